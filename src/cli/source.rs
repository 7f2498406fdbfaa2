//! What the command line says of where proofs come from.

use clap::Args;
use std::{path::PathBuf, time::Duration};

use crate::{
    failure::Failure,
    files,
    schedule::{Memory, NoMemory, Scheduler},
    source::{
        Cached, Candidate, Embedded, InOrder, ProofSource, Scheduled, SourceKind, Stone,
        StoneOptions,
        atlantic::{Atlantic, AtlanticOptions, Network, UnknownNetwork},
    },
};

/// Four hours: sixty times what Stone takes for its largest golden case.
const TIME_LIMIT: &str = "14400";
/// Two hours: the service has other customers.
const ATLANTIC_TIME_LIMIT: &str = "7200";
/// Folder of Stone's logs, in the cache folder.
const LOGS: &str = "logs";

/// Where proofs come from.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Source of proofs")]
pub struct SourceArgs {
    /// Where proofs come from: embedded, stone or atlantic; several, separated
    /// by commas, are asked in this order
    ///
    /// The next one is asked where one cannot be reached, and never because a
    /// proof was refused.
    #[arg(long, value_name = "SOURCES", value_delimiter = ',', default_value = "embedded", value_parser = kind)]
    source: Vec<SourceKind>,
    /// The most memory that proofs and traces may take together, for example 8GiB
    /// [default: what this machine has available]
    #[arg(long, value_name = "SIZE", value_parser = memory)]
    memory: Option<Memory>,
    /// StarkWare's cpu_air_prover [env: STONEGATE_STONE_PROVER] [default: from PATH]
    #[arg(long, value_name = "PATH")]
    stone_prover: Option<PathBuf>,
    /// StarkWare's cpu_air_verifier, as a second opinion
    /// [env: STONEGATE_STONE_VERIFIER] [default: the one beside the prover]
    #[arg(long, value_name = "PATH")]
    stone_verifier: Option<PathBuf>,
    /// The longest that Stone may take for one proof
    #[arg(long, value_name = "SECONDS", default_value = TIME_LIMIT, value_parser = seconds)]
    stone_time_limit: Duration,
    /// The longest that Atlantic is waited for; a later run finds its query again
    /// [its key: STONEGATE_ATLANTIC_API_KEY or ATLANTIC_API_KEY]
    #[arg(long, value_name = "SECONDS", default_value = ATLANTIC_TIME_LIMIT, value_parser = seconds)]
    atlantic_time_limit: Duration,
    /// Have Atlantic verify its proofs on chain, too: sepolia or mainnet
    #[arg(long, value_name = "NETWORK", value_parser = network)]
    atlantic_verify_on: Option<Network>,
}

/// `--source` and `--against`, as command-line values.
pub fn kind(text: &str) -> Result<SourceKind, String> {
    text.parse()
        .map_err(|error: crate::source::UnknownSource| error.to_string())
}

fn memory(text: &str) -> Result<Memory, String> {
    text.parse().map_err(|error: NoMemory| error.to_string())
}

fn network(text: &str) -> Result<Network, String> {
    text.parse()
        .map_err(|error: UnknownNetwork| error.to_string())
}

/// The longest limit, a year: sums of times stay within their type.
const LONGEST_LIMIT: Duration = Duration::from_secs(365 * 24 * 60 * 60);

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text
        .parse()
        .map_err(|_| "expected a number of seconds".to_owned())?;
    match Duration::try_from_secs_f64(seconds) {
        Ok(limit) if !limit.is_zero() && limit <= LONGEST_LIMIT => Ok(limit),
        _ => Err("expected more than 0 seconds, and no more than a year of them".into()),
    }
}

impl SourceArgs {
    /// The kinds of source that are named.
    pub fn kinds(&self) -> &[SourceKind] {
        &self.source
    }

    /// The memory that may be used, where it is named.
    pub fn memory(&self) -> Option<Memory> {
        self.memory
    }

    /// Lets proofs and traces be made within these arguments' memory: one for all
    /// that a command does.
    pub fn scheduler(&self) -> Scheduler {
        Scheduler::new(self.memory)
    }

    /// The sources these arguments name, in order.
    ///
    /// # Errors
    /// [`FailureKind`](crate::failure::FailureKind) `Usage` for one that is
    /// named wrongly.
    pub fn source(&self, cache: bool, scheduler: &Scheduler) -> Result<InOrder, Failure> {
        let candidate = |kind: &SourceKind| self.candidate(*kind, cache, scheduler);
        InOrder::new(self.source.iter().map(candidate).collect())
    }

    /// One source, with these arguments' programs.
    ///
    /// # Errors
    /// As for [`SourceArgs::source`].
    pub fn one(
        &self,
        kind: SourceKind,
        cache: bool,
        scheduler: &Scheduler,
    ) -> Result<InOrder, Failure> {
        InOrder::new(vec![self.candidate(kind, cache, scheduler)])
    }

    fn candidate(&self, kind: SourceKind, cache: bool, scheduler: &Scheduler) -> Candidate {
        let source: Result<Box<dyn ProofSource>, Failure> = match kind {
            SourceKind::Embedded => Ok(Box::new(Embedded)),
            SourceKind::Stone => self.stone().map(|stone| Box::new(stone) as _),
            SourceKind::Atlantic => self.atlantic().map(|service| Box::new(service) as _),
        };
        let source = source.and_then(|source| in_turn(kind, source, cache, scheduler));
        (kind, source)
    }

    fn atlantic(&self) -> Result<Atlantic, Failure> {
        Atlantic::from_environment(AtlanticOptions {
            timeout: self.atlantic_time_limit,
            verify_on: self.atlantic_verify_on,
            ..AtlanticOptions::default()
        })
    }

    /// Where Stone's programs are and how long they may take.
    ///
    /// # Errors
    /// [`FailureKind`](crate::failure::FailureKind) `Usage` where there is no
    /// folder for their logs.
    pub fn stone_options(&self) -> Result<StoneOptions, Failure> {
        Ok(StoneOptions {
            prover: self.stone_prover.clone(),
            verifier: self.stone_verifier.clone(),
            time_limit: self.stone_time_limit,
            logs: files::cache_folder()?.join(LOGS),
        })
    }

    fn stone(&self) -> Result<Stone, Failure> {
        Stone::find(self.stone_options()?)
    }
}

/// Where the proof of the controls comes from: always this program, so that
/// they say nothing of the source that proves.
///
/// # Errors
/// Without a folder for the cache.
pub fn of_controls(cache: bool, scheduler: &Scheduler) -> Result<Box<dyn ProofSource>, Failure> {
    in_turn(SourceKind::Embedded, Embedded, cache, scheduler)
}

/// A source that waits for its turn, and a cache in front of it, where one is
/// wanted.
fn in_turn(
    kind: SourceKind,
    source: impl ProofSource + 'static,
    cache: bool,
    scheduler: &Scheduler,
) -> Result<Box<dyn ProofSource>, Failure> {
    let source = Scheduled::new(kind, source, scheduler.clone());
    Ok(match cache {
        true => Box::new(Cached::new(files::cache_folder()?, source)),
        false => Box::new(source),
    })
}
