//! The public input: its ranges, and the hash that seeds the channel.

use core::felt252_div;
use core::pedersen::pedersen;
use crate::air::layout::{BUILTINS, CODE, LOG_MIN_TRACE_LENGTH};
use crate::calldata::PublicInput;
use crate::settings::StoneVersion;
use super::channel::sponge;
use super::config::Shape;
use super::domain::power_of_two;
use super::memory::{OUTPUT, begin, stop};

const MAX_LOG_N_STEPS: u128 = 50;
const MAX_RANGE_CHECK: u256 = 0xffff;
/// log2 of the trace rows of one Cairo step.
const LOG_STEP_ROWS: felt252 = 4;

/// Panics when the public input describes no trace of that shape.
pub fn validate(input: @PublicInput, shape: @Shape) {
    let log_n_steps: Option<u128> = (*input.log_n_steps).try_into();
    assert(log_n_steps.is_some_and(|log| log <= MAX_LOG_N_STEPS), 'range check failed');
    let log_trace_length = *input.log_n_steps + LOG_STEP_ROWS;
    assert(log_trace_length == (*shape.log_trace_length).into(), 'Wrong trace size');
    let min: u256 = (*input.range_check_min).into();
    let max: u256 = (*input.range_check_max).into();
    assert(min < max, 'wrong rc range');
    assert(max <= MAX_RANGE_CHECK, 'wrong rc_max');
    assert(*input.layout == CODE, 'wrong layout code');
    check_builtins(*input.segments, *shape.log_trace_length);
}

/// Every builtin's segment must hold a whole number of instances, no more than
/// the trace has. Division is done in the field: what is no whole number
/// becomes one that no range check lets pass.
fn check_builtins(segments: Span<felt252>, log_trace_length: u32) {
    check_uses(segments, OUTPUT, 1, 128);
    assert(log_trace_length >= LOG_MIN_TRACE_LENGTH, 'range check failed');
    let mut position = OUTPUT;
    let mut builtins = BUILTINS.span();
    while let Option::Some(builtin) = builtins.pop_front() {
        let (cells, log_rows) = *builtin;
        position += 1;
        check_uses(segments, position, cells, log_trace_length - log_rows);
    }
}

/// `cells` of memory per use; at most 2^log_copies uses.
fn check_uses(
    segments: Span<felt252>, position: u32, cells: felt252, log_copies: u32,
) {
    let used = stop(segments, position) - begin(segments, position);
    let uses: Option<u128> = felt252_div(used, cells.try_into().unwrap()).try_into();
    let uses: u256 = uses.expect('range check failed').into();
    let copies: u256 = power_of_two(log_copies).into();
    assert(uses <= copies, 'range check failed');
}

/// Poseidon over the public input, the main page hashed with Pedersen. Of
/// pages there is only the main one: no memory mode lets others pass.
pub fn hash(input: @PublicInput, version: StoneVersion, n_friendly_layers: felt252) -> felt252 {
    let mut data = array![];
    if version == StoneVersion::Stone6 {
        data.append(n_friendly_layers);
    }
    data.append(*input.log_n_steps);
    data.append(*input.range_check_min);
    data.append(*input.range_check_max);
    data.append(*input.layout);
    data.append_span(*input.dynamic_params);
    data.append_span(*input.segments);
    data.append(*input.padding_addr);
    data.append(*input.padding_value);
    data.append(1);
    data.append(*input.main_page_len);
    data.append(pedersen_hash(*input.main_page));
    sponge(0, 0, 0, data.span())
}

/// Pedersen chain from 0, closed by the number of elements.
fn pedersen_hash(elements: Span<felt252>) -> felt252 {
    let mut hash = 0;
    let mut rest = elements;
    while let Option::Some(cells) = rest.multi_pop_front::<4>() {
        let [a, b, c, d] = (*cells).unbox();
        hash = pedersen(pedersen(pedersen(pedersen(hash, a), b), c), d);
    }
    while let Option::Some(element) = rest.pop_front() {
        hash = pedersen(hash, *element);
    }
    pedersen(hash, elements.len().into())
}
