//! Where proofs are judged: the node, the registry behind it, the account.

use std::time::Duration;

use super::{Check, Plan, Status, account};
use crate::{
    chain::{ChainError, ChainOptions, Registry, Retry, Rpc, RpcUrl, Target, contracts},
    failure::FailureKind,
    integrity::{Hasher, RegisteredLayout},
    report::EventSink,
    stone::field::Felt,
};

/// Somebody waits for the answer.
const PATIENCE: Retry = Retry {
    tries: 2,
    first_wait: Duration::from_millis(250),
    longest_wait: Duration::from_secs(2),
    per_try: Duration::from_secs(15),
    deadline: Duration::from_secs(20),
};
const NOT_REACHED: &str = "not asked: the node is not reached";

/// Groups of checks with their titles.
pub fn checks(plan: &Plan, events: &EventSink) -> Vec<(&'static str, Vec<Check>)> {
    let options = &plan.chain;
    let only = |found: &str| vec![("target", vec![Check::ok("target", found)])];
    match (&options.target, &options.running_devnet) {
        (Target::Local, _) => only("local: the verifier in this program, nothing to reach"),
        (Target::Devnet, None) => {
            only("devnet: one is started for the run, with accounts of its own")
        }
        (Target::Devnet | Target::Fork, Some(url)) => running(options, url, events),
        (Target::Fork, None) => {
            let mut groups = network(options, events);
            groups.push((
                "account",
                vec![Check::ok(
                    "account",
                    "the devnet that is started has its own",
                )],
            ));
            groups
        }
        (Target::Sepolia | Target::Mainnet | Target::Url(_), _) => network(options, events),
    }
}

/// A devnet that runs already.
fn running(
    options: &ChainOptions,
    url: &RpcUrl,
    events: &EventSink,
) -> Vec<(&'static str, Vec<Check>)> {
    let mut checks = Vec::new();
    let rpc = reach(url, None, &mut checks, events);
    let known = match options.target {
        Target::Fork => rpc
            .as_ref()
            .and_then(|rpc| Target::known_registry(rpc.chain_id())),
        _ => None,
    };
    let mut groups = Vec::new();
    match (options.registry.or(known), &rpc) {
        (Some(address), Some(rpc)) => {
            let verifiers = registry(rpc, address, &mut checks, events);
            groups.push(("target", checks));
            groups.push(("verifiers", verifiers));
        }
        (Some(_), None) => {
            checks.push(Check::missing("registry", NOT_REACHED));
            groups.push(("target", checks));
        }
        (None, _) => {
            checks.push(Check::ok(
                "registry",
                "none is named: the run deploys its own contracts",
            ));
            groups.push(("target", checks));
        }
    }
    groups.push(("account", account::on_devnet(options, rpc.as_ref())));
    groups
}

/// A network that is there.
fn network(options: &ChainOptions, events: &EventSink) -> Vec<(&'static str, Vec<Check>)> {
    let mut checks = Vec::new();
    let rpc = match options.target.rpc_url(options.rpc_url.as_ref()) {
        Ok(Some(url)) => reach(&url, options.target.chain_id(), &mut checks, events),
        Ok(None) => None,
        Err(error) => {
            checks.push(Check::problem("node", error));
            None
        }
    };
    let chain = match &rpc {
        Some(rpc) => Some(rpc.chain_id()),
        None => options.target.chain_id(),
    };
    let known = chain.and_then(Target::known_registry);
    let mut groups = Vec::new();
    let mut verifiers = Vec::new();
    match (options.registry.or(known), &rpc) {
        (Some(address), Some(rpc)) => verifiers = registry(rpc, address, &mut checks, events),
        (None, Some(rpc)) => {
            let error = ChainError::NoRegistry {
                url: rpc.url().clone(),
                chain: rpc.chain_name(),
            };
            checks.push(Check::problem("registry", error));
        }
        (Some(address), None) => {
            checks.push(Check::missing(
                "registry",
                format!("{address}, {NOT_REACHED}"),
            ));
        }
        (None, None) => checks.push(Check::missing("registry", NOT_REACHED)),
    }
    groups.push(("target", checks));
    if !verifiers.is_empty() {
        groups.push(("verifiers", verifiers));
    }
    if options.target != Target::Fork {
        groups.push(("account", account::checks(options, rpc.as_ref())));
    }
    groups
}

