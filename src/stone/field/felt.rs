//! One field element in Montgomery form.

use super::packed::MOST_PRODUCTS;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use std::{
    fmt,
    ops::{Add, AddAssign, Mul, MulAssign, Neg, Sub, SubAssign},
};

/// p, least significant limb first. p ≡ 1 mod 2^192 makes -p^-1 mod 2^64 = -1,
/// so a Montgomery step needs one multiplication by the top limb only.
const P: [u64; 4] = [1, 0, 0, 0x0800_0000_0000_0011];
/// 2^512 mod p, to enter Montgomery form.
const R2: [u64; 4] = [
    0xffff_fd73_7e00_0401,
    0x0000_0001_330f_ffff,
    0xffff_ffff_ff6f_8000,
    0x07ff_d4ab_5e00_8810,
];
/// 2^256 mod p: one in Montgomery form.
const R1: [u64; 4] = [
    0xffff_ffff_ffff_ffe1,
    0xffff_ffff_ffff_ffff,
    0xffff_ffff_ffff_ffff,
    0x07ff_ffff_ffff_fdf0,
];

/// A field element. Always reduced; the limbs hold value · 2^256 mod p, least
/// significant first, which is also the form Stone hashes and serializes. Aligned, so that
/// none crosses a cache line.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
#[repr(C, align(32))]
pub struct Felt(pub(in crate::stone) [u64; 4]);

/// A text or byte string that is no field element.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FeltError {
    #[error("{0:?} is not a number; expected 0x… hexadecimal or decimal digits")]
    Syntax(String),
    #[error("{0} is not below the field prime 2^251 + 17·2^192 + 1")]
    TooLarge(String),
}

#[inline(always)]
fn adc(a: u64, b: u64, carry: &mut u64) -> u64 {
    let t = a as u128 + b as u128 + *carry as u128;
    *carry = (t >> 64) as u64;
    t as u64
}

/// Written with overflow flags: through u128 the borrow costs three more instructions.
#[inline(always)]
fn sbb(a: u64, b: u64, borrow: &mut u64) -> u64 {
    let (t, first) = a.overflowing_sub(b);
    let (t, second) = t.overflowing_sub(*borrow);
    *borrow = (first | second) as u64;
    t
}

#[inline(always)]
fn mac(a: u64, b: u64, c: u64, carry: &mut u64) -> u64 {
    let t = a as u128 + b as u128 * c as u128 + *carry as u128;
    *carry = (t >> 64) as u64;
    t as u64
}

/// a + p when a borrow was left over, else a. Without a branch: random data would
/// mispredict it.
#[inline(always)]
fn add_p_if(borrow: u64, a: [u64; 4]) -> [u64; 4] {
    let mut c = 0;
    [
        adc(a[0], borrow, &mut c),
        adc(a[1], 0, &mut c),
        adc(a[2], 0, &mut c),
        adc(a[3], P[3] & borrow.wrapping_neg(), &mut c),
    ]
}

/// Twice the limbs of an element: a product, or a sum of products.
pub(super) type Wide = [u64; 8];

/// Adds a·b, if the sum stays below 2^512.
#[inline(always)]
fn add_product(mut t: Wide, a: &[u64; 4], b: &[u64; 4]) -> Wide {
    for (i, &bi) in b.iter().enumerate() {
        let mut c = 0;
        for (j, &aj) in a.iter().enumerate() {
            t[i + j] = mac(t[i + j], aj, bi, &mut c);
        }
        for limb in &mut t[i + 4..] {
            *limb = adc(*limb, 0, &mut c);
        }
    }
    t
}

/// t/2^256 modulo p, between −p and t/2^256, and whether it is negative.
#[inline(always)]
fn reduce(t: &Wide) -> ([u64; 4], u64) {
    // p ≡ 1 mod 2^192: subtracting t0·p, t1·p·2^64, t2·p·2^128 clears the limbs
    // t0..t2 without a carry and takes their product with p's top limb off t3 and
    // the limbs above. The fourth quotient is what is left of t3.
    let mut c = 0;
    let d3 = mac(0, t[0], P[3], &mut c);
    let d4 = mac(0, t[1], P[3], &mut c);
    let d5 = mac(0, t[2], P[3], &mut c);
    let d6 = c;
    let mut borrow = 0;
    let m = sbb(t[3], d3, &mut borrow);
    let mut d7 = 0;
    let d6 = mac(d6, m, P[3], &mut d7);
    let r = [
        sbb(t[4], d4, &mut borrow),
        sbb(t[5], d5, &mut borrow),
        sbb(t[6], d6, &mut borrow),
        sbb(t[7], d7, &mut borrow),
    ];
    (r, borrow)
}

