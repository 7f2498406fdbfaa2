//! The pieces of a proof, in the order of the protocol, as texts that can be
//! held against each other.

use serde_json::Value;

use super::{Part, first_byte};
use crate::stone::{
    air::layouts::SEGMENT_ORDER,
    params::StoneVersion,
    proof::ProofFile,
    verify::{
        Challenges, Commitments, Decommitment, Decommitments, StarkProof, Table,
        parse::{WORD, decode_hex},
    },
};

/// What differs between two proofs, at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub part: Part,
    pub place: String,
    pub values: [String; 2],
}

impl Item {
    /// Two proofs whose bytes differ where no part of them does.
    pub fn of_byte(offset: usize, a: &ProofFile, b: &ProofFile) -> Item {
        let byte = |proof: &ProofFile| {
            let bytes = decode_hex(&proof.proof_hex).unwrap_or_default();
            let byte = bytes.get(offset).map(|byte| format!("{byte:#04x}"));
            byte.unwrap_or_else(|| format!("end, {} bytes", bytes.len()))
        };
        Item {
            part: Part::Bytes,
            place: format!("byte {offset}"),
            values: [byte(a), byte(b)],
        }
    }
}

/// A place and what one proof has there.
pub type Entry = (Part, String, String);

/// Everything a verifier knows before it reads a byte of the proof.
pub fn of_statement(proof: &ProofFile) -> Vec<Entry> {
    let input = &proof.public_input;
    let mut entries = Vec::new();
    let mut add = |place: String, value: String| entries.push((Part::PublicInput, place, value));
    add("layout".into(), input.layout.clone());
    add("n_steps".into(), input.n_steps.to_string());
    add("rc_min".into(), input.rc_min.to_string());
    add("rc_max".into(), input.rc_max.to_string());
    let foreign = input.memory_segments.keys().map(String::as_str);
    let foreign = foreign.filter(|name| !SEGMENT_ORDER.contains(name));
    for name in SEGMENT_ORDER.into_iter().chain(foreign) {
        let segment = input.memory_segments.get(name);
        let range = segment.map(|s| format!("{}..{}", s.begin_addr, s.stop_ptr));
        let place = format!("memory_segments.{name}");
        add(place, range.unwrap_or_else(|| "none".into()));
    }
    for (i, cell) in input.public_memory.iter().enumerate() {
        let place = format!("public_memory[{i}]{}", in_segment(proof, cell.address));
        let value = format!("{} at address {}", cell.value, cell.address);
        add(
            place,
            match cell.page {
                0 => value,
                page => format!("{value}, page {page}"),
            },
        );
    }
    let mut parameters = Vec::new();
    if let Ok(value) = serde_json::to_value(&proof.proof_parameters) {
        flatten("", &value, &mut parameters);
    }
    let parameters = parameters.into_iter();
    entries.extend(parameters.map(|(place, value)| (Part::Parameters, place, value)));
    entries
}

/// ` (program)`, ` (output)`: what a public cell is of, where that is known.
fn in_segment(proof: &ProofFile, address: u64) -> String {
    let segments = &proof.public_input.memory_segments;
    let holds = |name: &str| {
        let segment = segments.get(name);
        segment.is_some_and(|s| (s.begin_addr..s.stop_ptr).contains(&address))
    };
    let execution = segments.get("execution").map_or(0, |s| s.begin_addr);
    // Two cells before the execution segment are the first frame's.
    if holds("output") {
        " (output)".into()
    } else if address + 2 < execution {
        " (program)".into()
    } else {
        String::new()
    }
}

fn flatten(path: &str, value: &Value, entries: &mut Vec<(String, String)>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let path = match path {
                    "" => name.clone(),
                    path => format!("{path}.{name}"),
                };
                flatten(&path, value, entries);
            }
        }
        Value::String(text) => entries.push((path.to_owned(), text.clone())),
        value => entries.push((path.to_owned(), value.to_string())),
    }
}

/// Where two lists of entries differ: place by place, as each place is named.
pub fn differences(a: &[Entry], b: &[Entry]) -> Vec<Item> {
    let none = || "nothing".to_owned();
    let mut items = Vec::new();
    // Both lists have the same order of parts; a part may have more entries in one.
    let (mut i, mut j) = (0, 0);
    while i < a.len() || j < b.len() {
        let (left, right) = (a.get(i), b.get(j));
        let item = match (left, right) {
            (Some(x), Some(y)) if x.0 == y.0 => {
                (i, j) = (i + 1, j + 1);
                (x != y).then(|| (x.0, place(x, y), [x.2.clone(), y.2.clone()]))
            }
            (Some(x), Some(y)) if x.0 > y.0 => {
                j += 1;
                Some((y.0, y.1.clone(), [none(), y.2.clone()]))
            }
            (Some(x), _) => {
                i += 1;
                Some((x.0, x.1.clone(), [x.2.clone(), none()]))
            }
            (None, Some(y)) => {
                j += 1;
                Some((y.0, y.1.clone(), [none(), y.2.clone()]))
            }
            (None, None) => None,
        };
        items.extend(item.map(|(part, place, values)| Item {
            part,
            place,
            values,
        }));
    }
    items
}

fn place(x: &Entry, y: &Entry) -> String {
    match x.1 == y.1 {
        true => x.1.clone(),
        false => format!("{} and {}", x.1, y.1),
    }
}

