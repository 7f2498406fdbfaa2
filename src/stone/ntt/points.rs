//! Polynomials at a few points.
//!
//! At one point a polynomial costs a product for each coefficient. Of m points on one
//! coset of the group of order n, and of c = 2^t ≤ m, the first t layers of a transform
//! are shared: they divide by x^(n/c) − e for the c values e that x^(n/c) has on the
//! coset, and each point costs no more than n/c products.

use super::{
    bit_reverse, block_twiddles,
    layers::{Shared, evaluate},
    power_of_two, powers,
};
use crate::stone::field::{
    Felt, Kernel, Packed, dispatch,
    packed::{MAX_WIDTH, MOST_PRODUCTS},
};
use rayon::prelude::*;

/// log2 of the most remainders that points share.
const MAX_LOG_CLASSES: u32 = 3;
/// log2 of the coefficients of a remainder that are worked on at a time: all remainders
/// together stay in the second cache level.
const LOG_BLOCK: u32 = 8;
/// Coefficients that one task takes.
const TASK: usize = 1 << 15;

/// Points at which polynomials of degree below n are evaluated.
pub struct Points {
    log_n: u32,
    n_points: usize,
    cosets: Vec<Coset>,
}

/// The points whose n-th powers are equal.
struct Coset {
    /// Factors of the shared layers.
    twiddles: Vec<Felt>,
    /// log2 of the coefficients of a remainder in one block.
    log_block: u32,
    points: Vec<Point>,
}

struct Point {
    /// Among all points.
    index: usize,
    /// Which remainder is the point's.
    class: usize,
    /// With b blocks, x^(b·bitrev(i)) for i below the block's length.
    powers: Vec<Felt>,
    /// x^bitrev(i) for i below b.
    weights: Vec<Felt>,
}

impl Points {
    /// For polynomials of 2^log_n coefficients.
    pub fn new(log_n: u32, points: &[Felt]) -> Points {
        let mut cosets: Vec<(Felt, Vec<(usize, Felt)>)> = Vec::new();
        for (index, x) in points.iter().enumerate() {
            let power = power_of_two(*x, log_n);
            match cosets.iter_mut().find(|(other, _)| *other == power) {
                Some((_, points)) => points.push((index, *x)),
                None => cosets.push((power, vec![(index, *x)])),
            }
        }
        Points {
            log_n,
            n_points: points.len(),
            cosets: cosets
                .into_par_iter()
                .map(|(_, points)| Coset::new(log_n, points))
                .collect(),
        }
    }

    /// The values of a polynomial, of its coefficients in bit-reversed order.
    ///
    /// # Panics
    /// When it has another number of coefficients.
    pub fn evaluate(&self, coefficients: &[Felt]) -> Vec<Felt> {
        assert_eq!(coefficients.len(), 1 << self.log_n);
        let mut values = vec![Felt::ZERO; self.n_points];
        for coset in &self.cosets {
            let at_points = coset.evaluate(coefficients);
            for (point, value) in coset.points.iter().zip(at_points) {
                values[point.index] = value;
            }
        }
        values
    }
}

impl Coset {
    fn new(log_n: u32, points: Vec<(usize, Felt)>) -> Coset {
        let log_classes = points.len().ilog2().min(MAX_LOG_CLASSES).min(log_n);
        let log_remainder = log_n - log_classes;
        let log_block = LOG_BLOCK.min(log_remainder);
        let log_blocks = log_remainder - log_block;
        let root = Felt::root_of_unity(log_classes);
        let roots = powers(root, 1 << log_classes);
        let first = power_of_two(points[0].1, log_remainder);
        let points = points.into_par_iter().map(|(index, x)| {
            let power = power_of_two(x, log_remainder);
            let class = roots.iter().position(|root| first * *root == power);
            Point {
                index,
                class: class.expect("the power is one of the coset's"),
                powers: bit_reversed_powers(power_of_two(x, log_blocks), log_block),
                weights: bit_reversed_powers(x, log_blocks),
            }
        });
        Coset {
            points: points.collect(),
            log_block,
            twiddles: block_twiddles(log_classes, first, &roots),
        }
    }

    /// The polynomial's values at the points.
    fn evaluate(&self, coefficients: &[Felt]) -> Vec<Felt> {
        let block = self.twiddles.len() << self.log_block;
        let task = TASK.max(block).min(coefficients.len());
        let sums = coefficients.par_chunks(task).enumerate().map(|(i, part)| {
            let kernel = AtPoints {
                coset: self,
                first_block: i * (task / block),
                coefficients: part,
            };
            match 1 << self.log_block < MAX_WIDTH {
                true => kernel.run::<Felt>(),
                false => dispatch(kernel),
            }
        });
        sums.reduce(
            || vec![Felt::ZERO; self.points.len()],
            |a, b| a.into_iter().zip(b).map(|(a, b)| a + b).collect(),
        )
    }
}

