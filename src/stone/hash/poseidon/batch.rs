//! Many independent Poseidon hashes at once.

use super::constants::{Folded, HALF_FULL_ROUNDS, PARTIAL_ROUNDS};
use crate::stone::field::{Felt, Kernel, Packed};
use std::sync::LazyLock;

/// Packs hashed together. Each round of a permutation waits for the one before;
/// a second, independent permutation fills the time.
const INTERLEAVED: usize = 2;

/// Hashes equal rows, `out.len()` of them.
pub struct Batch<'a> {
    /// Row-major.
    pub rows: &'a [Felt],
    pub row_len: usize,
    /// `hash_many`'s padding; otherwise rows are pairs and the capacity starts
    /// at two, as in `hash2`.
    pub padded: bool,
    pub out: &'a mut [Felt],
}

/// The states of the permutations that run interleaved.
type States<V> = [[V; 3]; INTERLEAVED];

impl Kernel for Batch<'_> {
    type Output = ();

    #[inline(always)]
    fn run<V: Packed>(self) {
        static FOLDED: LazyLock<Folded> = LazyLock::new(Folded::new);
        let constants = Constants::<V>::new(&FOLDED);
        let lanes = INTERLEAVED * V::WIDTH;
        let zero = V::from(Felt::ZERO);
        let one = V::from(Felt::ONE);
        let capacity = match self.padded {
            true => zero,
            false => V::from(Felt::from(2)),
        };
        let blocks = match self.padded {
            true => self.row_len / 2 + 1,
            false => 1,
        };
        // A last, partial group is hashed in full from a padded copy.
        let mut tail_rows = Vec::new();
        let mut tail_out = Vec::new();
        for (group, out) in self.out.chunks_mut(lanes).enumerate() {
            let start = group * lanes * self.row_len;
            let whole = out.len() == lanes;
            let rows = if whole {
                &self.rows[start..start + lanes * self.row_len]
            } else {
                tail_rows.extend_from_slice(&self.rows[start..]);
                tail_rows.resize(lanes * self.row_len, Felt::ZERO);
                &tail_rows
            };
            let mut states: States<V> = [[zero, zero, capacity]; INTERLEAVED];
            for block in 0..blocks {
                for (i, state) in states.iter_mut().enumerate() {
                    for (half, s) in state[..2].iter_mut().enumerate() {
                        let column = 2 * block + half;
                        if column < self.row_len {
                            let at = i * V::WIDTH * self.row_len + column;
                            *s = *s + V::load_strided(&rows[at..], self.row_len);
                        } else if column == self.row_len {
                            *s = *s + one;
                        }
                    }
                }
                permute(&mut states, &constants);
            }
            if !whole {
                tail_out.resize(lanes, Felt::ZERO);
            }
            let digests = if whole { &mut *out } else { &mut tail_out };
            for (i, state) in states.iter().enumerate() {
                state[0].store(&mut digests[i * V::WIDTH..]);
            }
            if !whole {
                out.copy_from_slice(&tail_out[..out.len()]);
            }
        }
    }
}

/// [`Folded`] as the packed type takes it.
struct Constants<V: Packed> {
    first: [[V::Constant; 3]; HALF_FULL_ROUNDS],
    partial: [V::Constant; PARTIAL_ROUNDS],
    last: [[V::Constant; 3]; HALF_FULL_ROUNDS],
}

impl<V: Packed> Constants<V> {
    #[inline(always)]
    fn new(folded: &Folded) -> Self {
        Constants {
            first: folded.first.map(|c| c.map(V::constant)),
            partial: folded.partial.map(V::constant),
            last: folded.last.map(|c| c.map(V::constant)),
        }
    }
}

/// Hades of every state, as [`super::permute`].
#[inline(always)]
fn permute<V: Packed>(states: &mut States<V>, constants: &Constants<V>) {
    for round in &constants.first {
        full_round(states, round);
    }
    for constant in &constants.partial {
        for state in states.iter_mut() {
            state[2] = cube(state[2] + V::splat(*constant));
        }
        for state in states.iter_mut() {
            mix(state);
        }
    }
    for round in &constants.last {
        full_round(states, round);
    }
}

#[inline(always)]
fn full_round<V: Packed>(states: &mut States<V>, constants: &[V::Constant; 3]) {
    for state in states.iter_mut() {
        for (s, constant) in state.iter_mut().zip(constants) {
            *s = cube(*s + V::splat(*constant));
        }
        mix(state);
    }
}

#[inline(always)]
fn cube<V: Packed>(x: V) -> V {
    x.square().mul_inline(x)
}

#[inline(always)]
fn mix<V: Packed>(state: &mut [V; 3]) {
    let [a, b, c] = *state;
    *state = [
        V::combine([(3, a), (1, b), (1, c)]),
        V::combine([(1, a), (-1, b), (1, c)]),
        V::combine([(1, a), (1, b), (-2, c)]),
    ];
}
