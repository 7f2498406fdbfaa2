//! Runs of scenarios that are judged on the devnet.

use serde_json::Value;

use crate::{
    common::{allocation::feature, desk::Desk},
    devnet::{devnet, registry},
    proxy::{Fault, Proxy, forward},
};

/// A desk with a feature whose one scenario is proved, and submitted twice.
fn desk() -> Desk {
    let desk = Desk::new();
    let again = "    And submitting the proof again reports it as already registered\n";
    desk.write("my.feature", feature("proved") + again);
    desk
}

/// Runs it in the shared registry, on the devnet at an address.
fn run_at(url: &str, options: &str) -> String {
    let ours = registry();
    format!(
        "run my.feature --devnet {url} --registry {ours} --security-bits 30 \
         --report json=report.json {options}"
    )
}

#[test]
fn a_key_of_another_account_is_told_before_anything_is_proved() {
    const KEY: &str = "0x5706e6a7f";
    let desk = desk();
    desk.write("key", KEY);
    let owner = devnet().accounts()[0].address.to_string();
    let options = format!("--account {owner} --private-key-file key");
    let words = ["another account's", &owner, "0 proofs made"];
    desk.run(&run_at(&devnet().url().to_string(), &options))
        .expect(3, &words)
        .hides(&[KEY]);
}

#[test]
fn a_rehearsal_registers_nothing_and_force_sends_again() {
    let desk = desk();
    let run = |options: &str, first: &str, transactions: usize| {
        desk.run(&run_at(&devnet().url().to_string(), options))
            .expect(0, &["1 of 1 scenarios hold"]);
        let report: Value = serde_json::from_str(&desk.read("report.json")).unwrap();
        let chain = &report["scenarios"][0]["chain"];
        assert_eq!(chain["verdict"], first, "{options}");
        let sent = chain["tx_hashes"].as_array().unwrap().len();
        assert_eq!(sent, transactions, "{options}");
    };
    run("--dry-run", "would-accept", 0);
    run("", "accepted", 1);
    run("--force", "accepted", 1);
    run("", "already-registered", 0);
    run("--dry-run", "already-registered", 0);
}

#[test]
fn what_was_paid_is_told_of_a_refusal_too() {
    let desk = desk();
    let proxy = Proxy::start();
    proxy.plan(|method, _| {
        (method == "starknet_getTransactionReceipt").then_some(Fault::Replace(
            r#""execution_status":"SUCCEEDED""#,
            r#""execution_status":"REVERTED","revert_reason":"0x496e76616c6964204f4f4453 ('Invalid OODS').""#,
        ))
    });
    let words = ["the proof is refused on chain", "0 of 1 scenarios hold"];
    desk.run(&run_at(&proxy.url.to_string(), "--force"))
        .expect(1, &words);
    let report: Value = serde_json::from_str(&desk.read("report.json")).unwrap();
    let chain = &report["scenarios"][0]["chain"];
    assert_eq!(chain["verdict"], "refused");
    assert_eq!(chain["tx_hashes"].as_array().unwrap().len(), 1, "{chain}");
    assert!(chain["l2_gas"].as_u64().unwrap() > 0, "{chain}");
}

/// A matrix on the devnet at an address. A registry belongs to who deploys it: that of the
/// other tests, which has one layout, is left as it is.
fn matrix_at(desk: &Desk, url: &str, options: &str) -> String {
    let question = r#"{"jsonrpc":"2.0","id":1,"method":"devnet_getPredeployedAccounts"}"#;
    let accounts: Value = serde_json::from_slice(&forward(question.as_bytes()).unwrap()).unwrap();
    let owner = &accounts["result"][13];
    desk.write("key", owner["private_key"].as_str().unwrap());
    format!(
        "matrix my.feature --devnet {url} --account {} --private-key-file key \
         --security-bits 30 --stone-versions stone6 --hashers keccak_160_lsb \
         --friendly-layers 9 {options}",
        owner["address"].as_str().unwrap()
    )
}

#[test]
fn a_matrix_asks_the_chain_about_every_layout() {
    let desk = desk();
    let options = "--layouts small,recursive --memory-modes strict,cairo1 --format json";
    let matrix = matrix_at(&desk, &devnet().url().to_string(), options);
    let done = desk.run(&matrix).ends(0);
    let json: Value = serde_json::from_str(&done.out).unwrap();
    let cells = json["cells"].as_array().unwrap();
    assert_eq!(cells.len(), 4);
    for cell in cells {
        let expected = match cell["memory_verification"].as_str() {
            Some("strict") => "accepted",
            _ => "other-fact",
        };
        assert_eq!(cell["verdict"]["is"], expected, "{cell}");
        assert_eq!(cell["on_chain"], "accepted", "{cell}");
    }
    // Without the chain's answer to the last question, which is about the last cell.
    let proxy = Proxy::start();
    let options = "--layouts small --memory-modes strict";
    let matrix = matrix_at(&desk, &proxy.url.to_string(), options);
    desk.run(&matrix).expect(0, &["1 of 1 cells accepted"]);
    let questions = proxy.count("starknet_call");
    proxy.plan(move |method, before| {
        (method == "starknet_call" && before + 1 >= questions).then(|| Fault::status(500))
    });
    desk.run(&matrix).expect(3, &["accepted", "500"]);
}
