//! The loops over half rounds.

use super::super::{
    instructions::{self, __m512i},
    limbs::{Limbs, P3, P4, START},
};
use std::mem::{offset_of, size_of};

/// Partial rounds in the loop's body.
pub const GROUP: usize = 5;

/// Rounds of a group whose new sums u are reduced: its first two. Before that they consist
/// of at most 226 reduced ones and 90 cubes, whose limbs are below 10.1·2^52 (nine halves
/// of products or quotients and the constant's limb): theirs are below 2^63.
pub const NARROWED: usize = 2;

/// Reduced sums u are between this and a little more than two more times 2^251, so that
/// the next ones, 2·(u' + cube + 2u), are positive, though cubes are negative, between −8
/// and −5 times 2^251. Until they are reduced they are between 14 and 1,300 times 2^251, and
/// u − 2·cube between 13 and 320 times, as `fold` wants them.
pub const LEAST: u64 = 5;

/// Two states between two rounds, half a round apart.
#[repr(C, align(64))]
pub struct Cubes {
    /// Of each state. In partial rounds the sum u and that of the round before; in full
    /// rounds the first two cubes and what is to be cubed second and third.
    pub sums: [[Limbs; 4]; 2],
    /// What is cubed of one state, and its square, as factors.
    pub x: Limbs,
    pub square: Limbs,
    /// A cube of the other one.
    pub cube: Limbs,
}

// What the text takes for granted: sums come first, and neighbours are 320 bytes apart.
const _: () = assert!(size_of::<Limbs>() == 320 && offset_of!(Cubes, sums) == 0);

/// What instructions read besides registers, sums and round constants.
#[repr(C, align(64))]
struct Table {
    /// What limbs 0 to 4 of a product and all of a square start with: half of [`START`]
    /// where a square's products are doubled.
    low: [i64; 5],
    square: [i64; 10],
    mask: i64,
    p3: i64,
    minus_p3: i64,
    p4: i64,
    below_p4: i64,
    /// The bits from 43 up that a reduced top limb is given, of what is squared and of a
    /// sum u.
    squared: i64,
    sum: i64,
}

static TABLE: Table = {
    let mut square = START;
    let mut i = 1;
    while i < 9 {
        square[i] /= 2;
        i += 1;
    }
    Table {
        low: [START[0], START[1], START[2], START[3], START[4]],
        square,
        mask: (1 << 52) - 1,
        p3: P3,
        minus_p3: (1 << 52) - P3,
        p4: P4,
        below_p4: P4 - 1,
        squared: P4,
        sum: (LEAST as i64) * P4,
    }
};

/// Runs this text on the registers of [`Cubes`], with these operands besides them.
macro_rules! run {
    ($cubes:ident, [$($text:expr),+], $($operand:tt)+) => {{
        let [mut x0, mut x1, mut x2, mut x3, mut x4] = $cubes.x;
        let [mut q0, mut q1, mut q2, mut q3, mut q4] = $cubes.square;
        let [mut y0, mut y1, mut y2, mut y3, mut y4] = $cubes.cube;
        // Typed, as the compiler (1.95) misspells registers for `_`.
        let mut _scratch: __m512i;
        // SAFETY: reads and writes sums by pointers to all of them, whole vectors at
        // multiples of 64 bytes, as they are aligned; reads as many constants as the
        // caller checked, and the table. The callers are compiled for the instructions.
        unsafe {
            instructions::asm!(
                concat!($($text, "\n"),+),
                table = in(reg) &TABLE,
                low = const offset_of!(Table, low),
                square = const offset_of!(Table, square),
                mask = const offset_of!(Table, mask),
                p3 = const offset_of!(Table, p3),
                minus_p3 = const offset_of!(Table, minus_p3),
                p4 = const offset_of!(Table, p4),
                below_p4 = const offset_of!(Table, below_p4),
                squared = const offset_of!(Table, squared),
                $($operand)+
                x0 = inout(zmm_reg) x0, x1 = inout(zmm_reg) x1, x2 = inout(zmm_reg) x2,
                x3 = inout(zmm_reg) x3, x4 = inout(zmm_reg) x4,
                q0 = inout(zmm_reg) q0, q1 = inout(zmm_reg) q1, q2 = inout(zmm_reg) q2,
                q3 = inout(zmm_reg) q3, q4 = inout(zmm_reg) q4,
                y0 = inout(zmm_reg) y0, y1 = inout(zmm_reg) y1, y2 = inout(zmm_reg) y2,
                y3 = inout(zmm_reg) y3, y4 = inout(zmm_reg) y4,
                c0 = out(zmm_reg) _scratch, c1 = out(zmm_reg) _scratch,
                c2 = out(zmm_reg) _scratch, c3 = out(zmm_reg) _scratch,
                c4 = out(zmm_reg) _scratch,
                h0 = out(zmm_reg) _scratch, h1 = out(zmm_reg) _scratch,
                h2 = out(zmm_reg) _scratch, h3 = out(zmm_reg) _scratch,
                h4 = out(zmm_reg) _scratch,
                t0 = out(zmm_reg) _scratch, t1 = out(zmm_reg) _scratch,
                t2 = out(zmm_reg) _scratch, t3 = out(zmm_reg) _scratch,
                t4 = out(zmm_reg) _scratch,
                e = out(zmm_reg) _scratch, m = out(zmm_reg) _scratch,
                options(nostack),
            );
        }
        $cubes.x = [x0, x1, x2, x3, x4];
        $cubes.square = [q0, q1, q2, q3, q4];
        $cubes.cube = [y0, y1, y2, y3, y4];
    }};
}

