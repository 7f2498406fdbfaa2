//! The prime field of Stone's `PrimeField0`: p = 2^251 + 17·2^192 + 1.

mod felt;
#[cfg(target_arch = "x86_64")]
pub(super) mod ifma;
pub mod packed;
#[cfg(test)]
pub(crate) mod testing;

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
