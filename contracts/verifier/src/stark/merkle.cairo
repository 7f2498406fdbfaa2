//! Merkle decommitments. All trees of a proof are over the same rows: row q of
//! the traces lies in row q >> k of every FRI layer 2^k times smaller. So the
//! way from the queried rows to the root is worked out once, and every tree
//! follows it from its own bottom layer.

use core::poseidon::hades_permutation;
use super::hash::{MaskedHash, from_bytes, hash_pair, to_bytes};

/// The way of some rows to the root: nodes are made bottom layer up, left to
/// right. Nearly all join a known node and an authentication; those that join
/// two known nodes are listed apart, so that the others are one plain run.
#[derive(Drop, Copy)]
pub struct Path {
    /// log2 of the rows of the largest tree.
    height: u32,
    /// For every node with one known child: 1 when it is the right one, 0 when
    /// it is the left one.
    sides: Span<felt252>,
    /// For every node with two known children: how many of `sides` are before.
    pairs: Span<u32>,
    /// Where each layer begins, the largest tree's bottom first; then the end.
    starts: Span<Position>,
}

/// A position in a [`Path`].
#[derive(Drop, Copy)]
struct Position {
    side: u32,
    pair: u32,
}

/// The way of rows, ascending and each once, of a tree of 2^height rows.
pub fn path(rows: Span<u64>, height: u32) -> Path {
    let mut sides = array![];
    let mut pairs = array![];
    let mut starts = array![Position { side: 0, pair: 0 }];
    let mut layer = rows;
    for _ in 0..height {
        let mut parents = array![];
        while let Option::Some(row) = layer.pop_front() {
            let (parent, bit) = DivRem::div_rem(*row, 2);
            parents.append(parent);
            if bit != 0 {
                sides.append(1);
            } else if pop_sibling(ref layer, *row) {
                pairs.append(sides.len());
            } else {
                sides.append(0);
            }
        }
        starts.append(Position { side: sides.len(), pair: pairs.len() });
        layer = parents.span();
    }
    Path { height, sides: sides.span(), pairs: pairs.span(), starts: starts.span() }
}

/// Whether the next row is the sibling of a left child; takes it if so.
#[inline(always)]
fn pop_sibling(ref layer: Span<u64>, row: u64) -> bool {
    let mut behind = layer;
    match behind.pop_front() {
        Option::Some(next) => {
            let distance: felt252 = (*next).into() - row.into();
            if distance == 1 {
                layer = behind;
                true
            } else {
                false
            }
        },
        Option::None => false,
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
    let starts = *path.starts;
    let start: Position = *starts[*path.height - height];
    let end: Position = *starts[*path.height];
    let expected = end.side - start.side;
    assert(authentications.len() >= expected, 'authentications is too short');
    assert(authentications.len() <= expected, 'authentications is too long');
    let n_friendly = if n_friendly_layers < height {
        n_friendly_layers
    } else {
        height
    };
    let friendly: Position = *starts[*path.height - n_friendly];
    let mut authentications = authentications;
    if n_friendly != height {
        join_masked(ref nodes, path, start, friendly, ref authentications, hash);
    }
    join_friendly(ref nodes, path, friendly, end, ref authentications);
    assert(nodes.pop_front() == Option::Some(root), 'decommitment failed');
}

/// Makes the nodes of a part of the path with Poseidon.
fn join_friendly(
    ref nodes: Array<felt252>,
    path: @Path,
    start: Position,
    end: Position,
    ref authentications: Span<felt252>,
) {
    let sides = *path.sides;
    let mut pairs = (*path.pairs).slice(start.pair, end.pair - start.pair);
    let mut side = start.side;
    while let Option::Some(pair) = pairs.pop_front() {
        if *pair != side {
            join_run(ref nodes, sides.slice(side, *pair - side), ref authentications);
            side = *pair;
        }
        let left = nodes.pop_front().unwrap();
        let (node, _, _) = hades_permutation(left, nodes.pop_front().unwrap(), 2);
        nodes.append(node);
    }
    join_run(ref nodes, sides.slice(side, end.side - side), ref authentications);
}

/// Makes one node of a known node and an authentication. To tell left from
/// right by arithmetic is cheaper than a branch.
#[inline(always)]
fn join(ref nodes: Array<felt252>, side: felt252, authentication: felt252) {
    let known = nodes.pop_front().unwrap();
    let left = known + side * (authentication - known);
    let (node, _, _) = hades_permutation(left, known + authentication - left, 2);
    nodes.append(node);
}

fn join_run(
    ref nodes: Array<felt252>, mut sides: Span<felt252>, ref authentications: Span<felt252>,
) {
    loop {
        if let Option::Some(chunk) = sides.multi_pop_front::<8>() {
            let [a, b, c, d, e, f, g, h] = (*chunk).unbox();
            let chunk = authentications.multi_pop_front::<8>().unwrap();
            let [i, j, k, l, m, n, o, p] = (*chunk).unbox();
            join(ref nodes, a, i);
            join(ref nodes, b, j);
            join(ref nodes, c, k);
            join(ref nodes, d, l);
            join(ref nodes, e, m);
            join(ref nodes, f, n);
            join(ref nodes, g, o);
            join(ref nodes, h, p);
        } else if let Option::Some(side) = sides.pop_front() {
            join(ref nodes, *side, *authentications.pop_front().unwrap());
        } else {
            break;
        }
    }
}

/// Makes the nodes of a part of the path with the masked hash. On the way they
/// stay bytes, which saves their conversion from hash to hash.
fn join_masked(
    ref nodes: Array<felt252>,
    path: @Path,
    start: Position,
    end: Position,
    ref authentications: Span<felt252>,
    hash: MaskedHash,
) {
    let mut digests = array![];
    while let Option::Some(node) = nodes.pop_front() {
        digests.append(to_bytes(node));
    }
    let mut pairs = (*path.pairs).slice(start.pair, end.pair - start.pair);
    let mut side = start.side;
    loop {
        let next = pairs.pop_front();
        let until = match next {
            Option::Some(pair) => *pair,
            Option::None => end.side,
        };
        let mut run = (*path.sides).slice(side, until - side);
        while let Option::Some(side) = run.pop_front() {
            let known = digests.pop_front().unwrap();
            let authentication = to_bytes(*authentications.pop_front().unwrap());
            let (left, right) = if *side == 0 {
                (known, authentication)
            } else {
                (authentication, known)
            };
            digests.append(hash_pair(hash, left, right));
        }
        if next.is_none() {
            break;
        }
        let left = digests.pop_front().unwrap();
        digests.append(hash_pair(hash, left, digests.pop_front().unwrap()));
        side = until;
    }
    while let Option::Some(digest) = digests.pop_front() {
        nodes.append(from_bytes(digest));
    }
}
