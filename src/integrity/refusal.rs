//! Why Integrity refuses: the stages in the order it checks them and the
//! strings it refuses with, as they come back from the chain.

use std::fmt;

use crate::stone::verify::{self as stone, Table, parse::ByteFault, parse::Part};

/// Stage of a verification, in Integrity's order; the first failure wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// The four settings and the calldata made of the proof's bytes.
    Settings,
    /// The registry's choice of a verifier, by layout and hash function.
    Registry,
    /// The public memory, by memory mode.
    PublicMemory,
    /// Ranges of the configuration.
    Configuration,
    /// The rest of the public input.
    PublicInput,
    /// Trace and composition at the out-of-domain point: the first check that
    /// sees the Stone version.
    Oods,
    ProofOfWork,
    /// Traces and composition against their commitments.
    Decommitment,
    /// Inner FRI layers and last layer.
    Fri,
    /// The caller's own minimum; Integrity only reports the bits.
    Security,
}

impl Stage {
    /// All stages, in order.
    pub const ALL: [Stage; 10] = [
        Stage::Settings,
        Stage::Registry,
        Stage::PublicMemory,
        Stage::Configuration,
        Stage::PublicInput,
        Stage::Oods,
        Stage::ProofOfWork,
        Stage::Decommitment,
        Stage::Fri,
        Stage::Security,
    ];

    /// The stage of that name, in any case.
    pub fn by_name(name: &str) -> Option<Stage> {
        let named = |stage: &Stage| stage.name().eq_ignore_ascii_case(name);
        Stage::ALL.into_iter().find(named)
    }

