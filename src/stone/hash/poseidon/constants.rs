//! Round constants of Starknet's Hades permutation.

use crate::stone::field::Felt;
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

/// Full rounds before the partial rounds, and as many after them.
pub const HALF_FULL_ROUNDS: usize = 4;
/// Rounds that cube only the last element of the state.
pub const PARTIAL_ROUNDS: usize = 83;
/// All rounds.
pub const ROUNDS: usize = 2 * HALF_FULL_ROUNDS + PARTIAL_ROUNDS;

/// The three constants added at the start of every round: constant i of
/// `"Hades" ‖ i` hashed with SHA-256, read big-endian, mod p (StarkWare's
/// published generation procedure).
pub fn round_constants() -> &'static [[Felt; 3]; ROUNDS] {
    static CONSTANTS: LazyLock<[[Felt; 3]; ROUNDS]> = LazyLock::new(|| {
        std::array::from_fn(|round| std::array::from_fn(|i| round_constant(3 * round + i)))
    });
    &CONSTANTS
}

fn round_constant(index: usize) -> Felt {
    let digest: [u8; 32] = Sha256::digest(format!("Hades{index}")).into();
    // A digest can exceed p, so it is read in two halves.
    let half = |range: std::ops::Range<usize>| {
        let mut bytes = [0; 32];
        bytes[16..].copy_from_slice(&digest[range]);
        Felt::from_be_bytes(&bytes).expect("sixteen bytes are below p")
    };
    half(0..16) * Felt::from(2).pow(128) + half(16..32)
}

/// The constants with those of the partial rounds' first two elements moved
/// through the linear layers behind them, to where an element is cubed next.
pub struct Folded {
    /// Of the full rounds before the partial rounds.
    pub first: [[Felt; 3]; HALF_FULL_ROUNDS],
    /// Of the last element in the partial rounds.
    pub partial: [Felt; PARTIAL_ROUNDS],
    /// Of the full rounds after the partial rounds.
    pub last: [[Felt; 3]; HALF_FULL_ROUNDS],
}

impl Folded {
    pub fn new() -> Folded {
        let all = round_constants();
        let (first, rest) = all.split_at(HALF_FULL_ROUNDS);
        let (partial, last) = rest.split_at(PARTIAL_ROUNDS);
        // What earlier rounds left to be added to the state.
        let mut pending = [Felt::ZERO; 3];
        let partial = std::array::from_fn(|round| {
            for (sum, constant) in pending.iter_mut().zip(partial[round]) {
                *sum += constant;
            }
            let [a, b, cubed] = pending;
            pending = [a.double() + a + b, a - b, a + b];
            cubed
        });
        let mut last: [[Felt; 3]; HALF_FULL_ROUNDS] = std::array::from_fn(|i| last[i]);
        for (constant, left) in last[0].iter_mut().zip(pending) {
            *constant += left;
        }
        Folded {
            first: std::array::from_fn(|i| first[i]),
            partial,
            last,
        }
    }
}
