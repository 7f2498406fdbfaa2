//! The Keccak builtin: the permutation Keccak-f[1600], sixteen times side by side.
//!
//! An instance of the component takes sixteen invocations and keeps bit z of lane
//! x + 5·y of all their states in one diluted value, an invocation a bit, the
//! first one the highest. So sums of diluted values add bits of all invocations
//! at once, and the diluted check of the sum's digits shows that they are bits.
//!
//! Rows of an instance count, from the inside out, a round (8 rows, room for 32),
//! a lane (room for 32) and a plane (64): the bits of one z.
//!
//! Stone: `air/components/keccak/keccak.inl`,
//! `air/components/parse_to_diluted/parse_to_diluted.inl`.

use super::Builtin;
use crate::stone::{
    air::{
        builder::{AirBuilder, Globals, MemoryColumns, PeriodicColumn, VirtualColumn},
        domain::{Domain, Rows},
    },
    field::Felt,
    hash::keccak::{ROTATIONS, ROUND_CONSTANTS, ROUNDS},
};

/// Invocations of one instance of the component: the bits of a diluted value.
pub const INVOCATIONS: usize = 16;
/// Memory words of a state.
pub const WORDS: usize = 8;
/// Bits of such a word.
pub const WORD_BITS: usize = 200;
/// Lanes of a state.
pub const LANES: usize = 25;
/// Bits of a lane.
pub const PLANES: usize = 64;
/// Bits of a state.
pub const STATE_BITS: usize = LANES * PLANES;
/// Distance between two bits of a diluted value.
const SPACING: u32 = 4;
/// A diluted value of ones, one in every invocation.
const ONES: u64 = 0x1111_1111_1111_1111;
/// Cells of a lane in the columns with a cell per round: more than there are rounds.
pub const LANE_CELLS: usize = 32;
/// Cells of a plane in these columns: more than the lanes take.
pub const PLANE_CELLS: usize = 32 * LANE_CELLS;
/// Rounds of one part of a split column.
pub const PART_ROUNDS: usize = 8;
/// The bits of a lane that the iota step may change, and the keys it adds there.
const IOTA: [(usize, PeriodicColumn); 7] = [
    (0, PeriodicColumn::KeccakKey0),
    (1, PeriodicColumn::KeccakKey1),
    (3, PeriodicColumn::KeccakKey3),
    (7, PeriodicColumn::KeccakKey7),
    (15, PeriodicColumn::KeccakKey15),
    (31, PeriodicColumn::KeccakKey31),
    (63, PeriodicColumn::KeccakKey63),
];

/// The periodic columns of the keys: two in every invocation where iota changes the
/// bit. They go on through the cells behind the rounds.
pub fn keys() -> impl Iterator<Item = (PeriodicColumn, Vec<Felt>)> {
    IOTA.into_iter().map(|(z, column)| {
        let bits = ROUND_CONSTANTS.iter().map(|constant| constant >> z & 1);
        let keys = bits.map(|bit| Felt::from(2 * bit * ONES));
        (column, keys.collect())
    })
}

/// Place of the first round's cell in a column with a cell per round.
pub const fn place(lane: usize, plane: usize) -> usize {
    lane * LANE_CELLS + plane * PLANE_CELLS
}

/// Place of bit `bit` of a state (of its words laid end to end) in the cells of
/// the first invocation's cumulative sum.
pub const fn bit_place(bit: usize) -> usize {
    place(bit / PLANES, bit % PLANES)
}

/// The lane that the pi step moves lane (`x`, `y`) to.
pub const fn moved_lane(x: usize, y: usize) -> [usize; 2] {
    [y, (2 * x + 3 * y) % 5]
}

/// A virtual column for one bit per round and plane: the cells of round 0 are
/// [`PLANE_CELLS`] apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoundColumn {
    pub cells: VirtualColumn,
    /// Whether the rounds come in parts of [`PART_ROUNDS`], [`LANE_CELLS`] apart.
    pub split: bool,
}

