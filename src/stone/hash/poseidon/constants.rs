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

/// The [`Folded`] constants.
pub fn folded() -> &'static Folded {
    static FOLDED: LazyLock<Folded> = LazyLock::new(Folded::new);
    &FOLDED
}

impl Folded {
    fn new() -> Folded {
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

/// Keys as the AIR adds them, where only the last element of the state is kept in
/// the partial rounds: sums of those that the linear layers bring together.
pub struct AirKeys {
    /// Of the first round.
    pub first: [Felt; 3],
    /// Of the full rounds of both halves but the last of each, after which none
    /// is added: zero.
    pub full: [[Felt; 2 * HALF_FULL_ROUNDS]; 3],
    /// Of what the partial rounds 0, 1 and 2 cube.
    pub entry: [Felt; 3],
    /// Of what the partial round i + 3 cubes.
    pub partial: [Felt; PARTIAL_ROUNDS - 3],
    /// Of the state at the first full round after the partial ones.
    pub exit: [Felt; 3],
}

/// Computes the [`AirKeys`].
pub fn air_keys() -> AirKeys {
    let keys = round_constants();
    let half = HALF_FULL_ROUNDS;
    let end = half + PARTIAL_ROUNDS;
    // Between what round `i` and what round `i + 3` cubes.
    let partial = |i: usize| {
        let [a, b, c] = [keys[i + 1], keys[i + 2], keys[i + 3]];
        let twice = a[0] - a[1] - a[2].double() - b[2];
        twice.double() + b[0] + b[1] + c[2]
    };
    let [a, b, c] = [keys[end - 2], keys[end - 1], keys[end]];
    let twice = a[0] - a[1] - a[2].double() - b[2];
    AirKeys {
        first: keys[0],
        full: std::array::from_fn(|k| {
            std::array::from_fn(|i| match i {
                _ if i % half == half - 1 => Felt::ZERO,
                _ if i < half => keys[i + 1][k],
                _ => keys[i - half + end + 1][k],
            })
        }),
        entry: [
            keys[half][2],
            keys[half][0] + keys[half][1] - keys[half][2].double().double() + keys[half + 1][2],
            partial(half - 1),
        ],
        partial: std::array::from_fn(|i| partial(half + i)),
        exit: [
            twice.double().double() - b[2].double() + b[0].double() + b[0] + b[1] + c[0],
            b[0] - b[1] - b[2].double() + c[1],
            partial(end - 3),
        ],
    }
}
