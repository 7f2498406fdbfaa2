//! Which settings count for a verb: those that nothing of a higher layer speaks
//! against, and that mean something for the target.

use clap::{Arg, ArgMatches, Command, parser::ValueSource};

use super::{Known, Layer, Place, Setting, Settings};
use crate::{
    chain::account::{PASSWORD_VARIABLE, PRIVATE_KEY_VARIABLE},
    failure::Failure,
};

/// Options of one question that clap allows side by side: an account is not
/// mixed with another that a lower layer names.
const SAME_QUESTION: &[(&str, &str)] = &[("account", "account-file")];
/// What a secret of the environment answers, a file does not.
const ANSWERED_BY: &[(&str, &[&str])] = &[
    (PRIVATE_KEY_VARIABLE, &["keystore", "private-key-file"]),
    (PASSWORD_VARIABLE, &["keystore-password-file"]),
];
/// The targets that run on a devnet, whose accounts pay themselves.
const ON_DEVNET: [&str; 2] = ["devnet", "fork"];

/// A setting that counts for an option of the verb.
pub struct Choice<'a> {
    pub known: &'a Known,
    pub place: &'a Place,
    pub setting: &'a Setting,
}

impl Choice<'_> {
    /// What is off stands against nothing.
    fn is_off(&self) -> bool {
        self.known.is_flag() && self.setting.values == ["false"]
    }

    fn layer(&self) -> Layer {
        self.setting.origin.layer
    }
}

/// The settings that count for a verb: not those that something of a higher
/// layer speaks against. `parser` has the verbs, `given` what the command line
/// says.
///
/// # Errors
/// [`FailureKind::Usage`](crate::failure::FailureKind) for two of one layer that
/// contradict each other.
pub fn choose<'a>(
    settings: &'a Settings,
    parser: &Command,
    given: &ArgMatches,
    verb: &[String],
) -> Result<Vec<Choice<'a>>, Failure> {
    let mut open = Vec::new();
    for known in &settings.known {
        let places = known.places.iter();
        for place in places.filter(|place| verb.starts_with(&place.path)) {
            if let Some(setting) = settings.set.get(&known.key) {
                open.push(Choice {
                    known,
                    place,
                    setting,
                });
            }
        }
    }
    open.sort_by_key(|choice| std::cmp::Reverse(choice.layer()));
    let mut chosen: Vec<Choice<'a>> = Vec::new();
    for choice in open {
        let key = &choice.known.key;
        let answered = choice.layer() == Layer::File && is_answered(key, settings);
        if answered || outdone(&choice, parser, given) {
            continue;
        }
        let rivals = match choice.is_off() {
            true => Vec::new(),
            false => rivals(parser, choice.place),
        };
        let rival = chosen.iter().find(|other| {
            let excluded = rivals.contains(&other.known.key) && !other.is_off();
            let higher = other.layer() > choice.layer();
            excluded || (higher && is_same_question(key, &other.known.key))
        });
        match rival {
            None => chosen.push(choice),
            Some(other) if other.layer() > choice.layer() => {}
            Some(other) => {
                return Err(Failure::usage(format!(
                    "{:?} in {} and {key:?} in {} contradict each other",
                    other.known.key, other.setting.origin, choice.setting.origin
                ))
                .help("keep one of them, or name on the command line which one counts"));
            }
        }
    }
    let target = target_of(given, verb, &chosen);
    chosen.retain(|choice| fits(&choice.known.key, target.as_deref()));
    Ok(chosen)
}

/// Whether the command line has the option itself, or one that speaks against it.
fn outdone(choice: &Choice<'_>, parser: &Command, given: &ArgMatches) -> bool {
    let Place { path, arg } = choice.place;
    if is_given(given, path, arg) {
        return true;
    }
    let key = &choice.known.key;
    let rivals = rivals(parser, choice.place);
    let Some(verb) = command_at(parser, path) else {
        return false;
    };
    verb.get_arguments().any(|other| {
        let name = other.get_long().unwrap_or_default();
        let against = rivals.iter().any(|rival| rival == name) || is_same_question(key, name);
        against && is_given(given, path, other) && is_on(given, path, other)
    })
}

fn is_same_question(key: &str, other: &str) -> bool {
    let mut pairs = SAME_QUESTION.iter();
    pairs.any(|(a, b)| (key == *a && other == *b) || (key == *b && other == *a))
}

/// Whether a secret of the environment answers what a key is about.
fn is_answered(key: &str, settings: &Settings) -> bool {
    ANSWERED_BY
        .iter()
        .any(|(variable, keys)| keys.contains(&key) && settings.has_variable(variable))
}

/// Whether a setting means anything for a target. On the command line it is
/// meant for this call; set once, for the targets it is of use to.
fn fits(key: &str, target: Option<&str>) -> bool {
    let Some(target) = target else { return true };
    let on_devnet = ON_DEVNET.contains(&target);
    match key {
        "devnet" => on_devnet,
        "account" | "account-file" => !on_devnet,
        _ => true,
    }
}

/// The target that will count, for verbs that have one.
fn target_of(given: &ArgMatches, verb: &[String], chosen: &[Choice<'_>]) -> Option<String> {
    let set = chosen.iter().find(|choice| choice.known.key == "target");
    if let Some(value) = set.and_then(|choice| choice.setting.values.first()) {
        return Some(value.clone());
    }
    let matches = matches_at(given, verb)?;
    let target = matches.try_get_one::<String>("target").ok()?;
    target.cloned()
}

fn command_at<'a>(command: &'a Command, path: &[String]) -> Option<&'a Command> {
    path.iter()
        .try_fold(command, |command, verb| command.find_subcommand(verb))
}

fn matches_at<'a>(matches: &'a ArgMatches, path: &[String]) -> Option<&'a ArgMatches> {
    path.iter()
        .try_fold(matches, |matches, verb| matches.subcommand_matches(verb))
}

/// Whether the command line has an option.
fn is_given(given: &ArgMatches, path: &[String], arg: &Arg) -> bool {
    matches_at(given, path).is_some_and(|matches| {
        matches.value_source(arg.get_id().as_str()) == Some(ValueSource::CommandLine)
    })
}

/// Whether an option is no flag that the command line takes back.
fn is_on(given: &ArgMatches, path: &[String], arg: &Arg) -> bool {
    let on =
        matches_at(given, path).map(|matches| matches.try_get_one::<bool>(arg.get_id().as_str()));
    !matches!(on, Some(Ok(Some(false))))
}

/// The options that one cannot be given with, by name.
fn rivals(parser: &Command, place: &Place) -> Vec<String> {
    let Some(verb) = command_at(parser, &place.path) else {
        return Vec::new();
    };
    let of = |arg: &Arg| -> Vec<String> {
        let rivals = verb.get_arg_conflicts_with(arg);
        let names = rivals.iter().filter_map(|rival| rival.get_long());
        names.map(str::to_owned).collect()
    };
    let key = place.arg.get_long().unwrap_or_default();
    let mut rivals = of(&place.arg);
    // clap has a conflict on one side only.
    let others = verb
        .get_arguments()
        .filter(|other| of(other).iter().any(|rival| rival == key));
    rivals.extend(others.filter_map(|other| Some(other.get_long()?.to_owned())));
    rivals
}
