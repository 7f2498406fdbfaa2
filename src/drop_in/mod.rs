//! Stone's two programs, `cpu_air_prover` and `cpu_air_verifier`, made of this
//! engine: the same flags and files, so that a pipeline swaps them in without a
//! change (Stone `main/`). They exit with 0 or, as Stone's verifier, with 1.

mod flags;
mod prover;
mod verifier;

use std::{
    env,
    io::{Write as _, stderr, stdout},
    process::ExitCode,
    sync::OnceLock,
    time::Instant,
};

use self::flags::{Flag, Flags, Invocation};
use crate::{
    failure::{Failure, FailureKind},
    integrity::parse_stone_version,
    settings,
    stone::{memory, params::StoneVersion},
};

/// Names the Stone version where `--stone_version` does not.
const VERSION_VARIABLE: &str = "STONEGATE_STONE_VERSION";

/// `cpu_air_prover`: makes a proof of four AIR input files.
pub fn prover() -> ExitCode {
    memory::keep_released();
    run("cpu_air_prover", prover::FLAGS, prover::run)
}

/// `cpu_air_verifier`: judges a proof file.
pub fn verifier() -> ExitCode {
    run("cpu_air_verifier", verifier::FLAGS, verifier::run)
}

fn run(
    program: &str,
    known: &[Flag],
    body: impl FnOnce(&Flags, &Log) -> Result<(), Failure>,
) -> ExitCode {
    let start = Instant::now();
    let flags = match flags::parse(program, known, env::args_os().skip(1)) {
        Ok(Invocation::Run(flags)) => flags,
        Ok(Invocation::Tell(text)) => {
            // Whoever closed the pipe has read what they wanted.
            drop(stdout().write_all(text.as_bytes()));
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            drop(writeln!(stderr(), "ERROR: {error}"));
            return ExitCode::FAILURE;
        }
    };
    let log = Log::new(&flags, start);
    let checked = settings::check_portable(&settings::environment());
    match checked.and_then(|()| body(&flags, &log)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            log.error(&failure.to_string());
            ExitCode::FAILURE
        }
    }
}

/// What is told on the standard error: errors always, the rest where glog
/// would (`--logtostderr`, `--alsologtostderr`, `--v`).
struct Log {
    start: Instant,
    informs: bool,
    tells_stages: bool,
}

impl Log {
    fn new(flags: &Flags, start: Instant) -> Log {
        let variable = |name: &str| env::var(format!("GLOG_{name}")).ok();
        let on = |name: &str| match flags.is_set(name) {
            true => flags.is_on(name),
            false => variable(name).is_some_and(|v| ["1", "t", "true", "y", "yes"].contains(&&*v)),
        };
        let informs = on("logtostderr") || on("alsologtostderr");
        let level = match flags.is_set("v") {
            true => flags.value("v").to_owned(),
            false => variable("v").unwrap_or_default(),
        };
        Log {
            start,
            informs,
            tells_stages: informs && level.parse::<i32>().unwrap_or(0) >= 1,
        }
    }

    /// A stage begins; the line is that of Stone's `ProfilingBlock` without
    /// glog's prefix.
    fn stage(&self, name: &str) {
        if self.tells_stages {
            self.say(&format!("{name} started"));
        }
    }

    fn info(&self, text: &str) {
        if self.informs {
            self.say(text);
        }
    }

    fn error(&self, text: &str) {
        drop(writeln!(stderr(), "ERROR: {text}"));
    }

    fn say(&self, text: &str) {
        let seconds = self.start.elapsed().as_secs_f64();
        drop(writeln!(stderr(), "{seconds:.3} sec: {text}"));
    }
}

/// `--stone_version`, else its variable; `None` where neither says.
fn stone_version(flags: &Flags) -> Result<Option<StoneVersion>, Failure> {
    let named = match flags.value("stone_version") {
        "" => env::var(VERSION_VARIABLE).unwrap_or_default(),
        named => named.to_owned(),
    };
    if named.is_empty() {
        return Ok(None);
    }
    parse_stone_version(&named)
        .map(Some)
        .map_err(|error| Failure::usage("--stone_version is wrong").because(&error))
}

/// Bounds the threads of the process; 0 and no flag leave them at all cores.
fn bound_threads(flags: &Flags) -> Result<(), Failure> {
    static BOUND: OnceLock<()> = OnceLock::new();
    let text = flags.value("n_threads");
    if text.is_empty() || BOUND.set(()).is_err() {
        return Ok(());
    }
    let n: usize = text.parse().map_err(|error| {
        Failure::usage(format!("--n_threads is {text:?}, expected a number")).because(&error)
    })?;
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(n)
        .build_global();
    pool.map_err(|error| {
        Failure::new(FailureKind::Infrastructure, "cannot start threads").because(&error)
    })
}
