//! Why calldata is refused: it is read back into the proof it was made of, and
//! that is judged and explained.

use super::{Cause, Explanation, explain, search::Search};
use crate::{
    integrity::{
        self, Acceptance, Hasher, MemoryVerification, Reason, Refusal, Stage,
        VerifierConfiguration,
        submitted::{self, CalldataFault, Submitted},
    },
    stone::{
        field::Felt,
        params::StoneVersion,
        proof::ProofFile,
        verify::{Statement, proof_bytes},
    },
};

/// Calldata and what Integrity makes of it.
#[derive(Debug)]
pub struct Submission {
    /// The settings that were submitted; those under which the proof is good,
    /// where the calldata has none.
    pub configuration: VerifierConfiguration,
    pub verdict: Result<Box<Acceptance>, Box<Explanation>>,
    /// What is said besides: redundant counts that no one checks.
    pub notes: Vec<String>,
}

/// Reads and judges calldata of `verify_proof_full_and_register_fact`.
pub fn explain_calldata(calldata: &[Felt]) -> Submission {
    match submitted::read(calldata) {
        Ok(submitted) => judge(submitted),
        Err(fault) => malformed(calldata, &fault),
    }
}

fn judge(submitted: Submitted) -> Submission {
    let proof = &submitted.proof;
    let Some(configuration) = submitted.configuration.clone() else {
        return without_settings(&submitted);
    };
    let mut notes: Vec<String> = submitted
        .faults
        .iter()
        .map(CalldataFault::to_string)
        .collect();
    let Err(refusal) = integrity::verify(proof, &configuration, 0) else {
        // The redundant counts are all that is left to contradict.
        let fault = submitted
            .faults
            .iter()
            .find(|fault| is_checked(fault.reason));
        if let Some(fault) = fault {
            let explanation = contradiction(&configuration, fault);
            return Submission {
                configuration,
                verdict: Err(Box::new(explanation)),
                notes,
            };
        }
        let verdict = integrity::verify(proof, &configuration, 0).map(Box::new);
        return Submission {
            verdict: verdict
                .map_err(|refusal| Box::new(explain(proof, &configuration, 0, refusal))),
            configuration,
            notes,
        };
    };
    let wrong_length = answer_of_wrong_length(&submitted, &configuration);
    let fault = submitted
        .faults
        .iter()
        .find(|fault| is_checked(fault.reason));
    let explanation = match (fault, wrong_length) {
        (Some(fault), _) => {
            notes.retain(|note| *note != fault.to_string());
            contradiction(&configuration, fault)
        }
        (None, Some((refusal, cause))) => Explanation {
            asked: configuration.clone(),
            refusal,
            cause,
        },
        (None, None) => {
            let mut explanation = match other_hasher(proof, &configuration, &refusal) {
                Some(cause) => Explanation {
                    asked: configuration.clone(),
                    refusal,
                    cause,
                },
                None => explain(proof, &configuration, 0, refusal),
            };
            // Calldata is not taken from a file that could be got again.
            explanation.cause.next = explanation.cause.next.replace(
                "take the proof file again from where it was made",
                "make the calldata again from the proof file: `stonegate calldata proof.json`",
            );
            explanation
        }
    };
    Submission {
        configuration,
        verdict: Err(Box::new(explanation)),
        notes,
    }
}

/// Integrity compares it; counts that only our own verifier holds against
/// their arrays are told, and no cause.
fn is_checked(reason: Reason) -> bool {
    !matches!(
        reason,
        Reason::SegmentCount
            | Reason::MainPageCount
            | Reason::ContinuousPageCount
            | Reason::ValueCount
            | Reason::AuthenticationCount
    )
}

