//! Fact registry and STARK verifier with Integrity's public interface, for
//! proofs of the Stone prover in layout `recursive`.
//!
//! - [`fact_registry`]: settings, choice of a verifier, facts and events;
//! - [`stark_verifier`]: entry points of one layout's verifier;
//! - [`calldata`]: the proof as it arrives, sliced instead of copied;
//! - [`stark`]: the protocol, the same for every layout;
//! - [`layout`]: what one layout adds to its generated constraints;
//! - [`air`]: constraints, generated from `src/stone/air` of the Rust crate.

pub mod air {
    pub mod recursive;
}
pub mod calldata;
pub mod fact_registry;
pub mod layout {
    pub mod recursive;
}
pub mod settings;
pub mod stark {
    pub mod channel;
    pub mod config;
    pub mod domain;
    pub mod domain_table;
    pub mod fri;
    pub mod hash;
    pub mod memory;
    pub mod merkle;
    pub mod proof_of_work;
    pub mod public_input;
    pub mod queries;
    pub mod state;
    pub mod table;
    pub mod verify;
}
pub mod stark_verifier;
