//! The text of half a round, made of names of registers.
//!
//! Zen 4, where this was measured, chooses what to run from some sixty instructions that
//! wait, a quarter of the list in `half_round`: what is to run side by side has to stand
//! side by side. All 32 registers are in use. In memory are sums and constants, which
//! instructions read at no cost; writing is what costs.
//!
//! The order of the list is the best of some thousands that were timed. Any is right in
//! which a line stands behind those that write what it reads, and before those that
//! overwrite it; additions to one register may change places.

/// An instruction with its registers, then an operand that is no register.
macro_rules! op {
    ($name:literal, $first:ident $(, $register:ident)* $(; $operand:expr)?) => {
        concat!(
            $name, " {", stringify!($first), "}"
            $(, ", {", stringify!($register), "}")* $(, ", ", $operand)?, "\n"
        )
    };
}

/// An entry of the table, in all lanes.
macro_rules! table {
    ($entry:literal) => {
        concat!("[{table} + {", $entry, "}]{{1to8}}")
    };
}

/// A limb in memory.
macro_rules! memory {
    ($base:literal, $($offset:expr),+; $limb:expr) => {
        concat!("[{", $base, "}", $(" + ", $offset,)+ " + 64 * ", $limb, "]")
    };
}

/// Accumulators' first values, of the table.
macro_rules! start {
    ($from:ident, $($at:literal $t:ident),+) => { concat!($(
        "vpbroadcastq {", stringify!($t), "}, [{table} + {", stringify!($from), "} + 8 * ",
        $at, "]\n",
    )+) };
}

/// The same of limb 5 + `at` of a product: of the cube.
macro_rules! constant {
    ($at:literal $t:ident) => {
        op!("vpbroadcastq", $t; concat!("[{constants} + 8 * ", $at, "]"))
    };
}

/// Adds the low halves of a's products with b to t.
macro_rules! low {
    ($a:ident, $($b:ident)+, $($t:ident)+) => { concat!($(op!("vpmadd52luq", $t, $a, $b),)+) };
}

/// Adds the high halves.
macro_rules! high {
    ($a:ident, $($b:ident)+, $($t:ident)+) => { concat!($(op!("vpmadd52huq", $t, $a, $b),)+) };
}

/// Adds both halves of a's square.
macro_rules! diagonal {
    ($a:ident, $t0:ident $t1:ident) => {
        concat!(low!($a, $a, $t0), high!($a, $a, $t1))
    };
}

macro_rules! double {
    ($($t:ident)+) => { concat!($(op!("vpaddq", $t, $t, $t),)+) };
}

/// A step of [`reduce`](super::super::limbs::reduce), of limbs i, i + 1, i + 3, i + 4 and
/// i + 5.
macro_rules! reduce {
    ($t0:ident $t1:ident $t3:ident $t4:ident $t5:ident) => { concat!(
        op!("vpandnq", m, $t0; table!("mask")),
        op!("vpsrlq", $t0, $t0; "52"),
        op!("vpmadd52luq", $t3, m; table!("p3")),
        op!("vpmadd52luq", $t4, m; table!("p4")),
        op!("vpaddq", $t1, $t1, $t0),
        op!("vpsrlq", $t0, m; "9"),
        op!("vpmadd52huq", $t4, m; table!("p3")),
        op!("vpaddq", $t5, $t5, $t0),
    ) };
}

/// [`fold_biased`](super::super::limbs::fold_biased) with the bits of a table's entry: of
/// values from 2^251 to 3,855·2^251.
macro_rules! fold {
    ($bits:literal, $q:ident, $c0:ident $c3:ident $c4:ident) => { concat!(
        op!("vpbroadcastq", m; concat!("[{table} + {", $bits, "}]")),
        op!("vpsrlq", $q, $c4; "43"),
        // (c4 & below_p4) | m
        op!("vpternlogq", $c4, m; concat!(table!("below_p4"), ", 0xec")),
        op!("vpmadd52luq", $c3, $q; table!("minus_p3")),
        op!("vpsubq", $c0, $c0, $q),
    ) };
}

