//! One proof-mode run on cairo-vm, and its result as Stone's AIR inputs.

use cairo_vm::{
    Felt252,
    hint_processor::hint_processor_definition::HintProcessor,
    types::{builtin_name::BuiltinName, program::Program as VmProgram},
    vm::{
        errors::{
            hint_errors::HintError, runner_errors::RunnerError, vm_errors::VirtualMachineError,
        },
        runners::{
            cairo_pie::CairoPie,
            cairo_runner::{CairoRunner, RunResources},
        },
        security::verify_secure_runner,
    },
};

use super::{Layout, ProgramError};
use crate::stone::{
    air_inputs::{AirInputs, PrivateInput, TraceEntry},
    field::Felt,
    public_input::{MemorySegment, PublicInput, PublicMemoryCell},
};

/// Steps after which a run is taken for an endless loop. Its trace alone would
/// need hundreds of gigabytes to be proved.
pub(super) const MAX_STEPS: usize = 1 << 26;

/// The step budget of a run.
pub(super) fn run_resources() -> RunResources {
    RunResources::new(MAX_STEPS)
}

/// A run that stopped with an error, and the machine as it was then.
pub(super) struct Stopped {
    /// What stopped it.
    pub error: RunError,
    /// `None` when it did not start.
    pub runner: Option<Box<CairoRunner>>,
}

