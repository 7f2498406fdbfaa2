//! The way to a chain, on a devnet of our own that all tests share.

mod common;
mod node;
