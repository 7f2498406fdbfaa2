//! The two passes of a transform.

use super::layers::{
    Ends, LaneTwiddles, Shared, evaluate_from_to, interpolate_from_to, interpolate_to,
};
use crate::stone::{
    field::{Felt, Kernel, Packed},
    memory,
};
use std::{marker::PhantomData, ops::Range};

/// Transforms neighbouring blocks, each on its own.
pub struct Blocks<'a> {
    /// What is transformed, if it is not `values` itself.
    pub source: Option<&'a [Felt]>,
    /// A whole number of blocks, divisible by every pack's width.
    pub values: &'a mut [Felt],
    pub block_len: usize,
    /// As [`super::block_twiddles`] lays them out; for the inverse direction
    /// those of the widest butterflies are already multiplied by the scale.
    pub twiddles: &'a [Felt],
    /// For the inverse direction: what the result is multiplied by.
    pub scale: Option<Felt>,
}

impl Kernel for Blocks<'_> {
    type Output = ();

    #[inline(always)]
    fn run<V: Packed>(self) {
        let len = self.block_len;
        let twiddles = V::shared_twiddles(self.twiddles);
        let twiddles = Shared::<V>(&twiddles);
        let mut scratch = vec![V::from(Felt::ZERO).widen(); len];
        // Each lane is a block.
        let pack = len * V::WIDTH;
        for (i, values) in self.values.chunks_exact_mut(pack).enumerate() {
            let values = Table::new(values, len);
            let ends = Block {
                source: self.source.map(|source| &source[i * pack..(i + 1) * pack]),
                values: &values,
            };
            match self.scale {
                None => evaluate_from_to::<V, _>(&mut scratch, &twiddles, &ends),
                Some(scale) if len > 1 => {
                    let scale = &V::shared_twiddles(&[scale])[0];
                    let half = len / 2;
                    let (low, high) = scratch.split_at_mut(half);
                    for j in 0..half {
                        let a = ends.element::<V>(j).widen();
                        let b = ends.element::<V>(j + half).widen();
                        let twiddles = [scale, &twiddles.0[half + j]];
                        [low[j], high[j]] = V::scaled_by_shared([&(a + b), &(a - b)], twiddles);
                    }
                    interpolate_to::<V, _>(low, &twiddles, &ends, 0);
                    interpolate_to::<V, _>(high, &twiddles, &ends, half);
                }
                Some(_) => return,
            }
        }
    }
}

/// Some blocks side by side.
struct Block<'a, 'b> {
    /// Where they come from, if not from where they go to.
    source: Option<&'a [Felt]>,
    values: &'a Table<'b>,
}

impl Block<'_, '_> {
    #[inline(always)]
    fn element<V: Packed>(&self, at: usize) -> V {
        let from = match self.source {
            Some(source) => &source[at..],
            // SAFETY: these blocks are this task's alone, and the slice is not kept.
            None => unsafe { self.values.from(at) },
        };
        V::load_strided(from, self.values.columns)
    }
}

impl<V: Packed> Ends<V> for Block<'_, '_> {
    #[inline(always)]
    fn load(&self, at: usize) -> V::Sum {
        self.element::<V>(at).widen()
    }

    #[inline(always)]
    fn store(&self, at: usize, value: V::Sum) {
        // SAFETY: as above.
        V::store_sum(value, unsafe { self.values.from(at) }, self.values.columns);
    }
}

/// Butterflies between the rows of some columns, in one table after the other: their
/// twiddle factors are the same.
pub struct Strips<'a> {
    pub tables: &'a [Table<'a>],
    /// Divisible by every pack's width; of no other task.
    pub columns: Range<usize>,
    /// The coset's offset; in the inverse direction its inverse.
    pub offset: Felt,
    /// Powers of the root of order n, one for each column.
    pub column_roots: &'a [Felt],
    /// Powers of the root of order R, half of them.
    pub row_roots: &'a [Felt],
    pub inverse: bool,
}

impl Kernel for Strips<'_> {
    type Output = ();

    #[inline(always)]
    fn run<V: Packed>(self) {
        let rows = 2 * self.row_roots.len();
        let offset = V::from(self.offset);
        let mut scratch = vec![V::from(Felt::ZERO).widen(); rows];
        let mut twiddles = LaneTwiddles::<V>::new(self.row_roots);
        // Each lane is a column.
        for column in self.columns.step_by(V::WIDTH) {
            let root = V::load(&self.column_roots[column..]);
            twiddles.move_to(root.mul_inline(offset));
            for table in self.tables {
                let ends = Strip { table, column };
                match self.inverse {
                    true => interpolate_from_to::<V, _>(&mut scratch, &twiddles, &ends),
                    false => evaluate_from_to::<V, _>(&mut scratch, &twiddles, &ends),
                }
            }
        }
    }
}

/// Some neighbouring columns of a table.
struct Strip<'a, 'b> {
    table: &'a Table<'b>,
    column: usize,
}

impl<V: Packed> Ends<V> for Strip<'_, '_> {
    #[inline(always)]
    fn load(&self, row: usize) -> V::Sum {
        // SAFETY: these columns are this task's alone, and the slice is not kept.
        V::load(unsafe { self.table.get(row, self.column, V::WIDTH) }).widen()
    }

    #[inline(always)]
    fn store(&self, row: usize, value: V::Sum) {
        // SAFETY: as above.
        let place = unsafe { self.table.get(row, self.column, V::WIDTH) };
        V::store_sum(value, place, 1);
    }

    /// Rows are a page or more apart, which the hardware does not foresee.
    #[inline(always)]
    fn prefetch(&self, row: usize) {
        self.table.prefetch(row, self.column, V::WIDTH);
    }
}

/// A row-major table whose columns are divided among threads.
pub struct Table<'a> {
    start: *mut Felt,
    rows: usize,
    columns: usize,
    table: PhantomData<&'a mut [Felt]>,
}

// SAFETY: the caller of `get` keeps to columns that no other thread uses.
unsafe impl Sync for Table<'_> {}

impl<'a> Table<'a> {
    pub fn new(table: &'a mut [Felt], columns: usize) -> Self {
        Table {
            start: table.as_mut_ptr(),
            rows: table.len() / columns,
            columns,
            table: PhantomData,
        }
    }

    /// Asks for some neighbours of a row, if there is such a row, before they are needed.
    #[inline(always)]
    fn prefetch(&self, row: usize, column: usize, width: usize) {
        let first = self.start.wrapping_add(row * self.columns + column);
        memory::prefetch(first, width);
    }

    /// Some neighbours of a row.
    ///
    /// # Safety
    /// While the slice lives, nobody else may use these columns.
    #[inline(always)]
    #[allow(clippy::mut_from_ref)] // The contract above replaces the borrow check.
    pub unsafe fn get(&self, row: usize, column: usize, width: usize) -> &mut [Felt] {
        assert!(row < self.rows && column + width <= self.columns);
        // SAFETY: within the table, by the assertion; exclusive, by the contract.
        unsafe {
            std::slice::from_raw_parts_mut(self.start.add(row * self.columns + column), width)
        }
    }

    /// All from an element of the first row on.
    ///
    /// # Safety
    /// While the slice lives, nobody else may use the table.
    #[inline(always)]
    #[allow(clippy::mut_from_ref)] // The contract above replaces the borrow check.
    unsafe fn from(&self, at: usize) -> &mut [Felt] {
        assert!(at < self.columns);
        // SAFETY: within the table, by the assertion; exclusive, by the contract.
        unsafe { std::slice::from_raw_parts_mut(self.start.add(at), self.rows * self.columns - at) }
    }
}
