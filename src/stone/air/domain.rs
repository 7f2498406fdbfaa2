//! On which rows a constraint holds, and the polynomials that vanish there.

use crate::stone::field::{Felt, Kernel, Packed, dispatch};
use rayon::prelude::*;

/// Values per task.
const CHUNK: usize = 1 << 12;

/// A set of trace rows: in every block of rows, `first` plus one place of each
/// level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Rows {
    block: Block,
    first: usize,
    /// The last one added, which has the largest stride, first.
    levels: [Level; 3],
}

/// Multiples of `stride`: the i-th is there where bit i of `places` is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Level {
    places: u64,
    stride: usize,
}

impl Level {
    /// Nothing but zero.
    const NONE: Level = Level {
        stride: usize::MAX,
        places: 1,
    };

    /// The multiples that are there.
    fn offsets(self) -> impl Iterator<Item = usize> {
        let places = (0..64).filter(move |i| self.places >> i & 1 == 1);
        places.map(move |i| i * self.stride)
    }

    fn len(self) -> usize {
        self.places.count_ones() as usize
    }

    /// The multiples that are there, as runs.
    fn runs(self) -> impl Iterator<Item = Run> {
        let Level { places, stride } = self;
        let mut from = 0;
        std::iter::from_fn(move || {
            let rest = places.checked_shr(from).filter(|rest| *rest != 0)?;
            let start = from + rest.trailing_zeros();
            let count = (places >> start).trailing_ones();
            from = start + count;
            Some(Run {
                first: start as usize * stride,
                stride,
                count: count as usize,
            })
        })
    }
}

/// Rows first, first + stride, …: `count` of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    pub first: usize,
    pub stride: usize,
    pub count: usize,
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
            levels: [Level::NONE; 3],
        }
    }

    /// The same rows moved down by `offset`, which stays below the period.
    pub const fn at(self, offset: usize) -> Rows {
        Rows {
            first: self.first + offset,
            ..self
        }
    }

    /// Every row so far `count` times (at most 64), `stride` apart. See
    /// [`places`](Rows::places).
    pub const fn repeated(self, stride: usize, count: usize) -> Rows {
        self.places(stride, u64::MAX >> (64 - count))
    }

    /// Every row so far once per bit of `places`, moved down by `stride` times the
    /// bit's number. At most three times on a set; what there is must fit between
    /// two multiples of the stride.
    pub const fn places(self, stride: usize, places: u64) -> Rows {
        let [largest, large, _] = self.levels;
        Rows {
            levels: [Level { stride, places }, largest, large],
            ..self
        }
    }

    /// The one row `distance` rows before the end of the trace: 1 is the last row.
    pub const fn from_end(distance: usize) -> Rows {
        Rows {
            block: Block::TraceEnd,
            first: distance,
            levels: [Level::NONE; 3],
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

    /// The rows of the first block as sums of one row of every set, the largest
    /// first; sets are runs of rows `stride` apart.
    pub fn sums_of_runs(&self) -> Vec<Vec<Run>> {
        let first = Run {
            first: self.first,
            stride: 0,
            count: 1,
        };
        let levels = self.levels.iter().filter(|level| **level != Level::NONE);
        let runs = levels.map(|level| level.runs().collect());
        std::iter::once(vec![first]).chain(runs).collect()
    }

    /// The rows of the first block.
    pub fn in_block(&self) -> impl Iterator<Item = usize> {
        self.offsets().map(|offset| self.first + offset)
    }

    /// What the levels add to the first row.
    fn offsets(&self) -> impl Iterator<Item = usize> {
        let [large, middle, small] = self.levels;
        let pairs = large.offsets().flat_map(move |row| {
            let rows = middle.offsets();
            rows.map(move |more| row + more)
        });
        pairs.flat_map(move |row| small.offsets().map(move |more| row + more))
    }

    /// Whether `row` belongs to the set, in a trace of `trace_length` rows.
    pub fn contains(&self, row: usize, trace_length: usize) -> bool {
        let (period, first) = self.block_and_first(trace_length);
        let Some(mut rest) = (row % period).checked_sub(first) else {
            return false;
        };
        for Level { stride, places } in self.levels {
            let place = rest / stride;
            if place >= 64 || places >> place & 1 == 0 {
                return false;
            }
            rest -= place * stride;
        }
        rest == 0
    }

    /// Number of rows in the set, the degree of its zerofier.
    pub fn len(&self, trace_length: usize) -> usize {
        self.block_len() * (trace_length / self.block_and_first(trace_length).0)
    }

    /// Number of rows in a block.
    fn block_len(&self) -> usize {
        self.levels.iter().map(|level| level.len()).product()
    }

    /// The polynomial that vanishes exactly on these rows of the trace domain
    /// <generator>, ∏ (x^(T/period) − generator^(row·T/period)) over the rows of a
    /// block, at `point`.
    pub fn zerofier(&self, point: Felt, trace_length: usize, generator: Felt) -> Felt {
        let (period, first) = self.block_and_first(trace_length);
        let blocks = (trace_length / period) as u64;
        let root = generator.pow(blocks);
        let mut zeros = vec![root.pow(first as u64)];
        for level in self.levels {
            let factors: Vec<Felt> = level.offsets().map(|rows| root.pow(rows as u64)).collect();
            let products = |zero| factors.iter().map(move |factor| zero * *factor);
            zeros = zeros.into_iter().flat_map(products).collect();
        }
        let power = point.pow(blocks);
        let factors = zeros.into_iter().map(|zero| power - zero);
        factors.fold(Felt::ONE, |product, factor| product * factor)
    }

    /// The zerofier at point, point·generator, …: one period of it, which is a
    /// power of two.
    ///
    /// ∏ (x^(T/period) / generator^(row·T/period) − 1) is a zerofier, too; when the
    /// rows move down by s, its values do.
    pub fn zerofiers(&self, point: Felt, trace_length: usize, generator: Felt) -> Vec<Felt> {
        let (period, first) = self.block_and_first(trace_length);
        let blocks = (trace_length / period) as u64;
        let root = generator.pow(blocks);
        let start = point.pow(blocks) * root.pow((period - first) as u64);
        let powers = std::iter::successors(Some(start), |x| Some(*x * root));
        let mut values: Vec<Felt> = powers.take(period).map(|x| x - Felt::ONE).collect();
        for level in self.levels.into_iter().rev() {
            values = moved_products(values, level);
        }
        let rows = self.offsets().map(|offset| (first + offset) as u64);
        let leading = root.pow(rows.sum());
        values.par_iter_mut().for_each(|value| *value *= leading);
        values
    }

    fn block_and_first(&self, trace_length: usize) -> (usize, usize) {
        match self.block {
            Block::Every(period) => (period, self.first),
            Block::TraceEnd => (trace_length, (trace_length - self.first) % trace_length),
        }
    }
}

/// For every i the product of values[i − offset], cyclically, over the level's
/// offsets. Products of 1, 2, 4, … neighbours make up the runs of places.
fn moved_products(values: Vec<Felt>, level: Level) -> Vec<Felt> {
    if level == Level::NONE {
        return values;
    }
    // What is left of every run.
    let mut runs: Vec<Run> = level.runs().collect();
    let mut products = vec![Felt::ONE; values.len()];
    let mut neighbours = values;
    for width in (0..7).map(|log| 1 << log) {
        for run in runs.iter_mut().filter(|run| run.count & width != 0) {
            multiply_moved(&mut products, &neighbours, run.first);
            run.first += width * level.stride;
            run.count -= width;
        }
        runs.retain(|run| run.count != 0);
        if runs.is_empty() {
            break;
        }
        let mut pairs = neighbours.clone();
        multiply_moved(&mut pairs, &neighbours, width * level.stride);
        neighbours = pairs;
    }
    products
}

/// Multiplies every products[i] by factors[i − rows], cyclically.
fn multiply_moved(products: &mut [Felt], factors: &[Felt], rows: usize) {
    let rows = rows % factors.len();
    let (head, tail) = products.split_at_mut(rows);
    let (front, back) = factors.split_at(factors.len() - rows);
    for (products, factors) in [(head, back), (tail, front)] {
        let products = products.par_chunks_mut(CHUNK);
        let pairs = products.zip(factors.par_chunks(CHUNK));
        pairs.for_each(|(products, factors)| dispatch(Multiply { products, factors }));
    }
}

/// Multiplies element by element.
struct Multiply<'a> {
    products: &'a mut [Felt],
    factors: &'a [Felt],
}

