//! The rounds in the middle, in assembly.
//!
//! Zen 4, where this was measured, looks for instructions that can run among the next
//! sixty or so, a quarter of a round: what is to run side by side has to stand side by
//! side. [`half_round`] lists half a round of both states; they change roles, and
//! registers, from one to the next. All 32 registers are in use. In memory are the sums
//! u and constants, which instructions read at no cost; writing is what costs.
//!
//! The order of the list is the best of some thousands that were timed. Any is right in
//! which a line stands behind those that write what it reads, and before those that
//! overwrite it; additions to one register may change places.

use super::super::limbs::{Limbs, P3, P4, START};
use std::{
    arch::{asm, x86_64::__m512i},
    mem::{offset_of, size_of},
};

/// Rounds in the loop's body.
pub const GROUP: usize = 5;

/// Rounds of a group whose new sums u are reduced: its first two. So sums consist of at
/// most 176 reduced ones and 70 cubes, whose limbs are below 10.1·2^52: limbs are below
/// 2^62.
pub const NARROWED: usize = 2;

/// Two states between two rounds, the second half a round behind.
///
/// Integers are kept positive by multiples of 2^251 ≈ p: cubes, below 4p with the constant
/// added to them, are held as 8·2^251 less, so that −2·cube is positive; reduced sums u
/// are above 4·2^251, so that the next four, 2·(u' + cube + 2u), are positive, too.
/// Reducing subtracts ⌊x/2^251⌋·p and then adds 2^251 to what is squared and 5·2^251 to a
/// sum u; and 2^208 to both, as the product with −P3 is 2^52 too large.
#[repr(C, align(64))]
pub struct Cubes {
    /// Each state's sum u and that of the round before.
    pub linear: [[Limbs; 2]; 2],
    /// What is cubed of the first state, and its square.
    pub x: Limbs,
    pub square: Limbs,
    /// The cube of the second state.
    pub cube: Limbs,
}

/// What instructions read besides registers, sums u and round constants.
#[repr(C, align(64))]
struct Table {
    /// What limbs 0 to 4 of a product and all of a square start with: half of [`START`]
    /// where a square's products are doubled.
    low: [i64; 5],
    square: [i64; 10],
    mask: i64,
    p3: i64,
    minus_p3: i64,
    p4: i64,
    below_p4: i64,
    /// The bits from 43 up that a reduced top limb is given, of what is squared and of a
    /// sum u.
    squared: i64,
    sum: i64,
}

static TABLE: Table = {
    let mut square = START;
    let mut i = 1;
    while i < 9 {
        square[i] /= 2;
        i += 1;
    }
    Table {
        low: [START[0], START[1], START[2], START[3], START[4]],
        square,
        mask: (1 << 52) - 1,
        p3: P3,
        minus_p3: (1 << 52) - P3,
        p4: P4,
        below_p4: P4 - 1,
        squared: P4,
        sum: Cubes::LEAST,
    }
};

// What follows makes the text of instructions of names of registers.

/// Accumulators' first values.
macro_rules! start {
    ($from:ident, $($at:literal $t:ident),+) => { concat!($(
        "vpbroadcastq {", stringify!($t), "}, [{table} + {", stringify!($from), "} + 8 * ",
        $at, "]\n",
    )+) };
}

/// The same of limbs 5 to 9 of a product: of the cube.
macro_rules! constant {
    ($at:literal $t:ident) => {
        concat!(
            "vpbroadcastq {",
            stringify!($t),
            "}, [{constants} + 8 * ",
            $at,
            "]\n",
        )
    };
}

/// Adds the low halves of a's products with b to t.
macro_rules! low {
    ($a:ident, $($b:ident)+, $($t:ident)+) => { concat!($(
        "vpmadd52luq {", stringify!($t), "}, {", stringify!($a), "}, {", stringify!($b), "}\n",
    )+) };
}

