//! What a pasted text is made of: JSON with errors in it, reverts, and words.

use regex::Regex;
use serde_json::{Value, json};
use std::sync::LazyLock;

use super::infrastructure::words_of_code;
use crate::stone::field::Felt;

/// Nodes in nodes: JSON in strings of JSON is read this deep.
const MAX_DEPTH: usize = 6;
/// Brackets that may begin a JSON value; a text with more is no error.
const MAX_STARTS: usize = 4096;
/// Keys of what was sent, not of what came back.
const REQUEST_KEYS: [&str; 8] = [
    "params",
    "calldata",
    "signature",
    "request",
    "transaction",
    "resource_bounds",
    "abi",
    "trace",
];
/// Keys of texts that a contract's frames and panic data come in.
const REVERT_KEYS: [&str; 7] = [
    "revert_reason",
    "revertReason",
    "revert_error",
    "execution_error",
    "failure_reason",
    "panic_data",
    "panicData",
];
/// Keys of what went wrong: felts there are panic data.
const ERROR_KEYS: [&str; 4] = ["error", "message", "data", "reason"];
const STATUS_KEYS: [&str; 4] = ["status", "statusCode", "status_code", "code"];

/// The parts of a text.
#[derive(Debug, Default)]
pub(super) struct Payload {
    /// All that is not JSON.
    pub outside: String,
    /// Error objects of nodes, `{code, message, data}`.
    pub errors: Vec<Value>,
    /// What contracts reverted with.
    pub reverts: Vec<String>,
    /// Other strings of the JSON, one a line.
    pub strings: String,
    /// An HTTP status of failure.
    pub status: Option<u16>,
    /// A receipt of a transaction that went well.
    pub succeeded: bool,
}

impl Payload {
    /// Takes a text apart.
    pub fn read(text: &str) -> Payload {
        let mut payload = Payload::default();
        // A string in JSON's quotes, perhaps with JSON in it.
        let unquoted = serde_json::from_str::<String>(text.trim()).ok();
        let text = unquoted.as_deref().unwrap_or(text);
        let (outside, values) = split(text);
        // A log that quotes JSON escapes it.
        let (outside, values) = match values.is_empty() && text.contains("\\\"") {
            true => split(&text.replace("\\\"", "\"").replace("\\n", "\n")),
            false => (outside, values),
        };
        for value in &values {
            payload.collect(value, 0);
        }
        payload.outside = outside;
        payload
    }

    fn collect(&mut self, value: &Value, depth: usize) {
        if depth > MAX_DEPTH {
            return;
        }
        match value {
            Value::Object(object) => {
                let code = object.get("code").and_then(Value::as_i64);
                let told = object.contains_key("message") || object.contains_key("data");
                let is_rpc = |code: i64| {
                    matches!(code, 40 | 41)
                        || words_of_code(code).is_some()
                        || !(400..600).contains(&code)
                };
                if code.is_some_and(is_rpc) && told {
                    self.errors.push(value.clone());
                    return;
                }
                // A call frame without the node's object around it.
                if object.contains_key("contract_address") && object.contains_key("error") {
                    self.errors.push(frames(value));
                    return;
                }
                for (key, value) in object {
                    self.member(key, value, depth);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.collect(item, depth + 1)),
            Value::String(text) => self.text(text, depth),
            _ => {}
        }
    }

    fn member(&mut self, key: &str, value: &Value, depth: usize) {
        if REQUEST_KEYS.contains(&key) {
            return;
        }
        if STATUS_KEYS.contains(&key)
            && let Some(status) = value.as_u64().filter(|n| (400..600).contains(n))
        {
            self.status = u16::try_from(status).ok();
        }
        if key == "execution_status" && value == "SUCCEEDED" {
            self.succeeded = true;
        }
        let is_frame = REVERT_KEYS.contains(&key);
        let is_error = ERROR_KEYS.contains(&key);
        match value {
            Value::Object(_) if is_frame => self.errors.push(frames(value)),
            Value::String(text) if is_frame || is_error && is_felts(text) => {
                self.reverts.push(text.clone());
            }
            // Felts elsewhere may be an answer, which is no error.
            Value::Array(items) if is_frame || is_error => {
                match !items.is_empty() && items.iter().all(is_felt) {
                    true => self.reverts.push(Value::from(items.clone()).to_string()),
                    false => self.collect(value, depth + 1),
                }
            }
            value => self.collect(value, depth + 1),
        }
    }

    fn text(&mut self, text: &str, depth: usize) {
        // A felt of an answer, an address or a hash: no words.
        if Felt::parse(text).is_ok() {
            return;
        }
        let (outside, values) = split(text);
        for value in &values {
            self.collect(value, depth + 1);
        }
        if !outside.trim().is_empty() {
            self.strings.push_str(&outside);
            self.strings.push('\n');
        }
    }
}

/// A contract's frames as the error object a node puts them into.
fn frames(value: &Value) -> Value {
    json!({"code": 40, "message": "Contract error", "data": {"revert_error": value}})
}

fn is_felt(value: &Value) -> bool {
    value.is_number() || value.as_str().is_some_and(|text| Felt::parse(text).is_ok())
}

/// The JSON objects of a text, and what is around them. Arrays without objects
/// stay: they are panic data, and belong to the words before them.
fn split(text: &str) -> (String, Vec<Value>) {
    let mut outside = String::new();
    let mut values = Vec::new();
    let mut rest = text;
    for _ in 0..MAX_STARTS {
        let Some(at) = rest.find(['{', '[']) else {
            break;
        };
        let (before, from) = rest.split_at(at);
        outside.push_str(before);
        let mut stream = serde_json::Deserializer::from_str(from).into_iter::<Value>();
        let taken = match stream.next() {
            Some(Ok(value)) if has_object(&value) => {
                values.push(value);
                // A value is no word: what is before and behind are two.
                outside.push(' ');
                stream.byte_offset()
            }
            _ => {
                outside.push_str(from.get(..1).unwrap_or_default());
                1
            }
        };
        rest = from.get(taken..).unwrap_or_default();
    }
    outside.push_str(rest);
    (outside, values)
}

fn has_object(value: &Value) -> bool {
    match value {
        Value::Object(object) => !object.is_empty(),
        Value::Array(items) => items.iter().any(has_object),
        _ => false,
    }
}

/// A pattern; `None` only for one that does not compile, which tests rule out.
fn pattern(text: &str) -> Option<Regex> {
    Regex::new(text).ok()
}

/// The text with decimal felts that are short strings as hexadecimal ones, the
/// form that reverts are read in.
pub(super) fn in_hex(text: &str) -> String {
    static DECIMAL: LazyLock<Option<Regex>> = LazyLock::new(|| pattern(r"\b[0-9]{7,77}\b"));
    let Some(decimal) = DECIMAL.as_ref() else {
        return text.to_owned();
    };
    let replaced = decimal.replace_all(text, |found: &regex::Captures<'_>| {
        let digits = &found[0];
        let bytes = Felt::parse(digits).map(|felt| felt.to_be_bytes());
        let bytes: Vec<u8> = match bytes {
            Ok(bytes) => bytes.into_iter().skip_while(|byte| *byte == 0).collect(),
            Err(_) => Vec::new(),
        };
        let printable = bytes.iter().all(|byte| matches!(byte, b' '..=b'~'));
        match bytes.len() {
            3.. if printable => format!("0x{}", hex::encode(bytes)),
            _ => digits.to_owned(),
        }
    });
    replaced.into_owned()
}