    /// The stage in words.
    pub fn name(self) -> &'static str {
        match self {
            Stage::Settings => "settings",
            Stage::Registry => "registry",
            Stage::PublicMemory => "public memory",
            Stage::Configuration => "configuration",
            Stage::PublicInput => "public input",
            Stage::Oods => "OODS",
            Stage::ProofOfWork => "proof of work",
            Stage::Decommitment => "decommitment",
            Stage::Fri => "FRI",
            Stage::Security => "security",
        }
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

macro_rules! reasons {
    ($($(#[$doc:meta])* $variant:ident = $text:literal,)*) => {
        /// A reason to refuse. All but [`Reason::is_local`] ones are the short
        /// strings, letter by letter, that Integrity reverts with.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Reason { $($(#[$doc])* $variant,)* }

        impl Reason {
            /// All reasons.
            pub const ALL: &'static [Reason] = &[$(Reason::$variant,)*];

            /// The string.
            pub fn as_str(self) -> &'static str {
                match self { $(Reason::$variant => $text,)* }
            }
        }
    };
}

reasons! {
    UnsupportedMemoryVerification = "Unsupported cairo version",
    UnsupportedHasher = "Unsupported hasher variant",
    UnsupportedStoneVersion = "Unsupported stone version",
    DeserializeConfiguration = "Failed to deserialize param #1",
    DeserializeProof = "Failed to deserialize param #2",
    InputTooLong = "Input too long for arguments",
    VerifierNotFound = "VERIFIER_NOT_FOUND",
    InvalidInitialAp = "Invalid initial_ap",
    InvalidFinalAp = "Invalid final_ap",
    InvalidContinuousPages = "Invalid continuous_page_headers",
    InvalidInitialPc = "Invalid initial_pc",
    InvalidFinalPc = "Invalid final_pc",
    InvalidProgram = "Invalid program",
    InvalidFp2Address = "Invalid fp2 addr",
    InvalidFp2Value = "Invalid fp2 val",
    InvalidFp1Address = "Invalid fp1 addr",
    InvalidFp1Value = "Invalid fp1 val",
    InvalidAddress = "Invalid address",
    InvalidBuiltin = "Invalid builtin",
    InvalidMainPageLength = "Invalid main page len",
    IndexOutOfBounds = "Index out of bounds",
    OptionUnwrap = "Option::unwrap failed.",
    SubtractionOverflow = "u32_sub Overflow",
    ValueTooSmall = "Value too small",
    ValueTooLarge = "Value too large",
    ValueTooBig = "Value too big",
    InvalidValue = "Invalid value",
    WrongNumberOfColumns = "Wrong number of columns",
    HeightMismatch = "height mismatch",
    FriendlyLayersMismatch = "n_verifier_friendly mismatch",
    InvalidInnerLayerConfig = "Invalid inner layer config",
    LogInputSizeMismatch = "Log input size mismatch",
    RangeCheck = "range check failed",
    WrongTraceSize = "Wrong trace size",
    WrongRcMin = "wrong rc_min",
    WrongRcRange = "wrong rc range",
    WrongRcMax = "wrong rc_max",
    WrongLayoutCode = "wrong layout code",
    InvalidLength = "Invalid length",
    InvalidOods = "Invalid OODS",
    InvalidInnerLayerCommitments = "Invalid inner layer commitments",
    ProofOfWork = "proof of work failed",
    EvalDomainTooBig = "Eval domain too big",
    DecommitmentLength = "Invalid decommitment length",
    AuthenticationsTooLong = "authentications is too long",
    AuthenticationsTooShort = "authentications is too short",
    DecommitmentFailed = "decommitment failed",
    SiblingWitness = "invalid sibling_withness length",
    /// Split flow.
    FriFinalAtWrongTime = "Fri final called at wrong time",
    /// Split flow.
    InvalidLastLayer = "Invalid last_layer_coefficients",
    /// Split flow.
    InvalidConstantState = "Invalid state (constant)",
    /// Split flow.
    InvalidVariableState = "Invalid state (variable)",
    /// Split flow.
    NoConstantState = "No state (constant) saved",
    /// Split flow.
    JobExists = "job_id already exists",
    /// Split flow.
    JobNotFound = "Job id not found",
    /// Split flow.
    NoVariableState = "No state (variable) saved",
    /// Split flow.
    TooManyFriSteps = "Too many fri steps called",
    /// Our verifier's own, where Integrity lets pass: a count that is not that
    /// of the array behind it.
    SegmentCount = "Invalid n_segments",
    /// Our verifier's own, as [`Reason::SegmentCount`].
    MainPageCount = "Invalid main_page_len",
    /// Our verifier's own, as [`Reason::SegmentCount`].
    ContinuousPageCount = "Invalid n_continuous_pages",
    /// Our verifier's own, as [`Reason::SegmentCount`].
    ValueCount = "Invalid n_values",
    /// Our verifier's own, as [`Reason::SegmentCount`].
    AuthenticationCount = "Invalid n_authentications",
    /// Our verifier's own: a FRI witness with layers that no one asked for.
    FriWitnessLength = "Invalid fri witness length",
    /// Our registry's own, split flow: the verifier had other settings than the
    /// registry would store the fact under.
    InvalidSettings = "Invalid settings",
    /// Local: `proof_hex` is no proof, so no calldata can be made of it.
    MalformedProof = "malformed proof",
    /// Local: parameters that calldata has no place for, so that Integrity
    /// would verify another protocol than the proof was made with.
    UnsupportedParameter = "unsupported parameter",
    /// Local: a public input whose public-input hash Stone would not compute.
    UnsupportedPublicInput = "unsupported public input",
    /// Local: the configuration names another hasher than the proof. Where all
    /// layers are Poseidon's, Integrity accepts that under a wrong name.
    HasherMismatch = "hasher mismatch",
    /// Local: below the caller's minimum.
    SecurityBits = "security bits below the minimum",
}

impl Reason {
    /// Whether this is a check of ours that Integrity does not have.
    pub fn is_local(self) -> bool {
        matches!(
            self,
            Reason::MalformedProof
                | Reason::UnsupportedParameter
                | Reason::UnsupportedPublicInput
                | Reason::HasherMismatch
                | Reason::SecurityBits
        )
    }

    /// The stages that refuse with this string, in the order they are reached.
    /// Most strings are one stage's own; helpers that several stages call, and
    /// panics of Cairo's core library, are not.
    ///
    /// Source: every `assert` and `expect` of Integrity's `settings.cairo`,
    /// `contracts/`, `air/`, `stark.cairo`, `fri/`, `oods.cairo`,
    /// `queries.cairo` and `vector_commitment.cairo`.
    pub fn stages(self) -> &'static [Stage] {
        use Reason as R;
        match self {
            R::UnsupportedMemoryVerification
            | R::UnsupportedHasher
            | R::UnsupportedStoneVersion
            | R::DeserializeConfiguration
            | R::DeserializeProof
            | R::InputTooLong
            | R::JobExists
            | R::JobNotFound
            | R::SegmentCount
            | R::MainPageCount
            | R::ContinuousPageCount
            | R::ValueCount
            | R::AuthenticationCount => &[Stage::Settings],
            R::MalformedProof => &[Stage::Settings, Stage::Decommitment, Stage::Fri],
            R::VerifierNotFound | R::InvalidSettings => &[Stage::Registry],
            R::InvalidInitialAp
            | R::InvalidFinalAp
            | R::InvalidContinuousPages
            | R::InvalidInitialPc
            | R::InvalidFinalPc
            | R::InvalidProgram
            | R::InvalidFp2Address
            | R::InvalidFp2Value
            | R::InvalidFp1Address
            | R::InvalidFp1Value
            | R::InvalidAddress
            | R::InvalidBuiltin
            | R::InvalidMainPageLength => &[Stage::PublicMemory],
            // `Span::at`: segments and pages, FRI steps and layers, mask and
            // decommitment queues.
            R::IndexOutOfBounds => &[
                Stage::PublicMemory,
                Stage::Configuration,
                Stage::PublicInput,
                Stage::Oods,
                Stage::Decommitment,
                Stage::Fri,
            ],
            // Conversions of felts to u32, u64, u128; 1/0 in quotients.
            R::OptionUnwrap => &[
                Stage::Settings,
                Stage::PublicMemory,
                Stage::Configuration,
                Stage::PublicInput,
                Stage::Oods,
                Stage::Decommitment,
                Stage::Fri,
            ],
            R::SubtractionOverflow => &[Stage::PublicMemory, Stage::Oods, Stage::Fri],
            // `assert_in_range`; used by configurations only.
            R::ValueTooSmall
            | R::ValueTooLarge
            | R::ValueTooBig
            | R::WrongNumberOfColumns
            | R::HeightMismatch
            | R::FriendlyLayersMismatch
            | R::InvalidInnerLayerConfig
            | R::LogInputSizeMismatch
            | R::UnsupportedParameter => &[Stage::Configuration],
            // First FRI step and inner layers; lengths of OODS values and of the
            // last layer; values of the last layer.
            R::InvalidValue => &[
                Stage::Configuration,
                Stage::Oods,
                Stage::Decommitment,
                Stage::Fri,
            ],
            R::RangeCheck
            | R::WrongTraceSize
            | R::WrongRcMin
            | R::WrongRcRange
            | R::WrongRcMax
            | R::WrongLayoutCode
            | R::UnsupportedPublicInput => &[Stage::PublicInput],
            R::InvalidLength | R::InvalidOods => &[Stage::Oods],
            // Read by the channel after OODS and before the proof of work.
            R::InvalidInnerLayerCommitments => &[Stage::Fri],
            R::ProofOfWork => &[Stage::ProofOfWork],
            R::EvalDomainTooBig | R::HasherMismatch => &[Stage::Decommitment],
            // Tables of traces and composition, then those of FRI layers.
            R::DecommitmentLength
            | R::AuthenticationsTooLong
            | R::AuthenticationsTooShort
            | R::DecommitmentFailed => &[Stage::Decommitment, Stage::Fri],
            R::SiblingWitness
            | R::FriFinalAtWrongTime
            | R::InvalidLastLayer
            | R::InvalidConstantState
            | R::InvalidVariableState
            | R::NoConstantState
            | R::NoVariableState
            | R::TooManyFriSteps
            | R::FriWitnessLength => &[Stage::Fri],
            R::SecurityBits => &[Stage::Security],
        }
    }

    /// The reason Integrity reverted with; none for another contract's string.
    pub fn from_revert(text: &str) -> Option<Reason> {
        let same = |reason: &&Reason| !reason.is_local() && reason.as_str() == text;
        Reason::ALL.iter().find(same).copied()
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A refusal.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("refused at {stage}: '{reason}' ({detail}: expected {expected}, found {found})")]
pub struct Refusal {
    pub stage: Stage,
    pub reason: Reason,
    /// What would have been accepted.
    pub expected: String,
    /// What the proof or the configuration has.
    pub found: String,
    /// Where and what was compared.
    pub detail: String,
}

impl Refusal {
    /// A refusal.
    pub fn new(
        stage: Stage,
        reason: Reason,
        detail: impl Into<String>,
        expected: impl fmt::Display,
        found: impl fmt::Display,
    ) -> Refusal {
        Refusal {
            stage,
            reason,
            expected: expected.to_string(),
            found: found.to_string(),
            detail: detail.into(),
        }
    }
}

impl From<stone::Refusal> for Refusal {
    /// Integrity's stage and string for a refusal by the Stone verifier. A
    /// proof whose bytes do not fit is refused where the calldata made of the
    /// bytes that are there would be.
    fn from(refusal: stone::Refusal) -> Refusal {
        use stone::Fault;
        let (stage, reason) = match refusal.fault {
            Fault::Bytes(fault, part) => byte_fault(fault, part),
            Fault::Parameter(_) => (Stage::Configuration, Reason::UnsupportedParameter),
            Fault::PublicInput => (Stage::PublicInput, Reason::UnsupportedPublicInput),
            Fault::Oods => (Stage::Oods, Reason::InvalidOods),
            Fault::ProofOfWork => (Stage::ProofOfWork, Reason::ProofOfWork),
            Fault::NoQueries => (Stage::Decommitment, Reason::IndexOutOfBounds),
            Fault::CommitmentHash => (Stage::Decommitment, Reason::HasherMismatch),
            Fault::Root(Table::FriLayer(_)) => (Stage::Fri, Reason::DecommitmentFailed),
            Fault::Root(_) => (Stage::Decommitment, Reason::DecommitmentFailed),
            Fault::Quotient => (Stage::Decommitment, Reason::OptionUnwrap),
            Fault::LastLayer => (Stage::Fri, Reason::InvalidValue),
        };
        Refusal {
            stage,
            reason,
            expected: refusal.expected,
            found: refusal.found,
            detail: refusal.detail,
        }
    }
}

fn byte_fault(fault: ByteFault, part: Part) -> (Stage, Reason) {
    let stage = match part {
        Part::Values(Table::FriLayer(_)) | Part::Authentications(Table::FriLayer(_)) => Stage::Fri,
        Part::Values(_) | Part::Authentications(_) => Stage::Decommitment,
        Part::End => Stage::Fri,
        _ => Stage::Settings,
    };
    let reason = match (fault, part) {
        (ByteFault::Truncated, Part::Values(Table::FriLayer(_))) => Reason::SiblingWitness,
        (ByteFault::Truncated, Part::Values(_)) => Reason::DecommitmentLength,
        (ByteFault::QueryCount, _) => Reason::DecommitmentLength,
        (ByteFault::Truncated, Part::Authentications(_)) => Reason::AuthenticationsTooShort,
        (ByteFault::Truncated, _) => Reason::DeserializeProof,
        // The proof ends with authentications of the last inner layer.
        (ByteFault::Trailing, _) => Reason::AuthenticationsTooLong,
        (ByteFault::Nonce, _) => Reason::OptionUnwrap,
        (ByteFault::Hex | ByteFault::NotCanonical, _) => Reason::MalformedProof,
    };
    (stage, reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_of_a_reason_are_in_order_and_cover_what_is_predicted() {
        for reason in Reason::ALL {
            let stages = reason.stages();
            assert!(!stages.is_empty() && stages.is_sorted(), "{reason}");
        }
        // What `verify` says of bytes that do not fit is what the chain says.
        let tables = [Table::Original, Table::Composition, Table::FriLayer(1)];
        let mut parts = vec![Part::End, Part::Nonce, Part::OodsValues];
        parts.extend(tables.map(Part::Values));
        parts.extend(tables.map(Part::Authentications));
        let faults = [
            ByteFault::Hex,
            ByteFault::Truncated,
            ByteFault::Trailing,
            ByteFault::NotCanonical,
            ByteFault::Nonce,
            ByteFault::QueryCount,
        ];
        for part in parts {
            for fault in faults {
                let (stage, reason) = byte_fault(fault, part);
                // Only combinations the parser has: bytes trail at the end only,
                // and only the nonce is a bad nonce.
                let real = match fault {
                    ByteFault::Trailing => part == Part::End,
                    ByteFault::Nonce => part == Part::Nonce,
                    ByteFault::QueryCount => part == Part::Values(Table::Original),
                    _ => part != Part::End,
                };
                assert!(
                    !real || reason.stages().contains(&stage),
                    "{fault:?} {part:?}"
                );
            }
        }
    }

    #[test]
    fn reverts_are_recognised_and_local_reasons_are_not() {
        for reason in Reason::ALL.iter().copied() {
            let expected = (!reason.is_local()).then_some(reason);
            assert_eq!(Reason::from_revert(reason.as_str()), expected);
        }
        assert_eq!(Reason::from_revert("invalid oods"), None);
        // Cairo short strings hold 31 bytes.
        assert!(Reason::ALL.iter().all(|r| r.as_str().len() <= 31));
    }
}
