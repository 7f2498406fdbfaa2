//! Addresses and private keys, from where users keep them. Nothing here shows
//! a key or a password.

use starknet::{core::types::Felt as ChainFelt, signers::SigningKey};
use std::{
    env, fmt,
    path::{Path, PathBuf},
    str::FromStr,
};

use super::{
    ChainError,
    account_file::{copy_of_pipe, file_error, read},
};
use crate::stone::field::Felt;

/// The account's address, where no option names it; see [`crate::settings`].
pub const ADDRESS_VARIABLE: &str = "STONEGATE_ACCOUNT_ADDRESS";
/// The account's private key.
pub const PRIVATE_KEY_VARIABLE: &str = "STONEGATE_PRIVATE_KEY";
/// The password of the keystore.
pub const PASSWORD_VARIABLE: &str = "STONEGATE_KEYSTORE_PASSWORD";
/// Order of the STARK curve (Starknet documentation, "STARK curve"): keys are below.
const CURVE_ORDER: &str = "0x800000000000010ffffffffffffffffb781126dcae7b2321e66a241adc64d2f";

/// A private key on the STARK curve. Its `Debug` shows nothing of it.
#[derive(Clone)]
pub struct PrivateKey(ChainFelt);

/// A keystore's password. Its `Debug` shows nothing of it.
#[derive(Clone)]
pub struct Password(String);

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateKey(hidden)")
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(hidden)")
    }
}

impl From<String> for Password {
    fn from(text: String) -> Password {
        Password(text)
    }
}

impl PrivateKey {
    /// For the signer and for nothing else.
    pub(super) fn expose(&self) -> ChainFelt {
        self.0
    }

    fn new(key: ChainFelt) -> Result<PrivateKey, &'static str> {
        if key == ChainFelt::ZERO {
            return Err("it is zero");
        }
        match key < ChainFelt::from_hex_unchecked(CURVE_ORDER) {
            true => Ok(PrivateKey(key)),
            false => Err("it is not below the order of the STARK curve"),
        }
    }

    pub(super) fn parse(text: &str) -> Result<PrivateKey, &'static str> {
        let text = text.trim();
        if !text.starts_with("0x") {
            return Err("it does not begin with 0x");
        }
        match Felt::parse(text) {
            Ok(key) => PrivateKey::new(ChainFelt::from_bytes_be(&key.to_be_bytes())),
            // Errors of the parser quote what they read.
            Err(_) => Err("it is no number of the field"),
        }
    }
}

impl FromStr for PrivateKey {
    type Err = ChainError;

    /// # Errors
    /// [`ChainError::AccountValue`], which does not repeat the key.
    fn from_str(text: &str) -> Result<PrivateKey, ChainError> {
        PrivateKey::parse(text).map_err(|why| ChainError::AccountValue {
            what: "the private key",
            why: why.into(),
        })
    }
}

/// Where the account is described. What is named first here is taken first, but for
/// the key of the environment.
#[derive(Clone, Debug, Default)]
pub struct AccountOptions {
    pub address: Option<Felt>,
    pub private_key: Option<PrivateKey>,
    /// A file with nothing but the private key.
    pub private_key_file: Option<PathBuf>,
    /// A keystore of starkli or sncast (Web3 Secret Storage), for the key.
    pub keystore: Option<PathBuf>,
    pub keystore_password: Option<Password>,
    /// A file with nothing but the keystore's password.
    pub keystore_password_file: Option<PathBuf>,
    /// An account file of starkli (address) or an accounts file of sncast
    /// (address and, where it holds one, private key).
    pub account_file: Option<PathBuf>,
    /// Which account of an sncast file; needed where it has several.
    pub account_name: Option<String>,
    /// The key in the account file goes before that of the environment: the command
    /// line names the file. One that is set beforehand goes behind it.
    pub account_file_first: bool,
    /// The private key of the environment, where it counts; see
    /// [`AccountOptions::with_environment`].
    pub environment_key: Option<PrivateKey>,
}

/// Address and key of an account.
#[derive(Clone, Debug)]
pub struct Credentials {
    pub address: Felt,
    pub private_key: PrivateKey,
}

impl AccountOptions {
    /// Whether these options name an account.
    pub fn names_one(&self) -> bool {
        self.address.is_some() || self.account_file.is_some()
    }

