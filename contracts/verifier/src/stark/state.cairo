//! What a verification over several transactions carries from one to the
//! next. The caller brings it along; the contract keeps its hash.

use core::hash::HashStateTrait;
use core::poseidon::{PoseidonTrait, poseidon_hash_span};
use crate::calldata::TableConfig;
use crate::settings::FactHash;

#[derive(Drop, Copy, Serde)]
pub struct VectorCommitmentConfig {
    pub height: felt252,
    pub n_verifier_friendly_commitment_layers: felt252,
}

#[derive(Drop, Copy, Serde)]
pub struct VectorCommitment {
    pub config: VectorCommitmentConfig,
    pub commitment_hash: felt252,
}

/// A committed FRI layer; Integrity states height and friendly layers twice.
#[derive(Drop, Copy, Serde)]
pub struct TableCommitment {
    pub config: TableConfig,
    pub vector_commitment: VectorCommitment,
}

/// What does not change from one FRI layer to the next.
#[derive(Drop, Copy, Serde)]
pub struct FriVerificationStateConstant {
    /// Number of inner layers.
    pub n_layers: u32,
    pub commitment: Span<TableCommitment>,
    pub eval_points: Span<felt252>,
    pub step_sizes: Span<felt252>,
    pub last_layer_coefficients_hash: felt252,
}

/// A cell of a layer: its index, its value and the inverse of its x.
#[derive(Drop, Copy, Serde)]
pub struct FriLayerQuery {
    pub index: felt252,
    pub y_value: felt252,
    pub x_inv_value: felt252,
}

/// What the next FRI layer starts from.
#[derive(Drop, Copy, Serde)]
pub struct FriVerificationStateVariable {
    /// Number of layers verified.
    pub iter: u32,
    pub queries: Span<FriLayerQuery>,
}

/// What `verify_proof_initial` returns.
#[derive(Drop, Copy, Serde)]
pub struct InitResult {
    pub program_hash: felt252,
    pub output_hash: felt252,
    pub fact: FactHash,
    pub last_layer_coefficients: Span<felt252>,
    pub state_constant: FriVerificationStateConstant,
    pub state_variable: FriVerificationStateVariable,
    pub layers_left: u32,
}

/// Binds the constant state; every array is hashed on its own, so no felt of
/// one can pass for one of another.
pub fn hash_constant(state: @FriVerificationStateConstant) -> felt252 {
    let mut hash = PoseidonTrait::new()
        .update((*state.n_layers).into())
        .update(poseidon_hash_span(*state.eval_points))
        .update(poseidon_hash_span(*state.step_sizes))
        .update(*state.last_layer_coefficients_hash);
    for layer in *state.commitment {
        hash = hash
            .update(*layer.config.n_columns)
            .update(*layer.config.height)
            .update(*layer.config.n_verifier_friendly_commitment_layers)
            .update(*layer.vector_commitment.config.height)
            .update(*layer.vector_commitment.config.n_verifier_friendly_commitment_layers)
            .update(*layer.vector_commitment.commitment_hash);
    }
    hash.finalize()
}

/// Binds the variable state.
pub fn hash_variable(state: @FriVerificationStateVariable) -> felt252 {
    let mut hash = PoseidonTrait::new().update((*state.iter).into());
    for query in *state.queries {
        hash = hash.update(*query.index).update(*query.y_value).update(*query.x_inv_value);
    }
    hash.finalize()
}
