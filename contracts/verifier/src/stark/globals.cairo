//! Global values of the constraints that follow from public input and
//! interaction elements: memory's z and alpha, the range check's z, and then the
//! diluted check's permutation z, z and alpha.

use core::felt252_div;
use crate::calldata::PublicInput;
use super::domain::{power, power_of_two};

/// z^capacity over the product of z - (address + alpha·value) over all public
/// memory cells, those of the padding included.
pub fn public_memory_product_ratio(
    input: @PublicInput, elements: Span<felt252>, log_capacity: u32,
) -> felt252 {
    let (z, alpha) = (*elements[0], *elements[1]);
    let mut product = 1;
    let mut page = *input.main_page;
    while let Option::Some(cells) = page.multi_pop_front::<8>() {
        let [a, b, c, d, e, f, g, h] = (*cells).unbox();
        product = product
            * (z - (a + alpha * b))
            * (z - (c + alpha * d))
            * (z - (e + alpha * f))
            * (z - (g + alpha * h));
    }
    while let Option::Some(cell) = page.multi_pop_front::<2>() {
        let [address, value] = (*cell).unbox();
        product *= z - (address + alpha * value);
    }
    let n_cells: u128 = (*input.main_page).len().into() / 2;
    let capacity: u128 = power_of_two(log_capacity).try_into().unwrap();
    assert(n_cells <= capacity, 'Invalid length');
    let padding = z - (*input.padding_addr + alpha * *input.padding_value);
    let denominator = product * power(padding, capacity - n_cells);
    felt252_div(power(z, capacity), denominator.try_into().unwrap())
}

/// Where the diluted check's cumulative value ends when every diluted value is
/// present: r_1 = 1, r_{j+1} = r_j·(1 + z·u_j) + α·u_j² with u_j the difference
/// of the j-th and (j-1)-th diluted value, at r_{2^n_bits}. u_j depends only on
/// the number of trailing zeros of j, so the map of the first 2^(i+1) - 1
/// differences is that of the first 2^i - 1 before and after that with u_{2^i}.
/// Two bits of a diluted value are a `factor` apart.
pub fn diluted_final_cumulative_value(
    elements: Span<felt252>, n_bits: u32, factor: felt252,
) -> felt252 {
    let (z, alpha) = (*elements[4], *elements[5]);
    // r ↦ scale·r + shift, with shift in units of α.
    let mut scale = 1;
    let mut shift = 0;
    let mut below = 0;
    let mut unit = 1;
    for _ in 0..n_bits {
        let u = unit - below;
        let step = 1 + z * u;
        shift = scale * (step * shift + u * u) + shift;
        scale = scale * step * scale;
        below += unit;
        unit *= factor;
    }
    scale + alpha * shift
}
