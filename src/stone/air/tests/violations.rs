//! All constraints hold on the golden traces; a changed cell breaks the one that
//! speaks of it.

use super::trace::Run;
use crate::{
    program::{Layout, tiny},
    stone::{
        air::Violation,
        field::Felt,
        params::{ProofParameters, ProverConfig, StoneVersion},
        prove::{ProveError, ProveOptions, prove},
    },
};

#[test]
fn golden_traces_satisfy_all_constraints() {
    for case in [
        "recursive_stone5",
        "recursive_with_poseidon_builtins",
        "small_builtins",
        "starknet_builtins",
    ] {
        let Some(run) = Run::new(case) else { return };
        let violation = run
            .air
            .first_violation(&run.transcript.interaction, &run.columns());
        assert_eq!(violation, None, "{case}");
    }
}

#[test]
fn a_changed_cell_breaks_its_constraint() {
    let Some(mut run) = Run::new("recursive_stone5") else {
        return;
    };
    // (column, row of the change), the constraint and the row it first fails on.
    let changes = [
        ((0, 5), "cpu/decode/flag_op1_base_op0_bit", 0),
        ((0, 15), "cpu/opcodes/assert_eq/assert_eq", 0),
        ((5, 20), "cpu/decode/opcode_range_check_input", 16),
        ((6, 1), "cpu/update_registers/update_ap/ap_update", 0),
        ((6, 16 + 5), "cpu/operands/ops_mul", 16),
        ((6, 16 + 13), "cpu/operands/res", 16),
        ((3, 16 + 13), "cpu/operands/ops_mul", 16),
        ((4, 1), "memory/multi_column_perm/perm/init0", 0),
        ((4, 2000), "memory/multi_column_perm/perm/step0", 1998),
        ((3, 18), "memory/multi_column_perm/perm/step0", 16),
        ((9, 0), "memory/multi_column_perm/perm/init0", 0),
        ((5, 4002), "range_check16/perm/step0", 3996),
        ((2, 77), "diluted_check/permutation/step0", 76),
        ((7, 77), "diluted_check/step", 76),
        ((6, 40), "pedersen/hash0/ec_subset_sum/booleanity_test", 36),
        ((6, 42), "pedersen/hash0/ec_subset_sum/add_points/slope", 40),
        ((5, 41), "pedersen/hash0/ec_subset_sum/copy_point/x", 36),
        ((5, 43), "pedersen/hash0/ec_subset_sum/copy_point/y", 36),
        ((5, 1021), "pedersen/hash0/copy_point/x", 0),
        (
            (6, 7),
            "pedersen/hash0/ec_subset_sum/bit_unpacking/cumulative_bit192",
            0,
        ),
        (
            (6, 1022),
            "pedersen/hash0/ec_subset_sum/bit_unpacking/cumulative_bit196",
            0,
        ),
    ];
    for ((column, row), constraint, fails_on) in changes {
        let n_first = run.first.columns.len();
        let cell = |run: &mut Run, change: Felt| match column < n_first {
            true => run.first.columns[column][row] += change,
            false => run.second[column - n_first][row] += change,
        };
        cell(&mut run, Felt::from(3));
        let violation = run
            .air
            .first_violation(&run.transcript.interaction, &run.columns());
        let expected = Violation {
            constraint: constraint.into(),
            row: fails_on,
        };
        assert_eq!(violation, Some(expected), "column {column}, row {row}");
        cell(&mut run, -Felt::from(3));
    }
}

/// Each step is one of the program's; that one does not follow the other is seen by the
/// constraints alone.
#[test]
fn a_run_with_a_step_in_anothers_place_is_not_proved() {
    let run = tiny(Layout::Small).unwrap();
    let parameters = ProofParameters::derive(run.public_input.n_steps, 22).unwrap();
    let options = ProveOptions::of(StoneVersion::Stone6);
    for (step, other) in [(3, 2), (6, 5), (100, 3)] {
        let mut changed = run.clone();
        changed.trace[step] = changed.trace[other];
        let proved = prove(&changed, &parameters, &ProverConfig::default(), &options);
        match proved {
            Err(ProveError::ConstraintsViolated { layout, violation }) => {
                let expected = Violation {
                    constraint: "cpu/update_registers/update_pc/pc_cond_negative".into(),
                    row: 16 * (step - 1),
                };
                assert_eq!((layout.as_str(), violation), ("small", Some(expected)));
            }
            other => panic!("step {step}: {:?}", other.map(|_| "a proof")),
        }
    }
}
