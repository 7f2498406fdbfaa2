//! Transactions: estimated, bounded, sent one after the other, awaited.

use starknet::{
    accounts::{
        AccountError, ExecutionEncoder as _, ExecutionEncoding, ExecutionV3, SingleOwnerAccount,
    },
    core::types::{Call as ChainCall, Felt as ChainFelt},
    providers::{JsonRpcClient, jsonrpc::JsonRpcError},
    signers::{LocalWallet, SigningKey},
};
use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};

pub use super::key::{
    ADDRESS_VARIABLE, AccountOptions, Credentials, PASSWORD_VARIABLE, PRIVATE_KEY_VARIABLE,
    Password,
};
pub use super::receipt::{Call, Event, Receipt};
use super::{
    CallError, ChainError, FeeBounds, FeeEstimate, PrivateKey, Rpc,
    account_file::AccountRead,
    fees::{CALLDATA_LIMIT, L2_GAS_LIMIT},
    node_error::{JsonRpcOrChain, code, shorten},
    receipt::to_u128,
    rpc::{from_chain, selector, to_chain, wait},
    transport::Transport,
};
use crate::stone::field::Felt;

/// The STRK token, the same on Starknet, on its test network and on devnets
/// (Starknet documentation, "Important addresses").
pub const STRK_ADDRESS: &str = "0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d";
/// How long a transaction may take into a block.
const RECEIPT_DEADLINE: Duration = Duration::from_secs(180);

pub(super) type Signer = SingleOwnerAccount<Arc<JsonRpcClient<Transport>>, LocalWallet>;

/// An account that is deployed, with its key. Transactions of one account are
/// numbered, so they are sent one at a time.
pub struct Account {
    rpc: Rpc,
    signer: Signer,
    address: Felt,
    /// The nonce of the next transaction, once known.
    nonce: Mutex<Option<ChainFelt>>,
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Account")
            .field("address", &self.address)
            .field("rpc", self.rpc.url())
            .finish_non_exhaustive()
    }
}

impl Account {
    /// The account that `options` and the environment describe.
    ///
    /// # Errors
    /// [`ChainError::NoAccount`], [`ChainError::AccountFile`] or
    /// [`ChainError::AccountValue`] for what cannot be read, and those of
    /// [`Account::new`].
    pub fn load(options: &AccountOptions, rpc: &Rpc) -> Result<Account, ChainError> {
        Account::of(&options.clone().with_environment()?.read()?, rpc)
    }

    /// [`Account::load`] of what was read before the node was reached.
    pub(super) fn of(read: &AccountRead, rpc: &Rpc) -> Result<Account, ChainError> {
        let credentials = read.credentials(&text_of(rpc.chain_id()))?;
        Account::new(credentials.address, credentials.private_key, rpc)
    }

    /// The account at an address.
    ///
    /// # Errors
    /// [`ChainError::AccountNotDeployed`] when nothing is there.
    pub fn new(address: Felt, key: PrivateKey, rpc: &Rpc) -> Result<Account, ChainError> {
        if rpc.class_hash_at(address)?.is_none() {
            return Err(ChainError::AccountNotDeployed {
                url: rpc.url().clone(),
                address,
            });
        }
        let wallet = LocalWallet::from(SigningKey::from_secret_scalar(key.expose()));
        let signer = SingleOwnerAccount::new(
            rpc.client().clone(),
            wallet,
            to_chain(address),
            to_chain(rpc.chain_id()),
            ExecutionEncoding::New,
        );
        Ok(Account {
            rpc: rpc.clone(),
            signer,
            address,
            nonce: Mutex::new(None),
        })
    }

    /// The account's address.
    pub fn address(&self) -> Felt {
        self.address
    }

    /// The node it sends to.
    pub fn rpc(&self) -> &Rpc {
        &self.rpc
    }

    pub(super) fn signer(&self) -> &Signer {
        &self.signer
    }

    /// What the account holds, in fri (10^-18 STRK). More than a `u128` holds is
    /// given as its largest value.
    ///
    /// # Errors
    /// See [`ChainError`].
    pub fn balance(&self) -> Result<u128, ChainError> {
        let token = from_chain(ChainFelt::from_hex_unchecked(STRK_ADDRESS));
        let words = self
            .rpc
            .call(token, "balanceOf", &[self.address])
            .map_err(|error| error.unexpected(self.rpc.url(), "starknet_call"))?;
        let low = words.first().and_then(|low| to_u128(*low));
        match (low, words.get(1)) {
            (Some(_), Some(high)) if !high.is_zero() => Ok(u128::MAX),
            (Some(low), Some(_)) => Ok(low),
            _ => Err(ChainError::Answer {
                url: self.rpc.url().clone(),
                method: "balanceOf".into(),
                why: format!("{} words instead of a u256", words.len()),
            }),
        }
    }

