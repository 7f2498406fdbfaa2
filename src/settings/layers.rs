//! The settings file and the environment, one over the other.

use clap::Command;
use figment::{
    Error, Figment, Metadata, Profile, Provider,
    providers::{Format as _, Toml},
    value::{Dict, Map, Value},
};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf, absolute},
};

use super::{
    Environment, Known, Layer, Origin, Settings,
    known::{self, PREFIX},
    value,
};
use crate::{
    failure::Failure,
    stone::field::packed::{NO_AVX512, NO_VECTORS, PORTABLE_VARIABLE},
};

/// Names the settings file where `--config` does not.
pub const CONFIG_VARIABLE: &str = "STONEGATE_CONFIG";
/// The settings file of a folder and all below it.
pub const FILE: &str = "stonegate.toml";

impl Settings {
    /// Reads the file that is named, else that of the current folder or of one
    /// above it, and lays the environment over it.
    ///
    /// # Errors
    /// [`FailureKind::Usage`](crate::failure::FailureKind) for a named file that
    /// is not there, a file with an unknown key, a secret or a wrong value, and
    /// a variable that is no text. Values of the environment are checked where
    /// they are used: see [`Settings::check_environment`].
    pub fn load(
        command: &Command,
        named: Option<&Path>,
        environment: &Environment,
    ) -> Result<Settings, Failure> {
        let known = known::known(command);
        let mut figment = Figment::new();
        let file = match named_file(named, environment)? {
            Some(path) => Toml::file_exact(path),
            None => Toml::file(FILE),
        };
        let file_origin = origin(&file.metadata());
        let dict = dict(&file, &file_origin)?;
        for (key, value) in &dict {
            check_key(key, value, &known, command, &file_origin)?;
        }
        figment = figment.merge(file);
        for known in &known {
            // The first of several names goes first, so it is merged last.
            for name in known.variables.iter().rev() {
                if let Some(text) = environment.get(name) {
                    let text = text.clone().ok_or_else(|| no_text(name))?;
                    figment = figment.merge(Variable {
                        name: name.clone(),
                        key: known.key.clone(),
                        text,
                    });
                }
            }
        }
        let mut set = BTreeMap::new();
        for known in &known {
            if let Some(value) = dict.get(&known.key) {
                // Wrong in the file is wrong, whatever the environment says.
                let setting = value::setting(known, value, file_origin.clone())?;
                value::check(known, &known.places, &setting)?;
            }
            let Ok(value) = figment.find_value(&known.key) else {
                continue;
            };
            let metadata = figment.get_metadata(value.tag());
            let origin = metadata.map_or_else(|| file_origin.clone(), origin);
            let setting = value::setting(known, &value, origin)?;
            set.insert(known.key.clone(), setting);
        }
        Ok(Settings {
            warnings: unknown_variables(&known, environment),
            known,
            set,
            file: (!file_origin.name.is_empty()).then(|| PathBuf::from(&file_origin.name)),
            environment: environment.clone(),
        })
    }

    /// Checks the values of the environment that concern a verb, or all.
    ///
    /// # Errors
    /// [`FailureKind::Usage`](crate::failure::FailureKind) for one that the
    /// verb's option does not take, or that [`PORTABLE_VARIABLE`] does not.
    pub fn check_environment(&self, verb: Option<&[String]>) -> Result<(), Failure> {
        check_portable(&self.environment)?;
        for known in &self.known {
            let concerned = known.places.iter().filter(|place| match verb {
                Some(verb) => verb.starts_with(&place.path),
                None => true,
            });
            if let Some(setting) = self.set.get(&known.key) {
                value::check(known, concerned, setting)?;
            }
        }
        Ok(())
    }
}

/// The file that the command line or the environment names. It must be there.
fn named_file(
    option: Option<&Path>,
    environment: &Environment,
) -> Result<Option<PathBuf>, Failure> {
    let (path, by) = match (option, environment.get(CONFIG_VARIABLE)) {
        (Some(path), _) => (path.to_owned(), "--config"),
        (None, Some(Some(text))) => (PathBuf::from(text), CONFIG_VARIABLE),
        (None, Some(None)) => return Err(no_text(CONFIG_VARIABLE)),
        (None, None) => return Ok(None),
    };
    let what = format!("the settings file {} cannot be read", path.display());
    let help = format!("name a file with {by}, or leave it out");
    match fs::metadata(&path) {
        Err(error) => Err(Failure::usage(what).because(&error).help(help)),
        Ok(found) if !found.is_file() => Err(Failure::usage(format!(
            "the settings file {} is no file",
            path.display()
        ))
        .help(help)),
        Ok(_) => Ok(Some(path)),
    }
}

/// A variable of the environment, as a layer of one value.
struct Variable {
    name: String,
    key: String,
    text: String,
}

impl Provider for Variable {
    fn metadata(&self) -> Metadata {
        Metadata::named(self.name.clone())
    }

    fn data(&self) -> Result<Map<Profile, Dict>, Error> {
        let dict = Dict::from([(self.key.clone(), Value::from(self.text.clone()))]);
        Ok(Map::from([(Profile::Default, dict)]))
    }
}

