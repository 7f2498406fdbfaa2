//! Tests against the real Stone's proofs.

mod coset;
mod golden;
mod oods;
mod structure;
mod trace;
