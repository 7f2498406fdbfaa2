//! The Keccak builtin's cells.
//!
//! Everything is computed on sixteen invocations at once: the bit z of a lane is
//! one 16-bit number, an invocation a bit, as in the diluted values.
//!
//! Stone: `air/components/keccak/keccak.inl`,
//! `air/components/parse_to_diluted/parse_to_diluted.inl`.

use super::{TraceError, block::Block, builtin::Used};
use crate::stone::{
    air::{
        builder::VirtualColumn,
        components::{
            Builtin,
            diluted_check::DilutedCheck,
            keccak::{
                INVOCATIONS, Keccak, LANES, PLANE_CELLS, PLANES, STATE_BITS, WORD_BITS, WORDS,
                bit_place, moved_lane, place,
            },
        },
    },
    air_inputs::KeccakInput,
    field::Felt,
    hash::keccak::{ROTATIONS, ROUND_CONSTANTS, ROUNDS},
};

/// The states of sixteen invocations, by lane and plane.
type States = [[u16; PLANES]; LANES];

/// Writes the cells of the block's instances; missing ones permute the zero state.
pub(super) fn write(
    used: &Used<'_, Keccak, KeccakInput>,
    diluted: &DilutedCheck,
    block: &mut Block<'_>,
) -> Result<(), TraceError> {
    for (component, index) in block.instances(used.builtin.component_rows()).enumerate() {
        let first = index * INVOCATIONS;
        let mut words = [[[Felt::ZERO; WORDS]; 2]; INVOCATIONS];
        let mut states = [[0; PLANES]; LANES];
        for (invocation, [before, _]) in words.iter_mut().enumerate() {
            if let Some(input) = used.instances.get(first + invocation) {
                *before = input.words();
                add_state(input, invocation, &mut states)?;
            }
        }
        let mut cells = Cells {
            keccak: used.builtin,
            check: diluted,
            component,
            block,
        };
        cells.write_words(0, &states);
        for round in 0..ROUNDS {
            cells.write_round(round, &mut states);
        }
        for (invocation, [_, after]) in words.iter_mut().enumerate() {
            *after = state_words(invocation, &states);
        }
        cells.write_state(ROUNDS, &states);
        cells.write_words(1, &states);
        cells.write_memory(used.begin, first, &words);
    }
    Ok(())
}

/// An invocation's bit; the first one has the highest.
const fn invocation_bit(invocation: usize) -> usize {
    INVOCATIONS - 1 - invocation
}

/// Puts the input of an invocation among the states.
fn add_state(
    input: &KeccakInput,
    invocation: usize,
    states: &mut States,
) -> Result<(), TraceError> {
    for (w, word) in input.words().into_iter().enumerate() {
        let limbs = word.to_limbs();
        if limbs[WORD_BITS / 64] >> (WORD_BITS % 64) != 0 {
            return Err(TraceError::OperandRange {
                builtin: Keccak::NAME,
                index: input.index,
                value: word,
                bits: WORD_BITS as u32,
            });
        }
        for i in 0..WORD_BITS {
            let (lane, plane) = lane_and_plane(w * WORD_BITS + i);
            let bit = (limbs[i / 64] >> (i % 64) & 1) as u16;
            states[lane][plane] |= bit << invocation_bit(invocation);
        }
    }
    Ok(())
}

/// The words of an invocation's state.
fn state_words(invocation: usize, states: &States) -> [Felt; WORDS] {
    std::array::from_fn(|w| {
        let mut limbs = [0; 4];
        for i in 0..WORD_BITS {
            let (lane, plane) = lane_and_plane(w * WORD_BITS + i);
            let bit = states[lane][plane] >> invocation_bit(invocation) & 1;
            limbs[i / 64] |= u64::from(bit) << (i % 64);
        }
        // Below 2^200.
        Felt::from_limbs(limbs).unwrap_or(Felt::ZERO)
    })
}

fn lane_and_plane(bit: usize) -> (usize, usize) {
    (bit / PLANES, bit % PLANES)
}

/// The cells of one instance of the component.
struct Cells<'a, 'b> {
    keccak: &'a Keccak,
    check: &'a DilutedCheck,
    /// Its number in the block.
    component: usize,
    block: &'a mut Block<'b>,
}

