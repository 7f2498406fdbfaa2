//! Many independent Poseidon hashes at once.

use super::constants::{Folded, HALF_FULL_ROUNDS, PARTIAL_ROUNDS, folded};
use crate::stone::field::{Felt, Hades, Kernel, Packed};

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
    /// What the elements are multiplied by before they are hashed.
    pub factor: Option<Felt>,
    pub out: &'a mut [Felt],
}

/// The states of the permutations that run interleaved.
type States<V> = [[V; 3]; INTERLEAVED];

impl Kernel for Batch<'_> {
    type Output = ();

    #[inline(always)]
    fn run<V: Packed>(self) {
        let rounds = match V::HADES {
            Some(rounds) => Rounds::Own(rounds),
            None => Rounds::OfOperations(Box::new(Constants::<V>::new(folded()))),
        };
        let lanes = INTERLEAVED * V::WIDTH;
        let zero = V::from(Felt::ZERO);
        let one = V::from(Felt::ONE);
        let factor = V::from(self.factor.unwrap_or(Felt::ONE));
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
                            let element = V::load_strided(&rows[at..], self.row_len);
                            *s = match self.factor {
                                Some(_) => V::narrow(s.widen() + element.mul_wide(factor)),
                                None => *s + element,
                            };
                        } else if column == self.row_len {
                            *s = *s + one;
                        }
                    }
                }
                permute(&mut states, &rounds);
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

/// How a packed type does the rounds.
enum Rounds<V: Packed> {
    /// With code of its own.
    Own(Hades<V::Sum>),
    OfOperations(Box<Constants<V>>),
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
            first: folded.first.map(|c| c.map(V::addend)),
            partial: folded.partial.map(V::addend),
            last: folded.last.map(|c| c.map(V::addend)),
        }
    }
}

/// Hades of both states, as [`super::permute`].
#[inline(always)]
fn permute<V: Packed>(states: &mut States<V>, rounds: &Rounds<V>) {
    let [s, t] = states;
    let s = [s[0].widen(), s[1].widen(), s[2].widen()];
    let t = [t[0].widen(), t[1].widen(), t[2].widen()];
    let mut sums = [s, t];
    match rounds {
        Rounds::Own(rounds) => rounds(&mut sums),
        Rounds::OfOperations(constants) => sums = all_rounds::<V>(sums, constants),
    }
    for (state, sums) in states.iter_mut().zip(sums) {
        for (element, sum) in state.iter_mut().zip(sums) {
            *element = V::narrow(sum);
        }
    }
}

/// Named states rather than loops over an array: they stay in registers.
#[inline(always)]
fn all_rounds<V: Packed>(
    [mut s, mut t]: [[V::Sum; 3]; INTERLEAVED],
    constants: &Constants<V>,
) -> [[V::Sum; 3]; INTERLEAVED] {
    for round in &constants.first {
        s = full_round::<V>(s, round);
        t = full_round::<V>(t, round);
    }
    for rounds in constants.partial.chunks(LAZY_ROUNDS) {
        for state in [&mut s, &mut t] {
            state[0] = V::narrow(state[0]).widen();
            state[1] = V::narrow(state[1]).widen();
        }
        for constant in rounds {
            s = partial_round::<V>(s, constant);
            t = partial_round::<V>(t, constant);
        }
    }
    for round in &constants.last {
        s = full_round::<V>(s, round);
        t = full_round::<V>(t, round);
    }
    [s, t]
}

/// Partial rounds after which the elements that are not cubed are reduced. In four
/// rounds the first becomes a sum of 128 elements and 40 + 12 + 4 + 1 = 57 products,
/// within the bounds of [`Packed::narrow`].
const LAZY_ROUNDS: usize = 4;

#[inline(always)]
fn full_round<V: Packed>(state: [V::Sum; 3], constants: &[V::Constant; 3]) -> [V::Sum; 3] {
    mix::<V>(
        V::cubed(state[0], constants[0]),
        V::cubed(state[1], constants[1]),
        V::cubed(state[2], constants[2]),
    )
}

#[inline(always)]
fn partial_round<V: Packed>([a, b, c]: [V::Sum; 3], constant: &V::Constant) -> [V::Sum; 3] {
    mix::<V>(a, b, V::cubed(c, *constant))
}

/// The linear layer: 3a + b + c, a − b + c, a + b − 2c.
#[inline(always)]
pub fn mix<V: Packed>(a: V::Sum, b: V::Sum, c: V::Sum) -> [V::Sum; 3] {
    let (ab, ac) = (a + b, a + c);
    [ab + ac + a, ac - b, ab - c - c]
}
