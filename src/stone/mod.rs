//! The Stone protocol: what StarkWare's `cpu_air_prover` and `cpu_air_verifier`
//! do, byte for byte. Knows nothing of Starknet or of Integrity.

pub mod air;
pub mod air_inputs;
pub mod annotations;
pub mod channel;
pub mod curve;
pub mod deep;
pub mod field;
pub mod fri;
pub mod hash;
#[allow(unsafe_code)]
pub(crate) mod memory;
pub mod merkle;
pub mod ntt;
pub mod params;
pub mod proof;
pub mod prove;
pub mod public_input;
pub mod seed;
pub mod table;
pub mod verify;
