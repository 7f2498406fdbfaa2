//! Proofs of executions: each is made once, by a worker before its scenario comes
//! or by the scenario itself, and whoever needs it meanwhile waits for it.

use std::{
    collections::HashSet,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread::{Scope, ScopedJoinHandle},
    time::Duration,
};

use super::{Executed, Execution, Once, Pipeline, allocation_program, lock, program_input};
use crate::{
    explain,
    failure::{Failure, FailureKind},
    integrity::cost::Verifier,
    preflight::choice::{Optimize, Wanted},
    program::forecast::used_builtins,
    report::{Event, EventSink, Reporter},
    scenario::allocation::AllocationCase,
    schedule::{Demand, Memory},
    source::{ProgramRun, ProofRequest, ProverIdentity, SourcedProof},
    stone::{
        field::Felt,
        params::{DeriveError, ProofParameters, ProverConfig, StoneVersion},
    },
};

/// Proofs that are on their way at once. How many of them are made on this
/// machine at a time is the scheduler's to say; the others are waiting for it, or
/// for a service.
const AT_ONCE: usize = 4;

/// A case whose proof will be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToProve {
    pub case: AllocationCase,
    /// Security bits that will be asked of it.
    pub min_security_bits: u64,
}

/// A proof that is to be made, is being made, or is there.
#[derive(Default)]
pub(super) struct Proving {
    proof: Once<SourcedProof>,
    /// Whether a scenario has had it.
    is_taken: AtomicBool,
    stages: Arc<Mutex<Stages>>,
}

/// The stages of a proof: told to whoever waits for it, and kept until then.
#[derive(Default)]
struct Stages {
    last: Option<String>,
    is_waited_for: bool,
}

/// Hands the stages of a proof on, once it is waited for, and all else at once.
struct Listener {
    stages: Arc<Mutex<Stages>>,
    to: EventSink,
}

impl Reporter for Listener {
    fn handle(&mut self, event: &Event) {
        if let Event::StageStarted { name } = event {
            let mut stages = lock(&self.stages);
            stages.last = Some(name.clone());
            if !stages.is_waited_for {
                return;
            }
        }
        self.to.send(event.clone());
    }
}

impl Proving {
    fn is_made(&self) -> bool {
        matches!(self.proof.get(), Some(Ok(_)))
    }

    /// Where the stages of making it go.
    fn events(&self, to: &EventSink) -> EventSink {
        EventSink::new(Listener {
            stages: self.stages.clone(),
            to: to.clone(),
        })
    }

    /// From now on its stages are told, the present one first.
    fn listen(&self, to: &EventSink) {
        let mut stages = lock(&self.stages);
        stages.is_waited_for = true;
        if let (Some(stage), None) = (&stages.last, self.proof.get()) {
            to.stage(stage.clone());
        }
    }
}

impl Pipeline {
    /// Looks at what is to be proved, tells what it will take, and which proofs
    /// do not fit into memory: these fail now, and nothing is tried for them.
    pub fn plan(&self, all: &[ToProve]) {
        let (mut to_make, mut largest) = (0, Memory::ZERO);
        let mut refused = HashSet::new();
        for ToProve { case, .. } in distinct(all) {
            // A failure of the program is the scenario's.
            let Ok(executed) = self.execute(&case) else {
                continue;
            };
            let Executed::Decided(execution) = &*executed else {
                continue;
            };
            match self.needs(execution) {
                Ok(Demand::NONE) => {}
                Ok(demand) => {
                    to_make += 1;
                    largest = largest.max(demand.memory);
                }
                Err(failure) => {
                    if refused.insert(failure.to_string()) {
                        self.events.warn(failure.to_string());
                    }
                    // Nobody else has begun: this is what everyone will find.
                    drop(self.proving(&case).proof.set(Err(failure)));
                }
            }
        }
        if let (1.., Some(budget)) = (to_make, self.scheduler.budget(&self.events)) {
            self.events.note(format!(
                "proofs to be made: {to_make}; the largest needs about {largest} of the {budget} of memory that may be used"
            ));
        }
    }

    /// What the proof of an execution takes of this machine, that of the second
    /// source included.
    fn needs(&self, execution: &Execution) -> Result<Demand, Failure> {
        let parameters = self.parameters(execution, self.settings.security_bits)?;
        let arguments = program_input(&execution.case).to_felts();
        let config = ProverConfig::default();
        let request = ProofRequest {
            stone_version: self.settings.stone_version,
            ..request(execution, &parameters, &config, &arguments)?
        };
        let demand = self.source.needs(&request, &self.events)?;
        let Some(against) = &self.against else {
            return Ok(demand);
        };
        let other = against.needs(&request, &self.events)?;
        Ok(match demand.memory < other.memory {
            true => other,
            false => demand,
        })
    }

