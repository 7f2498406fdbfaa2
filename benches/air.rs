//! Times of the AIR: `cargo bench --bench air`. Compare with STONEGATE_PORTABLE=1,
//! and with RAYON_NUM_THREADS=1 for figures per core.

use std::time::Instant;
use stonegate::stone::{
    air::{Air, Summand, layout::Layout, layouts::LAYOUTS},
    field::{Felt, packed::vectorized},
    public_input::{MemorySegment, PublicInput, PublicMemoryCell},
};

/// A public input without a run: enough to evaluate constraints.
fn public_input(layout: &Layout, n_steps: u64) -> PublicInput {
    let segment = MemorySegment {
        begin_addr: 1,
        stop_ptr: 1,
    };
    let segments = layout.segments.iter();
    PublicInput {
        layout: layout.name.into(),
        rc_min: 0,
        rc_max: 65535,
        n_steps,
        memory_segments: segments.map(|name| (name.to_string(), segment)).collect(),
        public_memory: vec![PublicMemoryCell {
            address: 1,
            value: Felt::ONE,
            page: 0,
        }],
        dynamic_params: None,
    }
}

fn main() {
    println!("vectorized: {}", vectorized());
    for layout in LAYOUTS {
        let air = Air::new(&public_input(layout, 1 << 13)).expect("a public input");
        let n = air.trace_length();
        let n_columns: usize = air.n_columns().iter().sum();
        let mut element = Felt::generator();
        let columns: Vec<Vec<Felt>> = (0..n_columns)
            .map(|_| {
                let next = || {
                    element = element.square() + Felt::ONE;
                    element
                };
                std::iter::repeat_with(next).take(n).collect()
            })
            .collect();
        let columns: Vec<&[Felt]> = columns.iter().map(Vec::as_slice).collect();
        let interaction = vec![element; air.n_interaction_elements()];
        let sum = air.constraint_sum(&interaction, element);
        let mut out = vec![Felt::ZERO; n];
        let best = (0..10)
            .map(|_| {
                let start = Instant::now();
                let offset = Felt::generator();
                sum.evaluate(Summand::Linear, offset, &columns, &mut out);
                sum.evaluate(Summand::Quadratic, offset, &columns, &mut out);
                start.elapsed().as_secs_f64()
            })
            .fold(f64::INFINITY, f64::min);
        let per_row = best * 1e9 / n as f64;
        println!("composition, {:24} {per_row:8.1} ns per row", layout.name);
    }
}
