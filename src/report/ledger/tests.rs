use super::*;
use crate::report::{Event, EventSink, ScenarioRecord};

fn file(folder: &tempfile::TempDir) -> PathBuf {
    folder.path().join("new/ledger.sqlite3")
}

fn job(scenario: &str) -> Job {
    Job::begin("run", "1", scenario, "local")
}

#[test]
fn what_is_written_is_read_and_every_field_has_its_column() {
    let folder = tempfile::tempdir().unwrap();
    let ledger = Ledger::open(&file(&folder)).unwrap();
    let mut written = Job {
        inputs: "{\"amount\":\"1\"}".into(),
        from_cache: true,
        proof_bytes: 7,
        seconds: 0.25,
        fee_fri: u128::MAX.to_string(),
        ..job("Equal 'metrics'; DROP TABLE jobs")
    };
    written.id = ledger.insert(&written).unwrap();
    assert_eq!(ledger.job(written.id).unwrap().unwrap(), written);
    written.submitted("0x1");
    written.submitted("0x2");
    written.submitted("0x1");
    written.judged("accepted");
    written.end(None);
    ledger.update(&written).unwrap();
    let read = Ledger::read(&file(&folder)).unwrap().unwrap();
    let read = read.job(written.id).unwrap().unwrap();
    assert_eq!(read, written);
    assert_eq!(
        (read.tx_hashes.as_str(), read.status.as_str()),
        ("0x1 0x2", "passed")
    );
    assert_eq!(ledger.job(99).unwrap(), None);
    assert_eq!(ledger.ids().unwrap(), Some((1, 1)));
}

#[test]
fn jobs_are_found_by_scenario_and_time_newest_first() {
    let folder = tempfile::tempdir().unwrap();
    let ledger = Ledger::open(&file(&folder)).unwrap();
    for (scenario, created_at) in [
        ("Old", "2026-01-01T00:00:00.000Z"),
        ("Equal", "2026-02-01T00:00:00.000Z"),
        ("Unequal", "2026-03-01T00:00:00.000Z"),
    ] {
        let created_at = created_at.to_owned();
        ledger
            .insert(&Job {
                created_at,
                ..job(scenario)
            })
            .unwrap();
    }
    let names = |filter: JobFilter| -> Vec<String> {
        let jobs = ledger.jobs(&filter).unwrap();
        jobs.into_iter().map(|job| job.scenario).collect()
    };
    assert_eq!(names(JobFilter::default()), ["Unequal", "Equal", "Old"]);
    let scenario = Some("EQUAL".to_owned());
    assert_eq!(
        names(JobFilter {
            scenario,
            ..JobFilter::default()
        }),
        ["Unequal", "Equal"]
    );
    let since = Some("2026-02-01T00:00:00.000Z".to_owned());
    assert_eq!(
        names(JobFilter {
            since,
            ..JobFilter::default()
        }),
        ["Unequal", "Equal"]
    );
    ledger.insert(&job("ÉTÉ")).unwrap();
    let scenario = Some("été".to_owned());
    assert_eq!(
        names(JobFilter {
            scenario,
            ..JobFilter::default()
        }),
        ["ÉTÉ"]
    );
    let limit = Some(1);
    assert_eq!(
        names(JobFilter {
            limit,
            ..JobFilter::default()
        }),
        ["ÉTÉ"]
    );
}

#[test]
fn a_job_of_a_process_that_is_gone_is_interrupted() {
    let folder = tempfile::tempdir().unwrap();
    let ledger = Ledger::open(&file(&folder)).unwrap();
    let mut child = std::process::Command::new("true").spawn().unwrap();
    let pid = child.id();
    child.wait().unwrap();
    let status = |job: Job| {
        let id = ledger.insert(&job).unwrap();
        ledger.job(id).unwrap().unwrap().status
    };
    assert_eq!(status(job("ours")), "running");
    assert_eq!(status(Job { pid, ..job("gone") }), "interrupted");
    // The number was given to another process since.
    let process_start = "1".to_owned();
    assert_eq!(
        status(Job {
            process_start,
            ..job("reused")
        }),
        "interrupted"
    );
    // Nothing can be said of another machine's processes.
    let host = "elsewhere".to_owned();
    assert_eq!(
        status(Job {
            pid,
            host,
            ..job("far")
        }),
        "running"
    );
    let mut ended = Job {
        pid,
        ..job("ended")
    };
    ended.end(Some("broken"));
    assert_eq!(status(ended), "failed");
}

