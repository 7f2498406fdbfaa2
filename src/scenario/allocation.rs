//! The allocation decision in plain Rust: the case a scenario describes and the
//! reference model that the proved program must agree with.
//!
//! Every division is floored on its own, as the program does it; basis points
//! (bps) are hundredths of a percent, 10 000 to the whole.

use std::fmt;

use super::amount::Amount;
use crate::stone::field::Felt;

/// The whole, in basis points.
pub const BPS: u64 = 10_000;
/// Scores are clamped to this range: nothing is riskless, nothing hopeless.
const SCORE_RANGE: (u64, u64) = (5, 95);
/// Penalty by liquidity class, high to very low.
const LIQUIDITY_PENALTY: [u64; 4] = [0, 5, 15, 30];
/// A protocol older than this, in days, earns no age penalty.
const MATURE_AGE_DAYS: u64 = 730;
/// Bound of ages, yields and counts, so that no product overflows.
const U32_MAX: u64 = u32::MAX as u64;
/// A share from which on a protocol counts towards diversification.
const DIVERSIFIED_BPS: u64 = 1_000;

/// What is measured of one protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ProtocolMetrics {
    /// Share of the liquidity in use, bps, 0..=10000.
    pub utilization: u64,
    /// Price volatility, bps, 0..=10000.
    pub volatility: u64,
    /// Liquidity class: 0 high, 1 medium, 2 low, 3 very low.
    pub liquidity: u64,
    /// Audit score, 0..=100.
    pub audit: u64,
    /// Days since launch, below 2^32.
    pub age: u64,
    /// Yearly yield, bps, below 2^32.
    pub apy: u64,
}

/// What the DAO allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DaoLimits {
    /// Largest share of one protocol, bps, 0..=10000.
    pub max_single: u64,
    /// Number of protocols that must get at least 1000 bps, below 2^32.
    pub min_diversification: u64,
}

/// One decision to take: how much of an amount goes to JediSwap, how much to Ekubo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AllocationCase {
    pub amount: Amount,
    /// Contract address of the token, below 2^251.
    pub token: Felt,
    /// Contract address of the recipient, below 2^251.
    pub recipient: Felt,
    pub jediswap: ProtocolMetrics,
    pub ekubo: ProtocolMetrics,
    pub limits: DaoLimits,
}

/// What is decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Risk scores of JediSwap and Ekubo, 5..=95.
    pub scores: [u64; 2],
    /// Shares in bps; they add up to 10000.
    pub shares: [u64; 2],
    /// The amount, split; the parts add up to it.
    pub amounts: [Amount; 2],
    /// Whether the DAO's limits hold.
    pub constraints_hold: bool,
}

/// An input outside of its range; the program panics on it by this name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfRange {
    /// The program's panic reason, a Cairo short string.
    pub reason: &'static str,
}

impl fmt::Display for OutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.reason)
    }
}

impl ProtocolMetrics {
    /// Risk score before clamping.
    fn raw_score(&self) -> u64 {
        let age = MATURE_AGE_DAYS.saturating_sub(self.age) * 10 / MATURE_AGE_DAYS;
        let liquidity = LIQUIDITY_PENALTY[self.liquidity.min(3) as usize];
        self.utilization * 25 / BPS
            + self.volatility * 40 / BPS
            + liquidity
            + (100 - self.audit) * 3 / 10
            + age
    }

    /// Each range and the reason to panic with where it does not hold.
    fn range_checks(&self, reasons: [&'static str; 6]) -> [(bool, &'static str); 6] {
        let holds = [
            self.utilization <= BPS,
            self.volatility <= BPS,
            self.liquidity <= 3,
            self.audit <= 100,
            self.age <= U32_MAX,
            self.apy <= U32_MAX,
        ];
        std::array::from_fn(|i| (holds[i], reasons[i]))
    }

    /// Risk score, 5..=95. The metrics must be in range.
    fn score(&self) -> u64 {
        self.raw_score().clamp(SCORE_RANGE.0, SCORE_RANGE.1)
    }
}

