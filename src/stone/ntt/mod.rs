//! Number-theoretic transforms over the subgroups of size 2^k and their cosets.
//!
//! Values are in natural order (powers 0..n of the generator), coefficients in
//! bit-reversed order, so that neither direction needs a permutation.
//!
//! A transform of size n = R·C, R ≈ C or somewhat smaller, goes over memory twice:
//! once over blocks of C neighbours, which hold whole small transforms, and once over
//! strips of columns, R rows high. Both are copied to a scratch area that fits the second
//! cache level, where lanes are independent blocks or columns and no butterfly
//! crosses them. The coset's offset is in the twiddle factors, so it costs nothing.

#[allow(unsafe_code)]
mod kernels;
mod layers;
mod points;

use crate::stone::field::{Felt, Kernel, dispatch};
pub use kernels::Table;
use kernels::{Blocks, Strips};
pub use layers::{LaneTwiddles, evaluate};
pub use points::Points;
use rayon::prelude::*;

/// Reverses the lowest `log_n` bits of an index below 2^log_n.
pub fn bit_reverse(index: usize, log_n: u32) -> usize {
    match log_n {
        0 => 0,
        _ => index.reverse_bits() >> (usize::BITS - log_n),
    }
}

/// The size from which on a transform is split, so that blocks and columns fill
/// the widest pack.
const LOG_SPLIT: u32 = 6;

/// Strips get no more than 2^LOG_ROWS rows as long as blocks then have no more than
/// 2^LOG_BLOCK elements: rows are pages apart, blocks are contiguous.
const LOG_ROWS: u32 = 8;
const LOG_BLOCK: u32 = 11;

/// Elements that one task transforms at least: some hundred microseconds of work.
const TASK: usize = 1 << 15;

/// Columns of a strip: four cache lines, and the widest pack.
const STRIP: usize = 8;

/// Twiddle factors for transforms of one size: some √n elements.
pub struct Ntt {
    log_n: u32,
    log_columns: u32,
    forward: Roots,
    inverse: Roots,
    /// 1/n.
    n_inverse: Felt,
}

/// Powers of roots of unity or, for the inverse transform, of their inverses.
struct Roots {
    /// Of order n: powers 0..C.
    columns: Vec<Felt>,
    /// Of order C: powers 0..C/2.
    blocks: Vec<Felt>,
    /// Of order R: powers 0..R/2.
    rows: Vec<Felt>,
}

impl Ntt {
    /// For transforms of 2^log_n values.
    pub fn new(log_n: u32) -> Ntt {
        let log_columns = match log_n < LOG_SPLIT {
            true => log_n,
            false => log_n
                .div_ceil(2)
                .max((log_n.saturating_sub(LOG_ROWS)).min(LOG_BLOCK)),
        };
        let roots = |of_order: fn(u32) -> Felt| Roots {
            columns: powers(of_order(log_n), 1 << log_columns),
            blocks: powers(of_order(log_columns), 1 << log_columns >> 1),
            rows: powers(
                of_order(log_n - log_columns),
                1 << (log_n - log_columns) >> 1,
            ),
        };
        Ntt {
            log_n,
            log_columns,
            forward: roots(Felt::root_of_unity),
            inverse: roots(|log_order| invert(Felt::root_of_unity(log_order))),
            n_inverse: invert(Felt::from(2).pow(log_n.into())),
        }
    }

    /// Replaces evaluations on the group (natural order) by coefficients in
    /// bit-reversed order, in every column.
    ///
    /// # Panics
    /// When a length is not this transform's.
    pub fn interpolate(&self, columns: &mut [Vec<Felt>]) {
        self.to_coefficients(columns, Felt::ONE);
    }

    /// Replaces evaluations on offset·<g> (natural order) by coefficients in
    /// bit-reversed order.
    ///
    /// # Panics
    /// When the length is not this transform's or the offset is zero.
    pub fn interpolate_coset(&self, values: &mut [Felt], offset: Felt) {
        self.to_coefficients(&mut [values], offset);
    }

