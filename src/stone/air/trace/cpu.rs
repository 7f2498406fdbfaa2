//! The CPU's cells: decoding, operands, registers.
//!
//! Stone: `air/cpu/component/cpu_component.inl`.

use super::{SmallFelts, TraceError, block::Block, step::Step};
use crate::stone::{
    air::components::cpu::{Cpu, STEP_ROWS, flag},
    air_inputs::AirInputs,
    field::{Felt, batch_inverse},
};

/// Writes the CPU's cells of a block.
///
/// # Errors
/// When a step cannot be decoded, reads what memory does not hold, or does not
/// lead to the next.
pub(super) fn write(
    cpu: &Cpu,
    inputs: &AirInputs,
    small: &SmallFelts,
    block: &mut Block<'_>,
) -> Result<(), TraceError> {
    let steps = block.instances(STEP_ROWS);
    let first_step = steps.start;
    // 1/dst of every conditional jump, with one inversion for the block.
    let mut jnz_steps = Vec::new();
    let mut jnz_results = Vec::new();
    for index in steps {
        let i = index - first_step;
        let step = Step::read(inputs, index)?;
        step.check_opcode()?;
        if let Some(next) = inputs.trace.get(index + 1) {
            step.check_next(*next)?;
        }

        let instruction = &step.instruction;
        block.access(cpu.instruction, i, step.entry.pc, step.word);
        block.range_check(cpu.off0, i, instruction.off0);
        block.range_check(cpu.off1, i, instruction.off1);
        block.range_check(cpu.off2, i, instruction.off2);
        for bit in 0..STEP_ROWS {
            let cell = i * STEP_ROWS + bit;
            block.set(cpu.flags, cell, small.get(instruction.flags >> bit));
        }
        for (columns, (address, value)) in [
            (cpu.dst, step.dst),
            (cpu.op0, step.op0),
            (cpu.op1, step.op1),
        ] {
            block.access(columns, i, address, value);
        }
        block.set(cpu.ops_mul, i, step.op0.1 * step.op1.1);
        block.set(cpu.ap, i, Felt::from(step.entry.ap));
        block.set(cpu.fp, i, Felt::from(step.entry.fp));
        if instruction.has(flag::PC_JNZ) {
            let dst = step.dst.1;
            jnz_steps.push(i);
            jnz_results.push(dst);
            block.set(cpu.tmp0, i, dst);
            // tmp0·res: one where the jump is taken.
            if !dst.is_zero() {
                block.set(cpu.tmp1, i, Felt::ONE);
            }
        } else {
            block.set(cpu.res, i, step.res);
        }
    }
    batch_inverse(&mut jnz_results);
    for (i, inverse) in jnz_steps.into_iter().zip(jnz_results) {
        block.set(cpu.res, i, inverse);
    }
    Ok(())
}
