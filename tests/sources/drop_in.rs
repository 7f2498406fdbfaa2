//! `cpu_air_prover` and `cpu_air_verifier`: Stone's command lines, Stone's files.

use serde_json::Value;
use sha2::{Digest, Sha256};
use std::fs;

use crate::{
    common::{
        desk::{Desk, Done, text},
        golden,
    },
    provers::{PROVER, VERIFIER},
};

/// A golden case's files, copied, and the proof among them; `None` without them.
fn copied(desk: &Desk, case: &str) -> Option<Value> {
    for entry in fs::read_dir(golden::folder(case)?).unwrap() {
        let entry = entry.unwrap();
        let bytes = fs::read(entry.path()).unwrap();
        desk.write(entry.file_name().to_str().unwrap(), bytes);
    }
    golden::proof(case)
}

fn program(desk: &Desk, program: &str, arguments: &[&str]) -> Done {
    Done::of(&mut desk.command(program, arguments))
}

const FILES: [&str; 8] = [
    "--parameter_file",
    "cpu_air_params.json",
    "--prover_config_file=cpu_air_prover_config.json",
    "-public_input_file",
    "public_input.json",
    "--private-input-file=private_input.json",
    "--out_file",
    "out.json",
];

#[test]
fn the_prover_writes_the_file_that_stone_writes() {
    let desk = Desk::new();
    let Some(expected) = copied(&desk, "small_builtins") else {
        return;
    };
    let arguments = [
        &FILES[..],
        &["--generate_annotations", "-v", "1", "--logtostderr"],
    ]
    .concat();
    program(&desk, PROVER, &arguments)
        .ends(0)
        .says(&["trace started", "Byte count: "]);
    let written: Value = serde_json::from_str(&desk.read("out.json")).unwrap();
    assert!(written == expected, "out.json is not Stone's proof.json");
    // Without annotations there is no such key, and nothing is said.
    let quiet = program(
        &desk,
        PROVER,
        &[&FILES[..], &["--nogenerate_annotations"]].concat(),
    )
    .ends(0);
    assert_eq!(quiet.all(), "");
    let written: Value = serde_json::from_str(&desk.read("out.json")).unwrap();
    assert_eq!(written["proof_hex"], expected["proof_hex"]);
    assert!(written.get("annotations").is_none());
}

