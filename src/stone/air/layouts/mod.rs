//! The layouts Integrity has verifiers for, as tables.

mod dex;
mod recursive;
mod recursive_with_poseidon;
mod small;
mod starknet;
mod starknet_with_keccak;

use super::{
    builder::{MemoryColumns, VirtualColumn},
    layout::Layout,
};

/// Every layout that can be proved and verified.
pub const LAYOUTS: [&Layout; 6] = [
    &recursive::RECURSIVE,
    &recursive_with_poseidon::RECURSIVE_WITH_POSEIDON,
    &small::SMALL,
    &dex::DEX,
    &starknet::STARKNET,
    &starknet_with_keccak::STARKNET_WITH_KECCAK,
];

/// Names of all memory segments, in the order in which the public-input hash
/// (Stone's `kSegmentNames`) and Integrity's calldata list those that a layout has.
pub const SEGMENT_ORDER: [&str; 10] = [
    "program",
    "execution",
    "output",
    "pedersen",
    "range_check",
    "ecdsa",
    "bitwise",
    "ec_op",
    "keccak",
    "poseidon",
];

/// The layout of that name.
pub fn by_name(name: &str) -> Option<&'static Layout> {
    LAYOUTS.into_iter().find(|layout| layout.name == name)
}

/// The names of all layouts, for an error.
pub fn names() -> String {
    LAYOUTS.map(|layout| layout.name).join(", ")
}

/// Column, step, offset.
const fn at(column: usize, step: usize, offset: usize) -> VirtualColumn {
    VirtualColumn::new(column, step, offset)
}

/// Column, step, offset of the addresses.
const fn memory(column: usize, step: usize, offset: usize) -> MemoryColumns {
    MemoryColumns::new(column, step, offset)
}
