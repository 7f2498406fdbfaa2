//! Random alterations of good proofs: every one is refused with a typed error
//! or leaves what the verifier reads as it was, and none panics.

use std::panic::{AssertUnwindSafe, catch_unwind};

use serde_json::Value;
use stonegate::{
    integrity::{self, Acceptance},
    stone::{params::StoneVersion, proof::ProofFile},
};

use crate::{
    cases::{self, Case},
    common::random::Random,
};

/// Alterations per good proof and kind.
const ROUNDS: usize = 30;

/// What became of an altered proof file.
enum Outcome {
    /// Refused, by the reader or by the verifier.
    Refused,
    /// Accepted, and everything the verifier reads is what it was.
    Equivalent,
}

fn judge(case: &Case, good: &Acceptance, text: &str) -> Result<Outcome, String> {
    let proof: ProofFile = match serde_json::from_str(text) {
        Ok(proof) => proof,
        Err(_) => return Ok(Outcome::Refused),
    };
    match integrity::verify(&proof, &case.configuration, 0) {
        Err(refusal) if refusal.to_string().is_empty() => Err("an empty refusal".into()),
        Err(_) => Ok(Outcome::Refused),
        Ok(found) => {
            let same = proof.proof_hex.eq_ignore_ascii_case(&case.proof.proof_hex)
                && same_protocol(case, &proof)
                && proof.public_input == case.proof.public_input
                && found.fact_hash == good.fact_hash
                && found.verification_hash == good.verification_hash;
            if same {
                Ok(Outcome::Equivalent)
            } else {
                Err("accepted though altered".into())
            }
        }
    }
}

/// Parameters that make the same protocol. Above the deepest tree, one number
/// of Poseidon layers is as good as another: stone6 binds it in the seed all
/// the same, stone5 nowhere.
fn same_protocol(case: &Case, proof: &ProofFile) -> bool {
    let (mut found, good) = (proof.proof_parameters.clone(), &case.proof.proof_parameters);
    let log_domain = proof.public_input.n_steps.ilog2() + 4 + found.stark.log_n_cosets;
    let friendly = &mut found.n_verifier_friendly_commitment_layers;
    let stone5 = case.configuration.stone_version == StoneVersion::Stone5;
    let deepest = u64::from(log_domain);
    if stone5 && (*friendly).min(good.n_verifier_friendly_commitment_layers) > deepest {
        *friendly = good.n_verifier_friendly_commitment_layers;
    }
    found == *good
}

/// Alters, judges and reports with what is needed to do it again.
fn run(name: &str, alter: impl Fn(&Case, &mut Random) -> (String, String)) {
    let mut random = Random::new();
    let (mut refused, mut equivalent) = (0, 0);
    for case in cases::good_proofs() {
        let good = integrity::verify(&case.proof, &case.configuration, 0).expect("a good proof");
        for round in 0..ROUNDS {
            let (what, text) = alter(case, &mut random);
            let outcome = catch_unwind(AssertUnwindSafe(|| judge(case, &good, &text)));
            let context = format!("{name}, {} round {round}: {what}", case.name);
            match outcome {
                Ok(Ok(Outcome::Refused)) => refused += 1,
                Ok(Ok(Outcome::Equivalent)) => equivalent += 1,
                Ok(Err(message)) => panic!("{context}: {message}"),
                Err(_) => panic!("{context}: the verifier panicked"),
            }
        }
    }
    println!("{name}: {refused} refused, {equivalent} equivalent");
}

fn with_hex(case: &Case, alter: impl FnOnce(&mut String)) -> String {
    let mut proof = case.proof.clone();
    proof.annotations = None;
    alter(&mut proof.proof_hex);
    serde_json::to_string(&proof).expect("a proof file serializes")
}

/// One word: a digit, all of it, another word of the proof.
#[test]
fn altered_elements() {
    run("elements", |case, random| {
        let n_words = (case.proof.proof_hex.len() - 2) / 64;
        let word = random.below(n_words);
        let at = 2 + 64 * word;
        let other = 2 + 64 * random.below(n_words);
        let new = match random.below(5) {
            0 => {
                let mut new = case.proof.proof_hex[at..at + 64].to_owned();
                let digit = random.below(64);
                new.replace_range(digit..digit + 1, &format!("{:x}", random.below(16)));
                new
            }
            1 => (0..4).map(|_| format!("{:016x}", random.word())).collect(),
            2 => "0".repeat(64),
            3 => format!("0{}", "f".repeat(63)),
            _ => case.proof.proof_hex[other..other + 64].to_owned(),
        };
        let text = with_hex(case, |hex| hex.replace_range(at..at + 64, &new));
        (format!("word {word} becomes {new}"), text)
    });
}

