//! Ranges and agreements of the configuration.

use crate::air::layout;
use crate::calldata::{FriConfig, StarkConfig, TableConfig};

const MIN_PROOF_OF_WORK_BITS: u128 = 20;
/// Exclusive.
const PROOF_OF_WORK_BITS_BOUND: u128 = 50;
const MAX_COLUMNS: u128 = 128;
const MAX_FRI_LAYERS: u128 = 15;
const MAX_FRI_STEP: u128 = 4;
const MAX_LOG_LAST_LAYER: u128 = 15;
/// Indices are 64-bit numbers.
const MAX_LOG_DOMAIN: u128 = 63;

/// The sizes of a checked configuration, as numbers.
#[derive(Drop, Copy)]
pub struct Shape {
    pub log_trace_length: u32,
    /// log2 of the rows of the committed traces.
    pub log_domain_size: u32,
    pub n_queries: u32,
    pub proof_of_work_bits: u32,
    pub n_friendly_layers: felt252,
    /// n_queries · log_n_cosets + proof_of_work_bits.
    pub security_bits: u32,
}

/// min <= value < bound; felts that are no 128-bit numbers are too large.
fn in_range(value: felt252, min: u128, bound: u128) -> u32 {
    match value.try_into() {
        Option::Some(value) => {
            let value: u128 = value;
            assert(value >= min, 'Value too small');
            assert(value < bound, 'Value too large');
            value.try_into().unwrap()
        },
        Option::None => core::panic_with_felt252('Value too large'),
    }
}

fn check_table(table: @TableConfig, height: felt252, n_friendly_layers: felt252) {
    assert(*table.height == height, 'height mismatch');
    assert(
        *table.n_verifier_friendly_commitment_layers == n_friendly_layers,
        'n_verifier_friendly mismatch',
    );
}

/// Checks the configuration, panics at the first fault.
pub fn validate(config: @StarkConfig) -> Shape {
    let proof_of_work_bits = in_range(
        *config.proof_of_work.n_bits, MIN_PROOF_OF_WORK_BITS, PROOF_OF_WORK_BITS_BOUND,
    );
    let traces = config.traces;
    in_range(*traces.original.n_columns, 1, MAX_COLUMNS + 1);
    in_range(*traces.interaction.n_columns, 1, MAX_COLUMNS + 1);
    assert(
        *traces.original.n_columns == layout::N_ORIGINAL_COLUMNS.into(), 'Wrong number of columns',
    );
    assert(
        *traces.interaction.n_columns == layout::N_INTERACTION_COLUMNS.into(),
        'Wrong number of columns',
    );
    let log_domain_size = *config.log_trace_domain_size + *config.log_n_cosets;
    let n_friendly_layers = *config.n_verifier_friendly_commitment_layers;
    check_table(traces.original, log_domain_size, n_friendly_layers);
    check_table(traces.interaction, log_domain_size, n_friendly_layers);
    check_table(config.composition, log_domain_size, n_friendly_layers);
    validate_fri(config, log_domain_size);
    let n_queries: u32 = (*config.n_queries).try_into().unwrap();
    // Without a coset of its own the composition would not be bound at all.
    let log_n_cosets = in_range(*config.log_n_cosets, 1, MAX_LOG_DOMAIN + 1);
    let log_domain_size = in_range(log_domain_size, 1, MAX_LOG_DOMAIN + 1);
    Shape {
        log_trace_length: log_domain_size - log_n_cosets,
        log_domain_size,
        n_queries,
        proof_of_work_bits,
        n_friendly_layers,
        security_bits: n_queries * log_n_cosets + proof_of_work_bits,
    }
}

fn validate_fri(config: @StarkConfig, log_domain_size: felt252) {
    let fri: FriConfig = *config.fri;
    let n_layers = in_range(fri.n_layers, 2, MAX_FRI_LAYERS + 1);
    let log_last: Option<u128> = fri.log_last_layer_degree_bound.try_into();
    assert(log_last.is_some_and(|log| log <= MAX_LOG_LAST_LAYER), 'Value too big');
    let mut steps = fri.fri_step_sizes;
    assert(*steps.pop_front().expect('Index out of bounds') == 0, 'Invalid value');
    let mut layers = fri.inner_layers;
    assert(layers.len() == 3 * (n_layers - 1), 'Invalid inner layer config');
    let mut height = fri.log_input_size;
    let mut degree = fri.log_last_layer_degree_bound;
    while let Option::Some(layer) = layers.multi_pop_front::<3>() {
        let [n_columns, layer_height, n_verifier_friendly_commitment_layers] = (*layer).unbox();
        let step = *steps.pop_front().expect('Index out of bounds');
        height -= step;
        degree += step;
        in_range(step, 1, MAX_FRI_STEP + 1);
        assert(n_columns == coset_size(step).into(), 'Invalid value');
        let table = TableConfig {
            n_columns, height: layer_height, n_verifier_friendly_commitment_layers,
        };
        check_table(@table, height, *config.n_verifier_friendly_commitment_layers);
    }
    assert(steps.is_empty(), 'Invalid value');
    assert(degree + *config.log_n_cosets == fri.log_input_size, 'Log input size mismatch');
    // Integrity leaves this open: a FRI over another domain than the traces'
    // would test another degree than theirs.
    assert(fri.log_input_size == log_domain_size, 'Log input size mismatch');
}

/// 2^step, for the steps FRI has.
pub fn coset_size(step: felt252) -> u32 {
    if step == 1 {
        2
    } else if step == 2 {
        4
    } else if step == 3 {
        8
    } else {
        assert(step == 4, 'Value too large');
        16
    }
}
