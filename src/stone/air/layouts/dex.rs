//! Layout `dex`: four Pedersen hashes side by side, range check, ECDSA; 21
//! original columns and one interaction column.
//!
//! Stone: `air/cpu/board/cpu_air_definition1.inl`, `GetTraceGenerationContext`.

use super::{at, memory};
use crate::stone::air::{
    components::{
        cpu::Cpu,
        ec_doubling::EcDoubling,
        ec_subset_sum::{BitUnpacking, EcSubsetSum},
        ecdsa::{self, Ecdsa},
        memory::Memory,
        pedersen::Pedersen,
        range_check::RangeCheck,
        range_check16::RangeCheck16,
    },
    layout::Layout,
};

pub(super) const DEX: Layout = Layout {
    name: "dex",
    n_columns: [21, 1],
    segments: &[
        "program",
        "execution",
        "output",
        "pedersen",
        "range_check",
        "ecdsa",
    ],
    cpu: Cpu {
        flags: at(0, 1, 0),
        instruction: memory(17, 16, 0),
        off0: at(19, 16, 0),
        off1: at(19, 16, 8),
        off2: at(19, 16, 4),
        ap: at(19, 16, 1),
        fp: at(19, 16, 9),
        dst: memory(17, 16, 8),
        op0: memory(17, 16, 4),
        op1: memory(17, 16, 12),
        ops_mul: at(19, 16, 5),
        res: at(19, 16, 13),
        tmp0: at(19, 16, 3),
        tmp1: at(19, 16, 11),
    },
    memory: Memory {
        pool: memory(17, 2, 0),
        sorted: memory(18, 2, 0),
        products: at(21, 2, 0),
        public: memory(17, 8, 2),
    },
    range_check16: RangeCheck16 {
        pool: at(19, 4, 0),
        sorted: at(19, 4, 2),
        products: at(21, 4, 1),
    },
    diluted_check: None,
    pedersen: Some(Pedersen {
        input0: memory(17, 128, 6),
        input1: memory(17, 128, 70),
        output: memory(17, 128, 38),
        hashes: &[
            EcSubsetSum {
                x: at(1, 1, 0),
                y: at(2, 1, 0),
                slope: at(13, 1, 0),
                selector: at(3, 1, 0),
                x_diff_inverse: None,
                n_bits: 252,
                bit_unpacking: Some(BitUnpacking {
                    product196: at(13, 256, 255),
                    product192: at(14, 256, 255),
                }),
            },
            EcSubsetSum {
                x: at(4, 1, 0),
                y: at(5, 1, 0),
                slope: at(14, 1, 0),
                selector: at(6, 1, 0),
                x_diff_inverse: None,
                n_bits: 252,
                bit_unpacking: Some(BitUnpacking {
                    product196: at(15, 256, 255),
                    product192: at(16, 256, 255),
                }),
            },
            EcSubsetSum {
                x: at(7, 1, 0),
                y: at(8, 1, 0),
                slope: at(15, 1, 0),
                selector: at(9, 1, 0),
                x_diff_inverse: None,
                n_bits: 252,
                bit_unpacking: Some(BitUnpacking {
                    product196: at(20, 256, 17),
                    product192: at(20, 256, 145),
                }),
            },
            EcSubsetSum {
                x: at(10, 1, 0),
                y: at(11, 1, 0),
                slope: at(16, 1, 0),
                selector: at(12, 1, 0),
                x_diff_inverse: None,
                n_bits: 252,
                bit_unpacking: Some(BitUnpacking {
                    product196: at(20, 256, 81),
                    product192: at(20, 256, 209),
                }),
            },
        ],
    }),
    range_check: Some(RangeCheck {
        memory: memory(17, 128, 102),
        parts: at(19, 16, 12),
    }),
    ecdsa: Some(Ecdsa {
        public_key: memory(17, 8192, 22),
        message: memory(17, 8192, 4118),
        key_points: EcDoubling {
            x: at(19, 16, 7),
            y: at(19, 16, 15),
            slope: at(20, 16, 12),
        },
        generator_sum: EcSubsetSum {
            x: at(20, 32, 6),
            y: at(20, 32, 22),
            slope: at(20, 32, 30),
            selector: at(20, 32, 14),
            x_diff_inverse: Some(at(20, 32, 1)),
            n_bits: ecdsa::ELEMENT_BITS,
            bit_unpacking: None,
        },
        key_sum: EcSubsetSum {
            x: at(20, 16, 0),
            y: at(20, 16, 8),
            slope: at(20, 16, 2),
            selector: at(20, 16, 4),
            x_diff_inverse: Some(at(20, 16, 10)),
            n_bits: ecdsa::ELEMENT_BITS,
            bit_unpacking: None,
        },
        add_results_slope: at(20, 8192, 8190),
        add_results_inverse: at(20, 8192, 8161),
        extract_r_slope: at(20, 8192, 4082),
        extract_r_inverse: at(20, 8192, 8178),
        z_inverse: at(20, 8192, 4090),
        r_w_inverse: at(20, 4096, 4092),
        q_x_squared: at(20, 8192, 8186),
    }),
    bitwise: None,
    ec_op: None,
    keccak: None,
    poseidon: None,
};
