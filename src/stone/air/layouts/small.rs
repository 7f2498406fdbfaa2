//! Layout `small`: four Pedersen hashes side by side, range check, ECDSA; 23
//! original and two interaction columns, one 16-bit range check per row.
//!
//! Stone: `air/cpu/board/cpu_air_definition0.inl`, `GetTraceGenerationContext`.

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

pub(super) const SMALL: Layout = Layout {
    name: "small",
    n_columns: [23, 2],
    segments: &[
        "program",
        "execution",
        "output",
        "pedersen",
        "range_check",
        "ecdsa",
    ],
    cpu: Cpu {
        flags: at(1, 1, 0),
        instruction: memory(19, 16, 0),
        off0: at(0, 16, 0),
        off1: at(0, 16, 8),
        off2: at(0, 16, 4),
        ap: at(21, 16, 0),
        fp: at(21, 16, 8),
        dst: memory(19, 16, 8),
        op0: memory(19, 16, 4),
        op1: memory(19, 16, 12),
        ops_mul: at(21, 16, 4),
        res: at(21, 16, 12),
        tmp0: at(21, 16, 2),
        tmp1: at(21, 16, 10),
    },
    memory: Memory {
        pool: memory(19, 2, 0),
        sorted: memory(20, 2, 0),
        products: at(24, 2, 0),
        public: memory(19, 8, 2),
    },
    range_check16: RangeCheck16 {
        pool: at(0, 1, 0),
        sorted: at(2, 1, 0),
        products: at(23, 1, 0),
    },
    diluted_check: None,
    pedersen: Some(Pedersen {
        input0: memory(19, 128, 6),
        input1: memory(19, 128, 70),
        output: memory(19, 128, 38),
        hashes: &[
            EcSubsetSum {
                x: at(3, 1, 0),
                y: at(4, 1, 0),
                slope: at(15, 1, 0),
                selector: at(5, 1, 0),
                x_diff_inverse: None,
                n_bits: 252,
                bit_unpacking: Some(BitUnpacking {
                    product196: at(15, 256, 255),
                    product192: at(16, 256, 255),
                }),
            },
            EcSubsetSum {
                x: at(6, 1, 0),
                y: at(7, 1, 0),
                slope: at(16, 1, 0),
                selector: at(8, 1, 0),
                x_diff_inverse: None,
                n_bits: 252,
                bit_unpacking: Some(BitUnpacking {
                    product196: at(17, 256, 255),
                    product192: at(18, 256, 255),
                }),
            },
            EcSubsetSum {
                x: at(9, 1, 0),
                y: at(10, 1, 0),
                slope: at(17, 1, 0),
                selector: at(11, 1, 0),
                x_diff_inverse: None,
                n_bits: 252,
                bit_unpacking: Some(BitUnpacking {
                    product196: at(22, 256, 16),
                    product192: at(22, 256, 144),
                }),
            },
            EcSubsetSum {
                x: at(12, 1, 0),
                y: at(13, 1, 0),
                slope: at(18, 1, 0),
                selector: at(14, 1, 0),
                x_diff_inverse: None,
                n_bits: 252,
                bit_unpacking: Some(BitUnpacking {
                    product196: at(22, 256, 80),
                    product192: at(22, 256, 208),
                }),
            },
        ],
    }),
    range_check: Some(RangeCheck {
        memory: memory(19, 128, 102),
        parts: at(0, 16, 12),
    }),
    ecdsa: Some(Ecdsa {
        public_key: memory(19, 8192, 22),
        message: memory(19, 8192, 4118),
        key_points: EcDoubling {
            x: at(21, 16, 6),
            y: at(21, 16, 14),
            slope: at(21, 16, 13),
        },
        generator_sum: EcSubsetSum {
            x: at(21, 32, 7),
            y: at(21, 32, 23),
            slope: at(21, 32, 31),
            selector: at(21, 32, 15),
            x_diff_inverse: Some(at(22, 32, 0)),
            n_bits: ecdsa::ELEMENT_BITS,
            bit_unpacking: None,
        },
        key_sum: EcSubsetSum {
            x: at(21, 16, 1),
            y: at(21, 16, 9),
            slope: at(21, 16, 3),
            selector: at(21, 16, 5),
            x_diff_inverse: Some(at(21, 16, 11)),
            n_bits: ecdsa::ELEMENT_BITS,
            bit_unpacking: None,
        },
        add_results_slope: at(21, 8192, 8191),
        add_results_inverse: at(22, 8192, 8160),
        extract_r_slope: at(21, 8192, 4083),
        extract_r_inverse: at(21, 8192, 8179),
        z_inverse: at(21, 8192, 4091),
        r_w_inverse: at(21, 4096, 4093),
        q_x_squared: at(21, 8192, 8187),
    }),
    bitwise: None,
    ec_op: None,
    keccak: None,
    poseidon: None,
};
