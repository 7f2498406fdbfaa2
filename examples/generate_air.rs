//! Writes the Cairo evaluators of the AIR, one file per layout, into
//! `contracts/verifier/src/air`.
//!
//!     cargo run --release --example generate_air
//!     cargo run --release --example generate_air -- --check
//!
//! With `--check` nothing is written; exit code 1 says that a file is stale.

use std::{path::Path, process::ExitCode};

use stonegate::{files::write_atomically, stone::air::cairo};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let check = match arguments.as_slice() {
        [] => false,
        [flag] if flag == "--check" => true,
        _ => {
            eprintln!("usage: generate_air [--check]");
            return ExitCode::from(2);
        }
    };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(cairo::FOLDER);
    let mut code = ExitCode::SUCCESS;
    for file in cairo::evaluators() {
        let path = folder.join(format!("{}.cairo", file.layout));
        let current = std::fs::read_to_string(&path).ok();
        if current.as_ref() == Some(&file.source) {
            println!("{} is up to date", path.display());
        } else if check {
            eprintln!("{} is stale: run generate_air", path.display());
            code = ExitCode::FAILURE;
        } else if let Err(error) = write_atomically(&path, file.source.as_bytes()) {
            eprintln!("cannot write {}: {error}", path.display());
            return ExitCode::from(3);
        } else {
            println!("{} is written", path.display());
        }
    }
    code
}
