//! The CPU's cells: decoding, operands, registers.
//!
//! Stone: `air/cpu/component/cpu_component.inl`, `cairo/lang/vm/cpp/decoder.cc`.

use super::{SmallFelts, TraceError, block::Block};
use crate::stone::{
    air::components::cpu::{Cpu, OFFSET_BITS, STEP_ROWS, flag},
    air_inputs::AirInputs,
    field::{Felt, batch_inverse},
};

/// An instruction word, taken apart.
struct Instruction {
    off0: u16,
    off1: u16,
    off2: u16,
    flags: u16,
}

impl Instruction {
    /// # Errors
    /// What is wrong with the word.
    fn decode(word: Felt) -> Result<Instruction, &'static str> {
        let word = word.to_u64().ok_or("it has more than 63 bits")?;
        let part = |i: u32| (word >> (i * OFFSET_BITS)) as u16;
        let instruction = Instruction {
            off0: part(0),
            off1: part(1),
            off2: part(2),
            flags: part(3),
        };
        let at_most_one =
            |bits: &[usize]| bits.iter().filter(|bit| instruction.has(**bit)).count() < 2;
        if instruction.flags >> flag::OPCODE_ASSERT_EQ > 1 {
            return Err("it has more than 63 bits");
        }
        if !at_most_one(&[flag::OP1_IMM, flag::OP1_FP, flag::OP1_AP]) {
            return Err("op1 has more than one source");
        }
        if !at_most_one(&[flag::RES_ADD, flag::RES_MUL, flag::PC_JNZ]) {
            return Err("the result has more than one definition");
        }
        if !at_most_one(&[flag::PC_JUMP_ABS, flag::PC_JUMP_REL, flag::PC_JNZ]) {
            return Err("pc has more than one update");
        }
        if !at_most_one(&[flag::AP_ADD, flag::AP_ADD1]) {
            return Err("ap has more than one update");
        }
        if !at_most_one(&[flag::OPCODE_CALL, flag::OPCODE_RET, flag::OPCODE_ASSERT_EQ]) {
            return Err("it has more than one opcode");
        }
        Ok(instruction)
    }

    fn has(&self, bit: usize) -> bool {
        self.flags >> bit & 1 == 1
    }
}

/// base + offset − 2^15.
fn biased(base: u64, offset: u16) -> Option<u64> {
    base.checked_add(offset.into())?
        .checked_sub(1 << (OFFSET_BITS - 1))
}

/// Writes the CPU's cells of a block.
pub(super) fn write(
    cpu: &Cpu,
    inputs: &AirInputs,
    small: &SmallFelts,
    block: &mut Block<'_>,
) -> Result<(), TraceError> {
    let steps = block.instances(STEP_ROWS);
    let first_step = steps.start;
    // 1/dst of every jnz, with one inversion for the block.
    let mut jnz_steps = Vec::new();
    let mut jnz_results = Vec::new();
    for step in steps {
        let i = step - first_step;
        let entry = inputs.trace[step];
        let reader = Reader { inputs, step };
        let word = reader.read("the instruction", Some(entry.pc))?.1;
        let instruction = Instruction::decode(word).map_err(|reason| TraceError::Instruction {
            step,
            pc: entry.pc,
            word,
            reason,
        })?;
        block.access(cpu.instruction, i, entry.pc, word);
        block.range_check(cpu.off0, i, instruction.off0);
        block.range_check(cpu.off1, i, instruction.off1);
        block.range_check(cpu.off2, i, instruction.off2);
        for bit in 0..STEP_ROWS {
            let cell = i * STEP_ROWS + bit;
            block.set(cpu.flags, cell, small.get(instruction.flags >> bit));
        }

        let base = |fp: usize| {
            if instruction.has(fp) {
                entry.fp
            } else {
                entry.ap
            }
        };
        let dst_address = biased(base(flag::DST_REG), instruction.off0);
        let (dst_address, dst) = reader.read("dst", dst_address)?;
        let op0_address = biased(base(flag::OP0_REG), instruction.off1);
        let (op0_address, op0) = reader.read("op0", op0_address)?;
        let op1_base = if instruction.has(flag::OP1_IMM) {
            Some(entry.pc)
        } else if instruction.has(flag::OP1_FP) {
            Some(entry.fp)
        } else if instruction.has(flag::OP1_AP) {
            Some(entry.ap)
        } else {
            op0.to_u64()
        };
        let op1_address = op1_base.and_then(|base| biased(base, instruction.off2));
        let (op1_address, op1) = reader.read("op1", op1_address)?;
        block.access(cpu.dst, i, dst_address, dst);
        block.access(cpu.op0, i, op0_address, op0);
        block.access(cpu.op1, i, op1_address, op1);

        let product = op0 * op1;
        let jnz = instruction.has(flag::PC_JNZ);
        let res = if instruction.has(flag::RES_ADD) {
            op0 + op1
        } else if instruction.has(flag::RES_MUL) {
            product
        } else {
            op1
        };
        if jnz {
            jnz_steps.push(i);
            jnz_results.push(dst);
        } else {
            block.set(cpu.res, i, res);
        }
        block.set(cpu.ops_mul, i, product);
        block.set(cpu.ap, i, Felt::from(entry.ap));
        block.set(cpu.fp, i, Felt::from(entry.fp));
        // tmp0 and tmp1 stay zero without a jnz.
        if jnz && !dst.is_zero() {
            block.set(cpu.tmp0, i, dst);
            block.set(cpu.tmp1, i, Felt::ONE);
        }
    }
    batch_inverse(&mut jnz_results);
    for (i, inverse) in jnz_steps.into_iter().zip(jnz_results) {
        block.set(cpu.res, i, inverse);
    }
    Ok(())
}

/// Reads the memory of one step.
struct Reader<'a> {
    inputs: &'a AirInputs,
    step: usize,
}

impl Reader<'_> {
    /// The address and what is there.
    fn read(&self, operand: &'static str, address: Option<u64>) -> Result<(u64, Felt), TraceError> {
        let step = self.step;
        let address = address.ok_or(TraceError::OperandAddress { step, operand })?;
        let cell = usize::try_from(address)
            .ok()
            .and_then(|index| self.inputs.memory.get(index).copied().flatten());
        let value = cell.ok_or(TraceError::MissingMemory {
            step,
            operand,
            address,
        })?;
        Ok((address, value))
    }
}
