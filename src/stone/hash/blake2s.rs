//! Blake2s with a 32-byte digest and no key.

use blake2::{Blake2s256, Digest};

/// Blake2s-256 of a message.
pub fn blake2s256(message: &[u8]) -> [u8; 32] {
    Blake2s256::digest(message).into()
}

/// Blake2s-256 of many messages of `message_len` bytes each, laid end to end.
///
/// # Panics
/// When `messages` does not hold exactly `out.len()` messages.
pub fn blake2s256_many(messages: &[u8], message_len: usize, out: &mut [[u8; 32]]) {
    super::for_each_message(messages, message_len, out, blake2s256);
}

#[cfg(test)]
mod tests {
    use super::*;

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
        let messages: Vec<u8> = (0..1000 * 40u32).map(|i| ((i * i) >> 3) as u8).collect();
        let mut out = vec![[0; 32]; 1000];
        blake2s256_many(&messages, 40, &mut out);
        for (message, digest) in messages.chunks(40).zip(&out) {
            assert_eq!(blake2s256(message), *digest);
        }
    }
}
