//! Failures of the way to a verdict: nodes, networks, accounts, fees, services.
//! None is a refusal, whatever words of a verifier are quoted with it.
//!
//! Source: the errors of Starknet's JSON-RPC, those that nodes put into them,
//! and what HTTP clients and name resolution say.

use super::words::Row;

const RPC_VERSION: (&str, &str) = (
    "rpc-version",
    "the node speaks another version of Starknet's RPC than the client",
);
const RPC_NEXT: &str =
    "use an address that serves version 0.10, as in `--rpc-url https://host/rpc/v0_10`";
const UNREACHABLE_NEXT: &str =
    "check the address in `--rpc-url https://host/rpc/v0_10` and the network, then run again";
const GAS_LIMIT: (&str, &str) = (
    "gas-limit",
    "the verification takes more gas or steps than the transaction or the network allows",
);
const FEE_BOUNDS: (&str, &str) = (
    "fee-bounds",
    "the resource bounds of the transaction are below what it takes at today's prices",
);
const BALANCE: (&str, &str) = (
    "balance",
    "the account has less STRK than the transaction may cost",
);
const NONCE: (&str, &str) = (
    "nonce-account",
    "another transaction of the account was sent meanwhile, or one before is not included yet",
);
const CREDENTIALS: (&str, &str) = (
    "credentials",
    "the API key in the address of the node is missing, wrong or not allowed to do this",
);
const SIGNATURE: (&str, &str) = (
    "credentials",
    "the transaction was signed with a key that is not the account's, or for another chain",
);
const ACCOUNT_NOT_DEPLOYED: (&str, &str) = (
    "account-not-deployed",
    "the account that sends is not deployed on this network",
);
const WRONG_CONTRACT: (&str, &str) = (
    "wrong-contract",
    "the address called is not that of a FactRegistry on this network",
);
const NOT_SYNCED: (&str, &str) = (
    "not-synced",
    "the node does not have the block or transaction yet, or no longer",
);
const NODE: (&str, &str) = ("node-failure", "the node failed for a reason of its own");
const UNREACHABLE: (&str, &str) = ("rpc-unreachable", "nothing answers at the node's address");