#[inline(always)]
fn montgomery_mul(a: &[u64; 4], b: &[u64; 4]) -> [u64; 4] {
    let (r, borrow) = reduce(&add_product([0; 8], a, b));
    add_p_if(borrow, r)
}

impl Felt {
    pub const ZERO: Felt = Felt([0; 4]);
    pub const ONE: Felt = Felt(R1);

    /// The multiplicative generator Stone uses (3), offset of the evaluation domain.
    pub const fn generator() -> Felt {
        Felt([
            0xffff_ffff_ffff_ffa1,
            0xffff_ffff_ffff_ffff,
            0xffff_ffff_ffff_ffff,
            0x07ff_ffff_ffff_f9b0,
        ])
    }

    /// From four limbs of the plain value; `None` when it is not below p.
    pub fn from_limbs(limbs: [u64; 4]) -> Option<Felt> {
        is_reduced(&limbs).then(|| Felt(montgomery_mul(&limbs, &R2)))
    }

    /// The plain value, least significant limb first.
    pub fn to_limbs(self) -> [u64; 4] {
        montgomery_mul(&self.0, &[1, 0, 0, 0])
    }

    /// From 32 big-endian bytes of the plain value; `None` when not below p.
    pub fn from_be_bytes(bytes: &[u8; 32]) -> Option<Felt> {
        Felt::from_limbs(limbs_from_be(bytes))
    }

    /// 32 big-endian bytes of the plain value.
    pub fn to_be_bytes(self) -> [u8; 32] {
        limbs_to_be(&self.to_limbs())
    }

    /// From 32 big-endian bytes of the Montgomery form, as proofs hold elements
    /// (Stone `PrimeFieldElement::FromBytes`); `None` when not below p.
    pub fn from_montgomery_be_bytes(bytes: &[u8; 32]) -> Option<Felt> {
        let limbs = limbs_from_be(bytes);
        is_reduced(&limbs).then_some(Felt(limbs))
    }

    /// 32 big-endian bytes of the Montgomery form (Stone `PrimeFieldElement::ToBytes`).
    pub fn to_montgomery_be_bytes(self) -> [u8; 32] {
        limbs_to_be(&self.0)
    }

    pub fn is_zero(&self) -> bool {
        self.0 == [0; 4]
    }

    /// The plain value when it fits 64 bits.
    pub fn to_u64(self) -> Option<u64> {
        let l = self.to_limbs();
        (l[1] | l[2] | l[3] == 0).then_some(l[0])
    }

    pub fn square(self) -> Felt {
        self * self
    }

    /// Adds a product to less than [`MOST_PRODUCTS`] others, not reduced.
    #[inline(always)]
    pub(super) fn add_product(products: Wide, a: Felt, b: Felt) -> Wide {
        add_product(products, &a.0, &b.0)
    }

    /// The sum of at most [`MOST_PRODUCTS`] products.
    #[inline(always)]
    pub(super) fn sum_of_products(products: &Wide) -> Felt {
        const { assert!(MOST_PRODUCTS <= 64) };
        // Below 64·p²/2^256 < 3p.
        let (r, borrow) = reduce(products);
        let mut r = add_p_if(borrow, r);
        for _ in 0..2 {
            let mut borrow = 0;
            for (limb, p) in r.iter_mut().zip(P) {
                *limb = sbb(*limb, p, &mut borrow);
            }
            r = add_p_if(borrow, r);
        }
        Felt(r)
    }

    pub fn double(self) -> Felt {
        self + self
    }

    /// self^exponent.
    pub fn pow(self, exponent: u64) -> Felt {
        self.pow_limbs(&[exponent])
    }

