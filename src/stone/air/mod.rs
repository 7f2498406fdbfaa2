//! The Cairo CPU AIR, written once for every layout and every use.
//!
//! - [`components`]: the constraints, over named cells, generic over a builder;
//! - [`layout`] and [`layouts`]: tables that say where the cells lie;
//! - [`builder`]: what constraints are written against. Its instances:
//!   [`collector`] (names, mask, degrees), `scalar` (one row: the verifier's point,
//!   the check of a trace), `symbolic` (formulas: for the prover, whose `tape` runs
//!   them over many rows of a `coset`, and for the chain);
//! - [`cairo`]: the constraints as Cairo source, for the verifier on chain;
//! - [`trace`]: the values of the cells, for a given Cairo run.

pub mod builder;
pub mod cairo;
mod check;
pub mod collector;
pub mod components;
mod coset;
pub mod domain;
mod error;
pub mod layout;
pub mod layouts;
mod point;
mod scalar;
mod symbolic;
mod tape;
pub mod trace;

#[cfg(test)]
mod tests;

pub use check::Violation;
pub use coset::{ConstraintSum, Summand};
pub use error::{AirError, MAX_LOG_STEPS};

use builder::Globals;
use collector::Constraints;
use components::{cpu::OFFSET_BITS, cpu::STEP_ROWS};
use layout::Layout;

use super::{field::Felt, public_input::PublicInput};

/// The AIR of one public input.
pub struct Air {
    layout: &'static Layout,
    public_input: PublicInput,
    trace_length: usize,
    /// Generator of the trace domain.
    generator: Felt,
    constraints: Constraints,
}

impl Air {
    /// Checks that the public input describes a trace of its layout.
    ///
    /// That `rc_min` is less than `rc_max` is asked by Stone's prover
    /// (`RangeCheckCell::Finalize`) and by Integrity; Stone's verifier (`CpuAir`) would let
    /// them be equal, but there is no proof of such a public input.
    ///
    /// # Errors
    /// [`AirError`] names the first field that does not.
    pub fn new(public_input: &PublicInput) -> Result<Air, AirError> {
        let layout = find_layout(&public_input.layout)?;
        if public_input.dynamic_params.is_some() {
            return Err(AirError::DynamicParams {
                layout: layout.name,
            });
        }
        let n_steps = public_input.n_steps;
        let min = layout.min_steps();
        if !n_steps.is_power_of_two() || n_steps < min as u64 || n_steps > 1 << MAX_LOG_STEPS {
            return Err(AirError::Steps {
                layout: layout.name,
                found: n_steps,
                min,
            });
        }
        let PublicInput { rc_min, rc_max, .. } = *public_input;
        if rc_min >= rc_max || rc_max >> OFFSET_BITS != 0 {
            return Err(AirError::RangeCheckBounds { rc_min, rc_max });
        }
        let trace_length = n_steps as usize * STEP_ROWS;
        check_segments(layout, public_input, trace_length)?;
        let capacity = layout.memory.public.address.len(trace_length);
        if public_input.public_memory.is_empty() {
            return Err(AirError::EmptyPublicMemory);
        }
        if public_input.public_memory.len() > capacity {
            return Err(AirError::PublicMemoryCapacity {
                found: public_input.public_memory.len(),
                capacity,
                n_steps,
            });
        }
        Ok(Air {
            layout,
            public_input: public_input.clone(),
            trace_length,
            generator: Felt::root_of_unity(trace_length.ilog2()),
            constraints: Constraints::collect(layout),
        })
    }

    /// Rows of the trace: 16 per Cairo step.
    pub fn trace_length(&self) -> usize {
        self.trace_length
    }

