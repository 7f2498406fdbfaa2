//! `stonegate run`: scenarios, from their text to their verdicts.

use clap::Args;
use std::{
    io::Write as _,
    path::{Path, PathBuf},
};

use super::{
    Output,
    chain::ChainArgs,
    colour, inputs,
    layout::{self, LayoutArgs},
    ledger::{self, LedgerArgs},
    source::{self, SourceArgs},
};
use crate::{
    chain::{Chain, Target},
    failure::{Failure, FailureKind},
    files,
    pipeline::{Pipeline, RegistryStage, Settings},
    preflight::choice::{Choice, Optimize, Wanted},
    program::{
        Layout,
        allocation::{self, AllocationInput, USUAL_LAYOUT},
    },
    report::{DEFAULT_GAS_TOLERANCE, EventSink, RunReport, SnapshotStore, terminal_width},
    scenario::{self, Session, check, features},
    source::SourceKind,
    stone::params::{DEFAULT_SECURITY_BITS, StoneVersion},
};

const EXAMPLE: &str = "\
Examples:
  stonegate run
  stonegate run my.feature --tags '@proof and not @tampered'
  stonegate run features/ --report json=report.json --report junit=report.xml
  stonegate run --target local
  stonegate run my.feature --target sepolia --rpc-url https://node --max-fee 20
  stonegate run --update-snapshots --snapshots snapshots";
/// Snapshots of the current folder's own features.
const SNAPSHOT_FOLDER: &str = "snapshots";
/// Tag of scenarios that mean nothing without a chain.
const CHAIN_TAG: &str = "@chain";

/// Run scenarios: decide, prove, verify here and on chain, compare with the snapshots
///
/// Without FEATURE, the scenarios that come with the program are run.
#[derive(Args)]
#[command(after_help = EXAMPLE)]
pub struct Run {
    /// Feature files, or folders of them
    #[arg(value_name = "FEATURE")]
    features: Vec<PathBuf>,
    /// Only scenarios whose tags satisfy this expression
    #[arg(long, value_name = "EXPR")]
    tags: Option<String>,
    #[command(flatten)]
    layout: LayoutArgs,
    /// Stone version whose proofs are made [default: stone6, or that of the
    /// source's prover]
    #[arg(long, value_parser = inputs::stone_version)]
    stone_version: Option<StoneVersion>,
    /// Security bits that proof parameters are derived for
    #[arg(long, value_name = "N", default_value_t = DEFAULT_SECURITY_BITS)]
    security_bits: u32,
    /// Folder of the snapshots [default: ./snapshots where there is one, else
    /// the bundled snapshots]
    #[arg(long, value_name = "DIR")]
    snapshots: Option<PathBuf>,
    /// Write the snapshots instead of comparing with them
    #[arg(long)]
    update_snapshots: bool,
    /// Percent that gas on chain may differ from the snapshots
    #[arg(long, value_name = "PERCENT", default_value_t = DEFAULT_GAS_TOLERANCE, value_parser = percent)]
    gas_tolerance: f64,
    /// Write a report; may be given more than once
    #[arg(long, value_name = "json=FILE|junit=FILE", value_parser = report_file)]
    report: Vec<ReportFile>,
    /// Prove everything anew and keep no proofs
    #[arg(long)]
    no_cache: bool,
    /// Do not have a known-good proof and tampered ones judged first
    #[arg(long)]
    no_controls: bool,
    /// Hold every proof against one of this source: their bytes must be the same
    #[arg(long, value_name = "SOURCE", value_parser = source::kind)]
    against: Option<SourceKind>,
    #[command(flatten)]
    source: SourceArgs,
    #[command(flatten)]
    ledger: LedgerArgs,
    #[command(flatten)]
    chain: ChainArgs,
}

#[derive(Clone, Debug)]
enum ReportFile {
    Json(PathBuf),
    Junit(PathBuf),
}

