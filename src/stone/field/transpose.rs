//! Elements side by side, word by word, for whoever works on them in lanes.

use std::arch::x86_64::*;

/// Four elements of four 64-bit words each as four vectors of words, or back.
///
/// # Safety
/// The machine has AVX2.
#[inline(always)]
pub unsafe fn transpose(z: [__m256i; 4]) -> [__m256i; 4] {
    // SAFETY: the caller's word.
    unsafe {
        let even = [
            _mm256_unpacklo_epi64(z[0], z[1]),
            _mm256_unpacklo_epi64(z[2], z[3]),
        ];
        let odd = [
            _mm256_unpackhi_epi64(z[0], z[1]),
            _mm256_unpackhi_epi64(z[2], z[3]),
        ];
        [
            _mm256_permute2x128_si256::<0x20>(even[0], even[1]),
            _mm256_permute2x128_si256::<0x20>(odd[0], odd[1]),
            _mm256_permute2x128_si256::<0x31>(even[0], even[1]),
            _mm256_permute2x128_si256::<0x31>(odd[0], odd[1]),
        ]
    }
}
