//! Progress on the error stream: a moving line on a terminal, plain lines
//! elsewhere.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::{io::Write, time::Duration};

use super::{
    event::{Event, Reporter},
    record::{ProofOrigin, ScenarioRecord, VerdictRecord},
};

/// How much is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verbosity {
    /// Nothing but warnings.
    Quiet,
    /// A line per scenario; stages where they move.
    #[default]
    Normal,
    /// Every step and stage.
    Verbose,
}

/// Seconds of waiting that are worth a word.
const TOLD_WAITING: f64 = 1.0;

/// Writes progress.
pub struct Progress {
    out: Box<dyn Write + Send>,
    bar: Option<ProgressBar>,
    verbosity: Verbosity,
    scenarios: usize,
    current: String,
}

impl Progress {
    /// Plain lines into `out`.
    pub fn lines(out: Box<dyn Write + Send>, verbosity: Verbosity) -> Progress {
        Progress {
            out,
            bar: None,
            verbosity,
            scenarios: 0,
            current: String::new(),
        }
    }

    /// A moving line on the terminal behind the error stream.
    pub fn terminal(verbosity: Verbosity) -> Progress {
        let bar = (verbosity != Verbosity::Quiet).then(|| {
            let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
            // A template that does not parse leaves the default style: still progress.
            if let Ok(style) = ProgressStyle::with_template("{spinner} {elapsed:>4} {msg}") {
                bar.set_style(style);
            }
            bar.enable_steady_tick(Duration::from_millis(120));
            bar
        });
        Progress {
            bar,
            ..Progress::lines(Box::new(std::io::stderr()), verbosity)
        }
    }

    fn line(&mut self, text: &str) {
        match &self.bar {
            Some(bar) => bar.println(text),
            // Nobody reads a closed stream; the run's result does not depend on it.
            None => drop(writeln!(self.out, "{text}")),
        }
    }
}

impl Reporter for Progress {
    fn handle(&mut self, event: &Event) {
        let normal = self.verbosity >= Verbosity::Normal;
        let verbose = self.verbosity >= Verbosity::Verbose;
        match event {
            Event::RunStarted { scenarios } => self.scenarios = *scenarios,
            Event::ScenarioStarted { index, record } => {
                self.current = format!("[{index}/{}] {}", self.scenarios, record.name);
                if let Some(bar) = &self.bar {
                    bar.set_message(self.current.clone());
                } else if verbose {
                    self.line(&self.current.clone());
                }
            }
            Event::StageStarted { name } => match &self.bar {
                Some(bar) if self.current.is_empty() => bar.set_message(name.clone()),
                Some(bar) => bar.set_message(format!("{}: {name}", self.current)),
                // A lone proof has no scenario lines to tell that it moves.
                None if verbose || (normal && self.scenarios == 0) => {
                    self.line(&format!("  {name}"));
                }
                None => {}
            },
            Event::StepPassed { text } if verbose => self.line(&format!("  ok  {text}")),
            Event::TransactionSent { hash } if verbose => self.line(&format!("  sent {hash}")),
            Event::StepPassed { .. }
            | Event::ScenarioAdvanced { .. }
            | Event::TransactionSent { .. } => {}
            Event::Note { text } => {
                if normal {
                    self.line(&format!("note: {text}"));
                }
            }
            Event::Warning { text } => self.line(&format!("warning: {text}")),
            Event::ScenarioFinished { record } => {
                if normal {
                    self.line(&format!("{} ... {}", self.current, outcome(record)));
                }
            }
            Event::RunFinished => {
                if let Some(bar) = self.bar.take() {
                    bar.finish_and_clear();
                }
            }
        }
    }
}

fn outcome(record: &ScenarioRecord) -> String {
    let mut text = match (&record.failure, &record.verdict) {
        (Some(failed), _) => format!("FAILED: {}", failed.failure.what),
        (None, Some(VerdictRecord::Accepted)) => "accepted".into(),
        (None, Some(VerdictRecord::Refused { stage, .. })) => format!("refused at {stage}"),
        (None, None) => "ok".into(),
    };
    if let Some(proof) = &record.proof {
        match proof.origin {
            ProofOrigin::Proved if proof.seconds_waiting >= TOLD_WAITING => {
                text += &format!(
                    " (proved in {:.1} s, its turn came after {:.1} s)",
                    proof.seconds, proof.seconds_waiting
                );
            }
            ProofOrigin::Proved => text += &format!(" (proved in {:.1} s)", proof.seconds),
            ProofOrigin::Cached => text += " (proof used again)",
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    struct Buffer(Arc<Mutex<Vec<u8>>>);
    impl Write for Buffer {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().extend(bytes);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    fn told(verbosity: Verbosity) -> String {
        let buffer = Buffer::default();
        let mut progress = Progress::lines(Box::new(buffer.clone()), verbosity);
        for event in [
            Event::RunStarted { scenarios: 2 },
            Event::ScenarioStarted {
                index: 1,
                record: Box::new(ScenarioRecord {
                    name: "Equal metrics".into(),
                    ..ScenarioRecord::default()
                }),
            },
            Event::StageStarted {
                name: "commit to the trace".into(),
            },
            Event::StepPassed {
                text: "the risk scores are 33 and 33".into(),
            },
            Event::Warning {
                text: "a cache entry was damaged".into(),
            },
            Event::ScenarioFinished {
                record: Box::default(),
            },
            Event::RunFinished,
        ] {
            progress.handle(&event);
        }
        String::from_utf8(buffer.0.lock().unwrap().clone()).unwrap()
    }

    #[test]
    fn quiet_normal_verbose() {
        assert_eq!(
            told(Verbosity::Quiet),
            "warning: a cache entry was damaged\n"
        );
        insta::assert_snapshot!(told(Verbosity::Normal), @r"
        warning: a cache entry was damaged
        [1/2] Equal metrics ... ok
        ");
        insta::assert_snapshot!(told(Verbosity::Verbose), @r"
        [1/2] Equal metrics
          commit to the trace
          ok  the risk scores are 33 and 33
        warning: a cache entry was damaged
        [1/2] Equal metrics ... ok
        ");
    }
}
