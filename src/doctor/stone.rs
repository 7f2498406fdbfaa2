//! StarkWare's own programs: which builds they are, and whose proofs they make.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use super::{Check, Plan, Status, prover::probe};
use crate::{
    failure::{Failure, FailureKind},
    integrity::stone_version_name,
    report::EventSink,
    source::{ProofRequest, ProofSource as _, ProverIdentity, SourceKind, Stone, StoneOptions},
    stone::{params::ProverConfig, verify::observed_stone_version},
};

/// The smallest proof takes a second or two.
const TIME_LIMIT: Duration = Duration::from_secs(20);

pub fn checks(plan: &Plan, events: &EventSink) -> Vec<Check> {
    let failed = |name, failure: &Failure| {
        // What is named and cannot be used is worth a look, needed or not.
        let status = match plan.source(SourceKind::Stone, failure.kind) {
            Status::Missing if failure.kind != FailureKind::Infrastructure => Status::Warning,
            status => status,
        };
        Check::failed(name, status, failure)
    };
    let found = plan.stone.clone().and_then(|options| {
        Stone::find(StoneOptions {
            time_limit: TIME_LIMIT,
            ..options
        })
    });
    let stone = match found {
        Ok(stone) => stone,
        Err(failure) => return vec![failed("prover", &failure)],
    };
    let mut checks = Vec::new();
    checks.push(match stone.identity() {
        Ok(identity) => Check::ok("prover", build(stone.path(), &identity)),
        Err(failure) => failed("prover", &failure),
    });
    checks.push(match (stone.verifier_identity(), stone.verifier()) {
        (Ok(Some(identity)), Some(path)) => Check::ok("verifier", build(path, &identity)),
        (Ok(_), _) => Check::missing("verifier", "none beside the prover: no second opinion")
            .fix("name cpu_air_verifier with --stone-verifier or STONEGATE_STONE_VERIFIER"),
        (Err(failure), _) => failed("verifier", &failure),
    });
    events.stage("having Stone prove the smallest run");
    let start = Instant::now();
    checks.push(match observe(&stone) {
        Ok(found) => Check::ok("its proofs", found),
        // A busy machine is no fault of the program.
        Err(_) if start.elapsed() >= TIME_LIMIT => Check::warning(
            "its proofs",
            format!("none of the smallest run within {} s", TIME_LIMIT.as_secs()),
        )
        .fix("ask again when less runs on this machine"),
        Err(failure) => {
            let status = match plan.source(SourceKind::Stone, failure.kind) {
                // It is there, and not as it should be.
                Status::Missing => Status::Warning,
                status => status,
            };
            Check::failed("its proofs", status, &failure)
        }
    });
    checks
}

/// `PATH: version, sha256 0123456789ab…, 12345678 bytes`.
fn build(path: &Path, identity: &ProverIdentity) -> String {
    let version = match identity.version.as_str() {
        "" => "says no version",
        version => version,
    };
    let sha256 = identity.sha256.as_deref().unwrap_or_default();
    let sha256 = sha256.get(..12).unwrap_or(sha256);
    let bytes = identity.bytes.unwrap_or_default();
    format!(
        "{}: {version}, sha256 {sha256}…, {bytes} bytes",
        path.display()
    )
}

/// Has the smallest run proved, and looks under whose seed the proof verifies.
fn observe(stone: &Stone) -> Result<String, Failure> {
    let (inputs, parameters) = probe()?;
    let config = ProverConfig::default();
    let request = ProofRequest {
        inputs: &inputs,
        parameters: &parameters,
        config: &config,
        stone_version: None,
        annotations: false,
        program: None,
    };
    // Its stages are over before they are read.
    let sourced = stone.prove(&request, &EventSink::silent())?;
    let version = observed_stone_version(&sourced.proof).ok_or_else(|| {
        let what = "its proof of the smallest run verifies under no Stone version";
        Failure::new(FailureKind::Prover, what).help("use another build of Stone")
    })?;
    let opinion = match &sourced.verified_by {
        Some(verifier) => format!("accepted here and by {verifier}"),
        None => "accepted here".to_owned(),
    };
    Ok(format!(
        "of {} (observed), {opinion}; {:.1} s for the smallest run",
        stone_version_name(version),
        sourced.took.as_secs_f64()
    ))
}
