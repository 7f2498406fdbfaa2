//! The evaluation domain: 3·g^i with i in bit-reversed order.

use super::domain_table::PRODUCTS;

/// Generator of the field's multiplicative group, and the domain's offset.
pub const FIELD_GENERATOR: felt252 = 3;

/// g^i for the i-th row of a table of any size of at least i rows: with rows in
/// bit-reversed order, bit j of a row's index stands for the root of unity of
/// order 2^(j+1), whatever the size of the domain. So rows need no powers.
pub fn group_element(row: u64) -> felt252 {
    let table = PRODUCTS.span();
    let mut element = 1;
    let mut rest = row;
    let mut base: u32 = 0;
    while rest != 0 {
        let (quotient, digit) = DivRem::div_rem(rest, 16);
        let position: u32 = digit.try_into().unwrap();
        element *= *table[base + position];
        rest = quotient;
        base += 16;
    }
    element
}

/// Primitive root of unity of order 2^log_order; log_order from 1 to 64.
pub fn root_of_unity(log_order: u32) -> felt252 {
    let (digit, bit) = DivRem::div_rem(log_order - 1, 4);
    let position = match bit {
        0 => 1,
        1 => 2,
        2 => 4,
        _ => 8_u32,
    };
    *PRODUCTS.span()[16 * digit + position]
}

/// 2^exponent.
pub fn power_of_two(exponent: u32) -> felt252 {
    let mut power = 1;
    for _ in 0..exponent {
        power += power;
    }
    power
}

/// base^exponent.
pub fn power(base: felt252, exponent: u128) -> felt252 {
    let mut result = 1;
    let mut square = base;
    let mut rest = exponent;
    while rest != 0 {
        let (quotient, bit) = DivRem::div_rem(rest, 2);
        if bit != 0 {
            result *= square;
        }
        square *= square;
        rest = quotient;
    }
    result
}
