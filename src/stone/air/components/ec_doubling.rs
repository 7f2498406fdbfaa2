//! The points P, 2P, 4P, …, one per cell.
//!
//! Stone: `doubling_key` of `air/components/ecdsa`, `doubling_q` of
//! `air/cpu/builtin/ec`.

use std::fmt;

use super::ec_subset_sum::HEIGHT;
use crate::stone::air::{
    builder::{AirBuilder, VirtualColumn},
    domain::Rows,
};

/// Placement of a series of [`HEIGHT`] doublings.
#[derive(Clone, Copy, Debug)]
pub struct EcDoubling {
    pub x: VirtualColumn,
    pub y: VirtualColumn,
    /// Of the tangent.
    pub slope: VirtualColumn,
}

impl EcDoubling {
    #[inline(always)]
    pub fn constrain<B: AirBuilder>(&self, b: &mut B, name: fmt::Arguments<'_>) {
        let step = self.x.step;
        let last_cell = Rows::every(HEIGHT * step).at((HEIGHT - 1) * step);
        let every_doubling = Rows::every(step).except(last_cell);
        let one = b.one();
        let [x, next_x] = b.cells(self.x, [0, 1]);
        let [y, next_y] = b.cells(self.y, [0, 1]);
        let slope = b.cell(self.slope, 0);
        let xx = x * x;
        b.constraint(
            format_args!("{name}/slope"),
            every_doubling,
            xx + xx + xx + one - (y + y) * slope,
        );
        b.constraint(
            format_args!("{name}/x"),
            every_doubling,
            slope * slope - (x + x + next_x),
        );
        b.constraint(
            format_args!("{name}/y"),
            every_doubling,
            y + next_y - slope * (x - next_x),
        );
    }
}
