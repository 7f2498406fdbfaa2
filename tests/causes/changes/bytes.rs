//! Changes of what was sent.

use stonegate::stone::{field::Felt, proof::ProofFile};

use super::{Case, Good, case};

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
    format!("0x{}", hex::encode(bytes))
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

/// Changed bytes.
pub fn byte_cases() -> Vec<Case> {
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
