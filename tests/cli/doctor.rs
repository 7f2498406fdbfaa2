//! `stonegate doctor`: what it finds, what it says to do, and how it ends.

use crate::common::{
    allocation,
    desk::{Desk, Done, text},
};
use serde_json::Value;
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};
use stonegate::chain::{Devnet, DevnetOptions};
use stonegate::report::EventSink;

/// Nobody listens there, and the rest of it is a key.
const DEAD: &str = "http://127.0.0.1:9/v0_10/s3cr3ts3cr3t";

/// Where nothing is on the path but a shell.
fn bare() -> Desk {
    let desk = Desk::new();
    let path = desk.path("bin");
    fs::create_dir(&path).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("/bin/sh", path.join("sh")).unwrap();
    desk.set("PATH", text(&path)).unset("CARGO")
}

fn command(desk: &Desk, arguments: &[&str]) -> Command {
    desk.stonegate(&[&["doctor"], arguments].concat())
}

fn doctor(desk: &Desk, arguments: &[&str]) -> Done {
    Done::of(&mut command(desk, arguments))
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
    let desk = bare();
    let all = doctor(&desk, &["--target", "local"])
        .expect(
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
        )
        .all();
    assert!(lines(&all, "none is on PATH, and neither is cargo").contains("–"));
    // Looked at, and left as it was.
    assert!(!desk.path("cache").exists() && !desk.path("ledger").exists());
}

#[test]
fn what_is_needed_and_missing_decides_the_exit_code() {
    let desk = bare();
    let all = doctor(&desk, &[])
        .expect(3, &["1 problem for --target devnet"])
        .all();
    assert!(lines(&all, "neither is cargo").contains('✗'), "{all}");
    let local = ["--target", "local", "--source"];
    doctor(&desk, &[&local[..], &["stone"]].concat()).expect(3, &["✗   prover"]);
    doctor(&desk, &[&local[..], &["stone,embedded"]].concat()).expect(0, &["!   prover"]);
    doctor(&desk, &[&local[..], &["atlantic"]].concat()).expect(2, &["✗   API key"]);
    let integrity = ["--target", "local", "--verifier", "integrity"];
    doctor(&desk, &integrity).expect(2, &["✗   imported"]);
}

#[test]
fn secrets_are_not_printed() {
    let desk = bare();
    let mut command = command(&desk, &["--target", "sepolia", "--rpc-url", DEAD]);
    command
        .env("ATLANTIC_API_KEY", "4tl4nt1cs3cr3t")
        .env("STONEGATE_ACCOUNT_ADDRESS", "0x1234")
        .env("STONEGATE_PRIVATE_KEY", "0x5ec4e7abcdef");
    let all = Done::of(&mut command).ends(3).all();
    assert!(all.contains("cannot reach http://127.0.0.1:9"), "{all}");
    assert!(all.contains("0x1234 and its key are given"), "{all}");
    for secret in ["s3cr3t", "5ec4e7"] {
        assert!(!all.contains(secret), "{all}");
    }
}

#[test]
fn a_network_without_node_and_account_is_2_with_the_fixes() {
    let desk = bare();
    let all = doctor(&desk, &["--target", "sepolia"])
        .expect(
            2,
            &[
                "--rpc-url or in STONEGATE_RPC_URL",
                "2 problems for --target sepolia",
            ],
        )
        .all();
    let account = lines(&all, "no account to send transactions from");
    assert!(account.contains("✗   account"), "{account}");
    assert!(
        account.contains("fix: set STONEGATE_ACCOUNT_ADDRESS"),
        "{account}"
    );
    // Nothing is sent, so nobody has to pay.
    let dry = doctor(&desk, &["--target", "sepolia", "--dry-run"])
        .expect(2, &["1 problem"])
        .all();
    assert!(lines(&dry, "no account to send").contains('–'), "{dry}");
}

