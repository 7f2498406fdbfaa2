//! Folds, carries, conversions and products at the bounds that their comments name,
//! against plain integers.

use super::{detected, limbs::*, products::*};
use crate::stone::field::Felt;
use std::arch::x86_64::__m256i;

/// Limbs of any size and sign.
type Plain = [i64; 9];

fn multiple_of_p(factor: i64) -> Plain {
    let mut limbs = [0; 9];
    (limbs[0], limbs[6], limbs[8]) = (factor, factor * P6, factor * P8);
    limbs
}

fn power_of_two(exponent: usize) -> Plain {
    let mut limbs = [0; 9];
    let at = (exponent / BITS as usize).min(8);
    limbs[at] = 1 << (exponent - at * BITS as usize);
    limbs
}

fn one() -> Plain {
    power_of_two(0)
}

fn plus(a: Plain, b: Plain) -> Plain {
    std::array::from_fn(|i| a[i] + b[i])
}

fn minus(a: Plain, b: Plain) -> Plain {
    std::array::from_fn(|i| a[i] - b[i])
}

/// The same value, its limbs from 0 to 2^29 but for the top one.
fn settled(mut l: Plain) -> Plain {
    for i in 0..8 {
        l[i + 1] += l[i] >> BITS;
        l[i] &= (1 << BITS) - 1;
    }
    l
}

/// The same value in limbs as far from zero as those of sums may be, in both directions.
fn forms(value: Plain) -> [Plain; 3] {
    [0, (1 << 10) - 1, 1 - (1 << 10)].map(|moved| {
        let mut l = settled(value);
        for i in 0..8 {
            l[i] += moved << BITS;
            l[i + 1] -= moved;
        }
        l
    })
}

fn is_below(a: Plain, b: Plain) -> bool {
    settled(a).iter().rev().lt(settled(b).iter().rev())
}

/// Modulo p, by arithmetic without vectors.
fn residue(l: Plain) -> Felt {
    l.iter().rev().fold(Felt::ZERO, |sum, limb| {
        let magnitude = Felt::from(limb.unsigned_abs());
        let limb = if *limb < 0 { -magnitude } else { magnitude };
        sum * Felt::from(1 << BITS) + limb
    })
}

fn vectors(l: Plain) -> Limbs {
    l.map(splat)
}

/// What every lane holds.
fn lane(vector: __m256i) -> i64 {
    // SAFETY: a vector is four words.
    let words: [i64; 4] = unsafe { std::mem::transmute(vector) };
    assert_eq!(words, [words[0]; 4]);
    words[0]
}

/// Checks that limbs are those of a factor, congruent and below a bound.
#[track_caller]
fn check(found: Limbs, expected: Felt, bound: Plain) {
    let found = found.map(lane);
    assert!(found.iter().all(|limb| (0..1 << BITS).contains(limb)));
    assert!(is_below(found, bound), "{found:?}");
    assert_eq!(residue(found), expected);
}

/// What [`fold`] leaves is less than that.
fn folded() -> Plain {
    plus(multiple_of_p(2), power_of_two(216))
}

#[test]
fn sums_are_folded_at_their_bounds() {
    if !detected() {
        return;
    }
    // Above −2^260, and below 2^263 when it is biased.
    let biased = |value| minus(value, multiple_of_p(601));
    let mut sums = vec![
        minus(one(), power_of_two(260)),
        minus(biased(power_of_two(263)), one()),
    ];
    for factor in [-511, -1, 0, 1, 2, 32, 33, 511, 600, 2640] {
        let p = multiple_of_p(factor);
        sums.extend([minus(p, one()), p, plus(p, one()), plus(p, folded())]);
    }
    // Where the quotient changes.
    for quotient in 90..4096 {
        let mut multiple = [0; 9];
        multiple[8] = quotient * P8;
        sums.extend([biased(multiple), minus(biased(multiple), one())]);
    }
    for limbs in sums.into_iter().flat_map(forms) {
        let found = fold(add_constants(vectors(limbs), BIAS));
        check(found, residue(limbs), folded());
        assert!(found.map(lane) != [0; 9]);
    }
}

#[test]
fn sums_become_factors_at_their_bounds() {
    if !detected() {
        return;
    }
    let twiddles = [[0; 9], one(), minus(folded(), one())].map(settled);
    for factor in [-512, -511, -400, -1, 0, 1, 2, 33, 400, 510] {
        let p = multiple_of_p(factor);
        let next = minus(multiple_of_p(factor + 1), one());
        for limbs in [p, next, plus(next, one())].into_iter().flat_map(forms) {
            let carried = carry(add_constants(vectors(limbs), SHIFT));
            check(carried, residue(limbs), power_of_two(261));
            for twiddle in twiddles {
                // SAFETY: the instructions were detected.
                let found: Limbs = unsafe { product(&carried, &vectors(twiddle)) };
                let expected = residue(limbs) * residue(twiddle) * inverse_radix();
                check(found, expected, multiple_of_p(3));
            }
        }
    }
}

/// 1/2^261.
fn inverse_radix() -> Felt {
    residue(power_of_two(261)).inverse().expect("not zero")
}

#[test]
fn products_are_right_at_their_bounds() {
    if !detected() {
        return;
    }
    // The last is the largest whose limbs below the top one are full.
    let full = minus(power_of_two(256), one());
    let full = plus(full, power_of_two(251));
    let p = multiple_of_p(1);
    let factors = [
        [0; 9],
        one(),
        minus(p, one()),
        p,
        minus(folded(), one()),
        minus(multiple_of_p(32), one()),
        minus(multiple_of_p(33), one()),
        full,
    ]
    .map(settled);
    let (scale, below) = (inverse_radix(), multiple_of_p);
    for a in factors {
        let square_of_a = residue(a) * residue(a) * scale;
        // SAFETY: the instructions were detected.
        let found = unsafe { square(&vectors(a)) };
        check(found, square_of_a, below(3));
        for b in factors {
            let expected = residue(a) * residue(b) * scale;
            let (va, vb) = (vectors(a), vectors(b));
            // SAFETY: the instructions were detected.
            let found = unsafe { product(&va, &vb) };
            check(found, expected, below(3));
            // SAFETY: the instructions were detected.
            let found = unsafe { product_with_constant(&a, &vb) };
            check(found, expected, below(3));
            let expected = expected + square_of_a;
            // SAFETY: the instructions were detected.
            let found = unsafe { two_products([&va, &vb], [&va, &va]) };
            check(found, expected, below(4));
            // SAFETY: the instructions were detected.
            let found = unsafe { two_products_with_constants((&a, &vb), (&a, &va)) };
            check(found, expected, below(4));
        }
    }
}

#[test]
fn words_are_split_and_joined_at_their_bounds() {
    if !detected() {
        return;
    }
    let mut values = vec![minus(folded(), one()), minus(power_of_two(256), one())];
    for factor in 0..=32 {
        for more in -64..=64 {
            let mut value = multiple_of_p(factor);
            value[0] += more;
            if !is_below(value, [0; 9]) && is_below(value, multiple_of_p(32)) {
                values.push(value);
            }
        }
    }
    let shift = Felt::from(32);
    for value in values.into_iter().map(settled) {
        let words = join(vectors(value)).map(lane);
        // Only what is below p has an element of its own.
        let joined = Felt::from_limbs(words.map(|word| word as u64)).expect("fully reduced");
        assert_eq!(joined * shift, residue(value), "{value:?}");
        let again = split(words.map(splat));
        check(again, joined * shift, multiple_of_p(32));
        assert_eq!(join(again).map(lane), words);
    }
}
