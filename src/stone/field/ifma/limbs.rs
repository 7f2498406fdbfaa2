//! Integers in five 52-bit limbs, eight in parallel, and their arithmetic modulo p.
//!
//! SAFETY of this whole file: as in the module above.

use super::instructions::*;

/// Least significant first.
pub type Limbs = [__m512i; 5];

/// p's fourth and fifth limb.
pub const P3: i64 = 17 << 36;
pub const P4: i64 = 1 << 43;

#[inline(always)]
pub fn splat(value: i64) -> __m512i {
    // SAFETY: see the file's head.
    unsafe { _mm512_set1_epi64(value) }
}

#[inline(always)]
fn mask52() -> __m512i {
    splat((1 << 52) - 1)
}

#[inline(always)]
fn add(a: __m512i, b: __m512i) -> __m512i {
    // SAFETY: the instructions are there, see the head of the file.
    unsafe { _mm512_add_epi64(a, b) }
}

#[inline(always)]
fn sub(a: __m512i, b: __m512i) -> __m512i {
    // SAFETY: the instructions are there, see the head of the file.
    unsafe { _mm512_sub_epi64(a, b) }
}

#[inline(always)]
fn and(a: __m512i, b: __m512i) -> __m512i {
    // SAFETY: the instructions are there, see the head of the file.
    unsafe { _mm512_and_si512(a, b) }
}

#[inline(always)]
fn or(a: __m512i, b: __m512i) -> __m512i {
    // SAFETY: the instructions are there, see the head of the file.
    unsafe { _mm512_or_si512(a, b) }
}

#[inline(always)]
fn shr<const N: u32>(a: __m512i) -> __m512i {
    // SAFETY: the instructions are there, see the head of the file.
    unsafe { _mm512_srli_epi64::<N>(a) }
}

#[inline(always)]
fn shl<const N: u32>(a: __m512i) -> __m512i {
    // SAFETY: the instructions are there, see the head of the file.
    unsafe { _mm512_slli_epi64::<N>(a) }
}

/// c + low 52 bits of a·b.
#[inline(always)]
fn madd_lo(c: __m512i, a: __m512i, b: __m512i) -> __m512i {
    // SAFETY: the instructions are there, see the head of the file.
    unsafe { _mm512_madd52lo_epu64(c, a, b) }
}

/// c + bits 52..104 of a·b.
#[inline(always)]
fn madd_hi(c: __m512i, a: __m512i, b: __m512i) -> __m512i {
    // SAFETY: the instructions are there, see the head of the file.
    unsafe { _mm512_madd52hi_epu64(c, a, b) }
}

// Loops instead of array::map and from_fn here and below: those are not
// `inline(always)`, and a call that stays a call takes the intrinsics with it.

#[inline(always)]
pub fn add_limbs(mut a: Limbs, b: Limbs) -> Limbs {
    for (a, b) in a.iter_mut().zip(b) {
        *a = add(*a, b);
    }
    a
}

#[inline(always)]
pub fn sub_limbs(mut a: Limbs, b: Limbs) -> Limbs {
    for (a, b) in a.iter_mut().zip(b) {
        *a = sub(*a, b);
    }
    a
}

/// Brings signed limbs of a non-negative value into 0..2^52.
#[inline(always)]
pub fn carry(mut l: Limbs) -> Limbs {
    for i in 0..4 {
        // SAFETY: the instructions are there, see the head of the file.
        let c = unsafe { _mm512_srai_epi64::<52>(l[i]) };
        l[i + 1] = add(l[i + 1], c);
        l[i] = and(l[i], mask52());
    }
    l
}

/// As [`carry`], and leaves what is carried where it was, too: multiplications do not
/// look above the 52nd bit.
#[inline(always)]
pub fn carry_factor(mut l: Limbs) -> Limbs {
    for i in 0..4 {
        // SAFETY: the instructions are there, see the head of the file.
        let c = unsafe { _mm512_srai_epi64::<52>(l[i]) };
        l[i + 1] = add(l[i + 1], c);
    }
    l
}

