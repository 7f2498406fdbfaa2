//! Proofs that StarkWare's Stone made, and what they were made of: outside the
//! repository. The library's own tests read them, too.

use serde::de::DeserializeOwned;
use std::path::{Path, PathBuf};

/// The folder of a golden case; `None`, which is said, where `STONEGATE_SHARED` does not
/// tell their place.
pub fn folder(case: &str) -> Option<PathBuf> {
    let Some(shared) = std::env::var_os("STONEGATE_SHARED") else {
        println!("skipped: STONEGATE_SHARED is not set");
        return None;
    };
    Some(Path::new(&shared).join("golden").join(case))
}

/// What Stone proved a golden case with, and its proof: the file `proof.json`.
pub fn proof<T: DeserializeOwned>(case: &str) -> Option<T> {
    folder(case).map(|folder| read(&folder.join("proof.json")))
}

/// What a JSON file holds.
pub fn read<T: DeserializeOwned>(path: &Path) -> T {
    let bytes = std::fs::read(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    serde_json::from_slice(&bytes).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}
