//! The butterflies of a transform, one pack of independent transforms at a time.
//!
//! The first layers load what is transformed and the last store it, so that butterflies
//! are computed while values are on their way from memory or to it.

use crate::stone::field::{Felt, Packed};

/// Twiddle factors, those of the layer of span `half` at half..2·half.
pub trait Twiddles<V: Packed> {
    /// Sums, each times one of them.
    fn scale<const N: usize>(&self, at: [usize; N], sums: [V::Sum; N]) -> [V::Sum; N];
}

/// The same factor in all lanes.
pub struct Shared<'a, V: Packed>(pub &'a [V::SharedTwiddle]);

impl<V: Packed> Twiddles<V> for Shared<'_, V> {
    #[inline(always)]
    fn scale<const N: usize>(&self, at: [usize; N], sums: [V::Sum; N]) -> [V::Sum; N] {
        let mut factors = [&self.0[at[0]]; N];
        for (factor, at) in factors.iter_mut().zip(at) {
            *factor = &self.0[at];
        }
        V::scaled_by_shared(sums.each_ref(), factors)
    }
}

/// Each lane's own factors: of transforms on a coset in each lane.
pub struct LaneTwiddles<V: Packed> {
    /// Powers of the root of the transforms' order R, half of them.
    roots: Vec<V::Constant>,
    /// As [`super::block_twiddles`] lays them out.
    factors: Vec<V::Twiddle>,
}

impl<V: Packed> LaneTwiddles<V> {
    /// Of the powers 0..R/2 of the root of order R. [`LaneTwiddles::move_to`] comes next.
    #[inline(always)]
    pub fn new(roots_of_order_r: &[Felt]) -> Self {
        let mut roots = Vec::with_capacity(roots_of_order_r.len());
        for root in roots_of_order_r {
            roots.push(V::constant(*root));
        }
        LaneTwiddles {
            factors: vec![V::from(Felt::ZERO).twiddle(); 2 * roots.len()],
            roots,
        }
    }

    /// For the cosets with these offsets: in the layer whose butterflies span `half`
    /// rows the factor of row j is offset^(R/(2·half)) times the power j of the root of
    /// order 2·half.
    #[inline(always)]
    pub fn move_to(&mut self, offset: V) {
        let rows = self.factors.len();
        let mut power = offset;
        let mut half = rows / 2;
        while half > 0 {
            let stride = rows / (2 * half);
            for j in 0..half {
                let factor = power.mul_inline(V::splat(self.roots[j * stride]));
                self.factors[half + j] = factor.twiddle();
            }
            power = power.square();
            half /= 2;
        }
    }
}

impl<V: Packed> Twiddles<V> for LaneTwiddles<V> {
    #[inline(always)]
    fn scale<const N: usize>(&self, at: [usize; N], sums: [V::Sum; N]) -> [V::Sum; N] {
        let mut factors = [&self.factors[at[0]]; N];
        for (factor, at) in factors.iter_mut().zip(at) {
            *factor = &self.factors[at];
        }
        V::scaled(sums.each_ref(), factors)
    }
}

/// Where the values come from that are transformed, and where they go to.
pub trait Ends<V: Packed> {
    /// Whether there are such places; else it is the slice that is worked on.
    const ELSEWHERE: bool = true;
    /// A value before the first layer.
    fn load(&self, at: usize) -> V::Sum;
    /// A value after the last layer.
    fn store(&self, at: usize, value: V::Sum);
    /// Asks for what will be loaded soon, if there is such a value.
    #[inline(always)]
    fn prefetch(&self, _at: usize) {}
}

/// The slice that is worked on.
struct InPlace;

impl<V: Packed> Ends<V> for InPlace {
    const ELSEWHERE: bool = false;

    #[inline(always)]
    fn load(&self, _: usize) -> V::Sum {
        unreachable!("no layer loads")
    }

    #[inline(always)]
    fn store(&self, _: usize, _: V::Sum) {
        unreachable!("no layer stores")
    }
}

/// A layer or two of a transform.
struct Layers<'a, V: Packed, E> {
    s: &'a mut [V::Sum],
    ends: &'a E,
    /// Where the slice begins among the values of `ends`.
    base: usize,
    load: bool,
    store: bool,
}

/// How many butterflies before they are loaded values are asked for.
const AHEAD: usize = 2;

