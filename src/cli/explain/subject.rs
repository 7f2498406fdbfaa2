//! What is to be explained: a file by what is in it, settings by their names.

use std::path::Path;

use crate::{
    cli::{inputs, layout::named as layout},
    explain::{self, Cause, Foreign},
    failure::Failure,
    files,
    integrity::{
        Hasher, MemoryVerification, RegisteredLayout, VerifierConfiguration, parse_stone_version,
    },
    program::{Layout, Program},
    stone::{
        field::Felt,
        params::{ProofParameters, ProverConfig, StoneVersion},
        proof::ProofFile,
        public_input::PublicInput,
    },
};

/// Reads the standard input.
const STDIN: &str = "-";

/// What a file is.
pub enum Subject {
    Proof(Box<ProofFile>),
    Calldata(Vec<Felt>),
    Program(Program),
    PublicInput(Box<PublicInput>),
    Parameters(Box<ProofParameters>),
    Config(ProverConfig),
    Error(String),
    /// A file that is none of these, or a broken one.
    Wrong(Cause),
}

/// Settings, as far as they are said.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct As {
    pub layout: Option<String>,
    pub hasher: Option<Hasher>,
    pub stone_version: Option<StoneVersion>,
    pub memory: Option<MemoryVerification>,
}

impl Subject {
    pub fn read(path: &Path) -> Result<Subject, Failure> {
        let bytes = match path.to_str() {
            Some(STDIN) => files::read_stdin()?,
            _ => files::read_input(path)?,
        };
        Ok(Subject::of(path, &bytes))
    }

    pub fn of(path: &Path, bytes: &[u8]) -> Subject {
        let text = String::from_utf8_lossy(bytes);
        let Ok(value) = serde_json::from_slice::<serde_json::Value>(bytes) else {
            return Subject::of_text(bytes, &text);
        };
        let has = |keys: &[&str]| keys.iter().all(|key| value.get(key).is_some());
        let broken = |what: &str, error: &dyn std::error::Error| {
            Subject::Wrong(
                Cause::new(
                    "proof-file",
                    format!("this is no whole {what}"),
                    "take the file again from where it was made",
                )
                .seen(error.to_string()),
            )
        };
        let parameters = value.get("proof_parameters");
        if parameters.is_some_and(|parameters| parameters.get("channel_hash").is_none()) {
            return Subject::Wrong(
                Cause::new(
                    "parameters",
                    "the proof was made without verifier-friendly settings, so Integrity cannot verify it",
                    "prove again with channel_hash and verifier_friendly_commitment_hash poseidon3, verifier_friendly_channel_updates true and n_verifier_friendly_commitment_layers; `stonegate prove` without a parameter file does",
                )
                .seen("proof_parameters has no channel_hash"),
            );
        }
        if has(&["proof_hex"]) || has(&["proof_parameters", "public_input"]) {
            return match serde_json::from_value(value) {
                Ok(proof) => Subject::Proof(Box::new(proof)),
                Err(error) => broken("proof file", &error),
            };
        }
        if has(&["memory_segments", "public_memory", "n_steps"]) {
            return match serde_json::from_value(value) {
                Ok(input) => Subject::PublicInput(Box::new(input)),
                Err(error) => broken("public input", &error),
            };
        }
        if has(&["stark", "commitment_hash"]) {
            return match serde_json::from_value(value) {
                Ok(parameters) => Subject::Parameters(Box::new(parameters)),
                Err(error) => broken("parameter file", &error),
            };
        }
        if has(&["cached_lde_config"]) {
            return match serde_json::from_value(value) {
                Ok(config) => Subject::Config(config),
                Err(error) => broken("prover configuration", &error),
            };
        }
        if has(&["program", "entrypoints"]) || has(&["data", "reference_manager"]) {
            return match Program::parse(path, bytes) {
                Ok(program) => Subject::Program(program),
                Err(error) => Subject::Wrong(Cause::new(
                    "program",
                    error.to_string(),
                    "build the program again",
                )),
            };
        }
        let felts = value.get("calldata").unwrap_or(&value);
        if felts.is_array() && !felts.as_array().is_some_and(Vec::is_empty) {
            let words = felts.to_string();
            if let Ok(felts) = inputs::felts(&words) {
                return Subject::Calldata(felts);
            }
        }
        match explain::recognise_json(&value) {
            Some(foreign) => Subject::Wrong(of_foreign(foreign)),
            None => Subject::Error(text.into_owned()),
        }
    }

    fn of_text(bytes: &[u8], text: &str) -> Subject {
        let words: Vec<&str> = text.split_whitespace().collect();
        // One felt alone is an error's.
        if words.len() > 1
            && let Ok(felts) = inputs::felts(text)
        {
            return Subject::Calldata(felts);
        }
        const OF_A_PROOF: [&str; 4] = ["proof_hex", "proof_parameters", "P->V[", "public_memory"];
        let is_json = text.trim_start().starts_with('{');
        if is_json && OF_A_PROOF.iter().any(|word| text.contains(word)) {
            return Subject::Wrong(
                Cause::new(
                    "proof-file",
                    "the proof file is cut or damaged: it is no whole JSON document",
                    "take the file again from where it was made",
                )
                .seen(format!("it has {} bytes", bytes.len())),
            );
        }
        match explain::recognise(bytes) {
            Some(foreign) => Subject::Wrong(of_foreign(foreign)),
            None => Subject::Error(text.to_owned()),
        }
    }
}

