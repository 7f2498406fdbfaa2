//! Times of the AIR: `cargo bench --bench air`. Compare with STONEGATE_PORTABLE=1,
//! and with RAYON_NUM_THREADS=1 for figures per core.

use std::{collections::BTreeMap, time::Instant};
use stonegate::stone::{
    air::Air,
    field::{Felt, packed::vectorized},
    public_input::{MemorySegment, PublicInput, PublicMemoryCell},
};

/// A public input without a run: enough to evaluate constraints.
fn public_input(n_steps: u64) -> PublicInput {
    let names = [
        "program",
        "execution",
        "output",
        "pedersen",
        "range_check",
        "bitwise",
    ];
    let segment = MemorySegment {
        begin_addr: 1,
        stop_ptr: 1,
    };
    PublicInput {
        layout: "recursive".into(),
        rc_min: 0,
        rc_max: 65535,
        n_steps,
        memory_segments: BTreeMap::from(names.map(|name| (name.to_string(), segment))),
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
    for log_steps in [10, 13] {
        let air = Air::new(&public_input(1 << log_steps)).expect("a public input");
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
        let mut out = vec![Felt::ZERO; n];
        let best = (0..10)
            .map(|_| {
                let start = Instant::now();
                let offset = Felt::generator();
                air.composition_on_coset(&interaction, element, offset, &columns, &mut out);
                start.elapsed().as_secs_f64()
            })
            .fold(f64::INFINITY, f64::min);
        let per_row = best * 1e9 / n as f64;
        println!("composition, 2^{log_steps} steps {per_row:12.1} ns per row");
    }
}
