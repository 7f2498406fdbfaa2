//! `--source stone`: an external prover, which is a real process here, ours in
//! Stone's place; and scripts where a prover has to fail.

use crate::{
    common::{
        allocation::{self, feature},
        desk::{Desk, Done},
    },
    provers::{PROVER, VERIFIER, prove},
};

#[test]
fn a_proof_of_an_external_prover_is_named_observed_and_the_same() {
    let desk = Desk::new();
    let done = prove(
        &desk,
        "theirs.json",
        &["--source", "stone", "--stone-prover", PROVER],
    )
    .ends(0);
    done.says(&["stone6 proof by stone", "sha256", "Stone: trace"]);
    prove(&desk, "ours.json", &[])
        .ends(0)
        .says(&["stone6 proof by embedded"]);
    let same = desk.run(&["compare", "theirs.json", "ours.json"]).ends(0);
    same.says(&["same bytes", "verify as stone6"]);
    // What it said is kept, and its files are gone.
    let logs = desk.path("cache/logs");
    let log = std::fs::read_dir(&logs)
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    let log = std::fs::read_to_string(log).unwrap();
    assert!(log.contains("proof of work started"), "{log}");
    assert!(
        log.contains("Proof verified successfully."),
        "a second opinion: {log}"
    );
}

#[test]
fn the_stone_version_is_that_of_the_proof_whatever_the_prover_says() {
    let desk = Desk::new();
    let stone5 = desk.script(
        "stone5",
        &format!("exec {PROVER} --stone_version=stone5 \"$@\""),
    );
    let stone5 = &stone5;
    let source = ["--source", "stone", "--stone-prover", stone5];
    prove(&desk, "5.json", &source)
        .ends(0)
        .says(&["stone5 proof by stone"]);
    desk.run(&["verify", "5.json", "--stone-version", "stone5"])
        .ends(0);
    let asked = [&source[..], &["--stone-version", "stone6"]].concat();
    prove(&desk, "6.json", &asked)
        .ends(2)
        .says(&["makes proofs of stone5", "leave --stone-version out"]);
    assert!(!desk.path("6.json").exists());
}

#[test]
fn what_stone_says_becomes_a_sentence_with_the_fix() {
    let desk = Desk::new();
    let abort = |says: &str| {
        format!(
            "echo \"terminate called after throwing an instance of 'starkware::StarkwareException'\" >&2; echo '  what():  src/starkware/x.cc:1: {says}' >&2; kill -ABRT $$"
        )
    };
    let fri = abort(
        "Fri parameters do not match stark degree bound. Expected FRI degree from FriParameters: 8. STARK: 4",
    );
    let top = abort(
        "The top 7 layers should use the same hash. n_verifier_friendly_commitment_layers: 3",
    );
    let segment = abort("Missing segment addresses for 'pedersen'.");
    let unknown = abort("Something nobody has seen.");
    let long = "sleep 60".to_owned();
    let cases: [(&str, &str, i32, &[&str]); 11] = [
        (
            "fri",
            &fri,
            2,
            &[
                "do not fit the number of steps",
                "fri_step_list must sum",
                "signal 6 (SIGABRT)",
                "x.cc:1: Fri parameters do not match",
            ],
        ),
        (
            "top",
            &top,
            2,
            &[
                "n_verifier_friendly_commitment_layers is too small",
                "The top 7 layers",
            ],
        ),
        (
            "segment",
            &segment,
            2,
            &[
                "lacks a segment",
                "for pedersen",
                "all of the layout's builtins",
            ],
        ),
        (
            "unknown",
            &unknown,
            4,
            &[
                "cpu_air_prover crashed",
                "Something nobody has seen.",
                ".log",
            ],
        ),
        (
            "killed",
            "kill -KILL $$",
            3,
            &["was killed", "too little memory"],
        ),
        (
            "illegal",
            "kill -ILL $$",
            3,
            &["instructions that this processor does not have"],
        ),
        (
            "code",
            "echo 'E1127 it broke' >&2; exit 7",
            4,
            &["exit code 7", "E1127 it broke"],
        ),
        (
            "flags",
            "echo \"ERROR: unknown command line flag 'parameter_file'\" >&2; exit 1",
            2,
            &["does not know Stone's flags"],
        ),
        ("nothing", "exit 0", 4, &["left no proof"]),
        (
            "garbage",
            "for a in \"$@\"; do case $a in --out_file=*) echo '{' > \"${a#--out_file=}\";; esac; done",
            4,
            &["left no proof", "EOF"],
        ),
        ("long", &long, 3, &["took too long", "--stone-time-limit"]),
    ];
    for (name, body, code, words) in cases {
        let prover = desk.script(name, body);
        let limit = if name == "long" { "1" } else { "60" };
        let source = [
            "--source",
            "stone",
            "--stone-prover",
            &prover,
            "--stone-time-limit",
            limit,
        ];
        prove(&desk, "proof.json", &source).ends(code).says(words);
        assert!(!desk.path("proof.json").exists(), "{name}");
    }
}

