//! What a constraint is written against.
//!
//! Components state their constraints over an [`AirBuilder`]; which builder it
//! is decides what happens: evaluation at one point (verifier), over a coset
//! (prover), or collection of names, cells and degrees (mask, counts, tests).

use std::fmt;

use super::domain::Domain;
use crate::stone::{
    curve,
    field::{Algebra, Felt},
    hash::{pedersen::constants::shift_point, poseidon::air_keys},
};

/// A subset of one column's rows: `offset`, `offset + step`, … Columns are
/// numbered over both traces, interaction columns after the original ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VirtualColumn {
    pub column: usize,
    pub step: usize,
    pub offset: usize,
}

impl VirtualColumn {
    pub const fn new(column: usize, step: usize, offset: usize) -> VirtualColumn {
        VirtualColumn {
            column,
            step,
            offset,
        }
    }

    /// Trace row of the cell `index`.
    pub const fn row(&self, index: usize) -> usize {
        self.offset + index * self.step
    }

    /// Number of cells in a trace of `trace_length` rows.
    pub const fn len(&self, trace_length: usize) -> usize {
        trace_length / self.step
    }

    /// Index of this column's first cell among the cells of `pool`, and the
    /// stride between its cells there. This column must lie within `pool`.
    pub const fn within(&self, pool: &VirtualColumn) -> (usize, usize) {
        (
            (self.offset - pool.offset) / pool.step,
            self.step / pool.step,
        )
    }
}

/// Two virtual columns that hold addresses and, one row below, their values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemoryColumns {
    pub address: VirtualColumn,
    pub value: VirtualColumn,
}

impl MemoryColumns {
    /// Addresses at `offset`, values at `offset + 1`.
    pub const fn new(column: usize, step: usize, offset: usize) -> MemoryColumns {
        MemoryColumns {
            address: VirtualColumn::new(column, step, offset),
            value: VirtualColumn::new(column, step, offset + 1),
        }
    }
}

/// A column both sides know: repeats with a short period, is never committed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeriodicColumn {
    /// x coordinates of the Pedersen points, one per selector bit.
    PedersenPointsX,
    /// y coordinates of the Pedersen points.
    PedersenPointsY,
    /// x coordinates of the doublings of the generator, one per selector bit.
    EcdsaGeneratorX,
    /// y coordinates of the doublings of the generator.
    EcdsaGeneratorY,
    /// Keys added to the three elements after a full round.
    PoseidonFullKey0,
    PoseidonFullKey1,
    PoseidonFullKey2,
    /// Sums of keys in the two series of partial rounds.
    PoseidonPartialKey0,
    PoseidonPartialKey1,
    /// What the iota step adds to bits 0, 1, 3, … of the first lane.
    KeccakKey0,
    KeccakKey1,
    KeccakKey3,
    KeccakKey7,
    KeccakKey15,
    KeccakKey31,
    KeccakKey63,
}

impl PeriodicColumn {
    /// Every periodic column; a column's place here is its index.
    pub const ALL: [PeriodicColumn; 16] = [
        PeriodicColumn::PedersenPointsX,
        PeriodicColumn::PedersenPointsY,
        PeriodicColumn::EcdsaGeneratorX,
        PeriodicColumn::EcdsaGeneratorY,
        PeriodicColumn::PoseidonFullKey0,
        PeriodicColumn::PoseidonFullKey1,
        PeriodicColumn::PoseidonFullKey2,
        PeriodicColumn::PoseidonPartialKey0,
        PeriodicColumn::PoseidonPartialKey1,
        PeriodicColumn::KeccakKey0,
        PeriodicColumn::KeccakKey1,
        PeriodicColumn::KeccakKey3,
        PeriodicColumn::KeccakKey7,
        PeriodicColumn::KeccakKey15,
        PeriodicColumn::KeccakKey31,
        PeriodicColumn::KeccakKey63,
    ];
    pub const POSEIDON_FULL: [PeriodicColumn; 3] = [
        PeriodicColumn::PoseidonFullKey0,
        PeriodicColumn::PoseidonFullKey1,
        PeriodicColumn::PoseidonFullKey2,
    ];
    pub const POSEIDON_PARTIAL: [PeriodicColumn; 2] = [
        PeriodicColumn::PoseidonPartialKey0,
        PeriodicColumn::PoseidonPartialKey1,
    ];
}