    fn to_coefficients<C: AsMut<[Felt]> + Send>(&self, columns: &mut [C], offset: Felt) {
        let offset_inverse = offset.inverse().expect("a coset offset is not zero");
        self.strips(columns, offset_inverse, &self.inverse, true);
        let mut twiddles = self.block_twiddles(offset_inverse, &self.inverse);
        // The layer of the widest butterflies also divides by n.
        let widest = twiddles.len() / 2;
        for w in &mut twiddles[widest..] {
            *w *= self.n_inverse;
        }
        columns.par_iter_mut().for_each(|values| {
            self.blocks(None, values.as_mut(), &twiddles, Some(self.n_inverse));
        });
    }

    /// Replaces coefficients in bit-reversed order by the evaluations on
    /// offset·<g>, natural order.
    ///
    /// # Panics
    /// When the length is not this transform's.
    pub fn evaluate_coset(&self, coeffs: &mut [Felt], offset: Felt) {
        let twiddles = self.block_twiddles(offset, &self.forward);
        self.blocks(None, coeffs, &twiddles, None);
        self.strips(&mut [coeffs], offset, &self.forward, false);
    }

    /// Writes to `columns` the evaluations on offset·<g>, natural order, of all
    /// these polynomials' coefficients in bit-reversed order.
    ///
    /// # Panics
    /// When a length is not this transform's.
    pub fn evaluate_all(
        &self,
        coefficients: &[Vec<Felt>],
        offset: Felt,
        columns: &mut [Vec<Felt>],
    ) {
        let twiddles = self.block_twiddles(offset, &self.forward);
        let pairs = coefficients.par_iter().zip_eq(columns.par_iter_mut());
        pairs.for_each(|(coefficients, values)| {
            self.blocks(Some(coefficients), values, &twiddles, None);
        });
        self.strips(columns, offset, &self.forward, false);
    }

    fn check_len(&self, values: &[Felt]) {
        let n = 1usize << self.log_n;
        assert_eq!(values.len(), n, "this transform is for {n} values");
    }

    /// [`block_twiddles`] of a coset of the whole group.
    fn block_twiddles(&self, offset: Felt, roots: &Roots) -> Vec<Felt> {
        let log_rows = self.log_n - self.log_columns;
        let offset = power_of_two(offset, log_rows);
        block_twiddles(self.log_columns, offset, &roots.blocks)
    }

    /// The transforms within blocks, of `source` or in place; with `scale` the
    /// inverse ones, times scale.
    fn blocks(
        &self,
        source: Option<&[Felt]>,
        values: &mut [Felt],
        twiddles: &[Felt],
        scale: Option<Felt>,
    ) {
        self.check_len(values);
        if let Some(source) = source {
            self.check_len(source);
        }
        let block_len = 1usize << self.log_columns;
        let kernel = |source, values| Blocks {
            source,
            values,
            block_len,
            twiddles,
            scale,
        };
        if self.log_n < LOG_SPLIT {
            return kernel(source, values).run::<Felt>();
        }
        // Enough blocks to make up for preparing the twiddle factors.
        let task = TASK.max(block_len * STRIP * 8);
        let tasks = values.par_chunks_mut(task).enumerate();
        tasks.for_each(|(i, values)| {
            let source = source.map(|source| &source[i * task..][..values.len()]);
            dispatch(kernel(source, values));
        });
    }

