//! Addresses of nodes. Their paths, queries and user names hold API keys.

use std::{fmt, str::FromStr, sync::Arc};
use url::Url;

use super::ChainError;

/// Shorter parts of an address are words like `rpc` or `v0_10`, not keys.
const SHORTEST_KEY: usize = 12;

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
        match self.0.host() {
            Some(url::Host::Domain(name)) => name == "localhost",
            Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
            Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
            None => false,
        }
    }

    /// `text` without the parts of this address that may be keys.
    pub(super) fn scrub(&self, text: &str) -> String {
        let mut parts = vec![self.0.as_str(), self.0.username()];
        parts.extend(self.0.password());
        parts.extend(self.0.query());
        parts.extend(
            self.0
                .query()
                .into_iter()
                .flat_map(|q| q.split(['&', '=', ';'])),
        );
        parts.push(self.0.path());
        parts.extend(self.0.path().split('/'));
        parts.retain(|part| part.len() >= SHORTEST_KEY);
        // The longest first: a part replaced inside a longer one would hide it.
        parts.sort_by_key(|part| std::cmp::Reverse(part.len()));
        parts.iter().fold(text.to_owned(), |text, part| {
            // The address itself reads best as the host it names.
            let shown = if *part == self.0.as_str() {
                self.to_string()
            } else {
                "…".to_owned()
            };
            text.replace(part, &shown)
        })
    }
}

impl FromStr for RpcUrl {
    type Err = ChainError;

    /// # Errors
    /// [`ChainError::Url`], which does not repeat the text: it may hold a key.
    fn from_str(text: &str) -> Result<RpcUrl, ChainError> {
        let refuse = |why: String| ChainError::Url { why };
        let url = Url::parse(text.trim()).map_err(|error| refuse(error.to_string()))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(refuse(format!("its scheme is {:?}", url.scheme())));
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
