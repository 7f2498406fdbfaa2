//! Eight elements side by side, word by word, for whoever works on them in lanes.

use super::instructions::*;

/// The lane that [`deinterleave`] puts each of eight elements in, and the element that it
/// puts in each lane.
pub const LANES: [usize; 8] = [0, 2, 1, 3, 4, 6, 5, 7];

/// Eight elements of four 64-bit words each as four vectors of words, in the order of
/// [`LANES`], which [`interleave`] undoes.
///
/// # Safety
/// The machine has AVX-512F.
#[inline(always)]
pub unsafe fn deinterleave(z: [__m512i; 4]) -> [__m512i; 4] {
    // SAFETY: the caller's word.
    unsafe {
        let even = [
            _mm512_unpacklo_epi64(z[0], z[1]),
            _mm512_unpacklo_epi64(z[2], z[3]),
        ];
        let odd = [
            _mm512_unpackhi_epi64(z[0], z[1]),
            _mm512_unpackhi_epi64(z[2], z[3]),
        ];
        [
            _mm512_shuffle_i64x2::<0x88>(even[0], even[1]),
            _mm512_shuffle_i64x2::<0x88>(odd[0], odd[1]),
            _mm512_shuffle_i64x2::<0xdd>(even[0], even[1]),
            _mm512_shuffle_i64x2::<0xdd>(odd[0], odd[1]),
        ]
    }
}

/// Undoes [`deinterleave`].
///
/// # Safety
/// The machine has AVX-512F.
#[inline(always)]
pub unsafe fn interleave(w: [__m512i; 4]) -> [__m512i; 4] {
    // SAFETY: the caller's word.
    unsafe {
        let low = _mm512_set_epi64(11, 10, 3, 2, 9, 8, 1, 0);
        let high = _mm512_set_epi64(15, 14, 7, 6, 13, 12, 5, 4);
        let even = [
            _mm512_permutex2var_epi64(w[0], low, w[2]),
            _mm512_permutex2var_epi64(w[0], high, w[2]),
        ];
        let odd = [
            _mm512_permutex2var_epi64(w[1], low, w[3]),
            _mm512_permutex2var_epi64(w[1], high, w[3]),
        ];
        [
            _mm512_unpacklo_epi64(even[0], odd[0]),
            _mm512_unpackhi_epi64(even[0], odd[0]),
            _mm512_unpacklo_epi64(even[1], odd[1]),
            _mm512_unpackhi_epi64(even[1], odd[1]),
        ]
    }
}
