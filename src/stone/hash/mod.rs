//! The hash functions of the Stone protocol.

pub mod blake2s;
pub mod commitment;
pub mod keccak;
pub mod pedersen;
pub mod poseidon;

use rayon::prelude::*;

/// Splits `messages` into `out.len()` messages of equal length and hashes each.
fn for_each_message(
    messages: &[u8],
    message_len: usize,
    out: &mut [[u8; 32]],
    hash: impl Fn(&[u8]) -> [u8; 32] + Sync,
) {
    assert_eq!(
        messages.len(),
        message_len * out.len(),
        "{} messages of {message_len} bytes",
        out.len()
    );
    out.par_iter_mut()
        .enumerate()
        .with_min_len(256)
        .for_each(|(i, digest)| *digest = hash(&messages[i * message_len..(i + 1) * message_len]));
}
