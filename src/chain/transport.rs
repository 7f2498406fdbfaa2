//! JSON-RPC over HTTP that tries again where trying again can help: when the
//! node was not reached or was too busy, never when it answered.

use async_trait::async_trait;
use reqwest::{StatusCode, header};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;
use starknet::providers::{
    ProviderRequestData,
    jsonrpc::{JsonRpcError, JsonRpcMethod, JsonRpcResponse, JsonRpcTransport},
};
use std::time::{Duration, Instant};

use super::{ChainError, RpcUrl};
use crate::http::{CONNECT_TIMEOUT, innermost, read, retry_after};

/// JSON-RPC error codes with which providers limit requests inside of an answer
/// with status 200: 429, and -32005 "Limit exceeded" (EIP-1474).
const LIMIT_CODES: [i64; 2] = [429, -32005];
/// A limit's message is short; longer answers are not searched for one.
const LONGEST_LIMIT_ANSWER: usize = 4096;

/// Larger answers are not read on: the largest classes have some megabytes.
const MAX_ANSWER: usize = MAX_ANSWER_MIB << 20;
const MAX_ANSWER_MIB: usize = 64;

/// How patient we are with a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retry {
    /// How often a request is sent at most.
    pub tries: u32,
    /// The wait after the first failed try; each further wait is twice as long.
    pub first_wait: Duration,
    /// No wait is longer, except when the node asks for it (`Retry-After`).
    pub longest_wait: Duration,
    /// How long one try may take.
    pub per_try: Duration,
    /// How long all tries and waits may take together.
    pub deadline: Duration,
}

impl Default for Retry {
    /// Six tries within about 8 s of waiting; a minute for one try, because a busy
    /// devnet answers an estimate of a large class no sooner.
    fn default() -> Retry {
        Retry {
            tries: 6,
            first_wait: Duration::from_millis(250),
            longest_wait: Duration::from_secs(8),
            per_try: Duration::from_secs(60),
            deadline: Duration::from_secs(150),
        }
    }
}

impl Retry {
    /// The wait after try number `tried`, counted from 1.
    fn wait(&self, tried: u32) -> Duration {
        let factor = 1u32.checked_shl(tried - 1).unwrap_or(u32::MAX);
        self.first_wait
            .saturating_mul(factor)
            .min(self.longest_wait)
    }
}

/// The HTTP side of a node.
#[derive(Clone, Debug)]
pub(super) struct Transport {
    client: reqwest::Client,
    url: RpcUrl,
    retry: Retry,
}

#[derive(Serialize)]
struct Request<'a, P> {
    id: u64,
    jsonrpc: &'static str,
    method: &'a str,
    params: P,
}

/// Unlike [`JsonRpcResponse`], reads answers with `"id": null`, as errors may have.
#[derive(Deserialize)]
struct Answer<R> {
    #[serde(default = "Option::default")]
    result: Option<R>,
    error: Option<JsonRpcError>,
}

/// Why one try gave nothing, though another may.
struct Again {
    limited: bool,
    why: String,
    /// What the node asks for.
    after: Option<Duration>,
}

enum Tried {
    Answered(String),
    Again(Again),
    Failed(ChainError),
}

impl Transport {
    pub(super) fn new(url: RpcUrl, retry: Retry) -> Result<Transport, ChainError> {
        let mut builder = reqwest::Client::builder()
            .timeout(retry.per_try)
            .connect_timeout(CONNECT_TIMEOUT.min(retry.per_try))
            .user_agent(concat!("stonegate/", env!("CARGO_PKG_VERSION")));
        if url.is_loopback() {
            // A proxy of the environment is on the way out, not to our devnet.
            builder = builder.no_proxy();
        }
        let client = builder.build().map_err(|error| ChainError::System {
            what: "set up HTTP".into(),
            why: error.to_string(),
        })?;
        Ok(Transport { client, url, retry })
    }

    /// Sends `body` until it is answered or patience ends.
    async fn post(&self, method: &str, body: String) -> Result<String, ChainError> {
        let start = Instant::now();
        let mut tried = 0;
        loop {
            tried += 1;
            let again = match self.try_once(method, body.clone()).await {
                Tried::Answered(answer) => return Ok(answer),
                Tried::Failed(error) => return Err(error),
                Tried::Again(again) => again,
            };
            let wait = again.after.unwrap_or(self.retry.wait(tried));
            if tried >= self.retry.tries || start.elapsed() + wait >= self.retry.deadline {
                let (url, tries) = (self.url.clone(), tried);
                return Err(match again.limited {
                    true => ChainError::RateLimited { url, tries },
                    false => ChainError::Transport {
                        url,
                        tries,
                        why: again.why,
                    },
                });
            }
            tokio::time::sleep(wait).await;
        }
    }

    async fn try_once(&self, method: &str, body: String) -> Tried {
        let request = self
            .client
            .post(self.url.expose().clone())
            .header(header::CONTENT_TYPE, "application/json")
            .body(body);
        let response = match request.send().await {
            Ok(response) => response,
            Err(error) => return self.broken(error),
        };
        let status = response.status();
        let after = retry_after(response.headers());
        let text = match read(response, MAX_ANSWER).await {
            Ok(Some(body)) => String::from_utf8_lossy(&body).into_owned(),
            Ok(None) => {
                let why = format!("it has more than {MAX_ANSWER_MIB} MiB");
                return Tried::Failed(self.unreadable(method, why));
            }
            Err(error) => return self.broken(error),
        };
        if matches!(status.as_u16(), 429 | 502 | 503 | 504) {
            return Tried::Again(Again {
                limited: status == StatusCode::TOO_MANY_REQUESTS,
                why: format!("HTTP status {status}"),
                after,
            });
        }
        if let Some(error) = limit(&text) {
            return Tried::Again(Again {
                limited: true,
                why: self.url.quoted(&error.message),
                after,
            });
        }
        // Some nodes give JSON-RPC errors a status of their own.
        if !status.is_success()
            && serde_json::from_str::<Answer<serde::de::IgnoredAny>>(&text)
                .map_or(true, |answer| answer.error.is_none())
        {
            return Tried::Failed(match status.is_redirection() {
                true => self.unreadable(method, "it redirects"),
                false => ChainError::Http {
                    url: self.url.clone(),
                    status: status.as_u16(),
                },
            });
        }
        Tried::Answered(text)
    }

