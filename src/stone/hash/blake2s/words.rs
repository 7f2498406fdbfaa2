//! The vectors that Blake2s' lanes are kept in.
//!
//! SAFETY of this whole file: the intrinsics need the features of the vector. [`Words`]
//! is private to Blake2s, and used in functions that are compiled for them only.

use std::arch::x86_64::*;

/// A 32-bit word of each of several messages.
pub trait Words: Copy {
    /// Messages side by side.
    const LANES: usize;

    fn splat(word: u32) -> Self;

    /// Lane i is words[i], of at least LANES.
    fn load(words: &[u32]) -> Self;

    fn add(self, other: Self) -> Self;

    fn xor(self, other: Self) -> Self;

    /// Rotates to the right.
    fn rotate<const BY: i32>(self) -> Self;

    /// Each word's bytes in reverse order.
    fn swap_bytes(self) -> Self;

    /// Bit i is set where lane i has no bit of `mask`.
    fn without(self, mask: Self) -> u32;

    /// Eight words of each message, `distance` bytes apart.
    ///
    /// # Safety
    /// 32 bytes may be read at `first` and at each of LANES − 1 further distances.
    unsafe fn load_pieces(first: *const u8, distance: usize) -> [Self; 8];

    /// Eight words of each message.
    ///
    /// # Panics
    /// When there are not at least LANES places.
    fn store_digests(words: [Self; 8], out: &mut [[u8; 32]]);
}

/// AVX-512F.
impl Words for __m512i {
    const LANES: usize = 16;

    #[inline(always)]
    fn splat(word: u32) -> Self {
        // SAFETY: the instructions are there, see the head of the file.
        unsafe { _mm512_set1_epi32(word as i32) }
    }

    #[inline(always)]
    fn load(words: &[u32]) -> Self {
        // SAFETY: sixteen words are a vector.
        unsafe { _mm512_loadu_si512(words[..16].as_ptr().cast()) }
    }

    #[inline(always)]
    fn add(self, other: Self) -> Self {
        // SAFETY: the instructions are there, see the head of the file.
        unsafe { _mm512_add_epi32(self, other) }
    }

    #[inline(always)]
    fn xor(self, other: Self) -> Self {
        // SAFETY: the instructions are there, see the head of the file.
        unsafe { _mm512_xor_si512(self, other) }
    }

    #[inline(always)]
    fn rotate<const BY: i32>(self) -> Self {
        // SAFETY: the instructions are there, see the head of the file.
        unsafe { _mm512_ror_epi32::<BY>(self) }
    }

    #[inline(always)]
    fn swap_bytes(self) -> Self {
        // Shuffling bytes needs AVX-512BW.
        // SAFETY: the instructions are there, see the head of the file.
        unsafe {
            let even = Self::splat(0x00ff_00ff);
            let (left, right) = (_mm512_rol_epi32::<8>(self), _mm512_ror_epi32::<8>(self));
            _mm512_ternarylogic_epi32::<0xca>(even, left, right)
        }
    }

    #[inline(always)]
    fn without(self, mask: Self) -> u32 {
        // SAFETY: the instructions are there, see the head of the file.
        unsafe { _mm512_testn_epi32_mask(self, mask) }.into()
    }

    #[inline(always)]
    unsafe fn load_pieces(first: *const u8, distance: usize) -> [Self; 8] {
        let mut rows = [Self::splat(0); 8];
        for (i, row) in rows.iter_mut().enumerate() {
            // SAFETY: the caller's word.
            *row = unsafe {
                let low = first.add(FIRST_OF_PAIR[i] * distance);
                let high = low.add(4 * distance);
                _mm512_inserti64x4::<1>(
                    _mm512_castsi256_si512(_mm256_loadu_si256(low.cast())),
                    _mm256_loadu_si256(high.cast()),
                )
            };
        }
        // SAFETY: the instructions are there, see the head of the file.
        unsafe {
            transpose_fours(&mut rows);
            let mut columns = rows;
            for i in 0..4 {
                columns[i] = _mm512_shuffle_i64x2::<0x88>(rows[i], rows[4 + i]);
                columns[4 + i] = _mm512_shuffle_i64x2::<0xdd>(rows[i], rows[4 + i]);
            }
            columns
        }
    }

    #[inline(always)]
    fn store_digests(words: [Self; 8], out: &mut [[u8; 32]]) {
        let mut rows = words;
        // SAFETY: the instructions are there, see the head of the file.
        unsafe {
            for i in 0..4 {
                let low = _mm512_shuffle_i64x2::<0x44>(words[i], words[4 + i]);
                let high = _mm512_shuffle_i64x2::<0xee>(words[i], words[4 + i]);
                rows[i] = _mm512_shuffle_i64x2::<0xd8>(low, low);
                rows[4 + i] = _mm512_shuffle_i64x2::<0xd8>(high, high);
            }
            transpose_fours(&mut rows);
        }
        let out = &mut out[..16];
        for (row, first) in rows.into_iter().zip(FIRST_OF_PAIR) {
            // SAFETY: a digest is half a vector.
            unsafe {
                let (low, high) = (&raw mut out[first], &raw mut out[first + 4]);
                _mm256_storeu_si256(low.cast(), _mm512_castsi512_si256(row));
                _mm256_storeu_si256(high.cast(), _mm512_extracti64x4_epi64::<1>(row));
            }
        }
    }
}

/// The messages whose pieces are loaded together are these and the fourth after each:
/// columns then have all messages in order.
const FIRST_OF_PAIR: [usize; 8] = [0, 1, 2, 3, 8, 9, 10, 11];