/// In order: rows with particular words before rows with general ones.
pub(super) const ROWS: &[Row] = &[
    Row {
        says: &[
            "insufficient credits",
            "not enough credits",
            "out of credits",
            "X402_NOT_ENABLED",
            "payment required",
        ],
        causes: &[(
            "credits",
            "the proving service's account has no credits left for this",
        )],
        next: "add credits to the account of the proving service, or prove here with `--source embedded`",
    },
    Row {
        says: &[
            "too many requests",
            "rate limit",
            "compute units per second",
            "throttled",
            "request limit",
            "daily request count exceeded",
        ],
        causes: &[(
            "rate-limit",
            "the node lets this client ask no more for now",
        )],
        next: "wait a while, or name a node with a larger allowance with `--rpc-url https://host/rpc/v0_10`",
    },
    Row {
        says: &[
            "mismatch compiled class hash",
            "compiled class hash did not match",
            "compiled class hash mismatch",
            "casm and sierra mismatch",
        ],
        causes: &[(
            "class-mismatch",
            "the compiled class hash was computed with another Cairo compiler than the network's",
        )],
        next: "declare with the compiled class hash that the message expects, or let `stonegate submit --target devnet` declare its own classes",
    },
    Row {
        says: &[
            "contract class size is too large",
            "class object size is too large",
            "bytecode size is too large",
        ],
        causes: &[(
            "class-too-large",
            "the contract class is larger than the network allows",
        )],
        next: "use a registry whose verifiers are declared already, named with `--registry`, instead of declaring this class",
    },
    Row {
        says: &[
            "class already declared",
            "is already declared",
            "class with hash & already exists",
            "class hash & already declared",
        ],
        causes: &[(
            "already-declared",
            "the class is on this network already; nothing is wrong with it",
        )],
        next: "leave the declaration out and go on with the class hash the message names",
    },
    Row {
        says: &["contract already deployed", "is unavailable for deployment"],
        causes: &[(
            "already-deployed",
            "there is a contract at this address already",
        )],
        next: "leave the deployment out: use the contract that is there, named with `--registry` if it is a FactRegistry",
    },
    Row {
        says: &[
            "same hash already exists",
            "is already known",
            "duplicate tx",
            "duplicate transaction",
            "duplicated transaction",
        ],
        causes: &[(
            "duplicate-transaction",
            "the very same transaction was sent before and is still waiting or included",
        )],
        next: "look the transaction up by its hash instead of sending it again; `stonegate submit proof.json` then finds the fact registered",
    },
    Row {
        says: &[
            "exceed balance",
            "exceeds balance",
            "insufficient account balance",
            "account balance is not enough",
            "account balance is smaller",
            "transfer amount exceeds",
            "u256_sub overflow",
            "erc20: insufficient",
            "insufficient balance",
            "not enough balance",
            "insufficient funds",
        ],
        causes: &[
            BALANCE,
            (
                "fee-bounds",
                "the resource bounds reserve more than the transaction needs",
            ),
        ],
        next: "send STRK to the account, name a richer one with `--account`, or lower `--max-fee`",
    },
    Row {
        says: &["runresources has no remaining steps", "no remaining steps"],
        causes: &[
            GAS_LIMIT,
            (
                "n-steps",
                "it was a run on this machine, and the program did not end within the steps it was given",
            ),
        ],
        next: "send the verification in several transactions, with `stonegate submit proof.json --calldata split`",
    },
    Row {
        says: &[
            "out of gas",
            "maximum block capacity",
            "block capacity reached",
            "exceeded the maximum number of steps",
            "max steps exceeded",
        ],
        causes: &[GAS_LIMIT, FEE_BOUNDS],
        next: "send the verification in several transactions, with `stonegate submit proof.json --calldata split`",
    },
    Row {
        says: &[
            "calldata length exceeded",
            "calldata is too long",
            "exceeded maximum calldata",
            "calldata_too_long",
            "felts of calldata; the network allows",
        ],
        causes: &[(
            "calldata-limit",
            "the calldata has more felts than the network allows in one transaction",
        )],
        next: "send the verification in several transactions, with `stonegate submit proof.json --calldata split`",
    },
    Row {
        says: &[
            "insufficient max",
            "lower than the actual gas price",
            "lower than the minimal gas",
            "resource bounds were not satisfied",
            "don't cover validation",
            "insufficient resources for validate",
            "smaller than the minimal fee",
            "max fee & is too low",
            "exceeded max fee",
            "fee below minimum",
            "replacement transaction is underpriced",
            "missing l1 gas bounds",
            "max fee is smaller",
            "more than & of --max-fee",
        ],
        causes: &[FEE_BOUNDS, BALANCE],
        next: "estimate again and raise the bounds: `--max-fee` in STRK, or leave it out to have the fee estimated",
    },
    Row {
        says: &[
            "invalid transaction nonce",
            "account transaction nonce is invalid",
            "nonce too low",
            "nonce too high",
            "nonce mismatch",
            "invalid nonce",
            "nonce of account & is not accepted",
            "nonce is too",
        ],
        causes: &[NONCE, NOT_SYNCED],
        next: "let nothing else send from this account, named with `--account`, then run `stonegate submit proof.json` again: it reads the nonce anew",
    },
    Row {
        says: &[
            "unexpected field",
            "l1_data_gas",
            "unknown tag",
            "pre_confirmed",
            "invalid block id",
            "invalid block tag",
            "untagged enum",
            "method not found",
            "method & does not exist",
            "unknown method",
            "unsupported method",
            "speaks version",
            "transaction version is not supported",
            "unsupported tx version",
            "class version is not supported",
            "unsupported rpc",
            "rpc version",
            "spec version",
        ],
        causes: &[
            RPC_VERSION,
            (
                "wrong-contract",
                "the address is not that of a Starknet node",
            ),
        ],
        next: RPC_NEXT,
    },
    Row {
        says: &[
            "sender address is not an account",
            "non account",
            "is not an account contract",
        ],
        causes: &[
            (
                "not-an-account",
                "the address that sends is that of a contract which is no account",
            ),
            ACCOUNT_NOT_DEPLOYED,
        ],
        next: "name the address of an account with `--account`",
    },
    Row {
        says: &[
            "account & is not deployed",
            "account not deployed",
            "account not found",
            "account & not found on",
            "contract not deployed & account",
            "not deployed & validat",
            "account does not exist",
            "contract not found & nonce",
            "undeployed account",
        ],
        causes: &[
            ACCOUNT_NOT_DEPLOYED,
            (
                "wrong-network",
                "the node is of another network than the account",
            ),
        ],
        next: "deploy the account on this network first, or name one that is there with `--account`, or the network it is on with `--target`",
    },
    Row {
        says: &[
            "entrypoint_not_found",
            "requested entrypoint does not exist",
            "entry point & not found in contract",
            "no entry points of type",
        ],
        causes: &[
            WRONG_CONTRACT,
            (
                "account-class",
                "the account's class has no entry point for this kind of transaction",
            ),
        ],
        next: "name the FactRegistry of this network with `--registry`, or leave it out to have Integrity's own taken",
    },
    Row {
        says: &[
            "contract not found",
            "is not deployed",
            "there is no contract at",
            "is no FactRegistry",
            "no FactRegistry is known",
            "uninitialized contract",
        ],
        causes: &[
            WRONG_CONTRACT,
            ACCOUNT_NOT_DEPLOYED,
            (
                "wrong-network",
                "the node is of another network than the contract",
            ),
        ],
        next: "check that `--registry` and `--rpc-url` are of one network; leave `--registry` out to have Integrity's own taken",
    },
    Row {
        says: &[
            "class hash not found",
            "class & is not declared",
            "undeclared class",
        ],
        causes: &[
            (
                "class-not-declared",
                "the class is not declared on this network",
            ),
            (
                "wrong-network",
                "the node is of another network than the class",
            ),
        ],
        next: "declare the class first, or name the network that has it with `--target` and `--rpc-url`",
    },
    Row {
        says: &[
            "block not found",
            "there are no blocks",
            "no state at block",
            "transaction hash not found",
            "not synced",
            "still syncing",
            "node is syncing",
            "tx_hash_not_found",
        ],
        causes: &[
            NOT_SYNCED,
            (
                "wrong-network",
                "the node is of another network than the transaction",
            ),
        ],
        next: "wait a minute and ask again, or name a node that is up to date with `--rpc-url https://host/rpc/v0_10`",
    },
    Row {
        says: &["is a node of chain"],
        causes: &[(
            "wrong-network",
            "the node is of another network than the target",
        )],
        next: "name a node of the target's network with `--rpc-url`, or another `--target`",
    },
    Row {
        says: &[
            "invalid signature",
            "signature is invalid",
            "is invalid, with respect to the public key",
            "argent/invalid-owner",
            "argent/invalid-signature",
            "argent/invalid-guardian",
            "braavos & invalid sig",
            "invalid_sig",
            "should return `valid`",
        ],
        causes: &[SIGNATURE],
        next: "give the account's own key, with `--private-key-file` or `--keystore`, and check `--account` and `--target`",
    },
    Row {
        says: &[
            "private_key & not given",
            "private_key & is not set",
            "no account to send",
            "decryption error",
            "mac mismatch",
            "wrong password",
            "invalid password",
        ],
        causes: &[(
            "credentials",
            "the account's key or the keystore's password is missing or wrong",
        )],
        next: "give the account's key with `--private-key-file`, or its keystore with `--keystore` and `--keystore-password-file`",
    },
    Row {
        says: &[
            "unauthorized",
            "forbidden",
            "api key",
            "must be authenticated",
            "access denied",
            "invalid token",
            "authentication required",
            "authentication failed",
        ],
        causes: &[CREDENTIALS],
        next: "check the API key in the address of the node, `--rpc-url https://host/rpc/v0_10/KEY`, or ATLANTIC_API_KEY of the proving service",
    },
    Row {
        says: &[
            "certificate",
            "tls handshake",
            "tls error",
            "tlsv1",
            "ssl error",
            "ssl routines",
            "ssl handshake",
            "sslhandshake",
            "unknown issuer",
            "handshake failure",
            "wrong version number",
            "received corrupt message of type invalidcontenttype",
        ],
        causes: &[(
            "rpc-unreachable",
            "no secure connection: the certificate is not trusted, expired or of another name, or the port speaks no TLS",
        )],
        next: "check the date and the trusted certificates of this machine, and http against https in `--rpc-url`",
    },
    Row {
        says: &[
            "failed to lookup address",
            "name or service not known",
            "getaddrinfo",
            "enotfound",
            "eai_again",
            "nodename nor servname",
            "could not resolve",
            "couldn't resolve",
            "name resolution",
            "no such host",
            "dns error",
            "nxdomain",
        ],
        causes: &[(
            "rpc-unreachable",
            "the name of the host cannot be resolved: it is misspelled, or there is no network",
        )],
        next: UNREACHABLE_NEXT,
    },
    Row {
        says: &[
            "connection refused",
            "econnrefused",
            "actively refused it",
            "failed to connect",
            "cannot reach",
        ],
        causes: &[(
            "rpc-unreachable",
            "nothing listens at the node's address and port",
        )],
        next: "start the node, or name one that runs with `--rpc-url https://host/rpc/v0_10`; `--target devnet` starts one of its own",
    },
    Row {
        says: &[
            "connection reset",
            "econnreset",
            "socket hang up",
            "connection closed before",
            "connection aborted",
            "error sending request",
            "error trying to connect",
            "tcp connect error",
            "network is unreachable",
            "no route to host",
            "fetch failed",
            "remote end closed",
            "server disconnected",
            "broken pipe",
            "max retries exceeded",
            "networkerror",
            "cannot connect to host",
        ],
        causes: &[UNREACHABLE],
        next: UNREACHABLE_NEXT,
    },
    Row {
        says: &[
            "timed out",
            "timeout",
            "time-out",
            "deadline has elapsed",
            "deadline exceeded",
            "etimedout",
        ],
        causes: &[
            (
                "rpc-unreachable",
                "the answer did not come in time: the node or the network is slow or down",
            ),
            NOT_SYNCED,
        ],
        next: "look the transaction up in an explorer if one was sent, then run again, or with another node in `--rpc-url https://host/rpc/v0_10`",
    },
    Row {
        says: &[
            "bad gateway",
            "service unavailable",
            "internal server error",
            "temporarily unavailable",
            "web server is down",
            "origin is unreachable",
            "upstream connect error",
            "no healthy upstream",
        ],
        causes: &[(
            "rpc-unreachable",
            "the provider's node is down behind its front",
        )],
        next: "wait a while, or name another node with `--rpc-url https://host/rpc/v0_10`",
    },
    Row {
        says: &[
            "404 not found",
            "http status 404",
            "page not found",
            "cannot post /",
            "doctype html",
            "html & head & body",
        ],
        causes: &[
            (
                "rpc-unreachable",
                "the address is that of a web server, with a wrong or missing path to the node",
            ),
            RPC_VERSION,
        ],
        next: "check the path of the address, as in `--rpc-url https://host/rpc/v0_10`",
    },
    Row {
        says: &["compilation failed", "failed to compile sierra"],
        causes: &[(
            "class-compilation",
            "the network's Cairo compiler cannot compile the class: it is of another compiler version",
        )],
        next: "build the class with the Cairo version the network takes, or use a registry that is there, with `--registry`",
    },
    Row {
        says: &[
            "no starknet-devnet",
            "devnet failed",
            "cannot install starknet-devnet",
            "address already in use",
        ],
        causes: &[
            ("devnet", "the local devnet cannot be started"),
            ("port", "another program has its port"),
        ],
        next: "name a starknet-devnet that works with `--devnet PATH|URL`",
    },
];

/// Words that say little: what a node answers with when it says no more. In
/// other programs' texts they may mean something else, so there they come last.
pub(super) const GENERAL: &[Row] = &[
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

/// The words that a code of Starknet's JSON-RPC, or of JSON-RPC itself, stands
/// for, as they are in [`ROWS`] and [`GENERAL`]; none for the two that are contracts' (40, 41)
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

/// The words that an HTTP status of failure stands for, as they are in
/// [`ROWS`] and [`GENERAL`].
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
