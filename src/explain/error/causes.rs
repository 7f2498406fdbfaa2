//! Causes and next actions that several refusals share.

/// Causes (stable name, words) and the next action.
pub(super) struct Behind {
    pub causes: &'static [(&'static str, &'static str)],
    pub next: &'static str,
}

pub(super) const fn behind(
    causes: &'static [(&'static str, &'static str)],
    next: &'static str,
) -> Behind {
    Behind { causes, next }
}

pub(super) const PUBLIC_INPUT: (&str, &str) = (
    "public-input",
    "the public input was changed after the proof was made, or is that of another run",
);
pub(super) const MALFORMED: (&str, &str) = (
    "calldata-malformed",
    "the calldata was serialized with a wrong length or a part left out",
);
pub(super) const MEMORY_MODE: (&str, &str) = (
    "memory-mode",
    "the proof was submitted under another memory mode than its program was compiled for: a Cairo 1 program as strict or relaxed",
);
pub(super) const BUILTINS: (&str, &str) = (
    "builtins",
    "the program was run without all of the layout's builtins, which strict asks for",
);
pub(super) const LAYOUT: (&str, &str) = (
    "layout",
    "the proof was submitted under another layout than it was made in",
);
pub(super) const HASHER: (&str, &str) = (
    "hasher",
    "the proof was submitted under another hasher than it was made with",
);
pub(super) const AUTHENTICATION: (&str, &str) = (
    "authentication",
    "an authentication node of a Merkle path was changed, added or removed",
);
pub(super) const FRI_LEAF: (&str, &str) = (
    "fri-leaf",
    "a leaf of a FRI layer was changed, added or removed",
);
pub(super) const LAST_LAYER: (&str, &str) = (
    "last-layer-coefficient",
    "a coefficient of FRI's last layer was changed, added or removed",
);
pub(super) const SPLIT_ORDER: (&str, &str) = (
    "split-flow-order",
    "the transactions of the split flow were sent out of order, twice, or with the state of another step",
);

pub(super) const SUBMIT_AGAIN: &str = "make the calldata again from the proof file: `stonegate calldata proof.json`, or `stonegate submit proof.json`, which makes and sends it";
pub(super) const TAKE_AGAIN: &str = "take the proof file again from where it was made, or make it again with `stonegate prove`; `stonegate explain proof.json` says which part is wrong";
pub(super) const CAIRO1: &str =
    "submit a Cairo 1 program's proof with `--memory-verification cairo1`";
pub(super) const SAME_RUN: &str = "take proof_hex and public_input from one proof file, as `stonegate prove` writes it; `stonegate explain proof.json` says whether they belong together";
pub(super) const DERIVE: &str = "prove again with `stonegate prove` without --parameter-file, which derives parameters in Integrity's ranges";
pub(super) const SPLIT: &str = "begin anew with a job id that was not used before: `stonegate submit proof.json --calldata split` sends all steps in order";
pub(super) const OWN_LAYOUT: &str = "submit under the layout that public_input.layout of the proof file names: `stonegate submit proof.json` takes it from there";

/// The first check that sees the Stone version.
pub(super) const OODS: Behind = behind(
    &[
        (
            "stone-version",
            "the proof is one of the other Stone version than it was submitted as: this is the first check that sees the version",
        ),
        (
            "public-input",
            "the public input is not the one proved: an output value, padding, rc_min or rc_max was changed, or it is that of another run",
        ),
        ("oods-value", "an OODS value of the proof was changed"),
        (
            "trace-commitment",
            "the commitment to a trace or to the composition was changed",
        ),
        (
            "parameters",
            "n_verifier_friendly_commitment_layers is another than the proof was made with, which stone6 hashes too",
        ),
    ],
    "submit with the other Stone version: `--stone-version stone6` where it went as stone5, `--stone-version stone5` where it went as stone6; `stonegate explain proof.json` says which one the proof has",
);

/// The first check behind OODS.
pub(super) const PROOF_OF_WORK: Behind = behind(
    &[
        (
            "hasher",
            "the proof was submitted under another hash function than its proof of work was made with: blake2s for keccak or the other way round",
        ),
        ("nonce", "the nonce of the proof of work was changed"),
        (
            "proof-of-work-bits",
            "proof_of_work_bits is more than the proof was made with",
        ),
        ("fri-commitment", "a FRI commitment was changed"),
        LAST_LAYER,
    ],
    "submit under the hasher the proof was made with, as proof_parameters.commitment_hash of the proof file names it: `stonegate submit proof.json` takes it from there, and `stonegate explain proof.json` says whether the proof itself is damaged",
);
