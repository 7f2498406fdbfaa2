//! What differs from a snapshot, and what that means: another run, other bytes
//! of the same verdict, another cost of the same bytes.

use serde::Serialize;
use serde_yaml_ng::Value;
use std::fmt;

use super::{SNAPSHOT_VERSION, Snapshot};
use crate::failure::Failure;

/// Kind of a drift.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// The program or its run: another fact, or the same one of another run.
    Program,
    /// Same fact and verdict, other bytes of the proof.
    Bytes,
    /// Same bytes, other gas.
    Cost,
    /// Accepted, and refused before.
    Verdict,
    /// The file is no snapshot of this scenario.
    File,
}

impl Change {
    /// What it means.
    fn means(self) -> &'static str {
        match self {
            Change::Program => "the program's run changed",
            Change::Bytes => "same verdict, other bytes",
            Change::Cost => "same bytes, other cost",
            Change::Verdict => "the verdict changed",
            Change::File => "the snapshot is of something else",
        }
    }
}

/// A difference from a snapshot: the first, in protocol order, and what it costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drift {
    pub change: Change,
    /// Field, for example `proof.commitments[0]`.
    pub field: String,
    pub expected: String,
    pub found: String,
    /// Number of further differences.
    pub more: usize,
    /// Who proved and judged then and now, and at what cost: what both sides
    /// know and may differ in.
    circumstances: Vec<String>,
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} changed first", self.change.means(), self.field)?;
        match self.more {
            0 => Ok(()),
            1 => f.write_str(", one more difference follows"),
            n => write!(f, ", {n} more differences follow"),
        }
    }
}

impl Drift {
    /// What the user is told.
    pub(super) fn failure(self, file: &str) -> Failure {
        let mut failure =
            Failure::differs(format!("{file} drifted: {self}"), self.expected, self.found);
        failure.because = self.circumstances;
        failure
            .help("if the change is meant, run again with --update-snapshots and review the diff")
    }
}

fn percent(then: u64, now: u64) -> f64 {
    (now as f64 - then as f64) / then.max(1) as f64 * 100.0
}

/// Compares with a document of fields. No drift: who made the same bytes then, if it was another prover.
pub(super) fn compare(
    mut before: Value,
    new: &Snapshot,
    gas_tolerance: f64,
) -> Result<Option<String>, Drift> {
    let mut after = to_value(new);
    let provers = [take_prover(&mut before), take_prover(&mut after)];
    let provers = both(provers).filter(|[then, now]| then != now);
    let felts = both([&before, &after].map(felts));
    let verdicts = [take(&mut before, "verdict"), take(&mut after, "verdict")];
    let verdicts = verdicts.each_ref().map(|verdict| verdict.as_ref());
    let locals = both(verdicts.map(|verdict| verdict?.get("local")?.as_str()));
    let chains = verdicts.map(|verdict| verdict?.get("on_chain"));
    let gas = both(chains.map(|chain| chain?.get("l2_gas")?.as_u64()));
    let verifiers = both(chains.map(|chain| chain?.get("verifier_class")?.as_str()));
    // Older files are compared by what they have.
    let version = take(&mut before, "snapshot").and_then(|version| version.as_u64());
    take(&mut after, "snapshot");
    let mut differences = Vec::new();
    if version.is_none_or(|version| version > SNAPSHOT_VERSION.into()) {
        let found = version.map_or("none".into(), |version| version.to_string());
        differences.push(("snapshot".into(), found, SNAPSHOT_VERSION.to_string()));
    }
    if let Some([then, now]) = locals.filter(|[then, now]| then != now) {
        // What follows from it is no cause of its own.
        let field = "verdict.local".to_owned();
        differences.push((field, then.to_owned(), now.to_owned()));
    }
    differ(String::new(), Some(&before), Some(&after), &mut differences);
    let tolerated = |[then, now]: [u64; 2]| percent(then, now).abs() <= gas_tolerance;
    if differences.is_empty()
        && let Some([then, now]) = gas.filter(|gas| !tolerated(*gas))
    {
        let field = "verdict.on_chain.l2_gas".to_owned();
        differences.push((field, then.to_string(), now.to_string()));
    }
    let Some(more) = differences.len().checked_sub(1) else {
        return Ok(provers.map(|[then, _]| then));
    };
    let (field, expected, found) = differences.swap_remove(0);
    let change = match field.split(['.', '[']).next() {
        Some("program") => Change::Program,
        Some("proof" | "calldata") => Change::Bytes,
        Some("verdict") if field.ends_with("local") => Change::Verdict,
        Some("verdict") => Change::Cost,
        _ => Change::File,
    };
    Err(Drift {
        change,
        field,
        expected,
        found,
        more,
        circumstances: circumstances(provers, verifiers, felts, gas),
    })
}

