use super::*;
use crate::stone::field::testing::Random;

/// The number of results of [`EveryOperation`] for each pair.
const RESULTS: usize = 39;

/// Every operation on all pairs of a and b, in chains that leave intermediate
/// results in their lazily reduced form. Result r of pair i is out[r·n + i].
struct EveryOperation<'a>(&'a [Felt], &'a [Felt]);

impl Kernel for EveryOperation<'_> {
    type Output = Vec<Felt>;
    #[inline(always)]
    fn run<V: Packed>(self) -> Vec<Felt> {
        let n = self.0.len();
        let mut out = vec![Felt::ZERO; RESULTS * n];
        let shared = V::shared_twiddles(&self.1[..MAX_WIDTH + 3]);
        for at in (0..n).step_by(V::WIDTH) {
            let (a, b) = (V::load(&self.0[at..]), V::load(&self.1[at..]));
            let mut products = V::no_products();
            for _ in 0..MOST_PRODUCTS / 4 {
                products = V::add_product(products, &a, &b);
                products = V::add_product(products, &b, &b);
                products = V::add_two_products(products, [&a, &b], [&b, &b]);
            }
            // As much of either sign as a sum may have.
            let (product, difference) = (b.mul_wide(&(a + b)), (a - b).widen());
            let few = (0..58).fold(a.widen(), |sum, _| sum - product);
            // Factors: of each lane and shared.
            let shared = &shared[at / MAX_WIDTH % shared.len()];
            let own = b.twiddle();
            let [scaled] = V::scaled([&(a - b).widen()], [&own]);
            let (none, loaded) = (V::from(Felt::ZERO).widen(), a.widen() + b.widen());
            let most = (0..16).fold(loaded, |sum, _| sum + scaled);
            let least = (0..16).fold(none - loaded, |sum, _| sum - scaled);
            // Four loaded elements, and as many products as there may be with them.
            let loaded = loaded + loaded;
            let four = (0..8).fold(loaded, |sum, _| sum + scaled);
            let less = (0..8).fold(none - loaded, |sum, _| sum - scaled);
            let by_own = V::scaled([&most, &least], [&own, &own]);
            let by_shared = V::scaled_by_shared([&most, &least], [shared, shared]);
            let ([four_by_own], [less_by_own]) =
                (V::scaled([&four], [&own]), V::scaled([&less], [&own]));
            let [four_by_shared] = V::scaled_by_shared([&four], [shared]);
            let [less_by_shared] = V::scaled_by_shared([&less], [shared]);
            let two_scaled = V::sum_scaled([&a, &(a - b)], [shared, shared]);
            let many = (0..80).fold(a.widen(), |sum, _| sum + product);
            let many = (0..578).fold(many, |sum, _| sum + difference);
            let mut states = [
                [a.widen() + b.widen(), (b - a).widen(), a.widen()],
                [b.widen(), (a + b).widen(), b.widen() + b.widen()],
            ];
            V::hades(&mut states);
            let [[s0, s1, s2], [t0, t1, t2]] = states;
            let results = [
                a,
                a + b,
                a - b,
                -a,
                a * b,
                a.mul_inline(b),
                a.square(),
                (a + b) * (a - b),
                (-a - b - a).square(),
                -(a + a + b) + (a * b - b),
                (a - a * V::from(Felt::ONE)) + b,
                a * V::from(self.1[0]) - b,
                V::narrow(a.widen() - b.mul_wide(&a) + b.mul_wide(&b)),
                V::narrow(a.widen() - (0..60).fold(a.widen(), |sum, _| sum + b.mul_wide(&a))),
                V::narrow((0..60).fold(a.widen(), |sum, _| sum + (a + b).widen())) * b,
                a.mul_inline(b) * V::splat(V::constant(self.0[0])),
                V::narrow(V::sum(products) - a.widen() - b.widen()),
                V::narrow(by_own[0]),
                V::narrow(by_own[1]),
                V::narrow(by_shared[0]),
                V::narrow(by_shared[1]),
                V::narrow(four_by_own),
                V::narrow(less_by_own),
                V::narrow(four_by_shared),
                V::narrow(less_by_shared),
                V::narrow(V::sum_scaled([&(a + b)], [shared]) - a.widen()),
                V::narrow((0..9).fold(two_scaled, |sum, _| sum + two_scaled)),
                V::narrow(least + a.widen()),
                V::narrow(many).square(),
                V::narrow(few - b.widen()).square(),
                V::narrow(V::sum(V::add_two_products(
                    V::no_products(),
                    [&V::narrow(many), &V::narrow(few)],
                    [&V::narrow(many), &-a],
                ))),
                V::narrow(s0),
                V::narrow(s1),
                V::narrow(s2),
                V::narrow(t0),
                V::narrow(t1),
                V::narrow(t2),
            ];
            for (row, result) in out.chunks_exact_mut(n).zip(results) {
                result.store(&mut row[at..]);
            }
            V::store_sum(many, &mut out[(RESULTS - 2) * n + at..], 1);
            let stride = n / V::WIDTH;
            let place = at / V::WIDTH;
            let a = V::load_strided(&self.0[place..], stride);
            let b = V::load_strided(&self.1[place..], stride);
            let last = &mut out[(RESULTS - 1) * n + place..];
            (a * b).store_strided(last, stride);
        }
        out
    }
}

#[test]
fn vector_arithmetic_equals_scalar() {
    let mut random = Random::new();
    let n = 4096;
    let (mut a, mut b) = (random.felts(n), random.felts(n));
    // Equal and opposite operands, too.
    for i in (0..n).step_by(5) {
        b[i] = a[i];
        a[n - 1 - i] = -b[n - 1 - i];
    }
    let scalars = EveryOperation(&a, &b).run::<Felt>();
    #[cfg_attr(not(target_arch = "x86_64"), allow(unused_mut))]
    let mut all = vec![("chosen", dispatch(EveryOperation(&a, &b)))];
    // Those that this machine would not choose, too.
    #[cfg(target_arch = "x86_64")]
    {
        use crate::stone::field::{avx2, ifma};
        if avx2::detected() {
            // SAFETY: run where the features are.
            let found = unsafe { avx2::run(EveryOperation(&a, &b)) };
            all.push(("AVX2", found));
        }
        if ifma::detected() {
            // SAFETY: as above.
            let found = unsafe { ifma::run(EveryOperation(&a, &b)) };
            all.push(("AVX-512", found));
        }
        let found = ifma::emulated::run(EveryOperation(&a, &b));
        all.push(("AVX-512, emulated", found));
    }
    for (name, vectors) in all {
        for (i, (vector, scalar)) in vectors.iter().zip(&scalars).enumerate() {
            assert_eq!(vector, scalar, "{name}: result {} of pair {}", i / n, i % n);
        }
    }
    for (i, (a, b)) in a.into_iter().zip(b).enumerate() {
        let direct = [a, a + b, a - b, -a, a * b, a * b, a * a];
        for (row, value) in direct.into_iter().enumerate() {
            assert_eq!(scalars[row * n + i], value);
        }
        assert_eq!(scalars[(RESULTS - 1) * n + i], a * b);
    }
}
