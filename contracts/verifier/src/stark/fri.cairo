//! The FRI query phase: cells of a layer are joined with the sent cells of
//! their cosets, held against the layer's commitment and folded to cells of
//! the next layer; the last layer is the polynomial that was sent.

use core::poseidon::hades_permutation;
use core::felt252_div;
use crate::calldata::FriLayerWitness;
use super::domain_table::PRODUCTS;
use super::merkle::decommit;
use super::table::{Commitments, MONTGOMERY_R, is_friendly, mask_rows};

/// A cell that the verifier computed.
#[derive(Drop, Copy)]
pub struct Query {
    pub index: u64,
    pub value: felt252,
    /// 1/x, the domain's offset divided out.
    pub x_inverse: felt252,
}

/// A queried coset; x is that of its first cell.
#[derive(Drop, Copy)]
struct Coset {
    index: u64,
    x_inverse: felt252,
}

/// Sent cells are fewer or more than the cosets lack; Integrity's spelling.
const WRONG_NUMBER: felt252 = 'invalid sibling_withness length';

// 1/x of the first cell of every half, quarter and eighth over that of the
// coset: inverses of the roots of unity of order 4, 8 and 16.
const W4: felt252 = 0x1dafdc6d65d66b5accedf99bcd607383ad971a9537cdf25d59e99d90becc81e;
const W8: felt252 = 0x446ed3ce295dda2b5ea677394813e6eab8bfbc55397aacac8e6df6f4bc9ca34;
const W16: felt252 = 0x5c3ed0c6f6ac6dd647c9ba3e4721c1eb14011ea3d174c52d7981c5b8145aa75;
const W8_W4: felt252 = 0x1cc9a01f2178b3736f524e1d06398916739deaa1bbed178c525a1e211901146;
const W16_W8: felt252 = 0x231c05e93ca34c35ac88ac98a35cd89152dbfa622215d35b83c9a781a5ac730;

/// Verifies one layer of cosets of `coset_size` cells, 2^log_rows of them, and
/// computes the cells of the next.
pub fn verify_layer(
    queries: Span<Query>,
    coset_size: u32,
    log_rows: u32,
    eval_point: felt252,
    root: felt252,
    witness: FriLayerWitness,
    commitments: @Commitments,
) -> Span<Query> {
    let (cells, cosets) = gather(queries, witness.leaves, coset_size);
    let (cells, cosets) = (cells.span(), cosets.span());
    let friendly = is_friendly(commitments, log_rows);
    let leaves = if friendly {
        if coset_size == 16 {
            hash_cosets_of_16(cells)
        } else if coset_size == 8 {
            hash_cosets_of_8(cells)
        } else if coset_size == 4 {
            hash_cosets_of_4(cells)
        } else {
            hash_cosets_of_2(cells)
        }
    } else {
        mask_rows(cells, coset_size, *commitments.hash)
    };
    decommit(
        root,
        leaves,
        commitments.path,
        log_rows,
        *commitments.n_friendly_layers,
        witness.authentications,
        *commitments.hash,
    );
    let next = if coset_size == 16 {
        fold_cosets_of_16(cells, cosets, eval_point)
    } else if coset_size == 8 {
        fold_cosets_of_8(cells, cosets, eval_point)
    } else if coset_size == 4 {
        fold_cosets_of_4(cells, cosets, eval_point)
    } else {
        fold_cosets_of_2(cells, cosets, eval_point)
    };
    next.span()
}

/// The queried cosets, their cells one after the other: computed ones where
/// there are any, sent ones (all of them, in order) everywhere else.
fn gather(
    mut queries: Span<Query>, mut sent: Span<felt252>, coset_size: u32,
) -> (Array<felt252>, Array<Coset>) {
    let size: NonZero<u64> = Into::<u32, u64>::into(coset_size).try_into().unwrap();
    let group = PRODUCTS.span();
    let mut cells = array![];
    let mut cosets = array![];
    while let Option::Some(query) = queries.pop_front() {
        let (index, position) = DivRem::div_rem(*query.index, size);
        let position: u32 = position.try_into().unwrap();
        take(ref cells, ref sent, position).expect(WRONG_NUMBER);
        cells.append(*query.value);
        let mut filled = position + 1;
        let end = (*query.index - position.into()) + coset_size.into();
        while let Option::Some(other) = pop_below(ref queries, end) {
            let position = coset_size - (end - other.index).try_into().unwrap();
            take(ref cells, ref sent, position - filled).expect(WRONG_NUMBER);
            cells.append(other.value);
            filled = position + 1;
        }
        take(ref cells, ref sent, coset_size - filled).expect(WRONG_NUMBER);
        cosets.append(Coset { index, x_inverse: *query.x_inverse * *group[position] });
    }
    assert(sent.is_empty(), WRONG_NUMBER);
    (cells, cosets)
}

/// The next cell if its index is below `end`.
fn pop_below(ref queries: Span<Query>, end: u64) -> Option<Query> {
    let mut behind = queries;
    let query = *behind.pop_front()?;
    if query.index >= end {
        return Option::None;
    }
    queries = behind;
    Option::Some(query)
}

