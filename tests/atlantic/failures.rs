//! Every way not to get a proof, told apart.

use std::time::{Duration, Instant};

use serde_json::json;
use stonegate::{
    failure::{Failure, FailureKind},
    source::{Atlantic, AtlanticError as E, AtlanticOptions},
};

use crate::{
    proofs::ten,
    service::{KEY, Log, Reply, Request, Service, failed_script, key},
};

/// The failure of asking this service, which shows no key and nothing signed.
pub fn failure(service: &Service) -> E {
    let error = ten().fetch(&service.client()).unwrap_err();
    check_shown(&error);
    service.check_key();
    error
}

fn check_shown(error: &E) {
    let shown = format!("{error} {error:?} {}", Failure::from(error.clone()));
    assert!(!shown.contains(KEY) && !shown.contains("s1gned"), "{shown}");
}

/// This answer to every request of a kind.
fn always(kind: &'static str, reply: Reply) -> impl Fn(&Request, usize) -> Option<Reply> {
    move |request, _| (request.kind() == kind).then(|| reply.clone())
}

/// The exit code's kind, and all that is told.
pub fn kind_and_text(error: &E) -> (FailureKind, String) {
    (error.kind(), Failure::from(error.clone()).to_string())
}

#[test]
fn credits_that_do_not_suffice() {
    // https://docs.herodotus.cloud/atlantic-api/x402-payments, step 2.
    let payment = json!({"paymentRequired": {
        "x402Version": 2, "error": "insufficient_credits",
        "accepts": [{"payTo": "0x1", "extra": {"challengeId": "c"}}],
    }});
    for reply in [
        Reply::json(402, payment.clone()),
        Reply::json(402, json!({})),
        Reply::error(400, "INSUFFICIENT_CREDITS"),
        Reply::error(503, "X402_NOT_ENABLED"),
    ] {
        let service = Service::making(ten().file());
        service.plan(always("submit", reply));
        let error = failure(&service);
        assert!(matches!(error, E::InsufficientCredits { .. }), "{error}");
        assert_eq!(service.count("submit"), 1, "paying is not tried again");
        let (kind, text) = kind_and_text(&error);
        assert_eq!(kind, FailureKind::Infrastructure);
        assert!(
            text.contains("credits") && text.contains("add credits"),
            "{text}"
        );
    }
    let service = Service::making(ten().file());
    service.script(failed_script("INSUFFICIENT_CREDITS"));
    assert!(matches!(failure(&service), E::InsufficientCredits { .. }));
}

#[test]
fn a_rate_limit_that_stays() {
    let service = Service::making(ten().file());
    let limit = Reply::Answer(429, "Retry-After: 0\r\n".into(), b"slow down".to_vec());
    service.plan(always("submit", limit));
    let error = failure(&service);
    assert!(
        matches!(error, E::RateLimited { tries: 3, .. }),
        "{error:?}"
    );
    let (kind, text) = kind_and_text(&error);
    assert_eq!(kind, FailureKind::Infrastructure);
    assert!(text.starts_with("rate limit: 127.0.0.1:"), "{text}");

    // A wait that is longer than our patience is not begun.
    let long = Reply::Answer(429, "Retry-After: 3600\r\n".into(), vec![]);
    service.plan(always("query", long));
    let start = Instant::now();
    let error = failure(&service);
    assert!(start.elapsed() < Duration::from_secs(10));
    let E::RateLimited {
        tries: 1,
        after: Some(after),
        query: Some(query),
        ..
    } = &error
    else {
        panic!("{error:?}");
    };
    assert_eq!((after.as_secs(), query.as_str()), (3600, "01JATLANTIC1"));
    let text = kind_and_text(&error).1;
    assert!(text.contains("query 01JATLANTIC1 goes on"), "{text}");
}

#[test]
fn an_outage() {
    for (status, kind) in [
        (500, "find"),
        (502, "submit"),
        (503, "query"),
        (504, "file"),
    ] {
        let service = Service::making(ten().file());
        service.plan(always(kind, Reply::error(status, "OUT_OF_ORDER")));
        let error = failure(&service);
        let E::Outage { tries: 3, why, .. } = &error else {
            panic!("{error:?}");
        };
        assert!(
            why.contains(&status.to_string()) && why.contains("OUT_OF_ORDER"),
            "{why}"
        );
        assert_eq!(error.kind(), FailureKind::Infrastructure);
        assert_eq!(service.count(kind), 3);
    }
    let service = Service::making(ten().file());
    service.plan(|_, _| Some(Reply::HangUp));
    assert!(matches!(failure(&service), E::Outage { .. }));

    // Nobody listens.
    let unused = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = unused.local_addr().unwrap().port();
    drop(unused);
    let options = AtlanticOptions {
        base: Some(format!("http://127.0.0.1:{port}").parse().unwrap()),
        ..service.options()
    };
    let error = ten()
        .fetch(&Atlantic::new(options, key()).unwrap())
        .unwrap_err();
    let text = kind_and_text(&error).1;
    assert!(
        text.starts_with("outage: ") && text.contains("refused"),
        "{text}"
    );
}