/// Words and digits cut off, cut out, doubled, exchanged, put in.
#[test]
fn altered_lengths() {
    run("lengths", |case, random| {
        let n = case.proof.proof_hex.len();
        let n_words = (n - 2) / 64;
        let at = 2 + 64 * random.below(n_words);
        let other = 2 + 64 * random.below(n_words);
        let digit = random.below(n);
        let count = 1 + random.below(4);
        let kind = random.below(8);
        let text = with_hex(case, |hex| match kind {
            0 => hex.truncate(digit),
            1 => hex.truncate(at),
            2 => hex.replace_range(at..(at + 64 * count).min(n), ""),
            3 => hex.insert_str(at, &"0".repeat(64 * count)),
            4 => {
                let word = hex[other..other + 64].to_owned();
                hex.insert_str(at, &word);
            }
            5 => {
                let (first, second) = (
                    hex[at..at + 64].to_owned(),
                    hex[other..other + 64].to_owned(),
                );
                hex.replace_range(at..at + 64, &second);
                hex.replace_range(other..other + 64, &first);
            }
            6 => hex.insert(digit, char::from(b' ' + random.below(95) as u8)),
            _ => drop(hex.remove(digit)),
        });
        (
            format!("kind {kind}, at {at}, {other}, {digit}, {count}"),
            text,
        )
    });
}

/// One place of the JSON tree: every branch of a node is as likely as its
/// siblings, so parameters are altered as often as the public memory.
#[test]
fn altered_structure() {
    run("structure", |case, random| {
        let mut proof = case.proof.clone();
        proof.annotations = None;
        let mut tree = serde_json::to_value(&proof).expect("a proof file serializes");
        let mut path = Vec::new();
        let what = alter_somewhere(&mut tree, random, &mut path);
        path.push(what);
        (path.join("/"), tree.to_string())
    });
}

/// Walks down from a node, mostly to a leaf, and replaces what is there.
fn alter_somewhere(node: &mut Value, random: &mut Random, path: &mut Vec<String>) -> String {
    let stop = random.below(8) == 0;
    match node {
        Value::Object(map) if !map.is_empty() && !stop => {
            let nth = random.below(map.len());
            let (key, value) = map.iter_mut().nth(nth).expect("below the length");
            path.push(key.clone());
            alter_somewhere(value, random, path)
        }
        Value::Array(items) if !items.is_empty() && !stop => {
            let index = random.below(items.len());
            path.push(index.to_string());
            alter_somewhere(&mut items[index], random, path)
        }
        leaf => replace(leaf, random),
    }
}

/// Puts something else in a node's place and says what.
fn replace(node: &mut Value, random: &mut Random) -> String {
    let kind = random.below(7);
    match (kind, &mut *node) {
        (0, Value::Number(number)) => {
            let value = number.as_u64().unwrap_or(0);
            let new = [
                value ^ 1,
                value.wrapping_mul(2),
                u64::MAX,
                1 << random.below(64),
            ];
            *node = Value::from(new[random.below(4)]);
        }
        (1, Value::Number(number)) => {
            *node = Value::from(number.as_u64().unwrap_or(0).wrapping_add(1));
        }
        (2, Value::String(text)) => {
            text.pop();
        }
        (3, Value::String(text)) => text.push('1'),
        (0 | 1, Value::String(_)) => *node = Value::from(format!("{:#x}", random.word())),
        (0..=2, Value::Array(items)) => drop(items.pop()),
        (3, Value::Array(items)) => {
            let item = items.first().cloned().unwrap_or_default();
            items.push(item);
        }
        (0 | 1, Value::Object(map)) => {
            let key = map.keys().nth(random.below(map.len())).cloned();
            map.remove(&key.unwrap_or_default());
        }
        (2 | 3, Value::Object(map)) => drop(map.insert("another".into(), Value::from(1))),
        (4, _) => *node = Value::Null,
        (5, _) => *node = Value::from(-1.5),
        _ => *node = Value::Array(vec![Value::from("0x1"), Value::Bool(true)]),
    }
    format!("kind {kind}, now {:.60}", node.to_string())
}

/// Bytes of the file itself, so that it is seldom JSON any more.
#[test]
fn altered_text() {
    run("text", |case, random| {
        let mut proof = case.proof.clone();
        proof.annotations = None;
        let mut text = serde_json::to_string(&proof)
            .expect("a proof file serializes")
            .into_bytes();
        let start = if random.below(2) == 0 {
            0
        } else {
            text.len() - text.len().min(6000)
        };
        let at = start + random.below(text.len() - start);
        let kind = random.below(3);
        match kind {
            0 => text.truncate(at),
            1 => text[at] = b' ' + random.below(95) as u8,
            _ => drop(text.remove(at)),
        }
        let text = String::from_utf8_lossy(&text).into_owned();
        (format!("kind {kind} at byte {at}"), text)
    });
}
