//! Failures of running a program: cairo-vm, the Cairo compilers and runners,
//! the program itself, and this program's own words for them.
//!
//! Source: the error texts of cairo-vm 3.2.0 (`vm/errors`, `types/errors`),
//! of Cairo's runners, and of `program::ProgramError`.

use super::words::Row;

const BUILTIN_LACKING: (&str, &str) = (
    "builtins",
    "the program uses a builtin that the layout does not have",
);
const LARGER_LAYOUT: &str = "run and prove it in a layout that has its builtins: `stonegate prove --program … --layout starknet_with_keccak`, which has them all, or a smaller one that will do";
const INCONSISTENT: (&str, &str) = (
    "inconsistent-memory",
    "the program or a hint writes a value where the machine or a builtin has another",
);
const PANIC: (&str, &str) = (
    "program-panic",
    "the program's own assertion or panic, on these arguments",
);
const ARGUMENTS: (&str, &str) = (
    "arguments",
    "the arguments are not those the program takes: their number, order or encoding",
);
const CHECK_ARGUMENTS: &str =
    "check the arguments, `--args` or `--args-file`: a run that panics cannot be proved";
const COMPILE_AGAIN: &str = "compile it with `cairo-compile --proof_mode`, or as a Cairo 1 executable, and give that to `stonegate prove --program`";
const BUILD: &str = "build it with `scarb build` (target [executable]) or `cairo-compile --proof_mode` and give the result to `stonegate prove --program`";

