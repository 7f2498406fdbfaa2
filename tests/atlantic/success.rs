//! Proofs that are had.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::{Duration, Instant},
};

use serde_json::json;
use stonegate::{
    integrity::{self, MemoryVerification, VerifierConfiguration},
    report::EventSink,
    source::{
        Atlantic, AtlanticOptions, ProofRequest, ProofSource, SourceKind,
        atlantic::{Network, Status},
    },
    stone::params::StoneVersion,
};

use crate::{
    proofs::{LAYOUT, bootloaded_ten, ten},
    service::{KEY, Log, Reply, Service, key, usual_script},
};

#[test]
fn a_run_is_submitted_waited_for_and_its_proof_had() {
    let service = Service::making(ten().file());
    let client = service.client();
    let log = Log::default();
    let sourced = client.fetch(&ten().request(), &log.sink()).unwrap();
    assert_eq!(sourced.proof.proof_hex, ten().proof().proof.proof_hex);
    assert_eq!(sourced.stone_version, StoneVersion::Stone6);
    assert!(!sourced.from_cache);
    let host = service.url.as_str().trim_start_matches("http://");
    let identity = client.identity().unwrap();
    assert_eq!(identity, sourced.prover);
    assert_eq!(identity.source, SourceKind::Atlantic);
    assert_eq!(identity.version, host.trim_end_matches('/'));

    // The fields of https://docs.herodotus.cloud/atlantic-api/sending-query.
    let seen = service.seen();
    let submission = seen.iter().find(|r| r.kind() == "submit").unwrap();
    assert_eq!(submission.target, "/atlantic-query");
    let mut form = submission.form();
    let dedup_id = form.remove("dedupId").unwrap();
    assert!(dedup_id.starts_with("stonegate-"), "{dedup_id}");
    let expected = [
        ("declaredJobSize", "S"),
        ("externalId", "stonegate"),
        ("layout", "small"),
        ("pieFile", "pie.zip"),
        ("result", "PROOF_GENERATION"),
        ("sharpProver", "stone"),
    ];
    assert_eq!(form, expected.map(|(n, v)| (n.into(), v.into())).into());
    let kinds: Vec<&str> = seen.iter().map(|r| r.kind()).collect();
    let expected = ["find", "submit", "query", "query", "query", "query", "file"];
    assert_eq!(kinds, expected);
    service.check_key();

    insta::assert_snapshot!(log.lines().join("\n"), @r"
    Atlantic: packing of the run
    Atlantic: submission
    Atlantic: query 01JATLANTIC1 received
    Atlantic: query 01JATLANTIC1 in progress, trace generation
    Atlantic: query 01JATLANTIC1 in progress, proof generation
    Atlantic: query 01JATLANTIC1 done, proof generation
    Atlantic: download of the proof of query 01JATLANTIC1
    ");
}

#[test]
fn what_is_submitted_is_the_run() {
    let service = Service::making(ten().file());
    ten().fetch(&service.client()).unwrap();
    let seen = service.seen();
    let body = &seen.iter().find(|r| r.kind() == "submit").unwrap().body;
    let pie = ten().program.pack(&[], LAYOUT).unwrap();
    // The archive's directory names its members.
    for name in ["metadata.json", "memory.bin", "additional_data.json"] {
        assert!(
            body.windows(name.len()).any(|w| w == name.as_bytes()),
            "{name}"
        );
    }
    assert!(body.len() >= pie.zip.len());
}

#[test]
fn a_run_that_was_submitted_before_is_not_paid_for_again() {
    let service = Service::making(ten().file());
    service.script(vec![json!({"status": "IN_PROGRESS"})]);
    let impatient = AtlanticOptions {
        timeout: Duration::from_millis(100),
        ..service.options()
    };
    let killed = Atlantic::new(impatient, key()).unwrap();
    ten().fetch(&killed).unwrap_err();
    assert_eq!(service.count("submit"), 1);
    drop(killed);

    // Another process, with nothing left of the first one but the service.
    service.script(usual_script());
    let log = Log::default();
    let sourced = service.client().fetch(&ten().request(), &log.sink());
    assert_eq!(
        sourced.unwrap().proof.proof_hex,
        ten().proof().proof.proof_hex
    );
    assert_eq!(service.count("submit"), 1);
    assert_eq!(
        log.lines()[0],
        "Atlantic: query 01JATLANTIC1 of an earlier run"
    );

    // It is another matter with the proof verified on chain.
    let verified = AtlanticOptions {
        verify_on: Some(Network::Testnet),
        ..service.options()
    };
    ten()
        .fetch(&Atlantic::new(verified, key()).unwrap())
        .unwrap();
    assert_eq!(service.count("submit"), 2);
    let form = service
        .seen()
        .iter()
        .rfind(|r| r.kind() == "submit")
        .unwrap()
        .form();
    assert_eq!(form["result"], "PROOF_VERIFICATION_ON_L2");
    assert_eq!(form["network"], "TESTNET");
    assert_eq!(form["mockFactHash"], "false");
    service.check_key();
}

#[test]
fn a_submission_whose_answer_is_lost_makes_one_query() {
    let service = Service::making(ten().file());
    service.plan(|request, before| {
        (request.kind() == "submit" && before == 0).then_some(Reply::LoseAnswer)
    });
    ten().fetch(&service.client()).unwrap();
    // The second one is told that there is a query already.
    assert_eq!(service.count("submit"), 2);
    assert_eq!(service.count("find"), 2);
    let ids: Vec<String> = service
        .seen()
        .iter()
        .filter(|r| r.kind() == "query")
        .map(|r| r.target.clone())
        .collect();
    assert!(
        ids.iter().all(|id| id.ends_with("/01JATLANTIC1")),
        "{ids:?}"
    );
}

#[test]
fn what_passes_is_tried_again() {
    let service = Service::making(ten().file());
    // The first request of every kind fails, each in its way.
    service.plan(|request, before| {
        (before == 0).then(|| match request.kind() {
            "find" => Reply::error(503, "BUSY"),
            "submit" => Reply::HangUp,
            "query" => Reply::Answer(429, "Retry-After: 1\r\n".into(), vec![]),
            _ => Reply::Truncated(ten().file()),
        })
    });
    let start = Instant::now();
    ten().fetch(&service.client()).unwrap();
    assert!(
        start.elapsed() >= Duration::from_secs(1),
        "Retry-After is kept"
    );
    for (kind, count) in [("find", 2), ("submit", 2), ("query", 5), ("file", 2)] {
        assert_eq!(service.count(kind), count, "{kind}");
    }
}

#[test]
fn a_bootloaders_proof_is_the_runs_where_the_bootloader_is_known() {
    let service = Service::making(bootloaded_ten().file());
    let bootloader = bootloaded_ten().program.hash(LAYOUT).unwrap();
    let trusting = AtlanticOptions {
        bootloaders: vec![bootloader],
        ..service.options()
    };
    let client = Atlantic::new(trusting, key()).unwrap();
    let request = ProofRequest {
        annotations: true,
        ..ten().request()
    };
    let sourced = client.fetch(&request, &EventSink::silent()).unwrap();
    assert_eq!(sourced.stone_version, StoneVersion::Stone5);
    let annotations = sourced.proof.annotations.unwrap();
    assert!(
        annotations.iter().any(|line| line.starts_with("P->V")),
        "{annotations:?}"
    );
}

#[test]
fn the_verification_on_chain_is_told() {
    let service = Service::making(ten().file());
    let client = service.client();
    ten().fetch(&client).unwrap();
    service.script(vec![json!({
        "status": "IN_PROGRESS", "step": "PROOF_VERIFICATION",
        "integrityFactHash": "0x77", "isFactMocked": true,
    })]);
    let status = client.verification_status("01JATLANTIC1").unwrap();
    assert_eq!(status.status, Status::InProgress);
    assert_eq!(status.step.as_deref(), Some("PROOF_VERIFICATION"));
    assert_eq!(status.integrity_fact_hash.as_deref(), Some("0x77"));
    assert!(status.is_fact_mocked);
    let hashes: Vec<&str> = status.jobs[1]
        .transactions
        .iter()
        .map(|t| t.hash.as_str())
        .collect();
    assert_eq!(status.jobs[1].name, "PROOF_VERIFICATION");
    assert_eq!(hashes, ["0x11", "0x12"]);
    service.check_key();
    assert!(!serde_json::to_string(&status).unwrap().contains(KEY));
}

#[test]
fn the_fact_that_is_told_is_the_proof_s_or_none() {
    let proof = &ten().proof().proof;
    let settings =
        VerifierConfiguration::for_proof(proof, StoneVersion::Stone6, MemoryVerification::Strict);
    let fact = integrity::verify(proof, &settings, 0).unwrap().fact_hash;
    let told = |answer: serde_json::Value, dies: bool| {
        let service = Service::making(ten().file());
        let mut script = usual_script();
        let done = script.last_mut().unwrap();
        for (name, value) in answer.as_object().unwrap() {
            done[name] = value.clone();
        }
        service.script(script);
        let is_had = AtomicBool::new(false);
        service.plan(move |request, _| {
            let was_had = is_had.fetch_or(request.kind() == "file", Ordering::Relaxed);
            (dies && was_had).then(|| Reply::error(400, "GONE"))
        });
        let options = AtlanticOptions {
            verify_on: Some(Network::Testnet),
            ..service.options()
        };
        let log = Log::default();
        let client = Atlantic::new(options, key()).unwrap();
        let sourced = client.fetch(&ten().request(), &log.sink()).unwrap();
        (sourced.verified_by, log.lines().join("\n"))
    };
    let (verified_by, _) = told(json!({"integrityFactHash": fact.to_string()}), false);
    assert!(verified_by.unwrap().ends_with(&fact.to_string()));
    for (answer, dies, says) in [
        (
            json!({"integrityFactHash": "0x77"}),
            false,
            "it tells fact 0x77",
        ),
        (
            json!({"integrityFactHash": fact.to_string(), "isFactMocked": true}),
            false,
            "its fact is mocked",
        ),
        // The proof is there all the same.
        (json!({}), true, "GONE"),
    ] {
        let (verified_by, log) = told(answer, dies);
        assert_eq!(verified_by, None, "{says}");
        assert!(log.contains(says), "no {says:?} in\n{log}");
    }
}
