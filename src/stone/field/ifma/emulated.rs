//! The arithmetic of limbs where its instructions are missing: the same source, and the
//! same tests, on functions that do what the instructions do (Intel's "Intrinsics Guide").

#[allow(dead_code, unused_unsafe, clippy::duplicate_mod)]
#[path = "limbs.rs"]
mod limbs;
#[allow(clippy::duplicate_mod)]
#[path = "tests.rs"]
mod tests;

fn detected() -> bool {
    true
}

mod instructions {
    #[allow(non_camel_case_types)]
    #[derive(Clone, Copy)]
    pub struct __m512i([i64; 8]);

    type Vector = __m512i;

    fn each(of: impl Fn(usize) -> u64) -> Vector {
        __m512i(std::array::from_fn(|lane| of(lane) as i64))
    }

    fn lane(vector: Vector, lane: usize) -> u64 {
        vector.0[lane] as u64
    }

    pub fn _mm512_set1_epi64(word: i64) -> Vector {
        __m512i([word; 8])
    }

    pub fn _mm512_add_epi64(a: Vector, b: Vector) -> Vector {
        each(|i| lane(a, i).wrapping_add(lane(b, i)))
    }

    pub fn _mm512_sub_epi64(a: Vector, b: Vector) -> Vector {
        each(|i| lane(a, i).wrapping_sub(lane(b, i)))
    }

    pub fn _mm512_and_si512(a: Vector, b: Vector) -> Vector {
        each(|i| lane(a, i) & lane(b, i))
    }

    pub fn _mm512_or_si512(a: Vector, b: Vector) -> Vector {
        each(|i| lane(a, i) | lane(b, i))
    }

    pub fn _mm512_andnot_si512(a: Vector, b: Vector) -> Vector {
        each(|i| !lane(a, i) & lane(b, i))
    }

    pub fn _mm512_slli_epi64<const N: u32>(a: Vector) -> Vector {
        each(|i| lane(a, i) << N)
    }

    pub fn _mm512_srli_epi64<const N: u32>(a: Vector) -> Vector {
        each(|i| lane(a, i) >> N)
    }

    pub fn _mm512_srai_epi64<const N: u32>(a: Vector) -> Vector {
        each(|i| (lane(a, i) as i64 >> N) as u64)
    }

    /// Bit n of `TABLE` is the result for the bits n of a, b and c, a's first.
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

    pub fn _mm512_madd52lo_epu64(c: Vector, a: Vector, b: Vector) -> Vector {
        each(|i| lane(c, i).wrapping_add(product(a, b, i) as u64 & ((1 << 52) - 1)))
    }

    pub fn _mm512_madd52hi_epu64(c: Vector, a: Vector, b: Vector) -> Vector {
        each(|i| lane(c, i).wrapping_add((product(a, b, i) >> 52) as u64))
    }
}
