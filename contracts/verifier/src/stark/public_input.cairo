//! The public input: its ranges, and the hash that seeds the channel.

use core::pedersen::pedersen;
use crate::calldata::PublicInput;
use crate::layout::recursive as layout;
use crate::settings::StoneVersion;
use super::channel::sponge;
use super::config::Shape;

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
    assert(*input.layout == layout::CODE, 'wrong layout code');
    layout::check_builtins(*input.segments, *shape.log_trace_length);
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
