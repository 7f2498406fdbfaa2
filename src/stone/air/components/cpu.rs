//! The Cairo CPU: one instruction every 16 rows.
//!
//! Stone: `air/cpu/component/cpu_component.inl`, constraints `cpu/…`,
//! `initial_…`, `final_…` of `cpu_air_definition*.inl`.

use crate::stone::air::{
    builder::{AirBuilder, Globals, MemoryColumns, VirtualColumn},
    domain::Rows,
};

/// Trace rows per Cairo step.
pub const STEP_ROWS: usize = 16;
/// Bits of an instruction offset; offsets are stored with a bias of 2^15.
pub const OFFSET_BITS: u32 = 16;

/// Bits of an instruction's flags, by their place in the word.
pub mod flag {
    pub const DST_REG: usize = 0;
    pub const OP0_REG: usize = 1;
    pub const OP1_IMM: usize = 2;
    pub const OP1_FP: usize = 3;
    pub const OP1_AP: usize = 4;
    pub const RES_ADD: usize = 5;
    pub const RES_MUL: usize = 6;
    pub const PC_JUMP_ABS: usize = 7;
    pub const PC_JUMP_REL: usize = 8;
    pub const PC_JNZ: usize = 9;
    pub const AP_ADD: usize = 10;
    pub const AP_ADD1: usize = 11;
    pub const OPCODE_CALL: usize = 12;
    pub const OPCODE_RET: usize = 13;
    pub const OPCODE_ASSERT_EQ: usize = 14;
    pub const COUNT: usize = 15;
}

/// Placement of the CPU.
#[derive(Clone, Copy, Debug)]
pub struct Cpu {
    /// cpu/decode/opcode_range_check/column: the flags, shifted right by one bit per row.
    pub flags: VirtualColumn,
    /// cpu/decode/mem_inst: pc and the instruction word.
    pub instruction: MemoryColumns,
    pub off0: VirtualColumn,
    pub off1: VirtualColumn,
    pub off2: VirtualColumn,
    pub ap: VirtualColumn,
    pub fp: VirtualColumn,
    pub dst: MemoryColumns,
    pub op0: MemoryColumns,
    pub op1: MemoryColumns,
    pub ops_mul: VirtualColumn,
    pub res: VirtualColumn,
    /// cpu/update_registers/update_pc/tmp0: dst for a jnz, else zero.
    pub tmp0: VirtualColumn,
    /// cpu/update_registers/update_pc/tmp1: tmp0·res, one when a jnz jumps.
    pub tmp1: VirtualColumn,
}

