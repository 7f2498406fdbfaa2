//! Parsing the command line over the settings below it.
//!
//! It is parsed twice. The first time finds the verb, the settings file and
//! the options that are given; the second time has the settings as defaults.

use clap::{
    Arg, ArgAction, ArgMatches, Command,
    error::{ContextKind, ContextValue, ErrorKind},
    value_parser,
};
use std::{ffi::OsString, path::PathBuf};

use super::{
    Environment, Settings,
    choose::{Choice, choose},
    known,
};
use crate::failure::Failure;

/// A command line, and the settings it was parsed over.
#[derive(Debug)]
pub struct Parsed {
    pub matches: ArgMatches,
    pub settings: Settings,
}

/// Why there is nothing to do.
#[derive(Debug)]
pub enum Stop {
    /// What the parser says: its errors, and the help that was asked for.
    Parser(clap::Error),
    /// A setting is wrong.
    Settings(Failure),
}

impl From<clap::Error> for Stop {
    fn from(error: clap::Error) -> Stop {
        Stop::Parser(error)
    }
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Stop {
        Stop::Settings(failure)
    }
}

/// Parses a command line with the settings as defaults of its options.
///
/// # Errors
/// See [`Stop`].
pub fn parse(
    command: Command,
    arguments: &[OsString],
    environment: &Environment,
) -> Result<Parsed, Stop> {
    let command = command.arg(config_option());
    let parser = with_flag_values(command.clone());
    let first = parser.clone().ignore_errors(true);
    let given = match first.try_get_matches_from(arguments) {
        Ok(given) => given,
        // Help is of the program, whatever is set.
        Err(asked) => {
            return Err(match command.try_get_matches_from(arguments) {
                Err(help) if !help.use_stderr() => help.into(),
                _ => asked.into(),
            });
        }
    };
    let verb = verb_of(&given);
    if verb.is_empty() {
        // No verb, no settings: there is nothing but an error to tell.
        command.clone().try_get_matches_from(arguments)?;
    }
    let file = given.get_one::<PathBuf>("config").map(PathBuf::as_path);
    let settings = Settings::load(&command, file, environment)?;
    settings.check_environment(Some(&verb))?;
    let chosen = choose(&settings, &parser, &given, &verb)?;
    let parser = chosen.iter().fold(parser, |parser, choice| {
        at(parser, &choice.place.path, |verb| {
            let values = choice.setting.values.clone();
            verb.mut_arg(choice.place.arg.get_id().as_str(), |arg| {
                arg.default_values(values).hide_default_value(true)
            })
        })
    });
    let matches = match parser.clone().try_get_matches_from(arguments) {
        Err(error) if error.kind() == ErrorKind::MissingRequiredArgument => {
            let words = required(&error, &chosen);
            // Options come before what is marked as none.
            let end = arguments.iter().position(|word| word == "--");
            let (before, after) = arguments.split_at(end.unwrap_or(arguments.len()));
            let words = before.iter().cloned().chain(words);
            parser.try_get_matches_from(words.chain(after.iter().cloned()))
        }
        parsed => parsed,
    }?;
    Ok(Parsed { matches, settings })
}

/// Defaults meet no requirement of another option; what another option of the
/// command line requires, and settings have, is written out for it.
fn required(error: &clap::Error, chosen: &[Choice<'_>]) -> Vec<OsString> {
    let missing = match error.get(ContextKind::InvalidArg) {
        Some(ContextValue::Strings(missing)) => missing.as_slice(),
        _ => &[],
    };
    let is_missing = |key: &str| {
        let option = format!("--{key}");
        let mut names = missing
            .iter()
            .filter_map(|usage| usage.split([' ', '=', '[']).next());
        names.any(|name| name == option)
    };
    chosen
        .iter()
        .filter(|choice| is_missing(&choice.known.key))
        .flat_map(|choice| {
            let key = &choice.known.key;
            let values = choice.setting.values.iter();
            values.map(move |value| format!("--{key}={value}").into())
        })
        .collect()
}

fn config_option() -> Arg {
    Arg::new("config")
        .long("config")
        .value_name("FILE")
        .value_parser(value_parser!(PathBuf))
        .global(true)
        .help(
            "Settings file [env: STONEGATE_CONFIG] [default: stonegate.toml here or in a folder above]",
        )
}

/// Flags that can be set can be taken back: `--dry-run=false`.
fn with_flag_values(command: Command) -> Command {
    let places = known::known(&command)
        .into_iter()
        .flat_map(|known| known.places)
        .filter(|place| known::is_flag(&place.arg));
    places.fold(command, |command, place| {
        at(command, &place.path, |verb| {
            verb.mut_arg(place.arg.get_id().as_str(), |flag| {
                flag.action(ArgAction::Set)
                    .num_args(0..=1)
                    .require_equals(true)
                    .value_parser(value_parser!(bool))
                    .value_name("true|false")
                    .default_missing_value("true")
                    .default_value("false")
            })
        })
    })
}

/// Changes the verb at a path.
fn at<'a>(
    command: Command,
    path: &[String],
    change: impl FnOnce(Command) -> Command + 'a,
) -> Command {
    // Boxed, or every level would be a type of its own.
    fn boxed(
        command: Command,
        path: &[String],
        change: Box<dyn FnOnce(Command) -> Command + '_>,
    ) -> Command {
        match path.split_first() {
            None => change(command),
            Some((verb, rest)) => command.mut_subcommand(verb, |verb| boxed(verb, rest, change)),
        }
    }
    boxed(command, path, Box::new(change))
}

