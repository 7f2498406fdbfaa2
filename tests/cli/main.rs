//! The command as its users see it: every verb, every exit code, and what is
//! said about every bad input.

mod desk;

use std::{fs, path::Path};
use stonegate::{
    program::{Layout, Program},
    stone::{air_inputs::AirInputs, proof::ProofFile},
};

use desk::{Desk, PROGRAM};

const FEATURE: &str = "Feature: Mine
  Scenario: Equal
    Given the protocols have these metrics:
      | protocol | utilization | volatility | liquidity | audit | age | apy  |
      | JediSwap | 500         | 2000       | low       | 85    | 365 | 850  |
      | Ekubo    | 500         | 2000       | low       | 85    | 365 | 1210 |
    And the DAO allows at most 6000 bps per protocol and asks for at least 2 protocols
    And 10000 of token 0x1 is to be allocated for 0x2
    When the allocation is decided
    Then the risk scores are 33 and 33
    And the allocation is 4126/5874
";

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
        desk.expect(
            &format!("{verb} --help"),
            0,
            &["Example", "Usage: stonegate"],
        );
    }
    desk.expect(
        "--help",
        0,
        &["Exit codes", "run", "prove", "verify", "calldata"],
    );
    desk.expect("--version", 0, &["stonegate"]);
    desk.expect("", 2, &["Usage"]);
    desk.expect("deploy", 2, &["unrecognized subcommand"]);
}

