//! The masked hash of Merkle layers that are not Poseidon's. Elements enter as
//! 32 bytes, big endian; the digest is read big endian and loses its high bits.

use core::blake::{blake2s_compress, blake2s_finalize};
use core::integer::u128_byte_reverse;
use core::keccak::cairo_keccak;
use crate::settings::{HashFunction, HasherBitLength};

/// Which masked hash.
#[derive(Drop, Copy)]
pub struct MaskedHash {
    pub function: HashFunction,
    pub bits: HasherBitLength,
}

const TWO_32: NonZero<u64> = 0x100000000;
const TWO_64: NonZero<u128> = 0x10000000000000000;
/// What the upper half of a digest is reduced by, to keep 160 bits in all.
const UPPER_160: NonZero<u128> = 0x100000000;
/// The same for 248 bits.
const UPPER_248: NonZero<u128> = 0x1000000000000000000000000000000;
const TWO_128: felt252 = 0x100000000000000000000000000000000;

/// Digest of some elements.
pub fn masked_hash(hash: MaskedHash, elements: Span<felt252>) -> felt252 {
    let digest = match hash.function {
        HashFunction::Keccak => {
            let mut words = array![];
            for element in elements {
                let element: u256 = (*element).into();
                append_u64s(ref words, u128_byte_reverse(element.high));
                append_u64s(ref words, u128_byte_reverse(element.low));
            }
            cairo_keccak(ref words, 0, 0)
        },
        HashFunction::Blake2s => {
            let mut words = array![];
            for element in elements {
                let element: u256 = (*element).into();
                append_u32s(ref words, u128_byte_reverse(element.high));
                append_u32s(ref words, u128_byte_reverse(element.low));
            }
            let n_bytes = 4 * words.len();
            blake2s(words, n_bytes)
        },
    };
    let bound = match hash.bits {
        HasherBitLength::Lsb160 => UPPER_160,
        HasherBitLength::Lsb248 => UPPER_248,
    };
    // The digest is little endian: its low half holds the first bytes.
    let (_, upper) = DivRem::div_rem(u128_byte_reverse(digest.low), bound);
    upper.into() * TWO_128 + u128_byte_reverse(digest.high).into()
}

/// Low and high 64 bits.
pub fn append_u64s(ref words: Array<u64>, value: u128) {
    let (high, low) = DivRem::div_rem(value, TWO_64);
    words.append(low.try_into().unwrap());
    words.append(high.try_into().unwrap());
}

/// Four words of 32 bits, lowest first.
pub fn append_u32s(ref words: Array<u32>, value: u128) {
    let (high, low) = DivRem::div_rem(value, TWO_64);
    append_u64(ref words, low.try_into().unwrap());
    append_u64(ref words, high.try_into().unwrap());
}

/// Low and high 32 bits.
pub fn append_u64(ref words: Array<u32>, value: u64) {
    let (high, low) = DivRem::div_rem(value, TWO_32);
    words.append(low.try_into().unwrap());
    words.append(high.try_into().unwrap());
}

/// Blake2s-256 of `n_bytes` bytes in little-endian words; bytes of the last
/// word beyond them must be 0. The digest is little endian too.
pub fn blake2s(mut words: Array<u32>, n_bytes: u32) -> u256 {
    // Fill the last block; an empty message is a block too.
    let (_, rest) = DivRem::div_rem(words.len(), 16);
    if rest != 0 || words.is_empty() {
        for _ in rest..16 {
            words.append(0);
        }
    }
    let mut blocks = words.span();
    // The initialization vector, its first word with digest length 32, no key.
    let mut state = BoxTrait::new(
        [
            0x6b08e647, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab,
            0x5be0cd19,
        ],
    );
    let mut hashed = 0;
    while blocks.len() > 16 {
        hashed += 64;
        state = blake2s_compress(state, hashed, *blocks.multi_pop_front::<16>().unwrap());
    }
    state = blake2s_finalize(state, n_bytes, *blocks.multi_pop_front::<16>().unwrap());
    let [a, b, c, d, e, f, g, h] = state.unbox();
    u256 { low: join(a, b, c, d), high: join(e, f, g, h) }
}

fn join(a: u32, b: u32, c: u32, d: u32) -> u128 {
    let joined: felt252 = a.into()
        + b.into() * 0x100000000
        + c.into() * 0x10000000000000000
        + d.into() * 0x1000000000000000000000000;
    joined.try_into().unwrap()
}
