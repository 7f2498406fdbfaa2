//! Integers in nine 29-bit limbs, four in parallel, and their arithmetic modulo p.
//!
//! AVX2 has no arithmetic shift of 64-bit lanes: every limb that is carried must not be
//! negative. Sums get a multiple of p first whose limbs are large ([`BIAS`]).
//!
//! SAFETY of this whole file: as in the module above.

use std::arch::x86_64::*;

/// Least significant first.
pub type Limbs = [__m256i; 9];

/// Bits of a limb: `vpmuludq` multiplies 32, and nine products must fit 64.
pub const BITS: i32 = 29;

/// p's seventh and ninth limb; the first is one.
pub const P6: i64 = 17 << 18;
pub const P8: i64 = 1 << 19;

#[inline(always)]
pub fn splat(value: i64) -> __m256i {
    // SAFETY: see the file's head.
    unsafe { _mm256_set1_epi64x(value) }
}

#[inline(always)]
fn mask() -> __m256i {
    splat((1 << BITS) - 1)
}

#[inline(always)]
fn add(a: __m256i, b: __m256i) -> __m256i {
    // SAFETY: the instructions are there, see the head of the file.
    unsafe { _mm256_add_epi64(a, b) }
}

#[inline(always)]
fn sub(a: __m256i, b: __m256i) -> __m256i {
    // SAFETY: the instructions are there, see the head of the file.
    unsafe { _mm256_sub_epi64(a, b) }
}

#[inline(always)]
fn and(a: __m256i, b: __m256i) -> __m256i {
    // SAFETY: the instructions are there, see the head of the file.
    unsafe { _mm256_and_si256(a, b) }
}

#[inline(always)]
fn or(a: __m256i, b: __m256i) -> __m256i {
    // SAFETY: the instructions are there, see the head of the file.
    unsafe { _mm256_or_si256(a, b) }
}

#[inline(always)]
fn shr<const N: i32>(a: __m256i) -> __m256i {
    // SAFETY: the instructions are there, see the head of the file.
    unsafe { _mm256_srli_epi64::<N>(a) }
}

#[inline(always)]
fn shl<const N: i32>(a: __m256i) -> __m256i {
    // SAFETY: the instructions are there, see the head of the file.
    unsafe { _mm256_slli_epi64::<N>(a) }
}

/// The product of the lower 32 bits.
#[inline(always)]
fn times(a: __m256i, b: __m256i) -> __m256i {
    // SAFETY: the instructions are there, see the head of the file.
    unsafe { _mm256_mul_epu32(a, b) }
}

/// All bits of the lanes that are negative.
#[inline(always)]
fn negative(a: __m256i) -> __m256i {
    // SAFETY: the instructions are there, see the head of the file.
    unsafe { _mm256_cmpgt_epi64(splat(0), a) }
}

// Loops instead of array::map and from_fn here and below: those are not
// `inline(always)`, and a call that stays a call takes the intrinsics with it.

#[inline(always)]
pub fn add_limbs(mut a: Limbs, b: Limbs) -> Limbs {
    for (a, b) in a.iter_mut().zip(b) {
        *a = add(*a, b);
    }
    a
}

#[inline(always)]
pub fn sub_limbs(mut a: Limbs, b: Limbs) -> Limbs {
    for (a, b) in a.iter_mut().zip(b) {
        *a = sub(*a, b);
    }
    a
}

/// An integer with these limbs besides zeros, of which 2^40 of every limb is taken from
/// the one above: added to limbs above −2^39, it makes them positive.
const fn bias(first: i64, seventh: i64, ninth: i64) -> [i64; 9] {
    let mut limbs = [first, 0, 0, 0, 0, 0, seventh, 0, ninth];
    let mut i = 0;
    while i < 8 {
        limbs[i] += 1 << 40;
        limbs[i + 1] -= 1 << (40 - BITS);
        i += 1;
    }
    limbs
}

/// What [`fold`] takes: makes a sum above −2^260 positive. One p more than 600·p, which
/// the top limb gets from the fold.
pub const BIAS: [i64; 9] = bias(601, 601 * P6, 600 * P8);

