//! What one scenario has said and found out so far.

use std::{cmp::Ordering, fmt, sync::Arc};

use super::{
    allocation::{AllocationCase, DaoLimits, ProtocolMetrics},
    amount::Amount,
    runner::Session,
};
use crate::{
    failure::{Failure, FailureKind},
    integrity::Stage,
    pipeline::{
        Accepted, Executed, Execution, NotAccepted, SubmissionFault, Tampering, case_record,
        chain_record, no_chain, proof_record, settle,
    },
    report::{
        ACCEPTED, Before, ChainSnapshot, DecisionRecord, Event, ProgramRecord, ScenarioRecord,
        VerdictRecord, VerdictSnapshot,
    },
    source::{ProverIdentity, SourcedProof},
    stone::field::Felt,
};

/// The state of one scenario.
#[derive(Default)]
pub struct World {
    pub(super) session: Option<Arc<Session>>,
    pub(super) draft: Draft,
    executed: Option<Arc<Executed>>,
    proof: Option<Arc<SourcedProof>>,
    accepted: Option<Accepted>,
    /// Security bits that the scenario will ask for.
    pub(super) min_security_bits: u64,
    /// Where the proof was refused that was to be accepted.
    refused_at: Option<Stage>,
    pub(super) record: ScenarioRecord,
}

/// What the Given steps have said of the case.
#[derive(Default)]
pub(super) struct Draft {
    pub metrics: Option<[ProtocolMetrics; 2]>,
    pub limits: Option<DaoLimits>,
    pub amount: Option<Amount>,
    pub token: Option<Felt>,
    pub recipient: Option<Felt>,
}

impl cucumber::World for World {
    type Error = std::convert::Infallible;

    async fn new() -> Result<World, Self::Error> {
        Ok(World::default())
    }
}

impl fmt::Debug for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("World")
            .field("record", &self.record)
            .finish_non_exhaustive()
    }
}

impl Draft {
    fn case(&self) -> Result<AllocationCase, Failure> {
        let missing = |what: &str, step: &str| {
            Failure::usage(format!("the scenario does not say {what}"))
                .help(format!("add the step `Given {step}`"))
        };
        let [jediswap, ekubo] = self.metrics.ok_or_else(|| {
            missing(
                "the protocols' metrics",
                "the protocols have these metrics:",
            )
        })?;
        let transfer = "10000 of token 0x1 is to be allocated for 0x2";
        Ok(AllocationCase {
            amount: self.amount.ok_or_else(|| missing("the amount", transfer))?,
            token: self.token.ok_or_else(|| missing("the token", transfer))?,
            recipient: self.recipient.ok_or_else(|| missing("the recipient", transfer))?,
            jediswap,
            ekubo,
            limits: self.limits.ok_or_else(|| {
                let step = "the DAO allows at most 6000 bps per protocol and asks for at least 2 protocols";
                missing("the DAO's limits", step)
            })?,
        })
    }
}

impl World {
    /// The case that the Given steps have described.
    pub(super) fn case(&self) -> Result<AllocationCase, Failure> {
        self.draft.case()
    }

    /// The run this scenario belongs to.
    pub(super) fn session(&self) -> Result<Arc<Session>, Failure> {
        self.session.clone().ok_or_else(|| {
            Failure::new(
                FailureKind::Infrastructure,
                "the scenario was not started by a run",
            )
        })
    }

    /// Decides the case: by the model, by the program, and builds the trace.
    pub(super) fn decide(&mut self) -> Result<(), Failure> {
        let case = self.case()?;
        self.record.case = Some(case_record(&case));
        let executed = self.session()?.pipeline.execute(&case)?;
        match &*executed {
            Executed::Panicked(reason) => self.record.panic = Some((*reason).to_owned()),
            Executed::Decided(execution) => {
                let decision = execution.decision;
                self.record.decision = Some(DecisionRecord {
                    scores: decision.scores,
                    shares: decision.shares,
                    amounts: decision.amounts.map(|amount| amount.to_string()),
                    dao_constraints_hold: decision.constraints_hold,
                });
                self.record.program = Some(ProgramRecord {
                    program_hash: execution.program_hash.to_string(),
                    n_steps: execution.inputs.public_input.n_steps,
                    fact_hash: execution.fact_hash.to_string(),
                });
            }
        }
        self.executed = Some(executed);
        self.advance()
    }

    /// Tells reporters what is known by now.
    fn advance(&self) -> Result<(), Failure> {
        self.session()?.events.send(Event::ScenarioAdvanced {
            record: Box::new(self.record.clone()),
        });
        Ok(())
    }

    /// Decides the case and gets its proof.
    pub(super) fn prove(&mut self) -> Result<(), Failure> {
        self.decide()?;
        let proof = self
            .session()?
            .pipeline
            .prove(self.execution()?, self.min_security_bits)?;
        self.record.prover = Some(proof.prover.clone());
        self.proof = Some(proof);
        self.advance()
    }