    /// The butterflies between rows, that is between elements a multiple of C apart.
    fn strips<C: AsMut<[Felt]>>(
        &self,
        tables: &mut [C],
        offset: Felt,
        roots: &Roots,
        inverse: bool,
    ) {
        let n = 1usize << self.log_n;
        let columns = 1usize << self.log_columns;
        let mut shared = Vec::with_capacity(tables.len());
        for table in tables {
            let table = table.as_mut();
            self.check_len(table);
            shared.push(Table::new(table, columns));
        }
        if columns == n {
            return;
        }
        // At least eight tasks, for all threads to end at the same time.
        let most = STRIP.max(columns / 8);
        let per_task = (TASK * columns / n).clamp(STRIP, most);
        (0..columns / per_task).into_par_iter().for_each(|task| {
            dispatch(Strips {
                tables: &shared,
                columns: task * per_task..(task + 1) * per_task,
                offset,
                column_roots: &roots.columns,
                row_roots: &roots.rows,
                inverse,
            })
        });
    }
}

/// The factors of the butterflies of a transform of size C on offset·<root>: those of
/// the layer whose butterflies span `half` elements are at half..2·half. Factor j is
/// (offset · root^j)^(C/(2·half)). `roots` are powers of the root of order C, those
/// below C/2 at least.
fn block_twiddles(log_size: u32, offset: Felt, roots: &[Felt]) -> Vec<Felt> {
    let mut twiddles = vec![Felt::ONE; 1 << log_size];
    let mut power = offset;
    let mut half = twiddles.len() / 2;
    while half > 0 {
        let stride = twiddles.len() / (2 * half);
        for (j, w) in twiddles[half..2 * half].iter_mut().enumerate() {
            *w = power * roots[j * stride];
        }
        power = power.square();
        half /= 2;
    }
    twiddles
}

fn invert(root: Felt) -> Felt {
    root.inverse().expect("a power of a generator is not zero")
}

/// x^(2^log).
fn power_of_two(x: Felt, log: u32) -> Felt {
    (0..log).fold(x, |x, _| x.square())
}

/// base^0 .. base^(n−1).
pub fn powers(base: Felt, n: usize) -> Vec<Felt> {
    std::iter::successors(Some(Felt::ONE), |x| Some(*x * base))
        .take(n)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stone::field::testing::Random;

    /// Σ coefficient_k·x^k, coefficients in bit-reversed order.
    fn naive(coeffs: &[Felt], x: Felt) -> Felt {
        let log_n = coeffs.len().ilog2();
        (0..coeffs.len())
            .rev()
            .fold(Felt::ZERO, |acc, k| acc * x + coeffs[bit_reverse(k, log_n)])
    }

    #[test]
    fn evaluation_is_the_polynomials() {
        let mut random = Random::new();
        // The last has blocks that are larger than strips are high.
        for log_n in (0..=10).chain([18]) {
            let ntt = Ntt::new(log_n);
            let g = Felt::root_of_unity(log_n);
            for offset in [Felt::ONE, Felt::generator(), random.word().into()] {
                let coeffs = random.felts(1 << log_n);
                let mut values = coeffs.clone();
                ntt.evaluate_coset(&mut values, offset);
                let mut others = vec![vec![Felt::ONE; coeffs.len()]; 2];
                ntt.evaluate_all(&[values.clone(), coeffs.clone()], offset, &mut others);
                assert_eq!(others[1], values);
                for j in (0..values.len()).step_by(1 + (values.len() >> 5)) {
                    assert_eq!(values[j], naive(&coeffs, offset * g.pow(j as u64)));
                }
            }
        }
    }

    #[test]
    fn interpolation_undoes_evaluation() {
        let mut random = Random::new();
        for log_n in (0..=14).chain([18, 20]) {
            let ntt = Ntt::new(log_n);
            let coeffs = random.felts(1 << log_n);
            let offset = Felt::generator().pow(random.word() >> 32);
            let mut values = coeffs.clone();
            ntt.evaluate_coset(&mut values, offset);
            ntt.interpolate_coset(&mut values, offset);
            assert_eq!(values, coeffs);
            ntt.evaluate_coset(&mut values, Felt::ONE);
            let mut columns = [values.clone(), values];
            ntt.interpolate(&mut columns);
            assert_eq!(columns, [coeffs.clone(), coeffs]);
        }
    }
}
