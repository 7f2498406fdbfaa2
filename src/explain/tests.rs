//! Settings and damage on proofs of the real Stone; the corpus of causes is in
//! `tests/causes/`.

use super::*;
use crate::{
    golden,
    integrity::{Hasher, MemoryVerification},
    stone::params::StoneVersion,
};

#[test]
fn the_setting_that_is_wrong_is_named() {
    let Some(proof) = golden::proof::<ProofFile>("recursive_builtins") else {
        return;
    };
    let mode = MemoryVerification::Strict;
    let good = VerifierConfiguration::for_proof(&proof, StoneVersion::Stone6, mode);
    let wrong: [(&str, VerifierConfiguration); 3] = [
        (
            "the proof verifies as stone6, and was submitted as stone5; `--stone-version stone6`",
            VerifierConfiguration {
                stone_version: StoneVersion::Stone5,
                ..good.clone()
            },
        ),
        (
            "the proof verifies as keccak_160_lsb, and was submitted as blake2s_248_lsb; submit it under hasher `keccak_160_lsb`, as `stonegate submit` does by itself",
            VerifierConfiguration {
                hasher: Hasher::Blake2s248,
                ..good.clone()
            },
        ),
        (
            "the proof verifies as recursive and stone6, and was submitted as small and stone5; submit it under layout `recursive`, as `stonegate submit` does by itself and `--stone-version stone6`",
            VerifierConfiguration {
                layout: "small".to_owned(),
                stone_version: StoneVersion::Stone5,
                ..good.clone()
            },
        ),
    ];
    for (advice, asked) in wrong {
        let explanation = verify(&proof, &asked, 0).unwrap_err();
        assert_eq!(explanation.cause.settings, Some(good.clone()));
        assert_eq!(explanation.advice(), advice);
    }
    verify(&proof, &good, 0).unwrap();
}
