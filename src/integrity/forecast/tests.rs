//! Forecasts against the calldata of proofs.

use std::path::Path;

use super::*;
use crate::{
    golden,
    integrity::{MemoryVerification, VerifierConfiguration, monolith},
    program::{Layout as ProgramLayout, Program},
    stone::{
        params::{ProverConfig, StoneVersion},
        proof::ProofFile,
        prove::{ProveOptions, prove},
    },
};

/// The real length of a proof's calldata and its forecast.
fn real_and_forecast(proof: &ProofFile, version: StoneVersion) -> (u64, CalldataForecast) {
    let mode = MemoryVerification::Relaxed;
    let configuration = VerifierConfiguration::for_proof(proof, version, mode);
    let real = monolith(proof, &configuration).unwrap().len() as u64;
    let public = PublicSizes::of(&proof.public_input);
    let layout = &proof.public_input.layout;
    let found = calldata(&proof.proof_parameters, layout, &public).unwrap();
    (real, found)
}

fn assert_close(name: &str, proof: &ProofFile, version: StoneVersion) {
    let (real, found) = real_and_forecast(proof, version);
    let error = found.expected as f64 / real as f64 - 1.0;
    println!("{name}: {real}, {found:?}, {:+.2} %", 100.0 * error);
    assert!(error.abs() < 0.03, "{name}: {real}, {found:?}");
    assert!(real <= found.at_most, "{name}: {real}, {found:?}");
}

#[test]
fn golden_proofs() {
    for case in [
        "recursive_builtins",
        "recursive_fib",
        "recursive_stone5",
        "recursive_with_poseidon_builtins",
        "small_builtins",
        "dex_builtins",
        "starknet_builtins",
        "starknet_with_keccak_builtins",
    ] {
        let Some(proof) = golden::proof::<ProofFile>(case) else {
            return;
        };
        let version = match case {
            "recursive_stone5" => StoneVersion::Stone5,
            _ => StoneVersion::Stone6,
        };
        assert_close(case, &proof, version);
    }
}

#[test]
fn our_own_proofs() {
    let program = include_bytes!("../../../contracts/allocation/allocation.executable.json");
    let program = Program::parse(Path::new("allocation.json"), program).unwrap();
    let arguments = [
        1000, 0, 7, 8, 6000, 2, 500, 2000, 2, 85, 365, 850, 500, 2000, 2, 85, 365, 1210,
    ];
    let arguments = arguments.map(|felt: u64| felt.into());
    let inputs = program.run(&arguments, ProgramLayout::Small).unwrap();
    let n_steps = inputs.public_input.n_steps;
    for n_queries in [1, 12, 18, 40] {
        let mut parameters = ProofParameters::derive(n_steps, 60).unwrap();
        parameters.stark.fri.n_queries = n_queries;
        parameters.stark.fri.proof_of_work_bits = 1;
        // Fast to hash; calldata is the same.
        parameters.n_verifier_friendly_commitment_layers = 0;
        let options = ProveOptions::of(StoneVersion::Stone6);
        let proof = prove(&inputs, &parameters, &ProverConfig::default(), &options).unwrap();
        assert_close(
            &format!("{n_queries} queries"),
            &proof,
            StoneVersion::Stone6,
        );
        if n_queries == 1 {
            // Nothing is shared, and nothing left to chance.
            let (real, found) = real_and_forecast(&proof, StoneVersion::Stone6);
            assert_eq!((real, real), (found.expected, found.at_most));
        }
    }
}

/// Mean and covariance by enumeration of all queries.
#[test]
fn distinct_nodes_of_small_trees() {
    let (log_domain, q) = (3u32, 4u32);
    let mut samples = vec![];
    for code in 0..1u32 << (log_domain * q) {
        let queries = (0..q).map(|i| code >> (i * log_domain) & 7);
        let distinct: Vec<f64> = (0..=log_domain)
            .map(|level| {
                let nodes = queries.clone().map(|query| query >> (log_domain - level));
                nodes.collect::<std::collections::BTreeSet<u32>>().len() as f64
            })
            .collect();
        samples.push(distinct);
    }
    let n = samples.len() as f64;
    let mean = |level: usize| samples.iter().map(|s| s[level]).sum::<f64>() / n;
    for j in 0..=log_domain {
        let expected = mean(j as usize);
        assert!((Queries(q).mean(j) - expected).abs() < 1e-9, "mean {j}");
        for k in 0..=log_domain {
            let products = samples.iter().map(|s| s[j as usize] * s[k as usize]);
            let expected = products.sum::<f64>() / n - mean(j as usize) * mean(k as usize);
            let found = Queries(q).covariance(j, k);
            assert!((found - expected).abs() < 1e-9, "{j} {k}: {found}");
        }
    }
}

#[test]
fn large_trees_keep_their_digits() {
    // Nobody shares anything at the bottom of a large tree.
    let queries = Queries(18);
    assert!((queries.mean(60) - 18.0).abs() < 1e-9);
    assert!(queries.covariance(60, 60).abs() < 1e-6);
    assert!(queries.covariance(2, 60).abs() < 1e-6);
}

#[test]
fn weights_are_never_negative() {
    for layout in layouts::LAYOUTS {
        for steps in [vec![0, 1], vec![0, 1, 1, 1, 1], vec![0, 4, 4, 3]] {
            let mut parameters = ProofParameters::derive(1 << 16, 60).unwrap();
            parameters.stark.fri.fri_step_list = steps;
            let sizes = Sizes::new(&parameters, layout.name).unwrap();
            assert!(sizes.weights().iter().all(|weight| *weight >= 0.0));
        }
    }
}

#[test]
fn what_is_no_proof_has_no_forecast() {
    let public = PublicSizes {
        main_page_cells: 10,
        other_pages: 0,
    };
    let good = ProofParameters::derive(1 << 16, 60).unwrap();
    assert!(calldata(&good, "recursive", &public).is_some());
    assert_eq!(calldata(&good, "all_cairo", &public), None);
    for edit in [
        |p: &mut ProofParameters| p.stark.fri.fri_step_list = vec![],
        |p: &mut ProofParameters| p.stark.fri.fri_step_list = vec![1, 4],
        |p: &mut ProofParameters| p.stark.fri.fri_step_list[2] = 0,
        |p: &mut ProofParameters| p.stark.fri.fri_step_list[2] = u32::MAX,
        |p: &mut ProofParameters| p.stark.fri.last_layer_degree_bound = 0,
        |p: &mut ProofParameters| p.stark.fri.n_queries = 0,
        |p: &mut ProofParameters| p.stark.log_n_cosets = 60,
    ] {
        let mut parameters = good.clone();
        edit(&mut parameters);
        assert_eq!(calldata(&parameters, "recursive", &public), None);
    }
}
