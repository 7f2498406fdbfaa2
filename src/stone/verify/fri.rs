//! The FRI query phase: fold the queried cosets layer by layer, hold every
//! layer against its commitment and the last against the polynomial sent
//! (Stone `FriVerifier`, Integrity `fri_layer.cairo` and `fri_last_layer.cairo`).

use super::{
    merkle,
    refusal::{Fault, Refusal, Stage, Table},
    transcript::StarkProof,
};
use crate::stone::{field::Felt, hash::commitment::TreeHasher};

/// A row of a layer's table: its number and its cells.
type Row = (u64, Vec<Felt>);
/// A cell of a layer that the verifier computed: its index and its value.
type Query = (u64, Felt);

/// Verifies all layers. `first_layer` are the OODS quotients at the queries.
///
/// # Errors
/// [`Stage::Fri`] with the layer whose root differs, or the query that is not
/// on the last layer's polynomial.
pub fn verify(
    proof: &StarkProof,
    hasher: &TreeHasher,
    first_layer: Vec<Query>,
) -> Result<(), Refusal> {
    let mut queries = first_layer;
    let mut log_size = proof.shape.log_domain_size;
    for i in 0..proof.shape.fri_steps.len() {
        let table = Table::FriLayer(i + 1);
        let layer = Layer::open(proof, i, log_size, &queries)?;
        let log_rows = layer.log_rows();
        let leaves = layer
            .cosets
            .iter()
            .map(|(coset, cells)| (*coset, hasher.row(log_rows, cells)))
            .collect();
        let expected = proof.commitments.fri_layers[i];
        let nodes = &proof.decommitments.fri_layers[i].authentications;
        let found = merkle::root(hasher, log_rows, leaves, nodes)
            .ok_or_else(|| mismatch(table, "a whole authentication path", "a part of one"))?;
        if found != expected {
            return Err(mismatch(table, expected, found));
        }
        queries = layer.fold(proof.challenges.fri_eval_points[i]);
        log_size = log_rows;
    }
    verify_last_layer(&proof.commitments.last_layer, log_size, &queries)
}

/// A cell the verifier computes of an inner FRI layer, as the split
/// verification passes it from transaction to transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FriQuery {
    /// Position in the layer, in bit-reversed order.
    pub index: u64,
    /// The layer's value there.
    pub value: Felt,
    /// 1/x of that position, without the coset offset.
    pub inverse_point: Felt,
}

/// The cells the verifier computes of every layer, from the first inner one to
/// the last. Nothing is held against a commitment.
///
/// # Errors
/// [`Stage::Fri`] when the proof lacks cells of a coset.
pub fn layer_queries(
    proof: &StarkProof,
    first_layer: Vec<Query>,
) -> Result<Vec<Vec<FriQuery>>, Refusal> {
    let mut queries = first_layer;
    let mut log_size = proof.shape.log_domain_size;
    let mut layers = vec![with_points(&queries, log_size)];
    for (i, eval_point) in proof.challenges.fri_eval_points.iter().enumerate() {
        let layer = Layer::open(proof, i, log_size, &queries)?;
        log_size = layer.log_rows();
        queries = layer.fold(*eval_point);
        layers.push(with_points(&queries, log_size));
    }
    Ok(layers)
}

/// The queried cosets of every inner layer, whole: what was sent and what the
/// verifier computes, by row of the layer's table.
///
/// # Errors
/// As for [`layer_queries`].
pub fn layer_rows(proof: &StarkProof, first_layer: Vec<Query>) -> Result<Vec<Vec<Row>>, Refusal> {
    let mut queries = first_layer;
    let mut log_size = proof.shape.log_domain_size;
    let mut layers = Vec::new();
    for (i, eval_point) in proof.challenges.fri_eval_points.iter().enumerate() {
        let layer = Layer::open(proof, i, log_size, &queries)?;
        log_size = layer.log_rows();
        layers.push(layer.cosets.clone());
        queries = layer.fold(*eval_point);
    }
    Ok(layers)
}

fn with_points(queries: &[Query], log_size: u32) -> Vec<FriQuery> {
    let query = |(index, value): &Query| FriQuery {
        index: *index,
        value: *value,
        inverse_point: inverse_point(*index, log_size),
    };
    queries.iter().map(query).collect()
}

/// The opened cosets of one inner layer.
struct Layer {
    /// Coset and its cells.
    cosets: Vec<Row>,
    /// log2 of the cells of a coset.
    step: u32,
    /// log2 of the cells of the layer.
    log_size: u32,
}

impl Layer {
    fn open(
        proof: &StarkProof,
        i: usize,
        log_size: u32,
        queries: &[Query],
    ) -> Result<Layer, Refusal> {
        let step = proof.shape.fri_steps[i];
        let siblings = &proof.decommitments.fri_layers[i].values;
        let cosets = fill_cosets(queries, siblings, step).ok_or_else(|| {
            let expected = "as many siblings as the cosets lack";
            mismatch(Table::FriLayer(i + 1), expected, "fewer")
        })?;
        Ok(Layer {
            cosets,
            step,
            log_size,
        })
    }

    /// log2 of the rows of the layer's table, and of the next layer's cells.
    fn log_rows(&self) -> u32 {
        self.log_size - self.step
    }

    /// The next layer's cells.
    fn fold(self, eval_point: Felt) -> Vec<Query> {
        let (step, log_size) = (self.step, self.log_size);
        self.cosets
            .into_iter()
            .map(|(coset, cells)| (coset, fold(cells, coset << step, log_size, eval_point)))
            .collect()
    }
}

