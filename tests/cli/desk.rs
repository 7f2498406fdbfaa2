//! Where the command is run.

use assert_cmd::Command;
use std::{fs, path::PathBuf};
use stonegate::stone::proof::ProofFile;
use tempfile::TempDir;

/// A program of a few steps that outputs 10.
pub const PROGRAM: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/tests/programs/output_ten.json"
);

/// What a command did.
pub struct Done {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

/// A folder to work in, and the command run there.
pub struct Desk(pub TempDir);

impl Desk {
    pub fn new() -> Desk {
        Desk(tempfile::tempdir().unwrap())
    }
    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }
    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        fs::write(self.path(name), text).unwrap();
    }
    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }
    pub fn run(&self, arguments: &str) -> Done {
        let output = Command::cargo_bin("stonegate")
            .unwrap()
            .args(arguments.split_whitespace())
            .current_dir(self.0.path())
            .env("STONEGATE_CACHE_DIR", self.path("cache"))
            .env("STONEGATE_LEDGER", self.path("ledger"))
            .env_remove("STONEGATE_RPC_URL")
            .output()
            .unwrap();
        Done {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
    /// Runs and expects the exit code and, somewhere in what is said, the words.
    pub fn expect(&self, arguments: &str, code: i32, words: &[&str]) -> Done {
        let done = self.run(arguments);
        let all = format!("{}{}", done.out, done.err);
        assert_eq!(done.code, Some(code), "stonegate {arguments}\n{all}");
        for word in words {
            assert!(
                all.contains(word),
                "stonegate {arguments}: no {word:?} in\n{all}"
            );
        }
        assert!(!all.contains("panicked at"), "{all}");
        done
    }
    pub fn prove(&self, options: &str) {
        let base = format!("prove --program {PROGRAM} --out proof.json --security-bits 30");
        self.expect(
            &format!("{base} {options}"),
            0,
            &["proof.json", "30 security bits"],
        );
    }
    pub fn change_proof(&self, change: impl Fn(&mut ProofFile)) {
        let mut proof: ProofFile = serde_json::from_str(&self.read("proof.json")).unwrap();
        change(&mut proof);
        self.write("changed.json", serde_json::to_vec(&proof).unwrap());
    }
}
