//! Bad days: what is tried again, what is not, and what is said.

use std::{
    net::TcpListener,
    time::{Duration, Instant},
};
use stonegate::{
    chain::{
        CallError, ChainError, Devnet, DevnetOptions, Retry, Rpc, RpcUrl,
        account::{Account, Call, STRK_ADDRESS},
    },
    failure::{Failure, FailureKind},
    report::EventSink,
    stone::field::Felt,
};

use crate::{
    devnet::devnet,
    proxy::{Fault, Proxy},
};

const CALL: &str = "starknet_call";
const SEND: &str = "starknet_addInvokeTransaction";
const NONCE: &str = "starknet_getNonce";

fn hasty() -> Retry {
    Retry {
        tries: 4,
        first_wait: Duration::from_millis(5),
        ..Retry::default()
    }
}

fn connect(url: &RpcUrl) -> Result<Rpc, ChainError> {
    Rpc::connect_with(url, hasty())
}

fn strk() -> Felt {
    Felt::parse(STRK_ADDRESS).unwrap()
}

fn ask(rpc: &Rpc) -> Result<Vec<Felt>, CallError> {
    rpc.call(strk(), "balanceOf", &[Felt::ONE])
}

/// Third and further accounts belong to one test each.
fn sender(proxy: &Proxy, index: usize) -> Account {
    let account = &devnet().accounts()[index];
    let rpc = connect(&proxy.url).unwrap();
    Account::new(account.address, account.private_key.clone(), &rpc).unwrap()
}

fn payment() -> Vec<Call> {
    vec![Call {
        to: strk(),
        entry_point: "transfer".into(),
        calldata: vec![Felt::from(0xbeef), Felt::ONE, Felt::ZERO],
    }]
}

#[test]
fn a_node_that_is_busy_for_a_while_is_asked_again() {
    let proxy = Proxy::start();
    let rpc = connect(&proxy.url).unwrap();
    let limit = r#"{"jsonrpc":"2.0","id":null,"error":{"code":-32005,"message":"slow down"}}"#;
    for fault in [
        Fault::status(429),
        Fault::status(502),
        Fault::status(503),
        Fault::status(504),
        Fault::HangUp,
        Fault::Answer(200, String::new(), limit.into()),
    ] {
        let shown = format!("{fault:?}");
        proxy.plan(move |_, before| (before < 3).then(|| fault.clone()));
        assert_eq!(ask(&rpc).unwrap(), [Felt::ZERO, Felt::ZERO], "{shown}");
        assert_eq!(proxy.count(CALL), 4, "{shown}");
    }
}

#[test]
fn a_node_that_stays_busy_is_a_failure_of_the_way() {
    let proxy = Proxy::start();
    let rpc = connect(&proxy.url).unwrap();
    proxy.plan(|_, _| Some(Fault::status(429)));
    let limited = ask(&rpc).unwrap_err();
    assert!(
        matches!(
            &limited,
            CallError::Chain(ChainError::RateLimited { tries: 4, .. })
        ),
        "{limited:?}"
    );
    proxy.plan(|_, _| Some(Fault::status(502)));
    let CallError::Chain(error) = ask(&rpc).unwrap_err() else {
        panic!("502 is no revert");
    };
    let failure = Failure::from(error);
    assert_eq!(failure.kind, FailureKind::Infrastructure);
    assert!(failure.what.contains("502"), "{failure}");
    assert!(!failure.to_string().contains("s3cr3t"), "{failure}");
}

#[test]
fn the_wait_a_node_asks_for_is_kept_and_bounded() {
    let proxy = Proxy::start();
    let wait = |seconds: u32| Fault::Answer(429, format!("Retry-After: {seconds}\r\n"), "".into());
    let rpc = connect(&proxy.url).unwrap();
    proxy.plan(move |_, before| (before < 1).then(|| wait(1)));
    let start = Instant::now();
    assert!(ask(&rpc).is_ok());
    assert!(
        start.elapsed() >= Duration::from_secs(1),
        "{:?}",
        start.elapsed()
    );

    proxy.plan(move |_, _| Some(wait(3600)));
    let start = Instant::now();
    assert!(matches!(
        ask(&rpc),
        Err(CallError::Chain(ChainError::RateLimited { tries: 1, .. }))
    ));
    assert!(start.elapsed() < Duration::from_secs(60));
}

