//! One job that is no scenario, kept up to date by who does it and by events.

use std::sync::{Arc, Mutex, MutexGuard};

use super::{Job, Ledger, LedgerError};
use crate::{
    failure::Failure,
    report::event::{Event, Reporter},
};

/// A job in the making. Cheap to clone: one clone listens to events, the other
/// is told what they do not say.
#[derive(Clone)]
pub struct Entry(Arc<Mutex<Inner>>);

struct Inner {
    /// `None` keeps no ledger.
    ledger: Option<Ledger>,
    job: Job,
    /// The first error.
    error: Option<LedgerError>,
}

impl Entry {
    /// Writes a job that begins.
    pub fn begin(ledger: Option<Ledger>, mut job: Job) -> Entry {
        let mut error = None;
        if let Some(ledger) = &ledger {
            match ledger.insert(&job) {
                Ok(id) => job.id = id,
                Err(first) => error = Some(first),
            }
        }
        Entry(Arc::new(Mutex::new(Inner { ledger, job, error })))
    }

    /// Changes the job and writes it.
    pub fn advance(&self, change: impl FnOnce(&mut Job)) {
        let mut inner = self.inner();
        let Inner { ledger, job, error } = &mut *inner;
        change(job);
        if let (Some(ledger), None) = (ledger, &error)
            && let Err(first) = ledger.update(job)
        {
            *error = Some(first);
        }
    }

    /// The job is over, as `result` says; the ledger's own error, if it had one.
    pub fn end<T>(&self, result: &Result<T, Failure>) -> Option<String> {
        self.advance(|job| {
            let error = result.as_ref().err().map(Failure::to_string);
            job.end(error.as_deref());
        });
        self.inner().error.take().map(|error| error.to_string())
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        // A job is whole between any two of its changes.
        self.0.lock().unwrap_or_else(|p| p.into_inner())
    }
}

impl Reporter for Entry {
    fn handle(&mut self, event: &Event) {
        match event {
            Event::StageStarted { name } => self.advance(|job| job.stage.clone_from(name)),
            Event::TransactionSent { hash } => self.advance(|job| job.submitted(hash)),
            _ => {}
        }
    }
}
