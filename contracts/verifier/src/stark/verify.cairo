//! The verification of a proof, stage by stage; the first fault panics.

use core::felt252_div;
use core::poseidon::poseidon_hash_span;
use crate::air::layout;
use crate::calldata::{FriLayerWitness, StarkProof, StarkWitness, TableConfig};
use crate::composition::eval_composition;
use crate::settings::{StoneVersion, VerifierSettings};
use super::channel::{Channel, ChannelTrait};
use super::config::{Shape, coset_size, validate};
use super::domain::{FIELD_GENERATOR, group_element, power_of_two, root_of_unity};
use super::fri::{Query, verify_last_layer, verify_layer};
use super::hash::MaskedHash;
use super::merkle::path;
use super::proof_of_work;
use super::public_input;
use super::queries;
use super::state::{
    FriLayerQuery, FriVerificationStateConstant, FriVerificationStateVariable, TableCommitment,
    VectorCommitment, VectorCommitmentConfig,
};
use super::table::{Commitments, decommit_rows};

/// What is left to verify once traces and composition are: the FRI layers.
#[derive(Drop, Copy)]
pub struct Fri {
    shape: Shape,
    /// The first layer at the queried rows.
    queries: Span<Query>,
    /// What the layers' trees share with those of the traces.
    commitments: Commitments,
    /// One per inner layer.
    eval_points: Span<felt252>,
}

/// Verifies everything but the FRI layers; the public memory must have been.
pub fn verify_initial(proof: @StarkProof, settings: @VerifierSettings) -> Fri {
    let shape = validate(proof.config);
    public_input::validate(proof.public_input, @shape);
    let seed = public_input::hash(
        proof.public_input, *settings.stone_version, shape.n_friendly_layers,
    );
    let mut channel = ChannelTrait::new(seed);
    let oods_values = *proof.unsent_commitment.oods_values;
    let oods_point = verify_oods(ref channel, proof, @shape);
    let oods_alpha = channel.draw();
    let eval_points = commit_fri(ref channel, proof);
    let nonce: u64 = (*proof.unsent_commitment.nonce).try_into().unwrap();
    let function = *settings.hash_function;
    proof_of_work::verify(function, channel.digest, shape.proof_of_work_bits, nonce);
    channel.absorb(nonce.into());
    let rows = queries::draw(ref channel, shape.n_queries, shape.log_domain_size);
    let commitments = Commitments {
        path: path(rows, shape.log_domain_size),
        n_friendly_layers: shape.n_friendly_layers.try_into().unwrap_or(0xffffffff),
        hash: masked_hash(settings),
    };
    decommit_tables(proof, @shape, rows.len(), @commitments);
    let coefficients = layout::deep_coefficients(
        oods_values, oods_alpha, oods_point, root_of_unity(shape.log_trace_length),
    );
    let queries = first_layer(*proof.witness, rows, @coefficients);
    Fri { shape, queries, commitments, eval_points }
}

fn masked_hash(settings: @VerifierSettings) -> MaskedHash {
    MaskedHash { function: *settings.hash_function, bits: *settings.hasher_bit_length }
}

/// Replays the channel up to the out-of-domain values and checks that trace
/// and composition agree there. Gives the point.
fn verify_oods(ref channel: Channel, proof: @StarkProof, shape: @Shape) -> felt252 {
    let unsent = proof.unsent_commitment;
    channel.absorb(*unsent.original);
    let mut elements = array![];
    for _ in 0..layout::N_INTERACTION_ELEMENTS {
        elements.append(channel.draw());
    }
    channel.absorb(*unsent.interaction);
    let alpha = channel.draw();
    channel.absorb(*unsent.composition);
    let point = channel.draw();
    let values = *unsent.oods_values;
    channel.absorb_span(values);
    assert(values.len() >= layout::MASK_SIZE + layout::CONSTRAINT_DEGREE, 'Option::unwrap failed.');
    assert(values.len() <= layout::MASK_SIZE + layout::CONSTRAINT_DEGREE, 'Invalid OODS');
    let log_trace_length = *shape.log_trace_length;
    let globals = layout::global_values(proof.public_input, elements.span(), log_trace_length);
    let composition = eval_composition(
        values, alpha, point, root_of_unity(log_trace_length), @globals,
    );
    let mut columns = values.slice(layout::MASK_SIZE, layout::CONSTRAINT_DEGREE);
    let mut claimed = 0;
    while let Option::Some(column) = columns.pop_back() {
        claimed = claimed * point + *column;
    }
    assert(composition == claimed, 'Invalid OODS');
    point
}

