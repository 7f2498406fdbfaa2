//! Ways to spoil a good proof, by name: what every refusal is tested with.
//!
//! Where in the bytes a part is, the proof's own annotations tell (Stone writes
//! the byte range of everything it sends); the verifier never reads them.

use crate::{
    failure::Failure,
    integrity::{Hasher, VerifierConfiguration},
    stone::{
        field::Felt,
        params::StoneVersion,
        proof::ProofFile,
        public_input::{MemorySegment, PublicMemoryCell},
    },
};

/// What is spoilt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tampering {
    /// The name scenarios use.
    pub name: &'static str,
    how: How,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum How {
    /// One bit of the first sent item whose annotation has this in its path.
    Bit(&'static str),
    /// The proof's last 32 bytes are missing.
    Truncate,
    /// The last value of the output.
    Output,
    /// The last word of the program.
    Program,
    /// Address of the first public memory cell.
    Address,
    /// End of the range_check segment moved beyond what the trace has room for.
    Segment,
    /// One query fewer than there are answers for.
    Queries,
    /// Fewer proof-of-work bits than Integrity takes.
    WorkBits,
    /// The other Stone's seed.
    StoneVersion,
    /// The same hash function with another mask.
    Mask,
    /// Blake2s for Keccak or the other way round.
    HashFunction,
    /// A verifier of another layout.
    Layout,
}

const ALL: [Tampering; 25] = [
    bit("trace commitment", "/Original/Commit on Trace"),
    bit("interaction commitment", "/Interaction/Commit on Trace"),
    bit(
        "composition commitment",
        "/Out Of Domain Sampling/Commit on Trace",
    ),
    bit("OODS value", "/OODS values"),
    bit("FRI layer commitment", "/FRI/Commitment/Layer 1"),
    bit("last-layer coefficient", "/Last Layer: Coefficients"),
    bit("nonce", "/FRI/Proof of Work"),
    bit("trace value", "/Virtual Oracle/Trace 0: Row"),
    bit("interaction value", "/Virtual Oracle/Trace 1: Row"),
    bit("composition value", "/Virtual Oracle/Trace 2: Row"),
    bit("authentication node", "/Virtual Oracle/Trace 0: For node"),
    bit(
        "composition authentication node",
        "/Virtual Oracle/Trace 2: For node",
    ),
    bit("FRI leaf", "/FRI/Decommitment/Layer 1: Row"),
    bit(
        "inner FRI authentication node",
        "/FRI/Decommitment/Layer 2: For node",
    ),
    named("length", How::Truncate),
    named("public output value", How::Output),
    named("program word", How::Program),
    named("public memory address", How::Address),
    named("builtin segment", How::Segment),
    named("query count", How::Queries),
    named("proof-of-work bits", How::WorkBits),
    named("stone version", How::StoneVersion),
    named("digest length", How::Mask),
    named("hash function", How::HashFunction),
    named("layout", How::Layout),
];

const fn bit(name: &'static str, path: &'static str) -> Tampering {
    named(name, How::Bit(path))
}

const fn named(name: &'static str, how: How) -> Tampering {
    Tampering { name, how }
}

/// A name that stands for no tampering.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("nothing is known as {found:?}; expected one of {}", ALL.map(|t| t.name).join(", "))]
pub struct UnknownTampering {
    found: String,
}

impl std::str::FromStr for Tampering {
    type Err = UnknownTampering;

    fn from_str(name: &str) -> Result<Tampering, UnknownTampering> {
        let hit = ALL.into_iter().find(|t| t.name.eq_ignore_ascii_case(name));
        hit.ok_or_else(|| UnknownTampering {
            found: name.to_owned(),
        })
    }
}

impl Tampering {
    /// Spoils a proof, or the configuration it is judged by.
    ///
    /// # Errors
    /// [`FailureKind::Usage`](crate::failure::FailureKind) where the proof has
    /// no such part, for example no inner FRI layer.
    pub fn apply(
        self,
        proof: &mut ProofFile,
        configuration: &mut VerifierConfiguration,
    ) -> Result<(), Failure> {
        let input = &mut proof.public_input;
        let fri = &mut proof.proof_parameters.stark.fri;
        let done = match self.how {
            How::Bit(path) => flip(proof, path),
            How::Truncate => {
                let end = proof.proof_hex.len().saturating_sub(64);
                proof.proof_hex.truncate(end);
                Some(())
            }
            How::Output => {
                let last = segment_end(input.memory_segments.get("output"));
                last.and_then(|address| increment(&mut input.public_memory, address))
            }
            How::Program => {
                let last = program_end(input.memory_segments.get("execution"));
                last.and_then(|address| increment(&mut input.public_memory, address))
            }
            How::Address => input.public_memory.first_mut().map(|c| c.address += 1),
            How::Segment => {
                let n_steps = input.n_steps;
                let segment = input.memory_segments.get_mut("range_check");
                segment.map(|s| s.stop_ptr = s.begin_addr + n_steps + 1)
            }
            How::Queries => fri.n_queries.checked_sub(1).map(|n| fri.n_queries = n),
            How::WorkBits => {
                fri.proof_of_work_bits = 19;
                Some(())
            }
            How::StoneVersion => {
                configuration.stone_version = match configuration.stone_version {
                    StoneVersion::Stone5 => StoneVersion::Stone6,
                    StoneVersion::Stone6 => StoneVersion::Stone5,
                };
                Some(())
            }
            How::Mask => {
                configuration.hasher = match configuration.hasher {
                    Hasher::Keccak160 => Hasher::Keccak248,
                    Hasher::Keccak248 => Hasher::Keccak160,
                    Hasher::Blake2s160 => Hasher::Blake2s248,
                    Hasher::Blake2s248 => Hasher::Blake2s160,
                };
                Some(())
            }
            How::HashFunction => {
                configuration.hasher = match configuration.hasher {
                    Hasher::Keccak160 => Hasher::Blake2s160,
                    Hasher::Keccak248 => Hasher::Blake2s248,
                    Hasher::Blake2s160 => Hasher::Keccak160,
                    Hasher::Blake2s248 => Hasher::Keccak248,
                };
                Some(())
            }
            How::Layout => {
                let other = if input.layout == "small" {
                    "recursive"
                } else {
                    "small"
                };
                configuration.layout = other.to_owned();
                Some(())
            }
        };
        done.ok_or_else(|| Failure::usage(format!("the proof has no {} to tamper with", self.name)))
    }
}

/// Address of the last cell of a segment.
fn segment_end(segment: Option<&MemorySegment>) -> Option<u64> {
    segment?.stop_ptr.checked_sub(1)
}

/// Address of the last program word: between it and the execution stand the
/// two cells below the first frame.
fn program_end(execution: Option<&MemorySegment>) -> Option<u64> {
    execution?.begin_addr.checked_sub(3)
}

fn increment(cells: &mut [PublicMemoryCell], address: u64) -> Option<()> {
    let cell = cells.iter_mut().find(|cell| cell.address == address)?;
    cell.value += Felt::from(1);
    Some(())
}

/// Flips the lowest bit of the first item sent under `path`.
fn flip(proof: &mut ProofFile, path: &str) -> Option<()> {
    let sent = proof.annotations.as_ref()?.iter().find_map(|line| {
        let rest = line.strip_prefix("P->V[")?;
        let (range, rest) = rest.split_once("]: ")?;
        let (start, end) = range.split_once(':')?;
        // Values may follow; the path stands before them.
        let name = rest.split('(').next()?;
        name.contains(path).then_some((start, end))
    })?;
    let (start, end) = (sent.0.parse::<usize>().ok()?, sent.1.parse::<usize>().ok()?);
    let last = end.min(start.checked_add(32)?).checked_sub(1)?;
    // Two digits per byte, after `0x`; the second holds the lowest bit.
    let digit = last.checked_mul(2)?.checked_add(3)?;
    let old = char::from(*proof.proof_hex.as_bytes().get(digit)?).to_digit(16)?;
    let new = char::from_digit(old ^ 1, 16)?;
    proof
        .proof_hex
        .replace_range(digit..=digit, new.encode_utf8(&mut [0; 4]));
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        golden,
        integrity::{self, MemoryVerification, Stage},
    };

    #[test]
    fn names_are_unique_and_unknown_ones_list_them() {
        for tampering in ALL {
            assert_eq!(tampering.name.parse(), Ok(tampering));
        }
        let error = "tracer".parse::<Tampering>().unwrap_err().to_string();
        assert!(error.contains("inner FRI authentication node"), "{error}");
    }

    /// On a proof of the real Stone: each is refused, at the stage Integrity
    /// refuses it at.
    #[test]
    fn each_is_refused_at_its_stage() {
        let Some(good) = golden::proof::<ProofFile>("recursive_builtins") else {
            return;
        };
        let mode = MemoryVerification::Strict;
        let fitting = VerifierConfiguration::for_proof(&good, StoneVersion::Stone6, mode);
        integrity::verify(&good, &fitting, 0).unwrap();
        for tampering in ALL {
            let (mut proof, mut configuration) = (good.clone(), fitting.clone());
            tampering.apply(&mut proof, &mut configuration).unwrap();
            let refusal = integrity::verify(&proof, &configuration, 0).unwrap_err();
            let stage = match tampering.name {
                "public memory address" | "builtin segment" => Stage::PublicMemory,
                "layout" | "proof-of-work bits" => Stage::Configuration,
                "FRI layer commitment" | "last-layer coefficient" | "nonce" | "hash function" => {
                    Stage::ProofOfWork
                }
                "FRI leaf" | "inner FRI authentication node" | "length" => Stage::Fri,
                "trace value" | "interaction value" | "composition value" | "query count" => {
                    Stage::Decommitment
                }
                "authentication node" | "composition authentication node" | "digest length" => {
                    Stage::Decommitment
                }
                _ => Stage::Oods,
            };
            assert_eq!(refusal.stage, stage, "{}: {refusal}", tampering.name);
        }
    }
}
