//! One run of one of Stone's programs: started, watched, timed, ended.

use std::{
    fs::{File, OpenOptions},
    io::{self, Read as _, Seek as _, SeekFrom},
    path::{Path, PathBuf},
    thread::sleep,
    time::{Duration, Instant},
};

use crate::{
    child::{Exit, Guarded, Lines},
    failure::{Failure, FailureKind},
};

/// How often a running program is looked at.
const LOOK: Duration = Duration::from_millis(20);

/// A program and how long it may take.
#[derive(Clone, Copy)]
pub struct Program<'a> {
    pub path: &'a Path,
    /// What Stone calls it.
    pub name: &'static str,
    pub time_limit: Duration,
}

/// A run that is over.
#[derive(Clone, Debug)]
pub struct Ended {
    pub how: How,
    /// Everything this run said.
    pub said: String,
    /// The file that keeps it.
    pub log: PathBuf,
}

/// How a program ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    Exited(Exit),
    /// It took longer than it may and was ended.
    TimedOut,
}

impl Ended {
    /// Whether it says that all went well.
    pub fn is_success(&self) -> bool {
        self.how == How::Exited(Exit::SUCCESS)
    }
}

impl Program<'_> {
    /// Runs to the end, with all that is said appended to `log` and each whole
    /// line of it shown to `listen` as it comes.
    ///
    /// # Errors
    /// [`FailureKind::Infrastructure`] when the program cannot be started.
    pub fn run(
        &self,
        arguments: &[String],
        log: &Path,
        mut listen: impl FnMut(&str),
    ) -> Result<Ended, Failure> {
        let failed = |error: io::Error| {
            let what = format!("cannot run {}", self.path.display());
            Failure::new(FailureKind::Infrastructure, what).because(&error)
        };
        let out = OpenOptions::new().append(true).open(log).map_err(failed)?;
        let begin = out.metadata().map_err(failed)?.len();
        let mut lines = Lines::of(log, begin).map_err(failed)?;
        let start = Instant::now();
        let mut child = Guarded::start(self.path.as_os_str(), &out, |command| {
            command.args(arguments);
            // glog's own variables (glog `logging.cc`): the stages are told at
            // verbosity 1. Flags would be unknown to a script in between.
            command.env("GLOG_logtostderr", "1").env("GLOG_v", "1");
        })
        .map_err(failed)?;
        let how = loop {
            let ended = child.ended().map_err(failed)?;
            // After the end, what is still unread is read.
            while let Some(line) = lines.next().map_err(failed)? {
                listen(&line);
            }
            if let Some(exit) = ended {
                break How::Exited(exit);
            }
            if start.elapsed() > self.time_limit {
                break How::TimedOut;
            }
            sleep(LOOK);
        };
        drop(child);
        Ok(Ended {
            how,
            said: read_from(log, begin).map_err(failed)?,
            log: log.to_owned(),
        })
    }

    /// What the program says to `--version`, without its own name; `None` where
    /// it has no answer.
    pub fn version(&self) -> Option<String> {
        let log = tempfile::NamedTempFile::new().ok()?;
        let ended = self.run(&["--version".into()], log.path(), |_| {}).ok()?;
        let line = ended.said.lines().next().filter(|_| ended.is_success())?;
        // gflags: `cpu_air_prover version INVALID_NAME-…`.
        let version = line
            .split_once(" version ")
            .map_or(line, |(_, version)| version);
        Some(version.trim().to_owned())
    }
}

fn read_from(path: &Path, begin: u64) -> io::Result<String> {
    let mut file = File::open(path)?;
    file.seek(SeekFrom::Start(begin))?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
