//! Where proofs come from, and what is kept of them: external provers, our
//! programs in Stone's place, comparison, matrix, ledger. All as processes.

#[path = "../common/mod.rs"]
mod common;
mod comparison;
mod drop_in;
mod ledger;
mod matrix;
mod memory;
mod programs;
mod provers;
mod stone;
