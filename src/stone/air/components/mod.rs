//! The components of the Cairo CPU AIR, one file each.
//!
//! A component is a struct of virtual columns (where a layout puts it) with one
//! method that states its constraints, in Stone's order and under Stone's names.

pub mod bitwise;
pub mod cpu;
pub mod diluted_check;
pub mod ec_subset_sum;
pub mod memory;
pub mod pedersen;
pub mod permutation;
pub mod range_check;
pub mod range_check16;
