//! The packed type.
//!
//! SAFETY of this whole file: as in the module above.

use super::{
    hades,
    instructions::{self, *},
    interleave::{LANES, deinterleave, interleave},
    limbs::*,
};
use crate::stone::field::{Felt, Packed, operators::operators};
use std::ops::{Add, Sub};

/// Eight elements, limb-sliced.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct Felt8(pub Limbs);

instructions::compiled! {
    /// [`mul`] as a function of its own, for callers with very many products.
    fn mul_out_of_line(a: &Limbs, b: &Limbs) -> Limbs {
        mul(a, b)
    }
}

/// Writes words to elements 0, stride, 2·stride, …
#[inline(always)]
fn store_words(words: [__m512i; 4], out: &mut [Felt], stride: usize) {
    // SAFETY: the instructions are there, see the head of the file.
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

operators!(Felt8, Sum8, Limbs);

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
        let mut z = [splat(0); 4];
        for (i, z) in z.iter_mut().enumerate() {
            // SAFETY: eight elements are four vectors, Felt being four words.
            *z = unsafe { _mm512_loadu_si512(values.as_ptr().add(2 * i).cast()) };
        }
        // SAFETY: the instructions are there, see the head of the file.
        Felt8(split(unsafe { deinterleave(z) }))
    }

    #[inline(always)]
    fn load_strided(values: &[Felt], stride: usize) -> Self {
        let mut z = [splat(0); 4];
        for (i, z) in z.iter_mut().enumerate() {
            // SAFETY: an element is half a vector; the index is checked.
            *z = unsafe {
                let low = &raw const values[2 * i * stride];
                let high = &raw const values[(2 * i + 1) * stride];
                _mm512_inserti64x4::<1>(
                    _mm512_castsi256_si512(_mm256_loadu_si256(low.cast())),
                    _mm256_loadu_si256(high.cast()),
                )
            };
        }
        // SAFETY: the instructions are there, see the head of the file.
        Felt8(split(unsafe { deinterleave(z) }))
    }

    #[inline(always)]
    fn store_strided(self, out: &mut [Felt], stride: usize) {
        // Below 2p + 2^210 after the fold.
        store_words(join(fold(self.0)), out, stride);
    }

    #[inline(always)]
    fn store_sum(sum: Sum8, out: &mut [Felt], stride: usize) {
        store_words(join(fold_biased(add_constants(sum.0, BIAS))), out, stride);
    }

    #[inline(always)]
    fn mul_inline(self, rhs: Self) -> Self {
        Felt8(mul(&self.0, &rhs.0))
    }

    #[inline(always)]
    fn square(&self) -> Self {
        Felt8(carry(reduce(square_product(&self.0))))
    }

    #[inline(always)]
    fn widen(self) -> Sum8 {
        Sum8(self.0)
    }

    #[inline(always)]
    fn mul_wide(&self, rhs: &Self) -> Sum8 {
        Sum8(reduce(add_product(start(), &self.0, &rhs.0)))
    }

    #[inline(always)]
    fn no_products() -> Products8 {
        Products8(start())
    }

    #[inline(always)]
    fn add_product(products: Products8, a: &Self, b: &Self) -> Products8 {
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

    type Twiddle = [Limbs; 2];

    #[inline(always)]
    fn twiddle(self) -> [Limbs; 2] {
        with_quotient(self.0)
    }

    #[inline(always)]
    fn scaled<const N: usize>(sums: [&Sum8; N], by: [&[Limbs; 2]; N]) -> [Sum8; N] {
        let mut limbs = [&sums[0].0; N];
        for (limbs, sum) in limbs.iter_mut().zip(sums) {
            *limbs = &sum.0;
        }
        let mut products = [*sums[0]; N];
        for (product, limbs) in products.iter_mut().zip(scaled(limbs, by)) {
            product.0 = limbs;
        }
        products
    }

    type SharedTwiddle = [[i64; 5]; 2];

    #[inline(always)]
    fn shared_twiddles(factors: &[Felt]) -> Vec<[[i64; 5]; 2]> {
        let mut twiddles = Vec::with_capacity(factors.len());
        for factors in factors.chunks(Self::WIDTH) {
            let mut eight = [Felt::ZERO; Self::WIDTH];
            eight[..factors.len()].copy_from_slice(factors);
            let mut words = [[[0; Self::WIDTH]; 5]; 2];
            for (words, limbs) in words.iter_mut().zip(Self::load(&eight).twiddle()) {
                for (words, limb) in words.iter_mut().zip(limbs) {
                    // SAFETY: eight words are a vector.
                    unsafe { _mm512_storeu_si512(words.as_mut_ptr().cast(), limb) };
                }
            }
            for lane in &LANES[..factors.len()] {
                // No closures: they are not `inline(always)`.
                let mut twiddle = [[0; 5]; 2];
                for (limbs, words) in twiddle.iter_mut().zip(&words) {
                    for (limb, words) in limbs.iter_mut().zip(words) {
                        *limb = words[*lane];
                    }
                }
                twiddles.push(twiddle);
            }
        }
        twiddles
    }

    #[inline(always)]
    fn scaled_by_shared<const N: usize>(sums: [&Sum8; N], by: [&[[i64; 5]; 2]; N]) -> [Sum8; N] {
        Self::scaled(sums, in_all_lanes(by).each_ref())
    }

    #[inline(always)]
    fn sum_scaled<const N: usize>(elements: [&Self; N], by: [&[[i64; 5]; 2]; N]) -> Sum8 {
        let mut limbs = [&elements[0].0; N];
        for (limbs, element) in limbs.iter_mut().zip(elements) {
            *limbs = &element.0;
        }
        Sum8(sum_scaled(limbs, in_all_lanes(by).each_ref()))
    }

    fn hades(states: &mut [[Sum8; 3]; 2]) {
        hades::rounds(states);
    }
}

impl Felt8 {
    /// Prepares an element for [`Felt8::cubed`].
    #[inline(always)]
    pub fn addend(value: Felt) -> [i64; 5] {
        let mut limbs = Self::constant(value);
        for (limb, bias) in limbs.iter_mut().zip(BIAS) {
            *limb += bias;
        }
        limbs
    }

    /// (sum + addend)³, of a sum as [`Packed::narrow`] takes it.
    #[inline(always)]
    pub fn cubed(sum: Sum8, addend: [i64; 5]) -> Sum8 {
        Sum8(cube(add_limbs(sum.0, Felt8::splat(addend).0)))
    }
}

/// Shared factors as each lane's own.
#[inline(always)]
fn in_all_lanes<const N: usize>(factors: [&[[i64; 5]; 2]; N]) -> [[Limbs; 2]; N] {
    let mut own = [[[splat(0); 5]; 2]; N];
    for (own, [factor, quotient]) in own.iter_mut().zip(factors) {
        *own = [Felt8::splat(*factor).0, Felt8::splat(*quotient).0];
    }
    own
}

/// x = sum + addend and its square, as factors.
#[inline(always)]
pub fn squared(sum: Sum8, addend: [i64; 5]) -> (Limbs, Limbs) {
    square(add_limbs(sum.0, Felt8::splat(addend).0))
}

/// [`Products`] to be handed out.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct Products8(Products);

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
        Felt8(difference(self.0, rhs.0))
    }
}
