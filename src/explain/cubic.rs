//! Polynomials of degree 3: what the damage of a folded value is told by.

use crate::stone::field::Felt;

/// A polynomial of degree 3 at most, by its coefficients, constant first.
pub struct Cubic([Felt; 4]);

impl Cubic {
    /// Through the values at 0, 1, 2 and 3.
    pub fn through([y0, y1, y2, y3]: [Felt; 4]) -> Option<Cubic> {
        let (two, three) = (Felt::from(2), Felt::from(3));
        let half = two.inverse()?;
        // Newton's divided differences.
        let (a, b, c) = (y1 - y0, y2 - y1, y3 - y2);
        let (d, e) = ((b - a) * half, (c - b) * half);
        let f = (e - d) * three.inverse()?;
        // y0 + a·x + d·x(x−1) + f·x(x−1)(x−2)
        Some(Cubic([y0, a - d + two * f, d - three * f, f]))
    }

    pub fn has_degree_3(&self) -> bool {
        !self.0[3].is_zero()
    }

    pub fn at(&self, x: Felt) -> Felt {
        let horner = |sum, c: &Felt| sum * x + *c;
        self.0.iter().rev().fold(Felt::ZERO, horner)
    }

    /// The roots of a polynomial of degree 1 or 2.
    pub fn roots(&self) -> Vec<Felt> {
        let [c, b, a, cubic] = self.0;
        if !cubic.is_zero() {
            return Vec::new();
        }
        let Some(inverse) = a.double().inverse() else {
            return b
                .inverse()
                .map(|b| Felt::ZERO - c * b)
                .into_iter()
                .collect();
        };
        let discriminant = b.square() - Felt::from(4) * a * c;
        let root = discriminant.sqrt();
        root.map(|root| {
            let minus_b = Felt::ZERO - b;
            vec![(minus_b + root) * inverse, (minus_b - root) * inverse]
        })
        .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cubics_are_interpolated_and_solved() {
        let f = Felt::from;
        let polynomial = |x: Felt| f(7) + f(5) * x + f(3) * x * x + f(2) * x * x * x;
        let cubic = Cubic::through([0, 1, 2, 3].map(|x| polynomial(f(x)))).unwrap();
        assert_eq!(cubic.0, [f(7), f(5), f(3), f(2)]);
        assert_eq!(cubic.at(f(9)), polynomial(f(9)));
        let square = Cubic::through([0, 1, 2, 3].map(|x| (f(x) - f(10)) * (f(x) - f(4)))).unwrap();
        let mut roots = square.roots();
        roots.sort_by_key(|root| root.to_u64());
        assert_eq!(roots, [f(4), f(10)]);
        let line = Cubic::through([0, 1, 2, 3].map(|x| f(3) * f(x) - f(6))).unwrap();
        assert_eq!(line.roots(), [f(2)]);
    }
}
