//! Regression snapshots: what a scenario's program, proof and calldata were,
//! one reviewable YAML file per scenario, without paths and without times.

use serde::{Deserialize, Serialize};
use serde_yaml_ng::Value;
use std::{fmt, fs, io, path::PathBuf};

use crate::{
    failure::{Failure, FailureKind},
    files,
};

/// Format of the files; a file of another version is a drift.
pub const SNAPSHOT_VERSION: u32 = 1;

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

/// The first difference, in protocol order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drift {
    /// Field, for example `proof.commitments[0]`.
    pub field: String,
    pub expected: String,
    pub found: String,
    /// Number of further differences.
    pub more: usize,
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} changed first", self.field)?;
        match self.more {
            0 => Ok(()),
            1 => f.write_str(", one more difference follows"),
            n => write!(f, ", {n} more differences follow"),
        }
    }
}

/// Where snapshots are read from and written to.
#[derive(Clone, Debug)]
pub struct SnapshotStore {
    /// Folder of the files; `None` compares with the bundled ones only.
    folder: Option<PathBuf>,
    bundled: fn(&str) -> Option<&'static str>,
    update: bool,
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
        })
    }

    /// Compares a snapshot with its file, or writes it.
    ///
    /// # Errors
    /// [`FailureKind::Expectation`] with what changed first;
    /// [`FailureKind::Infrastructure`] where a file cannot be read or written.
    pub fn settle(&self, snapshot: &Snapshot) -> Result<SnapshotStatus, Failure> {
        let name = file_name(&snapshot.feature, &snapshot.scenario);
        let old = self.read(&name)?;
        let drift = match &old {
            Some(text) => first_difference(text, snapshot),
            None => None,
        };
        if let Some(folder) = self.folder.as_ref().filter(|_| self.update) {
            if old.is_some() && drift.is_none() {
                return Ok(SnapshotStatus::Same);
            }
            files::write_output(&folder.join(&name), to_yaml(snapshot).as_bytes())?;
            return Ok(SnapshotStatus::Updated);
        }
        match (old, drift) {
            (None, _) => Ok(SnapshotStatus::New),
            (Some(_), None) => Ok(SnapshotStatus::Same),
            (Some(_), Some(drift)) => {
                let what = format!("{name} drifted: {drift}");
                let help =
                    "if the change is meant, run again with --update-snapshots and review the diff";
                Err(Failure::differs(what, drift.expected, drift.found).help(help))
            }
        }
    }

    fn read(&self, name: &str) -> Result<Option<String>, Failure> {
        let Some(folder) = &self.folder else {
            return Ok((self.bundled)(name).map(str::to_owned));
        };
        let path = folder.join(name);
        match fs::read_to_string(&path) {
            Ok(text) => Ok(Some(text)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => {
                let what = format!("cannot read {}", path.display());
                Err(Failure::new(FailureKind::Infrastructure, what).because(&error))
            }
        }
    }
}

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
    words.join("-")
}

fn to_value(snapshot: &Snapshot) -> Value {
    // A struct of strings and numbers has no key that YAML could refuse.
    serde_yaml_ng::to_value(snapshot).unwrap_or(Value::Null)
}

fn to_yaml(snapshot: &Snapshot) -> String {
    serde_yaml_ng::to_string(&to_value(snapshot)).unwrap_or_default()
}

fn first_difference(old: &str, new: &Snapshot) -> Option<Drift> {
    let old = match serde_yaml_ng::from_str::<Value>(old) {
        Ok(old) => old,
        Err(error) => Value::String(format!("unreadable YAML: {error}")),
    };
    let mut differences = Vec::new();
    compare(
        String::new(),
        Some(&old),
        Some(&to_value(new)),
        &mut differences,
    );
    let more = differences.len().checked_sub(1)?;
    let (field, expected, found) = differences.swap_remove(0);
    Some(Drift {
        field,
        expected,
        found,
        more,
    })
}

