//! All partial rounds.
//!
//! The elements a and b that a partial round does not cube occur in what it does cube
//! only by their sum u: with the matrix [[3,1,1],[1,−1,1],[1,1,−2]] and the cube y,
//!
//! - c' = u − 2y is cubed in the next round,
//! - u'' = 2·(u' + y' + 2u), the prime being the next round,
//!
//! which are six additions instead of seven, and one sum to keep instead of two. What is
//! added to a cube moves the sums behind it, too, by amounts that are known beforehand.

use super::{
    super::limbs::{Limbs, add_constants},
    Felt8, Sum8, fold_excess, instructions, inverse_power,
    pipeline::{Cubes, GROUP, LEAST, NARROWED},
    plus, product, residue, residue_above, squared, with_start,
};
use crate::stone::{
    field::{Felt, Packed},
    hash::poseidon::{PARTIAL_ROUNDS, mix},
};
use std::ops::Range;

/// Rounds that the pipeline does: all but the first two and the last.
const PIPELINED: Range<usize> = 2..PARTIAL_ROUNDS - 1;

/// The multiple of 2^251 in cubes. They are between 0 and 3p without, as in full rounds, so
/// −2·cube is positive.
const TOP: i64 = -8;

/// What is added to the limbs of sums before the pipeline, in it and behind it.
pub struct PartialRounds {
    /// To what is cubed in rounds 0, 1 and 2 and in the last, as [`Felt8::addend`].
    first: [[i64; 5]; 3],
    last: [i64; 5],
    /// To the second state's cube of round 1.
    entry: [i64; 5],
    /// To the cubes of the pipeline's rounds, of the first and of the second state, with
    /// the accumulators' start.
    cubes: Vec<[[i64; 5]; 2]>,
    /// To both sums u of a state, the newer one first, that the pipeline leaves.
    exit: [[[i64; 5]; 2]; 2],
    /// To the cube that it leaves of the second state.
    exit_cube: [i64; 5],
    /// 1/2.
    half: Felt,
}

/// By how much a state's sums u exceed the true ones: this round's and that of the round
/// before.
struct Excess([Felt; 2]);

impl Excess {
    /// Of the sums that the pipeline begins with.
    fn new() -> Excess {
        Excess([Felt::from(LEAST) * inverse_power(9); 2])
    }

    /// What to add to a round's cube for u − 2·cube to be what the next round cubes, its
    /// constant included, when it is folded.
    fn cube(&self, next_constant: Felt) -> Felt {
        (self.0[0] - next_constant + fold_excess()) * inverse_power(1)
    }

    /// Goes to the next round.
    fn step(&mut self, cube: Felt, round: usize) {
        let [now, before] = self.0;
        let mut next = (now + cube + before.double()).double();
        if (round - PIPELINED.start) % GROUP < NARROWED {
            next += Felt::from(LEAST) * inverse_power(9) + inverse_power(52);
        }
        self.0 = [next, now];
    }
}

impl PartialRounds {
    /// The constants are those of what is cubed, with those of the other elements moved there.
    pub fn new(constants: &[Felt; PARTIAL_ROUNDS]) -> PartialRounds {
        let (mut s, mut t) = (Excess::new(), Excess::new());
        let entry = t.cube(constants[PIPELINED.start]);
        let mut of_t = entry;
        let mut cubes = Vec::with_capacity(PIPELINED.len());
        for round in PIPELINED {
            let of_s = s.cube(constants[round + 1]);
            s.step(of_s, round);
            t.step(of_t, round);
            of_t = t.cube(constants[round + 1]);
            cubes.push([of_s, of_t].map(|cube| with_start(residue_above(cube, TOP))));
        }
        let addend = |round: usize| Felt8::addend(constants[round]);
        PartialRounds {
            first: [addend(0), addend(1), addend(2)],
            last: addend(PIPELINED.end),
            entry: residue_above(entry, TOP),
            cubes,
            exit: [s, t].map(|u| u.0.map(|excess| residue(-excess))),
            exit_cube: residue(-of_t),
            half: inverse_power(1),
        }
    }

    instructions::compiled! {
        // Without closures: those would be functions of their own, compiled without vectors.
        pub fn run(&self, states: &mut [[Sum8; 3]; 2]) {
            let [s, t] = *states;
            let t_before = sum(t);
            let (s, t) = (round(s, &self.first[0]), round(t, &self.first[0]));
            // The first state is ahead by a product.
            let s_before = sum(s);
            let s = round(s, &self.first[1]);
            let (x, square) = squared(s[2], self.first[2]);
            let mut cubes = Cubes {
                sums: [
                    [sum(s), s_before, s_before, s_before],
                    [sum(t), t_before, t_before, t_before],
                ],
                x,
                square,
                cube: plus(Felt8::cubed(t[2], self.first[1]), &self.entry).0,
            };
            cubes.partial_rounds(&self.cubes);
            let cube = product(&cubes.x, &cubes.square);
            let s = self.exit(0, &cubes, cube);
            let cube = plus(Sum8(cubes.cube), &self.exit_cube);
            let t = self.exit(1, &cubes, cube);
            *states = [s, round(t, &self.last)];
        }
    }

    /// A state after the round that cubed to this.
    #[inline(always)]
    fn exit(&self, state: usize, cubes: &Cubes, cube: Sum8) -> [Sum8; 3] {
        let ([now, before, ..], addends) = (&cubes.sums[state], &self.exit[state]);
        let now = Felt8::narrow(plus(Sum8(*now), &addends[0]));
        let before = Felt8::narrow(plus(Sum8(*before), &addends[1])).widen();
        // a = u/2 + the u before, and b = u − a.
        let half = now.mul_wide(&Felt8::from(self.half));
        mix::<Felt8>(half + before, half - before, cube)
    }
}

/// A round by itself.
#[inline(always)]
fn round([a, b, c]: [Sum8; 3], addend: &[i64; 5]) -> [Sum8; 3] {
    let (a, b) = (Felt8::narrow(a).widen(), Felt8::narrow(b).widen());
    mix::<Felt8>(a, b, Felt8::cubed(c, *addend))
}

/// A state's u, as large as the pipeline wants it.
#[inline(always)]
fn sum([a, b, _]: [Sum8; 3]) -> Limbs {
    add_constants(Felt8::narrow(a + b).0, [0, 0, 0, 0, (LEAST as i64) << 43])
}
