//! Proofs that are not what was asked for, and requests that are not sent.

use std::process::Command;

use serde_json::{Value, json};
use stonegate::{
    failure::{Failure, FailureKind},
    report::EventSink,
    source::{Atlantic, AtlanticError as E, AtlanticOptions, ProgramRun, ProofRequest},
    stone::{field::Felt, params::StoneVersion},
};
use url::Url;

use crate::{
    failures::{failure, kind_and_text},
    proofs::{bootloaded_ten, eleven, ten},
    service::{KEY, Service, key},
};

#[test]
fn proofs_of_other_runs() {
    let other_run = |service: &Service, expected: &str| {
        let error = failure(service);
        let E::OtherRun { why, .. } = &error else {
            panic!("{error:?}");
        };
        assert!(why.contains(expected), "{why}");
        assert_eq!(error.kind(), FailureKind::Prover);
    };
    other_run(&Service::making(eleven().file()), "nor a bootloader");
    // It outputs what a bootloader would, and is none that is known.
    other_run(
        &Service::making(bootloaded_ten().file()),
        "nor a bootloader",
    );

    let mut proof = ten().proof().proof.clone();
    let output = proof.public_input.memory_segments["output"].begin_addr;
    for cell in &mut proof.public_input.public_memory {
        if cell.address == output {
            cell.value = Felt::from(11);
        }
    }
    let service = Service::making(proof.to_json().unwrap());
    other_run(&service, "its program outputs 1 felts [0xb]");

    let mut proof = ten().proof().proof.clone();
    proof.public_input.layout = "recursive".into();
    other_run(
        &Service::making(proof.to_json().unwrap()),
        "its layout is recursive",
    );
}

#[test]
fn proofs_that_are_none() {
    let mut proof = ten().proof().proof.clone();
    let digit = proof.proof_hex.pop().unwrap();
    proof.proof_hex.push(if digit == '0' { '1' } else { '0' });
    let error = failure(&Service::making(proof.to_json().unwrap()));
    assert!(matches!(error, E::Invalid { .. }), "{error:?}");
    assert_eq!(error.kind(), FailureKind::Prover);

    let error = failure(&Service::making(r#"{"proof_hex": 1}"#));
    assert!(matches!(error, E::Invalid { .. }), "{error:?}");

    let stwo: Value =
        json!({"claim": {}, "interaction_pow": 0, "interaction_claim": {}, "stark_proof": {}});
    let error = failure(&Service::making(stwo.to_string()));
    assert!(matches!(error, E::NotStone { .. }), "{error:?}");
    let (kind, text) = kind_and_text(&error);
    assert_eq!(kind, FailureKind::Prover);
    assert!(
        text.contains("Integrity verifies Stone proofs only"),
        "{text}"
    );

    let service = Service::making(ten().file());
    service.files(vec!["metadata.json", "pie.zip"]);
    let error = failure(&service);
    assert!(matches!(&error, E::NoProof { files, .. } if files == "metadata.json, pie.zip"));
}

#[test]
fn another_stone_version_than_asked() {
    let service = Service::making(ten().file());
    let request = ProofRequest {
        stone_version: Some(StoneVersion::Stone5),
        ..ten().request()
    };
    let error = service
        .client()
        .fetch(&request, &EventSink::silent())
        .unwrap_err();
    assert!(matches!(
        error,
        E::StoneVersion {
            expected: "stone5",
            found: "stone6"
        }
    ));
    assert_eq!(error.kind(), FailureKind::Usage);
}

#[test]
fn requests_that_cannot_be_submitted() {
    let service = Service::making(ten().file());
    let ask = |request: &ProofRequest<'_>| {
        service
            .client()
            .fetch(request, &EventSink::silent())
            .unwrap_err()
    };
    let error = ask(&ProofRequest {
        program: None,
        ..ten().request()
    });
    assert!(matches!(error, E::NoProgram), "{error:?}");
    assert_eq!(error.kind(), FailureKind::Usage);
    assert!(service.seen().is_empty());

    // AIR inputs of one program, and another program.
    let program = Some(ProgramRun {
        program: &eleven().program,
        arguments: &[],
    });
    let error = ask(&ProofRequest {
        program,
        ..ten().request()
    });
    assert!(
        matches!(&error, E::Pack { why } if why.contains("something else")),
        "{error:?}"
    );
    assert_eq!(service.count("submit"), 0, "nothing was paid for");
}

#[test]
fn addresses_to_which_no_key_is_sent() {
    for (text, expected) in [
        ("http://atlantic.example", "clear text"),
        ("ftp://atlantic.example", "not https"),
        ("https://user:pass@atlantic.example", "a user"),
        ("https://atlantic.example/?apiKey=k3y", "a query"),
    ] {
        let options = AtlanticOptions {
            base: Some(text.parse::<Url>().unwrap()),
            ..AtlanticOptions::default()
        };
        let error = Atlantic::new(options, key()).err().unwrap();
        let E::Address { why } = &error else {
            panic!("{error:?}");
        };
        assert!(why.contains(expected), "{why}");
        assert!(!error.to_string().contains("k3y"));
    }
}

/// Runs in a process of its own, with the environment of the test below.
#[test]
fn environment_child() {
    if std::env::var_os("STONEGATE_TEST_CHILD").is_none() {
        return;
    }
    match Atlantic::from_environment(AtlanticOptions::default()) {
        Ok(client) => match ten().fetch(&client) {
            Ok(_) => println!("told: proved"),
            Err(error) => println!("told: {}", Failure::from(error)),
        },
        Err(failure) => println!("told: {failure} (exit {})", failure.kind.exit_code()),
    }
}

#[test]
fn key_and_address_come_from_the_environment() {
    let service = Service::making(ten().file());
    let child = |variables: &[(&str, &str)]| {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command
            .args(["--exact", "refusals::environment_child", "--nocapture"])
            .env("STONEGATE_TEST_CHILD", "1")
            .env("STONEGATE_ATLANTIC_URL", service.url.as_str());
        for name in ["ATLANTIC_API_KEY", "STONEGATE_ATLANTIC_API_KEY"] {
            command.env_remove(name);
        }
        let output = command.envs(variables.iter().copied()).output().unwrap();
        let shown = String::from_utf8(output.stdout).unwrap();
        assert!(!shown.contains(KEY), "{shown}");
        shown
    };
    let shown = child(&[]);
    assert!(
        shown.contains("set ATLANTIC_API_KEY") && shown.contains("exit 2"),
        "{shown}"
    );
    let shown = child(&[("ATLANTIC_API_KEY", "two words")]);
    assert!(
        shown.contains("exit 2") && !shown.contains("two words"),
        "{shown}"
    );
    let shown = child(&[("ATLANTIC_API_KEY", "wr0ng")]);
    assert!(shown.contains("does not accept the API key"), "{shown}");
    let ours = [
        ("STONEGATE_ATLANTIC_API_KEY", KEY),
        ("ATLANTIC_API_KEY", "wr0ng"),
    ];
    assert!(child(&ours).contains("told: proved"));
    let shown = child(&[
        ("ATLANTIC_API_KEY", KEY),
        ("STONEGATE_ATLANTIC_URL", "s3cr3t://"),
    ]);
    assert!(
        shown.contains("no address of Atlantic") && shown.contains("exit 2"),
        "{shown}"
    );
}