/// Subtracts (q − 1)·p, q = ⌊top limb / 2^43⌋ ≈ ⌊value / 2^251⌋, and carries. The
/// top limb must not be negative, the value below 2^260: the result is positive and
/// below 2p + 2^210.
#[inline(always)]
pub fn fold(mut l: Limbs) -> Limbs {
    let q = shr::<43>(l[4]);
    // Clears the bits from 43 up, then sets bit 43: limb − (q − 1)·2^43.
    // SAFETY: the instructions are there, see the head of the file.
    l[4] = unsafe { _mm512_ternarylogic_epi64::<0xf8>(splat(P4), l[4], splat(P4 - 1)) };
    l[3] = sub(l[3], madd_lo(splat(-P3), q, splat(P3)));
    l[0] = sub(l[0], sub(q, splat(1)));
    carry(l)
}

/// What is added before [`fold_biased`]: `factor`·p, and what that fold takes for granted.
pub const fn bias(factor: i64) -> [i64; 5] {
    // One p more than is added here: the top limb gets it from the fold.
    let top = factor * P4;
    // The fold's factor of q is −P3 modulo 2^52: its product is 2^52 too large.
    let fourth = (factor + 1) * P3 - (1 << 52);
    [factor + 1, 0, 0, fourth, top]
}

/// Adds constants to limbs.
#[inline(always)]
pub fn add_constants(mut l: Limbs, constants: [i64; 5]) -> Limbs {
    for (limb, constant) in l.iter_mut().zip(constants) {
        if constant != 0 {
            *limb = add(*limb, splat(constant));
        }
    }
    l
}

/// Subtracts q·p, q = ⌊top limb / 2^43⌋ − 1, of a value to which a [`bias`] was added.
/// That made the top limb at least 2^43, and the value must be below 3,000 p with it: the
/// result, not carried, is positive and below 2p + 2^218.
#[inline(always)]
pub fn fold_biased(mut l: Limbs) -> Limbs {
    let q = shr::<43>(l[4]);
    // Clears the bits from 43 up, then sets bit 43.
    // SAFETY: the instructions are there, see the head of the file.
    l[4] = unsafe { _mm512_ternarylogic_epi64::<0xf8>(splat(P4), l[4], splat(P4 - 1)) };
    l[3] = madd_lo(l[3], q, splat((1 << 52) - P3));
    l[0] = sub(l[0], q);
    l
}

/// The difference of factors.
#[inline(always)]
pub fn difference(a: Limbs, b: Limbs) -> Limbs {
    // 32p exceeds what is subtracted.
    carry(fold_biased(add_constants(sub_limbs(a, b), bias(33))))
}

/// The bias of sums above −254p: what limbs below 2^63 have beyond their 52 bits adds up
/// to less than 2^219, so that the top limb is at least 2^43.
pub const BIAS: [i64; 5] = bias(256);

/// Limbs of a product, or of a sum of products, not carried.
pub type Products = [__m512i; 10];

/// Divides the ten limbs' value by 2^260 modulo p. The accumulators must have been
/// started with [`START`]. Leaves the result's limbs uncarried: below 2^57 of one
/// product, below 2^62 of as many as may be added up.
#[inline(always)]
pub fn reduce(mut t: Products) -> Limbs {
    // p ≡ 1 mod 2^52: the Montgomery quotient is minus the limb. The complement is
    // one less and cheaper; START holds what the missing one would have added.
    for i in 0..5 {
        // SAFETY: the instructions are there, see the head of the file.
        let m = unsafe { _mm512_andnot_si512(t[i], mask52()) };
        t[i + 1] = add(t[i + 1], shr::<52>(t[i]));
        add_upper_limbs(&mut t, i, m);
    }
    [t[5], t[6], t[7], t[8], t[9]]
}

