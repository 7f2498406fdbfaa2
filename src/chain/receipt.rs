//! What transactions are made of, and what became of them.

use starknet::core::types::{ExecutionResult, TransactionReceipt, TransactionReceiptWithBlockInfo};

use super::{RpcUrl, rpc::from_chain};
use crate::stone::field::Felt;

/// One call of a transaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    pub to: Felt,
    pub entry_point: String,
    pub calldata: Vec<Felt>,
}

/// An event of a transaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The contract that emitted it.
    pub from: Felt,
    pub keys: Vec<Felt>,
    pub data: Vec<Felt>,
}

/// What a transaction did, once it is in a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    pub tx_hash: Felt,
    pub block: u64,
    /// False when it reverted; it is in the block and paid for all the same.
    pub succeeded: bool,
    /// Why it reverted.
    pub revert_reason: Option<String>,
    pub events: Vec<Event>,
    pub l1_gas: u64,
    pub l1_data_gas: u64,
    pub l2_gas: u64,
    /// The fee paid, in fri (10^-18 STRK).
    pub fee_fri: u128,
}

impl From<TransactionReceiptWithBlockInfo> for Receipt {
    fn from(receipt: TransactionReceiptWithBlockInfo) -> Receipt {
        let (fee, resources) = match &receipt.receipt {
            TransactionReceipt::Invoke(r) => (&r.actual_fee, &r.execution_resources),
            TransactionReceipt::L1Handler(r) => (&r.actual_fee, &r.execution_resources),
            TransactionReceipt::Declare(r) => (&r.actual_fee, &r.execution_resources),
            TransactionReceipt::Deploy(r) => (&r.actual_fee, &r.execution_resources),
            TransactionReceipt::DeployAccount(r) => (&r.actual_fee, &r.execution_resources),
        };
        let revert_reason = match receipt.receipt.execution_result() {
            ExecutionResult::Succeeded => None,
            ExecutionResult::Reverted { reason } => Some(reason.clone()),
        };
        let events = receipt.receipt.events().iter().map(|event| Event {
            from: from_chain(event.from_address),
            keys: event.keys.iter().copied().map(from_chain).collect(),
            data: event.data.iter().copied().map(from_chain).collect(),
        });
        Receipt {
            tx_hash: from_chain(*receipt.receipt.transaction_hash()),
            block: receipt.block.block_number(),
            succeeded: revert_reason.is_none(),
            revert_reason,
            events: events.collect(),
            l1_gas: resources.l1_gas,
            l1_data_gas: resources.l1_data_gas,
            l2_gas: resources.l2_gas,
            // No fee is above 2^128 fri: that many STRK do not exist.
            fee_fri: to_u128(from_chain(fee.amount)).unwrap_or(u128::MAX),
        }
    }
}

impl Receipt {
    /// This receipt as the node at an address tells it: its words may be repeated.
    pub(super) fn told_by(self, url: &RpcUrl) -> Receipt {
        let revert_reason = self.revert_reason.map(|why| url.told(&why));
        Receipt {
            revert_reason,
            ..self
        }
    }
}

/// The value, when it fits.
pub(super) fn to_u128(felt: Felt) -> Option<u128> {
    let limbs = felt.to_limbs();
    (limbs[2] | limbs[3] == 0).then(|| u128::from(limbs[0]) | u128::from(limbs[1]) << 64)
}
