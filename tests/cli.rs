//! The command as its users see it: every verb, every exit code, and what is
//! said about every bad input.

mod common;

use std::{fs, path::Path};
use stonegate::{
    program::{Layout, Program},
    stone::{air_inputs::AirInputs, proof::ProofFile},
};

use common::{
    allocation,
    desk::{Desk, OUTPUT_TEN},
};

/// A small proof, at `proof.json`.
fn prove(desk: &Desk, options: &str) {
    let base = format!("prove --program {OUTPUT_TEN} --out proof.json --security-bits 30");
    desk.run(&format!("{base} {options}"))
        .expect(0, &["proof.json", "30 security bits"]);
}

/// The proof with something changed, at `changed.json`.
fn change_proof(desk: &Desk, change: impl Fn(&mut ProofFile)) {
    let mut proof: ProofFile = serde_json::from_str(&desk.read("proof.json")).unwrap();
    change(&mut proof);
    desk.write("changed.json", serde_json::to_vec(&proof).unwrap());
}

#[test]
fn every_verb_explains_itself() {
    let desk = Desk::new();
    for verb in [
        "run",
        "prove",
        "verify",
        "calldata",
        "submit",
        "integrity",
        "config",
        "config show",
    ] {
        desk.run(&format!("{verb} --help"))
            .expect(0, &["Example", "Usage: stonegate"]);
    }
    desk.run("--help")
        .expect(0, &["Exit codes", "run", "prove", "verify", "calldata"]);
    desk.run("--version").expect(0, &["stonegate"]);
    desk.run("").expect(2, &["Usage"]);
    desk.run("deploy").expect(2, &["unrecognized subcommand"]);
}

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

#[test]
fn a_program_is_proved_verified_and_serialized() {
    let desk = Desk::new();
    prove(&desk, "");
    let words = [
        "accepted",
        "recursive keccak_160_lsb stone6 strict",
        "fact hash         0x",
    ];
    desk.run("verify proof.json").expect(0, &words);
    desk.run("verify proof.json --min-security-bits 30")
        .expect(0, &["accepted"]);
    desk.run("verify proof.json --min-security-bits 31").expect(
        1,
        &["refused", "security", "at least 31", "--security-bits"],
    );
    desk.run("verify proof.json --stone-version stone5")
        .expect(1, &["Invalid OODS", "--stone-version"]);
    let felts = desk.run("calldata proof.json").expect(0, &[]).out;
    let felts: Vec<&str> = felts.split_whitespace().collect();
    // The first felt is the layout's name as a short string, in decimal.
    assert_eq!(
        felts[0],
        u128::from_be_bytes(*b"\0\0\0\0\0\0\0recursive").to_string()
    );
    let words = ["calldata.json", &format!("{} felts", felts.len())];
    let again = desk.run("calldata proof.json --out -").expect(0, &[]).out;
    assert_eq!(again.split_whitespace().collect::<Vec<_>>(), felts);
    desk.run("calldata proof.json --format json --out calldata.json")
        .expect(0, &words);
    let json: Vec<String> = serde_json::from_str(&desk.read("calldata.json")).unwrap();
    assert_eq!(json.len(), felts.len());
    assert!(json.iter().all(|felt| felt.starts_with("0x")));

    desk.run("calldata proof.json --out proof.json")
        .expect(2, &["proof.json would be written over proof.json"]);
    let split = "calldata proof.json --split --out calls";
    desk.run(&format!("{split} --job-id 77"))
        .expect(0, &["of job 0x4d"]);
    desk.run(split).expect(2, &["calls is not empty"]);
    desk.run("calldata proof.json --split")
        .expect(2, &["--out"]);
    let index: serde_json::Value = serde_json::from_str(&desk.read("calls/index.json")).unwrap();
    let calls = index["calls"].as_array().unwrap();
    let (first, last) = (&calls[0], &calls[calls.len() - 1]);
    assert_eq!(first["entry_point"], "verify_proof_initial");
    assert_eq!(last["entry_point"], "verify_proof_final_and_register_fact");
    assert_eq!(index["job_id"], "0x4d");
    for call in calls {
        let text = desk.read(&format!("calls/{}", call["file"].as_str().unwrap()));
        let words: Vec<&str> = text.split_whitespace().collect();
        assert_eq!(words[0], "77");
        assert_eq!(Some(words.len() as u64), call["felts"].as_u64());
    }
    // The openings are in the steps, so the first call is the shorter.
    let first_felts = first["felts"].as_u64().unwrap();
    assert!(first_felts < felts.len() as u64, "{first_felts}");

    // The same run gives the same bytes; annotations change nothing else.
    let plain: ProofFile = serde_json::from_str(&desk.read("proof.json")).unwrap();
    prove(&desk, "--generate-annotations");
    let annotated: ProofFile = serde_json::from_str(&desk.read("proof.json")).unwrap();
    assert_eq!(annotated.proof_hex, plain.proof_hex);
    assert!(annotated.annotations.is_some_and(|lines| lines.len() > 100));

    prove(&desk, "--stone-version stone5");
    desk.run("verify proof.json --stone-version stone5")
        .expect(0, &["accepted"]);
}

