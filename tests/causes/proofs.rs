//! Proofs that were changed, or submitted under other settings.

use stonegate::{
    explain::{self, Answer},
    integrity::{self, Hasher, MemoryVerification, VerifierConfiguration},
    stone::{
        field::Felt,
        params::{CommitmentHash, PowHash, ProofParameters, StoneVersion},
        proof::ProofFile,
        public_input::PublicMemoryCell,
    },
};

use super::{
    corpus::{self, Good, OWN},
    score::Score,
};

/// A change of a good proof or of its settings.
struct Case {
    name: &'static str,
    /// The cause that must be named first.
    cause: &'static str,
    /// What must be said of it.
    says: String,
    change: Box<dyn Fn(&mut Good)>,
    /// Whether it can be found without annotations, too.
    bare: bool,
}

fn case(
    name: &'static str,
    cause: &'static str,
    says: impl Into<String>,
    bare: bool,
    change: impl Fn(&mut Good) + 'static,
) -> Case {
    Case {
        name,
        cause,
        says: says.into(),
        bare,
        change: Box::new(change),
    }
}

/// The byte range of the first annotation with all these parts in it.
fn place(proof: &ProofFile, parts: &[&str]) -> (usize, usize) {
    let annotations = proof.annotations.as_ref().unwrap();
    let line = annotations
        .iter()
        .find(|line| line.starts_with("P->V[") && parts.iter().all(|part| line.contains(part)));
    let range = line.unwrap_or_else(|| panic!("no {parts:?}"))[5..]
        .split(']')
        .next()
        .unwrap();
    let (start, end) = range.split_once(':').unwrap();
    (start.parse().unwrap(), end.parse().unwrap())
}

/// Changes word `index` of what an annotation says was sent.
fn word(
    parts: &'static [&'static str],
    index: usize,
    change: impl Fn(&mut [u8]) + 'static,
) -> impl Fn(&mut Good) + 'static {
    move |good| {
        let start = place(&good.proof, parts).0 + 32 * index;
        let mut bytes = bytes(&good.proof);
        change(&mut bytes[start..start + 32]);
        good.proof.proof_hex = hex(&bytes);
    }
}

fn bytes(proof: &ProofFile) -> Vec<u8> {
    let digits = proof.proof_hex.strip_prefix("0x").unwrap();
    (0..digits.len())
        .step_by(2)
        .map(|i| u8::from_str_radix(&digits[i..i + 2], 16).unwrap())
        .collect()
}

fn hex(bytes: &[u8]) -> String {
    let digits: String = bytes.iter().map(|b| format!("{b:02x}")).collect();
    format!("0x{digits}")
}

fn flip(word: &mut [u8]) {
    word[31] ^= 1;
}

fn digit(word: &mut [u8]) {
    word[20] ^= 0x50;
}

fn increment(word: &mut [u8]) {
    let felt = Felt::from_be_bytes(&word.try_into().unwrap()).unwrap() + Felt::from(1);
    word.copy_from_slice(&felt.to_be_bytes());
}

fn zero(word: &mut [u8]) {
    word.fill(0);
}

/// Wrong settings for a good proof.
fn settings_cases() -> Vec<Case> {
    vec![
        case(
            "stone6 proof as stone5",
            "stone-version",
            "--stone-version stone6",
            true,
            |g| {
                g.settings.stone_version = StoneVersion::Stone5;
            },
        ),
        case(
            "keccak proof as blake2s_248",
            "hasher",
            "hasher `keccak_160_lsb`",
            true,
            |g| {
                g.settings.hasher = Hasher::Blake2s248;
            },
        ),
        case(
            "keccak_160 proof as keccak_248",
            "hasher",
            "hasher `keccak_160_lsb`",
            true,
            |g| {
                g.settings.hasher = Hasher::Keccak248;
            },
        ),
        case(
            "small proof as recursive",
            "layout",
            "layout `small`",
            true,
            |g| {
                g.settings.layout = "recursive".into();
            },
        ),
        case(
            "small proof as dex",
            "layout",
            "layout `small`",
            true,
            |g| {
                g.settings.layout = "dex".into();
            },
        ),
        case(
            "layout without verifier",
            "layout",
            "layout `small`",
            true,
            |g| {
                g.settings.layout = "dynamic".into();
            },
        ),
        case(
            "two settings wrong",
            "hasher",
            "--stone-version stone6",
            true,
            |g| {
                g.settings.hasher = Hasher::Blake2s160;
                g.settings.stone_version = StoneVersion::Stone5;
            },
        ),
    ]
}

