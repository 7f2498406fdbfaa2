//! Settings as users meet them: which layer wins, what is said of what is
//! wrong, and what is never said.

use crate::common::desk::{Desk, Done, OUTPUT_TEN};
use serde_json::Value;
use std::{fs, path::Path};

const KEYED: &str = "https://user:passw0rd@node.example:8443/v0_10/k3yk3yk3y?apikey=s3cr3t";
const SECRETS: [&str; 3] = ["k3yk3yk3y", "s3cr3t", "passw0rd"];

/// Where nothing is on the path, and the ledger where it is by default.
fn bare() -> Desk {
    Desk::new().set("PATH", "").unset("STONEGATE_LEDGER")
}

/// The same with a settings file.
fn with_file(text: &str) -> Desk {
    let desk = bare();
    desk.write("stonegate.toml", text);
    desk
}

fn run_in(desk: &Desk, folder: &Path, arguments: &str) -> Done {
    Done::of(desk.stonegate(arguments).current_dir(folder))
}

/// Proves where no Stone is on the path.
fn prove(desk: &Desk, options: &str) -> Done {
    desk.run(&format!(
        "prove --program {OUTPUT_TEN} --out proof.json {options}"
    ))
}

/// The rows of `config show` with this key.
#[track_caller]
fn shown(desk: &Desk, key: &str) -> Vec<Value> {
    let done = desk.run("config show --format json").ends(0);
    let document: Value = serde_json::from_str(&done.out).unwrap();
    assert_eq!(document["stonegate_config"], 1);
    let rows = document["settings"].as_array().unwrap();
    rows.iter()
        .filter(|row| row["key"] == key)
        .cloned()
        .collect()
}

#[test]
fn each_layer_goes_before_the_one_below() {
    let garbage = |desk: &Desk| {
        fs::create_dir_all(desk.path("data/stonegate")).unwrap();
        desk.write("data/stonegate/ledger.sqlite3", "no ledger at all");
        for name in ["file.db", "variable.db", "flag.db"] {
            desk.write(name, "no ledger at all");
        }
    };
    let desk = bare();
    garbage(&desk);
    if cfg!(target_os = "linux") {
        desk.run("history").expect(3, &["ledger.sqlite3"]);
    }
    let desk = with_file("ledger = \"file.db\"\n");
    garbage(&desk);
    desk.run("history").expect(3, &["file.db"]);
    let desk = desk.set("STONEGATE_LEDGER", "variable.db");
    desk.run("history")
        .expect(3, &["variable.db"])
        .hides(&["file.db"]);
    desk.run("history --ledger flag.db")
        .expect(3, &["flag.db"])
        .hides(&["file.db", "variable.db"]);
    // Below a verb of a verb, too.
    desk.run("history show 1").expect(3, &["variable.db"]);
}

#[test]
fn every_value_is_shown_with_its_origin() {
    let desk = with_file("security-bits = 80\nlayout = \"dex\"\nmemory = \"4G\"\n")
        .set("STONEGATE_LAYOUT", "small")
        .set("STONEGATE_PRIVATE_KEY", "0x53c2e7")
        .set("STONEGATE_ATLANTIC_URL", "https://host/p4th");
    let file = desk.path("stonegate.toml").display().to_string();
    desk.run("config show")
        .expect(
            0,
            &[
                &format!("stonegate.toml ({file})"),
                "environment STONEGATE_LAYOUT",
                "run, prove, matrix",
                "every verb",
                "from PATH",
                "STONEGATE_PRIVATE_KEY: set",
                "STONEGATE_KEYSTORE_PASSWORD: not set",
                "STONEGATE_ATLANTIC_URL: https://host\n",
                &format!("settings file: {file}"),
            ],
        )
        .hides(&["0x53c2e7", "53c2e7", "p4th"]);

    let bits = shown(&desk, "security-bits");
    assert_eq!(bits[0]["value"], 80);
    assert_eq!(bits[0]["from"], "file");
    assert_eq!(bits[0]["name"], file);
    let layout = shown(&desk, "layout");
    assert_eq!(layout[0]["value"], "small");
    assert_eq!(
        (&layout[0]["from"], &layout[0]["name"]),
        (&"environment".into(), &"STONEGATE_LAYOUT".into())
    );
    let memory = shown(&desk, "memory");
    assert_eq!((memory.len(), &memory[0]["value"]), (1, &"4G".into()));
    let target = shown(&desk, "target");
    assert_eq!(
        (&target[0]["value"], &target[0]["from"]),
        (&"devnet".into(), &"default".into())
    );
    // Verbs that have other defaults have rows of their own.
    let versions = shown(&desk, "stone-version");
    assert_eq!(versions.len(), 2, "{versions:?}");
    assert_eq!(versions[0]["value"], Value::Null);
    let done = desk.run("--verbose config show").expect(0, &[]);
    let verbose = done.out.lines().find(|line| line.contains("verbose"));
    assert!(verbose.unwrap().contains("command line"), "{}", done.out);
}

