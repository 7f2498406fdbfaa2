//! The bitwise builtin: x, y, x & y, x ^ y, x | y of 251 bits, each unpacked
//! into diluted values.
//!
//! Stone: `air/cpu/builtin/bitwise/bitwise_builtin_prover_context.inl`.

use super::Builtin;
use crate::stone::air::{
    builder::{AirBuilder, Globals, MemoryColumns, VirtualColumn},
    domain::Rows,
};

/// Bits of an operand.
pub const TOTAL_BITS: u32 = 251;
/// Bits of a diluted value, and the distance between two of them.
const DILUTED_BITS: u32 = 16;
const SPACING: u32 = 4;
/// Diluted values of one operand: part 4·i + j holds the bits 64·i + j + 4·k.
pub const N_PARTS: usize = 16;
/// The parts whose top bits lie beyond bit 250 and must be shown to be zero,
/// with the shift that pushes those bits out of the diluted range.
pub const TRIMMED_PARTS: [(usize, u32); 4] = [(12, 4), (13, 4), (14, 4), (15, 8)];

/// The bit that part `part` of an operand starts with.
pub const fn part_shift(part: usize) -> u32 {
    let part = part as u32;
    part / SPACING * SPACING * DILUTED_BITS + part % SPACING
}

/// Placement of the bitwise builtin.
#[derive(Clone, Copy, Debug)]
pub struct Bitwise {
    /// bitwise/var_pool: x, y, x & y, x ^ y of each instance.
    pub variables: MemoryColumns,
    pub x_or_y: MemoryColumns,
    /// bitwise/diluted_var_pool: the parts of the variables, in the same order.
    pub parts: VirtualColumn,
    /// bitwise/trim_unpacking192 … 195.
    pub trimmed: [VirtualColumn; 4],
}

impl Builtin for Bitwise {
    const NAME: &'static str = "bitwise";
    /// x, y, x & y, x ^ y, x | y.
    const INSTANCE_CELLS: u64 = 5;

    fn instance_rows(&self) -> usize {
        self.x_or_y.address.step
    }
}

impl Bitwise {
    #[inline(always)]
    pub fn constrain<B: AirBuilder>(&self, b: &mut B, g: &Globals<B::Expr>) {
        let variable_rows = self.variables.address.step;
        let every_instance = Rows::every(self.instance_rows());
        let every_variable = Rows::every(variable_rows);
        let last_variable = every_instance.at(3 * variable_rows);
        let one = b.one();

        let [x_address, y_address, xor_address, next_address] =
            b.cells(self.variables.address, [0, 1, 3, 4]);
        let or_address = b.cell(self.x_or_y.address, 0);
        b.constraint(
            format_args!("bitwise/init_var_pool_addr"),
            Rows::first().all(),
            x_address - g.initial_bitwise_address,
        );
        b.constraint(
            format_args!("bitwise/step_var_pool_addr"),
            every_variable.except(last_variable),
            y_address - (x_address + one),
        );
        b.constraint(
            format_args!("bitwise/x_or_y_addr"),
            every_instance.all(),
            or_address - (xor_address + one),
        );
        b.constraint(
            format_args!("bitwise/next_var_pool_addr"),
            every_instance.except(Rows::from_end(self.instance_rows())),
            next_address - (or_address + one),
        );

        // Parts 4·i .. 4·i+3 start at bits 64·i .. 64·i+3.
        let mut limbs = [one; 4];
        for (i, limb) in limbs.iter_mut().enumerate() {
            let [p0, p1, p2, p3] = b.cells(self.parts, [4 * i, 4 * i + 1, 4 * i + 2, 4 * i + 3]);
            let p23 = p2 + (p3 + p3);
            let p123 = p1 + (p23 + p23);
            *limb = p0 + (p123 + p123);
        }
        let [limb0, limb1, limb2, limb3] = limbs;
        let limb_size = b.power_of_two(64);
        let variable = b.cell(self.variables.value, 0);
        b.constraint(
            format_args!("bitwise/partition"),
            every_variable.all(),
            ((limb3 * limb_size + limb2) * limb_size + limb1) * limb_size + limb0 - variable,
        );
        let [and, xor] = b.cells(self.variables.value, [2, 3]);
        let or = b.cell(self.x_or_y.value, 0);
        b.constraint(
            format_args!("bitwise/or_is_and_plus_xor"),
            every_instance.all(),
            or - (and + xor),
        );
        let [x_part, y_part, and_part, xor_part] =
            b.cells(self.parts, [0, N_PARTS, 2 * N_PARTS, 3 * N_PARTS]);
        b.constraint(
            format_args!("bitwise/addition_is_xor_with_and"),
            every_instance.repeated(self.parts.step, N_PARTS).all(),
            x_part + y_part - (xor_part + and_part + and_part),
        );
        for ((part, shift), trimmed) in TRIMMED_PARTS.into_iter().zip(self.trimmed) {
            let and_part = b.cell(self.parts, 2 * N_PARTS + part);
            let xor_part = b.cell(self.parts, 3 * N_PARTS + part);
            let factor = b.power_of_two(shift);
            let trimmed = b.cell(trimmed, 0);
            b.constraint(
                format_args!("bitwise/unique_unpacking{}", part_shift(part)),
                every_instance.all(),
                (and_part + xor_part) * factor - trimmed,
            );
        }
    }
}