fn verb_of(matches: &ArgMatches) -> Vec<String> {
    let mut verb = Vec::new();
    let mut next = matches;
    while let Some((name, below)) = next.subcommand() {
        verb.push(name.to_owned());
        next = below;
    }
    verb
}

#[cfg(test)]
mod tests {
    use super::*;

    fn command() -> Command {
        let option = |name: &'static str| Arg::new(name).long(name);
        let flag = |name: &'static str| option(name).action(ArgAction::SetTrue);
        Command::new("stonegate").subcommand(Command::new("submit").args([
            option("target").default_value("devnet"),
            option("devnet"),
            option("account"),
            option("account-file"),
            option("account-name").requires("account-file"),
            option("keystore").conflicts_with("private-key-file"),
            option("private-key-file"),
            flag("dry-run"),
        ]))
    }

    /// The values of the named options, "–" for none.
    fn parsed(line: &str, file: &str, variables: &[(&str, &str)], names: &[&str]) -> String {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.toml");
        std::fs::write(&path, file).unwrap();
        let mut environment: Environment = variables
            .iter()
            .map(|(name, value)| ((*name).to_owned(), Some((*value).to_owned())))
            .collect();
        environment.insert("STONEGATE_CONFIG".into(), path.to_str().map(str::to_owned));
        let words: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        let parsed = parse(command(), &words, &environment).unwrap();
        let matches = parsed.matches.subcommand_matches("submit").unwrap();
        let value = |name: &&str| match matches.get_raw(name) {
            Some(mut values) => values.next().unwrap().to_string_lossy().into_owned(),
            None => "–".to_owned(),
        };
        names.iter().map(value).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn an_account_is_not_mixed_with_another() {
        let names = ["account", "account-file", "account-name"];
        let address = [("STONEGATE_ACCOUNT_ADDRESS", "0x1")];
        let file = "account-file = \"/a.json\"\naccount-name = \"n\"\ntarget = \"sepolia\"";
        let line = "stonegate submit";
        assert_eq!(parsed(line, file, &[], &names), "– /a.json n");
        assert_eq!(parsed(line, file, &address, &names), "0x1 – n");
        let line = "stonegate submit --account-file b.json";
        assert_eq!(parsed(line, file, &address, &names), "– b.json n");
        // In one layer they may be address and key.
        let both = format!("{file}\naccount = \"0x2\"");
        assert_eq!(
            parsed("stonegate submit", &both, &[], &names),
            "0x2 /a.json n"
        );
        // A name from the command line needs a file, which the settings have.
        let line = "stonegate submit --account-name other";
        assert_eq!(parsed(line, file, &[], &names), "– /a.json other");
        // On a devnet its own accounts pay.
        let line = "stonegate submit --target devnet";
        assert_eq!(parsed(line, file, &address, &names), "– – n");
    }

    #[test]
    fn secrets_of_the_environment_go_before_files_that_are_set() {
        let names = ["keystore", "private-key-file"];
        let file = "keystore = \"/k.json\"";
        let key = [("STONEGATE_PRIVATE_KEY", "0x1")];
        assert_eq!(parsed("stonegate submit", file, &[], &names), "/k.json –");
        assert_eq!(parsed("stonegate submit", file, &key, &names), "– –");
        let line = "stonegate submit --keystore other";
        assert_eq!(parsed(line, file, &key, &names), "other –");
        let line = "stonegate submit --private-key-file key";
        assert_eq!(parsed(line, file, &[], &names), "– key");
    }

    #[test]
    fn flags_are_set_and_taken_back() {
        let names = ["dry-run", "devnet"];
        let file = "dry-run = true\ndevnet = \"program\"";
        let line = "stonegate submit";
        assert_eq!(parsed(line, file, &[], &names), "true program");
        let off = [("STONEGATE_DRY_RUN", "0")];
        assert_eq!(parsed(line, file, &off, &names), "false program");
        let line = "stonegate submit --dry-run=false --target local";
        assert_eq!(parsed(line, file, &[], &names), "false –");
        assert_eq!(
            parsed("stonegate submit --dry-run", "", &off, &names),
            "true –"
        );
    }
}
