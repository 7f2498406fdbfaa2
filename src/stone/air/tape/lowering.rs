//! From a formula's graph to the steps that compute it.

use super::{Step, Tape, Term};
use crate::stone::{
    air::symbolic::{Graph, Node, NodeId, Symbol},
    field::Felt,
};

/// What a sum may add up to before it is reduced, see [`Packed::narrow`].
const MOST_WEIGHT: u32 = 80;
/// The weight of an element that was loaded, and of one that was reduced.
const LOADED: u32 = 11;
const REDUCED: u32 = 1;
/// The weight of an element times a constant.
const SCALED: u32 = 4;
/// Terms of one sum; longer ones go on from an intermediate value, so that what
/// they are made of need not be kept for long.
const MOST_TERMS: usize = 16;
/// Constants up to this size are added so often instead of multiplied.
const MOST_REPEATS: u64 = 4;

impl Tape {
    /// The steps that compute `output`.
    ///
    /// # Panics
    /// For a quotient: there is none in constraints.
    pub fn new(graph: &Graph, output: NodeId) -> Tape {
        let nodes = graph.nodes();
        let mut lowering = Lowering {
            uses: uses(&nodes, output),
            homes: vec![None; nodes.len()],
            nodes,
            tape: Tape {
                inputs: Vec::new(),
                constants: vec![Felt::ZERO],
                factors: Vec::new(),
                terms: Vec::new(),
                steps: Vec::new(),
                n_slots: 0,
                result: 0,
            },
        };
        lowering.tape.result = lowering.slot(output);
        lowering.tape.share_slots();
        lowering.tape
    }

    /// Gives every value the place of one that is not needed any more.
    fn share_slots(&mut self) {
        let mut last_use = vec![0; self.n_slots];
        for (at, step) in self.steps.iter().enumerate() {
            if let Step::Sum { first, end, .. } = *step {
                for slot in self.terms[first..end].iter_mut().flat_map(Term::slots) {
                    last_use[*slot] = at;
                }
            }
        }
        last_use[self.result] = self.steps.len();
        let mut places = vec![0; self.n_slots];
        let mut free = Vec::new();
        let mut n_places = 0;
        for (at, step) in self.steps.iter_mut().enumerate() {
            let (to, terms) = match step {
                Step::Load { to, .. } => (to, 0..0),
                Step::Sum { to, first, end } => (to, *first..*end),
            };
            // A row's sum is complete before it is written, so it may take the place
            // of one of its terms.
            for slot in self.terms[terms].iter_mut().flat_map(Term::slots) {
                let place = places[*slot];
                if last_use[*slot] == at && !free.contains(&place) {
                    free.push(place);
                }
                *slot = place;
            }
            let place = free.pop().unwrap_or_else(|| {
                n_places += 1;
                n_places - 1
            });
            places[*to] = place;
            *to = place;
        }
        self.result = places[self.result];
        self.n_slots = n_places;
    }
}

/// How often the nodes are used on the way to the output.
fn uses(nodes: &[Node], output: NodeId) -> Vec<u32> {
    let mut uses = vec![0; nodes.len()];
    uses[output] = 1;
    for (id, node) in nodes.iter().enumerate().rev() {
        if uses[id] > 0 {
            node.operands().for_each(|operand| uses[operand] += 1);
        }
    }
    uses
}

/// A value that has a slot.
#[derive(Clone, Copy)]
struct Home {
    slot: usize,
    weight: u32,
}

struct Lowering {
    nodes: Vec<Node>,
    uses: Vec<u32>,
    homes: Vec<Option<Home>>,
    tape: Tape,
}

/// A sum in the making.
#[derive(Default)]
struct Sum {
    terms: Vec<Term>,
    weight: u32,
    constant: Felt,
}

impl Lowering {
    /// The slot of a value, computed first if it is not there.
    fn slot(&mut self, id: NodeId) -> usize {
        self.home(id).slot
    }

    fn home(&mut self, id: NodeId) -> Home {
        if let Some(home) = self.homes[id] {
            return home;
        }
        let home = match self.nodes[id] {
            Node::Input(symbol) => {
                let (to, input) = (self.new_slot(), self.input(symbol));
                self.tape.steps.push(Step::Load { to, input });
                Home {
                    slot: to,
                    weight: LOADED,
                }
            }
            _ => {
                let mut sum = Sum::default();
                self.flatten(id, Felt::ONE, &mut sum);
                Home {
                    slot: self.finish(sum),
                    weight: REDUCED,
                }
            }
        };
        self.homes[id] = Some(home);
        home
    }

    fn new_slot(&mut self) -> usize {
        self.tape.n_slots += 1;
        self.tape.n_slots - 1
    }

    fn input(&mut self, symbol: Symbol) -> usize {
        let inputs = &mut self.tape.inputs;
        let known = inputs.iter().position(|input| *input == symbol);
        known.unwrap_or_else(|| {
            inputs.push(symbol);
            inputs.len() - 1
        })
    }

