//! `stonegate doctor`: what it finds, what it says to do, and how it ends.

use assert_cmd::Command;
use serde_json::Value;
use std::{
    fs,
    path::{Path, PathBuf},
};
use stonegate::chain::{Devnet, DevnetOptions};
use stonegate::report::EventSink;
use tempfile::TempDir;

/// Variables that would tell of the machine the tests run on.
const FOREIGN: [&str; 12] = [
    "ATLANTIC_API_KEY",
    "CARGO",
    "STONEGATE_ACCOUNT_ADDRESS",
    "STONEGATE_ATLANTIC_API_KEY",
    "STONEGATE_CACHE_DIR",
    "STONEGATE_KEYSTORE_PASSWORD",
    "STONEGATE_LEDGER",
    "STONEGATE_PRIVATE_KEY",
    "STONEGATE_RPC_URL",
    "STONEGATE_STONE_PROVER",
    "STONEGATE_STONE_VERIFIER",
    "STONEGATE_STONE_VERSION",
];
/// Nobody listens there, and the rest of it is a key.
const DEAD: &str = "http://127.0.0.1:9/v0_10/s3cr3ts3cr3t";

/// A folder to work in.
struct Desk(TempDir);

impl Desk {
    fn new() -> Desk {
        let desk = Desk(tempfile::tempdir().unwrap());
        fs::create_dir(desk.path("bin")).unwrap();
        #[cfg(unix)]
        std::os::unix::fs::symlink("/bin/sh", desk.path("bin/sh")).unwrap();
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// The command where nothing is on `PATH` but a shell.
    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_stonegate"));
        for variable in FOREIGN {
            command.env_remove(variable);
        }
        command
            .args(["doctor"])
            .args(arguments)
            .current_dir(self.0.path())
            .env("STONEGATE_CACHE_DIR", self.path("cache"))
            .env("STONEGATE_LEDGER", self.path("ledger"))
            .env("PATH", self.path("bin"));
        command
    }

    /// What is said on both streams, after the expected end.
    fn says(&self, mut command: Command, code: i32) -> String {
        let output = command.output().unwrap();
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        let all = text(&output.stdout) + &text(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{all}");
        assert!(!all.contains("panicked at"), "{all}");
        all
    }

    fn expect(&self, arguments: &[&str], code: i32, words: &[&str]) -> String {
        let all = self.says(self.command(arguments), code);
        for word in words {
            assert!(all.contains(word), "no {word:?} in\n{all}");
        }
        all
    }

    /// A script of the shell that can be run.
    fn script(&self, name: &str, body: &str) -> String {
        let path = self.path(name);
        fs::write(&path, format!("#!/bin/sh\n{body}\n")).unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        }
        path.to_str().unwrap().to_owned()
    }
}

/// The line of a check, and the one below it.
fn lines(all: &str, name: &str) -> String {
    let mut lines = all.lines().skip_while(|line| !line.contains(name));
    let line = lines
        .next()
        .unwrap_or_else(|| panic!("no {name:?} in\n{all}"));
    format!("{line}\n{}", lines.next().unwrap_or_default())
}

#[test]
fn without_anything_the_local_target_works_and_what_is_missing_is_said() {
    let desk = Desk::new();
    let all = desk.expect(
        &["--target", "local"],
        0,
        &[
            "stonegate 0.",
            "proved in small, accepted; with a bit flipped refused",
            "there is no cpu_air_prover on PATH",
            "fix: name it with --stone-prover",
            "stonegate integrity import --from URL",
            "ATLANTIC_API_KEY",
            "is made by the first run",
            "all that --target local and --source embedded need is here",
        ],
    );
    assert!(lines(&all, "none is on PATH, and neither is cargo").contains("–"));
    // Looked at, and left as it was.
    assert!(!desk.path("cache").exists() && !desk.path("ledger").exists());
}

