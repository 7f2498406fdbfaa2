//! Series of doublings and subset sums on the curve: the cells that Pedersen,
//! ECDSA and the EC operation have in common.
//!
//! Stone: `air/components/ec_subset_sum/ec_subset_sum.inl`,
//! `air/components/bit_unpacking/bit_unpacking.h`, `TwosPowersOfPoint`.

use super::block::Block;
use crate::stone::{
    air::components::{
        ec_doubling::EcDoubling,
        ec_subset_sum::{EcSubsetSum, HEIGHT},
    },
    curve::{Jacobian, Point, to_affine},
    field::{Felt, batch_inverse},
};

/// P, 2P, 4P, … and the tangents' slopes.
pub(super) struct Doublings {
    pub points: Vec<Point>,
    slopes: Vec<Felt>,
}

impl Doublings {
    /// `None` when a point of the series, or the one after it, is at infinity:
    /// never for a point of the curve.
    pub(super) fn new(base: Point) -> Option<Doublings> {
        let points = base.doublings(HEIGHT);
        let mut slopes: Vec<Felt> = points.iter().map(|p| p.y.double()).collect();
        if slopes.iter().any(Felt::is_zero) {
            return None;
        }
        batch_inverse(&mut slopes);
        for (slope, point) in slopes.iter_mut().zip(&points) {
            let xx = point.x.square();
            *slope *= xx.double() + xx + Felt::ONE;
        }
        // The last point is not doubled.
        slopes.pop();
        Some(Doublings { points, slopes })
    }

    /// Writes the series `index` of the block.
    pub(super) fn write(&self, columns: &EcDoubling, index: usize, block: &mut Block<'_>) {
        let first = index * HEIGHT;
        for (i, point) in self.points.iter().enumerate() {
            block.set(columns.x, first + i, point.x);
            block.set(columns.y, first + i, point.y);
        }
        for (i, slope) in self.slopes.iter().enumerate() {
            block.set(columns.slope, first + i, *slope);
        }
    }
}

/// One subset sum.
pub(super) struct SubsetSum {
    selector: [u64; 4],
    sums: Vec<Point>,
    slopes: Vec<Felt>,
    x_diff_inverses: Vec<Felt>,
}

impl SubsetSum {
    /// Adds to `start` the points whose bit of the selector is set; `points` has
    /// one for each bit. `None` when a partial sum has the x of the next point,
    /// which has no cells: even where the point is not added.
    pub(super) fn new(start: Point, points: &[Point], selector: Felt) -> Option<SubsetSum> {
        let selector = selector.to_limbs();
        let point = |j: usize| points[j.min(points.len() - 1)];
        let mut sum = Jacobian::from(start);
        let mut sums = vec![sum];
        for j in 0..HEIGHT - 1 {
            if bit(&selector, j) {
                sum.add(&point(j));
            }
            sums.push(sum);
        }
        let sums = to_affine(&sums);
        let differences = sums.iter().enumerate().map(|(j, sum)| sum.x - point(j).x);
        let mut x_diff_inverses: Vec<Felt> = differences.take(HEIGHT - 1).collect();
        if x_diff_inverses.iter().any(Felt::is_zero) {
            return None;
        }
        batch_inverse(&mut x_diff_inverses);
        let slope = |(j, inverse): (usize, &Felt)| match bit(&selector, j) {
            true => (sums[j].y - point(j).y) * *inverse,
            false => Felt::ZERO,
        };
        Some(SubsetSum {
            selector,
            slopes: x_diff_inverses.iter().enumerate().map(slope).collect(),
            sums,
            x_diff_inverses,
        })
    }

    /// The sum over all bits.
    pub(super) fn end(&self) -> Point {
        self.sums[HEIGHT - 1]
    }

    /// Writes the sum `index` of the block.
    pub(super) fn write(&self, columns: &EcSubsetSum, index: usize, block: &mut Block<'_>) {
        let first = index * HEIGHT;
        write_selector(columns, index, &self.selector, block);
        for (j, sum) in self.sums.iter().enumerate() {
            block.set(columns.x, first + j, sum.x);
            block.set(columns.y, first + j, sum.y);
        }
        for (j, slope) in self.slopes.iter().enumerate() {
            block.set(columns.slope, first + j, *slope);
        }
        if let Some(column) = columns.x_diff_inverse {
            for (j, inverse) in self.x_diff_inverses.iter().enumerate() {
                block.set(column, first + j, *inverse);
            }
        }
    }
}

/// Bit `i`; the limbs must have as many.
pub(super) fn bit(limbs: &[u64; 4], i: usize) -> bool {
    limbs[i / 64] >> (i % 64) & 1 == 1
}

/// Writes the selector of the block's sum `index`, and the products that prove it
/// canonical where they are part of the sum.
pub(super) fn write_selector(
    columns: &EcSubsetSum,
    index: usize,
    selector: &[u64; 4],
    block: &mut Block<'_>,
) {
    for j in 0..HEIGHT {
        block.set(columns.selector, index * HEIGHT + j, shifted(selector, j));
    }
    if let Some(unpacking) = &columns.bit_unpacking {
        let product196 = bit(selector, 251) && bit(selector, 196);
        let product192 = product196 && bit(selector, 192);
        let felt = |product: bool| Felt::from(u64::from(product));
        block.set(unpacking.product196, index, felt(product196));
        block.set(unpacking.product192, index, felt(product192));
    }
}

/// limbs >> shift, below the prime because the limbs are.
fn shifted(limbs: &[u64; 4], shift: usize) -> Felt {
    let (words, bits) = (shift / 64, shift % 64);
    let word = |i: usize| limbs.get(i + words).copied().unwrap_or(0);
    let value = std::array::from_fn(|i| match bits {
        0 => word(i),
        _ => word(i) >> bits | word(i + 1) << (64 - bits),
    });
    if value == [0; 4] {
        return Felt::ZERO;
    }
    Felt::from_limbs(value).unwrap_or(Felt::ZERO)
}
