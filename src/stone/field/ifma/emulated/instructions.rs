//! Functions that do what the instructions do (Intel's "Intrinsics Guide").
//!
//! They are not inlined, so that what is made of them compiles in little time.

pub(super) use super::assembly::asm;

/// Compiles a function as any other.
macro_rules! compiled {
    ($($function:tt)+) => {
        $($function)+
    };
}
pub(super) use compiled;

#[allow(non_camel_case_types)]
#[derive(Clone, Copy)]
#[repr(C, align(64))]
pub struct __m512i(pub [i64; 8]);

#[allow(non_camel_case_types)]
#[derive(Clone, Copy)]
#[repr(C)]
pub struct __m256i(pub [i64; 4]);

pub type Vector = __m512i;

pub fn each(of: impl Fn(usize) -> u64) -> Vector {
    __m512i(std::array::from_fn(|lane| of(lane) as i64))
}

pub fn lane(vector: Vector, lane: usize) -> u64 {
    vector.0[lane] as u64
}

#[inline(never)]
pub fn _mm512_set1_epi64(word: i64) -> Vector {
    __m512i([word; 8])
}

#[inline(never)]
pub fn _mm512_add_epi64(a: Vector, b: Vector) -> Vector {
    each(|i| lane(a, i).wrapping_add(lane(b, i)))
}

#[inline(never)]
pub fn _mm512_sub_epi64(a: Vector, b: Vector) -> Vector {
    each(|i| lane(a, i).wrapping_sub(lane(b, i)))
}

#[inline(never)]
pub fn _mm512_and_si512(a: Vector, b: Vector) -> Vector {
    each(|i| lane(a, i) & lane(b, i))
}

#[inline(never)]
pub fn _mm512_or_si512(a: Vector, b: Vector) -> Vector {
    each(|i| lane(a, i) | lane(b, i))
}

#[inline(never)]
pub fn _mm512_andnot_si512(a: Vector, b: Vector) -> Vector {
    each(|i| !lane(a, i) & lane(b, i))
}

#[inline(never)]
pub fn _mm512_slli_epi64<const N: u32>(a: Vector) -> Vector {
    each(|i| lane(a, i) << N)
}

#[inline(never)]
pub fn _mm512_srli_epi64<const N: u32>(a: Vector) -> Vector {
    each(|i| lane(a, i) >> N)
}

#[inline(never)]
pub fn _mm512_srai_epi64<const N: u32>(a: Vector) -> Vector {
    each(|i| (lane(a, i) as i64 >> N) as u64)
}

/// Bit n of `TABLE` is the result for the bits n of a, b and c, a's first.
#[inline(never)]
pub fn _mm512_ternarylogic_epi64<const TABLE: i32>(a: Vector, b: Vector, c: Vector) -> Vector {
    each(|i| {
        let of = |n: u32| {
            let choose = |word: u64, place: u32| match n >> place & 1 {
                1 => word,
                _ => !word,
            };
            match TABLE >> n & 1 {
                1 => choose(lane(a, i), 2) & choose(lane(b, i), 1) & choose(lane(c, i), 0),
                _ => 0,
            }
        };
        (0..8).map(of).fold(0, |all, some| all | some)
    })
}

fn product(a: Vector, b: Vector, i: usize) -> u128 {
    let factor = |vector| u128::from(lane(vector, i) & ((1 << 52) - 1));
    factor(a) * factor(b)
}

#[inline(never)]
pub fn _mm512_madd52lo_epu64(c: Vector, a: Vector, b: Vector) -> Vector {
    each(|i| lane(c, i).wrapping_add(product(a, b, i) as u64 & ((1 << 52) - 1)))
}

#[inline(never)]
pub fn _mm512_madd52hi_epu64(c: Vector, a: Vector, b: Vector) -> Vector {
    each(|i| lane(c, i).wrapping_add((product(a, b, i) >> 52) as u64))
}

#[inline(never)]
#[allow(clippy::too_many_arguments)]
pub fn _mm512_set_epi64(h: i64, g: i64, f: i64, e: i64, d: i64, c: i64, b: i64, a: i64) -> Vector {
    __m512i([a, b, c, d, e, f, g, h])
}

#[inline(never)]
pub fn _mm512_unpacklo_epi64(a: Vector, b: Vector) -> Vector {
    each(|i| lane(if i % 2 == 0 { a } else { b }, i / 2 * 2))
}

#[inline(never)]
pub fn _mm512_unpackhi_epi64(a: Vector, b: Vector) -> Vector {
    each(|i| lane(if i % 2 == 0 { a } else { b }, i / 2 * 2 + 1))
}

/// Two quarters of a, then two of b, each chosen by two bits.
#[inline(never)]
pub fn _mm512_shuffle_i64x2<const CHOICE: i32>(a: Vector, b: Vector) -> Vector {
    each(|i| {
        let quarter = (CHOICE >> (i / 2 * 2) & 3) as usize;
        lane(if i < 4 { a } else { b }, 2 * quarter + i % 2)
    })
}

#[inline(never)]
pub fn _mm512_permutex2var_epi64(a: Vector, choice: Vector, b: Vector) -> Vector {
    each(|i| match lane(choice, i) as usize % 16 {
        of_a @ 0..8 => lane(a, of_a),
        of_b => lane(b, of_b - 8),
    })
}

#[inline(never)]
pub fn _mm512_castsi256_si512(low: __m256i) -> Vector {
    let [a, b, c, d] = low.0;
    __m512i([a, b, c, d, 0, 0, 0, 0])
}

#[inline(never)]
pub fn _mm512_castsi512_si256(vector: Vector) -> __m256i {
    _mm512_extracti64x4_epi64::<0>(vector)
}

#[inline(never)]
pub fn _mm512_inserti64x4<const HALF: i32>(vector: Vector, half: __m256i) -> Vector {
    each(|i| match i / 4 == HALF as usize {
        true => half.0[i % 4] as u64,
        false => lane(vector, i),
    })
}

#[inline(never)]
pub fn _mm512_extracti64x4_epi64<const HALF: i32>(vector: Vector) -> __m256i {
    __m256i(std::array::from_fn(|i| vector.0[4 * HALF as usize + i]))
}

#[inline(never)]
pub unsafe fn _mm512_loadu_si512(from: *const Vector) -> Vector {
    // SAFETY: the caller's word.
    unsafe { from.read_unaligned() }
}

#[inline(never)]
pub unsafe fn _mm512_storeu_si512(to: *mut Vector, vector: Vector) {
    // SAFETY: the caller's word.
    unsafe { to.write_unaligned(vector) }
}

#[inline(never)]
pub unsafe fn _mm256_loadu_si256(from: *const __m256i) -> __m256i {
    // SAFETY: the caller's word.
    unsafe { from.read_unaligned() }
}

#[inline(never)]
pub unsafe fn _mm256_storeu_si256(to: *mut __m256i, vector: __m256i) {
    // SAFETY: the caller's word.
    unsafe { to.write_unaligned(vector) }
}
