//! What an error says and what can be behind it, from its text alone: a
//! verifier's refusal told from a failure of the way, of a prover, a program
//! or a tool.

mod causes;
mod infrastructure;
mod network;
mod order;
mod payload;
mod programs;
mod prover;
mod refused;
#[cfg(test)]
mod tests;
mod tools;
mod transactions;
mod words;

use anstream::adapter::strip_str;
use serde_json::Value;

use self::{
    payload::{Payload, code_in, has_told_felt, in_hex, is_felts, status_in, without_panic_data},
    words::{Row, find, line_of},
};
use crate::{
    chain::Revert,
    integrity::{Reason, Stage},
};

/// Characters of an error that are repeated.
const LONGEST: usize = 300;

/// What an error payload says, and what can be behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorReading {
    /// The words at the heart of the payload, decoded: "Invalid OODS".
    pub said: String,
    /// Who said it.
    pub origin: Origin,
    /// What can produce it, most likely first.
    pub causes: Vec<Likely>,
    /// What cannot have produced it, as far as the words alone tell.
    pub ruled_out: Vec<String>,
    /// One next action, which is for the first cause.
    pub next: String,
}

/// A cause, in a colleague's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Likely {
    /// Stable, in kebab-case.
    pub id: &'static str,
    pub what: String,
}

/// Who an error comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The verifier, or its FactRegistry, refused on chain.
    Refusal {
        reason: Reason,
        /// Where the verifier may have been, in the order of its checks.
        stages: Vec<Stage>,
    },
    /// Node, network, account, fee, service: nothing was judged.
    Infrastructure,
    /// Stone's `cpu_air_prover` or `cpu_air_verifier`.
    Stone,
    /// cairo-vm, a compiler, the Cairo program, or a contract that is no verifier.
    Program,
    /// Tools that read proofs and settings, and checks of this program's own.
    Tool,
    /// Not recognised.
    Unknown,
}

/// Reads an error, whatever form it comes in: words, felts, a JSON-RPC error
/// or response, a receipt, a revert, or a program's output with such a thing
/// inside.
///
/// What an infrastructure says of itself decides before a verifier's words
/// that are quoted with it: only codes 40 and 41 of Starknet's JSON-RPC, and
/// texts without a code, are a contract's (`starknet_api_openrpc.json`).
pub fn read_error(text: &str) -> ErrorReading {
    // Programs color what they say to a terminal.
    let text = &strip_str(text).to_string();
    if text.trim().is_empty() {
        return unknown("nothing", "paste the whole output of what failed");
    }
    if is_felts(text) {
        return of_felts(text);
    }
    let payload = Payload::read(text);
    let told = || payload.errors.is_empty() && payload.reverts.is_empty();
    // Around an error object only particular words count.
    if !told()
        && let Some(reading) = of_infrastructure(&payload.outside)
    {
        return reading;
    }
    if let Some(error) = payload.errors.first() {
        return of_node_error(error);
    }
    if let Some(revert) = payload.reverts.first() {
        return of_revert(revert);
    }
    // Debug output writes line ends as two characters.
    let all = format!("{}\n{}", payload.outside, payload.strings).replace("\\n", "\n");
    if let Some(reading) = of_text(&all) {
        return reading;
    }
    if let Some(reading) = payload.status.and_then(|status| of_status(status, &all)) {
        return reading;
    }
    if payload.succeeded {
        let next = "look for the receipt's FactRegistered event; `stonegate submit proof.json` says whether the fact is registered";
        return unknown("the transaction succeeded: there is no error in this", next);
    }
    unknown(
        &first_line(text),
        "paste the whole output, from its first line; `stonegate explain proof.json` says what is wrong with a proof",
    )
}

/// An error object of a node.
fn of_node_error(error: &Value) -> ErrorReading {
    let code = error["code"].as_i64().unwrap_or_default();
    let mut said = strings_of(error);
    if matches!(code, 40 | 41) {
        let revert = Revert::from_error(error);
        return of_contract(revert, &said);
    }
    // A code says who speaks; the words may say more.
    let words = infrastructure::words_of_code(code);
    if said.trim().is_empty() {
        said = words.unwrap_or("an error without words").to_owned();
    }
    let row = infrastructure::find(&without_panic_data(&said))
        .or_else(|| words.and_then(row_of_infrastructure))
        .or_else(|| infrastructure::find_general(&said));
    match row {
        Some(row) => infrastructure_reading(row, heart_of(error, &said)),
        // A number that is no node's may be any program's.
        None => of_text_of_programs(&said).unwrap_or_else(|| {
            let mut reading = unknown(
                &first_line(&said),
                "run again, and with another node in `--rpc-url https://host/rpc/v0_10` if it stays",
            );
            reading.origin = Origin::Infrastructure;
            reading.ruled_out = vec![NOT_JUDGED.to_owned()];
            reading
        }),
    }
}

