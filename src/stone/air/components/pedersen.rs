//! The Pedersen builtin: hash(x, y) as two subset sums one after the other.
//!
//! Stone: `air/components/pedersen_hash/pedersen_hash.inl`,
//! `air/cpu/builtin/hash/hash_builtin_prover_context.inl`.

use super::{
    Builtin,
    ec_subset_sum::{EcSubsetSum, HEIGHT},
};
use crate::stone::air::{
    builder::{AirBuilder, Globals, MemoryColumns, PeriodicColumn},
    domain::Rows,
};

/// Placement of the Pedersen builtin.
#[derive(Clone, Copy, Debug)]
pub struct Pedersen {
    pub input0: MemoryColumns,
    pub input1: MemoryColumns,
    pub output: MemoryColumns,
    /// hash0, hash1, …: hashes that run side by side. Instance i is the
    /// (i / len)-th of hash i mod len.
    pub hashes: &'static [EcSubsetSum],
}

impl Builtin for Pedersen {
    const NAME: &'static str = "pedersen";
    /// x, y, hash.
    const INSTANCE_CELLS: u64 = 3;

    fn instance_rows(&self) -> usize {
        self.input0.address.step
    }
}

impl Pedersen {
    #[inline(always)]
    pub fn constrain<B: AirBuilder>(&self, b: &mut B, g: &Globals<B::Expr>) {
        let point = [
            b.periodic(PeriodicColumn::PedersenPointsX),
            b.periodic(PeriodicColumn::PedersenPointsY),
        ];
        for (k, sum) in self.hashes.iter().enumerate() {
            self.constrain_hash(b, g, k, sum, point);
        }

        let every_hash = Rows::every(self.hash_rows()).all();
        for (k, sum) in self.hashes.iter().enumerate() {
            let value = b.cell(self.input0.value, k) - b.cell(sum.selector, 0);
            b.constraint(format_args!("pedersen/input0_value{k}"), every_hash, value);
        }
        let instance_rows = self.input0.address.step;
        let every_instance = Rows::every(instance_rows);
        let one = b.one();
        let [input0, next_input0] = b.cells(self.input0.address, [0, 1]);
        let input1 = b.cell(self.input1.address, 0);
        let output = b.cell(self.output.address, 0);
        b.constraint(
            format_args!("pedersen/input0_addr"),
            every_instance.except(Rows::from_end(instance_rows)),
            next_input0 - (output + one),
        );
        b.constraint(
            format_args!("pedersen/init_addr"),
            Rows::first().all(),
            input0 - g.initial_pedersen_address,
        );
        for (k, sum) in self.hashes.iter().enumerate() {
            let value = b.cell(self.input1.value, k) - b.cell(sum.selector, HEIGHT);
            b.constraint(format_args!("pedersen/input1_value{k}"), every_hash, value);
        }
        b.constraint(
            format_args!("pedersen/input1_addr"),
            every_instance.all(),
            input1 - (input0 + one),
        );
        for (k, sum) in self.hashes.iter().enumerate() {
            let value = b.cell(self.output.value, k) - b.cell(sum.x, 2 * HEIGHT - 1);
            b.constraint(format_args!("pedersen/output_value{k}"), every_hash, value);
        }
        b.constraint(
            format_args!("pedersen/output_addr"),
            every_instance.all(),
            output - (input1 + one),
        );
    }

    /// One hash: its first sum starts at the shift point, its second where the
    /// first ended.
    #[inline(always)]
    fn constrain_hash<B: AirBuilder>(
        &self,
        b: &mut B,
        g: &Globals<B::Expr>,
        k: usize,
        sum: &EcSubsetSum,
        point: [B::Expr; 2],
    ) {
        sum.constrain(b, format_args!("pedersen/hash{k}/ec_subset_sum"), point);
        let second_sum = Rows::every(self.hash_rows()).at(sum.rows());
        let every_first_sum = Rows::every(sum.rows()).except(second_sum);
        for (column, axis) in [(sum.x, "x"), (sum.y, "y")] {
            let difference = b.cell(column, HEIGHT) - b.cell(column, HEIGHT - 1);
            b.constraint(
                format_args!("pedersen/hash{k}/copy_point/{axis}"),
                every_first_sum,
                difference,
            );
        }
        for (column, axis, shift) in [(sum.x, "x", g.shift_point_x), (sum.y, "y", g.shift_point_y)]
        {
            let start = b.cell(column, 0);
            b.constraint(
                format_args!("pedersen/hash{k}/init/{axis}"),
                Rows::every(self.hash_rows()).all(),
                start - shift,
            );
        }
    }

    /// Rows of one hash: two subset sums.
    pub const fn hash_rows(&self) -> usize {
        2 * self.hashes[0].rows()
    }
}
