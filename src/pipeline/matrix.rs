//! One case under every combination of settings: which are accepted, and at
//! which stage the others fail.

use serde::Serialize;

use super::{
    Executed, Execution, MEMORY_VERIFICATION, Pipeline, check_fact,
    controls::{Judges, disagreement},
};
use crate::{
    failure::{Failure, FailureKind},
    integrity::{
        self, Hasher, MemoryVerification, VerifierConfiguration, calldata, stone_version_name,
    },
    program::Layout,
    report::EventSink,
    scenario::allocation::AllocationCase,
    source::{SourceKind, SourcedProof},
    stone::params::StoneVersion,
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
    /// Of what kind the failure is that `on_chain` tells: the verifiers disagree, or the
    /// chain has no answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chain_failure: Option<FailureKind>,
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

impl Pipeline {
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
                        chain_failure: None,
                        calldata_felts: None,
                        proof_seconds: None,
                    };
                    events.stage(format!(
                        "{source}, {}, {}, {hasher}, {layers} Poseidon layers",
                        head.stone_version, head.layout
                    ));
                    let sourced =
                        self.prove_cell(execution, axes, *stone_version, *hasher, *layers);
                    cells.extend(self.judge_cell(&head, sourced, &axes.modes, execution));
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
        self.prove_with(execution, &parameters, Some(stone_version), &self.events)
    }

    fn judge_cell(
        &self,
        head: &Cell,
        sourced: Result<SourcedProof, Failure>,
        modes: &[MemoryVerification],
        execution: &Execution,
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
        let judges = Judges {
            registry: self.registry.as_ref(),
        };
        let settings = |memory_verification| VerifierConfiguration {
            memory_verification,
            ..self.configuration(&sourced)
        };
        let good = integrity::verify(&sourced.proof, &settings(MEMORY_VERIFICATION), 0).ok();
        let head = head.of(&sourced, &settings(MEMORY_VERIFICATION));
        modes
            .iter()
            .map(|mode| {
                let mut cell = Cell {
                    memory_verification: mode.name(),
                    ..head.clone()
                };
                let verdict = judges.judge(&sourced.proof, &settings(*mode), good.as_ref());
                match verdict.on_chain {
                    Some(Ok(words)) => cell.on_chain = Some(words),
                    Some(Err(failure)) => {
                        cell.on_chain = Some(disagreement(&failure));
                        cell.chain_failure = Some(failure.kind);
                    }
                    None => {}
                }
                match verdict.here {
                    Ok(acceptance) => {
                        if check_fact(execution, &sourced, &acceptance).is_err() {
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
                    Err(refusal) => {
                        cell.verdict = CellVerdict::Refused {
                            stage: refusal.stage.to_string(),
                            reason: refusal.reason.to_string(),
                        };
                    }
                }
                cell
            })
            .collect()
    }
}

impl Cell {
    /// With the settings of the proof that was made: a service chooses its own.
    fn of(&self, sourced: &SourcedProof, settings: &VerifierConfiguration) -> Cell {
        let parameters = &sourced.proof.proof_parameters;
        Cell {
            stone_version: stone_version_name(sourced.stone_version),
            hasher: settings.hasher.name(),
            n_verifier_friendly_commitment_layers: parameters.n_verifier_friendly_commitment_layers,
            proof_seconds: Some(sourced.took.as_secs_f64()),
            ..self.clone()
        }
    }
}