#[test]
fn lists_and_flags_of_a_file_count() {
    let desk = with_file("source = [\"stone\", \"atlantic\"]\nno-ledger = true\n");
    // Stone is passed over, and the second is asked for.
    prove(&desk, "").expect(2, &["ATLANTIC_API_KEY"]);
    assert!(!desk.path("data").exists());
    // Options go before the file, and take flags back as well.
    prove(&desk, "--source stone --no-ledger=false")
        .expect(3, &["no cpu_air_prover"])
        .hides(&["ATLANTIC_API_KEY"]);
    if cfg!(target_os = "linux") {
        assert!(desk.path("data").exists());
    }
    assert_eq!(
        shown(&desk, "source")[0]["value"],
        serde_json::json!(["stone", "atlantic"])
    );
    assert_eq!(shown(&desk, "no-ledger")[0]["value"], true);
    let desk = bare().set("STONEGATE_SOURCE", "stone,atlantic");
    prove(&desk, "").expect(2, &["ATLANTIC_API_KEY"]);
}

#[test]
fn unknown_keys_name_the_nearest() {
    for (line, near) in [
        ("security_bits = 60", "security-bits"),
        ("sorce = \"stone\"", "source"),
        ("max_fee = 2", "max-fee"),
        ("rpcurl = \"http://node/s3cr3t\"", "rpc-url"),
    ] {
        let desk = with_file(line);
        let file = desk.path("stonegate.toml").display().to_string();
        let key = line.split(' ').next().unwrap();
        desk.run("history")
            .expect(2, &[&file, &format!("{key:?}"), &format!("mean {near:?}?")])
            .hides(&["s3cr3t"]);
    }
    with_file("[run]\nlayout = \"small\"\n")
        .run("config show")
        .expect(2, &["\"run\"", "settings are flat"]);
    with_file("force = true\n")
        .run("config show")
        .expect(2, &["\"force\"", "asked for each time"]);
    // Of the environment, which others may use, it is a warning.
    bare()
        .set("STONEGATE_SECURITY_BIT", "60")
        .run("history")
        .expect(
            0,
            &[
                "warning: STONEGATE_SECURITY_BIT",
                "STONEGATE_SECURITY_BITS?",
            ],
        );
}

