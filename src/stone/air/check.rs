//! The constraints row by row: which one fails, and where. Not part of proving;
//! it explains a proof that does not come about.

use super::{Air, scalar::Scalars};
use crate::stone::field::Felt;
use rayon::prelude::*;

/// Rows per task.
const CHUNK: usize = 1 << 10;

/// A constraint that does not hold.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("constraint {constraint} does not hold on row {row} (step {})", row / 16)]
pub struct Violation {
    /// Stone's name of the constraint.
    pub constraint: String,
    /// Trace row; its step is a sixteenth of it.
    pub row: usize,
}

impl Air {
    /// The first row, and on it the first constraint, that the columns (original
    /// then interaction ones, natural order) violate.
    ///
    /// # Panics
    /// When a column is missing or shorter than the trace, or there are fewer
    /// interaction elements than the AIR takes.
    pub fn first_violation(&self, interaction: &[Felt], columns: &[&[Felt]]) -> Option<Violation> {
        let length = self.trace_length;
        let globals = self.globals(interaction);
        let mut periodic = [const { Vec::new() }; super::builder::PeriodicColumn::ALL.len()];
        for (column, step, values) in self.layout.periodic_columns() {
            periodic[column as usize] = values
                .iter()
                .flat_map(|value| std::iter::once(*value).chain(vec![Felt::ZERO; step - 1]))
                .collect();
        }
        (0..length.div_ceil(CHUNK))
            .into_par_iter()
            .find_map_first(|chunk| {
                (chunk * CHUNK..length.min((chunk + 1) * CHUNK)).find_map(|row| {
                    let mut failed = None;
                    let mut next = 0;
                    Scalars {
                        cell: &|column, offset| columns[column][(row + offset) % length],
                        periodic: &|column| {
                            let values = &periodic[column as usize];
                            values[row % values.len()]
                        },
                        constraint: &mut |value| {
                            let info = &self.constraints.list[next];
                            next += 1;
                            if !value.is_zero() && info.domain.contains(row, length) {
                                failed.get_or_insert_with(|| Violation {
                                    constraint: info.name.clone(),
                                    row,
                                });
                            }
                        },
                    }
                    .constrain(self.layout, &globals);
                    failed
                })
            })
    }
}
