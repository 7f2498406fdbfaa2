//! Questions to a node.
//!
//! The functions block; the network runs on one small runtime of this process.
//! They must not be called from within another tokio runtime, which panics.

use serde::{Serialize, de::DeserializeOwned};
use starknet::{
    core::{
        types::{
            BlockId, BlockTag, ContractClass, Felt as ChainFelt, FunctionCall,
            TransactionReceiptWithBlockInfo, TransactionStatus,
            requests::{
                BlockNumberRequest, CallRequest, ChainIdRequest, GetClassHashAtRequest,
                GetClassRequest, GetNonceRequest, GetStorageAtRequest,
                GetTransactionReceiptRequest, GetTransactionStatusRequest, SpecVersionRequest,
            },
        },
        utils::get_selector_from_name,
    },
    providers::{
        JsonRpcClient,
        jsonrpc::{JsonRpcError, JsonRpcMethod},
    },
};
use std::{
    sync::{Arc, OnceLock},
    time::{Duration, Instant},
};
use tokio::runtime::Runtime;

use super::{
    CallError, ChainError, RpcUrl,
    account::text_of,
    node_error::code,
    transport::{Retry, Transport, name},
};
use crate::stone::field::Felt;

/// Versions of Starknet's JSON-RPC we speak: transactions of version 3 with
/// three gas bounds and pre-confirmed blocks came with 0.9.
const SPEC_VERSIONS: [&str; 2] = ["0.9", "0.10"];
const SPEC_VERSIONS_SHOWN: &str = "0.9 or 0.10";

/// A node that was reached and speaks our version. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Rpc {
    url: RpcUrl,
    transport: Transport,
    client: Arc<JsonRpcClient<Transport>>,
    chain_id: ChainFelt,
    spec_version: String,
}

/// Our element as the starknet crate's.
pub fn to_chain(felt: Felt) -> ChainFelt {
    ChainFelt::from_bytes_be(&felt.to_be_bytes())
}

/// The starknet crate's element as ours.
pub fn from_chain(felt: ChainFelt) -> Felt {
    // Both are always below the same prime.
    Felt::from_be_bytes(&felt.to_bytes_be()).unwrap_or_default()
}

/// Runs `future` to its end on the runtime of this process.
pub(super) fn wait<F: Future>(future: F) -> Result<F::Output, ChainError> {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    let runtime = match RUNTIME.get() {
        Some(runtime) => runtime,
        None => {
            let runtime = tokio::runtime::Builder::new_multi_thread()
                .worker_threads(1)
                .thread_name("stonegate-network")
                .enable_all()
                .build()
                .map_err(|error| ChainError::system("start the network's thread", &error))?;
            // Another thread may have been faster; then this one is dropped.
            RUNTIME.get_or_init(|| runtime)
        }
    };
    Ok(runtime.block_on(future))
}

impl Rpc {
    /// Reaches a node and asks for its version and chain.
    ///
    /// # Errors
    /// [`ChainError::SpecVersion`] when it speaks a version we do not, and
    /// whatever keeps it from being reached.
    pub fn connect(url: &RpcUrl) -> Result<Rpc, ChainError> {
        Rpc::connect_with(url, Retry::default())
    }

    /// [`Rpc::connect`] with another patience.
    ///
    /// # Errors
    /// As [`Rpc::connect`].
    pub fn connect_with(url: &RpcUrl, retry: Retry) -> Result<Rpc, ChainError> {
        let transport = Transport::new(url.clone(), retry)?;
        let mut rpc = Rpc {
            url: url.clone(),
            client: Arc::new(JsonRpcClient::new(transport.clone())),
            transport,
            chain_id: ChainFelt::ZERO,
            spec_version: String::new(),
        };
        let version: String = rpc.ask(JsonRpcMethod::SpecVersion, SpecVersionRequest)?;
        rpc.spec_version = url.quoted(&version);
        if !speaks(&rpc.spec_version) {
            return Err(ChainError::SpecVersion {
                url: url.clone(),
                found: rpc.spec_version,
                wanted: SPEC_VERSIONS_SHOWN,
            });
        }
        rpc.chain_id = rpc.ask(JsonRpcMethod::ChainId, ChainIdRequest)?;
        Ok(rpc)
    }

    /// The node's address.
    pub fn url(&self) -> &RpcUrl {
        &self.url
    }

    /// The chain's id, a short string such as `SN_SEPOLIA`.
    pub fn chain_id(&self) -> Felt {
        from_chain(self.chain_id)
    }

    /// [`Rpc::chain_id`] as text, for example `SN_SEPOLIA`.
    pub fn chain_name(&self) -> String {
        text_of(self.chain_id())
    }

