//! Reading JSON files that a user named, with errors that say which file, where
//! in it, and what kind of file it seems to be instead.

use std::{fs::File, io::Read, path::Path, path::PathBuf};

use serde::de::DeserializeOwned;
use serde_json::Value;

/// Larger JSON files are refused unread; a million public cells take 80 MB.
const MAX_JSON_BYTES: u64 = 1 << 30;

/// A file could not be read as text or JSON.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    #[error("{}: cannot be read: {source}; check the path and its permissions", path.display())]
    Io {
        path: PathBuf,
        source: std::io::Error,
    },
    #[error("{}: is not a regular file; give the path of a file", path.display())]
    NotAFile { path: PathBuf },
    #[error("{}: has {found} bytes, at most {limit} are read; is it the right file?", path.display())]
    TooLarge {
        path: PathBuf,
        found: u64,
        limit: u64,
    },
    #[error("{}:{line}:{column}: expected {expected}: {reason}{hint}", path.display())]
    Json {
        path: PathBuf,
        line: usize,
        column: usize,
        /// What the file should have been.
        expected: &'static str,
        reason: String,
        /// Empty, or what the file looks like and what to do with it.
        hint: &'static str,
    },
}

/// Opens a regular file; returns it with its length in bytes.
pub(super) fn open(path: &Path) -> Result<(File, u64), FileError> {
    let io = |source| FileError::Io {
        path: path.into(),
        source,
    };
    // Before opening: opening a pipe would wait for a writer.
    if !std::fs::metadata(path).map_err(io)?.is_file() {
        return Err(FileError::NotAFile { path: path.into() });
    }
    let file = File::open(path).map_err(io)?;
    let length = file.metadata().map_err(io)?.len();
    Ok((file, length))
}

/// Reads a whole JSON file of at most [`MAX_JSON_BYTES`].
pub(super) fn read(path: &Path) -> Result<Vec<u8>, FileError> {
    let (file, found) = open(path)?;
    if found > MAX_JSON_BYTES {
        return Err(FileError::TooLarge {
            path: path.into(),
            found,
            limit: MAX_JSON_BYTES,
        });
    }
    let mut bytes = Vec::new();
    file.take(MAX_JSON_BYTES)
        .read_to_end(&mut bytes)
        .map_err(|source| FileError::Io {
            path: path.into(),
            source,
        })?;
    Ok(bytes)
}

/// Parses JSON read from `path`; `expected` names the kind of file wanted.
pub(super) fn parse<T: DeserializeOwned>(
    path: &Path,
    bytes: &[u8],
    expected: &'static str,
) -> Result<T, FileError> {
    serde_json::from_slice(bytes).map_err(|error| FileError::Json {
        path: path.into(),
        line: error.line(),
        column: error.column(),
        expected,
        reason: without_position(&error),
        // What is of the right kind and wrong within is not to be given elsewhere.
        hint: match looks_like(bytes) {
            hint if hint.contains(expected.split(" (").next().unwrap_or(expected)) => "",
            hint => hint,
        },
    })
}

/// serde_json ends its message with the position, which the error says already.
fn without_position(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rfind(" at line ") {
        Some(at) => text[..at].into(),
        None => text,
    }
}

/// What a JSON file is, judged by its keys; empty when it is none we know.
pub(super) fn looks_like(bytes: &[u8]) -> &'static str {
    let Ok(value) = serde_json::from_slice::<Value>(bytes) else {
        return "";
    };
    let has = |key: &str| value.get(key).is_some();
    if has("proof_hex") {
        "; this is a Stone proof: `stonegate verify` and `stonegate calldata` take it"
    } else if has("claim") && has("interaction_claim") {
        "; this is a stwo (circle STARK) proof, which Stone and Integrity cannot take"
    } else if has("public_memory") && has("memory_segments") {
        "; this is an AIR public input: give it as --air-public-input"
    } else if has("trace_path") && has("memory_path") {
        "; this is an AIR private input: give it as --air-private-input"
    } else if has("sierra_program") && has("entry_points_by_type") {
        "; this is a Starknet contract class: build the program as `#[executable]` with `scarb build`"
    } else if has("bytecode") && has("entry_points_by_type") {
        "; this is a compiled contract (CASM): build the program as `#[executable]` with `scarb build`"
    } else if has("type_declarations") || (has("version") && has("program") && !has("entrypoints"))
    {
        "; this is a Sierra program: build it as `#[executable]` with `scarb build`"
    } else if has("program") && has("entrypoints") {
        "; this is a Cairo 1 executable: give it as --program"
    } else if has("data") && has("reference_manager") {
        "; this is a compiled Cairo 0 program: give it as --program"
    } else if has("n_queries") || has("stark") {
        "; this is a Stone parameter file: give it as --parameter-file"
    } else {
        ""
    }
}
