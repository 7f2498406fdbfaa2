//! The verb: what it takes, and what it says.

use std::fs::File;

use stonegate::integrity::{calldata::to_decimal_line, monolith};

use super::{
    common::{
        allocation::PROGRAM,
        desk::{Desk, Done},
    },
    corpus::OWN,
    score::Score,
};

fn explain(desk: &Desk, arguments: &[&str], input: &str, code: i32) -> String {
    let input = File::open(desk.write("input", input)).unwrap();
    let mut command = desk.stonegate(&[&["explain"], arguments].concat());
    Done::of(command.stdin(input)).ends(code).all()
}

/// Arguments, standard input, exit code, words of the answer.
type Row<'a> = (&'a [&'a str], &'a str, i32, &'a [&'a str]);

#[test]
fn whatever_is_given_is_explained() {
    let desk = Desk::new();
    let proof = serde_json::to_value(&OWN.proof).unwrap();
    desk.write("proof.json", proof.to_string());
    desk.write("cut.json", &proof.to_string()[..5000]);
    let mut bare = proof.clone();
    bare.as_object_mut().unwrap().remove("annotations");
    desk.write("bare.json", bare.to_string());
    desk.write(
        "calldata.txt",
        to_decimal_line(&monolith(&OWN.proof, &OWN.settings).unwrap()),
    );
    desk.write("public_input.json", proof["public_input"].to_string());
    let parameters = &proof["proof_parameters"];
    desk.write("params.json", parameters.to_string());
    let mut wrong = parameters.clone();
    wrong["stark"]["fri"]["fri_step_list"] = serde_json::json!([0, 4, 4]);
    desk.write("wrong.json", wrong.to_string());
    let mut weak = parameters.clone();
    weak["stark"]["fri"]["proof_of_work_bits"] = 12.into();
    desk.write("weak.json", weak.to_string());
    desk.write(
        "stwo.json",
        r#"{"claim": {}, "interaction_claim": {}, "stark_proof": {}}"#,
    );
    desk.write("error.json", r#"{"code": 40, "message": "Contract error", "data": {"revert_error": "[\"0x496e76616c6964204f4f4453\"]"}}"#);
    let oods = "0x496e76616c6964204f4f4453";
    let rows: &[Row] = &[
        (&["proof.json"], "", 0, &["accepted as small", "stone6"]),
        (
            &["proof.json", "--as", "small,keccak_160_lsb,stone5,strict"],
            "",
            0,
            &[
                "refused at OODS: 'Invalid OODS'",
                "the proof verifies as stone6, and was submitted as stone5",
                "next:      `--stone-version stone6`",
            ],
        ),
        (
            &["proof.json", "--as", "cairo1"],
            "",
            0,
            &["--memory-verification"],
        ),
        (
            &["proof.json", "--min-security-bits", "80"],
            "",
            0,
            &["30 security bits", "--security-bits 80"],
        ),
        (
            &["proof.json", "--error", "Invalid OODS"],
            "",
            0,
            &["was submitted as stone5", "--stone-version stone6"],
        ),
        (
            &["proof.json", "--error", oods],
            "",
            0,
            &["--stone-version stone6"],
        ),
        (
            &["proof.json", "--error", "@error.json"],
            "",
            0,
            &["--stone-version stone6"],
        ),
        (
            &["proof.json", "error.json"],
            "",
            0,
            &["--stone-version stone6"],
        ),
        (
            &["proof.json", "--error", "Invalid final_pc"],
            "",
            0,
            &["next"],
        ),
        (
            &["proof.json", "--error", "HTTP 429 Too Many Requests"],
            "",
            0,
            &["no verdict", "the proof itself: proof.json: accepted"],
        ),
        (
            &["--error", oods],
            "",
            0,
            &["'Invalid OODS': a refusal", "or:", "ruled out:"],
        ),
        (&["error.json"], "", 0, &["'Invalid OODS': a refusal"]),
        (
            &["-"],
            "proof of work failed",
            0,
            &["'proof of work failed': a refusal", "ruled out:"],
        ),
        (
            &["--error", "Invalid transaction nonce"],
            "",
            0,
            &["no verdict"],
        ),
        (
            &["--error", "what is this"],
            "",
            1,
            &["not an error that is known"],
        ),
        (&["cut.json"], "", 0, &["cut or damaged"]),
        (
            &["bare.json"],
            "",
            0,
            &["accepted", "has no annotations", "--generate-annotations"],
        ),
        (&["calldata.txt"], "", 0, &["accepted as small"]),
        (&["stwo.json"], "", 0, &["stwo", "Stone proofs only"]),
        (&[PROGRAM, "--as", "small"], "", 0, &["has all builtins"]),
        (
            &[PROGRAM, "--as", "dynamic,keccak_160_lsb,stone6,strict"],
            "",
            0,
            &["Integrity has no verifier for layout \"dynamic\""],
        ),
        (
            &["public_input.json"],
            "",
            0,
            &["can be submitted as strict"],
        ),
        (
            &["params.json", "public_input.json"],
            "",
            0,
            &["take these parameters for 512 steps"],
        ),
        (
            &["wrong.json", "public_input.json"],
            "",
            0,
            &["must give log2 of the trace length"],
        ),
        (
            &["weak.json", "proof.json"],
            "",
            0,
            &["proof_of_work_bits is 12", "20 to 49"],
        ),
        (
            &["proof.json", "--as", "stone7"],
            "",
            2,
            &["stone5 or stone6"],
        ),
        (&["missing.json"], "", 2, &["missing.json"]),
        (&["--tx", "0x1", "--target", "local"], "", 2, &["--rpc-url"]),
    ];
    let mut score = Score::default();
    for (arguments, input, code, words) in rows {
        let said = explain(&desk, arguments, input, *code);
        let right = words.iter().all(|word| said.contains(word));
        score.note(&arguments.join(" "), right, &said.replace('\n', " | "));
    }
    score.settle("commands", rows.len());
}

#[test]
fn machines_are_told_the_cause_by_its_id() {
    let desk = Desk::new();
    desk.write("proof.json", serde_json::to_string(&OWN.proof).unwrap());
    let said = explain(
        &desk,
        &["proof.json", "--as", "stone5", "--format", "json"],
        "",
        0,
    );
    let answer: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!(answer["stonegate_explanation"], 1);
    assert_eq!(answer["verdict"], "refused");
    assert_eq!(answer["stages"][0], "OODS");
    assert_eq!(answer["reason"], "Invalid OODS");
    assert_eq!(answer["cause"]["id"], "stone-version");
    assert_eq!(answer["cause"]["next"], "`--stone-version stone6`");
}