impl RoundColumn {
    /// Place of a round's cell of plane 0.
    #[inline(always)]
    pub const fn round(&self, round: usize) -> usize {
        match self.split {
            true => round / PART_ROUNDS * LANE_CELLS + round % PART_ROUNDS,
            false => round,
        }
    }
}

/// Placement of the Keccak builtin.
#[derive(Clone, Copy, Debug)]
pub struct Keccak {
    /// keccak/input_output: the eight words of the state before and after.
    pub memory: MemoryColumns,
    /// parse_to_diluted/reshaped_intermediate: the memory's values, next to each
    /// other by invocation.
    pub intermediate: VirtualColumn,
    /// parse_to_diluted/final_reshaped_input: those of all invocations.
    pub reshaped: VirtualColumn,
    /// parse_to_diluted/cumulative_sum: per bit, invocation and state (before,
    /// after) the words read down to this bit.
    pub cumulative_sum: VirtualColumn,
    /// diluted_column0 … 3: the state before every round; the lowest and the
    /// highest digit of the sums of chi and iota, whose middle one is the next
    /// state; the state between pi and chi.
    pub diluted: [VirtualColumn; 4],
    /// rotated_parity0 … 4: the parities moved on by a plane.
    pub rotated_parity: [VirtualColumn; 5],
}

impl Builtin for Keccak {
    const NAME: &'static str = "keccak";
    /// The words of the state before and after the permutation.
    const INSTANCE_CELLS: u64 = 2 * WORDS as u64;

    fn instance_rows(&self) -> usize {
        2 * WORDS * self.memory.address.step
    }
}

impl Keccak {
    /// Rows of the component's instance, with all its invocations.
    #[inline(always)]
    pub const fn component_rows(&self) -> usize {
        PLANES * PLANE_CELLS * self.diluted[0].step
    }

    /// parity{digit}_{x}: a digit of the sum of five lanes' bits.
    #[inline(always)]
    pub const fn parity(&self, digit: usize, x: usize) -> VirtualColumn {
        let index = 5 * digit + x;
        self.spare(index % 3, index / 3)
    }

    /// theta_aux_i{y}_j{x}: the higher digit of the sum that theta takes for what
    /// becomes lane (`x`, `y`).
    #[inline(always)]
    pub const fn theta_aux(&self, x: usize, y: usize) -> RoundColumn {
        let index = 5 * y + x;
        // Three of the diluted columns hold the parities, too, in five places each.
        let (pool, place) = match index {
            0..16 if index % 4 == 3 => (3, index / 4),
            0..16 => (index % 4, 5 + index / 4),
            _ => (3, index - 12),
        };
        let cells = match index {
            0..21 => self.spare(pool, place),
            // Three lanes' cells that the rounds leave over.
            _ => {
                let column = self.diluted[3];
                let offset = column.row(ROUNDS + 3 * (index - 21) * LANE_CELLS);
                VirtualColumn { offset, ..column }
            }
        };
        RoundColumn {
            cells,
            split: index >= 21,
        }
    }

    /// The `index`-th stretch of cells that the lanes leave over in a diluted column.
    #[inline(always)]
    const fn spare(&self, pool: usize, index: usize) -> VirtualColumn {
        let column = self.diluted[pool];
        let offset = column.row(place(LANES, 0) + index * ROUNDS);
        VirtualColumn { offset, ..column }
    }

    #[inline(always)]
    pub fn constrain<B: AirBuilder>(&self, b: &mut B, g: &Globals<B::Expr>) {
        self.constrain_memory(b, g);
        self.constrain_words(b);
        self.constrain_bits(b);
        self.constrain_theta(b);
        self.constrain_chi(b);
    }

