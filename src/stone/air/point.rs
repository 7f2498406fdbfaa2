//! The constraints at one point: what the verifier checks out of the domain.

use super::{Air, builder::PeriodicColumn, scalar::Scalars};
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
        let mut sums = vec![Felt::ZERO; self.constraints.domains.len()];
        let mut power = Felt::ONE;
        let mut groups = self.constraints.list.iter().map(|info| info.group);
        Scalars {
            cell: &|column, offset| {
                // The mask is made of exactly the cells asked for, sorted.
                let found = self
                    .mask()
                    .binary_search_by_key(&(column, offset), |(row, column)| (*column, *row));
                found.map_or(Felt::ZERO, |place| mask_values[place])
            },
            periodic: &|column| periodic[column as usize],
            constraint: &mut |value| {
                if let Some(group) = groups.next() {
                    sums[group] += power * value;
                    power *= alpha;
                }
            },
        }
        .constrain(self.layout, &globals);

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
