//! The hashes of a commitment tree (Stone `commitment_scheme_builder.inl` and
//! `packer_hasher.cc`, Integrity `vector_commitment.cairo` and
//! `table_commitment.cairo`).
//!
//! The root has depth 0. A digest at depth d is made with Poseidon when
//! d < n_verifier_friendly_commitment_layers, and with the masked hash of
//! [`CommitmentHash`] otherwise. That one rule covers the nodes, the leaves
//! (depth log2 of the number of rows) and the leaf pairs of one-column tables.
//!
//! Table cells enter a hash in Montgomery form, big endian. Every digest is a
//! field element: Poseidon's by nature, a masked one because it has at most 248 bits.

use rayon::prelude::*;
use std::ops::Range;

use super::{blake2s, keccak, poseidon};
use crate::stone::{field::Felt, params::CommitmentHash};

/// Nodes hashed at a time: their children (a few hundred KB) stay in the cache.
const BATCH: usize = 1 << 11;

/// Which hash makes which digest of a tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TreeHasher {
    /// Hash of the layers below the verifier-friendly ones.
    pub hash: CommitmentHash,
    /// `n_verifier_friendly_commitment_layers`.
    pub n_friendly_layers: u64,
}

/// All digests of one depth, in the form their hash produces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DigestLayer {
    /// Poseidon digests.
    Friendly(Vec<Felt>),
    /// Masked digests, big endian.
    Masked(Vec<[u8; 32]>),
}

/// The field element whose plain value is this element's Montgomery form: what
/// Poseidon sees of a table cell.
pub fn montgomery_word(cell: Felt) -> Felt {
    Felt::from_limbs(cell.0).expect("Montgomery limbs are below p")
}

/// A cell times this is its [`montgomery_word`]: 2^256.
fn montgomery_factor() -> Felt {
    montgomery_word(Felt::ONE)
}

impl CommitmentHash {
    /// Digest of a byte string with all but the lowest 160 or 248 bits cleared
    /// (Stone `MaskedHash` with IsMsb = false).
    pub fn digest(self, message: &[u8]) -> [u8; 32] {
        let mut digest = match self {
            CommitmentHash::Keccak160 | CommitmentHash::Keccak248 => keccak::keccak256(message),
            CommitmentHash::Blake160 | CommitmentHash::Blake248 => blake2s::blake2s256(message),
        };
        digest[..self.n_masked_bytes()].fill(0);
        digest
    }

    fn n_masked_bytes(self) -> usize {
        match self {
            CommitmentHash::Keccak160 | CommitmentHash::Blake160 => 12,
            CommitmentHash::Keccak248 | CommitmentHash::Blake248 => 1,
        }
    }

    fn digest_many(self, messages: &[u8], message_len: usize, out: &mut [[u8; 32]]) {
        match self {
            CommitmentHash::Keccak160 | CommitmentHash::Keccak248 => {
                keccak::keccak256_many(messages, message_len, out);
            }
            CommitmentHash::Blake160 | CommitmentHash::Blake248 => {
                blake2s::blake2s256_many(messages, message_len, out);
            }
        }
        self.mask(out);
    }

    /// Digests of `out.len()` rows of cells: cell k of row i is element i of run k.
    ///
    /// # Panics
    /// When a run is shorter than `out`.
    pub fn digest_cells(self, runs: &[&[Felt]], out: &mut [[u8; 32]]) {
        match self {
            CommitmentHash::Keccak160 | CommitmentHash::Keccak248 => {
                keccak::keccak256_of_cells(runs, out);
            }
            CommitmentHash::Blake160 | CommitmentHash::Blake248 => {
                blake2s::blake2s256_of_cells(runs, out);
            }
        }
        self.mask(out);
    }

    fn mask(self, digests: &mut [[u8; 32]]) {
        for digest in digests {
            digest[..self.n_masked_bytes()].fill(0);
        }
    }
}

