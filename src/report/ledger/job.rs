//! One row of the ledger.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::{env, fs, path::Path, process};

use crate::{
    prover::ProverIdentity,
    report::{ChainRecord, ScenarioRecord, VerdictRecord, record::ProofOrigin},
};

/// A job: one scenario of a run, one proof, or one submission. Texts are empty
/// and numbers 0 where nothing is known yet. Times are UTC, RFC 3339.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Job {
    /// Given by the ledger.
    #[serde(skip_serializing_if = "is_zero")]
    pub id: i64,
    /// One for all jobs of one invocation.
    pub run: String,
    /// `run`, `prove` or `submit`.
    pub kind: String,
    pub feature: String,
    /// The scenario's name, or the file that was proved or submitted.
    pub scenario: String,
    /// The input of the decision, as JSON.
    pub inputs: String,
    /// The target, without anything that may hold a key.
    pub network: String,
    /// `embedded`, `stone` or `atlantic`.
    pub proof_source: String,
    /// The prover's identity in words.
    pub prover: String,
    /// SHA-256 of an external prover's file.
    pub prover_sha256: String,
    pub stone_version: String,
    pub parameters: String,
    /// Whether the proof was made before.
    pub from_cache: bool,
    pub proof_keccak256: String,
    pub proof_bytes: u64,
    pub security_bits: u64,
    pub calldata_felts: u64,
    pub program_hash: String,
    pub fact_hash: String,
    pub verification_hash: String,
    /// Separated by blanks, in the order they were sent.
    pub tx_hashes: String,
    pub l2_gas: u64,
    pub fee_fri: String,
    /// `running`, `passed` or `failed`; read back, also `interrupted`.
    pub status: String,
    /// The last stage that began.
    pub stage: String,
    pub verdict: String,
    pub error: String,
    pub seconds_proving: f64,
    pub seconds: f64,
    pub created_at: String,
    /// When the first transaction was handed to a node.
    pub submitted_at: String,
    /// When the verdict was known; where a chain was asked, the chain's.
    pub verified_at: String,
    pub ended_at: String,
    pub host: String,
    pub pid: u32,
    /// When the process began, as the system counts; tells one from a later
    /// process of the same number.
    pub process_start: String,
}

fn is_zero(id: &i64) -> bool {
    *id == 0
}

/// Now, as the ledger writes it.
pub fn now() -> String {
    let form = chrono::SecondsFormat::Millis;
    chrono::Utc::now().to_rfc3339_opts(form, true)
}

impl Job {
    /// A job that begins now, in this process.
    pub fn begin(kind: &str, run: &str, scenario: &str, network: &str) -> Job {
        Job {
            run: run.to_owned(),
            kind: kind.to_owned(),
            scenario: scenario.to_owned(),
            network: network.to_owned(),
            status: "running".to_owned(),
            created_at: now(),
            host: host(),
            pid: process::id(),
            process_start: process_start(process::id()).unwrap_or_default(),
            ..Job::default()
        }
    }

    /// Takes over what a scenario has found out so far.
    pub fn learn(&mut self, record: &ScenarioRecord) {
        self.feature.clone_from(&record.feature);
        self.scenario.clone_from(&record.name);
        if let Some(case) = &record.case {
            self.inputs = serde_json::to_string(case).unwrap_or_default();
        }
        if let Some(program) = &record.program {
            self.program_hash.clone_from(&program.program_hash);
            self.fact_hash.clone_from(&program.fact_hash);
        }
        if let Some(prover) = &record.prover {
            self.proved_by(prover);
        }
        if let Some(proof) = &record.proof {
            self.stone_version.clone_from(&proof.stone_version);
            self.parameters.clone_from(&proof.parameters);
            self.from_cache = proof.origin == ProofOrigin::Cached;
            self.proof_keccak256.clone_from(&proof.keccak256);
            self.proof_bytes = proof.proof_bytes as u64;
            self.security_bits = proof.security_bits;
            self.calldata_felts = proof.calldata_felts as u64;
            self.verification_hash.clone_from(&proof.verification_hash);
            self.seconds_proving = proof.seconds;
        }
        // What was known before a chain answered is no new verdict afterwards.
        match (&record.chain, &record.verdict) {
            (Some(chain), _) => self.judged_on_chain(chain),
            (None, Some(VerdictRecord::Accepted)) => self.judged("accepted"),
            (None, Some(VerdictRecord::Refused { stage, .. })) => {
                self.judged(&format!("refused at {stage}"));
            }
            (None, None) => {}
        }
    }

