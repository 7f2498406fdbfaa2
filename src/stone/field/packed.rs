//! Several independent elements at once, and the choice of how at run time.
//!
//! A hot loop is written once, generic over [`Packed`], as a [`Kernel`], and
//! started with [`dispatch`], which picks the widest implementation that this
//! machine has: eight lanes with AVX-512 IFMA, four with AVX2, or plain scalars.
//!
//! ```ignore
//! struct Compose<'a> { columns: &'a [&'a [Felt]], out: &'a mut [Felt] }
//! impl Kernel for Compose<'_> {
//!     type Output = ();
//!     #[inline(always)]
//!     fn run<V: Packed>(self) {
//!         let alpha = V::from(alpha); // before the loop: a conversion costs about a store
//!         for at in (0..self.out.len()).step_by(V::WIDTH) {
//!             let a = V::load(&self.columns[0][at..]);
//!             let b = V::load(&self.columns[1][at..]);
//!             (alpha * (a * b - a)).store(&mut self.out[at..]);
//!         }
//!     }
//! }
//! ```
//!
//! What makes the vector code good:
//! - Everything generic between `run` and the arithmetic must be
//!   `#[inline(always)]`: vector instructions are only inlined into a function
//!   compiled for them, and that is the caller of `run` inside `dispatch`. A
//!   function or closure that is *not* inlined stays correct, yet every vector
//!   instruction in it becomes a call, which is some twenty times slower.
//!   A big evaluator may leave out `inline(always)` on rarely run parts.
//! - `*` is a call of an out-of-line function, so that an evaluator with hundreds
//!   of products stays within the instruction cache. Short loops that live off
//!   products use [`Packed::mul_inline`].
//! - Operands that lie in memory are given by reference where an operation takes them
//!   so: AVX2's elements are copied at a cost that shows.
//! - Threads go outside: rayon over blocks, `dispatch` within each task (a task's
//!   closure is a function of its own and would not be inlined).

use super::{Algebra, Felt, felt::Wide};
use crate::stone::hash::poseidon;
use std::{
    ops::{Add, Sub},
    sync::LazyLock,
};

/// Independent elements side by side, one in each lane.
///
/// Which lane holds which element is not specified, but the same in all loads and stores.
pub trait Packed: Algebra + Copy {
    /// The number of lanes: a power of two, at most [`MAX_WIDTH`].
    const WIDTH: usize;

    /// One element in the form that [`Packed::splat`] copies to all lanes at no
    /// cost. For tables; `From<Felt>` does both steps.
    type Constant: Copy + Send + Sync;

    /// Prepares an element for [`Packed::splat`].
    fn constant(value: Felt) -> Self::Constant;

    /// The same element in every lane.
    fn splat(constant: Self::Constant) -> Self;

    /// The first WIDTH elements.
    ///
    /// # Panics
    /// When there are fewer, here and in the other loads and stores.
    #[inline(always)]
    fn load(values: &[Felt]) -> Self {
        Self::load_strided(values, 1)
    }

    /// Elements 0, stride, 2·stride, …
    fn load_strided(values: &[Felt], stride: usize) -> Self;

    /// Writes the first WIDTH elements.
    #[inline(always)]
    fn store(self, out: &mut [Felt]) {
        self.store_strided(out, 1)
    }

    /// Writes elements 0, stride, 2·stride, …
    fn store_strided(self, out: &mut [Felt], stride: usize);

    /// The product, inlined into the caller.
    fn mul_inline(self, rhs: Self) -> Self;

    /// The square, inlined into the caller.
    fn square(&self) -> Self;

    /// A sum that is reduced later, by [`Packed::narrow`].
    type Sum: Copy + Add<Output = Self::Sum> + Sub<Output = Self::Sum>;

    /// To add up before reducing.
    fn widen(self) -> Self::Sum;

    /// The product, to add up before reducing.
    fn mul_wide(&self, rhs: &Self) -> Self::Sum;

    /// A sum of products whose reduction may be left to [`Packed::sum`].
    type Products: Copy;

    /// The sum of no products.
    fn no_products() -> Self::Products;

    /// Adds a·b. Of loaded elements at most [`MOST_PRODUCTS`] are added.
    fn add_product(products: Self::Products, a: &Self, b: &Self) -> Self::Products;