#[test]
fn a_service_that_does_not_answer() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = silent.local_addr().unwrap().port();
    let mut options = Service::making(vec![]).options();
    options.base = Some(format!("http://127.0.0.1:{port}").parse().unwrap());
    options.patience.per_try = Duration::from_millis(50);
    let error = ten()
        .fetch(&Atlantic::new(options, key()).unwrap())
        .unwrap_err();
    assert!(matches!(&error, E::Outage { why, .. } if why.contains("no answer in time")));
}

#[test]
fn a_time_out_leaves_the_query_to_the_next_run() {
    let service = Service::making(ten().file());
    service.script(vec![
        json!({"status": "IN_PROGRESS", "step": "PROOF_GENERATION"}),
    ]);
    let options = AtlanticOptions {
        // Long enough to pack and submit the run on a slow machine.
        timeout: Duration::from_secs(2),
        first_poll: Duration::from_millis(1),
        longest_poll: Duration::from_secs(60),
        ..service.options()
    };
    let client = Atlantic::new(options, key()).unwrap();
    let error = ten().fetch(&client).unwrap_err();
    check_shown(&error);
    let E::TimedOut { query, seen, .. } = &error else {
        panic!("{error:?}");
    };
    assert_eq!(
        (query.as_str(), seen.as_str()),
        ("01JATLANTIC1", "in progress, proof generation")
    );
    let (kind, text) = kind_and_text(&error);
    assert_eq!(kind, FailureKind::Infrastructure);
    assert!(
        text.contains("time-out") && text.contains("the next run finds it"),
        "{text}"
    );
    // Waits double: 1 + 2 + … + 512 ms pass before the eleventh look, and 1024 ms
    // more do not fit. A slow machine looks less often.
    let looks = service.count("query");
    assert!(looks <= 11, "{looks}");
}

#[test]
fn a_query_that_failed_is_submitted_anew_by_the_next_run() {
    let service = Service::making(ten().file());
    service.script(failed_script("CAIRO_PIE_INVALID"));
    let error = failure(&service);
    let E::Failed {
        step: Some(step),
        reason,
        ..
    } = &error
    else {
        panic!("{error:?}");
    };
    assert_eq!(
        (step.as_str(), reason.as_str()),
        ("proof generation", "CAIRO_PIE_INVALID")
    );
    assert_eq!(error.kind(), FailureKind::Prover);

    let log = Log::default();
    let query_two_is_done = |request: &Request, _| {
        (request.target == "/atlantic-query/01JATLANTIC2").then(|| {
            let url = format!(
                "http://{}/files/queries/2/proof.json",
                request.headers["host"]
            );
            let query = json!({"id": "01JATLANTIC2", "status": "DONE"});
            Reply::json(200, json!({"atlanticQuery": query, "metadataUrls": [url]}))
        })
    };
    service.plan(query_two_is_done);
    service
        .client()
        .fetch(&ten().request(), &log.sink())
        .unwrap();
    assert_eq!(service.count("submit"), 2);
    let names: Vec<String> = service
        .seen()
        .iter()
        .filter(|r| r.kind() == "submit")
        .map(|r| r.form()["dedupId"].clone())
        .collect();
    assert_eq!(names[1], format!("{}-2", names[0]));
    assert!(
        log.lines()[0].contains("CAIRO_PIE_INVALID"),
        "{:?}",
        log.lines()
    );
}

#[test]
fn a_query_that_the_service_lost() {
    let service = Service::making(ten().file());
    service.script(failed_script(&format!(
        "UNRECOVERABLE_RABBIT_MQ_ERROR for {KEY}"
    )));
    let error = failure(&service);
    assert!(matches!(error, E::Lost { .. }), "{error:?}");
    assert_eq!(error.kind(), FailureKind::Infrastructure);
}

