//! Command lines as gflags reads them: `--flag=value`, `--flag value`, one
//! dash or two, dashes for underscores, `--noflag`, `--flagfile`.

use std::{collections::BTreeMap, ffi::OsString, fs};

/// A flag of one of Stone's programs.
#[derive(Clone, Copy, Debug)]
pub struct Flag {
    pub name: &'static str,
    pub kind: Kind,
    pub help: &'static str,
}

/// What a flag takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A value that must be given.
    Required,
    /// A value; empty without one.
    Value,
    /// `true` or `false`.
    Switch,
}

/// Flags that glog and gflags define in every program. What has no meaning here
/// is taken and passed over, so that no command line breaks on it.
const COMMON: [Flag; 15] = [
    value(
        "v",
        "Tell stages (1) on the standard error, with --logtostderr",
    ),
    switch("logtostderr", "Log to the standard error"),
    switch("alsologtostderr", "Log to the standard error"),
    value("stderrthreshold", "Taken and passed over"),
    value("minloglevel", "Taken and passed over"),
    value("log_dir", "Taken and passed over"),
    switch("log_prefix", "Taken and passed over"),
    switch("colorlogtostderr", "Taken and passed over"),
    value("vmodule", "Taken and passed over"),
    value("n_threads", "Number of threads to use [default: all cores]"),
    value("four_step_fft_threshold", "Taken and passed over"),
    value("log_min_twiddle_shift_task_size", "Taken and passed over"),
    value(
        "stone_version",
        "stone5 or stone6; not one of Stone's own flags",
    ),
    value("flagfile", "File with more flags, one a line"),
    value(
        "undefok",
        "Names of flags, separated by commas, that may be unknown",
    ),
];

/// Flag files in flag files.
const MOST_FILES: usize = 16;

/// A flag with a value that must be given.
pub const fn required(name: &'static str, help: &'static str) -> Flag {
    let kind = Kind::Required;
    Flag { name, kind, help }
}

/// A flag with a value.
pub const fn value(name: &'static str, help: &'static str) -> Flag {
    let kind = Kind::Value;
    Flag { name, kind, help }
}

/// A flag that is on or off.
pub const fn switch(name: &'static str, help: &'static str) -> Flag {
    let kind = Kind::Switch;
    Flag { name, kind, help }
}

/// Flags by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flags(BTreeMap<&'static str, String>);

impl Flags {
    /// The value of a flag; empty where it has none.
    pub fn value(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// Whether a switch is on.
    pub fn is_on(&self, name: &str) -> bool {
        self.value(name) == "true"
    }

    /// Whether a flag was given.
    pub fn is_set(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }
}

/// What a command line asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Invocation {
    /// The program's own work.
    Run(Flags),
    /// `--help` or `--version`: this text.
    Tell(String),
}

/// A command line that gflags would refuse, in its words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FlagError {
    #[error("unknown command line flag '{0}'; `--help` lists the flags")]
    Unknown(String),
    #[error("flag '--{0}' is missing its argument; flag description: {1}")]
    NoValue(&'static str, &'static str),
    #[error("illegal value '{value}' specified for bool flag '{name}'; expected true or false")]
    NoSwitch { name: &'static str, value: String },
    #[error("--{0} must be set on the commandline; flag description: {1}")]
    NotSet(&'static str, &'static str),
    #[error("cannot read the flag file {0}: {1}")]
    File(String, String),
    #[error("the flag file {0} is named by one that it names itself, or {MOST_FILES} deep")]
    Nested(String),
    #[error("{0:?} is no text")]
    NoText(OsString),
}

