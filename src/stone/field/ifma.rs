//! Eight elements at once with AVX-512 IFMA.
//!
//! Limbs have 52 bits, so that `vpmadd52` multiplies them. An element x is held as
//! an integer congruent to x·2^260, and 2^260/2^256 = 16, so a load from the
//! memory form (x·2^256) is a shift that the split into limbs does for free.
//!
//! Invariant of every [`Felt8`]: limbs below 2^52 and a value below 2^256, which is
//! 31.99 p. Two such factors give a Montgomery product below
//! 2^512/2^260 + p < 3p, so products need no final subtraction; sums are brought
//! below 2p + 2^210 by a multiple of p read off their top bits.
//!
//! SAFETY of this whole file: the intrinsics need the features of [`run`]. The
//! type is private to the field module and handed out only as the parameter of
//! [`Kernel::run`], which `run` calls only where [`detected`] holds.

use super::{
    Felt, Kernel, Packed,
    transpose::{deinterleave, interleave},
};
use std::{
    arch::x86_64::*,
    hint::black_box,
    ops::{Add, Mul, Neg, Sub},
};

type Limbs = [__m512i; 5];

/// Eight elements, limb-sliced.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct Felt8(Limbs);

/// p's fourth and fifth limb.
const P3: i64 = 17 << 36;
const P4: i64 = 1 << 43;

/// Whether this machine can execute [`run`].
pub fn detected() -> bool {
    is_x86_feature_detected!("avx512f")
        && is_x86_feature_detected!("avx512dq")
        && is_x86_feature_detected!("avx512vl")
        && is_x86_feature_detected!("avx512ifma")
}

/// Runs a kernel on [`Felt8`].
#[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512ifma")]
pub fn run<K: Kernel>(kernel: K) -> K::Output {
    kernel.run::<Felt8>()
}

#[inline(always)]
fn splat(value: i64) -> __m512i {
    // SAFETY: see the file's head; so for every block below.
    unsafe { _mm512_set1_epi64(value) }
}

#[inline(always)]
fn mask52() -> __m512i {
    splat((1 << 52) - 1)
}

#[inline(always)]
fn add(a: __m512i, b: __m512i) -> __m512i {
    unsafe { _mm512_add_epi64(a, b) }
}

#[inline(always)]
fn sub(a: __m512i, b: __m512i) -> __m512i {
    unsafe { _mm512_sub_epi64(a, b) }
}

#[inline(always)]
fn and(a: __m512i, b: __m512i) -> __m512i {
    unsafe { _mm512_and_si512(a, b) }
}

#[inline(always)]
fn or(a: __m512i, b: __m512i) -> __m512i {
    unsafe { _mm512_or_si512(a, b) }
}

#[inline(always)]
fn shr<const N: u32>(a: __m512i) -> __m512i {
    unsafe { _mm512_srli_epi64::<N>(a) }
}

#[inline(always)]
fn shl<const N: u32>(a: __m512i) -> __m512i {
    unsafe { _mm512_slli_epi64::<N>(a) }
}

/// c + low 52 bits of a·b.
#[inline(always)]
fn madd_lo(c: __m512i, a: __m512i, b: __m512i) -> __m512i {
    unsafe { _mm512_madd52lo_epu64(c, a, b) }
}

/// c + bits 52..104 of a·b.
#[inline(always)]
fn madd_hi(c: __m512i, a: __m512i, b: __m512i) -> __m512i {
    unsafe { _mm512_madd52hi_epu64(c, a, b) }
}

// Loops instead of array::map and from_fn here and below: those are not
// `inline(always)`, and a call that stays a call takes the intrinsics with it.

#[inline(always)]
fn add_limbs(mut a: Limbs, b: Limbs) -> Limbs {
    for (a, b) in a.iter_mut().zip(b) {
        *a = add(*a, b);
    }
    a
}

#[inline(always)]
fn sub_limbs(mut a: Limbs, b: Limbs) -> Limbs {
    for (a, b) in a.iter_mut().zip(b) {
        *a = sub(*a, b);
    }
    a
}

