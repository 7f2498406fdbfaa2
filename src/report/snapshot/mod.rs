//! Regression snapshots: what a scenario's program, proof and calldata were,
//! one reviewable YAML file per scenario, without paths and without times.

mod drift;

use serde::{Deserialize, Serialize};
use serde_yaml_ng::Value;
use sha2::{Digest as _, Sha256};
use std::{
    fs,
    io::{self, Read as _},
    path::PathBuf,
};

pub use drift::{Change, Drift};

use crate::{
    failure::{Failure, FailureKind},
    files,
};

/// Format of the files. Version 1 had neither prover nor verdict; such a file
/// is compared by what it has.
pub const SNAPSHOT_VERSION: u32 = 2;

/// The verdict of an accepted proof.
pub const ACCEPTED: &str = "accepted";

/// Percent that gas may change without being a drift: a node may price a step
/// otherwise from one version to the next.
pub const DEFAULT_GAS_TOLERANCE: f64 = 1.0;

/// What is kept of a scenario. Fields stand in protocol order, so that the
/// first difference is the cause and the others follow from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// [`SNAPSHOT_VERSION`].
    pub snapshot: u32,
    pub feature: String,
    pub scenario: String,
    pub program: ProgramSnapshot,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof: Option<ProofSnapshot>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calldata: Option<CalldataSnapshot>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<VerdictSnapshot>,
}

/// The executed program. Hashes are `0x` felts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProgramSnapshot {
    pub program_hash: String,
    pub layout: String,
    pub n_steps: u64,
    /// `begin..stop` addresses, in Integrity's segment order.
    pub segments: Vec<SegmentSnapshot>,
    /// Every felt the program outputs: inputs first, then results.
    pub output: Vec<String>,
    pub output_hash: String,
    pub fact_hash: String,
}

/// One memory segment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SegmentSnapshot {
    pub name: String,
    pub addresses: String,
}

/// The proof, in the order the prover speaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProofSnapshot {
    /// Who made it. Told where it changes, and no drift by itself.
    #[serde(default)]
    pub prover: String,
    pub stone_version: String,
    /// `n_queries`, `proof_of_work_bits` and the other numbers of the parameters.
    pub parameters: String,
    /// Digest of the public input, which seeds the channel.
    pub channel_seed: String,
    /// Traces, composition, then the inner FRI layers.
    pub commitments: Vec<String>,
    pub pow_nonce: String,
    pub proof_bytes: usize,
    /// Keccak-256 of the proof's bytes.
    pub proof_keccak256: String,
    pub security_bits: u64,
}

/// What goes on chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalldataSnapshot {
    pub felts: usize,
    /// Poseidon hash of the felts.
    pub poseidon: String,
    /// layout, hasher, stone version and memory verification.
    pub verifier: String,
    pub verification_hash: String,
}

/// What became of the proof, and what it cost.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct VerdictSnapshot {
    /// Of the verifier in this program: [`ACCEPTED`], or `refused at` a stage.
    pub local: String,
    /// Of the registry that was asked, where our transaction was judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_chain: Option<ChainSnapshot>,
}

/// A verification on chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChainSnapshot {
    pub verdict: String,
    /// Class hash of the verifier: another one may cost otherwise.
    pub verifier_class: String,
    /// Of all our transactions.
    pub l2_gas: u64,
}

/// How a scenario compares with its snapshot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SnapshotStatus {
    /// The scenario leaves no snapshot, or snapshots are not compared.
    #[default]
    None,
    /// There is no file yet.
    New,
    /// Equal.
    Same,
    /// Written now.
    Updated,
    /// Different.
    Drift,
}

/// Where snapshots are read from and written to.
#[derive(Clone, Debug)]
pub struct SnapshotStore {
    /// Folder of the files; `None` compares with the bundled ones only.
    folder: Option<PathBuf>,
    bundled: fn(&str) -> Option<&'static str>,
    update: bool,
    /// Percent of the gas before.
    gas_tolerance: f64,
}

/// A comparison that found no drift.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    pub status: SnapshotStatus,
    /// Who made the same bytes when the snapshot was taken, if another prover
    /// has now.
    pub prover_before: Option<String>,
}