/// [`carry_factor`](super::super::limbs::carry_factor) of some neighbouring limbs.
macro_rules! carry {
    ($c0:ident $c1:ident $($rest:ident)*) => { concat!(
        op!("vpsraq", m, $c0; "52"),
        op!("vpaddq", $c1, $c1, m),
        carry!($c1 $($rest)*),
    ) };
    ($last:ident) => { "" };
}

/// A limb of what is cubed next, c, from the cube before, y.
macro_rules! front {
    // In partial rounds: c = u − 2y and the next u, r = 2·(u + y + 2·the u before).
    (narrow, $($rest:tt)+) => { front!(keep, $($rest)+) };
    (keep, $at:literal, $limb:literal, $y:ident, $c:ident, $r:ident) => { concat!(
        op!("vmovdqa64", $r; memory!("now", $at; $limb)),
        op!("vpaddq", $c, $y, $y),
        op!("vpsubq", $c, $r, $c),
        op!("vpaddq", $r, $r, $y),
        op!("vpaddq", $r, $r; memory!("before", $at; $limb)),
        op!("vpaddq", $r, $r; memory!("before", $at; $limb)),
        op!("vpaddq", $r, $r, $r),
    ) };
    // In full rounds the last cube of a round is mixed with the other two, a and b:
    // c = 3a + b + y; what is cubed after that, a − b + y and a + b − 2y, is stored.
    (mix, $at:literal, $limb:literal, $y:ident, $c:ident, $r:ident) => { concat!(
        op!("vmovdqa64", $r; memory!("now", $at; $limb)),
        op!("vpaddq", $c, $r; memory!("now", $at, 320; $limb)),
        op!("vpaddq", m, $r, $y),
        op!("vpaddq", $r, $r, $c),
        op!("vpaddq", $r, $r, m),
        op!("vpsubq", m, m; memory!("now", $at, 320; $limb)),
        concat!("vmovdqa64 ", memory!("now", $at, 640; $limb), ", {m}\n"),
        op!("vpsubq", $c, $c, $y),
        op!("vpsubq", $c, $c, $y),
        concat!("vmovdqa64 ", memory!("now", $at, 960; $limb), ", {", stringify!($c), "}\n"),
        op!("vmovdqa64", $c, $r),
    ) };
    // The first or second is stored and what is next loaded.
    (next, $at:expr, $limb:literal, $y:ident, $c:ident, $r:ident) => { concat!(
        concat!("vmovdqa64 ", memory!("now", $at; $limb), ", {", stringify!($y), "}\n"),
        op!("vmovdqa64", $c; memory!("now", $at, 640; $limb)),
    ) };
}

/// Stores the next u, in some partial rounds reduced.
macro_rules! store {
    (keep, $at:literal, $q:ident, $($h:ident)+) => { store!(@ $at, 0 1 2 3 4, $($h)+) };
    (narrow, $at:literal, $q:ident, $h0:ident $h1:ident $h2:ident $h3:ident $h4:ident) => { concat!(
        fold!("sum", $q, $h0 $h3 $h4),
        carry!($h0 $h1 $h2 $h3 $h4),
        store!(& $h0 $h1 $h2 $h3),
        store!(@ $at, 0 1 2 3 4, $h0 $h1 $h2 $h3 $h4),
    ) };
    (& $($h:ident)+) => { concat!($(op!("vpandq", $h, $h; table!("mask")),)+) };
    (@ $at:literal, $($limb:literal)+, $($h:ident)+) => { concat!($(
        "vmovdqa64 ", memory!("before", $at; $limb), ", {", stringify!($h), "}\n",
    )+) };
    (mix, $($unused:tt)+) => { "" };
    (next, $($unused:tt)+) => { "" };
}

