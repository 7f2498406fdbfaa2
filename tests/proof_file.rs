//! Stone's proof files, read and written again.

mod common;

use common::golden;
use serde_json::Value;
use stonegate::stone::proof::ProofFile;

#[test]
fn golden_proof_files_are_written_as_read() {
    for case in [
        "recursive_fib",
        "recursive_builtins",
        "starknet_with_keccak_builtins",
    ] {
        let Some(expected) = golden::proof::<Value>(case) else {
            return;
        };
        let proof: ProofFile = serde_json::from_value(expected.clone()).expect("a proof file");
        let written = proof.to_json().expect("a proof file has a JSON form");
        let written: Value = serde_json::from_str(&written).expect("JSON");
        assert!(written == expected, "{case}");
    }
}