/// Reads a command line. Words that are no flags are passed over, as gflags
/// leaves them to the program and Stone's never look.
///
/// # Errors
/// [`FlagError`], where gflags ends the process with 1.
pub fn parse(
    program: &str,
    known: &[Flag],
    words: impl Iterator<Item = OsString>,
) -> Result<Invocation, FlagError> {
    let words = words
        .map(|word| word.into_string().map_err(FlagError::NoText))
        .collect::<Result<Vec<_>, _>>()?;
    let mut reader = Reader {
        known,
        flags: Flags::default(),
        unknown: Vec::new(),
        tell: None,
        depth: 0,
    };
    reader.read(words)?;
    match reader.tell {
        Some("version") => {
            let version = env!("CARGO_PKG_VERSION");
            return Ok(Invocation::Tell(format!(
                "{program} version stonegate-{version}\n"
            )));
        }
        Some(_) => return Ok(Invocation::Tell(help(program, known))),
        None => {}
    }
    let may_be_unknown: Vec<&str> = reader.flags.value("undefok").split(',').collect();
    if let Some(name) = reader
        .unknown
        .iter()
        .find(|name| !may_be_unknown.contains(&name.as_str()))
    {
        return Err(FlagError::Unknown(name.clone()));
    }
    for flag in known.iter().filter(|flag| flag.kind == Kind::Required) {
        if reader.flags.value(flag.name).is_empty() {
            return Err(FlagError::NotSet(flag.name, flag.help));
        }
    }
    Ok(Invocation::Run(reader.flags))
}

struct Reader<'a> {
    known: &'a [Flag],
    flags: Flags,
    unknown: Vec<String>,
    tell: Option<&'static str>,
    /// Flag files that are being read.
    depth: usize,
}

impl Reader<'_> {
    fn find(&self, name: &str) -> Option<Flag> {
        let named = |flag: &&Flag| flag.name == name;
        let mut all = self.known.iter().chain(&COMMON);
        all.find(named).copied()
    }

    fn read(&mut self, words: Vec<String>) -> Result<(), FlagError> {
        let mut words = words.into_iter().peekable();
        while let Some(word) = words.next() {
            let Some(flag) = word.strip_prefix("--").or_else(|| word.strip_prefix('-')) else {
                continue;
            };
            if flag.is_empty() {
                match word.as_str() {
                    "--" => return Ok(()),
                    _ => continue,
                }
            }
            let (name, given) = match flag.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (flag, None),
            };
            let name = name.replace('-', "_");
            self.take(&name, given, || words.next())?;
        }
        Ok(())
    }

    fn take(
        &mut self,
        name: &str,
        given: Option<String>,
        next: impl FnOnce() -> Option<String>,
    ) -> Result<(), FlagError> {
        if matches!(name, "help" | "helpfull" | "helpshort" | "version") {
            self.tell = Some(match name {
                "version" => "version",
                _ => "help",
            });
            return Ok(());
        }
        let (flag, negated) = match (self.find(name), name.strip_prefix("no")) {
            (Some(flag), _) => (flag, false),
            (None, Some(rest)) => match self.find(rest) {
                Some(flag) if flag.kind == Kind::Switch && given.is_none() => (flag, true),
                _ => return self.pass_over(name),
            },
            (None, None) => return self.pass_over(name),
        };
        let value = match (flag.kind, given) {
            (Kind::Switch, None) => (!negated).to_string(),
            (Kind::Switch, Some(value)) => truth(flag.name, value)?.to_string(),
            (_, Some(value)) => value,
            (_, None) => next().ok_or(FlagError::NoValue(flag.name, flag.help))?,
        };
        if flag.name == "flagfile" {
            if self.depth == MOST_FILES {
                return Err(FlagError::Nested(value));
            }
            let text = fs::read_to_string(&value)
                .map_err(|error| FlagError::File(value.clone(), error.to_string()))?;
            let lines = text.lines().map(str::trim);
            let flags = lines.filter(|line| line.starts_with('-'));
            self.depth += 1;
            self.read(flags.map(str::to_owned).collect())?;
            self.depth -= 1;
            return Ok(());
        }
        self.flags.0.insert(flag.name, value);
        Ok(())
    }

    /// Whether an unknown flag is an error is known at the end, from --undefok.
    fn pass_over(&mut self, name: &str) -> Result<(), FlagError> {
        self.unknown.push(name.to_owned());
        Ok(())
    }
}