impl Cells<'_, '_> {
    /// Writes the bits of the states before (0) or after (1) the permutation, as
    /// sums over the bits from the highest one on.
    fn write_words(&mut self, k: usize, states: &States) {
        let mut sums = [Felt::ZERO; INVOCATIONS];
        for bit in (0..STATE_BITS).rev() {
            let (lane, plane) = lane_and_plane(bit);
            let bits = states[lane][plane];
            for (invocation, sum) in sums.iter_mut().enumerate() {
                // The bits of this invocation and those before it.
                let bits = bits >> invocation_bit(invocation);
                *sum = sum.double() + Felt::from(self.check.dilute(bits.into()));
                let cell = self.base() + bit_place(bit) + k + 2 * invocation;
                self.block.set(self.keccak.cumulative_sum, cell, *sum);
            }
        }
    }

    /// Writes the memory accesses and the words side by side; `first` is the first
    /// invocation's index.
    fn write_memory(
        &mut self,
        begin: u64,
        first: usize,
        words: &[[[Felt; WORDS]; 2]; INVOCATIONS],
    ) {
        let keccak = self.keccak;
        let rows = keccak.component_rows() / keccak.intermediate.step;
        for (invocation, words) in words.iter().enumerate() {
            let address = begin + Keccak::INSTANCE_CELLS * (first + invocation) as u64;
            for (i, word) in words.as_flattened().iter().enumerate() {
                let place = 2 * WORDS * invocation + i;
                let cell = 2 * WORDS * INVOCATIONS * self.component + place;
                let address = address + i as u64;
                self.block.access(keccak.memory, cell, address, *word);
                let component = self.component * rows;
                let cell = component + invocation * rows / INVOCATIONS + i;
                self.block.set(keccak.intermediate, cell, *word);
                self.block.set(keccak.reshaped, component + place, *word);
            }
        }
    }

    /// Writes the states before a round.
    fn write_state(&mut self, round: usize, states: &States) {
        let column = self.keccak.diluted[0];
        for (lane, bits) in states.iter().enumerate() {
            for (plane, bits) in bits.iter().enumerate() {
                let cell = place(lane, plane) + round;
                self.diluted(column, cell, *bits);
            }
        }
    }

    /// Writes a cell of a diluted column.
    fn diluted(&mut self, column: VirtualColumn, cell: usize, value: u16) {
        self.block.diluted(column, self.base() + cell, value);
    }

    /// Cells per column that this instance's come after.
    fn base(&self) -> usize {
        self.component * PLANES * PLANE_CELLS
    }

    /// Writes the cells of one round and applies it.
    fn write_round(&mut self, round: usize, states: &mut States) {
        self.write_state(round, states);
        let parities = self.write_parities(round, states);
        let mut moved = [[0; PLANES]; LANES];
        for y in 0..5 {
            for x in 0..5 {
                let [to_x, to_y] = moved_lane(x, y);
                let aux = self.keccak.theta_aux(to_x, to_y);
                for plane in 0..PLANES {
                    let [low, high] = add(
                        states[x + 5 * y][plane],
                        parities[(x + 4) % 5][plane],
                        parities[(x + 1) % 5][(plane + PLANES - 1) % PLANES],
                    );
                    let to = (plane + ROTATIONS[y][x] as usize) % PLANES;
                    let to_lane = to_x + 5 * to_y;
                    moved[to_lane][to] = low;
                    self.diluted(self.keccak.diluted[3], place(to_lane, to) + round, low);
                    let cell = place(0, to) + aux.round(round);
                    self.diluted(aux.cells, cell, high);
                }
            }
        }
        let keys = ROUND_CONSTANTS[round];
        for (lane, bits) in states.iter_mut().enumerate() {
            let (x, row) = (lane % 5, lane - lane % 5);
            for (plane, state) in bits.iter_mut().enumerate() {
                let bit = |x: usize| moved[row + x % 5][plane];
                let key = match lane == 0 && keys >> plane & 1 == 1 {
                    true => u16::MAX,
                    false => 0,
                };
                // 2·bit + (1 − next) + last + 2·key, in binary.
                let (inverted, last) = (!bit(x + 1), bit(x + 2));
                let [middle, high] = add(bit(x), inverted & last, key);
                let cell = place(lane, plane) + round;
                self.diluted(self.keccak.diluted[1], cell, inverted ^ last);
                self.diluted(self.keccak.diluted[2], cell, high);
                *state = middle;
            }
        }
    }

