//! The stages between a case and its verdict, one function each, in order:
//! execute, prove, judge. Scenarios call these; nothing here knows Gherkin.

mod controls;
mod matrix;
mod on_chain;
mod preflight;
mod proving;
mod records;
mod snapshot;
mod submission;
mod tamper;

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex, MutexGuard, OnceLock},
};

pub use matrix::{Axes, Cell, CellVerdict};
pub use on_chain::{RegistryStage, no_chain, record as chain_record, settle};
use proving::Proving;
pub use proving::ToProve;
pub use records::{case_record, parameters_text, proof_record};
pub use submission::{SubmissionFault, UnknownFault};
pub use tamper::{Tampering, UnknownTampering};

use crate::{
    explain,
    failure::{Failure, FailureKind},
    integrity::{
        self, Acceptance, Hasher, MemoryVerification, Refusal, Stage, VerifierConfiguration,
        bootloader::{self, Prediction, Task},
        calldata,
        hashes::{fact_hash, output_hash},
    },
    preflight::choice::Optimize,
    program::{Layout, Program, ProgramError, allocation as program},
    report::EventSink,
    scenario::{
        allocation::{AllocationCase, DaoLimits, Decision, OutOfRange, ProtocolMetrics},
        amount::Amount,
    },
    schedule::{Demand, Scheduler},
    source::{ProofSource, SourceKind, SourcedProof},
    stone::{
        air::Air,
        air_inputs::AirInputs,
        field::Felt,
        params::{ProofParameters, StoneVersion},
        proof::ProofFile,
    },
};

/// Memory mode of the embedded program's proofs: it is run with the whole
/// builtin list of its layout, which is the shape `strict` asks for.
const MEMORY_VERIFICATION: MemoryVerification = MemoryVerification::Strict;
/// Memory mode of proofs that a service made with a program around ours:
/// Herodotus verifies SHARP's under it
/// (<https://github.com/HerodotusDev/atlantic-examples>,
/// `l2-verification-contract/src/lib.cairo`, `get_config`).
const SERVICE_MEMORY_VERIFICATION: MemoryVerification = MemoryVerification::Relaxed;

/// What all scenarios of a run are proved with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    pub layout: Layout,
    /// `None` takes the proofs that the source makes.
    pub stone_version: Option<StoneVersion>,
    /// Security bits that parameters are derived for.
    pub security_bits: u32,
    /// What parameters are chosen for.
    pub optimize: Optimize,
}

/// What is worked out once, however many ask.
type Once<T> = OnceLock<Result<Arc<T>, Failure>>;

/// The stages, with what they have done so far: twins of a case, and scenarios
/// that tamper with its proof, execute and prove nothing twice.
pub struct Pipeline {
    settings: Settings,
    source: Box<dyn ProofSource>,
    /// A second source, whose proofs must be the same bytes.
    against: Option<Box<dyn ProofSource>>,
    /// Lets traces be built; the sources' proofs wait for the same.
    scheduler: Scheduler,
    events: EventSink,
    /// Where proofs are judged besides here.
    registry: Option<RegistryStage>,
    /// What preflight has told already.
    told: Mutex<HashSet<String>>,
    executions: Mutex<HashMap<AllocationCase, Arc<Once<Executed>>>>,
    proofs: Mutex<HashMap<AllocationCase, Arc<Proving>>>,
}

/// A case after the program was run on it. Model and program agree.
#[derive(Clone, Debug)]
pub enum Executed {
    Decided(Box<Execution>),
    /// The program panicked with this reason, as the model predicts.
    Panicked(&'static str),
}

/// A run of the allocation program and what its fact will be.
#[derive(Clone, Debug)]
pub struct Execution {
    pub case: AllocationCase,
    pub decision: Decision,
    pub inputs: AirInputs,
    /// Output felts.
    pub output: Vec<Felt>,
    pub program_hash: Felt,
    pub output_hash: Felt,
    pub fact_hash: Felt,
}

/// An accepted proof and what goes on chain with it.
#[derive(Clone, Debug)]
pub struct Accepted {
    pub acceptance: Acceptance,
    pub calldata: Vec<Felt>,
}

/// Why a proof was not accepted.
#[derive(Clone, Debug)]
pub struct NotAccepted {
    /// Where the verifier refused it; `None` where that is not the reason.
    pub stage: Option<Stage>,
    pub failure: Failure,
}

impl From<Failure> for NotAccepted {
    fn from(failure: Failure) -> NotAccepted {
        NotAccepted {
            stage: None,
            failure,
        }
    }
}

impl From<NotAccepted> for Failure {
    fn from(not: NotAccepted) -> Failure {
        not.failure
    }
}

impl Pipeline {
    /// A pipeline that takes its proofs from `source`.
    pub fn new(
        settings: Settings,
        source: Box<dyn ProofSource>,
        scheduler: Scheduler,
        events: EventSink,
    ) -> Pipeline {
        Pipeline {
            settings,
            source,
            against: None,
            scheduler,
            events,
            registry: None,
            told: Mutex::default(),
            executions: Mutex::default(),
            proofs: Mutex::default(),
        }
    }