    /// The table of component placements.
    pub fn layout(&self) -> &'static Layout {
        self.layout
    }

    /// Number of original and of interaction columns.
    pub fn n_columns(&self) -> [usize; 2] {
        self.layout.n_columns
    }

    /// (row offset, column over both traces) of every cell the constraints
    /// touch, in the order of the out-of-domain values (Stone's `GetMask`).
    pub fn mask(&self) -> &[(usize, usize)] {
        &self.constraints.mask
    }

    /// The constraints by name, in the order of their coefficients.
    pub fn constraints(&self) -> &Constraints {
        &self.constraints
    }

    /// Number of elements the verifier draws after the first commitment.
    pub fn n_interaction_elements(&self) -> usize {
        self.layout.n_interaction_elements()
    }

    /// Number of constraints, each multiplied by its power of alpha.
    pub fn n_constraints(&self) -> usize {
        self.constraints.list.len()
    }

    /// Degree bound of the composition polynomial in units of the trace length.
    pub fn composition_degree_bound(&self) -> usize {
        2
    }

    /// What the constraints refer to besides cells.
    ///
    /// # Panics
    /// When there are fewer than [`n_interaction_elements`](Air::n_interaction_elements).
    fn globals(&self, interaction: &[Felt]) -> Globals<Felt> {
        assert!(
            interaction.len() >= self.n_interaction_elements(),
            "layout {} takes {} interaction elements",
            self.layout.name,
            self.n_interaction_elements()
        );
        let segment = |name| trace::segment(&self.public_input, name);
        let begin = |name| Felt::from(segment(name).begin_addr);
        let [memory_z, memory_alpha, range_check16_z] = [0, 1, 2].map(|i| interaction[i]);
        let [diluted_permutation_z, diluted_z, diluted_alpha] =
            [3, 4, 5].map(|i| interaction.get(i).copied().unwrap_or(Felt::ZERO));
        let diluted_final_value = self.layout.diluted_check.map_or(Felt::ZERO, |check| {
            check.final_cumulative_value(diluted_z, diluted_alpha)
        });
        Globals {
            initial_ap: begin("execution"),
            final_ap: Felt::from(segment("execution").stop_ptr),
            initial_pc: begin("program"),
            final_pc: Felt::from(segment("program").stop_ptr),
            range_check_min: Felt::from(self.public_input.rc_min),
            range_check_max: Felt::from(self.public_input.rc_max),
            initial_pedersen_address: begin("pedersen"),
            initial_range_check_address: begin("range_check"),
            initial_ecdsa_address: begin("ecdsa"),
            initial_bitwise_address: begin("bitwise"),
            initial_ec_op_address: begin("ec_op"),
            initial_keccak_address: begin("keccak"),
            initial_poseidon_address: begin("poseidon"),
            memory_z,
            memory_alpha,
            public_memory_product: self.public_memory_product(memory_z, memory_alpha),
            range_check16_z,
            diluted_permutation_z,
            diluted_z,
            diluted_alpha,
            diluted_final_value,
            ..Globals::uniform(Felt::ZERO)
        }
        .with_constants(|value| value)
    }

    /// z^size / ∏ (z − (address + alpha·value)) over the public memory, padded
    /// with its first cell to the size of its virtual column (Stone
    /// `CpuAir::GetPublicMemoryProd`). Zero in the negligible case that z hits
    /// one of the cells.
    fn public_memory_product(&self, z: Felt, alpha: Felt) -> Felt {
        let cells = &self.public_input.public_memory;
        let size = self.layout.memory.public.address.len(self.trace_length);
        let shifted = |address: u64, value: Felt| z - (Felt::from(address) + alpha * value);
        let factors = cells.iter().map(|cell| shifted(cell.address, cell.value));
        let padding = cells.first().map_or(Felt::ONE, |cell| {
            shifted(cell.address, cell.value).pow((size - cells.len()) as u64)
        });
        let denominator = factors.fold(padding, |product, factor| product * factor);
        z.pow(size as u64) * denominator.inverse().unwrap_or(Felt::ZERO)
    }
}

fn find_layout(name: &str) -> Result<&'static Layout, AirError> {
    let found = layouts::by_name(name);
    found.ok_or_else(|| AirError::UnknownLayout {
        found: name.into(),
        known: layouts::names(),
    })
}

/// Exactly the layout's segments, each in order and within its builtin's capacity.
fn check_segments(
    layout: &'static Layout,
    public_input: &PublicInput,
    trace_length: usize,
) -> Result<(), AirError> {
    let segments = &public_input.memory_segments;
    let expected = || layout.segments.join(", ");
    for name in layout.segments {
        if !segments.contains_key(*name) {
            return Err(AirError::MissingSegment {
                layout: layout.name,
                name,
                expected: expected(),
            });
        }
    }
    for (name, segment) in segments {
        if !layout.segments.contains(&name.as_str()) {
            return Err(AirError::UnexpectedSegment {
                layout: layout.name,
                name: name.clone(),
                expected: expected(),
            });
        }
        if segment.stop_ptr < segment.begin_addr {
            return Err(AirError::ReversedSegment {
                name: name.clone(),
                begin_addr: segment.begin_addr,
                stop_ptr: segment.stop_ptr,
            });
        }
    }
    for builtin in layout.builtins() {
        let instances = (trace_length / builtin.instance_rows) as u64;
        let capacity = instances * builtin.instance_cells;
        let used = segments
            .get(builtin.name)
            .map_or(0, |segment| segment.stop_ptr - segment.begin_addr);
        if used > capacity {
            return Err(AirError::BuiltinCapacity {
                name: builtin.name,
                used,
                capacity,
                instances,
                n_steps: public_input.n_steps,
            });
        }
    }
    Ok(())
}
