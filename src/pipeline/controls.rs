//! Controls: a known-good proof and the same one tampered with take the path
//! that the user's proofs will take. If the good one is refused or a bad one
//! accepted, whatever is said of the user's proofs means nothing.

use std::{fmt, time::Instant};

use super::{MEMORY_VERIFICATION, Pipeline, RegistryStage, Tampering};
use crate::{
    failure::{Failure, FailureKind},
    integrity::{self, Acceptance, Stage, VerifierConfiguration, calldata},
    program::tiny::tiny,
    report::ControlsRecord,
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
        let good = judges
            .judge(&sourced.proof, &configuration, None)
            .map_err(|why| broken("a known-good proof is refused", &why))?;
        let Verdict::Accepted(good) = good else {
            return Err(broken("a known-good proof is refused", &good.to_string()));
        };
        let mut refused = Vec::new();
        for name in TAMPERED {
            let (mut proof, mut configuration) = (sourced.proof.clone(), configuration.clone());
            let tampering: Tampering = name
                .parse()
                .map_err(|error| Failure::usage("no such control").because(&error))?;
            tampering.apply(&mut proof, &mut configuration)?;
            let bad = judges
                .judge(&proof, &configuration, Some(&good))
                .map_err(|why| broken("a tampered proof is not refused as predicted", &why))?;
            match bad {
                Verdict::Accepted(_) => return Err(broken("a tampered proof is accepted", name)),
                Verdict::Refused { stage, .. } => refused.push(format!("{name}: {stage}")),
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

fn broken(what: &str, why: &str) -> Failure {
    let mut failure = Failure::new(
        FailureKind::Infrastructure,
        "the verifier or the path is broken, not your proof",
    )
    .help("run with --target local to tell the chain from this program; report it with the versions of both");
    failure.because = vec![format!("{what}: {why}")];
    failure
}

/// What both verifiers said of one proof.
pub enum Verdict {
    Accepted(Box<Acceptance>),
    Refused {
        stage: Stage,
        reason: String,
        on_chain: Option<String>,
    },
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Verdict::Accepted(_) => f.write_str("accepted"),
            Verdict::Refused { stage, reason, .. } => write!(f, "refused at {stage}: {reason}"),
        }
    }
}

/// The verifier in this program, and a chain's where there is one.
pub struct Judges<'a> {
    pub registry: Option<&'a RegistryStage>,
}

impl Judges<'_> {
    /// Judges here, then on chain where there is one; `good` is the proof before
    /// it was spoilt, or as it is accepted under its own settings.
    ///
    /// The error says how the two disagree.
    pub fn judge(
        &self,
        proof: &ProofFile,
        configuration: &VerifierConfiguration,
        good: Option<&Acceptance>,
    ) -> Result<Verdict, String> {
        match integrity::verify(proof, configuration, 0) {
            Ok(acceptance) => {
                if let Some(registry) = self.registry {
                    let calldata = calldata::monolith_of(
                        &proof.public_input,
                        &acceptance.proof,
                        configuration,
                    )
                    .map_err(|error| error.to_string())?;
                    registry
                        .ask(&calldata)
                        .map_err(|failure| failure.what)?
                        .map_err(|revert| format!("refused with '{}'", revert.message))?;
                }
                Ok(Verdict::Accepted(Box::new(acceptance)))
            }
            Err(refusal) => {
                let asked = match (self.registry, good) {
                    (Some(registry), Some(good)) => registry
                        .ask_spoilt(&good.proof, proof, configuration, &refusal)
                        .map_err(|failure| match failure.found {
                            Some(found) => format!("{}: {found}", failure.what),
                            None => failure.what,
                        })?,
                    _ => None,
                };
                let on_chain = asked.map(|record| {
                    let (stage, reason) = (
                        record.stage.unwrap_or_default(),
                        record.reason.unwrap_or_default(),
                    );
                    format!("refused at {stage}: {reason}")
                });
                Ok(Verdict::Refused {
                    stage: refusal.stage,
                    reason: refusal.reason.to_string(),
                    on_chain,
                })
            }
        }
    }
}
