//! A Starknet of our own on this machine: starknet-devnet as a child process.

use serde::Deserialize;
use std::{
    fs::File,
    io::{self, Read as _, Seek as _, Write as _},
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard},
    thread::sleep,
    time::{Duration, Instant},
};

use super::{
    ChainError, PrivateKey, Retry, Rpc, RpcUrl, account::Account, install, node_error::shorten,
};
use crate::{child::Guarded, files, report::EventSink, stone::field::Felt};

/// The accounts are the same in every run.
const SEED: &str = "20240607";
/// 10^24 fri, a million STRK: declaring a verifier costs about five.
const BALANCE: &str = "1000000000000000000000000";
/// A devnet starts in half a second; one that forks asks its network first.
const START_DEADLINE: Duration = Duration::from_secs(60);
/// Variables that starknet-devnet reads as options (its `--help`). Common words
/// such as `HOST` and `TIMEOUT` mean something else where we run.
const ITS_VARIABLES: [&str; 34] = [
    "ACCOUNTS",
    "ACCOUNT_CLASS",
    "ACCOUNT_CLASS_CUSTOM",
    "PREDECLARE_ARGENT",
    "INITIAL_BALANCE",
    "SEED",
    "HOST",
    "PORT",
    "START_TIME",
    "TIMEOUT",
    "GAS_PRICE",
    "GAS_PRICE_FRI",
    "DATA_GAS_PRICE",
    "DATA_GAS_PRICE_FRI",
    "L2_GAS_PRICE",
    "L2_GAS_PRICE_FRI",
    "CHAIN_ID",
    "DUMP_ON",
    "DUMP_PATH",
    "LITE_MODE",
    "PROOF_MODE",
    "BLOCK_GENERATION_ON",
    "STATE_ARCHIVE_CAPACITY",
    "FORK_BLOCK",
    "FORK_UPSTREAM_CACHING",
    "RESTRICTIVE_MODE",
    "MAXIMUM_CONTRACT_CLASS_SIZE",
    "MAXIMUM_CONTRACT_BYTECODE_SIZE",
    "MAXIMUM_SIERRA_LENGTH",
    "METRICS_HOST",
    "METRICS_PORT",
    "UI",
    "UNIX_SOCKET",
    "RUST_LOG",
];

/// How the devnet is started.
#[derive(Clone, Debug)]
pub struct DevnetOptions {
    /// The program; else the one on `PATH`, else one that is installed once.
    pub program: Option<PathBuf>,
    /// The network it continues; the chain id is then that network's.
    pub fork: Option<RpcUrl>,
    /// How many accounts have a balance.
    pub accounts: u8,
    /// Where a devnet is installed when there is none; else the user's cache folder.
    pub cache: Option<PathBuf>,
}

impl Default for DevnetOptions {
    /// No fork, two accounts, programs as they are found.
    fn default() -> DevnetOptions {
        DevnetOptions {
            program: None,
            fork: None,
            accounts: 2,
            cache: None,
        }
    }
}

/// An account that a devnet begins with.
#[derive(Clone, Debug)]
pub struct Predeployed {
    pub address: Felt,
    pub private_key: PrivateKey,
}

/// A running devnet. It ends with this value or with this process, whichever
/// comes first and however.
pub struct Devnet {
    running: Mutex<Running>,
    rpc: Rpc,
    accounts: Vec<Predeployed>,
}

impl Devnet {
    /// Starts a devnet on a free port and waits until it answers. Installs it
    /// first where there is none, which takes many minutes and is announced.
    ///
    /// # Errors
    /// [`ChainError::DevnetProgram`], [`ChainError::DevnetMissing`] or
    /// [`ChainError::DevnetInstall`] when there is no program,
    /// [`ChainError::DevnetFailed`] when it does not start, with its log.
    pub fn start(options: &DevnetOptions, events: &EventSink) -> Result<Devnet, ChainError> {
        let program = match &options.program {
            Some(named) => files::program(named).ok_or_else(|| ChainError::DevnetProgram {
                path: named.clone(),
            })?,
            None => install::find(options.cache.as_deref(), events)?,
        };
        events.stage("starting the devnet");
        let system = |error| ChainError::system("start the devnet", &error);
        // A file without a name: nothing is left of it, however we end.
        let log = tempfile::NamedTempFile::new().map_err(system)?;
        let reader = log.reopen().map_err(system)?;
        let log = log.into_file();
        let child = Guarded::start(program.as_os_str(), &log, |command| {
            for variable in ITS_VARIABLES {
                command.env_remove(variable);
            }
            // Port 0: the devnet takes a free one and says which.
            command
                .args(["--port", "0", "--host", "127.0.0.1", "--seed", SEED])
                .args(["--accounts", &options.accounts.to_string()])
                .args(["--initial-balance", BALANCE])
                .env("NO_COLOR", "1");
            match &options.fork {
                // By variable: everyone on a machine can read arguments.
                Some(fork) => command.env("FORK_NETWORK", fork.expose().as_str()),
                None => command.env_remove("FORK_NETWORK"),
            };
        })
        .map_err(system)?;
        let mut running = Running {
            child,
            log: reader,
            kept: None,
            fork: options.fork.clone(),
        };
        match running.answers(&program) {
            Ok((rpc, accounts)) => Ok(Devnet {
                running: Mutex::new(running),
                rpc,
                accounts,
            }),
            Err(why) => Err(ChainError::DevnetFailed {
                why,
                log: running.keep_log().ok(),
            }),
        }
    }

