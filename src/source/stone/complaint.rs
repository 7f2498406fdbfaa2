//! The end of a run of Stone's programs as a failure: one sentence with the fix.

use super::process::{Ended, How, Program};
use crate::{
    explain::stone_words::{assertion, known, of_signal},
    failure::{Failure, FailureKind},
};

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

/// The failure that this end of a run is; `None` when all went well.
pub fn of(ended: &Ended, program: &Program<'_>) -> Option<Failure> {
    let by = match ended.how {
        How::Code(0) => return None,
        How::Code(code) => format!("ended with exit code {code}"),
        How::Signal(signal) => {
            let known = SIGNALS.iter().find(|(number, _)| *number == signal);
            let name = known.map_or("an unknown signal", |(_, name)| name);
            format!("was ended by signal {signal} ({name})")
        }
        How::TimedOut => {
            let limit = program.time_limit.as_secs_f64();
            format!("was ended after {limit} s, its time limit")
        }
    };
    // What it said is the reason; how it ended is its consequence.
    let mut because: Vec<String> = assertion(&ended.said)
        .map(str::to_owned)
        .into_iter()
        .collect();
    because.push(format!("{} {by}", program.path.display()));
    because.push(format!("all it said is in {}", ended.log.display()));
    let known = known(&ended.said);
    let (kind, what, help) = match (known, ended.how) {
        // Whatever was said before: it would have gone on.
        (_, How::TimedOut) => (
            FailureKind::Infrastructure,
            format!("{} took too long", program.name),
            "give it more time with --stone-time-limit, or prove with --source embedded".to_owned(),
        ),
        (Some(known), _) => (known.kind, known.what.to_owned(), known.help.to_owned()),
        (None, How::Signal(signal)) => of_signal(signal, program.name),
        (None, _) => (
            FailureKind::Prover,
            format!("{} gave up", program.name),
            "read its log; `stonegate prove` without --source says more about inputs that cannot be proved".to_owned(),
        ),
    };
    let mut failure = Failure::new(kind, what).help(help);
    failure.because = because;
    Some(failure)
}
