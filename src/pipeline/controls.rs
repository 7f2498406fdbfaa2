//! Controls: a known-good proof and the same one tampered with take the path
//! that the user's proofs will take. If the good one is refused or a bad one
//! accepted, whatever is said of the user's proofs means nothing.

use std::{fmt, time::Instant};

use super::{MEMORY_VERIFICATION, Pipeline, RegistryStage, Tampering};
use crate::{
    failure::{Failure, FailureKind},
    integrity::{self, Acceptance, Refusal, VerifierConfiguration},
    program::tiny::tiny,
    report::{ChainRecord, ControlsRecord},
    source::{ProofRequest, ProofSource, SourcedProof},
    stone::{
        params::{ProofParameters, ProverConfig},
        proof::ProofFile,
    },
};

/// What is spoilt: something the first checks see, and something only the last
/// ones do.
const TAMPERED: [&str; 2] = ["OODS value", "FRI leaf"];
/// Bits that Integrity takes and that cost least: nobody relies on this proof.
const SECURITY_BITS: u32 = 22;

impl Pipeline {
    /// Proves the smallest run there is in this run's layout, and has the proof
    /// judged, and twins of it, here and on the chain, for free.
    ///
    /// # Errors
    /// [`FailureKind::Infrastructure`] when the good one is refused or a bad one
    /// accepted; those of `source`.
    pub fn check_controls(&self, source: &dyn ProofSource) -> Result<ControlsRecord, Failure> {
        let start = Instant::now();
        self.events.stage("controls");
        let sourced = self.control_proof(source)?;
        let judges = Judges {
            registry: self.registry.as_ref(),
        };
        let (version, mode) = (sourced.stone_version, MEMORY_VERIFICATION);
        let configuration = VerifierConfiguration::for_proof(&sourced.proof, version, mode);
        let refused_good = |why: &dyn fmt::Display| broken("a known-good proof is refused", why);
        let verdict = judges.judge(&sourced.proof, &configuration, None);
        let good = verdict.here.map_err(|refusal| refused_good(&refusal))?;
        if let Some(Err(failure)) = verdict.on_chain {
            return Err(unanswered(failure, refused_good));
        }
        let mut refused = Vec::new();
        for name in TAMPERED {
            let (mut proof, mut configuration) = (sourced.proof.clone(), configuration.clone());
            let tampering: Tampering = name
                .parse()
                .map_err(|error| Failure::usage("no such control").because(&error))?;
            tampering.apply(&mut proof, &mut configuration)?;
            let bad = judges.judge(&proof, &configuration, Some(&good));
            match bad.here {
                Ok(_) => return Err(broken("a tampered proof is accepted", &name)),
                Err(refusal) => refused.push(format!("{name}: {}", refusal.stage)),
            }
            if let Some(Err(failure)) = bad.on_chain {
                let what = "a tampered proof is not refused as predicted";
                return Err(unanswered(failure, |why| broken(what, why)));
            }
        }
        Ok(ControlsRecord {
            verifier: configuration.to_string(),
            refused,
            seconds: start.elapsed().as_secs_f64(),
        })
    }

    fn control_proof(&self, source: &dyn ProofSource) -> Result<SourcedProof, Failure> {
        let inputs = tiny(self.settings.layout)
            .map_err(|error| Failure::usage("the control cannot be run").because(&error))?;
        let n_steps = inputs.public_input.n_steps;
        let mut parameters = ProofParameters::derive(n_steps, SECURITY_BITS).map_err(|error| {
            Failure::usage("there are no parameters for the control").because(&error)
        })?;
        // Half the cells, half the time; as many queries are worth half the bits.
        parameters.stark.log_n_cosets = 1;
        let request = ProofRequest {
            inputs: &inputs,
            parameters: &parameters,
            config: &ProverConfig::default(),
            stone_version: Some(self.settings.stone_version.unwrap_or_default()),
            // They say where in the bytes each part is: tampering needs it.
            annotations: true,
            program: None,
        };
        source.prove(&request, &self.events)
    }
}

/// A chain that has no answer says nothing of a verifier.
fn unanswered(failure: Failure, broken: impl Fn(&dyn fmt::Display) -> Failure) -> Failure {
    match failure.kind {
        FailureKind::Expectation => broken(&disagreement(&failure)),
        _ => failure,
    }
}

/// How the chain's answer differs, in one line.
pub fn disagreement(failure: &Failure) -> String {
    match &failure.found {
        Some(found) => format!("{}: {found}", failure.what),
        None => failure.what.clone(),
    }
}

fn broken(what: &str, why: &dyn fmt::Display) -> Failure {
    let mut failure = Failure::new(
        FailureKind::Infrastructure,
        "the verifier or the path is broken, not your proof",
    )
    .help("run with --target local to tell the chain from this program; report it with the versions of both");
    failure.because = vec![format!("{what}: {why}")];
    failure
}

/// What both verifiers said of one proof.
pub struct Verdict {
    /// The verifier in this program.
    pub here: Result<Box<Acceptance>, Box<Refusal>>,
    /// The chain's answer where it is the same, in words, else how it differs or why there
    /// is none; `None` where no chain was asked or none can say it.
    pub on_chain: Option<Result<String, Failure>>,
}

/// The verifier in this program, and a chain's where there is one.
pub struct Judges<'a> {
    pub registry: Option<&'a RegistryStage>,
}

impl Judges<'_> {
    /// Judges here, then on chain where there is one; `good` is the proof before
    /// it was spoilt, or as it is accepted under its own settings.
    pub fn judge(
        &self,
        proof: &ProofFile,
        configuration: &VerifierConfiguration,
        good: Option<&Acceptance>,
    ) -> Verdict {
        let here = integrity::verify(proof, configuration, 0);
        let asked = self.registry.map(|registry| match (&here, good) {
            (Ok(acceptance), _) => registry.ask_good(proof, acceptance).map(Some),
            (Err(refusal), Some(good)) => {
                registry.ask_spoilt(&good.proof, proof, configuration, refusal)
            }
            (Err(_), None) => Ok(None),
        });
        let words = |record: ChainRecord| match (record.stage, record.reason) {
            (Some(stage), Some(reason)) => format!("refused at {stage}: {reason}"),
            _ => record.verdict,
        };
        Verdict {
            here: here.map(Box::new).map_err(Box::new),
            on_chain: asked.and_then(|asked| asked.map(|record| record.map(words)).transpose()),
        }
    }
}
