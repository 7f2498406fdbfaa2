//! The masked hash of Merkle layers that are not Poseidon's. Elements enter as
//! 32 bytes, big endian; the digest is read big endian and loses its high bits.

use core::blake::{blake2s_compress, blake2s_finalize};
use core::integer::u128_byte_reverse;
use core::keccak::cairo_keccak;
use starknet::SyscallResultTrait;
use starknet::syscalls::keccak_syscall;
use crate::settings::{HashFunction, HasherBitLength};

/// Which masked hash.
#[derive(Drop, Copy)]
pub struct MaskedHash {
    pub function: HashFunction,
    pub bits: HasherBitLength,
}

/// A masked digest or any element as 32 bytes, in two little-endian halves of
/// the byte string: what hashes take and give.
#[derive(Drop, Copy)]
pub struct Digest {
    low: u128,
    high: u128,
}

const TWO_32: NonZero<u64> = 0x100000000;
const TWO_64: NonZero<u128> = 0x10000000000000000;
/// What is cleared of the first half to keep 160 bits in all: 12 bytes.
const FIRST_12_BYTES: NonZero<u128> = 0x1000000000000000000000000;
/// The same for 248 bits: one byte.
const FIRST_BYTE: NonZero<u128> = 0x100;
const TWO_128: felt252 = 0x100000000000000000000000000000000;

/// An element's bytes.
pub fn to_bytes(element: felt252) -> Digest {
    let element: u256 = element.into();
    Digest { low: u128_byte_reverse(element.high), high: u128_byte_reverse(element.low) }
}

/// The element of some bytes.
pub fn from_bytes(digest: Digest) -> felt252 {
    u128_byte_reverse(digest.low).into() * TWO_128 + u128_byte_reverse(digest.high).into()
}

fn mask(hash: MaskedHash, digest: u256) -> Digest {
    let bound = match hash.bits {
        HasherBitLength::Lsb160 => FIRST_12_BYTES,
        HasherBitLength::Lsb248 => FIRST_BYTE,
    };
    let (_, cleared) = DivRem::div_rem(digest.low, bound);
    Digest { low: digest.low - cleared, high: digest.high }
}

/// Digest of two nodes, one block of either hash function.
pub fn hash_pair(hash: MaskedHash, left: Digest, right: Digest) -> Digest {
    let digest = match hash.function {
        HashFunction::Keccak => {
            let mut words = array![];
            append_u64s(ref words, left.low);
            append_u64s(ref words, left.high);
            append_u64s(ref words, right.low);
            append_u64s(ref words, right.high);
            // 64 of the 136 bytes of a block are taken; 1, zeros, 1 in the last bit.
            words.append(1);
            words.append(0);
            words.append(0);
            words.append(0);
            words.append(0);
            words.append(0);
            words.append(0);
            words.append(0);
            words.append(0x8000000000000000);
            keccak_syscall(words.span()).unwrap_syscall()
        },
        HashFunction::Blake2s => {
            let (a, b, c, d) = split(left.low);
            let (e, f, g, h) = split(left.high);
            let (i, j, k, l) = split(right.low);
            let (m, n, o, p) = split(right.high);
            let block = BoxTrait::new([a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p]);
            join(blake2s_finalize(initial_state(), 64, block))
        },
    };
    mask(hash, digest)
}

/// Digest of some elements.
pub fn hash_elements(hash: MaskedHash, elements: Span<felt252>) -> Digest {
    let digest = match hash.function {
        HashFunction::Keccak => {
            let mut words = array![];
            for element in elements {
                let bytes = to_bytes(*element);
                append_u64s(ref words, bytes.low);
                append_u64s(ref words, bytes.high);
            }
            cairo_keccak(ref words, 0, 0)
        },
        HashFunction::Blake2s => {
            let mut words = array![];
            for element in elements {
                let bytes = to_bytes(*element);
                append_u32s(ref words, bytes.low);
                append_u32s(ref words, bytes.high);
            }
            let n_bytes = 4 * words.len();
            blake2s(words, n_bytes)
        },
    };
    mask(hash, digest)
}

/// Low and high 64 bits.
pub fn append_u64s(ref words: Array<u64>, value: u128) {
    let (high, low) = DivRem::div_rem(value, TWO_64);
    words.append(low.try_into().unwrap());
    words.append(high.try_into().unwrap());
}

/// Four words of 32 bits, lowest first.
#[inline(always)]
fn split(value: u128) -> (u32, u32, u32, u32) {
    let (high, low) = DivRem::div_rem(value, TWO_64);
    let (b, a) = DivRem::div_rem(low.try_into().unwrap(), TWO_32);
    let (d, c) = DivRem::div_rem(high.try_into().unwrap(), TWO_32);
    (
        a.try_into().unwrap(),
        b.try_into().unwrap(),
        c.try_into().unwrap(),
        d.try_into().unwrap(),
    )
}

/// Four words of 32 bits, lowest first.
pub fn append_u32s(ref words: Array<u32>, value: u128) {
    let (a, b, c, d) = split(value);
    words.append(a);
    words.append(b);
    words.append(c);
    words.append(d);
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
    let mut state = initial_state();
    let mut hashed = 0;
    while blocks.len() > 16 {
        hashed += 64;
        state = blake2s_compress(state, hashed, *blocks.multi_pop_front::<16>().unwrap());
    }
    state = blake2s_finalize(state, n_bytes, *blocks.multi_pop_front::<16>().unwrap());
    join(state)
}

/// The initialization vector, its first word with digest length 32, no key.
#[inline(always)]
fn initial_state() -> Box<[u32; 8]> {
    BoxTrait::new(
        [
            0x6b08e647, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab,
            0x5be0cd19,
        ],
    )
}

#[inline(always)]
fn join(state: Box<[u32; 8]>) -> u256 {
    let [a, b, c, d, e, f, g, h] = state.unbox();
    u256 { low: join_4(a, b, c, d), high: join_4(e, f, g, h) }
}

#[inline(always)]
fn join_4(a: u32, b: u32, c: u32, d: u32) -> u128 {
    let joined: felt252 = a.into()
        + b.into() * 0x100000000
        + c.into() * 0x10000000000000000
        + d.into() * 0x1000000000000000000000000;
    joined.try_into().unwrap()
}
