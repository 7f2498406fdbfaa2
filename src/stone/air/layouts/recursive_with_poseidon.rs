//! Layout `recursive_with_poseidon`: Pedersen, range check, bitwise, Poseidon; six
//! original and two interaction columns.
//!
//! Stone: `air/cpu/board/cpu_air_definition12.inl`, `GetTraceGenerationContext`.

use super::{at, memory};
use crate::stone::air::{
    components::{
        bitwise::Bitwise,
        cpu::Cpu,
        diluted_check::DilutedCheck,
        ec_subset_sum::{BitUnpacking, EcSubsetSum},
        memory::Memory,
        pedersen::Pedersen,
        poseidon::Poseidon,
        range_check::RangeCheck,
        range_check16::RangeCheck16,
    },
    layout::Layout,
};

pub(super) const RECURSIVE_WITH_POSEIDON: Layout = Layout {
    name: "recursive_with_poseidon",
    n_columns: [6, 2],
    segments: &[
        "program",
        "execution",
        "output",
        "pedersen",
        "range_check",
        "bitwise",
        "poseidon",
    ],
    cpu: Cpu {
        flags: at(0, 1, 0),
        instruction: memory(1, 16, 0),
        off0: at(4, 16, 0),
        off1: at(4, 16, 8),
        off2: at(4, 16, 4),
        ap: at(5, 16, 0),
        fp: at(5, 16, 8),
        dst: memory(1, 16, 8),
        op0: memory(1, 16, 4),
        op1: memory(1, 16, 12),
        ops_mul: at(5, 16, 4),
        res: at(5, 16, 12),
        tmp0: at(5, 16, 2),
        tmp1: at(5, 16, 10),
    },
    memory: Memory {
        pool: memory(1, 2, 0),
        sorted: memory(2, 2, 0),
        products: at(6, 2, 0),
        public: memory(1, 16, 2),
    },
    range_check16: RangeCheck16 {
        pool: at(4, 4, 0),
        sorted: at(4, 4, 2),
        products: at(7, 4, 1),
    },
    diluted_check: Some(DilutedCheck {
        pool: at(3, 2, 0),
        sorted: at(3, 2, 1),
        cumulative_value: at(6, 2, 1),
        products: at(7, 2, 0),
        spacing: 4,
        n_bits: 16,
    }),
    pedersen: Some(Pedersen {
        input0: memory(1, 4096, 10),
        input1: memory(1, 4096, 2058),
        output: memory(1, 4096, 1034),
        hashes: &[EcSubsetSum {
            x: at(4, 8, 1),
            y: at(4, 8, 5),
            slope: at(4, 8, 7),
            selector: at(4, 8, 3),
            x_diff_inverse: None,
            n_bits: 252,
            bit_unpacking: Some(BitUnpacking {
                product196: at(4, 2048, 2047),
                product192: at(5, 2048, 57),
            }),
        }],
    }),
    range_check: Some(RangeCheck {
        memory: memory(1, 256, 138),
        parts: at(4, 32, 12),
    }),
    ecdsa: None,
    bitwise: Some(Bitwise {
        variables: memory(1, 64, 42),
        x_or_y: memory(1, 256, 74),
        parts: at(3, 4, 0),
        trimmed: [
            at(3, 256, 2),
            at(3, 256, 130),
            at(3, 256, 66),
            at(3, 256, 194),
        ],
    }),
    ec_op: None,
    keccak: None,
    poseidon: Some(Poseidon {
        memory: [
            memory(1, 512, 266),
            memory(1, 512, 202),
            memory(1, 512, 458),
        ],
        full: [at(5, 128, 9), at(5, 128, 73), at(5, 128, 41)],
        full_squared: [at(5, 128, 105), at(5, 128, 25), at(5, 128, 89)],
        partial: [at(5, 16, 6), at(5, 32, 1)],
        partial_squared: [at(5, 16, 14), at(5, 32, 17)],
    }),
};