/// Transposes four by four words, in each quarter of the first four vectors and of the
/// others.
///
/// # Safety
/// The machine has AVX-512F.
#[inline(always)]
unsafe fn transpose_fours(rows: &mut [__m512i; 8]) {
    for group in rows.chunks_exact_mut(4) {
        // SAFETY: the caller's word.
        unsafe {
            let low = [
                _mm512_unpacklo_epi32(group[0], group[1]),
                _mm512_unpacklo_epi32(group[2], group[3]),
            ];
            let high = [
                _mm512_unpackhi_epi32(group[0], group[1]),
                _mm512_unpackhi_epi32(group[2], group[3]),
            ];
            group[0] = _mm512_unpacklo_epi64(low[0], low[1]);
            group[1] = _mm512_unpackhi_epi64(low[0], low[1]);
            group[2] = _mm512_unpacklo_epi64(high[0], high[1]);
            group[3] = _mm512_unpackhi_epi64(high[0], high[1]);
        }
    }
}

/// AVX2.
impl Words for __m256i {
    const LANES: usize = 8;

    #[inline(always)]
    fn splat(word: u32) -> Self {
        // SAFETY: the instructions are there, see the head of the file.
        unsafe { _mm256_set1_epi32(word as i32) }
    }

    #[inline(always)]
    fn load(words: &[u32]) -> Self {
        // SAFETY: eight words are a vector.
        unsafe { _mm256_loadu_si256(words[..8].as_ptr().cast()) }
    }

    #[inline(always)]
    fn add(self, other: Self) -> Self {
        // SAFETY: the instructions are there, see the head of the file.
        unsafe { _mm256_add_epi32(self, other) }
    }

    #[inline(always)]
    fn xor(self, other: Self) -> Self {
        // SAFETY: the instructions are there, see the head of the file.
        unsafe { _mm256_xor_si256(self, other) }
    }

    #[inline(always)]
    fn rotate<const BY: i32>(self) -> Self {
        // A generic function cannot give 32 − BY to the shifts that have their count
        // built in. The compiler makes those of these.
        // SAFETY: the instructions are there, see the head of the file.
        unsafe {
            _mm256_or_si256(
                _mm256_srl_epi32(self, _mm_cvtsi32_si128(BY)),
                _mm256_sll_epi32(self, _mm_cvtsi32_si128(32 - BY)),
            )
        }
    }

    #[inline(always)]
    fn swap_bytes(self) -> Self {
        // SAFETY: the instructions are there, see the head of the file.
        unsafe {
            let order = _mm256_set_epi64x(
                0x0c0d_0e0f_0809_0a0b,
                0x0405_0607_0001_0203,
                0x0c0d_0e0f_0809_0a0b,
                0x0405_0607_0001_0203,
            );
            _mm256_shuffle_epi8(self, order)
        }
    }

    #[inline(always)]
    fn without(self, mask: Self) -> u32 {
        // SAFETY: the instructions are there, see the head of the file.
        unsafe {
            let none = _mm256_cmpeq_epi32(_mm256_and_si256(self, mask), Self::splat(0));
            _mm256_movemask_ps(_mm256_castsi256_ps(none)) as u32
        }
    }

    #[inline(always)]
    unsafe fn load_pieces(first: *const u8, distance: usize) -> [Self; 8] {
        let mut rows = [Self::splat(0); 8];
        for (lane, row) in rows.iter_mut().enumerate() {
            // SAFETY: the caller's word.
            *row = unsafe { _mm256_loadu_si256(first.add(lane * distance).cast()) };
        }
        // SAFETY: the instructions are there, see the head of the file.
        unsafe { transpose8(rows) }
    }

    #[inline(always)]
    fn store_digests(words: [Self; 8], out: &mut [[u8; 32]]) {
        // SAFETY: the instructions are there, see the head of the file.
        let rows = unsafe { transpose8(words) };
        for (digest, row) in out[..8].iter_mut().zip(rows) {
            // SAFETY: a digest is a vector.
            unsafe { _mm256_storeu_si256(digest.as_mut_ptr().cast(), row) };
        }
    }
}

/// Eight vectors of eight words each, rows to columns.
///
/// # Safety
/// The machine has AVX2.
#[inline(always)]
unsafe fn transpose8(rows: [__m256i; 8]) -> [__m256i; 8] {
    // Within each half of the vectors, four by four words; then the halves.
    let mut halves = rows;
    let mut columns = rows;
    // SAFETY: the caller's word.
    unsafe {
        for group in halves.chunks_exact_mut(4) {
            let low = [
                _mm256_unpacklo_epi32(group[0], group[1]),
                _mm256_unpacklo_epi32(group[2], group[3]),
            ];
            let high = [
                _mm256_unpackhi_epi32(group[0], group[1]),
                _mm256_unpackhi_epi32(group[2], group[3]),
            ];
            group[0] = _mm256_unpacklo_epi64(low[0], low[1]);
            group[1] = _mm256_unpackhi_epi64(low[0], low[1]);
            group[2] = _mm256_unpacklo_epi64(high[0], high[1]);
            group[3] = _mm256_unpackhi_epi64(high[0], high[1]);
        }
        for i in 0..4 {
            columns[i] = _mm256_permute2x128_si256::<0x20>(halves[i], halves[4 + i]);
            columns[4 + i] = _mm256_permute2x128_si256::<0x31>(halves[i], halves[4 + i]);
        }
    }
    columns
}
