//! `stonegate submit`: a proof made elsewhere, to a FactRegistry.

use clap::Args;
use std::{
    path::{Path, PathBuf},
    time::Instant,
};

use super::{Output, chain::ChainArgs, inputs, verify};
use crate::{
    chain::Chain,
    explain,
    failure::{Failure, FailureKind},
    files,
    integrity::{Acceptance, MemoryVerification, VerifierConfiguration, calldata},
    pipeline::{Accepted, RegistryStage, chain_record, settle},
    report::{ChainRecord, JudgeRecord},
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
    chain: ChainArgs,
}

fn report_file(text: &str) -> Result<PathBuf, String> {
    match text.split_once('=') {
        Some(("json", path)) if !path.is_empty() => Ok(path.into()),
        _ => Err("expected json=FILE".into()),
    }
}

/// What became of a proof, as far as it went.
#[derive(Default, serde::Serialize)]
struct Report {
    /// `accepted`, `already-registered`, `would-accept`, `refused`, `mismatch`,
    /// or `error` where there is no verdict.
    verdict: String,
    /// The verifier's settings.
    verifier: String,
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
        let mut report = Report::default();
        let result = self.submit(output, &mut report);
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

    fn submit(&self, output: &Output, report: &mut Report) -> Result<(), Failure> {
        let proof = inputs::proof(&self.proof)?;
        let mode = self.memory_verification;
        let configuration = VerifierConfiguration::for_proof(&proof, self.stone_version, mode);
        report.verifier = configuration.to_string();
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
        let events = output.events();
        let Some(chain) = Chain::open(&self.chain.options()?, &events)? else {
            return Err(
                Failure::usage("--target local has no registry to submit to")
                    .help("`stonegate verify` judges here; name another target to submit"),
            );
        };
        report.seconds_opening = Some(chain.opened_in.as_secs_f64());
        let registry = RegistryStage::new(chain, self.chain.submission(), events);
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
    fn write(&self, path: &Path) -> Result<(), Failure> {
        let text = serde_json::to_string_pretty(self).map_err(|error| {
            let what = "the report cannot be written as JSON";
            Failure::new(FailureKind::Infrastructure, what).because(&error)
        })?;
        files::write_output(path, format!("{text}\n").as_bytes())
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