/// Moves the next `n` sent cells, fewer than 16; None when there are too few.
fn take(ref cells: Array<felt252>, ref sent: Span<felt252>, n: u32) -> Option<()> {
    match n {
        0 => {},
        1 => cells.append(*sent.pop_front()?),
        2 => take_2(ref cells, ref sent)?,
        3 => {
            take_2(ref cells, ref sent)?;
            cells.append(*sent.pop_front()?);
        },
        4 => take_4(ref cells, ref sent)?,
        5 => {
            take_4(ref cells, ref sent)?;
            cells.append(*sent.pop_front()?);
        },
        6 => {
            take_4(ref cells, ref sent)?;
            take_2(ref cells, ref sent)?;
        },
        7 => take_7(ref cells, ref sent)?,
        _ => {
            take_4(ref cells, ref sent)?;
            take_4(ref cells, ref sent)?;
            take(ref cells, ref sent, n - 8)?;
        },
    }
    Option::Some(())
}

#[inline(always)]
fn take_2(ref cells: Array<felt252>, ref sent: Span<felt252>) -> Option<()> {
    let [a, b] = (*sent.multi_pop_front::<2>()?).unbox();
    cells.append(a);
    cells.append(b);
    Option::Some(())
}

#[inline(always)]
fn take_4(ref cells: Array<felt252>, ref sent: Span<felt252>) -> Option<()> {
    let [a, b, c, d] = (*sent.multi_pop_front::<4>()?).unbox();
    cells.append(a);
    cells.append(b);
    cells.append(c);
    cells.append(d);
    Option::Some(())
}

#[inline(always)]
fn take_7(ref cells: Array<felt252>, ref sent: Span<felt252>) -> Option<()> {
    let [a, b, c, d, e, f, g] = (*sent.multi_pop_front::<7>()?).unbox();
    cells.append(a);
    cells.append(b);
    cells.append(c);
    cells.append(d);
    cells.append(e);
    cells.append(f);
    cells.append(g);
    Option::Some(())
}

/// Takes in two cells.
#[inline(always)]
fn absorb(
    s0: felt252, s1: felt252, s2: felt252, a: felt252, b: felt252,
) -> (felt252, felt252, felt252) {
    hades_permutation(s0 + a * MONTGOMERY_R, s1 + b * MONTGOMERY_R, s2)
}

#[inline(always)]
fn finalize(s0: felt252, s1: felt252, s2: felt252) -> felt252 {
    let (leaf, _, _) = hades_permutation(s0 + 1, s1, s2);
    leaf
}

fn hash_cosets_of_2(mut cells: Span<felt252>) -> Array<felt252> {
    let mut leaves = array![];
    while let Option::Some(coset) = cells.multi_pop_front::<2>() {
        let [a, b] = (*coset).unbox();
        let (s0, s1, s2) = absorb(0, 0, 0, a, b);
        leaves.append(finalize(s0, s1, s2));
    }
    leaves
}

fn hash_cosets_of_4(mut cells: Span<felt252>) -> Array<felt252> {
    let mut leaves = array![];
    while let Option::Some(coset) = cells.multi_pop_front::<4>() {
        let [a, b, c, d] = (*coset).unbox();
        let (s0, s1, s2) = absorb(0, 0, 0, a, b);
        let (s0, s1, s2) = absorb(s0, s1, s2, c, d);
        leaves.append(finalize(s0, s1, s2));
    }
    leaves
}

fn hash_cosets_of_8(mut cells: Span<felt252>) -> Array<felt252> {
    let mut leaves = array![];
    while let Option::Some(coset) = cells.multi_pop_front::<8>() {
        let [a, b, c, d, e, f, g, h] = (*coset).unbox();
        let (s0, s1, s2) = absorb(0, 0, 0, a, b);
        let (s0, s1, s2) = absorb(s0, s1, s2, c, d);
        let (s0, s1, s2) = absorb(s0, s1, s2, e, f);
        let (s0, s1, s2) = absorb(s0, s1, s2, g, h);
        leaves.append(finalize(s0, s1, s2));
    }
    leaves
}

