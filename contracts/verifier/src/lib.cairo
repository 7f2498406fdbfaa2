//! Fact registry and STARK verifier with Integrity's public interface, for
//! proofs of the Stone prover; a feature names the layout.
//!
//! - [`fact_registry`]: settings, choice of a verifier, facts and events;
//! - [`stark_verifier`]: entry points of one layout's verifier;
//! - [`calldata`]: the proof as it arrives, sliced instead of copied;
//! - [`stark`]: the protocol, the same for every layout;
//! - [`composition`]: which class evaluates the composition polynomial;
//! - [`air`]: what is another for every layout, generated from `src/stone/air` of the Rust crate.

pub mod air {
    #[cfg(feature: 'recursive')]
    pub mod recursive;
    #[cfg(feature: 'recursive')]
    pub use recursive as layout;
    #[cfg(feature: 'recursive_with_poseidon')]
    pub mod recursive_with_poseidon;
    #[cfg(feature: 'recursive_with_poseidon')]
    pub use recursive_with_poseidon as layout;
    #[cfg(feature: 'small')]
    pub mod small;
    #[cfg(feature: 'small')]
    pub use small as layout;
    #[cfg(feature: 'dex')]
    pub mod dex;
    #[cfg(feature: 'dex')]
    pub use dex as layout;
    #[cfg(feature: 'starknet')]
    pub mod starknet;
    #[cfg(feature: 'starknet')]
    pub use starknet as layout;
    #[cfg(feature: 'starknet_with_keccak')]
    pub mod starknet_with_keccak;
    #[cfg(feature: 'starknet_with_keccak')]
    pub use starknet_with_keccak as layout;
}
pub mod calldata;
pub mod composition;
pub mod fact_registry;
pub mod settings;
pub mod stark {
    pub mod channel;
    pub mod config;
    pub mod domain;
    pub mod domain_table;
    pub mod fri;
    pub mod globals;
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
