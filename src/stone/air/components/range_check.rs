//! The range-check builtin: a value below 2^128 as eight 16-bit parts.
//!
//! Stone: `air/cpu/builtin/range_check/range_check_builtin_prover_context.inl`.

use super::{Builtin, cpu::OFFSET_BITS};
use crate::stone::air::{
    builder::{AirBuilder, Globals, MemoryColumns, VirtualColumn},
    domain::Rows,
};

/// 16-bit parts of one value.
pub const N_PARTS: usize = 8;

/// Placement of the range-check builtin.
#[derive(Clone, Copy, Debug)]
pub struct RangeCheck {
    /// range_check_builtin/mem.
    pub memory: MemoryColumns,
    /// range_check_builtin/inner_range_check: the parts, most significant first.
    pub parts: VirtualColumn,
}

impl Builtin for RangeCheck {
    const NAME: &'static str = "range_check";
    const INSTANCE_CELLS: u64 = 1;

    fn instance_rows(&self) -> usize {
        self.memory.address.step
    }
}

impl RangeCheck {
    #[inline(always)]
    pub fn constrain<B: AirBuilder>(&self, b: &mut B, g: &Globals<B::Expr>) {
        let instance_rows = self.memory.address.step;
        let every_instance = Rows::every(instance_rows);
        let one = b.one();
        let part_size = b.power_of_two(OFFSET_BITS);
        let mut value = b.cell(self.parts, 0);
        for i in 1..N_PARTS {
            value = value * part_size + b.cell(self.parts, i);
        }
        let memory_value = b.cell(self.memory.value, 0);
        b.constraint(
            format_args!("range_check_builtin/value"),
            every_instance.all(),
            value - memory_value,
        );
        let [address, next_address] = b.cells(self.memory.address, [0, 1]);
        b.constraint(
            format_args!("range_check_builtin/addr_step"),
            every_instance.except(Rows::from_end(instance_rows)),
            next_address - (address + one),
        );
        b.constraint(
            format_args!("range_check_builtin/init_addr"),
            Rows::first().all(),
            address - g.initial_range_check_address,
        );
    }
}