/// Brings signed limbs of a non-negative value into 0..2^52.
#[inline(always)]
fn carry(mut l: Limbs) -> Limbs {
    for i in 0..4 {
        let c = unsafe { _mm512_srai_epi64::<52>(l[i]) };
        l[i + 1] = add(l[i + 1], c);
        l[i] = and(l[i], mask52());
    }
    l
}

/// As [`carry`], and leaves what is carried where it was, too: multiplications do not
/// look above the 52nd bit.
#[inline(always)]
fn carry_factor(mut l: Limbs) -> Limbs {
    for i in 0..4 {
        l[i + 1] = add(l[i + 1], unsafe { _mm512_srai_epi64::<52>(l[i]) });
    }
    l
}

/// Subtracts (q − 1)·p, q = ⌊top limb / 2^43⌋ ≈ ⌊value / 2^251⌋, and carries. The
/// top limb must not be negative, the value below 2^260: the result is positive and
/// below 2p + 2^210.
#[inline(always)]
fn fold(mut l: Limbs) -> Limbs {
    let q = shr::<43>(l[4]);
    // Clears the bits from 43 up, then sets bit 43: limb − (q − 1)·2^43.
    l[4] = unsafe { _mm512_ternarylogic_epi64::<0xf8>(splat(P4), l[4], splat(P4 - 1)) };
    l[3] = sub(l[3], madd_lo(splat(-P3), q, splat(P3)));
    l[0] = sub(l[0], sub(q, splat(1)));
    carry(l)
}

/// What is added before [`fold_biased`]: `factor`·p, and what its steps take for granted.
const fn bias(factor: i64) -> [i64; 5] {
    // One p more than is added here: the top limb gets it from the fold.
    let top = factor * P4;
    // The fold's factor of q is −P3 modulo 2^52: its product is 2^52 too large.
    let fourth = (factor + 1) * P3 - (1 << 52);
    [factor + 1, 0, 0, fourth, top]
}

/// Adds constants to limbs.
#[inline(always)]
fn add_constants(mut l: Limbs, constants: [i64; 5]) -> Limbs {
    for (limb, constant) in l.iter_mut().zip(constants) {
        if constant != 0 {
            *limb = add(*limb, splat(constant));
        }
    }
    l
}

/// Subtracts q·p, q = ⌊top limb / 2^43⌋ − 1, of a value to which a [`bias`] was added.
/// With its multiple of p the value must be at least p and below 3,000 p: the result,
/// not carried, is positive and below 2p + 2^218.
#[inline(always)]
fn fold_biased(mut l: Limbs) -> Limbs {
    let q = shr::<43>(l[4]);
    // Clears the bits from 43 up, then sets bit 43.
    l[4] = unsafe { _mm512_ternarylogic_epi64::<0xf8>(splat(P4), l[4], splat(P4 - 1)) };
    l[3] = madd_lo(l[3], q, splat((1 << 52) - P3));
    l[0] = sub(l[0], q);
    l
}

/// The bias of sums: makes a value above −2^258 positive.
const BIAS: [i64; 5] = bias(256);

/// Limbs of a product, or of a sum of products, not carried.
type Products = [__m512i; 10];

/// Divides the ten limbs' value by 2^260 modulo p. The accumulators must have been
/// started with [`START`]. Leaves the result's limbs uncarried: below 2^57 of one
/// product, below 2^62 of as many as may be added up.
#[inline(always)]
fn reduce(mut t: Products) -> Limbs {
    // p ≡ 1 mod 2^52: the Montgomery quotient is minus the limb. The complement is
    // one less and cheaper; START holds what the missing one would have added.
    for i in 0..5 {
        let m = unsafe { _mm512_andnot_si512(t[i], mask52()) };
        t[i + 1] = add(t[i + 1], shr::<52>(t[i]));
        t[i + 3] = madd_lo(t[i + 3], m, splat(P3));
        t[i + 4] = madd_lo(t[i + 4], m, splat(P4));
        // The high half of m·P4: there are fewer units that multiply than that shift.
        t[i + 5] = add(t[i + 5], shr::<9>(m));
        t[i + 4] = madd_hi(t[i + 4], m, splat(P3));
    }
    [t[5], t[6], t[7], t[8], t[9]]
}