/// Adds the high halves.
macro_rules! high {
    ($a:ident, $($b:ident)+, $($t:ident)+) => { concat!($(
        "vpmadd52huq {", stringify!($t), "}, {", stringify!($a), "}, {", stringify!($b), "}\n",
    )+) };
}

/// Adds both halves of a's square.
macro_rules! diagonal {
    ($a:ident, $t0:ident $t1:ident) => {
        concat!(low!($a, $a, $t0), high!($a, $a, $t1))
    };
}

macro_rules! double {
    ($($t:ident)+) => { concat!($(
        "vpaddq {", stringify!($t), "}, {", stringify!($t), "}, {", stringify!($t), "}\n",
    )+) };
}

/// A step of [`reduce`](super::super::limbs::reduce), of limbs i, i + 1, i + 3, i + 4 and
/// i + 5.
macro_rules! reduce {
    ($t0:ident $t1:ident $t3:ident $t4:ident $t5:ident) => {
        concat!(
            "vpandnq {m}, {",
            stringify!($t0),
            "}, [{table} + {mask}]{{1to8}}\n",
            "vpsrlq {",
            stringify!($t0),
            "}, {",
            stringify!($t0),
            "}, 52\n",
            "vpmadd52luq {",
            stringify!($t3),
            "}, {m}, [{table} + {p3}]{{1to8}}\n",
            "vpmadd52luq {",
            stringify!($t4),
            "}, {m}, [{table} + {p4}]{{1to8}}\n",
            "vpaddq {",
            stringify!($t1),
            "}, {",
            stringify!($t1),
            "}, {",
            stringify!($t0),
            "}\n",
            "vpsrlq {",
            stringify!($t0),
            "}, {m}, 9\n",
            "vpmadd52huq {",
            stringify!($t4),
            "}, {m}, [{table} + {p3}]{{1to8}}\n",
            "vpaddq {",
            stringify!($t5),
            "}, {",
            stringify!($t5),
            "}, {",
            stringify!($t0),
            "}\n",
        )
    };
}

/// A limb of c = u − 2y and of the next u, r = 2·(u + y + 2·the u before).
macro_rules! mix {
    ($at:literal $limb:literal, $y:ident, $c:ident, $r:ident) => {
        concat!(
            "vmovdqa64 {",
            stringify!($r),
            "}, [{now} + ",
            $at,
            " + 64 * ",
            $limb,
            "]\n",
            "vpaddq {",
            stringify!($c),
            "}, {",
            stringify!($y),
            "}, {",
            stringify!($y),
            "}\n",
            "vpsubq {",
            stringify!($c),
            "}, {",
            stringify!($r),
            "}, {",
            stringify!($c),
            "}\n",
            "vpaddq {",
            stringify!($r),
            "}, {",
            stringify!($r),
            "}, {",
            stringify!($y),
            "}\n",
            "vpaddq {",
            stringify!($r),
            "}, {",
            stringify!($r),
            "}, [{before} + ",
            $at,
            " + 64 * ",
            $limb,
            "]\n",
            "vpaddq {",
            stringify!($r),
            "}, {",
            stringify!($r),
            "}, [{before} + ",
            $at,
            " + 64 * ",
            $limb,
            "]\n",
            double!($r),
        )
    };
}

/// [`fold_biased`](super::super::limbs::fold_biased) with the bits of the table's entry.
macro_rules! fold {
    ($bits:ident, $q:ident, $c0:ident $c3:ident $c4:ident) => {
        concat!(
            "vpbroadcastq {m}, [{table} + {",
            stringify!($bits),
            "}]\n",
            "vpsrlq {",
            stringify!($q),
            "}, {",
            stringify!($c4),
            "}, 43\n",
            // (c4 & below_p4) | m
            "vpternlogq {",
            stringify!($c4),
            "}, {m}, [{table} + {below_p4}]{{1to8}}, 0xec\n",
            "vpmadd52luq {",
            stringify!($c3),
            "}, {",
            stringify!($q),
            "}, [{table} + {minus_p3}]{{1to8}}\n",
            "vpsubq {",
            stringify!($c0),
            "}, {",
            stringify!($c0),
            "}, {",
            stringify!($q),
            "}\n",
        )
    };
}