/// A number that contradicts the others.
fn contradiction(configuration: &VerifierConfiguration, fault: &CalldataFault) -> Explanation {
    let CalldataFault {
        position,
        item,
        expected,
        found,
        reason,
    } = fault;
    let stage = reason
        .stages()
        .first()
        .copied()
        .unwrap_or(Stage::Configuration);
    let id = match reason {
        Reason::InvalidOods => "public-input",
        _ => "calldata-malformed",
    };
    Explanation {
        asked: configuration.clone(),
        refusal: Refusal::new(stage, *reason, item.clone(), expected, found),
        cause: Cause::new(
            id,
            format!("felt {position} of the calldata, {item}, is {found}, and the rest of it says {expected}"),
            "make the calldata again from the proof file: `stonegate calldata proof.json`",
        )
        .seen("every such number is in the calldata more than once, and the others agree"),
    }
}

/// A table's answers that are longer or shorter than the queries ask for.
fn answer_of_wrong_length(
    submitted: &Submitted,
    configuration: &VerifierConfiguration,
) -> Option<(Refusal, Cause)> {
    let statement = Statement::new(&submitted.proof, configuration.stone_version).ok()?;
    let half = statement.first_half(&proof_bytes(&submitted.proof)?).ok()?;
    if !statement.agrees(&half) || !statement.is_worked(&half) {
        return None;
    }
    let wanted = statement.answer_lengths(&half);
    let found = &submitted.answers;
    // All are of other queries: a parameter, not a table.
    let n_other = wanted.iter().zip(found).filter(|(a, b)| a != b).count();
    if wanted.len() == found.len() && n_other != 1 {
        return None;
    }
    let names = ["original trace", "interaction trace", "composition trace"];
    let table = |i: usize| match names.get(i) {
        Some(name) => (*name).to_owned(),
        None => format!("FRI layer {}", i - 2),
    };
    let at = wanted
        .iter()
        .zip(found)
        .position(|(a, b)| a != b)
        .unwrap_or(wanted.len().min(found.len()));
    let is_fri = at >= names.len();
    let stage = if is_fri {
        Stage::Fri
    } else {
        Stage::Decommitment
    };
    let lengths = |all: &[[usize; 2]]| all.get(at).copied().unwrap_or_default();
    let ([values, nodes], [found_values, found_nodes]) = (lengths(&wanted), lengths(found));
    let (what, expected, is, reason, id) = if values != found_values {
        let (what, reason, id) = match is_fri {
            true => ("leaves", Reason::SiblingWitness, "fri-leaf"),
            false => ("values", Reason::DecommitmentLength, "trace-value"),
        };
        (what, values, found_values, reason, id)
    } else {
        let reason = match found_nodes > nodes {
            true => Reason::AuthenticationsTooLong,
            false => Reason::AuthenticationsTooShort,
        };
        let id = if is_fri {
            "fri-authentication"
        } else {
            "authentication"
        };
        ("authentications", nodes, found_nodes, reason, id)
    };
    let table = table(at);
    let refusal = Refusal::new(
        stage,
        reason,
        format!("{what} of the {table}"),
        expected,
        is,
    );
    let cause = Cause::new(
        id,
        format!("the calldata has {is} {what} of the {table}, and the queries ask for {expected}"),
        "make the calldata again from the proof file: `stonegate calldata proof.json`",
    )
    .seen("everything up to the queries verifies");
    Some((refusal, cause))
}

/// Calldata names no hash but the submitted hasher's: the others are tried.
fn other_hasher(
    proof: &ProofFile,
    configuration: &VerifierConfiguration,
    refusal: &Refusal,
) -> Option<Cause> {
    let search = Search {
        proof,
        asked: configuration,
        refusal,
    };
    if search.accepts(proof).is_some() {
        return None;
    }
    let good = Hasher::ALL.into_iter().find_map(|hasher| {
        let mut proof = proof.clone();
        proof.proof_parameters.commitment_hash = hasher.commitment_hash();
        proof.proof_parameters.pow_hash = hasher.pow_hash();
        search.accepts(&proof)
    })?;
    Some(search.settings(good))
}

