//! The Fiat–Shamir channel: one state for prover and verifier (Stone
//! `noninteractive_prover_felt_channel.cc`, Integrity `channel.cairo`).

use super::{field::Felt, hash::poseidon};

/// Poseidon channel over field elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PoseidonChannel {
    /// Hash of everything absorbed so far.
    pub digest: Felt,
    /// Number of draws since the last absorption.
    pub counter: Felt,
}

impl PoseidonChannel {
    /// A channel that starts from the public-input hash
    /// ([`super::seed::public_input_seed`]).
    pub fn new(seed: Felt) -> PoseidonChannel {
        PoseidonChannel {
            digest: seed,
            counter: Felt::ZERO,
        }
    }

    /// Absorbs one message of the prover: a digest, a nonce or a span of field
    /// elements by their plain values. One message is one call, however long.
    pub fn absorb(&mut self, message: &[Felt]) {
        let mut words = Vec::with_capacity(message.len() + 1);
        words.push(self.digest + Felt::ONE);
        words.extend_from_slice(message);
        self.digest = poseidon::hash_many(&words);
        self.counter = Felt::ZERO;
    }

    /// Draws a field element.
    pub fn draw_felt(&mut self) -> Felt {
        let drawn = poseidon::hash2(self.digest, self.counter);
        self.counter += Felt::ONE;
        drawn
    }

    /// Draws `n` field elements.
    pub fn draw_felts(&mut self, n: usize) -> Vec<Felt> {
        (0..n).map(|_| self.draw_felt()).collect()
    }

    /// Draws a number below 2^log_bound: the lowest bits of a drawn element.
    ///
    /// # Panics
    /// When log_bound exceeds 63.
    pub fn draw_number(&mut self, log_bound: u32) -> u64 {
        assert!(log_bound < 64, "a number has at most 63 bits");
        self.draw_felt().to_limbs()[0] & ((1 << log_bound) - 1)
    }

    /// Draws the FRI query indices in the order drawn: neither sorted nor unique
    /// (Stone `ChooseQueryIndices` sorts them and keeps duplicates).
    pub fn draw_queries(&mut self, n: usize, log_domain_size: u32) -> Vec<u64> {
        (0..n).map(|_| self.draw_number(log_domain_size)).collect()
    }
}