/// Replays the channel over the FRI commitments; gives the evaluation points.
fn commit_fri(ref channel: Channel, proof: @StarkProof) -> Span<felt252> {
    let config = proof.config.fri;
    let unsent = proof.unsent_commitment;
    let mut roots = *unsent.fri_inner_layers;
    let n: felt252 = roots.len().into();
    assert(n == *config.n_layers - 1, 'Invalid inner layer commitments');
    let mut eval_points = array![];
    while let Option::Some(root) = roots.pop_front() {
        channel.absorb(*root);
        eval_points.append(channel.draw());
    }
    let coefficients = *unsent.fri_last_layer_coefficients;
    channel.absorb_span(coefficients);
    let log_size: u32 = (*config.log_last_layer_degree_bound).try_into().unwrap();
    assert(coefficients.len().into() == power_of_two(log_size), 'Invalid value');
    eval_points.span()
}

/// Holds the queried rows of traces and composition against their roots.
fn decommit_tables(
    proof: @StarkProof, shape: @Shape, n_queries: u32, commitments: @Commitments,
) {
    let unsent = proof.unsent_commitment;
    let witness = proof.witness;
    let config = proof.config;
    let tables = [
        (
            *unsent.original,
            config.traces.original,
            *witness.original_decommitment.values,
            *witness.original_witness.authentications,
        ),
        (
            *unsent.interaction,
            config.traces.interaction,
            *witness.interaction_decommitment.values,
            *witness.interaction_witness.authentications,
        ),
        (
            *unsent.composition,
            config.composition,
            *witness.composition_decommitment.values,
            *witness.composition_witness.authentications,
        ),
    ]
        .span();
    assert(n_queries != 0, 'Index out of bounds');
    for (root, config, values, authentications) in tables {
        let config: TableConfig = **config;
        assert(
            (*values).len().into() == config.n_columns * n_queries.into(),
            'Invalid decommitment length',
        );
        let n_columns: u32 = config.n_columns.try_into().unwrap();
        decommit_rows(
            *root, n_columns, *shape.log_domain_size, *values, *authentications, commitments,
        );
    }
    assert(*config.composition.n_columns == layout::CONSTRAINT_DEGREE.into(), 'Invalid value');
}

/// The first FRI layer at the queried rows.
fn first_layer(
    witness: StarkWitness, mut rows: Span<u64>, coefficients: @layout::DeepCoefficients,
) -> Span<Query> {
    let mut original = witness.original_decommitment.values;
    let mut interaction = witness.interaction_decommitment.values;
    let mut composition = witness.composition_decommitment.values;
    let mut queries = array![];
    while let Option::Some(row) = rows.pop_front() {
        let element = group_element(*row);
        let value = layout::eval_deep(
            coefficients,
            next_row(ref original, layout::N_ORIGINAL_COLUMNS),
            next_row(ref interaction, layout::N_INTERACTION_COLUMNS),
            next_row(ref composition, layout::CONSTRAINT_DEGREE),
            FIELD_GENERATOR * element,
        );
        let x_inverse = felt252_div(1, element.try_into().unwrap());
        queries.append(Query { index: *row, value, x_inverse });
    }
    queries.span()
}

fn next_row(ref values: Span<felt252>, n_columns: u32) -> Span<felt252> {
    let row = values.slice(0, n_columns);
    values = values.slice(n_columns, values.len() - n_columns);
    row
}

/// Verifies the FRI layers; gives the security bits of the whole proof.
pub fn verify_fri(proof: @StarkProof, fri: Fri, layers: Span<FriLayerWitness>) -> u32 {
    let mut steps = *proof.config.fri.fri_step_sizes;
    // No folding leads to the first layer.
    steps.pop_front().unwrap();
    let mut eval_points = fri.eval_points;
    let mut roots = *proof.unsent_commitment.fri_inner_layers;
    let mut layers = layers;
    let mut queries = fri.queries;
    let mut log_rows = fri.shape.log_domain_size;
    while let Option::Some(root) = roots.pop_front() {
        let step = *steps.pop_front().unwrap();
        log_rows -= step.try_into().unwrap();
        queries =
            verify_layer(
                queries,
                coset_size(step),
                log_rows,
                *eval_points.pop_front().unwrap(),
                *root,
                *layers.pop_front().expect('Index out of bounds'),
                @fri.commitments,
            );
    }
    assert(layers.is_empty(), 'Invalid fri witness length');
    verify_last_layer(queries, *proof.unsent_commitment.fri_last_layer_coefficients);
    fri.shape.security_bits
}

