//! Four elements at once with AVX2, for machines without AVX-512 IFMA.
//!
//! An element x is held as an integer congruent to x·2^261, and 2^261/2^256 = 32, so a
//! load from the memory form (x·2^256) is a shift that the split into limbs does for
//! free.
//!
//! Invariant of every [`Felt4`]: limbs below 2^29 and a value below 33p. Two such
//! factors give a Montgomery product below 33²·p²/2^261 + p < 3p, so products need no
//! final subtraction; sums are brought below 2p + 2^216 by a multiple of p read off
//! their top bits. [`Packed::Twiddle`]s are smaller, so that a sum below 2^261 may be
//! multiplied as it is.
//!
//! SAFETY of this whole file: the intrinsics need the features of [`run`]. The
//! type is private to the field module and handed out only as the parameter of
//! [`Kernel::run`], which `run` calls only where [`detected`] holds.

#[macro_use]
mod products;
mod hades;
mod limbs;
#[cfg(test)]
mod tests;

use super::{Felt, Kernel, Packed, operators::operators, transpose::transpose};
use limbs::*;
use products::product as mul_out_of_line;
use products::{product, product_with_constant, square, two_products, two_products_with_constants};
use std::{
    arch::x86_64::*,
    ops::{Add, Sub},
};

/// Four elements, limb-sliced.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct Felt4(Limbs);

/// Whether this machine can execute [`run`].
pub fn detected() -> bool {
    is_x86_feature_detected!("avx2")
}

/// Runs a kernel on [`Felt4`].
#[target_feature(enable = "avx2")]
pub fn run<K: Kernel>(kernel: K) -> K::Output {
    kernel.run::<Felt4>()
}

operators!(Felt4, Sum4, Limbs);

impl Packed for Felt4 {
    const WIDTH: usize = 4;
    type Constant = [i64; 9];
    type Sum = Sum4;
    type Products = Sum4;

    #[inline(always)]
    fn constant(value: Felt) -> [i64; 9] {
        let w = value.0;
        let mask = (1 << 29) - 1;
        [
            w[0] << 5 & mask,
            w[0] >> 24 & mask,
            (w[0] >> 53 | w[1] << 11) & mask,
            w[1] >> 18 & mask,
            (w[1] >> 47 | w[2] << 17) & mask,
            w[2] >> 12 & mask,
            (w[2] >> 41 | w[3] << 23) & mask,
            w[3] >> 6 & mask,
            w[3] >> 35,
        ]
        .map(|limb| limb as i64)
    }

    #[inline(always)]
    fn splat(constant: [i64; 9]) -> Self {
        let mut limbs = [splat(0); 9];
        for (limb, value) in limbs.iter_mut().zip(constant) {
            *limb = splat(value);
        }
        Felt4(limbs)
    }

    #[inline(always)]
    fn load_strided(values: &[Felt], stride: usize) -> Self {
        let mut z = [splat(0); 4];
        for (i, z) in z.iter_mut().enumerate() {
            // SAFETY: an element is a vector; the index is checked.
            *z = unsafe { _mm256_loadu_si256((&raw const values[i * stride]).cast()) };
        }
        // SAFETY: the instructions are there, see the head of the file.
        Felt4(split(unsafe { transpose(z) }))
    }

    #[inline(always)]
    fn store_strided(self, out: &mut [Felt], stride: usize) {
        Self::store_sum(self.widen(), out, stride);
    }

    #[inline(always)]
    fn mul_inline(self, rhs: Self) -> Self {
        // SAFETY: the instructions are there, see the head of the file.
        unsafe { product(&self.0, &rhs.0) }
    }

    #[inline(always)]
    fn square(&self) -> Self {
        // SAFETY: the instructions are there, see the head of the file.
        unsafe { square(&self.0) }
    }

    #[inline(always)]
    fn widen(self) -> Sum4 {
        // Limb by limb: the compiler calls a function to copy nine at once.
        let [a, b, c, d, e, f, g, h, i] = self.0;
        Sum4([a, b, c, d, e, f, g, h, i])
    }

    #[inline(always)]
    fn mul_wide(&self, rhs: &Self) -> Sum4 {
        // SAFETY: the instructions are there, see the head of the file.
        unsafe { product(&self.0, &rhs.0) }
    }

    #[inline(always)]
    fn no_products() -> Sum4 {
        Self::from(Felt::ZERO).widen()
    }

    #[inline(always)]
    fn add_product(products: Sum4, a: &Self, b: &Self) -> Sum4 {
        products + a.mul_wide(b)
    }

