//! `stonegate matrix`.

use crate::{
    common::{allocation::feature, desk::Desk},
    provers::PROVER,
};

#[test]
fn every_combination_has_its_verdict_and_the_controls_come_first() {
    let desk = Desk::new();
    desk.write("mine.feature", feature("decided"));
    let arguments = [
        "matrix",
        "mine.feature",
        "--scenario",
        "Equal",
        "--target",
        "local",
        "--layouts",
        "small",
        "--security-bits",
        "30",
        "--source",
        "embedded,stone",
        "--stone-prover",
        PROVER,
        "--hashers",
        "keccak_160_lsb,blake2s_160_lsb",
        "--friendly-layers",
        "3,9",
        "--stone-versions",
        "stone6",
        "--format",
        "json",
    ];
    let done = desk.run(&arguments).ends(0);
    let json: serde_json::Value = serde_json::from_str(&done.out).unwrap();
    assert_eq!(json["stonegate_matrix"], 1);
    let cells = json["cells"].as_array().unwrap();
    assert_eq!(cells.len(), 2 * 2 * 2 * 3);
    let verdict = |source: &str, hasher: &str, layers: u64, memory: &str| {
        let cell = cells.iter().find(|cell| {
            cell["source"] == source
                && cell["hasher"] == hasher
                && cell["n_verifier_friendly_commitment_layers"] == layers
                && cell["memory_verification"] == memory
        });
        cell.unwrap()["verdict"].clone()
    };
    for source in ["embedded", "stone"] {
        // Stone's top layers must have one hash.
        let unproved = verdict(source, "keccak_160_lsb", 3, "strict");
        assert_eq!(unproved["is"], "not-proved", "{source}");
        for memory in ["strict", "relaxed"] {
            assert_eq!(
                verdict(source, "keccak_160_lsb", 9, memory)["is"],
                "accepted"
            );
        }
        // The fact of another mode is another program's.
        let cairo1 = verdict(source, "keccak_160_lsb", 9, "cairo1");
        assert_eq!(cairo1["is"], "other-fact", "{cairo1}");
        // Integrity masks 160-bit Blake2s digests to 248 bits.
        let blake = verdict(source, "blake2s_160_lsb", 9, "strict");
        assert_eq!(blake["stage"], "decommitment", "{blake}");
    }
    let table = desk
        .run(&[
            "matrix",
            "mine.feature",
            "--target",
            "local",
            "--layouts",
            "small",
            "--security-bits",
            "30",
            "--hashers",
            "keccak_160_lsb",
            "--friendly-layers",
            "9",
            "--memory-modes",
            "strict",
        ])
        .ends(0);
    table.says(&["2 of 2 cells accepted", "the controls hold", "stone5"]);
    desk.run(&[
        "matrix",
        "mine.feature",
        "--scenario",
        "Nobody",
        "--target",
        "local",
    ])
    .ends(2)
    .says(&["no scenario called", "Equal"]);
}