/// 512·p: makes a sum between −512·p and 511·p a factor, when it is carried.
pub const SHIFT: [i64; 9] = bias(512, 512 * P6, 512 * P8);

/// Adds [`BIAS`] or [`SHIFT`].
#[inline(always)]
pub fn add_constants(mut l: Limbs, constants: [i64; 9]) -> Limbs {
    for (limb, constant) in l.iter_mut().zip(constants) {
        *limb = add(*limb, splat(constant));
    }
    l
}

/// Brings limbs that are not negative below 2^29, but for the top one.
#[inline(always)]
pub fn carry(mut l: Limbs) -> Limbs {
    for i in 0..8 {
        l[i + 1] = add(l[i + 1], shr::<BITS>(l[i]));
        l[i] = and(l[i], mask());
    }
    l
}

/// Subtracts (q − 1)·p, q ≈ ⌊value / 2^251⌋ read off the upper two limbs, and carries.
/// Of a biased sum below 2^263: the result is positive and below 2p + 2^216, its limbs
/// below 2^29.
#[inline(always)]
pub fn fold(mut l: Limbs) -> Limbs {
    let top = add(l[8], shr::<BITS>(l[7]));
    l[7] = and(l[7], mask());
    let q = shr::<19>(top);
    l[8] = or(and(top, splat(P8 - 1)), splat(P8));
    l[6] = sub(l[6], times(q, splat(P6)));
    l[0] = sub(l[0], q);
    carry(l)
}

/// 32 times the value of four 64-bit words (below p), in limbs.
#[inline(always)]
pub fn split(w: [__m256i; 4]) -> Limbs {
    [
        and(shl::<5>(w[0]), mask()),
        and(shr::<24>(w[0]), mask()),
        and(or(shr::<53>(w[0]), shl::<11>(w[1])), mask()),
        and(shr::<18>(w[1]), mask()),
        and(or(shr::<47>(w[1]), shl::<17>(w[2])), mask()),
        and(shr::<12>(w[2]), mask()),
        and(or(shr::<41>(w[2]), shl::<23>(w[3])), mask()),
        and(shr::<6>(w[3]), mask()),
        shr::<35>(w[3]),
    ]
}

/// A value below 32p, its limbs below 2^29, divided by 32, fully reduced, in four 64-bit
/// words.
#[inline(always)]
pub fn join(l: Limbs) -> [__m256i; 4] {
    // value − m·p is divisible by 32 for m = value mod 32, as p ≡ 1 mod 32.
    let m = and(l[0], splat(31));
    let l6 = sub(l[6], times(m, splat(P6)));
    // Two limbs in one lane.
    let mut pairs = [
        add(sub(l[0], m), shl::<BITS>(l[1])),
        add(l[2], shl::<BITS>(l[3])),
        add(l[4], shl::<BITS>(l[5])),
        add(l6, shl::<BITS>(l[7])),
        sub(l[8], shl::<19>(m)),
    ];
    let borrow = negative(pairs[3]);
    pairs[3] = add(pairs[3], and(borrow, splat(1 << 58)));
    pairs[4] = add(pairs[4], borrow);
    // The quotient is above −p: p is added where it is negative.
    let negative = negative(pairs[4]);
    for (at, p) in [(0, 1), (3, P6), (4, P8)] {
        pairs[at] = add(pairs[at], and(negative, splat(32 * p)));
    }
    for i in 0..4 {
        pairs[i + 1] = add(pairs[i + 1], shr::<58>(pairs[i]));
        pairs[i] = and(pairs[i], splat((1 << 58) - 1));
    }
    [
        or(shr::<5>(pairs[0]), shl::<53>(pairs[1])),
        or(shr::<11>(pairs[1]), shl::<47>(pairs[2])),
        or(shr::<17>(pairs[2]), shl::<41>(pairs[3])),
        or(shr::<23>(pairs[3]), shl::<35>(pairs[4])),
    ]
}