/// Goes to the next constants.
macro_rules! next {
    () => {
        "add {constants}, 40\n"
    };
}

/// A partial round of both states.
macro_rules! partial_round {
    ($front:ident) => {
        concat!(
            half!(first, $front, 1280),
            next!(),
            half!(second, $front, 0),
            next!(),
            "xchg {now}, {before}\n",
        )
    };
}

impl Cubes {
    instructions::compiled! {
        /// Partial rounds: of the second state the cube of the round before is given. The
        /// constants are what accumulators of the first and the second state's cubes start
        /// with, a pair for each round.
        ///
        /// # Panics
        /// When there is not a whole number of pairs of groups: a group ends with the sums u
        /// and those before them in each other's place.
        pub fn partial_rounds(&mut self, constants: &[[[i64; 5]; 2]]) {
            let groups = constants.len() / GROUP;
            assert!(groups > 0 && constants.len().is_multiple_of(2 * GROUP));
            let sums = self.sums.as_mut_ptr().cast::<u8>();
            let before = sums.wrapping_add(size_of::<Limbs>());
            run!(
                self,
                [
                    "2:",
                    partial_round!(narrow),
                    partial_round!(narrow),
                    partial_round!(keep),
                    partial_round!(keep),
                    partial_round!(keep),
                    "dec {groups}",
                    "jnz 2b"
                ],
                now = inout(reg) sums => _,
                before = inout(reg) before => _,
                constants = inout(reg) constants.as_ptr() => _,
                groups = inout(reg) groups => _,
                sum = const offset_of!(Table, sum),
            );
        }
    }

    instructions::compiled! {
        /// Full rounds, but for the linear layer of the last and the product of the second
        /// state's third cube; the first state's first cube is given. The constants are what
        /// accumulators of each round's three cubes start with.
        pub fn full_rounds<const ROUNDS: usize>(&mut self, constants: &[[[i64; 5]; 3]; ROUNDS]) {
            const { assert!(ROUNDS > 0) };
            run!(
                self,
                [
                    "jmp 3f",
                    "2:",
                    half!(first, mix, 0),
                    next!(),
                    half!(second, mix, 1280),
                    "3:",
                    half!(first, next, 0),
                    next!(),
                    half!(second, next, 1280),
                    half!(first, next, 320),
                    next!(),
                    half!(second, next, 1600),
                    "dec {rounds}",
                    "jnz 2b"
                ],
                now = in(reg) self.sums.as_mut_ptr(),
                constants = inout(reg) constants.as_ptr() => _,
                rounds = inout(reg) ROUNDS => _,
            );
        }
    }
}
