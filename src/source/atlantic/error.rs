//! What stands between us and a proof of the service, each for itself.

use std::time::Duration;

use super::{BASE_VARIABLE, key::KEY_VARIABLES};
use crate::failure::{Failure, FailureKind};

/// Where keys and credits are had
/// (<https://docs.herodotus.cloud/documentation/authentication>).
const CONSOLE: &str = "https://www.herodotus.cloud";

/// Everything that keeps Atlantic from giving a proof. Services are named by
/// host; `said` is what the service answers, without the key.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AtlanticError {
    #[error("Atlantic needs an API key, and none is set")]
    NoKey,
    /// A key that no header can hold. It is not repeated.
    #[error("the API key of Atlantic is not one: it is empty or has blanks or other signs in it")]
    Key,
    /// The text is not repeated: it may hold a key.
    #[error("this is no address of Atlantic: {why}")]
    Address { why: String },
    #[error("Atlantic runs programs itself, and of this run only the AIR inputs are known")]
    NoProgram,
    /// The program cannot be run as the service needs it.
    #[error("the run cannot be packed for Atlantic: {why}")]
    Pack { why: String },
    /// The key is refused.
    #[error("{host} does not accept the API key (HTTP status {status})")]
    Unauthorized { host: String, status: u16 },
    /// HTTP status 402, or `INSUFFICIENT_CREDITS` as a message or a reason.
    #[error("the credits of the Atlantic project do not suffice for this proof")]
    InsufficientCredits { host: String },
    /// Still told to come back later after all tries.
    #[error(
        "rate limit: {host} lets us ask no more for now (tries: {tries}{})",
        .after.map(|after| format!("; it asks to wait {} s", after.as_secs())).unwrap_or_default()
    )]
    RateLimited {
        host: String,
        tries: u32,
        /// What the service asks for.
        after: Option<Duration>,
        /// The query that goes on meanwhile, when there is one.
        query: Option<String>,
    },
    /// Not reached, or broken, after all tries.
    #[error("outage: {host} cannot be used: {why} (tries: {tries})")]
    Outage {
        host: String,
        tries: u32,
        why: String,
        /// The query that goes on meanwhile, when there is one.
        query: Option<String>,
    },
    /// The query goes on; we no longer wait.
    #[error("time-out: Atlantic query {query} is not done after {} s; last seen: {seen}", .after.as_secs())]
    TimedOut {
        query: String,
        after: Duration,
        /// Status and step.
        seen: String,
    },
    /// The query failed for a reason of the program or the proof.
    #[error("Atlantic query {query} failed{}: {reason}", at(.step))]
    Failed {
        query: String,
        step: Option<String>,
        reason: String,
    },
    /// The query failed for a reason of the service itself.
    #[error("Atlantic lost query {query}{}: {reason}", at(.step))]
    Lost {
        query: String,
        step: Option<String>,
        reason: String,
    },
    /// The request is refused, for good.
    #[error("{host} refuses the request (HTTP status {status}): {said}")]
    Refused {
        host: String,
        status: u16,
        said: String,
    },
    /// `sharpProver=stone` is refused.
    #[error("{host} makes no Stone proofs (HTTP status {status}): {said}")]
    NoStone {
        host: String,
        status: u16,
        said: String,
    },
    /// An answer that is not what is documented.
    #[error("cannot read what {host} answers to {what}: {why}")]
    Answer {
        host: String,
        what: &'static str,
        why: String,
    },
    /// A query that is done and has no proof.
    #[error("Atlantic query {query} is done and has no proof.json; it has {files}")]
    NoProof { query: String, files: String },
    #[error("the proof of Atlantic query {query} is {found}: Integrity verifies Stone proofs only")]
    NotStone { query: String, found: &'static str },
    /// The proof verifies under neither Stone version's seed.
    #[error("the proof of Atlantic query {query} does not verify: {why}")]
    Invalid { query: String, why: String },
    /// A proof of something else than was asked.
    #[error("the proof of Atlantic query {query} is not of this run: {why}")]
    OtherRun { query: String, why: String },
    #[error("Atlantic makes proofs of {found}, and {expected} is asked for")]
    StoneVersion {
        expected: &'static str,
        found: &'static str,
    },
    /// The operating system said no.
    #[error("cannot {what}: {why}")]
    System { what: &'static str, why: String },
}

fn at(step: &Option<String>) -> String {
    step.as_ref()
        .map(|step| format!(" at {step}"))
        .unwrap_or_default()
}

impl AtlanticError {
    /// Who can do something about it.
    pub fn kind(&self) -> FailureKind {
        use AtlanticError as E;
        match self {
            E::NoKey
            | E::Key
            | E::Address { .. }
            | E::NoProgram
            | E::Pack { .. }
            | E::Unauthorized { .. }
            | E::Refused { .. }
            | E::NoStone { .. }
            | E::StoneVersion { .. } => FailureKind::Usage,
            E::InsufficientCredits { .. }
            | E::RateLimited { .. }
            | E::Outage { .. }
            | E::TimedOut { .. }
            | E::Lost { .. }
            | E::Answer { .. }
            | E::NoProof { .. }
            | E::System { .. } => FailureKind::Infrastructure,
            E::Failed { .. } | E::NotStone { .. } | E::Invalid { .. } | E::OtherRun { .. } => {
                FailureKind::Prover
            }
        }
    }

    /// The next step; `None` where the error says it all.
    pub fn help(&self) -> Option<String> {
        use AtlanticError as E;
        let [first, second] = KEY_VARIABLES;
        let goes_on = |query: &str| {
            format!("query {query} goes on and costs nothing more: the next run finds it")
        };
        Some(match self {
            E::NoKey => format!("set {second} (or {first}); keys are had at {CONSOLE}"),
            E::Key => format!("look at {second} and {first}"),
            E::Address { .. } => format!("write {BASE_VARIABLE} as https://host"),
            E::NoProgram => {
                "give the program and its arguments (--program, --args) instead, or use another --source"
                    .into()
            }
            E::Unauthorized { .. } => {
                format!("check {second} (or {first}) against the project's key at {CONSOLE}")
            }
            E::InsufficientCredits { .. } => {
                format!("add credits to the project at {CONSOLE}, or use another --source")
            }
            E::RateLimited { query: Some(query), .. }
            | E::Outage { query: Some(query), .. } => goes_on(query),
            E::TimedOut { query, .. } => goes_on(query),
            E::RateLimited { .. } => "wait a while, then run again".into(),
            E::Outage { .. } => "check the network and run again, or use another --source".into(),
            E::Failed { .. } => {
                "run again to submit it anew, or prove it with another --source".into()
            }
            E::Lost { .. } => "run again: it will be submitted anew".into(),
            E::NoStone { .. } => "use --source embedded or stone: Integrity verifies Stone proofs only".into(),
            E::Answer { .. } => format!(
                "check {BASE_VARIABLE} and the network: a proxy or a login page may stand in between"
            ),
            E::NotStone { .. } | E::Invalid { .. } | E::OtherRun { .. } | E::NoProof { .. } => {
                "use another --source, and tell Herodotus the number of the query".into()
            }
            E::StoneVersion { found, .. } => {
                format!("ask for {found} or leave --stone-version out, or use another --source")
            }
            E::Pack { .. } | E::Refused { .. } | E::System { .. } => return None,
        })
    }

    /// The same, told of a query that was submitted.
    pub(super) fn while_waiting_for(mut self, id: &str) -> AtlanticError {
        if let AtlanticError::RateLimited { query, .. } | AtlanticError::Outage { query, .. } =
            &mut self
        {
            *query = Some(id.to_owned());
        }
        self
    }
}

impl From<AtlanticError> for Failure {
    fn from(error: AtlanticError) -> Failure {
        let failure = Failure::new(error.kind(), error.to_string());
        match error.help() {
            Some(help) => failure.help(help),
            None => failure,
        }
    }
}
