//! Tests against the real Stone's proofs.

mod golden;
mod oods;
mod structure;
mod trace;
