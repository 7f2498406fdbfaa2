//! The Pedersen builtin's cells.
//!
//! Stone: `air/cpu/builtin/hash/hash_builtin_prover_context.inl`.

use super::{
    block::Block,
    builtin::Used,
    ec::{bit, write_selector},
};
use crate::stone::{
    air::components::{
        Builtin,
        ec_subset_sum::{EcSubsetSum, HEIGHT},
        pedersen::Pedersen,
    },
    air_inputs::PairInput,
    curve::Point,
    field::{Felt, batch_inverse},
    hash::pedersen::constants::{ELEMENT_BITS, bit_points, shift_point},
};

/// A hash under way.
struct Hash {
    /// Which of the hashes side by side, and which of its instances in the block.
    sum: EcSubsetSum,
    place: usize,
    /// The two inputs, in plain limbs.
    inputs: [[u64; 4]; 2],
    sum_so_far: Point,
}

/// Writes the cells of the block's instances; missing ones hash (0, 0).
pub(super) fn write(used: &Used<'_, Pedersen, PairInput>, block: &mut Block<'_>) {
    let Used {
        builtin: pedersen,
        begin,
        instances,
    } = used;
    let width = pedersen.hashes.len();
    let range = block.instances(pedersen.instance_rows());
    let first = range.start;
    let mut hashes: Vec<Hash> = range
        .clone()
        .map(|index| {
            let inputs = instances
                .get(index)
                .map_or([Felt::ZERO; 2], |input| [input.x, input.y]);
            Hash {
                sum: pedersen.hashes[index % width],
                place: (index - first) / width,
                inputs: inputs.map(Felt::to_limbs),
                sum_so_far: shift_point(),
            }
        })
        .collect();
    for element in 0..2 {
        write_subset_sums(element, &mut hashes, block);
    }
    for (index, hash) in range.zip(&hashes) {
        let i = index - first;
        let address = begin + Pedersen::INSTANCE_CELLS * index as u64;
        let [x, y] = instances
            .get(index)
            .map_or([Felt::ZERO; 2], |input| [input.x, input.y]);
        block.access(pedersen.input0, i, address, x);
        block.access(pedersen.input1, i, address + 1, y);
        block.access(pedersen.output, i, address + 2, hash.sum_so_far.x);
    }
}

/// One subset sum of every hash, in lockstep, so that a bit's slopes share an
/// inversion.
fn write_subset_sums(element: usize, hashes: &mut [Hash], block: &mut Block<'_>) {
    let points = &bit_points()[element];
    let mut denominators = Vec::with_capacity(hashes.len());
    for j in 0..HEIGHT {
        let point = points[j.min(ELEMENT_BITS - 1)];
        let bit = |hash: &Hash| bit(&hash.inputs[element], j);
        denominators.clear();
        denominators.extend(
            hashes
                .iter()
                .filter(|hash| bit(hash))
                .map(|hash| hash.sum_so_far.x - point.x),
        );
        if !denominators.is_empty() {
            batch_inverse(&mut denominators);
        }
        let mut inverses = denominators.iter();
        for hash in hashes.iter_mut() {
            let cell = (2 * hash.place + element) * HEIGHT + j;
            let Point { x, y } = hash.sum_so_far;
            block.set(hash.sum.x, cell, x);
            block.set(hash.sum.y, cell, y);
            if bit(hash)
                && let Some(inverse) = inverses.next()
            {
                let slope = (y - point.y) * *inverse;
                block.set(hash.sum.slope, cell, slope);
                let next_x = slope.square() - x - point.x;
                hash.sum_so_far = Point {
                    x: next_x,
                    y: slope * (x - next_x) - y,
                };
            }
        }
    }
    for hash in hashes.iter() {
        let place = 2 * hash.place + element;
        write_selector(&hash.sum, place, &hash.inputs[element], block);
    }
}
