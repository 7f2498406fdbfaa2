//! Out-of-domain sampling: the check that trace and composition agree at one
//! point, and the quotients that tie that point to the committed rows
//! (Stone `stark/oods.cc`, Integrity `oods.cairo`).

use super::{
    refusal::{Fault, Refusal, Stage},
    shape::Shape,
    transcript::{Challenges, Commitments, StarkProof},
};
use crate::stone::{
    air::Air,
    field::{Felt, batch_inverse},
};

/// Checks that the composition polynomial, computed from the mask values,
/// equals Σ point^i·column_i(point^n), the value the prover claims.
///
/// # Errors
/// [`Fault::Oods`] with both values.
pub fn verify(
    air: &Air,
    shape: &Shape,
    commitments: &Commitments,
    challenges: &Challenges,
) -> Result<(), Refusal> {
    let drawn = Drawn::from(challenges);
    let [expected, claimed] = both_sides(air, shape, &commitments.oods_values, &drawn);
    if claimed == expected {
        return Ok(());
    }
    let detail = "composition polynomial at the OODS point, from the trace and as claimed";
    let stage = Stage::Oods;
    Err(Refusal::new(stage, Fault::Oods, detail, expected, claimed))
}

/// What was drawn before the OODS values were sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    pub interaction_elements: Vec<Felt>,
    pub composition_alpha: Felt,
    pub oods_point: Felt,
}

impl From<&Challenges> for Drawn {
    fn from(challenges: &Challenges) -> Drawn {
        Drawn {
            interaction_elements: challenges.interaction_elements.clone(),
            composition_alpha: challenges.composition_alpha,
            oods_point: challenges.oods_point,
        }
    }
}

/// The composition polynomial at the OODS point, from the trace and as claimed.
pub fn both_sides(air: &Air, shape: &Shape, oods_values: &[Felt], drawn: &Drawn) -> [Felt; 2] {
    let (mask_values, columns) = oods_values.split_at(shape.mask_size);
    let point = drawn.oods_point;
    let claimed = columns
        .iter()
        .rev()
        .fold(Felt::ZERO, |sum, column| sum * point + *column);
    let interaction = &drawn.interaction_elements;
    let expected =
        air.composition_at_point(interaction, drawn.composition_alpha, point, mask_values);
    [expected, claimed]
}

/// The first FRI layer at the queries: Σ alpha^i·(column(x) − value_i)/(x − point_i)
/// over the mask cells and then the composition columns.
///
/// # Errors
/// [`Fault::Quotient`] when x is one of the points.
pub fn quotients(air: &Air, proof: &StarkProof) -> Result<Vec<(u64, Felt)>, Refusal> {
    let shape = &proof.shape;
    let point = proof.challenges.oods_point;
    let generator = shape.trace_generator();
    // One point per row offset of the mask, then the composition's.
    let mut offsets: Vec<usize> = air.mask().iter().map(|(row, _)| *row).collect();
    offsets.sort_unstable();
    offsets.dedup();
    let mut points: Vec<Felt> = offsets
        .iter()
        .map(|row| point * generator.pow(*row as u64))
        .collect();
    points.push(point.pow(shape.n_composition_columns as u64));
    let terms: Vec<(usize, usize)> = air
        .mask()
        .iter()
        .map(|(row, column)| (offsets.partition_point(|offset| offset < row), *column))
        .collect();
    let queries = &proof.decommitments.queries;
    let mut result = Vec::with_capacity(queries.len());
    for (i, query) in queries.iter().enumerate() {
        let x = Felt::generator() * shape.group_element(*query);
        let mut inverses: Vec<Felt> = points.iter().map(|p| x - *p).collect();
        if inverses.iter().any(Felt::is_zero) {
            let detail = format!("quotient at query {query}");
            let stage = Stage::Decommitment;
            let expected = "a point off the evaluation domain";
            let refusal = Refusal::new(stage, Fault::Quotient, detail, expected, point);
            return Err(refusal);
        }
        batch_inverse(&mut inverses);
        let (trace, composition) = row(proof, i);
        let mut coefficient = Felt::ONE;
        let mut sum = Felt::ZERO;
        let values = &proof.commitments.oods_values;
        let trace_terms = terms.iter().map(|(p, column)| (trace[*column], *p));
        let composition_terms = composition.iter().map(|cell| (*cell, offsets.len()));
        for ((cell, p), value) in trace_terms.chain(composition_terms).zip(values) {
            sum += coefficient * (cell - *value) * inverses[p];
            coefficient *= proof.challenges.oods_alpha;
        }
        result.push((*query, sum));
    }
    Ok(result)
}

/// Row `i` of the decommitted traces, side by side, and of the composition.
fn row(proof: &StarkProof, i: usize) -> (Vec<Felt>, &[Felt]) {
    let [n_original, n_interaction] = proof.shape.n_columns;
    let n_composition = proof.shape.n_composition_columns;
    let d = &proof.decommitments;
    let original = &d.original.values[i * n_original..][..n_original];
    let interaction = &d.interaction.values[i * n_interaction..][..n_interaction];
    let composition = &d.composition.values[i * n_composition..][..n_composition];
    ([original, interaction].concat(), composition)
}
