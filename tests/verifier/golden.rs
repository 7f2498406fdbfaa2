//! Proofs of StarkWare's Stone, judged as Integrity judges them: accepted under
//! their own settings, refused at the measured stage and with the measured
//! string under any other.

use crate::cases::{self, Case};
use stonegate::{
    integrity::{self, Acceptance, Hasher, MemoryVerification, Reason, Refusal, Stage},
    stone::params::StoneVersion,
};

fn judge(case: &Case) -> Result<Acceptance, Refusal> {
    integrity::verify(&case.proof, &case.configuration, 0)
}

/// The stage and string of a refusal; the case's name when it is accepted.
fn refusal(case: &Case) -> Result<(Stage, Reason), String> {
    match judge(case) {
        Ok(_) => Err(format!("{} is accepted", case.name)),
        Err(refusal) => Ok((refusal.stage, refusal.reason)),
    }
}

#[test]
fn good_proofs_are_accepted() {
    for case in cases::good_proofs() {
        let acceptance = judge(case).unwrap_or_else(|e| panic!("{}: {e}", case.name));
        let bits = integrity::security_bits(&case.proof.proof_parameters);
        assert_eq!(acceptance.security_bits, bits);
        assert!(bits >= 50, "{}: {bits}", case.name);
        let output = &case.proof.public_input.memory_segments["output"];
        let n_output = output.stop_ptr - output.begin_addr;
        assert_eq!(acceptance.output.len() as u64, n_output);
    }
    let others = cases::golden_of_other_layouts();
    for case in others.iter().chain(&cases::integrity_examples()) {
        judge(case).unwrap_or_else(|e| panic!("{}: {e}", case.name));
    }
}

/// Annotations may say anything: the verifier does not read them.
#[test]
fn annotations_are_not_read() {
    for mut case in cases::good_proofs().to_vec() {
        let before = judge(&case);
        case.proof.annotations = Some(vec!["P->V[0:32]: nonsense".into()]);
        assert!(before.is_ok(), "{}", case.name);
        assert_eq!(judge(&case), before);
        case.proof.annotations = None;
        assert_eq!(judge(&case), before);
    }
}

#[test]
fn the_wrong_stone_version_fails_at_oods() {
    for mut case in cases::good_proofs().to_vec() {
        let version = &mut case.configuration.stone_version;
        *version = match *version {
            StoneVersion::Stone5 => StoneVersion::Stone6,
            StoneVersion::Stone6 => StoneVersion::Stone5,
        };
        assert_eq!(refusal(&case), Ok((Stage::Oods, Reason::InvalidOods)));
    }
}

#[test]
fn memory_modes_differ_as_on_chain() {
    for mut case in cases::good_proofs().to_vec() {
        let strict = judge(&case).expect("golden proof");
        case.configuration.memory_verification = MemoryVerification::Relaxed;
        let relaxed = judge(&case).expect("relaxed accepts strict proofs");
        assert_eq!(relaxed.fact_hash, strict.fact_hash);
        assert_ne!(relaxed.verification_hash, strict.verification_hash);
        case.configuration.memory_verification = MemoryVerification::Cairo1;
        let cairo1 = judge(&case).expect("cairo1 accepts strict proofs");
        assert_eq!(cairo1.output_hash, strict.output_hash);
        assert_ne!(cairo1.fact_hash, strict.fact_hash);
    }
    let is_cairo1 = |c: &Case| c.configuration.memory_verification == MemoryVerification::Cairo1;
    for mut case in cases::integrity_examples().into_iter().filter(is_cairo1) {
        let memory = Stage::PublicMemory;
        case.configuration.memory_verification = MemoryVerification::Strict;
        assert_eq!(refusal(&case), Ok((memory, Reason::InvalidFinalPc)));
        case.configuration.memory_verification = MemoryVerification::Relaxed;
        assert_eq!(refusal(&case), Ok((memory, Reason::InvalidAddress)));
    }
}

#[test]
fn the_verifier_that_is_asked_must_fit() {
    for mut case in cases::good_proofs().to_vec() {
        let configuration = case.configuration.clone();
        let mut with_layout = |layout: &str| {
            case.configuration.layout = layout.into();
            refusal(&case)
        };
        let columns = (Stage::Configuration, Reason::WrongNumberOfColumns);
        let program = (Stage::PublicMemory, Reason::InvalidProgram);
        let registry = (Stage::Registry, Reason::VerifierNotFound);
        assert_eq!(with_layout("small"), Ok(columns));
        assert_eq!(with_layout("starknet"), Ok(program));
        assert_eq!(with_layout("plain"), Ok(registry));
        case.configuration = configuration.clone();
        // Another hash function shows first in the proof of work, another
        // mask only in layers that are not Poseidon's.
        let (function, mask) = match configuration.hasher {
            Hasher::Keccak160 => (Hasher::Blake2s160, Hasher::Keccak248),
            Hasher::Keccak248 => (Hasher::Blake2s248, Hasher::Keccak160),
            Hasher::Blake2s160 => (Hasher::Keccak160, Hasher::Blake2s248),
            Hasher::Blake2s248 => (Hasher::Keccak248, Hasher::Blake2s160),
        };
        case.configuration.hasher = function;
        let pow = (Stage::ProofOfWork, Reason::ProofOfWork);
        assert_eq!(refusal(&case), Ok(pow));
        case.configuration.hasher = mask;
        let hasher = (Stage::Decommitment, Reason::HasherMismatch);
        assert_eq!(refusal(&case), Ok(hasher));
        case.configuration = configuration;
        let refused = integrity::verify(&case.proof, &case.configuration, 1000).unwrap_err();
        assert_eq!(refused.reason, Reason::SecurityBits);
    }
}
