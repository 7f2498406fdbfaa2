//! A proof file's annotations, against its bytes and its public input. Stone
//! writes every value it sends, and where in the bytes, and every value it
//! draws: what was changed afterwards shows. The annotations are not trusted:
//! only what makes the proof pass again is a cause.

use super::{cause::Cause, search::Search, statement};
use crate::stone::{
    field::Felt,
    proof::ProofFile,
    verify::{Drawn, proof_bytes},
};

const WORD: usize = 32;

/// What annotations say.
pub struct Told {
    /// What was sent, in order.
    items: Vec<Item>,
    /// What was drawn before the OODS values.
    pub drawn: Drawn,
    /// The first commitment and the OODS values, as sent.
    pub original: Felt,
    pub oods_values: Vec<Felt>,
}

/// A word that was sent.
struct Item {
    /// The annotation's path.
    path: String,
    /// Number within the line, where it has several.
    index: Option<usize>,
    bytes: [u8; WORD],
}

impl Told {
    /// Reads a proof file's annotations; `None` when there are none, or they
    /// are not those of a Stone proof.
    pub fn of(proof: &ProofFile) -> Option<Told> {
        let mut told = Told {
            items: Vec::new(),
            drawn: Drawn {
                interaction_elements: Vec::new(),
                composition_alpha: Felt::ZERO,
                oods_point: Felt::ZERO,
            },
            original: Felt::ZERO,
            oods_values: Vec::new(),
        };
        for line in proof.annotations.as_ref()? {
            if let Some(rest) = line.strip_prefix("P->V[") {
                told.sent(rest)?;
            } else if let Some(rest) = line.strip_prefix("V->P: ") {
                told.drew(rest)?;
            }
        }
        (!told.items.is_empty()).then_some(told)
    }

    /// `0:32]: /path: Name: Hash(0x…)`, also with several values.
    fn sent(&mut self, rest: &str) -> Option<()> {
        let (range, rest) = rest.split_once("]: ")?;
        let start: usize = range.split_once(':')?.0.parse().ok()?;
        if start != self.items.len() * WORD {
            return None;
        }
        let (name, values) = rest.rsplit_once('(')?;
        let values = values.strip_suffix(')')?;
        let path = name.rsplit_once(": ").map_or(name, |(path, _)| path);
        let values: Vec<Felt> = values
            .split(", ")
            .map(|value| Felt::parse(value).ok())
            .collect::<Option<_>>()?;
        // Cells that are opened are sent as they lie in memory.
        let is_cell = path.contains("/Decommitment/") && name.ends_with("Field Element");
        let many = values.len() > 1;
        if path.contains("/Original/Commit on Trace") {
            self.original = *values.first()?;
        }
        if path.contains("/OODS values") {
            self.oods_values.clone_from(&values);
        }
        for (i, value) in values.into_iter().enumerate() {
            self.items.push(Item {
                path: path.to_owned(),
                index: many.then_some(i),
                bytes: match is_cell {
                    true => value.to_montgomery_be_bytes(),
                    false => value.to_be_bytes(),
                },
            });
        }
        Some(())
    }

    /// `/path: Name: Field Element(0x…)`.
    fn drew(&mut self, rest: &str) -> Option<()> {
        let Some((name, value)) = rest
            .strip_suffix(')')
            .and_then(|rest| rest.split_once(": Field Element("))
        else {
            return Some(());
        };
        let value = Felt::parse(value).ok()?;
        if name.contains("Interaction element #") {
            self.drawn.interaction_elements.push(value);
        } else if name.contains("/Original: Constraint polynomial random element") {
            self.drawn.composition_alpha = value;
        } else if name.contains("/OODS values: Evaluation point") {
            self.drawn.oods_point = value;
        }
        Some(())
    }

    fn bytes(&self) -> Vec<u8> {
        self.items.iter().flat_map(|item| item.bytes).collect()
    }
}

/// The change that the annotations show, if undoing it makes the proof pass.
pub fn cause(search: &Search<'_>) -> Option<Cause> {
    let told = Told::of(search.proof)?;
    let bytes = told.bytes();
    let found = proof_bytes(search.proof);
    if found.as_deref() == Some(&bytes) {
        return statement::cause(search, search.proof, &told);
    }
    let mut mended = search.proof.clone();
    mended.proof_hex = format!("0x{}", hex::encode(&bytes));
    let cause = changed_bytes(&told, found.as_deref(), &bytes);
    if let Some(good) = search.accepts(&mended) {
        let cause = cause
            .seen("with the annotated bytes the proof verifies")
            .seen("the public input is unchanged");
        return Some(search.confirm(cause, good));
    }
    // Both were changed, or neither belongs to the annotations.
    let second = statement::cause(search, &mended, &told)?;
    let mut cause = cause.seen(format!("besides, {}", second.what));
    cause.next = format!("{}; and {}", cause.next, second.next);
    cause.settings = second.settings;
    Some(cause)
}

