//! The HTTP side of the service: requests that are tried again where that can
//! help, and answers with a type.
//!
//! The key goes into the header `api-key`
//! (<https://docs.herodotus.cloud/atlantic-api/sending-query>). The
//! documentation also takes it as the query parameter `apiKey`: addresses end
//! up in logs, so it is never sent that way, and redirects, which would carry
//! the header to another host, are not followed.

use reqwest::{Client as Http, RequestBuilder, StatusCode, multipart::Form, redirect};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;
use url::Url;

use crate::http::{CONNECT_TIMEOUT, innermost, is_loopback, read, retry_after};

use super::{
    ApiKey, AtlanticError,
    answers::{Complaint, JobAnswer, JobsAnswer, QueryAnswer, Submitted},
};

/// The header of the key.
const KEY_HEADER: &str = "api-key";
/// What a submission answers whose `dedupId` was used before.
const DUPLICATE: &str = "ATLANTIC_QUERY_WITH_DEDUP_ID_ALREADY_EXISTS";
/// Codes for a key that is missing or refused, which come with status 400
/// (`MISSING_API_KEY`: <https://docs.herodotus.cloud/atlantic-api/x402-payments>).
const KEY_CODES: [&str; 2] = ["MISSING_API_KEY", "INVALID_API_KEY"];
/// Codes for a project without credits: the first of the project itself, the
/// second where a payment in their place is not offered (same page).
const CREDIT_CODES: [&str; 2] = ["INSUFFICIENT_CREDITS", "X402_NOT_ENABLED"];
/// Larger answers are not read on: the API's own are some kilobytes.
const MAX_ANSWER: usize = 1 << 20;
/// Nor are larger proofs. Stone's of the largest runs have some ten megabytes.
const MAX_PROOF: usize = 1 << 28;
/// Characters of a complaint that are shown.
const SHOWN: usize = 300;

/// How patient we are with one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// How often it is sent at most.
    pub tries: u32,
    /// The wait after the first failed try; each further wait is twice as long.
    pub first_wait: Duration,
    /// No wait is longer, except when the service asks for it (`Retry-After`).
    pub longest_wait: Duration,
    /// How long one try may take, upload or download included.
    pub per_try: Duration,
}

impl Default for Patience {
    /// Six tries within a minute of waiting; five minutes for one.
    fn default() -> Patience {
        Patience {
            tries: 6,
            first_wait: Duration::from_secs(1),
            longest_wait: Duration::from_secs(30),
            per_try: Duration::from_secs(300),
        }
    }
}

/// The service, as seen by one key.
pub(super) struct Client {
    api: Http,
    /// Without a key, and with redirects: files are on other hosts.
    files: Http,
    base: Url,
    key: ApiKey,
    patience: Patience,
    /// The functions here block.
    runtime: Runtime,
}

/// Whether a submission made a query.
pub(super) enum Submission {
    Made(String),
    /// Its `dedupId` has one already.
    Known,
}

/// Why one try gave nothing, though another may.
struct Again {
    limited: bool,
    why: String,
    after: Option<Duration>,
}

enum Tried {
    Answered(Vec<u8>),
    Again(Again),
    Failed(Fault),
}

/// Why no try will give anything.
enum Fault {
    /// A status that is no invitation to try again, and what was said.
    Refused(StatusCode, Complaint),
    Error(AtlanticError),
}

impl From<AtlanticError> for Fault {
    fn from(error: AtlanticError) -> Fault {
        Fault::Error(error)
    }
}

impl Client {
    pub(super) fn new(base: Url, key: ApiKey, patience: Patience) -> Result<Client, AtlanticError> {
        let system = |why: String| AtlanticError::System {
            what: "set up HTTP",
            why,
        };
        let http = |redirects| {
            let mut builder = Http::builder()
                .timeout(patience.per_try)
                .connect_timeout(CONNECT_TIMEOUT.min(patience.per_try))
                .redirect(redirects)
                .user_agent(concat!("stonegate/", env!("CARGO_PKG_VERSION")));
            if is_loopback(&base) {
                // A proxy of the environment is on the way out.
                builder = builder.no_proxy();
            }
            builder.build().map_err(|error| system(error.to_string()))
        };
        Ok(Client {
            api: http(redirect::Policy::none())?,
            files: http(redirect::Policy::limited(5))?,
            runtime: tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .map_err(|error| system(error.to_string()))?,
            base,
            key,
            patience,
        })
    }

    /// Host and port of the service.
    pub(super) fn host(&self) -> String {
        host(&self.base)
    }

