//! The prime field of Stone's `PrimeField0`: p = 2^251 + 17·2^192 + 1.

#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code)]
mod avx2;
mod felt;
#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code)]
pub(super) mod ifma;
#[cfg(target_arch = "x86_64")]
mod operators;
pub(super) mod out_of_line;
#[allow(unsafe_code)]
pub mod packed;
mod short_string;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code)]
pub(super) mod transpose;

pub use felt::{Felt, FeltError};
pub use packed::{Kernel, Packed, dispatch};

use std::ops::{Add, Mul, Neg, Sub};

/// Anything a constraint can be evaluated in: one field element, a vector of
/// independent ones, or a symbolic expression.
pub trait Algebra:
    Clone
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Neg<Output = Self>
    + From<Felt>
{
}

impl<T> Algebra for T where
    T: Clone + Add<Output = T> + Sub<Output = T> + Mul<Output = T> + Neg<Output = T> + From<Felt>
{
}

/// Replaces every element by its inverse with one inversion (Montgomery's trick).
/// Zeros stay zero.
pub fn batch_inverse(values: &mut [Felt]) {
    match values.iter().any(Felt::is_zero) {
        true => invert_one_by_one(values),
        false => dispatch(Invert(values)),
    }
}

/// [`batch_inverse`] of elements that are not zero: the trick in every lane, then
/// once over the lanes.
struct Invert<'a>(&'a mut [Felt]);

impl Kernel for Invert<'_> {
    type Output = ();

    #[inline(always)]
    fn run<V: Packed>(self) {
        let whole = self.0.len() / V::WIDTH * V::WIDTH;
        let (packs, rest) = self.0.split_at_mut(whole);
        let mut before = Vec::with_capacity(packs.len() / V::WIDTH);
        let mut product = V::from(Felt::ONE);
        for pack in packs.chunks_exact(V::WIDTH) {
            before.push(product);
            product = product.mul_inline(V::load(pack));
        }
        let mut last = vec![Felt::ONE; V::WIDTH];
        product.store(&mut last);
        last.extend_from_slice(rest);
        invert_one_by_one(&mut last);
        rest.copy_from_slice(&last[V::WIDTH..]);
        let mut inverse = V::load(&last);
        for (pack, before) in packs.chunks_exact_mut(V::WIDTH).zip(before).rev() {
            let next = inverse.mul_inline(V::load(pack));
            inverse.mul_inline(before).store(pack);
            inverse = next;
        }
    }
}

fn invert_one_by_one(values: &mut [Felt]) {
    let mut prefix = Vec::with_capacity(values.len());
    let mut acc = Felt::ONE;
    for v in values.iter() {
        prefix.push(acc);
        if !v.is_zero() {
            acc *= *v;
        }
    }
    let mut inv = acc.inverse().expect("a product of non-zero elements");
    for (v, before) in values.iter_mut().zip(prefix).rev() {
        if !v.is_zero() {
            let next = inv * *v;
            *v = inv * before;
            inv = next;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use testing::Random;

    #[test]
    fn inverses_of_many_are_those_of_each() {
        let mut random = Random::new();
        for n in [0, 1, 7, 8, 9, 100] {
            let mut values = random.felts(n);
            for zeros in [false, true] {
                if zeros {
                    values.iter_mut().step_by(3).for_each(|v| *v = Felt::ZERO);
                }
                let mut inverses = values.clone();
                batch_inverse(&mut inverses);
                for (value, inverse) in values.iter().zip(inverses) {
                    assert_eq!(inverse, value.inverse().unwrap_or(Felt::ZERO), "of {n}");
                }
            }
        }
    }
}