/// What several transactions carry on, and the security bits.
pub fn initial_state(
    proof: @StarkProof, fri: Fri,
) -> (FriVerificationStateConstant, FriVerificationStateVariable, u32) {
    let config = proof.config.fri;
    let mut tables = *config.inner_layers;
    let mut roots = *proof.unsent_commitment.fri_inner_layers;
    let mut commitment = array![];
    while let Option::Some(root) = roots.pop_front() {
        let [n_columns, height, n_verifier_friendly_commitment_layers] = (*tables
            .multi_pop_front::<3>()
            .unwrap())
            .unbox();
        commitment
            .append(
                TableCommitment {
                    config: TableConfig {
                        n_columns, height, n_verifier_friendly_commitment_layers,
                    },
                    vector_commitment: VectorCommitment {
                        config: VectorCommitmentConfig {
                            height, n_verifier_friendly_commitment_layers,
                        },
                        commitment_hash: *root,
                    },
                },
            );
    }
    let steps = *config.fri_step_sizes;
    let coefficients = *proof.unsent_commitment.fri_last_layer_coefficients;
    let constant = FriVerificationStateConstant {
        n_layers: commitment.len(),
        commitment: commitment.span(),
        eval_points: fri.eval_points,
        step_sizes: steps.slice(1, steps.len() - 1),
        last_layer_coefficients_hash: poseidon_hash_span(coefficients),
    };
    (constant, FriVerificationStateVariable { iter: 0, queries: to_state(fri.queries) }, fri.shape.security_bits)
}

fn to_state(mut queries: Span<Query>) -> Span<FriLayerQuery> {
    let mut state = array![];
    while let Option::Some(query) = queries.pop_front() {
        let (y_value, x_inv_value) = (*query.value, *query.x_inverse);
        state.append(FriLayerQuery { index: (*query.index).into(), y_value, x_inv_value });
    }
    state.span()
}

fn from_state(mut state: Span<FriLayerQuery>) -> Span<Query> {
    let mut queries = array![];
    while let Option::Some(query) = state.pop_front() {
        let index: u64 = (*query.index).try_into().unwrap();
        queries.append(Query { index, value: *query.y_value, x_inverse: *query.x_inv_value });
    }
    queries.span()
}

/// Verifies one FRI layer of a state that this contract gave out.
pub fn verify_step(
    constant: @FriVerificationStateConstant,
    variable: FriVerificationStateVariable,
    witness: FriLayerWitness,
    settings: @VerifierSettings,
) -> FriVerificationStateVariable {
    let i = variable.iter;
    assert(i <= *constant.n_layers, 'Too many fri steps called');
    let step = *(*constant.step_sizes)[i];
    let table: TableCommitment = *(*constant.commitment)[i];
    let log_rows: u32 = table.config.height.try_into().unwrap();
    let size = coset_size(step);
    let queries = from_state(variable.queries);
    let n_friendly_layers = table.config.n_verifier_friendly_commitment_layers;
    let commitments = Commitments {
        path: path(rows_of_cosets(queries, size), log_rows),
        n_friendly_layers: n_friendly_layers.try_into().unwrap_or(0xffffffff),
        hash: masked_hash(settings),
    };
    let next = verify_layer(
        queries,
        size,
        log_rows,
        *(*constant.eval_points)[i],
        table.vector_commitment.commitment_hash,
        witness,
        @commitments,
    );
    FriVerificationStateVariable { iter: i + 1, queries: to_state(next) }
}

/// The cosets of some cells, each once.
fn rows_of_cosets(mut queries: Span<Query>, size: u32) -> Span<u64> {
    let size: NonZero<u64> = Into::<u32, u64>::into(size).try_into().unwrap();
    let mut rows = array![];
    // No row is 2^64 - 1: domains are smaller.
    let mut last = 0xffffffffffffffff;
    while let Option::Some(query) = queries.pop_front() {
        let (row, _) = DivRem::div_rem(*query.index, size);
        if row != last {
            rows.append(row);
            last = row;
        }
    }
    rows.span()
}

/// Verifies the last layer of a state that this contract gave out.
pub fn verify_final(
    constant: @FriVerificationStateConstant,
    variable: FriVerificationStateVariable,
    last_layer_coefficients: Span<felt252>,
) {
    assert(variable.iter == *constant.n_layers, 'Fri final called at wrong time');
    assert(
        poseidon_hash_span(last_layer_coefficients) == *constant.last_layer_coefficients_hash,
        'Invalid last_layer_coefficients',
    );
    verify_last_layer(from_state(variable.queries), last_layer_coefficients);
}
