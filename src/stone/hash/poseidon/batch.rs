//! Many independent Poseidon hashes at once.

use super::{constants::folded, cube};
use crate::stone::field::{Felt, Kernel, Packed};

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
                                Some(_) => V::narrow(s.widen() + element.mul_wide(&factor)),
                                None => *s + element,
                            };
                        } else if column == self.row_len {
                            *s = *s + one;
                        }
                    }
                }
                permute(&mut states);
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

/// Hades of both states, as [`super::permute`].
#[inline(always)]
fn permute<V: Packed>(states: &mut States<V>) {
    let [s, t] = states;
    let s = [s[0].widen(), s[1].widen(), s[2].widen()];
    let t = [t[0].widen(), t[1].widen(), t[2].widen()];
    let mut sums = [s, t];
    V::hades(&mut sums);
    for (state, sums) in states.iter_mut().zip(sums) {
        for (element, sum) in state.iter_mut().zip(sums) {
            *element = V::narrow(sum);
        }
    }
}

/// The rounds of Hades on two states without vectors: named states rather than a loop
/// over them, so that one goes on while the other waits.
pub fn rounds([s, t]: &mut [[Felt; 3]; INTERLEAVED]) {
    let constants = folded();
    let full_rounds = |s: &mut [Felt; 3], t: &mut [Felt; 3], rounds: &[[Felt; 3]]| {
        for round in rounds {
            *s = full_round(*s, round);
            *t = full_round(*t, round);
        }
    };
    full_rounds(s, t, &constants.first);
    for constant in &constants.partial {
        *s = mix::<Felt>(s[0], s[1], cube(s[2] + *constant));
        *t = mix::<Felt>(t[0], t[1], cube(t[2] + *constant));
    }
    full_rounds(s, t, &constants.last);
}

#[inline(always)]
fn full_round([a, b, c]: [Felt; 3], constants: &[Felt; 3]) -> [Felt; 3] {
    mix::<Felt>(
        cube(a + constants[0]),
        cube(b + constants[1]),
        cube(c + constants[2]),
    )
}

/// The linear layer: 3a + b + c, a − b + c, a + b − 2c.
#[inline(always)]
pub fn mix<V: Packed>(a: V::Sum, b: V::Sum, c: V::Sum) -> [V::Sum; 3] {
    let (ab, ac) = (a + b, a + c);
    [ab + ac + a, ac - b, ab - c - c]
}