/// p for each quotient that [`reduce`] takes one too small. p's lowest limb turns
/// the limb that vanishes into a carry, which is 2^52 in that limb.
const START: [i64; 10] = {
    let mut start = [0; 10];
    let mut i = 0;
    while i < 5 {
        start[i] += 1 << 52;
        start[i + 3] += P3;
        start[i + 4] += P4;
        i += 1;
    }
    start
};

/// No product yet.
#[inline(always)]
fn start() -> Products {
    let mut t = [splat(0); 10];
    for (limb, start) in t.iter_mut().zip(START) {
        *limb = splat(start);
    }
    t
}

/// Adds the product of two elements.
#[inline(always)]
fn add_product(mut t: Products, a: &Limbs, b: &Limbs) -> Products {
    // Low halves first: neighbouring instructions then add to different limbs and
    // need not wait for each other.
    for i in 0..5 {
        for j in 0..5 {
            t[i + j] = madd_lo(t[i + j], a[i], b[j]);
        }
        for j in 0..5 {
            t[i + j + 1] = madd_hi(t[i + j + 1], a[i], b[j]);
        }
    }
    t
}

/// The square, before its reduction.
#[inline(always)]
fn square_product(a: &Limbs) -> Products {
    // Every cross product occurs twice; START is even.
    let mut t = [splat(0); 10];
    for (limb, start) in t.iter_mut().zip(START) {
        *limb = splat(start / 2);
    }
    for i in 0..5 {
        for j in i + 1..5 {
            t[i + j] = madd_lo(t[i + j], a[i], a[j]);
        }
        for j in i + 1..5 {
            t[i + j + 1] = madd_hi(t[i + j + 1], a[i], a[j]);
        }
    }
    for limb in &mut t {
        *limb = add(*limb, *limb);
    }
    for i in 0..5 {
        t[2 * i] = madd_lo(t[2 * i], a[i], a[i]);
        t[2 * i + 1] = madd_hi(t[2 * i + 1], a[i], a[i]);
    }
    t
}

#[inline(always)]
fn mul(a: &Limbs, b: &Limbs) -> Limbs {
    carry(reduce(add_product(start(), a, b)))
}

/// [`mul`] as a function of its own, for callers with very many products.
#[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512ifma")]
fn mul_out_of_line(a: &Limbs, b: &Limbs) -> Limbs {
    mul(a, b)
}

/// 16 times the value of four 64-bit words (below p), in 52-bit limbs.
#[inline(always)]
fn split(w: [__m512i; 4]) -> Limbs {
    [
        and(shl::<4>(w[0]), mask52()),
        and(or(shr::<48>(w[0]), shl::<16>(w[1])), mask52()),
        and(or(shr::<36>(w[1]), shl::<28>(w[2])), mask52()),
        and(or(shr::<24>(w[2]), shl::<40>(w[3])), mask52()),
        shr::<12>(w[3]),
    ]
}

/// A carried value below 16p divided by 16, fully reduced, in four 64-bit words.
#[inline(always)]
fn join(mut l: Limbs) -> [__m512i; 4] {
    // value − m·p is divisible by 16 for m = value mod 16, as p ≡ 1 mod 16.
    let m = and(l[0], splat(15));
    l[0] = sub(l[0], m);
    l[3] = sub(l[3], shl::<36>(add(shl::<4>(m), m)));
    l[4] = sub(l[4], shl::<43>(m));
    // The quotient is above −p: p is added where it is negative.
    let negative = {
        let borrow = unsafe { _mm512_srai_epi64::<52>(l[3]) };
        unsafe { _mm512_srai_epi64::<63>(add(l[4], borrow)) }
    };
    l[0] = add(l[0], and(negative, splat(16)));
    l[3] = add(l[3], and(negative, splat(16 * P3)));
    l[4] = add(l[4], and(negative, splat(16 * P4)));
    let l = carry(l);
    [
        or(shr::<4>(l[0]), shl::<48>(l[1])),
        or(shr::<16>(l[1]), shl::<36>(l[2])),
        or(shr::<28>(l[2]), shl::<24>(l[3])),
        or(shr::<40>(l[3]), shl::<12>(l[4])),
    ]
}