/// Collects differences in the order of the new document's fields.
fn compare(
    field: String,
    old: Option<&Value>,
    new: Option<&Value>,
    differences: &mut Vec<(String, String, String)>,
) {
    match (old, new) {
        (Some(Value::Mapping(old)), Some(Value::Mapping(new))) => {
            let only_old = old.keys().filter(|key| !new.contains_key(*key));
            for key in new.keys().chain(only_old) {
                let name = scalar(Some(key));
                let path = match field.as_str() {
                    "" => name,
                    _ => format!("{field}.{name}"),
                };
                compare(path, old.get(key), new.get(key), differences);
            }
        }
        (Some(Value::Sequence(old)), Some(Value::Sequence(new))) => {
            for i in 0..old.len().max(new.len()) {
                compare(format!("{field}[{i}]"), old.get(i), new.get(i), differences);
            }
        }
        (old, new) if old == new => {}
        (old, new) => differences.push((field, scalar(old), scalar(new))),
    }
}

fn scalar(value: Option<&Value>) -> String {
    match value {
        None => "nothing".into(),
        Some(Value::String(text)) => text.clone(),
        Some(value) => serde_yaml_ng::to_string(value)
            .map(|text| text.trim_end().replace('\n', "; "))
            .unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn snapshot() -> Snapshot {
        Snapshot {
            snapshot: SNAPSHOT_VERSION,
            feature: "Risk-scored allocation".into(),
            scenario: "Equal metrics (33/33)".into(),
            program: ProgramSnapshot {
                program_hash: "0x1".into(),
                layout: "recursive".into(),
                n_steps: 65_536,
                segments: vec![SegmentSnapshot {
                    name: "program".into(),
                    addresses: "1..5".into(),
                }],
                output: vec!["0x21".into(), "0x22".into()],
                output_hash: "0x2".into(),
                fact_hash: "0x3".into(),
            },
            proof: None,
            calldata: None,
        }
    }

    #[test]
    fn the_file_is_reviewable() {
        insta::assert_snapshot!(to_yaml(&snapshot()), @r"
        snapshot: 1
        feature: Risk-scored allocation
        scenario: Equal metrics (33/33)
        program:
          program_hash: '0x1'
          layout: recursive
          n_steps: 65536
          segments:
          - name: program
            addresses: 1..5
          output:
          - '0x21'
          - '0x22'
          output_hash: '0x2'
          fact_hash: '0x3'
        ");
    }

    #[test]
    fn a_store_writes_compares_and_names_the_first_change() {
        let folder = tempfile::tempdir().unwrap();
        let store =
            |update| SnapshotStore::new(Some(folder.path().into()), |_| None, update).unwrap();
        let mut now = snapshot();
        assert_eq!(store(false).settle(&now), Ok(SnapshotStatus::New));
        assert_eq!(store(true).settle(&now), Ok(SnapshotStatus::Updated));
        assert_eq!(store(true).settle(&now), Ok(SnapshotStatus::Same));
        assert_eq!(store(false).settle(&now), Ok(SnapshotStatus::Same));

        now.program.fact_hash = "0x4".into();
        now.program.output[1] = "0x23".into();
        now.program.output.push("0x24".into());
        let failure = store(false).settle(&now).unwrap_err();
        insta::assert_snapshot!(failure, @r"
        risk-scored-allocation/equal-metrics-33-33.yaml drifted: program.output[1] changed first, 2 more differences follow
          expected: 0x22
          found:    0x23
          help:     if the change is meant, run again with --update-snapshots and review the diff
        ");
        assert_eq!(failure.kind, FailureKind::Expectation);
        assert_eq!(store(true).settle(&now), Ok(SnapshotStatus::Updated));
        assert_eq!(store(false).settle(&now), Ok(SnapshotStatus::Same));
    }

    #[test]
    fn lost_fields_and_damaged_files_are_drifts() {
        let name = file_name(&snapshot().feature, &snapshot().scenario);
        for damaged in [
            "",
            "{",
            "snapshot: 1",
            &to_yaml(&snapshot()).replace("65536", "x"),
        ] {
            let folder = tempfile::tempdir().unwrap();
            files::write_atomically(&folder.path().join(&name), damaged.as_bytes()).unwrap();
            let store = SnapshotStore::new(Some(folder.path().into()), |_| None, false).unwrap();
            assert!(store.settle(&snapshot()).is_err(), "{damaged:?}");
        }
        let more = format!("{}extra: 1\n", to_yaml(&snapshot()));
        let drift = first_difference(&more, &snapshot()).unwrap();
        assert_eq!(
            (drift.field.as_str(), drift.found.as_str()),
            ("extra", "nothing")
        );
    }

    #[test]
    fn an_update_needs_a_folder() {
        let error = SnapshotStore::new(None, |_| None, true).unwrap_err();
        assert_eq!(error.kind, FailureKind::Usage);
    }
}
