//! What a verification on chain is asked for: `VerifierConfiguration` and its
//! four short strings (Integrity `settings.cairo`).

use std::{fmt, str::FromStr};

use super::layouts::RegisteredLayout;
use crate::stone::{
    field::Felt,
    hash::poseidon,
    params::{CommitmentHash, PowHash, StoneVersion},
    proof::ProofFile,
};

/// Hash function and digest length of the non-Poseidon Merkle layers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hasher {
    Keccak160,
    Keccak248,
    Blake2s160,
    Blake2s248,
}

impl Hasher {
    /// All hashers Integrity accepts.
    pub const ALL: [Hasher; 4] = [
        Hasher::Keccak160,
        Hasher::Keccak248,
        Hasher::Blake2s160,
        Hasher::Blake2s248,
    ];

    /// The hash functions of all, as [`Hasher::function`] names them.
    pub const FUNCTIONS: [&str; 2] = ["keccak", "blake2s"];

    /// Integrity's name, for example `keccak_160_lsb`.
    pub fn name(self) -> &'static str {
        match self {
            Hasher::Keccak160 => "keccak_160_lsb",
            Hasher::Keccak248 => "keccak_248_lsb",
            Hasher::Blake2s160 => "blake2s_160_lsb",
            Hasher::Blake2s248 => "blake2s_248_lsb",
        }
    }

    /// The hash function alone, as the registry's presets name it (Integrity
    /// `settings.cairo`, `split_settings`).
    pub fn function(self) -> &'static str {
        match self {
            Hasher::Keccak160 | Hasher::Keccak248 => "keccak",
            Hasher::Blake2s160 | Hasher::Blake2s248 => "blake2s",
        }
    }

    /// The commitment hash of Stone's parameters.
    pub fn commitment_hash(self) -> CommitmentHash {
        match self {
            Hasher::Keccak160 => CommitmentHash::Keccak160,
            Hasher::Keccak248 => CommitmentHash::Keccak248,
            Hasher::Blake2s160 => CommitmentHash::Blake160,
            Hasher::Blake2s248 => CommitmentHash::Blake248,
        }
    }

    /// The proof-of-work hash: Integrity builds one verifier per hash function
    /// and uses that function for the proof of work too.
    pub fn pow_hash(self) -> PowHash {
        match self {
            Hasher::Keccak160 | Hasher::Keccak248 => PowHash::Keccak256,
            Hasher::Blake2s160 | Hasher::Blake2s248 => PowHash::Blake256,
        }
    }
}

impl From<CommitmentHash> for Hasher {
    fn from(hash: CommitmentHash) -> Hasher {
        match hash {
            CommitmentHash::Keccak160 => Hasher::Keccak160,
            CommitmentHash::Keccak248 => Hasher::Keccak248,
            CommitmentHash::Blake160 => Hasher::Blake2s160,
            CommitmentHash::Blake248 => Hasher::Blake2s248,
        }
    }
}

/// How the public memory is checked before the proof is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MemoryVerification {
    /// Cairo 0 shape: bootloader-style entry code and the layout's whole
    /// builtin list on the stack.
    Strict,
    /// Program and output are where the segments say; nothing else is checked.
    Relaxed,
    /// Output is the tail of the main page, all before it the program.
    Cairo1,
}

impl MemoryVerification {
    /// All modes Integrity accepts.
    pub const ALL: [MemoryVerification; 3] = [
        MemoryVerification::Strict,
        MemoryVerification::Relaxed,
        MemoryVerification::Cairo1,
    ];

    /// Integrity's name.
    pub fn name(self) -> &'static str {
        match self {
            MemoryVerification::Strict => "strict",
            MemoryVerification::Relaxed => "relaxed",
            MemoryVerification::Cairo1 => "cairo1",
        }
    }
}

/// Integrity's name of a Stone version.
pub fn stone_version_name(version: StoneVersion) -> &'static str {
    match version {
        StoneVersion::Stone5 => "stone5",
        StoneVersion::Stone6 => "stone6",
    }
}

