//! Folds, carries, conversions and products at the bounds that their comments name,
//! against plain integers.

use super::{detected, instructions::__m512i, limbs::*};
use crate::stone::field::{
    Felt,
    packed::MOST_PRODUCTS,
    testing::limbs::{Integer, same},
};

type Plain = Integer<5, 52>;

fn vectors(plain: Plain) -> Limbs {
    plain.0.map(splat)
}

/// What every lane holds.
fn lane(vector: __m512i) -> i64 {
    // SAFETY: a vector is eight words.
    same(unsafe { std::mem::transmute::<__m512i, [i64; 8]>(vector) })
}

/// Checks that limbs, once carried, are those of a positive factor.
#[track_caller]
fn check(found: Limbs, expected: Felt, bound: Plain) {
    let found = Plain::from(carry(found).map(lane));
    assert!(Plain::ZERO.is_below(found), "not positive");
    found.check(expected, bound);
}

/// What is left by [`fold_biased`] is less than that.
fn folded() -> Plain {
    Plain::multiple_of_p(2) + Plain::power_of_two(218)
}

/// 1/2^260.
fn inverse_radix() -> Felt {
    let radix = Plain::power_of_two(260).residue();
    radix.inverse().expect("not zero")
}

/// Values that [`BIAS`] makes fit for [`fold_biased`], from the least to the largest.
fn sums() -> Vec<Plain> {
    let mut sums = Vec::new();
    for factor in [-253, -1, 0, 1, 2, 32, 33, 255, 600, 2700] {
        let p = Plain::multiple_of_p(factor);
        sums.extend([p - Plain::ONE, p, p + Plain::ONE, p + folded()]);
    }
    // Where the quotient changes.
    for quotient in 2..3000 {
        let multiple = Plain::power_of_two(251).times(quotient - 256);
        sums.extend([multiple, multiple - Plain::ONE]);
    }
    sums
}

/// Factors, of which the last are the largest there are.
fn factors() -> [Plain; 8] {
    let p = Plain::multiple_of_p(1);
    [
        Plain::ZERO,
        Plain::ONE,
        p - Plain::ONE,
        p,
        folded() - Plain::ONE,
        Plain::multiple_of_p(31) - Plain::ONE,
        Plain::power_of_two(256) - Plain::power_of_two(208),
        Plain::power_of_two(256) - Plain::ONE,
    ]
    .map(Plain::settled)
}

#[test]
fn sums_are_folded_at_their_bounds() {
    if !detected() {
        return;
    }
    for limbs in sums().into_iter().flat_map(Plain::forms) {
        let found = fold_biased(add_constants(vectors(limbs), BIAS));
        check(found, limbs.residue(), folded());
    }
    let bound = Plain::multiple_of_p(2) + Plain::power_of_two(210);
    for quotient in 0..512 {
        let value = Plain::power_of_two(251).times(quotient);
        for more in [
            Plain::ONE,
            Plain::power_of_two(208),
            Plain::power_of_two(251) - Plain::ONE,
        ] {
            let limbs = (value + more).settled();
            check(fold(vectors(limbs)), limbs.residue(), bound);
        }
    }
    for a in factors() {
        for b in factors() {
            let (va, vb) = (vectors(a), vectors(b));
            let sum = fold(add_limbs(va, vb));
            check(sum, a.residue() + b.residue(), bound);
            check(difference(va, vb), a.residue() - b.residue(), folded());
        }
    }
}

#[test]
fn products_are_right_at_their_bounds() {
    if !detected() {
        return;
    }
    let (scale, below) = (inverse_radix(), Plain::multiple_of_p);
    for a in factors() {
        let square = a.residue() * a.residue() * scale;
        check(reduce(square_product(&vectors(a))), square, below(3));
        for b in factors() {
            let (va, vb) = (vectors(a), vectors(b));
            let expected = a.residue() * b.residue() * scale;
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
    // The largest element that is added with the bias.
    let largest = (Plain::multiple_of_p(16) - Plain::power_of_two(4)).settled();
    for limbs in sums().into_iter().flat_map(Plain::forms) {
        for addend in [Plain::ZERO, largest] {
            let base = limbs.residue() + addend.residue();
            let biased = add_constants(vectors(limbs), (Plain::from(BIAS) + addend).0);
            check(
                cube(biased),
                base * base * base * scale,
                Plain::multiple_of_p(3),
            );
        }
    }
}

#[test]
fn sums_are_scaled_at_their_bounds() {
    if !detected() {
        return;
    }
    let bound = Plain::multiple_of_p(12) + Plain::ONE;
    let twiddles = factors().map(|factor| (factor, with_quotient(vectors(factor))));
    for factor in [-256, -255, -200, -1, 0, 1, 2, 33, 200, 253, 254] {
        let least = Plain::multiple_of_p(factor) + Plain::ONE;
        let largest = Plain::multiple_of_p(factor + 1) - Plain::ONE;
        for limbs in [least, largest].into_iter().flat_map(Plain::forms) {
            let sum = vectors(limbs);
            for (factor, twiddle) in &twiddles {
                let expected = limbs.residue() * factor.residue() * inverse_radix();
                for found in scaled([&sum, &sum], [twiddle, twiddle]) {
                    check(found, expected, bound);
                }
            }
        }
    }
    for element in factors() {
        let limbs = vectors(element);
        for (factor, twiddle) in &twiddles {
            let expected = element.residue() * factor.residue() * inverse_radix();
            let found = sum_scaled([&limbs; 4], [twiddle; 4]);
            check(found, expected * Felt::from(4), Plain::multiple_of_p(49));
        }
    }
}

#[test]
fn words_are_split_and_joined_at_their_bounds() {
    if !detected() {
        return;
    }
    let mut values = vec![Plain::ONE, folded() - Plain::ONE];
    for factor in 0..=2 {
        for more in -64..=64 {
            let value = Plain::multiple_of_p(factor) + Plain::ONE.times(more);
            if Plain::ZERO.is_below(value) {
                values.push(value);
            }
        }
    }
    let shift = Felt::from(16);
    for limbs in values.into_iter().flat_map(Plain::forms) {
        let words = join(vectors(limbs)).map(lane);
        // Only what is below p has an element of its own.
        let joined = Felt::from_limbs(words.map(|word| word as u64)).expect("fully reduced");
        assert_eq!(joined * shift, limbs.residue(), "{limbs:?}");
        let again = Plain::from(split(words.map(splat)).map(lane));
        again.check(joined * shift, Plain::multiple_of_p(16));
    }
}