    /// The parities of the columns of lanes.
    fn write_parities(&mut self, round: usize, states: &States) -> [[u16; PLANES]; 5] {
        let keccak = self.keccak;
        let mut parities = [[0; PLANES]; 5];
        for (x, parities) in parities.iter_mut().enumerate() {
            for (plane, parity) in parities.iter_mut().enumerate() {
                let bits: [u16; 5] = std::array::from_fn(|y| states[x + 5 * y][plane]);
                let [sum, carry] = add(bits[0], bits[1], bits[2]);
                let [low, more] = add(sum, bits[3], bits[4]);
                for (digit, bits) in [low, carry ^ more, carry & more].into_iter().enumerate() {
                    let cell = place(0, plane) + round;
                    self.diluted(keccak.parity(digit, x), cell, bits);
                }
                let cell = self.base() + place(0, (plane + 1) % PLANES) + round;
                let rotated = Felt::from(self.check.dilute(low.into()));
                self.block.set(keccak.rotated_parity[x], cell, rotated);
                *parity = low;
            }
        }
        parities
    }
}

/// The two digits of a sum, bit by bit.
fn add(a: u16, b: u16, c: u16) -> [u16; 2] {
    [a ^ b ^ c, a & b | a & c | b & c]
}

#[cfg(test)]
mod tests {
    use super::super::{
        block::Draft,
        builtin::{Instances, Used},
    };
    use super::*;
    use crate::stone::{
        air::{Air, builder::Globals, layouts, scalar::Scalars},
        hash::keccak::keccak256,
        public_input::{MemorySegment, PublicInput, PublicMemoryCell},
    };

    /// The first address of the builtin's memory.
    const BEGIN: u64 = 5;

    fn air() -> Air {
        let layout = layouts::by_name("starknet_with_keccak").expect("a layout with Keccak");
        let segment = MemorySegment {
            begin_addr: BEGIN,
            stop_ptr: BEGIN,
        };
        let segments = layout
            .segments
            .iter()
            .map(|name| (name.to_string(), segment));
        Air::new(&PublicInput {
            layout: layout.name.into(),
            rc_min: 0,
            rc_max: 1,
            n_steps: layout.min_steps() as u64,
            memory_segments: segments.collect(),
            public_memory: vec![PublicMemoryCell {
                address: 1,
                value: Felt::ONE,
                page: 0,
            }],
            dynamic_params: None,
        })
        .expect("a public input")
    }

    /// What the sponge permutes to hash a message that fits one block.
    fn padded(index: u64, message: &[u8]) -> KeccakInput {
        let mut state = [0u8; 200];
        state[..message.len()].copy_from_slice(message);
        state[message.len()] ^= 1;
        state[135] ^= 0x80;
        let mut words = state.chunks(25).map(|bytes| {
            let mut padded = [0; 32];
            padded[..25].copy_from_slice(bytes);
            padded.reverse();
            Felt::from_be_bytes(&padded).expect("a word below 2^200")
        });
        let mut word = || words.next().expect("eight words");
        KeccakInput {
            index,
            input_s0: word(),
            input_s1: word(),
            input_s2: word(),
            input_s3: word(),
            input_s4: word(),
            input_s5: word(),
            input_s6: word(),
            input_s7: word(),
        }
    }

    /// The trace of an instance of the component with these inputs.
    fn draft(air: &Air, inputs: &[KeccakInput]) -> Result<Draft, TraceError> {
        let layout = air.layout();
        let used = Used {
            builtin: layout.keccak.as_ref().expect("Keccak"),
            begin: BEGIN,
            instances: Instances::new("keccak", inputs, INVOCATIONS as u64, 0)?,
        };
        let check = layout.diluted_check.expect("a diluted check");
        let mut draft = Draft::new(air);
        draft.write_blocks(air.trace_length(), |mut block| {
            write(&used, &check, &mut block)
        })?;
        Ok(draft)
    }