#[test]
fn a_key_that_is_refused() {
    for (reply, status) in [
        (Reply::error(401, "UNAUTHORIZED"), 401),
        (Reply::error(403, "FORBIDDEN"), 403),
        (Reply::error(400, "MISSING_API_KEY"), 400),
    ] {
        let service = Service::making(ten().file());
        service.plan(always("find", reply));
        let error = failure(&service);
        assert!(
            matches!(error, E::Unauthorized { status: s, .. } if s == status),
            "{error:?}"
        );
        let (kind, text) = kind_and_text(&error);
        assert_eq!(kind, FailureKind::Usage);
        assert!(text.contains("check ATLANTIC_API_KEY"), "{text}");
        assert_eq!(service.seen().len(), 1);
    }
}

#[test]
fn a_request_that_is_refused() {
    let service = Service::making(ten().file());
    service.plan(always("submit", Reply::error(400, "LAYOUT_NOT_SUPPORTED")));
    let error = failure(&service);
    let E::Refused {
        status: 400, said, ..
    } = &error
    else {
        panic!("{error:?}");
    };
    assert_eq!(said, "LAYOUT_NOT_SUPPORTED: LAYOUT_NOT_SUPPORTED (…)");
    assert_eq!(error.kind(), FailureKind::Usage);

    let zod = json!({"message": "ZOD_INVALID_BODY_STRING",
        "error": "sharpProver: Expected 'stwo' | 'stwoHerodotus', received 'stone'"});
    service.plan(always("submit", Reply::json(400, zod)));
    let error = failure(&service);
    assert!(matches!(error, E::NoStone { .. }), "{error:?}");
    let (kind, text) = kind_and_text(&error);
    assert_eq!(kind, FailureKind::Usage);
    assert!(text.contains("makes no Stone proofs"), "{text}");
    assert!(
        text.contains("Integrity verifies Stone proofs only"),
        "{text}"
    );
}

#[test]
fn answers_that_are_none() {
    let not_found = Reply::error(404, "ATLANTIC_QUERY_NOT_FOUND");
    for (kind, reply, expected) in [
        ("find", Reply::html(), "web page"),
        ("submit", Reply::html(), "web page"),
        ("query", Reply::html(), "web page"),
        (
            "file",
            Reply::error(403, "AccessDenied"),
            "status 403 of 127.0.0.1",
        ),
        (
            "file",
            Reply::error(402, "NoSuchKey"),
            "status 402 of 127.0.0.1",
        ),
        ("file", Reply::html(), "web page"),
        (
            "query",
            Reply::json(200, json!({"query": 1})),
            "knows no query",
        ),
        (
            "query",
            Reply::json(200, json!({"atlanticQuery": {"id": 1}})),
            "invalid type",
        ),
        (
            "submit",
            Reply::json(201, json!({"id": "x"})),
            "atlanticQueryId",
        ),
        (
            "submit",
            Reply::json(201, json!({"atlanticQueryId": "../x"})),
            "its id",
        ),
        (
            "file",
            Reply::Answer(200, String::new(), b"{\"proof_hex\": \"0x".to_vec()),
            "EOF",
        ),
        ("file", Reply::Answer(200, String::new(), vec![]), "EOF"),
    ] {
        let service = Service::making(ten().file());
        service.plan(always(kind, reply));
        let error = failure(&service);
        let E::Answer { why, .. } = &error else {
            panic!("{kind}: {error:?}");
        };
        assert!(why.contains(expected), "{kind}: {why}");
        assert_eq!(error.kind(), FailureKind::Infrastructure);
    }
    let service = Service::making(ten().file());
    service.plan(always("query", not_found));
    assert!(matches!(failure(&service), E::Refused { status: 404, .. }));
}

#[test]
fn a_download_that_breaks_every_time() {
    let service = Service::making(ten().file());
    service.plan(always("file", Reply::Truncated(ten().file())));
    let error = failure(&service);
    assert!(
        matches!(
            &error,
            E::Outage {
                tries: 3,
                query: Some(_),
                ..
            }
        ),
        "{error:?}"
    );
}

#[test]
fn the_key_follows_no_redirect() {
    let elsewhere = Service::making(ten().file());
    let service = Service::making(ten().file());
    let location = format!("Location: {}atlantic-query/x\r\n", elsewhere.url);
    service.plan(always("find", Reply::Answer(302, location, vec![])));
    let error = failure(&service);
    assert!(
        matches!(&error, E::Answer { why, .. } if why == "it redirects"),
        "{error:?}"
    );
    assert!(elsewhere.seen().is_empty());
}