/// Where the messages of two proofs differ.
pub fn of_bytes(a: &ProofFile, b: &ProofFile, versions: [StoneVersion; 2]) -> Vec<Item> {
    let whole = [
        StarkProof::parse(a, versions[0]).ok(),
        StarkProof::parse(b, versions[1]).ok(),
    ];
    // Altered before the queries were drawn, a proof is divided as the other.
    let queries = whole.each_ref().map(|proof| {
        let proof = proof.as_ref()?;
        Some(proof.decommitments.queries.clone())
    });
    let [whole_a, whole_b] = whole;
    let divided = [
        whole_a.or_else(|| StarkProof::parse_altered(a, versions[0], queries[1].as_ref()?).ok()),
        whole_b.or_else(|| StarkProof::parse_altered(b, versions[1], queries[0].as_ref()?).ok()),
    ];
    match &divided {
        [Some(a), Some(b)] => differences(&of_proof(a), &of_proof(b)),
        // One is cut or damaged: the other says what stood there.
        [Some(whole), None] | [None, Some(whole)] => {
            let Some(offset) = first_byte(&a.proof_hex, &b.proof_hex) else {
                return Vec::new();
            };
            let part = part_at(whole, offset / WORD);
            vec![Item {
                part,
                ..Item::of_byte(offset, a, b)
            }]
        }
        // As far as both can be read.
        [None, None] => {
            let read = |proof, version| {
                StarkProof::parse_commitments(proof, version)
                    .map(|(commitments, challenges)| of_commitments(&commitments, &challenges))
            };
            match (read(a, versions[0]), read(b, versions[1])) {
                (Ok(a), Ok(b)) => differences(&a, &b),
                _ => Vec::new(),
            }
        }
    }
}

/// The part of a proof that its n-th word belongs to.
fn part_at(proof: &StarkProof, n: usize) -> Part {
    let (sent, answers) = (&proof.commitments, &proof.decommitments);
    let mut parts = vec![
        (Part::TraceCommitment, 1),
        (Part::InteractionCommitment, 1),
        (Part::Composition, 1),
        (Part::OodsValues, sent.oods_values.len()),
    ];
    let layers = 1..=sent.fri_layers.len();
    parts.extend(layers.map(|layer| (Part::FriLayer(layer), 1)));
    parts.push((Part::LastLayer, sent.last_layer.len()));
    parts.push((Part::Nonce, usize::from(proof.shape.proof_of_work_bits > 0)));
    let size = |d: &Decommitment| d.values.len() + d.authentications.len();
    let tables = tables(answers);
    parts.extend(tables.map(|(table, d)| (Part::Decommitment(table), size(d))));
    let mut end = 0;
    let within = parts.into_iter().find(|(_, words)| {
        end += words;
        n < end
    });
    within.map_or(Part::Bytes, |(part, _)| part)
}

/// What was sent of each table, in order.
fn tables(answers: &Decommitments) -> impl Iterator<Item = (Table, &Decommitment)> {
    let fri = answers.fri_layers.iter().enumerate();
    let fri = fri.map(|(i, layer)| (Table::FriLayer(i + 1), layer));
    [
        (Table::Original, &answers.original),
        (Table::Interaction, &answers.interaction),
        (Table::Composition, &answers.composition),
    ]
    .into_iter()
    .chain(fri)
}

fn of_commitments(sent: &Commitments, drawn: &Challenges) -> Vec<Entry> {
    let mut entries = vec![
        (Part::Seed, String::new(), drawn.seed.to_string()),
        (
            Part::TraceCommitment,
            String::new(),
            sent.original.to_string(),
        ),
    ];
    let mut add = |part, place: String, value: String| entries.push((part, place, value));
    for (i, element) in drawn.interaction_elements.iter().enumerate() {
        add(
            Part::InteractionElements,
            format!("element {i}"),
            element.to_string(),
        );
    }
    add(
        Part::InteractionCommitment,
        String::new(),
        sent.interaction.to_string(),
    );
    let alpha = drawn.composition_alpha.to_string();
    add(Part::Composition, "random element".into(), alpha);
    add(
        Part::Composition,
        "commitment".into(),
        sent.composition.to_string(),
    );
    add(
        Part::OodsValues,
        "point".into(),
        drawn.oods_point.to_string(),
    );
    for (i, value) in sent.oods_values.iter().enumerate() {
        add(Part::OodsValues, format!("value {i}"), value.to_string());
    }
    for (i, root) in sent.fri_layers.iter().enumerate() {
        add(Part::FriLayer(i + 1), "commitment".into(), root.to_string());
        if let Some(point) = drawn.fri_eval_points.get(i) {
            add(
                Part::FriLayer(i + 1),
                "evaluation point".into(),
                point.to_string(),
            );
        }
    }
    for (i, coefficient) in sent.last_layer.iter().enumerate() {
        add(
            Part::LastLayer,
            format!("coefficient {i}"),
            coefficient.to_string(),
        );
    }
    add(Part::Nonce, String::new(), format!("{:#x}", sent.nonce));
    entries
}

fn of_proof(proof: &StarkProof) -> Vec<Entry> {
    let mut entries = of_commitments(&proof.commitments, &proof.challenges);
    let answers = &proof.decommitments;
    for (i, query) in answers.queries.iter().enumerate() {
        entries.push((Part::Queries, format!("query {i}"), query.to_string()));
    }
    for (table, decommitment) in tables(answers) {
        of_decommitment(table, decommitment, &mut entries);
    }
    entries
}

fn of_decommitment(table: Table, decommitment: &Decommitment, entries: &mut Vec<Entry>) {
    let part = Part::Decommitment(table);
    for (i, value) in decommitment.values.iter().enumerate() {
        entries.push((part, format!("value {i}"), value.to_string()));
    }
    for (i, node) in decommitment.authentications.iter().enumerate() {
        entries.push((part, format!("authentication node {i}"), node.to_string()));
    }
}
