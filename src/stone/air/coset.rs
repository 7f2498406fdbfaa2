//! The constraints over cosets of the trace domain: what the prover commits to.
//!
//! Their sum is two formulas. What is linear in the cells has a degree below the
//! trace's length, and is evaluated on one coset; the rest on two. All that
//! depends on the row is read from tables: the cells, and with a short period the
//! periodic columns and reciprocals of zerofiers. Those of single rows are not
//! periodic: where they are denominators they are x − g^(−d), and
//! 1/(x − g^(−d)) = g^d / (x·g^d − 1) is the reciprocal for d = 0, d rows later.

mod rows;

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::{
    Air,
    builder::PeriodicColumn,
    domain::{Domain, Rows},
    symbolic::{Expr, Graph, Node, NodeId, Symbol, constraints},
    tape::{Source, Tape},
};
use crate::stone::{
    field::{Felt, batch_inverse, dispatch, packed::MAX_WIDTH},
    ntt::Ntt,
};
pub(super) use rows::{Chunk, Input, RowFormula};

/// Rows per task.
const CHUNK: usize = 1 << 12;

/// The coset's points.
const POINT: Symbol = Symbol::Named("point");
/// 1/(x − 1); counted on by rows.
const RECIPROCAL: &str = "reciprocal";
/// One over the zerofier of periodic rows, numbered.
const ZEROFIER: &str = "zerofier";
const PERIODIC: &str = "periodic";

/// Σ alpha^i · constraint_i · (exceptions' zerofier) / (rows' zerofier), in two
/// summands.
pub struct ConstraintSum<'a> {
    air: &'a Air,
    /// Of a degree below the trace's length.
    linear: Tape,
    /// Of a degree below twice the trace's length.
    quadratic: Tape,
    /// The fractions' domains, as [`ZEROFIER`] numbers them.
    zerofiers: Vec<Domain>,
}

/// One of the summands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Summand {
    Linear,
    Quadratic,
}

/// What constraints are summed up for before they are multiplied and divided: the
/// fraction, and the distance from the end of a single row that is excepted.
type Groups<'g> = BTreeMap<Domain, BTreeMap<Option<usize>, Vec<Expr<'g>>>>;

impl Air {
    /// The sum of all constraints for these coefficients.
    ///
    /// # Panics
    /// When there are fewer interaction elements than the AIR takes.
    pub fn constraint_sum(&self, interaction: &[Felt], alpha: Felt) -> ConstraintSum<'_> {
        let graph = Graph::default();
        let globals = self.globals(interaction).map(Expr::Constant);
        let periodic = std::array::from_fn(|i| graph.input(Symbol::Indexed(PERIODIC, i)));
        let constraints = constraints(self.layout, &graph, &globals, periodic);
        let degrees = degrees(&graph.nodes());
        let mut summands = [Groups::new(), Groups::new()];
        let mut coefficient = Felt::ONE;
        for constraint in constraints {
            let Domain { rows, except } = constraint.domain;
            let single_row = except.and_then(|rows| rows.distance_from_end());
            // A single excepted row gets its factor, all else is one fraction.
            let fraction = Domain {
                rows,
                except: except.filter(|_| single_row.is_none()),
            };
            let is_quadratic = match constraint.value {
                Expr::Constant(_) => false,
                Expr::Node(_, id) => degrees[id] > 1,
            };
            let groups = summands[usize::from(is_quadratic)].entry(fraction);
            let group = groups.or_default().entry(single_row).or_default();
            group.push(Expr::Constant(coefficient) * constraint.value);
            coefficient *= alpha;
        }
        let mut zerofiers = Vec::new();
        let [linear, quadratic] = summands.map(|groups| {
            let output = self.fractions(&graph, groups, &mut zerofiers);
            Tape::new(&graph, output)
        });
        ConstraintSum {
            air: self,
            linear,
            quadratic,
            zerofiers,
        }
    }

    /// The sum over the groups, each multiplied and divided.
    fn fractions<'g>(
        &self,
        graph: &'g Graph,
        groups: Groups<'g>,
        zerofiers: &mut Vec<Domain>,
    ) -> NodeId {
        let sum = |terms: Vec<Expr<'g>>| terms.into_iter().fold(Expr::ZERO, |sum, term| sum + term);
        let fractions = groups.into_iter().map(|(fraction, by_row)| {
            let parts = by_row.into_iter().map(|(single_row, terms)| {
                let factor = single_row.map_or(Expr::ONE, |distance| {
                    graph.input(POINT) - Expr::Constant(self.point_before_end(distance))
                });
                sum(terms) * factor
            });
            let numerator = sum(parts.collect());
            let (scale, reciprocal) = match fraction.rows.distance_from_end() {
                Some(distance) => {
                    let scale = self.generator.pow(distance as u64);
                    (scale, Symbol::Indexed(RECIPROCAL, distance))
                }
                None => {
                    zerofiers.push(fraction);
                    (Felt::ONE, Symbol::Indexed(ZEROFIER, zerofiers.len() - 1))
                }
            };
            numerator * (graph.input(reciprocal) * Expr::Constant(scale))
        });
        graph.place(sum(fractions.collect()))
    }

    /// The trace domain's point so many rows before its end: g^(−distance).
    fn point_before_end(&self, distance: usize) -> Felt {
        let row = (self.trace_length - distance) % self.trace_length;
        self.generator.pow(row as u64)
    }

    /// One period of a periodic column on offset·<g>.
    fn periodic_on_coset(&self, column: PeriodicColumn, offset: Felt) -> Vec<Felt> {
        let columns = self.layout.periodic_columns().into_iter();
        let Some((_, step, values)) = columns.into_iter().find(|(c, ..)| *c == column) else {
            return vec![Felt::ZERO; MAX_WIDTH];
        };
        let ntt = Ntt::new(values.len().ilog2());
        let n_periods = (self.trace_length / (step * values.len())) as u64;
        let mut coefficients = values.clone();
        ntt.interpolate(std::slice::from_mut(&mut coefficients));
        let mut period = vec![Felt::ZERO; step * values.len()];
        for phase in 0..step {
            let point = offset * self.generator.pow(phase as u64);
            let mut evaluations = coefficients.clone();
            ntt.evaluate_coset(&mut evaluations, point.pow(n_periods));
            for (row, value) in period.iter_mut().skip(phase).step_by(step).zip(evaluations) {
                *row = value;
            }
        }
        period
    }

    /// One over the zerofier of a domain on offset·<g>: one period, and at least
    /// [`MAX_WIDTH`] values.
    fn reciprocal_zerofier(&self, domain: Domain, offset: Felt) -> Vec<Felt> {
        let zerofiers = |rows: Rows| rows.zerofiers(offset, self.trace_length, self.generator);
        let mut inverses = zerofiers(domain.rows);
        inverses.par_chunks_mut(CHUNK).for_each(batch_inverse);
        // Periods are powers of two: the largest is a multiple of the others.
        let numerators = domain.except.map_or(vec![Felt::ONE], zerofiers);
        let n = inverses.len().max(numerators.len()).max(MAX_WIDTH);
        let inverses = inverses.iter().cycle().take(n);
        let fractions = inverses.zip(numerators.iter().cycle());
        let values = fractions.map(|(inverse, numerator)| *inverse * *numerator);
        values.collect()
    }
}