    /// `POST /atlantic-query`
    /// (<https://docs.herodotus.cloud/atlantic-api/endpoints/submit-query>).
    /// It can be sent again after a lost answer: the form has a `dedupId`.
    pub(super) fn submit(
        &self,
        form: impl Fn() -> Result<Form, AtlanticError>,
        deadline: Instant,
    ) -> Result<Submission, AtlanticError> {
        const WHAT: &str = "the submission";
        let url = self.address(&["atlantic-query"]);
        let request = || Ok(self.keyed(self.api.post(url.clone())).multipart(form()?));
        let body = match self.send(WHAT, MAX_ANSWER, deadline, request) {
            Ok(body) => body,
            Err(Fault::Refused(_, complaint)) if complaint.is(DUPLICATE) => {
                return Ok(Submission::Known);
            }
            Err(fault) => return Err(self.error(fault)),
        };
        let submitted: Submitted = self.parse(WHAT, &body)?;
        self.check_id(WHAT, &submitted.atlantic_query_id)?;
        Ok(Submission::Made(submitted.atlantic_query_id))
    }

    /// `GET /atlantic-query/{id}`
    /// (<https://docs.herodotus.cloud/atlantic-api/endpoints/get-query>).
    pub(super) fn query(&self, id: &str, deadline: Instant) -> Result<QueryAnswer, AtlanticError> {
        const WHAT: &str = "a question after a query";
        self.check_id(WHAT, id)?;
        self.get(WHAT, self.address(&["atlantic-query", id]), deadline)
            .map_err(|fault| self.error(fault))
    }

    /// `GET /atlantic-query-jobs/{id}`.
    pub(super) fn jobs(
        &self,
        id: &str,
        deadline: Instant,
    ) -> Result<Vec<JobAnswer>, AtlanticError> {
        const WHAT: &str = "a question after a query's jobs";
        self.check_id(WHAT, id)?;
        let url = self.address(&["atlantic-query-jobs", id]);
        self.get(WHAT, url, deadline)
            .map(|answer: JobsAnswer| answer.jobs)
            .map_err(|fault| self.error(fault))
    }

    /// `GET /atlantic-query-by-dedup-id`
    /// (<https://docs.herodotus.cloud/atlantic-api/endpoints/get-query-by-dedup-id>).
    /// `None` where no query has this `dedupId`.
    pub(super) fn by_dedup_id(
        &self,
        dedup_id: &str,
        deadline: Instant,
    ) -> Result<Option<QueryAnswer>, AtlanticError> {
        const WHAT: &str = "a question after a dedupId";
        let mut url = self.address(&["atlantic-query-by-dedup-id"]);
        url.query_pairs_mut().append_pair("dedupId", dedup_id);
        match self.get::<QueryAnswer>(WHAT, url, deadline) {
            Ok(answer) => Ok(answer.atlantic_query.is_some().then_some(answer)),
            Err(Fault::Refused(status, complaint))
                if status == StatusCode::NOT_FOUND || complaint.mentions("NOT_FOUND") =>
            {
                Ok(None)
            }
            Err(fault) => Err(self.error(fault)),
        }
    }

    /// A JSON file that the service made. Its address may be signed and is not
    /// told; the key is not sent there.
    pub(super) fn download(&self, url: &Url, deadline: Instant) -> Result<Value, AtlanticError> {
        const WHAT: &str = "a download";
        let request = || Ok(self.files.get(url.clone()));
        let body = self
            .send(WHAT, MAX_PROOF, deadline, request)
            .map_err(|fault| match fault {
                Fault::Error(error) => error,
                // Not of the API: it says nothing of key or credits.
                Fault::Refused(status, _) => {
                    let (status, host) = (status.as_u16(), host(url));
                    self.unreadable(WHAT, format!("HTTP status {status} of {host}"))
                }
            })?;
        self.parse(WHAT, &body)
    }

