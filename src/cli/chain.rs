//! What the command line says of the chain that judges.

use clap::{ArgMatches, Args, Command, FromArgMatches, ValueEnum, parser::ValueSource};
use std::path::{Path, PathBuf};

use super::integrity;
use crate::{
    chain::{
        AccountOptions, CalldataMode, ChainOptions, Contracts, DevnetOptions, SubmitOptions,
        Target, is_url,
    },
    failure::Failure,
    files,
    stone::field::Felt,
};

/// Where proofs are judged, and who pays.
#[derive(Args, Clone)]
#[command(next_help_heading = "Chain")]
pub struct ChainArgs {
    /// Where proofs are judged: local, devnet, fork, sepolia, mainnet or a node's URL
    ///
    /// local asks the verifier in this program only. devnet starts a Starknet
    /// of our own on this machine. fork starts one that continues a network.
    // Texts here and below: clap repeats values it rejects, keys and all.
    #[arg(long, default_value = "devnet", value_name = "TARGET")]
    target: String,
    /// Node of sepolia, mainnet or fork [env: STONEGATE_RPC_URL]
    #[arg(long, value_name = "URL")]
    rpc_url: Option<String>,
    /// starknet-devnet: its program, or the URL of one that runs
    /// [default: from PATH, else installed once]
    #[arg(long, value_name = "PATH|URL")]
    devnet: Option<String>,
    /// FactRegistry [default: Integrity's on public networks, ours on a devnet]
    #[arg(long, value_name = "ADDRESS", value_parser = felt)]
    registry: Option<Felt>,
    /// Contracts that a devnet without a registry is given
    #[arg(long, value_enum, default_value_t = VerifierName::Own)]
    verifier: VerifierName,
    /// Account that pays [env: STONEGATE_ACCOUNT_ADDRESS; its key: STONEGATE_PRIVATE_KEY]
    #[arg(long, value_name = "ADDRESS", value_parser = felt)]
    account: Option<Felt>,
    /// File with nothing but the account's private key
    #[arg(long, value_name = "FILE", conflicts_with = "keystore")]
    private_key_file: Option<PathBuf>,
    /// Keystore of starkli or sncast [its password: STONEGATE_KEYSTORE_PASSWORD]
    #[arg(long, value_name = "FILE")]
    keystore: Option<PathBuf>,
    /// File with nothing but the keystore's password
    #[arg(long, value_name = "FILE", requires = "keystore")]
    keystore_password_file: Option<PathBuf>,
    #[command(flatten)]
    account_file: AccountFile,
    /// Which account of an sncast file
    #[arg(long, value_name = "NAME", requires = "account_file")]
    account_name: Option<String>,
    /// In how many transactions a proof is verified
    #[arg(long, value_enum, default_value_t = ModeName::Auto)]
    calldata: ModeName,
    /// The most one transaction may cost, in STRK
    #[arg(long, value_name = "STRK", value_parser = strk)]
    max_fee: Option<u128>,
    /// Ask for the verdict and send nothing
    #[arg(long)]
    dry_run: bool,
    /// Send the proof of a fact that is registered already, too
    #[arg(long)]
    force: bool,
}

#[derive(Args, Clone)]
struct AccountFileArg {
    /// Account file of starkli, or accounts file of sncast
    #[arg(long, value_name = "FILE")]
    account_file: Option<PathBuf>,
}

/// `--account-file`, and whether the command line itself has it: then the key in it
/// counts before that of the environment.
#[derive(Clone)]
struct AccountFile {
    path: Option<PathBuf>,
    is_given: bool,
}

impl Args for AccountFile {
    fn augment_args(command: Command) -> Command {
        AccountFileArg::augment_args(command)
    }

    fn augment_args_for_update(command: Command) -> Command {
        AccountFileArg::augment_args_for_update(command)
    }
}

impl FromArgMatches for AccountFile {
    fn from_arg_matches(matches: &ArgMatches) -> Result<AccountFile, clap::Error> {
        Ok(AccountFile {
            path: AccountFileArg::from_arg_matches(matches)?.account_file,
            is_given: matches.value_source("account_file") == Some(ValueSource::CommandLine),
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = AccountFile::from_arg_matches(matches)?;
        Ok(())
    }
}

/// Contracts that a devnet is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum VerifierName {
    /// The contracts in this program
    Own,
    /// Integrity's, once `stonegate integrity import` has read them
    Integrity,
}

/// In how many transactions a proof is verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum ModeName {
    /// One, or several where the calldata or the gas is too much for one
    Auto,
    /// One
    Monolith,
    /// One per FRI layer and two more
    Split,
}

