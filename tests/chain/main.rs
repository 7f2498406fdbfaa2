//! The way to a chain, on a devnet of our own that all tests share.

mod classes;
#[path = "../common/mod.rs"]
mod common;
mod devnet;
mod explained;
mod faults;
mod import;
mod layouts;
mod mutations;
mod node;
mod proxy;
mod runs;
mod submission;
mod told;
