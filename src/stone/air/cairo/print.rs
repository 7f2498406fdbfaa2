//! Graphs as Cairo source.

use std::fmt::Write as _;

use crate::stone::{
    air::symbolic::{Graph, Node, NodeId},
    field::Felt,
};

/// Longest line of the generated source.
pub const MAX_WIDTH: usize = 100;
/// Characters of a statement beside its expression.
const LET_WIDTH: usize = "    let v10000 = ;".len();

/// Writes the statements that compute `outputs` of a graph, indented by four,
/// and returns the outputs as Cairo expressions. Inputs are variables of the
/// names they display as; `one` holds 1, because Cairo takes a constant for free
/// only as the second operand.
///
/// A value used once is written where it is used as long as the line stays
/// short; any other becomes a variable.
pub fn statements(graph: &Graph, outputs: &[NodeId], source: &mut String) -> Vec<String> {
    let nodes = graph.nodes();
    let uses = count_uses(&nodes, outputs);
    let mut printer = Printer {
        expressions: Vec::with_capacity(nodes.len()),
        source,
    };
    for (id, node) in nodes.iter().enumerate() {
        let expression = match uses[id] {
            0 => Expression::atom(String::new()),
            _ => printer.expression(node),
        };
        let is_atom = expression.binding == Binding::Atom;
        printer.expressions.push(expression);
        if uses[id] > 1 && !is_atom {
            printer.bind(id);
        }
    }
    let texts = outputs.iter().map(|id| &printer.expressions[*id].text);
    texts.cloned().collect()
}

/// How often each node is used by those the outputs need, and by the outputs.
fn count_uses(nodes: &[Node], outputs: &[NodeId]) -> Vec<usize> {
    let mut uses = vec![0; nodes.len()];
    for id in outputs {
        uses[*id] += 1;
    }
    for (id, node) in nodes.iter().enumerate().rev() {
        if uses[id] > 0 {
            node.operands().for_each(|operand| uses[operand] += 1);
        }
    }
    uses
}

/// How tightly an expression's outermost operator binds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Binding {
    Sum,
    Product,
    Call,
    /// A name or a literal: nothing is computed.
    Atom,
}

struct Expression {
    text: String,
    binding: Binding,
}

impl Expression {
    fn atom(text: String) -> Expression {
        Expression {
            text,
            binding: Binding::Atom,
        }
    }
}

struct Printer<'a> {
    /// Of the nodes so far.
    expressions: Vec<Expression>,
    source: &'a mut String,
}

impl Printer<'_> {
    fn expression(&mut self, node: &Node) -> Expression {
        let expression = self.compose(node);
        if expression.text.len() + LET_WIDTH <= MAX_WIDTH {
            return expression;
        }
        for operand in node.operands() {
            if self.expressions[operand].binding != Binding::Atom {
                self.bind(operand);
            }
        }
        self.compose(node)
    }

    fn compose(&self, node: &Node) -> Expression {
        let operand = |id: NodeId, at_least: Binding| {
            let Expression { text, binding } = &self.expressions[id];
            match *binding < at_least {
                true => format!("({text})"),
                false => text.clone(),
            }
        };
        let left = |id: NodeId, at_least: Binding| {
            let text = operand(id, at_least);
            if text == constant(Felt::ONE) {
                "one".into()
            } else {
                text
            }
        };
        let (text, binding) = match *node {
            Node::Constant(value) => (constant(value), Binding::Atom),
            Node::Input(symbol) => (symbol.to_string(), Binding::Atom),
            Node::Add(a, b) => {
                let (a, b) = (operand(a, Binding::Sum), operand(b, Binding::Product));
                (format!("{a} + {b}"), Binding::Sum)
            }
            Node::Sub(a, b) => {
                let (a, b) = (left(a, Binding::Sum), operand(b, Binding::Product));
                (format!("{a} - {b}"), Binding::Sum)
            }
            Node::Mul(a, b) => {
                let (a, b) = (operand(a, Binding::Product), operand(b, Binding::Call));
                (format!("{a} * {b}"), Binding::Product)
            }
            Node::Div(a, b) => {
                let (a, b) = (left(a, Binding::Sum), operand(b, Binding::Sum));
                (format!("divide({a}, {b})"), Binding::Call)
            }
        };
        Expression { text, binding }
    }

    /// Makes a node a variable.
    fn bind(&mut self, id: NodeId) {
        let name = format!("v{id}");
        let value = std::mem::replace(&mut self.expressions[id], Expression::atom(name.clone()));
        let line = format!("    let {name} = {};", value.text);
        let _ = writeln!(self.source, "{line}");
    }
}

/// A constant, decimal while that is short.
pub fn constant(value: Felt) -> String {
    match value.to_u64() {
        Some(small) if small < 1 << 16 => small.to_string(),
        _ => format!("{value:x}"),
    }
}