#[test]
fn what_the_node_answers_is_never_asked_again() {
    let proxy = Proxy::start();
    let rpc = connect(&proxy.url).unwrap();
    // A contract that says no.
    proxy.plan(|_, _| None);
    assert!(matches!(
        rpc.call(strk(), "balanceOf", &[]),
        Err(CallError::Reverted(_))
    ));
    assert_eq!(proxy.count(CALL), 1);
    // The node itself.
    let error = |code: i64| {
        format!(r#"{{"jsonrpc":"2.0","id":1,"error":{{"code":{code},"message":"no"}}}}"#)
    };
    for status in [200, 500] {
        proxy.plan(move |_, _| Some(Fault::Answer(status, String::new(), error(-32603))));
        let refused = ask(&rpc).unwrap_err();
        assert!(
            matches!(
                &refused,
                CallError::Chain(ChainError::Rpc { code: -32603, .. })
            ),
            "{refused:?}"
        );
        assert_eq!(proxy.count(CALL), 1);
    }
    // The web server before it.
    for status in [401, 403, 404, 500] {
        proxy.plan(move |_, _| Some(Fault::status(status)));
        let refused = ask(&rpc).unwrap_err();
        assert!(
            matches!(&refused, CallError::Chain(ChainError::Http { status: found, .. }) if *found == status),
            "{refused:?}"
        );
        assert_eq!(proxy.count(CALL), 1);
    }
    // What is no JSON-RPC at all.
    for body in [
        "<html>welcome</html>",
        "{}",
        r#"{"jsonrpc":"2.0","id":1,"result":7}"#,
    ] {
        proxy.plan(move |_, _| Some(Fault::Answer(200, String::new(), body.into())));
        let refused = ask(&rpc).unwrap_err();
        assert!(
            matches!(&refused, CallError::Chain(ChainError::Answer { .. })),
            "{refused:?}"
        );
        assert_eq!(proxy.count(CALL), 1);
    }
}

#[test]
fn a_dead_node_is_named_without_its_key() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    let url = format!("http://127.0.0.1:{port}/v0_10/s3cr3ts3cr3t")
        .parse()
        .unwrap();
    let error = connect(&url).unwrap_err();
    assert!(
        matches!(error, ChainError::Transport { tries: 4, .. }),
        "{error:?}"
    );
    let failure = Failure::from(error);
    assert_eq!(failure.kind, FailureKind::Infrastructure);
    let shown = failure.to_string();
    assert!(
        shown.contains(&format!("http://127.0.0.1:{port}")),
        "{shown}"
    );
    assert!(shown.contains("refused"), "{shown}");
    assert!(!shown.contains("s3cr3t"), "{shown}");
}

#[test]
fn a_node_that_never_answers_is_given_up() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let url = format!("http://127.0.0.1:{port}").parse().unwrap();
    let retry = Retry {
        tries: 2,
        per_try: Duration::from_millis(200),
        ..hasty()
    };
    let error = Rpc::connect_with(&url, retry).unwrap_err();
    assert!(
        matches!(error, ChainError::Transport { tries: 2, .. }),
        "{error:?}"
    );
    assert!(error.to_string().contains("no answer in time"), "{error}");
    // The deadline counts all tries together.
    let retry = Retry {
        deadline: Duration::from_millis(300),
        tries: 100,
        ..retry
    };
    let start = Instant::now();
    let error = Rpc::connect_with(&url, retry).unwrap_err();
    assert!(
        matches!(error, ChainError::Transport { tries: 2, .. }),
        "{error:?}"
    );
    assert!(start.elapsed() < Duration::from_secs(10));
}

#[test]
fn a_node_of_another_version_is_told_by_version() {
    let proxy = Proxy::start();
    proxy.plan(|method, _| {
        (method == "starknet_specVersion").then(|| Fault::Result("\"0.7.1\"".into()))
    });
    let error = connect(&proxy.url).unwrap_err();
    assert!(
        matches!(&error, ChainError::SpecVersion { found, .. } if found == "0.7.1"),
        "{error:?}"
    );
    assert!(error.to_string().contains("0.9 or 0.10"), "{error}");
}

#[test]
fn a_transaction_whose_answer_is_lost_is_sent_once() {
    let proxy = Proxy::start();
    let account = sender(&proxy, 2);
    let estimate = account.estimate(&payment()).unwrap();
    let bounds = account.bounds(&estimate, None).unwrap();
    let nonce = || account.rpc().nonce(account.address()).unwrap().unwrap();
    let before = nonce();
    proxy.plan(|method, before| (method == SEND && before == 0).then_some(Fault::LoseAnswer));
    let receipt = account.send(&payment(), &bounds).unwrap();
    assert!(receipt.succeeded);
    assert_eq!(proxy.count(SEND), 2);
    assert_eq!(nonce(), before + Felt::ONE);
    // The row of nonces goes on from there.
    assert!(account.send(&payment(), &bounds).unwrap().succeeded);
    assert_eq!(nonce(), before + Felt::from(2));
}

