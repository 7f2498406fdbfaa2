//! What nodes say, and what is repeated of it: no keys, no commands to a terminal, no
//! more than a message holds.

use stonegate::{
    chain::{
        CallError, ChainError, Retry, Rpc, Sent,
        account::{Call, STRK_ADDRESS},
    },
    stone::field::Felt,
};

use crate::{
    common::desk::Desk,
    devnet::account,
    proxy::{Fault, Proxy},
    submission::PROOF,
};

const SECRETS: [&str; 2] = ["SECRETPASS", "SECRETKEY"];

/// The proxy's address with keys in it.
fn keyed(proxy: &Proxy) -> String {
    let shown = proxy.url.to_string();
    shown.replace("http://", "http://user:SECRETPASS@") + "/rpc/v0_8/SECRETKEY"
}

fn error(code: i64, message: &str, data: serde_json::Value) -> Fault {
    let error = serde_json::json!({
        "jsonrpc": "2.0", "id": 1,
        "error": {"code": code, "message": message, "data": data},
    });
    Fault::Answer(200, String::new(), error.to_string())
}

fn hasty(proxy: &Proxy) -> Result<Rpc, ChainError> {
    let retry = Retry {
        tries: 1,
        ..Retry::default()
    };
    Rpc::connect_with(&keyed(proxy).parse().unwrap(), retry)
}

#[test]
fn a_key_that_the_node_repeats_is_shown_and_kept_nowhere() {
    let proxy = Proxy::start();
    let url = keyed(&proxy);
    let said = format!("project key /SECRETKEY unknown; url {url}; %53ECRETKEY");
    proxy.plan(move |_, _| {
        let data = serde_json::json!({"who": "SECRETPASS", "SECRETKEY": "SECRET\u{1b}[1mKEY"});
        Some(error(-32000, &said, data))
    });
    let desk = Desk::new()
        .set("STONEGATE_ACCOUNT_ADDRESS", "0x1")
        .set("STONEGATE_PRIVATE_KEY", "0x1");
    desk.write("proof.json", serde_json::to_vec(&*PROOF).unwrap());
    let words = ["project key /… unknown"];
    let submit = ["submit", "proof.json", "--registry", "0x1", "--target"];
    let report = ["--report", "json=report.json"];
    desk.run(&[&submit[..], &[&url], &report].concat())
        .expect(3, &words)
        .hides(&SECRETS);
    let report = desk.read("report.json");
    assert!(report.contains(words[0]), "{report}");
    desk.run(&["integrity", "import", "--from", &url])
        .expect(3, &words)
        .hides(&SECRETS);
    desk.run(&["explain", "--tx", "0x1", "--target", &url])
        .expect(3, &words)
        .hides(&SECRETS);
    desk.run(&["doctor", "--target", &url])
        .ends(3)
        .hides(&SECRETS);
    desk.run("history --format json").ends(0).hides(&SECRETS);
    for file in ["report.json", "ledger", "ledger-wal"] {
        let bytes = std::fs::read(desk.path(file)).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        for secret in SECRETS.into_iter().chain(["%53ECRETKEY"]) {
            assert!(!text.contains(secret), "{secret} in {file}");
        }
    }
}

#[test]
fn a_contract_s_words_are_repeated_without_keys() {
    let proxy = Proxy::start();
    let rpc = hasty(&proxy).unwrap();
    proxy.plan(|_, _| Some(error(40, "no", "SECRETKEY, \u{1b}[31mred".into())));
    let refused = rpc.call(Felt::ONE, "balanceOf", &[]).unwrap_err();
    let CallError::Reverted(error) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(error["data"], "…, red");

    // Those in a receipt, too.
    let too_much = [Call {
        to: Felt::parse(STRK_ADDRESS).unwrap(),
        entry_point: "transfer".into(),
        calldata: vec![Felt::from(0xbeef), Felt::ZERO, Felt::from(1 << 40)],
    }];
    let enough = [Call {
        calldata: vec![Felt::from(0xbeef), Felt::ONE, Felt::ZERO],
        ..too_much[0].clone()
    }];
    let bounds = account().estimate(&enough).unwrap();
    let bounds = account().bounds(&bounds, None).unwrap();
    let hash = account().send(&too_much, &bounds).unwrap().tx_hash;
    proxy.plan(|_, _| Some(Fault::Replace("ERC20", "SECRETKEY \\u001b[31mERC20")));
    let sent = Sent::look_up(&rpc, hash).unwrap().unwrap();
    let reason = sent.receipt.unwrap().revert_reason.unwrap();
    assert!(reason.contains("… ERC20"), "{reason}");
    assert!(!reason.contains("SECRETKEY"), "{reason}");
}

