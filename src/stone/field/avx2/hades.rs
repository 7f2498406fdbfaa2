//! Hades' rounds of two states, four of each at once.
//!
//! Partial rounds are in assembly for the same reason as products: a state is larger than
//! all registers, and the compiler moves it to and fro. The states take turns, as every
//! step of a round waits for the one before.
//!
//! SAFETY of this file: whoever has a [`Sum4`] has the instructions.

use super::{
    Felt4, Sum4,
    limbs::*,
    products::{CONSTANTS, product, square},
};
use crate::stone::{
    field::{Felt, Packed},
    hash::poseidon::{Folded, HALF_FULL_ROUNDS, PARTIAL_ROUNDS, folded, mix},
};
use std::{arch::asm, sync::LazyLock};

/// All rounds of both states.
pub fn rounds(states: &mut [[Sum4; 3]; 2]) {
    static CONSTANTS: LazyLock<Constants> = LazyLock::new(|| Constants::new(folded()));
    let constants = &*CONSTANTS;
    // SAFETY: see the file's head.
    unsafe {
        full_rounds(states, &constants.first);
        partial_rounds(states, &constants.partial);
        full_rounds(states, &constants.last);
    }
}

/// A round constant's limbs, with [`BIAS`].
type Biased = [i64; 9];

/// [`Folded`].
struct Constants {
    first: [[Biased; 3]; HALF_FULL_ROUNDS],
    partial: [Biased; PARTIAL_ROUNDS],
    last: [[Biased; 3]; HALF_FULL_ROUNDS],
}

impl Constants {
    fn new(folded: &Folded) -> Self {
        let biased = |value: Felt| {
            let mut limbs = Felt4::constant(value);
            for (limb, bias) in limbs.iter_mut().zip(BIAS) {
                *limb += bias;
            }
            limbs
        };
        Constants {
            first: folded.first.map(|round| round.map(biased)),
            partial: folded.partial.map(biased),
            last: folded.last.map(|round| round.map(biased)),
        }
    }
}

/// What is cubed: an element and a round constant.
#[inline(always)]
fn base(element: Sum4, constant: &Biased) -> Limbs {
    fold(add_limbs(element.0, Felt4::splat(*constant).0))
}

/// Each step for all elements before the next, in memory.
#[target_feature(enable = "avx2")]
fn full_rounds(states: &mut [[Sum4; 3]; 2], rounds: &[[Biased; 3]; HALF_FULL_ROUNDS]) {
    let zero = [splat(0); 9];
    let (mut bases, mut squares) = ([zero; 6], [zero; 6]);
    for constants in rounds {
        let elements = states.as_flattened_mut();
        for (i, base_of) in bases.iter_mut().enumerate() {
            *base_of = base(elements[i], &constants[i % 3]);
        }
        for (square_of, base) in squares.iter_mut().zip(&bases) {
            *square_of = square(base);
        }
        for (i, element) in elements.iter_mut().enumerate() {
            *element = product(&squares[i], &bases[i]);
        }
        for state in states.iter_mut() {
            *state = mix::<Felt4>(state[0], state[1], state[2]);
        }
    }
}

/// Rounds after which the elements that are not cubed are reduced. In four rounds the
/// first becomes a sum of 128 elements and 40 + 12 + 4 + 1 = 57 products, within the
/// bounds of [`Packed::narrow`].
const LAZY_ROUNDS: usize = 4;

#[target_feature(enable = "avx2")]
fn partial_rounds([s, t]: &mut [[Sum4; 3]; 2], constants: &[Biased; PARTIAL_ROUNDS]) {
    let mut x = Cubing::new(s, &constants[0]);
    let mut y = Cubing::new(t, &constants[0]);
    for (round, constant) in (1..).zip(&constants[1..]) {
        x.round(constant);
        y.round(constant);
        if round % LAZY_ROUNDS == 0 {
            x.reduce();
            y.reduce();
        }
    }
    *s = x.last_round();
    *t = y.last_round();
}

/// A state in partial rounds.
struct Cubing {
    /// The elements that are not cubed.
    others: [Sum4; 2],
    /// What is cubed next.
    base: Limbs,
}

