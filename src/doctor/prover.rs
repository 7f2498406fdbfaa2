//! Whether the prover and the verifier in this program are sound on this machine.

use std::time::Instant;

use super::Check;
use crate::{
    failure::{Failure, FailureKind},
    program::{Layout, tiny},
    report::EventSink,
    stone::{
        air_inputs::AirInputs,
        params::{ProofParameters, ProverConfig, SECURITY_BITS_RANGE, StoneVersion},
        proof::ProofFile,
        prove::{ProveOptions, prove},
        verify::{VerifyOptions, verify},
    },
};

/// The layout whose shortest trace is the shortest of all.
const LAYOUT: Layout = Layout::Small;

/// The smallest run, and the parameters that give the least work: one query and
/// no proof of work, which secures nothing and shows as much.
pub fn probe() -> Result<(AirInputs, ProofParameters), Failure> {
    let damaged = |error: &dyn std::error::Error| {
        Failure::new(FailureKind::Prover, "the smallest run cannot be made")
            .because(error)
            .help("build this program again")
    };
    let inputs = tiny(LAYOUT).map_err(|error| damaged(&error))?;
    let (least, _) = SECURITY_BITS_RANGE;
    let mut parameters = ProofParameters::derive(inputs.public_input.n_steps, least)
        .map_err(|error| damaged(&error))?;
    parameters.stark.fri.proof_of_work_bits = 0;
    parameters.stark.log_n_cosets = 1;
    Ok((inputs, parameters))
}

/// Proves the smallest run, has it verified, and has a spoilt twin refused.
pub fn self_check(events: &EventSink) -> Check {
    events.stage("proving the smallest run");
    let start = Instant::now();
    match prove_and_judge() {
        Ok(said) => Check::ok(
            "self-check",
            format!(
                "proved in {LAYOUT}, accepted; with a bit flipped refused at {said}; {:.1} s",
                start.elapsed().as_secs_f64()
            ),
        ),
        Err(failure) => Check::problem("self-check", failure),
    }
}

/// The stage at which the spoilt twin is refused.
fn prove_and_judge() -> Result<String, Failure> {
    let wrong = |what: &str| {
        Failure::new(FailureKind::Prover, what)
            .help("trust no verdict of this build on this machine; try STONEGATE_PORTABLE=1, and report it")
    };
    let (inputs, parameters) = probe()?;
    let options = ProveOptions::of(StoneVersion::Stone6);
    let proof = prove(&inputs, &parameters, &ProverConfig::default(), &options)
        .map_err(|error| wrong("the smallest run cannot be proved").because(&error))?;
    // Integrity takes no proof without work; all else that it checks is here.
    let settings = VerifyOptions::for_proof(&proof, StoneVersion::Stone6);
    let judge = |proof: &ProofFile| verify(proof, &settings);
    judge(&proof).map_err(|error| wrong("its own proof is refused").because(&error))?;
    match judge(&spoilt(proof)) {
        Ok(_) => Err(wrong("a proof with a flipped bit is accepted")),
        Err(refusal) => Ok(refusal.stage.to_string()),
    }
}

/// One bit in the middle of the bytes is another.
fn spoilt(mut proof: ProofFile) -> ProofFile {
    let middle = proof.proof_hex.len() / 2;
    let flipped = proof.proof_hex.char_indices().map(|(i, digit)| {
        match digit
            .to_digit(16)
            .and_then(|value| char::from_digit(value ^ 1, 16))
        {
            Some(other) if i == middle => other,
            _ => digit,
        }
    });
    proof.proof_hex = flipped.collect();
    proof
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::Status;

    #[test]
    fn this_build_is_sound() {
        let check = self_check(&EventSink::silent());
        assert_eq!(check.status, Status::Ok, "{check:?}");
        assert!(check.found.contains("refused at "), "{check:?}");
    }
}
