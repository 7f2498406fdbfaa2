//! The builder that evaluates nothing: it collects what the constraints are.

use std::{
    collections::BTreeSet,
    fmt,
    ops::{Add, Mul, Neg, Sub},
};

use super::{
    builder::{AirBuilder, Globals, PeriodicColumn, VirtualColumn},
    domain::Domain,
    layout::Layout,
};
use crate::stone::field::Felt;

/// The degree of an expression in units of the trace length: 1 for a cell.
/// Degrees of sums and differences are upper bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Degree(pub usize);

impl Add for Degree {
    type Output = Degree;
    fn add(self, other: Degree) -> Degree {
        Degree(self.0.max(other.0))
    }
}

impl Sub for Degree {
    type Output = Degree;
    fn sub(self, other: Degree) -> Degree {
        Degree(self.0.max(other.0))
    }
}

impl Mul for Degree {
    type Output = Degree;
    #[expect(
        clippy::suspicious_arithmetic_impl,
        reason = "degrees of a product add up"
    )]
    fn mul(self, other: Degree) -> Degree {
        Degree(self.0 + other.0)
    }
}

impl Neg for Degree {
    type Output = Degree;
    fn neg(self) -> Degree {
        self
    }
}

impl From<Felt> for Degree {
    fn from(_: Felt) -> Degree {
        Degree(0)
    }
}

/// One constraint, as it was stated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConstraintInfo {
    /// Stone's name.
    pub name: String,
    pub domain: Domain,
    /// Degree of the expression, in units of the trace length.
    pub degree: usize,
    /// Index of its group in [`Constraints::domains`].
    pub group: usize,
}

/// All constraints of a layout.
#[derive(Clone, Debug)]
pub struct Constraints {
    /// In the order of their coefficients.
    pub list: Vec<ConstraintInfo>,
    /// The groups' domains, in order of first appearance.
    pub domains: Vec<Domain>,
    /// (row offset, column) of every cell touched, by column, then row: Stone's
    /// `GetMask` order.
    pub mask: Vec<(usize, usize)>,
}

impl Constraints {
    /// Runs through a layout's constraints.
    pub fn collect(layout: &Layout) -> Constraints {
        let mut collector = Collector::default();
        layout.constrain(&mut collector, &Globals::uniform(Degree(0)));
        Constraints {
            list: collector.list,
            domains: collector.domains,
            mask: collector
                .cells
                .into_iter()
                .map(|(column, row)| (row, column))
                .collect(),
        }
    }
}

#[derive(Default)]
struct Collector {
    list: Vec<ConstraintInfo>,
    domains: Vec<Domain>,
    cells: BTreeSet<(usize, usize)>,
}

impl AirBuilder for Collector {
    type Expr = Degree;

    fn cell(&mut self, column: VirtualColumn, index: usize) -> Degree {
        self.cells.insert((column.column, column.row(index)));
        Degree(1)
    }

    fn power_of_two(&self, _: u32) -> Degree {
        Degree(0)
    }

    fn periodic(&mut self, _: PeriodicColumn) -> Degree {
        Degree(1)
    }

    fn constraint(&mut self, name: fmt::Arguments<'_>, domain: Domain, value: Degree) {
        let known = self.domains.iter().position(|known| *known == domain);
        let group = known.unwrap_or_else(|| {
            self.domains.push(domain);
            self.domains.len() - 1
        });
        self.list.push(ConstraintInfo {
            name: name.to_string(),
            domain,
            degree: value.0,
            group,
        });
    }
}
