//! Who made a proof: told in reports, kept in snapshots, part of the cache's key.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// Kind of a source; the word of `--source`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SourceKind {
    /// The prover in this program.
    Embedded,
    /// An external `cpu_air_prover`.
    Stone,
    /// Herodotus' proving service.
    Atlantic,
}

impl SourceKind {
    /// All kinds.
    pub const ALL: [SourceKind; 3] = [
        SourceKind::Embedded,
        SourceKind::Stone,
        SourceKind::Atlantic,
    ];

    /// The word of `--source`.
    pub fn name(self) -> &'static str {
        match self {
            SourceKind::Embedded => "embedded",
            SourceKind::Stone => "stone",
            SourceKind::Atlantic => "atlantic",
        }
    }
}

impl fmt::Display for SourceKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A word that names no source.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnknownSource {
    /// A prover whose proofs no Integrity verifier takes.
    #[error(
        "{0} is no source: Integrity verifies Stone proofs only; expected embedded, stone or atlantic"
    )]
    Foreign(&'static str),
    #[error("unknown source {0:?}; expected embedded, stone or atlantic")]
    Unknown(String),
}

impl FromStr for SourceKind {
    type Err = UnknownSource;

    fn from_str(text: &str) -> Result<SourceKind, UnknownSource> {
        /// Provers of other proofs that teams ask for.
        const FOREIGN: [&str; 3] = ["LuminAIR", "stwo", "SHARP"];
        let named = |name: &str| name.eq_ignore_ascii_case(text);
        if let Some(kind) = SourceKind::ALL.into_iter().find(|kind| named(kind.name())) {
            return Ok(kind);
        }
        match FOREIGN.into_iter().find(|name| named(name)) {
            Some(name) => Err(UnknownSource::Foreign(name)),
            None => Err(UnknownSource::Unknown(text.to_owned())),
        }
    }
}

/// Who makes proofs, as exactly as can be told.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ProverIdentity {
    pub source: SourceKind,
    /// This program's version and digest of its engine, what an external
    /// prover says of itself, or the service's name.
    pub version: String,
    /// Size in bytes and SHA-256 of an external prover's file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bytes: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
}

impl fmt::Display for ProverIdentity {
    /// `embedded 0.1.0+0123456789abcdef`, `stone (sha256 0123456789ab…, 23456789 bytes)`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.source)?;
        if !self.version.is_empty() {
            write!(f, " {}", self.version)?;
        }
        match (&self.sha256, self.bytes) {
            (Some(sha256), Some(bytes)) => {
                let start = sha256.get(..12).unwrap_or(sha256);
                write!(f, " (sha256 {start}…, {bytes} bytes)")
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_have_names_and_foreign_provers_are_named_for_what_they_are() {
        for kind in SourceKind::ALL {
            assert_eq!(kind.name().parse(), Ok(kind));
        }
        let error = "STWO".parse::<SourceKind>().unwrap_err().to_string();
        assert!(
            error.contains("Integrity verifies Stone proofs only"),
            "{error}"
        );
        let error = "sp1".parse::<SourceKind>().unwrap_err();
        assert_eq!(error, UnknownSource::Unknown("sp1".into()));
    }
}