/// Changed bytes.
fn byte_cases() -> Vec<Case> {
    const ORIGINAL: &[&str] = &["/Original/Commit on Trace"];
    const INTERACTION: &[&str] = &["/Interaction/Commit on Trace"];
    const COMPOSITION: &[&str] = &["/Out Of Domain Sampling/Commit on Trace"];
    const OODS: &[&str] = &["/OODS values"];
    const LAYER_1: &[&str] = &["/FRI/Commitment/Layer 1"];
    const LAYER_2: &[&str] = &["/FRI/Commitment/Layer 2"];
    const LAST: &[&str] = &["/Last Layer"];
    const NONCE: &[&str] = &["/Proof of Work"];
    vec![
        case(
            "bit of the trace commitment",
            "trace-commitment",
            "original",
            true,
            word(ORIGINAL, 0, flip),
        ),
        case(
            "trace commitment plus 1",
            "trace-commitment",
            "original",
            true,
            word(ORIGINAL, 0, increment),
        ),
        case(
            "trace commitment zeroed",
            "trace-commitment",
            "original",
            false,
            word(ORIGINAL, 0, zero),
        ),
        case(
            "digit of the interaction commitment",
            "trace-commitment",
            "interaction",
            true,
            word(INTERACTION, 0, digit),
        ),
        case(
            "bit of the composition commitment",
            "composition-commitment",
            "composition",
            true,
            word(COMPOSITION, 0, flip),
        ),
        case(
            "first OODS value plus 1",
            "oods-value",
            "OODS value 0",
            true,
            word(OODS, 0, increment),
        ),
        case(
            "an OODS value zeroed",
            "oods-value",
            "OODS value 7",
            true,
            word(OODS, 7, zero),
        ),
        case(
            "bit of a late OODS value",
            "oods-value",
            "OODS value 150",
            true,
            word(OODS, 150, flip),
        ),
        case(
            "composition at the OODS point",
            "oods-value",
            "OODS value 201",
            true,
            word(OODS, 201, digit),
        ),
        case(
            "bit of a FRI commitment",
            "fri-commitment",
            "FRI layer 1",
            true,
            word(LAYER_1, 0, flip),
        ),
        case(
            "second FRI commitment plus 1",
            "fri-commitment",
            "FRI layer 2",
            true,
            word(LAYER_2, 0, increment),
        ),
        case(
            "FRI commitment zeroed",
            "fri-commitment",
            "FRI layer 1",
            false,
            word(LAYER_1, 0, zero),
        ),
        case(
            "a last-layer coefficient",
            "last-layer-coefficient",
            "coefficient 5",
            true,
            word(LAST, 5, flip),
        ),
        case(
            "bit of the nonce",
            "nonce",
            "nonce",
            true,
            word(NONCE, 0, flip),
        ),
        case("nonce zeroed", "nonce", "nonce", true, word(NONCE, 0, zero)),
        case(
            "cell of the original trace",
            "trace-value",
            "original trace",
            true,
            word(&["Virtual Oracle/Trace 0: Row"], 0, flip),
        ),
        case(
            "cell of the interaction trace",
            "trace-value",
            "interaction trace",
            true,
            word(&["Virtual Oracle/Trace 1: Row"], 0, flip),
        ),
        case(
            "cell of the composition trace",
            "composition-value",
            "composition trace",
            true,
            word(&["Virtual Oracle/Trace 2: Row"], 0, flip),
        ),
        case(
            "node of the original trace",
            "authentication",
            "original trace",
            true,
            word(&["Virtual Oracle/Trace 0: For node"], 0, flip),
        ),
        case(
            "node of the interaction trace",
            "authentication",
            "interaction trace",
            true,
            word(&["Virtual Oracle/Trace 1: For node"], 0, flip),
        ),
        case(
            "node of the composition trace",
            "authentication",
            "composition trace",
            true,
            word(&["Virtual Oracle/Trace 2: For node"], 0, flip),
        ),
        case(
            "cell of FRI layer 1",
            "fri-leaf",
            "FRI layer 1",
            true,
            word(&["/FRI/Decommitment/Layer 1: Row"], 0, flip),
        ),
        case(
            "cell of FRI layer 2",
            "fri-leaf",
            "FRI layer 2",
            true,
            word(&["/FRI/Decommitment/Layer 2: Row"], 0, flip),
        ),
        case(
            "node of FRI layer 1",
            "fri-authentication",
            "FRI layer 1",
            true,
            word(&["/FRI/Decommitment/Layer 1: For node"], 0, flip),
        ),
        case("proof cut by 32 bytes", "proof-file", "cut", false, |g| {
            let end = g.proof.proof_hex.len() - 64;
            g.proof.proof_hex.truncate(end);
        }),
        case(
            "proof with 32 bytes more",
            "proof-file",
            "too many",
            false,
            |g| {
                g.proof.proof_hex.push_str(&"00".repeat(32));
            },
        ),
        case("no hexadecimal digit", "proof-file", "", true, |g| {
            g.proof.proof_hex.replace_range(100..101, "g");
        }),
    ]
}

