//! `stonegate submit`: a proof made elsewhere, to a FactRegistry.

use clap::Args;
use std::{
    path::{Path, PathBuf},
    time::Instant,
};

use super::{Output, chain::ChainArgs, document, inputs, ledger::LedgerArgs, verify};
use crate::{
    chain::{Chain, ChainOptions},
    explain,
    failure::{Failure, FailureKind},
    files,
    integrity::{
        Acceptance, MemoryVerification, VerifierConfiguration, calldata, stone_version_name,
    },
    pipeline::{Accepted, RegistryStage, chain_record, parameters_text, settle},
    report::{ChainRecord, EventSink, JudgeRecord, ledger::Job},
    stone::params::StoneVersion,
};

const EXAMPLE: &str = "\
Examples:
  stonegate submit proof.json --dry-run
  stonegate submit proof.json --target sepolia --rpc-url https://node --max-fee 20
  stonegate submit proof.json --memory-verification cairo1 --report json=verdict.json";

/// Have a proof verified on chain and its fact registered
///
/// The verifier in this program judges first: what it refuses is not sent.
#[derive(Args)]
#[command(after_help = EXAMPLE)]
pub struct Submit {
    /// Proof file
    #[arg(value_name = "PROOF")]
    proof: PathBuf,
    /// Stone version that made the proof
    #[arg(long, default_value = "stone6", value_parser = inputs::stone_version)]
    stone_version: StoneVersion,
    /// Memory verification: strict, relaxed or cairo1
    #[arg(long, default_value = "strict", value_parser = inputs::memory_verification)]
    memory_verification: MemoryVerification,
    /// Refuse a proof with fewer security bits
    #[arg(long, value_name = "N", default_value_t = 0)]
    min_security_bits: u64,
    /// Write a report
    #[arg(long, value_name = "json=FILE", value_parser = report_file)]
    report: Option<PathBuf>,
    #[command(flatten)]
    ledger: LedgerArgs,
    #[command(flatten)]
    chain: ChainArgs,
}

fn report_file(text: &str) -> Result<PathBuf, String> {
    match text.split_once('=') {
        Some(("json", path)) if !path.is_empty() => Ok(path.into()),
        _ => Err("expected json=FILE".into()),
    }
}

/// Version of the report's JSON form; fields may be added within a version.
const SUBMISSION_VERSION: u32 = 1;

/// What became of a proof, as far as it went.
#[derive(Default, serde::Serialize)]
struct Report {
    stonegate_submission: u32,
    /// `accepted`, `already-registered`, `would-accept`, `refused`, `mismatch`,
    /// or `error` where there is no verdict.
    verdict: String,
    /// The verifier's settings.
    verifier: String,
    stone_version: &'static str,
    parameters: String,
    proof_keccak256: String,
    proof_bytes: usize,
    /// The stage and the words of a refusal by the verifier in this program;
    /// a refusal on chain is in `chain`.
    #[serde(skip_serializing_if = "Option::is_none")]
    stage: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    #[serde(flatten)]
    fact: Option<Fact>,
    #[serde(skip_serializing_if = "Option::is_none")]
    judge: Option<JudgeRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    chain: Option<ChainRecord>,
    /// What the user was told, where the command does not end with 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    failure: Option<Failure>,
    /// Wall-clock time of the verification in this program and of what is done
    /// to explain a refusal.
    seconds_verifying: f64,
    /// Wall-clock time until the chain was ready to be asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    seconds_opening: Option<f64>,
}

/// What the verifier in this program found.
#[derive(serde::Serialize)]
struct Fact {
    program_hash: String,
    output_hash: String,
    fact_hash: String,
    verification_hash: String,
    security_bits: u64,
}

impl Submit {
    /// Submits; 0 when the fact is registered, or would be.
    pub(super) fn execute(self, output: &Output) -> Result<u8, Failure> {
        let reports: Vec<&Path> = self.report.iter().map(PathBuf::as_path).collect();
        let ledger = self.ledger.file()?.map(|(ledger, _)| ledger);
        let inputs: Vec<&Path> = ledger
            .iter()
            .chain([&self.proof])
            .map(PathBuf::as_path)
            .collect();
        files::prepare_reports(&reports, &inputs)?;
        let mut report = Report {
            stonegate_submission: SUBMISSION_VERSION,
            ..Report::default()
        };
        let events = output.events();
        let chain = self.chain.options()?;
        let (name, network) = (self.proof.display().to_string(), chain.target.to_string());
        let result = self
            .ledger
            .record("submit", &name, &network, &events, |entry| {
                let result = self.submit(output, &chain, &events, &mut report);
                entry.advance(|job| report.tell(job));
                result
            });
        if let Err(failure) = &result {
            if report.verdict.is_empty() {
                report.verdict = "error".into();
            }
            report.failure = Some(failure.clone());
        }
        let written = match &self.report {
            Some(path) => report.write(path),
            None => Ok(()),
        };
        // The failure of the submission says more than that of its report.
        result.and(written).map(|()| 0)
    }

