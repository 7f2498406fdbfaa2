//! Bytes of proofs of the smallest runs, pinned: without Stone's proofs at hand, a change of
//! trace, constraints or hashes that prover and verifier share would go unseen.
//!
//! Where `STONEGATE_STONE_PROVER` names StarkWare's `cpu_air_prover`, it proves the same runs
//! and must make the same bytes (those of stone6, as which it is built).

use stonegate::{
    program::{Layout, tiny::tiny},
    report::EventSink,
    source::{Embedded, ProofRequest, ProofSource, Stone, StoneOptions},
    stone::params::{CommitmentHash, PowHash, ProofParameters, ProverConfig, StoneVersion},
};

use CommitmentHash::{Blake160, Blake248, Keccak160, Keccak248};
use PowHash::{Blake256, Keccak256};
use StoneVersion::{Stone5, Stone6};

type Case = (
    Layout,
    StoneVersion,
    CommitmentHash,
    PowHash,
    u64,
    &'static str,
);

/// Layout, Stone version, hashes, n_verifier_friendly_commitment_layers, and Keccak-256 of
/// the proof's bytes.
const CASES: [Case; 12] = [
    (
        Layout::Small,
        Stone6,
        Keccak160,
        Keccak256,
        0,
        "0x2d7ca5d43a85bfc38bf85add47110987b657a41dc370db8f347dc361c89999c2",
    ),
    (
        Layout::Small,
        Stone6,
        Keccak248,
        Blake256,
        0,
        "0xa677d513eee4cb5513eee641475818bc127b06aee0a1c6f7fa450753ade627f0",
    ),
    (
        Layout::Small,
        Stone6,
        Blake160,
        Keccak256,
        0,
        "0x02d6c9081f6c81ba5ed2799b4f61faa1cbdc7f931f86013611b9fdc9b41395c6",
    ),
    (
        Layout::Small,
        Stone6,
        Blake248,
        Blake256,
        0,
        "0x5711649f5c15e08310dd492b218a43c9ed6a68bac3040db477ea2f9eccbeb817",
    ),
    (
        Layout::Small,
        Stone5,
        Keccak160,
        Keccak256,
        0,
        "0x28df3da4bd0b4126055ab6de4f1c4e24cf28ccfeb0699c809a7a5234a0b61d38",
    ),
    (
        Layout::Small,
        Stone5,
        Blake248,
        Blake256,
        9,
        "0xcf30ae64dcba3f6c31b8daaf21dd898fa5338a9c483652e83c68ea4807b53c4f",
    ),
    (
        Layout::Small,
        Stone6,
        Keccak160,
        Keccak256,
        1000,
        "0x976944e8df1b7ec6fab29090fb739d6649ce6aae7308ac1b5e4cbdc54e04b107",
    ),
    (
        Layout::Dex,
        Stone6,
        Keccak160,
        Keccak256,
        9,
        "0x6ca40db39c50226211ae730e79bdbcdd592fece2b0d2d397b037ef1fd4e576ca",
    ),
    (
        Layout::Recursive,
        Stone6,
        Keccak160,
        Keccak256,
        9,
        "0xe6a527e9a9386744c8d125fa8eb0480b341ef52208f2604774adde2f8c52eb18",
    ),
    (
        Layout::Recursive,
        Stone5,
        Blake160,
        Blake256,
        9,
        "0x17ac40a72ad35290c21d40b567c7b45a90795a9ea93e359b7903fa5395762038",
    ),
    (
        Layout::RecursiveWithPoseidon,
        Stone6,
        Keccak160,
        Keccak256,
        9,
        "0x0ef6d7ce67eb17c5f4a183dd7975f731f71d189b71e3d6f46799b02cf677d28f",
    ),
    (
        Layout::StarknetWithKeccak,
        Stone6,
        Keccak160,
        Keccak256,
        9,
        "0x827ab2473402b13872e58626476c5191842f226522012dccfb8f85a3df1933d8",
    ),
];

#[test]
fn bytes_are_as_they_were() {
    let stone = std::env::var_os("STONEGATE_STONE_PROVER").map(|prover| {
        let logs = tempfile::tempdir().unwrap();
        let options = StoneOptions {
            prover: Some(prover.into()),
            verifier: None,
            time_limit: std::time::Duration::from_secs(600),
            logs: logs.path().to_owned(),
        };
        (Stone::find(options).unwrap(), logs)
    });
    let config = ProverConfig::default();
    let mut changed = Vec::new();
    for (layout, version, commitment_hash, pow_hash, n_friendly, pinned) in CASES {
        let name = format!("{layout} {version:?} {commitment_hash:?} {pow_hash:?} {n_friendly}");
        let inputs = tiny(layout).unwrap();
        let mut parameters = ProofParameters::derive(inputs.public_input.n_steps, 22).unwrap();
        parameters.commitment_hash = commitment_hash;
        parameters.pow_hash = pow_hash;
        parameters.n_verifier_friendly_commitment_layers = n_friendly;
        parameters.stark.log_n_cosets = 1;
        let request = ProofRequest {
            inputs: &inputs,
            parameters: &parameters,
            config: &config,
            stone_version: Some(version),
            annotations: false,
            program: None,
        };
        let silent = EventSink::silent();
        let ours = Embedded.prove(&request, &silent).unwrap().proof;
        if let Some((stone, _)) = stone.as_ref().filter(|_| version == Stone6) {
            match stone.prove(&request, &silent) {
                Ok(theirs) => assert!(ours.proof_hex == theirs.proof.proof_hex, "{name}"),
                // Its builds have not all of the hash functions.
                Err(failure) => {
                    assert!(failure.what.contains("does not know"), "{name}: {failure}");
                    eprintln!("{name}: {failure}");
                }
            }
        }
        let found = ours.keccak256();
        if found != pinned {
            changed.push(format!("{name}: {found}"));
        }
    }
    assert!(changed.is_empty(), "{}", changed.join("\n"));
}
