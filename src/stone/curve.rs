//! The STARK curve y² = x³ + x + β over the field: Pedersen, ECDSA and the EC
//! operation all live on it.

use super::field::{Felt, batch_inverse};
use std::sync::LazyLock;

/// A point other than the one at infinity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    pub x: Felt,
    pub y: Felt,
}

const BETA: &str = "0x6f21413efbe40de150e596d72f7a8c5609ad26c15c915c1f4cdfcb99cee9e89";
const GENERATOR: [&str; 2] = [
    "0x1ef15c18599971b7beced415a40f0c7deacfd9b0d1819e03d723d8bc943cfca",
    "0x5668060aa49730b7be4801df46ec62de53ecd11abe43a32873000c36e8dc1f",
];

/// The curve's β.
pub fn beta() -> Felt {
    static VALUE: LazyLock<Felt> =
        LazyLock::new(|| Felt::parse(BETA).expect("a published constant"));
    *VALUE
}

/// The generator that signatures use.
pub fn generator() -> Point {
    static POINT: LazyLock<Point> = LazyLock::new(|| Point::parse(&GENERATOR));
    *POINT
}

impl Point {
    /// A point from the two coordinates of a published constant.
    pub(super) fn parse(text: &[&str; 2]) -> Point {
        let coordinate = |t: &str| Felt::parse(t).expect("a published coordinate");
        Point {
            x: coordinate(text[0]),
            y: coordinate(text[1]),
        }
    }

    /// One of the two points with this x; `None` when there is none.
    pub fn from_x(x: Felt) -> Option<Point> {
        let y = (x.square() * x + x + beta()).sqrt()?;
        Some(Point { x, y })
    }

    /// Whether the coordinates satisfy the curve's equation.
    pub fn is_on_curve(&self) -> bool {
        self.y.square() == self.x.square() * self.x + self.x + beta()
    }

    /// The first `n` of P, 2P, 4P, …
    ///
    /// This must be a point of the curve, whose order is an odd prime: no
    /// multiple is then at infinity or has y = 0.
    pub fn doublings(self, n: usize) -> Vec<Point> {
        let multiples = std::iter::successors(Some(Jacobian::from(self)), |p| Some(p.double()));
        let multiples: Vec<Jacobian> = multiples.take(n).collect();
        to_affine(&multiples)
    }
}

impl std::ops::Neg for Point {
    type Output = Point;
    fn neg(self) -> Point {
        Point { y: -self.y, ..self }
    }
}

/// The point (x/z², y/z³).
#[derive(Clone, Copy)]
pub struct Jacobian {
    x: Felt,
    y: Felt,
    z: Felt,
}

impl From<Point> for Jacobian {
    fn from(p: Point) -> Jacobian {
        Jacobian {
            x: p.x,
            y: p.y,
            z: Felt::ONE,
        }
    }
}

impl Jacobian {
    /// Adds a point. If it is equal or opposite to this one, z becomes zero, here
    /// and in all sums that follow.
    pub fn add(&mut self, p: &Point) {
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

    fn double(&self) -> Jacobian {
        let yy = self.y.square();
        let s = (self.x * yy).double().double();
        let xx = self.x.square();
        let m = xx.double() + xx + self.z.square().square();
        let x = m.square() - s.double();
        Jacobian {
            x,
            y: m * (s - x) - yy.square().double().double().double(),
            z: (self.y * self.z).double(),
        }
    }
}

/// The points' coordinates, with one inversion; (0, 0), which is not on the
/// curve, for those with z = 0.
pub fn to_affine(points: &[Jacobian]) -> Vec<Point> {
    let mut inverses: Vec<Felt> = points.iter().map(|p| p.z).collect();
    batch_inverse(&mut inverses);
    let pairs = points.iter().zip(inverses);
    pairs
        .map(|(p, inverse)| {
            let square = inverse.square();
            Point {
                x: p.x * square,
                y: p.y * (square * inverse),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn multiples_of_the_generator() {
        let order = "0x800000000000010ffffffffffffffffb781126dcae7b2321e66a241adc64d2f";
        // 2^k·G for k < 252, and from those order·G − G: minus the generator.
        let doublings = generator().doublings(252);
        assert!(doublings.iter().all(Point::is_on_curve));
        let bits = Felt::parse(order).unwrap().to_limbs();
        let bit = |i: &usize| bits[i / 64] >> (i % 64) & 1 == 1;
        let mut sum = Jacobian::from(doublings[1]);
        (2..252).filter(bit).for_each(|i| sum.add(&doublings[i]));
        // The order's low bits are 1111: bit 1 was the start, bit 0 is left out.
        assert_eq!(to_affine(&[sum]), [-generator()]);
        sum.add(&generator());
        assert_eq!(
            to_affine(&[sum])[0],
            Point {
                x: Felt::ZERO,
                y: Felt::ZERO
            }
        );
    }

    #[test]
    fn points_from_x() {
        let g = generator();
        let found = Point::from_x(g.x).unwrap();
        assert!(found == g || found == -g);
        // Half of all x belong to a point.
        let n = (0..100).filter_map(|x| Point::from_x(Felt::from(x)));
        assert!(n.filter(Point::is_on_curve).count().abs_diff(50) < 30);
    }
}
