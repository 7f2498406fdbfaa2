//! Where proofs come from: one trait, and the sources that implement it.

pub mod atlantic;
mod cache;
mod embedded;
mod in_order;
mod scheduled;
mod stone;

use std::time::Duration;

pub use crate::prover::{ProverIdentity, SourceKind, UnknownSource};
pub use atlantic::{ApiKey, Atlantic, AtlanticError, AtlanticOptions};
pub use cache::Cached;
pub use embedded::Embedded;
pub use in_order::{Candidate, InOrder};
pub use scheduled::Scheduled;
pub use stone::{Stone, StoneOptions};

use crate::{
    failure::Failure,
    program::Program,
    report::EventSink,
    schedule::Demand,
    stone::{
        air_inputs::AirInputs,
        field::Felt,
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
    /// Whose proof is wanted; `None` takes what the source makes.
    pub stone_version: Option<StoneVersion>,
    /// Whether the proof file gets `annotations`.
    pub annotations: bool,
    /// What the run was made from, for sources that run programs themselves;
    /// `None` where only the AIR inputs are known.
    pub program: Option<ProgramRun<'a>>,
}

/// A program and what it is run on.
#[derive(Clone, Copy)]
pub struct ProgramRun<'a> {
    pub program: &'a Program,
    pub arguments: &'a [Felt],
}

/// A proof and how it was come by.
#[derive(Clone, Debug)]
pub struct SourcedProof {
    pub proof: ProofFile,
    /// Whose proof it is: as found by verifying it, where the source is not
    /// this program.
    pub stone_version: StoneVersion,
    pub prover: ProverIdentity,
    /// The verifier of the prover's maker that accepts the proof, where one was
    /// asked.
    pub verified_by: Option<String>,
    /// Who else made the same bytes, where another source was asked.
    pub agrees_with: Option<ProverIdentity>,
    /// Whether it was made before this request.
    pub from_cache: bool,
    /// How long the prover waited for memory, cores and other processes before
    /// it began.
    pub waited: Duration,
    /// Wall-clock time until it was there, without the waiting.
    pub took: Duration,
}

/// A source of proofs. Sources that wrap others (the cache) forward what they
/// cannot answer.
pub trait ProofSource: Send + Sync {
    /// Who proves.
    ///
    /// # Errors
    /// [`FailureKind`](crate::failure::FailureKind) as for
    /// [`ProofSource::prove`], where the prover is not there to be asked.
    fn identity(&self) -> Result<ProverIdentity, Failure>;

    /// What getting a proof would take of this machine. Nothing where it is kept,
    /// or where no [`Scheduled`] watches.
    ///
    /// # Errors
    /// Those of [`ProofSource::prove`] that can be known without proving:
    /// `Infrastructure` where it takes more memory than may be used.
    fn needs(&self, _: &ProofRequest<'_>, _: &EventSink) -> Result<Demand, Failure> {
        Ok(Demand::NONE)
    }

    /// Gets a proof; stages of the work are reported to `events`.
    ///
    /// # Errors
    /// [`FailureKind::Usage`](crate::failure::FailureKind) for a request that
    /// cannot be proved as asked, `Prover` for a prover that gave up,
    /// `Infrastructure` where the prover could not be reached or was stopped
    /// from outside: only then is it worth asking another source.
    fn prove(
        &self,
        request: &ProofRequest<'_>,
        events: &EventSink,
    ) -> Result<SourcedProof, Failure>;

    /// Who else accepts a proof of this source that was kept: what was known of it, or
    /// the source's own verifier, which is asked where it has not seen it.
    ///
    /// # Errors
    /// Those of [`ProofSource::prove`] for a proof that this verifier refuses.
    fn second_opinion(
        &self,
        kept: &SourcedProof,
        _: &EventSink,
    ) -> Result<Option<String>, Failure> {
        Ok(kept.verified_by.clone())
    }
}

impl<S: ProofSource + ?Sized> ProofSource for Box<S> {
    fn identity(&self) -> Result<ProverIdentity, Failure> {
        (**self).identity()
    }

    fn needs(&self, request: &ProofRequest<'_>, events: &EventSink) -> Result<Demand, Failure> {
        (**self).needs(request, events)
    }

    fn prove(
        &self,
        request: &ProofRequest<'_>,
        events: &EventSink,
    ) -> Result<SourcedProof, Failure> {
        (**self).prove(request, events)
    }

    fn second_opinion(
        &self,
        kept: &SourcedProof,
        events: &EventSink,
    ) -> Result<Option<String>, Failure> {
        (**self).second_opinion(kept, events)
    }
}
