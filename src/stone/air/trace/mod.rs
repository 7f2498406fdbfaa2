//! The trace of a Cairo run, cell by cell as Stone writes it.
//!
//! Stone: `CpuAir::GetTrace` and `GetInteractionTrace` of
//! `air/cpu/board/cpu_air.inl`.

mod bitwise;
mod block;
mod builtin;
mod cpu;
mod ec;
mod ec_op;
mod ecdsa;
mod error;
mod fill;
mod interaction;
mod keccak;
mod pedersen;
mod poseidon;
mod range_check;

pub use error::TraceError;

use super::{
    Air,
    components::{Builtin, cpu::STEP_ROWS},
};
use crate::stone::{
    air_inputs::AirInputs,
    field::Felt,
    public_input::{MemorySegment, PublicInput},
};
use block::Draft;
use builtin::{Entry, Instances, Used};

/// No address is higher, so that address arithmetic does not overflow.
const MAX_ADDRESS: u64 = 1 << 48;
/// Largest number of instances of the slowest builtin in one block of rows.
const MAX_BLOCK_INSTANCES: usize = 64;

/// The trace before the verifier's first interaction.
pub struct FirstTrace {
    /// The original columns, rows in natural order.
    pub columns: Vec<Vec<Felt>>,
}

/// All 16-bit values as field elements.
struct SmallFelts(Vec<Felt>);

impl SmallFelts {
    fn new() -> SmallFelts {
        let values = std::iter::successors(Some(Felt::ZERO), |value| Some(*value + Felt::ONE));
        SmallFelts(values.take(1 << 16).collect())
    }

    fn get(&self, value: u16) -> Felt {
        self.0[usize::from(value)]
    }
}

impl Air {
    /// The original columns of a run.
    ///
    /// # Errors
    /// [`TraceError`] says what of the run does not fit its public input or its
    /// layout.
    pub fn first_trace(&self, inputs: &AirInputs) -> Result<FirstTrace, TraceError> {
        let public_input = &self.public_input;
        if inputs.public_input != *public_input {
            return Err(TraceError::OtherPublicInput);
        }
        check_registers(public_input, inputs)?;
        check_addresses(public_input)?;

        let layout = self.layout;
        let private = &inputs.private_input;
        let pedersen = self.used(&layout.pedersen, &private.pedersen)?;
        let range_check = self.used(&layout.range_check, &private.range_check)?;
        let ecdsa = self.used(&layout.ecdsa, &private.ecdsa)?;
        let bitwise = self.used(&layout.bitwise, &private.bitwise)?;
        let ec_op = self.used(&layout.ec_op, &private.ec_op)?;
        let keccak = self.used(&layout.keccak, &private.keccak)?;
        let poseidon = self.used(&layout.poseidon, &private.poseidon)?;

        let small = SmallFelts::new();
        let dummy_signature = ecdsa::dummy();
        let dummy_operation = ec_op::dummy();
        let mut draft = Draft::new(self);
        draft.write_blocks(self.block_rows(), |mut block| {
            cpu::write(&layout.cpu, inputs, &small, &mut block)?;
            let public = layout.memory.public;
            for (i, index) in block.instances(public.address.step).enumerate() {
                let cells = &public_input.public_memory;
                // The first cell is the padding; there is one: checked by `Air::new`.
                if let Some(cell) = cells.get(index).or(cells.first()) {
                    block.access(public, i, cell.address, cell.value);
                }
            }
            if let Some(pedersen) = &pedersen {
                pedersen::write(pedersen, &mut block);
            }
            if let Some(range_check) = &range_check {
                range_check::write(range_check, &mut block)?;
            }
            if let Some(ecdsa) = &ecdsa {
                ecdsa::write(ecdsa, &dummy_signature, &mut block)?;
            }
            if let (Some(bitwise), Some(diluted)) = (&bitwise, &layout.diluted_check) {
                bitwise::write(bitwise, diluted, &mut block)?;
            }
            if let Some(ec_op) = &ec_op {
                ec_op::write(ec_op, &dummy_operation, &mut block)?;
            }
            if let (Some(keccak), Some(diluted)) = (&keccak, &layout.diluted_check) {
                keccak::write(keccak, diluted, &mut block)?;
            }
            if let Some(poseidon) = &poseidon {
                poseidon::write(poseidon, &mut block);
            }
            Ok(())
        })?;

        // The builtin's memory holds what fills its range checks, so the order matters.
        fill::range_check16(&mut draft, &small, public_input.rc_min, public_input.rc_max)?;
        if let Some(range_check) = &range_check {
            range_check::write_memory(range_check, &mut draft);
        }
        if let Some(check) = &layout.diluted_check {
            fill::diluted(&mut draft, check)?;
        }
        fill::memory(&mut draft)?;
        Ok(FirstTrace {
            columns: draft.columns,
        })
    }

