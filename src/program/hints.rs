//! Hints of Cairo 1 executables: those of the entry code here, all others by
//! cairo-vm.

use std::{any::Any, collections::HashMap, sync::Arc};

use cairo_lang_casm::{
    hints::{CoreHint, CoreHintBase, ExternalHint, Hint},
    operand::{BinOpOperand, CellRef, DerefOrImmediate, Operation, Register, ResOperand},
};
use cairo_vm::{
    Felt252,
    hint_processor::{
        cairo_1_hint_processor::hint_processor::Cairo1HintProcessor,
        hint_processor_definition::{HintProcessorLogic, HintReference},
    },
    serde::deserialize_program::ApTracking,
    types::{
        exec_scope::ExecutionScopes,
        relocatable::{MaybeRelocatable, Relocatable},
    },
    vm::{
        errors::{hint_errors::HintError, vm_errors::VirtualMachineError},
        runners::cairo_runner::{ResourceTracker, RunResources},
        vm_core::VirtualMachine,
    },
};

use super::run::run_resources;

/// Runs hints; gives the program its arguments and keeps its panic data.
pub(super) struct ExecutableHints {
    core: Cairo1HintProcessor,
    arguments: Vec<Felt252>,
    /// Cells of the array last marked by the entry code: the panic data, when
    /// the step after the marker fails.
    marked: Option<Marked>,
}

/// An array that the entry code marked.
#[derive(Clone, Copy)]
pub(super) struct Marked {
    /// Program counter of the marker, and so of the check that there was no panic.
    pub pc: Relocatable,
    pub start: Relocatable,
    pub end: Relocatable,
}

impl ExecutableHints {
    /// `hints` by program counter; `arguments` are the serialized arguments of
    /// the executable function.
    pub(super) fn new(hints: &[(usize, Vec<Hint>)], arguments: Vec<Felt252>) -> ExecutableHints {
        ExecutableHints {
            core: Cairo1HintProcessor::new(hints, run_resources(), false),
            arguments,
            marked: None,
        }
    }

    /// The last marker, if any was passed.
    pub(super) fn marked(&self) -> Option<Marked> {
        self.marked
    }

    fn external(&mut self, vm: &mut VirtualMachine, hint: &ExternalHint) -> Result<(), HintError> {
        match hint {
            // Executables have one parameter: the span of all arguments.
            ExternalHint::WriteRunParam {
                index: ResOperand::Immediate(index),
                dst,
            } if index.value == 0.into() => {
                let start = vm.add_memory_segment();
                let values: Vec<MaybeRelocatable> =
                    self.arguments.iter().map(MaybeRelocatable::from).collect();
                let end = vm.load_data(start, &values)?;
                let cell = cell_address(vm, dst)?;
                vm.insert_value(cell, start)?;
                vm.insert_value((cell + 1usize)?, end)?;
                Ok(())
            }
            ExternalHint::AddMarker { start, end } => {
                self.marked = match (pointer(vm, start)?, pointer(vm, end)?) {
                    (Some(start), Some(end)) => Some(Marked {
                        pc: vm.get_pc(),
                        start,
                        end,
                    }),
                    // Without a panic the marked cells may hold anything.
                    _ => None,
                };
                Ok(())
            }
            // Profiling only.
            ExternalHint::AddTrace { .. } => Ok(()),
            other => Err(HintError::UnknownHint(format!("{other:?}").into())),
        }
    }
}

/// Tells whether lhs <= rhs, for pointers into one segment. cairo-vm 3.2.0 takes
/// them for integers and fails.
fn compare_addresses(
    vm: &mut VirtualMachine,
    lhs: &ResOperand,
    rhs: &ResOperand,
    dst: &CellRef,
) -> Result<(), HintError> {
    let (Some(lhs), Some(rhs)) = (pointer(vm, lhs)?, pointer(vm, rhs)?) else {
        return Err(HintError::CustomHint(
            "TestLessThanOrEqualAddress expects two pointers".into(),
        ));
    };
    if lhs.segment_index != rhs.segment_index {
        return Err(HintError::CustomHint(
            format!("TestLessThanOrEqualAddress expects pointers into one segment, found {lhs} and {rhs}").into(),
        ));
    }
    let result = Felt252::from(u8::from(lhs.offset <= rhs.offset));
    let dst = cell_address(vm, dst)?;
    Ok(vm.insert_value(dst, result)?)
}

/// Address of a cell named relative to ap or fp.
fn cell_address(vm: &VirtualMachine, cell: &CellRef) -> Result<Relocatable, HintError> {
    let base = match cell.register {
        Register::AP => vm.get_ap(),
        Register::FP => vm.get_fp(),
    };
    Ok((base + i32::from(cell.offset))?)
}

/// The pointer an operand stands for; `None` when it is no pointer.
fn pointer(vm: &VirtualMachine, operand: &ResOperand) -> Result<Option<Relocatable>, HintError> {
    let (cell, offset) = match operand {
        ResOperand::Deref(cell) => (cell, Felt252::ZERO),
        ResOperand::BinOp(BinOpOperand {
            op: Operation::Add,
            a,
            b: DerefOrImmediate::Immediate(offset),
        }) => (a, Felt252::from(&offset.value)),
        _ => return Ok(None),
    };
    match vm.get_maybe(&cell_address(vm, cell)?) {
        Some(MaybeRelocatable::RelocatableValue(base)) => Ok(Some((base + &offset)?)),
        _ => Ok(None),
    }
}

impl HintProcessorLogic for ExecutableHints {
    fn compile_hint(
        &self,
        hint_code: &str,
        ap_tracking: &ApTracking,
        reference_ids: &HashMap<String, usize>,
        references: &[HintReference],
        accessible_scopes: &[String],
        constants: Arc<HashMap<String, Felt252>>,
    ) -> Result<Box<dyn Any>, VirtualMachineError> {
        self.core.compile_hint(
            hint_code,
            ap_tracking,
            reference_ids,
            references,
            accessible_scopes,
            constants,
        )
    }

    fn execute_hint(
        &mut self,
        vm: &mut VirtualMachine,
        scopes: &mut ExecutionScopes,
        hint_data: &Box<dyn Any>,
    ) -> Result<(), HintError> {
        let hints: &Vec<Hint> = hint_data.downcast_ref().ok_or(HintError::WrongHintData)?;
        for hint in hints {
            match hint {
                Hint::External(hint) => self.external(vm, hint)?,
                Hint::Core(CoreHintBase::Core(CoreHint::TestLessThanOrEqualAddress {
                    lhs,
                    rhs,
                    dst,
                })) => compare_addresses(vm, lhs, rhs, dst)?,
                // Syscalls and cheatcodes have no meaning in an executable.
                Hint::Starknet(hint) => {
                    return Err(HintError::UnknownHint(format!("{hint:?}").into()));
                }
                hint => self.core.execute(vm, scopes, hint)?,
            }
        }
        Ok(())
    }
}

impl ResourceTracker for ExecutableHints {
    fn consumed(&self) -> bool {
        self.core.consumed()
    }

    fn consume_step(&mut self) {
        self.core.consume_step();
    }

    fn get_n_steps(&self) -> Option<usize> {
        self.core.get_n_steps()
    }

    fn run_resources(&self) -> &RunResources {
        self.core.run_resources()
    }
}
