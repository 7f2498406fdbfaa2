//! 16-bit range checks: the pool, sorted, runs from rc_min to rc_max without gaps.
//!
//! Stone: `air/components/perm_range_check/perm_range_check.inl`.

use super::permutation;
use crate::stone::air::{
    builder::{AirBuilder, Globals, VirtualColumn},
    domain::Rows,
};

/// Placement of the 16-bit range check.
#[derive(Clone, Copy, Debug)]
pub struct RangeCheck16 {
    /// range_check16_pool.
    pub pool: VirtualColumn,
    pub sorted: VirtualColumn,
    /// range_check16/perm/cum_prod0.
    pub products: VirtualColumn,
}

impl RangeCheck16 {
    #[inline(always)]
    pub fn constrain<B: AirBuilder>(&self, b: &mut B, g: &Globals<B::Expr>) {
        let one = b.one();
        let pool = b.cells(self.pool, [0, 1]);
        let sorted = b.cells(self.sorted, [0, 1]);
        permutation::constrain(
            b,
            "range_check16/perm",
            self.products,
            g.range_check16_z,
            one,
            pool,
            sorted,
        );
        let last_row = Rows::from_end(self.sorted.step);
        let [value, next_value] = sorted;
        let difference = next_value - value;
        b.constraint(
            format_args!("range_check16/diff_is_bit"),
            Rows::every(self.sorted.step).except(last_row),
            difference * difference - difference,
        );
        b.constraint(
            format_args!("range_check16/minimum"),
            Rows::first().all(),
            value - g.range_check_min,
        );
        b.constraint(
            format_args!("range_check16/maximum"),
            last_row.all(),
            value - g.range_check_max,
        );
    }
}
