//! The good proofs that everything is made from.

use std::{path::Path, sync::LazyLock};

use stonegate::{
    integrity::{self, MemoryVerification, VerifierConfiguration},
    program::{Entry, Layout, Program, tiny::tiny},
    stone::{
        field::Felt,
        params::{ProofParameters, ProverConfig, StoneVersion},
        proof::ProofFile,
        prove::{ProveOptions, prove},
    },
};

use super::common::{
    allocation::{ARGUMENTS, PROGRAM},
    golden,
};

/// A good proof and the settings it is accepted under.
#[derive(Clone)]
pub struct Good {
    pub proof: ProofFile,
    pub settings: VerifierConfiguration,
}

/// A small proof of our own, annotated, as this Stone.
pub fn own(version: StoneVersion, change: impl FnOnce(&mut ProofParameters)) -> Good {
    let inputs = tiny(Layout::Small).unwrap();
    let mut parameters = ProofParameters::derive(inputs.public_input.n_steps, 30).unwrap();
    change(&mut parameters);
    let options = ProveOptions {
        annotations: true,
        ..ProveOptions::of(version)
    };
    let proof = prove(&inputs, &parameters, &ProverConfig::default(), &options).unwrap();
    let settings = VerifierConfiguration::for_proof(&proof, version, MemoryVerification::Strict);
    Good { proof, settings }
}

/// A proof of a Cairo 1 program that was entered as its compiler meant it.
pub fn cairo1() -> Good {
    let arguments = ARGUMENTS.split(' ').map(|felt| Felt::parse(felt).unwrap());
    let arguments: Vec<Felt> = arguments.collect();
    let program = Program::load(Path::new(PROGRAM)).unwrap();
    let inputs = program
        .run_as(&arguments, Layout::Small, Entry::Standalone)
        .unwrap();
    let parameters = ProofParameters::derive(inputs.public_input.n_steps, 30).unwrap();
    let options = ProveOptions::of(StoneVersion::Stone6);
    let proof = prove(&inputs, &parameters, &ProverConfig::default(), &options).unwrap();
    let (version, mode) = (StoneVersion::Stone6, MemoryVerification::Cairo1);
    let settings = VerifierConfiguration::for_proof(&proof, version, mode);
    integrity::verify(&proof, &settings, 0).unwrap();
    Good { proof, settings }
}

/// The proof most cases are made from, as stone6.
pub static OWN: LazyLock<Good> = LazyLock::new(|| {
    let good = own(StoneVersion::Stone6, |_| {});
    integrity::verify(&good.proof, &good.settings, 0).unwrap();
    good
});

/// A proof of the real Stone; `None` without `STONEGATE_SHARED`.
pub fn golden(case: &str, version: StoneVersion, mode: MemoryVerification) -> Option<Good> {
    let proof: ProofFile = golden::proof(case)?;
    let settings = VerifierConfiguration::for_proof(&proof, version, mode);
    integrity::verify(&proof, &settings, 0).unwrap();
    Some(Good { proof, settings })
}
