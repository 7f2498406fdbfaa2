//! Ranges of configuration and public input that Integrity checks before the
//! proof itself (Integrity `StarkConfig::validate`, `PublicInput::validate`).
//! Sizes that its calldata repeats (heights, column counts, friendly layers)
//! are computed here from one source, so they cannot disagree.

use super::{
    layouts::{CPU_COMPONENT_HEIGHT, EXECUTION, OUTPUT, RegisteredLayout, ordered_segments},
    refusal::{Reason, Refusal, Stage},
};
use crate::stone::{
    params::{LEAST_PROOF_OF_WORK_BITS, MAX_FRI_STEP, ProofParameters},
    public_input::PublicInput,
};

/// Exclusive: 49 bits are the most.
const PROOF_OF_WORK_BITS_BOUND: u32 = 50;
const MAX_FRI_LAYERS: usize = 15;
const MAX_LOG_LAST_LAYER: u32 = 15;
const MAX_LOG_N_STEPS: u32 = 50;
const MAX_RANGE_CHECK: u64 = 0xffff;

/// Checks the configuration the way `StarkConfig::validate` does.
///
/// # Errors
/// [`Stage::Configuration`] with Integrity's string.
pub fn configuration(
    parameters: &ProofParameters,
    public_input: &PublicInput,
    layout: &RegisteredLayout,
) -> Result<(), Refusal> {
    let refuse = |reason, detail: &str, expected: String, found: String| {
        let stage = Stage::Configuration;
        Err(Refusal::new(stage, reason, detail, expected, found))
    };
    let fri = &parameters.stark.fri;
    let bits = fri.proof_of_work_bits;
    in_range(
        "proof_of_work_bits",
        bits,
        LEAST_PROOF_OF_WORK_BITS,
        PROOF_OF_WORK_BITS_BOUND,
    )?;
    // The verifier that is asked may be another layout's than the proof's.
    let of_proof = RegisteredLayout::by_name(&public_input.layout);
    let found = of_proof.map(|l| l.n_columns);
    if found != Some(layout.n_columns) {
        let reason = Reason::WrongNumberOfColumns;
        let expected = format!("{:?} of layout {}", layout.n_columns, layout.name);
        let found = match found {
            Some(columns) => format!("{columns:?} of layout {}", public_input.layout),
            None => format!("layout {}", public_input.layout),
        };
        return refuse(reason, "trace columns", expected, found);
    }
    let steps = &fri.fri_step_list;
    let n_layers = u32::try_from(steps.len()).unwrap_or(u32::MAX);
    in_range("FRI layers", n_layers, 2, MAX_FRI_LAYERS as u32 + 1)?;
    let bound = fri.last_layer_degree_bound;
    let log_last = bound.checked_ilog2().unwrap_or(0);
    if !bound.is_power_of_two() {
        let expected = "a power of two".to_owned();
        let reason = Reason::UnsupportedParameter;
        return refuse(
            reason,
            "last_layer_degree_bound",
            expected,
            bound.to_string(),
        );
    }
    if log_last > MAX_LOG_LAST_LAYER {
        let expected = format!("at most 2^{MAX_LOG_LAST_LAYER}");
        let found = format!("2^{log_last}");
        let reason = Reason::ValueTooBig;
        return refuse(reason, "last_layer_degree_bound", expected, found);
    }
    if steps[0] != 0 {
        let found = steps[0].to_string();
        let expected = "0".to_owned();
        return refuse(Reason::InvalidValue, "first FRI step", expected, found);
    }
    for step in &steps[1..] {
        in_range("FRI step", *step, 1, MAX_FRI_STEP + 1)?;
    }
    let sum: u32 = steps.iter().sum::<u32>() + log_last;
    let log_trace = log_trace_length(public_input)?;
    if sum != log_trace {
        let reason = Reason::LogInputSizeMismatch;
        let detail = "FRI steps and log2(last_layer_degree_bound)";
        let expected = format!("sum {log_trace}");
        return refuse(reason, detail, expected, format!("sum {sum}"));
    }
    Ok(())
}

