//! `stonegate explain`: why something was refused or failed, and what to do.

mod subject;

use clap::Args;
use serde::Serialize;
use std::path::{Path, PathBuf};

use super::{
    Output,
    chain::ChainArgs,
    document::{self, Format},
    write_stdout,
};
use crate::{
    chain::{Rpc, Sent, Target},
    explain::{self, Answer, Cause, ErrorReading},
    failure::{Failure, FailureKind},
    files,
    integrity::split::VERIFY_FULL,
    program::{Layout, Program},
    stone::field::Felt,
};
use subject::{As, Subject};

/// Version of the JSON form; fields may be added within a version.
const EXPLANATION_VERSION: u32 = 1;

const EXAMPLE: &str = "\
Examples:
  stonegate explain proof.json
  stonegate explain proof.json --as recursive,keccak_160_lsb,stone5,strict
  stonegate explain proof.json --error 'Invalid OODS'
  stonegate explain calldata.txt
  stonegate explain --error 0x496e76616c6964204f4f4453
  stonegate explain --tx 0x5f3… --target sepolia --rpc-url https://node
  stonegate explain program.json --as small
  stonegate explain cpu_air_params.json public_input.json
  cpu_air_prover … 2>&1 | stonegate explain -

Exit codes: 0 the cause is named, or nothing is wrong; 1 it is not known.";

/// Say why a proof is refused, or what an error means, and what to do next
///
/// A proof is judged under the settings of --as and, where it is refused, under
/// every neighbouring one; parameters, public input and bytes are searched for
/// what was changed. Calldata is read back into its proof. An error is decoded:
/// who says it, at which stage, what can be behind it and what cannot.
#[derive(Args)]
#[command(after_help = EXAMPLE)]
pub struct Explain {
    /// A proof, calldata, an error, a program, a public input, a parameter file;
    /// - for the standard input
    #[arg(value_name = "FILE", required_unless_present_any = ["error", "tx"])]
    files: Vec<PathBuf>,
    /// Settings it was submitted under: layout, hasher, Stone version, memory
    /// mode, or some of them
    #[arg(long = "as", value_name = "SETTINGS")]
    settings: Option<String>,
    /// The error that came back: text, felt or JSON; @FILE reads a file
    #[arg(long, value_name = "ERROR", conflicts_with = "tx")]
    error: Option<String>,
    /// The transaction it was submitted in
    #[arg(long, value_name = "HASH", value_parser = Felt::parse, conflicts_with_all = ["files", "settings"])]
    tx: Option<Felt>,
    /// Security bits that are asked for
    #[arg(long, value_name = "N", default_value_t = 0)]
    min_security_bits: u64,
    /// Form of the output
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    chain: ChainArgs,
}

#[derive(Serialize)]
struct Document<'a> {
    stonegate_explanation: u32,
    #[serde(flatten)]
    answer: &'a Answer,
}

impl Explain {
    /// Explains; 0 when there is a cause, or nothing to explain.
    pub(super) fn execute(self, output: &Output) -> Result<u8, Failure> {
        let answer = self.answer()?;
        match self.format {
            Format::Text => output.print(&answer.to_string())?,
            Format::Json => write_stdout(&to_json(&answer)?)?,
        }
        let is_unknown = answer
            .cause
            .as_ref()
            .is_some_and(|cause| cause.id == "unknown");
        Ok(match is_unknown {
            true => FailureKind::Expectation.exit_code(),
            false => 0,
        })
    }

    fn answer(&self) -> Result<Answer, Failure> {
        let settings = match &self.settings {
            Some(text) => As::parse(text)?,
            None => As::default(),
        };
        let mut subjects = Vec::new();
        for path in &self.files {
            subjects.push((path.display().to_string(), Subject::read(path)?));
        }
        let error = match &self.error {
            Some(text) => Some(explain::read_error(&read_argument(text)?)),
            None => None,
        };
        if let Some(hash) = self.tx {
            return self.of_transaction(hash);
        }
        Ok(self.of_files(&settings, subjects, error))
    }

