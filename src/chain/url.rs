//! Addresses of nodes. Their paths, queries and user names hold API keys.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use percent_encoding::percent_decode_str;
use regex::{Captures, Regex};
use std::{
    fmt,
    str::FromStr,
    sync::{Arc, LazyLock},
};
use url::Url;

use super::ChainError;
use crate::http::is_loopback;

/// Shorter parts of a path may be words like `rpc` or `v0_10`, see [`is_no_word`].
const SHORTEST_KEY: usize = 12;
/// Shorter parts elsewhere would be found in any text.
const SHORTEST_SECRET: usize = 4;

/// What looks like an address in a text.
static ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"(?i)https?://[^\s"'<>\\()\[\]{}]+"#).expect("a pattern of ours")
});

/// Whether a text is meant as an address rather than as a path. One that is
/// mistyped may hold a key, and is not repeated as a path that is missing.
pub fn is_url(text: &str) -> bool {
    text.contains("://") || text.contains(['@', '?'])
}

/// The address of a JSON-RPC node. Shows only scheme, host and port: providers
/// put API keys into the rest.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RpcUrl(Arc<Url>);

impl RpcUrl {
    /// The whole address, keys included: for the HTTP client and for nothing else.
    pub(super) fn expose(&self) -> &Url {
        &self.0
    }

    /// Whether the node is on this machine.
    pub fn is_loopback(&self) -> bool {
        is_loopback(&self.0)
    }

    /// `text` without the parts of this address that may be keys, however they are
    /// written: within an address, percent-decoded, or as the header that they go into.
    pub(super) fn scrub(&self, text: &str) -> String {
        let text = ADDRESS.replace_all(text, |found: &Captures<'_>| {
            let found = &found[0];
            match Url::parse(found) {
                Ok(url) if url.host() == self.0.host() => self.to_string(),
                _ => found.to_owned(),
            }
        });
        let mut parts: Vec<String> = self.secrets().flat_map(spellings).collect();
        // As the header that they are sent in.
        let meant = |part: &str| percent_decode_str(part).decode_utf8_lossy().into_owned();
        let password = self.0.password().unwrap_or_default();
        if !self.0.username().is_empty() || !password.is_empty() {
            let pair = format!("{}:{}", meant(self.0.username()), meant(password));
            parts.push(STANDARD.encode(pair));
        }
        parts.retain(|part| part.len() >= SHORTEST_SECRET);
        let path = self.0.path();
        let of_path = path.split('/').chain([path]).flat_map(spellings);
        parts.extend(of_path.filter(|part| part.len() >= SHORTEST_KEY || is_no_word(part)));
        // The longest first: a part replaced inside a longer one would hide it.
        parts.sort_by_key(|part| std::cmp::Reverse(part.len()));
        let shown = |text: String, part: &String| text.replace(part, "…");
        parts.iter().fold(text.into_owned(), shown)
    }

    /// What is no word of an address: user, password, query and fragment.
    fn secrets(&self) -> impl Iterator<Item = &str> {
        let query = self.0.query();
        let values = query.into_iter().flat_map(|q| q.split(['&', '=', ';']));
        let user = Some(self.0.username());
        let whole = [user, self.0.password(), query, self.0.fragment()];
        whole.into_iter().flatten().chain(values)
    }
}

/// Whether a short part of a path is more than a word (`rpc`, `starknet/sepolia`) or a
/// version (`v0_10`, `rpc/v0_10`), and so may be a key.
fn is_no_word(part: &str) -> bool {
    let is_word = |part: &str| {
        let version = part.strip_prefix('v').unwrap_or("x");
        version
            .bytes()
            .all(|b| b.is_ascii_digit() || b"._".contains(&b))
            || part
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b"-_".contains(&b))
    };
    part.len() >= SHORTEST_SECRET && !part.split('/').all(is_word)
}

/// A part of an address as it is written there, and as it was meant.
fn spellings(part: &str) -> Vec<String> {
    let meant = percent_decode_str(part).decode_utf8_lossy().into_owned();
    vec![part.to_owned(), meant]
}

impl FromStr for RpcUrl {
    type Err = ChainError;

