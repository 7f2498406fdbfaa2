//! The two passes of a transform.

use crate::stone::field::{Felt, Kernel, Packed};
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
            let source = match self.source {
                Some(source) => &source[i * pack..(i + 1) * pack],
                None => &*values,
            };
            match self.scale {
                None => {
                    for (j, s) in scratch.iter_mut().enumerate() {
                        *s = V::load_strided(&source[j..], len).widen();
                    }
                    evaluate::<V>(&mut scratch, &twiddles);
                }
                Some(scale) if len > 1 => {
                    let scale = V::from(scale);
                    let half = len / 2;
                    let (low, high) = scratch.split_at_mut(half);
                    for j in 0..half {
                        let a = V::load_strided(&source[j..], len);
                        let b = V::load_strided(&source[j + half..], len);
                        low[j] = (a + b).mul_wide(&scale);
                        high[j] = twiddles.scale(half + j, &(a.widen() - b.widen()));
                    }
                    interpolate::<V>(low, &twiddles);
                    interpolate::<V>(high, &twiddles);
                }
                Some(_) => return,
            }
            for (j, s) in scratch.iter().enumerate() {
                V::store_sum(*s, &mut values[j..], len);
            }
        }
    }
}

/// How long before it is loaded a row of a strip is asked for. Rows are a page or more
/// apart, which the hardware does not foresee.
const ROWS_AHEAD: usize = 16;

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
                for (row, s) in scratch.iter_mut().enumerate() {
                    table.prefetch(row + ROWS_AHEAD, column, V::WIDTH);
                    // SAFETY: these columns are this task's alone.
                    *s = V::load(unsafe { table.get(row, column, V::WIDTH) }).widen();
                }
                match self.inverse {
                    true => interpolate::<V>(&mut scratch, &twiddles),
                    false => evaluate::<V>(&mut scratch, &twiddles),
                }
                for (row, s) in scratch.iter().enumerate() {
                    // SAFETY: these columns are this task's alone.
                    V::store_sum(*s, unsafe { table.get(row, column, V::WIDTH) }, 1);
                }
            }
        }
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
    #[cfg_attr(not(target_arch = "x86_64"), allow(unused_variables))]
    fn prefetch(&self, row: usize, column: usize, width: usize) {
        #[cfg(target_arch = "x86_64")]
        for pair in (column..column + width).step_by(2) {
            use std::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
            let at = self.start.wrapping_add(row * self.columns + pair);
            // SAFETY: a hint, which reads nothing and may name any address.
            unsafe { _mm_prefetch::<_MM_HINT_T0>(at.cast()) };
        }
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
}

/// Twiddle factors, those of the layer of span `half` at half..2·half.
pub trait Twiddles<V: Packed> {
    /// A sum times one of them.
    fn scale(&self, at: usize, sum: &V::Sum) -> V::Sum;
}

/// The same factor in all lanes.
pub struct Shared<'a, V: Packed>(pub &'a [V::SharedTwiddle]);

impl<V: Packed> Twiddles<V> for Shared<'_, V> {
    #[inline(always)]
    fn scale(&self, at: usize, sum: &V::Sum) -> V::Sum {
        V::scaled_by_shared(sum, &self.0[at])
    }
}

/// Each lane's own factors: of transforms on a coset in each lane.
pub struct LaneTwiddles<V: Packed> {
    /// Powers of the root of the transforms' order R, half of them.
    roots: Vec<V::Constant>,
    /// As [`super::block_twiddles`] lays them out.
    factors: Vec<V::Twiddle>,
}

impl<V: Packed> LaneTwiddles<V> {
    /// Of the powers 0..R/2 of the root of order R. [`LaneTwiddles::move_to`] comes next.
    #[inline(always)]
    pub fn new(roots_of_order_r: &[Felt]) -> Self {
        let mut roots = Vec::with_capacity(roots_of_order_r.len());
        for root in roots_of_order_r {
            roots.push(V::constant(*root));
        }
        LaneTwiddles {
            factors: vec![V::from(Felt::ZERO).twiddle(); 2 * roots.len()],
            roots,
        }
    }

