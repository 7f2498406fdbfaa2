//! Values of settings: checked as the option checks them, and shown.

use clap::{
    Arg, Command, Error,
    builder::Resettable,
    error::{ContextKind, ContextValue},
};
use figment::value::{Num, Value};
use std::{error::Error as _, path::Path};

use super::{Known, Layer, Origin, Place, Setting};
use crate::{
    chain::{RpcUrl, Target, is_url},
    failure::{Failure, FailureKind},
};

/// Takes a value as one would write it after the option.
///
/// # Errors
/// [`FailureKind::Usage`] for a value of the wrong type.
pub fn setting(known: &Known, value: &Value, origin: Origin) -> Result<Setting, Failure> {
    let values = match value {
        _ if known.is_flag() => flag(value, origin.layer).map(|on| vec![on.to_string()]),
        Value::Array(_, items) if known.is_list() && !items.is_empty() => {
            items.iter().map(text).collect()
        }
        value => text(value).map(|text| vec![text]),
    };
    let Some(values) = values else {
        return Err(Failure {
            expected: Some(expected(known).into()),
            // Not the value: it may be an address with a key.
            found: Some(kind_of(value).into()),
            ..Failure::usage(refusal(known, &origin))
        });
    };
    let values = match origin.layer {
        Layer::File => values
            .into_iter()
            .map(|value| beside(known, value, &origin))
            .collect(),
        _ => values,
    };
    Ok(Setting { values, origin })
}

fn refusal(known: &Known, origin: &Origin) -> String {
    format!("{:?} in {origin} has a wrong value", known.key)
}

/// The environment knows text only.
fn flag(value: &Value, layer: Layer) -> Option<bool> {
    match (value, layer) {
        (Value::Bool(_, on), _) => Some(*on),
        (Value::String(_, text), Layer::Environment) => match text.as_str() {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(_, text) => Some(text.clone()),
        Value::Num(_, Num::F32(number)) => Some(fraction(f64::from(*number))),
        Value::Num(_, Num::F64(number)) => Some(fraction(*number)),
        Value::Num(_, number) => match (number.to_i128(), number.to_u128()) {
            (Some(number), _) => Some(number.to_string()),
            (None, number) => Some(number?.to_string()),
        },
        _ => None,
    }
}

/// Without an exponent, which not every option takes, and with a point: 60.0
/// is no whole number.
fn fraction(number: f64) -> String {
    let text = number.to_string();
    match text.contains('.') || !number.is_finite() {
        true => text,
        false => format!("{text}.0"),
    }
}

fn expected(known: &Known) -> &'static str {
    match known {
        known if known.is_flag() => "true or false",
        known if known.is_list() => "text, or a list of texts that is not empty",
        known if known.is_whole_number() => "a whole number",
        known if known.is_number() => "a number",
        _ => "one text",
    }
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::String(..) => "text",
        Value::Char(..) => "a character",
        Value::Bool(..) => "true or false",
        Value::Num(..) => "a number",
        Value::Array(_, items) if items.is_empty() => "an empty list",
        Value::Array(..) => "a list",
        Value::Dict(..) => "a table, or a date",
        Value::Empty(..) => "nothing",
    }
}

/// Paths in a file start from the file's folder, wherever one stands.
fn beside(known: &Known, value: String, origin: &Origin) -> String {
    // `devnet` is a program's name, a path, or an address.
    let is_path = match known.key.as_str() {
        "devnet" => value.contains('/') && !value.contains("://"),
        _ => known.is_path() && !value.is_empty(),
    };
    match Path::new(&origin.name).parent() {
        Some(folder) if is_path => folder.join(&value).display().to_string(),
        _ => value,
    }
}

/// Checks a setting as options of the command line check their values.
///
/// # Errors
/// [`FailureKind::Usage`] with the file or the variable, the key, and what is
/// expected.
pub fn check<'a>(
    known: &Known,
    places: impl IntoIterator<Item = &'a Place>,
    setting: &Setting,
) -> Result<(), Failure> {
    let mut places = places.into_iter().peekable();
    if known.is_address() {
        return match (places.peek(), setting.values.first()) {
            (Some(_), Some(value)) => check_address(known, value, setting),
            _ => Ok(()),
        };
    }
    for place in places {
        if let Some(error) = refused(&place.arg, &setting.values) {
            return Err(explain(known, setting, &error));
        }
    }
    Ok(())
}

/// Addresses are parsed late, by the chain, so that nothing repeats them.
fn check_address(known: &Known, value: &str, setting: &Setting) -> Result<(), Failure> {
    let checked = match known.key.as_str() {
        "target" => value.parse::<Target>().map(drop),
        "rpc-url" => value.parse::<RpcUrl>().map(drop),
        _ if is_url(value) => value.parse::<RpcUrl>().map(drop),
        _ => Ok(()),
    };
    checked.map_err(|error| {
        let failure = Failure::from(error.clone());
        Failure {
            kind: FailureKind::Usage,
            what: refusal(known, &setting.origin),
            ..failure
        }
        .because(&error)
    })
}

/// What the option itself says of values, by itself: whether it goes with
/// others is no matter here.
fn refused(arg: &Arg, values: &[String]) -> Option<Error> {
    let long = arg.get_long()?;
    if super::known::is_flag(arg) {
        return None;
    }
    let alone = arg
        .clone()
        .required(false)
        .requires(Resettable::Reset)
        .conflicts_with(Resettable::Reset)
        .overrides_with(Resettable::Reset);
    let words = values.iter().map(|value| format!("--{long}={value}"));
    Command::new("value")
        .no_binary_name(true)
        .disable_help_flag(true)
        .arg(alone)
        .try_get_matches_from(words)
        .err()
}

fn explain(known: &Known, setting: &Setting, error: &Error) -> Failure {
    let failure = Failure::usage(refusal(known, &setting.origin));
    let possible = match error.get(ContextKind::ValidValue) {
        Some(ContextValue::Strings(values)) if !values.is_empty() => Some(values.join(", ")),
        _ if known.is_number() => Some(expected(known).to_owned()),
        _ => None,
    };
    let found = match error.get(ContextKind::InvalidValue) {
        Some(ContextValue::String(value)) if !value.is_empty() => format!("{value:?}"),
        _ => "an empty text".to_owned(),
    };
    let failure = Failure {
        expected: possible.map(Into::into),
        found: Some(found.into()),
        ..failure
    };
    match error.source() {
        Some(source) => failure.because(source),
        None => failure,
    }
}

impl Known {
    /// A value as it may be shown: of addresses scheme, host and port only.
    pub fn shown(&self, value: &str) -> String {
        let hidden = || "(an address)".to_owned();
        match self.key.as_str() {
            "target" => value
                .parse::<Target>()
                .map_or_else(|_| hidden(), |it| it.to_string()),
            "devnet" if !is_url(value) => value.to_owned(),
            _ if self.is_address() => value
                .parse::<RpcUrl>()
                .map_or_else(|_| hidden(), |it| it.to_string()),
            _ => value.to_owned(),
        }
    }
}