/// Writes words to elements 0, stride, 2·stride, …
#[inline(always)]
fn store_words(words: [__m512i; 4], out: &mut [Felt], stride: usize) {
    for (i, z) in unsafe { interleave(words) }.into_iter().enumerate() {
        // SAFETY: an element is half a vector; the indices are checked.
        unsafe {
            if stride == 1 {
                let pair = &mut out[2 * i..2 * i + 2];
                _mm512_storeu_si512(pair.as_mut_ptr().cast(), z);
                continue;
            }
            let low = &raw mut out[2 * i * stride];
            _mm256_storeu_si256(low.cast(), _mm512_castsi512_si256(z));
            let high = &raw mut out[(2 * i + 1) * stride];
            _mm256_storeu_si256(high.cast(), _mm512_extracti64x4_epi64::<1>(z));
        }
    }
}

impl Packed for Felt8 {
    const WIDTH: usize = 8;
    type Constant = [i64; 5];
    type Sum = Sum8;
    type Products = Products8;

    #[inline(always)]
    fn constant(value: Felt) -> [i64; 5] {
        let w = value.0;
        let mask = (1 << 52) - 1;
        [
            w[0] << 4 & mask,
            (w[0] >> 48 | w[1] << 16) & mask,
            (w[1] >> 36 | w[2] << 28) & mask,
            (w[2] >> 24 | w[3] << 40) & mask,
            w[3] >> 12,
        ]
        .map(|limb| limb as i64)
    }

    #[inline(always)]
    fn splat(constant: [i64; 5]) -> Self {
        let mut limbs = [splat(0); 5];
        for (limb, value) in limbs.iter_mut().zip(constant) {
            *limb = splat(value);
        }
        Felt8(limbs)
    }

    #[inline(always)]
    fn load(values: &[Felt]) -> Self {
        let values = &values[..8];
        // SAFETY: eight elements are four vectors, Felt being four words.
        let mut z = [splat(0); 4];
        for (i, z) in z.iter_mut().enumerate() {
            *z = unsafe { _mm512_loadu_si512(values.as_ptr().add(2 * i).cast()) };
        }
        Felt8(split(unsafe { deinterleave(z) }))
    }

    #[inline(always)]
    fn load_strided(values: &[Felt], stride: usize) -> Self {
        // SAFETY: an element is half a vector; the index is checked.
        let mut z = [splat(0); 4];
        for (i, z) in z.iter_mut().enumerate() {
            *z = unsafe {
                let low = &raw const values[2 * i * stride];
                let high = &raw const values[(2 * i + 1) * stride];
                _mm512_inserti64x4::<1>(
                    _mm512_castsi256_si512(_mm256_loadu_si256(low.cast())),
                    _mm256_loadu_si256(high.cast()),
                )
            };
        }
        Felt8(split(unsafe { deinterleave(z) }))
    }

    #[inline(always)]
    fn store(self, out: &mut [Felt]) {
        // Below 2p + 2^210 after the fold.
        store_words(join(fold(self.0)), &mut out[..8], 1);
    }

    #[inline(always)]
    fn store_strided(self, out: &mut [Felt], stride: usize) {
        store_words(join(fold(self.0)), out, stride);
    }

    #[inline(always)]
    fn store_sum(sum: Sum8, out: &mut [Felt], stride: usize) {
        store_words(join(Self::narrow(sum).0), out, stride);
    }

