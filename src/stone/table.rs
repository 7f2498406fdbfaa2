//! Committed tables: polynomials evaluated over the evaluation domain, the
//! values laid out in rows, the rows hashed to the leaves of a tree (Stone
//! `committed_trace.cc`, `table_prover_impl.cc`, `fri_committed_layer.cc`).
//!
//! The domain of a table is offset·<w>, w of order n·n_cosets, in bit-reversed
//! order: index c·n + r is offset·w^bitrev(c)·g^bitrev(r), g = w^n_cosets. A
//! trace table has one column per polynomial and one row per index. A FRI table
//! has one polynomial and 2^s columns: row i holds the indices i·2^s .. (i+1)·2^s.
//!
//! Memory: the coefficients (32 bytes each), one coset of evaluations, which the
//! caller lends, and 4 bytes of digests per row: the four lowest tree layers are
//! not kept, because evaluating 16 neighbouring rows costs as much as one.

mod tiles;

use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

use super::{
    annotations::Transcript,
    field::Felt,
    hash::commitment::{DigestLayer, TreeHasher},
    memory,
    merkle::{MerkleTree, parents},
    ntt::{Ntt, Points, bit_reverse},
};
use tiles::Tiles;

/// Polynomials of one degree bound on the cosets of one domain.
pub struct Polynomials {
    /// Coefficients in bit-reversed order, 2^log_n per polynomial.
    pub coefficients: Vec<Vec<Felt>>,
    /// log2 of the degree bound.
    pub log_n: u32,
    /// log2 of the number of cosets.
    pub log_n_cosets: u32,
    /// Offset of the domain: 3 for traces, 1 for FRI layers.
    pub offset: Felt,
}

/// Number of rows and columns of a table, and how its rows become leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TableShape {
    pub log_rows: u32,
    pub n_columns: usize,
}

impl TableShape {
    /// log2 of the rows under one leaf: a single column is hashed in pairs, so
    /// that no digest is made of less than 64 bytes.
    pub fn log_rows_per_leaf(&self) -> u32 {
        u32::from(self.n_columns == 1 && self.log_rows > 0)
    }

    /// log2 of the number of leaves, the depth of the tree.
    pub fn log_leaves(&self) -> u32 {
        self.log_rows - self.log_rows_per_leaf()
    }
}

/// A committed table.
pub struct Table {
    polynomials: Polynomials,
    /// log2 of the number of columns of a FRI table; 0 for a trace table.
    log_interleaved: u32,
    shape: TableShape,
    hasher: TreeHasher,
    tree: MerkleTree,
}

impl Polynomials {
    /// The offset of a coset in table order.
    pub fn coset_offset(&self, coset: usize) -> Felt {
        let w = Felt::root_of_unity(self.log_n + self.log_n_cosets);
        self.offset * w.pow(bit_reverse(coset, self.log_n_cosets) as u64)
    }

    /// Writes all polynomials' values on one coset, natural order, to `values`,
    /// which grows as needed: memory that is used again costs no page faults.
    pub fn evaluate_coset(&self, ntt: &Ntt, coset: usize, values: &mut Vec<Vec<Felt>>) {
        let offset = self.coset_offset(coset);
        values.resize(self.coefficients.len(), Vec::new());
        memory::resize(values, 1 << self.log_n);
        ntt.evaluate_all(&self.coefficients, offset, values);
    }

