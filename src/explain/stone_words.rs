//! What Stone's programs say when they give up, and the fix: for whoever ran
//! them here, and for whoever pastes their output.
//!
//! Stone's checks throw an exception that nobody catches: its text, `file:line:
//! message`, goes to the standard error and the process ends by SIGABRT (Stone
//! `error_handling.cc`). The verifier catches them and logs the same text.

use crate::failure::FailureKind;

/// A check of Stone's that users run into.
#[derive(Debug)]
pub struct Known {
    /// The kind of cause, a stable name in kebab-case.
    pub cause: &'static str,
    /// Part of the message.
    pub says: &'static str,
    /// What is wrong, in our words.
    pub what: &'static str,
    /// The next step.
    pub help: &'static str,
    /// Who can do something about it.
    pub kind: FailureKind,
}

/// In order: the first whose words are in the text is the answer.
pub const KNOWN: [Known; 20] = [
    Known {
        cause: "parameters",
        says: "Fri parameters do not match",
        what: "the FRI parameters do not fit the number of steps",
        help: "fri_step_list must sum to log2(n_steps) + 4 - log2(last_layer_degree_bound); leave the parameter file out to have them derived",
        kind: FailureKind::Usage,
    },
    Known {
        cause: "parameters",
        says: "layers should use the same hash",
        what: "n_verifier_friendly_commitment_layers is too small for table_prover_n_tasks_per_segment",
        help: "set n_verifier_friendly_commitment_layers to 0 or to at least the number of layers named, or table_prover_n_tasks_per_segment to 1",
        kind: FailureKind::Usage,
    },
    Known {
        cause: "builtins",
        says: "Missing segment addresses for",
        what: "the public input lacks a segment of the layout",
        help: "run the program in proof mode with all of the layout's builtins, so that public_input.json has every segment",
        kind: FailureKind::Usage,
    },
    Known {
        cause: "builtins",
        says: "segment is missing from mem_segment_addresses",
        what: "the public input lacks a segment of the layout",
        help: "run the program in proof mode with all of the layout's builtins, so that public_input.json has every segment",
        kind: FailureKind::Usage,
    },
    Known {
        cause: "layout",
        says: "InvokeGenericTemplateVersion(): Unexpected type",
        what: "this build of Stone does not know the layout or a hash function of the parameters",
        help: "prove in a layout that Integrity takes with one of its hashers, or use a build of Stone that has the layout",
        kind: FailureKind::Usage,
    },
    Known {
        cause: "files-of-different-runs",
        says: "Problem with memory in row number",
        what: "memory and public input, or memory and builtin inputs, have different values at one address",
        help: "write all four AIR input files in one run, in proof mode",
        kind: FailureKind::Prover,
    },
    Known {
        cause: "builtins",
        says: "items in segment_addresses",
        what: "the public input has segments that the layout does not have",
        help: "run the program for the layout that the public input names, with that layout's builtins only",
        kind: FailureKind::Usage,
    },
    Known {
        cause: "files-of-different-runs",
        says: "Wrong number of trace entries",
        what: "trace and public input are of different runs",
        help: "write all four AIR input files in one run, in proof mode",
        kind: FailureKind::Usage,
    },
    Known {
        cause: "file-path",
        says: "Could not open trace file",
        what: "the trace file is not where the private input says",
        help: "Stone takes trace_path relative to the folder it is run in: make it absolute",
        kind: FailureKind::Usage,
    },
    Known {
        cause: "file-path",
        says: "Could not open memory file",
        what: "the memory file is not where the private input says",
        help: "Stone takes memory_path relative to the folder it is run in: make it absolute",
        kind: FailureKind::Usage,
    },
    Known {
        cause: "file-damaged",
        says: "Failed to parse JSON file",
        what: "a file that Stone reads is not JSON",
        help: "write it again, whole",
        kind: FailureKind::Usage,
    },
    Known {
        cause: "parameters",
        says: "Missing configuration",
        what: "a setting is missing from Stone's files",
        help: "add the setting named; `stonegate prove` without parameter files writes complete ones",
        kind: FailureKind::Usage,
    },
    Known {
        cause: "files-of-different-runs",
        says: "composition_polynomial degree",
        what: "the trace violates the constraints of its layout",
        help: "trace, memory and private input do not belong to this public input: write all four files in one run, in proof mode",
        kind: FailureKind::Prover,
    },
    Known {
        cause: "memory-holes",
        says: "has no value",
        what: "memory lacks a cell that the trace uses",
        help: "run the program in proof mode, which fills the holes, and write all four files in one run",
        kind: FailureKind::Prover,
    },
    Known {
        cause: "wrong-program",
        says: "unknown command line flag",
        what: "the program does not know Stone's flags",
        help: "check that --stone-prover names StarkWare's cpu_air_prover",
        kind: FailureKind::Usage,
    },
    Known {
        cause: "out-of-memory",
        says: "std::bad_alloc",
        what: "Stone ran out of memory",
        help: "prove on a larger machine, set store_full_lde to false, or prove with --source embedded",
        kind: FailureKind::Infrastructure,
    },
    Known {
        cause: "disk",
        says: "No space left on device",
        what: "the disk is full",
        help: "make room, or name another folder with TMPDIR",
        kind: FailureKind::Infrastructure,
    },
    Known {
        cause: "wrong-build",
        says: "error while loading shared libraries",
        what: "a library that Stone's program needs is not installed",
        help: "install it, or use a statically linked build",
        kind: FailureKind::Infrastructure,
    },
    Known {
        cause: "wrong-build",
        says: "Exec format error",
        what: "the program is built for another machine",
        help: "use a build of Stone for this processor and system",
        kind: FailureKind::Infrastructure,
    },
    Known {
        cause: "proof-altered",
        says: "Invalid proof",
        what: "Stone's verifier refuses the proof",
        help: "`stonegate verify` says where and why",
        kind: FailureKind::Expectation,
    },
];

