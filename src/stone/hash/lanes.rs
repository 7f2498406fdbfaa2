//! Hash functions of several messages at once, one in each lane of a vector.

use std::ops::Range;

/// A hash function of several messages at once.
#[derive(Clone, Copy)]
#[cfg_attr(not(target_arch = "x86_64"), allow(dead_code))] // Nothing makes one there.
pub struct Lanes {
    /// How many.
    pub n: usize,
    /// Messages laid end to end, their length, digests.
    pub hash: fn(&[u8], usize, &mut [[u8; 32]]),
    /// As [`first_nonce`](super::first_nonce); what must be zero is a mask of the first
    /// eight bytes, read as a little-endian word.
    pub first_nonce: fn(&[u8; 32], u64, Range<u64>) -> Option<u64>,
}

/// Compiles a module's functions `$hash` and `first_nonce`, which are generic over its
/// `Words`, for every kind of vector, and has one chosen by what this machine has.
#[cfg(target_arch = "x86_64")]
macro_rules! compiled {
    ($hash:ident) => {
        compiled!(tests of $hash);

        /// The fastest that this machine has.
        pub fn fastest() -> Option<Lanes> {
            use crate::stone::field::packed::{Instructions, instructions};
            match instructions() {
                Instructions::Portable => None,
                Instructions::Avx2 => Some(compiled!($hash, "avx2", std::arch::x86_64::__m256i)),
                Instructions::Avx512 => {
                    Some(compiled!($hash, "avx512f", std::arch::x86_64::__m512i))
                }
            }
        }
    };
    (tests of $hash:ident) => {
        /// Those that this machine can run, also if it would not choose them.
        #[cfg(test)]
        pub fn every() -> Vec<Lanes> {
            let mut every = Vec::new();
            if is_x86_feature_detected!("avx2") {
                every.push(compiled!($hash, "avx2", std::arch::x86_64::__m256i));
            }
            if is_x86_feature_detected!("avx512f") {
                every.push(compiled!($hash, "avx512f", std::arch::x86_64::__m512i));
            }
            every
        }
    };
    ($hash:ident, $features:literal, $words:ty) => {{
        #[target_feature(enable = $features)]
        fn hash(messages: &[u8], message_len: usize, out: &mut [[u8; 32]]) {
            $hash::<$words>(messages, message_len, out);
        }
        #[target_feature(enable = $features)]
        fn nonce(prefix: &[u8; 32], mask: u64, nonces: Range<u64>) -> Option<u64> {
            first_nonce::<$words>(prefix, mask, nonces)
        }
        Lanes {
            n: <$words as Words>::LANES,
            // SAFETY: made where the feature was found; so for both.
            hash: |messages, message_len, out| unsafe { hash(messages, message_len, out) },
            first_nonce: |prefix, mask, nonces| unsafe { nonce(prefix, mask, nonces) },
        }
    }};
}

#[cfg(target_arch = "x86_64")]
pub(super) use compiled;
