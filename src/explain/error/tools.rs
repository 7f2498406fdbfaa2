//! Failures of tools that read proofs and settings: parsers of proof files,
//! other verifiers, serializers of calldata.
//!
//! Source: what serde and Python say of a file that lacks a key, the keys of
//! Stone's proof file, and what readers of annotations need.

use super::words::Row;

const ANNOTATIONS: (&str, &str) = (
    "annotations-missing",
    "the proof file has no annotations, which this tool reads instead of proof_hex",
);
const ANNOTATE: &str = "prove again with annotations: `stonegate prove … --generate-annotations`, or cpu_air_prover with --generate_annotations";
const NOT_A_PROOF: (&str, &str) = (
    "not-a-proof",
    "the file is no proof file of Stone's: another prover's, or one of the files a proof is made from",
);
const GIVE_PROOF: &str = "give the proof.json that cpu_air_prover or `stonegate prove --out proof.json` wrote; `stonegate explain proof.json` says what a file is";
const DAMAGED: (&str, &str) = ("file-damaged", "the file is cut, empty or no JSON");

/// In order: rows with particular words before rows with general ones.
pub(super) const ROWS: &[Row] = &[
    Row {
        says: &[
            "annotations & missing",
            "missing & annotations",
            "no annotations",
            "keyerror & annotations",
            "annotations & not found",
            "without annotations",
            "annotations are required",
            "annotations & none",
            "annotations & null",
            "annotation & missing",
            "expected annotation",
        ],
        causes: &[
            ANNOTATIONS,
            (
                "file-damaged",
                "the annotations are cut or are those of another proof",
            ),
        ],
        next: ANNOTATE,
    },
    Row {
        says: &[
            "missing field `proof_hex`",
            "keyerror & proof_hex",
            "proof_hex & missing",
            "missing & proof_hex",
            "no proof_hex",
            "proof_hex & not found",
        ],
        causes: &[NOT_A_PROOF, DAMAGED],
        next: GIVE_PROOF,
    },
    Row {
        says: &[
            "missing field `public_input`",
            "missing field `proof_parameters`",
            "missing field `prover_config`",
            "missing field `private_input`",
            "missing field `version`",
            "keyerror & public_input",
            "keyerror & proof_parameters",
        ],
        causes: &[
            NOT_A_PROOF,
            (
                "file-damaged",
                "a part of the proof file was left out when it was copied",
            ),
        ],
        next: GIVE_PROOF,
    },
    Row {
        says: &[
            "missing field `memory_segments`",
            "missing field `public_memory`",
            "missing field `n_steps`",
            "missing field `rc_min`",
            "missing field `rc_max`",
            "missing field `trace_path`",
            "missing field `memory_path`",
        ],
        causes: &[(
            "not-an-air-input",
            "the file is no AIR input, or public and private input were exchanged",
        )],
        next: "run the program in proof mode and give its files: `stonegate prove --air-public-input … --air-private-input …`",
    },
    Row {
        says: &[
            "invalid layout",
            "unknown layout",
            "unsupported layout",
            "layout not supported",
            "layout & is not supported",
            "unknown variant & recursive",
            "layoutnotsupported",
            "unexpected layout",
        ],
        causes: &[(
            "layout",
            "the layout's name is not one that this tool or build knows, or not the proof's",
        )],
        next: "prove in a layout that Integrity verifies: `stonegate prove --layout recursive`, recursive_with_poseidon, small, dex, starknet or starknet_with_keccak",
    },
    Row {
        says: &[
            "unknown variant & keccak",
            "unknown variant & blake",
            "unknown hasher",
            "invalid hasher",
            "unsupported hash",
            "unknown hash",
        ],
        causes: &[
            (
                "unknown-setting",
                "a hash function's name is not one that this tool knows",
            ),
            (
                "hasher",
                "this build of the tool was made for another hasher",
            ),
        ],
        next: "set proof_parameters.commitment_hash to one that Integrity takes (keccak256_masked160_lsb, keccak256_masked248_lsb, blake256_masked160_lsb, blake256_masked248_lsb) and prove again with `stonegate prove --parameter-file`",
    },
    Row {
        says: &[
            "unknown variant & stone",
            "unknown stone version",
            "invalid stone version",
            "invalid value & --stone-version",
        ],
        causes: &[(
            "unknown-setting",
            "the Stone version is no name that is known",
        )],
        next: "name it `--stone-version stone5` or `--stone-version stone6`",
    },
    Row {
        says: &[
            "invalid value & --memory-verification",
            "unknown memory verification",
            "invalid memory verification",
            "unknown variant & strict",
        ],
        causes: &[(
            "unknown-setting",
            "the memory mode is no name that is known",
        )],
        next: "name it `--memory-verification strict`, `relaxed` or `cairo1`",
    },
    Row {
        says: &[
            "missing field `stark`",
            "missing field `fri`",
            "missing field `n_queries`",
            "missing field `log_n_cosets`",
            "missing field `fri_step_list`",
            "missing field `proof_of_work_bits`",
            "missing field `last_layer_degree_bound`",
            "keyerror & fri_step_list",
            "missing field `commitment_hash`",
            "missing field `cached_lde_config`",
            "missing field",
        ],
        causes: &[(
            "parameters",
            "a settings file lacks a field, or is a file of another kind",
        )],
        next: "add the field named; `stonegate prove` without --parameter-file and --prover-config-file needs no such files",
    },
    Row {
        says: &[
            "unknown field",
            "unknown variant",
            "invalid type:",
            "invalid value:",
            "invalid length",
        ],
        causes: &[
            (
                "file-damaged",
                "a file has a value of another kind than its reader expects",
            ),
            NOT_A_PROOF,
        ],
        next: "take the file as its own program wrote it; `stonegate explain proof.json` says what a file is",
    },
    Row {
        says: &[
            "eof while parsing",
            "expected value at line",
            "trailing characters",
            "jsondecodeerror",
            "unexpected end of json",
            "unexpected token",
            "control character",
            "key must be a string",
            "expected `,`",
            "expecting value: line",
            "recursion limit exceeded",
        ],
        causes: &[DAMAGED],
        next: "take the file again, whole; `stonegate explain proof.json` says what a file is",
    },
    Row {
        says: &["called `option::unwrap()` on a `none` value", "swiftness"],
        causes: &[
            ANNOTATIONS,
            (
                "file-damaged",
                "the proof file is damaged, and the tool gives up instead of saying so",
            ),
            (
                "layout",
                "this build of the tool is made for another layout or hasher",
            ),
        ],
        next: "judge the proof with `stonegate verify proof.json`, which needs no annotations; for this tool, prove again with `stonegate prove … --generate-annotations`",
    },
    Row {
        says: &[
            "no such file or directory",
            "file not found",
            "os error 2",
            "filenotfounderror",
            "permission denied",
        ],
        causes: &[(
            "file-path",
            "a file is not where it was looked for, or may not be read",
        )],
        next: "give the path of the file, best an absolute one, as in `stonegate explain /path/to/proof.json`",
    },
    Row {
        says: &["command not found", "is not recognized as an internal"],
        causes: &[(
            "wrong-program",
            "the program called is not installed or not on PATH",
        )],
        next: "install it, or prove with the prover in this program: `stonegate prove --source embedded`",
    },
];
