//! Proofs that were changed, or submitted under other settings.

use stonegate::{
    explain::{self, Answer},
    integrity::{self, MemoryVerification, VerifierConfiguration},
    stone::params::{CommitmentHash, PowHash, ProofParameters, StoneVersion},
};

use super::{
    changes::{Case, byte_cases, case, parameter_cases, public_input_cases, settings_cases},
    corpus::{self, Good, OWN},
    score::Score,
};

/// Whether doing what is said helps: the proof that the explanation ends with
/// is accepted under the settings it names.
fn judge(score: &mut Score, case: &Case, good: &Good, with_annotations: bool) {
    let mut changed = good.clone();
    (case.change)(&mut changed);
    if !with_annotations {
        changed.proof.annotations = None;
    }
    let start = std::time::Instant::now();
    let refused = explain::verify(&changed.proof, &changed.settings, 0);
    let name = match with_annotations {
        true => case.name.to_owned(),
        false => format!("{} (no annotations)", case.name),
    };
    let Err(explanation) = refused else {
        return score.note(&name, false, "accepted");
    };
    let cause = &explanation.cause;
    let said = format!(
        "{} [{}] {:?}",
        explanation.advice(),
        cause.id,
        cause.evidence
    );
    println!(
        "{:6.2} s  {name}: {}",
        start.elapsed().as_secs_f64(),
        explanation.advice()
    );
    let says = case.says.is_empty() || said.contains(&case.says);
    score.note(&name, cause.id == case.cause && says, &said);
}

fn judge_all(what: &str, cases: &[Case], good: &Good, at_least: usize) {
    let mut score = Score::default();
    for case in cases {
        judge(&mut score, case, good, true);
        if case.bare {
            judge(&mut score, case, good, false);
        }
    }
    score.settle(what, at_least);
}

#[test]
fn wrong_settings_are_named() {
    judge_all("settings", &settings_cases(), &OWN, 14);
}

#[test]
fn changed_bytes_are_found() {
    judge_all("bytes", &byte_cases(), &OWN, 40);
}

#[test]
fn changed_public_inputs_are_found() {
    judge_all("public input", &public_input_cases(), &OWN, 16);
}

#[test]
fn changed_parameters_are_found() {
    judge_all("parameters", &parameter_cases(), &OWN, 20);
}

#[test]
fn the_stone_version_is_named_both_ways() {
    let good = corpus::own(StoneVersion::Stone5, |_| {});
    integrity::verify(&good.proof, &good.settings, 0).unwrap();
    let cases = [case(
        "stone5 proof as stone6",
        "stone-version",
        "--stone-version stone5",
        true,
        |g| g.settings.stone_version = StoneVersion::Stone6,
    )];
    judge_all("stone5", &cases, &good, 2);
}

type ChangeParameters = fn(&mut ProofParameters);

/// Proofs that Stone takes and Integrity does not: made so, not changed.
#[test]
fn what_was_made_so_is_not_called_changed() {
    let mut score = Score::default();
    let made: [(&str, &str, &str, ChangeParameters); 5] = [
        (
            "19 bits of work",
            "proof-of-work-bits",
            "was made with proof_of_work_bits 19",
            |p| {
                p.stark.fri.proof_of_work_bits = 19;
            },
        ),
        (
            "a FRI step of 5",
            "parameters",
            "was made with FRI step 5",
            |p| {
                p.stark.fri.fri_step_list = vec![0, 5];
                p.stark.fri.last_layer_degree_bound = 256;
            },
        ),
        ("work with the other hash", "pow-hash", "Blake256", |p| {
            p.pow_hash = PowHash::Blake256;
            p.n_verifier_friendly_commitment_layers = 9;
        }),
        // The hasher decides nothing else here: no need to prove again.
        (
            "work with the other hash, all Poseidon",
            "hasher",
            "hasher `blake2s_",
            |p| p.pow_hash = PowHash::Blake256,
        ),
        (
            "blake2s with the short mask",
            "hasher",
            "blake256_masked248_lsb",
            |p| {
                p.commitment_hash = CommitmentHash::Blake160;
                p.pow_hash = PowHash::Blake256;
                p.n_verifier_friendly_commitment_layers = 9;
            },
        ),
    ];
    for (name, id, says, change) in made {
        let good = corpus::own(StoneVersion::Stone6, change);
        let explanation = explain::verify(&good.proof, &good.settings, 0).unwrap_err();
        let said = format!("{} [{}]", explanation.advice(), explanation.cause.id);
        println!("{name}: {said}");
        score.note(
            name,
            explanation.cause.id == id && said.contains(says),
            &said,
        );
    }
    score.settle("made so", 5);
}

#[test]
fn too_few_bits_are_told_in_bits() {
    let Good { proof, settings } = &*OWN;
    let explanation = explain::verify(proof, settings, 100).unwrap_err();
    assert_eq!(explanation.cause.id, "security-bits");
    assert!(
        explanation.advice().contains("30 security bits"),
        "{explanation}"
    );
}

/// The same on proofs that the real Stone made.
#[test]
fn causes_are_found_in_stones_own_proofs() {
    let strict = MemoryVerification::Strict;
    for (case, version) in [
        ("recursive_builtins", StoneVersion::Stone6),
        ("recursive_stone5", StoneVersion::Stone5),
        ("starknet_builtins", StoneVersion::Stone6),
    ] {
        let Some(good) = corpus::golden(case, version, strict) else {
            return;
        };
        let bytes: Vec<Case> = byte_cases()
            .into_iter()
            // The numbers of OODS values are those of our own proof's layout.
            .filter(|case| !case.name.contains("late") && !case.name.contains("at the OODS point"))
            .collect();
        let mut score = Score::default();
        for case in &bytes {
            judge(&mut score, case, &good, true);
        }
        score.settle(case, 20);
    }
}

/// A Cairo 1 program's proof asks for its own memory mode; and that mode takes
/// other proofs, for another fact.
#[test]
fn the_memory_mode_is_named() {
    let Good { proof, settings } = corpus::cairo1();
    let mut score = Score::default();
    // `relaxed` takes the run, too, with the program as its own segment: both are
    // an answer, and the nearer one is given.
    let strict = VerifierConfiguration {
        memory_verification: MemoryVerification::Strict,
        ..settings
    };
    let explanation = explain::verify(&proof, &strict, 0).unwrap_err();
    let said = format!("{} [{}]", explanation.advice(), explanation.cause.id);
    let right = explanation.cause.id == "memory-mode" && said.contains("--memory-verification ");
    score.note("strict", right, &said);
    let asked = VerifierConfiguration {
        memory_verification: MemoryVerification::Cairo1,
        ..OWN.settings.clone()
    };
    let answer = Answer::of_proof("proof.json", &OWN.proof, &asked, 0);
    let cause = answer.cause.unwrap();
    let right = cause.id == "memory-mode" && cause.next.contains("--memory-verification strict");
    score.note("cairo1 for a Cairo 0 proof", right, &cause.what);
    score.settle("memory modes", 2);
}
