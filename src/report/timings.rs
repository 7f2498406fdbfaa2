//! How long each stage took, and the most memory that was used.

use std::{
    fmt::Write as _,
    fs,
    sync::{Arc, Mutex, MutexGuard},
    time::{Duration, Instant},
};

use super::{Event, Reporter};

/// The stages of a command. Cheap to clone: one clone listens, another is asked.
#[derive(Clone, Debug, Default)]
pub struct Timings(Arc<Mutex<Stages>>);

#[derive(Debug, Default)]
struct Stages {
    /// Each stage once, in the order of its first beginning.
    took: Vec<(String, Duration)>,
    current: Option<(usize, Instant)>,
}

impl Stages {
    fn end_current(&mut self) {
        if let Some((at, start)) = self.current.take()
            && let Some((_, took)) = self.took.get_mut(at)
        {
            *took += start.elapsed();
        }
    }

    fn begin(&mut self, name: &str) {
        self.end_current();
        let known = self.took.iter().position(|(stage, _)| stage == name);
        let at = known.unwrap_or_else(|| {
            self.took.push((name.to_owned(), Duration::ZERO));
            self.took.len() - 1
        });
        self.current = Some((at, Instant::now()));
    }
}

impl Timings {
    fn stages(&self) -> MutexGuard<'_, Stages> {
        // A list is whole between any two of its operations.
        self.0
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    /// One line per stage with its seconds and its share, then the sum and the
    /// most memory this process has used, where the system tells.
    pub fn table(&self) -> String {
        let mut stages = self.stages();
        stages.end_current();
        let sum: Duration = stages.took.iter().map(|(_, took)| *took).sum();
        let widest = stages
            .took
            .iter()
            .map(|(name, _)| name.chars().count())
            .max();
        let width = widest.unwrap_or(0).max("in all".len());
        let mut text = String::new();
        for (name, took) in &stages.took {
            let share = 100.0 * took.as_secs_f64() / sum.as_secs_f64().max(f64::EPSILON);
            // Writing to a string cannot fail.
            let _ = writeln!(
                text,
                "{name:<width$} {:>8.2} s {share:>5.1} %",
                took.as_secs_f64()
            );
        }
        let _ = write!(text, "{:<width$} {:>8.2} s", "in all", sum.as_secs_f64());
        if let Some(peak) = peak_memory() {
            let _ = write!(text, ", {:.2} GB at most", peak as f64 / 1e9);
        }
        text
    }
}

impl Reporter for Timings {
    fn handle(&mut self, event: &Event) {
        match event {
            Event::StageStarted { name } => self.stages().begin(name),
            Event::RunFinished => self.stages().end_current(),
            _ => {}
        }
    }
}

/// Bytes; Linux tells it in kibibytes (`proc(5)`, VmHWM).
fn peak_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kib * 1024)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::EventSink;

    #[test]
    fn stages_are_summed_by_name_in_their_order() {
        let timings = Timings::default();
        let events = EventSink::new(timings.clone());
        for name in ["trace", "FRI", "trace"] {
            events.stage(name);
            std::thread::sleep(Duration::from_millis(5));
        }
        events.send(Event::RunFinished);
        let table = timings.table();
        let lines: Vec<&str> = table.lines().collect();
        assert_eq!(lines.len(), 3, "{table}");
        assert!(
            lines[0].starts_with("trace") && lines[1].starts_with("FRI"),
            "{table}"
        );
        assert!(lines[2].starts_with("in all"), "{table}");
    }
}
