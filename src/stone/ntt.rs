//! Number-theoretic transforms over the subgroups of size 2^k and their cosets.
//!
//! Values are in natural order (powers 0..n of the generator), coefficients in
//! bit-reversed order, so that neither direction needs a permutation.

use crate::stone::field::Felt;

/// Reverses the lowest `log_n` bits of an index below 2^log_n.
pub fn bit_reverse(index: usize, log_n: u32) -> usize {
    match log_n {
        0 => 0,
        _ => index.reverse_bits() >> (usize::BITS - log_n),
    }
}

/// Twiddle factors for transforms of one size.
pub struct Ntt {
    log_n: u32,
    /// g^j for j < n/2, g generating the group of size n.
    twiddles: Vec<Felt>,
    /// g^−j for j < n/2.
    inverse_twiddles: Vec<Felt>,
    /// 1/n.
    n_inverse: Felt,
}

impl Ntt {
    /// For transforms of 2^log_n values.
    pub fn new(log_n: u32) -> Ntt {
        let g = Felt::root_of_unity(log_n);
        let inverse = |x: Felt| x.inverse().expect("a power of a generator is not zero");
        let powers = |base: Felt| {
            std::iter::successors(Some(Felt::ONE), |x| Some(*x * base))
                .take(1 << log_n >> 1)
                .collect()
        };
        Ntt {
            log_n,
            twiddles: powers(g),
            inverse_twiddles: powers(inverse(g)),
            n_inverse: inverse(Felt::from(1 << log_n)),
        }
    }

    /// Replaces evaluations on the group (natural order) by coefficients in
    /// bit-reversed order.
    ///
    /// # Panics
    /// When the length is not this transform's.
    pub fn interpolate(&self, values: &mut [Felt]) {
        self.interpolate_coset(values, Felt::ONE);
    }

    /// Replaces evaluations on offset·<g> (natural order) by coefficients in
    /// bit-reversed order.
    ///
    /// # Panics
    /// When the length is not this transform's or the offset is zero.
    pub fn interpolate_coset(&self, values: &mut [Felt], offset: Felt) {
        let n = self.checked_len(values);
        // Decimation in frequency.
        let mut half = n / 2;
        while half > 0 {
            let stride = n / (2 * half);
            for block in values.chunks_exact_mut(2 * half) {
                let (low, high) = block.split_at_mut(half);
                for (j, (a, b)) in low.iter_mut().zip(high).enumerate() {
                    let difference = *a - *b;
                    *a += *b;
                    *b = difference * self.inverse_twiddles[j * stride];
                }
            }
            half /= 2;
        }
        let step = offset.inverse().expect("a coset offset is not zero");
        self.scale(values, self.n_inverse, step);
    }

    /// Replaces coefficients in bit-reversed order by the evaluations on
    /// offset·<g>, natural order.
    ///
    /// # Panics
    /// When the length is not this transform's.
    pub fn evaluate_coset(&self, coeffs: &mut [Felt], offset: Felt) {
        let n = self.checked_len(coeffs);
        self.scale(coeffs, Felt::ONE, offset);
        // Decimation in time.
        let mut half = 1;
        while half < n {
            let stride = n / (2 * half);
            for block in coeffs.chunks_exact_mut(2 * half) {
                let (low, high) = block.split_at_mut(half);
                for (j, (a, b)) in low.iter_mut().zip(high).enumerate() {
                    let product = *b * self.twiddles[j * stride];
                    *b = *a - product;
                    *a += product;
                }
            }
            half *= 2;
        }
    }

    fn checked_len(&self, values: &[Felt]) -> usize {
        let n = 1usize << self.log_n;
        assert_eq!(values.len(), n, "this transform is for {n} values");
        n
    }

    /// Multiplies coefficient k, at its bit-reversed place, by factor·step^k.
    fn scale(&self, coeffs: &mut [Felt], factor: Felt, step: Felt) {
        if factor == Felt::ONE && step == Felt::ONE {
            return;
        }
        let mut power = factor;
        for k in 0..coeffs.len() {
            coeffs[bit_reverse(k, self.log_n)] *= power;
            power *= step;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stone::field::testing::Random;

    /// Σ coefficient_k·x^k, coefficients in bit-reversed order.
    fn naive(coeffs: &[Felt], x: Felt) -> Felt {
        let log_n = coeffs.len().ilog2();
        (0..coeffs.len())
            .rev()
            .fold(Felt::ZERO, |acc, k| acc * x + coeffs[bit_reverse(k, log_n)])
    }

    #[test]
    fn evaluation_is_the_polynomials() {
        let mut random = Random::new();
        for log_n in 0..=10 {
            let ntt = Ntt::new(log_n);
            let g = Felt::root_of_unity(log_n);
            for offset in [Felt::ONE, Felt::generator(), random.word().into()] {
                let coeffs = random.felts(1 << log_n);
                let mut values = coeffs.clone();
                ntt.evaluate_coset(&mut values, offset);
                for j in (0..values.len()).step_by(1 + (values.len() >> 5)) {
                    assert_eq!(values[j], naive(&coeffs, offset * g.pow(j as u64)));
                }
            }
        }
    }

    #[test]
    fn interpolation_undoes_evaluation() {
        let mut random = Random::new();
        for log_n in 0..=14 {
            let ntt = Ntt::new(log_n);
            let coeffs = random.felts(1 << log_n);
            let offset = Felt::generator().pow(random.word() >> 32);
            let mut values = coeffs.clone();
            ntt.evaluate_coset(&mut values, offset);
            ntt.interpolate_coset(&mut values, offset);
            assert_eq!(values, coeffs);
            ntt.evaluate_coset(&mut values, Felt::ONE);
            ntt.interpolate(&mut values);
            assert_eq!(values, coeffs);
        }
    }
}