#[test]
fn what_is_needed_and_missing_decides_the_exit_code() {
    let desk = Desk::new();
    let all = desk.expect(&[], 3, &["1 problem for --target devnet"]);
    assert!(lines(&all, "neither is cargo").contains('✗'), "{all}");
    let local = ["--target", "local", "--source"];
    desk.expect(&[&local[..], &["stone"]].concat(), 3, &["✗   prover"]);
    desk.expect(
        &[&local[..], &["stone,embedded"]].concat(),
        0,
        &["!   prover"],
    );
    desk.expect(&[&local[..], &["atlantic"]].concat(), 2, &["✗   API key"]);
    let integrity = ["--target", "local", "--verifier", "integrity"];
    desk.expect(&integrity, 2, &["✗   imported"]);
}

#[test]
fn secrets_are_not_printed() {
    let desk = Desk::new();
    let mut command = desk.command(&["--target", "sepolia", "--rpc-url", DEAD]);
    command
        .env("ATLANTIC_API_KEY", "4tl4nt1cs3cr3t")
        .env("STONEGATE_ACCOUNT_ADDRESS", "0x1234")
        .env("STONEGATE_PRIVATE_KEY", "0x5ec4e7abcdef");
    let all = desk.says(command, 3);
    assert!(all.contains("cannot reach http://127.0.0.1:9"), "{all}");
    assert!(all.contains("0x1234 and its key are given"), "{all}");
    for secret in ["s3cr3t", "5ec4e7"] {
        assert!(!all.contains(secret), "{all}");
    }
}

#[test]
fn a_network_without_node_and_account_is_2_with_the_fixes() {
    let desk = Desk::new();
    let all = desk.expect(
        &["--target", "sepolia"],
        2,
        &[
            "--rpc-url or in STONEGATE_RPC_URL",
            "2 problems for --target sepolia",
        ],
    );
    let account = lines(&all, "no account to send transactions from");
    assert!(account.contains("✗   account"), "{account}");
    assert!(
        account.contains("fix: set STONEGATE_ACCOUNT_ADDRESS"),
        "{account}"
    );
    // Nothing is sent, so nobody has to pay.
    let dry = desk.expect(&["--target", "sepolia", "--dry-run"], 2, &["1 problem"]);
    assert!(lines(&dry, "no account to send").contains('–'), "{dry}");
}

#[test]
fn the_json_form_has_a_version() {
    let desk = Desk::new();
    let arguments = ["--target", "sepolia", "--rpc-url", DEAD, "--format", "json"];
    let output = desk.command(&arguments).output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(document["stonegate_doctor"], 1);
    assert_eq!(document["exit_code"], 3);
    assert_eq!(document["sources"][0], "embedded");
    let checks = document["checks"].as_array().unwrap();
    let node = checks.iter().find(|check| check["name"] == "node").unwrap();
    assert_eq!(node["status"], "problem");
    assert_eq!(node["kind"], "infrastructure");
    assert!(node["fix"].is_string());
    assert!(!String::from_utf8(output.stdout).unwrap().contains("s3cr3t"));
}

#[cfg(unix)]
#[test]
fn a_stone_prover_is_asked_whose_proofs_it_makes() {
    let desk = Desk::new();
    let ours = env!("CARGO_BIN_EXE_cpu_air_prover");
    let local = ["--target", "local", "--stone-prover"];
    desk.expect(
        &[&local[..], &[ours]].concat(),
        0,
        &["of stone6 (observed), accepted here and by cpu_air_verifier"],
    );
    let body = format!("exec {ours} \"$@\" --stone_version=stone5");
    let fifth = desk.script("cpu_air_prover", &body);
    let all = desk.expect(
        &[&local[..], &[&fifth]].concat(),
        0,
        &["of stone5 (observed)"],
    );
    assert!(all.contains("no second opinion"), "{all}");

    // One that fails is reported with its reason, and is no problem unless asked for.
    let fails = desk.script(
        "fails",
        "echo 'E1127 1 x.cc:1] the moon is full' >&2; exit 1",
    );
    let words = ["the moon is full", "exit code 1", "says no version"];
    let all = desk.expect(&[&local[..], &[&fails]].concat(), 0, &words);
    assert!(lines(&all, "the moon").contains("!   its proofs"), "{all}");
    desk.expect(
        &[&local[..], &[&fails, "--source", "stone"]].concat(),
        4,
        &words,
    );
    desk.expect(
        &[&local[..], &["nowhere/prover", "--source", "stone"]].concat(),
        2,
        &["nowhere/prover is no program that can be run"],
    );
}

