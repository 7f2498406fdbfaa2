//! `stonegate run`: features of the user's own, snapshots, reports.

use crate::common::{allocation, desk::Desk};

#[test]
fn a_feature_of_the_user_s_own_is_run() {
    let desk = Desk::new();
    desk.write("my.feature", allocation::feature("decided"));
    let done = desk
        .run("run my.feature --report json=out/report.json --report junit=report.xml")
        .expect(
            0,
            &["33/33", "4126/5874", "decided", "1 of 1 scenarios hold"],
        );
    assert!(done.err.contains("[1/1] Equal ... ok"), "{}", done.err);
    let report: serde_json::Value = serde_json::from_str(&desk.read("out/report.json")).unwrap();
    assert_eq!(report["stonegate_report"], 1);
    assert_eq!(
        (&report["passed"], &report["exit_code"]),
        (&1.into(), &0.into())
    );
    assert_eq!(report["scenarios"][0]["decision"]["scores"][0], 33);
    let junit = desk.read("report.xml");
    assert!(
        junit.contains("<testcase name=\"Equal\" classname=\"Mine\""),
        "{junit}"
    );
    assert!(
        junit.contains("name=\"stonegate_junit\" value=\"1\""),
        "{junit}"
    );

    let done = desk.run("run my.feature --quiet").expect(0, &[]);
    assert_eq!((done.out.as_str(), done.err.as_str()), ("", ""));
    desk.run("run my.feature --verbose")
        .expect(0, &["ok  Then the risk scores are 33 and 33"]);
}

#[test]
fn a_wrong_expectation_is_1() {
    let desk = Desk::new();
    desk.write(
        "my.feature",
        allocation::feature("decided").replace("33 and 33", "33 and 34"),
    );
    let words = [
        "FAILED (expectation)",
        "my.feature:10",
        "the risk scores differ",
        "expected: 33 and 34",
        "found:    33 and 33",
        "0 of 1 scenarios hold",
    ];
    desk.run("run my.feature --report json=r.json --report junit=r.xml")
        .expect(1, &words);
    assert!(desk.read("r.json").contains("\"kind\": \"expectation\""));
    assert!(desk.read("r.xml").contains("<failure"));
    // What two scenarios have in common is told once.
    let feature = desk.read("my.feature");
    let (_, scenario) = feature.split_once("  Scenario:").unwrap();
    desk.write(
        "my.feature",
        format!("{feature}\n  Scenario: The same,{scenario}"),
    );
    let done = desk
        .run("run my.feature")
        .expect(1, &["the same as at my.feature:10"]);
    assert_eq!(done.err.matches("found:    33 and 33").count(), 1);
}

#[test]
fn snapshots_are_written_compared_and_their_first_change_named() {
    let desk = Desk::new();
    desk.write("my.feature", allocation::feature("decided"));
    desk.run("run my.feature")
        .expect(0, &["without a snapshot"]);
    desk.run("run my.feature --snapshots snaps --update-snapshots")
        .expect(0, &["updated"]);
    desk.run("run my.feature --snapshots snaps")
        .expect(0, &["same"]);
    let name = "snaps/mine/equal.yaml";
    let snapshot = desk.read(name);
    for absent in ["my.feature", "/tmp", "seconds"] {
        assert!(!snapshot.contains(absent), "{snapshot}");
    }
    let n_steps = snapshot
        .lines()
        .find(|line| line.contains("n_steps"))
        .unwrap();
    desk.write(name, snapshot.replace(n_steps, "  n_steps: 1"));
    let words = [
        "DRIFT",
        "program.n_steps changed first",
        "expected: 1",
        "--update-snapshots",
    ];
    desk.run("run my.feature --snapshots snaps")
        .expect(1, &words);
    desk.run("run my.feature --snapshots snaps --update-snapshots")
        .expect(0, &["updated"]);
    assert_eq!(desk.read(name), snapshot);
}

