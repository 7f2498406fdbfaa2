//! Merkle decommitments. All trees of a proof are over the same rows: row q of
//! the traces lies in row q >> k of every FRI layer 2^k times smaller. So the
//! way from the queried rows to the root is worked out once, as a list of
//! operations, and every tree follows it from its own bottom layer.

use core::poseidon::hades_permutation;
use super::hash::{MaskedHash, masked_hash};

/// Operations of a [`Path`]: where the two children of a node come from.
/// A known node and an authentication.
const KNOWN_LEFT: felt252 = 0;
/// An authentication and a known node.
const KNOWN_RIGHT: felt252 = 1;
/// Two known nodes.
const KNOWN_BOTH: felt252 = 2;

/// The way of some rows to the root.
#[derive(Drop, Copy)]
pub struct Path {
    /// log2 of the rows of the largest tree.
    height: u32,
    /// One per node, bottom layer up, left to right.
    operations: Span<felt252>,
    /// Number of operations below each layer, largest tree's bottom first;
    /// then their total number.
    starts: Span<u32>,
    /// Number of authentications below each layer, in the same order.
    authentications: Span<u32>,
}

/// The way of rows, ascending and each once, of a tree of 2^height rows.
pub fn path(rows: Span<u64>, height: u32) -> Path {
    let mut operations = array![];
    let mut starts = array![0];
    let mut authentications = array![0];
    let mut n_authentications = 0;
    let mut layer = rows;
    for _ in 0..height {
        let mut parents = array![];
        while let Option::Some(row) = layer.pop_front() {
            let (parent, bit) = DivRem::div_rem(*row, 2);
            let operation = if bit != 0 {
                n_authentications += 1;
                KNOWN_RIGHT
            } else {
                let mut behind = layer;
                let sibling_is_known = match behind.pop_front() {
                    Option::Some(next) => *next == *row + 1,
                    Option::None => false,
                };
                if sibling_is_known {
                    layer = behind;
                    KNOWN_BOTH
                } else {
                    n_authentications += 1;
                    KNOWN_LEFT
                }
            };
            operations.append(operation);
            parents.append(parent);
        }
        starts.append(operations.len());
        authentications.append(n_authentications);
        layer = parents.span();
    }
    Path {
        height,
        operations: operations.span(),
        starts: starts.span(),
        authentications: authentications.span(),
    }
}

/// Panics unless the nodes of the bottom layer of a tree of 2^height rows, at
/// the rows of `path`, belong under the root. Nodes whose children have depth
/// n_friendly_layers or less are Poseidon's, the others the masked hash's.
pub fn decommit(
    root: felt252,
    mut nodes: Array<felt252>,
    path: @Path,
    height: u32,
    n_friendly_layers: u32,
    authentications: Span<felt252>,
    hash: MaskedHash,
) {
    let skipped = *path.height - height;
    let first = *(*path.starts)[skipped];
    let total = (*path.operations).len();
    let all = *path.authentications;
    let expected = *all[*path.height] - *all[skipped];
    assert(authentications.len() >= expected, 'authentications is too short');
    assert(authentications.len() <= expected, 'authentications is too long');
    let n_friendly = if n_friendly_layers < height {
        n_friendly_layers
    } else {
        height
    };
    let friendly = *(*path.starts)[*path.height - n_friendly];
    let mut authentications = authentications;
    if friendly != first {
        let operations = (*path.operations).slice(first, friendly - first);
        join_masked(ref nodes, operations, ref authentications, hash);
    }
    let operations = (*path.operations).slice(friendly, total - friendly);
    join_friendly(ref nodes, operations, ref authentications);
    let found = nodes.pop_front();
    assert(found == Option::Some(root), 'decommitment failed');
}

/// The children of the next node, and takes them from where they come from.
#[inline(always)]
fn children(
    ref nodes: Array<felt252>, operation: felt252, ref authentications: Span<felt252>,
) -> (felt252, felt252) {
    if operation == KNOWN_LEFT {
        (nodes.pop_front().unwrap(), *authentications.pop_front().unwrap())
    } else if operation == KNOWN_RIGHT {
        (*authentications.pop_front().unwrap(), nodes.pop_front().unwrap())
    } else {
        (nodes.pop_front().unwrap(), nodes.pop_front().unwrap())
    }
}

#[inline(always)]
fn join(ref nodes: Array<felt252>, operation: felt252, ref authentications: Span<felt252>) {
    let (left, right) = children(ref nodes, operation, ref authentications);
    let (node, _, _) = hades_permutation(left, right, 2);
    nodes.append(node);
}

fn join_friendly(
    ref nodes: Array<felt252>, mut operations: Span<felt252>, ref authentications: Span<felt252>,
) {
    while let Option::Some(chunk) = operations.multi_pop_front::<4>() {
        let [a, b, c, d] = (*chunk).unbox();
        join(ref nodes, a, ref authentications);
        join(ref nodes, b, ref authentications);
        join(ref nodes, c, ref authentications);
        join(ref nodes, d, ref authentications);
    }
    while let Option::Some(operation) = operations.pop_front() {
        join(ref nodes, *operation, ref authentications);
    }
}

fn join_masked(
    ref nodes: Array<felt252>,
    mut operations: Span<felt252>,
    ref authentications: Span<felt252>,
    hash: MaskedHash,
) {
    while let Option::Some(operation) = operations.pop_front() {
        let (left, right) = children(ref nodes, *operation, ref authentications);
        nodes.append(masked_hash(hash, array![left, right].span()));
    }
}
