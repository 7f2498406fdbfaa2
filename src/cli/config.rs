//! `stonegate config show`: every setting, and where it comes from.

use clap::{ArgMatches, Args, Subcommand, parser::ValueSource};
use serde::Serialize;
use serde_json::Value;

use super::{
    document::{self, Format},
    write_stdout,
};
use crate::{
    chain::RpcUrl,
    failure::Failure,
    report::{Column, grid, terminal_width},
    settings::{Known, Layer, OTHER_VARIABLES, Origin, Place, SECRETS, Settings, verbs_of},
};

/// Version of the JSON form; fields may be added within a version.
const CONFIG_VERSION: u32 = 1;

const EXAMPLE: &str = "\
Examples:
  stonegate config show
  STONEGATE_TARGET=sepolia stonegate config show --format json
  stonegate config show --config ci/stonegate.toml";

/// Show the settings that options start from
///
/// Settings are named as the long options of the verbs are. stonegate.toml, in
/// the current folder or one above it, goes before defaults; STONEGATE_KEY in
/// the environment goes before the file; options go before both.
#[derive(Args)]
#[command(after_help = EXAMPLE)]
pub struct Config {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    Show(Show),
}

/// Show every setting, its value, and where that comes from
///
/// Secrets are never shown; of addresses scheme, host and port are.
#[derive(Args)]
#[command(after_help = EXAMPLE)]
struct Show {
    /// Form of the output
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Serialize)]
struct Document {
    stonegate_config: u32,
    /// The settings file, where there is one.
    file: Option<String>,
    settings: Vec<Row>,
    secrets: Vec<Secret>,
    variables: Vec<Variable>,
}

/// A value of a setting. One that verbs have different defaults for is several.
#[derive(Serialize)]
struct Row {
    key: String,
    value: Value,
    /// What no value stands for, in the words of the help.
    #[serde(skip_serializing_if = "Option::is_none")]
    otherwise: Option<String>,
    /// The layer in one word.
    from: &'static str,
    /// The file or the variable.
    #[serde(skip_serializing_if = "String::is_empty")]
    name: String,
    verbs: Vec<String>,
    #[serde(skip)]
    text: String,
    #[serde(skip)]
    origin: String,
}

#[derive(Serialize)]
struct Secret {
    variable: &'static str,
    set: bool,
}

/// A variable that is no option's.
#[derive(Serialize)]
struct Variable {
    variable: &'static str,
    value: Option<String>,
}

impl Config {
    /// Shows; 0 when everything that is set can be used.
    pub(super) fn execute(self, settings: &Settings, matches: &ArgMatches) -> Result<u8, Failure> {
        let Verb::Show(show) = self.verb;
        // All, not only what concerns this verb.
        settings.check_environment(None)?;
        let document = Document::new(settings, matches);
        let text = match show.format {
            Format::Text => document.text(),
            Format::Json => document.json()?,
        };
        // It was asked for: no setting keeps it quiet.
        write_stdout(&text)?;
        Ok(0)
    }
}

impl Document {
    fn new(settings: &Settings, matches: &ArgMatches) -> Document {
        let mut rows = Vec::new();
        for known in &settings.known {
            rows.extend(rows_of(known, settings, matches));
        }
        let secrets = SECRETS.iter().map(|(variable, _)| Secret {
            variable,
            set: settings.has_variable(variable),
        });
        let variables = OTHER_VARIABLES.iter().map(|variable| Variable {
            variable,
            value: settings.variable(variable).map(shown_variable),
        });
        Document {
            stonegate_config: CONFIG_VERSION,
            file: settings
                .file
                .as_ref()
                .map(|file| file.display().to_string()),
            settings: rows,
            secrets: secrets.collect(),
            variables: variables.collect(),
        }
    }

    fn text(&self) -> String {
        let columns = ["key", "value", "from", "verbs"].map(|name| Column(name, 0));
        let mut rows = Vec::new();
        for row in &self.settings {
            rows.push(vec![
                row.key.clone(),
                row.text.clone(),
                row.origin.clone(),
                row.verbs.join(", "),
            ]);
        }
        let table = grid(&columns, &rows, terminal_width());
        let file = self.file.as_deref().unwrap_or("none");
        let mut text = format!("{}\nsettings file: {file}\n", table.trim_fmt());
        for Secret { variable, set } in &self.secrets {
            let state = if *set { "set" } else { "not set" };
            text += &format!("{variable}: {state}\n");
        }
        for Variable { variable, value } in &self.variables {
            let state = value.as_deref().unwrap_or("not set");
            text += &format!("{variable}: {state}\n");
        }
        text
    }

