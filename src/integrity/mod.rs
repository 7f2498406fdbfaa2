//! Integrity, HerodotusDev's STARK verifier on Starknet, as seen from here:
//! what it is sent (calldata), what it would answer (acceptance with the
//! hashes it registers, or a refusal with its own string), and nothing of how
//! the chain is reached.
//!
//! # Where this is stricter than the contracts
//! - The configuration's hasher must be the proof's. On chain the digest length
//!   is only looked at where a layer is not Poseidon's, so `keccak_248_lsb` is
//!   accepted for a 160-bit proof that is Poseidon throughout.
//! - `blake2s_160_lsb` is mapped to the 248-bit mask there. A 160-bit Blake2s
//!   proof with masked layers is therefore refused on chain, and here; one
//!   that is Poseidon throughout is accepted.
//! - Redundant counts (n_segments, n_values …) and a trailing FRI leaf are not
//!   checked there; here they cannot be wrong, since all calldata is made from
//!   `proof_hex`, whose length must fit exactly.

pub mod bootloader;
pub mod calldata;
mod checks;
pub mod config;
pub mod cost;
pub mod forecast;
pub mod hashes;
pub mod layouts;
pub mod memory;
pub mod refusal;
pub mod split;
pub mod submitted;

pub use crate::stone::verify::security_bits;
pub use calldata::{CalldataError, monolith};
pub use config::{
    Hasher, MemoryVerification, UnknownSetting, VerifierConfiguration, parse_stone_version,
    stone_version_name,
};
pub use layouts::RegisteredLayout;
pub use memory::ProgramAndOutput;
pub use refusal::{Reason, Refusal, Stage};
pub use split::{SplitCall, SplitCalldata};

use crate::stone::{
    field::Felt,
    params::ProofParameters,
    proof::ProofFile,
    public_input::PublicInput,
    verify::{self as stone, StarkProof, VerifyOptions},
};

/// What Integrity would register, and the proof it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acceptance {
    pub configuration: VerifierConfiguration,
    pub program_hash: Felt,
    /// The program's output, felt by felt.
    pub output: Vec<Felt>,
    pub output_hash: Felt,
    pub fact_hash: Felt,
    pub verification_hash: Felt,
    pub security_bits: u64,
    /// Commitments, challenges and decommitments.
    pub proof: StarkProof,
}

/// Judges a proof as Integrity would under this configuration, check by check
/// in its order, from `proof_hex`, parameters and public input alone.
///
/// # Errors
/// The first check that fails: stage, Integrity's string, expected and found.
pub fn verify(
    proof: &ProofFile,
    configuration: &VerifierConfiguration,
    min_security_bits: u64,
) -> Result<Acceptance, Refusal> {
    let layout = configuration.registered_layout().ok_or_else(|| {
        let expected = RegisteredLayout::names().collect::<Vec<_>>().join(", ");
        let (stage, reason) = (Stage::Registry, Reason::VerifierNotFound);
        Refusal::new(stage, reason, "layout", expected, &configuration.layout)
    })?;
    let mode = configuration.memory_verification;
    let ProgramAndOutput { program, output } = memory::verify(&proof.public_input, layout, mode)?;
    checks::configuration(&proof.proof_parameters, &proof.public_input, layout)?;
    checks::public_input(&proof.public_input, layout)?;
    let options = VerifyOptions {
        stone_version: configuration.stone_version,
        commitment_hash: configuration.hasher.commitment_hash(),
        pow_hash: configuration.hasher.pow_hash(),
    };
    let verdict = stone::verify(proof, &options)?;
    check_blake2s_mask(configuration.hasher, &verdict.proof)?;
    let security_bits = verdict.security_bits;
    if security_bits < min_security_bits {
        let (stage, reason) = (Stage::Security, Reason::SecurityBits);
        let expected = format!("at least {min_security_bits}");
        let detail = "n_queries · log_n_cosets + proof_of_work_bits";
        return Err(Refusal::new(stage, reason, detail, expected, security_bits));
    }
    let program_hash = hashes::program_hash(&program);
    let output_hash = hashes::output_hash(&output);
    let fact_hash = hashes::fact_hash(program_hash, output_hash);
    // A registered layout's name is a short string.
    let verification_hash = hashes::verification_hash(fact_hash, configuration, security_bits)
        .ok_or_else(|| {
            let (stage, reason) = (Stage::Settings, Reason::DeserializeConfiguration);
            let expected = "a short string of up to 31 bytes";
            Refusal::new(stage, reason, "layout", expected, &configuration.layout)
        })?;
    Ok(Acceptance {
        configuration: configuration.clone(),
        program_hash,
        output,
        output_hash,
        fact_hash,
        verification_hash,
        security_bits,
        proof: verdict.proof,
    })
}

/// The checks that need no proof: that Integrity has a verifier for the layout,
/// and takes these parameters for a run of this public input. The memory mode
/// is a question of its own, see [`memory::verify`].
///
/// # Errors
/// As for [`verify`].
pub fn check_statement(
    parameters: &ProofParameters,
    public_input: &PublicInput,
) -> Result<(), Refusal> {
    let layout = RegisteredLayout::by_name(&public_input.layout).ok_or_else(|| {
        let expected = RegisteredLayout::names().collect::<Vec<_>>().join(", ");
        let (stage, reason) = (Stage::Registry, Reason::VerifierNotFound);
        Refusal::new(stage, reason, "layout", expected, &public_input.layout)
    })?;
    checks::configuration(parameters, public_input, layout)?;
    checks::public_input(public_input, layout)
}

/// Integrity hashes `blake2s_160_lsb` with the 248-bit mask
/// (`settings.cairo`, `split_settings`): it refuses every proof with such layers.
fn check_blake2s_mask(hasher: Hasher, proof: &StarkProof) -> Result<(), Refusal> {
    let n_friendly = proof.shape.n_friendly_layers;
    let depth = u64::from(proof.shape.log_domain_size);
    if hasher != Hasher::Blake2s160 || n_friendly > depth {
        return Ok(());
    }
    let (stage, reason) = (Stage::Decommitment, Reason::DecommitmentFailed);
    let detail = "n_verifier_friendly_commitment_layers; \
        Integrity hashes the other layers of blake2s_160_lsb with the 248-bit mask";
    let expected = format!("more than {depth}");
    Err(Refusal::new(stage, reason, detail, expected, n_friendly))
}
