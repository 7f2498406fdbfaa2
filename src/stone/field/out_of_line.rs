//! Arithmetic as calls, for code whose size matters more than its speed.

/// The operators of a wrapper as functions that are not inlined.
macro_rules! out_of_line_operators {
    ($wrapper:ident) => {
        out_of_line_operators!($wrapper: Add add, Sub sub, Mul mul);

        impl std::ops::Neg for $wrapper {
            type Output = Self;
            #[inline(never)]
            fn neg(self) -> Self {
                $wrapper(-self.0)
            }
        }
    };
    ($wrapper:ident: $($operator:ident $method:ident),*) => {$(
        impl std::ops::$operator for $wrapper {
            type Output = Self;
            #[inline(never)]
            fn $method(self, other: Self) -> Self {
                $wrapper(std::ops::$operator::$method(self.0, other.0))
            }
        }
    )*};
}

pub(in crate::stone) use out_of_line_operators;
