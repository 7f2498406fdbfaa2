//! Events into rows.

use std::sync::{Arc, Mutex};

use super::{Job, Ledger, LedgerError};
use crate::report::event::{Event, Reporter};

/// Writes the scenarios of one run into a ledger.
pub struct LedgerReporter {
    ledger: Ledger,
    run: String,
    network: String,
    current: Option<Job>,
    health: LedgerHealth,
}

/// What went wrong with a ledger while a run went on: the first error.
#[derive(Clone, Default)]
pub struct LedgerHealth(Arc<Mutex<Option<String>>>);

impl LedgerHealth {
    /// The first error, if there was one; asked for once.
    pub fn error(&self) -> Option<String> {
        // Only whole texts are put there.
        self.0.lock().unwrap_or_else(|p| p.into_inner()).take()
    }

    fn has_error(&self) -> bool {
        self.0.lock().unwrap_or_else(|p| p.into_inner()).is_some()
    }

    fn note(&self, result: Result<(), LedgerError>) {
        if let Err(error) = result {
            let mut first = self.0.lock().unwrap_or_else(|p| p.into_inner());
            first.get_or_insert(error.to_string());
        }
    }
}

impl LedgerReporter {
    /// A reporter for one run against `network`.
    pub fn new(ledger: Ledger, run: &str, network: &str) -> LedgerReporter {
        LedgerReporter {
            ledger,
            run: run.to_owned(),
            network: network.to_owned(),
            current: None,
            health: LedgerHealth::default(),
        }
    }

    /// Where errors can be seen.
    pub fn health(&self) -> LedgerHealth {
        self.health.clone()
    }

    /// Changes the current job and writes it.
    fn advance(&mut self, change: impl FnOnce(&mut Job)) {
        if let Some(job) = &mut self.current {
            change(job);
            // A ledger that failed once is not waited for again and again.
            if !self.health.has_error() {
                self.health.note(self.ledger.update(job));
            }
        }
    }
}

impl Reporter for LedgerReporter {
    fn handle(&mut self, event: &Event) {
        match event {
            Event::ScenarioStarted { record, .. } => {
                let mut job = Job::begin("run", &self.run, &record.name, &self.network);
                job.learn(record);
                if self.health.has_error() {
                    return;
                }
                match self.ledger.insert(&job) {
                    Ok(id) => self.current = Some(Job { id, ..job }),
                    Err(error) => self.health.note(Err(error)),
                }
            }
            Event::StageStarted { name } => self.advance(|job| job.stage.clone_from(name)),
            Event::ScenarioAdvanced { record } => self.advance(|job| job.learn(record)),
            Event::TransactionSent { hash } => self.advance(|job| job.submitted(hash)),
            Event::ScenarioFinished { record } => {
                self.advance(|job| {
                    job.learn(record);
                    job.seconds = record.seconds;
                    let error = record.failure.as_ref().map(|f| f.failure.to_string());
                    job.end(error.as_deref());
                });
                self.current = None;
            }
            Event::RunStarted { .. }
            | Event::StepPassed { .. }
            | Event::Warning { .. }
            | Event::Note { .. }
            | Event::RunFinished => {}
        }
    }
}