    /// What a transaction of `calls` would cost now. Costs nothing itself.
    ///
    /// # Errors
    /// [`CallError::Reverted`] when a contract says no, which it would do in a
    /// paid transaction too.
    pub fn estimate(&self, calls: &[Call]) -> Result<FeeEstimate, CallError> {
        let calls = self.wrap(calls)?;
        let mut nonce = self.lock();
        self.numbered(&mut nonce, |nonce| {
            let execution = ExecutionV3::new(calls.clone(), &self.signer).nonce(nonce);
            let estimated = wait(execution.estimate_fee())?;
            let method = "starknet_estimateFee";
            estimated
                .map(FeeEstimate::from)
                .map_err(|error| self.refused(method, error))
        })
        .map_err(|refused| self.call_error("starknet_estimateFee", refused))
    }

    /// What a transaction that changes nothing would cost now. The account looks
    /// at its signature, so the answer also tells whether the key is its own.
    /// Costs nothing itself.
    ///
    /// # Errors
    /// [`ChainError::Signing`] for the key of another account; those of
    /// [`Account::estimate`].
    pub fn rehearse(&self) -> Result<FeeEstimate, ChainError> {
        let question = Call {
            to: from_chain(ChainFelt::from_hex_unchecked(STRK_ADDRESS)),
            entry_point: "balanceOf".into(),
            calldata: vec![self.address],
        };
        self.estimate(&[question])
            .map_err(|error| error.unexpected(self.rpc.url(), "starknet_estimateFee"))
    }

    /// Bounds for a transaction that was estimated, checked against what the
    /// network, the user (`max_fee` in fri) and the account allow.
    ///
    /// # Errors
    /// [`ChainError::GasLimit`], [`ChainError::MaxFee`] or [`ChainError::Balance`].
    pub fn bounds(
        &self,
        estimate: &FeeEstimate,
        max_fee: Option<u128>,
    ) -> Result<FeeBounds, ChainError> {
        self.affordable(estimate.bounds(Some(L2_GAS_LIMIT))?, max_fee)
    }

    pub(super) fn affordable(
        &self,
        bounds: FeeBounds,
        max_fee: Option<u128>,
    ) -> Result<FeeBounds, ChainError> {
        let needs = bounds.max_fee();
        if let Some(allows) = max_fee.filter(|allows| needs > *allows) {
            return Err(ChainError::MaxFee { needs, allows });
        }
        let has = self.balance()?;
        match has < needs {
            true => Err(ChainError::Balance { has, needs }),
            false => Ok(bounds),
        }
    }

    /// Sends one transaction and waits until it is in a block.
    ///
    /// # Errors
    /// [`ChainError::CalldataLimit`] before anything is sent, [`ChainError::Nonce`]
    /// and others when it is not taken, [`ChainError::Timeout`] when no block has
    /// it in time. A transaction that reverts is no error.
    pub fn send(&self, calls: &[Call], bounds: &FeeBounds) -> Result<Receipt, ChainError> {
        self.receipt(self.dispatch(calls, bounds)?)
    }

    /// Sends one transaction; its hash.
    ///
    /// # Errors
    /// As for [`Account::send`], but for the waiting.
    pub(super) fn dispatch(&self, calls: &[Call], bounds: &FeeBounds) -> Result<Felt, ChainError> {
        let calls = self.wrap(calls)?;
        let mut nonce = self.lock();
        let sent = self.numbered(&mut nonce, |nonce| self.send_once(&calls, bounds, nonce));
        let hash =
            sent.map_err(|refused| self.chain_error("starknet_addInvokeTransaction", refused))?;
        *nonce = nonce.map(|nonce| nonce + ChainFelt::ONE);
        Ok(hash)
    }