    /// Adds a·b + c·d, which count as two products, at less cost where both are reduced
    /// at once.
    #[inline(always)]
    fn add_two_products(
        products: Self::Products,
        [a, b]: [&Self; 2],
        [c, d]: [&Self; 2],
    ) -> Self::Products {
        Self::add_product(Self::add_product(products, a, b), c, d)
    }

    /// Of loaded elements' products each counts as two thirds in [`Packed::narrow`].
    fn sum(products: Self::Products) -> Self::Sum;

    /// Reduces a sum. The coefficients that products have in it may add up to 80 in
    /// absolute value, those that elements have to 600, and the negative ones of both
    /// to −80; an element that was just loaded or splat counts as eleven.
    fn narrow(sum: Self::Sum) -> Self;

    /// A factor of many sums, and what is computed of it once.
    type Twiddle: Copy;

    /// Prepares a factor.
    fn twiddle(self) -> Self::Twiddle;

    /// Sums' products, each with a prepared factor: two cost less than one and another one.
    /// In a sum such products may have coefficients that add up to 16 in absolute value,
    /// loaded elements to two more, or to four more where those of products add up to at
    /// most eight; in [`Packed::narrow`] each product counts as four.
    fn scaled<const N: usize>(sums: [&Self::Sum; N], by: [&Self::Twiddle; N]) -> [Self::Sum; N];

    /// [`Packed::Twiddle`] of factors that are equal in all lanes.
    type SharedTwiddle: Copy;

    /// Prepares such factors.
    fn shared_twiddles(factors: &[Felt]) -> Vec<Self::SharedTwiddle>;

    /// [`Packed::scaled`] by such.
    fn scaled_by_shared<const N: usize>(
        sums: [&Self::Sum; N],
        by: [&Self::SharedTwiddle; N],
    ) -> [Self::Sum; N];

    /// The sum of elements' products, each with such a factor, to add up before reducing:
    /// in [`Packed::narrow`] each product counts as four.
    fn sum_scaled<const N: usize>(elements: [&Self; N], by: [&Self::SharedTwiddle; N])
    -> Self::Sum;

    /// All rounds of Hades on two states. Before it each of a state's elements is a sum of
    /// at most two elements, after it as [`Packed::narrow`] takes it.
    fn hades(states: &mut [[Self::Sum; 3]; 2]);

    /// [`Packed::narrow`] and [`Packed::store_strided`] at less cost.
    fn store_sum(sum: Self::Sum, out: &mut [Felt], stride: usize);
}

/// Products that may be added up before they are reduced.
pub const MOST_PRODUCTS: usize = 64;

/// An upper bound of [`Packed::WIDTH`], for padding.
pub const MAX_WIDTH: usize = 8;

/// A computation generic over the packed type it runs on.
pub trait Kernel {
    type Output;
    /// Runs it. Mark implementations `#[inline(always)]`; see the module's notes.
    fn run<V: Packed>(self) -> Self::Output;
}

/// Runs a kernel on the widest packed type that this machine has.
pub fn dispatch<K: Kernel>(kernel: K) -> K::Output {
    #[cfg(all(test, target_arch = "x86_64"))]
    if super::testing::emulates_ifma() {
        return super::ifma::emulated::run(kernel);
    }
    match instructions() {
        #[cfg(target_arch = "x86_64")]
        // SAFETY: `instructions` found every feature that `run` is compiled for.
        Instructions::Avx512 => unsafe { super::ifma::run(kernel) },
        #[cfg(target_arch = "x86_64")]
        // SAFETY: as above.
        Instructions::Avx2 => unsafe { super::avx2::run(kernel) },
        Instructions::Portable => kernel.run::<Felt>(),
    }
}

/// What the kernels are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instructions {
    /// No vectors.
    Portable,
    /// Four lanes, products of 32 bits.
    #[cfg(target_arch = "x86_64")]
    Avx2,
    /// Eight lanes, and with IFMA products of 52 bits.
    #[cfg(target_arch = "x86_64")]
    Avx512,
}

