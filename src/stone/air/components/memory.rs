//! Memory: every access of the pool appears in a list sorted by address, where
//! addresses are contiguous and each has one value; public memory is zeroed in
//! the pool and accounted for by the permutation's final product.
//!
//! Stone: `air/components/memory/memory.inl`, `memory_cell.inl`.

use super::permutation;
use crate::stone::air::{
    builder::{AirBuilder, Globals, MemoryColumns, VirtualColumn},
    domain::Rows,
};

/// Placement of the memory component.
#[derive(Clone, Copy, Debug)]
pub struct Memory {
    /// mem_pool: all accesses, in the order of the trace.
    pub pool: MemoryColumns,
    pub sorted: MemoryColumns,
    /// memory/multi_column_perm/perm/cum_prod0.
    pub products: VirtualColumn,
    /// orig/public_memory: the pool's cells reserved for public memory.
    pub public: MemoryColumns,
}

impl Memory {
    #[inline(always)]
    pub fn constrain<B: AirBuilder>(&self, b: &mut B, g: &Globals<B::Expr>) {
        let [address, next_address] = b.cells(self.sorted.address, [0, 1]);
        let [value, next_value] = b.cells(self.sorted.value, [0, 1]);
        let [pool_address, next_pool_address] = b.cells(self.pool.address, [0, 1]);
        let [pool_value, next_pool_value] = b.cells(self.pool.value, [0, 1]);
        let alpha = g.memory_alpha;
        permutation::constrain(
            b,
            "memory/multi_column_perm/perm",
            self.products,
            g.memory_z,
            g.public_memory_product,
            [
                pool_address + alpha * pool_value,
                next_pool_address + alpha * next_pool_value,
            ],
            [address + alpha * value, next_address + alpha * next_value],
        );

        let every_access_but_last =
            Rows::every(self.sorted.address.step).except(Rows::from_end(self.sorted.address.step));
        let one = b.one();
        let difference = next_address - address;
        b.constraint(
            format_args!("memory/diff_is_bit"),
            every_access_but_last,
            difference * difference - difference,
        );
        b.constraint(
            format_args!("memory/is_func"),
            every_access_but_last,
            (difference - one) * (value - next_value),
        );
        b.constraint(
            format_args!("memory/initial_addr"),
            Rows::first().all(),
            address - one,
        );

        let public_rows = Rows::every(self.public.address.step).all();
        let public_address = b.cell(self.public.address, 0);
        b.constraint(
            format_args!("public_memory_addr_zero"),
            public_rows,
            public_address,
        );
        let public_value = b.cell(self.public.value, 0);
        b.constraint(
            format_args!("public_memory_value_zero"),
            public_rows,
            public_value,
        );
    }
}
