//! Which Stone made a proof: its own version field never says.

use super::{ProofFile, StoneVersion, VerifyOptions, verify};

/// The Stone version whose seed the proof verifies under, with the hashes it
/// names itself; `None` when it verifies under neither. Stone's builds write
/// `INVALID_COMMIT` as their version.
pub fn observed_stone_version(proof: &ProofFile) -> Option<StoneVersion> {
    [StoneVersion::Stone6, StoneVersion::Stone5]
        .into_iter()
        .find(|version| verify(proof, &VerifyOptions::for_proof(proof, *version)).is_ok())
}
