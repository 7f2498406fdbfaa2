//! Starknet's Poseidon: the Hades permutation of three elements (rate two,
//! capacity one) and the hashes built on it. Stone calls it Poseidon3.

mod batch;
mod constants;

use crate::stone::field::{Felt, dispatch};
pub use batch::{mix, rounds};
pub use constants::{
    AirKeys, Folded, HALF_FULL_ROUNDS, PARTIAL_ROUNDS, ROUNDS, air_keys, folded, round_constants,
};
use rayon::prelude::*;

/// Hashes per task: some 100 µs of work.
const BATCH: usize = 128;

/// The Hades permutation: 4 full, 83 partial and 4 full rounds. A round adds its
/// constants, cubes (all elements, or in a partial round the last), and multiplies
/// by the matrix [[3,1,1],[1,−1,1],[1,1,−2]].
pub fn permute(state: &mut [Felt; 3]) {
    permute_with(state, |_, _| {});
}

/// As [`permute`]; shows every round's state after its constants were added.
#[inline(always)]
pub fn permute_with(state: &mut [Felt; 3], mut show: impl FnMut(usize, &[Felt; 3])) {
    let partial = HALF_FULL_ROUNDS..HALF_FULL_ROUNDS + PARTIAL_ROUNDS;
    for (round, constants) in round_constants().iter().enumerate() {
        for (s, c) in state.iter_mut().zip(constants) {
            *s += *c;
        }
        show(round, state);
        if !partial.contains(&round) {
            state[0] = cube(state[0]);
            state[1] = cube(state[1]);
        }
        state[2] = cube(state[2]);
        *state = mix::<Felt>(state[0], state[1], state[2]);
    }
}

#[inline(always)]
fn cube(x: Felt) -> Felt {
    x.square() * x
}

/// Starknet's `poseidon_hash`: of exactly two elements.
pub fn hash2(a: Felt, b: Felt) -> Felt {
    let mut state = [a, b, Felt::from(2)];
    permute(&mut state);
    state[0]
}

/// Starknet's `poseidon_hash_many`: pads with a one and, to an even length, a zero.
pub fn hash_many(values: &[Felt]) -> Felt {
    let mut state = [Felt::ZERO; 3];
    let mut pairs = values.chunks_exact(2);
    for pair in &mut pairs {
        state[0] += pair[0];
        state[1] += pair[1];
        permute(&mut state);
    }
    match pairs.remainder() {
        [last] => {
            state[0] += *last;
            state[1] += Felt::ONE;
        }
        _ => state[0] += Felt::ONE,
    }
    permute(&mut state);
    state[0]
}

/// [`hash2`] of every pair of elements, which are multiplied by `factor` first.
///
/// # Panics
/// When there are not exactly `out.len()` pairs.
pub fn hash2_many(elements: &[Felt], factor: Option<Felt>, out: &mut [Felt]) {
    batches(elements, 2, false, factor, out);
}

/// [`hash_many`] of every row of a row-major table, whose elements are multiplied by
/// `factor` first.
///
/// # Panics
/// When `rows` does not hold exactly `out.len()` rows of `row_len` elements.
pub fn hash_rows(rows: &[Felt], row_len: usize, factor: Option<Felt>, out: &mut [Felt]) {
    batches(rows, row_len, true, factor, out);
}

fn batches(rows: &[Felt], row_len: usize, padded: bool, factor: Option<Felt>, out: &mut [Felt]) {
    let n = out.len();
    assert_eq!(rows.len(), row_len * n, "{n} rows of {row_len}");
    out.par_chunks_mut(BATCH).enumerate().for_each(|(i, out)| {
        let start = i * BATCH * row_len;
        dispatch(batch::Batch {
            rows: &rows[start..start + out.len() * row_len],
            row_len,
            padded,
            factor,
            out,
        })
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stone::field::testing::{Random, to_starknet};

    #[test]
    fn permutation_and_hashes_equal_starknet_crypto() {
        let mut random = Random::new();
        for len in 0..12 {
            let values = random.felts(len.max(3));
            let mut ours = [values[0], values[1], values[2]];
            let mut theirs = ours.map(to_starknet);
            permute(&mut ours);
            starknet_crypto::poseidon_permute_comp(&mut theirs);
            assert_eq!(ours.map(to_starknet), theirs);
            assert_eq!(
                to_starknet(hash2(values[0], values[1])),
                starknet_crypto::poseidon_hash(to_starknet(values[0]), to_starknet(values[1]))
            );
            let theirs: Vec<_> = values[..len].iter().map(|v| to_starknet(*v)).collect();
            assert_eq!(
                to_starknet(hash_many(&values[..len])),
                starknet_crypto::poseidon_hash_many(&theirs)
            );
        }
    }

    /// Elements at the ends of their range, in every combination and side by side with
    /// others: lanes do not touch each other.
    #[test]
    fn edges_equal_one_by_one() {
        let edges = [
            Felt::ZERO,
            Felt::ONE,
            Felt::from(2),
            -Felt::from(2),
            -Felt::ONE,
        ];
        let mut elements = Vec::new();
        for a in edges {
            for b in edges {
                elements.extend([a, b]);
            }
        }
        let random = Random::new().felts(elements.len());
        elements.extend(random);
        let mut out = vec![Felt::ZERO; elements.len() / 2];
        for factor in [None, Some(-Felt::ONE)] {
            hash2_many(&elements, factor, &mut out);
            for (pair, digest) in elements.chunks(2).zip(&out) {
                let pair = [pair[0], pair[1]].map(|x| factor.map_or(x, |factor| factor * x));
                assert_eq!(hash2(pair[0], pair[1]), *digest);
            }
        }
    }

    #[test]
    fn batches_equal_one_by_one() {
        let mut random = Random::new();
        for n in [0, 1, 7, 8, 9, 100, 1000] {
            let times = random.felts(1)[0];
            let mut out = vec![Felt::ZERO; n];
            for factor in [None, Some(times)] {
                let scaled = |x: &Felt| factor.map_or(*x, |factor| factor * *x);
                let elements = random.felts(2 * n);
                hash2_many(&elements, factor, &mut out);
                for (pair, digest) in elements.chunks(2).zip(&out) {
                    assert_eq!(hash2(scaled(&pair[0]), scaled(&pair[1])), *digest);
                }
                for row_len in [0, 1, 2, 5, 16] {
                    let rows = random.felts(n * row_len);
                    hash_rows(&rows, row_len, factor, &mut out);
                    for (i, digest) in out.iter().enumerate() {
                        let row = &rows[i * row_len..(i + 1) * row_len];
                        let row: Vec<Felt> = row.iter().map(scaled).collect();
                        assert_eq!(hash_many(&row), *digest);
                    }
                }
            }
        }
    }
}
