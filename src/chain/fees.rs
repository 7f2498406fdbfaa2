//! What a transaction costs, and how much it may cost at most.

use starknet::core::types::FeeEstimate as ChainEstimate;

use super::ChainError;

/// L2 gas that one invoke transaction may use on Starknet 0.14 (Starknet
/// documentation, "Current limits"; measured against 0.14.4).
pub const L2_GAS_LIMIT: u64 = 1_110_000_000;
/// Field elements of calldata that one transaction may have, those with which
/// the account wraps its calls included (same sources).
pub const CALLDATA_LIMIT: usize = 5_000;
/// Field elements that an account puts around the calldata of one call.
pub const CALLDATA_WRAPPING: usize = 8;

/// What a node expects a transaction to use and cost. Prices in fri per unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FeeEstimate {
    pub l1_gas: u64,
    pub l1_gas_price: u128,
    pub l1_data_gas: u64,
    pub l1_data_gas_price: u128,
    pub l2_gas: u64,
    pub l2_gas_price: u128,
    /// The whole fee in fri.
    pub fee_fri: u128,
}

/// The most a transaction may use and pay. Prices in fri per unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FeeBounds {
    pub l1_gas: u64,
    pub l1_gas_price: u128,
    pub l1_data_gas: u64,
    pub l1_data_gas_price: u128,
    pub l2_gas: u64,
    pub l2_gas_price: u128,
}

impl From<ChainEstimate> for FeeEstimate {
    fn from(estimate: ChainEstimate) -> FeeEstimate {
        FeeEstimate {
            l1_gas: estimate.l1_gas_consumed,
            l1_gas_price: estimate.l1_gas_price,
            l1_data_gas: estimate.l1_data_gas_consumed,
            l1_data_gas_price: estimate.l1_data_gas_price,
            l2_gas: estimate.l2_gas_consumed,
            l2_gas_price: estimate.l2_gas_price,
            fee_fri: estimate.overall_fee,
        }
    }
}

impl FeeEstimate {
    /// Bounds with headroom: a fifth more gas, because state may change until
    /// the transaction is executed, and half again the price, because it moves by
    /// block. L2 gas stays within `l2_gas_limit`.
    ///
    /// # Errors
    /// [`ChainError::GasLimit`] when the estimate itself is above the limit.
    pub fn bounds(&self, l2_gas_limit: Option<u64>) -> Result<FeeBounds, ChainError> {
        let allows = l2_gas_limit.unwrap_or(u64::MAX);
        if self.l2_gas > allows {
            return Err(ChainError::GasLimit {
                needs: self.l2_gas,
                allows,
            });
        }
        let gas = |amount: u64| amount.saturating_add(amount.div_ceil(5));
        let price = |price: u128| price.saturating_add(price.div_ceil(2));
        Ok(FeeBounds {
            l1_gas: gas(self.l1_gas),
            l1_gas_price: price(self.l1_gas_price),
            l1_data_gas: gas(self.l1_data_gas),
            l1_data_gas_price: price(self.l1_data_gas_price),
            l2_gas: gas(self.l2_gas).min(allows),
            l2_gas_price: price(self.l2_gas_price),
        })
    }
}

impl FeeBounds {
    /// The most the transaction can cost, in fri. This much must be in the
    /// account, though most of it is not spent.
    pub fn max_fee(&self) -> u128 {
        [
            (self.l1_gas, self.l1_gas_price),
            (self.l1_data_gas, self.l1_data_gas_price),
            (self.l2_gas, self.l2_gas_price),
        ]
        .into_iter()
        .fold(0u128, |sum, (amount, price)| {
            sum.saturating_add(u128::from(amount).saturating_mul(price))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn estimate(l2_gas: u64) -> FeeEstimate {
        FeeEstimate {
            l1_gas: 0,
            l1_gas_price: 11,
            l1_data_gas: 128,
            l1_data_gas_price: 3,
            l2_gas,
            l2_gas_price: 10,
            fee_fri: 384 + 10 * u128::from(l2_gas),
        }
    }

    #[test]
    fn bounds_leave_room_and_add_up() {
        let bounds = estimate(1_000_001).bounds(Some(L2_GAS_LIMIT)).unwrap();
        let expected = FeeBounds {
            l1_gas: 0,
            l1_gas_price: 17,
            l1_data_gas: 154,
            l1_data_gas_price: 5,
            l2_gas: 1_200_002,
            l2_gas_price: 15,
        };
        assert_eq!(bounds, expected);
        assert_eq!(bounds.max_fee(), 154 * 5 + 1_200_002 * 15);
    }

    #[test]
    fn the_limit_caps_the_headroom_and_refuses_what_is_above() {
        let near = estimate(L2_GAS_LIMIT - 1);
        assert_eq!(
            near.bounds(Some(L2_GAS_LIMIT)).unwrap().l2_gas,
            L2_GAS_LIMIT
        );
        let above = estimate(L2_GAS_LIMIT + 1);
        assert_eq!(
            above.bounds(Some(L2_GAS_LIMIT)),
            Err(ChainError::GasLimit {
                needs: L2_GAS_LIMIT + 1,
                allows: L2_GAS_LIMIT
            })
        );
        assert!(above.bounds(None).unwrap().l2_gas > L2_GAS_LIMIT);
    }

    #[test]
    fn absurd_prices_do_not_overflow() {
        let absurd = FeeEstimate {
            l1_gas_price: u128::MAX,
            l1_gas: u64::MAX,
            ..estimate(u64::MAX)
        };
        assert_eq!(absurd.bounds(None).unwrap().max_fee(), u128::MAX);
    }
}
