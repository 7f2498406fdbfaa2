//! Which layouts can hold a run, how many steps it needs there, and what makes
//! it need them: from one run, in any layout, before anything is proved.
//!
//! A proof-mode run is padded to the smallest power of two of steps that has
//! room for everything below (cairo-vm `CairoRunner::check_used_cells`, the
//! rules of StarkWare's runner). How much room a step has is read from the
//! prover's own layout tables. In three places the rules are not the runner's:
//!
//! - Public memory must fit its column, too. The runner does not look, so a run
//!   with that bound comes out too short, and its proof is refused.
//! - Stone's layouts `starknet` and `starknet_with_keccak` reserve twice the
//!   cells for public memory that the runner thinks they do, so fewer are left
//!   for memory holes.
//! - A cell nobody accesses counts as a memory hole here when nobody wrote it
//!   either. Cells that only a hint wrote are counted by the runner alone.
//!
//! A program may be entered a little differently in another layout (one more
//! pointer per builtin): a few steps and cells, which are not predicted.

use super::Layout;
use crate::stone::{
    air::{
        MAX_LOG_STEPS,
        components::{cpu::STEP_ROWS, range_check::N_PARTS},
        layout::Layout as Table,
        layouts,
    },
    air_inputs::AirInputs,
    public_input::PublicInput,
};

/// Segments that belong to no builtin with instances; their cells can be holes.
const PLAIN_SEGMENTS: [&str; 3] = ["program", "execution", "output"];

/// What a run needs in one layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LayoutForecast {
    pub layout: Layout,
    /// Cairo steps of the padded run, a power of two.
    pub n_steps: u64,
    /// What needs that many steps; the first of [`Bound`]'s order where several do.
    pub bound_by: Bound,
    /// Field elements of the committed traces: rows times columns of both. What
    /// proving costs, to compare layouts by.
    pub trace_cells: u64,
}

/// What decides the number of steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bound {
    /// Instructions, the last `jmp rel 0` included.
    Steps,
    /// No trace of this layout is smaller: it holds one instance of everything.
    LayoutMinimum,
    /// Instances of this builtin.
    Builtin(&'static str),
    /// Spare 16-bit range-check cells, to fill the values from rc_min to rc_max.
    RangeCheckHoles,
    /// Spare diluted cells, to fill all 2^16 diluted values.
    DilutedHoles,
    /// Spare memory cells, to fill the addresses nobody accesses.
    MemoryHoles,
    /// Cells of the public memory.
    PublicMemory,
}

/// A layout that cannot hold the run, however many steps it has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("layout {layout} lacks {}", missing.join(", "))]
pub struct MissingBuiltin {
    pub layout: Layout,
    /// Names of the builtins it lacks.
    pub missing: Vec<String>,
}

/// The builtins of which a run used cells, by their segments. A program may
/// declare more, and then runs only in layouts that have those, too.
pub fn used_builtins(public_input: &PublicInput) -> Vec<&str> {
    let segments = public_input.memory_segments.iter();
    segments
        .filter(|(name, segment)| {
            !["program", "execution"].contains(&name.as_str())
                && segment.begin_addr < segment.stop_ptr
        })
        .map(|(name, _)| name.as_str())
        .collect()
}

/// What the run would need in each of [`Layout::ALL`], in that order, when it
/// takes the builtins of these names: [`used_builtins`] or those declared.
pub fn forecast(
    inputs: &AirInputs,
    builtins: &[&str],
) -> Vec<Result<LayoutForecast, MissingBuiltin>> {
    let run = Run::of(inputs);
    let in_layout = |layout: Layout| {
        let table = layouts::by_name(layout.name())?;
        let missing: Vec<String> = builtins
            .iter()
            .filter(|builtin| !layout.builtin_names().contains(builtin))
            .map(|builtin| (*builtin).to_owned())
            .collect();
        Some(match missing.is_empty() {
            true => Ok(run.in_layout(layout, table)),
            false => Err(MissingBuiltin { layout, missing }),
        })
    };
    Layout::ALL.into_iter().filter_map(in_layout).collect()
}

/// The sizes of a run that do not depend on its layout.
struct Run<'a> {
    public_input: &'a PublicInput,
    /// Steps without the padding.
    n_steps: u64,
    memory_holes: u64,
}