impl Cpu {
    /// Decoding, operands, register updates, opcodes, first and last registers.
    #[inline(always)]
    pub fn constrain<B: AirBuilder>(&self, b: &mut B, g: &Globals<B::Expr>) {
        let every_step = Rows::every(STEP_ROWS).all();
        let every_step_but_last = Rows::every(STEP_ROWS).except(Rows::from_end(STEP_ROWS));
        let flag_rows = Rows::every(STEP_ROWS).at(STEP_ROWS - 1);

        let one = b.one();
        let two = one + one;
        let four = two + two;
        let offset_size = b.power_of_two(OFFSET_BITS);
        let half_offset_size = b.power_of_two(OFFSET_BITS - 1);

        let mut flags = [one; STEP_ROWS];
        for (i, cell) in flags.iter_mut().enumerate() {
            *cell = b.cell(self.flags, i);
        }
        let mut bits = [one; flag::COUNT];
        for (i, bit) in bits.iter_mut().enumerate() {
            *bit = flags[i] - (flags[i + 1] + flags[i + 1]);
        }
        let [
            dst_fp,
            op0_fp,
            op1_imm,
            op1_fp,
            op1_ap,
            res_add,
            res_mul,
            ..,
        ] = bits;
        let [
            ..,
            jump_abs,
            jump_rel,
            jnz,
            ap_add,
            ap_add1,
            call,
            ret,
            assert_eq,
        ] = bits;
        let [off0, off1, off2] = b.firsts([self.off0, self.off1, self.off2]);
        let [ap, next_ap] = b.cells(self.ap, [0, 1]);
        let [fp, next_fp] = b.cells(self.fp, [0, 1]);
        let [pc, next_pc] = b.cells(self.instruction.address, [0, 1]);
        let [dst_address, op0_address, op1_address] =
            b.firsts([self.dst.address, self.op0.address, self.op1.address]);
        let [instruction, dst, op0, op1] = b.firsts([
            self.instruction.value,
            self.dst.value,
            self.op0.value,
            self.op1.value,
        ]);
        let [ops_mul, res, tmp0, tmp1] = b.firsts([self.ops_mul, self.res, self.tmp0, self.tmp1]);

        // Decode.
        // On every row but a step's last, the row's own lowest bit.
        let bit = dst_fp;
        b.constraint(
            format_args!("cpu/decode/opcode_range_check/bit"),
            Rows::every(1).except(flag_rows),
            bit * bit - bit,
        );
        b.constraint(
            format_args!("cpu/decode/opcode_range_check/zero"),
            flag_rows.all(),
            flags[0],
        );
        b.constraint(
            format_args!("cpu/decode/opcode_range_check_input"),
            every_step,
            instruction
                - (((flags[0] * offset_size + off2) * offset_size + off1) * offset_size + off0),
        );
        let op1_base_op0 = one - (op1_imm + op1_ap + op1_fp);
        b.constraint(
            format_args!("cpu/decode/flag_op1_base_op0_bit"),
            every_step,
            op1_base_op0 * op1_base_op0 - op1_base_op0,
        );
        let res_op1 = one - (res_add + res_mul + jnz);
        b.constraint(
            format_args!("cpu/decode/flag_res_op1_bit"),
            every_step,
            res_op1 * res_op1 - res_op1,
        );
        let pc_regular = one - (jump_abs + jump_rel + jnz);
        b.constraint(
            format_args!("cpu/decode/flag_pc_update_regular_bit"),
            every_step,
            pc_regular * pc_regular - pc_regular,
        );
        let fp_regular = one - (call + ret);
        b.constraint(
            format_args!("cpu/decode/fp_update_regular_bit"),
            every_step,
            fp_regular * fp_regular - fp_regular,
        );

        // Operands. A base register is chosen as ap + flag·(fp − ap).
        let fp_minus_ap = fp - ap;
        b.constraint(
            format_args!("cpu/operands/mem_dst_addr"),
            every_step,
            dst_address + half_offset_size - (ap + dst_fp * fp_minus_ap + off0),
        );
        b.constraint(
            format_args!("cpu/operands/mem0_addr"),
            every_step,
            op0_address + half_offset_size - (ap + op0_fp * fp_minus_ap + off1),
        );
        b.constraint(
            format_args!("cpu/operands/mem1_addr"),
            every_step,
            op1_address + half_offset_size
                - (op1_imm * pc + op1_ap * ap + op1_fp * fp + op1_base_op0 * op0 + off2),
        );
        b.constraint(
            format_args!("cpu/operands/ops_mul"),
            every_step,
            ops_mul - op0 * op1,
        );
        b.constraint(
            format_args!("cpu/operands/res"),
            every_step,
            (one - jnz) * res - (res_add * (op0 + op1) + res_mul * ops_mul + res_op1 * op1),
        );

        // Register updates.
        b.constraint(
            format_args!("cpu/update_registers/update_pc/tmp0"),
            every_step_but_last,
            tmp0 - jnz * dst,
        );
        b.constraint(
            format_args!("cpu/update_registers/update_pc/tmp1"),
            every_step_but_last,
            tmp1 - tmp0 * res,
        );
        // An immediate takes a second word.
        let sequential_pc = pc + op1_imm + one;
        b.constraint(
            format_args!("cpu/update_registers/update_pc/pc_cond_negative"),
            every_step_but_last,
            (one - jnz) * next_pc + tmp0 * (next_pc - (pc + op1))
                - (pc_regular * sequential_pc + jump_abs * res + jump_rel * (pc + res)),
        );
        b.constraint(
            format_args!("cpu/update_registers/update_pc/pc_cond_positive"),
            every_step_but_last,
            (tmp1 - jnz) * (next_pc - sequential_pc),
        );
        b.constraint(
            format_args!("cpu/update_registers/update_ap/ap_update"),
            every_step_but_last,
            next_ap - (ap + ap_add * res + ap_add1 + (call + call)),
        );
        b.constraint(
            format_args!("cpu/update_registers/update_fp/fp_update"),
            every_step_but_last,
            next_fp - (fp_regular * fp + ret * dst + call * (ap + two)),
        );

        // Opcodes.
        b.constraint(
            format_args!("cpu/opcodes/call/push_fp"),
            every_step,
            call * (dst - fp),
        );
        b.constraint(
            format_args!("cpu/opcodes/call/push_pc"),
            every_step,
            call * (op0 - sequential_pc),
        );
        b.constraint(
            format_args!("cpu/opcodes/call/off0"),
            every_step,
            call * (off0 - half_offset_size),
        );
        b.constraint(
            format_args!("cpu/opcodes/call/off1"),
            every_step,
            call * (off1 - (half_offset_size + one)),
        );
        b.constraint(
            format_args!("cpu/opcodes/call/flags"),
            every_step,
            call * (call + call + two - (dst_fp + op0_fp + four)),
        );
        b.constraint(
            format_args!("cpu/opcodes/ret/off0"),
            every_step,
            ret * (off0 + two - half_offset_size),
        );
        b.constraint(
            format_args!("cpu/opcodes/ret/off2"),
            every_step,
            ret * (off2 + one - half_offset_size),
        );
        b.constraint(
            format_args!("cpu/opcodes/ret/flags"),
            every_step,
            ret * (jump_abs + dst_fp + op1_fp + res_op1 - four),
        );
        b.constraint(
            format_args!("cpu/opcodes/assert_eq/assert_eq"),
            every_step,
            assert_eq * (dst - res),
        );

        // First and last registers.
        let first_row = Rows::first().all();
        let last_step = Rows::from_end(STEP_ROWS).all();
        b.constraint(format_args!("initial_ap"), first_row, ap - g.initial_ap);
        b.constraint(format_args!("initial_fp"), first_row, fp - g.initial_ap);
        b.constraint(format_args!("initial_pc"), first_row, pc - g.initial_pc);
        b.constraint(format_args!("final_ap"), last_step, ap - g.final_ap);
        b.constraint(format_args!("final_fp"), last_step, fp - g.initial_ap);
        b.constraint(format_args!("final_pc"), last_step, pc - g.final_pc);
    }
}
