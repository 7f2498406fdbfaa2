//! Starknet's Pedersen hash.

pub mod constants;

use crate::stone::{
    curve::{Jacobian, to_affine},
    field::Felt,
};
use constants::{bit_points, shift_point};

/// Starknet's `pedersen_hash`: the x coordinate of
/// shift + a_low·P1 + a_high·P2 + b_low·P3 + b_high·P4, low being 248 bits.
pub fn hash(a: Felt, b: Felt) -> Felt {
    let mut sum = Jacobian::from(shift_point());
    for (element, points) in [a, b].into_iter().zip(bit_points()) {
        let limbs = element.to_limbs();
        for (i, point) in points.iter().enumerate() {
            if limbs[i / 64] >> (i % 64) & 1 == 1 {
                sum.add(point);
            }
        }
    }
    // An addition of equal points would need a relation of the constants, and
    // nobody knows one.
    to_affine(&[sum])[0].x
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
        assert!(shift_point().is_on_curve());
        let mut points = bit_points().iter().flatten();
        assert!(points.all(|p| p.is_on_curve()));
    }
}
