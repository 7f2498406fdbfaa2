//! The shape of the constraint system: counts, names, degrees, mask.

use std::collections::BTreeSet;

use crate::stone::air::{
    collector::Constraints,
    layouts::{LAYOUTS, by_name},
};

/// Layout, constraints, cells of the mask: kNumConstraints and the length of
/// `GetMask` in Stone's cpu_air_definition{4, 12, 0, 1, 6, 8}.
const SHAPES: [(&str, usize, usize); 6] = [
    ("recursive", 93, 133),
    ("recursive_with_poseidon", 124, 192),
    ("small", 179, 201),
    ("dex", 179, 200),
    ("starknet", 198, 271),
    ("starknet_with_keccak", 347, 734),
];

#[test]
fn layouts_have_stones_shape() {
    for (name, n_constraints, n_mask) in SHAPES {
        let constraints = Constraints::collect(by_name(name).unwrap());
        assert_eq!(constraints.list.len(), n_constraints, "{name}");
        assert_eq!(constraints.mask.len(), n_mask, "{name}");
    }
}

#[test]
fn constraints_have_stones_order() {
    let constraints = |layout: &str| Constraints::collect(by_name(layout).unwrap());
    for (layout, names) in [
        (
            "recursive",
            &[
                (0, "cpu/decode/opcode_range_check/bit"),
                (26, "cpu/opcodes/assert_eq/assert_eq"),
                (53, "diluted_check/last"),
                (77, "pedersen/output_value0"),
                (92, "bitwise/unique_unpacking195"),
            ][..],
        ),
        (
            "small",
            &[
                (118, "pedersen/hash3/init/y"),
                (
                    147,
                    "ecdsa/signature0/exponentiate_generator/add_points/x_diff_inv",
                ),
                (163, "ecdsa/signature0/add_results/slope"),
                (178, "ecdsa/pubkey_value0"),
            ],
        ),
        (
            "starknet",
            &[
                (135, "ec_op/p_x_addr"),
                (159, "ec_op/ec_subset_sum/add_points/x_diff_inv"),
                (166, "ec_op/set_r_y"),
                (172, "poseidon/param_2/addr_input_output_step"),
                (193, "poseidon/poseidon/partial_round0"),
                (197, "poseidon/poseidon/margin_partial_to_full2"),
            ],
        ),
        (
            "starknet_with_keccak",
            &[
                (168, "keccak/addr_input_output_step"),
                (
                    184,
                    "keccak/keccak/parse_to_diluted/reshape_intermediate1_w7",
                ),
                (
                    203,
                    "keccak/keccak/parse_to_diluted/init_other_invocations0",
                ),
                (225, "keccak/keccak/parse_to_diluted/to_diluted1_p0"),
                (232, "keccak/keccak/rotate_parity0/n1"),
                (241, "keccak/keccak/theta_rho_pi_i0_j0"),
                (261, "keccak/keccak/theta_rho_pi_i1_j3/n5"),
                (312, "keccak/keccak/chi_iota63"),
                (315, "keccak/keccak/chi2"),
            ],
        ),
    ] {
        for (i, name) in names {
            assert_eq!(constraints(layout).list[*i].name, *name, "{layout}");
        }
    }
    assert_eq!(constraints("recursive").mask[132], (5, 9));
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
