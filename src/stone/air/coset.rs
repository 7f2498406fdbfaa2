//! The constraints over a coset of the trace domain: what the prover commits to.
//!
//! A group of constraints on one domain is summed with its coefficients first;
//! the zerofiers come in once per group and row. All that depends on the row is
//! periodic with a short period and tabulated, except the zerofiers of single
//! rows: those in denominators are x − g^(−d), and
//! 1/(x − g^(−d)) = g^d / (x·g^d − 1) is the reciprocal for d = 0, d rows later.

use std::fmt;

use rayon::prelude::*;

use super::{
    Air,
    builder::{AirBuilder, Globals, PeriodicColumn, VirtualColumn, powers_of_two},
    domain::Domain,
    layout::Layout,
    scalar::Scalars,
};
use crate::stone::{
    field::{Felt, Kernel, Packed, batch_inverse, dispatch, packed::MAX_WIDTH},
    ntt::Ntt,
};

/// Rows per task.
const CHUNK: usize = 1 << 10;

impl Air {
    /// The composition polynomial on offset·<g>, from the columns there (original
    /// then interaction ones): as [`composition_at_point`](Air::composition_at_point)
    /// at every point, all in natural order and of the trace's length.
    ///
    /// Parallel over all threads. Needs no memory worth mentioning besides its
    /// arguments.
    ///
    /// # Panics
    /// When a length is not the trace's, a column is missing, or there are fewer
    /// interaction elements than the AIR takes.
    pub fn composition_on_coset(
        &self,
        interaction: &[Felt],
        alpha: Felt,
        offset: Felt,
        columns: &[&[Felt]],
        out: &mut [Felt],
    ) {
        let length = self.trace_length;
        assert_eq!(columns.len(), self.layout.n_columns.iter().sum::<usize>());
        assert!(columns.iter().all(|column| column.len() == length));
        assert_eq!(out.len(), length);
        let coset = Coset::new(self, interaction, alpha, offset, columns);
        let chunk = CHUNK.min(length);
        out.par_chunks_mut(chunk).enumerate().for_each(|(i, out)| {
            dispatch(Chunk {
                coset: &coset,
                first_row: i * chunk,
                out,
            })
        });
    }
}

/// What all rows of the coset have in common.
pub(super) struct Coset<'a> {
    layout: &'static Layout,
    columns: &'a [&'a [Felt]],
    globals: Globals<Felt>,
    offset: Felt,
    generator: Felt,
    /// Coefficient and group of every constraint.
    constraints: Vec<(Felt, usize)>,
    groups: Vec<Group>,
    denominators: Vec<Denominator>,
    /// The largest distance of a [`Denominator::Row`].
    max_distance: usize,
    periodic: [Vec<Felt>; PeriodicColumn::ALL.len()],
}

/// What a group's sum is multiplied by.
struct Group {
    /// Root c of the factor x − c: the single row that is excepted.
    factor: Option<Felt>,
    /// Index of the denominator.
    denominator: usize,
}

/// The reciprocal of a zerofier.
enum Denominator {
    /// By row, repeating; at least [`MAX_WIDTH`] values. Includes the zerofier
    /// of periodic exceptions.
    Periodic(Vec<Felt>),
    /// The reciprocal of x·g^distance − 1. The g^distance that is missing is
    /// part of the coefficients.
    Row(usize),
}

impl<'a> Coset<'a> {
    pub(super) fn new(
        air: &Air,
        interaction: &[Felt],
        alpha: Felt,
        offset: Felt,
        columns: &'a [&'a [Felt]],
    ) -> Coset<'a> {
        let domains = &air.constraints.domains;
        let mut denominators = Vec::new();
        let mut keys = Vec::new();
        let mut groups = Vec::with_capacity(domains.len());
        for domain in domains {
            let single_row = domain.except.and_then(|rows| rows.distance_from_end());
            // A single excepted row gets its factor, all else is one fraction.
            let key = Domain {
                except: domain.except.filter(|_| single_row.is_none()),
                ..*domain
            };
            let known = keys.iter().position(|known| *known == key);
            let denominator = known.unwrap_or_else(|| {
                keys.push(key);
                denominators.push(Denominator::new(air, key, offset));
                keys.len() - 1
            });
            groups.push(Group {
                factor: single_row.map(|distance| air.point_before_end(distance)),
                denominator,
            });
        }
        let distance = |group: &Group| match denominators[group.denominator] {
            Denominator::Periodic(_) => 0,
            Denominator::Row(distance) => distance,
        };
        let mut power = Felt::ONE;
        let constraints = air
            .constraints
            .list
            .iter()
            .map(|info| {
                let scale = air.generator.pow(distance(&groups[info.group]) as u64);
                let coefficient = power * scale;
                power *= alpha;
                (coefficient, info.group)
            })
            .collect();
        Coset {
            layout: air.layout,
            columns,
            globals: air.globals(interaction),
            offset,
            generator: air.generator,
            constraints,
            max_distance: groups.iter().map(distance).max().unwrap_or(0),
            groups,
            denominators,
            periodic: air.periodic_on_coset(offset),
        }
    }
}

