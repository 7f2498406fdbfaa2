//! Tests against the real Stone's proofs.

mod coset;
mod errors;
mod golden;
mod oods;
mod structure;
mod trace;
mod violations;
