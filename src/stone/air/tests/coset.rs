//! The composition polynomial on a coset, as vectors and as scalars, is the one
//! at a point.

use crate::stone::{
    air::{Air, Summand, coset::Chunk, layout::Layout, layouts::LAYOUTS},
    field::{Felt, Kernel, testing::Random},
    public_input::{MemorySegment, PublicInput, PublicMemoryCell},
};

/// A public input that belongs to no run: enough to evaluate constraints.
fn public_input(layout: &Layout) -> PublicInput {
    let segment = |name: &&str| {
        let begin_addr = name.len() as u64;
        let stop_ptr = begin_addr;
        let segment = MemorySegment {
            begin_addr,
            stop_ptr,
        };
        (name.to_string(), segment)
    };
    PublicInput {
        layout: layout.name.into(),
        rc_min: 3,
        rc_max: 65530,
        n_steps: layout.min_steps() as u64,
        memory_segments: layout.segments.iter().map(segment).collect(),
        public_memory: vec![PublicMemoryCell {
            address: 1,
            value: Felt::from(7),
            page: 0,
        }],
        dynamic_params: None,
    }
}

/// Random columns stand for a trace: the two evaluations must agree on any.
#[test]
fn coset_agrees_with_points() {
    for layout in LAYOUTS {
        check(&Air::new(&public_input(layout)).expect(layout.name));
    }
}

fn check(air: &Air) {
    let n = air.trace_length();
    let mut random = Random::new();
    let n_columns = air.n_columns().iter().sum();
    let columns: Vec<Vec<Felt>> = (0..n_columns).map(|_| random.felts(n)).collect();
    let columns: Vec<&[Felt]> = columns.iter().map(Vec::as_slice).collect();
    let interaction = random.felts(air.n_interaction_elements());
    // Powers of zero or one would hide mistakes in the coefficients.
    let alpha = Felt::from(random.word() | 2);
    let sum = air.constraint_sum(&interaction, alpha);
    let mut composition = vec![Felt::ZERO; n];
    for summand in [Summand::Linear, Summand::Quadratic] {
        let mut values = vec![Felt::ZERO; n];
        sum.evaluate(summand, Felt::generator(), &columns, &mut values);

        // The portable form, whatever this machine has.
        let periodic = sum.periodic(summand, Felt::generator());
        let mut scalars = vec![Felt::ZERO; n.min(1 << 16)];
        let chunk = Chunk {
            rows: &sum.rows(summand, Felt::generator(), &periodic, &columns),
            first_row: 0,
            out: &mut scalars,
        };
        chunk.run::<Felt>();
        assert!(
            scalars == values[..scalars.len()],
            "{}: scalars and vectors differ",
            air.layout().name
        );
        for (total, value) in composition.iter_mut().zip(values) {
            *total += value;
        }
    }

    let generator = Felt::root_of_unity(n.ilog2());
    let some_rows = (0..64).map(|_| random.word() as usize % n);
    for row in [0, 1, n - 1, n - 2, n / 2].into_iter().chain(some_rows) {
        let mask = air.mask().iter();
        let values: Vec<Felt> = mask
            .map(|(offset, column)| columns[*column][(row + offset) % n])
            .collect();
        let point = Felt::generator() * generator.pow(row as u64);
        assert_eq!(
            composition[row],
            air.composition_at_point(&interaction, alpha, point, &values),
            "{}, row {row}",
            air.layout().name
        );
    }
}
