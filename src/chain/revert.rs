//! What a contract said no with, read out of what a node makes of it.
//!
//! The forms, all measured on starknet-devnet 0.10.1 (RPC 0.10.2):
//! - `starknet_call`: code 40, `data.revert_error`, call frames in one another
//!   (`contract_address`, `class_hash`, `selector`, `error`); the innermost
//!   `error` is a JSON list of felts as text: the panic data, with
//!   `ENTRYPOINT_FAILED` and a repetition behind it for every call passed.
//! - `starknet_estimateFee`: code 41, `data.execution_error`, the same frames;
//!   the innermost `error` is a text that tells all frames again and ends with
//!   `0x496e76616c6964204f4f4453 ('Invalid OODS').` and the felts as a list.
//! - a receipt's `revert_reason`: such a text.
//!
//! An error that is not a contract's has no [`Reason`], whatever its words.

use regex::Regex;
use serde_json::Value;
use std::sync::LazyLock;

use super::node_error::code::{CONTRACT_ERROR, TRANSACTION_EXECUTION_ERROR};
use crate::{
    integrity::{Reason, Stage},
    stone::field::Felt,
};

/// A contract's no.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revert {
    /// What the innermost contract panicked with; where it cannot be found,
    /// the end of the text.
    pub message: String,
    /// The refusal of an Integrity verifier, when it is one letter by letter.
    pub reason: Option<Reason>,
    /// The contracts on the way, outermost first, as far as the node tells.
    pub contracts: Vec<Felt>,
}

impl Revert {
    /// Reads a node's error object, `{code, message, data}`. Only codes 40
    /// (contract error) and 41 (transaction execution error) are contracts'.
    pub fn from_error(error: &Value) -> Revert {
        let code = error["code"].as_i64();
        let data = &error["data"];
        let frames = match code {
            Some(CONTRACT_ERROR) => data.get("revert_error").unwrap_or(data),
            Some(TRANSACTION_EXECUTION_ERROR) => data.get("execution_error").unwrap_or(data),
            _ => {
                let text = error["message"].as_str().unwrap_or("no message").to_owned();
                let message = match data {
                    Value::Null => text,
                    Value::String(data) => format!("{text}: {data}"),
                    data => format!("{text}: {data}"),
                };
                return Revert {
                    message,
                    reason: None,
                    contracts: Vec::new(),
                };
            }
        };
        let mut contracts = Vec::new();
        let mut innermost = frames;
        while let Value::Object(frame) = innermost {
            let address = frame.get("contract_address").and_then(Value::as_str);
            contracts.extend(address.and_then(|text| Felt::parse(text).ok()));
            match frame.get("error") {
                Some(error) => innermost = error,
                None => break,
            }
        }
        let told = match innermost {
            Value::String(text) => Revert::from_text(text),
            Value::Null => Revert::from_text(error["message"].as_str().unwrap_or_default()),
            other => Revert::from_text(&other.to_string()),
        };
        match contracts.is_empty() {
            true => told,
            // The text tells the same frames, or those of the account again.
            false => Revert { contracts, ..told },
        }
    }

    /// Reads a text: a receipt's `revert_reason`, felts, or plain words.
    pub fn from_text(text: &str) -> Revert {
        // "Error in contract (contract address: 0x…, class hash: 0x…, selector: 0x…):"
        static FRAME: LazyLock<Option<Regex>> =
            LazyLock::new(|| Regex::new(r"\(contract address: (0x[0-9a-fA-F]+),[^()]*\)").ok());
        static FELT: LazyLock<Option<Regex>> =
            LazyLock::new(|| Regex::new(r"\b0x[0-9a-fA-F]{1,64}\b").ok());
        let (Some(frame), Some(felt)) = (FRAME.as_ref(), FELT.as_ref()) else {
            return Revert::plain(text);
        };
        let mut contracts: Vec<Felt> = Vec::new();
        for address in frame.captures_iter(text).filter_map(|c| c.get(1)) {
            let address = Felt::parse(address.as_str()).ok();
            // The account's `__execute__` is told as the transaction and as a frame.
            if contracts.last().copied() != address {
                contracts.extend(address);
            }
        }
        let said = frame.replace_all(text, "");
        let words: Vec<String> = felt
            .find_iter(&said)
            .filter_map(|hex| Felt::parse(hex.as_str()).ok()?.to_short_string())
            .filter(|word| !is_wrapper(word))
            .collect();
        let known = words
            .iter()
            .find(|word| Reason::from_revert(word).is_some());
        match known.or(words.first()) {
            Some(word) => Revert {
                message: word.clone(),
                reason: Reason::from_revert(word),
                contracts,
            },
            None => Revert {
                contracts,
                ..Revert::plain(&said)
            },
        }
    }

