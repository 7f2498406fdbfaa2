//! `stonegate history`: what was proved and what became of it.

use chrono::{DateTime, NaiveDate, SecondsFormat, TimeDelta, Utc};
use clap::{Args, Subcommand, ValueEnum};
use serde::Serialize;
use std::path::PathBuf;

use super::{Output, document, write_stdout};
use crate::{
    failure::Failure,
    report::{
        Column, abbreviated, grid,
        ledger::{self, Job, JobFilter, Ledger},
        terminal_width,
    },
};

/// Version of the JSON form; fields may be added within a version.
const HISTORY_VERSION: u32 = 1;

const EXAMPLE: &str = "\
Examples:
  stonegate history --scenario 'within the limits' --since 7d
  stonegate history --format csv --limit 0 > jobs.csv
  stonegate history show 17";

/// List the jobs that were run, newest first
///
/// A job whose process is gone without an end is `interrupted`.
#[derive(Args)]
#[command(after_help = EXAMPLE, args_conflicts_with_subcommands = true)]
pub struct History {
    #[command(subcommand)]
    verb: Option<Verb>,
    /// Only scenarios with this in their name, in any case
    #[arg(long, value_name = "TEXT")]
    scenario: Option<String>,
    /// Only jobs created since then: 2026-11-27, 2026-11-27T09:30:00Z, or as
    /// long ago as 90m, 12h or 7d
    #[arg(long, value_name = "TIME", value_parser = since)]
    since: Option<String>,
    /// The most jobs that are listed; 0 for all
    #[arg(long, value_name = "N", default_value_t = 50)]
    limit: usize,
    /// Form of the output
    #[arg(long, value_enum, default_value_t = Format::Table, global = true)]
    format: Format,
    /// SQLite file of the jobs [env: STONEGATE_LEDGER]
    /// [default: ledger.sqlite3 in the user's data folder]
    #[arg(long, value_name = "FILE", global = true)]
    ledger: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Verb {
    /// Show everything that is known of one job
    Show {
        /// Its number, the first column of `stonegate history`
        id: i64,
    },
}

/// Form of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Table,
    Json,
    Csv,
}

/// A time as the ledger writes it.
fn since(text: &str) -> Result<String, String> {
    let written = |time: DateTime<Utc>| time.to_rfc3339_opts(SecondsFormat::Millis, true);
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        return Ok(written(time.to_utc()));
    }
    if let Ok(date) = text.parse::<NaiveDate>() {
        return Ok(written(date.and_time(Default::default()).and_utc()));
    }
    let number = text.get(..text.len().saturating_sub(1));
    let number = number.and_then(|number| number.parse::<i64>().ok());
    let span = match (number, text.chars().last()) {
        (Some(n), Some('s')) => TimeDelta::try_seconds(n),
        (Some(n), Some('m')) => TimeDelta::try_minutes(n),
        (Some(n), Some('h')) => TimeDelta::try_hours(n),
        (Some(n), Some('d')) => TimeDelta::try_days(n),
        _ => None,
    };
    span.and_then(|span| Utc::now().checked_sub_signed(span))
        .map(written)
        .ok_or_else(|| {
            "expected a date, a time with its zone, or a span such as 90m, 12h or 7d".into()
        })
}

impl History {
    /// Lists or shows.
    pub(super) fn execute(self, output: &Output) -> Result<u8, Failure> {
        let file = match &self.ledger {
            Some(file) => file.clone(),
            None => ledger::default_file()?,
        };
        let fails = |error| ledger::failure(&file, &error);
        let Some(ledger) = Ledger::read(&file).map_err(fails)? else {
            if let Some(Verb::Show { id }) = self.verb {
                return Err(unknown(id, None));
            }
            if self.format == Format::Table {
                output.print(&format!("no jobs: there is no ledger {}", file.display()))?;
                return Ok(0);
            }
            return self.list(&[], output);
        };
        match self.verb {
            Some(Verb::Show { id }) => {
                let job = ledger.job(id).map_err(fails)?;
                let ids = ledger.ids().map_err(fails)?;
                self.show(&job.ok_or_else(|| unknown(id, ids))?)
            }
            None => {
                let filter = JobFilter {
                    scenario: self.scenario.clone(),
                    since: self.since.clone(),
                    limit: (self.limit > 0).then_some(self.limit),
                };
                self.list(&ledger.jobs(&filter).map_err(fails)?, output)
            }
        }
    }

    fn list(&self, jobs: &[Job], output: &Output) -> Result<u8, Failure> {
        match self.format {
            Format::Table if jobs.is_empty() => output.print("no jobs")?,
            Format::Table => output.print(&table(jobs))?,
            Format::Json => write_stdout(&json(jobs)?)?,
            Format::Csv => write_stdout(&csv(jobs))?,
        }
        Ok(0)
    }

