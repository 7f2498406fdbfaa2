//! `stonegate prove`, and what becomes of its proofs: `verify` and `calldata`.

use std::{fs, path::Path};
use stonegate::{
    program::{Layout, Program},
    stone::{air_inputs::AirInputs, proof::ProofFile},
};

use crate::common::{
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
    for nowhere in ["", "--out -"] {
        desk.run(&format!("calldata proof.json --split {nowhere}"))
            .expect(2, &["--out"]);
    }
    assert!(!desk.path("-").exists());
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
        &format!("--program {OUTPUT_TEN} --args -1"),
        &["-1 is the felt 0x8000000000000110000000000"],
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
