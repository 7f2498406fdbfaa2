//! Hades' rounds of two states, eight of each at once.
//!
//! A round is a chain of dependent instructions, of which the compiler's order leaves a
//! third of the multiplier's cycles unused, whichever way the round is written. Here the
//! cubes of two states alternate in an order of instructions that was measured: while one
//! state's element is multiplied by its square, the other's is squared ([`listing`]).
//!
//! Round constants come for free: the accumulators of a product have to start with
//! something, so they are added to the cubes, such that after the linear layer they are
//! what the next round adds. Integers are kept positive by multiples of 2^251 ≈ p in
//! those constants.
//!
//! SAFETY of this folder: as in the module above.

#[macro_use]
mod listing;
mod full;
mod partial;
mod pipeline;

use super::{
    elements::{Felt8, Sum8, squared},
    instructions,
    limbs::*,
};
use crate::stone::{
    field::{Felt, Packed},
    hash::poseidon::folded,
};
use full::FullRounds;
use partial::PartialRounds;
use std::sync::LazyLock;

/// All rounds of both states.
pub fn rounds(states: &mut [[Sum8; 3]; 2]) {
    static ROUNDS: LazyLock<(FullRounds, PartialRounds, FullRounds)> = LazyLock::new(|| {
        let folded = folded();
        (
            FullRounds::new(&folded.first),
            PartialRounds::new(&folded.partial),
            FullRounds::new(&folded.last),
        )
    });
    let (first, partial, last) = &*ROUNDS;
    // SAFETY: whoever has sums of Felt8 has its instructions.
    unsafe {
        first.run(states);
        partial.run(states);
        last.run(states);
    }
}

/// 2^−log.
fn inverse_power(log: u64) -> Felt {
    static HALF: LazyLock<Felt> =
        LazyLock::new(|| Felt::from(2).inverse().expect("two is not zero"));
    HALF.pow(log)
}

/// What the pipeline's fold of something to be squared adds to it, besides a multiple of
/// p: 2^251 and, as the product with −P3 is 2^52 too large, 2^208; of an element, which is
/// 2^260 times as large.
fn fold_excess() -> Felt {
    inverse_power(9) + inverse_power(52)
}

/// The limbs of value·2^260 modulo p.
fn residue(value: Felt) -> [i64; 5] {
    let w = (value * Felt::from(16)).0;
    let mask = (1 << 52) - 1;
    [
        w[0] & mask,
        (w[0] >> 52 | w[1] << 12) & mask,
        (w[1] >> 40 | w[2] << 24) & mask,
        (w[2] >> 28 | w[3] << 36) & mask,
        w[3] >> 16,
    ]
    .map(|limb| limb as i64)
}

/// The limbs of value·2^260 modulo p as a residue plus top·2^251.
fn residue_above(value: Felt, top: i64) -> [i64; 5] {
    let above = match top < 0 {
        true => -Felt::from(top.unsigned_abs()),
        false => Felt::from(top.unsigned_abs()),
    };
    let mut limbs = residue(value - above * inverse_power(9));
    limbs[4] += top * P4;
    limbs
}

/// What the pipeline's accumulators start with for limbs to be added to a cube.
fn with_start(mut limbs: [i64; 5]) -> [i64; 5] {
    for (limb, start) in limbs.iter_mut().zip(&START[5..]) {
        *limb += start;
    }
    limbs
}

#[inline(always)]
fn plus(sum: Sum8, addend: &[i64; 5]) -> Sum8 {
    Sum8(add_limbs(sum.0, Felt8::splat(*addend).0))
}

/// x·square, of factors.
#[inline(always)]
fn product(x: &Limbs, square: &Limbs) -> Sum8 {
    Sum8(reduce(add_product(start(), square, x)))
}