    fn of_files(
        &self,
        settings: &As,
        mut subjects: Vec<(String, Subject)>,
        mut error: Option<ErrorReading>,
    ) -> Answer {
        // An error may also be in a file.
        let is_error = |(_, subject): &(String, Subject)| matches!(subject, Subject::Error(_));
        if let Some(at) = subjects.iter().position(is_error)
            && error.is_none()
            && let (_, Subject::Error(text)) = subjects.remove(at)
        {
            error = Some(explain::read_error(&text));
        }
        let bits = self.min_security_bits;
        let mut answers = subjects.iter().filter_map(|(name, subject)| {
            Some(match (subject, &error) {
                (Subject::Proof(proof), None) if settings.is_empty() => {
                    Answer::of_proof_alone(name, proof, bits)
                }
                (Subject::Proof(proof), None) => {
                    Answer::of_proof(name, proof, &settings.of(proof), bits)
                }
                (Subject::Proof(proof), Some(error)) => {
                    let asked = (!settings.is_empty()).then(|| settings.of(proof));
                    Answer::of_proof_and_error(name, proof, asked.as_ref(), bits, error)
                }
                (Subject::Calldata(felts), _) => {
                    Answer::of_submission(name, &explain::explain_calldata(felts))
                }
                (Subject::Wrong(cause), _) => Answer::of_cause("not-judged", name, cause.clone()),
                (Subject::Program(program), _) => match settings.layout(&subjects) {
                    Some(Ok(layout)) => {
                        Answer::of_check(name, explain::of_program(program, layout), || {
                            format!("layout {layout} has all builtins that the program uses")
                        })
                    }
                    Some(Err(cause)) => Answer::of_check(name, Some(cause), String::new),
                    None => of_any_layout(name, program),
                },
                (Subject::Parameters(parameters), _) => {
                    let input = subjects.iter().find_map(|(_, subject)| match subject {
                        Subject::PublicInput(input) => Some(&**input),
                        Subject::Proof(proof) => Some(&proof.public_input),
                        _ => None,
                    })?;
                    let config = subjects.iter().find_map(|(_, subject)| match subject {
                        Subject::Config(config) => Some(config.clone()),
                        _ => None,
                    });
                    let config = config.unwrap_or_default();
                    let cause =
                        explain::of_parameters(parameters, &config, input).map(|(_, cause)| cause);
                    Answer::of_check(name, cause, || {
                        format!(
                            "Stone and Integrity take these parameters for {} steps of layout {}",
                            input.n_steps, input.layout
                        )
                    })
                }
                (Subject::PublicInput(input), _) => match explain::of_public_input(input) {
                    Ok(modes) => {
                        let modes: Vec<_> = modes.iter().map(|mode| mode.name()).collect();
                        Answer::of_check(name, None, || {
                            format!("its proof can be submitted as {}", modes.join(", "))
                        })
                    }
                    Err(cause) => Answer::of_check(name, Some(cause), String::new),
                },
                (Subject::Error(_) | Subject::Config(_), _) => return None,
            })
        });
        // What is wrong is told before what is well.
        let mut all: Vec<Answer> = answers.by_ref().collect();
        all.sort_by_key(|answer| answer.cause.is_none());
        match (all.into_iter().next(), &error) {
            (Some(answer), _) => answer,
            (None, Some(error)) => Answer::of_error(error),
            (None, None) => Answer::of_cause(
                "not-judged",
                "a parameter file",
                Cause::new(
                    "unknown",
                    "whether Stone's settings fit depends on the run",
                    "name the run's public_input.json or a proof beside it",
                ),
            ),
        }
    }

