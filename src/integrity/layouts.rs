//! The layouts with a registered Integrity verifier, and what that verifier
//! knows of each (Integrity `air/layouts/*/constants.cairo`).

use crate::stone::{
    air::layouts::SEGMENT_ORDER,
    public_input::{MemorySegment, PublicInput},
};

/// Position of `program` among the segments.
pub const PROGRAM: usize = 0;
/// Position of `execution` among the segments.
pub const EXECUTION: usize = 1;
/// Position of `output`, the first builtin, among the segments.
pub const OUTPUT: usize = 2;

/// Trace rows of one Cairo step, the same in all registered layouts.
pub const CPU_COMPONENT_HEIGHT: u64 = 16;

/// A builtin of a layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Builtin {
    /// Segment name.
    pub name: &'static str,
    /// Memory cells of one instance.
    pub cells: u64,
    /// Trace rows per instance.
    pub row_ratio: u64,
}

/// One registered layout.
#[derive(Debug, PartialEq, Eq)]
pub struct RegisteredLayout {
    pub name: &'static str,
    /// Columns of the original and of the interaction trace.
    pub n_columns: [u64; 2],
    /// Trace rows per public memory cell.
    pub public_memory_step: u64,
    /// Builtins after `output`, in segment order.
    pub builtins: &'static [Builtin],
}

const fn builtin(name: &'static str, cells: u64, row_ratio: u64) -> Builtin {
    Builtin {
        name,
        cells,
        row_ratio,
    }
}

const LAYOUTS: [RegisteredLayout; 6] = [
    RegisteredLayout {
        name: "recursive",
        n_columns: [7, 3],
        public_memory_step: 16,
        builtins: &[
            builtin("pedersen", 3, 2048),
            builtin("range_check", 1, 128),
            builtin("bitwise", 5, 128),
        ],
    },
    RegisteredLayout {
        name: "small",
        n_columns: [23, 2],
        public_memory_step: 8,
        builtins: &[
            builtin("pedersen", 3, 128),
            builtin("range_check", 1, 128),
            builtin("ecdsa", 2, 8192),
        ],
    },
    RegisteredLayout {
        name: "dex",
        n_columns: [21, 1],
        public_memory_step: 8,
        builtins: &[
            builtin("pedersen", 3, 128),
            builtin("range_check", 1, 128),
            builtin("ecdsa", 2, 8192),
        ],
    },
    RegisteredLayout {
        name: "recursive_with_poseidon",
        n_columns: [6, 2],
        public_memory_step: 16,
        builtins: &[
            builtin("pedersen", 3, 4096),
            builtin("range_check", 1, 256),
            builtin("bitwise", 5, 256),
            builtin("poseidon", 6, 1024),
        ],
    },
    RegisteredLayout {
        name: "starknet",
        n_columns: [9, 1],
        public_memory_step: 8,
        builtins: &[
            builtin("pedersen", 3, 512),
            builtin("range_check", 1, 256),
            builtin("ecdsa", 2, 32768),
            builtin("bitwise", 5, 1024),
            builtin("ec_op", 7, 16384),
            builtin("poseidon", 6, 512),
        ],
    },
    RegisteredLayout {
        name: "starknet_with_keccak",
        n_columns: [12, 3],
        public_memory_step: 8,
        builtins: &[
            builtin("pedersen", 3, 512),
            builtin("range_check", 1, 256),
            builtin("ecdsa", 2, 32768),
            builtin("bitwise", 5, 1024),
            builtin("ec_op", 7, 16384),
            builtin("keccak", 16, 32768),
            builtin("poseidon", 6, 512),
        ],
    },
];

impl RegisteredLayout {
    /// The layout of that name, when Integrity has a verifier for it. Both
    /// hash functions are registered for each of them.
    pub fn by_name(name: &str) -> Option<&'static RegisteredLayout> {
        const TABLE: &[RegisteredLayout] = &LAYOUTS;
        TABLE.iter().find(|layout| layout.name == name)
    }

    /// Names of all registered layouts.
    pub fn names() -> impl Iterator<Item = &'static str> {
        LAYOUTS.iter().map(|layout| layout.name)
    }

    /// Number of builtins, `output` included: word 1 of a strict program.
    pub fn n_builtins(&self) -> usize {
        1 + self.builtins.len()
    }
}

/// The segments as Integrity's calldata lists them: those present, in
/// [`SEGMENT_ORDER`]; the verifier tells them apart by position only.
pub fn ordered_segments(public_input: &PublicInput) -> Vec<MemorySegment> {
    let find = |name: &&str| public_input.memory_segments.get(*name).copied();
    SEGMENT_ORDER.iter().filter_map(find).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn builtins_are_in_segment_order() {
        for layout in &LAYOUTS {
            let position = |b: &Builtin| SEGMENT_ORDER.iter().position(|s| *s == b.name);
            let positions: Vec<_> = layout.builtins.iter().map(position).collect();
            assert!(positions.is_sorted(), "{}", layout.name);
            assert!(positions.iter().all(Option::is_some), "{}", layout.name);
        }
    }
}
