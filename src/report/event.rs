//! What happens during a run, in the order it happens.

use std::sync::{Arc, Mutex};

use super::{progress::Progress, record::ScenarioRecord};

/// One thing that happened. Progress output is made of these alone.
#[derive(Clone, Debug)]
pub enum Event {
    /// A run begins; how many scenarios it has.
    RunStarted { scenarios: usize },
    /// A scenario begins; `index` counts from 1.
    ScenarioStarted { index: usize, name: String },
    /// A stage of the current scenario or proof begins.
    StageStarted { name: String },
    /// A step of the current scenario held.
    StepPassed { text: String },
    /// Something worth a line that is no failure, for example a damaged cache entry.
    Warning { text: String },
    /// A scenario is over.
    ScenarioFinished { record: Box<ScenarioRecord> },
    /// Everything is over, nothing follows.
    RunFinished,
}

/// Where events go. Cheap to clone; callable from the prover's threads.
#[derive(Clone, Default)]
pub struct EventSink(Option<Arc<Mutex<Progress>>>);

impl EventSink {
    /// Hands every event to `progress`.
    pub fn new(progress: Progress) -> EventSink {
        EventSink(Some(Arc::new(Mutex::new(progress))))
    }

    /// Nobody listens.
    pub fn silent() -> EventSink {
        EventSink(None)
    }

    /// Reports one event.
    pub fn send(&self, event: Event) {
        if let Some(progress) = &self.0 {
            // A listener that panicked has lost a line, not the run.
            let mut progress = progress.lock().unwrap_or_else(|p| p.into_inner());
            progress.handle(&event);
        }
    }

    /// Reports that a stage begins.
    pub fn stage(&self, name: impl Into<String>) {
        self.send(Event::StageStarted { name: name.into() });
    }

    /// Reports something worth a line.
    pub fn warn(&self, text: impl Into<String>) {
        self.send(Event::Warning { text: text.into() });
    }
}
