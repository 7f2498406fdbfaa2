//! Blake2s-256 of sixteen messages at once, one in each 32-bit lane of AVX-512.

use crate::stone::hash::PIECE;
use std::{arch::x86_64::*, ops::Range};

/// Messages hashed together.
pub const LANES: usize = 16;

/// Bytes that one compression takes in.
const BLOCK: usize = 64;

const IV: [u32; 8] = [
    0x6a09_e667,
    0xbb67_ae85,
    0x3c6e_f372,
    0xa54f_f53a,
    0x510e_527f,
    0x9b05_688c,
    0x1f83_d9ab,
    0x5be0_cd19,
];

/// First state word's mask: 32-byte digest, no key, fanout and depth one.
const PARAMETERS: u32 = 0x0101_0020;

/// Which message words the rounds use (RFC 7693, section 2.7).
const SIGMA: [[usize; 16]; 10] = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
    [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
    [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
    [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
    [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
    [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
    [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
    [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
    [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
];

#[target_feature(enable = "avx512f")]
#[inline]
fn splat(word: u32) -> __m512i {
    _mm512_set1_epi32(word as i32)
}

#[target_feature(enable = "avx512f")]
#[inline]
fn initial_state() -> [__m512i; 8] {
    let mut h = [_mm512_setzero_si512(); 8];
    for (h, iv) in h.iter_mut().zip(IV) {
        *h = splat(iv);
    }
    h[0] = splat(IV[0] ^ PARAMETERS);
    h
}

/// Compresses a block; `counter` is the number of bytes up to its end.
#[target_feature(enable = "avx512f")]
fn compress(h: &mut [__m512i; 8], m: &[__m512i; 16], counter: u64, last: bool) {
    let mut v = [_mm512_setzero_si512(); 16];
    v[..8].copy_from_slice(h);
    for (v, iv) in v[8..].iter_mut().zip(IV) {
        *v = splat(iv);
    }
    v[12] = splat(IV[4] ^ counter as u32);
    v[13] = splat(IV[5] ^ (counter >> 32) as u32);
    if last {
        v[14] = splat(!IV[6]);
    }
    macro_rules! mix {
        ($a:literal $b:literal $c:literal $d:literal, $x:expr, $y:expr) => {
            v[$a] = _mm512_add_epi32(_mm512_add_epi32(v[$a], v[$b]), $x);
            v[$d] = _mm512_ror_epi32::<16>(_mm512_xor_si512(v[$d], v[$a]));
            v[$c] = _mm512_add_epi32(v[$c], v[$d]);
            v[$b] = _mm512_ror_epi32::<12>(_mm512_xor_si512(v[$b], v[$c]));
            v[$a] = _mm512_add_epi32(_mm512_add_epi32(v[$a], v[$b]), $y);
            v[$d] = _mm512_ror_epi32::<8>(_mm512_xor_si512(v[$d], v[$a]));
            v[$c] = _mm512_add_epi32(v[$c], v[$d]);
            v[$b] = _mm512_ror_epi32::<7>(_mm512_xor_si512(v[$b], v[$c]));
        };
    }
    for s in &SIGMA {
        mix!(0 4 8 12, m[s[0]], m[s[1]]);
        mix!(1 5 9 13, m[s[2]], m[s[3]]);
        mix!(2 6 10 14, m[s[4]], m[s[5]]);
        mix!(3 7 11 15, m[s[6]], m[s[7]]);
        mix!(0 5 10 15, m[s[8]], m[s[9]]);
        mix!(1 6 11 12, m[s[10]], m[s[11]]);
        mix!(2 7 8 13, m[s[12]], m[s[13]]);
        mix!(3 4 9 14, m[s[14]], m[s[15]]);
    }
    for (i, h) in h.iter_mut().enumerate() {
        *h = _mm512_ternarylogic_epi32::<0x96>(*h, v[i], v[i + 8]);
    }
}

#[target_feature(enable = "avx512f")]
#[inline]
fn vector(words: &[u32; LANES]) -> __m512i {
    // SAFETY: sixteen words are one vector.
    unsafe { _mm512_loadu_si512(words.as_ptr().cast()) }
}

/// Sixteen vectors of sixteen words each, rows to columns.
#[target_feature(enable = "avx512f")]
fn transpose(rows: [__m512i; 16]) -> [__m512i; 16] {
    // Within each quarter of the vectors, four by four words; then the quarters.
    let mut quarters = rows;
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
    let mut columns = [_mm512_setzero_si512(); 16];
    for i in 0..4 {
        let [a, b, c, d] = [0, 4, 8, 12].map(|group| quarters[group + i]);
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
    columns
}

/// Hashes [`LANES`] messages of `message_len` bytes each, laid end to end; the
/// length is a multiple of [`PIECE`].
///
/// # Panics
/// When it is not, `messages` is shorter or `out` does not hold LANES digests.
#[target_feature(enable = "avx512f")]
pub fn blake2s256(messages: &[u8], message_len: usize, out: &mut [[u8; 32]]) {
    assert!(message_len.is_multiple_of(PIECE) && messages.len() >= LANES * message_len);
    let mut h = initial_state();
    // The last block is not empty, unless the message is.
    let blocks = message_len.div_ceil(BLOCK).max(1);
    for block in 0..blocks {
        let range = block * BLOCK..message_len.min((block + 1) * BLOCK);
        let mut rows = [_mm512_setzero_si512(); LANES];
        for (lane, row) in rows.iter_mut().enumerate() {
            let at = lane * message_len + range.start;
            // SAFETY: a block of this message or its half, by the assertion.
            *row = unsafe {
                let start = messages.as_ptr().add(at);
                match range.len() {
                    BLOCK => _mm512_loadu_si512(start.cast()),
                    PIECE => _mm512_zextsi256_si512(_mm256_loadu_si256(start.cast())),
                    _ => _mm512_setzero_si512(),
                }
            };
        }
        let m = transpose(rows);
        compress(&mut h, &m, range.end as u64, block + 1 == blocks);
    }
    let mut words = [_mm512_setzero_si512(); 16];
    words[..8].copy_from_slice(&h);
    for (digest, row) in out[..LANES].iter_mut().zip(transpose(words)) {
        // SAFETY: a digest is half a vector.
        unsafe { _mm256_storeu_si256(digest.as_mut_ptr().cast(), _mm512_castsi512_si256(row)) };
    }
}

/// The lowest nonce of a range for which the first eight bytes of
/// Blake2s-256(prefix ‖ big-endian nonce), as a little-endian word, have no bit of
/// `mask` set.
#[target_feature(enable = "avx512f")]
pub fn first_nonce(prefix: &[u8; 32], mask: u64, nonces: Range<u64>) -> Option<u64> {
    let mut m = [_mm512_setzero_si512(); 16];
    for (m, bytes) in m.iter_mut().zip(prefix.chunks_exact(4)) {
        let word = u32::from_le_bytes(bytes.try_into().expect("four bytes"));
        *m = splat(word);
    }
    let (low, high) = (splat(mask as u32), splat((mask >> 32) as u32));
    let mut first = nonces.start;
    while first < nonces.end {
        // The big-endian nonce as two little-endian words.
        let word = |lane: usize| first.wrapping_add(lane as u64).swap_bytes();
        m[8] = vector(&std::array::from_fn(|lane| word(lane) as u32));
        m[9] = vector(&std::array::from_fn(|lane| (word(lane) >> 32) as u32));
        let mut h = initial_state();
        compress(&mut h, &m, 40, true);
        let fits = _mm512_testn_epi32_mask(h[0], low) & _mm512_testn_epi32_mask(h[1], high);
        if fits != 0 {
            let nonce = first.checked_add(fits.trailing_zeros().into())?;
            return (nonce < nonces.end).then_some(nonce);
        }
        first = first.checked_add(LANES as u64)?;
    }
    None
}
