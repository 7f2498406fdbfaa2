//! From a coset's values to the digests of its rows.

use super::{Polynomials, TableShape};
use crate::stone::{
    field::Felt,
    hash::commitment::{CellSource, DigestLayer, Leaf, TreeHasher},
    ntt::bit_reverse,
};

/// Lowest tree layers that are not kept, for tables large enough.
const LOG_SUBTREE: u32 = 4;

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
        let log_top = (log_n - log_low).min(4);
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
        let cells = Tile {
            tiles: self,
            values,
            middle,
        };
        let leaf = match self.shape.log_rows_per_leaf() {
            0 => Leaf::Row(self.shape.n_columns),
            _ => Leaf::Pair,
        };
        let mut digests = hasher.leaves(depth, leaf, cells);
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
}

/// One tile's values, of all polynomials.
struct Tile<'a> {
    tiles: &'a Tiles,
    values: &'a [Vec<Felt>],
    middle: usize,
}

impl CellSource for Tile<'_> {
    fn gather<T: Copy + Default>(self, form: impl Fn(Felt) -> T) -> Vec<T> {
        let Tiles {
            log_n,
            log_top,
            log_low,
            ..
        } = *self.tiles;
        let (low, top) = (1usize << log_low, 1usize << log_top);
        let n_columns = self.values.len();
        let mut cells = vec![T::default(); (low << log_top) * n_columns];
        let middle = self.middle << log_top;
        // Runs are copied first: so many cache lines are on their way at a time that
        // memory's latency is hidden, which a scattering loop keeps too busy for.
        let mut runs = vec![Felt::ZERO; n_columns << log_top];
        for l in 0..low {
            let first = (bit_reverse(l, log_low) << (log_n - log_low)) + middle;
            for (values, run) in self.values.iter().zip(runs.chunks_exact_mut(top)) {
                run.copy_from_slice(&values[first..first + top]);
            }
            for t in 0..top {
                let row = (bit_reverse(t, log_top) << log_low) + l;
                let cells = &mut cells[row * n_columns..(row + 1) * n_columns];
                for (column, cell) in cells.iter_mut().enumerate() {
                    *cell = form(runs[(column << log_top) + t]);
                }
            }
        }
        cells
    }
}
