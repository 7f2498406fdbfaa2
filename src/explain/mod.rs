//! Why a proof is refused, found by evidence: the proof is verified again under
//! the neighbouring settings, with each parameter and each number of the public
//! input changed back, and held against what its own annotations say was sent.
//! What makes it pass is the cause.

mod annotated;
mod answer;
mod cause;
mod compare;
mod cubic;
mod damage;
mod error;
mod foreign;
mod made;
mod parameters;
mod search;
mod settings;
mod statement;
pub(crate) mod stone_words;
mod submission;
#[cfg(test)]
mod tests;
mod unproved;

use std::fmt;

pub use answer::Answer;
pub use cause::Cause;
pub use compare::{Comparison, Difference, Part, compare};
pub use error::{ErrorReading, Likely, Origin, read_error};
pub use foreign::{Foreign, recognise, recognise_json};
pub use submission::{Submission, explain_calldata};
pub use unproved::{RefusedBy, no_layout, of_parameters, of_program, of_public_input};

use crate::{
    integrity::{self, Acceptance, Refusal, Stage, VerifierConfiguration},
    stone::proof::ProofFile,
};
use search::Search;

/// Why a proof is refused and what to do about it, in a colleague's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The settings that were asked for, and the refusal under them.
    pub asked: VerifierConfiguration,
    pub refusal: Refusal,
    pub cause: Cause,
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

/// Looks for the cause of a refusal: the cheapest evidence first. Takes
/// milliseconds where a setting is wrong and up to some seconds where a proof
/// was damaged and has no annotations.
pub fn explain(
    proof: &ProofFile,
    configuration: &VerifierConfiguration,
    min_security_bits: u64,
    refusal: Refusal,
) -> Explanation {
    let search = Search {
        proof,
        asked: configuration,
        refusal: &refusal,
    };
    let cause = security(&search, min_security_bits)
        .or_else(|| search.of_settings())
        .or_else(|| made::cause(&search))
        .or_else(|| annotated::cause(&search))
        .or_else(|| parameters::cause(&search))
        .or_else(|| damage::cause(&search))
        .unwrap_or_else(|| search.fallback());
    Explanation {
        asked: configuration.clone(),
        refusal,
        cause,
    }
}

/// A good proof that is weaker than the caller asks for.
fn security(search: &Search<'_>, wanted: u64) -> Option<Cause> {
    if search.refusal.stage != Stage::Security {
        return None;
    }
    let bits = integrity::verify(search.proof, search.asked, 0)
        .ok()?
        .security_bits;
    Some(
        Cause::new(
            "security-bits",
            format!("the proof is good for {bits} security bits, and {wanted} are asked for"),
            format!("prove again with `--security-bits {wanted}`, or ask for less"),
        )
        .under(search.asked.clone()),
    )
}

impl Explanation {
    /// Cause and next action, in a sentence or two.
    pub fn advice(&self) -> String {
        format!("{}; {}", self.cause.what, self.cause.next)
    }
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n  {}", self.refusal, self.advice())
    }
}
