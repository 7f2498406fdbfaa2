//! The prover's side of FRI (Stone `fri_prover.cc`, `fri_details.cc`).
//!
//! Everything is done on coefficients. A layer is a polynomial f on a group of
//! order n·n_cosets without offset; with f(x) = g(x²) + x·h(x²) the next layer
//! is f(x) + f(−x) + a·(f(x) − f(−x))/x = 2g(x²) + 2a·h(x²): in coefficients,
//! one multiplication for each pair. Evaluations exist only while a layer is
//! being committed to, one coset at a time.

mod grinding;

use rayon::prelude::*;
use std::collections::BTreeSet;

use super::{
    annotations::Transcript,
    field::Felt,
    hash::commitment::TreeHasher,
    ntt::{Ntt, bit_reverse},
    params::{FriParameters, PowHash},
    table::{Polynomials, Table},
};

pub use grinding::{NoNonce, lowest_nonce};

/// The committed FRI layers; layer 0 is virtual and not among them.
pub struct FriLayers {
    layers: Vec<Table>,
}

/// Folds and commits. `coefficients` are those of layer 0, bit-reversed.
/// Draws the evaluation points, sends the commitments and the coefficients of
/// the last layer. `progress` is called with the number of each layer before it
/// is computed.
pub fn commit(
    coefficients: Vec<Felt>,
    params: &FriParameters,
    log_n_cosets: u32,
    hasher: TreeHasher,
    transcript: &mut Transcript,
    mut progress: impl FnMut(usize),
) -> FriLayers {
    let steps = &params.fri_step_list;
    let mut layers: Vec<Table> = Vec::new();
    // Not yet in a layer.
    let mut coefficients = Some(coefficients);
    let mut cosets = [Vec::new()];
    for number in 1..=steps.len() {
        progress(number);
        transcript.scoped(format!("Layer {number}"), |transcript| {
            let fold_by = steps[number - 1];
            if fold_by > 0 {
                let mut point = transcript.draw_felt("Evaluation point");
                for _ in 0..fold_by {
                    let last = layers.last();
                    let last = last.map(|layer| &layer.polynomials().coefficients[0]);
                    coefficients = coefficients.as_ref().or(last).map(|f| fold(f, point));
                    point = point.square();
                }
            }
            // The last layer is sent, not committed to.
            let Some(&log_columns) = steps.get(number) else {
                return;
            };
            // Only the first step may be 0: the others have folded the last layer.
            let coefficients = coefficients.take().expect("what was folded");
            let log_n = coefficients.len().trailing_zeros();
            let polynomials = Polynomials {
                coefficients: vec![coefficients],
                log_n,
                log_n_cosets,
                offset: Felt::ONE,
            };
            let ntt = Ntt::new(log_n);
            let table = Table::commit(polynomials, log_columns, hasher, &ntt, &mut cosets);
            table.send_commitment(transcript);
            layers.push(table);
        });
    }
    transcript.scoped("Last Layer", |transcript| {
        let coefficients = coefficients.expect("what was folded");
        let log_n = coefficients.len().trailing_zeros();
        let natural: Vec<Felt> = (0..coefficients.len())
            .map(|i| coefficients[bit_reverse(i, log_n)])
            .collect();
        transcript.send_span(&natural, "Coefficients");
    });
    FriLayers { layers }
}

/// One halving: in bit-reversed order, even coefficients come before odd ones.
fn fold(coefficients: &[Felt], point: Felt) -> Vec<Felt> {
    let (even, odd) = coefficients.split_at(coefficients.len() / 2);
    even.par_iter()
        .zip(odd)
        .with_min_len(1 << 10)
        .map(|(even, odd)| (*even + point * *odd).double())
        .collect()
}

/// Grinds, draws the queries and returns them sorted. They are indices into the
/// domain of layer 1, and may repeat (Stone `ChooseQueryIndices`).
///
/// # Errors
/// When no nonce satisfies the proof of work.
pub fn draw_queries(
    params: &FriParameters,
    log_domain_size: u32,
    pow_hash: PowHash,
    transcript: &mut Transcript,
) -> Result<Vec<u64>, NoNonce> {
    if params.proof_of_work_bits > 0 {
        let seed = transcript.digest().to_be_bytes();
        let nonce = grinding::lowest_nonce(pow_hash, &seed, params.proof_of_work_bits)?;
        transcript.scoped("Proof of Work", |t| t.send_nonce(nonce));
    }
    let log_bound = log_domain_size - params.fri_step_list[0];
    Ok(transcript.scoped("QueryIndices", |transcript| {
        let mut queries: Vec<u64> = (0..params.n_queries)
            .map(|i| transcript.draw_number(log_bound, &i.to_string()))
            .collect();
        queries.sort_unstable();
        queries
    }))
}

/// The indices of layer 0 under queries of layer 1.
pub fn first_layer_queries(queries: &[u64], params: &FriParameters) -> BTreeSet<u64> {
    let step = params.fri_step_list[0];
    queries
        .iter()
        .flat_map(|query| query << step..(query + 1) << step)
        .collect()
}

impl FriLayers {
    /// Opens every committed layer at the queries. The verifier computes the
    /// queried cell of each row itself; the others are sent.
    pub fn decommit(&self, queries: &[u64], params: &FriParameters, transcript: &mut Transcript) {
        let mut folded = 0;
        for (i, layer) in self.layers.iter().enumerate() {
            let step = params.fri_step_list[i + 1];
            let known: BTreeSet<(u64, usize)> = queries
                .iter()
                .map(|query| query >> folded)
                .map(|index| (index >> step, index as usize & ((1 << step) - 1)))
                .collect();
            let rows = known.iter().map(|(row, _)| *row).collect();
            transcript.scoped(format!("Layer {}", i + 1), |transcript| {
                layer.decommit(&rows, &known, &[], transcript);
            });
            folded += step;
        }
    }
}