    fn send_once(
        &self,
        calls: &[ChainCall],
        bounds: &FeeBounds,
        nonce: ChainFelt,
    ) -> Result<Felt, Refused> {
        let prepared = ExecutionV3::new(calls.to_vec(), &self.signer)
            .nonce(nonce)
            .l1_gas(bounds.l1_gas)
            .l1_gas_price(bounds.l1_gas_price)
            .l1_data_gas(bounds.l1_data_gas)
            .l1_data_gas_price(bounds.l1_data_gas_price)
            .l2_gas(bounds.l2_gas)
            .l2_gas_price(bounds.l2_gas_price)
            .tip(0)
            .prepared()
            .map_err(|error| self.unsigned(&error))?;
        let hash = self.unheard(from_chain(prepared.transaction_hash(false)))?;
        let method = "starknet_addInvokeTransaction";
        match wait(prepared.send())? {
            Ok(sent) => Ok(from_chain(sent.transaction_hash)),
            Err(error) => self.arrived(hash, self.refused(method, error)),
        }
    }

    /// The hash of a transaction that is about to be sent, if it is a new one. An
    /// old nonce and the same calls make the transaction of an earlier run.
    pub(super) fn unheard(&self, hash: Felt) -> Result<Felt, Refused> {
        match self.rpc.knows_transaction(hash)? {
            false => Ok(hash),
            true => Err(Refused::Node(JsonRpcError {
                code: code::INVALID_NONCE,
                message: "Invalid transaction nonce".into(),
                data: Some(format!("{hash:x} was sent with it before").into()),
            })),
        }
    }

    /// A try whose answer was lost may have arrived; then the next one is refused
    /// as a double. Ours was not known before it was sent, see
    /// [`Account::unheard`], so it is ours if it is known now.
    pub(super) fn arrived(&self, hash: Felt, refused: Refused) -> Result<Felt, Refused> {
        let doubtful = match &refused {
            Refused::Node(error) => {
                error.code == code::DUPLICATE_TRANSACTION || self.is_nonce(error)
            }
            Refused::Chain(_) => false,
        };
        match doubtful && self.rpc.knows_transaction(hash)? {
            true => Ok(hash),
            false => Err(refused),
        }
    }

    /// Waits for a transaction of ours.
    pub(super) fn receipt(&self, hash: Felt) -> Result<Receipt, ChainError> {
        self.rpc
            .await_receipt(hash, RECEIPT_DEADLINE)
            .map(|receipt| Receipt::from(receipt).told_by(self.rpc.url()))
    }

    /// The calls as the network takes them; its limit on calldata counts those
    /// felts too with which the account wraps them.
    fn wrap(&self, calls: &[Call]) -> Result<Vec<ChainCall>, ChainError> {
        let mut wrapped = Vec::with_capacity(calls.len());
        for call in calls {
            wrapped.push(ChainCall {
                to: to_chain(call.to),
                selector: selector(&call.entry_point)?,
                calldata: call.calldata.iter().copied().map(to_chain).collect(),
            });
        }
        let felts = self.signer.encode_calls(&wrapped).len();
        match felts > CALLDATA_LIMIT {
            true => Err(ChainError::CalldataLimit {
                felts,
                allows: CALLDATA_LIMIT,
            }),
            false => Ok(wrapped),
        }
    }

    /// Nonces outlive a panic elsewhere: whether one is right, the node says.
    pub(super) fn lock(&self) -> MutexGuard<'_, Option<ChainFelt>> {
        self.nonce
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    /// Does something with the next nonce. One that is refused is asked for
    /// again, once: another program may send from this account.
    pub(super) fn numbered<T>(
        &self,
        nonce: &mut Option<ChainFelt>,
        act: impl Fn(ChainFelt) -> Result<T, Refused>,
    ) -> Result<T, Refused> {
        let known = match *nonce {
            Some(known) => known,
            None => self.fetch_nonce()?,
        };
        *nonce = Some(known);
        match act(known) {
            Err(Refused::Node(error)) if self.is_nonce(&error) => {
                let fresh = self.fetch_nonce()?;
                *nonce = Some(fresh);
                act(fresh)
            }
            done => done,
        }
    }

    fn fetch_nonce(&self) -> Result<ChainFelt, Refused> {
        match self.rpc.nonce(self.address)? {
            Some(nonce) => Ok(to_chain(nonce)),
            None => Err(Refused::Chain(ChainError::AccountNotDeployed {
                url: self.rpc.url().clone(),
                address: self.address,
            })),
        }
    }

    /// Whether a node's error is about the nonce: some say so by number, others
    /// in the words of a failed validation. Words of a contract do not count.
    fn is_nonce(&self, error: &JsonRpcError) -> bool {
        error.code == code::INVALID_NONCE
            || cause(error).is_some_and(|why| why.to_lowercase().contains("nonce"))
    }

