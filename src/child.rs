//! A child process that does not outlive us, however we end.

use std::{
    ffi::OsStr,
    fmt,
    fs::File,
    io::{self, BufRead, BufReader, Seek, SeekFrom},
    path::Path,
    process::{Child, ChildStdin, Command, ExitStatus, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

/// Runs the program given as its arguments and ends its whole process group as
/// soon as its standard input, a pipe from us, is closed. The kernel closes it
/// when we end: after a panic, on Ctrl-C, and even when we are killed.
///
/// Not `PR_SET_PDEATHSIG`: that is Linux only, and follows the thread that
/// started the child, not the process.
const WATCHDOG: &str = r#"
exec 3<&0
"$@" </dev/null 3<&- &
child=$!
{ read -r _ <&3; kill -s KILL -- -$$; } &
watch=$!
exec 3<&-
wait "$child"
status=$?
kill -s KILL "$watch"
exit "$status"
"#;
/// A shell's exit status for a child that a signal ended is this and the signal.
const SIGNAL_BASE: i32 = 128;
/// Signals by number, those that processes are ended by.
const SIGNALS: [(i32, &str); 9] = [
    (1, "SIGHUP"),
    (2, "SIGINT"),
    (4, "SIGILL"),
    (6, "SIGABRT"),
    (7, "SIGBUS"),
    (8, "SIGFPE"),
    (9, "SIGKILL"),
    (11, "SIGSEGV"),
    (15, "SIGTERM"),
];
/// How long the watchdog may take.
const END_DEADLINE: Duration = Duration::from_secs(5);

/// A child under the watchdog. Ends when dropped.
pub(crate) struct Guarded {
    watchdog: Child,
    pipe: Option<ChildStdin>,
}

impl Guarded {
    /// Starts `program` with both its outputs in `log`; `prepare` sets arguments,
    /// environment and folder.
    pub(crate) fn start(
        program: &OsStr,
        log: &File,
        prepare: impl FnOnce(&mut Command),
    ) -> io::Result<Guarded> {
        let mut command = Command::new("sh");
        command
            .args(["-c", WATCHDOG, "stonegate-watchdog"])
            .arg(program);
        prepare(&mut command);
        command
            .stdin(Stdio::piped())
            .stdout(log.try_clone()?)
            .stderr(log.try_clone()?);
        // A group of its own: the watchdog ends the group, and Ctrl-C reaches the
        // child through us, so that what it was doing can be told.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let mut watchdog = command.spawn()?;
        let pipe = watchdog.stdin.take();
        Ok(Guarded { watchdog, pipe })
    }

    /// How the child ended, if it did.
    pub(crate) fn ended(&mut self) -> io::Result<Option<Exit>> {
        Ok(self.watchdog.try_wait()?.map(Exit::of))
    }
}

/// How a child ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    Code(i32),
    Signal(i32),
}

impl Exit {
    pub(crate) const SUCCESS: Exit = Exit::Code(0);

    /// By the exit status of the watchdog, a shell.
    fn of(status: ExitStatus) -> Exit {
        match status.code() {
            // The numbers of signals; beyond them it is a status of its own, such as 255.
            Some(code @ 129..=192) => Exit::Signal(code - SIGNAL_BASE),
            Some(code) => Exit::Code(code),
            // The watchdog itself was killed, and its group with it.
            None => Exit::Signal(9),
        }
    }
}

impl fmt::Display for Exit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Exit::Code(code) => write!(f, "ended with exit code {code}"),
            Exit::Signal(signal) => {
                let known = SIGNALS.iter().find(|(number, _)| *number == signal);
                let name = known.map_or("an unknown signal", |(_, name)| name);
                write!(f, "was ended by signal {signal} ({name})")
            }
        }
    }
}

/// The lines of a log that somebody else is writing.
pub(crate) struct Lines {
    log: BufReader<File>,
    /// A line whose end is still to be written.
    partial: Vec<u8>,
}

impl Lines {
    /// Those from byte `begin` on.
    pub(crate) fn of(log: &Path, begin: u64) -> io::Result<Lines> {
        let mut log = BufReader::new(File::open(log)?);
        log.seek(SeekFrom::Start(begin))?;
        Ok(Lines {
            log,
            partial: Vec::new(),
        })
    }

    /// The next line, without its end, if it is whole. What is no text in it is shown as
    /// replacement characters.
    pub(crate) fn next(&mut self) -> io::Result<Option<String>> {
        self.log.read_until(b'\n', &mut self.partial)?;
        if !self.partial.ends_with(b"\n") {
            return Ok(None);
        }
        let line = String::from_utf8_lossy(&self.partial).trim_end().to_owned();
        self.partial.clear();
        Ok(Some(line))
    }
}

/// Everything that a program says before it ends well; `None` where it cannot be
/// started, fails, or takes longer than `limit`.
pub(crate) fn said(program: &OsStr, arguments: &[&str], limit: Duration) -> Option<String> {
    let log = tempfile::NamedTempFile::new().ok()?;
    let start = Instant::now();
    let mut child = Guarded::start(program, log.as_file(), |command| {
        command.args(arguments);
    })
    .ok()?;
    while start.elapsed() < limit {
        match child.ended() {
            Ok(Some(Exit::SUCCESS)) => {
                let bytes = std::fs::read(log.path()).ok()?;
                return Some(String::from_utf8_lossy(&bytes).into_owned());
            }
            Ok(None) => sleep(Duration::from_millis(5)),
            Ok(Some(_)) | Err(_) => return None,
        }
    }
    None
}

