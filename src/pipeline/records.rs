//! What reports say of cases and proofs.

use super::Accepted;
use crate::{
    integrity::stone_version_name,
    report::{CaseRecord, ProofOrigin, ProofRecord},
    scenario::allocation::AllocationCase,
    source::SourcedProof,
    stone::params::ProofParameters,
};

/// The record of a case.
pub fn case_record(case: &AllocationCase) -> CaseRecord {
    let metrics = [case.jediswap, case.ekubo];
    CaseRecord {
        amount: case.amount.to_string(),
        token: case.token.to_string(),
        recipient: case.recipient.to_string(),
        utilization: metrics.map(|m| m.utilization),
        volatility: metrics.map(|m| m.volatility),
        liquidity: metrics.map(|m| m.liquidity),
        audit: metrics.map(|m| m.audit),
        age: metrics.map(|m| m.age),
        apy: metrics.map(|m| m.apy),
        max_single: case.limits.max_single,
        min_diversification: case.limits.min_diversification,
    }
}

/// The record of a proof that was accepted.
pub fn proof_record(sourced: &SourcedProof, accepted: &Accepted) -> ProofRecord {
    let acceptance = &accepted.acceptance;
    ProofRecord {
        origin: match sourced.from_cache {
            true => ProofOrigin::Cached,
            false => ProofOrigin::Proved,
        },
        prover: sourced.prover.clone(),
        agrees_with: sourced.agrees_with.clone(),
        verified_by: sourced.verified_by.clone(),
        stone_version: stone_version_name(sourced.stone_version).to_owned(),
        parameters: parameters_text(&sourced.proof.proof_parameters),
        keccak256: sourced.proof.keccak256(),
        seconds: sourced.took.as_secs_f64(),
        seconds_waiting: sourced.waited.as_secs_f64(),
        proof_bytes: sourced.proof.byte_count(),
        security_bits: acceptance.security_bits,
        calldata_felts: accepted.calldata.len(),
        verification_hash: acceptance.verification_hash.to_string(),
    }
}

/// The numbers of the parameters, in a line.
pub fn parameters_text(parameters: &ProofParameters) -> String {
    let fri = &parameters.stark.fri;
    format!(
        "{} queries, {} PoW bits, log_n_cosets {}, FRI steps {:?}, last layer {}, {} Poseidon layers",
        fri.n_queries,
        fri.proof_of_work_bits,
        parameters.stark.log_n_cosets,
        fri.fri_step_list,
        fri.last_layer_degree_bound,
        parameters.n_verifier_friendly_commitment_layers,
    )
}