impl ChainArgs {
    /// How proofs are submitted.
    pub fn submission(&self) -> SubmitOptions {
        SubmitOptions {
            mode: match self.calldata {
                ModeName::Auto => CalldataMode::Auto,
                ModeName::Monolith => CalldataMode::Monolith,
                ModeName::Split => CalldataMode::Split,
            },
            dry_run: self.dry_run,
            force: self.force,
            max_fee: self.max_fee,
        }
    }

    /// The options these arguments make.
    ///
    /// # Errors
    /// [`FailureKind::Usage`](crate::failure::FailureKind) for options that
    /// contradict each other.
    pub fn options(&self) -> Result<ChainOptions, Failure> {
        self.options_with(match self.verifier {
            VerifierName::Own => Contracts::own()?,
            VerifierName::Integrity => integrity::imported()?,
        })
    }

    /// Whether a devnet is given Integrity's contracts.
    pub fn wants_imported(&self) -> bool {
        self.verifier == VerifierName::Integrity
    }

    /// The options these arguments make, with these contracts.
    ///
    /// # Errors
    /// As for [`ChainArgs::options`].
    pub fn options_with(&self, contracts: Contracts) -> Result<ChainOptions, Failure> {
        let target: Target = self.target.parse()?;
        let rpc_url = self.rpc_url.as_deref().map(str::parse).transpose()?;
        let (program, running) = match self.devnet.as_deref() {
            None => (None, None),
            Some(text) if is_url(text) => (None, Some(text.parse()?)),
            Some(text) => {
                let found = files::program(Path::new(text));
                // Whoever needs one that is not there says so.
                (Some(found.unwrap_or_else(|| text.into())), None)
            }
        };
        let on_devnet = matches!(target, Target::Devnet | Target::Fork);
        if self.devnet.is_some() && !on_devnet {
            return Err(
                Failure::usage(format!("--devnet says nothing for the target {target}"))
                    .help("leave it out, or ask for --target devnet"),
            );
        }
        Ok(ChainOptions {
            target,
            rpc_url,
            devnet: DevnetOptions {
                program,
                ..DevnetOptions::default()
            },
            running_devnet: running,
            registry: self.registry,
            contracts,
            account: AccountOptions {
                address: self.account,
                private_key_file: self.private_key_file.clone(),
                keystore: self.keystore.clone(),
                keystore_password_file: self.keystore_password_file.clone(),
                account_file: self.account_file.path.clone(),
                account_file_first: self.account_file.is_given,
                account_name: self.account_name.clone(),
                ..AccountOptions::default()
            },
            sends: !self.dry_run,
        })
    }
}

fn felt(text: &str) -> Result<Felt, String> {
    Felt::parse(text.trim()).map_err(|error| error.to_string())
}

/// A decimal number of STRK in fri.
fn strk(text: &str) -> Result<u128, String> {
    const DECIMALS: usize = 18;
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let plain = digits(whole) && digits(fraction) && fraction.len() <= DECIMALS;
    if whole.is_empty() || !plain {
        return Err("expected STRK as a decimal number, for example 2.5".into());
    }
    format!("{whole}{fraction:0<DECIMALS$}")
        .parse()
        .map_err(|_| "more STRK than there are".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_file_goes_before_the_environment_on_the_command_line_only() {
        let set = |command: Command| {
            command.mut_arg("account_file", |arg| arg.default_values(["set.json"]))
        };
        let options = |command: Command, line: &[&str]| {
            let matches = command.get_matches_from([&["test"], line].concat());
            let arguments = ChainArgs::from_arg_matches(&matches).unwrap();
            let account = arguments.options().unwrap().account;
            (account.account_file, account.account_file_first)
        };
        let command = || ChainArgs::augment_args(Command::new("test"));
        let given = &["--account-file", "given.json"];
        assert_eq!(options(command(), &[]), (None, false));
        assert_eq!(
            options(set(command()), &[]),
            (Some("set.json".into()), false)
        );
        assert_eq!(
            options(set(command()), given),
            (Some("given.json".into()), true)
        );
    }

    #[test]
    fn strk_is_read_to_the_last_fri() {
        assert_eq!(strk("2.5"), Ok(2_500_000_000_000_000_000));
        assert_eq!(strk("0.000000000000000001"), Ok(1));
        assert_eq!(strk("7"), Ok(7_000_000_000_000_000_000));
        for text in ["", ".5", "-1", "1e3", "0.0000000000000000001", "1,5"] {
            assert!(strk(text).is_err(), "{text}");
        }
        assert!(strk(&"9".repeat(30)).is_err());
    }
}
