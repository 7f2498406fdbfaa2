//! Reading what the command line names: proofs, settings files, felts.

use serde::{Deserialize as _, de::DeserializeOwned};
use serde_json::{Map, Value};
use std::path::Path;

use crate::{
    explain::{self, Foreign},
    failure::Failure,
    files,
    integrity::{MemoryVerification, parse_stone_version},
    stone::{
        field::Felt,
        params::{ProofParameters, StoneVersion},
        proof::ProofFile,
    },
};

/// Reads a proof file.
///
/// # Errors
/// [`FailureKind::Usage`](crate::failure::FailureKind), as for [`json`].
pub fn proof(path: &Path) -> Result<ProofFile, Failure> {
    parse_proof(path, &files::read_input(path)?)
}

/// [`proof`], of a file's content.
///
/// # Errors
/// As for [`proof`]; what is a proof of another prover, or no proof at all, is
/// named for what it is.
pub fn parse_proof(path: &Path, bytes: &[u8]) -> Result<ProofFile, Failure> {
    serde_json::from_slice(bytes).map_err(|error| match explain::recognise(bytes) {
        Some(Foreign {
            what,
            is_proof: true,
            next,
        }) => Failure::usage(format!(
            "{} is {what}: Integrity verifies Stone proofs only",
            path.display()
        ))
        .help(next),
        Some(Foreign { what, next, .. }) => {
            Failure::usage(format!("{} is {what}, no proof file", path.display())).help(next)
        }
        None => match foreign_parameters(bytes) {
            Some(error) => Failure::usage(format!(
                "{} is a proof of Stone's with parameters that Integrity does not verify",
                path.display()
            ))
            .because(&error)
            .help("prove again with parameters such as `stonegate prove` derives"),
            None => Failure::usage(format!("{} is not a proof file", path.display()))
                .because(&error)
                .help("give the file that cpu_air_prover or `stonegate prove` wrote, whole"),
        },
    })
}

/// What is wrong with the parameters of a proof file that has all else: Stone's prover knows
/// more hashes than Integrity, and takes some where none is named.
fn foreign_parameters(bytes: &[u8]) -> Option<serde_json::Error> {
    let file: Map<String, Value> = serde_json::from_slice(bytes).ok()?;
    if !file.contains_key("proof_hex") {
        return None;
    }
    let parameters = file.get("proof_parameters").filter(|p| p.is_object())?;
    ProofParameters::deserialize(parameters).err()
}

/// Reads a JSON file.
///
/// # Errors
/// [`FailureKind::Usage`](crate::failure::FailureKind) with file, line and what
/// was expected.
pub fn json<T: DeserializeOwned>(path: &Path, what: &str, help: &str) -> Result<T, Failure> {
    serde_json::from_slice(&files::read_input(path)?).map_err(|error| {
        Failure::usage(format!("{} is not {what}", path.display()))
            .because(&error)
            .help(help)
    })
}

/// Felts in decimal or `0x` hexadecimal, separated by blanks or commas;
/// brackets and quotes of a JSON list may stand around them.
///
/// # Errors
/// [`FailureKind::Usage`](crate::failure::FailureKind) with the one that is none.
pub fn felts(text: &str) -> Result<Vec<Felt>, Failure> {
    let separators = |c: char| c.is_whitespace() || matches!(c, ',' | '[' | ']' | '"');
    let words = text.split(separators).filter(|word| !word.is_empty());
    words
        .enumerate()
        .map(|(i, word)| {
            Felt::parse(word).map_err(|error| {
                let what = format!("argument {} of the program is no felt", i + 1);
                let failure = Failure::usage(what).because(&error);
                match word.strip_prefix('-').map(Felt::parse) {
                    Some(Ok(n)) => failure.help(format!("{word} is the felt {}", -n)),
                    _ => failure,
                }
            })
        })
        .collect()
}

/// `--stone-version`, as a command-line value.
pub fn stone_version(text: &str) -> Result<StoneVersion, String> {
    parse_stone_version(text).map_err(|error| error.to_string())
}

/// `--memory-verification`, as a command-line value.
pub fn memory_verification(text: &str) -> Result<MemoryVerification, String> {
    text.parse()
        .map_err(|error: crate::integrity::UnknownSetting| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_that_only_stone_takes_are_told_from_a_broken_file() {
        let file = |parameters: &str| {
            let text = format!(r#"{{"proof_hex": "0x1", "proof_parameters": {parameters}}}"#);
            parse_proof(Path::new("p.json"), text.as_bytes()).unwrap_err()
        };
        let failure = file(r#"{"field": "PrimeField0", "channel_hash": "keccak256"}"#);
        assert!(failure.what.contains("does not verify"), "{failure}");
        assert!(failure.to_string().contains("commitment_hash"), "{failure}");
        let failure = file("3");
        assert!(failure.what.contains("not a proof file"), "{failure}");
    }

    #[test]
    fn felts_are_read_in_every_usual_form() {
        let expected = [1u64, 255, 3].map(Felt::from).to_vec();
        for text in [
            "1 255 3",
            "1,0xff, 3",
            "[1, 255, 3]",
            "[\"0x1\", \"0xff\",\n\"3\"]",
        ] {
            assert_eq!(felts(text), Ok(expected.clone()), "{text}");
        }
        assert_eq!(felts(""), Ok(vec![]));
        let failure = felts("1 two").unwrap_err();
        assert!(failure.what.contains("argument 2"), "{failure}");
    }
}
