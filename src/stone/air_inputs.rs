//! What a Cairo run hands to the prover: register trace, memory, public input
//! and the builtins' private inputs (Stone's four AIR input files).

use serde::{Deserialize, Serialize};

use super::{field::Felt, public_input::PublicInput};

/// A complete, proof-mode Cairo run, ready to be proved.
#[derive(Clone, Debug)]
pub struct AirInputs {
    /// Public input of the run.
    pub public_input: PublicInput,
    /// Register values per step; `public_input.n_steps` entries.
    pub trace: Vec<TraceEntry>,
    /// Memory by address; index 0 is unused, `None` where never accessed.
    pub memory: Vec<Option<Felt>>,
    /// Inputs of the builtin instances.
    pub private_input: PrivateInput,
}

/// Registers before one step. 24 bytes little endian in `trace.bin`, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TraceEntry {
    /// Allocation pointer.
    pub ap: u64,
    /// Frame pointer.
    pub fp: u64,
    /// Program counter.
    pub pc: u64,
}

/// Builtin inputs of `private_input.json`. A list may be sparse: instances
/// without an entry are dummies, filled as Stone fills them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PrivateInput {
    /// `trace.bin`, relative to the private input file. Never hashed.
    #[serde(default)]
    pub trace_path: String,
    /// `memory.bin`, relative to the private input file. Never hashed.
    #[serde(default)]
    pub memory_path: String,
    #[serde(default)]
    pub pedersen: Vec<PairInput>,
    #[serde(default)]
    pub range_check: Vec<ValueInput>,
    #[serde(default)]
    pub ecdsa: Vec<EcdsaInput>,
    #[serde(default)]
    pub bitwise: Vec<PairInput>,
    #[serde(default)]
    pub ec_op: Vec<EcOpInput>,
    #[serde(default)]
    pub keccak: Vec<KeccakInput>,
    #[serde(default)]
    pub poseidon: Vec<PoseidonInput>,
    /// Builtins of the other layouts, kept as they were read.
    #[serde(flatten)]
    pub other: serde_json::Map<String, serde_json::Value>,
}

/// Input of a two-operand builtin instance (Pedersen, bitwise).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PairInput {
    pub index: u64,
    pub x: Felt,
    pub y: Felt,
}

/// Input of a range-check instance; `value` below 2^128.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ValueInput {
    pub index: u64,
    pub value: Felt,
}

/// Input of an ECDSA instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EcdsaInput {
    pub index: u64,
    /// x of the public key.
    pub pubkey: Felt,
    /// The hash that is signed.
    pub msg: Felt,
    pub signature_input: SignatureInput,
}

/// A signature; w is the reciprocal of the usual s.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignatureInput {
    pub r: Felt,
    pub w: Felt,
}

/// Input of an EC operation instance: P + m·Q.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EcOpInput {
    pub index: u64,
    pub p_x: Felt,
    pub p_y: Felt,
    pub q_x: Felt,
    pub q_y: Felt,
    pub m: Felt,
}

/// Input of a Keccak instance: the state to be permuted, 25 bytes a word, little
/// endian; each word below 2^200.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeccakInput {
    pub index: u64,
    pub input_s0: Felt,
    pub input_s1: Felt,
    pub input_s2: Felt,
    pub input_s3: Felt,
    pub input_s4: Felt,
    pub input_s5: Felt,
    pub input_s6: Felt,
    pub input_s7: Felt,
}

impl KeccakInput {
    /// The words of the state.
    pub fn words(&self) -> [Felt; 8] {
        [
            self.input_s0,
            self.input_s1,
            self.input_s2,
            self.input_s3,
            self.input_s4,
            self.input_s5,
            self.input_s6,
            self.input_s7,
        ]
    }
}

/// Input of a Poseidon instance: the state to be permuted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PoseidonInput {
    pub index: u64,
    pub input_s0: Felt,
    pub input_s1: Felt,
    pub input_s2: Felt,
}