fn mismatch(
    table: Table,
    expected: impl std::fmt::Display,
    found: impl std::fmt::Display,
) -> Refusal {
    let detail = format!("Merkle root of {table}");
    Refusal::new(Stage::Fri, Fault::Root(table), detail, expected, found)
}

/// Joins computed and sent cells to whole cosets of 2^step cells; `None` when
/// cells are missing.
fn fill_cosets(queries: &[Query], siblings: &[Felt], step: u32) -> Option<Vec<(u64, Vec<Felt>)>> {
    let mut siblings = siblings.iter();
    let mut queries = queries.iter().peekable();
    let mut cosets = Vec::new();
    while let Some((index, _)) = queries.peek() {
        let coset = index >> step;
        let mut cells = Vec::new();
        for cell in coset << step..(coset + 1) << step {
            cells.push(match queries.next_if(|(index, _)| *index == cell) {
                Some((_, value)) => *value,
                None => *siblings.next()?,
            });
        }
        cosets.push((coset, cells));
    }
    Some(cosets)
}

/// 1/x of a cell in a layer of 2^log_size cells in bit-reversed order.
fn inverse_point(index: u64, log_size: u32) -> Felt {
    let reversed = index.reverse_bits() >> (64 - log_size);
    Felt::root_of_unity(log_size).pow((1 << log_size) - reversed)
}

/// Folds a coset to the one cell of the next layer: pairs f(x), f(−x) become
/// f(x) + f(−x) + eval_point·(f(x) − f(−x))/x, again and again.
fn fold(mut cells: Vec<Felt>, mut start: u64, mut log_size: u32, mut eval_point: Felt) -> Felt {
    while cells.len() > 1 {
        cells = cells
            .chunks_exact(2)
            .enumerate()
            .map(|(k, pair)| {
                let x_inverse = inverse_point(start + 2 * k as u64, log_size);
                pair[0] + pair[1] + eval_point * x_inverse * (pair[0] - pair[1])
            })
            .collect();
        start >>= 1;
        log_size -= 1;
        eval_point = eval_point.square();
    }
    cells[0]
}

/// The last layer's polynomial at a cell of the layer of 2^log_size cells.
pub fn last_layer_at(coefficients: &[Felt], log_size: u32, index: u64) -> Felt {
    let reversed = index.reverse_bits() >> (64 - log_size);
    let x = Felt::root_of_unity(log_size).pow(reversed);
    let horner = |sum, c: &Felt| sum * x + *c;
    coefficients.iter().rev().fold(Felt::ZERO, horner)
}

fn verify_last_layer(
    coefficients: &[Felt],
    log_size: u32,
    queries: &[Query],
) -> Result<(), Refusal> {
    for (index, value) in queries {
        let expected = last_layer_at(coefficients, log_size, *index);
        if *value != expected {
            let detail = format!("last FRI layer at index {index}");
            let stage = Stage::Fri;
            let refusal = Refusal::new(stage, Fault::LastLayer, detail, expected, value);
            return Err(refusal);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Folding halves the degree: the cells of a polynomial fold to cells of
    /// the polynomial 2·(even + eval_point·odd).
    #[test]
    fn folding_keeps_polynomials() {
        let coefficients: Vec<Felt> = (0..8).map(|i| Felt::from(i * i + 3)).collect();
        let at = |c: &[Felt], x: Felt| c.iter().rev().fold(Felt::ZERO, |s, c| s * x + *c);
        let (log_size, eval_point) = (6, Felt::from(1234567));
        let mut folded = coefficients.clone();
        for power in [1, 2, 4] {
            let e = eval_point.pow(power);
            let half = |pair: &[Felt]| (pair[0] + e * pair[1]).double();
            folded = folded.chunks(2).map(half).collect();
        }
        for coset in 0..8 {
            let cell = |i: u64| {
                let x = inverse_point(i, log_size).inverse().expect("not zero");
                at(&coefficients, x)
            };
            let cells: Vec<Felt> = (8 * coset..8 * coset + 8).map(cell).collect();
            assert_eq!(fold(cells, 8 * coset, log_size, eval_point), folded[0]);
        }
        let queries = [(0, folded[0]), (5, folded[0])];
        assert_eq!(verify_last_layer(&folded, 3, &queries), Ok(()));
        let wrong = [(0, folded[0]), (5, folded[0] + Felt::ONE)];
        let refusal = verify_last_layer(&folded, 3, &wrong).unwrap_err();
        assert_eq!(refusal.fault, Fault::LastLayer);
        assert!(refusal.detail.contains("index 5"), "{refusal}");
    }

    #[test]
    fn cosets_take_computed_cells_first() {
        let felt = |x: u64| Felt::from(x);
        let queries = [(1, felt(11)), (2, felt(12)), (9, felt(19))];
        let siblings: Vec<Felt> = [0, 3, 8, 10, 11].map(felt).to_vec();
        let cosets = fill_cosets(&queries, &siblings, 2).unwrap();
        let expected = vec![
            (0, [0, 11, 12, 3].map(felt).to_vec()),
            (2, [8, 19, 10, 11].map(felt).to_vec()),
        ];
        assert_eq!(cosets, expected);
        assert_eq!(fill_cosets(&queries, &siblings[..4], 2), None);
    }
}
