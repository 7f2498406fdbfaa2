//! Why calldata is refused: it is read back into the proof it was made of, and
//! that is judged and explained.

use super::{Cause, Explanation, explain, search::Search};
use crate::{
    integrity::{
        self, Acceptance, Hasher, MemoryVerification, Reason, Refusal, Stage,
        VerifierConfiguration,
        submitted::{self, CalldataFault, Repair, Submitted},
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
        Ok(submitted) => judge(calldata, submitted),
        Err(fault) => malformed(calldata, &fault),
    }
}

fn judge(calldata: &[Felt], submitted: Submitted) -> Submission {
    let proof = &submitted.proof;
    let Some(configuration) = submitted.configuration.clone() else {
        return without_settings(&submitted);
    };
    let mut notes: Vec<String> = submitted
        .faults
        .iter()
        .map(CalldataFault::to_string)
        .collect();
    let checked = |fault: &&CalldataFault| is_checked(fault.reason);
    let fault = submitted.faults.iter().find(checked);
    let refusal = match (integrity::verify(proof, &configuration, 0), fault) {
        (Ok(acceptance), None) => {
            return Submission {
                configuration,
                verdict: Ok(Box::new(acceptance)),
                notes,
            };
        }
        (Ok(_), Some(fault)) => refusal_of(fault),
        (Err(refusal), _) => refusal,
    };
    let explained = |refusal, cause| Explanation {
        asked: configuration.clone(),
        refusal,
        cause,
    };
    let explanation = if let Some((reason, cause)) = repaired(calldata, &submitted, &configuration)
    {
        let refusal = match (reason, fault.filter(|fault| Some(fault.reason) == reason)) {
            (_, Some(fault)) => refusal_of(fault),
            (Some(reason), None) => with_reason(refusal, reason),
            (None, None) => refusal,
        };
        // What the true cause entails is no second one.
        notes.clear();
        explained(refusal, cause)
    } else if let Some(fault) = fault {
        notes.retain(|note| *note != fault.to_string());
        explained(refusal_of(fault), contradiction(fault))
    } else if let Some((refusal, cause)) = answer_of_wrong_length(&submitted, &configuration) {
        explained(refusal, cause)
    } else if let Some(cause) = other_hasher(proof, &configuration, &refusal) {
        explained(refusal, cause)
    } else {
        let mut explanation = explain(proof, &configuration, 0, refusal);
        // Calldata is not taken from a file that could be got again.
        explanation.cause.next = explanation
            .cause
            .next
            .replace("take the proof file again from where it was made", AGAIN);
        explanation
    };
    Submission {
        configuration,
        verdict: Err(Box::new(explanation)),
        notes,
    }
}

/// The next step for calldata that was changed.
const AGAIN: &str = "make the calldata again from the proof file: `stonegate calldata proof.json`";

/// The single felt that, put right, makes the whole submission accepted.
fn repaired(
    calldata: &[Felt],
    submitted: &Submitted,
    configuration: &VerifierConfiguration,
) -> Option<(Option<Reason>, Cause)> {
    submitted.repairs.iter().find_map(|repair| {
        let mut calldata = calldata.to_vec();
        let felt = calldata.get_mut(repair.position)?;
        let found = std::mem::replace(felt, repair.value);
        let mended = submitted::read(&calldata).ok()?;
        let is_whole = !mended.faults.iter().any(|fault| is_checked(fault.reason));
        let accepted = integrity::verify(&mended.proof, configuration, 0).is_ok();
        (is_whole && accepted).then(|| {
            let Repair {
                position,
                item,
                value,
                reason,
            } = repair;
            let show = |felt: Felt| match felt.to_short_string() {
                Some(text) => format!("'{text}'"),
                None => felt.to_string(),
            };
            let what = format!(
                "felt {position} of the calldata, {item}, is {}, and must be {}",
                show(found),
                show(*value)
            );
            let seen = "with this felt alone put right the submission is accepted";
            (
                *reason,
                Cause::new("calldata-malformed", what, AGAIN).seen(seen),
            )
        })
    })
}

fn refusal_of(fault: &CalldataFault) -> Refusal {
    let CalldataFault {
        item,
        expected,
        found,
        reason,
        ..
    } = fault;
    let stage = first_stage(*reason, Stage::Configuration);
    Refusal::new(stage, *reason, item.clone(), expected, found)
}

/// The same finding under the string that Integrity, which looks there first,
/// gives it.
fn with_reason(refusal: Refusal, reason: Reason) -> Refusal {
    Refusal {
        stage: first_stage(reason, refusal.stage),
        reason,
        ..refusal
    }
}

fn first_stage(reason: Reason, otherwise: Stage) -> Stage {
    reason.stages().first().copied().unwrap_or(otherwise)
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

/// A number that contradicts the others, and not alone.
fn contradiction(fault: &CalldataFault) -> Cause {
    let CalldataFault {
        position,
        item,
        expected,
        found,
        reason,
    } = fault;
    let id = match reason {
        Reason::InvalidOods => "public-input",
        _ => "calldata-malformed",
    };
    Cause::new(
        id,
        format!(
            "felt {position} of the calldata, {item}, is {found}, and the rest of it says {expected}"
        ),
        AGAIN,
    )
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
        AGAIN,
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
    under_any_hasher(&search).map(|good| search.settings(good))
}

/// The settings under which the proof is accepted, whatever hashes it has.
fn under_any_hasher(search: &Search<'_>) -> Option<VerifierConfiguration> {
    Hasher::ALL.into_iter().find_map(|hasher| {
        let mut proof = search.proof.clone();
        proof.proof_parameters.commitment_hash = hasher.commitment_hash();
        proof.proof_parameters.pow_hash = hasher.pow_hash();
        search.accepts(&proof)
    })
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
    let good = under_any_hasher(&Search {
        proof,
        asked: &stand_in,
        refusal: &refusal,
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
    let (id, what, next) = match fault.reason {
        _ if calldata.is_empty() => (
            "calldata-truncated",
            "there is no calldata".to_owned(),
            AGAIN,
        ),
        Reason::InputTooLong => (
            "calldata-too-long",
            format!("the calldata goes on for {} behind its end", fault.found),
            AGAIN,
        ),
        Reason::DeserializeProof | Reason::DeserializeConfiguration => (
            "calldata-truncated",
            format!("the calldata ends too early or a length in it is wrong: {fault}"),
            AGAIN,
        ),
        Reason::UnsupportedHasher
        | Reason::UnsupportedStoneVersion
        | Reason::UnsupportedMemoryVerification => (
            "unknown-setting",
            format!("Integrity does not know the {} {}", fault.item, fault.found),
            "",
        ),
        _ => ("calldata-malformed", fault.to_string(), AGAIN),
    };
    let next = match id {
        "unknown-setting" => format!("submit with {} {}", fault.item, fault.expected),
        _ => next.to_owned(),
    };
    let configuration = VerifierConfiguration {
        layout: calldata
            .first()
            .and_then(|felt| felt.to_short_string())
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
