//! The stages between a case and its verdict, one function each, in order:
//! execute, prove, judge. Scenarios call these; nothing here knows Gherkin.

mod controls;
mod matrix;
mod on_chain;
mod preflight;
mod records;
mod snapshot;
mod submission;
mod tamper;

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex, MutexGuard},
};

pub use matrix::{Axes, Cell, CellVerdict};
pub use on_chain::{RegistryStage, no_chain, record as chain_record, settle};
pub use records::{case_record, parameters_text, proof_bytes, proof_digest, proof_record};
pub use submission::{SubmissionFault, UnknownFault};
pub use tamper::{Tampering, UnknownTampering};

use crate::{
    explain,
    failure::{Failure, FailureKind},
    integrity::{
        self, Acceptance, Hasher, MemoryVerification, Refusal, Stage, VerifierConfiguration,
        bootloader::{self, Prediction, Task},
        calldata,
        cost::Verifier,
        hashes::{fact_hash, output_hash},
    },
    preflight::choice::{Optimize, Wanted},
    program::{Layout, Program, ProgramError, allocation as program, forecast::used_builtins},
    report::EventSink,
    scenario::{
        allocation::{AllocationCase, DaoLimits, Decision, OutOfRange, ProtocolMetrics},
        amount::Amount,
    },
    source::{ProgramRun, ProofRequest, ProofSource, ProverIdentity, SourceKind, SourcedProof},
    stone::{
        air::Air,
        air_inputs::AirInputs,
        field::Felt,
        params::{DeriveError, ProofParameters, ProverConfig, StoneVersion},
        proof::ProofFile,
    },
    turn::Turn,
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

/// The stages, with what they have done so far: twins of a case, and scenarios
/// that tamper with its proof, execute and prove nothing twice.
pub struct Pipeline {
    settings: Settings,
    source: Box<dyn ProofSource>,
    /// A second source, whose proofs must be the same bytes.
    against: Option<Box<dyn ProofSource>>,
    events: EventSink,
    /// Where proofs are judged besides here.
    registry: Option<RegistryStage>,
    /// What preflight has told already.
    told: Mutex<HashSet<String>>,
    executions: Mutex<HashMap<AllocationCase, Arc<Executed>>>,
    proofs: Mutex<HashMap<AllocationCase, Arc<SourcedProof>>>,
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
    pub fn new(settings: Settings, source: Box<dyn ProofSource>, events: EventSink) -> Pipeline {
        Pipeline {
            settings,
            source,
            against: None,
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
        if let Some(executed) = lock(&self.executions).get(case) {
            return Ok(executed.clone());
        }
        self.events.stage("execution");
        let executed = Arc::new(self.run_program(case)?);
        lock(&self.executions).insert(*case, executed.clone());
        Ok(executed)
    }

    fn run_program(&self, case: &AllocationCase) -> Result<Executed, Failure> {
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
        check_trace(&inputs, &self.events)?;
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

    /// Gets the proof of an execution, of which at least so many security bits
    /// will be asked.
    ///
    /// # Errors
    /// Those of the source, and where it is known beforehand that the proof
    /// would not do.
    pub fn prove(
        &self,
        execution: &Execution,
        min_security_bits: u64,
    ) -> Result<Arc<SourcedProof>, Failure> {
        if let Some(proof) = lock(&self.proofs).get(&execution.case) {
            // Whoever asks again did not wait for the prover.
            return Ok(Arc::new(SourcedProof {
                from_cache: true,
                took: Default::default(),
                ..SourcedProof::clone(proof)
            }));
        }
        let parameters = self.parameters(execution, self.settings.security_bits)?;
        self.preflight(execution, &parameters, min_security_bits)?;
        let sourced = self.prove_with(execution, &parameters, self.settings.stone_version)?;
        let proof = Arc::new(sourced);
        lock(&self.proofs).insert(execution.case, proof.clone());
        Ok(proof)
    }

    fn parameters(
        &self,
        execution: &Execution,
        security_bits: u32,
    ) -> Result<ProofParameters, Failure> {
        let no_parameters =
            |e: DeriveError| Failure::usage("there are no parameters for this run").because(&e);
        let n_steps = execution.inputs.public_input.n_steps;
        if self.settings.optimize != Optimize::Both {
            let wanted = Wanted {
                security_bits,
                optimize: self.settings.optimize,
                verifier: self.verifier()?.unwrap_or(Verifier::Integrity),
                is_verified: &|layout| layout == self.settings.layout,
            };
            let inputs = &execution.inputs;
            let choice = wanted
                .layout(inputs, &used_builtins(&inputs.public_input))
                .map_err(no_parameters)?;
            if let Some(choice) = choice.filter(|choice| choice.chosen.n_steps == n_steps) {
                return Ok(choice.chosen.parameters);
            }
        }
        ProofParameters::derive(n_steps, security_bits).map_err(no_parameters)
    }

    /// Gets a proof with these parameters, and one of the second source to hold
    /// it against.
    fn prove_with(
        &self,
        execution: &Execution,
        parameters: &ProofParameters,
        stone_version: Option<StoneVersion>,
    ) -> Result<SourcedProof, Failure> {
        let request = ProofRequest {
            inputs: &execution.inputs,
            parameters,
            config: &ProverConfig::default(),
            stone_version,
            // They say where in the bytes each part is: tampering needs it.
            annotations: true,
            program: Some(ProgramRun {
                program: allocation_program()?,
                arguments: &program_input(&execution.case).to_felts(),
            }),
        };
        let mut sourced = self.source.prove(&request, &self.events)?;
        if let Some(against) = &self.against {
            let request = ProofRequest {
                stone_version: Some(sourced.stone_version),
                ..request
            };
            let other = against.prove(&request, &self.events)?;
            sourced.agrees_with = Some(agreement(&sourced, &other)?);
        }
        Ok(sourced)
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

/// Who made the same bytes.
fn agreement(sourced: &SourcedProof, other: &SourcedProof) -> Result<ProverIdentity, Failure> {
    let comparison = explain::compare(&sourced.proof, &other.proof);
    let Some(first) = comparison.first else {
        return Ok(other.prover.clone());
    };
    let what = format!(
        "the proofs of {} (expected) and {} (found) part at the {}{}",
        other.prover,
        sourced.prover,
        first.part,
        match first.place.as_str() {
            "" => String::new(),
            place => format!(", {place}"),
        }
    );
    let [found, expected] = first.values;
    Err(Failure::differs(what, expected, found).help(first.implies))
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
fn check_trace(inputs: &AirInputs, events: &EventSink) -> Result<(), Failure> {
    let _turn = Turn::take(events);
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
