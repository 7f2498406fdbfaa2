//! The builder that evaluates one row in plain field elements, for whoever
//! evaluates few rows: the cells come from, and the constraints go to, functions.

use std::fmt;

use super::{
    builder::{AirBuilder, Globals, PeriodicColumn, VirtualColumn, powers_of_two},
    domain::Domain,
    layout::Layout,
};
use crate::stone::field::{Felt, out_of_line::out_of_line_operators};

/// One row.
pub(super) struct Scalars<'a> {
    /// The cell of a column, so many rows below.
    pub cell: &'a dyn Fn(usize, usize) -> Felt,
    pub periodic: &'a dyn Fn(PeriodicColumn) -> Felt,
    /// Takes the constraints' values, in order.
    pub constraint: &'a mut dyn FnMut(Felt),
}

impl Scalars<'_> {
    /// Evaluates all constraints of a layout.
    pub(super) fn constrain(&mut self, layout: &Layout, globals: &Globals<Felt>) {
        layout.constrain(self, &globals.map(Scalar));
    }
}

/// A field element whose arithmetic is not inlined: the constraints are one long
/// sequence of it, and here its size matters more than its speed.
#[derive(Clone, Copy)]
pub(super) struct Scalar(Felt);

out_of_line_operators!(Scalar);

impl From<Felt> for Scalar {
    fn from(value: Felt) -> Scalar {
        Scalar(value)
    }
}

impl AirBuilder for Scalars<'_> {
    type Expr = Scalar;

    fn cell(&mut self, column: VirtualColumn, index: usize) -> Scalar {
        Scalar((self.cell)(column.column, column.row(index)))
    }

    fn periodic(&mut self, column: PeriodicColumn) -> Scalar {
        Scalar((self.periodic)(column))
    }

    fn power_of_two(&self, exponent: u32) -> Scalar {
        Scalar(powers_of_two()[exponent as usize])
    }

    fn constraint(&mut self, _: fmt::Arguments<'_>, _: Domain, value: Scalar) {
        (self.constraint)(value.0)
    }
}
