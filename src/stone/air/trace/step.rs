//! One step of the Cairo machine: what it reads, and where it must lead.
//!
//! Stone: `cairo/lang/vm/cpp/decoder.cc`, `trace_utils.inl`. Stone does not check
//! that steps follow from each other; its proofs then fail.

use super::TraceError;
use crate::stone::{
    air::components::cpu::{OFFSET_BITS, flag},
    air_inputs::{AirInputs, TraceEntry},
    field::Felt,
};

/// An offset of zero, as instructions hold it.
const BIAS: u16 = 1 << (OFFSET_BITS - 1);

/// An instruction word, taken apart. Offsets have a bias of 2^15.
pub(super) struct Instruction {
    pub off0: u16,
    pub off1: u16,
    pub off2: u16,
    pub flags: u16,
}

impl Instruction {
    /// # Errors
    /// What is wrong with the word.
    fn decode(word: Felt) -> Result<Instruction, &'static str> {
        const TOO_LONG: &str = "it has more than 63 bits";
        let word = word.to_u64().ok_or(TOO_LONG)?;
        let part = |i: u32| (word >> (i * OFFSET_BITS)) as u16;
        let instruction = Instruction {
            off0: part(0),
            off1: part(1),
            off2: part(2),
            flags: part(3),
        };
        if instruction.flags >> flag::COUNT != 0 {
            return Err(TOO_LONG);
        }
        let count = |bits: &[usize]| bits.iter().filter(|bit| instruction.has(**bit)).count();
        use flag::*;
        if count(&[OP1_IMM, OP1_FP, OP1_AP]) > 1 {
            return Err("op1 has more than one source");
        }
        if count(&[RES_ADD, RES_MUL, PC_JNZ]) > 1 {
            return Err("the result has more than one definition");
        }
        if count(&[PC_JUMP_ABS, PC_JUMP_REL, PC_JNZ]) > 1 {
            return Err("pc has more than one update");
        }
        if count(&[AP_ADD, AP_ADD1]) > 1 {
            return Err("ap has more than one update");
        }
        if count(&[OPCODE_CALL, OPCODE_RET, OPCODE_ASSERT_EQ]) > 1 {
            return Err("it has more than one opcode");
        }
        let offsets = [instruction.off0, instruction.off1];
        if instruction.has(OPCODE_CALL)
            && (offsets != [BIAS, BIAS + 1] || count(&[DST_REG, OP0_REG]) > 0)
        {
            return Err("a call must store fp at ap and its return address at ap + 1");
        }
        let res_is_op1 = count(&[RES_ADD, RES_MUL, PC_JNZ]) == 0;
        let offsets = [instruction.off0, instruction.off2];
        if instruction.has(OPCODE_RET)
            && (offsets != [BIAS - 2, BIAS - 1]
                || count(&[PC_JUMP_ABS, DST_REG, OP1_FP]) < 3
                || !res_is_op1)
        {
            return Err("a return must take fp from fp - 2 and pc from fp - 1");
        }
        Ok(instruction)
    }

    pub(super) fn has(&self, bit: usize) -> bool {
        self.flags >> bit & 1 == 1
    }
}

/// A step with all it reads.
pub(super) struct Step {
    index: usize,
    pub entry: TraceEntry,
    pub instruction: Instruction,
    /// The instruction word.
    pub word: Felt,
    /// Addresses and values.
    pub dst: (u64, Felt),
    pub op0: (u64, Felt),
    pub op1: (u64, Felt),
    /// The result; of no meaning in a conditional jump.
    pub res: Felt,
}

