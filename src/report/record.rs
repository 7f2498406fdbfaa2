//! What is known of each scenario when a run is over.

use serde::Serialize;

use super::snapshot::SnapshotStatus;
use crate::{
    failure::{Failure, FailureKind},
    prover::ProverIdentity,
};

/// A whole run.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RunReport {
    /// Version of this program.
    pub engine: String,
    /// Where verdicts come from; `local` is the embedded verifier alone.
    pub target: String,
    /// Who judged, where a chain did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub judge: Option<JudgeRecord>,
    /// The controls that held before the first scenario; nothing where they
    /// were left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub controls: Option<ControlsRecord>,
    pub scenarios: Vec<ScenarioRecord>,
    /// Wall-clock seconds.
    pub seconds: f64,
}

/// A known-good proof that was accepted, and twins of it that were refused.
#[derive(Clone, Debug, Serialize)]
pub struct ControlsRecord {
    /// The verifier's settings.
    pub verifier: String,
    /// What was tampered with, and the stage that refused it, as predicted.
    pub refused: Vec<String>,
    /// Wall-clock time, that of the proof included.
    pub seconds: f64,
}

impl RunReport {
    /// The failure that decides the exit code: the one with the highest code,
    /// because an unanswered question outweighs a wrong answer.
    pub fn worst_failure(&self) -> Option<FailureKind> {
        let failures = self.scenarios.iter().filter_map(|s| s.failure.as_ref());
        failures.map(|failed| failed.failure.kind).max()
    }

    /// Number of scenarios whose every expectation held.
    pub fn passed(&self) -> usize {
        let failed = self
            .scenarios
            .iter()
            .filter(|s| s.failure.is_some())
            .count();
        self.scenarios.len() - failed
    }
}

/// One scenario.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ScenarioRecord {
    pub feature: String,
    pub name: String,
    /// Feature file, as it was named, and the line of the scenario (of the
    /// example, for an outline).
    pub file: String,
    pub line: usize,
    pub tags: Vec<String>,
    /// What was to be decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case: Option<CaseRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<DecisionRecord>,
    /// The program's panic reason, where that is the outcome.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub panic: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub program: Option<ProgramRecord>,
    /// Who made the proof, whatever became of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prover: Option<ProverIdentity>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proof: Option<ProofRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdict: Option<VerdictRecord>,
    /// What the chain made of it; nothing where none was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chain: Option<ChainRecord>,
    pub snapshot: SnapshotStatus,
    /// Who made the same bytes when the snapshot was taken, if another prover
    /// did now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prover_before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failure: Option<StepFailure>,
    /// Wall-clock seconds.
    pub seconds: f64,
}

/// A failure and the step it happened at.
#[derive(Clone, Debug, Serialize)]
pub struct StepFailure {
    /// The step's text; for a drift, `snapshot`.
    pub step: String,
    /// Line in the feature file.
    pub line: usize,
    #[serde(flatten)]
    pub failure: Failure,
}

/// The input of a decision, JediSwap first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CaseRecord {
    /// Decimal, in the token's smallest unit.
    pub amount: String,
    pub token: String,
    pub recipient: String,
    /// Basis points but for liquidity (0 high to 3 very low), audit (0 to 100)
    /// and age (days).
    pub utilization: [u64; 2],
    pub volatility: [u64; 2],
    pub liquidity: [u64; 2],
    pub audit: [u64; 2],
    pub age: [u64; 2],
    pub apy: [u64; 2],
    pub max_single: u64,
    pub min_diversification: u64,
}

/// What model and program decided, JediSwap first.
#[derive(Clone, Debug, Serialize)]
pub struct DecisionRecord {
    pub scores: [u64; 2],
    /// Basis points.
    pub shares: [u64; 2],
    /// Decimal, in the token's smallest unit.
    pub amounts: [String; 2],
    pub dao_constraints_hold: bool,
}

/// The executed program.
#[derive(Clone, Debug, Serialize)]
pub struct ProgramRecord {
    pub program_hash: String,
    pub n_steps: u64,
    pub fact_hash: String,
}

/// Where a proof came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ProofOrigin {
    /// Proved in this run.
    Proved,
    /// Made before: from the cache, or of another scenario of this run.
    Cached,
}

/// The proof and what goes on chain with it.
#[derive(Clone, Debug, Serialize)]
pub struct ProofRecord {
    pub origin: ProofOrigin,
    /// Who made the proof.
    pub prover: ProverIdentity,
    /// `stone5` or `stone6`: of an external prover, as found by verifying.
    pub stone_version: String,
    /// Who else made the same bytes, where another source was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agrees_with: Option<ProverIdentity>,
    /// The verifier of the prover's maker that accepts the proof, where one was
    /// asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verified_by: Option<String>,
    /// `n_queries`, `proof_of_work_bits` and the other numbers of the parameters.
    pub parameters: String,
    /// Keccak-256 of the proof's bytes.
    pub keccak256: String,
    /// Seconds to get the proof, without the waiting.
    pub seconds: f64,
    /// Seconds that the prover waited for memory, cores and other processes.
    pub seconds_waiting: f64,
    pub proof_bytes: usize,
    pub security_bits: u64,
    pub calldata_felts: usize,
    pub verification_hash: String,
}

/// The registry that was asked and the verifier behind it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct JudgeRecord {
    pub registry: String,
    pub registry_class_hash: String,
    /// The verifier of the layout and hash function proofs were made for.
    pub verifier: String,
    pub verifier_class_hash: String,
    /// Whose verifier it is, as far as its class hash tells.
    pub whose: String,
}

/// What the chain said, and what asking it cost.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChainRecord {
    /// `accepted`, `already-registered`, `would-accept`, `refused`, or
    /// `mismatch` where something else was registered.
    pub verdict: String,
    /// The stage and the contract's words, of a refusal; what differs, of a mismatch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Our transactions, in order; empty where nothing was sent.
    pub tx_hashes: Vec<String>,
    pub calldata_felts: usize,
    pub l2_gas: u64,
    /// In fri, 10^-18 STRK; decimal.
    pub fee_fri: String,
    /// The same in STRK; decimal.
    pub fee_strk: String,
    /// Wall-clock seconds: the free question, estimates, and sending and waiting.
    pub seconds_asking: f64,
    pub seconds_estimating: f64,
    pub seconds_sending: f64,
}

/// What the verifier said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "is")]
pub enum VerdictRecord {
    Accepted,
    /// `tampered` names what had been changed.
    Refused {
        tampered: String,
        stage: String,
        message: String,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failed(kind: FailureKind) -> ScenarioRecord {
        ScenarioRecord {
            failure: Some(StepFailure {
                step: "step".into(),
                line: 1,
                failure: Failure::new(kind, "what"),
            }),
            ..ScenarioRecord::default()
        }
    }

    #[test]
    fn the_highest_code_decides() {
        let mut report = RunReport::default();
        report.scenarios.push(ScenarioRecord::default());
        assert_eq!((report.worst_failure(), report.passed()), (None, 1));
        report.scenarios.push(failed(FailureKind::Prover));
        report.scenarios.push(failed(FailureKind::Expectation));
        assert_eq!(report.worst_failure(), Some(FailureKind::Prover));
        assert_eq!(report.passed(), 1);
    }
}