    /// A chain has answered.
    pub fn judged_on_chain(&mut self, chain: &ChainRecord) {
        self.judged(&format!("{} on chain", chain.verdict));
        self.l2_gas = chain.l2_gas;
        self.fee_fri.clone_from(&chain.fee_fri);
        if !chain.tx_hashes.is_empty() {
            self.tx_hashes = chain.tx_hashes.join(" ");
        }
    }

    /// The prover is known.
    pub fn proved_by(&mut self, prover: &ProverIdentity) {
        self.proof_source = prover.source.name().to_owned();
        self.prover = prover.to_string();
        self.prover_sha256 = prover.sha256.clone().unwrap_or_default();
    }

    /// A verdict is known.
    pub fn judged(&mut self, verdict: &str) {
        if self.verdict != verdict {
            self.verdict = verdict.to_owned();
            self.verified_at = now();
        }
    }

    /// A transaction was handed to a node.
    pub fn submitted(&mut self, hash: &str) {
        if self.submitted_at.is_empty() {
            self.submitted_at = now();
        }
        if !self.tx_hashes.split(' ').any(|known| known == hash) {
            let before = std::mem::take(&mut self.tx_hashes);
            self.tx_hashes = format!("{before} {hash}").trim_start().to_owned();
        }
    }

    /// The job is over.
    pub fn end(&mut self, error: Option<&str>) {
        self.ended_at = now();
        self.status = match error {
            Some(_) => "failed".to_owned(),
            None => "passed".to_owned(),
        };
        self.error = error.unwrap_or_default().to_owned();
    }

    /// A job of a process that is gone is not running, whatever it wrote last.
    pub fn settle_status(&mut self) {
        let here = !self.host.is_empty() && self.host == host();
        if self.status == "running" && here && !self.process_lives() {
            self.status = "interrupted".to_owned();
        }
    }

    fn process_lives(&self) -> bool {
        process_start(self.pid).is_some_and(|start| start == self.process_start)
    }

    /// Columns and their values, in order.
    pub(super) fn columns(&self) -> Vec<(String, Value)> {
        match serde_json::to_value(self) {
            Ok(Value::Object(map)) => map.into_iter().collect(),
            // A struct of texts and numbers is an object.
            _ => Vec::new(),
        }
    }
}

/// This machine and its boot: a process number means nothing elsewhere.
fn host() -> String {
    let boot = fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default();
    let name = fs::read_to_string("/proc/sys/kernel/hostname")
        .ok()
        .or_else(|| env::var("HOSTNAME").ok())
        .unwrap_or_default();
    format!("{} {}", name.trim(), boot.trim()).trim().to_owned()
}

/// When a process began, in clock ticks since boot (`proc(5)`, field 22 of
/// `stat`); `None` where there is no such process. Where there is no `/proc`,
/// every process is taken to be this one.
fn process_start(pid: u32) -> Option<String> {
    if !Path::new("/proc/self/stat").exists() {
        return Some(String::new());
    }
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The name in parentheses may hold blanks and parentheses.
    let (_, fields) = stat.rsplit_once(") ")?;
    let mut fields = fields.split(' ');
    // A zombie is dead; the first field behind the name is the third.
    if fields.next()? == "Z" {
        return None;
    }
    fields.nth(18).map(str::to_owned)
}