fn circumstances(
    provers: Option<[String; 2]>,
    verifiers: Option<[&str; 2]>,
    felts: Option<[u64; 2]>,
    gas: Option<[u64; 2]>,
) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some([then, now]) = provers {
        lines.push(format!("proved by {then} then, by {now} now"));
    }
    if let Some([then, now]) = verifiers.filter(|[then, now]| then != now) {
        lines.push(format!("judged by verifier class {then} then, {now} now"));
    }
    for (what, cost) in [("calldata felts", felts), ("L2 gas", gas)] {
        if let Some([then, now]) = cost {
            let percent = percent(then, now);
            lines.push(format!("{what}: {then} then, {now} now ({percent:+.2} %)"));
        }
    }
    lines
}

fn both<T>(pair: [Option<T>; 2]) -> Option<[T; 2]> {
    match pair {
        [Some(then), Some(now)] => Some([then, now]),
        _ => None,
    }
}

/// Removes an entry of the document.
fn take(document: &mut Value, key: &str) -> Option<Value> {
    // Shifting keeps the order of the others.
    document.as_mapping_mut()?.shift_remove(key)
}

fn take_prover(document: &mut Value) -> Option<String> {
    let prover = take(document.get_mut("proof")?, "prover")?;
    prover
        .as_str()
        .map(str::to_owned)
        .filter(|text| !text.is_empty())
}

fn felts(document: &Value) -> Option<u64> {
    document.get("calldata")?.get("felts")?.as_u64()
}

fn to_value(snapshot: &Snapshot) -> Value {
    // A struct of strings and numbers has no key that YAML could refuse.
    serde_yaml_ng::to_value(snapshot).unwrap_or(Value::Null)
}

/// Collects differences in the order of the new document's fields.
fn differ(
    field: String,
    old: Option<&Value>,
    new: Option<&Value>,
    differences: &mut Vec<(String, String, String)>,
) {
    match (old, new) {
        (Some(Value::Mapping(old)), Some(Value::Mapping(new))) => {
            let only_old = old.keys().filter(|key| !new.contains_key(*key));
            for key in new.keys().chain(only_old) {
                let name = scalar(Some(key));
                let path = match field.as_str() {
                    "" => name,
                    _ => format!("{field}.{name}"),
                };
                differ(path, old.get(key), new.get(key), differences);
            }
        }
        (Some(Value::Sequence(old)), Some(Value::Sequence(new))) => {
            for i in 0..old.len().max(new.len()) {
                differ(format!("{field}[{i}]"), old.get(i), new.get(i), differences);
            }
        }
        (old, new) if old == new => {}
        (old, new) => differences.push((field, scalar(old), scalar(new))),
    }
}

fn scalar(value: Option<&Value>) -> String {
    match value {
        None => "nothing".into(),
        Some(Value::String(text)) => text.clone(),
        Some(value) => serde_yaml_ng::to_string(value)
            .map(|text| text.trim_end().replace('\n', "; "))
            .unwrap_or_default(),
    }
}