    /// The words in memory, laid out by instance of the component.
    #[inline(always)]
    fn constrain_memory<B: AirBuilder>(&self, b: &mut B, g: &Globals<B::Expr>) {
        let [address, next_address] = b.cells(self.memory.address, [0, 1]);
        b.constraint(
            format_args!("keccak/init_input_output_addr"),
            Rows::first().all(),
            address - g.initial_keccak_address,
        );
        let one = b.one();
        let rows = self.memory.address.step;
        b.constraint(
            format_args!("keccak/addr_input_output_step"),
            Rows::every(rows).except(Rows::from_end(rows)),
            next_address - (address + one),
        );
        for i in 0..2 * WORDS {
            let word = b.cell(self.memory.value, i) - b.cell(self.intermediate, i);
            let (k, w) = (i / WORDS, i % WORDS);
            b.constraint(
                format_args!("keccak/keccak/parse_to_diluted/reshape_intermediate{k}_w{w}"),
                Rows::every(self.instance_rows()).all(),
                word,
            );
        }
        let words = self.instances();
        let words = words.repeated(self.intermediate.step, 2 * WORDS);
        for invocation in 0..INVOCATIONS {
            let from = invocation * self.instance_rows() / self.intermediate.step;
            let word =
                b.cell(self.intermediate, from) - b.cell(self.reshaped, 2 * WORDS * invocation);
            b.constraint(
                format_args!("keccak/keccak/parse_to_diluted/reshape_final{invocation}"),
                words.all(),
                word,
            );
        }
    }

    /// The cumulative sums: at a bit of an invocation the sum is that of the
    /// invocation before, its bits spread, plus the words from this bit on.
    #[inline(always)]
    fn constrain_words<B: AirBuilder>(&self, b: &mut B) {
        let step = self.cumulative_sum.step;
        let spread = b.power_of_two(SPACING);
        let word_size = b.power_of_two(WORD_BITS as u32);
        let above = b.cell(self.cumulative_sum, bit_place(STATE_BITS));
        b.constraint(
            format_args!("keccak/keccak/parse_to_diluted/start_accumulation"),
            self.instances().repeated(step, 2 * INVOCATIONS).all(),
            above,
        );
        for w in 0..WORDS {
            let from = bit_place(w * WORD_BITS);
            let to = bit_place((w + 1) * WORD_BITS);
            let [sum, above] = b.cells(self.cumulative_sum, [from, to]);
            let first = sum - above * word_size;
            let word = b.cell(self.reshaped, w);
            b.constraint(
                format_args!("keccak/keccak/parse_to_diluted/init_first_invocation{w}"),
                self.instances().repeated(step, 2).all(),
                word - first,
            );
            let [sum, above] = b.cells(self.cumulative_sum, [from + 2, to + 2]);
            let next = sum - above * word_size;
            let word = b.cell(self.reshaped, w + 2 * WORDS);
            b.constraint(
                format_args!("keccak/keccak/parse_to_diluted/init_other_invocations{w}"),
                self.instances().repeated(step, 2 * (INVOCATIONS - 1)).all(),
                word + first * spread - next,
            );
        }
    }

    /// The bits that make up the words, and their diluted values: the states of the
    /// first and after the last round.
    #[inline(always)]
    fn constrain_bits<B: AirBuilder>(&self, b: &mut B) {
        let spread = b.power_of_two(SPACING);
        // A bit's successor is in the next plane, the last one's in the next lane.
        for part in [1, 0] {
            let here = place(0, part * (PLANES - 1));
            let next = bit_place(part * (PLANES - 1) + 1);
            let bit = self.partial(b, here, next, 0);
            b.constraint(
                format_args!("keccak/keccak/parse_to_diluted/extract_bit_first_invocation{part}"),
                self.bits(part, 2, LANES + 1),
                bit * bit - bit,
            );
            let bit = self.partial(b, here, next, 2) - spread * bit;
            b.constraint(
                format_args!("keccak/keccak/parse_to_diluted/extract_bit_other_invocations{part}"),
                self.bits(part, 2 * (INVOCATIONS - 1), LANES + 1),
                bit * bit - bit,
            );
            for k in 0..2 {
                let bits = self.partial(b, here, next, 2 * (INVOCATIONS - 1) + k);
                let state = b.cell(self.diluted[0], here + k * ROUNDS);
                b.constraint(
                    format_args!("keccak/keccak/parse_to_diluted/to_diluted{k}_p{part}"),
                    self.bits(part, 1, LANES),
                    bits - state,
                );
            }
        }
    }

