//! A formula as a list of steps, which run over blocks of rows: every step is
//! looked up once and then does the same to all rows of the block, in vectors.
//!
//! Sums are reduced once, whatever the number of their terms; what several terms
//! use is computed once. The straight-line code that a compiler makes of the
//! constraints is no faster, and a hundred times larger.

mod lowering;

use super::symbolic::Symbol;
use crate::stone::field::{Felt, Packed, packed::MAX_WIDTH};

/// Rows of a block. Its values stay in the second-level cache, and a step takes
/// long enough that looking it up does not matter.
pub const BLOCK: usize = 64;

/// The steps of one formula.
pub struct Tape {
    /// What is read by row; steps name them by index.
    pub inputs: Vec<Symbol>,
    /// What is added; the first is zero, which sums begin with that only subtract.
    constants: Vec<Felt>,
    /// What slots are multiplied by.
    factors: Vec<Felt>,
    terms: Vec<Term>,
    steps: Vec<Step>,
    n_slots: usize,
    /// Where the result is.
    result: usize,
}

/// One step; slots hold a value for each row of the block.
#[derive(Clone, Copy, Debug)]
enum Step {
    Load {
        to: usize,
        input: usize,
    },
    /// The sum of the terms first..end, the first of which is added.
    Sum {
        to: usize,
        first: usize,
        end: usize,
    },
}

/// A summand: slots, inputs, constants and factors by index.
#[derive(Clone, Copy, Debug)]
enum Term {
    Add(usize),
    Subtract(usize),
    AddInput(usize),
    SubtractInput(usize),
    AddConstant(usize),
    AddProduct(usize, usize),
    SubtractProduct(usize, usize),
    /// A slot times a factor.
    AddScaled(usize, usize),
    // Two of a kind, which are reduced once.
    AddProducts([usize; 2], [usize; 2]),
    SubtractProducts([usize; 2], [usize; 2]),
    AddBothScaled([usize; 2], [usize; 2]),
}

impl Term {
    /// One term for two, if there is such a term.
    fn join(self, other: Term) -> Option<Term> {
        match (self, other) {
            (Term::AddProduct(a, b), Term::AddProduct(c, d)) => {
                Some(Term::AddProducts([a, b], [c, d]))
            }
            (Term::SubtractProduct(a, b), Term::SubtractProduct(c, d)) => {
                Some(Term::SubtractProducts([a, b], [c, d]))
            }
            (Term::AddScaled(a, b), Term::AddScaled(c, d)) => {
                Some(Term::AddBothScaled([a, b], [c, d]))
            }
            _ => None,
        }
    }

    fn is_subtracted(&self) -> bool {
        matches!(
            self,
            Term::Subtract(_)
                | Term::SubtractInput(_)
                | Term::SubtractProduct(..)
                | Term::SubtractProducts(..)
        )
    }

    /// The slots it reads.
    fn slots(&mut self) -> impl Iterator<Item = &mut usize> {
        let slots: [Option<&mut usize>; 4] = match self {
            Term::Add(a) | Term::Subtract(a) | Term::AddScaled(a, _) => [Some(a), None, None, None],
            Term::AddProduct(a, b)
            | Term::SubtractProduct(a, b)
            | Term::AddBothScaled([a, _], [b, _]) => [Some(a), Some(b), None, None],
            Term::AddProducts([a, b], [c, d]) | Term::SubtractProducts([a, b], [c, d]) => {
                [Some(a), Some(b), Some(c), Some(d)]
            }
            Term::AddInput(_) | Term::SubtractInput(_) | Term::AddConstant(_) => {
                [None, None, None, None]
            }
        };
        slots.into_iter().flatten()
    }
}

/// Where a block's inputs are read: the value at row r is the one at index
/// (r + offset) & mask.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    values: &'a [Felt],
    offset: usize,
    mask: usize,
}

impl<'a> Source<'a> {
    /// Values that begin anew after the last, a power of two of at least [`MAX_WIDTH`];
    /// the first is that of the row `offset` rows before row 0.
    pub fn cyclic(values: &'a [Felt], offset: usize) -> Self {
        Source {
            values,
            offset,
            mask: values.len() - 1,
        }
    }

    /// Values of some rows only, the first of which is read for row `first`; there must be
    /// a vector's more than rows are wanted of.
    pub fn beginning_at(first: usize, values: &'a [Felt]) -> Self {
        Source {
            values,
            offset: first.wrapping_neg(),
            mask: usize::MAX,
        }
    }

    #[inline(always)]
    fn load<V: Packed>(&self, row: usize) -> V {
        let row = row.wrapping_add(self.offset) & self.mask;
        if row + V::WIDTH <= self.values.len() {
            V::load(&self.values[row..])
        } else {
            V::load(&wrapped(self.values, row))
        }
    }
}

/// The elements from `row` on, beginning anew after the last.
#[cold]
#[inline(never)]
fn wrapped(values: &[Felt], row: usize) -> [Felt; MAX_WIDTH] {
    std::array::from_fn(|lane| values[(row + lane) & (values.len() - 1)])
}

impl Tape {
    /// Memory for the values of a block.
    pub fn slots<V: Packed>(&self) -> Vec<V> {
        vec![V::from(Felt::ZERO); self.n_slots * (BLOCK / V::WIDTH)]
    }

