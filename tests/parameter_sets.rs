//! Proofs under parameters that no golden proof has, judged by the verifier.

mod common;

use common::golden;
use stonegate::stone::{
    air_inputs::AirInputs,
    params::{CommitmentHash, PowHash, StoneVersion},
    proof::ProofFile,
    prove::{ProveError, ProveOptions, prove},
    verify::{VerifyOptions, verify},
};

/// One set of parameters for a trace of 2^18 rows.
struct Case {
    log_n_cosets: u32,
    fri_step_list: &'static [u32],
    last_layer_degree_bound: u64,
    n_queries: u32,
    n_friendly: u64,
    commitment_hash: CommitmentHash,
    pow_hash: PowHash,
}

#[test]
fn other_parameters_are_proved() {
    let Some(folder) = golden::folder("recursive_stone5") else {
        return;
    };
    let inputs = AirInputs::load(
        &folder.join("public_input.json"),
        &folder.join("private_input.json"),
    )
    .expect("golden inputs");
    let golden: ProofFile = golden::read(&folder.join("proof.json"));
    for case in [
        Case {
            log_n_cosets: 1,
            fri_step_list: &[0, 4, 4, 2],
            last_layer_degree_bound: 256,
            n_queries: 30,
            n_friendly: 0,
            commitment_hash: CommitmentHash::Keccak248,
            pow_hash: PowHash::Blake256,
        },
        Case {
            log_n_cosets: 2,
            fri_step_list: &[0, 3, 3, 3, 3],
            last_layer_degree_bound: 64,
            n_queries: 1,
            n_friendly: 12,
            commitment_hash: CommitmentHash::Blake160,
            pow_hash: PowHash::Keccak256,
        },
        Case {
            log_n_cosets: 3,
            fri_step_list: &[0, 1, 2, 4, 4, 4, 3],
            last_layer_degree_bound: 1,
            n_queries: 40,
            n_friendly: 20,
            commitment_hash: CommitmentHash::Blake248,
            pow_hash: PowHash::Keccak256,
        },
        Case {
            log_n_cosets: 4,
            fri_step_list: &[0, 2, 1],
            last_layer_degree_bound: 1 << 15,
            n_queries: 5,
            n_friendly: 9,
            commitment_hash: CommitmentHash::Keccak160,
            pow_hash: PowHash::Keccak256,
        },
    ] {
        let mut params = golden.proof_parameters.clone();
        params.stark.log_n_cosets = case.log_n_cosets;
        params.stark.fri.fri_step_list = case.fri_step_list.to_vec();
        params.stark.fri.last_layer_degree_bound = case.last_layer_degree_bound;
        params.stark.fri.n_queries = case.n_queries;
        params.stark.fri.proof_of_work_bits = 12;
        params.n_verifier_friendly_commitment_layers = case.n_friendly;
        params.commitment_hash = case.commitment_hash;
        params.pow_hash = case.pow_hash;
        let options = ProveOptions::of(StoneVersion::Stone6);
        let proof = prove(&inputs, &params, &golden.prover_config, &options)
            .expect("legal parameters are proved");
        let options = VerifyOptions::for_proof(&proof, StoneVersion::Stone6);
        let verdict = verify(&proof, &options).expect("the proof is good");
        let bits = u64::from(case.n_queries * case.log_n_cosets) + 12;
        assert_eq!(verdict.security_bits, bits);
    }

    // A memory that belongs to another trace is refused, not proved.
    let mut wrong = inputs;
    let at = wrong.trace[100].ap as usize - 1;
    wrong.memory[at] = wrong.memory[at].map(|value| value.double());
    let options = ProveOptions::of(StoneVersion::Stone5);
    let refusal = prove(
        &wrong,
        &golden.proof_parameters,
        &golden.prover_config,
        &options,
    )
    .expect_err("a wrong memory has no proof");
    assert!(matches!(refusal, ProveError::Trace(_)), "{refusal}");

    // Parameters that Stone refuses are refused before any work.
    let mut params = golden.proof_parameters.clone();
    params.n_verifier_friendly_commitment_layers = 5;
    let refusal = prove(&wrong, &params, &golden.prover_config, &options)
        .expect_err("the top seven layers need one hash");
    assert!(matches!(refusal, ProveError::Parameters(_)), "{refusal}");
}