    /// All polynomials at the domain indices first .. first + 2^log_group in table order,
    /// for each of `firsts`, which are multiples of 2^log_group ≤ n: by first, by
    /// polynomial. A group costs hardly more than one point: its points are x·ζ^t, ζ of
    /// order 2^log_group, so f splits into 2^log_group polynomials in x^(2^log_group), and
    /// a transform of their values there joins them.
    fn evaluate_groups(&self, firsts: &[u64], log_group: u32) -> Vec<Vec<Vec<Felt>>> {
        let group = 1usize << log_group;
        let generator = Felt::root_of_unity(self.log_n);
        let point = |first: &u64| {
            let coset = (first >> self.log_n) as usize;
            let row = *first as usize & ((1 << self.log_n) - 1);
            self.coset_offset(coset) * generator.pow(bit_reverse(row, self.log_n) as u64)
        };
        let points: Vec<Felt> = firsts.par_iter().map(point).collect();
        let powers: Vec<Felt> = points.iter().map(|x| x.pow(group as u64)).collect();
        let log_part = self.log_n - log_group;
        let powers = Points::new(log_part, &powers);
        let parts = |coefficients: &Vec<Felt>| -> Vec<Vec<Felt>> {
            let parts = coefficients.par_chunks(1 << log_part);
            parts.map(|part| powers.evaluate(part)).collect()
        };
        let parts_of_all: Vec<_> = self.coefficients.par_iter().map(parts).collect();
        let ntt = Ntt::new(log_group);
        let value_of = |i: usize, parts: &Vec<Vec<Felt>>| -> Vec<Felt> {
            // Part s sits at position bitrev(s), as a transform takes coefficients.
            let mut values: Vec<Felt> = parts.iter().map(|part| part[i]).collect();
            ntt.evaluate_coset(&mut values, points[i]);
            let in_order = (0..group).map(|j| values[bit_reverse(j, log_group)]);
            in_order.collect()
        };
        let values = |i: usize| {
            let of_all = parts_of_all.iter();
            of_all.map(|parts| value_of(i, parts)).collect()
        };
        (0..points.len()).into_par_iter().map(values).collect()
    }
}

impl Table {
    /// Evaluates polynomials coset by coset and commits to the rows.
    /// `log_interleaved` is s of the module's description, 0 for a trace.
    /// `cosets` is memory to work in; it ends up with the values on the first cosets.
    ///
    /// # Panics
    /// When there is memory for no coset, or a polynomial has another length.
    pub fn commit(
        polynomials: Polynomials,
        log_interleaved: u32,
        hasher: TreeHasher,
        ntt: &Ntt,
        cosets: &mut [Vec<Vec<Felt>>],
    ) -> Table {
        let shape = TableShape {
            log_rows: polynomials.log_n + polynomials.log_n_cosets - log_interleaved,
            n_columns: polynomials.coefficients.len() << log_interleaved,
        };
        let layout = Tiles::new(&polynomials, shape, log_interleaved);
        let per_coset = 1 << (polynomials.log_n - layout.log_values);
        let mut lowest: Option<DigestLayer> = None;
        let last = cosets.len() - 1;
        for coset in (0..1 << polynomials.log_n_cosets).rev() {
            let values = &mut cosets[last.min(coset)];
            polynomials.evaluate_coset(ntt, coset, values);
            let tiles: Vec<DigestLayer> = (0..1 << layout.log_middle)
                .into_par_iter()
                .map(|middle| layout.hash(values, middle, hasher))
                .collect();
            let all = per_coset << polynomials.log_n_cosets;
            let lowest = lowest.get_or_insert_with(|| tiles[0].empty_like(all));
            for (middle, digests) in tiles.iter().enumerate() {
                layout.place(digests, middle, lowest, coset * per_coset);
            }
        }
        let lowest = lowest.expect("a domain has at least one coset");
        Table {
            tree: MerkleTree::build(hasher, shape.log_leaves(), lowest),
            polynomials,
            log_interleaved,
            shape,
            hasher,
        }
    }

    /// The polynomials committed to.
    pub fn polynomials(&self) -> &Polynomials {
        &self.polynomials
    }

    /// Sends the root.
    pub fn send_commitment(&self, transcript: &mut Transcript) {
        transcript.send_commitment(self.tree.root());
    }