    /// The number of the newest block.
    ///
    /// # Errors
    /// See [`ChainError`].
    pub fn block_number(&self) -> Result<u64, ChainError> {
        self.ask(JsonRpcMethod::BlockNumber, BlockNumberRequest)
    }

    /// The RPC version the node speaks, for example `0.10.2`.
    pub fn spec_version(&self) -> &str {
        &self.spec_version
    }

    pub(super) fn client(&self) -> &Arc<JsonRpcClient<Transport>> {
        &self.client
    }

    /// One question; the node's own errors stay apart from those of the way.
    fn raw<P: Serialize, R: DeserializeOwned>(
        &self,
        method: JsonRpcMethod,
        params: P,
    ) -> Result<Result<R, JsonRpcError>, ChainError> {
        wait(self.transport.request(&name(method), params))?
    }

    /// A question that only devnets answer.
    pub(super) fn ask_devnet<P: Serialize, R: DeserializeOwned>(
        &self,
        method: &str,
        params: P,
    ) -> Result<R, ChainError> {
        wait(self.transport.request(method, params))??
            .map_err(|error| self.node_error(method, &error))
    }

    /// One question to which the node must have an answer.
    fn ask<P: Serialize, R: DeserializeOwned>(
        &self,
        method: JsonRpcMethod,
        params: P,
    ) -> Result<R, ChainError> {
        self.raw(method, params)?
            .map_err(|error| self.node_error(&name(method), &error))
    }

    /// Calls a function that changes nothing, in the state of the pre-confirmed block.
    ///
    /// # Errors
    /// [`CallError::Reverted`] when the contract says no;
    /// [`ChainError::NoContract`] when there is none at `to`,
    /// [`ChainError::OtherContract`] when it lacks the entry point.
    pub fn call(
        &self,
        to: Felt,
        entry_point: &str,
        calldata: &[Felt],
    ) -> Result<Vec<Felt>, CallError> {
        let request = CallRequest {
            request: FunctionCall {
                contract_address: to_chain(to),
                entry_point_selector: selector(entry_point)?,
                calldata: calldata.iter().copied().map(to_chain).collect(),
            },
            block_id: BlockId::Tag(BlockTag::PreConfirmed),
        };
        let method = JsonRpcMethod::Call;
        match self.raw::<_, Vec<ChainFelt>>(method, request)? {
            Ok(values) => Ok(values.into_iter().map(from_chain).collect()),
            Err(error) if error.code == code::CONTRACT_NOT_FOUND => {
                Err(self.no_contract(to).into())
            }
            Err(error) if error.code == code::ENTRYPOINT_NOT_FOUND => {
                Err(CallError::Chain(ChainError::OtherContract {
                    url: self.url.clone(),
                    address: to,
                    why: format!("it has no entry point {entry_point}"),
                }))
            }
            Err(error) => Err(self.call_error(&name(method), &error)),
        }
    }

    fn no_contract(&self, address: Felt) -> ChainError {
        ChainError::NoContract {
            url: self.url.clone(),
            address,
        }
    }

    /// The class hash of the contract at an address; `None` where there is none.
    ///
    /// # Errors
    /// See [`ChainError`].
    pub fn class_hash_at(&self, address: Felt) -> Result<Option<Felt>, ChainError> {
        let method = JsonRpcMethod::GetClassHashAt;
        let request = GetClassHashAtRequest {
            block_id: BlockId::Tag(BlockTag::PreConfirmed),
            contract_address: to_chain(address),
        };
        self.or_none(method, request, code::CONTRACT_NOT_FOUND)
            .map(|hash: Option<ChainFelt>| hash.map(from_chain))
    }

    /// A declared class; `None` where no class has this hash.
    ///
    /// # Errors
    /// See [`ChainError`].
    pub fn get_class(&self, class_hash: Felt) -> Result<Option<ContractClass>, ChainError> {
        let request = GetClassRequest {
            block_id: BlockId::Tag(BlockTag::PreConfirmed),
            class_hash: to_chain(class_hash),
        };
        self.or_none(JsonRpcMethod::GetClass, request, code::CLASS_HASH_NOT_FOUND)
    }

    /// A storage variable of one felt, by the name it has in the contract.
    ///
    /// # Errors
    /// See [`ChainError`].
    pub fn storage_at(&self, contract: Felt, variable: &str) -> Result<Felt, ChainError> {
        let request = GetStorageAtRequest {
            contract_address: to_chain(contract),
            // Simple variables are where the hash of their name says, as functions are.
            key: selector(variable)?,
            block_id: BlockId::Tag(BlockTag::PreConfirmed),
        };
        self.ask(JsonRpcMethod::GetStorageAt, request)
            .map(from_chain)
    }

