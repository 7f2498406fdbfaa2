//! The golden cases: AIR inputs and what Stone said while proving them.

use std::path::Path;

pub use crate::golden::folder;
use crate::golden::read;
use crate::stone::{air_inputs::AirInputs, field::Felt, proof::ProofFile};

/// Cases of every layout, those with annotations.
pub const CASES: [&str; 8] = [
    "recursive_fib",
    "recursive_builtins",
    "recursive_stone5",
    "recursive_with_poseidon_builtins",
    "small_builtins",
    "dex_builtins",
    "starknet_builtins",
    "starknet_with_keccak_builtins",
];

/// What the annotations of a proof tell about the out-of-domain check.
pub struct Transcript {
    pub proof: ProofFile,
    pub interaction: Vec<Felt>,
    pub alpha: Felt,
    pub point: Felt,
    /// Mask values, then the values of the broken composition polynomial.
    pub oods: Vec<Felt>,
}

impl Transcript {
    pub fn read(folder: &Path) -> Transcript {
        let proof: ProofFile = read(&folder.join("proof.json"));
        let annotations = proof.annotations.clone().expect("annotations");
        let elements = |marker: &str| -> Vec<Felt> {
            let lines = annotations.iter().filter(|line| line.contains(marker));
            lines
                .flat_map(|line| {
                    let list = line.rsplit('(').next().expect("parenthesis");
                    list.trim_end_matches(')').split(", ")
                })
                .map(|text| Felt::parse(text).expect("field element"))
                .collect()
        };
        Transcript {
            interaction: elements("Interaction element #"),
            alpha: elements("STARK/Original: Constraint polynomial random element")[0],
            point: elements("OODS values: Evaluation point")[0],
            oods: elements("OODS values: : Field Elements"),
            proof,
        }
    }
}

/// The AIR inputs of a case.
pub fn inputs(folder: &Path) -> AirInputs {
    let files = ["public_input.json", "private_input.json"].map(|name| folder.join(name));
    AirInputs::load(&files[0], &files[1]).expect("golden")
}