/// Reaches a node; `None` where it is not one to go on with.
fn reach(
    url: &RpcUrl,
    expected: Option<Felt>,
    checks: &mut Vec<Check>,
    events: &EventSink,
) -> Option<Rpc> {
    events.stage(format!("reaching {url}"));
    let rpc = match Rpc::connect_with(url, PATIENCE) {
        Ok(rpc) => rpc,
        Err(error) => {
            checks.push(Check::problem("node", error));
            return None;
        }
    };
    let version = rpc.spec_version();
    checks.push(Check::ok(
        "node",
        format!("{url} is reached and speaks version {version} of Starknet's RPC"),
    ));
    let chain = rpc.chain_name();
    if let Some(expected) = expected
        && expected != rpc.chain_id()
    {
        let error = ChainError::WrongChain {
            url: url.clone(),
            found: chain,
            wanted: crate::chain::text_of(expected),
        };
        checks.push(Check::problem("chain", error));
        return None;
    }
    checks.push(match rpc.block_number() {
        Ok(block) => Check::ok("chain", format!("{chain}, newest block {block}")),
        Err(error) => Check::problem("chain", error),
    });
    Some(rpc)
}

/// The registry, and the verifiers behind it.
fn registry(rpc: &Rpc, address: Felt, checks: &mut Vec<Check>, events: &EventSink) -> Vec<Check> {
    let class = match rpc.class_hash_at(address) {
        Ok(Some(class)) => class,
        Ok(None) => {
            let url = rpc.url().clone();
            checks.push(Check::problem(
                "registry",
                ChainError::NoContract { url, address },
            ));
            return Vec::new();
        }
        Err(error) => {
            checks.push(Check::problem("registry", error));
            return Vec::new();
        }
    };
    let whose = match (
        contracts::is_own(class),
        Target::known_registry(rpc.chain_id()),
    ) {
        (true, _) => "stonegate's",
        (false, Some(known)) if known == address => "Integrity's",
        _ => "named, of a class that is not known here",
    };
    events.stage("asking the registry for its verifiers");
    let asked = Registry::new(rpc.clone(), address);
    let mut verifiers = Vec::new();
    let mut is_usable = false;
    for layout in RegisteredLayout::names() {
        match verifiers_of(&asked, layout) {
            Ok(Some(found)) => {
                is_usable = true;
                verifiers.push(Check::ok(layout, found));
            }
            Ok(None) => verifiers.push(absent(layout)),
            Err(error) => {
                // Further questions would only be waited for.
                checks.push(Check::problem("registry", error));
                return verifiers;
            }
        }
    }
    let found = format!("{address} ({whose}), class {class}");
    checks.push(match is_usable {
        true => Check::ok("registry", found),
        false => Check::new(
            "registry",
            Status::Problem(FailureKind::Usage),
            format!("{found}: it has no verifier at all"),
        )
        .fix("name another with --registry"),
    });
    verifiers
}

/// `keccak: Integrity's verifier, blake2s: none`; `None` where there is neither.
fn verifiers_of(registry: &Registry, layout: &str) -> Result<Option<String>, ChainError> {
    let mut told = Vec::new();
    let mut any = false;
    for function in Hasher::FUNCTIONS {
        let whose = match registry.verifier(layout, function)? {
            Some(verifier) => {
                any = true;
                contracts::whose(verifier.class_hash)
            }
            None => "none",
        };
        told.push(format!("{function}: {whose}"));
    }
    Ok(any.then(|| told.join(", ")))
}

/// Runs are proved in layouts that have one.
fn absent(layout: &'static str) -> Check {
    Check::missing(layout, "no verifier is registered")
}