/// [`carry_factor`](super::super::limbs::carry_factor) of some neighbouring limbs.
macro_rules! carry {
    ($c0:ident $c1:ident $($rest:ident)*) => { concat!(
        "vpsraq {m}, {", stringify!($c0), "}, 52\n",
        "vpaddq {", stringify!($c1), "}, {", stringify!($c1), "}, {m}\n",
        carry!($c1 $($rest)*),
    ) };
    ($last:ident) => { "" };
}

/// Stores the next u, in rounds of which it is to be reduced after that.
macro_rules! store {
    (keep, $at:literal, $q:ident, $($h:ident)+) => { store!(@ $at, $($h)+) };
    (narrow, $at:literal, $q:ident, $h0:ident $h1:ident $h2:ident $h3:ident $h4:ident) => { concat!(
        fold!(sum, $q, $h0 $h3 $h4),
        carry!($h0 $h1 $h2 $h3 $h4),
        store!(& $h0 $h1 $h2 $h3),
        store!(@ $at, $h0 $h1 $h2 $h3 $h4),
    ) };
    (& $($h:ident)+) => { concat!($(
        "vpandq {", stringify!($h), "}, {", stringify!($h), "}, [{table} + {mask}]{{1to8}}\n",
    )+) };
    (@ $at:literal, $h0:ident $h1:ident $h2:ident $h3:ident $h4:ident) => { concat!(
        "vmovdqa64 [{before} + ", $at, "], {", stringify!($h0), "}\n",
        "vmovdqa64 [{before} + ", $at, " + 64], {", stringify!($h1), "}\n",
        "vmovdqa64 [{before} + ", $at, " + 128], {", stringify!($h2), "}\n",
        "vmovdqa64 [{before} + ", $at, " + 192], {", stringify!($h3), "}\n",
        "vmovdqa64 [{before} + ", $at, " + 256], {", stringify!($h4), "}\n",
    ) };
}