/// Whether the bytes are those that the annotations tell of.
pub fn bytes_are_as_told(proof: &ProofFile) -> bool {
    Told::of(proof).is_some_and(|told| proof_bytes(proof).as_deref() == Some(&told.bytes()))
}

fn changed_bytes(told: &Told, found: Option<&[u8]>, bytes: &[u8]) -> Cause {
    let restore = "take the proof file again from where it was made; its annotations still have the bytes that were sent";
    let Some(found) = found else {
        return Cause::new("proof-file", "proof_hex is no hexadecimal text", restore);
    };
    let words = |bytes: &[u8]| bytes.len().div_ceil(WORD);
    let first = found
        .chunks(WORD)
        .zip(bytes.chunks(WORD))
        .position(|(found, told)| found != told);
    if found.len() != bytes.len() {
        // Where a word was taken out or put in, all that follow have moved.
        let at = first.unwrap_or(words(found).min(words(bytes)));
        let place = told.items.get(at).map_or_else(
            || "behind its last word".to_owned(),
            |item| format!("in {}", place(item).1),
        );
        let what = match found.len() < bytes.len() {
            true => format!(
                "proof_hex is cut, {place}: {} of {} bytes are there",
                found.len(),
                bytes.len()
            ),
            false => format!(
                "proof_hex has {} bytes too many, {place}",
                found.len() - bytes.len()
            ),
        };
        let id = match told.items.get(at) {
            Some(item) if first.is_some() => place_id(item),
            _ => "proof-file",
        };
        return Cause::new(id, what, restore)
            .seen(format!("the annotations count {} bytes", bytes.len()));
    }
    let at = first.unwrap_or_default();
    let n_changed = found
        .chunks(WORD)
        .zip(bytes.chunks(WORD))
        .filter(|(found, told)| found != told)
        .count();
    let Some(item) = told.items.get(at) else {
        return Cause::new("proof-file", "proof_hex was changed", restore);
    };
    let (id, name) = place(item);
    let cause = Cause::new(
        id,
        format!("{name} was changed after the proof was made"),
        restore,
    )
    .seen(format!(
        "bytes {} to {} of proof_hex are 0x{}, and the annotations have 0x{}",
        at * WORD,
        (at + 1) * WORD,
        hex::encode(&found[at * WORD..][..WORD]),
        hex::encode(item.bytes)
    ));
    match n_changed {
        1 => cause,
        n => cause.seen(format!("{n} words differ from the annotations in all")),
    }
}

fn place_id(item: &Item) -> &'static str {
    place(item).0
}

/// The cause that a changed word is, and its name.
fn place(item: &Item) -> (&'static str, String) {
    let path = item.path.as_str();
    let number = item.index.map_or(String::new(), |i| format!(" {i}"));
    let has = |part: &str| path.contains(part);
    // The end of the path says which row and column or which node.
    let last = path
        .rsplit_once(": ")
        .map_or_else(String::new, |(_, last)| {
            let mut text = last.to_owned();
            if let Some(first) = text.get_mut(..1) {
                first.make_ascii_lowercase();
            }
            text
        });
    let layer = |after: &str| {
        path.split_once(after)
            .and_then(|(_, rest)| rest.split([':', '/']).next())
            .unwrap_or_default()
            .to_owned()
    };
    if has("/Decommitment/Layer 0") {
        let (table, value_id) = match () {
            () if has("/Trace 0") => ("original trace", "trace-value"),
            () if has("/Trace 1") => ("interaction trace", "trace-value"),
            () => ("composition trace", "composition-value"),
        };
        return match last.starts_with("row ") {
            true => (value_id, format!("the cell of the {table} at {last}")),
            false => (
                "authentication",
                format!("the authentication of the {table} {last}"),
            ),
        };
    }
    if has("/Decommitment/Layer ") {
        let layer = layer("/Decommitment/Layer ");
        return match last.starts_with("row ") {
            true => (
                "fri-leaf",
                format!("the cell of FRI layer {layer} at {last}"),
            ),
            false => (
                "fri-authentication",
                format!("the authentication of FRI layer {layer} {last}"),
            ),
        };
    }
    if has("/Out Of Domain Sampling/Commit on Trace") {
        return (
            "composition-commitment",
            "the commitment of the composition trace".into(),
        );
    }
    if has("/Original/Commit on Trace") {
        return (
            "trace-commitment",
            "the commitment of the original trace".into(),
        );
    }
    if has("/Interaction/Commit on Trace") {
        return (
            "trace-commitment",
            "the commitment of the interaction trace".into(),
        );
    }
    if has("/OODS values") {
        return ("oods-value", format!("OODS value{number}"));
    }
    if has("/Last Layer") {
        return (
            "last-layer-coefficient",
            format!("coefficient{number} of the last FRI layer"),
        );
    }
    if has("/FRI/Commitment/Layer ") {
        let layer = layer("/FRI/Commitment/Layer ");
        return (
            "fri-commitment",
            format!("the commitment of FRI layer {layer}"),
        );
    }
    if has("/Proof of Work") {
        return ("nonce", "the proof-of-work nonce".into());
    }
    ("proof-file", format!("what was sent at {path}"))
}
