//! A folder to work in, and the commands run there.

use assert_cmd::Command;
use std::{
    fs,
    path::{Path, PathBuf},
    process,
};
use tempfile::TempDir;

/// A program that runs in the layout with the smallest trace.
pub const PROGRAM: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/contracts/allocation/allocation.executable.json"
);
/// Its arguments.
pub const ARGUMENTS: &str = "5 0 1 2 6000 2 500 2000 2 85 365 850 500 2000 2 85 365 1210";
/// Our program in the place of Stone's prover.
pub const PROVER: &str = env!("CARGO_BIN_EXE_cpu_air_prover");
/// Our program in the place of Stone's verifier.
pub const VERIFIER: &str = env!("CARGO_BIN_EXE_cpu_air_verifier");

/// A scenario whose `When` step is `how`.
pub fn feature(how: &str) -> String {
    let accepted = match how {
        "proved" => "    And the proof is accepted with at least 30 security bits\n",
        _ => "",
    };
    format!(
        "Feature: Mine
  Scenario: Equal
    Given the protocols have these metrics:
      | protocol | utilization | volatility | liquidity | audit | age | apy  |
      | JediSwap | 500         | 2000       | low       | 85    | 365 | 850  |
      | Ekubo    | 500         | 2000       | low       | 85    | 365 | 1210 |
    And the DAO allows at most 6000 bps per protocol and asks for at least 2 protocols
    And 10000 of token 0x1 is to be allocated for 0x2
    When the allocation is {how}
    Then the risk scores are 33 and 33
{accepted}"
    )
}

/// What a command did.
pub struct Done {
    pub code: Option<i32>,
    pub out: String,
    pub all: String,
}

impl Done {
    /// Expects words somewhere in what was said.
    pub fn says(&self, words: &[&str]) -> &Done {
        for word in words {
            assert!(self.all.contains(word), "no {word:?} in\n{}", self.all);
        }
        self
    }
}

/// A folder to work in.
pub struct Desk(TempDir);

impl Desk {
    pub fn new() -> Desk {
        Desk(tempfile::tempdir().unwrap())
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        fs::write(self.path(name), text).unwrap();
        self.path(name)
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// A script of the shell that can be run.
    pub fn script(&self, name: &str, body: &str) -> PathBuf {
        let path = self.write(name, format!("#!/bin/sh\n{body}\n"));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        }
        path
    }

    fn prepare(&self, command: &mut process::Command) {
        command
            .current_dir(self.0.path())
            .env("STONEGATE_CACHE_DIR", self.path("cache"))
            .env("STONEGATE_LEDGER", self.path("ledger"))
            .env_remove("STONEGATE_RPC_URL")
            .env_remove("STONEGATE_STONE_PROVER")
            .env_remove("STONEGATE_STONE_VERIFIER")
            .env_remove("STONEGATE_STONE_VERSION")
            // No prover of this machine's.
            .env("PATH", "/usr/bin:/bin");
    }

    /// A command of stonegate's that is not waited for.
    pub fn stonegate(&self, arguments: &[&str]) -> process::Command {
        let mut command = process::Command::new(env!("CARGO_BIN_EXE_stonegate"));
        self.prepare(&mut command);
        command.args(arguments);
        command
    }

    /// Runs stonegate to its end and expects an exit code.
    pub fn run(&self, arguments: &[&str], code: i32) -> Done {
        self.finish(self.stonegate(arguments), code)
    }

    /// Runs another program to its end and expects an exit code.
    pub fn program(&self, program: &str, arguments: &[&str], code: i32) -> Done {
        let mut command = process::Command::new(program);
        self.prepare(&mut command);
        command.args(arguments);
        self.finish(command, code)
    }

    fn finish(&self, command: process::Command, code: i32) -> Done {
        let line = format!("{command:?}");
        let output = Command::from_std(command).output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        let (out, err) = (text(output.stdout), text(output.stderr));
        let done = Done {
            code: output.status.code(),
            all: format!("{out}{err}"),
            out,
        };
        assert_eq!(done.code, Some(code), "{line}\n{}", done.all);
        done
    }

    /// Proves the program into `out`.
    pub fn prove(&self, out: &str, more: &[&str], code: i32) -> Done {
        let mut arguments = vec![
            "prove",
            "--program",
            PROGRAM,
            "--args",
            ARGUMENTS,
            "--out",
            out,
        ];
        // A small trace and little work: these tests are about the way.
        arguments.extend(["--layout", "small", "--security-bits", "30"]);
        arguments.extend(more);
        self.run(&arguments, code)
    }
}

/// A path as an argument.
pub fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}
