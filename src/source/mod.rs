//! Where proofs come from: one trait, and the sources that implement it.

mod cache;
mod embedded;

use std::time::Duration;

pub use cache::{Cached, default_folder};
pub use embedded::Embedded;

use crate::{
    failure::Failure,
    report::EventSink,
    stone::{
        air_inputs::AirInputs,
        params::{ProofParameters, ProverConfig, StoneVersion},
        proof::ProofFile,
    },
};

/// What to prove, and how.
#[derive(Clone, Copy)]
pub struct ProofRequest<'a> {
    pub inputs: &'a AirInputs,
    pub parameters: &'a ProofParameters,
    pub config: &'a ProverConfig,
    pub stone_version: StoneVersion,
    /// Whether the proof file gets `annotations`.
    pub annotations: bool,
}

/// A proof and how it was come by.
#[derive(Clone, Debug)]
pub struct SourcedProof {
    pub proof: ProofFile,
    /// Whether it was made before this request.
    pub from_cache: bool,
    /// Wall-clock time until it was there.
    pub took: Duration,
}

/// A source of proofs. Sources that wrap others (the cache) forward what they
/// cannot answer.
pub trait ProofSource: Send + Sync {
    /// Gets a proof; stages of the work are reported to `events`.
    ///
    /// # Errors
    /// [`FailureKind::Usage`](crate::failure::FailureKind) for a request that
    /// cannot be proved as asked, `Prover` for a prover that gave up.
    fn prove(
        &self,
        request: &ProofRequest<'_>,
        events: &EventSink,
    ) -> Result<SourcedProof, Failure>;
}
