//! One case under every combination of settings: which are accepted, and at
//! which stage the others fail.

use serde::Serialize;

use super::{Executed, Execution, MEMORY_VERIFICATION, Pipeline, RegistryStage, Tampering};
use crate::{
    failure::{Failure, FailureKind},
    integrity::{
        self, Acceptance, Hasher, MemoryVerification, Stage, VerifierConfiguration, calldata,
        stone_version_name,
    },
    program::Layout,
    report::EventSink,
    scenario::allocation::AllocationCase,
    source::{SourceKind, SourcedProof},
    stone::{field::Felt, params::StoneVersion, proof::ProofFile},
};

/// What is combined.
#[derive(Clone, Debug)]
pub struct Axes {
    pub stone_versions: Vec<StoneVersion>,
    pub hashers: Vec<Hasher>,
    /// Values of n_verifier_friendly_commitment_layers.
    pub friendly_layers: Vec<u64>,
    pub modes: Vec<MemoryVerification>,
    pub security_bits: u32,
}

/// One combination and what became of it.
#[derive(Clone, Debug, Serialize)]
pub struct Cell {
    pub source: SourceKind,
    pub stone_version: &'static str,
    pub layout: &'static str,
    pub hasher: &'static str,
    pub n_verifier_friendly_commitment_layers: u64,
    pub memory_verification: &'static str,
    /// Of the verifier in this program.
    pub verdict: CellVerdict,
    /// Of the chain that was asked, for free.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_chain: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calldata_felts: Option<usize>,
    /// Seconds to get the proof, once for all memory modes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proof_seconds: Option<f64>,
}

/// What the verifier in this program said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "is")]
pub enum CellVerdict {
    Accepted,
    /// Accepted, for a fact that nobody asked for.
    OtherFact {
        fact_hash: String,
    },
    Refused {
        stage: String,
        reason: String,
    },
    /// There is no proof to judge.
    NotProved {
        why: String,
        kind: FailureKind,
    },
}

/// The controls: the path they take is the cells'.
struct Controls<'a> {
    registry: Option<&'a RegistryStage>,
}

impl Pipeline {
    /// Judges a known-good proof and the same one tampered with, here and on
    /// chain, before anything else is believed.
    ///
    /// # Errors
    /// [`FailureKind::Infrastructure`] when the good one is refused or the bad
    /// one accepted: the verifier or the path is broken.
    pub fn check_controls(&self, case: &AllocationCase) -> Result<(), Failure> {
        let executed = self.execute(case)?;
        let Executed::Decided(execution) = &*executed else {
            return Err(
                Failure::usage("the scenario's case is refused by the program")
                    .help("name a scenario whose input is in range"),
            );
        };
        let sourced = self.prove(execution)?;
        let controls = Controls {
            registry: self.registry.as_ref(),
        };
        let configuration = self.configuration(&sourced);
        let good = controls
            .judge(&sourced.proof, &configuration, None)
            .map_err(|why| broken("a known-good proof is refused", &why))?;
        let Verdict::Accepted(good) = good else {
            return Err(broken("a known-good proof is refused", &good.to_string()));
        };
        for name in ["OODS value", "FRI leaf"] {
            let (mut proof, mut configuration) = (sourced.proof.clone(), configuration.clone());
            let tampering: Tampering = name
                .parse()
                .map_err(|error| Failure::usage("no such control").because(&error))?;
            tampering.apply(&mut proof, &mut configuration)?;
            let bad = controls
                .judge(&proof, &configuration, Some(&good))
                .map_err(|why| broken("a tampered proof is not refused as predicted", &why))?;
            if let Verdict::Accepted(_) = bad {
                return Err(broken("a tampered proof is accepted", name));
            }
        }
        Ok(())
    }

