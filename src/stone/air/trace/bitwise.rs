//! The bitwise builtin's cells.
//!
//! Stone: `air/cpu/builtin/bitwise/bitwise_builtin_prover_context.inl`.

use super::{TraceError, block::Block, builtin::Used};
use crate::stone::{
    air::components::{
        Builtin,
        bitwise::{Bitwise, N_PARTS, TOTAL_BITS, TRIMMED_PARTS, part_shift},
        diluted_check::DilutedCheck,
    },
    air_inputs::PairInput,
    field::Felt,
};

/// Writes the cells of the block's instances; missing ones take (0, 0).
pub(super) fn write(
    used: &Used<'_, Bitwise, PairInput>,
    diluted: &DilutedCheck,
    block: &mut Block<'_>,
) -> Result<(), TraceError> {
    let Used {
        builtin: bitwise,
        begin,
        instances,
    } = used;
    let range = block.instances(bitwise.instance_rows());
    let first = range.start;
    for index in range {
        let i = index - first;
        let operand = |value: Felt| {
            let limbs = value.to_limbs();
            let too_large = limbs[3] >> (TOTAL_BITS % 64) != 0;
            (!too_large)
                .then_some(limbs)
                .ok_or(TraceError::OperandRange {
                    builtin: "bitwise",
                    index: index as u64,
                    value,
                    bits: TOTAL_BITS,
                })
        };
        let [x, y] = match instances.get(index) {
            Some(input) => [operand(input.x)?, operand(input.y)?],
            None => [[0; 4]; 2],
        };
        let zip = |op: fn(u64, u64) -> u64| std::array::from_fn(|l| op(x[l], y[l]));
        let variables: [[u64; 4]; 4] = [x, y, zip(|a, b| a & b), zip(|a, b| a ^ b)];
        let or: [u64; 4] = zip(|a, b| a | b);

        let address = begin + Bitwise::INSTANCE_CELLS * index as u64;
        for (v, variable) in variables.iter().enumerate() {
            let cell = 4 * i + v;
            let place = address + v as u64;
            block.access(bitwise.variables, cell, place, felt(variable));
            for part in 0..N_PARTS {
                let value = undiluted_part(diluted, variable, part_shift(part));
                block.diluted(bitwise.parts, cell * N_PARTS + part, value);
            }
        }
        block.access(bitwise.x_or_y, i, address + 4, felt(&or));
        for ((part, shift), column) in TRIMMED_PARTS.into_iter().zip(bitwise.trimmed) {
            let value = undiluted_part(diluted, &or, part_shift(part));
            block.diluted(column, i, value << (shift / diluted.spacing));
        }
    }
    Ok(())
}

/// The bits shift, shift + spacing, … of a value, next to each other. A part
/// lies within one 64-bit limb and its low neighbours' bits are not its own.
fn undiluted_part(diluted: &DilutedCheck, limbs: &[u64; 4], shift: u32) -> u16 {
    let limb = limbs[(shift / 64) as usize] >> (shift % 64);
    (0..diluted.n_bits).fold(0, |sum, bit| {
        sum | ((limb >> (bit * diluted.spacing) & 1) as u16) << bit
    })
}

/// Limbs of a value below 2^251.
fn felt(limbs: &[u64; 4]) -> Felt {
    if *limbs == [0; 4] {
        return Felt::ZERO;
    }
    Felt::from_limbs(*limbs).unwrap_or(Felt::ZERO)
}
