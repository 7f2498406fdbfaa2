//! Errors that are told in words.

use super::{
    Kind::{Infrastructure, Program, Stone, Tool, Unknown},
    check, read,
};
use crate::explain::stone_words::KNOWN;

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
