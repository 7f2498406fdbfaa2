//! `stonegate submit`: a proof made elsewhere, to a FactRegistry.

use clap::Args;
use std::path::PathBuf;

use super::{Output, chain::ChainArgs, inputs, verify};
use crate::{
    chain::Chain,
    explain,
    failure::{Failure, FailureKind},
    files,
    integrity::{Acceptance, MemoryVerification, VerifierConfiguration, calldata},
    pipeline::{Accepted, Court, chain_record},
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

/// What the chain said of a proof, and what the fact is.
#[derive(serde::Serialize)]
struct Report {
    verifier: String,
    program_hash: String,
    output_hash: String,
    fact_hash: String,
    verification_hash: String,
    security_bits: u64,
    judge: JudgeRecord,
    chain: ChainRecord,
}

impl Submit {
    /// Submits; 0 when the fact is registered, or would be.
    pub(super) fn execute(self, output: &Output) -> Result<u8, Failure> {
        let proof = inputs::proof(&self.proof)?;
        let mode = self.memory_verification;
        let configuration = VerifierConfiguration::for_proof(&proof, self.stone_version, mode);
        let acceptance = explain::verify(&proof, &configuration, self.min_security_bits)
            .map_err(|explanation| verify::refused(&self.proof, &explanation))?;
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
        let court = Court::new(chain, self.chain.submission(), events);
        let judge = court.judge(&configuration)?;
        let accepted = Accepted {
            acceptance,
            calldata,
        };
        let answer = chain_record(&court.register(&proof, &accepted)?);
        let report = Report::new(&accepted.acceptance, judge, answer);
        output.print(&report.text())?;
        if let Some(path) = &self.report {
            let text = serde_json::to_string_pretty(&report).map_err(|error| {
                let what = "the report cannot be written as JSON";
                Failure::new(FailureKind::Infrastructure, what).because(&error)
            })?;
            files::write_output(path, format!("{text}\n").as_bytes())?;
        }
        Ok(0)
    }
}

impl Report {
    fn new(acceptance: &Acceptance, judge: JudgeRecord, chain: ChainRecord) -> Report {
        Report {
            verifier: acceptance.configuration.to_string(),
            program_hash: acceptance.program_hash.to_string(),
            output_hash: acceptance.output_hash.to_string(),
            fact_hash: acceptance.fact_hash.to_string(),
            verification_hash: acceptance.verification_hash.to_string(),
            security_bits: acceptance.security_bits,
            judge,
            chain,
        }
    }

    fn text(&self) -> String {
        let Report { judge, chain, .. } = self;
        let mut text = format!(
            "{}\n\
             verifier          {}\n\
             security bits     {}\n\
             fact hash         {}\n\
             verification hash {}\n\
             registry          {}\n\
             judged by         {} (class {}, {})\n\
             calldata          {} felts\n",
            chain.verdict,
            self.verifier,
            self.security_bits,
            self.fact_hash,
            self.verification_hash,
            judge.registry,
            judge.verifier,
            judge.verifier_class_hash,
            judge.whose,
            chain.calldata_felts,
        );
        for hash in &chain.tx_hashes {
            text.push_str(&format!("transaction       {hash}\n"));
        }
        if !chain.tx_hashes.is_empty() {
            text.push_str(&format!(
                "L2 gas            {}\nfee               {} fri\n",
                chain.l2_gas, chain.fee_fri
            ));
        }
        text
    }
}
