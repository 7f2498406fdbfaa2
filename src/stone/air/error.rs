//! Why a public input describes no AIR.

/// A public input this build cannot prove or verify.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AirError {
    #[error("layout {found:?} is not known; this build has {known}")]
    UnknownLayout { found: String, known: String },

    #[error("dynamic_params must be null for layout {layout:?}")]
    DynamicParams { layout: &'static str },

    #[error(
        "n_steps is {found}; layout {layout} needs a power of two from {min} to 2^{MAX_LOG_STEPS}"
    )]
    Steps {
        layout: &'static str,
        found: u64,
        min: usize,
    },

    #[error(
        "the range-check bounds are rc_min {rc_min}, rc_max {rc_max}; \
         expected rc_min < rc_max <= 65535"
    )]
    RangeCheckBounds { rc_min: u64, rc_max: u64 },

    #[error("memory segment {name:?} is missing; layout {layout} has {expected}")]
    MissingSegment {
        layout: &'static str,
        name: &'static str,
        expected: String,
    },

    #[error("memory segment {name:?} is unknown to layout {layout}, which has {expected}")]
    UnexpectedSegment {
        layout: &'static str,
        name: String,
        expected: String,
    },

    #[error("memory segment {name:?} ends at {stop_ptr}, before it begins at {begin_addr}")]
    ReversedSegment {
        name: String,
        begin_addr: u64,
        stop_ptr: u64,
    },

    #[error(
        "builtin {name} uses {used} memory cells, but {n_steps} steps hold only {capacity} \
         ({instances} instances); run with more steps"
    )]
    BuiltinCapacity {
        name: &'static str,
        used: u64,
        capacity: u64,
        instances: u64,
        n_steps: u64,
    },

    #[error("the public memory is empty; its first cell is needed for padding")]
    EmptyPublicMemory,

    #[error("the public memory has {found} cells, but {n_steps} steps hold only {capacity}")]
    PublicMemoryCapacity {
        found: usize,
        capacity: usize,
        n_steps: u64,
    },
}

/// Keeps row and address arithmetic far from overflowing 64 bits.
pub const MAX_LOG_STEPS: u32 = 40;
