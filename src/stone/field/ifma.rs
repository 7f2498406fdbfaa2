//! Eight elements at once with AVX-512 IFMA.
//!
//! Limbs have 52 bits, so that `vpmadd52` multiplies them. An element x is held as
//! an integer congruent to x·2^260, and 2^260/2^256 = 16, so a load from the
//! memory form (x·2^256) is a shift that the split into limbs does for free.
//!
//! Invariant of every [`Felt8`]: limbs below 2^52 and a value below 2^256, which is
//! 31.99 p. Two such factors give a Montgomery product below
//! 2^512/2^260 + p < 3p, so products need no final subtraction; sums are brought
//! below 2p + 2^218 by a multiple of p read off their top bits. [`Packed::Twiddle`](super::Packed::Twiddle)s have
//! another form and a product of their own, which takes any sum below 2^260.
//!
//! SAFETY of this folder: the intrinsics need the features of [`run`]. The type is
//! private to this module and handed out only as the parameter of [`Kernel::run`],
//! which `run` calls only where [`detected`] holds. [`interleave`] says itself what it
//! needs.

mod elements;
#[cfg(test)]
pub mod emulated;
mod hades;
pub mod interleave;
mod limbs;
#[cfg(test)]
mod tests;

use super::Kernel;
use elements::Felt8;

/// What the modules of this folder are written in.
mod instructions {
    pub use std::arch::{asm, x86_64::*};

    /// Compiles a function for the instructions that [`run`](super::run) needs.
    macro_rules! compiled {
        ($($function:tt)+) => {
            #[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512ifma")]
            $($function)+
        };
    }
    pub(super) use compiled;
}

/// Whether this machine can execute [`run`].
pub fn detected() -> bool {
    is_x86_feature_detected!("avx512f")
        && is_x86_feature_detected!("avx512dq")
        && is_x86_feature_detected!("avx512vl")
        && is_x86_feature_detected!("avx512ifma")
}

instructions::compiled! {
    /// Runs a kernel on [`Felt8`].
    pub fn run<K: Kernel>(kernel: K) -> K::Output {
        kernel.run::<Felt8>()
    }
}