/// Adds m·p·2^(52·i) but for p's lowest limb.
#[inline(always)]
fn add_upper_limbs(t: &mut Products, i: usize, m: __m512i) {
    t[i + 3] = madd_lo(t[i + 3], m, splat(P3));
    t[i + 4] = madd_lo(t[i + 4], m, splat(P4));
    // The high half of m·P4: there are fewer units that multiply than that shift.
    t[i + 5] = add(t[i + 5], shr::<9>(m));
    t[i + 4] = madd_hi(t[i + 4], m, splat(P3));
}

/// p for each quotient that [`reduce`] takes one too small. p's lowest limb turns
/// the limb that vanishes into a carry, which is 2^52 in that limb.
pub const START: [i64; 10] = {
    let mut start = [0; 10];
    let mut i = 0;
    while i < 5 {
        start[i] += 1 << 52;
        start[i + 3] += P3;
        start[i + 4] += P4;
        i += 1;
    }
    start
};

/// No product yet.
#[inline(always)]
pub fn start() -> Products {
    let mut t = [splat(0); 10];
    for (limb, start) in t.iter_mut().zip(START) {
        *limb = splat(start);
    }
    t
}

/// Adds the product of two elements.
#[inline(always)]
pub fn add_product(mut t: Products, a: &Limbs, b: &Limbs) -> Products {
    // Low halves first: neighbouring instructions then add to different limbs and
    // need not wait for each other.
    for i in 0..5 {
        for j in 0..5 {
            t[i + j] = madd_lo(t[i + j], a[i], b[j]);
        }
        for j in 0..5 {
            t[i + j + 1] = madd_hi(t[i + j + 1], a[i], b[j]);
        }
    }
    t
}

/// The square, before its reduction.
#[inline(always)]
pub fn square_product(a: &Limbs) -> Products {
    // Every cross product occurs twice; START is even.
    let mut t = [splat(0); 10];
    for (limb, start) in t.iter_mut().zip(START) {
        *limb = splat(start / 2);
    }
    for i in 0..5 {
        for j in i + 1..5 {
            t[i + j] = madd_lo(t[i + j], a[i], a[j]);
        }
        for j in i + 1..5 {
            t[i + j + 1] = madd_hi(t[i + j + 1], a[i], a[j]);
        }
    }
    for limb in &mut t {
        *limb = add(*limb, *limb);
    }
    for i in 0..5 {
        t[2 * i] = madd_lo(t[2 * i], a[i], a[i]);
        t[2 * i + 1] = madd_hi(t[2 * i + 1], a[i], a[i]);
    }
    t
}

#[inline(always)]
pub fn mul(a: &Limbs, b: &Limbs) -> Limbs {
    carry(reduce(add_product(start(), a, b)))
}

/// A sum to which [`BIAS`] was added, as factor, and its square, as factor.
#[inline(always)]
pub fn square(biased: Limbs) -> (Limbs, Limbs) {
    let x = carry_factor(fold_biased(biased));
    (x, carry_factor(reduce(square_product(&x))))
}

/// The cube of such a sum, its limbs not carried.
#[inline(always)]
pub fn cube(biased: Limbs) -> Limbs {
    let (x, square) = square(biased);
    reduce(add_product(start(), &square, &x))
}

