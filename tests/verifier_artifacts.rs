//! The compiled verifier belongs to its Cairo source.

use std::{collections::BTreeMap, fs, io::Read, path::Path, process::Command};

use flate2::read::GzDecoder;
use serde_json::Value;
use sha2::{Digest, Sha256};

const MAX_FELTS: u64 = 81_920;

fn sha256(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

fn digests(base: &Path, path: &str, found: &mut BTreeMap<String, String>) {
    let full = base.join(path);
    if !full.is_dir() {
        found.insert(path.to_owned(), sha256(&fs::read(full).unwrap()));
        return;
    }
    for entry in fs::read_dir(full).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        digests(base, &format!("{path}/{name}"), found);
    }
}

/// A misspelt contract would be both.
#[cfg(unix)]
#[test]
fn only_contracts_that_there_are_can_be_rebuilt() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("contracts/rebuild.sh");
    for only in [&["--only", "verifer"][..], &["--only", ""], &["--only"]] {
        let mut command = Command::new("sh");
        // Nothing that builds is found, should it come to that.
        command.arg(&script).arg("--check").args(only);
        let output = command.env("PATH", "/usr/bin:/bin").output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{only:?}: {said}");
        assert!(said.contains("--only allocation|verifier"), "{said}");
    }
}

#[test]
fn the_classes_belong_to_their_source() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR")).join("contracts/verifier");
    let index = fs::read(package.join("artifacts/index.json")).unwrap();
    let index: Value = serde_json::from_slice(&index).unwrap();
    let recorded: BTreeMap<String, String> =
        serde_json::from_value(index["sources"].clone()).unwrap();
    let mut found = BTreeMap::new();
    for path in ["Scarb.toml", "cairo_project.toml", "src"] {
        digests(&package, path, &mut found);
    }
    assert_eq!(found, recorded, "run contracts/rebuild.sh");
    let classes = index["classes"].as_object().unwrap();
    // The registry, six layouts, and what does not fit into one class.
    assert_eq!(classes.len(), 8);
    for class in classes.values() {
        let file = class["file"].as_str().unwrap();
        let packed = fs::File::open(package.join("artifacts").join(file)).unwrap();
        let mut bytes = Vec::new();
        GzDecoder::new(packed).read_to_end(&mut bytes).unwrap();
        assert_eq!(sha256(&bytes), class["sha256"], "{file}");
        assert!(class["sierra_felts"].as_u64().unwrap() <= MAX_FELTS);
        assert!(class["casm_felts"].as_u64().unwrap() <= MAX_FELTS);
    }
}

/// The roots of unity in the Cairo source are those of the prover.
#[test]
fn the_table_of_roots_is_the_fields() {
    use stonegate::stone::field::Felt;
    let path = "contracts/verifier/src/stark/domain_table.cairo";
    let source = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    let entries: Vec<Felt> = source
        .lines()
        .filter_map(|line| line.trim().strip_suffix(','))
        .filter_map(|text| Felt::parse(text).ok())
        .collect();
    assert_eq!(entries.len(), 256);
    for (i, entry) in entries.iter().enumerate() {
        let (group, digit) = (i / 16, i % 16);
        let expected = (0..4)
            .filter(|bit| digit >> bit & 1 == 1)
            .map(|bit| Felt::root_of_unity(4 * group as u32 + bit + 1))
            .fold(Felt::ONE, |product, root| product * root);
        assert_eq!(*entry, expected, "entry {i}");
    }
}
