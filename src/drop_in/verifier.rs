//! `cpu_air_verifier` (Stone `cpu_air_verifier_main.cc`,
//! `verifier_main_helper.cc`).

use std::path::Path;

use super::{
    Log, bound_threads,
    flags::{Flag, Flags, required, value},
    stone_version,
};
use crate::{
    cli::inputs,
    failure::{Failure, FailureKind},
    files,
    stone::{
        params::StoneVersion,
        verify::{
            Refusal, VerifyOptions, annotations, observed_stone_version, split_annotations, verify,
        },
    },
};

/// The flags that Stone's verifier defines itself.
pub const FLAGS: &[Flag] = &[
    required("in_file", "Path to the proof file"),
    value(
        "annotation_file",
        "Optional. Path of a file that gets the annotated proof",
    ),
    value(
        "extra_output_file",
        "Optional. Path of a file that gets what split proofs are made of",
    ),
];

/// Verifies; an error is a refusal, or a file that is none.
pub fn run(flags: &Flags, log: &Log) -> Result<(), Failure> {
    bound_threads(flags)?;
    let path = Path::new(flags.value("in_file"));
    let proof = inputs::proof(path)?;
    // A build of Stone's verifier takes proofs of its own version only; this one
    // takes both, unless it is told which.
    let version = match stone_version(flags)? {
        Some(version) => version,
        None => observed_stone_version(&proof).unwrap_or_default(),
    };
    log.stage("Verifier");
    let verdict = verify(&proof, &VerifyOptions::for_proof(&proof, version));
    write_lines(flags, "annotation_file", || annotations(&proof, version))?;
    write_lines(flags, "extra_output_file", || {
        split_annotations(&proof, version)
    })?;
    match verdict {
        Ok(_) => {
            log.info(&format!("{} proof.", name(version)));
            log.info("Proof verified successfully.");
            Ok(())
        }
        Err(refusal) => {
            let what = format!("Invalid proof. (at {})", refusal.stage);
            Err(Failure::new(FailureKind::Expectation, what).because(&refusal))
        }
    }
}

fn name(version: StoneVersion) -> &'static str {
    crate::integrity::stone_version_name(version)
}

/// Writes what a flag asks for; a proof that cannot be taken apart has no lines,
/// and its refusal says why.
fn write_lines(
    flags: &Flags,
    flag: &str,
    lines: impl FnOnce() -> Result<Vec<String>, Refusal>,
) -> Result<(), Failure> {
    if flags.value(flag).is_empty() {
        return Ok(());
    }
    let mut text = lines().unwrap_or_default().join("\n");
    text.push('\n');
    files::write_output(Path::new(flags.value(flag)), text.as_bytes())
}
