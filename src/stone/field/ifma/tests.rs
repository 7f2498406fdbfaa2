//! Folds, carries, conversions and products at the bounds that their comments name,
//! against plain integers.

use super::{detected, instructions::__m512i, limbs::*};
use crate::stone::field::{Felt, packed::MOST_PRODUCTS};

/// Limbs of any size and sign.
type Plain = [i64; 5];

/// Bits of a limb.
const BITS: u32 = 52;

fn multiple_of_p(factor: i64) -> Plain {
    [factor, 0, 0, factor * P3, factor * P4]
}

fn power_of_two(exponent: u32) -> Plain {
    let mut limbs = [0; 5];
    let at = (exponent / BITS).min(4);
    limbs[at as usize] = 1 << (exponent - at * BITS);
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

/// The same value, its limbs from 0 to 2^52 but for the top one.
fn settled(mut l: Plain) -> Plain {
    for i in 0..4 {
        l[i + 1] += l[i] >> BITS;
        l[i] &= (1 << BITS) - 1;
    }
    l
}

/// The same value in limbs as far from zero as those of sums may be, in both directions.
fn forms(value: Plain) -> [Plain; 3] {
    [0, (1 << 10) - 1, 1 - (1 << 10)].map(|moved| {
        let mut l = settled(value);
        for i in 0..4 {
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
fn lane(vector: __m512i) -> i64 {
    // SAFETY: a vector is eight words.
    let words: [i64; 8] = unsafe { std::mem::transmute(vector) };
    assert_eq!(words, [words[0]; 8]);
    words[0]
}

/// Checks that limbs, once carried, are congruent, positive and below a bound.
#[track_caller]
fn check(found: Limbs, expected: Felt, bound: Plain) {
    let found = carry(found).map(lane);
    assert!(found.iter().all(|limb| (0..1 << BITS).contains(limb)));
    assert!(is_below([0; 5], found), "not positive");
    assert!(is_below(found, bound), "{found:?}");
    assert_eq!(residue(found), expected);
}

/// What is left by [`fold_biased`] is less than that.
fn folded() -> Plain {
    plus(multiple_of_p(2), power_of_two(218))
}

/// 1/2^260.
fn inverse_radix() -> Felt {
    residue(power_of_two(260)).inverse().expect("not zero")
}

/// Values that [`BIAS`] makes fit for [`fold_biased`], from the least to the largest.
fn sums() -> Vec<Plain> {
    let mut sums = Vec::new();
    for factor in [-253, -1, 0, 1, 2, 32, 33, 255, 600, 2700] {
        let p = multiple_of_p(factor);
        sums.extend([minus(p, one()), p, plus(p, one()), plus(p, folded())]);
    }
    // Where the quotient changes.
    for quotient in 2..3000 {
        let multiple = [0, 0, 0, 0, (quotient - 256) * P4];
        sums.extend([multiple, minus(multiple, one())]);
    }
    sums
}

/// Factors, of which the last are the largest there are.
fn factors() -> [Plain; 8] {
    let p = multiple_of_p(1);
    [
        [0; 5],
        one(),
        minus(p, one()),
        p,
        minus(folded(), one()),
        minus(multiple_of_p(31), one()),
        minus(power_of_two(256), power_of_two(208)),
        minus(power_of_two(256), one()),
    ]
    .map(settled)
}

#[test]
fn sums_are_folded_at_their_bounds() {
    if !detected() {
        return;
    }
    for limbs in sums().into_iter().flat_map(forms) {
        let found = fold_biased(add_constants(vectors(limbs), BIAS));
        check(found, residue(limbs), folded());
    }
    let bound = plus(multiple_of_p(2), power_of_two(210));
    for value in (0..512).map(|quotient| [0, 0, 0, 0, quotient * P4]) {
        for more in [one(), power_of_two(208), minus(power_of_two(251), one())] {
            let limbs = settled(plus(value, more));
            check(fold(vectors(limbs)), residue(limbs), bound);
        }
    }
    for a in factors() {
        for b in factors() {
            let (va, vb) = (vectors(a), vectors(b));
            let sum = fold(add_limbs(va, vb));
            check(sum, residue(a) + residue(b), bound);
            check(difference(va, vb), residue(a) - residue(b), folded());
        }
    }
}

#[test]
fn products_are_right_at_their_bounds() {
    if !detected() {
        return;
    }
    let (scale, below) = (inverse_radix(), multiple_of_p);
    for a in factors() {
        let square = residue(a) * residue(a) * scale;
        check(reduce(square_product(&vectors(a))), square, below(3));
        for b in factors() {
            let (va, vb) = (vectors(a), vectors(b));
            let expected = residue(a) * residue(b) * scale;
            check(mul(&va, &vb), expected, below(3));
            let mut products = start();
            for _ in 0..MOST_PRODUCTS {
                products = add_product(products, &va, &vb);
            }
            let sum = fold_biased(add_constants(reduce(products), BIAS));
            let expected = expected * Felt::from(MOST_PRODUCTS as u64);
            check(sum, expected, folded());
        }
    }
}

#[test]
fn sums_are_cubed_at_their_bounds() {
    if !detected() {
        return;
    }
    let scale = inverse_radix() * inverse_radix();
    for limbs in sums().into_iter().flat_map(forms) {
        // Nothing, and the largest element that is added with the bias.
        for addend in [[0; 5], settled(minus(multiple_of_p(16), power_of_two(4)))] {
            let base = residue(limbs) + residue(addend);
            let biased = add_constants(vectors(limbs), plus(BIAS, addend));
            check(cube(biased), base * base * base * scale, multiple_of_p(3));
        }
    }
}

#[test]
fn sums_are_scaled_at_their_bounds() {
    if !detected() {
        return;
    }
    let bound = plus(multiple_of_p(12), one());
    let twiddles = factors().map(|factor| (factor, with_quotient(vectors(factor))));
    for factor in [-256, -255, -200, -1, 0, 1, 2, 33, 200, 253, 254] {
        let least = plus(multiple_of_p(factor), one());
        let largest = minus(multiple_of_p(factor + 1), one());
        for limbs in [least, largest].into_iter().flat_map(forms) {
            let sum = vectors(limbs);
            for (factor, twiddle) in &twiddles {
                let expected = residue(limbs) * residue(*factor) * inverse_radix();
                for found in scaled([&sum, &sum], [twiddle, twiddle]) {
                    check(found, expected, bound);
                }
            }
        }
    }
    for element in factors() {
        let limbs = vectors(element);
        for (factor, twiddle) in &twiddles {
            let expected = residue(element) * residue(*factor) * inverse_radix();
            let found = sum_scaled([&limbs; 4], [twiddle; 4]);
            check(found, expected * Felt::from(4), multiple_of_p(49));
        }
    }
}

#[test]
fn words_are_split_and_joined_at_their_bounds() {
    if !detected() {
        return;
    }
    let mut values = vec![one(), minus(folded(), one())];
    for factor in 0..=2 {
        for more in -64..=64 {
            let value = plus(multiple_of_p(factor), [more, 0, 0, 0, 0]);
            if is_below([0; 5], value) {
                values.push(value);
            }
        }
    }
    let shift = Felt::from(16);
    for limbs in values.into_iter().flat_map(forms) {
        let words = join(vectors(limbs)).map(lane);
        // Only what is below p has an element of its own.
        let joined = Felt::from_limbs(words.map(|word| word as u64)).expect("fully reduced");
        assert_eq!(joined * shift, residue(limbs), "{limbs:?}");
        let again = split(words.map(splat));
        assert_eq!(residue(again.map(lane)), joined * shift);
        assert!(is_below(again.map(lane), multiple_of_p(16)));
    }
}