impl Kernel for Multiply<'_> {
    type Output = ();

    #[inline(always)]
    fn run<V: Packed>(self) {
        let Multiply { products, factors } = self;
        let whole = products.len() / V::WIDTH * V::WIDTH;
        for at in (0..whole).step_by(V::WIDTH) {
            let product = V::load(&products[at..]).mul_inline(V::load(&factors[at..]));
            product.store(&mut products[at..]);
        }
        for at in whole..products.len() {
            products[at] *= factors[at];
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stone::field::testing::Random;

    /// Against the definition, row by row.
    #[test]
    fn zerofiers_vanish_on_their_rows() {
        const LENGTH: usize = 1 << 10;
        let sets = [
            Rows::first(),
            Rows::from_end(16),
            Rows::every(4),
            Rows::every(64).at(5),
            Rows::every(256).at(3).repeated(4, 11),
            Rows::every(512).repeated(2, 3).repeated(16, 6).at(7),
            Rows::every(LENGTH)
                .places(1, 0b1101)
                .repeated(8, 5)
                .places(64, 0b1000_1110_1011),
            Rows::every(128).repeated(1, 64),
        ];
        let generator = Felt::root_of_unity(LENGTH.ilog2());
        let offset = Felt::from(Random::new().word());
        let powers = std::iter::successors(Some(Felt::ONE), |x| Some(*x * generator));
        let domain: Vec<Felt> = powers.take(LENGTH).collect();
        for rows in sets {
            let contained: Vec<usize> = (0..LENGTH).filter(|r| rows.contains(*r, LENGTH)).collect();
            let in_block: Vec<usize> = match rows.period() {
                Some(period) => contained.iter().copied().filter(|r| *r < period).collect(),
                None => contained.clone(),
            };
            assert_eq!(rows.len(LENGTH), contained.len(), "{rows:?}");
            if rows.period().is_some() {
                assert_eq!(rows.in_block().collect::<Vec<_>>(), in_block, "{rows:?}");
            }
            let table = rows.zerofiers(offset, LENGTH, generator);
            for i in [0, 1, 2, LENGTH / 2 + 1, LENGTH - 1] {
                let point = offset * domain[i];
                let factors = contained.iter().map(|row| point - domain[*row]);
                let expected = factors.fold(Felt::ONE, |product, factor| product * factor);
                assert_eq!(
                    rows.zerofier(point, LENGTH, generator),
                    expected,
                    "{rows:?}"
                );
                assert_eq!(table[i % table.len()], expected, "{rows:?}");
            }
        }
    }
}