#[test]
fn a_feature_of_the_user_s_own_is_run() {
    let desk = Desk::new();
    desk.write("my.feature", FEATURE);
    let done = desk.expect(
        "run my.feature --report json=out/report.json --report junit=report.xml",
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

    let done = desk.expect("run my.feature --quiet", 0, &[]);
    assert_eq!((done.out.as_str(), done.err.as_str()), ("", ""));
    desk.expect(
        "run my.feature --verbose",
        0,
        &["ok  Then the risk scores are 33 and 33"],
    );
}

#[test]
fn a_wrong_expectation_is_1() {
    let desk = Desk::new();
    desk.write("my.feature", FEATURE.replace("33 and 33", "33 and 34"));
    let words = [
        "FAILED (expectation)",
        "my.feature:10",
        "the risk scores differ",
        "expected: 33 and 34",
        "found:    33 and 33",
        "0 of 1 scenarios hold",
    ];
    desk.expect(
        "run my.feature --report json=r.json --report junit=r.xml",
        1,
        &words,
    );
    assert!(desk.read("r.json").contains("\"kind\": \"expectation\""));
    assert!(desk.read("r.xml").contains("<failure"));
}

#[test]
fn snapshots_are_written_compared_and_their_first_change_named() {
    let desk = Desk::new();
    desk.write("my.feature", FEATURE);
    desk.expect("run my.feature", 0, &["without a snapshot"]);
    desk.expect(
        "run my.feature --snapshots snaps --update-snapshots",
        0,
        &["updated"],
    );
    desk.expect("run my.feature --snapshots snaps", 0, &["same"]);
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
    desk.expect("run my.feature --snapshots snaps", 1, &words);
    desk.expect(
        "run my.feature --snapshots snaps --update-snapshots",
        0,
        &["updated"],
    );
    assert_eq!(desk.read(name), snapshot);
}

#[test]
fn what_cannot_be_run_is_2() {
    let desk = Desk::new();
    desk.write("my.feature", FEATURE);
    desk.expect("run missing.feature", 2, &["cannot read missing.feature"]);
    desk.expect(
        "run my.feature --target sepola",
        2,
        &["sepola", "fork, sepolia, mainnet"],
    );
    desk.write("proved.feature", FEATURE.replace("decided", "proved"));
    desk.expect(
        "run proved.feature --target sepolia",
        2,
        &["needs the address of a node", "--rpc-url"],
    );
    // Addresses may hold keys: none is repeated, however it is mistyped.
    for mistyped in [
        "--target htp//host/s3cr3t",
        "--target fork --rpc-url host/s3cr3t",
        "--devnet http://[::s3cr3t",
        "--devnet htp//user:s3cr3t@host",
    ] {
        let done = desk.expect(&format!("run proved.feature {mistyped}"), 2, &["error: "]);
        assert!(!done.err.contains("s3cr3t"), "{}", done.err);
    }
    desk.expect(
        "run proved.feature --target local --devnet http://127.0.0.1:1",
        2,
        &["--devnet says nothing", "--target devnet"],
    );
    desk.expect(
        "run proved.feature --devnet http://127.0.0.1:1",
        3,
        &["cannot reach http://127.0.0.1:1", "is running"],
    );
    desk.expect("run my.feature --layout huge", 2, &["huge", "recursive"]);
    desk.expect(
        "run my.feature --report xml=x",
        2,
        &["json=FILE or junit=FILE"],
    );
    desk.expect("run my.feature --tags @none", 2, &["no scenario to run"]);
    desk.expect("run my.feature --tags ((", 2, &["no tag expression"]);
    desk.expect(
        "run my.feature --quiet --verbose",
        2,
        &["cannot be used with"],
    );
    desk.write("step.feature", FEATURE.replace("is decided", "is imagined"));
    desk.expect("run step.feature", 2, &["step.feature:9", "the steps are"]);
    desk.write("cell.feature", FEATURE.replace("| low ", "| lowly "));
    desk.expect("run cell.feature", 2, &["lowly", "very low"]);
    desk.write("noise.feature", [0xff, 0xfe]);
    desk.expect("run noise.feature", 2, &["noise.feature is no text"]);
    desk.write("other.feature", "Scenario: no feature above");
    desk.expect(
        "run other.feature",
        2,
        &["other.feature is no Gherkin feature"],
    );
}

#[test]
fn a_disk_that_does_not_cooperate_is_3() {
    let desk = Desk::new();
    desk.write("my.feature", FEATURE);
    desk.write("file", "");
    desk.expect(
        "run my.feature --report json=file/report.json",
        3,
        &["cannot write file/report.json"],
    );
}

#[test]
fn a_program_is_proved_verified_and_serialized() {
    let desk = Desk::new();
    desk.prove("");
    let words = [
        "accepted",
        "recursive keccak_160_lsb stone6 strict",
        "fact hash         0x",
    ];
    desk.expect("verify proof.json", 0, &words);
    desk.expect("verify proof.json --min-security-bits 30", 0, &["accepted"]);
    desk.expect(
        "verify proof.json --min-security-bits 31",
        1,
        &["refused", "security", "at least 31", "--security-bits"],
    );
    desk.expect(
        "verify proof.json --stone-version stone5",
        1,
        &["Invalid OODS", "--stone-version"],
    );
    let felts = desk.expect("calldata proof.json", 0, &[]).out;
    let felts: Vec<&str> = felts.split_whitespace().collect();
    // The first felt is the layout's name as a short string, in decimal.
    assert_eq!(
        felts[0],
        u128::from_be_bytes(*b"\0\0\0\0\0\0\0recursive").to_string()
    );
    let words = ["calldata.json", &format!("{} felts", felts.len())];
    desk.expect(
        "calldata proof.json --format json --out calldata.json",
        0,
        &words,
    );
    let json: Vec<String> = serde_json::from_str(&desk.read("calldata.json")).unwrap();
    assert_eq!(json.len(), felts.len());
    assert!(json.iter().all(|felt| felt.starts_with("0x")));

    let split = "calldata proof.json --split --out calls";
    desk.expect(&format!("{split} --job-id 77"), 0, &["of job 0x4d"]);
    desk.expect(split, 2, &["calls is not empty"]);
    desk.expect("calldata proof.json --split", 2, &["--out"]);
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
    desk.prove("--generate-annotations");
    let annotated: ProofFile = serde_json::from_str(&desk.read("proof.json")).unwrap();
    assert_eq!(annotated.proof_hex, plain.proof_hex);
    assert!(annotated.annotations.is_some_and(|lines| lines.len() > 100));

    desk.prove("--stone-version stone5");
    desk.expect("verify proof.json --stone-version stone5", 0, &["accepted"]);
}

#[test]
fn the_cheapest_layout_is_chosen_and_told() {
    let desk = Desk::new();
    let base = format!("prove --program {PROGRAM} --out proof.json --security-bits 30");
    let layouts = ["note: layout ", "steps", "L2 gas; next best "];
    desk.expect(&base, 0, &layouts);
    let chosen = |desk: &Desk| {
        let proof: ProofFile = serde_json::from_str(&desk.read("proof.json")).unwrap();
        proof.public_input.layout
    };
    // The program declares bitwise, which the smallest layouts do not have.
    assert_eq!(chosen(&desk), "recursive");
    for goal in ["prove", "gas"] {
        desk.expect(&format!("{base} --optimize {goal}"), 0, &layouts);
        desk.expect("verify proof.json --min-security-bits 30", 0, &["accepted"]);
    }
    desk.expect(
        &format!("{base} --layout recursive --timings"),
        0,
        &["in layout recursive", "trace", " %", "in all"],
    );
    desk.expect(
        &format!("{base} --layout plain"),
        2,
        &["unknown layout", "auto"],
    );
}

/// Range checks of small values: in `recursive` each step leaves one spare cell
/// to fill the holes with, in the small layouts a dozen.
#[test]
fn a_program_that_recursive_pads_is_proved_elsewhere() {
    let desk = Desk::new();
    let program = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/contracts/allocation/allocation.executable.json"
    );
    let arguments = "5 0 1 2 6000 2 500 2000 2 85 365 850 500 2000 2 85 365 1210";
    desk.write("arguments.txt", arguments);
    let done = desk.expect(
        &format!("prove --program {program} --args-file arguments.txt --out proof.json --security-bits 30"),
        0,
        &["note: layout ", "8192 steps", "next best "],
    );
    assert!(!done.out.contains("in layout recursive,"), "{}", done.out);
}

