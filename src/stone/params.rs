//! Stone's two settings files: proof parameters (`cpu_air_params.json`), which
//! decide the bytes of a proof, and the prover configuration
//! (`cpu_air_prover_config.json`), which decides only how it is computed.

mod check;
mod derive;

use serde::{Deserialize, Serialize};

pub use check::ParameterError;
pub use derive::{
    DEFAULT_SECURITY_BITS, DeriveError, LEAST_PROOF_OF_WORK_BITS, MAX_FRI_STEP, SECURITY_BITS_RANGE,
};

/// Most queries that are drawn. Stone has no limit; every query is worth at least a bit,
/// so no sound proof comes near. Without one, a number in a file would decide how long
/// queries are drawn.
pub const MAX_QUERIES: u32 = 1 << 14;

/// Most bits of proof of work: the nonce has 64 (Stone `ProofOfWorkVerifier::Verify`).
pub const MAX_PROOF_OF_WORK_BITS: u32 = 64;

/// log2 of the rows of the trace for one Cairo step.
const LOG_STEP_ROWS: u32 = 4;

/// Which public-input hash seeds the channel. Integrity's names.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum StoneVersion {
    /// Stone commit 7ac17c8.
    Stone5,
    /// Stone commit 1414a54: n_verifier_friendly_commitment_layers comes first
    /// in the hash that seeds the channel.
    #[default]
    Stone6,
}

impl StoneVersion {
    /// All of them, the older first.
    pub const ALL: [StoneVersion; 2] = [StoneVersion::Stone5, StoneVersion::Stone6];
}

/// Hash of the Merkle layers below the verifier-friendly ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CommitmentHash {
    #[serde(rename = "keccak256_masked160_lsb")]
    Keccak160,
    #[serde(rename = "keccak256_masked248_lsb")]
    Keccak248,
    #[serde(rename = "blake256_masked160_lsb")]
    Blake160,
    #[serde(rename = "blake256_masked248_lsb")]
    Blake248,
}

/// Hash of the proof of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PowHash {
    #[serde(rename = "keccak256")]
    Keccak256,
    #[serde(rename = "blake256")]
    Blake256,
}

/// Proof parameters in the form Integrity accepts; `proof_parameters` in a proof file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProofParameters {
    /// `PrimeField0`, p = 2^251 + 17·2^192 + 1.
    pub field: String,
    /// `poseidon3`.
    pub channel_hash: String,
    pub commitment_hash: CommitmentHash,
    /// Number of top Merkle layers hashed with Poseidon.
    pub n_verifier_friendly_commitment_layers: u64,
    pub pow_hash: PowHash,
    pub statement: StatementParameters,
    pub stark: StarkParameters,
    pub use_extension_field: bool,
    pub verifier_friendly_channel_updates: bool,
    /// `poseidon3`.
    pub verifier_friendly_commitment_hash: String,
}

/// `statement` of the parameter file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatementParameters {
    /// `pedersen`.
    pub page_hash: String,
}

/// `stark` of the parameter file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StarkParameters {
    pub fri: FriParameters,
    /// log2 of the blow-up factor.
    pub log_n_cosets: u32,
}

/// `stark.fri` of the parameter file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FriParameters {
    /// log2 of the folding factor per FRI layer; the first is 0.
    pub fri_step_list: Vec<u32>,
    /// Degree bound of the last layer, a power of two.
    pub last_layer_degree_bound: u64,
    pub n_queries: u32,
    pub proof_of_work_bits: u32,
}

/// Prover configuration. None of it changes a byte of the proof; Stone refuses
/// some combinations, and so do we (`table_prover_n_tasks_per_segment`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProverConfig {
    pub cached_lde_config: CachedLdeConfig,
    pub constraint_polynomial_task_size: u64,
    pub n_out_of_memory_merkle_layers: u64,
    pub table_prover_n_tasks_per_segment: u64,
}

/// `cached_lde_config` of the prover configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CachedLdeConfig {
    pub store_full_lde: bool,
    pub use_fft_for_eval: bool,
}
