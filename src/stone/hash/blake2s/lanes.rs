//! Blake2s-256 of several messages at once, one in each 32-bit lane of a vector.
//!
//! Everything generic is inlined into functions that are compiled for the vector.

use super::words::Words;
use crate::stone::hash::{
    PIECE,
    lanes::{Lanes, Messages, compiled},
};
use std::ops::Range;

/// Pieces that one compression takes in.
const BLOCK: usize = 2;

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

#[inline(always)]
fn initial_state<W: Words>() -> [W; 8] {
    let mut h = [W::splat(IV[0] ^ PARAMETERS); 8];
    for i in 1..8 {
        h[i] = W::splat(IV[i]);
    }
    h
}

/// Compresses a block; `counter` is the number of bytes up to its end.
#[inline(always)]
fn compress<W: Words>(h: &mut [W; 8], m: &[W; 16], counter: u64, last: bool) {
    let mut v = [h[0]; 16];
    for i in 0..8 {
        v[i] = h[i];
        v[8 + i] = W::splat(IV[i]);
    }
    v[12] = W::splat(IV[4] ^ counter as u32);
    v[13] = W::splat(IV[5] ^ (counter >> 32) as u32);
    if last {
        v[14] = W::splat(!IV[6]);
    }
    macro_rules! mix {
        ($a:literal $b:literal $c:literal $d:literal, $x:expr, $y:expr) => {
            v[$a] = v[$a].add(v[$b]).add($x);
            v[$d] = v[$d].xor(v[$a]).rotate::<16>();
            v[$c] = v[$c].add(v[$d]);
            v[$b] = v[$b].xor(v[$c]).rotate::<12>();
            v[$a] = v[$a].add(v[$b]).add($y);
            v[$d] = v[$d].xor(v[$a]).rotate::<8>();
            v[$c] = v[$c].add(v[$d]);
            v[$b] = v[$b].xor(v[$c]).rotate::<7>();
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
        *h = h.xor(v[i]).xor(v[i + 8]);
    }
}

/// Hashes W::LANES messages.
///
/// # Panics
/// When there are fewer, or `out` does not hold as many digests.
#[inline(always)]
fn blake2s256<W: Words>(messages: Messages, out: &mut [[u8; 32]]) {
    let place = messages.place(W::LANES);
    let mut h = initial_state::<W>();
    // The last block is not empty, unless the message is.
    let blocks = place.n_pieces.div_ceil(BLOCK).max(1);
    for block in 0..blocks {
        let end = place.n_pieces.min((block + 1) * BLOCK);
        let mut m = [W::splat(0); 16];
        for (k, words) in (block * BLOCK..end).zip(m.chunks_exact_mut(8)) {
            // SAFETY: pieces of these messages, by `place`.
            let piece = unsafe { W::load_pieces(messages.piece(k), place.distance) };
            words.copy_from_slice(&piece);
            if place.reversed {
                words.reverse();
                for word in words {
                    *word = word.swap_bytes();
                }
            }
        }
        compress(&mut h, &m, (end * PIECE) as u64, block + 1 == blocks);
    }
    W::store_digests(h, out);
}

/// The lowest nonce of a range for which the first eight bytes of Blake2s-256(prefix ‖
/// big-endian nonce), as a little-endian word, have no bit of `mask` set.
#[inline(always)]
fn first_nonce<W: Words>(prefix: &[u8; 32], mask: u64, nonces: Range<u64>) -> Option<u64> {
    let mut m = [W::splat(0); 16];
    for (m, bytes) in m.iter_mut().zip(prefix.chunks_exact(4)) {
        *m = W::splat(u32::from_le_bytes(bytes.try_into().expect("four bytes")));
    }
    let (low, high) = (W::splat(mask as u32), W::splat((mask >> 32) as u32));
    let mut first = nonces.start;
    while first < nonces.end {
        // The big-endian nonce as two little-endian words.
        let (mut low_words, mut high_words) = ([0; 16], [0; 16]);
        let words = low_words.iter_mut().zip(&mut high_words);
        for (lane, (low, high)) in words.enumerate() {
            let nonce = first.wrapping_add(lane as u64).swap_bytes();
            (*low, *high) = (nonce as u32, (nonce >> 32) as u32);
        }
        (m[8], m[9]) = (W::load(&low_words), W::load(&high_words));
        let mut h = initial_state();
        compress(&mut h, &m, 40, true);
        let fits = h[0].without(low) & h[1].without(high);
        if fits != 0 {
            let nonce = first.checked_add(fits.trailing_zeros().into())?;
            return (nonce < nonces.end).then_some(nonce);
        }
        first = first.checked_add(W::LANES as u64)?;
    }
    None
}

compiled!(blake2s256);
