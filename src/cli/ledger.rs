//! What the command line says of the ledger.

use clap::Args;
use std::{path::PathBuf, process};

use crate::{
    failure::Failure,
    report::{
        EventSink,
        ledger::{self, Entry, Job, Ledger, LedgerHealth, LedgerReporter},
    },
};

/// Whether and where jobs are kept.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Ledger")]
pub struct LedgerArgs {
    /// SQLite file that keeps every job [env: STONEGATE_LEDGER]
    /// [default: ledger.sqlite3 in the user's data folder]
    #[arg(long, value_name = "FILE", conflicts_with = "no_ledger")]
    ledger: Option<PathBuf>,
    /// Keep no ledger
    #[arg(long)]
    no_ledger: bool,
}

impl LedgerArgs {
    /// The ledger's file and whether it was named; `None` where none is wanted.
    ///
    /// # Errors
    /// [`FailureKind::Usage`](crate::failure::FailureKind) where there is no
    /// folder to keep one in.
    pub fn file(&self) -> Result<Option<(PathBuf, bool)>, Failure> {
        match (self.no_ledger, &self.ledger) {
            (true, _) => Ok(None),
            (false, Some(file)) => Ok(Some((file.clone(), true))),
            (false, None) => Ok(Some((ledger::default_file()?, false))),
        }
    }

    /// Opens the ledger. One that was not named and cannot be used loses
    /// nothing but its own rows.
    ///
    /// # Errors
    /// [`FailureKind::Infrastructure`](crate::failure::FailureKind) for one that
    /// was named.
    fn open(&self, events: &EventSink) -> Result<Option<Ledger>, Failure> {
        let (file, is_named) = match self.file() {
            Ok(Some(place)) => place,
            Ok(None) => return Ok(None),
            Err(failure) => {
                events.warn(format!("{}; nothing is kept of this run", failure.what));
                return Ok(None);
            }
        };
        match Ledger::open(&file) {
            Ok(ledger) => Ok(Some(ledger)),
            Err(error) if is_named => Err(ledger::failure(&file, &error)),
            Err(error) => {
                events.warn(format!(
                    "the ledger {} cannot be used ({error}); nothing is kept of this run",
                    file.display()
                ));
                Ok(None)
            }
        }
    }

    /// Has the scenarios of a run written down.
    ///
    /// # Errors
    /// As for a ledger that was named and cannot be used.
    pub fn follow(
        &self,
        network: &str,
        events: &EventSink,
    ) -> Result<Option<LedgerHealth>, Failure> {
        let Some(ledger) = self.open(events)? else {
            return Ok(None);
        };
        let reporter = LedgerReporter::new(ledger, &run_id(), network);
        let health = reporter.health();
        events.add(reporter);
        Ok(Some(health))
    }

    /// Does a job that is no scenario, and writes it down.
    ///
    /// # Errors
    /// Those of the job; as for a ledger that was named and cannot be used.
    pub fn record<T>(
        &self,
        kind: &str,
        name: &str,
        network: &str,
        events: &EventSink,
        work: impl FnOnce(&Entry) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let job = Job::begin(kind, &run_id(), name, network);
        let entry = Entry::begin(self.open(events)?, job);
        events.add(entry.clone());
        let result = work(&entry);
        tell(entry.end(&result), events);
        result
    }
}

/// Warns of a ledger that failed while the work went on.
pub fn tell(error: Option<String>, events: &EventSink) {
    if let Some(error) = error {
        events.warn(format!(
            "the ledger could not be written ({error}); the results themselves are complete"
        ));
    }
}

/// One for all jobs of this invocation.
fn run_id() -> String {
    format!("{}-{}", ledger::now(), process::id())
}
