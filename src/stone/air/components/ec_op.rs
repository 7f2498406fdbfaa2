//! The EC operation builtin: R = P + m·Q.
//!
//! Stone: `air/cpu/builtin/ec/ec_op_builtin_prover_context.inl`.

use super::{
    Builtin,
    ec_doubling::EcDoubling,
    ec_subset_sum::{EcSubsetSum, HEIGHT},
};
use crate::stone::air::{
    builder::{AirBuilder, Globals, MemoryColumns},
    domain::Rows,
};

/// Placement of the EC operation builtin.
#[derive(Clone, Copy, Debug)]
pub struct EcOp {
    /// In the order of their addresses: p_x, p_y, q_x, q_y, m, r_x, r_y.
    pub memory: [MemoryColumns; 7],
    /// doubled_points: the doublings of Q.
    pub doubled_points: EcDoubling,
    pub sum: EcSubsetSum,
}

impl Builtin for EcOp {
    const NAME: &'static str = "ec_op";
    /// The coordinates of P and Q, m, those of R.
    const INSTANCE_CELLS: u64 = 7;

    fn instance_rows(&self) -> usize {
        self.memory[0].address.step
    }
}

impl EcOp {
    #[inline(always)]
    pub fn constrain<B: AirBuilder>(&self, b: &mut B, g: &Globals<B::Expr>) {
        let every_instance = Rows::every(self.instance_rows());
        let one = b.one();
        let [address, next_address] = b.cells(self.memory[0].address, [0, 1]);
        b.constraint(
            format_args!("ec_op/init_addr"),
            Rows::first().all(),
            address - g.initial_ec_op_address,
        );
        let seven = b.power_of_two(3) - one;
        b.constraint(
            format_args!("ec_op/p_x_addr"),
            every_instance.except(Rows::from_end(self.instance_rows())),
            next_address - (address + seven),
        );
        let names = ["p_y", "q_x", "q_y", "m", "r_x", "r_y"];
        let mut previous = address;
        for (name, memory) in names.iter().zip(&self.memory[1..]) {
            let address = b.cell(memory.address, 0);
            b.constraint(
                format_args!("ec_op/{name}_addr"),
                every_instance.all(),
                address - (previous + one),
            );
            previous = address;
        }
        self.doubled_points
            .constrain(b, format_args!("ec_op/doubling_q"));
        let [p_x, p_y, q_x, q_y, m, r_x, r_y] = b.firsts(self.memory.map(|cell| cell.value));
        let [doubled_x, doubled_y] = b.firsts([self.doubled_points.x, self.doubled_points.y]);
        b.constraint(
            format_args!("ec_op/get_q_x"),
            every_instance.all(),
            q_x - doubled_x,
        );
        b.constraint(
            format_args!("ec_op/get_q_y"),
            every_instance.all(),
            q_y - doubled_y,
        );
        let name = format_args!("ec_op/ec_subset_sum");
        self.sum.constrain(b, name, [doubled_x, doubled_y]);
        let [selector, start_x, start_y] = b.firsts([self.sum.selector, self.sum.x, self.sum.y]);
        b.constraint(
            format_args!("ec_op/get_m"),
            every_instance.all(),
            selector - m,
        );
        let end_x = b.cell(self.sum.x, HEIGHT - 1);
        let end_y = b.cell(self.sum.y, HEIGHT - 1);
        for (name, memory, cell) in [
            ("get_p_x", p_x, start_x),
            ("get_p_y", p_y, start_y),
            ("set_r_x", r_x, end_x),
            ("set_r_y", r_y, end_y),
        ] {
            b.constraint(
                format_args!("ec_op/{name}"),
                every_instance.all(),
                memory - cell,
            );
        }
    }
}
