//! Atlantic, Herodotus' proving service: the run is packed, submitted, waited
//! for, and its proof downloaded and judged.
//!
//! A submission is named by its content (`dedupId`), and looked for before it
//! is made: a run that was killed, or that no longer waited, finds its query
//! again and nothing is paid for twice.
//!
//! The service's documentation (November 2026,
//! <https://docs.herodotus.cloud/atlantic-api/sending-query>) has
//! `sharpProver=stone` as the default. A user reports that the API has begun to
//! refuse it in favour of stwo (<https://github.com/bal7hazar/slingfall>,
//! `docs/proving.md`, September 2026); this is [`AtlanticError::NoStone`].

mod answers;
mod client;
mod error;
mod judge;
mod key;
mod submission;

use serde_json::Value;
use std::{
    env, thread,
    time::{Duration, Instant},
};
use url::Url;

pub use answers::{Job, Status, Transaction, VerificationStatus};
pub use client::Patience;
pub use error::AtlanticError;
pub use key::{ApiKey, KEY_VARIABLES};
pub use submission::{JobSize, Network, UnknownNetwork};

use super::{ProgramRun, ProofRequest, ProofSource, ProverIdentity, SourceKind, SourcedProof};
use crate::{
    failure::Failure,
    http::is_loopback,
    integrity::bootloader,
    program::Layout,
    report::EventSink,
    stone::{field::Felt, proof::ProofFile},
};
use answers::{Query, QueryAnswer};
use client::{Client, Submission};
use submission::Fields;

/// Overrides the service's address.
pub const BASE_VARIABLE: &str = "STONEGATE_ATLANTIC_URL";
/// The service (<https://docs.herodotus.cloud/atlantic-api/endpoints/submit-query>,
/// `servers`).
const PRODUCTION: &str = "https://atlantic.api.herodotus.cloud";
/// The file of a query that is its proof
/// (<https://github.com/HerodotusDev/atlantic-examples>, `offchain-verification`).
const PROOF_FILE: &str = "proof.json";
/// How often one run is submitted, each time after a query of it failed.
const MAX_ATTEMPTS: u32 = 20;
/// Parts of the reasons that are the service's own and not the program's. The
/// documentation lists no reasons.
const SERVICE_REASONS: [&str; 5] = [
    "RABBIT_MQ",
    "TIMEOUT",
    "TIMED_OUT",
    "UNAVAILABLE",
    "INTERNAL",
];
/// The reason for which a query stops that cannot be paid for.
const CREDITS_REASON: &str = "INSUFFICIENT_CREDITS";

/// How the service is used.
#[derive(Clone, Debug)]
pub struct AtlanticOptions {
    /// `None` takes [`BASE_VARIABLE`], and without it the service itself.
    pub base: Option<Url>,
    /// How long a proof is waited for, all in all.
    pub timeout: Duration,
    /// The wait after the first look at a query; each further one is twice as
    /// long, up to the next.
    pub first_poll: Duration,
    pub longest_poll: Duration,
    /// For single requests.
    pub patience: Patience,
    /// `None` takes the size that fits the number of steps.
    pub size: Option<JobSize>,
    /// Where the service verifies the proof, too.
    pub verify_on: Option<Network>,
    /// Integrity's hashes of the bootloaders that a proof may be of.
    pub bootloaders: Vec<Felt>,
}

impl Default for AtlanticOptions {
    /// Two hours of waiting, with looks from every 2 s to every 30 s.
    fn default() -> AtlanticOptions {
        AtlanticOptions {
            base: None,
            timeout: Duration::from_secs(2 * 60 * 60),
            first_poll: Duration::from_secs(2),
            longest_poll: Duration::from_secs(30),
            patience: Patience::default(),
            size: None,
            verify_on: None,
            bootloaders: bootloader::known(),
        }
    }
}

/// The service as a source of proofs. Its functions block, and must not be
/// called from within a tokio runtime.
pub struct Atlantic {
    client: Client,
    options: AtlanticOptions,
}