impl Coset<'_> {
    /// The groups' sums on one row. Without vectors, products that are calls keep
    /// the code small and cost nothing.
    fn sum_row(&self, row: usize, sums: &mut [Felt]) {
        sums.fill(Felt::ZERO);
        let mut constraints = self.constraints.iter();
        Scalars {
            cell: &|column, offset| {
                let values = self.columns[column];
                values[(row + offset) & (values.len() - 1)]
            },
            periodic: &|column| {
                let values = &self.periodic[column as usize];
                values[row & (values.len() - 1)]
            },
            constraint: &mut |value| {
                if let Some((coefficient, group)) = constraints.next() {
                    sums[*group] += *coefficient * value;
                }
            },
        }
        .constrain(self.layout, &self.globals);
    }
}

impl Denominator {
    fn new(air: &Air, domain: Domain, offset: Felt) -> Denominator {
        if let Some(distance) = domain.rows.distance_from_end() {
            return Denominator::Row(distance);
        }
        let zerofiers =
            |rows: super::domain::Rows| rows.zerofiers(offset, air.trace_length, air.generator);
        let mut inverses = zerofiers(domain.rows);
        inverses.par_chunks_mut(CHUNK).for_each(batch_inverse);
        // Periods are powers of two: the largest is a multiple of the others.
        let numerators = domain.except.map_or(vec![Felt::ONE], zerofiers);
        let n = inverses.len().max(numerators.len()).max(MAX_WIDTH);
        let inverses = inverses.iter().cycle().take(n);
        let fractions = inverses.zip(numerators.iter().cycle());
        let values = fractions.map(|(inverse, numerator)| *inverse * *numerator);
        Denominator::Periodic(values.collect())
    }
}

impl Air {
    /// The trace domain's point so many rows before its end: g^(−distance).
    fn point_before_end(&self, distance: usize) -> Felt {
        let row = (self.trace_length - distance) % self.trace_length;
        self.generator.pow(row as u64)
    }

    /// One period of every periodic column on offset·<g>.
    fn periodic_on_coset(&self, offset: Felt) -> [Vec<Felt>; PeriodicColumn::ALL.len()] {
        let mut columns = [const { Vec::new() }; PeriodicColumn::ALL.len()];
        for (column, step, values) in self.layout.periodic_columns() {
            let ntt = Ntt::new(values.len().ilog2());
            let n_periods = (self.trace_length / (step * values.len())) as u64;
            let mut coefficients = values.clone();
            ntt.interpolate(&mut coefficients);
            let mut period = vec![Felt::ZERO; step * values.len()];
            for phase in 0..step {
                let point = offset * self.generator.pow(phase as u64);
                let mut evaluations = coefficients.clone();
                ntt.evaluate_coset(&mut evaluations, point.pow(n_periods));
                for (row, value) in period.iter_mut().skip(phase).step_by(step).zip(evaluations) {
                    *row = value;
                }
            }
            columns[column as usize] = period;
        }
        columns
    }
}

/// A chunk of consecutive rows.
pub(super) struct Chunk<'a> {
    pub coset: &'a Coset<'a>,
    pub first_row: usize,
    pub out: &'a mut [Felt],
}

