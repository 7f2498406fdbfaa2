//! The client of Atlantic against a service on this machine that follows the
//! documentation: success, every failure, and what must never be seen.

mod acceptance;
mod failures;
mod proofs;
mod refusals;
mod service;
mod success;
