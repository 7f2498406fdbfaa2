//! Keccak-256 with the original padding (Ethereum's, not SHA3-256).

use sha3::{Digest, Keccak256};

/// Keccak-256 of a message.
pub fn keccak256(message: &[u8]) -> [u8; 32] {
    Keccak256::digest(message).into()
}

/// Keccak-256 of many messages of `message_len` bytes each, laid end to end.
///
/// # Panics
/// When `messages` does not hold exactly `out.len()` messages.
pub fn keccak256_many(messages: &[u8], message_len: usize, out: &mut [[u8; 32]]) {
    super::for_each_message(messages, message_len, out, keccak256);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_digests() {
        let hex = |d: [u8; 32]| d.map(|b| format!("{b:02x}")).concat();
        assert_eq!(
            hex(keccak256(b"")),
            "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"
        );
        assert_eq!(
            hex(keccak256(b"abc")),
            "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45"
        );
    }

    #[test]
    fn many_equals_one_by_one() {
        let messages: Vec<u8> = (0..1000 * 40u32).map(|i| ((i * i) >> 3) as u8).collect();
        let mut out = vec![[0; 32]; 1000];
        keccak256_many(&messages, 40, &mut out);
        for (message, digest) in messages.chunks(40).zip(&out) {
            assert_eq!(keccak256(message), *digest);
        }
    }
}
