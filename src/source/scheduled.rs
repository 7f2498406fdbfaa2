//! A source that takes its turn: its proofs begin when the machine has the
//! memory and the cores for them.

use super::{ProofRequest, ProofSource, ProverIdentity, SourceKind, SourcedProof};
use crate::{
    failure::Failure,
    report::EventSink,
    schedule::{Demand, Scheduler},
};

/// A scheduler in front of a source. The cache goes before it: what is kept is
/// not waited for.
pub struct Scheduled<S> {
    kind: SourceKind,
    source: S,
    scheduler: Scheduler,
}

impl<S: ProofSource> Scheduled<S> {
    /// Has the proofs of `source`, which is of this kind, wait for `scheduler`.
    pub fn new(kind: SourceKind, source: S, scheduler: Scheduler) -> Scheduled<S> {
        Scheduled {
            kind,
            source,
            scheduler,
        }
    }
}

impl<S: ProofSource> ProofSource for Scheduled<S> {
    fn identity(&self) -> Result<ProverIdentity, Failure> {
        self.source.identity()
    }

    fn needs(&self, request: &ProofRequest<'_>, events: &EventSink) -> Result<Demand, Failure> {
        let demand = Demand::of_proof(self.kind, request);
        self.scheduler.check(&demand, events)?;
        Ok(demand)
    }

    fn prove(
        &self,
        request: &ProofRequest<'_>,
        events: &EventSink,
    ) -> Result<SourcedProof, Failure> {
        let demand = Demand::of_proof(self.kind, request);
        let permit = self.scheduler.admit(demand, events)?;
        let sourced = self.source.prove(request, events)?;
        Ok(SourcedProof {
            waited: permit.waited,
            ..sourced
        })
    }
}
