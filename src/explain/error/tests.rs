//! Payloads as they are pasted, and what they are read as.

use serde_json::{Value, json};

use super::*;
use crate::source::stone::complaint::KNOWN;

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
use Kind::{Infrastructure, Program, Refusal, Stone, Tool, Unknown};

fn kind(reading: &ErrorReading) -> Kind {
    match reading.origin {
        Origin::Refusal { .. } => Refusal,
        Origin::Infrastructure => Infrastructure,
        Origin::Stone => Stone,
        Origin::Program => Program,
        Origin::Tool => Tool,
        Origin::Unknown => Unknown,
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

fn hex(text: &str) -> String {
    text.bytes()
        .fold("0x".to_owned(), |hex, byte| format!("{hex}{byte:02x}"))
}

fn decimal(text: &str) -> String {
    let mut digits = vec![0u8];
    for byte in text.bytes() {
        let mut carry = u32::from(byte);
        for digit in &mut digits {
            carry += u32::from(*digit) * 256;
            *digit = (carry % 10) as u8;
            carry /= 10;
        }
        while carry > 0 {
            digits.push((carry % 10) as u8);
            carry /= 10;
        }
    }
    digits.iter().rev().map(|d| char::from(b'0' + d)).collect()
}

const FRAME: &str = "(contract address: 0x57cbb7b4839024e226fa0f7dcf55f022bd5aaab4f7c4089d781af70711ebcb8, class hash: 0x5bb6d79a97cc573134505de659c40f47739680d3a2c3e041c95bbb0feceaf8b, selector: 0x19881ec50c69a006a765eca486039e766aed2acae9d91db9aa8a4fafb07b16d)";

fn frame(error: Value) -> Value {
    json!({
        "contract_address": "0x57cbb7b4839024e226fa0f7dcf55f022bd5aaab4f7c4089d781af70711ebcb8",
        "class_hash": "0x5bb6d79a97cc573134505de659c40f47739680d3a2c3e041c95bbb0feceaf8b",
        "selector": "0x19881ec50c69a006a765eca486039e766aed2acae9d91db9aa8a4fafb07b16d",
        "error": error,
    })
}

fn revert_text(words: &str) -> String {
    let felt = hex(words);
    format!(
        "Transaction execution has failed:\n0: Error in the called contract {FRAME}:\nExecution failed. Failure reason:\nError in contract {FRAME}:\n{felt} ('{words}').\n"
    )
}

/// What a contract that panics with these words looks like, in every form.
fn forms(words: &str) -> Vec<String> {
    let (felt, failed) = (hex(words), hex("ENTRYPOINT_FAILED"));
    let list = format!("[\"{felt}\",\"{failed}\",\"{felt}\"]");
    let call = json!({
        "code": 40, "message": "Contract error",
        "data": {"revert_error": frame(frame(list.clone().into()))},
    });
    let estimate = json!({
        "code": 41, "message": "Transaction execution error",
        "data": {"transaction_index": 0, "execution_error": frame(frame(revert_text(words).into()))},
    });
    let response = json!({"jsonrpc": "2.0", "id": 1, "error": call});
    let receipt = json!({"jsonrpc": "2.0", "id": 1, "result": {
        "type": "INVOKE", "execution_status": "REVERTED", "finality_status": "ACCEPTED_ON_L2",
        "actual_fee": {"amount": "0x4a", "unit": "FRI"}, "events": [],
        "revert_reason": revert_text(words),
    }});
    let params = json!({"request": [{"calldata": ["0x1", hex("recursive"), hex("strict")],
        "nonce": "0x2", "resource_bounds": {"l1_data_gas": {"max_amount": "0x0"}}}]});
    vec![
        felt.clone(),
        format!("\"{felt}\""),
        decimal(words),
        format!("[{}]", decimal(words)),
        list.clone(),
        format!("{felt} ('{words}')"),
        revert_text(words),
        call.to_string(),
        serde_json::to_string_pretty(&estimate).unwrap(),
        response.to_string(),
        Value::String(response.to_string()).to_string(),
        json!([{"jsonrpc": "2.0", "id": 0, "result": "0x1"}, response]).to_string(),
        receipt.to_string(),
        receipt["result"].to_string(),
        json!({"revert_error": frame(list.clone().into())}).to_string(),
        frame(list.clone().into()).to_string(),
        format!("HTTP/1.1 200 OK\ncontent-type: application/json\n\n{response}"),
        format!("HTTP status 500: {response}"),
        format!(
            "RpcError: RPC: starknet_estimateFee with params {params}\n\n 41: Transaction execution error: {}\n    at RpcChannel.errorHandler (file:///srv/node_modules/starknet/dist/index.mjs:1)",
            estimate["data"]
        ),
        format!(
            "Error: TransactionExecutionError (tx index 0): Nested(InnerContractExecutionError {{ error: Message({:?}) }})",
            revert_text(words)
        ),
        format!(
            "command: invoke\nerror: Transaction execution error = TransactionExecutionErrorData {{ transaction_index: 0, execution_error: Message(\"{FRAME}: {felt} ('{words}').\") }}"
        ),
        format!(
            "starknet_py.net.client_errors.ClientError: Client failed with code 40. Message: Contract error. Data: {{'revert_error': {{'contract_address': '0x57cbb7b4839024e226fa0f7dcf55f022bd5aaab4f7c4089d781af70711ebcb8', 'error': '{list}'}}}}"
        ),
        format!("Execution was reverted; failure reason: [{felt}, {failed}]."),
        format!(
            "Execution failed. Failure reason: ({} ('argent/multicall-failed'), 0x0 (''), {felt} ('{words}'), {failed} ('ENTRYPOINT_FAILED')).",
            hex("argent/multicall-failed")
        ),
    ]
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

#[test]
fn words_of_infrastructure() {
    for (text, cause) in [
        (
            "error sending request for url (https://node.example/rpc?apikey=1): client error (Connect): dns error: failed to lookup address information: Name or service not known",
            "rpc-unreachable",
        ),
        (
            "curl: (6) Could not resolve host: node.example",
            "rpc-unreachable",
        ),
        (
            "Error: getaddrinfo ENOTFOUND node.example",
            "rpc-unreachable",
        ),
        (
            "TypeError: fetch failed\n  cause: Error: connect ECONNREFUSED 127.0.0.1:5050",
            "rpc-unreachable",
        ),
        (
            "error trying to connect: tcp connect error: Connection refused (os error 111)",
            "rpc-unreachable",
        ),
        ("invalid peer certificate: UnknownIssuer", "rpc-unreachable"),
        (
            "SSL routines:ssl3_get_record:wrong version number",
            "rpc-unreachable",
        ),
        ("operation timed out", "rpc-unreachable"),
        ("504 Gateway Time-out", "rpc-unreachable"),
        ("HTTP/1.1 502 Bad Gateway", "rpc-unreachable"),
        ("HTTP status 503", "rpc-unreachable"),
        (
            "<html><head><title>502 Bad Gateway</title></head><body></body></html>",
            "rpc-unreachable",
        ),
        ("HTTP/2 404", "rpc-unreachable"),
        ("404 Not Found", "rpc-unreachable"),
        ("HTTP/1.1 429 Too Many Requests", "rate-limit"),
        ("Request failed with status code 429", "rate-limit"),
        ("429", "rate-limit"),
        (
            r#"{"statusCode": 403, "message": "Forbidden"}"#,
            "credentials",
        ),
        (r#"{"code": 403, "message": "no"}"#, "credentials"),
        (
            "401 Client Error: Unauthorized for url: https://node.example",
            "credentials",
        ),
        ("403 Forbidden", "credentials"),
        (r#"{"error":"INSUFFICIENT_CREDITS"}"#, "credits"),
        (
            r#"{"errors":[{"code":"INSUFFICIENT_CREDITS","message":"x"}]}"#,
            "credits",
        ),
        ("HTTP 402", "credits"),
        (
            "ProviderError(StarknetError(InvalidTransactionNonce(\"x\")))",
            "nonce-account",
        ),
        (
            "Account 0x5731d1 is not deployed on this network",
            "account-not-deployed",
        ),
        (
            "the nonce of account 5731 is not accepted: x",
            "nonce-account",
        ),
        ("Error: ContractNotFound", "wrong-contract"),
        (
            "Requested contract address 0x12 is not deployed.",
            "wrong-contract",
        ),
        (
            "Class with hash 0x12 is not declared.",
            "class-not-declared",
        ),
        (
            "Class with hash 0x12 is already declared.",
            "already-declared",
        ),
        (
            "Could not reach the end of the program. RunResources has no remaining steps.",
            "gas-limit",
        ),
        ("unexpected field: \"l1_data_gas\"", "rpc-version"),
        (
            "Insufficient max L2Gas: max amount: 1, actual used: 2; after Error in contract: 0x496e76616c6964204f4f4453 ('Invalid OODS')",
            "fee-bounds",
        ),
        ("ERC20: transfer amount exceeds balance", "balance"),
        (
            "the account has 0 STRK and may need 2 STRK; Resources bounds exceed balance",
            "balance",
        ),
    ] {
        check(text, Infrastructure, cause);
    }
}

#[test]
fn words_of_stone() {
    for known in &KNOWN {
        for text in [
            known.says.to_owned(),
            format!(
                "terminate called after throwing an instance of 'starkware::StarkwareException'\n  what():  a.cc:1: {} 3\n*** Aborted at 17\n",
                known.says
            ),
            format!(
                "E0101 12:00:00.000000 7 profiling.cc:1] x\nE0101 12:00:00.1 7 a.cc:2] {}\n",
                known.says
            ),
        ] {
            check(&text, Stone, known.cause);
            assert_eq!(read(&text).next, known.help);
        }
    }
    for (text, cause) in [
        ("Killed", "out-of-memory"),
        ("cpu_air_prover: signal: 9, SIGKILL", "out-of-memory"),
        ("Aborted (core dumped)", "crash"),
        (
            "  what():  src/starkware/x.cc:3: a check no one knows",
            "unknown",
        ),
    ] {
        check(text, Stone, cause);
    }
}

#[test]
fn words_of_programs_and_tools() {
    for (text, origin, cause) in [
        ("Memory addresses must be relocatable", Program, "builtins"),
        (
            "VirtualMachine(Memory(AddressNotRelocatable)): Memory addresses must be relocatable",
            Program,
            "builtins",
        ),
        (
            "Builtin(s) {poseidon} not present in layout small",
            Program,
            "builtins",
        ),
        ("Missing builtin: poseidon", Program, "builtins"),
        (
            "fib.json: uses the builtins output, ec_op, of which layout recursive lacks ec_op; layouts that have them all: starknet",
            Program,
            "builtins",
        ),
        (
            "Error at pc=0:12:\nInconsistent auto-deduction for 3:2, expected 1, got Some(Int(2))",
            Program,
            "inconsistent-memory",
        ),
        ("Unknown Hint: %{ secret() %}", Program, "unknown-hint"),
        ("Error: End of program was not reached", Program, "n-steps"),
        (
            "cairo-run: Could not reach the end of the program. RunResources has no remaining steps.",
            Program,
            "n-steps",
        ),
        (
            "The range_check_builtin used 9 cells but the capacity is 8.",
            Program,
            "layout",
        ),
        (
            "Number of steps must be at least 512 for the poseidon builtin.",
            Program,
            "layout",
        ),
        (
            "There are only 4 cells to fill the range checks holes, but potentially 9 are required.",
            Program,
            "layout",
        ),
        (
            "Error at pc=0:5:\nAn ASSERT_EQ instruction failed: 1 != 2.\nCairo traceback",
            Program,
            "program-panic",
        ),
        (
            "Error at pc=0:5:\nGot an exception while executing a hint: Variable x not present",
            Program,
            "hint-failed",
        ),
        (
            "Run panicked with [375233589013918064796019 ('Option::unwrap failed.'), ].",
            Program,
            "program-panic",
        ),
        (
            "error: Panicked with \"Index out of bounds\".",
            Program,
            "program-panic",
        ),
        (
            "fib.json: panicked with 'too poor'; a run that panics cannot be proved",
            Program,
            "program-panic",
        ),
        (
            "Running in proof-mode but no __start__ label found, try compiling with proof-mode",
            Program,
            "proof-mode",
        ),
        (
            "missing field `annotations` at line 1 column 20",
            Tool,
            "annotations-missing",
        ),
        ("KeyError: 'annotations'", Tool, "annotations-missing"),
        ("No annotations in the proof", Tool, "annotations-missing"),
        (
            "missing field `proof_hex` at line 3 column 1",
            Tool,
            "not-a-proof",
        ),
        ("Invalid layout", Tool, "layout"),
        (
            "EOF while parsing a value at line 1 column 0",
            Tool,
            "file-damaged",
        ),
        ("missing field `fri_step_list`", Tool, "parameters"),
        (
            "thread 'main' panicked at src/main.rs:7:\ncalled `Option::unwrap()` on a `None` value",
            Tool,
            "annotations-missing",
        ),
        (
            "refused at security: 'security bits below the minimum' (x: expected 1, found 2)",
            Tool,
            "security-bits",
        ),
        ("", Unknown, "unknown"),
        ("hello", Unknown, "unknown"),
        ("0x1 0x2", Unknown, "unknown"),
        (
            r#"{"jsonrpc":"2.0","id":1,"result":{"execution_status":"SUCCEEDED"}}"#,
            Unknown,
            "unknown",
        ),
        (
            r#"{"jsonrpc":"2.0","id":1,"result":["0x496e76616c6964204f4f4453"]}"#,
            Unknown,
            "unknown",
        ),
    ] {
        check(text, origin, cause);
    }
}

/// Whatever is pasted is read. The seed of a failure is in its output.
#[test]
fn any_bytes_are_read() {
    let seed = std::env::var("STONEGATE_SEED").ok();
    let seed = seed
        .and_then(|seed| seed.parse().ok())
        .unwrap_or(0x5eed_u64);
    println!("STONEGATE_SEED={seed}");
    let mut state = seed.max(1);
    let mut next = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
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
        let length = next() % 60;
        let bytes: Vec<u8> = (0..length).map(|_| next() as u8).collect();
        read(&format!("x{}", String::from_utf8_lossy(&bytes)));
        let pick = |n: u64| parts[n as usize % parts.len()];
        let text: String = (0..length).map(|_| pick(next())).collect();
        read(&text);
        // A real payload with a piece missing.
        let sample = &samples[next() as usize % samples.len()];
        let cut: String = sample
            .chars()
            .skip(next() as usize % 400)
            .take(next() as usize % 900)
            .collect();
        read(&cut);
    }
    // Neither deep nor long ones take long.
    read(&"[".repeat(100_000));
    read(&"{\"a\":[".repeat(50_000));
    read(&"0x1,".repeat(100_000));
}
