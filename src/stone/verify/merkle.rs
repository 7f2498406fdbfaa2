//! Merkle decommitments: how many nodes the verifier lacks, and the root that
//! rows and nodes give (Stone `MerkleTree::VerifyDecommitment`, Integrity
//! `vector_commitment_decommit`).

use crate::stone::{field::Felt, hash::commitment::TreeHasher};

/// Number of nodes needed beside the leaves at `rows` (ascending, each once) to
/// compute the root of a tree of 2^log_rows leaves. None without rows.
pub fn authentication_count(rows: &[u64], log_rows: u32) -> usize {
    let mut layer = rows.to_vec();
    let mut count = 0;
    for _ in 0..log_rows {
        let n = layer.len();
        layer.iter_mut().for_each(|index| *index >>= 1);
        layer.dedup();
        // Every parent has two children; those not in the layer are sent.
        count += 2 * layer.len() - n;
    }
    count
}

/// The root of a tree of 2^log_rows leaves. `leaves` are ascending by index,
/// `authentications` bottom layer up, left to right, exactly as many as
/// [`authentication_count`] says. `None` when a node is missing.
pub fn root(
    hasher: &TreeHasher,
    log_rows: u32,
    mut leaves: Vec<(u64, Felt)>,
    authentications: &[Felt],
) -> Option<Felt> {
    let mut nodes = authentications.iter();
    for depth in (0..log_rows).rev() {
        let mut parents = Vec::with_capacity(leaves.len());
        let mut layer = leaves.iter().peekable();
        while let Some((index, digest)) = layer.next() {
            let (left, right) = if index & 1 == 1 {
                (*nodes.next()?, *digest)
            } else {
                match layer.next_if(|(next, _)| *next == index + 1) {
                    Some((_, sibling)) => (*digest, *sibling),
                    None => (*digest, *nodes.next()?),
                }
            };
            parents.push((index >> 1, hasher.node(depth, left, right)));
        }
        leaves = parents;
    }
    leaves.first().map(|(_, root)| *root)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stone::params::CommitmentHash;

    fn leaf(index: u64) -> Felt {
        Felt::from(index * index + 7)
    }

    /// The whole tree, root layer last.
    fn tree(hasher: &TreeHasher, log_rows: u32) -> Vec<Vec<Felt>> {
        let mut layers = vec![(0..1 << log_rows).map(leaf).collect::<Vec<_>>()];
        for depth in (0..log_rows).rev() {
            let below = &layers[layers.len() - 1];
            let node = |pair: &[Felt]| hasher.node(depth, pair[0], pair[1]);
            let layer = below.chunks(2).map(node).collect();
            layers.push(layer);
        }
        layers
    }

    #[test]
    fn roots_of_partial_trees() {
        for n_friendly_layers in [0, 2, 9] {
            let hash = CommitmentHash::Keccak160;
            let hasher = TreeHasher {
                hash,
                n_friendly_layers,
            };
            let layers = tree(&hasher, 4);
            for rows in [vec![0], vec![5, 6], vec![0, 1, 7, 15], (0..16).collect()] {
                let mut nodes = Vec::new();
                let mut known: Vec<u64> = rows.clone();
                for layer in &layers[..4] {
                    for index in &known {
                        if !known.contains(&(index ^ 1)) {
                            nodes.push(layer[(index ^ 1) as usize]);
                        }
                    }
                    known.iter_mut().for_each(|index| *index >>= 1);
                    known.dedup();
                }
                assert_eq!(authentication_count(&rows, 4), nodes.len());
                let leaves: Vec<_> = rows.iter().map(|i| (*i, leaf(*i))).collect();
                let found = root(&hasher, 4, leaves.clone(), &nodes);
                assert_eq!(found, Some(layers[4][0]), "{rows:?}");
                for i in 0..nodes.len() {
                    let mut altered = nodes.clone();
                    altered[i] += Felt::ONE;
                    assert_ne!(root(&hasher, 4, leaves.clone(), &altered), found);
                    assert_eq!(root(&hasher, 4, leaves.clone(), &nodes[..i]), None);
                }
            }
        }
    }
}
