//! The Pedersen builtin's cells.
//!
//! Stone: `air/cpu/builtin/hash/hash_builtin_prover_context.inl`,
//! `air/components/ec_subset_sum/ec_subset_sum.inl`.

use super::{TraceError, block::Block, builtin::Instances};
use crate::stone::{
    air::components::{
        ec_subset_sum::{EcSubsetSum, HEIGHT},
        pedersen::{INSTANCE_CELLS, Pedersen},
    },
    air_inputs::PairInput,
    field::{Felt, batch_inverse},
    hash::pedersen::constants::{ELEMENT_BITS, Point, bit_points, shift_point},
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
pub(super) fn write(
    pedersen: &Pedersen,
    begin: u64,
    instances: &Instances<'_, PairInput>,
    block: &mut Block<'_>,
) -> Result<(), TraceError> {
    let width = pedersen.hashes.len();
    let range = block.instances(pedersen.input0.address.step);
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
        let address = begin + INSTANCE_CELLS * index as u64;
        let [x, y] = instances
            .get(index)
            .map_or([Felt::ZERO; 2], |input| [input.x, input.y]);
        block.access(pedersen.input0, i, address, x);
        block.access(pedersen.input1, i, address + 1, y);
        block.access(pedersen.output, i, address + 2, hash.sum_so_far.x);
    }
    Ok(())
}

/// One subset sum of every hash, in lockstep, so that a bit's slopes share an
/// inversion.
fn write_subset_sums(element: usize, hashes: &mut [Hash], block: &mut Block<'_>) {
    let points = &bit_points()[element];
    let mut denominators = Vec::with_capacity(hashes.len());
    for j in 0..HEIGHT {
        let point = points[j.min(ELEMENT_BITS - 1)];
        let bit = |hash: &Hash| hash.inputs[element][j / 64] >> (j % 64) & 1 == 1;
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
            let selector = shifted(hash.inputs[element], j);
            block.set(hash.sum.selector, cell, selector);
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
        if let Some(unpacking) = &hash.sum.bit_unpacking {
            let limbs = &hash.inputs[element];
            let bit = |i: usize| limbs[i / 64] >> (i % 64) & 1;
            let product196 = bit(251) & bit(196);
            let cell = 2 * hash.place + element;
            block.set(unpacking.product196, cell, Felt::from(product196));
            block.set(
                unpacking.product192,
                cell,
                Felt::from(product196 & bit(192)),
            );
        }
    }
}

/// limbs >> shift, below the prime because the limbs are.
fn shifted(limbs: [u64; 4], shift: usize) -> Felt {
    let (words, bits) = (shift / 64, shift % 64);
    let word = |i: usize| limbs.get(i + words).copied().unwrap_or(0);
    let value = std::array::from_fn(|i| match bits {
        0 => word(i),
        _ => word(i) >> bits | word(i + 1) << (64 - bits),
    });
    if value == [0; 4] {
        return Felt::ZERO;
    }
    Felt::from_limbs(value).unwrap_or(Felt::ZERO)
}