/// The message of a node and what it adds in one string; frames are not repeated.
fn heart_of(error: &Value, said: &str) -> String {
    match (error["message"].as_str(), error["data"].as_str()) {
        (Some(message), Some(data)) => format!("{message}: {data}"),
        (Some(message), None) if error["data"].is_null() => message.to_owned(),
        _ => first_line(said),
    }
}

/// A revert in a text, or panic data.
fn of_revert(text: &str) -> ErrorReading {
    of_contract(Revert::from_text(&in_hex(text)), text)
}

/// What came back from a contract, and all that was said with it.
fn of_contract(revert: Revert, said: &str) -> ErrorReading {
    if let Some(reading) = of_infrastructure(said) {
        return reading;
    }
    // Some nodes write panic data in decimal, below what frames are read from.
    let reason = revert
        .reason
        .or_else(|| Revert::from_text(&in_hex(said)).reason);
    if let Some(reason) = reason {
        return of_reason(reason);
    }
    if let Some(row) = infrastructure::find(&revert.message) {
        return infrastructure_reading(row, revert.message);
    }
    let said = match revert.message.trim() {
        "" => "a revert without words",
        words => words,
    };
    reading(&programs::OTHER_REVERT, said, Origin::Program)
}

/// Felts: panic data, of a contract or of a program that was run.
fn of_felts(text: &str) -> ErrorReading {
    let revert = Revert::from_text(&in_hex(text));
    // What is printed is its words; what is not is felts still.
    let decoded = !is_felts(&revert.message) && !revert.message.is_empty();
    match (revert.reason, decoded) {
        (Some(reason), _) => of_reason(reason),
        (None, true) => {
            of_text(&revert.message).unwrap_or_else(|| of_contract(revert.clone(), &revert.message))
        }
        (None, false) => match status_in(text).and_then(|status| of_status(status, text)) {
            Some(reading) => reading,
            None => unknown(
                "felts that are no words",
                "paste the whole error, with the words around the felts",
            ),
        },
    }
}

/// Words without a node's object around them.
fn of_text(text: &str) -> Option<ErrorReading> {
    let is_runner = programs::is_runner(text);
    let around = without_panic_data(text);
    // A run on this machine that ends early is no transaction.
    let run = find(programs::ROWS, &around).filter(|_| is_runner && !is_revert(text));
    if let Some(row) = run.filter(|row| row.causes.iter().any(|(id, _)| *id == "n-steps")) {
        return Some(reading(row, line_of(row, text), Origin::Program));
    }
    if let Some(reading) = of_infrastructure(text) {
        return Some(reading);
    }
    let code = code_in(&around);
    let row = code
        .and_then(infrastructure::words_of_code)
        .and_then(row_of_infrastructure);
    if let Some(row) = row {
        return Some(infrastructure_reading(row, first_line(text)));
    }
    if let Some(reason) = reason_in(text).filter(|reason| !(is_runner && anyones(*reason))) {
        return Some(of_reason(reason));
    }
    let decoded = has_told_felt(text) && !is_runner;
    if is_revert(text) || code.is_some() || decoded {
        return Some(of_revert(text));
    }
    if let Some(status) = status_in(&around)
        && let Some(reading) = of_status(status, text)
    {
        return Some(reading);
    }
    of_text_of_programs(text).or_else(|| {
        let row = infrastructure::find_general(&around)?;
        Some(infrastructure_reading(row, line_of(row, text).to_owned()))
    })
}

/// What provers, programs and tools say.
fn of_text_of_programs(text: &str) -> Option<ErrorReading> {
    if prover::is_stones(text) {
        return prover::read(text);
    }
    let rows = |rows, origin| {
        let row = find(rows, text)?;
        Some(reading(row, line_of(row, text), origin))
    };
    rows(programs::ROWS, Origin::Program)
        .or_else(|| prover::read(text))
        .or_else(|| rows(tools::ROWS, Origin::Tool))
}

/// Whether a text tells of a contract that was called.
fn is_revert(text: &str) -> bool {
    [
        "Error in contract",
        "Error in the called contract",
        "Failure reason",
        "ENTRYPOINT_FAILED",
        "Contract error",
        "ContractError",
        "Transaction execution error",
        "TransactionExecutionError",
        "multicall-failed",
        "reverted",
        "REVERTED",
        "revert_reason",
    ]
    .iter()
    .any(|words| text.contains(words))
}

