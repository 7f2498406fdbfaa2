//! The vectors that Keccak's lanes are kept in.
//!
//! SAFETY of this whole file: the intrinsics need the features of the vector. [`Words`]
//! is private to Keccak, and used in functions that are compiled for them only.

use crate::stone::field::{
    ifma::interleave::{deinterleave, interleave},
    transpose::transpose,
};
use std::arch::x86_64::*;

/// A 64-bit word of each of several messages.
pub trait Words: Copy {
    /// Messages side by side.
    const LANES: usize;

    fn splat(word: u64) -> Self;

    /// Lane i is words[i], of at least LANES.
    fn load(words: &[u64]) -> Self;

    fn xor(self, other: Self) -> Self;

    fn xor3(a: Self, b: Self, c: Self) -> Self;

    /// a ⊕ (¬b ∧ c).
    fn chi(a: Self, b: Self, c: Self) -> Self;

    /// Rotates to the left.
    fn rotate<const BY: i32>(self) -> Self;

    /// Each word's bytes in reverse order.
    fn swap_bytes(self) -> Self;

    /// Bit i is set where lane i has no bit of `mask`.
    fn without(self, mask: Self) -> u32;

    /// Four words of each message, `distance` bytes apart.
    ///
    /// # Safety
    /// 32 bytes may be read at `first` and at each of LANES − 1 further distances.
    unsafe fn load_pieces(first: *const u8, distance: usize) -> [Self; 4];

    /// Undoes [`Words::load_pieces`].
    ///
    /// # Panics
    /// When there are not at least LANES places.
    fn store_pieces(words: [Self; 4], out: &mut [[u8; 32]]);
}

/// AVX-512F.
impl Words for __m512i {
    const LANES: usize = 8;

    #[inline(always)]
    fn splat(word: u64) -> Self {
        // SAFETY: the instructions are there, see the head of the file.
        unsafe { _mm512_set1_epi64(word as i64) }
    }

    #[inline(always)]
    fn load(words: &[u64]) -> Self {
        // SAFETY: eight words are a vector.
        unsafe { _mm512_loadu_si512(words[..8].as_ptr().cast()) }
    }

    #[inline(always)]
    fn xor(self, other: Self) -> Self {
        // SAFETY: the instructions are there, see the head of the file.
        unsafe { _mm512_xor_si512(self, other) }
    }

    #[inline(always)]
    fn xor3(a: Self, b: Self, c: Self) -> Self {
        // SAFETY: the instructions are there, see the head of the file.
        unsafe { _mm512_ternarylogic_epi64::<0x96>(a, b, c) }
    }

    #[inline(always)]
    fn chi(a: Self, b: Self, c: Self) -> Self {
        // SAFETY: the instructions are there, see the head of the file.
        unsafe { _mm512_ternarylogic_epi64::<0xd2>(a, b, c) }
    }

    #[inline(always)]
    fn rotate<const BY: i32>(self) -> Self {
        // SAFETY: the instructions are there, see the head of the file.
        unsafe { _mm512_rol_epi64::<BY>(self) }
    }

    #[inline(always)]
    fn swap_bytes(self) -> Self {
        // Within halves, as shuffling bytes needs AVX-512BW; then the halves.
        // SAFETY: the instructions are there, see the head of the file.
        unsafe {
            let even = Self::splat(0x00ff_00ff_00ff_00ff);
            let (left, right) = (_mm512_rol_epi32::<8>(self), _mm512_ror_epi32::<8>(self));
            let halves = _mm512_ternarylogic_epi64::<0xca>(even, left, right);
            _mm512_rol_epi64::<32>(halves)
        }
    }

    #[inline(always)]
    fn without(self, mask: Self) -> u32 {
        // SAFETY: the instructions are there, see the head of the file.
        unsafe { _mm512_testn_epi64_mask(self, mask) }.into()
    }

