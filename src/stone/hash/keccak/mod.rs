//! Keccak-256 with the original padding (Ethereum's, not SHA3-256).

#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code)]
mod lanes;
#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code)]
mod words;

use crate::stone::field::Felt;
use sha3::{Digest, Keccak256};
use std::ops::Range;

/// Rounds of the permutation.
pub const ROUNDS: usize = 24;

/// What the iota step adds to the first lane, round by round; the series goes on
/// after the last round. FIPS 202, section 3.2.5.
pub const ROUND_CONSTANTS: [u64; 32] = round_constants();

/// Bit 2^j − 1 of constant i is the output 7·i + j of a shift register.
const fn round_constants() -> [u64; 32] {
    let mut constants = [0; 32];
    let mut register: u16 = 1;
    let mut t = 0;
    while t < 7 * 32 {
        constants[t / 7] |= (register as u64 & 1) << ((1 << (t % 7)) - 1);
        register <<= 1;
        if register >> 8 == 1 {
            // x^8 + x^6 + x^5 + x^4 + 1.
            register ^= 0b1_0111_0001;
        }
        t += 1;
    }
    constants
}

/// How far the rho step rotates lane x + 5·y: [y][x].
pub const ROTATIONS: [[u32; 5]; 5] = rotations();

/// FIPS 202, section 3.2.2.
const fn rotations() -> [[u32; 5]; 5] {
    let mut rotations = [[0; 5]; 5];
    let (mut x, mut y) = (1, 0);
    let mut t = 0;
    while t < 24 {
        rotations[y][x] = (t + 1) * (t + 2) / 2 % 64;
        (x, y) = (y, (2 * x + 3 * y) % 5);
        t += 1;
    }
    rotations
}

/// Keccak-256 of a message.
pub fn keccak256(message: &[u8]) -> [u8; 32] {
    Keccak256::digest(message).into()
}

/// Keccak-256 of many messages of `message_len` bytes each, laid end to end. The length
/// is a multiple of [`PIECE`](super::PIECE).
///
/// # Panics
/// When it is not, or `messages` does not hold exactly `out.len()` messages.
pub fn keccak256_many(messages: &[u8], message_len: usize, out: &mut [[u8; 32]]) {
    super::for_each_message(messages, message_len, out, fastest(), keccak256);
}

/// Keccak-256 of `out.len()` messages made of cells: message i is element i of each run,
/// Montgomery form, big endian. Runs on one thread.
///
/// # Panics
/// When a run is shorter than `out`.
pub fn keccak256_of_cells(runs: &[&[Felt]], out: &mut [[u8; 32]]) {
    super::for_each_of_cells(runs, out, fastest(), keccak256);
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
    super::first_nonce(prefix, bits, nonces, fastest(), keccak256)
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
            hex::encode(keccak256(b"")),
            "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"
        );
        assert_eq!(
            hex::encode(keccak256(b"abc")),
            "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45"
        );
    }

    #[test]
    fn many_equals_one_by_one() {
        testing::many_equals_one_by_one(keccak256_many, keccak256, &every());
    }

    #[test]
    fn cells_are_hashed_as_bytes() {
        testing::cells_are_hashed_as_bytes(keccak256_of_cells, keccak256, &every());
    }

    #[test]
    fn first_nonce_is_the_lowest() {
        testing::first_nonce_is_the_lowest(first_nonce, keccak256, &every());
    }
}
