//! The public input of a Cairo run, as the runner writes it and Stone reads it
//! (`public_input.json`; Stone `statement/cpu/cpu_air_statement.cc`).

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use super::field::Felt;

/// What prover and verifier both know of a run: the layout, its size, the
/// memory segments and the public part of memory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicInput {
    /// Layout name as Stone spells it, for example `recursive`.
    pub layout: String,
    /// Smallest 16-bit range-checked value of the trace.
    pub rc_min: u64,
    /// Largest 16-bit range-checked value of the trace.
    pub rc_max: u64,
    /// Number of Cairo steps, a power of two.
    pub n_steps: u64,
    /// Address ranges by segment name (`program`, `execution`, `output`, builtins).
    pub memory_segments: BTreeMap<String, MemorySegment>,
    /// Public memory in the runner's order; the first entry is the padding cell.
    pub public_memory: Vec<PublicMemoryCell>,
    /// Always `null` for the layouts Integrity takes.
    #[serde(default)]
    pub dynamic_params: Option<serde_json::Value>,
}

/// A half-open address range of one memory segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemorySegment {
    /// First address.
    pub begin_addr: u64,
    /// Final pointer, one past the last used cell.
    pub stop_ptr: u64,
}

/// One cell of the public memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicMemoryCell {
    /// Memory address.
    pub address: u64,
    /// Value, `0x` hexadecimal in files.
    pub value: Felt,
    /// Page number; 0 is the main page.
    pub page: u64,
}
