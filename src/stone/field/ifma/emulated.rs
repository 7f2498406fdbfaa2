//! [`Felt8`] where its instructions are missing: the same source on functions that do what
//! the instructions do, and on an interpreter of the assembly. So tests run it on any
//! x86-64; it takes some ten times as long as arithmetic without vectors.

#![allow(dead_code, unused_unsafe, clippy::duplicate_mod)]

mod assembly;
#[path = "elements.rs"]
mod elements;
#[path = "hades/mod.rs"]
mod hades;
mod instructions;
#[path = "interleave.rs"]
mod interleave;
#[path = "limbs.rs"]
mod limbs;
#[path = "tests.rs"]
mod tests;

use crate::stone::{
    field::{Felt, Kernel, Packed, out_of_line::out_of_line_operators, testing::Random},
    hash::poseidon,
};
use elements::{Felt8, Sum8};

fn detected() -> bool {
    true
}

/// Runs a kernel on [`Emulated`].
pub fn run<K: Kernel>(kernel: K) -> K::Output {
    kernel.run::<Emulated>()
}

/// [`Felt8`], of which hardly anything is inlined: kernels would take minutes to compile.
/// Hades' rounds are those without vectors, as the interpreter takes long for whole proofs.
#[derive(Clone, Copy)]
pub struct Emulated(Felt8);

impl Packed for Emulated {
    const WIDTH: usize = Felt8::WIDTH;
    type Constant = <Felt8 as Packed>::Constant;
    type Sum = Sum8;
    type Products = <Felt8 as Packed>::Products;
    type Twiddle = <Felt8 as Packed>::Twiddle;
    type SharedTwiddle = <Felt8 as Packed>::SharedTwiddle;

    #[inline(never)]
    fn constant(value: Felt) -> Self::Constant {
        Felt8::constant(value)
    }

    #[inline(never)]
    fn splat(constant: Self::Constant) -> Self {
        Emulated(Felt8::splat(constant))
    }

    #[inline(never)]
    fn load(values: &[Felt]) -> Self {
        Emulated(Felt8::load(values))
    }

    #[inline(never)]
    fn load_strided(values: &[Felt], stride: usize) -> Self {
        Emulated(Felt8::load_strided(values, stride))
    }

    #[inline(never)]
    fn store_strided(self, out: &mut [Felt], stride: usize) {
        self.0.store_strided(out, stride);
    }

    #[inline(never)]
    fn mul_inline(self, rhs: Self) -> Self {
        Emulated(self.0.mul_inline(rhs.0))
    }

    #[inline(never)]
    fn square(&self) -> Self {
        Emulated(self.0.square())
    }

    #[inline(never)]
    fn widen(self) -> Sum8 {
        self.0.widen()
    }

    #[inline(never)]
    fn mul_wide(&self, rhs: &Self) -> Sum8 {
        self.0.mul_wide(&rhs.0)
    }

    #[inline(never)]
    fn no_products() -> Self::Products {
        Felt8::no_products()
    }

    #[inline(never)]
    fn add_product(products: Self::Products, a: &Self, b: &Self) -> Self::Products {
        Felt8::add_product(products, &a.0, &b.0)
    }

    #[inline(never)]
    fn sum(products: Self::Products) -> Sum8 {
        Felt8::sum(products)
    }

    #[inline(never)]
    fn narrow(sum: Sum8) -> Self {
        Emulated(Felt8::narrow(sum))
    }

    #[inline(never)]
    fn twiddle(self) -> Self::Twiddle {
        self.0.twiddle()
    }

    #[inline(never)]
    fn scaled<const N: usize>(sums: [&Sum8; N], by: [&Self::Twiddle; N]) -> [Sum8; N] {
        Felt8::scaled(sums, by)
    }

    #[inline(never)]
    fn shared_twiddles(factors: &[Felt]) -> Vec<Self::SharedTwiddle> {
        Felt8::shared_twiddles(factors)
    }

    #[inline(never)]
    fn scaled_by_shared<const N: usize>(
        sums: [&Sum8; N],
        by: [&Self::SharedTwiddle; N],
    ) -> [Sum8; N] {
        Felt8::scaled_by_shared(sums, by)
    }

    #[inline(never)]
    fn sum_scaled<const N: usize>(elements: [&Self; N], by: [&Self::SharedTwiddle; N]) -> Sum8 {
        Felt8::sum_scaled(elements.map(|element| &element.0), by)
    }

