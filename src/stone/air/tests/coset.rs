//! The composition polynomial on a coset, as vectors and as scalars, is the one
//! at a point.

use super::trace::Run;
use crate::stone::{
    air::{
        Air,
        coset::{Chunk, Coset},
    },
    field::{Felt, Kernel, testing::Random},
};

/// Random columns stand for a trace: the two evaluations must agree on any.
#[test]
fn coset_agrees_with_points() {
    // The smallest golden case, for its public input.
    let Some(run) = Run::new("recursive_stone5") else {
        return;
    };
    let mut public_input = run.transcript.proof.public_input.clone();
    public_input.n_steps = 256;
    for segment in public_input.memory_segments.values_mut() {
        segment.stop_ptr = segment.begin_addr;
    }
    let air = Air::new(&public_input).expect("a smaller trace");
    let n = air.trace_length();
    let mut random = Random::new();
    let columns: Vec<Vec<Felt>> = (0..10).map(|_| random.felts(n)).collect();
    let columns: Vec<&[Felt]> = columns.iter().map(Vec::as_slice).collect();
    let interaction = random.felts(air.n_interaction_elements());
    // Powers of zero or one would hide mistakes in the coefficients.
    let alpha = Felt::from(random.word() | 2);
    let offset = Felt::generator();
    let mut composition = vec![Felt::ZERO; n];
    air.composition_on_coset(&interaction, alpha, offset, &columns, &mut composition);

    // The portable form, whatever this machine has.
    let coset = Coset::new(&air, &interaction, alpha, offset, &columns);
    let mut scalars = vec![Felt::ZERO; n];
    let chunk = Chunk {
        coset: &coset,
        first_row: 0,
        out: &mut scalars,
    };
    chunk.run::<Felt>();
    assert!(scalars == composition, "scalars and vectors differ");

    let generator = Felt::root_of_unity(n.ilog2());
    let some_rows = (0..64).map(|_| random.word() as usize % n);
    for row in [0, 1, n - 1, n - 2, n / 2].into_iter().chain(some_rows) {
        let mask = air.mask().iter();
        let values: Vec<Felt> = mask
            .map(|(offset, column)| columns[*column][(row + offset) % n])
            .collect();
        let point = offset * generator.pow(row as u64);
        assert_eq!(
            composition[row],
            air.composition_at_point(&interaction, alpha, point, &values),
            "row {row}"
        );
    }
}
