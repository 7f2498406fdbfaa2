//! Integers in limbs as vectors have them, in one lane and without vectors.

use crate::stone::field::Felt;
use std::ops::{Add, Sub};

/// N limbs of BITS bits, the least significant first, of any size and sign.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Integer<const N: usize, const BITS: u32>(pub [i64; N]);

impl<const N: usize, const BITS: u32> Integer<N, BITS> {
    pub const ZERO: Self = Integer([0; N]);
    pub const ONE: Self = {
        let mut limbs = [0; N];
        limbs[0] = 1;
        Integer(limbs)
    };

    pub fn power_of_two(exponent: u32) -> Self {
        let mut limbs = [0; N];
        let at = (exponent / BITS).min(N as u32 - 1);
        limbs[at as usize] = 1 << (exponent - at * BITS);
        Integer(limbs)
    }

    pub fn times(self, factor: i64) -> Self {
        Integer(self.0.map(|limb| limb * factor))
    }

    pub fn multiple_of_p(factor: i64) -> Self {
        let p = Self::power_of_two(251) + Self::power_of_two(192).times(17) + Self::ONE;
        p.times(factor)
    }

    /// The same value, its limbs from 0 to 2^BITS but for the top one.
    pub fn settled(self) -> Self {
        let mut limbs = self.0;
        for i in 0..N - 1 {
            limbs[i + 1] += limbs[i] >> BITS;
            limbs[i] &= (1 << BITS) - 1;
        }
        Integer(limbs)
    }

    /// The same value in limbs as far from zero as those of sums may be, in both directions.
    pub fn forms(self) -> [Self; 3] {
        [0, (1 << 10) - 1, 1 - (1 << 10)].map(|moved| {
            let mut limbs = self.settled().0;
            for i in 0..N - 1 {
                limbs[i] += moved << BITS;
                limbs[i + 1] -= moved;
            }
            Integer(limbs)
        })
    }

    pub fn is_below(self, bound: Self) -> bool {
        let (value, bound) = (self.settled().0, bound.settled().0);
        value.iter().rev().lt(bound.iter().rev())
    }

    /// Modulo p.
    pub fn residue(self) -> Felt {
        self.0.iter().rev().fold(Felt::ZERO, |sum, limb| {
            let magnitude = Felt::from(limb.unsigned_abs());
            let limb = if *limb < 0 { -magnitude } else { magnitude };
            sum * Felt::from(1 << BITS) + limb
        })
    }

    /// Checks that limbs are those of a factor, congruent and below a bound.
    #[track_caller]
    pub fn check(self, expected: Felt, bound: Self) {
        let range = 0..1 << BITS;
        assert!(self.0.iter().all(|limb| range.contains(limb)), "{self:?}");
        assert!(self.is_below(bound), "{self:?}");
        assert_eq!(self.residue(), expected);
    }
}

impl<const N: usize, const BITS: u32> From<[i64; N]> for Integer<N, BITS> {
    fn from(limbs: [i64; N]) -> Self {
        Integer(limbs)
    }
}

impl<const N: usize, const BITS: u32> Add for Integer<N, BITS> {
    type Output = Self;
    fn add(self, rhs: Self) -> Self {
        Integer(std::array::from_fn(|i| self.0[i] + rhs.0[i]))
    }
}

impl<const N: usize, const BITS: u32> Sub for Integer<N, BITS> {
    type Output = Self;
    fn sub(self, rhs: Self) -> Self {
        Integer(std::array::from_fn(|i| self.0[i] - rhs.0[i]))
    }
}

/// What all lanes of a vector's words hold.
#[track_caller]
pub fn same<const LANES: usize>(words: [i64; LANES]) -> i64 {
    assert_eq!(words, [words[0]; LANES]);
    words[0]
}