/// cairo-vm's errors of the steps of a run.
#[derive(Debug, thiserror::Error)]
pub(super) enum RunError {
    #[error(transparent)]
    Machine(#[from] VirtualMachineError),
    #[error(transparent)]
    Runner(#[from] RunnerError),
    #[error("{0}")]
    Inputs(String),
}

impl Stopped {
    /// The error as the user sees it, when nothing more is known of its cause.
    pub(super) fn into_program_error(self, program: &str, layout: Layout) -> ProgramError {
        let program = program.to_string();
        let pc = self.runner.map(|runner| runner.vm.get_pc().offset);
        match self.error {
            RunError::Machine(VirtualMachineError::UnfinishedExecution) => {
                ProgramError::TooManySteps {
                    program,
                    limit: MAX_STEPS,
                }
            }
            RunError::Machine(VirtualMachineError::Hint(failed)) => match *failed {
                (_, HintError::UnknownHint(hint)) => ProgramError::UnknownHint {
                    program,
                    pc: pc.unwrap_or_default(),
                    hint: hint.into(),
                },
                (_, other) => ProgramError::Run {
                    program,
                    layout: layout.name(),
                    reason: format!("the hint at pc {}: {other}", pc.unwrap_or_default()),
                },
            },
            other => ProgramError::Run {
                program,
                layout: layout.name(),
                reason: match pc {
                    Some(pc) => format!("{other} (at pc {pc})"),
                    None => other.to_string(),
                },
            },
        }
    }
}

/// Checks that the layout has what the program uses; cairo-vm would fail much
/// later, with "Memory addresses must be relocatable".
pub(super) fn check_builtins(
    program: &str,
    builtins: &[BuiltinName],
    layout: Layout,
) -> Result<(), ProgramError> {
    let join = |builtins: &[BuiltinName]| {
        let names: Vec<&str> = builtins.iter().map(|b| b.to_str()).collect();
        names.join(", ")
    };
    let missing: Vec<BuiltinName> = builtins
        .iter()
        .copied()
        .filter(|builtin| !layout.builtins().contains(builtin))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(ProgramError::MissingBuiltin {
        program: program.into(),
        builtins: join(builtins),
        missing: join(&missing),
        layout: layout.name(),
        alternatives: Layout::having(builtins),
    })
}

/// Runs `program` to its end in proof mode, padded as `layout` needs it.
pub(super) fn run(
    program: &VmProgram,
    layout: Layout,
    hints: &mut dyn HintProcessor,
) -> Result<AirInputs, Stopped> {
    run_with(program, layout, true, |runner| {
        run_to_end(runner, hints).and_then(|()| air_inputs(runner))
    })
}

/// Runs `program` from its main function, as a bootloader would, and packs the
/// run.
pub(super) fn pack(
    program: &VmProgram,
    layout: Layout,
    hints: &mut dyn HintProcessor,
) -> Result<CairoPie, Stopped> {
    run_with(program, layout, false, |runner| {
        run_to_return(runner, hints)
    })
}

fn run_with<T>(
    program: &VmProgram,
    layout: Layout,
    proof_mode: bool,
    body: impl FnOnce(&mut CairoRunner) -> Result<T, RunError>,
) -> Result<T, Stopped> {
    let mut runner = CairoRunner::new(program, layout.vm_name(), None, proof_mode, true, false)
        .map(Box::new)
        .map_err(|error| Stopped {
            error: error.into(),
            runner: None,
        })?;
    match body(&mut runner) {
        Ok(result) => Ok(result),
        Err(error) => Err(Stopped {
            error,
            runner: Some(runner),
        }),
    }
}

fn run_to_return(
    runner: &mut CairoRunner,
    hints: &mut dyn HintProcessor,
) -> Result<CairoPie, RunError> {
    let end = runner.initialize(false)?;
    runner.run_until_pc(end, hints)?;
    runner.end_run(false, false, hints, false)?;
    runner.read_return_values(false)?;
    // What a bootloader refuses is found here, before anyone is paid for it.
    verify_secure_runner(runner, true, None)?;
    let pie = runner.get_cairo_pie()?;
    pie.run_validity_checks()
        .map_err(|error| RunError::Inputs(error.to_string()))?;
    Ok(pie)
}

fn run_to_end(runner: &mut CairoRunner, hints: &mut dyn HintProcessor) -> Result<(), RunError> {
    let end = runner.initialize(false)?;
    runner.run_until_pc(end, hints)?;
    // The last step must start at the end, not stop there.
    runner.run_for_steps(1, hints)?;
    runner.end_run(false, false, hints, false)?;
    runner.read_return_values(false)?;
    runner.finalize_segments()?;
    runner
        .relocate(true, true)
        .map_err(|error| RunError::Inputs(error.to_string()))
}

fn air_inputs(runner: &CairoRunner) -> Result<AirInputs, RunError> {
    let failed = |error: &dyn std::error::Error| RunError::Inputs(error.to_string());
    let public = runner.get_air_public_input().map_err(|e| failed(&e))?;
    let negative = |_| RunError::Inputs("negative range check limits".into());
    let public_memory = public
        .public_memory
        .iter()
        .map(|cell| {
            let value = cell.value.ok_or_else(|| {
                RunError::Inputs(format!("public address {} has no value", cell.address))
            })?;
            Ok(PublicMemoryCell {
                address: cell.address as u64,
                value: from_vm(&value),
                page: cell.page as u64,
            })
        })
        .collect::<Result<_, RunError>>()?;
    let public_input = PublicInput {
        layout: public.layout.into(),
        rc_min: public.rc_min.try_into().map_err(negative)?,
        rc_max: public.rc_max.try_into().map_err(negative)?,
        n_steps: public.n_steps as u64,
        memory_segments: public
            .memory_segments
            .iter()
            .map(|(name, segment)| {
                let segment = MemorySegment {
                    begin_addr: segment.begin_addr as u64,
                    stop_ptr: segment.stop_ptr as u64,
                };
                (name.to_string(), segment)
            })
            .collect(),
        public_memory,
        dynamic_params: None,
    };
    let private = runner
        .get_air_private_input()
        .to_serializable("trace.bin".into(), "memory.bin".into());
    let private_input: PrivateInput = serde_json::to_value(private)
        .and_then(serde_json::from_value)
        .map_err(|e| failed(&e))?;
    let trace = runner
        .relocated_trace
        .iter()
        .flatten()
        .map(|entry| TraceEntry {
            ap: entry.ap as u64,
            fp: entry.fp as u64,
            pc: entry.pc as u64,
        })
        .collect();
    let memory = runner
        .relocated_memory
        .iter()
        .map(|cell| cell.as_ref().map(from_vm))
        .collect();
    Ok(AirInputs {
        public_input,
        trace,
        memory,
        private_input,
    })
}

/// A felt of cairo-vm as ours.
pub(super) fn from_vm(value: &Felt252) -> Felt {
    // Both are canonical residues of the same prime.
    Felt::from_be_bytes(&value.to_bytes_be()).expect("a reduced residue")
}

/// Our felt as one of cairo-vm.
pub(super) fn to_vm(value: Felt) -> Felt252 {
    Felt252::from_bytes_be(&value.to_be_bytes())
}