    /// A connection that failed. Errors of the HTTP client name the whole
    /// address unless told not to.
    fn broken(&self, error: reqwest::Error) -> Tried {
        let is_final = error.is_builder() || error.is_redirect();
        let why = match error.is_timeout() {
            true => format!("no answer in time, within {:?}", self.retry.per_try),
            false => self.url.quoted(&innermost(error)),
        };
        if is_final {
            return Tried::Failed(ChainError::Transport {
                url: self.url.clone(),
                tries: 1,
                why,
            });
        }
        Tried::Again(Again {
            limited: false,
            why,
            after: None,
        })
    }

    fn unreadable(&self, method: &str, why: impl ToString) -> ChainError {
        ChainError::Answer {
            url: self.url.clone(),
            method: method.to_owned(),
            why: self.url.quoted(&why.to_string()),
        }
    }

    /// A node's error as it may be repeated. Texts within results are made so where
    /// they are used: those of a class are hashed.
    fn told(&self, error: JsonRpcError) -> JsonRpcError {
        JsonRpcError {
            code: error.code,
            message: self.url.told(&error.message),
            data: error.data.map(|data| self.told_value(data)),
        }
    }

    fn told_value(&self, value: Value) -> Value {
        match value {
            Value::String(text) => self.url.told(&text).into(),
            Value::Array(all) => all.into_iter().map(|it| self.told_value(it)).collect(),
            Value::Object(all) => all
                .into_iter()
                .map(|(name, it)| (name, self.told_value(it)))
                .collect(),
            other => other,
        }
    }

    /// One request, one answer: a result or the node's error.
    pub(super) async fn request<P, R>(
        &self,
        method: &str,
        params: P,
    ) -> Result<Result<R, JsonRpcError>, ChainError>
    where
        P: Serialize,
        R: DeserializeOwned,
    {
        let request = Request {
            id: 1,
            jsonrpc: "2.0",
            method,
            params,
        };
        let body =
            serde_json::to_string(&request).map_err(|error| self.unreadable(method, error))?;
        let text = self.post(method, body).await?;
        let answer: Answer<R> =
            serde_json::from_str(&text).map_err(|error| self.unreadable(method, error))?;
        match (answer.error, answer.result) {
            (Some(error), _) => Ok(Err(self.told(error))),
            (None, Some(result)) => Ok(Ok(result)),
            (None, None) => Err(self.unreadable(method, "neither a result nor an error")),
        }
    }
}

/// The method's name in the protocol.
pub(super) fn name(method: JsonRpcMethod) -> String {
    match serde_json::to_value(method) {
        Ok(Value::String(name)) => name,
        // Methods are written as strings; their Rust name does for a message.
        _ => format!("{method:?}"),
    }
}

/// The error of an answer that only says "later".
fn limit(text: &str) -> Option<JsonRpcError> {
    if text.len() > LONGEST_LIMIT_ANSWER {
        return None;
    }
    let answer: Answer<serde::de::IgnoredAny> = serde_json::from_str(text).ok()?;
    answer
        .error
        .filter(|error| LIMIT_CODES.contains(&error.code))
}

#[async_trait]
impl JsonRpcTransport for Transport {
    type Error = ChainError;

    async fn send_request<P, R>(
        &self,
        method: JsonRpcMethod,
        params: P,
    ) -> Result<JsonRpcResponse<R>, ChainError>
    where
        P: Serialize + Send + Sync,
        R: DeserializeOwned + Send,
    {
        Ok(match self.request(&name(method), params).await? {
            Ok(result) => JsonRpcResponse::Success { id: 1, result },
            Err(error) => JsonRpcResponse::Error { id: 1, error },
        })
    }

    /// Batches are refused: nothing here sends any, and not every node takes them.
    async fn send_requests<R>(&self, _: R) -> Result<Vec<JsonRpcResponse<Value>>, ChainError>
    where
        R: AsRef<[ProviderRequestData]> + Send + Sync,
    {
        Err(self.unreadable("a batch", "requests are sent one by one"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_the_longest() {
        let retry = Retry {
            first_wait: Duration::from_millis(100),
            longest_wait: Duration::from_secs(1),
            ..Retry::default()
        };
        let waits: Vec<u128> = [1, 2, 3, 4, 5, 40, 400]
            .map(|tried| retry.wait(tried).as_millis())
            .into();
        assert_eq!(waits, [100, 200, 400, 800, 1000, 1000, 1000]);
    }

    #[test]
    fn a_limit_inside_an_answer_is_seen() {
        let limited = r#"{"jsonrpc":"2.0","id":null,"error":{"code":-32005,"message":"limit"}}"#;
        assert!(limit(limited).is_some());
        assert!(limit(&limited.replace("-32005", "40")).is_none());
        assert!(limit(r#"{"jsonrpc":"2.0","id":1,"result":"0x1"}"#).is_none());
    }

    #[test]
    fn methods_have_their_protocol_names() {
        assert_eq!(name(JsonRpcMethod::ChainId), "starknet_chainId");
    }
}