impl Settled {
    fn of(status: SnapshotStatus) -> Settled {
        Settled {
            status,
            prover_before: None,
        }
    }
}

/// What a snapshot says of a proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Before {
    /// The snapshot's file, in its folder.
    pub file: String,
    /// Who made the proof; empty where the file does not say.
    pub prover: String,
    /// `accepted`, or `refused at` a stage.
    pub verdict: String,
}

impl Snapshot {
    /// Takes over what a chain said before of the same calldata, where none was
    /// asked now or it had the fact already. What other calldata cost is no
    /// figure of these bytes.
    fn keep_chain_of(&mut self, old: Option<&str>) {
        let old = old.and_then(|text| serde_yaml_ng::from_str::<Snapshot>(text).ok());
        let old = old.filter(|old| old.calldata == self.calldata);
        let old = old.and_then(|old| old.verdict?.on_chain);
        if let Some(verdict) = &mut self.verdict
            && verdict.on_chain.is_none()
        {
            verdict.on_chain = old;
        }
    }
}

impl SnapshotStore {
    /// Compares with the files in `folder`, or with `bundled` where no folder
    /// is given; with `update`, writes into `folder` instead.
    ///
    /// # Errors
    /// [`FailureKind::Usage`] for an update without a folder.
    pub fn new(
        folder: Option<PathBuf>,
        bundled: fn(&str) -> Option<&'static str>,
        update: bool,
    ) -> Result<SnapshotStore, Failure> {
        if update && folder.is_none() {
            return Err(Failure::usage("there is no folder to write snapshots into")
                .help("name one with --snapshots DIR"));
        }
        Ok(SnapshotStore {
            folder,
            bundled,
            update,
            gas_tolerance: DEFAULT_GAS_TOLERANCE,
        })
    }

    /// With this tolerance, in percent, for the gas of a verification on chain.
    #[must_use]
    pub fn with_gas_tolerance(mut self, percent: f64) -> SnapshotStore {
        self.gas_tolerance = percent;
        self
    }

    /// Compares a snapshot with its file, or writes it.
    ///
    /// # Errors
    /// [`FailureKind::Expectation`] with what changed first and what that means;
    /// [`FailureKind::Infrastructure`] where a file cannot be read or written.
    pub fn settle(&self, snapshot: &Snapshot) -> Result<Settled, Failure> {
        let name = file_name(&snapshot.feature, &snapshot.scenario);
        let old = match self.read(&name) {
            // What is damaged is what an update writes anew.
            Err(failure) if self.update && failure.kind == FailureKind::Expectation => None,
            old => old?,
        };
        if let Some(folder) = self.folder.as_ref().filter(|_| self.update) {
            let mut snapshot = snapshot.clone();
            snapshot.keep_chain_of(old.as_deref());
            let text = to_yaml(&snapshot);
            if old.as_deref() == Some(&text) {
                return Ok(Settled::of(SnapshotStatus::Same));
            }
            files::write_output(&folder.join(&name), text.as_bytes())?;
            return Ok(Settled::of(SnapshotStatus::Updated));
        }
        let Some(old) = old else {
            return Ok(Settled::of(SnapshotStatus::New));
        };
        match drift::compare(readable(&old, &name)?, snapshot, self.gas_tolerance) {
            Ok(prover_before) => Ok(Settled {
                status: SnapshotStatus::Same,
                prover_before,
            }),
            Err(drift) => Err(drift.failure(&name)),
        }
    }

    /// Whether snapshots are written instead of compared.
    pub fn is_update(&self) -> bool {
        self.update
    }

