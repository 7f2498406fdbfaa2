//! The hashes a fact is known by on chain (Integrity `lib_utils.cairo`).

use super::config::VerifierConfiguration;
use crate::stone::{field::Felt, hash::poseidon};

/// Poseidon over the program's felts.
pub fn program_hash(program: &[Felt]) -> Felt {
    poseidon::hash_many(program)
}

/// Poseidon over the program's output.
pub fn output_hash(output: &[Felt]) -> Felt {
    poseidon::hash_many(output)
}

/// The fact: this program gave this output.
pub fn fact_hash(program_hash: Felt, output_hash: Felt) -> Felt {
    poseidon::hash_many(&[program_hash, output_hash])
}

/// The verification: this fact, proved under this configuration with this many
/// security bits. `None` when the layout's name is no short string.
pub fn verification_hash(
    fact_hash: Felt,
    configuration: &VerifierConfiguration,
    security_bits: u64,
) -> Option<Felt> {
    let configuration = configuration.hash()?;
    Some(poseidon::hash_many(&[
        fact_hash,
        configuration,
        Felt::from(security_bits),
    ]))
}