fn truth(name: &'static str, value: String) -> Result<bool, FlagError> {
    match value.to_ascii_lowercase().as_str() {
        "1" | "t" | "true" | "y" | "yes" => Ok(true),
        "0" | "f" | "false" | "n" | "no" => Ok(false),
        _ => Err(FlagError::NoSwitch { name, value }),
    }
}

fn help(program: &str, known: &[Flag]) -> String {
    let mut text = format!(
        "{program}: stonegate's engine with the flags and files of StarkWare's {program}\n\n"
    );
    for flag in known.iter().chain(&COMMON) {
        let need = match flag.kind {
            Kind::Required => " (required)",
            Kind::Value | Kind::Switch => "",
        };
        text += &format!("  --{:<22} {}{need}\n", flag.name, flag.help);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: [Flag; 3] = [
        required("out_file", "Where it goes"),
        value("in_file", "Where it comes from"),
        switch("generate_annotations", "Annotate"),
    ];

    fn read(line: &str) -> Result<Flags, FlagError> {
        let words = line.split_whitespace().map(OsString::from);
        match parse("program", &KNOWN, words)? {
            Invocation::Run(flags) => Ok(flags),
            Invocation::Tell(text) => panic!("{text}"),
        }
    }

    #[test]
    fn every_form_of_a_flag_is_read() {
        for line in [
            "--out_file=x --generate_annotations",
            "--out_file x --generate_annotations=true",
            "-out_file x -generate-annotations=1",
            "--out-file x --nogenerate_annotations --generate_annotations left over",
            "--v 1 --logtostderr --out_file x --generate_annotations=YES",
        ] {
            let flags = read(line).unwrap();
            assert_eq!(flags.value("out_file"), "x", "{line}");
            assert!(flags.is_on("generate_annotations"), "{line}");
            assert!(!flags.is_set("in_file"), "{line}");
        }
        let off = read("--out_file x --nogenerate_annotations").unwrap();
        assert!(off.is_set("generate_annotations") && !off.is_on("generate_annotations"));
        // Behind two dashes nothing is a flag.
        assert!(
            !read("--out_file x -- --in_file y")
                .unwrap()
                .is_set("in_file")
        );
    }

    #[test]
    fn what_gflags_refuses_is_refused() {
        assert_eq!(
            read("--in_file x"),
            Err(FlagError::NotSet("out_file", "Where it goes"))
        );
        assert_eq!(
            read("--out_file"),
            Err(FlagError::NoValue("out_file", "Where it goes"))
        );
        assert_eq!(
            read("--out_file x --fast"),
            Err(FlagError::Unknown("fast".into()))
        );
        assert_eq!(
            read("--out_file x --noin_file"),
            Err(FlagError::Unknown("noin_file".into()))
        );
        assert!(read("--out_file x --fast --undefok=fast").is_ok());
        let error = read("--out_file x --generate_annotations=maybe").unwrap_err();
        assert!(error.to_string().contains("'maybe'"), "{error}");
    }

    #[test]
    fn flags_may_stand_in_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("flags");
        fs::write(
            &file,
            "# ours\n--out_file=from the file\n\n--generate_annotations\n",
        )
        .unwrap();
        let flags = read(&format!("--flagfile={}", file.display())).unwrap();
        assert_eq!(flags.value("out_file"), "from the file");
        assert!(read("--flagfile=/no/such/file").is_err());
        fs::write(&file, format!("--flagfile={}\n", file.display())).unwrap();
        let endless = read(&format!("--flagfile={}", file.display()));
        assert!(matches!(endless, Err(FlagError::Nested(_))), "{endless:?}");
    }

    #[test]
    fn help_and_version_need_nothing_else() {
        let tell = |word: &str| match parse("cpu_air_prover", &KNOWN, [word.into()].into_iter()) {
            Ok(Invocation::Tell(text)) => text,
            other => panic!("{other:?}"),
        };
        assert!(tell("--help").contains("--generate_annotations"));
        assert!(tell("--version").starts_with("cpu_air_prover version stonegate-"));
    }
}
