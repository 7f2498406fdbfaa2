//! On which rows a constraint holds, and the polynomials that vanish there.

use crate::stone::field::Felt;

/// A set of trace rows: in every block of rows, `count` rows from `first` on,
/// `stride` apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Rows {
    block: Block,
    first: usize,
    stride: usize,
    count: usize,
}

/// What `Rows::first` counts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Block {
    /// From the beginning of every block of so many rows.
    Every(usize),
    /// Backwards from the end of the trace: row `trace_length - first`.
    TraceEnd,
}

impl Rows {
    /// Rows 0, period, 2·period, …
    pub const fn every(period: usize) -> Rows {
        Rows {
            block: Block::Every(period),
            first: 0,
            stride: 0,
            count: 1,
        }
    }

    /// The same rows moved down by `offset`, which stays below the period.
    pub const fn at(self, offset: usize) -> Rows {
        Rows {
            first: offset,
            ..self
        }
    }

    /// From every block `count` rows, `stride` apart, beginning with its first.
    pub const fn repeated(self, stride: usize, count: usize) -> Rows {
        Rows {
            stride,
            count,
            ..self
        }
    }

    /// The one row `distance` rows before the end of the trace: 1 is the last row.
    pub const fn from_end(distance: usize) -> Rows {
        Rows {
            block: Block::TraceEnd,
            first: distance,
            stride: 0,
            count: 1,
        }
    }

    /// Row 0 only: one whole trace before its end.
    pub const fn first() -> Rows {
        Rows::from_end(0)
    }

    /// These rows and no exception.
    pub const fn all(self) -> Domain {
        Domain {
            rows: self,
            except: None,
        }
    }

    /// These rows without `except`, which must be a subset of them.
    pub const fn except(self, except: Rows) -> Domain {
        Domain {
            rows: self,
            except: Some(except),
        }
    }

    /// The length of a block; `None` for a single row of the whole trace.
    pub fn period(&self) -> Option<usize> {
        match self.block {
            Block::Every(period) => Some(period),
            Block::TraceEnd => None,
        }
    }

    /// For a single row of the whole trace: how far before its end.
    pub fn distance_from_end(&self) -> Option<usize> {
        match self.block {
            Block::Every(_) => None,
            Block::TraceEnd => Some(self.first),
        }
    }

    /// The rows of the first block.
    pub fn in_block(&self) -> impl Iterator<Item = usize> {
        let Rows { first, stride, .. } = *self;
        (0..self.count).map(move |i| first + i * stride)
    }

    /// Whether `row` belongs to the set, in a trace of `trace_length` rows.
    pub fn contains(&self, row: usize, trace_length: usize) -> bool {
        let (period, first) = self.block_and_first(trace_length);
        (0..self.count).any(|i| row % period == first + i * self.stride)
    }

    /// Number of rows in the set, the degree of its zerofier.
    pub fn len(&self, trace_length: usize) -> usize {
        self.count * (trace_length / self.block_and_first(trace_length).0)
    }

    /// The polynomial that vanishes exactly on these rows of the trace domain
    /// <generator>, ∏ (x^(T/period) − generator^(offset·T/period)), at the `n`
    /// points point, point·generator, …; it repeats after `period` of them.
    pub fn zerofiers(
        &self,
        point: Felt,
        trace_length: usize,
        generator: Felt,
        n: usize,
    ) -> Vec<Felt> {
        let (period, first) = self.block_and_first(trace_length);
        let blocks = (trace_length / period) as u64;
        let root = generator.pow(blocks);
        let stride = root.pow(self.stride as u64);
        let zeros = std::iter::successors(Some(root.pow(first as u64)), |x| Some(*x * stride));
        let zeros: Vec<Felt> = zeros.take(self.count).collect();
        let powers = std::iter::successors(Some(point.pow(blocks)), |x| Some(*x * root));
        powers
            .take(n)
            .map(|power| {
                let factors = zeros.iter().map(|zero| power - *zero);
                factors.fold(Felt::ONE, |product, factor| product * factor)
            })
            .collect()
    }

    /// The zerofier at one point.
    pub fn zerofier(&self, point: Felt, trace_length: usize, generator: Felt) -> Felt {
        let values = self.zerofiers(point, trace_length, generator, 1);
        values.first().copied().unwrap_or(Felt::ONE)
    }

    fn block_and_first(&self, trace_length: usize) -> (usize, usize) {
        match self.block {
            Block::Every(period) => (period, self.first),
            Block::TraceEnd => (trace_length, (trace_length - self.first) % trace_length),
        }
    }
}

/// The rows a constraint holds on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Domain {
    pub rows: Rows,
    pub except: Option<Rows>,
}

impl Domain {
    /// Whether the constraint must hold on `row`.
    pub fn contains(&self, row: usize, trace_length: usize) -> bool {
        self.rows.contains(row, trace_length)
            && !self
                .except
                .is_some_and(|rows| rows.contains(row, trace_length))
    }

    /// Numerator and denominator a constraint is multiplied and divided by, at `point`.
    pub fn fraction(&self, point: Felt, trace_length: usize, generator: Felt) -> (Felt, Felt) {
        let numerator = self.except.map_or(Felt::ONE, |rows| {
            rows.zerofier(point, trace_length, generator)
        });
        (
            numerator,
            self.rows.zerofier(point, trace_length, generator),
        )
    }
}