/// Degrees of the nodes in the cells and periodic columns; of sums, upper bounds.
fn degrees(nodes: &[Node]) -> Vec<usize> {
    let mut degrees: Vec<usize> = Vec::with_capacity(nodes.len());
    for node in nodes {
        degrees.push(match *node {
            Node::Constant(_) => 0,
            Node::Input(_) => 1,
            Node::Add(a, b) | Node::Sub(a, b) => degrees[a].max(degrees[b]),
            Node::Mul(a, b) | Node::Div(a, b) => degrees[a] + degrees[b],
        });
    }
    degrees
}

impl ConstraintSum<'_> {
    /// One summand on the coset `offset`·<g> of the trace domain, from the columns there
    /// (original then interaction ones), all in natural order and of the trace's length.
    /// Both together are [`composition_at_point`](Air::composition_at_point) at every
    /// point.
    ///
    /// Parallel over all threads.
    ///
    /// # Panics
    /// When a length is not the trace's, or a column is missing.
    pub fn evaluate(&self, summand: Summand, offset: Felt, columns: &[&[Felt]], out: &mut [Felt]) {
        let length = self.air.trace_length;
        assert_eq!(columns.len(), self.air.n_columns().iter().sum::<usize>());
        assert!(columns.iter().all(|column| column.len() == length));
        assert_eq!(out.len(), length);
        let periodic = self.periodic(summand, offset);
        let rows = self.rows(summand, offset, &periodic, columns);
        let chunk = CHUNK.min(length);
        out.par_chunks_mut(chunk).enumerate().for_each(|(i, out)| {
            dispatch(Chunk {
                rows: &rows,
                first_row: i * chunk,
                out,
            });
        });
    }

    fn tape(&self, summand: Summand) -> &Tape {
        match summand {
            Summand::Linear => &self.linear,
            Summand::Quadratic => &self.quadratic,
        }
    }

    /// What the formula reads that has a period: one period for each input of the tape
    /// that has one; else empty.
    pub(super) fn periodic(&self, summand: Summand, offset: Felt) -> Vec<Vec<Felt>> {
        let air = self.air;
        let periodic = |input: &Symbol| match *input {
            Symbol::Indexed(ZEROFIER, i) => air.reciprocal_zerofier(self.zerofiers[i], offset),
            Symbol::Indexed(PERIODIC, i) => air.periodic_on_coset(PeriodicColumn::ALL[i], offset),
            _ => Vec::new(),
        };
        // One beside the other: much of each is done by one thread.
        let inputs = self.tape(summand).inputs.par_iter();
        inputs.map(periodic).collect()
    }

    /// The formula over the rows of a coset.
    pub(super) fn rows<'b>(
        &'b self,
        summand: Summand,
        offset: Felt,
        periodic: &'b [Vec<Felt>],
        columns: &[&'b [Felt]],
    ) -> RowFormula<'b> {
        let tape = self.tape(summand);
        let inputs = tape.inputs.iter().zip(periodic);
        let inputs = inputs.map(|(input, period)| match *input {
            Symbol::Cell { column, row } => Input::Table(Source::cyclic(columns[column], row)),
            Symbol::Indexed(RECIPROCAL, distance) => Input::Reciprocal(distance),
            POINT => Input::Point,
            _ => Input::Table(Source::cyclic(period, 0)),
        });
        RowFormula::new(tape, inputs.collect(), offset, self.air.generator)
    }
}