    /// Its address, of a port that is nobody else's.
    pub fn url(&self) -> &RpcUrl {
        self.rpc.url()
    }

    /// The way to it.
    pub fn rpc(&self) -> &Rpc {
        &self.rpc
    }

    /// The accounts it began with, the same in every run.
    pub fn accounts(&self) -> &[Predeployed] {
        &self.accounts
    }

    /// One of these accounts, ready to send.
    ///
    /// # Errors
    /// [`ChainError::NoAccount`] when it has fewer; see [`Account::new`].
    pub fn account(&self, index: usize) -> Result<Account, ChainError> {
        let account = self.accounts.get(index).ok_or(ChainError::NoAccount {
            missing: "a predeployed account of this number",
        })?;
        Account::new(account.address, account.private_key.clone(), &self.rpc)
    }

    /// Keeps its log, to be read after it is gone, and says where.
    ///
    /// # Errors
    /// [`ChainError::System`].
    pub fn keep_log(&self) -> Result<PathBuf, ChainError> {
        self.running().keep_log()
    }

    fn running(&self) -> MutexGuard<'_, Running> {
        self.running
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    /// `error`, or that the devnet is gone where this is what lies beneath.
    pub fn explain(&self, error: ChainError) -> ChainError {
        let mut running = self.running();
        match running.child.ended() {
            Ok(Some(exit)) => ChainError::DevnetFailed {
                why: format!("it {exit}; then: {error}"),
                log: running.keep_log().ok(),
            },
            Ok(None) | Err(_) => error,
        }
    }
}

/// The accounts that a devnet began with, ours or another's.
///
/// # Errors
/// [`ChainError`], also from nodes that are no devnets.
pub fn predeployed(rpc: &Rpc) -> Result<Vec<Predeployed>, ChainError> {
    #[derive(Deserialize)]
    struct Told {
        address: Felt,
        private_key: String,
    }
    let told: Vec<Told> = rpc.ask_devnet("devnet_getPredeployedAccounts", serde_json::json!({}))?;
    let accounts = told.into_iter().map(|told| {
        Ok(Predeployed {
            address: told.address,
            private_key: told.private_key.parse()?,
        })
    });
    accounts.collect()
}

/// The process and what it says.
struct Running {
    child: Guarded,
    log: File,
    /// Where the log stays, once it was asked for.
    kept: Option<PathBuf>,
    /// The node it forks, whose keys it may tell.
    fork: Option<RpcUrl>,
}

impl Running {
    fn answers(&mut self, program: &Path) -> Result<(Rpc, Vec<Predeployed>), String> {
        let url = self.address(program)?;
        let quickly = Retry {
            first_wait: Duration::from_millis(20),
            deadline: START_DEADLINE,
            ..Retry::default()
        };
        let connected = Rpc::connect_with(&url, quickly);
        let rpc = connected.map_err(|error| error.to_string())?;
        let accounts = predeployed(&rpc);
        Ok((rpc, accounts.map_err(|error| error.to_string())?))
    }

