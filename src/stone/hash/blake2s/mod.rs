//! Blake2s with a 32-byte digest and no key.

#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code)]
mod lanes;
#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code)]
mod words;

use crate::stone::field::Felt;
use blake2::{Blake2s256, Digest};
use std::ops::Range;

/// Blake2s-256 of a message.
pub fn blake2s256(message: &[u8]) -> [u8; 32] {
    Blake2s256::digest(message).into()
}

/// Blake2s-256 of many messages of `message_len` bytes each, laid end to end. The length
/// is a multiple of [`PIECE`](super::PIECE).
///
/// # Panics
/// When it is not, or `messages` does not hold exactly `out.len()` messages.
pub fn blake2s256_many(messages: &[u8], message_len: usize, out: &mut [[u8; 32]]) {
    super::for_each_message(messages, message_len, out, fastest(), blake2s256);
}

/// Blake2s-256 of `out.len()` messages made of cells: message i is element i of each run,
/// Montgomery form, big endian. Runs on one thread.
///
/// # Panics
/// When a run is shorter than `out`.
pub fn blake2s256_of_cells(runs: &[&[Felt]], out: &mut [[u8; 32]]) {
    super::for_each_of_cells(runs, out, fastest(), blake2s256);
}

#[cfg(target_arch = "x86_64")]
use lanes::fastest;

#[cfg(not(target_arch = "x86_64"))]
fn fastest() -> Option<super::lanes::Lanes> {
    None
}

/// The lowest nonce of a range for which the digest of prefix ‖ big-endian nonce
/// starts with `bits` zero bits (at most 64). Runs on one thread.
pub fn first_nonce(prefix: &[u8; 32], bits: u32, nonces: Range<u64>) -> Option<u64> {
    super::first_nonce(prefix, bits, nonces, fastest(), blake2s256)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stone::hash::testing;

    #[cfg(target_arch = "x86_64")]
    use lanes::every;

    #[cfg(not(target_arch = "x86_64"))]
    fn every() -> Vec<crate::stone::hash::lanes::Lanes> {
        Vec::new()
    }

    #[test]
    fn known_digests() {
        assert_eq!(
            hex::encode(blake2s256(b"")),
            "69217a3079908094e11121d042354a7c1f55b6482ca1a51e1b250dfd1ed0eef9"
        );
        // RFC 7693, appendix B.
        assert_eq!(
            hex::encode(blake2s256(b"abc")),
            "508c5e8c327c14e2e1a72ba34eeb452f37458b209ed63a294d999b4c86675982"
        );
    }

    #[test]
    fn many_equals_one_by_one() {
        testing::many_equals_one_by_one(blake2s256_many, blake2s256, &every());
    }

    #[test]
    fn cells_are_hashed_as_bytes() {
        testing::cells_are_hashed_as_bytes(blake2s256_of_cells, blake2s256, &every());
    }

    #[test]
    fn first_nonce_is_the_lowest() {
        testing::first_nonce_is_the_lowest(first_nonce, blake2s256, &every());
    }
}