impl std::fmt::Display for Instructions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Instructions::Portable => "portable",
            #[cfg(target_arch = "x86_64")]
            Instructions::Avx2 => "AVX2",
            #[cfg(target_arch = "x86_64")]
            Instructions::Avx512 => "AVX-512",
        })
    }
}

/// Asks for less than the machine's best.
pub const PORTABLE_VARIABLE: &str = "STONEGATE_PORTABLE";
/// Its value for no vectors.
pub const NO_VECTORS: &str = "1";
/// Its value for AVX2 at most.
pub const NO_AVX512: &str = "avx2";

/// The best that this machine has, or less by [`PORTABLE_VARIABLE`] (read once); other
/// values than its two ask for nothing.
pub fn instructions() -> Instructions {
    static INSTRUCTIONS: LazyLock<Instructions> = LazyLock::new(|| {
        #[cfg(target_arch = "x86_64")]
        match std::env::var(PORTABLE_VARIABLE).as_deref() {
            Ok(NO_VECTORS) => {}
            Ok(NO_AVX512) if super::avx2::detected() => return Instructions::Avx2,
            Ok(NO_AVX512) => {}
            _ if super::ifma::detected() => return Instructions::Avx512,
            _ if super::avx2::detected() => return Instructions::Avx2,
            _ => {}
        }
        Instructions::Portable
    });
    *INSTRUCTIONS
}

/// One lane. Scalar packs of several lanes were slower: out-of-order execution
/// overlaps independent elements by itself, and arrays of them go through memory.
impl Packed for Felt {
    const WIDTH: usize = 1;
    type Constant = Felt;
    type Sum = Felt;
    type Products = Wide;

    #[inline(always)]
    fn constant(value: Felt) -> Felt {
        value
    }

    #[inline(always)]
    fn splat(constant: Felt) -> Felt {
        constant
    }

    #[inline(always)]
    fn load_strided(values: &[Felt], _stride: usize) -> Felt {
        values[0]
    }

    #[inline(always)]
    fn store_strided(self, out: &mut [Felt], _stride: usize) {
        out[0] = self;
    }

    #[inline(always)]
    fn mul_inline(self, rhs: Felt) -> Felt {
        self * rhs
    }

    #[inline(always)]
    fn square(&self) -> Felt {
        *self * *self
    }

    #[inline(always)]
    fn widen(self) -> Felt {
        self
    }

    #[inline(always)]
    fn mul_wide(&self, rhs: &Felt) -> Felt {
        *self * *rhs
    }

    #[inline(always)]
    fn no_products() -> Wide {
        [0; 8]
    }

    #[inline(always)]
    fn add_product(products: Wide, a: &Felt, b: &Felt) -> Wide {
        Felt::add_product(products, *a, *b)
    }

    #[inline(always)]
    fn sum(products: Wide) -> Felt {
        Felt::sum_of_products(&products)
    }

    #[inline(always)]
    fn narrow(sum: Felt) -> Felt {
        sum
    }

    type Twiddle = Felt;

    #[inline(always)]
    fn twiddle(self) -> Felt {
        self
    }

    #[inline(always)]
    fn scaled<const N: usize>(sums: [&Felt; N], by: [&Felt; N]) -> [Felt; N] {
        std::array::from_fn(|i| *sums[i] * *by[i])
    }

    type SharedTwiddle = Felt;

    fn shared_twiddles(factors: &[Felt]) -> Vec<Felt> {
        factors.to_vec()
    }

    #[inline(always)]
    fn scaled_by_shared<const N: usize>(sums: [&Felt; N], by: [&Felt; N]) -> [Felt; N] {
        Self::scaled(sums, by)
    }

    #[inline(always)]
    fn sum_scaled<const N: usize>(elements: [&Felt; N], by: [&Felt; N]) -> Felt {
        let pairs = elements.into_iter().zip(by);
        Self::sum(pairs.fold(Self::no_products(), |sum, (a, b)| {
            <Self as Packed>::add_product(sum, a, b)
        }))
    }

    fn hades(states: &mut [[Felt; 3]; 2]) {
        poseidon::rounds(states);
    }

    #[inline(always)]
    fn store_sum(sum: Felt, out: &mut [Felt], _stride: usize) {
        out[0] = sum;
    }
}

#[cfg(test)]
mod tests;