impl TreeHasher {
    /// Whether digests at this depth are Poseidon's.
    pub fn is_friendly(&self, depth: u32) -> bool {
        u64::from(depth) < self.n_friendly_layers
    }

    /// The digest at `depth` of its two children.
    pub fn node(&self, depth: u32, left: Felt, right: Felt) -> Felt {
        if self.is_friendly(depth) {
            return poseidon::hash2(left, right);
        }
        let mut message = [0; 64];
        message[..32].copy_from_slice(&left.to_be_bytes());
        message[32..].copy_from_slice(&right.to_be_bytes());
        masked_felt(&self.hash.digest(&message))
    }

    /// The leaf at `depth` of a table row of at least two cells.
    pub fn row(&self, depth: u32, cells: &[Felt]) -> Felt {
        if self.is_friendly(depth) {
            let words: Vec<Felt> = cells.iter().map(|c| montgomery_word(*c)).collect();
            return poseidon::hash_many(&words);
        }
        let mut message = Vec::with_capacity(32 * cells.len());
        for cell in cells {
            message.extend(cell.to_montgomery_be_bytes());
        }
        masked_felt(&self.hash.digest(&message))
    }

    /// The leaf at `depth` of two neighbouring rows of a one-column table.
    pub fn pair(&self, depth: u32, first: Felt, second: Felt) -> Felt {
        self.node(depth, montgomery_word(first), montgomery_word(second))
    }

    /// Poseidon leaves of rows laid end to end.
    pub fn friendly_leaves(leaf: Leaf, cells: &[Felt]) -> DigestLayer {
        let factor = Some(montgomery_factor());
        match leaf {
            Leaf::Row(len) => {
                let mut out = vec![Felt::ZERO; cells.len() / len];
                poseidon::hash_rows(cells, len, factor, &mut out);
                DigestLayer::Friendly(out)
            }
            Leaf::Pair => {
                let mut out = vec![Felt::ZERO; cells.len() / 2];
                poseidon::hash2_many(cells, factor, &mut out);
                DigestLayer::Friendly(out)
            }
        }
    }

    /// The digests at `depth` of the layer below; half as many.
    pub fn parents(&self, depth: u32, children: &DigestLayer) -> DigestLayer {
        let n = children.len() / 2;
        if self.is_friendly(depth) {
            let mut out = vec![Felt::ZERO; n];
            match children {
                DigestLayer::Friendly(children) => poseidon::hash2_many(children, None, &mut out),
                DigestLayer::Masked(children) => {
                    let children: Vec<Felt> = children.iter().map(masked_felt).collect();
                    poseidon::hash2_many(&children, None, &mut out);
                }
            }
            return DigestLayer::Friendly(out);
        }
        let mut out = vec![[0; 32]; n];
        out.par_chunks_mut(BATCH)
            .enumerate()
            .for_each(|(i, out)| match children {
                DigestLayer::Masked(children) => {
                    let pairs = &children[2 * i * BATCH..][..2 * out.len()];
                    self.hash.digest_many(pairs.as_flattened(), 64, out);
                }
                DigestLayer::Friendly(children) => {
                    let pairs = &children[2 * i * BATCH..][..2 * out.len()];
                    let bytes: Vec<u8> = pairs.iter().flat_map(|c| c.to_be_bytes()).collect();
                    self.hash.digest_many(&bytes, 64, out);
                }
            });
        DigestLayer::Masked(out)
    }
}

/// What is under a leaf.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaf {
    /// A row of so many cells.
    Row(usize),
    /// Two rows of one cell.
    Pair,
}

impl DigestLayer {
    /// Number of digests.
    pub fn len(&self) -> usize {
        match self {
            DigestLayer::Friendly(digests) => digests.len(),
            DigestLayer::Masked(digests) => digests.len(),
        }
    }

    /// `n` digests to be written to.
    pub fn empty_like(&self, n: usize) -> DigestLayer {
        match self {
            DigestLayer::Friendly(_) => DigestLayer::Friendly(vec![Felt::ZERO; n]),
            DigestLayer::Masked(_) => DigestLayer::Masked(vec![[0; 32]; n]),
        }
    }