    /// Proves a case under every combination of `axes`, and has each proof
    /// judged under every memory mode.
    ///
    /// # Errors
    /// [`FailureKind::Usage`] for a case that the program refuses, what a
    /// combination lacks is in its cell.
    pub fn cells(
        &self,
        case: &AllocationCase,
        source: SourceKind,
        layout: Layout,
        axes: &Axes,
        events: &EventSink,
    ) -> Result<Vec<Cell>, Failure> {
        let executed = self.execute(case)?;
        let Executed::Decided(execution) = &*executed else {
            return Err(
                Failure::usage("the scenario's case is refused by the program")
                    .help("name a scenario whose input is in range"),
            );
        };
        let mut cells = Vec::new();
        for stone_version in &axes.stone_versions {
            for hasher in &axes.hashers {
                for layers in &axes.friendly_layers {
                    let head = Cell {
                        source,
                        stone_version: stone_version_name(*stone_version),
                        layout: layout.name(),
                        hasher: hasher.name(),
                        n_verifier_friendly_commitment_layers: *layers,
                        memory_verification: "",
                        verdict: CellVerdict::Accepted,
                        on_chain: None,
                        calldata_felts: None,
                        proof_seconds: None,
                    };
                    events.stage(format!(
                        "{source}, {}, {}, {hasher}, {layers} Poseidon layers",
                        head.stone_version, head.layout
                    ));
                    let sourced =
                        self.prove_cell(execution, axes, *stone_version, *hasher, *layers);
                    cells.extend(self.judge_cell(&head, sourced, &axes.modes, execution.fact_hash));
                }
            }
        }
        Ok(cells)
    }

    fn prove_cell(
        &self,
        execution: &Execution,
        axes: &Axes,
        stone_version: StoneVersion,
        hasher: Hasher,
        layers: u64,
    ) -> Result<SourcedProof, Failure> {
        let mut parameters = self.parameters(execution, axes.security_bits)?;
        parameters.commitment_hash = hasher.commitment_hash();
        parameters.pow_hash = hasher.pow_hash();
        parameters.n_verifier_friendly_commitment_layers = layers;
        self.prove_with(execution, &parameters, Some(stone_version))
    }

    fn judge_cell(
        &self,
        head: &Cell,
        sourced: Result<SourcedProof, Failure>,
        modes: &[MemoryVerification],
        fact_hash: Felt,
    ) -> Vec<Cell> {
        let sourced = match sourced {
            Ok(sourced) => sourced,
            Err(failure) => {
                return modes
                    .iter()
                    .map(|mode| Cell {
                        memory_verification: mode.name(),
                        verdict: CellVerdict::NotProved {
                            why: match failure.because.first() {
                                Some(because) => format!("{}: {because}", failure.what),
                                None => failure.what.clone(),
                            },
                            kind: failure.kind,
                        },
                        ..head.clone()
                    })
                    .collect();
            }
        };
        let controls = Controls {
            registry: self.registry.as_ref(),
        };
        let settings = |memory_verification| VerifierConfiguration {
            memory_verification,
            ..self.configuration(&sourced)
        };
        let good = integrity::verify(&sourced.proof, &settings(MEMORY_VERIFICATION), 0).ok();
        modes
            .iter()
            .map(|mode| {
                let mut cell = Cell {
                    memory_verification: mode.name(),
                    proof_seconds: Some(sourced.took.as_secs_f64()),
                    ..head.clone()
                };
                match controls.judge(&sourced.proof, &settings(*mode), good.as_ref()) {
                    Ok(Verdict::Accepted(acceptance)) => {
                        cell.on_chain = controls.registry.map(|_| "accepted".to_owned());
                        if acceptance.fact_hash != fact_hash {
                            cell.verdict = CellVerdict::OtherFact {
                                fact_hash: acceptance.fact_hash.to_string(),
                            };
                        }
                        let calldata = calldata::monolith_of(
                            &sourced.proof.public_input,
                            &acceptance.proof,
                            &acceptance.configuration,
                        );
                        cell.calldata_felts = calldata.ok().map(|felts| felts.len());
                    }
                    Ok(Verdict::Refused {
                        stage,
                        reason,
                        on_chain,
                    }) => {
                        cell.verdict = CellVerdict::Refused {
                            stage: stage.to_string(),
                            reason,
                        };
                        cell.on_chain = on_chain;
                    }
                    // The two verifiers disagree, or the chain has no answer.
                    Err(why) => cell.on_chain = Some(why),
                }
                cell
            })
            .collect()
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
enum Verdict {
    Accepted(Box<Acceptance>),
    Refused {
        stage: Stage,
        reason: String,
        on_chain: Option<String>,
    },
}

impl std::fmt::Display for Verdict {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Verdict::Accepted(_) => f.write_str("accepted"),
            Verdict::Refused { stage, reason, .. } => write!(f, "refused at {stage}: {reason}"),
        }
    }
}

impl Controls<'_> {
    /// Judges here, then on chain where there is one; `good` is the proof before
    /// it was spoilt, or as it is accepted under its own settings.
    ///
    /// The error says how the two disagree.
    fn judge(
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
