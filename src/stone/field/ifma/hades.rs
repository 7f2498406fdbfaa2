//! Hades' partial rounds of two states, eight of each at once.
//!
//! A partial round is one chain of dependent instructions, of which the compiler's
//! order leaves a third of the multiplier's cycles unused, whichever way it is written.
//! Here the chains of two states run half a round apart, in an order of instructions
//! that was measured ([`pipeline`]): while one state's element is multiplied by its
//! square, the other's is squared.
//!
//! The elements a and b that a partial round does not cube occur in what it does cube
//! only by their sum u, and with the matrix [[3,1,1],[1,−1,1],[1,1,−2]] and the cube x
//!
//! - c' = u − 2x is cubed in the next round,
//! - u'' = 2·(u' + x' + 2u), the prime being the next round,
//!
//! which are six additions instead of nine, of which two sums are kept. Round constants
//! come for free: an accumulator of the product has to start with something. What is
//! added to a cube moves the sums behind it, too, by amounts that are known beforehand
//! ([`Chain::new`]).
//!
//! SAFETY of this file: as in the module above.

mod pipeline;

use super::{Felt8, Sum8, limbs::*, squared};
use crate::stone::{
    field::{Felt, Packed},
    hash::poseidon::{PARTIAL_ROUNDS, mix},
};
use pipeline::{Cubes, GROUP, NARROWED};
use std::sync::OnceLock;

/// Rounds that the pipeline does: all but the first two and the last.
const PIPELINED: std::ops::Range<usize> = 2..PARTIAL_ROUNDS - 1;

const _: () = assert!(
    PIPELINED
        .end
        .abs_diff(PIPELINED.start)
        .is_multiple_of(GROUP)
);

/// What is added to the limbs of sums before the pipeline, in the pipeline and behind it.
struct Chain {
    /// To what is cubed in rounds 0, 1, 2 and the last, as [`Packed::addend`].
    first: [[i64; 5]; 3],
    last: [i64; 5],
    /// To the second state's cube of round 1.
    entry: [i64; 5],
    /// To the cubes of the pipeline's rounds, of the first and of the second state.
    cubes: Vec<[[i64; 5]; 2]>,
    /// To both sums u of a state, the newer one first, that the pipeline leaves.
    exit: [[[i64; 5]; 2]; 2],
    /// To the cube that it leaves of the second state.
    exit_cube: [i64; 5],
    /// 1/2.
    half: Felt,
}

/// By how much the pipeline's sums u exceed the true ones: this round's and that of the
/// round before.
struct Excess([Felt; 2]);

impl Chain {
    /// Of the constants of what is cubed in the partial rounds. Everything here is
    /// linear, so it is computed in elements: the integer 2^k is 2^(k−260).
    fn new(constants: &[Felt]) -> Chain {
        let half = inverse_power(1);
        // `Cubes` explains these.
        let top = inverse_power(6);
        let [start, fold, narrow] = [
            Felt::from(5) * inverse_power(9),
            inverse_power(9) + inverse_power(52),
            Felt::from(5) * inverse_power(9) + inverse_power(52),
        ];
        let new = || Excess([start, start]);
        // For u − 2·cube to be what the next round cubes, its constant included, when
        // it is folded.
        let cube = |u: &Excess, round: usize| (u.0[0] - constants[round + 1] + fold) * half;
        let step = |u: &mut Excess, cube: Felt, round: usize| {
            let mut next = (u.0[0] + cube + u.0[1].double()).double();
            if (round - PIPELINED.start) % GROUP < NARROWED {
                next += narrow;
            }
            u.0 = [next, u.0[0]];
        };
        let limbs = |cube: Felt| {
            let mut limbs = residue(cube + top);
            limbs[4] -= Cubes::TOP;
            limbs
        };
        let (mut s, mut t) = (new(), new());
        let entry = cube(&t, PIPELINED.start - 1);
        let mut of_t = entry;
        let mut cubes = Vec::with_capacity(PIPELINED.len());
        for round in PIPELINED {
            let of_s = cube(&s, round);
            step(&mut s, of_s, round);
            step(&mut t, of_t, round);
            of_t = cube(&t, round);
            cubes.push([of_s, of_t].map(|cube| {
                let mut limbs = limbs(cube);
                for (limb, start) in limbs.iter_mut().zip(&START[5..]) {
                    *limb += start;
                }
                limbs
            }));
        }
        let addend = |round: usize| Felt8::addend(constants[round]);
        Chain {
            first: [addend(0), addend(1), addend(2)],
            last: addend(PIPELINED.end),
            entry: limbs(entry),
            cubes,
            exit: [s, t].map(|u| u.0.map(|excess| residue(-excess))),
            exit_cube: residue(-of_t),
            half,
        }
    }
}

