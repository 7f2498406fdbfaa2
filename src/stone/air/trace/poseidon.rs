//! The Poseidon builtin's cells.
//!
//! Stone: `air/components/poseidon/poseidon.inl`,
//! `air/cpu/builtin/poseidon/poseidon_builtin_prover_context.inl`.

use super::{block::Block, builtin::Used};
use crate::stone::{
    air::components::{
        Builtin,
        poseidon::{Poseidon, SERIES},
    },
    air_inputs::PoseidonInput,
    field::Felt,
    hash::poseidon::{HALF_FULL_ROUNDS, PARTIAL_ROUNDS, permute_with},
};

/// Writes the cells of the block's instances; missing ones permute (0, 0, 0).
pub(super) fn write(used: &Used<'_, Poseidon, PoseidonInput>, block: &mut Block<'_>) {
    let Used {
        builtin: poseidon,
        begin,
        instances,
    } = used;
    let range = block.instances(poseidon.instance_rows());
    let first = range.start;
    for index in range {
        let input = instances.get(index).map_or([Felt::ZERO; 3], |input| {
            [input.input_s0, input.input_s1, input.input_s2]
        });
        let i = index - first;
        let mut output = input;
        permute_with(&mut output, |round, state| {
            write_round(poseidon, i, round, state, block);
        });
        let address = begin + Poseidon::INSTANCE_CELLS * index as u64;
        for (k, memory) in poseidon.memory.into_iter().enumerate() {
            let address = address + k as u64;
            block.access(memory, 2 * i, address, input[k]);
            block.access(memory, 2 * i + 1, address + 3, output[k]);
        }
    }
}

/// Writes the cells of a round, from the state to be cubed.
fn write_round(
    poseidon: &Poseidon,
    instance: usize,
    round: usize,
    state: &[Felt; 3],
    block: &mut Block<'_>,
) {
    let mut set = |(column, squared), cell, value: Felt| {
        block.set(column, cell, value);
        block.set(squared, cell, value.square());
    };
    let partial = HALF_FULL_ROUNDS..HALF_FULL_ROUNDS + PARTIAL_ROUNDS;
    if partial.contains(&round) {
        let round = round - partial.start;
        for (k, series) in SERIES.iter().enumerate() {
            if (series.first..series.first + series.rounds).contains(&round) {
                let cell = series.cells * instance + round - series.first;
                let columns = (poseidon.partial[k], poseidon.partial_squared[k]);
                set(columns, cell, state[2]);
            }
        }
    } else {
        let round = match round < partial.start {
            true => round,
            false => round - PARTIAL_ROUNDS,
        };
        let cell = 2 * HALF_FULL_ROUNDS * instance + round;
        for (k, value) in state.iter().enumerate() {
            set((poseidon.full[k], poseidon.full_squared[k]), cell, *value);
        }
    }
}