    /// The bits of some invocations: the difference of two cumulative sums.
    #[inline(always)]
    fn partial<B: AirBuilder>(
        &self,
        b: &mut B,
        here: usize,
        next: usize,
        offset: usize,
    ) -> B::Expr {
        let [sum, above] = b.cells(self.cumulative_sum, [here + offset, next + offset]);
        sum - (above + above)
    }

    #[inline(always)]
    fn constrain_theta<B: AirBuilder>(&self, b: &mut B) {
        for x in 0..5 {
            let mut sum = b.cell(self.diluted[0], place(x, 0));
            for y in 1..5 {
                sum = sum + b.cell(self.diluted[0], place(x + 5 * y, 0));
            }
            let digits = [0, 1, 2].map(|digit| self.parity(digit, x));
            let [digit0, digit1, digit2] = b.firsts(digits);
            let twice = digit1 + digit2 + digit2;
            b.constraint(
                format_args!("keccak/keccak/parity{x}"),
                self.first_planes(PLANES, ROUNDS),
                sum - (digit0 + twice + twice),
            );
        }
        for x in 0..5 {
            let parity = self.parity(0, x);
            // The last plane's comes first; all others move up.
            for (n, from, to) in [(0, PLANES - 1, 0), (1, 0, 1)] {
                let value = b.cell(self.rotated_parity[x], to * PLANE_CELLS)
                    - b.cell(parity, from * PLANE_CELLS);
                b.constraint(
                    format_args!("keccak/keccak/rotate_parity{x}/n{n}"),
                    self.first_planes(PLANES - from - to, ROUNDS),
                    value,
                );
            }
        }
        for y in 0..5 {
            for x in 0..5 {
                self.constrain_moves(b, x, y);
            }
        }
    }

    /// Theta, rho and pi of one lane.
    #[inline(always)]
    fn constrain_moves<B: AirBuilder>(&self, b: &mut B, x: usize, y: usize) {
        let [to_x, to_y] = moved_lane(x, y);
        let aux = self.theta_aux(to_x, to_y);
        let rotation = ROTATIONS[y][x] as usize;
        let (parts, rounds) = match aux.split {
            true => (ROUNDS / PART_ROUNDS, PART_ROUNDS),
            false => (1, ROUNDS),
        };
        // The planes that stay below the last, then those that begin anew.
        for (from, to) in [(0, rotation), (PLANES - rotation, 0)] {
            let planes = PLANES - from - to;
            for part in 0..parts {
                let round = part * PART_ROUNDS;
                let here = from * PLANE_CELLS + round;
                let there = to * PLANE_CELLS;
                let parity = b.cell(self.parity(0, (x + 4) % 5), here);
                let rotated = b.cell(self.rotated_parity[(x + 1) % 5], here);
                let state = b.cell(self.diluted[0], place(x + 5 * y, 0) + here);
                let low = b.cell(self.diluted[3], place(to_x + 5 * to_y, 0) + there + round);
                let high = b.cell(aux.cells, there + aux.round(round));
                let value = parity + rotated + state - (low + high + high);
                let domain = self.first_planes(planes, rounds);
                if rotation == 0 {
                    b.constraint(
                        format_args!("keccak/keccak/theta_rho_pi_i{y}_j{x}"),
                        domain,
                        value,
                    );
                    return;
                }
                let n = if from == 0 { part } else { parts + part };
                b.constraint(
                    format_args!("keccak/keccak/theta_rho_pi_i{y}_j{x}/n{n}"),
                    domain,
                    value,
                );
            }
        }
    }