    /// Sends the cells of the queried rows, except those the verifier computes
    /// itself (`known`, as row and column), then what authenticates the rows.
    /// `first_coset` has the polynomials' values there, which then need not be computed
    /// again, or nothing.
    pub fn decommit(
        &self,
        rows: &BTreeSet<u64>,
        known: &BTreeSet<(u64, usize)>,
        first_coset: &[Vec<Felt>],
        transcript: &mut Transcript,
    ) {
        let log_rows_per_leaf = self.shape.log_rows_per_leaf();
        let log_group = self.tree.log_subtree() + log_rows_per_leaf;
        let mut groups: Vec<u64> = rows.iter().map(|row| row >> log_group).collect();
        groups.dedup();
        let of_groups = self.row_groups(&groups, log_group, first_coset);
        let groups: BTreeMap<u64, RowGroup> = groups.into_iter().zip(of_groups).collect();
        let cells = |row: u64| {
            let in_group = row as usize & ((1 << log_group) - 1);
            &groups[&(row >> log_group)][in_group]
        };
        for &row in rows {
            for (column, value) in cells(row).iter().enumerate() {
                if !known.contains(&(row, column)) {
                    transcript.send_cell(*value, row, column);
                }
            }
        }
        let mut leaves: Vec<u64> = rows.iter().copied().collect();
        if log_rows_per_leaf == 1 {
            for row in super::merkle::missing_siblings(&leaves) {
                transcript.send_pair_element(cells(row)[0], row);
            }
            leaves = parents(&leaves);
        }
        let depth = self.shape.log_leaves();
        let subtrees = groups.iter().map(|(group, rows)| {
            let leaves = match log_rows_per_leaf {
                0 => rows.iter().map(|row| self.hasher.row(depth, row)).collect(),
                _ => rows
                    .chunks(2)
                    .map(|pair| self.hasher.pair(depth, pair[0][0], pair[1][0]))
                    .collect(),
            };
            (*group, leaves)
        });
        self.tree.decommit(&leaves, subtrees.collect(), transcript);
    }

    /// The cells of groups of 2^log_group rows.
    fn row_groups(
        &self,
        groups: &[u64],
        log_group: u32,
        first_coset: &[Vec<Felt>],
    ) -> Vec<RowGroup> {
        let s = self.log_interleaved;
        let log_n = self.polynomials.log_n;
        let mut firsts: Vec<u64> = groups.iter().map(|group| group << log_group << s).collect();
        let at_hand: Vec<u64> = match first_coset {
            [] => Vec::new(),
            _ => firsts.extract_if(.., |first| *first < 1 << log_n).collect(),
        };
        // Both are in order, and what is at hand comes before the rest.
        let at_hand = at_hand.iter().map(|first| {
            let run = |column: &Vec<Felt>| {
                let indices = *first as usize..*first as usize + (1 << (log_group + s));
                indices.map(|i| column[bit_reverse(i, log_n)]).collect()
            };
            first_coset.iter().map(run).collect()
        });
        let computed = self.polynomials.evaluate_groups(&firsts, log_group + s);
        let rows = |values: Vec<Vec<Felt>>| {
            let row = |row: usize| match s {
                0 => values.iter().map(|column| column[row]).collect(),
                _ => values[0][row << s..(row + 1) << s].to_vec(),
            };
            (0..1usize << log_group).map(row).collect()
        };
        at_hand.chain(computed).map(rows).collect()
    }
}

/// Neighbouring rows of a table.
type RowGroup = Vec<Vec<Felt>>;

#[cfg(test)]
mod tests {
    use super::*;

    /// The root of a table hashed the plain way.
    fn plain_root(polynomials: &Polynomials, s: u32, hasher: TreeHasher, ntt: &Ntt) -> Felt {
        let log_n = polynomials.log_n;
        let mut rows: Vec<Vec<Felt>> = Vec::new();
        let mut values = Vec::new();
        for coset in 0..1 << polynomials.log_n_cosets {
            polynomials.evaluate_coset(ntt, coset, &mut values);
            for first in (0..1 << log_n).step_by(1 << s) {
                let indices = (first..first + (1 << s)).map(|r| bit_reverse(r, log_n));
                rows.push(
                    indices
                        .flat_map(|i| values.iter().map(move |column| column[i]))
                        .collect(),
                );
            }
        }
        let mut depth = rows.len().trailing_zeros();
        let mut layer: Vec<Felt> = if rows[0].len() == 1 {
            depth -= 1;
            rows.chunks(2)
                .map(|pair| hasher.pair(depth, pair[0][0], pair[1][0]))
                .collect()
        } else {
            rows.iter().map(|row| hasher.row(depth, row)).collect()
        };
        while layer.len() > 1 {
            depth -= 1;
            layer = layer
                .chunks(2)
                .map(|pair| hasher.node(depth, pair[0], pair[1]))
                .collect();
        }
        layer[0]
    }

