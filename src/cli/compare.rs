//! `stonegate compare`: two proofs, and where they part.

use clap::Args;
use serde::Serialize;
use std::path::PathBuf;

use super::{
    Output,
    document::{self, Format},
    inputs, write_stdout,
};
use crate::{
    explain::{self, Comparison},
    failure::{Failure, FailureKind},
};

/// Version of the JSON form; fields may be added within a version.
const COMPARISON_VERSION: u32 = 1;

const EXAMPLE: &str = "\
Example:
  stonegate compare stone.proof.json ours.proof.json

Exit codes: 0 the same bytes, 1 different.";

/// Compare two proofs: the first difference in the order of the protocol
///
/// Each is verified under both Stone versions, too. What decides no byte of a
/// proof (annotations, prover configuration, private input) is named and no
/// difference.
#[derive(Args)]
#[command(after_help = EXAMPLE)]
pub struct Compare {
    /// Proof file
    #[arg(value_name = "A")]
    first: PathBuf,
    /// Proof file
    #[arg(value_name = "B")]
    second: PathBuf,
    /// Form of the output
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Serialize)]
struct Document<'a> {
    stonegate_comparison: u32,
    same: bool,
    #[serde(flatten)]
    comparison: &'a Comparison,
}

impl Compare {
    /// Compares; 0 when the bytes are the same.
    pub(super) fn execute(self, output: &Output) -> Result<u8, Failure> {
        let proofs = [inputs::proof(&self.first)?, inputs::proof(&self.second)?];
        let comparison = explain::compare(&proofs[0], &proofs[1]);
        match self.format {
            Format::Text => output.print(&comparison.to_string())?,
            Format::Json => write_stdout(&to_json(&comparison)?)?,
        }
        Ok(match comparison.is_same() {
            true => 0,
            false => FailureKind::Expectation.exit_code(),
        })
    }
}

fn to_json(comparison: &Comparison) -> Result<String, Failure> {
    let document = Document {
        stonegate_comparison: COMPARISON_VERSION,
        same: comparison.is_same(),
        comparison,
    };
    document::json(&document, "the comparison")
}
