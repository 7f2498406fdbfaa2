//! A formula over the rows of a coset, by chunks. What it reads of a row's point is
//! computed for the chunk, where it is still in a cache when it is read.

use super::super::tape::{BLOCK, Source, Tape};
use crate::stone::{
    field::{Felt, Kernel, Packed, batch_inverse, packed::MAX_WIDTH},
    ntt::powers,
};

/// What is read for an input of the tape.
#[derive(Clone, Copy)]
pub enum Input<'a> {
    Table(Source<'a>),
    /// The row's point x.
    Point,
    /// 1/(x − 1) so many rows later.
    Reciprocal(usize),
}

/// A formula and what it reads.
pub struct RowFormula<'a> {
    tape: &'a Tape,
    inputs: Vec<Input<'a>>,
    /// Row 0's point.
    offset: Felt,
    /// Of the trace domain: what a row's point is multiplied by for the next one's.
    generator: Felt,
    /// The generator's powers 0..[`BLOCK`].
    powers: Vec<Felt>,
}

impl<'a> RowFormula<'a> {
    /// `inputs` are the tape's.
    pub fn new(tape: &'a Tape, inputs: Vec<Input<'a>>, offset: Felt, generator: Felt) -> Self {
        RowFormula {
            tape,
            inputs,
            offset,
            generator,
            powers: powers(generator, BLOCK),
        }
    }

    /// The points of at least so many rows from `first` on.
    #[inline(always)]
    fn points<V: Packed>(&self, first: usize, n_rows: usize) -> Vec<Felt> {
        let mut points = vec![Felt::ZERO; n_rows.next_multiple_of(BLOCK)];
        let mut x = self.offset * self.generator.pow(first as u64);
        let step = self.generator.pow(BLOCK as u64);
        for block in points.chunks_exact_mut(BLOCK) {
            let start = V::from(x);
            for at in (0..BLOCK).step_by(V::WIDTH) {
                let point = start.mul_inline(V::load(&self.powers[at..]));
                point.store(&mut block[at..]);
            }
            x *= step;
        }
        points
    }
}

/// 1/(x − 1) for every point x; the coset is not the group.
fn reciprocals(points: &[Felt]) -> Vec<Felt> {
    let mut inverses: Vec<Felt> = points.iter().map(|x| *x - Felt::ONE).collect();
    batch_inverse(&mut inverses);
    inverses
}

/// A chunk of consecutive rows of it.
pub struct Chunk<'a> {
    pub rows: &'a RowFormula<'a>,
    pub first_row: usize,
    pub out: &'a mut [Felt],
}

impl Kernel for Chunk<'_> {
    type Output = ();

    #[inline(always)]
    fn run<V: Packed>(self) {
        let (rows, first) = (self.rows, self.first_row);
        let ahead = rows.inputs.iter().filter_map(|input| match *input {
            Input::Table(_) => None,
            Input::Point => Some(0),
            Input::Reciprocal(distance) => Some(distance),
        });
        let points = match ahead.max() {
            None => Vec::new(),
            Some(most) => rows.points::<V>(first, self.out.len() + most + MAX_WIDTH),
        };
        let has_reciprocals = |input: &Input| matches!(input, Input::Reciprocal(_));
        let reciprocals = match rows.inputs.iter().any(has_reciprocals) {
            true => reciprocals(&points),
            false => Vec::new(),
        };
        let sources = rows.inputs.iter().map(|input| match *input {
            Input::Table(source) => source,
            Input::Point => Source::beginning_at(first, &points),
            Input::Reciprocal(distance) => Source::beginning_at(first, &reciprocals[distance..]),
        });
        let sources: Vec<Source> = sources.collect();
        let tape = rows.tape;
        let (constants, factors) = (tape.constants::<V>(), tape.factors::<V>());
        let numbers = (&constants[..], &factors[..]);
        let mut slots = tape.slots::<V>();
        for (at, out) in (0..).step_by(BLOCK).zip(self.out.chunks_mut(BLOCK)) {
            tape.run(&sources, numbers, &mut slots, first + at, out);
        }
    }
}
