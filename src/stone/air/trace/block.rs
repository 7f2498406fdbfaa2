//! The trace under construction: its columns, and the pools of memory accesses
//! and checked values that several components write into.

use super::TraceError;
use crate::stone::{
    air::{
        Air,
        builder::{MemoryColumns, VirtualColumn},
        layout::Layout,
    },
    field::Felt,
    memory::zero_columns,
};
use rayon::prelude::*;

/// Marks a memory access nobody has written yet; no address is as high.
pub(super) const VACANT: u64 = u64::MAX;

/// The first trace while it is written.
pub(super) struct Draft {
    pub layout: &'static Layout,
    pub columns: Vec<Vec<Felt>>,
    /// Address and value per cell of the memory pool.
    pub memory: Vec<(u64, Felt)>,
    /// Value per cell of the 16-bit range-check pool.
    pub range_check: Vec<Option<u16>>,
    /// Undiluted value per cell of the diluted pool.
    pub diluted: Vec<Option<u16>>,
}

impl Draft {
    pub(super) fn new(air: &Air) -> Draft {
        let layout = air.layout();
        let length = air.trace_length();
        let diluted_cells = layout
            .diluted_check
            .map_or(0, |check| check.pool.len(length));
        Draft {
            layout,
            columns: zero_columns(layout.n_columns[0], length),
            memory: vec![(VACANT, Felt::ZERO); layout.memory.pool.address.len(length)],
            range_check: vec![None; layout.range_check16.pool.len(length)],
            diluted: vec![None; diluted_cells],
        }
    }

    /// Lets `write` fill disjoint blocks of `rows` rows in parallel.
    ///
    /// # Errors
    /// The error of the first failing block.
    pub(super) fn write_blocks(
        &mut self,
        rows: usize,
        write: impl Fn(Block<'_>) -> Result<(), TraceError> + Sync,
    ) -> Result<(), TraceError> {
        let layout = self.layout;
        let n_blocks = self.columns[0].len() / rows;
        let per_block = |cells: usize| (cells / n_blocks).max(1);
        let mut columns: Vec<_> = self
            .columns
            .iter_mut()
            .map(|column| column.chunks_mut(rows))
            .collect();
        let memory_cells = per_block(self.memory.len());
        let range_check_cells = per_block(self.range_check.len());
        let diluted_cells = per_block(self.diluted.len());
        let mut memory = self.memory.chunks_mut(memory_cells);
        let mut range_check = self.range_check.chunks_mut(range_check_cells);
        let mut diluted = self.diluted.chunks_mut(diluted_cells);
        let blocks: Vec<Block> = (0..n_blocks)
            .map(|i| Block {
                layout,
                first_row: i * rows,
                rows,
                columns: columns.iter_mut().filter_map(Iterator::next).collect(),
                memory: memory.next().unwrap_or_default(),
                range_check: range_check.next().unwrap_or_default(),
                diluted: diluted.next().unwrap_or_default(),
            })
            .collect();
        let results: Vec<Result<(), TraceError>> = blocks.into_par_iter().map(&write).collect();
        results.into_iter().collect()
    }

    /// Writes one value per cell of a virtual column.
    pub(super) fn set_column(
        &mut self,
        column: VirtualColumn,
        value: impl Fn(usize) -> Felt + Sync,
    ) {
        self.columns[column.column]
            .par_chunks_mut(column.step)
            .with_min_len(256)
            .enumerate()
            .for_each(|(i, rows)| rows[column.offset] = value(i));
    }
}

/// A block of consecutive rows. Cells are counted from the block's first row.
pub(super) struct Block<'a> {
    layout: &'static Layout,
    first_row: usize,
    rows: usize,
    columns: Vec<&'a mut [Felt]>,
    memory: &'a mut [(u64, Felt)],
    range_check: &'a mut [Option<u16>],
    diluted: &'a mut [Option<u16>],
}

impl Block<'_> {
    /// The instances that lie in this block, one every `instance_rows` rows.
    pub(super) fn instances(&self, instance_rows: usize) -> std::ops::Range<usize> {
        self.first_row / instance_rows..(self.first_row + self.rows) / instance_rows
    }

    /// Writes a cell that belongs to no pool.
    pub(super) fn set(&mut self, column: VirtualColumn, cell: usize, value: Felt) {
        self.columns[column.column][column.row(cell)] = value;
    }

    /// Writes a memory access.
    pub(super) fn access(
        &mut self,
        columns: MemoryColumns,
        cell: usize,
        address: u64,
        value: Felt,
    ) {
        let (first, stride) = columns.address.within(&self.layout.memory.pool.address);
        self.memory[first + cell * stride] = (address, value);
    }

    /// Writes a cell of the range-check pool.
    pub(super) fn range_check(&mut self, column: VirtualColumn, cell: usize, value: u16) {
        let (first, stride) = column.within(&self.layout.range_check16.pool);
        self.range_check[first + cell * stride] = Some(value);
    }

    /// Writes a cell of the diluted pool; `value` is given undiluted.
    pub(super) fn diluted(&mut self, column: VirtualColumn, cell: usize, value: u16) {
        if let Some(check) = &self.layout.diluted_check {
            let (first, stride) = column.within(&check.pool);
            self.diluted[first + cell * stride] = Some(value);
        }
    }
}