#[test]
fn parameters_that_stone_refuses_are_explained_through_a_real_prover() {
    let desk = Desk::new();
    prove(&desk, "good.json", &[]).ends(0);
    let good: serde_json::Value = serde_json::from_str(&desk.read("good.json")).unwrap();
    let mut parameters = good["proof_parameters"].clone();
    let prove = |prover: &str, code| {
        let arguments = [
            "prove",
            "--program",
            allocation::PROGRAM,
            "--args",
            allocation::ARGUMENTS,
            "--layout",
            "small",
            "--out",
            "proof.json",
            "--parameter-file",
            "params.json",
            "--source",
            "stone,embedded",
            "--stone-prover",
            prover,
        ];
        let done = desk.run(&arguments).ends(code);
        // A refusal is no reason to ask the next source.
        let all = done.all();
        assert!(!all.contains("the next source is asked"), "{all}");
        done
    };
    desk.write("params.json", parameters.to_string());
    // What Stone says, where only Stone sees it.
    let other = desk.script("other", &format!(
        "for a in \"$@\"; do case $a in --parameter_file=*) sed -i 's/\"last_layer_degree_bound\": [0-9]*/\"last_layer_degree_bound\": 64/' \"${{a#--parameter_file=}}\";; esac; done; exec {PROVER} \"$@\""
    ));
    prove(&other, 2).says(&["do not fit the number of steps"]);
    // Else it is seen before Stone is asked.
    parameters["stark"]["fri"]["fri_step_list"] = serde_json::json!([0, 4]);
    desk.write("params.json", parameters.to_string());
    prove(PROVER, 2).says(&["must give log2 of the trace length", "derives parameters"]);
}

#[test]
fn a_prover_that_is_not_there_lets_the_next_source_serve() {
    let desk = Desk::new();
    let alone = prove(&desk, "proof.json", &["--source", "stone"]).ends(3);
    alone.says(&["no cpu_air_prover on PATH", "--stone-prover"]);
    let hybrid = prove(&desk, "proof.json", &["--source", "stone,embedded"]).ends(0);
    hybrid.says(&["the next source is asked", "proof by embedded"]);
    // One that is named and not there is a mistake.
    let named = [
        "--source",
        "stone,embedded",
        "--stone-prover",
        "/no/such/prover",
    ];
    prove(&desk, "other.json", &named)
        .ends(2)
        .says(&["/no/such/prover is no program"]);
    prove(&desk, "other.json", &["--source", "stwo"])
        .ends(2)
        .says(&["Integrity verifies Stone proofs only"]);
    let killed = desk.script("killed", "kill -KILL $$");
    let source = ["--source", "stone,embedded", "--stone-prover", &killed];
    prove(&desk, "third.json", &source)
        .ends(0)
        .says(&["proof by embedded"]);
}

#[test]
fn stones_verifier_is_a_second_opinion() {
    let desk = Desk::new();
    let refuses = desk.script("refuses", "echo 'E1127 x.cc:1] Invalid proof.' >&2; exit 1");
    let source = [
        "--source",
        "stone",
        "--stone-prover",
        PROVER,
        "--stone-verifier",
    ];
    let with = |verifier| [&source[..], &[verifier]].concat();
    let done = prove(&desk, "proof.json", &with(&refuses)).ends(4);
    done.says(&[
        "refuses the proof",
        "Invalid proof.",
        "from one build of Stone",
    ]);
    prove(&desk, "proof.json", &with(VERIFIER)).ends(0);
    // Of the other Stone version, it refuses a good proof.
    let stone5 = desk.script(
        "stone5",
        &format!("exec {VERIFIER} --stone_version=stone5 \"$@\""),
    );
    prove(&desk, "other.json", &with(&stone5))
        .ends(4)
        .says(&["OODS"]);
}

/// A run in the layout whose proofs are made soonest.
pub fn run_small(desk: &Desk, more: &[&str], code: i32) -> Done {
    let base = [
        "run",
        "mine.feature",
        "--target",
        "local",
        "--layout",
        "small",
        "--security-bits",
        "30",
    ];
    desk.run(&[&base[..], more].concat()).ends(code)
}

#[test]
fn a_run_takes_its_proofs_from_stone_and_holds_them_against_ours() {
    let desk = Desk::new();
    desk.write("mine.feature", feature("proved"));
    let run = |prover: &str, more: &[&str], code| {
        let base = [
            "--source",
            "stone",
            "--against",
            "embedded",
            "--stone-prover",
            prover,
        ];
        run_small(&desk, &[&base[..], more].concat(), code)
    };
    run(PROVER, &["--report", "json=report.json"], 0).says(&["accepted", "1 proofs made"]);
    let report: serde_json::Value = serde_json::from_str(&desk.read("report.json")).unwrap();
    let proof = &report["scenarios"][0]["proof"];
    assert_eq!(proof["prover"]["source"], "stone");
    assert_eq!(proof["agrees_with"]["source"], "embedded");
    assert_eq!(proof["stone_version"], "stone6");
    let size = std::fs::metadata(PROVER).unwrap().len();
    assert_eq!(proof["prover"]["bytes"], size);
    assert!(
        proof["verified_by"]
            .as_str()
            .unwrap()
            .starts_with("cpu_air_verifier")
    );
    // Proved once by each, then never again; by another prover, again.
    run(PROVER, &[], 0).says(&["0 proofs made, 1 used again"]);

    // A prover that takes other parameters than it was given.
    let other = desk.script("other", &format!(
        "for a in \"$@\"; do case $a in --parameter_file=*) sed -i 's/\"proof_of_work_bits\": [0-9]*/\"proof_of_work_bits\": 21/' \"${{a#--parameter_file=}}\";; esac; done; exec {PROVER} \"$@\""
    ));
    run(&other, &[], 1).says(&["part at the proof parameters", "proof_of_work_bits"]);
}

