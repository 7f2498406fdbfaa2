//! The proof file, as Stone writes it.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

use super::{
    hash::keccak::keccak256,
    params::{ProofParameters, ProverConfig},
    public_input::PublicInput,
    verify::parse::decode_hex,
};

/// A proof file. Keys are written in alphabetical order, as Stone does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProofFile {
    /// What prover and verifier said, line by line; with `--generate_annotations` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub annotations: Option<Vec<String>>,
    /// The private input, with every list that this program knows; `cpu_air_prover` keeps the
    /// file as it is. Holds paths: never hash it, never report it.
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
    /// The file's text as Stone writes it, see [`stone_json`].
    ///
    /// # Errors
    /// Never in practice: every field has a JSON form.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        Ok(stone_json(&serde_json::to_value(self)?))
    }

    /// Length of the proof in bytes.
    pub fn byte_count(&self) -> usize {
        self.proof_hex.len().saturating_sub(2) / 2
    }

    /// Keccak-256 of the proof's bytes, `0x…`; of nothing where `proof_hex` is not
    /// hexadecimal, which no accepted proof is.
    pub fn keccak256(&self) -> String {
        let bytes = decode_hex(&self.proof_hex).unwrap_or_default();
        format!("0x{}", hex::encode(keccak256(&bytes)))
    }
}

/// A JSON document's text as Stone's JSON library writes it (jsoncpp
/// `StreamWriterBuilder`): keys in alphabetical order, a tab of indentation per
/// level, ` : ` between key and value, lists and objects on lines of their own,
/// everything but ASCII escaped, no final newline.
pub fn stone_json(value: &Value) -> String {
    let mut text = String::new();
    write_value(value, 0, &mut text);
    text
}

fn write_value(value: &Value, level: usize, text: &mut String) {
    let line = |level: usize, text: &mut String| {
        text.push('\n');
        text.extend(std::iter::repeat_n('\t', level));
    };
    match value {
        Value::Object(map) if !map.is_empty() => {
            let sorted: BTreeMap<&String, &Value> = map.iter().collect();
            text.push('{');
            for (i, (key, value)) in sorted.into_iter().enumerate() {
                if i > 0 {
                    text.push(',');
                }
                line(level + 1, text);
                write_string(key, text);
                text.push_str(" : ");
                if is_filled(value) {
                    line(level + 1, text);
                }
                write_value(value, level + 1, text);
            }
            line(level, text);
            text.push('}');
        }
        Value::Array(items) if !items.is_empty() => {
            text.push('[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    text.push(',');
                }
                line(level + 1, text);
                write_value(item, level + 1, text);
            }
            line(level, text);
            text.push(']');
        }
        Value::String(string) => write_string(string, text),
        value => text.push_str(&value.to_string()),
    }
}

fn is_filled(value: &Value) -> bool {
    match value {
        Value::Object(map) => !map.is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => false,
    }
}

fn write_string(string: &str, text: &mut String) {
    let quoted = Value::from(string).to_string();
    for c in quoted.chars() {
        match c.is_ascii() {
            true => text.push(c),
            false => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    text.push_str(&format!("\\u{unit:04x}"));
                }
            }
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_is_jsoncpps() {
        let value = serde_json::json!({
            "b": {"list": [0, 4], "empty": [], "none": null},
            "a": "é\n",
            "c": {},
        });
        let expected = concat!(
            "{\n\t\"a\" : \"\\u00e9\\n\",\n\t\"b\" : \n\t{\n\t\t\"empty\" : [],\n",
            "\t\t\"list\" : \n\t\t[\n\t\t\t0,\n\t\t\t4\n\t\t],\n\t\t\"none\" : null\n\t},\n\t\"c\" : {}\n}",
        );
        assert_eq!(stone_json(&value), expected);
    }
}
