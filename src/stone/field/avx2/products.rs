//! Products of integers in limbs, divided by 2^261 modulo p, in assembly.
//!
//! The compiler's own order of these instructions takes up to twice as long: it computes
//! many products of limbs before it adds them up, and the sixteen registers do not hold
//! them. Here every product of limbs is added at once. One row for each limb of the first
//! factor multiplies it with all limbs of the second and adds that to nine columns; then
//! the lowest column is complete, and a multiple of p makes its limb zero. So each row
//! needs only nine columns, which stay in registers, and one more limb of the first
//! factor, which may still be being computed when the first row begins.
//!
//! Operands are read from memory, where they are in any case: with nine limbs each, few
//! stay in registers. So arithmetic takes its operands by reference: a copy of one costs
//! a fifth of a product.
//!
//! SAFETY of the assembly: it reads the limbs it is given references to and
//! [`CONSTANTS`], and changes only the registers that are its outputs.

use super::limbs::{BITS, Limbs, P6, P8, splat};
use std::arch::asm;

/// What the columns begin with from the seventh on, then [`BITS`] ones, p's seventh limb,
/// the bits below p's ninth limb, and that, each in all lanes.
#[repr(align(32))]
pub struct Constants(pub [[i64; 4]; 15]);

pub static CONSTANTS: Constants = {
    // What is subtracted from columns 6 to 16 is below 2^52: that much of each is taken
    // from the one above. The whole is p·2^261, so that the result is not negative.
    let mut start = [0; 17];
    let mut column = 6;
    while column < 16 {
        start[column] += 1 << 52;
        start[column + 1] -= 1 << (52 - BITS);
        column += 1;
    }
    start[9] += 1;
    start[15] += P6;
    start[16] += P8 << BITS;

    let mut constants = [[0; 4]; 15];
    column = 6;
    while column < 17 {
        constants[column - 6] = [start[column]; 4];
        column += 1;
    }
    constants[11] = [(1 << BITS) - 1; 4];
    constants[12] = [P6; 4];
    constants[13] = [P8 - 1; 4];
    constants[14] = [P8; 4];
    Constants(constants)
};

/// The register of a column.
macro_rules! column {
    (0) => {
        "ymm0"
    };
    (1) => {
        "ymm1"
    };
    (2) => {
        "ymm2"
    };
    (3) => {
        "ymm3"
    };
    (4) => {
        "ymm4"
    };
    (5) => {
        "ymm5"
    };
    (6) => {
        "ymm6"
    };
    (7) => {
        "ymm7"
    };
    (8) => {
        "ymm8"
    };
    (9) => {
        "ymm0"
    };
    (10) => {
        "ymm1"
    };
    (11) => {
        "ymm2"
    };
    (12) => {
        "ymm3"
    };
    (13) => {
        "ymm4"
    };
    (14) => {
        "ymm5"
    };
    (15) => {
        "ymm6"
    };
    (16) => {
        "ymm7"
    };
}

/// A row's limb of the first factor.
macro_rules! limb {
    () => {
        "ymm9"
    };
}

/// Twice that.
macro_rules! twice {
    () => {
        "ymm10"
    };
}

/// The same of the other product's first factor, where there are two products.
macro_rules! second_limb {
    () => {
        "ymm10"
    };
}

/// [`BITS`] ones.
macro_rules! mask {
    () => {
        "ymm11"
    };
}

/// p's seventh limb.
macro_rules! p6 {
    () => {
        "ymm12"
    };
}

macro_rules! load_constants {
    () => {
        concat!(
            "vmovdqa ",
            mask!(),
            ", [{constants} + 32 * 11]\n",
            "vmovdqa ",
            p6!(),
            ", [{constants} + 32 * 12]\n",
        )
    };
}

macro_rules! load_limb {
    ($row:tt) => {
        concat!("vmovdqa ", limb!(), ", [{a} + 32 * ", $row, "]\n")
    };
}

/// The same of a factor that is equal in all lanes.
macro_rules! broadcast_limb {
    ($row:tt) => {
        concat!("vpbroadcastq ", limb!(), ", [{a} + 8 * ", $row, "]\n")
    };
}

/// Both products' limbs of a row.
macro_rules! load_both_limbs {
    ($row:tt) => {
        concat!(
            load_limb!($row),
            "vmovdqa ",
            second_limb!(),
            ", [{c} + 32 * ",
            $row,
            "]\n"
        )
    };
}

/// The same of factors that are equal in all lanes.
macro_rules! broadcast_both_limbs {
    ($row:tt) => {
        concat!(
            broadcast_limb!($row),
            "vpbroadcastq ",
            second_limb!(),
            ", [{c} + 8 * ",
            $row,
            "]\n"
        )
    };
}

