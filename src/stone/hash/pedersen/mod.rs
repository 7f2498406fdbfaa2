//! Starknet's Pedersen hash.

pub mod constants;

use crate::stone::field::Felt;
use constants::{Point, bit_points, shift_point};

/// Starknet's `pedersen_hash`: the x coordinate of
/// shift + a_low·P1 + a_high·P2 + b_low·P3 + b_high·P4, low being 248 bits.
pub fn hash(a: Felt, b: Felt) -> Felt {
    let shift = shift_point();
    let mut sum = Jacobian {
        x: shift.x,
        y: shift.y,
        z: Felt::ONE,
    };
    for (element, points) in [a, b].into_iter().zip(bit_points()) {
        let limbs = element.to_limbs();
        for (i, point) in points.iter().enumerate() {
            if limbs[i / 64] >> (i % 64) & 1 == 1 {
                sum.add(point);
            }
        }
    }
    // z = 0 would need a partial sum equal to ± the next constant: a discrete
    // logarithm between constants that nobody knows.
    let z_inverse = sum.z.inverse().expect("no known relation of the constants");
    sum.x * z_inverse.square()
}

/// The point (x/z², y/z³).
struct Jacobian {
    x: Felt,
    y: Felt,
    z: Felt,
}

impl Jacobian {
    /// Adds a point that is neither equal nor opposite to this one.
    fn add(&mut self, p: &Point) {
        let zz = self.z.square();
        let h = p.x * zz - self.x;
        let r = p.y * (zz * self.z) - self.y;
        let hh = h.square();
        let hhh = hh * h;
        let v = self.x * hh;
        self.x = r.square() - hhh - v.double();
        self.y = r * (v - self.x) - self.y * hhh;
        self.z *= h;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stone::field::testing::{Random, to_starknet};

    #[test]
    fn equals_starknet_crypto() {
        let mut random = Random::new();
        for _ in 0..100 {
            let (a, b) = (random.felt(), random.felt());
            assert_eq!(
                to_starknet(hash(a, b)),
                starknet_crypto::pedersen_hash(&to_starknet(a), &to_starknet(b))
            );
        }
    }

    #[test]
    fn bit_points_are_on_the_curve() {
        let beta = Felt::parse("0x6f21413efbe40de150e596d72f7a8c5609ad26c15c915c1f4cdfcb99cee9e89")
            .unwrap();
        for p in bit_points().iter().flatten().chain([&shift_point()]) {
            assert_eq!(p.y.square(), p.x.square() * p.x + p.x + beta);
        }
    }
}
