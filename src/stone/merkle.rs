//! Commitment trees over digests, and which of their nodes a decommitment needs
//! (Stone `merkle.cc` and `packaging_commitment_scheme.cc`).
//!
//! Nodes are numbered from the root, which is 1; the children of n are 2n and 2n+1.

use std::collections::BTreeMap;

use super::{
    annotations::{Digest, Transcript},
    field::Felt,
    hash::commitment::{DigestLayer, TreeHasher},
};

/// A tree without its lowest layers: those are cheaper to compute again for the
/// few queried leaves than to keep.
pub struct MerkleTree {
    hasher: TreeHasher,
    /// log2 of the number of leaves of the whole tree.
    log_leaves: u32,
    /// Digests by depth; the last layer kept may lie above the leaves.
    layers: Vec<DigestLayer>,
}

impl MerkleTree {
    /// Builds the layers above `lowest`, which holds a power of two of digests.
    ///
    /// # Panics
    /// When `lowest` is no power of two long, or longer than 2^log_leaves.
    pub fn build(hasher: TreeHasher, log_leaves: u32, lowest: DigestLayer) -> MerkleTree {
        assert!(
            lowest.len().is_power_of_two() && lowest.len() <= 1 << log_leaves,
            "{} digests in a tree of 2^{log_leaves} leaves",
            lowest.len()
        );
        let mut layers = vec![lowest];
        for depth in (0..layers[0].len().trailing_zeros()).rev() {
            let parents = hasher.parents(depth, &layers[layers.len() - 1]);
            layers.push(parents);
        }
        layers.reverse();
        MerkleTree {
            hasher,
            log_leaves,
            layers,
        }
    }

    /// The root.
    pub fn root(&self) -> Digest {
        Digest {
            value: self.layers[0].get(0),
            is_friendly: self.hasher.is_friendly(0),
        }
    }

    /// log2 of the number of leaves below one digest of the lowest layer kept.
    pub fn log_subtree(&self) -> u32 {
        self.log_leaves + 1 - self.layers.len() as u32
    }

    /// Sends the authentication nodes of the queried leaves, layer by layer from
    /// the leaves to the root, left to right. `subtrees` holds the 2^log_subtree
    /// leaf digests of every subtree with a queried leaf, by subtree index.
    ///
    /// # Panics
    /// When a needed subtree is missing.
    pub fn decommit(
        &self,
        queries: &[u64],
        subtrees: BTreeMap<u64, Vec<Felt>>,
        transcript: &mut Transcript,
    ) {
        let mut lowest: BTreeMap<u64, Vec<Felt>> = subtrees;
        let mut known: Vec<u64> = queries.to_vec();
        for depth in (1..=self.log_leaves).rev() {
            let log_subtree = depth.saturating_sub(self.layers.len() as u32 - 1);
            for sibling in missing_siblings(&known) {
                let value = match self.layers.get(depth as usize) {
                    Some(layer) => layer.get(sibling as usize),
                    None => {
                        let subtree = &lowest[&(sibling >> log_subtree)];
                        subtree[sibling as usize & ((1 << log_subtree) - 1)]
                    }
                };
                // Stone prints a node as an input of the hash above it.
                let node = Digest {
                    value,
                    is_friendly: self.hasher.is_friendly(depth - 1),
                };
                transcript.send_node(node, (1 << depth) + sibling);
            }
            for subtree in lowest.values_mut().filter(|s| s.len() > 1) {
                *subtree = subtree
                    .chunks(2)
                    .map(|pair| self.hasher.node(depth - 1, pair[0], pair[1]))
                    .collect();
            }
            known = parents(&known);
        }
    }
}

/// The siblings, in order, that are not themselves among the sorted `indices`.
pub fn missing_siblings(indices: &[u64]) -> Vec<u64> {
    indices
        .iter()
        .map(|index| index ^ 1)
        .filter(|sibling| indices.binary_search(sibling).is_err())
        .collect()
}

/// Indices one layer up of sorted indices, without duplicates.
pub fn parents(indices: &[u64]) -> Vec<u64> {
    let mut up: Vec<u64> = indices.iter().map(|index| index / 2).collect();
    up.dedup();
    up
}
