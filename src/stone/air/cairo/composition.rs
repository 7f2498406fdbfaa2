//! The composition polynomial at the out-of-domain point, as one formula:
//! Σ alpha^i · constraint_i · (exceptions' zerofier) / (rows' zerofier).
//!
//! Constraints on the same rows are summed by Horner's rule in alpha and divided
//! once, so no list of coefficients is ever made.

use std::collections::BTreeMap;

use crate::stone::{
    air::{
        builder::{Globals, PeriodicColumn},
        domain::{Domain, Rows, Run},
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

/// The value at z of the zerofier of that number, in [`Composition::zerofiers`].
pub fn zerofier(index: usize) -> Symbol {
    Symbol::Indexed("zerofier", index)
}

/// Zerofiers of more factors are computed in loops: straight-line code of them
/// would be most of `starknet_with_keccak`'s class, and too large for one.
const MOST_FACTORS: usize = 64;

/// The formula.
pub struct Composition {
    pub graph: Graph,
    pub output: NodeId,
    /// Sets of rows of which the formula takes the zerofier's value.
    pub zerofiers: Vec<Rows>,
    pub n_constraints: usize,
    /// The longest period of a domain or a periodic column, in rows. Traces have
    /// a multiple of it.
    pub period: usize,
}

impl Composition {
    pub fn new(layout: &Layout) -> Composition {
        let graph = Graph::default();
        let period = longest_period(layout);
        let (output, zerofiers, n_constraints) = build(layout, &graph, period);
        Composition {
            graph,
            output,
            zerofiers,
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

fn build(layout: &Layout, graph: &Graph, period: usize) -> (NodeId, Vec<Rows>, usize) {
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
    let denominators: Vec<Expr<'_>> = groups.keys().map(|rows| zerofiers.get(rows)).collect();
    let inverses = inverses(&denominators);
    let mut total = Expr::ZERO;
    for ((_, groups), inverse) in groups.iter().zip(inverses) {
        let mut sum = Expr::ZERO;
        for (except, group) in groups {
            let terms = group.iter().map(|i| (*i, constraints[*i].value));
            let value = weighted_sum(terms, |exponent| alpha_powers.get(exponent));
            sum = sum + except.map_or(Expr::ONE, |rows| zerofiers.get(&rows)) * value;
        }
        total = total + sum * inverse;
    }
    (graph.place(total), zerofiers.in_loops, constraints.len())
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

/// The inverses of some values, for one division: each is what is left of the
/// inverse of their product when all others are multiplied to it. A division
/// may panic, and code that may gives up all its variables there: with one for
/// each value, classes would grow with the square of the mask.
pub fn inverses<'g>(values: &[Expr<'g>]) -> Vec<Expr<'g>> {
    let mut products = vec![Expr::ONE];
    for value in values {
        products.push(products[products.len() - 1] * *value);
    }
    let mut rest = Expr::ONE / products[values.len()];
    let mut inverses: Vec<Expr<'_>> = Vec::with_capacity(values.len());
    for (value, product) in values.iter().zip(products).rev() {
        inverses.push(rest * product);
        rest = rest * *value;
    }
    inverses.reverse();
    inverses
}

/// Zerofiers of sets of rows at the out-of-domain point.
struct Zerofiers<'g> {
    graph: &'g Graph,
    point: Expr<'g>,
    /// Powers of z^(trace length / period).
    point_powers: Powers<'g>,
    period: usize,
    /// Powers of the inverse of the trace generator.
    inverse_powers: Powers<'g>,
    /// Those that are inputs of the formula.
    in_loops: Vec<Rows>,
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
            graph,
            point,
            point_powers,
            period,
            inverse_powers: Powers::new(inverse),
            in_loops: Vec::new(),
        }
    }

    /// generator^(trace length / period) is the standard root of unity of order
    /// `period`, whatever the trace length: only rows counted from the end of the
    /// trace need its generator.
    fn get(&mut self, rows: &Rows) -> Expr<'g> {
        if let Some(distance) = rows.distance_from_end() {
            return self.point - self.inverse_powers.get(distance);
        }
        if rows.in_block().count() > MOST_FACTORS {
            let known = self.in_loops.iter().position(|looped| looped == rows);
            let index = known.unwrap_or(self.in_loops.len());
            if known.is_none() {
                self.in_loops.push(*rows);
            }
            return self.graph.input(zerofier(index));
        }
        let period = rows.period().unwrap_or(self.period);
        let power = self.point_powers.get(self.period / period);
        let root = Felt::root_of_unity(period.ilog2());
        rows.in_block().fold(Expr::ONE, |product, row| {
            product * (power - Expr::Constant(root.pow(row as u64)))
        })
    }
}

/// Roots of unity in geometric progressions.
pub struct Roots {
    pub first: Felt,
    pub step: Felt,
    pub count: usize,
}

/// The zerofier of `rows` is the product of z^(trace length / period) − r over
/// the products r of one root of every set.
pub fn zerofier_roots(rows: &Rows) -> Vec<Vec<Roots>> {
    let root = Felt::root_of_unity(rows.period().unwrap_or(1).ilog2());
    let roots = |run: Run| Roots {
        first: root.pow(run.first as u64),
        step: root.pow(run.stride as u64),
        count: run.count,
    };
    let sets = rows.sums_of_runs().into_iter();
    sets.map(|runs| runs.into_iter().map(roots).collect())
        .collect()
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
