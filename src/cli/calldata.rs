//! `stonegate calldata`: what Integrity's `verify_proof_full_and_register_fact` takes.

use clap::{Args, ValueEnum};
use std::path::PathBuf;

use super::{Output, inputs, write_stdout};
use crate::{
    failure::{Failure, FailureKind},
    files,
    integrity::{MemoryVerification, VerifierConfiguration, calldata},
    stone::{field::Felt, params::StoneVersion},
};

const EXAMPLE: &str = "\
Example:
  stonegate calldata proof.json --format felts --out calldata.txt";

/// Serialize a proof as calldata for Integrity
///
/// The proof is taken apart but not judged; `stonegate verify` does that.
#[derive(Args)]
#[command(after_help = EXAMPLE)]
pub struct Calldata {
    /// Proof file
    #[arg(value_name = "PROOF")]
    proof: PathBuf,
    /// Stone version that made the proof
    #[arg(long, default_value = "stone6", value_parser = inputs::stone_version)]
    stone_version: StoneVersion,
    /// Memory verification: strict, relaxed or cairo1
    #[arg(long, default_value = "strict", value_parser = inputs::memory_verification)]
    memory_verification: MemoryVerification,
    /// Form of the output
    #[arg(long, value_enum, default_value_t = Format::Felts)]
    format: Format,
    /// Where the calldata goes [default: the standard output]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Form of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Decimal, separated by blanks, as Integrity's serializer prints
    Felts,
    /// A JSON list of hexadecimal strings
    Json,
}

impl Format {
    fn text(self, felts: &[Felt]) -> Result<String, Failure> {
        let text = match self {
            Format::Felts => calldata::to_decimal_line(felts),
            Format::Json => serde_json::to_string(felts).map_err(|error| {
                let what = "the calldata cannot be written as JSON";
                Failure::new(FailureKind::Infrastructure, what).because(&error)
            })?,
        };
        Ok(format!("{}\n", text.trim_end()))
    }
}

impl Calldata {
    /// Serializes.
    pub(super) fn execute(self, output: &Output) -> Result<u8, Failure> {
        let proof = inputs::proof(&self.proof)?;
        let mode = self.memory_verification;
        let configuration = VerifierConfiguration::for_proof(&proof, self.stone_version, mode);
        let felts = calldata::monolith(&proof, &configuration).map_err(|error| {
            let what = format!("{} cannot be serialized", self.proof.display());
            Failure::new(FailureKind::Expectation, what)
                .because(&error)
                .help("`stonegate verify` says more about a proof that does not fit")
        })?;
        let text = self.format.text(&felts)?;
        match &self.out {
            None => write_stdout(&text)?,
            Some(path) => {
                files::write_output(path, text.as_bytes())?;
                output.print(&format!("{}: {} felts", path.display(), felts.len()))?;
            }
        }
        Ok(0)
    }
}
