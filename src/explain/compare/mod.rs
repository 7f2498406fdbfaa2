//! Two proofs of what should be the same: the first difference in the order of
//! the protocol, and what it implies. Whatever follows the first difference
//! follows from it, for every message feeds the channel.

mod implication;
mod items;

use serde::Serialize;
use std::fmt;

use self::items::Item;
use crate::{
    integrity::stone_version_name,
    stone::{
        params::StoneVersion,
        proof::ProofFile,
        verify::{Table, observed_stone_version, parse::decode_hex},
    },
};

/// A part of a proof file, in the order of the protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Layout, steps, range-check bounds, segments, public memory.
    PublicInput,
    /// Proof parameters.
    Parameters,
    /// The hash of both, which seeds the channel.
    Seed,
    TraceCommitment,
    InteractionElements,
    InteractionCommitment,
    /// The composition's random element, then its commitment.
    Composition,
    /// The out-of-domain point and the values there.
    OodsValues,
    /// Commitment of an inner FRI layer, counted from 1, and the point it is
    /// folded at.
    FriLayer(usize),
    LastLayer,
    Nonce,
    Queries,
    /// Rows and authentications of a committed table.
    Decommitment(Table),
    /// The bytes where one of the two is no whole proof.
    Bytes,
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Part::FriLayer(layer) => write!(f, "FRI layer {layer}"),
            Part::Decommitment(table) => write!(f, "decommitment of the {table}"),
            part => f.write_str(match part {
                Part::PublicInput => "public input",
                Part::Parameters => "proof parameters",
                Part::Seed => "channel seed",
                Part::TraceCommitment => "trace commitment",
                Part::InteractionElements => "interaction elements",
                Part::InteractionCommitment => "interaction commitment",
                Part::Composition => "composition",
                Part::OodsValues => "OODS values",
                Part::LastLayer => "last FRI layer",
                Part::Nonce => "proof-of-work nonce",
                Part::Queries => "queries",
                _ => "proof bytes",
            }),
        }
    }
}

impl Serialize for Part {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The first difference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    pub part: Part,
    /// Where in the part, for example `public_memory[17].value`.
    pub place: String,
    /// What the two proofs have there.
    pub values: [String; 2],
    /// What it implies, in a sentence.
    pub implies: String,
}

/// Two proofs, held against each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Comparison {
    /// Whose proofs they are, as found by verifying; nothing where a proof
    /// verifies under no Stone version.
    #[serde(serialize_with = "version_names")]
    pub verify_as: [Option<StoneVersion>; 2],
    /// Nothing where public input, parameters and proof bytes are equal.
    pub first: Option<Difference>,
    /// All parts that differ, in order.
    pub differing: Vec<Part>,
    /// Offset of the first byte of `proof_hex` that differs.
    pub first_byte: Option<usize>,
    /// What differs though no byte of the proof depends on it.
    pub beside: Vec<&'static str>,
}

fn version_names<S: serde::Serializer>(
    versions: &[Option<StoneVersion>; 2],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(versions.map(|version| version.map(stone_version_name)))
}

impl Comparison {
    /// Whether public input, parameters and every byte of the proofs are equal.
    pub fn is_same(&self) -> bool {
        self.first.is_none()
    }
}

/// Compares two proofs.
pub fn compare(a: &ProofFile, b: &ProofFile) -> Comparison {
    let verify_as = [a, b].map(observed_stone_version);
    let [in_a, in_b] = [a, b].map(items::of_statement);
    let mut different = items::differences(&in_a, &in_b);
    let first_byte = first_byte(&a.proof_hex, &b.proof_hex);
    // Unequal statements make unequal messages; equal bytes are equal messages.
    if first_byte.is_some() || !different.is_empty() {
        // A damaged proof is read as what the other one is.
        let some = verify_as[0].or(verify_as[1]).unwrap_or_default();
        let versions = verify_as.map(|version| version.unwrap_or(some));
        different.extend(items::of_bytes(a, b, versions));
    }
    if different.is_empty()
        && let Some(offset) = first_byte
    {
        different.push(Item::of_byte(offset, a, b));
    }
    let mut differing: Vec<Part> = different.iter().map(|item| item.part).collect();
    differing.sort_unstable();
    differing.dedup();
    let first = different.into_iter().next().map(|item| Difference {
        implies: implication::of(&item, verify_as),
        part: item.part,
        place: item.place,
        values: item.values,
    });
    Comparison {
        verify_as,
        first,
        differing,
        first_byte,
        beside: beside(a, b),
    }
}

/// What is in a proof file and in no byte of the proof.
fn beside(a: &ProofFile, b: &ProofFile) -> Vec<&'static str> {
    [
        ("prover_config", a.prover_config != b.prover_config),
        ("annotations", a.annotations != b.annotations),
        ("private_input", a.private_input != b.private_input),
        ("version", a.version != b.version),
    ]
    .into_iter()
    .filter_map(|(name, differs)| differs.then_some(name))
    .collect()
}

/// Offset in bytes, where the texts are hexadecimal of the same length or not.
fn first_byte(a: &str, b: &str) -> Option<usize> {
    if let (Ok(a), Ok(b)) = (decode_hex(a), decode_hex(b)) {
        let common = a.iter().zip(&b).position(|(a, b)| a != b);
        return common.or_else(|| (a.len() != b.len()).then(|| a.len().min(b.len())));
    }
    let digits = a.bytes().zip(b.bytes()).position(|(a, b)| a != b);
    let differs = digits.or_else(|| (a.len() != b.len()).then(|| a.len().min(b.len())));
    differs.map(|digit| digit.saturating_sub(2) / 2)
}

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let side = |version: Option<StoneVersion>| match version {
            Some(version) => format!("verifies as {}", stone_version_name(version)),
            None => "verifies under no Stone version".to_owned(),
        };
        let Some(first) = &self.first else {
            write!(
                f,
                "same bytes: both {}",
                side(self.verify_as[0]).replace("verifies", "verify")
            )?;
            return self.tell_beside(f);
        };
        let place = match first.place.as_str() {
            "" => String::new(),
            place => format!(", {place}"),
        };
        writeln!(f, "different: first in the {}{place}", first.part)?;
        for (name, (value, version)) in ["first", "second"]
            .into_iter()
            .zip(first.values.iter().zip(self.verify_as))
        {
            writeln!(f, "  {name:<7} {value} ({})", side(version))?;
        }
        write!(f, "  {}", first.implies)?;
        if let Some(offset) = self.first_byte {
            write!(f, "\n  first differing byte of proof_hex: {offset}")?;
        }
        if self.differing.len() > 1 {
            let parts: Vec<String> = self.differing[1..].iter().map(Part::to_string).collect();
            write!(f, "\n  different too: {}", parts.join(", "))?;
        }
        self.tell_beside(f)
    }
}

impl Comparison {
    fn tell_beside(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.beside.as_slice() {
            [] => Ok(()),
            beside => write!(
                f,
                "\n  different beside the proof, which decides no byte of it: {}",
                beside.join(", ")
            ),
        }
    }
}

#[cfg(test)]
mod tests;