    /// For the cosets with these offsets: in the layer whose butterflies span `half`
    /// rows the factor of row j is offset^(R/(2·half)) times the power j of the root of
    /// order 2·half.
    #[inline(always)]
    pub fn move_to(&mut self, offset: V) {
        let rows = self.factors.len();
        let mut power = offset;
        let mut half = rows / 2;
        while half > 0 {
            let stride = rows / (2 * half);
            for j in 0..half {
                let factor = power.mul_inline(V::splat(self.roots[j * stride]));
                self.factors[half + j] = factor.twiddle();
            }
            power = power.square();
            half /= 2;
        }
    }
}

impl<V: Packed> Twiddles<V> for LaneTwiddles<V> {
    #[inline(always)]
    fn scale(&self, at: usize, sum: &V::Sum) -> V::Sum {
        V::scaled(sum, &self.factors[at])
    }
}

/// Decimation in time: bit-reversed coefficients to natural-order values, two
/// layers at a time. Only what is multiplied next is reduced: what is only added to
/// grows by two products in two layers.
#[inline(always)]
pub fn evaluate<V: Packed>(s: &mut [V::Sum], twiddles: &impl Twiddles<V>) {
    let n = s.len();
    let mut half = 1;
    if n.ilog2() % 2 == 1 {
        for i in (0..n).step_by(2) {
            let (a, product) = (s[i], twiddles.scale(1, &s[i + 1]));
            (s[i], s[i + 1]) = (a + product, a - product);
        }
        half = 2;
    }
    while half < n {
        for block in (0..n).step_by(4 * half) {
            for j in 0..half {
                let at = [0, 1, 2, 3].map(|quarter| block + quarter * half + j);
                let (c, d) = (s[at[2]], twiddles.scale(half + j, &s[at[3]]));
                let odds = (
                    twiddles.scale(2 * half + j, &(c + d)),
                    twiddles.scale(3 * half + j, &(c - d)),
                );
                let (a, b) = (s[at[0]], twiddles.scale(half + j, &s[at[1]]));
                let evens = (a + b, a - b);
                s[at[0]] = evens.0 + odds.0;
                s[at[1]] = evens.1 + odds.1;
                s[at[2]] = evens.0 - odds.0;
                s[at[3]] = evens.1 - odds.1;
            }
        }
        half *= 4;
    }
}

/// Decimation in frequency: natural-order values to bit-reversed coefficients
/// times n, the inverse of [`evaluate`] with inverse factors. Reduced are what is
/// multiplied next and sums of four.
#[inline(always)]
fn interpolate<V: Packed>(s: &mut [V::Sum], twiddles: &impl Twiddles<V>) {
    let n = s.len();
    let mut half = n / 4;
    while half > 0 {
        for block in (0..n).step_by(4 * half) {
            for j in 0..half {
                let at = [0, 1, 2, 3].map(|quarter| block + quarter * half + j);
                let (a, b, c, d) = (s[at[0]], s[at[1]], s[at[2]], s[at[3]]);
                let evens = (a + c, b + d);
                s[at[0]] = V::narrow(evens.0 + evens.1).widen();
                s[at[1]] = twiddles.scale(half + j, &(evens.0 - evens.1));
                let odds = (
                    twiddles.scale(2 * half + j, &(a - c)),
                    twiddles.scale(3 * half + j, &(b - d)),
                );
                s[at[2]] = odds.0 + odds.1;
                s[at[3]] = twiddles.scale(half + j, &(odds.0 - odds.1));
            }
        }
        half /= 4;
    }
    if n.ilog2() % 2 == 1 {
        for i in (0..n).step_by(2) {
            let (a, b) = (s[i], s[i + 1]);
            (s[i], s[i + 1]) = (a + b, twiddles.scale(1, &(a - b)));
        }
    }
}