    /// Begins to make proofs in the order in which they will be asked for. What
    /// goes wrong is told to whoever asks.
    pub fn prove_ahead<'scope, 'env: 'scope>(
        &'env self,
        all: &[ToProve],
        scope: &'scope Scope<'scope, 'env>,
    ) -> Vec<ScopedJoinHandle<'scope, ()>> {
        let all: Arc<[ToProve]> = distinct(all).into();
        let next = Arc::new(AtomicUsize::new(0));
        let workers = AT_ONCE.min(all.len());
        let worker = |_| {
            let (all, next) = (all.clone(), next.clone());
            scope.spawn(move || {
                while let Some(to_prove) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
                    self.prove_one_ahead(to_prove);
                }
            })
        };
        (0..workers).map(worker).collect()
    }

    fn prove_one_ahead(&self, to_prove: &ToProve) {
        let proving = self.proving(&to_prove.case);
        let events = proving.events(&self.events);
        if let Ok(executed) = self.execute_with(&to_prove.case, &events)
            && let Executed::Decided(execution) = &*executed
        {
            // Kept where the scenario looks for it; what preflight stops, it will
            // stop again.
            drop(self.make(&proving, execution, to_prove.min_security_bits));
        }
    }

    fn proving(&self, case: &AllocationCase) -> Arc<Proving> {
        lock(&self.proofs).entry(*case).or_default().clone()
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
        let proving = self.proving(&execution.case);
        proving.listen(&self.events);
        let proof = self.make(&proving, execution, min_security_bits)?;
        if !proving.is_taken.swap(true, Ordering::Relaxed) {
            return Ok(proof);
        }
        // Whoever asks again did not wait for the prover.
        Ok(Arc::new(SourcedProof {
            from_cache: true,
            waited: Duration::ZERO,
            took: Duration::ZERO,
            ..SourcedProof::clone(&proof)
        }))
    }

    /// Makes a proof, or waits for whoever is making it.
    fn make(
        &self,
        proving: &Proving,
        execution: &Execution,
        min_security_bits: u64,
    ) -> Result<Arc<SourcedProof>, Failure> {
        let parameters = self.parameters(execution, self.settings.security_bits)?;
        if !proving.is_made() {
            self.preflight(execution, &parameters, min_security_bits)?;
        }
        let version = self.settings.stone_version;
        let events = proving.events(&self.events);
        let made = proving.proof.get_or_init(|| {
            self.prove_with(execution, &parameters, version, &events)
                .map(Arc::new)
        });
        made.clone()
    }

    pub(super) fn parameters(
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
    pub(super) fn prove_with(
        &self,
        execution: &Execution,
        parameters: &ProofParameters,
        stone_version: Option<StoneVersion>,
        events: &EventSink,
    ) -> Result<SourcedProof, Failure> {
        let arguments = program_input(&execution.case).to_felts();
        let config = ProverConfig::default();
        let request = ProofRequest {
            stone_version,
            ..request(execution, parameters, &config, &arguments)?
        };
        let mut sourced = self.source.prove(&request, events)?;
        if let Some(against) = &self.against {
            let request = ProofRequest {
                stone_version: Some(sourced.stone_version),
                ..request
            };
            let other = against.prove(&request, events)?;
            sourced.agrees_with = Some(agreement(&sourced, &other)?);
        }
        Ok(sourced)
    }
}

/// What a source is asked for, of whatever Stone.
fn request<'a>(
    execution: &'a Execution,
    parameters: &'a ProofParameters,
    config: &'a ProverConfig,
    arguments: &'a [Felt],
) -> Result<ProofRequest<'a>, Failure> {
    Ok(ProofRequest {
        inputs: &execution.inputs,
        parameters,
        config,
        stone_version: None,
        // They say where in the bytes each part is: tampering needs it.
        annotations: true,
        program: Some(ProgramRun {
            program: allocation_program()?,
            arguments,
        }),
    })
}

/// Each case once, as it is first asked for.
fn distinct(all: &[ToProve]) -> Vec<ToProve> {
    let mut seen = HashSet::new();
    let all = all.iter().copied();
    all.filter(|to_prove| seen.insert(to_prove.case)).collect()
}

/// Who else made the same bytes.
fn agreement(sourced: &SourcedProof, other: &SourcedProof) -> Result<ProverIdentity, Failure> {
    if other.prover == sourced.prover {
        let what = format!(
            "{} made both proofs: there is nothing to compare",
            other.prover
        );
        return Err(Failure::new(FailureKind::Infrastructure, what)
            .help("name a prover with --against that none of --source falls back to"));
    }
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

#[cfg(test)]
mod tests;
