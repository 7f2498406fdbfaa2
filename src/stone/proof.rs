//! The proof file, as Stone writes it.

use serde::{Deserialize, Serialize};

use super::{
    params::{ProofParameters, ProverConfig},
    public_input::PublicInput,
};

/// A proof file. Keys are written in alphabetical order, as Stone does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProofFile {
    /// What prover and verifier said, line by line; with `--generate_annotations` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub annotations: Option<Vec<String>>,
    /// The private input as given. Holds paths: never hash it, never report it.
    #[serde(default)]
    pub private_input: serde_json::Value,
    /// The proof: `0x` and the bytes the prover sent, in protocol order.
    pub proof_hex: String,
    pub proof_parameters: ProofParameters,
    pub prover_config: ProverConfig,
    pub public_input: PublicInput,
    #[serde(default)]
    pub version: ProofVersion,
}

/// Stone's own builds write the three `INVALID_…` defaults.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProofVersion {
    pub commit_hash: String,
    pub proof_hash: String,
    pub statement_name: String,
}

impl Default for ProofVersion {
    fn default() -> Self {
        ProofVersion {
            commit_hash: "INVALID_COMMIT".into(),
            proof_hash: "INVALID_PROOF_HASH".into(),
            statement_name: "INVALID_NAME".into(),
        }
    }
}