/// A limb of the linear layer: 3a + b + y and a − b + y, of the elements in memory and a
/// cube's limb, and in the place of that a + b − 2y and the next round's constant.
macro_rules! mix {
    ($($limb:literal $y:literal)*) => {
        concat!($(
            "vmovdqa ymm13, [{others} + 32 * ", $limb, "]\n",
            "vmovdqa ymm14, [{others} + 32 * 9 + 32 * ", $limb, "]\n",
            "vpaddq ymm15, ymm13, ", $y, "\n",
            "vpaddq ymm10, ymm13, ymm14\n",
            "vpsubq ymm14, ymm15, ymm14\n",
            "vmovdqa [{others} + 32 * 9 + 32 * ", $limb, "], ymm14\n",
            "vpaddq ymm15, ymm15, ymm13\n",
            "vpaddq ymm15, ymm15, ymm10\n",
            "vmovdqa [{others} + 32 * ", $limb, "], ymm15\n",
            "vpaddq ", $y, ", ", $y, ", ", $y, "\n",
            "vpsubq ", $y, ", ymm10, ", $y, "\n",
            "vpbroadcastq ymm13, [{constant} + 8 * ", $limb, "]\n",
            "vpaddq ", $y, ", ", $y, ", ymm13\n",
        )*)
    };
}

/// [`fold`] of the registers 0 to 8, without its carries.
macro_rules! fold_top {
    () => {
        concat!(
            "vpsrlq ymm13, ymm7, 29\n",
            "vpand ymm7, ymm7, ",
            mask!(),
            "\n",
            "vpaddq ymm8, ymm8, ymm13\n",
            "vpsrlq ymm13, ymm8, 19\n",
            "vpand ymm8, ymm8, [{constants} + 32 * 13]\n",
            "vpor ymm8, ymm8, [{constants} + 32 * 14]\n",
            "vpmuludq ymm14, ymm13, ",
            p6!(),
            "\n",
            "vpsubq ymm0, ymm0, ymm13\n",
            "vpsubq ymm6, ymm6, ymm14\n",
        )
    };
}

/// The carries, and the limbs to memory.
macro_rules! fold_carry {
    ($($limb:literal $x:literal $next:literal)*) => {
        concat!($(
            "vpsrlq ymm13, ", $x, ", 29\n",
            "vpand ", $x, ", ", $x, ", ", mask!(), "\n",
            "vpaddq ", $next, ", ", $next, ", ymm13\n",
            "vmovdqa [{b} + 32 * ", $limb, "], ", $x, "\n",
        )*)
    };
}

impl Cubing {
    #[inline(always)]
    fn new([a, b, c]: &[Sum4; 3], constant: &Biased) -> Self {
        let mut state = Cubing {
            others: [*a, *b],
            base: base(*c, constant),
        };
        state.reduce();
        state
    }

    #[inline(always)]
    fn reduce(&mut self) {
        for other in &mut self.others {
            *other = Felt4::narrow(*other).widen();
        }
    }

    /// A round, and the addition of the next round's constant.
    #[target_feature(enable = "avx2")]
    fn round(&mut self, constant: &Biased) {
        let squared: Limbs = square(&self.base);
        // SAFETY: reads and writes this state, reads the others.
        unsafe {
            asm!(
                concat!(
                    product!(load_limb no_second),
                    mix!(
                        0 "ymm0" 1 "ymm1" 2 "ymm2" 3 "ymm3" 4 "ymm4" 5 "ymm5" 6 "ymm6"
                        7 "ymm7" 8 "ymm8"
                    ),
                    fold_top!(),
                    fold_carry!(
                        0 "ymm0" "ymm1" 1 "ymm1" "ymm2" 2 "ymm2" "ymm3" 3 "ymm3" "ymm4"
                        4 "ymm4" "ymm5" 5 "ymm5" "ymm6" 6 "ymm6" "ymm7" 7 "ymm7" "ymm8"
                    ),
                    "vmovdqa [{b} + 32 * 8], ymm8\n",
                ),
                a = in(reg) squared.as_ptr(),
                b = in(reg) self.base.as_mut_ptr(),
                others = in(reg) self.others.as_mut_ptr(),
                constant = in(reg) constant.as_ptr(),
                constants = in(reg) CONSTANTS.0.as_ptr(),
                out("ymm0") _,
                out("ymm1") _,
                out("ymm2") _,
                out("ymm3") _,
                out("ymm4") _,
                out("ymm5") _,
                out("ymm6") _,
                out("ymm7") _,
                out("ymm8") _,
                out("ymm9") _,
                out("ymm10") _,
                out("ymm11") _,
                out("ymm12") _,
                out("ymm13") _,
                out("ymm14") _,
                out("ymm15") _,
                options(nostack, preserves_flags),
            );
        }
    }

    #[target_feature(enable = "avx2")]
    fn last_round(&self) -> [Sum4; 3] {
        let squared = square(&self.base);
        let [a, b] = self.others;
        mix::<Felt4>(a, b, product(&squared, &self.base))
    }
}
