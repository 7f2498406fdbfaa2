//! What cargo says while it installs, as progress.

use std::{
    io,
    path::Path,
    time::{Duration, Instant},
};

use super::{PROGRAM, VERSION};
use crate::{child::Lines, report::EventSink};

/// Crates that are compiled; it is a little off elsewhere.
const CRATES: usize = 680;
/// A line of progress is written at most this often.
const PAUSE: Duration = Duration::from_secs(5);
/// How often it becomes a line of its own.
const NOTE_PAUSE: Duration = Duration::from_secs(120);

/// Reads along what cargo says.
pub struct Progress {
    log: Lines,
    compiled: usize,
    current: String,
    /// The first line with an error.
    pub error: Option<String>,
    told: Option<Instant>,
    noted: Instant,
}

impl Progress {
    /// Of an installation whose log this is.
    pub fn new(log: &Path) -> io::Result<Progress> {
        Ok(Progress {
            log: Lines::of(log, 0)?,
            compiled: 0,
            current: "reading the index".into(),
            error: None,
            told: None,
            noted: Instant::now(),
        })
    }

    /// Takes in the lines that are new.
    pub fn read(&mut self) -> io::Result<()> {
        while let Some(line) = self.log.next()? {
            let line = line.trim();
            if let Some(package) = line.strip_prefix("Compiling ") {
                self.compiled += 1;
                self.current = format!("compiling {package}");
            } else if line.starts_with("Downloading ") || line.starts_with("Downloaded ") {
                self.current = "downloading".into();
            } else if line.starts_with("error") && self.error.is_none() {
                self.error = Some(line.to_owned());
            }
        }
        Ok(())
    }

    /// Tells how far it is, now and then.
    pub fn tell(&mut self, events: &EventSink) -> io::Result<()> {
        if self.told.is_some_and(|told| told.elapsed() < PAUSE) {
            return Ok(());
        }
        self.read()?;
        self.told = Some(Instant::now());
        let text = format!(
            "installing {PROGRAM} {VERSION}: {} ({} of about {CRATES} crates)",
            self.current, self.compiled
        );
        // Where stages are not shown, a log that stands still for minutes looks hung.
        match self.noted.elapsed() < NOTE_PAUSE {
            true => events.stage(text),
            false => {
                self.noted = Instant::now();
                events.note(text);
            }
        }
        Ok(())
    }
}
