//! The sum of all quotients as one fraction.
//!
//! With D the product of x − p over all points p, the sum is
//! (Σ f(x)·N_f(x) + N(x)) / D(x) over the columns f, where N_f is the sum of
//! coefficient·D/(x − p) over the column's terms and N that of −value times it. D, N and
//! the N_f have as many coefficients as there are points, or one more. On the coset of
//! order n they are evaluated by transforms of some size R, one for each coset of the
//! group of order R: a value costs log2(R)/2 products instead of one for each term of
//! the column.

use rayon::prelude::*;
use std::ops::Range;

use super::Term;
use crate::stone::{
    field::{
        Felt, Kernel, Packed, batch_inverse, dispatch,
        packed::{MAX_WIDTH, MOST_PRODUCTS},
    },
    ntt::{LaneTwiddles, Table, bit_reverse, evaluate, powers},
};

/// Points that one task does at least and at most.
const TASK: [usize; 2] = [1 << 13, 1 << 15];

/// Adds all terms to `out`, at all points of offset·<g>, g of order n = `out.len()`,
/// natural order. `columns` are values there; no term's point is among the points.
///
/// # Panics
/// When n is not a power of two, or less than the number of different points of the
/// terms, or there are more than [`MOST_PRODUCTS`] columns.
pub fn add_quotients(columns: &[&[Felt]], terms: &[Term], offset: Felt, out: &mut [Felt]) {
    let n = out.len();
    assert!(columns.len() <= MOST_PRODUCTS, "{} columns", columns.len());
    let fraction = Fraction::new(columns.len(), terms);
    let size = fraction.size;
    assert!(n.is_power_of_two() && size <= n, "{n} of at least {size}");
    let n_cosets = n / size;
    let mut offsets = powers(Felt::root_of_unity(n.ilog2()), n_cosets);
    offsets.iter_mut().for_each(|power| *power *= offset);
    let roots = powers(Felt::root_of_unity(size.ilog2()), size / 2);
    let out = Table::new(out, n_cosets);
    // Enough tasks for all threads to end at the same time.
    let task = (n / 16).clamp(TASK[0], TASK[1]);
    let per_task = (task / size).max(MAX_WIDTH).min(n_cosets);
    (0..n_cosets / per_task).into_par_iter().for_each(|task| {
        let kernel = AddFraction {
            fraction: &fraction,
            offsets: &offsets,
            roots: &roots,
            columns,
            cosets: task * per_task..(task + 1) * per_task,
            out: &out,
        };
        match per_task < MAX_WIDTH {
            true => kernel.run::<Felt>(),
            false => dispatch(kernel),
        }
    });
}

/// The polynomials of the module's description.
struct Fraction {
    /// R.
    size: usize,
    /// Coefficients, R at least: of the columns' N_f, N, D.
    polynomials: Vec<Vec<Felt>>,
}

impl Fraction {
    fn new(n_columns: usize, terms: &[Term]) -> Fraction {
        let mut by_point: Vec<(Felt, Vec<&Term>)> = Vec::new();
        for term in terms {
            match by_point.iter_mut().find(|(point, _)| *point == term.point) {
                Some((_, terms)) => terms.push(term),
                None => by_point.push((term.point, vec![term])),
            }
        }
        let points = by_point.iter().map(|(point, _)| *point);
        let denominator = points.fold(vec![Felt::ONE], |product, p| times_linear(&product, p));
        let mut polynomials = vec![vec![Felt::ZERO; denominator.len()]; n_columns + 1];
        for (point, terms) in &by_point {
            let others = divided_by_linear(&denominator, *point);
            for term in terms {
                let constant = -(term.coefficient * term.value);
                for (i, factor) in [(term.column, term.coefficient), (n_columns, constant)] {
                    for (sum, coefficient) in polynomials[i].iter_mut().zip(&others) {
                        *sum += factor * *coefficient;
                    }
                }
            }
        }
        // A layer costs a value half a product, and a coefficient that is left above R
        // one product on each coset, that is 1/R for a value.
        let above = denominator.len().next_power_of_two();
        let size = match denominator.len() <= above / 4 * 3 {
            true => above / 2,
            false => above,
        };
        polynomials.push(denominator);
        for polynomial in &mut polynomials {
            polynomial.resize(polynomial.len().max(size), Felt::ZERO);
        }
        Fraction { size, polynomials }
    }
}