#[test]
fn bad_proofs_are_refused_by_name() {
    let desk = Desk::new();
    desk.prove("");
    desk.change_proof(|proof| proof.proof_hex.truncate(5_000));
    desk.expect(
        "verify changed.json",
        1,
        &["changed.json is refused", "proof_hex"],
    );
    desk.expect(
        "calldata changed.json",
        1,
        &["changed.json cannot be serialized"],
    );
    desk.change_proof(|proof| proof.proof_hex.push_str("zz"));
    desk.expect("verify changed.json", 1, &["hexadecimal"]);
    desk.change_proof(|proof| proof.public_input.layout = "small".into());
    desk.expect("verify changed.json", 1, &["changed.json is refused"]);
    desk.change_proof(|proof| proof.public_input.layout = "plain".into());
    desk.expect("verify changed.json", 1, &["VERIFIER_NOT_FOUND", "plain"]);
    let whole = desk.read("proof.json");
    desk.write("half.json", &whole[..whole.len() / 2]);
    desk.expect("verify half.json", 2, &["half.json is not a proof file"]);
    desk.expect("calldata half.json", 2, &["half.json is not a proof file"]);
    desk.expect("verify missing.json", 2, &["cannot read missing.json"]);
    desk.expect(
        "verify proof.json --memory-verification loose",
        2,
        &["loose", "relaxed"],
    );
}

#[test]
fn what_cannot_be_proved_is_said_before_the_work() {
    let desk = Desk::new();
    let prove = |options: &str, words: &[&str]| {
        desk.expect(&format!("prove --out proof.json {options}"), 2, words);
    };
    prove("", &["--program"]);
    prove("--program missing.json", &["missing.json"]);
    desk.write("text.json", "no JSON");
    prove("--program text.json", &["text.json"]);
    desk.write("list.json", "[]");
    prove("--program list.json", &["list.json", "Cairo"]);
    prove(
        &format!("--program {PROGRAM} --args x"),
        &["argument 1", "no felt"],
    );
    prove(
        &format!("--program {PROGRAM} --args 5"),
        &["expected 0 arguments"],
    );
    prove(&format!("--program {PROGRAM} --layout small"), &["bitwise"]);
    prove(
        &format!("--program {PROGRAM} --security-bits 10"),
        &["10 security bits"],
    );
    prove(
        &format!("--program {PROGRAM} --parameter-file list.json"),
        &["list.json is not a proof parameter file"],
    );
    prove(
        &format!("--program {PROGRAM} --prover-config-file text.json"),
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
    let program = Program::load(Path::new(PROGRAM)).unwrap();
    let inputs = program.run(&[], Layout::Recursive).unwrap();
    write_air_inputs(&inputs, desk.0.path());
    let prove = "prove --air-public-input public.json --air-private-input private.json \
                 --security-bits 30 --out proof.json";
    desk.expect(prove, 0, &["30 security bits"]);
    desk.expect("verify proof.json", 0, &["accepted"]);

    let mut trace = fs::read(desk.path("trace.bin")).unwrap();
    // The third step's program counter, elsewhere in the program.
    trace[2 * 24 + 16] ^= 4;
    desk.write("trace.bin", &trace);
    desk.expect(prove, 4, &["the run cannot be proved"]);
    trace.truncate(trace.len() - 1);
    desk.write("trace.bin", &trace);
    desk.expect(prove, 2, &["trace.bin"]);
}
