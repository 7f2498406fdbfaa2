//! Errors that a node answers with: a contract's refusal told from all else.

use starknet::{
    core::types::StarknetError,
    providers::{
        ProviderError,
        jsonrpc::{JsonRpcClientError, JsonRpcError},
    },
};

use super::{ChainError, Rpc, RpcUrl};

/// Error codes of Starknet's JSON-RPC (`starknet_api_openrpc.json`).
pub(super) mod code {
    pub const CONTRACT_NOT_FOUND: i64 = 20;
    pub const ENTRYPOINT_NOT_FOUND: i64 = 21;
    pub const CLASS_HASH_NOT_FOUND: i64 = 28;
    pub const TRANSACTION_HASH_NOT_FOUND: i64 = 29;
    pub const CONTRACT_ERROR: i64 = 40;
    pub const TRANSACTION_EXECUTION_ERROR: i64 = 41;
    pub const CLASS_ALREADY_DECLARED: i64 = 51;
    pub const INVALID_NONCE: i64 = 52;
    pub const DUPLICATE_TRANSACTION: i64 = 59;
    pub const COMPILED_CLASS_HASH: i64 = 60;
}

/// Why a call gave no value.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum CallError {
    /// The contract said no: the node's error object, `{code, message, data}`.
    #[error("the contract reverted: {0}")]
    Reverted(serde_json::Value),
    /// The contract was not asked, or its answer did not arrive.
    #[error(transparent)]
    Chain(#[from] ChainError),
}

impl CallError {
    /// The infrastructure's failure, where a revert is one: at things that work
    /// unless the node is not what it should be.
    pub(super) fn unexpected(self, url: &RpcUrl, method: &str) -> ChainError {
        match self {
            CallError::Chain(error) => error,
            CallError::Reverted(error) => ChainError::Rpc {
                url: url.clone(),
                method: method.to_owned(),
                code: error["code"].as_i64().unwrap_or_default(),
                message: url.quoted(&error.to_string()),
            },
        }
    }
}

/// An error of the node itself, or one of the way to it.
pub(super) enum JsonRpcOrChain {
    Node(JsonRpcError),
    Chain(ChainError),
}

/// The two errors that carry a revert and those we react to, as the node sent them.
fn to_json_rpc(error: StarknetError) -> JsonRpcError {
    use StarknetError as E;
    let message = error.to_string();
    let (code, message, data) = match error {
        E::ContractError(data) => (
            code::CONTRACT_ERROR,
            "Contract error".into(),
            serde_json::to_value(data).ok(),
        ),
        E::TransactionExecutionError(data) => (
            code::TRANSACTION_EXECUTION_ERROR,
            "Transaction execution error".into(),
            serde_json::to_value(data).ok(),
        ),
        E::ContractNotFound => (code::CONTRACT_NOT_FOUND, message, None),
        E::ClassAlreadyDeclared => (code::CLASS_ALREADY_DECLARED, message, None),
        E::InvalidTransactionNonce(_) => (code::INVALID_NONCE, message, None),
        E::InsufficientResourcesForValidate => (53, message, None),
        E::InsufficientAccountBalance => (54, message, None),
        E::ValidationFailure(_) => (55, message, None),
        E::CompilationFailed(_) => (56, message, None),
        E::ContractClassSizeIsTooLarge => (57, message, None),
        E::NonAccount => (58, message, None),
        E::DuplicateTx => (code::DUPLICATE_TRANSACTION, message, None),
        E::CompiledClassHashMismatch => (code::COMPILED_CLASS_HASH, message, None),
        E::UnexpectedError(_) => (63, message, None),
        // The rest has no number we look at; the words say which it is.
        _ => (0, message, None),
    };
    JsonRpcError {
        code,
        message,
        data,
    }
}

impl Rpc {
    /// An error of the node that is none of the contract's.
    pub(super) fn node_error(&self, method: &str, error: &JsonRpcError) -> ChainError {
        let message = match &error.data {
            None => error.message.clone(),
            Some(serde_json::Value::String(data)) => format!("{}: {data}", error.message),
            Some(data) => format!("{}: {data}", error.message),
        };
        ChainError::Rpc {
            url: self.url().clone(),
            method: method.to_owned(),
            code: error.code,
            message: self.url().quoted(&message),
        }
    }

    /// A node's error, a revert told from all others.
    pub(super) fn call_error(&self, method: &str, error: &JsonRpcError) -> CallError {
        match error.code {
            code::CONTRACT_ERROR | code::TRANSACTION_EXECUTION_ERROR => {
                CallError::Reverted(serde_json::json!({
                    "code": error.code,
                    "message": error.message,
                    "data": error.data,
                }))
            }
            _ => CallError::Chain(self.node_error(method, error)),
        }
    }

    /// An error of the starknet crate's provider, brought back to the node's.
    pub(super) fn provider_error(&self, method: &str, error: ProviderError) -> JsonRpcOrChain {
        let unreadable = |why: String| {
            JsonRpcOrChain::Chain(ChainError::Answer {
                url: self.url().clone(),
                method: method.to_owned(),
                why: self.url().quoted(&why),
            })
        };
        match error {
            ProviderError::StarknetError(error) => JsonRpcOrChain::Node(to_json_rpc(error)),
            ProviderError::Other(other) => {
                match other
                    .as_any()
                    .downcast_ref::<JsonRpcClientError<ChainError>>()
                {
                    Some(JsonRpcClientError::TransportError(error)) => {
                        JsonRpcOrChain::Chain(error.clone())
                    }
                    Some(JsonRpcClientError::JsonRpcError(error)) => {
                        JsonRpcOrChain::Node(error.clone())
                    }
                    Some(JsonRpcClientError::JsonError(error)) => unreadable(error.to_string()),
                    None => unreadable(other.to_string()),
                }
            }
            other => unreadable(other.to_string()),
        }
    }
}

/// What a node says, as long as a message may be: it may hold a whole stack trace.
pub(super) fn shorten(text: &str) -> String {
    const LONGEST: usize = 300;
    match text.char_indices().nth(LONGEST) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_messages_are_cut_between_characters() {
        assert_eq!(shorten("short"), "short");
        let cut = shorten(&"ö".repeat(1000));
        assert_eq!(cut.chars().count(), 301);
    }
}
