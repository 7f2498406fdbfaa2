//! Proofs that must equal, byte for byte, those StarkWare's Stone made of the
//! same inputs.

mod common;

use common::golden;
use std::{sync::Mutex, time::Instant};

use stonegate::stone::{
    air_inputs::AirInputs,
    params::StoneVersion,
    proof::ProofFile,
    prove::{ProveOptions, Stage, prove},
};

fn assert_identical(case: &str, stone_version: StoneVersion) {
    let Some(folder) = golden::folder(case) else {
        return;
    };
    let inputs = AirInputs::load(
        &folder.join("public_input.json"),
        &folder.join("private_input.json"),
    )
    .expect("golden inputs");
    let golden: ProofFile = golden::read(&folder.join("proof.json"));

    let stages: Mutex<Vec<(Stage, Instant)>> = Mutex::new(Vec::new());
    let progress = |stage: Stage| {
        let mut stages = stages.lock().expect("no panic while reporting");
        stages.push((stage, Instant::now()));
    };
    let options = ProveOptions {
        stone_version,
        annotations: true,
        progress: Some(&progress),
    };
    let proof = prove(
        &inputs,
        &golden.proof_parameters,
        &golden.prover_config,
        &options,
    )
    .expect("golden inputs can be proved");
    let end = Instant::now();
    let stages = stages.into_inner().expect("no panic while reporting");
    let ends = stages.iter().skip(1).map(|(_, at)| *at).chain([end]);
    for ((stage, begin), end) in stages.iter().zip(ends) {
        println!("{case}: {:7.3} s  {stage}", (end - *begin).as_secs_f64());
    }

    let lines = |proof: &ProofFile| proof.annotations.clone().expect("annotations");
    let (found, expected) = (lines(&proof), lines(&golden));
    let differs = found.iter().zip(&expected).find(|(a, b)| a != b);
    assert_eq!(differs, None, "{case}: first annotation that differs");
    assert_eq!(found.len(), expected.len(), "{case}: annotations");
    assert!(
        proof.proof_hex == golden.proof_hex,
        "{case}: proof_hex differs"
    );
}

#[test]
fn recursive_builtins() {
    assert_identical("recursive_builtins", StoneVersion::Stone6);
}

#[test]
fn recursive_fib() {
    assert_identical("recursive_fib", StoneVersion::Stone6);
}

#[test]
fn recursive_with_poseidon_builtins() {
    assert_identical("recursive_with_poseidon_builtins", StoneVersion::Stone6);
}

#[test]
fn small_builtins() {
    assert_identical("small_builtins", StoneVersion::Stone6);
}

#[test]
fn dex_builtins() {
    assert_identical("dex_builtins", StoneVersion::Stone6);
}

#[test]
fn starknet_builtins() {
    assert_identical("starknet_builtins", StoneVersion::Stone6);
}

#[test]
fn starknet_with_keccak_builtins() {
    assert_identical("starknet_with_keccak_builtins", StoneVersion::Stone6);
}

#[test]
fn recursive_stone5() {
    assert_identical("recursive_stone5", StoneVersion::Stone5);
}
