//! The range-check builtin's cells.
//!
//! Stone: `air/cpu/builtin/range_check/range_check_builtin_prover_context.inl`.

use super::{
    TraceError,
    block::{Block, Draft},
    builtin::Used,
};
use crate::stone::{
    air::components::{
        Builtin,
        range_check::{N_PARTS, RangeCheck},
    },
    air_inputs::ValueInput,
    field::Felt,
};

/// Writes the parts of the block's instances. Those of missing instances are
/// left to fill holes of the range-check pool.
pub(super) fn write(
    used: &Used<'_, RangeCheck, ValueInput>,
    block: &mut Block<'_>,
) -> Result<(), TraceError> {
    let range = block.instances(used.builtin.instance_rows());
    let first = range.start;
    for index in range {
        let Some(input) = used.instances.get(index) else {
            continue;
        };
        let limbs = input.value.to_limbs();
        if limbs[2] | limbs[3] != 0 {
            return Err(TraceError::OperandRange {
                builtin: "range_check",
                index: index as u64,
                value: input.value,
                bits: 128,
            });
        }
        for part in 0..N_PARTS {
            // Most significant first.
            let cell = (index - first) * N_PARTS + N_PARTS - 1 - part;
            let value = (limbs[part / 4] >> (16 * (part % 4))) as u16;
            block.range_check(used.builtin.parts, cell, value);
        }
    }
    Ok(())
}

/// Writes the memory accesses, from the parts as they are once the range-check
/// pool has no vacant cell.
pub(super) fn write_memory(used: &Used<'_, RangeCheck, ValueInput>, draft: &mut Draft) {
    let range_check = used.builtin;
    let (first_part, part_stride) = range_check.parts.within(&draft.layout.range_check16.pool);
    let (first, stride) = range_check
        .memory
        .address
        .within(&draft.layout.memory.pool.address);
    let cells = draft.memory.iter_mut().skip(first).step_by(stride);
    for (index, cell) in cells.enumerate() {
        let mut limbs = [0u64; 4];
        for part in 0..N_PARTS {
            let place = first_part + (index * N_PARTS + N_PARTS - 1 - part) * part_stride;
            let value = draft.range_check[place].unwrap_or(0);
            limbs[part / 4] |= u64::from(value) << (16 * (part % 4));
        }
        let value = Felt::from_limbs(limbs).unwrap_or(Felt::ZERO);
        *cell = (used.begin + index as u64, value);
    }
}
