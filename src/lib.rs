//! Stonegate: allocation decisions, proved by an embedded Stone prover, judged
//! locally exactly as the Integrity verifier judges them, and on chain.
//!
//! One folder is one stage of the pipeline, and data flows one way through it:
//! scenario → program → trace → proof → calldata → chain → verdict → report.

pub mod chain;
mod child;
pub mod cli;
pub mod doctor;
pub mod drop_in;
pub mod explain;
pub mod failure;
pub mod files;
#[cfg(test)]
#[path = "../tests/common/golden.rs"]
mod golden;
mod http;
pub mod integrity;
pub mod pipeline;
pub mod preflight;
pub mod program;
pub mod prover;
#[cfg(test)]
#[path = "../tests/common/random.rs"]
mod random;
pub mod report;
pub mod scenario;
pub mod schedule;
pub mod settings;
pub mod source;
pub mod stone;
