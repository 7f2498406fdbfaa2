//! Out-of-domain sampling: the mask's values at one point z, and the quotient
//! that ties them to the committed tables (Stone `oods.cc`, `boundary_air.h`).
//!
//! The quotient is computed of the columns on the first coset, 3·<g>, and one table of
//! inverses there: for a mask item in row offset k, x − z·g^k = g^k·(x·g^−k − z), and
//! x·g^−k is again a point of the coset.

use rayon::prelude::*;
use std::{collections::BTreeMap, sync::OnceLock};

use super::{
    field::{
        Felt, Kernel, Packed, batch_inverse, dispatch,
        packed::{MAX_WIDTH, MOST_PRODUCTS},
    },
    memory::zeros,
    ntt::Points,
};

/// Rows worked on at a time.
const BATCH: usize = 1 << 10;
/// The same for inverses, of which a batch costs some 250 products more.
const INVERTED: usize = 1 << 13;

/// The points of a coset offset·<g>, natural order.
pub struct CosetPoints {
    points: Vec<Felt>,
    /// See [`CosetPoints::reciprocals`].
    reciprocals: OnceLock<Vec<Felt>>,
}

impl CosetPoints {
    /// Of the group of order 2^log_n.
    pub fn new(log_n: u32, offset: Felt) -> CosetPoints {
        let g = Felt::root_of_unity(log_n);
        let mut points = zeros(1 << log_n);
        points
            .par_chunks_mut(BATCH)
            .enumerate()
            .for_each(|(i, chunk)| {
                let mut x = offset * g.pow((i * BATCH) as u64);
                for point in chunk {
                    *point = x;
                    x *= g;
                }
            });
        CosetPoints {
            points,
            reciprocals: OnceLock::new(),
        }
    }

    /// The points; the first is the offset.
    pub fn points(&self) -> &[Felt] {
        &self.points
    }

    /// 1/(x − 1) for every point, computed by all threads when they are first asked for,
    /// which must not be by several at once; the coset is not the group.
    pub fn reciprocals(&self) -> &[Felt] {
        self.reciprocals
            .get_or_init(|| self.inverse_differences(Felt::ONE))
    }

    /// 1/(x − z) for every point x; z is not among them.
    pub fn inverse_differences(&self, z: Felt) -> Vec<Felt> {
        let points = self.points.par_iter().with_min_len(BATCH);
        let mut inverses: Vec<Felt> = points.map(|x| *x - z).collect();
        inverses.par_chunks_mut(INVERTED).for_each(batch_inverse);
        inverses
    }
}

/// Values f(z·g^k) of the mask's (k, column), of the columns' coefficients in
/// bit-reversed order. `generator` is g, of the group whose order is their number.
pub fn mask_values(
    columns: &[&[Felt]],
    mask: &[(usize, usize)],
    generator: Felt,
    z: Felt,
) -> Vec<Felt> {
    let mut by_column: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (item, (_, column)) in mask.iter().enumerate() {
        by_column.entry(*column).or_default().push(item);
    }
    let by_column: Vec<_> = by_column.into_iter().collect();
    let of_columns = by_column.par_iter().map(|(column, items)| {
        let point = |item: &usize| z * generator.pow(mask[*item].0 as u64);
        let points: Vec<Felt> = items.iter().map(point).collect();
        Points::new(columns[*column].len().ilog2(), &points).evaluate(columns[*column])
    });
    let of_columns: Vec<Vec<Felt>> = of_columns.collect();
    let mut values = vec![Felt::ZERO; mask.len()];
    for ((_, items), of_column) in by_column.iter().zip(of_columns) {
        for (item, value) in items.iter().zip(of_column) {
            values[*item] = value;
        }
    }
    values
}

/// One summand of the quotient: coefficient·(f(x) − value)/(x − z·g^k).
#[derive(Clone, Copy, Debug)]
pub struct Term {
    pub column: usize,
    pub coefficient: Felt,
    pub value: Felt,
}

/// Adds Σ coefficient·(f(x) − value)/(x − z·g^k) over the terms of every row
/// offset k to `out`, at all points of the coset.
///
/// # Panics
/// When the coset has less than [`MAX_WIDTH`] points.
pub fn add_quotients(
    columns: &[&[Felt]],
    terms: &BTreeMap<usize, Vec<Term>>,
    inverses: &[Felt],
    generator: Felt,
    out: &mut [Felt],
) {
    let n = out.len();
    assert!(n.is_multiple_of(MAX_WIDTH), "{n} points");
    let generator_inverse = generator.inverse().expect("a generator is not zero");
    let groups: Vec<Group> = terms
        .iter()
        .flat_map(|(&k, terms)| terms.chunks(MOST_PRODUCTS).map(move |part| (k, part)))
        .map(|(k, terms)| {
            let shift = generator_inverse.pow(k as u64);
            let constant = terms
                .iter()
                .fold(Felt::ZERO, |acc, t| acc - t.coefficient * t.value);
            Group {
                row_offset: k % n,
                linear: terms
                    .iter()
                    .map(|t| (t.column, t.coefficient * shift))
                    .collect(),
                constant: constant * shift,
            }
        })
        .collect();
    out.par_chunks_mut(BATCH).enumerate().for_each(|(i, out)| {
        dispatch(AddQuotients {
            columns,
            groups: &groups,
            inverses,
            first: i * BATCH,
            out,
        });
    });
}