    /// The same pipeline, with proofs judged on chain too.
    #[must_use]
    pub fn with_registry(mut self, registry: RegistryStage) -> Pipeline {
        self.registry = Some(registry);
        self
    }

    /// The same pipeline, with every proof held against one of another source.
    #[must_use]
    pub fn with_against(mut self, against: Box<dyn ProofSource>) -> Pipeline {
        self.against = Some(against);
        self
    }

    /// The chain that judged, for the next pipeline.
    pub fn into_registry(self) -> Option<RegistryStage> {
        self.registry
    }

    /// The chain that judges, if one does.
    pub fn registry(&self) -> Option<&RegistryStage> {
        self.registry.as_ref()
    }

    /// The verifier configuration of this run's proofs, with the hash functions
    /// that parameters are derived with. No registration depends on the Stone
    /// version.
    pub fn usual_configuration(&self) -> VerifierConfiguration {
        VerifierConfiguration {
            layout: self.settings.layout.name().to_owned(),
            hasher: Hasher::from(ProofParameters::DERIVED_COMMITMENT_HASH),
            stone_version: self.settings.stone_version.unwrap_or_default(),
            memory_verification: MEMORY_VERIFICATION,
        }
    }

    /// Decides a case by the reference model, runs the program on it, compares
    /// the two, and builds the trace that would be proved.
    ///
    /// # Errors
    /// [`FailureKind::Expectation`] where model and program disagree,
    /// [`FailureKind::Usage`] where the program does not run in the layout.
    pub fn execute(&self, case: &AllocationCase) -> Result<Arc<Executed>, Failure> {
        self.execute_with(case, &self.events)
    }

    /// [`Pipeline::execute`], with its stages told elsewhere.
    fn execute_with(
        &self,
        case: &AllocationCase,
        events: &EventSink,
    ) -> Result<Arc<Executed>, Failure> {
        let once = lock(&self.executions).entry(*case).or_default().clone();
        once.get_or_init(|| {
            events.stage("execution");
            self.run_program(case, events).map(Arc::new)
        })
        .clone()
    }

    fn run_program(&self, case: &AllocationCase, events: &EventSink) -> Result<Executed, Failure> {
        let layout = self.settings.layout;
        let input = program_input(case);
        let (decision, run) = match (case.decide(), program::run(&input, layout)) {
            (Ok(decision), Ok(run)) => (decision, run),
            (Err(OutOfRange { reason }), Err(ProgramError::Panic { reason: found, .. })) => {
                return match found.trim_matches('\'') == reason {
                    true => Ok(Executed::Panicked(reason)),
                    false => Err(disagreement(
                        format!("panics: {reason}"),
                        format!("panics: {found}"),
                    )),
                };
            }
            (Err(OutOfRange { reason }), Ok(run)) => {
                let found = format!("{:?}", run.output.decision);
                return Err(disagreement(format!("panics: {reason}"), found));
            }
            (Ok(decision), Err(ProgramError::Panic { reason, .. })) => {
                return Err(disagreement(
                    format!("{decision:?}"),
                    format!("panics: {reason}"),
                ));
            }
            (_, Err(error)) => {
                let what = "the allocation program does not run";
                return Err(Failure::usage(what).because(&error));
            }
        };
        if run.output.input != input {
            let (expected, found) = (format!("{input:?}"), format!("{:?}", run.output.input));
            return Err(Failure::differs(
                "the program echoes another input",
                expected,
                found,
            ));
        }
        let found = program_decision(&run.output.decision);
        if found != decision {
            return Err(disagreement(format!("{decision:?}"), format!("{found:?}")));
        }
        let inputs = run.inputs;
        check_trace(&inputs, &self.scheduler, events)?;
        let program_hash = allocation_program()?
            .hash(layout)
            .map_err(|e| Failure::usage("the allocation program has no hash").because(&e))?;
        let output = inputs.output();
        let output_hash = output_hash(&output);
        Ok(Executed::Decided(Box::new(Execution {
            case: *case,
            decision,
            inputs,
            output,
            program_hash,
            output_hash,
            fact_hash: fact_hash(program_hash, output_hash),
        })))
    }

    /// The verifier configuration that fits a proof of this run.
    pub fn configuration(&self, sourced: &SourcedProof) -> VerifierConfiguration {
        let SourcedProof {
            proof,
            stone_version,
            ..
        } = sourced;
        let mode = match sourced.prover.source {
            SourceKind::Atlantic => SERVICE_MEMORY_VERIFICATION,
            SourceKind::Embedded | SourceKind::Stone => MEMORY_VERIFICATION,
        };
        VerifierConfiguration::for_proof(proof, *stone_version, mode)
    }

