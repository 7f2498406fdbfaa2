//! What is submitted: the packed run and the fields beside it
//! (<https://docs.herodotus.cloud/atlantic-api/sending-query>).
//!
//! Of the two things that can be submitted, a program with its input and a
//! packed run (`pieFile`), it is always the latter. As a program the service
//! takes Sierra of a `fn main(input: Array<felt252>) -> Array<felt252>`, which
//! no Cairo 1 executable is, or a Cairo 0 program, whose input its Rust VM does
//! not read (<https://docs.herodotus.cloud/atlantic-api/steps/trace-generation>).

use reqwest::multipart::{Form, Part};
use sha2::{Digest, Sha256};
use std::{fmt, str::FromStr};

use super::AtlanticError;
use crate::source::ProgramRun;

/// The prover: Integrity verifies Stone proofs only.
const PROVER: &str = "stone";
/// Names our queries among others of the project.
const EXTERNAL_ID: &str = "stonegate";
/// Changes when the same run is submitted in another way.
const FORMAT: &str = "stonegate-atlantic-1";
/// Hexadecimal digits of the digest in a `dedupId`.
const DEDUP_DIGITS: usize = 40;

/// Size of the machine for the service's own run; decides the price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobSize {
    S,
    M,
    L,
}

impl JobSize {
    /// The size that the documentation gives for a number of steps, by its table:
    /// up to 13 million, up to 30 million, more.
    pub fn for_steps(n_steps: u64) -> JobSize {
        match n_steps {
            0..=13_000_000 => JobSize::S,
            13_000_001..=30_000_000 => JobSize::M,
            _ => JobSize::L,
        }
    }

    /// The service's word.
    pub fn name(self) -> &'static str {
        match self {
            JobSize::S => "S",
            JobSize::M => "M",
            JobSize::L => "L",
        }
    }
}

/// The Starknet on which the service verifies proofs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Network {
    /// Sepolia.
    Testnet,
    Mainnet,
}

impl Network {
    /// The service's word.
    pub fn name(self) -> &'static str {
        match self {
            Network::Testnet => "TESTNET",
            Network::Mainnet => "MAINNET",
        }
    }
}

impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// The text names no network of the service.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown network {found:?}; expected sepolia or mainnet")]
pub struct UnknownNetwork {
    /// The text as given.
    pub found: String,
}

impl FromStr for Network {
    type Err = UnknownNetwork;

    fn from_str(text: &str) -> Result<Network, UnknownNetwork> {
        match text.to_ascii_lowercase().as_str() {
            "sepolia" | "testnet" => Ok(Network::Testnet),
            "mainnet" => Ok(Network::Mainnet),
            _ => Err(UnknownNetwork { found: text.into() }),
        }
    }
}

/// The fields of a submission, all but the run.
pub(super) struct Fields {
    pub layout: String,
    pub size: JobSize,
    /// Where the proof is verified, too.
    pub network: Option<Network>,
}

impl Fields {
    /// Names and values as they are sent.
    fn texts(&self) -> Vec<(&'static str, String)> {
        let mut texts = vec![
            ("layout", self.layout.clone()),
            ("declaredJobSize", self.size.name().to_owned()),
            ("sharpProver", PROVER.to_owned()),
        ];
        match self.network {
            None => texts.push(("result", "PROOF_GENERATION".to_owned())),
            Some(network) => texts.extend([
                ("result", "PROOF_VERIFICATION_ON_L2".to_owned()),
                ("network", network.to_string()),
                // A mocked fact is registered without a proof.
                ("mockFactHash", "false".to_owned()),
            ]),
        }
        texts
    }

    /// The name of a run that is submitted with these fields: equal ones have
    /// equal names, over runs of this program and kills of it. `attempt` counts
    /// from 1; a query that failed keeps its name.
    pub(super) fn dedup_id(&self, run: &ProgramRun<'_>, attempt: u32) -> String {
        let mut sha = Sha256::new();
        // Every part is preceded by its length, so that no two run together.
        let mut part = |bytes: &[u8]| {
            sha.update((bytes.len() as u64).to_le_bytes());
            sha.update(bytes);
        };
        part(FORMAT.as_bytes());
        part(run.program.json());
        let arguments: Vec<u8> = run
            .arguments
            .iter()
            .flat_map(|felt| felt.to_be_bytes())
            .collect();
        part(&arguments);
        for (name, value) in self.texts() {
            part(name.as_bytes());
            part(value.as_bytes());
        }
        let digest = hex::encode(sha.finalize());
        let name = format!("stonegate-{}", &digest[..DEDUP_DIGITS]);
        match attempt {
            1 => name,
            _ => format!("{name}-{attempt}"),
        }
    }

    /// The form with the packed run.
    pub(super) fn form(&self, zip: &[u8], dedup_id: &str) -> Result<Form, AtlanticError> {
        let archive = Part::bytes(zip.to_vec())
            .file_name("pie.zip")
            .mime_str("application/zip")
            .map_err(|error| AtlanticError::System {
                what: "make a form",
                why: error.to_string(),
            })?;
        let form = Form::new()
            .text("dedupId", dedup_id.to_owned())
            .text("externalId", EXTERNAL_ID);
        Ok(self
            .texts()
            .into_iter()
            .fold(form, |form, (name, value)| form.text(name, value))
            .part("pieFile", archive))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{program::allocation, stone::field::Felt};

    #[test]
    fn equal_runs_have_equal_names_and_no_others() {
        let program = allocation::program().unwrap();
        let arguments = [Felt::from(1), Felt::from(2)];
        let fields = |size, network| Fields {
            layout: "recursive".into(),
            size,
            network,
        };
        let name = |fields: Fields, arguments: &[Felt], attempt| {
            fields.dedup_id(&ProgramRun { program, arguments }, attempt)
        };
        let plain = || fields(JobSize::S, None);
        let names = [
            name(plain(), &arguments, 1),
            name(plain(), &arguments, 2),
            name(plain(), &arguments[..1], 1),
            name(fields(JobSize::M, None), &arguments, 1),
            name(fields(JobSize::S, Some(Network::Testnet)), &arguments, 1),
            name(fields(JobSize::S, Some(Network::Mainnet)), &arguments, 1),
        ];
        assert_eq!(names[0], name(plain(), &arguments, 1));
        for (i, one) in names.iter().enumerate() {
            assert!(names[..i].iter().all(|other| other != one), "{one}");
        }
    }

    #[test]
    fn sizes_are_those_of_the_documentation() {
        for (steps, expected) in [(1, "S"), (13_000_001, "M"), (30_000_001, "L")] {
            assert_eq!(JobSize::for_steps(steps).name(), expected);
        }
    }
}
