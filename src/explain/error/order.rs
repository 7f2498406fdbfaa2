//! What a refusal rules out by the order of the checks alone: the first
//! failure wins, so a stage that is reached was reached past all before it.

use crate::integrity::{Reason, Stage};

/// What is in order once a stage is passed.
///
/// Source: Integrity's `stark.cairo` and `contracts/fact_registry.cairo`, by
/// the stages of `integrity::refusal`.
fn passed(stage: Stage) -> &'static str {
    match stage {
        Stage::Settings => {
            "not incomplete calldata, nor a setting's name: the calldata was read to its end and the four settings are names the verifier knows"
        }
        Stage::Registry => {
            "not a missing verifier: the registry has one for this layout and hasher"
        }
        Stage::PublicMemory => {
            "not the memory mode: program, builtins and output are where it looks for them"
        }
        Stage::Configuration => {
            "not the layout's columns and not the parameter ranges (FRI steps, proof-of-work bits, heights): they were checked before"
        }
        Stage::PublicInput => {
            "not the public input's layout, number of steps, range-check bounds or builtin usage: their ranges were checked before"
        }
        Stage::Oods => {
            "not the Stone version, the public input, an OODS value or the trace and composition commitments: the OODS check, the first that sees the Stone version, passed"
        }
        Stage::ProofOfWork => {
            "not the nonce, the proof-of-work bits, a FRI commitment or a last-layer coefficient: the proof of work passed"
        }
        Stage::Decommitment => {
            "not the values and authentications of traces and composition: they were checked before"
        }
        // Nothing comes after these.
        Stage::Fri | Stage::Security => "not the proof: all of it was checked",
    }
}

/// The earliest stage at which a verifier can have refused for this reason;
/// `None` where the string does not say that any was passed.
fn reached(reason: Reason) -> Option<Stage> {
    match reason {
        // A step for a job that has not come that far, or was never begun.
        Reason::NoConstantState | Reason::NoVariableState => None,
        // The channel reads FRI's commitments before the proof of work.
        Reason::InvalidInnerLayerCommitments => Some(Stage::ProofOfWork),
        _ => reason.stages().iter().min().copied(),
    }
}

/// What cannot be behind a refusal. A string of several stages may be the
/// earliest one's, which decides.
pub(super) fn ruled_out(reason: Reason) -> Vec<String> {
    let network =
        "not the network, the account or the fee: a contract read the proof and judged it";
    let reached = reached(reason);
    let before = Stage::ALL
        .iter()
        .take_while(|stage| reached.is_some_and(|reached| **stage < reached));
    let mut out: Vec<String> = before.map(|stage| passed(*stage).to_owned()).collect();
    out.push(network.to_owned());
    out
}
