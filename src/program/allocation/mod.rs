//! The embedded allocation program (`contracts/allocation`): its arguments and
//! its output, typed.
//!
//! Arguments, 18 felts, and the first 18 felts of the output, in this order:
//! amount low, amount high, token, recipient, max_single, min_diversification;
//! utilization, volatility, liquidity, audit_score, age_days, apy of JediSwap,
//! then of Ekubo. The program checks their ranges in this order, too. Nine
//! results follow: the scores of JediSwap and Ekubo, their shares in basis
//! points, their amounts (low, high, low, high), and 1 or 0 for the DAO limits
//! kept or broken.

use std::{path::Path, sync::OnceLock};

use super::{Layout, Program, ProgramError};
use crate::stone::{air_inputs::AirInputs, field::Felt};

/// The compiled program, as committed.
const EXECUTABLE: &[u8] =
    include_bytes!("../../../contracts/allocation/allocation.executable.json");
/// The layout that holds its run at the least cost, and the steps it takes there.
pub const USUAL_LAYOUT: Layout = Layout::Small;
/// See [`USUAL_LAYOUT`].
pub const USUAL_STEPS: u64 = 8_192;
/// How errors name the program.
const NAME: &str = "allocation.executable.json (embedded)";
/// Number of arguments.
pub const ARGUMENTS: usize = 18;
/// Number of output felts: every argument and nine results.
pub const OUTPUTS: usize = ARGUMENTS + 9;

/// Metrics of one protocol. Ranges are checked by the program, which panics
/// with a reason that names the metric.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Metrics {
    /// Basis points, 0..=10000.
    pub utilization: u64,
    /// Basis points, 0..=10000.
    pub volatility: u64,
    /// 0 high, 1 medium, 2 low, 3 very low.
    pub liquidity: u64,
    /// 0..=100.
    pub audit_score: u64,
    /// Days since launch, below 2^32.
    pub age_days: u64,
    /// Basis points, below 2^32.
    pub apy: u64,
}

/// A 256-bit amount as Cairo's `u256`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Amount {
    pub low: u128,
    pub high: u128,
}

/// Everything a decision comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AllocationInput {
    /// In the token's smallest unit.
    pub amount: Amount,
    /// Contract address of the token, below 2^251.
    pub token: Felt,
    /// Contract address of the recipient, below 2^251.
    pub recipient: Felt,
    /// DAO limit: largest share of one protocol, basis points, 0..=10000.
    pub max_single: u64,
    /// DAO limit: least number of protocols with 1000 basis points or more, below 2^32.
    pub min_diversification: u64,
    pub jediswap: Metrics,
    pub ekubo: Metrics,
}

impl AllocationInput {
    /// An ordinary input, to see what a run of the program is like: all runs take
    /// about as many steps and the same range checks.
    pub fn sample() -> AllocationInput {
        let metrics = Metrics {
            utilization: 500,
            volatility: 2000,
            liquidity: 2,
            audit_score: 85,
            age_days: 365,
            apy: 850,
        };
        AllocationInput {
            amount: Amount {
                low: 1_000_000,
                high: 0,
            },
            token: Felt::from(1),
            recipient: Felt::from(2),
            max_single: 6000,
            min_diversification: 2,
            jediswap: metrics,
            ekubo: metrics,
        }
    }
}

/// What the program decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Risk scores, 5..=95.
    pub jediswap_score: u64,
    pub ekubo_score: u64,
    /// Shares in basis points; together 10000.
    pub jediswap_pct: u64,
    pub ekubo_pct: u64,
    pub jediswap_amount: Amount,
    pub ekubo_amount: Amount,
    /// Whether the DAO limits are kept.
    pub within_limits: bool,
}

/// The program's whole output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AllocationOutput {
    /// The input as the program echoed it.
    pub input: AllocationInput,
    pub decision: Decision,
}

/// A proof-mode run of the program.
#[derive(Clone, Debug)]
pub struct AllocationRun {
    /// What the prover needs.
    pub inputs: AirInputs,
    /// What the program said, decoded from its output segment.
    pub output: AllocationOutput,
}

/// The embedded program.
///
/// # Errors
/// [`ProgramError`] when the committed artefact is damaged.
pub fn program() -> Result<&'static Program, ProgramError> {
    static PROGRAM: OnceLock<Program> = OnceLock::new();
    if let Some(program) = PROGRAM.get() {
        return Ok(program);
    }
    let program = Program::parse(Path::new(NAME), EXECUTABLE)?;
    Ok(PROGRAM.get_or_init(|| program))
}

