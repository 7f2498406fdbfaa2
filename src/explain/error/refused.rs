//! What is behind each of a verifier's refusals, most likely first.
//!
//! Source: 133 mutations of a proof and 90 cross-settings, each submitted to
//! Integrity's own classes, and the checks of Integrity themselves. Where one
//! cause is a setting that is easily wrong and the others are damage, the
//! setting comes first.

use super::causes::{
    AUTHENTICATION, BUILTINS, Behind, CAIRO1, DERIVE, FRI_LEAF, HASHER, LAST_LAYER, LAYOUT,
    MALFORMED, MEMORY_MODE, OODS, OWN_LAYOUT, PROOF_OF_WORK, PUBLIC_INPUT, SAME_RUN, SPLIT,
    SPLIT_ORDER, SUBMIT_AGAIN, TAKE_AGAIN, behind,
};
use crate::integrity::Reason;

/// What is behind a refusal.
pub(super) fn behind_reason(reason: Reason) -> Behind {
    use Reason as R;
    match reason {
        R::UnsupportedMemoryVerification => behind(
            &[(
                "unknown-setting",
                "the memory mode is no name that Integrity knows",
            )],
            "name it `--memory-verification strict`, `relaxed` or `cairo1`",
        ),
        R::UnsupportedHasher => behind(
            &[(
                "unknown-setting",
                "the hasher is no name that Integrity knows",
            )],
            "set the hasher to keccak_160_lsb, keccak_248_lsb, blake2s_160_lsb or blake2s_248_lsb; `stonegate submit proof.json` takes it from the proof file",
        ),
        R::UnsupportedStoneVersion => behind(
            &[(
                "unknown-setting",
                "the Stone version is no name that Integrity knows",
            )],
            "name it `--stone-version stone5` or `--stone-version stone6`",
        ),
        R::DeserializeConfiguration => behind(
            &[
                (
                    "calldata-truncated",
                    "the calldata is empty or ends within the four settings",
                ),
                MALFORMED,
            ],
            SUBMIT_AGAIN,
        ),
        R::DeserializeProof => behind(
            &[
                (
                    "calldata-truncated",
                    "the calldata ends before the proof does",
                ),
                MALFORMED,
            ],
            SUBMIT_AGAIN,
        ),
        R::InputTooLong => behind(
            &[
                ("calldata-too-long", "felts are left over behind the proof"),
                MALFORMED,
            ],
            SUBMIT_AGAIN,
        ),
        R::VerifierNotFound => behind(
            &[
                (
                    "no-verifier",
                    "the registry has no verifier for this layout and hasher; the Stone version and the memory mode have no part in that",
                ),
                HASHER,
                (
                    "wrong-contract",
                    "this is another FactRegistry than the one the verifiers are registered with",
                ),
            ],
            "prove in a layout that has a verifier, as in `stonegate prove --layout recursive`, or name a registry that has one with `--registry`",
        ),
        R::InvalidSettings => behind(
            &[(
                "split-flow-order",
                "the job was begun under other settings than the registry would store the fact under",
            )],
            SPLIT,
        ),
        R::InvalidInitialPc | R::InvalidFinalPc => behind(&[MEMORY_MODE, PUBLIC_INPUT], CAIRO1),
        R::InvalidAddress => behind(
            &[MEMORY_MODE, PUBLIC_INPUT],
            "submit a Cairo 1 program's proof with `--memory-verification cairo1`, and one of a Cairo 0 program with `strict`",
        ),
        R::InvalidInitialAp | R::InvalidFinalAp => behind(&[PUBLIC_INPUT], SAME_RUN),
        R::InvalidContinuousPages => behind(
            &[
                (
                    "public-input",
                    "the public memory has pages besides page 0, as bootloaders and outputs split into pages make them",
                ),
                MALFORMED,
            ],
            "run the program so that all its output is on page 0, without the bootloader's extra pages, and prove that run with `stonegate prove`",
        ),
        R::InvalidProgram => behind(
            &[
                LAYOUT,
                BUILTINS,
                (
                    "public-input",
                    "the program's first words are not those of a program compiled for proving, or were changed",
                ),
            ],
            "submit under the layout that public_input.layout of the proof file names; if it is that one already, prove the program with all of its builtins or submit with `--memory-verification relaxed`",
        ),
        R::InvalidFp2Address | R::InvalidFp2Value | R::InvalidFp1Address | R::InvalidFp1Value => {
            behind(&[PUBLIC_INPUT, MEMORY_MODE], SAME_RUN)
        }
        R::InvalidBuiltin => behind(&[PUBLIC_INPUT, BUILTINS, MEMORY_MODE], SAME_RUN),
        R::InvalidMainPageLength => behind(&[PUBLIC_INPUT, MALFORMED, MEMORY_MODE], SAME_RUN),
        R::IndexOutOfBounds => behind(
            &[
                (
                    "calldata-malformed",
                    "an array of the calldata is shorter than another part says: segments, main page, FRI layers or steps, last layer",
                ),
                ("builtins", "the public input lacks a segment of the layout"),
                PUBLIC_INPUT,
                FRI_LEAF,
            ],
            SUBMIT_AGAIN,
        ),
        R::OptionUnwrap => behind(
            &[
                ("nonce", "the nonce has more than 64 bits"),
                (
                    "calldata-malformed",
                    "another number of the calldata is larger than its type, or stands where another belongs",
                ),
                (
                    "public-input",
                    "an address of the public input has more than 32 bits",
                ),
            ],
            TAKE_AGAIN,
        ),
        R::SubtractionOverflow => behind(
            &[
                (
                    "public-input",
                    "a segment of the public input ends before it begins, or the main page is shorter than the output",
                ),
                MEMORY_MODE,
                MALFORMED,
            ],
            SAME_RUN,
        ),
        R::ValueTooSmall => behind(
            &[
                (
                    "proof-of-work-bits",
                    "proof_of_work_bits is below 20, the least that Integrity takes",
                ),
                (
                    "parameters",
                    "a FRI step after the first is 0, or there are fewer than 2 FRI layers",
                ),
            ],
            "prove again with proof_of_work_bits of 20 or more; `stonegate prove` without --parameter-file derives such parameters",
        ),
        R::ValueTooLarge => behind(
            &[
                (
                    "parameters",
                    "a FRI step is above 4, or there are more than 15 FRI layers",
                ),
                ("proof-of-work-bits", "proof_of_work_bits is above 49"),
            ],
            "prove again with fri_step_list of steps 1 to 4 after the leading 0; `stonegate prove` without --parameter-file derives such parameters",
        ),
        R::ValueTooBig => behind(
            &[(
                "parameters",
                "last_layer_degree_bound is above 2^15, or a height is out of range",
            )],
            DERIVE,
        ),
        R::InvalidValue => behind(
            &[
                ("parameters", "fri_step_list does not begin with 0"),
                (
                    "calldata-malformed",
                    "the number of OODS values is not the layout's, or that of last-layer coefficients not the configured one",
                ),
                (
                    "last-layer-coefficient",
                    "the last FRI layer does not have the values its coefficients say",
                ),
            ],
            "prove again with a fri_step_list that begins with 0; `stonegate prove` without --parameter-file derives one",
        ),
        R::WrongNumberOfColumns | R::WrongLayoutCode => behind(&[LAYOUT, PUBLIC_INPUT], OWN_LAYOUT),
        R::HeightMismatch => behind(
            &[
                (
                    "parameters",
                    "log_n_cosets or the trace length in the calldata is not what the heights of the tables were computed from",
                ),
                MALFORMED,
            ],
            SUBMIT_AGAIN,
        ),
        R::FriendlyLayersMismatch => behind(
            &[
                (
                    "parameters",
                    "n_verifier_friendly_commitment_layers is not the same in all tables of the calldata",
                ),
                MALFORMED,
            ],
            SUBMIT_AGAIN,
        ),
        R::InvalidInnerLayerConfig => behind(
            &[
                (
                    "parameters",
                    "a FRI layer's columns or height do not follow from fri_step_list",
                ),
                MALFORMED,
            ],
            SUBMIT_AGAIN,
        ),
        R::LogInputSizeMismatch => behind(
            &[
                (
                    "parameters",
                    "the FRI steps and log2(last_layer_degree_bound) do not sum to log2(n_steps) + 4",
                ),
                ("n-steps", "n_steps was changed after the proof was made"),
                MALFORMED,
            ],
            DERIVE,
        ),
        R::RangeCheck => behind(
            &[
                (
                    "public-input",
                    "a segment says that more of a builtin was used than the layout has room for, or stop_ptr was changed",
                ),
                ("n-steps", "n_steps is above 2^50"),
            ],
            SAME_RUN,
        ),
        R::WrongTraceSize => behind(
            &[
                (
                    "n-steps",
                    "n_steps of the public input is not that of the proof",
                ),
                MALFORMED,
            ],
            SAME_RUN,
        ),
        R::WrongRcMin | R::WrongRcRange | R::WrongRcMax => behind(
            &[(
                "public-input",
                "rc_min and rc_max of the public input are not a range within 0 to 65535: they were changed after the run",
            )],
            SAME_RUN,
        ),
        R::InvalidLength => behind(
            &[(
                "public-input",
                "the public memory has more cells than its column holds, or the OODS values are not as many as the layout's",
            )],
            SAME_RUN,
        ),
        R::InvalidOods => OODS,
        R::InvalidInnerLayerCommitments => behind(
            &[
                (
                    "fri-commitment",
                    "there are more or fewer FRI commitments than FRI layers",
                ),
                MALFORMED,
            ],
            TAKE_AGAIN,
        ),
        R::ProofOfWork => PROOF_OF_WORK,
        R::EvalDomainTooBig => behind(
            &[
                (
                    "parameters",
                    "log2 of trace length and log_n_cosets sum to more than the field has roots of unity for",
                ),
                ("n-steps", "n_steps was changed after the proof was made"),
            ],
            DERIVE,
        ),
        R::DecommitmentLength => behind(
            &[
                (
                    "query-count",
                    "n_queries is not the number that the proof was made with",
                ),
                (
                    "trace-value",
                    "values of a trace or of the composition were added or removed",
                ),
                MALFORMED,
            ],
            "set n_queries in proof_parameters to the number the proof was made with, or make the proof again with `stonegate prove`",
        ),
        R::AuthenticationsTooLong | R::AuthenticationsTooShort => behind(
            &[
                AUTHENTICATION,
                (
                    "query-count",
                    "n_queries is not the number that the proof was made with",
                ),
                MALFORMED,
            ],
            TAKE_AGAIN,
        ),
        R::DecommitmentFailed => behind(
            &[
                (
                    "trace-value",
                    "a value of a trace or of the composition was changed",
                ),
                AUTHENTICATION,
                FRI_LEAF,
                (
                    "hasher",
                    "the hasher has another width than the proof's, as 248 for 160 bits: that shows only where n_verifier_friendly_commitment_layers is small",
                ),
            ],
            TAKE_AGAIN,
        ),
        R::SiblingWitness => behind(&[FRI_LEAF, MALFORMED], TAKE_AGAIN),
        R::FriWitnessLength => behind(
            &[
                (
                    "calldata-malformed",
                    "the FRI witness has more layers than the proof",
                ),
                FRI_LEAF,
            ],
            SUBMIT_AGAIN,
        ),
        R::InvalidLastLayer => behind(&[LAST_LAYER, SPLIT_ORDER], SPLIT),
        R::FriFinalAtWrongTime => behind(
            &[(
                "split-flow-order",
                "the final transaction was sent before all FRI steps were",
            )],
            SPLIT,
        ),
        R::TooManyFriSteps => behind(
            &[(
                "split-flow-order",
                "more FRI steps were sent than the proof has layers",
            )],
            SPLIT,
        ),
        R::JobExists => behind(
            &[(
                "split-flow-order",
                "the job id was used before, perhaps by an attempt that was broken off",
            )],
            SPLIT,
        ),
        R::JobNotFound => behind(
            &[(
                "split-flow-order",
                "no first transaction was sent with this job id, or it was sent to another registry",
            )],
            SPLIT,
        ),
        R::InvalidConstantState
        | R::InvalidVariableState
        | R::NoConstantState
        | R::NoVariableState => behind(&[SPLIT_ORDER], SPLIT),
        R::SegmentCount
        | R::MainPageCount
        | R::ContinuousPageCount
        | R::ValueCount
        | R::AuthenticationCount => behind(
            &[(
                "calldata-malformed",
                "a count in the calldata is not that of the array behind it; Integrity itself does not look",
            )],
            SUBMIT_AGAIN,
        ),
        R::MalformedProof => behind(
            &[(
                "file-damaged",
                "proof_hex of the proof file is cut or is no hexadecimal",
            )],
            TAKE_AGAIN,
        ),
        R::UnsupportedParameter => behind(
            &[(
                "parameters",
                "the proof was made with parameters that Integrity's calldata has no place for",
            )],
            DERIVE,
        ),
        R::UnsupportedPublicInput => behind(
            &[PUBLIC_INPUT, ("n-steps", "n_steps is no power of two")],
            SAME_RUN,
        ),
        R::HasherMismatch => behind(
            &[HASHER],
            "submit under the hasher that proof_parameters.commitment_hash of the proof file names: `stonegate submit proof.json` takes it from there",
        ),
        R::SecurityBits => behind(
            &[(
                "security-bits",
                "n_queries · log_n_cosets + proof_of_work_bits is below the minimum asked for",
            )],
            "prove again with `--security-bits` of the minimum, or ask for less with `--min-security-bits`",
        ),
    }
}
