//! Account files, keys and passwords as they are read: once, because a pipe has
//! nothing more, and before a node is asked, because only some of it depends on
//! the network.

use serde_json::Value;
use std::{
    fs::File,
    io::Write as _,
    path::{Path, PathBuf},
};

use super::{
    ChainError, PrivateKey,
    key::{AccountOptions, Credentials},
};
use crate::{files, stone::field::Felt};

/// Larger files are no account's: those have hundreds of bytes.
const MAX_FILE: u64 = 1 << 20;

/// What options, files and environment say of an account.
pub struct AccountRead {
    address: Option<Felt>,
    /// The key that goes before that of the account file.
    key: Option<PrivateKey>,
    /// The key that goes after it.
    other_key: Option<PrivateKey>,
    file: Option<(PathBuf, Value)>,
    name: Option<String>,
}

impl AccountOptions {
    /// Reads the files that these options name, each once.
    ///
    /// # Errors
    /// [`ChainError::AccountFile`] for a file that cannot be used,
    /// [`ChainError::NoAccount`] for a keystore without its password.
    pub fn read(&self) -> Result<AccountRead, ChainError> {
        let file = match &self.account_file {
            // What serde_json says has line and column, no text of the file.
            Some(path) => match serde_json::from_str(&read(path)?) {
                Ok(value) => Some((path.clone(), value)),
                Err(error) => return Err(file_error(path, error.to_string())),
            },
            None => None,
        };
        let named = if let Some(key) = &self.private_key {
            Some(key.clone())
        } else if let Some(path) = &self.private_key_file {
            let key = PrivateKey::parse(&read(path)?);
            Some(key.map_err(|why| file_error(path, why))?)
        } else if let Some(path) = &self.keystore {
            Some(self.unlock(path)?)
        } else {
            None
        };
        let (key, other_key) = match (named, self.environment_key.clone()) {
            (None, other) if self.account_file_first => (None, other),
            (named, other) => (named.or(other), None),
        };
        Ok(AccountRead {
            address: self.address,
            key,
            other_key,
            file,
            name: self.account_name.clone(),
        })
    }
}

impl AccountRead {
    /// Address and key; `chain` is the chain's id as text, which names the networks of
    /// sncast files.
    ///
    /// # Errors
    /// [`ChainError::NoAccount`] for what is not given anywhere,
    /// [`ChainError::AccountFile`] for a file without it.
    pub fn credentials(&self, chain: &str) -> Result<Credentials, ChainError> {
        let held = match &self.file {
            Some((path, value)) => {
                let (address, key) = account_in(path, value, self.name.as_deref(), chain)?;
                Some((path, address, key))
            }
            None => None,
        };
        let address = self
            .address
            .or(held.as_ref().map(|(_, address, _)| *address));
        let address = address.ok_or(ChainError::NoAccount {
            missing: "its address",
        })?;
        let private_key = match (&self.key, &held) {
            (Some(key), _) => Some(key.clone()),
            (None, Some((path, _, Some(key)))) => {
                Some(PrivateKey::parse(key).map_err(|why| file_error(path, why))?)
            }
            (None, _) => self.other_key.clone(),
        };
        let private_key = private_key.ok_or(ChainError::NoAccount {
            missing: "its private key",
        })?;
        Ok(Credentials {
            address,
            private_key,
        })
    }

    /// Whether this is an account on the chain, or on any where the chain is not known
    /// yet.
    ///
    /// # Errors
    /// As for [`AccountRead::credentials`].
    pub fn check(&self, chain: Option<&str>) -> Result<(), ChainError> {
        let networks: Vec<&str> = match (chain, &self.file) {
            (Some(chain), _) => vec![chain],
            (None, Some((_, Value::Object(all)))) if !all.contains_key(STARKLI) => {
                all.keys().map(String::as_str).collect()
            }
            (None, _) => Vec::new(),
        };
        let mut found = networks.iter().map(|network| self.credentials(network));
        match found.clone().any(|found| found.is_ok()) {
            true => Ok(()),
            false => found
                .next()
                .unwrap_or_else(|| self.credentials("any network"))
                .map(drop),
        }
    }
}

/// The field that an account file of starkli has.
const STARKLI: &str = "deployment";

pub(super) fn file_error(path: &Path, why: impl Into<String>) -> ChainError {
    ChainError::AccountFile {
        path: path.to_owned(),
        why: why.into(),
    }
}

/// The text of a small file.
pub(super) fn read(path: &Path) -> Result<String, ChainError> {
    let refuse = |error: std::io::Error| file_error(path, error.to_string());
    let bytes = File::open(path).and_then(|file| files::limited(file, MAX_FILE));
    // The error of what is no text has no text of the file.
    String::from_utf8(bytes.map_err(refuse)?).map_err(|_| file_error(path, "it is no text"))
}