    /// Words that no felt stands for: the last line is the cause.
    fn plain(text: &str) -> Revert {
        let line = text.trim().lines().last().unwrap_or_default().trim();
        let quotes = ['\'', '"'];
        // A sentence's point stands behind what is quoted.
        let quoted = line.strip_suffix('.').filter(|line| {
            let ends = line.starts_with(quotes) && line.ends_with(quotes);
            ends && line.len() > 1
        });
        let word = quoted.unwrap_or(line).trim_matches(quotes);
        Revert {
            message: word.to_owned(),
            reason: Reason::from_revert(word),
            contracts: Vec::new(),
        }
    }

    /// The stages the reason may stand for; none without a reason.
    pub fn stages(&self) -> &'static [Stage] {
        self.reason.map_or(&[], Reason::stages)
    }
}

/// What calls and accounts put around the panic of the contract called.
fn is_wrapper(word: &str) -> bool {
    word == "ENTRYPOINT_FAILED" || word.ends_with("multicall-failed")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const ACCOUNT: &str = "0x5731d1dbaa86885a1f3091ef567bcc1826979989f28e0c50bf938aab665c23e";
    const REGISTRY: &str = "0x57cbb7b4839024e226fa0f7dcf55f022bd5aaab4f7c4089d781af70711ebcb8";
    const VERIFIER: &str = "0x7bf9558ec8da2de7729f82a19b5a00f483f43d74c75aa2efe5df7fd11388627";

    fn hex(text: &str) -> String {
        format!("0x{}", hex::encode(text))
    }

    fn frame(address: &str, error: Value) -> Value {
        json!({
            "contract_address": address,
            "class_hash": "0x5bb6d79a97cc573134505de659c40f47739680d3a2c3e041c95bbb0feceaf8b",
            "selector": "0x19881ec50c69a006a765eca486039e766aed2acae9d91db9aa8a4fafb07b16d",
            "error": error,
        })
    }

    fn felts(addresses: &[&str]) -> Vec<Felt> {
        addresses.iter().map(|a| Felt::parse(a).unwrap()).collect()
    }

    /// `starknet_call`, with the panic in the verifier or in the registry.
    fn call_error(message: &str, in_verifier: bool) -> Value {
        let message = hex(message);
        let failed = hex("ENTRYPOINT_FAILED");
        let error = match in_verifier {
            true => {
                let list = format!("[\"{message}\",\"{failed}\",\"{message}\"]");
                frame(VERIFIER, list.into())
            }
            false => format!("[\"{message}\"]").into(),
        };
        json!({
            "code": 40,
            "message": "Contract error",
            "data": {"revert_error": frame(REGISTRY, error)},
        })
    }

    /// A receipt's text.
    fn text(message: &str) -> String {
        let frame = |at: &str| {
            format!(
                "(contract address: {at}, class hash: 0x5bb6d79a97cc573134505de659c40f47739680d3a2c3e041c95bbb0feceaf8b, selector: 0x15d40a3d6ca2ac30f4031e42be28da9b056fef9bb7357ac5e85627ee876e5ad):\n"
            )
        };
        format!(
            "Transaction execution has failed:\n0: Error in the called contract {}Execution failed. Failure reason:\nError in contract {}Error in contract {}Error in contract {}{} ('{message}').\n",
            frame(ACCOUNT),
            frame(ACCOUNT),
            frame(REGISTRY),
            frame(VERIFIER),
            hex(message),
        )
    }

    /// `starknet_estimateFee`.
    fn estimate_error(message: &str) -> Value {
        let words = format!("{} [\"{}\"]", text(message), hex(message));
        let frames = frame(REGISTRY, frame(VERIFIER, words.into()));
        json!({
            "code": 41,
            "message": "Transaction execution error",
            "data": {"transaction_index": 0, "execution_error": frame(ACCOUNT, frames)},
        })
    }

    /// Every string of the table of measured refusals, in every form it comes in.
    #[test]
    fn every_refusal_is_read_in_every_form() {
        let on_chain = Reason::ALL.iter().filter(|reason| !reason.is_local());
        for reason in on_chain.copied() {
            let message = reason.as_str();
            for in_verifier in [true, false] {
                let revert = Revert::from_error(&call_error(message, in_verifier));
                assert_eq!(revert.reason, Some(reason), "{revert:?}");
                assert_eq!(revert.message, message);
                assert_eq!(revert.stages(), reason.stages());
                let on_the_way = &felts(&[REGISTRY, VERIFIER])[..1 + usize::from(in_verifier)];
                assert_eq!(revert.contracts, on_the_way);
            }
            for revert in [
                Revert::from_error(&estimate_error(message)),
                Revert::from_text(&text(message)),
            ] {
                assert_eq!(revert.reason, Some(reason), "{revert:?}");
                assert_eq!(revert.contracts, felts(&[ACCOUNT, REGISTRY, VERIFIER]));
            }
            for plain in [
                message.to_owned(),
                format!("'{message}'"),
                hex(message),
                format!("{} ('{message}').", hex(message)),
                format!("[\"{}\"]", hex(message)),
                format!(
                    "({} ('argent/multicall-failed'), 0x0 (''), {} ('{message}'), {} ('ENTRYPOINT_FAILED'))",
                    hex("argent/multicall-failed"),
                    hex(message),
                    hex("ENTRYPOINT_FAILED"),
                ),
            ] {
                assert_eq!(Revert::from_text(&plain).reason, Some(reason), "{plain}");
            }
        }
    }

    #[test]
    fn stages_tell_reasons_apart_or_leave_them_open() {
        let stages = |message| Revert::from_error(&call_error(message, true)).stages();
        assert_eq!(stages("Invalid OODS"), [Stage::Oods]);
        assert_eq!(stages("VERIFIER_NOT_FOUND"), [Stage::Registry]);
        assert!(stages("Invalid value").len() > 1);
        assert!(stages("Index out of bounds").len() > 1);
        assert!(stages("u256_sub Overflow").is_empty());
    }

    /// Words of nodes, not of contracts.
    #[test]
    fn failures_of_the_way_are_no_refusals() {
        let at = |code: i64, message: &str, data: Value| json!({"code": code, "message": message, "data": data});
        let execution = |why: &str| {
            at(
                41,
                "Transaction execution error",
                json!({"transaction_index": 0, "execution_error": why}),
            )
        };
        let errors = [
            at(
                -32602,
                "Invalid params",
                "unexpected field: \"l1_data_gas\"".into(),
            ),
            at(
                -32602,
                "Invalid params",
                "unknown tag `pre_confirmed`".into(),
            ),
            at(24, "Block not found", "Invalid block id".into()),
            at(52, "Invalid transaction nonce", Value::Null),
            execution("Account transaction nonce is invalid."),
            execution("Invalid transaction nonce"),
            at(
                55,
                "Account validation failed",
                "Max L1DataGas price (1) is lower than the actual gas price: 2.".into(),
            ),
            at(
                55,
                "Account validation failed",
                "Resource bounds exceed balance".into(),
            ),
            execution("Insufficient max L2Gas: max amount: 1, actual used: 2."),
            execution(
                "Could not reach the end of the program. RunResources has no remaining steps.",
            ),
            at(
                51,
                "Class with hash 0x5bb6d79a97cc573134505de659c40f47739680d3a2c3e041c95bbb0feceaf8b and the same hash already exists",
                Value::Null,
            ),
            at(
                60,
                "the compiled class hash did not match",
                "Mismatch compiled class hash".into(),
            ),
            at(57, "Contract class size is too large", Value::Null),
            at(403, "Forbidden", Value::Null),
            at(429, "Too Many Requests", Value::Null),
            at(502, "Bad Gateway", Value::Null),
            at(
                0,
                "failed to lookup address information: Name or service not known",
                Value::Null,
            ),
            at(0, "INSUFFICIENT_CREDITS", Value::Null),
            // Not even with a verifier's words in it.
            at(63, "Unexpected error", "Invalid OODS".into()),
            at(52, "Invalid OODS", Value::Null),
            json!({}),
            Value::Null,
        ];
        for error in errors {
            let revert = Revert::from_error(&error);
            assert_eq!(revert.reason, None, "{error}");
            assert!(revert.stages().is_empty());
            assert!(!revert.message.is_empty(), "{error}");
            let words = error["message"].as_str().unwrap_or("x");
            if words != "Invalid OODS" {
                assert_eq!(Revert::from_text(words).reason, None, "{error}");
            }
        }
        for contract in [
            "ENTRYPOINT_NOT_FOUND",
            "Out of gas",
            "ONLY_OWNER",
            "invalid oods",
        ] {
            let revert = Revert::from_error(&call_error(contract, true));
            assert_eq!(revert.reason, None);
            assert_eq!(revert.message, contract);
        }
    }

    #[test]
    fn text_without_felts_keeps_its_last_line() {
        let revert =
            Revert::from_text("Execution failed. Failure reason:\n\"a long assertion\".\n");
        assert_eq!(revert.message, "a long assertion");
        let quoted = Revert::from_text("'Invalid OODS'.");
        assert_eq!(quoted.message, "Invalid OODS");
        assert_eq!(quoted.stages(), [Stage::Oods]);
        // Of a sentence that only ends with a quotation nothing is taken.
        let sentence = "no class called 'x'.";
        assert_eq!(Revert::from_text(sentence).message, sentence);
        assert_eq!(Revert::from_text("").message, "");
    }
}
