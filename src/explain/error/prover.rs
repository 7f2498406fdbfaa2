//! What Stone's programs say, and how they end.

use super::{ErrorReading, Likely, Origin, shorten};
use crate::explain::stone_words::{assertion, is_glog_error, known, of_signal};

/// How shells and containers tell of a signal, in lower case.
const ENDS: [(&str, i32); 14] = [
    ("illegal instruction", 4),
    ("exit code 132", 4),
    ("sigill", 4),
    ("out of memory", 9),
    ("oom-kill", 9),
    ("oomkilled", 9),
    ("exit code 137", 9),
    ("signal 9", 9),
    ("signal: 9", 9),
    ("sigkill", 9),
    ("segmentation fault", 11),
    ("exit code 139", 11),
    ("exit code 134", 6),
    ("aborted (core dumped)", 6),
];

/// Whether the form of a text is that of Stone's own messages: its log, or the
/// exception that ends it.
pub(super) fn is_stones(text: &str) -> bool {
    let marks = [
        "what():",
        "StarkwareException",
        "cpu_air_prover",
        "cpu_air_verifier",
    ];
    marks.iter().any(|mark| text.contains(mark))
        || text
            .lines()
            .map(str::trim)
            .any(|line| is_glog_error(line) && line.contains(".cc:"))
}

/// What Stone says; none for a text of another program.
pub(super) fn read(text: &str) -> Option<ErrorReading> {
    let said = || assertion(text).unwrap_or(text).to_owned();
    if let Some(known) = known(text) {
        let line = text.lines().find(|line| line.contains(known.says));
        let said = match is_stones(text) {
            true => said(),
            false => line.unwrap_or(text).trim().to_owned(),
        };
        return Some(reading(&said, known.cause, known.what, known.help));
    }
    let lower = text.to_lowercase();
    let killed = lower.lines().any(|line| line.trim() == "killed");
    let end = ENDS.iter().find(|(words, _)| lower.contains(words));
    let signal = end.map(|(_, signal)| *signal).or(killed.then_some(9));
    if let Some(signal) = signal {
        let (_, what, help) = of_signal(signal, "the prover");
        let cause = match signal {
            4 => "wrong-build",
            9 => "out-of-memory",
            _ => "crash",
        };
        return Some(reading(&said(), cause, &what, &help));
    }
    is_stones(text).then(|| {
        let what = "a check of Stone's failed that has no explanation here";
        let help = "read its log; `stonegate prove` without --source says more about inputs that cannot be proved";
        reading(&said(), "unknown", what, help)
    })
}

fn reading(said: &str, id: &'static str, what: &str, next: &str) -> ErrorReading {
    ErrorReading {
        said: shorten(said),
        origin: Origin::Stone,
        causes: vec![Likely {
            id,
            what: what.to_owned(),
        }],
        ruled_out: Vec::new(),
        next: next.to_owned(),
    }
}