fn of_foreign(foreign: Foreign) -> Cause {
    let Foreign {
        what,
        is_proof,
        next,
    } = foreign;
    let (id, why) = match is_proof {
        true => ("other-prover", "Integrity verifies Stone proofs only"),
        false => ("wrong-file", "it is no proof file"),
    };
    Cause::new(id, format!("this is {what}: {why}"), next)
}

impl As {
    /// Four words in Integrity's order, or fewer that are known by themselves.
    pub fn parse(text: &str) -> Result<As, Failure> {
        let words: Vec<&str> = text.split(',').map(str::trim).collect();
        let mut settings = As::default();
        if let [layout, ..] = words[..]
            && words.len() == 4
        {
            settings.layout = Some(layout.to_owned());
        }
        for word in &words[usize::from(words.len() == 4)..] {
            if let Ok(hasher) = word.parse() {
                settings.hasher = Some(hasher);
            } else if let Ok(version) = parse_stone_version(word) {
                settings.stone_version = Some(version);
            } else if let Ok(mode) = word.parse() {
                settings.memory = Some(mode);
            } else if RegisteredLayout::by_name(word).is_some() {
                settings.layout = Some((*word).to_owned());
            } else {
                let hashers = Hasher::ALL.map(Hasher::name).join(", ");
                return Err(Failure::usage(format!("--as: {word:?} is no setting of Integrity's"))
                    .help(format!(
                        "a layout ({}), a hasher ({hashers}), stone5 or stone6, and strict, relaxed or cairo1",
                        RegisteredLayout::names().collect::<Vec<_>>().join(", ")
                    )));
            }
        }
        Ok(settings)
    }

    pub fn is_empty(&self) -> bool {
        *self == As::default()
    }

    /// With a proof's own, and the usual, where nothing is said.
    pub fn of(&self, proof: &ProofFile) -> VerifierConfiguration {
        let version = self.stone_version.unwrap_or_default();
        let mode = self.memory.unwrap_or(MemoryVerification::Strict);
        let own = VerifierConfiguration::for_proof(proof, version, mode);
        VerifierConfiguration {
            layout: self.layout.clone().unwrap_or(own.layout),
            hasher: self.hasher.unwrap_or(own.hasher),
            ..own
        }
    }

    /// The layout that is asked about, if any: said, or that of the other file. That there
    /// is no verifier for it is an answer, too.
    pub fn layout(&self, subjects: &[(String, Subject)]) -> Option<Result<Layout, Cause>> {
        let of_file = || {
            subjects.iter().find_map(|(_, subject)| match subject {
                Subject::Proof(proof) => Some(proof.public_input.layout.clone()),
                Subject::PublicInput(input) => Some(input.layout.clone()),
                _ => None,
            })
        };
        let name = self.layout.clone().or_else(of_file)?;
        Some(layout(&name).map_err(|_| explain::no_layout(&name)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_known_by_themselves_or_by_their_order() {
        let settings = As::parse("stone5, cairo1").unwrap();
        assert_eq!(settings.stone_version, Some(StoneVersion::Stone5));
        assert_eq!(settings.memory, Some(MemoryVerification::Cairo1));
        assert_eq!((settings.layout, settings.hasher), (None, None));
        let four = As::parse("dynamic,keccak_160_lsb,stone6,strict").unwrap();
        assert_eq!(four.layout.as_deref(), Some("dynamic"));
        let failure = As::parse("stone7").unwrap_err();
        assert!(
            failure.to_string().contains("stone5 or stone6"),
            "{failure}"
        );
    }

    #[test]
    fn a_layout_without_a_verifier_is_not_taken_for_another() {
        let layout = |text: &str| As::parse(text).unwrap().layout(&[]);
        assert_eq!(layout("small"), Some(Ok(Layout::Small)));
        assert_eq!(layout("stone6"), None);
        let cause = layout("dynamic,keccak_160_lsb,stone6,strict");
        let cause = cause.unwrap().unwrap_err();
        assert_eq!(cause.id, "no-verifier");
        assert!(cause.what.contains("dynamic"), "{}", cause.what);
    }

    #[test]
    fn files_are_known_by_what_is_in_them() {
        let kind = |text: &str| match Subject::of(Path::new("f"), text.as_bytes()) {
            Subject::Proof(_) => "proof",
            Subject::Calldata(_) => "calldata",
            Subject::Program(_) => "program",
            Subject::PublicInput(_) => "public input",
            Subject::Parameters(_) => "parameters",
            Subject::Config(_) => "configuration",
            Subject::Error(_) => "error",
            Subject::Wrong(cause) => cause.id,
        };
        for (text, expected) in [
            ("1 2 0x3", "calldata"),
            (r#"["0x1", "2"]"#, "calldata"),
            (r#"{"calldata": ["0x1", "2"]}"#, "calldata"),
            ("0x496e76616c6964204f4f4453", "error"),
            ("Invalid OODS", "error"),
            (r#"{"code": 40, "message": "Contract error"}"#, "error"),
            (r#"{"proof_hex": "0x"}"#, "proof-file"),
            (r#"{"proof_hex": "0x12"#, "proof-file"),
            (
                r#"{"claim": {}, "interaction_claim": {}, "stark_proof": {}}"#,
                "other-prover",
            ),
            (r#"{"trace_path": "t", "memory_path": "m"}"#, "wrong-file"),
        ] {
            assert_eq!(kind(text), expected, "{text}");
        }
    }
}