/// (x − p) times a polynomial, natural order.
fn times_linear(polynomial: &[Felt], p: Felt) -> Vec<Felt> {
    let mut product = vec![Felt::ZERO; polynomial.len() + 1];
    for (i, coefficient) in polynomial.iter().enumerate() {
        product[i + 1] += *coefficient;
        product[i] -= p * *coefficient;
    }
    product
}

/// A polynomial, natural order, divided by x − p, of which it is a multiple.
fn divided_by_linear(polynomial: &[Felt], p: Felt) -> Vec<Felt> {
    let mut quotient = vec![Felt::ZERO; polynomial.len() - 1];
    let mut next = Felt::ZERO;
    for (i, coefficient) in quotient.iter_mut().enumerate().rev() {
        next = polynomial[i + 1] + p * next;
        *coefficient = next;
    }
    quotient
}

/// Adds the fraction on some cosets of the group of order R: coset c has the points
/// c, c + n/R, c + 2·n/R, … of the coset of order n.
struct AddFraction<'a> {
    fraction: &'a Fraction,
    /// Of all cosets.
    offsets: &'a [Felt],
    /// Powers 0..R/2 of the root of order R.
    roots: &'a [Felt],
    columns: &'a [&'a [Felt]],
    /// Divisible by every pack's width; of no other task.
    cosets: Range<usize>,
    out: &'a Table<'a>,
}

impl Kernel for AddFraction<'_> {
    type Output = ();

    #[inline(always)]
    fn run<V: Packed>(self) {
        let Fraction {
            size,
            ref polynomials,
        } = *self.fraction;
        let n_cosets = self.offsets.len();
        let mut positions = Vec::with_capacity(size);
        for i in 0..size {
            positions.push(bit_reverse(i, size.ilog2()));
        }
        let n_coefficients = polynomials[0].len();
        let mut coefficients = Vec::with_capacity(polynomials.len() * n_coefficients);
        for polynomial in polynomials {
            for coefficient in polynomial {
                coefficients.push(V::constant(*coefficient));
            }
        }
        let zero = V::from(Felt::ZERO);
        let mut twiddles = LaneTwiddles::<V>::new(self.roots);
        let mut values = vec![zero.widen(); size];
        let mut numerators = vec![V::no_products(); size];
        let mut constants = vec![zero; size];
        let mut denominators = vec![zero; size];
        let mut products = vec![zero; size];
        let mut lanes = [Felt::ONE; MAX_WIDTH];
        // Each lane is a coset.
        for c in self.cosets.step_by(V::WIDTH) {
            let offset = V::load(&self.offsets[c..]);
            twiddles.move_to(offset);
            let mut power = offset;
            for _ in 0..size.ilog2() {
                power = power.square();
            }
            let power = power.twiddle();
            numerators.fill(V::no_products());
            for (i, polynomial) in coefficients.chunks_exact(n_coefficients).enumerate() {
                let (low, high) = polynomial.split_at(size);
                for (at, coefficient) in positions.iter().zip(low) {
                    values[*at] = V::splat(*coefficient).widen();
                }
                for (at, coefficient) in positions.iter().zip(high) {
                    let [high] = V::scaled([&V::splat(*coefficient).widen()], [&power]);
                    values[*at] = values[*at] + high;
                }
                evaluate::<V>(&mut values, &twiddles);
                match self.columns.get(i) {
                    Some(column) => {
                        for row in 0..size {
                            let cells = V::load(&column[row * n_cosets + c..]);
                            let value = V::narrow(values[row]);
                            numerators[row] = V::add_product(numerators[row], &cells, &value);
                        }
                    }
                    None => {
                        let to = match i == self.columns.len() {
                            true => &mut constants,
                            false => &mut denominators,
                        };
                        for (to, value) in to.iter_mut().zip(&values) {
                            *to = V::narrow(*value);
                        }
                    }
                }
            }
            // Montgomery's trick, over the rows and then over the lanes.
            let mut product = V::from(Felt::ONE);
            for (before, denominator) in products.iter_mut().zip(&denominators) {
                *before = product;
                product = product.mul_inline(*denominator);
            }
            product.store(&mut lanes);
            batch_inverse(&mut lanes);
            let mut inverse = V::load(&lanes);
            for row in (0..size).rev() {
                let numerator = constants[row].widen() + V::sum(numerators[row]);
                let quotient = V::narrow(numerator).mul_wide(&inverse.mul_inline(products[row]));
                inverse = inverse.mul_inline(denominators[row]);
                // SAFETY: these columns are this task's alone.
                let out = unsafe { self.out.get(row, c, V::WIDTH) };
                V::store_sum(V::load(out).widen() + quotient, out, 1);
            }
        }
    }
}