/// What some blocks of coefficients add to the values at the points.
struct AtPoints<'a> {
    coset: &'a Coset,
    first_block: usize,
    coefficients: &'a [Felt],
}

impl Kernel for AtPoints<'_> {
    type Output = Vec<Felt>;

    #[inline(always)]
    fn run<V: Packed>(self) -> Vec<Felt> {
        let Coset {
            twiddles, points, ..
        } = self.coset;
        let n_classes = twiddles.len();
        let block_len = 1usize << self.coset.log_block;
        let n_packs = block_len / V::WIDTH;
        let zero = V::from(Felt::ZERO);
        let twiddles = V::shared_twiddles(twiddles);
        let twiddles = Shared::<V>(&twiddles);
        let mut powers = Vec::with_capacity(points.len() * n_packs);
        for point in points {
            for pack in point.powers.chunks_exact(V::WIDTH) {
                powers.push(V::load(pack));
            }
        }
        let mut remainders = vec![zero; n_classes * n_packs];
        let mut layer = vec![zero.widen(); n_classes];
        let mut sums = vec![zero; points.len()];
        let blocks = self.coefficients.chunks_exact(n_classes * block_len);
        for (block, coefficients) in (self.first_block..).zip(blocks) {
            for i in 0..n_packs {
                for (j, s) in layer.iter_mut().enumerate() {
                    let at = i * V::WIDTH * n_classes + j;
                    *s = V::load_strided(&coefficients[at..], n_classes).widen();
                }
                evaluate::<V>(&mut layer, &twiddles);
                for (class, s) in layer.iter().enumerate() {
                    remainders[class * n_packs + i] = V::narrow(*s);
                }
            }
            for (i, point) in points.iter().enumerate() {
                let powers = &powers[i * n_packs..(i + 1) * n_packs];
                let remainder = &remainders[point.class * n_packs..][..n_packs];
                let mut sum = zero;
                let parts = powers.chunks(MOST_PRODUCTS);
                for (powers, remainder) in parts.zip(remainder.chunks(MOST_PRODUCTS)) {
                    // Two sums of products: one would wait for itself.
                    let (mut even, mut odd) = (V::no_products(), V::no_products());
                    let (fours, others) = (powers.chunks_exact(4), remainder.chunks_exact(4));
                    for (x, c) in fours.remainder().iter().zip(others.remainder()) {
                        even = V::add_product(even, x, c);
                    }
                    for (x, c) in fours.zip(others) {
                        even = V::add_two_products(even, [&x[0], &c[0]], [&x[1], &c[1]]);
                        odd = V::add_two_products(odd, [&x[2], &c[2]], [&x[3], &c[3]]);
                    }
                    sum = V::narrow(sum.widen() + V::sum(even) + V::sum(odd));
                }
                let weighted = sum.mul_wide(&V::from(point.weights[block]));
                sums[i] = V::narrow(sums[i].widen() + weighted);
            }
        }
        let mut totals = Vec::with_capacity(points.len());
        let mut lanes = [Felt::ZERO; MAX_WIDTH];
        for sum in sums {
            sum.store(&mut lanes);
            let mut total = Felt::ZERO;
            for lane in &lanes[..V::WIDTH] {
                total += *lane;
            }
            totals.push(total);
        }
        totals
    }
}

/// x^bitrev(i) for i below 2^log_n.
fn bit_reversed_powers(x: Felt, log_n: u32) -> Vec<Felt> {
    let powers = powers(x, 1 << log_n);
    (0..powers.len())
        .map(|i| powers[bit_reverse(i, log_n)])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stone::field::testing::Random;

    #[test]
    fn values_are_the_polynomials() {
        let mut random = Random::new();
        for log_n in [0, 1, 2, 3, 5, 9, 12, 16] {
            let coefficients = random.felts(1 << log_n);
            let value = |x: Felt| {
                let terms = (0..coefficients.len()).rev();
                terms.fold(Felt::ZERO, |acc, k| {
                    acc * x + coefficients[bit_reverse(k, log_n)]
                })
            };
            for n_points in [0, 1, 2, 3, 4, 9, 20] {
                // On some cosets of the group, on one, and zero.
                let generator = Felt::root_of_unity(log_n);
                let cosets = random.felts(3);
                let mut points: Vec<Felt> = (0..n_points)
                    .map(|i| cosets[i % 3] * generator.pow(random.word()))
                    .collect();
                for one_coset in [false, true] {
                    if one_coset {
                        points = (0..n_points)
                            .map(|i| cosets[0] * generator.pow(i as u64))
                            .collect();
                        points.extend([Felt::ZERO]);
                    }
                    let expected: Vec<Felt> = points.iter().map(|x| value(*x)).collect();
                    let values = Points::new(log_n, &points).evaluate(&coefficients);
                    assert_eq!(values, expected, "2^{log_n}, {n_points} points");
                }
            }
        }
    }
}
