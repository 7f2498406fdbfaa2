//! A corpus of refusals with known causes, made by code from good proofs: the
//! first cause that is named must be the true one, and doing what is said must
//! help. The score is printed.

mod changes;
mod command;
#[path = "../common/mod.rs"]
mod common;
mod corpus;
mod proofs;
mod score;
mod submissions;
