//! Hash functions of several messages at once, one in each lane of a vector.

use super::PIECE;
use crate::stone::field::Felt;
use std::ops::Range;

/// Messages of equally many pieces of [`PIECE`] bytes.
#[derive(Clone, Copy)]
pub enum Messages<'a> {
    /// Laid end to end.
    Bytes { bytes: &'a [u8], len: usize },
    /// Piece k of message i is element first + i of run k, Montgomery form, big endian.
    Cells {
        runs: &'a [&'a [Felt]],
        first: usize,
    },
}

/// Where the bytes of some messages are.
#[cfg_attr(not(target_arch = "x86_64"), allow(dead_code))] // As below.
pub struct Place {
    /// Of each message.
    pub n_pieces: usize,
    /// Bytes from a message's piece to the next one's.
    pub distance: usize,
    /// Whether a piece's bytes are in reverse order.
    pub reversed: bool,
}

#[cfg_attr(not(target_arch = "x86_64"), allow(dead_code))] // As below.
impl Messages<'_> {
    /// Of `n` messages.
    ///
    /// # Panics
    /// When there are fewer, or they are not of whole pieces.
    #[inline(always)]
    pub fn place(&self, n: usize) -> Place {
        match *self {
            Messages::Bytes { bytes, len } => {
                assert!(len.is_multiple_of(PIECE) && bytes.len() >= n * len);
                Place {
                    n_pieces: len / PIECE,
                    distance: len,
                    reversed: false,
                }
            }
            Messages::Cells { runs, first } => {
                assert!(runs.iter().all(|run| run.len() >= first + n));
                Place {
                    n_pieces: runs.len(),
                    distance: size_of::<Felt>(),
                    // Limbs are in the machine's order, which is little endian where
                    // there are lanes.
                    reversed: true,
                }
            }
        }
    }

    /// The first message's piece.
    #[inline(always)]
    pub fn piece(&self, k: usize) -> *const u8 {
        match *self {
            Messages::Bytes { bytes, .. } => bytes[k * PIECE..].as_ptr(),
            Messages::Cells { runs, first } => runs[k][first..].as_ptr().cast(),
        }
    }
}

/// A hash function of several messages at once.
#[derive(Clone, Copy)]
#[cfg_attr(not(target_arch = "x86_64"), allow(dead_code))] // Nothing makes one there.
pub struct Lanes {
    /// How many.
    pub n: usize,
    /// Messages and as many digests.
    pub hash: fn(Messages, &mut [[u8; 32]]),
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
        fn hash(messages: Messages, out: &mut [[u8; 32]]) {
            $hash::<$words>(messages, out);
        }
        #[target_feature(enable = $features)]
        fn nonce(prefix: &[u8; 32], mask: u64, nonces: Range<u64>) -> Option<u64> {
            first_nonce::<$words>(prefix, mask, nonces)
        }
        Lanes {
            n: <$words as Words>::LANES,
            // SAFETY: made where the feature was found.
            hash: |messages, out| unsafe { hash(messages, out) },
            // SAFETY: as above.
            first_nonce: |prefix, mask, nonces| unsafe { nonce(prefix, mask, nonces) },
        }
    }};
}

#[cfg(target_arch = "x86_64")]
pub(super) use compiled;