/// One state's product x·q, of which limbs 5 to 9 are left in t, beside the other's next
/// c from its cube y, and c's square, of which limbs 5 to 9 are left in h. Limbs 0 to 4
/// are in t1 to t4 and e, and in y. `at` is where the other state's sums are.
#[rustfmt::skip]
macro_rules! half_round {
    (
        $narrow:ident, $at:literal,
        $x0:ident $x1:ident $x2:ident $x3:ident $x4:ident,
        $q0:ident $q1:ident $q2:ident $q3:ident $q4:ident,
        $t0:ident $t1:ident $t2:ident $t3:ident $t4:ident,
        $c0:ident $c1:ident $c2:ident $c3:ident $c4:ident,
        $h0:ident $h1:ident $h2:ident $h3:ident $h4:ident,
        $y0:ident $y1:ident $y2:ident $y3:ident $y4:ident
    ) => {
        concat!(
            start!(low, 0 $t1, 1 $t2, 2 $t3, 3 $t4, 4 e),
            low!($q0, $x0 $x1 $x2 $x3 $x4, $t1 $t2 $t3 $t4 e),
            mix!($at 4, $y4, $c4, $h4),
            constant!(0 $t0),
            high!($q0, $x0 $x1 $x2 $x3 $x4, $t2 $t3 $t4 e $t0),
            reduce!($t1 $t2 $t4 e $t0),
            mix!($at 0, $y0, $c0, $h0),
            constant!(1 $t1),
            high!($q1, $x0 $x1 $x2 $x3 $x4, $t3 $t4 e $t0 $t1),
            low!($q2, $x0 $x1 $x2 $x3 $x4, $t3 $t4 e $t0 $t1),
            mix!($at 1, $y1, $c1, $h1),
            low!($q1, $x0 $x1 $x2 $x3 $x4, $t2 $t3 $t4 e $t0),
            mix!($at 2, $y2, $c2, $h2),
            mix!($at 3, $y3, $c3, $h3),
            fold!(squared, $y0, $c0 $c3 $c4),
            carry!($c0 $c1 $c2 $c3 $c4),
            start!(square, 1 $y1, 2 $y2, 3 $y3, 4 $y4),
            low!($c0, $c1 $c2 $c3 $c4, $y1 $y2 $y3 $y4),
            store!($narrow, $at, $y0, $h0 $h1 $h2 $h3 $h4),
            start!(square, 5 $h0),
            high!($c0, $c1 $c2 $c3 $c4, $y2 $y3 $y4 $h0),
            reduce!($t2 $t3 e $t0 $t1),
            constant!(2 $t2),
            high!($q2, $x0 $x1 $x2 $x3 $x4, $t4 e $t0 $t1 $t2),
            low!($c1, $c2 $c3 $c4, $y3 $y4 $h0),
            start!(square, 6 $h1),
            high!($c1, $c2 $c3 $c4, $y4 $h0 $h1),
            double!($y1 $y2),
            start!(square, 0 $y0),
            diagonal!($c0, $y0 $y1),
            reduce!($t3 $t4 $t0 $t1 $t2),
            start!(square, 7 $h2),
            high!($c2, $c3 $c4, $h1 $h2),
            double!($y3),
            low!($c2, $c3 $c4, $h0 $h1),
            double!($h0 $y4),
            low!($c3, $c4, $h2),
            double!($h2),
            reduce!($y0 $y1 $y3 $y4 $h0),
            diagonal!($c1, $y2 $y3),
            double!($h1),
            low!($q3, $x0 $x1 $x2 $x3 $x4, $t4 e $t0 $t1 $t2),
            diagonal!($c2, $y4 $h0),
            start!(square, 8 $h3),
            high!($c3, $c4, $h3),
            reduce!($y1 $y2 $y4 $h0 $h1),
            constant!(3 $t3),
            high!($q3, $x0 $x1 $x2 $x3 $x4, e $t0 $t1 $t2 $t3),
            reduce!($y2 $y3 $h0 $h1 $h2),
            reduce!($t4 e $t1 $t2 $t3),
            double!($h3),
            low!($q4, $x0 $x1 $x2 $x3 $x4, e $t0 $t1 $t2 $t3),
            constant!(4 $t4),
            high!($q4, $x0 $x1 $x2 $x3 $x4, $t0 $t1 $t2 $t3 $t4),
            reduce!($y3 $y4 $h1 $h2 $h3),
            reduce!(e $t0 $t2 $t3 $t4),
            start!(square, 9 $h4),
            diagonal!($c4, $h3 $h4),
            reduce!($y4 $h0 $h2 $h3 $h4),
            carry!($h0 $h1),
            diagonal!($c3, $h1 $h2),
            carry!($h1 $h2 $h3 $h4),
            "add {constants}, 40\n",
        )
    };
}

/// A round of both states.
#[rustfmt::skip]
macro_rules! round {
    ($narrow:ident) => { concat!(
        half_round!($narrow, 640,
            x0 x1 x2 x3 x4, q0 q1 q2 q3 q4, t0 t1 t2 t3 t4,
            c0 c1 c2 c3 c4, h0 h1 h2 h3 h4, y0 y1 y2 y3 y4),
        half_round!($narrow, 0,
            c0 c1 c2 c3 c4, h0 h1 h2 h3 h4, y0 y1 y2 y3 y4,
            x0 x1 x2 x3 x4, q0 q1 q2 q3 q4, t0 t1 t2 t3 t4),
        "xchg {now}, {before}\n",
    ) };
}

