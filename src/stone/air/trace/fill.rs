//! What is left when all components have written: vacant cells of the pools
//! fill the holes in the pools' values, in Stone's order, and the sorted
//! columns are written.
//!
//! Stone: `memory_cell.inl`, `range_check_cell.inl`, `diluted_check_cell.inl`
//! (`Finalize`); `memory.inl`, `perm_range_check.inl`, `diluted_check.inl`
//! (`WriteTrace`).

use super::{
    SmallFelts, TraceError,
    block::{Draft, VACANT},
};
use crate::stone::{
    air::components::{cpu::STEP_ROWS, diluted_check::DilutedCheck},
    field::Felt,
};

/// Cells of the range-check pool that the CPU itself takes in every step.
const CPU_RANGE_CHECKS: usize = 3;

/// Fills a pool of 16-bit values: vacant cells take, in order, the values of
/// `min..=max` that no cell has, then `max`. Returns the counts per value.
///
/// # Errors
/// The number of values missing and of vacant cells, when there are too few.
fn fill_values(pool: &mut [Option<u16>], min: u16, max: u16) -> Result<Vec<u32>, (usize, usize)> {
    let mut counts = vec![0u32; 1 << 16];
    let mut vacant = 0;
    for cell in pool.iter() {
        match cell {
            Some(value) => counts[usize::from(*value)] += 1,
            None => vacant += 1,
        }
    }
    let holes: Vec<u16> = (min..=max)
        .filter(|value| counts[usize::from(*value)] == 0)
        .collect();
    if holes.len() > vacant {
        return Err((holes.len(), vacant));
    }
    let mut holes = holes.into_iter();
    for cell in pool.iter_mut().filter(|cell| cell.is_none()) {
        let value = holes.next().unwrap_or(max);
        counts[usize::from(value)] += 1;
        *cell = Some(value);
    }
    Ok(counts)
}

/// Every value as often as counted, ascending.
fn expand(counts: &[u32]) -> Vec<u16> {
    let values = counts.iter().enumerate();
    values
        .flat_map(|(value, count)| std::iter::repeat_n(value as u16, *count as usize))
        .collect()
}

/// Fills the range-check pool and writes it with its sorted column.
pub(super) fn range_check16(
    draft: &mut Draft,
    small: &SmallFelts,
    rc_min: u64,
    rc_max: u64,
) -> Result<(), TraceError> {
    let layout = draft.layout;
    let component = &layout.range_check16;
    let bounds = rc_min..=rc_max;
    let outside = |cell: &Option<u16>| cell.is_some_and(|value| !bounds.contains(&value.into()));
    if let Some(place) = draft.range_check.iter().position(outside) {
        return Err(TraceError::RangeCheckValue {
            step: component.pool.row(place) / STEP_ROWS,
            value: draft.range_check[place].unwrap_or(0).into(),
            rc_min,
            rc_max,
        });
    }
    // Both are below 2^16: checked with the public input.
    let filled = fill_values(&mut draft.range_check, rc_min as u16, rc_max as u16);
    let counts = filled.map_err(|(holes, spare)| {
        // More steps of the same kind add this many spare cells each.
        let spare_per_step = (STEP_ROWS / component.pool.step).saturating_sub(CPU_RANGE_CHECKS);
        let n_steps = (draft.columns[0].len() / STEP_ROWS) as u64;
        let more_steps = (holes - spare).div_ceil(spare_per_step.max(1)) as u64;
        TraceError::RangeCheckHoles {
            layout: layout.name,
            rc_min,
            rc_max,
            holes,
            spare,
            n_steps,
            enough_steps: (n_steps + more_steps).next_power_of_two(),
        }
    })?;
    let sorted = expand(&counts);
    let pool = std::mem::take(&mut draft.range_check);
    draft.set_column(component.pool, |i| small.get(pool[i].unwrap_or(0)));
    draft.set_column(component.sorted, |i| small.get(sorted[i]));
    draft.range_check = pool;
    Ok(())
}

