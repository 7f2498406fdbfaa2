//! Stone's proof files, read and written again.

use serde_json::Value;
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
        let proof: ProofFile = serde_json::from_str(&text).expect("golden proof parses");
        let written = proof.to_json().expect("a proof file has a JSON form");
        let [written, expected] =
            [&written, &text].map(|text| serde_json::from_str::<Value>(text).expect("JSON"));
        assert!(written == expected, "{case}");
    }
}
