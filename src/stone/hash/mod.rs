//! The hash functions of the Stone protocol.

pub mod blake2s;
pub mod commitment;
pub mod keccak;
#[allow(unsafe_code)]
mod lanes;
pub mod pedersen;
pub mod poseidon;
#[cfg(test)]
mod testing;

use super::field::Felt;
use lanes::{Lanes, Messages};
use rayon::prelude::*;
use std::ops::Range;

/// Bytes of a cell or a digest, of which the messages of a tree are made.
pub const PIECE: usize = 32;

/// Messages that one task hashes.
const BATCH: usize = 1024;

/// Splits `messages` into `out.len()` messages of equal length and hashes them, several
/// at once where there are lanes for it, and one by one with `hash` where there are none
/// and at the end.
fn for_each_message(
    messages: &[u8],
    message_len: usize,
    out: &mut [[u8; 32]],
    lanes: Option<Lanes>,
    hash: fn(&[u8]) -> [u8; 32],
) {
    assert!(
        message_len.is_multiple_of(PIECE),
        "{message_len} bytes are no whole number of cells"
    );
    assert_eq!(
        messages.len(),
        message_len * out.len(),
        "{} messages of {message_len} bytes",
        out.len()
    );
    out.par_chunks_mut(BATCH)
        .enumerate()
        .for_each(|(batch, out)| {
            let messages = &messages[batch * BATCH * message_len..][..out.len() * message_len];
            let n_packed = lanes.map_or(0, |lanes| out.len() / lanes.n * lanes.n);
            let (packed, rest) = out.split_at_mut(n_packed);
            if let Some(lanes) = lanes {
                for (i, out) in packed.chunks_exact_mut(lanes.n).enumerate() {
                    let bytes = &messages[i * lanes.n * message_len..];
                    let len = message_len;
                    (lanes.hash)(Messages::Bytes { bytes, len }, out);
                }
            }
            for (i, digest) in rest.iter_mut().enumerate() {
                let start = (n_packed + i) * message_len;
                *digest = hash(&messages[start..start + message_len]);
            }
        });
}

/// Hashes messages made of cells, `out.len()` of them: message i is element i of each run,
/// Montgomery form, big endian. Runs on one thread.
fn for_each_of_cells(
    runs: &[&[Felt]],
    out: &mut [[u8; 32]],
    lanes: Option<Lanes>,
    hash: fn(&[u8]) -> [u8; 32],
) {
    let mut n_packed = 0;
    if let Some(lanes) = lanes {
        for (i, out) in out.chunks_exact_mut(lanes.n).enumerate() {
            let first = i * lanes.n;
            (lanes.hash)(Messages::Cells { runs, first }, out);
            n_packed = first + lanes.n;
        }
    }
    for (i, digest) in out.iter_mut().enumerate().skip(n_packed) {
        let cells = runs.iter().map(|run| run[i].to_montgomery_be_bytes());
        *digest = hash(cells.collect::<Vec<_>>().as_flattened());
    }
}

/// The lowest nonce of a range for which the digest of prefix ‖ big-endian nonce
/// starts with `bits` zero bits (at most 64). Runs on one thread.
fn first_nonce(
    prefix: &[u8; 32],
    bits: u32,
    mut nonces: Range<u64>,
    lanes: Option<Lanes>,
    hash: fn(&[u8]) -> [u8; 32],
) -> Option<u64> {
    if let Some(lanes) = lanes {
        let leading = u64::MAX.checked_shl(64 - bits.min(64)).unwrap_or(0);
        return (lanes.first_nonce)(prefix, leading.swap_bytes(), nonces);
    }
    let mut message = [0; 40];
    message[..32].copy_from_slice(prefix);
    nonces.find(|nonce| {
        message[32..].copy_from_slice(&nonce.to_be_bytes());
        let [a, b, c, d, e, f, g, h, ..] = hash(&message);
        u64::from_be_bytes([a, b, c, d, e, f, g, h]).leading_zeros() >= bits
    })
}