    /// Chi and iota: the sum 2·a + (1 − b) + c has the next state as its second
    /// digit; a key of two changes it.
    #[inline(always)]
    fn constrain_chi<B: AirBuilder>(&self, b: &mut B) {
        // ONES, as the builder knows powers of two only.
        let mut ones = b.one();
        for i in 1..INVOCATIONS as u32 {
            ones = ones + b.power_of_two(SPACING * i);
        }
        for (z, key) in IOTA {
            let key = b.periodic(key);
            let value = key + self.chi(b, ones, z, [0, 1, 2]);
            b.constraint(
                format_args!("keccak/keccak/chi_iota{z}"),
                self.first_planes(1, ROUNDS),
                value,
            );
        }
        // Rows of the lanes (0, y), which the cells are counted from.
        let step = self.diluted[0].step;
        let lane_rows = LANE_CELLS * step;
        let rounds = self.planes().repeated(step, ROUNDS);
        let columns = rounds.repeated(5 * lane_rows, 5).all();
        let three = rounds.repeated(lane_rows, 3).repeated(5 * lane_rows, 5);
        let changed = IOTA.iter().fold(0, |places, (z, _)| places | 1 << z);
        let iota = self.instances().repeated(step, ROUNDS);
        let iota = iota.places(self.plane_rows(), changed);
        let domains = [three.except(iota), columns, columns];
        let lanes = [[0, 1, 2], [4, 0, 1], [3, 4, 0]];
        for (i, (lanes, domain)) in lanes.into_iter().zip(domains).enumerate() {
            let value = self.chi(b, ones, 0, lanes);
            b.constraint(format_args!("keccak/keccak/chi{i}"), domain, value);
        }
    }

    /// 2·a + (1 − b) + c of three lanes' bits, without its digits at the first.
    #[inline(always)]
    fn chi<B: AirBuilder>(
        &self,
        b: &mut B,
        ones: B::Expr,
        plane: usize,
        lanes: [usize; 3],
    ) -> B::Expr {
        let [to, next, last] = lanes.map(|lane| place(lane, plane));
        let [bit, inverted, added] = b.cells(self.diluted[3], [to, next, last]);
        let low = b.cell(self.diluted[1], to);
        let state = b.cell(self.diluted[0], to + 1);
        let high = b.cell(self.diluted[2], to);
        let twice = state + high + high;
        bit + bit + (ones - inverted) + added - (low + twice + twice)
    }

    /// Row 0 of every instance.
    #[inline(always)]
    const fn instances(&self) -> Rows {
        Rows::every(self.component_rows())
    }

    /// Row 0 of every plane.
    #[inline(always)]
    const fn planes(&self) -> Rows {
        Rows::every(self.plane_rows())
    }

    #[inline(always)]
    const fn plane_rows(&self) -> usize {
        PLANE_CELLS * self.diluted[0].step
    }

    /// The first rounds of the first planes.
    #[inline(always)]
    const fn first_planes(&self, planes: usize, rounds: usize) -> Domain {
        let step = self.diluted[0].step;
        let all = self.planes().repeated(step, rounds);
        let instances = self.instances().repeated(step, rounds);
        if planes == PLANES {
            return all.all();
        }
        // Whichever takes fewer rows of the long period.
        match 2 * planes <= PLANES {
            true => instances.repeated(self.plane_rows(), planes).all(),
            false => {
                let others = instances.repeated(self.plane_rows(), PLANES - planes);
                all.except(others.at(planes * self.plane_rows()))
            }
        }
    }

    /// The first `n` cells of the first lanes; part 0: in all planes but the last,
    /// 1: in one plane. In part 1 the bits end with the last lane.
    #[inline(always)]
    const fn bits(&self, part: usize, n: usize, lanes: usize) -> Domain {
        let step = self.cumulative_sum.step;
        let instances = self.instances().repeated(step, n);
        let lane_rows = LANE_CELLS * step;
        match part {
            0 => {
                let last = instances.repeated(lane_rows, lanes);
                let last = last.at((PLANES - 1) * self.plane_rows());
                let all = self.planes().repeated(step, n);
                all.repeated(lane_rows, lanes).except(last)
            }
            _ => instances.repeated(lane_rows, LANES).all(),
        }
    }
}