    /// The constants as they are added.
    pub fn constants<V: Packed>(&self) -> Vec<V::Constant> {
        self.constants.iter().copied().map(V::constant).collect()
    }

    /// The factors as they are multiplied.
    #[inline(always)]
    pub fn factors<V: Packed>(&self) -> Vec<V::SharedTwiddle> {
        V::shared_twiddles(&self.factors)
    }

    /// Computes rows `row` .. `row` + [`BLOCK`] to `out`, which may be shorter.
    /// `sources` are those of the inputs; `numbers`, the constants and the factors, and
    /// `slots` the tape's own.
    #[inline(always)]
    pub fn run<V: Packed>(
        &self,
        sources: &[Source<'_>],
        (constants, factors): (&[V::Constant], &[V::SharedTwiddle]),
        slots: &mut [V],
        row: usize,
        out: &mut [Felt],
    ) {
        let n = BLOCK / V::WIDTH;
        let zero = V::splat(constants[0]).widen();
        let mut sums = vec![zero; n];
        // One term for all rows of the block, given whether it is the sum's first and, of
        // the last, where its slot begins. What a sum begins with is not added to zero, and
        // what it ends with is reduced at once: half of the sums have no more than two
        // terms, and their reading and writing costs as much as a reduction.
        macro_rules! add {
            ($place:ident, $i:ident => $term:expr) => {
                match $place {
                    (true, None) => {
                        for $i in 0..n {
                            sums[$i] = $term;
                        }
                    }
                    (true, Some(slot)) => {
                        for $i in 0..n {
                            slots[slot + $i] = V::narrow($term);
                        }
                    }
                    (false, None) => {
                        for $i in 0..n {
                            sums[$i] = sums[$i] + $term;
                        }
                    }
                    (false, Some(slot)) => {
                        for $i in 0..n {
                            slots[slot + $i] = V::narrow(sums[$i] + $term);
                        }
                    }
                }
            };
        }
        // The same of a term that is subtracted, which is never the first.
        macro_rules! subtract {
            ($place:ident, $i:ident => $term:expr) => {
                match $place.1 {
                    None => {
                        for $i in 0..n {
                            sums[$i] = sums[$i] - $term;
                        }
                    }
                    Some(slot) => {
                        for $i in 0..n {
                            slots[slot + $i] = V::narrow(sums[$i] - $term);
                        }
                    }
                }
            };
        }
        macro_rules! two {
            ($a:expr, $b:expr; $c:expr, $d:expr) => {
                V::sum(V::add_two_products(V::no_products(), [$a, $b], [$c, $d]))
            };
        }
        for step in &self.steps {
            match *step {
                Step::Load { to, input } => {
                    let source = sources[input];
                    for (i, slot) in slots[to * n..][..n].iter_mut().enumerate() {
                        *slot = source.load(row + i * V::WIDTH);
                    }
                }
                Step::Sum { to, first, end } => {
                    for at in first..end {
                        let slot = (at + 1 == end).then_some(to * n);
                        let place = (at == first, slot);
                        match self.terms[at] {
                            Term::Add(a) => {
                                add!(place, i => slots[a * n + i].widen());
                            }
                            Term::Subtract(a) => {
                                subtract!(place, i => slots[a * n + i].widen());
                            }
                            Term::AddInput(input) => {
                                let source = sources[input];
                                add!(place, i => source.load::<V>(row + i * V::WIDTH).widen());
                            }
                            Term::SubtractInput(input) => {
                                let source = sources[input];
                                subtract!(place, i => source.load::<V>(row + i * V::WIDTH).widen());
                            }
                            Term::AddConstant(c) => {
                                let constant = V::splat(constants[c]).widen();
                                add!(place, i => constant);
                            }
                            Term::AddProduct(a, b) => {
                                add!(place, i => slots[a * n + i].mul_wide(&slots[b * n + i]));
                            }
                            Term::SubtractProduct(a, b) => {
                                subtract!(place, i => slots[a * n + i].mul_wide(&slots[b * n + i]));
                            }
                            Term::AddScaled(a, c) => {
                                let factor = &factors[c];
                                add!(place, i => V::sum_scaled([&slots[a * n + i]], [factor]));
                            }
                            Term::AddProducts([a, b], [c, d]) => {
                                add!(place, i => two!(&slots[a * n + i], &slots[b * n + i]; &slots[c * n + i], &slots[d * n + i]));
                            }
                            Term::SubtractProducts([a, b], [c, d]) => {
                                subtract!(place, i => two!(&slots[a * n + i], &slots[b * n + i]; &slots[c * n + i], &slots[d * n + i]));
                            }
                            Term::AddBothScaled([a, b], [c, d]) => {
                                let by = [&factors[b], &factors[d]];
                                add!(place, i => V::sum_scaled([&slots[a * n + i], &slots[c * n + i]], by));
                            }
                        }
                    }
                }
            }
        }
        debug_assert!(out.len().is_multiple_of(V::WIDTH));
        let result = &slots[self.result * n..][..n];
        for (value, out) in result.iter().zip(out.chunks_exact_mut(V::WIDTH)) {
            value.store(out);
        }
    }
}
