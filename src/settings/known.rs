//! What can be set: the long options of the command line, but for a few.

use clap::{Arg, ArgAction, Command};
use std::{any::TypeId, collections::BTreeMap, path::PathBuf};

use super::layers::CONFIG_VARIABLE;
use crate::{
    chain::account::{ADDRESS_VARIABLE, PASSWORD_VARIABLE, PRIVATE_KEY_VARIABLE},
    files::CACHE_VARIABLE,
    source::{atlantic::BASE_VARIABLE, atlantic::KEY_VARIABLES},
    stone::field::packed::PORTABLE_VARIABLE,
};

/// How the names of our variables begin.
pub const PREFIX: &str = "STONEGATE_";

/// Options that are a question and no setting: the verb (empty for all), the
/// option, and why.
pub const NO_KEYS: &[(&str, &str, &str)] = &[
    ("", "config", "names the file itself"),
    ("", "program", "what is worked on"),
    ("", "args", "what is worked on"),
    ("", "args-file", "what is worked on"),
    ("", "air-public-input", "what is worked on"),
    ("", "air-private-input", "what is worked on"),
    ("", "from", "what is worked on"),
    ("integrity import", "registry", "what is worked on"),
    ("", "tags", "forgotten in a file, it hides scenarios"),
    ("", "scenario", "what is asked for"),
    ("", "since", "what is asked for"),
    ("", "limit", "what is asked for"),
    ("explain", "as", "what is asked about"),
    ("explain", "error", "what is asked about"),
    ("explain", "tx", "what is asked about"),
    ("", "timings", "what is asked for"),
    ("", "format", "form of one call's output"),
    ("", "out", "where one call's output goes"),
    ("", "report", "where one call's output goes"),
    ("", "split", "form of one call's output"),
    ("", "job-nonce", "belongs to one proof"),
    ("", "job-id", "belongs to one proof"),
    (
        "",
        "update-snapshots",
        "overwrites files: asked for every time",
    ),
    ("", "force", "costs money: asked for every time"),
];

/// Secrets: the variables that hold them, and how their names would be written
/// as keys. They are read from the environment only, where they are used.
pub const SECRETS: &[(&str, &[&str])] = &[
    (
        PRIVATE_KEY_VARIABLE,
        &["private-key", "account-private-key"],
    ),
    (
        PASSWORD_VARIABLE,
        &["keystore-password", "keystore-pass", "password"],
    ),
    (
        KEY_VARIABLES[1],
        &["atlantic-api-key", "api-key", "atlantic-key"],
    ),
    (KEY_VARIABLES[0], &[]),
];

/// Variables that no option has: where they are used, they are read.
pub const OTHER_VARIABLES: &[&str] = &[
    CONFIG_VARIABLE,
    CACHE_VARIABLE,
    BASE_VARIABLE,
    PORTABLE_VARIABLE,
];

/// Variables of the tests and of the build, which cargo hands on to them; users
/// need not hear of them.
const TEST_VARIABLES: &[&str] = &[
    "STONEGATE_ENGINE",
    "STONEGATE_SHARED",
    "STONEGATE_INTEGRITY_EXAMPLES",
];
const TEST_PREFIX: &str = "STONEGATE_TEST_";

/// Keys whose values are, or may be, addresses of nodes: they may hold API keys.
const ADDRESSES: &[&str] = &["target", "rpc-url", "devnet"];

/// Something that can be set.
#[derive(Clone, Debug)]
pub struct Known {
    /// The long name of the option.
    pub key: String,
    /// The variables that set it; what is first goes first.
    pub variables: Vec<String>,
    /// Where the command line has it; one at least.
    pub places: Vec<Place>,
}

/// An option of a verb.
#[derive(Clone, Debug)]
pub struct Place {
    /// The verb's words; none for options of every verb.
    pub path: Vec<String>,
    pub arg: Arg,
}

impl Known {
    /// Whether it is on or off.
    pub fn is_flag(&self) -> bool {
        self.all(is_flag)
    }

    /// Whether it takes several values.
    pub fn is_list(&self) -> bool {
        self.all(|arg| arg.get_value_delimiter().is_some())
    }

    /// Whether it names a file or a folder.
    pub fn is_path(&self) -> bool {
        self.all(is_of::<PathBuf>)
    }

    /// Whether it is a number, whole or not.
    pub fn is_number(&self) -> bool {
        self.is_whole_number() || self.all(is_of::<f64>)
    }

    /// Whether it is a whole number.
    pub fn is_whole_number(&self) -> bool {
        self.all(|arg| is_of::<u32>(arg) || is_of::<u64>(arg) || is_of::<usize>(arg))
    }

    /// Whether its value may be the address of a node.
    pub fn is_address(&self) -> bool {
        ADDRESSES.contains(&self.key.as_str())
    }

