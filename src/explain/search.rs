//! What all searches for a cause share: the refused proof, the question whether
//! a mended one is accepted, and the words when nothing was found.

use super::{cause::Cause, settings};
use crate::{
    integrity::{self, Reason, Refusal, Stage, VerifierConfiguration},
    stone::proof::ProofFile,
};

/// A refused proof.
pub struct Search<'a> {
    pub proof: &'a ProofFile,
    /// The settings it was refused under.
    pub asked: &'a VerifierConfiguration,
    pub refusal: &'a Refusal,
}

impl Search<'_> {
    /// The settings under which a proof is accepted, nearest to the asked ones
    /// first.
    pub fn accepts(&self, proof: &ProofFile) -> Option<VerifierConfiguration> {
        let verifies =
            |settings: &VerifierConfiguration| integrity::verify(proof, settings, 0).is_ok();
        std::iter::once(self.asked.clone())
            .chain(settings::neighbours(self.asked, proof))
            .find(verifies)
    }

    /// The proof is good under other settings.
    pub fn of_settings(&self) -> Option<Cause> {
        self.accepts(self.proof).map(|good| self.settings(good))
    }

    /// The asked settings are wrong, and these are good.
    pub fn settings(&self, good: VerifierConfiguration) -> Cause {
        let tried = settings::neighbours(self.asked, self.proof).count();
        Cause::new(
            settings::id(self.asked, &good),
            settings::sentence(self.asked, &good),
            settings::options(self.asked, &good),
        )
        .seen(format!(
            "verified under {tried} other settings; accepted as {good}"
        ))
        .under(good)
    }

    /// Adds what the mended proof shows: that it is accepted, and where other
    /// settings are needed too, which.
    pub fn confirm(&self, cause: Cause, good: VerifierConfiguration) -> Cause {
        let mut cause = cause;
        if good != *self.asked {
            let options = settings::options(self.asked, &good);
            cause.next = format!("{}, and give {options}", cause.next);
        }
        cause.under(good)
    }

    /// Nothing that was tried makes the proof pass: what the stage leaves open.
    pub fn fallback(&self) -> Cause {
        let (stage, reason) = (self.refusal.stage, self.refusal.reason);
        let (id, what, next) = match (stage, reason) {
            (_, Reason::MalformedProof) => (
                "proof-file",
                "proof_hex is no proof",
                "take the proof file again from where it was made: this one is cut or damaged",
            ),
            (_, Reason::VerifierNotFound) => (
                "no-verifier",
                "Integrity has no verifier for this layout",
                "prove in a layout that has one: `--layout recursive`",
            ),
            (Stage::Configuration, _) => (
                "parameters",
                "the proof parameters are none that Integrity takes",
                "prove again with parameters in Integrity's ranges; `stonegate prove` derives them",
            ),
            (Stage::PublicMemory, _) => (
                "public-memory",
                "the public memory has a shape that no memory mode takes",
                "run the program in proof mode with all of the layout's builtins, or use `stonegate prove --program`",
            ),
            (Stage::PublicInput, _) => (
                "public-input",
                "the public input is none of a run in its layout",
                "take public_input and proof_hex from one run of the prover",
            ),
            (Stage::Oods, _) => (
                "public-input",
                "the public input, the parameters or one of the first three commitments is not what the prover had",
                "take proof_hex, public_input and proof_parameters from one run of the prover: one of them was changed or is of another run",
            ),
            (Stage::ProofOfWork, _) => (
                "fri-commitment",
                "a FRI commitment, a last-layer coefficient or the nonce was changed after the proof was made",
                "take the proof file again from where it was made",
            ),
            _ => (
                "proof-bytes",
                "the bytes of the proof were changed after it was made",
                "take the proof file again from where it was made",
            ),
        };
        Cause::new(id, what, next).seen("it verifies under no settings".to_owned())
    }
}