    /// What became of something sent through the starknet crate.
    pub(super) fn refused<S: fmt::Display>(&self, method: &str, error: AccountError<S>) -> Refused {
        match error {
            AccountError::Provider(error) => match self.rpc.provider_error(method, error) {
                JsonRpcOrChain::Node(error) => Refused::Node(error),
                JsonRpcOrChain::Chain(error) => Refused::Chain(error),
            },
            // None of these has the key in it.
            AccountError::Signing(error) => self.unsigned(&error),
            AccountError::ClassHashCalculation(error) => self.unsigned(&error),
            AccountError::FeeOutOfRange => self.unsigned(&"the fee is out of range"),
        }
    }

    /// A transaction that was not made.
    pub(super) fn unsigned(&self, why: &dyn fmt::Display) -> Refused {
        Refused::Chain(ChainError::Signing {
            address: self.address,
            why: why.to_string(),
        })
    }

    /// The failure behind a refusal that no contract of the calls uttered.
    pub(super) fn chain_error(&self, method: &str, refused: Refused) -> ChainError {
        let error = match refused {
            Refused::Chain(error) => return error,
            Refused::Node(error) => error,
        };
        let address = self.address;
        if self.is_nonce(&error) {
            let why = cause(&error).unwrap_or_else(|| error.message.clone());
            let why = shorten(&why);
            ChainError::Nonce { address, why }
        } else if self.is_validation(&error) {
            let why = "it does not accept the signature; the key may be another account's".into();
            ChainError::Signing { address, why }
        } else {
            self.rpc.node_error(method, &error)
        }
    }

    /// A refusal; a revert of the calls' contracts told from all others.
    fn call_error(&self, method: &str, refused: Refused) -> CallError {
        match refused {
            Refused::Node(error) if cause(&error).is_none() && !self.is_validation(&error) => {
                self.rpc.call_error(method, &error)
            }
            refused => CallError::Chain(self.chain_error(method, refused)),
        }
    }

    /// Whether the account's own `__validate__` failed: as a call frame, or in
    /// the words of starknet-devnet and the sequencer.
    fn is_validation(&self, error: &JsonRpcError) -> bool {
        if let Some(words) = cause(error) {
            return words.contains("`validate` entry point") || words.contains("invalid signature");
        }
        let frame = error.data.as_ref().map(|data| &data["execution_error"]);
        let validate = selector("__validate__").map(from_chain);
        frame.is_some_and(|frame| {
            let at = |key: &str| frame[key].as_str().and_then(|text| Felt::parse(text).ok());
            at("contract_address") == Some(self.address) && at("selector") == validate.ok()
        })
    }
}

/// Why the node took no transaction.
pub(super) enum Refused {
    Node(JsonRpcError),
    Chain(ChainError),
}

impl From<ChainError> for Refused {
    fn from(error: ChainError) -> Refused {
        Refused::Chain(error)
    }
}

/// The words of an error that is about the transaction itself (nonce, balance,
/// bounds); `None` where contracts were reached: those come as call frames.
pub(super) fn cause(error: &JsonRpcError) -> Option<String> {
    let data = error.data.as_ref()?;
    let words = match error.code {
        code::TRANSACTION_EXECUTION_ERROR => data.get("execution_error")?,
        code::CONTRACT_ERROR => return None,
        _ => data,
    };
    words.as_str().map(str::to_owned)
}

/// A short string as text.
pub fn text_of(felt: Felt) -> String {
    // Ids that are no text are shown as the number they are.
    felt.to_short_string().unwrap_or_else(|| felt.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chain_ids_read_as_text() {
        assert_eq!(text_of(Felt::parse("0x534e5f4d41494e").unwrap()), "SN_MAIN");
        assert_eq!(text_of(Felt::parse("0xff").unwrap()), "0xff");
    }

    #[test]
    fn words_of_the_node_are_told_from_those_of_contracts() {
        let error = |code, data: serde_json::Value| JsonRpcError {
            code,
            message: "message".into(),
            data: Some(data),
        };
        let told = |code, data| cause(&error(code, data));
        let frame =
            serde_json::json!({"execution_error": {"contract_address": "0x1", "error": "nonce"}});
        assert_eq!(told(41, frame), None);
        assert_eq!(told(40, "nonce".into()), None);
        let words = serde_json::json!({"transaction_index": 0, "execution_error": "Invalid nonce"});
        assert_eq!(told(41, words).as_deref(), Some("Invalid nonce"));
        assert_eq!(told(55, "too poor".into()).as_deref(), Some("too poor"));
    }
}