/// A factor in another form than the others: for x·2^260 modulo p, below 2^256, and the
/// least w ≡ −x of 0..=p it is −w modulo 2^260 and (w·2^260 − y)/p, where y ≡ w·2^260 is
/// below 2p + 2^218.
#[inline(always)]
pub fn with_quotient(x: Limbs) -> [Limbs; 2] {
    let y = difference([splat(0); 5], x);
    // As `reduce`, but with the least quotient, of which the other is one representative.
    let mut t = [splat(0); 10];
    t[..5].copy_from_slice(&y);
    for i in 0..5 {
        let m = and(sub(splat(0), t[i]), mask52());
        t[i + 1] = add(t[i + 1], shr::<52>(add(t[i], m)));
        add_upper_limbs(&mut t, i, m);
    }
    let w = [t[5], t[6], t[7], t[8], t[9]];
    let mut factor = carry(sub_limbs([splat(0); 5], w));
    factor[4] = and(factor[4], mask52());
    // The division is exact, so that it suffices to look at it modulo 2^260: there
    // w·2^260 vanishes, and 1/p is 1 − P3·2^156 − P4·2^208.
    let mut quotient = [splat(0); 5];
    quotient[3] = madd_lo(quotient[3], y[0], splat(P3));
    quotient[4] = madd_hi(quotient[4], y[0], splat(P3));
    quotient[4] = madd_lo(quotient[4], y[1], splat(P3));
    quotient[4] = madd_lo(quotient[4], y[0], splat(P4));
    let mut quotient = carry(sub_limbs(quotient, y));
    quotient[4] = and(quotient[4], mask52());
    [factor, quotient]
}

/// The products of sums above −256p and below 255p with factors of [`with_quotient`]. The
/// results' limbs are not carried; they are above p/2 and at most 12p.
///
/// Shoup's: q·p − x·w, q = ⌊x·quotient/2^260⌋ (Harvey, "Faster arithmetic for
/// number-theoretic transforms", section 2). Neither product is needed whole: of the
/// one what is below 2^260, of the other what is above, where leaving out all products
/// of limbs that do not reach there makes it at most 9 too small. As y is neglected, too,
/// q·p is up to 11.1p too small: q is made 12 larger.
///
/// A product is a few chains of instructions that wait for each other, so that two at a
/// time take less time than one after the other.
#[inline(always)]
pub fn scaled<const N: usize>(sums: [&Limbs; N], by: [&[Limbs; 2]; N]) -> [Limbs; N] {
    let mut factors = [[splat(0); 5]; N];
    for (x, sum) in factors.iter_mut().zip(sums) {
        *x = carry_factor(add_constants(*sum, SHIFT));
    }
    let mut results = most_of_scaled(factors.each_ref(), by);
    for n in 0..N {
        add_multiple_of_p(&mut results[n]);
        add_lowest(&mut results[n], &factors[n], by[n]);
    }
    results
}

/// The sum of elements' products as [`scaled`] has them: at most 12p for each.
#[inline(always)]
pub fn sum_scaled<const N: usize>(elements: [&Limbs; N], by: [&[Limbs; 2]; N]) -> Limbs {
    let products = most_of_scaled(elements, by);
    let mut sum = products[0];
    for product in &products[1..] {
        sum = add_limbs(sum, *product);
    }
    add_multiple_of_p(&mut sum);
    for n in 0..N {
        add_lowest(&mut sum, elements[n], by[n]);
    }
    sum
}

/// Limbs 0 and 1 of each q alone, limbs 2 to 4 of q − x·w without multiples of p.
#[inline(always)]
fn most_of_scaled<const N: usize>(x: [&Limbs; N], by: [&[Limbs; 2]; N]) -> [Limbs; N] {
    let mut results = [[splat(12), splat(0), splat(0), splat(0), splat(0)]; N];
    // The compiler does not unroll nested loops like these by itself.
    macro_rules! steps {
        ($($i:literal)*) => {$(
            for n in 0..N {
                add_low_halves::<$i>(&mut results[n], x[n], by[n]);
            }
            for n in 0..N {
                add_high_halves::<$i>(&mut results[n], x[n], by[n]);
            }
        )*};
    }
    steps!(0 1 2 3 4);
    results
}

/// Adds low halves of the products with one limb of the quotient, of those
/// that reach 2^260, and with one of w.
#[inline(always)]
fn add_low_halves<const I: usize>(t: &mut Limbs, x: &Limbs, [w, quotient]: &[Limbs; 2]) {
    let k = 4 - I;
    for j in I + 1..5 {
        t[j - I - 1] = madd_lo(t[j - I - 1], quotient[k], x[j]);
    }
    for j in 2_usize.saturating_sub(I)..5 - I {
        t[I + j] = madd_lo(t[I + j], w[I], x[j]);
    }
}