#[test]
fn wrong_values_name_their_place() {
    for (line, words) in [
        ("security-bits = true", ["a whole number", "true or false"]),
        ("security-bits = \"many\"", ["a whole number", "\"many\""]),
        ("security-bits = 60.5", ["a whole number", "\"60.5\""]),
        ("security-bits = [60]", ["a whole number", "a list"]),
        ("layout = \"tiny\"", ["\"tiny\"", "recursive"]),
        ("calldata = \"all\"", ["\"all\"", "auto, monolith, split"]),
        ("source = []", ["text, or a list", "an empty list"]),
        ("source = [\"stone\", \"rock\"]", ["\"rock\"", "embedded"]),
        ("dry-run = \"true\"", ["true or false", "text"]),
        ("max-fee = \"much\"", ["\"much\"", "2.5"]),
        ("target = \"sepola\"", ["sepola", "sepolia"]),
        ("ledger = \"\"", ["ledger", "an empty text"]),
        ("memory = 8", ["\"8\"", "with its unit, such as 8GiB"]),
    ] {
        let desk = with_file(line);
        let file = desk.path("stonegate.toml").display().to_string();
        let key = format!("{:?}", line.split(' ').next().unwrap());
        // Of whatever verb: a file is right or wrong.
        for verb in ["config show", "history"] {
            desk.run(verb).expect(2, &[&file, &key, words[0], words[1]]);
        }
    }
    let desk = bare().set("STONEGATE_SECURITY_BITS", "many");
    let words = [
        "environment STONEGATE_SECURITY_BITS",
        "security-bits",
        "many",
    ];
    desk.run("config show").expect(2, &words);
    desk.run("run").expect(2, &words);
    // A variable concerns the verbs that have its option.
    desk.run("history").expect(0, &[]);
    bare()
        .set("STONEGATE_DRY_RUN", "perhaps")
        .run("submit proof.json")
        .expect(2, &["STONEGATE_DRY_RUN", "true or false"]);
    // No option's, and of all verbs.
    bare()
        .set("STONEGATE_PORTABLE", "avx")
        .run("history")
        .expect(2, &["STONEGATE_PORTABLE", "\"avx\"", "1 for", "avx2 for"]);
}

#[test]
fn secrets_are_refused_in_a_file() {
    for (key, variable) in [
        ("private-key", "STONEGATE_PRIVATE_KEY"),
        ("private_key", "STONEGATE_PRIVATE_KEY"),
        ("keystore-password", "STONEGATE_KEYSTORE_PASSWORD"),
        ("api-key", "ATLANTIC_API_KEY"),
        ("atlantic-api-key", "ATLANTIC_API_KEY"),
    ] {
        with_file(&format!("{key} = \"s3cr3t\"\n"))
            .run("history")
            .expect(2, &[key, "never read from a settings file", variable])
            .hides(&["s3cr3t"]);
    }
}

#[test]
fn keys_in_addresses_are_never_shown() {
    let file = format!("rpc-url = {KEYED:?}\ntarget = {KEYED:?}\ndevnet = {KEYED:?}\n");
    let desk = with_file(&file);
    let done = desk
        .run("config show")
        .expect(0, &["https://node.example:8443"])
        .hides(&SECRETS);
    assert_eq!(done.out.matches("https://node.example:8443").count(), 3);
    desk.run("config show --format json").hides(&SECRETS);
    for verb in ["run --help", "run --bogus", "run --layout tiny", "submit"] {
        desk.run(verb).hides(&SECRETS);
    }
    // What is no address may have been meant as one.
    let broken = KEYED.replace("https", "htps");
    for key in ["rpc-url", "target", "devnet"] {
        with_file(&format!("{key} = {broken:?}\n"))
            .run("run")
            .expect(2, &[key, "stonegate.toml", "https://host/path"])
            .hides(&SECRETS);
        with_file(&format!("{key} = [{KEYED:?}]\n"))
            .run("run")
            .expect(2, &[key, "a list"])
            .hides(&SECRETS);
        with_file(&format!("layout = \"small\"\n{key} = \"{KEYED}\n"))
            .run("run")
            .expect(2, &["stonegate.toml is no TOML", "at line 2, column"])
            .hides(&SECRETS);
    }
    bare()
        .set("STONEGATE_RPC_URL", broken.clone())
        .run("run --target sepolia")
        .expect(2, &["environment STONEGATE_RPC_URL"])
        .hides(&SECRETS);
}