/// A row's products in columns that they are the first of.
macro_rules! first {
    ($row:tt, $factor:expr; $($column:tt)*) => {
        concat!($(
            "vpmuludq ", column!($column), ", ", $factor, ", [{b} + 32 * (", $column, " - ", $row, ")]\n",
        )*)
    };
}

/// The same where the columns begin with a constant.
macro_rules! begin {
    ($row:tt, $factor:expr; $($column:tt)*) => {
        concat!($(
            first!($row, $factor; $column),
            "vpaddq ", column!($column), ", ", column!($column), ", [{constants} + 32 * (", $column, " - 6)]\n",
        )*)
    };
}

/// A row's products in columns that have others.
macro_rules! add {
    ($row:tt, $factor:expr; $($column:tt)*) => {
        concat!($(
            "vpmuludq ymm13, ", $factor, ", [{b} + 32 * (", $column, " - ", $row, ")]\n",
            "vpaddq ", column!($column), ", ", column!($column), ", ymm13\n",
        )*)
    };
}

/// A row's products of the second product, where there is one.
macro_rules! add_second {
    ($row:tt; $($column:tt)*) => {
        concat!($(
            "vpmuludq ymm13, ", second_limb!(), ", [{d} + 32 * (", $column, " - ", $row, ")]\n",
            "vpaddq ", column!($column), ", ", column!($column), ", ymm13\n",
        )*)
    };
}

/// The same where there is none.
macro_rules! no_second {
    ($row:tt; $($column:tt)*) => {
        ""
    };
}

/// Subtracts the multiple of p that makes a column's limb zero, as p's lowest limb is one,
/// and carries what is left of the column. The others are the columns 1, 6 and 8 above.
macro_rules! reduce {
    ($column:tt, $next:tt, $sixth:tt, $eighth:tt) => {
        concat!(
            "vpand ymm14, ",
            column!($column),
            ", ",
            mask!(),
            "\n",
            "vpsrlq ",
            column!($column),
            ", ",
            column!($column),
            ", 29\n",
            "vpaddq ",
            column!($next),
            ", ",
            column!($next),
            ", ",
            column!($column),
            "\n",
            "vpmuludq ymm15, ymm14, ",
            p6!(),
            "\n",
            "vpsllq ymm14, ymm14, 19\n",
            "vpsubq ",
            column!($sixth),
            ", ",
            column!($sixth),
            ", ymm15\n",
            "vpsubq ",
            column!($eighth),
            ", ",
            column!($eighth),
            ", ymm14\n",
        )
    };
}

/// Makes limbs of columns.
macro_rules! carry {
    ($column:tt, $next:tt $($later:tt)*) => {
        concat!(
            "vpsrlq ymm13, ", column!($column), ", 29\n",
            "vpand ", column!($column), ", ", column!($column), ", ", mask!(), "\n",
            "vpaddq ", column!($next), ", ", column!($next), ", ymm13\n",
            carry!($next, $($later)*),
        )
    };
    ($last:tt,) => {
        concat!(
            "vpsrlq ymm8, ", column!($last), ", 29\n",
            "vpand ", column!($last), ", ", column!($last), ", ", mask!(), "\n",
        )
    };
}

/// A row of one product or of two that are added up, from its columns: `load` is how its
/// limbs are read, `second` what the second product adds. Columns stay below 2^64: they
/// hold no more than eighteen products of limbs and what reductions leave.
macro_rules! row {
    ($load:ident $second:ident; $i:tt $c1:tt $c2:tt $c3:tt $c4:tt $c5:tt $c6:tt $c7:tt $c8:tt) => {
        concat!(
            $load!($i),
            add!($i, limb!(); $i $c1 $c2 $c3 $c4 $c5 $c6 $c7),
            begin!($i, limb!(); $c8),
            $second!($i; $i $c1 $c2 $c3 $c4 $c5 $c6 $c7 $c8),
            reduce!($i, $c1, $c6, $c8),
        )
    };
}

/// A row of a square: the limb's own square and its products with higher limbs, which
/// occur twice.
macro_rules! square_row {
    ($i:tt $c1:tt $c6:tt $c8:tt; $own:tt; $($other:tt)*) => {
        concat!(
            load_limb!($i),
            "vpaddq ", twice!(), ", ", limb!(), ", ", limb!(), "\n",
            add!($i, limb!(); $own),
            add!($i, twice!(); $($other)*),
            begin!($i, twice!(); $c8),
            reduce!($i, $c1, $c6, $c8),
        )
    };
}