    /// Adds the secrets of the environment where these options have none.
    ///
    /// # Errors
    /// [`ChainError::AccountValue`] for a variable that is no key.
    pub fn with_environment(self) -> Result<AccountOptions, ChainError> {
        // What is no text is set all the same, and is told to be no key.
        let text = |value: std::ffi::OsString| value.to_string_lossy().into_owned();
        self.with_variables(|name| {
            let value = env::var_os(name).map(text);
            value.filter(|value| !value.is_empty())
        })
    }

    fn with_variables(
        mut self,
        variable: impl Fn(&str) -> Option<String>,
    ) -> Result<AccountOptions, ChainError> {
        let keyed = self.private_key.is_some()
            || self.private_key_file.is_some()
            || self.keystore.is_some();
        if !keyed && let Some(text) = variable(PRIVATE_KEY_VARIABLE) {
            self.environment_key = Some(text.parse()?);
        }
        if self.keystore_password.is_none() && self.keystore_password_file.is_none() {
            self.keystore_password = variable(PASSWORD_VARIABLE).map(Password);
        }
        Ok(self)
    }

    /// Reads address and key; `chain` is the chain's id as text, which names the
    /// networks of sncast files.
    ///
    /// # Errors
    /// [`ChainError::NoAccount`] for what is not given anywhere,
    /// [`ChainError::AccountFile`] for a file that cannot be used.
    pub fn credentials(&self, chain: &str) -> Result<Credentials, ChainError> {
        self.read()?.credentials(chain)
    }

    pub(super) fn unlock(&self, path: &Path) -> Result<PrivateKey, ChainError> {
        let password = match (&self.keystore_password, &self.keystore_password_file) {
            (Some(password), _) => password.0.clone(),
            (None, Some(file)) => read(file)?.trim_end_matches(['\r', '\n']).to_owned(),
            (None, None) => {
                return Err(ChainError::NoAccount {
                    missing: "the keystore's password (STONEGATE_KEYSTORE_PASSWORD)",
                });
            }
        };
        let copy = copy_of_pipe(path)?;
        let place = copy.as_ref().map_or(path, |copy| copy.path());
        let key = SigningKey::from_keystore(place, &password)
            .map_err(|error| file_error(path, error.to_string()))?;
        PrivateKey::new(key.secret_scalar()).map_err(|why| file_error(path, why))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn folder_with(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            fs::write(folder.path().join(name), text).unwrap();
        }
        folder
    }

    fn key_of(options: &AccountOptions) -> (String, String) {
        let credentials = options.credentials("SN_SEPOLIA").unwrap();
        (
            credentials.address.to_string(),
            credentials.private_key.expose().to_hex_string(),
        )
    }

    #[test]
    fn nothing_shows_a_key() {
        let options = AccountOptions {
            private_key: Some("0x123abc456".parse().unwrap()),
            keystore_password: Some(Password("open sesame".into())),
            ..AccountOptions::default()
        };
        let shown = format!("{options:?}");
        assert!(
            !shown.contains("123abc") && !shown.contains("sesame"),
            "{shown}"
        );
    }

    #[test]
    fn what_is_no_key_is_refused_unrepeated() {
        for bad in [
            "",
            "0x",
            "0x0",
            "1234567890",
            "0x123456789zz",
            CURVE_ORDER,
            "0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        ] {
            let error = bad.parse::<PrivateKey>().unwrap_err();
            let shown = format!("{error} {error:?}");
            assert!(matches!(error, ChainError::AccountValue { .. }));
            assert!(bad.len() < 5 || !shown.contains(&bad[2..]), "{shown}");
        }
        // The largest key of all.
        let largest = CURVE_ORDER.replace("4d2f", "4d2e");
        assert!(largest.parse::<PrivateKey>().is_ok());
    }

    #[test]
    fn the_environment_fills_what_options_leave_open() {
        let variables = |name: &str| {
            let value = match name {
                PRIVATE_KEY_VARIABLE => "0x22",
                _ => return None,
            };
            Some(value.to_owned())
        };
        let with = |options: AccountOptions| options.with_variables(variables).unwrap();
        let options = AccountOptions {
            address: Some(Felt::from(0x11)),
            ..AccountOptions::default()
        };
        assert_eq!(key_of(&with(options)), ("0x11".into(), "0x22".into()));

        let folder = folder_with(&[("key", "0x33\n")]);
        let options = AccountOptions {
            address: Some(Felt::from(0x44)),
            private_key_file: Some(folder.path().join("key")),
            ..AccountOptions::default()
        };
        assert_eq!(key_of(&with(options)), ("0x44".into(), "0x33".into()));

        let missing = AccountOptions::default()
            .credentials("SN_MAIN")
            .unwrap_err();
        assert_eq!(
            missing,
            ChainError::NoAccount {
                missing: "its address"
            }
        );
    }