    /// # Errors
    /// [`ChainError::Url`], which does not repeat the text: it may hold a key.
    fn from_str(text: &str) -> Result<RpcUrl, ChainError> {
        let refuse = |why: String| ChainError::Url { why };
        let url = Url::parse(text.trim()).map_err(|error| refuse(error.to_string()))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(refuse("its scheme is neither http nor https".into()));
        }
        // The standard knows no http address without a host.
        Ok(RpcUrl(Arc::new(url)))
    }
}

/// `scheme://host:port`, nothing else.
impl fmt::Display for RpcUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host = self.0.host_str().unwrap_or_default();
        write!(f, "{}://{host}", self.0.scheme())?;
        match self.0.port() {
            Some(port) => write!(f, ":{port}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for RpcUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RpcUrl({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEYED: &str = "https://user1234567890:passw0rd123456@node.example:8443/rpc/v0_10/k3yk3yk3yk3y?apikey=s3cr3ts3cr3t1";

    #[test]
    fn only_scheme_host_and_port_are_shown() {
        let url: RpcUrl = KEYED.parse().unwrap();
        assert_eq!(url.to_string(), "https://node.example:8443");
        assert_eq!(format!("{url:?}"), "RpcUrl(https://node.example:8443)");
        assert_eq!(url.expose().as_str(), KEYED);
    }

    #[test]
    fn keys_are_taken_out_of_what_others_say() {
        let url: RpcUrl = KEYED.parse().unwrap();
        let told = format!(
            "POST {KEYED} failed; k3yk3yk3yk3y and apikey=s3cr3ts3cr3t1, s3cr3ts3cr3t1 are wrong, rpc/v0_10 too; user1234567890 passw0rd123456"
        );
        assert_eq!(
            url.scrub(&told),
            "POST https://node.example:8443 failed; … and …, … are wrong, rpc/v0_10 too; … …"
        );
        // Whatever is short, encoded, or sent as a header.
        let url: RpcUrl = "http://usr1:p%40ss%21@127.0.0.1:1/k3y/v2?k=s3cr#frag"
            .parse()
            .unwrap();
        let basic = STANDARD.encode("usr1:p@ss!");
        let told = format!(
            "error for url (http://127.0.0.1:1/k3y/v2?k=s3cr#frag), (http://127.0.0.1:1/k3y/v2), Basic {basic}: usr1, p@ss!, p%40ss%21, s3cr, frag; see https://docs.example/k3y"
        );
        assert_eq!(
            url.scrub(&told),
            "error for url (http://127.0.0.1:1), (http://127.0.0.1:1), Basic …: …, …, …, …, …; see https://docs.example/k3y"
        );
        // A short key is more than a word.
        let url: RpcUrl = "http://127.0.0.1:1/rpc/v0_8/SECRET".parse().unwrap();
        assert_eq!(
            url.scrub("key /SECRET of rpc/v0_8 unknown: rpc, v0_8"),
            "key /… of rpc/v0_8 unknown: rpc, v0_8"
        );
        let local: RpcUrl = "http://127.0.0.1:5050".parse().unwrap();
        assert_eq!(
            local.scrub("nothing to hide / here"),
            "nothing to hide / here"
        );
    }

    #[test]
    fn what_is_no_address_is_refused_unrepeated() {
        for bad in [
            "ws://secret.example/k3y",
            "secret-k3y",
            "http://",
            "http://:1/k3y",
        ] {
            let error = bad.parse::<RpcUrl>().unwrap_err();
            assert!(matches!(error, ChainError::Url { .. }), "{bad}: {error}");
            let shown = format!("{error} {error:?}");
            assert!(
                !shown.contains("k3y") && !shown.contains("secret"),
                "{shown}"
            );
        }
    }

    #[test]
    fn this_machine_is_known() {
        for (text, expected) in [
            ("http://127.0.0.1:5050", true),
            ("http://localhost:1/rpc", true),
            ("http://[::1]:1", true),
            ("http://localhost.example", false),
            ("https://10.0.0.1", false),
        ] {
            assert_eq!(
                text.parse::<RpcUrl>().unwrap().is_loopback(),
                expected,
                "{text}"
            );
        }
    }
}
