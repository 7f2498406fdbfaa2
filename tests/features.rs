//! The bundled scenarios, run as `stonegate run` runs them, on a devnet and
//! against the committed snapshots; and the README's sample of what they print.

use std::path::{Path, PathBuf};
use stonegate::{
    chain::{Chain, ChainOptions, SubmitOptions},
    failure::Failure,
    pipeline::{Pipeline, RegistryStage, Settings},
    preflight::choice::Optimize,
    program::allocation::USUAL_LAYOUT,
    report::{EventSink, Progress, RunReport, SnapshotStatus, SnapshotStore, Verbosity},
    scenario::{Session, features, run},
    schedule::Scheduler,
    source::{Cached, Embedded, Scheduled, SourceKind},
    stone::params::DEFAULT_SECURITY_BITS,
};

fn run_bundled() -> RunReport {
    let events = EventSink::new(Progress::lines(
        Box::new(std::io::stderr()),
        Verbosity::Normal,
    ));
    let settings = Settings {
        layout: USUAL_LAYOUT,
        stone_version: None,
        security_bits: DEFAULT_SECURITY_BITS,
        optimize: Optimize::Both,
    };
    // Keyed by the engine's sources too: a changed prover proves anew.
    let cache = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("proof-cache");
    let scheduler = Scheduler::new(None);
    let source = Scheduled::new(SourceKind::Embedded, Embedded, scheduler.clone());
    let source = Box::new(Cached::new(cache, source));
    let chain = Chain::open(&ChainOptions::devnet().unwrap(), &events);
    let chain = chain.unwrap_or_else(|error| panic!("{}", Failure::from(error)));
    let registry = RegistryStage::new(chain.unwrap(), SubmitOptions::default(), events.clone());
    let pipeline = Pipeline::new(settings, source, scheduler, events.clone());
    let pipeline = pipeline.with_registry(registry);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots");
    let snapshots = SnapshotStore::new(Some(folder), |_| None, false).unwrap();
    let session = Session::new(pipeline, Some(snapshots), events);
    run(features::bundled().unwrap(), "devnet", session).unwrap()
}

#[test]
fn the_bundled_scenarios_hold_and_the_readme_shows_their_table() {
    let report = run_bundled();
    assert_eq!(report.worst_failure(), None, "{}", report.failures());
    let new = report
        .scenarios
        .iter()
        .filter(|s| s.snapshot == SnapshotStatus::New);
    let new: Vec<_> = new.map(|s| &s.name).collect();
    assert!(
        new.is_empty(),
        "without a snapshot: {new:?}; run with --update-snapshots"
    );

    // The README shows the first and the proved features.
    let mut sample = report;
    let shown = ["Risk-scored allocation", "Proved allocations"];
    sample
        .scenarios
        .retain(|s| shown.contains(&s.feature.as_str()));
    let table = sample.table(false, None);
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = std::fs::read_to_string(readme).unwrap();
    assert!(readme.contains(&table), "README.md should show:\n{table}");

    // No line is wider than the terminal, and what tells most stays.
    for width in [60, 80, 120, 1000] {
        let narrow = sample.table(false, Some(width));
        let widest = narrow.lines().map(|line| line.chars().count()).max();
        assert!(widest <= Some(width.into()), "{width}:\n{narrow}");
        assert_eq!(narrow == table, width == 1000);
        for column in ["scenario", "verdict", "snapshot"] {
            assert!(narrow.contains(column), "{width}:\n{narrow}");
        }
    }
}
