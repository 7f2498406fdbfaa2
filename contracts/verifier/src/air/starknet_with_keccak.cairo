//! The AIR of layout `starknet_with_keccak`: generated from `src/stone/air`, do not edit.
//! To regenerate: `cargo run --release --example generate_air`.

use core::felt252_div;
use crate::calldata::PublicInput;
use crate::stark::domain::power_of_two;
use crate::stark::memory::{EXECUTION, PROGRAM, begin, stop};

/// The layout's name.
pub const CODE: felt252 = 'starknet_with_keccak';
/// Builtins, output included.
pub const N_BUILTINS: u32 = 8;
/// Memory cells and log2 of the trace rows of one instance, of each builtin
/// behind output.
pub const BUILTINS: [(felt252, u32); 7] = [
    (3, 9), (1, 8), (2, 15), (5, 10), (7, 14), (16, 15), (6, 9),
];
/// Columns of the first trace.
pub const N_ORIGINAL_COLUMNS: u32 = 12;
/// Columns of the second trace.
pub const N_INTERACTION_COLUMNS: u32 = 3;
/// Elements drawn between the two traces.
pub const N_INTERACTION_ELEMENTS: u32 = 6;
/// Out-of-domain values of the traces' cells.
pub const MASK_SIZE: u32 = 734;
/// Constraints; the i-th is multiplied by alpha^i.
pub const N_CONSTRAINTS: u32 = 347;
/// Columns of the composition polynomial.
pub const CONSTRAINT_DEGREE: u32 = 2;
/// The rows of every trace are a multiple of two to so many.
pub const LOG_MIN_TRACE_LENGTH: u32 = 19;

/// Numerator over denominator; panics when that is zero.
#[inline(always)]
fn divide(numerator: felt252, denominator: felt252) -> felt252 {
    felt252_div(numerator, denominator.try_into().expect('division by zero'))
}

/// The first `N` of some values; panics when there are fewer.
#[inline(always)]
fn first<const N: u32>(values: Span<felt252>) -> Box<[felt252; N]> {
    let mut values = values;
    *values.multi_pop_front::<N>().expect('too few values')
}

/// `base` to the `exponent`, a power of two. For others the gas runs out.
fn power(base: felt252, exponent: felt252) -> felt252 {
    if exponent == 1 {
        return base;
    }
    power(base * base, exponent * 0x400000000000008800000000000000000000000000000000000000000000001)
}

/// What the constraints refer to besides cells: rows of the trace, public input,
/// interaction elements and what follows from these.
#[derive(Drop, Copy, Serde)]
pub struct GlobalValues {
    pub trace_length: felt252,
    pub initial_ap: felt252,
    pub final_ap: felt252,
    pub initial_pc: felt252,
    pub final_pc: felt252,
    pub range_check_min: felt252,
    pub range_check_max: felt252,
    pub initial_pedersen_addr: felt252,
    pub initial_range_check_addr: felt252,
    pub initial_ecdsa_addr: felt252,
    pub initial_bitwise_addr: felt252,
    pub initial_ec_op_addr: felt252,
    pub initial_keccak_addr: felt252,
    pub initial_poseidon_addr: felt252,
    pub memory_z: felt252,
    pub memory_alpha: felt252,
    pub public_memory_product_ratio: felt252,
    pub range_check16_z: felt252,
    pub diluted_permutation_z: felt252,
    pub diluted_z: felt252,
    pub diluted_alpha: felt252,
    pub diluted_final_cumulative_value: felt252,
}

/// The global values of a proof; the trace has at least 2^`LOG_MIN_TRACE_LENGTH`
/// rows.
pub fn global_values(
    input: @PublicInput, elements: Span<felt252>, log_trace_length: u32,
) -> GlobalValues {
    let segments = *input.segments;
    GlobalValues {
        trace_length: power_of_two(log_trace_length),
        initial_ap: begin(segments, EXECUTION),
        final_ap: stop(segments, EXECUTION),
        initial_pc: begin(segments, PROGRAM),
        final_pc: stop(segments, PROGRAM),
        range_check_min: *input.range_check_min,
        range_check_max: *input.range_check_max,
        initial_pedersen_addr: begin(segments, 3),
        initial_range_check_addr: begin(segments, 4),
        initial_ecdsa_addr: begin(segments, 5),
        initial_bitwise_addr: begin(segments, 6),
        initial_ec_op_addr: begin(segments, 7),
        initial_keccak_addr: begin(segments, 8),
        initial_poseidon_addr: begin(segments, 9),
        memory_z: *elements[0],
        memory_alpha: *elements[1],
        public_memory_product_ratio: crate::stark::globals::public_memory_product_ratio(
            input, elements, log_trace_length - 3,
        ),
        range_check16_z: *elements[2],
        diluted_permutation_z: *elements[3],
        diluted_z: *elements[4],
        diluted_alpha: *elements[5],
        diluted_final_cumulative_value: crate::stark::globals::diluted_final_cumulative_value(
            elements, 16, 16,
        ),
    }
}

/// The product of power - root * r over the products r of one root of every
/// set. A set is geometric progressions, three values each: the first root, the
/// ratio and the number of roots.
fn zerofier(power: felt252, root: felt252, sets: Span<Span<felt252>>) -> felt252 {
    let mut rest = sets;
    let mut set = *rest.pop_front().expect('no roots');
    let mut product = 1;
    while let Option::Some(progression) = set.multi_pop_front::<3>() {
        let [first, ratio, count] = (*progression).unbox();
        product = product * zerofier_of_progression(power, root * first, ratio, count, rest);
    }
    product
}

/// The same, for one progression of the first set.
fn zerofier_of_progression(
    power: felt252, first: felt252, ratio: felt252, count: felt252, rest: Span<Span<felt252>>,
) -> felt252 {
    let mut root = first;
    let mut left = count;
    let mut product = 1;
    if rest.is_empty() {
        while left != 0 {
            product = product * (power - root);
            root = root * ratio;
            left -= 1;
        }
    } else {
        while left != 0 {
            product = product * zerofier(power, root, rest);
            root = root * ratio;
            left -= 1;
        }
    }
    product
}

/// The composition polynomial at `point`, from the traces' values there: the
/// first `MASK_SIZE` of `mask_values`. The trace length is a power of two and at
/// least 2^`LOG_MIN_TRACE_LENGTH`, `trace_generator` the standard generator of a group
/// of that order, 3^((p − 1) / length).
pub fn eval_composition(
    mask_values: Span<felt252>,
    alpha: felt252,
    point: felt252,
    trace_generator: felt252,
    globals: @GlobalValues,
) -> felt252 {
    let point_power = power(
        point,
        *globals.trace_length * 0x7ffff0000000010fffde0000000000000000000000000000000000000000001,
    );
    composition(mask_values, alpha, point, point_power, trace_generator, globals, 1)
}

#[inline(never)]
fn composition(
    mask_values: Span<felt252>,
    alpha: felt252,
    point: felt252,
    point_power: felt252,
    trace_generator: felt252,
    globals: @GlobalValues,
    one: felt252,
) -> felt252 {
    let initial_ap = *globals.initial_ap;
    let final_ap = *globals.final_ap;
    let initial_pc = *globals.initial_pc;
    let final_pc = *globals.final_pc;
    let range_check_min = *globals.range_check_min;
    let range_check_max = *globals.range_check_max;
    let initial_pedersen_address = *globals.initial_pedersen_addr;
    let initial_range_check_address = *globals.initial_range_check_addr;
    let initial_ecdsa_address = *globals.initial_ecdsa_addr;
    let initial_bitwise_address = *globals.initial_bitwise_addr;
    let initial_ec_op_address = *globals.initial_ec_op_addr;
    let initial_keccak_address = *globals.initial_keccak_addr;
    let initial_poseidon_address = *globals.initial_poseidon_addr;
    let memory_z = *globals.memory_z;
    let memory_alpha = *globals.memory_alpha;
    let public_memory_product = *globals.public_memory_product_ratio;
    let range_check16_z = *globals.range_check16_z;
    let diluted_permutation_z = *globals.diluted_permutation_z;
    let diluted_z = *globals.diluted_z;
    let diluted_alpha = *globals.diluted_alpha;
    let diluted_final_value = *globals.diluted_final_cumulative_value;
    let [
        c0_r0, c0_r1, c0_r2, c0_r3, c0_r4, c0_r5, c0_r6, c0_r7, c0_r8, c0_r9, c0_r10, c0_r11,
        c0_r12, c0_r13, c0_r14, c0_r15, c1_r0, c1_r1, c1_r2, c1_r4, c1_r6, c1_r8, c1_r12, c1_r16,
        c1_r32, c1_r48, c1_r64, c1_r80, c1_r96, c1_r112, c1_r128, c1_r144, c1_r160, c1_r176,
        c1_r192, c1_r193, c1_r196, c1_r208, c1_r224, c1_r240, c1_r256, c1_r257, c1_r260, c1_r264,
        c1_r449, c1_r512, c1_r513, c1_r516, c1_r520, c1_r704, c1_r705, c1_r720, c1_r736, c1_r752,
        c1_r768, c1_r769, c1_r770, c1_r772, c1_r774, c1_r776, c1_r780, c1_r960, c1_r961, c1_r976,
        c1_r992, c1_r1008, c1_r1025, c1_r1026, c1_r1028, c1_r1030, c1_r1036, c1_r1217, c1_r1281,
        c1_r1284, c1_r1473, c1_r1537, c1_r1540, c1_r1729, c1_r1793, c1_r1796, c1_r1985, c1_r2049,
        c1_r2052, c1_r2116, c1_r2180, c1_r2241, c1_r2305, c1_r2308, c1_r2497, c1_r2561, c1_r2564,
        c1_r2753, c1_r2817, c1_r2820, c1_r3009, c1_r3073, c1_r3076, c1_r3329, c1_r3332, c1_r3585,
        c1_r3588, c1_r3652, c1_r3716, c1_r3841, c1_r3844, c1_r3908, c1_r3972, c1_r4097, c1_r4100,
        c1_r4353, c1_r4356, c1_r4609, c1_r4612, c1_r4865, c1_r4868, c1_r5121, c1_r5124, c1_r5377,
        c1_r5380, c1_r5441, c1_r5444, c1_r5505, c1_r5508, c1_r5633, c1_r5636, c1_r5697, c1_r5761,
        c1_r5889, c1_r5892, c1_r5953, c1_r6017, c1_r6145, c1_r6148, c1_r6209, c1_r6273, c1_r6401,
        c1_r6402, c1_r6404, c1_r6406, c1_r6468, c1_r6470, c1_r6532, c1_r6534, c1_r6593, c1_r6594,
        c1_r6596, c1_r6598, c1_r6658, c1_r6660, c1_r6722, c1_r6724, c1_r6785, c1_r6786, c1_r6788,
        c1_r6790, c1_r6977, c1_r6978, c1_r6980, c1_r6982, c1_r7169, c1_r7170, c1_r7172, c1_r7174,
        c1_r7361, c1_r7362, c1_r7364, c1_r7366, c1_r7553, c1_r7554, c1_r7556, c1_r7558, c1_r7745,
        c1_r7746, c1_r7748, c1_r7750, c1_r7937, c1_r7938, c1_r7940, c1_r7942, c1_r8193, c1_r8194,
        c1_r8198, c1_r8204, c1_r8449, c1_r8705, c1_r10753, c1_r15942, c1_r16900, c1_r18881,
        c1_r19137, c1_r19393, c1_r22529, c1_r22593, c1_r22657, c1_r22786, c1_r24577, c1_r24578,
        c1_r24582, c1_r24588, c1_r24833, c1_r25089, c1_r26369, c1_r30212, c1_r30978, c1_r31169,
        c1_r51969, c1_r55937, c1_r57345, c1_r57346, c1_r57350, c1_r57356, c1_r57601, c1_r57857,
        c1_r68865, c1_r71428, c1_r71942, c1_r73474, c1_r75780, c1_r75844, c1_r75908, c1_r80134,
        c1_r80198, c1_r80262, c1_r86273, c1_r89281, c1_r115713, c1_r122244, c1_r122881, c1_r122882,
        c1_r122886, c1_r122892, c1_r123137, c1_r123393, c1_r127489, c1_r130433, c1_r151041,
        c1_r155398, c1_r159748, c1_r162052, c1_r165377, c1_r165380, c1_r170244, c1_r171398,
        c1_r172801, c1_r175108, c1_r178433, c1_r178434, c1_r192260, c1_r192324, c1_r192388,
        c1_r195010, c1_r195074, c1_r195138, c1_r207873, c1_r208388, c1_r208452, c1_r208516,
        c1_r211396, c1_r211460, c1_r211524, c1_r212740, c1_r225025, c1_r228161, c1_r230657,
        c1_r230660, c1_r235970, c1_r236930, c1_r253953, c1_r253954, c1_r253958, c1_r253964,
        c1_r254209, c1_r254465, c1_r295684, c1_r299009, c1_r301318, c1_r302081, c1_r304132,
        c1_r309700, c1_r320449, c1_r320705, c1_r320961, c1_r322820, c1_r325121, c1_r325185,
        c1_r325249, c1_r325894, c1_r337601, c1_r337857, c1_r338113, c1_r341761, c1_r341825,
        c1_r341889, c1_r352769, c1_r356868, c1_r358662, c1_r359622, c1_r360705, c1_r362756,
        c1_r367044, c1_r367810, c1_r370689, c1_r376388, c1_r381956, c1_r383426, c1_r405764,
        c1_r407810, c1_r415748, c1_r416196, c1_r445188, c1_r448772, c1_r450753, c1_r451009,
        c1_r451265, c1_r455937, c1_r456001, c1_r456065, c1_r463617, c1_r463620, c1_r465348,
        c1_r466497, c1_r476932, c1_r481538, c1_r502017, c1_r502276, c1_r506306, c1_r507458,
        c1_r513025, c1_r513284, c1_r513348, c1_r513412, c1_r514308, c1_r514372, c1_r514436,
        c1_r515841, c1_r516097, c1_r516098, c1_r516100, c1_r516102, c1_r516108, c1_r516292,
        c1_r516353, c1_r516356, c1_r516609, c1_r522498, c1_r522500, c1_r522502, c1_r522690,
        c1_r522692, c2_r0, c2_r1, c3_r0, c3_r1, c3_r255, c3_r256, c3_r511, c4_r0, c4_r1, c4_r255,
        c4_r256, c5_r0, c5_r1, c5_r192, c5_r193, c5_r196, c5_r197, c5_r251, c5_r252, c5_r256,
        c6_r0, c6_r255, c7_r0, c7_r1, c7_r2, c7_r3, c7_r4, c7_r5, c7_r6, c7_r7, c7_r8, c7_r9,
        c7_r10, c7_r11, c7_r12, c7_r13, c7_r14, c7_r15, c7_r16144, c7_r16145, c7_r16146, c7_r16147,
        c7_r16148, c7_r16149, c7_r16150, c7_r16151, c7_r16160, c7_r16161, c7_r16162, c7_r16163,
        c7_r16164, c7_r16165, c7_r16166, c7_r16167, c7_r16176, c7_r16192, c7_r16208, c7_r16224,
        c7_r16240, c7_r16256, c7_r16272, c7_r16288, c7_r16304, c7_r16320, c7_r16336, c7_r16352,
        c7_r16368, c7_r16384, c7_r32768, c7_r65536, c7_r98304, c7_r131072, c7_r163840, c7_r196608,
        c7_r229376, c7_r262144, c7_r294912, c7_r327680, c7_r360448, c7_r393216, c7_r425984,
        c7_r458752, c7_r491520, c8_r0, c8_r1, c8_r2, c8_r3, c8_r4, c8_r5, c8_r6, c8_r7, c8_r8,
        c8_r9, c8_r12, c8_r13, c8_r16, c8_r38, c8_r39, c8_r70, c8_r71, c8_r102, c8_r103, c8_r134,
        c8_r135, c8_r166, c8_r167, c8_r198, c8_r199, c8_r262, c8_r263, c8_r294, c8_r295, c8_r326,
        c8_r358, c8_r359, c8_r390, c8_r391, c8_r422, c8_r423, c8_r454, c8_r518, c8_r711, c8_r902,
        c8_r903, c8_r966, c8_r967, c8_r1222, c8_r1414, c8_r1415, c8_r2438, c8_r2439, c8_r3462,
        c8_r3463, c8_r4486, c8_r4487, c8_r5511, c8_r6534, c8_r6535, c8_r7559, c8_r8582, c8_r8583,
        c8_r9607, c8_r10630, c8_r10631, c8_r11655, c8_r12678, c8_r12679, c8_r13703, c8_r14726,
        c8_r14727, c8_r15751, c8_r16774, c8_r16775, c8_r17799, c8_r19847, c8_r21895, c8_r23943,
        c8_r24966, c8_r25991, c8_r28039, c8_r30087, c8_r32135, c8_r33158, c9_r0, c9_r1, c9_r2,
        c9_r3, c10_r0, c10_r1, c10_r2, c10_r3, c10_r4, c10_r5, c10_r6, c10_r7, c10_r8, c10_r9,
        c10_r12, c10_r13, c10_r17, c10_r19, c10_r21, c10_r25, c10_r44, c10_r71, c10_r76, c10_r108,
        c10_r135, c10_r140, c10_r172, c10_r204, c10_r236, c10_r243, c10_r251, c10_r259, c10_r275,
        c10_r489, c10_r497, c10_r499, c10_r505, c10_r507, c10_r2055, c10_r2119, c10_r2183,
        c10_r4103, c10_r4167, c10_r4231, c10_r6403, c10_r6419, c10_r7811, c10_r8003, c10_r8067,
        c10_r8131, c10_r8195, c10_r8199, c10_r8211, c10_r8435, c10_r8443, c10_r10247, c10_r12295,
        c10_r16003, c10_r16195, c10_r24195, c10_r32387, c10_r66307, c10_r66323, c10_r67591,
        c10_r75783, c10_r75847, c10_r75911, c10_r132611, c10_r132627, c10_r159751, c10_r167943,
        c10_r179843, c10_r196419, c10_r196483, c10_r196547, c10_r198915, c10_r198931, c10_r204807,
        c10_r204871, c10_r204935, c10_r237379, c10_r265219, c10_r265235, c10_r296967, c10_r303111,
        c10_r321543, c10_r331523, c10_r331539, c10_r354311, c10_r360455, c10_r384835, c10_r397827,
        c10_r397843, c10_r409219, c10_r409607, c10_r446471, c10_r458759, c10_r464131, c10_r464147,
        c10_r482947, c10_r507715, c10_r512007, c10_r512071, c10_r512135, c10_r516099, c10_r516115,
        c10_r516339, c10_r516347, c10_r520199, c11_r0, c11_r1, c11_r2, c11_r3, c11_r4, c11_r5,
        c11_r6, c11_r7, c11_r8, c11_r9, c11_r10, c11_r11, c11_r12, c11_r13, c11_r14, c11_r16,
        c11_r17, c11_r19, c11_r21, c11_r22, c11_r24, c11_r25, c11_r27, c11_r29, c11_r30, c11_r33,
        c11_r35, c11_r37, c11_r38, c11_r41, c11_r43, c11_r45, c11_r46, c11_r49, c11_r51, c11_r53,
        c11_r54, c11_r57, c11_r59, c11_r61, c11_r65, c11_r69, c11_r71, c11_r73, c11_r77, c11_r81,
        c11_r85, c11_r89, c11_r91, c11_r97, c11_r101, c11_r105, c11_r109, c11_r113, c11_r117,
        c11_r123, c11_r155, c11_r187, c11_r195, c11_r205, c11_r219, c11_r221, c11_r237, c11_r245,
        c11_r253, c11_r269, c11_r301, c11_r309, c11_r310, c11_r318, c11_r326, c11_r334, c11_r342,
        c11_r350, c11_r451, c11_r461, c11_r477, c11_r493, c11_r501, c11_r509, c11_r12309,
        c11_r12373, c11_r12565, c11_r12629, c11_r16085, c11_r16149, c11_r16325, c11_r16331,
        c11_r16337, c11_r16339, c11_r16355, c11_r16357, c11_r16363, c11_r16369, c11_r16371,
        c11_r16385, c11_r16417, c11_r32647, c11_r32667, c11_r32715, c11_r32721, c11_r32731,
        c11_r32747, c11_r32753, c11_r32763, c12_r0, c12_r1, c13_r0, c13_r1, c14_r0, c14_r1, c14_r2,
        c14_r5,
    ] = first(mask_values).unbox();
    let zerofier0 = zerofier(
        power(point_power, 64),
        one,
        [
            [
                1, 1, 1,
            ]
                .span(),
            [
                1, 0x211c88e2dd40bd3cdd1c69103a26c06339749cf6943864821fdc6d10263070c, 5,
            ]
                .span(),
            [
                1, 0x789ad459ecd5c85fcdca219ce6246af26da375d1a8e79812225638f9b48a8ab, 3,
            ]
                .span(),
            [
                1, 0x659d83946a03edd72406af6711825f5653d9e35dc125289a206c054ec89c4f1, 24,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier1 = zerofier(
        power(point_power, 64),
        one,
        [
            [
                1, 1, 1,
            ]
                .span(),
            [
                1, 0x211c88e2dd40bd3cdd1c69103a26c06339749cf6943864821fdc6d10263070c, 5,
            ]
                .span(),
            [
                1, 0x659d83946a03edd72406af6711825f5653d9e35dc125289a206c054ec89c4f1, 24,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier2 = zerofier(
        power(point_power, 64),
        one,
        [
            [
                1, 1, 1,
            ]
                .span(),
            [
                1, 0x789ad459ecd5c85fcdca219ce6246af26da375d1a8e79812225638f9b48a8ab, 26,
            ]
                .span(),
            [
                1, 0x659d83946a03edd72406af6711825f5653d9e35dc125289a206c054ec89c4f1, 30,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier3 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                1, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 3,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 24,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier4 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                1, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 6,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 24,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier5 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                1, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 8,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 24,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier6 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                1, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 9,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 8,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier7 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                1, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 10,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 24,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier8 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                1, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 14,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 24,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier9 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                1, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 15,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 24,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier10 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                1, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 18,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 24,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier11 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                1, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 19,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 24,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier12 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                1, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 20,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 24,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier13 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                1, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 21,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 24,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier14 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                1, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 23,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 8,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier15 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                1, 1, 1,
            ]
                .span(),
            [
                1, 0x10f4d91b5d9a6deed5ebbf4a3492c1ed439f57211b54c6c453916920fa30710, 25,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 30,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier16 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                1, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 25,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 8,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier17 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                1, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 25,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 24,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier18 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                1, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 27,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 24,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier19 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                1, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 28,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 24,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier20 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                1, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 2,
                0x5afc640ff0f57b9b267655f3da7c64c4a910d81023e4d8ab2cf6b0e179c904a,
                0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 1,
                0x4a44b0df399815cc4b2a4e3c2f8755f750774e2e9ec857782aa7feba1d98b1e,
                0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 1,
                0x5863bb78599ee2d50aaaffdb3832b88493a0eca3a8773991c69d93c79f23534,
                0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 1,
                0x6cbd4d6b94eb939ccb57c5480e138a173a27ace4a5fc54b4787ab61db989929,
                0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 1,
                0x1342b2946b146d7334a83ab7f1ec75e8c5d8531b5a03ab4b878549e246766d8,
                0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 1,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 24,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier21 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                0x35bb4f20c667eb43b4d5b1c3d078aa08af88b1d16137a887d5580145e2674e3, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 25,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 8,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier22 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                0x1feaf4bde5ded9d8e35c28efaee5956d6600fc41be09de22e452aaa388920b4, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 23,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 8,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier23 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                0x19eb15d8984758b3baf578594416ac08095325016a3c25107c3874d7825df6c, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 9,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 8,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier24 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                0x213b984777d9556bac89fd2aebbda0c4f420b98440cfdba7cc83ba09fde1ac8, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 28,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 24,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier25 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                0x45c40f3b789247e4cbd57c6c872ed46813ca2a448b41132c39e91b1cb30b703, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 27,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 24,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier26 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                0x35bb4f20c667eb43b4d5b1c3d078aa08af88b1d16137a887d5580145e2674e3, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 25,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 24,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier27 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                0x6e19b37c392a8787bae8f025259aa3336d73e39b1c44c21c4929d8f7cfaa0cf, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 21,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 24,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier28 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                0x7f4ab8a6173b92fda7237f0f6e190c41c78777feabad31a0f35f63161a8e0af, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 20,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 24,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier29 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                0x40f50e465c49f2fb4d50d46a1e44edb371cf5a0fea71ad0cb757bd9c45041c4, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 19,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 24,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier30 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                0x4a4fe0d0fc4cc7019be9cfe12dbe6e34a4a24a5277ce225cd0fca2e433e3390, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 18,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 24,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier31 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                0x25ad4396776566a257076800560d2445f0b8e68f577c308e58f87769c874c79, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 15,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 24,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier32 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                0x4ae7c0d2777f18575abe8eb7ad8cac1b943249f8a2edc14d3223788632351ac, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 14,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 24,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier33 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                0x3eefb52c4063b8e96cbb9ae685b17a16fd4f846707a5de194e93c1e6b25118c, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 10,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 24,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier34 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                0x446ed3ce295dda2b5ea677394813e6eab8bfbc55397aacac8e6df6f4bc9ca34, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 8,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 24,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier35 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                0x179fed001a9673b060f02a4e8373a030593719019b28dea4f059b03071988ec, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 6,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 24,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier36 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                0x68b76e685a1afbb3fa1f335583936958214264afec146eb863bf481aa1e8a0c, 1, 1,
            ]
                .span(),
            [
                1, 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765, 3,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 24,
            ]
                .span(),
        ]
            .span(),
    );
    let zerofier37 = zerofier(
        power(point_power, 1),
        one,
        [
            [
                0x1342b2946b146d7334a83ab7f1ec75e8c5d8531b5a03ab4b878549e246766d8, 1, 1,
            ]
                .span(),
            [
                1, 0x10f4d91b5d9a6deed5ebbf4a3492c1ed439f57211b54c6c453916920fa30710, 26,
            ]
                .span(),
            [
                1, 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9, 30,
            ]
                .span(),
        ]
            .span(),
    );
    let v2 = point_power * point_power;
    let v3 = v2 * v2;
    let v4 = v3 * v3;
    let v5 = v4 * v4;
    let v6 = v5 * v5;
    let v7 = v6 * v6;
    let v8 = v7 * v7;
    let v9 = v8 * v8;
    let v10 = v9 * v9;
    let v11 = v10 * v10;
    let v13 = v11 * 0x43869b387c2d0eab20661ebdfaca58b4b23feac014e1e1d9413164312e77da;
    let v16 = v11 * (v13 + 0x4cec4cd52fab6da76b4ab7a41ffd844aad8981917d2295273ff6ab2cce622d8);
    let v19 = v11 * (v16 + 0x295046a010dd6757176414b0fd144c1d2517fc463df01a12c0ab58bbbac26ea);
    let v22 = v11 * (v19 + 0x60105b3cb5aab151ce615173eaecbe94014ff5d72e884addcd4b9d973fed9fd);
    let v25 = v11 * (v22 + 0x233eff8cfcc744de79d412f724898d13c0e53b1132046ee45db7a101242a73f);
    let v28 = v11 * (v25 + 0x6f753527f0dec9b713d52f08e4556a3963a2f7e5e282b2e97ffde3e12569b76);
    let v31 = v11 * (v28 + 0x549a83d43c90aaf1a28c445c81abc883cb61e4353a84ea0fcb15ccee6d6482f);
    let v34 = v11 * (v31 + 0x4259be645aaf0a661e7877276fa5559ed7d04349f577595702efed3050402c5);
    let v37 = v11 * (v34 + 0x71e67bd6a0b1b8518cb06837a78b92ab3dec98c4989f946285042655ffe516e);
    let v40 = v11 * (v37 + 0x19b7924c29a944ecb61165a663d76d84e5ce44b4617fdbca8ff02fbdea6deba);
    let v43 = v11 * (v40 + 0x70454f9541d96fc1552f984330389ff616cf80eaf699ba2e82b77f43fd163a);
    let v46 = v11 * (v43 + 0x479c09d33c38f1c8f73247aace507da354ae87ca5cd4aa096bd3a6229e3006d);
    let v49 = v11 * (v46 + 0x6fcf0e32e3e99f51d8cdac9c19cc25179eb97f2757844fa0c72e7c3bf453e4);
    let v52 = v11 * (v49 + 0x4ccee6b6ecd4ea8733198e95935d13474d34cf54d7631fde59720e40378e1eb);
    let v55 = v11 * (v52 + 0x627cb37206e5ee9da20c04a92cc765e3bd3f3d4e42ad4de0d709f366d446d8e);
    let v58 = v11 * (v55 + 0x4183c04ef7d778f11e57b44c1a7f354c4497f1e3d420d3fa9f9c27c4bb58759);
    let v61 = v11 * (v58 + 0x1e2c5c3fb2b47ea8cf33099c610f6132a5dd7099d29b02f4a041fe5947ff53b);
    let v64 = v11 * (v61 + 0x4d44944716e0e13728fa8b84fde421f0f66a120ed2b7cfcf59f5ff6718b8b6c);
    let v67 = v11 * (v64 + 0x394d0eed011068acc2f55f541c4d113a9c0afe7269cd7d9711aa7e8be661a60);
    let v70 = v11 * (v67 + 0x52b5bdbcf28603ba60abcbf52bd4f7b4988ce0b4e2346e4875a3f117d4143b4);
    let v73 = v11 * (v70 + 0x5975b93cee7a147a93cc98aabbb713f151924c4ede3306bb5e14e5e4d5d5c05);
    let v76 = v11 * (v73 + 0x787053fc3649b17965b9e6ef5e05e024cdc188e90aef1cbf13ba78542a0407d);
    let v79 = v11 * (v76 + 0x7cbef72611c8e1e08e52ca202382a8545bc7fe124ec080058988e45771e3b40);
    let v82 = v11 * (v79 + 0x32bd55700baf7283995407f470139326a670d60a5d5428904596584629a053d);
    let v85 = v11 * (v82 + 0x3485ad12aa365fac51a6296931abdcb54fa848c587cfbfe5bdbad2d6f6d3bd3);
    let v88 = v11 * (v85 + 0x7f9850620a3435695ec7a6d9378cfe218ab0e5fa674cdc572fb9c197b0dbd25);
    let v91 = v11 * (v88 + 0x1c7c40b6e4cd3d473e8f84b8fa63610ac6c7e3f4f0017f3ed84eae8f042bf15);
    let v94 = v11 * (v91 + 0x1e3e1d970342085c482175cf60d93e1cc2cf96dec12f1d839b9b829cc957b7d);
    let v97 = v11 * (v94 + 0x2d1547488e174e0a8662decd2cf020dd40718f070c84cf36bfa261aa90f814);
    let v100 = v11 * (v97 + 0x31b8dd40040d22aae383c1e628e427f7aa4a7b0c3a83f815fd7ae2b36864af0);
    let v103 = v11 * (v100 + 0x5efc7dfab3ad0b3f01e313c50ced95363d8dbaa9f91f801d6f1f00869467a16);
    let v106 = v11 * (v103 + 0x724a3072c9f315cba63e5d99034b3218ff29a9bbf04155060ebdd6c848a652);
    let v109 = v11 * (v106 + 0x2a0c1eade4037c10729bdc8a8f38bb5bf359078eedba633047377a09b6cde4d);
    let v112 = v11 * (v109 + 0x6aacb14e31ebb5066e78eb597842812d7ad137880a6dd0d065c4acee231b7c3);
    let v115 = v11 * (v112 + 0x468b88ba32ca1eac6c8d3196eea0561e25770818221ed0da3ae749e2a302e);
    let v118 = v11 * (v115 + 0x5b52f487f8c3d78fb6ea4be227325a7386c7e95cd5f9b72710cfcc870cbba59);
    let v121 = v11 * (v118 + 0x2bec10dd6a541c12555ff040b5949407713b4227867f53a435e80847b7932f0);
    let v124 = v11 * (v121 + 0x41e1c8870eea4b7f4308e8173f97482d80afd055f07b1a058f182a775aef593);
    let v127 = v11 * (v124 + 0x126a03f3c5cbe523484111d915d6d7eab5edad02a327a383171be09597336b4);
    let v130 = v11 * (v127 + 0xa8db86341624832893780e36fe1f60490da5768f9aeb2a5803240f29ec5a2);
    let v133 = v11 * (v130 + 0x751a8c7382e8fc0141b4ec5bf37fa457ab8301640b58cfc3b6a0b8d1a12bec2);
    let v136 = v11 * (v133 + 0x5e56f3654b68256095b54a7868763aa3ff60a98ea3508039def82d2098d8a6d);
    let v139 = v11 * (v136 + 0x60a9a4ccb72bde44d8a6c5f1d7b9303cc32013ef621bce1b8af413f00e77ef2);
    let v142 = v11 * (v139 + 0x4efe82f8cacf9761cac9fefb6c13c1afdaed68ee650c37684bfce323070e480);
    let v145 = v11 * (v142 + 0x40c43992a86359c71f5b8051d84d1fd6971eb36ab486f321a1fc50a52a02a44);
    let v148 = v11 * (v145 + 0x538392c6ca2c04b5096aa69392b76ff109aabe165df488f3d1a8e5c4022db64);
    let v151 = v11 * (v148 + 0x2b783063fa1948abfa91d79d225d52ed2ddd11bf20fc388b1ec00fdb5867921);
    let v154 = v11 * (v151 + 0x1ec66f3f326120e659b78867bdfd7dac4dd3f1a92ffeaf46d39725de341afd4);
    let v157 = v11 * (v154 + 0x5f4ed6b86202d76686a0b4c1efdfc93c46dce1b843c7181d1db1f8cd4d6dfb);
    let v160 = v11 * (v157 + 0x34b9f6e8d5debbb4aea334310dc8d8075f896e7eb9f1c09788c7ec62ccb6116);
    let v163 = v11 * (v160 + 0x4e57c6677d3bd56b425a3b3a92517344d4875e1710667e3dee1954395269af);
    let v166 = v11 * (v163 + 0x1c5110241881e087e201d211da338d8377dd228afbd84850b76f3e5dfeb9361);
    let v169 = v11 * (v166 + 0xa64b536ff29309d613af1c27c7229c3f6c583471c6b589b25026db08d3767a);
    let v172 = v11 * (v169 + 0x3f6f9a9c3f6e175b59fd8e4268a6ae5734034fb1d7c43f97ef474b75ba80cc8);
    let v175 = v11 * (v172 + 0x775ad15685181f15e34a6b0036c16fc8d1a9860ced1cc5ece39d19a6add939b);
    let v178 = v11 * (v175 + 0x7775ec7b0ee9812c8df83957c5b46c316fdac82a2d736d4a6eea6124abc5849);
    let v181 = v11 * (v178 + 0x41f320f863037e381ff83f2c9f1a8ae2802fc22cfea674d9cfd10171da6dea8);
    let v184 = v11 * (v181 + 0x67649ac75ea692acb3aa4432d48de15aacfa347a37afdf489cc7e954e4ab100);
    let v187 = v11 * (v184 + 0x7fd8c6108133b8109f4058192bd614b5de2c50afe7ac08a7bb0e0b12ef04e4f);
    let v190 = v11 * (v187 + 0x57f8ef270683ea78b167dcbe5bb122a79ba760c95f8103dc4c6e7788fb1ac9c);
    let v193 = v11 * (v190 + 0x6dc0d996fc95036c8cfa408fb12793bf8a4773d698f55085c2ccbc906c6d2d0);
    let v196 = v11 * (v193 + 0x6713ddde3f2da61b676f5e4c52177bfc8c1576bc97ab3c48f08ff02d26cc03e);
    let v199 = v11 * (v196 + 0x16b450dd2bb4712f6412b35603aaa02e7345124e5fd13e919c269f3874970f9);
    let v202 = v11 * (v199 + 0x5f81b087ad750a0ebddd5239bb3682c84d88326b4679a24890f5fec98df45a);
    let v205 = v11 * (v202 + 0x33f4151b710663772765df7f95b3710c3e8e81bacdbe3729b0a43b6d19e428c);
    let v208 = v11 * (v205 + 0x5d122cd95f43fb6fc2373ef7e66072140f0f20d552f186faff2622b55a3e063);
    let v211 = v11 * (v208 + 0x9b478a0767cca2c6f9b4268bffc9e907eb69b32f8ff7b43fc24edd38a88ec2);
    let v214 = v11 * (v211 + 0x597cee65bc7c6f0faa3e0aa1958897acf7fd4e4e69569f5d18254b0b8c09aab);
    let v217 = v11 * (v214 + 0x218bc11c668ef7ae5f04a16dc9933c5bc41c194a439d0af802568e598c54630);
    let v220 = v11 * (v217 + 0x3394eac0b3787b323686cddaef3af972d7fbbd75940bf7f682b8fe3676cd46b);
    let v223 = v11 * (v220 + 0x4aeb3836ccb2a9ebf9f1c5b6ee3c42f66c8059cc55188335a47a3583d986018);
    let v226 = v11 * (v223 + 0x5db68a5c4527fff0ebf61fe064888b0fb6e277cfecca6d206986293256f31f);
    let v229 = v11 * (v226 + 0x63372394d373e7a2f2fa6405509da05fe9cb546ea2742ac0716bccf50ad9227);
    let v232 = v11 * (v229 + 0x22d4ed1a29943bc16343e01eab25e45adf74b6a7072e4e26aa8d141f2cac5ca);
    let v235 = v11 * (v232 + 0xf8ea3b2c0b72747301b2778cc071cb9d2e09bbdd7a386b7931582ab412dbd1);
    let v238 = v11 * (v235 + 0xf78d4b72e0f5f55913884d0714674dd6f534b211ec5dcdba419347828c7c35);
    let v241 = v11 * (v238 + 0x5142430fc3f872dd6fefb7e9804e3e63714f71a2f43b155cebc53671f964af);
    let v244 = v11 * (v241 + 0x72fe5010e70102306b21cc388b7f2ab8b0324b84654cf98032b83a81099e72e);
    let v247 = v11 * (v244 + 0xfd959b09bb704fe63c73e2331f8e76dc1fbf85c2dc9dcaa0e8108664f7f988);
    let v250 = v11 * (v247 + 0x4180556f79a47df725eca2c2f65389e27281443847a7d9e84640e6d589182f7);
    let v253 = v11 * (v250 + 0x2dc12726f7f06ef1adfb10747e5d4ef8052e4e57bad9bb10529d7994ef91035);
    let v256 = v11 * (v253 + 0x3c62720cac42a262b58765d7c0588231c5c2c9ce9d48f0fd547575289ede8c8);
    let v259 = v11 * (v256 + 0x5744178090cdd56ae12fdd51b74bc097f23f735b7ca16e415a1854597b1caf8);
    let v262 = v11 * (v259 + 0x597cbefb648f47e763b9b1be8c3f815a0e8b65d0101e11b5bedc380c10e9f4);
    let v265 = v11 * (v262 + 0x78e66ae8b3ef57289d92561dbe4ef72f4ee551d5cad363720a78d104a89163);
    let v268 = v11 * (v265 + 0x3cb89319d8172da012c036c40116fd325d65af69f80a1df8f56ec890e920592);
    let v271 = v11 * (v268 + 0x29d152196b7ea7446182efe778a2db796f5fab17286405953476ac97f94a96a);
    let v274 = v11 * (v271 + 0x6348748d43d48acafb8ce688f25a1245df86dd20c3a96c5c85cfc0960ca2fa7);
    let v277 = v11 * (v274 + 0x3609fff81e15da2a88036d1c2d28814035ce829430fabcc3986c08acdc2d44);
    let v280 = v11 * (v277 + 0x3241fcabfd99b666b151970558fb59fdfca47ded4caf2af4b15839767edb190);
    let v283 = v11 * (v280 + 0x3f61241934753ca9c4f4210885b87863abdc8637d4dafe5da4bfa5e0206988e);
    let v286 = v11 * (v283 + 0x6a16c0b648c72c8d718d53099cb11725ee09fe1b49487d8f55f307a6a265920);
    let v289 = v11 * (v286 + 0x43ef0fbc56a0a46c7099f5e6d6550a77e1ac023e2201f01bde0a3f5fb0f16a5);
    let v292 = v11 * (v289 + 0x1f6bf768424619cc2d34c01cbf4e137b6cc33a4a5a3db0bc704f790f86ad67c);
    let v295 = v11 * (v292 + 0x49eac48d453d5de07fe3f4bdb5aac21e7fe69858afedfbeb0daf175459dd9d7);
    let v298 = v11 * (v295 + 0x2a390a6737563e9edc22b0b0cce94a67adc10db18d6f978c826f24b8848c6df);
    let v301 = v11 * (v298 + 0x23e127bf290465acfb7500962d426be5241f0e8c6f844d25aa8e262df6e70cb);
    let v304 = v11 * (v301 + 0x5e51a00b7437caee2acdb81781212bc3d1c397b477ec784d1a7b304c9f8c687);
    let v307 = v11 * (v304 + 0x6e52308f62433fe92ca9064e06aa17d793d3ad7bedb9590c8bb9edd3272fbae);
    let v310 = v11 * (v307 + 0x7aa1d2348e13a031dc4fa20d453fcd59eead9adbccc3ea64997d09a0f58216b);
    let v313 = v11 * (v310 + 0x1c02d3ffc30c7172a132ac604ad28e89466845c139dba509b896c997ee4ce8a);
    let v316 = v11 * (v313 + 0x3ea018d81f9118cb5cf251d6c795b4ca4aeeb28d6ea5464fb4807d219453728);
    let v319 = v11 * (v316 + 0x62c2fa993dee607ef195fb6620051b4df127d933de3a417d21de3b0c6dfdc95);
    let v322 = v11 * (v319 + 0x2fd6fab5c4d0e6bd5bf5b950632e2dfc3be19c9a80e3bf8934e878003b0816a);
    let v325 = v11 * (v322 + 0x12f2b0b280b64cb9f6bd77cd5103b7668ae42e5d40ae156607c69043b4da5a9);
    let v328 = v11 * (v325 + 0x51a3ba83e3f68b2df85f3b9e770b5294312fd634fa48ace215a029fdb5593);
    let v331 = v11 * (v328 + 0x56f19df91009289c7f5304026cf6d2c26541cd4caf867b2d2ea8a954560ed7b);
    let v334 = v11 * (v331 + 0x362dd19b8207511079a352fad991df9582315ca2539ed4da5cbb5b82e414fc5);
    let v337 = v11 * (v334 + 0x2dd7ddf328b439b3047a93c6fff6ef901946438cbb55a4c1fa1848f80baf2ce);
    let v340 = v11 * (v337 + 0x2120274511adcc680703d33146477a31c42684b5163a628eb3f84258ae78786);
    let v343 = v11 * (v340 + 0x11076126b67298371103d89e76ec2fbe30b28c5de422e61d3fade2e190450a4);
    let v346 = v11 * (v343 + 0x1868ebbc59cb1c69b32ea2b3a7ce3f87b680731b96a42403878df0a0e4bb3e2);
    let v349 = v11 * (v346 + 0x5b7abf66fda1917e0e1d44924cb73d713b5fc16b3a64bd4857d089adfd6a814);
    let v352 = v11 * (v349 + 0x13df9c113e40f246d806089e437629de52f8a247ece912785004efcafd4ea94);
    let v355 = v11 * (v352 + 0xbdcc31feec5ca8cfbf7227269d1e120132c51307ec03cc2d59c471e2510a24);
    let v358 = v11 * (v355 + 0x3b2efe16624d8d0a1beeb037b02f0a4f7e11eb3859852cea1f83ab1752a4099);
    let v361 = v11 * (v358 + 0x596104fc8bded038e39f0de5e80a2f2b65fd39fa4ab7b3453bbe8a40e06a317);
    let v364 = v11 * (v361 + 0x5fec9e8e9ad35ec1091706f4f39c0e8a610f58be6c987c2327ce0794af7cb7c);
    let v367 = v11 * (v364 + 0x5fb45888a7861e18a320bff7b0baee50ef9cbe1b06c78a5a16a6fbda3c6b77f);
    let v370 = v11 * (v367 + 0x2c15afc87ef81cb58ec29c7dd81b4cfe291e5d33a7b36126289a8ebc1af4eb4);
    let v373 = v11 * (v370 + 0x1f90c3eb7ed36bec79f803ab1884e5455581110ab713139cdb5207561a89a34);
    let v376 = v11 * (v373 + 0x7c537f749e37ed15d7e5d5d0f88686c5d02242b6c487ae2c5606d2c7de986b6);
    let v379 = v11 * (v376 + 0x4db0795b76ed3b5cf3cbc23bc47d20abe9b9f76a2731f2774e6dd5ecd6eea05);
    let v382 = v11 * (v379 + 0x3a7ada56cb16708c6eee7af3688765728c706a16baf61d0582186a3717ef552);
    let v385 = v11 * (v382 + 0x4c9b9f2c154c6a8cb1fbf50793787d215f2857d042b21c6f5e2740732cca567);
    let v388 = v11 * (v385 + 0xdf2e87cea7f46ab09a5011d8afca4e7cb962e008fc991ea16d85c472dcf3ef);
    let v391 = v11 * (v388 + 0x4df83db997cffc8598b838a9c8373bfff5e109d71ee3bf2a18dc0e621e93d2d);
    let v394 = v11 * (v391 + 0x17eb7ae4a950bce2abe1e7165594eaa60be7b75cefd8007425a735264a1371a);
    let v397 = v11 * (v394 + 0x6c8258350c092e7b5cf658a6bed95d620afe0563482911a1435a93bcb0d5beb);
    let v400 = v11 * (v397 + 0x554563c23e6ec8a4497d670e81940a92ddad53c27e7bbc18de74d2b3734d824);
    let v403 = v11 * (v400 + 0x6c9568c4a9f64874e71c88cc80576e4083f6d0649f66929612a9bb99bd958e1);
    let v406 = v11 * (v403 + 0x14e46f8471beb6479fadac1286dc86683c659bf1c77dc96bcb303d48c115d7e);
    let v409 = v11 * (v406 + 0x5eb4774b76a39af609243ea0ca61eaf03255a02d90be9a83901debf64875f0b);
    let v412 = v11 * (v409 + 0x3317e8a32e8f82246423237d2a4039eba358a76adb8065751b6d7939fadb85c);
    let v415 = v11 * (v412 + 0x6cfe464b2a4d4e77c09e0beceb4e368bd93aae5efaddbb92e003afc508fcb33);
    let v418 = v11 * (v415 + 0x3b69a8579df2cea96435a07c81ae1d9f8a5e0e52433335c3e7ad81b76789788);
    let v421 = v11 * (v418 + 0x3f26981ddcd3549baf47e3f1242b0bb90d6b7f426ba71d2ce628ceb801f3734);
    let v424 = v11 * (v421 + 0x40d8fb43bbc7e5c35e4b57fef4e8351ffb118c9d92346f97ff7cb48b0170eff);
    let v427 = v11 * (v424 + 0x19eec9d276c006f19cfa904a4e2ead857e99000d16e897dc8dc955c57615d54);
    let v430 = v11 * (v427 + 0xcfff274a78e56ec27e29d01f2e900bd226cdb493a83358f9b807235c9aa407);
    let v433 = v11 * (v430 + 0x13d4454abb9515f00c3daa6034ed3759ea722a953679c4f857511141b87da93);
    let v436 = v11 * (v433 + 0x2ea5039159478e68762063624b0f396cb7f1bbfe8c1a159f65f0f663f219136);
    let v439 = v11 * (v436 + 0x40508ab9b5b8d885f85750bb659071d6cc04639f43070b94a802d41723bd0f3);
    let v442 = v11 * (v439 + 0x40a9f47d93280a641e7f903b1e608cb443ed5d59f24cde6b92c6631cab1e009);
    let v445 = v11 * (v442 + 0x5a5085cb551c472af264b5de50ebb7b4bb04539c9afac1339f903b943578eea);
    let v448 = v11 * (v445 + 0xa89bb9df4a46c56f2f40748d826d50285082118f8995f5e7638a05ec117c47);
    let v451 = v11 * (v448 + 0x5950e4370508dbfa764621025e9341994a3ac21848f3e39d02370b193ba6937);
    let v454 = v11 * (v451 + 0x6f20da2f1a25f1fab33e7856067226784ad992f8bb53249ee7bb17e86c82070);
    let v457 = v11 * (v454 + 0x42271e06f205c1bfc9f9d9411bf835f43941c88aa3dc75f044a0143faa4d5cc);
    let v460 = v11 * (v457 + 0x411f9def562556de87d47af60354512d9a1261152e7f4636038699d468fc2bb);
    let v463 = v11 * (v460 + 0x66490371a5dfa3fb85bf3f088b89614b5e56cafc263eec39dc4a1bb39e03433);
    let v466 = v11 * (v463 + 0x6d49bd35b4e4aa46b7098d306632014b4fbfd84892d6997b58d9463a0ea2c05);
    let v469 = v11 * (v466 + 0xa9c2bf87d58d3f72d985b4b1129f0a1664caac1ee26a15675d1a5086de3a79);
    let v472 = v11 * (v469 + 0x46df5faa750270394a4253e63ba3e437550ee216ebf8ddbbd7304940c85ad02);
    let v475 = v11 * (v472 + 0x6e5bf767f3b0646dc16377f3bb7c17db6069555e100dd2215eb20c4d29fb1c3);
    let v478 = v11 * (v475 + 0x5d9acf8582d4ccc017af36a8a9863e4383b63893d3fb5d81f7fabf4ba3d1023);
    let v481 = v11 * (v478 + 0x6933ce3f88628188f7a1b1be5b0506dedadd9559c4766be0e7db1ace3adb592);
    let v484 = v11 * (v481 + 0x40ba0e2f504aa0e9972018d91be21f56bde16361282915563796c750f8936b7);
    let v487 = v11 * (v484 + 0x6fd73eabd21a86dd8094dd0ebb5924b1aab0753a0d251571ea93f83ab4bd519);
    let v490 = v11 * (v487 + 0x2761e32194ddef695d1837c8a3f48a3773ae392b5633bfa0c1451e51e33b69b);
    let v493 = v11 * (v490 + 0x5519091c464bab5646294ae41d087ddcef8bd0508a94a07890fa07220bdaad3);
    let v496 = v11 * (v493 + 0x3b160cef807b72e95938852093a3a633e72b61e0afad5099201885b54be4098);
    let v499 = v11 * (v496 + 0x7692b996dcfecd35db6aa22de10144724c478f85a328ab893c6fbadf43d7a9e);
    let v502 = v11 * (v499 + 0x3512eb8a3bbded6fad1c19190d857629efc56f93fb4aa527e2958dfcce12153);
    let v505 = v11 * (v502 + 0x591ad3fb7ab83f8d9fcf184ab793baf3db128cda0de1618932851108771cf0d);
    let v508 = v11 * (v505 + 0x5f7da39edb0781ca1f96af191cf4c70fe0c121b7b2c92f09b49503bb070dc99);
    let v511 = v11 * (v508 + 0x4a94669a4901cb5527124a2dc7ff6c278d540da41a95e819d0ca10269f7b380);
    let v514 = v11 * (v511 + 0x20a06257ccfa90a74adf9bb1130a8385b8c91bc61e18acc30843463e5abaa2);
    let v517 = v11 * (v514 + 0x7e3c052c620ef7fcf180898d28e39348e96e92ed0634dcae3f5fc64be5094a6);
    let v520 = v11 * (v517 + 0x578dfc700a95a564b41ba8f33b885ad04209bf5169a4046f603a3d84f792d6d);
    let v523 = v11 * (v520 + 0x796c9b073e2c56f55601eb1f6147d028553275e9fb792f0b76007c9710459c7);
    let v526 = v11 * (v523 + 0x8c2c75a2fe00432f77ef57e906f264ea76c439e0c4cb19e87867a6ebb34d0a);
    let v529 = v11 * (v526 + 0x525fee2e2cdb7a293f50f630a840d5cf5f29a158eadd6fa9d0159951712d19a);
    let v532 = v11 * (v529 + 0x7991462c103abfc3bc31427227b1fb82f7fdf2be1b39316f46e3baef2fcf588);
    let v535 = v11 * (v532 + 0x46d1e806178137e82ea97c54d8c15dd45c2a9a0082b18aeb9f849158ffc0ee5);
    let v538 = v11 * (v535 + 0x25a127bbf961fe2b5bd9facbda706223206c40acff003152cbb3b28e9668030);
    let v541 = v11 * (v538 + 0x1e3d7c65a8f40b6f8aab1635e3b78d0f798746532f08771267a9b6149632a5a);
    let v544 = v11 * (v541 + 0x25fc8ba8ab421b6dacf2ce03263e037374e4d61c6ce26422fbcb2e755c0d9c4);
    let v547 = v11 * (v544 + 0x48294f41052135cca94fcf88cf236437b8a55370c3de81fb0d781aa7b0f8eca);
    let v550 = v11 * (v547 + 0x8c5762a12210a7fdc96a7d3aa966476d3b28650e7c49fc90f95e49a80d4324);
    let v553 = v11 * (v550 + 0x4ffe8275d3344b4ae2f7d9992d68598e50f365c0b8a721d723841485fc25c0d);
    let v556 = v11 * (v553 + 0x2959a6947bc4eee0135bbd0a6f2053b62317a1718bcceecbd507417d31e8806);
    let v559 = v11 * (v556 + 0x77efd8893058f8e00863205582a5e274c344b9af63b9c40ddd92c97c33b52ea);
    let v562 = v11 * (v559 + 0x73796a0ce0fe851bc22b99faded48a24a21745bb62603e750f78b854d7c32c7);
    let v565 = v11 * (v562 + 0x2d2e43c0ad60d4265774479258211274ae32b5e151aacf6f8ac1b7708076f09);
    let v568 = v11 * (v565 + 0x22b5eab11c9e1e6b8d64d5db4b12502fdf0899497f72ee1a27c8797b617f76d);
    let v571 = v11 * (v568 + 0x703c768145191a10344e5ca400be8fd249e653d564015d46fcd7096cb723a0);
    let v574 = v11 * (v571 + 0x4159f8056bde7fd4f72615f7bdd0bb6408256b8b216ca52fee253113d9d007c);
    let v577 = v11 * (v574 + 0x5fde2cdf0d23d5649e3aead1b2b90ca0309715a029654e8984e43de7bde7b06);
    let v580 = v11 * (v577 + 0x50372d2aff2ebc566505a564d971c6491095e009d9887899aee0b5017fcb877);
    let v583 = v11 * (v580 + 0x3333c3d925d8c58b9e4e533531e93046039577cf0e57d011c7ce87c6ef1a835);
    let v586 = v11 * (v583 + 0x575fb11a4d7e3876ae4c86b80b4b9530e0d3e9db218f4d5644f612348f8f002);
    let v589 = v11 * (v586 + 0x3481879ec47fc8cfabf38ffaa75311c787b7006e7f9def35e96454263bba4aa);
    let v592 = v11 * (v589 + 0x5c1e733995aad208f0697e4d2a6e28bec9fddc3e30bd033f2f50a83927baef1);
    let v595 = v11 * (v592 + 0x2edf44b1f59efb0f36c0fce5edbb7576c89cb9f191300fc5e0240def1b88b9d);
    let v598 = v11 * (v595 + 0x1d46036b736e06016c817d2b51a0918189881a4f1b7c71d556db583df762d37);
    let v601 = v11 * (v598 + 0x258ef77b90879282ccc2ffcea5052cad266d77b75db36b7996e5fe7638e9b00);
    let v604 = v11 * (v601 + 0x4219a0a13e09662f3ec712da51b36967947f6d5a09d8044e3005a7f0ab45915);
    let v607 = v11 * (v604 + 0x18d0f552fd62f81b6076265c7a3a0b81f6bd37152a2f16c71210021ecf68468);
    let v610 = v11 * (v607 + 0x31abb6310a44d65ac8c308011d4afab938fdacfbaec14c62b808452310b799b);
    let v613 = v11 * (v610 + 0x1765a9eca4f4551f177b35089f8befc808613bbcd971a47d485b1c220d0bbb4);
    let v616 = v11 * (v613 + 0x7fd44af0ef24f061aa7dd5bbde15098dfc3721790ee9bac2caa71cca714ebf0);
    let v619 = v11 * (v616 + 0x566edfbe3c59cbd43838ee245edfebe292c7163f79b1454b03ef3cf8af23c10);
    let v622 = v11 * (v619 + 0x14d01a0c81aa61c5a238243e78afe80e5d0d7bf528c3d05a343d0f4470d2b0a);
    let v625 = v11 * (v622 + 0x38445d5f2de7993c48c9da8e77a87dbe289dc0428b1e4ca87e30b2376535543);
    let v628 = v11 * (v625 + 0x324db878e3842c25a78e94453c98434c54b41955db62234b0ec5ddde6641556);
    let v631 = v11 * (v628 + 0x184f23c10c726d4a7036c39466db02c4fe7c3d40bade571fe07acaa282f4c07);
    let v634 = v11 * (v631 + 0x7fb1cbd7a48f2d44a148bd4d17ccd47c438f4f1b45a02945cf4312afa0d6f95);
    let v637 = v11 * (v634 + 0x20d2002cba899acc7d333031e0977d8df94557ca0749bef6c38b72dbcd462f);
    let v640 = v11 * (v637 + 0x75bd5b63008c2e005df64ca189ecce11c060f0df6903011a3d95cf9f7b48878);
    let v643 = v11 * (v640 + 0x548724b5683cd6427513b4c4f84a6d888b9a03843bc0dbdc501b8752d99ada1);
    let v646 = v11 * (v643 + 0x38441dfe93fd3133faf52208f3263d4ecaca0643bf9c9d4bc952c86cf280f7a);
    let v649 = v11 * (v646 + 0x182e50e36b753ff5f95f2bc47a6aac8c6f2e5c3975476252a7c29250eefb056);
    let v652 = v11 * (v649 + 0x2593b010eb6fe0f64833e4f22f6854c063085e0dd393226e6b5fb20ea7f432d);
    let v655 = v11 * (v652 + 0xcc060a8b007b2dd0efa786afa5edcb512d83ddcba8ed69c27ccef5769deb23);
    let v658 = v11 * (v655 + 0x672717b74bc3dca9e53494681a5ffa02edbb0290de1c5209843a16964df7a3);
    let v661 = v11 * (v658 + 0x53774852c8f84d21eec107e1da7a2ab3f4b5ceba6479d1f902ad404e7dde329);
    let v664 = v11 * (v661 + 0x96de7b9a7eac739df4d13902971804aaf40f5559d18593be0daac0ff86c636);
    let v667 = v11 * (v664 + 0x725601ed4fcfdaa392b91e8ea982fc57f1874378ab8d6b55301b3d4b6efd802);
    let v670 = v11 * (v667 + 0x7bc4fea0ea687295d72735a62a19c1a160a1b9a19342717b527f94770aca77);
    let v673 = v11 * (v670 + 0x3dfab578cfc7a1581212074e0969db9accb619a043dd7194a253af67ef3698);
    let v676 = v11 * (v673 + 0x44090861421dbb6b4a325a6832e02986be80f7ea475313ae01a3215c3510346);
    let v679 = v11 * (v676 + 0x7384363b4495aacafd81d0a139a66afd3243309395e3444fb3f1496832240a9);
    let v682 = v11 * (v679 + 0x4f6ea70b9090971f8de7071f27b0d036b112211403e0547fb7b7903704f295b);
    let v685 = v11 * (v682 + 0xd55dad93e837d31e8f120398e09b83ca68f160c16043e1c65d033a19adbc30);
    let v688 = v11 * (v685 + 0x6cc09dc2faf0903dbf5121b97ef058300b18efcc30c25f55de752d395b568a9);
    let v691 = v11 * (v688 + 0x2b2091e41b10140bea196a1cc28d7f6db6ae1b55d1f115d882c321221a32eb4);
    let v694 = v11 * (v691 + 0x11b19b3abd2b297728768027b1370566bd845bfb6f49197a76255c1d8c661f);
    let v697 = v11 * (v694 + 0x3236ab2e0e0b1b013c2100283e36fe75521bd50091f1c73deb165e86616d80a);
    let v700 = v11 * (v697 + 0x7351448e92ce6914278e73ceeb080e280c146dbcc21cb35af8d2c7e5560aa7d);
    let v703 = v11 * (v700 + 0x100a89bccb889f183c2a6ced12bab8ef86403230ae6b23def0b784f73ff296f);
    let v706 = v11 * (v703 + 0x31e49312e1d59acae36bf3562443259500039a7a77d9a57a44cbbb4a80932e3);
    let v709 = v11 * (v706 + 0x273647256f95d2e5f98bd7830191abd89dc4ab241fc7fa12b27e16a6bd423c3);
    let v712 = v11 * (v709 + 0x424396bedfddf4192963ef0f87b3989a99f277fe2c60756a4a60fae4d6dfa31);
    let v715 = v11 * (v712 + 0x6e3a0355459b8b7c35837f3f19f0d8954907326cb08d7d084f2ed0f4b2af8f5);
    let v718 = v11 * (v715 + 0x2d88caa65f47db103fb1ca354bf50c93f24bca5001598f716b6c9e5c51d1d2);
    let v721 = v11 * (v718 + 0x2dca037a615e8cf99f8614f437e953c5625b9b57d95f16c174f63346e31c5da);
    let v724 = v11 * (v721 + 0x5800bf15808a39f1acfbb193af1ab0c22f18d9738753bd3cd2aeea81982409e);
    let v727 = v11 * (v724 + 0x4ad97a9b0ab95abc1b8fcff31a48e18fb2391ac95baaacc62125bd87fd75e13);
    let v730 = v11 * (v727 + 0x5ba49d41f62b6d6903fc455bf02bca54becb6ee7f39650fcd0b717ac396159c);
    let v733 = v11 * (v730 + 0x959c7bf3885d75ab3ca9480101ff64d62c9f138d35f63c137009c1b3eb39f3);
    let v736 = v11 * (v733 + 0x6da06ce868c140c8ff9ec1eb0323fe2c8b35b46c8d4f5a27727450e87ebd906);
    let v739 = v11 * (v736 + 0x1bf01c19527dd1d9094c44e3acee4d1ec8c4192026b6f996776294cc9dbc4a8);
    let v742 = v11 * (v739 + 0x40d1ae7e7bcddc520ed8c0fd736e9b5147d278ed1b720abf76439377023abea);
    let v745 = v11 * (v742 + 0x2f26fb29017b5ab80328de8488db547e47c44c0d56f30e330354d5b980e50ad);
    let v748 = v11 * (v745 + 0x72bcdfbdd09f13eeb0c01565dc6a79999a9642dbcb0c570e3e7621ca94df215);
    let v751 = v11 * (v748 + 0x140ed138dfc5b5417b25a4512bb991f3fd04cf750e082fd4fb82cc15b645835);
    let v754 = v11 * (v751 + 0x40ffb20c2a3dba0a0d8b6aa51ccaa1b690aa08670ceee556d76053cd671d522);
    let v757 = v11 * (v754 + 0x283c74c8066141911634401af10106c29dd77458d059ff3b2dd7aa796b2a559);
    let v760 = v11 * (v757 + 0x593df80dd238cbdc6398146502310a5cb459b0e7d79fa9bee5cc389385c95b3);
    let v763 = v11 * (v760 + 0x669bfada09faa64c005321d60752662598d69c517e9ffa462dc1b1af42228d1);
    let v766 = v11 * (v763 + 0x70cc78b821b198e72f8feeb8f31d81e5a4854de3575a62909e0bb51cee921d0);
    let v769 = v11 * (v766 + 0x68539d0ccd1737a8b2e540f9165638f86f6c4e44943455d311999b0b3684b7d);
    let v772 = v11 * (v769 + 0xbb867c323532bde3d5b0e08b1b7531a95a2a1706132dcd8ebb7063cd1b1bbb);
    let v775 = v11 * (v772 + 0x751a2c218f4feffc61e90939c4d2672a263d3b33528c7c6eb40042640f45146);
    let v778 = v11 * (v775 + 0x6473d78fc37e48379ef8a9d57e3e92cf4fdad3a1bcc170dd177dbc51c4dc62c);
    let v781 = v11 * (v778 + 0x7218f86344ea46cdcc372a22a14663105eef03bb0de9da9bfcd10818d36ba28);
    let v784 = v11 * (v781 + 0xaa17b17cdb757833dd4b1670371ef55345debfb2c1b6bdfae64d8759e04349);
    let v787 = v11 * (v784 + 0x38cb4173a2b057da41d5d30b55f6d11f25effdc69c14843cc43a9ab269630f0);
    let v790 = v11 * (v787 + 0x4350a29d7b4b242b20b68f6eabd75b758d8631c192b7da5032181b71740b96b);
    let v793 = v11 * (v790 + 0x42518069a18922e90fa2fa8fe9bf5e2371a40ea88c25d247e6a73a007105dd9);
    let v796 = v11 * (v793 + 0x7f43f7128a1b46f8ab168a06df9d0cade82a3193eec2d51e2b83f4f0c7fabd9);
    let v799 = v11 * (v796 + 0x6e694d9385207d7cc8a7cdbf90eb4ed3be49cabc0e6b8d0e69172d73f4a5c11);
    let v802 = v11 * (v799 + 0x2782ab60e8e9c6cccd40f438a2d2814ef39f50f02bbeb790bc6df78d75af42b);
    let v805 = v11 * (v802 + 0x259f8eeaf6cbdabd37b9de029661bdcb219245a7599207d3df08c7cc452a13d);
    let v808 = v11 * (v805 + 0x9345d2e4fc86ae78c4879ecc3adf9e6c482044052bc3738618247b60f069ad);
    let v811 = v11 * (v808 + 0x4419f27879dacd62144bde4f904890c6d5b312282335a57cf1b04b403bddbea);
    let v814 = v11 * (v811 + 0x581755fd25823d2f3b07ac5d8dd1bd5b26eab362cec3f9e03573a2b03f62ab9);
    let v817 = v11 * (v814 + 0x37622de79f6252ff6bb76900db06504434856faf33c59a1b2e39a4fa60ed143);
    let v820 = v11 * (v817 + 0x2c4ffe18ae93ab53ff6d7d01a7b5bdc5b08dc8d144e0b917f47e60e3cf723f3);
    let v823 = v11 * (v820 + 0x42ca1f8224d317275c78ca7762a78e6c51978afe1abcbf535da6d299c799c1);
    let v826 = v11 * (v823 + 0x6403910df189d75aca61c604de3b0802a4ec2ffadb0ff60f1a01f363d66ea67);
    let v829 = v11 * (v826 + 0x44094080f29bf84d3d5849f264713647289e9af1534ec38d1a7c3d2d2f1ab64);
    let v832 = v11 * (v829 + 0x3dd2900899d2219ea16fc41413af028057f0c2a674e1cc65032fe4dcb062d4d);
    let v835 = v11 * (v832 + 0x5a612887264b1ff8e5239b3e04143dc30d0a80cef1c880fe52ee2d5009092b1);
    let v838 = v11 * (v835 + 0x5ca2e5676dde96127ca85ff6ac82a8fb35b45651b88bcdbfab7ae5298d427c8);
    let v841 = v11 * (v838 + 0x4b135ec421e9138d09c709a5d92ba70e6944cd44a7eb7f705ab3612de315ac);
    let v844 = v11 * (v841 + 0x152b3265b01fa9ce0cdf58c17cd14c2cf3e3fafba140db9e27da4fdde7d3c0d);
    let v847 = v11 * (v844 + 0x55554f904554d2f262d1db49d7c515414870717c829b73d6c439260a8bba3da);
    let v850 = v11 * (v847 + 0x3e2b9e4151827bb0d04858df547978536215dc06143674d0d2e788dcdc9c36);
    let v853 = v11 * (v850 + 0x2c30d5e07853079c9f11624e2431795e2bd8b4bebd8cac92f158306b45b0549);
    let v856 = v11 * (v853 + 0x4e922a3c7df1c668f86b866cf0c07ee4658e7754f6fc0fb62cb297bb6960320);
    let v859 = v11 * (v856 + 0x35b787fb9889163a9fb5ab831838f19092aa4ef8d8dabb299045740959573d4);
    let v862 = v11 * (v859 + 0x2d847968e995dcfcecc6ef98ab27f9f1db36b14ce3ba81b80cc92cf19750f88);
    let v865 = v11 * (v862 + 0x6785d833096c9d9d06034ba4d7f8d71481d4b680b63693d9fa24ea10d3511cf);
    let v868 = v11 * (v865 + 0x5617f72f8d0da5d7cafeef9269395ee34f921f5cc8d1a4f4c0292a83cb0b9bb);
    let v871 = v11 * (v868 + 0x6a1373cca7777e3cfacc6502ca9bc645678445d98acf3d6f5ca6c82cab53174);
    let v874 = v11 * (v871 + 0x5b07a69abcc274ea09eb67f2f6036b492db1f9b7e0a3497d8f3920de22b3b4);
    let v877 = v11 * (v874 + 0x74399a1effe3a13a8effe952dd57142c254ebe807a56f13521da38984a0b55d);
    let v880 = v11 * (v877 + 0x6a399f5bede4f507c7251a7ccd110e21173729f5f9a57eb16a27203d3c5e731);
    let v883 = v11 * (v880 + 0x13102ce3fef387b552a6b8967f788cc8f8502ef0f2ec293d2b872328f78b6c9);
    let v886 = v11 * (v883 + 0x2233376db0eee71ed0bc6ec0de23782ca9e244a06b8e515b2855b522259eda4);
    let v889 = v11 * (v886 + 0x6319176edd9fe726efbcc70108b516e26152cb56329b842a1e14adc2a3e47b2);
    let v892 = v11 * (v889 + 0x12e828f63839dc0dd62bc23385c0bdd5b11e7b6de2cddeccc47f85027c9862f);
    let v895 = v11 * (v892 + 0x1b5bfb21e549706eaf5c771448f91d1ce03498029ff4159d8cd11f4b6d523a8);
    let v898 = v11 * (v895 + 0x223b2c9fcd5a1d4b0f7decaab98bdf87e5083865ef9b6562a261fc75009e725);
    let v901 = v11 * (v898 + 0x6856abcc37696eadf09ac823f589a05b034ef8f86e41d2c6222f039707017fb);
    let v904 = v11 * (v901 + 0xabbe74553aa10ee20ec6f0f49f73281124ca34d0b71c2e80160f37d3ae0345);
    let v907 = v11 * (v904 + 0xf7043785f78a94a68b669cb366c00538eafb8e87b5380c68518d4e23922d6f);
    let v910 = v11 * (v907 + 0x43a4dbc140986d44a7099720e13ec46817f0131dd109a48fbbcf190671f35d6);
    let v913 = v11 * (v910 + 0x7fb8438581e1ae31877119b91ef1ea28181ba8c0a89eb356313c8a910295d7c);
    let v916 = v11 * (v913 + 0x125399adcf39aaf7962e3be41c6f9c7691e45c2c31b937e26257d94b5454985);
    let v919 = v11 * (v916 + 0x3a3c97667e93fa5cc0531c8a2f6d9f84c4f683133b8941fe1382ca8f6f2fe0d);
    let v922 = v11 * (v919 + 0x253548b05c44cb4d8f2d97641773cf812f709663fe8f492f5a77bfbc8477d79);
    let v925 = v11 * (v922 + 0x3e828a46091dc07cbbbb0dcbf390e4b5cc44d086b0ba74051fff237f7d6a74a);
    let v928 = v11 * (v925 + 0x74a80f191573d77481059c14f56764dd2c11571b2736d355efa299c400f0377);
    let v931 = v11 * (v928 + 0x76169700b631b19086b8b1737e23f1c59cf1428075904c80db724383d3c6b5e);
    let v934 = v11 * (v931 + 0x7febfa3ce41434e03eccb6be0099dc31d90e36558dfb6f9d21b3e0be41472b4);
    let v937 = v11 * (v934 + 0xaee16ac845b8bdb7d9c1c85ca7b0e749a7c47229ba24ba097b4b6b8151cc4d);
    let v940 = v11 * (v937 + 0x31cac8c51732d8aad5bc41c9a6440d482c2c4967e75a571c31b2d9aaaa64068);
    let v943 = v11 * (v940 + 0x203db741e5e80c19c2bea387e3091420b918fe1142bcf2bc13ae7e098282fda);
    let v946 = v11 * (v943 + 0x2449d2be3af1fcd8984a9f857309ab5e0e5c010680e33b03a194c6e902a553c);
    let v949 = v11 * (v946 + 0x40246dcd91afc0098ab9568a5c97d54e09065c551bc9d26ba0ab6a00089bec);
    let v952 = v11 * (v949 + 0x50cdaac85b8d8bbf55a920bf8d213e333eba5f2bd92e92c61f3946617222ade);
    let v955 = v11 * (v952 + 0x65dbe95ea2b7d1894854b235f2cc66e910fd2791ff09b92366c7685c652a8c7);
    let v958 = v11 * (v955 + 0x18f3259c8451dc5007e94efcc6e90c6951543474925fd28ff35e56890bfb66);
    let v961 = v11 * (v958 + 0x69021f5cefc75ce473977c2ceae2e7c66a84bb3d734eebf4bf497e56eb69959);
    let v964 = v11 * (v961 + 0x4ded7eedcfca4ee336fa075aef6a017beab322cf7ddf83bccfba05f1c93cad);
    let v967 = v11 * (v964 + 0xdcc0df28639fd96570d93a6d1df1cb1dcf6db8a259ab092b34cdb411895aa2);
    let v970 = v11 * (v967 + 0x2333165fa7f9414f082253b8451638fe1e9da3ba8c1246723dbf9995e49d017);
    let v973 = v11 * (v970 + 0xc8b65a737b5605606028a064d168ccf32d8d87fcb55c6c853fd95ae0961410);
    let v976 = v11 * (v973 + 0x71d72b0c23e31d703f0210ecb2b28994ad828417531a15a17a1fd401daca2cf);
    let v979 = v11 * (v976 + 0x211c3e223a3c9c4a024b490a819254ee133ef9740a4026eb3a036bb9e5c6581);
    let v982 = v11 * (v979 + 0x621692ad7ad27517f4de4e528e1271719cf5b344d463c86b9cd8424a4fc274f);
    let v985 = v11 * (v982 + 0x5ab65084f4ee8261bfd290e2d5608fde744be92da2eadd5f2fb909ac3d14818);
    let v988 = v11 * (v985 + 0x5896811c73c991f479c7af6238b51252178dcf4371c297326bcceeb8ee454e2);
    let v991 = v11 * (v988 + 0x453705ada0d5db6b0afb289b29db6c9acedb01e742cb0d68705d07f8dfcfaae);
    let v994 = v11 * (v991 + 0x168f97539fdebde7280f4d33f7d5b469cca77495efd4660f31b7d8018f7f89e);
    let v997 = v11 * (v994 + 0x7829c898e33552459e8fff13c01f1e0d9f5b098f0de7161cbf97da52914bc38);
    let v1000 = v11 * (v997 + 0x5b23dd8ead53bea28246af5a3a63daabf41e7987fe61255d97f2a57bb6d14eb);
    let v1003 = v11 * (v1000 + 0x7b631dfaa76643b5f46a069b8c40038f77f088374320add0ac3c9924a12f153);
    let v1006 = v11 * (v1003 + 0x2408fff139dae5eb756ea03ef15a2484f582f7ab27ccaa09fa8154f3bf0024b);
    let v1009 = v11 * (v1006 + 0x28aa32bfd8c8d7ffcb0b5dadfcfd1b6bbd69b02de9ac1bee786da98ce76c8e1);
    let v1012 = v11 * (v1009 + 0x33eb39eae1db6ea48126be6b300b31f6bbe275845822f9eb293e9f7ac38a777);
    let v1015 = v11 * (v1012 + 0x3e549a3d3849a09d8f1c50f84f7caa4aa0a5b8ef6f957dafcd13c7c90e4ea11);
    let v1018 = v11 * (v1015 + 0x2f5e865731de5068f289b616b39c2294284c111540abfdbb33a39780eb0bceb);
    let v1021 = v11 * (v1018 + 0x4e51def182a5bd5672ced3106f19ecd94b760dcfc68e66a3656d0b5db19165f);
    let v1024 = v11 * (v1021 + 0x42f46c19b87a82522476372ae65817f8d53f263674a040531bb37935b289893);
    let v1027 = v11 * (v1024 + 0xf0bd4817ef6ef818a35ca3678f88abb078678a1364539bd7886dad527cb28d);
    let v1030 = v11 * (v1027 + 0x501f0235f18b49889497cf7c91fe0a1f81d74da8cb1e88bcfca9127392aabfd);
    let v1033 = v11 * (v1030 + 0xc11cd155f0a514a5a419d10ffa72405817256ffc8d580b9d3ab002f596b2ff);
    let v1036 = v11 * (v1033 + 0x9f712ae0384a87901ad44f53eee9e7c39544893d10b891a92e87e4d78e8374);
    let v1039 = v11 * (v1036 + 0x2d511bed457c57d7354252189efd19e4f5c3496c1dbe1f1408ff79c8cb97025);
    let v1042 = v11 * (v1039 + 0x6c8d7abe5c83db80647ff904bdbf25bd0e979607d2310ffbefaa1edb7ae1bb9);
    let v1045 = v11 * (v1042 + 0x46e747695d9d234e15781125d05b85ce3cb01d676ef8fc45a939d5e6d4e2e56);
    let v1048 = v11 * (v1045 + 0x21c86da8be11246b29f17d5f7f3566c20712711e03eba57f0ecace8c4355418);
    let v1051 = v11 * (v1048 + 0x7b851f4004fd9f20561e3755d7c89528ddefddbbbcbaa9293e416c0dfbb95d1);
    let v1054 = v11 * (v1051 + 0x31587ae13086228663118a1fbfad6d65bb9741d5682abfb43c7524cc6c240e6);
    let v1057 = v11 * (v1054 + 0x2ef1cb499e790f2de6129225457520b560c1c3120457e742957d1148bb934ca);
    let v1060 = v11 * (v1057 + 0x781fe3d95c096c6df1c9ced110914917e26d0860da4bd769e4682a17540768b);
    let v1063 = v11 * (v1060 + 0x7cf92bf7e933187b6ea01019ed1c2d9936e53a9ea89724e00e36672dca1e36);
    let v1066 = v11 * (v1063 + 0x290b573a86b30d59fd1301b7985a68fd9bf9dfca5451179bcd13d10eee988aa);
    let v1069 = v11 * (v1066 + 0x4d3987a0850d8159f9290a8ae8cf99a0ece9961d22135b584d8fc742d42c15f);
    let v1072 = v11 * (v1069 + 0x6247162754e5af6a0efa837daba678811cd749e92d91acf35d732aaf4bfb4f3);
    let v1075 = v11 * (v1072 + 0x1e3df9ca8b80529441770e007a27cda52e54307e4f3370a83705e0f3ffc86fc);
    let v1078 = v11 * (v1075 + 0x25579cd0082839ce295d9bdb24140a8f2fe19f7d582a4993a88639a0347a522);
    let v1081 = v11 * (v1078 + 0x70181ba88ba8d19c0220225ca0112845e23ed7609ffa4f2aea3cd40a40eef30);
    let v1084 = v11 * (v1081 + 0x481c8091e40139c67f7e69737f83a6c868e582526afd50b548bcfa5ec2e83f9);
    let v1087 = v11 * (v1084 + 0x1a758f2faad6702cac573f8ee11d83977ca75744f52d650a6dff79bd6c5caf3);
    let v1090 = v11 * (v1087 + 0x5a87e6f4731da56e8b078bdea4cc3f1fa2059943de95ba404ab38addce3d6db);
    let v1093 = v11 * (v1090 + 0x62a78aa9e73bc6da0a8536da8dd43311ccfb52829e89e9e94f3b413efb8ff93);
    let v1096 = v11 * (v1093 + 0x4cb8044c471e8cdc896ac725744d1a6942bcb26d50b3641e2a95f57b0e7dddf);
    let v1099 = v11 * (v1096 + 0x57d63baf011722f5c5a9c4c60899bd918c3287302c97e91fc6f9f8ba089cb97);
    let v1102 = v11 * (v1099 + 0x60de66fa4cc5d53fcd9d027cc06945a96de2f9b4f7d0c81c53a7567fde886dc);
    let v1105 = v11 * (v1102 + 0x794e6f83556e5ffee6d83daf40a067363b22e157cdd970366757d5d6a02dbc9);
    let v1108 = v11 * (v1105 + 0x1dcd10514fdded828639c9c21d0c8064647947e9ced01014ba8943b1d81bd12);
    let v1111 = v11 * (v1108 + 0x7cf749a9a9177ecfa46b901ce91a8ebe103f8920d83713df80efb7fc8868346);
    let v1114 = v11 * (v1111 + 0x1ecd644cdd8b92b3c042932407033c073c7da5f3a8726210a443f10af466ff5);
    let v1117 = v11 * (v1114 + 0x55b74b3af769611aa4c4fc71b1abed4396b218a9d5884844c937bc38b30bf8e);
    let v1120 = v11 * (v1117 + 0x4fc4e265c8471510fe6f0dc99d7be1108eab6200b0845dab07c5a126c79919b);
    let v1123 = v11 * (v1120 + 0x37edf969a82e9364a741858bfca74b30e86b1b69b4f33bb4a31666f4b2e7c10);
    let v1126 = v11 * (v1123 + 0x2a3ca69d295e5e750b4db8367227f9cb347b3693251ba9761a22d411de1c41c);
    let v1129 = v11 * (v1126 + 0x7e9f729b710f0fb173b36a6ee9611a9d309a9dc69a776c08dfe63c64c528a45);
    let v1132 = v11 * (v1129 + 0x1e2c3057002cdd12b80fb157887fc066b41436bbb71e328bf79ed2799947c49);
    let v1135 = v11 * (v1132 + 0x32124f76e477a3c6f5f4346f8abc19cd481b6f43088ccd1c3e8c634bd90cf);
    let v1138 = v11 * (v1135 + 0x5007d334256950aba31d4bedb5decc0ba6ab62a09c41baa8ab8d0eb4cdc170d);
    let v1141 = v11 * (v1138 + 0x3a06f0e39b3afd46934c41a79a317f220c6321664cbe236ffe1c191ee0b2c85);
    let v1144 = v11 * (v1141 + 0x18db208640b40e1acf69b256f0cf86c76f381ee79fa0bbea47fed2c95b5467c);
    let v1147 = v11 * (v1144 + 0xa0c5ba0b916bdf79b70c0d23013443f65bd087aaca62088b0d1f7009dd2d70);
    let v1150 = v11 * (v1147 + 0x5dd2afd2e8b09f86360d183e2700f71a4fb5e458c61823ece1a4e60200b82f3);
    let v1153 = v11 * (v1150 + 0x5b3102b46125dd26f3ae75c22cb8be10a3c98f269a2e91ce7d595d25c77e6aa);
    let v1156 = v11 * (v1153 + 0x2c489389378216a8f4a24999efae5d41af3bf123b10601d2efb419999f329e9);
    let v1159 = v11 * (v1156 + 0x28bb7956a08b64ed0ed089f0219b05b282eb25c107731d88867f7a78c3e387e);
    let v1162 = v11 * (v1159 + 0x450e38572d5b45eba95a4368d52056640cc18213b3065bb7b373a05561cd44f);
    let v1165 = v11 * (v1162 + 0x6931414c4f1e51dd287a8273a71ff946d1502d29539815c6652e6b71c95d013);
    let v1168 = v11 * (v1165 + 0x48fdfbe3980d1df8db00fd59b4b529abb0569c82a25c6b23186de11aee23a40);
    let v1171 = v11 * (v1168 + 0x680f30c7e737040028b548f49d2110d8889aa8dec6afe1de989e3f1f0c1c84b);
    let v1174 = v11 * (v1171 + 0x8955f2b26c2c91645402ea61e0b3bd091758afa740b4478e3fd2d97b7d5729);
    let v1177 = v11 * (v1174 + 0x62796f07255aabe16df1ca5ebe7f7be4eb1e9b688defe3044b1fb8eb56765a3);
    let v1180 = v11 * (v1177 + 0x29f85ec8df7c753f09bd36309e6d7d65f5d5c327d4c80ca33eca932da5eea0c);
    let v1183 = v11 * (v1180 + 0x40f21a24062575a80e5a6b6fa209f04178fce24323888c3fc9a083c6cfffe71);
    let v1186 = v11 * (v1183 + 0x29eeec3cf3ff9267792e170045fcbc1358ad5b9c28b97db6f4cb5a131dd1e57);
    let v1189 = v11 * (v1186 + 0x6d82291b429009057a7d89082c7c3ffeade1cbb4598b6bd1322c2e2d3c6819f);
    let v1192 = v11 * (v1189 + 0x78ffe33137f03476882656c458a984b78bfe509d0ed005657860541fdd16506);
    let v1195 = v11 * (v1192 + 0x13f6d5bd19a25ef48bb5a89c64894e9351380c31e98fcb8404c490081665acf);
    let v1198 = v11 * (v1195 + 0x36d9f7e5746b465ccd284ac21d5cec14258587d22189b4f85ea87f9b4d7c2ef);
    let v1201 = v11 * (v1198 + 0x54730884e1c5c7ff5bff889e8e5846f7e552f07beedb27035c0eaebfe676023);
    let v1204 = v11 * (v1201 + 0x7344cd22ecc8029fc605bc46e5f2f60c2910130290257210f9db71f26dfbdcf);
    let v1207 = v11 * (v1204 + 0x6a60ae65aaae41d02d6ad44360c269051a870c66a87e430eabd1c2c5dd8261f);
    let v1210 = v11 * (v1207 + 0x639a281c19217bb79dde39d86549ffeaa0694283fa876ab39fa6b663869ac9);
    let v1213 = v11 * (v1210 + 0x48a07a1f3adb4348f65ca07f7e1ad0b70a6024c4934df5724c35f1930befc90);
    let v1216 = v11 * (v1213 + 0x527d59fcf4e21663d7e921cf93b705e95fca41d9d2f88720800586e03bdc283);
    let v1219 = v11 * (v1216 + 0x1b07576ead1fa791e38995e423ee788587adb512c1bda749fc0869ac6b40c6b);
    let v1222 = v11 * (v1219 + 0x7b59c1f0252efd3b471c3047a2060ccb98cb86148c1b1893af4f86384821b04);
    let v1225 = v11 * (v1222 + 0x56e48833c5707aaa1e38a0d644765251c038ac3f89ed4d58fc3b24d03a83e77);
    let v1228 = v11 * (v1225 + 0x14d1da51db79b82ff5fc48e18ad84a98b1390d8e61e1580ef5c6100d49da80a);
    let v1231 = v11 * (v1228 + 0x6ade2f8ff114a1c0a0f108286f0f0e820073e7fee989a85fe11a97b972f077e);
    let v1234 = v11 * (v1231 + 0x20268b11ea1f54c737a14073b8bd83a6151aa30b0d51182446adc72aa2bef83);
    let v1237 = v11 * (v1234 + 0x937368e9df8289ef2d93e806914cc9ac730750d1ecc6ccf6c4aa6e6788d35c);
    let v1240 = v11 * (v1237 + 0x297d16ecee6310efbcf8a2946e1f03e23ce1eaf88fa6279dced371db9dbc299);
    let v1243 = v11 * (v1240 + 0x74d40da7c08b8fbd488137dcb60906f2004a26faf06e6ee4dbe1feceb94d98a);
    let v1246 = v11 * (v1243 + 0x5669aa7f25c6cefb4a3e1f5491dc50af7c44ca9f8405864906b353c4c3529b6);
    let v1249 = v11 * (v1246 + 0x4a5077d73c41429dcb66a5557cd392c5e8b64f4f93507e5e7b8f1cbe29a309a);
    let v1252 = v11 * (v1249 + 0x5974550418ba46ba346cb87069b6c17f9a6d57ce7554827c8191072b4ff8357);
    let v1255 = v11 * (v1252 + 0x6fb7a7f6c760b606b4f7cefa186540604099bd229b954096179a12ccd50e323);
    let v1258 = v11 * (v1255 + 0x4fe2139f7019584c7f395a18bfca2f5ea89a9300bf208b9dc73686c76e724d6);
    let v1261 = v11 * (v1258 + 0x4b45d3cd223171c9e2e8030a3983c2e4b6ed61a560db3a8da8a2bf1da05ae2a);
    let v1264 = v11 * (v1261 + 0x223dbf6f82e6f2b2dce8397a7a6d00c8fe38fdd8463fe7612c1a90bb76a16c9);
    let v1267 = v11 * (v1264 + 0x13e7cbf6809b1c282b1716db08a549825b9e1f24479288cf615c6557249f675);
    let v1270 = v11 * (v1267 + 0x13b2e8b26fec1c97c5fac659532830270b08cc6861df86b3f3b4894175551d9);
    let v1273 = v11 * (v1270 + 0x34a45f657061a57b808e337faed21f722e6298262a2df69d6bd34ecf2e29243);
    let v1276 = v11 * (v1273 + 0x372a448e249504e459982c7d114b3c79270419467208096cfa6a96f3e5de755);
    let v1279 = v11 * (v1276 + 0x5d62087a11238dba183191a31e686ffea34bd393310e7a2b11c75d63ec340);
    let v1282 = v11 * (v1279 + 0x5f25fb2b70ae9e334bd288d6768a7b3b6b2f4672cb671f6b0ebd781134609d3);
    let v1285 = v11 * (v1282 + 0x1025bf3b6ef4dc8e3637f4dd1cda0ea30ebba8c30ce5638b5f9b5291faa0036);
    let v1288 = v11 * (v1285 + 0x7d2b1bf76ecca560b7409dee16ead5b2b3691ff75ef8fe5a844306a7e29b252);
    let v1291 = v11 * (v1288 + 0x7cb9fc14dc4bbad427efdb3f5821fc9dd10fe8595577e39645ab9f62e6fa50);
    let v1294 = v11 * (v1291 + 0x6f61949d4cbc8298879b470d1fa9aec82261a8099c448dfa4379a597ab01d03);
    let v1297 = v11 * (v1294 + 0x336d1ccaccbef10084bc4a18f8c86f699642878a2b5d5af3a3fbe7a773e6904);
    let v1300 = v11 * (v1297 + 0x354e8d015485a06adadbf43a6bad63e9330c4070fbf2a704c166e1d278c8d4c);
    let v1303 = v11 * (v1300 + 0x45526e767c14a531fbc10f287b2a4203e18daad8a4883a1900a63dccc1a18f6);
    let v1306 = v11 * (v1303 + 0x688bfd9b23436077dd139ccf0a7286444429f3a2457ce7e2cc939be2172921e);
    let v1309 = v11 * (v1306 + 0x5dd26663ad2931b249bcf054211723be60b5b46de16a61928c0a9326874f3e0);
    let v1312 = v11 * (v1309 + 0xaeb2689fd195377c86c55bb52ba2ee27c7c5395d8163355a3c04135b43333a);
    let v1315 = v11 * (v1312 + 0x73ce15dc2409ac614aba33d14c4ad294a3a8136eec69e8b34b0b14b92eb240f);
    let v1318 = v11 * (v1315 + 0x73a3905fdf4a2f53d66ca4cb99ca729e776ce66d9a474fd71da35b3fa949d34);
    let v1321 = v11 * (v1318 + 0x1d60249bd6492637249efa94de232264fa23d62153d7a36e99aaede0be5d842);
    let v1324 = v11 * (v1321 + 0x728595451b9c3918b04e7ce1637804c1df21495ad8f188eb46a5f1796e2e3c1);
    let v1327 = v11 * (v1324 + 0x5dc73d8837d2fd0c754ecd371e94f0af344396efdb4337a8c7c2a0755838f46);
    let v1330 = v11 * (v1327 + 0x7dd917167308b602914680880c9c8c8519f34be930ccafbaca3d126a30c4a45);
    let v1333 = v11 * (v1330 + 0x1950cc259cc77027d5c86ea77f51a34cd30ad768676d77a0503f36f797eb4af);
    let v1336 = v11 * (v1333 + 0x4d5df514fa9a8bd7515039e59bea7a1a1381a76f475a7dea23549106a7df8e2);
    let v1339 = v11 * (v1336 + 0x1d74577e412af12fd886706cdce3c238f2761d096043a084c20d2bd087ad4e6);
    let v1342 = v11 * (v1339 + 0x7871f7217ff1c7b739678e28908c4222f492ebf866cbcc410148ad1d143de0f);
    let v1345 = v11 * (v1342 + 0x59a88072f92b384925c9091497269ba9f8226c24f740e928e410ae0bfb9350e);
    let v1348 = v11 * (v1345 + 0x19c90daa3645b62f461545c7c38ce5bf8b5cdad399f417e0abbaf2b2df0ca64);
    let v1351 = v11 * (v1348 + 0x53b86dc3cb8ef3d5920ea35c40e2d05496e45245eca4e0d058e2a0e2d583dfb);
    let v1354 = v11 * (v1351 + 0xe00c78bcfc271dcc6556cb1cf6501e16d20b188c7412681c0b2ae0f2cbae05);
    let v1357 = v11 * (v1354 + 0x36ac6cfd4f2ef6be5b1e83cf9e36e894b2575a8f4690c14484a17c222ec3c00);
    let v1360 = v11 * (v1357 + 0x32cad92232ea7886b829887e6ca4ae084800803277076107b1078feb66e95bf);
    let v1363 = v11 * (v1360 + 0x38269de0c80a2d8f4bef1d5e76805d1e412fef7b18886279e98c57a0fe64627);
    let v1366 = v11 * (v1363 + 0x217df85b26b6b3bfc67bec919866b6e146621c30685a31e8c93eaa27d5dbaf5);
    let v1369 = v11 * (v1366 + 0x4ee32b2ff29b0918618f173c4e5dc3b606a1ca2e0eb989257e0bf78dd2e9589);
    let v1372 = v11 * (v1369 + 0x2d51937feb119772693523625e23756d172e996d1cfb82a258580bd51c15e33);
    let v1375 = v11 * (v1372 + 0x7c2468c14a7ea994c89e2e4ddd6d2d624b67a96e7ccec4f27a5e0122531291c);
    let v1378 = v11 * (v1375 + 0x602aca232b11ad63241b5f401c368acb1e9cfd4e5fc8ae699491d9c51b4db18);
    let v1381 = v11 * (v1378 + 0x39c92f0c55d99aa6b082d21129a9402e6b0fe38a639a8140d76ebee9dc45877);
    let v1384 = v11 * (v1381 + 0x4fff8b45f7ede0580424c4e2c75213c4c42ec6c68266c8d5d750a2863bd474a);
    let v1387 = v11 * (v1384 + 0x3ba2c93d59d6a361b9ac28d93e54d775b040bd7fca9ac72339ea4388c533dda);
    let v1390 = v11 * (v1387 + 0x6d567c1dbb663fb2fd92140cf66ea33a19cda580d18c10fe56a62e5bd3f47b1);
    let v1393 = v11 * (v1390 + 0x2781266a2070c9d3f045010a32c98ce3e0765446e3ee20eacd73a0dc0c7c2c2);
    let v1396 = v11 * (v1393 + 0x7dcfd5001e21e030b006d54c7fe0f7ca97a2c18d4e00ba92c005705a4f0563d);
    let v1399 = v11 * (v1396 + 0x2fe4c112d7bfd4ad5f81ecdc4b30cf73aa51df4e4ba6d255a0e3eee283aff46);
    let v1402 = v11 * (v1399 + 0x2433d40f2b8f9461b5368cb396f7604999a735414d3537ed6f1451f1fe93cb3);
    let v1405 = v11 * (v1402 + 0x72f959288185bd36ca4e23472ed7a2577f8e5f0ef0c0d5df6f63e60f40ba307);
    let v1408 = v11 * (v1405 + 0x4c5592288cc342232d76c80e858c08ecbfde64b747637ccc9a2734e90f85264);
    let v1411 = v11 * (v1408 + 0x48ed57151b6dc68b039dc327f79bc2c26db62ff957809c5538360facc04d9c3);
    let v1414 = v11 * (v1411 + 0x5ebd9b268cc66bb85a5e67a6b9d5fdbeba8b3672491068ef43b688a3a043a33);
    let v1417 = v11 * (v1414 + 0xdf6c1013f3076e6044f0a7032e0bf80833f3c7d9eb0c3eb1f3c2a37314d19a);
    let v1420 = v11 * (v1417 + 0x5f0cb66613216a1339c1cd15239b7f03c1d4b9098a931f65ae50b877f861880);
    let v1423 = v11 * (v1420 + 0x5d5fbd560f7bf1e97190f888fa43b32db1e8070f046d6016b536b94d1473a57);
    let v1426 = v11 * (v1423 + 0x33381003a653f0327cbdd8a11252ffe714e1061ee214329cb99e667c835af97);
    let v1429 = v11 * (v1426 + 0x7b86849a979796096f7d7b46eebaf00913a082c638c5b2bfdedbcd78c480272);
    let v1432 = v11 * (v1429 + 0x5f27bcacc10845ad41cb26244112faa8b91d46d97024445f50ced796ac5a93e);
    let v1435 = v11 * (v1432 + 0x31cdca47c96b32e99077a96aa5cd73ec9c4da04212667805c82dff3e498f4ed);
    let v1438 = v11 * (v1435 + 0x66a032c182ae70dd4487897d0c79dd860a25d21c61e3aeef8b9fa45349dee89);
    let v1441 = v11 * (v1438 + 0x148523eabde5554538a1114351f3d8730d4a4d003311c7b57ce9e709afeeca5);
    let v1444 = v11 * (v1441 + 0x62ea67803c421a4bbdc672d556bca219fd24e7145cb3e9113a625eeb4459254);
    let v1447 = v11 * (v1444 + 0x2c2c70075ac99cfe68a7354ed29842c5207bbdbd09dbbd225ea93d0c07fd9f6);
    let v1450 = v11 * (v1447 + 0x48b0cc6241c99407bb346db57db9cf82b2e66d1fcc1d756889a4f4b4bb8b396);
    let v1453 = v11 * (v1450 + 0x506f990d7037060dea08ed53c5b17483ca8a7c58f94ba5e64fae258be4c78ed);
    let v1456 = v11 * (v1453 + 0x777be5852ea7798899d4750e9decd1430bdad6a8b0d1827a7a89ce6f1afd89a);
    let v1459 = v11 * (v1456 + 0x689fb22cd95d6f1868a4e3cd6ef1bba9f974931f76153e73038ff5ae7d09018);
    let v1462 = v11 * (v1459 + 0x560fef0ed77bc94e16b9d9a21bec0ceadf81b26fe683b9c74b31e2d72a4c92e);
    let v1465 = v11 * (v1462 + 0x28c74f03f409c942d16a773fde01b3f0bec544b42c1d46944db6253561e1ac2);
    let v1468 = v11 * (v1465 + 0x4d62e1ef04cb039a58dd8cb8c37dceb78b10fd84bbec6302c964b899a957d02);
    let v1471 = v11 * (v1468 + 0x44094c265809e3d5765071826547999dce8ba7058a7c1b1301294d8291949c);
    let v1474 = v11 * (v1471 + 0x4e0f90743d3df3d3c4aeb80e7f6db457620430ff28475c6194c757f81927dc5);
    let v1477 = v11 * (v1474 + 0x2cde734d2a82619ba69ca4f5ca5035f699a1e34b47560d761780546c9b04d44);
    let v1480 = v11 * (v1477 + 0xf09069dc6a2745587b447ae03ebd6524aa9757f1090a92dc5e7ce8db848195);
    let v1483 = v11 * (v1480 + 0x5522f48902001bf41de34be900783ac957fd867cca0f35666ca491ea89d8fb3);
    let v1486 = v11 * (v1483 + 0x5b4be8af83915fd955ba32de729f6f2aef6c76501d82ee325d72d620bce8b7b);
    let v1489 = v11 * (v1486 + 0x78e74ffaf944c363f3fc42cedaea8a9a450ebaac98bf1327590a11e064bd76a);
    let v1492 = v11 * (v1489 + 0x6ade7c482d201c23145e3890086b22ab0d43495f5c83b1672316c10ca52af0b);
    let v1495 = v11 * (v1492 + 0x79c066efe4c22c6e9e097e84401e183d3c45c645d986ed640a8faf8fd4dd096);
    let v1498 = v11 * (v1495 + 0x21d59ca7451d83d78ab4d9d17a662367ac84b555866ae92d036d71de22872bf);
    let v1501 = v11 * (v1498 + 0x6d100d3db14939bb442e5f5ce6a05939f201837007331536440a57c2bf2b609);
    let v1504 = v11 * (v1501 + 0x7e5bc177982061f124cbe521c713c24438aa021fe6928d82452e44f6cdcd631);
    let v1507 = v11 * (v1504 + 0x179e4b1e4817460085d47376a1971fdcb0287408cc7d11fb62cc3785772249c);
    let v1510 = v11 * (v1507 + 0x2a7cd1fb12f896bff4d3db49ee74a51e970e3e386c2c8e7622412a6156a300d);
    let v1513 = v11 * (v1510 + 0x3c5581c15733dcc4d548aa0a6e648e075e9be412680a76a556f91ae5f01e44e);
    let v1516 = v11 * (v1513 + 0x4a4eb8f57c99e931a666de76c20173adcde82ff59fd8ecaf8b8c05e29b63fc9);
    let v1519 = v11 * (v1516 + 0x58fa31f9a4a7e8b238898eb1296ec55e3e2000a48a2edc8e65d260d31bfd7bf);
    let v1522 = v11 * (v1519 + 0x2c37f85ac7b1aab52ce3d28bfc65c65b7d4ffd000757c07fc493d183b7bb582);
    let v1525 = v11 * (v1522 + 0x461b788a24347588e4f8d4f2d66640f31d6b580223a21919ccef9480987db1f);
    let v1528 = v11 * (v1525 + 0x47c3222376f8f18dc6e82eebaab03fcf4c425acd901a7bf9841a3aba54b82a6);
    let v1531 = v11 * (v1528 + 0xbece573771924d045b75bb992a87b26ab067a0f2dba4d1a9efbe5029963533);
    let v1534 = v11 * (v1531 + 0x67c2a0e19b59921666716fe2b3f9c7f59c4da17d993956eb87eece7ef542269);
    let v1537 = v11 * (v1534 + 0x8940bc9dc45fd06ce4046337963c849324bbe5f82632b94972c0ccb205480d);
    let v1540 = v11 * (v1537 + 0x38bff358ccfd92418537a9b9858df499d2c44404c1886b109edb14c897e74fa);
    let v1543 = v11 * (v1540 + 0x533a5a2ebd098297604e96118f2007ddd12af50edd525e9e5a0b154e620b2e5);
    let v1545 = v1543 + 0x312411292b7fe7eee015fcfaab65b611bc2b9f9498489fc3c1452862902bbf;
    let v1547 = v11 * 0x62b07622f501888a668440d9b856be4b0c3bf12a401fc2bebaeab4a7e1684ad;
    let v1550 = v11 * (v1547 + 0x75a127d817aee244517479bab5c4bfc2a0035d43d673badaf64d8adf94353bd);
    let v1553 = v11 * (v1550 + 0x14f3359ce0d2891d1bc2b6f4d2d6dd71fe22925b8a09f66147db095a9d4983);
    let v1556 = v11 * (v1553 + 0x2d6129632b4fc43e4142abf55fe2d1f3e79dfa01c73d8fb56a465dbd07a9682);
    let v1559 = v11 * (v1556 + 0x5115ade709c058be5dc6f406794062642086e431bab03c9a86d53c79aa83db4);
    let v1562 = v11 * (v1559 + 0x29f6aa5fc92eab8b8b9871c8449c1f617b808ea9860717f3e5e1678672ec565);
    let v1565 = v11 * (v1562 + 0x7e08f9d222cc0764fb5ca69e51ad4cdb7f1b612058568a142bc7a4cdd0e39c4);
    let v1568 = v11 * (v1565 + 0x54c5dff0aed23c07edcd958ee3690e617011b87a5fec541725237d4ebf34382);
    let v1571 = v11 * (v1568 + 0x2b7d501bedc4e7c604b0e55dd2d8166fa39a541efc24d81d8464fabfef3fa37);
    let v1574 = v11 * (v1571 + 0x68e1d50b4d0570e357eac7bc742ec26dac1edc5b179989c7ae8d31791639103);
    let v1577 = v11 * (v1574 + 0x707c572424682b685a1ba90dfd7e56f86254862d86e20b5a2d3ca85fe0017ad);
    let v1580 = v11 * (v1577 + 0x2cd9a093ece61e554b2bdde3ec474900e4412775ad25456e5be6e11df7b9fff);
    let v1583 = v11 * (v1580 + 0x7492aa940f34a027f8fb3700f29cf628c1d05d1675cb7865509f20617a90b2f);
    let v1586 = v11 * (v1583 + 0x55e928ba557ed7fe0ecde6d1fbb83d112e6b06a087b4013b9c425fa36eb0415);
    let v1589 = v11 * (v1586 + 0x3cdb28a913a41d597915de055aecc59f2b13079d3d8b33ab0a075eeddb1bf8e);
    let v1592 = v11 * (v1589 + 0xfd48fb35400aaaf57d130b6143b241db8af174cada72ede8f2fac4ec6688d2);
    let v1595 = v11 * (v1592 + 0x133b6505a6afd2e5fada0e53ea51c012e4935ea6d2d02caaa15ffc50a45079b);
    let v1598 = v11 * (v1595 + 0x2d2d27711772cafff2cad828dd78d8b213e317e8939cf79164ae64dea577d61);
    let v1601 = v11 * (v1598 + 0x60ac57e328ff6938a17d43e6137a55399b95459be60fe980ed8960edaeee10d);
    let v1604 = v11 * (v1601 + 0x7b056cb6f172b25e3555d6b1422ff769fd4c07258fa16b03609f0e374012ed4);
    let v1607 = v11 * (v1604 + 0xd21afb1901f1b3ad66587a7fb97ee06662edc3bc8c8d32b48625a135ba23a9);
    let v1610 = v11 * (v1607 + 0x7784c2e140072fd26e95911df38f9a337107750a72b9ce05a21a0f781b92dba);
    let v1613 = v11 * (v1610 + 0x7c1667b8d44d288c4f5150d01c5206d4d5868497630745b6916466c8a5b1228);
    let v1616 = v11 * (v1613 + 0x491c2243a95c44528b86167a4418ff9d93a04bde8dd7a5d2b19ea579d295312);
    let v1619 = v11 * (v1616 + 0x6aebd7a9279eba43cb1c0b14bb723dde464a86cac92518ca16ae27a8684d9cf);
    let v1622 = v11 * (v1619 + 0x709be747b0a69a9523680ff69e6bfea4637bd570ce5c45256b39ff695557da6);
    let v1625 = v11 * (v1622 + 0x47275cd67ff3b7637ed55ced299a6142a821ab466a897f1eecfc8bca557269);
    let v1628 = v11 * (v1625 + 0x58ccfd44df4e339c65e1423eaad47210f2e16aa6530d3d51f38b70e5eb3a623);
    let v1631 = v11 * (v1628 + 0x28218a1bc7586b71ec1989082b8f7ab0efba14569c6f6e5d7aeee1964ab6d70);
    let v1634 = v11 * (v1631 + 0x660bd8049bd301d093aab9ae530bedc37467d4ff0a12c89d689d61ef9b9546a);
    let v1637 = v11 * (v1634 + 0x4dd38543d129d0a71b1836c6e2eae47fde5d572e32ee9a5791f7ee823eab4db);
    let v1640 = v11 * (v1637 + 0x8509234000e130c8828328ae4997d5116117716cca9490e6e63f30b7df699);
    let v1643 = v11 * (v1640 + 0x62ad4d764ed0072a7649425270e2b210421c77d3ce98e2587ea5440a591ecc0);
    let v1646 = v11 * (v1643 + 0x66c5222dc133e37dfa0566c49d107852d978eb7454489d3b2ada8de022125d8);
    let v1649 = v11 * (v1646 + 0xe4d1f1f1f9b379bea473f76bc8f3c4d530335e2d6bd782b42324872767b628);
    let v1652 = v11 * (v1649 + 0x6ac2f92bc4c04fd50ebd3e336b53b866e790ace39838aa96a4b791011455b29);
    let v1655 = v11 * (v1652 + 0x59d753a23735a336c50466f5ccaab3671230fbdaf55101530e5f562a5efcaf5);
    let v1658 = v11 * (v1655 + 0x166b26359c51d067955874f5612eb70806d7b8d5de4d8e0a75e0d57b39b1846);
    let v1661 = v11 * (v1658 + 0x2dd27ce7910e44ee00ec3335bd79429846a70d92d482adf81b36a9ff1aaa30a);
    let v1664 = v11 * (v1661 + 0x45970c86c25bc9a68f2e2a34969faa2134c95b19230fcfe7436c98f537539eb);
    let v1667 = v11 * (v1664 + 0x539cd2c1a28df263709cf0eadef73a600f563ab3d82c27692b1424814cc3e15);
    let v1670 = v11 * (v1667 + 0x31eb3b57e6844e3efc1e3975ea393476d8aace5f43ca62b09314c90b8ae9688);
    let v1673 = v11 * (v1670 + 0x47359c8dd2b86e4f634a9a50950abde25942877bc5db93d62bf43d2886692e4);
    let v1676 = v11 * (v1673 + 0x2d8ae7b28c8c3acc8bef3d4c2a9f5ef1323748de693a9a1ad3ff8601116b165);
    let v1679 = v11 * (v1676 + 0x4538fc863186b4babe3b424b4111251bb1e20ba5516be54160cd560ec0d5a3);
    let v1682 = v11 * (v1679 + 0x559548517b1025ad61020be3e252b6ddbf1d5d53043231f8850c0da52b8268a);
    let v1685 = v11 * (v1682 + 0x3132d42e4a928c08a972e17b2c3b500dbcadbe6190b2e7f5b58300a0c8a38c6);
    let v1688 = v11 * (v1685 + 0x5b02adb78afd4e219642a1fc38b2ef9f63926841ccfda072ac17326d3d50f3c);
    let v1691 = v11 * (v1688 + 0x75971517855ffbc9657dab30657ed1e3797307bbec1ffe136cb0d8a64ed6eea);
    let v1694 = v11 * (v1691 + 0x174a4710688db61da7559255caebf641a268b4df53d45de5e8156d36b4b2ab0);
    let v1697 = v11 * (v1694 + 0x295fb60eec46a40a33b1a9532427b42e224c0ac6c50e3c1c5d17c2c16651a25);
    let v1700 = v11 * (v1697 + 0x2037a7d08a1c4fa4d5d4f53436a252302840007c09163026637e9cdddc958f0);
    let v1703 = v11 * (v1700 + 0x7e9e1c3d4bd3231686c235a495f737a9ec3d633331a95d85e17e90f99a08af5);
    let v1706 = v11 * (v1703 + 0x218da336adf8608530fdf8320c4edc00631d36c8726430732038a369548cf56);
    let v1709 = v11 * (v1706 + 0x78c7b0512cae47833eb6bf01c1075aafca19eef9b32e37f4f9a9eff315637c7);
    let v1712 = v11 * (v1709 + 0x628226c46fe0bfa8aa36074ed0785cb16461ee2945ecee9deaa6399bba2742c);
    let v1715 = v11 * (v1712 + 0x2eb6bd70a00ec26418d347df1a444f7ba0972416103f00c771e0f3d50bd8e5);
    let v1718 = v11 * (v1715 + 0xdf82eebd6cde9b50958606c6ff83c855c43ce9613fec366c7792cb456ea913);
    let v1721 = v11 * (v1718 + 0x4221572cf29651f508bab9eb82545b17cf6f9efd0416b65262e5491ad408e39);
    let v1724 = v11 * (v1721 + 0x1d5fc46deed0eb9b56cba1d2bf8075227504aaf6ab1330b346cc3cb84a07cc8);
    let v1727 = v11 * (v1724 + 0x55ee57d4096ccf0260baa2a1a2639978d965a786e4fc917cb2426f8a99591d2);
    let v1730 = v11 * (v1727 + 0x21706619a453a544bee0ccaceda9fe69f860c894b36bc9cb7ea4455dd88a9ca);
    let v1733 = v11 * (v1730 + 0x76ea16625d0cf0c04f096ac7d6eacafd00809ef1d1a3cf5e37dc2a13a02d303);
    let v1736 = v11 * (v1733 + 0x6d0d885e8d2530c7a324f7b2ef47db35aa8162289a4420a54f13a82b871d850);
    let v1739 = v11 * (v1736 + 0x471bb97187c83c0e7b51ab70022147e8d8ebe25d4081907e7d1bee8d6c6581f);
    let v1742 = v11 * (v1739 + 0x12b9157240a237f319beefb6019bf0de1897b9e2d8e5536e3a21d8f9fd689e7);
    let v1745 = v11 * (v1742 + 0x2ef7f1dfebad70ef549da1a143c838cea27749807efcb1a0a29cfab16420928);
    let v1748 = v11 * (v1745 + 0x519de0df91b17442a8f60b512297d69a1b516f70f67d76eb9c287f06e37c55c);
    let v1751 = v11 * (v1748 + 0x2a45de0b79a4e9c53d47f6126d35b1d050775d5fb17f3c3dc22c7b6476608c0);
    let v1754 = v11 * (v1751 + 0x27e3cfc87448bc0392a0d6c1b1aa06626636fc703bbcf3717fbe6f0759c4855);
    let v1757 = v11 * (v1754 + 0x77a45066995089dbd4072d6817397ce0c7e92b53d19338e9bd7549e954bd961);
    let v1760 = v11 * (v1757 + 0x3139ae970d95891aa70cbbf6f172223e07eb521a5149b7e0c9202793f6dbdb);
    let v1763 = v11 * (v1760 + 0x25dd21ff92e6f1075df6b5ddb2b774ff963b1b84a985261b1e94ca9eedaa49d);
    let v1766 = v11 * (v1763 + 0x13eb9f5362c087af5ee758bf0b589c0e34af337b3c06c788573534e96de30b7);
    let v1769 = v11 * (v1766 + 0x6a39a27be962632e0bfb245f65a4d70912d1572e39003d63def5f45bbcc8f7);
    let v1772 = v11 * (v1769 + 0x2c11fa8c0ba68518942f1c686dafd32aa26545886d28cdedae00071360df674);
    let v1775 = v11 * (v1772 + 0x7ce49a9b8d374e1174ae6ccea7cae8d743404552253f7ec854317722a5efffe);
    let v1778 = v11 * (v1775 + 0x6bf518769635f9fa39c1258844d4f62e5fc00b70792944da0a939990492313b);
    let v1781 = v11 * (v1778 + 0x6123efb57144c151864b4f717a44cecc667fb2ebc47bf24bda4f7d0ef8f550f);
    let v1784 = v11 * (v1781 + 0x2c29d0056cfe7325567a9f2d09d917b37a45aa3cefe20b78c4bda2942af59bd);
    let v1787 = v11 * (v1784 + 0x76914b565dab13e76053b7a74c24c005b0930011e48ab26db44b6b49a1e7ae5);
    let v1790 = v11 * (v1787 + 0x648c35904fdb8bbf9c0bc9288319c248e17974fbb6616a70acdac004878bb9);
    let v1793 = v11 * (v1790 + 0x1cc7ec07c4e1e6626b5263044071687d0ad34ad4d08996a213380e9b728585b);
    let v1796 = v11 * (v1793 + 0x154a5ad294d41caedd8d927eac226dea1e2b78f6ed0a6901a00e45ae0ad78f6);
    let v1799 = v11 * (v1796 + 0xbd5fd7dcc1ce2bcd7f7415a22115f0c846d16ac7458e6c531e7e44dc664962);
    let v1802 = v11 * (v1799 + 0x2b2b08bfc4c3d5941538b2eda43b3cd009656cf83b6b23be56b3041df3dbb0b);
    let v1805 = v11 * (v1802 + 0x5e48cfc304417473eb4e587942a76921fb007d8b11ce648d36828e8cbb5d595);
    let v1808 = v11 * (v1805 + 0x79c11c262fc2efc9aceafe4a5886713151352e60c4db45826e0e343cc5919a9);
    let v1811 = v11 * (v1808 + 0xe2acacfba8f832e4e3cffb6ecf4675df678403610fe91363172229444ac0c0);
    let v1814 = v11 * (v1811 + 0x6dbd918c7623bb07b05ca515146ddd7193373250e0836062fd1c430e2b7894a);
    let v1817 = v11 * (v1814 + 0x61b210c04a0899fe2a3dc53348507d6f53d4cd3831644e4630eb40564ee5b47);
    let v1820 = v11 * (v1817 + 0x1e3816f2a6a4900b65d140d144225a8a81cb3ea22f56de3cbcfe3944fc0e898);
    let v1823 = v11 * (v1820 + 0x3c99839cb11fecd878ab9efd1d2ed2a718f6e0df4caac1a070de06ddf1a6091);
    let v1826 = v11 * (v1823 + 0x567205f3e5ec69ce7962918c41ed0309c3ddfd85fc92702ce1c207b282f17c2);
    let v1829 = v11 * (v1826 + 0x10382fdec78a18047041629179e18ec7dd067bed125bf5fe83f13d637a8ff67);
    let v1832 = v11 * (v1829 + 0x43aeb91e6f453d372353d9814a85c21617e6c934c694a0b06100e1e9aec4087);
    let v1835 = v11 * (v1832 + 0x2b6a2e9d453e19e3d766f24cb7c6753f84adca0f75f7a871092688bb5ba0d37);
    let v1838 = v11 * (v1835 + 0x1f3e3e61713ab64544b28dfcaf4da25b64e625048ca55cc783dff614f5796d0);
    let v1841 = v11 * (v1838 + 0x364cf25e248a3f2fc2106025945389328c0ef37848a59ff2afdc685c0854822);
    let v1844 = v11 * (v1841 + 0xf9762bf5620ec90d711f12cbe600f29906fcdcdea4f17cf51ffad2e07887e2);
    let v1847 = v11 * (v1844 + 0x78e4cf312ec50466bfea965b655e9514d9d69bf0bae566fc88187fe730f70);
    let v1850 = v11 * (v1847 + 0x8981cc99962f20f8814162568d9d7edb7fcc637fc6907a98b1d1eece9811c6);
    let v1853 = v11 * (v1850 + 0x4e28bfd662fc5e09399fc49a49a622a7e845631244b9472df8c91c4a703321a);
    let v1856 = v11 * (v1853 + 0x3085800be446839854dfb7bd9ea67ff139267fb5268faaf153db26b00368630);
    let v1859 = v11 * (v1856 + 0x787a6c80d5a23f91cb91d2508633cce6125da76e797ed460256933a4e6a24b7);
    let v1862 = v11 * (v1859 + 0x5ad768a2e70b4018e505bb5f6f44d249d9f5ba5f126106cde9be7726cf5c0a3);
    let v1865 = v11 * (v1862 + 0x58afefb8e3180356e33794e20db869aba4bd4e5dfc795f8089d6f123025179b);
    let v1868 = v11 * (v1865 + 0x4f62f4d968964e4908d16fb9412f8d10eb82e14e83f3e094a02470f27eae006);
    let v1871 = v11 * (v1868 + 0x5ffa0d51bff335ad53cfe99165aa64f5ac1b01c360bd0101856537fb03da5ed);
    let v1874 = v11 * (v1871 + 0x43fa3aa05db6331941265719fc1ee057d9f3dc81704f81c2ce7faece0fe86c6);
    let v1877 = v11 * (v1874 + 0x1e836012f5509ea2f3dfdd474e9e4a96f6924e6619924ee4c6870a5294e26a9);
    let v1880 = v11 * (v1877 + 0x41052d90f803f015bee5bd1a5f6e2f78f30439ecbe39861cdaebaa8f7c56371);
    let v1883 = v11 * (v1880 + 0x16f6ec82023f48ea80196121afab584b9bce7f01e9515d0a3b489d68df3e2a9);
    let v1886 = v11 * (v1883 + 0x4b7236fb7f8b72b2d369effbee5b4bebe7d2205ed72f9831b41c711680cbbf2);
    let v1889 = v11 * (v1886 + 0x6620ec871e8a2c03933d0621b13e7f357b7349ea16bb549e7e15e2652692252);
    let v1892 = v11 * (v1889 + 0x5b553a6606a3f01d862af22a3309a6df0aadec753fd1e0321b0eb08504c1f12);
    let v1895 = v11 * (v1892 + 0x17a1bf17777a3b56a76df412810d05c9e222027aca604791694d3b020ea40cc);
    let v1898 = v11 * (v1895 + 0x64fecb621f4dc18fa1b66152f28bdd15b7b12d495c496e77016bf3b979e4b1b);
    let v1901 = v11 * (v1898 + 0x7e31ce22d2a3d776ad90e008ce82c594dab9ff2c42708f4f0676000cd86891a);
    let v1904 = v11 * (v1901 + 0x43530eaa364a9df353dcfc154bae168e0fa9b51a3362c6cb351d47bb7f6b829);
    let v1907 = v11 * (v1904 + 0x35fea15e2101714f172da73da6ddc2077ebd42ada067e7879bba8c2ee1d9db1);
    let v1910 = v11 * (v1907 + 0x4509575b94136d744c8679c3028b0db514688db5338c4bcc9f50ccd7d15c95f);
    let v1913 = v11 * (v1910 + 0xf8bd8807280892ca46c092b74f845d90f3a6b61b197a0594fa30686ca41a5f);
    let v1916 = v11 * (v1913 + 0x51443fc9bbe11d787df4afc59f4366629cfb3a14c80cda1caa1ce6107fd063f);
    let v1919 = v11 * (v1916 + 0x22cf3cd9fc0103158f7de369046ac0cff77c44c3f9c6ca942616fe7d59d6231);
    let v1922 = v11 * (v1919 + 0x14714592154025f15704e279d2db4c70f545137269ccbd82c11fba275bacc85);
    let v1925 = v11 * (v1922 + 0x1d44a3f67a1142e7922f4329f775fec5f8bd2d32ef8ab41a00821e76fbaa89f);
    let v1928 = v11 * (v1925 + 0x2d9f309e84716b322c26aa86a3fe3cb6ff230e0968dfc58b869268c751e510d);
    let v1931 = v11 * (v1928 + 0x64ff5a81d9e22197bb59e8cb340a0f44e22e226fed168f8b125d850bd727b7b);
    let v1934 = v11 * (v1931 + 0x2cf1eefdbf254a549ddf4069288ea075d9aae074aac7853005b57c37c2039e5);
    let v1937 = v11 * (v1934 + 0x20d846afc1a11dae8646d542770f294b9c9f21f1196fba567f2f74d058ebc25);
    let v1940 = v11 * (v1937 + 0x4ce9244cd3966ce1a6fd7f8b85fb1c8751e35aa53032f8063535665ac3a69f6);
    let v1943 = v11 * (v1940 + 0x203ddf8cbfae2898d2d2f183cd0efd1c3f7db1b84b8e96e38f2b87b4bdad1bb);
    let v1946 = v11 * (v1943 + 0x37b40695420e59161b338e413a72daa6909f0e4f6f85426f8eeb6bd0dc3a1b5);
    let v1949 = v11 * (v1946 + 0x8554877281326c1c7e1f3a2f5e81341554ecea862c2677fa67ab2f88b3b03f);
    let v1952 = v11 * (v1949 + 0x619cb05e71db22ca1ef274bd0a7cdaf4fb79b3015b96f44814b490f048d2af0);
    let v1955 = v11 * (v1952 + 0x66af1f51f840c438b502c2a5ab689f9b38c2c96df36988710951bf185cb8501);
    let v1958 = v11 * (v1955 + 0x5486125e0ed23fdc42a4f8c96cb08d934b6f3b429c4af5f8396618e978e9811);
    let v1961 = v11 * (v1958 + 0x41d785e118be2d27a159ed5216de66a84873e1f62088726d9607c6443a14090);
    let v1964 = v11 * (v1961 + 0xa6117e45c1c561307d63895569d34fd7e3f2b2ea088dec37dc3a5527deffd4);
    let v1967 = v11 * (v1964 + 0x3bfe2f1e8df44829fa27a78c46c223c7e64bda85be60d8a3a5d0e7d36c20e29);
    let v1970 = v11 * (v1967 + 0x3daea06a4a96480c4f7fff1082d95836964b63c14281ef942fa9a9890d8754c);
    let v1973 = v11 * (v1970 + 0x3678ebeaffc3e64d76141f41be973ff36e8398a6aa0385eddaa0c4183e3646);
    let v1976 = v11 * (v1973 + 0x5cc1da57cf1059231e195a26b1323599c95f98e4b302d6e6f4bd41180b56d35);
    let v1979 = v11 * (v1976 + 0x4f4cd7f9fd5b694cc5ea6154d0738cdbac3978ce74a7314bcafea3dbc1da61d);
    let v1982 = v11 * (v1979 + 0x77bdb42e999e93273fa3cbb7ae7160522231680eccc4d38c1b8a83d2a0420a7);
    let v1985 = v11 * (v1982 + 0x4e1cdd107e3116b4ff22720938a201eed2ea0b499bfde301562f5e39a42b066);
    let v1988 = v11 * (v1985 + 0x513bd3eda9403f4167249972ce4947f3ac9e9da03a7b9ef557a65645b9616be);
    let v1991 = v11 * (v1988 + 0x23d7ed01587af3b9aefeae8a627c6401d36245cafa9367631036d2bd7c47e26);
    let v1994 = v11 * (v1991 + 0x1ec8c3c39ec4705944ffa8b3b9b61f73c9ad759cb79a107dd93a125685f5119);
    let v1997 = v11 * (v1994 + 0x4d0db05514a8c0f152a8664579c004fb738cd3790214984bc3f21f31d494361);
    let v2000 = v11 * (v1997 + 0x2bc791bd7e68342116218ed9bb657b8b54e550022e39af11ce55b29ae49218b);
    let v2003 = v11 * (v2000 + 0x7ea13011e0dce5c917be4cd36c8931f5969852109a16d7c5142e8fb3c8b7650);
    let v2006 = v11 * (v2003 + 0x11a9029a5c07557ec347592ba7181acafbaf0f0c5c9e81d7e995a4de57fe566);
    let v2009 = v11 * (v2006 + 0x359506efbff0e2b81d91cd6a5f808a6c65255e1bf06cc03dbaba94758b3acfd);
    let v2012 = v11 * (v2009 + 0x491899cb7600abb42ac8cd91f2c775ec410469573f57c1030ed1582327eedb8);
    let v2015 = v11 * (v2012 + 0x7a42c4e98f014e50dba6b25fc32401b7695fadb7bf271fe0a763712ee545c2);
    let v2018 = v11 * (v2015 + 0x2f7d26f183c54146bd83514f5459bfd95ac635649d74225c2168a8e7baec082);
    let v2021 = v11 * (v2018 + 0x3ab952be650de0c679ddc0a35bac2907a6e58303059d4edb914e74c67d05226);
    let v2024 = v11 * (v2021 + 0x2b7f9df93ba787a9a5a7a0a3b5daba02e2ce65df16ada37575735697eda6c1d);
    let v2027 = v11 * (v2024 + 0xb04ac19a9f1483b8ee3b763be73814c9621fb3d23e6d874d9093d999d3d4eb);
    let v2030 = v11 * (v2027 + 0x4f4df07e55d3ebf0ed955bd9f7c34de001f09a92c1ead17b0c1a485d48a4329);
    let v2033 = v11 * (v2030 + 0x1522043741ba933948d7298114b71322258a3d4e7cf2496590c35683dbe2a7c);
    let v2036 = v11 * (v2033 + 0xb489643a1aa2c181b4739d45582e2576a6f9bd51c81d300ebdc3a58b79bb2);
    let v2039 = v11 * (v2036 + 0x4db70c63a1dac4e5ddde15e3626d009683aa8ea14face2c3fdb6ec97c8a86a);
    let v2042 = v11 * (v2039 + 0x309bca858a0f9fc5a468a57981c9c6b7c79636b1f31284938d1c6a21f006a33);
    let v2045 = v11 * (v2042 + 0x625a1fce22a9fb7717107b137a0f5ea4ca059008f5cc6fdfb5cb5bb1734bd17);
    let v2048 = v11 * (v2045 + 0x6ae2e00f7827692b0d20f483d3c71594f61d50846b52abfee39f6697513c0d0);
    let v2051 = v11 * (v2048 + 0x4b5acbaa0f7e360885677439654649256829cdd6d4a6c7ffa904a0683fb5fe7);
    let v2054 = v11 * (v2051 + 0x66a63b8ed2255586855fb30333ce0e2ff4eb2b4cd5d2125d8d20cd3fcfc1d04);
    let v2057 = v11 * (v2054 + 0x55351e9d60f58241736330de978242e4e40c4209a7879d7ae3823c148abd82a);
    let v2060 = v11 * (v2057 + 0x588747248358bf8bdbd990996cb43468c89909cad0f8230cc939538b9b331df);
    let v2063 = v11 * (v2060 + 0x67801dffe217a1a64e0b12f405157af52025266fcc391fddaebf3b6c7ab79a9);
    let v2066 = v11 * (v2063 + 0x411556b9c89186a2f9f79e55d045295790b28af97fab64e77777e3828532be5);
    let v2069 = v11 * (v2066 + 0x5c01501e6a113ccca7cc9c723b1fad6ba60ec5b0a85b7d09c72120d3f733bd5);
    let v2072 = v11 * (v2069 + 0x5b0d578cb7aa59ba02b0bb894848b745440c0cf562c2e635312c9bfc305e169);
    let v2075 = v11 * (v2072 + 0x3013a9c6094ab0086b1397621f93ac07bf45574ea26b09d3e4587afffe995ca);
    let v2078 = v11 * (v2075 + 0x7d9c679179dfab605ca04e1993b37ddff490c440665005698a47c442a1cc10c);
    let v2081 = v11 * (v2078 + 0x4f6e24500755d20ec5f28480a41a0cf23baa1aa24202382e9f4ec8ec6d7596);
    let v2084 = v11 * (v2081 + 0x4e0a6e0c26f85c74373782bd2924f3bc0f6b4a2914c4f7f8850a79eab580566);
    let v2087 = v11 * (v2084 + 0x6caac68bec6ce4eff4f74c1f33dbc027165cc02cec8f69e9470ff99c0b132c3);
    let v2090 = v11 * (v2087 + 0x1c867fa9ae031469be012c4f201ed3ad56573a22891351012ad1f7d300361f0);
    let v2093 = v11 * (v2090 + 0x1761abb092f6c4e3eda770480fb4ab095e786bc3f1b1f960bc4c95232308b3a);
    let v2096 = v11 * (v2093 + 0x4a35c4582c91999a39b553248bf2a39ae5825204085a9e98bd6ddab3bfcc0a4);
    let v2099 = v11 * (v2096 + 0x6a4efc048a81614dede6c4f6181253e84f20d4a4f95f973147ee3fcd72077fa);
    let v2102 = v11 * (v2099 + 0x65c14f7de75359a40c5f244f78b2920b61087fdbbf59aa507644d94f5bd210);
    let v2105 = v11 * (v2102 + 0x9be8b219ca1684dfbef720a3e9f034b319e2d233aed85063924fc60aedf20e);
    let v2108 = v11 * (v2105 + 0x7352e8793ed3f6283e492544b2944d6fea715980d8884f6821574d36868b0c7);
    let v2111 = v11 * (v2108 + 0x65c04013accf25a2cd1d9eb98689d71694ffb20dced009df5b9af167602b4c2);
    let v2114 = v11 * (v2111 + 0x679bf3101f8b2112eefab47d7372f0297507511c7cceb4478f2baf0541740f5);
    let v2117 = v11 * (v2114 + 0x162e6e8431b7280f8401ca08922c5452c7237132efe3a481a71b5c97183e9d0);
    let v2120 = v11 * (v2117 + 0xd9da926adbb5ffa493c54223f97fa1b0d141129d8736bc4f5768426c7e82a2);
    let v2123 = v11 * (v2120 + 0x711628cee8d673863e18f058cf82551ca8351486b9b210873b4e18447e11408);
    let v2126 = v11 * (v2123 + 0x6f6131c193cd7b3fdb4d0848df70474ba9e80529097311cd7c13e322205a1c0);
    let v2129 = v11 * (v2126 + 0x2512f776d1b3d212be7c2adce1cfa083d1b2b9af1c6f3cc424b266bfa19aa06);
    let v2132 = v11 * (v2129 + 0x400330fb079fb4cc8671ea9a996de8f5442f20b9b9a3bc9df8b81e01506c5ad);
    let v2135 = v11 * (v2132 + 0x40cfb729788e16fa80b7d937f0088157d18ff2cf7c79b748d0e150c896d348f);
    let v2138 = v11 * (v2135 + 0x59786091e2d824242c7aa5dde34ffbac99f6a9a1aa5ecc8a395aa13e8aa55af);
    let v2141 = v11 * (v2138 + 0x4adf53e64235d5327822ee3e584674af053e496c5d92a6c8c43e1e8e7d327fb);
    let v2144 = v11 * (v2141 + 0xfe9d827d7e6387c7228d92f78574add4ceddddac1fbe71dec1258220c08402);
    let v2147 = v11 * (v2144 + 0x37f1342e071f8a087c1405692443305d28d4c11b84d92bd7dedc563fc3ad329);
    let v2150 = v11 * (v2147 + 0x74a39339d1d708a9ea407f03d8b0e5ab103c3251596258b78be1bd97ad06915);
    let v2153 = v11 * (v2150 + 0x152c16cce8c1c782287b8908a790014fe3c51c57cefaef63e2c8dae5a7a5daa);
    let v2156 = v11 * (v2153 + 0x5b32dadeb15d554f39f227de4ad20600eea4b763fa4c90ffa1a41812ae43479);
    let v2159 = v11 * (v2156 + 0x3b4b0f9b88e16446a2de79c1d8c34865d5d6e581f08bbbc652ce67d8ac1d952);
    let v2162 = v11 * (v2159 + 0x44041800e20fa7a15dd9274ea8283b09c30a0d900d9c165217004e669b39d99);
    let v2165 = v11 * (v2162 + 0x5609324fa7ef5213591c8d36c59dd42df8f5f26f84468bb84f843707a5c9c48);
    let v2168 = v11 * (v2165 + 0x6235547369b594514d2fa1ca9b06fd25f9d2764fe8b099c7d9671f542a01d46);
    let v2171 = v11 * (v2168 + 0x614509129cebd380f416c4c9c7127ee7b53d878860905f047ad722a82147236);
    let v2174 = v11 * (v2171 + 0x4f847058896f8e2727ef3b4577e62d5f6a729696b8705fe217b97c73fd1afee);
    let v2177 = v11 * (v2174 + 0xfee20b19c4437f06eeffccb05b88c4e236d18f8e3518ba124ab4eec844c496);
    let v2180 = v11 * (v2177 + 0x5897638208b8e9509d1128c29af87cf30c57942d47016819435b373c0a309d7);
    let v2183 = v11 * (v2180 + 0x1fb19890707fa2e617de7dcea9ad35ce9960009f1e38aa2629c66fa5b8d5d19);
    let v2186 = v11 * (v2183 + 0x45fb29b3ac673e9f525332c8bad73d76521985406fc09398078b30339c857b5);
    let v2189 = v11 * (v2186 + 0x528d041bf152aa3a0205430412a196619b68c81d7a706fea0fc090e0cc6a105);
    let v2192 = v11 * (v2189 + 0x1e149d42cd477212ab7f01fe40f76858f09ce2bdfc397df635ed8a453714e7e);
    let v2195 = v11 * (v2192 + 0x75f781602ada44803c0ca4bc8c1bd5064700762d18c309a2b9059dcd8c3dcca);
    let v2198 = v11 * (v2195 + 0x1571843ced13a8d342b63c63abc4b83d357eb286af04380edd1eaefcef3f1f8);
    let v2201 = v11 * (v2198 + 0x304103a8d35f43cf87d50682e86e473fffd71d13e0c783e596a59a62b06402d);
    let v2204 = v11 * (v2201 + 0x2849ac77a2f5398eef51aeb8312dcef8b347b690728d4eb835bf4670301e6e7);
    let v2207 = v11 * (v2204 + 0x52a36a173c7ebc96cfc55bda4bbc73bc349657d39ebe096725e9cc4bff01def);
    let v2210 = v11 * (v2207 + 0x43e371660fff35e52cd5dc08c9c347d8f7c64a116375d0e6e3ad3512d85a99a);
    let v2213 = v11 * (v2210 + 0x76594f29261e2aa9cf4a90b58b0f79c2aaa99d63c4ff64b4806cb8cfb0df316);
    let v2216 = v11 * (v2213 + 0x4cbae4979c7a1313c2d0f68b21f5734ec83f9e1a88c78b3976a6ef84a1b6dbd);
    let v2219 = v11 * (v2216 + 0x76702a08064b5768ae2979aca07322782191172276f1bcfbc14cbaa3e758dc);
    let v2222 = v11 * (v2219 + 0x64f8c462b308a1337bca235add2482fdc3607507b2c9c0f91b9187f5676303);
    let v2225 = v11 * (v2222 + 0x2ef5951aae064a7357b1e4ed49f05f17f778f2e8735f8d17b5cfb82faf3b848);
    let v2228 = v11 * (v2225 + 0x66e2651e6f5758c334d1c1451d563b2df07b424b5d0125c739ada959479890e);
    let v2231 = v11 * (v2228 + 0xb3dd17f46d6b12bf4e5db184d6962c156bef94f9f73861e34d88503fbc517a);
    let v2234 = v11 * (v2231 + 0x19412ccd078bf5665579cbd16035a251e08f40722eca4452eedb31732488468);
    let v2237 = v11 * (v2234 + 0x719df2a50d9c3f2eb3f0336665f2980e432191e21fc49f488854b8352fd94fe);
    let v2240 = v11 * (v2237 + 0x459f095ba3b70f76e493c6afe2d4b6eebd21343f74bfe3390868612fc250fdc);
    let v2243 = v11 * (v2240 + 0xdef6a0b2b71d97a59c674c052fe23f7d000a334e180b0793b6974fe29a64c3);
    let v2246 = v11 * (v2243 + 0x74e503d57e49daf6939077c0b4a4d68e66bc2425ce53b01b48f146295476401);
    let v2249 = v11 * (v2246 + 0xd49f196e60ebea0eb13d85f05cffedff32477e83129bad30bd9dd555755429);
    let v2252 = v11 * (v2249 + 0x298215f335fb63a11d31958d950d95c909bb94e144c113cc4ecc08488469097);
    let v2255 = v11 * (v2252 + 0x6232d26f420f9b4f119e64762927b5e8a21192575b200081b0545ad4e9a2c25);
    let v2258 = v11 * (v2255 + 0x2b51d7f94ec71f3a8e3e20d766a4a7f13d08d758a686ff86dbda48026c7ec3d);
    let v2261 = v11 * (v2258 + 0x45fb08bc21969d5ca9b1ec473cc92a4ad911de8b0607ddc12b9ee98c286d37f);
    let v2264 = v11 * (v2261 + 0x70c0f7da90cd889d8df06f9774de8a9a20c88e86753506c7afd0e1f6ef15e76);
    let v2267 = v11 * (v2264 + 0x1b16d94e84ffd3ad61286f5a79d5a6f7b5b5dd6442aea9013ad21467bf1281d);
    let v2270 = v11 * (v2267 + 0x6a81925732161d4e5dc61ed6a10726027fa66d892aabbf46a477f4455072c02);
    let v2273 = v11 * (v2270 + 0x13ed29a84c4875ac188521bc40e9258e03d83c9ceb8716c6fbeed065a5df73b);
    let v2276 = v11 * (v2273 + 0x184ee38f80fa532983fa248c14c0220c2a5691836e899a5c9b83c975b03608f);
    let v2279 = v11 * (v2276 + 0x65f4a97d2b1c90582859966540e839ac2d62ad2ea960aa2af36776b2d07ce34);
    let v2282 = v11 * (v2279 + 0xe00ac968fe5a147fef45fbd626c540a194ec3dfb2c1cca7938e037349d4f34);
    let v2285 = v11 * (v2282 + 0x96935be4e41797417259166181bb646a619ef95cc8978ffeca81d141d062f7);
    let v2288 = v11 * (v2285 + 0x61c61341c83517cb7d112a76864271492473e04130ce4ce23331f7300bd8c89);
    let v2291 = v11 * (v2288 + 0x73eba0e9e52c3a93ab6dce26d5858b2d699d8401b2c43253616b5701aa803c5);
    let v2294 = v11 * (v2291 + 0x77434256511acfd027b41e03a571a9f56b0442dc675c139a2e1476fe716102c);
    let v2297 = v11 * (v2294 + 0x325f10662fc8bd38e591b0e8caa47b3fff46703656b2c5863d39c150d298fc8);
    let v2300 = v11 * (v2297 + 0x3c835256339330b1c94cad78cfefda36a949b9c8553d918f3d8547cd1805ac5);
    let v2303 = v11 * (v2300 + 0x7340540d0c9f9dd2c1142f03f408ab977afc7371934c62259fdd29f0652f8d0);
    let v2306 = v11 * (v2303 + 0x17d8ab17e403b1925b40206c11f8a6a29ed08217e1ef303906ecb354fdda1f3);
    let v2309 = v11 * (v2306 + 0x78562cbfb984ebea085472a1b004dbf86e7d99f4809a5020969246a84a9d165);
    let v2312 = v11 * (v2309 + 0x60c93d3dac2628ad796e1dc80bc0796d054c991ea23094d699bffb43a630add);
    let v2315 = v11 * (v2312 + 0x72bafd4641e6928ca65cb48e8001ee077944201f70d5bed524c69b709410d3e);
    let v2318 = v11 * (v2315 + 0x6321e76192ba31cc63bf7c526c8ebbf4df5b705f01e4151068ee3dd658aa674);
    let v2321 = v11 * (v2318 + 0x7caaf4f7b073af26c036d8bab5c74fc3f752f9ecc01041787e9ddf773596189);
    let v2324 = v11 * (v2321 + 0x66ada08fe725f364ca32c1055e1ab1216967856d6cd8762dd4ea915c2ed40e9);
    let v2327 = v11 * (v2324 + 0x5b6477413bac2f0d370c0cdcdec4cea10fd322fbcd7b202d4ccbeb0581fd34f);
    let v2330 = v11 * (v2327 + 0x35c99bed31baaf7833ca759a9bea792965a87b42171259ac51b00d872d581fb);
    let v2333 = v11 * (v2330 + 0x7ce96f5a3261a977f04ff70ef416a3d5c165100d19f551a6ac514e4d00fb18e);
    let v2336 = v11 * (v2333 + 0x1c933d3449f6241d0f9d547db9e708fc2ee3e0598be5f87b675fb6736a15c39);
    let v2339 = v11 * (v2336 + 0x687aac173963fe1e01f9e0d50eba0e95e1e8783eb21c0f6c1f45cd42408198d);
    let v2342 = v11 * (v2339 + 0x2f2f5447e274a20d9d60615f83a18b2a4db300d5e199d7c8c6c6cfb754e8cbf);
    let v2345 = v11 * (v2342 + 0x91cd6c3b8ddd8954a44e8a9cf6f7f183af8e6226849f05e6e6ebda2409e042);
    let v2348 = v11 * (v2345 + 0x282ad11848887c771898b5a32ac6ca14cc2510830454aa8e194975e308fe042);
    let v2351 = v11 * (v2348 + 0x5455d2de2d7570fbeeb431a9a21187ecc049874b64a227bb543aab4af16e27b);
    let v2354 = v11 * (v2351 + 0x2fcabf82bfd2529eac169a520cbdb2a0f8c205c5a9b1f1ac69bd3a44b25faa9);
    let v2357 = v11 * (v2354 + 0x33d4fbf9dae7a87cc13db3c95ed3976b50113f072e56a13e675e4af241bb864);
    let v2360 = v11 * (v2357 + 0x3cbf28927ecbda443555c9d51f40c294fb6688a17812cb0c85fb6501cdc0709);
    let v2363 = v11 * (v2360 + 0x4fefb86cfccbbea031f15d85033f10f92f2b6b689153e305bfa8821935979c3);
    let v2366 = v11 * (v2363 + 0x63f4ad31c4d59ee741b1b0ac99e022959df079b5b033ec7a1ecd3b4797f94d9);
    let v2369 = v11 * (v2366 + 0x6c74e3b74559e12949b8c3b55369b2d275b2920b4442c536d63f91debd61499);
    let v2372 = v11 * (v2369 + 0x45a5b88744e83d901f33da0d0de869381e7a125a6d8bd104cf72ded013ea4c6);
    let v2375 = v11 * (v2372 + 0x11243de8b4214dc3220693acfaa6b626cfc3b8c812140779af9b72dfb1b92f1);
    let v2378 = v11 * (v2375 + 0x123f50f65a68168d6b43c464270479801376ff6979b94f60252a47d9d7d34d2);
    let v2381 = v11 * (v2378 + 0x25446fd382a1b0f5350b91290b2dc35a6dabaf215d53cbb32d1732fc6ebfffb);
    let v2384 = v11 * (v2381 + 0x160d7d587f3a17673bf04189e0062c7bab764fb54ebd0f042fec72f953a91da);
    let v2387 = v11 * (v2384 + 0x1e0fcefcc1d1c5a69e81c4fdfe7de04d95b53c162a3b64b5956df8e59e1b93b);
    let v2390 = v11 * (v2387 + 0x1925470cee5111eb991ccc8b0412be603c0b8df342d7b186a3aaeddae103bf3);
    let v2393 = v11 * (v2390 + 0x2848af5bb20ab624881dc9244ea18b1d6939e14270714253a896e57cb0f63ea);
    let v2396 = v11 * (v2393 + 0x6c2a98464d6eb4038d55b57632bb283ab091eac255fd6797df41612cfe3ea1b);
    let v2399 = v11 * (v2396 + 0x31563499de399383464854a8679e0b073513c5bc46cdcc2a2107f00677e6356);
    let v2402 = v11 * (v2399 + 0x6da4d6fb1e6b2f1b42910a9dcc4702912002d7d36ac7100e19c7f298c7948a8);
    let v2405 = v11 * (v2402 + 0x3d368784067d457e43cb63b3f526e721fab153949b090a99a128c5744fab4a2);
    let v2408 = v11 * (v2405 + 0x266b63657dbde655f034c014a8fb73b77138b52eb0e17eacbf402bb90305f10);
    let v2411 = v11 * (v2408 + 0x179f2a40de3db251b95a60431e7cfe2dfa48dc8654bbf81add938e9f2f6725c);
    let v2414 = v11 * (v2411 + 0x1118c09adef545b07e209d88b0a645673a103c9e71e8f671e74c84abf1a2a2d);
    let v2417 = v11 * (v2414 + 0x6ebb7c4ee2d4212e6d7cea8c16f97c935f3bbbc2f400c9a738f1ebd37eec6ee);
    let v2420 = v11 * (v2417 + 0x41d1ca4f756c80f197ba1635314a3dc756f9d8d9406af16538643d3e1021bd7);
    let v2423 = v11 * (v2420 + 0x3129daa367a01a45fe3f0ccde215371f59c5643bfad33f4269a6478c8c8b7f8);
    let v2426 = v11 * (v2423 + 0x1fefe6ebd886640df863e5f5c25e9b42fbc10adfa7ef07d1fda0eabafa60a6e);
    let v2429 = v11 * (v2426 + 0x37e79bd72d714d3de7ed2b1ba79e345f75646bf67efd8ea3050ddb357802a3c);
    let v2432 = v11 * (v2429 + 0x24eb6fb4dbac687e35d4168b970db6e7dc76c4c886dce0d4bad2e6544b8e6c6);
    let v2435 = v11 * (v2432 + 0x6508b5fcc13191197f91407d5b1b21d321b7f311e55ede9ab8a6975308dcee);
    let v2438 = v11 * (v2435 + 0x43e46c5f1cf3b5cac9722eeee991cbcf53af25a4a355a91ea9b8a4d4754d908);
    let v2441 = v11 * (v2438 + 0x7393709fd08807a84ca44526a2b8ec97bce5aad1adf00560d04110de6d9eda8);
    let v2444 = v11 * (v2441 + 0x690c8328ca161c48f3f8f37570e42095d1a0d9e101b3ec0ddc91426fc22facb);
    let v2447 = v11 * (v2444 + 0x41354bad5cbef57b0e7eacebef8f0176f3b70992ea5a418f502242acbc4a1ff);
    let v2450 = v11 * (v2447 + 0x3475f32b5bea9dbd19ec199ef34e531b696cac0461e644ffb41a5e99d0735fb);
    let v2453 = v11 * (v2450 + 0x33cfe02e240929353f193c6d3387f1117d04f116889f38d9a196abdf986e48a);
    let v2456 = v11 * (v2453 + 0x33e7ba5f7e56065e3f8b091578e8e7a7b118116de47237fa5a97e44e97b7f69);
    let v2459 = v11 * (v2456 + 0x5526001b8a8c2c6209e40b5d380836bcf63db4ef85c25fd5b72d749b0bd36de);
    let v2462 = v11 * (v2459 + 0x64028a3945aa2866db68b304dd0d83d75ed0ba5c2f9d0b47e80d11d8da6526d);
    let v2465 = v11 * (v2462 + 0x378113f110b2404e7d185e920249519ded728cb1027fa8cc2843a588886a7ed);
    let v2468 = v11 * (v2465 + 0x5f4fd7854cf7b89a3983da1a39839d85c7331c3353b0a8cd218f7f4e1f780c);
    let v2471 = v11 * (v2468 + 0x6467afeee167ea95feb4a85c48fabb2c7067de57acd5098692855189e21c57e);
    let v2474 = v11 * (v2471 + 0x1e4bf5029043367487394808d7ee7df5ad1ad1da2c4710a1b2444ffde106f2a);
    let v2477 = v11 * (v2474 + 0x684a30c1084e8edf34a77bf8848fd2098459f5461bdf3352faf9c8801435b6);
    let v2480 = v11 * (v2477 + 0xe3f2bdc2de2b623c56390eb0044adb980766ae1a58d775e003c39724d1d6f7);
    let v2483 = v11 * (v2480 + 0x62dae59d425684ef78c1829e0454cd5e76f5d322ea8cb5ae5e911f545beeee1);
    let v2486 = v11 * (v2483 + 0x5761ff2e0a250691a66dc36d372afbd6a8016726efe0c418d7899d60d26bde6);
    let v2489 = v11 * (v2486 + 0x4dc27c76881bb820eb74814d1b69825e9048b1a3b064e603cca4bd4814b2243);
    let v2492 = v11 * (v2489 + 0x5a15d718a45959d16dd6e0b98badbb086e2a9741ac04086f078bc6951506e05);
    let v2495 = v11 * (v2492 + 0x23cf69cfd7730dd096fd485b2d8bdfcd89ca6004689bcbcacbeff288f18ff9b);
    let v2498 = v11 * (v2495 + 0x4d6c233f7bf3ade219a8e3a89e12d05beb7faccbfa811ebd930c391523f7b4);
    let v2501 = v11 * (v2498 + 0x5a347e7937c7a178952905f499babbeda500a820ccfdf7f3a99589687a623e7);
    let v2504 = v11 * (v2501 + 0x43394095e27ddb7825c0671833a6ac9784f31626914c902c225f05ce42bbd9f);
    let v2507 = v11 * (v2504 + 0x66d91bcc591c880303ee4695475e8a8e402926f0c01ade8880c7b03c76998ee);
    let v2510 = v11 * (v2507 + 0x3348152349370ec1c4d753735ef255b50e54aa9a432f48a121c39b8887827e0);
    let v2513 = v11 * (v2510 + 0xfa17235a82497674de45bfa59e61a329b2d0e63eb18ab9b74aa46783e04c81);
    let v2516 = v11 * (v2513 + 0x45ffc1ad229bf52b2531afadd1c5ba120c57b34def87149880d1e5cb6c5391c);
    let v2519 = v11 * (v2516 + 0x37f5f6b25ee428e91e886127b961856d9ebc52740ceb763baa7e71371b84364);
    let v2522 = v11 * (v2519 + 0x58281d625ddb432caef06e485bc2b74cc077aea9ba5072198e76542f0c69dd0);
    let v2525 = v11 * (v2522 + 0x3e35aebb590266ea1fdd8198cf3c23c77731dddd95d488a9d9f9837e3bd0f6f);
    let v2528 = v11 * (v2525 + 0x2850977abc89355540e8abb804da7805ef88b12f40cbd9158ef330b767901eb);
    let v2531 = v11 * (v2528 + 0x72fb3298da88c470a2f93a391063810be01078c8375183b57a024c223f2f428);
    let v2534 = v11 * (v2531 + 0x53f792c81d26c122898d70ed7fcfd8f02a8f5a9ec8b9868fc4490d3a46b4e8e);
    let v2537 = v11 * (v2534 + 0xa7da81afc9f3c93366b6e161b1fc7a497d6c770fb140bf4b64e5fc707cd3d3);
    let v2540 = v11 * (v2537 + 0x26601a459facdd83458b56099975d2b7dbbc431d41b53f5dd6ca2901dfaacfe);
    let v2543 = v11 * (v2540 + 0x4a048ce90e3a1eeedd4932ff37760fd8b1dc995aff7107bd66318652efd1032);
    let v2546 = v11 * (v2543 + 0x287fed27ab81e5f721d2bd5aab0e69f53e94ce5dccc35c2dcc88e12465fadc2);
    let v2549 = v11 * (v2546 + 0x414215fbcef7f5af60f320e67a845e4a17b0a0eca39b4e18ba89fbe8a189491);
    let v2552 = v11 * (v2549 + 0x208f0c2f5a114b2342f51e919e4fe44c2a42cd06382d9edc4ef58939b249bab);
    let v2555 = v11 * (v2552 + 0x5726e3dee7bbc5e5b4f3ad65f0fb17699efb5936d50ad380785f2b10fe8953b);
    let v2558 = v11 * (v2555 + 0x6fa8562db8de26797e9c9905aa769e4881304b4f20cb64d718d271c182f44fc);
    let v2561 = v11 * (v2558 + 0x2a60396cf912573be2837653283a23702037f614e33e1c6fe2834eee9a1c7a6);
    let v2564 = v11 * (v2561 + 0x5b6b3213744858ad659c4c07c9220380d63c01f680986191c8776eb703661c3);
    let v2567 = v11 * (v2564 + 0x709a47e72cda4fdf428bb9784f02f77c700086755d4bdb5b229d1b80a2ea4e5);
    let v2570 = v11 * (v2567 + 0x75e9c821cdd2e754759306283aa4af8bdbb0ed31f4e978dc550141fd10da6be);
    let v2573 = v11 * (v2570 + 0x2adfa41f72ba3b61b9dfa6f017b19682b0b0f8cd86be3d37374aba3ce990a55);
    let v2576 = v11 * (v2573 + 0x6e313bf82c34d3af1e7fc14d811dde163ca6e57accbe476875e4a967da00b8);
    let v2579 = v11 * (v2576 + 0x78516acc9d32f4e54f8925865c91f70b210f4ebc7533fc624685b3d5daa7b18);
    let v2582 = v11 * (v2579 + 0x3b8cca1c3fb2b26b7e206802d52d2ed1c725b8f95407e3ef295a7dd9ee0d45e);
    let v2585 = v11 * (v2582 + 0x287ef69d6f69ab853e4f0d24b22e4c15169d12c41706dbeede9fb49c61179c4);
    let v2588 = v11 * (v2585 + 0x7c84837e6872bea4f0448183cecd6bb24a8574456ab91173b04b9423be8a64b);
    let v2591 = v11 * (v2588 + 0x78f890541865c12169233143f47a056a91dbd18222c5d31bfb2db19162c204c);
    let v2594 = v11 * (v2591 + 0x46cbc37eff4616daaa86160d5690f5473e24171441e29705ae564223a351c23);
    let v2597 = v11 * (v2594 + 0x309f9698e38823c05e56d073d83ea551bfa80ace08e749aa4c83031a22360c2);
    let v2600 = v11 * (v2597 + 0x1a2cd41155bbb7ceee94dbd01bd876140b1698f03b2ff8f8de3ba45b4ea14e);
    let v2603 = v11 * (v2600 + 0x10699899068f86fa3843b06693288630b9ac4b87be7b3726fdba32b41caac2b);
    let v2606 = v11 * (v2603 + 0x2762878a5f6665bee609c26e750cd886e239c31caf1508d5a2a185b58576b77);
    let v2609 = v11 * (v2606 + 0x57f7a737e643bd859d8a53e1b621c09be89fcca7b96f8e42333e46426f26a20);
    let v2612 = v11 * (v2609 + 0x7239c3b89513196e3cae91f8df8bd79f08033061ba63c089bd764644907479e);
    let v2615 = v11 * (v2612 + 0x38cb4f77410e9a33306f8a4b92b6f76bf239ba44e0ef45dab0bfcb75dfe4141);
    let v2618 = v11 * (v2615 + 0x382114ce9d712af864a253d29471a436b83ee4f7b8ae3fe19ec3ab315e18d8a);
    let v2621 = v11 * (v2618 + 0x51ceb130c1908fdcfa6896756241fca8f74ab172d98c76facb7b8b931fa8812);
    let v2624 = v11 * (v2621 + 0x4f6b918e40f8022d2bda8d53214e8fd84743bc2280231d3ae772844bbcd1aac);
    let v2627 = v11 * (v2624 + 0x2d9af4ef0d50851ae1b0cdab3587a71728eaaa4e56e67803c5ff9126e722696);
    let v2630 = v11 * (v2627 + 0x4640cb2cbc73d7c9fd2a1783122cb5ee8c68e7c04b0b647d43a35cd4961e4ca);
    let v2633 = v11 * (v2630 + 0x1b3104591a23f262051182209c0f73caa30e8631fc4413a5bf97c9d51a70abb);
    let v2636 = v11 * (v2633 + 0x2103ea7ff918748c4325a992c561b551b70fa9d97e48a52b3c157799d213693);
    let v2639 = v11 * (v2636 + 0x69fb58adef701279dddeff71e1832aea01ae10a5128a9f744a5a945b5fff200);
    let v2642 = v11 * (v2639 + 0x375e99f4993200342e6f6ad713711052d518e5dac24681b3999878bbad627d);
    let v2645 = v11 * (v2642 + 0xe051fab79733dd773d13f5bec04b1c20252df512d937f6b7352e4c4fa49cb);
    let v2648 = v11 * (v2645 + 0x5d72a87fe662c05530c3ec822f925a10c121a44c4adecf24850fa2442cb4abb);
    let v2651 = v11 * (v2648 + 0x6f2a9f716b1fa27c35675a57273feb79ffce02286bcb1e253a8e126c2cea357);
    let v2654 = v11 * (v2651 + 0x9b419422a2083bf174263351640e009b56d6e2278552f9e7ee6a6004d45524);
    let v2657 = v11 * (v2654 + 0x3dee84f905f6a06940783bc3f322a0fc22a984dd244d00a85ea3a4295558377);
    let v2660 = v11 * (v2657 + 0x3dbd68c7c5945f48515d975002a1caf1c491c6743f151df31f95c5870c90fb3);
    let v2663 = v11 * (v2660 + 0x7d52bb08c1d72a66c3e5c60f6742675ac788ec8b4f2178ff9990a04d22c076e);
    let v2666 = v11 * (v2663 + 0x107c8fc81a96a3c13d1ddf04b8bcce0450610c2ee6c127e0f47ce2ed2fa0613);
    let v2669 = v11 * (v2666 + 0x6d8f39b47e79d44503aa87a3fdf101b055f89c663bd7ec377d175280f3f8db9);
    let v2672 = v11 * (v2669 + 0x6d5a755e91ed732dcf8afd32eac3b4875843bb116430a966ef88f17aad54c16);
    let v2675 = v11 * (v2672 + 0x64035ce25716c9c7675ecce40d3cfb65ce3121439e10367fe29f2742cc02d85);
    let v2678 = v11 * (v2675 + 0x3e44a162d501fc521774c75994f4b55eb85878f5e867cacb75c7ff0b7efe941);
    let v2681 = v11 * (v2678 + 0x1b2441db55dbd9b87c45b1afba238ed28d1f2dfe9725d9a4cae3a45e3d59b63);
    let v2684 = v11 * (v2681 + 0x8b54ed775cf8f3dd5b54fcdea07e2bcefae323f6212b8f54877a60e1f8026f);
    let v2687 = v11 * (v2684 + 0x338c001d0c722d793cc14219415d61c52de28d33ab8bfe5dd31674784f2b568);
    let v2690 = v11 * (v2687 + 0x4ea62ac09b98dcc34b5437f6bdb4fb9a681dac12d1ca7090011c73259dcef4b);
    let v2693 = v11 * (v2690 + 0x6a226b1dabca8ff2fbb52f0adcf4267a47e0eed089774157f318b507361a0b8);
    let v2696 = v11 * (v2693 + 0x6ba0329f670df105c31eb665f3b6f243ab5de7ed8aa59ce9b0683e6bdfd9019);
    let v2699 = v11 * (v2696 + 0x77f62cb2f9db71ba7a9913be0a434ca045a26704681af5353b7c7860be6e774);
    let v2702 = v11 * (v2699 + 0x770018fe3435297b82b391a3bd2d09151dd3949545d0ef111cdf9fece9f389c);
    let v2705 = v11 * (v2702 + 0x4279b49402fada9fcb602f909bc138c3547baf384dfef9594e2fa488cfdf8b8);
    let v2708 = v11 * (v2705 + 0x4dabf5afe371cde17b9fa6c54c1b38d603f345c58d4f66e06fedd8948b402b0);
    let v2711 = v11 * (v2708 + 0x15296a7d071a85f1358bb157d5e62b18a11e189415c16f594a18be7276ed2c7);
    let v2714 = v11 * (v2711 + 0x79708fbce6bbe1c862e988648dd25347d60c9e0981540dd81ccaf78054a12f8);
    let v2717 = v11 * (v2714 + 0x209866f9b8d946508db2df8eb9d30f65ede2c99ec8deb2e5a1b7093e9a62416);
    let v2720 = v11 * (v2717 + 0x4ab0da9c66ca2588350bdb85cc745b4c5e7226cf7c4fb69708cddf6e8145f29);
    let v2723 = v11 * (v2720 + 0x54578b117a58f5beb0d511ba42110c4696f4fec165acfbbde208a4705045fc0);
    let v2726 = v11 * (v2723 + 0x55c9e37b0208bfbbb61e5e0e05c72111421b24b45ea53d3ddfad1cdfd243ff0);
    let v2729 = v11 * (v2726 + 0x5889b4a99416f2f954450c60492129c5f7a36f875a56dde5188318e88d6032a);
    let v2732 = v11 * (v2729 + 0x5919f2392a53f9b230145d1b5e6da28165dd1d8cc7d28d3310a805ebee721fd);
    let v2735 = v11 * (v2732 + 0x43e49d0d9bfd165776eeab9118ea672c24a055a700e35a04426abe1b236506b);
    let v2738 = v11 * (v2735 + 0x40e394412097f7c06183ae2997707604273b0a4ec1add0030bd7e115c20ca70);
    let v2741 = v11 * (v2738 + 0x6337d741eb226911e37cc48087126cdd89f00941523cda2fa5e965dc4fa25e4);
    let v2744 = v11 * (v2741 + 0x64592b7d9a6a922f5cf5f74c56e167ec000436a6b3caec299bcefea25e5fdd1);
    let v2747 = v11 * (v2744 + 0x1d608ffab983d8aa17db9385433abb0025c77e27357285448c4ff6a8438570a);
    let v2750 = v11 * (v2747 + 0x333793406d06dad0406a859ea2c203aff33e3cd906d6f04aabb0dffbabbc9c);
    let v2753 = v11 * (v2750 + 0x3b5f2338d066753b2507a39884bddc2d0c5bef88e4bc3e79288331afe9a6234);
    let v2756 = v11 * (v2753 + 0x3fa0ff20cc486bd0b43f96826c66b070a6f6e3df3359ebd2970661f9c679e2e);
    let v2759 = v11 * (v2756 + 0x62cea6c83442875da8b98083d8bb18bce5d3d431a3301afc635600578b33506);
    let v2762 = v11 * (v2759 + 0x4835c753d4b5059c1b4186516851f562e63e348f8810714cc393be9810a1de8);
    let v2765 = v11 * (v2762 + 0xc230c4af49117fa614b1d4d74ef462211a5d55537ac71564ace080dd4b325);
    let v2768 = v11 * (v2765 + 0x1917c10cc63bc9f43116c3688542cd867e1a84ce0d3e58dfb0c11c4b0828748);
    let v2771 = v11 * (v2768 + 0x13c6580dce66b35fd24183e1635fb6008a6deb6cb507bf48d531273d5b4c2e9);
    let v2774 = v11 * (v2771 + 0x6c6dbd58b8657f8588bae8a4d990e6f9b0525af4eabe87512c5f6a655c92028);
    let v2777 = v11 * (v2774 + 0x59daeadc724e9c227258a56b000c6a613db617da41bbeb694521c86323c93b);
    let v2780 = v11 * (v2777 + 0xead9e7eac2f6c388de28561955e6009f9f1ed098f70516f2bda28597c9ee03);
    let v2783 = v11 * (v2780 + 0x54600ac31d014f7241c14e5aedefdc72b839cb0e98b84aa13f031316af48648);
    let v2786 = v11 * (v2783 + 0x5370b38ea84ca67c75ab50a4cb8f23f4017175a98b23df9e1c92f92c279e169);
    let v2789 = v11 * (v2786 + 0x23ae2f35a2da5ff92426d59ce066e29a525ee1207de1c370023975b4403ac6d);
    let v2792 = v11 * (v2789 + 0x5952b292edb661874ff2d3482fb968149f09982bd7a194d2b502ee3dd32927b);
    let v2795 = v11 * (v2792 + 0x30c7ab8fe6b61574f49c3d76b3173f76816f31beb33097d425a94beab6caaa2);
    let v2798 = v11 * (v2795 + 0x4dbc9ceabbf1c8d5c679cf80d9bfc26ab696135792e83061e98b9c36ae6a4a0);
    let v2801 = v11 * (v2798 + 0x3f1908469233dcf5c433790cb3574261ed6debca41fb55b912be7cf34adc187);
    let v2804 = v11 * (v2801 + 0x51778c6b175ce13e994dc1604dac3b901990cbae0246b2cec2aecbe96dd2006);
    let v2807 = v11 * (v2804 + 0x6a91b3677713dc15cd110c71cb8e174c8ebd8d7df1a1b4120bb4b6b1683ad5c);
    let v2810 = v11 * (v2807 + 0x3cfdc71122fdfc7807b2efe35fb6c7691985d2727401eb8a8132d0e0df3cdd6);
    let v2813 = v11 * (v2810 + 0x5099f832fdec91fd27af0d221e009ed6770227d63bcee6e1802cdd122751260);
    let v2816 = v11 * (v2813 + 0x1793fa490096ddd67530e29cb3e8e9632d1885815be3f9d96375aa5946f511);
    let v2819 = v11 * (v2816 + 0x6d4bd8c4aa4a530d965180c18062d6bc440e6e70cbf0836d6af11235c7fde2d);
    let v2822 = v11 * (v2819 + 0x3d7587a79c4ae9c24934a10a9c1398c04f3915fb6889b72b361505a85db2b69);
    let v2825 = v11 * (v2822 + 0x39007630deec4a6eaf806518c109f4aff9cbfb8826d86f301e562ec560ff89);
    let v2828 = v11 * (v2825 + 0x51e4a728ecd68dc30e4a1b5867a1022af5808edafc3cb12d26d43b495528f18);
    let v2831 = v11 * (v2828 + 0x7f921548c686f600b302290f692a66e9ececa142f691f9129c7d8bd2a06803f);
    let v2834 = v11 * (v2831 + 0x42cdd4f6ecbfd891fedb9ecb6d320f6adafdb274ee15cc11ef4c0436a4e9afb);
    let v2837 = v11 * (v2834 + 0x755d64434e4e4233388c34a90438764c568353cfde4311021b45e0f369b0db3);
    let v2840 = v11 * (v2837 + 0x4b5e107dbcd02c0dbef4d3a77d66386a864d31109d0d0392847c8919d926fbe);
    let v2843 = v11 * (v2840 + 0x373a1f2fbe36dae9a5f2c2b35febe59b53869e1678c8da23bd9e92c3c2ac0a7);
    let v2846 = v11 * (v2843 + 0x53bad76d22e1525dcec248b73438d6f444caf75794c26144e26803fe2bc7736);
    let v2849 = v11 * (v2846 + 0xaeb135e456ad66bb5bb2b91a4aa429915f6f9951aa15bba78576744a698016);
    let v2852 = v11 * (v2849 + 0x111d440a13cab69043e1072b61c1736cf3901941b4c57d7602b8effa7e74b3c);
    let v2855 = v11 * (v2852 + 0x5fb8d87e82c3547e32ce316e4439d1aaf3723e4a906c91533ba8dd9631f1661);
    let v2858 = v11 * (v2855 + 0x1426a2050d240104b5c07a9cdaf7fce03c2accadb0ce98344ecb4942c434db);
    let v2861 = v11 * (v2858 + 0x929eaf221c110efdaa57970581428d66d5866fb9547aab76e89e8971efc91b);
    let v2864 = v11 * (v2861 + 0xcb3220da969b95193a25d1d4d76d1cd1ec596040a7b31da7f64164809bdc4);
    let v2867 = v11 * (v2864 + 0x3c3ea2cbc8ce544c6c98ad9053cb2c35326f4e502214e5f72c7951474b5a84c);
    let v2870 = v11 * (v2867 + 0x68892b41018bc73b541800d91f0bb2a8cd9fcfee8be13bacbaf7dff7aecdcd4);
    let v2873 = v11 * (v2870 + 0x2a652d2592f5cc1197a206db79d06e3b74a55b1d4ec03c516a6957e87345cbf);
    let v2876 = v11 * (v2873 + 0x1e0c96f0b836d1e2df4e4063d56b78f38f2ad16040d61855b0f664c066d130c);
    let v2879 = v11 * (v2876 + 0x65d167bcce20a40b78583e4dcf7e3f44663e0c595e18f48f83ea4230b207047);
    let v2882 = v11 * (v2879 + 0x1668b919fcdf512b5683880ed048853e00f456adde728427fcde63ac9f59611);
    let v2885 = v11 * (v2882 + 0x1489d6012d4c9701b63f3610034fb5bfca185c7b01222907781eb104e031097);
    let v2888 = v11 * (v2885 + 0x57ad5370b26ea1478f3fa0346d2e390e90feda8022c9820813d9ddd0f36e7ba);
    let v2891 = v11 * (v2888 + 0x522f83a59f717f37b235c05338a02630ad83c3ed307838f6e795f9705cbc849);
    let v2894 = v11 * (v2891 + 0xb6bca44a12ba7914e575f83cf8b9b8bcd4780622806901dcb9530ff9a454f8);
    let v2897 = v11 * (v2894 + 0x6fb8324456f1dc4b423220d18d40de524a27dc4f35e4c780a042f6edc95f97d);
    let v2900 = v11 * (v2897 + 0x2039c72c1c7c134fb300e82b104394f54a5b7ffe6f7f00e7c3e4ca6640841a9);
    let v2903 = v11 * (v2900 + 0x614a280377b9dc732773d969da5ddd8cc125262313eb7b2bd38b7668cdf00b4);
    let v2906 = v11 * (v2903 + 0x243a084aa8c82348102320b0ad19ede41b6bd7ffb3a7041339a13f34f6b5671);
    let v2909 = v11 * (v2906 + 0x73e8c35fa646fce6bf10c33168dcf3d2e40af17ced70b1929826d0ca4ba2e99);
    let v2912 = v11 * (v2909 + 0x64f6f50e51b19d5a90e6d2c9cfc3486dbf2b37c7f949cc4f8ac4dd988e5bdff);
    let v2915 = v11 * (v2912 + 0x1365aaaf8c72d7e9b250bd91ee2c2264362e87679abcf2df2b7a4e1eda1575f);
    let v2918 = v11 * (v2915 + 0x24a083b7cf164138ea0c468f33317d89c97b69378c906d918123f3ed5a02cf7);
    let v2921 = v11 * (v2918 + 0x25ea89f2d7ad620296fda2be181b5a6be626eade8974facd81e53df842c125b);
    let v2924 = v11 * (v2921 + 0x2d32dd179cf74693057ede607e0054fbc3e4194efd6415156f3ec909c37ead2);
    let v2927 = v11 * (v2924 + 0x3b74f537f03a28e72bae3bf1810f1a2fde1711eacd6bc64bf55f37b3bd9940b);
    let v2930 = v11 * (v2927 + 0x575b929bc0caa43939bfae95a6d5cd8d4082be7fe0934be4c08f7fd3cbe89c5);
    let v2933 = v11 * (v2930 + 0x7ab2a5ce120c251b658bfe532880535e93cbf88aa60a1b384017195e6715706);
    let v2936 = v11 * (v2933 + 0x7a7d5ce80c8498175cdd4408e08cea457517e37dcba08d0a6cd2a4defcce34d);
    let v2939 = v11 * (v2936 + 0x6475aad2a1631a6103b238548fe8a03934779ecadeaead2bc20a677c0c71c);
    let v2942 = v11 * (v2939 + 0x547ddf1021a2cbacc8081cbe3a5c89b8ae808942513cd6f6ad166b0306cee66);
    let v2945 = v11 * (v2942 + 0x653405343098520984b06f707cee84ea765ecc932783cca87058b88d0f2bbe9);
    let v2948 = v11 * (v2945 + 0x3f22422d66d77bda123b47b7f5bffe5527f95d331346f6a545c66887ad75ab9);
    let v2951 = v11 * (v2948 + 0x1b18b73effab8a483156d16e87be4dfce1250333eafc784d76c6ee145978c48);
    let v2954 = v11 * (v2951 + 0x2843bf3d789d84faebdd6ceb0eed3ec0acd959732178b00b4242eb5cff0ef3a);
    let v2957 = v11 * (v2954 + 0x592d2fbca1f86935e587f6cfdacd0a221237bd378e2d1cbadc3d168c7a1756c);
    let v2960 = v11 * (v2957 + 0x4c35c95cf7170d2ab6b9b6e3c1be66dba2de170638f27975fb5ec12c36a45d);
    let v2963 = v11 * (v2960 + 0x405f9011670f0f202814795cdf0251b665e8f39991dfe2282a1dd2acdbaccb1);
    let v2966 = v11 * (v2963 + 0x43b4be816239e45b4d22123c840717fe3e8f6ce53238fad4ad56e27c85f3e9);
    let v2969 = v11 * (v2966 + 0x3a2c1769a49e0632c149dc9d3f30306f9d9cc00cdb426d58b2741c804c51af4);
    let v2972 = v11 * (v2969 + 0x422c03b47f25f698d3dfbb02556367c97b7d8e2657af2e45ebc61845aa2c52b);
    let v2975 = v11 * (v2972 + 0x5a47f80b2d6e8c8e89f08c23e4eee09ae23882290a4dbdc5d0b09e713297124);
    let v2978 = v11 * (v2975 + 0x2059b2385d435959cedebbb68ab5c484441832a20d67889ff9974057cdbf874);
    let v2981 = v11 * (v2978 + 0x6b735de6be3ab4aa1425c328c838ba09dec586718729f1e172554cac036483b);
    let v2984 = v11 * (v2981 + 0x3c05c93a63aad66725d8d25e62f76199a1e9f5743577777caa05832f4e79acc);
    let v2987 = v11 * (v2984 + 0x4245e03d0378593b2d4230b945a2a147b36ebfdf368f0dd5fc22e3b31ac1186);
    let v2990 = v11 * (v2987 + 0x4de104ea20937d5d6cb02c4ab4d7c4d03ab2eb16d1b837ccf0c2a05ea2873b1);
    let v2993 = v11 * (v2990 + 0x48876d457eaebe03383add02eb4c0c49a09923757428595a4f3ad6299d69cba);
    let v2996 = v11 * (v2993 + 0x6d6ed610ff1347a9252bf835af9666acc415b28796d968ab76353cdc1181733);
    let v2999 = v11 * (v2996 + 0x1da9b14257c5c5cbc1a97aff87690dfa51e82af9a11eaf5cb2538f595ea2105);
    let v3002 = v11 * (v2999 + 0x416057baac3a1780d7d25b192188b9b3981bdcab0e2dffb2fd95456a5313201);
    let v3005 = v11 * (v3002 + 0x1706af2f962881d86f167571fcbb909b6f1e4fa386fca8d87b674335196f44b);
    let v3008 = v11 * (v3005 + 0x6d9c76938c974418e62166285ade6564712e6a263357e11d70f3e1f2ae531e8);
    let v3011 = v11 * (v3008 + 0x771fefe011becb392f5c379dc9e902c41be8f1069ae3c5e0bf6016b7b1b3f55);
    let v3014 = v11 * (v3011 + 0x40cbcae9364d8af8b767a72b260793922cf1ba2a03fedfc60d4eab1d5f00042);
    let v3017 = v11 * (v3014 + 0x274b54e6342ced28b28c62edbc8a6cdb44d1530e0fba56e4940e55d806f437f);
    let v3020 = v11 * (v3017 + 0x77273f7030b86a46aee79ed44f0968feb0ffccfa0964ffff141e693fd0fb6d1);
    let v3023 = v11 * (v3020 + 0x4dbe5188f23eedad88bab99323be5ac9bf747525c23d4c0665334dafd1f0c6);
    let v3026 = v11 * (v3023 + 0x3410d8b91297b00cf8d438bea18b9ebd55ae441a2f6bac6623a15e43ad64d4d);
    let v3029 = v11 * (v3026 + 0x4195cb2f46ca4e1ef5d93ab3a5decbdc9e74d0bb81d56abcf59304ecf79863c);
    let v3032 = v11 * (v3029 + 0x6581a70ec64b4268a4741b4f7de866050d31b69005c782630f4bdc51a1650b2);
    let v3035 = v11 * (v3032 + 0x754535ea8702292678b57fbde36c97454994bed59e0d0e13cf8a6c3ef7a0324);
    let v3038 = v11 * (v3035 + 0x71034c062fdc1b61e812617b037c5dd1e80d158a92bdae7ccaec162fff4edd3);
    let v3041 = v11 * (v3038 + 0x297d52739d69b228b057588496920930df6ada28e5e2a431b65502750a5bad7);
    let v3044 = v11 * (v3041 + 0x446d7e2595a1940ab7f6dec4c9f78953de9c0f4c67a130b55f1894779e73ac3);
    let v3047 = v11 * (v3044 + 0x5b0a8465067d8f43cac5dbc1145110e1e79e0f32ba1d59d2514405a0a806860);
    let v3050 = v11 * (v3047 + 0x5bdc50def36283e003e9ccf2f1bed188326bec8bed554815f9e49062ed6da4a);
    let v3053 = v11 * (v3050 + 0x3b591c6de6700576abbe4b4544de71cd3266a5dbb70740762d0c16a863bead8);
    let v3056 = v11 * (v3053 + 0x7fe75f49544ac3cf237a17e58179851f5b3e7420330e5861ec505291d9a0380);
    let v3059 = v11 * (v3056 + 0xe09e3870dab755cabbeac23076891b510207da569b75bf32d3f63c8ce08460);
    let v3062 = v11 * (v3059 + 0x66bb11e034bb55410211b7cd410cf076db77f008bd93f0dc938f089e853f0ee);
    let v3065 = v11 * (v3062 + 0x630cb6b8bcbe79e58025a699d489116a875f287fef6f1677b497b8702c3777d);
    let v3068 = v11 * (v3065 + 0x46ebc0bdf94c2f85023a0c1b29d229ef7a23e173d310b814f72c73904f6a5f9);
    let v3071 = v11 * (v3068 + 0x3fdf21da099da6c005b076001c5a95f2fe26aeff47e2cb9e8e52166a22b643e);
    let v3074 = v11 * (v3071 + 0x6c647f1e5e8e93fda4bc0ae5d513cb60558e2b44bf885484161bbfb5e093969);
    let v3077 = v11 * (v3074 + 0x688dbf5c443560c219afd8c54a0b26bdc9284925f2cc0adc889c1de024d6ecd);
    let v3081 = v5 * 0x22aac295d2c9dd7e94269a4a72b2fb3c3af04a0cb42ed1f66cfd446fc505ee2;
    let v3084 = v5 * (v3081 + 0x2bc4092c868bab2802fe0ba3cffdb1eed98b88a2a35d8c9b94a75f695bd3323);
    let v3087 = v5 * (v3084 + 0xf685b119593168b5dc2b7887e7f1720165a1bd180b86185590ba3393987935);
    let v3090 = v5 * (v3087 + 0x5febf85978de1a675512012a9a5d5c89590284d93ae486a94b7bd8df0032421);
    let v3093 = v5 * (v3090 + 0x4e1b2bc38487c21db3fcea13aaf850884b9aafee1e3a9e045f204f24f4ed900);
    let v3096 = v5 * (v3093 + 0x324182d53af0aa949e3b5ef1cda6d56bed021853be8bcef83bf87df8b308b5a);
    let v3099 = v5 * (v3096 + 0x5d4c38bd21ee4c36da189b6114280570d274811852ed6788ba0570f2414a914);
    let v3102 = v5 * (v3099 + 0x529414d56e9f6bf4ce8be38c8f79ffab78b185da61d606c411098f981f139a);
    let v3105 = v5 * (v3102 + 0x66d15398bbd83688bda1d5372e048536a27d011f0f54a6311971822f55f9c07);
    let v3108 = v5 * (v3105 + 0x52e5e75be2c96802a958af156a9e171dc7d5cfa7f586d90ed45027e57c5fe92);
    let v3111 = v5 * (v3108 + 0xb0e39f10e5433b2341ecef312e79ed95d5c8fe5a2e571490dd789dad41a2b9);
    let v3114 = v5 * (v3111 + 0x703dcca99c0a4f2b2b7f1b653dbbf907dd1958c248de5dcb35be82031f7d170);
    let v3117 = v5 * (v3114 + 0x749e86688f11d3d0ef67e4f55535c715a475ceec08547c81d11de8884436d8d);
    let v3120 = v5 * (v3117 + 0x44a14e5af0c3454a97df201eb3e4c91b5925d06da6741c055504c10ea8a534d);
    let v3123 = v5 * (v3120 + 0x6cd537aebc479350e63acbcf7b9da84f4b06c6c26a571d3a7dd416a94a956ca);
    let v3126 = v5 * (v3123 + 0x5e2909b1136e1d6608663e5cbabb616b28d2fd6f5dfb7cd03c4a7e719b7c53f);
    let v3129 = v5 * (v3126 + 0x51170abac6896de6a5b478741dd56f52b1d2a1feea59b1f26d060e09ed98b32);
    let v3132 = v5 * (v3129 + 0x1d0f94ce5d9d3beaa42ebed05a2f172aa2227e9a9fee0bf43a3fb068c1ac345);
    let v3135 = v5 * (v3132 + 0x785dc572a88712cb4eddcc8a167bb1b62f9a79282f21ee92a0374af76169344);
    let v3138 = v5 * (v3135 + 0x39d9d83e0ac884a5ee0f2d227f9eda71724a55002a41938458e45251e121308);
    let v3141 = v5 * (v3138 + 0x7fdc637318ea00385719f9ce50848d13cc955eef9f36a90b87e646dac85e3aa);
    let v3144 = v5 * (v3141 + 0x72d82458ba49cd6c638f89d2e3a68e49944f486cdfb7d2848e51aa9f99292a4);
    let v3147 = v5 * (v3144 + 0x4c484b2cc04747d8d812180ec716f779302231983fa17971b575274c0a9c378);
    let v3150 = v5 * (v3147 + 0x62773dee1773834dbb324c4c0d48dcdf9bbf0511547feb1b2ab0f7af7fa2dc2);
    let v3153 = v5 * (v3150 + 0x5b0343972ee9e17afaf76adc54e6797d54e6e47a7ea1167654ce076e3c6c360);
    let v3156 = v5 * (v3153 + 0x3ca8d84242dd2bd2a5d6e644fa1dc9f5082ee6131b6f0db8fd7d4f87109098b);
    let v3159 = v5 * (v3156 + 0x6f4ab1f3bccea47669a4c93da36db05bd6f5197945b5ab29191a703312ed3a8);
    let v3162 = v5 * (v3159 + 0x2d626ebcfae2d3618e350c190fc636495fbb04dd4a4e563680fb961a3d30d8);
    let v3165 = v5 * (v3162 + 0x42f0a74ce045e8194b7a5cac4e882b1f1a9face49c38fb3383cfd3d960806c);
    let v3168 = v5 * (v3165 + 0x34b7ebee71c5876183407c57610a0a8a33d3138ccd6ae416651cd505e5761d9);
    let v3171 = v5 * (v3168 + 0x150c633a21f3cfa157978e9561161f3953e180b9588347a0c819e4173afcfa8);
    let v3174 = v5 * (v3171 + 0x4f8cecab5f743c7227a63fa7f320930ffa7cc52b0fff6c351d3e9d4c22f9f9a);
    let v3177 = v5 * (v3174 + 0x98ad9c2080ba0663fb302025e6224cff41d1d30c5c9101ad77a48a71d8ac);
    let v3180 = v5 * (v3177 + 0x58a6d8229d82c192f190e55d28489f621cbcc64e4ef10c1ec5663c5384e60f);
    let v3183 = v5 * (v3180 + 0x7850ac1ef437d1b99c026a910b2437c1b877242e605c8f31a456f10e2f78743);
    let v3186 = v5 * (v3183 + 0x337092590652e19c23b48de3629ae0bd4157a5a72ecd3fcd17bb93f05814716);
    let v3189 = v5 * (v3186 + 0x95fd265a2a87c42af5a20a199e6730ee3f0e3352a38a5e7e84ef46c621903d);
    let v3192 = v5 * (v3189 + 0x38ada3df52cd03154d66b7da4a8a01835a461e61a76ac9576649d8c00013610);
    let v3195 = v5 * (v3192 + 0xc1bbae3cf2d414dc12119a0c746e3c10e148f8b522d574eff757d44d8b3a14);
    let v3198 = v5 * (v3195 + 0x7122e4b28d4ee35902b7f7b8ad5f525b6c70a2f2bb6b4ee4b9f0008845ffacf);
    let v3201 = v5 * (v3198 + 0x75275c33b919425b271966642fabd9ea7c917e70e96eda669040935b1d49db6);
    let v3204 = v5 * (v3201 + 0x70af32c484244d3435bb65b0ed076f48d06abb45b7765de9c6f26c1c8e9156d);
    let v3207 = v5 * (v3204 + 0x47c78a993a13204796a2fca3b20c0f02c0601e7cc59f84570fa026c65796dc9);
    let v3210 = v5 * (v3207 + 0x55713c4cc9f91e9f158f70683238853d0bb7cbd8358ff72b01fb60808b5c1de);
    let v3213 = v5 * (v3210 + 0x412fcd2551c0516392f685a62b54fb82b9a73bcffd42abecea4482b65aeea47);
    let v3216 = v5 * (v3213 + 0x6925415cd4dbae0ea5e9f41edcb503ff6f668da1cb13ec73eab6a99cd96752a);
    let v3219 = v5 * (v3216 + 0x3a2a902a0e43ab33c19459984fe116fb215796cb40c48e254de6126b55e9c3);
    let v3222 = v5 * (v3219 + 0x552e18bfefab6c3362cec587f0a7433a914f1359e5767b4fe883f1ad902dd13);
    let v3225 = v5 * (v3222 + 0x5643c5a69044bb8e86d10d3248ea3f50f8598732b0c517b256fe108294e09f3);
    let v3228 = v5 * (v3225 + 0x542f931640d9010e906b7e1e375cd0481740157eb51500ea1e10afe77f26265);
    let v3231 = v5 * (v3228 + 0x2a2811098d68a747bebe9ca2eae06b604bb307e5f51a9bdac1636f380feabb5);
    let v3234 = v5 * (v3231 + 0x57d53073d66a528c88f24e40011321f74ce5bdbecd6ca319e5e770ae29b21da);
    let v3237 = v5 * (v3234 + 0x1a4393bce3924d765902469c715fedeea69adca566859b4c8c412b7d7cb566d);
    let v3240 = v5 * (v3237 + 0x6dfc1fb08b981f73911dc43811caa0ed99749c2f0903f87f389c9a0e2a88126);
    let v3243 = v5 * (v3240 + 0x224fe4f546c8f999947a5864ed0dbcd64fcac6f774ebce11667c2bbb7d8603);
    let v3246 = v5 * (v3243 + 0x1f7d548c5a6f2bc70ff6f8ee47f38221ae25dcb4f9b068054ee66227494f87);
    let v3249 = v5 * (v3246 + 0x735f4476c2b51acb4f0dd9dbc4306108e37543538b2cd3cd2327ae5377a2e5d);
    let v3252 = v5 * (v3249 + 0x66ec70c796374a71b6aec5520467ebed547f645d1670b990dfa680a1b415cd);
    let v3255 = v5 * (v3252 + 0x14ac38a4b82b4c65e4993726b58f32c74988997b8e8f7729fe9032cf187896d);
    let v3258 = v5 * (v3255 + 0x27092905558602aec9af09947b70bb974caa3dd7cb1cb991810e15d75194aa6);
    let v3261 = v5 * (v3258 + 0x44e3645cc1b135410b2a52a5b92bcb454985033615453a51ac46377885c4309);
    let v3264 = v5 * (v3261 + 0x352b933e5d853527d2a4317db613d07117fad8115948957515bc07d72e161f5);
    let v3267 = v5 * (v3264 + 0x268c1e10f6f9969291b1d2f54289371a2f40a14cc67b3736e04eb891c1824ed);
    let v3270 = v5 * (v3267 + 0xaa81707e389769aeb31cc8b45276af0370dd702ac79461bae0a4078cefb5df);
    let v3273 = v5 * (v3270 + 0x67dec5ad6ddb1761ec61d2820533f7a2bb56d66f2fb8ecff9cbe28218990061);
    let v3276 = v5 * (v3273 + 0x106911de08ef437acabf58d178db7c81ff4d7de25f3ef5cd2582f44176d449e);
    let v3279 = v5 * (v3276 + 0x356591a80d5c2e14c3d8a180c030a9529a8580a4f3be00a5a9eea83d0d585f0);
    let v3282 = v5 * (v3279 + 0x40a3ea8c4059a1b9138884234381d6d383e66dd48eac1bf05f5fcddd593c881);
    let v3285 = v5 * (v3282 + 0x699e679a8f38a1ecb14c6695a2848c6abbab8a05003e43aa5cf4a9c6e6058f2);
    let v3288 = v5 * (v3285 + 0x6b86f825e41b2c9934f71cc2cb08787d1bd4f2eefd2be9c44e37bf387b35940);
    let v3291 = v5 * (v3288 + 0x4eb2786b11bc602bbf773564eb9b057d7dc02daaf4359c015295d97b74e72bb);
    let v3294 = v5 * (v3291 + 0x7b0ed28b968689517aaa216c0203e57f1cf56b22ff1213561499ae140d37fa2);
    let v3297 = v5 * (v3294 + 0x367ea925556a875faedf4d61bd2a95a31067bde6e682c50035bb3310cc54b03);
    let v3300 = v5 * (v3297 + 0x781cf0ea1c0ba9cf908656aa2c5a9403d54c26c8ece401a2c13be8d3090f9c1);
    let v3303 = v5 * (v3300 + 0x20ffc2b4c6c318bee0cdfdca40b2c10f2c629d3b52472b17c1bfd909cb7b85a);
    let v3306 = v5 * (v3303 + 0xe5e89fde76daa211fadf1178785f0c25a94d47a468cda257a895b871a928c2);
    let v3309 = v5 * (v3306 + 0x164344bae5b9dca8f384612e7351fecde28adee3d245c98dc2f65509b181d8e);
    let v3312 = v5 * (v3309 + 0x4063a6202df9488fe5384aaf7be7610b3e88a9c01486c1b88767ca36355340);
    let v3315 = v5 * (v3312 + 0x546f65cf3367a004f10e9a4e47d71f6ec80086cb2be19d7b225825e01eb323);
    let v3318 = v5 * (v3315 + 0x72c11bd84cd54152607e4c6e558a28e480a6487e374b865682c167484f8c29b);
    let v3321 = v5 * (v3318 + 0x7a5d11f284ee7db72bed2338784d6467e05cae85f333e05c5610c018a57c2a7);
    let v3324 = v5 * (v3321 + 0x64c71feb673d2655bb1865f9c4bdfb16b1bcd0f278a911363056674dacb812f);
    let v3327 = v5 * (v3324 + 0x62334e7d6094be4431aeebefc420f7e656459d6fc2cb10455123ede054f4cdf);
    let v3330 = v5 * (v3327 + 0x5dd4b3dd252fa7eda7b46674369a2f8c5b00a891cf01ada0ea5aada8bfbf6d4);
    let v3333 = v5 * (v3330 + 0x3373dcd7d0f0f8bb31ec396e1ec67e1f121121356dba549bce9fd4d3bbfbaad);
    let v3336 = v5 * (v3333 + 0x42a6c571001e263b1ec8168805bf4d6cb65935cd0687c696ae3a6968fd28378);
    let v3339 = v5 * (v3336 + 0x16f35b8d34d425a85fe48e66632d3e4af27d5d65cb180cb99047fdc2b908ea6);
    let v3342 = v5 * (v3339 + 0x24327b5849aaae0d313870c10e8010a115b70a99cf6b92925f51d2f05686287);
    let v3345 = v5 * (v3342 + 0x45ba7e524d75c65ab27b57a6e0b90458c9b0eb651935f84898a5d3cd0db9b8e);
    let v3348 = v5 * (v3345 + 0x767d8839373a2e97b7e3de1be6f4c18df648806920e92fcc4da9ab6bd8525ce);
    let v3351 = v5 * (v3348 + 0x741b0f4e1bf8ed4d6318f5dc5ebba8529089f5ef4a84cd727564c60cc11a96f);
    let v3354 = v5 * (v3351 + 0x68682814e1b4dd639cf396a9f60efe5ca035c6ccd75054b8911e8a15230efa7);
    let v3357 = v5 * (v3354 + 0x68edfc809bfa6534b583624db421a2cb885d2ce888e6f95eae85ad9cb38249d);
    let v3360 = v5 * (v3357 + 0x5d6575134d1b37e610f25e65bc8b0b1ad7fd0cdcaa56fe573142a09707640b5);
    let v3363 = v5 * (v3360 + 0x327bd35b3ec38fb121c039f777669426d3d60df3922e688a408a06d4e7ee3a1);
    let v3366 = v5 * (v3363 + 0x29a66c93ef1fa5ac4b6f96ed329810085b294a7ab8e16c61b1e225fd7406236);
    let v3369 = v5 * (v3366 + 0xac01d3129d24fe9b9209df8bfeb2526bc27e9c27d78f69eac16ce151b13540);
    let v3372 = v5 * (v3369 + 0x3a967c407600baaac716275b8fa16a08c22e928d895c762b2843d00496b3390);
    let v3375 = v5 * (v3372 + 0x4d111629c799fb16f602183ae372aee382e0b401312951eefe77a1674575242);
    let v3378 = v5 * (v3375 + 0xa8a00bb9874fbb44ee3411814dfb9d4d6048f5e3af6f7f09fff4e9f0263901);
    let v3381 = v5 * (v3378 + 0x3abd943152451107f59aa81194e7bbbe37c4a86a6b41e20a02f8145dd32fa87);
    let v3384 = v5 * (v3381 + 0x580bd7107af3afc93d0cfd1f0bd39f78f06ebe3a900f5d79943c25e980e5653);
    let v3387 = v5 * (v3384 + 0x7a615360e826e937db0c91cc1c9196086a3fd608cb01d20186ba1ce856904ed);
    let v3390 = v5 * (v3387 + 0x21df6648e6f783b7361a20191b8d399a4373dcbcc83f6b4a9a40bf11956219c);
    let v3393 = v5 * (v3390 + 0x2c82b2a99d198138ca2c4229a1929d044b113c1b0f693659712318ca7e7f804);
    let v3396 = v5 * (v3393 + 0x6dd74321080cc46d816a963c8a6f5dac42cb11e66c79831efba77433cce0d23);
    let v3399 = v5 * (v3396 + 0x1e54c3a5a3beca7932090ff58784aa43261075950feaab0e2a840f3801b81b9);
    let v3402 = v5 * (v3399 + 0x3360af40b57c0a951da3219025643a76516f85119dfbb05f61874eb3b56b130);
    let v3405 = v5 * (v3402 + 0x164d44fb88efb41e301934bf2c61a20e41c9bcb3f8e784ac5857063b4fc3d5a);
    let v3408 = v5 * (v3405 + 0x46efbcd0bd7f06d59a430ddeb9f239d66a24ce1fa72f5dbcc2bab48b707b2dd);
    let v3411 = v5 * (v3408 + 0x5ae517bdefe7b6785680842685de0b5cd972a22dae9ceb50a6ea3665feb06f0);
    let v3414 = v5 * (v3411 + 0x51f4698c121db3db4a5244334c5180cfba256dc80a59689e2c0f1f8d946e6c);
    let v3417 = v5 * (v3414 + 0x67d2681fae96c0b4bf22d10a73a1882c5bf4a5440f8d0458394d514ff7bd18b);
    let v3420 = v5 * (v3417 + 0x3dab30754623b91aec7a165cc167e9003269ebab3e551781e4c8cfb73402de7);
    let v3423 = v5 * (v3420 + 0x44be18892438118a0b3fc099da7489a89cffd4206678abfd37b1e649ad19178);
    let v3426 = v5 * (v3423 + 0xdb0ad3bd8a33b8daf1d53ff8604bbe5259b6620e3b547d5c6f392dbc10ccd5);
    let v3429 = v5 * (v3426 + 0x1a36f20817da4dc0c2e8b62fa08ce15cd3cb50419acf5211d6948bd6b28c8ce);
    let v3432 = v5 * (v3429 + 0x5fa6f7f2a7a527880a5b58911dd7f3a491fc702f481cee30e67c4980092f851);
    let v3435 = v5 * (v3432 + 0x6f682eebabbcbfa3e7084b47b2a01acb693865749df222b4b8dee0ec41903cb);
    let v3438 = v5 * (v3435 + 0x1fd7088411b30cb5762147b1d6749942485b36c68ea32f60ab83fdcbe987d83);
    let v3441 = v5 * (v3438 + 0x7172b43d0c88348e5453b0b26d54d4a7ad7e99e6b0c4b787341c8d89936197e);
    let v3444 = v5 * (v3441 + 0x34369f479f013d44dd5bb0d79d8a9effdb2ca36ce8b3d7e759bf707233c5bbe);
    let v3447 = v5 * (v3444 + 0x3054d35b59baf5b0a2078c23322de031b383033837cd6b978b6c060120b7fb3);
    let v3450 = v5 * (v3447 + 0x23f0124cd1c3f3605fa1ec36dc4d6cb6e229f8ba8998b138a44595f96f3bf21);
    let v3453 = v5 * (v3450 + 0x2300892e3f3c180333d091901ba99ab9e23c7947309b9e88ad47025847ec3a0);
    let v3456 = v5 * (v3453 + 0x4182bea2ea16dcacb0194876cd5fe8c79e1a55836aff8aa6074d235af5f7b29);
    let v3459 = v5 * (v3456 + 0x50f3e383aaf3533fc91b9633386542798abd69b79af893f47f6603d3cc35ea4);
    let v3462 = v5 * (v3459 + 0xc37f91c81a7006d6681cb511dab2e4d83928ccb78d1dc72c4c556e4cd72db8);
    let v3465 = v5 * (v3462 + 0x2693f31fd4bb5a1ef9cacdc4f2b33c3d6d965b76e7bf289020ab1b6c6660d70);
    let v3468 = v5 * (v3465 + 0x2bebc90c59dc0e37e28c7c7d8254520ce08894637bf1a089aed26012690d119);
    let v3471 = v5 * (v3468 + 0x17626d3869adf0fdd3fedd48e9fe1266bb33419bfe9046df43c6409b440980e);
    let v3474 = v5 * (v3471 + 0x734438bc30566591da45df9366f936415d29eaeaeab392488bcccb9acf0edcf);
    let v3477 = v5 * (v3474 + 0x22a7b1c897f54da39a1db61b345b234969e36ef6ba0ea02f8d8b3e83b5c6242);
    let v3480 = v5 * (v3477 + 0x22eef827b9d0b57649233c5d527b4641decab31df78347a20da21c705df093b);
    let v3483 = v5 * (v3480 + 0x193185be6e02dc0a07c0dced4ed031bf0a406219cce325e76408123406c318b);
    let v3486 = v5 * (v3483 + 0xb10494024548b14df121b738abc7babe56c12acc0490699443426a52f3a4f9);
    let v3489 = v5 * (v3486 + 0x375ce3766894524209e2043a150f10ad0bf4f726e3dc5453c3c757e56943a51);
    let v3492 = v5 * (v3489 + 0x1b1c82e5c561dc42f8c9c2a9f7db6bacd729b2646892a8ecfae9ead9a338aa6);
    let v3495 = v5 * (v3492 + 0x4b540d0085be455b24f014bf51dc7d0eceb8c93bb644a5208fa02dc58c718ae);
    let v3498 = v5 * (v3495 + 0x17f2709d2719458a9bf72a2b04463f0a6529fd9368a47715c628ba4e006cea);
    let v3501 = v5 * (v3498 + 0x20e468bb2828fb774d5ab538ff7f93ada201c2e392936e05cec29cd5a7a462d);
    let v3504 = v5 * (v3501 + 0x29cc816e6be353f6ad5e2c390f37ed3940b0dd67610a7eeb0bcded94bdcf920);
    let v3507 = v5 * (v3504 + 0x4d3b0654fd74862a92aa716af33b5ad5ac20dc0460c724d95ca94fe6d8a9d7e);
    let v3510 = v5 * (v3507 + 0x7ba5194da963f8224987db2720f16baa604ff62351e66a63c0c9dba00fbc7c4);
    let v3513 = v5 * (v3510 + 0x31d335bd885c9cdf2adc68ab45b8eecd2d3588cf85b93206896b2626eb1e369);
    let v3516 = v5 * (v3513 + 0x4efcba706a8b7868e32f363efac2696ad0625d046a3ef97917c710515016386);
    let v3519 = v5 * (v3516 + 0x56017977a273ad0e91c7c26a702ae4508343e97968295b08447b3cc7f20522f);
    let v3522 = v5 * (v3519 + 0x16416cc193a5ced6ff213fc18c86bd6f08d17c576f26b9ebd00d2653bbd6444);
    let v3525 = v5 * (v3522 + 0x4237c41364975eb79919303fc0a381b934befe871fdbd72c18f97627292923e);
    let v3528 = v5 * (v3525 + 0x1b389d976c22a3bfb42424896c9b135a3794048724c729968f81e04ce414194);
    let v3531 = v5 * (v3528 + 0x62fc206aa283139f7451e54cdac873fe86b6e7e89214a3c0318fbcaf6016fa4);
    let v3534 = v5 * (v3531 + 0x88f6e5a835dfda9fa2e2ff248d9378352f4a89b6bf5935700da390baebadb7);
    let v3537 = v5 * (v3534 + 0x4f9e975176d3aacd79c322d013c854c4b8829d1e469c9b242461f35e8dc6fed);
    let v3540 = v5 * (v3537 + 0x6e1143b147dd1bcc56dd43e6a3616c9a4016d6887cf0009ebf9f9796efc944a);
    let v3543 = v5 * (v3540 + 0x284c547c04ca83fdb01020cfc797eb362838317f09e5d25e1e4eef353ab7a7f);
    let v3546 = v5 * (v3543 + 0x60c327ef73c8468805ecace45a33ccc375fc91ffbf01b4b10a01ffd4b7aaefe);
    let v3549 = v5 * (v3546 + 0x59cd87f8751437900e984a009c63fdf7461b177067760f30d4f648ab271660a);
    let v3552 = v5 * (v3549 + 0xdaf5a68420fa7ad811f6dc75c5b4e92173a5d89255dc75accb8cec80a9cd91);
    let v3555 = v5 * (v3552 + 0x1f573af6e3ad146eeaa582f540de6a8db237ff2f28423660de998a4275bf4d0);
    let v3558 = v5 * (v3555 + 0x2830a6edb344b7fa86506557a0b2b0bd900429218fb35e7990951fe4fe869c6);
    let v3561 = v5 * (v3558 + 0x58f2e18613b3b25529935a623e7d5c8318ca9ff3fb180f16f7454ca9e348e35);
    let v3564 = v5 * (v3561 + 0x42c8f0b5507417eb48ffeb1a7df8808633f193c27df8e2f44ee7bd62cb2c3bf);
    let v3567 = v5 * (v3564 + 0x50d603bf9c2a456b828ae476092affde072ecd878877ec3f99ba8f574d263a2);
    let v3570 = v5 * (v3567 + 0x413fda31150aa8462deae8a6043fc5624599fb7f638c4d5c5f89472e1223c28);
    let v3573 = v5 * (v3570 + 0x13fe84c8ecc2e3fd289560c0ada7a251fdd5fba24c076be4be465feec4262e6);
    let v3576 = v5 * (v3573 + 0x2b2a0768e9a5f59e7f33ea449690794c8b409bacd1c808f7ee8065ed9d8648c);
    let v3579 = v5 * (v3576 + 0x3030332e9cf430f72159914e59ab9af532bdfdafedc1be39691256c8084954e);
    let v3582 = v5 * (v3579 + 0x16617a52bfe5d2fd0eedb0d6411f5fafeb14a4ac17da0cc828c914acb500ce9);
    let v3585 = v5 * (v3582 + 0x553f8ab49053432bab53835480b6f4c416eeffb3470fb6bcf122741cac3d71d);
    let v3588 = v5 * (v3585 + 0x3939ef0e572dcc3b67f0cb819fffc521df26e50814281621fa6982b1465f786);
    let v3591 = v5 * (v3588 + 0x520b18e79de342aa7095ffe56be6222b0d2e44fc3c676a5c994f24e427b45e2);
    let v3594 = v5 * (v3591 + 0x3f3ae3871460ac578f5030d925e91c138f3290f8f3cb6d4b560b4b16fbacd64);
    let v3597 = v5 * (v3594 + 0xbffb0e4f7ccfff0cee519edd1004eefbc47024f92c4409bbdf688c133ad285);
    let v3600 = v5 * (v3597 + 0x62d6874b6dcb1c4dc8ed797b9158da4359c6c49f27af4851a12908ecad2092e);
    let v3603 = v5 * (v3600 + 0x511c0ad7c0bfdcfcfaf925895a8ef5e8c5e0d147e29c9cdae45fbc998fce346);
    let v3606 = v5 * (v3603 + 0x25199c11f7193e07191cd9b9108aa8b440ce1972dd1cbe5f0cc33b7783203a8);
    let v3609 = v5 * (v3606 + 0x3cf3b95ba351a72019ed1bcadab32116adcf079e72800a9d88f15244e7743e0);
    let v3612 = v5 * (v3609 + 0x19cf240d04f4859941f9b6af4a7088729aa10307cd08aa75f01cb22e872543d);
    let v3615 = v5 * (v3612 + 0x1cd528d070930aef19e0f928fc744e79ff57e227b6aa1bbfce15a79166aefd8);
    let v3618 = v5 * (v3615 + 0x475f8af086f7aa4ec3739f754f7dd291dc50decc7c7fb03de8aee3cf06824f);
    let v3621 = v5 * (v3618 + 0x28f86fe2d71f9410e14c17195ae19c2c5e623c525c979f4f74dec3ef8848eb5);
    let v3624 = v5 * (v3621 + 0x508243aa19e23cdb8ca0154055c05130462908c6a2691ae522e37ab9d6168f2);
    let v3627 = v5 * (v3624 + 0x37cf9640e321e7bccf1926d5fea92918d6888c5805e27193722995233a4adc5);
    let v3630 = v5 * (v3627 + 0x66336e2e2eeb939818f861fa4aa9b2576936470f511786f8fa3417850a6c2d);
    let v3633 = v5 * (v3630 + 0x19a0ff21908842e412addb744b0ca384a54bdde819f6337c4c672f682fea9cb);
    let v3636 = v5 * (v3633 + 0x44147236daf669f8a94b7ea353c3dd7e64312ece01ccc1d4dad67916591d50b);
    let v3639 = v5 * (v3636 + 0x1d6cb5a655919a581078aa2f8a21d300425026ccd7d047302443d78dbc67abd);
    let v3642 = v5 * (v3639 + 0x4d8d9b92b38a45147bc9c87c071672edd93cbf5bdc8d85e608f26f1d82d172b);
    let v3645 = v5 * (v3642 + 0x4acd125e74056ca611a1b07369166eb5c02af7a4cbf387b2bd584a362fa9e60);
    let v3648 = v5 * (v3645 + 0x3b4fdc8d965de1761e445ee88cb406f707f9d0b1ea3c069d12084c0ccba9b44);
    let v3651 = v5 * (v3648 + 0x1f27c20f47daaf01d4627d5e9bee0e9bd2aa5b75807064cd60ed87e307f677a);
    let v3654 = v5 * (v3651 + 0x4758304a75f149e24563c2b22459151389b86d36108f5dfe11ea1fc7a64fd7);
    let v3657 = v5 * (v3654 + 0x1c1216fe648d287c2645dfc5152e171f25483df5ef112b745c2e59b5d9ee07c);
    let v3660 = v5 * (v3657 + 0x24adf288d61c113e28d9a298d2642eb67586019adcb952abf274ebe1d30e24a);
    let v3663 = v5 * (v3660 + 0x3e09706cb43c83143c9dc46f97e0e1ab4327de19ced69badaa8b2c80f68fb9b);
    let v3666 = v5 * (v3663 + 0x589a2e11637d0c90fe91bb9f4d55a80cd1a2df7f3431e8b8bdce8fe7d35126c);
    let v3669 = v5 * (v3666 + 0x5f506aaae7ce6d94712c9e0ab02bd2a4ae09600608d54a8ca381b8e96222cf7);
    let v3672 = v5 * (v3669 + 0x3f64b3a307276c6a7169c54297bb12aaeebadec98df6ba1184492a82effe353);
    let v3675 = v5 * (v3672 + 0xc3e0400cbde1da659381240d9c84b977eef3cd70e3e4a1a8763a05e682eb3b);
    let v3678 = v5 * (v3675 + 0x1fdb038204ac50e87e3e7239d8c1c0572893ba98e031c982e545e6de64cb8e0);
    let v3681 = v5 * (v3678 + 0xe0b21e37008355c35f7aee295a8b2b72465866b2bd68e72d36f032c34b38a0);
    let v3684 = v5 * (v3681 + 0x2cc90219912af16cf9a39f57f8b8c514f797dd5d49dfed5eabdc278e31106a2);
    let v3687 = v5 * (v3684 + 0xab2147a23a826d5f7c6fea5bf889eaafb5531721f31ee0a9f02fd58f09f65c);
    let v3690 = v5 * (v3687 + 0xa5d4606609371577b0d17fadcd85ce659885b00245a67b038f902176d99a7c);
    let v3693 = v5 * (v3690 + 0xfc76b77f717a5b3ecafafadf29e7f886c8ae67a3a2bb30467c440472349953);
    let v3696 = v5 * (v3693 + 0x40fb948f8a4a10d2b2e928a5d77b481f8d3068b47fa388a3ee65609aade1a41);
    let v3699 = v5 * (v3696 + 0x13d322a0ecbe1e785921a7aa6f4d1135e0798e72f4c055226205314b8348144);
    let v3702 = v5 * (v3699 + 0x20096a7aa30c6c42f1d5f1ed88de275d1d1610f2548711a75fbbd72d373a50e);
    let v3705 = v5 * (v3702 + 0x18f9cfeaf2c33e21d7c6fd9e15a3601a2fb3905588868167566e8c1f1dd30fa);
    let v3708 = v5 * (v3705 + 0x3e3aa48bb5db9e2b0dc6d294009ecd5d4ff6255dfcdde3f5b4e545032ea9b68);
    let v3711 = v5 * (v3708 + 0x425b03b0356b92e66ca816869a76110d68862a0d8ad76f950fdb1d5c03279d1);
    let v3714 = v5 * (v3711 + 0x7cdb723061223f33289237c7476e737ef0bbc5e2c1ed9a70566511fc2036ba5);
    let v3717 = v5 * (v3714 + 0x18b8b8d0f393950c9a2e674052150a328d214618049c7e2f58cbad76adbfbd5);
    let v3720 = v5 * (v3717 + 0xf19faf3accc43b56369dccdec35dc7b49c5b8f8976764886bd16dd2e155f92);
    let v3723 = v5 * (v3720 + 0xe08853aabc9eb934b4470bb4ae1dbbe90c61d2093516df998ca7adc98afe10);
    let v3726 = v5 * (v3723 + 0x7736291268c775a82caea06004d53edb829be2566fc7c4053b1d850a8116cac);
    let v3729 = v5 * (v3726 + 0x1bc1186238f0d39e1c56185a8d2bf00c90c9c89647917d60a5b762932856524);
    let v3732 = v5 * (v3729 + 0x6cf772fa8050ad8eb87bc8f0c8fc511622b416fdb084cbc93b79501c96b0bda);
    let v3735 = v5 * (v3732 + 0x7417da24519b4c55ec0d698ecaceeb49711aa1e7f7d907102351e73388a0fa5);
    let v3738 = v5 * (v3735 + 0x66e1e25d1bcea87acd136f2c33498e3223fbf78bc6cc816ad6aaf68e961da0d);
    let v3741 = v5 * (v3738 + 0x60db5bf6f060d82c169a1c4ed6c548d5e8cdb6cfd2e3257c155bf11f48ca609);
    let v3744 = v5 * (v3741 + 0x2d5447623584d3a19e9993814622d6369248bc61813f067c4825c9b0a81551f);
    let v3747 = v5 * (v3744 + 0xac068a1aae938e26e125b35c88a87130044bf3637bf1acd797103e7388b33a);
    let v3750 = v5 * (v3747 + 0x3ab2d353537697d4de9c5c4c0bc31e5e776cb93181029144f6c6d4b5ea4317b);
    let v3753 = v5 * (v3750 + 0x6ca2dd473297a2852e68ea2b83faf8f71e5cb471adcc74a858132c6a823f0c0);
    let v3756 = v5 * (v3753 + 0x1ec5264a5287f1c6de79b3df3adbfa157e8430e594078c3fba7002a077db447);
    let v3759 = v5 * (v3756 + 0x50ee695deb5a4e63c5dd6de35621d1c0c5a496bf41fecbaa929b2b3e23f174a);
    let v3762 = v5 * (v3759 + 0x36f446f7e5a51114cbdd3b460431bacb5a42cd61f4690cf5e9d9f13e488318d);
    let v3765 = v5 * (v3762 + 0x195f98a85cfe403a7d229a6eb4533a1fea641c331db75a5807711fdf1e27dac);
    let v3768 = v5 * (v3765 + 0x63d4964faab567e795024a17032ec564ff221a421bd2e42632d3770c73dbba1);
    let v3771 = v5 * (v3768 + 0x68d729620eca6b4d904198a0e6d241953b9b8c874a10b5ede5596146d560979);
    let v3774 = v5 * (v3771 + 0x1137975bab819ce0cbc73714305030fcd4a185f71d46c169908460390d56d18);
    let v3777 = v5 * (v3774 + 0xf639bcd7777c1ffd41a693ac9f5a051bd124b7edce3d568f14304c9fd90a67);
    let v3780 = v5 * (v3777 + 0x2322f8d96071356feee538e0c53d857b1924134b94377af20ed5d0e8b3925b);
    let v3783 = v5 * (v3780 + 0x22cf65c6bbbf76765555748cc1ae91c83ea93ca2c8b34a59332567b5b3b0cd2);
    let v3786 = v5 * (v3783 + 0xd62eb553de83e5d51f78ddd9480d65870dc426f61153e732eb6cd62cee09cd);
    let v3789 = v5 * (v3786 + 0x6afb39d46d5a846e9d58a6ae27e6cdd83bee29c72754cd4cd3d3cae423f5c9d);
    let v3792 = v5 * (v3789 + 0x364889e46da58b66c827835a0c2807338eeb4431f2099f490d13bbad0777a01);
    let v3795 = v5 * (v3792 + 0xaea6f7f915e4aec612029a9d02316baa3f6297ea4cfd38897f4c9859ec485e);
    let v3798 = v5 * (v3795 + 0x5c180e2fbb2b51e053941d0e1611424fe60ced6d439115dd98530c8d79cca4a);
    let v3801 = v5 * (v3798 + 0x1ab93f16e576b6a54598582eff5e2cfc33baeeb607826579680636b05046d16);
    let v3804 = v5 * (v3801 + 0x4de47e973af27fde9ad29f812de8a04855110118eb73fcdb46865390486a287);
    let v3807 = v5 * (v3804 + 0x50be25e516e30f96d8b420a7c494506d2cd21d64f4d5ecb67d58c2ae99bf5e0);
    let v3810 = v5 * (v3807 + 0x2aa45ec320ea12beb804e35af3684dc981324dc9bd044592d1c408c052a4322);
    let v3813 = v5 * (v3810 + 0x26701dfe3cc76754a4ab893fef59886a43013ea6ba648efd82fd03941fa2910);
    let v3816 = v5 * (v3813 + 0x1773ba95dbeaab6e5e9fc79ac153d46be1e57828e92287d698a3f4f87ef4984);
    let v3819 = v5 * (v3816 + 0x4e92d5f575fcaac9adedb4e0c3549dc18f61bc40e3752e3506f3761c32c6e3);
    let v3822 = v5 * (v3819 + 0x580f9d95c2bd746c9210a87b0f9ed275afee1dde7a41d9ad5e69861ec0e43f6);
    let v3825 = v5 * (v3822 + 0x3e2dbef5f162784e13b5ff4c33bcbc444ad1546922b293d6783b5de5c5aba78);
    let v3828 = v5 * (v3825 + 0x596f89b6ca79194eb6a87c17692aa491f5b014da3cc7e5f05caf4fc1779c2dc);
    let v3831 = v5 * (v3828 + 0x7e84842d5fff1666e01505f62661bcc822dd3fa530ebd1e4089230a4045a04f);
    let v3834 = v5 * (v3831 + 0x5626d2ae9581d1d335bfc3863a4eaf3568ec8e70fcdae93f50a15b0cf601b6b);
    let v3837 = v5 * (v3834 + 0x68371fc7cb3e0670a73eb3a7e773ddb63f231c26bf25bb1fc1fe6e93a7e3bd0);
    let v3840 = v5 * (v3837 + 0x4d215dd42f87632a9cce2cb95081dc731e36796c3d2847dc96a3554231c6aef);
    let v3843 = v5 * (v3840 + 0x421fac0e48da8e6355c07f6a64bcea96384848e8ea9a7113ab45f15b1dd15aa);
    let v3845 = v3843 + 0x679061e5f453c8bb1855dce8f7d61f2cb64b15d2c4e70b969ec4ead3fc6a226;
    let v3847 = v5 * 0x23a2994e807cd40717d68f37e1d765f4354a81b12374c82f481f09f9faff31a;
    let v3850 = v5 * (v3847 + 0x49d16d6e3720b63f7d1e74ed7fd8ea759132735c094c112c0e9dd8cc4653820);
    let v3853 = v5 * (v3850 + 0x6c930134c99ac7200d41939eb29fb4f4e380b3f2a11437dd01d12fd9ebe8909);
    let v3856 = v5 * (v3853 + 0x347dfb13aea22cacbef33972ad3017a5a9bab04c296295d5d372bad5e076a80);
    let v3859 = v5 * (v3856 + 0x62e62fafc55013ee6450e33e81f6ba8524e37558ea7df7c06785f3784a3d9a8);
    let v3862 = v5 * (v3859 + 0x23b940cd5c4f2e13c6df782f88cce6294315a1b406fda6137ed4a330bd80e37);
    let v3865 = v5 * (v3862 + 0xf524ffcb160c3dfcc72d40b12754e2dc26433a37b8207934f489a203628137);
    let v3868 = v5 * (v3865 + 0x603e3a8698c5c3a0b0b40a79ba0fdff25e5971f0ef0d3242ead1d1a413e443b);
    let v3871 = v5 * (v3868 + 0xa401d8071183f0c7b4801d57de9ba6cda7bd67d7941b4507eab5a851a51b09);
    let v3874 = v5 * (v3871 + 0x37d720cf4c846de254d76df8b6f92e93b839ee34bf528d059c3112d87080a38);
    let v3877 = v5 * (v3874 + 0x5057b804cff6566354ca744df3686abec58eda846cafdc361a7757f58bd336e);
    let v3880 = v5 * (v3877 + 0x76b4883fd523dff46e4e330a3dd140c3eded71524a67a56a75bd51d01d6b6ca);
    let v3883 = v5 * (v3880 + 0x1058ff85f121d7902521abfa5f3f5c953fee83e0f58e069545f2fc0f4eda1ba);
    let v3886 = v5 * (v3883 + 0x4eac8ffa98cdea2259f5c8ad87a797b29c9dccc28996aed0b545c075c17ebe1);
    let v3889 = v5 * (v3886 + 0x6e7240c4a94fa3e10de72070fd2bf611af5429b7e83d53cfe1a758dee7d2a79);
    let v3892 = v5 * (v3889 + 0x59fef071cf1eeff5303f28f4fe10b16471a2230766915d70b525d62871f6bc6);
    let v3895 = v5 * (v3892 + 0x480d06bb4222e222e39ab600b8aadf591db4c70bae30fe756b61564eec6c7e);
    let v3898 = v5 * (v3895 + 0x7d2292c8660492e8a1ce3db5c80b743d60cdaac7f438b6feab02f8e2aade260);
    let v3901 = v5 * (v3898 + 0x5a593d928542a100c16f3dc5344734c9ef474609bd7099257675cef0392fab8);
    let v3904 = v5 * (v3901 + 0x761717d47600662a250116e2403b5115f4071de6e26e8dc231840eeb4484ec3);
    let v3907 = v5 * (v3904 + 0x4b74b468c4ef808ddcc6e582393940111941abece8a285da201171dc50525c7);
    let v3910 = v5 * (v3907 + 0x14ef999212f88ca277747cc57dca607a1e7049232becedf47e98aca47c1d3fe);
    let v3913 = v5 * (v3910 + 0x47b2a5ef58d331c30cfcd098ee011aaeae87781fd8ce2d7427c6b859229c523);
    let v3916 = v5 * (v3913 + 0x59bd7fe1c9553495b493f875799d79fc86d0c26e794cce09c659c397c5c4778);
    let v3919 = v5 * (v3916 + 0x3ede75d46d49ceb580d53f8f0553a2e370138eb76ac5e734b39a55b958c847d);
    let v3922 = v5 * (v3919 + 0x6e0bed1b41ee1cf8667c2924ebd460772a0cd97d68eaea63c6fa77bf73f9a9e);
    let v3925 = v5 * (v3922 + 0x739edb8cdd16692deaba7fb1bb03f55dd417891bacb39c7927969551f29cb37);
    let v3928 = v5 * (v3925 + 0x247573f2f3fbd5386eac2d26851f9512cd57ad19773b8ca119d20852b9b6538);
    let v3931 = v5 * (v3928 + 0x2f6efb89f27d2c0a86ec1e6f231b225caf2af9be01aca173a15fa02b11fdf24);
    let v3934 = v5 * (v3931 + 0x75a0f99a4dec1988f19db3f8b29eeef87836eb0c3d8493913b7502cfedcef28);
    let v3937 = v5 * (v3934 + 0x278a7c68986adbe634d44c882a1242147e276fee7962d4c69ca4c8747b3e497);
    let v3940 = v5 * (v3937 + 0x675532b80f5aaa605219de7fe8650e24fee1c3b0d36cdf4fb605f6215afacee);
    let v3943 = v5 * (v3940 + 0x5599e790bd325b322395d63d96cd0bd1494d4648e3d1991d54c23d24a714342);
    let v3946 = v5 * (v3943 + 0x43545892bb5a364c0b9acd28e36371bede7fd05e59a9dcd875c44ff68275b2b);
    let v3949 = v5 * (v3946 + 0x38db61aa2a2b03053f5c51b155bc757b0634ce89baace113391369682fc1f74);
    let v3952 = v5 * (v3949 + 0x71b2b6b03e8cc0365ac26c4dbf71e8d426167d79f8bd1af44738890c563062a);
    let v3955 = v5 * (v3952 + 0x3a663fc27ec3ad56da89d407089bcec0971cebcb3edf0c393112501919643d7);
    let v3958 = v5 * (v3955 + 0x1030d58878296e14b1c5bcafe7e817ebe4aa1039aa96b9d0dd7fc915b23f42a);
    let v3961 = v5 * (v3958 + 0xcb3335374cc2a2350fe53d2389f04952c4d634f489031742dfccca17be2e09);
    let v3964 = v5 * (v3961 + 0x6ae3ee97ea5dcfbb7c36cffd89665baf114fae391c0367be688db09861a8ca1);
    let v3967 = v5 * (v3964 + 0x7b16c33c4a8ffcecbd83f382469e1d00a340ceab5e7d9c0bd4fd010b83f4310);
    let v3970 = v5 * (v3967 + 0x10f236430f20aafda49d1c3e3759c510fdf0c0c19f89df6d5d71deac88b547b);
    let v3973 = v5 * (v3970 + 0x104b04e96151f5103118c4eb556cd79899148fd6656e73cb62f41b41d65e4d8);
    let v3976 = v5 * (v3973 + 0x253bf2869135f4bda4029cae2819b2f468ae88530f3ea771090b2727814c494);
    let v3979 = v5 * (v3976 + 0x65d50aa3c1d84a3deee14057eec98656a1296cdcbe32250bfdaa50ffac4c5dc);
    let v3982 = v5 * (v3979 + 0x76323f8567119897f10d58e1552c98f5a62f03a16d3737e20fc2b0a31a3a843);
    let v3985 = v5 * (v3982 + 0xdaee1c7b34ecb34717b7313dc4a299dd1a161447e2e0249426a6fc33a72289);
    let v3988 = v5 * (v3985 + 0x2bfd1294f111a5a90842d19cffb97481aefbc09ab6c47d7dcf91ba228019c07);
    let v3991 = v5 * (v3988 + 0x4f63db02e10fbe428a5dda8d9093feef46cc19568a3c8ad2fce7e7519004095);
    let v3994 = v5 * (v3991 + 0x761a240cd8aa2f135daf0760bfc2c9d5e896e93a45426571cdad9118722e2b0);
    let v3997 = v5 * (v3994 + 0x30a2e8ac9e6605fd722dffb4caca8c06dd4a8968a7bf41a5371cb1a07d11c00);
    let v4000 = v5 * (v3997 + 0x5ba89e0eb3830039d0f8a9ca00acef15db22374c965b01abc49dee46270a7d);
    let v4003 = v5 * (v4000 + 0x7e8659c39d7a102a198f0e7c3814060926ec0410330dd1a13dfadeab4e74593);
    let v4006 = v5 * (v4003 + 0x5a00feeb391114d7b976654ab16ddf8360f05671b34d4a97da278c0aef34d76);
    let v4009 = v5 * (v4006 + 0x33ff2d848bf237f536524da818598ae0f2516ebee526b77957448973eefacd3);
    let v4012 = v5 * (v4009 + 0x4e0a5dd802deed7cb8d06527beb15dad32547bae77141c32473f4c8148912e3);
    let v4015 = v5 * (v4012 + 0x776459dfedbbdfcef7a31e0f60c6480fc0676b280fdb6290859fe586d6e6106);
    let v4018 = v5 * (v4015 + 0x59d0d8ca9ecda81081dfcae7580ab3c08a72195438c1556000c0c1dbdc08174);
    let v4021 = v5 * (v4018 + 0x6eb66d366da57e4ae717307dfc3351579fe857c51aa82b95044473c9ed14377);
    let v4024 = v5 * (v4021 + 0xa758a70ba6a0cbcbc65abfeca51359904f790752c3df55d42707253d8dea70);
    let v4027 = v5 * (v4024 + 0x2046e1b4fd4c108e8f832f5bcc4dd46abf0d19ef0237beaec29d6c12fb9832e);
    let v4030 = v5 * (v4027 + 0x472d99d1a6e1a6aef339eab1af3d53af7a8326e4d0a6bac73c3a159031c3686);
    let v4033 = v5 * (v4030 + 0x1b0fa36439192f135c239918bf47ad14b55ced699f4582d929a60dd227b34ff);
    let v4036 = v5 * (v4033 + 0x728dd423dbf134972cbc7c934407424743843dd438e0f229afbcca6ce34d07d);
    let v4039 = v5 * (v4036 + 0x4e42531395d8b35bf28ccc6fab19ea1f63c635e5a3683ac9147306c1640e887);
    let v4042 = v5 * (v4039 + 0x1ea9bd78c80641dbf20eddd35786028691180ddcf8df7c87552dee1525368ba);
    let v4045 = v5 * (v4042 + 0x68a8c6f86a8c1ebaeb6aa72acef7fb5357b40700af043ce66d3dccee116510a);
    let v4048 = v5 * (v4045 + 0x25c5f348c260177cd57b483694290574a936a4d585ea7cf55d114a8005b17d0);
    let v4051 = v5 * (v4048 + 0x339b405bffb6dbb25bc0432e9c726b7f94e18cf1332ec7adfeb613345e935ab);
    let v4054 = v5 * (v4051 + 0x23590dabe53e4ef12cba4a89b4741fcfaa232b7713d89df162031c8a627011e);
    let v4057 = v5 * (v4054 + 0x534a4f3cf71c93023e473f12e407558b6c24b712204fd59ddc18c7bcddd571e);
    let v4060 = v5 * (v4057 + 0x2e1b2a3c32aebc0be30addd8929c01714783aaf01be8a1d35e830646e8a54f0);
    let v4063 = v5 * (v4060 + 0x605a244f646a825602891bf9ddffef80525010517b32625759b0bf5a7f2c386);
    let v4066 = v5 * (v4063 + 0x4f81a946bb92416d212e4d54f2be5fa8043be6fa482b417d772bfa90be4e273);
    let v4069 = v5 * (v4066 + 0x655038ca08eba87484bc562e7fd50ce0584363278f9d716e31c650ee6989a2b);
    let v4072 = v5 * (v4069 + 0x44938959c2e944eb6e5c52fc4ee40b34df37905fa348fa109f6875c1aa18000);
    let v4075 = v5 * (v4072 + 0x30b11c32e8aab0c5908651a8d445395de52d5ce6a1efe75f2ad5e2c8c854a30);
    let v4078 = v5 * (v4075 + 0x4a92733a733f225226a3d7f69297e7ff378b62c8a369e1bbf0accfd7fb0977e);
    let v4081 = v5 * (v4078 + 0x1345876a6ab567477c15bf37cc95b4ec39ac287887b4407593203d76f853334);
    let v4084 = v5 * (v4081 + 0x580550e76557c8ff3368e6578a0e3bed0bac53b88fefdde88f00d7089bc175d);
    let v4087 = v5 * (v4084 + 0x7d7faca17be1da74cf132dda889a05fce6e710af72897a941625ea07caa8b01);
    let v4090 = v5 * (v4087 + 0x62be425458d26cfedf8ec23961cdfd9f4abeb21f1debbe87bd51469013358fe);
    let v4093 = v5 * (v4090 + 0xd77a8e8eed7ce4931a6d2a4774c21864e2c9f468d080af9aba6756433a1a8d);
    let v4096 = v5 * (v4093 + 0x3e850e31c0345726c1ace38537dd88a50c85d6819ae98add1bbd62b618f7a1c);
    let v4099 = v5 * (v4096 + 0x375a5d9b11c83d06a04dc9f1908b8183adc6f04e5b2ceeaa23d3b68c973ee77);
    let v4102 = v5 * (v4099 + 0x76640613af9ed1a125624e0c38252bee457ce87badb24fc4f961e55883d9077);
    let v4105 = v5 * (v4102 + 0x5428ff423f2bbabcb5f54aafa03d99a320b4b255115351f50b229eae5522178);
    let v4108 = v5 * (v4105 + 0x6dcfc3a99563a5ba4368ac4f11f43e830c5b620a7273330e841bedec0bfb5a);
    let v4111 = v5 * (v4108 + 0x2652523cbbec2f84fae1a17397dac1965127650479e1d5ccfc6bfbfcbb67996);
    let v4114 = v5 * (v4111 + 0xa737d6916aa6a869252d8ff294a55706e95e0844e6b047755704e37d978e09);
    let v4117 = v5 * (v4114 + 0x2833391a62030808228d14437d6f91b31c0038c14988a23742b45e16f9b84b5);
    let v4120 = v5 * (v4117 + 0x284f7815a7eabc1dcf56da511f7d739f1a199f8ffaf3474f645d2fc93327dc);
    let v4123 = v5 * (v4120 + 0x1e141c5429a369996563573bf61d7f713cb7d25baadff636ba2756c65a910ee);
    let v4126 = v5 * (v4123 + 0x60bdb98c079bd5cef216803b056afce03f6ea41934275c965d6e196240fb953);
    let v4129 = v5 * (v4126 + 0x7f2abefac9e7f8109b0a2d25d0bd297059e45dd66798ac8b299f0a3e442dd2c);
    let v4132 = v5 * (v4129 + 0x41776c662b44a36c7075097c14b6010cb321591a4eca2866d58252eaf9471ac);
    let v4135 = v5 * (v4132 + 0x573b13b32161c11c9b16eff7cf93fa770a3ef667547a27503e39092aeabf73e);
    let v4138 = v5 * (v4135 + 0x327319fcc0d34a0d64f5acab00244b43674a60bef754844fb2920c87c90cff0);
    let v4141 = v5 * (v4138 + 0x755f0e4c374e2fa4aa7eda10041e2139a4a7793eea44f415c73ad4fcba1758);
    let v4144 = v5 * (v4141 + 0x7b9cd3b277f00a75a17961d2d8e46e6a1838c8500c569cdcad08bd4e0cbae84);
    let v4147 = v5 * (v4144 + 0x21f5ea8660d290f28b9300e02ed84e110d7338a74503b369ad144a11cf79f63);
    let v4150 = v5 * (v4147 + 0x5e4b0ecc6a6c15ed16c1c04e96538880785ff9b5bff350f37e83b6fed446f14);
    let v4153 = v5 * (v4150 + 0x3d8506e792fa9ac86ac9739d3d5bf63cfc13c456a99c8581adf590c8d9b72eb);
    let v4156 = v5 * (v4153 + 0x1e3b6498f0daba2fd99c2ac65461c3fa519cb738b53cd6f002e97199fa4161c);
    let v4159 = v5 * (v4156 + 0x70930735d913d54915fba20c97f07cba8f33eb8f4f81fd869699a10e83264cd);
    let v4162 = v5 * (v4159 + 0x16a36769ee50227c564bebce3d9cd7c4ca55702a7c7ccf403075f68f05a0c2);
    let v4165 = v5 * (v4162 + 0x3aa748723229eb8b33354e0901f50ad052b6c1006916790c979133c4442be90);
    let v4168 = v5 * (v4165 + 0x5db8c52b6adb520496f9edd7105c92df67e8605ff4e0cc59992c3eb651ac7a4);
    let v4171 = v5 * (v4168 + 0x4b2222d0aee638c7e5efd8ada791638ac155a01b78f3b532283574653998bb2);
    let v4174 = v5 * (v4171 + 0x26a4b2a61f40c1ad77737b99cb27d2f3118622be64f0120907e2589d2f25ebf);
    let v4177 = v5 * (v4174 + 0x5820792f23a13d58ddef0607950d422598bb1f21888dace88929fbe7d4828c4);
    let v4180 = v5 * (v4177 + 0x3678de28b6896959edf5c9dc0caec59b02dfbbf54811f87939b32d0523f58bb);
    let v4183 = v5 * (v4180 + 0x3cd13f84bb7ae6eeccc1012837d2f3e017f069e66cf047172bc70371f5aed38);
    let v4186 = v5 * (v4183 + 0x7af8995e2ceed8841e34d44365c7ca14f5980a6a5c67b9813fa7bfd74a9c1b1);
    let v4189 = v5 * (v4186 + 0x6d7af6524127a117184a0c12a6ff30d28b14933a4e96bb3b738d2a36db72e84);
    let v4192 = v5 * (v4189 + 0x73200d12e733294b5cbb8ffe7fb3977088135d0b0e335135f9076d04a653c58);
    let v4195 = v5 * (v4192 + 0x229d7fc2a1bcfbe00d5773f8dadd70a2641d8578fa73e66263b3512d3e40491);
    let v4198 = v5 * (v4195 + 0x29889daac66c404d6491ec3a435d810a2877d885df1a3a193697b79b4af39c4);
    let v4201 = v5 * (v4198 + 0x171f0638dedf0b69655fa9930bcbc91b257e299a6717bd8ea23ef550c8faff5);
    let v4204 = v5 * (v4201 + 0xded0f75cd0a6a5401a954d26880eaf12050ce6458d3254c9dd6354bf66278);
    let v4207 = v5 * (v4204 + 0x7fc7d854c9d0b3bfbf826c384b3521af0f29f975613e8ea6dc14f37d8beb54c);
    let v4210 = v5 * (v4207 + 0x6d1c3edcf1de16a4e0ad7d8aa099a31fa2cfbf81f6d1a5798bd1ef93ff906af);
    let v4213 = v5 * (v4210 + 0x3444c0f008988c8f600270b365ff926f016e49a54ab35bac4f3b3a42a5879b1);
    let v4216 = v5 * (v4213 + 0x2a48058c77edcd75dd4323d9bb9eccb854009b1184fd716a8202f8627bb5447);
    let v4219 = v5 * (v4216 + 0x56cbe248ebbc2f57ca8b943b219ba245791592f687815293a4499ef598fa9b7);
    let v4222 = v5 * (v4219 + 0x658160ea7b654d786dc624b258c691f594e080610c2d41d6ebea0d8e3396849);
    let v4225 = v5 * (v4222 + 0x6fcc261ded0ba97b4defc7c9bcd32b5dac89e4c08cb55cef98c6b50f5a3a289);
    let v4228 = v5 * (v4225 + 0x7b74edd15d97b289da4040272cfc573f69a8c9a8b36d05e3e50b598508b7f9d);
    let v4231 = v5 * (v4228 + 0x19637a12aa8b822c4a3f3551ef6c538043371a12a962de1dc25d67e0a5ee561);
    let v4234 = v5 * (v4231 + 0x4c05a7abaaf08f21d93b2257d4f4a3ab2b44f4ac44ce0444418c864ca18470b);
    let v4237 = v5 * (v4234 + 0x657060a10db73c4a9b6aa6288dd6164e0b50a4e6efbc2ee599a0cf4fda33b81);
    let v4240 = v5 * (v4237 + 0x688c61ee887c1497ffcef82163f1a81bf7778f2c314ffbd325627bf0b25dc5a);
    let v4243 = v5 * (v4240 + 0x54ab13ae1984dcc7d38c867a47f4a8cf786079ee07cc94ab5ec1962c21f638b);
    let v4246 = v5 * (v4243 + 0xccee381472bb7dcae008316038c87a44fd9295f730e389eff14e86442c41b8);
    let v4249 = v5 * (v4246 + 0x610bf9b7ea4557d72411ec90fb677f9a2ccb84c76f003954da4e7f439c9a84c);
    let v4252 = v5 * (v4249 + 0x51d6322f7d582892421e977464b49c4e6e64af2438da9a7f21a061c77712dc);
    let v4255 = v5 * (v4252 + 0x7d92a463e2aec09eb86f4647dc9ec241904135b5eb53ea272e809e58c0a271e);
    let v4258 = v5 * (v4255 + 0x17ab90241b58bd3bd90b8a5c7f30aa9e5afeedbe1c31f21ca86c46c497b573c);
    let v4261 = v5 * (v4258 + 0x199d80ad30b4b330fc8a063d1e87307993e1d98822a1729488ba8a586045691);
    let v4264 = v5 * (v4261 + 0x601a139ed75acbecf557cd6513171385a119087585111c30bbc1b65cd6d30d);
    let v4267 = v5 * (v4264 + 0x77b10e23b08892ab18cc6b14dfda6f4be5c2fec94a12e3622622376edd0d6a8);
    let v4270 = v5 * (v4267 + 0x2a17a5c34f9f598deb5bec334fde606eaa5601df908eb5825ecf70f9cecec3f);
    let v4273 = v5 * (v4270 + 0x7e176a66dcfd58e240c4546cd760b7e5ad02e4f0265c6a2f38d710bbdf99d55);
    let v4276 = v5 * (v4273 + 0x27e76848780aba5b12061bffefff1710995586618a2f32792d62771d31ed519);
    let v4279 = v5 * (v4276 + 0x43f51dfe0f1cf290c9a522e2a5e734f79d220be80348438c676295c3d429e);
    let v4282 = v5 * (v4279 + 0xf1f93c3d919653f02fba06fcba1ab89497fff53eceff6a7d129887d5a9e3b);
    let v4285 = v5 * (v4282 + 0x79fd6f5f9b042ece36af6b10eae2eef9de9c9dd18752eb66868a0c301015dd9);
    let v4288 = v5 * (v4285 + 0x1958435eb08883bd69b6a56a8f3103c22f8ae206a3d4deaf4a04118b4dd6a6c);
    let v4291 = v5 * (v4288 + 0x329230075f64ffbf631eb0c40b97d71b4dc38a08bd18b638f57e5644680068c);
    let v4294 = v5 * (v4291 + 0x219557f1604be8622e697e986c03d2a49e40cce558a264bf4f1ebe06493eceb);
    let v4297 = v5 * (v4294 + 0x7238f034b8c57c8b59b0f744ababf9da8229152a051d4f3b3c4995233ac1111);
    let v4300 = v5 * (v4297 + 0x201019c76d9aa29a00e6b18a4eeac7b1322b44285c57cf4c0b68a87120b1d31);
    let v4303 = v5 * (v4300 + 0x69d95f3c7892a1cf65b45c324be2294c4c5459e05e0feaa0b8bb98cd8bc958f);
    let v4306 = v5 * (v4303 + 0x78aafbe80fa5ee9a846e991bf35b81567a6dcbb1b190e7ee47e53fc66422e84);
    let v4309 = v5 * (v4306 + 0x15ba3c5a882d4dfe3e23db18368ade6b2d10ef52e34f12ce0d62e7183c10f7e);
    let v4312 = v5 * (v4309 + 0x1a4bdaf2bff969eff8cef73e762b6346492b8d0f17b2e42956c526f625241ea);
    let v4315 = v5 * (v4312 + 0x4adaabee9ab3c6ee7fc67a2ddc09c5185755dcc76cc3b814a6b71aa7ae542ea);
    let v4318 = v5 * (v4315 + 0x2f47cde744314dc0502faffb0387a2e765e4354b0516ee9ab0b97a1b6c33ec2);
    let v4321 = v5 * (v4318 + 0x90b2b18b3fc2919a55b71ad6d6fa67dda752bd02c985b59e6554f557fe4a2e);
    let v4324 = v5 * (v4321 + 0x6eba866251e1dca38a21c8b3fad0aa3c22a45dd89884c4c68bd7ef67de64f52);
    let v4327 = v5 * (v4324 + 0xb8dd33ef8726747fb368aedf80c2f4a720bc1b5220f4a3f0e56e2fafb7e243);
    let v4330 = v5 * (v4327 + 0x1fac2f441d05a3b483675200cb1ebc6f4ca6ecc5ae60118fe8745f95217bf8b);
    let v4333 = v5 * (v4330 + 0x6d28879c6f75c4ede18e1b94ffff964d08c79038fd9ba2e7873cbefb5f323db);
    let v4336 = v5 * (v4333 + 0x28b38e0334fc06af4c94ec4f9434923d4149cc51817526597423fd4692c59ad);
    let v4339 = v5 * (v4336 + 0x84add7269e2e41ea57aaed996f4c012ba7003ea2b994670cc0d554b7a8bd2a);
    let v4342 = v5 * (v4339 + 0x64d672ca00300ddd5e9c9d2db433d7623bb54c8eb2db51b235a07616f1517e5);
    let v4345 = v5 * (v4342 + 0x7f71cb5526600d15d3413ec971ee3b133718224b3cbdc68171a53d7c8684382);
    let v4348 = v5 * (v4345 + 0x38e5702bb10256e1856a5bfb03a06b231b89a36e2f84af80bcd2d027153d847);
    let v4351 = v5 * (v4348 + 0x1a8d4b2044b8e03b325c353f3f92283013920b92f479064b6e93159d2ed3ba0);
    let v4354 = v5 * (v4351 + 0x68384718bd3bb23f32999f1edcb2dbddd8136259e676c4492d0cafe80ffd856);
    let v4357 = v5 * (v4354 + 0x31a77aa370bb597dbdd0422612a7dd947aae09a5b0b17d1996f13a85103d150);
    let v4360 = v5 * (v4357 + 0x40a9cea0394d15ef057c2923d4185f290fe2347e00529d92f927ef506e3b5e7);
    let v4363 = v5 * (v4360 + 0x2a427d70a34b6b5237894f065ef5d60a9872ba444d47d98648b080b8ddb2a68);
    let v4366 = v5 * (v4363 + 0xe505592d606917f898c54a7afc45b328be3cd48121aee2e8f05185a3e23e5f);
    let v4369 = v5 * (v4366 + 0x45b4e74f19b293bc3d3d172a101e344558fcf4ccfe5eecefe31f45a45614df7);
    let v4372 = v5 * (v4369 + 0x68486394265c9dc8fae42c8fd39605d3179c981cb44cbe33740a3deb907bc59);
    let v4375 = v5 * (v4372 + 0x2868a08eae382c069047152ee964ac5ebd242b44267e97e578802440ef764f5);
    let v4378 = v5 * (v4375 + 0x3159144c85f2c515eb806e5aedd908553057b69c556d226adc6e4511a35423c);
    let v4381 = v5 * (v4378 + 0x4387edee6899d4a85883d2f8524978a4634ff82779f150b7b0c861bb315ed3f);
    let v4384 = v5 * (v4381 + 0x68c5830832f6270a189b074d7675fcbc1d1c5cc06ce9c478bf8f4d5ac1bf40);
    let v4387 = v5 * (v4384 + 0x399c00b8ebb398248bb1f52528d5241e7366b73c2d89f57a11dc82c530cc57c);
    let v4390 = v5 * (v4387 + 0x3238aeb8f6bea8bcaaa1bdd5b4f917ccfad8eab031785ccdc648b47d7ea4be8);
    let v4393 = v5 * (v4390 + 0x357bf5d87c973292381fa4320114551a837a1d6cb6e2bb0eeba534fb2e01742);
    let v4396 = v5 * (v4393 + 0x360274f27df6eeec0b7b65fbb227a8214ac3e55cb37b1970e18489ef5b574e1);
    let v4399 = v5 * (v4396 + 0x1cb6e2fba23730f5bf9d8e726569b6e8bf6b5ffe8520339503c5469cc3713a2);
    let v4402 = v5 * (v4399 + 0x3924324af1994280f87f289fdae0b9a2d8cb9914ec37d319c18daf029211815);
    let v4405 = v5 * (v4402 + 0x3c4ad04a5a057e4411487858dbe16af8e3fc065ef7400749ffdc248bdb25bc5);
    let v4408 = v5 * (v4405 + 0x50c92b3e6848a21001be2a268615e1e26cb4918ecb09640efaaf1d8b71568fb);
    let v4411 = v5 * (v4408 + 0x47d21828025d0cbab84084965a49dd14c7833aac562b55de808a94777df2ea3);
    let v4414 = v5 * (v4411 + 0x6207c6a2fd70c19a10430566c9efaad95eab8cbddf308f0057c81f3155a25a0);
    let v4417 = v5 * (v4414 + 0x2d4acebd804035257147ad8d8419a5f5762b4b543c4846ef9acf41856e672ee);
    let v4420 = v5 * (v4417 + 0x78f49c214872b5cce18ead0207a165fb741ea818a69cfe9647737323f70f4f5);
    let v4423 = v5 * (v4420 + 0x22aa8c5c5ff26f9a0edc768ae32ff4f71a71205b4e83cfa0cc687a1e02566ba);
    let v4426 = v5 * (v4423 + 0x5dd2e0680c7eff25211f31d3c30a9f454500d6eb09d46d87a75a42b190203cb);
    let v4429 = v5 * (v4426 + 0x5ac4bcdb9c14634ab83c13a30822ddbabc54248cf1177b11cc2aed24d2d32f5);
    let v4432 = v5 * (v4429 + 0x77dee5f03389585fad0d1f2a8accfa4cb985344891b8befaee42f3462cb48a);
    let v4435 = v5 * (v4432 + 0x737dba18eb055a12d842bfae32fd146dcd2d7bb932a2591aa864458d6d652);
    let v4438 = v5 * (v4435 + 0x23bf372b0b59abf250463697ef4b2096eb1c9674613918b4d0c79aa10d9fd59);
    let v4441 = v5 * (v4438 + 0x73724274fdd351c378e597da1615dc51058e14994464cb7b318766199ac2a35);
    let v4444 = v5 * (v4441 + 0x2e14e83be58cde3ed5f3fec8ba6462493a4a2f0f7d6c846006220eccd49ef25);
    let v4447 = v5 * (v4444 + 0x4846d310812d81ffda3731e8289005e2f0e05411e76b1c84332c3ee9e831afb);
    let v4450 = v5 * (v4447 + 0x160abeb38bc4f22af5fe618c19c77c39903007900722bdbdeaee059f31544c8);
    let v4453 = v5 * (v4450 + 0x264a535ae10091157ed59b04955dff66897af74cae20456bb830336b803ae47);
    let v4456 = v5 * (v4453 + 0x316ce6b23e720b8302e2d4bd968c0f140f69930e46a54784a7cee7e0b8a0c8);
    let v4459 = v5 * (v4456 + 0x775d95a0beb287c98663a3f9a9c577ffc67c1fe6fbe2db5b08829a2c3eac922);
    let v4462 = v5 * (v4459 + 0x2353c4a418bdc1e461be162140cc69c26eb9d99f08924991f85058f87f6df41);
    let v4465 = v5 * (v4462 + 0x181ef9cde124459dc0e2aaf93512abd49a10328fb93dfc4d49ab671db64bbc4);
    let v4468 = v5 * (v4465 + 0x7ff76956e0cd2b490b47a0a0497df5f874cf47f54c45f08101256429b48460);
    let v4471 = v5 * (v4468 + 0x318e5a52d685eaa06e0f39159a344b3d97b52688b671d133954aeff0bc17707);
    let v4474 = v5 * (v4471 + 0x7616cfc6834643d4b95ed1cfec036f816a7c3d3b9800f301f98ddf341712ebf);
    let v4477 = v5 * (v4474 + 0x59869515fb57ea7733567e5d849bcaa00c00e0f86f4ebbd2c7a6f4c0c77692b);
    let v4480 = v5 * (v4477 + 0xb806f4e19770279fab5427b8eaf5bc68bf984d6ccea1e878a7aaf32c9975d9);
    let v4483 = v5 * (v4480 + 0x4fb0c93fe30da048576fe5e839483636218dfdda3d05f1d68847a4c0167597f);
    let v4486 = v5 * (v4483 + 0x685af2d7bbf30cd0c5c3d41c430a8657eeafeeb4596165faaa73d802087ad80);
    let v4489 = v5 * (v4486 + 0x6f617dce150ea148cb8c7488fe4caa920b2000bc8122cce1891e4b76cddc9d4);
    let v4492 = v5 * (v4489 + 0x47f02fc512b153462379f4f793c7cab9e659bfdb07d3439d29039f566b7236d);
    let v4495 = v5 * (v4492 + 0x4ce0a14a5a9c30a38062eb8870eeb4ff3562db743c0f3eede2e3d3862a2eb7c);
    let v4498 = v5 * (v4495 + 0x7b077d27c7007656025224fa4e528b4c4261f43c3da1e42bd1349403af55cbb);
    let v4501 = v5 * (v4498 + 0x50f5f6adbf0b9abc6e231b855018f4ec806a4f199cc511bed5c423ebef298e4);
    let v4504 = v5 * (v4501 + 0x5fcfeb78685abb1ce610e516ab7e2aa210fd90844c8d1c89cd798f3d71bbcb3);
    let v4507 = v5 * (v4504 + 0x4255a568f4597862e1dfe0c391b97059d179d7eb4d868f61364835e5028f9dd);
    let v4510 = v5 * (v4507 + 0x206d7f23d0fe1b1c0967486ebb792d7fdf5b1691d2c2f9306e211d3b849526b);
    let v4513 = v5 * (v4510 + 0xc61c74cc988663ee09f4c725d5b1f04549bd342d3550ce17427ac75592b637);
    let v4516 = v5 * (v4513 + 0x175a904681c7a91856bf7fcf8410d2c19eb8705267914489664a1ea2af5b8fe);
    let v4519 = v5 * (v4516 + 0x1bd842a4ec97e1489ceb542bd3161e5a00ce431547bfadfbced954d993b0a11);
    let v4522 = v5 * (v4519 + 0x14899e0f97aac917d46ce5e9ddf11194fb846d2c52726af4085f27c570a98a9);
    let v4525 = v5 * (v4522 + 0x842955243a56778a332ba9be0b22b2af62efaa50068d3078675fb76c225e76);
    let v4528 = v5 * (v4525 + 0x6dff267c3bbce68474294da908df4f5cf2a4160c638f7cb45c098057e968f44);
    let v4531 = v5 * (v4528 + 0x72c0dd24a576b47a84cdd1a20227773b5621f85b781c288625e3368e1cf738a);
    let v4534 = v5 * (v4531 + 0x728771890334d0c9b0f400543bdc13ea6890497bc87c509a04f8014916c13a5);
    let v4537 = v5 * (v4534 + 0x30632b3865a272a1a00270430744ee90b40ff16e1fc44515876ce8e36215ca0);
    let v4540 = v5 * (v4537 + 0x76d656560dac569683063278ea2dee47d935501c2195ff53b741efe81509892);
    let v4543 = v5 * (v4540 + 0x1dbdc2ea2e555309578eeb2352fbc47c8fd5ed77cc09903b577700f9a4d1be1);
    let v4546 = v5 * (v4543 + 0x119bcf6402ad9953851bac8e318d50af699b0cc75e2597aff0a2cc521975aa4);
    let v4549 = v5 * (v4546 + 0x7c3234094dff9a45064a5b9abd0667c04dd76c62722984f7f8475e7cc344c06);
    let v4552 = v5 * (v4549 + 0x1495d40cf3f13c5fc90653c2b2f02e0b833790c07576286d3127f745ea920ae);
    let v4555 = v5 * (v4552 + 0x40f019a18b8097235264cb8efee7d149321a199ccd32ffac43b5a778dfadda1);
    let v4558 = v5 * (v4555 + 0x4e23809ce49747990e43b2d976083dc84d67e75cf22e5a76ad5b7a2dca50b3d);
    let v4561 = v5 * (v4558 + 0x7f0a3bec1d34f2fd632993a3d9c6432401cec25ad9d6196b909f3672980bd05);
    let v4564 = v5 * (v4561 + 0x9460aa25f77fc10cfcc4579e2011e39ce477a32a768aa553201e556ed2bbe1);
    let v4567 = v5 * (v4564 + 0x611384709c407d85c93256b6aff04c4ac515450c70cf507994165abfe2347b);
    let v4570 = v5 * (v4567 + 0x2065bc7a4aa38d5fe86f9b593ccd060f8d4a5a19a9ca8b182c32199a4bd27be);
    let v4573 = v5 * (v4570 + 0x9969a08d753e885857a5696d1cafd39f62bb193acc99089df76c240acd2fc0);
    let v4576 = v5 * (v4573 + 0x6df73a948c95439f3230282814ba7e26203cfdc725901e4971ad9cff4db4396);
    let v4579 = v5 * (v4576 + 0x1cdf0446663046f35c26d51e45a5233a93c51f4f7f1985dfe130dd67addefa3);
    let v4582 = v5 * (v4579 + 0x59cbe680183d1dc3161ee7f945f38ab9461a5293748b2b7be84899e62c9860b);
    let v4585 = v5 * (v4582 + 0x5030fda0c29a929e6cd634b9f3d1bf975c363012cfb439cae13495f8ce10225);
    let v4588 = v5 * (v4585 + 0x49aadcf98ef59c0e5d2097845949988862b96194abc8c5453f056f232482892);
    let v4591 = v5 * (v4588 + 0x319c68159cdf104c2543486ff784860f302187d77effb9a5fefe4e16f0ddc2c);
    let v4594 = v5 * (v4591 + 0x575531b404cdba72a63dbbd17aef7d9ae00f73eca7c6dcdaf5e0778c921be41);
    let v4597 = v5 * (v4594 + 0x35ca7fa56aa38486833a976804899ba3c97fdaa0a23056cd2dc9bfdbcdd2e31);
    let v4600 = v5 * (v4597 + 0x47dc0e209ee8d0b67f63d9e63837ff2ab462c4839bc14a1a3e802327ff0e31f);
    let v4603 = v5 * (v4600 + 0x744bdf0c2894072564f6eca2d26efc03ef001bc6e78b34bf6be3a1a91fd90fc);
    let v4606 = v5 * (v4603 + 0x73c57ecea0c64a9bc087e50a97a28df974b294c52a0ef5854f53f69ef6773af);
    let v4609 = v5 * (v4606 + 0x7dd14b0299ff6064a96fe97e086df3f64a4c7e8b4a58a5bd5fe1b9cf7c61e7c);
    let v4613 = v11 * 0x7ed6ec4a18e23340489e4e36db8f4fcebf6b6ebd56185c29397344c5deea4c8;
    let v4616 = v11 * (v4613 + 0x5f3e9a55edfd3f6abac770ff5606fca5aaf7074bedae94ade74395453235e8e);
    let v4619 = v11 * (v4616 + 0x11eaccb2939fb9e21a2a44d6f1e0608aac4248f817bc9458cce8a56077a22b1);
    let v4622 = v11 * (v4619 + 0x1b8c9c9cfe3c81279569f1130da6064cbf12c4b828d7e0cf60735514cf96c22);
    let v4625 = v11 * (v4622 + 0x7865d89fa1e9dce49da0ac14d7437366bd450fb823a4fd3d2d8b1726f924c8f);
    let v4628 = v11 * (v4625 + 0x712a2cab5d2a48c76a95de8f29a898d655cc216172a400ca054d6eb9950d698);
    let v4631 = v11 * (v4628 + 0x2574ea7cc37bd716e0ec143a2420103589ba7b2af9d6b07569af3b108450a90);
    let v4635 = v11 * 0x143ce163d9e857b549efa236512d839954411bc04e888aa114215f991ee8a57;
    let v4638 = v11 * (v4635 + 0x4430620ab3eb75b8b2c3ee9c8bafd3408efbe93661f670002b3f96d354c2bc0);
    let v4641 = v11 * (v4638 + 0x16ba64f5ffc9bcb3a71b49f79a1c26ce608e33f1b6ce5fdfeae1c732b5d0b5);
    let v4644 = v11 * (v4641 + 0x26315e8a17d10270d98790f94772ab99b185baeab1e0ec64e783de5c5b35859);
    let v4647 = v11 * (v4644 + 0x21052369229137423604dbda64cdab20290c4da86882c0444750eaf0687d1c8);
    let v4650 = v11 * (v4647 + 0x67fa64d83009acfaae5a7a0e910d322b5d4dbc825090c1239dc68cd18338ed4);
    let v4653 = v11 * (v4650 + 0x17190a2c4fe2fb2a1c4061a3aaa8d89e8a363f653a905e43ab819ff47516c67);
    let v4657 = v11 * 0x565a88ff293c0a9c48cb67be157ad800604990d390e1b173e9bdc09abf9f788;
    let v4660 = v11 * (v4657 + 0x6217cc4bd0f62fec8a25f305b3914f3c6c2df7701aee105c60cd37ef815239a);
    let v4663 = v11 * (v4660 + 0x27a6021b1b06d9adf868d5ba9b068ecdee5e65fe62163095b96f7f4c2fa6c3e);
    let v4666 = v11 * (v4663 + 0x71273291cc9fb7c500b008872a8890e1e3917ea2b954d1f4a9af67427323126);
    let v4669 = v11 * (v4666 + 0x2fa9daffc6ffa8c6dd8cf633aa7c2d2a113a885f4ba935ff7f0198a4ea056cf);
    let v4672 = v11 * (v4669 + 0x71a637fccbfdcc8da4828cb4734b6887fe9ebd78725ceb92d2756ea4e4c86fb);
    let v4675 = v11 * (v4672 + 0x646004831088eedddafcec3518108e2033e3e613eb2b2b0ca972f75946901ba);
    let v4679 = v11 * 0x3413bee8966e47edad4d25455e74664d547713650ae8ef6f7f4bd1d56077b55;
    let v4682 = v11 * (v4679 + 0x624b1ba9e7d45d86f0a2ef7896a159e8e3d418234f3950ae2c1a1106b4d8e64);
    let v4685 = v11 * (v4682 + 0xaba2f20ea6ee9cae2a9a5ffab6bb531cae756025a2039dbb3fdc7f6a7ea66a);
    let v4688 = v11 * (v4685 + 0x18e5bd14d527406ed33ef180f4351d66ba350fd42a210f14b13774666960edd);
    let v4691 = v11 * (v4688 + 0x6fba7ab30e117b743f154c4c1ef96007fbbff3b8cddbffbaa3cf1620dad0df2);
    let v4694 = v11 * (v4691 + 0x641cd514114aa297433e1ebb6f6fe8cf4c5b3816df09b39b38bf3851328781b);
    let v4697 = v11 * (v4694 + 0x52208d8264d42061c7107f7945857541692a87bb1b4b4307c17d43193be3ad);
    let v4700 = v11 * (v4697 + 0x44e2813694e35f41733099371352f930e87366ded64841028c54de5ae0cf86e);
    let v4703 = v11 * (v4700 + 0x58372f1bada3f7d38dee566363d48fc45a542d57a2357a00006f8c4508f3858);
    let v4706 = v11 * (v4703 + 0x592bcd7384ba517197075eca669701a6d8eac3bdf21af499e3defd891fc8787);
    let v4709 = v11 * (v4706 + 0xaa7db6d9cd63141d64bc671099b444013d3ac056afb7223fdf97319f7bd76f);
    let v4712 = v11 * (v4709 + 0x1e8db0feaf54299f9e0daa802e5a00c5b43dc189f622dc9d0d8039fc8f4eb16);
    let v4715 = v11 * (v4712 + 0x1125b5ff47f1e0c4105a6b62e2a6dcf3d71812409c77b4c708825299e70bcfd);
    let v4718 = v11 * (v4715 + 0x7fdffd1f06d45f58c50609eddb9e4dcdf9845c3e13ae29fa3e6a4134615463a);
    let v4721 = v11 * (v4718 + 0x770f2c3dcb1befd2dbdd3e874a40ec38860828877139317823bc60ed3b69be4);
    let v4724 = v11 * (v4721 + 0x54beab500732d6102d1d501adac8f41fd04cf465e580d8664009c12e28fc5ed);
    let v4727 = v11 * (v4724 + 0xc1e6049a1a088b613f8cb972734a8c4ee6d4bc5a359d5ebf272eff71312c01);
    let v4730 = v11 * (v4727 + 0x24c477665b5e4b3843749877bcce106ac76c085f15b0759fe9d8f1d04b723be);
    let v4733 = v11 * (v4730 + 0x4d2b779ec13ff444eafa96e2e505999c3f79b06939f6ec492378d2ccb49c3dc);
    let v4736 = v11 * (v4733 + 0x6429e4ca7107ea29d85b4c45f4926f82d9d72206fdf33d7e499243b6a9ca81f);
    let v4739 = v11 * (v4736 + 0x42240cb9baca23c27a0eb13e654a5af7a490b95b51a152b8a2da5f0752226);
    let v4742 = v11 * (v4739 + 0x3c53eb4b33fc6cd4e86c4f3fbe866d358233a54b0f7c626f0ef3164ac48b189);
    let v4745 = v11 * (v4742 + 0x5cd8a4ce2b3274c77469ce2c328d9f56ed2bafe7992707f64ce99d42968f648);
    let v4748 = v11 * (v4745 + 0x2b23cce09410c815c33da25e53f0204d5d6f474f5f784647a19e9114e4cf753);
    let v4751 = v11 * (v4748 + 0x398c6094de25847f31d6458f8bb9c6952ba9092ba7abc54d08050017ae2db64);
    let v4754 = v11 * (v4751 + 0x3a8053abe10aed5567dd7d40517596eb747cb829760fbc06f5bc322a0911c84);
    let v4757 = v11 * (v4754 + 0x324ea07796ce3412e6f938ef1a2974abcb3f8ff7114fef8e0fef438b6e69b89);
    let v4760 = v11 * (v4757 + 0x4d5422ca4881cbaf9e99fe864068190670a6a1074e21de1382759182177eaf1);
    let v4763 = v11 * (v4760 + 0x6db31dad71bfece85b88afc622cfdeaa557d4bfb3d3a313eaa4235dc7ec4ac9);
    let v4766 = v11 * (v4763 + 0xb375c79888613ea49838515cb5f6842dea48d273b9699855c67d0978f13925);
    let v4769 = v11 * (v4766 + 0x2a584b677c86b2a15d48c57df9dad7188545a3a994fef603e86ac16ce1facfa);
    let v4772 = v11 * (v4769 + 0x4291c5f5cb048e49b20c5b3caa1fa12b99ef81488aa83663110b12abfe704d8);
    let v4775 = v11 * (v4772 + 0x6f2eda70c3c0c744df7d7bdc1ded3d80f290f951649456874904374564edf90);
    let v4778 = v11 * (v4775 + 0x489dffafde7fd6ef39e1542159c9d49bfdefe802fe6b358d6ddd1f28942ba69);
    let v4781 = v11 * (v4778 + 0x163df55208e1561da127d03f6b63d46e0aa05a1ef3321cfd5711eb4d3fb3ff1);
    let v4784 = v11 * (v4781 + 0x293681f3dfad87cd19bd1cdf5c6244a5f943e411d7a035121621f8692fa77f9);
    let v4787 = v11 * (v4784 + 0x50c9a8d62edbd150d6090cf1f0831c066282b324ca794df5aca0fbc9e71714d);
    let v4790 = v11 * (v4787 + 0x18e0bd645ba4fec89f9991a934891217ba872651494fc08589186d6e6dda88d);
    let v4793 = v11 * (v4790 + 0x8bce38b2895c04a0c7620adef3a51a8319fc4e151359a52809b1509f48f662);
    let v4796 = v11 * (v4793 + 0x5add69d3f68df10a5d626eed04e8c34e83780c2c3eb9e07bc49ce7f1fe9f618);
    let v4799 = v11 * (v4796 + 0x90916a638846883fc6bbc6c241dd630e4346567e5520bffeb17d0b05a17cbc);
    let v4802 = v11 * (v4799 + 0x6ec11adaf8da159cac400a273fdd7765371056001451e6441a6cc9da18beb31);
    let v4805 = v11 * (v4802 + 0x58e3b2dc12d9ffe27bf5dc6c28a216e5612a7a0775f902c537806d2f60f4226);
    let v4808 = v11 * (v4805 + 0x3b09364e6fc149b3063a5442b78165712343e075297108206e246e0de596874);
    let v4811 = v11 * (v4808 + 0x2a05aa150252d7f810276589f79dbd0aa619289cd283f72ae0d34f141635a13);
    let v4814 = v11 * (v4811 + 0x7e9c35a05ef0ccb7cfe93272e0b46324e97e1512fa4c6e1d30ca2c00dc207b8);
    let v4817 = v11 * (v4814 + 0x4a2ae027e432c0863e1749b62e8533e649ed78091e11155d341cfe47168bb0);
    let v4820 = v11 * (v4817 + 0x7f610dcb987484937a18dbae85c5b46f0bbc5f2cd845487501b2f1f7bf9357c);
    let v4823 = v11 * (v4820 + 0x41b07a5f9241075a4ff1b76a9a529c9315f2435f79bab965fce61c8f616badd);
    let v4826 = v11 * (v4823 + 0x301f8e1e5f31d9f0546da692c88e007789002e56c4ccf68f3bd5fba12db838f);
    let v4829 = v11 * (v4826 + 0x410d9eaa6c615c482f890e4c738e555ac3e4892272617bc7a0ca80613e27fc9);
    let v4832 = v11 * (v4829 + 0x583d1f426394c7610a252cae8485a3e6fe2f5fcadc19fb5097a5c55c0787fd4);
    let v4835 = v11 * (v4832 + 0x5bd0655433a76820184b6dd6fa4f3a67ebc321c75d1f9bc7422fac69074e2ff);
    let v4838 = v11 * (v4835 + 0x74155a89a923ea1e2a23985156091d435b5b815ae1e9fa573330f01d880e52f);
    let v4841 = v11 * (v4838 + 0x7523eb70ea4b345b7be4f151bfff9cdbfd589120b63d0b7a21a5cdc3d36aed9);
    let v4844 = v11 * (v4841 + 0x4dda9dce889ee4e52e93f3ccd9f32bbfbad5a8e1768aecab88170f78d5f0de1);
    let v4847 = v11 * (v4844 + 0x1cdad5777ab21cdea2c8f5994456ce2253e8b020ef32d4d12714106b7d2f632);
    let v4850 = v11 * (v4847 + 0x1871b013899aedb3e2551a73c9f7f4189e86dddd5dfb8db56965e67812ace0a);
    let v4853 = v11 * (v4850 + 0x4eecc6622ccb897afcd651f5bb655b47101430a53a29bf743f5b1041ac8ff13);
    let v4856 = v11 * (v4853 + 0x5432e64cc316b7f386cf5467af442acb9d986873c5c513bdbdd133259ad54e3);
    let v4859 = v11 * (v4856 + 0x1da26a447725d6a61f31012a81300349baf580ddfaada24630d03ed293da28a);
    let v4862 = v11 * (v4859 + 0x3bd2aeed72b102694fc4a99c25a5250c234c91b03680ef4212885989ba9267f);
    let v4865 = v11 * (v4862 + 0x4ddf2d7e380560d571e765deec379fec8ae4d909848b18b5389ec295140687d);
    let v4869 = v11 * 0x26f2aa4059eb10ba60302d001cdf4a5482d43e2d7d05bd2b5486cd8c52ab9be;
    let v4872 = v11 * (v4869 + 0x722090545903a2f0b654199a04a5db8fc128eb36cbad8255818bf1d5db2736d);
    let v4875 = v11 * (v4872 + 0x7510614da9b9ad318575990ca2107d7b8b4e66622a28b08499b7444a86e0d37);
    let v4878 = v11 * (v4875 + 0x7658d45c2170beb301fdad273c8aea07d4add3b02890567fa38c0f6b5c1689e);
    let v4881 = v11 * (v4878 + 0x38ea9c051a4621f17bf1d34344272953018e378f8b587aabac79157963d7a11);
    let v4884 = v11 * (v4881 + 0x794689eb6cd1d1acb82b7d5741d61a961b28a3f5468403a1981ddbc21eca96d);
    let v4887 = v11 * (v4884 + 0x4883c98a63a118749cc26ac47607af9d17fb8fd36ccb743e2b6dc13f202a42f);
    let v4890 = v11 * (v4887 + 0x8729cd967a805126fa9fd4136a390051c690dfc413f1de62f6fc13123f9586);
    let v4893 = v11 * (v4890 + 0x17dae5cd6089cc03cafa39762a14985af1e7a05e9bbf55d3952c86839098c06);
    let v4896 = v11 * (v4893 + 0x7406ca984b25f47732349b87565103d2bbf220ebab93085c063ce5ef28e7337);
    let v4899 = v11 * (v4896 + 0x30e1c6b719648866af8220a2220904dd632b089e54ca459dcab5d853043fc25);
    let v4902 = v11 * (v4899 + 0x26993661e64b45b5787fd8b923ecfb6f681b554191429fbfd96f7010aba3115);
    let v4905 = v11 * (v4902 + 0x57455541d2426a546ddc818e996e5e4120a233416ce5da3422b065b60c287d3);
    let v4908 = v11 * (v4905 + 0x6ae8114b8a4b0e360f3108b4c4679c6e51d7870c05c3cc5504007a29c118b53);
    let v4911 = v11 * (v4908 + 0x5acb7c9ee9cc689cf9ed6c611a1bd730f43c4ea34b94e07ed804fb6d2bb8d4f);
    let v4914 = v11 * (v4911 + 0x29a15985dd04254ad523298f35de868c8f4538f2d800d6005634b3a32bb00f2);
    let v4917 = v11 * (v4914 + 0x292b8bad037db0033c816ef6752c1bb9d551215a498452832f721cd95519372);
    let v4920 = v11 * (v4917 + 0x31a3edaa5ab567b05861b16a6e0da76ea8e159108d2fe83eb73ad7b8f86ef7a);
    let v4923 = v11 * (v4920 + 0x2d35fd2bf29729904a91cc5ebd7d79362c34828e0c37e09aa4907de26a45fb3);
    let v4926 = v11 * (v4923 + 0x3b1f311a53410f51c90fd8a9189465059ef46149b8fb7930963ead8eabaf53a);
    let v4929 = v11 * (v4926 + 0x230279d6296ebacdcc9cfa5bf60e5a1d4ebe3ff0ac8f8bf8318c988f5c99bf8);
    let v4932 = v11 * (v4929 + 0x2369e96b64fea009a1f66290a5dfe08010918b4ce3bfc9066739a4dbe133a0d);
    let v4935 = v11 * (v4932 + 0x13816f7acb88c6bf0356430faf0c4fed6972a9498b29919af38d9d5f5ae440a);
    let v4938 = v11 * (v4935 + 0x787d78882592b85f1de17e47bad43712e69d0899fc94beff77d62d2c4a1375c);
    let v4941 = v11 * (v4938 + 0x1619514ce1cabc2996036ec8d3e3476a8a2d9e83be3e8aa7a020ad11b548622);
    let v4944 = v11 * (v4941 + 0x176e131cb6830fe0570f692f5cce9f3f37d3444e647a318f35d1138bb580133);
    let v4947 = v11 * (v4944 + 0x4a300aa8b63feafeec79c07fe87991c0e85737ae1fbe3aa7f60d285bcf89cf3);
    let v4950 = v11 * (v4947 + 0x7845d76e25e1fe6f884a162b379bad9bd7e421befbd911bfd1810a6973ca552);
    let v4953 = v11 * (v4950 + 0x32e59ba3c11289dfbca64ae5646d50270c6f78f070e0ed6f1b24f45ce6832a6);
    let v4956 = v11 * (v4953 + 0x3779baab792c4c306342b4e6640c4a1c315ff9d08e0fcc97576ef889dd657b6);
    let v4959 = v11 * (v4956 + 0x6712fc14a35a8b515bfc975d8cf356c749b04d5d7abc78ba6b2aa0924d6146f);
    let v4962 = v11 * v11;
    let v4964 = v4962 * 0x25257ecfcf301b18da64254e59b151a549668b8c150b39f71eb3e3508224fbb;
    let v4966 = v4964 + 0x13342c1639906e1ef17847fdf16d032ea663fdc4fed28da92f88381ebfa626b;
    let v4969 = v4962 * v4966 + 0x12125a111c43e7a0819677f13fcfb3d15bf9921cb098a11db3cac22813437ce;
    let v4972 = v4962 * v4969 + 0x15c58abecd948a965601dc451075b0c1dcbfe1ad91c086e0f43865ebfeca111;
    let v4975 = v4962 * v4972 + 0x73960e722af010fc2cbc3012de9ae4bc357e8728e7d6a15b0cb10b12bbebeeb;
    let v4978 = v4962 * v4975 + 0x5cb77e4fe2751fb9cf145aea5d07503c518440d7bc7b85c91b6799f14fa0b82;
    let v4981 = v4962 * v4978 + 0x624263f4821e9fd3af946554a890b0e20ee21c5db0eb4742f547f049d7265a5;
    let v4984 = v4962 * v4981 + 0x601b3d8d8eeed4743cab5f121b1c30874e95ad5883c331aa0fef0b8d9c4b17a;
    let v4987 = v4962 * v4984 + 0x50e3e5f09b36a9055c9992f6b89471bd122b785b6071483279bf6c45263f18b;
    let v4990 = v4962 * v4987 + 0x6687d6c2e62115cff5db20d04e5fbcdf28e85d6acfab9e7b8869f46f388b16d;
    let v4993 = v4962 * v4990 + 0x3fb1f146e0af9750e5d66c46244aa96306b4c4518e6311ccc4a730f289d4493;
    let v4996 = v4962 * v4993 + 0x4ea9551cbcfe5f18614ae86e485adba9f70255f312eb4386020432c1169a03b;
    let v4999 = v4962 * v4996 + 0x1cae942c39310c3913c33d6e0c10c4db313621d4e70baf4ab17a4b71a0a2336;
    let v5002 = v4962 * v4999 + 0x186c97cc34ee93808f32336d2afe9ca74ce30b932b416ed662b0287c7db52eb;
    let v5005 = v4962 * v5002 + 0x754e8d183db530c59c19c447e1b0fa66cac465db9ed0bec3576fe8723a88d5;
    let v5008 = v4962 * v5005 + 0x70000000000000ee00000000000000000000000000000000222222222222223;
    let v5011 = v4962 * v5008 + 0x5bbf43b8bcde1f233ee3b725e768ddbef1d6ee4e272c2cc365cf9d58b2cec06;
    let v5014 = v4962 * v5011 + 0x322981f5cfa5a7aac59428b3062bad8dc08145c68082d791cce8fdf2287fbd2;
    let v5017 = v4962 * v5014 + 0x3318691be977dcb75f1fac814c8d42814e8fae2640bb483f5ce5fab2fa9f063;
    let v5020 = v4962 * v5017 + 0x3a70f05c50491d642354e1df25c2b04cc06b790375c5dc7309838f0d17a9fc0;
    let v5023 = v4962 * v5020 + 0x5d870d9e97b879e273beec4b5ea076338bebca91d4104ff4a5fa8a51cab1348;
    let v5026 = v4962 * v5023 + 0x3fb0c6c8b229297ff6644fdf9bb36a659c4a91dd060d65f243d23308fd2765a;
    let v5029 = v4962 * v5026 + 0x749e7d5e4eee9f1220ed1c8991d70dae19b3f742417b23c5acec221e971ff46;
    let v5032 = v4962 * v5029 + 0x2fe4c27271112cbdc354a0ede4e3cf78b16a52a77c3cce55cdeed2504192c65;
    let v5035 = v4962 * v5032 + 0x3a3cd9702057cb220459e07f39c2db92ef07599d1016c02a8f028c6a13572ab;
    let v5038 = v4962 * v5035 + 0x53ad84fad4ed87e5606af2364d96d04735dba9a7a1f235a13b68a7496e22a73;
    let v5041 = v4962 * v5038 + 0x2b91e359964f3f5cc62de8673b400cd968e983184fccf3d2f71da3d4a0f442b;
    let v5044 = v4962 * v5041 + 0x21202fc82523fa85255e596d816cc3476bd24f5be58e592577b74fbd4a6966d;
    let v5047 = v4962 * v5044 + 0x462ecdd9bc89bf4cd186564983426380d0ef409db04df04e971d2e59f2bf32d;
    let v5050 = v4962 * v5047 + 0xb981951722e737e9e029e1148b76ad3ffa4d71a21426c17065ac1482f379a8;
    let v5053 = v4962 * v5050 + 0x315b9e0e2e5cd6c0490268bd5b95853a50961e5584289a0ee467e5f6bdee9dd;
    let v5058 = v4962 * 0x46c20a61e3dd5f8e8d4085bfcf8e52c9c50152285742b9ba783a4edb6608353;
    let v5060 = v5058 + 0x62db2649e22e5c49b68354e9a3801a9b695f7d1c8d03854b1edfa0e322ef902;
    let v5063 = v4962 * v5060 + 0x3420050a4dc6c773aa43eb3a5c8b2b88b3e33bc739775bc375933e2ff8e3846;
    let v5066 = v4962 * v5063 + 0x4bc9ed4ab2622c0cad2c8111a9a5598ddac8d9e1a89766c0bf0bfd7b750538c;
    let v5069 = v4962 * v5066 + 0x2df8e6211399d12f3d33874172e235e92aae15d062516b5c1641ce309354f2;
    let v5072 = v4962 * v5069 + 0xb63ac706fb9d207b59fa7456f07c71fb193932810c68fd454a98d89d96e97a;
    let v5075 = v4962 * v5072 + 0x523ed890c4e0e53b280afa7ecfc9d32182829c79f4f90ee5352b2b1671933a8;
    let v5078 = v4962 * v5075 + 0x401b3d8d8eeed4303cab5f121b1c30874e95ad5883c331aa54334fd1e08f5be;
    let v5081 = v4962 * v5078 + 0x44670acb048727d509f4189ff2322439252d747f2a78570bb8c20b28f8e8c1b;
    let v5084 = v4962 * v5081 + 0x5c6bd13190fe93c3c7535bade15bf685833e3f846aafbe531aedf5e448bf4f6;
    let v5087 = v4962 * v5084 + 0x4e9d1c063aa65b8d301ab440c23f7489eddf4d4d1d049fd6f817fbea9b9b843;
    let v5090 = v4962 * v5087 + 0x73531922feb3a6f79490f130de30f0c2fadd1afe367970c43540a32112a5e8c;
    let v5093 = v4962 * v5090 + 0x40dfd1db116746967a4792685c8eb61ea90a2de3f9aa80975d4c6dc52e7025b;
    let v5096 = v4962 * v5093 + 0x1a3b463bdc8408051f1aac5b7c31cecefcd32c6a6dc13b9b9cfee72fb3dad69;
    let v5099 = v4962 * v5096 + 0xadc55da564cf8859d120b02ab9fb09ed6ae934330c42084a392a9688723630;
    let v5101 = v4962 * v5099 + 0x70000000000000ee00000000000000000000000000000000222222222222223;
    let v5104 = v4962 * v5101 + 0x4481ca3e932177631ec3ceed8ffc6372aa9cf54186ed4be4ff4641a7807c127;
    let v5107 = v4962 * v5104 + 0x592a0b7fa0c98ab8930a5ca88ac1cbac0dfa16ae244d58745171ce70fda046;
    let v5110 = v4962 * v5107 + 0x6cc4bd7e3e47730c6f03f139e48f03db875a3e1302c00af6caabfe34f7cbf37;
    let v5113 = v4962 * v5110 + 0x2392a163f404deefe6cf4481b3b183464db5160b40d56f427af356cc7ad1d37;
    let v5116 = v4962 * v5113 + 0x740152f0bfd3a106dcae496a23399b3195eb3242ec4154529c8bb14120ccbb4;
    let v5119 = v4962 * v5116 + 0x2a6899691636dd2f8e27428b7478962bcf7938103e12c462ebb4b1a0bed9d28;
    let v5122 = v4962 * v5119 + 0x309e897530d9e68ebd3e9938bf89553a7fa2c5f8a26090b3cf280a70dd89e77;
    let v5125 = v4962 * v5122 + 0xfe4c27271112c79c354a0ede4e3cf78b16a52a77c3cce561233169485d70a9;
    let v5128 = v4962 * v5125 + 0x20c3b86201349cc6d6c20bd29a2ad219855bcbc3c6db925113aa6d6dd0b57d2;
    let v5131 = v4962 * v5128 + 0x3b935e02ce81c807eba625e65ee894418cd957563514ad82c0d77a87f5a37a9;
    let v5134 = v4962 * v5131 + 0x5c83a35a80e818de30d8bf353017d8c6135384ab53836885cc65b88059b67af;
    let v5137 = v4962 * v5134 + 0x1d50582e5ae5502bd773493bc4783268dca4f514e019b93890c00896fd830b3;
    let v5140 = v4962 * v5137 + 0x17d0b504a0d0e37a287c72997d21dec2143836cf446b2563784e32746ee2c13;
    let v5143 = v4962 * v5140 + 0x6f8b7db461cffbbaaa70ed8b33dd11c847c952fb3458a9845a5e22e6ba27d89;
    let v5146 = v4962 * v5143 + 0x6640c6366c5b918d0369115b919baa50eabbbe778b22d0cacad4a7b7bb357be;
    let v5150 = v4962 * 0x4a025b231a318123295e4fc2ad69f9552eec69c64066fac264b1cfcdd7d3158;
    let v5152 = v5150 + 0x5460b40a6b82eea400c5f65223403b791182933281ab2654f3762718ea7272a;
    let v5155 = v4962 * v5152 + 0x577c87daa8b61681534eabd0626b9e6b73e5152876c214cd16515b620f42de;
    let v5158 = v4962 * v5155 + 0x42cae55f34098448653815d656a3fe1e71f0b843a3a978717f2f02f69ec80c7;
    let v5161 = v4962 * v5158 + 0x54dbe71eb9ae525a52abca43b7aadeeac9664a351d711d8d43ed87957535f19;
    let v5164 = v4962 * v5161 + 0x57276cf88395452ddfb9ecf810e6b6407e3f757e0186097c3484de9195304d7;
    let v5167 = v4962 * v5164 + 0x1ea216e7fa1188997bf294ce196ff23a97bed74a3a74820555d2aee1819c839;
    let v5169 = v4962 * v5167 + 0x601b3d8d8eeed4743cab5f121b1c30874e95ad5883c331aa0fef0b8d9c4b17a;
    let v5172 = v4962 * v5169 + 0x75d25626915653ec90adc5178d4a32f65ed1857d70c0a737b9fb5535837c9d0;
    let v5175 = v4962 * v5172 + 0x559b4e49955b69058393ead11679baa4ceebadafcd17d1214cd1fb92c9a67de;
    let v5178 = v4962 * v5175 + 0x844af79594ffe6ea50d5c9e6ee3287cd7871390cca63a0797c3f2d2d3f53f3;
    let v5181 = v4962 * v5178 + 0xc52210e7d0c4dcddc855c6c31324c3263b53c9c3b675f1352fb7b83c6c0f2e;
    let v5184 = v4962 * v5181 + 0x4fdd57886595821090659b2a53a9dc377a2a90315c901d58677c17a0a4cfb60;
    let v5187 = v4962 * v5184 + 0x77b6d8762a4c0870d48f1bf7d4ef0674e1b51ca1a5f23186babfc02837bbac0;
    let v5190 = v4962 * v5187 + 0x71b4d4ca13e1018d2b54993a3950f29b7ffbd7f317e8186338bf32e552c2ae2;
    let v5193 = v4962 * v5190 + 0x1000000000000021ffffffffffffffffffffffffffffffffdddddddddddddde;
    let v5196 = v4962 * v5193 + 0x6bd6af7759bad5fe5748f2ffe9d4cb5319aef5a5e59df200aa3df034cc06941;
    let v5199 = v4962 * v5196 + 0xdd3d6e7af0c08df08799e48b8fadc745d590aba8fb7199d89ffc2e9d87bf31;
    let v5202 = v4962 * v5199 + 0x1b0a352b349c7cf1a5cb6b4faec5eaca91a91b99e1f633c145c994cd3cf8a58;
    let v5205 = v4962 * v5202 + 0x6cc8246a903b2e8ca81a6de13ceb3fc453b8925a4d49c0e5daae686c89a52ef;
    let v5208 = v4962 * v5205 + 0x24bb40b69d54b9ce773c98f82908afd7181b1187d5051669025874cb5401c72;
    let v5211 = v4962 * v5208 + 0x66a4081561dbc5b317067e6d12de31d212e4ec94ed17b69109c0f327639d08c;
    let v5214 = v4962 * v5211 + 0x59926196b781e5f56e60c792946b8853ef6ce8c17b5f3da6fcc8ede489bafb3;
    let v5216 = v4962 * v5214 + 0x2fe4c27271112cbdc354a0ede4e3cf78b16a52a77c3cce55cdeed2504192c65;
    let v5219 = v4962 * v5216 + 0x705bc2bf83594f7602f344e78e5f6f8774d43933d67103708446fabf41e59cb;
    let v5222 = v4962 * v5219 + 0x683026c45015a1db732c80940d4b2d6dc238b4632185eeebf173d6262f26d85;
    let v5225 = v4962 * v5222 + 0x341a62cac79ab855999592a767fa1e3270800864554795a6a6405796a23b15b;
    let v5228 = v4962 * v5225 + 0x641ad527beaf01c116281fdc3b3e75ead6a178c5d3a567950ee2d4d4cc8d8da;
    let v5231 = v4962 * v5228 + 0x59aa70b54354dfd8ac0ebc473fd8a9a613658b3025a989f4fd0af711bddb694;
    let v5234 = v4962 * v5231 + 0x6a7db27bf042f02234b078a3074c11788d26814b6b700e6bc2b629da8b32b9c;
    let v5237 = v4962 * v5234 + 0x7a0f8f36b1ef9bbfd60fbda365eb2bafdc9749e3c50d90852773205d38a9f04;
    let v5241 = v4962 * 0x279b1137fbe58a227ed345e6b3136ea36aa5eabb7ebaac5f226c318ef599e60;
    let v5243 = v5241 + 0x63355b4be0dccf93a1fa0f44f29a9ddd83c010b942d979a530cecd6c74ba8c8;
    let v5246 = v4962 * v5243 + 0x2a1210c6928cd6a942ae59da3af2423896f30acfc1174f1611cd90922303f40;
    let v5249 = v4962 * v5246 + 0x2950c0942b252300fdf68871a455ed05549929a79037834d6faa1d2dab1e731;
    let v5252 = v4962 * v5249 + 0x5b2ede5b73c60003b027071c1f36a59ff339069eccddc28f143ad374c13c67a;
    let v5255 = v4962 * v5252 + 0x2bfbed668244b9211d0023eaf227f0a8a9a8aea53ba93b84d35be4acaf5e0b7;
    let v5258 = v4962 * v5255 + 0x6d8c656cba303fd802db54d6b43bfcec1e4db34d0ee27d5bdd23686e5f50760;
    let v5261 = v4962 * v5258 + 0xf9309c9c444b1810d5283b7938f3de2c5a94a9df0f339579e21afa76cb17f9;
    let v5264 = v4962 * v5261 + 0x5b5d5cc26ebb21f4a1851a39f0e5f5df99c9304ceacdb7f10d81344a3d781dd;
    let v5267 = v4962 * v5264 + 0x21cf87a7632c50d1d9c0477a319cf769e77bb36db2f4848848c7caea274d289;
    let v5270 = v4962 * v5267 + 0x734b0fdf3a990e5ccec5ff6f72d41000033dfbd57586901e7ce5a9ce071992;
    let v5273 = v4962 * v5270 + 0x76af3f6bd4dade530209778e5baa12faab66d6586fc87cb24c119e8e109d48c;
    let v5276 = v4962 * v5273 + 0x48639d021d476bb451319356bf88a82456f69947e4f11c446d5e847136e5ad8;
    let v5279 = v4962 * v5276 + 0xeff2fa639b2281167458555e9a07a0feb1b8d33ce88c64d2a84fa742c11b71;
    let v5282 = v4962 * v5279 + 0x493fd6f738b14dbb2866f8dfb966aa9963463ab1edfae1b39749c44b8713519;
    let v5285 = v4962 * v5282 + 0x60000000000000cc00000000000000000000000000000000444444444444445;
    let v5288 = v4962 * v5285 + 0x1e9cf906f9fbdf8e75a43cdad43c3f7e2aa6645eedb45f02d6c87332ca5b8a4;
    let v5290 = v4962 * v5288 + 0xeff2fa639b2281167458555e9a07a0feb1b8d33ce88c64d2a84fa742c11b71;
    let v5293 = v4962 * v5290 + 0x7df59f05447f800e840bac0aeba642399305955df706f73e5f11e645104258d;
    let v5296 = v4962 * v5293 + 0x571c35a210962caff4b6f3d6c81ad517e5bd8bba7ed5435ad0121108c60deb5;
    let v5299 = v4962 * v5296 + 0x16e29756eb5894d70e07ac474fd109610d3721dcd6dc8020d85a5c9832a1d7b;
    let v5301 = v4962 * v5299 + 0x21cf87a7632c50d1d9c0477a319cf769e77bb36db2f4848848c7caea274d289;
    let v5304 = v4962 * v5301 + 0x7a49136d756e1c2773a7c78b098e94291c2d1d10608723b18b334f988feb421;
    let v5307 = v4962 * v5304 + 0x506cf6363bbb4f4af2ad7c486c70c21d3a56b5620f0cc6a8a622949cd792c4c;
    let v5310 = v4962 * v5307 + 0x5e6a98fe9b63767a6a03630487ca5bfed0ea8098a8c33cacf94a26f40292721;
    let v5312 = v4962 * v5310 + 0x2bfbed668244b9211d0023eaf227f0a8a9a8aea53ba93b84d35be4acaf5e0b7;
    let v5315 = v4962 * v5312 + 0x50c39f36354a1a826c599a23e23a3a8dd5d38014f08950a9a7522e8bec481a3;
    let v5318 = v4962 * v5315 + 0x48e3ca5def69d4a40b490c2937e52ae81a427445812abca4eba9aab2f5add08;
    let v5321 = v4962 * v5318 + 0x458aed4b839a0190f09fb945d16fa8daa8993e3c7754a10ba60c4b81d53c135;
    let v5323 = v4962 * v5321 + 0x63355b4be0dccf93a1fa0f44f29a9ddd83c010b942d979a530cecd6c74ba8c8;
    let v5326 = v4962 * v5323 + 0x4eeab02e97b059756115eabe88cec451623ef4f0a29b7d3f005f83ad89b0f69;
    let v5330 = v4962 * 0x24ec7e1a7b8bcb5b138102f4131d7fa12dd5fc5278251892aa929a46b50dec4;
    let v5332 = v5330 + 0x6fab9476126a16ec91fb0071a673f7c8b65b1dbd3d04502cbc915a3db9e8a1f;
    let v5335 = v4962 * v5332 + 0x12f9d780e40408e85cfd757fc76df0883a6aeb39adb7626b2ff9b582c551d3e;
    let v5338 = v4962 * v5335 + 0x76e0a1037b5bac3527a824fe3e4eb1f1841619c97aad3b04461cd97010cd690;
    let v5341 = v4962 * v5338 + 0x51d69b95d84bf6cb03ae28cd575fd8b1c2fde0263a9cbb33b0c2d281d6593e5;
    let v5344 = v4962 * v5341 + 0x637549dd8a31e6eb931f74c374ae94c1344727397e1baa82702b01ca6765a5f;
    let v5347 = v4962 * v5344 + 0x259a0178365605d693f8d60441444981aa3782845295b3c795504192c100bd5;
    let v5350 = v4962 * v5347 + 0x501b3d8d8eeed4523cab5f121b1c30874e95ad5883c331aa32112dafbe6d39c;
    let v5353 = v4962 * v5350 + 0x4cf3d65c0b542463ffbade568e57a5562c15810c7050d7fa1cffd718c535167;
    let v5356 = v4962 * v5353 + 0xe735942acb168306ebc477871555c572af3741c59332ca97f034aaa040eef3;
    let v5359 = v4962 * v5356 + 0x231af732a4a2d73dd564d92560c1b4387d641e999f139c35a49dce4b95c40a8;
    let v5362 = v4962 * v5359 + 0x6bc84bb37162e162131f843a2a2e6f1bfaf80796e8203e6c98b9007613eceea;
    let v5365 = v4962 * v5362 + 0x34701ae77a897e00aecf2472198c4bbb5d7e5568c3b4439be3a5872607c4674;
    let v5368 = v4962 * v5365 + 0x2b785b28d1c810d0ae9d9ff6be5830d87f9eab4199991d2982faacbfee350f1;
    let v5371 = v4962 * v5368 + 0x9e00b3dfda8e20537eb42e591413bf4f6b41ff1af4904634a41461a23c0033;
    let v5373 = v4962 * v5371 + 0x70000000000000ee00000000000000000000000000000000222222222222223;
    let v5376 = v4962 * v5373 + 0x3a3f52e03867160939f19be537d98bcc8972a660111194aa12ac42a7ec61d96;
    let v5379 = v4962 * v5376 + 0x388bb770abf3374034623c1e4f7fde7ed6b8a6192abda75187874c71404ac37;
    let v5382 = v4962 * v5379 + 0x2fc8f5dccdd25a5950fbc1514105c89273300b1a94541a69944e88356b5a664;
    let v5385 = v4962 * v5382 + 0x78e8e3e166c6ae785f011cdd8b78ecffdebe8b857dcc61a7339ea90e5036019;
    let v5388 = v4962 * v5385 + 0x5b858dbd345e2432e03866bcde0f9bc4e720c6c79f303f462219f77397d4815;
    let v5391 = v4962 * v5388 + 0x728d7717199c70f029fe3331a50a2998e9f0feafd8440d09345598bfadbd37b;
    let v5394 = v4962 * v5391 + 0x2d5b04f1e90c33a30180d67ba63c239c6b5eee519be4e624aa37fbd973a73b2;
    let v5397 = v4962 * v5394 + 0x1fe4c27271112c9bc354a0ede4e3cf78b16a52a77c3cce55f010f47263b4e87;
    let v5400 = v4962 * v5397 + 0x544d4edf7c744af8a57fff189322115956f891a315854171657d7a2f0a87826;
    let v5403 = v4962 * v5400 + 0x49555ad694f14bc2cae67bf798b6cd6147f8c80d3f0adbd83ce40ea701bdab9;
    let v5406 = v4962 * v5403 + 0x59b545396dcb787789f473c12a59d08f9aaa35b00fd4204cced53d3d3fdad4a;
    let v5409 = v4962 * v5406 + 0x646e2f67ac7ac7a8663739ea0c09f1f2a233531a1f6624e76502f48302871e8;
    let v5412 = v4962 * v5409 + 0x1ea0b1fbb487b7c25ff7c84c1d7501eb32b9b90b718b88928939dd1afb3a379;
    let v5415 = v4962 * v5412 + 0x7e84e3e28a699a839444b81427ef10cd62292ed510072b4ad884b8b5fca8138;
    let v5418 = v4962 * v5415 + 0x62bdf821a73997783fed94521acd94cfb95eb9d6532f9b07adf1c5baade31da;
    let v5423 = v4962 * 0x5852cb7312b6299275e11e7bf04e6a604038b1398d93ed46cdfa41cb9503116;
    let v5425 = v5423 + 0x3645c0d194b9983bc9c138a6e57651551a16c071ad1f5b0fc37946aa5b6a2cf;
    let v5428 = v4962 * v5425 + 0x40c0d849a4523e6379cddf0bb9f7220b4ad778b81a7e873876700bc9d276ec4;
    let v5431 = v4962 * v5428 + 0x211f5efc84a4550dd857db01c1b14e0e7be9e6368552c4fb86aff35cbbff63e;
    let v5434 = v4962 * v5431 + 0x59c8aeb2a0ac85c5c13da60be839d4171a4a2c8808ecdf75ba6490bb81a9079;
    let v5437 = v4962 * v5434 + 0x22aeb7c2e8c9fc5f1819601d752141f60e5e894d854be8a2bc8cd9791bb115e;
    let v5440 = v4962 * v5437 + 0x691f1c1adfc25c7591030cc775b01c76d305e385ef6528a6b2f29d656d8d181;
    let v5443 = v4962 * v5440 + 0x851b8a8accc7b09b6021d3651549195ebc108098b4994fe630055dc081479f;
    let v5446 = v4962 * v5443 + 0x1a8f201c55f7facb0cc93566ad5194662a91b7372cf67f0fd9c6bc400b89de1;
    let v5449 = v4962 * v5446 + 0x3a3014183373f80fc4185542958defd2e934de274c76e6e4faf6922f7c26ca;
    let v5452 = v4962 * v5449 + 0x5471f4be94ccf3bb7be211193c1827b4070e4f2eea1ed7e828d4d4ca4a703f8;
    let v5455 = v4962 * v5452 + 0x2c37b44c8e9d1fe0ece07bc5d5d190e40507f86917dfc1933413cc56b8dfde4;
    let v5458 = v4962 * v5455 + 0x3ef97a843574486d4a4ca50dfea986f767c7fdd2a8ba4c9217eae4746ef650;
    let v5461 = v4962 * v5458 + 0x507518e91a5aa1f164583e8bc6dfa7713e2bccb306b992611ac085e76070526;
    let v5464 = v4962 * v5461 + 0x5646153d03a487c880a5e3b7005a996b45570b60a5be6c4a0a8f545fa9900f0;
    let v5467 = v4962 * v5464 + 0x800000000000010ffffffffffffffffffffffffffffffffeeeeeeeeeeeeeef;
    let v5470 = v4962 * v5467 + 0x32a29bfc37f6ff30148ef2f00017fecc0b8c87f6f22227f97ee3df56d231b3d;
    let v5473 = v4962 * v5470 + 0x5d887530f485c860ea1cdab3580755179545c78a97de1c891f4d2598b28606c;
    let v5476 = v4962 * v5473 + 0x265b35f9701f2ec4b9f0c2ebc4aa23c969d376930985a63729470320ba328df;
    let v5479 = v4962 * v5476 + 0x1f171c1e993952caa0fee322748713002141747a82339e58992e23be7c96cb5;
    let v5482 = v4962 * v5479 + 0x198a2a2108558f4d2a79ee44f9de100d3c12f49fb5d3614a63091db177c83fd;
    let v5485 = v4962 * v5482 + 0x67bd1f15f0224840b783710d5d0dac3eed90d875f3d84ece0501b738a170b52;
    let v5488 = v4962 * v5485 + 0x4b95badd4e47e63f49ff64ccced083d700959b8009f8dceda07f2b04cc47ed7;
    let v5491 = v4962 * v5488 + 0x77ae47575333860649fde2c9aeab6e6a143ef7f674b66b019cffaa23f7eb862;
    let v5494 = v4962 * v5491 + 0x167f58c665f83f3d48f50c40164294afe64889203f9bb2731e2b7cce7890efe;
    let v5497 = v4962 * v5494 + 0x88ec8bbf38961364fe0675199297a9622102a21463b19f88945e655b6091b8;
    let v5500 = v4962 * v5497 + 0x86e1cac50243f817030f9dc914c0034e7a747fe0594b3e4f2a3c21a3d96b36;
    let v5503 = v4962 * v5500 + 0x3391d0985385399a99c8c615f3f60e0d5dccace5e099db1867c9d849ca45ae6;
    let v5506 = v4962 * v5503 + 0xd939b9e847fe38544d046dc62e475644b3450374885610484442e103f3105d;
    let v5509 = v4962 * v5506 + 0x451f103e0cb91bd2cc0af04966f16a59c5e4d1898022362ddf6ca5229e299e8;
    let v5512 = v4962 * v5509 + 0x702f07b05d77fca39f2b0536963dd44eceff845d2f124793dece58719d09399;
    let v5517 = v4962 * 0x13c65642d180be37bf6db1ca47e2884a87a9c17aaa35744910c1b0fccc4c50f;
    let v5519 = v5517 + 0x4dff8ed2557436c17e52a86eb24e65fcef37d2d5d0df503f27351b9fb114deb;
    let v5522 = v4962 * v5519 + 0x5f4717961bc9bb0c1996dabb3c74988f05f5107081b80ff8c4c4299d22048f0;
    let v5525 = v4962 * v5522 + 0x581b3d8d8eeed4633cab5f121b1c30874e95ad5883c331aa21001c9ead5c28b;
    let v5528 = v4962 * v5525 + 0x216dc3dbb9063124640a3d5f603ca702781ff5264ef23cc5dfcec751f4a33d1;
    let v5531 = v4962 * v5528 + 0x3ad1ff12fccb50a5de8e7672380cda75ed5bf08fe3d3cbecd1195b32d881025;
    let v5534 = v4962 * v5531 + 0x1d5c1c42d8ec54a42b1632618314889f63c11a24b80b67b9f587da4d671640f;
    let v5537 = v4962 * v5534 + 0x38367b1b1ddda7c77956be243638610e9d2b5ab10786635430ef282c49a7404;
    let v5540 = v4962 * v5537 + 0x6cc4bb82d7803f17da904038c2212dcef110ebbaa6234e67c5718db62a14207;
    let v5543 = v4962 * v5540 + 0x69204e331102a9fadf461be4a4a5b34cf06aa4ce4167589c0dd4f22cc888ffe;
    let v5546 = v4962 * v5543 + 0x45d4b9d9009554d081839e925dfddc46033bb5347b940cb21555dd388c66a56;
    let v5549 = v4962 * v5546 + 0x27e4c27271112cacc354a0ede4e3cf78b16a52a77c3cce55deffe36152a3d76;
    let v5552 = v4962 * v5549 + 0x1ad6ca03d6d5422e58017c5e3cc08f74ddc9ad8bcca0774dd78b592dc16b98b;
    let v5555 = v4962 * v5552 + 0x722178334a9327c73bca71705e5c459530198bdca5be25f1d95c98d7190bf96;
    let v5558 = v4962 * v5555 + 0x6b62a10a0b8411be1c13352de351dbe55e625cf2569f2c61613d6c57d7039cc;
    let v5560 = v4962 * v5558 + 0x800000000000010ffffffffffffffffffffffffffffffffeeeeeeeeeeeeeef;
    let v5563 = v4962 * v5560 + 0x477aaaf598b4391c108cc2b3cf8fd238e20c8224820c59847541d59d2b5c101;
    let v5566 = v4962 * v5563 + 0x5bfdb03906bd7492c48faf9c33f8dba8f2900740d8c0f835344a49d639c843e;
    let v5569 = v4962 * v5566 + 0x653211d3237934d10c7bbcffcba0673cf8919f3d5695d32c1d40749e82bfc3f;
    let v5571 = v4962 * v5569 + 0x581b3d8d8eeed4633cab5f121b1c30874e95ad5883c331aa21001c9ead5c28b;
    let v5574 = v4962 * v5571 + 0x1e2c6706b58c375bedd4d71b850b928686714f3c74987aced96858048d7f05f;
    let v5577 = v4962 * v5574 + 0x1cf6b50644d7634d5b144cfdd1ff4f4285904b99b46a3c94eacdfe1e2d4b987;
    let v5580 = v4962 * v5577 + 0x715d1152348922f2f7f84c0dbd3622bf0537cda35bb2dc2dc23bb5c6a103680;
    let v5583 = v4962 * v5580 + 0x57c984e4e222596a86a941dbc9c79ef162d4a54ef8799cabaceeb5b194369db;
    let v5586 = v4962 * v5583 + 0x3bf31fc435aed4a4412cfe877384108788f7b288c0644c5f2314977430c3576;
    let v5589 = v4962 * v5586 + 0x6ce272c192cbade0ddd78c1075130b0d2dcd811b14f85eef96aba85d4c99ddc;
    let v5592 = v4962 * v5589 + 0x38d10cd0c01529a85ec684600e23388d6d4f123c20cdeb6c6f2e4b5ab6739b6;
    let v5594 = v4962 * v5592 + 0x27e4c27271112cacc354a0ede4e3cf78b16a52a77c3cce55deffe36152a3d76;
    let v5597 = v4962 * v5594 + 0x22701b06baaaeab34fc2b47969c12262b49396f2fb24f5d9802c38244c4b085;
    let v5600 = v4962 * v5597 + 0x3615d3b373ca26658a92cb1f979790b25cfa37f9c203d18c6abc0dd7e1276c0;
    let v5603 = v4962 * v5600 + 0x41eb54e16fa27062d52699248f4bdfe254e5d96302d92721efeccf4745da594;
    let v5657 = c0_r0 - (c0_r1 + c0_r1);
    let v5659 = c0_r1 - (c0_r2 + c0_r2);
    let v5661 = c0_r2 - (c0_r3 + c0_r3);
    let v5663 = c0_r3 - (c0_r4 + c0_r4);
    let v5665 = c0_r4 - (c0_r5 + c0_r5);
    let v5667 = c0_r5 - (c0_r6 + c0_r6);
    let v5669 = c0_r6 - (c0_r7 + c0_r7);
    let v5671 = c0_r7 - (c0_r8 + c0_r8);
    let v5673 = c0_r8 - (c0_r9 + c0_r9);
    let v5675 = c0_r9 - (c0_r10 + c0_r10);
    let v5681 = c0_r12 - (c0_r13 + c0_r13);
    let v5683 = c0_r13 - (c0_r14 + c0_r14);
    let v5719 = one - (v5663 + (v5661 + v5665));
    let v5724 = one - (v5675 + (v5667 + v5669));
    let v5729 = one - (v5675 + (v5671 + v5673));
    let v5733 = one - (v5681 + v5683);
    let v5736 = c11_r8 - c11_r0;
    let v5748 = c8_r12 + 32768;
    let v5756 = c10_r4 + (v5661 * c8_r0 + v5665 * c11_r0 + v5663 * c11_r8 + c8_r5 * v5719);
    let v5760 = one - v5675;
    let v5774 = v5661 + c8_r0 + 1;
    let v5779 = c8_r16 * v5760 + c11_r2 * (c8_r16 - (c8_r0 + c8_r13));
    let v5785 = v5729 * v5774 + v5671 * c11_r12 + v5673 * (c8_r0 + c11_r12);
    let v5793 = v5681 + v5681;
    let v5792 = c0_r11 - (c0_r12 + c0_r12) + (c11_r0 + (c0_r10 - (c0_r11 + c0_r11)) * c11_r12);
    let v5833 = c11_r8 - initial_ap;
    let v5844 = c8_r0 + memory_alpha * c8_r1;
    let v5854 = c14_r0 * (memory_z - (c9_r0 + memory_alpha * c9_r1));
    let v5858 = c14_r2 * (memory_z - (c9_r2 + memory_alpha * c9_r3));
    let v5860 = c14_r0 * (memory_z - (c8_r2 + memory_alpha * c8_r3));
    let v5863 = c9_r2 - c9_r0;
    let v5884 = c10_r6 - c10_r2;
    let v5900 = c13_r1 * (diluted_permutation_z - c2_r1);
    let v5902 = c13_r0 * (diluted_permutation_z - c1_r1);
    let v5908 = c2_r1 - c2_r0;
    let v5928 = c5_r251 - (c5_r252 + c5_r252);
    let v5930 = c5_r0 - (c5_r1 + c5_r1);
    let v3079 = v3077 + 0x3c782f4a1a6d94adf1448fd7feef975f47af9c79bbf7e2d74940673704b828a;
    let v5974 = one - v5930;
    let v6017 = ((c10_r12 * 0x10000 + c10_r44) * 0x10000 + c10_r76) * 0x10000 + c10_r108;
    let v6026 = ((v6017 * 0x10000 + c10_r140) * 0x10000 + c10_r172) * 0x10000 + c10_r204;
    let v6042 = c11_r1 * c11_r1;
    let v6060 = c11_r59 - (c11_r187 + c11_r187);
    let v4611 = v4609 + 0x562f636b49796e469dfe9e6748c4468f340e8f69e3f79cfe6925a261198dbb3;
    let v6070 = c11_r27 - v3845;
    let v6086 = one - v6060;
    let v6094 = c11_r9 - (c11_r73 + c11_r73);
    let v6104 = c11_r17 - c11_r1;
    let v6120 = one - v6094;
    let v6139 = c11_r32667 - c11_r16337;
    let v6156 = c11_r32721 - 0x49ee3eba8c1600700ee1b87eb599f16716b0b1022947733551fde4050ca6804;
    let v6155 = c11_r32753 + 0x3ca0cfe4b3bc6ddf346d49d06ea0ed34e621062c0e056c1d0405d266e10268a;
    let v6157 = c11_r16331 * v6156;
    let v6160 = c11_r32721 + 0x49ee3eba8c1600700ee1b87eb599f16716b0b1022947733551fde4050ca6804;
    let v6175 = c11_r1 + c11_r1 * c11_r32747;
    let v6173 = c11_r33 * c11_r33;
    let v6177 = v6175 + 0x6f21413efbe40de150e596d72f7a8c5609ad26c15c915c1f4cdfcb99cee9e89;
    let v6207 = c1_r32 + (c1_r48 + c1_r48);
    let v6209 = c1_r16 + (v6207 + v6207);
    let v6217 = c1_r96 + (c1_r112 + c1_r112);
    let v6219 = c1_r80 + (v6217 + v6217);
    let v6227 = c1_r160 + (c1_r176 + c1_r176);
    let v6229 = c1_r144 + (v6227 + v6227);
    let v6237 = c1_r224 + (c1_r240 + c1_r240);
    let v6239 = c1_r208 + (v6237 + v6237);
    let v6245 = c1_r128 + (v6229 + v6229) + (c1_r192 + (v6239 + v6239)) * 0x10000000000000000;
    let v6211 = c1_r0 + (v6209 + v6209);
    let v6248 = (c1_r64 + (v6219 + v6219) + v6245 * 0x10000000000000000) * 0x10000000000000000;
    let v6318 = c11_r41 * c11_r41;
    let v6353 = c11_r16085 - (c11_r16149 + c11_r16149);
    let v6355 = c11_r21 - (c11_r85 + c11_r85);
    let v6358 = c11_r85 - c11_r12309 * 0x800000000000000000000000000000000000000000000000;
    let v6383 = c11_r5 - c11_r41;
    let v6399 = one - v6355;
    let v6516 = c10_r3 - c10_r66307 * 0x100000000000000000000000000000000000000000000000000;
    let v6523 = c7_r16160 + v6516 * 16;
    let v6521 = c10_r19 - c10_r66323 * 0x100000000000000000000000000000000000000000000000000;
    let v6527 = c10_r66307 - c10_r132611 * 0x100000000000000000000000000000000000000000000000000;
    let v6535 = c7_r16161 + v6527 * 16;
    let v6532 = c10_r66323 - c10_r132627 * 0x100000000000000000000000000000000000000000000000000;
    let v6539 = c10_r132611 - c10_r198915 * 0x100000000000000000000000000000000000000000000000000;
    let v6547 = c7_r16162 + v6539 * 16;
    let v6544 = c10_r132627 - c10_r198931 * 0x100000000000000000000000000000000000000000000000000;
    let v6551 = c10_r198915 - c10_r265219 * 0x100000000000000000000000000000000000000000000000000;
    let v6559 = c7_r16163 + v6551 * 16;
    let v6556 = c10_r198931 - c10_r265235 * 0x100000000000000000000000000000000000000000000000000;
    let v6563 = c10_r265219 - c10_r331523 * 0x100000000000000000000000000000000000000000000000000;
    let v6571 = c7_r16164 + v6563 * 16;
    let v6568 = c10_r265235 - c10_r331539 * 0x100000000000000000000000000000000000000000000000000;
    let v6575 = c10_r331523 - c10_r397827 * 0x100000000000000000000000000000000000000000000000000;
    let v6583 = c7_r16165 + v6575 * 16;
    let v6580 = c10_r331539 - c10_r397843 * 0x100000000000000000000000000000000000000000000000000;
    let v6587 = c10_r397827 - c10_r464131 * 0x100000000000000000000000000000000000000000000000000;
    let v6595 = c7_r16166 + v6587 * 16;
    let v6592 = c10_r397843 - c10_r464147 * 0x100000000000000000000000000000000000000000000000000;
    let v6598 = c10_r464131 - c10_r6403 * 0x100000000000000000000000000000000000000000000000000;
    let v6606 = c7_r16167 + v6598 * 16;
    let v6603 = c10_r464147 - c10_r6419 * 0x100000000000000000000000000000000000000000000000000;
    let v6611 = c10_r516099 - (c10_r259 + c10_r259);
    let v6619 = c10_r516115 - (c10_r275 + c10_r275) - v6611 * 16;
    let v6636 = c10_r3 - (c10_r8195 + c10_r8195);
    let v6643 = c10_r19 - (c10_r8211 + c10_r8211) - v6636 * 16;
    let v6670 = c1_r6978 + (c1_r6598 + c1_r6978);
    let v6687 = c1_r6982 + (c1_r6788 + c1_r6982);
    let v6704 = c1_r7172 + (c1_r6786 + c1_r7172);
    let v6721 = c1_r7170 + (c1_r6790 + c1_r7170);
    let v6738 = c1_r7174 + (c1_r6980 + c1_r7174);
    let v6733 = c1_r1028 + c1_r2308 + c1_r3588 + c1_r4868 + c1_r6148;
    let v6740 = v6738 + (c1_r6594 + v6738);
    let v6768 = c1_r6594 + c10_r8003;
    let v6775 = c1_r6404 + c10_r4103;
    let v6791 = c1_r6402 + c10_r7811;
    let v6808 = c1_r6406 + c10_r2055;
    let v6825 = c1_r6596 + c10_r7;
    let v7324 = c1_r6 + (c1_r12 + c1_r6);
    let v7328 = c1_r513 + (c1_r1 + c1_r1 + (0x1111111111111111 - c1_r257));
    let v7330 = v7324 + (c1_r2 + v7324);
    let v7331 = v7328 - v7330;
    let v7340 = c1_r8198 + (c1_r8204 + c1_r8198);
    let v7344 = c1_r8705 + (c1_r8193 + c1_r8193 + (0x1111111111111111 - c1_r8449));
    let v7346 = v7340 + (c1_r8194 + v7340);
    let v7356 = c1_r24582 + (c1_r24588 + c1_r24582);
    let v7360 = c1_r25089 + (c1_r24577 + c1_r24577 + (0x1111111111111111 - c1_r24833));
    let v7362 = v7356 + (c1_r24578 + v7356);
    let v7372 = c1_r57350 + (c1_r57356 + c1_r57350);
    let v7376 = c1_r57857 + (c1_r57345 + c1_r57345 + (0x1111111111111111 - c1_r57601));
    let v7378 = v7372 + (c1_r57346 + v7372);
    let v7388 = c1_r122886 + (c1_r122892 + c1_r122886);
    let v7392 = c1_r123393 + (c1_r122881 + c1_r122881 + (0x1111111111111111 - c1_r123137));
    let v7394 = v7388 + (c1_r122882 + v7388);
    let v5421 = v4962 * v5418 + 0x60000000000000cc00000000000000000000000000000001555555555555556;
    let v7395 = v7392 - v7394;
    let v7404 = c1_r253958 + (c1_r253964 + c1_r253958);
    let v7408 = c1_r254465 + (c1_r253953 + c1_r253953 + (0x1111111111111111 - c1_r254209));
    let v7410 = v7404 + (c1_r253954 + v7404);
    let v5515 = v4962 * v5512 + 0x180000000000003300000000000000000000000000000000dddddddddddddde;
    let v7411 = v7408 - v7410;
    let v7420 = c1_r516102 + (c1_r516108 + c1_r516102);
    let v7424 = c1_r516609 + (c1_r516097 + c1_r516097 + (0x1111111111111111 - c1_r516353));
    let v7426 = v7420 + (c1_r516098 + v7420);
    let v5606 = v4962 * v5603 + 0x68000000000000dd00000000000000000000000000000001444444444444445;
    let v7427 = v7424 - v7426;
    let v7433 = c1_r1030 + (c1_r1036 + c1_r1030);
    let v7437 = c1_r257 + (c1_r1025 + c1_r1025 + (0x1111111111111111 - c1_r1));
    let v7439 = v7433 + (c1_r1026 + v7433);
    let v7445 = c1_r774 + (c1_r780 + c1_r774);
    let v7449 = c1_r1 + (c1_r769 + c1_r769 + (0x1111111111111111 - c1_r1025));
    let v7451 = v7445 + (c1_r770 + v7445);
    let v7459 = initial_poseidon_address + 1;
    let v7494 = c8_r39 + 0x6861759ea556a2339dd92f9562a30b9e58e2ad98109ae4780b7fd8eac77fe6f;
    let v7498 = c8_r167 + 0x3827681995d5af9ffc8397a3d00425a3da43f76abf28a64e4ab1a22f27508c4;
    let v7502 = c8_r103 + 0x3a3956d2fad44d0e7f760a2277dc7cb2cac75dc279b2d687a0dbe17704a8309;
    let v7504 = c11_r53 * c11_r29;
    let v7505 = c11_r13 * c11_r61;
    let v7506 = c11_r45 * c11_r3;
    let v4633 = v4631 + 0x47da67f078d657e777a79423be81a5d41f445f9455b207ec9768858cfd134f1;
    let v7510 = v7506 + (v7505 + (v7504 + (v7504 + v7504)));
    let v4655 = v4653 + 0x587584d86e310744ac2167594e87c72847cc1018d766c61b29b572ba4552a80;
    let v7512 = v7506 + (v7504 - v7505);
    let v4677 = v4675 + 0x7d384f90e1f21f53dbafb1648ecdb97d8c020dbad501b0d79a491587484fefa;
    let v7515 = v7504 + v7505 - (v7506 + v7506);
    let v7527 = c11_r501 * c11_r477;
    let v7530 = c11_r461 * c11_r509;
    let v7533 = c11_r493 * c11_r451;
    let v7562 = c11_r205 * c11_r253;
    let v7565 = c11_r237 * c11_r195;
    let v7568 = c10_r1 * c10_r5;
    let v7570 = c10_r9 * c10_r13;
    let v7573 = c11_r245 * c11_r221 + v7562;
    let v7572 = v7565 + (c10_r1 + v7565);
    let v7575 = v7573 + 0x4b085eb1df4258c3453cc97445954bf3433b6ab9dd5a99592864c00f54a3f9a;
    let v7579 = v7565 + (v7565 + (c10_r1 - v7562));
    let v7582 = v7565 + (v7579 + v7579) - v7568;
    let v7585 = v7582 + v7582 + 0x46fb825257fec76c50fe043684d4e6d2d2f2fdfe9b7c8d7128ca7acc0f66f30;
    let v7589 = v7568 + (c10_r1 + (v7565 + v7565));
    let v7593 = c10_r9 + (v7568 + (v7589 + v7589)) - v7570;
    let v7596 = v7593 + v7593 + 0xf2193ba0c7ea33ce6222d9446c1e166202ae5461005292f4a2bcb93420151a;
    let v7603 = v7570 + (c10_r9 + (v7568 + v7568));
    let v7607 = c10_r17 + (v7570 + (v7603 + v7603)) - c10_r17 * c10_r21;
    let v4867 = v4865 + 0x47237ffdabc0cba010385bf48714bb06a6a2b9316394603c450330e743124ce;
    let v7608 = v7607 + v7607;
    let v7612 = c11_r6 * c11_r14;
    let v7614 = c11_r22 * c11_r30;
    let v7619 = v7614 + (c11_r22 + (v7612 + v7612));
    let v7623 = c11_r38 + (v7614 + (v7619 + v7619)) - c11_r38 * c11_r46;
    let v4961 = v4959 + 0x4b7fdbd1ae93d05ecb29e4702e1715f462cce519dba31b9f4b87107ada27016;
    let v7624 = v7623 + v7623;
    let v7629 = c11_r310 * c11_r318;
    let v7632 = c11_r326 * c11_r334;
    let v7635 = c11_r342 * c11_r350;
    let v7642 = c11_r326 + (v7632 + (v7629 + (v7629 + v7632)));
    let v7644 = c11_r342 + (v7642 + v7642);
    let v7646 = c11_r342 + (v7644 + v7644);
    let v7648 = v7635 + (v7646 + v7646);
    let v7650 = v7648 + 0x13d1b5cfd87693224f0ac561ab2c15ca53365d768311af59cefaf701bc53b37;
    let v7653 = c11_r342 + (v7632 + v7632);
    let v7655 = v7635 + (v7653 + v7653);
    let v7657 = v7655 + 0x3195d6b2d930e71cede286d5b8b41d49296ddf222bcd3bf3717a12a9a6947ff;
    let v7661 = v7632 + (c11_r326 + (v7629 + v7629));
    let v7665 = c11_r342 + (v7632 + (v7661 + v7661)) - v7635;
    let v7668 = v7665 + v7665 + 0x2c14fccabc26929170cc7ac9989c823608b9008bef3b8e16b6089a5d33cd72e;
    let v7671 = alpha * alpha;
    let v7672 = alpha * v7671;
    let v7673 = alpha * v7672;
    let v7674 = alpha * v7673;
    let v7675 = v7671 * v7674;
    let v7676 = v7671 * v7675;
    let v7677 = alpha * v7676;
    let v7678 = alpha * v7677;
    let v7679 = alpha * v7678;
    let v7681 = v7675 * v7679;
    let v7682 = alpha * v7681;
    let v7683 = alpha * v7682;
    let v7684 = v7671 * v7683;
    let v7685 = v7673 * v7684;
    let v7686 = v7672 * v7685;
    let v7687 = v7672 * v7686;
    let v7688 = alpha * v7687;
    let v7689 = alpha * v7688;
    let v7690 = v7671 * v7689;
    let v7691 = v7671 * v7690;
    let v7692 = alpha * v7691;
    let v7693 = v7671 * v7692;
    let v7694 = alpha * v7693;
    let v7695 = v7673 * v7694;
    let v7696 = alpha * v7695;
    let v7697 = alpha * v7696;
    let v7698 = v7674 * v7697;
    let v7699 = v7674 * v7698;
    let v7700 = alpha * v7699;
    let v7701 = alpha * v7700;
    let v7702 = alpha * v7701;
    let v7703 = alpha * v7702;
    let v7704 = v7674 * v7703;
    let v7705 = v7671 * v7704;
    let v7706 = v7672 * v7705;
    let v7707 = v7675 * v7706;
    let v7708 = v7671 * v7707;
    let v7709 = v7672 * v7708;
    let v7710 = alpha * v7709;
    let v7711 = alpha * v7710;
    let v7712 = v7676 * v7710;
    let v7713 = alpha * v7712;
    let v7714 = v7675 * v7713;
    let v7716 = v7687 * v7711;
    let v7717 = v7673 * v7716;
    let v7718 = alpha * v7717;
    let v7719 = alpha * v7718;
    let v7720 = v7672 * v7719;
    let v7722 = v7682 * v7720;
    let v7724 = v7681 * v7722;
    let v7725 = v7699 * v7719;
    let v7726 = v7687 * v7724;
    let v7727 = alpha * v7726;
    let v7729 = v7687 * v7725;
    let v7730 = alpha * v7729;
    let v7731 = alpha * v7730;
    let v7732 = v7671 * v7731;
    let v7733 = alpha * v7732;
    let v7734 = alpha * v7733;
    let v7735 = v7671 * v7734;
    let v7736 = v7674 * v7735;
    let v7737 = alpha * v7736;
    let v7738 = v7674 * v7737;
    let v7739 = v7675 * v7738;
    let v7740 = alpha * v7739;
    let v7741 = alpha * v7740;
    let v7742 = alpha * v7741;
    let v7743 = alpha * v7742;
    let v7744 = alpha * v7743;
    let v7745 = v7672 * v7744;
    let v7746 = alpha * v7745;
    let v7747 = alpha * v7746;
    let v7748 = alpha * v7747;
    let v7749 = alpha * v7748;
    let v7750 = v7672 * v7749;
    let v7751 = v7674 * v7750;
    let v7752 = alpha * v7751;
    let v7753 = alpha * v7752;
    let v7754 = alpha * v7753;
    let v7755 = alpha * v7754;
    let v7756 = alpha * v7755;
    let v7757 = alpha * v7756;
    let v7758 = alpha * v7757;
    let v7759 = alpha * v7758;
    let v7760 = v7672 * v7759;
    let v7761 = v7672 * v7760;
    let v7762 = v7672 * v7761;
    let v7763 = v7672 * v7762;
    let v7764 = alpha * v7763;
    let v7765 = alpha * v7764;
    let v7766 = alpha * v7765;
    let v7767 = v7672 * v7766;
    let v7768 = alpha * v7767;
    let v7769 = alpha * v7768;
    let v7770 = alpha * v7769;
    let v7771 = alpha * v7770;
    let v7772 = v7672 * v7771;
    let v7773 = v7675 * v7772;
    let v7775 = v7676 * v7773;
    let v7777 = v7676 * v7775;
    let v7778 = v7673 * v7777;
    let v7779 = v7673 * v7778;
    let v7780 = v7679 * v7779;
    let v7782 = v4962 * v4962;
    let v7783 = v7782 * v7782;
    let v7784 = v7783 * v7783;
    let v7785 = v7784 * v7784;
    let v7786 = v7785 * v7785;
    let v7787 = v7786 * v7786;
    let v7788 = v7787 * v7787;
    let v7791 = divide(one, trace_generator);
    let v7792 = v7788 * v7788 - 1;
    let v7793 = v7788 - 1;
    let v7794 = v7787 - 1;
    let v7795 = v7786 - 1;
    let v7796 = v7785 - 1;
    let v7798 = v7785 - 0x5c3ed0c6f6ac6dd647c9ba3e4721c1eb14011ea3d174c52d7981c5b8145aa75;
    let v7799 = v7783 - 1;
    let v7800 = v7782 - 1;
    let v7801 = v4962 - 1;
    let v7803 = v4962 - 0x1342b2946b146d7334a83ab7f1ec75e8c5d8531b5a03ab4b878549e246766d8;
    let v7805 = v4962 - 0x2c161bccefe8efe8357a7ff5d9529c36dc49fe38ca502941ad37af3d0a6b4f5;
    let v7806 = v11 - 1;
    let v7807 = v10 - 1;
    let v7810 = v7807 * (v10 - 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765);
    let v7812 = v10 - 0x789ad459ecd5c85fcdca219ce6246af26da375d1a8e79812225638f9b48a8ab;
    let v7813 = v7810 * v7812;
    let v7815 = v10 - 0x5afc640ff0f57b9b267655f3da7c64c4a910d81023e4d8ab2cf6b0e179c904a;
    let v7816 = v7813 * v7815;
    let v7818 = v10 - 0x5ec467b88826aba4537602d514425f3b0bdf467bbf302458337c45f6021e539;
    let v7819 = v7816 * v7818;
    let v7821 = v10 - 0x3a3bf0c4876db92b342a839378d12b97ec35d5bb74beecd3c616e4e34cf48fe;
    let v7822 = v7819 * v7821;
    let v7824 = v10 - 0x2c226e9010da226650d4e831a8c21933d6d16ce5fad48839e202fdbb6c986d7;
    let v7825 = v7822 * v7824;
    let v7827 = v10 - 0x4a44b0df399815cc4b2a4e3c2f8755f750774e2e9ec857782aa7feba1d98b1e;
    let v7828 = v7825 * v7827;
    let v7830 = v10 - 0x63365fe0de874d9c90adb1e2f9c676e98c62155e4412e873ada5e1dee6feebb;
    let v7831 = v7828 * v7830;
    let v7833 = v10 - 0x60150b421a2127371ca3d710511a6a9299ff03be41f621dd1bad555c776df4d;
    let v7834 = v7831 * v7833;
    let v7836 = v10 - 0x211c88e2dd40bd3cdd1c69103a26c06339749cf6943864821fdc6d10263070c;
    let v7837 = v7834 * v7836;
    let v7839 = v10 - 0x11e64c83c6d5798845170fdada655ccc928c1c64e3bb3de3b6d627083055f32;
    let v7840 = v7837 * v7839;
    let v7842 = v10 - 0xb54759e8c46e1258dc80f091e6f3be387888015452ce5f0ca09ce9e571f52;
    let v7843 = v7840 * v7842;
    let v7845 = v10 - 0x3f0af1b9a3b60e14b2af2b95e1bb124c8e30a5f0158e52f348a84263bafbe3d;
    let v7846 = v7843 * v7845;
    let v7848 = v10 - 0x35b01f2f03b33a0e6416301ed24191cb5b5db5ad8831dda32f035d1bcc1cc71;
    let v7849 = v7846 * v7848;
    let v7851 = v10 - 0x5863bb78599ee2d50aaaffdb3832b88493a0eca3a8773991c69d93c79f23534;
    let v7852 = v7849 * v7851;
    let v7853 = v9 - 1;
    let v7856 = v7 - 1;
    let v7859 = v7856 * (v7 - 0x659d83946a03edd72406af6711825f5653d9e35dc125289a206c054ec89c4f1);
    let v7862 = v7859 * (v7 - 0x11d07d97880b4dc0234b46e6d4b9bd4a1f811a9e3bc8e32cc4074a0c13a1d0b);
    let v7864 = v7 - 0xb936b5abe8bb2a76af94ab353ca97a2fbdc090fc89d642d60b9c81ba0f8847;
    let v7865 = v7862 * v7864;
    let v7867 = v7 - 0xc92ecbfd121b58bc7924d5dd51a717c4d78992d0e87cd59f1bc8d7ff0cb347;
    let v7868 = v7865 * v7867;
    let v7870 = v7 - 0x5538b2d0b78c2e2de79ddb71abddc221db5963c0b4fe0d1c97f6f1fb8cafa00;
    let v7871 = v7868 * v7870;
    let v7873 = v7 - 0x7f03a206b4c800fd8c1ca7c95760b3371cabbd2d23704ff9d97daabd295882;
    let v7874 = v7871 * v7873;
    let v7876 = v7 - 0x37cc13f474dd8d368a5a6e455f549e6f0864e74e7765f1fb28bb9c57c07e2bb;
    let v7877 = v7874 * v7876;
    let v7880 = v7877 * (v7 - 0xfcad19556f9b8587781ce1b03a097efa6682256f9ddbcfdab65dbdd4af20f);
    let v7882 = v7 - 0x1a2c1cf3119ed6cc42caab5675560e315801b71ace01e162b7de23317147e5f;
    let v7883 = v7880 * v7882;
    let v7885 = v7 - 0x158f67929f154ade2fa131f5f997e1a89dcc75fc93ddeaf2dd16eca50c0fa7f;
    let v7886 = v7883 * v7885;
    let v7888 = v7 - 0x2e2f68a0538ee237fa12c52a2cf659b55a61f785e85db4be4140eecdbd59186;
    let v7889 = v7886 * v7888;
    let v7891 = v7 - 0x201ca0dc0e58b175630883aa4c9ba04cf932770103dc7300d36fd25381692c3;
    let v7892 = v7889 * v7891;
    let v7894 = v7 - 0x79ab51c740413735d5858598e06afbaabbb3b36082f16a11d6dc9621871cb6c;
    let v7895 = v7892 * v7894;
    let v7897 = v7 - 0x32f4a55caedb3b7c2584f28da83cd7927d429ac8f7c3dadbe912619681b662f;
    let v7898 = v7895 * v7897;
    let v7900 = v7 - 0x40d16b837c7192e171f220ea6bc8e10d73960a2a5c73c9d81560a4aeea12c71;
    let v7901 = v7898 * v7900;
    let v7902 = v7 - 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765;
    let v7903 = v7901 * v7902;
    let v7905 = v7 - 0x357223ba8d4ddf8c270d82d36e63a27b380ca887495d53cd2cbc65d8738e86;
    let v7906 = v7903 * v7905;
    let v7908 = v7 - 0x27957b5b4e738bb581fe871884ed830aaf2640d7cc13bf6b2b7dd043318d071;
    let v7909 = v7906 * v7908;
    let v7911 = v7 - 0x5ca6f1b1fbfaf8035f3d107bc48d21802c61cc8432642adb1440934a6a61bf8;
    let v7912 = v7909 * v7911;
    let v7914 = v7 - 0x60c4b2b3e708d7cbd1334c8cd02a7844c40e38d09a21773912442e5b8763d98;
    let v7915 = v7912 * v7914;
    let v7917 = v7 - 0x396c1f31f47a67d727328c7f6c880e850ccefb8bc599b80b8c485f8b702d660;
    let v7918 = v7915 * v7917;
    let v7920 = v7 - 0x3f5b0b89da7c5b45e3141af1aced9666a3d91b93f254d6f673bda8df1c77b9a;
    let v7921 = v7918 * v7920;
    let v7923 = v7 - 0x4b03aed71b2381398e7718298ffbc045238d280da8656e27ef504269bb292c0;
    let v7924 = v7921 * v7923;
    let v7925 = v7 - 0x789ad459ecd5c85fcdca219ce6246af26da375d1a8e79812225638f9b48a8ab;
    let v7927 = v7 - 0x5ec467b88826aba4537602d514425f3b0bdf467bbf302458337c45f6021e539;
    let v7929 = v7 - 0x2c226e9010da226650d4e831a8c21933d6d16ce5fad48839e202fdbb6c986d7;
    let v7931 = v7 - 0x63365fe0de874d9c90adb1e2f9c676e98c62155e4412e873ada5e1dee6feebb;
    let v7933 = v7 - 0x211c88e2dd40bd3cdd1c69103a26c06339749cf6943864821fdc6d10263070c;
    let v7935 = v7 - 0xb54759e8c46e1258dc80f091e6f3be387888015452ce5f0ca09ce9e571f52;
    let v7937 = v7 - 0x35b01f2f03b33a0e6416301ed24191cb5b5db5ad8831dda32f035d1bcc1cc71;
    let v7940 = v7 - 0x625023929a2995b533120664329f8c7c5268e56ac8320da2a616626f41337e3;
    let v7943 = v7 - 0x35183f2d8880e8b8a5417148527353e46bcdb6075d123eb2cddc8779cdcae55;
    let v7946 = v7 - 0x5ce3fa16c35cb4da537753675ca3276ead24059dddea2ca47c36587e5a538d1;
    let v7944 = v7856 * v7925 * v7927 * v7929 * v7931 * v7933 * v7935 * v7937 * v7940 * v7943;
    let v7949 = v7 - 0x41104ad3bf9c4826934465197a4e85e902b07b98f85a21e6b16c3e194daee75;
    let v7952 = v7 - 0x3b912c31d6a226e4a15988c6b7ec1915474043aac68553537192090b43635cd;
    let v7955 = v7 - 0x686012ffe5698d5f9f0fd5b17c8c5fcfa6c8e6fe64d7215b0fa64fcf8e67715;
    let v7958 = v7 - 0x23c12f3909539339b83645c1b8de3e14ebfee15c2e8b3ad2867e3a47eba558c;
    let v7961 = v7 - 0x44e3695db389974018d54fadedea76313cb6344311e464f62173a3091f410c0;
    let v7964 = v7 - 0x800000000000011000000000000000000000000000000000000000000000000;
    let v7967 = v7 - 0x7652ba6132a38b03235de6319db950d925c8a2e571867eddda9c7064b75756;
    let v7970 = v7 - 0x213b984777d9556bac89fd2aebbda0c4f420b98440cfdba7cc83ba09fde1ac8;
    let v7973 = v7 - 0x53dd916fef25dea9af2b17ce573de6cc292e931a052b77c61dfd0244936792a;
    let v7971 = v7944 * v7946 * v7949 * v7952 * v7955 * v7958 * v7961 * v7964 * v7967 * v7970;
    let v7976 = v7 - 0x1cc9a01f2178b3736f524e1d06398916739deaa1bbed178c525a1e211901146;
    let v7979 = v7 - 0x5ee3771d22bf43d322e396efc5d93f9cc68b63096bc79b7de02392efd9cf8f5;
    let v7982 = v7 - 0x7f4ab8a6173b92fda7237f0f6e190c41c78777feabad31a0f35f63161a8e0af;
    let v7985 = v7 - 0x4a4fe0d0fc4cc7019be9cfe12dbe6e34a4a24a5277ce225cd0fca2e433e3390;
    let v7988 = v7 - 0x1dafdc6d65d66b5accedf99bcd607383ad971a9537cdf25d59e99d90becc81e;
    let v7989 = v7971 * v7973 * v7976 * v7979 * v7982 * v7985 * v7988;
    let v7990 = v7859 * v7925;
    let v7992 = v7 - 0x6ac4625f6ad7e0b30ffa8fda3b9694fc82654379152fd54f47cc829352f35a5;
    let v7994 = v7927 * (v7990 * v7992);
    let v7996 = v7 - 0x55fd4fcbd0174d9f4cce4f9ea8857265d9fa489e03cbff7c7ada7de3fc737b9;
    let v7998 = v7929 * (v7994 * v7996);
    let v8000 = v7 - 0x29ea6dcf5a30e71023ca9904d2d0e2d0ca6f17f0ea11aa48eeb40e512a9e4af;
    let v8002 = v7931 * (v7998 * v8000);
    let v8004 = v7 - 0x66659018e6c1a0195ebe2a5bfac782aa4fecacef574765f3774001f1bd79c7d;
    let v8006 = v7933 * (v8002 * v8004);
    let v8008 = v7 - 0x9930db4e90b95b92f5265042138b0ebe9e4daf7cc2c852d7ef77d2af69a52;
    let v8010 = v7935 * (v8006 * v8008);
    let v8012 = v7 - 0x66ef147d220fa1603972e262ad02e94617f7b4fd2e333156000ee1948c4fba1;
    let v8014 = v7937 * (v8010 * v8012);
    let v8016 = v7 - 0x3c1e608bd93b483f58ed5fb84bbdc6f6d0b8069bbe2ff0d1d9b956ee8567a31;
    let v8018 = v7940 * (v8014 * v8016);
    let v8020 = v7 - 0x213bf8325ee1749419ef3e032bf2879933f8341b5c4dccba1164c0dd6ef9e8;
    let v8022 = v7943 * (v8018 * v8020);
    let v8024 = v7 - 0x24701c4951960392c46fca7c1d20a28b1d2a29e2fbe25ef3e57fbe6d87c5d7;
    let v8026 = v7946 * (v8022 * v8024);
    let v8028 = v7 - 0x549e13a476a1d3d54e4ab79520b0fa4699279166322498fc4e4de87cce4efab;
    let v8030 = v7949 * (v8026 * v8028);
    let v8032 = v7 - 0x628089265ef0b7091f2b8b70ca58fff6ae5b2bc1326553eec98975a6a08998f;
    let v8034 = v7952 * (v8030 * v8032);
    let v8036 = v7 - 0x51b8d463b3a225cc15807e0373b004409beb64095ec837b3e44fb404c38140a;
    let v8038 = v7955 * (v8034 * v8036);
    let v8040 = v7 - 0x564f4e63c9fbc063a3a0a277d49f5ad9ddd6a7c54677a3a86887f97965fc7e4;
    let v8042 = v7958 * (v8038 * v8040);
    let v8044 = v7 - 0x2062d897489b0ab5129de8df8820f03e51c916de4d4c8f79f8a108daa057ebb;
    let v8046 = v7961 * (v8042 * v8044);
    let v8048 = v7 - 0x62d0089286bbe8234f892ff472010f27330c9797bc4295b119793c99cbdb538;
    let v8050 = v7964 * (v8046 * v8048);
    let v8052 = v7 - 0x1a627c6b95fc1338dbf95098ee7da0a9ac261ca23edad765df93fab13763b10;
    let v8054 = v7967 * (v8050 * v8052);
    let v8056 = v7 - 0x153b9da09528205cf0057025c4696b037d9abc86ead02ab0b8337d6cad0ca5c;
    let v8058 = v7970 * (v8054 * v8056);
    let v8060 = v7 - 0x2a02b0342fe8b370b331b061577a8d9a2605b761fc3400838525821c038c848;
    let v8062 = v7973 * (v8058 * v8060);
    let v8064 = v7 - 0x56159230a5cf19ffdc3566fb2d2f1d2f3590e80f15ee55b7114bf1aed561b52;
    let v8066 = v7976 * (v8062 * v8064);
    let v8068 = v7 - 0x199a6fe7193e60f6a141d5a405387d55b0135310a8b89a0c88bffe0e4286384;
    let v8070 = v7979 * (v8066 * v8068);
    let v8072 = v7 - 0x7f66cf24b16f47b46d0ad9afbdec74f14161b250833d37ad2810882d50965af;
    let v8074 = v7982 * (v8070 * v8072);
    let v8076 = v7 - 0x1910eb82ddf05fafc68d1d9d52fd16b9e8084b02d1cccea9fff11e6b73b0460;
    let v8078 = v7985 * (v8074 * v8076);
    let v8080 = v7 - 0x43e19f7426c4b8d0a712a047b44239092f47f96441d00f2e2646a9117a985d0;
    let v8082 = v7988 * (v8078 * v8080);
    let v8084 = v7 - 0x7dec407cda11e9c6be610c1fcd40d7866cc07cbe4a3b23345ee9b3f22910619;
    let v8085 = v8082 * v8084;
    let v8087 = v7 - 0x4ae7c0d2777f18575abe8eb7ad8cac1b943249f8a2edc14d3223788632351ac;
    let v8088 = v8085 * v8087;
    let v8090 = v7 - 0x7db8fe3b6ae6a0d6d3b903583e2df5d74e2d5d61d041da10c1a804192783a2a;
    let v8091 = v8088 * v8090;
    let v8093 = v6 - 1;
    let v8095 = v6 - 0x73a5c22c5c53d4b4baefa4b5596df69eecc917c6bd92d53c21222abfd1ab18d;
    let v8096 = v6 - 0x1342b2946b146d7334a83ab7f1ec75e8c5d8531b5a03ab4b878549e246766d8;
    let v8097 = v6 - 0x2c161bccefe8efe8357a7ff5d9529c36dc49fe38ca502941ad37af3d0a6b4f5;
    let v8098 = v5 - 1;
    let v8099 = v5 - 0x73a5c22c5c53d4b4baefa4b5596df69eecc917c6bd92d53c21222abfd1ab18d;
    let v8100 = v5 - 0x2c161bccefe8efe8357a7ff5d9529c36dc49fe38ca502941ad37af3d0a6b4f5;
    let v8101 = point_power - 1;
    let v8103 = point_power - 0x1eb6d849978ee09b9d2cd854901fab81646d633f51eddbc80ee9837309d9da9;
    let v8104 = v8101 * v8103;
    let v8106 = point_power - 0x34b5d5d611b72061c3a6e5c8bdbd9b393898bc862ef8a01e3efc75d13a77460;
    let v8107 = v8104 * v8106;
    let v8109 = point_power - 0x633a9c2f52c278c9d3f7a743138cf989dcd445c4e0fdfc9bb3b4a33bada23bc;
    let v8110 = v8107 * v8109;
    let v8112 = point_power - 0x393a32b34832dbad650df250f673d7c5edd09f076fc314a3e5a42f0606082e1;
    let v8113 = v8110 * v8112;
    let v8115 = point_power - 0x1a6c0c902f32ccd144402537ec7b22ebe8869cab7326aca2bab43f69df93b04;
    let v8116 = v8113 * v8115;
    let v8118 = point_power - 0x75418c55eab860fb248550bb78214fe8fb22830f905b29c81e917d1d40b9094;
    let v8119 = v8116 * v8118;
    let v8121 = point_power - 0x61ebcf7da8cdb04f358252d6892ccf7be0751977dc766236f1ff64331691376;
    let v8122 = v8119 * v8121;
    let v8124 = point_power - 0x363d70a6538624f68c341845689b2325c4564ebadf9bf788171e1da3112b02d;
    let v8125 = v8122 * v8124;
    let v8127 = point_power - 0x385a2c7c438993ee8798d09756be5d4b94443ff90531058a9f45020f72da10;
    let v8128 = v8125 * v8127;
    let v8130 = point_power - 0x1c28bf3f070a981b407c04ccf5901d8a0eda9164e327929c40ab38b78dcf74b;
    let v8131 = v8128 * v8130;
    let v8133 = point_power - 0x680f33c21af3eb898f5db794ea831d5d4c376f68db04743dcbaf93b20978fc1;
    let v8134 = v8131 * v8133;
    let v8136 = point_power - 0x6608f18bc40c0ad43fdfdc6112e7bfe364cc7892167149c8302200390f0ce6b;
    let v8137 = v8134 * v8136;
    let v8139 = point_power - 0x68d4c023140ca925749c0f7228924ec06473409819289cc66fb19e893c8d861;
    let v8140 = v8137 * v8139;
    let v8142 = point_power - 0x410ff4a9a511211dbbc5278c6197e5d84320924cf949bc5483319dd16b55549;
    let v8143 = v8140 * v8142;
    let v8145 = point_power - 0x458061672d3dcc78cfed82fde6356d224c4d33c1254ae96c8dd9f7fb2a7ed35;
    let v8146 = v8143 * v8145;
    let v8148 = point_power - 0x3d14df6ec477cfc061f4256749ae3ddb5375bc91ee171f9273dbbc7afd187f;
    let v8149 = v8146 * v8148;
    let v8151 = point_power - 0x4671e40c883092716e15101f68644213e5436d6efd52c2e5a1cffcea95ab799;
    let v8152 = v8149 * v8151;
    let v8154 = point_power - 0x36f06d1831818de3e5494c64315cc2347119000c6ae352dc00fcc338500e3b2;
    let v8155 = v8152 * v8154;
    let v8157 = point_power - 0x32d4255a1be0e7bbb06e538e354a190146985b56a5b5b5cd7a4d36018cb9490;
    let v8158 = v8155 * v8157;
    let v8160 = point_power - 0x6a1d74437e187bb930db1b9a22312af2999100b777cb81fc3263719a1edbe77;
    let v8161 = v8158 * v8160;
    let v8163 = point_power - 0x6e138a5d3dbeb19d161fb5131303674bfd2a6fa7ee915dffaed5e7d5fb595f9;
    let v8164 = v8161 * v8163;
    let v8166 = point_power - 0x4266aacf385dba7e36e7e0ad8fdc705d6b0cf44d7aadcc9ca70289656f61eb7;
    let v8167 = v8164 * v8166;
    let v8169 = point_power - 0x14eac9123711a2e43ef9e299c4080d83b61b1f618d13fd0053a3a029027f432;
    let v8170 = v8167 * v8169;
    let v8171 = point_power - 0x128f0fee82b2bb55e869a0710826800d09bd064f9e225ecd6871506b2703765;
    let v8174 = point_power - 0x500d754e6525cb1c6756deba823465289b2318358869ecec3d9bf95f9f8349b;
    let v8177 = point_power - 0x2f700981859575307ca046f3b84cada9e834f96b0564e43c71532365fe50bda;
    let v8180 = point_power - 0x94317d940a3a2e3c7afca05357e640bd71cf83de101a667ee7a8c1b1040be4;
    let v8183 = point_power - 0x1562ba685fe9fe28297656ca9be559a1386b2b0f3eaf0c8991fda1f07c8d4ba;
    let v8186 = point_power - 0x1eaa7457029d11939e2a17e72fecb16d59dfcf5d6908e71336d323eb082f3c2;
    let v8189 = point_power - 0x438c2bee597834ac4e4a90d75261366dd84d1df2667c17155666645e18dc2f1;
    let v8192 = point_power - 0x7bbe57a56ccf7b547195ecc1331ac8187170424e4da50085d2a1ea31be598fb;
    let v8193 = v8122 * v8171 * v8174 * v8177 * v8180 * v8183 * v8186 * v8189 * v8192;
    let v8200 = v8189 * (v8186 * (v8183 * (v8180 * (v8177 * (v8174 * (v8170 * v8171))))));
    let v8201 = v8192 * v8200;
    let v8203 = point_power - 0x7532df8f92ec133e9303fd55a68915a96718482d03c9990b4ea901d811065f0;
    let v8204 = v8201 * v8203;
    let v8206 = point_power - 0x57a1c521e3881ae5fe2888dacd17a3ac8b96ab90cd7963011926e37dc242f3e;
    let v8207 = v8204 * v8206;
    let v8209 = point_power - 0x3ea5a036b0e1f1950860fe1249ce5bfcbaf5ecaeeec3f33a2be9a863019951b;
    let v8210 = v8207 * v8209;
    let v8212 = point_power - 0x76aa371c066fbf96affcff67b8792ddb87b77103dba6266b8f7b8fa66dde3e1;
    let v8213 = v8210 * v8212;
    let v8215 = point_power - 0x4182e4ea541d361249cef546e1a0853afc4e16e671777474435a77c8c56b8a1;
    let v8216 = v8213 * v8215;
    let v8218 = point_power - 0x586e7f5ac81225e79215bddaab9808de940298c4e9311f024bccddce4a23c8a;
    let v8219 = v8216 * v8218;
    let v8221 = point_power - 0x128cd14450be7b2ce8c57aa2708aa1436c38cf48f37e05c4dd9e1b23a1be217;
    let v8222 = v8219 * v8221;
    let v8224 = point_power - 0x20c1e1025fe4448ba7d4d4216984bbb63632f6ca38eae02fbaf28c8467a78a;
    let v8225 = v8222 * v8224;
    let v8227 = point_power - 0x511538b5a7373f3b7f4319e19af2d9791f3b883b21b319662c85affa777f2fb;
    let v8228 = v8225 * v8227;
    let v8230 = point_power - 0x5e2593aa66323c037b313df6bebd97f1ad431c42b702d1905f25a367e1f4ffd;
    let v8231 = v8228 * v8230;
    let v8233 = point_power - 0x7199e79f193f9e2632c3ec47a46d705a767e1baae49c9c81e6569422da18fdd;
    let v8234 = v8231 * v8233;
    let v8236 = point_power - 0x6ebdd05a41d2edb1d272f6f33670b49786392d4be0b508f34595e678dd3425f;
    let v8237 = v8234 * v8236;
    let v8239 = point_power - 0x26ce8e489da2bccefcd076b0db9a40575124abd5330c9437e15f48e742e594e;
    let v8240 = v8237 * v8239;
    let v8242 = point_power - 0x275dda4468489c955f98b23b2fb26f1d882d04b2e9b2fdf326e2e11f579ae1a;
    let v8243 = v8240 * v8242;
    let v8245 = point_power - 0x3d2b692086fcb472a18f4bcf2d53fe1674e1353e0cae94cccc6a1bbf743d5f1;
    let v8246 = v8243 * v8245;
    let v8248 = point_power - 0x146f11c5555a3bb7e118bccfd038f308a72e5c75c3e125712837672d72100bb;
    let v8249 = v8246 * v8248;
    let v8258 = point_power - 0x2d25658f71614e33e277fa0223f6558858f5918f973dc221727fce0bffaa9db;
    let v8259 = v8101 * v8258;
    let v8261 = point_power - 0x4768803ef85256034f67453635f87997ff61841e411ee63ce7b0a8b9745a046;
    let v8262 = v8259 * v8261;
    let v8264 = point_power - 0x6eab8e4af09fc49f38011ac8e1ff8747113a466d9a8aaec235fc4215aa0c9dc;
    let v8265 = v8262 * v8264;
    let v8267 = point_power - 0x6a6f98dc9761a8a0eeadedd3109e6119ec8116ceb7aa1c1a7b1f98c2755bfac;
    let v8268 = v8265 * v8267;
    let v8270 = point_power - 0x4a401d6eb5d8892e32b9233f40667e7064108a4b9076b758129eb40639fdaa7;
    let v8271 = v8268 * v8270;
    let v8273 = point_power - 0x623c8cbfdd009e93cacea2455cdcc2084f5f246c7eec5a0e4af1b100c03fd81;
    let v8274 = v8271 * v8273;
    let v8276 = point_power - 0x7b8057b0ff1e7af410d4bfddd65828c925238462b11245bec28324dd5b4865b;
    let v8278 = v8103 * (v8274 * v8276);
    let v8280 = point_power - 0x1e9d8406807d128bea817cc98462e6b877ff079044bf9102326ac11f3928300;
    let v8281 = v8278 * v8280;
    let v8283 = point_power - 0x7ff05e5ab6efb8334d61f7d8aaeb9b65a1cc78627228a236a2b6d631ede4781;
    let v8284 = v8281 * v8283;
    let v8286 = point_power - 0x7b9cdb54e4fd32a798888e4d8b875e703969c46a20ba0cd4c20f65f8ed2108;
    let v8287 = v8284 * v8286;
    let v8289 = point_power - 0x1b3cd14eb755b5fa8127b839b2812712ab5b85481c49f88f8ff53a4b3c68dd0;
    let v8290 = v8287 * v8289;
    let v8292 = point_power - 0x18c695f79544cceaf13c85200588b63f29ea011c5d979989908db6ee14aba94;
    let v8293 = v8290 * v8292;
    let v8295 = point_power - 0x7a4622166b5d0a048fbff5c0b023508982b11b15f10aeeb9a950b4b3f3d3300;
    let v8296 = v8293 * v8295;
    let v8298 = point_power - 0x48ea8b7c4206ed1fa7f1d842076f08739bf8ce0740cc985d9e8e86eabeffe3;
    let v8299 = v8296 * v8298;
    let v8306 = point_power - 0x10f4d91b5d9a6deed5ebbf4a3492c1ed439f57211b54c6c453916920fa30710;
    let v8308 = point_power - 0x659d83946a03edd72406af6711825f5653d9e35dc125289a206c054ec89c4f1;
    let v8311 = point_power - 0x4841766da9339181d49cdefdf2d175797ac9ea5fa7735a24fcfc53567ad97f3;
    let v8313 = point_power - 0x11d07d97880b4dc0234b46e6d4b9bd4a1f811a9e3bc8e32cc4074a0c13a1d0b;
    let v8316 = point_power - 0x23be31bcf9e57d644dda7ca18cda51fd57692caa49e0805749f9bb3dd4b4f4;
    let v8318 = point_power - 0xb936b5abe8bb2a76af94ab353ca97a2fbdc090fc89d642d60b9c81ba0f8847;
    let v8321 = point_power - 0x38bdadac8a89c4b00ec2cfa53df61ba7719a825286b869dfa1aebaddab2676e;
    let v8323 = point_power - 0xc92ecbfd121b58bc7924d5dd51a717c4d78992d0e87cd59f1bc8d7ff0cb347;
    let v8326 = point_power - 0x7d26c9f960d707f9de911c30d93c7295339a31df28be9aa7fae8e98214625a;
    let v8328 = point_power - 0x5538b2d0b78c2e2de79ddb71abddc221db5963c0b4fe0d1c97f6f1fb8cafa00;
    let v8327 = v8101 * v8306 * v8308 * v8311 * v8313 * v8316 * v8318 * v8321 * v8323 * v8326;
    let v8331 = point_power - 0x229692e2ff326b0aa948d2b796b8de0965115cefef7bd3c459e52e718117dcd;
    let v8333 = point_power - 0x7f03a206b4c800fd8c1ca7c95760b3371cabbd2d23704ff9d97daabd295882;
    let v8336 = point_power - 0x4580f1e0f219cc82af7367caf6226aef65bcff249ae84191e235802b4eeb143;
    let v8338 = point_power - 0x37cc13f474dd8d368a5a6e455f549e6f0864e74e7765f1fb28bb9c57c07e2bb;
    let v8341 = point_power - 0x492ce610ac48605e1cb273018da1f1f0f34e9aa003686b687e20977e344177f;
    let v8343 = point_power - 0xfcad19556f9b8587781ce1b03a097efa6682256f9ddbcfdab65dbdd4af20f;
    let v8346 = point_power - 0xd597dcb58c7b19e54fec2a9cf30ca61d03bc44fd6351e921a9f6e5877d9bd8;
    let v8348 = point_power - 0x1a2c1cf3119ed6cc42caab5675560e315801b71ace01e162b7de23317147e5f;
    let v8351 = point_power - 0x4bbf670a7ba615e1e4c58c8e89b74a38a6fbd302926af423c813e804cd16be8;
    let v8349 = v8327 * v8328 * v8331 * v8333 * v8336 * v8338 * v8341 * v8343 * v8346 * v8348;
    let v8353 = point_power - 0x158f67929f154ade2fa131f5f997e1a89dcc75fc93ddeaf2dd16eca50c0fa7f;
    let v8356 = point_power - 0x4340b6d6c6f1864277135a9287c963b0a43f414113c3dedf9ed9a40cc5b9668;
    let v8358 = point_power - 0x2e2f68a0538ee237fa12c52a2cf659b55a61f785e85db4be4140eecdbd59186;
    let v8361 = point_power - 0x4a6208366a3c0f4b2b8f11b2ee1a2e1a151ce1bada96009f4f9fc292c95a5fb;
    let v8363 = point_power - 0x201ca0dc0e58b175630883aa4c9ba04cf932770103dc7300d36fd25381692c3;
    let v8364 = v8349 * v8351 * v8353 * v8356 * v8358 * v8361 * v8363;
    let v8365 = v8104 * v8306;
    let v8367 = point_power - 0x1fdb63b2c1d5def484ed7239c1a17001d52d29ef4c5f6f5420fb3c96666f7af;
    let v8369 = v8308 * (v8365 * v8367);
    let v8371 = point_power - 0x36c63bff14d07485a69fbdb390e2da89e9a832840dd21215b7ee44ed525b88f;
    let v8373 = v8311 * (v8369 * v8371);
    let v8375 = point_power - 0x40943c2d811cf10ea0508cecbc37d9cd0e3cbb60b7b9c04c206378e979cc73b;
    let v8377 = v8313 * (v8373 * v8375);
    let v8379 = point_power - 0x5ff16f07f497b9af567828f38bb454800c61286c555761fd0da2ba704ff0bf0;
    let v8381 = v8316 * (v8377 * v8379);
    let v8383 = point_power - 0x5b73e16965067ed6249ff296ef793de6ba9e265eb6228fd172c4cf8a112ef4a;
    let v8385 = v8318 * (v8381 * v8383);
    let v8387 = point_power - 0x6a80a1a3d011985f74e55c74aff81b71c674a848b80ba34a0877c0aece07b57;
    let v8389 = v8321 * (v8385 * v8387);
    let v8391 = point_power - 0x4c1ff1c0ffb46835ea80c38c211da261a6a853242963301466ca0e998bed2ad;
    let v8393 = v8323 * (v8389 * v8391);
    let v8395 = point_power - 0x2b735d4452b634d8bf5475d8ea1a224b4535fa5a4c884d8163b45ff5a1493f9;
    let v8397 = v8326 * (v8393 * v8395);
    let v8399 = point_power - 0x2e8499bb44f16d2812a98f4c699ca31a7dd55c271476f9e86e523b74dc4a49c;
    let v8401 = v8328 * (v8397 * v8399);
    let v8403 = point_power - 0x61de6fc9ce05a3c8ddc324f023412c747ba384ea595b4f751746065a7287958;
    let v8405 = v8331 * (v8401 * v8403);
    let v8407 = point_power - 0x22dfb0c6b2a2c51eae95156d16c8965253268b59887fdb671578d75d5fb9676;
    let v8409 = v8333 * (v8405 * v8407);
    let v8411 = point_power - 0xacae7cd8f9b75d5e9625aea72f693f3dc0d8c2bba2157fa7ad90fda67c0d0e;
    let v8413 = v8336 * (v8409 * v8411);
    let v8415 = point_power - 0x7466a266a1ae5701c3c284a170255b085ae377c834e59aeaebcda8d0dac1fed;
    let v8417 = v8338 * (v8413 * v8415);
    let v8419 = point_power - 0x4a5ecdbcd7e6c969415cfd56ff0b03240a7d33b4daa1a4fe3c41401aa670410;
    let v8421 = v8341 * (v8417 * v8419);
    let v8423 = point_power - 0x18c11cf4f60afc512cd74fd711981232190ba58e77bb7b2c2974972dcba74ec;
    let v8425 = v8343 * (v8421 * v8423);
    let v8427 = point_power - 0x46454f46dd5dee6013dc925773f620c33810f9fbf6c9b29792246fee91c927a;
    let v8429 = v8346 * (v8425 * v8427);
    let v8431 = point_power - 0x695b7b50f24ebcf35acc9598814b9f6a835feb730865a885d5f3429193280fc;
    let v8433 = v8348 * (v8429 * v8431);
    let v8435 = point_power - 0x2119531d34a45a38b063263aadde5956c35e765c34ac12e0a8a7a3c95b3d212;
    let v8437 = v8351 * (v8433 * v8435);
    let v8439 = point_power - 0x6a0a8818e7806c5094cd7b19415074c0857ea19cd1adc3fca65fa1052d088f5;
    let v8441 = v8353 * (v8437 * v8439);
    let v8443 = point_power - 0x167997437a0df1fa0b5ce0a44e86ffac55e7b70db26e20fc6ff9fb687067256;
    let v8445 = v8356 * (v8441 * v8443);
    let v8447 = point_power - 0x4dea7dcaf5f35ada90a79c3552220cc9cf18a87b112575bbccc79dc90ec7563;
    let v8449 = v8358 * (v8445 * v8447);
    let v8451 = point_power - 0x23fa82dd7864eaf79fa1240493af4587463391e295268540a8d1183d2d23557;
    let v8453 = v8361 * (v8449 * v8451);
    let v8455 = point_power - 0x63e4c6b475f3cac7e0986d220895d87725a3d6894f526c04420df8880d11ba5;
    let v8457 = v8363 * (v8453 * v8455);
    let v8459 = point_power - 0x7428bcf6611a36056651ec7668aeff28e5b42c7fecc18502faa2ddf58966cd7;
    let v8460 = v8457 * v8459;
    let v8467 = point_power - 0x1bd3c52e3b8f42864e9cfefce3a7ff5483b4e3351caccfd34da3a4323c85c09;
    let v8468 = v8170 * v8467;
    let v8470 = point_power - 0x69a84996fdc476919944a175ea7acb8208b4a93e781d038af7f5179b502b241;
    let v8471 = v8468 * v8470;
    let v8473 = point_power - 0x265ab804bc768ce1720c4ce91f1b148e3d1ccec94532f1cb75f7e07494efefd;
    let v8474 = v8471 * v8473;
    let v8476 = point_power - 0x6dec13c4ee870d6e8d717c3be36da4342337a43a610ddbac300633954a16f47;
    let v8477 = v8474 * v8476;
    let v8479 = point_power - 0x4130b248294099dba211cbefcac83214a23722bbe657dce1409266a30a986da;
    let v8480 = v8477 * v8479;
    let v8482 = point_power - 0x434fd8e758268b176ca9b1a4154039cac210c1725e2334512482b0a9ab8dfaa;
    let v8483 = v8480 * v8482;
    let v8485 = point_power - 0x62ccf6446c445c36816747dae28acf1bc8f8a879f5ef1595d632a6a13ff73ab;
    let v8486 = v8483 * v8485;
    let v8488 = point_power - 0x2322e0305b46fef0011a8b8129dc0d0a4f11a998b3a3ad9f9b44735bcc3c531;
    let v8489 = v8486 * v8488;
    let v8490 = point - 1;
    let v8491 = point - v7791;
    let v8492 = v7791 * v7791;
    let v8493 = point - v8492;
    let v8494 = v8492 * v8492;
    let v8495 = point - v8494;
    let v8496 = v8494 * v8494;
    let v8497 = v8496 * v8496;
    let v8498 = point - v8497;
    let v8499 = v7792 * v7793;
    let v8500 = v7794 * v8499;
    let v8501 = v7795 * v8500;
    let v8502 = v7796 * v8501;
    let v8503 = v7798 * v8502;
    let v8504 = v7799 * v8503;
    let v8505 = v7800 * v8504;
    let v8506 = v7801 * v8505;
    let v8507 = v7803 * v8506;
    let v8508 = v7805 * v8507;
    let v8509 = v7806 * v8508;
    let v8510 = v7807 * v8509;
    let v8511 = v7852 * v8510;
    let v8512 = v7853 * v8511;
    let v8513 = zerofier0 * v8512;
    let v8514 = zerofier1 * v8513;
    let v8515 = v7877 * v8514;
    let v8516 = v7924 * v8515;
    let v8517 = v7989 * v8516;
    let v8518 = v8091 * v8517;
    let v8519 = zerofier2 * v8518;
    let v8520 = v8093 * v8519;
    let v8521 = v8095 * v8520;
    let v8522 = v8096 * v8521;
    let v8523 = v8097 * v8522;
    let v8524 = v8098 * v8523;
    let v8525 = v8099 * v8524;
    let v8526 = v8100 * v8525;
    let v8527 = v8170 * v8526;
    let v8528 = v8104 * v8527;
    let v8529 = v8193 * v8528;
    let v8530 = v8249 * v8529;
    let v8531 = zerofier3 * v8530;
    let v8532 = zerofier4 * v8531;
    let v8533 = zerofier5 * v8532;
    let v8534 = zerofier6 * v8533;
    let v8535 = zerofier7 * v8534;
    let v8536 = zerofier8 * v8535;
    let v8537 = zerofier9 * v8536;
    let v8538 = v8299 * v8537;
    let v8539 = zerofier10 * v8538;
    let v8540 = zerofier11 * v8539;
    let v8541 = zerofier12 * v8540;
    let v8542 = zerofier13 * v8541;
    let v8543 = zerofier14 * v8542;
    let v8544 = v8364 * v8543;
    let v8545 = v8460 * v8544;
    let v8546 = zerofier15 * v8545;
    let v8547 = zerofier16 * v8546;
    let v8548 = zerofier17 * v8547;
    let v8549 = zerofier18 * v8548;
    let v8550 = zerofier19 * v8549;
    let v8551 = v8483 * v8550;
    let v8552 = v8489 * v8551;
    let v8553 = v8490 * v8552;
    let v8554 = v8491 * v8553;
    let v8555 = v8493 * v8554;
    let v8556 = v8495 * v8555;
    let v8558 = divide(one, v8498 * v8556);
    let v8560 = v8498 * v8558;
    let v8562 = v8495 * v8560;
    let v8564 = v8493 * v8562;
    let v8566 = v8491 * v8564;
    let v8568 = v8490 * v8566;
    let v8570 = v8489 * v8568;
    let v8572 = v8483 * v8570;
    let v8574 = zerofier19 * v8572;
    let v8576 = zerofier18 * v8574;
    let v8578 = zerofier17 * v8576;
    let v8580 = zerofier16 * v8578;
    let v8582 = zerofier15 * v8580;
    let v8584 = v8460 * v8582;
    let v8586 = v8364 * v8584;
    let v8588 = zerofier14 * v8586;
    let v8590 = zerofier13 * v8588;
    let v8592 = zerofier12 * v8590;
    let v8594 = zerofier11 * v8592;
    let v8596 = zerofier10 * v8594;
    let v8598 = v8299 * v8596;
    let v8600 = zerofier9 * v8598;
    let v8602 = zerofier8 * v8600;
    let v8604 = zerofier7 * v8602;
    let v8606 = zerofier6 * v8604;
    let v8608 = zerofier5 * v8606;
    let v8610 = zerofier4 * v8608;
    let v8612 = zerofier3 * v8610;
    let v8614 = v8249 * v8612;
    let v8616 = v8193 * v8614;
    let v8618 = v8104 * v8616;
    let v8620 = v8170 * v8618;
    let v8622 = v8100 * v8620;
    let v8624 = v8099 * v8622;
    let v8626 = v8098 * v8624;
    let v8628 = v8097 * v8626;
    let v8630 = v8096 * v8628;
    let v8632 = v8095 * v8630;
    let v8634 = v8093 * v8632;
    let v8636 = zerofier2 * v8634;
    let v8638 = v8091 * v8636;
    let v8640 = v7989 * v8638;
    let v8642 = v7924 * v8640;
    let v8644 = v7877 * v8642;
    let v8646 = zerofier1 * v8644;
    let v8648 = zerofier0 * v8646;
    let v8650 = v7853 * v8648;
    let v8652 = v7852 * v8650;
    let v8654 = v7807 * v8652;
    let v8656 = v7806 * v8654;
    let v8658 = v7805 * v8656;
    let v8660 = v7803 * v8658;
    let v8662 = v7801 * v8660;
    let v8664 = v7800 * v8662;
    let v8666 = v7799 * v8664;
    let v8668 = v7798 * v8666;
    let v8670 = v7796 * v8668;
    let v8672 = v7795 * v8670;
    let v8674 = v7794 * v8672;
    let v5973 = v5930 * (c4_r0 + c4_r1) - c6_r0 * (c3_r0 - c3_r1);
    let v8681 = alpha * (v5974 * (c3_r1 - c3_r0) + v5974 * (c4_r1 - c4_r0) * alpha);
    let v8684 = c6_r0 * c6_r0 - v5930 * (c3_r1 + (v1545 + c3_r0)) + alpha * (v5973 + v8681);
    let v5953 = v5930 * (v5930 - 1);
    let v8687 = v7672 * (v5930 * (c4_r0 - v3079) - c6_r0 * (c3_r0 - v1545) + alpha * v8684);
    let v5915 = c12_r1 - (c12_r0 * (diluted_z * v5908 + 1) + v5908 * (diluted_alpha * v5908));
    let v8691 = (v5657 * v5657 - v5657) * v7798 + v7805 * (v7700 * (v5953 + v8687));
    let v8695 = v8491 * (v7696 * (v5900 - v5902 + v5915 * v7673));
    let v5861 = v5858 - v5860;
    let v8700 = v7671 * (v5863 * v5863 - v5863 + (v5863 - 1) * (c9_r1 - c9_r3) * alpha);
    let v8697 = v7793 * v8674 * (v8691 + v8695);
    let v8704 = v7792 * v8674 * (v8493 * (v7688 * (v5861 + v8700)));
    let v5882 = c14_r5 * (range_check16_z - c10_r6) - c14_r1 * (range_check16_z - c10_r4);
    let v8706 = (v5884 * v5884 - v5884) * v7671;
    let v8721 = v11 - 0x3b1c96a24c7669cfe72ab052121589cec349cbbcee1b9b09de8c5cf6e0bef41;
    let v8722 = (v11 - 0x68b76e685a1afbb3fa1f335583936958214264afec146eb863bf481aa1e8a0c) * v8721;
    let v8723 = v11 - 0x1342b2946b146d7334a83ab7f1ec75e8c5d8531b5a03ab4b878549e246766d8;
    let v8716 = v7691 * (c8_r2 + alpha * (c8_r3 + (c10_r1 * c10_r1 - c10_r5) * v7764));
    let v8725 = (c10_r25 - (v4867 + v7608)) * v7780 * (v8722 * v8723);
    let v8711 = v8697 + v8704 + v8499 * v8672 * (v8495 * (v7693 * (v5882 + v8706)));
    let v8727 = v8500 * v8670 * (v8716 + v8725);
    let v5829 = v5683 * (v5724 + (v5663 + (v5657 + v5671)) - 4);
    let v8729 = (c0_r14 - (c0_r15 + c0_r15)) * (c8_r9 - c11_r12) * alpha;
    let v5821 = v5683 * (c10_r0 + 2 - 32768);
    let v8733 = alpha * (v5683 * (c10_r4 + 1 - 32768) + alpha * (v5829 + v8729));
    let v5812 = v5681 * (c10_r8 - 32769);
    let v8737 = alpha * (v5681 * (v5793 + 2 - (v5657 + v5659 + 4)) + alpha * (v5821 + v8733));
    let v5807 = v5681 * (c8_r5 - v5774);
    let v8741 = alpha * (v5681 * (c10_r0 - 32768) + alpha * (v5812 + v8737));
    let v5768 = c11_r12 * v5760 - (v5667 * (c8_r5 + c8_r13) + v5669 * c11_r4 + c8_r13 * v5724);
    let v8745 = v7675 * (v5681 * (c8_r9 - c11_r8) + alpha * (v5807 + v8741));
    let v8750 = v5748 - v5756 + alpha * (c11_r4 - c8_r5 * c8_r13 + alpha * (v5768 + v8745));
    let v5742 = c8_r8 + 32768 - (c10_r0 + (c11_r0 + v5657 * v5736));
    let v8753 = alpha * (c8_r4 + 32768 - (c10_r8 + (c11_r0 + v5659 * v5736)) + alpha * v8750);
    let v8758 = v5729 * v5729 - v5729 + alpha * (v5733 * v5733 - v5733 + alpha * (v5742 + v8753));
    let v5715 = c8_r1 - (c10_r0 + (c10_r8 + (c10_r4 + c0_r0 * 0x10000) * 0x10000) * 0x10000);
    let v8763 = alpha * (v5719 * v5719 - v5719 + alpha * (v5724 * v5724 - v5724 + alpha * v8758));
    let v8767 = v11 - 0x53dd916fef25dea9af2b17ce573de6cc292e931a052b77c61dfd0244936792a;
    let v8768 = v11 - 0x1cc9a01f2178b3736f524e1d06398916739deaa1bbed178c525a1e211901146;
    let v8769 = v8767 * v8768;
    let v8770 = v11 - 0x5ee3771d22bf43d322e396efc5d93f9cc68b63096bc79b7de02392efd9cf8f5;
    let v8772 = v11 - 0x7f4ab8a6173b92fda7237f0f6e190c41c78777feabad31a0f35f63161a8e0af;
    let v8774 = v11 - 0x4a4fe0d0fc4cc7019be9cfe12dbe6e34a4a24a5277ce225cd0fca2e433e3390;
    let v8776 = v11 - 0x1dafdc6d65d66b5accedf99bcd607383ad971a9537cdf25d59e99d90becc81e;
    let v8778 = v11 - 0x4ae7c0d2777f18575abe8eb7ad8cac1b943249f8a2edc14d3223788632351ac;
    let v8781 = v11 - 0x231c05e93ca34c35ac88ac98a35cd89152dbfa622215d35b83c9a781a5ac730;
    let v8784 = v11 - 0x3eefb52c4063b8e96cbb9ae685b17a16fd4f846707a5de194e93c1e6b25118c;
    let v8787 = v11 - 0x446ed3ce295dda2b5ea677394813e6eab8bfbc55397aacac8e6df6f4bc9ca34;
    let v8790 = v11 - 0x179fed001a9673b060f02a4e8373a030593719019b28dea4f059b03071988ec;
    let v8792 = v11 - 0x5c3ed0c6f6ac6dd647c9ba3e4721c1eb14011ea3d174c52d7981c5b8145aa75;
    let v8791 = v8769 * v8770 * v8772 * v8774 * v8776 * v8778 * v8781 * v8784 * v8787 * v8790;
    let v8765 = v7671 * (v5715 + v8763);
    let v8795 = (c11_r54 - (v4961 + v7624)) * (alpha * v7780) * (v8721 * (v8791 * v8792));
    let v8804 = v8790 * (v8787 * (v8784 * (v8781 * (v8778 * (v8776 * (v8772 * v8774))))));
    let v5795 = c11_r16 - (v5792 + v5793);
    let v8809 = (c11_r24 - (c11_r8 * v5733 + v5683 * c8_r9 + v5681 * (c11_r0 + 2))) * alpha;
    let v5786 = v5779 - v5785;
    let v8813 = alpha * ((c11_r10 - v5675) * (c8_r16 - v5774) + alpha * (v5795 + v8809));
    let v5770 = c11_r2 - v5675 * c8_r9;
    let v8817 = alpha * (c11_r10 - c11_r12 * c11_r2 + alpha * (v5786 + v8813));
    let v8808 = v8765 + v8795 + (c11_r6 * c11_r6 - c11_r14) * v7778 * (v8721 * (v8792 * v8804));
    let v8820 = v8498 * (v7679 * (v5770 + v8817));
    let v7475 = c11_r53 * c11_r53 - c11_r29;
    let v8829 = alpha * (c11_r13 * c11_r13 - c11_r61 + (c11_r45 * c11_r45 - c11_r3) * alpha);
    let v7518 = c11_r117 - (v4633 + v7510);
    let v8834 = alpha * (c11_r77 - (v4655 + v7512) + (c11_r109 - (v4677 + v7515)) * alpha);
    let v8836 = v7779 * (v7518 + v8834);
    let v8837 = v4962 - 0x1dafdc6d65d66b5accedf99bcd607383ad971a9537cdf25d59e99d90becc81e;
    let v6398 = v6383 * c11_r43 - 1;
    let v8842 = alpha * (v6399 * (c11_r69 - c11_r5) + v6399 * (c11_r101 - c11_r37) * alpha);
    let v6395 = v6355 * (c11_r37 + c11_r101) - c11_r11 * (c11_r5 - c11_r69);
    let v8844 = alpha * (v6398 + v8842);
    let v6390 = c11_r11 * c11_r11 - v6355 * (c11_r69 + (c11_r41 + c11_r5));
    let v8846 = alpha * (v6395 + v8844);
    let v6375 = v6355 * (v6355 - 1);
    let v8850 = v7672 * (v6355 * (c11_r37 - c11_r25) - c11_r11 * v6383 + alpha * (v6390 + v8846));
    let v8853 = c11_r25 + c11_r89 - c11_r57 * (c11_r41 - c11_r105) + v7676 * (v6375 + v8850);
    let v6324 = v6318 + (v6318 + v6318) + 1 - c11_r57 * (c11_r25 + c11_r25);
    let v8856 = alpha * (c11_r57 * c11_r57 - (c11_r105 + (c11_r41 + c11_r41)) + alpha * v8853);
    let v6122 = v6120 * (c11_r81 - c11_r17);
    let v8860 = alpha * (v6120 * (c11_r113 - c11_r49) + v7692 * (v6324 + v8856));
    let v6116 = v6094 * (c11_r49 + c11_r113) - c11_r19 * (c11_r17 - c11_r81);
    let v8864 = alpha * (v6104 * c11_r51 - 1 + alpha * (v6122 + v8860));
    let v6111 = c11_r19 * c11_r19 - v6094 * (c11_r81 + (c11_r1 + c11_r17));
    let v8866 = alpha * (v6116 + v8864);
    let v6096 = v6094 * (v6094 - 1);
    let v8870 = v7672 * (v6094 * (c11_r49 - c11_r33) - c11_r19 * v6104 + alpha * (v6111 + v8866));
    let v8873 = c11_r33 + c11_r97 - c11_r35 * (c11_r1 - c11_r65) + v7677 * (v6096 + v8870);
    let v6048 = v6042 + (v6042 + v6042) + 1 - c11_r35 * (c11_r33 + c11_r33);
    let v8876 = alpha * (c11_r35 * c11_r35 - (c11_r65 + (c11_r1 + c11_r1)) + alpha * v8873);
    let v8665 = v8503 * v8664;
    let v8880 = v7777 * (v7475 + v8829) + v8836 * v8837 + v8097 * (v7708 * (v6048 + v8876));
    let v8826 = v8711 + v8727 + v8501 * v8668 * (v8808 + v8820) + v8502 * v8666 * (c0_r0 * alpha);
    let v8881 = v8665 * v8880;
    let v6085 = v6070 * c11_r7 - 1;
    let v8885 = alpha * (v6086 * (c11_r155 - c11_r27) + v6086 * (c11_r219 - c11_r91) * alpha);
    let v6082 = v6060 * (c11_r91 + c11_r219) - c11_r123 * (c11_r27 - c11_r155);
    let v8887 = alpha * (v6085 + v8885);
    let v6077 = c11_r123 * c11_r123 - v6060 * (c11_r155 + (v3845 + c11_r27));
    let v8889 = alpha * (v6082 + v8887);
    let v6062 = v6060 * (v6060 - 1);
    let v8893 = v7672 * (v6060 * (c11_r91 - v4611) - c11_r123 * v6070 + alpha * (v6077 + v8889));
    let v5951 = v5928 * (c5_r197 - c5_r251 * 0x40000000000000);
    let v8901 = v7682 * (v6026 * 0x10000 + c10_r236 - c8_r71 + (v6211 + v6248 - c8_r199) * v7696);
    let v8904 = c6_r255 - v5928 * (c5_r196 - (c5_r197 + c5_r197)) + alpha * (v5951 + v8901);
    let v5939 = c11_r71 - c6_r255 * (c5_r192 - (c5_r193 + c5_r193));
    let v8907 = alpha * (c6_r255 * (c5_r193 - c5_r196 * 8) + alpha * v8904);
    let v5935 = c11_r71 * (c5_r1 - c5_r192 * 0x800000000000000000000000000000000000000000000000);
    let v8909 = alpha * (v5939 + v8907);
    let v8916 = v7704 * (c3_r256 - c3_r255 + (c4_r256 - c4_r255) * alpha);
    let v8917 = v11 - 0x800000000000011000000000000000000000000000000000000000000000000;
    let v8920 = (c8_r454 - (c8_r198 + 1)) * v7717;
    let v8921 = v10 - 0x1dafdc6d65d66b5accedf99bcd607383ad971a9537cdf25d59e99d90becc81e;
    let v8919 = v7698 * (c11_r71 * v5930 + alpha * (v5935 + v8909)) + v8916 * v8917;
    let v8922 = v8920 * v8921;
    let v7458 = c8_r294 - (c8_r38 + 3);
    let v8926 = v7671 * (c8_r422 - (c8_r166 + 3) + (c8_r358 - (c8_r102 + 3)) * v7671);
    let v8931 = v8497 * v8497;
    let v8932 = v8931 * v8931;
    let v8933 = v8932 * v8932;
    let v8934 = v8933 * v8933;
    let v8923 = v8919 + v8922;
    let v8936 = v7707 * (c8_r326 - (c8_r70 + 1) + v7738 * (v7458 + v8926)) * (point - v8934);
    let v8898 = v8826 + v8881 + v8504 * v8662 * (v8100 * (v7709 * (v6062 + v8893)));
    let v8938 = v8505 * v8660 * (v8923 + v8936);
    let v8949 = c11_r309 - v7650 + alpha * (c11_r269 - v7657 + (c11_r301 - v7668) * alpha);
    let v7576 = v7572 - v7575;
    let v8954 = alpha * (c10_r9 - v7585 + alpha * (c10_r17 - v7596 + v7672 * v8949));
    let v8959 = c10_r497 - c11_r22 + alpha * (c10_r505 - c11_r38 + alpha * (v7576 + v8954));
    let v7548 = c8_r359 - (v7527 + v7530 - (v7533 + v7533));
    let v8962 = alpha * (c10_r489 - c11_r6 + alpha * v8959);
    let v7544 = c8_r295 - (v7533 + (v7530 + (v7527 + (v7527 + v7527))));
    let v8966 = alpha * (c8_r423 - (v7533 + (v7527 - v7530)) + alpha * (v7548 + v8962));
    let v7495 = v7494 - c11_r53;
    let v8972 = alpha * (v7498 - c11_r13 + alpha * (v7502 - c11_r45 + v7673 * (v7544 + v8966)));
    let v8977 = c8_r135 - c3_r511 + alpha * (c8_r134 - (c8_r262 + 1) + v7744 * (v7495 + v8972));
    let v5990 = c8_r7 - c5_r0;
    let v8982 = v7672 * (c8_r263 - c5_r256 + alpha * (c8_r262 - (c8_r6 + 1) + alpha * v8977));
    let v5988 = c4_r0 - 0x3ca0cfe4b3bc6ddf346d49d06ea0ed34e621062c0e056c1d0405d266e10268a;
    let v8984 = alpha * (v5990 + v8982);
    let v5986 = c3_r0 - 0x49ee3eba8c1600700ee1b87eb599f16716b0b1022947733551fde4050ca6804;
    let v8986 = alpha * (v5988 + v8984);
    let v8990 = v8934 * v8934;
    let v8655 = v8508 * v8654;
    let v8993 = v7705 * (v5986 + v8986) + (c8_r518 - (c8_r134 + 1)) * v7706 * (point - v8990);
    let v8945 = v8898 + v8938 + v8506 * v8658 * (c5_r0 * v7701) + v8507 * v8656 * (c5_r0 * v7702);
    let v8994 = v8655 * v8993;
    let v6281 = (c1_r736 + c1_r992) * 16 - c1_r264;
    let v8996 = ((c1_r752 + c1_r1008) * 256 - c1_r776) * alpha;
    let v6269 = (c1_r704 + c1_r960) * 16 - c1_r8;
    let v9000 = alpha * ((c1_r720 + c1_r976) * 16 - c1_r520 + alpha * (v6281 + v8996));
    let v6200 = c8_r902 - (c8_r966 + 1);
    let v9004 = v7672 * (c8_r903 - (c8_r711 + c8_r967) + v7671 * (v6269 + v9000));
    let v9008 = v8990 * v8990;
    let v8653 = v8509 * v8652;
    let v9011 = v7718 * (v6200 + v9004) + (c8_r1222 - (c8_r902 + 1)) * v7719 * (point - v9008);
    let v9013 = v8945 + v8994 + v8653 * v9011;
    let v9015 = v8510 * v8650 * ((c1_r0 + c1_r256 - (c1_r512 + (c1_r512 + c1_r768))) * v7720);
    let v9018 = v9008 * v9008;
    let v9016 = v9013 + v9015;
    let v9021 = v8511 * v8648 * ((c8_r3462 - (c8_r1414 + 1)) * v7724 * (point - v9018));
    let v9027 = v9016 + v9021 + v8512 * v8646 * (v7331 * v7775 * zerofier20);
    let v9031 = v8513 * v8644 * (alpha * v7775 * (v7437 - v7439 + (v7449 - v7451) * alpha));
    let v7079 = c1_r208516 + (c1_r211524 + c10_r204935) - (c1_r1473 + (c1_r5761 + c1_r1473));
    let v7069 = c1_r208452 + (c1_r211460 + c10_r204871) - (c1_r1217 + (c1_r5697 + c1_r1217));
    let v9033 = v7079 * alpha;
    let v7059 = c1_r208388 + (c1_r211396 + c10_r204807) - (c1_r961 + (c1_r5633 + c1_r961));
    let v9035 = alpha * (v7069 + v9033);
    let v7135 = c1_r192388 + (c1_r195138 + c10_r196547) - (c1_r2241 + (c1_r6017 + c1_r2241));
    let v7125 = c1_r192324 + (c1_r195074 + c10_r196483) - (c1_r1985 + (c1_r5953 + c1_r1985));
    let v9040 = v7135 * alpha;
    let v7115 = c1_r192260 + (c1_r195010 + c10_r196419) - (c1_r1729 + (c1_r5889 + c1_r1729));
    let v9042 = alpha * (v7125 + v9040);
    let v6933 = c1_r75844 + (c1_r80198 + c10_r75847) - (c1_r449 + (c1_r5441 + c1_r449));
    let v9048 = (c1_r75908 + (c1_r80262 + c10_r75911) - (c1_r705 + (c1_r5505 + c1_r705))) * alpha;
    let v6923 = c1_r75780 + (c1_r80134 + c10_r75783) - (c1_r193 + (c1_r5377 + c1_r193));
    let v9050 = alpha * (v6933 + v9048);
    let v9047 = v7760 * (v7059 + v9035) * zerofier21 + v7762 * (v7115 + v9042) * zerofier22;
    let v9054 = v7750 * (v6923 + v9050) * zerofier23;
    let v7241 = c1_r5508 + (c1_r6532 + c10_r4231) - (c1_r19393 + (c1_r22657 + c1_r19393));
    let v7231 = c1_r5444 + (c1_r6468 + c10_r4167) - (c1_r19137 + (c1_r22593 + c1_r19137));
    let v9056 = v7241 * alpha;
    let v9059 = c1_r5380 + v6775 - (c1_r18881 + (c1_r22529 + c1_r18881)) + alpha * (v7231 + v9056);
    let v9061 = point_power - 0x3b1c96a24c7669cfe72ab052121589cec349cbbcee1b9b09de8c5cf6e0bef41;
    let v9063 = point_power - 0x5f26ffdfaa2593fe591930058ef200dc54d72992f2f1364e42576e9dcf2397e;
    let v9064 = v9061 * v9063;
    let v9066 = point_power - 0x4f29ccc65e92214ec0ffc803779baec6a4744b6e44f17d2cd1d78542efb7c3c;
    let v9067 = v9064 * v9066;
    let v9069 = point_power - 0x2469fca35ece0a651e181ce06d398ca22bd5be070e75985e4bebab90c6bf0ed;
    let v9070 = v9067 * v9069;
    let v9072 = point_power - 0x5c7a9f1143c2e0d48f30601a9ab4d606fd9389d305032eb34b444662eaefeb6;
    let v9073 = v9070 * v9072;
    let v9075 = point_power - 0x281182917274bde1ed75c09360627d137aaa961118509677f4f1cabc32c32ea;
    let v9076 = v9073 * v9075;
    let v9078 = point_power - 0x7abbc7173f796b5b7b163158bb5fcfd7b569216c2a33e1e35cfbd668a7cb8ea;
    let v9079 = v9076 * v9078;
    let v9081 = point_power - 0x78484ac22f72ec460695de84c7aaa62dc6f8184a750fbd6a53c749307660f9d;
    let v9082 = v9079 * v9081;
    let v9083 = point_power - 0x1342b2946b146d7334a83ab7f1ec75e8c5d8531b5a03ab4b878549e246766d8;
    let v9086 = point_power - 0xd03d24b9dbbcabb917c7841b647a779e9bc520628fb7cecefa687bb7f9e823;
    let v9089 = point_power - 0x682bbcf9686ad0be9810177fa96009f8a6900f18b7de100ea2149eeab83eced;
    let v9092 = point_power - 0x24ca411b40a0a640936f4e5729903d047c78b644cf30c493a53fb1f332c470d;
    let v9095 = point_power - 0x50b4325301740c5a9eba35ca59092d2321a0bcc55b38f7e76126aadcd8d0c56;
    let v9098 = point_power - 0x7c8a8970dfbc313dc1a94d0cb61c24b3bb254148383e388d92b31fda913c2db;
    let v9101 = point_power - 0x2c1cacd9df157598d5dc47c3d725c0d982b866b057f9d11f62fd1946edc534e;
    let v9104 = point_power - 0x33fad8e9664201b3b0b56f8b57baa7a60e71c779fba37f96f9dbbe75e09fa88;
    let v9060 = v7771 * v9059;
    let v9105 = v9082 * v9083 * v9086 * v9089 * v9092 * v9095 * v9098 * v9101 * v9104;
    let v9111 = v6733 - v6740 + (c1_r4 + v6768 - (c1_r7364 + (c1_r1 + c1_r7364))) * v7678;
    let v6724 = c1_r772 + c1_r2052 + c1_r3332 + c1_r4612 + c1_r5892 - (v6721 + (c1_r6596 + v6721));
    let v9112 = alpha * v9111;
    let v6707 = c1_r516 + c1_r1796 + c1_r3076 + c1_r4356 + c1_r5636 - (v6704 + (c1_r6406 + v6704));
    let v9114 = alpha * (v6724 + v9112);
    let v6690 = c1_r260 + c1_r1540 + c1_r2820 + c1_r4100 + c1_r5380 - (v6687 + (c1_r6402 + v6687));
    let v9116 = alpha * (v6707 + v9114);
    let v6673 = c1_r4 + c1_r1284 + c1_r2564 + c1_r3844 + c1_r5124 - (v6670 + (c1_r6404 + v6670));
    let v9118 = alpha * (v6690 + v9116);
    let v6855 = c1_r230660 + (c1_r235970 + c10_r237379) - (c1_r7169 + (c1_r4097 + c1_r7169));
    let v9122 = c1_r772 + v6808 - (c1_r236930 + (c1_r230657 + c1_r236930)) + v6855 * v7674;
    let v9126 = v7735 * (v6673 + v9118) + v7741 * v9122 * zerofier24;
    let v9129 = (c1_r1028 + v6825 - (c1_r228161 + (c1_r225025 + c1_r228161))) * v7743 * zerofier25;
    let v9130 = v9126 + v9129;
    let v9133 = (c1_r3332 + v6808 - (c1_r212740 + (c1_r207873 + c1_r212740))) * v7757 * zerofier26;
    let v7007 = c1_r175108 + (c1_r178434 + c10_r179843) - (c1_r7366 + (c1_r513 + c1_r7366));
    let v9135 = (c1_r4612 + v6808 - (c1_r178433 + (c1_r172801 + c1_r178433))) * v7681;
    let v6871 = c1_r165380 + (c1_r170244 + c10_r167943) - (c1_r7362 + (c1_r257 + c1_r7362));
    let v9141 = (c1_r2308 + v6825 - (c1_r171398 + (c1_r165377 + c1_r171398))) * v7676;
    let v9140 = v9130 + v9133 + v7756 * (v7007 + v9135) * zerofier27;
    let v9145 = v7746 * (v6871 + v9141) * zerofier28;
    let v7151 = c1_r159748 + (c1_r162052 + c10_r159751) - (c1_r7748 + (c1_r2049 + c1_r7748));
    let v9150 = v9140 + v9145 + v7151 * v7764 * zerofier29;
    let v9153 = (c1_r5124 + v6768 - (c1_r155398 + (c1_r151041 + c1_r155398))) * v7769 * zerofier30;
    let v9154 = v9150 + v9153;
    let v9157 = (c1_r4356 + v6791 - (c1_r130433 + (c1_r127489 + c1_r130433))) * v7765 * zerofier31;
    let v9158 = v9154 + v9157;
    let v9161 = (c1_r6148 + v6825 - (c1_r122244 + (c1_r115713 + c1_r122244))) * v7773 * zerofier32;
    let v9162 = v9158 + v9161;
    let v9165 = (c1_r2820 + v6775 - (c1_r89281 + (c1_r86273 + c1_r89281))) * v7753 * zerofier33;
    let v7303 = c1_r71428 + (c1_r71942 + c10_r67591) - (c1_r7745 + (c1_r4865 + c1_r7745));
    let v7680 = alpha * v7679;
    let v9169 = v7767 * (c1_r4868 + v6825 - (c1_r73474 + (c1_r68865 + c1_r73474)) + v7303 * v7680);
    let v9172 = v9162 + v9165 + v9169 * zerofier34;
    let v9175 = (c1_r1796 + v6791 - (c1_r55937 + (c1_r51969 + c1_r55937))) * v7747 * zerofier35;
    let v7287 = c1_r30212 + (c1_r30978 + c10_r32387) - (c1_r7746 + (c1_r2305 + c1_r7746));
    let v9179 = v7751 * (c1_r2564 + v6768 - (c1_r31169 + (c1_r26369 + c1_r31169)) + v7287 * v7690);
    let v6805 = c1_r16900 + (c1_r22786 + c10_r24195) - (c1_r7937 + (c1_r5121 + c1_r7937));
    let v9185 = point_power - 0x542986ccf0480da1955168e8c2d9d96d5680761dc8c106a7d06795990a5decd;
    let v9186 = v9082 * v9185;
    let v9188 = point_power - 0x63ebf1023c62612af207d88a96bbc35e2b1053041ada1e5021b4b3983ef054a;
    let v9189 = v9186 * v9188;
    let v9191 = point_power - 0xa2c2ad79d3bf33d15571eeff25673acde968adde310b1ab68068cbc19dbf32;
    let v9192 = v9189 * v9191;
    let v9194 = point_power - 0x48d38f7aa8f94efe84f12cad658497a9d7c5ee3595ea87d22d812d499b72c5a;
    let v9195 = v9192 * v9194;
    let v9197 = point_power - 0x3763f30f4c244ae68f4da3c0ac1079e534a319f8d66e451610a3e78512832a9;
    let v9198 = v9195 * v9197;
    let v9200 = point_power - 0x140bf55ab9fbeee360f41c6a99448f9883f5ae437b7b4fed13fb3fa0fcdc640;
    let v9201 = v9198 * v9200;
    let v9203 = point_power - 0x425caa6bb20ea10cbbcf397fdb8edb2905dba3df0f43b0e476bc902ef4036db;
    let v9204 = v9201 * v9203;
    let v9206 = point_power - 0x55ce8ed502f29710940ee53b77ef8e5405ffcbc532366ef86bd45edb69ac967;
    let v9207 = v9204 * v9206;
    let v9209 = point_power - 0x58f58b9ac8121013be869d4fb42e68cb54023f6c16df73168fb0a6f65d36180;
    let v9210 = v9207 * v9209;
    let v9212 = point_power - 0x74bf1b633d25d66c77ded3f7b00ee67b8a2e03d3bc97bce0b309cceeb6d6e19;
    let v9213 = v9210 * v9212;
    let v9215 = point_power - 0x448918843aa2a7aa8fdf2f88c70a94212abdfa7873f48cb40af03fd1775b5af;
    let v9216 = v9213 * v9215;
    let v9218 = point_power - 0x68e805299c8583da5feb2f6126289df13dd8f4cec45aa04d50381d6c32e2c07;
    let v9219 = v9216 * v9218;
    let v9221 = point_power - 0x663b4a720b9deaa58303b9450eea270d4854e7010e80c03d1f3e9615712489;
    let v9222 = v9219 * v9221;
    let v9224 = point_power - 0x109ad38e7713a8710784b6553263a2fefc867c42f4594eea43dd5dbb7845c62;
    let v9225 = v9222 * v9224;
    let v9227 = point_power - 0xe1d5252ae0fa314adcdfbc05e569fa033800aa01362431768526365047c45e;
    let v9228 = v9225 * v9227;
    let v9230 = point_power - 0x432cd3bb5dacb000a1b48707066df7403752cd9a8d6fb99bdc1046b6a36d26;
    let v9237 = v9098 * (v9095 * (v9092 * (v9089 * (v9086 * (v9083 * (v9228 * v9230))))));
    let v9241 = point_power - 0x56e7cfc837cfa2419093ae1f22295d7d7a463e9236c99232378f6241195f956;
    let v9244 = point_power - 0x6d2a157194d310452274bfc86af43352568e2f3ba666bd40f9c3dac923bd945;
    let v9247 = point_power - 0x57e1db2925351045ae90d7f8e2d1da3280c0aa7f27f281c708126dd48bda81e;
    let v9250 = point_power - 0x15ed910c41f34e6725f88fbd9c1be413cb8c0c874dc02b46ca524e2e2ab01c5;
    let v9253 = point_power - 0x62907e13a022bb10b416372a20fb7a97511dd5a05112d6c5cf3098f660bff79;
    let v9256 = point_power - 0x6c9b1e627c151e5fc2d245f1281902e96fc9aa0665011cb88edd50804e83fc1;
    let v9259 = point_power - 0x531940279d0305d00e52a22bec99a02764ab4d4610f5a4278271b0da4b61a20;
    let v9262 = point_power - 0x31748382d5b0c258ec40a6cc035c7bcac6318ee2c771db08d54a130fbacdc40;
    let v9260 = v9104 * (v9101 * v9237) * v9241 * v9244 * v9247 * v9250 * v9253 * v9256 * v9259;
    let v9265 = point_power - 0x4a76d4afb6b9d8145e5852a345c0bd6748fcb45b767044899da4ca50c21f921;
    let v9268 = point_power - 0x2d341b2811f81d69507050b235a5373202bdd271165c975233eac3bbc6144ad;
    let v9271 = point_power - 0x4048a34d58152583b10e559c444ca426be328fee8974628f6997cde52e51ab9;
    let v9274 = point_power - 0x2db1f9029900762a9b70c397a36af716552196330d899f939f8caac75a056e3;
    let v9277 = point_power - 0xd06f318b8dab8d1635db4b8ba59a0c87d538d2a3916d4dcc11913e7cdbdacf;
    let v9280 = point_power - 0x3527ecc4f2d781d635703fcc70e9ec4a9cf39d09515cee6bced22fb8ea174a3;
    let v9283 = point_power - 0x1e8aa3f800e579ba3868e47e5cfdf6451f74e3ce8b01d21b2d56f2e92a683ce;
    let v9286 = point_power - 0x2e4825b2b8822f712d77a3ee12e55d670b57342bf9d616f4a2f1cafaba5d672;
    let v9183 = v6805 * v7740;
    let v9287 = v9260 * v9262 * v9265 * v9268 * v9271 * v9274 * v9277 * v9280 * v9283 * v9286;
    let v6766 = c10_r10247 - c1_r6594;
    let v9290 = (c1_r260 + v6775 - (c1_r15942 + (c1_r10753 + c1_r15942))) * v7671;
    let v9295 = c10_r12295 - c1_r6406 + v7671 * (c10_r16003 - c1_r6596 + v7671 * (v6766 + v9290));
    let v9301 = v9083 * v9086;
    let v9308 = v9241 * (v9104 * (v9101 * (v9098 * (v9095 * (v9092 * (v9089 * v9301))))));
    let v9315 = v9262 * (v9259 * (v9256 * (v9253 * (v9250 * (v9247 * (v9244 * v9308))))));
    let v9322 = v9283 * (v9280 * (v9277 * (v9274 * (v9271 * (v9268 * (v9265 * v9315))))));
    let v9300 = v7737 * (c10_r8199 - c1_r6404 + v7671 * (c10_r16195 - c1_r6402 + v7671 * v9295));
    let v9323 = v9286 * v9322;
    let v8641 = v8515 * v8640;
    let v9325 = v9172 + v9175 + v9179 * zerofier36 + v9183 * v9287 + v9300 * v9323;
    let v6651 = c10_r243 - (c10_r8435 + c10_r8435) - c1_r4;
    let v9328 = (c10_r251 - (c10_r8443 + c10_r8443) - c1_r196) * alpha;
    let v9332 = point_power - 0x75deb814659d561fef4df5c8cbe6e49b3e1e43da647f5deedec7437f3578433;
    let v9335 = point_power - 0x5eb28f333afc9b4dbefa6a3b90cb13946318a534399b0596d11ea8a935115df;
    let v9338 = point_power - 0x4df1182f47652d25777ad725efddf96328a327685fc394793eaa8406514bbd;
    let v9341 = point_power - 0x3de62a8f530ac9aa8c7cf26036b58fe5ac02488e9ee07a159c601989da1387e;
    let v9344 = point_power - 0x4a93bdd32b806a63e7bcc35e737414012e44c08fb74b1a2f79a5790931b0a51;
    let v9347 = point_power - 0x3c8e9f0fadd1d5f15a9879428d835c45c28072c97e10029d4a28c96d319833f;
    let v9350 = point_power - 0x3e84dcf3e77327541e670addbf783081afe1bcd59180bd346d515a1fb3ae960;
    let v9353 = point_power - 0x58e7d89681180d24291bb8dfc8e313f7739c6cc84dcfd26113dacfc746878;
    let v9356 = point_power - 0x1078cce94be72729ee0bd8d311abd816fc8f3e6db6f8ccc63a51eb8b7c9452c;
    let v9359 = point_power - 0x6526e9c290815688f1fc1ec32ce02bf49513ebfca418d60f90e5350c431a236;
    let v9357 = v9083 * v9332 * v9335 * v9338 * v9341 * v9344 * v9347 * v9350 * v9353 * v9356;
    let v9362 = point_power - 0x3e60e03593b23205d401f5a9f7a867851dac0ed612446d0acc6d57c5339881b;
    let v9365 = point_power - 0x37609501e4eeee139a24a1fc21efca40550e739de02103dab8e647bde3a6ec8;
    let v9368 = point_power - 0x60eba44d211d5b754482e267574b6551896e05e70ec013c12c0de3fecf0b976;
    let v9371 = point_power - 0x73818445631a25902b2114eb2b43ef569843119ff434ec1523dd560f363b2a7;
    let v9374 = point_power - 0x6e76201e5c6407aeeea98b5e48713f105032423c189478cdaaaec0f2f922;
    let v9377 = point_power - 0x5c0a717bca84bf725164a76ab0137402eedac496081f8c38c71bd5031055652;
    let v9380 = point_power - 0x5943e244a5f6d2946db4c9d54ca691351c017ab723890320df9272c7a296cc8;
    let v9383 = point_power - 0x4500ec3923324f2cb0b159506155e09d0960002870c67892089ac72727ad5e6;
    let v9386 = point_power - 0x79c7f9a9d556975268e0ddfa1a5e095af82b95c2e43d0fd9af6d0c5924a204;
    let v9384 = v9357 * v9359 * v9362 * v9365 * v9368 * v9371 * v9374 * v9377 * v9380 * v9383;
    let v9389 = point_power - 0x234b25e11c55c49ed7f39bac26c2285dbfaacc4ff57c1f52ca84684d3258b61;
    let v9392 = point_power - 0x2680827c26e97bf021c9b5cf77cb44aed4850962eb6630cbca85f2f3373b462;
    let v9395 = point_power - 0x495385572227dd1fa1347955aa757669837247815637d1bbd89a8ca541884eb;
    let v9398 = point_power - 0x1f499b67578592c0573e3db4c22790f5da436f184095d3a14c351606e80ad66;
    let v9400 = point_power - 0x2c161bccefe8efe8357a7ff5d9529c36dc49fe38ca502941ad37af3d0a6b4f5;
    let v8639 = v8516 * v8638;
    let v9402 = v7734 * (v6651 + v9328) * (v9384 * v9386 * v9389 * v9392 * v9395 * v9398 * v9400);
    let v9327 = v9027 + v9031 + v8514 * v8642 * (v9047 + v9054 + v9060 * v9105) + v8641 * v9325;
    let v9403 = v8639 * v9402;
    let v9406 = v9301 * v9332;
    let v9408 = point_power - 0x312a789b9a0522bc255b5ff28abc88e4c7a4f90f8e6f90447534eec95c69f0c;
    let v9410 = v9335 * (v9406 * v9408);
    let v9412 = point_power - 0x22b9a01743d082a58bb49c3976a33eda9d48f99aabea9b8e9c749f00367bd36;
    let v9414 = v9338 * (v9410 * v9412);
    let v9416 = point_power - 0x54f99812374574864a9a048ae599c59c49ee7cbaead5cdc65ecd9f70d365450;
    let v9418 = v9341 * (v9414 * v9416);
    let v9420 = point_power - 0x627ad89f5c6e39e5ebf9e985142950199de34f6aa73a91fd8c9bbcb18957066;
    let v9422 = v9344 * (v9418 * v9420);
    let v9424 = point_power - 0x3bce6d3e8e27a6206e4ce59931f3b1597de55d860e1f6e6ffc4200dcfc5dba3;
    let v9426 = v9347 * (v9422 * v9424);
    let v9428 = point_power - 0x77ccf42e3d2545956dee0b9bdcd5b41cd8e3028a0f79f4d4a8ae71106017169;
    let v9430 = v9350 * (v9426 * v9428);
    let v9432 = point_power - 0x2f6a1ca6cdee733884392303fed2d2c2765a5b633e2a114a33fc8322c7a5237;
    let v9434 = v9353 * (v9430 * v9432);
    let v9436 = point_power - 0x59d440a69407bec9734b7e57771ead5b7adf4b4f9960ae463da3521954e4938;
    let v9438 = v9356 * (v9434 * v9436);
    let v9440 = point_power - 0x4ed23bc999249201649d656e93356c3fbd1a1d3445b5045c83168716060f43e;
    let v9442 = v9359 * (v9438 * v9440);
    let v9444 = point_power - 0x5b29795e1b598050e191b611ea221d3013cb0b5bcaffa344259e647e32cddb6;
    let v9446 = v9362 * (v9442 * v9444);
    let v9448 = point_power - 0x1ae4e865104e53c111c8e2d9deaf9865e96c87096e9e2acff26165ecc34a9ec;
    let v9450 = v9365 * (v9446 * v9448);
    let v9452 = point_power - 0x23d9a16a66fb9a8d8682785c67af58cb364de6807a30b30380ddc3598c4cc9b;
    let v9454 = v9368 * (v9450 * v9452);
    let v9456 = point_power - 0x4b1a590cbf8bd29d9f2db943433d4c9928d4ed632dd805a4e3cbb28a7a08da3;
    let v9458 = v9371 * (v9454 * v9456);
    let v9460 = point_power - 0x343267a21bf4083988790c06dbdd7b19d015b98eb6be0367987861894e25dca;
    let v9462 = v9374 * (v9458 * v9460);
    let v9464 = point_power - 0x5e7dea39c5f73281e10078afaa687e01935fd3ce42116b4cdf0173eceb9e3d1;
    let v9466 = v9377 * (v9462 * v9464);
    let v9468 = point_power - 0x7f30f90835e30371319f65339be1e5b8bc546b2cc8d8d6f0b2dd4a32287f20c;
    let v9470 = v9380 * (v9466 * v9468);
    let v9472 = point_power - 0x71b4338cea1f53d22b91675f46a8c855b6e599133c9a6d3a73d9047526788be;
    let v9474 = v9383 * (v9470 * v9472);
    let v9476 = point_power - 0x1d71c0559b3ff60194cfac553f166cfbed7041c8a7703f6548b7f973d5d1ea1;
    let v9478 = v9386 * (v9474 * v9476);
    let v9480 = point_power - 0x7e34325a0a5651ac8f316d6b622651b0417080135e739af5b874bb588aa8f51;
    let v9482 = v9389 * (v9478 * v9480);
    let v9484 = point_power - 0x5b00f163a180837b6da8df5bbc532ad8176e8f5886c6bdbc25f64589dafa2c2;
    let v9486 = v9392 * (v9482 * v9484);
    let v9488 = point_power - 0x296988aa4dad9c107854c13cc666eddecee690ab23a8e3bb60e34e53764ac68;
    let v9490 = v9395 * (v9486 * v9488);
    let v9492 = point_power - 0x2d6ada94ad7b1d3ef9301e6e412978affd3ec4fc7637535406c2a34ec21617b;
    let v9494 = v9398 * (v9490 * v9492);
    let v9496 = point_power - 0x27a7bf8ada95578cd5d6d2efdc5d73379c1098e9489cdc167abc5715c448ff8;
    let v9498 = v9400 * (v9494 * v9496);
    let v9500 = point_power - 0x4bc5e24d926d974ec4a88c488be6bd4bf8957821be5c3dd085a26e3541fd07d;
    let v9501 = v9498 * v9500;
    let v9503 = point_power - 0x7b480dea9a9ee5a94ee8b4773f061b76fda874941b643257b0e2c84aedee56d;
    let v9504 = v9501 * v9503;
    let v9506 = point_power - 0x28aafe9db55521f68cb78a9e39547fd55d4a66e32b72f970b86573969a411a7;
    let v9404 = v9327 + v9403;
    let v9509 = v8517 * v8636 * ((v6636 * v6636 - v6636) * v7732 * (v9504 * v9506));
    let v6408 = c8_r4487 - c11_r37;
    let v9518 = alpha * (c8_r6535 - c11_r16325 + (c8_r14727 - c11_r16357) * alpha);
    let v9523 = c11_r21 - c8_r10631 + alpha * (c8_r8583 - c11_r5 + alpha * (v6408 + v9518));
    let v6370 = c11_r16339 - v6353 * (c11_r12565 - (c11_r12629 + c11_r12629));
    let v9526 = alpha * (v6353 * (c11_r12629 - c11_r16085 * 0x40000000000000) + v7677 * v9523);
    let v6363 = c11_r16371 - c11_r16339 * (c11_r12309 - (c11_r12373 + c11_r12373));
    let v9530 = alpha * (c11_r16339 * (c11_r12373 - c11_r12565 * 8) + alpha * (v6370 + v9526));
    let v9535 = c11_r16371 * v6355 + alpha * (c11_r16371 * v6358 + alpha * (v6363 + v9530));
    let v6312 = c8_r14726 - (c8_r6534 + 1);
    let v9540 = v7673 * (c8_r12679 - c11_r41 + alpha * (c8_r2439 - c11_r25 + alpha * v9535));
    let v6306 = c8_r10630 - (c8_r2438 + 1);
    let v9544 = alpha * (c8_r6534 - (c8_r10630 + 1) + alpha * (v6312 + v9540));
    let v6300 = c8_r12678 - (c8_r4486 + 1);
    let v9548 = alpha * (c8_r2438 - (c8_r12678 + 1) + alpha * (v6306 + v9544));
    let v6171 = c11_r9 * c11_r16355 - 1;
    let v9552 = v7683 * (c8_r4486 - (c8_r8582 + 1) + alpha * (v6300 + v9548));
    let v6128 = c11_r49 - 0x3ca0cfe4b3bc6ddf346d49d06ea0ed34e621062c0e056c1d0405d266e10268a;
    let v9554 = v7676 * (v6171 + v9552);
    let v6127 = c11_r17 - 0x49ee3eba8c1600700ee1b87eb599f16716b0b1022947733551fde4050ca6804;
    let v9556 = alpha * (v6128 + v9554);
    let v9560 = v9018 * v9018;
    let v9561 = v9560 * v9560;
    let v9562 = v9561 * v9561;
    let v9558 = v7671 * v7714 * (v6127 + v9556);
    let v9564 = (c8_r24966 - (c8_r8582 + 7)) * (v7676 * v7719) * (point - v9562);
    let v9515 = v9404 + v9509 + v8518 * v8634 * ((v6643 * v6643 - v6643) * v7733 * zerofier37);
    let v9566 = v8519 * v8632 * (v9558 + v9564);
    let v9570 = v9515 + v9566 + v8520 * v8630 * (c11_r9 * v7712);
    let v9572 = v8521 * v8628 * (c11_r21 * (v7674 * v7722));
    let v9582 = c8_r28039 - c7_r13 + alpha * (c8_r30087 - c7_r14 + (c8_r32135 - c7_r15) * alpha);
    let v6448 = c8_r21895 - c7_r10;
    let v9587 = alpha * (c8_r23943 - c7_r11 + alpha * (c8_r25991 - c7_r12 + alpha * v9582));
    let v9592 = c8_r17799 - c7_r8 + alpha * (c8_r19847 - c7_r9 + alpha * (v6448 + v9587));
    let v6433 = c8_r11655 - c7_r5;
    let v9597 = alpha * (c8_r13703 - c7_r6 + alpha * (c8_r15751 - c7_r7 + alpha * v9592));
    let v6424 = c8_r5511 - c7_r2;
    let v9603 = alpha * (c8_r7559 - c7_r3 + alpha * (c8_r9607 - c7_r4 + alpha * (v6433 + v9597)));
    let v6190 = c8_r391 - c11_r1;
    let v9609 = v7695 * (c8_r1415 - c7_r0 + alpha * (c8_r3463 - c7_r1 + alpha * (v6424 + v9603)));
    let v6184 = c8_r16774 - (c8_r390 + 1);
    let v9613 = v7671 * (c8_r16775 - c11_r59 + alpha * (v6190 + v9609));
    let v6169 = c11_r59 * c11_r16363 - 1;
    let v9619 = v7671 * (c11_r32747 - v6042 + alpha * (v6173 - v6177 + v7671 * (v6184 + v9613)));
    let v6162 = c11_r16331 * c11_r16331 - (c11_r9 + v6160);
    let v9623 = alpha * (c11_r32715 * v6156 - 1 + alpha * (v6169 + v9619));
    let v9628 = c11_r32647 * v6139 - 1 + alpha * (v6155 - v6157 + alpha * (v6162 + v9623));
    let v9630 = c11_r32731 + c11_r16417 - c11_r32763 * (c11_r32667 - c11_r16385) + alpha * v9628;
    let v9632 = c11_r32763 * c11_r32763 - (c11_r16385 + (c11_r32667 + c11_r16337)) + alpha * v9630;
    let v6126 = c11_r91 + 0x3ca0cfe4b3bc6ddf346d49d06ea0ed34e621062c0e056c1d0405d266e10268a;
    let v9635 = v7672 * (c11_r32731 - (c11_r16369 + c11_r32763 * v6139) + alpha * v9632);
    let v6125 = c11_r27 - 0x49ee3eba8c1600700ee1b87eb599f16716b0b1022947733551fde4050ca6804;
    let v9637 = alpha * (v6126 + v9635);
    let v9639 = v7714 * (v6125 + v9637);
    let v9643 = (c8_r33158 - (c8_r16774 + 1)) * v7716 * (point - v9562 * v9562);
    let v9578 = v9570 + v9572 + v8522 * v8626 * (v7713 * (c11_r9 + c11_r21 * v7699));
    let v9645 = v8523 * v8624 * (v9639 + v9643);
    let v9649 = v9578 + v9645 + v8524 * v8622 * (c11_r59 * v7710);
    let v9651 = v8525 * v8620 * (c11_r59 * v7711);
    let v7380 = v4962 * v5326 + 0x1111111111111111 + (v7376 - v7378);
    let v9657 = alpha * (v5421 + v7395 + alpha * (v5515 + v7411 + (v5606 + v7427) * alpha));
    let v9660 = v4962 * v5237 + 0x1111111111111111 + (v7360 - v7362) + alpha * (v7380 + v9657);
    let v7332 = v4962 * v5053 + 0x1111111111111111 + v7331;
    let v9663 = alpha * (v4962 * v5146 + 0x1111111111111111 + (v7344 - v7346) + alpha * v9660);
    let v6788 = c1_r516356 + (c1_r522500 + c10_r520199) - (c1_r7750 + (c1_r2561 + c1_r7750));
    let v9665 = v7703 * (v7332 + v9663);
    let v6759 = c10_r7811 - c1_r522692;
    let v9669 = v7671 * (c10_r2055 - c1_r522690 + v7673 * (v6788 + v9665));
    let v6749 = c10_r8003 - c1_r522498;
    let v9673 = v7671 * (c10_r4103 - c1_r522502 + v7671 * (v6759 + v9669));
    let v9652 = v9649 + v9651;
    let v9678 = v8526 * v8618 * (v7736 * (c10_r7 - c1_r522500 + v7671 * (v6749 + v9673)));
    let v9683 = c7_r16149 - v6575 + v7671 * (c7_r16150 - v6587 + (c7_r16151 - v6598) * v7671);
    let v6541 = c7_r16146 - v6539;
    let v9688 = v7671 * (c7_r16147 - v6551 + v7671 * (c7_r16148 - v6563 + v7671 * v9683));
    let v9693 = c7_r16144 - v6516 + v7671 * (c7_r16145 - v6527 + v7671 * (v6541 + v9688));
    let v7271 = c1_r513412 + (c1_r514436 + c10_r512135) - (c1_r3009 + (c1_r6273 + c1_r3009));
    let v7261 = c1_r513348 + (c1_r514372 + c10_r512071) - (c1_r2753 + (c1_r6209 + c1_r2753));
    let v9697 = v7271 * alpha;
    let v7251 = c1_r513284 + (c1_r514308 + c10_r512007) - (c1_r2497 + (c1_r6145 + c1_r2497));
    let v9699 = alpha * (v7261 + v9697);
    let v9696 = v9652 + v9678 + v8527 * v8616 * (v7727 * v9693);
    let v9702 = v8528 * v8614 * (v7772 * (v7251 + v9699));
    let v8613 = v8529 * v8612;
    let v9704 = (c1_r516 + v6791 - (c1_r515841 + (c1_r513025 + c1_r515841))) * v7739;
    let v6975 = c1_r502276 + (c1_r506306 + c10_r507715) - (c1_r6593 + (c1_r1793 + c1_r6593));
    let v9707 = (c1_r5636 + v6791 - (c1_r507458 + (c1_r502017 + c1_r507458))) * v7689;
    let v6887 = c1_r476932 + (c1_r481538 + c10_r482947) - (c1_r6785 + (c1_r2817 + c1_r6785));
    let v9711 = v9696 + v9702 + v8613 * v9704 + v8530 * v8610 * (v7752 * (v6975 + v9707));
    let v9713 = v8531 * v8608 * (v6887 * v7748);
    let v7199 = c1_r463620 + (c1_r465348 + c10_r458759) - (c1_r7938 + (c1_r3329 + c1_r7938));
    let v9715 = (c1_r5892 + v6808 - (c1_r466497 + (c1_r463617 + c1_r466497))) * v7678;
    let v6913 = c1_r2180 + (c1_r6534 + c10_r2183) - (c1_r451265 + (c1_r456065 + c1_r451265));
    let v6903 = c1_r2116 + (c1_r6470 + c10_r2119) - (c1_r451009 + (c1_r456001 + c1_r451009));
    let v9720 = v6913 * alpha;
    let v6893 = c1_r2052 + v6808 - (c1_r450753 + (c1_r455937 + c1_r450753));
    let v9722 = alpha * (v6903 + v9720);
    let v9719 = v9711 + v9713 + v8532 * v8606 * (v7768 * (v7199 + v9715));
    let v9725 = v8533 * v8604 * (v7749 * (v6893 + v9722));
    let v6991 = c1_r445188 + (c1_r448772 + c10_r446471) - (c1_r7361 + (c1_r4353 + c1_r7361));
    let v7319 = c1_r415748 + (c1_r416196 + c10_r409607) - (c1_r7556 + (c1_r1025 + c1_r7556));
    let v7774 = alpha * v7773;
    let v7167 = c1_r405764 + (c1_r407810 + c10_r409219) - (c1_r7553 + (c1_r4609 + c1_r7553));
    let v9732 = v9719 + v9725 + v8534 * v8602 * (v6991 * v7754) + v8535 * v8600 * (v7319 * v7774);
    let v9734 = v8536 * v8598 * (v7167 * v7766);
    let v6504 = c7_r425984 - c7_r16352;
    let v9738 = alpha * (c7_r458752 - c7_r16368 + (c7_r491520 - c7_r16384) * alpha);
    let v6498 = c7_r360448 - c7_r16320;
    let v9742 = alpha * (c7_r393216 - c7_r16336 + alpha * (v6504 + v9738));
    let v6492 = c7_r294912 - c7_r16288;
    let v9746 = alpha * (c7_r327680 - c7_r16304 + alpha * (v6498 + v9742));
    let v6486 = c7_r229376 - c7_r16256;
    let v9750 = alpha * (c7_r262144 - c7_r16272 + alpha * (v6492 + v9746));
    let v6480 = c7_r163840 - c7_r16224;
    let v9754 = alpha * (c7_r196608 - c7_r16240 + alpha * (v6486 + v9750));
    let v9759 = c7_r98304 - c7_r16192 + alpha * (c7_r131072 - c7_r16208 + alpha * (v6480 + v9754));
    let v6465 = c7_r0 - c7_r16144;
    let v9764 = alpha * (c7_r32768 - c7_r16160 + alpha * (c7_r65536 - c7_r16176 + alpha * v9759));
    let v7215 = c1_r381956 + (c1_r383426 + c10_r384835) - (c1_r7942 + (c1_r3585 + c1_r7942));
    let v9768 = v9732 + v9734 + v8537 * v8596 * (v7725 * (v6465 + v9764));
    let v9770 = v8538 * v8594 * (v7215 * v7770);
    let v8593 = v8539 * v8592;
    let v9772 = (c1_r4100 + v6775 - (c1_r376388 + (c1_r370689 + c1_r376388))) * v7763;
    let v6959 = c1_r362756 + (c1_r367044 + c10_r360455) - (c1_r7558 + (c1_r1537 + c1_r7558));
    let v9776 = c1_r1540 + v6775 - (c1_r367810 + (c1_r360705 + c1_r367810)) + v6959 * v7678;
    let v7183 = c1_r356868 + (c1_r358662 + c10_r354311) - (c1_r6401 + (c1_r769 + c1_r6401));
    let v9781 = c1_r3076 + v6791 - (c1_r359622 + (c1_r352769 + c1_r359622)) + v7183 * v7683;
    let v9779 = v9768 + v9770 + v8593 * v9772 + v8540 * v8590 * (v7745 * v9776);
    let v9783 = v8541 * v8588 * (v7755 * v9781);
    let v7105 = c1_r3972 + (c1_r6722 + c10_r8131) - (c1_r338113 + (c1_r341889 + c1_r338113));
    let v7095 = c1_r3908 + (c1_r6658 + c10_r8067) - (c1_r337857 + (c1_r341825 + c1_r337857));
    let v9785 = v7105 * alpha;
    let v7085 = c1_r3844 + v6768 - (c1_r337601 + (c1_r341761 + c1_r337601));
    let v9787 = alpha * (v7095 + v9785);
    let v6627 = c10_r516339 - (c10_r499 + c10_r499) - c1_r516100;
    let v9792 = (c10_r516347 - (c10_r507 + c10_r507) - c1_r516292) * alpha;
    let v9791 = v9779 + v9783 + v8542 * v8586 * (v7761 * (v7085 + v9787));
    let v9795 = v8543 * v8584 * (v7731 * (v6627 + v9792));
    let v9799 = v9791 + v9795 + v8544 * v8582 * ((v6611 * v6611 - v6611) * v7729);
    let v9801 = v8545 * v8580 * ((v6619 * v6619 - v6619) * v7730);
    let v7049 = c1_r3716 + (c1_r6724 + c10_r135) - (c1_r320961 + (c1_r325249 + c1_r320961));
    let v7039 = c1_r3652 + (c1_r6660 + c10_r71) - (c1_r320705 + (c1_r325185 + c1_r320705));
    let v9803 = v7049 * alpha;
    let v7029 = c1_r3588 + v6825 - (c1_r320449 + (c1_r325121 + c1_r320449));
    let v9805 = alpha * (v7039 + v9803);
    let v7023 = c1_r322820 + (c1_r325894 + c10_r321543) - (c1_r7940 + (c1_r3073 + c1_r7940));
    let v9809 = v9799 + v9801 + v8546 * v8578 * (v7759 * (v7029 + v9805));
    let v9811 = v8547 * v8576 * (v7023 * v7758);
    let v6839 = c1_r304132 + (c1_r309700 + c10_r303111) - (c1_r6977 + (c1_r3841 + c1_r6977));
    let v6822 = c1_r295684 + (c1_r301318 + c10_r296967) - (c1_r7554 + (c1_r1281 + c1_r7554));
    let v9816 = (c1_r1284 + v6768 - (c1_r302081 + (c1_r299009 + c1_r302081))) * v7672;
    let v9815 = v9809 + v9811 + v8548 * v8574 * (v6839 * v7744);
    let v9819 = v8549 * v8572 * (v7742 * (v6822 + v9816));
    let v6572 = v6571 - v6568;
    let v9825 = v7671 * (v6583 - v6580 + v7671 * (v6595 - v6592 + (v6606 - v6603) * v7671));
    let v6536 = v6535 - v6532;
    let v9831 = v7671 * (v6547 - v6544 + v7671 * (v6559 - v6556 + v7671 * (v6572 + v9825)));
    let v9820 = v9815 + v9819;
    let v9836 = v8550 * v8570 * (alpha * v7727 * (v6523 - v6521 + v7671 * (v6536 + v9831)));
    let v7455 = c8_r38 - initial_poseidon_address;
    let v9843 = v7671 * (c8_r166 - v7459 + (c8_r102 - (v7459 + 1)) * v7671);
    let v6291 = c8_r8582 - initial_ec_op_address;
    let v9847 = v7687 * (c8_r1414 - initial_keccak_address + v7722 * (v7455 + v9843));
    let v6182 = c8_r390 - initial_ecdsa_address;
    let v9851 = v7674 * (c8_r198 - initial_bitwise_address + v7678 * (v6291 + v9847));
    let v5997 = c8_r6 - initial_pedersen_address;
    let v9855 = v7675 * (c8_r70 - initial_range_check_address + v7690 * (v6182 + v9851));
    let v5898 = c1_r0 + c13_r0 * (diluted_permutation_z - c2_r0) - diluted_permutation_z;
    let v9861 = v7672 * (c12_r0 - 1 + alpha * (c2_r0 + v7684 * (v5997 + v9855)));
    let v5877 = c10_r0 + c14_r1 * (range_check16_z - c10_r2) - range_check16_z;
    let v9865 = v7673 * (c10_r2 - range_check_min + v7671 * (v5898 + v9861));
    let v5834 = c8_r0 - initial_pc;
    let v9871 = v7673 * (v5844 + v5854 - memory_z + v7674 * (c9_r0 - 1 + v7672 * (v5877 + v9865)));
    let v8567 = v8552 * v8566;
    let v9877 = v7685 * (c11_r0 - initial_ap + alpha * (v5833 + alpha * (v5834 + v9871)));
    let v9879 = v9820 + v9836 + v8551 * v8568 * (c10_r6403 * v7726) + v8567 * v9877;
    let v9883 = v8553 * v8564 * (v7697 * (c13_r0 - 1 + (c12_r0 - diluted_final_value) * v7673));
    let v9887 = v9879 + v9883 + v8554 * v8562 * ((c14_r0 - public_memory_product) * v7689);
    let v9891 = v8555 * v8560 * (v7694 * (c14_r1 - 1 + (c10_r2 - range_check_max) * v7672));
    let v8559 = v8556 * v8558;
    let v9897 = v7686 * (c11_r0 - final_ap + alpha * (v5833 + (c8_r0 - final_pc) * alpha));
    v9887 + v9891 + v8559 * v9897
}

/// What the DEEP polynomial takes from the proof, the same for every query.
#[derive(Drop, Copy)]
pub struct DeepCoefficients {
    values: Box<[felt252; 1283]>,
}

/// The DEEP polynomial's part that no query changes. `oods_values` are the mask's
/// and then the composition columns'.
pub fn deep_coefficients(
    oods_values: Span<felt252>,
    alpha: felt252,
    oods_point: felt252,
    trace_generator: felt252,
) -> DeepCoefficients {
    let point = oods_point;
    let [
        c0_r0, c0_r1, c0_r2, c0_r3, c0_r4, c0_r5, c0_r6, c0_r7, c0_r8, c0_r9, c0_r10, c0_r11,
        c0_r12, c0_r13, c0_r14, c0_r15, c1_r0, c1_r1, c1_r2, c1_r4, c1_r6, c1_r8, c1_r12, c1_r16,
        c1_r32, c1_r48, c1_r64, c1_r80, c1_r96, c1_r112, c1_r128, c1_r144, c1_r160, c1_r176,
        c1_r192, c1_r193, c1_r196, c1_r208, c1_r224, c1_r240, c1_r256, c1_r257, c1_r260, c1_r264,
        c1_r449, c1_r512, c1_r513, c1_r516, c1_r520, c1_r704, c1_r705, c1_r720, c1_r736, c1_r752,
        c1_r768, c1_r769, c1_r770, c1_r772, c1_r774, c1_r776, c1_r780, c1_r960, c1_r961, c1_r976,
        c1_r992, c1_r1008, c1_r1025, c1_r1026, c1_r1028, c1_r1030, c1_r1036, c1_r1217, c1_r1281,
        c1_r1284, c1_r1473, c1_r1537, c1_r1540, c1_r1729, c1_r1793, c1_r1796, c1_r1985, c1_r2049,
        c1_r2052, c1_r2116, c1_r2180, c1_r2241, c1_r2305, c1_r2308, c1_r2497, c1_r2561, c1_r2564,
        c1_r2753, c1_r2817, c1_r2820, c1_r3009, c1_r3073, c1_r3076, c1_r3329, c1_r3332, c1_r3585,
        c1_r3588, c1_r3652, c1_r3716, c1_r3841, c1_r3844, c1_r3908, c1_r3972, c1_r4097, c1_r4100,
        c1_r4353, c1_r4356, c1_r4609, c1_r4612, c1_r4865, c1_r4868, c1_r5121, c1_r5124, c1_r5377,
        c1_r5380, c1_r5441, c1_r5444, c1_r5505, c1_r5508, c1_r5633, c1_r5636, c1_r5697, c1_r5761,
        c1_r5889, c1_r5892, c1_r5953, c1_r6017, c1_r6145, c1_r6148, c1_r6209, c1_r6273, c1_r6401,
        c1_r6402, c1_r6404, c1_r6406, c1_r6468, c1_r6470, c1_r6532, c1_r6534, c1_r6593, c1_r6594,
        c1_r6596, c1_r6598, c1_r6658, c1_r6660, c1_r6722, c1_r6724, c1_r6785, c1_r6786, c1_r6788,
        c1_r6790, c1_r6977, c1_r6978, c1_r6980, c1_r6982, c1_r7169, c1_r7170, c1_r7172, c1_r7174,
        c1_r7361, c1_r7362, c1_r7364, c1_r7366, c1_r7553, c1_r7554, c1_r7556, c1_r7558, c1_r7745,
        c1_r7746, c1_r7748, c1_r7750, c1_r7937, c1_r7938, c1_r7940, c1_r7942, c1_r8193, c1_r8194,
        c1_r8198, c1_r8204, c1_r8449, c1_r8705, c1_r10753, c1_r15942, c1_r16900, c1_r18881,
        c1_r19137, c1_r19393, c1_r22529, c1_r22593, c1_r22657, c1_r22786, c1_r24577, c1_r24578,
        c1_r24582, c1_r24588, c1_r24833, c1_r25089, c1_r26369, c1_r30212, c1_r30978, c1_r31169,
        c1_r51969, c1_r55937, c1_r57345, c1_r57346, c1_r57350, c1_r57356, c1_r57601, c1_r57857,
        c1_r68865, c1_r71428, c1_r71942, c1_r73474, c1_r75780, c1_r75844, c1_r75908, c1_r80134,
        c1_r80198, c1_r80262, c1_r86273, c1_r89281, c1_r115713, c1_r122244, c1_r122881, c1_r122882,
        c1_r122886, c1_r122892, c1_r123137, c1_r123393, c1_r127489, c1_r130433, c1_r151041,
        c1_r155398, c1_r159748, c1_r162052, c1_r165377, c1_r165380, c1_r170244, c1_r171398,
        c1_r172801, c1_r175108, c1_r178433, c1_r178434, c1_r192260, c1_r192324, c1_r192388,
        c1_r195010, c1_r195074, c1_r195138, c1_r207873, c1_r208388, c1_r208452, c1_r208516,
        c1_r211396, c1_r211460, c1_r211524, c1_r212740, c1_r225025, c1_r228161, c1_r230657,
        c1_r230660, c1_r235970, c1_r236930, c1_r253953, c1_r253954, c1_r253958, c1_r253964,
        c1_r254209, c1_r254465, c1_r295684, c1_r299009, c1_r301318, c1_r302081, c1_r304132,
        c1_r309700, c1_r320449, c1_r320705, c1_r320961, c1_r322820, c1_r325121, c1_r325185,
        c1_r325249, c1_r325894, c1_r337601, c1_r337857, c1_r338113, c1_r341761, c1_r341825,
        c1_r341889, c1_r352769, c1_r356868, c1_r358662, c1_r359622, c1_r360705, c1_r362756,
        c1_r367044, c1_r367810, c1_r370689, c1_r376388, c1_r381956, c1_r383426, c1_r405764,
        c1_r407810, c1_r415748, c1_r416196, c1_r445188, c1_r448772, c1_r450753, c1_r451009,
        c1_r451265, c1_r455937, c1_r456001, c1_r456065, c1_r463617, c1_r463620, c1_r465348,
        c1_r466497, c1_r476932, c1_r481538, c1_r502017, c1_r502276, c1_r506306, c1_r507458,
        c1_r513025, c1_r513284, c1_r513348, c1_r513412, c1_r514308, c1_r514372, c1_r514436,
        c1_r515841, c1_r516097, c1_r516098, c1_r516100, c1_r516102, c1_r516108, c1_r516292,
        c1_r516353, c1_r516356, c1_r516609, c1_r522498, c1_r522500, c1_r522502, c1_r522690,
        c1_r522692, c2_r0, c2_r1, c3_r0, c3_r1, c3_r255, c3_r256, c3_r511, c4_r0, c4_r1, c4_r255,
        c4_r256, c5_r0, c5_r1, c5_r192, c5_r193, c5_r196, c5_r197, c5_r251, c5_r252, c5_r256,
        c6_r0, c6_r255, c7_r0, c7_r1, c7_r2, c7_r3, c7_r4, c7_r5, c7_r6, c7_r7, c7_r8, c7_r9,
        c7_r10, c7_r11, c7_r12, c7_r13, c7_r14, c7_r15, c7_r16144, c7_r16145, c7_r16146, c7_r16147,
        c7_r16148, c7_r16149, c7_r16150, c7_r16151, c7_r16160, c7_r16161, c7_r16162, c7_r16163,
        c7_r16164, c7_r16165, c7_r16166, c7_r16167, c7_r16176, c7_r16192, c7_r16208, c7_r16224,
        c7_r16240, c7_r16256, c7_r16272, c7_r16288, c7_r16304, c7_r16320, c7_r16336, c7_r16352,
        c7_r16368, c7_r16384, c7_r32768, c7_r65536, c7_r98304, c7_r131072, c7_r163840, c7_r196608,
        c7_r229376, c7_r262144, c7_r294912, c7_r327680, c7_r360448, c7_r393216, c7_r425984,
        c7_r458752, c7_r491520, c8_r0, c8_r1, c8_r2, c8_r3, c8_r4, c8_r5, c8_r6, c8_r7, c8_r8,
        c8_r9, c8_r12, c8_r13, c8_r16, c8_r38, c8_r39, c8_r70, c8_r71, c8_r102, c8_r103, c8_r134,
        c8_r135, c8_r166, c8_r167, c8_r198, c8_r199, c8_r262, c8_r263, c8_r294, c8_r295, c8_r326,
        c8_r358, c8_r359, c8_r390, c8_r391, c8_r422, c8_r423, c8_r454, c8_r518, c8_r711, c8_r902,
        c8_r903, c8_r966, c8_r967, c8_r1222, c8_r1414, c8_r1415, c8_r2438, c8_r2439, c8_r3462,
        c8_r3463, c8_r4486, c8_r4487, c8_r5511, c8_r6534, c8_r6535, c8_r7559, c8_r8582, c8_r8583,
        c8_r9607, c8_r10630, c8_r10631, c8_r11655, c8_r12678, c8_r12679, c8_r13703, c8_r14726,
        c8_r14727, c8_r15751, c8_r16774, c8_r16775, c8_r17799, c8_r19847, c8_r21895, c8_r23943,
        c8_r24966, c8_r25991, c8_r28039, c8_r30087, c8_r32135, c8_r33158, c9_r0, c9_r1, c9_r2,
        c9_r3, c10_r0, c10_r1, c10_r2, c10_r3, c10_r4, c10_r5, c10_r6, c10_r7, c10_r8, c10_r9,
        c10_r12, c10_r13, c10_r17, c10_r19, c10_r21, c10_r25, c10_r44, c10_r71, c10_r76, c10_r108,
        c10_r135, c10_r140, c10_r172, c10_r204, c10_r236, c10_r243, c10_r251, c10_r259, c10_r275,
        c10_r489, c10_r497, c10_r499, c10_r505, c10_r507, c10_r2055, c10_r2119, c10_r2183,
        c10_r4103, c10_r4167, c10_r4231, c10_r6403, c10_r6419, c10_r7811, c10_r8003, c10_r8067,
        c10_r8131, c10_r8195, c10_r8199, c10_r8211, c10_r8435, c10_r8443, c10_r10247, c10_r12295,
        c10_r16003, c10_r16195, c10_r24195, c10_r32387, c10_r66307, c10_r66323, c10_r67591,
        c10_r75783, c10_r75847, c10_r75911, c10_r132611, c10_r132627, c10_r159751, c10_r167943,
        c10_r179843, c10_r196419, c10_r196483, c10_r196547, c10_r198915, c10_r198931, c10_r204807,
        c10_r204871, c10_r204935, c10_r237379, c10_r265219, c10_r265235, c10_r296967, c10_r303111,
        c10_r321543, c10_r331523, c10_r331539, c10_r354311, c10_r360455, c10_r384835, c10_r397827,
        c10_r397843, c10_r409219, c10_r409607, c10_r446471, c10_r458759, c10_r464131, c10_r464147,
        c10_r482947, c10_r507715, c10_r512007, c10_r512071, c10_r512135, c10_r516099, c10_r516115,
        c10_r516339, c10_r516347, c10_r520199, c11_r0, c11_r1, c11_r2, c11_r3, c11_r4, c11_r5,
        c11_r6, c11_r7, c11_r8, c11_r9, c11_r10, c11_r11, c11_r12, c11_r13, c11_r14, c11_r16,
        c11_r17, c11_r19, c11_r21, c11_r22, c11_r24, c11_r25, c11_r27, c11_r29, c11_r30, c11_r33,
        c11_r35, c11_r37, c11_r38, c11_r41, c11_r43, c11_r45, c11_r46, c11_r49, c11_r51, c11_r53,
        c11_r54, c11_r57, c11_r59, c11_r61, c11_r65, c11_r69, c11_r71, c11_r73, c11_r77, c11_r81,
        c11_r85, c11_r89, c11_r91, c11_r97, c11_r101, c11_r105, c11_r109, c11_r113, c11_r117,
        c11_r123, c11_r155, c11_r187, c11_r195, c11_r205, c11_r219, c11_r221, c11_r237, c11_r245,
        c11_r253, c11_r269, c11_r301, c11_r309, c11_r310, c11_r318, c11_r326, c11_r334, c11_r342,
        c11_r350, c11_r451, c11_r461, c11_r477, c11_r493, c11_r501, c11_r509, c11_r12309,
        c11_r12373, c11_r12565, c11_r12629, c11_r16085, c11_r16149, c11_r16325, c11_r16331,
        c11_r16337, c11_r16339, c11_r16355, c11_r16357, c11_r16363, c11_r16369, c11_r16371,
        c11_r16385, c11_r16417, c11_r32647, c11_r32667, c11_r32715, c11_r32721, c11_r32731,
        c11_r32747, c11_r32753, c11_r32763, c12_r0, c12_r1, c13_r0, c13_r1, c14_r0, c14_r1, c14_r2,
        c14_r5, composition0, composition1,
    ] = first(oods_values).unbox();
    let v2 = alpha * alpha;
    let v3 = alpha * v2;
    let v4 = alpha * v3;
    let v5 = alpha * v4;
    let v6 = alpha * v5;
    let v7 = alpha * v6;
    let v8 = alpha * v7;
    let v9 = alpha * v8;
    let v10 = alpha * v9;
    let v11 = alpha * v10;
    let v12 = alpha * v11;
    let v13 = alpha * v12;
    let v14 = alpha * v13;
    let v15 = alpha * v14;
    let v16 = alpha * v15;
    let v17 = alpha * v16;
    let v18 = alpha * v17;
    let v19 = alpha * v18;
    let v20 = alpha * v19;
    let v21 = alpha * v20;
    let v22 = alpha * v21;
    let v23 = alpha * v22;
    let v24 = alpha * v23;
    let v28 = alpha * (alpha * (alpha * (alpha * v24)));
    let v34 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v28)))));
    let v35 = alpha * v34;
    let v36 = alpha * v35;
    let v40 = alpha * (alpha * (alpha * (alpha * v36)));
    let v48 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v40)))))));
    let v56 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v48)))))));
    let v61 = alpha * (alpha * (alpha * (alpha * (alpha * v56))));
    let v69 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v61)))))));
    let v77 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v69)))))));
    let v80 = alpha * (alpha * (alpha * v77));
    let v88 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v80)))))));
    let v96 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v88)))))));
    let v102 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v96)))));
    let v105 = alpha * (alpha * (alpha * v102));
    let v113 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v105)))))));
    let v121 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v113)))))));
    let v129 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v121)))))));
    let v137 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v129)))))));
    let v142 = alpha * (alpha * (alpha * (alpha * (alpha * v137))));
    let v150 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v142)))))));
    let v158 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v150)))))));
    let v166 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v158)))))));
    let v174 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v166)))))));
    let v182 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v174)))))));
    let v190 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v182)))))));
    let v198 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v190)))))));
    let v206 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v198)))))));
    let v214 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v206)))))));
    let v222 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v214)))))));
    let v230 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v222)))))));
    let v238 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v230)))))));
    let v246 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v238)))))));
    let v254 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v246)))))));
    let v262 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v254)))))));
    let v270 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v262)))))));
    let v278 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v270)))))));
    let v286 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v278)))))));
    let v294 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v286)))))));
    let v302 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v294)))))));
    let v310 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v302)))))));
    let v318 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v310)))))));
    let v326 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v318)))))));
    let v333 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v326))))));
    let v341 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v333)))))));
    let v349 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v341)))))));
    let v350 = alpha * v349;
    let v351 = alpha * v350;
    let v352 = alpha * v351;
    let v353 = alpha * v352;
    let v354 = alpha * v353;
    let v356 = alpha * (alpha * v354);
    let v357 = alpha * v356;
    let v358 = alpha * v357;
    let v359 = alpha * v358;
    let v360 = alpha * v359;
    let v361 = alpha * v360;
    let v362 = alpha * v361;
    let v363 = alpha * v362;
    let v364 = alpha * v363;
    let v366 = alpha * (alpha * v364);
    let v368 = alpha * (alpha * v366);
    let v369 = alpha * v368;
    let v370 = alpha * v369;
    let v371 = alpha * v370;
    let v372 = alpha * v371;
    let v373 = alpha * v372;
    let v374 = alpha * v373;
    let v375 = alpha * v374;
    let v376 = alpha * v375;
    let v377 = alpha * v376;
    let v378 = alpha * v377;
    let v379 = alpha * v378;
    let v380 = alpha * v379;
    let v381 = alpha * v380;
    let v382 = alpha * v381;
    let v383 = alpha * v382;
    let v384 = alpha * v383;
    let v385 = alpha * v384;
    let v386 = alpha * v385;
    let v392 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v386)))));
    let v400 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v392)))))));
    let v408 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v400)))))));
    let v416 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v408)))))));
    let v424 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v416)))))));
    let v432 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v424)))))));
    let v433 = alpha * v432;
    let v434 = alpha * v433;
    let v435 = alpha * v434;
    let v436 = alpha * v435;
    let v437 = alpha * v436;
    let v438 = alpha * v437;
    let v439 = alpha * v438;
    let v440 = alpha * v439;
    let v441 = alpha * v440;
    let v442 = alpha * v441;
    let v443 = alpha * v442;
    let v444 = alpha * v443;
    let v445 = alpha * v444;
    let v448 = alpha * (alpha * (alpha * v445));
    let v452 = alpha * (alpha * (alpha * (alpha * v448)));
    let v460 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v452)))))));
    let v461 = alpha * v460;
    let v469 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v461)))))));
    let v477 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v469)))))));
    let v485 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v477)))))));
    let v493 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v485)))))));
    let v501 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v493)))))));
    let v509 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v501)))))));
    let v512 = alpha * (alpha * (alpha * v509));
    let v513 = alpha * v512;
    let v514 = alpha * v513;
    let v515 = alpha * v514;
    let v516 = alpha * v515;
    let v517 = alpha * v516;
    let v518 = alpha * v517;
    let v519 = alpha * v518;
    let v520 = alpha * v519;
    let v521 = alpha * v520;
    let v522 = alpha * v521;
    let v523 = alpha * v522;
    let v524 = alpha * v523;
    let v525 = alpha * v524;
    let v526 = alpha * v525;
    let v527 = alpha * v526;
    let v528 = alpha * v527;
    let v529 = alpha * v528;
    let v530 = alpha * v529;
    let v531 = alpha * v530;
    let v533 = alpha * (alpha * v531);
    let v536 = alpha * (alpha * (alpha * v533));
    let v542 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v536)))));
    let v550 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v542)))))));
    let v558 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v550)))))));
    let v566 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v558)))))));
    let v574 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v566)))))));
    let v582 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v574)))))));
    let v590 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v582)))))));
    let v598 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v590)))))));
    let v606 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v598)))))));
    let v614 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v606)))))));
    let v621 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v614))))));
    let v622 = alpha * v621;
    let v623 = alpha * v622;
    let v624 = alpha * v623;
    let v625 = alpha * v624;
    let v626 = alpha * v625;
    let v627 = alpha * v626;
    let v628 = alpha * v627;
    let v629 = alpha * v628;
    let v630 = alpha * v629;
    let v631 = alpha * v630;
    let v632 = alpha * v631;
    let v633 = alpha * v632;
    let v634 = alpha * v633;
    let v635 = alpha * v634;
    let v636 = alpha * v635;
    let v637 = alpha * v636;
    let v638 = alpha * v637;
    let v639 = alpha * v638;
    let v642 = alpha * (alpha * (alpha * v639));
    let v649 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v642))))));
    let v657 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v649)))))));
    let v663 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v657)))));
    let v671 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v663)))))));
    let v679 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v671)))))));
    let v687 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v679)))))));
    let v691 = alpha * (alpha * (alpha * (alpha * v687)));
    let v699 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v691)))))));
    let v706 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v699))))));
    let v714 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v706)))))));
    let v722 = alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * (alpha * v714)))))));
    let v726 = alpha * (alpha * (alpha * (alpha * v722)));
    let v727 = alpha * v726;
    let v728 = alpha * v727;
    let v729 = alpha * v728;
    let v730 = alpha * v729;
    let v731 = alpha * v730;
    let v732 = alpha * v731;
    let v733 = alpha * v732;
    let v734 = alpha * v733;
    let v751 = c0_r0 + v16 * c1_r0 + v349 * c2_r0 + v351 * c3_r0 + v356 * c4_r0 + v360 * c5_r0;
    let v753 = v369 * c6_r0;
    let v766 = v751 + v753 + v371 * c7_r0 + v432 * c8_r0 + v512 * c9_r0 + v516 * c10_r0;
    let v768 = v621 * c11_r0;
    let v792 = alpha * c0_r1 + v17 * c1_r1 + v350 * c2_r1 + v352 * c3_r1 + v357 * c4_r1;
    let v794 = v361 * c5_r1;
    let v807 = v792 + v794 + v372 * c7_r1 + v433 * c8_r1 + v513 * c9_r1 + v517 * c10_r1;
    let v809 = v622 * c11_r1;
    let v833 = v2 * c0_r2 + v18 * c1_r2 + v373 * c7_r2 + v434 * c8_r2 + v514 * c9_r2;
    let v835 = v518 * c10_r2;
    let v856 = v3 * c0_r3 + v374 * c7_r3 + v435 * c8_r3 + v515 * c9_r3 + v519 * c10_r3;
    let v858 = v624 * c11_r3;
    let v873 = v4 * c0_r4 + v19 * c1_r4 + v375 * c7_r4 + v436 * c8_r4 + v520 * c10_r4;
    let v875 = v625 * c11_r4;
    let v890 = v5 * c0_r5 + v376 * c7_r5 + v437 * c8_r5 + v521 * c10_r5 + v626 * c11_r5;
    let v892 = v733 * c14_r5;
    let v907 = v6 * c0_r6 + v20 * c1_r6 + v377 * c7_r6 + v438 * c8_r6 + v522 * c10_r6;
    let v909 = v627 * c11_r6;
    let v938 = v8 * c0_r8 + v21 * c1_r8 + v379 * c7_r8 + v440 * c8_r8 + v524 * c10_r8;
    let v940 = v629 * c11_r8;
    let v985 = v12 * c0_r12 + v22 * c1_r12 + v383 * c7_r12 + v442 * c8_r12 + v526 * c10_r12;
    let v987 = v633 * c11_r12;
    let v2314 = point * trace_generator;
    let v2315 = trace_generator * v2314;
    let v2316 = trace_generator * v2315;
    let v2317 = trace_generator * v2316;
    let v2318 = trace_generator * v2317;
    let v2319 = trace_generator * v2318;
    let v2320 = trace_generator * v2319;
    let v2321 = trace_generator * v2320;
    let v2322 = trace_generator * v2321;
    let v2323 = trace_generator * v2322;
    let v2324 = trace_generator * v2323;
    let v2325 = trace_generator * v2324;
    let v2326 = trace_generator * v2325;
    let v2327 = trace_generator * v2326;
    let v2328 = trace_generator * v2327;
    let v2329 = trace_generator * v2328;
    let v2330 = trace_generator * v2329;
    let v2331 = trace_generator * trace_generator;
    let v2332 = v2330 * v2331;
    let v2333 = v2331 * v2332;
    let v2334 = trace_generator * v2333;
    let v2335 = v2331 * v2334;
    let v2336 = trace_generator * v2335;
    let v2337 = v2331 * v2336;
    let v2338 = v2331 * v2337;
    let v2339 = trace_generator * v2338;
    let v2340 = v2331 * v2339;
    let v2341 = trace_generator * v2340;
    let v2342 = v2331 * v2341;
    let v2343 = v2331 * v2342;
    let v2344 = trace_generator * v2343;
    let v2345 = trace_generator * v2344;
    let v2346 = v2331 * v2345;
    let v2347 = v2331 * v2346;
    let v2348 = trace_generator * v2347;
    let v2349 = trace_generator * v2348;
    let v2350 = trace_generator * v2349;
    let v2351 = v2331 * v2350;
    let v2352 = trace_generator * v2351;
    let v2353 = v2331 * v2352;
    let v2354 = v2331 * v2353;
    let v2355 = trace_generator * v2354;
    let v2356 = trace_generator * v2331;
    let v2357 = v2355 * v2356;
    let v2358 = v2331 * v2357;
    let v2359 = v2331 * v2358;
    let v2360 = v2356 * v2359;
    let v2361 = trace_generator * v2360;
    let v2362 = trace_generator * v2356;
    let v2363 = v2361 * v2362;
    let v2364 = trace_generator * v2363;
    let v2365 = trace_generator * v2364;
    let v2366 = v2331 * v2365;
    let v2367 = v2356 * v2366;
    let v2368 = trace_generator * v2367;
    let v2369 = v2356 * v2368;
    let v2370 = trace_generator * v2369;
    let v2371 = v2362 * v2370;
    let v2372 = v2362 * v2371;
    let v2373 = v2331 * v2372;
    let v2374 = trace_generator * v2362;
    let v2375 = v2373 * v2374;
    let v2376 = trace_generator * v2375;
    let v2377 = v2362 * v2376;
    let v2378 = trace_generator * v2377;
    let v2379 = trace_generator * v2378;
    let v2380 = v2331 * v2379;
    let v2381 = v2356 * v2380;
    let v2382 = trace_generator * v2381;
    let v2383 = v2356 * v2382;
    let v2384 = trace_generator * v2383;
    let v2385 = v2362 * v2384;
    let v2386 = trace_generator * v2374;
    let v2387 = v2385 * v2386;
    let v2388 = v2374 * v2387;
    let v2389 = v2386 * v2388;
    let v2390 = trace_generator * v2389;
    let v2391 = v2374 * v2390;
    let v2392 = v2362 * v2391;
    let v2393 = v2374 * v2386;
    let v2394 = v2392 * v2393;
    let v2395 = v2374 * v2394;
    let v2396 = v2386 * v2395;
    let v2397 = trace_generator * v2396;
    let v2398 = v2374 * v2397;
    let v2399 = v2362 * v2398;
    let v2400 = v2393 * v2399;
    let v2401 = v2374 * v2400;
    let v2402 = trace_generator * v2401;
    let v2403 = v2331 * v2402;
    let v2404 = trace_generator * v2403;
    let v2405 = trace_generator * v2404;
    let v2406 = trace_generator * v2405;
    let v2407 = trace_generator * v2406;
    let v2408 = v2374 * v2407;
    let v2409 = trace_generator * v2408;
    let v2410 = v2356 * v2409;
    let v2411 = v2393 * v2410;
    let v2412 = v2331 * v2411;
    let v2413 = v2356 * v2412;
    let v2414 = trace_generator * v2393;
    let v2415 = v2413 * v2414;
    let v2416 = trace_generator * v2415;
    let v2417 = v2356 * v2416;
    let v2418 = v2356 * v2417;
    let v2419 = v2331 * v2418;
    let v2420 = v2386 * v2419;
    let v2421 = trace_generator * v2420;
    let v2422 = trace_generator * v2421;
    let v2423 = v2331 * v2422;
    let v2424 = trace_generator * v2423;
    let v2425 = trace_generator * v2424;
    let v2426 = v2331 * v2425;
    let v2427 = trace_generator * v2426;
    let v2428 = v2331 * v2427;
    let v2429 = trace_generator * v2428;
    let v2430 = trace_generator * v2429;
    let v2431 = v2374 * v2430;
    let v2432 = v2386 * v2431;
    let v2433 = v2356 * v2386;
    let v2434 = trace_generator * v2433;
    let v2435 = v2433 * v2434;
    let v2436 = v2432 * v2435;
    let v2437 = trace_generator * v2436;
    let v2438 = v2386 * v2437;
    let v2439 = v2331 * v2386;
    let v2440 = v2438 * v2439;
    let v2441 = trace_generator * v2440;
    let v2442 = v2439 * v2441;
    let v2443 = v2439 * v2442;
    let v2444 = v2439 * v2443;
    let v2445 = v2439 * v2444;
    let v2446 = v2439 * v2445;
    let v2447 = v2439 * v2446;
    let v2448 = trace_generator * v2447;
    let v2449 = v2414 * v2435;
    let v2450 = v2448 * v2449;
    let v2451 = trace_generator * v2450;
    let v2452 = v2449 * v2451;
    let v2453 = trace_generator * v2452;
    let v2454 = trace_generator * v2414;
    let v2455 = v2454 * v2454;
    let v2456 = v2453 * v2455;
    let v2457 = v2331 * v2456;
    let v2458 = v2356 * v2457;
    let v2459 = trace_generator * v2386;
    let v2460 = v2458 * v2459;
    let v2461 = v2356 * v2454;
    let v2462 = v2460 * v2461;
    let v2463 = v2414 * v2462;
    let v2464 = v2362 * v2463;
    let v2465 = v2362 * v2464;
    let v2466 = v2331 * v2465;
    let v2467 = v2331 * v2466;
    let v2468 = v2362 * v2467;
    let v2469 = v2331 * v2468;
    let v2470 = v2331 * v2469;
    let v2471 = v2331 * v2470;
    let v2472 = trace_generator * v2471;
    let v2473 = trace_generator * v2472;
    let v2474 = v2356 * v2473;
    let v2475 = v2331 * v2474;
    let v2476 = v2331 * v2475;
    let v2477 = v2362 * v2435;
    let v2478 = v2477 * v2477;
    let v2479 = v2478 * v2478;
    let v2480 = v2479 * v2479;
    let v2481 = v2476 * v2480;
    let v2482 = trace_generator * v2481;
    let v2483 = v2386 * v2482;
    let v2484 = v2433 * v2483;
    let v2485 = v2461 * v2484;
    let v2486 = v2461 * v2485;
    let v2487 = v2461 * v2486;
    let v2488 = trace_generator * v2487;
    let v2489 = trace_generator * v2488;
    let v2490 = v2331 * v2489;
    let v2491 = v2331 * v2490;
    let v2492 = v2331 * v2491;
    let v2493 = v2362 * v2492;
    let v2494 = v2362 * v2455;
    let v2495 = v2449 * v2494;
    let v2496 = v2495 * v2495;
    let v2497 = v2493 * v2496;
    let v2498 = trace_generator * v2497;
    let v2499 = v2393 * v2478;
    let v2500 = v2498 * v2499;
    let v2501 = trace_generator * v2500;
    let v2502 = v2374 * v2501;
    let v2503 = trace_generator * v2502;
    let v2504 = v2433 * v2503;
    let v2505 = v2461 * v2504;
    let v2506 = v2461 * v2505;
    let v2508 = v2506 * (trace_generator * v2461);
    let v2509 = trace_generator * v2508;
    let v2510 = v2331 * v2509;
    let v2511 = v2331 * v2510;
    let v2512 = v2386 * v2511;
    let v2513 = v2435 * v2455;
    let v2514 = v2513 * v2513;
    let v2517 = v2512 * (v2514 * (trace_generator * v2514));
    let v2518 = v2374 * v2517;
    let v2519 = v2331 * v2499;
    let v2520 = v2518 * v2519;
    let v2521 = v2356 * v2520;
    let v2522 = v2439 * v2496;
    let v2523 = v2521 * v2522;
    let v2524 = trace_generator * v2523;
    let v2525 = trace_generator * v2499;
    let v2526 = v2524 * v2525;
    let v2527 = v2356 * v2495;
    let v2528 = v2526 * v2527;
    let v2529 = v2356 * v2528;
    let v2530 = v2374 * v2480;
    let v2531 = v2529 * v2530;
    let v2532 = v2527 * v2531;
    let v2533 = v2356 * v2532;
    let v2534 = v2530 * v2533;
    let v2535 = v2527 * v2534;
    let v2536 = v2356 * v2535;
    let v2537 = v2356 * v2536;
    let v2538 = v2495 * v2537;
    let v2539 = v2356 * v2538;
    let v2540 = v2495 * v2539;
    let v2541 = v2356 * v2540;
    let v2542 = v2525 * v2541;
    let v2543 = v2527 * v2542;
    let v2544 = v2356 * v2543;
    let v2545 = v2522 * v2544;
    let v2546 = trace_generator * v2545;
    let v2547 = v2525 * v2546;
    let v2548 = v2527 * v2547;
    let v2549 = v2356 * v2548;
    let v2550 = v2530 * v2549;
    let v2551 = v2527 * v2550;
    let v2552 = v2356 * v2551;
    let v2553 = v2530 * v2552;
    let v2554 = v2527 * v2553;
    let v2555 = v2356 * v2554;
    let v2556 = v2527 * v2530;
    let v2557 = v2555 * v2556;
    let v2558 = v2356 * v2557;
    let v2559 = v2522 * v2558;
    let v2560 = trace_generator * v2559;
    let v2561 = v2496 * v2560;
    let v2562 = v2356 * v2561;
    let v2563 = v2527 * v2562;
    let v2564 = v2527 * v2563;
    let v2565 = v2356 * v2496;
    let v2566 = v2564 * v2565;
    let v2567 = v2356 * v2566;
    let v2568 = v2527 * v2567;
    let v2569 = v2527 * v2568;
    let v2570 = v2565 * v2569;
    let v2571 = v2356 * v2570;
    let v2572 = v2356 * v2571;
    let v2573 = v2527 * v2572;
    let v2574 = v2527 * v2573;
    let v2575 = v2496 * v2574;
    let v2576 = v2356 * v2575;
    let v2577 = v2522 * v2576;
    let v2578 = trace_generator * v2577;
    let v2579 = v2496 * v2578;
    let v2580 = v2356 * v2579;
    let v2581 = v2556 * v2580;
    let v2582 = v2356 * v2581;
    let v2583 = v2556 * v2582;
    let v2584 = v2356 * v2583;
    let v2585 = v2556 * v2584;
    let v2586 = v2356 * v2585;
    let v2587 = v2495 * v2586;
    let v2588 = v2356 * v2587;
    let v2589 = v2495 * v2588;
    let v2590 = v2356 * v2589;
    let v2591 = v2356 * v2590;
    let v2592 = v2496 * v2591;
    let v2593 = v2356 * v2592;
    let v2594 = v2495 * v2593;
    let v2595 = v2527 * v2594;
    let v2596 = v2356 * v2565;
    let v2597 = v2595 * v2596;
    let v2598 = v2356 * v2597;
    let v2599 = v2495 * v2598;
    let v2600 = v2527 * v2599;
    let v2601 = v2596 * v2600;
    let v2602 = v2356 * v2601;
    let v2603 = v2495 * v2602;
    let v2604 = v2527 * v2603;
    let v2605 = v2596 * v2604;
    let v2606 = trace_generator * v2605;
    let v2607 = trace_generator * v2606;
    let v2608 = trace_generator * v2607;
    let v2609 = v2331 * v2608;
    let v2610 = v2454 * v2609;
    let v2611 = v2356 * v2478;
    let v2612 = v2610 * v2611;
    let v2613 = v2331 * v2612;
    let v2614 = trace_generator * v2495;
    let v2615 = v2613 * v2614;
    let v2616 = v2331 * v2615;
    let v2617 = trace_generator * v2616;
    let v2618 = v2525 * v2617;
    let v2619 = trace_generator * v2618;
    let v2620 = v2331 * v2619;
    let v2621 = v2331 * v2620;
    let v2622 = trace_generator * v2519;
    let v2623 = v2621 * v2622;
    let v2624 = v2331 * v2623;
    let v2625 = v2614 * v2624;
    let v2626 = v2331 * v2625;
    let v2627 = v2495 * v2626;
    let v2628 = trace_generator * v2627;
    let v2629 = v2331 * v2628;
    let v2630 = v2331 * v2629;
    let v2631 = v2356 * v2480;
    let v2632 = v2630 * v2631;
    let v2633 = trace_generator * v2632;
    let v2634 = v2331 * v2633;
    let v2635 = v2331 * v2634;
    let v2636 = v2631 * v2635;
    let v2637 = trace_generator * v2636;
    let v2638 = v2331 * v2637;
    let v2639 = v2331 * v2638;
    let v2640 = v2631 * v2639;
    let v2641 = trace_generator * v2640;
    let v2642 = v2331 * v2641;
    let v2643 = v2331 * v2642;
    let v2644 = v2631 * v2643;
    let v2645 = trace_generator * v2644;
    let v2646 = v2331 * v2645;
    let v2647 = v2331 * v2646;
    let v2648 = trace_generator * v2647;
    let v2649 = v2331 * v2480;
    let v2650 = v2648 * v2649;
    let v2651 = trace_generator * v2650;
    let v2652 = v2331 * v2651;
    let v2653 = v2331 * v2652;
    let v2654 = v2495 * v2653;
    let v2655 = trace_generator * v2565;
    let v2656 = v2654 * v2655;
    let v2657 = trace_generator * v2656;
    let v2658 = v2331 * v2657;
    let v2659 = v2331 * v2658;
    let v2660 = v2495 * v2659;
    let v2661 = v2527 * v2660;
    let v2662 = v2527 * v2661;
    let v2663 = v2614 * v2662;
    let v2664 = trace_generator * v2663;
    let v2665 = trace_generator * v2664;
    let v2666 = v2356 * v2665;
    let v2667 = trace_generator * v2666;
    let v2668 = v2374 * v2667;
    let v2669 = v2459 * v2668;
    let v2670 = v2459 * v2611;
    let v2671 = v2670 * v2670;
    let v2672 = v2671 * v2671;
    let v2673 = v2669 * v2672;
    let v2674 = v2439 * v2673;
    let v2675 = v2386 * v2674;
    let v2676 = v2356 * v2522;
    let v2677 = v2675 * v2676;
    let v2678 = trace_generator * v2677;
    let v2679 = v2496 * v2678;
    let v2680 = trace_generator * v2672;
    let v2681 = trace_generator * v2680;
    let v2682 = v2680 * v2681;
    let v2683 = v2682 * v2682;
    let v2684 = v2679 * v2683;
    let v2685 = v2530 * v2682;
    let v2686 = v2684 * v2685;
    let v2687 = v2522 * v2556;
    let v2688 = v2686 * v2687;
    let v2689 = trace_generator * v2688;
    let v2690 = v2496 * v2689;
    let v2691 = v2683 * v2690;
    let v2692 = v2685 * v2691;
    let v2694 = v2692 * (trace_generator * v2454);
    let v2695 = v2527 * v2694;
    let v2696 = v2356 * v2530;
    let v2697 = v2695 * v2696;
    let v2698 = v2527 * v2697;
    let v2699 = v2611 * v2698;
    let v2700 = trace_generator * v2699;
    let v2701 = v2496 * v2683;
    let v2702 = v2700 * v2701;
    let v2704 = v2702 * (v2685 * v2687);
    let v2705 = trace_generator * v2704;
    let v2706 = v2701 * v2705;
    let v2707 = v2331 * v2530;
    let v2708 = v2706 * v2707;
    let v2709 = v2495 * v2708;
    let v2711 = v2709 * (v2477 * v2519);
    let v2712 = v2519 * v2711;
    let v2713 = trace_generator * v2712;
    let v2714 = trace_generator * v2713;
    let v2715 = trace_generator * v2714;
    let v2716 = trace_generator * v2715;
    let v2717 = trace_generator * v2716;
    let v2718 = trace_generator * v2717;
    let v2719 = trace_generator * v2718;
    let v2720 = v2433 * v2719;
    let v2721 = trace_generator * v2720;
    let v2722 = trace_generator * v2721;
    let v2723 = trace_generator * v2722;
    let v2724 = trace_generator * v2723;
    let v2725 = trace_generator * v2724;
    let v2726 = trace_generator * v2725;
    let v2727 = trace_generator * v2726;
    let v2728 = v2433 * v2727;
    let v2729 = v2461 * v2728;
    let v2730 = v2356 * v2729;
    let v2731 = v2454 * v2730;
    let v2732 = v2461 * v2731;
    let v2733 = v2461 * v2732;
    let v2734 = v2461 * v2733;
    let v2735 = v2461 * v2734;
    let v2736 = v2461 * v2735;
    let v2737 = v2461 * v2736;
    let v2738 = v2461 * v2737;
    let v2739 = v2374 * v2738;
    let v2740 = v2386 * v2739;
    let v2741 = v2374 * v2740;
    let v2742 = trace_generator * v2741;
    let v2743 = v2331 * v2742;
    let v2744 = v2454 * v2743;
    let v2745 = v2356 * v2744;
    let v2746 = v2331 * v2745;
    let v2747 = v2386 * v2746;
    let v2748 = v2374 * v2747;
    let v2749 = trace_generator * v2748;
    let v2750 = v2331 * v2749;
    let v2751 = v2454 * v2750;
    let v2752 = trace_generator * v2751;
    let v2753 = trace_generator * v2449;
    let v2754 = v2752 * v2753;
    let v2755 = v2672 * v2676;
    let v2756 = v2754 * v2755;
    let v2757 = trace_generator * v2756;
    let v2758 = v2565 * v2757;
    let v2759 = v2479 * v2755;
    let v2760 = trace_generator * v2759;
    let v2762 = v2758 * (v2759 * v2760);
    let v2763 = v2525 * v2701;
    let v2764 = v2762 * v2763;
    let v2765 = v2356 * v2556;
    let v2766 = v2764 * v2765;
    let v2767 = v2765 * v2766;
    let v2768 = v2356 * v2682;
    let v2769 = v2767 * v2768;
    let v2770 = v2701 * v2701;
    let v2771 = v2769 * v2770;
    let v2772 = v2480 * v2760;
    let v2773 = v2771 * v2772;
    let v2774 = v2527 * v2773;
    let v2775 = v2527 * v2774;
    let v2776 = trace_generator * v2596;
    let v2777 = v2775 * v2776;
    let v2778 = v2676 * v2701;
    let v2779 = v2777 * v2778;
    let v2780 = v2455 * v2681;
    let v2781 = v2779 * v2780;
    let v2782 = v2655 * v2765;
    let v2783 = v2781 * v2782;
    let v2784 = trace_generator * v2783;
    let v2785 = v2362 * v2784;
    let v2786 = v2386 * v2785;
    let v2787 = v2435 * v2681;
    let v2788 = v2786 * v2787;
    let v2789 = v2676 * v2788;
    let v2791 = v2789 * (trace_generator * v2496);
    let v2792 = v2683 * v2791;
    let v2793 = v2496 * v2765;
    let v2794 = v2792 * v2793;
    let v2795 = v2622 * v2755;
    let v2796 = trace_generator * v2795;
    let v2797 = v2795 * v2796;
    let v2799 = v2794 * (v2797 * v2797);
    let v2800 = v2770 * v2799;
    let v2801 = v2565 * v2800;
    let v2802 = v2655 * v2685;
    let v2803 = v2801 * v2802;
    let v2804 = v2707 * v2803;
    let v2806 = v2804 * (v2527 * v2683);
    let v2807 = v2780 * v2806;
    let v2809 = v2807 * (v2362 * v2765);
    let v2811 = v2809 * (trace_generator * v2435);
    let v2812 = v2331 * v2478;
    let v2813 = v2811 * v2812;
    let v2814 = v2386 * v2813;
    let v2815 = v2434 * v2814;
    let v2816 = v2461 * v2815;
    let v2817 = v2386 * v2816;
    let v2818 = v2434 * v2817;
    let v2819 = v2374 * v2818;
    let v2821 = v2819 * (v2459 * v2687);
    let v2822 = v2676 * v2768;
    let v2824 = v2822 * (trace_generator * v2822);
    let v2825 = trace_generator * v2824;
    let v2826 = v2824 * v2825;
    let v2827 = v2826 * v2826;
    let v2829 = v2827 * (trace_generator * v2827);
    let v2830 = trace_generator * v2829;
    let v2832 = v2821 * (v2829 * v2830);
    let v2833 = v2683 * v2763;
    let v2834 = v2833 * v2833;
    let v2835 = v2832 * v2834;
    let v2836 = v2527 * v2685;
    let v2837 = v2836 * v2836;
    let v2838 = v2835 * v2837;
    let v2839 = trace_generator * v2838;
    let v2840 = v2362 * v2839;
    let v2841 = v2386 * v2840;
    let v2842 = v2787 * v2841;
    let v2843 = v2765 * v2842;
    let v2844 = v2499 * v2683;
    let v2845 = trace_generator * v2844;
    let v2846 = v2844 * v2845;
    let v2847 = trace_generator * v2846;
    let v2848 = v2846 * v2847;
    let v2849 = trace_generator * v2848;
    let v2850 = v2848 * v2849;
    let v2851 = v2843 * v2850;
    let v2852 = v2374 * v2802;
    let v2853 = v2851 * v2852;
    let v2854 = v2461 * v2853;
    let v2855 = v2479 * v2825;
    let v2856 = v2854 * v2855;
    let v2857 = v2386 * v2855;
    let v2858 = v2856 * v2857;
    let v2859 = v2459 * v2857;
    let v2860 = trace_generator * v2859;
    let v2861 = v2859 * v2860;
    let v2862 = v2858 * v2861;
    let v2863 = v2622 * v2768;
    let v2864 = v2862 * v2863;
    let v2865 = v2755 * v2824;
    let v2866 = v2864 * v2865;
    let v2867 = v2701 * v2860;
    let v2868 = v2866 * v2867;
    let v2869 = v2356 * v2868;
    let v2870 = v2495 * v2869;
    let v2871 = v2356 * v2870;
    let v2872 = v2495 * v2871;
    let v2873 = v2356 * v2872;
    let v2874 = v2687 * v2849;
    let v2875 = v2873 * v2874;
    let v2876 = v2527 * v2875;
    let v2877 = v2527 * v2876;
    let v2878 = v2496 * v2556;
    let v2880 = v2878 * (trace_generator * v2878);
    let v2881 = v2880 * v2880;
    let v2882 = trace_generator * v2881;
    let v2883 = v2881 * v2882;
    let v2884 = trace_generator * v2883;
    let v2885 = v2883 * v2884;
    let v2886 = v2877 * v2885;
    let v2887 = v2331 * v2884;
    let v2888 = v2886 * v2887;
    let v2889 = v2882 * v2887;
    let v2891 = v2889 * (trace_generator * v2889);
    let v2892 = v2888 * v2891;
    let v2893 = v2776 * v2874;
    let v2894 = v2893 * v2893;
    let v2897 = v2892 * (v2894 * (trace_generator * v2894));
    let v2899 = v2897 * (v2834 * v2861);
    let v2900 = v2356 * v2772;
    let v2901 = v2899 * v2900;
    let v2902 = trace_generator * v2901;
    let v2903 = v2362 * v2902;
    let v2904 = v2386 * v2903;
    let v2905 = v2787 * v2904;
    let v2906 = v2765 * v2905;
    let v2907 = v2596 * v2834;
    let v2908 = v2906 * v2907;
    let v2910 = v2908 * (v2833 * v2845);
    let v2912 = v2910 * (v2331 * v2900);
    let v2913 = v2459 * v2865;
    let v2914 = v2912 * v2913;
    let v2915 = v2461 * v2914;
    let v2916 = v2480 * v2891;
    let v2918 = v2915 * (v2916 * v2916);
    let v2920 = v2918 * (v2374 * v2893);
    let v2921 = v2782 * v2834;
    let v2922 = v2920 * v2921;
    let v2923 = v2356 * v2922;
    let v2924 = v2556 * v2770;
    let v2925 = v2923 * v2924;
    let v2926 = v2765 * v2865;
    let v2927 = v2925 * v2926;
    let v2928 = v2374 * v2865;
    let v2929 = v2927 * v2928;
    let v2930 = v2356 * v2929;
    let v2931 = v2861 * v2930;
    let v2932 = v2924 * v2931;
    let v2934 = v2932 * (v2522 * v2701);
    let v2935 = v2496 * v2859;
    let v2936 = v2934 * v2935;
    let v2937 = trace_generator * v2867;
    let v2938 = v2936 * v2937;
    let v2940 = v2938 * (v2701 * v2924);
    let v2941 = trace_generator * v2940;
    let v2942 = trace_generator * v2837;
    let v2943 = v2941 * v2942;
    let v2944 = v2454 * v2913;
    let v2945 = v2944 * v2944;
    let v2946 = v2945 * v2945;
    let v2949 = v2943 * (v2946 * (trace_generator * v2946));
    let v2950 = v2527 * v2949;
    let v2951 = v2527 * v2950;
    let v2953 = v2951 * (v2519 * v2861);
    let v2954 = v2527 * v2953;
    let v2955 = v2527 * v2954;
    let v2956 = v2859 * v2955;
    let v2957 = v2527 * v2956;
    let v2958 = v2527 * v2957;
    let v2959 = v2495 * v2958;
    let v2960 = v2937 * v2959;
    let v2961 = v2461 * v2960;
    let v2962 = v2861 * v2878;
    let v2963 = v2962 * v2962;
    let v2964 = v2961 * v2963;
    let v2965 = v2527 * v2964;
    let v2966 = v2527 * v2965;
    let v2967 = v2962 * v2966;
    let v2968 = trace_generator * v2863;
    let v2969 = v2967 * v2968;
    let v2970 = v2527 * v2969;
    let v2971 = v2527 * v2970;
    let v2972 = v2845 * v2847;
    let v2973 = v2971 * v2972;
    let v2974 = v2527 * v2973;
    let v2975 = v2527 * v2974;
    let v2976 = v2519 * v2778;
    let v2977 = v2975 * v2976;
    let v2979 = v2977 * (v2829 * v2972);
    let v2980 = v2753 * v2945;
    let v2981 = v2979 * v2980;
    let v2983 = v2981 * (v2525 * v2778);
    let v2984 = v2859 * v2983;
    let v2985 = v2356 * v2984;
    let v2986 = v2845 * v2921;
    let v2987 = v2985 * v2986;
    let v2988 = v2845 * v2987;
    let v2989 = v2759 * v2988;
    let v2990 = v2477 * v2770;
    let v2992 = v2990 * (trace_generator * v2990);
    let v2994 = v2992 * (trace_generator * v2992);
    let v2996 = v2989 * (v2994 * v2994);
    let v2997 = trace_generator * v2996;
    let v2998 = v2362 * v2997;
    let v2999 = v2386 * v2998;
    let v3000 = v2787 * v2999;
    let v3001 = v2765 * v3000;
    let v3002 = v2850 * v3001;
    let v3005 = v3002 * (v2928 * (trace_generator * v2928));
    let v3006 = v2461 * v3005;
    let v3007 = v2837 * v2885;
    let v3008 = v3007 * v3007;
    let v3011 = v3006 * (v3008 * (trace_generator * v3008));
    let v3013 = v3011 * (trace_generator * v2852);
    let v3014 = trace_generator * v2860;
    let v3015 = v3013 * v3014;
    let v3016 = v2525 * v2833;
    let v3017 = v3015 * v3016;
    let v3019 = v3017 * (v2331 * v2937);
    let v3021 = v3019 * (v2414 * v2880);
    let v3022 = v2386 * v2701;
    let v3023 = v3021 * v3022;
    let v3025 = v3023 * (v2495 * v2845);
    let v3026 = v2893 * v2976;
    let v3027 = v3025 * v3026;
    let v3028 = v2527 * v2986;
    let v3029 = trace_generator * v3028;
    let v3031 = v3027 * (v3028 * v3029);
    let v3032 = v2765 * v3031;
    let v3033 = v2765 * v3032;
    let v3035 = v3033 * (v2596 * v2768);
    let v3037 = v3035 * (v2356 * v2857);
    let v3038 = v2924 * v3037;
    let v3039 = v2527 * v3038;
    let v3040 = v2527 * v3039;
    let v3042 = v3040 * (v2374 * v2685);
    let v3044 = v3042 * (v2793 * v2837);
    let v3046 = v3044 * (v2356 * v2849);
    let v3047 = v2461 * v3046;
    let v3049 = v3047 * (v2649 * v2963);
    let v3050 = v2765 * v3049;
    let v3051 = v2765 * v3050;
    let v3052 = v2685 * v2887;
    let v3053 = v3051 * v3052;
    let v3054 = v2527 * v3053;
    let v3055 = v2527 * v3054;
    let v3056 = v2522 * v2986;
    let v3058 = v3055 * (v3056 * v3056);
    let v3060 = v3058 * (v2356 * v2913);
    let v3061 = v2765 * v2924;
    let v3062 = v3060 * v3061;
    let v3064 = v3062 * (v2386 * v2926);
    let v3065 = v2845 * v3064;
    let v3066 = v2622 * v2802;
    let v3067 = v3065 * v3066;
    let v3068 = v2459 * v3067;
    let v3070 = v3068 * (v2374 * v2787);
    let v3071 = v2356 * v2770;
    let v3072 = v3070 * v3071;
    let v3073 = v2696 * v2907;
    let v3074 = v3072 * v3073;
    let v3075 = v2802 * v3074;
    let v3077 = v3075 * (v2844 * v2847);
    let v3079 = v3077 * (v3052 * v3071);
    let v3080 = v3026 * v3079;
    let v3082 = v3080 * (v2495 * v2942);
    let v3083 = v2942 * v3082;
    let v3084 = v2884 * v3029;
    let v3085 = v3083 * v3084;
    let v3086 = v2907 * v2968;
    let v3087 = v3085 * v3086;
    let v3088 = v2461 * v3087;
    let v3089 = v2935 * v3061;
    let v3092 = v3088 * (v3089 * (trace_generator * v3089));
    let v3093 = v2362 * v3016;
    let v3094 = v3092 * v3093;
    let v3095 = v2942 * v3094;
    let v3097 = v3095 * (v2374 * v2687);
    let v3099 = v3097 * (v2522 * v2885);
    let v3101 = v3099 * (v2494 * v2796);
    let v3103 = v3101 * (v2782 * v2830);
    let v3104 = v2759 * v2893;
    let v3105 = v3104 * v3104;
    let v3107 = v3103 * (v3105 * v3105);
    let v3108 = v3014 * v3107;
    let v3109 = v2924 * v3108;
    let v3111 = v3109 * (v2495 * v2847);
    let v3112 = v2765 * v3111;
    let v3113 = v2765 * v3112;
    let v3115 = v3113 * (v2495 * v3086);
    let v3116 = v2527 * v3115;
    let v3117 = v2527 * v3116;
    let v3119 = v3117 * (v2522 * v3061);
    let v3120 = v2459 * v3119;
    let v3122 = v3120 * (v2499 * v3104);
    let v3123 = v2356 * v3122;
    let v3125 = v3123 * (v2499 * v2768);
    let v3126 = v2461 * v3125;
    let v3128 = v3126 * (v2455 * v2824);
    let v3129 = v2565 * v2701;
    let v3130 = v3128 * v3129;
    let v3131 = v2829 * v3022;
    let v3132 = v3130 * v3131;
    let v3134 = v3132 * (v2765 * v2921);
    let v3135 = v2942 * v3134;
    let v3137 = v3135 * (v2696 * v3084);
    let v3139 = v3137 * (v2614 * v3131);
    let v3140 = v2356 * v2765;
    let v3141 = v3139 * v3140;
    let v3143 = v3141 * (v2614 * v2834);
    let v3145 = v3143 * (v2356 * v3129);
    let v3147 = v3145 * (trace_generator * v2765);
    let v3149 = v3147 * (v2362 * v3073);
    let v3150 = v2527 * v3149;
    let v3151 = v2527 * v3150;
    let v3152 = v2527 * v3066;
    let v3153 = v3151 * v3152;
    let v3154 = v3140 * v3153;
    let v3155 = v2527 * v3154;
    let v3156 = v2527 * v3155;
    let v3158 = v3156 * (v2386 * v3152);
    let v3159 = v2527 * v3158;
    let v3160 = v2527 * v3159;
    let v3162 = v3160 * (v2331 * v2935);
    let v3163 = v2765 * v3162;
    let v3164 = trace_generator * v3163;
    let v3165 = trace_generator * v3164;
    let v3166 = trace_generator * v3165;
    let v3167 = v2331 * v3166;
    let v3168 = v2386 * v3167;
    let v3169 = v2459 * v3168;
    let v3171 = v3169 * (v2776 * v2812);
    let v3173 = v3171 * (trace_generator * v2478);
    let v3174 = v2439 * v3173;
    let v3175 = v2386 * v3174;
    let v3176 = v2356 * v3175;
    let v3177 = v2556 * v3176;
    let v3179 = v3177 * (v2768 * v2980);
    let v3181 = v3179 * (v2556 * v3093);
    let v3182 = v2331 * v3181;
    let v3183 = v2331 * v3182;
    let v3185 = v3183 * (trace_generator * v2631);
    let values = [
        1, point, v2314, v2315, v2316, v2317, v2318, v2319, v2320, v2321, v2322, v2323, v2324,
        v2325, v2326, v2327, v2328, v2329, v2330, v2332, v2333, v2334, v2335, v2336, v2337, v2338,
        v2339, v2340, v2341, v2342, v2343, v2344, v2345, v2346, v2347, v2348, v2349, v2350, v2351,
        v2352, v2353, v2354, v2355, v2357, v2358, v2359, v2360, v2361, v2363, v2364, v2365, v2366,
        v2367, v2368, v2369, v2370, v2371, v2372, v2373, v2375, v2376, v2377, v2378, v2379, v2380,
        v2381, v2382, v2383, v2384, v2385, v2387, v2388, v2389, v2390, v2391, v2392, v2394, v2395,
        v2396, v2397, v2398, v2399, v2400, v2401, v2402, v2403, v2404, v2405, v2406, v2407, v2408,
        v2409, v2410, v2411, v2412, v2413, v2415, v2416, v2417, v2418, v2419, v2420, v2421, v2422,
        v2423, v2424, v2425, v2426, v2427, v2428, v2429, v2430, v2431, v2432, v2436, v2437, v2438,
        v2440, v2441, v2442, v2443, v2444, v2445, v2446, v2447, v2448, v2450, v2451, v2452, v2453,
        v2456, v2457, v2458, v2460, v2462, v2463, v2464, v2465, v2466, v2467, v2468, v2469, v2470,
        v2471, v2472, v2473, v2474, v2475, v2476, v2481, v2482, v2483, v2484, v2485, v2486, v2487,
        v2488, v2489, v2490, v2491, v2492, v2493, v2497, v2498, v2500, v2501, v2502, v2503, v2504,
        v2505, v2506, v2508, v2509, v2510, v2511, v2512, v2517, v2518, v2520, v2521, v2523, v2524,
        v2526, v2528, v2529, v2531, v2532, v2533, v2534, v2535, v2536, v2537, v2538, v2539, v2540,
        v2541, v2542, v2543, v2544, v2545, v2546, v2547, v2548, v2549, v2550, v2551, v2552, v2553,
        v2554, v2555, v2557, v2558, v2559, v2560, v2561, v2562, v2563, v2564, v2566, v2567, v2568,
        v2569, v2570, v2571, v2572, v2573, v2574, v2575, v2576, v2577, v2578, v2579, v2580, v2581,
        v2582, v2583, v2584, v2585, v2586, v2587, v2588, v2589, v2590, v2591, v2592, v2593, v2594,
        v2595, v2597, v2598, v2599, v2600, v2601, v2602, v2603, v2604, v2605, v2606, v2607, v2608,
        v2609, v2610, v2612, v2613, v2615, v2616, v2617, v2618, v2619, v2620, v2621, v2623, v2624,
        v2625, v2626, v2627, v2628, v2629, v2630, v2632, v2633, v2634, v2635, v2636, v2637, v2638,
        v2639, v2640, v2641, v2642, v2643, v2644, v2645, v2646, v2647, v2648, v2650, v2651, v2652,
        v2653, v2654, v2656, v2657, v2658, v2659, v2660, v2661, v2662, v2663, v2664, v2665, v2666,
        v2667, v2668, v2669, v2673, v2674, v2675, v2677, v2678, v2679, v2684, v2686, v2688, v2689,
        v2690, v2691, v2692, v2694, v2695, v2697, v2698, v2699, v2700, v2702, v2704, v2705, v2706,
        v2708, v2709, v2711, v2712, v2713, v2714, v2715, v2716, v2717, v2718, v2719, v2720, v2721,
        v2722, v2723, v2724, v2725, v2726, v2727, v2728, v2729, v2730, v2731, v2732, v2733, v2734,
        v2735, v2736, v2737, v2738, v2739, v2740, v2741, v2742, v2743, v2744, v2745, v2746, v2747,
        v2748, v2749, v2750, v2751, v2752, v2754, v2756, v2757, v2758, v2762, v2764, v2766, v2767,
        v2769, v2771, v2773, v2774, v2775, v2777, v2779, v2781, v2783, v2784, v2785, v2786, v2788,
        v2789, v2791, v2792, v2794, v2799, v2800, v2801, v2803, v2804, v2806, v2807, v2809, v2811,
        v2813, v2814, v2815, v2816, v2817, v2818, v2819, v2821, v2832, v2835, v2838, v2839, v2840,
        v2841, v2842, v2843, v2851, v2853, v2854, v2856, v2858, v2862, v2864, v2866, v2868, v2869,
        v2870, v2871, v2872, v2873, v2875, v2876, v2877, v2886, v2888, v2892, v2897, v2899, v2901,
        v2902, v2903, v2904, v2905, v2906, v2908, v2910, v2912, v2914, v2915, v2918, v2920, v2922,
        v2923, v2925, v2927, v2929, v2930, v2931, v2932, v2934, v2936, v2938, v2940, v2941, v2943,
        v2949, v2950, v2951, v2953, v2954, v2955, v2956, v2957, v2958, v2959, v2960, v2961, v2964,
        v2965, v2966, v2967, v2969, v2970, v2971, v2973, v2974, v2975, v2977, v2979, v2981, v2983,
        v2984, v2985, v2987, v2988, v2989, v2996, v2997, v2998, v2999, v3000, v3001, v3002, v3005,
        v3006, v3011, v3013, v3015, v3017, v3019, v3021, v3023, v3025, v3027, v3031, v3032, v3033,
        v3035, v3037, v3038, v3039, v3040, v3042, v3044, v3046, v3047, v3049, v3050, v3051, v3053,
        v3054, v3055, v3058, v3060, v3062, v3064, v3065, v3067, v3068, v3070, v3072, v3074, v3075,
        v3077, v3079, v3080, v3082, v3083, v3085, v3087, v3088, v3092, v3094, v3095, v3097, v3099,
        v3101, v3103, v3107, v3108, v3109, v3111, v3112, v3113, v3115, v3116, v3117, v3119, v3120,
        v3122, v3123, v3125, v3126, v3128, v3130, v3132, v3134, v3135, v3137, v3139, v3141, v3143,
        v3145, v3147, v3149, v3150, v3151, v3153, v3154, v3155, v3156, v3158, v3159, v3160, v3162,
        v3163, v3164, v3165, v3166, v3167, v3168, v3169, v3171, v3173, v3174, v3175, v3176, v3177,
        v3179, v3181, v3182, v3183, v3185, v2331 * v3185, point * point,
        v766 + v768 + v726 * c12_r0 + v728 * c13_r0 + v730 * c14_r0,
        v807 + v809 + v727 * c12_r1 + v729 * c13_r1 + v731 * c14_r1,
        v833 + v835 + v623 * c11_r2 + v732 * c14_r2, v856 + v858, v873 + v875, v890 + v892,
        v907 + v909, v7 * c0_r7 + v378 * c7_r7 + v439 * c8_r7 + v523 * c10_r7 + v628 * c11_r7,
        v938 + v940, v9 * c0_r9 + v380 * c7_r9 + v441 * c8_r9 + v525 * c10_r9 + v630 * c11_r9,
        v10 * c0_r10 + v381 * c7_r10 + v631 * c11_r10,
        v11 * c0_r11 + v382 * c7_r11 + v632 * c11_r11, v985 + v987,
        v13 * c0_r13 + v384 * c7_r13 + v443 * c8_r13 + v527 * c10_r13 + v634 * c11_r13,
        v14 * c0_r14 + v385 * c7_r14 + v635 * c11_r14, v15 * c0_r15 + v386 * c7_r15,
        v23 * c1_r16 + v444 * c8_r16 + v636 * c11_r16, v528 * c10_r17 + v637 * c11_r17,
        v529 * c10_r19 + v638 * c11_r19, v530 * c10_r21 + v639 * c11_r21, c11_r22, c11_r24,
        v531 * c10_r25 + v642 * c11_r25, c11_r27, c11_r29, c11_r30, c1_r32, c11_r33, c11_r35,
        c11_r37, v445 * c8_r38 + v649 * c11_r38, c8_r39, c11_r41, c11_r43, c10_r44, c11_r45,
        c11_r46, c1_r48, c11_r49, c11_r51, c11_r53, c11_r54, c11_r57, c11_r59, c11_r61, c1_r64,
        c11_r65, c11_r69, c8_r70, v448 * c8_r71 + v533 * c10_r71 + v663 * c11_r71, c11_r73,
        c10_r76, c11_r77, c1_r80, c11_r81, c11_r85, c11_r89, c11_r91, c1_r96, c11_r97, c11_r101,
        c8_r102, c8_r103, c11_r105, c10_r108, c11_r109, c1_r112, c11_r113, c11_r117, c11_r123,
        c1_r128, c8_r134, v452 * c8_r135 + v536 * c10_r135, c10_r140, c1_r144, c11_r155, c1_r160,
        c8_r166, c8_r167, c10_r172, c1_r176, c11_r187, v34 * c1_r192 + v362 * c5_r192,
        v35 * c1_r193 + v363 * c5_r193, c11_r195, v36 * c1_r196 + v364 * c5_r196, c5_r197, c8_r198,
        c8_r199, c10_r204, c11_r205, c1_r208, c11_r219, c11_r221, c1_r224, c10_r236, c11_r237,
        c1_r240, c10_r243, c11_r245, v366 * c5_r251 + v542 * c10_r251, c5_r252, c11_r253,
        v353 * c3_r255 + v358 * c4_r255 + v370 * c6_r255,
        v40 * c1_r256 + v354 * c3_r256 + v359 * c4_r256 + v368 * c5_r256, c1_r257, c10_r259,
        c1_r260, c8_r262, c8_r263, c1_r264, c11_r269, c10_r275, c8_r294, c8_r295, c11_r301,
        c11_r309, c11_r310, c11_r318, v461 * c8_r326 + v691 * c11_r326, c11_r334, c11_r342,
        c11_r350, c8_r358, c8_r359, c8_r390, c8_r391, c8_r422, c8_r423, c1_r449, c11_r451, c8_r454,
        c11_r461, c11_r477, c10_r489, c11_r493, c10_r497, c10_r499, c11_r501, c10_r505, c10_r507,
        c11_r509, c3_r511, c1_r512, c1_r513, c1_r516, c8_r518, c1_r520, c1_r704, c1_r705, c8_r711,
        c1_r720, c1_r736, c1_r752, c1_r768, c1_r769, c1_r770, c1_r772, c1_r774, c1_r776, c1_r780,
        c8_r902, c8_r903, c1_r960, c1_r961, c8_r966, c8_r967, c1_r976, c1_r992, c1_r1008, c1_r1025,
        c1_r1026, c1_r1028, c1_r1030, c1_r1036, c1_r1217, c8_r1222, c1_r1281, c1_r1284, c8_r1414,
        c8_r1415, c1_r1473, c1_r1537, c1_r1540, c1_r1729, c1_r1793, c1_r1796, c1_r1985, c1_r2049,
        c1_r2052, c10_r2055, c1_r2116, c10_r2119, c1_r2180, c10_r2183, c1_r2241, c1_r2305,
        c1_r2308, c8_r2438, c8_r2439, c1_r2497, c1_r2561, c1_r2564, c1_r2753, c1_r2817, c1_r2820,
        c1_r3009, c1_r3073, c1_r3076, c1_r3329, c1_r3332, c8_r3462, c8_r3463, c1_r3585, c1_r3588,
        c1_r3652, c1_r3716, c1_r3841, c1_r3844, c1_r3908, c1_r3972, c1_r4097, c1_r4100, c10_r4103,
        c10_r4167, c10_r4231, c1_r4353, c1_r4356, c8_r4486, c8_r4487, c1_r4609, c1_r4612, c1_r4865,
        c1_r4868, c1_r5121, c1_r5124, c1_r5377, c1_r5380, c1_r5441, c1_r5444, c1_r5505, c1_r5508,
        c8_r5511, c1_r5633, c1_r5636, c1_r5697, c1_r5761, c1_r5889, c1_r5892, c1_r5953, c1_r6017,
        c1_r6145, c1_r6148, c1_r6209, c1_r6273, c1_r6401, c1_r6402, c10_r6403, c1_r6404, c1_r6406,
        c10_r6419, c1_r6468, c1_r6470, c1_r6532, v142 * c1_r6534 + v485 * c8_r6534, c8_r6535,
        c1_r6593, c1_r6594, c1_r6596, c1_r6598, c1_r6658, c1_r6660, c1_r6722, c1_r6724, c1_r6785,
        c1_r6786, c1_r6788, c1_r6790, c1_r6977, c1_r6978, c1_r6980, c1_r6982, c1_r7169, c1_r7170,
        c1_r7172, c1_r7174, c1_r7361, c1_r7362, c1_r7364, c1_r7366, c1_r7553, c1_r7554, c1_r7556,
        c1_r7558, c8_r7559, c1_r7745, c1_r7746, c1_r7748, c1_r7750, c10_r7811, c1_r7937, c1_r7938,
        c1_r7940, c1_r7942, c10_r8003, c10_r8067, c10_r8131, c1_r8193, c1_r8194, c10_r8195,
        c1_r8198, c10_r8199, c1_r8204, c10_r8211, c10_r8435, c10_r8443, c1_r8449, c8_r8582,
        c8_r8583, c1_r8705, c8_r9607, c10_r10247, c8_r10630, c8_r10631, c1_r10753, c8_r11655,
        c10_r12295, c11_r12309, c11_r12373, c11_r12565, c11_r12629, c8_r12678, c8_r12679,
        c8_r13703, c8_r14726, c8_r14727, c8_r15751, c1_r15942, c10_r16003, c11_r16085, c7_r16144,
        c7_r16145, c7_r16146, c7_r16147, c7_r16148, v392 * c7_r16149 + v706 * c11_r16149,
        c7_r16150, c7_r16151, c7_r16160, c7_r16161, c7_r16162, c7_r16163, c7_r16164, c7_r16165,
        c7_r16166, c7_r16167, c7_r16176, c7_r16192, c10_r16195, c7_r16208, c7_r16224, c7_r16240,
        c7_r16256, c7_r16272, c7_r16288, c7_r16304, c7_r16320, c11_r16325, c11_r16331, c7_r16336,
        c11_r16337, c11_r16339, c7_r16352, c11_r16355, c11_r16357, c11_r16363, c7_r16368,
        c11_r16369, c11_r16371, c7_r16384, c11_r16385, c11_r16417, c8_r16774, c8_r16775, c1_r16900,
        c8_r17799, c1_r18881, c1_r19137, c1_r19393, c8_r19847, c8_r21895, c1_r22529, c1_r22593,
        c1_r22657, c1_r22786, c8_r23943, c10_r24195, c1_r24577, c1_r24578, c1_r24582, c1_r24588,
        c1_r24833, c8_r24966, c1_r25089, c8_r25991, c1_r26369, c8_r28039, c8_r30087, c1_r30212,
        c1_r30978, c1_r31169, c8_r32135, c10_r32387, c11_r32647, c11_r32667, c11_r32715,
        c11_r32721, c11_r32731, c11_r32747, c11_r32753, c11_r32763, c7_r32768, c8_r33158,
        c1_r51969, c1_r55937, c1_r57345, c1_r57346, c1_r57350, c1_r57356, c1_r57601, c1_r57857,
        c7_r65536, c10_r66307, c10_r66323, c10_r67591, c1_r68865, c1_r71428, c1_r71942, c1_r73474,
        c1_r75780, c10_r75783, c1_r75844, c10_r75847, c1_r75908, c10_r75911, c1_r80134, c1_r80198,
        c1_r80262, c1_r86273, c1_r89281, c7_r98304, c1_r115713, c1_r122244, c1_r122881, c1_r122882,
        c1_r122886, c1_r122892, c1_r123137, c1_r123393, c1_r127489, c1_r130433, c7_r131072,
        c10_r132611, c10_r132627, c1_r151041, c1_r155398, c1_r159748, c10_r159751, c1_r162052,
        c7_r163840, c1_r165377, c1_r165380, c10_r167943, c1_r170244, c1_r171398, c1_r172801,
        c1_r175108, c1_r178433, c1_r178434, c10_r179843, c1_r192260, c1_r192324, c1_r192388,
        c1_r195010, c1_r195074, c1_r195138, c10_r196419, c10_r196483, c10_r196547, c7_r196608,
        c10_r198915, c10_r198931, c10_r204807, c10_r204871, c10_r204935, c1_r207873, c1_r208388,
        c1_r208452, c1_r208516, c1_r211396, c1_r211460, c1_r211524, c1_r212740, c1_r225025,
        c1_r228161, c7_r229376, c1_r230657, c1_r230660, c1_r235970, c1_r236930, c10_r237379,
        c1_r253953, c1_r253954, c1_r253958, c1_r253964, c1_r254209, c1_r254465, c7_r262144,
        c10_r265219, c10_r265235, c7_r294912, c1_r295684, c10_r296967, c1_r299009, c1_r301318,
        c1_r302081, c10_r303111, c1_r304132, c1_r309700, c1_r320449, c1_r320705, c1_r320961,
        c10_r321543, c1_r322820, c1_r325121, c1_r325185, c1_r325249, c1_r325894, c7_r327680,
        c10_r331523, c10_r331539, c1_r337601, c1_r337857, c1_r338113, c1_r341761, c1_r341825,
        c1_r341889, c1_r352769, c10_r354311, c1_r356868, c1_r358662, c1_r359622, c7_r360448,
        c10_r360455, c1_r360705, c1_r362756, c1_r367044, c1_r367810, c1_r370689, c1_r376388,
        c1_r381956, c1_r383426, c10_r384835, c7_r393216, c10_r397827, c10_r397843, c1_r405764,
        c1_r407810, c10_r409219, c10_r409607, c1_r415748, c1_r416196, c7_r425984, c1_r445188,
        c10_r446471, c1_r448772, c1_r450753, c1_r451009, c1_r451265, c1_r455937, c1_r456001,
        c1_r456065, c7_r458752, c10_r458759, c1_r463617, c1_r463620, c10_r464131, c10_r464147,
        c1_r465348, c1_r466497, c1_r476932, c1_r481538, c10_r482947, c7_r491520, c1_r502017,
        c1_r502276, c1_r506306, c1_r507458, c10_r507715, c10_r512007, c10_r512071, c10_r512135,
        c1_r513025, c1_r513284, c1_r513348, c1_r513412, c1_r514308, c1_r514372, c1_r514436,
        c1_r515841, c1_r516097, c1_r516098, c10_r516099, c1_r516100, c1_r516102, c1_r516108,
        c10_r516115, c1_r516292, c10_r516339, c10_r516347, c1_r516353, c1_r516356, c1_r516609,
        c10_r520199, c1_r522498, c1_r522500, c1_r522502, c1_r522690, c1_r522692,
        v734 * composition0 + alpha * v734 * composition1, alpha, v2, v20, v21, v15, v10, v7, v4,
        v24, v28, v14, v3, v105, v6, v9, v80, v61, v5, v102, v11, v333, v16,
    ];
    DeepCoefficients { values: BoxTrait::new(values) }
}

/// The DEEP polynomial at `point`, a query's, from the columns' values there.
pub fn eval_deep(
    coefficients: @DeepCoefficients,
    original: Span<felt252>,
    interaction: Span<felt252>,
    composition: Span<felt252>,
    point: felt252,
) -> felt252 {
    let [
        column0, column1, column2, column3, column4, column5, column6, column7, column8, column9,
        column10, column11,
    ] = first(original).unbox();
    let [
        column12, column13, column14,
    ] = first(interaction).unbox();
    let [
        column15, column16,
    ] = first(composition).unbox();
    let [
        one, point_r0, point_r1, point_r2, point_r3, point_r4, point_r5, point_r6, point_r7,
        point_r8, point_r9, point_r10, point_r11, point_r12, point_r13, point_r14, point_r15,
        point_r16, point_r17, point_r19, point_r21, point_r22, point_r24, point_r25, point_r27,
        point_r29, point_r30, point_r32, point_r33, point_r35, point_r37, point_r38, point_r39,
        point_r41, point_r43, point_r44, point_r45, point_r46, point_r48, point_r49, point_r51,
        point_r53, point_r54, point_r57, point_r59, point_r61, point_r64, point_r65, point_r69,
        point_r70, point_r71, point_r73, point_r76, point_r77, point_r80, point_r81, point_r85,
        point_r89, point_r91, point_r96, point_r97, point_r101, point_r102, point_r103, point_r105,
        point_r108, point_r109, point_r112, point_r113, point_r117, point_r123, point_r128,
        point_r134, point_r135, point_r140, point_r144, point_r155, point_r160, point_r166,
        point_r167, point_r172, point_r176, point_r187, point_r192, point_r193, point_r195,
        point_r196, point_r197, point_r198, point_r199, point_r204, point_r205, point_r208,
        point_r219, point_r221, point_r224, point_r236, point_r237, point_r240, point_r243,
        point_r245, point_r251, point_r252, point_r253, point_r255, point_r256, point_r257,
        point_r259, point_r260, point_r262, point_r263, point_r264, point_r269, point_r275,
        point_r294, point_r295, point_r301, point_r309, point_r310, point_r318, point_r326,
        point_r334, point_r342, point_r350, point_r358, point_r359, point_r390, point_r391,
        point_r422, point_r423, point_r449, point_r451, point_r454, point_r461, point_r477,
        point_r489, point_r493, point_r497, point_r499, point_r501, point_r505, point_r507,
        point_r509, point_r511, point_r512, point_r513, point_r516, point_r518, point_r520,
        point_r704, point_r705, point_r711, point_r720, point_r736, point_r752, point_r768,
        point_r769, point_r770, point_r772, point_r774, point_r776, point_r780, point_r902,
        point_r903, point_r960, point_r961, point_r966, point_r967, point_r976, point_r992,
        point_r1008, point_r1025, point_r1026, point_r1028, point_r1030, point_r1036, point_r1217,
        point_r1222, point_r1281, point_r1284, point_r1414, point_r1415, point_r1473, point_r1537,
        point_r1540, point_r1729, point_r1793, point_r1796, point_r1985, point_r2049, point_r2052,
        point_r2055, point_r2116, point_r2119, point_r2180, point_r2183, point_r2241, point_r2305,
        point_r2308, point_r2438, point_r2439, point_r2497, point_r2561, point_r2564, point_r2753,
        point_r2817, point_r2820, point_r3009, point_r3073, point_r3076, point_r3329, point_r3332,
        point_r3462, point_r3463, point_r3585, point_r3588, point_r3652, point_r3716, point_r3841,
        point_r3844, point_r3908, point_r3972, point_r4097, point_r4100, point_r4103, point_r4167,
        point_r4231, point_r4353, point_r4356, point_r4486, point_r4487, point_r4609, point_r4612,
        point_r4865, point_r4868, point_r5121, point_r5124, point_r5377, point_r5380, point_r5441,
        point_r5444, point_r5505, point_r5508, point_r5511, point_r5633, point_r5636, point_r5697,
        point_r5761, point_r5889, point_r5892, point_r5953, point_r6017, point_r6145, point_r6148,
        point_r6209, point_r6273, point_r6401, point_r6402, point_r6403, point_r6404, point_r6406,
        point_r6419, point_r6468, point_r6470, point_r6532, point_r6534, point_r6535, point_r6593,
        point_r6594, point_r6596, point_r6598, point_r6658, point_r6660, point_r6722, point_r6724,
        point_r6785, point_r6786, point_r6788, point_r6790, point_r6977, point_r6978, point_r6980,
        point_r6982, point_r7169, point_r7170, point_r7172, point_r7174, point_r7361, point_r7362,
        point_r7364, point_r7366, point_r7553, point_r7554, point_r7556, point_r7558, point_r7559,
        point_r7745, point_r7746, point_r7748, point_r7750, point_r7811, point_r7937, point_r7938,
        point_r7940, point_r7942, point_r8003, point_r8067, point_r8131, point_r8193, point_r8194,
        point_r8195, point_r8198, point_r8199, point_r8204, point_r8211, point_r8435, point_r8443,
        point_r8449, point_r8582, point_r8583, point_r8705, point_r9607, point_r10247,
        point_r10630, point_r10631, point_r10753, point_r11655, point_r12295, point_r12309,
        point_r12373, point_r12565, point_r12629, point_r12678, point_r12679, point_r13703,
        point_r14726, point_r14727, point_r15751, point_r15942, point_r16003, point_r16085,
        point_r16144, point_r16145, point_r16146, point_r16147, point_r16148, point_r16149,
        point_r16150, point_r16151, point_r16160, point_r16161, point_r16162, point_r16163,
        point_r16164, point_r16165, point_r16166, point_r16167, point_r16176, point_r16192,
        point_r16195, point_r16208, point_r16224, point_r16240, point_r16256, point_r16272,
        point_r16288, point_r16304, point_r16320, point_r16325, point_r16331, point_r16336,
        point_r16337, point_r16339, point_r16352, point_r16355, point_r16357, point_r16363,
        point_r16368, point_r16369, point_r16371, point_r16384, point_r16385, point_r16417,
        point_r16774, point_r16775, point_r16900, point_r17799, point_r18881, point_r19137,
        point_r19393, point_r19847, point_r21895, point_r22529, point_r22593, point_r22657,
        point_r22786, point_r23943, point_r24195, point_r24577, point_r24578, point_r24582,
        point_r24588, point_r24833, point_r24966, point_r25089, point_r25991, point_r26369,
        point_r28039, point_r30087, point_r30212, point_r30978, point_r31169, point_r32135,
        point_r32387, point_r32647, point_r32667, point_r32715, point_r32721, point_r32731,
        point_r32747, point_r32753, point_r32763, point_r32768, point_r33158, point_r51969,
        point_r55937, point_r57345, point_r57346, point_r57350, point_r57356, point_r57601,
        point_r57857, point_r65536, point_r66307, point_r66323, point_r67591, point_r68865,
        point_r71428, point_r71942, point_r73474, point_r75780, point_r75783, point_r75844,
        point_r75847, point_r75908, point_r75911, point_r80134, point_r80198, point_r80262,
        point_r86273, point_r89281, point_r98304, point_r115713, point_r122244, point_r122881,
        point_r122882, point_r122886, point_r122892, point_r123137, point_r123393, point_r127489,
        point_r130433, point_r131072, point_r132611, point_r132627, point_r151041, point_r155398,
        point_r159748, point_r159751, point_r162052, point_r163840, point_r165377, point_r165380,
        point_r167943, point_r170244, point_r171398, point_r172801, point_r175108, point_r178433,
        point_r178434, point_r179843, point_r192260, point_r192324, point_r192388, point_r195010,
        point_r195074, point_r195138, point_r196419, point_r196483, point_r196547, point_r196608,
        point_r198915, point_r198931, point_r204807, point_r204871, point_r204935, point_r207873,
        point_r208388, point_r208452, point_r208516, point_r211396, point_r211460, point_r211524,
        point_r212740, point_r225025, point_r228161, point_r229376, point_r230657, point_r230660,
        point_r235970, point_r236930, point_r237379, point_r253953, point_r253954, point_r253958,
        point_r253964, point_r254209, point_r254465, point_r262144, point_r265219, point_r265235,
        point_r294912, point_r295684, point_r296967, point_r299009, point_r301318, point_r302081,
        point_r303111, point_r304132, point_r309700, point_r320449, point_r320705, point_r320961,
        point_r321543, point_r322820, point_r325121, point_r325185, point_r325249, point_r325894,
        point_r327680, point_r331523, point_r331539, point_r337601, point_r337857, point_r338113,
        point_r341761, point_r341825, point_r341889, point_r352769, point_r354311, point_r356868,
        point_r358662, point_r359622, point_r360448, point_r360455, point_r360705, point_r362756,
        point_r367044, point_r367810, point_r370689, point_r376388, point_r381956, point_r383426,
        point_r384835, point_r393216, point_r397827, point_r397843, point_r405764, point_r407810,
        point_r409219, point_r409607, point_r415748, point_r416196, point_r425984, point_r445188,
        point_r446471, point_r448772, point_r450753, point_r451009, point_r451265, point_r455937,
        point_r456001, point_r456065, point_r458752, point_r458759, point_r463617, point_r463620,
        point_r464131, point_r464147, point_r465348, point_r466497, point_r476932, point_r481538,
        point_r482947, point_r491520, point_r502017, point_r502276, point_r506306, point_r507458,
        point_r507715, point_r512007, point_r512071, point_r512135, point_r513025, point_r513284,
        point_r513348, point_r513412, point_r514308, point_r514372, point_r514436, point_r515841,
        point_r516097, point_r516098, point_r516099, point_r516100, point_r516102, point_r516108,
        point_r516115, point_r516292, point_r516339, point_r516347, point_r516353, point_r516356,
        point_r516609, point_r520199, point_r522498, point_r522500, point_r522502, point_r522690,
        point_r522692, composition_point, constant_r0, constant_r1, constant_r2, constant_r3,
        constant_r4, constant_r5, constant_r6, constant_r7, constant_r8, constant_r9, constant_r10,
        constant_r11, constant_r12, constant_r13, constant_r14, constant_r15, constant_r16,
        constant_r17, constant_r19, constant_r21, c11_r22, c11_r24, constant_r25, c11_r27, c11_r29,
        c11_r30, c1_r32, c11_r33, c11_r35, c11_r37, constant_r38, c8_r39, c11_r41, c11_r43,
        c10_r44, c11_r45, c11_r46, c1_r48, c11_r49, c11_r51, c11_r53, c11_r54, c11_r57, c11_r59,
        c11_r61, c1_r64, c11_r65, c11_r69, c8_r70, constant_r71, c11_r73, c10_r76, c11_r77, c1_r80,
        c11_r81, c11_r85, c11_r89, c11_r91, c1_r96, c11_r97, c11_r101, c8_r102, c8_r103, c11_r105,
        c10_r108, c11_r109, c1_r112, c11_r113, c11_r117, c11_r123, c1_r128, c8_r134, constant_r135,
        c10_r140, c1_r144, c11_r155, c1_r160, c8_r166, c8_r167, c10_r172, c1_r176, c11_r187,
        constant_r192, constant_r193, c11_r195, constant_r196, c5_r197, c8_r198, c8_r199, c10_r204,
        c11_r205, c1_r208, c11_r219, c11_r221, c1_r224, c10_r236, c11_r237, c1_r240, c10_r243,
        c11_r245, constant_r251, c5_r252, c11_r253, constant_r255, constant_r256, c1_r257,
        c10_r259, c1_r260, c8_r262, c8_r263, c1_r264, c11_r269, c10_r275, c8_r294, c8_r295,
        c11_r301, c11_r309, c11_r310, c11_r318, constant_r326, c11_r334, c11_r342, c11_r350,
        c8_r358, c8_r359, c8_r390, c8_r391, c8_r422, c8_r423, c1_r449, c11_r451, c8_r454, c11_r461,
        c11_r477, c10_r489, c11_r493, c10_r497, c10_r499, c11_r501, c10_r505, c10_r507, c11_r509,
        c3_r511, c1_r512, c1_r513, c1_r516, c8_r518, c1_r520, c1_r704, c1_r705, c8_r711, c1_r720,
        c1_r736, c1_r752, c1_r768, c1_r769, c1_r770, c1_r772, c1_r774, c1_r776, c1_r780, c8_r902,
        c8_r903, c1_r960, c1_r961, c8_r966, c8_r967, c1_r976, c1_r992, c1_r1008, c1_r1025,
        c1_r1026, c1_r1028, c1_r1030, c1_r1036, c1_r1217, c8_r1222, c1_r1281, c1_r1284, c8_r1414,
        c8_r1415, c1_r1473, c1_r1537, c1_r1540, c1_r1729, c1_r1793, c1_r1796, c1_r1985, c1_r2049,
        c1_r2052, c10_r2055, c1_r2116, c10_r2119, c1_r2180, c10_r2183, c1_r2241, c1_r2305,
        c1_r2308, c8_r2438, c8_r2439, c1_r2497, c1_r2561, c1_r2564, c1_r2753, c1_r2817, c1_r2820,
        c1_r3009, c1_r3073, c1_r3076, c1_r3329, c1_r3332, c8_r3462, c8_r3463, c1_r3585, c1_r3588,
        c1_r3652, c1_r3716, c1_r3841, c1_r3844, c1_r3908, c1_r3972, c1_r4097, c1_r4100, c10_r4103,
        c10_r4167, c10_r4231, c1_r4353, c1_r4356, c8_r4486, c8_r4487, c1_r4609, c1_r4612, c1_r4865,
        c1_r4868, c1_r5121, c1_r5124, c1_r5377, c1_r5380, c1_r5441, c1_r5444, c1_r5505, c1_r5508,
        c8_r5511, c1_r5633, c1_r5636, c1_r5697, c1_r5761, c1_r5889, c1_r5892, c1_r5953, c1_r6017,
        c1_r6145, c1_r6148, c1_r6209, c1_r6273, c1_r6401, c1_r6402, c10_r6403, c1_r6404, c1_r6406,
        c10_r6419, c1_r6468, c1_r6470, c1_r6532, constant_r6534, c8_r6535, c1_r6593, c1_r6594,
        c1_r6596, c1_r6598, c1_r6658, c1_r6660, c1_r6722, c1_r6724, c1_r6785, c1_r6786, c1_r6788,
        c1_r6790, c1_r6977, c1_r6978, c1_r6980, c1_r6982, c1_r7169, c1_r7170, c1_r7172, c1_r7174,
        c1_r7361, c1_r7362, c1_r7364, c1_r7366, c1_r7553, c1_r7554, c1_r7556, c1_r7558, c8_r7559,
        c1_r7745, c1_r7746, c1_r7748, c1_r7750, c10_r7811, c1_r7937, c1_r7938, c1_r7940, c1_r7942,
        c10_r8003, c10_r8067, c10_r8131, c1_r8193, c1_r8194, c10_r8195, c1_r8198, c10_r8199,
        c1_r8204, c10_r8211, c10_r8435, c10_r8443, c1_r8449, c8_r8582, c8_r8583, c1_r8705,
        c8_r9607, c10_r10247, c8_r10630, c8_r10631, c1_r10753, c8_r11655, c10_r12295, c11_r12309,
        c11_r12373, c11_r12565, c11_r12629, c8_r12678, c8_r12679, c8_r13703, c8_r14726, c8_r14727,
        c8_r15751, c1_r15942, c10_r16003, c11_r16085, c7_r16144, c7_r16145, c7_r16146, c7_r16147,
        c7_r16148, constant_r16149, c7_r16150, c7_r16151, c7_r16160, c7_r16161, c7_r16162,
        c7_r16163, c7_r16164, c7_r16165, c7_r16166, c7_r16167, c7_r16176, c7_r16192, c10_r16195,
        c7_r16208, c7_r16224, c7_r16240, c7_r16256, c7_r16272, c7_r16288, c7_r16304, c7_r16320,
        c11_r16325, c11_r16331, c7_r16336, c11_r16337, c11_r16339, c7_r16352, c11_r16355,
        c11_r16357, c11_r16363, c7_r16368, c11_r16369, c11_r16371, c7_r16384, c11_r16385,
        c11_r16417, c8_r16774, c8_r16775, c1_r16900, c8_r17799, c1_r18881, c1_r19137, c1_r19393,
        c8_r19847, c8_r21895, c1_r22529, c1_r22593, c1_r22657, c1_r22786, c8_r23943, c10_r24195,
        c1_r24577, c1_r24578, c1_r24582, c1_r24588, c1_r24833, c8_r24966, c1_r25089, c8_r25991,
        c1_r26369, c8_r28039, c8_r30087, c1_r30212, c1_r30978, c1_r31169, c8_r32135, c10_r32387,
        c11_r32647, c11_r32667, c11_r32715, c11_r32721, c11_r32731, c11_r32747, c11_r32753,
        c11_r32763, c7_r32768, c8_r33158, c1_r51969, c1_r55937, c1_r57345, c1_r57346, c1_r57350,
        c1_r57356, c1_r57601, c1_r57857, c7_r65536, c10_r66307, c10_r66323, c10_r67591, c1_r68865,
        c1_r71428, c1_r71942, c1_r73474, c1_r75780, c10_r75783, c1_r75844, c10_r75847, c1_r75908,
        c10_r75911, c1_r80134, c1_r80198, c1_r80262, c1_r86273, c1_r89281, c7_r98304, c1_r115713,
        c1_r122244, c1_r122881, c1_r122882, c1_r122886, c1_r122892, c1_r123137, c1_r123393,
        c1_r127489, c1_r130433, c7_r131072, c10_r132611, c10_r132627, c1_r151041, c1_r155398,
        c1_r159748, c10_r159751, c1_r162052, c7_r163840, c1_r165377, c1_r165380, c10_r167943,
        c1_r170244, c1_r171398, c1_r172801, c1_r175108, c1_r178433, c1_r178434, c10_r179843,
        c1_r192260, c1_r192324, c1_r192388, c1_r195010, c1_r195074, c1_r195138, c10_r196419,
        c10_r196483, c10_r196547, c7_r196608, c10_r198915, c10_r198931, c10_r204807, c10_r204871,
        c10_r204935, c1_r207873, c1_r208388, c1_r208452, c1_r208516, c1_r211396, c1_r211460,
        c1_r211524, c1_r212740, c1_r225025, c1_r228161, c7_r229376, c1_r230657, c1_r230660,
        c1_r235970, c1_r236930, c10_r237379, c1_r253953, c1_r253954, c1_r253958, c1_r253964,
        c1_r254209, c1_r254465, c7_r262144, c10_r265219, c10_r265235, c7_r294912, c1_r295684,
        c10_r296967, c1_r299009, c1_r301318, c1_r302081, c10_r303111, c1_r304132, c1_r309700,
        c1_r320449, c1_r320705, c1_r320961, c10_r321543, c1_r322820, c1_r325121, c1_r325185,
        c1_r325249, c1_r325894, c7_r327680, c10_r331523, c10_r331539, c1_r337601, c1_r337857,
        c1_r338113, c1_r341761, c1_r341825, c1_r341889, c1_r352769, c10_r354311, c1_r356868,
        c1_r358662, c1_r359622, c7_r360448, c10_r360455, c1_r360705, c1_r362756, c1_r367044,
        c1_r367810, c1_r370689, c1_r376388, c1_r381956, c1_r383426, c10_r384835, c7_r393216,
        c10_r397827, c10_r397843, c1_r405764, c1_r407810, c10_r409219, c10_r409607, c1_r415748,
        c1_r416196, c7_r425984, c1_r445188, c10_r446471, c1_r448772, c1_r450753, c1_r451009,
        c1_r451265, c1_r455937, c1_r456001, c1_r456065, c7_r458752, c10_r458759, c1_r463617,
        c1_r463620, c10_r464131, c10_r464147, c1_r465348, c1_r466497, c1_r476932, c1_r481538,
        c10_r482947, c7_r491520, c1_r502017, c1_r502276, c1_r506306, c1_r507458, c10_r507715,
        c10_r512007, c10_r512071, c10_r512135, c1_r513025, c1_r513284, c1_r513348, c1_r513412,
        c1_r514308, c1_r514372, c1_r514436, c1_r515841, c1_r516097, c1_r516098, c10_r516099,
        c1_r516100, c1_r516102, c1_r516108, c10_r516115, c1_r516292, c10_r516339, c10_r516347,
        c1_r516353, c1_r516356, c1_r516609, c10_r520199, c1_r522498, c1_r522500, c1_r522502,
        c1_r522690, c1_r522692, composition_constant, alpha_power1, alpha_power2, alpha_power20,
        alpha_power21, alpha_power15, alpha_power10, alpha_power7, alpha_power4, alpha_power24,
        alpha_power28, alpha_power14, alpha_power3, alpha_power105, alpha_power6, alpha_power9,
        alpha_power80, alpha_power61, alpha_power5, alpha_power102, alpha_power11, alpha_power333,
        alpha_power16,
    ] = (*coefficients.values).unbox();
    let v2 = point - point_r0;
    let v4 = point - point_r1;
    let v6 = point - point_r2;
    let v8 = point - point_r3;
    let v10 = point - point_r4;
    let v12 = point - point_r5;
    let v14 = point - point_r6;
    let v16 = point - point_r7;
    let v18 = point - point_r8;
    let v20 = point - point_r9;
    let v22 = point - point_r10;
    let v24 = point - point_r11;
    let v26 = point - point_r12;
    let v28 = point - point_r13;
    let v30 = point - point_r14;
    let v32 = point - point_r15;
    let v34 = point - point_r16;
    let v36 = point - point_r17;
    let v38 = point - point_r19;
    let v40 = point - point_r21;
    let v42 = point - point_r22;
    let v44 = point - point_r24;
    let v46 = point - point_r25;
    let v48 = point - point_r27;
    let v50 = point - point_r29;
    let v52 = point - point_r30;
    let v54 = point - point_r32;
    let v56 = point - point_r33;
    let v58 = point - point_r35;
    let v60 = point - point_r37;
    let v62 = point - point_r38;
    let v64 = point - point_r39;
    let v66 = point - point_r41;
    let v68 = point - point_r43;
    let v70 = point - point_r44;
    let v72 = point - point_r45;
    let v74 = point - point_r46;
    let v76 = point - point_r48;
    let v78 = point - point_r49;
    let v80 = point - point_r51;
    let v82 = point - point_r53;
    let v84 = point - point_r54;
    let v86 = point - point_r57;
    let v88 = point - point_r59;
    let v90 = point - point_r61;
    let v92 = point - point_r64;
    let v94 = point - point_r65;
    let v96 = point - point_r69;
    let v98 = point - point_r70;
    let v100 = point - point_r71;
    let v102 = point - point_r73;
    let v104 = point - point_r76;
    let v106 = point - point_r77;
    let v108 = point - point_r80;
    let v110 = point - point_r81;
    let v112 = point - point_r85;
    let v114 = point - point_r89;
    let v116 = point - point_r91;
    let v118 = point - point_r96;
    let v120 = point - point_r97;
    let v122 = point - point_r101;
    let v124 = point - point_r102;
    let v126 = point - point_r103;
    let v128 = point - point_r105;
    let v130 = point - point_r108;
    let v132 = point - point_r109;
    let v134 = point - point_r112;
    let v136 = point - point_r113;
    let v138 = point - point_r117;
    let v140 = point - point_r123;
    let v142 = point - point_r128;
    let v144 = point - point_r134;
    let v146 = point - point_r135;
    let v148 = point - point_r140;
    let v150 = point - point_r144;
    let v152 = point - point_r155;
    let v154 = point - point_r160;
    let v156 = point - point_r166;
    let v158 = point - point_r167;
    let v160 = point - point_r172;
    let v162 = point - point_r176;
    let v164 = point - point_r187;
    let v166 = point - point_r192;
    let v168 = point - point_r193;
    let v170 = point - point_r195;
    let v172 = point - point_r196;
    let v174 = point - point_r197;
    let v176 = point - point_r198;
    let v178 = point - point_r199;
    let v180 = point - point_r204;
    let v182 = point - point_r205;
    let v184 = point - point_r208;
    let v186 = point - point_r219;
    let v188 = point - point_r221;
    let v190 = point - point_r224;
    let v192 = point - point_r236;
    let v194 = point - point_r237;
    let v196 = point - point_r240;
    let v198 = point - point_r243;
    let v200 = point - point_r245;
    let v202 = point - point_r251;
    let v204 = point - point_r252;
    let v206 = point - point_r253;
    let v208 = point - point_r255;
    let v210 = point - point_r256;
    let v212 = point - point_r257;
    let v214 = point - point_r259;
    let v216 = point - point_r260;
    let v218 = point - point_r262;
    let v220 = point - point_r263;
    let v222 = point - point_r264;
    let v224 = point - point_r269;
    let v226 = point - point_r275;
    let v228 = point - point_r294;
    let v230 = point - point_r295;
    let v232 = point - point_r301;
    let v234 = point - point_r309;
    let v236 = point - point_r310;
    let v238 = point - point_r318;
    let v240 = point - point_r326;
    let v242 = point - point_r334;
    let v244 = point - point_r342;
    let v246 = point - point_r350;
    let v248 = point - point_r358;
    let v250 = point - point_r359;
    let v252 = point - point_r390;
    let v254 = point - point_r391;
    let v256 = point - point_r422;
    let v258 = point - point_r423;
    let v260 = point - point_r449;
    let v262 = point - point_r451;
    let v264 = point - point_r454;
    let v266 = point - point_r461;
    let v268 = point - point_r477;
    let v270 = point - point_r489;
    let v272 = point - point_r493;
    let v274 = point - point_r497;
    let v276 = point - point_r499;
    let v278 = point - point_r501;
    let v280 = point - point_r505;
    let v282 = point - point_r507;
    let v284 = point - point_r509;
    let v286 = point - point_r511;
    let v288 = point - point_r512;
    let v290 = point - point_r513;
    let v292 = point - point_r516;
    let v294 = point - point_r518;
    let v296 = point - point_r520;
    let v298 = point - point_r704;
    let v300 = point - point_r705;
    let v302 = point - point_r711;
    let v304 = point - point_r720;
    let v306 = point - point_r736;
    let v308 = point - point_r752;
    let v310 = point - point_r768;
    let v312 = point - point_r769;
    let v314 = point - point_r770;
    let v316 = point - point_r772;
    let v318 = point - point_r774;
    let v320 = point - point_r776;
    let v322 = point - point_r780;
    let v324 = point - point_r902;
    let v326 = point - point_r903;
    let v328 = point - point_r960;
    let v330 = point - point_r961;
    let v332 = point - point_r966;
    let v334 = point - point_r967;
    let v336 = point - point_r976;
    let v338 = point - point_r992;
    let v340 = point - point_r1008;
    let v342 = point - point_r1025;
    let v344 = point - point_r1026;
    let v346 = point - point_r1028;
    let v348 = point - point_r1030;
    let v350 = point - point_r1036;
    let v352 = point - point_r1217;
    let v354 = point - point_r1222;
    let v356 = point - point_r1281;
    let v358 = point - point_r1284;
    let v360 = point - point_r1414;
    let v362 = point - point_r1415;
    let v364 = point - point_r1473;
    let v366 = point - point_r1537;
    let v368 = point - point_r1540;
    let v370 = point - point_r1729;
    let v372 = point - point_r1793;
    let v374 = point - point_r1796;
    let v376 = point - point_r1985;
    let v378 = point - point_r2049;
    let v380 = point - point_r2052;
    let v382 = point - point_r2055;
    let v384 = point - point_r2116;
    let v386 = point - point_r2119;
    let v388 = point - point_r2180;
    let v390 = point - point_r2183;
    let v392 = point - point_r2241;
    let v394 = point - point_r2305;
    let v396 = point - point_r2308;
    let v398 = point - point_r2438;
    let v400 = point - point_r2439;
    let v402 = point - point_r2497;
    let v404 = point - point_r2561;
    let v406 = point - point_r2564;
    let v408 = point - point_r2753;
    let v410 = point - point_r2817;
    let v412 = point - point_r2820;
    let v414 = point - point_r3009;
    let v416 = point - point_r3073;
    let v418 = point - point_r3076;
    let v420 = point - point_r3329;
    let v422 = point - point_r3332;
    let v424 = point - point_r3462;
    let v426 = point - point_r3463;
    let v428 = point - point_r3585;
    let v430 = point - point_r3588;
    let v432 = point - point_r3652;
    let v434 = point - point_r3716;
    let v436 = point - point_r3841;
    let v438 = point - point_r3844;
    let v440 = point - point_r3908;
    let v442 = point - point_r3972;
    let v444 = point - point_r4097;
    let v446 = point - point_r4100;
    let v448 = point - point_r4103;
    let v450 = point - point_r4167;
    let v452 = point - point_r4231;
    let v454 = point - point_r4353;
    let v456 = point - point_r4356;
    let v458 = point - point_r4486;
    let v460 = point - point_r4487;
    let v462 = point - point_r4609;
    let v464 = point - point_r4612;
    let v466 = point - point_r4865;
    let v468 = point - point_r4868;
    let v470 = point - point_r5121;
    let v472 = point - point_r5124;
    let v474 = point - point_r5377;
    let v476 = point - point_r5380;
    let v478 = point - point_r5441;
    let v480 = point - point_r5444;
    let v482 = point - point_r5505;
    let v484 = point - point_r5508;
    let v486 = point - point_r5511;
    let v488 = point - point_r5633;
    let v490 = point - point_r5636;
    let v492 = point - point_r5697;
    let v494 = point - point_r5761;
    let v496 = point - point_r5889;
    let v498 = point - point_r5892;
    let v500 = point - point_r5953;
    let v502 = point - point_r6017;
    let v504 = point - point_r6145;
    let v506 = point - point_r6148;
    let v508 = point - point_r6209;
    let v510 = point - point_r6273;
    let v512 = point - point_r6401;
    let v514 = point - point_r6402;
    let v516 = point - point_r6403;
    let v518 = point - point_r6404;
    let v520 = point - point_r6406;
    let v522 = point - point_r6419;
    let v524 = point - point_r6468;
    let v526 = point - point_r6470;
    let v528 = point - point_r6532;
    let v530 = point - point_r6534;
    let v532 = point - point_r6535;
    let v534 = point - point_r6593;
    let v536 = point - point_r6594;
    let v538 = point - point_r6596;
    let v540 = point - point_r6598;
    let v542 = point - point_r6658;
    let v544 = point - point_r6660;
    let v546 = point - point_r6722;
    let v548 = point - point_r6724;
    let v550 = point - point_r6785;
    let v552 = point - point_r6786;
    let v554 = point - point_r6788;
    let v556 = point - point_r6790;
    let v558 = point - point_r6977;
    let v560 = point - point_r6978;
    let v562 = point - point_r6980;
    let v564 = point - point_r6982;
    let v566 = point - point_r7169;
    let v568 = point - point_r7170;
    let v570 = point - point_r7172;
    let v572 = point - point_r7174;
    let v574 = point - point_r7361;
    let v576 = point - point_r7362;
    let v578 = point - point_r7364;
    let v580 = point - point_r7366;
    let v582 = point - point_r7553;
    let v584 = point - point_r7554;
    let v586 = point - point_r7556;
    let v588 = point - point_r7558;
    let v590 = point - point_r7559;
    let v592 = point - point_r7745;
    let v594 = point - point_r7746;
    let v596 = point - point_r7748;
    let v598 = point - point_r7750;
    let v600 = point - point_r7811;
    let v602 = point - point_r7937;
    let v604 = point - point_r7938;
    let v606 = point - point_r7940;
    let v608 = point - point_r7942;
    let v610 = point - point_r8003;
    let v612 = point - point_r8067;
    let v614 = point - point_r8131;
    let v616 = point - point_r8193;
    let v618 = point - point_r8194;
    let v620 = point - point_r8195;
    let v622 = point - point_r8198;
    let v624 = point - point_r8199;
    let v626 = point - point_r8204;
    let v628 = point - point_r8211;
    let v630 = point - point_r8435;
    let v632 = point - point_r8443;
    let v634 = point - point_r8449;
    let v636 = point - point_r8582;
    let v638 = point - point_r8583;
    let v640 = point - point_r8705;
    let v642 = point - point_r9607;
    let v644 = point - point_r10247;
    let v646 = point - point_r10630;
    let v648 = point - point_r10631;
    let v650 = point - point_r10753;
    let v652 = point - point_r11655;
    let v654 = point - point_r12295;
    let v656 = point - point_r12309;
    let v658 = point - point_r12373;
    let v660 = point - point_r12565;
    let v662 = point - point_r12629;
    let v664 = point - point_r12678;
    let v666 = point - point_r12679;
    let v668 = point - point_r13703;
    let v670 = point - point_r14726;
    let v672 = point - point_r14727;
    let v674 = point - point_r15751;
    let v676 = point - point_r15942;
    let v678 = point - point_r16003;
    let v680 = point - point_r16085;
    let v682 = point - point_r16144;
    let v684 = point - point_r16145;
    let v686 = point - point_r16146;
    let v688 = point - point_r16147;
    let v690 = point - point_r16148;
    let v692 = point - point_r16149;
    let v694 = point - point_r16150;
    let v696 = point - point_r16151;
    let v698 = point - point_r16160;
    let v700 = point - point_r16161;
    let v702 = point - point_r16162;
    let v704 = point - point_r16163;
    let v706 = point - point_r16164;
    let v708 = point - point_r16165;
    let v710 = point - point_r16166;
    let v712 = point - point_r16167;
    let v714 = point - point_r16176;
    let v716 = point - point_r16192;
    let v718 = point - point_r16195;
    let v720 = point - point_r16208;
    let v722 = point - point_r16224;
    let v724 = point - point_r16240;
    let v726 = point - point_r16256;
    let v728 = point - point_r16272;
    let v730 = point - point_r16288;
    let v732 = point - point_r16304;
    let v734 = point - point_r16320;
    let v736 = point - point_r16325;
    let v738 = point - point_r16331;
    let v740 = point - point_r16336;
    let v742 = point - point_r16337;
    let v744 = point - point_r16339;
    let v746 = point - point_r16352;
    let v748 = point - point_r16355;
    let v750 = point - point_r16357;
    let v752 = point - point_r16363;
    let v754 = point - point_r16368;
    let v756 = point - point_r16369;
    let v758 = point - point_r16371;
    let v760 = point - point_r16384;
    let v762 = point - point_r16385;
    let v764 = point - point_r16417;
    let v766 = point - point_r16774;
    let v768 = point - point_r16775;
    let v770 = point - point_r16900;
    let v772 = point - point_r17799;
    let v774 = point - point_r18881;
    let v776 = point - point_r19137;
    let v778 = point - point_r19393;
    let v780 = point - point_r19847;
    let v782 = point - point_r21895;
    let v784 = point - point_r22529;
    let v786 = point - point_r22593;
    let v788 = point - point_r22657;
    let v790 = point - point_r22786;
    let v792 = point - point_r23943;
    let v794 = point - point_r24195;
    let v796 = point - point_r24577;
    let v798 = point - point_r24578;
    let v800 = point - point_r24582;
    let v802 = point - point_r24588;
    let v804 = point - point_r24833;
    let v806 = point - point_r24966;
    let v808 = point - point_r25089;
    let v810 = point - point_r25991;
    let v812 = point - point_r26369;
    let v814 = point - point_r28039;
    let v816 = point - point_r30087;
    let v818 = point - point_r30212;
    let v820 = point - point_r30978;
    let v822 = point - point_r31169;
    let v824 = point - point_r32135;
    let v826 = point - point_r32387;
    let v828 = point - point_r32647;
    let v830 = point - point_r32667;
    let v832 = point - point_r32715;
    let v834 = point - point_r32721;
    let v836 = point - point_r32731;
    let v838 = point - point_r32747;
    let v840 = point - point_r32753;
    let v842 = point - point_r32763;
    let v844 = point - point_r32768;
    let v846 = point - point_r33158;
    let v848 = point - point_r51969;
    let v850 = point - point_r55937;
    let v852 = point - point_r57345;
    let v854 = point - point_r57346;
    let v856 = point - point_r57350;
    let v858 = point - point_r57356;
    let v860 = point - point_r57601;
    let v862 = point - point_r57857;
    let v864 = point - point_r65536;
    let v866 = point - point_r66307;
    let v868 = point - point_r66323;
    let v870 = point - point_r67591;
    let v872 = point - point_r68865;
    let v874 = point - point_r71428;
    let v876 = point - point_r71942;
    let v878 = point - point_r73474;
    let v880 = point - point_r75780;
    let v882 = point - point_r75783;
    let v884 = point - point_r75844;
    let v886 = point - point_r75847;
    let v888 = point - point_r75908;
    let v890 = point - point_r75911;
    let v892 = point - point_r80134;
    let v894 = point - point_r80198;
    let v896 = point - point_r80262;
    let v898 = point - point_r86273;
    let v900 = point - point_r89281;
    let v902 = point - point_r98304;
    let v904 = point - point_r115713;
    let v906 = point - point_r122244;
    let v908 = point - point_r122881;
    let v910 = point - point_r122882;
    let v912 = point - point_r122886;
    let v914 = point - point_r122892;
    let v916 = point - point_r123137;
    let v918 = point - point_r123393;
    let v920 = point - point_r127489;
    let v922 = point - point_r130433;
    let v924 = point - point_r131072;
    let v926 = point - point_r132611;
    let v928 = point - point_r132627;
    let v930 = point - point_r151041;
    let v932 = point - point_r155398;
    let v934 = point - point_r159748;
    let v936 = point - point_r159751;
    let v938 = point - point_r162052;
    let v940 = point - point_r163840;
    let v942 = point - point_r165377;
    let v944 = point - point_r165380;
    let v946 = point - point_r167943;
    let v948 = point - point_r170244;
    let v950 = point - point_r171398;
    let v952 = point - point_r172801;
    let v954 = point - point_r175108;
    let v956 = point - point_r178433;
    let v958 = point - point_r178434;
    let v960 = point - point_r179843;
    let v962 = point - point_r192260;
    let v964 = point - point_r192324;
    let v966 = point - point_r192388;
    let v968 = point - point_r195010;
    let v970 = point - point_r195074;
    let v972 = point - point_r195138;
    let v974 = point - point_r196419;
    let v976 = point - point_r196483;
    let v978 = point - point_r196547;
    let v980 = point - point_r196608;
    let v982 = point - point_r198915;
    let v984 = point - point_r198931;
    let v986 = point - point_r204807;
    let v988 = point - point_r204871;
    let v990 = point - point_r204935;
    let v992 = point - point_r207873;
    let v994 = point - point_r208388;
    let v996 = point - point_r208452;
    let v998 = point - point_r208516;
    let v1000 = point - point_r211396;
    let v1002 = point - point_r211460;
    let v1004 = point - point_r211524;
    let v1006 = point - point_r212740;
    let v1008 = point - point_r225025;
    let v1010 = point - point_r228161;
    let v1012 = point - point_r229376;
    let v1014 = point - point_r230657;
    let v1016 = point - point_r230660;
    let v1018 = point - point_r235970;
    let v1020 = point - point_r236930;
    let v1022 = point - point_r237379;
    let v1024 = point - point_r253953;
    let v1026 = point - point_r253954;
    let v1028 = point - point_r253958;
    let v1030 = point - point_r253964;
    let v1032 = point - point_r254209;
    let v1034 = point - point_r254465;
    let v1036 = point - point_r262144;
    let v1038 = point - point_r265219;
    let v1040 = point - point_r265235;
    let v1042 = point - point_r294912;
    let v1044 = point - point_r295684;
    let v1046 = point - point_r296967;
    let v1048 = point - point_r299009;
    let v1050 = point - point_r301318;
    let v1052 = point - point_r302081;
    let v1054 = point - point_r303111;
    let v1056 = point - point_r304132;
    let v1058 = point - point_r309700;
    let v1060 = point - point_r320449;
    let v1062 = point - point_r320705;
    let v1064 = point - point_r320961;
    let v1066 = point - point_r321543;
    let v1068 = point - point_r322820;
    let v1070 = point - point_r325121;
    let v1072 = point - point_r325185;
    let v1074 = point - point_r325249;
    let v1076 = point - point_r325894;
    let v1078 = point - point_r327680;
    let v1080 = point - point_r331523;
    let v1082 = point - point_r331539;
    let v1084 = point - point_r337601;
    let v1086 = point - point_r337857;
    let v1088 = point - point_r338113;
    let v1090 = point - point_r341761;
    let v1092 = point - point_r341825;
    let v1094 = point - point_r341889;
    let v1096 = point - point_r352769;
    let v1098 = point - point_r354311;
    let v1100 = point - point_r356868;
    let v1102 = point - point_r358662;
    let v1104 = point - point_r359622;
    let v1106 = point - point_r360448;
    let v1108 = point - point_r360455;
    let v1110 = point - point_r360705;
    let v1112 = point - point_r362756;
    let v1114 = point - point_r367044;
    let v1116 = point - point_r367810;
    let v1118 = point - point_r370689;
    let v1120 = point - point_r376388;
    let v1122 = point - point_r381956;
    let v1124 = point - point_r383426;
    let v1126 = point - point_r384835;
    let v1128 = point - point_r393216;
    let v1130 = point - point_r397827;
    let v1132 = point - point_r397843;
    let v1134 = point - point_r405764;
    let v1136 = point - point_r407810;
    let v1138 = point - point_r409219;
    let v1140 = point - point_r409607;
    let v1142 = point - point_r415748;
    let v1144 = point - point_r416196;
    let v1146 = point - point_r425984;
    let v1148 = point - point_r445188;
    let v1150 = point - point_r446471;
    let v1152 = point - point_r448772;
    let v1154 = point - point_r450753;
    let v1156 = point - point_r451009;
    let v1158 = point - point_r451265;
    let v1160 = point - point_r455937;
    let v1162 = point - point_r456001;
    let v1164 = point - point_r456065;
    let v1166 = point - point_r458752;
    let v1168 = point - point_r458759;
    let v1170 = point - point_r463617;
    let v1172 = point - point_r463620;
    let v1174 = point - point_r464131;
    let v1176 = point - point_r464147;
    let v1178 = point - point_r465348;
    let v1180 = point - point_r466497;
    let v1182 = point - point_r476932;
    let v1184 = point - point_r481538;
    let v1186 = point - point_r482947;
    let v1188 = point - point_r491520;
    let v1190 = point - point_r502017;
    let v1192 = point - point_r502276;
    let v1194 = point - point_r506306;
    let v1196 = point - point_r507458;
    let v1198 = point - point_r507715;
    let v1200 = point - point_r512007;
    let v1202 = point - point_r512071;
    let v1204 = point - point_r512135;
    let v1206 = point - point_r513025;
    let v1208 = point - point_r513284;
    let v1210 = point - point_r513348;
    let v1212 = point - point_r513412;
    let v1214 = point - point_r514308;
    let v1216 = point - point_r514372;
    let v1218 = point - point_r514436;
    let v1220 = point - point_r515841;
    let v1222 = point - point_r516097;
    let v1224 = point - point_r516098;
    let v1226 = point - point_r516099;
    let v1228 = point - point_r516100;
    let v1230 = point - point_r516102;
    let v1232 = point - point_r516108;
    let v1234 = point - point_r516115;
    let v1236 = point - point_r516292;
    let v1238 = point - point_r516339;
    let v1240 = point - point_r516347;
    let v1242 = point - point_r516353;
    let v1244 = point - point_r516356;
    let v1246 = point - point_r516609;
    let v1248 = point - point_r520199;
    let v1250 = point - point_r522498;
    let v1252 = point - point_r522500;
    let v1254 = point - point_r522502;
    let v1256 = point - point_r522690;
    let v1258 = point - point_r522692;
    let v1260 = point - composition_point;
    let v1261 = v2 * v4;
    let v1262 = v6 * v1261;
    let v1263 = v8 * v1262;
    let v1264 = v10 * v1263;
    let v1265 = v12 * v1264;
    let v1266 = v14 * v1265;
    let v1267 = v16 * v1266;
    let v1268 = v18 * v1267;
    let v1269 = v20 * v1268;
    let v1270 = v22 * v1269;
    let v1271 = v24 * v1270;
    let v1272 = v26 * v1271;
    let v1273 = v28 * v1272;
    let v1274 = v30 * v1273;
    let v1275 = v32 * v1274;
    let v1276 = v34 * v1275;
    let v1277 = v36 * v1276;
    let v1278 = v38 * v1277;
    let v1279 = v40 * v1278;
    let v1280 = v42 * v1279;
    let v1281 = v44 * v1280;
    let v1282 = v46 * v1281;
    let v1283 = v48 * v1282;
    let v1284 = v50 * v1283;
    let v1285 = v52 * v1284;
    let v1286 = v54 * v1285;
    let v1287 = v56 * v1286;
    let v1288 = v58 * v1287;
    let v1289 = v60 * v1288;
    let v1290 = v62 * v1289;
    let v1291 = v64 * v1290;
    let v1292 = v66 * v1291;
    let v1293 = v68 * v1292;
    let v1294 = v70 * v1293;
    let v1295 = v72 * v1294;
    let v1296 = v74 * v1295;
    let v1297 = v76 * v1296;
    let v1298 = v78 * v1297;
    let v1299 = v80 * v1298;
    let v1300 = v82 * v1299;
    let v1301 = v84 * v1300;
    let v1302 = v86 * v1301;
    let v1303 = v88 * v1302;
    let v1304 = v90 * v1303;
    let v1305 = v92 * v1304;
    let v1306 = v94 * v1305;
    let v1307 = v96 * v1306;
    let v1308 = v98 * v1307;
    let v1309 = v100 * v1308;
    let v1310 = v102 * v1309;
    let v1311 = v104 * v1310;
    let v1312 = v106 * v1311;
    let v1313 = v108 * v1312;
    let v1314 = v110 * v1313;
    let v1315 = v112 * v1314;
    let v1316 = v114 * v1315;
    let v1317 = v116 * v1316;
    let v1318 = v118 * v1317;
    let v1319 = v120 * v1318;
    let v1320 = v122 * v1319;
    let v1321 = v124 * v1320;
    let v1322 = v126 * v1321;
    let v1323 = v128 * v1322;
    let v1324 = v130 * v1323;
    let v1325 = v132 * v1324;
    let v1326 = v134 * v1325;
    let v1327 = v136 * v1326;
    let v1328 = v138 * v1327;
    let v1329 = v140 * v1328;
    let v1330 = v142 * v1329;
    let v1331 = v144 * v1330;
    let v1332 = v146 * v1331;
    let v1333 = v148 * v1332;
    let v1334 = v150 * v1333;
    let v1335 = v152 * v1334;
    let v1336 = v154 * v1335;
    let v1337 = v156 * v1336;
    let v1338 = v158 * v1337;
    let v1339 = v160 * v1338;
    let v1340 = v162 * v1339;
    let v1341 = v164 * v1340;
    let v1342 = v166 * v1341;
    let v1343 = v168 * v1342;
    let v1344 = v170 * v1343;
    let v1345 = v172 * v1344;
    let v1346 = v174 * v1345;
    let v1347 = v176 * v1346;
    let v1348 = v178 * v1347;
    let v1349 = v180 * v1348;
    let v1350 = v182 * v1349;
    let v1351 = v184 * v1350;
    let v1352 = v186 * v1351;
    let v1353 = v188 * v1352;
    let v1354 = v190 * v1353;
    let v1355 = v192 * v1354;
    let v1356 = v194 * v1355;
    let v1357 = v196 * v1356;
    let v1358 = v198 * v1357;
    let v1359 = v200 * v1358;
    let v1360 = v202 * v1359;
    let v1361 = v204 * v1360;
    let v1362 = v206 * v1361;
    let v1363 = v208 * v1362;
    let v1364 = v210 * v1363;
    let v1365 = v212 * v1364;
    let v1366 = v214 * v1365;
    let v1367 = v216 * v1366;
    let v1368 = v218 * v1367;
    let v1369 = v220 * v1368;
    let v1370 = v222 * v1369;
    let v1371 = v224 * v1370;
    let v1372 = v226 * v1371;
    let v1373 = v228 * v1372;
    let v1374 = v230 * v1373;
    let v1375 = v232 * v1374;
    let v1376 = v234 * v1375;
    let v1377 = v236 * v1376;
    let v1378 = v238 * v1377;
    let v1379 = v240 * v1378;
    let v1380 = v242 * v1379;
    let v1381 = v244 * v1380;
    let v1382 = v246 * v1381;
    let v1383 = v248 * v1382;
    let v1384 = v250 * v1383;
    let v1385 = v252 * v1384;
    let v1386 = v254 * v1385;
    let v1387 = v256 * v1386;
    let v1388 = v258 * v1387;
    let v1389 = v260 * v1388;
    let v1390 = v262 * v1389;
    let v1391 = v264 * v1390;
    let v1392 = v266 * v1391;
    let v1393 = v268 * v1392;
    let v1394 = v270 * v1393;
    let v1395 = v272 * v1394;
    let v1396 = v274 * v1395;
    let v1397 = v276 * v1396;
    let v1398 = v278 * v1397;
    let v1399 = v280 * v1398;
    let v1400 = v282 * v1399;
    let v1401 = v284 * v1400;
    let v1402 = v286 * v1401;
    let v1403 = v288 * v1402;
    let v1404 = v290 * v1403;
    let v1405 = v292 * v1404;
    let v1406 = v294 * v1405;
    let v1407 = v296 * v1406;
    let v1408 = v298 * v1407;
    let v1409 = v300 * v1408;
    let v1410 = v302 * v1409;
    let v1411 = v304 * v1410;
    let v1412 = v306 * v1411;
    let v1413 = v308 * v1412;
    let v1414 = v310 * v1413;
    let v1415 = v312 * v1414;
    let v1416 = v314 * v1415;
    let v1417 = v316 * v1416;
    let v1418 = v318 * v1417;
    let v1419 = v320 * v1418;
    let v1420 = v322 * v1419;
    let v1421 = v324 * v1420;
    let v1422 = v326 * v1421;
    let v1423 = v328 * v1422;
    let v1424 = v330 * v1423;
    let v1425 = v332 * v1424;
    let v1426 = v334 * v1425;
    let v1427 = v336 * v1426;
    let v1428 = v338 * v1427;
    let v1429 = v340 * v1428;
    let v1430 = v342 * v1429;
    let v1431 = v344 * v1430;
    let v1432 = v346 * v1431;
    let v1433 = v348 * v1432;
    let v1434 = v350 * v1433;
    let v1435 = v352 * v1434;
    let v1436 = v354 * v1435;
    let v1437 = v356 * v1436;
    let v1438 = v358 * v1437;
    let v1439 = v360 * v1438;
    let v1440 = v362 * v1439;
    let v1441 = v364 * v1440;
    let v1442 = v366 * v1441;
    let v1443 = v368 * v1442;
    let v1444 = v370 * v1443;
    let v1445 = v372 * v1444;
    let v1446 = v374 * v1445;
    let v1447 = v376 * v1446;
    let v1448 = v378 * v1447;
    let v1449 = v380 * v1448;
    let v1450 = v382 * v1449;
    let v1451 = v384 * v1450;
    let v1452 = v386 * v1451;
    let v1453 = v388 * v1452;
    let v1454 = v390 * v1453;
    let v1455 = v392 * v1454;
    let v1456 = v394 * v1455;
    let v1457 = v396 * v1456;
    let v1458 = v398 * v1457;
    let v1459 = v400 * v1458;
    let v1460 = v402 * v1459;
    let v1461 = v404 * v1460;
    let v1462 = v406 * v1461;
    let v1463 = v408 * v1462;
    let v1464 = v410 * v1463;
    let v1465 = v412 * v1464;
    let v1466 = v414 * v1465;
    let v1467 = v416 * v1466;
    let v1468 = v418 * v1467;
    let v1469 = v420 * v1468;
    let v1470 = v422 * v1469;
    let v1471 = v424 * v1470;
    let v1472 = v426 * v1471;
    let v1473 = v428 * v1472;
    let v1474 = v430 * v1473;
    let v1475 = v432 * v1474;
    let v1476 = v434 * v1475;
    let v1477 = v436 * v1476;
    let v1478 = v438 * v1477;
    let v1479 = v440 * v1478;
    let v1480 = v442 * v1479;
    let v1481 = v444 * v1480;
    let v1482 = v446 * v1481;
    let v1483 = v448 * v1482;
    let v1484 = v450 * v1483;
    let v1485 = v452 * v1484;
    let v1486 = v454 * v1485;
    let v1487 = v456 * v1486;
    let v1488 = v458 * v1487;
    let v1489 = v460 * v1488;
    let v1490 = v462 * v1489;
    let v1491 = v464 * v1490;
    let v1492 = v466 * v1491;
    let v1493 = v468 * v1492;
    let v1494 = v470 * v1493;
    let v1495 = v472 * v1494;
    let v1496 = v474 * v1495;
    let v1497 = v476 * v1496;
    let v1498 = v478 * v1497;
    let v1499 = v480 * v1498;
    let v1500 = v482 * v1499;
    let v1501 = v484 * v1500;
    let v1502 = v486 * v1501;
    let v1503 = v488 * v1502;
    let v1504 = v490 * v1503;
    let v1505 = v492 * v1504;
    let v1506 = v494 * v1505;
    let v1507 = v496 * v1506;
    let v1508 = v498 * v1507;
    let v1509 = v500 * v1508;
    let v1510 = v502 * v1509;
    let v1511 = v504 * v1510;
    let v1512 = v506 * v1511;
    let v1513 = v508 * v1512;
    let v1514 = v510 * v1513;
    let v1515 = v512 * v1514;
    let v1516 = v514 * v1515;
    let v1517 = v516 * v1516;
    let v1518 = v518 * v1517;
    let v1519 = v520 * v1518;
    let v1520 = v522 * v1519;
    let v1521 = v524 * v1520;
    let v1522 = v526 * v1521;
    let v1523 = v528 * v1522;
    let v1524 = v530 * v1523;
    let v1525 = v532 * v1524;
    let v1526 = v534 * v1525;
    let v1527 = v536 * v1526;
    let v1528 = v538 * v1527;
    let v1529 = v540 * v1528;
    let v1530 = v542 * v1529;
    let v1531 = v544 * v1530;
    let v1532 = v546 * v1531;
    let v1533 = v548 * v1532;
    let v1534 = v550 * v1533;
    let v1535 = v552 * v1534;
    let v1536 = v554 * v1535;
    let v1537 = v556 * v1536;
    let v1538 = v558 * v1537;
    let v1539 = v560 * v1538;
    let v1540 = v562 * v1539;
    let v1541 = v564 * v1540;
    let v1542 = v566 * v1541;
    let v1543 = v568 * v1542;
    let v1544 = v570 * v1543;
    let v1545 = v572 * v1544;
    let v1546 = v574 * v1545;
    let v1547 = v576 * v1546;
    let v1548 = v578 * v1547;
    let v1549 = v580 * v1548;
    let v1550 = v582 * v1549;
    let v1551 = v584 * v1550;
    let v1552 = v586 * v1551;
    let v1553 = v588 * v1552;
    let v1554 = v590 * v1553;
    let v1555 = v592 * v1554;
    let v1556 = v594 * v1555;
    let v1557 = v596 * v1556;
    let v1558 = v598 * v1557;
    let v1559 = v600 * v1558;
    let v1560 = v602 * v1559;
    let v1561 = v604 * v1560;
    let v1562 = v606 * v1561;
    let v1563 = v608 * v1562;
    let v1564 = v610 * v1563;
    let v1565 = v612 * v1564;
    let v1566 = v614 * v1565;
    let v1567 = v616 * v1566;
    let v1568 = v618 * v1567;
    let v1569 = v620 * v1568;
    let v1570 = v622 * v1569;
    let v1571 = v624 * v1570;
    let v1572 = v626 * v1571;
    let v1573 = v628 * v1572;
    let v1574 = v630 * v1573;
    let v1575 = v632 * v1574;
    let v1576 = v634 * v1575;
    let v1577 = v636 * v1576;
    let v1578 = v638 * v1577;
    let v1579 = v640 * v1578;
    let v1580 = v642 * v1579;
    let v1581 = v644 * v1580;
    let v1582 = v646 * v1581;
    let v1583 = v648 * v1582;
    let v1584 = v650 * v1583;
    let v1585 = v652 * v1584;
    let v1586 = v654 * v1585;
    let v1587 = v656 * v1586;
    let v1588 = v658 * v1587;
    let v1589 = v660 * v1588;
    let v1590 = v662 * v1589;
    let v1591 = v664 * v1590;
    let v1592 = v666 * v1591;
    let v1593 = v668 * v1592;
    let v1594 = v670 * v1593;
    let v1595 = v672 * v1594;
    let v1596 = v674 * v1595;
    let v1597 = v676 * v1596;
    let v1598 = v678 * v1597;
    let v1599 = v680 * v1598;
    let v1600 = v682 * v1599;
    let v1601 = v684 * v1600;
    let v1602 = v686 * v1601;
    let v1603 = v688 * v1602;
    let v1604 = v690 * v1603;
    let v1605 = v692 * v1604;
    let v1606 = v694 * v1605;
    let v1607 = v696 * v1606;
    let v1608 = v698 * v1607;
    let v1609 = v700 * v1608;
    let v1610 = v702 * v1609;
    let v1611 = v704 * v1610;
    let v1612 = v706 * v1611;
    let v1613 = v708 * v1612;
    let v1614 = v710 * v1613;
    let v1615 = v712 * v1614;
    let v1616 = v714 * v1615;
    let v1617 = v716 * v1616;
    let v1618 = v718 * v1617;
    let v1619 = v720 * v1618;
    let v1620 = v722 * v1619;
    let v1621 = v724 * v1620;
    let v1622 = v726 * v1621;
    let v1623 = v728 * v1622;
    let v1624 = v730 * v1623;
    let v1625 = v732 * v1624;
    let v1626 = v734 * v1625;
    let v1627 = v736 * v1626;
    let v1628 = v738 * v1627;
    let v1629 = v740 * v1628;
    let v1630 = v742 * v1629;
    let v1631 = v744 * v1630;
    let v1632 = v746 * v1631;
    let v1633 = v748 * v1632;
    let v1634 = v750 * v1633;
    let v1635 = v752 * v1634;
    let v1636 = v754 * v1635;
    let v1637 = v756 * v1636;
    let v1638 = v758 * v1637;
    let v1639 = v760 * v1638;
    let v1640 = v762 * v1639;
    let v1641 = v764 * v1640;
    let v1642 = v766 * v1641;
    let v1643 = v768 * v1642;
    let v1644 = v770 * v1643;
    let v1645 = v772 * v1644;
    let v1646 = v774 * v1645;
    let v1647 = v776 * v1646;
    let v1648 = v778 * v1647;
    let v1649 = v780 * v1648;
    let v1650 = v782 * v1649;
    let v1651 = v784 * v1650;
    let v1652 = v786 * v1651;
    let v1653 = v788 * v1652;
    let v1654 = v790 * v1653;
    let v1655 = v792 * v1654;
    let v1656 = v794 * v1655;
    let v1657 = v796 * v1656;
    let v1658 = v798 * v1657;
    let v1659 = v800 * v1658;
    let v1660 = v802 * v1659;
    let v1661 = v804 * v1660;
    let v1662 = v806 * v1661;
    let v1663 = v808 * v1662;
    let v1664 = v810 * v1663;
    let v1665 = v812 * v1664;
    let v1666 = v814 * v1665;
    let v1667 = v816 * v1666;
    let v1668 = v818 * v1667;
    let v1669 = v820 * v1668;
    let v1670 = v822 * v1669;
    let v1671 = v824 * v1670;
    let v1672 = v826 * v1671;
    let v1673 = v828 * v1672;
    let v1674 = v830 * v1673;
    let v1675 = v832 * v1674;
    let v1676 = v834 * v1675;
    let v1677 = v836 * v1676;
    let v1678 = v838 * v1677;
    let v1679 = v840 * v1678;
    let v1680 = v842 * v1679;
    let v1681 = v844 * v1680;
    let v1682 = v846 * v1681;
    let v1683 = v848 * v1682;
    let v1684 = v850 * v1683;
    let v1685 = v852 * v1684;
    let v1686 = v854 * v1685;
    let v1687 = v856 * v1686;
    let v1688 = v858 * v1687;
    let v1689 = v860 * v1688;
    let v1690 = v862 * v1689;
    let v1691 = v864 * v1690;
    let v1692 = v866 * v1691;
    let v1693 = v868 * v1692;
    let v1694 = v870 * v1693;
    let v1695 = v872 * v1694;
    let v1696 = v874 * v1695;
    let v1697 = v876 * v1696;
    let v1698 = v878 * v1697;
    let v1699 = v880 * v1698;
    let v1700 = v882 * v1699;
    let v1701 = v884 * v1700;
    let v1702 = v886 * v1701;
    let v1703 = v888 * v1702;
    let v1704 = v890 * v1703;
    let v1705 = v892 * v1704;
    let v1706 = v894 * v1705;
    let v1707 = v896 * v1706;
    let v1708 = v898 * v1707;
    let v1709 = v900 * v1708;
    let v1710 = v902 * v1709;
    let v1711 = v904 * v1710;
    let v1712 = v906 * v1711;
    let v1713 = v908 * v1712;
    let v1714 = v910 * v1713;
    let v1715 = v912 * v1714;
    let v1716 = v914 * v1715;
    let v1717 = v916 * v1716;
    let v1718 = v918 * v1717;
    let v1719 = v920 * v1718;
    let v1720 = v922 * v1719;
    let v1721 = v924 * v1720;
    let v1722 = v926 * v1721;
    let v1723 = v928 * v1722;
    let v1724 = v930 * v1723;
    let v1725 = v932 * v1724;
    let v1726 = v934 * v1725;
    let v1727 = v936 * v1726;
    let v1728 = v938 * v1727;
    let v1729 = v940 * v1728;
    let v1730 = v942 * v1729;
    let v1731 = v944 * v1730;
    let v1732 = v946 * v1731;
    let v1733 = v948 * v1732;
    let v1734 = v950 * v1733;
    let v1735 = v952 * v1734;
    let v1736 = v954 * v1735;
    let v1737 = v956 * v1736;
    let v1738 = v958 * v1737;
    let v1739 = v960 * v1738;
    let v1740 = v962 * v1739;
    let v1741 = v964 * v1740;
    let v1742 = v966 * v1741;
    let v1743 = v968 * v1742;
    let v1744 = v970 * v1743;
    let v1745 = v972 * v1744;
    let v1746 = v974 * v1745;
    let v1747 = v976 * v1746;
    let v1748 = v978 * v1747;
    let v1749 = v980 * v1748;
    let v1750 = v982 * v1749;
    let v1751 = v984 * v1750;
    let v1752 = v986 * v1751;
    let v1753 = v988 * v1752;
    let v1754 = v990 * v1753;
    let v1755 = v992 * v1754;
    let v1756 = v994 * v1755;
    let v1757 = v996 * v1756;
    let v1758 = v998 * v1757;
    let v1759 = v1000 * v1758;
    let v1760 = v1002 * v1759;
    let v1761 = v1004 * v1760;
    let v1762 = v1006 * v1761;
    let v1763 = v1008 * v1762;
    let v1764 = v1010 * v1763;
    let v1765 = v1012 * v1764;
    let v1766 = v1014 * v1765;
    let v1767 = v1016 * v1766;
    let v1768 = v1018 * v1767;
    let v1769 = v1020 * v1768;
    let v1770 = v1022 * v1769;
    let v1771 = v1024 * v1770;
    let v1772 = v1026 * v1771;
    let v1773 = v1028 * v1772;
    let v1774 = v1030 * v1773;
    let v1775 = v1032 * v1774;
    let v1776 = v1034 * v1775;
    let v1777 = v1036 * v1776;
    let v1778 = v1038 * v1777;
    let v1779 = v1040 * v1778;
    let v1780 = v1042 * v1779;
    let v1781 = v1044 * v1780;
    let v1782 = v1046 * v1781;
    let v1783 = v1048 * v1782;
    let v1784 = v1050 * v1783;
    let v1785 = v1052 * v1784;
    let v1786 = v1054 * v1785;
    let v1787 = v1056 * v1786;
    let v1788 = v1058 * v1787;
    let v1789 = v1060 * v1788;
    let v1790 = v1062 * v1789;
    let v1791 = v1064 * v1790;
    let v1792 = v1066 * v1791;
    let v1793 = v1068 * v1792;
    let v1794 = v1070 * v1793;
    let v1795 = v1072 * v1794;
    let v1796 = v1074 * v1795;
    let v1797 = v1076 * v1796;
    let v1798 = v1078 * v1797;
    let v1799 = v1080 * v1798;
    let v1800 = v1082 * v1799;
    let v1801 = v1084 * v1800;
    let v1802 = v1086 * v1801;
    let v1803 = v1088 * v1802;
    let v1804 = v1090 * v1803;
    let v1805 = v1092 * v1804;
    let v1806 = v1094 * v1805;
    let v1807 = v1096 * v1806;
    let v1808 = v1098 * v1807;
    let v1809 = v1100 * v1808;
    let v1810 = v1102 * v1809;
    let v1811 = v1104 * v1810;
    let v1812 = v1106 * v1811;
    let v1813 = v1108 * v1812;
    let v1814 = v1110 * v1813;
    let v1815 = v1112 * v1814;
    let v1816 = v1114 * v1815;
    let v1817 = v1116 * v1816;
    let v1818 = v1118 * v1817;
    let v1819 = v1120 * v1818;
    let v1820 = v1122 * v1819;
    let v1821 = v1124 * v1820;
    let v1822 = v1126 * v1821;
    let v1823 = v1128 * v1822;
    let v1824 = v1130 * v1823;
    let v1825 = v1132 * v1824;
    let v1826 = v1134 * v1825;
    let v1827 = v1136 * v1826;
    let v1828 = v1138 * v1827;
    let v1829 = v1140 * v1828;
    let v1830 = v1142 * v1829;
    let v1831 = v1144 * v1830;
    let v1832 = v1146 * v1831;
    let v1833 = v1148 * v1832;
    let v1834 = v1150 * v1833;
    let v1835 = v1152 * v1834;
    let v1836 = v1154 * v1835;
    let v1837 = v1156 * v1836;
    let v1838 = v1158 * v1837;
    let v1839 = v1160 * v1838;
    let v1840 = v1162 * v1839;
    let v1841 = v1164 * v1840;
    let v1842 = v1166 * v1841;
    let v1843 = v1168 * v1842;
    let v1844 = v1170 * v1843;
    let v1845 = v1172 * v1844;
    let v1846 = v1174 * v1845;
    let v1847 = v1176 * v1846;
    let v1848 = v1178 * v1847;
    let v1849 = v1180 * v1848;
    let v1850 = v1182 * v1849;
    let v1851 = v1184 * v1850;
    let v1852 = v1186 * v1851;
    let v1853 = v1188 * v1852;
    let v1854 = v1190 * v1853;
    let v1855 = v1192 * v1854;
    let v1856 = v1194 * v1855;
    let v1857 = v1196 * v1856;
    let v1858 = v1198 * v1857;
    let v1859 = v1200 * v1858;
    let v1860 = v1202 * v1859;
    let v1861 = v1204 * v1860;
    let v1862 = v1206 * v1861;
    let v1863 = v1208 * v1862;
    let v1864 = v1210 * v1863;
    let v1865 = v1212 * v1864;
    let v1866 = v1214 * v1865;
    let v1867 = v1216 * v1866;
    let v1868 = v1218 * v1867;
    let v1869 = v1220 * v1868;
    let v1870 = v1222 * v1869;
    let v1871 = v1224 * v1870;
    let v1872 = v1226 * v1871;
    let v1873 = v1228 * v1872;
    let v1874 = v1230 * v1873;
    let v1875 = v1232 * v1874;
    let v1876 = v1234 * v1875;
    let v1877 = v1236 * v1876;
    let v1878 = v1238 * v1877;
    let v1879 = v1240 * v1878;
    let v1880 = v1242 * v1879;
    let v1881 = v1244 * v1880;
    let v1882 = v1246 * v1881;
    let v1883 = v1248 * v1882;
    let v1884 = v1250 * v1883;
    let v1885 = v1252 * v1884;
    let v1886 = v1254 * v1885;
    let v1887 = v1256 * v1886;
    let v1888 = v1258 * v1887;
    let v1891 = divide(one, v1260 * v1888);
    let v1892 = v1888 * v1891;
    let v1893 = v1260 * v1891;
    let v1895 = v1258 * v1893;
    let v1897 = v1256 * v1895;
    let v1899 = v1254 * v1897;
    let v1901 = v1252 * v1899;
    let v1903 = v1250 * v1901;
    let v1905 = v1248 * v1903;
    let v1907 = v1246 * v1905;
    let v1909 = v1244 * v1907;
    let v1911 = v1242 * v1909;
    let v1913 = v1240 * v1911;
    let v1915 = v1238 * v1913;
    let v1917 = v1236 * v1915;
    let v1919 = v1234 * v1917;
    let v1921 = v1232 * v1919;
    let v1923 = v1230 * v1921;
    let v1925 = v1228 * v1923;
    let v1927 = v1226 * v1925;
    let v1929 = v1224 * v1927;
    let v1931 = v1222 * v1929;
    let v1933 = v1220 * v1931;
    let v1935 = v1218 * v1933;
    let v1937 = v1216 * v1935;
    let v1939 = v1214 * v1937;
    let v1941 = v1212 * v1939;
    let v1943 = v1210 * v1941;
    let v1945 = v1208 * v1943;
    let v1947 = v1206 * v1945;
    let v1949 = v1204 * v1947;
    let v1951 = v1202 * v1949;
    let v1953 = v1200 * v1951;
    let v1955 = v1198 * v1953;
    let v1957 = v1196 * v1955;
    let v1959 = v1194 * v1957;
    let v1961 = v1192 * v1959;
    let v1963 = v1190 * v1961;
    let v1965 = v1188 * v1963;
    let v1967 = v1186 * v1965;
    let v1969 = v1184 * v1967;
    let v1971 = v1182 * v1969;
    let v1973 = v1180 * v1971;
    let v1975 = v1178 * v1973;
    let v1977 = v1176 * v1975;
    let v1979 = v1174 * v1977;
    let v1981 = v1172 * v1979;
    let v1983 = v1170 * v1981;
    let v1985 = v1168 * v1983;
    let v1987 = v1166 * v1985;
    let v1989 = v1164 * v1987;
    let v1991 = v1162 * v1989;
    let v1993 = v1160 * v1991;
    let v1995 = v1158 * v1993;
    let v1997 = v1156 * v1995;
    let v1999 = v1154 * v1997;
    let v2001 = v1152 * v1999;
    let v2003 = v1150 * v2001;
    let v2005 = v1148 * v2003;
    let v2007 = v1146 * v2005;
    let v2009 = v1144 * v2007;
    let v2011 = v1142 * v2009;
    let v2013 = v1140 * v2011;
    let v2015 = v1138 * v2013;
    let v2017 = v1136 * v2015;
    let v2019 = v1134 * v2017;
    let v2021 = v1132 * v2019;
    let v2023 = v1130 * v2021;
    let v2025 = v1128 * v2023;
    let v2027 = v1126 * v2025;
    let v2029 = v1124 * v2027;
    let v2031 = v1122 * v2029;
    let v2033 = v1120 * v2031;
    let v2035 = v1118 * v2033;
    let v2037 = v1116 * v2035;
    let v2039 = v1114 * v2037;
    let v2041 = v1112 * v2039;
    let v2043 = v1110 * v2041;
    let v2045 = v1108 * v2043;
    let v2047 = v1106 * v2045;
    let v2049 = v1104 * v2047;
    let v2051 = v1102 * v2049;
    let v2053 = v1100 * v2051;
    let v2055 = v1098 * v2053;
    let v2057 = v1096 * v2055;
    let v2059 = v1094 * v2057;
    let v2061 = v1092 * v2059;
    let v2063 = v1090 * v2061;
    let v2065 = v1088 * v2063;
    let v2067 = v1086 * v2065;
    let v2069 = v1084 * v2067;
    let v2071 = v1082 * v2069;
    let v2073 = v1080 * v2071;
    let v2075 = v1078 * v2073;
    let v2077 = v1076 * v2075;
    let v2079 = v1074 * v2077;
    let v2081 = v1072 * v2079;
    let v2083 = v1070 * v2081;
    let v2085 = v1068 * v2083;
    let v2087 = v1066 * v2085;
    let v2089 = v1064 * v2087;
    let v2091 = v1062 * v2089;
    let v2093 = v1060 * v2091;
    let v2095 = v1058 * v2093;
    let v2097 = v1056 * v2095;
    let v2099 = v1054 * v2097;
    let v2101 = v1052 * v2099;
    let v2103 = v1050 * v2101;
    let v2105 = v1048 * v2103;
    let v2107 = v1046 * v2105;
    let v2109 = v1044 * v2107;
    let v2111 = v1042 * v2109;
    let v2113 = v1040 * v2111;
    let v2115 = v1038 * v2113;
    let v2117 = v1036 * v2115;
    let v2119 = v1034 * v2117;
    let v2121 = v1032 * v2119;
    let v2123 = v1030 * v2121;
    let v2125 = v1028 * v2123;
    let v2127 = v1026 * v2125;
    let v2129 = v1024 * v2127;
    let v2131 = v1022 * v2129;
    let v2133 = v1020 * v2131;
    let v2135 = v1018 * v2133;
    let v2137 = v1016 * v2135;
    let v2139 = v1014 * v2137;
    let v2141 = v1012 * v2139;
    let v2143 = v1010 * v2141;
    let v2145 = v1008 * v2143;
    let v2147 = v1006 * v2145;
    let v2149 = v1004 * v2147;
    let v2151 = v1002 * v2149;
    let v2153 = v1000 * v2151;
    let v2155 = v998 * v2153;
    let v2157 = v996 * v2155;
    let v2159 = v994 * v2157;
    let v2161 = v992 * v2159;
    let v2163 = v990 * v2161;
    let v2165 = v988 * v2163;
    let v2167 = v986 * v2165;
    let v2169 = v984 * v2167;
    let v2171 = v982 * v2169;
    let v2173 = v980 * v2171;
    let v2175 = v978 * v2173;
    let v2177 = v976 * v2175;
    let v2179 = v974 * v2177;
    let v2181 = v972 * v2179;
    let v2183 = v970 * v2181;
    let v2185 = v968 * v2183;
    let v2187 = v966 * v2185;
    let v2189 = v964 * v2187;
    let v2191 = v962 * v2189;
    let v2193 = v960 * v2191;
    let v2195 = v958 * v2193;
    let v2197 = v956 * v2195;
    let v2199 = v954 * v2197;
    let v2201 = v952 * v2199;
    let v2203 = v950 * v2201;
    let v2205 = v948 * v2203;
    let v2207 = v946 * v2205;
    let v2209 = v944 * v2207;
    let v2211 = v942 * v2209;
    let v2213 = v940 * v2211;
    let v2215 = v938 * v2213;
    let v2217 = v936 * v2215;
    let v2219 = v934 * v2217;
    let v2221 = v932 * v2219;
    let v2223 = v930 * v2221;
    let v2225 = v928 * v2223;
    let v2227 = v926 * v2225;
    let v2229 = v924 * v2227;
    let v2231 = v922 * v2229;
    let v2233 = v920 * v2231;
    let v2235 = v918 * v2233;
    let v2237 = v916 * v2235;
    let v2239 = v914 * v2237;
    let v2241 = v912 * v2239;
    let v2243 = v910 * v2241;
    let v2245 = v908 * v2243;
    let v2247 = v906 * v2245;
    let v2249 = v904 * v2247;
    let v2251 = v902 * v2249;
    let v2253 = v900 * v2251;
    let v2255 = v898 * v2253;
    let v2257 = v896 * v2255;
    let v2259 = v894 * v2257;
    let v2261 = v892 * v2259;
    let v2263 = v890 * v2261;
    let v2265 = v888 * v2263;
    let v2267 = v886 * v2265;
    let v2269 = v884 * v2267;
    let v2271 = v882 * v2269;
    let v2273 = v880 * v2271;
    let v2275 = v878 * v2273;
    let v2277 = v876 * v2275;
    let v2279 = v874 * v2277;
    let v2281 = v872 * v2279;
    let v2283 = v870 * v2281;
    let v2285 = v868 * v2283;
    let v2287 = v866 * v2285;
    let v2289 = v864 * v2287;
    let v2291 = v862 * v2289;
    let v2293 = v860 * v2291;
    let v2295 = v858 * v2293;
    let v2297 = v856 * v2295;
    let v2299 = v854 * v2297;
    let v2301 = v852 * v2299;
    let v2303 = v850 * v2301;
    let v2305 = v848 * v2303;
    let v2307 = v846 * v2305;
    let v2309 = v844 * v2307;
    let v2311 = v842 * v2309;
    let v2313 = v840 * v2311;
    let v2315 = v838 * v2313;
    let v2317 = v836 * v2315;
    let v2319 = v834 * v2317;
    let v2321 = v832 * v2319;
    let v2323 = v830 * v2321;
    let v2325 = v828 * v2323;
    let v2327 = v826 * v2325;
    let v2329 = v824 * v2327;
    let v2331 = v822 * v2329;
    let v2333 = v820 * v2331;
    let v2335 = v818 * v2333;
    let v2337 = v816 * v2335;
    let v2339 = v814 * v2337;
    let v2341 = v812 * v2339;
    let v2343 = v810 * v2341;
    let v2345 = v808 * v2343;
    let v2347 = v806 * v2345;
    let v2349 = v804 * v2347;
    let v2351 = v802 * v2349;
    let v2353 = v800 * v2351;
    let v2355 = v798 * v2353;
    let v2357 = v796 * v2355;
    let v2359 = v794 * v2357;
    let v2361 = v792 * v2359;
    let v2363 = v790 * v2361;
    let v2365 = v788 * v2363;
    let v2367 = v786 * v2365;
    let v2369 = v784 * v2367;
    let v2371 = v782 * v2369;
    let v2373 = v780 * v2371;
    let v2375 = v778 * v2373;
    let v2377 = v776 * v2375;
    let v2379 = v774 * v2377;
    let v2381 = v772 * v2379;
    let v2383 = v770 * v2381;
    let v2385 = v768 * v2383;
    let v2387 = v766 * v2385;
    let v2389 = v764 * v2387;
    let v2391 = v762 * v2389;
    let v2393 = v760 * v2391;
    let v2395 = v758 * v2393;
    let v2397 = v756 * v2395;
    let v2399 = v754 * v2397;
    let v2401 = v752 * v2399;
    let v2403 = v750 * v2401;
    let v2405 = v748 * v2403;
    let v2407 = v746 * v2405;
    let v2409 = v744 * v2407;
    let v2411 = v742 * v2409;
    let v2413 = v740 * v2411;
    let v2415 = v738 * v2413;
    let v2417 = v736 * v2415;
    let v2419 = v734 * v2417;
    let v2421 = v732 * v2419;
    let v2423 = v730 * v2421;
    let v2425 = v728 * v2423;
    let v2427 = v726 * v2425;
    let v2429 = v724 * v2427;
    let v2431 = v722 * v2429;
    let v2433 = v720 * v2431;
    let v2435 = v718 * v2433;
    let v2437 = v716 * v2435;
    let v2439 = v714 * v2437;
    let v2441 = v712 * v2439;
    let v2443 = v710 * v2441;
    let v2445 = v708 * v2443;
    let v2447 = v706 * v2445;
    let v2449 = v704 * v2447;
    let v2451 = v702 * v2449;
    let v2453 = v700 * v2451;
    let v2455 = v698 * v2453;
    let v2457 = v696 * v2455;
    let v2459 = v694 * v2457;
    let v2460 = v1604 * v2459;
    let v2461 = v692 * v2459;
    let v2463 = v690 * v2461;
    let v2465 = v688 * v2463;
    let v2467 = v686 * v2465;
    let v2469 = v684 * v2467;
    let v2471 = v682 * v2469;
    let v2473 = v680 * v2471;
    let v2475 = v678 * v2473;
    let v2477 = v676 * v2475;
    let v2479 = v674 * v2477;
    let v2481 = v672 * v2479;
    let v2483 = v670 * v2481;
    let v2485 = v668 * v2483;
    let v2487 = v666 * v2485;
    let v2489 = v664 * v2487;
    let v2491 = v662 * v2489;
    let v2493 = v660 * v2491;
    let v2495 = v658 * v2493;
    let v2497 = v656 * v2495;
    let v2499 = v654 * v2497;
    let v2501 = v652 * v2499;
    let v2503 = v650 * v2501;
    let v2505 = v648 * v2503;
    let v2507 = v646 * v2505;
    let v2509 = v644 * v2507;
    let v2511 = v642 * v2509;
    let v2513 = v640 * v2511;
    let v2515 = v638 * v2513;
    let v2517 = v636 * v2515;
    let v2519 = v634 * v2517;
    let v2521 = v632 * v2519;
    let v2523 = v630 * v2521;
    let v2525 = v628 * v2523;
    let v2527 = v626 * v2525;
    let v2529 = v624 * v2527;
    let v2531 = v622 * v2529;
    let v2533 = v620 * v2531;
    let v2535 = v618 * v2533;
    let v2537 = v616 * v2535;
    let v2539 = v614 * v2537;
    let v2541 = v612 * v2539;
    let v2543 = v610 * v2541;
    let v2545 = v608 * v2543;
    let v2547 = v606 * v2545;
    let v2549 = v604 * v2547;
    let v2551 = v602 * v2549;
    let v2553 = v600 * v2551;
    let v2555 = v598 * v2553;
    let v2557 = v596 * v2555;
    let v2559 = v594 * v2557;
    let v2561 = v592 * v2559;
    let v2563 = v590 * v2561;
    let v2565 = v588 * v2563;
    let v2567 = v586 * v2565;
    let v2569 = v584 * v2567;
    let v2571 = v582 * v2569;
    let v2573 = v580 * v2571;
    let v2575 = v578 * v2573;
    let v2577 = v576 * v2575;
    let v2579 = v574 * v2577;
    let v2581 = v572 * v2579;
    let v2583 = v570 * v2581;
    let v2585 = v568 * v2583;
    let v2587 = v566 * v2585;
    let v2589 = v564 * v2587;
    let v2591 = v562 * v2589;
    let v2593 = v560 * v2591;
    let v2595 = v558 * v2593;
    let v2597 = v556 * v2595;
    let v2599 = v554 * v2597;
    let v2601 = v552 * v2599;
    let v2603 = v550 * v2601;
    let v2605 = v548 * v2603;
    let v2607 = v546 * v2605;
    let v2609 = v544 * v2607;
    let v2611 = v542 * v2609;
    let v2613 = v540 * v2611;
    let v2615 = v538 * v2613;
    let v2617 = v536 * v2615;
    let v2619 = v534 * v2617;
    let v2621 = v532 * v2619;
    let v2622 = v1523 * v2621;
    let v2623 = v530 * v2621;
    let v2625 = v528 * v2623;
    let v2627 = v526 * v2625;
    let v2629 = v524 * v2627;
    let v2631 = v522 * v2629;
    let v2633 = v520 * v2631;
    let v2635 = v518 * v2633;
    let v2637 = v516 * v2635;
    let v2639 = v514 * v2637;
    let v2641 = v512 * v2639;
    let v2643 = v510 * v2641;
    let v2645 = v508 * v2643;
    let v2647 = v506 * v2645;
    let v2649 = v504 * v2647;
    let v2651 = v502 * v2649;
    let v2653 = v500 * v2651;
    let v2655 = v498 * v2653;
    let v2657 = v496 * v2655;
    let v2659 = v494 * v2657;
    let v2661 = v492 * v2659;
    let v2663 = v490 * v2661;
    let v2665 = v488 * v2663;
    let v2667 = v486 * v2665;
    let v2669 = v484 * v2667;
    let v2671 = v482 * v2669;
    let v2673 = v480 * v2671;
    let v2675 = v478 * v2673;
    let v2677 = v476 * v2675;
    let v2679 = v474 * v2677;
    let v2681 = v472 * v2679;
    let v2683 = v470 * v2681;
    let v2685 = v468 * v2683;
    let v2687 = v466 * v2685;
    let v2689 = v464 * v2687;
    let v2691 = v462 * v2689;
    let v2693 = v460 * v2691;
    let v2695 = v458 * v2693;
    let v2697 = v456 * v2695;
    let v2699 = v454 * v2697;
    let v2701 = v452 * v2699;
    let v2703 = v450 * v2701;
    let v2705 = v448 * v2703;
    let v2707 = v446 * v2705;
    let v2709 = v444 * v2707;
    let v2711 = v442 * v2709;
    let v2713 = v440 * v2711;
    let v2715 = v438 * v2713;
    let v2717 = v436 * v2715;
    let v2719 = v434 * v2717;
    let v2721 = v432 * v2719;
    let v2723 = v430 * v2721;
    let v2725 = v428 * v2723;
    let v2727 = v426 * v2725;
    let v2729 = v424 * v2727;
    let v2731 = v422 * v2729;
    let v2733 = v420 * v2731;
    let v2735 = v418 * v2733;
    let v2737 = v416 * v2735;
    let v2739 = v414 * v2737;
    let v2741 = v412 * v2739;
    let v2743 = v410 * v2741;
    let v2745 = v408 * v2743;
    let v2747 = v406 * v2745;
    let v2749 = v404 * v2747;
    let v2751 = v402 * v2749;
    let v2753 = v400 * v2751;
    let v2755 = v398 * v2753;
    let v2757 = v396 * v2755;
    let v2759 = v394 * v2757;
    let v2761 = v392 * v2759;
    let v2763 = v390 * v2761;
    let v2765 = v388 * v2763;
    let v2767 = v386 * v2765;
    let v2769 = v384 * v2767;
    let v2771 = v382 * v2769;
    let v2773 = v380 * v2771;
    let v2775 = v378 * v2773;
    let v2777 = v376 * v2775;
    let v2779 = v374 * v2777;
    let v2781 = v372 * v2779;
    let v2783 = v370 * v2781;
    let v2785 = v368 * v2783;
    let v2787 = v366 * v2785;
    let v2789 = v364 * v2787;
    let v2791 = v362 * v2789;
    let v2793 = v360 * v2791;
    let v2795 = v358 * v2793;
    let v2797 = v356 * v2795;
    let v2799 = v354 * v2797;
    let v2801 = v352 * v2799;
    let v2803 = v350 * v2801;
    let v2805 = v348 * v2803;
    let v2807 = v346 * v2805;
    let v2809 = v344 * v2807;
    let v2811 = v342 * v2809;
    let v2813 = v340 * v2811;
    let v2815 = v338 * v2813;
    let v2817 = v336 * v2815;
    let v2819 = v334 * v2817;
    let v2821 = v332 * v2819;
    let v2823 = v330 * v2821;
    let v2825 = v328 * v2823;
    let v2827 = v326 * v2825;
    let v2829 = v324 * v2827;
    let v2831 = v322 * v2829;
    let v2833 = v320 * v2831;
    let v2835 = v318 * v2833;
    let v2837 = v316 * v2835;
    let v2839 = v314 * v2837;
    let v2841 = v312 * v2839;
    let v2843 = v310 * v2841;
    let v2845 = v308 * v2843;
    let v2847 = v306 * v2845;
    let v2849 = v304 * v2847;
    let v2851 = v302 * v2849;
    let v2853 = v300 * v2851;
    let v2855 = v298 * v2853;
    let v2857 = v296 * v2855;
    let v2859 = v294 * v2857;
    let v2861 = v292 * v2859;
    let v2863 = v290 * v2861;
    let v2865 = v288 * v2863;
    let v2867 = v286 * v2865;
    let v2869 = v284 * v2867;
    let v2871 = v282 * v2869;
    let v2873 = v280 * v2871;
    let v2875 = v278 * v2873;
    let v2877 = v276 * v2875;
    let v2879 = v274 * v2877;
    let v2881 = v272 * v2879;
    let v2883 = v270 * v2881;
    let v2885 = v268 * v2883;
    let v2887 = v266 * v2885;
    let v2889 = v264 * v2887;
    let v2891 = v262 * v2889;
    let v2893 = v260 * v2891;
    let v2895 = v258 * v2893;
    let v2897 = v256 * v2895;
    let v2899 = v254 * v2897;
    let v2901 = v252 * v2899;
    let v2903 = v250 * v2901;
    let v2905 = v248 * v2903;
    let v2907 = v246 * v2905;
    let v2909 = v244 * v2907;
    let v2911 = v242 * v2909;
    let v2912 = v1378 * v2911;
    let v2913 = v240 * v2911;
    let v2915 = v238 * v2913;
    let v2917 = v236 * v2915;
    let v2919 = v234 * v2917;
    let v2921 = v232 * v2919;
    let v2923 = v230 * v2921;
    let v2925 = v228 * v2923;
    let v2927 = v226 * v2925;
    let v2929 = v224 * v2927;
    let v2931 = v222 * v2929;
    let v2933 = v220 * v2931;
    let v2935 = v218 * v2933;
    let v2937 = v216 * v2935;
    let v2939 = v214 * v2937;
    let v2941 = v212 * v2939;
    let v2942 = v1363 * v2941;
    let v2943 = v210 * v2941;
    let v2944 = v1362 * v2943;
    let v2945 = v208 * v2943;
    let v2947 = v206 * v2945;
    let v2949 = v204 * v2947;
    let v2950 = v1359 * v2949;
    let v2951 = v202 * v2949;
    let v2953 = v200 * v2951;
    let v2955 = v198 * v2953;
    let v2957 = v196 * v2955;
    let v2959 = v194 * v2957;
    let v2961 = v192 * v2959;
    let v2963 = v190 * v2961;
    let v2965 = v188 * v2963;
    let v2967 = v186 * v2965;
    let v2969 = v184 * v2967;
    let v2971 = v182 * v2969;
    let v2973 = v180 * v2971;
    let v2975 = v178 * v2973;
    let v2977 = v176 * v2975;
    let v2979 = v174 * v2977;
    let v2980 = v1344 * v2979;
    let v2981 = v172 * v2979;
    let v2983 = v170 * v2981;
    let v2984 = v1342 * v2983;
    let v2985 = v168 * v2983;
    let v2986 = v1341 * v2985;
    let v2987 = v166 * v2985;
    let v2989 = v164 * v2987;
    let v2991 = v162 * v2989;
    let v2993 = v160 * v2991;
    let v2995 = v158 * v2993;
    let v2997 = v156 * v2995;
    let v2999 = v154 * v2997;
    let v3001 = v152 * v2999;
    let v3003 = v150 * v3001;
    let v3005 = v148 * v3003;
    let v3006 = v1331 * v3005;
    let v3007 = v146 * v3005;
    let v3009 = v144 * v3007;
    let v3011 = v142 * v3009;
    let v3013 = v140 * v3011;
    let v3015 = v138 * v3013;
    let v3017 = v136 * v3015;
    let v3019 = v134 * v3017;
    let v3021 = v132 * v3019;
    let v3023 = v130 * v3021;
    let v3025 = v128 * v3023;
    let v3027 = v126 * v3025;
    let v3029 = v124 * v3027;
    let v3031 = v122 * v3029;
    let v3033 = v120 * v3031;
    let v3035 = v118 * v3033;
    let v3037 = v116 * v3035;
    let v3039 = v114 * v3037;
    let v3041 = v112 * v3039;
    let v3043 = v110 * v3041;
    let v3045 = v108 * v3043;
    let v3047 = v106 * v3045;
    let v3049 = v104 * v3047;
    let v3051 = v102 * v3049;
    let v3052 = v1308 * v3051;
    let v3053 = v100 * v3051;
    let v3055 = v98 * v3053;
    let v3057 = v96 * v3055;
    let v3059 = v94 * v3057;
    let v3061 = v92 * v3059;
    let v3063 = v90 * v3061;
    let v3065 = v88 * v3063;
    let v3067 = v86 * v3065;
    let v3069 = v84 * v3067;
    let v3071 = v82 * v3069;
    let v3073 = v80 * v3071;
    let v3075 = v78 * v3073;
    let v3077 = v76 * v3075;
    let v3079 = v74 * v3077;
    let v3081 = v72 * v3079;
    let v3083 = v70 * v3081;
    let v3085 = v68 * v3083;
    let v3087 = v66 * v3085;
    let v3089 = v64 * v3087;
    let v3090 = v1289 * v3089;
    let v3091 = v62 * v3089;
    let v3093 = v60 * v3091;
    let v3095 = v58 * v3093;
    let v3097 = v56 * v3095;
    let v3099 = v54 * v3097;
    let v3101 = v52 * v3099;
    let v3103 = v50 * v3101;
    let v3105 = v48 * v3103;
    let v3106 = v1281 * v3105;
    let v3107 = v46 * v3105;
    let v3109 = v44 * v3107;
    let v3111 = v42 * v3109;
    let v3112 = v1278 * v3111;
    let v3113 = v40 * v3111;
    let v3114 = v1277 * v3113;
    let v3115 = v38 * v3113;
    let v3116 = v1276 * v3115;
    let v3117 = v36 * v3115;
    let v3118 = v1275 * v3117;
    let v3119 = v34 * v3117;
    let v3120 = v1274 * v3119;
    let v3121 = v32 * v3119;
    let v3122 = v1273 * v3121;
    let v3123 = v30 * v3121;
    let v3124 = v1272 * v3123;
    let v3125 = v28 * v3123;
    let v3126 = v1271 * v3125;
    let v3127 = v26 * v3125;
    let v3128 = v1270 * v3127;
    let v3129 = v24 * v3127;
    let v3130 = v1269 * v3129;
    let v3131 = v22 * v3129;
    let v3132 = v1268 * v3131;
    let v3133 = v20 * v3131;
    let v3134 = v1267 * v3133;
    let v3135 = v18 * v3133;
    let v3136 = v1266 * v3135;
    let v3137 = v16 * v3135;
    let v3138 = v1265 * v3137;
    let v3139 = v14 * v3137;
    let v3140 = v1264 * v3139;
    let v3141 = v12 * v3139;
    let v3142 = v1263 * v3141;
    let v3143 = v10 * v3141;
    let v3144 = v1262 * v3143;
    let v3145 = v8 * v3143;
    let v3146 = v1261 * v3145;
    let v3147 = v6 * v3145;
    let v3148 = v2 * v3147;
    let v3149 = v4 * v3147;
    let v3158 = v3149 * constant_r0 + v3148 * constant_r1 + v3146 * constant_r2;
    let v3160 = v3144 * constant_r3;
    let v3170 = v3158 + v3160 + v3142 * constant_r4 + v3140 * constant_r5 + v3138 * constant_r6;
    let v3172 = v3136 * constant_r7;
    let v3182 = v3170 + v3172 + v3134 * constant_r8 + v3132 * constant_r9 + v3130 * constant_r10;
    let v3184 = v3128 * constant_r11;
    let v3194 = v3182 + v3184 + v3126 * constant_r12 + v3124 * constant_r13 + v3122 * constant_r14;
    let v3196 = v3120 * constant_r15;
    let v3206 = v3194 + v3196 + v3118 * constant_r16 + v3116 * constant_r17 + v3114 * constant_r19;
    let v3208 = v3112 * constant_r21;
    let v3303 = v3206 + v3208 + v3106 * constant_r25 + v3090 * constant_r38 + v3052 * constant_r71;
    let v3371 = v3006 * constant_r135;
    let v3405 = v3303 + v3371 + v2986 * constant_r192 + v2984 * constant_r193;
    let v3410 = v2980 * constant_r196;
    let v3466 = v3405 + v3410 + v2950 * constant_r251 + v2944 * constant_r255;
    let v3468 = v2942 * constant_r256;
    let v3950 = v3466 + v3468 + v2912 * constant_r326 + v2622 * constant_r6534;
    let v4193 = v2460 * constant_r16149;
    let v4416 = v1678 * v2311 * (column11 - c11_r32753);
    let v5048 = v1679 * v2309 * (column11 - c11_r32763) * alpha_power1;
    let v5051 = v1677 * v2313 * (column11 - c11_r32747) + alpha_power1 * (v4416 + v5048);
    let v4407 = v1675 * v2317 * (column11 - c11_r32721);
    let v5054 = alpha_power1 * (v1676 * v2315 * (column11 - c11_r32731) + alpha_power1 * v5051);
    let v5057 = v1674 * v2319 * (column11 - c11_r32715) + alpha_power1 * (v4407 + v5054);
    let v4398 = v1672 * v2323 * (column11 - c11_r32647);
    let v5060 = alpha_power1 * (v1673 * v2321 * (column11 - c11_r32667) + alpha_power1 * v5057);
    let v5063 = v1640 * v2387 * (column11 - c11_r16417) + alpha_power1 * (v4398 + v5060);
    let v4293 = v1637 * v2393 * (column11 - c11_r16371);
    let v5066 = alpha_power1 * (v1639 * v2389 * (column11 - c11_r16385) + alpha_power1 * v5063);
    let v5069 = v1636 * v2395 * (column11 - c11_r16369) + alpha_power1 * (v4293 + v5066);
    let v4281 = v1633 * v2401 * (column11 - c11_r16357);
    let v5072 = alpha_power1 * (v1634 * v2399 * (column11 - c11_r16363) + alpha_power1 * v5069);
    let v5075 = v1632 * v2403 * (column11 - c11_r16355) + alpha_power1 * (v4281 + v5072);
    let v4269 = v1629 * v2409 * (column11 - c11_r16337);
    let v5078 = alpha_power1 * (v1630 * v2407 * (column11 - c11_r16339) + alpha_power1 * v5075);
    let v5081 = v1627 * v2413 * (column11 - c11_r16331) + alpha_power1 * (v4269 + v5078);
    let v4175 = v1598 * v2471 * (column11 - c11_r16085);
    let v5085 = (v1626 * v2415 * (column11 - c11_r16325) + alpha_power1 * v5081) * alpha_power2;
    let v5088 = v1589 * v2489 * (column11 - c11_r12629) + alpha_power1 * (v4175 + v5085);
    let v4142 = v1587 * v2493 * (column11 - c11_r12373);
    let v5091 = alpha_power1 * (v1588 * v2491 * (column11 - c11_r12565) + alpha_power1 * v5088);
    let v5094 = v1586 * v2495 * (column11 - c11_r12309) + alpha_power1 * (v4142 + v5091);
    let v3571 = v1397 * v2873 * (column11 - c11_r501);
    let v5097 = alpha_power1 * (v1400 * v2867 * (column11 - c11_r509) + alpha_power1 * v5094);
    let v5100 = v1394 * v2879 * (column11 - c11_r493) + alpha_power1 * (v3571 + v5097);
    let v3553 = v1391 * v2885 * (column11 - c11_r461);
    let v5103 = alpha_power1 * (v1392 * v2883 * (column11 - c11_r477) + alpha_power1 * v5100);
    let v5106 = v1389 * v2889 * (column11 - c11_r451) + alpha_power1 * (v3553 + v5103);
    let v3520 = v1380 * v2907 * (column11 - c11_r342);
    let v5109 = alpha_power1 * (v1381 * v2905 * (column11 - c11_r350) + alpha_power1 * v5106);
    let v5112 = v1379 * v2909 * (column11 - c11_r334) + alpha_power1 * (v3520 + v5109);
    let v3508 = v1376 * v2915 * (column11 - c11_r310);
    let v5115 = alpha_power1 * (v1377 * v2913 * (column11 - c11_r318) + alpha_power2 * v5112);
    let v5118 = v1375 * v2917 * (column11 - c11_r309) + alpha_power1 * (v3508 + v5115);
    let v3490 = v1370 * v2927 * (column11 - c11_r269);
    let v5121 = alpha_power1 * (v1374 * v2919 * (column11 - c11_r301) + alpha_power1 * v5118);
    let v5124 = v1361 * v2945 * (column11 - c11_r253) + alpha_power1 * (v3490 + v5121);
    let v3445 = v1355 * v2957 * (column11 - c11_r237);
    let v5127 = alpha_power1 * (v1358 * v2951 * (column11 - c11_r245) + alpha_power1 * v5124);
    let v5130 = v1352 * v2963 * (column11 - c11_r221) + alpha_power1 * (v3445 + v5127);
    let v3427 = v1349 * v2969 * (column11 - c11_r205);
    let v5133 = alpha_power1 * (v1351 * v2965 * (column11 - c11_r219) + alpha_power1 * v5130);
    let v5136 = v1343 * v2981 * (column11 - c11_r195) + alpha_power1 * (v3427 + v5133);
    let v3381 = v1334 * v2999 * (column11 - c11_r155);
    let v5139 = alpha_power1 * (v1340 * v2987 * (column11 - c11_r187) + alpha_power1 * v5136);
    let v5142 = v1328 * v3011 * (column11 - c11_r123) + alpha_power1 * (v3381 + v5139);
    let v3357 = v1326 * v3015 * (column11 - c11_r113);
    let v5145 = alpha_power1 * (v1327 * v3013 * (column11 - c11_r117) + alpha_power1 * v5142);
    let v5148 = v1324 * v3019 * (column11 - c11_r109) + alpha_power1 * (v3357 + v5145);
    let v3336 = v1319 * v3029 * (column11 - c11_r101);
    let v5151 = alpha_power1 * (v1322 * v3023 * (column11 - c11_r105) + alpha_power1 * v5148);
    let v5154 = v1318 * v3031 * (column11 - c11_r97) + alpha_power1 * (v3336 + v5151);
    let v3324 = v1315 * v3037 * (column11 - c11_r89);
    let v5157 = alpha_power1 * (v1316 * v3035 * (column11 - c11_r91) + alpha_power1 * v5154);
    let v5160 = v1314 * v3039 * (column11 - c11_r85) + alpha_power1 * (v3324 + v5157);
    let v3312 = v1311 * v3045 * (column11 - c11_r77);
    let v5163 = alpha_power1 * (v1313 * v3041 * (column11 - c11_r81) + alpha_power1 * v5160);
    let v5166 = v1309 * v3049 * (column11 - c11_r73) + alpha_power1 * (v3312 + v5163);
    let v3294 = v1305 * v3057 * (column11 - c11_r65);
    let v5169 = alpha_power1 * (v1306 * v3055 * (column11 - c11_r69) + alpha_power2 * v5166);
    let v5172 = v1303 * v3061 * (column11 - c11_r61) + alpha_power1 * (v3294 + v5169);
    let v3282 = v1301 * v3065 * (column11 - c11_r57);
    let v5175 = alpha_power1 * (v1302 * v3063 * (column11 - c11_r59) + alpha_power1 * v5172);
    let v5178 = v1300 * v3067 * (column11 - c11_r54) + alpha_power1 * (v3282 + v5175);
    let v3273 = v1298 * v3071 * (column11 - c11_r51);
    let v5181 = alpha_power1 * (v1299 * v3069 * (column11 - c11_r53) + alpha_power1 * v5178);
    let v5184 = v1297 * v3073 * (column11 - c11_r49) + alpha_power1 * (v3273 + v5181);
    let v3261 = v1294 * v3079 * (column11 - c11_r45);
    let v5187 = alpha_power1 * (v1295 * v3077 * (column11 - c11_r46) + alpha_power1 * v5184);
    let v5190 = v1292 * v3083 * (column11 - c11_r43) + alpha_power1 * (v3261 + v5187);
    let v3241 = v1288 * v3091 * (column11 - c11_r37);
    let v5193 = alpha_power2 * (v1291 * v3085 * (column11 - c11_r41) + alpha_power1 * v5190);
    let v5196 = v1287 * v3093 * (column11 - c11_r35) + alpha_power1 * (v3241 + v5193);
    let v3228 = v1284 * v3099 * (column11 - c11_r30);
    let v5199 = alpha_power1 * (v1286 * v3095 * (column11 - c11_r33) + alpha_power1 * v5196);
    let v5202 = v1283 * v3101 * (column11 - c11_r29) + alpha_power1 * (v3228 + v5199);
    let v3216 = v1280 * v3107 * (column11 - c11_r24);
    let v5205 = alpha_power2 * (v1282 * v3103 * (column11 - c11_r27) + alpha_power1 * v5202);
    let v5208 = v1279 * v3109 * (column11 - c11_r22) + alpha_power1 * (v3216 + v5205);
    let v5016 = v1878 * v1911 * (column10 - c10_r516347);
    let v5212 = alpha_power1 * (v1882 * v1903 * (column10 - c10_r520199) + v5208 * alpha_power20);
    let v5215 = v1877 * v1913 * (column10 - c10_r516339) + alpha_power1 * (v5016 + v5212);
    let v4995 = v1871 * v1925 * (column10 - c10_r516099);
    let v5218 = alpha_power1 * (v1875 * v1917 * (column10 - c10_r516115) + alpha_power1 * v5215);
    let v5221 = v1860 * v1947 * (column10 - c10_r512135) + alpha_power1 * (v4995 + v5218);
    let v4956 = v1858 * v1951 * (column10 - c10_r512007);
    let v5224 = alpha_power1 * (v1859 * v1949 * (column10 - c10_r512071) + alpha_power1 * v5221);
    let v5227 = v1857 * v1953 * (column10 - c10_r507715) + alpha_power1 * (v4956 + v5224);
    let v4920 = v1846 * v1975 * (column10 - c10_r464147);
    let v5230 = alpha_power1 * (v1851 * v1965 * (column10 - c10_r482947) + alpha_power1 * v5227);
    let v5233 = v1845 * v1977 * (column10 - c10_r464131) + alpha_power1 * (v4920 + v5230);
    let v4881 = v1833 * v2001 * (column10 - c10_r446471);
    let v5236 = alpha_power1 * (v1842 * v1983 * (column10 - c10_r458759) + alpha_power1 * v5233);
    let v5239 = v1828 * v2011 * (column10 - c10_r409607) + alpha_power1 * (v4881 + v5236);
    let v4854 = v1824 * v2019 * (column10 - c10_r397843);
    let v5242 = alpha_power1 * (v1827 * v2013 * (column10 - c10_r409219) + alpha_power1 * v5239);
    let v5245 = v1823 * v2021 * (column10 - c10_r397827) + alpha_power1 * (v4854 + v5242);
    let v4818 = v1812 * v2043 * (column10 - c10_r360455);
    let v5248 = alpha_power1 * (v1821 * v2025 * (column10 - c10_r384835) + alpha_power1 * v5245);
    let v5251 = v1807 * v2053 * (column10 - c10_r354311) + alpha_power1 * (v4818 + v5248);
    let v4776 = v1798 * v2071 * (column10 - c10_r331523);
    let v5254 = alpha_power1 * (v1799 * v2069 * (column10 - c10_r331539) + alpha_power1 * v5251);
    let v5257 = v1791 * v2085 * (column10 - c10_r321543) + alpha_power1 * (v4776 + v5254);
    let v4725 = v1781 * v2105 * (column10 - c10_r296967);
    let v5260 = alpha_power1 * (v1785 * v2097 * (column10 - c10_r303111) + alpha_power1 * v5257);
    let v5263 = v1778 * v2111 * (column10 - c10_r265235) + alpha_power1 * (v4725 + v5260);
    let v4689 = v1769 * v2129 * (column10 - c10_r237379);
    let v5266 = alpha_power1 * (v1777 * v2113 * (column10 - c10_r265219) + alpha_power1 * v5263);
    let v5269 = v1753 * v2161 * (column10 - c10_r204935) + alpha_power1 * (v4689 + v5266);
    let v4635 = v1751 * v2165 * (column10 - c10_r204807);
    let v5272 = alpha_power1 * (v1752 * v2163 * (column10 - c10_r204871) + alpha_power1 * v5269);
    let v5275 = v1750 * v2167 * (column10 - c10_r198931) + alpha_power1 * (v4635 + v5272);
    let v4623 = v1747 * v2173 * (column10 - c10_r196547);
    let v5278 = alpha_power1 * (v1749 * v2169 * (column10 - c10_r198915) + alpha_power1 * v5275);
    let v5281 = v1746 * v2175 * (column10 - c10_r196483) + alpha_power1 * (v4623 + v5278);
    let v4596 = v1738 * v2191 * (column10 - c10_r179843);
    let v5284 = alpha_power1 * (v1745 * v2177 * (column10 - c10_r196419) + alpha_power1 * v5281);
    let v5287 = v1731 * v2205 * (column10 - c10_r167943) + alpha_power1 * (v4596 + v5284);
    let v4548 = v1722 * v2223 * (column10 - c10_r132627);
    let v5290 = alpha_power1 * (v1726 * v2215 * (column10 - c10_r159751) + alpha_power1 * v5287);
    let v5293 = v1721 * v2225 * (column10 - c10_r132611) + alpha_power1 * (v4548 + v5290);
    let v4485 = v1701 * v2265 * (column10 - c10_r75847);
    let v5296 = alpha_power1 * (v1703 * v2261 * (column10 - c10_r75911) + alpha_power1 * v5293);
    let v5299 = v1699 * v2269 * (column10 - c10_r75783) + alpha_power1 * (v4485 + v5296);
    let v4458 = v1692 * v2283 * (column10 - c10_r66323);
    let v5302 = alpha_power1 * (v1693 * v2281 * (column10 - c10_r67591) + alpha_power1 * v5299);
    let v5305 = v1691 * v2285 * (column10 - c10_r66307) + alpha_power1 * (v4458 + v5302);
    let v4347 = v1655 * v2357 * (column10 - c10_r24195);
    let v5308 = alpha_power1 * (v1671 * v2325 * (column10 - c10_r32387) + alpha_power1 * v5305);
    let v5311 = v1617 * v2433 * (column10 - c10_r16195) + alpha_power1 * (v4347 + v5308);
    let v4136 = v1585 * v2497 * (column10 - c10_r12295);
    let v5314 = alpha_power1 * (v1597 * v2473 * (column10 - c10_r16003) + alpha_power1 * v5311);
    let v5317 = v1580 * v2507 * (column10 - c10_r10247) + alpha_power1 * (v4136 + v5314);
    let v4100 = v1573 * v2521 * (column10 - c10_r8435);
    let v5320 = alpha_power1 * (v1574 * v2519 * (column10 - c10_r8443) + alpha_power1 * v5317);
    let v5323 = v1572 * v2523 * (column10 - c10_r8211) + alpha_power1 * (v4100 + v5320);
    let v4085 = v1568 * v2531 * (column10 - c10_r8195);
    let v5326 = alpha_power1 * (v1570 * v2527 * (column10 - c10_r8199) + alpha_power1 * v5323);
    let v5329 = v1565 * v2537 * (column10 - c10_r8131) + alpha_power1 * (v4085 + v5326);
    let v4070 = v1563 * v2541 * (column10 - c10_r8003);
    let v5332 = alpha_power1 * (v1564 * v2539 * (column10 - c10_r8067) + alpha_power1 * v5329);
    let v5335 = v1558 * v2551 * (column10 - c10_r7811) + alpha_power1 * (v4070 + v5332);
    let v3929 = v1516 * v2635 * (column10 - c10_r6403);
    let v5338 = alpha_power1 * (v1519 * v2629 * (column10 - c10_r6419) + alpha_power1 * v5335);
    let v5341 = v1484 * v2699 * (column10 - c10_r4231) + alpha_power1 * (v3929 + v5338);
    let v3827 = v1482 * v2703 * (column10 - c10_r4103);
    let v5344 = alpha_power1 * (v1483 * v2701 * (column10 - c10_r4167) + alpha_power1 * v5341);
    let v5347 = v1453 * v2761 * (column10 - c10_r2183) + alpha_power1 * (v3827 + v5344);
    let v3728 = v1449 * v2769 * (column10 - c10_r2055);
    let v5350 = alpha_power1 * (v1451 * v2765 * (column10 - c10_r2119) + alpha_power1 * v5347);
    let v5353 = v1399 * v2869 * (column10 - c10_r507) + alpha_power1 * (v3728 + v5350);
    let v3568 = v1396 * v2875 * (column10 - c10_r499);
    let v5356 = alpha_power1 * (v1398 * v2871 * (column10 - c10_r505) + alpha_power1 * v5353);
    let v5359 = v1395 * v2877 * (column10 - c10_r497) + alpha_power1 * (v3568 + v5356);
    let v3493 = v1371 * v2925 * (column10 - c10_r275);
    let v5362 = alpha_power1 * (v1393 * v2881 * (column10 - c10_r489) + alpha_power1 * v5359);
    let v5365 = v1365 * v2937 * (column10 - c10_r259) + alpha_power1 * (v3493 + v5362);
    let v3442 = v1354 * v2959 * (column10 - c10_r236);
    let v5368 = alpha_power1 * (v1357 * v2953 * (column10 - c10_r243) + alpha_power2 * v5365);
    let v5371 = v1348 * v2971 * (column10 - c10_r204) + alpha_power1 * (v3442 + v5368);
    let v3375 = v1332 * v3003 * (column10 - c10_r140);
    let v5374 = alpha_power1 * (v1338 * v2991 * (column10 - c10_r172) + alpha_power1 * v5371);
    let v5377 = v1323 * v3021 * (column10 - c10_r108) + alpha_power2 * (v3375 + v5374);
    let v3258 = v1293 * v3081 * (column10 - c10_r44);
    let v5380 = alpha_power2 * (v1310 * v3047 * (column10 - c10_r76) + alpha_power1 * v5377);
    let v5384 = v1681 * v2305 * (column8 - c8_r33158) + (v3258 + v5380) * alpha_power21;
    let v4380 = v1666 * v2335 * (column8 - c8_r30087);
    let v5387 = alpha_power1 * (v1670 * v2327 * (column8 - c8_r32135) + alpha_power1 * v5384);
    let v5390 = v1665 * v2337 * (column8 - c8_r28039) + alpha_power1 * (v4380 + v5387);
    let v4365 = v1661 * v2345 * (column8 - c8_r24966);
    let v5393 = alpha_power1 * (v1663 * v2341 * (column8 - c8_r25991) + alpha_power1 * v5390);
    let v5396 = v1654 * v2359 * (column8 - c8_r23943) + alpha_power1 * (v4365 + v5393);
    let v4326 = v1648 * v2371 * (column8 - c8_r19847);
    let v5399 = alpha_power1 * (v1649 * v2369 * (column8 - c8_r21895) + alpha_power1 * v5396);
    let v5402 = v1644 * v2379 * (column8 - c8_r17799) + alpha_power1 * (v4326 + v5399);
    let v4305 = v1641 * v2385 * (column8 - c8_r16774);
    let v5405 = alpha_power1 * (v1642 * v2383 * (column8 - c8_r16775) + alpha_power1 * v5402);
    let v5408 = v1595 * v2477 * (column8 - c8_r15751) + alpha_power1 * (v4305 + v5405);
    let v4160 = v1593 * v2481 * (column8 - c8_r14726);
    let v5411 = alpha_power1 * (v1594 * v2479 * (column8 - c8_r14727) + alpha_power1 * v5408);
    let v5414 = v1592 * v2483 * (column8 - c8_r13703) + alpha_power1 * (v4160 + v5411);
    let v4151 = v1590 * v2487 * (column8 - c8_r12678);
    let v5417 = alpha_power1 * (v1591 * v2485 * (column8 - c8_r12679) + alpha_power1 * v5414);
    let v5420 = v1584 * v2499 * (column8 - c8_r11655) + alpha_power1 * (v4151 + v5417);
    let v4124 = v1581 * v2505 * (column8 - c8_r10630);
    let v5423 = alpha_power1 * (v1582 * v2503 * (column8 - c8_r10631) + alpha_power1 * v5420);
    let v5426 = v1579 * v2509 * (column8 - c8_r9607) + alpha_power1 * (v4124 + v5423);
    let v4109 = v1576 * v2515 * (column8 - c8_r8582);
    let v5429 = alpha_power1 * (v1577 * v2513 * (column8 - c8_r8583) + alpha_power1 * v5426);
    let v5432 = v1553 * v2561 * (column8 - c8_r7559) + alpha_power1 * (v4109 + v5429);
    let v3884 = v1501 * v2665 * (column8 - c8_r5511);
    let v5435 = alpha_power2 * (v1524 * v2619 * (column8 - c8_r6535) + alpha_power1 * v5432);
    let v5438 = v1488 * v2691 * (column8 - c8_r4487) + alpha_power1 * (v3884 + v5435);
    let v3794 = v1471 * v2725 * (column8 - c8_r3463);
    let v5441 = alpha_power1 * (v1487 * v2693 * (column8 - c8_r4486) + alpha_power1 * v5438);
    let v5444 = v1470 * v2727 * (column8 - c8_r3462) + alpha_power1 * (v3794 + v5441);
    let v3752 = v1457 * v2753 * (column8 - c8_r2438);
    let v5447 = alpha_power1 * (v1458 * v2751 * (column8 - c8_r2439) + alpha_power1 * v5444);
    let v5450 = v1439 * v2789 * (column8 - c8_r1415) + alpha_power1 * (v3752 + v5447);
    let v3686 = v1435 * v2797 * (column8 - c8_r1222);
    let v5453 = alpha_power1 * (v1438 * v2791 * (column8 - c8_r1414) + alpha_power1 * v5450);
    let v5456 = v1425 * v2817 * (column8 - c8_r967) + alpha_power1 * (v3686 + v5453);
    let v3644 = v1421 * v2825 * (column8 - c8_r903);
    let v5459 = alpha_power1 * (v1424 * v2819 * (column8 - c8_r966) + alpha_power1 * v5456);
    let v5462 = v1420 * v2827 * (column8 - c8_r902) + alpha_power1 * (v3644 + v5459);
    let v3596 = v1405 * v2857 * (column8 - c8_r518);
    let v5465 = alpha_power1 * (v1409 * v2849 * (column8 - c8_r711) + alpha_power1 * v5462);
    let v5468 = v1390 * v2887 * (column8 - c8_r454) + alpha_power1 * (v3596 + v5465);
    let v3538 = v1386 * v2895 * (column8 - c8_r422);
    let v5471 = alpha_power1 * (v1387 * v2893 * (column8 - c8_r423) + alpha_power1 * v5468);
    let v5474 = v1385 * v2897 * (column8 - c8_r391) + alpha_power1 * (v3538 + v5471);
    let v3529 = v1383 * v2901 * (column8 - c8_r359);
    let v5477 = alpha_power1 * (v1384 * v2899 * (column8 - c8_r390) + alpha_power1 * v5474);
    let v5480 = v1382 * v2903 * (column8 - c8_r358) + alpha_power1 * (v3529 + v5477);
    let v3496 = v1372 * v2923 * (column8 - c8_r294);
    let v5483 = alpha_power1 * (v1373 * v2921 * (column8 - c8_r295) + alpha_power2 * v5480);
    let v5486 = v1368 * v2931 * (column8 - c8_r263) + alpha_power1 * (v3496 + v5483);
    let v3421 = v1347 * v2973 * (column8 - c8_r199);
    let v5489 = alpha_power1 * (v1367 * v2933 * (column8 - c8_r262) + alpha_power1 * v5486);
    let v5492 = v1346 * v2975 * (column8 - c8_r198) + alpha_power1 * (v3421 + v5489);
    let v3387 = v1336 * v2995 * (column8 - c8_r166);
    let v5495 = alpha_power1 * (v1337 * v2993 * (column8 - c8_r167) + alpha_power1 * v5492);
    let v5498 = v1330 * v3007 * (column8 - c8_r134) + alpha_power2 * (v3387 + v5495);
    let v3339 = v1320 * v3027 * (column8 - c8_r102);
    let v5501 = alpha_power1 * (v1321 * v3025 * (column8 - c8_r103) + alpha_power1 * v5498);
    let v5504 = v1307 * v3053 * (column8 - c8_r70) + alpha_power2 * (v3339 + v5501);
    let v4938 = v1852 * v1963 * (column7 - c7_r491520);
    let v5508 = (v1290 * v3087 * (column8 - c8_r39) + alpha_power1 * v5504) * alpha_power15;
    let v5511 = v1841 * v1985 * (column7 - c7_r458752) + alpha_power1 * (v4938 + v5508);
    let v4848 = v1822 * v2023 * (column7 - c7_r393216);
    let v5514 = alpha_power1 * (v1831 * v2005 * (column7 - c7_r425984) + alpha_power1 * v5511);
    let v5517 = v1811 * v2045 * (column7 - c7_r360448) + alpha_power1 * (v4848 + v5514);
    let v4719 = v1779 * v2109 * (column7 - c7_r294912);
    let v5520 = alpha_power1 * (v1797 * v2073 * (column7 - c7_r327680) + alpha_power1 * v5517);
    let v5523 = v1776 * v2115 * (column7 - c7_r262144) + alpha_power1 * (v4719 + v5520);
    let v4626 = v1748 * v2171 * (column7 - c7_r196608);
    let v5526 = alpha_power1 * (v1764 * v2139 * (column7 - c7_r229376) + alpha_power1 * v5523);
    let v5529 = v1728 * v2211 * (column7 - c7_r163840) + alpha_power1 * (v4626 + v5526);
    let v4509 = v1709 * v2249 * (column7 - c7_r98304);
    let v5532 = alpha_power1 * (v1720 * v2227 * (column7 - c7_r131072) + alpha_power1 * v5529);
    let v5535 = v1690 * v2287 * (column7 - c7_r65536) + alpha_power1 * (v4509 + v5532);
    let v4296 = v1638 * v2391 * (column7 - c7_r16384);
    let v5538 = alpha_power1 * (v1680 * v2307 * (column7 - c7_r32768) + alpha_power1 * v5535);
    let v5541 = v1635 * v2397 * (column7 - c7_r16368) + alpha_power1 * (v4296 + v5538);
    let v4266 = v1628 * v2411 * (column7 - c7_r16336);
    let v5544 = alpha_power1 * (v1631 * v2405 * (column7 - c7_r16352) + alpha_power1 * v5541);
    let v5547 = v1625 * v2417 * (column7 - c7_r16320) + alpha_power1 * (v4266 + v5544);
    let v4251 = v1623 * v2421 * (column7 - c7_r16288);
    let v5550 = alpha_power1 * (v1624 * v2419 * (column7 - c7_r16304) + alpha_power1 * v5547);
    let v5553 = v1622 * v2423 * (column7 - c7_r16272) + alpha_power1 * (v4251 + v5550);
    let v4242 = v1620 * v2427 * (column7 - c7_r16240);
    let v5556 = alpha_power1 * (v1621 * v2425 * (column7 - c7_r16256) + alpha_power1 * v5553);
    let v5559 = v1619 * v2429 * (column7 - c7_r16224) + alpha_power1 * (v4242 + v5556);
    let v4230 = v1616 * v2435 * (column7 - c7_r16192);
    let v5562 = alpha_power1 * (v1618 * v2431 * (column7 - c7_r16208) + alpha_power1 * v5559);
    let v5565 = v1615 * v2437 * (column7 - c7_r16176) + alpha_power1 * (v4230 + v5562);
    let v4221 = v1613 * v2441 * (column7 - c7_r16166);
    let v5568 = alpha_power1 * (v1614 * v2439 * (column7 - c7_r16167) + alpha_power1 * v5565);
    let v5571 = v1612 * v2443 * (column7 - c7_r16165) + alpha_power1 * (v4221 + v5568);
    let v4212 = v1610 * v2447 * (column7 - c7_r16163);
    let v5574 = alpha_power1 * (v1611 * v2445 * (column7 - c7_r16164) + alpha_power1 * v5571);
    let v5577 = v1609 * v2449 * (column7 - c7_r16162) + alpha_power1 * (v4212 + v5574);
    let v4203 = v1607 * v2453 * (column7 - c7_r16160);
    let v5580 = alpha_power1 * (v1608 * v2451 * (column7 - c7_r16161) + alpha_power1 * v5577);
    let v5583 = v1606 * v2455 * (column7 - c7_r16151) + alpha_power1 * (v4203 + v5580);
    let v4191 = v1603 * v2461 * (column7 - c7_r16148);
    let v5586 = alpha_power2 * (v1605 * v2457 * (column7 - c7_r16150) + alpha_power1 * v5583);
    let v5589 = v1602 * v2463 * (column7 - c7_r16147) + alpha_power1 * (v4191 + v5586);
    let v4182 = v1600 * v2467 * (column7 - c7_r16145);
    let v5592 = alpha_power1 * (v1601 * v2465 * (column7 - c7_r16146) + alpha_power1 * v5589);
    let v5595 = v1599 * v2469 * (column7 - c7_r16144) + alpha_power1 * (v4182 + v5592);
    let v3415 = v1345 * v2977 * (column5 - c5_r197);
    let v5598 = alpha_power2 * (v1360 * v2947 * (column5 - c5_r252) + alpha_power20 * v5595);
    let v5602 = v1401 * v2865 * (column3 - c3_r511) + (v3415 + v5598) * alpha_power10;
    let v5040 = v1886 * v1895 * (column1 - c1_r522690);
    let v5606 = alpha_power1 * (v1887 * v1893 * (column1 - c1_r522692) + v5602 * alpha_power7);
    let v5609 = v1885 * v1897 * (column1 - c1_r522502) + alpha_power1 * (v5040 + v5606);
    let v5031 = v1883 * v1901 * (column1 - c1_r522498);
    let v5612 = alpha_power1 * (v1884 * v1899 * (column1 - c1_r522500) + alpha_power1 * v5609);
    let v5615 = v1881 * v1905 * (column1 - c1_r516609) + alpha_power1 * (v5031 + v5612);
    let v5019 = v1879 * v1909 * (column1 - c1_r516353);
    let v5618 = alpha_power1 * (v1880 * v1907 * (column1 - c1_r516356) + alpha_power1 * v5615);
    let v5621 = v1876 * v1915 * (column1 - c1_r516292) + alpha_power1 * (v5019 + v5618);
    let v5001 = v1873 * v1921 * (column1 - c1_r516102);
    let v5624 = alpha_power1 * (v1874 * v1919 * (column1 - c1_r516108) + alpha_power1 * v5621);
    let v5627 = v1872 * v1923 * (column1 - c1_r516100) + alpha_power1 * (v5001 + v5624);
    let v4989 = v1869 * v1929 * (column1 - c1_r516097);
    let v5630 = alpha_power1 * (v1870 * v1927 * (column1 - c1_r516098) + alpha_power1 * v5627);
    let v5633 = v1868 * v1931 * (column1 - c1_r515841) + alpha_power1 * (v4989 + v5630);
    let v4980 = v1866 * v1935 * (column1 - c1_r514372);
    let v5636 = alpha_power1 * (v1867 * v1933 * (column1 - c1_r514436) + alpha_power1 * v5633);
    let v5639 = v1865 * v1937 * (column1 - c1_r514308) + alpha_power1 * (v4980 + v5636);
    let v4971 = v1863 * v1941 * (column1 - c1_r513348);
    let v5642 = alpha_power1 * (v1864 * v1939 * (column1 - c1_r513412) + alpha_power1 * v5639);
    let v5645 = v1862 * v1943 * (column1 - c1_r513284) + alpha_power1 * (v4971 + v5642);
    let v4950 = v1856 * v1955 * (column1 - c1_r507458);
    let v5648 = alpha_power1 * (v1861 * v1945 * (column1 - c1_r513025) + alpha_power1 * v5645);
    let v5651 = v1855 * v1957 * (column1 - c1_r506306) + alpha_power1 * (v4950 + v5648);
    let v4941 = v1853 * v1961 * (column1 - c1_r502017);
    let v5654 = alpha_power1 * (v1854 * v1959 * (column1 - c1_r502276) + alpha_power1 * v5651);
    let v5657 = v1850 * v1967 * (column1 - c1_r481538) + alpha_power1 * (v4941 + v5654);
    let v4926 = v1848 * v1971 * (column1 - c1_r466497);
    let v5660 = alpha_power1 * (v1849 * v1969 * (column1 - c1_r476932) + alpha_power1 * v5657);
    let v5663 = v1847 * v1973 * (column1 - c1_r465348) + alpha_power1 * (v4926 + v5660);
    let v4911 = v1843 * v1981 * (column1 - c1_r463617);
    let v5666 = alpha_power1 * (v1844 * v1979 * (column1 - c1_r463620) + alpha_power1 * v5663);
    let v5669 = v1840 * v1987 * (column1 - c1_r456065) + alpha_power1 * (v4911 + v5666);
    let v4896 = v1838 * v1991 * (column1 - c1_r455937);
    let v5672 = alpha_power1 * (v1839 * v1989 * (column1 - c1_r456001) + alpha_power1 * v5669);
    let v5675 = v1837 * v1993 * (column1 - c1_r451265) + alpha_power1 * (v4896 + v5672);
    let v4887 = v1835 * v1997 * (column1 - c1_r450753);
    let v5678 = alpha_power1 * (v1836 * v1995 * (column1 - c1_r451009) + alpha_power1 * v5675);
    let v5681 = v1834 * v1999 * (column1 - c1_r448772) + alpha_power1 * (v4887 + v5678);
    let v4872 = v1830 * v2007 * (column1 - c1_r416196);
    let v5684 = alpha_power1 * (v1832 * v2003 * (column1 - c1_r445188) + alpha_power1 * v5681);
    let v5687 = v1829 * v2009 * (column1 - c1_r415748) + alpha_power1 * (v4872 + v5684);
    let v4857 = v1825 * v2017 * (column1 - c1_r405764);
    let v5690 = alpha_power1 * (v1826 * v2015 * (column1 - c1_r407810) + alpha_power1 * v5687);
    let v5693 = v1820 * v2027 * (column1 - c1_r383426) + alpha_power1 * (v4857 + v5690);
    let v4836 = v1818 * v2031 * (column1 - c1_r376388);
    let v5696 = alpha_power1 * (v1819 * v2029 * (column1 - c1_r381956) + alpha_power1 * v5693);
    let v5699 = v1817 * v2033 * (column1 - c1_r370689) + alpha_power1 * (v4836 + v5696);
    let v4827 = v1815 * v2037 * (column1 - c1_r367044);
    let v5702 = alpha_power1 * (v1816 * v2035 * (column1 - c1_r367810) + alpha_power1 * v5699);
    let v5705 = v1814 * v2039 * (column1 - c1_r362756) + alpha_power1 * (v4827 + v5702);
    let v4812 = v1810 * v2047 * (column1 - c1_r359622);
    let v5708 = alpha_power1 * (v1813 * v2041 * (column1 - c1_r360705) + alpha_power1 * v5705);
    let v5711 = v1809 * v2049 * (column1 - c1_r358662) + alpha_power1 * (v4812 + v5708);
    let v4800 = v1806 * v2055 * (column1 - c1_r352769);
    let v5714 = alpha_power1 * (v1808 * v2051 * (column1 - c1_r356868) + alpha_power1 * v5711);
    let v5717 = v1805 * v2057 * (column1 - c1_r341889) + alpha_power1 * (v4800 + v5714);
    let v4791 = v1803 * v2061 * (column1 - c1_r341761);
    let v5720 = alpha_power1 * (v1804 * v2059 * (column1 - c1_r341825) + alpha_power1 * v5717);
    let v5723 = v1802 * v2063 * (column1 - c1_r338113) + alpha_power1 * (v4791 + v5720);
    let v4782 = v1800 * v2067 * (column1 - c1_r337601);
    let v5726 = alpha_power1 * (v1801 * v2065 * (column1 - c1_r337857) + alpha_power1 * v5723);
    let v5729 = v1796 * v2075 * (column1 - c1_r325894) + alpha_power1 * (v4782 + v5726);
    let v4764 = v1794 * v2079 * (column1 - c1_r325185);
    let v5732 = alpha_power1 * (v1795 * v2077 * (column1 - c1_r325249) + alpha_power1 * v5729);
    let v5735 = v1793 * v2081 * (column1 - c1_r325121) + alpha_power1 * (v4764 + v5732);
    let v4752 = v1790 * v2087 * (column1 - c1_r320961);
    let v5738 = alpha_power1 * (v1792 * v2083 * (column1 - c1_r322820) + alpha_power1 * v5735);
    let v5741 = v1789 * v2089 * (column1 - c1_r320705) + alpha_power1 * (v4752 + v5738);
    let v4743 = v1787 * v2093 * (column1 - c1_r309700);
    let v5744 = alpha_power1 * (v1788 * v2091 * (column1 - c1_r320449) + alpha_power1 * v5741);
    let v5747 = v1786 * v2095 * (column1 - c1_r304132) + alpha_power1 * (v4743 + v5744);
    let v4731 = v1783 * v2101 * (column1 - c1_r301318);
    let v5750 = alpha_power1 * (v1784 * v2099 * (column1 - c1_r302081) + alpha_power1 * v5747);
    let v5753 = v1782 * v2103 * (column1 - c1_r299009) + alpha_power1 * (v4731 + v5750);
    let v4707 = v1775 * v2117 * (column1 - c1_r254465);
    let v5756 = alpha_power1 * (v1780 * v2107 * (column1 - c1_r295684) + alpha_power1 * v5753);
    let v5759 = v1774 * v2119 * (column1 - c1_r254209) + alpha_power1 * (v4707 + v5756);
    let v4698 = v1772 * v2123 * (column1 - c1_r253958);
    let v5762 = alpha_power1 * (v1773 * v2121 * (column1 - c1_r253964) + alpha_power1 * v5759);
    let v5765 = v1771 * v2125 * (column1 - c1_r253954) + alpha_power1 * (v4698 + v5762);
    let v4686 = v1768 * v2131 * (column1 - c1_r236930);
    let v5768 = alpha_power1 * (v1770 * v2127 * (column1 - c1_r253953) + alpha_power1 * v5765);
    let v5771 = v1767 * v2133 * (column1 - c1_r235970) + alpha_power1 * (v4686 + v5768);
    let v4677 = v1765 * v2137 * (column1 - c1_r230657);
    let v5774 = alpha_power1 * (v1766 * v2135 * (column1 - c1_r230660) + alpha_power1 * v5771);
    let v5777 = v1763 * v2141 * (column1 - c1_r228161) + alpha_power1 * (v4677 + v5774);
    let v4665 = v1761 * v2145 * (column1 - c1_r212740);
    let v5780 = alpha_power1 * (v1762 * v2143 * (column1 - c1_r225025) + alpha_power1 * v5777);
    let v5783 = v1760 * v2147 * (column1 - c1_r211524) + alpha_power1 * (v4665 + v5780);
    let v4656 = v1758 * v2151 * (column1 - c1_r211396);
    let v5786 = alpha_power1 * (v1759 * v2149 * (column1 - c1_r211460) + alpha_power1 * v5783);
    let v5789 = v1757 * v2153 * (column1 - c1_r208516) + alpha_power1 * (v4656 + v5786);
    let v4647 = v1755 * v2157 * (column1 - c1_r208388);
    let v5792 = alpha_power1 * (v1756 * v2155 * (column1 - c1_r208452) + alpha_power1 * v5789);
    let v5795 = v1754 * v2159 * (column1 - c1_r207873) + alpha_power1 * (v4647 + v5792);
    let v4611 = v1743 * v2181 * (column1 - c1_r195074);
    let v5798 = alpha_power1 * (v1744 * v2179 * (column1 - c1_r195138) + alpha_power1 * v5795);
    let v5801 = v1742 * v2183 * (column1 - c1_r195010) + alpha_power1 * (v4611 + v5798);
    let v4602 = v1740 * v2187 * (column1 - c1_r192324);
    let v5804 = alpha_power1 * (v1741 * v2185 * (column1 - c1_r192388) + alpha_power1 * v5801);
    let v5807 = v1739 * v2189 * (column1 - c1_r192260) + alpha_power1 * (v4602 + v5804);
    let v4590 = v1736 * v2195 * (column1 - c1_r178433);
    let v5810 = alpha_power1 * (v1737 * v2193 * (column1 - c1_r178434) + alpha_power1 * v5807);
    let v5813 = v1735 * v2197 * (column1 - c1_r175108) + alpha_power1 * (v4590 + v5810);
    let v4581 = v1733 * v2201 * (column1 - c1_r171398);
    let v5816 = alpha_power1 * (v1734 * v2199 * (column1 - c1_r172801) + alpha_power1 * v5813);
    let v5819 = v1732 * v2203 * (column1 - c1_r170244) + alpha_power1 * (v4581 + v5816);
    let v4569 = v1729 * v2209 * (column1 - c1_r165377);
    let v5822 = alpha_power1 * (v1730 * v2207 * (column1 - c1_r165380) + alpha_power1 * v5819);
    let v5825 = v1727 * v2213 * (column1 - c1_r162052) + alpha_power1 * (v4569 + v5822);
    let v4554 = v1724 * v2219 * (column1 - c1_r155398);
    let v5828 = alpha_power1 * (v1725 * v2217 * (column1 - c1_r159748) + alpha_power1 * v5825);
    let v5831 = v1723 * v2221 * (column1 - c1_r151041) + alpha_power1 * (v4554 + v5828);
    let v4536 = v1718 * v2231 * (column1 - c1_r127489);
    let v5834 = alpha_power1 * (v1719 * v2229 * (column1 - c1_r130433) + alpha_power1 * v5831);
    let v5837 = v1717 * v2233 * (column1 - c1_r123393) + alpha_power1 * (v4536 + v5834);
    let v4527 = v1715 * v2237 * (column1 - c1_r122892);
    let v5840 = alpha_power1 * (v1716 * v2235 * (column1 - c1_r123137) + alpha_power1 * v5837);
    let v5843 = v1714 * v2239 * (column1 - c1_r122886) + alpha_power1 * (v4527 + v5840);
    let v4518 = v1712 * v2243 * (column1 - c1_r122881);
    let v5846 = alpha_power1 * (v1713 * v2241 * (column1 - c1_r122882) + alpha_power1 * v5843);
    let v5849 = v1711 * v2245 * (column1 - c1_r122244) + alpha_power1 * (v4518 + v5846);
    let v4506 = v1708 * v2251 * (column1 - c1_r89281);
    let v5852 = alpha_power1 * (v1710 * v2247 * (column1 - c1_r115713) + alpha_power1 * v5849);
    let v5855 = v1707 * v2253 * (column1 - c1_r86273) + alpha_power1 * (v4506 + v5852);
    let v4497 = v1705 * v2257 * (column1 - c1_r80198);
    let v5858 = alpha_power1 * (v1706 * v2255 * (column1 - c1_r80262) + alpha_power1 * v5855);
    let v5861 = v1704 * v2259 * (column1 - c1_r80134) + alpha_power1 * (v4497 + v5858);
    let v4482 = v1700 * v2267 * (column1 - c1_r75844);
    let v5864 = alpha_power1 * (v1702 * v2263 * (column1 - c1_r75908) + alpha_power1 * v5861);
    let v5867 = v1698 * v2271 * (column1 - c1_r75780) + alpha_power1 * (v4482 + v5864);
    let v4470 = v1696 * v2275 * (column1 - c1_r71942);
    let v5870 = alpha_power1 * (v1697 * v2273 * (column1 - c1_r73474) + alpha_power1 * v5867);
    let v5873 = v1695 * v2277 * (column1 - c1_r71428) + alpha_power1 * (v4470 + v5870);
    let v4449 = v1689 * v2289 * (column1 - c1_r57857);
    let v5876 = alpha_power1 * (v1694 * v2279 * (column1 - c1_r68865) + alpha_power1 * v5873);
    let v5879 = v1688 * v2291 * (column1 - c1_r57601) + alpha_power1 * (v4449 + v5876);
    let v4440 = v1686 * v2295 * (column1 - c1_r57350);
    let v5882 = alpha_power1 * (v1687 * v2293 * (column1 - c1_r57356) + alpha_power1 * v5879);
    let v5885 = v1685 * v2297 * (column1 - c1_r57346) + alpha_power1 * (v4440 + v5882);
    let v4431 = v1683 * v2301 * (column1 - c1_r55937);
    let v5888 = alpha_power1 * (v1684 * v2299 * (column1 - c1_r57345) + alpha_power1 * v5885);
    let v5891 = v1682 * v2303 * (column1 - c1_r51969) + alpha_power1 * (v4431 + v5888);
    let v4386 = v1668 * v2331 * (column1 - c1_r30978);
    let v5894 = alpha_power1 * (v1669 * v2329 * (column1 - c1_r31169) + alpha_power1 * v5891);
    let v5897 = v1667 * v2333 * (column1 - c1_r30212) + alpha_power1 * (v4386 + v5894);
    let v4368 = v1662 * v2343 * (column1 - c1_r25089);
    let v5900 = alpha_power1 * (v1664 * v2339 * (column1 - c1_r26369) + alpha_power1 * v5897);
    let v5903 = v1660 * v2347 * (column1 - c1_r24833) + alpha_power1 * (v4368 + v5900);
    let v4356 = v1658 * v2351 * (column1 - c1_r24582);
    let v5906 = alpha_power1 * (v1659 * v2349 * (column1 - c1_r24588) + alpha_power1 * v5903);
    let v5909 = v1657 * v2353 * (column1 - c1_r24578) + alpha_power1 * (v4356 + v5906);
    let v4341 = v1653 * v2361 * (column1 - c1_r22786);
    let v5912 = alpha_power1 * (v1656 * v2355 * (column1 - c1_r24577) + alpha_power1 * v5909);
    let v5915 = v1652 * v2363 * (column1 - c1_r22657) + alpha_power1 * (v4341 + v5912);
    let v4332 = v1650 * v2367 * (column1 - c1_r22529);
    let v5918 = alpha_power1 * (v1651 * v2365 * (column1 - c1_r22593) + alpha_power1 * v5915);
    let v5921 = v1647 * v2373 * (column1 - c1_r19393) + alpha_power1 * (v4332 + v5918);
    let v4317 = v1645 * v2377 * (column1 - c1_r18881);
    let v5924 = alpha_power1 * (v1646 * v2375 * (column1 - c1_r19137) + alpha_power1 * v5921);
    let v5927 = v1643 * v2381 * (column1 - c1_r16900) + alpha_power1 * (v4317 + v5924);
    let v4130 = v1583 * v2501 * (column1 - c1_r10753);
    let v5930 = alpha_power1 * (v1596 * v2475 * (column1 - c1_r15942) + alpha_power1 * v5927);
    let v5933 = v1578 * v2511 * (column1 - c1_r8705) + alpha_power1 * (v4130 + v5930);
    let v4094 = v1571 * v2525 * (column1 - c1_r8204);
    let v5936 = alpha_power1 * (v1575 * v2517 * (column1 - c1_r8449) + alpha_power1 * v5933);
    let v5939 = v1569 * v2529 * (column1 - c1_r8198) + alpha_power1 * (v4094 + v5936);
    let v4079 = v1566 * v2535 * (column1 - c1_r8193);
    let v5942 = alpha_power1 * (v1567 * v2533 * (column1 - c1_r8194) + alpha_power1 * v5939);
    let v5945 = v1562 * v2543 * (column1 - c1_r7942) + alpha_power1 * (v4079 + v5942);
    let v4061 = v1560 * v2547 * (column1 - c1_r7938);
    let v5948 = alpha_power1 * (v1561 * v2545 * (column1 - c1_r7940) + alpha_power1 * v5945);
    let v5951 = v1559 * v2549 * (column1 - c1_r7937) + alpha_power1 * (v4061 + v5948);
    let v4049 = v1556 * v2555 * (column1 - c1_r7748);
    let v5954 = alpha_power1 * (v1557 * v2553 * (column1 - c1_r7750) + alpha_power1 * v5951);
    let v5957 = v1555 * v2557 * (column1 - c1_r7746) + alpha_power1 * (v4049 + v5954);
    let v4037 = v1552 * v2563 * (column1 - c1_r7558);
    let v5960 = alpha_power1 * (v1554 * v2559 * (column1 - c1_r7745) + alpha_power1 * v5957);
    let v5963 = v1551 * v2565 * (column1 - c1_r7556) + alpha_power1 * (v4037 + v5960);
    let v4028 = v1549 * v2569 * (column1 - c1_r7553);
    let v5966 = alpha_power1 * (v1550 * v2567 * (column1 - c1_r7554) + alpha_power1 * v5963);
    let v5969 = v1548 * v2571 * (column1 - c1_r7366) + alpha_power1 * (v4028 + v5966);
    let v4019 = v1546 * v2575 * (column1 - c1_r7362);
    let v5972 = alpha_power1 * (v1547 * v2573 * (column1 - c1_r7364) + alpha_power1 * v5969);
    let v5975 = v1545 * v2577 * (column1 - c1_r7361) + alpha_power1 * (v4019 + v5972);
    let v4010 = v1543 * v2581 * (column1 - c1_r7172);
    let v5978 = alpha_power1 * (v1544 * v2579 * (column1 - c1_r7174) + alpha_power1 * v5975);
    let v5981 = v1542 * v2583 * (column1 - c1_r7170) + alpha_power1 * (v4010 + v5978);
    let v4001 = v1540 * v2587 * (column1 - c1_r6982);
    let v5984 = alpha_power1 * (v1541 * v2585 * (column1 - c1_r7169) + alpha_power1 * v5981);
    let v5987 = v1539 * v2589 * (column1 - c1_r6980) + alpha_power1 * (v4001 + v5984);
    let v3992 = v1537 * v2593 * (column1 - c1_r6977);
    let v5990 = alpha_power1 * (v1538 * v2591 * (column1 - c1_r6978) + alpha_power1 * v5987);
    let v5993 = v1536 * v2595 * (column1 - c1_r6790) + alpha_power1 * (v3992 + v5990);
    let v3983 = v1534 * v2599 * (column1 - c1_r6786);
    let v5996 = alpha_power1 * (v1535 * v2597 * (column1 - c1_r6788) + alpha_power1 * v5993);
    let v5999 = v1533 * v2601 * (column1 - c1_r6785) + alpha_power1 * (v3983 + v5996);
    let v3974 = v1531 * v2605 * (column1 - c1_r6722);
    let v6002 = alpha_power1 * (v1532 * v2603 * (column1 - c1_r6724) + alpha_power1 * v5999);
    let v6005 = v1530 * v2607 * (column1 - c1_r6660) + alpha_power1 * (v3974 + v6002);
    let v3965 = v1528 * v2611 * (column1 - c1_r6598);
    let v6008 = alpha_power1 * (v1529 * v2609 * (column1 - c1_r6658) + alpha_power1 * v6005);
    let v6011 = v1527 * v2613 * (column1 - c1_r6596) + alpha_power1 * (v3965 + v6008);
    let v3956 = v1525 * v2617 * (column1 - c1_r6593);
    let v6014 = alpha_power1 * (v1526 * v2615 * (column1 - c1_r6594) + alpha_power1 * v6011);
    let v6017 = v1522 * v2623 * (column1 - c1_r6532) + alpha_power2 * (v3956 + v6014);
    let v3941 = v1520 * v2627 * (column1 - c1_r6468);
    let v6020 = alpha_power1 * (v1521 * v2625 * (column1 - c1_r6470) + alpha_power1 * v6017);
    let v6023 = v1518 * v2631 * (column1 - c1_r6406) + alpha_power1 * (v3941 + v6020);
    let v3926 = v1515 * v2637 * (column1 - c1_r6402);
    let v6026 = alpha_power1 * (v1517 * v2633 * (column1 - c1_r6404) + alpha_power1 * v6023);
    let v6029 = v1514 * v2639 * (column1 - c1_r6401) + alpha_power1 * (v3926 + v6026);
    let v3917 = v1512 * v2643 * (column1 - c1_r6209);
    let v6032 = alpha_power1 * (v1513 * v2641 * (column1 - c1_r6273) + alpha_power1 * v6029);
    let v6035 = v1511 * v2645 * (column1 - c1_r6148) + alpha_power1 * (v3917 + v6032);
    let v3908 = v1509 * v2649 * (column1 - c1_r6017);
    let v6038 = alpha_power1 * (v1510 * v2647 * (column1 - c1_r6145) + alpha_power1 * v6035);
    let v6041 = v1508 * v2651 * (column1 - c1_r5953) + alpha_power1 * (v3908 + v6038);
    let v3899 = v1506 * v2655 * (column1 - c1_r5889);
    let v6044 = alpha_power1 * (v1507 * v2653 * (column1 - c1_r5892) + alpha_power1 * v6041);
    let v6047 = v1505 * v2657 * (column1 - c1_r5761) + alpha_power1 * (v3899 + v6044);
    let v3890 = v1503 * v2661 * (column1 - c1_r5636);
    let v6050 = alpha_power1 * (v1504 * v2659 * (column1 - c1_r5697) + alpha_power1 * v6047);
    let v6053 = v1502 * v2663 * (column1 - c1_r5633) + alpha_power1 * (v3890 + v6050);
    let v3878 = v1499 * v2669 * (column1 - c1_r5505);
    let v6056 = alpha_power1 * (v1500 * v2667 * (column1 - c1_r5508) + alpha_power1 * v6053);
    let v6059 = v1498 * v2671 * (column1 - c1_r5444) + alpha_power1 * (v3878 + v6056);
    let v3869 = v1496 * v2675 * (column1 - c1_r5380);
    let v6062 = alpha_power1 * (v1497 * v2673 * (column1 - c1_r5441) + alpha_power1 * v6059);
    let v6065 = v1495 * v2677 * (column1 - c1_r5377) + alpha_power1 * (v3869 + v6062);
    let v3860 = v1493 * v2681 * (column1 - c1_r5121);
    let v6068 = alpha_power1 * (v1494 * v2679 * (column1 - c1_r5124) + alpha_power1 * v6065);
    let v6071 = v1492 * v2683 * (column1 - c1_r4868) + alpha_power1 * (v3860 + v6068);
    let v3851 = v1490 * v2687 * (column1 - c1_r4612);
    let v6074 = alpha_power1 * (v1491 * v2685 * (column1 - c1_r4865) + alpha_power1 * v6071);
    let v6077 = v1489 * v2689 * (column1 - c1_r4609) + alpha_power1 * (v3851 + v6074);
    let v3836 = v1485 * v2697 * (column1 - c1_r4353);
    let v6080 = alpha_power1 * (v1486 * v2695 * (column1 - c1_r4356) + alpha_power1 * v6077);
    let v6083 = v1481 * v2705 * (column1 - c1_r4100) + alpha_power1 * (v3836 + v6080);
    let v3818 = v1479 * v2709 * (column1 - c1_r3972);
    let v6086 = alpha_power1 * (v1480 * v2707 * (column1 - c1_r4097) + alpha_power1 * v6083);
    let v6089 = v1478 * v2711 * (column1 - c1_r3908) + alpha_power1 * (v3818 + v6086);
    let v3809 = v1476 * v2715 * (column1 - c1_r3841);
    let v6092 = alpha_power1 * (v1477 * v2713 * (column1 - c1_r3844) + alpha_power1 * v6089);
    let v6095 = v1475 * v2717 * (column1 - c1_r3716) + alpha_power1 * (v3809 + v6092);
    let v3800 = v1473 * v2721 * (column1 - c1_r3588);
    let v6098 = alpha_power1 * (v1474 * v2719 * (column1 - c1_r3652) + alpha_power1 * v6095);
    let v6101 = v1472 * v2723 * (column1 - c1_r3585) + alpha_power1 * (v3800 + v6098);
    let v3785 = v1468 * v2731 * (column1 - c1_r3329);
    let v6104 = alpha_power1 * (v1469 * v2729 * (column1 - c1_r3332) + alpha_power1 * v6101);
    let v6107 = v1467 * v2733 * (column1 - c1_r3076) + alpha_power1 * (v3785 + v6104);
    let v3776 = v1465 * v2737 * (column1 - c1_r3009);
    let v6110 = alpha_power1 * (v1466 * v2735 * (column1 - c1_r3073) + alpha_power1 * v6107);
    let v6113 = v1464 * v2739 * (column1 - c1_r2820) + alpha_power1 * (v3776 + v6110);
    let v3767 = v1462 * v2743 * (column1 - c1_r2753);
    let v6116 = alpha_power1 * (v1463 * v2741 * (column1 - c1_r2817) + alpha_power1 * v6113);
    let v6119 = v1461 * v2745 * (column1 - c1_r2564) + alpha_power1 * (v3767 + v6116);
    let v3758 = v1459 * v2749 * (column1 - c1_r2497);
    let v6122 = alpha_power1 * (v1460 * v2747 * (column1 - c1_r2561) + alpha_power1 * v6119);
    let v6125 = v1456 * v2755 * (column1 - c1_r2308) + alpha_power1 * (v3758 + v6122);
    let v3743 = v1454 * v2759 * (column1 - c1_r2241);
    let v6128 = alpha_power1 * (v1455 * v2757 * (column1 - c1_r2305) + alpha_power1 * v6125);
    let v6131 = v1452 * v2763 * (column1 - c1_r2180) + alpha_power1 * (v3743 + v6128);
    let v3725 = v1448 * v2771 * (column1 - c1_r2052);
    let v6134 = alpha_power1 * (v1450 * v2767 * (column1 - c1_r2116) + alpha_power1 * v6131);
    let v6137 = v1447 * v2773 * (column1 - c1_r2049) + alpha_power1 * (v3725 + v6134);
    let v3716 = v1445 * v2777 * (column1 - c1_r1796);
    let v6140 = alpha_power1 * (v1446 * v2775 * (column1 - c1_r1985) + alpha_power1 * v6137);
    let v6143 = v1444 * v2779 * (column1 - c1_r1793) + alpha_power1 * (v3716 + v6140);
    let v3707 = v1442 * v2783 * (column1 - c1_r1540);
    let v6146 = alpha_power1 * (v1443 * v2781 * (column1 - c1_r1729) + alpha_power1 * v6143);
    let v6149 = v1441 * v2785 * (column1 - c1_r1537) + alpha_power1 * (v3707 + v6146);
    let v3692 = v1437 * v2793 * (column1 - c1_r1284);
    let v6152 = alpha_power1 * (v1440 * v2787 * (column1 - c1_r1473) + alpha_power1 * v6149);
    let v6155 = v1436 * v2795 * (column1 - c1_r1281) + alpha_power1 * (v3692 + v6152);
    let v3680 = v1433 * v2801 * (column1 - c1_r1036);
    let v6158 = alpha_power1 * (v1434 * v2799 * (column1 - c1_r1217) + alpha_power1 * v6155);
    let v6161 = v1432 * v2803 * (column1 - c1_r1030) + alpha_power1 * (v3680 + v6158);
    let v3671 = v1430 * v2807 * (column1 - c1_r1026);
    let v6164 = alpha_power1 * (v1431 * v2805 * (column1 - c1_r1028) + alpha_power1 * v6161);
    let v6167 = v1429 * v2809 * (column1 - c1_r1025) + alpha_power1 * (v3671 + v6164);
    let v3662 = v1427 * v2813 * (column1 - c1_r992);
    let v6170 = alpha_power1 * (v1428 * v2811 * (column1 - c1_r1008) + alpha_power1 * v6167);
    let v6173 = v1426 * v2815 * (column1 - c1_r976) + alpha_power1 * (v3662 + v6170);
    let v3647 = v1422 * v2823 * (column1 - c1_r960);
    let v6176 = alpha_power1 * (v1423 * v2821 * (column1 - c1_r961) + alpha_power1 * v6173);
    let v6179 = v1419 * v2829 * (column1 - c1_r780) + alpha_power1 * (v3647 + v6176);
    let v3632 = v1417 * v2833 * (column1 - c1_r774);
    let v6182 = alpha_power1 * (v1418 * v2831 * (column1 - c1_r776) + alpha_power1 * v6179);
    let v6185 = v1416 * v2835 * (column1 - c1_r772) + alpha_power1 * (v3632 + v6182);
    let v3623 = v1414 * v2839 * (column1 - c1_r769);
    let v6188 = alpha_power1 * (v1415 * v2837 * (column1 - c1_r770) + alpha_power1 * v6185);
    let v6191 = v1413 * v2841 * (column1 - c1_r768) + alpha_power1 * (v3623 + v6188);
    let v3614 = v1411 * v2845 * (column1 - c1_r736);
    let v6194 = alpha_power1 * (v1412 * v2843 * (column1 - c1_r752) + alpha_power1 * v6191);
    let v6197 = v1410 * v2847 * (column1 - c1_r720) + alpha_power1 * (v3614 + v6194);
    let v3602 = v1407 * v2853 * (column1 - c1_r704);
    let v6200 = alpha_power1 * (v1408 * v2851 * (column1 - c1_r705) + alpha_power1 * v6197);
    let v6203 = v1406 * v2855 * (column1 - c1_r520) + alpha_power1 * (v3602 + v6200);
    let v3590 = v1403 * v2861 * (column1 - c1_r513);
    let v6206 = alpha_power1 * (v1404 * v2859 * (column1 - c1_r516) + alpha_power1 * v6203);
    let v6209 = v1402 * v2863 * (column1 - c1_r512) + alpha_power1 * (v3590 + v6206);
    let v3487 = v1369 * v2929 * (column1 - c1_r264);
    let v6212 = alpha_power1 * (v1388 * v2891 * (column1 - c1_r449) + alpha_power1 * v6209);
    let v6215 = v1366 * v2935 * (column1 - c1_r260) + alpha_power1 * (v3487 + v6212);
    let v3448 = v1356 * v2955 * (column1 - c1_r240);
    let v6218 = alpha_power2 * (v1364 * v2939 * (column1 - c1_r257) + alpha_power1 * v6215);
    let v6221 = v1353 * v2961 * (column1 - c1_r224) + alpha_power1 * (v3448 + v6218);
    let v3396 = v1339 * v2989 * (column1 - c1_r176);
    let v6225 = (v1350 * v2967 * (column1 - c1_r208) + alpha_power1 * v6221) * alpha_power4;
    let v6228 = v1335 * v2997 * (column1 - c1_r160) + alpha_power1 * (v3396 + v6225);
    let v3366 = v1329 * v3009 * (column1 - c1_r128);
    let v6231 = alpha_power1 * (v1333 * v3001 * (column1 - c1_r144) + alpha_power1 * v6228);
    let v6234 = v1325 * v3017 * (column1 - c1_r112) + alpha_power1 * (v3366 + v6231);
    let v3315 = v1312 * v3043 * (column1 - c1_r80);
    let v6237 = alpha_power1 * (v1317 * v3033 * (column1 - c1_r96) + alpha_power1 * v6234);
    let v6240 = v1304 * v3059 * (column1 - c1_r64) + alpha_power1 * (v3315 + v6237);
    let v3232 = v1285 * v3097 * (column1 - c1_r32);
    let v6243 = alpha_power1 * (v1296 * v3075 * (column1 - c1_r48) + alpha_power1 * v6240);
    let v6258 = v3149 + alpha_power1 * (v3148 + alpha_power1 * (v3146 + v3140 * alpha_power1));
    let v6260 = v6258 * column14;
    let v6261 = alpha_power4 * (v1892 * column15 + alpha_power1 * (v1892 * column16));
    let v6264 = v3149 + v3148 * alpha_power1;
    let v6270 = v6264 * column12;
    let v6271 = alpha_power2 * (v6264 * column13 + alpha_power2 * (v6260 + v6261));
    let v6280 = v3090 + (v3052 + (v2912 + v2460 * alpha_power15) * alpha_power28) * alpha_power14;
    let v6287 = v3114 + alpha_power1 * (v3112 + (v3106 + alpha_power7 * v6280) * alpha_power3);
    let v6293 = v3122 + alpha_power1 * (v3118 + alpha_power1 * (v3116 + alpha_power1 * v6287));
    let v6299 = v3128 + alpha_power1 * (v3126 + alpha_power1 * (v3124 + alpha_power1 * v6293));
    let v6305 = v3134 + alpha_power1 * (v3132 + alpha_power1 * (v3130 + alpha_power1 * v6299));
    let v6311 = v3140 + alpha_power1 * (v3138 + alpha_power1 * (v3136 + alpha_power1 * v6305));
    let v6317 = v3146 + alpha_power1 * (v3144 + alpha_power1 * (v3142 + alpha_power1 * v6311));
    let v6322 = column11 * (v3149 + alpha_power1 * (v3148 + alpha_power1 * v6317));
    let v6324 = (v6270 + v6271) * alpha_power105;
    let v6332 = v3106 + alpha_power2 * (v3052 + alpha_power3 * (v3006 + v2950 * alpha_power6));
    let v6338 = v3116 + alpha_power1 * (v3114 + alpha_power1 * (v3112 + alpha_power1 * v6332));
    let v6344 = v3132 + alpha_power1 * (v3126 + alpha_power1 * (v3124 + alpha_power1 * v6338));
    let v6350 = v3138 + alpha_power1 * (v3136 + alpha_power1 * (v3134 + alpha_power1 * v6344));
    let v6356 = v3144 + alpha_power1 * (v3142 + alpha_power1 * (v3140 + alpha_power1 * v6350));
    let v6362 = v3149 + alpha_power1 * (v3148 + alpha_power1 * (v3146 + alpha_power1 * v6356));
    let v6371 = v3149 + alpha_power1 * (v3148 + alpha_power1 * (v3146 + v3144 * alpha_power1));
    let v6373 = v6371 * column9;
    let v6374 = alpha_power4 * (column10 * v6362 + alpha_power105 * (v6322 + v6324));
    let v6382 = v3052 + alpha_power4 * (v3006 + (v2912 + v2622 * alpha_power24) * alpha_power9);
    let v6388 = v3124 + alpha_power1 * (v3118 + alpha_power1 * (v3090 + alpha_power3 * v6382));
    let v6394 = v3134 + alpha_power1 * (v3132 + alpha_power1 * (v3126 + alpha_power1 * v6388));
    let v6400 = v3140 + alpha_power1 * (v3138 + alpha_power1 * (v3136 + alpha_power1 * v6394));
    let v6406 = v3146 + alpha_power1 * (v3144 + alpha_power1 * (v3142 + alpha_power1 * v6400));
    let v6411 = column8 * (v3149 + alpha_power1 * (v3148 + alpha_power1 * v6406));
    let v6413 = (v6373 + v6374) * alpha_power80;
    let v6420 = v3124 + alpha_power1 * (v3122 + alpha_power1 * (v3120 + v2460 * alpha_power6));
    let v6426 = v3130 + alpha_power1 * (v3128 + alpha_power1 * (v3126 + alpha_power1 * v6420));
    let v6432 = v3136 + alpha_power1 * (v3134 + alpha_power1 * (v3132 + alpha_power1 * v6426));
    let v6438 = v3142 + alpha_power1 * (v3140 + alpha_power1 * (v3138 + alpha_power1 * v6432));
    let v6444 = v3148 + alpha_power1 * (v3146 + alpha_power1 * (v3144 + alpha_power1 * v6438));
    let v6450 = column7 * (v3149 + alpha_power1 * v6444) + (v6411 + v6413) * alpha_power61;
    let v6462 = v2984 + alpha_power1 * (v2980 + alpha_power2 * (v2950 + v2942 * alpha_power2));
    let v6468 = v3149 + alpha_power1 * (v3148 + alpha_power1 * (v2986 + alpha_power1 * v6462));
    let v6469 = column5 * v6468;
    let v6470 = alpha_power9 * ((v3149 + v2944 * alpha_power1) * column6 + alpha_power2 * v6450);
    let v6477 = v3149 + alpha_power1 * (v3148 + alpha_power1 * (v2944 + v2942 * alpha_power1));
    let v6482 = column3 * v6477;
    let v6484 = (v6477 * column4 + alpha_power4 * (v6469 + v6470)) * alpha_power5;
    let v6496 = v2984 + alpha_power1 * (v2980 + alpha_power4 * (v2942 + v2622 * alpha_power102));
    let v6503 = v3126 + alpha_power1 * (v3118 + (v2986 + alpha_power1 * v6496) * alpha_power11);
    let v6509 = v3142 + alpha_power1 * (v3138 + alpha_power1 * (v3134 + alpha_power1 * v6503));
    let v6515 = v3149 + alpha_power1 * (v3148 + alpha_power1 * (v3146 + alpha_power1 * v6509));
    let v6516 = column1 * v6515;
    let v6518 = (v6264 * column2 + alpha_power2 * (v6482 + v6484)) * alpha_power333;
    let v6525 = v3126 + alpha_power1 * (v3124 + alpha_power1 * (v3122 + v3120 * alpha_power1));
    let v6531 = v3132 + alpha_power1 * (v3130 + alpha_power1 * (v3128 + alpha_power1 * v6525));
    let v6537 = v3138 + alpha_power1 * (v3136 + alpha_power1 * (v3134 + alpha_power1 * v6531));
    let v6543 = v3144 + alpha_power1 * (v3142 + alpha_power1 * (v3140 + alpha_power1 * v6537));
    let v6549 = v3149 + alpha_power1 * (v3148 + alpha_power1 * (v3146 + alpha_power1 * v6543));
    let v6246 = (v3232 + v6243) * alpha_power24;
    let v6554 = v6549 * column0 + (v6516 + v6518) * alpha_power16;
    v6246 + v6554 - (v3950 + v4193 + v1892 * composition_constant)
}