/// A query that is done.
struct Done {
    id: String,
    files: Vec<String>,
}

impl Atlantic {
    /// The service with the key of the environment
    /// ([`ApiKey::from_environment`]).
    ///
    /// # Errors
    /// [`FailureKind::Usage`](crate::failure::FailureKind) where key or address
    /// are not there or are none.
    pub fn from_environment(options: AtlanticOptions) -> Result<Atlantic, Failure> {
        Ok(Atlantic::new(options, ApiKey::from_environment()?)?)
    }

    /// The service with this key.
    ///
    /// # Errors
    /// [`AtlanticError::Address`], [`AtlanticError::System`].
    pub fn new(options: AtlanticOptions, key: ApiKey) -> Result<Atlantic, AtlanticError> {
        let base = match &options.base {
            Some(base) => base.clone(),
            None => base_of_environment()?,
        };
        check_base(&base)?;
        let client = Client::new(base, key, options.patience)?;
        Ok(Atlantic { client, options })
    }

    /// As [`ProofSource::prove`], with errors that can be told apart.
    ///
    /// # Errors
    /// [`AtlanticError`].
    pub fn fetch(
        &self,
        request: &ProofRequest<'_>,
        events: &EventSink,
    ) -> Result<SourcedProof, AtlanticError> {
        let start = Instant::now();
        let deadline = start + self.options.timeout;
        let run = request.program.ok_or(AtlanticError::NoProgram)?;
        let prediction = judge::prediction(request, &run)?;
        let public_input = &request.inputs.public_input;
        let fields = Fields {
            layout: public_input.layout.clone(),
            size: self
                .options
                .size
                .unwrap_or_else(|| JobSize::for_steps(public_input.n_steps)),
            network: self.options.verify_on,
        };
        let id = match self.find(&fields, &run, events, deadline)? {
            Found::Running(id) => {
                events.stage(format!("Atlantic: query {id} of an earlier run"));
                id
            }
            Found::Free(dedup_id) => self.submit(
                &fields,
                &run,
                &dedup_id,
                &prediction.task.output,
                events,
                deadline,
            )?,
        };
        let done = self
            .wait(&id, events, deadline)
            .map_err(|error| error.while_waiting_for(&id))?;
        events.stage(format!("Atlantic: download of the proof of query {id}"));
        let proof = self
            .proof(&done, deadline)
            .map_err(|error| error.while_waiting_for(&id))?;
        let bootloaders = &self.options.bootloaders;
        let (proof, stone_version) =
            judge::proof(&done.id, proof, request, &prediction, bootloaders)?;
        let network = self.options.verify_on;
        let verified_by =
            network.and_then(|network| self.verified(&done.id, &proof, network, events));
        Ok(SourcedProof {
            proof,
            stone_version,
            prover: self.identify(),
            verified_by,
            agrees_with: None,
            from_cache: false,
            waited: Duration::ZERO,
            took: start.elapsed(),
        })
    }

    /// How far the verification of a query's proof on chain is: status, fact and
    /// the transactions of it.
    ///
    /// # Errors
    /// [`AtlanticError`].
    pub fn verification_status(&self, query: &str) -> Result<VerificationStatus, AtlanticError> {
        let deadline = Instant::now() + self.options.timeout;
        let (state, _) = self.state(query, deadline)?;
        Ok(VerificationStatus::new(
            state,
            self.client.jobs(query, deadline)?,
        ))
    }

