//! The shape of the constraint system: counts, names, degrees, mask.

use std::collections::BTreeSet;

use crate::stone::air::{collector::Constraints, layouts::LAYOUTS};

#[test]
fn recursive_has_stones_shape() {
    let constraints = Constraints::collect(LAYOUTS[0]);
    // Stone: kNumConstraints, kNumNeighbors of cpu_air_definition4.h.
    assert_eq!(constraints.list.len(), 93);
    assert_eq!(constraints.mask.len(), 133);
    let name = |i: usize| constraints.list[i].name.as_str();
    assert_eq!(name(0), "cpu/decode/opcode_range_check/bit");
    assert_eq!(name(26), "cpu/opcodes/assert_eq/assert_eq");
    assert_eq!(name(53), "diluted_check/last");
    assert_eq!(name(77), "pedersen/output_value0");
    assert_eq!(name(92), "bitwise/unique_unpacking195");
    assert_eq!(constraints.mask[132], (5, 9));
}

#[test]
fn names_are_unique_and_cells_exist() {
    for layout in LAYOUTS {
        let constraints = Constraints::collect(layout);
        let names: BTreeSet<_> = constraints.list.iter().map(|info| &info.name).collect();
        assert_eq!(names.len(), constraints.list.len());
        let columns: BTreeSet<_> = constraints.mask.iter().map(|(_, column)| *column).collect();
        let n_columns: usize = layout.n_columns.iter().sum();
        assert_eq!(columns, (0..n_columns).collect(), "{}", layout.name);
    }
}

#[test]
fn constraints_fit_the_composition_degree() {
    for layout in LAYOUTS {
        let trace_length = 16 * layout.min_steps();
        for info in &Constraints::collect(layout).list {
            let except = info.domain.except.map_or(0, |rows| rows.len(trace_length));
            let degree =
                info.degree * (trace_length - 1) + except - info.domain.rows.len(trace_length);
            assert!(degree < 2 * trace_length, "{}: {degree}", info.name);
        }
    }
}
