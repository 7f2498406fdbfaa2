//! The proof of work before the queries (Stone `proof_of_work.inl`).

use std::ops::Range;

use rayon::prelude::*;

use crate::stone::{
    hash::{blake2s, keccak},
    params::PowHash,
};

/// Nonces searched between two looks at what the other threads found.
const CHUNK: u64 = 1 << 16;

type Hash = fn(&[u8]) -> [u8; 32];

/// Searches a range of nonces: prefix, bits, range.
type FirstNonce = fn(&[u8; 32], u32, Range<u64>) -> Option<u64>;

/// The whole 64-bit range holds no nonce.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no 64-bit nonce gives {0} zero bits; lower proof_of_work_bits")]
pub struct NoNonce(pub u32);

/// The lowest nonce for which hash(hash(magic, seed, bits), nonce) starts with
/// `bits` zero bits.
///
/// # Errors
/// When there is none.
pub fn lowest_nonce(hash: PowHash, seed: &[u8; 32], bits: u32) -> Result<u64, NoNonce> {
    let (hash, first_nonce): (Hash, FirstNonce) = match hash {
        PowHash::Keccak256 => (keccak::keccak256, keccak::first_nonce),
        PowHash::Blake256 => (blake2s::blake2s256, blake2s::first_nonce),
    };
    let mut init = vec![0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xed];
    init.extend(seed);
    init.push(bits as u8);
    let prefix = hash(&init);
    (0..u64::MAX / CHUNK)
        .step_by(64)
        .find_map(|first| {
            (first..first + 64).into_par_iter().find_map_first(|chunk| {
                first_nonce(&prefix, bits, chunk * CHUNK..(chunk + 1) * CHUNK)
            })
        })
        .ok_or(NoNonce(bits))
}