/// Defines [`Globals`] and the functions that run over all of its fields.
macro_rules! globals {
    ($($(#[$doc:meta])* $field:ident,)*) => {
        /// Values that are the same in every row: derived from the public input
        /// and from the verifier's interaction elements.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct Globals<E> {
            $($(#[$doc])* pub $field: E,)*
        }

        impl<E: Copy> Globals<E> {
            /// The same value everywhere.
            pub fn uniform(value: E) -> Globals<E> {
                Globals { $($field: value,)* }
            }

            /// The same values in another representation.
            pub fn map<T>(self, f: impl Fn(E) -> T) -> Globals<T> {
                Globals { $($field: f(self.$field),)* }
            }
        }

        impl Globals<&'static str> {
            /// The fields' names.
            pub const NAMES: Globals<&'static str> = Globals {
                $($field: stringify!($field),)*
            };
        }
    };
}

globals! {
    initial_ap,
    final_ap,
    initial_pc,
    final_pc,
    range_check_min,
    range_check_max,
    initial_pedersen_address,
    initial_range_check_address,
    initial_ecdsa_address,
    initial_bitwise_address,
    initial_ec_op_address,
    initial_keccak_address,
    initial_poseidon_address,
    /// Interaction element 0: memory/multi_column_perm/perm/interaction_elm.
    memory_z,
    /// Interaction element 1: memory/multi_column_perm/hash_interaction_elm0.
    memory_alpha,
    /// What the memory permutation must multiply to, because public memory is
    /// zeroed in the pool but present in the sorted columns.
    public_memory_product,
    /// Interaction element 2: range_check16/perm/interaction_elm.
    range_check16_z,
    /// Interaction element 3: diluted_check/permutation/interaction_elm.
    diluted_permutation_z,
    /// Interaction element 4: diluted_check/interaction_z.
    diluted_z,
    /// Interaction element 5: diluted_check/interaction_alpha.
    diluted_alpha,
    /// Last value of diluted_check/cumulative_value.
    diluted_final_value,
    /// The point that Pedersen's and ECDSA's sums start from.
    shift_point_x,
    shift_point_y,
    /// The curve's β.
    curve_beta,
    /// Keys of the first round.
    poseidon_key0,
    poseidon_key1,
    poseidon_key2,
    /// Sums of keys on the way from the full to the partial rounds.
    poseidon_entry0,
    poseidon_entry1,
    poseidon_entry2,
    /// Sums of keys on the way from the partial to the full rounds.
    poseidon_exit0,
    poseidon_exit1,
    poseidon_exit2,
}

impl<E: Copy> Globals<E> {
    /// The same, with those set that are the same for every public input.
    pub fn with_constants(self, from: impl Fn(Felt) -> E) -> Globals<E> {
        let shift = shift_point();
        let keys = air_keys();
        Globals {
            shift_point_x: from(shift.x),
            shift_point_y: from(shift.y),
            curve_beta: from(curve::beta()),
            poseidon_key0: from(keys.first[0]),
            poseidon_key1: from(keys.first[1]),
            poseidon_key2: from(keys.first[2]),
            poseidon_entry0: from(keys.entry[0]),
            poseidon_entry1: from(keys.entry[1]),
            poseidon_entry2: from(keys.entry[2]),
            poseidon_exit0: from(keys.exit[0]),
            poseidon_exit1: from(keys.exit[1]),
            poseidon_exit2: from(keys.exit[2]),
            ..self
        }
    }
}

/// Where constraints go.
///
/// Constraints are also evaluated in vector registers, so components follow the
/// rules of [`Packed`](crate::stone::field::packed): `#[inline(always)]`, and no
/// closures around arithmetic.
///
/// The order of [`constraint`](AirBuilder::constraint) calls is part of the
/// protocol: the i-th constraint is multiplied by alpha^i.
pub trait AirBuilder {
    /// What a cell evaluates to.
    type Expr: Algebra + Copy;

    /// The cell `index` of a virtual column, relative to the row at hand.
    fn cell(&mut self, column: VirtualColumn, index: usize) -> Self::Expr;

    /// The cells `indices` of one virtual column.
    #[inline(always)]
    fn cells<const N: usize>(
        &mut self,
        column: VirtualColumn,
        indices: [usize; N],
    ) -> [Self::Expr; N] {
        // No array::map here: a closure would keep vector code from being inlined.
        let mut cells = [self.one(); N];
        for (cell, index) in cells.iter_mut().zip(indices) {
            *cell = self.cell(column, index);
        }
        cells
    }

    /// The first cells of several virtual columns.
    #[inline(always)]
    fn firsts<const N: usize>(&mut self, columns: [VirtualColumn; N]) -> [Self::Expr; N] {
        let mut cells = [self.one(); N];
        for (cell, column) in cells.iter_mut().zip(columns) {
            *cell = self.cell(column, 0);
        }
        cells
    }

    /// A periodic column at the row at hand.
    fn periodic(&mut self, column: PeriodicColumn) -> Self::Expr;

    /// Requires `value` to be zero on every row of `domain`. `name` is Stone's
    /// name of the constraint.
    fn constraint(&mut self, name: fmt::Arguments<'_>, domain: Domain, value: Self::Expr);

    /// 2^exponent, for exponents up to 255.
    fn power_of_two(&self, exponent: u32) -> Self::Expr;

    /// The field's one.
    #[inline(always)]
    fn one(&self) -> Self::Expr {
        self.power_of_two(0)
    }
}

/// The powers of two from 2^0 to 2^255.
pub fn powers_of_two() -> &'static [Felt; 256] {
    static POWERS: std::sync::LazyLock<[Felt; 256]> = std::sync::LazyLock::new(|| {
        let mut power = Felt::ONE;
        std::array::from_fn(|_| {
            let double = power.double();
            std::mem::replace(&mut power, double)
        })
    });
    &POWERS
}
