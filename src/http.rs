//! What our clients of HTTP have in common.

use reqwest::{
    Response,
    header::{HeaderMap, RETRY_AFTER},
};
use std::time::Duration;
use url::{Host, Url};

/// Hosts that drop packets are known sooner than busy ones.
pub(crate) const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// The longest wait that a server may ask for, in seconds: nobody waits longer, and
/// sums of times stay within their type.
const LONGEST_RETRY_AFTER: u64 = 24 * 60 * 60;

/// The wait that an answer asks for (`Retry-After`), where it is a number of seconds.
pub(crate) fn retry_after(answer: &HeaderMap) -> Option<Duration> {
    let seconds: u64 = answer
        .get(RETRY_AFTER)?
        .to_str()
        .ok()?
        .trim()
        .parse()
        .ok()?;
    Some(Duration::from_secs(seconds.min(LONGEST_RETRY_AFTER)))
}

/// The body; `None` where it has more than `limit` bytes.
pub(crate) async fn read(
    mut response: Response,
    limit: usize,
) -> Result<Option<Vec<u8>>, reqwest::Error> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        if body.len() + chunk.len() > limit {
            return Ok(None);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Some(body))
}

/// The error beneath all others says what happened ("Connection refused"); those above
/// repeat the address, which may hold a key.
pub(crate) fn innermost(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut inner: &dyn std::error::Error = &error;
    while let Some(source) = inner.source() {
        inner = source;
    }
    inner.to_string()
}

/// Whether an address is on this machine.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use reqwest::header::HeaderValue;

    #[test]
    fn waits_that_servers_ask_for_have_an_end() {
        let told = |text: &'static str| {
            let answer = [(RETRY_AFTER, HeaderValue::from_static(text))];
            retry_after(&answer.into_iter().collect())
        };
        assert_eq!(told(" 7 "), Some(Duration::from_secs(7)));
        let day = Some(Duration::from_secs(86_400));
        assert_eq!(told("18446744073709551615"), day);
        assert_eq!(told("Wed, 21 Oct 2026 07:28:00 GMT"), None);
        assert_eq!(told("-1"), None);
    }
}
