//! Keccak-256 of eight messages at once, one in each 64-bit lane of AVX-512.

use super::{ROUND_CONSTANTS, ROUNDS};
use crate::stone::{
    field::transpose::{deinterleave, interleave},
    hash::PIECE,
};
use std::{arch::x86_64::*, ops::Range};

/// Messages hashed together.
pub const LANES: usize = 8;

/// Bytes that one permutation absorbs.
const RATE: usize = 136;

type State = [__m512i; 25];

#[target_feature(enable = "avx512f")]
#[inline]
fn xor3(a: __m512i, b: __m512i, c: __m512i) -> __m512i {
    _mm512_ternarylogic_epi64::<0x96>(a, b, c)
}

/// a ⊕ (¬b ∧ c).
#[target_feature(enable = "avx512f")]
#[inline]
fn chi(a: __m512i, b: __m512i, c: __m512i) -> __m512i {
    _mm512_ternarylogic_epi64::<0xd2>(a, b, c)
}

/// Keccak-f[1600] of every lane.
#[target_feature(enable = "avx512f")]
fn permute(s: &mut State) {
    for constant in &ROUND_CONSTANTS[..ROUNDS] {
        // Theta: each lane takes in the parities of two neighbouring columns.
        let mut parity = [_mm512_setzero_si512(); 5];
        for x in 0..5 {
            parity[x] = xor3(xor3(s[x], s[x + 5], s[x + 10]), s[x + 15], s[x + 20]);
        }
        for x in 0..5 {
            let right = _mm512_rol_epi64::<1>(parity[(x + 1) % 5]);
            for y in 0..5 {
                s[x + 5 * y] = xor3(s[x + 5 * y], parity[(x + 4) % 5], right);
            }
        }
        // Rho and pi: lanes are rotated and move along one cycle.
        let mut moved = s[1];
        macro_rules! rho_pi {
            ($($to:literal $by:literal),*) => {$(
                let next = s[$to];
                s[$to] = _mm512_rol_epi64::<$by>(moved);
                moved = next;
            )*};
        }
        rho_pi!(
            10 1, 7 3, 11 6, 17 10, 18 15, 3 21, 5 28, 16 36, 8 45, 21 55, 24 2, 4 14, 15 27,
            23 41, 19 56, 13 8, 12 25, 2 43, 20 62, 14 18, 22 39, 9 61, 6 20, 1 44
        );
        let _ = moved;
        for y in (0..25).step_by(5) {
            let row = [s[y], s[y + 1], s[y + 2], s[y + 3], s[y + 4]];
            for x in 0..5 {
                s[y + x] = chi(row[x], row[(x + 1) % 5], row[(x + 2) % 5]);
            }
        }
        s[0] = _mm512_xor_si512(s[0], _mm512_set1_epi64(*constant as i64));
    }
}

#[target_feature(enable = "avx512f")]
#[inline]
fn vector(words: [u64; LANES]) -> __m512i {
    _mm512_set_epi64(
        words[7] as i64,
        words[6] as i64,
        words[5] as i64,
        words[4] as i64,
        words[3] as i64,
        words[2] as i64,
        words[1] as i64,
        words[0] as i64,
    )
}

/// Hashes [`LANES`] messages of `message_len` bytes each, laid end to end; the
/// length is a multiple of [`PIECE`].
///
/// # Panics
/// When it is not, `messages` is shorter or `out` does not hold LANES digests.
#[target_feature(enable = "avx512f")]
pub fn keccak256(messages: &[u8], message_len: usize, out: &mut [[u8; 32]]) {
    assert!(message_len.is_multiple_of(PIECE) && messages.len() >= LANES * message_len);
    let mut state = [_mm512_setzero_si512(); 25];
    let mut at = 0;
    for start in (0..message_len).step_by(PIECE) {
        let mut pairs = [_mm512_setzero_si512(); 4];
        for (i, pair) in pairs.iter_mut().enumerate() {
            // SAFETY: a piece of these messages, by the assertion.
            *pair = unsafe {
                let first = messages.as_ptr().add(2 * i * message_len + start);
                let second = first.add(message_len);
                _mm512_inserti64x4::<1>(
                    _mm512_castsi256_si512(_mm256_loadu_si256(first.cast())),
                    _mm256_loadu_si256(second.cast()),
                )
            };
        }
        // SAFETY: AVX-512F is this function's own feature, here and below.
        for word in unsafe { deinterleave(pairs) } {
            state[at] = _mm512_xor_si512(state[at], word);
            at += 1;
            if at == RATE / 8 {
                permute(&mut state);
                at = 0;
            }
        }
    }
    state[at] = _mm512_xor_si512(state[at], _mm512_set1_epi64(1));
    let end = RATE / 8 - 1;
    state[end] = _mm512_xor_si512(state[end], _mm512_set1_epi64(i64::MIN));
    permute(&mut state);
    let digests = unsafe { interleave([state[0], state[1], state[2], state[3]]) };
    for (out, digests) in out[..LANES].chunks_exact_mut(2).zip(digests) {
        // SAFETY: two digests are one vector.
        unsafe { _mm512_storeu_si512(out.as_mut_ptr().cast(), digests) };
    }
}

/// The lowest nonce of a range for which the first eight bytes of
/// Keccak-256(prefix ‖ big-endian nonce), as a little-endian word, have no bit of
/// `mask` set.
#[target_feature(enable = "avx512f")]
pub fn first_nonce(prefix: &[u8; 32], mask: u64, nonces: Range<u64>) -> Option<u64> {
    let mut start = [_mm512_setzero_si512(); 25];
    for (s, bytes) in start.iter_mut().zip(prefix.chunks_exact(8)) {
        let word = u64::from_le_bytes(bytes.try_into().expect("eight bytes"));
        *s = _mm512_set1_epi64(word as i64);
    }
    // The padding of a 40-byte message.
    start[5] = _mm512_set1_epi64(1);
    start[16] = _mm512_set1_epi64(i64::MIN);
    let mask = _mm512_set1_epi64(mask as i64);
    let mut first = nonces.start;
    while first < nonces.end {
        let mut state = start;
        state[4] = vector(std::array::from_fn(|lane| {
            first.wrapping_add(lane as u64).swap_bytes()
        }));
        permute(&mut state);
        let fits = _mm512_testn_epi64_mask(state[0], mask);
        if fits != 0 {
            let nonce = first.checked_add(fits.trailing_zeros().into())?;
            return (nonce < nonces.end).then_some(nonce);
        }
        first = first.checked_add(LANES as u64)?;
    }
    None
}