#[test]
fn the_cheapest_layout_is_chosen_and_told() {
    let desk = Desk::new();
    let base = format!("prove --program {OUTPUT_TEN} --out proof.json --security-bits 30");
    let layouts = ["note: layout ", "steps", "L2 gas; next best "];
    desk.run(&base).expect(0, &layouts);
    let chosen = |desk: &Desk| {
        let proof: ProofFile = serde_json::from_str(&desk.read("proof.json")).unwrap();
        proof.public_input.layout
    };
    // The program declares bitwise, which the smallest layouts do not have.
    assert_eq!(chosen(&desk), "recursive");
    for goal in ["prove", "gas"] {
        desk.run(&format!("{base} --optimize {goal}"))
            .expect(0, &layouts);
        desk.run("verify proof.json --min-security-bits 30")
            .expect(0, &["accepted"]);
    }
    desk.run(&format!("{base} --layout recursive --timings"))
        .expect(0, &["in layout recursive", "trace", " %", "in all"]);
    desk.run(&format!("{base} --layout plain"))
        .expect(2, &["unknown layout", "auto"]);
}

/// Range checks of small values: in `recursive` each step leaves one spare cell
/// to fill the holes with, in the small layouts a dozen.
#[test]
fn a_program_that_recursive_pads_is_proved_elsewhere() {
    let desk = Desk::new();
    let program = allocation::PROGRAM;
    desk.write("arguments.txt", allocation::ARGUMENTS);
    let done = desk.run(&format!("prove --program {program} --args-file arguments.txt --out proof.json --security-bits 30")).expect(0, &["note: layout ", "8192 steps", "next best "]);
    assert!(!done.out.contains("in layout recursive,"), "{}", done.out);
}

#[test]
fn bad_proofs_are_refused_by_name() {
    let desk = Desk::new();
    prove(&desk, "");
    change_proof(&desk, |proof| proof.proof_hex.truncate(5_000));
    desk.run("verify changed.json")
        .expect(1, &["changed.json is refused", "proof_hex"]);
    desk.run("calldata changed.json")
        .expect(1, &["changed.json cannot be serialized"]);
    change_proof(&desk, |proof| proof.proof_hex.push_str("zz"));
    desk.run("verify changed.json").expect(1, &["hexadecimal"]);
    change_proof(&desk, |proof| proof.public_input.layout = "small".into());
    desk.run("verify changed.json")
        .expect(1, &["changed.json is refused"]);
    change_proof(&desk, |proof| proof.public_input.layout = "plain".into());
    desk.run("verify changed.json")
        .expect(1, &["VERIFIER_NOT_FOUND", "plain"]);
    let whole = desk.read("proof.json");
    desk.write("half.json", &whole[..whole.len() / 2]);
    desk.run("verify half.json")
        .expect(2, &["half.json is not a proof file"]);
    desk.run("calldata half.json")
        .expect(2, &["half.json is not a proof file"]);
    desk.run("verify missing.json")
        .expect(2, &["cannot read missing.json"]);
    desk.run("verify proof.json --memory-verification loose")
        .expect(2, &["loose", "relaxed"]);
}