    /// Judges a proof as Integrity would.
    ///
    /// # Errors
    /// The [`Refusal`].
    pub fn judge(
        &self,
        proof: &ProofFile,
        configuration: &VerifierConfiguration,
        min_security_bits: u64,
    ) -> Result<Acceptance, Box<Refusal>> {
        self.events.stage("verification");
        integrity::verify(proof, configuration, min_security_bits).map_err(Box::new)
    }

    /// Judges the proof of an execution, compares the fact with the predicted
    /// one and serializes the calldata.
    ///
    /// # Errors
    /// [`FailureKind::Expectation`] for a refusal, with its cause, or another
    /// fact.
    pub fn accept(
        &self,
        execution: &Execution,
        sourced: &SourcedProof,
        min_security_bits: u64,
    ) -> Result<Accepted, NotAccepted> {
        let configuration = self.configuration(sourced);
        let proof = &sourced.proof;
        let acceptance = self
            .judge(proof, &configuration, min_security_bits)
            .map_err(|refusal| {
                let stage = Some(refusal.stage);
                let explanation =
                    explain::explain(proof, &configuration, min_security_bits, *refusal);
                let failure = Failure::new(FailureKind::Expectation, "the proof is refused")
                    .because(&explanation.refusal)
                    .help(explanation.advice());
                NotAccepted { stage, failure }
            })?;
        check_fact(execution, sourced, &acceptance)?;
        let calldata =
            calldata::monolith_of(&proof.public_input, &acceptance.proof, &configuration).map_err(
                |e| Failure::new(FailureKind::Expectation, "no calldata can be made").because(&e),
            )?;
        Ok(Accepted {
            acceptance,
            calldata,
        })
    }
}

/// A service proves the run of a bootloader around the program; all other
/// sources prove the program, and so the predicted fact.
fn check_fact(
    execution: &Execution,
    sourced: &SourcedProof,
    acceptance: &Acceptance,
) -> Result<(), Failure> {
    let what = "the proof is of another fact than the run's";
    if sourced.prover.source == SourceKind::Atlantic {
        let prediction = Prediction {
            program_hash: execution.program_hash,
            task: Task {
                program_hash: allocation_program()?.task_hash().map_err(|e| {
                    Failure::usage("the allocation program has no hash").because(&e)
                })?,
                output: execution.output.clone(),
            },
        };
        return prediction
            .check(
                acceptance.program_hash,
                &acceptance.output,
                &bootloader::known(),
            )
            .map(|_| ())
            .map_err(|e| Failure::new(FailureKind::Expectation, what).because(&e));
    }
    if acceptance.fact_hash != execution.fact_hash {
        return Err(Failure::differs(
            what,
            execution.fact_hash,
            acceptance.fact_hash,
        ));
    }
    Ok(())
}

fn allocation_program() -> Result<&'static Program, Failure> {
    program::program()
        .map_err(|e| Failure::usage("the allocation program cannot be used").because(&e))
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A map is whole between any two of its operations.
    mutex
        .lock()
        .unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// Builds the columns a proof would commit to.
fn check_trace(
    inputs: &AirInputs,
    scheduler: &Scheduler,
    events: &EventSink,
) -> Result<(), Failure> {
    let _permit = scheduler.admit(Demand::of_trace(&inputs.public_input), events)?;
    let failure = |error: &dyn std::error::Error| {
        Failure::new(FailureKind::Prover, "the run has no trace in this layout").because(error)
    };
    let air = Air::new(&inputs.public_input).map_err(|e| failure(&e))?;
    air.first_trace(inputs).map_err(|e| failure(&e))?;
    Ok(())
}

fn disagreement(model: String, program: String) -> Failure {
    let what = "the reference model (expected) and the program (found) disagree";
    Failure::differs(what, model, program).help(
        "one of them does not follow the risk engine's definition; report this with the scenario",
    )
}

fn program_input(case: &AllocationCase) -> program::AllocationInput {
    let metrics = |m: &ProtocolMetrics| program::Metrics {
        utilization: m.utilization,
        volatility: m.volatility,
        liquidity: m.liquidity,
        audit_score: m.audit,
        age_days: m.age,
        apy: m.apy,
    };
    let DaoLimits {
        max_single,
        min_diversification,
    } = case.limits;
    program::AllocationInput {
        amount: program::Amount {
            low: case.amount.low,
            high: case.amount.high,
        },
        token: case.token,
        recipient: case.recipient,
        jediswap: metrics(&case.jediswap),
        ekubo: metrics(&case.ekubo),
        max_single,
        min_diversification,
    }
}

fn program_decision(decision: &program::Decision) -> Decision {
    let amount = |a: program::Amount| Amount {
        high: a.high,
        low: a.low,
    };
    Decision {
        scores: [decision.jediswap_score, decision.ekubo_score],
        shares: [decision.jediswap_pct, decision.ekubo_pct],
        amounts: [
            amount(decision.jediswap_amount),
            amount(decision.ekubo_amount),
        ],
        constraints_hold: decision.within_limits,
    }
}
