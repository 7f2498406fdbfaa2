//! The composition polynomial at the out-of-domain point, as one formula:
//! Σ alpha^i · constraint_i · (exceptions' zerofier) / (rows' zerofier).
//!
//! Constraints on the same rows are summed by Horner's rule in alpha and divided
//! once, so no list of coefficients is ever made.

use std::collections::BTreeMap;

use crate::stone::{
    air::{
        builder::{Globals, PeriodicColumn},
        domain::{Domain, Rows},
        layout::Layout,
        symbolic::{Expr, Graph, NodeId, Powers, Symbol, constraints},
    },
    field::Felt,
};

/// Power of the constraints' random element, by constraint.
pub const ALPHA: Symbol = Symbol::Named("alpha");
/// The out-of-domain point z.
pub const POINT: Symbol = Symbol::Named("point");
/// z^(trace length / longest period).
pub const POINT_POWER: Symbol = Symbol::Named("point_power");
/// Generator of the trace domain.
pub const TRACE_GENERATOR: Symbol = Symbol::Named("trace_generator");

/// The formula.
pub struct Composition {
    pub graph: Graph,
    pub output: NodeId,
    pub n_constraints: usize,
    /// The longest period of a domain or a periodic column, in rows. Traces have
    /// a multiple of it.
    pub period: usize,
}

impl Composition {
    pub fn new(layout: &Layout) -> Composition {
        let graph = Graph::default();
        let period = longest_period(layout);
        let (output, n_constraints) = build(layout, &graph, period);
        Composition {
            graph,
            output,
            n_constraints,
            period,
        }
    }
}

fn longest_period(layout: &Layout) -> usize {
    let constraints = crate::stone::air::collector::Constraints::collect(layout);
    let rows = constraints
        .domains
        .iter()
        .flat_map(|domain| [Some(domain.rows), domain.except])
        .flatten();
    let columns = layout.periodic_columns();
    let columns = columns.iter().map(|(_, step, values)| step * values.len());
    rows.filter_map(|rows| rows.period())
        .chain(columns)
        .max()
        .unwrap_or(1)
}

fn build(layout: &Layout, graph: &Graph, period: usize) -> (NodeId, usize) {
    let point = graph.input(POINT);
    let mut point_powers = Powers::new(graph.input(POINT_POWER));
    let mut periodic = [Expr::ZERO; PeriodicColumn::ALL.len()];
    for (column, step, values) in layout.periodic_columns() {
        let x = point_powers.get(period / (step * values.len()));
        periodic[column as usize] = horner(&interpolate(&values), x);
    }
    let globals = Globals::NAMES
        .map(|name| graph.input(Symbol::Global(name)))
        .with_constants(Expr::Constant);
    let constraints = constraints(layout, graph, &globals, periodic);

    // Indices of the constraints by domain: first the division, then the factor.
    let mut groups: BTreeMap<Rows, BTreeMap<Option<Rows>, Vec<usize>>> = BTreeMap::new();
    for (i, constraint) in constraints.iter().enumerate() {
        let Domain { rows, except } = constraint.domain;
        let group = groups.entry(rows).or_default().entry(except).or_default();
        group.push(i);
    }
    let mut alpha_powers = alpha_powers(graph, groups.values().flat_map(BTreeMap::values));
    let mut zerofiers = Zerofiers::new(graph, point, point_powers, period, groups.keys());
    let mut total = Expr::ZERO;
    for (rows, groups) in &groups {
        let mut sum = Expr::ZERO;
        for (except, group) in groups {
            let terms = group.iter().map(|i| (*i, constraints[*i].value));
            let value = weighted_sum(terms, |exponent| alpha_powers.get(exponent));
            sum = sum + except.map_or(Expr::ONE, |rows| zerofiers.get(&rows)) * value;
        }
        total = total + sum / zerofiers.get(rows);
    }
    (graph.place(total), constraints.len())
}