impl<V: Packed, E: Ends<V>> Layers<'_, V, E> {
    #[inline(always)]
    fn get<const N: usize>(&self, at: [usize; N], stride: usize) -> [V::Sum; N] {
        if self.load {
            for at in at {
                self.ends.prefetch(self.base + at + AHEAD * stride);
            }
        }
        let mut values = [V::from(Felt::ZERO).widen(); N];
        for (value, at) in values.iter_mut().zip(at) {
            *value = match self.load {
                true => self.ends.load(self.base + at),
                false => self.s[at],
            };
        }
        values
    }

    #[inline(always)]
    fn put(&mut self, at: usize, value: V::Sum) {
        match self.store {
            true => self.ends.store(self.base + at, value),
            false => self.s[at] = value,
        }
    }

    /// Decimation in time: the layer of neighbours.
    #[inline(always)]
    fn join_pairs(mut self, twiddles: &impl Twiddles<V>) {
        for i in (0..self.s.len()).step_by(2) {
            let [a, b] = self.get([i, i + 1], 2);
            let [product] = twiddles.scale([1], [b]);
            self.put(i, a + product);
            self.put(i + 1, a - product);
        }
    }

    /// Decimation in time: the layers whose butterflies span `half` and 2·half. Only what
    /// is multiplied next is reduced: what is only added to grows by two products.
    #[inline(always)]
    fn join_fours(mut self, half: usize, twiddles: &impl Twiddles<V>) {
        // The first layers go from block to block.
        let stride = if self.load { 4 * half } else { 1 };
        for block in (0..self.s.len()).step_by(4 * half) {
            for j in 0..half {
                let at = [0, 1, 2, 3].map(|quarter| block + quarter * half + j);
                let [a, b, c, d] = self.get(at, stride);
                let [b, d] = twiddles.scale([half + j; 2], [b, d]);
                let odds = twiddles.scale([2 * half + j, 3 * half + j], [c + d, c - d]);
                let evens = [a + b, a - b];
                self.put(at[0], evens[0] + odds[0]);
                self.put(at[1], evens[1] + odds[1]);
                self.put(at[2], evens[0] - odds[0]);
                self.put(at[3], evens[1] - odds[1]);
            }
        }
    }

    /// Decimation in frequency: the layers whose butterflies span 2·half and `half`.
    /// Reduced are what is multiplied next and sums of four.
    #[inline(always)]
    fn split_fours(mut self, half: usize, twiddles: &impl Twiddles<V>) {
        for block in (0..self.s.len()).step_by(4 * half) {
            for j in 0..half {
                let at = [0, 1, 2, 3].map(|quarter| block + quarter * half + j);
                let [a, b, c, d] = self.get(at, 1);
                let odds = twiddles.scale([2 * half + j, 3 * half + j], [a - c, b - d]);
                let evens = [a + c, b + d];
                self.put(at[0], V::narrow(evens[0] + evens[1]).widen());
                self.put(at[2], odds[0] + odds[1]);
                let differences = [evens[0] - evens[1], odds[0] - odds[1]];
                let scaled = twiddles.scale([half + j; 2], differences);
                self.put(at[1], scaled[0]);
                self.put(at[3], scaled[1]);
            }
        }
    }

    /// Decimation in frequency: the layer of neighbours.
    #[inline(always)]
    fn split_pairs(mut self, twiddles: &impl Twiddles<V>) {
        for i in (0..self.s.len()).step_by(2) {
            let [a, b] = self.get([i, i + 1], 2);
            self.put(i, a + b);
            let [difference] = twiddles.scale([1], [a - b]);
            self.put(i + 1, difference);
        }
    }
}

/// Runs a method of [`Layers`], which is compiled for every combination of loading and
/// storing that there is.
macro_rules! layers {
    ($ends:ident: $kind:ident, $s:ident, $base:expr, $load:expr, $store:expr; $method:ident($($argument:expr),*)) => {{
        macro_rules! layers_that {
            ($loads:literal, $stores:literal) => {
                Layers::<V, $kind> {
                    s: &mut *$s,
                    ends: $ends,
                    base: $base,
                    load: $loads,
                    store: $stores,
                }
                .$method($($argument),*)
            };
        }
        match ($kind::ELSEWHERE && $load, $kind::ELSEWHERE && $store) {
            (false, false) => layers_that!(false, false),
            (true, false) => layers_that!(true, false),
            (false, true) => layers_that!(false, true),
            (true, true) => layers_that!(true, true),
        }
    }};
}

/// [`evaluate_from_to`] in place.
#[inline(always)]
pub fn evaluate<V: Packed>(s: &mut [V::Sum], twiddles: &impl Twiddles<V>) {
    evaluate_from_to::<V, _>(s, twiddles, &InPlace);
}

/// Decimation in time: bit-reversed coefficients to natural-order values, two layers at a
/// time. `s` is to work in.
#[inline(always)]
pub fn evaluate_from_to<V: Packed, E: Ends<V>>(
    s: &mut [V::Sum],
    twiddles: &impl Twiddles<V>,
    ends: &E,
) {
    let n = s.len();
    if n == 1 {
        if E::ELSEWHERE {
            ends.store(0, ends.load(0));
        }
        return;
    }
    let mut half = 1;
    if n.ilog2() % 2 == 1 {
        layers!(ends: E, s, 0, true, n == 2; join_pairs(twiddles));
        half = 2;
    }
    while half < n {
        layers!(ends: E, s, 0, half == 1, 4 * half == n; join_fours(half, twiddles));
        half *= 4;
    }
}

/// Decimation in frequency: natural-order values to bit-reversed coefficients
/// times n, the inverse of [`evaluate_from_to`] with inverse factors. `s` is to work in.
#[inline(always)]
pub fn interpolate_from_to<V: Packed, E: Ends<V>>(
    s: &mut [V::Sum],
    twiddles: &impl Twiddles<V>,
    ends: &E,
) {
    interpolate_layers::<V, E>(s, twiddles, ends, 0, true);
}

/// The same of what `s` has, to the places from `base` on.
#[inline(always)]
pub fn interpolate_to<V: Packed, E: Ends<V>>(
    s: &mut [V::Sum],
    twiddles: &impl Twiddles<V>,
    ends: &E,
    base: usize,
) {
    interpolate_layers::<V, E>(s, twiddles, ends, base, false);
}

#[inline(always)]
fn interpolate_layers<V: Packed, E: Ends<V>>(
    s: &mut [V::Sum],
    twiddles: &impl Twiddles<V>,
    ends: &E,
    base: usize,
    load: bool,
) {
    let n = s.len();
    if n == 1 {
        ends.store(base, if load { ends.load(base) } else { s[0] });
        return;
    }
    let mut half = n / 4;
    while half > 0 {
        layers!(ends: E, s, base, load && 4 * half == n, half == 1; split_fours(half, twiddles));
        half /= 4;
    }
    if n.ilog2() % 2 == 1 {
        layers!(ends: E, s, base, load && n == 2, true; split_pairs(twiddles));
    }
}
