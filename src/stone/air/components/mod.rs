//! The components of the Cairo CPU AIR, one file each.
//!
//! A component is a struct of virtual columns (where a layout puts it) with one
//! method that states its constraints, in Stone's order and under Stone's names.

pub mod bitwise;
pub mod cpu;
pub mod diluted_check;
pub mod ec_doubling;
pub mod ec_op;
pub mod ec_subset_sum;
pub mod ecdsa;
pub mod keccak;
pub mod memory;
pub mod pedersen;
pub mod permutation;
pub mod poseidon;
pub mod range_check;
pub mod range_check16;

/// A builtin as its layout places it: instances at a fixed distance, each with a
/// fixed number of memory cells.
pub trait Builtin {
    /// Name of its memory segment and of its inputs.
    const NAME: &'static str;
    /// Memory cells of one instance.
    const INSTANCE_CELLS: u64;
    /// Trace rows of one instance.
    fn instance_rows(&self) -> usize;
}
