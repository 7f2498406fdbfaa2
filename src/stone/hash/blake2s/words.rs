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

    /// Bit i is set where lane i has no bit of `mask`.
    fn without(self, mask: Self) -> u32;

    /// A block of each message, `distance` bytes apart: of 64 bytes, or of 32 or none
    /// and zeros.
    ///
    /// # Safety
    /// `len` bytes may be read at `first` and at each of LANES − 1 further distances.
    unsafe fn load_block(first: *const u8, distance: usize, len: usize) -> [Self; 16];

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
        unsafe { _mm512_set1_epi32(word as i32) }
    }

    #[inline(always)]
    fn load(words: &[u32]) -> Self {
        // SAFETY: sixteen words are a vector.
        unsafe { _mm512_loadu_si512(words[..16].as_ptr().cast()) }
    }

    #[inline(always)]
    fn add(self, other: Self) -> Self {
        unsafe { _mm512_add_epi32(self, other) }
    }

    #[inline(always)]
    fn xor(self, other: Self) -> Self {
        unsafe { _mm512_xor_si512(self, other) }
    }

    #[inline(always)]
    fn rotate<const BY: i32>(self) -> Self {
        unsafe { _mm512_ror_epi32::<BY>(self) }
    }

    #[inline(always)]
    fn without(self, mask: Self) -> u32 {
        unsafe { _mm512_testn_epi32_mask(self, mask) }.into()
    }

    #[inline(always)]
    unsafe fn load_block(first: *const u8, distance: usize, len: usize) -> [Self; 16] {
        let mut rows = [Self::splat(0); 16];
        for (lane, row) in rows.iter_mut().enumerate() {
            // SAFETY: the caller's word.
            *row = unsafe {
                let start = first.add(lane * distance);
                match len {
                    64 => _mm512_loadu_si512(start.cast()),
                    32 => _mm512_zextsi256_si512(_mm256_loadu_si256(start.cast())),
                    _ => Self::splat(0),
                }
            };
        }
        unsafe { transpose16(rows) }
    }

    #[inline(always)]
    fn store_digests(words: [Self; 8], out: &mut [[u8; 32]]) {
        let mut rows = [Self::splat(0); 16];
        rows[..8].copy_from_slice(&words);
        let rows = unsafe { transpose16(rows) };
        for (digest, row) in out[..16].iter_mut().zip(rows) {
            // SAFETY: a digest is half a vector.
            unsafe { _mm256_storeu_si256(digest.as_mut_ptr().cast(), _mm512_castsi512_si256(row)) };
        }
    }
}

/// Sixteen vectors of sixteen words each, rows to columns.
///
/// # Safety
/// The machine has AVX-512F.
#[inline(always)]
unsafe fn transpose16(rows: [__m512i; 16]) -> [__m512i; 16] {
    // Within each quarter of the vectors, four by four words; then the quarters.
    let mut quarters = rows;
    let mut columns = rows;
    // SAFETY: the caller's word.
    unsafe {
        for group in quarters.chunks_exact_mut(4) {
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
        for i in 0..4 {
            let (a, b, c, d) = (
                quarters[i],
                quarters[4 + i],
                quarters[8 + i],
                quarters[12 + i],
            );
            let even = [
                _mm512_shuffle_i32x4::<0x88>(a, b),
                _mm512_shuffle_i32x4::<0x88>(c, d),
            ];
            let odd = [
                _mm512_shuffle_i32x4::<0xdd>(a, b),
                _mm512_shuffle_i32x4::<0xdd>(c, d),
            ];
            columns[i] = _mm512_shuffle_i32x4::<0x88>(even[0], even[1]);
            columns[4 + i] = _mm512_shuffle_i32x4::<0x88>(odd[0], odd[1]);
            columns[8 + i] = _mm512_shuffle_i32x4::<0xdd>(even[0], even[1]);
            columns[12 + i] = _mm512_shuffle_i32x4::<0xdd>(odd[0], odd[1]);
        }
    }
    columns
}

/// AVX2.
impl Words for __m256i {
    const LANES: usize = 8;

    #[inline(always)]
    fn splat(word: u32) -> Self {
        unsafe { _mm256_set1_epi32(word as i32) }
    }

    #[inline(always)]
    fn load(words: &[u32]) -> Self {
        // SAFETY: eight words are a vector.
        unsafe { _mm256_loadu_si256(words[..8].as_ptr().cast()) }
    }

    #[inline(always)]
    fn add(self, other: Self) -> Self {
        unsafe { _mm256_add_epi32(self, other) }
    }

    #[inline(always)]
    fn xor(self, other: Self) -> Self {
        unsafe { _mm256_xor_si256(self, other) }
    }

    #[inline(always)]
    fn rotate<const BY: i32>(self) -> Self {
        // A generic function cannot give 32 − BY to the shifts that have their count
        // built in. The compiler makes those of these.
        unsafe {
            _mm256_or_si256(
                _mm256_srl_epi32(self, _mm_cvtsi32_si128(BY)),
                _mm256_sll_epi32(self, _mm_cvtsi32_si128(32 - BY)),
            )
        }
    }

    #[inline(always)]
    fn without(self, mask: Self) -> u32 {
        unsafe {
            let none = _mm256_cmpeq_epi32(_mm256_and_si256(self, mask), Self::splat(0));
            _mm256_movemask_ps(_mm256_castsi256_ps(none)) as u32
        }
    }

    #[inline(always)]
    unsafe fn load_block(first: *const u8, distance: usize, len: usize) -> [Self; 16] {
        let mut m = [Self::splat(0); 16];
        for (half, columns) in m.chunks_exact_mut(8).enumerate() {
            if len < 32 * (half + 1) {
                break;
            }
            let mut rows = [Self::splat(0); 8];
            for (lane, row) in rows.iter_mut().enumerate() {
                // SAFETY: the caller's word.
                *row = unsafe { _mm256_loadu_si256(first.add(lane * distance + 32 * half).cast()) };
            }
            columns.copy_from_slice(&unsafe { transpose8(rows) });
        }
        m
    }

    #[inline(always)]
    fn store_digests(words: [Self; 8], out: &mut [[u8; 32]]) {
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