/// The check of Stone's that a text complains of.
pub fn known(text: &str) -> Option<&'static Known> {
    KNOWN.iter().find(|known| text.contains(known.says))
}

/// A signal that no message explains.
pub fn of_signal(signal: i32, name: &str) -> (FailureKind, String, String) {
    match signal {
        4 => (
            FailureKind::Infrastructure,
            format!("{name} uses instructions that this processor does not have"),
            "use a build of Stone for this processor, or --source embedded".into(),
        ),
        9 => (
            FailureKind::Infrastructure,
            format!("{name} was killed"),
            "most likely there was too little memory: see `dmesg`, prove on a larger machine, or with --source embedded".into(),
        ),
        1 | 2 | 15 => (
            FailureKind::Infrastructure,
            format!("{name} was stopped from outside"),
            "run again; cached proofs are not made twice".into(),
        ),
        _ => (
            FailureKind::Prover,
            format!("{name} crashed"),
            "read its log; `stonegate prove` without --source says more about inputs that cannot be proved".into(),
        ),
    }
}

/// The line of the log that says why: what an exception says of itself, else
/// the last error, else the last line.
pub fn assertion(said: &str) -> Option<&str> {
    let lines = || said.lines().map(str::trim).filter(|line| !line.is_empty());
    let thrown = lines().find_map(|line| line.split_once("what():").map(|(_, text)| text.trim()));
    let error = || lines().rfind(|line| line.starts_with("ERROR") || is_glog_error(line));
    // A stack trace says nothing to who did not write the program.
    let last = || lines().rfind(|line| !line.starts_with('#') && !line.starts_with('@'));
    thrown.or_else(error).or_else(last)
}

/// glog begins a line with the first letter of its severity and the date.
pub fn is_glog_error(line: &str) -> bool {
    let mut start = line.chars();
    matches!(start.next(), Some('E' | 'F')) && start.next().is_some_and(|c| c.is_ascii_digit())
}
