//! Formulas as graphs: what the Cairo evaluator is generated from, and the
//! builder that turns a layout's constraints into them.
//!
//! A graph holds every subexpression once. Sums and products with zero and one,
//! and operations on constants, are folded away as they are built.

use std::{
    cell::RefCell,
    collections::{BTreeMap, HashMap},
    fmt,
    ops::{Add, Div, Mul, Neg, Sub},
};

use super::{
    builder::{AirBuilder, Globals, PeriodicColumn, VirtualColumn, powers_of_two},
    domain::Domain,
    layout::Layout,
};
use crate::stone::field::Felt;

/// What a formula is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Symbol {
    /// The out-of-domain value of a cell of the mask.
    Cell { column: usize, row: usize },
    /// A field of [`Globals`].
    Global(&'static str),
    /// Any other quantity.
    Named(&'static str),
    /// One of a family of quantities.
    Indexed(&'static str, usize),
}

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Symbol::Cell { column, row } => write!(f, "c{column}_r{row}"),
            Symbol::Global(name) | Symbol::Named(name) => f.write_str(name),
            Symbol::Indexed(name, index) => write!(f, "{name}{index}"),
        }
    }
}

/// Place of a node in its graph. A node's operands come before it.
pub type NodeId = usize;

/// One value of a graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Node {
    Constant(Felt),
    Input(Symbol),
    Add(NodeId, NodeId),
    Sub(NodeId, NodeId),
    Mul(NodeId, NodeId),
    Div(NodeId, NodeId),
}

impl Node {
    /// The nodes this one is computed from.
    pub fn operands(&self) -> impl Iterator<Item = NodeId> {
        let pair = match *self {
            Node::Constant(_) | Node::Input(_) => None,
            Node::Add(a, b) | Node::Sub(a, b) | Node::Mul(a, b) | Node::Div(a, b) => Some([a, b]),
        };
        pair.into_iter().flatten()
    }
}

/// A set of formulas with their common subexpressions.
#[derive(Debug, Default)]
pub struct Graph {
    nodes: RefCell<Vec<Node>>,
    places: RefCell<HashMap<Node, NodeId>>,
}

impl Graph {
    /// The quantity `symbol`.
    pub fn input(&self, symbol: Symbol) -> Expr<'_> {
        self.expr(Node::Input(symbol))
    }

    /// Where an expression of this graph is found among its [`nodes`](Graph::nodes).
    pub fn place(&self, expr: Expr<'_>) -> NodeId {
        match expr {
            Expr::Constant(value) => self.intern(Node::Constant(value)),
            Expr::Node(_, id) => id,
        }
    }

    /// All nodes, operands before what is computed from them.
    pub fn nodes(&self) -> Vec<Node> {
        self.nodes.borrow().clone()
    }

    fn expr(&self, node: Node) -> Expr<'_> {
        Expr::Node(self, self.intern(node))
    }

    fn intern(&self, node: Node) -> NodeId {
        let mut places = self.places.borrow_mut();
        *places.entry(node).or_insert_with(|| {
            let mut nodes = self.nodes.borrow_mut();
            nodes.push(node);
            nodes.len() - 1
        })
    }
}

/// A value of a [`Graph`].
#[derive(Clone, Copy)]
pub enum Expr<'g> {
    /// A constant needs no graph until it meets an expression.
    Constant(Felt),
    Node(&'g Graph, NodeId),
}

impl<'g> Expr<'g> {
    pub const ZERO: Expr<'static> = Expr::Constant(Felt::ZERO);
    pub const ONE: Expr<'static> = Expr::Constant(Felt::ONE);

    fn is(self, value: Felt) -> bool {
        matches!(self, Expr::Constant(constant) if constant == value)
    }

