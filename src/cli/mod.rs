//! The command line: one file per verb; this one parses and reports.

mod calldata;
mod chain;
mod compare;
mod config;
mod doctor;
mod document;
mod explain;
mod history;
pub(crate) mod inputs;
mod integrity;
mod layout;
mod ledger;
mod matrix;
mod prove;
mod run;
mod source;
mod submit;
mod verify;

use clap::{Args, CommandFactory as _, FromArgMatches as _, Parser, Subcommand};
use std::{
    env,
    io::{self, IsTerminal as _, Write as _, stderr, stdout},
    process::ExitCode,
};

use crate::{
    failure::{Failure, FailureKind},
    report::{EventSink, Progress, Verbosity},
    settings::{self, Parsed, Stop},
    stone::memory,
};

const EXIT_CODES: &str = "\
Exit codes:
  0  every expectation held
  1  an expectation failed: a wrong verdict, a refused proof, snapshot drift
  2  usage or configuration: an option, a feature, a file that is not what it should be
  3  infrastructure: disk, network, account
  4  the prover failed";

/// Proves allocation decisions with an embedded Stone prover and judges them as
/// Integrity, the STARK verifier on Starknet, does.
#[derive(Parser)]
#[command(name = "stonegate", version, after_help = EXIT_CODES)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    output: Output,
}

#[derive(Args)]
struct Output {
    /// Say nothing but failures and warnings
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    quiet: bool,
    /// Say every step and stage
    #[arg(short, long, global = true)]
    verbose: bool,
}

#[derive(Subcommand)]
enum Command {
    Run(run::Run),
    Prove(prove::Prove),
    Verify(verify::Verify),
    Explain(explain::Explain),
    Compare(compare::Compare),
    Calldata(calldata::Calldata),
    Submit(submit::Submit),
    Matrix(matrix::Matrix),
    History(history::History),
    Integrity(integrity::Integrity),
    Config(config::Config),
    Doctor(doctor::Doctor),
}

impl Output {
    fn verbosity(&self) -> Verbosity {
        match (self.quiet, self.verbose) {
            (true, _) => Verbosity::Quiet,
            (_, true) => Verbosity::Verbose,
            _ => Verbosity::Normal,
        }
    }

    /// Progress goes to the error stream; results have the output to themselves.
    fn events(&self) -> EventSink {
        let verbosity = self.verbosity();
        EventSink::new(match stderr().is_terminal() {
            true => Progress::terminal(verbosity),
            false => Progress::lines(Box::new(stderr()), verbosity),
        })
    }

    /// Prints a result, unless nothing is to be said.
    fn print(&self, text: &str) -> Result<(), Failure> {
        match self.quiet {
            true => Ok(()),
            false => write_stdout(&format!("{}\n", text.trim_end())),
        }
    }
}

/// Whether the output takes colours: a terminal that is not dumb, and no `NO_COLOR`
/// (no-color.org).
fn colour() -> bool {
    let refused = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let dumb = env::var_os("TERM").is_some_and(|name| name == "dumb");
    stdout().is_terminal() && !refused && !dumb
}

fn write_stdout(text: &str) -> Result<(), Failure> {
    written(stdout().write_all(text.as_bytes()))
}

/// What came of writing to the standard output.
fn written(result: io::Result<()>) -> Result<(), Failure> {
    match result.and_then(|()| stdout().flush()) {
        // Whoever closed the pipe has read what they wanted.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(Failure::new(
            FailureKind::Infrastructure,
            "cannot write to the standard output",
        )
        .because(&error)),
        Ok(()) => Ok(()),
    }
}

/// Parses the command line over the settings, does what it says, and returns
/// the exit code. Usage errors of the command line itself end the process with 2.
pub fn main() -> ExitCode {
    memory::keep_released();
    let arguments: Vec<_> = env::args_os().collect();
    let parsed = settings::parse(Cli::command(), &arguments, &settings::environment());
    let done = match parsed {
        Ok(parsed) => execute(&parsed),
        // Not an error: help, or the version.
        Err(Stop::Parser(asked)) if !asked.use_stderr() => written(asked.print()).map(|()| 0),
        Err(Stop::Parser(error)) => error.exit(),
        Err(Stop::Settings(failure)) => Err(failure),
    };
    match done {
        Ok(code) => ExitCode::from(code),
        Err(failure) => {
            // Nowhere is left to say that saying so failed.
            drop(writeln!(stderr(), "error: {failure}"));
            ExitCode::from(failure.kind.exit_code())
        }
    }
}

fn execute(Parsed { matches, settings }: &Parsed) -> Result<u8, Failure> {
    let Cli { command, output } = match Cli::from_arg_matches(matches) {
        Ok(cli) => cli,
        Err(error) => error.format(&mut Cli::command()).exit(),
    };
    for warning in &settings.warnings {
        drop(writeln!(stderr(), "warning: {warning}"));
    }
    match command {
        Command::Run(run) => run.execute(&output),
        Command::Prove(prove) => prove.execute(&output),
        Command::Verify(verify) => verify.execute(&output),
        Command::Explain(explain) => explain.execute(&output),
        Command::Compare(compare) => compare.execute(&output),
        Command::Calldata(calldata) => calldata.execute(&output),
        Command::Submit(submit) => submit.execute(&output),
        Command::Matrix(matrix) => matrix.execute(&output),
        Command::History(history) => history.execute(&output),
        Command::Integrity(integrity) => integrity.execute(&output),
        Command::Config(config) => config.execute(settings, matches),
        Command::Doctor(doctor) => doctor.execute(&output),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent_and_every_verb_has_an_example() {
        Cli::command().debug_assert();
        let mut command = Cli::command();
        let verbs: Vec<_> = command
            .get_subcommands()
            .map(|c| c.get_name().to_owned())
            .collect();
        assert_eq!(
            verbs,
            [
                "run",
                "prove",
                "verify",
                "explain",
                "compare",
                "calldata",
                "submit",
                "matrix",
                "history",
                "integrity",
                "config",
                "doctor"
            ]
        );
        for verb in command.get_subcommands_mut() {
            let help = verb.render_long_help().to_string();
            assert!(help.contains("Example"), "{help}");
        }
    }

    #[test]
    fn settings_are_the_options_and_no_exception_is_of_none() {
        let command = Cli::command();
        for (verb, option, why) in settings::NO_KEYS {
            let is_there = *option == "config" || settings::option_in(&command, verb, option);
            assert!(is_there, "there is no {option} of {verb:?} ({why})");
        }
        let known = settings::known(&command);
        let verbs = |key: &str| {
            let known = known.iter().find(|known| known.key == key).unwrap();
            settings::verbs_of(&known.places)
        };
        assert_eq!(verbs("security-bits"), ["run", "prove", "matrix"]);
        assert_eq!(
            verbs("ledger"),
            ["run", "prove", "submit", "history", "doctor"]
        );
        assert_eq!(verbs("quiet"), ["every verb"]);
        assert!(known.iter().all(|known| !known.key.contains("format")));
    }
}