#[cfg(unix)]
#[test]
fn devnets_are_told_by_their_version() {
    let desk = Desk::new();
    let version = |version: &str| desk.script("devnet", &format!("echo starknet-devnet {version}"));
    let new = version("0.11.2");
    desk.expect(&["--devnet", &new], 0, &["version 0.11.2"]);
    let old = version("0.9.1");
    desk.expect(
        &["--devnet", &old],
        2,
        &["is version 0.9.1: too old", "0.10 or later"],
    );
    desk.expect(
        &["--devnet", "nowhere/devnet"],
        2,
        &["nowhere/devnet is no program"],
    );
    // What is on `PATH` and too old is passed over.
    fs::rename(desk.path("devnet"), desk.path("bin/starknet-devnet")).unwrap();
    desk.expect(&[], 3, &["too old, and passed over"]);
}

#[test]
fn a_ledger_that_cannot_be_written_is_3() {
    let desk = Desk::new();
    fs::write(desk.path("file"), "").unwrap();
    let words = ["the ledger file/ledger cannot be used", "--no-ledger"];
    desk.expect(&["--target", "local", "--ledger", "file/ledger"], 3, &words);
    desk.expect(&["--target", "local", "--no-ledger"], 0, &["none is kept"]);
}

/// Whether one is there to be asked; it is not installed for these tests.
fn devnet_is_on_path() -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .any(|folder: PathBuf| Path::new(&folder).join("starknet-devnet").is_file())
}

#[test]
fn a_running_devnet_is_asked_for_all_there_is_to_know() {
    if !devnet_is_on_path() {
        println!("skipped: there is no starknet-devnet on PATH");
        return;
    }
    let devnet = Devnet::start(&DevnetOptions::default(), &EventSink::silent()).unwrap();
    let url = format!("{}/rpc", devnet.url());
    let desk = Desk::new();
    let on_devnet = ["--devnet", url.as_str()];
    desk.expect(
        &on_devnet,
        0,
        &[
            "is reached and speaks version 0.10",
            "SN_SEPOLIA, newest block 0",
            "the run deploys its own contracts",
            "the account accepts its signature",
            "1000000 STRK; a verification by Integrity costs about",
        ],
    );
    // Nothing was sent.
    assert_eq!(devnet.rpc().block_number().unwrap(), 0);

    let address = devnet.accounts()[0].address.to_string();
    let named = |key: &str, code, words: &[&str]| {
        let mut command = desk.command(&["--target", &url]);
        command
            .env("STONEGATE_ACCOUNT_ADDRESS", &address)
            .env("STONEGATE_PRIVATE_KEY", key);
        let all = desk.says(command, code);
        for word in words {
            assert!(all.contains(word), "no {word:?} in\n{all}");
        }
        assert!(!all.contains(key), "{all}");
    };
    // It calls itself Sepolia, and Integrity is not there.
    let words = [
        "✗   registry",
        "there is no contract at",
        "✗   key",
        "another account's",
    ];
    named("0x123456789", 3, &words);

    let account = devnet.account(0).unwrap();
    let contracts = stonegate::chain::Contracts::own().unwrap();
    let registry = contracts
        .deploy(&account, &["recursive"])
        .unwrap()
        .to_string();
    let block = devnet.rpc().block_number().unwrap();
    desk.expect(
        &[&on_devnet[..], &["--registry", &registry]].concat(),
        0,
        &[
            "(stonegate's), class 0x",
            "keccak: stonegate's verifier, blake2s: stonegate's verifier",
            "no verifier is registered",
        ],
    );
    desk.expect(
        &[&on_devnet[..], &["--registry", &address]].concat(),
        3,
        &["✗   registry", "is no FactRegistry"],
    );
    assert_eq!(devnet.rpc().block_number().unwrap(), block);
}
