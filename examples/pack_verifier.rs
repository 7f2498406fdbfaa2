//! Packs the compiled classes of `contracts/verifier` for embedding: the form
//! Starknet's RPC takes, by gzip, and an index of what they are.
//!
//!     cargo run --release --example pack_verifier -- CLASSES ARTIFACTS
//!
//! CLASSES is a folder of `NAME.json`, each what Cairo's compiler wrote
//! (`*.contract_class.json`). `contracts/rebuild.sh` calls this.

use std::{collections::BTreeMap, error::Error, fs, io::Write, path::Path, process::ExitCode};

use cairo_lang_starknet_classes::{
    casm_contract_class::CasmContractClass, contract_class::ContractClass,
};
use flate2::{Compression, write::GzEncoder};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use starknet::core::types::contract::SierraClass;

/// Starknet's limit for a class, Sierra and CASM each.
const MAX_FELTS: usize = 81_920;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [classes, artifacts] = arguments.as_slice() else {
        eprintln!("usage: pack_verifier CLASSES ARTIFACTS");
        return ExitCode::from(2);
    };
    match pack(Path::new(classes), Path::new(artifacts)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn pack(compiled: &Path, folder: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    let mut classes = BTreeMap::new();
    for entry in fs::read_dir(compiled)? {
        let path = entry?.path();
        let name = path.file_stem().and_then(|name| name.to_str());
        let name = name.ok_or("a class without a name")?.to_owned();
        classes.insert(name.clone(), pack_class(&name, &path, folder)?);
    }
    let package = Path::new(env!("CARGO_MANIFEST_DIR")).join("contracts/verifier");
    let mut sources = BTreeMap::new();
    digests(&package, "Scarb.toml", &mut sources)?;
    digests(&package, "cairo_project.toml", &mut sources)?;
    digests(&package, "src", &mut sources)?;
    let index = json!({ "classes": classes, "sources": sources });
    let text = serde_json::to_string_pretty(&index)? + "\n";
    Ok(fs::write(folder.join("index.json"), text)?)
}

fn pack_class(name: &str, path: &Path, folder: &Path) -> Result<Value, Box<dyn Error>> {
    let artifact: SierraClass = serde_json::from_slice(&fs::read(path)?)?;
    let class = artifact.flatten()?;
    let mut text = serde_json::to_string(&class)?;
    // The compiler's own type for the same class; the ABI takes no part.
    let mut value: Value = serde_json::from_str(&text)?;
    value["abi"] = Value::Null;
    let compilable: ContractClass = serde_json::from_value(value)?;
    let program = compilable.extract_sierra_program(false)?;
    let casm = CasmContractClass::from_contract_class(compilable, program, false, MAX_FELTS)?;
    let n_sierra = class.sierra_program.len();
    if n_sierra > MAX_FELTS {
        return Err(format!("{name} has {n_sierra} Sierra felts, more than {MAX_FELTS}").into());
    }
    text.push('\n');
    let file = format!("{name}.sierra.json.gz");
    let mut packed = GzEncoder::new(fs::File::create(folder.join(&file))?, Compression::best());
    packed.write_all(text.as_bytes())?;
    packed.finish()?;
    Ok(json!({
        "file": file,
        "sha256": sha256(text.as_bytes()),
        "class_hash": format!("{:#066x}", class.class_hash()),
        "compiled_class_hash": format!("{:#066x}", casm.compiled_class_hash()),
        "sierra_felts": n_sierra,
        "casm_felts": casm.bytecode.len(),
    }))
}

/// Digests of a file, or of all files below a folder, by path within `base`.
fn digests(
    base: &Path,
    path: &str,
    found: &mut BTreeMap<String, String>,
) -> Result<(), Box<dyn Error>> {
    let full = base.join(path);
    if !full.is_dir() {
        found.insert(path.to_owned(), sha256(&fs::read(full)?));
        return Ok(());
    }
    for entry in fs::read_dir(full)? {
        let name = entry?.file_name();
        digests(base, &format!("{path}/{}", name.to_string_lossy()), found)?;
    }
    Ok(())
}

fn sha256(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}
