//! The DEEP polynomial, in two formulas: what depends on the proof only, and
//! what is left to compute for each query.
//!
//! Σ alpha^i · (f_i(x) − v_i) / (x − p_r), where item i is a mask cell of row
//! offset r, p_r = z·g^r, or a composition column, p = z^(number of them). All
//! x − p_r of a query are inverted together:
//!
//! - rows of one item: (f_i(x) − v_i) / (x − p_r), summed by Horner's rule in alpha;
//! - rows of several: 1 / (x − p_r). Column by column these are summed by
//!   Horner's rule and then multiplied by the column's value, while
//!   c_r = Σ alpha^i·v_i is known beforehand: Σ_r c_r / (x − p_r) is taken off.

use std::collections::BTreeMap;

use super::composition::{ALPHA, POINT, TRACE_GENERATOR, inverses, weighted_sum};
use crate::stone::air::symbolic::{Expr, Graph, Node, NodeId, Powers, Symbol};

/// The quotients' formulas.
pub struct Deep {
    /// Over the out-of-domain values, [`ALPHA`], [`POINT`] (z) and
    /// [`TRACE_GENERATOR`].
    pub proof: Graph,
    /// What the query's formula takes from the proof's, in order.
    pub coefficients: Vec<(Symbol, NodeId)>,
    /// Over the coefficients, the row's cells ([`cell`]) and [`POINT`] (x).
    pub query: Graph,
    pub output: NodeId,
}

/// The cell of a column, numbered over both traces and then the composition.
pub fn cell(column: usize) -> Symbol {
    Symbol::Indexed("column", column)
}

/// The out-of-domain value of a composition column.
pub fn composition_value(column: usize) -> Symbol {
    Symbol::Indexed("composition", column)
}

/// alpha^exponent, of the query's formula.
fn alpha_power(exponent: usize) -> Symbol {
    Symbol::Indexed("alpha_power", exponent)
}

/// Where an item's value was taken.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// At z·g^row.
    Row(usize),
    /// At z^(number of composition columns).
    Composition,
}

impl Place {
    fn symbol(self, row: &'static str, composition: &'static str) -> Symbol {
        match self {
            Place::Row(index) => Symbol::Indexed(row, index),
            Place::Composition => Symbol::Named(composition),
        }
    }

    fn point(self) -> Symbol {
        self.symbol("point_r", "composition_point")
    }

    fn constant(self) -> Symbol {
        self.symbol("constant_r", "composition_constant")
    }
}

/// One summand.
#[derive(Clone, Copy)]
struct Item {
    column: usize,
    place: Place,
    value: Symbol,
}

impl Deep {
    /// For a mask of (row offset, column), in order.
    pub fn new(mask: &[(usize, usize)], n_columns: usize, n_composition: usize) -> Deep {
        let trace = mask.iter().map(|&(row, column)| Item {
            column,
            place: Place::Row(row),
            value: Symbol::Cell { column, row },
        });
        let composition = (0..n_composition).map(|i| Item {
            column: n_columns + i,
            place: Place::Composition,
            value: composition_value(i),
        });
        let items: Vec<Item> = trace.chain(composition).collect();
        let query = Graph::default();
        let output = query_formula(&query, &items);
        let proof = Graph::default();
        let values = proof_formulas(&proof, &items, n_composition);
        let inputs = query.nodes().into_iter().filter_map(|node| match node {
            Node::Input(symbol) => Some(symbol),
            _ => None,
        });
        let coefficients = inputs
            .filter_map(|symbol| {
                let value = match symbol {
                    Symbol::Cell { .. } => proof.input(symbol),
                    _ => *values.get(&symbol)?,
                };
                Some((symbol, proof.place(value)))
            })
            .collect();
        Deep {
            proof,
            coefficients,
            query,
            output,
        }
    }
}

/// The items by where their values were taken.
fn by_place(items: &[Item]) -> BTreeMap<Place, Vec<(usize, Item)>> {
    let mut places: BTreeMap<Place, Vec<(usize, Item)>> = BTreeMap::new();
    for (i, item) in items.iter().enumerate() {
        places.entry(item.place).or_default().push((i, *item));
    }
    places
}

fn query_formula(graph: &Graph, items: &[Item]) -> NodeId {
    let x = graph.input(POINT);
    let alpha_power = |exponent| match exponent {
        0 => Expr::ONE,
        _ => graph.input(alpha_power(exponent)),
    };
    let mut singles: Vec<(usize, Expr<'_>)> = Vec::new();
    let mut columns: BTreeMap<usize, Vec<(usize, Expr<'_>)>> = BTreeMap::new();
    let mut constants = Expr::ZERO;
    let places = by_place(items);
    let distances = places.keys().map(|place| x - graph.input(place.point()));
    let inverses = inverses(&distances.collect::<Vec<_>>());
    for ((place, items), inverse) in places.into_iter().zip(inverses) {
        if let [(i, item)] = items[..] {
            let numerator = graph.input(cell(item.column)) - graph.input(item.value);
            singles.push((i, numerator * inverse));
            continue;
        }
        for (i, item) in items {
            columns.entry(item.column).or_default().push((i, inverse));
        }
        constants = constants + graph.input(place.constant()) * inverse;
    }
    singles.sort_by_key(|(i, _)| *i);
    let singles = weighted_sum(singles.into_iter(), alpha_power);
    // A column's items follow one another: their sum counts from the first.
    let columns = columns.into_iter().map(|(column, mut terms)| {
        terms.sort_by_key(|(i, _)| *i);
        let first = terms.first().map_or(0, |(i, _)| *i);
        let terms = terms.into_iter().map(|(i, inverse)| (i - first, inverse));
        let inverses = weighted_sum(terms, alpha_power);
        (first, graph.input(cell(column)) * inverses)
    });
    graph.place(singles + weighted_sum(columns, alpha_power) - constants)
}

/// Everything the query's formula may take, by name.
fn proof_formulas<'g>(
    graph: &'g Graph,
    items: &[Item],
    n_composition: usize,
) -> BTreeMap<Symbol, Expr<'g>> {
    let places = by_place(items);
    let z = graph.input(POINT);
    let mut values = BTreeMap::new();

    let mut alpha_powers = Powers::new(graph.input(ALPHA));
    for exponent in 1..items.len() {
        values.insert(alpha_power(exponent), alpha_powers.get(exponent));
    }
    for (place, items) in &places {
        let terms = items
            .iter()
            .map(|(i, item)| alpha_powers.get(*i) * graph.input(item.value));
        let constant = terms.fold(Expr::ZERO, |sum, term| sum + term);
        values.insert(place.constant(), constant);
    }
    for i in 0..n_composition {
        values.insert(composition_value(i), graph.input(composition_value(i)));
    }

    // Each point from the one before, by the generator's power of the gap.
    let mut point = z;
    let mut at = 0;
    let mut generator_powers = Powers::new(graph.input(TRACE_GENERATOR));
    for place in places.keys() {
        point = match *place {
            Place::Row(row) => {
                let gap = row - std::mem::replace(&mut at, row);
                point * generator_powers.get(gap)
            }
            Place::Composition => Powers::new(z).get(n_composition),
        };
        values.insert(place.point(), point);
    }
    values
}
