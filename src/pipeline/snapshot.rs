//! The regression snapshot of an execution and, where there is one, its proof.

use super::{Accepted, Execution, records::parameters_text};
use crate::{
    integrity::stone_version_name,
    report::{
        CalldataSnapshot, ProgramSnapshot, ProofSnapshot, SNAPSHOT_VERSION, SegmentSnapshot,
        Snapshot, VerdictSnapshot,
    },
    source::SourcedProof,
    stone::air::layouts::SEGMENT_ORDER,
    stone::{field::Felt, hash::poseidon},
};

impl Execution {
    /// Everything about this run that must not change unnoticed.
    pub fn snapshot(
        &self,
        feature: &str,
        scenario: &str,
        proved: Option<(&SourcedProof, &Accepted)>,
        verdict: Option<VerdictSnapshot>,
    ) -> Snapshot {
        let public_input = &self.inputs.public_input;
        let segments = SEGMENT_ORDER.iter().filter_map(|name| {
            let segment = public_input.memory_segments.get(*name)?;
            Some(SegmentSnapshot {
                name: (*name).to_owned(),
                addresses: format!("{}..{}", segment.begin_addr, segment.stop_ptr),
            })
        });
        Snapshot {
            snapshot: SNAPSHOT_VERSION,
            feature: feature.to_owned(),
            scenario: scenario.to_owned(),
            program: ProgramSnapshot {
                program_hash: self.program_hash.to_string(),
                layout: public_input.layout.clone(),
                n_steps: public_input.n_steps,
                segments: segments.collect(),
                output: self.output.iter().map(Felt::to_string).collect(),
                output_hash: self.output_hash.to_string(),
                fact_hash: self.fact_hash.to_string(),
            },
            proof: proved.map(|(proof, accepted)| proof_snapshot(proof, accepted)),
            calldata: proved.map(|(_, accepted)| calldata_snapshot(accepted)),
            verdict,
        }
    }
}

fn proof_snapshot(sourced: &SourcedProof, accepted: &Accepted) -> ProofSnapshot {
    let proof = &sourced.proof;
    let acceptance = &accepted.acceptance;
    let (commitments, challenges) = (&acceptance.proof.commitments, &acceptance.proof.challenges);
    let tables = [
        commitments.original,
        commitments.interaction,
        commitments.composition,
    ];
    ProofSnapshot {
        prover: sourced.prover.to_string(),
        stone_version: stone_version_name(acceptance.configuration.stone_version).to_owned(),
        parameters: parameters_text(&proof.proof_parameters),
        channel_seed: challenges.seed.to_string(),
        commitments: tables
            .iter()
            .chain(&commitments.fri_layers)
            .map(Felt::to_string)
            .collect(),
        pow_nonce: format!("{:#x}", commitments.nonce),
        proof_bytes: proof.byte_count(),
        proof_keccak256: proof.keccak256(),
        security_bits: acceptance.security_bits,
    }
}

fn calldata_snapshot(accepted: &Accepted) -> CalldataSnapshot {
    CalldataSnapshot {
        felts: accepted.calldata.len(),
        poseidon: poseidon::hash_many(&accepted.calldata).to_string(),
        verifier: accepted.acceptance.configuration.to_string(),
        verification_hash: accepted.acceptance.verification_hash.to_string(),
    }
}
