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

/// What a proof takes of this machine when a source of this kind makes it.
fn demand(kind: SourceKind, request: &ProofRequest<'_>) -> Demand {
    let public_input = &request.inputs.public_input;
    let (layout, n_steps) = (public_input.layout.as_str(), public_input.n_steps);
    let log_n_cosets = request.parameters.stark.log_n_cosets;
    let blow_up = 1u64.checked_shl(log_n_cosets).unwrap_or(u64::MAX);
    match kind {
        SourceKind::Embedded => Demand::embedded(layout, n_steps, blow_up),
        SourceKind::Stone => {
            let whole = request.config.cached_lde_config.store_full_lde;
            Demand::stone(layout, n_steps, blow_up, whole)
        }
        // It proves on machines of its own.
        SourceKind::Atlantic => Demand::NONE,
    }
}

impl<S: ProofSource> ProofSource for Scheduled<S> {
    fn identity(&self) -> Result<ProverIdentity, Failure> {
        self.source.identity()
    }

    fn needs(&self, request: &ProofRequest<'_>, events: &EventSink) -> Result<Demand, Failure> {
        let demand = demand(self.kind, request);
        self.scheduler.check(&demand, events)?;
        Ok(demand)
    }

    fn prove(
        &self,
        request: &ProofRequest<'_>,
        events: &EventSink,
    ) -> Result<SourcedProof, Failure> {
        let demand = demand(self.kind, request);
        let permit = self.scheduler.admit(demand, events)?;
        let sourced = self.source.prove(request, events)?;
        Ok(SourcedProof {
            waited: permit.waited,
            ..sourced
        })
    }

    /// Takes a second or so: not waited for.
    fn second_opinion(
        &self,
        kept: &SourcedProof,
        events: &EventSink,
    ) -> Result<Option<String>, Failure> {
        self.source.second_opinion(kept, events)
    }
}