    fn show(&self, job: &Job) -> Result<u8, Failure> {
        let text = match self.format {
            Format::Table => fields(job)
                .into_iter()
                .filter(|(_, value)| !value.is_empty())
                .map(|(name, value)| {
                    // Lines of an error stand under the first.
                    let value = value.replace('\n', &format!("\n{:18}", ""));
                    format!("{name:<17} {value}\n")
                })
                .collect(),
            Format::Json => json(std::slice::from_ref(job))?,
            Format::Csv => csv(std::slice::from_ref(job)),
        };
        write_stdout(&text)?;
        Ok(0)
    }
}

fn unknown(id: i64, ids: Option<(i64, i64)>) -> Failure {
    Failure::usage(format!("there is no job {id}")).help(match ids {
        Some((first, last)) => {
            format!("the ledger has jobs {first} to {last}: see `stonegate history`")
        }
        None => "the ledger is empty; name another with --ledger".to_owned(),
    })
}

fn table(jobs: &[Job]) -> String {
    let columns = [
        Column("id", 0),
        Column("created", 1),
        Column("kind", 5),
        Column("scenario", 0),
        Column("source", 4),
        Column("status", 0),
        Column("verdict", 0),
        Column("stage", 3),
        Column("bits", 6),
        Column("proof s", 7),
        Column("fact", 2),
        Column("transactions", 8),
    ];
    let mut rows = Vec::new();
    for job in jobs {
        // Where it stopped is worth saying of what did not end.
        let stage = match job.status.as_str() {
            "running" | "interrupted" => job.stage.as_str(),
            _ => "",
        };
        let hashes: Vec<String> = job.tx_hashes.split_whitespace().map(abbreviated).collect();
        rows.push(vec![
            job.id.to_string(),
            job.created_at
                .get(..19)
                .unwrap_or(&job.created_at)
                .replace('T', " "),
            job.kind.clone(),
            job.scenario.clone(),
            job.proof_source.clone(),
            job.status.clone(),
            job.verdict.clone(),
            stage.to_owned(),
            nonzero(job.security_bits as f64, 0),
            nonzero(job.seconds_proving, 1),
            abbreviated(&job.fact_hash),
            hashes.join(" "),
        ]);
    }
    grid(&columns, &rows, terminal_width()).trim_fmt()
}

fn nonzero(number: f64, decimals: usize) -> String {
    match number == 0.0 {
        true => String::new(),
        false => format!("{number:.decimals$}"),
    }
}

#[derive(Serialize)]
struct Document<'a> {
    stonegate_history: u32,
    jobs: &'a [Job],
}

fn json(jobs: &[Job]) -> Result<String, Failure> {
    let document = Document {
        stonegate_history: HISTORY_VERSION,
        jobs,
    };
    document::json(&document, "the history")
}

/// Names and values of a job's fields, in order.
fn fields(job: &Job) -> Vec<(String, String)> {
    let Ok(serde_json::Value::Object(map)) = serde_json::to_value(job) else {
        return Vec::new();
    };
    let text = |value| match value {
        serde_json::Value::String(text) => text,
        value => value.to_string(),
    };
    map.into_iter()
        .map(|(name, value)| (name, text(value)))
        .collect()
}

/// RFC 4180, with a header.
fn csv(jobs: &[Job]) -> String {
    let quoted = |text: &str| match text.contains([',', '"', '\n', '\r']) {
        true => format!("\"{}\"", text.replace('"', "\"\"")),
        false => text.to_owned(),
    };
    let line = |cells: Vec<String>| {
        let cells: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
        format!("{}\r\n", cells.join(","))
    };
    let blank = Job {
        id: 1,
        ..Job::default()
    };
    let header = fields(jobs.first().unwrap_or(&blank));
    let mut text = line(header.into_iter().map(|(name, _)| name).collect());
    for job in jobs {
        text += &line(fields(job).into_iter().map(|(_, value)| value).collect());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_in_every_form() {
        assert_eq!(since("2026-11-27").unwrap(), "2026-11-27T00:00:00.000Z");
        assert_eq!(
            since("2026-11-27T10:30:00+01:00").unwrap(),
            "2026-11-27T09:30:00.000Z"
        );
        assert!(since("90m").unwrap() > since("2h").unwrap());
        assert!(since("1d").unwrap() > since("7d").unwrap());
        for text in ["", "d", "yesterday", "7w", "2026-13-01", "99999999999999d"] {
            assert!(since(text).is_err(), "{text}");
        }
    }

    #[test]
    fn csv_keeps_commas_quotes_and_lines_in_their_cells() {
        let job = Job {
            id: 3,
            scenario: "a \"b\", c".into(),
            error: "first\nsecond".into(),
            ..Job::default()
        };
        let text = csv(&[job]);
        assert!(text.starts_with("id,run,kind,"), "{text}");
        assert!(
            text.contains("\"a \"\"b\"\", c\"") && text.contains("\"first\nsecond\""),
            "{text}"
        );
    }
}