    /// Overwrites digests from `at` on with those of `range` of another layer.
    ///
    /// # Panics
    /// When they come from another hash.
    pub fn copy_from(&mut self, at: usize, other: &DigestLayer, range: Range<usize>) {
        match (self, other) {
            (DigestLayer::Friendly(all), DigestLayer::Friendly(part)) => {
                all[at..at + range.len()].copy_from_slice(&part[range]);
            }
            (DigestLayer::Masked(all), DigestLayer::Masked(part)) => {
                all[at..at + range.len()].copy_from_slice(&part[range]);
            }
            _ => panic!("one tree layer has one hash"),
        }
    }

    /// Whether there is no digest.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// One digest as the field element the channel sees.
    pub fn get(&self, index: usize) -> Felt {
        match self {
            DigestLayer::Friendly(digests) => digests[index],
            DigestLayer::Masked(digests) => masked_felt(&digests[index]),
        }
    }
}

fn masked_felt(digest: &[u8; 32]) -> Felt {
    Felt::from_be_bytes(digest).expect("at most 248 bits are set")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hasher(hash: CommitmentHash, n_friendly_layers: u64) -> TreeHasher {
        TreeHasher {
            hash,
            n_friendly_layers,
        }
    }

    /// The leaves at `depth` of rows laid end to end.
    fn leaves_of(tree: &TreeHasher, depth: u32, leaf: Leaf, cells: &[Felt]) -> DigestLayer {
        if tree.is_friendly(depth) {
            return TreeHasher::friendly_leaves(leaf, cells);
        }
        let len = match leaf {
            Leaf::Row(len) => len,
            Leaf::Pair => 2,
        };
        let columns: Vec<Vec<Felt>> = (0..len)
            .map(|k| cells.iter().skip(k).step_by(len).copied().collect())
            .collect();
        let runs: Vec<&[Felt]> = columns.iter().map(Vec::as_slice).collect();
        let mut digests = vec![[0; 32]; cells.len() / len];
        tree.hash.digest_cells(&runs, &mut digests);
        DigestLayer::Masked(digests)
    }

    #[test]
    fn masks_keep_the_lowest_bits() {
        let full = keccak::keccak256(b"row");
        let short = CommitmentHash::Keccak160.digest(b"row");
        let long = CommitmentHash::Keccak248.digest(b"row");
        assert_eq!((&short[..12], &short[12..]), (&[0; 12][..], &full[12..]));
        assert_eq!((long[0], &long[1..]), (0, &full[1..]));
    }

    #[test]
    fn batches_equal_single_hashes() {
        let cell = |row: usize, column: usize| Felt::from((row * 7 + column + 1) as u64).inverse();
        let cell = |row, column| cell(row, column).expect("not zero");
        for hash in [CommitmentHash::Keccak160, CommitmentHash::Blake248] {
            for friendly in [0, 3, 4, 5] {
                let tree = hasher(hash, friendly);
                let n = 16;
                let cells: Vec<Felt> = (0..3 * n).map(|i| cell(i / 3, i % 3)).collect();
                let leaves = leaves_of(&tree, 4, Leaf::Row(3), &cells);
                for row in 0..n {
                    let cells = [cell(row, 0), cell(row, 1), cell(row, 2)];
                    assert_eq!(leaves.get(row), tree.row(4, &cells), "friendly {friendly}");
                }
                let pairs = leaves_of(&tree, 4, Leaf::Pair, &cells);
                for (i, pair) in cells.chunks(2).enumerate() {
                    assert_eq!(pairs.get(i), tree.pair(4, pair[0], pair[1]));
                }
                let nodes = tree.parents(3, &leaves);
                for i in 0..n / 2 {
                    let expected = tree.node(3, leaves.get(2 * i), leaves.get(2 * i + 1));
                    assert_eq!(nodes.get(i), expected, "friendly {friendly}");
                }
            }
        }
    }
}
