//! From a coset's values to the digests of its rows.

use super::{Polynomials, TableShape};
use crate::stone::{
    field::Felt,
    hash::commitment::{DigestLayer, Leaf, TreeHasher},
    memory,
    ntt::bit_reverse,
    params::CommitmentHash,
};
use std::ops::Range;

/// Lowest tree layers that are not kept, for tables large enough.
const LOG_SUBTREE: u32 = 4;

/// log2 of the most neighbours that a tile takes: as many as are hashed at once.
const MAX_LOG_TOP: u32 = 4;

/// How one coset's values, which come in natural order, are gathered into rows,
/// which are in bit-reversed order, without touching a cache line twice: a tile
/// is all values whose index has the same middle bits. They come in runs of
/// 2^log_top neighbours, and the tile's rows in 2^log_top runs of neighbours.
/// Tiles with consecutive middle bits read from the same pages of memory.
pub struct Tiles {
    shape: TableShape,
    /// log2 of the coset's size.
    log_n: u32,
    log_top: u32,
    /// log2 of the number of tiles.
    pub log_middle: u32,
    log_low: u32,
    /// log2 of the values of one polynomial under one digest kept.
    pub log_values: u32,
    log_subtree: u32,
}

impl Tiles {
    /// Of a table of such polynomials and such a shape, `log_interleaved` as for
    /// [`Table::commit`](super::Table::commit).
    pub fn new(polynomials: &Polynomials, shape: TableShape, log_interleaved: u32) -> Tiles {
        let log_n = polynomials.log_n;
        let log_leaf = log_interleaved + shape.log_rows_per_leaf();
        let log_subtree = match log_n >= log_leaf + 3 * LOG_SUBTREE {
            true => LOG_SUBTREE,
            false => 0,
        };
        let log_values = log_leaf + log_subtree;
        // Some 512 rows, which stay in the second cache level while they are hashed.
        let log_low = log_n.min(log_values + 1);
        let log_top = (log_n - log_low).min(MAX_LOG_TOP);
        Tiles {
            shape,
            log_n,
            log_top,
            log_middle: log_n - log_low - log_top,
            log_low,
            log_values,
            log_subtree,
        }
    }

    /// The digests kept of one tile, given the middle bits of its values.
    pub fn hash(&self, values: &[Vec<Felt>], middle: usize, hasher: TreeHasher) -> DigestLayer {
        let depth = self.shape.log_leaves();
        let leaf = match self.shape.log_rows_per_leaf() {
            0 => Leaf::Row(self.shape.n_columns),
            _ => Leaf::Pair,
        };
        let mut digests = match hasher.is_friendly(depth) {
            true => TreeHasher::friendly_leaves(leaf, &self.rows(values, middle)),
            false => DigestLayer::Masked(self.masked_leaves(values, middle, hasher.hash)),
        };
        for level in 1..=self.log_subtree {
            digests = hasher.parents(depth - level, &digests);
        }
        digests
    }

    /// Puts a tile's digests where they belong in the layer from `first` on.
    pub fn place(
        &self,
        digests: &DigestLayer,
        middle: usize,
        layer: &mut DigestLayer,
        first: usize,
    ) {
        let tile = bit_reverse(middle, self.log_middle);
        let run = 1 << (self.log_low - self.log_values);
        for top in 0..1 << self.log_top {
            let at = ((top << self.log_middle) + tile) * run;
            layer.copy_from(first + at, digests, top * run..(top + 1) * run);
        }
    }

    /// Where the tile's neighbours are whose index begins, bit-reversed, with `low`.
    fn run(&self, middle: usize, low: usize) -> Range<usize> {
        let first = bit_reverse(low, self.log_low) << (self.log_n - self.log_low);
        let first = first + (middle << self.log_top);
        first..first + (1 << self.log_top)
    }

    /// The tile's rows, laid end to end.
    fn rows(&self, values: &[Vec<Felt>], middle: usize) -> Vec<Felt> {
        let (low, top) = (1usize << self.log_low, 1usize << self.log_top);
        let n_columns = values.len();
        let mut cells = vec![Felt::ZERO; (low << self.log_top) * n_columns];
        // Runs are copied first: so many cache lines are on their way at a time that
        // memory's latency is hidden, which a scattering loop keeps too busy for.
        let mut runs = vec![Felt::ZERO; n_columns << self.log_top];
        for l in 0..low {
            for (values, run) in values.iter().zip(runs.chunks_exact_mut(top)) {
                run.copy_from_slice(&values[self.run(middle, l)]);
            }
            for t in 0..top {
                let row = (bit_reverse(t, self.log_top) << self.log_low) + l;
                let cells = &mut cells[row * n_columns..(row + 1) * n_columns];
                for (column, cell) in cells.iter_mut().enumerate() {
                    *cell = runs[(column << self.log_top) + t];
                }
            }
        }
        cells
    }

    /// The cells of as many leaves as a run has elements: in each run those at one place of
    /// a leaf.
    fn set_out<'a>(
        &self,
        values: &'a [Vec<Felt>],
        middle: usize,
        leaf: usize,
        runs: &mut Vec<&'a [Felt]>,
    ) {
        let log_in_leaf = self.log_values - self.log_subtree;
        runs.clear();
        for low in leaf << log_in_leaf..(leaf + 1) << log_in_leaf {
            let run = self.run(middle, low);
            runs.extend(values.iter().map(|values| &values[run.clone()]));
        }
    }

    /// The digests of the tile's leaves: those of neighbours at once, from where they are.
    fn masked_leaves(
        &self,
        values: &[Vec<Felt>],
        middle: usize,
        hash: CommitmentHash,
    ) -> Vec<[u8; 32]> {
        let log_in_leaf = self.log_values - self.log_subtree;
        let log_leaves = self.log_low - log_in_leaf;
        let mut digests = vec![[0; 32]; 1 << (log_leaves + self.log_top)];
        let mut of_run = [[0; 32]; 1 << MAX_LOG_TOP];
        let of_run = &mut of_run[..1 << self.log_top];
        let mut runs: Vec<&[Felt]> = Vec::with_capacity(values.len() << log_in_leaf);
        let mut next = runs.clone();
        self.set_out(values, middle, 0, &mut next);
        for leaf in 0..1 << log_leaves {
            std::mem::swap(&mut runs, &mut next);
            if leaf + 1 < 1 << log_leaves {
                self.set_out(values, middle, leaf + 1, &mut next);
                for run in &next {
                    memory::prefetch(run.as_ptr(), run.len());
                }
            }
            hash.digest_cells(&runs, of_run);
            for (t, digest) in of_run.iter().enumerate() {
                digests[(bit_reverse(t, self.log_top) << log_leaves) + leaf] = *digest;
            }
        }
        digests
    }
}