    /// Why the program panicked; `None` when it decided.
    pub(super) fn panic_reason(&self) -> Result<Option<&'static str>, Failure> {
        match self.executed.as_deref() {
            None => Err(not_yet("decided", "decided")),
            Some(Executed::Panicked(reason)) => Ok(Some(reason)),
            Some(Executed::Decided(_)) => Ok(None),
        }
    }

    /// The program's run.
    pub(super) fn execution(&self) -> Result<&Execution, Failure> {
        match self.executed.as_deref() {
            None => Err(not_yet("decided", "decided")),
            Some(Executed::Decided(execution)) => Ok(execution),
            Some(Executed::Panicked(reason)) => Err(Failure::differs(
                "nothing is decided",
                "a decision",
                format!("panic: {reason}"),
            )
            .help(format!(
                "if that is meant, write `Then the program panics with \"{reason}\"`"
            ))),
        }
    }

    fn proof(&self) -> Result<Arc<SourcedProof>, Failure> {
        self.execution()?;
        self.proof
            .clone()
            .ok_or_else(|| not_yet("proved", "proved"))
    }

    /// Expects the proof to be accepted with at least this many security bits.
    pub(super) fn accept(&mut self, min_security_bits: u64) -> Result<(), Failure> {
        let sourced = self.proof()?;
        let pipeline = &self.session()?.pipeline;
        let accepted = match pipeline.accept(self.execution()?, &sourced, min_security_bits) {
            Ok(accepted) => accepted,
            Err(NotAccepted { stage, failure }) => {
                self.refused_at = stage;
                return Err(failure);
            }
        };
        self.record.proof = Some(proof_record(&sourced, &accepted));
        self.record.verdict = Some(VerdictRecord::Accepted);
        self.advance()?;
        if let Some(registry) = pipeline.registry() {
            let answer = registry.submit(&sourced.proof, &accepted)?;
            // What was paid is told whatever the answer is.
            self.record.chain = Some(chain_record(&answer));
            self.advance()?;
            settle(&answer.verdict)?;
        }
        self.accepted = Some(accepted);
        Ok(())
    }

    /// Submits the accepted proof once more and expects the registry to know
    /// its fact.
    pub(super) fn submit_again(&mut self) -> Result<(), Failure> {
        let session = self.session()?;
        let registry = session.pipeline.registry().ok_or_else(no_chain)?;
        let accepted = self.accepted.as_ref().ok_or_else(|| {
            Failure::usage("nothing has been accepted yet").help(
                "put `Then the proof is accepted with at least 60 security bits` before this step",
            )
        })?;
        let proof = &self.proof()?.proof;
        let answer = registry.submit_again(proof, accepted)?;
        settle(&answer.verdict)?;
        let again = chain_record(&answer);
        let first = self.record.chain.as_ref().map(|chain| &*chain.verdict);
        let expected = match first {
            // A rehearsal registers nothing.
            Some("would-accept") => "would-accept",
            _ => "already-registered",
        };
        if again.verdict != expected || !again.tx_hashes.is_empty() {
            let what = "a fact that is registered is not recognised";
            let found = format!("{}, {} transactions", again.verdict, again.tx_hashes.len());
            return Err(Failure::differs(what, expected, found));
        }
        Ok(())
    }

    /// Spoils the submission of the good proof and expects the refusal.
    pub(super) fn refuse_submission(
        &mut self,
        what: &str,
        stage: &str,
        reason: &str,
    ) -> Result<(), Failure> {
        let fault: SubmissionFault = what
            .parse()
            .map_err(|error| Failure::usage("cannot spoil a submission so").because(&error))?;
        let session = self.session()?;
        let registry = session.pipeline.registry().ok_or_else(no_chain)?;
        let sourced = self.proof()?;
        let accepted = session.pipeline.accept(self.execution()?, &sourced, 0)?;
        let record = registry.ask_faulty(&accepted, fault, stage, reason)?;
        self.record.verdict = Some(VerdictRecord::Refused {
            tampered: what.to_owned(),
            stage: stage.to_owned(),
            message: reason.to_owned(),
        });
        self.record.chain = Some(record);
        Ok(())
    }

    /// Spoils the proof and expects the refusal at `stage`; with `reason`, with
    /// this string of Integrity's.
    pub(super) fn refuse(
        &mut self,
        what: &str,
        stage: &str,
        reason: Option<&str>,
    ) -> Result<(), Failure> {
        let tampering: Tampering = what
            .parse()
            .map_err(|error| Failure::usage("cannot tamper with that").because(&error))?;
        let sourced = self.proof()?;
        let pipeline = &self.session()?.pipeline;
        let mut proof = sourced.proof.clone();
        let mut configuration = pipeline.configuration(&sourced);
        // The untouched proof must be good, or its refusal would mean nothing.
        let judged = pipeline.judge(&proof, &configuration, 0);
        let good = judged.map_err(|refusal| {
            let what = "the proof is refused before it is tampered with";
            Failure::new(FailureKind::Expectation, what).because(&*refusal)
        })?;
        tampering.apply(&mut proof, &mut configuration)?;
        let expected = match reason {
            Some(reason) => format!("refused at {stage} with '{reason}'"),
            None => format!("refused at {stage}"),
        };
        let Err(refusal) = pipeline.judge(&proof, &configuration, 0) else {
            let what = format!("a proof with a tampered {what} is accepted");
            return Err(Failure::differs(what, expected, "accepted"));
        };
        let found = refusal.stage.to_string();
        let fits = reason.is_none_or(|reason| refusal.reason.as_str() == reason);
        if !found.eq_ignore_ascii_case(stage) || !fits {
            let what = format!("a proof with a tampered {what} is refused elsewhere");
            let mut failure = Failure::differs(what, expected, &refusal);
            let order = Stage::by_name(stage).map(|stage| refusal.stage.cmp(&stage));
            failure.because.extend(match order {
                Some(Ordering::Less) => Some(format!(
                    "{} comes before {stage}: a regression of an earlier check",
                    refusal.stage
                )),
                Some(Ordering::Greater) => Some(format!(
                    "{} comes after {stage}: the check at {stage} lets it pass now",
                    refusal.stage
                )),
                _ => None,
            });
            return Err(failure);
        }
        if let Some(registry) = pipeline.registry() {
            self.record.chain =
                registry.ask_spoilt(&good.proof, &proof, &configuration, &refusal)?;
        }
        self.record.verdict = Some(VerdictRecord::Refused {
            tampered: what.to_owned(),
            stage: found,
            message: refusal.to_string(),
        });
        Ok(())
    }

    /// Compares with the scenario's snapshot, once everything else held.
    /// Scenarios about refusals and panics leave none: their text says it all.
    pub(super) fn settle_snapshot(&mut self) -> Result<(), Failure> {
        let session = self.session()?;
        let refused = matches!(self.record.verdict, Some(VerdictRecord::Refused { .. }));
        let (Some(store), false) = (&session.snapshots, refused) else {
            return Ok(());
        };
        let Some(Executed::Decided(execution)) = self.executed.as_deref() else {
            return Ok(());
        };
        let proved = self.proof.as_deref().zip(self.accepted.as_ref());
        let chain = self.record.chain.as_ref().zip(session.judge.as_ref());
        // A fact that was there before cost nothing now.
        let chain = chain.filter(|(chain, _)| chain.l2_gas > 0);
        let chain = chain.map(|(chain, judge)| ChainSnapshot {
            verdict: chain.verdict.clone(),
            verifier_class: judge.verifier_class_hash.clone(),
            l2_gas: chain.l2_gas,
        });
        let ScenarioRecord { feature, name, .. } = &self.record;
        let verdict = proved.map(|_| VerdictSnapshot {
            local: ACCEPTED.into(),
            on_chain: chain,
        });
        let snapshot = execution.snapshot(feature, name, proved, verdict);
        let settled = store.settle(&snapshot)?;
        self.record.snapshot = settled.status;
        self.record.prover_before = settled.prover_before;
        Ok(())
    }

    /// The stage at which this scenario's proof is refused, and what its
    /// snapshot says of it. Where snapshots are written, the stage is.
    ///
    /// # Errors
    /// Where a snapshot cannot be read or written.
    pub(super) fn refused_and_before(&mut self) -> Result<Option<(Stage, Before)>, Failure> {
        let session = self.session()?;
        let (Some(store), Some(stage)) = (&session.snapshots, self.refused_at) else {
            return Ok(None);
        };
        let ScenarioRecord { feature, name, .. } = &self.record;
        let before = store.before(feature, name)?;
        if store.is_update() {
            let verdict = VerdictSnapshot {
                local: format!("refused at {stage}"),
                on_chain: None,
            };
            let snapshot = self
                .execution()?
                .snapshot(feature, name, None, Some(verdict));
            self.record.snapshot = store.settle(&snapshot)?.status;
        }
        Ok(before.map(|before| (stage, before)))
    }

    /// Who proved, where something was.
    pub(super) fn prover(&self) -> Option<&ProverIdentity> {
        self.proof.as_deref().map(|sourced| &sourced.prover)
    }
}

fn not_yet(what: &str, step: &str) -> Failure {
    Failure::usage(format!("nothing has been {what} yet")).help(format!(
        "put `When the allocation is {step}` before this step"
    ))
}
