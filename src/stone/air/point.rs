//! The constraints at one point: what the verifier checks out of the domain.

use std::fmt;

use super::{
    Air,
    builder::{AirBuilder, PeriodicColumn, VirtualColumn, powers_of_two},
    collector::ConstraintInfo,
    domain::Domain,
};
use crate::stone::field::{Felt, batch_inverse};

impl Air {
    /// The composition polynomial at `point`, from the trace's values there:
    /// Σ alpha^i · constraint_i · (exceptions' zerofier) / (rows' zerofier).
    ///
    /// `mask_values` are in the order of [`mask`](Air::mask). A point on which a
    /// zerofier vanishes (none outside the trace domain does) gets a meaningless value.
    ///
    /// # Panics
    /// When `mask_values` or `interaction` is shorter than the AIR needs; the
    /// caller has checked the lengths of what it was sent.
    pub fn composition_at_point(
        &self,
        interaction: &[Felt],
        alpha: Felt,
        point: Felt,
        mask_values: &[Felt],
    ) -> Felt {
        assert!(
            mask_values.len() >= self.mask().len(),
            "the mask has {} cells",
            self.mask().len()
        );
        let globals = self.globals(interaction);
        let mut periodic = [Felt::ZERO; PeriodicColumn::ALL.len()];
        for (column, step, values) in self.layout.periodic_columns() {
            let n_periods = self.trace_length / (step * values.len());
            periodic[column as usize] = evaluate_on_group(&values, point.pow(n_periods as u64));
        }
        let mut evaluator = Point {
            mask: self.mask(),
            values: mask_values,
            periodic,
            constraints: self.constraints.list.iter(),
            alpha,
            power: Felt::ONE,
            sums: vec![Felt::ZERO; self.constraints.domains.len()],
        };
        self.layout.constrain(&mut evaluator, &globals);
        let sums = evaluator.sums;

        let (numerators, mut denominators): (Vec<Felt>, Vec<Felt>) = self
            .constraints
            .domains
            .iter()
            .map(|domain| domain.fraction(point, self.trace_length, self.generator))
            .unzip();
        batch_inverse(&mut denominators);
        sums.iter()
            .zip(numerators.iter().zip(&denominators))
            .fold(Felt::ZERO, |total, (sum, (numerator, inverse))| {
                total + *sum * *numerator * *inverse
            })
    }
}

/// Adds alpha^i · constraint_i to its group's sum, cells being the
/// out-of-domain values.
struct Point<'a> {
    mask: &'a [(usize, usize)],
    values: &'a [Felt],
    periodic: [Felt; PeriodicColumn::ALL.len()],
    /// The constraints still to come.
    constraints: std::slice::Iter<'a, ConstraintInfo>,
    alpha: Felt,
    /// alpha^i, i being the next constraint's index.
    power: Felt,
    sums: Vec<Felt>,
}

impl AirBuilder for Point<'_> {
    type Expr = Felt;

    fn cell(&mut self, column: VirtualColumn, index: usize) -> Felt {
        // The mask is made of exactly the cells asked for, sorted.
        let cell = (column.column, column.row(index));
        let found = self
            .mask
            .binary_search_by_key(&cell, |(row, column)| (*column, *row));
        found.map_or(Felt::ZERO, |place| self.values[place])
    }

    fn periodic(&mut self, column: PeriodicColumn) -> Felt {
        self.periodic[column as usize]
    }

    fn power_of_two(&self, exponent: u32) -> Felt {
        powers_of_two()[exponent as usize]
    }

    fn constraint(&mut self, _: fmt::Arguments<'_>, _: Domain, value: Felt) {
        // The list was collected from the very same sequence of calls.
        if let Some(info) = self.constraints.next() {
            self.sums[info.group] += self.power * value;
            self.power *= self.alpha;
        }
    }
}

/// The polynomial that takes `values` on the group of their size, natural
/// order, at `point`: (pointⁿ − 1)/n · Σ values_i · gⁱ / (point − gⁱ).
fn evaluate_on_group(values: &[Felt], point: Felt) -> Felt {
    let n = values.len();
    let generator = Felt::root_of_unity(n.ilog2());
    let powers: Vec<Felt> = std::iter::successors(Some(Felt::ONE), |x| Some(*x * generator))
        .take(n)
        .collect();
    let mut terms: Vec<Felt> = powers.iter().map(|x| point - *x).collect();
    if let Some(hit) = terms.iter().position(Felt::is_zero) {
        return values[hit];
    }
    terms.push(Felt::from(n as u64));
    batch_inverse(&mut terms);
    let n_inverse = terms.pop().unwrap_or(Felt::ZERO);
    let sum = values
        .iter()
        .zip(&powers)
        .zip(&terms)
        .fold(Felt::ZERO, |sum, ((value, x), inverse)| {
            sum + *value * *x * *inverse
        });
    (point.pow(n as u64) - Felt::ONE) * n_inverse * sum
}