    fn hades(states: &mut [[Sum8; 3]; 2]) {
        let mut elements = [[[Felt::ZERO; 8]; 3]; 2];
        for (sum, elements) in states
            .as_flattened()
            .iter()
            .zip(elements.as_flattened_mut())
        {
            Self::store_sum(*sum, elements, 1);
        }
        for lane in 0..8 {
            let mut state = elements.map(|state| state.map(|elements| elements[lane]));
            poseidon::rounds(&mut state);
            for (of_lane, elements) in state.as_flattened().iter().zip(elements.as_flattened_mut())
            {
                elements[lane] = *of_lane;
            }
        }
        *states = elements.map(|state| state.map(|elements| Self::load(&elements).widen()));
    }

    #[inline(never)]
    fn store_sum(sum: Sum8, out: &mut [Felt], stride: usize) {
        Felt8::store_sum(sum, out, stride);
    }
}

out_of_line_operators!(Emulated);

impl From<Felt> for Emulated {
    #[inline(never)]
    fn from(value: Felt) -> Self {
        Emulated(Felt8::from(value))
    }
}

#[test]
fn functions_do_what_the_instructions_do() {
    if !super::detected() {
        return;
    }
    let mut random = Random::new();
    for _ in 0..1000 {
        let words: [[i64; 8]; 3] = std::array::from_fn(|_| {
            std::array::from_fn(|_| match random.word() % 8 {
                0 => 0,
                1 => -1,
                _ => random.word() as i64,
            })
        });
        // SAFETY: the instructions were detected.
        unsafe { compare(words) };
    }
}

/// Compares each function with its instruction, on words of three vectors.
#[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512ifma")]
fn compare([a, b, c]: [[i64; 8]; 3]) {
    use std::arch::x86_64 as real;
    let load = |words: [i64; 8]| {
        // SAFETY: eight words are a vector.
        unsafe { real::_mm512_loadu_si512(words.as_ptr().cast()) }
    };
    macro_rules! same {
        ($name:ident $(::<$constant:literal>)? ($($words:ident),+)) => {{
            let emulated = instructions::$name$(::<$constant>)?(
                $(instructions::__m512i($words)),+
            );
            let mut words = [0; 8];
            let found = real::$name$(::<$constant>)?($(load($words)),+);
            // SAFETY: eight words are a vector.
            unsafe { real::_mm512_storeu_si512(words.as_mut_ptr().cast(), found) };
            assert_eq!(emulated.0, words, "{} of {:x?}", stringify!($name), [$($words),+]);
        }};
    }
    same!(_mm512_add_epi64(a, b));
    same!(_mm512_sub_epi64(a, b));
    same!(_mm512_and_si512(a, b));
    same!(_mm512_or_si512(a, b));
    same!(_mm512_andnot_si512(a, b));
    same!(_mm512_slli_epi64::<48>(a));
    same!(_mm512_srli_epi64::<12>(a));
    same!(_mm512_srai_epi64::<52>(a));
    same!(_mm512_srai_epi64::<63>(a));
    same!(_mm512_ternarylogic_epi64::<0xf8>(a, b, c));
    same!(_mm512_ternarylogic_epi64::<0xec>(a, b, c));
    same!(_mm512_madd52lo_epu64(a, b, c));
    same!(_mm512_madd52hi_epu64(a, b, c));
    same!(_mm512_unpacklo_epi64(a, b));
    same!(_mm512_unpackhi_epi64(a, b));
    same!(_mm512_shuffle_i64x2::<0x88>(a, b));
    same!(_mm512_shuffle_i64x2::<0xdd>(a, b));
    same!(_mm512_permutex2var_epi64(a, b, c));
}

#[test]
fn the_assembly_does_the_rounds_of_hades() {
    let mut random = Random::new();
    for _ in 0..64 {
        let mut sum = || {
            let [a, b] = [random.felts(8), random.felts(8)].map(|felts| Felt8::load(&felts));
            a.widen() + b.widen()
        };
        let states: [[Sum8; 3]; 2] = std::array::from_fn(|_| std::array::from_fn(|_| sum()));
        let [mut by_assembly, mut by_scalars] = [states; 2];
        Felt8::hades(&mut by_assembly);
        Emulated::hades(&mut by_scalars);
        let elements = |states: [[Sum8; 3]; 2]| {
            states.map(|state| {
                state.map(|sum| {
                    let mut elements = [Felt::ZERO; 8];
                    Felt8::store_sum(sum, &mut elements, 1);
                    elements
                })
            })
        };
        assert_eq!(elements(by_assembly), elements(by_scalars));
    }
}