/// The output of a serializer that leaves the settings to the caller.
fn without_settings(submitted: &Submitted) -> Submission {
    let proof = &submitted.proof;
    let stand_in =
        VerifierConfiguration::for_proof(proof, StoneVersion::Stone6, MemoryVerification::Strict);
    let refusal = Refusal::new(
        Stage::Settings,
        Reason::DeserializeConfiguration,
        "settings",
        "layout, hasher, stone_version and memory_verification in front",
        "the Stark configuration",
    );
    // The calldata names no hash either.
    let good = Hasher::ALL.into_iter().find_map(|hasher| {
        let mut proof = proof.clone();
        proof.proof_parameters.commitment_hash = hasher.commitment_hash();
        proof.proof_parameters.pow_hash = hasher.pow_hash();
        let asked = VerifierConfiguration {
            hasher,
            ..stand_in.clone()
        };
        Search {
            proof: &proof,
            asked: &asked,
            refusal: &refusal,
        }
        .accepts(&proof)
    });
    let next = match &good {
        Some(good) => format!("put these four felts in front, as short strings: {good}"),
        None => {
            "put the four settings in front: `stonegate calldata proof.json` writes them".into()
        }
    };
    let mut cause = Cause::new(
        "calldata-malformed",
        "the four settings in front are missing: this is the output of a serializer that leaves them to the caller",
        next,
    );
    if let Some(good) = &good {
        cause = cause
            .seen(format!("the proof in it is accepted as {good}"))
            .under(good.clone());
    }
    let configuration = good.unwrap_or(stand_in);
    Submission {
        verdict: Err(Box::new(Explanation {
            asked: configuration.clone(),
            refusal,
            cause,
        })),
        configuration,
        notes: submitted
            .faults
            .iter()
            .map(CalldataFault::to_string)
            .collect(),
    }
}

/// Felts that are no whole submission.
fn malformed(calldata: &[Felt], fault: &CalldataFault) -> Submission {
    let again = "make the calldata again from the proof file: `stonegate calldata proof.json`";
    let (id, what, next) = match fault.reason {
        _ if calldata.is_empty() => (
            "calldata-truncated",
            "there is no calldata".to_owned(),
            again,
        ),
        Reason::InputTooLong => (
            "calldata-too-long",
            format!("the calldata goes on for {} behind its end", fault.found),
            again,
        ),
        Reason::DeserializeProof | Reason::DeserializeConfiguration => (
            "calldata-truncated",
            format!("the calldata ends too early or a length in it is wrong: {fault}"),
            again,
        ),
        Reason::UnsupportedHasher
        | Reason::UnsupportedStoneVersion
        | Reason::UnsupportedMemoryVerification => (
            "unknown-setting",
            format!("Integrity does not know the {} {}", fault.item, fault.found),
            "",
        ),
        _ => ("calldata-malformed", fault.to_string(), again),
    };
    let next = match id {
        "unknown-setting" => format!("submit with {} {}", fault.item, fault.expected),
        _ => next.to_owned(),
    };
    let configuration = VerifierConfiguration {
        layout: calldata
            .first()
            .and_then(|felt| submitted::text(*felt))
            .unwrap_or_default(),
        hasher: Hasher::Keccak160,
        stone_version: StoneVersion::Stone6,
        memory_verification: MemoryVerification::Strict,
    };
    let stage = fault
        .reason
        .stages()
        .first()
        .copied()
        .unwrap_or(Stage::Settings);
    let refusal = Refusal::new(
        stage,
        fault.reason,
        fault.item.clone(),
        &fault.expected,
        &fault.found,
    );
    Submission {
        verdict: Err(Box::new(Explanation {
            asked: configuration.clone(),
            refusal,
            cause: Cause::new(id, what, next).seen(fault.to_string()),
        })),
        configuration,
        notes: Vec::new(),
    }
}
