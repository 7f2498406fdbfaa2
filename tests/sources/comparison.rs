//! `stonegate compare`, and files that are no proofs of Stone's.

use crate::{common::desk::Desk, provers::prove};

#[test]
fn proofs_that_differ_are_told_apart_with_exit_code_1() {
    let desk = Desk::new();
    prove(&desk, "a.json", &[]).ends(0);
    prove(&desk, "b.json", &["--stone-version", "stone5"]).ends(0);
    let done = desk.run(&["compare", "a.json", "b.json"]).ends(1);
    done.says(&[
        "first in the channel seed",
        "the first proof is stone6, the second stone5",
    ]);
    let done = desk
        .run(&["compare", "a.json", "b.json", "--format", "json"])
        .ends(1);
    let json: serde_json::Value = serde_json::from_str(&done.out).unwrap();
    assert_eq!(json["stonegate_comparison"], 1);
    assert_eq!(json["same"], false);
    assert_eq!(json["verify_as"], serde_json::json!(["stone6", "stone5"]));
    assert_eq!(json["first"]["part"], "channel seed");
    desk.run(&["compare", "a.json", "a.json"])
        .ends(0)
        .says(&["same bytes"]);
    desk.run(&["compare", "a.json", "missing.json"])
        .ends(2)
        .says(&["missing.json"]);
}

#[test]
fn proofs_of_other_provers_are_named_for_what_they_are() {
    let desk = Desk::new();
    let only = "Integrity verifies Stone proofs only";
    desk.write(
        "stwo.json",
        r#"{"claim": {}, "interaction_claim": {}, "stark_proof": {"config": {}}}"#,
    );
    desk.write(
        "luminair.json",
        r#"{"claim": {}, "interaction_claim": {}, "proof": {}}"#,
    );
    desk.write("luminair.bin", [9u8, 0, 0, 0, 0xff, 0x80]);
    for verb in ["verify", "submit", "calldata"] {
        for (file, name) in [
            ("stwo.json", "stwo"),
            ("luminair.json", "LuminAIR"),
            ("luminair.bin", "LuminAIR"),
        ] {
            desk.run(&[verb, file])
                .ends(2)
                .says(&[only, name, "stonegate prove"]);
        }
    }
    desk.write(
        "public.json",
        r#"{"memory_segments": {}, "public_memory": [], "n_steps": 8}"#,
    );
    desk.run(&["verify", "public.json"])
        .ends(2)
        .says(&["is an AIR public input, no proof file"]);
}