impl ReportFile {
    fn path(&self) -> &Path {
        let (ReportFile::Json(path) | ReportFile::Junit(path)) = self;
        path
    }
}

fn percent(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(percent) if (0.0..f64::INFINITY).contains(&percent) => Ok(percent),
        _ => Err("expected a number that is not negative".into()),
    }
}

fn report_file(text: &str) -> Result<ReportFile, String> {
    match text.split_once('=') {
        Some((_, "")) => Err("the file's name is missing".into()),
        Some(("json", file)) => Ok(ReportFile::Json(file.into())),
        Some(("junit", file)) => Ok(ReportFile::Junit(file.into())),
        _ => Err("expected json=FILE or junit=FILE".into()),
    }
}

/// The layout for a run of the allocation program.
fn choose(wanted: &Wanted<'_>) -> Result<Option<Choice>, Failure> {
    let sample = allocation::run(&AllocationInput::sample(), USUAL_LAYOUT)
        .map_err(|error| Failure::usage("the allocation program does not run").because(&error))?;
    let program = allocation::program()
        .map_err(|error| Failure::usage("the allocation program cannot be used").because(&error))?;
    let builtins = program.builtins();
    let names: Vec<&str> = builtins.iter().map(String::as_str).collect();
    layout::choose(wanted, &sample.inputs, &names)
}

impl Run {
    /// Runs, prints the table, writes the reports; the exit code.
    pub(super) fn execute(self, output: &Output) -> Result<u8, Failure> {
        self.prepare_reports()?;
        let mut features = match self.features.is_empty() {
            true => features::bundled()?,
            false => features::load(&self.features)?,
        };
        features::filter(&mut features, self.tags.as_deref())?;
        let events = output.events();
        let chain = self.chain.options()?;
        if chain.target == Target::Local {
            features::filter(&mut features, Some(&format!("not {CHAIN_TAG}")))?;
        }
        let scheduler = self.source.scheduler();
        let source = self.source.source(!self.no_cache, &scheduler)?;
        let network = chain.target.to_string();
        let health = self.ledger.follow(&network, &events)?;
        // What is only decided is nothing to ask a chain about.
        let opened = match features::have_proofs(&features) {
            true => Chain::open(&chain, &events)?,
            false => None,
        };
        let registry = opened
            .map(|opened| RegistryStage::new(opened, self.chain.submission(), events.clone()));
        let settings = Settings {
            layout: self.layout(registry.as_ref(), &events)?,
            stone_version: self.stone_version,
            security_bits: self.security_bits,
            optimize: self.layout.optimize(),
        };
        let snapshots = self.snapshot_store(&settings)?;
        if snapshots.as_ref().is_some_and(SnapshotStore::has_folder) {
            check::names(&features, SnapshotStore::file_name)?;
        }
        let mut pipeline = Pipeline::new(
            settings,
            Box::new(source),
            scheduler.clone(),
            events.clone(),
        );
        if let Some(against) = self.against {
            let against = self.source.one(against, !self.no_cache, &scheduler)?;
            pipeline = pipeline.with_against(Box::new(against));
        }
        if let Some(registry) = registry {
            pipeline = pipeline.with_registry(registry);
        }
        let controls = match features::have_proofs(&features) && !self.no_controls {
            true => Some(source::of_controls(!self.no_cache, &scheduler)?),
            false => None,
        };
        let session = Session::new(pipeline, snapshots, events.clone()).with_controls(controls);
        let report = scenario::run(features, &network, session)?;
        ledger::tell(health.and_then(|health| health.error()), &events);
        let written = self.write_reports(&report);
        output.print(&report.table(colour(), terminal_width()))?;
        let failures = report.failures();
        if !failures.is_empty() {
            // The exit code says so too, should nobody listen.
            drop(std::io::stderr().write_all(failures.as_bytes()));
        }
        output.print(&report.summary())?;
        written?;
        Ok(report.worst_failure().map_or(0, FailureKind::exit_code))
    }