    fn submit(
        &self,
        output: &Output,
        chain: &ChainOptions,
        events: &EventSink,
        report: &mut Report,
    ) -> Result<(), Failure> {
        let proof = inputs::proof(&self.proof)?;
        let mode = self.memory_verification;
        let configuration = VerifierConfiguration::for_proof(&proof, self.stone_version, mode);
        report.verifier = configuration.to_string();
        report.stone_version = stone_version_name(self.stone_version);
        report.parameters = parameters_text(&proof.proof_parameters);
        report.proof_keccak256 = proof.keccak256();
        report.proof_bytes = proof.byte_count();
        let start = Instant::now();
        let verified = explain::verify(&proof, &configuration, self.min_security_bits);
        report.seconds_verifying = start.elapsed().as_secs_f64();
        let acceptance = verified.map_err(|explanation| {
            report.verdict = "refused".into();
            report.stage = Some(explanation.refusal.stage.to_string());
            report.reason = Some(explanation.refusal.reason.to_string());
            verify::refused(&self.proof, &explanation)
        })?;
        report.fact = Some(Fact::of(&acceptance));
        let calldata =
            calldata::monolith_of(&proof.public_input, &acceptance.proof, &configuration).map_err(
                |error| {
                    let what = format!("{} cannot be serialized", self.proof.display());
                    Failure::new(FailureKind::Expectation, what).because(&error)
                },
            )?;
        let Some(chain) = Chain::open(chain, events)? else {
            return Err(
                Failure::usage("--target local has no registry to submit to")
                    .help("`stonegate verify` judges here; name another target to submit"),
            );
        };
        report.seconds_opening = Some(chain.opened_in.as_secs_f64());
        let registry = RegistryStage::new(chain, self.chain.submission(), events.clone());
        report.judge = Some(registry.judge(&configuration)?);
        let accepted = Accepted {
            acceptance,
            calldata,
        };
        let answer = registry.submit(&proof, &accepted)?;
        let record = chain_record(&answer);
        report.verdict.clone_from(&record.verdict);
        report.chain = Some(record);
        output.print(&report.text())?;
        settle(&answer.verdict)
    }
}

impl Fact {
    fn of(acceptance: &Acceptance) -> Fact {
        Fact {
            program_hash: acceptance.program_hash.to_string(),
            output_hash: acceptance.output_hash.to_string(),
            fact_hash: acceptance.fact_hash.to_string(),
            verification_hash: acceptance.verification_hash.to_string(),
            security_bits: acceptance.security_bits,
        }
    }
}

impl Report {
    /// What the ledger keeps of it.
    fn tell(&self, job: &mut Job) {
        job.stone_version = self.stone_version.to_owned();
        job.parameters.clone_from(&self.parameters);
        job.proof_keccak256.clone_from(&self.proof_keccak256);
        job.proof_bytes = self.proof_bytes as u64;
        if let Some(fact) = &self.fact {
            job.program_hash.clone_from(&fact.program_hash);
            job.fact_hash.clone_from(&fact.fact_hash);
            job.verification_hash.clone_from(&fact.verification_hash);
            job.security_bits = fact.security_bits;
        }
        match &self.chain {
            Some(chain) => {
                job.calldata_felts = chain.calldata_felts as u64;
                job.judged_on_chain(chain);
            }
            None if self.stage.is_some() => {
                let stage = self.stage.as_deref().unwrap_or_default();
                job.judged(&format!("refused at {stage}"));
            }
            None => {}
        }
    }

    fn write(&self, path: &Path) -> Result<(), Failure> {
        files::write_output(path, document::json(self, "the report")?.as_bytes())
    }

    fn text(&self) -> String {
        let mut lines = vec![("verifier", self.verifier.clone())];
        if let Some(fact) = &self.fact {
            lines.extend([
                ("security bits", fact.security_bits.to_string()),
                ("fact hash", fact.fact_hash.clone()),
                ("verification hash", fact.verification_hash.clone()),
            ]);
        }
        if let Some(judge) = &self.judge {
            let class = &judge.verifier_class_hash;
            let by = format!("{} (class {class}, {})", judge.verifier, judge.whose);
            lines.extend([("registry", judge.registry.clone()), ("judged by", by)]);
        }
        if let Some(chain) = &self.chain {
            lines.push(("calldata", format!("{} felts", chain.calldata_felts)));
            let sent = chain.tx_hashes.iter();
            lines.extend(sent.map(|hash| ("transaction", hash.clone())));
            if !chain.tx_hashes.is_empty() {
                lines.push(("L2 gas", chain.l2_gas.to_string()));
                lines.push(("fee", format!("{} STRK", chain.fee_strk)));
            }
        }
        let mut text = format!("{}\n", self.verdict);
        for (name, value) in lines {
            text.push_str(&format!("{name:<17} {value}\n"));
        }
        text
    }
}
