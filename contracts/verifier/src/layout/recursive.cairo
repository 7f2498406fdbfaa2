//! Layout `recursive`: what its verifier knows beside the generated
//! constraints. Another layout's verifier is this file and its own constraints.

pub use crate::air::recursive::{
    CONSTRAINT_DEGREE, DeepCoefficients, GlobalValues, MASK_SIZE, N_INTERACTION_COLUMNS,
    N_ORIGINAL_COLUMNS, deep_coefficients, eval_composition, eval_deep,
};
use core::felt252_div;
use crate::calldata::PublicInput;
use crate::stark::channel::{Channel, ChannelTrait};
use crate::stark::domain::{power, power_of_two, root_of_unity};
use crate::stark::memory::{EXECUTION, OUTPUT, PROGRAM, begin, stop};

/// The layout's name.
pub const CODE: felt252 = 'recursive';
/// output, pedersen, range_check, bitwise.
pub const N_BUILTINS: u32 = 4;

const PEDERSEN: u32 = 3;
const RANGE_CHECK: u32 = 4;
const BITWISE: u32 = 5;

/// log2 of the trace rows of one instance.
const LOG_PEDERSEN_ROWS: u32 = 11;
const LOG_RANGE_CHECK_ROWS: u32 = 7;
const LOG_BITWISE_ROWS: u32 = 7;
/// log2 of the trace rows per public memory cell.
const LOG_PUBLIC_MEMORY_ROWS: u32 = 4;

/// Bits of a diluted value, and the distance of two of them.
const DILUTED_BITS: u32 = 16;
const DILUTED_FACTOR: felt252 = 16;

/// What is drawn between the two traces.
#[derive(Drop, Copy)]
pub struct InteractionElements {
    memory_z: felt252,
    memory_alpha: felt252,
    range_check16_z: felt252,
    diluted_permutation_z: felt252,
    diluted_z: felt252,
    diluted_alpha: felt252,
}

pub fn draw_interaction_elements(ref channel: Channel) -> InteractionElements {
    InteractionElements {
        memory_z: channel.draw(),
        memory_alpha: channel.draw(),
        range_check16_z: channel.draw(),
        diluted_permutation_z: channel.draw(),
        diluted_z: channel.draw(),
        diluted_alpha: channel.draw(),
    }
}

/// Every builtin's segment must hold a whole number of instances, no more than
/// the trace has. Division is done in the field: what is no whole number
/// becomes one that no range check lets pass.
pub fn check_builtins(segments: Span<felt252>, log_trace_length: u32) {
    check_uses(segments, OUTPUT, 1, 128);
    assert(log_trace_length >= LOG_PEDERSEN_ROWS, 'range check failed');
    check_uses(segments, PEDERSEN, 3, log_trace_length - LOG_PEDERSEN_ROWS);
    check_uses(segments, RANGE_CHECK, 1, log_trace_length - LOG_RANGE_CHECK_ROWS);
    check_uses(segments, BITWISE, 5, log_trace_length - LOG_BITWISE_ROWS);
}

/// `cells` of memory per use; at most 2^log_copies uses.
fn check_uses(
    segments: Span<felt252>, position: u32, cells: NonZero<felt252>, log_copies: u32,
) {
    let used = stop(segments, position) - begin(segments, position);
    let uses: Option<u128> = felt252_div(used, cells).try_into();
    let uses: u256 = uses.expect('range check failed').into();
    let copies: u256 = power_of_two(log_copies).into();
    assert(uses <= copies, 'range check failed');
}

/// The composition polynomial at the out-of-domain point, from the mask values.
pub fn composition(
    input: @PublicInput,
    elements: @InteractionElements,
    log_trace_length: u32,
    mask_values: Span<felt252>,
    alpha: felt252,
    point: felt252,
) -> felt252 {
    let segments = *input.segments;
    let globals = GlobalValues {
        trace_length: power_of_two(log_trace_length),
        initial_pc: begin(segments, PROGRAM),
        final_pc: stop(segments, PROGRAM),
        initial_ap: begin(segments, EXECUTION),
        final_ap: stop(segments, EXECUTION),
        initial_pedersen_addr: begin(segments, PEDERSEN),
        initial_range_check_addr: begin(segments, RANGE_CHECK),
        initial_bitwise_addr: begin(segments, BITWISE),
        range_check_min: *input.range_check_min,
        range_check_max: *input.range_check_max,
        memory_z: *elements.memory_z,
        memory_alpha: *elements.memory_alpha,
        range_check16_z: *elements.range_check16_z,
        diluted_permutation_z: *elements.diluted_permutation_z,
        diluted_z: *elements.diluted_z,
        diluted_alpha: *elements.diluted_alpha,
        public_memory_product_ratio: public_memory_product_ratio(
            input, elements, log_trace_length - LOG_PUBLIC_MEMORY_ROWS,
        ),
        diluted_final_cumulative_value: diluted_final_cumulative_value(
            *elements.diluted_z, *elements.diluted_alpha,
        ),
    };
    eval_composition(mask_values, alpha, point, root_of_unity(log_trace_length), @globals)
}

/// z^capacity over the product of z - (address + alpha·value) over all public
/// memory cells, those of the padding included.
fn public_memory_product_ratio(
    input: @PublicInput, elements: @InteractionElements, log_capacity: u32,
) -> felt252 {
    let (z, alpha) = (*elements.memory_z, *elements.memory_alpha);
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
fn diluted_final_cumulative_value(z: felt252, alpha: felt252) -> felt252 {
    // r ↦ scale·r + shift, with shift in units of α.
    let mut scale = 1;
    let mut shift = 0;
    let mut below = 0;
    let mut unit = 1;
    for _ in 0..DILUTED_BITS {
        let u = unit - below;
        let step = 1 + z * u;
        shift = scale * (step * shift + u * u) + shift;
        scale = scale * step * scale;
        below += unit;
        unit *= DILUTED_FACTOR;
    }
    scale + alpha * shift
}