#[test]
fn what_cannot_be_proved_is_said_before_the_work() {
    let desk = Desk::new();
    desk.write("file", "");
    desk.run(&format!(
        "prove --program {OUTPUT_TEN} --out file/proof.json"
    ))
    .expect(3, &["cannot write file/proof.json"]);
    desk.run(&format!("prove --program {OUTPUT_TEN} --out {OUTPUT_TEN}"))
        .expect(2, &["would be written over"]);
    let prove = |options: &str, words: &[&str]| {
        desk.run(&format!("prove --out proof.json {options}"))
            .expect(2, words);
    };
    prove("", &["--program"]);
    let of_elsewhere = "--air-public-input file --air-private-input file";
    for both in [
        "--program file --air-private-input file".to_owned(),
        format!("{of_elsewhere} --args 5"),
        format!("{of_elsewhere} --args-file file"),
    ] {
        prove(&both, &["cannot be used with"]);
    }
    desk.run(&format!(
        "prove --program {OUTPUT_TEN} --out stonegate.toml"
    ))
    .expect(2, &["stonegate.toml would be written over the settings"]);
    prove("--program missing.json", &["missing.json"]);
    desk.write("text.json", "no JSON");
    prove("--program text.json", &["text.json"]);
    desk.write("list.json", "[]");
    prove("--program list.json", &["list.json", "Cairo"]);
    prove(
        &format!("--program {OUTPUT_TEN} --args x"),
        &["argument 1", "no felt"],
    );
    prove(
        &format!("--program {OUTPUT_TEN} --args 5"),
        &["expected 0 arguments"],
    );
    prove(
        &format!("--program {OUTPUT_TEN} --layout small"),
        &["bitwise"],
    );
    prove(
        &format!("--program {OUTPUT_TEN} --security-bits 10"),
        &["10 security bits"],
    );
    prove(
        &format!("--program {OUTPUT_TEN} --parameter-file list.json"),
        &["list.json is not a proof parameter file"],
    );
    prove(
        &format!("--program {OUTPUT_TEN} --prover-config-file text.json"),
        &["text.json is not a prover configuration"],
    );
    prove("--air-public-input a.json", &["--air-private-input"]);
    prove(
        "--air-public-input a.json --air-private-input b.json",
        &["a.json"],
    );
    assert!(!desk.path("proof.json").exists());
}

/// The four files of a run, as any runner leaves them.
fn write_air_inputs(inputs: &AirInputs, folder: &Path) {
    let json = |value: serde_json::Value| value.to_string();
    let mut private = inputs.private_input.clone();
    private.trace_path = "trace.bin".into();
    private.memory_path = "memory.bin".into();
    let public = serde_json::to_value(&inputs.public_input).unwrap();
    fs::write(folder.join("public.json"), json(public)).unwrap();
    fs::write(
        folder.join("private.json"),
        json(serde_json::to_value(private).unwrap()),
    )
    .unwrap();
    let trace = inputs.trace.iter().flat_map(|e| [e.ap, e.fp, e.pc]);
    let trace: Vec<u8> = trace.flat_map(u64::to_le_bytes).collect();
    fs::write(folder.join("trace.bin"), trace).unwrap();
    let mut memory = Vec::new();
    for (address, cell) in inputs.memory.iter().enumerate() {
        let Some(value) = cell else { continue };
        memory.extend((address as u64).to_le_bytes());
        memory.extend(value.to_be_bytes().iter().rev());
    }
    fs::write(folder.join("memory.bin"), memory).unwrap();
}

#[test]
fn air_inputs_are_proved_and_a_run_that_does_not_hold_is_4() {
    let desk = Desk::new();
    let program = Program::load(Path::new(OUTPUT_TEN)).unwrap();
    let inputs = program.run(&[], Layout::Recursive).unwrap();
    write_air_inputs(&inputs, &desk.path(""));
    let prove = "prove --air-public-input public.json --air-private-input private.json \
                 --security-bits 30 --out proof.json";
    desk.run(prove).expect(0, &["30 security bits"]);
    desk.run("verify proof.json").expect(0, &["accepted"]);

    // What is written takes the place of nothing that is read.
    for file in ["trace.bin", "memory.bin", "private.json"] {
        desk.run(&prove.replace("proof.json", file))
            .expect(2, &["would be written over", file]);
    }

    let mut trace = fs::read(desk.path("trace.bin")).unwrap();
    // The third step's program counter, elsewhere in the program.
    trace[2 * 24 + 16] ^= 4;
    desk.write("trace.bin", &trace);
    desk.run(prove).expect(4, &["the run cannot be proved"]);
    trace.truncate(trace.len() - 1);
    desk.write("trace.bin", &trace);
    desk.run(prove).expect(2, &["trace.bin"]);
}