impl Kernel for Chunk<'_> {
    type Output = ();

    #[inline(always)]
    fn run<V: Packed>(self) {
        let coset = self.coset;
        let constants = Constants::<V>::new(coset);
        let zero = V::splat(constants.zero);
        let globals = constants.globals;
        let first_point = coset.offset * coset.generator.pow(self.first_row as u64);
        let points = points(first_point, coset.generator, self.out.len());
        let reciprocals = reciprocals(
            first_point,
            coset.generator,
            self.out.len() + coset.max_distance,
        );
        let mut sums = vec![zero.widen(); coset.groups.len()];
        let mut fractions = vec![zero.widen(); coset.denominators.len()];
        let mut row_sums = vec![Felt::ZERO; coset.groups.len()];
        for (at, out) in (0..).step_by(V::WIDTH).zip(self.out.chunks_mut(V::WIDTH)) {
            let row = self.first_row + at;
            sums.fill(zero.widen());
            fractions.fill(zero.widen());
            if V::WIDTH == 1 {
                coset.sum_row(row, &mut row_sums);
                for (sum, value) in sums.iter_mut().zip(row_sums.chunks_exact(1)) {
                    *sum = V::load(value).widen();
                }
            } else {
                let mut builder = Rows {
                    coset,
                    constants: &constants,
                    row,
                    next: 0,
                    sums: &mut sums,
                };
                coset.layout.constrain(&mut builder, &globals);
            }

            let x = V::load(&points[at..]);
            for ((sum, group), factor) in sums.iter().zip(&coset.groups).zip(&constants.factors) {
                let fraction = &mut fractions[group.denominator];
                *fraction = *fraction
                    + match factor {
                        None => *sum,
                        Some(root) => (V::narrow(*sum) * (x - V::splat(*root))).widen(),
                    };
            }
            let mut total = zero.widen();
            for (fraction, denominator) in fractions.iter().zip(&coset.denominators) {
                let reciprocal = match denominator {
                    Denominator::Periodic(table) => V::load(&table[row & (table.len() - 1)..]),
                    Denominator::Row(distance) => V::load(&reciprocals[at + distance..]),
                };
                total = total + (V::narrow(*fraction) * reciprocal).widen();
            }
            V::narrow(total).store(out);
        }
    }
}

/// point, point·generator, …: `n` of them.
fn points(point: Felt, generator: Felt, n: usize) -> Vec<Felt> {
    std::iter::successors(Some(point), |x| Some(*x * generator))
        .take(n)
        .collect()
}

/// 1/(x − 1) for the points x.
fn reciprocals(point: Felt, generator: Felt, n: usize) -> Vec<Felt> {
    let mut values = points(point, generator, n);
    for value in &mut values {
        *value -= Felt::ONE;
    }
    batch_inverse(&mut values);
    values
}

/// What every row needs, ready to be copied to all lanes.
struct Constants<V: Packed> {
    zero: V::Constant,
    globals: Globals<V>,
    coefficients: Vec<(V::Constant, usize)>,
    factors: Vec<Option<V::Constant>>,
    powers_of_two: [V::Constant; 256],
}

impl<V: Packed> Constants<V> {
    fn new(coset: &Coset<'_>) -> Constants<V> {
        let coefficients = coset.constraints.iter();
        let factors = coset
            .groups
            .iter()
            .map(|group| group.factor.map(V::constant));
        Constants {
            zero: V::constant(Felt::ZERO),
            globals: coset.globals.map(V::from),
            coefficients: coefficients
                .map(|(coefficient, group)| (V::constant(*coefficient), *group))
                .collect(),
            factors: factors.collect(),
            powers_of_two: powers_of_two().map(V::constant),
        }
    }
}

/// As many consecutive rows as there are lanes.
struct Rows<'a, V: Packed> {
    coset: &'a Coset<'a>,
    constants: &'a Constants<V>,
    row: usize,
    /// Index of the next constraint.
    next: usize,
    sums: &'a mut [V::Sum],
}

impl<V: Packed> AirBuilder for Rows<'_, V> {
    type Expr = V;

    #[inline(always)]
    fn cell(&mut self, column: VirtualColumn, index: usize) -> V {
        let column_values = self.coset.columns[column.column];
        let row = (self.row + column.row(index)) & (column_values.len() - 1);
        if row + V::WIDTH <= column_values.len() {
            V::load(&column_values[row..])
        } else {
            V::load(&wrapped(column_values, row))
        }
    }

    #[inline(always)]
    fn periodic(&mut self, column: PeriodicColumn) -> V {
        let values = &self.coset.periodic[column as usize];
        V::load(&values[self.row & (values.len() - 1)..])
    }

    #[inline(always)]
    fn power_of_two(&self, exponent: u32) -> V {
        V::splat(self.constants.powers_of_two[exponent as usize])
    }

    #[inline(always)]
    fn constraint(&mut self, _: fmt::Arguments<'_>, _: Domain, value: V) {
        let (coefficient, group) = self.constants.coefficients[self.next];
        self.next += 1;
        let sum = &mut self.sums[group];
        *sum = *sum + (V::splat(coefficient) * value).widen();
    }
}

/// The elements from `row` on, beginning anew after the last.
#[cold]
#[inline(never)]
fn wrapped(column: &[Felt], row: usize) -> [Felt; MAX_WIDTH] {
    std::array::from_fn(|lane| column[(row + lane) & (column.len() - 1)])
}