/// 2^−log.
fn inverse_power(log: u64) -> Felt {
    let power = Felt::from(2).pow(log);
    power.inverse().expect("a power of two is not zero")
}

/// The limbs of value·2^260 modulo p.
fn residue(value: Felt) -> [i64; 5] {
    let w = (value * Felt::from(16)).0;
    let mask = (1 << 52) - 1;
    [
        w[0] & mask,
        (w[0] >> 52 | w[1] << 12) & mask,
        (w[1] >> 40 | w[2] << 24) & mask,
        (w[2] >> 28 | w[3] << 36) & mask,
        w[3] >> 16,
    ]
    .map(|limb| limb as i64)
}

#[inline(always)]
fn plus(sum: Sum8, addend: &[i64; 5]) -> Sum8 {
    Sum8(add_limbs(sum.0, Felt8::splat(*addend).0))
}

/// All partial rounds of both states. `constants` are added to what is cubed; they are
/// those of the first call in every call.
pub fn partial_rounds(states: &mut [[Sum8; 3]; 2], constants: &[Felt]) {
    static CHAIN: OnceLock<Chain> = OnceLock::new();
    let chain = CHAIN.get_or_init(|| Chain::new(constants));
    // SAFETY: whoever has a Felt8 has its instructions.
    unsafe { rounds(states, chain) }
}

#[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512ifma")]
fn rounds(states: &mut [[Sum8; 3]; 2], chain: &Chain) {
    // Without closures: those are functions of their own, compiled without the vectors.
    let [s, t] = *states;
    let t_before = entry(t);
    let (s, t) = (round(s, &chain.first[0]), round(t, &chain.first[0]));
    // The first state is ahead by a product.
    let s_before = entry(s);
    let s = round(s, &chain.first[1]);
    let (x, square) = squared(s[2], chain.first[2]);
    let mut cubes = Cubes {
        linear: [[entry(s), s_before], [entry(t), t_before]],
        x,
        square,
        cube: plus(Felt8::cubed(t[2], chain.first[1]), &chain.entry).0,
    };
    cubes.rounds(&chain.cubes);
    let x = Sum8(reduce(add_product(start(), &cubes.square, &cubes.x)));
    let s = exit(&cubes.linear[0], x, &chain.exit[0], chain.half);
    let x = plus(Sum8(cubes.cube), &chain.exit_cube);
    let t = exit(&cubes.linear[1], x, &chain.exit[1], chain.half);
    *states = [s, round(t, &chain.last)];
}

/// A partial round by itself.
#[inline(always)]
fn round([a, b, c]: [Sum8; 3], addend: &[i64; 5]) -> [Sum8; 3] {
    let (a, b) = (Felt8::narrow(a).widen(), Felt8::narrow(b).widen());
    mix::<Felt8>(a, b, Felt8::cubed(c, *addend))
}

/// A state's u, as large as the pipeline wants it.
#[inline(always)]
fn entry([a, b, _]: [Sum8; 3]) -> Limbs {
    add_constants(Felt8::narrow(a + b).0, [0, 0, 0, 0, Cubes::LEAST])
}

/// The state after the round that began with these sums u and cubed to x.
#[inline(always)]
fn exit(linear: &[Limbs; 2], x: Sum8, addends: &[[i64; 5]; 2], half: Felt) -> [Sum8; 3] {
    let now = Felt8::narrow(plus(Sum8(linear[0]), &addends[0]));
    let before = Felt8::narrow(plus(Sum8(linear[1]), &addends[1])).widen();
    // a = u/2 + the u before, and b = u − a.
    let half = now.mul_wide(Felt8::from(half));
    mix::<Felt8>(half + before, half - before, x)
}
