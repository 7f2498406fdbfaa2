//! Folds, carries, conversions and products at the bounds that their comments name,
//! against plain integers.

use super::{detected, limbs::*, products::*};
use crate::stone::field::{
    Felt,
    testing::limbs::{Integer, same},
};
use std::arch::x86_64::__m256i;

type Plain = Integer<9, { BITS as u32 }>;

fn vectors(plain: Plain) -> Limbs {
    plain.0.map(splat)
}

/// What every lane holds.
fn lane(vector: __m256i) -> i64 {
    // SAFETY: a vector is four words.
    same(unsafe { std::mem::transmute::<__m256i, [i64; 4]>(vector) })
}

#[track_caller]
fn check(found: Limbs, expected: Felt, bound: Plain) {
    Plain::from(found.map(lane)).check(expected, bound);
}

/// What [`fold`] leaves is less than that.
fn folded() -> Plain {
    Plain::multiple_of_p(2) + Plain::power_of_two(216)
}

#[test]
fn sums_are_folded_at_their_bounds() {
    if !detected() {
        return;
    }
    // Above −2^260, and below 2^263 when it is biased.
    let biased = |value| value - Plain::multiple_of_p(601);
    let mut sums = vec![
        Plain::ONE - Plain::power_of_two(260),
        biased(Plain::power_of_two(263)) - Plain::ONE,
    ];
    for factor in [-511, -1, 0, 1, 2, 32, 33, 511, 600, 2640] {
        let p = Plain::multiple_of_p(factor);
        sums.extend([p - Plain::ONE, p, p + Plain::ONE, p + folded()]);
    }
    // Where the quotient changes.
    for quotient in 90..4096 {
        let multiple = biased(Plain::power_of_two(251).times(quotient));
        sums.extend([multiple, multiple - Plain::ONE]);
    }
    for limbs in sums.into_iter().flat_map(Plain::forms) {
        let found = fold(add_constants(vectors(limbs), BIAS));
        check(found, limbs.residue(), folded());
        assert_ne!(found.map(lane), [0; 9]);
    }
}

#[test]
fn sums_become_factors_at_their_bounds() {
    if !detected() {
        return;
    }
    let twiddles = [Plain::ZERO, Plain::ONE, folded() - Plain::ONE].map(Plain::settled);
    for factor in [-512, -511, -400, -1, 0, 1, 2, 33, 400, 510] {
        let p = Plain::multiple_of_p(factor);
        let next = Plain::multiple_of_p(factor + 1) - Plain::ONE;
        for limbs in [p, next, next + Plain::ONE]
            .into_iter()
            .flat_map(Plain::forms)
        {
            let carried = carry(add_constants(vectors(limbs), SHIFT));
            check(carried, limbs.residue(), Plain::power_of_two(261));
            for twiddle in twiddles {
                // SAFETY: the instructions were detected.
                let found: Limbs = unsafe { product(&carried, &vectors(twiddle)) };
                let expected = limbs.residue() * twiddle.residue() * inverse_radix();
                check(found, expected, Plain::multiple_of_p(3));
            }
        }
    }
}

/// 1/2^261.
fn inverse_radix() -> Felt {
    let radix = Plain::power_of_two(261).residue();
    radix.inverse().expect("not zero")
}

#[test]
fn products_are_right_at_their_bounds() {
    if !detected() {
        return;
    }
    // The last is the largest whose limbs below the top one are full.
    let full = Plain::power_of_two(256) - Plain::ONE + Plain::power_of_two(251);
    let p = Plain::multiple_of_p(1);
    let factors = [
        Plain::ZERO,
        Plain::ONE,
        p - Plain::ONE,
        p,
        folded() - Plain::ONE,
        Plain::multiple_of_p(32) - Plain::ONE,
        Plain::multiple_of_p(33) - Plain::ONE,
        full,
    ]
    .map(Plain::settled);
    let (scale, below) = (inverse_radix(), Plain::multiple_of_p);
    for a in factors {
        let square_of_a = a.residue() * a.residue() * scale;
        // SAFETY: the instructions were detected.
        let found = unsafe { square(&vectors(a)) };
        check(found, square_of_a, below(3));
        for b in factors {
            let expected = a.residue() * b.residue() * scale;
            let (va, vb) = (vectors(a), vectors(b));
            // SAFETY: the instructions were detected.
            let found = unsafe { product(&va, &vb) };
            check(found, expected, below(3));
            // SAFETY: the instructions were detected.
            let found = unsafe { product_with_constant(&a.0, &vb) };
            check(found, expected, below(3));
            let expected = expected + square_of_a;
            // SAFETY: the instructions were detected.
            let found = unsafe { two_products([&va, &vb], [&va, &va]) };
            check(found, expected, below(4));
            // SAFETY: the instructions were detected.
            let found = unsafe { two_products_with_constants((&a.0, &vb), (&a.0, &va)) };
            check(found, expected, below(4));
        }
    }
}

#[test]
fn words_are_split_and_joined_at_their_bounds() {
    if !detected() {
        return;
    }
    let mut values = vec![folded() - Plain::ONE, Plain::power_of_two(256) - Plain::ONE];
    for factor in 0..=32 {
        for more in -64..=64 {
            let value = Plain::multiple_of_p(factor) + Plain::ONE.times(more);
            if !value.is_below(Plain::ZERO) && value.is_below(Plain::multiple_of_p(32)) {
                values.push(value);
            }
        }
    }
    let shift = Felt::from(32);
    for value in values.into_iter().map(Plain::settled) {
        let words = join(vectors(value)).map(lane);
        // Only what is below p has an element of its own.
        let joined = Felt::from_limbs(words.map(|word| word as u64)).expect("fully reduced");
        assert_eq!(joined * shift, value.residue(), "{value:?}");
        let again = split(words.map(splat));
        check(again, joined * shift, Plain::multiple_of_p(32));
        assert_eq!(join(again).map(lane), words);
    }
}
