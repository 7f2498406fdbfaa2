//! The way to a chain: targets, the managed devnet, JSON-RPC, accounts, classes.
//!
//! Knows transactions, not proofs. Everything here is synchronous for its
//! callers; the network runs on one runtime of this process, see [`rpc`].

mod acceptance;
pub mod account;
mod account_file;
pub mod contracts;
pub mod declare;
pub mod devnet;
mod error;
mod fees;
mod import;
pub mod install;
mod key;
mod node_error;
mod open;
mod receipt;
mod refusal;
pub mod registry;
mod revert;
pub mod rpc;
mod secrets;
mod sent;
mod target;
mod transport;
mod url;

pub use self::{
    account::{Account, AccountOptions, text_of},
    contracts::Contracts,
    declare::{Deployment, Placed, SierraClass},
    devnet::{Devnet, DevnetOptions},
    error::{ChainError, strk},
    fees::{CALLDATA_LIMIT, CALLDATA_WRAPPING, FeeBounds, FeeEstimate, L2_GAS_LIMIT},
    import::ImportedClasses,
    key::PrivateKey,
    node_error::CallError,
    open::{Chain, ChainOptions, first_account},
    receipt::{Call, Event, Receipt},
    registry::{
        CalldataMode, OnChain, OnChainVerdict, RegisteredVerifier, Registry, Submission,
        SubmitOptions,
    },
    revert::Revert,
    rpc::Rpc,
    sent::{Sent, Verification},
    target::Target,
    transport::Retry,
    url::{RpcUrl, is_url},
};
