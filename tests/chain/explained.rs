//! What is said of submissions and runs that the chain refuses.

use stonegate::{
    chain::{Call, FeeBounds, Registry},
    explain::explain_calldata,
    integrity::{self, MemoryVerification, VerifierConfiguration, calldata},
    stone::params::StoneVersion,
};

use crate::{
    common::{allocation::feature, desk::Desk},
    devnet::{account, devnet, registry},
    mutations::{self, Places},
    proxy::{Fault, Proxy},
    submission::{PROOF, configuration},
};

/// Room for any transaction here, so that nothing is estimated beforehand.
const BOUNDS: FeeBounds = FeeBounds {
    l1_gas: 1_000_000,
    l1_gas_price: 1_000_000_000_000_000,
    l1_data_gas: 1_000_000,
    l1_data_gas_price: 1_000_000_000_000_000,
    l2_gas: 1_000_000_000,
    l2_gas_price: 1_000_000_000_000,
};

/// What calldata is refused with is predicted from it alone, and a cause named.
#[test]
fn every_changed_submission_has_a_cause_and_the_chain_agrees() {
    let strict = configuration(MemoryVerification::Strict);
    let good = calldata::monolith(&PROOF, &strict).unwrap();
    let places = Places::new(&good);
    let chain = Registry::new(devnet().rpc().clone(), registry());
    assert!(explain_calldata(&good).verdict.is_ok());
    // Where the words differ: a layout that no registry knows, and checks of our
    // verifier that come in another order than the contract's.
    let other_words = [
        "last FRI layer left out",
        "layout without verifier",
        "trace length + 1",
        "steps + 1",
    ];
    let mut wrong = Vec::new();
    for mutation in mutations::all() {
        let mut calldata = good.clone();
        (mutation.change)(&places, &mut calldata);
        let Err(revert) = chain.ask(&calldata).unwrap() else {
            panic!("{} is accepted", mutation.name);
        };
        let submission = explain_calldata(&calldata);
        let is_right = match &submission.verdict {
            // Counts that only our contract checks are told in notes.
            Ok(_) => submission.notes.iter().any(|note| {
                ["count", "n_segments", "main_page_len", "continuous pages"]
                    .iter()
                    .any(|word| note.contains(word))
            }),
            Err(explanation) => {
                let said = explanation.refusal.reason.as_str();
                said == revert.message || other_words.contains(&mutation.name)
            }
        };
        if !is_right {
            let said = submission.verdict.map(|_| "accepted");
            wrong.push(format!("{}: '{}', {said:?}", mutation.name, revert.message));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_transaction_is_explained_by_what_it_submitted() {
    let strict = configuration(MemoryVerification::Strict);
    let accepted = integrity::verify(&PROOF, &strict, 0).unwrap();
    let wrong = VerifierConfiguration {
        stone_version: StoneVersion::Stone5,
        ..strict
    };
    let calldata = calldata::monolith_of(&PROOF.public_input, &accepted.proof, &wrong).unwrap();
    let call = Call {
        to: registry(),
        entry_point: "verify_proof_full_and_register_fact".into(),
        calldata,
    };
    let receipt = account().send(&[call], &BOUNDS).unwrap();
    assert!(!receipt.succeeded);
    let (hash, url) = (receipt.tx_hash.to_string(), devnet().url().to_string());
    let desk = Desk::new();
    desk.run(&["explain", "--tx", &hash, "--devnet", &url])
        .expect(
            0,
            &[
                "refused at OODS",
                "the proof verifies as stone6, and was submitted as stone5",
                "`--stone-version stone6`",
                "the chain said 'Invalid OODS'",
            ],
        );
    desk.run(&["explain", "--tx", "0x1234", "--devnet", &url])
        .expect(3, &["knows no transaction"]);
}

/// A registry that refuses everything, and one that accepts everything: the run
/// ends before the user's proof is made, and does not blame it.
#[test]
fn the_controls_find_a_broken_path() {
    let desk = Desk::new();
    desk.write("mine.feature", feature("proved"));
    let (proxy, registry) = (Proxy::start(), registry().to_string());
    // The address shows no key; the proxy does not look at paths.
    let url = proxy.url.to_string();
    let refuses = r#"{"jsonrpc":"2.0","id":1,"error":{"code":40,"message":"Contract error","data":{"revert_error":"[\"0x496e76616c6964204f4f4453\"]"}}}"#;
    let accepts = r#"{"jsonrpc":"2.0","id":1,"result":["0x1"]}"#;
    for (verdict, says) in [
        (refuses, "a known-good proof is refused"),
        (accepts, "accept"),
    ] {
        proxy.plan(move |method, _| (method == "starknet_call").then_some(Fault::Verdict(verdict)));
        desk.run(&[
            "run",
            "mine.feature",
            "--devnet",
            &url,
            "--registry",
            &registry,
            "--no-ledger",
        ])
        .expect(
            3,
            &["the verifier or the path is broken, not your proof", says],
        )
        // No scenario was begun.
        .hides(&["Equal"]);
    }
}
