//! Payloads as they are pasted, and what they are read as.

mod forms;
mod words;

use serde_json::{Value, json};

use self::forms::{forms, frame};
use crate::random::Random;

use super::*;

/// [`Origin`] without what it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Refusal,
    Infrastructure,
    Stone,
    Program,
    Tool,
    Unknown,
}
use Kind::{Infrastructure, Program, Refusal};

fn kind(reading: &ErrorReading) -> Kind {
    match reading.origin {
        Origin::Refusal { .. } => Refusal,
        Origin::Infrastructure => Infrastructure,
        Origin::Stone => Kind::Stone,
        Origin::Program => Program,
        Origin::Tool => Kind::Tool,
        Origin::Unknown => Kind::Unknown,
    }
}

/// Reads it and checks what holds of every reading.
fn read(text: &str) -> ErrorReading {
    let reading = read_error(text);
    assert!(
        !reading.said.is_empty() && !reading.next.is_empty(),
        "{text}"
    );
    assert!(!reading.causes.is_empty(), "{text}: {reading:?}");
    for Likely { id, what } in &reading.causes {
        let kebab = id.bytes().all(|c| c.is_ascii_lowercase() || c == b'-');
        assert!(kebab && !what.is_empty(), "{id}");
    }
    reading
}

fn check(text: &str, expected: Kind, cause: &str) {
    let reading = read(text);
    let found = (kind(&reading), reading.causes[0].id);
    assert_eq!(found, (expected, cause), "{text}\n{reading:#?}");
}

/// Every refusal in every form, and what it is made of.
#[test]
fn every_refusal_is_read_in_every_form() {
    for reason in Reason::ALL
        .iter()
        .copied()
        .filter(|reason| !reason.is_local())
    {
        let words = reason.as_str();
        let mut all = forms(words);
        all.extend([
            words.to_owned(),
            format!("'{words}'"),
            format!("\"{words}\""),
            format!("Error: {words}\n"),
            format!(
                "refused at {}: '{words}' (x: expected 1, found 2)",
                reason.stages()[0]
            ),
        ]);
        for text in all {
            let reading = read(&text);
            let stages = reason.stages().to_vec();
            let expected = Origin::Refusal { reason, stages };
            assert_eq!(reading.origin, expected, "{words}: {text}");
            assert_eq!(reading.said, words);
            assert!(!reading.ruled_out.is_empty());
            let next = &reading.next;
            let acts = next.contains("stonegate") || next.contains("--") || next.contains('_');
            assert!(acts, "{words}: {next}");
        }
    }
}

#[test]
fn first_causes_of_refusals() {
    for (words, cause) in [
        ("Invalid OODS", "stone-version"),
        ("proof of work failed", "hasher"),
        ("decommitment failed", "trace-value"),
        ("authentications is too long", "authentication"),
        ("authentications is too short", "authentication"),
        ("invalid sibling_withness length", "fri-leaf"),
        ("Index out of bounds", "calldata-malformed"),
        ("Wrong number of columns", "layout"),
        ("Invalid program", "layout"),
        ("wrong layout code", "layout"),
        ("VERIFIER_NOT_FOUND", "no-verifier"),
        ("Unsupported hasher variant", "unknown-setting"),
        ("Unsupported stone version", "unknown-setting"),
        ("Unsupported cairo version", "unknown-setting"),
        ("Invalid final_pc", "memory-mode"),
        ("Invalid address", "memory-mode"),
        ("Failed to deserialize param #1", "calldata-truncated"),
        ("Failed to deserialize param #2", "calldata-truncated"),
        ("Input too long for arguments", "calldata-too-long"),
        ("Value too small", "proof-of-work-bits"),
        ("Value too large", "parameters"),
        ("Invalid decommitment length", "query-count"),
        ("height mismatch", "parameters"),
        ("n_verifier_friendly mismatch", "parameters"),
        ("Wrong trace size", "n-steps"),
        ("wrong rc_max", "public-input"),
        ("Invalid builtin", "public-input"),
        ("Option::unwrap failed.", "nonce"),
        ("Fri final called at wrong time", "split-flow-order"),
        ("Invalid state (variable)", "split-flow-order"),
        ("job_id already exists", "split-flow-order"),
        ("No state (constant) saved", "split-flow-order"),
        ("Job id not found", "split-flow-order"),
        ("Invalid last_layer_coefficients", "last-layer-coefficient"),
        ("Invalid inner layer commitments", "fri-commitment"),
        ("invalid oods", "stone-version"),
        ("my transaction says Invalid OODS, why?", "stone-version"),
    ] {
        check(words, Refusal, cause);
    }
}

