//! Long vectors, taken and given back by all threads: memory that is touched for the
//! first time, and memory that the system takes back, costs more than writing to it.

use super::field::Felt;
use rayon::prelude::*;

/// Elements per task.
const TASK: usize = 1 << 12;

/// A vector of zeros.
pub fn zeros(length: usize) -> Vec<Felt> {
    let zeros = rayon::iter::repeat_n(Felt::ZERO, length);
    zeros.with_min_len(TASK).collect()
}

/// A copy.
pub fn copy(values: &[Felt]) -> Vec<Felt> {
    values.par_iter().with_min_len(TASK).copied().collect()
}

/// Makes vectors as long as `length`, with zeros. They are allocated by this thread:
/// each has a heap of its own, from which the others get nothing back.
pub fn resize(columns: &mut [Vec<Felt>], length: usize) {
    for column in columns.iter_mut() {
        column.reserve_exact(length.saturating_sub(column.len()));
    }
    columns
        .par_iter_mut()
        .for_each(|column| column.resize(length, Felt::ZERO));
}

/// Gives columns back.
pub fn release(columns: Vec<Vec<Felt>>) {
    columns.into_par_iter().for_each(drop);
}
