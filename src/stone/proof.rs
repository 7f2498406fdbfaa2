//! The proof file, as Stone writes it.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

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
    pub private_input: Value,
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

impl ProofFile {
    /// The file's text as Stone writes it: keys in alphabetical order, one space
    /// of indentation per level, no final newline.
    ///
    /// # Errors
    /// Never in practice: every field has a JSON form.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        stone_json(serde_json::to_value(self)?)
    }
}

/// A JSON document's text as Stone writes proof files, see [`ProofFile::to_json`].
///
/// # Errors
/// Never in practice: every value has a JSON form.
pub fn stone_json(value: Value) -> Result<String, serde_json::Error> {
    let mut text = Vec::new();
    let formatter = serde_json::ser::PrettyFormatter::with_indent(b" ");
    sorted(value).serialize(&mut serde_json::Serializer::with_formatter(
        &mut text, formatter,
    ))?;
    String::from_utf8(text).map_err(serde::ser::Error::custom)
}

/// The value with the keys of all objects in alphabetical order.
fn sorted(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let map: BTreeMap<String, Value> = map.into_iter().collect();
            Value::Object(map.into_iter().map(|(k, v)| (k, sorted(v))).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(sorted).collect()),
        scalar => scalar,
    }
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
