//! The end of a run of Stone's programs as a failure: one sentence with the fix.

use super::{
    VERIFIER,
    process::{Ended, How, Program},
};
use crate::{
    child::Exit,
    explain::stone_words::{assertion, known, of_signal},
    failure::{Failure, FailureKind},
};

/// The failure that this end of a run is; `None` when all went well.
pub fn of(ended: &Ended, program: &Program<'_>) -> Option<Failure> {
    let by = match ended.how {
        How::Exited(Exit::SUCCESS) => return None,
        How::Exited(exit) => exit.to_string(),
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
            match program.name {
                // Its limit is ours.
                VERIFIER => "run again when less runs on this machine, or name another verifier with --stone-verifier",
                _ => "give it more time with --stone-time-limit, or prove with --source embedded",
            }
            .to_owned(),
        ),
        (Some(known), _) => (known.kind, known.what.to_owned(), known.help.to_owned()),
        (None, How::Exited(Exit::Signal(signal))) => of_signal(signal, program.name),
        // A shell's codes for a program that it cannot run or find: the watchdog's, or those
        // of a script around the program.
        (None, How::Exited(Exit::Code(126 | 127))) => (
            FailureKind::Infrastructure,
            format!("{} cannot be started", program.name),
            "check that the program is built for this machine, and that the interpreter it names and what it calls are here; or prove with --source embedded".to_owned(),
        ),
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::{path::Path, time::Duration};

    fn complaint(name: &'static str, how: How) -> Failure {
        let program = Program {
            path: Path::new("/opt/program"),
            name,
            time_limit: Duration::from_secs(300),
        };
        let ended = Ended {
            how,
            said: String::new(),
            log: "program.log".into(),
        };
        of(&ended, &program).unwrap()
    }

    #[test]
    fn what_was_stopped_or_never_started_is_no_judgement() {
        for how in [
            How::Exited(Exit::Code(126)),
            How::Exited(Exit::Code(127)),
            How::Exited(Exit::Signal(9)),
            How::TimedOut,
        ] {
            let failure = complaint(VERIFIER, how);
            assert_eq!(failure.kind, FailureKind::Infrastructure, "{how:?}");
        }
        let refused = complaint(VERIFIER, How::Exited(Exit::Code(1)));
        assert_eq!(refused.kind, FailureKind::Prover);
    }

    #[test]
    fn a_limit_that_is_not_the_users_is_not_to_be_raised() {
        let help = |name| complaint(name, How::TimedOut).help.unwrap();
        assert!(help("cpu_air_prover").contains("--stone-time-limit"));
        assert!(!help(VERIFIER).contains("--stone-time-limit"));
    }
}