    /// Who verified a query's proof on chain, in words. The proof is there and judged: a
    /// service that does not answer any more takes nothing from it.
    fn verified(
        &self,
        query: &str,
        proof: &ProofFile,
        network: Network,
        events: &EventSink,
    ) -> Option<String> {
        let warn = |why: String| {
            let what = "whether its proof was verified is not known";
            events.warn(format!(
                "Atlantic query {query} on {network}: {what}: {why}"
            ));
            None
        };
        let query_now = match self.state(query, Instant::now() + self.options.timeout) {
            Ok((query, _)) => query,
            Err(error) => return warn(error.to_string()),
        };
        if query_now.is_fact_mocked == Some(true) {
            return warn("its fact is mocked".into());
        }
        let told = query_now.integrity_fact_hash?;
        match (judge::fact(proof), Felt::parse(&told)) {
            (Some(fact), Ok(found)) if fact == found => Some(format!(
                "Atlantic query {query} on {network}, Integrity fact {fact}"
            )),
            (Some(fact), _) => warn(format!("it tells fact {told}, the proof's is {fact}")),
            (None, _) => warn("the proof has no fact".into()),
        }
    }

    fn identify(&self) -> ProverIdentity {
        ProverIdentity {
            source: SourceKind::Atlantic,
            version: self.client.host(),
            bytes: None,
            sha256: None,
        }
    }

    /// The query of an earlier run, or the name under which none is.
    fn find(
        &self,
        fields: &Fields,
        run: &ProgramRun<'_>,
        events: &EventSink,
        deadline: Instant,
    ) -> Result<Found, AtlanticError> {
        let mut last = None;
        for attempt in 1..=MAX_ATTEMPTS {
            let dedup_id = fields.dedup_id(run, attempt);
            let Some(query) = self
                .client
                .by_dedup_id(&dedup_id, deadline)?
                .and_then(|answer| answer.atlantic_query)
            else {
                return Ok(Found::Free(dedup_id));
            };
            if query.status != Status::Failed {
                return Ok(Found::Running(query.id));
            }
            let failure = self.failure(&query);
            events.warn(format!(
                "{failure}, in an earlier run; it is submitted anew"
            ));
            last = Some(failure);
        }
        Err(last.unwrap_or(AtlanticError::NoProgram))
    }

    fn submit(
        &self,
        fields: &Fields,
        run: &ProgramRun<'_>,
        dedup_id: &str,
        expected: &[Felt],
        events: &EventSink,
        deadline: Instant,
    ) -> Result<String, AtlanticError> {
        events.stage("Atlantic: packing of the run");
        let pack = |why: String| AtlanticError::Pack { why };
        let layout: Layout = fields
            .layout
            .parse()
            .map_err(|error: crate::program::UnknownLayout| pack(error.to_string()))?;
        let pie = run
            .program
            .pack(run.arguments, layout)
            .map_err(|error| pack(error.to_string()))?;
        if pie.output != expected {
            return Err(pack(
                "it outputs something else than the AIR inputs say; are they of this program and these arguments?"
                    .into(),
            ));
        }
        events.stage("Atlantic: submission");
        let form = || fields.form(&pie.zip, dedup_id);
        match self.client.submit(form, deadline)? {
            Submission::Made(id) => Ok(id),
            // Ours, whose answer was lost; or that of a run beside this one.
            Submission::Known => self
                .client
                .by_dedup_id(dedup_id, deadline)?
                .and_then(|answer| answer.atlantic_query)
                .map(|query| query.id)
                .ok_or_else(|| {
                    let why = "it has the dedupId already, and no query of it";
                    self.client.unreadable("the submission", why)
                }),
        }
    }

    fn state(&self, id: &str, deadline: Instant) -> Result<(Query, Vec<String>), AtlanticError> {
        let QueryAnswer {
            atlantic_query,
            metadata_urls,
        } = self.client.query(id, deadline)?;
        let query = atlantic_query.ok_or_else(|| {
            let why = format!("it knows no query {id}");
            self.client.unreadable("a question after a query", why)
        })?;
        Ok((query, metadata_urls))
    }

