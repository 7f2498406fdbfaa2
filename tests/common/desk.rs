//! A folder to work in, and commands run there.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};
use tempfile::TempDir;

/// A program of a few steps that outputs 10.
pub const OUTPUT_TEN: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/tests/programs/output_ten.json"
);

/// A path as an argument.
pub fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// Arguments of a command: a list, or a line that is split at spaces.
pub trait Arguments {
    fn list(&self) -> Vec<&str>;
}

impl Arguments for &str {
    fn list(&self) -> Vec<&str> {
        self.split_whitespace().collect()
    }
}

impl Arguments for &String {
    fn list(&self) -> Vec<&str> {
        self.split_whitespace().collect()
    }
}

impl Arguments for &[&str] {
    fn list(&self) -> Vec<&str> {
        self.to_vec()
    }
}

impl Arguments for &Vec<&str> {
    fn list(&self) -> Vec<&str> {
        self.to_vec()
    }
}

impl<const N: usize> Arguments for &[&str; N] {
    fn list(&self) -> Vec<&str> {
        self.to_vec()
    }
}

/// What a command did.
pub struct Done {
    /// The command, to be shown.
    line: String,
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Done {
    /// Runs a command to its end.
    #[track_caller]
    pub fn of(command: &mut Command) -> Done {
        let output = command.output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        let done = Done {
            line: format!("{command:?}"),
            code: output.status.code(),
            out: text(output.stdout),
            err: text(output.stderr),
        };
        let all = done.all();
        assert!(!all.contains("panicked at"), "{}\n{all}", done.line);
        done
    }

    /// What was said on both streams.
    pub fn all(&self) -> String {
        format!("{}{}", self.out, self.err)
    }

    /// Expects an exit code.
    #[track_caller]
    pub fn ends(self, code: i32) -> Done {
        assert_eq!(self.code, Some(code), "{}\n{}", self.line, self.all());
        self
    }

    /// Expects words somewhere in what was said.
    #[track_caller]
    pub fn says(self, words: &[&str]) -> Done {
        let all = self.all();
        for word in words {
            assert!(all.contains(word), "{}: no {word:?} in\n{all}", self.line);
        }
        self
    }

    /// Expects an exit code and words.
    #[track_caller]
    pub fn expect(self, code: i32, words: &[&str]) -> Done {
        self.ends(code).says(words)
    }

    /// Expects that none of these is said.
    #[track_caller]
    pub fn hides(self, secrets: &[&str]) -> Done {
        let all = self.all();
        for secret in secrets {
            assert!(!all.contains(secret), "{secret:?} in\n{all}");
        }
        self
    }
}

/// A folder to work in. Commands run there with no variable of ours but those that are
/// set here, and leave nothing elsewhere.
pub struct Desk {
    folder: TempDir,
    variables: Vec<(&'static str, Option<String>)>,
}

impl Desk {
    pub fn new() -> Desk {
        let desk = Desk {
            folder: tempfile::tempdir().unwrap(),
            variables: Vec::new(),
        };
        let [home, data, cache, ledger] =
            ["home", "data", "cache", "ledger"].map(|name| text(&desk.path(name)).to_owned());
        desk.set("HOME", home)
            .set("XDG_DATA_HOME", data)
            .set("STONEGATE_CACHE_DIR", cache)
            .set("STONEGATE_LEDGER", ledger)
            // No prover of this machine's.
            .set("PATH", "/usr/bin:/bin")
    }

    /// Sets a variable for the commands.
    pub fn set(mut self, name: &'static str, value: impl Into<String>) -> Desk {
        self.variables.push((name, Some(value.into())));
        self
    }

    /// Removes one.
    pub fn unset(mut self, name: &'static str) -> Desk {
        self.variables.push((name, None));
        self
    }

    /// A file's path as the commands see it, links followed.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().canonicalize().unwrap().join(name)
    }

    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        fs::write(self.path(name), text).unwrap();
        self.path(name)
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// A script of the shell that can be run: its path.
    pub fn script(&self, name: &str, body: &str) -> String {
        let path = self.write(name, format!("#!/bin/sh\n{body}\n"));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        }
        text(&path).to_owned()
    }

    /// A program that runs here.
    pub fn command(&self, program: &str, arguments: impl Arguments) -> Command {
        let mut command = Command::new(program);
        command
            .args(arguments.list())
            .current_dir(self.folder.path());
        for (name, _) in std::env::vars_os() {
            let text = name.to_string_lossy();
            if text.starts_with("STONEGATE_") || text == "ATLANTIC_API_KEY" {
                command.env_remove(&name);
            }
        }
        for (name, value) in &self.variables {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        command
    }

    /// Stonegate, to be run here.
    pub fn stonegate(&self, arguments: impl Arguments) -> Command {
        self.command(env!("CARGO_BIN_EXE_stonegate"), arguments)
    }

    /// Runs stonegate to its end.
    #[track_caller]
    pub fn run(&self, arguments: impl Arguments) -> Done {
        Done::of(&mut self.stonegate(arguments))
    }
}