/// Fills the diluted pool and writes it with its sorted column.
pub(super) fn diluted(draft: &mut Draft, check: &DilutedCheck) -> Result<(), TraceError> {
    let counts = fill_values(&mut draft.diluted, 0, u16::MAX).map_err(|(missing, spare)| {
        TraceError::DilutedHoles {
            missing,
            total: 1 << 16,
            spare,
        }
    })?;
    let table: Vec<Felt> = (0..1 << 16)
        .map(|value| Felt::from(check.dilute(value)))
        .collect();
    let sorted = expand(&counts);
    let pool = std::mem::take(&mut draft.diluted);
    draft.set_column(check.pool, |i| table[usize::from(pool[i].unwrap_or(0))]);
    draft.set_column(check.sorted, |i| table[usize::from(sorted[i])]);
    Ok(())
}

/// Fills the memory pool, writes it, zeroed where public, with the sorted list.
///
/// Vacant cells take, in order, the addresses nobody accessed, with value zero,
/// then the address after the last.
pub(super) fn memory(draft: &mut Draft) -> Result<(), TraceError> {
    let component = draft.layout.memory;
    let mut pool = std::mem::take(&mut draft.memory);
    let written = || pool.iter().filter(|cell| cell.0 != VACANT);
    let first = written().map(|cell| cell.0).min().unwrap_or(VACANT);
    if first != 1 {
        return Err(TraceError::FirstAddress { found: first });
    }
    let last = written().map(|cell| cell.0).max().unwrap_or(first);
    let spare = pool.len() - written().count();
    if last > pool.len() as u64 {
        // Every address takes a cell of its own, so some hole must remain.
        let mut addresses: Vec<u64> = written().map(|cell| cell.0).collect();
        addresses.sort_unstable();
        addresses.dedup();
        let holes = last - addresses.len() as u64;
        return Err(TraceError::MemoryHoles { last, holes, spare });
    }

    // By address; the one after the last is there for spare cells.
    let mut counts = vec![0u32; last as usize + 2];
    let mut values = vec![Felt::ZERO; last as usize + 2];
    for (address, value) in pool.iter().filter(|cell| cell.0 != VACANT) {
        let place = *address as usize;
        if counts[place] > 0 && values[place] != *value {
            return Err(TraceError::MemoryValue {
                address: *address,
                first: values[place],
                second: *value,
            });
        }
        counts[place] += 1;
        values[place] = *value;
    }
    let holes: Vec<u64> = (1..=last).filter(|a| counts[*a as usize] == 0).collect();
    if holes.len() > spare {
        return Err(TraceError::MemoryHoles {
            last,
            holes: holes.len() as u64,
            spare,
        });
    }
    let mut holes = holes.into_iter();
    for cell in pool.iter_mut().filter(|cell| cell.0 == VACANT) {
        let address = holes.next().unwrap_or(last + 1);
        counts[address as usize] += 1;
        *cell = (address, Felt::ZERO);
    }

    let (public, public_stride) = component.public.address.within(&component.pool.address);
    let is_public = |i: usize| i % public_stride == public;
    draft.set_column(component.pool.address, |i| match is_public(i) {
        true => Felt::ZERO,
        false => Felt::from(pool[i].0),
    });
    draft.set_column(component.pool.value, |i| match is_public(i) {
        true => Felt::ZERO,
        false => pool[i].1,
    });
    let sorted: Vec<u32> = counts
        .iter()
        .enumerate()
        .flat_map(|(address, count)| std::iter::repeat_n(address as u32, *count as usize))
        .collect();
    draft.set_column(component.sorted.address, |i| {
        Felt::from(u64::from(sorted[i]))
    });
    draft.set_column(component.sorted.value, |i| values[sorted[i] as usize]);
    Ok(())
}
