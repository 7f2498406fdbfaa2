//! The ledger, through kill -9 and many runs at once.

use serde_json::Value;
use std::{process::Stdio, thread::sleep, time::Duration};

use crate::{
    common::{allocation::feature, desk::Desk},
    provers::prove,
};

fn jobs(desk: &Desk) -> Vec<Value> {
    let done = desk
        .run(&["history", "--format", "json", "--limit", "0"])
        .ends(0);
    let json: Value = serde_json::from_str(&done.out).unwrap();
    assert_eq!(json["stonegate_history"], 1);
    json["jobs"].as_array().unwrap().clone()
}

#[test]
fn a_killed_run_leaves_what_it_had_done_and_the_next_one_goes_on() {
    let desk = Desk::new();
    desk.write("mine.feature", feature("proved"));
    // In the layout with the largest trace, so that there is time to be killed.
    let arguments = [
        "run",
        "mine.feature",
        "--target",
        "local",
        "--layout",
        "dex",
        "--security-bits",
        "30",
    ];
    let mut run = desk
        .stonegate(&arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let proving = |job: &Value| {
        job["stage"]
            .as_str()
            .is_some_and(|s| s.contains("commitment"))
    };
    let seen = (0..3000).any(|_| {
        sleep(Duration::from_millis(100));
        jobs(&desk)
            .first()
            .is_some_and(|job| job["status"] == "running" && proving(job))
    });
    assert!(seen, "{:?}", jobs(&desk));
    run.kill().unwrap();
    run.wait().unwrap();
    let left = jobs(&desk);
    assert_eq!(left.len(), 1);
    assert_eq!(left[0]["status"], "interrupted");
    assert!(proving(&left[0]) && left[0]["inputs"].as_str().unwrap().contains("10000"));
    desk.run(&["history"])
        .ends(0)
        .says(&["interrupted", "commitment"]);

    desk.run(&arguments).ends(0);
    let after = jobs(&desk);
    assert_eq!(after.len(), 2);
    let (again, before) = (&after[0], &after[1]);
    assert_eq!(before["status"], "interrupted");
    assert_eq!(
        (&again["status"], &again["verdict"]),
        (&"passed".into(), &"accepted".into())
    );
    assert_eq!(again["proof_source"], "embedded");
    assert!(again["fact_hash"].as_str().unwrap().starts_with("0x"));
    assert!(again["parameters"].as_str().unwrap().contains("queries"));
    let id = again["id"].to_string();
    let shown = desk.run(&["history", "show", &id]).ends(0);
    shown.says(&[
        "verification_hash",
        "proof_keccak256",
        "accepted",
        "embedded 0.1.0+",
    ]);
    desk.run(&["history", "show", "77"])
        .ends(2)
        .says(&["no job 77", "jobs 1 to 2"]);
    // Nothing is proved twice.
    desk.run(&arguments)
        .ends(0)
        .says(&["0 proofs made, 1 used again"]);
}

#[test]
fn fifty_runs_at_once_share_one_new_ledger() {
    const RUNS: usize = 50;
    let desk = Desk::new();
    desk.write("mine.feature", feature("decided"));
    let runs: Vec<_> = (0..RUNS)
        .map(|_| {
            desk.stonegate(&["run", "mine.feature", "--target", "local", "-q"])
                .stdout(Stdio::null())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap()
        })
        .collect();
    for run in runs {
        let output = run.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success() && said.is_empty(), "{said}");
    }
    let jobs = jobs(&desk);
    assert_eq!(jobs.len(), RUNS);
    assert!(jobs.iter().all(|job| job["status"] == "passed"));
    let mut runs: Vec<_> = jobs
        .iter()
        .map(|job| job["run"].as_str().unwrap())
        .collect();
    runs.sort_unstable();
    runs.dedup();
    assert_eq!(runs.len(), RUNS);
}

#[test]
fn proofs_and_failures_are_jobs_and_secrets_are_not_kept() {
    let desk = Desk::new();
    prove(&desk, "a.json", &[]).ends(0);
    prove(&desk, "b.json", &["--source", "stone"]).ends(3);
    let kept = jobs(&desk);
    assert_eq!(
        (&kept[1]["scenario"], &kept[1]["status"]),
        (&"a.json".into(), &"passed".into())
    );
    assert_eq!(
        (&kept[0]["kind"], &kept[0]["status"]),
        (&"prove".into(), &"failed".into())
    );
    assert!(
        kept[0]["error"]
            .as_str()
            .unwrap()
            .contains("no cpu_air_prover")
    );
    let url = "http://127.0.0.1:9/v1/very-secret-key";
    let submit = ["submit", "a.json", "--target", url, "--registry", "0x1"];
    desk.run(&[&submit[..], &["--dry-run"]].concat()).ends(3);
    let submitted = &jobs(&desk)[0];
    assert_eq!(submitted["network"], "http://127.0.0.1:9");
    assert!(submitted["fact_hash"].as_str().unwrap().starts_with("0x"));
    for file in ["ledger", "ledger-wal"] {
        let bytes = std::fs::read(desk.path(file)).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("very-secret-key"), "{file}");
    }
    let csv = desk
        .run(&["history", "--format", "csv", "--scenario", "A.JSON"])
        .ends(0);
    assert_eq!(
        csv.out.lines().next().unwrap().split(',').next(),
        Some("id")
    );
    desk.run(&["history", "--since", "1h", "--scenario", "nobody"])
        .ends(0)
        .says(&["no jobs"]);
}

#[test]
fn a_ledger_that_cannot_be_used_is_named_before_anything_is_proved() {
    let desk = Desk::new();
    desk.write(
        "text",
        "this is no database at all, but a text that is long enough",
    );
    let done = prove(&desk, "a.json", &["--ledger", "text"]).ends(3);
    done.says(&[
        "the ledger text cannot be used",
        "not a database",
        "--no-ledger",
    ]);
    assert!(!desk.path("a.json").exists());
    prove(&desk, "a.json", &["--no-ledger"]).ends(0);
    assert!(!desk.path("ledger").exists());
    desk.run(&["history"]).ends(0).says(&["no jobs"]);
    assert!(!desk.path("ledger").exists(), "a reader makes no file");
    desk.run(&["history", "--ledger", "text"])
        .ends(3)
        .says(&["text cannot be used"]);
}