/// The text without felts, the short strings told with them, and addresses of
/// the web: what is left was not said by a contract and names no host.
pub(super) fn without_panic_data(text: &str) -> String {
    static DATA: LazyLock<Option<Regex>> = LazyLock::new(|| {
        pattern(r#"\b0x[0-9a-fA-F]+(?:\s*\('[^'\n]{0,31}'\))?|\bhttps?://[^\s"'<>)]+"#)
    });
    match DATA.as_ref() {
        Some(data) => data.replace_all(text, " ").into_owned(),
        None => text.to_owned(),
    }
}

/// Whether the text is felts and nothing else.
pub(super) fn is_felts(text: &str) -> bool {
    static FELTS: LazyLock<Option<Regex>> = LazyLock::new(|| {
        pattern(r#"^[\s\[\](),;"'`]*(?:(?:0x[0-9a-fA-F]+|[0-9]{4,77})[\s\[\](),;"'`]*)+$"#)
    });
    FELTS.as_ref().is_some_and(|felts| felts.is_match(text))
}

/// Whether the text has a felt with its short string, as nodes tell panics.
pub(super) fn has_told_felt(text: &str) -> bool {
    static TOLD: LazyLock<Option<Regex>> =
        LazyLock::new(|| pattern(r"\b0x[0-9a-fA-F]+ \('[^'\n]{1,31}'\)"));
    TOLD.as_ref().is_some_and(|told| told.is_match(text))
}

/// The code of a JSON-RPC error that a text names.
pub(super) fn code_in(text: &str) -> Option<i64> {
    static CODE: LazyLock<Option<Regex>> = LazyLock::new(|| {
        pattern(
            r#"(?i)\b(exit |status |exit_|status_)?code['"]?\s*[:=]?\s*\(?(-?[0-9]{1,5})\b|(-32[0-9]{3})\b|\brpc error:?\s*\(?([0-9]{1,2})\b"#,
        )
    });
    let found = CODE.as_ref()?.captures_iter(text);
    let mut codes = found
        .filter(|code| code.get(1).is_none())
        .filter_map(|code| {
            let digits = code.get(2).or(code.get(3)).or(code.get(4))?;
            digits.as_str().parse::<i64>().ok()
        });
    codes.find(|code| matches!(code, 40 | 41) || words_of_code(*code).is_some())
}

/// The HTTP status of failure that a text names.
pub(super) fn status_in(text: &str) -> Option<u16> {
    static STATUS: LazyLock<Option<Regex>> = LazyLock::new(|| {
        pattern(
            r#"(?ix)
            (?: \bhttp(?:/[0-9](?:\.[0-9])?)? (?:\s*error)? | \bstatus(?:[\s_]?code)? | \bresponse )
            ['"]?\s*[:=(]?\s*(?:status)?\s*(?:code)?\s*[:=]?\s* ([45][0-9]{2})\b
            | \b([45][0-9]{2})\s+(?:client\ error|server\ error|unauthori[sz]ed|forbidden|not\ found|too\ many|bad\ |service|internal|gateway|payment|method\ not|proxy|request)
            | ^\W*(?:error\W*)?([45][0-9]{2})\W*(?:$|\s)
            "#,
        )
    });
    let found = STATUS.as_ref()?.captures(text)?;
    let digits = found.get(1).or(found.get(2)).or(found.get(3))?;
    digits.as_str().parse().ok()
}
