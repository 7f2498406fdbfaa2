//! Files that are given for a proof and are none of Stone's, by what they look
//! like.

use serde_json::Value;

/// What a file is, and what to do with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Foreign {
    /// With its article: "a stwo proof".
    pub what: &'static str,
    /// Whether it is a proof of another prover.
    pub is_proof: bool,
    /// The next step.
    pub next: &'static str,
}

const PROVE_WITH_STONE: &str =
    "prove the run with Stone (`stonegate prove`); a proof of another prover cannot be converted";

/// A kind of JSON document and the keys that all of its kind have.
type Kind = (&'static [&'static str], &'static str, bool, &'static str);

/// In order: the first whose keys are all there is the answer.
const KINDS: [Kind; 16] = [
    (
        &["claim", "interaction_claim", "stark_proof"],
        "a stwo (Cairo) proof",
        true,
        PROVE_WITH_STONE,
    ),
    (
        &["claim", "interaction_claim", "extended_stark_proof"],
        "a stwo (Cairo) proof",
        true,
        PROVE_WITH_STONE,
    ),
    (
        &["claim", "interaction_claim", "proof"],
        "a LuminAIR proof, which is made with stwo",
        true,
        PROVE_WITH_STONE,
    ),
    (
        &["claim", "proof"],
        "a LuminAIR proof, which is made with stwo",
        true,
        PROVE_WITH_STONE,
    ),
    (
        &["config", "unsent_commitment", "witness"],
        "a proof as swiftness parses it",
        false,
        "give the proof.json it was parsed from",
    ),
    (
        &["main_proof", "fri_merkle_statements"],
        "a split proof for the verifier on Ethereum",
        false,
        "give the proof.json it was split from",
    ),
    (
        &["commitments", "sampled_values", "fri_proof"],
        "a stwo proof",
        true,
        PROVE_WITH_STONE,
    ),
    (
        &["pi_a", "pi_b", "pi_c"],
        "a Groth16 proof",
        true,
        PROVE_WITH_STONE,
    ),
    (
        &["proof", "public_values"],
        "a proof of another prover",
        true,
        PROVE_WITH_STONE,
    ),
    (
        &["memory_segments", "public_memory", "n_steps"],
        "an AIR public input",
        false,
        "prove it: `stonegate prove --air-public-input … --air-private-input …`",
    ),
    (
        &["trace_path", "memory_path"],
        "an AIR private input",
        false,
        "prove it: `stonegate prove --air-public-input … --air-private-input …`",
    ),
    (
        &["stark", "commitment_hash"],
        "a proof parameter file",
        false,
        "it goes to --parameter-file; a proof file has proof_hex",
    ),
    (
        &["cached_lde_config"],
        "a prover configuration",
        false,
        "it goes to --prover-config-file; a proof file has proof_hex",
    ),
    (
        &["program", "entrypoints"],
        "a compiled Cairo 1 executable",
        false,
        "prove it: `stonegate prove --program …`",
    ),
    (
        &["data", "reference_manager"],
        "a compiled Cairo 0 program",
        false,
        "prove it: `stonegate prove --program …`",
    ),
    (
        &["sierra_program"],
        "a contract class",
        false,
        "give the proof file that cpu_air_prover or `stonegate prove` wrote",
    ),
];

/// Recognises a file that is no proof of Stone's; `None` for what might be a
/// damaged one.
pub fn recognise(bytes: &[u8]) -> Option<Foreign> {
    if bytes.starts_with(b"PK\x03\x04") {
        return Some(Foreign {
            what: "a zip archive, perhaps a Cairo PIE",
            is_proof: false,
            next: "run the program in proof mode and prove that run; a PIE has no proof in it",
        });
    }
    let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace())?;
    if !matches!(first, b'{' | b'[') {
        if bytes.starts_with(b"BZh") {
            return Some(Foreign {
                what: "a compressed file, as stwo writes its proofs",
                is_proof: true,
                next: PROVE_WITH_STONE,
            });
        }
        return std::str::from_utf8(bytes).is_err().then_some(Foreign {
            what: "a binary file: a trace, a memory, or a proof of another prover such as stwo or LuminAIR",
            is_proof: false,
            next: "give the proof.json that cpu_air_prover or `stonegate prove` wrote; Integrity verifies Stone proofs only",
        });
    }
    recognise_json(&serde_json::from_slice(bytes).ok()?)
}

/// [`recognise`], of a JSON document.
pub fn recognise_json(value: &Value) -> Option<Foreign> {
    if let Value::Array(items) = value {
        return items.iter().all(is_felt).then_some(Foreign {
            what: "a list of felts: Integrity calldata, or a stwo proof in Cairo's serialization",
            is_proof: false,
            next: "give the proof file it was made from; Integrity verifies Stone proofs only",
        });
    }
    if value.get("proof_hex").is_some() {
        return None;
    }
    let has = |keys: &&[&str]| keys.iter().all(|key| value.get(key).is_some());
    let kind = KINDS.iter().find(|(keys, ..)| has(keys))?;
    let (_, what, is_proof, next) = *kind;
    Some(Foreign {
        what,
        is_proof,
        next,
    })
}

fn is_felt(value: &Value) -> bool {
    match value {
        Value::Number(_) => true,
        Value::String(text) => {
            let digits = text.strip_prefix("0x").unwrap_or(text);
            !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_hexdigit())
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proofs_of_others_are_named() {
        let stwo =
            r#"{"claim": {}, "interaction_pow": 1, "interaction_claim": {}, "stark_proof": {}}"#;
        let bare = r#"{"config": {}, "commitments": [], "sampled_values": [], "decommitments": [], "fri_proof": {}}"#;
        let luminair =
            r#"{"claim": {}, "interaction_claim": {}, "proof": {}, "execution_resources": {}}"#;
        for (text, name) in [(stwo, "stwo"), (bare, "stwo"), (luminair, "LuminAIR")] {
            let foreign = recognise(text.as_bytes()).unwrap();
            assert!(
                foreign.is_proof && foreign.what.contains(name),
                "{foreign:?}"
            );
        }
        let binary = recognise(&[1, 0, 0, 0, 0xff, 0xfe]).unwrap();
        assert!(
            !binary.is_proof && binary.what.contains("LuminAIR"),
            "{binary:?}"
        );
        assert!(recognise(b"BZh91AY").unwrap().is_proof);
        assert!(!recognise(br#"["0x1", "0x2a"]"#).unwrap().is_proof);
        assert!(recognise(b"PK\x03\x04rest").unwrap().what.contains("PIE"));
        let public = br#"{"memory_segments": {}, "public_memory": [], "n_steps": 8}"#;
        assert!(recognise(public).unwrap().what.contains("public input"));
    }

    #[test]
    fn a_damaged_proof_of_stone_is_not_taken_for_another() {
        for text in ["", "{}", "{", r#"{"proof_hex": "0x", "claim": 1}"#, "text"] {
            assert_eq!(recognise(text.as_bytes()), None, "{text}");
        }
    }
}
