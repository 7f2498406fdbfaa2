//! The proof of work before the queries: H(H(magic, digest, bits), nonce) must
//! begin with `bits` zero bits.

use core::integer::u128_byte_reverse;
use core::keccak::cairo_keccak;
use crate::settings::HashFunction;
use super::domain::power_of_two;
use super::hash::{append_u32s, append_u64, append_u64s, blake2s};

/// 0x0123456789abcded, bytes reversed.
const MAGIC: u64 = 0xedcdab8967452301;
/// A reversed 64-bit number lies in the upper half of a reversed 128-bit one.
const TWO_64: NonZero<u128> = 0x10000000000000000;

/// Panics when the nonce does not show the work.
pub fn verify(function: HashFunction, digest: felt252, n_bits: u32, nonce: u64) {
    let digest: u256 = digest.into();
    let (first, second) = (u128_byte_reverse(digest.high), u128_byte_reverse(digest.low));
    let (reversed_nonce, _) = DivRem::div_rem(u128_byte_reverse(nonce.into()), TWO_64);
    let reversed_nonce: u64 = reversed_nonce.try_into().unwrap();
    let hash = match function {
        HashFunction::Keccak => {
            let mut words = array![MAGIC];
            append_u64s(ref words, first);
            append_u64s(ref words, second);
            let prefix = cairo_keccak(ref words, n_bits.into(), 1);
            let mut words = array![];
            append_u64s(ref words, prefix.low);
            append_u64s(ref words, prefix.high);
            words.append(reversed_nonce);
            cairo_keccak(ref words, 0, 0)
        },
        HashFunction::Blake2s => {
            let mut words = array![];
            append_u64(ref words, MAGIC);
            append_u32s(ref words, first);
            append_u32s(ref words, second);
            words.append(n_bits);
            let prefix = blake2s(words, 41);
            let mut words = array![];
            append_u32s(ref words, prefix.low);
            append_u32s(ref words, prefix.high);
            append_u64(ref words, reversed_nonce);
            blake2s(words, 40)
        },
    };
    let limit: u128 = power_of_two(128 - n_bits).try_into().unwrap();
    assert(u128_byte_reverse(hash.low) < limit, 'proof of work failed');
}
