//! From a target to a registry that can be asked: a devnet is started and given
//! a verifier, a public network is reached and its registry known.

use std::time::{Duration, Instant};

use super::{
    Account, AccountOptions, ChainError, Contracts, Devnet, DevnetOptions, Registry, Rpc, RpcUrl,
    Target, account::text_of, account_file::AccountRead, devnet,
};
use crate::{report::EventSink, stone::field::Felt};

/// What the user says of where proofs are judged.
#[derive(Clone, Debug)]
pub struct ChainOptions {
    pub target: Target,
    /// The node, where the target does not say it.
    pub rpc_url: Option<RpcUrl>,
    /// How a devnet of our own is started.
    pub devnet: DevnetOptions,
    /// A devnet that runs already.
    pub running_devnet: Option<RpcUrl>,
    /// The FactRegistry; else the known one, or one deployed now on a devnet.
    pub registry: Option<Felt>,
    /// What a devnet without a registry is given.
    pub contracts: Contracts,
    pub account: AccountOptions,
    /// Whether transactions will be sent; a question needs no account.
    pub sends: bool,
}

impl ChainOptions {
    /// A devnet of our own with our contracts.
    ///
    /// # Errors
    /// [`ChainError::Class`] for a damaged build.
    pub fn devnet() -> Result<ChainOptions, ChainError> {
        Ok(ChainOptions {
            target: Target::Devnet,
            rpc_url: None,
            devnet: DevnetOptions::default(),
            running_devnet: None,
            registry: None,
            contracts: Contracts::own()?,
            account: AccountOptions::default(),
            sends: true,
        })
    }
}

/// A chain with a registry to ask. A devnet of our own ends with this value.
pub struct Chain {
    devnet: Option<Devnet>,
    rpc: Rpc,
    account: Option<Account>,
    registry: Felt,
    /// Verifiers that the registry is given when they are needed.
    contracts: Option<Contracts>,
    /// Wall-clock time until it was ready.
    pub opened_in: Duration,
}

impl Chain {
    /// Opens a target other than [`Target::Local`], for which there is nothing
    /// to open and `None` is given.
    ///
    /// # Errors
    /// [`ChainError`]: whatever keeps the chain from being asked.
    pub fn open(options: &ChainOptions, events: &EventSink) -> Result<Option<Chain>, ChainError> {
        let start = Instant::now();
        let opened = match &options.target {
            Target::Local => return Ok(None),
            Target::Devnet | Target::Fork => on_devnet(options, events)?,
            Target::Sepolia | Target::Mainnet | Target::Url(_) => network(options, events)?,
        };
        let mut chain = opened;
        chain.opened_in = start.elapsed();
        Ok(Some(chain))
    }

    /// The way to the node.
    pub fn rpc(&self) -> &Rpc {
        &self.rpc
    }

    /// Who pays; none where only questions are asked.
    pub fn account(&self) -> Option<&Account> {
        self.account.as_ref()
    }

    /// The FactRegistry.
    pub fn registry(&self) -> Felt {
        self.registry
    }

    /// Whether the registry has a verifier for a layout and a hash function, or
    /// will have it once it is [`prepare`](Chain::prepare)d.
    ///
    /// # Errors
    /// [`ChainError`] when it cannot be asked.
    pub fn verifies(&self, layout: &str, function: &str) -> Result<bool, ChainError> {
        let contracts = self.contracts.as_ref();
        if contracts.is_some_and(|contracts| contracts.verifies(layout, function)) {
            return Ok(true);
        }
        let registry = Registry::new(self.rpc.clone(), self.registry);
        Ok(registry.verifier(layout, function)?.is_some())
    }

    /// Gives a registry of ours its verifiers for a layout; nothing is done to
    /// others, or twice.
    ///
    /// # Errors
    /// [`ChainError`].
    pub fn prepare(
        &self,
        layout: &str,
        function: &str,
        events: &EventSink,
    ) -> Result<(), ChainError> {
        match (&self.contracts, &self.account) {
            (Some(contracts), Some(account)) if contracts.verifies(layout, function) => {
                events.stage("deploying the verifier");
                contracts.deploy_verifiers(account, self.registry, layout)
            }
            _ => Ok(()),
        }
    }