/// The powers of alpha that [`weighted_sum`] needs, smallest first.
fn alpha_powers<'a, 'g>(
    graph: &'g Graph,
    groups: impl Iterator<Item = &'a Vec<usize>>,
) -> Powers<'g> {
    let mut exponents: Vec<usize> = groups
        .flat_map(|group| {
            let gaps = group.windows(2).map(|pair| pair[1] - pair[0]);
            gaps.chain(group.first().copied())
        })
        .collect();
    exponents.sort_unstable();
    let mut powers = Powers::new(graph.input(ALPHA));
    for exponent in exponents {
        powers.get(exponent);
    }
    powers
}

/// Σ base^i·term over (i, term), i ascending, by Horner's rule; `power` is base^i.
pub fn weighted_sum<'g>(
    terms: impl DoubleEndedIterator<Item = (usize, Expr<'g>)>,
    mut power: impl FnMut(usize) -> Expr<'g>,
) -> Expr<'g> {
    let mut sum: Option<(usize, Expr<'g>)> = None;
    for (i, term) in terms.rev() {
        let next = match sum {
            Some((at, sum)) => sum * power(at - i) + term,
            None => term,
        };
        sum = Some((i, next));
    }
    sum.map_or(Expr::ZERO, |(first, sum)| sum * power(first))
}

/// Zerofiers of sets of rows at the out-of-domain point.
struct Zerofiers<'g> {
    point: Expr<'g>,
    /// Powers of z^(trace length / period).
    point_powers: Powers<'g>,
    period: usize,
    /// Powers of the inverse of the trace generator.
    inverse_powers: Powers<'g>,
}

impl<'g> Zerofiers<'g> {
    fn new<'a>(
        graph: &'g Graph,
        point: Expr<'g>,
        mut point_powers: Powers<'g>,
        period: usize,
        denominators: impl Iterator<Item = &'a Rows>,
    ) -> Zerofiers<'g> {
        // Largest period first: the powers are squares of one another.
        let mut periods: Vec<usize> = denominators.filter_map(Rows::period).collect();
        periods.sort_unstable_by(|a, b| b.cmp(a));
        for rows in periods {
            point_powers.get(period / rows);
        }
        let inverse = Expr::ONE / graph.input(TRACE_GENERATOR);
        Zerofiers {
            point,
            point_powers,
            period,
            inverse_powers: Powers::new(inverse),
        }
    }

    /// generator^(trace length / period) is the standard root of unity of order
    /// `period`, whatever the trace length: only rows counted from the end of the
    /// trace need its generator.
    fn get(&mut self, rows: &Rows) -> Expr<'g> {
        if let Some(distance) = rows.distance_from_end() {
            return self.point - self.inverse_powers.get(distance);
        }
        let period = rows.period().unwrap_or(self.period);
        let power = self.point_powers.get(self.period / period);
        let root = Felt::root_of_unity(period.ilog2());
        rows.in_block().fold(Expr::ONE, |product, row| {
            product * (power - Expr::Constant(root.pow(row as u64)))
        })
    }
}

/// Coefficients of the polynomial that takes `values` on the group of their
/// size, natural order: an inverse Fourier transform.
fn interpolate(values: &[Felt]) -> Vec<Felt> {
    let n = values.len();
    let root = Felt::root_of_unity(n.ilog2());
    let n_inverse = Felt::from(n as u64).inverse().unwrap_or(Felt::ZERO);
    (0..n)
        .map(|k| {
            let step = root.pow((n - k) as u64);
            let sum = values
                .iter()
                .rev()
                .fold(Felt::ZERO, |sum, value| sum * step + *value);
            sum * n_inverse
        })
        .collect()
}

fn horner<'g>(coefficients: &[Felt], x: Expr<'g>) -> Expr<'g> {
    coefficients
        .iter()
        .rev()
        .fold(Expr::ZERO, |sum, c| sum * x + Expr::Constant(*c))
}
