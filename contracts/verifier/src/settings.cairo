//! What a verification is asked for, and how the four names of a
//! configuration become settings.

use core::hash::HashStateTrait;
use core::poseidon::PoseidonTrait;

/// poseidon(program hash, output hash).
pub type FactHash = felt252;
/// poseidon(fact hash, configuration hash, security bits).
pub type VerificationHash = felt252;
/// poseidon(layout, hash function).
pub type PresetHash = felt252;
pub type SecurityBits = u32;
/// Name that the caller gives to a verification over several transactions.
pub type JobId = felt252;

/// Low bits that the masked hash keeps.
#[derive(Drop, Copy, PartialEq, Serde, starknet::Store)]
pub enum HasherBitLength {
    #[default]
    Lsb160,
    Lsb248,
}

/// Decides what seeds the channel.
#[derive(Drop, Copy, PartialEq, Serde, starknet::Store)]
pub enum StoneVersion {
    #[default]
    Stone5,
    Stone6,
}

/// The hash of the layers that are not Poseidon's, and of the proof of work.
#[derive(Drop, Copy, PartialEq, Serde, starknet::Store)]
pub enum HashFunction {
    #[default]
    Keccak,
    Blake2s,
}

/// `memory_verification` of [`VerifierSettings`].
pub const STRICT: felt252 = 0;
pub const RELAXED: felt252 = 1;
pub const CAIRO1: felt252 = 2;

/// What the registry tells a verifier.
#[derive(Drop, Copy, PartialEq, Serde, starknet::Store)]
pub struct VerifierSettings {
    pub memory_verification: felt252,
    pub hasher_bit_length: HasherBitLength,
    pub stone_version: StoneVersion,
    pub hash_function: HashFunction,
}

/// What the registry chooses a verifier by.
#[derive(Drop, Copy, Serde)]
pub struct VerifierPreset {
    pub layout: felt252,
    pub hasher: felt252,
}

/// Four short strings.
#[derive(Drop, Copy, Serde, starknet::Store)]
pub struct VerifierConfiguration {
    pub layout: felt252,
    /// Hash function and kept bits.
    pub hasher: felt252,
    /// stone5 or stone6.
    pub stone_version: felt252,
    /// strict, relaxed or cairo1.
    pub memory_verification: felt252,
}

/// Settings and preset of a configuration; panics at a name it does not know.
pub fn split_settings(configuration: VerifierConfiguration) -> (VerifierSettings, VerifierPreset) {
    let mode = configuration.memory_verification;
    let memory_verification = if mode == 'strict' {
        STRICT
    } else if mode == 'relaxed' {
        RELAXED
    } else {
        assert(mode == 'cairo1', 'Unsupported cairo version');
        CAIRO1
    };
    let name = configuration.hasher;
    let (hash_function, hasher_bit_length) = if name == 'keccak_160_lsb' {
        (HashFunction::Keccak, HasherBitLength::Lsb160)
    } else if name == 'keccak_248_lsb' {
        (HashFunction::Keccak, HasherBitLength::Lsb248)
    } else if name == 'blake2s_160_lsb' {
        (HashFunction::Blake2s, HasherBitLength::Lsb160)
    } else {
        assert(name == 'blake2s_248_lsb', 'Unsupported hasher variant');
        (HashFunction::Blake2s, HasherBitLength::Lsb248)
    };
    let version = configuration.stone_version;
    let stone_version = if version == 'stone5' {
        StoneVersion::Stone5
    } else {
        assert(version == 'stone6', 'Unsupported stone version');
        StoneVersion::Stone6
    };
    let hasher = match hash_function {
        HashFunction::Keccak => 'keccak',
        HashFunction::Blake2s => 'blake2s',
    };
    (
        VerifierSettings { memory_verification, hasher_bit_length, stone_version, hash_function },
        VerifierPreset { layout: configuration.layout, hasher },
    )
}

/// The key a verifier is registered under.
pub fn preset_hash(preset: VerifierPreset) -> PresetHash {
    PoseidonTrait::new().update(preset.layout).update(preset.hasher).finalize()
}

/// The key a verification is stored under.
pub fn verification_hash(
    fact_hash: FactHash, configuration: VerifierConfiguration, security_bits: SecurityBits,
) -> VerificationHash {
    let configuration_hash = PoseidonTrait::new()
        .update(configuration.layout)
        .update(configuration.hasher)
        .update(configuration.stone_version)
        .update(configuration.memory_verification)
        .finalize();
    PoseidonTrait::new()
        .update(fact_hash)
        .update(configuration_hash)
        .update(security_bits.into())
        .finalize()
}