    /// The address it says it listens on.
    fn address(&mut self, program: &Path) -> Result<RpcUrl, String> {
        let start = Instant::now();
        while start.elapsed() < START_DEADLINE {
            if let Some(address) = listening_on(&self.said()?) {
                let url = format!("http://{address}").parse();
                let url: RpcUrl = url.map_err(|error: ChainError| error.to_string())?;
                return Ok(match &self.fork {
                    Some(fork) => url.in_front_of(fork),
                    None => url,
                });
            }
            match self.child.ended() {
                Ok(None) => sleep(Duration::from_millis(10)),
                Ok(Some(exit)) => {
                    let said = self.said()?;
                    let last = shorten(last_line(&said).unwrap_or("and said nothing"));
                    return Err(format!("{} {exit}: {last}", program.display()));
                }
                Err(error) => return Err(error.to_string()),
            }
        }
        Err(format!(
            "{} does not listen after {} s",
            program.display(),
            START_DEADLINE.as_secs()
        ))
    }

    fn said(&mut self) -> Result<String, String> {
        self.read_log().map_err(|error| error.to_string())
    }

    /// All it said so far, without the keys of the node it forks. Whatever is no
    /// text in it is shown as such.
    fn read_log(&mut self) -> io::Result<String> {
        let mut bytes = Vec::new();
        self.log.rewind()?;
        self.log.read_to_end(&mut bytes)?;
        let said = String::from_utf8_lossy(&bytes).into_owned();
        Ok(match &self.fork {
            Some(url) => url.told(&said),
            None => said,
        })
    }

    /// Writes what it said to where it stays: one file, however often it is asked for.
    fn keep_log(&mut self) -> Result<PathBuf, ChainError> {
        let system = |error| ChainError::system("keep the log of the devnet", &error);
        let said = self.read_log().map_err(system)?;
        let mut kept = tempfile::Builder::new()
            .prefix("stonegate-devnet-")
            .suffix(".log")
            .tempfile()
            .map_err(system)?;
        kept.write_all(said.as_bytes()).map_err(system)?;
        let path = match &self.kept {
            Some(path) => {
                kept.persist(path).map_err(|error| system(error.error))?;
                path.clone()
            }
            None => kept.keep().map_err(|error| system(error.error))?.1,
        };
        self.kept = Some(path.clone());
        Ok(path)
    }
}

/// `127.0.0.1:4711` from the line with which a devnet is ready.
fn listening_on(said: &str) -> Option<&str> {
    let (_, rest) = said.split_once("listening on ")?;
    // Up to the end of the line: the number may not be whole yet.
    let (address, _) = rest.split_once('\n')?;
    Some(address.trim())
}

fn last_line(text: &str) -> Option<&str> {
    text.lines()
        .rev()
        .map(str::trim)
        .find(|line| !line.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::failure::FailureKind;
    use std::fs;

    #[test]
    fn the_address_is_read_once_its_line_is_whole() {
        let said = "Chain ID: SN_SEPOLIA\n\n2026 INFO devnet: Starknet Devnet listening on 127.0.0.1:42021";
        assert_eq!(listening_on(said), None);
        let whole = format!("{said}\nmore\n");
        assert_eq!(listening_on(&whole), Some("127.0.0.1:42021"));
    }

    #[cfg(unix)]
    fn program(folder: &Path, script: &str) -> PathBuf {
        use std::os::unix::fs::PermissionsExt as _;
        let path = folder.join("devnet");
        fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        path
    }

    #[cfg(unix)]
    #[test]
    fn a_devnet_that_does_not_start_leaves_its_log_without_keys() {
        let folder = tempfile::tempdir().unwrap();
        let options = DevnetOptions {
            program: Some(program(
                folder.path(),
                "echo \"forking $FORK_NETWORK\"; echo \"SEED=$SEED\"; echo \"no: $FORK_NETWORK\" >&2; exit 3",
            )),
            fork: Some("https://node.example/v0_10/s3cr3ts3cr3t".parse().unwrap()),
            ..DevnetOptions::default()
        };
        let error = Devnet::start(&options, &EventSink::silent()).err().unwrap();
        let ChainError::DevnetFailed {
            why,
            log: Some(log),
        } = &error
        else {
            panic!("{error:?}");
        };
        assert!(
            why.ends_with("exit code 3: no: https://node.example"),
            "{why}"
        );
        let kept = fs::read_to_string(log).unwrap();
        assert_eq!(
            kept,
            "forking https://node.example\nSEED=\nno: https://node.example\n"
        );
        fs::remove_file(log).unwrap();
    }

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let options = DevnetOptions {
            program: Some("/nowhere/starknet-devnet".into()),
            ..DevnetOptions::default()
        };
        let error = Devnet::start(&options, &EventSink::silent()).err().unwrap();
        assert_eq!(
            error.to_string(),
            "there is no program /nowhere/starknet-devnet that can be run"
        );
        assert_eq!(error.kind(), FailureKind::Usage);
    }
}