/// A refusal in a text that may hold more: felts, in quotes, at the end of a
/// line, or words that no other program uses, anywhere and in any case.
fn reason_in(text: &str) -> Option<Reason> {
    if let Some(reason) = Revert::from_text(&in_hex(text)).reason {
        return Some(reason);
    }
    let all = || Reason::ALL.iter().copied();
    let quoted = |reason: &Reason| {
        ['\'', '"', '`']
            .iter()
            .any(|quote| text.contains(&format!("{quote}{reason}{quote}")))
    };
    let ends_a_line = |reason: &Reason| {
        let words = reason.as_str();
        text.lines().map(str::trim).any(|line| {
            let line = line.trim_matches(['\'', '"', '`', ',', ';', ')']);
            let last = line.rsplit_once(": ").map_or(line, |(_, last)| last.trim());
            let bare = |line: &str| line == words || line.trim_end_matches('.') == words;
            bare(line) || bare(last)
        })
    };
    let lower = text.to_lowercase();
    let anywhere = |reason: &Reason| {
        !anyones(*reason) && !reason.is_local() && lower.contains(&reason.as_str().to_lowercase())
    };
    // The longest wins: one string may begin another.
    all()
        .find(quoted)
        .or_else(|| all().find(ends_a_line))
        .or_else(|| {
            all()
                .filter(anywhere)
                .max_by_key(|reason| reason.as_str().len())
        })
}

/// Words that any Cairo program may panic with, or any program may use.
fn anyones(reason: Reason) -> bool {
    use Reason as R;
    matches!(
        reason,
        R::IndexOutOfBounds
            | R::OptionUnwrap
            | R::SubtractionOverflow
            | R::DeserializeConfiguration
            | R::DeserializeProof
            | R::InputTooLong
            | R::ValueTooSmall
            | R::ValueTooLarge
            | R::ValueTooBig
            | R::InvalidValue
            | R::InvalidLength
            | R::InvalidAddress
            | R::InvalidProgram
            | R::InvalidBuiltin
            | R::InvalidSettings
            | R::RangeCheck
    )
}

fn of_reason(reason: Reason) -> ErrorReading {
    let behind = refused::behind_reason(reason);
    let (origin, ruled_out) = match reason.is_local() {
        true => (Origin::Tool, Vec::new()),
        false => (
            Origin::Refusal {
                reason,
                stages: reason.stages().to_vec(),
            },
            order::ruled_out(reason),
        ),
    };
    ErrorReading {
        said: reason.as_str().to_owned(),
        origin,
        causes: likely(behind.causes),
        ruled_out,
        next: behind.next.to_owned(),
    }
}

/// Said of every failure on the way.
const NOT_JUDGED: &str = "not the proof: no verifier has judged it";

/// The words of infrastructure that are not within panic data.
fn of_infrastructure(text: &str) -> Option<ErrorReading> {
    let around = without_panic_data(text);
    let row = infrastructure::find(&around)?;
    Some(infrastructure_reading(row, line_of(row, text).to_owned()))
}

fn of_status(status: u16, text: &str) -> Option<ErrorReading> {
    let row = infrastructure::words_of_status(status).and_then(row_of_infrastructure)?;
    let line = match first_line(text) {
        line if line.is_empty() => format!("HTTP status {status}"),
        line => line,
    };
    Some(infrastructure_reading(row, line))
}

fn row_of_infrastructure(words: &str) -> Option<&'static Row> {
    infrastructure::find(words).or_else(|| infrastructure::find_general(words))
}

fn infrastructure_reading(row: &Row, said: String) -> ErrorReading {
    let mut reading = reading(row, &said, Origin::Infrastructure);
    reading.ruled_out = vec![NOT_JUDGED.to_owned()];
    reading
}

fn reading(row: &Row, said: &str, origin: Origin) -> ErrorReading {
    ErrorReading {
        said: shorten(said),
        origin,
        causes: likely(row.causes),
        ruled_out: Vec::new(),
        next: row.next.to_owned(),
    }
}

fn unknown(said: &str, next: &str) -> ErrorReading {
    ErrorReading {
        said: shorten(said),
        origin: Origin::Unknown,
        causes: likely(&[("unknown", "no error that is known here has these words")]),
        ruled_out: Vec::new(),
        next: next.to_owned(),
    }
}

fn likely(causes: &[(&'static str, &'static str)]) -> Vec<Likely> {
    let likely = |(id, what): &(&'static str, &'static str)| Likely {
        id,
        what: (*what).to_owned(),
    };
    causes.iter().map(likely).collect()
}

/// All strings of a JSON value, one a line.
fn strings_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(strings_of).collect::<Vec<_>>().join("\n"),
        Value::Object(object) => {
            let strings = object.values().map(strings_of);
            strings
                .filter(|text| !text.is_empty())
                .collect::<Vec<_>>()
                .join("\n")
        }
        _ => String::new(),
    }
}

fn first_line(text: &str) -> String {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.next().unwrap_or_default().to_owned()
}

fn shorten(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        None => text.trim().to_owned(),
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default().trim()),
    }
}
