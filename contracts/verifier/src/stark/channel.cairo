//! The Fiat-Shamir channel: Poseidon over field elements.

use core::poseidon::hades_permutation;

#[derive(Drop, Copy)]
pub struct Channel {
    /// Hash of everything absorbed so far.
    pub digest: felt252,
    /// Number of draws since the last absorption.
    counter: felt252,
}

#[generate_trait]
pub impl ChannelImpl of ChannelTrait {
    fn new(digest: felt252) -> Channel {
        Channel { digest, counter: 0 }
    }

    /// A field element the prover could not foresee.
    #[inline]
    fn draw(ref self: Channel) -> felt252 {
        let (drawn, _, _) = hades_permutation(self.digest, self.counter, 2);
        self.counter += 1;
        drawn
    }

    /// Takes in a message of one element.
    fn absorb(ref self: Channel, value: felt252) {
        let (s0, s1, s2) = hades_permutation(self.digest + 1, value, 0);
        let (digest, _, _) = hades_permutation(s0 + 1, s1, s2);
        self.digest = digest;
        self.counter = 0;
    }

    /// Takes in a message of any number of elements.
    fn absorb_span(ref self: Channel, mut values: Span<felt252>) {
        self.digest = match values.pop_front() {
            Option::Some(first) => {
                let (s0, s1, s2) = hades_permutation(self.digest + 1, *first, 0);
                sponge(s0, s1, s2, values)
            },
            Option::None => {
                let (digest, _, _) = hades_permutation(self.digest + 1, 1, 0);
                digest
            },
        };
        self.counter = 0;
    }
}

/// Goes on hashing `values` from a state; `sponge(0, 0, 0, ..)` is
/// `poseidon_hash_span`.
pub fn sponge(
    mut s0: felt252, mut s1: felt252, mut s2: felt252, mut values: Span<felt252>,
) -> felt252 {
    while let Option::Some(chunk) = values.multi_pop_front::<8>() {
        let [a, b, c, d, e, f, g, h] = (*chunk).unbox();
        let (t0, t1, t2) = hades_permutation(s0 + a, s1 + b, s2);
        let (t0, t1, t2) = hades_permutation(t0 + c, t1 + d, t2);
        let (t0, t1, t2) = hades_permutation(t0 + e, t1 + f, t2);
        let (t0, t1, t2) = hades_permutation(t0 + g, t1 + h, t2);
        s0 = t0;
        s1 = t1;
        s2 = t2;
    }
    while let Option::Some(pair) = values.multi_pop_front::<2>() {
        let [a, b] = (*pair).unbox();
        let (t0, t1, t2) = hades_permutation(s0 + a, s1 + b, s2);
        s0 = t0;
        s1 = t1;
        s2 = t2;
    }
    let (digest, _, _) = match values.pop_front() {
        Option::Some(last) => hades_permutation(s0 + *last, s1 + 1, s2),
        Option::None => hades_permutation(s0 + 1, s1, s2),
    };
    digest
}
