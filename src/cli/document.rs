//! What a verb prints for people and for machines.

use clap::ValueEnum;
use serde::Serialize;

use crate::failure::{Failure, FailureKind};

/// Form of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Text,
    Json,
}

/// A document as indented JSON with a final newline; `what` is said of one that
/// cannot be written.
///
/// # Errors
/// [`FailureKind::Infrastructure`], for a map whose keys are no strings.
pub fn json(document: &impl Serialize, what: &str) -> Result<String, Failure> {
    let text = serde_json::to_string_pretty(document).map_err(|error| {
        let what = format!("{what} cannot be written as JSON");
        Failure::new(FailureKind::Infrastructure, what).because(&error)
    })?;
    Ok(format!("{text}\n"))
}