    fn constant(&mut self, value: Felt) -> usize {
        self.tape.constants.push(value);
        self.tape.constants.len() - 1
    }

    /// Adds `factor` times a node, taken apart, to a sum.
    fn flatten(&mut self, id: NodeId, factor: Felt, sum: &mut Sum) {
        match self.nodes[id] {
            Node::Constant(value) => sum.constant += factor * value,
            Node::Input(_) => self.add(id, factor, sum),
            Node::Add(a, b) => {
                self.add(a, factor, sum);
                self.add(b, factor, sum);
            }
            Node::Sub(a, b) => {
                self.add(a, factor, sum);
                self.add(b, -factor, sum);
            }
            Node::Mul(a, b) => match self.nodes[b] {
                Node::Constant(value) => {
                    // A sum is multiplied as a whole.
                    let scaled = factor * value;
                    match self.nodes[a] {
                        Node::Add(..) | Node::Sub(..) => self.add_slot(a, scaled, sum),
                        _ => self.add(a, scaled, sum),
                    }
                }
                _ => {
                    let (a, b) = (self.slot(a), self.slot(b));
                    let (term, scale) = match factor == -Felt::ONE {
                        true => (Term::SubtractProduct(a, b), Felt::ONE),
                        false => (Term::AddProduct(a, b), factor),
                    };
                    if scale == Felt::ONE {
                        self.push(term, REDUCED, sum);
                        return;
                    }
                    let mut product = Sum::default();
                    self.push(term, REDUCED, &mut product);
                    let home = Home {
                        slot: self.finish(product),
                        weight: REDUCED,
                    };
                    self.scale(home, scale, sum);
                }
            },
            Node::Div(..) => unreachable!("constraints have no quotients"),
        }
    }

    /// Adds `factor` times a node: from its slot when others need it, too.
    fn add(&mut self, id: NodeId, factor: Felt, sum: &mut Sum) {
        let is_shared = self.uses[id] > 1;
        match self.nodes[id] {
            Node::Constant(_) => self.flatten(id, factor, sum),
            _ if is_shared => self.add_slot(id, factor, sum),
            Node::Input(symbol) => {
                let input = self.input(symbol);
                if factor == Felt::ONE {
                    self.push(Term::AddInput(input), LOADED, sum);
                } else if factor == -Felt::ONE {
                    self.push(Term::SubtractInput(input), LOADED, sum);
                } else {
                    self.add_slot(id, factor, sum);
                }
            }
            _ => self.flatten(id, factor, sum),
        }
    }

    fn add_slot(&mut self, id: NodeId, factor: Felt, sum: &mut Sum) {
        let home = self.home(id);
        self.scale(home, factor, sum);
    }

    /// Adds `factor` times a slot.
    fn scale(&mut self, home: Home, factor: Felt, sum: &mut Sum) {
        let Home { slot, weight } = home;
        let repeats = |factor: Felt| factor.to_u64().filter(|n| *n <= MOST_REPEATS);
        if let Some(n) = repeats(factor) {
            (0..n).for_each(|_| self.push(Term::Add(slot), weight, sum));
        } else if let Some(n) = repeats(-factor) {
            (0..n).for_each(|_| self.push(Term::Subtract(slot), weight, sum));
        } else {
            self.tape.factors.push(factor);
            let factor = self.tape.factors.len() - 1;
            self.push(Term::AddScaled(slot, factor), SCALED, sum);
        }
    }

    fn push(&mut self, term: Term, weight: u32, sum: &mut Sum) {
        if sum.weight + weight > MOST_WEIGHT || sum.terms.len() == MOST_TERMS {
            let terms = std::mem::take(&mut sum.terms);
            let slot = self.step(terms);
            sum.terms.push(Term::Add(slot));
            sum.weight = REDUCED;
        }
        sum.terms.push(term);
        sum.weight += weight;
    }

    fn finish(&mut self, mut sum: Sum) -> usize {
        if !sum.constant.is_zero() {
            let constant = self.constant(sum.constant);
            self.push(Term::AddConstant(constant), LOADED, &mut sum);
        }
        self.step(sum.terms)
    }

    fn step(&mut self, all: Vec<Term>) -> usize {
        let to = self.new_slot();
        let mut terms: Vec<Term> = Vec::new();
        for term in all {
            let mut joined = terms.iter_mut().filter_map(|other| {
                let both = other.join(term)?;
                Some((other, both))
            });
            match joined.next() {
                Some((other, both)) => *other = both,
                None => terms.push(term),
            }
        }
        match terms.iter().position(|term| !term.is_subtracted()) {
            Some(added) => terms.swap(0, added),
            None => terms.insert(0, Term::AddConstant(0)),
        }
        let first = self.tape.terms.len();
        self.tape.terms.extend(terms);
        let end = self.tape.terms.len();
        self.tape.steps.push(Step::Sum { to, first, end });
        to
    }
}
