//! Why a proof is refused: the stage of the protocol, what is wrong, what was
//! expected and what was found.

use std::fmt;

use super::parse::{ByteFault, ParseError, Part};

/// A committed table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    /// First trace.
    Original,
    /// Second trace, made with the interaction elements.
    Interaction,
    /// The two halves of the composition polynomial.
    Composition,
    /// Inner FRI layer, counted from 1 as Stone's annotations do.
    FriLayer(usize),
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Table::Original => f.write_str("original trace"),
            Table::Interaction => f.write_str("interaction trace"),
            Table::Composition => f.write_str("composition trace"),
            Table::FriLayer(layer) => write!(f, "FRI layer {layer}"),
        }
    }
}

/// Stage of the verification, in the order the stages run: what is wrong at two is
/// refused at the lesser. Bytes that are no answers to the queries are told before any
/// answer is checked, at the stage that would have checked them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Parameters and public input that fit no Stone proof.
    Statement,
    /// Reading the proof's bytes up to the proof of work.
    Proof,
    /// Trace and composition agree at the out-of-domain point.
    Oods,
    ProofOfWork,
    /// Rows of traces and composition belong to their commitments.
    Decommitment,
    /// FRI layers belong to their commitments, and the last is the polynomial sent.
    Fri,
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Stage::Statement => "statement",
            Stage::Proof => "proof",
            Stage::Oods => "OODS",
            Stage::ProofOfWork => "proof of work",
            Stage::Decommitment => "decommitment",
            Stage::Fri => "FRI",
        })
    }
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The bytes are no proof of the parameters' shape.
    Bytes(ByteFault, Part),
    /// A parameter no proof can have, or one this engine does not know.
    Parameter(&'static str),
    /// The public input is none of a run in this layout.
    PublicInput,
    /// Composition polynomial at the out-of-domain point.
    Oods,
    /// Hash of digest and nonce has too few leading zero bits.
    ProofOfWork,
    /// No query: nothing would be checked.
    NoQueries,
    /// The verifier is set for another commitment hash than the proof's.
    CommitmentHash,
    /// The Merkle root of rows and authentications.
    Root(Table),
    /// A query that falls on a point where the quotient has no value.
    Quotient,
    /// The last layer's polynomial at one query.
    LastLayer,
}

/// A refusal. `expected` and `found` are values of the same thing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{stage}: {detail}: expected {expected}, found {found}")]
pub struct Refusal {
    pub stage: Stage,
    pub fault: Fault,
    /// What would have been accepted.
    pub expected: String,
    /// What the proof has.
    pub found: String,
    /// Where and what was compared.
    pub detail: String,
}

impl Refusal {
    /// A refusal.
    pub fn new(
        stage: Stage,
        fault: Fault,
        detail: impl Into<String>,
        expected: impl fmt::Display,
        found: impl fmt::Display,
    ) -> Refusal {
        Refusal {
            stage,
            fault,
            expected: expected.to_string(),
            found: found.to_string(),
            detail: detail.into(),
        }
    }
}

impl From<ParseError> for Refusal {
    fn from(error: ParseError) -> Refusal {
        let stage = match error.part {
            Part::Values(table) | Part::Authentications(table) => match table {
                Table::FriLayer(_) => Stage::Fri,
                _ => Stage::Decommitment,
            },
            Part::End => Stage::Fri,
            _ => Stage::Proof,
        };
        Refusal {
            stage,
            fault: Fault::Bytes(error.fault, error.part),
            detail: error.location(),
            expected: error.expected,
            found: error.found,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        program::{Layout, tiny},
        stone::{
            params::{CommitmentHash, PowHash, ProofParameters, ProverConfig, StoneVersion},
            proof::ProofFile,
            prove::{ProveOptions, prove},
            verify::{VerifyOptions, verify},
        },
    };

    /// One damage for each stage, the last stage's first; each stage hides those after it.
    #[test]
    fn stages_are_in_the_order_they_run() {
        type Damage = fn(&mut ProofFile, &mut VerifyOptions);
        let damages: [(Stage, Damage); 6] = [
            (Stage::Fri, |proof, _| {
                let last = proof.proof_hex.pop();
                proof
                    .proof_hex
                    .push(if last == Some('0') { '1' } else { '0' });
            }),
            (Stage::Decommitment, |_, options| {
                options.commitment_hash = match options.commitment_hash {
                    CommitmentHash::Keccak160 => CommitmentHash::Blake160,
                    _ => CommitmentHash::Keccak160,
                };
            }),
            (Stage::ProofOfWork, |_, options| {
                options.pow_hash = match options.pow_hash {
                    PowHash::Keccak256 => PowHash::Blake256,
                    PowHash::Blake256 => PowHash::Keccak256,
                };
            }),
            (Stage::Oods, |_, options| {
                options.stone_version = StoneVersion::Stone5;
            }),
            (Stage::Proof, |proof, _| proof.proof_hex.push('x')),
            (Stage::Statement, |proof, _| {
                proof.public_input.layout = "none".into();
            }),
        ];
        let inputs = tiny(Layout::Small).unwrap();
        let parameters = ProofParameters::derive(inputs.public_input.n_steps, 22).unwrap();
        let options = ProveOptions::of(StoneVersion::Stone6);
        let mut proof = prove(&inputs, &parameters, &ProverConfig::default(), &options).unwrap();
        let mut options = VerifyOptions::for_proof(&proof, StoneVersion::Stone6);
        assert_eq!(verify(&proof, &options).err(), None);
        for (stage, damage) in damages {
            damage(&mut proof, &mut options);
            let refusal = verify(&proof, &options).unwrap_err();
            assert_eq!(refusal.stage, stage, "{refusal}");
        }
        assert!(damages.is_sorted_by(|(later, _), (earlier, _)| later > earlier));
    }
}
