//! The trace of the golden runs is Stone's: every column, interpolated, takes
//! the values at Stone's out-of-domain point that Stone's proof states; and all
//! constraints hold on it.

use rayon::prelude::*;

use super::golden::{CASES, Transcript, folder, inputs};
use crate::stone::{
    air::{Air, trace::FirstTrace},
    field::{Felt, batch_inverse},
};

/// A golden run with both of its traces, interaction elements as Stone drew them.
pub struct Run {
    pub air: Air,
    pub first: FirstTrace,
    pub second: Vec<Vec<Felt>>,
    pub transcript: Transcript,
}

impl Run {
    pub fn new(case: &str) -> Option<Run> {
        let folder = folder(case)?;
        let transcript = Transcript::read(&folder);
        let inputs = inputs(&folder);
        let air = Air::new(&inputs.public_input).expect(case);
        let first = air.first_trace(&inputs).expect(case);
        let second = air.interaction_trace(&first, &transcript.interaction);
        Some(Run {
            second: second.expect(case),
            air,
            first,
            transcript,
        })
    }

    /// All columns, over both traces.
    pub fn columns(&self) -> Vec<&[Felt]> {
        let columns = self.first.columns.iter().chain(&self.second);
        columns.map(Vec::as_slice).collect()
    }
}

#[test]
fn trace_is_stones() {
    for case in CASES {
        let Some(run) = Run::new(case) else { return };
        let columns = run.columns();
        let weights = barycentric_weights(run.air.trace_length(), run.transcript.point);
        let values: Vec<Felt> = run
            .air
            .mask()
            .par_iter()
            .map(|(row, column)| {
                // At point·g^row the column takes the value of the rotated column at point.
                let (before, after) = columns[*column].split_at(*row);
                let rotated = after.iter().chain(before);
                let terms = rotated
                    .zip(&weights)
                    .map(|(value, weight)| *value * *weight);
                terms.fold(Felt::ZERO, |sum, term| sum + term)
            })
            .collect();
        for (i, (found, expected)) in values.iter().zip(&run.transcript.oods).enumerate() {
            assert_eq!(found, expected, "{case}: mask cell {:?}", run.air.mask()[i]);
        }
    }
}

/// w with f(point) = Σ w_i · f(gⁱ) for every polynomial f of degree below n.
fn barycentric_weights(n: usize, point: Felt) -> Vec<Felt> {
    let generator = Felt::root_of_unity(n.ilog2());
    let domain = std::iter::successors(Some(Felt::ONE), |x| Some(*x * generator));
    let domain: Vec<Felt> = domain.take(n).collect();
    let mut weights: Vec<Felt> = domain.iter().map(|x| point - *x).collect();
    batch_inverse(&mut weights);
    let scale = (point.pow(n as u64) - Felt::ONE) * Felt::from(n as u64).inverse().expect("n > 0");
    for (weight, x) in weights.iter_mut().zip(&domain) {
        *weight *= *x * scale;
    }
    weights
}