#[test]
fn a_snapshot_tells_another_prover_and_other_bytes() {
    let desk = Desk::new();
    desk.write("mine.feature", feature("proved"));
    let run = |more: &[&str], code| {
        let base = ["--snapshots", "snapshots"];
        run_small(&desk, &[&base[..], more].concat(), code)
    };
    run(&["--update-snapshots"], 0).says(&["updated"]);
    let snapshot = desk.read("snapshots/mine/equal.yaml");
    assert!(snapshot.contains("prover: embedded 0.1.0+"), "{snapshot}");
    assert!(snapshot.contains("local: accepted"), "{snapshot}");
    // The same bytes by another prover.
    let stone = ["--source", "stone", "--stone-prover", PROVER];
    let report = ["--report", "json=report.json"];
    run(&[&stone[..], &report[..]].concat(), 0).says(&["same"]);
    assert!(
        desk.read("report.json")
            .contains("\"prover_before\": \"embedded 0.1.0+")
    );
    // The same verdict with other bytes: an update of Stone.
    let stone5 = desk.script(
        "stone5",
        &format!("exec {PROVER} --stone_version=stone5 \"$@\""),
    );
    run(&["--source", "stone", "--stone-prover", &stone5], 1).says(&[
        "same verdict, other bytes: proof.stone_version changed first",
        "proved by embedded 0.1.0+",
        "by stone stonegate-",
        "calldata felts: ",
    ]);
    // Another verdict: an update of Stone that makes proofs nobody accepts.
    let spoils = desk.script("spoils", &format!(
        "{PROVER} \"$@\" || exit; for a in \"$@\"; do case $a in --out_file=*) f=\"${{a#--out_file=}}\";; esac; done; sed -i 's/\"rc_min\" : [0-9]*/\"rc_min\" : 1/' \"$f\""
    ));
    let none = desk.script("none", "exit 0");
    let spoilt = [
        "--source",
        "stone",
        "--stone-prover",
        &spoils,
        "--stone-verifier",
        &none,
    ];
    run(&spoilt, 1).says(&[
        "the proof is refused",
        // The annotations have what was proved.
        "public_input.rc_min was changed after the proof was made",
        "a regression: the verdict changed, mine/equal.yaml has it accepted; proved by embedded",
        "DRIFT",
    ]);
}

/// A proof that has been refused is refused still: further on, or earlier.
#[test]
fn an_earlier_stage_than_in_the_snapshot_is_a_regression() {
    let desk = Desk::new();
    desk.write("mine.feature", feature("proved"));
    let none = desk.script("none", "exit 0");
    // Spoils a word of the proof's bytes: the last, or that of the first
    // commitment.
    let spoils = |name: &str, edit: &str| {
        desk.script(name, &format!(
            "{PROVER} \"$@\" || exit; for a in \"$@\"; do case $a in --out_file=*) f=\"${{a#--out_file=}}\";; esac; done; sed -i '{edit}' \"$f\""
        ))
    };
    let late = spoils(
        "late",
        r#"s/\("proof_hex" : "0x[0-9a-f]*\)[0-9a-f]\{8\}"/\100000000"/"#,
    );
    let early = spoils(
        "early",
        r#"s/\("proof_hex" : "0x[0-9a-f]\{40\}\)[0-9a-f]\{8\}/\100000000/"#,
    );
    let run = |prover: &str, more: &[&str]| {
        let base = [
            "--no-controls",
            "--snapshots",
            "snapshots",
            "--source",
            "stone",
            "--stone-prover",
            prover,
            "--stone-verifier",
            &none,
        ];
        run_small(&desk, &[&base[..], more].concat(), 1)
    };
    run(&late, &["--update-snapshots"]).says(&["refused at FRI", "updated"]);
    let snapshot = desk.read("snapshots/mine/equal.yaml");
    assert!(snapshot.contains("local: refused at FRI"), "{snapshot}");
    run(&late, &[]).says(&["refused at the same stage as in mine/equal.yaml"]);
    run(&early, &[]).says(&[
        "a regression: mine/equal.yaml has it refused at FRI, and OODS comes before that",
        "DRIFT",
    ]);
    run(&early, &["--update-snapshots"]);
    run(&late, &[]).says(&["further than before: mine/equal.yaml has it refused at OODS"]);
    // Accepted at last: the snapshot has to say so.
    let good = PROVER;
    run(good, &[]).says(&[
        "the verdict changed: verdict.local changed first",
        "expected: refused at OODS",
    ]);
}