/// The same of the high halves.
#[inline(always)]
fn add_high_halves<const I: usize>(t: &mut Limbs, x: &Limbs, [w, quotient]: &[Limbs; 2]) {
    let k = 4 - I;
    for j in I..5 {
        t[j - I] = madd_hi(t[j - I], quotient[k], x[j]);
    }
    for j in 1_usize.saturating_sub(I)..4 - I {
        t[I + j + 1] = madd_hi(t[I + j + 1], w[I], x[j]);
    }
}

/// Adds what else q·p has below 2^260.
#[inline(always)]
fn add_multiple_of_p(t: &mut Limbs) {
    let [first, second, ..] = *t;
    let carried = add(second, shr::<52>(first));
    t[3] = madd_lo(t[3], first, splat(P3));
    t[4] = madd_lo(t[4], first, splat(P4));
    t[4] = madd_hi(t[4], first, splat(P3));
    t[4] = madd_lo(t[4], carried, splat(P3));
    // Without the multiples of 2^260 that the upper halves would have made up for. What
    // the lower limbs carry is less than p/2, and the result more.
    t[4] = and(t[4], mask52());
}

/// Adds what limbs 0 and 1 have of −x·w.
#[inline(always)]
fn add_lowest(t: &mut Limbs, x: &Limbs, [w, _]: &[Limbs; 2]) {
    t[0] = madd_lo(t[0], w[0], x[0]);
    t[1] = madd_lo(t[1], w[0], x[1]);
    t[1] = madd_lo(t[1], w[1], x[0]);
    t[1] = madd_hi(t[1], w[0], x[0]);
}

/// 256p.
const SHIFT: [i64; 5] = [256, 0, 0, 256 * P3, 256 * P4];

/// 16 times the value of four 64-bit words (below p), in 52-bit limbs.
#[inline(always)]
pub fn split(w: [__m512i; 4]) -> Limbs {
    [
        and(shl::<4>(w[0]), mask52()),
        and(or(shr::<48>(w[0]), shl::<16>(w[1])), mask52()),
        and(or(shr::<36>(w[1]), shl::<28>(w[2])), mask52()),
        and(or(shr::<24>(w[2]), shl::<40>(w[3])), mask52()),
        shr::<12>(w[3]),
    ]
}

/// A positive value below 2p + 2^218 divided by 16, fully reduced, in four 64-bit words.
/// Its limbs need not be carried.
#[inline(always)]
pub fn join(l: Limbs) -> [__m512i; 4] {
    // value − 16p + m·p is divisible by 16 for m = −value mod 16, as p ≡ 1 mod 16.
    let mut l = add_constants(l, [-16, 0, 0, -16 * P3, -16 * P4]);
    let m = and(sub(splat(0), l[0]), splat(15));
    l[0] = add(l[0], m);
    l[3] = madd_lo(l[3], m, splat(P3));
    l[4] = madd_lo(l[4], m, splat(P4));
    let mut l = carry(l);
    // The quotient is above −p: p is added where it is negative.
    // SAFETY: the instructions are there, see the head of the file.
    let negative = unsafe { _mm512_srai_epi64::<63>(l[4]) };
    l[0] = add(l[0], and(negative, splat(16)));
    l[3] = add(l[3], and(negative, splat(16 * P3)));
    l[4] = add(l[4], and(negative, splat(16 * P4)));
    let l = carry(l);
    [
        or(shr::<4>(l[0]), shl::<48>(l[1])),
        or(shr::<16>(l[1]), shl::<36>(l[2])),
        or(shr::<28>(l[2]), shl::<24>(l[3])),
        or(shr::<40>(l[3]), shl::<12>(l[4])),
    ]
}