    /// Waits until a query is done.
    fn wait(&self, id: &str, events: &EventSink, deadline: Instant) -> Result<Done, AtlanticError> {
        let mut pause = self.options.first_poll;
        let mut told = String::new();
        loop {
            let (query, files) = self.state(id, deadline)?;
            let seen = match &query.step {
                Some(step) => format!("{}, {}", query.status, self.words(step)),
                None => query.status.to_string(),
            };
            if seen != told {
                events.stage(format!("Atlantic: query {id} {seen}"));
                told.clone_from(&seen);
            }
            match query.status {
                Status::Done => {
                    return Ok(Done {
                        id: id.to_owned(),
                        files,
                    });
                }
                Status::Failed => return Err(self.failure(&query)),
                Status::Received | Status::InProgress | Status::Unknown => {}
            }
            if Instant::now() + pause >= deadline {
                return Err(AtlanticError::TimedOut {
                    query: id.to_owned(),
                    after: self.options.timeout,
                    seen,
                });
            }
            thread::sleep(pause);
            pause = (pause * 2).min(self.options.longest_poll);
        }
    }

    /// `PROOF_GENERATION` as words.
    fn words(&self, step: &str) -> String {
        let step = self.client.shown(step);
        step.to_ascii_lowercase().replace('_', " ")
    }

    fn failure(&self, query: &Query) -> AtlanticError {
        let reason = query
            .error_reason
            .as_deref()
            .unwrap_or("no reason is given");
        let has = |word: &str| reason.to_ascii_uppercase().contains(word);
        if has(CREDITS_REASON) {
            let host = self.client.host();
            return AtlanticError::InsufficientCredits { host };
        }
        let (query, step, reason) = (
            self.client.shown(&query.id),
            query.step.as_deref().map(|step| self.words(step)),
            self.client.shown(reason),
        );
        match SERVICE_REASONS.into_iter().any(has) {
            true => AtlanticError::Lost {
                query,
                step,
                reason,
            },
            false => AtlanticError::Failed {
                query,
                step,
                reason,
            },
        }
    }

    /// The proof of a query.
    fn proof(&self, done: &Done, deadline: Instant) -> Result<Value, AtlanticError> {
        let urls: Vec<Url> = done
            .files
            .iter()
            .filter_map(|file| file.parse().ok())
            .collect();
        let name = |url: &Url| url.path().rsplit('/').next().unwrap_or_default().to_owned();
        let url = urls
            .iter()
            .find(|url| name(url) == PROOF_FILE)
            .ok_or_else(|| {
                let names: Vec<String> = urls.iter().map(name).collect();
                AtlanticError::NoProof {
                    query: done.id.clone(),
                    files: match names.is_empty() {
                        true => "no files".into(),
                        false => self.client.shown(&names.join(", ")),
                    },
                }
            })?;
        self.client.download(url, deadline)
    }
}

/// What is known of a run before it is submitted.
enum Found {
    /// The id of its query.
    Running(String),
    /// The name it is to be submitted under.
    Free(String),
}

impl ProofSource for Atlantic {
    fn identity(&self) -> Result<ProverIdentity, Failure> {
        Ok(self.identify())
    }

    fn prove(
        &self,
        request: &ProofRequest<'_>,
        events: &EventSink,
    ) -> Result<SourcedProof, Failure> {
        Ok(self.fetch(request, events)?)
    }
}

fn base_of_environment() -> Result<Url, AtlanticError> {
    let set = env::var_os(BASE_VARIABLE).filter(|value| !value.is_empty());
    let text = set.map_or(PRODUCTION.into(), |text| {
        text.to_string_lossy().into_owned()
    });
    let refuse = |error: url::ParseError| AtlanticError::Address {
        why: error.to_string(),
    };
    text.trim().parse().map_err(refuse)
}

/// A key is sent there: in no clear text, except within this machine.
fn check_base(base: &Url) -> Result<(), AtlanticError> {
    let refuse = |why: &str| Err(AtlanticError::Address { why: why.into() });
    match base.scheme() {
        "https" => {}
        "http" if is_loopback(base) => {}
        "http" => return refuse("the key would be sent in clear text"),
        _ => return refuse("it is not https"),
    }
    if !base.username().is_empty() || base.password().is_some() || base.query().is_some() {
        return refuse("it has a user, a password or a query");
    }
    Ok(())
}
