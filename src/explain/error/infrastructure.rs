//! Failures of the way to a verdict: nodes, networks, accounts, fees, services.
//! None is a refusal, whatever words of a verifier are quoted with it.
//!
//! Source: the errors of Starknet's JSON-RPC, those that nodes put into them,
//! and what HTTP clients and name resolution say.

use super::{
    network, transactions,
    words::{self, Row},
};

pub(super) const RPC_VERSION: (&str, &str) = (
    "rpc-version",
    "the node speaks another version of Starknet's RPC than the client",
);
pub(super) const RPC_NEXT: &str =
    "use an address that serves version 0.10, as in `--rpc-url https://host/rpc/v0_10`";
pub(super) const UNREACHABLE_NEXT: &str =
    "check the address in `--rpc-url https://host/rpc/v0_10` and the network, then run again";
pub(super) const GAS_LIMIT: (&str, &str) = (
    "gas-limit",
    "the verification takes more gas or steps than the transaction or the network allows",
);
pub(super) const FEE_BOUNDS: (&str, &str) = (
    "fee-bounds",
    "the resource bounds of the transaction are below what it takes at today's prices",
);
pub(super) const BALANCE: (&str, &str) = (
    "balance",
    "the account has less STRK than the transaction may cost",
);
pub(super) const NONCE: (&str, &str) = (
    "nonce-account",
    "another transaction of the account was sent meanwhile, or one before is not included yet",
);
pub(super) const CREDENTIALS: (&str, &str) = (
    "credentials",
    "the API key in the address of the node is missing, wrong or not allowed to do this",
);
pub(super) const SIGNATURE: (&str, &str) = (
    "credentials",
    "the transaction was signed with a key that is not the account's, or for another chain",
);
pub(super) const ACCOUNT_NOT_DEPLOYED: (&str, &str) = (
    "account-not-deployed",
    "the account that sends is not deployed on this network",
);
pub(super) const WRONG_CONTRACT: (&str, &str) = (
    "wrong-contract",
    "the address called is not that of a FactRegistry on this network",
);
pub(super) const NOT_SYNCED: (&str, &str) = (
    "not-synced",
    "the node does not have the block or transaction yet, or no longer",
);
pub(super) const NODE: (&str, &str) = ("node-failure", "the node failed for a reason of its own");
pub(super) const UNREACHABLE: (&str, &str) =
    ("rpc-unreachable", "nothing answers at the node's address");

/// Words that say little: what a node answers with when it says no more. In
/// other programs' texts they may mean something else, so there they come last.
const GENERAL: &[Row] = &[
    Row {
        says: &[
            "account validation failed",
            "validation failure",
            "transaction validation error",
            "validate transaction error",
        ],
        causes: &[SIGNATURE, FEE_BOUNDS, NONCE, ACCOUNT_NOT_DEPLOYED],
        next: "check that the key given with `--private-key-file` or `--keystore` is that of `--account`, and that the account is on this network",
    },
    Row {
        says: &["invalid params", "invalid parameters"],
        causes: &[RPC_VERSION],
        next: RPC_NEXT,
    },
    Row {
        says: &[
            "failed to write transaction",
            "failed to receive transaction",
            "an unexpected error occurred",
            "unexpected error",
            "internal error",
            "server error",
        ],
        causes: &[NODE, RPC_VERSION],
        next: "run again, and with another node in `--rpc-url https://host/rpc/v0_10` if it stays",
    },
    Row {
        says: &["invalid request", "parse error"],
        causes: &[
            (
                "request-malformed",
                "the request was no JSON-RPC when it arrived: a client or proxy damaged it",
            ),
            RPC_VERSION,
        ],
        next: "send it with `stonegate submit proof.json --rpc-url https://host/rpc/v0_10`, which writes whole requests",
    },
    Row {
        says: &[
            "invalid continuation token",
            "invalid transaction index",
            "requested page size is too big",
            "too many keys provided",
            "storage proofs",
            "too many blocks back",
            "invalid subscription",
            "no trace available",
            "too many addresses in filter",
            "failed to fetch pending",
        ],
        causes: &[NODE, NOT_SYNCED],
        next: "run again, and with another node in `--rpc-url https://host/rpc/v0_10` if it stays",
    },
];

/// The failure on the way that a text tells in words of its own.
pub(super) fn find(text: &str) -> Option<&'static Row> {
    words::find(transactions::ROWS, text).or_else(|| words::find(network::ROWS, text))
}

/// The failure on the way that a text may tell, in words that others use too.
pub(super) fn find_general(text: &str) -> Option<&'static Row> {
    words::find(GENERAL, text)
}

/// The words that a code of Starknet's JSON-RPC, or of JSON-RPC itself, stands
/// for, as the rows have them; none for the two that are contracts' (40, 41)
/// and for numbers that are none.
///
/// Source: `starknet_api_openrpc.json`, `starknet_write_api.json` and
/// `starknet_trace_api_openrpc.json`.
pub(super) fn words_of_code(code: i64) -> Option<&'static str> {
    Some(match code {
        1 => "failed to write transaction",
        10 => "no trace available",
        20 => "contract not found",
        21 => "requested entrypoint does not exist",
        24 => "block not found",
        27 => "invalid transaction index",
        28 => "class hash not found",
        29 => "transaction hash not found",
        31 => "requested page size is too big",
        32 => "there are no blocks",
        33 => "invalid continuation token",
        34 => "too many keys provided",
        38 => "failed to fetch pending",
        42 => "storage proofs",
        51 => "class already declared",
        52 => "invalid transaction nonce",
        53 => "don't cover validation",
        54 => "insufficient account balance",
        55 => "account validation failed",
        56 => "compilation failed",
        57 => "contract class size is too large",
        58 => "non account",
        59 => "duplicate tx",
        60 => "compiled class hash did not match",
        61 => "transaction version is not supported",
        62 => "class version is not supported",
        63 => "unexpected error",
        64 => "replacement transaction is underpriced",
        65 => "fee below minimum",
        66 => "invalid subscription",
        67 => "too many addresses in filter",
        68 => "too many blocks back",
        -32700 => "parse error",
        -32600 => "invalid request",
        -32601 => "method not found",
        -32602 => "invalid params",
        -32603 => "internal error",
        -32005 | -32029 => "rate limit",
        -32099..=-32000 => "server error",
        _ => return None,
    })
}

/// The words that an HTTP status of failure stands for, as the rows have them.
pub(super) fn words_of_status(status: u16) -> Option<&'static str> {
    Some(match status {
        401 => "unauthorized",
        402 => "payment required",
        403 => "forbidden",
        404 | 405 | 410 => "404 not found",
        408 | 504 | 522 | 524 => "timed out",
        429 => "too many requests",
        400..=499 => "invalid request",
        500..=599 => "bad gateway",
        _ => return None,
    })
}
