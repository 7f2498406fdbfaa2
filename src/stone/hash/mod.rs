//! The hash functions of the Stone protocol.

pub mod blake2s;
pub mod commitment;
pub mod keccak;
pub mod pedersen;
pub mod poseidon;

use rayon::prelude::*;
use std::ops::Range;

/// Hashes as many messages as there are lanes: messages, their length, digests.
type HashMany = fn(&[u8], usize, &mut [[u8; 32]]);

/// Bytes of a cell or a digest, of which the messages of a tree are made.
pub const PIECE: usize = 32;

/// Messages that one task hashes.
const BATCH: usize = 1024;

/// Splits `messages` into `out.len()` messages of equal length and hashes them,
/// `lanes` at once where `many` can, and one by
/// one with `hash` where it is `None` and at the end.
fn for_each_message(
    messages: &[u8],
    message_len: usize,
    out: &mut [[u8; 32]],
    lanes: usize,
    many: Option<HashMany>,
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
            let n_packed = match many {
                Some(_) => out.len() / lanes * lanes,
                None => 0,
            };
            let (packed, rest) = out.split_at_mut(n_packed);
            if let Some(many) = many {
                for (i, out) in packed.chunks_exact_mut(lanes).enumerate() {
                    let start = i * lanes * message_len;
                    many(
                        &messages[start..start + lanes * message_len],
                        message_len,
                        out,
                    );
                }
            }
            for (i, digest) in rest.iter_mut().enumerate() {
                let start = (n_packed + i) * message_len;
                *digest = hash(&messages[start..start + message_len]);
            }
        });
}

/// The bits of a digest's first eight bytes, read as a little-endian word, that are
/// the `bits` leading ones of the digest. At most 64.
#[cfg(target_arch = "x86_64")]
fn leading_bits(bits: u32) -> u64 {
    u64::MAX
        .checked_shl(64 - bits.min(64))
        .unwrap_or(0)
        .swap_bytes()
}

/// The lowest nonce of a range for which the digest of prefix ‖ big-endian nonce
/// starts with `bits` zero bits (at most 64).
fn first_nonce(
    prefix: &[u8; 32],
    bits: u32,
    mut nonces: Range<u64>,
    hash: fn(&[u8]) -> [u8; 32],
) -> Option<u64> {
    let mut message = [0; 40];
    message[..32].copy_from_slice(prefix);
    nonces.find(|nonce| {
        message[32..].copy_from_slice(&nonce.to_be_bytes());
        let [a, b, c, d, e, f, g, h, ..] = hash(&message);
        u64::from_be_bytes([a, b, c, d, e, f, g, h]).leading_zeros() >= bits
    })
}
