//! A layout: which components there are and where their cells lie.

use super::{
    builder::{AirBuilder, Globals, PeriodicColumn},
    components::{
        bitwise::{self, Bitwise},
        cpu::{Cpu, STEP_ROWS},
        diluted_check::DilutedCheck,
        ec_subset_sum::HEIGHT,
        memory::Memory,
        pedersen::{self, Pedersen},
        range_check::RangeCheck,
        range_check16::RangeCheck16,
    },
};
use crate::stone::{
    field::Felt,
    hash::pedersen::constants::{ELEMENT_BITS, bit_points},
};

/// A table of component placements. All a layout is.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    /// As Stone spells it.
    pub name: &'static str,
    /// Original and interaction columns.
    pub n_columns: [usize; 2],
    /// Names of the memory segments, in the order that public-input hash and
    /// calldata list them.
    pub segments: &'static [&'static str],
    pub cpu: Cpu,
    pub memory: Memory,
    pub range_check16: RangeCheck16,
    pub diluted_check: Option<DilutedCheck>,
    pub pedersen: Option<Pedersen>,
    pub range_check: Option<RangeCheck>,
    pub bitwise: Option<Bitwise>,
}

/// How many instances of a builtin a trace holds, and how they use memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BuiltinShape {
    /// Segment name.
    pub name: &'static str,
    /// Trace rows per instance.
    pub instance_rows: usize,
    /// Memory cells per instance.
    pub instance_cells: u64,
}

impl Layout {
    /// States all constraints, in Stone's order: the i-th is multiplied by alpha^i.
    #[inline(always)]
    pub fn constrain<B: AirBuilder>(&self, b: &mut B, globals: &Globals<B::Expr>) {
        self.cpu.constrain(b, globals);
        self.memory.constrain(b, globals);
        self.range_check16.constrain(b, globals);
        if let Some(diluted_check) = &self.diluted_check {
            diluted_check.constrain(b, globals);
        }
        if let Some(pedersen) = &self.pedersen {
            pedersen.constrain(b, globals);
        }
        if let Some(range_check) = &self.range_check {
            range_check.constrain(b, globals);
        }
        if let Some(bitwise) = &self.bitwise {
            bitwise.constrain(b, globals);
        }
    }

    /// Number of elements the verifier draws between the two traces: three for
    /// memory and range check, three more for the diluted check.
    pub fn n_interaction_elements(&self) -> usize {
        3 + if self.diluted_check.is_some() { 3 } else { 0 }
    }

    /// The builtins that have private inputs, in segment order.
    pub fn builtins(&self) -> impl Iterator<Item = BuiltinShape> {
        let pedersen = self.pedersen.map(|pedersen| BuiltinShape {
            name: "pedersen",
            instance_rows: pedersen.input0.address.step,
            instance_cells: pedersen::INSTANCE_CELLS,
        });
        let range_check = self.range_check.map(|range_check| BuiltinShape {
            name: "range_check",
            instance_rows: range_check.memory.address.step,
            instance_cells: 1,
        });
        let bitwise = self.bitwise.map(|bitwise| BuiltinShape {
            name: "bitwise",
            instance_rows: bitwise.instance_rows(),
            instance_cells: bitwise::INSTANCE_CELLS,
        });
        [pedersen, range_check, bitwise].into_iter().flatten()
    }

    /// The smallest number of Cairo steps whose trace holds one instance of
    /// everything.
    pub fn min_steps(&self) -> usize {
        let builtin_rows = self.builtins().map(|builtin| builtin.instance_rows).max();
        let hash_rows = self.pedersen.map(|pedersen| pedersen.hash_rows());
        let rows = builtin_rows.max(hash_rows).unwrap_or(STEP_ROWS);
        rows.max(STEP_ROWS) / STEP_ROWS
    }

    /// The periodic columns this layout uses: which, the distance in rows between
    /// two of its values, and the values of one period.
    pub fn periodic_columns(&self) -> Vec<(PeriodicColumn, usize, Vec<Felt>)> {
        let Some(pedersen) = &self.pedersen else {
            return Vec::new();
        };
        let step = pedersen.hashes[0].selector.step;
        // The points of both elements, the last repeated up to the sum's height.
        let points = || {
            bit_points()
                .iter()
                .flat_map(|points| (0..HEIGHT).map(|i| points[i.min(ELEMENT_BITS - 1)]))
        };
        vec![
            (
                PeriodicColumn::PedersenPointsX,
                step,
                points().map(|point| point.x).collect(),
            ),
            (
                PeriodicColumn::PedersenPointsY,
                step,
                points().map(|point| point.y).collect(),
            ),
        ]
    }
}