/// log2 of the trace length; calldata has no other form of n_steps.
fn log_trace_length(public_input: &PublicInput) -> Result<u32, Refusal> {
    let n_steps = public_input.n_steps;
    if n_steps.is_power_of_two() {
        return Ok(n_steps.ilog2() + CPU_COMPONENT_HEIGHT.ilog2());
    }
    let (stage, reason) = (Stage::PublicInput, Reason::UnsupportedPublicInput);
    let expected = "a power of two";
    Err(Refusal::new(stage, reason, "n_steps", expected, n_steps))
}

/// min <= found < bound, with Integrity's `assert_in_range` strings.
fn in_range(detail: &str, found: u32, min: u32, bound: u32) -> Result<(), Refusal> {
    let reason = match found {
        _ if found < min => Reason::ValueTooSmall,
        _ if found >= bound => Reason::ValueTooLarge,
        _ => return Ok(()),
    };
    let expected = format!("{min} to {}", bound - 1);
    let stage = Stage::Configuration;
    Err(Refusal::new(stage, reason, detail, expected, found))
}

/// Checks the public input the way `PublicInput::validate` does, and that the
/// public memory fits its column, which Integrity sees just before OODS.
///
/// # Errors
/// [`Stage::PublicInput`] or [`Stage::Oods`] with Integrity's string.
pub fn public_input(public_input: &PublicInput, layout: &RegisteredLayout) -> Result<(), Refusal> {
    let refuse = |reason, detail: &str, expected: String, found: String| {
        let stage = Stage::PublicInput;
        Err(Refusal::new(stage, reason, detail, expected, found))
    };
    let log_trace = log_trace_length(public_input)?;
    let log_n_steps = public_input.n_steps.ilog2();
    if log_n_steps > MAX_LOG_N_STEPS {
        let expected = format!("at most 2^{MAX_LOG_N_STEPS}");
        let found = format!("2^{log_n_steps}");
        return refuse(Reason::RangeCheck, "n_steps", expected, found);
    }
    let (rc_min, rc_max) = (public_input.rc_min, public_input.rc_max);
    if rc_min >= rc_max {
        let expected = format!("below rc_max {rc_max}");
        return refuse(Reason::WrongRcRange, "rc_min", expected, rc_min.to_string());
    }
    if rc_max > MAX_RANGE_CHECK {
        let expected = format!("at most {MAX_RANGE_CHECK}");
        return refuse(Reason::WrongRcMax, "rc_max", expected, rc_max.to_string());
    }
    if public_input.layout != layout.name {
        let (expected, found) = (layout.name.to_owned(), public_input.layout.clone());
        return refuse(Reason::WrongLayoutCode, "layout", expected, found);
    }
    let segments = ordered_segments(public_input);
    let n_segments = EXECUTION + 1 + layout.n_builtins();
    if segments.len() < n_segments {
        let expected = format!("{n_segments} segments of layout {}", layout.name);
        let found = segments.len().to_string();
        return refuse(Reason::IndexOutOfBounds, "memory segments", expected, found);
    }
    let trace_length = 1u64 << log_trace;
    let output = ("output", 1, u64::MAX);
    let builtins = layout
        .builtins
        .iter()
        .map(|b| (b.name, b.cells, trace_length / b.row_ratio));
    for ((name, cells, copies), segment) in std::iter::once(output)
        .chain(builtins)
        .zip(&segments[OUTPUT..])
    {
        // Integrity divides in the field: what is no whole number of uses
        // becomes a number no range check lets pass.
        let used = segment.stop_ptr.checked_sub(segment.begin_addr);
        if used.is_none_or(|used| used % cells != 0 || used / cells > copies) {
            let detail = format!("cells of builtin {name}");
            let expected = match copies {
                u64::MAX => "begin_addr up to stop_ptr".to_owned(),
                _ => format!("up to {copies} instances of {cells}"),
            };
            let found = format!("{} to {}", segment.begin_addr, segment.stop_ptr);
            return refuse(Reason::RangeCheck, &detail, expected, found);
        }
    }
    let n_cells = public_input.public_memory.len() as u64;
    let capacity = trace_length / layout.public_memory_step;
    if n_cells > capacity {
        let (stage, reason) = (Stage::Oods, Reason::InvalidLength);
        let expected = format!("at most {capacity} cells");
        let detail = "public memory";
        return Err(Refusal::new(stage, reason, detail, expected, n_cells));
    }
    Ok(())
}
