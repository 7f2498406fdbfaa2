//! The prover in this binary.

use std::time::{Duration, Instant};

use super::{ProofRequest, ProofSource, ProverIdentity, SourceKind, SourcedProof};
use crate::{
    failure::{Failure, FailureKind},
    report::EventSink,
    stone::{
        air::AirError,
        prove::{self, ProveError, ProveOptions, Stage},
    },
};

/// Version and source digest of the engine, set by `build.rs`.
const ENGINE: &str = env!("STONEGATE_ENGINE");

/// Proves in this process, on all cores.
#[derive(Clone, Copy, Debug, Default)]
pub struct Embedded;

impl ProofSource for Embedded {
    fn identity(&self) -> Result<ProverIdentity, Failure> {
        Ok(ProverIdentity {
            source: SourceKind::Embedded,
            version: ENGINE.to_owned(),
            bytes: None,
            sha256: None,
        })
    }

    fn prove(
        &self,
        request: &ProofRequest<'_>,
        events: &EventSink,
    ) -> Result<SourcedProof, Failure> {
        let start = Instant::now();
        let progress = |stage: Stage| events.stage(stage.to_string());
        let stone_version = request.stone_version.unwrap_or_default();
        let options = ProveOptions {
            stone_version,
            annotations: request.annotations,
            progress: Some(&progress),
        };
        let proof = prove::prove(request.inputs, request.parameters, request.config, &options)
            .map_err(failure)?;
        Ok(SourcedProof {
            proof,
            stone_version,
            prover: self.identity()?,
            verified_by: None,
            agrees_with: None,
            from_cache: false,
            waited: Duration::ZERO,
            took: start.elapsed(),
        })
    }
}

/// Layout and parameters are the user's to correct; all else stopped the prover.
fn failure(error: ProveError) -> Failure {
    match error {
        ProveError::PublicInput(AirError::UnknownLayout { .. }) => {
            Failure::usage("this run cannot be proved here")
                .because(&error)
                .help("run the program again for a layout the prover has, for example recursive")
        }
        ProveError::PublicInput(_) => Failure::usage("this run cannot be proved here")
            .because(&error)
            .help("give the public input as the runner wrote it, of a run in proof mode"),
        ProveError::Parameters(_) => Failure::usage("these parameters cannot be proved with")
            .because(&error)
            .help("correct the parameter file, or leave it out and name --security-bits"),
        _ => Failure::new(FailureKind::Prover, "the run cannot be proved")
            .because(&error)
            .help("run the program again in proof mode for this layout; trace, memory and public input must come from one run"),
    }
}
