//! Which of Stone's programs are run, what they leave, and what becomes of those that
//! cannot say anything.

use std::{
    fs,
    process::Stdio,
    thread::sleep,
    time::{Duration, Instant},
};

use crate::{
    common::{
        allocation::{ARGUMENTS, PROGRAM, feature},
        desk::{Desk, Done, text},
    },
    provers::{PROVER, VERIFIER, prove},
    stone::run_small,
};

/// A script around one of our programs, which has nothing of Stone's beside it.
fn around(desk: &Desk, name: &str, program: &str) -> String {
    desk.script(name, &format!("exec {program} \"$@\""))
}

#[test]
fn a_name_alone_is_a_file_here_or_a_program_on_path() {
    let desk = Desk::new();
    let bin = desk.path("bin");
    fs::create_dir(&bin).unwrap();
    let desk = desk.set("PATH", format!("{}:/usr/bin:/bin", text(&bin)));
    for name in ["bin/prover", "bin/verifier"] {
        desk.script(name, "echo 'E1127 x.cc:1] that of the path' >&2; exit 7");
    }
    let here = ["prover", "verifier"];
    around(&desk, here[0], PROVER);
    around(&desk, here[1], VERIFIER);
    let source = ["--source", "stone", "--stone-prover", here[0]];
    let verified = [&source[..], &["--stone-verifier", here[1]]].concat();
    prove(&desk, "proof.json", &verified).ends(0);
    fs::remove_file(desk.path(here[1])).unwrap();
    let refuses = text(&bin.join("verifier")).to_owned() + " refuses the proof of ";
    prove(&desk, "proof.json", &verified).expect(4, &[&refuses, "that of the path"]);
    fs::remove_file(desk.path(here[0])).unwrap();
    let gives_up = text(&bin.join("prover")).to_owned() + " ended with exit code 7";
    prove(&desk, "proof.json", &source).expect(4, &[&gives_up, "that of the path"]);
    let desk = desk.set("STONEGATE_STONE_PROVER", here[0]);
    prove(&desk, "proof.json", &source[..2]).expect(4, &[&gives_up]);
    // One here that cannot be run is not passed over for another of its name.
    desk.write(here[0], "");
    prove(&desk, "proof.json", &source).expect(2, &["prover is no program", "chmod +x"]);
}

#[test]
fn a_program_that_cannot_be_started_lets_the_next_source_serve() {
    let desk = Desk::new();
    let without = desk.script("without", "exec /nowhere/cpu_air_prover \"$@\"");
    let foreign = desk.script("foreign", "");
    desk.write("foreign", "#!/nowhere/interpreter\n");
    for prover in [&without, &foreign] {
        let alone = ["--source", "stone", "--stone-prover", prover];
        prove(&desk, "proof.json", &alone).expect(3, &["cpu_air_prover cannot be started"]);
        let ordered = ["--source", "stone,embedded", "--stone-prover", prover];
        prove(&desk, "proof.json", &ordered)
            .expect(0, &["the next source is asked", "proof by embedded"]);
    }
}

#[test]
fn a_verifier_that_is_kept_from_judging_refuses_nothing() {
    let desk = Desk::new();
    let killed = desk.script("killed", "kill -KILL $$");
    let missing = desk.script("missing", "exec /nowhere/cpu_air_verifier \"$@\"");
    for (verifier, words) in [
        (&killed, "cpu_air_verifier was killed"),
        (&missing, "cpu_air_verifier cannot be started"),
    ] {
        let programs = ["--stone-prover", PROVER, "--stone-verifier", verifier];
        let alone = [&["--source", "stone"], &programs[..]].concat();
        prove(&desk, "proof.json", &alone)
            .expect(3, &[words])
            .hides(&["refuses the proof"]);
        let ordered = [&["--source", "stone,embedded"], &programs[..]].concat();
        prove(&desk, "proof.json", &ordered)
            .expect(0, &["the next source is asked", "proof by embedded"]);
    }
}

#[test]
fn a_proof_that_is_kept_is_shown_to_a_verifier_that_has_not_seen_it() {
    let desk = Desk::new();
    desk.write("mine.feature", feature("proved"));
    let prover = around(&desk, "prover", PROVER);
    let run = |verifier: Option<&str>, code| {
        let mut more = vec!["--source", "stone", "--stone-prover", &prover];
        more.extend(["--no-controls", "--report", "json=report.json"]);
        if let Some(verifier) = verifier {
            more.extend(["--stone-verifier", verifier]);
        }
        run_small(&desk, &more, code)
    };
    let verified_by = || {
        let report: serde_json::Value = serde_json::from_str(&desk.read("report.json")).unwrap();
        let proof = &report["scenarios"][0]["proof"];
        proof["verified_by"].as_str().map(str::to_owned)
    };
    run(None, 0).says(&["1 proofs made"]);
    assert_eq!(verified_by(), None);
    let asked = desk.path("asked");
    let body = format!("echo asked >> {}; exec {VERIFIER} \"$@\"", text(&asked));
    let verifier = desk.script("verifier", &body);
    // Asked once: what it said is kept, too.
    for _ in 0..2 {
        run(Some(&verifier), 0).says(&["0 proofs made, 1 used again"]);
        let told = verified_by().unwrap();
        assert!(told.starts_with("cpu_air_verifier (sha256 "), "{told}");
        assert_eq!(desk.read("asked"), "asked\n");
    }
    // Another build is another verifier, and may refuse.
    let refuses = desk.script("refuses", "echo 'E1127 x.cc:1] Invalid proof.' >&2; exit 1");
    run(Some(&refuses), 4).says(&["refuses the proof", "Invalid proof."]);
    run(None, 0).says(&["0 proofs made, 1 used again"]);
}

#[test]
fn what_a_killed_process_left_goes_with_the_next_proof() {
    let desk = Desk::new();
    let temporary = desk.path("tmp");
    fs::create_dir(&temporary).unwrap();
    let desk = desk.set("TMPDIR", text(&temporary));
    let left = || {
        let names = fs::read_dir(&temporary).unwrap();
        let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names
            .filter(|name| name.starts_with("stonegate-stone-"))
            .count()
    };
    let slow = desk.script(
        "slow",
        "case \"$1\" in --version) exit 1;; esac; echo > started; sleep 300",
    );
    let mut arguments = vec!["prove", "--program", PROGRAM, "--args", ARGUMENTS];
    arguments.extend(["--layout", "small", "--security-bits", "30"]);
    arguments.extend(["--out", "proof.json", "--source", "stone"]);
    let with = |prover| [&arguments[..], &["--stone-prover", prover]].concat();
    let mut killed = desk
        .stonegate(&with(&slow))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let start = Instant::now();
    while !desk.path("started").exists() {
        assert!(start.elapsed() < Duration::from_secs(120), "it never began");
        sleep(Duration::from_millis(10));
    }
    killed.kill().unwrap();
    killed.wait().unwrap();
    assert_eq!(left(), 1);
    Done::of(&mut desk.stonegate(&with(PROVER))).ends(0);
    assert_eq!(left(), 0);
}
