//! Gives the binary a digest of the engine's sources, so that cached proofs of
//! another engine are not taken for its own.

use sha2::{Digest, Sha256};
use std::{env, fs, io, path::Path};

/// What decides the bytes of a proof, given its inputs.
const ENGINE: [&str; 2] = ["src/stone", "Cargo.lock"];
/// Folders whose files are embedded.
const EMBEDDED: [&str; 3] = ["contracts/verifier/artifacts", "features", "snapshots"];

fn main() -> io::Result<()> {
    let mut sha = Sha256::new();
    for path in ENGINE {
        println!("cargo::rerun-if-changed={path}");
        digest(Path::new(path), &mut sha)?;
    }
    for path in EMBEDDED {
        println!("cargo::rerun-if-changed={path}");
    }
    let digest = sha.finalize();
    let digest: String = digest.iter().take(8).map(|b| format!("{b:02x}")).collect();
    let version = env::var("CARGO_PKG_VERSION").unwrap_or_default();
    println!("cargo::rustc-env=STONEGATE_ENGINE={version}+{digest}");
    Ok(())
}

/// Digests a file, or a folder's files in the order of their names.
fn digest(path: &Path, sha: &mut Sha256) -> io::Result<()> {
    if path.is_dir() {
        let entries = fs::read_dir(path)?.collect::<io::Result<Vec<_>>>()?;
        let mut paths: Vec<_> = entries.iter().map(|entry| entry.path()).collect();
        paths.sort();
        return paths.iter().try_for_each(|path| digest(path, sha));
    }
    let bytes = fs::read(path)?;
    sha.update(path.to_string_lossy().as_bytes());
    sha.update((bytes.len() as u64).to_le_bytes());
    sha.update(bytes);
    Ok(())
}
