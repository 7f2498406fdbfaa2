//! Layout `recursive`: Pedersen, range check, bitwise; seven original and
//! three interaction columns.
//!
//! Stone: `air/cpu/board/cpu_air_definition4.inl`, `GetTraceGenerationContext`.

use super::{at, memory};
use crate::stone::air::{
    components::{
        bitwise::Bitwise,
        cpu::Cpu,
        diluted_check::DilutedCheck,
        ec_subset_sum::{BitUnpacking, EcSubsetSum},
        memory::Memory,
        pedersen::Pedersen,
        range_check::RangeCheck,
        range_check16::RangeCheck16,
    },
    layout::Layout,
};

pub(super) const RECURSIVE: Layout = Layout {
    name: "recursive",
    n_columns: [7, 3],
    segments: &[
        "program",
        "execution",
        "output",
        "pedersen",
        "range_check",
        "bitwise",
    ],
    cpu: Cpu {
        flags: at(0, 1, 0),
        instruction: memory(3, 16, 0),
        off0: at(5, 16, 0),
        off1: at(5, 16, 8),
        off2: at(5, 16, 4),
        ap: at(6, 16, 1),
        fp: at(6, 16, 9),
        dst: memory(3, 16, 8),
        op0: memory(3, 16, 4),
        op1: memory(3, 16, 12),
        ops_mul: at(6, 16, 5),
        res: at(6, 16, 13),
        tmp0: at(6, 16, 3),
        tmp1: at(6, 16, 11),
    },
    memory: Memory {
        pool: memory(3, 2, 0),
        sorted: memory(4, 2, 0),
        products: at(9, 2, 0),
        public: memory(3, 16, 2),
    },
    range_check16: RangeCheck16 {
        pool: at(5, 4, 0),
        sorted: at(5, 4, 2),
        products: at(9, 4, 1),
    },
    diluted_check: Some(DilutedCheck {
        pool: at(1, 1, 0),
        sorted: at(2, 1, 0),
        cumulative_value: at(7, 1, 0),
        products: at(8, 1, 0),
        spacing: 4,
        n_bits: 16,
    }),
    pedersen: Some(Pedersen {
        input0: memory(3, 2048, 10),
        input1: memory(3, 2048, 1034),
        output: memory(3, 2048, 522),
        hashes: &[EcSubsetSum {
            x: at(5, 4, 1),
            y: at(5, 4, 3),
            slope: at(6, 4, 2),
            selector: at(6, 4, 0),
            x_diff_inverse: None,
            n_bits: 252,
            bit_unpacking: Some(BitUnpacking {
                product196: at(6, 1024, 1022),
                product192: at(6, 1024, 7),
            }),
        }],
    }),
    range_check: Some(RangeCheck {
        memory: memory(3, 128, 74),
        parts: at(5, 16, 12),
    }),
    ecdsa: None,
    bitwise: Some(Bitwise {
        variables: memory(3, 32, 26),
        x_or_y: memory(3, 128, 42),
        parts: at(1, 2, 0),
        trimmed: [
            at(1, 128, 1),
            at(1, 128, 65),
            at(1, 128, 33),
            at(1, 128, 97),
        ],
    }),
    ec_op: None,
    keccak: None,
    poseidon: None,
};