fn hash_cosets_of_16(mut cells: Span<felt252>) -> Array<felt252> {
    let mut leaves = array![];
    while let Option::Some(coset) = cells.multi_pop_front::<16>() {
        let [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = (*coset).unbox();
        let (s0, s1, s2) = absorb(0, 0, 0, a, b);
        let (s0, s1, s2) = absorb(s0, s1, s2, c, d);
        let (s0, s1, s2) = absorb(s0, s1, s2, e, f);
        let (s0, s1, s2) = absorb(s0, s1, s2, g, h);
        let (s0, s1, s2) = absorb(s0, s1, s2, i, j);
        let (s0, s1, s2) = absorb(s0, s1, s2, k, l);
        let (s0, s1, s2) = absorb(s0, s1, s2, m, n);
        let (s0, s1, s2) = absorb(s0, s1, s2, o, p);
        leaves.append(finalize(s0, s1, s2));
    }
    leaves
}

/// f(x) and f(-x) to f(x) + f(-x) + factor·(f(x) - f(-x)), the factor being
/// evaluation point over x.
#[inline(always)]
fn fold(a: felt252, b: felt252, factor: felt252) -> felt252 {
    a + b + factor * (a - b)
}

/// Two foldings; `second` is the square of the first factor.
#[inline(always)]
fn fold_4(
    a: felt252, b: felt252, c: felt252, d: felt252, first: felt252, second: felt252,
) -> felt252 {
    fold(fold(a, b, first), fold(c, d, first * W4), second)
}

fn fold_cosets_of_2(
    mut cells: Span<felt252>, mut cosets: Span<Coset>, eval_point: felt252,
) -> Array<Query> {
    let mut queries = array![];
    while let Option::Some(coset) = cosets.pop_front() {
        let [a, b] = (*cells.multi_pop_front::<2>().unwrap()).unbox();
        let x_inverse = *coset.x_inverse;
        let value = fold(a, b, eval_point * x_inverse);
        queries.append(Query { index: *coset.index, value, x_inverse: x_inverse * x_inverse });
    }
    queries
}

fn fold_cosets_of_4(
    mut cells: Span<felt252>, mut cosets: Span<Coset>, eval_point: felt252,
) -> Array<Query> {
    let mut queries = array![];
    while let Option::Some(coset) = cosets.pop_front() {
        let [a, b, c, d] = (*cells.multi_pop_front::<4>().unwrap()).unbox();
        let x_inverse = *coset.x_inverse;
        let first = eval_point * x_inverse;
        let value = fold_4(a, b, c, d, first, first * first);
        let square = x_inverse * x_inverse;
        queries.append(Query { index: *coset.index, value, x_inverse: square * square });
    }
    queries
}

fn fold_cosets_of_8(
    mut cells: Span<felt252>, mut cosets: Span<Coset>, eval_point: felt252,
) -> Array<Query> {
    let mut queries = array![];
    while let Option::Some(coset) = cosets.pop_front() {
        let [a, b, c, d, e, f, g, h] = (*cells.multi_pop_front::<8>().unwrap()).unbox();
        let x_inverse = *coset.x_inverse;
        let first = eval_point * x_inverse;
        let second = first * first;
        let left = fold_4(a, b, c, d, first, second);
        let right = fold_4(e, f, g, h, first * W8, second * W4);
        let value = fold(left, right, second * second);
        let power = x_inverse * x_inverse;
        let power = power * power;
        queries.append(Query { index: *coset.index, value, x_inverse: power * power });
    }
    queries
}

fn fold_cosets_of_16(
    mut cells: Span<felt252>, mut cosets: Span<Coset>, eval_point: felt252,
) -> Array<Query> {
    let mut queries = array![];
    while let Option::Some(coset) = cosets.pop_front() {
        let [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = (*cells
            .multi_pop_front::<16>()
            .unwrap())
            .unbox();
        let x_inverse = *coset.x_inverse;
        let first = eval_point * x_inverse;
        let second = first * first;
        let third = second * second;
        let first_quarter = fold_4(a, b, c, d, first, second);
        let second_quarter = fold_4(e, f, g, h, first * W8, second * W4);
        let third_quarter = fold_4(i, j, k, l, first * W16, second * W8);
        let fourth_quarter = fold_4(m, n, o, p, first * W16_W8, second * W8_W4);
        let left = fold(first_quarter, second_quarter, third);
        let right = fold(third_quarter, fourth_quarter, third * W4);
        let value = fold(left, right, third * third);
        let power = x_inverse * x_inverse;
        let power = power * power;
        let power = power * power;
        queries.append(Query { index: *coset.index, value, x_inverse: power * power });
    }
    queries
}

/// Panics unless every cell is a value of the polynomial.
pub fn verify_last_layer(mut queries: Span<Query>, coefficients: Span<felt252>) {
    while let Option::Some(query) = queries.pop_front() {
        let x = felt252_div(1, (*query.x_inverse).try_into().unwrap());
        assert(evaluate(coefficients, x) == *query.value, 'Invalid value');
    }
}

/// A polynomial by its coefficients, constant first.
fn evaluate(mut coefficients: Span<felt252>, x: felt252) -> felt252 {
    let mut sum = 0;
    while let Option::Some(chunk) = coefficients.multi_pop_back::<16>() {
        let [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = (*chunk).unbox();
        sum = sum * x + p;
        sum = sum * x + o;
        sum = sum * x + n;
        sum = sum * x + m;
        sum = sum * x + l;
        sum = sum * x + k;
        sum = sum * x + j;
        sum = sum * x + i;
        sum = sum * x + h;
        sum = sum * x + g;
        sum = sum * x + f;
        sum = sum * x + e;
        sum = sum * x + d;
        sum = sum * x + c;
        sum = sum * x + b;
        sum = sum * x + a;
    }
    while let Option::Some(coefficient) = coefficients.pop_back() {
        sum = sum * x + *coefficient;
    }
    sum
}
