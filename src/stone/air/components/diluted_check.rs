//! Diluted values: numbers of n_bits bits with their bits `spacing` apart. The
//! pool, sorted, must contain every one of them and nothing else; a cumulative
//! value over the differences proves it.
//!
//! Stone: `air/components/diluted_check/diluted_check.inl`.

use super::permutation;
use crate::stone::{
    air::{
        builder::{AirBuilder, Globals, VirtualColumn, powers_of_two},
        domain::Rows,
    },
    field::Felt,
};

/// Placement of the diluted check.
#[derive(Clone, Copy, Debug)]
pub struct DilutedCheck {
    /// diluted_pool.
    pub pool: VirtualColumn,
    /// diluted_check/permuted_values.
    pub sorted: VirtualColumn,
    pub cumulative_value: VirtualColumn,
    /// diluted_check/permutation/cum_prod0.
    pub products: VirtualColumn,
    /// Distance between two bits of a diluted value.
    pub spacing: u32,
    /// Number of bits.
    pub n_bits: u32,
}

impl DilutedCheck {
    #[inline(always)]
    pub fn constrain<B: AirBuilder>(&self, b: &mut B, g: &Globals<B::Expr>) {
        let one = b.one();
        let pool = b.cells(self.pool, [0, 1]);
        let sorted = b.cells(self.sorted, [0, 1]);
        permutation::constrain(
            b,
            "diluted_check/permutation",
            self.products,
            g.diluted_permutation_z,
            one,
            pool,
            sorted,
        );
        let last_row = Rows::from_end(self.sorted.step);
        let [cumulative, next_cumulative] = b.cells(self.cumulative_value, [0, 1]);
        let [value, next_value] = sorted;
        b.constraint(
            format_args!("diluted_check/init"),
            Rows::first().all(),
            cumulative - one,
        );
        b.constraint(
            format_args!("diluted_check/first_element"),
            Rows::first().all(),
            value,
        );
        let difference = next_value - value;
        b.constraint(
            format_args!("diluted_check/step"),
            Rows::every(self.sorted.step).except(last_row),
            next_cumulative
                - (cumulative * (one + g.diluted_z * difference)
                    + g.diluted_alpha * difference * difference),
        );
        b.constraint(
            format_args!("diluted_check/last"),
            last_row.all(),
            cumulative - g.diluted_final_value,
        );
    }

    /// `value`'s bits, `spacing` apart.
    pub fn dilute(&self, value: u64) -> u64 {
        (0..self.n_bits).fold(0, |sum, i| sum | (value >> i & 1) << (i * self.spacing))
    }

    /// Where the cumulative value ends when every diluted value is present:
    /// r_1 = 1, r_{j+1} = r_j·(1 + z·u_j) + α·u_j² with u_j the difference of
    /// the j-th and (j−1)-th diluted value, at r_{2^n_bits}.
    ///
    /// u_j depends only on the number of trailing zeros of j, so the map of the
    /// first 2^(i+1) − 1 differences is that of the first 2^i − 1 applied before
    /// and after the one with u = u_{2^i}.
    pub fn final_cumulative_value(&self, z: Felt, alpha: Felt) -> Felt {
        // r ↦ scale·r + shift, with shift in units of α.
        let mut scale = Felt::ONE;
        let mut shift = Felt::ZERO;
        let mut below = Felt::ZERO;
        for bit in 0..self.n_bits {
            let unit = powers_of_two()[(bit * self.spacing) as usize];
            let u = unit - below;
            let step = Felt::ONE + z * u;
            shift = scale * (step * shift + u * u) + shift;
            scale = scale * step * scale;
            below += unit;
        }
        scale + alpha * shift
    }
}
