//! Regression snapshots: what a scenario's program, proof and calldata were,
//! one reviewable YAML file per scenario, without paths and without times.

mod drift;

use serde::{Deserialize, Serialize};
use serde_yaml_ng::Value;
use std::{fs, io, path::PathBuf};

pub use drift::{Change, Drift};

use crate::{
    failure::{Failure, FailureKind},
    files,
};

/// Format of the files. Version 1 had neither prover nor verdict; such a file
/// is compared by what it has.
pub const SNAPSHOT_VERSION: u32 = 2;

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
    /// Of the verifier in this program.
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

/// A proof that a snapshot is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AcceptedBefore {
    /// The snapshot's file, in its folder.
    pub file: String,
    /// Who made the proof; empty where the file does not say.
    pub prover: String,
}

impl Snapshot {
    /// Takes over what a chain said before, where none was asked now or it had
    /// the fact already.
    fn keep_chain_of(&mut self, old: Option<&str>) {
        let old = old.and_then(|text| serde_yaml_ng::from_str::<Snapshot>(text).ok());
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
        let old = self.read(&name)?;
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
        match drift::compare(&old, snapshot, self.gas_tolerance) {
            Ok(prover_before) => Ok(Settled {
                status: SnapshotStatus::Same,
                prover_before,
            }),
            Err(drift) => Err(drift.failure(&name)),
        }
    }

    /// What the snapshot of a scenario says of a proof that was accepted when it
    /// was taken; `None` where there is none, or none of a proof.
    ///
    /// # Errors
    /// [`FailureKind::Infrastructure`] where the file cannot be read.
    pub fn accepted_before(
        &self,
        feature: &str,
        scenario: &str,
    ) -> Result<Option<AcceptedBefore>, Failure> {
        let name = file_name(feature, scenario);
        let old = self.read(&name)?;
        let old = old.and_then(|text| serde_yaml_ng::from_str::<Snapshot>(&text).ok());
        Ok(old.and_then(|old| old.proof).map(|proof| AcceptedBefore {
            file: name,
            prover: proof.prover,
        }))
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

fn to_yaml(snapshot: &Snapshot) -> String {
    // A struct of strings and numbers has no key that YAML could refuse.
    let value = serde_yaml_ng::to_value(snapshot).unwrap_or(Value::Null);
    serde_yaml_ng::to_string(&value).unwrap_or_default()
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
            verdict: None,
        }
    }

    fn proved() -> Snapshot {
        Snapshot {
            proof: Some(ProofSnapshot {
                prover: "embedded 1".into(),
                stone_version: "stone6".into(),
                parameters: "18 queries".into(),
                channel_seed: "0x5".into(),
                commitments: vec!["0x6".into(), "0x7".into()],
                pow_nonce: "0x8".into(),
                proof_bytes: 32,
                proof_keccak256: "0x9".into(),
                security_bits: 60,
            }),
            calldata: Some(CalldataSnapshot {
                felts: 1000,
                poseidon: "0xa".into(),
                verifier: "recursive".into(),
                verification_hash: "0xb".into(),
            }),
            verdict: Some(VerdictSnapshot {
                local: "accepted".into(),
                on_chain: Some(ChainSnapshot {
                    verdict: "accepted".into(),
                    verifier_class: "0xc".into(),
                    l2_gas: 60_000_000,
                }),
            }),
            ..snapshot()
        }
    }

    struct Folder(tempfile::TempDir);

    impl Folder {
        fn new() -> Folder {
            Folder(tempfile::tempdir().unwrap())
        }
        fn settle(&self, snapshot: &Snapshot, update: bool) -> Result<Settled, Failure> {
            let folder = Some(self.0.path().into());
            let store = SnapshotStore::new(folder, |_| None, update).unwrap();
            store.settle(snapshot)
        }
        fn status(&self, snapshot: &Snapshot, update: bool) -> SnapshotStatus {
            self.settle(snapshot, update).unwrap().status
        }
        fn file(&self, snapshot: &Snapshot) -> PathBuf {
            self.0
                .path()
                .join(file_name(&snapshot.feature, &snapshot.scenario))
        }
    }