#[test]
fn the_file_is_found_or_named() {
    let desk = with_file("layout = \"small\"\nsnapshots = \"expected\"\n");
    desk.write("other.toml", "layout = \"dex\"\n");
    fs::create_dir_all(desk.path("deep/below")).unwrap();
    let file = desk.path("stonegate.toml").display().to_string();
    let below = desk.path("deep/below");
    // Paths of a file start from its folder.
    let snapshots = desk.path("expected").display().to_string();
    run_in(&desk, &below, "config show").expect(0, &[&file, "small", &snapshots]);
    let other = desk.path("other.toml").display().to_string();
    desk.run("config show --config other.toml")
        .expect(0, &["dex", &format!("other.toml ({other})")])
        .hides(&[&file]);
    desk.run("--config missing.toml run")
        .expect(2, &["missing.toml", "--config"]);
    desk.run("config show --config deep")
        .expect(2, &["deep is no file"]);
    let desk = desk.set("STONEGATE_CONFIG", "other.toml");
    desk.run("config show").expect(0, &["dex"]);
    run_in(&desk, &below, "history").expect(2, &["other.toml", "STONEGATE_CONFIG"]);
    // Help is there, whatever the file says.
    with_file("nonsense")
        .run("run --help")
        .expect(0, &["Example", "--dry-run\n"]);
    with_file("nonsense").run("").expect(2, &["Usage"]);
}

#[test]
fn options_that_exclude_each_other_do_so_within_a_layer() {
    // A higher layer puts the lower one out of force.
    let stone = "source = \"stone\"\n";
    let desk = with_file(&format!("{stone}no-ledger = true\n"));
    let desk = desk.set("STONEGATE_LEDGER", "kept.db");
    prove(&desk, "").expect(3, &["no cpu_air_prover"]);
    assert!(desk.path("kept.db").exists());
    let desk = with_file(stone).set("STONEGATE_NO_LEDGER", "true");
    prove(&desk, "").expect(3, &["no cpu_air_prover"]);
    assert!(!desk.path("kept.db").exists());
    prove(&desk, "--ledger kept.db").expect(3, &["no cpu_air_prover"]);
    assert!(desk.path("kept.db").exists());
    let desk = with_file(&format!("{stone}parameter-file = \"missing.json\"\n"));
    prove(&desk, "").expect(2, &["missing.json"]);
    prove(&desk, "--security-bits 30").expect(3, &["no cpu_air_prover"]);
    // One layer that says both says nothing.
    let both = format!("{stone}parameter-file = \"missing.json\"\nsecurity-bits = 40\n");
    let desk = with_file(&both);
    prove(&desk, "").expect(2, &["parameter-file", "security-bits", "contradict"]);
    prove(&desk, "--security-bits 30").expect(3, &["no cpu_air_prover"]);
    // What is off excludes nothing.
    with_file("quiet = false\nverbose = true\n")
        .run("history")
        .expect(0, &[]);
}

#[test]
fn options_may_require_what_is_set() {
    let desk = with_file("keystore = \"missing-keystore.json\"\n");
    desk.write("proof.json", "{}");
    // The proof is looked at, so the command line was complete.
    desk.run("submit proof.json --target sepolia --keystore-password-file password --no-ledger")
        .expect(2, &["proof.json is not a proof file"]);
    bare()
        .run("submit proof.json --keystore-password-file password")
        .expect(2, &["required", "--keystore <FILE>"]);
}

#[test]
fn settings_of_networks_do_not_speak_up_elsewhere() {
    // On the command line, --devnet with a target that has none is an error.
    let desk = with_file("devnet = \"starknet-devnet\"\naccount = \"0x1\"\n");
    desk.write("proof.json", "{}");
    desk.run("submit proof.json --target local --no-ledger")
        .expect(2, &["proof.json is not a proof file"])
        .hides(&["--devnet"]);
    desk.run("submit proof.json --target local --devnet program --no-ledger")
        .expect(2, &["--devnet says nothing"]);
}
