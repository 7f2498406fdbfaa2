//! `stonegate calldata`: what Integrity's `verify_proof_full_and_register_fact`
//! takes, or the calls that do the same in several transactions.

use clap::{Args, ValueEnum};
use serde_json::json;
use std::path::{Path, PathBuf};

use super::{Output, inputs, write_stdout};
use crate::{
    failure::{Failure, FailureKind},
    files,
    integrity::{
        CalldataError, MemoryVerification, SplitCalldata, VerifierConfiguration, calldata,
    },
    stone::{field::Felt, params::StoneVersion},
};

const EXAMPLE: &str = "\
Examples:
  stonegate calldata proof.json --format felts --out calldata.txt
  stonegate calldata proof.json --split --out calls";

/// Names the standard output.
const STDOUT: &str = "-";

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
    /// Where the calldata goes, - for the standard output; with --split, a new or empty
    /// folder [default: the standard output]
    #[arg(long, value_name = "PATH")]
    out: Option<PathBuf>,
    /// One file per call of a verification in several transactions, with an
    /// index.json that names them in order
    #[arg(long, requires = "out")]
    split: bool,
    /// Number that, with the proof, gives the job id of --split; take another
    /// where a job was left half done
    #[arg(long, value_name = "N", default_value_t = 0, requires = "split")]
    job_nonce: u64,
    /// Job id of --split [default: a hash of the proof and --job-nonce]
    #[arg(long, value_name = "FELT", requires = "split", value_parser = Felt::parse)]
    job_id: Option<Felt>,
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

    fn extension(self) -> &'static str {
        match self {
            Format::Felts => "txt",
            Format::Json => "json",
        }
    }
}

impl Calldata {
    /// Serializes.
    pub(super) fn execute(self, output: &Output) -> Result<u8, Failure> {
        let out = self.out.as_deref().filter(|out| *out != Path::new(STDOUT));
        match (self.split, out) {
            (true, None) => {
                let what = "--split writes a folder, not the standard output";
                return Err(Failure::usage(what).help("name one with --out"));
            }
            (false, Some(out)) => files::check_output(out, &[&self.proof])?,
            _ => {}
        }
        let proof = inputs::proof(&self.proof)?;
        let mode = self.memory_verification;
        let configuration = VerifierConfiguration::for_proof(&proof, self.stone_version, mode);
        let refuse = |error: CalldataError| {
            let what = format!("{} cannot be serialized", self.proof.display());
            Failure::new(FailureKind::Expectation, what)
                .because(&error)
                .help("`stonegate verify` says more about a proof that does not fit")
        };
        if let (true, Some(folder)) = (self.split, out) {
            let split = SplitCalldata::new(&proof, &configuration).map_err(refuse)?;
            return self.write_calls(&split, &configuration, folder, output);
        }
        let felts = calldata::monolith(&proof, &configuration).map_err(refuse)?;
        let text = self.format.text(&felts)?;
        match out {
            None => write_stdout(&text)?,
            Some(path) => {
                files::write_output(path, text.as_bytes())?;
                output.print(&format!("{}: {} felts", path.display(), felts.len()))?;
            }
        }
        Ok(0)
    }

    /// One file per call and the index, or nothing.
    fn write_calls(
        &self,
        split: &SplitCalldata,
        configuration: &VerifierConfiguration,
        folder: &Path,
        output: &Output,
    ) -> Result<u8, Failure> {
        let nonce = Felt::from(self.job_nonce);
        let job_id = self.job_id.unwrap_or_else(|| split.job_id(nonce));
        let mut files = Vec::new();
        let mut index = Vec::new();
        for (i, call) in split.calls(job_id).iter().enumerate() {
            let extension = self.format.extension();
            let name = format!("{:02}-{}.{extension}", i + 1, call.entry_point);
            index.push(json!({
                "entry_point": call.entry_point,
                "file": name,
                "felts": call.calldata.len(),
            }));
            files.push((name, self.format.text(&call.calldata)?.into_bytes()));
        }
        let index = json!({
            "job_id": job_id,
            "verifier": configuration.to_string(),
            "calls": index,
        });
        files.push(("index.json".to_owned(), format!("{index:#}\n").into_bytes()));
        files::write_folder(folder, &files)?;
        let calls = files.len() - 1;
        output.print(&format!(
            "{}: {calls} calls of job {job_id}",
            folder.display()
        ))?;
        Ok(0)
    }
}