impl Cubes {
    /// What is subtracted from a cube's top limb: 8·2^251.
    pub const TOP: i64 = 8 * P4;

    /// What is added to the top limb of the first sums u, reduced: 5·2^251.
    pub const LEAST: i64 = 5 * P4;

    /// A round for each pair of constants, which are added to the first and the second
    /// state's cube.
    ///
    /// # Panics
    /// When there is not a whole number of pairs of groups.
    #[target_feature(enable = "avx512f,avx512ifma")]
    pub fn rounds(&mut self, constants: &[[[i64; 5]; 2]]) {
        let groups = constants.len() / GROUP;
        assert!(groups > 0 && constants.len().is_multiple_of(2 * GROUP));
        let [mut x0, mut x1, mut x2, mut x3, mut x4] = self.x;
        let [mut q0, mut q1, mut q2, mut q3, mut q4] = self.square;
        let [mut y0, mut y1, mut y2, mut y3, mut y4] = self.cube;
        let linear = self.linear.as_mut_ptr().cast::<u8>();
        let mut _scratch: __m512i;
        // SAFETY: reads and writes `linear`, of which `now` and `before` are the two
        // columns, and reads the constants, 80 bytes in a round, and the table.
        unsafe {
            asm!(
                "2:",
                round!(narrow), round!(narrow), round!(keep), round!(keep), round!(keep),
                "dec {groups}",
                "jnz 2b",
                now = inout(reg) linear => _,
                before = inout(reg) linear.add(size_of::<Limbs>()) => _,
                constants = inout(reg) constants.as_ptr() => _,
                groups = inout(reg) groups => _,
                table = in(reg) &TABLE,
                low = const offset_of!(Table, low),
                square = const offset_of!(Table, square),
                mask = const offset_of!(Table, mask),
                p3 = const offset_of!(Table, p3),
                minus_p3 = const offset_of!(Table, minus_p3),
                p4 = const offset_of!(Table, p4),
                below_p4 = const offset_of!(Table, below_p4),
                squared = const offset_of!(Table, squared),
                sum = const offset_of!(Table, sum),
                x0 = inout(zmm_reg) x0, x1 = inout(zmm_reg) x1, x2 = inout(zmm_reg) x2,
                x3 = inout(zmm_reg) x3, x4 = inout(zmm_reg) x4,
                q0 = inout(zmm_reg) q0, q1 = inout(zmm_reg) q1, q2 = inout(zmm_reg) q2,
                q3 = inout(zmm_reg) q3, q4 = inout(zmm_reg) q4,
                y0 = inout(zmm_reg) y0, y1 = inout(zmm_reg) y1, y2 = inout(zmm_reg) y2,
                y3 = inout(zmm_reg) y3, y4 = inout(zmm_reg) y4,
                // Typed, as the compiler (1.95) misspells registers for `_`.
                c0 = out(zmm_reg) _scratch, c1 = out(zmm_reg) _scratch,
                c2 = out(zmm_reg) _scratch, c3 = out(zmm_reg) _scratch,
                c4 = out(zmm_reg) _scratch,
                h0 = out(zmm_reg) _scratch, h1 = out(zmm_reg) _scratch,
                h2 = out(zmm_reg) _scratch, h3 = out(zmm_reg) _scratch,
                h4 = out(zmm_reg) _scratch,
                t0 = out(zmm_reg) _scratch, t1 = out(zmm_reg) _scratch,
                t2 = out(zmm_reg) _scratch, t3 = out(zmm_reg) _scratch,
                t4 = out(zmm_reg) _scratch,
                e = out(zmm_reg) _scratch, m = out(zmm_reg) _scratch,
                options(nostack),
            );
        }
        self.x = [x0, x1, x2, x3, x4];
        self.square = [q0, q1, q2, q3, q4];
        self.cube = [y0, y1, y2, y3, y4];
    }
}
