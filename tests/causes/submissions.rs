//! Calldata that was changed after it was made.

use stonegate::{
    explain::explain_calldata,
    integrity::{self, monolith, submitted},
    stone::field::Felt,
};

use super::{corpus::OWN, score::Score};

fn good() -> Vec<Felt> {
    monolith(&OWN.proof, &OWN.settings).unwrap()
}

#[test]
fn calldata_is_read_back_into_the_proof_it_was_made_of() {
    let submitted = submitted::read(&good()).unwrap();
    assert_eq!(submitted.configuration.as_ref(), Some(&OWN.settings));
    assert_eq!(submitted.proof.proof_hex, OWN.proof.proof_hex);
    assert_eq!(submitted.proof.public_input, OWN.proof.public_input);
    assert_eq!(submitted.faults, []);
    let accepted = integrity::verify(&submitted.proof, &OWN.settings, 0).unwrap();
    let before = integrity::verify(&OWN.proof, &OWN.settings, 0).unwrap();
    assert_eq!(accepted.verification_hash, before.verification_hash);
    assert!(explain_calldata(&good()).verdict.is_ok());
}

/// Position of a word in the calldata.
fn find(calldata: &[Felt], value: Felt) -> usize {
    calldata.iter().position(|felt| *felt == value).unwrap()
}

#[test]
fn changed_calldata_is_explained() {
    type Change = Box<dyn Fn(&mut Vec<Felt>)>;
    let set = |at: usize, word: &'static str| -> Change {
        Box::new(move |felts| felts[at] = Felt::from_short_string(word).unwrap())
    };
    let add = |at: usize, n: u64| -> Change { Box::new(move |felts| felts[at] += Felt::from(n)) };
    let proof = integrity::verify(&OWN.proof, &OWN.settings, 0)
        .unwrap()
        .proof;
    let calldata = good();
    let oods = find(&calldata, proof.commitments.oods_values[3]);
    let nonce = find(&calldata, Felt::from(proof.commitments.nonce));
    let fri = find(&calldata, proof.commitments.fri_layers[0]);
    let trace = find(&calldata, proof.commitments.original);
    let cell = find(&calldata, proof.decommitments.original.values[0]);
    let node = find(
        &calldata,
        proof.decommitments.interaction.authentications[0],
    );
    let leaf = find(&calldata, proof.decommitments.fri_layers[0].values[0]);
    // The settings have the layout's name, too.
    let small = Felt::from_short_string("small").unwrap();
    let layout = 1 + find(&calldata[1..], small);
    // Behind it: no dynamic parameters, then the counts and pointers of 6 segments.
    let padding = layout + 1 + 1 + 2 + 12;
    let steps = OWN.proof.proof_parameters.stark.fri.fri_step_list.len();
    // Behind three tables, two sizes and the layers, their number and the first 0.
    let step = 4 + 9 + 2 + 1 + 3 * (steps - 1) + 1 + 1;
    let remove_node: Change = Box::new(move |felts| {
        felts.remove(node);
        // Both counts in front of it.
        let n = proof.decommitments.interaction.authentications.len() as u64;
        for at in [node - 1, node - 2] {
            assert_eq!(felts[at], Felt::from(n));
            felts[at] = Felt::from(n - 1);
        }
    });
    let cases: Vec<(&str, &str, Change)> = vec![
        ("layout", "layout", set(0, "recursive")),
        (
            "layout without verifier",
            "layout",
            set(0, "no_such_layout"),
        ),
        ("hasher", "hasher", set(1, "blake2s_248_lsb")),
        ("unknown hasher", "unknown-setting", set(1, "sha3_160_lsb")),
        ("stone version", "stone-version", set(2, "stone5")),
        ("unknown stone version", "unknown-setting", set(2, "stone4")),
        ("unknown memory mode", "unknown-setting", set(3, "lenient")),
        ("nothing", "calldata-truncated", Box::new(Vec::clear)),
        (
            "half",
            "calldata-truncated",
            Box::new(|felts| felts.truncate(felts.len() / 2)),
        ),
        (
            "one felt missing",
            "calldata-truncated",
            Box::new(|felts| felts.truncate(felts.len() - 1)),
        ),
        (
            "one felt more",
            "calldata-too-long",
            Box::new(|felts| felts.push(Felt::ZERO)),
        ),
        (
            "no settings",
            "calldata-malformed",
            Box::new(|felts| drop(felts.drain(..4))),
        ),
        ("columns", "calldata-malformed", add(4, 1)),
        ("height", "calldata-malformed", add(5, 1)),
        (
            "friendly layers of one table",
            "calldata-malformed",
            add(9, 1),
        ),
        (
            "layout of the public input",
            "calldata-malformed",
            set(layout, "dex"),
        ),
        ("a FRI step", "calldata-malformed", add(step, 1)),
        ("padding value", "calldata-malformed", add(padding + 1, 1)),
        (
            "address of the first cell",
            "calldata-malformed",
            add(padding + 4, 1),
        ),
        ("OODS value", "oods-value", add(oods, 1)),
        ("trace commitment", "trace-commitment", add(trace, 1)),
        ("FRI commitment", "fri-commitment", add(fri, 1)),
        ("nonce", "nonce", add(nonce, 1)),
        ("trace cell", "trace-value", add(cell, 1)),
        ("node", "authentication", add(node, 1)),
        ("node removed", "authentication", remove_node),
        ("leaf", "fri-leaf", add(leaf, 1)),
    ];
    let mut score = Score::default();
    for (name, id, change) in &cases {
        let mut felts = calldata.clone();
        change(&mut felts);
        let changed = calldata.iter().zip(&felts).position(|(a, b)| a != b);
        let said = match explain_calldata(&felts).verdict {
            Ok(_) => "accepted".to_owned(),
            Err(explanation) => format!("{} [{}]", explanation, explanation.cause.id),
        };
        println!("{name}: {said}");
        // A felt that contradicts the others is named by its position.
        let place = format!("felt {} of the calldata", changed.unwrap_or_default());
        let is_placed =
            *id != "calldata-malformed" || *name == "no settings" || said.contains(&place);
        score.note(name, said.ends_with(&format!("[{id}]")) && is_placed, &said);
    }
    score.settle("calldata", 27);
}