/// Files have a source; variables are named after themselves.
fn origin(metadata: &Metadata) -> Origin {
    let path = metadata
        .source
        .as_ref()
        .and_then(|source| source.file_path());
    match path {
        Some(path) => Origin {
            layer: Layer::File,
            name: absolute(path)
                .unwrap_or_else(|_| path.to_owned())
                .display()
                .to_string(),
        },
        None if metadata.name.starts_with(PREFIX) => Origin {
            layer: Layer::Environment,
            name: metadata.name.clone().into_owned(),
        },
        // There is no file.
        None => Origin {
            layer: Layer::File,
            name: String::new(),
        },
    }
}

fn dict(file: &impl Provider, origin: &Origin) -> Result<Dict, Failure> {
    let mut profiles = file.data().map_err(|error| {
        Failure {
            because: vec![without_excerpt(&error.to_string())],
            ..Failure::usage(format!("the settings file {} is no TOML", origin.name))
        }
        .help("a line is a key, an equals sign and a value: target = \"local\"")
    })?;
    Ok(profiles.remove(&Profile::Default).unwrap_or_default())
}

/// What a parser says, without the line of the file that it repeats: the line
/// may hold a key.
fn without_excerpt(text: &str) -> String {
    let is_marker = |line: &&str| line.trim_start().starts_with('|') && line.ends_with('^');
    let mut lines = text.lines();
    let first = lines.next().unwrap_or_default();
    let place = match first.find("at line") {
        Some(start) => &first[start..],
        // Not of the parser: the file could not be read.
        None => return first.to_owned(),
    };
    let rest: Vec<&str> = lines.skip_while(|line| !is_marker(line)).skip(1).collect();
    match rest.is_empty() {
        true => place.to_owned(),
        false => format!("{place}: {}", rest.join(", ")),
    }
}

fn check_key(
    key: &str,
    value: &Value,
    known: &[Known],
    command: &Command,
    origin: &Origin,
) -> Result<(), Failure> {
    if known.iter().any(|known| known.key == key) {
        return Ok(());
    }
    if let Some(variable) = known::secret_of(key) {
        let what = format!("{key:?} in {origin}: secrets are never read from a settings file");
        return Err(Failure::usage(what).help(format!(
            "take it out of the file, and set {variable} in the environment"
        )));
    }
    let refused = |what: &str| Failure::usage(format!("{key:?} in {origin} is {what}"));
    if value.as_dict().is_some() && command.find_subcommand(key).is_some() {
        return Err(refused("a table, and there are none")
            .help("settings are flat: one key counts for every verb that has the option"));
    }
    if known::option_in(command, "", key) {
        return Err(refused("no setting: it is asked for each time")
            .help("name it on the command line; `stonegate config show` lists the settings"));
    }
    let names = known.iter().map(|known| known.key.as_str());
    let near = known::nearest(key, names).unwrap_or_default();
    Err(refused("no known setting").help(format!(
        "did you mean {near:?}? `stonegate config show` lists the settings"
    )))
}

/// Others may set variables that begin as ours do, so they are told and no more.
fn unknown_variables(known: &[Known], environment: &Environment) -> Vec<String> {
    let settings = || known.iter().flat_map(|known| &known.variables);
    let unknown = environment
        .keys()
        .filter(|name| !known::is_other(name) && settings().all(|variable| variable != *name));
    unknown
        .map(|name| {
            let others = known::OTHER_VARIABLES.iter().copied();
            let secrets = known::SECRETS.iter().map(|(name, _)| *name);
            let names = settings().map(String::as_str).chain(others).chain(secrets);
            let near = known::nearest(name, names).unwrap_or_default();
            format!("{name} is no variable of stonegate; did you mean {near}?")
        })
        .collect()
}

/// Whoever wants less than the machine's best must not get that for a slip.
///
/// # Errors
/// [`FailureKind::Usage`](crate::failure::FailureKind) for what [`PORTABLE_VARIABLE`]
/// does not take.
pub fn check_portable(environment: &Environment) -> Result<(), Failure> {
    let Some(value) = environment.get(PORTABLE_VARIABLE) else {
        return Ok(());
    };
    let text = value.as_deref().ok_or_else(|| no_text(PORTABLE_VARIABLE))?;
    if [NO_VECTORS, NO_AVX512].contains(&text) {
        return Ok(());
    }
    Err(Failure::usage(format!(
        "{PORTABLE_VARIABLE} is {text:?}, which is none of its values"
    ))
    .help(format!(
        "set it to {NO_VECTORS} for no vector instructions, to {NO_AVX512} for AVX2 at most, \
         or leave it out for the best that this machine has"
    )))
}

fn no_text(variable: &str) -> Failure {
    Failure::usage(format!("the variable {variable} is no text"))
        .help("set it to text in UTF-8, or name the value on the command line")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parsers_do_not_repeat_the_line() {
        let error = Toml::string("target = \"local\"\nrpc-url = \"https://node/s3cr3t\n")
            .data()
            .unwrap_err()
            .to_string();
        assert!(error.contains("s3cr3t"), "the test is of no use: {error}");
        let told = without_excerpt(&error);
        assert!(told.starts_with("at line 2, column"), "{told}");
        assert!(
            told.contains("string") && !told.contains("s3cr3t"),
            "{told}"
        );
        // A form that is not known is not trusted.
        assert_eq!(without_excerpt("bad at line 2\ns3cr3t"), "at line 2");
    }
}
