//! What all vectors of elements have alike.

/// The operators of a packed type and its sums, made of its functions and of what its
/// module has: `Felt`, `add_limbs`, `sub_limbs` and `mul_out_of_line`.
macro_rules! operators {
    ($felt:ident, $sum:ident, $limbs:ty) => {
        /// Signed limbs that are neither carried nor reduced.
        #[derive(Clone, Copy)]
        #[repr(transparent)]
        pub struct $sum(pub(super) $limbs);

        impl std::ops::Add for $sum {
            type Output = Self;
            #[inline(always)]
            fn add(self, rhs: Self) -> Self {
                $sum(add_limbs(self.0, rhs.0))
            }
        }

        impl std::ops::Sub for $sum {
            type Output = Self;
            #[inline(always)]
            fn sub(self, rhs: Self) -> Self {
                $sum(sub_limbs(self.0, rhs.0))
            }
        }

        impl From<Felt> for $felt {
            #[inline(always)]
            fn from(value: Felt) -> Self {
                Self::splat(Self::constant(value))
            }
        }

        impl std::ops::Mul for $felt {
            type Output = Self;
            #[inline(always)]
            fn mul(self, rhs: Self) -> Self {
                // The compiler (1.95) ignores `inline(never)` next to
                // `target_feature`; it cannot see through a pointer that it must not
                // know.
                let mul: unsafe fn(&$limbs, &$limbs) -> $limbs =
                    std::hint::black_box(mul_out_of_line);
                // SAFETY: see the head of the type's file.
                $felt(unsafe { mul(&self.0, &rhs.0) })
            }
        }

        impl std::ops::Neg for $felt {
            type Output = Self;
            #[inline(always)]
            fn neg(self) -> Self {
                Self::from(Felt::ZERO) - self
            }
        }
    };
}

pub(super) use operators;
