//! The key of the service. It is sent in one header and shown nowhere.

use reqwest::header::HeaderValue;
use std::{env, fmt};

use super::AtlanticError;

/// The variables that hold the key, the first before the second. The service's
/// own documentation uses the second
/// (<https://docs.herodotus.cloud/atlantic-api/x402-payments>).
pub const KEY_VARIABLES: [&str; 2] = ["STONEGATE_ATLANTIC_API_KEY", "ATLANTIC_API_KEY"];

/// A key of Herodotus' cloud. Its `Debug` shows nothing of it.
#[derive(Clone)]
pub struct ApiKey {
    text: String,
    header: HeaderValue,
}

impl ApiKey {
    /// The key of the environment, from [`KEY_VARIABLES`].
    ///
    /// # Errors
    /// [`AtlanticError::NoKey`], [`AtlanticError::Key`].
    pub fn from_environment() -> Result<ApiKey, AtlanticError> {
        let set = KEY_VARIABLES
            .into_iter()
            .find_map(|name| env::var_os(name).filter(|value| !value.is_empty()));
        let key = set.ok_or(AtlanticError::NoKey)?;
        ApiKey::new(&key.to_string_lossy())
    }

    /// A key from text; blanks around it are dropped.
    ///
    /// # Errors
    /// [`AtlanticError::Key`] for what no header can hold; it is not repeated.
    pub fn new(text: &str) -> Result<ApiKey, AtlanticError> {
        let text = text.trim();
        if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(AtlanticError::Key);
        }
        let mut header = HeaderValue::from_str(text).map_err(|_| AtlanticError::Key)?;
        header.set_sensitive(true);
        Ok(ApiKey {
            text: text.to_owned(),
            header,
        })
    }

    /// The value of the header, which the HTTP client shows as `Sensitive`.
    pub(super) fn header(&self) -> HeaderValue {
        self.header.clone()
    }

    /// `text` without the key: servers may repeat what they were sent.
    pub(super) fn scrub(&self, text: &str) -> String {
        text.replace(&self.text, "…")
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiKey(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_not_shown() {
        let key = ApiKey::new(" s3cr3t\n").unwrap();
        assert_eq!(key.header(), "s3cr3t");
        let shown = format!("{key:?} {:?} {}", key.header(), key.scrub("no s3cr3t here"));
        assert!(!shown.contains("s3cr3t"), "{shown}");
        for bad in ["", "  ", "two words", "line\nbreak", "schlüssel"] {
            let error = ApiKey::new(bad).unwrap_err();
            assert!(matches!(error, AtlanticError::Key));
        }
    }
}