    /// What a transaction submitted, and what became of it.
    fn of_transaction(&self, hash: Felt) -> Result<Answer, Failure> {
        let options = self.chain.options()?;
        let url = match (&options.target, &options.running_devnet) {
            (_, Some(url)) => url.clone(),
            (Target::Local | Target::Devnet, None) => {
                return Err(Failure::usage("--tx needs a node that has the transaction")
                    .help("name it: --target sepolia --rpc-url URL, or --devnet URL"));
            }
            (target, None) => {
                let url = target.rpc_url(options.rpc_url.as_ref())?;
                url.ok_or_else(|| {
                    Failure::usage("--tx needs the address of a node")
                        .help("name one with --rpc-url")
                })?
            }
        };
        let rpc = Rpc::connect(&url)?;
        let sent = Sent::look_up(&rpc, hash)?.ok_or_else(|| {
            Failure::new(
                FailureKind::Infrastructure,
                format!("{url} knows no transaction {hash:x}"),
            )
            .help("check the hash and the network (--target, --rpc-url)")
        })?;
        Ok(explain_sent(hash, &sent))
    }
}

/// A program, where no layout is asked about: which have what it uses.
fn of_any_layout(name: &str, program: &Program) -> Answer {
    let fits = |layout: &Layout| explain::of_program(program, *layout).is_none();
    let fitting: Vec<&str> = Layout::ALL
        .iter()
        .filter(|l| fits(l))
        .map(|l| l.name())
        .collect();
    // One that does not fit tells why, and that none does.
    let cause = match fitting.is_empty() {
        true => explain::of_program(program, Layout::ALL[0]),
        false => None,
    };
    Answer::of_check(name, cause, || {
        format!(
            "all builtins that the program uses are in the layouts {}",
            fitting.join(", ")
        )
    })
}

/// A transaction's end, its calldata looked into where it verifies a proof.
fn explain_sent(hash: Felt, sent: &Sent) -> Answer {
    let name = format!("transaction {hash:x}");
    let reverted = sent
        .receipt
        .as_ref()
        .and_then(|receipt| receipt.revert_reason.as_deref());
    let whole = sent
        .verifications
        .iter()
        .find(|call| call.entry_point == VERIFY_FULL);
    let Some(reason) = reverted else {
        let what = match &sent.receipt {
            Some(receipt) => format!("succeeded, in block {}", receipt.block),
            None => "is in no block yet".to_owned(),
        };
        return match whole {
            Some(call) => {
                let submission = explain::explain_calldata(&call.calldata);
                let here = Answer::of_submission(&name, &submission);
                match (&submission.verdict, &sent.receipt) {
                    // The chain's word counts; this program is stricter.
                    (Err(_), Some(_)) => Answer::of_check(&name, None, || format!("it {what}"))
                        .noting(format!(
                            "the verifier in this program would say: {}",
                            here.what
                        )),
                    _ => here.noting(format!("it {what}")),
                }
            }
            None => Answer::of_check(&name, None, || format!("it {what}")),
        };
    };
    let reading = explain::read_error(reason);
    let Some(call) = whole else {
        return Answer::of_error(&reading).noting(format!("{name} reverted"));
    };
    let submission = explain::explain_calldata(&call.calldata);
    match &submission.verdict {
        Ok(_) => Answer::of_error(&reading).noting(format!(
            "the submission in {name} is accepted by the verifier in this program, as {}: contract {:x} is not what it should be, or the transaction failed on the way",
            submission.configuration, call.registry
        )),
        Err(_) => Answer::of_submission(&name, &submission)
            .noting(format!("the chain said '{}'", reading.said)),
    }
}

fn to_json(answer: &Answer) -> Result<String, Failure> {
    let document = Document {
        stonegate_explanation: EXPLANATION_VERSION,
        answer,
    };
    document::json(&document, "the explanation")
}

/// `@FILE` is the file's text.
fn read_argument(text: &str) -> Result<String, Failure> {
    match text.strip_prefix('@') {
        Some(path) => {
            let bytes = files::read_input(Path::new(path))?;
            if bytes.contains(&0) {
                let what = format!("{path} is a binary file, not the text of an error");
                return Err(Failure::usage(what)
                    .help("give the file with the program's output, or the text itself"));
            }
            Ok(String::from_utf8_lossy(&bytes).into_owned())
        }
        None => Ok(text.to_owned()),
    }
}
