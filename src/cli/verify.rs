//! `stonegate verify`: a proof's verdict, as Integrity would give it.

use clap::Args;
use std::path::{Path, PathBuf};

use super::{Output, inputs};
use crate::{
    explain::{self, Explanation},
    failure::{Failure, FailureKind},
    integrity::{MemoryVerification, VerifierConfiguration},
    stone::params::StoneVersion,
};

const EXAMPLE: &str = "\
Example:
  stonegate verify proof.json --stone-version stone5 --memory-verification cairo1 --min-security-bits 60";

/// Verify a proof as Integrity does, check by check
///
/// proof_hex, parameters and public input decide; annotations help to explain a refusal.
#[derive(Args)]
#[command(after_help = EXAMPLE)]
pub struct Verify {
    /// Proof file
    #[arg(value_name = "PROOF")]
    proof: PathBuf,
    /// Stone version that made the proof
    #[arg(long, default_value = "stone6", value_parser = inputs::stone_version)]
    stone_version: StoneVersion,
    /// Memory verification: strict, relaxed or cairo1
    #[arg(long, default_value = "strict", value_parser = inputs::memory_verification)]
    memory_verification: MemoryVerification,
    /// Refuse a proof with fewer security bits
    #[arg(long, value_name = "N", default_value_t = 0)]
    min_security_bits: u64,
}

impl Verify {
    /// Verifies; 0 when accepted.
    pub(super) fn execute(self, output: &Output) -> Result<u8, Failure> {
        let proof = inputs::proof(&self.proof)?;
        let mode = self.memory_verification;
        let configuration = VerifierConfiguration::for_proof(&proof, self.stone_version, mode);
        let acceptance = explain::verify(&proof, &configuration, self.min_security_bits)
            .map_err(|explanation| refused(&self.proof, &explanation))?;
        output.print(&format!(
            "accepted: {}\n\
             verifier          {configuration}\n\
             security bits     {}\n\
             program hash      {}\n\
             output hash       {}\n\
             fact hash         {}\n\
             verification hash {}",
            self.proof.display(),
            acceptance.security_bits,
            acceptance.program_hash,
            acceptance.output_hash,
            acceptance.fact_hash,
            acceptance.verification_hash,
        ))?;
        Ok(0)
    }
}

/// What is said of a proof that the verifier in this program refuses.
pub(super) fn refused(proof: &Path, explanation: &Explanation) -> Failure {
    let what = format!("{} is refused", proof.display());
    Failure::new(FailureKind::Expectation, what)
        .because(&explanation.refusal)
        .help(explanation.advice())
}
