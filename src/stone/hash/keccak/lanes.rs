//! Keccak-256 of several messages at once, one in each 64-bit lane of a vector.
//!
//! Everything generic is inlined into functions that are compiled for the vector.

use super::{ROUND_CONSTANTS, ROUNDS, words::Words};
use crate::stone::hash::lanes::{Lanes, Messages, compiled};
use std::ops::Range;

/// Bytes that one permutation absorbs.
const RATE: usize = 136;

/// One round of Keccak-f[1600] in every lane.
#[inline(always)]
fn round<W: Words>(s: &[W; 25], constant: u64) -> [W; 25] {
    // Theta: each lane takes in the parities of two neighbouring columns.
    let mut parity = [s[0]; 5];
    for x in 0..5 {
        parity[x] = W::xor3(W::xor3(s[x], s[x + 5], s[x + 10]), s[x + 15], s[x + 20]);
    }
    let mut taken_in = parity;
    for x in 0..5 {
        taken_in[x] = parity[(x + 4) % 5].xor(parity[(x + 1) % 5].rotate::<1>());
    }
    let mut next = *s;
    // Rho and pi: lanes are rotated and move. One row after the other, so that the few
    // units that rotate work beside those that do chi.
    macro_rules! row {
        ($y:literal: $($from:literal $by:literal),*) => {
            let row = [$(s[$from].xor(taken_in[$from % 5]).rotate::<$by>()),*];
            for x in 0..5 {
                next[5 * $y + x] = W::chi(row[x], row[(x + 1) % 5], row[(x + 2) % 5]);
            }
        };
    }
    row!(0: 0 0, 6 44, 12 43, 18 21, 24 14);
    row!(1: 3 28, 9 20, 10 3, 16 45, 22 61);
    row!(2: 1 1, 7 6, 13 25, 19 8, 20 18);
    row!(3: 4 27, 5 36, 11 10, 17 15, 23 56);
    row!(4: 2 62, 8 55, 14 39, 15 41, 21 2);
    next[0] = next[0].xor(W::splat(constant));
    next
}

/// Keccak-f[1600] of every lane.
#[inline(always)]
fn permute<W: Words>(s: &mut [W; 25]) {
    rounds(s, ROUNDS);
}

/// The first four words after Keccak-f[1600]: of the last round the compiler keeps what
/// they need.
#[inline(always)]
fn digest<W: Words>(mut s: [W; 25]) -> [W; 4] {
    rounds(&mut s, ROUNDS - 2);
    let [a, b, c, d, ..] = two_rounds(&s, &ROUND_CONSTANTS[ROUNDS - 2..]);
    [a, b, c, d]
}

/// The first `n` rounds, an even number.
#[inline(always)]
fn rounds<W: Words>(s: &mut [W; 25], n: usize) {
    // Two rounds at a time: fewer vectors are moved between registers.
    for constants in ROUND_CONSTANTS[..n].chunks_exact(2) {
        *s = two_rounds(s, constants);
    }
}

#[inline(always)]
fn two_rounds<W: Words>(s: &[W; 25], constants: &[u64]) -> [W; 25] {
    round(&round(s, constants[0]), constants[1])
}

/// Hashes W::LANES messages.
///
/// # Panics
/// When there are fewer, or `out` does not hold as many digests.
#[inline(always)]
fn keccak256<W: Words>(messages: Messages, out: &mut [[u8; 32]]) {
    let place = messages.place(W::LANES);
    let mut state = [W::splat(0); 25];
    let mut at = 0;
    for k in 0..place.n_pieces {
        // SAFETY: pieces of these messages, by `place`.
        let mut piece = unsafe { W::load_pieces(messages.piece(k), place.distance) };
        if place.reversed {
            let [a, b, c, d] = piece;
            piece = [
                d.swap_bytes(),
                c.swap_bytes(),
                b.swap_bytes(),
                a.swap_bytes(),
            ];
        }
        for word in piece {
            state[at] = state[at].xor(word);
            at += 1;
            if at == RATE / 8 {
                permute(&mut state);
                at = 0;
            }
        }
    }
    state[at] = state[at].xor(W::splat(1));
    let end = RATE / 8 - 1;
    state[end] = state[end].xor(W::splat(1 << 63));
    W::store_pieces(digest(state), out);
}

/// The lowest nonce of a range for which the first eight bytes of Keccak-256(prefix ‖
/// big-endian nonce), as a little-endian word, have no bit of `mask` set.
#[inline(always)]
fn first_nonce<W: Words>(prefix: &[u8; 32], mask: u64, nonces: Range<u64>) -> Option<u64> {
    let mut start = [W::splat(0); 25];
    for (s, bytes) in start.iter_mut().zip(prefix.chunks_exact(8)) {
        *s = W::splat(u64::from_le_bytes(bytes.try_into().expect("eight bytes")));
    }
    // The padding of a 40-byte message.
    start[5] = W::splat(1);
    start[16] = W::splat(1 << 63);
    let mask = W::splat(mask);
    let mut first = nonces.start;
    while first < nonces.end {
        let mut state = start;
        let mut words = [0; 8];
        for (lane, word) in words.iter_mut().enumerate() {
            *word = first.wrapping_add(lane as u64).swap_bytes();
        }
        state[4] = W::load(&words);
        let [first_word, ..] = digest(state);
        let fits = first_word.without(mask);
        if fits != 0 {
            let nonce = first.checked_add(fits.trailing_zeros().into())?;
            return (nonce < nonces.end).then_some(nonce);
        }
        first = first.checked_add(W::LANES as u64)?;
    }
    None
}

compiled!(keccak256);