    /// A builtin, where the layout has it, with its inputs.
    fn used<'a, B: Builtin, T: Entry>(
        &self,
        builtin: &'a Option<B>,
        entries: &'a [T],
    ) -> Result<Option<Used<'a, B, T>>, TraceError> {
        let Some(builtin) = builtin else {
            return Ok(None);
        };
        let capacity = (self.trace_length / builtin.instance_rows()) as u64;
        Ok(Some(Used {
            builtin,
            begin: segment(&self.public_input, B::NAME).begin_addr,
            instances: Instances::new(B::NAME, entries, capacity, self.public_input.n_steps)?,
        }))
    }

    /// Rows per parallel block: whole instances of everything, several of the
    /// largest where there are enough for all threads.
    fn block_rows(&self) -> usize {
        let rows = self.layout.min_steps() * STEP_ROWS;
        let per_thread = self.trace_length / rows / (2 * rayon::current_num_threads()).max(1);
        let instances = per_thread.clamp(1, MAX_BLOCK_INSTANCES);
        rows << instances.ilog2()
    }
}

/// A segment of the public input; all of the layout's are there: checked by
/// [`Air::new`].
pub(super) fn segment(public_input: &PublicInput, name: &str) -> MemorySegment {
    let segment = public_input.memory_segments.get(name).copied();
    segment.unwrap_or(MemorySegment {
        begin_addr: 0,
        stop_ptr: 0,
    })
}

/// The run's length, and its first and last registers, against the public input.
fn check_registers(public_input: &PublicInput, inputs: &AirInputs) -> Result<(), TraceError> {
    let expected = public_input.n_steps as usize;
    let trace = &inputs.trace;
    let [first, last] = match (trace.first(), trace.last()) {
        (Some(first), Some(last)) if trace.len() == expected => [first, last],
        _ => {
            return Err(TraceError::TraceLength {
                found: trace.len(),
                expected,
            });
        }
    };
    let execution = segment(public_input, "execution");
    let program = segment(public_input, "program");
    for (step, register, found, expected) in [
        (0, "ap", first.ap, execution.begin_addr),
        (0, "fp", first.fp, execution.begin_addr),
        (0, "pc", first.pc, program.begin_addr),
        (expected - 1, "ap", last.ap, execution.stop_ptr),
        (expected - 1, "fp", last.fp, execution.begin_addr),
        (expected - 1, "pc", last.pc, program.stop_ptr),
    ] {
        if found != expected {
            return Err(TraceError::Register {
                step,
                register,
                found,
                expected,
            });
        }
    }
    Ok(())
}

/// Every address that does not come from the memory file is within bounds.
fn check_addresses(public_input: &PublicInput) -> Result<(), TraceError> {
    let segments = public_input
        .memory_segments
        .iter()
        .map(|(name, segment)| (format!("segment {name}"), segment.begin_addr));
    let cells = public_input.public_memory.iter();
    let cells = cells.map(|cell| ("a public memory cell".to_string(), cell.address));
    for (what, address) in segments.chain(cells) {
        if address == 0 || address > MAX_ADDRESS {
            return Err(TraceError::Address { what, address });
        }
    }
    Ok(())
}
