//! Proofs of StarkWare's own Stone, from outside the repository.

use std::{fs, path::Path, path::PathBuf};

use stonegate::{
    integrity::{MemoryVerification, VerifierConfiguration},
    stone::{params::StoneVersion, proof::ProofFile},
};

/// A proof and the settings Integrity accepts it under.
pub struct Case {
    pub name: String,
    pub proof: ProofFile,
    pub configuration: VerifierConfiguration,
}

impl Case {
    fn load(path: &Path, version: StoneVersion, mode: MemoryVerification) -> Case {
        let text = fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let proof: ProofFile =
            serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let configuration = VerifierConfiguration::for_proof(&proof, version, mode);
        Case {
            name: path.display().to_string(),
            proof,
            configuration,
        }
    }
}

/// The folder an environment variable names, or a line that says what is skipped.
fn folder(variable: &str) -> Option<PathBuf> {
    let folder = std::env::var_os(variable);
    if folder.is_none() {
        println!("skipped: {variable} is not set");
    }
    folder.map(PathBuf::from)
}

/// The golden proofs of layout `recursive`: (case, Stone version).
const RECURSIVE: [(&str, StoneVersion); 3] = [
    ("recursive_fib", StoneVersion::Stone6),
    ("recursive_builtins", StoneVersion::Stone6),
    ("recursive_stone5", StoneVersion::Stone5),
];

/// All golden proofs of layout `recursive`, accepted as strict; none without
/// the shared folder.
pub fn golden_recursive() -> Vec<Case> {
    let Some(folder) = folder("STONEGATE_SHARED") else {
        return Vec::new();
    };
    let load = |(name, version): &(&str, StoneVersion)| {
        let path = folder.join("golden").join(name).join("proof.json");
        Case::load(&path, *version, MemoryVerification::Strict)
    };
    RECURSIVE.iter().map(load).collect()
}

/// Integrity's own example proofs of layout `recursive`; none without the
/// folder `examples/proofs` of its repository.
pub fn integrity_examples() -> Vec<Case> {
    let Some(folder) = folder("STONEGATE_INTEGRITY_EXAMPLES") else {
        return Vec::new();
    };
    use {MemoryVerification::*, StoneVersion::*};
    [
        ("cairo0_stone5_keccak_160_lsb", Stone5, Strict),
        ("cairo1_stone5_keccak_160_lsb", Stone5, Cairo1),
        ("cairo0_stone6_blake2s_248_lsb", Stone6, Strict),
        ("cairo0_stone6_keccak_160_lsb", Stone6, Strict),
    ]
    .into_iter()
    .map(|(name, version, mode)| {
        let file = format!("{name}_example_proof.json");
        Case::load(&folder.join("recursive").join(file), version, mode)
    })
    .collect()
}
