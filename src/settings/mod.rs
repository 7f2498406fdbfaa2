//! Settings: the options of the command line, set beforehand in
//! `stonegate.toml` or in the environment. The command line stays the one
//! parser: what was set becomes the default of the option with that name.
//!
//! Defaults < `stonegate.toml` < environment < command line.

mod choose;
mod inject;
mod known;
mod layers;
mod value;

use std::{collections::BTreeMap, env, fmt, path::PathBuf};

pub use inject::{Parsed, Stop, parse};
pub use known::{
    Known, NO_KEYS, OTHER_VARIABLES, Place, SECRETS, known, nearest, option_in, verbs_of,
};
pub use layers::{CONFIG_VARIABLE, FILE, check_portable};

/// What [`environment`] gives: names and values, `None` for what is no text and for what
/// is secret.
pub type Environment = BTreeMap<String, Option<String>>;

/// Where a value comes from; later ones go before earlier ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    Default,
    File,
    Environment,
    CommandLine,
}

impl Layer {
    /// One word for reports.
    pub fn name(self) -> &'static str {
        match self {
            Layer::Default => "default",
            Layer::File => "file",
            Layer::Environment => "environment",
            Layer::CommandLine => "command line",
        }
    }
}

/// A layer, and the file or the variable of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    pub layer: Layer,
    /// The file's whole path, or the variable's name; empty for other layers.
    pub name: String,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.layer {
            Layer::File => {
                let path = PathBuf::from(&self.name);
                let file = path.file_name().unwrap_or_default().to_string_lossy();
                write!(f, "{file} ({})", self.name)
            }
            Layer::Environment => write!(f, "environment {}", self.name),
            Layer::Default | Layer::CommandLine => f.write_str(self.layer.name()),
        }
    }
}

/// A value that is set below the command line.
#[derive(Clone, PartialEq, Eq)]
pub struct Setting {
    /// As one would write them after the option; several for a list.
    pub values: Vec<String>,
    pub origin: Origin,
}

/// Without the values: addresses of nodes hold keys.
impl fmt::Debug for Setting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Setting({})", self.origin)
    }
}

/// Everything that can be set, and what is.
#[derive(Debug)]
pub struct Settings {
    /// By key.
    pub known: Vec<Known>,
    /// By key; what is not here is left to its default.
    pub set: BTreeMap<String, Setting>,
    /// The settings file, where there is one.
    pub file: Option<PathBuf>,
    /// What is odd and no error.
    pub warnings: Vec<String>,
    environment: Environment,
}

impl Settings {
    /// Whether a variable is set to something.
    pub fn has_variable(&self, name: &str) -> bool {
        self.environment.contains_key(name)
    }

    /// The text of a variable; not for those of [`SECRETS`].
    pub fn variable(&self, name: &str) -> Option<&str> {
        self.environment.get(name)?.as_deref()
    }
}

/// The variables of the process that may concern settings. Empty ones count as
/// not set.
pub fn environment() -> Environment {
    let ours = |name: &str| name.starts_with(known::PREFIX) || known::is_secret(name);
    env::vars_os()
        .filter(|(_, value)| !value.is_empty())
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value)))
        .filter(|(name, _)| ours(name))
        .map(|(name, value)| match known::is_secret(&name) {
            true => (name, None),
            false => (name, value.into_string().ok()),
        })
        .collect()
}
