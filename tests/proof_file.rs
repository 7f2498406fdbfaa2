//! Stone's proof files, read and written again.

use stonegate::stone::proof::ProofFile;

#[test]
fn golden_proof_files_are_written_as_read() {
    let Ok(shared) = std::env::var("STONEGATE_SHARED") else {
        println!("skipped: STONEGATE_SHARED is not set");
        return;
    };
    for case in [
        "recursive_fib",
        "recursive_builtins",
        "starknet_with_keccak_builtins",
    ] {
        let path = format!("{shared}/golden/{case}/proof.json");
        let text = std::fs::read_to_string(&path).expect("golden proof");
        let mut proof: ProofFile = serde_json::from_str(&text).expect("golden proof parses");
        // The golden files' private input was rewritten and is not sorted.
        proof.private_input = serde_json::Value::Null;
        let written = proof.to_json().expect("a proof file has a JSON form");
        let start = text.find(" \"private_input\"").expect("private input");
        let end = text.find(" \"proof_hex\"").expect("proof");
        let expected = format!(
            "{} \"private_input\": null,\n{}",
            &text[..start],
            &text[end..]
        );
        let differs = written
            .lines()
            .zip(expected.lines())
            .find(|(found, expected)| found != expected);
        assert_eq!(differs, None, "{case}");
        assert_eq!(written.len(), expected.len(), "{case}");
    }
}
