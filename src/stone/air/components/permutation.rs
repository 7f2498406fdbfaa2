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
/// `name` is the permutation's; `original` and `permuted` are the elements to be
/// compared, at the row at hand and at the next.
#[inline(always)]
pub fn constrain<B: AirBuilder>(
    b: &mut B,
    name: &str,
    products: VirtualColumn,
    z: B::Expr,
    last: B::Expr,
    [original, next_original]: [B::Expr; 2],
    [permuted, next_permuted]: [B::Expr; 2],
) {
    let [product, next_product] = b.cells(products, [0, 1]);
    let last_row = Rows::from_end(products.step);
    b.constraint(
        format_args!("{name}/init0"),
        Rows::first().all(),
        (z - permuted) * product + original - z,
    );
    b.constraint(
        format_args!("{name}/step0"),
        Rows::every(products.step).except(last_row),
        (z - next_permuted) * next_product - (z - next_original) * product,
    );
    b.constraint(format_args!("{name}/last"), last_row.all(), product - last);
}
