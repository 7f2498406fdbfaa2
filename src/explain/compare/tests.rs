use super::*;
use crate::{
    integrity::{MemoryVerification, VerifierConfiguration},
    pipeline::Tampering,
    program::{Layout, Program},
    stone::{
        params::{ProofParameters, ProverConfig},
        prove::{ProveOptions, prove},
    },
};
use std::{path::Path, sync::OnceLock};

/// Arguments of the allocation program; `apy` is the last one.
fn proof_of(
    version: StoneVersion,
    apy: u64,
    adjust: impl FnOnce(&mut ProofParameters),
) -> ProofFile {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("contracts/allocation/allocation.executable.json");
    let arguments = [
        5, 0, 1, 2, 6000, 2, 500, 2000, 2, 85, 365, 850, 500, 2000, 2, 85, 365, apy,
    ];
    let arguments = arguments.map(|value: u64| value.into());
    // The layout that makes the smallest trace of it.
    let inputs = Program::load(&path)
        .unwrap()
        .run(&arguments, Layout::Small)
        .unwrap();
    let mut parameters = ProofParameters::derive(inputs.public_input.n_steps, 30).unwrap();
    parameters.n_verifier_friendly_commitment_layers = 9;
    adjust(&mut parameters);
    let options = ProveOptions {
        annotations: true,
        ..ProveOptions::of(version)
    };
    prove(&inputs, &parameters, &ProverConfig::default(), &options).unwrap()
}

fn good() -> &'static ProofFile {
    static GOOD: OnceLock<ProofFile> = OnceLock::new();
    GOOD.get_or_init(|| proof_of(StoneVersion::Stone6, 1210, |_| {}))
}

fn first(b: &ProofFile) -> Difference {
    let comparison = compare(good(), b);
    assert!(!comparison.is_same());
    comparison.first.unwrap()
}

#[test]
fn a_proof_is_the_same_as_itself_whatever_stands_beside_it() {
    let comparison = compare(good(), good());
    assert!(comparison.is_same() && comparison.beside.is_empty());
    assert_eq!(comparison.to_string(), "same bytes: both verify as stone6");
    let mut bare = good().clone();
    bare.annotations = None;
    let comparison = compare(good(), &bare);
    assert!(comparison.is_same());
    assert_eq!(comparison.beside, ["annotations"]);
}

#[test]
fn versions_settings_and_runs_are_told_apart() {
    let other = proof_of(StoneVersion::Stone5, 1210, |_| {});
    let difference = first(&other);
    assert_eq!(difference.part, Part::Seed);
    assert!(
        difference
            .implies
            .contains("the first proof is stone6, the second stone5")
    );

    let other = proof_of(StoneVersion::Stone6, 1210, |p| {
        p.n_verifier_friendly_commitment_layers = 10;
    });
    let difference = first(&other);
    assert_eq!(difference.part, Part::Parameters);
    assert_eq!(difference.place, "n_verifier_friendly_commitment_layers");
    assert_eq!(difference.values, ["9", "10"]);

    let other = proof_of(StoneVersion::Stone6, 1211, |_| {});
    let comparison = compare(good(), &other);
    assert_eq!(comparison.verify_as, [Some(StoneVersion::Stone6); 2]);
    let difference = comparison.first.unwrap();
    assert_eq!(difference.part, Part::PublicInput);
    assert!(difference.place.ends_with("(output)"), "{difference:?}");
    assert!(
        difference.values[1].starts_with("0x4bb at"),
        "{difference:?}"
    );
    assert!(comparison.differing.contains(&Part::TraceCommitment));
}

#[test]
fn what_was_changed_after_proving_is_found_where_it_was_changed() {
    let fri = |layer| Part::Decommitment(Table::FriLayer(layer));
    let last = good().proof_parameters.stark.fri.fri_step_list.len() - 1;
    for (tampering, part) in [
        ("trace commitment", Part::TraceCommitment),
        ("interaction commitment", Part::InteractionCommitment),
        ("composition commitment", Part::Composition),
        ("OODS value", Part::OodsValues),
        ("FRI layer commitment", Part::FriLayer(1)),
        ("last-layer coefficient", Part::LastLayer),
        ("nonce", Part::Nonce),
        ("trace value", Part::Decommitment(Table::Original)),
        ("interaction value", Part::Decommitment(Table::Interaction)),
        ("composition value", Part::Decommitment(Table::Composition)),
        ("authentication node", Part::Decommitment(Table::Original)),
        ("FRI leaf", fri(1)),
        ("inner FRI authentication node", fri(2)),
        ("public output value", Part::PublicInput),
        ("program word", Part::PublicInput),
        ("builtin segment", Part::PublicInput),
        ("query count", Part::Parameters),
        ("length", fri(last)),
    ] {
        let mut spoilt = good().clone();
        let mode = MemoryVerification::Strict;
        let mut configuration =
            VerifierConfiguration::for_proof(&spoilt, StoneVersion::Stone6, mode);
        let how: Tampering = tampering.parse().unwrap();
        how.apply(&mut spoilt, &mut configuration).unwrap();
        let comparison = compare(good(), &spoilt);
        let difference = comparison.first.clone().unwrap();
        assert_eq!(difference.part, part, "{tampering}: {comparison}");
        assert_eq!(
            comparison.verify_as,
            [Some(StoneVersion::Stone6), None],
            "{tampering}"
        );
        // Either way round.
        let turned = compare(&spoilt, good());
        assert_eq!(turned.first.unwrap().part, difference.part, "{tampering}");
        let in_bytes = difference.part > Part::Seed;
        assert_eq!(comparison.first_byte.is_some(), in_bytes, "{tampering}");
        if in_bytes {
            let implies = &difference.implies;
            assert!(
                implies.contains("the second proof was changed"),
                "{tampering}: {implies}"
            );
        }
    }
}

#[test]
fn a_cut_proof_ends_in_the_part_that_was_cut() {
    for (words, part) in [
        (1, Part::InteractionCommitment),
        (5, Part::OodsValues),
        (700, Part::Decommitment(Table::Original)),
    ] {
        let mut cut = good().clone();
        cut.proof_hex.truncate(2 + 64 * words);
        let comparison = compare(good(), &cut);
        assert_eq!(comparison.first_byte, Some(32 * words));
        let difference = comparison.first.unwrap();
        if words < 700 {
            assert_eq!(difference.part, part);
        } else {
            assert!(difference.part > Part::Queries, "{difference:?}");
        }
        assert!(difference.values[1].starts_with("end, "), "{difference:?}");
    }
}

#[test]
fn the_report_has_both_values_and_one_sentence() {
    let mut spoilt = good().clone();
    let digit = spoilt.proof_hex.len() - 1;
    let last = spoilt.proof_hex.remove(digit);
    spoilt.proof_hex.push(if last == '0' { '1' } else { '0' });
    let text = compare(good(), &spoilt).to_string();
    assert!(
        text.starts_with("different: first in the decommitment of the FRI layer"),
        "{text}"
    );
    assert!(text.contains("(verifies as stone6)"), "{text}");
    assert!(text.contains("(verifies under no Stone version)"), "{text}");
    let bytes = good().proof_hex.len() / 2 - 1;
    let offset = format!("first differing byte of proof_hex: {}", bytes - 1);
    assert!(text.contains(&offset), "{text}");
}
