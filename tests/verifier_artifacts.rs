//! The compiled verifier belongs to its Cairo source.

use std::{collections::BTreeMap, fs, path::Path};

use serde_json::Value;
use sha2::{Digest, Sha256};

const MAX_FELTS: u64 = 81_920;

fn sha256(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
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
    for name in ["fact_registry", "stark_verifier"] {
        let class = &index["classes"][name];
        let file = class["file"].as_str().unwrap();
        let bytes = fs::read(package.join("artifacts").join(file)).unwrap();
        assert_eq!(sha256(&bytes), class["sha256"], "{file}");
        assert!(class["sierra_felts"].as_u64().unwrap() <= MAX_FELTS);
        assert!(class["casm_felts"].as_u64().unwrap() <= MAX_FELTS);
    }
}