/// Runs the allocation program for `layout`.
///
/// # Errors
/// [`ProgramError::Panic`] with the program's reason when an input is out of
/// range; [`ProgramError::Output`] when the output is not what it should be.
pub fn run(input: &AllocationInput, layout: Layout) -> Result<AllocationRun, ProgramError> {
    let inputs = program()?.run(&input.to_felts(), layout)?;
    let output = AllocationOutput::from_felts(&inputs.output())?;
    Ok(AllocationRun { inputs, output })
}

impl AllocationInput {
    /// The program's arguments.
    pub fn to_felts(&self) -> Vec<Felt> {
        let mut felts = vec![
            from_u128(self.amount.low),
            from_u128(self.amount.high),
            self.token,
            self.recipient,
            self.max_single.into(),
            self.min_diversification.into(),
        ];
        for metrics in [&self.jediswap, &self.ekubo] {
            felts.extend(
                [
                    metrics.utilization,
                    metrics.volatility,
                    metrics.liquidity,
                    metrics.audit_score,
                    metrics.age_days,
                    metrics.apy,
                ]
                .map(Felt::from),
            );
        }
        felts
    }
}

impl AllocationOutput {
    /// Decodes the output segment, which holds exactly [`OUTPUTS`] felts.
    ///
    /// # Errors
    /// [`ProgramError::Output`] naming the felt that is not what it should be.
    pub fn from_felts(felts: &[Felt]) -> Result<AllocationOutput, ProgramError> {
        if felts.len() != OUTPUTS {
            return Err(ProgramError::Output {
                program: NAME.into(),
                reason: format!("{} felts, expected {OUTPUTS}", felts.len()),
            });
        }
        let mut reader = Reader { felts, at: 0 };
        Ok(AllocationOutput {
            input: AllocationInput {
                amount: reader.amount("amount")?,
                token: reader.next(),
                recipient: reader.next(),
                max_single: reader.number("max_single")?,
                min_diversification: reader.number("min_diversification")?,
                jediswap: reader.metrics()?,
                ekubo: reader.metrics()?,
            },
            decision: Decision {
                jediswap_score: reader.number("JediSwap's score")?,
                ekubo_score: reader.number("Ekubo's score")?,
                jediswap_pct: reader.number("JediSwap's share")?,
                ekubo_pct: reader.number("Ekubo's share")?,
                jediswap_amount: reader.amount("JediSwap's amount")?,
                ekubo_amount: reader.amount("Ekubo's amount")?,
                within_limits: match reader.number("the DAO verdict")? {
                    0 => false,
                    1 => true,
                    other => return Err(reader.error("the DAO verdict", &other, "0 or 1")),
                },
            },
        })
    }
}

/// Output felts in order; the caller has checked their number.
struct Reader<'a> {
    felts: &'a [Felt],
    at: usize,
}

impl Reader<'_> {
    fn next(&mut self) -> Felt {
        let felt = self.felts[self.at];
        self.at += 1;
        felt
    }

    fn number(&mut self, what: &str) -> Result<u64, ProgramError> {
        let felt = self.next();
        felt.to_u64()
            .ok_or_else(|| self.error(what, &felt, "less than 2^64"))
    }

    fn amount(&mut self, what: &str) -> Result<Amount, ProgramError> {
        let mut half = || {
            let felt = self.next();
            let [low, high, 0, 0] = felt.to_limbs() else {
                return Err(self.error(what, &felt, "less than 2^128"));
            };
            Ok(u128::from(low) | u128::from(high) << 64)
        };
        Ok(Amount {
            low: half()?,
            high: half()?,
        })
    }

    fn metrics(&mut self) -> Result<Metrics, ProgramError> {
        Ok(Metrics {
            utilization: self.number("utilization")?,
            volatility: self.number("volatility")?,
            liquidity: self.number("liquidity")?,
            audit_score: self.number("audit_score")?,
            age_days: self.number("age_days")?,
            apy: self.number("apy")?,
        })
    }

    /// An error about the felt read last.
    fn error(&self, what: &str, found: &dyn std::fmt::Display, expected: &str) -> ProgramError {
        ProgramError::Output {
            program: NAME.into(),
            reason: format!(
                "felt {} ({what}) is {found}, expected {expected}",
                self.at - 1
            ),
        }
    }
}

fn from_u128(value: u128) -> Felt {
    // 2^128 is far below the prime.
    Felt::from_limbs([value as u64, (value >> 64) as u64, 0, 0]).unwrap_or(Felt::ZERO)
}

#[cfg(test)]
mod tests;
#[cfg(test)]
pub(crate) mod vectors;