#[test]
fn long_answers_are_not_read_and_long_words_not_repeated() {
    let proxy = Proxy::start();
    let version = |text: String| {
        let answer = serde_json::json!({"jsonrpc": "2.0", "id": 1, "result": text});
        let answer = answer.to_string();
        proxy.plan(move |_, _| Some(Fault::Answer(200, String::new(), answer.clone())));
        hasty(&proxy).unwrap_err()
    };
    let error = version("a".repeat(64 << 20));
    assert!(matches!(error, ChainError::Answer { .. }), "{error}");
    let error = error.to_string();
    assert!(error.ends_with("it has more than 64 MiB"), "{error}");
    let error = version(format!("\u{1b}[31m{}", "a".repeat(1 << 20)));
    assert!(matches!(error, ChainError::SpecVersion { .. }));
    let error = error.to_string();
    assert!(error.len() < 500 && !error.contains('\u{1b}'), "{error}");
    assert!(error.contains("speaks version aaa"), "{error}");
    proxy.plan(|_, _| Some(self::error(-1, &"a".repeat(1 << 20), "b".into())));
    let error = hasty(&proxy).unwrap_err().to_string();
    assert!(error.len() < 500, "{error}");
}

#[test]
fn what_is_wrong_with_an_account_is_told_before_a_node_is_asked() {
    let proxy = Proxy::start();
    proxy.plan(|_, _| Some(Fault::status(404)));
    let desk = Desk::new();
    desk.write("proof.json", serde_json::to_vec(&*PROOF).unwrap());
    desk.write("key", "no key");
    desk.write("accounts", r#"{"alpha-sepolia": {}}"#);
    let url = keyed(&proxy);
    let target = ["--target", &url, "--registry", "0x1"];
    let devnet = ["--devnet", &url, "--registry", "0x1"];
    let submit = |chain: &[&str], account: &[&str], words: &[&str]| {
        desk.run(&[&["submit", "proof.json"], chain, account].concat())
            .expect(2, words)
            .hides(&SECRETS);
        assert_eq!(proxy.count("starknet_specVersion"), 0);
    };
    let key = ["--account", "0x1", "--private-key-file", "key"];
    let file = ["--account-file", "accounts"];
    for chain in [&target, &devnet] {
        submit(chain, &key, &["cannot use key"]);
        submit(chain, &file, &["cannot use accounts"]);
        #[cfg(unix)]
        submit(
            chain,
            &["--account", "0x1", "--private-key-file", "/dev/zero"],
            &["cannot use /dev/zero", "more than 1 MiB"],
        );
    }
    submit(&target, &[], &["no account to send transactions from"]);
    // A question needs none.
    let ask = [&["submit", "proof.json", "--dry-run"], &target[..]].concat();
    desk.run(&ask).ends(3);
    assert!(proxy.count("starknet_specVersion") > 0);
}

#[test]
fn an_address_without_its_scheme_is_repeated_nowhere() {
    const BARE: &str = "127.0.0.1:1/SECRETKEY";
    let words = ["begins with http://"];
    let desk = Desk::new();
    desk.write("proof.json", serde_json::to_vec(&*PROOF).unwrap());
    for line in [
        "submit proof.json --devnet",
        "submit proof.json --target",
        "submit proof.json --target sepolia --rpc-url",
        "integrity import --from",
        "doctor --devnet",
    ] {
        desk.run(&format!("{line} {BARE}"))
            .expect(2, &words)
            .hides(&SECRETS);
    }
    let desk = desk.set("STONEGATE_DEVNET", BARE);
    desk.run("config show").hides(&SECRETS);
    desk.run("submit proof.json")
        .expect(2, &words)
        .hides(&SECRETS);
}

#[test]
fn a_devnet_that_is_no_program_is_2() {
    let desk = Desk::new();
    desk.write("proof.json", serde_json::to_vec(&*PROOF).unwrap());
    desk.write("text", "no program");
    for named in ["/nonexistent", "no-devnet", "./text"] {
        desk.run(&["submit", "proof.json", "--devnet", named])
            .expect(2, &["there is no program", "that can be run", "--devnet"])
            .hides(&["watchdog", ".log"]);
    }
}