/// In order: rows with particular words before rows with general ones.
pub(super) const ROWS: &[Row] = &[
    Row {
        says: &["memory addresses must be relocatable"],
        causes: &[
            (
                "builtins",
                "the program uses a builtin that the layout does not have, so that its pointer is a number and no address",
            ),
            (
                "inconsistent-memory",
                "the program takes a number for an address",
            ),
        ],
        next: LARGER_LAYOUT,
    },
    Row {
        says: &[
            "not present in layout",
            "missing builtin",
            "nobuiltinforinstance",
            "no builtin for instance",
            "of which layout & lacks",
            "builtin to be present",
            "program uses builtins which are not",
            "builtin & is not supported by layout",
        ],
        causes: &[BUILTIN_LACKING],
        next: LARGER_LAYOUT,
    },
    Row {
        says: &[
            "builtins are not in appropi",
            "not in appropriate order",
            "builtin list mismatch",
            "no stop pointer found",
            "invalid stop pointer",
            "stop pointer of the missing builtin",
        ],
        causes: &[
            (
                "builtins",
                "the program does not name its builtins in the layout's order, or does not return all of their pointers",
            ),
            BUILTIN_LACKING,
        ],
        next: "name the builtins in the layout's order in the program and return each pointer advanced; Cairo 1 executables do both: `stonegate prove --program`",
    },
    Row {
        says: &[
            "cells but the capacity is",
            "insufficient allocated cells",
            "insufficientallocatedcells",
            "number of steps must be at least",
            "there are only & cells to fill",
            "out of range checks",
            "range check usage exceeds",
        ],
        causes: &[
            (
                "layout",
                "the run uses more of a builtin, of range checks or of memory than the layout has room for at this number of steps",
            ),
            (
                "n-steps",
                "the run is too short for what it uses: a longer run has more room",
            ),
        ],
        next: "prove it in a layout with more of that builtin per step: `stonegate prove --program … --layout starknet`, or `--layout starknet_with_keccak`",
    },
    Row {
        says: &["dynamic layout"],
        causes: &[(
            "layout",
            "the dynamic layout has no verifier and needs parameters of its own",
        )],
        next: "use a fixed layout: `stonegate prove --program … --layout recursive`",
    },
    Row {
        says: &[
            "inconsistent auto-deduction",
            "inconsistent memory assignment",
            "call failed to write return",
            "inconsistent relocation",
            "cells must be & deduced",
        ],
        causes: &[
            INCONSISTENT,
            (
                "arguments",
                "the arguments or the input file are those of another version of the program",
            ),
        ],
        next: "look at the instruction and the hint at the pc that the message names, and run the program with the inputs it was written for before `stonegate prove --program`",
    },
    Row {
        says: &[
            "unknown hint",
            "no rule for the hint",
            "hint is not whitelisted",
            "failed to compile hint",
            "not in the whitelist",
        ],
        causes: &[(
            "unknown-hint",
            "the program has a hint that this runner does not know",
        )],
        next: "run it with the runner that knows the hint, in proof mode, and prove its files: `stonegate prove --air-public-input … --air-private-input …`",
    },
    Row {
        says: &[
            "end of program was not reached",
            "end of the program was not reached",
            "did not end within",
            "current run is not finished",
            "execution reached the end of the program",
            "could not reach the end of the program",
        ],
        causes: &[
            (
                "n-steps",
                "the run does not end within the number of steps it is given",
            ),
            (
                "program-panic",
                "the program loops for ever on these arguments",
            ),
        ],
        next: "give the run more steps, or check the arguments in `--args`; prove files of a longer run with `stonegate prove --air-public-input … --air-private-input …`",
    },
    Row {
        says: &[
            "no __start__ label",
            "no __end__ label",
            "try compiling with proof-mode",
            "not compiled for proving",
            "cannot be ran in proof_mode",
            "can not be ran in proof_mode",
            "but proof_mode is not enabled",
            "proof mode is required",
        ],
        causes: &[(
            "proof-mode",
            "the program was not compiled or not run in proof mode",
        )],
        next: COMPILE_AGAIN,
    },
    Row {
        says: &[
            "missing main()",
            "invalid main() address",
            "entrypoint & not found",
            "no executable target",
            "no executables found",
            "program without main",
            "main function not found",
            "function with suffix",
        ],
        causes: &[(
            "no-main",
            "the file has no main function, or no executable target",
        )],
        next: BUILD,
    },
    Row {
        says: &[
            "expected a cairo 1 executable",
            "not a runnable program",
            "failed to deserialize program",
            "failed to parse program",
            "failed to parse the program",
            "instruction should be an int",
            "expected prime",
            "wrong identifier type",
        ],
        causes: &[(
            "program-file",
            "the file is no compiled program, or one of another Cairo version",
        )],
        next: BUILD,
    },
    Row {
        says: &[
            "could not compile",
            "compilation failed for",
            "error[e",
            "plugin diagnostic",
            "identifier not found",
        ],
        causes: &[("compile-error", "the Cairo source does not compile")],
        next: "repair the source where the compiler points, build it, and give the result to `stonegate prove --program`",
    },
    Row {
        says: &[
            "wrong number of arguments",
            "expected & arguments",
            "argument count",
            "failed to parse arguments",
            "unexpected argument",
            "arguments & mismatch",
            "argumentssizemismatch",
            "program_input",
        ],
        causes: &[ARGUMENTS],
        next: "give the arguments that the program takes with `--args '1 2 3'` or `--args-file`",
    },
    Row {
        says: &[
            "assert_eq instruction failed",
            "assertion failed",
            "assert_not_equal failed",
            "an assert failed",
            "range-check validation failed",
            "is out of range",
            "expected integer at address",
            "is not less than",
            "find_element",
            "squash_dict",
            "dict error",
            "not on the curve",
        ],
        causes: &[PANIC, ARGUMENTS, INCONSISTENT],
        next: CHECK_ARGUMENTS,
    },
    Row {
        says: &[
            "program panicked",
            "run panicked",
            "panicked with",
            "panic data",
            "nopanic",
        ],
        causes: &[PANIC, ARGUMENTS],
        next: CHECK_ARGUMENTS,
    },
    Row {
        says: &[
            "got an exception while executing a hint",
            "hint error",
            "failed to get scope variables",
            "not present in current execution scope",
            "variable & not present",
            "unknown identifier",
        ],
        causes: &[
            (
                "hint-failed",
                "a hint of the program failed, most often for want of the input it reads",
            ),
            ARGUMENTS,
            PANIC,
        ],
        next: "give the input that the hint at this pc reads, with `--args` or `--args-file`",
    },
    Row {
        says: &[
            "unknown memory cell",
            "missing memory cells",
            "unknown value for memory cell",
            "memory gap",
            "couldn't compute operand",
            "couldn't get or load dst",
            "can't insert into segment",
            "couldn't convert bigint",
            "cant convert felt",
            "has not been relocated",
            "memory wasn't relocated",
            "constant & has no value",
            "out of bounds access to",
            "diff_index_comp",
            "cant compare",
            "can't add two relocatable",
            "can't subtract",
        ],
        causes: &[INCONSISTENT, BUILTIN_LACKING],
        next: "look at the instruction at the pc that the message names; if it is a builtin's pointer, use a larger layout: `stonegate prove --program … --layout starknet_with_keccak`",
    },
    Row {
        says: &[
            "error at pc",
            "cairo traceback",
            "virtualmachine(",
            "vmexception",
            "cairo-vm",
            "cairorunerror",
            "cairo_run",
            "the run failed",
        ],
        causes: &[PANIC, ("layout", "the layout does not suit the program")],
        next: CHECK_ARGUMENTS,
    },
];

/// A contract that reverted with words that are no verifier's.
pub(super) const OTHER_REVERT: Row = Row {
    says: &[],
    causes: &[
        (
            "program-panic",
            "a contract on the way panicked with words that no verifier of Integrity uses",
        ),
        (
            "wrong-contract",
            "the address called is not that of a FactRegistry",
        ),
        (
            "gas-limit",
            "the call ran out of gas or steps, where the node does not say more",
        ),
    ],
    next: "name the FactRegistry of this network with `--registry`, or leave it out to have Integrity's own taken; `stonegate submit proof.json --dry-run` asks for the verdict alone",
};

/// Words of a runner around what the program panicked with.
pub(super) fn is_runner(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    [
        "panicked with",
        "run panicked",
        "error at pc=",
        "cairo-run",
        "scarb",
        "snforge",
        "cairo-vm",
    ]
    .iter()
    .any(|words| text.contains(words))
}