#[test]
fn a_wrong_nonce_is_asked_for_again_once_and_then_named() {
    let proxy = Proxy::start();
    let account = sender(&proxy, 3);
    let estimate = account.estimate(&payment()).unwrap();
    let bounds = account.bounds(&estimate, None).unwrap();
    assert!(account.send(&payment(), &bounds).unwrap().succeeded);
    // A node that lags behind tells an old nonce, once.
    let account = sender(&proxy, 3);
    proxy.plan(|method, before| {
        (method == NONCE && before == 0).then(|| Fault::Result("\"0x0\"".into()))
    });
    assert!(account.send(&payment(), &bounds).unwrap().succeeded);
    assert_eq!(proxy.count(NONCE), 2);
    // Or always.
    let account = sender(&proxy, 3);
    proxy.plan(|method, _| (method == NONCE).then(|| Fault::Result("\"0x0\"".into())));
    // With the old nonce this is a transaction that was sent before: no receipt
    // of another may pass for ours.
    let error = account.send(&payment(), &bounds).unwrap_err();
    assert!(matches!(error, ChainError::Nonce { .. }), "{error:?}");
    assert_eq!(proxy.count(SEND), 0);
    // This one is new, but for the nonce.
    let mut other = bounds;
    other.l2_gas += 1;
    let error = account.send(&payment(), &other).unwrap_err();
    assert!(matches!(error, ChainError::Nonce { .. }), "{error:?}");
    assert_eq!(proxy.count(SEND), 2);
    match account.estimate(&payment()) {
        Err(CallError::Chain(ChainError::Nonce { .. })) => {}
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_account_without_balance_is_told_before_anything_is_sent() {
    let proxy = Proxy::start();
    let account = sender(&proxy, 10);
    let estimate = account.estimate(&payment()).unwrap();
    proxy.plan(|method, _| (method == CALL).then(|| Fault::Result(r#"["0x5","0x0"]"#.into())));
    let needs = estimate.bounds(None).unwrap().max_fee();
    assert_eq!(
        account.bounds(&estimate, None),
        Err(ChainError::Balance { has: 5, needs })
    );
}

#[test]
fn a_fork_has_the_state_of_its_network_and_says_no_key() {
    let proxy = Proxy::start();
    let options = DevnetOptions {
        fork: Some(proxy.url.clone()),
        ..DevnetOptions::default()
    };
    let fork = Devnet::start(&options, &EventSink::silent()).unwrap();
    assert_eq!(fork.rpc().chain_id(), devnet().rpc().chain_id());
    // The last account of the forked devnet is none of the fork's own.
    let known = devnet().accounts().last().unwrap().address;
    assert!(
        fork.accounts()
            .iter()
            .all(|account| account.address != known)
    );
    assert!(fork.rpc().class_hash_at(known).unwrap().is_some());
    assert!(proxy.count("starknet_getClassHashAt") > 0);
    // What happens on the fork stays there.
    let account = fork.account(0).unwrap();
    let estimate = account.estimate(&payment()).unwrap();
    let bounds = account.bounds(&estimate, None).unwrap();
    assert!(account.send(&payment(), &bounds).unwrap().succeeded);
    assert_eq!(proxy.count(SEND), 0);
    let log = fork.keep_log().unwrap();
    let said = std::fs::read_to_string(&log).unwrap();
    std::fs::remove_file(log).unwrap();
    assert!(!said.contains("s3cr3t"), "{said}");
}

#[test]
fn a_fork_of_a_dead_network_does_not_start() {
    let proxy = Proxy::start();
    proxy.plan(|_, _| Some(Fault::HangUp));
    let options = DevnetOptions {
        fork: Some(proxy.url.clone()),
        ..DevnetOptions::default()
    };
    let error = Devnet::start(&options, &EventSink::silent()).err().unwrap();
    let ChainError::DevnetFailed {
        why,
        log: Some(log),
    } = error
    else {
        panic!("{error:?}");
    };
    let said = std::fs::read_to_string(&log).unwrap();
    std::fs::remove_file(log).unwrap();
    let shown = format!("{why} {said}");
    assert!(shown.contains(&proxy.url.to_string()), "{shown}");
    assert!(!shown.contains("s3cr3t"), "{shown}");
}

#[test]
fn a_devnet_that_is_gone_is_told_with_its_log() {
    let own = Devnet::start(&DevnetOptions::default(), &EventSink::silent()).unwrap();
    assert_ne!(own.url(), devnet().url());
    let (rpc, url) = (own.rpc().clone(), own.url().clone());
    assert!(ask(&rpc).is_ok());
    let other = ChainError::Timeout {
        what: "something else".into(),
        after: Duration::ZERO,
    };
    assert_eq!(own.explain(other.clone()), other);
    let log = own.keep_log().unwrap();
    assert!(
        std::fs::read_to_string(&log)
            .unwrap()
            .contains("listening on")
    );
    // However many ask: one file.
    assert_eq!(own.keep_log().unwrap(), log);
    std::fs::remove_file(log).unwrap();
    drop(own);
    assert!(matches!(connect(&url), Err(ChainError::Transport { .. })));
}