impl Step {
    /// Decodes and reads step `index`.
    pub(super) fn read(inputs: &AirInputs, index: usize) -> Result<Step, TraceError> {
        let entry = inputs.trace[index];
        let read = |operand, address: Option<u64>| {
            let step = index;
            let address = address.ok_or(TraceError::OperandAddress { step, operand })?;
            let place = usize::try_from(address).ok();
            let cell = place.and_then(|place| inputs.memory.get(place).copied().flatten());
            let value = cell.ok_or(TraceError::MissingMemory {
                step,
                operand,
                address,
            })?;
            Ok((address, value))
        };
        let (pc, word) = read("the instruction", Some(entry.pc))?;
        let instruction = Instruction::decode(word).map_err(|reason| TraceError::Instruction {
            step: index,
            pc,
            word,
            reason,
        })?;

        let base = |fp_flag: usize| match instruction.has(fp_flag) {
            true => entry.fp,
            false => entry.ap,
        };
        let dst = read("dst", biased(base(flag::DST_REG), instruction.off0))?;
        let op0 = read("op0", biased(base(flag::OP0_REG), instruction.off1))?;
        let op1_base = if instruction.has(flag::OP1_IMM) {
            Some(entry.pc)
        } else if instruction.has(flag::OP1_FP) {
            Some(entry.fp)
        } else if instruction.has(flag::OP1_AP) {
            Some(entry.ap)
        } else {
            op0.1.to_u64()
        };
        let op1_address = op1_base.and_then(|base| biased(base, instruction.off2));
        let op1 = read("op1", op1_address)?;
        let res = if instruction.has(flag::RES_ADD) {
            op0.1 + op1.1
        } else if instruction.has(flag::RES_MUL) {
            op0.1 * op1.1
        } else {
            op1.1
        };
        Ok(Step {
            index,
            entry,
            instruction,
            word,
            dst,
            op0,
            op1,
            res,
        })
    }

    /// Checks what the opcode asserts about memory.
    pub(super) fn check_opcode(&self) -> Result<(), TraceError> {
        let expect = |operand, (address, found): (u64, Felt), expected: Felt| {
            (found == expected)
                .then_some(())
                .ok_or(TraceError::Assertion {
                    step: self.index,
                    operand,
                    address,
                    found,
                    expected,
                })
        };
        if self.instruction.has(flag::OPCODE_CALL) {
            expect("the stored fp", self.dst, Felt::from(self.entry.fp))?;
            expect("the return address", self.op0, self.sequential_pc())?;
        }
        // A conditional jump's result is the inverse of dst, which it equals for ±1.
        let jnz = self.instruction.has(flag::PC_JNZ);
        if self.instruction.has(flag::OPCODE_ASSERT_EQ) {
            let res = match jnz {
                true => self.dst.1.inverse().unwrap_or(Felt::ZERO),
                false => self.res,
            };
            expect("dst", self.dst, res)?;
        }
        Ok(())
    }

    /// Checks the registers of the step after this one.
    pub(super) fn check_next(&self, next: TraceEntry) -> Result<(), TraceError> {
        let has = |bit| self.instruction.has(bit);
        let [ap, fp, pc] = [self.entry.ap, self.entry.fp, self.entry.pc].map(Felt::from);
        let next_pc = if has(flag::PC_JUMP_ABS) {
            self.res
        } else if has(flag::PC_JUMP_REL) {
            pc + self.res
        } else if has(flag::PC_JNZ) && !self.dst.1.is_zero() {
            pc + self.op1.1
        } else {
            self.sequential_pc()
        };
        let two = Felt::ONE.double();
        let call = has(flag::OPCODE_CALL);
        let mut next_ap = ap;
        if has(flag::AP_ADD) {
            next_ap += self.res;
        }
        if has(flag::AP_ADD1) {
            next_ap += Felt::ONE;
        }
        if call {
            next_ap += two;
        }
        let next_fp = if call {
            ap + two
        } else if has(flag::OPCODE_RET) {
            self.dst.1
        } else {
            fp
        };
        for (register, found, expected) in [
            ("ap", next.ap, next_ap),
            ("fp", next.fp, next_fp),
            ("pc", next.pc, next_pc),
        ] {
            if Felt::from(found) != expected {
                return Err(TraceError::Transition {
                    step: self.index + 1,
                    register,
                    found,
                    expected,
                });
            }
        }
        Ok(())
    }

    /// Where the next instruction in memory begins; an immediate takes a word.
    fn sequential_pc(&self) -> Felt {
        let immediate = u64::from(self.instruction.has(flag::OP1_IMM));
        Felt::from(self.entry.pc) + Felt::from(1 + immediate)
    }
}

/// base + offset without its bias.
fn biased(base: u64, offset: u16) -> Option<u64> {
    base.checked_add(offset.into())?.checked_sub(BIAS.into())
}