impl Drop for Guarded {
    fn drop(&mut self) {
        drop(self.pipe.take());
        let start = Instant::now();
        while start.elapsed() < END_DEADLINE {
            match self.watchdog.try_wait() {
                Ok(None) => sleep(Duration::from_millis(5)),
                Ok(Some(_)) | Err(_) => return,
            }
        }
        // Nothing can be done about a process that cannot be killed.
        drop(self.watchdog.kill());
        drop(self.watchdog.wait());
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::fs;

    /// A shell that writes its process id into `folder`/pid and sleeps.
    const SLEEPER: &str = "echo $$ > pid.new && mv pid.new pid && sleep 300";

    fn started(folder: &Path) -> (Guarded, u32) {
        let log = File::create(folder.join("log")).unwrap();
        let guarded = Guarded::start(OsStr::new("sh"), &log, |command| {
            command.args(["-c", SLEEPER]).current_dir(folder);
        })
        .unwrap();
        (guarded, pid(folder))
    }

    fn pid(folder: &Path) -> u32 {
        let path = folder.join("pid");
        for _ in 0..1000 {
            if let Ok(text) = fs::read_to_string(&path) {
                return text.trim().parse().unwrap();
            }
            sleep(Duration::from_millis(10));
        }
        panic!("{} did not come", path.display());
    }

    fn lives(pid: u32) -> bool {
        let status = Command::new("kill")
            .args(["-0", &pid.to_string()])
            .stderr(Stdio::null())
            .status();
        status.unwrap().success()
    }

    fn gone(pid: u32) -> bool {
        (0..500).any(|_| {
            sleep(Duration::from_millis(10));
            !lives(pid)
        })
    }

    #[test]
    fn lines_come_when_they_are_whole_whatever_is_in_them() {
        use std::io::Write as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log");
        let mut log = File::create(&path).unwrap();
        log.write_all(b"skipped\none\r\ntw\xc3").unwrap();
        let mut lines = Lines::of(&path, 8).unwrap();
        assert_eq!(lines.next().unwrap().as_deref(), Some("one"));
        assert_eq!(lines.next().unwrap(), None);
        // The rest of a character, and a byte that is none.
        log.write_all(b"\xb6\xff\n").unwrap();
        assert_eq!(lines.next().unwrap().as_deref(), Some("tw\u{f6}\u{fffd}"));
        assert_eq!(lines.next().unwrap(), None);
    }

    #[test]
    fn a_dropped_child_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        let (mut guarded, pid) = started(folder.path());
        assert!(lives(pid));
        assert_eq!(guarded.ended().unwrap(), None);
        drop(guarded);
        assert!(gone(pid), "{pid} still lives");
    }

    #[test]
    fn what_a_program_says_is_waited_for_and_not_for_ever() {
        let shell = OsStr::new("sh");
        let limit = Duration::from_secs(30);
        let told = said(shell, &["-c", "echo one; echo two >&2"], limit);
        assert_eq!(told.as_deref(), Some("one\ntwo\n"));
        assert_eq!(said(shell, &["-c", "echo one; exit 1"], limit), None);
        assert_eq!(said(OsStr::new("/nowhere/program"), &[], limit), None);
        let limit = Duration::from_millis(50);
        assert_eq!(said(shell, &["-c", "sleep 300"], limit), None);
    }

    #[test]
    fn the_end_of_a_child_is_its_own() {
        for (end, told) in [
            ("exit 0", "ended with exit code 0"),
            ("exit 7", "ended with exit code 7"),
            ("exit 255", "ended with exit code 255"),
            ("kill -s KILL $$", "was ended by signal 9 (SIGKILL)"),
            ("kill -s TERM $$", "was ended by signal 15 (SIGTERM)"),
        ] {
            let folder = tempfile::tempdir().unwrap();
            let log = File::create(folder.path().join("log")).unwrap();
            let mut guarded = Guarded::start(OsStr::new("sh"), &log, |command| {
                command.args(["-c", &format!("echo said; {end}")]);
            })
            .unwrap();
            let exit = (0..500).find_map(|_| {
                sleep(Duration::from_millis(10));
                guarded.ended().unwrap()
            });
            assert_eq!(exit.unwrap().to_string(), told);
            let said = fs::read_to_string(folder.path().join("log")).unwrap();
            // Of a signal the watchdog's shell may say a word of its own.
            let more = said.strip_prefix("said\n").unwrap();
            assert!(more.is_empty() || end.starts_with("kill"), "{end}: {said}");
        }
    }

    /// The same test binary, asked by variable, is the parent that gets killed.
    #[test]
    fn a_child_does_not_outlive_a_killed_parent() {
        const FOLDER: &str = "STONEGATE_TEST_PARENT_FOLDER";
        if let Some(folder) = std::env::var_os(FOLDER) {
            let (_guarded, _) = started(Path::new(&folder));
            sleep(Duration::from_secs(300));
        }
        let folder = tempfile::tempdir().unwrap();
        let mut parent = Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "child::tests::a_child_does_not_outlive_a_killed_parent",
            ])
            .env(FOLDER, folder.path())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let pid = pid(folder.path());
        assert!(lives(pid));
        parent.kill().unwrap();
        parent.wait().unwrap();
        assert!(gone(pid), "{pid} still lives");
    }
}
