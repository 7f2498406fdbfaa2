//! The builder that evaluates: adds alpha^i · constraint_i to the sum of the
//! constraint's domain. What a cell is, it leaves to a [`Row`].

use std::fmt;

use super::{
    builder::{AirBuilder, PeriodicColumn, VirtualColumn},
    domain::Domain,
};
use crate::stone::field::Algebra;

/// The row (or several rows at once) constraints are evaluated at.
pub(super) trait Row<E> {
    /// The cell `offset` rows below, in a column of either trace.
    fn cell(&self, column: usize, offset: usize) -> E;
    /// A periodic column's value.
    fn periodic(&self, column: PeriodicColumn) -> E;
}

/// Evaluates one row.
pub(super) struct Evaluator<'a, E, R> {
    row: R,
    /// alpha^i and the domain's index, per constraint.
    plan: std::slice::Iter<'a, (E, usize)>,
    /// One sum per domain.
    sums: &'a mut [E],
}

impl<'a, E, R> Evaluator<'a, E, R> {
    pub(super) fn new(row: R, plan: &'a [(E, usize)], sums: &'a mut [E]) -> Evaluator<'a, E, R> {
        Evaluator {
            row,
            plan: plan.iter(),
            sums,
        }
    }
}

impl<E: Algebra + Copy, R: Row<E>> AirBuilder for Evaluator<'_, E, R> {
    type Expr = E;

    #[inline(always)]
    fn cell(&mut self, column: VirtualColumn, index: usize) -> E {
        self.row.cell(column.column, column.row(index))
    }

    #[inline(always)]
    fn periodic(&mut self, column: PeriodicColumn) -> E {
        self.row.periodic(column)
    }

    #[inline(always)]
    fn constraint(&mut self, _: fmt::Arguments<'_>, _: Domain, value: E) {
        // The plan was made from the very same sequence of calls.
        if let Some((coefficient, group)) = self.plan.next() {
            self.sums[*group] = self.sums[*group] + *coefficient * value;
        }
    }
}
