//! Sums of products over long vectors.

use super::field::{
    Felt, Kernel, Packed, dispatch,
    packed::{MAX_WIDTH, MOST_PRODUCTS},
};

/// Σ a_i·b_i over vectors of equal length.
pub fn dot(a: &[Felt], b: &[Felt]) -> Felt {
    assert_eq!(a.len(), b.len(), "vectors of unequal length");
    dispatch(Dot { a, b })
}

struct Dot<'a> {
    a: &'a [Felt],
    b: &'a [Felt],
}

impl Kernel for Dot<'_> {
    type Output = Felt;

    #[inline(always)]
    fn run<V: Packed>(self) -> Felt {
        let whole = self.a.len() / V::WIDTH * V::WIDTH;
        let mut sum = V::from(Felt::ZERO);
        let mut at = 0;
        while at < whole {
            let end = whole.min(at + MOST_PRODUCTS * V::WIDTH);
            let mut products = V::no_products();
            while at < end {
                products = V::add_product(products, V::load(&self.a[at..]), V::load(&self.b[at..]));
                at += V::WIDTH;
            }
            sum = V::narrow(sum.widen() + V::sum(products));
        }
        let mut lanes = [Felt::ZERO; MAX_WIDTH];
        sum.store(&mut lanes);
        let rest = self.a[whole..].iter().zip(&self.b[whole..]);
        rest.fold(
            lanes.iter().fold(Felt::ZERO, |acc, lane| acc + *lane),
            |acc, (x, y)| acc + *x * *y,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_the_plain_sum() {
        for n in [0, 1, 7, 8, 9, 100, 2000] {
            let a: Vec<Felt> = (0..n).map(|i| Felt::from(i * i + 3)).collect();
            let b: Vec<Felt> = (0..n).map(|i| -Felt::from(5 * i + 1)).collect();
            let plain = a.iter().zip(&b).map(|(x, y)| *x * *y);
            assert_eq!(dot(&a, &b), plain.fold(Felt::ZERO, |acc, p| acc + p), "{n}");
        }
    }
}