impl AllocationCase {
    /// Takes the decision.
    ///
    /// # Errors
    /// The first input out of range, in the program's order of checks.
    pub fn decide(&self) -> Result<Decision, OutOfRange> {
        self.check_ranges()?;
        let scores = [self.jediswap.score(), self.ekubo.score()];
        let weight = |apy: u64, score: u64| apy * BPS / (score + 1);
        let jediswap = weight(self.jediswap.apy, scores[0]);
        let total = jediswap + weight(self.ekubo.apy, scores[1]);
        let share = (jediswap * BPS).checked_div(total).unwrap_or(0);
        let shares = [share, BPS - share];
        let first = self.amount.mul_div(share as u32, BPS as u32);
        // A share of at most the whole fits, and so does the rest.
        let first = first.unwrap_or(self.amount);
        let rest = self.amount.checked_sub(first).unwrap_or_default();
        let diversified = shares.iter().filter(|s| **s >= DIVERSIFIED_BPS).count() as u64;
        Ok(Decision {
            scores,
            shares,
            amounts: [first, rest],
            constraints_hold: shares.iter().all(|s| *s <= self.limits.max_single)
                && diversified >= self.limits.min_diversification,
        })
    }
    fn check_ranges(&self) -> Result<(), OutOfRange> {
        let is_address = |felt: Felt| felt.to_be_bytes()[0] < 0x08;
        let limits = self.limits;
        let checks = [
            (is_address(self.token), "token is not an address"),
            (is_address(self.recipient), "recipient is not an address"),
            (limits.max_single <= BPS, "max_single over 10000 bps"),
            (
                limits.min_diversification <= U32_MAX,
                "min_diversification over 32 bit",
            ),
        ];
        let [jediswap, ekubo] = [
            self.jediswap.range_checks([
                "jediswap utilization over 10000",
                "jediswap volatility over 10000",
                "jediswap liquidity over 3",
                "jediswap audit_score over 100",
                "jediswap age_days over 32 bits",
                "jediswap apy over 32 bits",
            ]),
            self.ekubo.range_checks([
                "ekubo utilization over 10000",
                "ekubo volatility over 10000",
                "ekubo liquidity over 3",
                "ekubo audit_score over 100",
                "ekubo age_days over 32 bits",
                "ekubo apy over 32 bits",
            ]),
        ];
        let mut all = checks.into_iter().chain(jediswap).chain(ekubo);
        match all.find(|(holds, _)| !holds) {
            Some((_, reason)) => Err(OutOfRange { reason }),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::program::allocation::vectors::VECTORS;

    fn metrics(values: [u64; 5], apy: u64) -> ProtocolMetrics {
        let [utilization, volatility, liquidity, audit, age] = values;
        ProtocolMetrics {
            utilization,
            volatility,
            liquidity,
            audit,
            age,
            apy,
        }
    }

    fn case(jediswap: [u64; 5], ekubo: [u64; 5]) -> AllocationCase {
        AllocationCase {
            amount: Amount::from(1_000_000_000_000_000_000),
            token: Felt::from(7),
            recipient: Felt::from(8),
            jediswap: metrics(jediswap, 850),
            ekubo: metrics(ekubo, 1210),
            limits: DaoLimits {
                max_single: 6_000,
                min_diversification: 2,
            },
        }
    }

    #[test]
    fn vectors() {
        for (jediswap, ekubo, scores, shares, constraints_hold) in VECTORS {
            let decision = case(jediswap, ekubo).decide().unwrap();
            assert_eq!(decision.scores, scores, "{jediswap:?} {ekubo:?}");
            assert_eq!(decision.shares, shares, "{jediswap:?} {ekubo:?}");
            assert_eq!(decision.constraints_hold, constraints_hold);
            let first = u128::from(shares[0]) * 100_000_000_000_000;
            let whole = 1_000_000_000_000_000_000;
            assert_eq!(decision.amounts.map(|a| a.low), [first, whole - first]);
        }
    }

    #[test]
    fn scores_are_clamped() {
        assert_eq!(metrics([0, 0, 0, 100, 730], 0).score(), 5);
        let worst = metrics([10_000, 10_000, 3, 0, 0], 0);
        assert_eq!((worst.raw_score(), worst.score()), (135, 95));
    }

    #[test]
    fn each_term_steps_where_its_own_division_does() {
        let base = [0, 0, 0, 100, 730];
        let steps = [(0, 399, 400), (1, 249, 250), (3, 97, 96), (4, 658, 657)];
        for (field, below, step) in steps {
            let raw = |value| {
                let mut values = base;
                values[field] = value;
                metrics(values, 0).raw_score()
            };
            assert_eq!((raw(below), raw(step)), (0, 1), "field {field}");
        }
        let liquidity = |class| metrics([0, 0, class, 100, 730], 0).raw_score();
        assert_eq!([0, 1, 2, 3].map(liquidity), [0, 5, 15, 30]);
        assert_eq!(metrics([0, 0, 0, 100, 0], 0).raw_score(), 10);
    }

    #[test]
    fn nothing_to_earn_goes_to_ekubo() {
        let mut case = case(VECTORS[0].0, VECTORS[0].1);
        (case.jediswap.apy, case.ekubo.apy) = (0, 0);
        let decision = case.decide().unwrap();
        assert_eq!(decision.shares, [0, BPS]);
        assert_eq!(decision.amounts, [Amount::default(), case.amount]);
        assert!(!decision.constraints_hold);
    }

    #[test]
    fn limits_are_inclusive() {
        let mut case = case(VECTORS[1].0, VECTORS[1].1);
        let mut holds = |max_single, min_diversification| {
            case.limits = DaoLimits {
                max_single,
                min_diversification,
            };
            case.decide().unwrap().constraints_hold
        };
        assert!(holds(6_016, 2));
        assert!(!holds(6_015, 2));
        assert!(!holds(10_000, 3));
        assert!(holds(10_000, 0));
    }

    #[test]
    fn inputs_out_of_range_are_named_in_the_program_s_order() {
        let good = case(VECTORS[0].0, VECTORS[0].1);
        let reason = |change: &dyn Fn(&mut AllocationCase)| {
            let mut case = good;
            change(&mut case);
            case.decide().unwrap_err().reason
        };
        assert_eq!(
            reason(&|c| c.jediswap.utilization = 10_001),
            "jediswap utilization over 10000"
        );
        assert_eq!(
            reason(&|c| c.ekubo.volatility = 10_001),
            "ekubo volatility over 10000"
        );
        assert_eq!(reason(&|c| c.ekubo.liquidity = 4), "ekubo liquidity over 3");
        assert_eq!(
            reason(&|c| c.jediswap.audit = 101),
            "jediswap audit_score over 100"
        );
        assert_eq!(
            reason(&|c| c.jediswap.age = 1 << 32),
            "jediswap age_days over 32 bits"
        );
        assert_eq!(reason(&|c| c.ekubo.apy = 1 << 32), "ekubo apy over 32 bits");
        assert_eq!(
            reason(&|c| c.limits.max_single = 10_001),
            "max_single over 10000 bps"
        );
        assert_eq!(
            reason(&|c| c.token = Felt::ZERO - Felt::from(1)),
            "token is not an address"
        );
        let both = |c: &mut AllocationCase| {
            c.jediswap.utilization = 10_001;
            c.limits.min_diversification = 1 << 32;
        };
        assert_eq!(reason(&both), "min_diversification over 32 bit");
        // The largest allowed values still fit.
        let mut case = good;
        for metrics in [&mut case.jediswap, &mut case.ekubo] {
            (metrics.age, metrics.apy) = (U32_MAX, U32_MAX);
        }
        assert!(case.decide().is_ok());
    }
}
