//! What is told about a run: events while it lasts, a table, JSON and JUnit
//! when it is over, and snapshots to compare it with. Knows only events and
//! records; nothing here proves or verifies.

mod event;
mod grid;
mod json;
mod junit;
pub mod ledger;
mod progress;
mod record;
mod snapshot;
mod table;
mod timings;

pub use event::{Event, EventSink, Reporter};
pub(crate) use grid::{Column, grid, terminal_width};
pub use json::REPORT_VERSION;
pub use progress::{Progress, Verbosity};
pub use record::{
    CaseRecord, ChainRecord, ControlsRecord, DecisionRecord, JudgeRecord, ProgramRecord,
    ProofOrigin, ProofRecord, RunReport, ScenarioRecord, StepFailure, VerdictRecord,
};
pub use snapshot::{
    ACCEPTED, Before, CalldataSnapshot, ChainSnapshot, Change, DEFAULT_GAS_TOLERANCE, Drift,
    ProgramSnapshot, ProofSnapshot, SNAPSHOT_VERSION, SegmentSnapshot, Settled, Snapshot,
    SnapshotStatus, SnapshotStore, VerdictSnapshot,
};
pub use table::abbreviated;
pub use timings::Timings;
