//! Why a proof is refused, found by evidence: the proof is verified again
//! under the neighbouring settings, and what makes it pass is the cause.

mod compare;
mod error;
mod foreign;
mod observe;
mod settings;

use std::fmt;

pub use compare::{Comparison, Difference, Part, compare};
pub use error::{ErrorReading, Likely, Origin, read_error};
pub use foreign::{Foreign, recognise, recognise_json};
pub use observe::observed_stone_version;

use crate::{
    integrity::{self, Acceptance, Reason, Refusal, Stage, VerifierConfiguration},
    stone::proof::ProofFile,
};

/// Why a proof is refused and what to do about it, in a colleague's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The settings that were asked for, and the refusal under them.
    pub asked: VerifierConfiguration,
    pub refusal: Refusal,
    pub cause: Cause,
    /// One next action.
    pub next: String,
}

/// What made the verifier refuse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The proof is good under these settings.
    Settings(VerifierConfiguration),
    /// The proof is good, and weaker than the caller asks for.
    Security { bits: u64, wanted: u64 },
    /// No settings make the proof pass: proof, public input or parameters are
    /// not what the prover made.
    Proof,
}

/// Verifies a proof under these settings and, when it is refused, looks for
/// the cause.
///
/// # Errors
/// The [`Explanation`] of the refusal.
pub fn verify(
    proof: &ProofFile,
    configuration: &VerifierConfiguration,
    min_security_bits: u64,
) -> Result<Acceptance, Box<Explanation>> {
    integrity::verify(proof, configuration, min_security_bits)
        .map_err(|refusal| Box::new(explain(proof, configuration, min_security_bits, refusal)))
}

/// Looks for the cause of a refusal.
pub fn explain(
    proof: &ProofFile,
    configuration: &VerifierConfiguration,
    min_security_bits: u64,
    refusal: Refusal,
) -> Explanation {
    if refusal.stage == Stage::Security
        && let Ok(accepted) = integrity::verify(proof, configuration, 0)
    {
        return Explanation {
            asked: configuration.clone(),
            refusal,
            cause: Cause::Security {
                bits: accepted.security_bits,
                wanted: min_security_bits,
            },
            next: format!(
                "prove again with `--security-bits {min_security_bits}`, or ask for less"
            ),
        };
    }
    let verifies = |settings: &VerifierConfiguration| integrity::verify(proof, settings, 0).is_ok();
    match settings::neighbours(configuration, proof).find(verifies) {
        Some(good) => Explanation {
            asked: configuration.clone(),
            next: settings::options(configuration, &good),
            cause: Cause::Settings(good),
            refusal,
        },
        None => Explanation {
            asked: configuration.clone(),
            next: next_for_a_bad_proof(&refusal).to_owned(),
            cause: Cause::Proof,
            refusal,
        },
    }
}

/// The next action when no setting helps.
fn next_for_a_bad_proof(refusal: &Refusal) -> &'static str {
    match (refusal.stage, refusal.reason) {
        (_, Reason::MalformedProof) => {
            "take the proof file again from where it was made: this one is cut or damaged"
        }
        (_, Reason::VerifierNotFound) => {
            "prove in a layout that has a verifier, or name a registry that has one"
        }
        (Stage::Configuration, _) => {
            "prove again with parameters in Integrity's ranges; `stonegate prove` derives them"
        }
        (Stage::PublicMemory, _) => {
            "run the program in proof mode with all of the layout's builtins, or use `stonegate prove --program`"
        }
        (Stage::PublicInput | Stage::Oods, _) => {
            "take public input and proof from one run of the prover: one of them was changed after it"
        }
        _ => "take the proof file again from where it was made: its bytes were changed after it",
    }
}

impl Explanation {
    /// Cause and next action, in a sentence or two.
    pub fn advice(&self) -> String {
        let cause = match &self.cause {
            Cause::Settings(good) => settings::sentence(&self.asked, good),
            Cause::Security { bits, wanted } => {
                format!("the proof is good for {bits} security bits, and {wanted} are asked for")
            }
            Cause::Proof => "the proof verifies under no settings".to_owned(),
        };
        format!("{cause}; {}", self.next)
    }
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n  {}", self.refusal, self.advice())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        integrity::{Hasher, MemoryVerification},
        stone::params::StoneVersion,
    };

    fn golden(case: &str) -> Option<ProofFile> {
        let Ok(shared) = std::env::var("STONEGATE_SHARED") else {
            println!("skipped: STONEGATE_SHARED is not set");
            return None;
        };
        let bytes = std::fs::read(format!("{shared}/golden/{case}/proof.json")).unwrap();
        Some(serde_json::from_slice(&bytes).unwrap())
    }

    fn fitting(proof: &ProofFile) -> VerifierConfiguration {
        let mode = MemoryVerification::Strict;
        VerifierConfiguration::for_proof(proof, StoneVersion::Stone6, mode)
    }

    #[test]
    fn the_setting_that_is_wrong_is_named() {
        let Some(proof) = golden("recursive_builtins") else {
            return;
        };
        let good = fitting(&proof);
        let wrong: [(&str, VerifierConfiguration); 3] = [
            (
                "the proof verifies as stone6, and was submitted as stone5; `--stone-version stone6`",
                VerifierConfiguration {
                    stone_version: StoneVersion::Stone5,
                    ..good.clone()
                },
            ),
            (
                "the proof verifies as keccak_160_lsb, and was submitted as blake2s_248_lsb; `--hasher keccak_160_lsb`",
                VerifierConfiguration {
                    hasher: Hasher::Blake2s248,
                    ..good.clone()
                },
            ),
            (
                "the proof verifies as recursive and stone6, and was submitted as small and stone5; `--layout recursive` and `--stone-version stone6`",
                VerifierConfiguration {
                    layout: "small".to_owned(),
                    stone_version: StoneVersion::Stone5,
                    ..good.clone()
                },
            ),
        ];
        for (advice, asked) in wrong {
            let explanation = verify(&proof, &asked, 0).unwrap_err();
            assert_eq!(explanation.cause, Cause::Settings(good.clone()));
            assert_eq!(explanation.advice(), advice);
        }
        verify(&proof, &good, 0).unwrap();
    }

    #[test]
    fn a_damaged_proof_is_not_blamed_on_the_settings() {
        let Some(mut proof) = golden("recursive_builtins") else {
            return;
        };
        let good = fitting(&proof);
        proof.public_input.public_memory[0].value += crate::stone::field::Felt::from(1);
        let explanation = verify(&proof, &good, 0).unwrap_err();
        assert_eq!(explanation.cause, Cause::Proof);
    }

    #[test]
    fn too_few_bits_are_told_in_bits() {
        let Some(proof) = golden("recursive_builtins") else {
            return;
        };
        let explanation = verify(&proof, &fitting(&proof), 100).unwrap_err();
        let (bits, wanted) = (52, 100);
        assert_eq!(explanation.cause, Cause::Security { bits, wanted });
    }
}
