//! What happens during a run, in the order it happens.

use std::sync::{Arc, Mutex, MutexGuard};

use super::record::ScenarioRecord;

/// One thing that happened. Progress and ledger are made of these alone.
#[derive(Clone, Debug)]
pub enum Event {
    /// A run begins; how many scenarios it has.
    RunStarted { scenarios: usize },
    /// A scenario begins; `index` counts from 1. The record says which it is.
    ScenarioStarted {
        index: usize,
        record: Box<ScenarioRecord>,
    },
    /// More is known of the current scenario: its decision, its proof, or what
    /// the chain made of it.
    ScenarioAdvanced { record: Box<ScenarioRecord> },
    /// A transaction was handed to a node; whether it is included is not known
    /// yet.
    TransactionSent { hash: String },
    /// A stage of the current scenario or proof begins.
    StageStarted { name: String },
    /// A step of the current scenario held.
    StepPassed { text: String },
    /// Something worth a line that is no failure, for example a damaged cache entry.
    Warning { text: String },
    /// Something worth knowing that needs no one's care, for example that another
    /// layout is cheaper.
    Note { text: String },
    /// A scenario is over.
    ScenarioFinished { record: Box<ScenarioRecord> },
    /// Everything is over, nothing follows.
    RunFinished,
}

/// Who is told of events.
pub trait Reporter: Send {
    /// Reacts to one event. What goes wrong here is this reporter's to tell:
    /// no run ends because of it.
    fn handle(&mut self, event: &Event);
}

/// Where events go. Cheap to clone; callable from the prover's threads.
#[derive(Clone, Default)]
pub struct EventSink(Arc<Mutex<Vec<Box<dyn Reporter>>>>);

impl EventSink {
    /// Hands every event to one reporter.
    pub fn new(reporter: impl Reporter + 'static) -> EventSink {
        let sink = EventSink::silent();
        sink.add(reporter);
        sink
    }

    /// Nobody listens.
    pub fn silent() -> EventSink {
        EventSink::default()
    }

    /// Hands every event from now on to one more reporter.
    pub fn add(&self, reporter: impl Reporter + 'static) {
        self.reporters().push(Box::new(reporter));
    }

    /// Reports one event.
    pub fn send(&self, event: Event) {
        for reporter in self.reporters().iter_mut() {
            reporter.handle(&event);
        }
    }

    fn reporters(&self) -> MutexGuard<'_, Vec<Box<dyn Reporter>>> {
        // A reporter that panicked has lost a line, not the run.
        self.0.lock().unwrap_or_else(|p| p.into_inner())
    }

    /// Reports that a stage begins.
    pub fn stage(&self, name: impl Into<String>) {
        self.send(Event::StageStarted { name: name.into() });
    }

    /// Reports something worth knowing.
    pub fn note(&self, text: impl Into<String>) {
        self.send(Event::Note { text: text.into() });
    }

    /// Reports something worth a line.
    pub fn warn(&self, text: impl Into<String>) {
        self.send(Event::Warning { text: text.into() });
    }
}
