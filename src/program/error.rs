//! Why a program cannot be loaded or run.

use super::text::FileError;

/// A program could not be loaded or run. `program` is its file name, or the
/// name of a program embedded in the binary.
#[derive(Debug, thiserror::Error)]
pub enum ProgramError {
    #[error(transparent)]
    File(#[from] FileError),
    #[error(
        "{program}: expected a Cairo 1 executable or a compiled Cairo 0 program{hint}",
        hint = if hint.is_empty() { "; build with `scarb build` (target [executable]) or `cairo-compile --proof_mode`" } else { hint }
    )]
    WrongKind { program: String, hint: &'static str },
    #[error("{program}: not a runnable program: {reason}; build it again")]
    Malformed { program: String, reason: String },
    #[error(
        "{program}: not compiled for proving (it has no __start__ and __end__); \
         compile it with `cairo-compile --proof_mode`"
    )]
    NotProofMode { program: String },
    #[error(
        "{program}: uses the builtins {builtins}, of which layout {layout} lacks {missing}; \
         {alternatives}"
    )]
    MissingBuiltin {
        program: String,
        builtins: String,
        missing: String,
        layout: &'static str,
        alternatives: String,
    },
    #[error(
        "{program}: panicked with {reason}; a run that panics cannot be proved: check its arguments"
    )]
    Panic {
        program: String,
        /// The panic data: short strings quoted, other felts in hexadecimal.
        reason: String,
    },
    #[error(
        "{program}: no rule for the hint at pc {pc}:\n{hint}\nrun the program with the runner that \
         knows the hint, in proof mode, and give its AIR inputs \
         (--air-public-input, --air-private-input)"
    )]
    UnknownHint {
        program: String,
        pc: usize,
        hint: String,
    },
    #[error(
        "{program}: expected {expected} arguments ({names}), found {found}; \
         a Cairo 0 program takes one felt for each key its hints read from program_input"
    )]
    ArgumentCount {
        program: String,
        expected: usize,
        found: usize,
        names: String,
    },
    #[error(
        "{program}: did not end within {limit} steps; if it is no endless loop, \
         run it with another runner and give its AIR inputs"
    )]
    TooManySteps { program: String, limit: usize },
    #[error("{program}: the run failed: {reason}; check the arguments and the layout ({layout})")]
    Run {
        program: String,
        layout: &'static str,
        reason: String,
    },
    #[error("{program}: its run cannot be packed: {reason}; look at the temporary folder (TMPDIR)")]
    Pack { program: String, reason: String },
    #[error(
        "{program}: the output is not that of the allocation program: {reason}; \
         rebuild contracts/allocation"
    )]
    Output { program: String, reason: String },
}