    #[test]
    fn roots_equal_plain_hashing() {
        for (log_n, n_polynomials, s, n_friendly_layers) in [
            (13, 3, 0, 9),
            (13, 1, 0, 13),
            (14, 1, 2, 1000),
            (5, 1, 3, 0),
            (2, 2, 0, 3),
            (1, 1, 0, 2),
        ] {
            let polynomials = Polynomials {
                coefficients: (0..n_polynomials)
                    .map(|c| (0..1u64 << log_n).map(|i| Felt::from(i * i + c)).collect())
                    .collect(),
                log_n,
                log_n_cosets: 1,
                offset: Felt::generator(),
            };
            let hasher = TreeHasher {
                hash: crate::stone::params::CommitmentHash::Keccak160,
                n_friendly_layers,
            };
            let ntt = Ntt::new(log_n);
            let expected = plain_root(&polynomials, s, hasher, &ntt);
            let table = Table::commit(polynomials, s, hasher, &ntt, &mut [Vec::new()]);
            assert_eq!(table.tree.root().value, expected, "2^{log_n}, s = {s}");
        }
    }

    #[test]
    fn rows_at_hand_are_those_computed() {
        let (log_n, log_group) = (5, 2);
        let coefficients = (0..3u64)
            .map(|c| (0..32u64).map(|i| Felt::from(i * i * 5 + c)).collect())
            .collect();
        let polynomials = Polynomials {
            coefficients,
            log_n,
            log_n_cosets: 1,
            offset: Felt::generator(),
        };
        let hasher = TreeHasher {
            hash: crate::stone::params::CommitmentHash::Keccak160,
            n_friendly_layers: 0,
        };
        let mut cosets = [Vec::new()];
        let table = Table::commit(polynomials, 0, hasher, &Ntt::new(log_n), &mut cosets);
        // The last of the first coset and the first of the second, too.
        let groups = [0, 5, 7, 8, 15];
        let computed = table.row_groups(&groups, log_group, &[]);
        assert_eq!(computed.len(), groups.len());
        let [first_coset] = cosets;
        assert_eq!(table.row_groups(&groups, log_group, &first_coset), computed);
    }

    #[test]
    fn groups_equal_the_transform() {
        let (log_n, log_n_cosets) = (6, 2);
        let ntt = Ntt::new(log_n);
        let coefficients = (0..3u64)
            .map(|c| (0..64u64).map(|i| Felt::from(i * i * 7 + c + 1)).collect())
            .collect();
        let polynomials = Polynomials {
            coefficients,
            log_n,
            log_n_cosets,
            offset: Felt::generator(),
        };
        let mut values = Vec::new();
        for coset in 0..4 {
            polynomials.evaluate_coset(&ntt, coset, &mut values);
            for log_group in 0..=log_n {
                let first = |k: u64| ((coset << log_n) as u64) + (k << log_group) % 64;
                let firsts: Vec<u64> = [3, 0, 3, 7].map(first).to_vec();
                let groups = polynomials.evaluate_groups(&firsts, log_group);
                for (first, group) in firsts.iter().zip(groups) {
                    for (column, values) in values.iter().enumerate() {
                        for (j, value) in group[column].iter().enumerate() {
                            let row = (*first as usize & 63) + j;
                            assert_eq!(*value, values[bit_reverse(row, log_n)]);
                        }
                    }
                }
            }
        }
    }
}
