//! What a first difference implies.

use super::{Part, items::Item};
use crate::{integrity::stone_version_name, stone::params::StoneVersion};

/// A sentence on the first difference, found by evidence where the two proofs
/// have some.
pub fn of(item: &Item, verify_as: [Option<StoneVersion>; 2]) -> String {
    let damaged = match verify_as {
        [Some(_), None] => Some("second"),
        [None, Some(_)] => Some("first"),
        _ => None,
    };
    match item.part {
        Part::PublicInput => of_public_input(item),
        Part::Parameters => of_parameters(item),
        Part::Seed => of_seed(verify_as),
        _ if let Some(which) = damaged => format!(
            "the {which} proof was changed after it was made, in its {}: both have the same statement, and only the other verifies",
            item.part
        ),
        Part::TraceCommitment => {
            "same statement, other trace: the runs' private parts differ (builtin inputs, memory that is not public), one prover fills unused cells otherwise, or the commitment hashes are computed differently".into()
        }
        Part::InteractionElements | Part::Queries => {
            "the same messages led to other random values: one side computes the channel otherwise".into()
        }
        Part::InteractionCommitment => {
            "same trace, other interaction trace: one prover computes the permutation or diluted columns otherwise".into()
        }
        Part::Composition => {
            "same traces, other composition polynomial: the provers' constraints differ, in order, domain or coefficients".into()
        }
        Part::OodsValues => {
            "same commitments, other values at the out-of-domain point: the masks differ in order or content".into()
        }
        Part::FriLayer(_) | Part::LastLayer => {
            "same values, other FRI layers: the provers fold or order the layers differently".into()
        }
        Part::Nonce => {
            "same messages, other nonce: one prover does not take the lowest one (Stone does); both proofs may verify, with other queries".into()
        }
        Part::Decommitment(_) | Part::Bytes => {
            "same messages and queries, other answers: one of the proofs was changed after it was made".into()
        }
    }
}

fn of_public_input(item: &Item) -> String {
    let place = item.place.as_str();
    if place.starts_with("public_memory") && place.contains("(output)") {
        "the programs put out something else: the runs had other inputs, or other programs decided; the facts differ".into()
    } else if place.starts_with("public_memory") && place.contains("(program)") {
        "the programs differ: program hash and fact differ".into()
    } else if place == "layout" {
        "the runs are of different layouts: nothing of the proofs can agree; run both in one layout"
            .into()
    } else if place == "n_steps" {
        "the runs are padded to different lengths: everything else follows from it".into()
    } else {
        "the proofs are of different runs: take the public input of one run for both".into()
    }
}

fn of_parameters(item: &Item) -> String {
    match item.place.as_str() {
        "n_verifier_friendly_commitment_layers" => {
            "other Merkle layers are hashed with Poseidon: every commitment differs, and as stone6 the seed too".into()
        }
        "commitment_hash" => "the Merkle layers below the verifier-friendly ones are hashed otherwise: prove both with one commitment_hash".into(),
        "stark.fri.n_queries" => "same messages up to the nonce, another number of answers".into(),
        place => format!("the proofs are made with another {place}: prove both with the same parameter file"),
    }
}

fn of_seed(verify_as: [Option<StoneVersion>; 2]) -> String {
    match verify_as {
        [Some(a), Some(b)] if a != b => {
            let [a, b] = [a, b].map(stone_version_name);
            format!("one statement, two Stone versions: the first proof is {a}, the second {b}")
        }
        _ => "one statement, two seeds: at least one proof is of another statement than its file says".into(),
    }
}
