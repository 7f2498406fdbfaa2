//! What the user is told when something does not go as asked, and the exit
//! code that goes with it.

use serde::{Serialize, Serializer};
use std::{error::Error, fmt};

/// Why a command does not end with 0. The discriminants are the process's exit
/// codes and are stable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum FailureKind {
    /// A verdict, a value or a snapshot is not the expected one.
    Expectation = 1,
    /// The command line, a feature file or a settings file asks for something
    /// that cannot be done.
    Usage = 2,
    /// Disk, network, account: the question could not be answered.
    Infrastructure = 3,
    /// The prover gave up.
    Prover = 4,
}

impl FailureKind {
    /// The process's exit code.
    pub fn exit_code(self) -> u8 {
        self as u8
    }

    /// One word for reports.
    pub fn name(self) -> &'static str {
        match self {
            FailureKind::Expectation => "expectation",
            FailureKind::Usage => "usage",
            FailureKind::Infrastructure => "infrastructure",
            FailureKind::Prover => "prover",
        }
    }
}

impl Serialize for FailureKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// A failure, told to a person: what happened, what was expected and found,
/// what lies beneath it, what to do next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Failure {
    pub kind: FailureKind,
    /// What went wrong, in one sentence.
    pub what: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<Box<str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found: Option<Box<str>>,
    /// The errors beneath, outermost first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub because: Vec<String>,
    /// The next step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<Box<str>>,
}

impl Failure {
    /// A failure that says only what went wrong.
    pub fn new(kind: FailureKind, what: impl Into<String>) -> Failure {
        Failure {
            kind,
            what: what.into(),
            expected: None,
            found: None,
            because: Vec::new(),
            help: None,
        }
    }

    /// Something cannot be done as asked.
    pub fn usage(what: impl Into<String>) -> Failure {
        Failure::new(FailureKind::Usage, what)
    }

    /// Two values that should be equal and are not.
    pub fn differs(
        what: impl Into<String>,
        expected: impl fmt::Display,
        found: impl fmt::Display,
    ) -> Failure {
        Failure {
            expected: Some(expected.to_string().into()),
            found: Some(found.to_string().into()),
            ..Failure::new(FailureKind::Expectation, what)
        }
    }

    /// Adds the error beneath and all of its sources.
    #[must_use]
    pub fn because(mut self, error: &dyn Error) -> Failure {
        let mut next = Some(error);
        while let Some(error) = next {
            let text = shortened(error.to_string());
            // A source that the error above it already quotes is not told twice.
            if !self.because.iter().any(|told| told.contains(&text)) {
                self.because.push(text);
            }
            next = error.source();
        }
        self
    }

    /// Adds the next step.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Failure {
        self.help = Some(help.into().into_boxed_str());
        self
    }
}

/// Characters of an error's text that are told, from its beginning and its end.
const TOLD: [usize; 2] = [1500, 300];

/// A text without its middle, if it is long: errors quote what they cannot take, and a
/// file may have a string of megabytes where a number should be.
fn shortened(text: String) -> String {
    let n = text.chars().count();
    let [first, last] = TOLD;
    if n <= first + last {
        return text;
    }
    let start: String = text.chars().take(first).collect();
    let end: String = text.chars().skip(n - last).collect();
    format!("{start} … {end}")
}

impl Error for Failure {}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)?;
        if let Some(expected) = &self.expected {
            write!(f, "\n  expected: {expected}")?;
        }
        if let Some(found) = &self.found {
            write!(f, "\n  found:    {found}")?;
        }
        for cause in &self.because {
            write!(f, "\n  because:  {cause}")?;
        }
        if let Some(help) = &self.help {
            write!(f, "\n  help:     {help}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_reads_top_down() {
        let error = "x".parse::<u8>().unwrap_err();
        let failure = Failure::differs("the risk scores differ", "33 and 33", "34 and 33")
            .because(&error)
            .help("read the table again");
        insta::assert_snapshot!(failure, @r"
        the risk scores differ
          expected: 33 and 33
          found:    34 and 33
          because:  invalid digit found in string
          help:     read the table again
        ");
    }

    #[test]
    fn what_an_error_quotes_is_not_told_again() {
        #[derive(Debug, thiserror::Error)]
        #[error("table.csv: {source}; is it the right file?")]
        struct Quoting {
            source: std::num::ParseIntError,
        }
        let source = "x".parse::<u8>().unwrap_err();
        let failure = Failure::usage("no table").because(&Quoting { source });
        let told = "table.csv: invalid digit found in string; is it the right file?";
        assert_eq!(failure.because, [told]);
    }

    #[test]
    fn what_an_error_quotes_at_length_is_shortened() {
        let json = format!("[1, \"{}é\"]", "x".repeat(1 << 20));
        let error = serde_json::from_str::<Vec<u8>>(&json).unwrap_err();
        let failure = Failure::usage("no list").because(&error);
        let told = failure.to_string();
        assert!(told.len() < 2000, "{} bytes", told.len());
        assert!(told.contains("invalid type: string \"xxx"), "{told}");
        assert!(told.contains("at line 1 column"), "{told}");
    }

    #[test]
    fn exit_codes_are_stable() {
        let kinds = [
            FailureKind::Expectation,
            FailureKind::Usage,
            FailureKind::Infrastructure,
            FailureKind::Prover,
        ];
        assert_eq!(kinds.map(FailureKind::exit_code), [1, 2, 3, 4]);
    }
}