impl Run<'_> {
    fn of(inputs: &AirInputs) -> Run<'_> {
        Run {
            public_input: &inputs.public_input,
            n_steps: unpadded_steps(inputs),
            memory_holes: memory_holes(inputs),
        }
    }

    fn used_cells(&self, builtin: &str) -> u64 {
        let segment = self.public_input.memory_segments.get(builtin);
        segment.map_or(0, |s| s.stop_ptr.saturating_sub(s.begin_addr))
    }

    fn in_layout(&self, layout: Layout, table: &Table) -> LayoutForecast {
        let mut needs = vec![
            (Bound::Steps, self.n_steps.next_power_of_two()),
            (
                Bound::LayoutMinimum,
                (table.min_steps() as u64).next_power_of_two(),
            ),
        ];
        needs.extend(table.builtins().map(|builtin| {
            let used = self.used_cells(builtin.name);
            let fits = |rows: usize| {
                used <= (rows / builtin.instance_rows) as u64 * builtin.instance_cells
            };
            (Bound::Builtin(builtin.name), smallest(fits))
        }));
        let PublicInput { rc_min, rc_max, .. } = *self.public_input;
        // The runner's bound on the holes, whatever values there are between.
        let span = rc_max.saturating_sub(rc_min);
        let parts = self
            .used_cells("range_check")
            .saturating_mul(N_PARTS as u64);
        needs.push((
            Bound::RangeCheckHoles,
            smallest(|rows| parts.saturating_add(span) <= spare_range_checks(table, rows)),
        ));
        if let Some(check) = &table.diluted_check {
            let all = 1u64 << check.n_bits;
            let fits = |rows| all <= spare_diluted(table, rows);
            needs.push((Bound::DilutedHoles, smallest(fits)));
        }
        needs.push((
            Bound::MemoryHoles,
            smallest(|rows| self.memory_holes <= spare_memory(table, rows)),
        ));
        let public_cells = self.public_input.public_memory.len();
        needs.push((
            Bound::PublicMemory,
            smallest(|rows| public_cells <= table.memory.public.address.len(rows)),
        ));
        let first = (Bound::Steps, 1);
        let (bound_by, n_steps) =
            needs.into_iter().fold(
                first,
                |most, need| if need.1 > most.1 { need } else { most },
            );
        let n_columns: usize = table.n_columns.iter().sum();
        LayoutForecast {
            layout,
            n_steps,
            bound_by,
            trace_cells: n_steps * (STEP_ROWS * n_columns) as u64,
        }
    }
}

/// The smallest power of two of steps whose trace rows suffice; the largest
/// there is, when none does.
fn smallest(suffices: impl Fn(usize) -> bool) -> u64 {
    let mut steps = (0..=MAX_LOG_STEPS).map(|log| 1u64 << log);
    let found = steps.find(|n_steps| suffices(*n_steps as usize * STEP_ROWS));
    found.unwrap_or(1 << MAX_LOG_STEPS)
}

/// Cells of the 16-bit range-check pool that the CPU leaves.
fn spare_range_checks(table: &Table, rows: usize) -> u64 {
    let cpu = &table.cpu;
    let taken = [cpu.off0, cpu.off1, cpu.off2].map(|column| column.len(rows));
    spare(table.range_check16.pool.len(rows), taken)
}

/// Cells of the diluted pool that the builtins leave, used or not.
fn spare_diluted(table: &Table, rows: usize) -> u64 {
    let pool = table.diluted_check.map_or(0, |check| check.pool.len(rows));
    let bitwise = table.bitwise.iter().flat_map(|bitwise| {
        let trimmed = bitwise.trimmed.iter();
        trimmed.chain([&bitwise.parts]).map(|c| c.len(rows))
    });
    let keccak = table.keccak.iter();
    let keccak = keccak.flat_map(|keccak| keccak.diluted.iter().map(|c| c.len(rows)));
    spare(pool, bitwise.chain(keccak))
}

/// Cells of the memory pool that are left by the CPU, the public memory and
/// the builtins, used or not.
fn spare_memory(table: &Table, rows: usize) -> u64 {
    let cpu = &table.cpu;
    let columns = [
        cpu.instruction,
        cpu.dst,
        cpu.op0,
        cpu.op1,
        table.memory.public,
    ];
    let builtins = table
        .builtins()
        .map(|builtin| rows / builtin.instance_rows * builtin.instance_cells as usize);
    let taken = columns.map(|column| column.address.len(rows));
    spare(
        table.memory.pool.address.len(rows),
        taken.into_iter().chain(builtins),
    )
}

fn spare(pool: usize, taken: impl IntoIterator<Item = usize>) -> u64 {
    pool.saturating_sub(taken.into_iter().sum()) as u64
}

/// Steps up to the first one at the end, where the program jumps to itself
/// until the padding is full.
fn unpadded_steps(inputs: &AirInputs) -> u64 {
    let Some(end) = inputs.trace.last().map(|entry| entry.pc) else {
        return 0;
    };
    let backwards = inputs.trace.iter().rev();
    let repeated = backwards.take_while(|entry| entry.pc == end).count();
    (inputs.trace.len() - repeated + 1) as u64
}

/// Addresses without a value, apart from those of builtins: a builtin's dummy
/// instances access all the rest of its segment.
fn memory_holes(inputs: &AirInputs) -> u64 {
    let segments = &inputs.public_input.memory_segments;
    let cell = |address: u64| {
        let address = usize::try_from(address).ok()?;
        inputs.memory.get(address)
    };
    let end = inputs.memory.len() as u64;
    let unwritten = |from: u64, to: u64| {
        let addresses = from.min(end)..to.min(end);
        addresses.filter(|a| cell(*a) == Some(&None)).count() as u64
    };
    let mut holes = unwritten(1, end);
    let builtins = segments
        .iter()
        .filter(|(name, _)| !PLAIN_SEGMENTS.contains(&name.as_str()));
    for (_, segment) in builtins {
        let next = segments
            .values()
            .map(|other| other.begin_addr)
            .filter(|begin| *begin > segment.begin_addr)
            .min();
        // How far the last builtin's segment reaches, only its layout knows;
        // what follows begins with a value.
        let next = next.unwrap_or_else(|| {
            let rest = segment.stop_ptr.min(end)..end;
            let mut rest = rest.skip_while(|a| cell(*a) == Some(&None));
            rest.next().unwrap_or(end)
        });
        holes = holes.saturating_sub(unwritten(segment.begin_addr, next));
    }
    holes
}

#[cfg(test)]
mod tests;