    /// self^exponent, exponent's least significant limb first.
    pub fn pow_limbs(self, exponent: &[u64]) -> Felt {
        let mut result = Felt::ONE;
        for &limb in exponent.iter().rev() {
            for bit in (0..64).rev() {
                result = result.square();
                if limb >> bit & 1 == 1 {
                    result *= self;
                }
            }
        }
        result
    }

    /// The inverse; `None` for zero.
    pub fn inverse(self) -> Option<Felt> {
        // p - 2; the subtraction borrows through the two zero limbs.
        const P_MINUS_2: [u64; 4] = [u64::MAX, u64::MAX, u64::MAX, P[3] - 1];
        (!self.is_zero()).then(|| self.pow_limbs(&P_MINUS_2))
    }

    /// A square root (which of the two is not specified); `None` for a non-residue.
    /// Tonelli and Shanks' algorithm, some 20,000 products: p − 1 has 192 factors two.
    pub fn sqrt(self) -> Option<Felt> {
        // p − 1 = 2^192·q; root² = self·rest with rest in the group of order 2^192.
        let q = P[3];
        let half = self.pow(q / 2);
        let mut root = half * self;
        let mut rest = root * half;
        let mut generator = Felt::root_of_unity(192);
        let mut log_order = 192;
        while rest != Felt::ONE && !rest.is_zero() {
            let squares = std::iter::successors(Some(rest), |x| Some(x.square()));
            let log_rest = squares.take(log_order).position(|x| x == Felt::ONE)?;
            for _ in log_rest + 1..log_order {
                generator = generator.square();
            }
            root *= generator;
            generator = generator.square();
            rest *= generator;
            log_order = log_rest;
        }
        Some(root)
    }

    /// A primitive root of unity of order 2^log_order: 3^((p−1)/2^log_order).
    ///
    /// # Panics
    /// When log_order exceeds 192, the field's two-adicity.
    pub fn root_of_unity(log_order: u32) -> Felt {
        assert!(
            log_order <= 192,
            "the field has no root of unity of order 2^{log_order}"
        );
        // (p−1)/2^192 = 2^59 + 17.
        let mut root = Felt::generator().pow(P[3]);
        for _ in log_order..192 {
            root = root.square();
        }
        root
    }

    /// From `0x…` hexadecimal or decimal text.
    pub fn parse(text: &str) -> Result<Felt, FeltError> {
        let syntax = || FeltError::Syntax(text.chars().take(80).collect());
        let (digits, radix) = match text.strip_prefix("0x") {
            Some(hex) => (hex, 16),
            None => (text, 10),
        };
        if digits.is_empty() {
            return Err(syntax());
        }
        let mut limbs = [0u64; 4];
        for ch in digits.chars() {
            let mut carry = ch.to_digit(radix).ok_or_else(syntax)? as u64;
            for limb in &mut limbs {
                *limb = mac(0, *limb, radix as u64, &mut carry);
            }
            if carry != 0 {
                return Err(FeltError::TooLarge(text.chars().take(80).collect()));
            }
        }
        Felt::from_limbs(limbs).ok_or_else(|| FeltError::TooLarge(text.into()))
    }
}

fn is_reduced(limbs: &[u64; 4]) -> bool {
    limbs.iter().rev().lt(P.iter().rev())
}

fn limbs_from_be(bytes: &[u8; 32]) -> [u64; 4] {
    std::array::from_fn(|i| {
        let at = 24 - 8 * i;
        u64::from_be_bytes(bytes[at..at + 8].try_into().expect("eight bytes"))
    })
}

fn limbs_to_be(limbs: &[u64; 4]) -> [u8; 32] {
    let mut out = [0; 32];
    for (chunk, limb) in out.chunks_exact_mut(8).zip(limbs.iter().rev()) {
        chunk.copy_from_slice(&limb.to_be_bytes());
    }
    out
}

impl From<u64> for Felt {
    fn from(value: u64) -> Felt {
        Felt(montgomery_mul(&[value, 0, 0, 0], &R2))
    }
}

