//! Whether what the service made is what was asked for. Nothing it says is
//! believed: the proof is verified, and its program and output are compared.

use serde_json::Value;

use super::AtlanticError;
use crate::{
    explain,
    integrity::{
        MemoryVerification, ProgramAndOutput, RegisteredLayout,
        bootloader::{Prediction, Task},
        hashes, memory, stone_version_name,
    },
    source::{ProgramRun, ProofRequest},
    stone::{
        field::Felt,
        params::StoneVersion,
        proof::ProofFile,
        public_input::PublicInput,
        verify::{self, VerifyOptions, observed_stone_version},
    },
};

/// What a request's proof must show.
///
/// # Errors
/// [`AtlanticError::Pack`] for AIR inputs or a program that no fact can be
/// predicted of.
pub(super) fn prediction(
    request: &ProofRequest<'_>,
    run: &ProgramRun<'_>,
) -> Result<Prediction, AtlanticError> {
    let public_input = &request.inputs.public_input;
    let why = |why: String| AtlanticError::Pack { why };
    let ProgramAndOutput { program, output } = program_and_output(public_input).map_err(why)?;
    Ok(Prediction {
        program_hash: hashes::program_hash(&program),
        task: Task {
            program_hash: run.program.task_hash().map_err(|e| why(e.to_string()))?,
            output,
        },
    })
}

/// Read as `relaxed`, which takes bootloaders and programs alike.
fn program_and_output(public_input: &PublicInput) -> Result<ProgramAndOutput, String> {
    let layout = RegisteredLayout::by_name(&public_input.layout).ok_or_else(|| {
        format!(
            "Integrity has no verifier of layout {}",
            public_input.layout
        )
    })?;
    memory::verify(public_input, layout, MemoryVerification::Relaxed)
        .map_err(|refusal| refusal.to_string())
}

/// The fact that Integrity registers for a proof.
pub(super) fn fact(proof: &ProofFile) -> Option<Felt> {
    let ProgramAndOutput { program, output } = program_and_output(&proof.public_input).ok()?;
    Some(hashes::fact_hash(
        hashes::program_hash(&program),
        hashes::output_hash(&output),
    ))
}

/// Judges a downloaded proof.
pub(super) fn proof(
    query: &str,
    value: Value,
    request: &ProofRequest<'_>,
    prediction: &Prediction,
    bootloaders: &[Felt],
) -> Result<(ProofFile, StoneVersion), AtlanticError> {
    let query = || query.to_owned();
    let invalid = |why: String| AtlanticError::Invalid {
        query: query(),
        why,
    };
    if let Some(found) = explain::recognise_json(&value).filter(|found| found.is_proof) {
        return Err(AtlanticError::NotStone {
            query: query(),
            found: found.what,
        });
    }
    let mut proof: ProofFile = serde_json::from_value(value)
        .map_err(|error| invalid(format!("it is no proof file: {error}")))?;

    let other = |why: String| AtlanticError::OtherRun {
        query: query(),
        why,
    };
    let (asked, found) = (
        &request.inputs.public_input.layout,
        &proof.public_input.layout,
    );
    if asked != found {
        return Err(other(format!(
            "its layout is {found}, and {asked} is asked for"
        )));
    }
    let ProgramAndOutput { program, output } =
        program_and_output(&proof.public_input).map_err(&other)?;
    prediction
        .check(hashes::program_hash(&program), &output, bootloaders)
        .map_err(|mismatch| other(mismatch.to_string()))?;

    let Some(version) = observed_stone_version(&proof) else {
        let options = VerifyOptions::for_proof(&proof, request.stone_version.unwrap_or_default());
        return Err(invalid(match verify::verify(&proof, &options) {
            Err(refusal) => refusal.to_string(),
            Ok(_) => "it verifies under no Stone version".into(),
        }));
    };
    if let Some(asked) = request.stone_version.filter(|asked| *asked != version) {
        return Err(AtlanticError::StoneVersion {
            expected: stone_version_name(asked),
            found: stone_version_name(version),
        });
    }
    match request.annotations {
        false => proof.annotations = None,
        // A service has no reason to write them.
        true if proof.annotations.is_none() => {
            let lines = verify::annotations(&proof, version);
            proof.annotations = Some(lines.map_err(|refusal| invalid(refusal.to_string()))?);
        }
        true => {}
    }
    Ok((proof, version))
}
