//! An unsigned 256-bit token amount, Cairo's `u256`.

use std::{fmt, str::FromStr};

/// `high · 2^128 + low`, the two halves that Cairo passes separately.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Amount {
    pub high: u128,
    pub low: u128,
}

/// A text that is no amount.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0:?} is not an amount; write decimal digits (underscores allowed) or 0x… hexadecimal, below 2^256"
)]
pub struct AmountError(String);

impl Amount {
    /// Limbs of 32 bits, most significant first: small enough that a limb times
    /// a 32-bit number plus a carry fits a `u64`.
    fn limbs(self) -> [u32; 8] {
        std::array::from_fn(|i| {
            let half = if i < 4 { self.high } else { self.low };
            (half >> (96 - 32 * (i % 4))) as u32
        })
    }

    fn from_limbs(limbs: [u32; 8]) -> Amount {
        let half = |part: &[u32]| part.iter().fold(0u128, |acc, l| acc << 32 | u128::from(*l));
        Amount {
            high: half(&limbs[..4]),
            low: half(&limbs[4..]),
        }
    }

    /// Quotient and remainder. `divisor` must not be 0.
    pub fn div_rem(self, divisor: u32) -> (Amount, u32) {
        let mut limbs = self.limbs();
        let mut rest = 0u64;
        for limb in &mut limbs {
            let value = rest << 32 | u64::from(*limb);
            *limb = (value / u64::from(divisor)) as u32;
            rest = value % u64::from(divisor);
        }
        (Amount::from_limbs(limbs), rest as u32)
    }

    /// `self · factor + addend`; `None` at 2^256 and above.
    pub fn mul_add(self, factor: u32, addend: u32) -> Option<Amount> {
        let mut limbs = self.limbs();
        let mut carry = u64::from(addend);
        for limb in limbs.iter_mut().rev() {
            let value = u64::from(*limb) * u64::from(factor) + carry;
            *limb = value as u32;
            carry = value >> 32;
        }
        (carry == 0).then(|| Amount::from_limbs(limbs))
    }

    /// `self − other`; `None` below 0.
    pub fn checked_sub(self, other: Amount) -> Option<Amount> {
        let (low, borrow) = self.low.overflowing_sub(other.low);
        let high = self.high.checked_sub(other.high)?;
        Some(Amount {
            high: high.checked_sub(u128::from(borrow))?,
            low,
        })
    }

    /// `self · numerator / denominator`, floored, without an intermediate value
    /// above 2^256 as long as `numerator ≤ denominator`; `None` beyond.
    pub fn mul_div(self, numerator: u32, denominator: u32) -> Option<Amount> {
        let (quotient, rest) = self.div_rem(denominator);
        let part = u64::from(rest) * u64::from(numerator) / u64::from(denominator);
        quotient.mul_add(numerator, u32::try_from(part).ok()?)
    }
}

impl From<u128> for Amount {
    fn from(low: u128) -> Amount {
        Amount { high: 0, low }
    }
}

impl FromStr for Amount {
    type Err = AmountError;

    fn from_str(text: &str) -> Result<Amount, AmountError> {
        let error = || AmountError(text.to_owned());
        let (digits, radix) = match text.strip_prefix("0x") {
            Some(digits) => (digits, 16),
            None => (text, 10),
        };
        let mut amount = None;
        for c in digits.chars().filter(|c| *c != '_') {
            let digit = c.to_digit(radix).ok_or_else(error)?;
            let so_far = amount.unwrap_or_default();
            amount = Some(Amount::mul_add(so_far, radix, digit).ok_or_else(error)?);
        }
        amount.ok_or_else(error)
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut digits = Vec::new();
        let mut rest = *self;
        loop {
            let (quotient, digit) = rest.div_rem(10);
            digits.push(b'0' + digit as u8);
            rest = quotient;
            if rest == Amount::default() {
                break;
            }
        }
        digits.reverse();
        f.pad_integral(true, "", &String::from_utf8_lossy(&digits))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAX: &str =
        "115792089237316195423570985008687907853269984665640564039457584007913129639935";

    #[test]
    fn texts_round_trip() {
        for text in [
            "0",
            "1",
            "10000",
            "340282366920938463463374607431768211456",
            MAX,
        ] {
            assert_eq!(
                text.parse::<Amount>().map(|a| a.to_string()),
                Ok(text.to_owned())
            );
        }
        assert_eq!("1_000".parse(), Ok(Amount::from(1000)));
        assert_eq!("0xff".parse(), Ok(Amount::from(255)));
        for bad in ["", "0x", "_", "-1", "1.5", "12a", &format!("{MAX}0")] {
            assert!(bad.parse::<Amount>().is_err(), "{bad:?}");
        }
    }

    #[test]
    fn shares_are_floored_and_never_overflow() {
        let max: Amount = MAX.parse().unwrap();
        assert_eq!(max.mul_div(10_000, 10_000), Some(max));
        assert_eq!(max.mul_div(0, 10_000), Some(Amount::from(0)));
        assert_eq!(
            Amount::from(3).mul_div(5_000, 10_000),
            Some(Amount::from(1))
        );
        assert_eq!(max.mul_div(10_001, 10_000), None);
        let share = Amount::from(10u128.pow(30)).mul_div(4_126, 10_000).unwrap();
        assert_eq!(share, Amount::from(4_126 * 10u128.pow(26)));
        assert_eq!(
            max.checked_sub(Amount::from(u128::MAX)),
            Some(Amount {
                high: u128::MAX,
                low: 0
            })
        );
        assert_eq!(Amount::from(1).checked_sub(Amount::from(2)), None);
    }
}
