//! One column is a permutation of another: their products of (z − x) agree.
//!
//! Stone: `air/components/permutation/permutation.inl`.

use crate::stone::air::{
    builder::{AirBuilder, VirtualColumn},
    domain::Rows,
};

/// The running product ∏ (z − original_i) / (z − permuted_i) in `products`
/// must start with its first factor, step by its next one, and end in `last`.
///
/// `name` is the permutation's; `original` and `permuted` give the cell of an
/// index as the field element whose multiset is compared.
#[inline(always)]
pub fn constrain<B: AirBuilder>(
    b: &mut B,
    name: &str,
    products: VirtualColumn,
    z: B::Expr,
    last: B::Expr,
    original: impl Fn(&mut B, usize) -> B::Expr,
    permuted: impl Fn(&mut B, usize) -> B::Expr,
) {
    let [product, next_product] = [0, 1].map(|i| b.cell(products, i));
    let [original_cell, next_original] = [0, 1].map(|i| original(b, i));
    let [permuted_cell, next_permuted] = [0, 1].map(|i| permuted(b, i));
    let last_row = Rows::from_end(products.step);
    b.constraint(
        format_args!("{name}/init0"),
        Rows::first().all(),
        (z - permuted_cell) * product + original_cell - z,
    );
    b.constraint(
        format_args!("{name}/step0"),
        Rows::every(products.step).except(last_row),
        (z - next_permuted) * next_product - (z - next_original) * product,
    );
    b.constraint(format_args!("{name}/last"), last_row.all(), product - last);
}