    fn json(&self) -> Result<String, Failure> {
        document::json(self, "the settings")
    }
}

/// Addresses may hold keys.
fn shown_variable(text: &str) -> String {
    match text.contains("://") {
        true => text
            .parse::<RpcUrl>()
            .map_or_else(|_| "(an address)".to_owned(), |url| url.to_string()),
        false => text.to_owned(),
    }
}

fn rows_of(known: &Known, settings: &Settings, matches: &ArgMatches) -> Vec<Row> {
    let places: Vec<&Place> = known.places.iter().collect();
    // The options of every verb can be given here, too.
    let here = known.places.iter().find(|place| {
        let id = place.arg.get_id().as_str();
        place.path.is_empty() && matches.value_source(id) == Some(ValueSource::CommandLine)
    });
    if let Some(place) = here {
        let value = matches.get_raw(place.arg.get_id().as_str());
        let values = value.into_iter().flatten();
        let values: Vec<String> = values.map(|v| v.to_string_lossy().into_owned()).collect();
        let origin = Origin {
            layer: Layer::CommandLine,
            name: String::new(),
        };
        return vec![row(known, &places, &values, &origin)];
    }
    if let Some(setting) = settings.set.get(&known.key) {
        return vec![row(known, &places, &setting.values, &setting.origin)];
    }
    let mut groups: Vec<(Vec<String>, Vec<&Place>)> = Vec::new();
    for place in places {
        let default: Vec<String> = match known.is_flag() {
            true => vec!["false".to_owned()],
            false => place
                .arg
                .get_default_values()
                .iter()
                .map(|value| value.to_string_lossy().into_owned())
                .collect(),
        };
        match groups.iter_mut().find(|(other, _)| *other == default) {
            Some((_, places)) => places.push(place),
            None => groups.push((default, vec![place])),
        }
    }
    let origin = Origin {
        layer: Layer::Default,
        name: String::new(),
    };
    groups
        .iter()
        .map(|(values, places)| row(known, places, values, &origin))
        .collect()
}

fn row(known: &Known, places: &[&Place], values: &[String], origin: &Origin) -> Row {
    let split = |value: &String| -> Vec<String> {
        match known.is_list() {
            true => value.split(',').map(str::to_owned).collect(),
            false => vec![known.shown(value)],
        }
    };
    let shown: Vec<String> = values.iter().flat_map(split).collect();
    let otherwise = match (values.is_empty(), places.first()) {
        (true, Some(place)) => otherwise(place),
        _ => None,
    };
    let text = match (&otherwise, shown.is_empty()) {
        (Some(words), _) => format!("– ({words})"),
        (None, true) => "–".to_owned(),
        (None, false) => shown.join(","),
    };
    Row {
        key: known.key.clone(),
        value: value(known, shown),
        otherwise,
        from: origin.layer.name(),
        name: origin.name.clone(),
        verbs: verbs_of(places.iter().copied()),
        text,
        origin: origin.to_string(),
    }
}

fn value(known: &Known, mut shown: Vec<String>) -> Value {
    if known.is_list() {
        return Value::from(shown);
    }
    let Some(text) = shown.pop() else {
        return Value::Null;
    };
    let number = || text.parse::<serde_json::Number>().ok();
    match text.as_str() {
        "true" if known.is_flag() => Value::Bool(true),
        "false" if known.is_flag() => Value::Bool(false),
        _ if known.is_number() => number().map_or_else(|| text.clone().into(), Value::Number),
        _ => Value::String(text),
    }
}

/// What the help says of the default of an option that has no fixed one.
fn otherwise(place: &Place) -> Option<String> {
    let help = place.arg.get_help()?.to_string();
    let (_, words) = help.split_once("[default: ")?;
    let (words, _) = words.split_once(']')?;
    Some(words.split_whitespace().collect::<Vec<_>>().join(" "))
}