    /// The next nonce of an account; `None` where no contract is at `address`.
    ///
    /// # Errors
    /// See [`ChainError`].
    pub fn nonce(&self, address: Felt) -> Result<Option<Felt>, ChainError> {
        let request = GetNonceRequest {
            block_id: BlockId::Tag(BlockTag::PreConfirmed),
            contract_address: to_chain(address),
        };
        self.or_none(JsonRpcMethod::GetNonce, request, code::CONTRACT_NOT_FOUND)
            .map(|nonce: Option<ChainFelt>| nonce.map(from_chain))
    }

    /// A transaction's receipt; `None` while the node knows none.
    ///
    /// # Errors
    /// See [`ChainError`].
    pub fn receipt(
        &self,
        transaction: Felt,
    ) -> Result<Option<TransactionReceiptWithBlockInfo>, ChainError> {
        let request = GetTransactionReceiptRequest {
            transaction_hash: to_chain(transaction),
        };
        let method = JsonRpcMethod::GetTransactionReceipt;
        self.or_none(method, request, code::TRANSACTION_HASH_NOT_FOUND)
    }

    /// Whether the node has heard of a transaction, in a block or not.
    pub(super) fn knows_transaction(&self, transaction: Felt) -> Result<bool, ChainError> {
        let request = GetTransactionStatusRequest {
            transaction_hash: to_chain(transaction),
        };
        let method = JsonRpcMethod::GetTransactionStatus;
        self.or_none::<_, TransactionStatus>(method, request, code::TRANSACTION_HASH_NOT_FOUND)
            .map(|status| status.is_some())
    }

    /// The receipt of a transaction that is in a block.
    ///
    /// # Errors
    /// [`ChainError::Timeout`] when it is in none by then.
    pub fn await_receipt(
        &self,
        transaction: Felt,
        deadline: Duration,
    ) -> Result<TransactionReceiptWithBlockInfo, ChainError> {
        // A devnet has it at once; a network makes a block in seconds.
        let (mut pause, longest) = (Duration::from_millis(20), Duration::from_secs(2));
        let start = Instant::now();
        loop {
            // A pre-confirmed receipt may still change.
            if let Some(receipt) = self.receipt(transaction)?
                && receipt.block.is_block()
            {
                return Ok(receipt);
            }
            if start.elapsed() + pause > deadline {
                return Err(ChainError::Timeout {
                    what: format!("no block has transaction {transaction:x}"),
                    after: deadline,
                });
            }
            std::thread::sleep(pause);
            pause = (pause * 2).min(longest);
        }
    }

    /// One question whose answer may be that there is nothing.
    pub(super) fn or_none<P: Serialize, R: DeserializeOwned>(
        &self,
        method: JsonRpcMethod,
        params: P,
        nothing: i64,
    ) -> Result<Option<R>, ChainError> {
        match self.raw(method, params)? {
            Ok(found) => Ok(Some(found)),
            Err(error) if error.code == nothing => Ok(None),
            Err(error) => Err(self.node_error(&name(method), &error)),
        }
    }
}

/// Whether a version such as `0.10.2` or `0.10.0-rc.1` is one of ours.
fn speaks(version: &str) -> bool {
    let mut parts = version.splitn(3, '.');
    let (Some(major), Some(minor)) = (parts.next(), parts.next()) else {
        return false;
    };
    SPEC_VERSIONS.contains(&format!("{major}.{minor}").as_str())
}

/// The number by which contracts know a function.
pub(super) fn selector(entry_point: &str) -> Result<ChainFelt, ChainError> {
    get_selector_from_name(entry_point).map_err(|_| ChainError::System {
        what: format!("call {entry_point:?}"),
        why: "names of functions are ASCII".into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_convert_both_ways() {
        for text in [
            "0x0",
            "0x1",
            "0x4ce7851f00b6c3289674841fd7a1b96b6fd41ed1edc248faccd672c26371b8c",
            // p − 1
            "0x800000000000011000000000000000000000000000000000000000000000000",
        ] {
            let felt = Felt::parse(text).unwrap();
            assert_eq!(to_chain(felt).to_hex_string(), text);
            assert_eq!(from_chain(to_chain(felt)), felt);
        }
    }

    #[test]
    fn versions_are_compared_by_their_first_two_numbers() {
        for (version, expected) in [
            ("0.9.0", true),
            ("0.10.2", true),
            ("0.10.0-rc.1", true),
            ("0.8.1", false),
            ("0.1.0", false),
            ("1.0.0", false),
            ("0", false),
            ("", false),
        ] {
            assert_eq!(speaks(version), expected, "{version}");
        }
    }
}