#[test]
fn what_cannot_be_run_is_2() {
    let desk = Desk::new();
    desk.write("my.feature", allocation::feature("decided"));
    desk.run("run missing.feature")
        .expect(2, &["cannot read missing.feature"]);
    desk.run("run my.feature --target sepola")
        .expect(2, &["sepola", "fork, sepolia, mainnet"]);
    desk.write(
        "proved.feature",
        allocation::feature("decided").replace("decided", "proved"),
    );
    desk.run("run proved.feature --target sepolia")
        .expect(2, &["needs the address of a node", "--rpc-url"]);
    // Addresses may hold keys: none is repeated, however it is mistyped.
    for mistyped in [
        "--target htp//host/s3cr3t",
        "--target fork --rpc-url host/s3cr3t",
        "--devnet http://[::s3cr3t",
        "--devnet htp//user:s3cr3t@host",
    ] {
        let done = desk
            .run(&format!("run proved.feature {mistyped}"))
            .expect(2, &["error: "]);
        assert!(!done.err.contains("s3cr3t"), "{}", done.err);
    }
    desk.run("run proved.feature --target local --devnet http://127.0.0.1:1")
        .expect(2, &["--devnet says nothing", "--target devnet"]);
    desk.run("run proved.feature --devnet http://127.0.0.1:1")
        .expect(3, &["cannot reach http://127.0.0.1:1", "is running"]);
    let tags = "(".repeat(20_000);
    desk.run(&["run", "my.feature", "--tags", &tags])
        .expect(2, &["a tag expression of more than 1000 characters"]);
    desk.run("run my.feature --ledger l.db --target local")
        .expect(0, &[]);
    desk.run("run my.feature --report json=l.db --ledger l.db --target local")
        .expect(2, &["l.db would be written over"]);
    desk.run("run my.feature --layout huge")
        .expect(2, &["huge", "recursive"]);
    desk.run("run my.feature --report xml=x")
        .expect(2, &["json=FILE or junit=FILE"]);
    desk.run("run my.feature --tags @none")
        .expect(2, &["no scenario to run"]);
    desk.run("run my.feature --tags ((")
        .expect(2, &["no tag expression"]);
    desk.run("run my.feature --quiet --verbose")
        .expect(2, &["cannot be used with"]);
    desk.write(
        "step.feature",
        allocation::feature("decided").replace("is decided", "is imagined"),
    );
    desk.run("run step.feature")
        .expect(2, &["step.feature:9", "the steps are"]);
    desk.write(
        "cell.feature",
        allocation::feature("decided").replace("| low ", "| lowly "),
    );
    desk.run("run cell.feature")
        .expect(2, &["lowly", "very low"]);
    desk.write("noise.feature", [0xff, 0xfe]);
    desk.run("run noise.feature")
        .expect(2, &["noise.feature is no text"]);
    desk.write("other.feature", "Scenario: no feature above");
    desk.run("run other.feature")
        .expect(2, &["other.feature is no Gherkin feature"]);
    let outline = allocation::feature("decided").replace("Scenario:", "Scenario Outline:");
    desk.write(
        "rows.feature",
        outline + "    Examples:\n      | n |\n      | 1 | 2 |\n",
    );
    desk.run("run rows.feature")
        .expect(2, &["rows.feature:14: the number of cells differs"]);
}

/// A report that stays from an earlier run would be read as this one's.
#[test]
fn a_run_that_ends_early_leaves_no_older_report() {
    let desk = Desk::new();
    desk.write("my.feature", allocation::feature("proved"));
    desk.write("proof.json", "no proof");
    desk.write("file", "");
    for (line, code, words) in [
        (
            "run my.feature --devnet http://127.0.0.1:1",
            3,
            "cannot reach http://127.0.0.1:1",
        ),
        ("run missing.feature", 2, "cannot read missing.feature"),
        ("run my.feature --tags ((", 2, "no tag expression"),
        ("run my.feature --target sepola", 2, "sepola"),
        ("submit proof.json --target sepola", 2, "sepola"),
    ] {
        desk.write("r.json", "an earlier run's");
        desk.run(&format!("{line} --report json=r.json"))
            .expect(code, &[words]);
        assert!(!desk.path("r.json").exists(), "{line}");
    }
    desk.run("submit missing.json --report json=file/r.json")
        .expect(3, &["cannot write file/r.json"]);
    for (line, input) in [
        ("run my.feature --report json=my.feature", "my.feature"),
        ("run . --report junit=my.feature", "my.feature"),
        ("submit proof.json --report json=proof.json", "proof.json"),
    ] {
        desk.run(line).expect(2, &[input, "would be written over"]);
        assert!(desk.path(input).exists(), "{line}");
    }
    desk.run("run my.feature --gas-tolerance=-1")
        .expect(2, &["not negative"]);
}

#[test]
fn scenarios_with_one_snapshot_are_refused() {
    let desk = Desk::new();
    let feature = allocation::feature("decided");
    let twin = feature.split_once('\n').unwrap().1;
    desk.write("my.feature", format!("{feature}{twin}"));
    desk.run("run my.feature").ends(0);
    desk.run("run my.feature --snapshots snaps --update-snapshots")
        .expect(2, &["my.feature:12", "mine/equal.yaml", "my.feature:2"]);
    assert!(!desk.path("snaps").exists());
}

#[test]
fn a_disk_that_does_not_cooperate_is_3() {
    let desk = Desk::new();
    desk.write("my.feature", allocation::feature("decided"));
    desk.write("file", "");
    desk.run("run my.feature --report json=file/report.json")
        .expect(3, &["cannot write file/report.json"]);
}