    #[test]
    fn the_environment_s_key_goes_between_a_file_that_is_set_and_one_that_is_given() {
        let sncast = r#"{"alpha-sepolia": {"one": {"address": "0x1", "private_key": "0xa1"}}}"#;
        let starkli = r#"{"deployment": {"address": "0x2"}}"#;
        let folder = folder_with(&[("sncast", sncast), ("starkli", starkli), ("key", "0xb1")]);
        let key = |name: &str, account_file_first, variable: Option<&str>| {
            let options = AccountOptions {
                account_file: Some(folder.path().join(name)),
                account_file_first,
                ..AccountOptions::default()
            };
            let variable = |name: &str| {
                let text = variable.filter(|_| name == PRIVATE_KEY_VARIABLE);
                text.map(str::to_owned)
            };
            key_of(&options.with_variables(variable).unwrap()).1
        };
        assert_eq!(key("sncast", false, None), "0xa1");
        assert_eq!(key("sncast", false, Some("0x22")), "0x22");
        assert_eq!(key("sncast", true, Some("0x22")), "0xa1");
        // An account file without a key leaves the question open.
        assert_eq!(key("starkli", true, Some("0x22")), "0x22");
        // A key that an option names goes before both.
        let options = AccountOptions {
            account_file: Some(folder.path().join("sncast")),
            private_key_file: Some(folder.path().join("key")),
            account_file_first: true,
            ..AccountOptions::default()
        };
        let options = options.with_variables(|_| Some("0x22".into())).unwrap();
        assert_eq!(key_of(&options).1, "0xb1");
    }

    #[test]
    fn an_sncast_file_is_read_by_network_and_name() {
        let text = r#"{"alpha-sepolia": {
            "one": {"address": "0x1", "private_key": "0xa1", "deployed": true},
            "two": {"address": "0x2", "private_key": "0xa2", "deployed": true}},
            "alpha-mainnet": {"real": {"address": "0x3", "private_key": "0xa3"}}}"#;
        let folder = folder_with(&[("accounts.json", text)]);
        let mut options = AccountOptions {
            account_file: Some(folder.path().join("accounts.json")),
            account_name: Some("two".into()),
            ..AccountOptions::default()
        };
        assert_eq!(key_of(&options), ("0x2".into(), "0xa2".into()));
        options.account_name = None;
        let error = options.credentials("SN_SEPOLIA").unwrap_err().to_string();
        assert!(error.ends_with("accounts: one, two"), "{error}");
        assert!(!error.contains("0xa"), "{error}");
        let real = options.credentials("SN_MAIN").unwrap();
        assert_eq!(real.address, Felt::from(3));
    }

    #[test]
    fn starkli_files_are_read_and_the_keystore_needs_its_password() {
        let account = r#"{"version": 1, "variant": {"type": "open_zeppelin"},
            "deployment": {"status": "deployed", "class_hash": "0x1", "address": "0xabc"}}"#;
        let folder = folder_with(&[("account.json", account), ("password", "right\n")]);
        let keystore = folder.path().join("keystore.json");
        SigningKey::from_secret_scalar(ChainFelt::from(0x77u64))
            .save_as_keystore(&keystore, "right")
            .unwrap();
        let mut options = AccountOptions {
            account_file: Some(folder.path().join("account.json")),
            keystore: Some(keystore.clone()),
            keystore_password_file: Some(folder.path().join("password")),
            ..AccountOptions::default()
        };
        assert_eq!(key_of(&options), ("0xabc".into(), "0x77".into()));

        options.keystore_password = Some(Password("wrong".into()));
        let error = options.credentials("SN_SEPOLIA").unwrap_err();
        assert!(matches!(&error, ChainError::AccountFile { path, .. } if *path == keystore));
        options.keystore_password = None;
        options.keystore_password_file = None;
        let error = options.credentials("SN_SEPOLIA").unwrap_err().to_string();
        assert!(error.contains("password"), "{error}");
    }

    #[test]
    fn unusable_files_are_named() {
        let folder = folder_with(&[("broken.json", "{\"deployment\": "), ("other.json", "{}")]);
        for name in ["broken.json", "other.json", "missing.json"] {
            let path = folder.path().join(name);
            let options = AccountOptions {
                account_file: Some(path.clone()),
                ..AccountOptions::default()
            };
            let error = options.credentials("SN_SEPOLIA").unwrap_err();
            assert!(error.to_string().contains(name), "{error}");
        }
    }
}
