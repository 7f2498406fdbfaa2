//! A transaction that was sent, by whomever: what it called and what became of
//! it.

use starknet::{
    core::types::{InvokeTransaction, Transaction, requests::GetTransactionByHashRequest},
    providers::jsonrpc::JsonRpcMethod,
};

use super::{
    ChainError, Receipt, Rpc,
    node_error::code,
    rpc::{from_chain, selector, to_chain},
};
use crate::{
    integrity::split::{VERIFY_FINAL, VERIFY_FULL, VERIFY_INITIAL, VERIFY_STEP},
    stone::field::Felt,
};

/// Entry points of a FactRegistry that verify (Integrity
/// `contracts/fact_registry.cairo`).
const VERIFYING: [&str; 4] = [VERIFY_FULL, VERIFY_INITIAL, VERIFY_STEP, VERIFY_FINAL];

/// A transaction, and its calls that verify something.
#[derive(Clone, Debug)]
pub struct Sent {
    /// `None` while it is in no block.
    pub receipt: Option<Receipt>,
    pub verifications: Vec<Verification>,
}

/// A call that has a registry verify.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verification {
    pub registry: Felt,
    pub entry_point: &'static str,
    pub calldata: Vec<Felt>,
}

impl Sent {
    /// Looks a transaction up.
    ///
    /// # Errors
    /// [`ChainError`]; `None` where the node knows no such transaction.
    pub fn look_up(rpc: &Rpc, transaction: Felt) -> Result<Option<Sent>, ChainError> {
        let request = GetTransactionByHashRequest {
            transaction_hash: to_chain(transaction),
        };
        let method = JsonRpcMethod::GetTransactionByHash;
        let nothing = code::TRANSACTION_HASH_NOT_FOUND;
        let Some(found): Option<Transaction> = rpc.or_none(method, request, nothing)? else {
            return Ok(None);
        };
        let calldata = match found {
            Transaction::Invoke(InvokeTransaction::V3(invoke)) => invoke.calldata,
            Transaction::Invoke(InvokeTransaction::V1(invoke)) => invoke.calldata,
            _ => Vec::new(),
        };
        let calldata: Vec<Felt> = calldata.into_iter().map(from_chain).collect();
        Ok(Some(Sent {
            receipt: rpc
                .receipt(transaction)?
                .map(|receipt| Receipt::from(receipt).told_by(rpc.url())),
            verifications: verifications(&calldata)?,
        }))
    }
}

/// The verifying calls among those of an account's `__execute__`: their number,
/// then of each the contract, the selector and the calldata with its length.
fn verifications(execute: &[Felt]) -> Result<Vec<Verification>, ChainError> {
    let mut names = Vec::new();
    for name in VERIFYING {
        names.push((from_chain(selector(name)?), name));
    }
    let mut all = Vec::new();
    let mut rest = execute.get(1..).unwrap_or_default();
    while let [registry, selector, length, behind @ ..] = rest {
        let Some(length) = length.to_u64().filter(|n| *n <= behind.len() as u64) else {
            break;
        };
        let (calldata, next) = behind.split_at(length as usize);
        if let Some((_, entry_point)) = names.iter().find(|(known, _)| known == selector) {
            all.push(Verification {
                registry: *registry,
                entry_point,
                calldata: calldata.to_vec(),
            });
        }
        rest = next;
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_that_verify_are_found_among_others() {
        let named = |name| from_chain(selector(name).unwrap());
        let full = named(VERIFY_FULL);
        let f = Felt::from;
        let execute = [
            f(2),
            f(7),
            named("transfer"),
            f(2),
            f(1),
            f(2),
            f(8),
            full,
            f(3),
            f(4),
            f(5),
            f(6),
        ];
        let expected = Verification {
            registry: f(8),
            entry_point: VERIFY_FULL,
            calldata: vec![f(4), f(5), f(6)],
        };
        assert_eq!(verifications(&execute).unwrap(), [expected]);
        // Cut calldata and other accounts' forms have none.
        assert_eq!(verifications(&execute[..10]).unwrap(), []);
        assert_eq!(verifications(&[]).unwrap(), []);
    }
}
