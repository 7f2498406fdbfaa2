//! Good proofs: our own of a small program, and those of StarkWare's Stone from
//! outside the repository.

use std::{path::Path, path::PathBuf, sync::OnceLock};

use crate::common::golden;
use stonegate::{
    integrity::{MemoryVerification, VerifierConfiguration},
    program::{Layout, tiny::tiny},
    stone::{
        params::{
            CachedLdeConfig, CommitmentHash, FriParameters, PowHash, ProofParameters, ProverConfig,
            StarkParameters, StatementParameters, StoneVersion,
        },
        proof::ProofFile,
        prove::{ProveOptions, prove},
    },
};

/// A proof and the settings Integrity accepts it under.
#[derive(Clone)]
pub struct Case {
    pub name: String,
    pub proof: ProofFile,
    pub configuration: VerifierConfiguration,
}

impl Case {
    fn load(path: &Path, version: StoneVersion, mode: MemoryVerification) -> Case {
        let proof: ProofFile = golden::read(path);
        let configuration = VerifierConfiguration::for_proof(&proof, version, mode);
        Case {
            name: path.display().to_string(),
            proof,
            configuration,
        }
    }
}

/// The layouts that can be verified.
pub const LAYOUTS: [&str; 6] = [
    "recursive",
    "recursive_with_poseidon",
    "small",
    "dex",
    "starknet",
    "starknet_with_keccak",
];

/// The golden proofs of layout `recursive`: (case, Stone version).
const RECURSIVE: [(&str, StoneVersion); 3] = [
    ("recursive_fib", StoneVersion::Stone6),
    ("recursive_builtins", StoneVersion::Stone6),
    ("recursive_stone5", StoneVersion::Stone5),
];

/// A golden proof, accepted as strict; `None` without the shared folder.
fn golden_case(name: &str, version: StoneVersion) -> Option<Case> {
    let path = golden::folder(name)?.join("proof.json");
    Some(Case::load(&path, version, MemoryVerification::Strict))
}

/// All golden proofs of layout `recursive`; none without the shared folder.
pub fn golden_recursive() -> Vec<Case> {
    let cases = RECURSIVE.iter();
    cases
        .filter_map(|(name, version)| golden_case(name, *version))
        .collect()
}

/// The golden proofs of the other layouts; none without the shared folder.
pub fn golden_of_other_layouts() -> Vec<Case> {
    let cases = [
        "recursive_with_poseidon_builtins",
        "small_builtins",
        "dex_builtins",
        "starknet_builtins",
        "starknet_with_keccak_builtins",
    ];
    let load = |name: &&str| golden_case(name, StoneVersion::Stone6);
    cases.iter().filter_map(load).collect()
}

/// Integrity's own example proofs of every layout; none without the folder
/// `examples/proofs` of its repository.
pub fn integrity_examples() -> Vec<Case> {
    let Some(folder) = std::env::var_os("STONEGATE_INTEGRITY_EXAMPLES").map(PathBuf::from) else {
        println!("skipped: STONEGATE_INTEGRITY_EXAMPLES is not set");
        return Vec::new();
    };
    use {MemoryVerification::*, StoneVersion::*};
    let examples = [
        ("cairo0_stone5_keccak_160_lsb", Stone5, Strict),
        ("cairo1_stone5_keccak_160_lsb", Stone5, Cairo1),
        ("cairo0_stone6_blake2s_248_lsb", Stone6, Strict),
        ("cairo0_stone6_keccak_160_lsb", Stone6, Strict),
    ];
    let load = |layout: &str| {
        examples.map(|(name, version, mode)| {
            let file = format!("{name}_example_proof.json");
            Case::load(&folder.join(layout).join(file), version, mode)
        })
    };
    LAYOUTS.iter().flat_map(|layout| load(layout)).collect()
}

/// Proves the smallest run, 16,384 steps, with a hash, a number of Poseidon layers and a
/// Stone version.
fn self_proved(hash: CommitmentHash, n_friendly_layers: u64, version: StoneVersion) -> Case {
    let inputs = tiny(Layout::Recursive).expect("a run");
    let log_trace = inputs.public_input.n_steps.ilog2() + 4;
    let mut fri_step_list = vec![0, 3];
    fri_step_list.resize(2 + (log_trace - 5 - 3) as usize / 2, 2);
    let sum: u32 = fri_step_list.iter().sum();
    let (pow_hash, name) = match hash {
        CommitmentHash::Keccak160 | CommitmentHash::Keccak248 => (PowHash::Keccak256, "keccak"),
        CommitmentHash::Blake160 | CommitmentHash::Blake248 => (PowHash::Blake256, "blake2s"),
    };
    let parameters = ProofParameters {
        field: "PrimeField0".into(),
        channel_hash: "poseidon3".into(),
        commitment_hash: hash,
        n_verifier_friendly_commitment_layers: n_friendly_layers,
        pow_hash,
        statement: StatementParameters {
            page_hash: "pedersen".into(),
        },
        stark: StarkParameters {
            fri: FriParameters {
                fri_step_list,
                last_layer_degree_bound: 1 << (log_trace - sum),
                n_queries: 30,
                proof_of_work_bits: 20,
            },
            log_n_cosets: 1,
        },
        use_extension_field: false,
        verifier_friendly_channel_updates: true,
        verifier_friendly_commitment_hash: "poseidon3".into(),
    };
    let config = ProverConfig {
        cached_lde_config: CachedLdeConfig {
            store_full_lde: false,
            use_fft_for_eval: false,
        },
        constraint_polynomial_task_size: 256,
        n_out_of_memory_merkle_layers: 0,
        table_prover_n_tasks_per_segment: 1,
    };
    let options = ProveOptions {
        // What the oracles read.
        annotations: true,
        ..ProveOptions::of(version)
    };
    let proof = prove(&inputs, &parameters, &config, &options).expect("a proof");
    let mode = MemoryVerification::Strict;
    Case {
        name: format!("own proof with {name}, {n_friendly_layers} Poseidon layers"),
        configuration: VerifierConfiguration::for_proof(&proof, version, mode),
        proof,
    }
}

/// Own proofs of a small program under all masks, with all, some and no
/// layers of Poseidon, then the golden proofs if there are any.
pub fn good_proofs() -> &'static [Case] {
    static CASES: OnceLock<Vec<Case>> = OnceLock::new();
    CASES.get_or_init(|| {
        let mut cases = vec![
            self_proved(CommitmentHash::Keccak160, 1000, StoneVersion::Stone6),
            self_proved(CommitmentHash::Blake248, 5, StoneVersion::Stone5),
            self_proved(CommitmentHash::Keccak248, 0, StoneVersion::Stone6),
        ];
        cases.extend(golden_recursive());
        cases
    })
}