/// Columns 9 to 16 of one product or two, the limbs in the registers of columns 0 to 8.
macro_rules! product {
    ($load:ident $second:ident) => {
        concat!(
            load_constants!(),
            $load!(0),
            first!(0, limb!(); 0 1 2 3 4 5),
            begin!(0, limb!(); 6 7 8),
            $second!(0; 0 1 2 3 4 5 6 7 8),
            reduce!(0, 1, 6, 8),
            row!($load $second; 1 2 3 4 5 6 7 8 9),
            row!($load $second; 2 3 4 5 6 7 8 9 10),
            row!($load $second; 3 4 5 6 7 8 9 10 11),
            row!($load $second; 4 5 6 7 8 9 10 11 12),
            row!($load $second; 5 6 7 8 9 10 11 12 13),
            row!($load $second; 6 7 8 9 10 11 12 13 14),
            row!($load $second; 7 8 9 10 11 12 13 14 15),
            row!($load $second; 8 9 10 11 12 13 14 15 16),
            carry!(9, 10 11 12 13 14 15 16),
        )
    };
}

/// The instructions, with the columns 9 to 16 and what is above as results.
macro_rules! run {
    ($text:expr, $($name:ident = $operand:expr),*) => {{
        let mut limbs = [splat(0); 9];
        // SAFETY: see the file's head.
        unsafe {
            asm!(
                $text,
                $($name = in(reg) $operand.as_ptr(),)*
                constants = in(reg) CONSTANTS.0.as_ptr(),
                out("ymm0") limbs[0],
                out("ymm1") limbs[1],
                out("ymm2") limbs[2],
                out("ymm3") limbs[3],
                out("ymm4") limbs[4],
                out("ymm5") limbs[5],
                out("ymm6") limbs[6],
                out("ymm7") limbs[7],
                out("ymm8") limbs[8],
                out("ymm9") _,
                out("ymm10") _,
                out("ymm11") _,
                out("ymm12") _,
                out("ymm13") _,
                out("ymm14") _,
                out("ymm15") _,
                options(pure, readonly, nostack, preserves_flags),
            );
        }
        limbs.into()
    }};
}

/// a·b/2^261 modulo p, hardly above a·b/2^261 + p. All limbs are below 2^29.
#[target_feature(enable = "avx2")]
#[inline]
pub fn product<T: From<Limbs>>(a: &Limbs, b: &Limbs) -> T {
    run!(product!(load_limb no_second), a = a, b = b)
}

/// [`product`] with a factor that is equal in all lanes.
#[target_feature(enable = "avx2")]
#[inline]
pub fn product_with_constant<T: From<Limbs>>(a: &[i64; 9], b: &Limbs) -> T {
    run!(product!(broadcast_limb no_second), a = a, b = b)
}

/// (a·b + c·d)/2^261 modulo p, hardly above that + p, as [`product`]: one reduction less.
#[target_feature(enable = "avx2")]
#[inline]
pub fn two_products<T: From<Limbs>>([a, b]: [&Limbs; 2], [c, d]: [&Limbs; 2]) -> T {
    run!(
        product!(load_both_limbs add_second),
        a = a,
        b = b,
        c = c,
        d = d
    )
}

/// [`two_products`] with factors that are equal in all lanes.
#[target_feature(enable = "avx2")]
#[inline]
pub fn two_products_with_constants<T: From<Limbs>>(
    (a, b): (&[i64; 9], &Limbs),
    (c, d): (&[i64; 9], &Limbs),
) -> T {
    run!(
        product!(broadcast_both_limbs add_second),
        a = a,
        b = b,
        c = c,
        d = d
    )
}

/// a²/2^261 modulo p, as [`product`].
#[target_feature(enable = "avx2")]
#[inline]
pub fn square<T: From<Limbs>>(a: &Limbs) -> T {
    run!(
        concat!(
            load_constants!(),
            load_limb!(0),
            "vpaddq ",
            twice!(),
            ", ",
            limb!(),
            ", ",
            limb!(),
            "\n",
            first!(0, limb!(); 0),
            first!(0, twice!(); 1 2 3 4 5),
            begin!(0, twice!(); 6 7 8),
            reduce!(0, 1, 6, 8),
            square_row!(1 2 7 9; 2; 3 4 5 6 7 8),
            square_row!(2 3 8 10; 4; 5 6 7 8 9),
            square_row!(3 4 9 11; 6; 7 8 9 10),
            square_row!(4 5 10 12; 8; 9 10 11),
            square_row!(5 6 11 13; 10; 11 12),
            square_row!(6 7 12 14; 12; 13),
            square_row!(7 8 13 15; 14;),
            load_limb!(8),
            begin!(8, limb!(); 16),
            reduce!(8, 9, 14, 16),
            carry!(9, 10 11 12 13 14 15 16),
        ),
        a = a,
        b = a
    )
}