    #[test]
    fn the_file_is_reviewable() {
        insta::assert_snapshot!(to_yaml(&snapshot()), @r"
        snapshot: 2
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
        let folder = Folder::new();
        let mut now = snapshot();
        assert_eq!(folder.status(&now, false), SnapshotStatus::New);
        assert_eq!(folder.status(&now, true), SnapshotStatus::Updated);
        assert_eq!(folder.status(&now, true), SnapshotStatus::Same);
        assert_eq!(folder.status(&now, false), SnapshotStatus::Same);

        now.program.fact_hash = "0x4".into();
        now.program.output[1] = "0x23".into();
        now.program.output.push("0x24".into());
        let failure = folder.settle(&now, false).unwrap_err();
        insta::assert_snapshot!(failure, @r"
        risk-scored-allocation/equal-metrics-33-33.yaml drifted: the program's run changed: program.output[1] changed first, 2 more differences follow
          expected: 0x22
          found:    0x23
          help:     if the change is meant, run again with --update-snapshots and review the diff
        ");
        assert_eq!(failure.kind, FailureKind::Expectation);
        assert_eq!(folder.status(&now, true), SnapshotStatus::Updated);
        assert_eq!(folder.status(&now, false), SnapshotStatus::Same);
    }

    #[test]
    fn another_prover_of_the_same_bytes_is_told_and_no_drift() {
        let folder = Folder::new();
        folder.settle(&proved(), true).unwrap();
        let mut now = proved();
        now.proof.as_mut().unwrap().prover = "stone 3".into();
        let settled = folder.settle(&now, false).unwrap();
        assert_eq!(settled.status, SnapshotStatus::Same);
        assert_eq!(settled.prover_before.as_deref(), Some("embedded 1"));
    }

    #[test]
    fn other_bytes_are_told_with_their_prover_and_their_cost() {
        let folder = Folder::new();
        folder.settle(&proved(), true).unwrap();
        let mut now = proved();
        let proof = now.proof.as_mut().unwrap();
        proof.prover = "stone 3".into();
        proof.commitments[1] = "0x17".into();
        proof.pow_nonce = "0x18".into();
        now.calldata.as_mut().unwrap().felts = 1010;
        let chain = now.verdict.as_mut().unwrap().on_chain.as_mut().unwrap();
        chain.l2_gas = 66_000_000;
        chain.verifier_class = "0xd".into();
        insta::assert_snapshot!(folder.settle(&now, false).unwrap_err(), @r"
        risk-scored-allocation/equal-metrics-33-33.yaml drifted: same verdict, other bytes: proof.commitments[1] changed first, 2 more differences follow
          expected: 0x7
          found:    0x17
          because:  proved by embedded 1 then, by stone 3 now
          because:  judged by verifier class 0xc then, 0xd now
          because:  calldata felts: 1000 then, 1010 now (+1.00 %)
          because:  L2 gas: 60000000 then, 66000000 now (+10.00 %)
          help:     if the change is meant, run again with --update-snapshots and review the diff
        ");
    }

    #[test]
    fn gas_may_change_within_the_tolerance_only() {
        let folder = Folder::new();
        folder.settle(&proved(), true).unwrap();
        let mut now = proved();
        let mut cost = |gas| {
            let chain = now.verdict.as_mut().unwrap().on_chain.as_mut().unwrap();
            chain.l2_gas = gas;
            folder.settle(&now, false)
        };
        assert!(cost(60_600_000).is_ok());
        assert!(cost(59_400_000).is_ok());
        let failure = cost(60_700_000).unwrap_err();
        assert!(failure.what.contains("same bytes, other cost"), "{failure}");
        let store = SnapshotStore::new(Some(folder.0.path().into()), |_| None, false).unwrap();
        let strict = store.with_gas_tolerance(0.0);
        now.verdict
            .as_mut()
            .unwrap()
            .on_chain
            .as_mut()
            .unwrap()
            .l2_gas = 60_000_001;
        assert!(strict.settle(&now).is_err());
    }

    #[test]
    fn without_a_chain_its_cost_is_neither_compared_nor_lost() {
        let folder = Folder::new();
        folder.settle(&proved(), true).unwrap();
        let mut now = proved();
        now.verdict.as_mut().unwrap().on_chain = None;
        assert_eq!(folder.status(&now, false), SnapshotStatus::Same);
        assert_eq!(folder.status(&now, true), SnapshotStatus::Same);
        let text = fs::read_to_string(folder.file(&now)).unwrap();
        assert!(text.contains("l2_gas: 60000000"), "{text}");
    }

    #[test]
    fn a_file_of_version_1_is_compared_by_what_it_has() {
        let folder = Folder::new();
        folder.settle(&proved(), true).unwrap();
        let text = to_yaml(&proved());
        let (before, _) = text.split_once("verdict:").unwrap();
        let before = before
            .replace("snapshot: 2", "snapshot: 1")
            .replace("  prover: embedded 1\n", "");
        fs::write(folder.file(&proved()), before).unwrap();
        assert_eq!(folder.status(&proved(), false), SnapshotStatus::Same);
        let mut now = proved();
        now.proof.as_mut().unwrap().pow_nonce = "0x0".into();
        assert!(folder.settle(&now, false).is_err());
    }

    #[test]
    fn lost_fields_and_damaged_files_are_drifts() {
        for damaged in [
            String::new(),
            "{".into(),
            "snapshot: 2".into(),
            to_yaml(&snapshot()).replace("65536", "x"),
            to_yaml(&snapshot()).replace("snapshot: 2", "snapshot: 3"),
            format!("{}extra: 1\n", to_yaml(&snapshot())),
        ] {
            let folder = Folder::new();
            files::write_atomically(&folder.file(&snapshot()), damaged.as_bytes()).unwrap();
            assert!(folder.settle(&snapshot(), false).is_err(), "{damaged:?}");
        }
    }

    #[test]
    fn an_update_needs_a_folder() {
        let error = SnapshotStore::new(None, |_| None, true).unwrap_err();
        assert_eq!(error.kind, FailureKind::Usage);
    }
}
