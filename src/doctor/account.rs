//! Who pays: address, key, balance. The key itself is shown nowhere.

use super::{Check, Status};
use crate::{
    chain::{Account, ChainError, ChainOptions, FeeEstimate, Rpc, first_account, strk},
    failure::Failure,
};

/// L2 gas of one verification by Integrity: 60 security bits, all layers
/// Poseidon's (measured, see `contracts/verifier/README.md`).
const VERIFICATION_GAS: u64 = 250_000_000;

/// The account that is described by options and environment.
pub fn checks(options: &ChainOptions, rpc: Option<&Rpc>) -> Vec<Check> {
    let failed = |name, error: ChainError| {
        let failure = Failure::from(error);
        let status = match options.sends {
            true => Status::Problem(failure.kind),
            // A question needs no account.
            false => Status::Missing,
        };
        Check::failed(name, status, &failure)
    };
    let Some(rpc) = rpc else {
        return vec![unasked(options, failed)];
    };
    match Account::load(&options.account, rpc) {
        Ok(account) => of(&account, failed),
        Err(error) => vec![failed("account", error)],
    }
}

/// As far as it can be looked at without a node.
fn unasked(options: &ChainOptions, failed: impl Fn(&'static str, ChainError) -> Check) -> Check {
    let chain = options.target.chain_id().map(crate::chain::text_of);
    let read = options
        .account
        .clone()
        .with_environment()
        .and_then(|options| options.credentials(&chain.unwrap_or_default()));
    match read {
        Ok(credentials) => Check::ok(
            "account",
            format!(
                "{} and its key are given; whether it is deployed is not asked: the node is not reached",
                credentials.address
            ),
        ),
        Err(error) => failed("account", error),
    }
}

/// The account that is named, or the first that the devnet began with.
pub fn on_devnet(options: &ChainOptions, rpc: Option<&Rpc>) -> Vec<Check> {
    let Some(rpc) = rpc else {
        return vec![Check::missing(
            "account",
            "not asked: the devnet is not reached",
        )];
    };
    if options.account.names_one() {
        return checks(options, Some(rpc));
    }
    match first_account(rpc) {
        Ok(account) => of(&account, Check::problem),
        Err(error) => vec![Check::problem("account", error)],
    }
}

/// A deployed account: its key, and what it can pay.
fn of(account: &Account, failed: impl Fn(&'static str, ChainError) -> Check) -> Vec<Check> {
    let address = account.address();
    let mut checks = vec![Check::ok("account", format!("{address} is deployed"))];
    let estimate = match account.rehearse() {
        Ok(estimate) => {
            checks.push(Check::ok("key", "the account accepts its signature"));
            Some(estimate)
        }
        Err(error) => {
            checks.push(failed("key", error));
            None
        }
    };
    checks.push(match account.balance() {
        Ok(fri) => balance(fri, estimate.as_ref()),
        Err(error) => failed("balance", error),
    });
    checks
}

fn balance(fri: u128, estimate: Option<&FeeEstimate>) -> Check {
    let price = estimate.map(|now| now.l2_gas_price.saturating_mul(VERIFICATION_GAS.into()));
    let found = match price {
        Some(price) => format!(
            "{} STRK; a verification by Integrity costs about {} STRK now",
            strk(fri),
            rounded(price)
        ),
        None => format!("{} STRK", strk(fri)),
    };
    match fri == 0 || price.is_some_and(|price| fri < price) {
        true => Check::warning("balance", found).fix("send STRK to the account"),
        false => Check::ok("balance", found),
    }
}

/// STRK to two digits that say something.
fn rounded(fri: u128) -> String {
    let unit = 10u128.pow(fri.checked_ilog10().unwrap_or(0).saturating_sub(1));
    strk(fri.div_ceil(unit).saturating_mul(unit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_balance_is_held_against_the_price_of_a_verification() {
        let estimate = FeeEstimate {
            l1_gas: 0,
            l1_gas_price: 1,
            l1_data_gas: 0,
            l1_data_gas_price: 1,
            l2_gas: 1,
            l2_gas_price: 8_123_000_000,
            fee_fri: 1,
        };
        let strk = 1_000_000_000_000_000_000;
        for (fri, now, expected, says) in [
            (
                5 * strk,
                Some(&estimate),
                Status::Ok,
                "5 STRK; a verification by Integrity costs about 2.1 STRK now",
            ),
            (2 * strk, Some(&estimate), Status::Warning, "2 STRK; "),
            (0, None, Status::Warning, "0 STRK"),
            (1, None, Status::Ok, "0.000000000000000001 STRK"),
        ] {
            let check = balance(fri, now);
            assert_eq!(check.status, expected, "{check:?}");
            assert!(check.found.starts_with(says), "{check:?}");
        }
    }
}