/// The terms of one row offset, divided by g^row_offset.
struct Group {
    row_offset: usize,
    /// Column and coefficient.
    linear: Vec<(usize, Felt)>,
    constant: Felt,
}

/// Adds the quotients of rows first .. first + out.len() to `out`.
struct AddQuotients<'a> {
    columns: &'a [&'a [Felt]],
    groups: &'a [Group],
    inverses: &'a [Felt],
    first: usize,
    out: &'a mut [Felt],
}

impl Kernel for AddQuotients<'_> {
    type Output = ();

    #[inline(always)]
    fn run<V: Packed>(self) {
        let n = self.inverses.len();
        let constants: Vec<V::Constant> = self
            .groups
            .iter()
            .flat_map(|group| {
                std::iter::once(group.constant).chain(group.linear.iter().map(|(_, gamma)| *gamma))
            })
            .map(V::constant)
            .collect();
        let mut cells: Vec<V> = vec![V::from(Felt::ZERO); self.columns.len()];
        // Inverses that wrap around the end of the coset go through this.
        let mut wrapped = [Felt::ZERO; MAX_WIDTH];
        for (chunk, out) in self.out.chunks_exact_mut(V::WIDTH).enumerate() {
            let row = self.first + chunk * V::WIDTH;
            for (cell, column) in cells.iter_mut().zip(self.columns) {
                *cell = V::load(&column[row..]);
            }
            let mut sum = V::load(out);
            let mut constants = constants.iter();
            for groups in self.groups.chunks(MOST_PRODUCTS) {
                let mut quotients = V::no_products();
                for group in groups {
                    let mut constant = || constants.next().expect("one for each term");
                    let values = V::splat(*constant()).widen();
                    let mut products = V::no_products();
                    let pairs = group.linear.chunks_exact(2);
                    let single = pairs.remainder();
                    for pair in pairs {
                        let [a, b] = [&cells[pair[0].0], &cells[pair[1].0]];
                        let (c, d) = (constant(), constant());
                        products = V::add_two_scaled(products, (a, c), (b, d));
                    }
                    for (column, _) in single {
                        let constant = V::splat(*constant());
                        products = V::add_product(products, &cells[*column], &constant);
                    }
                    let numerator = values + V::sum(products);
                    let at = (row + n - group.row_offset) % n;
                    let inverse = match self.inverses.get(at..at + V::WIDTH) {
                        Some(values) => V::load(values),
                        None => {
                            for (i, value) in wrapped.iter_mut().enumerate() {
                                *value = self.inverses[(at + i) % n];
                            }
                            V::load(&wrapped)
                        }
                    };
                    quotients = V::add_product(quotients, &V::narrow(numerator), &inverse);
                }
                sum = V::narrow(sum.widen() + V::sum(quotients));
            }
            sum.store(out);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stone::ntt::{Ntt, bit_reverse};

    fn at(coefficients: &[Felt], x: Felt) -> Felt {
        coefficients
            .iter()
            .rev()
            .fold(Felt::ZERO, |acc, c| acc * x + *c)
    }

    #[test]
    fn values_and_quotients_are_those_of_the_polynomials() {
        let log_n = 5;
        let n = 1usize << log_n;
        let g = Felt::root_of_unity(log_n);
        let z = Felt::from(0xdead_beef);
        let coefficients: Vec<Vec<Felt>> = (0..3)
            .map(|c| {
                (0..n)
                    .map(|i| Felt::from((i * i * 11 + c + 5) as u64))
                    .collect()
            })
            .collect();
        let ntt = Ntt::new(log_n);
        let columns: Vec<Vec<Felt>> = coefficients
            .iter()
            .map(|natural| {
                let mut values: Vec<Felt> =
                    (0..n).map(|i| natural[bit_reverse(i, log_n)]).collect();
                ntt.evaluate_coset(&mut values, Felt::generator());
                values
            })
            .collect();
        let columns: Vec<&[Felt]> = columns.iter().map(Vec::as_slice).collect();
        let coset = CosetPoints::new(log_n, Felt::generator());
        let inverses = coset.inverse_differences(z);
        let mask = [(0, 0), (1, 0), (7, 2), (n - 1, 1), (n + 2, 1)];
        let reversed = |natural: &Vec<Felt>| -> Vec<Felt> {
            (0..n).map(|i| natural[bit_reverse(i, log_n)]).collect()
        };
        let reversed: Vec<Vec<Felt>> = coefficients.iter().map(reversed).collect();
        let reversed: Vec<&[Felt]> = reversed.iter().map(Vec::as_slice).collect();
        let values = mask_values(&reversed, &mask, g, z);
        let mut terms: BTreeMap<usize, Vec<Term>> = BTreeMap::new();
        let mut expected = vec![Felt::ZERO; n];
        for (i, (&(k, column), &value)) in mask.iter().zip(&values).enumerate() {
            let point = z * g.pow(k as u64);
            assert_eq!(value, at(&coefficients[column], point), "mask item {i}");
            let coefficient = Felt::from(i as u64 + 2);
            let term = Term {
                column,
                coefficient,
                value,
            };
            terms.entry(k).or_default().push(term);
            for (row, x) in coset.points().iter().enumerate() {
                let quotient =
                    (columns[column][row] - value) * (*x - point).inverse().expect("not zero");
                expected[row] += coefficient * quotient;
            }
        }
        let mut out = vec![Felt::ZERO; n];
        add_quotients(&columns, &terms, &inverses, g, &mut out);
        assert_eq!(out, expected);
    }
}