    /// The node `make` of both operands, one of which is no constant.
    fn node(self, other: Expr<'g>, make: fn(NodeId, NodeId) -> Node) -> Expr<'g> {
        let ((Expr::Node(graph, _), _) | (_, Expr::Node(graph, _))) = (self, other) else {
            unreachable!("operations on constants are folded");
        };
        graph.expr(make(graph.place(self), graph.place(other)))
    }

    /// The same for an operation that commutes: the older operand first, and a
    /// constant last, where Cairo takes it for free.
    fn commutative(self, other: Expr<'g>, make: fn(NodeId, NodeId) -> Node) -> Expr<'g> {
        let swap = match (self, other) {
            (Expr::Constant(_), _) => true,
            (_, Expr::Constant(_)) => false,
            (Expr::Node(_, a), Expr::Node(_, b)) => b < a,
        };
        if swap {
            other.node(self, make)
        } else {
            self.node(other, make)
        }
    }
}

impl<'g> Add for Expr<'g> {
    type Output = Expr<'g>;
    fn add(self, other: Expr<'g>) -> Expr<'g> {
        match (self, other) {
            (Expr::Constant(a), Expr::Constant(b)) => Expr::Constant(a + b),
            (zero, x) | (x, zero) if zero.is(Felt::ZERO) => x,
            (a, b) => a.commutative(b, Node::Add),
        }
    }
}

impl<'g> Sub for Expr<'g> {
    type Output = Expr<'g>;
    fn sub(self, other: Expr<'g>) -> Expr<'g> {
        match (self, other) {
            (Expr::Constant(a), Expr::Constant(b)) => Expr::Constant(a - b),
            (x, zero) if zero.is(Felt::ZERO) => x,
            (zero, x) if zero.is(Felt::ZERO) => x * Expr::Constant(-Felt::ONE),
            (Expr::Node(_, a), Expr::Node(_, b)) if a == b => Expr::ZERO,
            (a, b) => a.node(b, Node::Sub),
        }
    }
}

impl<'g> Mul for Expr<'g> {
    type Output = Expr<'g>;
    fn mul(self, other: Expr<'g>) -> Expr<'g> {
        match (self, other) {
            (Expr::Constant(a), Expr::Constant(b)) => Expr::Constant(a * b),
            (zero, _) | (_, zero) if zero.is(Felt::ZERO) => Expr::ZERO,
            (one, x) | (x, one) if one.is(Felt::ONE) => x,
            (a, b) => a.commutative(b, Node::Mul),
        }
    }
}

impl<'g> Div for Expr<'g> {
    type Output = Expr<'g>;
    /// # Panics
    /// When both are constants: no formula here has such a quotient.
    fn div(self, other: Expr<'g>) -> Expr<'g> {
        self.node(other, Node::Div)
    }
}

impl<'g> Neg for Expr<'g> {
    type Output = Expr<'g>;
    fn neg(self) -> Expr<'g> {
        Expr::ZERO - self
    }
}

impl From<Felt> for Expr<'_> {
    fn from(value: Felt) -> Self {
        Expr::Constant(value)
    }
}

/// Powers of one quantity, each computed once and from as few multiplications as
/// the powers at hand allow.
pub struct Powers<'g> {
    known: BTreeMap<usize, Expr<'g>>,
}

impl<'g> Powers<'g> {
    pub fn new(base: Expr<'g>) -> Powers<'g> {
        Powers {
            known: BTreeMap::from([(0, Expr::ONE), (1, base)]),
        }
    }

    /// base^exponent. Ask for small exponents first.
    pub fn get(&mut self, exponent: usize) -> Expr<'g> {
        if let Some(power) = self.known.get(&exponent) {
            return *power;
        }
        let known: Vec<usize> = self
            .known
            .keys()
            .copied()
            .filter(|e| *e < exponent)
            .collect();
        let pair = known
            .iter()
            .rev()
            .find(|e| self.known.contains_key(&(exponent - **e)));
        let (a, b) = match pair {
            Some(a) => (*a, exponent - a),
            // Halving reaches known exponents after log2 of them at most.
            None => (exponent / 2, exponent - exponent / 2),
        };
        let power = self.get(a) * self.get(b);
        self.known.insert(exponent, power);
        power
    }
}

/// A constraint as a formula.
pub struct Constraint<'g> {
    pub domain: Domain,
    pub value: Expr<'g>,
}

/// The constraints of a layout as formulas, in the order of their coefficients.
/// `globals` and `periodic` say what stands for the quantities of these names.
pub fn constraints<'g>(
    layout: &Layout,
    graph: &'g Graph,
    globals: &Globals<Expr<'g>>,
    periodic: [Expr<'g>; PeriodicColumn::ALL.len()],
) -> Vec<Constraint<'g>> {
    let mut builder = Builder {
        graph,
        periodic,
        constraints: Vec::new(),
    };
    layout.constrain(&mut builder, globals);
    builder.constraints
}

/// The builder that writes the constraints down.
struct Builder<'g> {
    graph: &'g Graph,
    periodic: [Expr<'g>; PeriodicColumn::ALL.len()],
    constraints: Vec<Constraint<'g>>,
}

impl<'g> AirBuilder for Builder<'g> {
    type Expr = Expr<'g>;

    fn cell(&mut self, column: VirtualColumn, index: usize) -> Expr<'g> {
        self.graph.input(Symbol::Cell {
            column: column.column,
            row: column.row(index),
        })
    }

    fn periodic(&mut self, column: PeriodicColumn) -> Expr<'g> {
        self.periodic[column as usize]
    }

    fn constraint(&mut self, _: fmt::Arguments<'_>, domain: Domain, value: Expr<'g>) {
        self.constraints.push(Constraint { domain, value });
    }

    fn power_of_two(&self, exponent: u32) -> Expr<'g> {
        Expr::Constant(powers_of_two()[exponent as usize])
    }
}