    #[test]
    fn memory_holds_the_permuted_states() {
        let messages: [&[u8]; 3] = [b"", b"abc", &[0xa5; 135]];
        let indices = [0, 7, 15];
        let inputs = indices.iter().zip(messages);
        let inputs: Vec<_> = inputs.map(|(i, message)| padded(*i, message)).collect();
        let draft = draft(&air(), &inputs).expect("a trace");
        let mut values = vec![None; 16 * INVOCATIONS];
        for (address, value) in &draft.memory {
            if let Some(place) = address.checked_sub(BEGIN).filter(|place| *place < 256) {
                values[place as usize] = Some(*value);
            }
        }
        for ((index, message), input) in indices.into_iter().zip(messages).zip(&inputs) {
            let cells = &values[16 * index as usize..][..16];
            assert_eq!(cells[..8], input.words().map(Some));
            let words = cells[8..].iter().map(|word| word.expect("an output"));
            let bytes: Vec<u8> = words
                .flat_map(|word| word.to_be_bytes().into_iter().rev().take(25))
                .collect();
            assert_eq!(bytes[..32], keccak256(message), "instance {index}");
        }
    }

    #[test]
    fn trace_satisfies_the_constraints() {
        let air = air();
        let layout = air.layout();
        let inputs = [padded(1, b"a message"), padded(14, b"another one")];
        let mut draft = draft(&air, &inputs).expect("a trace");
        let check = layout.diluted_check.expect("a diluted check");
        let pool = std::mem::take(&mut draft.diluted);
        draft.set_column(check.pool, |i| {
            Felt::from(check.dilute(pool[i].unwrap_or(0).into()))
        });
        let memory = std::mem::take(&mut draft.memory);
        let cells = layout.memory.pool;
        draft.set_column(cells.address, |i| match memory[i].0 {
            super::super::block::VACANT => Felt::ZERO,
            address => Felt::from(address),
        });
        draft.set_column(cells.value, |i| memory[i].1);

        let globals = Globals {
            initial_keccak_address: Felt::from(BEGIN),
            ..Globals::uniform(Felt::ZERO)
        };
        let keys = layout.periodic_columns();
        let n = air.trace_length();
        let violations = |columns: &[Vec<Felt>]| {
            let mut violated: Vec<&str> = Vec::new();
            // Every constraint of Keccak speaks of rows that are multiples of eight,
            // or of the first sixteen.
            for row in (0..16).chain((16..n).step_by(8)) {
                let mut constraints = air.constraints().list.iter();
                Scalars {
                    cell: &|column, offset| match columns.get(column) {
                        Some(values) => values[(row + offset) % n],
                        None => Felt::ZERO,
                    },
                    periodic: &|column| {
                        let (_, step, values) = keys
                            .iter()
                            .find(|(key, _, _)| *key == column)
                            .expect("a column of the layout");
                        match row % step {
                            0 => values[row / step % values.len()],
                            _ => Felt::ZERO,
                        }
                    },
                    constraint: &mut |value| {
                        let info = constraints.next().expect("as many as there are");
                        if info.name.starts_with("keccak/")
                            && !value.is_zero()
                            && info.domain.contains(row, n)
                            && !violated.contains(&info.name.as_str())
                        {
                            violated.push(&info.name);
                        }
                    },
                }
                .constrain(layout, &globals);
            }
            violated
        };
        assert_eq!(violations(&draft.columns), [""; 0]);
        // A bit of the state before round 3: lane 6, plane 9.
        let state = layout.keccak.expect("Keccak").diluted[0];
        draft.columns[state.column][state.row(place(6, 9) + 3)] += Felt::ONE;
        assert_eq!(
            violations(&draft.columns),
            [
                "keccak/keccak/parity1",
                "keccak/keccak/theta_rho_pi_i1_j1/n0",
                "keccak/keccak/chi0"
            ]
        );
    }

    #[test]
    fn a_word_has_200_bits() {
        let mut input = padded(3, b"");
        input.input_s6 = Felt::from(2).pow(200);
        let error = draft(&air(), &[input]).err();
        assert_eq!(
            error,
            Some(TraceError::OperandRange {
                builtin: "keccak",
                index: 3,
                value: Felt::from(2).pow(200),
                bits: 200,
            })
        );
    }
}