    /// What the snapshot of a scenario says of its proof; `None` where there is
    /// none, or none of a proof.
    ///
    /// # Errors
    /// [`FailureKind::Infrastructure`] where the file cannot be read.
    pub fn before(&self, feature: &str, scenario: &str) -> Result<Option<Before>, Failure> {
        let name = file_name(feature, scenario);
        let old = self.read(&name)?;
        let old = old.and_then(|text| serde_yaml_ng::from_str::<Snapshot>(&text).ok());
        Ok(old.and_then(|old| {
            // Version 1 had no verdict, and snapshots of accepted proofs only.
            let verdict = match (old.verdict, &old.proof) {
                (Some(verdict), _) => verdict.local,
                (None, Some(_)) => ACCEPTED.to_owned(),
                (None, None) => return None,
            };
            Some(Before {
                file: name,
                prover: old.proof.map(|proof| proof.prover).unwrap_or_default(),
                verdict,
            })
        }))
    }

    /// The file, in the folder, of a scenario's snapshot.
    pub fn file_name(feature: &str, scenario: &str) -> String {
        file_name(feature, scenario)
    }

    /// Whether snapshots are of a folder, which has one file for each name.
    pub fn has_folder(&self) -> bool {
        self.folder.is_some()
    }

    fn read(&self, name: &str) -> Result<Option<String>, Failure> {
        let Some(folder) = &self.folder else {
            return Ok((self.bundled)(name).map(str::to_owned));
        };
        let path = folder.join(name);
        let read = || -> io::Result<String> {
            let mut text = String::new();
            let file = fs::File::open(&path)?;
            file.take(MOST_BYTES + 1).read_to_string(&mut text)?;
            Ok(text)
        };
        match read() {
            Ok(text) if text.len() as u64 > MOST_BYTES => Err(damaged(name)),
            Ok(text) => Ok(Some(text)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                Err(damaged(name).because(&error))
            }
            Err(error) => {
                let what = format!("cannot read {}", path.display());
                Err(Failure::new(FailureKind::Infrastructure, what)
                    .because(&error)
                    .help("move away what is in its place, or name another folder"))
            }
        }
    }
}

/// Characters of a name that a file's name has; longer ones are told apart by a digest.
const MOST_CHARACTERS: usize = 60;

/// `feature-name/scenario-name.yaml`: lower case, everything but letters and
/// digits becomes one hyphen.
fn file_name(feature: &str, scenario: &str) -> String {
    format!("{}/{}.yaml", slug(feature), slug(scenario))
}

fn slug(name: &str) -> String {
    let words = name.split(|c: char| !c.is_alphanumeric());
    let words: Vec<String> = words
        .filter(|w| !w.is_empty())
        .map(str::to_lowercase)
        .collect();
    let slug = words.join("-");
    match slug.char_indices().nth(MOST_CHARACTERS) {
        // File systems take 255 bytes.
        Some((at, _)) => format!(
            "{}-{}",
            &slug[..at],
            &hex::encode(Sha256::digest(name))[..8]
        ),
        None => slug,
    }
}

/// A file as a document of fields, or that it is damaged or of a later stonegate.
fn readable(text: &str, name: &str) -> Result<Value, Failure> {
    match serde_yaml_ng::from_str::<Value>(text) {
        Ok(value) if value.is_mapping() => match value.get("snapshot").and_then(Value::as_u64) {
            Some(version) if version > SNAPSHOT_VERSION.into() => {
                let what = format!(
                    "{name} is of version {version}; this stonegate knows up to {SNAPSHOT_VERSION}"
                );
                Err(Failure::usage(what).help("update stonegate, or take the snapshots anew"))
            }
            _ => Ok(value),
        },
        Ok(_) => Err(damaged(name)),
        Err(error) => Err(damaged(name).because(&error)),
    }
}

/// Of a file that is read: snapshots have some thousands, and how long a parser takes for
/// brackets within brackets grows with the square of their number.
const MOST_BYTES: u64 = 1 << 17;

fn damaged(name: &str) -> Failure {
    let what = format!("{name} is damaged: it is no snapshot as --update-snapshots writes one");
    Failure::new(FailureKind::Expectation, what)
        .help("restore it from version control, or run again with --update-snapshots")
}

fn to_yaml(snapshot: &Snapshot) -> String {
    // A struct of strings and numbers has no key that YAML could refuse.
    let value = serde_yaml_ng::to_value(snapshot).unwrap_or(Value::Null);
    serde_yaml_ng::to_string(&value).unwrap_or_default()
}

#[cfg(test)]
mod tests;
