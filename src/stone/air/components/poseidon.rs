//! The Poseidon builtin: one Hades permutation of three elements.
//!
//! A cell of the full rounds is an element of the state after the round's keys
//! were added; of the partial rounds only the element that is cubed is kept, the
//! other two follow from it two rounds later. The first three partial rounds of
//! the second series are the last three of the first.
//!
//! Stone: `air/components/poseidon/poseidon.inl`,
//! `air/cpu/builtin/poseidon/poseidon_builtin_prover_context.inl`.

use super::Builtin;
use crate::stone::{
    air::{
        builder::{AirBuilder, Globals, MemoryColumns, PeriodicColumn, VirtualColumn},
        domain::Rows,
    },
    field::{Algebra, Felt},
    hash::poseidon::{AirKeys, HALF_FULL_ROUNDS},
};

/// Elements of the state.
const STATE: usize = 3;

/// A series of partial rounds.
pub struct Series {
    /// The first one, counted over all partial rounds.
    pub first: usize,
    pub rounds: usize,
    /// Cells in every instance, those without a round included.
    pub cells: usize,
}

/// The two series of partial rounds.
pub const SERIES: [Series; 2] = [
    Series {
        first: 0,
        rounds: 64,
        cells: 64,
    },
    Series {
        first: 61,
        rounds: 22,
        cells: 32,
    },
];

/// Placement of the Poseidon builtin.
#[derive(Clone, Copy, Debug)]
pub struct Poseidon {
    /// param_0 … param_2: input and output by turns.
    pub memory: [MemoryColumns; STATE],
    pub full: [VirtualColumn; STATE],
    pub full_squared: [VirtualColumn; STATE],
    pub partial: [VirtualColumn; 2],
    pub partial_squared: [VirtualColumn; 2],
}

impl Builtin for Poseidon {
    const NAME: &'static str = "poseidon";
    /// The state before and after the permutation.
    const INSTANCE_CELLS: u64 = 6;

    fn instance_rows(&self) -> usize {
        2 * self.memory[0].address.step
    }
}