    fn address(&self, path: &[&str]) -> Url {
        let mut url = self.base.clone();
        // Addresses that cannot be a base are refused by `base_address`.
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.pop_if_empty().extend(path);
        }
        url
    }

    fn keyed(&self, request: RequestBuilder) -> RequestBuilder {
        request.header(KEY_HEADER, self.key.header())
    }

    fn get<T: DeserializeOwned>(
        &self,
        what: &'static str,
        url: Url,
        deadline: Instant,
    ) -> Result<T, Fault> {
        let body = self.send(what, MAX_ANSWER, deadline, || {
            Ok(self.keyed(self.api.get(url.clone())))
        })?;
        Ok(self.parse(what, &body)?)
    }

    /// Ids become parts of addresses and are shown.
    fn check_id(&self, what: &'static str, id: &str) -> Result<(), AtlanticError> {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
        match (1..=100).contains(&id.len()) && id.bytes().all(fits) {
            true => Ok(()),
            false => Err(self.unreadable(what, "its id of the query is none")),
        }
    }

    fn parse<T: DeserializeOwned>(
        &self,
        what: &'static str,
        body: &[u8],
    ) -> Result<T, AtlanticError> {
        serde_json::from_slice(body).map_err(|error| {
            let why = match body.trim_ascii_start().first() == Some(&b'<') {
                true => "it is a web page, and not JSON".to_owned(),
                false => error.to_string(),
            };
            self.unreadable(what, why)
        })
    }

    /// Sends a request until it is answered or patience ends.
    fn send(
        &self,
        what: &'static str,
        limit: usize,
        deadline: Instant,
        request: impl Fn() -> Result<RequestBuilder, AtlanticError>,
    ) -> Result<Vec<u8>, Fault> {
        let mut tries = 0;
        let mut wait = self.patience.first_wait;
        loop {
            tries += 1;
            let request = request()?;
            let again = match self.runtime.block_on(self.try_once(what, limit, request)) {
                Tried::Answered(body) => return Ok(body),
                Tried::Failed(fault) => return Err(fault),
                Tried::Again(again) => again,
            };
            let pause = again.after.unwrap_or(wait);
            if tries >= self.patience.tries
                || deadline.saturating_duration_since(Instant::now()) <= pause
            {
                let (host, query) = (self.host(), None);
                return Err(Fault::Error(match again.limited {
                    true => AtlanticError::RateLimited {
                        host,
                        tries,
                        after: again.after,
                        query,
                    },
                    false => AtlanticError::Outage {
                        host,
                        tries,
                        why: again.why,
                        query,
                    },
                }));
            }
            std::thread::sleep(pause);
            wait = (wait * 2).min(self.patience.longest_wait);
        }
    }

    async fn try_once(&self, what: &'static str, limit: usize, request: RequestBuilder) -> Tried {
        let response = match request.send().await {
            Ok(response) => response,
            Err(error) => return self.broken(error),
        };
        let status = response.status();
        let after = retry_after(response.headers());
        let body = match read(response, limit).await {
            Ok(Some(body)) => body,
            Ok(None) => {
                let why = format!("it has more than {limit} bytes");
                return Tried::Failed(self.unreadable(what, why).into());
            }
            Err(error) => return self.broken(error),
        };
        if status.is_success() {
            return Tried::Answered(body);
        }
        if status.is_redirection() {
            return Tried::Failed(self.unreadable(what, "it redirects").into());
        }
        let complaint = Complaint::read(&body);
        let limited = status == StatusCode::TOO_MANY_REQUESTS;
        let credits = CREDIT_CODES.iter().any(|code| complaint.is(code));
        if limited || (status.is_server_error() && !credits) {
            let (status, said) = (status.as_u16(), self.shown(&complaint.to_string()));
            return Tried::Again(Again {
                limited,
                why: format!("HTTP status {status}, {said}"),
                after,
            });
        }
        Tried::Failed(Fault::Refused(status, complaint))
    }

    /// A connection that failed, before or within the answer.
    fn broken(&self, error: reqwest::Error) -> Tried {
        let why = match error.is_timeout() {
            true => format!("no answer in time, within {:?}", self.patience.per_try),
            false => self.shown(&innermost(error)),
        };
        Tried::Again(Again {
            limited: false,
            why,
            after: None,
        })
    }

    fn error(&self, fault: Fault) -> AtlanticError {
        let (status, complaint) = match fault {
            Fault::Error(error) => return error,
            Fault::Refused(status, complaint) => (status, complaint),
        };
        let (host, is) = (self.host(), |codes: &[&str]| {
            codes.iter().any(|code| complaint.is(code))
        });
        if status == StatusCode::PAYMENT_REQUIRED || is(&CREDIT_CODES) {
            return AtlanticError::InsufficientCredits { host };
        }
        let said = self.shown(&complaint.to_string());
        // Stone may go: a prover that is not offered is told by the ones that are.
        let no_stone = complaint.mentions("sharpProver") || complaint.mentions("stwo");
        match status.as_u16() {
            status @ (401 | 403) => AtlanticError::Unauthorized { host, status },
            status if is(&KEY_CODES) => AtlanticError::Unauthorized { host, status },
            status if no_stone => AtlanticError::NoStone { host, status, said },
            status => AtlanticError::Refused { host, status, said },
        }
    }

    /// A text of the service on one short line, without the key.
    pub(super) fn shown(&self, text: &str) -> String {
        // Before it is shortened: half a key would not be found.
        let text = self.key.scrub(text).replace(char::is_control, " ");
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        match line.char_indices().nth(SHOWN) {
            Some((end, _)) => format!("{}…", &line[..end]),
            None => line,
        }
    }

    pub(super) fn unreadable(&self, what: &'static str, why: impl ToString) -> AtlanticError {
        AtlanticError::Answer {
            host: self.host(),
            what,
            why: self.shown(&why.to_string()),
        }
    }
}

/// Host and port of an address.
fn host(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    match url.port() {
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
    }
}