/// A setting that Integrity has no name for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown {setting} {found:?}; expected one of {expected}")]
pub struct UnknownSetting {
    /// Which setting was read.
    pub setting: &'static str,
    /// What was read.
    pub found: String,
    /// The accepted names, comma separated.
    pub expected: String,
}

fn lookup<T: Copy>(
    setting: &'static str,
    found: &str,
    all: &[T],
    name: impl Fn(T) -> &'static str,
) -> Result<T, UnknownSetting> {
    let hit = all.iter().copied().find(|item| name(*item) == found);
    hit.ok_or_else(|| UnknownSetting {
        setting,
        found: found.to_owned(),
        expected: all.iter().map(|i| name(*i)).collect::<Vec<_>>().join(", "),
    })
}

impl fmt::Display for Hasher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Hasher {
    type Err = UnknownSetting;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        lookup("hasher", text, &Hasher::ALL, Hasher::name)
    }
}

impl fmt::Display for MemoryVerification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for MemoryVerification {
    type Err = UnknownSetting;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let all = MemoryVerification::ALL;
        lookup("memory verification", text, &all, MemoryVerification::name)
    }
}

/// Reads Integrity's name of a Stone version.
///
/// # Errors
/// [`UnknownSetting`] for anything but `stone5` and `stone6`.
pub fn parse_stone_version(text: &str) -> Result<StoneVersion, UnknownSetting> {
    lookup(
        "Stone version",
        text,
        &StoneVersion::ALL,
        stone_version_name,
    )
}

/// The settings of one verification. Part of every verification hash.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VerifierConfiguration {
    /// Layout of the verifier that is asked; not necessarily the proof's.
    pub layout: String,
    pub hasher: Hasher,
    pub stone_version: StoneVersion,
    pub memory_verification: MemoryVerification,
}

impl VerifierConfiguration {
    /// The configuration that fits a proof file: its own layout and hasher.
    /// The Stone version and the memory mode are not in the file.
    pub fn for_proof(
        proof: &ProofFile,
        stone_version: StoneVersion,
        memory_verification: MemoryVerification,
    ) -> VerifierConfiguration {
        VerifierConfiguration {
            layout: proof.public_input.layout.clone(),
            hasher: proof.proof_parameters.commitment_hash.into(),
            stone_version,
            memory_verification,
        }
    }

    /// The verifier this configuration is sent to, when one is registered.
    pub fn registered_layout(&self) -> Option<&'static RegisteredLayout> {
        RegisteredLayout::by_name(&self.layout)
    }

    /// The four short strings in calldata order; `None` when the layout's name
    /// is longer than the 31 bytes of a short string.
    pub fn to_felts(&self) -> Option<[Felt; 4]> {
        Some([
            Felt::from_short_string(&self.layout)?,
            Felt::from_short_string(self.hasher.name())?,
            Felt::from_short_string(stone_version_name(self.stone_version))?,
            Felt::from_short_string(self.memory_verification.name())?,
        ])
    }

    /// Poseidon over the four short strings (Integrity
    /// `get_verifier_config_hash`); `None` as in [`Self::to_felts`].
    pub fn hash(&self) -> Option<Felt> {
        Some(poseidon::hash_many(&self.to_felts()?))
    }
}

impl fmt::Display for VerifierConfiguration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let version = stone_version_name(self.stone_version);
        let memory = self.memory_verification;
        write!(f, "{} {} {version} {memory}", self.layout, self.hasher)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_round_trip() {
        for hasher in Hasher::ALL {
            assert_eq!(hasher.name().parse(), Ok(hasher));
            assert_eq!(Hasher::from(hasher.commitment_hash()), hasher);
            assert!(Hasher::FUNCTIONS.contains(&hasher.function()));
        }
        for mode in MemoryVerification::ALL {
            assert_eq!(mode.name().parse(), Ok(mode));
        }
        for version in StoneVersion::ALL {
            let name = stone_version_name(version);
            assert_eq!(parse_stone_version(name), Ok(version));
        }
    }

    #[test]
    fn unknown_names_list_the_known_ones() {
        let error = "poseidon".parse::<Hasher>().unwrap_err();
        assert!(error.to_string().contains("keccak_160_lsb"), "{error}");
        assert!(parse_stone_version("stone7").is_err());
    }
}
