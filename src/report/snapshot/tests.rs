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
fn what_other_calldata_cost_is_not_kept() {
    let folder = Folder::new();
    folder.settle(&proved(), true).unwrap();
    let mut now = proved();
    now.verdict.as_mut().unwrap().on_chain = None;
    now.calldata.as_mut().unwrap().poseidon = "0x1a".into();
    assert_eq!(folder.status(&now, true), SnapshotStatus::Updated);
    let text = fs::read_to_string(folder.file(&now)).unwrap();
    assert!(
        text.contains("0x1a") && !text.contains("on_chain"),
        "{text}"
    );
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
fn lost_fields_are_drifts_and_damaged_files_are_told() {
    let text = to_yaml(&snapshot());
    let newer = text.replace("snapshot: 2", "snapshot: 3");
    for (damaged, says) in [
        (vec![], " is damaged: "),
        (b"{".to_vec(), " is damaged: "),
        (vec![0xff], " is damaged: "),
        (vec![b'['; 1 << 20], " is damaged: "),
        (b"snapshot: 2".to_vec(), " drifted: "),
        (text.replace("65536", "x").into_bytes(), " drifted: "),
        (newer.into_bytes(), " is of version 3"),
        (format!("{text}extra: 1\n").into_bytes(), " drifted: "),
    ] {
        let folder = Folder::new();
        files::write_atomically(&folder.file(&snapshot()), &damaged).unwrap();
        let damaged = String::from_utf8_lossy(&damaged[..damaged.len().min(100)]);
        let failure = folder.settle(&snapshot(), false).unwrap_err();
        assert!(failure.what.contains(says), "{damaged:?}: {failure}");
        let updated = folder.settle(&snapshot(), true).unwrap();
        assert_eq!(updated.status, SnapshotStatus::Updated, "{damaged:?}");
    }
}

#[test]
fn an_update_needs_a_folder() {
    let error = SnapshotStore::new(None, |_| None, true).unwrap_err();
    assert_eq!(error.kind, FailureKind::Usage);
}