    fn all(&self, is: impl Fn(&Arg) -> bool) -> bool {
        self.places.iter().all(|place| is(&place.arg))
    }
}

/// Whether an option is one without a value.
pub fn is_flag(arg: &Arg) -> bool {
    matches!(arg.get_action(), ArgAction::SetTrue)
}

fn is_of<T: 'static>(arg: &Arg) -> bool {
    !is_flag(arg) && arg.get_value_parser().type_id() == TypeId::of::<T>()
}

/// Everything that can be set, by key.
pub fn known(command: &Command) -> Vec<Known> {
    let mut found = BTreeMap::new();
    walk(command, &mut Vec::new(), &mut |path, arg, key| {
        if !is_no_key(path, key) {
            let known = found.entry(key.to_owned()).or_insert_with(|| Known {
                key: key.to_owned(),
                variables: variables(key),
                places: Vec::new(),
            });
            known.places.push(Place {
                path: path.to_vec(),
                arg: arg.clone(),
            });
        }
    });
    found.into_values().collect()
}

/// Whether the command line has this option, of this verb or, for "", of any.
pub fn option_in(command: &Command, verb: &str, option: &str) -> bool {
    let mut found = false;
    walk(command, &mut Vec::new(), &mut |path, _, key| {
        found |= key == option && (verb.is_empty() || verb == path.join(" "));
    });
    found
}

/// The verbs of places, for people.
pub fn verbs_of<'a>(places: impl IntoIterator<Item = &'a Place>) -> Vec<String> {
    let name = |place: &Place| match place.path.is_empty() {
        true => "every verb".to_owned(),
        false => place.path.join(" "),
    };
    places.into_iter().map(name).collect()
}

fn walk<'a>(
    command: &'a Command,
    path: &mut Vec<String>,
    found: &mut impl FnMut(&[String], &'a Arg, &'a str),
) {
    for arg in command.get_arguments() {
        if let Some(key) = arg.get_long() {
            found(path, arg, key);
        }
    }
    for verb in command.get_subcommands() {
        path.push(verb.get_name().to_owned());
        walk(verb, path, found);
        path.pop();
    }
}

fn is_no_key(path: &[String], key: &str) -> bool {
    NO_KEYS
        .iter()
        .any(|(verb, option, _)| *option == key && (verb.is_empty() || *verb == path.join(" ")))
}

/// The variables of a key.
fn variables(key: &str) -> Vec<String> {
    let usual = format!("{PREFIX}{}", key.to_uppercase().replace('-', "_"));
    match key {
        "account" => vec![ADDRESS_VARIABLE.to_owned(), usual],
        _ => vec![usual],
    }
}

/// Whether a variable holds a secret.
pub fn is_secret(variable: &str) -> bool {
    SECRETS.iter().any(|(name, _)| *name == variable)
}

/// Whether a variable is one of ours that no option has.
pub fn is_other(variable: &str) -> bool {
    is_secret(variable)
        || OTHER_VARIABLES.contains(&variable)
        || TEST_VARIABLES.contains(&variable)
        || variable.starts_with(TEST_PREFIX)
}

/// The variable of a secret whose name this is, however it is written.
pub fn secret_of(key: &str) -> Option<&'static str> {
    let key = key.to_lowercase().replace('_', "-");
    let bare = key.strip_prefix("stonegate-").unwrap_or(&key);
    SECRETS
        .iter()
        .find(|(_, names)| names.contains(&bare) || names.contains(&key.as_str()))
        .map(|(variable, _)| *variable)
}

/// The name that is most like `text`.
pub fn nearest<'a>(text: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let likeness = |name: &str| strsim::normalized_damerau_levenshtein(text, name);
    names
        .into_iter()
        .max_by(|a, b| likeness(a).total_cmp(&likeness(b)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_known_however_they_are_written() {
        for (key, variable) in [
            ("private-key", "STONEGATE_PRIVATE_KEY"),
            ("PRIVATE_KEY", "STONEGATE_PRIVATE_KEY"),
            ("stonegate_private_key", "STONEGATE_PRIVATE_KEY"),
            ("keystore_password", "STONEGATE_KEYSTORE_PASSWORD"),
            ("api-key", "ATLANTIC_API_KEY"),
            ("STONEGATE_ATLANTIC_API_KEY", "ATLANTIC_API_KEY"),
        ] {
            assert_eq!(secret_of(key), Some(variable), "{key}");
        }
        assert_eq!(secret_of("private-key-file"), None);
    }

    #[test]
    fn the_nearest_name_is_found() {
        let names = ["security-bits", "source", "snapshots"];
        assert_eq!(nearest("security_bit", names), Some("security-bits"));
        assert_eq!(nearest("sorce", names), Some("source"));
        assert_eq!(nearest("x", []), None);
    }
}
