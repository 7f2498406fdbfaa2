//! A layout: which components there are and where their cells lie.

use super::{
    builder::{AirBuilder, Globals, PeriodicColumn},
    components::{
        Builtin,
        bitwise::Bitwise,
        cpu::{Cpu, STEP_ROWS},
        diluted_check::DilutedCheck,
        ec_op::EcOp,
        ec_subset_sum::HEIGHT,
        ecdsa::{self, Ecdsa},
        keccak::{self, Keccak},
        memory::Memory,
        pedersen::Pedersen,
        poseidon::{self, Poseidon},
        range_check::RangeCheck,
        range_check16::RangeCheck16,
    },
};
use crate::stone::{
    curve,
    field::Felt,
    hash::{pedersen::constants::bit_points, poseidon::air_keys},
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
    pub ecdsa: Option<Ecdsa>,
    pub bitwise: Option<Bitwise>,
    pub ec_op: Option<EcOp>,
    pub keccak: Option<Keccak>,
    pub poseidon: Option<Poseidon>,
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
        if let Some(ecdsa) = &self.ecdsa {
            ecdsa.constrain(b, globals);
        }
        if let Some(bitwise) = &self.bitwise {
            bitwise.constrain(b, globals);
        }
        if let Some(ec_op) = &self.ec_op {
            ec_op.constrain(b, globals);
        }
        if let Some(keccak) = &self.keccak {
            keccak.constrain(b, globals);
        }
        if let Some(poseidon) = &self.poseidon {
            poseidon.constrain(b, globals);
        }
    }

    /// Number of elements the verifier draws between the two traces: three for
    /// memory and range check, three more for the diluted check.
    pub fn n_interaction_elements(&self) -> usize {
        3 + if self.diluted_check.is_some() { 3 } else { 0 }
    }

    /// The builtins that have private inputs, in segment order.
    pub fn builtins(&self) -> impl Iterator<Item = BuiltinShape> {
        [
            shape(&self.pedersen),
            shape(&self.range_check),
            shape(&self.ecdsa),
            shape(&self.bitwise),
            shape(&self.ec_op),
            shape(&self.keccak),
            shape(&self.poseidon),
        ]
        .into_iter()
        .flatten()
    }

    /// The smallest number of Cairo steps whose trace holds one instance of
    /// everything.
    pub fn min_steps(&self) -> usize {
        let builtin_rows = self.builtins().map(|builtin| builtin.instance_rows).max();
        let hash_rows = self.pedersen.map(|pedersen| pedersen.hash_rows());
        let keccak_rows = self.keccak.map(|keccak| keccak.component_rows());
        let rows = builtin_rows.max(hash_rows).max(keccak_rows);
        let rows = rows.unwrap_or(STEP_ROWS);
        rows.max(STEP_ROWS) / STEP_ROWS
    }

    /// The periodic columns this layout uses: which, the distance in rows between
    /// two of its values, and the values of one period.
    pub fn periodic_columns(&self) -> Vec<(PeriodicColumn, usize, Vec<Felt>)> {
        let mut columns = Vec::new();
        // A sum takes a point per cell, the last one over and over at its end.
        let padded = |points: &[curve::Point]| {
            let last = points.len() - 1;
            (0..HEIGHT).map(|i| points[i.min(last)]).collect::<Vec<_>>()
        };
        if let Some(pedersen) = &self.pedersen {
            let step = pedersen.hashes[0].selector.step;
            let points: Vec<_> = bit_points().iter().flat_map(|p| padded(p)).collect();
            let [x, y] = coordinates(&points);
            columns.push((PeriodicColumn::PedersenPointsX, step, x));
            columns.push((PeriodicColumn::PedersenPointsY, step, y));
        }
        if let Some(ecdsa) = &self.ecdsa {
            let step = ecdsa.generator_sum.selector.step;
            let points = curve::generator().doublings(ecdsa::ELEMENT_BITS);
            let [x, y] = coordinates(&padded(&points));
            columns.push((PeriodicColumn::EcdsaGeneratorX, step, x));
            columns.push((PeriodicColumn::EcdsaGeneratorY, step, y));
        }
        if let Some(poseidon) = &self.poseidon {
            let keys = air_keys();
            let series = poseidon::partial_keys(&keys);
            for (column, keys) in PeriodicColumn::POSEIDON_FULL.into_iter().zip(keys.full) {
                columns.push((column, poseidon.full[0].step, keys.to_vec()));
            }
            let partial = PeriodicColumn::POSEIDON_PARTIAL.into_iter().zip(series);
            for ((column, keys), cells) in partial.zip(poseidon.partial) {
                columns.push((column, cells.step, keys));
            }
        }
        if let Some(keccak) = &self.keccak {
            for (column, keys) in keccak::keys() {
                columns.push((column, keccak.diluted[0].step, keys));
            }
        }
        columns
    }
}

fn shape<B: Builtin>(builtin: &Option<B>) -> Option<BuiltinShape> {
    builtin.as_ref().map(|builtin| BuiltinShape {
        name: B::NAME,
        instance_rows: builtin.instance_rows(),
        instance_cells: B::INSTANCE_CELLS,
    })
}

fn coordinates(points: &[curve::Point]) -> [Vec<Felt>; 2] {
    let x = points.iter().map(|point| point.x);
    let y = points.iter().map(|point| point.y);
    [x.collect(), y.collect()]
}
