//! Addresses of nodes. Their paths, queries and user names hold API keys.

use std::{
    fmt,
    hash::{Hash, Hasher},
    str::FromStr,
    sync::{Arc, LazyLock, OnceLock},
};

use regex::Regex;
use url::Url;

use super::{ChainError, node_error::shorten, secrets::Secrets};
use crate::http::is_loopback;

/// An address without its scheme: a host, a port, and perhaps a path.
static HOST_AND_PORT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+):[0-9]{1,5}(/|$)").expect("a pattern of ours")
});

/// Whether a text is meant as an address rather than as a path. One that is
/// mistyped may hold a key, and is not repeated as a path that is missing.
pub fn is_url(text: &str) -> bool {
    let text = text.trim();
    text.contains("://") || text.contains(['@', '?']) || HOST_AND_PORT.is_match(text)
}

/// The address of a JSON-RPC node. Shows only scheme, host and port: providers
/// put API keys into the rest.
#[derive(Clone)]
pub struct RpcUrl(Arc<Address>);

struct Address {
    url: Url,
    /// The node that this one asks in its turn, and whose keys it may tell.
    behind: Option<RpcUrl>,
    /// Made when a text is first to be shown.
    secrets: OnceLock<Secrets>,
}

impl RpcUrl {
    fn new(url: Url, behind: Option<RpcUrl>) -> RpcUrl {
        let secrets = OnceLock::new();
        RpcUrl(Arc::new(Address {
            url,
            behind,
            secrets,
        }))
    }

    /// This address, of a node that asks another.
    pub(super) fn in_front_of(&self, other: &RpcUrl) -> RpcUrl {
        RpcUrl::new(self.0.url.clone(), Some(other.clone()))
    }

    /// The whole address, keys included: for the HTTP client and for nothing else.
    pub(super) fn expose(&self) -> &Url {
        &self.0.url
    }

    /// Whether the node is on this machine.
    pub fn is_loopback(&self) -> bool {
        is_loopback(&self.0.url)
    }

    /// What the node says, as it may be repeated: without the parts of this address that
    /// may be keys, and without what would be commands to a terminal.
    pub(super) fn told(&self, text: &str) -> String {
        self.scrub(&plain(text))
    }

    /// [`RpcUrl::told`] for a message, which is no place for a whole stack trace.
    pub(super) fn quoted(&self, text: &str) -> String {
        shorten(&self.told(text))
    }

    fn scrub(&self, text: &str) -> String {
        let secrets = || Secrets::of(&self.0.url, &self.to_string());
        let text = self.0.secrets.get_or_init(secrets).scrub(text);
        match &self.0.behind {
            Some(behind) => behind.scrub(&text),
            None => text,
        }
    }
}

/// `text` without escape sequences and control characters, but for tabs and the ends of
/// lines. First of all: a key may be cut in two by them.
fn plain(text: &str) -> String {
    // Those that turn the direction of writing, too.
    let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let shown = |c: &char| matches!(c, '\n' | '\t') || !(c.is_control() || turns(*c));
    let text = anstream::adapter::strip_str(text).to_string();
    text.chars().filter(shown).collect()
}

impl PartialEq for RpcUrl {
    fn eq(&self, other: &RpcUrl) -> bool {
        self.0.url == other.0.url
    }
}

impl Eq for RpcUrl {}

impl Hash for RpcUrl {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.url.hash(state);
    }
}

impl FromStr for RpcUrl {
    type Err = ChainError;

    /// # Errors
    /// [`ChainError::Url`], which does not repeat the text: it may hold a key.
    fn from_str(text: &str) -> Result<RpcUrl, ChainError> {
        let refuse = |why: String| ChainError::Url { why };
        let parsed = Url::parse(text.trim());
        let is_http = |url: &Url| matches!(url.scheme(), "http" | "https");
        if !parsed.as_ref().is_ok_and(is_http) && !text.contains("://") {
            return Err(refuse("an address begins with http:// or https://".into()));
        }
        let url = parsed.map_err(|error| refuse(error.to_string()))?;
        if !is_http(&url) {
            return Err(refuse("its scheme is neither http nor https".into()));
        }
        // The standard knows no http address without a host.
        Ok(RpcUrl::new(url, None))
    }
}

/// `scheme://host:port`, nothing else.
impl fmt::Display for RpcUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = &self.0.url;
        let host = url.host_str().unwrap_or_default();
        write!(f, "{}://{host}", url.scheme())?;
        match url.port() {
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
    fn what_a_node_says_has_no_keys_and_no_commands_to_a_terminal() {
        let url: RpcUrl = KEYED.parse().unwrap();
        assert_eq!(
            url.told(
                "\x1b[31mno\x1b[0m k3yk3y\x1b[0mk3yk3y,\x07 pass\u{202e}w0rd123456\r\n\tand more"
            ),
            "no …, …\n\tand more"
        );
        assert_eq!(url.quoted(&"ö".repeat(1000)).chars().count(), 301);
        // One that forks another tells of that one.
        let fork: RpcUrl = "http://127.0.0.1:5050".parse().unwrap();
        let fork = fork.in_front_of(&url);
        assert_eq!(fork.to_string(), "http://127.0.0.1:5050");
        let told = fork.told(&format!("cannot ask {KEYED} with k3yk3yk3yk3y"));
        assert_eq!(told, "cannot ask https://node.example:8443 with …");
    }

    #[test]
    fn an_address_without_its_scheme_is_no_path() {
        for text in [
            "127.0.0.1:1/k3y",
            "localhost:5050",
            "[::1]:5050/k3y",
            "node.example:443/k3y",
            "http://node/k3y",
            "user:k3y@node",
            "node?k3y",
        ] {
            assert!(is_url(text), "{text}");
            if !text.contains("://") {
                let error = text.parse::<RpcUrl>().unwrap_err().to_string();
                assert!(error.contains("begins with http://"), "{error}");
                assert!(!error.contains("k3y"), "{error}");
            }
        }
        for text in [
            "starknet-devnet",
            "/opt/devnet",
            "./a:1/devnet",
            "folder:x/y",
        ] {
            assert!(!is_url(text), "{text}");
        }
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
