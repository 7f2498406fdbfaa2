//! Adds to a starting point those of 256 points whose bit of a
//! selector is set, one per cell; optionally proves the selector canonical.
//!
//! Stone: `air/components/ec_subset_sum/ec_subset_sum.inl`,
//! `air/components/bit_unpacking/bit_unpacking.h`.

use std::fmt;

use crate::stone::air::{
    builder::{AirBuilder, VirtualColumn},
    domain::Rows,
};

/// Cells of one subset sum.
pub const HEIGHT: usize = 256;

/// Placement of one subset sum.
#[derive(Clone, Copy, Debug)]
pub struct EcSubsetSum {
    /// partial_sum/x.
    pub x: VirtualColumn,
    /// partial_sum/y.
    pub y: VirtualColumn,
    pub slope: VirtualColumn,
    /// The selector, shifted right by one bit per cell.
    pub selector: VirtualColumn,
    /// The reciprocal of partial_sum/x − point x; present where that difference
    /// must be shown not to vanish.
    pub x_diff_inverse: Option<VirtualColumn>,
    /// Number of selector bits; the cells from there on hold a zero selector.
    pub n_bits: usize,
    /// Present where the selector must be below the field's prime.
    pub bit_unpacking: Option<BitUnpacking>,
}

/// Cells that prove a 252-bit selector to be below p = 2^251 + 2^196 + 2^192 + 1.
#[derive(Clone, Copy, Debug)]
pub struct BitUnpacking {
    /// bit_unpacking/prod_ones196: bits 251 and 196.
    pub product196: VirtualColumn,
    /// bit_unpacking/prod_ones192: bits 251, 196 and 192.
    pub product192: VirtualColumn,
}

impl EcSubsetSum {
    /// Rows of one subset sum.
    pub const fn rows(&self) -> usize {
        HEIGHT * self.selector.step
    }

    /// `point` is the point at the row at hand.
    #[inline(always)]
    pub fn constrain<B: AirBuilder>(
        &self,
        b: &mut B,
        name: fmt::Arguments<'_>,
        point: [B::Expr; 2],
    ) {
        let one = b.one();
        if let Some(unpacking) = &self.bit_unpacking {
            unpacking.constrain(b, name, self);
        }

        let last_cell = Rows::every(self.rows()).at((HEIGHT - 1) * self.selector.step);
        let every_addition = Rows::every(self.selector.step).except(last_cell);
        let [selector, next_selector] = b.cells(self.selector, [0, 1]);
        let bit = selector - (next_selector + next_selector);
        b.constraint(
            format_args!("{name}/booleanity_test"),
            every_addition,
            bit * (bit - one),
        );
        b.constraint(
            format_args!("{name}/bit_extraction_end"),
            Rows::every(self.rows())
                .at(self.n_bits * self.selector.step)
                .all(),
            selector,
        );
        b.constraint(format_args!("{name}/zeros_tail"), last_cell.all(), selector);

        let [x, next_x] = b.cells(self.x, [0, 1]);
        let [y, next_y] = b.cells(self.y, [0, 1]);
        let slope = b.cell(self.slope, 0);
        let [point_x, point_y] = point;
        b.constraint(
            format_args!("{name}/add_points/slope"),
            every_addition,
            bit * (y - point_y) - slope * (x - point_x),
        );
        b.constraint(
            format_args!("{name}/add_points/x"),
            every_addition,
            slope * slope - bit * (x + point_x + next_x),
        );
        b.constraint(
            format_args!("{name}/add_points/y"),
            every_addition,
            bit * (y + next_y) - slope * (x - next_x),
        );
        if let Some(x_diff_inverse) = self.x_diff_inverse {
            let inverse = b.cell(x_diff_inverse, 0);
            b.constraint(
                format_args!("{name}/add_points/x_diff_inv"),
                every_addition,
                inverse * (x - point_x) - one,
            );
        }
        let no_bit = one - bit;
        b.constraint(
            format_args!("{name}/copy_point/x"),
            every_addition,
            no_bit * (next_x - x),
        );
        b.constraint(
            format_args!("{name}/copy_point/y"),
            every_addition,
            no_bit * (next_y - y),
        );
    }
}

impl BitUnpacking {
    /// If bits 251, 196 and 192 are set, all others must be zero; the selector
    /// itself, p − 1 at most, is then canonical.
    #[inline(always)]
    fn constrain<B: AirBuilder>(&self, b: &mut B, name: fmt::Arguments<'_>, sum: &EcSubsetSum) {
        let every_sum = Rows::every(sum.rows()).all();
        let [s0, s1, s192, s193, s196, s197, s251, s252] =
            b.cells(sum.selector, [0, 1, 192, 193, 196, 197, 251, 252]);
        let [product192, product196] = b.firsts([self.product192, self.product196]);
        let bit251 = s251 - (s252 + s252);

        b.constraint(
            format_args!("{name}/bit_unpacking/last_one_is_zero"),
            every_sum,
            product192 * (s0 - (s1 + s1)),
        );
        let shift191 = b.power_of_two(191);
        b.constraint(
            format_args!("{name}/bit_unpacking/zeroes_between_ones0"),
            every_sum,
            product192 * (s1 - shift191 * s192),
        );
        b.constraint(
            format_args!("{name}/bit_unpacking/cumulative_bit192"),
            every_sum,
            product192 - product196 * (s192 - (s193 + s193)),
        );
        let shift3 = b.power_of_two(3);
        b.constraint(
            format_args!("{name}/bit_unpacking/zeroes_between_ones192"),
            every_sum,
            product196 * (s193 - shift3 * s196),
        );
        b.constraint(
            format_args!("{name}/bit_unpacking/cumulative_bit196"),
            every_sum,
            product196 - bit251 * (s196 - (s197 + s197)),
        );
        let shift54 = b.power_of_two(54);
        b.constraint(
            format_args!("{name}/bit_unpacking/zeroes_between_ones196"),
            every_sum,
            bit251 * (s197 - shift54 * s251),
        );
    }
}