impl Poseidon {
    #[inline(always)]
    pub fn constrain<B: AirBuilder>(&self, b: &mut B, g: &Globals<B::Expr>) {
        self.constrain_addresses(b, g);
        let every_instance = Rows::every(self.instance_rows());
        for (k, (state, squared)) in self.full.iter().zip(self.full_squared).enumerate() {
            let [state, squared] = b.firsts([*state, squared]);
            b.constraint(
                format_args!("poseidon/poseidon/full_rounds_state{k}_squaring"),
                Rows::every(self.full[0].step).all(),
                state * state - squared,
            );
        }
        // The rows of a series without its last rounds and the cells behind them.
        let series = |k: usize, left_out: usize| {
            let step = self.partial[k].step;
            let n = SERIES[k].cells - SERIES[k].rounds + left_out;
            let left_out = every_instance.at((SERIES[k].cells - n) * step);
            match n {
                0 => Rows::every(step).all(),
                _ => Rows::every(step).except(left_out.repeated(step, n)),
            }
        };
        for (k, (state, squared)) in self.partial.iter().zip(self.partial_squared).enumerate() {
            let [state, squared] = b.firsts([*state, squared]);
            b.constraint(
                format_args!("poseidon/poseidon/partial_rounds_state{k}_squaring"),
                series(k, 0),
                state * state - squared,
            );
        }

        // Full rounds.
        let first_keys = [g.poseidon_key0, g.poseidon_key1, g.poseidon_key2];
        for (k, key) in first_keys.into_iter().enumerate() {
            let input = b.cell(self.memory[k].value, 0);
            let state = b.cell(self.full[k], 0);
            b.constraint(
                format_args!("poseidon/poseidon/add_first_round_key{k}"),
                every_instance.all(),
                input + key - state,
            );
        }
        let half_rows = HALF_FULL_ROUNDS * self.full[0].step;
        let last_of_half = Rows::every(half_rows).at(half_rows - self.full[0].step);
        let mixed = self.mixed(b, 0);
        for (k, key) in PeriodicColumn::POSEIDON_FULL.into_iter().enumerate() {
            let next = b.cell(self.full[k], 1);
            let key = b.periodic(key);
            b.constraint(
                format_args!("poseidon/poseidon/full_round{k}"),
                Rows::every(self.full[0].step).except(last_of_half),
                next - (mixed[k] + key),
            );
        }
        let mixed = self.mixed(b, 2 * HALF_FULL_ROUNDS - 1);
        for (k, mixed) in mixed.into_iter().enumerate() {
            let output = b.cell(self.memory[k].value, 1);
            b.constraint(
                format_args!("poseidon/poseidon/last_full_round{k}"),
                every_instance.all(),
                output - mixed,
            );
        }

        // Partial rounds.
        for i in 0..STATE {
            let end = b.cell(self.partial[0], SERIES[1].first + i);
            let begin = b.cell(self.partial[1], i);
            b.constraint(
                format_args!("poseidon/poseidon/copy_partial_rounds0_i{i}"),
                every_instance.all(),
                end - begin,
            );
        }
        self.constrain_entry(b, g);
        for (k, key) in PeriodicColumn::POSEIDON_PARTIAL.into_iter().enumerate() {
            let next = b.cell(self.partial[k], 3);
            let key = b.periodic(key);
            let [y0, y1, y2] = self.cubed_partial(b, k, [0, 1, 2]);
            let [x1, x2] = b.cells(self.partial[k], [1, 2]);
            b.constraint(
                format_args!("poseidon/poseidon/partial_round{k}"),
                series(k, 3),
                next - (partial_round(y0, x1, y1, x2, y2) + key),
            );
        }
        self.constrain_exit(b, g);
    }

    #[inline(always)]
    fn constrain_addresses<B: AirBuilder>(&self, b: &mut B, g: &Globals<B::Expr>) {
        let one = b.one();
        let three = one + one + one;
        let step = self.memory[0].address.step;
        let mut initial = g.initial_poseidon_address;
        for (k, memory) in self.memory.iter().enumerate() {
            let [address, next_address] = b.cells(memory.address, [0, 1]);
            b.constraint(
                format_args!("poseidon/param_{k}/init_input_output_addr"),
                Rows::first().all(),
                address - initial,
            );
            b.constraint(
                format_args!("poseidon/param_{k}/addr_input_output_step"),
                Rows::every(step).except(Rows::from_end(step)),
                next_address - (address + three),
            );
            initial = initial + one;
        }
    }

    /// From the full rounds into the first three partial rounds.
    #[inline(always)]
    fn constrain_entry<B: AirBuilder>(&self, b: &mut B, g: &Globals<B::Expr>) {
        let every_instance = Rows::every(self.instance_rows()).all();
        let [f0, f1, f2] = self.cubed_full(b, HALF_FULL_ROUNDS - 1);
        let [x0, x1, x2] = b.cells(self.partial[0], [0, 1, 2]);
        let [y0, y1] = self.cubed_partial(b, 0, [0, 1]);
        b.constraint(
            format_args!("poseidon/poseidon/margin_full_to_partial0"),
            every_instance,
            x0 + f2 + f2 - (f0 + f1 + g.poseidon_entry0),
        );
        // x1 = 4·x0 − 4·f1 + 10·f2 − 2·y0 + key.
        let twice = x0 - f1 + f2 + f2;
        let twice = twice + twice + f2 - y0;
        b.constraint(
            format_args!("poseidon/poseidon/margin_full_to_partial1"),
            every_instance,
            x1 - (twice + twice + g.poseidon_entry1),
        );
        b.constraint(
            format_args!("poseidon/poseidon/margin_full_to_partial2"),
            every_instance,
            x2 - (partial_round(f2, x0, y0, x1, y1) + g.poseidon_entry2),
        );
    }