/// One state's product x·q, of which limbs 5 to 9 are left in t, beside the other's next
/// c from its cube y, and c's square, of which limbs 5 to 9 are left in h. Limbs 0 to 4
/// are in t1 to t4 and e, and in y. `at` is where the other state's sums are. So x and q
/// are read, y is read and overwritten, t, c and h are written; m is for what one line needs.
macro_rules! half_round {
    (
        $front:ident, $at:literal,
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
            front!($front, $at, 4, $y4, $c4, $h4),
            constant!(0 $t0),
            high!($q0, $x0 $x1 $x2 $x3 $x4, $t2 $t3 $t4 e $t0),
            reduce!($t1 $t2 $t4 e $t0),
            constant!(1 $t1),
            high!($q1, $x0 $x1 $x2 $x3 $x4, $t3 $t4 e $t0 $t1),
            front!($front, $at, 0, $y0, $c0, $h0),
            low!($q2, $x0 $x1 $x2 $x3 $x4, $t3 $t4 e $t0 $t1),
            front!($front, $at, 1, $y1, $c1, $h1),
            front!($front, $at, 2, $y2, $c2, $h2),
            front!($front, $at, 3, $y3, $c3, $h3),
            fold!("squared", $y0, $c0 $c3 $c4),
            carry!($c0 $c1),
            low!($q1, $x0 $x1 $x2 $x3 $x4, $t2 $t3 $t4 e $t0),
            carry!($c1 $c2 $c3 $c4),
            start!(square, 1 $y1, 2 $y2, 3 $y3, 4 $y4),
            low!($c0, $c1 $c2 $c3 $c4, $y1 $y2 $y3 $y4),
            store!($front, $at, $y0, $h0 $h1 $h2 $h3 $h4),
            start!(square, 5 $h0),
            high!($c0, $c1 $c2 $c3 $c4, $y2 $y3 $y4 $h0),
            low!($c1, $c2 $c3 $c4, $y3 $y4 $h0),
            start!(square, 6 $h1),
            high!($c1, $c2 $c3 $c4, $y4 $h0 $h1),
            double!($y1 $y2),
            start!(square, 0 $y0),
            diagonal!($c0, $y0 $y1),
            low!($c2, $c3 $c4, $h0 $h1),
            reduce!($t2 $t3 e $t0 $t1),
            start!(square, 7 $h2),
            high!($c2, $c3 $c4, $h1 $h2),
            constant!(2 $t2),
            high!($q2, $x0 $x1 $x2 $x3 $x4, $t4 e $t0 $t1 $t2),
            reduce!($t3 $t4 $t0 $t1 $t2),
            double!($y3 $h0 $y4),
            low!($c3, $c4, $h2),
            double!($h2 $h1),
            diagonal!($c1, $y2 $y3),
            diagonal!($c2, $y4 $h0),
            low!($q3, $x0 $x1 $x2 $x3 $x4, $t4 e $t0 $t1 $t2),
            reduce!($y0 $y1 $y3 $y4 $h0),
            reduce!($y1 $y2 $y4 $h0 $h1),
            start!(square, 8 $h3),
            high!($c3, $c4, $h3),
            reduce!($y2 $y3 $h0 $h1 $h2),
            constant!(3 $t3),
            high!($q3, $x0 $x1 $x2 $x3 $x4, e $t0 $t1 $t2 $t3),
            reduce!($t4 e $t1 $t2 $t3),
            double!($h3),
            low!($q4, $x0 $x1 $x2 $x3 $x4, e $t0 $t1 $t2 $t3),
            constant!(4 $t4),
            high!($q4, $x0 $x1 $x2 $x3 $x4, $t0 $t1 $t2 $t3 $t4),
            reduce!($y3 $y4 $h1 $h2 $h3),
            start!(square, 9 $h4),
            diagonal!($c4, $h3 $h4),
            reduce!(e $t0 $t2 $t3 $t4),
            reduce!($y4 $h0 $h2 $h3 $h4),
            carry!($h0 $h1),
            diagonal!($c3, $h1 $h2),
            carry!($h1 $h2 $h3 $h4),
        )
    };
}

/// A half round with the states in one or the other role.
macro_rules! half {
    (first, $front:ident, $at:literal) => {
        half_round!(
            $front, $at,
            x0 x1 x2 x3 x4, q0 q1 q2 q3 q4, t0 t1 t2 t3 t4,
            c0 c1 c2 c3 c4, h0 h1 h2 h3 h4, y0 y1 y2 y3 y4
        )
    };
    (second, $front:ident, $at:literal) => {
        half_round!(
            $front, $at,
            c0 c1 c2 c3 c4, h0 h1 h2 h3 h4, y0 y1 y2 y3 y4,
            x0 x1 x2 x3 x4, q0 q1 q2 q3 q4, t0 t1 t2 t3 t4
        )
    };
}