/// Looks at the size of a keystore, whose reader takes nothing but a path. What can be
/// read only once is copied for it; it is encrypted, so its copy tells nothing.
pub(super) fn copy_of_pipe(path: &Path) -> Result<Option<tempfile::NamedTempFile>, ChainError> {
    let text = read(path)?;
    if path.is_file() {
        return Ok(None);
    }
    let copy = || -> std::io::Result<tempfile::NamedTempFile> {
        let mut copy = tempfile::NamedTempFile::new()?;
        copy.write_all(text.as_bytes())?;
        Ok(copy)
    };
    let copy = copy().map_err(|error| ChainError::system("copy the keystore", &error));
    copy.map(Some)
}

/// Address and private key of an account file: starkli's has one account
/// (`deployment.address`), sncast's has accounts by network and name.
fn account_in(
    path: &Path,
    value: &Value,
    name: Option<&str>,
    chain: &str,
) -> Result<(Felt, Option<String>), ChainError> {
    let address = |value: &Value, place: &str| {
        let text = value.as_str();
        let found = text.and_then(|text| Felt::parse(text).ok());
        found.ok_or_else(|| file_error(path, format!("there is no address at {place}")))
    };
    if let Some(deployment) = value.get(STARKLI) {
        return Ok((address(&deployment["address"], "deployment.address")?, None));
    }
    let network = match chain {
        "SN_SEPOLIA" => "alpha-sepolia",
        "SN_MAIN" => "alpha-mainnet",
        other => other,
    };
    let accounts = value
        .get(network)
        .and_then(Value::as_object)
        .ok_or_else(|| {
            let why = format!(
                "it has neither deployment.address (starkli) nor accounts of {network} (sncast)"
            );
            file_error(path, why)
        })?;
    let (name, account) = match name {
        Some(name) => accounts
            .get_key_value(name)
            .ok_or_else(|| file_error(path, format!("{network} has no account {name:?}")))?,
        None => match accounts.iter().collect::<Vec<_>>()[..] {
            [only] => only,
            _ => {
                let names: Vec<&str> = accounts.keys().map(String::as_str).collect();
                let why = format!("choose one of {network}'s accounts: {}", names.join(", "));
                return Err(file_error(path, why));
            }
        },
    };
    let key = account["private_key"].as_str().map(str::to_owned);
    Ok((
        address(&account["address"], &format!("{network}.{name}.address"))?,
        key,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(files: &[(&str, &str)], change: impl Fn(&mut AccountOptions, &Path)) -> AccountRead {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            std::fs::write(folder.path().join(name), text).unwrap();
        }
        let mut options = AccountOptions::default();
        change(&mut options, folder.path());
        options.read().unwrap()
    }

    #[test]
    fn what_cannot_be_an_account_anywhere_is_known_without_a_node() {
        let sncast = r#"{"alpha-sepolia": {"one": {"address": "0x1", "private_key": "0xa1"}},
            "alpha-mainnet": {"two": {"address": "0x2"}}}"#;
        let named = |name: Option<&str>| {
            of(&[("file", sncast)], |options, folder| {
                options.account_file = Some(folder.join("file"));
                options.account_name = name.map(str::to_owned);
            })
        };
        assert_eq!(named(None).check(None), Ok(()));
        assert_eq!(named(Some("one")).check(None), Ok(()));
        // Its key is nowhere.
        let missing = |error| matches!(error, Err(ChainError::NoAccount { .. }));
        assert!(missing(named(None).check(Some("SN_MAIN"))));
        let error = named(Some("three")).check(None).unwrap_err().to_string();
        assert!(error.contains("no account \"three\""), "{error}");
        for text in ["{}", "[]", r#"{"deployment": {}}"#] {
            let read = of(&[("file", text)], |options, folder| {
                options.account_file = Some(folder.join("file"));
            });
            let error = read.check(None).unwrap_err();
            assert!(matches!(error, ChainError::AccountFile { .. }), "{error}");
        }
        assert!(missing(of(&[], |_, _| {}).check(None)));
    }

    #[cfg(unix)]
    #[test]
    fn files_without_an_end_are_not_read_on() {
        let endless = || Some(PathBuf::from("/dev/zero"));
        let base = || AccountOptions {
            address: Some(Felt::ONE),
            ..AccountOptions::default()
        };
        for options in [
            AccountOptions {
                private_key_file: endless(),
                ..base()
            },
            AccountOptions {
                account_file: endless(),
                ..base()
            },
            AccountOptions {
                keystore: endless(),
                keystore_password: Some("password".to_owned().into()),
                ..base()
            },
            AccountOptions {
                keystore: Some("keystore".into()),
                keystore_password_file: endless(),
                ..base()
            },
        ] {
            let error = options.read().err().unwrap().to_string();
            assert!(error.contains("/dev/zero"), "{error}");
            assert!(error.contains("it has more than 1 MiB"), "{error}");
        }
    }
}
