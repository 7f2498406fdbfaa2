//! What would work from here, and what would not: looked at, never changed.
//! Nothing is installed, sent, declared or paid for, and no secret is shown.
//!
//! Each check stands for itself: one that fails says so and stops no other.

mod account;
mod atlantic;
mod devnet;
mod folders;
mod imported;
mod machine;
mod prover;
mod stone;
mod target;

use serde::Serialize;
use std::path::PathBuf;

use crate::{
    chain::ChainOptions,
    failure::{Failure, FailureKind},
    report::EventSink,
    schedule::Memory,
    source::{SourceKind, StoneOptions},
};

/// What a run would be asked to do.
pub struct Plan {
    /// Where proofs are judged; its contracts are not looked at.
    pub chain: ChainOptions,
    /// Whether a devnet is given the imported contracts rather than ours.
    pub wants_imported: bool,
    /// Where imported contracts are kept.
    pub imported: Result<PathBuf, Failure>,
    /// Where proofs come from, in order.
    pub sources: Vec<SourceKind>,
    /// The memory that may be used, where it is named.
    pub memory: Option<Memory>,
    /// Where Stone's programs are; without a place for its log there is no way
    /// to run them.
    pub stone: Result<StoneOptions, Failure>,
    /// The cache folder.
    pub cache: Result<PathBuf, Failure>,
    /// The ledger's file and whether it was named; `None` where none is wanted.
    pub ledger: Result<Option<(PathBuf, bool)>, Failure>,
}

impl Plan {
    /// What a failure of a source means: nothing where it is not asked for, and
    /// little where another one would be asked in its place.
    fn source(&self, kind: SourceKind, failure: FailureKind) -> Status {
        let position = self.sources.iter().position(|source| *source == kind);
        match position {
            None => Status::Missing,
            Some(i) if failure == FailureKind::Infrastructure && self.has_other(i) => {
                Status::Warning
            }
            Some(_) => Status::Problem(failure),
        }
    }

    /// Whether another source serves where this one cannot: a later one, or ours
    /// before it, which lacks nothing.
    fn has_other(&self, position: usize) -> bool {
        position + 1 < self.sources.len() || self.asks(SourceKind::Embedded)
    }

    /// Whether proofs of this source are asked for.
    fn asks(&self, kind: SourceKind) -> bool {
        self.sources.contains(&kind)
    }
}

/// What a check came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "status", content = "kind", rename_all = "lowercase")]
pub enum Status {
    /// It works.
    Ok,
    /// It works, and may not for long, or not as well as it could.
    Warning,
    /// It is not there, or was not asked, and nothing that is planned needs it.
    Missing,
    /// What is planned does not work without it.
    Problem(FailureKind),
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Check {
    /// What belongs together has one.
    pub group: &'static str,
    pub name: &'static str,
    #[serde(flatten)]
    pub status: Status,
    /// What is there, or why it is not.
    pub found: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fix: Option<String>,
}

impl Check {
    fn new(name: &'static str, status: Status, found: impl Into<String>) -> Check {
        Check {
            group: "",
            name,
            status,
            found: found.into(),
            fix: None,
        }
    }

    fn ok(name: &'static str, found: impl Into<String>) -> Check {
        Check::new(name, Status::Ok, found)
    }

    fn warning(name: &'static str, found: impl Into<String>) -> Check {
        Check::new(name, Status::Warning, found)
    }

    fn missing(name: &'static str, found: impl Into<String>) -> Check {
        Check::new(name, Status::Missing, found)
    }

    /// A failure in one line, with its help as the fix.
    fn failed(name: &'static str, status: Status, failure: &Failure) -> Check {
        let mut found = failure.what.clone();
        for cause in &failure.because {
            found.push_str(": ");
            found.push_str(cause);
        }
        Check {
            fix: failure.help.as_deref().map(str::to_owned),
            ..Check::new(name, status, found)
        }
    }

    /// A failure that is a problem of its kind.
    fn problem(name: &'static str, failure: impl Into<Failure>) -> Check {
        let failure = failure.into();
        Check::failed(name, Status::Problem(failure.kind), &failure)
    }

    #[must_use]
    fn fix(mut self, fix: impl Into<String>) -> Check {
        self.fix = Some(fix.into());
        self
    }
}

/// Looks at everything, in the order in which it is read best. What takes a
/// while is announced to `events`.
pub fn examine(plan: &Plan, events: &EventSink) -> Vec<Check> {
    let groups = [
        ("this program", machine::checks(plan)),
        ("embedded prover", vec![prover::self_check(events)]),
        ("folders", folders::checks(plan)),
        ("starknet-devnet", devnet::checks(plan)),
        ("Stone", stone::checks(plan, events)),
        ("Atlantic", vec![atlantic::key(plan)]),
        ("Integrity's classes", vec![imported::classes(plan)]),
    ];
    let mut checks = Vec::new();
    let target = target::checks(plan, events);
    for (group, found) in groups.into_iter().chain(target) {
        checks.extend(found.into_iter().map(|check| Check { group, ..check }));
    }
    checks
}

/// The worst problem; `None` when all that is planned would work.
pub fn worst(checks: &[Check]) -> Option<FailureKind> {
    let problems = checks.iter().filter_map(|check| match check.status {
        Status::Problem(kind) => Some(kind),
        _ => None,
    });
    problems.max()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worst_problem_decides_and_warnings_do_not() {
        let failure = |kind| Failure::new(kind, "what").help("fix");
        let usage = Check::problem("a", failure(FailureKind::Usage));
        let disk = Check::problem("b", failure(FailureKind::Infrastructure));
        let calm = [
            Check::ok("c", ""),
            Check::warning("d", ""),
            Check::missing("e", ""),
        ];
        assert_eq!(worst(&calm), None);
        assert_eq!(
            worst(&[usage.clone(), disk]),
            Some(FailureKind::Infrastructure)
        );
        let json = serde_json::to_value(&usage).unwrap();
        assert_eq!(
            (&json["status"], &json["kind"]),
            (&"problem".into(), &"usage".into())
        );
        assert_eq!(json["fix"], "fix");
        let json = serde_json::to_value(&calm[0]).unwrap();
        assert_eq!(json["status"], "ok");
        assert!(json.get("kind").is_none() && json.get("fix").is_none());
    }
}