    /// From the last three partial rounds into the full rounds.
    #[inline(always)]
    fn constrain_exit<B: AirBuilder>(&self, b: &mut B, g: &Globals<B::Expr>) {
        let every_instance = Rows::every(self.instance_rows()).all();
        let last = SERIES[1].rounds - 1;
        let [y0, y1, y2] = self.cubed_partial(b, 1, [last - 2, last - 1, last]);
        let [x1, x2] = b.cells(self.partial[1], [last - 1, last]);
        let mut full = [y0; STATE];
        for (full, column) in full.iter_mut().zip(self.full) {
            *full = b.cell(column, HALF_FULL_ROUNDS);
        }
        // 16·y0 + 8·x1 + 16·y1 + 6·x2 + y2.
        let twice = y0 + y1 + y0 + y1 + x1;
        let twice = twice + twice + x2;
        let twice = twice + twice + x2;
        b.constraint(
            format_args!("poseidon/poseidon/margin_partial_to_full0"),
            every_instance,
            full[0] - (twice + twice + y2 + g.poseidon_exit0),
        );
        let twice = y1 + y1 + x2;
        b.constraint(
            format_args!("poseidon/poseidon/margin_partial_to_full1"),
            every_instance,
            full[1] - (twice + twice + y2 + g.poseidon_exit1),
        );
        b.constraint(
            format_args!("poseidon/poseidon/margin_partial_to_full2"),
            every_instance,
            full[2] - (partial_round(y0, x1, y1, x2, y2) + g.poseidon_exit2),
        );
    }

    /// The cubes of the full round `round`.
    #[inline(always)]
    fn cubed_full<B: AirBuilder>(&self, b: &mut B, round: usize) -> [B::Expr; STATE] {
        let mut cubes = [b.one(); STATE];
        for (k, cube) in cubes.iter_mut().enumerate() {
            *cube = b.cell(self.full[k], round) * b.cell(self.full_squared[k], round);
        }
        cubes
    }

    /// The cubes of rounds of the partial series `k`.
    #[inline(always)]
    fn cubed_partial<B: AirBuilder, const N: usize>(
        &self,
        b: &mut B,
        k: usize,
        rounds: [usize; N],
    ) -> [B::Expr; N] {
        let mut cubes = [b.one(); N];
        for (cube, round) in cubes.iter_mut().zip(rounds) {
            *cube = b.cell(self.partial[k], round) * b.cell(self.partial_squared[k], round);
        }
        cubes
    }

    /// The state after the full round `round`, before keys are added.
    #[inline(always)]
    fn mixed<B: AirBuilder>(&self, b: &mut B, round: usize) -> [B::Expr; STATE] {
        let [f0, f1, f2] = self.cubed_full(b, round);
        [f0 + f0 + f0 + f1 + f2, f0 - f1 + f2, f0 + f1 - (f2 + f2)]
    }
}

/// The keys of the two series' rounds, zero where a series has no next round.
pub fn partial_keys(keys: &AirKeys) -> [Vec<Felt>; 2] {
    SERIES.map(|series| {
        let n = series.rounds - STATE;
        let mut values = keys.partial[series.first..][..n].to_vec();
        values.resize(series.cells, Felt::ZERO);
        values
    })
}

/// What is cubed three rounds on, but for the keys: x are the elements cubed in
/// the rounds 1 and 2, y the cubes of the rounds 0 to 2. From the linear layer,
/// the other two elements of the state eliminated:
/// 8·y0 + 4·x1 + 6·y1 + 2·x2 − 2·y2.
#[inline(always)]
fn partial_round<E: Algebra + Copy>(y0: E, x1: E, y1: E, x2: E, y2: E) -> E {
    let twice = y0 + y0 + x1 + y1;
    let twice = twice + twice + y1 + x2 - y2;
    twice + twice
}