#[test]
fn newer_files_and_other_files_are_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let newer = file(&folder);
    drop(Ledger::open(&newer).unwrap());
    let connection = Connection::open(&newer).unwrap();
    connection.pragma_update(None, "user_version", 99).unwrap();
    for opened in [Ledger::open(&newer).map(Some), Ledger::read(&newer)] {
        assert!(matches!(opened, Err(LedgerError::Newer { found: 99 })));
    }
    let text = folder.path().join("text");
    fs::write(
        &text,
        "no database at all, and long enough for a header of one",
    )
    .unwrap();
    assert!(matches!(Ledger::open(&text), Err(LedgerError::Sqlite(_))));
    assert!(
        fs::read_to_string(&text)
            .unwrap()
            .starts_with("no database")
    );
    let empty = folder.path().join("empty");
    fs::write(&empty, "").unwrap();
    assert!(Ledger::read(&empty).unwrap().is_none());
    let other = folder.path().join("other");
    let connection = Connection::open(&other).unwrap();
    connection.execute_batch("CREATE TABLE theirs (x)").unwrap();
    for opened in [Ledger::open(&other).map(Some), Ledger::read(&other)] {
        assert!(matches!(opened, Err(LedgerError::NoLedger)));
    }
    let journal: String = connection
        .pragma_query_value(None, "journal_mode", |row| row.get(0))
        .unwrap();
    assert_eq!(journal, "delete", "it is left as it was");
    assert!(Ledger::read(&folder.path().join("none")).unwrap().is_none());
    assert!(!folder.path().join("none").exists());
}

#[test]
fn many_writers_of_a_new_file_do_not_get_in_each_others_way() {
    const WRITERS: usize = 16;
    const JOBS: usize = 20;
    let folder = tempfile::tempdir().unwrap();
    let path = file(&folder);
    std::thread::scope(|scope| {
        for writer in 0..WRITERS {
            let path = &path;
            scope.spawn(move || {
                let ledger = Ledger::open(path).unwrap();
                for _ in 0..JOBS {
                    let mut job = job(&format!("writer {writer}"));
                    job.id = ledger.insert(&job).unwrap();
                    job.end(None);
                    ledger.update(&job).unwrap();
                }
            });
        }
    });
    let ledger = Ledger::read(&path).unwrap().unwrap();
    let jobs = ledger.jobs(&JobFilter::default()).unwrap();
    assert_eq!(jobs.len(), WRITERS * JOBS);
    assert!(jobs.iter().all(|job| job.status == "passed"));
}

#[test]
fn a_verdict_on_chain_has_the_time_of_the_answer() {
    let chain = crate::report::ChainRecord {
        verdict: "accepted".into(),
        stage: None,
        reason: None,
        tx_hashes: vec!["0xab".into()],
        calldata_felts: 1000,
        l2_gas: 60_000_000,
        fee_fri: "7".into(),
        fee_strk: "0".into(),
        seconds_asking: 0.0,
        seconds_estimating: 0.0,
        seconds_sending: 0.0,
    };
    let record = ScenarioRecord {
        verdict: Some(crate::report::VerdictRecord::Accepted),
        chain: Some(chain),
        ..ScenarioRecord::default()
    };
    let mut job = job("Equal");
    job.learn(&record);
    assert_eq!(job.verdict, "accepted on chain");
    job.verified_at = "then".into();
    job.learn(&record);
    assert_eq!(job.verified_at, "then");
}

#[test]
fn events_become_rows_as_they_come() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(&folder);
    let reporter = LedgerReporter::new(Ledger::open(&path).unwrap(), "run 1", "devnet");
    let health = reporter.health();
    let events = EventSink::new(reporter);
    let seen = || {
        Ledger::read(&path)
            .unwrap()
            .unwrap()
            .job(1)
            .unwrap()
            .unwrap()
    };
    let mut record = ScenarioRecord {
        name: "Equal".into(),
        feature: "Vectors".into(),
        ..ScenarioRecord::default()
    };
    let started = Box::new(record.clone());
    events.send(Event::ScenarioStarted {
        index: 1,
        record: started,
    });
    events.stage("trace");
    let running = seen();
    assert_eq!(
        (running.status.as_str(), running.stage.as_str()),
        ("running", "trace")
    );
    events.send(Event::TransactionSent {
        hash: "0xab".into(),
    });
    assert_eq!(seen().tx_hashes, "0xab");
    record.verdict = Some(crate::report::VerdictRecord::Accepted);
    record.failure = Some(crate::report::StepFailure {
        step: "snapshot".into(),
        line: 3,
        failure: Failure::usage("it drifted"),
    });
    events.send(Event::ScenarioFinished {
        record: Box::new(record),
    });
    let ended = seen();
    assert_eq!(
        (ended.verdict.as_str(), ended.status.as_str()),
        ("accepted", "failed")
    );
    assert!(ended.error.contains("it drifted") && !ended.ended_at.is_empty());
    assert_eq!(health.error(), None);
}
