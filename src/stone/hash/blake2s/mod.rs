//! Blake2s with a 32-byte digest and no key.

#[cfg(target_arch = "x86_64")]
mod lanes;
#[cfg(target_arch = "x86_64")]
mod words;

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
    use crate::stone::field::testing::Random;

    #[test]
    fn known_digests() {
        let hex = |d: [u8; 32]| d.map(|b| format!("{b:02x}")).concat();
        assert_eq!(
            hex(blake2s256(b"")),
            "69217a3079908094e11121d042354a7c1f55b6482ca1a51e1b250dfd1ed0eef9"
        );
        // RFC 7693, appendix B.
        assert_eq!(
            hex(blake2s256(b"abc")),
            "508c5e8c327c14e2e1a72ba34eeb452f37458b209ed63a294d999b4c86675982"
        );
    }

    #[test]
    fn many_equals_one_by_one() {
        let mut random = Random::new();
        for len in (0..=18).map(|pieces| 32 * pieces) {
            let n = 1100;
            let messages: Vec<u8> = (0..n * len).map(|_| random.word() as u8).collect();
            let mut out = vec![[0; 32]; n];
            blake2s256_many(&messages, len, &mut out);
            #[cfg(target_arch = "x86_64")]
            for lanes in lanes::every() {
                let mut others = vec![[0; 32]; n];
                let message = &messages[..];
                super::super::for_each_message(message, len, &mut others, Some(lanes), blake2s256);
                assert!(others == out, "{} lanes, length {len}", lanes.n);
            }
            for (i, digest) in out.iter().enumerate() {
                assert_eq!(
                    blake2s256(&messages[i * len..(i + 1) * len]),
                    *digest,
                    "length {len}"
                );
            }
        }
    }

    #[test]
    fn first_nonce_is_the_lowest() {
        let mut random = Random::new();
        for bits in [0, 1, 3, 8, 10] {
            let prefix = std::array::from_fn(|_| random.word() as u8);
            let start = random.word() >> 20;
            for range in [start..start + 3, start..start + 5000, start..start] {
                let lowest =
                    super::super::first_nonce(&prefix, bits, range.clone(), None, blake2s256);
                #[cfg(target_arch = "x86_64")]
                for lanes in lanes::every() {
                    let range = range.clone();
                    let nonce =
                        super::super::first_nonce(&prefix, bits, range, Some(lanes), blake2s256);
                    assert_eq!(nonce, lowest, "{} lanes, {bits} bits", lanes.n);
                }
                assert_eq!(first_nonce(&prefix, bits, range), lowest, "{bits} bits");
            }
        }
        // At the end of all nonces, too.
        let (prefix, end) = ([7; 32], u64::MAX - 100..u64::MAX);
        let lowest = super::super::first_nonce(&prefix, 5, end.clone(), None, blake2s256);
        assert_eq!(first_nonce(&prefix, 5, end), lowest);
    }
}