    #[inline(always)]
    fn mul_inline(self, rhs: Self) -> Self {
        Felt8(mul(&self.0, &rhs.0))
    }

    #[inline(always)]
    fn square(self) -> Self {
        Felt8(carry(reduce(square_product(&self.0))))
    }

    #[inline(always)]
    fn widen(self) -> Sum8 {
        Sum8(self.0)
    }

    #[inline(always)]
    fn mul_wide(self, rhs: Self) -> Sum8 {
        Sum8(reduce(add_product(start(), &self.0, &rhs.0)))
    }

    #[inline(always)]
    fn no_products() -> Products8 {
        Products8(start())
    }

    #[inline(always)]
    fn add_product(products: Products8, a: Self, b: Self) -> Products8 {
        Products8(add_product(products.0, &a.0, &b.0))
    }

    #[inline(always)]
    fn sum(products: Products8) -> Sum8 {
        Sum8(reduce(products.0))
    }

    #[inline(always)]
    fn narrow(sum: Sum8) -> Self {
        Felt8(carry(fold_biased(add_constants(sum.0, BIAS))))
    }

    #[inline(always)]
    fn scaled(sum: Sum8, by: Self) -> Sum8 {
        let factor = carry_factor(fold_biased(add_constants(sum.0, BIAS)));
        Sum8(reduce(add_product(start(), &factor, &by.0)))
    }

    #[inline(always)]
    fn addend(value: Felt) -> [i64; 5] {
        let mut limbs = Self::constant(value);
        for (limb, bias) in limbs.iter_mut().zip(BIAS) {
            *limb += bias;
        }
        limbs
    }

    #[inline(always)]
    fn cubed(sum: Sum8, addend: [i64; 5]) -> Sum8 {
        let biased = add_limbs(sum.0, Self::splat(addend).0);
        let factor = carry_factor(fold_biased(biased));
        let square = carry_factor(reduce(square_product(&factor)));
        Sum8(reduce(add_product(start(), &square, &factor)))
    }
}

/// [`Products`] to be handed out.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct Products8(Products);

/// Signed limbs that are neither carried nor reduced.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct Sum8(Limbs);

impl Add for Sum8 {
    type Output = Self;
    #[inline(always)]
    fn add(self, rhs: Self) -> Self {
        Sum8(add_limbs(self.0, rhs.0))
    }
}

impl Sub for Sum8 {
    type Output = Self;
    #[inline(always)]
    fn sub(self, rhs: Self) -> Self {
        Sum8(sub_limbs(self.0, rhs.0))
    }
}

impl From<Felt> for Felt8 {
    #[inline(always)]
    fn from(value: Felt) -> Self {
        Self::splat(Self::constant(value))
    }
}

impl Add for Felt8 {
    type Output = Self;
    #[inline(always)]
    fn add(self, rhs: Self) -> Self {
        Felt8(fold(add_limbs(self.0, rhs.0)))
    }
}

impl Sub for Felt8 {
    type Output = Self;
    #[inline(always)]
    fn sub(self, rhs: Self) -> Self {
        let l = sub_limbs(self.0, rhs.0);
        // 32p exceeds what is subtracted.
        Felt8(carry(fold_biased(add_constants(l, bias(33)))))
    }
}

impl Mul for Felt8 {
    type Output = Self;
    #[inline(always)]
    fn mul(self, rhs: Self) -> Self {
        // The compiler (1.95) ignores `inline(never)` next to `target_feature`; it
        // cannot see through a pointer that it must not know.
        let mul: unsafe fn(&Limbs, &Limbs) -> Limbs = black_box(mul_out_of_line);
        // SAFETY: see the file's head.
        Felt8(unsafe { mul(&self.0, &rhs.0) })
    }
}

impl Neg for Felt8 {
    type Output = Self;
    #[inline(always)]
    fn neg(self) -> Self {
        Felt8([splat(0); 5]) - self
    }
}
