//! What holds for every hash function that has lanes.

use super::{Lanes, for_each_message, for_each_of_cells};
use crate::stone::field::{Felt, testing::Random};
use std::ops::Range;

/// Digests of many messages are those of each: of the function `many` for this machine,
/// and with every kind of lanes that it has.
pub fn many_equals_one_by_one(
    many: fn(&[u8], usize, &mut [[u8; 32]]),
    one: fn(&[u8]) -> [u8; 32],
    every: &[Lanes],
) {
    let mut random = Random::new();
    for len in (0..=18).map(|pieces| 32 * pieces) {
        let n = 1100;
        let messages: Vec<u8> = (0..n * len).map(|_| random.word() as u8).collect();
        let mut out = vec![[0; 32]; n];
        many(&messages, len, &mut out);
        for lanes in every {
            let mut others = vec![[0; 32]; n];
            for_each_message(&messages, len, &mut others, Some(*lanes), one);
            assert!(others == out, "{} lanes, length {len}", lanes.n);
        }
        for (i, digest) in out.iter().enumerate() {
            let message = &messages[i * len..(i + 1) * len];
            assert_eq!(one(message), *digest, "length {len}");
        }
    }
}

/// Digests of messages made of cells are those of the bytes: of the function `cells` for
/// this machine, with every kind of lanes that it has, and without.
pub fn cells_are_hashed_as_bytes(
    cells: fn(&[&[Felt]], &mut [[u8; 32]]),
    one: fn(&[u8]) -> [u8; 32],
    every: &[Lanes],
) {
    let mut random = Random::new();
    for (n_runs, n) in (0..=18).map(|runs| (runs, 33 + runs)) {
        let columns: Vec<Vec<Felt>> = (0..n_runs).map(|_| random.felts(n + 1)).collect();
        let runs: Vec<&[Felt]> = columns.iter().map(|column| &column[1..]).collect();
        let message = |i: usize| -> Vec<u8> {
            let cells = runs.iter().map(|run| run[i].to_montgomery_be_bytes());
            cells.flatten().collect()
        };
        let expected: Vec<[u8; 32]> = (0..n).map(|i| one(&message(i))).collect();
        let mut out = vec![[0; 32]; n];
        cells(&runs, &mut out);
        assert!(out == expected, "{n_runs} runs");
        for lanes in every.iter().copied().map(Some).chain([None]) {
            let mut out = vec![[0; 32]; n];
            for_each_of_cells(&runs, &mut out, lanes, one);
            let lanes = lanes.map(|lanes| lanes.n);
            assert!(out == expected, "{n_runs} runs, lanes {lanes:?}");
        }
    }
}

/// The nonce that is found is the lowest there is: by the function `first` for this
/// machine, and with every kind of lanes that it has.
pub fn first_nonce_is_the_lowest(
    first: fn(&[u8; 32], u32, Range<u64>) -> Option<u64>,
    one: fn(&[u8]) -> [u8; 32],
    every: &[Lanes],
) {
    let mut random = Random::new();
    for bits in [0, 1, 3, 8, 10] {
        let prefix = std::array::from_fn(|_| random.word() as u8);
        let start = random.word() >> 20;
        for range in [start..start + 3, start..start + 5000, start..start] {
            let lowest = super::first_nonce(&prefix, bits, range.clone(), None, one);
            for lanes in every {
                let nonce = super::first_nonce(&prefix, bits, range.clone(), Some(*lanes), one);
                assert_eq!(nonce, lowest, "{} lanes, {bits} bits", lanes.n);
            }
            assert_eq!(first(&prefix, bits, range), lowest, "{bits} bits");
        }
    }
    // At the end of all nonces, too.
    let (prefix, end) = ([7; 32], u64::MAX - 100..u64::MAX);
    let lowest = super::first_nonce(&prefix, 5, end.clone(), None, one);
    assert_eq!(first(&prefix, 5, end), lowest);
}