impl Add for Felt {
    type Output = Felt;
    #[inline(always)]
    fn add(self, rhs: Felt) -> Felt {
        let mut c = 0;
        let t = [
            adc(self.0[0], rhs.0[0], &mut c),
            adc(self.0[1], rhs.0[1], &mut c),
            adc(self.0[2], rhs.0[2], &mut c),
            adc(self.0[3], rhs.0[3], &mut c),
        ];
        let mut borrow = 0;
        let r = [
            sbb(t[0], P[0], &mut borrow),
            sbb(t[1], 0, &mut borrow),
            sbb(t[2], 0, &mut borrow),
            sbb(t[3], P[3], &mut borrow),
        ];
        Felt(add_p_if(borrow, r))
    }
}

impl Sub for Felt {
    type Output = Felt;
    #[inline(always)]
    fn sub(self, rhs: Felt) -> Felt {
        let mut borrow = 0;
        let r = [
            sbb(self.0[0], rhs.0[0], &mut borrow),
            sbb(self.0[1], rhs.0[1], &mut borrow),
            sbb(self.0[2], rhs.0[2], &mut borrow),
            sbb(self.0[3], rhs.0[3], &mut borrow),
        ];
        Felt(add_p_if(borrow, r))
    }
}

impl Mul for Felt {
    type Output = Felt;
    #[inline(always)]
    fn mul(self, rhs: Felt) -> Felt {
        Felt(montgomery_mul(&self.0, &rhs.0))
    }
}

impl Neg for Felt {
    type Output = Felt;
    #[inline(always)]
    fn neg(self) -> Felt {
        Felt::ZERO - self
    }
}

impl AddAssign for Felt {
    #[inline(always)]
    fn add_assign(&mut self, rhs: Felt) {
        *self = *self + rhs;
    }
}

impl SubAssign for Felt {
    #[inline(always)]
    fn sub_assign(&mut self, rhs: Felt) {
        *self = *self - rhs;
    }
}

impl MulAssign for Felt {
    #[inline(always)]
    fn mul_assign(&mut self, rhs: Felt) {
        *self = *self * rhs;
    }
}

/// `0x` and the minimal hexadecimal digits of the plain value, as Stone prints it.
impl fmt::LowerHex for Felt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = hex::encode(self.to_be_bytes());
        let digits = all.trim_start_matches('0');
        write!(f, "0x{}", if digits.is_empty() { "0" } else { digits })
    }
}

impl fmt::Debug for Felt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:x}")
    }
}

/// `0x…` hexadecimal, as LowerHex.
impl fmt::Display for Felt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:x}")
    }
}

impl Serialize for Felt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Felt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Felt, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Felt::parse(&text).map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constants_agree_with_arithmetic() {
        assert_eq!(Felt::from(1), Felt::ONE);
        assert_eq!(Felt::from(3), Felt::generator());
        assert_eq!(
            Felt::parse("0x800000000000011000000000000000000000000000000000000000000000000")
                .unwrap()
                + Felt::ONE,
            Felt::ZERO
        );
        assert!(
            Felt::parse("0x800000000000011000000000000000000000000000000000000000000000001")
                .is_err()
        );
    }

    #[test]
    fn inverse_and_roots() {
        for n in [1u64, 2, 3, 0xdead_beef, u64::MAX] {
            assert_eq!(Felt::from(n) * Felt::from(n).inverse().unwrap(), Felt::ONE);
        }
        assert_eq!(Felt::ZERO.inverse(), None);
        let root = Felt::root_of_unity(5);
        assert_eq!(root.pow(32), Felt::ONE);
        assert_eq!(root.pow(16), -Felt::ONE);
        for n in [0u64, 1, 2, 4, 17, 0xdead_beef, u64::MAX] {
            let square = Felt::from(n).square();
            let found = square.sqrt().unwrap();
            assert!(found == Felt::from(n) || found == -Felt::from(n));
            // Three generates the field's group: the product is no square.
            assert_eq!((square * Felt::generator()).sqrt().is_some(), n == 0);
        }
    }

    #[test]
    fn text_round_trips() {
        for text in ["0x0", "0x1", "0xabc", "0x7fffffffffffff123"] {
            assert_eq!(Felt::parse(text).unwrap().to_string(), text);
        }
        assert_eq!(Felt::parse("255").unwrap(), Felt::from(255));
        for bad in ["", "0x", "0xg", "1f", "-1"] {
            assert!(Felt::parse(bad).is_err(), "{bad}");
        }
    }
}