    /// The layout that is named, or the cheapest that the registry has a verifier
    /// for. Without a chain it is the one that is cheapest where all are verified,
    /// so that a run gives the same proofs wherever it is judged.
    fn layout(
        &self,
        registry: Option<&RegistryStage>,
        events: &EventSink,
    ) -> Result<Layout, Failure> {
        let (None, Some(registry)) = (self.layout.named(), registry) else {
            return Ok(self.layout.named().unwrap_or(USUAL_LAYOUT));
        };
        let mut verified = Vec::new();
        for layout in Layout::ALL {
            if registry.verifies(layout)? {
                verified.push(layout);
            }
        }
        let choice = choose(&Wanted {
            security_bits: self.security_bits,
            optimize: self.layout.optimize(),
            verifier: registry.whose()?,
            is_verified: &|layout| verified.contains(&layout),
        })?;
        // Without any, the run will say that there is no verifier.
        let Some(choice) = choice else {
            return Ok(USUAL_LAYOUT);
        };
        events.note(choice.to_string());
        Ok(choice.chosen.layout)
    }

    /// Snapshots hold what the default settings give; other settings are
    /// compared only with a folder of their own.
    fn snapshot_store(&self, settings: &Settings) -> Result<Option<SnapshotStore>, Failure> {
        let usual = settings.layout == USUAL_LAYOUT
            && settings.optimize == Optimize::Both
            && self.stone_version != Some(StoneVersion::Stone5)
            && self.security_bits == DEFAULT_SECURITY_BITS;
        let here = PathBuf::from(SNAPSHOT_FOLDER);
        let folder = match &self.snapshots {
            Some(folder) => Some(folder.clone()),
            None if !usual => {
                return match self.update_snapshots {
                    true => Err(Failure::usage(
                        "the snapshots hold what the default settings give",
                    )
                    .help("name a folder for other settings with --snapshots DIR")),
                    false => Ok(None),
                };
            }
            None => (here.is_dir() || self.update_snapshots).then_some(here),
        };
        let store = SnapshotStore::new(folder, features::bundled_snapshot, self.update_snapshots)?;
        Ok(Some(store.with_gas_tolerance(self.gas_tolerance)))
    }

    /// The reports' files, see [`files::prepare_reports`]. No feature is one, not even
    /// of a folder that is named.
    fn prepare_reports(&self) -> Result<(), Failure> {
        let mut inputs = features::files_of(&self.features);
        inputs.extend(self.ledger.file()?.map(|(ledger, _)| ledger));
        let inputs: Vec<&Path> = inputs.iter().map(PathBuf::as_path).collect();
        let reports: Vec<&Path> = self.report.iter().map(ReportFile::path).collect();
        files::prepare_reports(&reports, &inputs)
    }

    /// Writes all that can be written; the first failure.
    fn write_reports(&self, report: &RunReport) -> Result<(), Failure> {
        let write = |file: &ReportFile| match file {
            ReportFile::Json(path) => files::write_output(path, report.to_json().as_bytes()),
            ReportFile::Junit(path) => {
                let text = report.to_junit().map_err(|error| {
                    let what = "the JUnit report cannot be made";
                    Failure::new(FailureKind::Infrastructure, what).because(&error)
                })?;
                files::write_output(path, text.as_bytes())
            }
        };
        let written: Vec<_> = self.report.iter().map(write).collect();
        written.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::integrity::cost::Verifier;

    #[test]
    fn the_usual_layout_is_the_cheapest_of_all() {
        for verifier in [Verifier::Own, Verifier::Integrity] {
            let choice = choose(&Wanted {
                security_bits: DEFAULT_SECURITY_BITS,
                optimize: Optimize::Both,
                verifier,
                is_verified: &|_| true,
            });
            let choice = choice.unwrap().unwrap();
            assert_eq!(choice.chosen.layout, USUAL_LAYOUT, "{verifier:?}: {choice}");
            assert_eq!(choice.chosen.n_steps, allocation::USUAL_STEPS);
        }
    }
}
