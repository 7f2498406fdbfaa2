//! `stonegate run` within a memory budget.

use crate::{
    common::{allocation::feature, desk::Desk},
    provers::prove,
};

/// Enough to build the trace of the allocation program in layout `small`, and not
/// to prove it.
const TINY: &str = "200MiB";

/// The fewest bits that Integrity takes proofs of: little work.
const BITS: &str = "22";

fn run<'a>(more: &[&'a str]) -> Vec<&'a str> {
    let mut arguments = vec!["run", "mine.feature", "--target", "local"];
    arguments.extend(["--layout", "small", "--security-bits", BITS]);
    arguments.extend(["--no-controls", "--report", "json=report.json"]);
    arguments.extend(more);
    arguments
}

fn origins(desk: &Desk) -> Vec<String> {
    let report: serde_json::Value = serde_json::from_str(&desk.read("report.json")).unwrap();
    let scenarios = report["scenarios"].as_array().unwrap().iter();
    let proofs = scenarios.filter_map(|scenario| scenario.get("proof"));
    proofs
        .map(|proof| {
            assert!(proof["seconds_waiting"].is_number(), "{proof}");
            proof["origin"].as_str().unwrap().to_owned()
        })
        .collect()
}

#[test]
fn proofs_that_do_not_fit_are_refused_first_unless_they_are_kept() {
    let desk = Desk::new();
    let proved = feature("proved").replace("30 security bits", "22 security bits");
    let scenario = |text: &str, name: &str| {
        let scenario = text.split_once('\n').unwrap().1;
        scenario.replace("Equal", name)
    };
    let decided = scenario(&feature("decided"), "Decided");
    desk.write("mine.feature", format!("{proved}{decided}"));

    let refused = desk.run(&run(&["--memory", TINY])).ends(3);
    let refused = refused.says(&[
        "warning: the proof needs about",
        "and 200 MiB may be used",
        "--memory 385MiB",
        "[2/2] Decided ... ok",
    ]);
    let all = refused.all();
    let at = |text: &str| all.find(text).unwrap();
    assert!(at("warning: the proof needs") < at("[1/2] Equal"));
    assert_eq!(origins(&desk), [""; 0]);

    let twin = scenario(&proved, "Twin");
    desk.write("mine.feature", format!("{proved}{twin}"));
    desk.run(&run(&[]))
        .ends(0)
        .says(&["proofs to be made: 1; the largest needs about 385 MiB"]);
    assert_eq!(origins(&desk), ["proved", "cached"]);

    // What is kept takes nothing, and so fits.
    let kept = desk.run(&run(&["--memory", TINY])).ends(0);
    kept.hides(&["to be made"]);
    assert_eq!(origins(&desk), ["cached", "cached"]);
}

#[test]
fn a_lone_proof_keeps_to_the_budget_too() {
    let desk = Desk::new();
    prove(&desk, "proof.json", &["--memory", TINY])
        .ends(3)
        .says(&["error: the proof needs about", "may be used"]);
    prove(&desk, "proof.json", &["--memory", "much"])
        .ends(2)
        .says(&["an amount of memory with its unit, such as 8GiB"]);
}