/// Changed public inputs.
fn public_input_cases() -> Vec<Case> {
    let output = |cells: &mut Vec<PublicMemoryCell>| cells.len() - 1;
    vec![
        case(
            "output value plus 1",
            "public-input",
            "0x2a",
            true,
            move |g| {
                let cells = &mut g.proof.public_input.public_memory;
                let last = output(cells);
                cells[last].value += Felt::from(1);
            },
        ),
        case(
            "another output value",
            "public-input",
            "0x2a",
            false,
            move |g| {
                let cells = &mut g.proof.public_input.public_memory;
                let last = output(cells);
                cells[last].value = Felt::from(123_456_789);
            },
        ),
        case(
            "program word",
            "public-input",
            "public_memory[3]",
            false,
            |g| {
                g.proof.public_input.public_memory[3].value = Felt::from(99);
            },
        ),
        case(
            "padding value",
            "public-input",
            "public_memory[0]",
            false,
            |g| {
                g.proof.public_input.public_memory[0].value += Felt::from(1);
            },
        ),
        case(
            "address of a cell",
            "public-input",
            "public_memory[5].address",
            false,
            |g| {
                g.proof.public_input.public_memory[5].address += 1000;
            },
        ),
        case("a cell is missing", "public-input", "missing", false, |g| {
            g.proof.public_input.public_memory.remove(4);
        }),
        case("a cell too many", "public-input", "too many", false, |g| {
            let cells = &mut g.proof.public_input.public_memory;
            cells.push(PublicMemoryCell {
                address: 77,
                value: Felt::from(7),
                page: 0,
            });
        }),
        case(
            "cells exchanged",
            "public-input",
            "public_memory",
            false,
            |g| {
                g.proof.public_input.public_memory.swap(4, 5);
            },
        ),
        case("rc_max", "public-input", "rc_max", true, |g| {
            g.proof.public_input.rc_max += 1
        }),
        case("rc_min", "public-input", "rc_min", true, |g| {
            g.proof.public_input.rc_min -= 1
        }),
        case("rc_max far off", "public-input", "rc_max", false, |g| {
            g.proof.public_input.rc_max = 50_000
        }),
        case(
            "end of the execution",
            "public-input",
            "execution.stop_ptr",
            false,
            |g| {
                g.proof
                    .public_input
                    .memory_segments
                    .get_mut("execution")
                    .unwrap()
                    .stop_ptr += 5;
            },
        ),
        case(
            "begin of a builtin",
            "public-input",
            "range_check.begin_addr",
            false,
            |g| {
                g.proof
                    .public_input
                    .memory_segments
                    .get_mut("range_check")
                    .unwrap()
                    .begin_addr -= 1;
            },
        ),
        case(
            "end of a builtin",
            "public-input",
            "pedersen.stop_ptr",
            false,
            |g| {
                g.proof
                    .public_input
                    .memory_segments
                    .get_mut("pedersen")
                    .unwrap()
                    .stop_ptr += 6;
            },
        ),
        case("number of steps", "n-steps", "512", true, |g| {
            g.proof.public_input.n_steps *= 2
        }),
        case("layout of the public input", "layout", "small", true, |g| {
            g.proof.public_input.layout = "dex".into();
            g.settings.layout = "dex".into();
        }),
    ]
}

/// Parameters changed after the proof was made.
fn parameter_cases() -> Vec<Case> {
    vec![
        case("one query fewer", "query-count", "n_queries", true, |g| {
            g.proof.proof_parameters.stark.fri.n_queries -= 1;
        }),
        case("one query more", "query-count", "n_queries", true, |g| {
            g.proof.proof_parameters.stark.fri.n_queries += 1;
        }),
        case(
            "one bit of work more",
            "proof-of-work-bits",
            "24",
            true,
            |g| {
                g.proof.proof_parameters.stark.fri.proof_of_work_bits += 1;
            },
        ),
        case(
            "bits of work below the range",
            "proof-of-work-bits",
            "24",
            true,
            |g| {
                g.proof.proof_parameters.stark.fri.proof_of_work_bits = 19;
            },
        ),
        case(
            "friendly layers",
            "parameters",
            "n_verifier_friendly_commitment_layers",
            true,
            |g| {
                g.proof
                    .proof_parameters
                    .n_verifier_friendly_commitment_layers = 9;
            },
        ),
        case("blow-up factor", "parameters", "log_n_cosets", true, |g| {
            g.proof.proof_parameters.stark.log_n_cosets += 1;
        }),
        case(
            "last layer's bound",
            "parameters",
            "last_layer_degree_bound",
            true,
            |g| {
                g.proof.proof_parameters.stark.fri.last_layer_degree_bound /= 2;
            },
        ),
        case("a FRI step", "parameters", "fri_step_list", true, |g| {
            g.proof.proof_parameters.stark.fri.fri_step_list[1] -= 1;
        }),
        case(
            "a FRI step dropped",
            "parameters",
            "fri_step_list",
            true,
            |g| {
                g.proof.proof_parameters.stark.fri.fri_step_list.pop();
            },
        ),
        case("commitment hash", "hasher", "commitment_hash", true, |g| {
            g.proof.proof_parameters.commitment_hash = CommitmentHash::Blake248;
            g.settings.hasher = Hasher::Blake2s248;
        }),
        case("proof-of-work hash", "pow-hash", "pow_hash", true, |g| {
            g.proof.proof_parameters.pow_hash = PowHash::Blake256;
        }),
    ]
}

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