#[test]
fn the_verifier_accepts_refuses_and_annotates() {
    let desk = Desk::new();
    let Some(proof) = copied(&desk, "small_builtins") else {
        return;
    };
    let arguments = [
        "--in_file=proof.json",
        "--annotation_file",
        "lines",
        "--extra_output_file=fri",
    ];
    program(&desk, VERIFIER, &arguments).ends(0);
    let lines = desk.read("lines");
    let expected: Vec<&str> = proof["annotations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|l| l.as_str().unwrap())
        .collect();
    assert_eq!(lines.lines().collect::<Vec<_>>(), expected);
    assert!(
        desk.read("fri").starts_with(
            "/cpu air/STARK/FRI/Decommitment/Layer 0/Virtual Oracle/Trace 0: For node "
        )
    );
    let told = program(&desk, VERIFIER, &["--in_file=proof.json", "--logtostderr"]).ends(0);
    told.says(&["Proof verified successfully."]);
    program(
        &desk,
        VERIFIER,
        &["--in_file=proof.json", "--stone_version=stone5"],
    )
    .ends(1)
    .says(&["Invalid proof.", "OODS"]);
    let mut spoilt = proof.clone();
    spoilt["public_input"]["rc_min"] = 1.into();
    let file = desk.write("spoilt.json", spoilt.to_string());
    program(&desk, VERIFIER, &["--in_file", text(&file)])
        .ends(1)
        .says(&["Invalid proof."]);
    program(&desk, VERIFIER, &["--in_file=private_input.json"])
        .ends(1)
        .says(&["is an AIR private input"]);
}

/// SHA-256 of what Stone's verifier wrote of each proof; one column makes leaves of its
/// own kind in `dex`.
#[test]
fn the_extra_output_is_stones() {
    for (case, expected) in [
        (
            "small_builtins",
            "17fe9b6550e7735b5e42c22911e5a700de659c76e477c840520cfa731bab4bf1",
        ),
        (
            "recursive_builtins",
            "55035d5bceb49d4989ca69c233e7e234f9b1613a10f486df86ce7c9d9c8e6c5d",
        ),
        (
            "dex_builtins",
            "0f1ccce587f2af02e77d153557a2cc03aa9ac9e86504c52268419949645d1de8",
        ),
    ] {
        let Some(folder) = golden::folder(case) else {
            return;
        };
        let desk = Desk::new();
        let proof = folder.join("proof.json");
        let arguments = ["--in_file", text(&proof), "--extra_output_file=extra"];
        program(&desk, VERIFIER, &arguments).ends(0);
        let found = hex::encode(Sha256::digest(desk.read("extra")));
        assert_eq!(found, expected, "{case}");
    }
}

#[test]
fn command_lines_that_stone_refuses_are_refused() {
    let desk = Desk::new();
    program(&desk, PROVER, &[])
        .ends(1)
        .says(&["--parameter_file must be set on the commandline"]);
    program(&desk, PROVER, &["--fast"])
        .ends(1)
        .says(&["unknown command line flag 'fast'"]);
    program(&desk, VERIFIER, &["--in_file"])
        .ends(1)
        .says(&["is missing its argument"]);
    program(&desk, VERIFIER, &["--in_file=none.json"])
        .ends(1)
        .says(&["cannot read none.json"]);
    let mut command = desk.command(VERIFIER, &["--in_file=none.json"]);
    Done::of(command.env("STONEGATE_PORTABLE", "AVX2"))
        .ends(1)
        .says(&["STONEGATE_PORTABLE is \"AVX2\""]);
    program(&desk, PROVER, &["--version"])
        .ends(0)
        .says(&["cpu_air_prover version"]);
    program(&desk, PROVER, &["--help"])
        .ends(0)
        .says(&["--generate_annotations"]);
}

/// A proof takes hours: its place is looked at before, and what the place cannot take
/// after all is kept elsewhere.
#[test]
fn a_proof_has_its_place_or_another() {
    let desk = Desk::new();
    desk.write("file", "");
    let to = |out: &'static str| [&FILES[..7], &[out]].concat();
    program(&desk, PROVER, &to("file/out.json"))
        .ends(1)
        .says(&["cannot write file/out.json"]);
    desk.write("public_input.json", "{}");
    program(&desk, PROVER, &to("public_input.json"))
        .ends(1)
        .says(&["would be written over"]);
    let full = "/dev/full";
    if fs::metadata(full).is_err() {
        return;
    }
    let Some(proof) = copied(&desk, "small_builtins") else {
        return;
    };
    fs::create_dir(desk.path("kept")).unwrap();
    let mut command = desk.command(PROVER, &to(full));
    Done::of(command.env("TMPDIR", desk.path("kept")))
        .ends(1)
        .says(&["cannot write /dev/full", "the proof itself is in "]);
    let kept = fs::read_dir(desk.path("kept")).unwrap().next().unwrap();
    let kept: Value = serde_json::from_slice(&fs::read(kept.unwrap().path()).unwrap()).unwrap();
    assert_eq!(kept["proof_hex"], proof["proof_hex"]);
}

#[test]
fn what_cannot_be_proved_leaves_no_file_and_says_stones_words() {
    let desk = Desk::new();
    if copied(&desk, "small_builtins").is_none() {
        return;
    }
    // Makes one change, sees what is said, and takes it back.
    let refused = |name: &str, from: &str, to: &str, words: &str| {
        let text = desk.read(name);
        assert!(text.contains(from), "{name} has no {from}");
        desk.write(name, text.replacen(from, to, 1));
        program(&desk, PROVER, &FILES).ends(1).says(&[words]);
        desk.write(name, text);
    };
    let parameters = "cpu_air_params.json";
    let layers = |n: u32| format!("\"n_verifier_friendly_commitment_layers\": {n}");
    refused(
        parameters,
        &layers(9),
        &layers(3),
        "should use the same hash",
    );
    let bound = |n: u32| format!("\"last_layer_degree_bound\": {n}");
    let fri = "Fri parameters do not match stark degree bound";
    refused(parameters, &bound(128), &bound(256), fri);
    refused(
        "public_input.json",
        "\"pedersen\"",
        "\"peddle\"",
        "pedersen",
    );
    fs::write(desk.path("trace.bin"), [0; 24]).unwrap();
    program(&desk, PROVER, &FILES).ends(1).says(&["trace.bin"]);
    assert!(!desk.path("out.json").exists());
}