    #[inline(always)]
    fn add_two_products(products: Sum4, [a, b]: [&Self; 2], [c, d]: [&Self; 2]) -> Sum4 {
        // SAFETY: the instructions are there, see the head of the file.
        products + unsafe { two_products::<Sum4>([&a.0, &b.0], [&c.0, &d.0]) }
    }

    #[inline(always)]
    fn sum(products: Sum4) -> Sum4 {
        products
    }

    #[inline(always)]
    fn narrow(sum: Sum4) -> Self {
        Felt4(fold(add_constants(sum.0, BIAS)))
    }

    type Twiddle = Self;

    #[inline(always)]
    fn twiddle(self) -> Self {
        // Sums are larger than other factors, so this one is smaller.
        Self::narrow(self.widen())
    }

    #[inline(always)]
    fn scaled<const N: usize>(sums: [&Sum4; N], by: [&Self; N]) -> [Sum4; N] {
        let mut products = [*sums[0]; N];
        for ((result, sum), by) in products.iter_mut().zip(sums).zip(by) {
            // SAFETY: the instructions are there, see the head of the file.
            *result = unsafe { product(&carry(add_constants(sum.0, SHIFT)), &by.0) };
        }
        products
    }

    type SharedTwiddle = [i64; 9];

    fn shared_twiddles(factors: &[Felt]) -> Vec<[i64; 9]> {
        let residues = factors.iter().map(|factor| residue(*factor));
        residues.collect()
    }

    #[inline(always)]
    fn scaled_by_shared<const N: usize>(sums: [&Sum4; N], by: [&[i64; 9]; N]) -> [Sum4; N] {
        let mut products = [*sums[0]; N];
        for ((result, sum), by) in products.iter_mut().zip(sums).zip(by) {
            let sum = carry(add_constants(sum.0, SHIFT));
            // SAFETY: the instructions are there, see the head of the file.
            *result = unsafe { product_with_constant(by, &sum) };
        }
        products
    }

    #[inline(always)]
    fn sum_scaled<const N: usize>(elements: [&Self; N], by: [&[i64; 9]; N]) -> Sum4 {
        let mut sum: Option<Sum4> = None;
        for n in (0..N).step_by(2) {
            // SAFETY: the instructions are there, see the head of the file.
            let products = unsafe {
                match N - n {
                    1 => product_with_constant(by[n], &elements[n].0),
                    _ => two_products_with_constants(
                        (by[n], &elements[n].0),
                        (by[n + 1], &elements[n + 1].0),
                    ),
                }
            };
            sum = Some(match sum {
                Some(sum) => sum + products,
                None => products,
            });
        }
        sum.expect("a product")
    }

    fn hades(states: &mut [[Sum4; 3]; 2]) {
        hades::rounds(states);
    }

    #[inline(always)]
    fn store_sum(sum: Sum4, out: &mut [Felt], stride: usize) {
        // SAFETY: the instructions are there, see the head of the file.
        let words = unsafe { transpose(join(Self::narrow(sum).0)) };
        for (i, z) in words.into_iter().enumerate() {
            // SAFETY: an element is a vector; the index is checked.
            unsafe { _mm256_storeu_si256((&raw mut out[i * stride]).cast(), z) };
        }
    }
}

/// The limbs of value·2^261 modulo p.
fn residue(value: Felt) -> [i64; 9] {
    let words = (value * Felt::from(32)).0;
    let mut limbs = [0; 9];
    for (i, limb) in limbs.iter_mut().enumerate() {
        let (word, bit) = (BITS as usize * i / 64, BITS as usize * i % 64);
        // The upper word is not shifted by 64: a limb begins at a word's first bit in
        // the first only.
        let above = match words.get(word + 1) {
            Some(above) if bit > 0 => above << (64 - bit),
            _ => 0,
        };
        *limb = ((words[word] >> bit | above) & ((1 << BITS) - 1)) as i64;
    }
    limbs
}

impl Add for Felt4 {
    type Output = Self;
    #[inline(always)]
    fn add(self, rhs: Self) -> Self {
        Self::narrow(self.widen() + rhs.widen())
    }
}

impl Sub for Felt4 {
    type Output = Self;
    #[inline(always)]
    fn sub(self, rhs: Self) -> Self {
        Self::narrow(self.widen() - rhs.widen())
    }
}

/// Results are made where they are needed, not copied there.
impl From<Limbs> for Felt4 {
    #[inline(always)]
    fn from(limbs: Limbs) -> Self {
        Felt4(limbs)
    }
}

impl From<Limbs> for Sum4 {
    #[inline(always)]
    fn from(limbs: Limbs) -> Self {
        Sum4(limbs)
    }
}
