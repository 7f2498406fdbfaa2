//! Failures of transactions, accounts, fees, classes and addresses on a chain.
//!
//! Source: the errors of Starknet's JSON-RPC, those that nodes put into them,
//! and what HTTP clients and name resolution say.

use super::{
    infrastructure::{
        ACCOUNT_NOT_DEPLOYED, BALANCE, FEE_BOUNDS, GAS_LIMIT, NONCE, NOT_SYNCED, RPC_NEXT,
        RPC_VERSION, SIGNATURE, WRONG_CONTRACT,
    },
    words::Row,
};

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
];
