//! `stonegate doctor`: what would work from here, on one screen.

use clap::Args;
use serde::Serialize;
use std::fmt::Write as _;

use super::{
    Output,
    chain::ChainArgs,
    colour,
    document::{self, Format},
    integrity,
    ledger::LedgerArgs,
    source::SourceArgs,
    write_stdout,
};
use crate::{
    chain::Contracts,
    doctor::{self, Check, Plan, Status},
    failure::{Failure, FailureKind},
    files,
    report::Event,
    source::SourceKind,
};

/// Version of the JSON form; fields may be added within a version.
const DOCTOR_VERSION: u32 = 1;

const EXAMPLE: &str = "\
Examples:
  stonegate doctor
  stonegate doctor --target local --source stone --stone-prover ./cpu_air_prover
  stonegate doctor --target sepolia --rpc-url https://node --format json

Exit codes: 0 all that target and source need is here; else that of the worst
problem: 2 configuration, 3 infrastructure, 4 a prover.";

/// Look at everything a run needs, and say what is missing and how to get it
///
/// Takes the options of a run. Stone, where it is found, is asked for a very
/// small proof; so is the prover in this program. Nothing is installed, sent,
/// declared or paid for, and keys are not shown.
#[derive(Args)]
#[command(after_help = EXAMPLE)]
pub struct Doctor {
    /// Form of the output
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    source: SourceArgs,
    #[command(flatten)]
    ledger: LedgerArgs,
    #[command(flatten)]
    chain: ChainArgs,
}

#[derive(Serialize)]
struct Document<'a> {
    stonegate_doctor: u32,
    target: String,
    sources: &'a [SourceKind],
    exit_code: u8,
    checks: &'a [Check],
}

impl Doctor {
    /// Looks, and says what was found; the exit code of the worst problem.
    pub(super) fn execute(self, output: &Output) -> Result<u8, Failure> {
        let plan = Plan {
            // Those of a run are not needed to look at it.
            chain: self.chain.options_with(Contracts::own()?)?,
            wants_imported: self.chain.wants_imported(),
            imported: integrity::folder(),
            sources: self.source.kinds().to_vec(),
            memory: self.source.memory(),
            stone: self.source.stone_options(),
            cache: files::cache_folder(),
            ledger: self.ledger.file(),
        };
        let events = output.events();
        let checks = doctor::examine(&plan, &events);
        events.send(Event::RunFinished);
        let target = plan.chain.target.to_string();
        let exit_code = doctor::worst(&checks).map_or(0, FailureKind::exit_code);
        match self.format {
            Format::Text => {
                let verdict = verdict(&target, &plan.sources, &checks);
                output.print(&format!("{}\n{verdict}", screen(&checks, colour())))?;
            }
            Format::Json => {
                let document = Document {
                    stonegate_doctor: DOCTOR_VERSION,
                    target,
                    sources: &plan.sources,
                    exit_code,
                    checks: &checks,
                };
                write_stdout(&to_json(&document)?)?;
            }
        }
        Ok(exit_code)
    }
}

/// The mark of a status and its colour (ANSI).
fn mark(status: Status) -> (&'static str, u8) {
    match status {
        Status::Ok => ("ok", 32),
        Status::Missing => ("–", 90),
        Status::Warning => ("!", 33),
        Status::Problem(_) => ("✗", 31),
    }
}

/// One line per check below its group's title, the fix on a line of its own.
fn screen(checks: &[Check], colour: bool) -> String {
    let mut text = String::new();
    let width = checks.iter().map(|check| check.name.chars().count()).max();
    let width = width.unwrap_or_default();
    let mut group = "";
    for check in checks {
        if check.group != group {
            group = check.group;
            text += &format!("{group}\n");
        }
        let (mark, code) = mark(check.status);
        // Padded before it is coloured: codes have a width of nothing.
        let mark = format!("{mark:<2}");
        let mark = match colour {
            true => format!("\x1b[{code}m{mark}\x1b[0m"),
            false => mark,
        };
        // Reasons of others may have several lines.
        let found = check.found.split_whitespace().collect::<Vec<_>>().join(" ");
        // Writing into a String does not fail.
        let _ = writeln!(text, "  {mark}  {:<width$}  {found}", check.name);
        if let Some(fix) = &check.fix {
            let _ = writeln!(text, "      {:<width$}  fix: {fix}", "");
        }
    }
    text
}

/// What it all comes to, in one sentence.
fn verdict(target: &str, sources: &[SourceKind], checks: &[Check]) -> String {
    let sources: Vec<&str> = sources.iter().map(|source| source.name()).collect();
    let plan = format!("--target {target} and --source {}", sources.join(","));
    let count = |is: fn(Status) -> bool| checks.iter().filter(|check| is(check.status)).count();
    let problems = count(|status| matches!(status, Status::Problem(_)));
    let warnings = match count(|status| status == Status::Warning) {
        0 => String::new(),
        1 => "; 1 warning".to_owned(),
        n => format!("; {n} warnings"),
    };
    match problems {
        0 => format!("all that {plan} need is here{warnings}"),
        1 => format!("1 problem for {plan}{warnings}"),
        n => format!("{n} problems for {plan}{warnings}"),
    }
}

fn to_json(document: &Document<'_>) -> Result<String, Failure> {
    document::json(document, "what was found")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_aligned_and_fixes_follow() {
        let check = |group, name, status, fix: Option<&str>| Check {
            group,
            name,
            status,
            found: "found".into(),
            fix: fix.map(str::to_owned),
        };
        let checks = [
            check("one", "a", Status::Ok, None),
            check("one", "longer", Status::Missing, Some("get it")),
            check("two", "b", Status::Warning, None),
            check(
                "two",
                "c",
                Status::Problem(FailureKind::Usage),
                Some("mend it"),
            ),
        ];
        insta::assert_snapshot!(screen(&checks, false), @r"
        one
          ok  a       found
          –   longer  found
                      fix: get it
        two
          !   b       found
          ✗   c       found
                      fix: mend it
        ");
        assert!(screen(&checks, true).contains("\x1b[31m✗ \x1b[0m"));
        assert_eq!(
            verdict("local", &[SourceKind::Embedded], &checks),
            "1 problem for --target local and --source embedded; 1 warning"
        );
        assert_eq!(
            verdict(
                "local",
                &[SourceKind::Stone, SourceKind::Embedded],
                &checks[..1]
            ),
            "all that --target local and --source stone,embedded need is here"
        );
    }
}