    /// `error`, or that our devnet is gone where this is what lies beneath.
    pub fn explain(&self, error: ChainError) -> ChainError {
        match &self.devnet {
            Some(devnet) => devnet.explain(error),
            None => error,
        }
    }
}

/// A devnet: one that runs already, or one of our own.
fn on_devnet(options: &ChainOptions, events: &EventSink) -> Result<Chain, ChainError> {
    if let Some(url) = &options.running_devnet {
        let named = options.account.names_one();
        let named = named.then(|| account_ahead(options)).transpose()?;
        let rpc = Rpc::connect(url)?;
        let account = match named {
            Some(read) => Account::of(&read, &rpc)?,
            None => first_account(&rpc)?,
        };
        return with_contracts(options, None, rpc, account, events);
    }
    let fork = match options.target {
        Target::Fork => options.target.rpc_url(options.rpc_url.as_ref())?,
        _ => None,
    };
    let devnet = Devnet::start(
        &DevnetOptions {
            fork,
            ..options.devnet.clone()
        },
        events,
    )?;
    let rpc = devnet.rpc().clone();
    let account = devnet.account(0)?;
    with_contracts(options, Some(devnet), rpc, account, events)
}

/// The account that is named, as far as it can be known before a node is reached: what
/// is wrong with files and keys is told at once.
fn account_ahead(options: &ChainOptions) -> Result<AccountRead, ChainError> {
    let read = options.account.clone().with_environment()?.read()?;
    let chain = options.target.chain_id().map(text_of);
    read.check(chain.as_deref())?;
    Ok(read)
}

/// The first account that a devnet began with.
///
/// # Errors
/// [`ChainError::NoAccount`] where it began with none, and what keeps it from being asked.
pub fn first_account(rpc: &Rpc) -> Result<Account, ChainError> {
    let first = devnet::predeployed(rpc)?.into_iter().next();
    let first = first.ok_or(ChainError::NoAccount {
        missing: "a predeployed account of the devnet",
    })?;
    Account::new(first.address, first.private_key, rpc)
}

/// The registry that is named or known; on a devnet that has neither, contracts
/// of ours.
fn with_contracts(
    options: &ChainOptions,
    devnet: Option<Devnet>,
    rpc: Rpc,
    account: Account,
    events: &EventSink,
) -> Result<Chain, ChainError> {
    let known = match options.target {
        Target::Fork => Target::known_registry(rpc.chain_id()),
        _ => None,
    };
    let mut contracts = None;
    let deployed = match options.registry.or(known) {
        Some(registry) => Ok(registry),
        None => {
            events.stage("deploying the registry");
            contracts = Some(options.contracts.clone());
            options.contracts.deploy(&account, &[])
        }
    };
    let registry = match (deployed, &devnet) {
        (Ok(registry), _) => registry,
        (Err(error), Some(devnet)) => return Err(devnet.explain(error)),
        (Err(error), None) => return Err(error),
    };
    Ok(Chain {
        devnet,
        rpc,
        account: Some(account),
        registry,
        contracts,
        opened_in: Duration::ZERO,
    })
}

/// A network that is there.
fn network(options: &ChainOptions, events: &EventSink) -> Result<Chain, ChainError> {
    events.stage("reaching the network");
    let url = options.target.rpc_url(options.rpc_url.as_ref())?;
    let url = url.ok_or_else(|| ChainError::NoRpcUrl {
        target: options.target.to_string(),
    })?;
    let sender = options.sends.then(|| account_ahead(options)).transpose()?;
    let rpc = Rpc::connect(&url)?;
    if let Some(expected) = options.target.chain_id()
        && rpc.chain_id() != expected
    {
        return Err(ChainError::WrongChain {
            url,
            found: text_of(rpc.chain_id()),
            wanted: text_of(expected),
        });
    }
    let registry = options
        .registry
        .or_else(|| Target::known_registry(rpc.chain_id()))
        .ok_or_else(|| ChainError::NoRegistry {
            url: url.clone(),
            chain: text_of(rpc.chain_id()),
        })?;
    let account = sender.map(|read| Account::of(&read, &rpc)).transpose()?;
    Ok(Chain {
        devnet: None,
        rpc,
        account,
        registry,
        contracts: None,
        opened_in: Duration::ZERO,
    })
}