#[test]
fn the_order_of_checks_rules_out_what_came_before() {
    let out = |words: &str| read(words).ruled_out.join("\n");
    let oods = out("Invalid OODS");
    for before in [
        "columns",
        "parameter ranges",
        "memory mode",
        "missing verifier",
    ] {
        assert!(oods.contains(before), "{oods}");
    }
    assert!(
        !oods.contains("Stone version") && !oods.contains("nonce"),
        "{oods}"
    );
    let work = out("proof of work failed");
    for before in [
        "Stone version",
        "public input",
        "OODS value",
        "trace and composition",
    ] {
        assert!(work.contains(before), "{work}");
    }
    assert!(!work.contains("nonce"), "{work}");
    assert!(out("decommitment failed").contains("nonce"));
    // Read by the channel before the proof of work, though FRI's.
    let commitments = out("Invalid inner layer commitments");
    assert!(commitments.contains("Stone version") && !commitments.contains("nonce"));
    // Strings of several stages rule out what comes before the first of them.
    for open in ["Option::unwrap failed.", "No state (constant) saved"] {
        assert_eq!(read(open).ruled_out.len(), 1, "{open}");
    }
    assert!(!out("Index out of bounds").contains("memory mode"));
}

/// Errors of nodes: code, message, data, first cause.
fn node_errors() -> Vec<(i64, &'static str, Value, &'static str)> {
    let none = || Value::Null;
    vec![
        (-32602, "Invalid params", none(), "rpc-version"),
        (
            -32602,
            "Invalid params",
            json!("unexpected field: \"l1_data_gas\""),
            "rpc-version",
        ),
        (
            -32602,
            "Invalid params",
            json!({"reason": "unknown tag `pre_confirmed`"}),
            "rpc-version",
        ),
        (-32602, "Invalid block id", none(), "rpc-version"),
        (-32601, "Method not found", none(), "rpc-version"),
        (-32700, "Parse error", none(), "request-malformed"),
        (-32600, "Invalid Request", none(), "request-malformed"),
        (-32603, "Internal error", none(), "node-failure"),
        (-32000, "whatever", none(), "node-failure"),
        (-32005, "limit exceeded", none(), "rate-limit"),
        (1, "Failed to write transaction", none(), "node-failure"),
        (20, "Contract not found", none(), "wrong-contract"),
        (
            21,
            "Requested entrypoint does not exist in the contract",
            none(),
            "wrong-contract",
        ),
        (24, "Block not found", none(), "not-synced"),
        (28, "Class hash not found", none(), "class-not-declared"),
        (29, "Transaction hash not found", none(), "not-synced"),
        (51, "Class already declared", none(), "already-declared"),
        (52, "Invalid transaction nonce", none(), "nonce-account"),
        (52, "Invalid OODS", none(), "nonce-account"),
        (
            53,
            "The transaction's resources don't cover validation or the minimal transaction fee",
            none(),
            "fee-bounds",
        ),
        (
            54,
            "Account balance is smaller than the transaction's maximal fee",
            none(),
            "balance",
        ),
        (
            55,
            "Account validation failed",
            json!("Max L1DataGas price (1) is lower than the actual gas price: 2."),
            "fee-bounds",
        ),
        (
            55,
            "Account validation failed",
            json!("Resources bounds ({}) exceed balance (0)."),
            "balance",
        ),
        (
            55,
            "Account validation failed",
            json!("Invalid signature"),
            "credentials",
        ),
        (55, "Account validation failed", none(), "credentials"),
        (
            55,
            "Account validation failed",
            json!("0x496e76616c6964204f4f4453 ('Invalid OODS')"),
            "credentials",
        ),
        (
            55,
            "Account validation failed",
            json!("Requested contract address 0x12 is not deployed; validate"),
            "account-not-deployed",
        ),
        (56, "Compilation failed", none(), "class-compilation"),
        (
            57,
            "Contract class size is too large",
            none(),
            "class-too-large",
        ),
        (
            58,
            "Sender address is not an account contract",
            none(),
            "not-an-account",
        ),
        (
            59,
            "A transaction with the same hash already exists in the mempool",
            none(),
            "duplicate-transaction",
        ),
        (
            60,
            "the compiled class hash did not match the one supplied in the transaction",
            none(),
            "class-mismatch",
        ),
        (
            61,
            "the transaction version is not supported",
            none(),
            "rpc-version",
        ),
        (
            62,
            "the contract class version is not supported",
            none(),
            "rpc-version",
        ),
        (63, "An unexpected error occurred", none(), "node-failure"),
        (
            63,
            "An unexpected error occurred",
            json!("Invalid OODS"),
            "node-failure",
        ),
        (
            64,
            "Replacement transaction is underpriced",
            none(),
            "fee-bounds",
        ),
        (65, "Transaction fee below minimum", none(), "fee-bounds"),
        (0, "INSUFFICIENT_CREDITS", none(), "credits"),
        (
            0,
            "failed to lookup address information: Name or service not known",
            none(),
            "rpc-unreachable",
        ),
        (777, "strange words", none(), "unknown"),
        (
            41,
            "Transaction execution error",
            json!({"transaction_index": 0, "execution_error": "Account transaction nonce is invalid."}),
            "nonce-account",
        ),
        (
            41,
            "Transaction execution error",
            json!({"transaction_index": 0, "execution_error": "Insufficient max L2Gas: max amount: 1, actual used: 2."}),
            "fee-bounds",
        ),
        (
            41,
            "Transaction execution error",
            json!({"transaction_index": 0, "execution_error": frame(json!("Could not reach the end of the program. RunResources has no remaining steps."))}),
            "gas-limit",
        ),
        (
            41,
            "Transaction execution error",
            json!({"transaction_index": 0, "execution_error": "Requested contract address 0x12 is not deployed."}),
            "wrong-contract",
        ),
        (
            41,
            "Transaction execution error",
            json!({"execution_error": "Mismatch compiled class hash for class with hash 0x1"}),
            "class-mismatch",
        ),
        (
            41,
            "Transaction execution error",
            json!({"execution_error": "Insufficient max L2Gas: max amount: 1; 0x496e76616c6964204f4f4453 ('Invalid OODS')"}),
            "fee-bounds",
        ),
        (
            40,
            "Contract error",
            json!({"revert_error": "Entry point EntryPointSelector(0x1f) not found in contract."}),
            "wrong-contract",
        ),
    ]
}

