//! The command as its users see it: every verb, every exit code, and what is
//! said about every bad input.

#[path = "../common/mod.rs"]
mod common;
mod doctor;
mod prove;
mod run;
mod settings;

use common::desk::{Desk, Done};
use std::fs::File;

#[test]
fn every_verb_explains_itself() {
    let desk = Desk::new();
    for verb in [
        "run",
        "prove",
        "verify",
        "calldata",
        "submit",
        "integrity",
        "config",
        "config show",
    ] {
        desk.run(&format!("{verb} --help"))
            .expect(0, &["Example", "Usage: stonegate"]);
    }
    desk.run("--help")
        .expect(0, &["Exit codes", "run", "prove", "verify", "calldata"]);
    desk.run("--version").expect(0, &["stonegate"]);
    desk.run("").expect(2, &["Usage"]);
    for asked in ["--help", "run --help", "--version"] {
        match File::options().write(true).open("/dev/full") {
            Ok(full) => drop(
                Done::of(desk.stonegate(asked).stdout(full))
                    .expect(3, &["cannot write to the standard output"]),
            ),
            Err(error) => eprintln!("skipped: /dev/full: {error}"),
        }
    }
    desk.run("deploy").expect(2, &["unrecognized subcommand"]);
}