    #[inline(always)]
    unsafe fn load_pieces(first: *const u8, distance: usize) -> [Self; 4] {
        let mut pairs = [Self::splat(0); 4];
        for (i, pair) in pairs.iter_mut().enumerate() {
            // SAFETY: the caller's word.
            *pair = unsafe {
                let even = first.add(2 * i * distance);
                let odd = even.add(distance);
                _mm512_inserti64x4::<1>(
                    _mm512_castsi256_si512(_mm256_loadu_si256(even.cast())),
                    _mm256_loadu_si256(odd.cast()),
                )
            };
        }
        // SAFETY: the instructions are there, see the head of the file.
        unsafe { deinterleave(pairs) }
    }

    #[inline(always)]
    fn store_pieces(words: [Self; 4], out: &mut [[u8; 32]]) {
        // SAFETY: the instructions are there, see the head of the file.
        let pairs = unsafe { interleave(words) };
        for (out, pair) in out[..8].chunks_exact_mut(2).zip(pairs) {
            // SAFETY: two pieces are one vector.
            unsafe { _mm512_storeu_si512(out.as_mut_ptr().cast(), pair) };
        }
    }
}

/// AVX2.
impl Words for __m256i {
    const LANES: usize = 4;

    #[inline(always)]
    fn splat(word: u64) -> Self {
        // SAFETY: the instructions are there, see the head of the file.
        unsafe { _mm256_set1_epi64x(word as i64) }
    }

    #[inline(always)]
    fn load(words: &[u64]) -> Self {
        // SAFETY: four words are a vector.
        unsafe { _mm256_loadu_si256(words[..4].as_ptr().cast()) }
    }

    #[inline(always)]
    fn xor(self, other: Self) -> Self {
        // SAFETY: the instructions are there, see the head of the file.
        unsafe { _mm256_xor_si256(self, other) }
    }

    #[inline(always)]
    fn xor3(a: Self, b: Self, c: Self) -> Self {
        a.xor(b).xor(c)
    }

    #[inline(always)]
    fn chi(a: Self, b: Self, c: Self) -> Self {
        // SAFETY: the instructions are there, see the head of the file.
        a.xor(unsafe { _mm256_andnot_si256(b, c) })
    }

    #[inline(always)]
    fn rotate<const BY: i32>(self) -> Self {
        // A generic function cannot give 64 − BY to the shifts that have their count
        // built in. The compiler makes those of these.
        // SAFETY: the instructions are there, see the head of the file.
        unsafe {
            _mm256_or_si256(
                _mm256_sll_epi64(self, _mm_cvtsi32_si128(BY)),
                _mm256_srl_epi64(self, _mm_cvtsi32_si128(64 - BY)),
            )
        }
    }

    #[inline(always)]
    fn swap_bytes(self) -> Self {
        // SAFETY: the instructions are there, see the head of the file.
        unsafe {
            let order = _mm256_set_epi64x(
                0x0809_0a0b_0c0d_0e0f,
                0x0001_0203_0405_0607,
                0x0809_0a0b_0c0d_0e0f,
                0x0001_0203_0405_0607,
            );
            _mm256_shuffle_epi8(self, order)
        }
    }

    #[inline(always)]
    fn without(self, mask: Self) -> u32 {
        // SAFETY: the instructions are there, see the head of the file.
        unsafe {
            let none = _mm256_cmpeq_epi64(_mm256_and_si256(self, mask), Self::splat(0));
            _mm256_movemask_pd(_mm256_castsi256_pd(none)) as u32
        }
    }

    #[inline(always)]
    unsafe fn load_pieces(first: *const u8, distance: usize) -> [Self; 4] {
        let mut pieces = [Self::splat(0); 4];
        for (i, piece) in pieces.iter_mut().enumerate() {
            // SAFETY: the caller's word.
            *piece = unsafe { _mm256_loadu_si256(first.add(i * distance).cast()) };
        }
        // SAFETY: the instructions are there, see the head of the file.
        unsafe { transpose(pieces) }
    }

    #[inline(always)]
    fn store_pieces(words: [Self; 4], out: &mut [[u8; 32]]) {
        // SAFETY: the instructions are there, see the head of the file.
        let pieces = unsafe { transpose(words) };
        for (out, piece) in out[..4].iter_mut().zip(pieces) {
            // SAFETY: a piece is a vector.
            unsafe { _mm256_storeu_si256(out.as_mut_ptr().cast(), piece) };
        }
    }
}
