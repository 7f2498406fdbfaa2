//! Out-of-domain sampling: the mask's values at one point z, and the quotient
//! that ties them to the committed tables (Stone `oods.cc`, `boundary_air.h`).
//!
//! The quotient is computed of the columns on one coset.

#[allow(unsafe_code)]
mod quotients;

use rayon::prelude::*;
use std::collections::BTreeMap;

use super::{field::Felt, ntt::Points};
pub use quotients::add_quotients;

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

/// One summand of the quotient: coefficient·(f(x) − value)/(x − point).
#[derive(Clone, Copy, Debug)]
pub struct Term {
    pub column: usize,
    pub point: Felt,
    pub coefficient: Felt,
    pub value: Felt,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stone::{
        field::testing::Random,
        ntt::{Ntt, bit_reverse, powers},
    };

    fn at(coefficients: &[Felt], x: Felt) -> Felt {
        coefficients
            .iter()
            .rev()
            .fold(Felt::ZERO, |acc, c| acc * x + *c)
    }

    /// Of mask items (row offset, column) of three columns.
    fn check(log_n: u32, mask: &[(usize, usize)]) {
        let mut random = Random::new();
        let n = 1usize << log_n;
        let g = Felt::root_of_unity(log_n);
        // Not of the values that `felts` favours: z must not be on the coset.
        let [z, offset] = [(); 2].map(|_| Felt::from(random.word()));
        let coefficients: Vec<Vec<Felt>> = (0..3).map(|_| random.felts(n)).collect();
        let reversed = |natural: &Vec<Felt>| -> Vec<Felt> {
            (0..n).map(|i| natural[bit_reverse(i, log_n)]).collect()
        };
        let reversed: Vec<Vec<Felt>> = coefficients.iter().map(reversed).collect();
        let mut columns = reversed.clone();
        let ntt = Ntt::new(log_n);
        for values in &mut columns {
            ntt.evaluate_coset(values, offset);
        }
        let columns: Vec<&[Felt]> = columns.iter().map(Vec::as_slice).collect();
        let reversed: Vec<&[Felt]> = reversed.iter().map(Vec::as_slice).collect();
        let values = mask_values(&reversed, mask, g, z);
        let points: Vec<Felt> = powers(g, n).iter().map(|x| offset * *x).collect();
        let mut terms = Vec::new();
        let mut out = random.felts(n);
        let mut expected = out.clone();
        for (i, (&(row_offset, column), &value)) in mask.iter().zip(&values).enumerate() {
            let point = z * g.pow(row_offset as u64);
            assert_eq!(value, at(&coefficients[column], point), "mask item {i}");
            let coefficient = random.felts(1)[0];
            terms.push(Term {
                column,
                point,
                coefficient,
                value,
            });
            for (row, x) in points.iter().enumerate() {
                let quotient =
                    (columns[column][row] - value) * (*x - point).inverse().expect("not zero");
                expected[row] += coefficient * quotient;
            }
        }
        add_quotients(&columns, &terms, offset, &mut out);
        assert_eq!(out, expected, "2^{log_n}, {mask:?}");
    }

    #[test]
    fn values_and_quotients_are_those_of_the_polynomials() {
        let n = 32;
        check(5, &[(0, 0), (1, 0), (7, 2), (n - 1, 1), (n + 2, 1)]);
        // Each number of coefficients above a transform's size, with lanes and without.
        for n_points in 1..=17 {
            let item = |k: usize| (k * k * k, k % 3);
            let mask: Vec<_> = (0..n_points).map(item).chain([(1, 2), (0, 2)]).collect();
            check(6, &mask);
            check(8, &mask);
        }
    }
}
