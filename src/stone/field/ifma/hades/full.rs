//! Four full rounds.

use super::{
    Felt8, Sum8, fold_excess, instructions, inverse_power, pipeline::Cubes, plus, product,
    residue_above, squared, with_start,
};
use crate::stone::{
    field::Felt,
    hash::poseidon::{HALF_FULL_ROUNDS, mix},
};

/// Multiples of 2^251 in the cubes, so that all of 3a + b + c, a − b + c and a + b − 2c
/// are as `fold` wants them: above 2^251. Without, cubes are between 0 and 3p: a product
/// is below 2p, what is added to it below p.
const TOPS: [i64; 3] = [8, 2, 0];

/// What is added in some full rounds.
pub struct FullRounds {
    /// To the elements at first, as [`Felt8::addend`].
    first: [[i64; 5]; 3],
    /// To the first state's first cube.
    entry: [i64; 5],
    /// To the cubes of each round, with the accumulators' start.
    cubes: [[[i64; 5]; 3]; HALF_FULL_ROUNDS],
}

impl FullRounds {
    pub fn new(constants: &[[Felt; 3]; HALF_FULL_ROUNDS]) -> FullRounds {
        let eighth = inverse_power(3);
        // What the linear layer makes of the cubes' is the next round's.
        let unmix = |[a, b, c]: [Felt; 3]| {
            let times = |x: Felt, n: u64| x * Felt::from(n);
            [
                a + times(b, 3) + times(c, 2),
                times(a, 3) - times(b, 7) - times(c, 2),
                times(a, 2) - times(b, 2) - times(c, 4),
            ]
            .map(|sum| sum * eighth)
        };
        let cubes = |round: usize| {
            let next = unmix(constants[round + 1].map(|constant| constant - fold_excess()));
            std::array::from_fn(|i| residue_above(next[i], TOPS[i]))
        };
        FullRounds {
            first: constants[0].map(Felt8::addend),
            entry: cubes(0)[0],
            cubes: std::array::from_fn(|round| {
                let added = match round + 1 < HALF_FULL_ROUNDS {
                    true => cubes(round),
                    false => [[0; 5]; 3],
                };
                added.map(with_start)
            }),
        }
    }

    instructions::compiled! {
        pub fn run(&self, states: &mut [[Sum8; 3]; 2]) {
            let [s, t] = *states;
            let (x, square) = squared(t[0], self.first[0]);
            let mut cubes = Cubes {
                sums: [
                    [
                        s[0].0,
                        s[0].0,
                        plus(s[1], &self.first[1]).0,
                        plus(s[2], &self.first[2]).0,
                    ],
                    [
                        t[0].0,
                        t[0].0,
                        plus(t[1], &self.first[1]).0,
                        plus(t[2], &self.first[2]).0,
                    ],
                ],
                x,
                square,
                cube: plus(Felt8::cubed(s[0], self.first[0]), &self.entry).0,
            };
            cubes.full_rounds(&self.cubes);
            let [[a, b, ..], [d, e, ..]] = cubes.sums;
            *states = [
                mix::<Felt8>(Sum8(a), Sum8(b), Sum8(cubes.cube)),
                mix::<Felt8>(Sum8(d), Sum8(e), product(&cubes.x, &cubes.square)),
            ];
        }
    }
}
