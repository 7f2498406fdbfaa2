//! What stands between us and a chain's answer. None of it is a refusal.

use std::{path::PathBuf, time::Duration};

use super::{RpcUrl, account::PRIVATE_KEY_VARIABLE, target::RPC_URL_VARIABLE};
use crate::{
    failure::{Failure, FailureKind},
    stone::field::Felt,
};

/// Everything that keeps a chain from judging. A contract that says no is not
/// here: see [`super::CallError::Reverted`] and [`super::Receipt::revert_reason`].
///
/// Amounts are in fri, 10^-18 STRK. Nodes are named by scheme, host and port.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChainError {
    /// No node address. The text is not repeated: it may hold a key.
    #[error("this is no address of a node: {why}")]
    Url { why: String },
    #[error("{found:?} is no target")]
    Target { found: String },
    #[error("--target {target} needs the address of a node")]
    NoRpcUrl { target: String },
    /// The node serves another network than the target says.
    #[error("{url} is a node of chain {found}, not of {wanted}")]
    WrongChain {
        url: RpcUrl,
        found: String,
        wanted: String,
    },
    #[error("no FactRegistry is known on {url}, chain {chain}")]
    NoRegistry { url: RpcUrl, chain: String },
    /// A contract that does not behave as a FactRegistry.
    #[error("the contract at {address:x} on {url} is no FactRegistry of Integrity's kind: {why}")]
    OtherContract {
        url: RpcUrl,
        address: Felt,
        why: String,
    },
    /// Still not reached after all tries.
    #[error("cannot reach {url}: {why} (tries: {tries})")]
    Transport {
        url: RpcUrl,
        tries: u32,
        why: String,
    },
    /// Still told to come back later after all tries.
    #[error("{url} lets us ask no more for now (tries: {tries})")]
    RateLimited { url: RpcUrl, tries: u32 },
    /// An HTTP status that is no invitation to try again.
    #[error("{url} answers with HTTP status {status}")]
    Http { url: RpcUrl, status: u16 },
    /// An answer that is not what the protocol says.
    #[error("cannot read what {url} answers to {method}: {why}")]
    Answer {
        url: RpcUrl,
        method: String,
        why: String,
    },
    #[error("{url} speaks version {found} of Starknet's RPC, not {wanted}")]
    SpecVersion {
        url: RpcUrl,
        found: String,
        wanted: &'static str,
    },
    /// An error of the node that has no variant of its own.
    #[error("{url} refuses {method}: {message} (code {code})")]
    Rpc {
        url: RpcUrl,
        method: String,
        code: i64,
        message: String,
    },
    #[error("there is no contract at {address:x} on {url}")]
    NoContract { url: RpcUrl, address: Felt },
    #[error("the nonce of account {address:x} is not accepted: {why}")]
    Nonce { address: Felt, why: String },
    #[error("the account has {} STRK and may need {} STRK", strk(*.has), strk(*.needs))]
    Balance { has: u128, needs: u128 },
    #[error("the transaction may cost {} STRK, more than the {} STRK of --max-fee", strk(*.needs), strk(*.allows))]
    MaxFee { needs: u128, allows: u128 },
    #[error("the transaction needs {needs} L2 gas; the network allows {allows}")]
    GasLimit { needs: u64, allows: u64 },
    #[error("the transaction has {felts} felts of calldata; the network allows {allows}")]
    CalldataLimit { felts: usize, allows: usize },
    #[error("{what}: not within {} s", .after.as_secs())]
    Timeout { what: String, after: Duration },
    #[error("there is no starknet-devnet: {why}")]
    DevnetMissing { why: String },
    /// The one that `--devnet` names.
    #[error("there is no program {} that can be run", path.display())]
    DevnetProgram { path: PathBuf },
    /// The devnet did not start or is gone; what it said is in `log`.
    #[error("the devnet failed: {why}")]
    DevnetFailed { why: String, log: Option<PathBuf> },
    #[error("cannot install starknet-devnet: {why}")]
    DevnetInstall { why: String, log: Option<PathBuf> },
    #[error("no account to send transactions from: {missing} is not given")]
    NoAccount { missing: &'static str },
    /// An account, keystore or password file that cannot be used.
    #[error("cannot use {}: {why}", path.display())]
    AccountFile { path: PathBuf, why: String },
    /// An account's address or key that is none. Keys are not repeated.
    #[error("{what} is not one: {why}")]
    AccountValue { what: &'static str, why: String },
    #[error("account {address:x} is not deployed on {url}")]
    AccountNotDeployed { url: RpcUrl, address: Felt },
    #[error("account {address:x} cannot sign: {why}")]
    Signing { address: Felt, why: String },
    /// A contract class that cannot be declared.
    #[error("contract class {name}: {why}")]
    Class { name: String, why: String },
    /// A step of the set-up (declare, deploy) that reverts.
    #[error("{what} reverted{}: {why}", .hash.as_deref().map(|hash| format!(" in transaction {hash:x}")).unwrap_or_default())]
    SetUp {
        what: String,
        /// `None` when the estimate said so already and nothing was sent. Boxed, so that
        /// an error is small.
        hash: Option<Box<Felt>>,
        why: String,
    },
    /// A verification that reverted, and not with a verifier's refusal: the
    /// account's own panic, gas, a contract on the way.
    #[error("the verification{} reverted without a verdict: {why}", .hash.as_deref().map(|hash| format!(" in transaction {hash:x}")).unwrap_or_default())]
    NoVerdict {
        /// `None` when nothing was sent.
        hash: Option<Box<Felt>>,
        why: String,
    },
    /// The operating system said no.
    #[error("cannot {what}: {why}")]
    System { what: String, why: String },
}

/// STRK from fri, without trailing zeros.
pub fn strk(fri: u128) -> String {
    const UNIT: u128 = 1_000_000_000_000_000_000;
    let text = format!("{}.{:018}", fri / UNIT, fri % UNIT);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

impl ChainError {
    /// An error of the operating system, with what was being done.
    pub(super) fn system(what: impl Into<String>, error: &std::io::Error) -> ChainError {
        ChainError::System {
            what: what.into(),
            why: error.to_string(),
        }
    }

    /// Who can do something about it: the user's settings, or the world.
    pub fn kind(&self) -> FailureKind {
        use ChainError as E;
        match self {
            E::Url { .. }
            | E::Target { .. }
            | E::NoRpcUrl { .. }
            | E::WrongChain { .. }
            | E::NoRegistry { .. }
            | E::DevnetProgram { .. }
            | E::NoAccount { .. }
            | E::AccountFile { .. }
            | E::AccountValue { .. }
            | E::Class { .. } => FailureKind::Usage,
            _ => FailureKind::Infrastructure,
        }
    }

    /// The next step; `None` where the error says it all.
    pub fn help(&self) -> Option<String> {
        use ChainError as E;
        let help = match self {
            E::Url { .. } => "write it as https://host/path".into(),
            E::Target { .. } => {
                "use local, devnet, fork, sepolia, mainnet or a node's address".into()
            }
            E::NoRpcUrl { .. } => {
                format!("name one with --rpc-url or in {RPC_URL_VARIABLE}")
            }
            E::WrongChain { .. } => {
                "choose a node of the target's network, or another target".into()
            }
            E::NoRegistry { .. } => "name one with --registry".into(),
            E::Transport { url, .. } if url.is_loopback() => {
                "see that the node is running and listens on this port".into()
            }
            E::Transport { .. } => "check the address and the network, then run again".into(),
            E::RateLimited { .. } => "wait a while, or use a node with a larger allowance".into(),
            E::Http {
                status: 401 | 403, ..
            } => "check the API key in the address".into(),
            E::Http { status: 404, .. } => "check the path of the address".into(),
            E::Http { .. } | E::Answer { .. } => {
                "check that the address is that of a Starknet JSON-RPC node".into()
            }
            E::SpecVersion { wanted, .. } => format!(
                "use an address that serves {wanted}; providers put the version into the path, as in …/rpc/v0_10"
            ),
            E::NoContract { .. } | E::OtherContract { .. } => {
                "check --target and --registry".into()
            }
            E::Nonce { .. } => {
                "let no one else send from this account meanwhile, then run again".into()
            }
            E::Balance { .. } => "send STRK to the account, or use another account".into(),
            E::MaxFee { .. } => "raise --max-fee, or wait for lower prices".into(),
            E::GasLimit { .. } | E::CalldataLimit { .. } => {
                "split it into smaller transactions (--calldata split for proofs)".into()
            }
            E::Timeout { .. } => "run again; look at the transaction in an explorer first".into(),
            E::DevnetMissing { .. } => "name one with --devnet, or let cargo install it".into(),
            E::DevnetProgram { .. } => {
                "check the path of --devnet and its permissions (chmod +x)".into()
            }
            E::DevnetFailed { log: Some(log), .. } | E::DevnetInstall { log: Some(log), .. } => {
                format!("read {}", log.display())
            }
            E::DevnetInstall { log: None, .. } => {
                "install starknet-devnet and name it with --devnet".into()
            }
            E::NoAccount { .. } => format!(
                "set STONEGATE_ACCOUNT_ADDRESS and {PRIVATE_KEY_VARIABLE}, or name an account file and a keystore"
            ),
            E::AccountNotDeployed { .. } => {
                "deploy the account there first, or choose another account or target".into()
            }
            E::AccountFile { .. } => {
                "account files and keystores are starkli's or sncast's; a key file has 0x and hexadecimal digits, a password file one line".into()
            }
            E::AccountValue { .. } => format!(
                "addresses and keys are 0x and hexadecimal digits, below the field's prime; a key is that of {PRIVATE_KEY_VARIABLE}"
            ),
            E::Signing { .. } => "check that the private key is this account's".into(),
            E::DevnetFailed { log: None, .. }
            | E::Rpc { .. }
            | E::Class { .. }
            | E::SetUp { .. }
            | E::NoVerdict { .. }
            | E::System { .. } => return None,
        };
        Some(help)
    }
}

impl From<ChainError> for Failure {
    fn from(error: ChainError) -> Failure {
        let failure = Failure::new(error.kind(), error.to_string());
        match error.help() {
            Some(help) => failure.help(help),
            None => failure,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fri_read_as_strk() {
        for (fri, expected) in [
            (0, "0"),
            (1, "0.000000000000000001"),
            (1_500_000_000_000_000_000, "1.5"),
            (20_000_000_000_000_000_000, "20"),
        ] {
            assert_eq!(strk(fri), expected);
        }
    }

    #[test]
    fn settings_are_told_from_the_world() {
        let failure = Failure::from(ChainError::Balance {
            has: 0,
            needs: 1_250_000_000_000_000_000,
        });
        insta::assert_snapshot!(failure, @r"
        the account has 0 STRK and may need 1.25 STRK
          help:     send STRK to the account, or use another account
        ");
        assert_eq!(failure.kind, FailureKind::Infrastructure);
        let failure = Failure::from(ChainError::NoRpcUrl {
            target: "sepolia".into(),
        });
        insta::assert_snapshot!(failure, @r"
        --target sepolia needs the address of a node
          help:     name one with --rpc-url or in STONEGATE_RPC_URL
        ");
        assert_eq!(failure.kind, FailureKind::Usage);
    }
}