#[test]
fn the_json_form_has_a_version() {
    let desk = bare();
    let arguments = ["--target", "sepolia", "--rpc-url", DEAD, "--format", "json"];
    let output = command(&desk, &arguments).output().unwrap();
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
    let desk = bare();
    let ours = env!("CARGO_BIN_EXE_cpu_air_prover");
    let local = ["--target", "local", "--stone-prover"];
    doctor(&desk, &[&local[..], &[ours]].concat()).expect(
        0,
        &["of stone6 (observed), accepted here and by cpu_air_verifier"],
    );
    let body = format!("exec {ours} \"$@\" --stone_version=stone5");
    let fifth = desk.script("cpu_air_prover", &body);
    let all = doctor(&desk, &[&local[..], &[&fifth]].concat())
        .expect(0, &["of stone5 (observed)"])
        .all();
    assert!(all.contains("no second opinion"), "{all}");

    // One that fails is reported with its reason, and is no problem unless asked for.
    let fails = desk.script(
        "fails",
        "echo 'E1127 1 x.cc:1] the moon is full' >&2; exit 1",
    );
    let words = ["the moon is full", "exit code 1", "says no version"];
    let all = doctor(&desk, &[&local[..], &[&fails]].concat())
        .expect(0, &words)
        .all();
    assert!(lines(&all, "the moon").contains("!   its proofs"), "{all}");
    doctor(
        &desk,
        &[&local[..], &[&fails, "--source", "stone"]].concat(),
    )
    .expect(4, &words);
    doctor(
        &desk,
        &[&local[..], &["nowhere/prover", "--source", "stone"]].concat(),
    )
    .expect(2, &["nowhere/prover is no program that can be run"]);
}

#[cfg(unix)]
#[test]
fn devnets_are_told_by_their_version() {
    let desk = bare();
    let version = |version: &str| desk.script("devnet", &format!("echo starknet-devnet {version}"));
    let new = version("0.11.2");
    doctor(&desk, &["--devnet", &new]).expect(0, &["version 0.11.2"]);
    let old = version("0.9.1");
    doctor(&desk, &["--devnet", &old]).expect(2, &["is version 0.9.1: too old", "0.10 or later"]);
    doctor(&desk, &["--devnet", "nowhere/devnet"]).expect(2, &["nowhere/devnet is no program"]);
    // What is on `PATH` and too old is passed over.
    fs::rename(desk.path("devnet"), desk.path("bin/starknet-devnet")).unwrap();
    doctor(&desk, &[]).expect(3, &["too old, and passed over"]);
}

/// A devnet that says its version and does not start.
#[cfg(unix)]
#[test]
fn a_devnet_is_found_by_its_name_as_a_run_finds_it() {
    let desk = bare();
    desk.write("mine.feature", allocation::feature("proved"));
    let devnet = |name: &str, version: &str| {
        let says = format!("echo starknet-devnet {version}");
        let body = format!("case \"$1\" in --version) {says};; *) echo not today; exit 9;; esac");
        desk.script(name, &body)
    };
    let named = ["--devnet", "some-devnet"];
    // On `PATH` first; then one here, which comes before it.
    for (place, version) in [("bin/some-devnet", "0.11.2"), ("some-devnet", "0.12.0")] {
        let program = devnet(place, version);
        let found = format!("{program}, version {version}");
        doctor(&desk, &named).expect(0, &[&found]);
        let ended = format!("{program} ended with exit code 9: not today");
        desk.run(&[&["run", "mine.feature"], &named[..]].concat())
            .expect(3, &[&ended]);
    }
    doctor(&desk, &["--devnet", "no-devnet"]).expect(2, &["no-devnet is no program"]);
    // One here that cannot be run is not passed over for another of its name.
    fs::remove_file(desk.path("some-devnet")).unwrap();
    desk.write("some-devnet", "");
    doctor(&desk, &named).expect(2, &["some-devnet is no program"]);
    let run = desk.run(&[&["run", "mine.feature"], &named[..]].concat());
    run.expect(2, &["there is no program ", "some-devnet that can be run"]);
}

#[test]
fn a_ledger_that_cannot_be_written_is_3() {
    let desk = bare();
    fs::write(desk.path("file"), "").unwrap();
    let words = ["the ledger file/ledger cannot be used", "--no-ledger"];
    doctor(&desk, &["--target", "local", "--ledger", "file/ledger"]).expect(3, &words);
    doctor(&desk, &["--target", "local", "--no-ledger"]).expect(0, &["none is kept"]);
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
    let desk = bare();
    let on_devnet = ["--devnet", url.as_str()];
    doctor(&desk, &on_devnet).expect(
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
        let mut command = command(&desk, &["--target", &url]);
        command
            .env("STONEGATE_ACCOUNT_ADDRESS", &address)
            .env("STONEGATE_PRIVATE_KEY", key);
        let all = Done::of(&mut command).ends(code).all();
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
    doctor(
        &desk,
        &[&on_devnet[..], &["--registry", &registry]].concat(),
    )
    .expect(
        0,
        &[
            "(stonegate's), class 0x",
            "keccak: stonegate's verifier, blake2s: stonegate's verifier",
            "no verifier is registered",
        ],
    );
    doctor(&desk, &[&on_devnet[..], &["--registry", &address]].concat())
        .expect(3, &["✗   registry", "is no FactRegistry"]);
    assert_eq!(devnet.rpc().block_number().unwrap(), block);
}
