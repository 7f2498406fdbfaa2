//! The verifier of every layout, under every hash function and Stone version:
//! good proofs are accepted, and each change is refused where it is expected.

use std::sync::LazyLock;
use stonegate::{
    chain::{Account, CalldataMode, Contracts, OnChainVerdict, Registry, SubmitOptions},
    integrity::{Hasher, MemoryVerification, VerifierConfiguration},
    program::{Layout, tiny},
    report::EventSink,
    stone::{
        field::Felt,
        params::{CommitmentHash, PowHash, ProofParameters, ProverConfig, StoneVersion},
        proof::ProofFile,
        prove::{ProveOptions, prove},
    },
};

use crate::{common::golden, devnet::devnet, mutations, submission::submission_of};

/// Who sends in these tests; one value, which knows the next nonce for all of them.
fn owner() -> &'static Account {
    static OWNER: LazyLock<Account> = LazyLock::new(|| devnet().account(4).unwrap());
    &OWNER
}

/// A registry of its own: that of the other tests has one layout.
fn registry() -> Registry {
    static REGISTRY: LazyLock<Felt> = LazyLock::new(|| {
        let layouts = Layout::ALL.map(|layout| layout.name());
        Contracts::own().unwrap().deploy(owner(), &layouts).unwrap()
    });
    Registry::new(devnet().rpc().clone(), *REGISTRY)
}

/// The smallest run of a layout, with both kinds of Merkle layers in its trees.
fn proof(layout: Layout, hash: CommitmentHash, version: StoneVersion) -> ProofFile {
    let inputs = tiny::tiny(layout).unwrap();
    let mut parameters = ProofParameters::derive(inputs.public_input.n_steps, 30).unwrap();
    parameters.commitment_hash = hash;
    parameters.pow_hash = match hash {
        CommitmentHash::Keccak160 | CommitmentHash::Keccak248 => PowHash::Keccak256,
        CommitmentHash::Blake160 | CommitmentHash::Blake248 => PowHash::Blake256,
    };
    parameters.n_verifier_friendly_commitment_layers = 9;
    parameters.stark.log_n_cosets = 1;
    parameters.stark.fri.n_queries = 6;
    parameters.stark.fri.proof_of_work_bits = 20;
    let options = ProveOptions::of(version);
    prove(&inputs, &parameters, &ProverConfig::default(), &options).unwrap()
}

fn check(layout: Layout, hash: CommitmentHash, version: StoneVersion) {
    let proof = proof(layout, hash, version);
    let mode = MemoryVerification::Strict;
    let configuration = VerifierConfiguration::for_proof(&proof, version, mode);
    assert_eq!(configuration.hasher, Hasher::from(hash));
    let submission = submission_of(&proof, configuration);
    let registry = registry();
    for mode in [CalldataMode::Monolith, CalldataMode::Split] {
        let options = SubmitOptions {
            mode,
            force: true,
            ..SubmitOptions::default()
        };
        let sent = registry.submit(Some(owner()), &submission, &options, &EventSink::silent());
        let sent = sent.unwrap();
        assert_eq!(sent.verdict, OnChainVerdict::Accepted, "{layout} {mode:?}");
    }
    let good = &submission.monolith;
    let wrong: Vec<String> = mutations::all()
        .iter()
        // One bit more than was asked for is there half of the time.
        .filter(|mutation| mutation.name != "proof of work bits + 1")
        .filter_map(|mutation| mutation.fault(&registry, good))
        .collect();
    assert!(wrong.is_empty(), "{layout}:\n{}", wrong.join("\n"));
}

#[test]
fn recursive() {
    check(
        Layout::Recursive,
        CommitmentHash::Keccak248,
        StoneVersion::Stone5,
    );
}

#[test]
fn recursive_with_poseidon() {
    check(
        Layout::RecursiveWithPoseidon,
        CommitmentHash::Blake248,
        StoneVersion::Stone6,
    );
}

#[test]
fn small() {
    check(
        Layout::Small,
        CommitmentHash::Keccak160,
        StoneVersion::Stone6,
    );
}

#[test]
fn dex() {
    check(Layout::Dex, CommitmentHash::Blake248, StoneVersion::Stone5);
}

#[test]
fn starknet() {
    check(
        Layout::Starknet,
        CommitmentHash::Keccak160,
        StoneVersion::Stone5,
    );
}

#[test]
fn starknet_with_keccak() {
    check(
        Layout::StarknetWithKeccak,
        CommitmentHash::Keccak248,
        StoneVersion::Stone6,
    );
}

/// Proofs by StarkWare's Stone: what is predicted is what is registered.
#[test]
fn golden_proofs_are_accepted() {
    for (name, version) in [
        ("recursive_fib", StoneVersion::Stone6),
        ("recursive_builtins", StoneVersion::Stone6),
        ("recursive_stone5", StoneVersion::Stone5),
        ("recursive_with_poseidon_builtins", StoneVersion::Stone6),
        ("small_builtins", StoneVersion::Stone6),
        ("dex_builtins", StoneVersion::Stone6),
        ("starknet_builtins", StoneVersion::Stone6),
        ("starknet_with_keccak_builtins", StoneVersion::Stone6),
    ] {
        let Some(proof) = golden::proof::<ProofFile>(name) else {
            return;
        };
        let mode = MemoryVerification::Strict;
        let configuration = VerifierConfiguration::for_proof(&proof, version, mode);
        let submission = submission_of(&proof, configuration);
        let options = SubmitOptions::default();
        let sent = registry().submit(Some(owner()), &submission, &options, &EventSink::silent());
        let sent = sent.unwrap();
        assert_eq!(sent.verdict, OnChainVerdict::Accepted, "{name}");
        println!(
            "{name}: {} L2 gas, {} felts",
            sent.l2_gas, sent.calldata_felts
        );
    }
}
