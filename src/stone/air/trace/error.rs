//! Why a run has no valid trace.

use crate::stone::field::Felt;

/// A run that does not fit its public input or its layout.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TraceError {
    #[error("the AIR inputs have another public input than this AIR was made for")]
    OtherPublicInput,

    #[error("the register trace has {found} entries, but n_steps is {expected}")]
    TraceLength { found: usize, expected: usize },

    #[error(
        "step {step} begins with {register} = {found}; the public input's segments require {expected}"
    )]
    Register {
        step: usize,
        register: &'static str,
        found: u64,
        expected: u64,
    },

    #[error(
        "step {step} reads {operand} at address {address}, which the memory file does not hold"
    )]
    MissingMemory {
        step: usize,
        operand: &'static str,
        address: u64,
    },

    #[error("step {step} computes an address for {operand} outside of memory")]
    OperandAddress { step: usize, operand: &'static str },

    #[error("step {step}: the word {word} at pc {pc} is no instruction: {reason}")]
    Instruction {
        step: usize,
        pc: u64,
        word: Felt,
        reason: &'static str,
    },

    #[error("{what} lies at address {address}; addresses run from 1 to 2^48")]
    Address { what: String, address: u64 },

    #[error(
        "the private input has {builtin} instance {index}, but n_steps {n_steps} holds only \
         {capacity}; run with more steps"
    )]
    BuiltinCapacity {
        builtin: &'static str,
        index: u64,
        capacity: u64,
        n_steps: u64,
    },

    #[error("the private input lists {builtin} instance {index} twice")]
    DuplicateInstance { builtin: &'static str, index: u64 },

    #[error(
        "{builtin} instance {index} has the operand {value}, which needs more than {bits} bits"
    )]
    OperandRange {
        builtin: &'static str,
        index: u64,
        value: Felt,
        bits: u32,
    },

    #[error(
        "ecdsa instance {index} has the public key {pubkey}, which is the x of no point of the \
         curve"
    )]
    PublicKey { index: u64, pubkey: Felt },

    #[error("the signature of ecdsa instance {index} does not fit its public key and its message")]
    Signature { index: u64 },

    #[error(
        "ec_op instance {index} adds a point to itself or to its opposite on the way; the AIR \
         cannot express that"
    )]
    EcOp { index: u64 },

    #[error(
        "the 16-bit range check of step {step} holds {value}, outside the public input's rc_min \
         {rc_min} .. rc_max {rc_max}"
    )]
    RangeCheckValue {
        step: usize,
        value: u64,
        rc_min: u64,
        rc_max: u64,
    },

    #[error(
        "the range-checked values span {rc_min} .. {rc_max} with {holes} holes to fill, but \
         {n_steps} steps of layout {layout} leave only {spare} spare range-check cells; run with \
         n_steps {enough_steps} or a layout with more range-check cells per step"
    )]
    RangeCheckHoles {
        layout: &'static str,
        rc_min: u64,
        rc_max: u64,
        holes: usize,
        spare: usize,
        n_steps: u64,
        enough_steps: u64,
    },

    #[error(
        "{missing} of the {total} diluted values must still be filled in, but the trace leaves \
         only {spare} spare cells; run with more steps"
    )]
    DilutedHoles {
        missing: usize,
        total: usize,
        spare: usize,
    },

    #[error(
        "memory spans the addresses 1 .. {last}, with {holes} never accessed, but the trace leaves \
         only {spare} spare memory cells to fill them; run with more steps"
    )]
    MemoryHoles { last: u64, holes: u64, spare: usize },

    #[error("the lowest memory address is {found}; memory begins at 1")]
    FirstAddress { found: u64 },

    #[error("memory holds two values at address {address}: {first} and {second}")]
    MemoryValue {
        address: u64,
        first: Felt,
        second: Felt,
    },

    #[error("{name} does not end in the value the public input requires")]
    Permutation { name: &'static str },
}
