//! Tables: rows hashed to the bottom layer of a Merkle tree. Cells enter a hash
//! in Montgomery form.

use core::poseidon::hades_permutation;
use super::channel::sponge;
use super::hash::{MaskedHash, from_bytes, hash_elements};
use super::merkle::{Path, decommit};

/// 2^256 mod p.
pub const MONTGOMERY_R: felt252 =
    0x7fffffffffffdf0ffffffffffffffffffffffffffffffffffffffffffffffe1;

/// What all tables of a proof share.
#[derive(Drop, Copy)]
pub struct Commitments {
    pub path: Path,
    /// Layers at the root that are Poseidon's; no tree is as high as the bound
    /// larger numbers are cut to.
    pub n_friendly_layers: u32,
    pub hash: MaskedHash,
}

/// Whether the bottom layer of a tree of 2^height rows is Poseidon's.
pub fn is_friendly(commitments: @Commitments, height: u32) -> bool {
    *commitments.n_friendly_layers > height
}

/// Panics unless `values`, row by row, are committed to by `root`.
pub fn decommit_rows(
    root: felt252,
    n_columns: u32,
    height: u32,
    values: Span<felt252>,
    authentications: Span<felt252>,
    commitments: @Commitments,
) {
    let leaves = if n_columns == 1 {
        // A cell has no hash of its own.
        to_montgomery(values)
    } else if is_friendly(commitments, height) {
        if n_columns == 2 {
            hash_rows_of_2(values)
        } else if n_columns == 3 {
            hash_rows_of_3(values)
        } else if n_columns == 7 {
            hash_rows_of_7(values)
        } else {
            hash_rows(values, n_columns)
        }
    } else {
        mask_rows(values, n_columns, *commitments.hash)
    };
    decommit(
        root,
        leaves,
        commitments.path,
        height,
        *commitments.n_friendly_layers,
        authentications,
        *commitments.hash,
    );
}

fn to_montgomery(mut cells: Span<felt252>) -> Array<felt252> {
    let mut words = array![];
    while let Option::Some(cell) = cells.pop_front() {
        words.append(*cell * MONTGOMERY_R);
    }
    words
}

/// Poseidon over each row.
fn hash_rows(mut values: Span<felt252>, n_columns: u32) -> Array<felt252> {
    let mut leaves = array![];
    while !values.is_empty() {
        let row = to_montgomery(values.slice(0, n_columns));
        leaves.append(sponge(0, 0, 0, row.span()));
        values = values.slice(n_columns, values.len() - n_columns);
    }
    leaves
}

/// The masked hash of each row.
pub fn mask_rows(mut values: Span<felt252>, n_columns: u32, hash: MaskedHash) -> Array<felt252> {
    let mut leaves = array![];
    while !values.is_empty() {
        let row = to_montgomery(values.slice(0, n_columns));
        leaves.append(from_bytes(hash_elements(hash, row.span())));
        values = values.slice(n_columns, values.len() - n_columns);
    }
    leaves
}

fn hash_rows_of_2(mut values: Span<felt252>) -> Array<felt252> {
    let mut leaves = array![];
    while let Option::Some(row) = values.multi_pop_front::<2>() {
        let [a, b] = (*row).unbox();
        let (s0, s1, s2) = hades_permutation(a * MONTGOMERY_R, b * MONTGOMERY_R, 0);
        let (leaf, _, _) = hades_permutation(s0 + 1, s1, s2);
        leaves.append(leaf);
    }
    leaves
}

fn hash_rows_of_3(mut values: Span<felt252>) -> Array<felt252> {
    let mut leaves = array![];
    while let Option::Some(row) = values.multi_pop_front::<3>() {
        let [a, b, c] = (*row).unbox();
        let (s0, s1, s2) = hades_permutation(a * MONTGOMERY_R, b * MONTGOMERY_R, 0);
        let (leaf, _, _) = hades_permutation(s0 + c * MONTGOMERY_R, s1 + 1, s2);
        leaves.append(leaf);
    }
    leaves
}

fn hash_rows_of_7(mut values: Span<felt252>) -> Array<felt252> {
    let mut leaves = array![];
    while let Option::Some(row) = values.multi_pop_front::<7>() {
        let [a, b, c, d, e, f, g] = (*row).unbox();
        let (s0, s1, s2) = hades_permutation(a * MONTGOMERY_R, b * MONTGOMERY_R, 0);
        let (s0, s1, s2) = hades_permutation(s0 + c * MONTGOMERY_R, s1 + d * MONTGOMERY_R, s2);
        let (s0, s1, s2) = hades_permutation(s0 + e * MONTGOMERY_R, s1 + f * MONTGOMERY_R, s2);
        let (leaf, _, _) = hades_permutation(s0 + g * MONTGOMERY_R, s1 + 1, s2);
        leaves.append(leaf);
    }
    leaves
}