#[test]
fn errors_of_nodes_are_no_refusals() {
    for (code, message, data, cause) in node_errors() {
        let error = match &data {
            Value::Null => json!({"code": code, "message": message}),
            data => json!({"code": code, "message": message, "data": data}),
        };
        for text in [
            error.to_string(),
            json!({"jsonrpc": "2.0", "id": 7, "error": error}).to_string(),
            format!("Error: request failed\n{error:#}"),
        ] {
            check(&text, Infrastructure, cause);
        }
        let judged = read(&error.to_string()).ruled_out;
        assert_eq!(judged, [NOT_JUDGED]);
    }
    // Codes that a text names.
    for (text, cause) in [
        ("Client failed with code 52. Message: x", "nonce-account"),
        ("ProviderError: code=-32601", "rpc-version"),
        ("error -32700", "request-malformed"),
        (
            "{ code: 63, message: 'Unexpected', data: 'Invalid OODS' }",
            "node-failure",
        ),
    ] {
        check(text, Infrastructure, cause);
    }
}

#[test]
fn panics_of_the_way_are_no_refusals() {
    for (words, cause) in [
        ("Out of gas", "gas-limit"),
        ("ENTRYPOINT_NOT_FOUND", "wrong-contract"),
        ("u256_sub Overflow", "balance"),
        ("CLASS_HASH_NOT_FOUND", "class-not-declared"),
        ("argent/invalid-owner-sig", "credentials"),
    ] {
        for text in forms(words) {
            check(&text, Infrastructure, cause);
        }
    }
    for text in forms("MY_OWN_PANIC") {
        check(&text, Program, "program-panic");
        assert_eq!(read(&text).said, "MY_OWN_PANIC", "{text}");
    }
}

/// Whatever is pasted is read.
#[test]
fn colors_are_no_part_of_an_error() {
    let plain = read("error: Invalid OODS");
    assert_eq!(plain.said, "Invalid OODS");
    let colored = "\u{1b}[1m\u{1b}[31merror\u{1b}[0m: Invalid \u{1b}[33mOODS\u{1b}[0m\u{7}";
    assert_eq!(read(colored), plain);
    assert_eq!(
        read("a \u{1b}[31mstrange\u{1b}[0m error").said,
        "a strange error"
    );
}

#[test]
fn any_bytes_are_read() {
    let mut random = Random::new();
    let parts = [
        "{",
        "}",
        "[",
        "\"",
        "\\\"",
        "'",
        "0x",
        "code",
        ":",
        "40",
        "error",
        "data",
        "Invalid OODS",
        "é",
        "\n",
        "(",
        "\u{0}",
        ",",
    ];
    let samples = forms("Invalid OODS");
    for _ in 0..2000 {
        let length = random.below(60);
        let bytes: Vec<u8> = (0..length).map(|_| random.word() as u8).collect();
        read(&format!("x{}", String::from_utf8_lossy(&bytes)));
        let text: String = (0..length)
            .map(|_| parts[random.below(parts.len())])
            .collect();
        read(&text);
        // A real payload with a piece missing.
        let sample = &samples[random.below(samples.len())];
        let cut: String = sample
            .chars()
            .skip(random.below(400))
            .take(random.below(900))
            .collect();
        read(&cut);
    }
    // Neither deep nor long ones take long.
    read(&"[".repeat(100_000));
    read(&"{\"a\":[".repeat(50_000));
    read(&"0x1,".repeat(100_000));
}
