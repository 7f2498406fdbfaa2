//! `stonegate matrix`: one scenario under every combination of settings.

use clap::{Args, ValueEnum};
use serde::Serialize;
use std::path::PathBuf;

use super::{
    Output,
    chain::ChainArgs,
    document, inputs,
    layout::named as layout,
    source::{self, SourceArgs},
    write_stdout,
};
use crate::{
    chain::Chain,
    failure::{Failure, FailureKind},
    integrity::{Hasher, MemoryVerification, UnknownSetting},
    pipeline::{Axes, Cell, CellVerdict, Pipeline, RegistryStage, Settings},
    preflight::choice::Optimize,
    program::Layout,
    report::{Column, Event, EventSink, grid, terminal_width},
    scenario::{self, features},
    schedule::Scheduler,
    stone::params::{DEFAULT_SECURITY_BITS, StoneVersion},
};

/// Version of the JSON form; fields may be added within a version.
const MATRIX_VERSION: u32 = 1;

const EXAMPLE: &str = "\
Examples:
  stonegate matrix --target local
  stonegate matrix my.feature --scenario 'Quarterly rebalancing' --source stone,embedded \\
      --stone-versions stone6 --hashers keccak_160_lsb --friendly-layers 0,9,1000

Exit codes: 0 every cell has a verdict and the verifiers agree, 1 they do not,
3 the controls or a source failed.";

/// Run one scenario under every combination of settings
///
/// Source x Stone version x layout x hasher x n_verifier_friendly_commitment_layers
/// x memory mode: which are accepted, and at which stage the others fail. Every
/// --source is one of the sources, not the next to be asked. A known-good proof
/// and a tampered one are judged first. Nothing is sent to a chain: it is asked
/// for its verdict, for free.
#[derive(Args)]
#[command(after_help = EXAMPLE)]
pub struct Matrix {
    /// Feature file [default: the bundled scenarios]
    #[arg(value_name = "FEATURE")]
    feature: Option<PathBuf>,
    /// Scenario whose case is proved [default: the first]
    #[arg(long, value_name = "NAME")]
    scenario: Option<String>,
    /// Stone versions
    #[arg(long, value_name = "LIST", value_delimiter = ',', default_value = "stone5,stone6", value_parser = inputs::stone_version)]
    stone_versions: Vec<StoneVersion>,
    /// Layouts
    #[arg(long, value_name = "LIST", value_delimiter = ',', default_value = "recursive", value_parser = layout)]
    layouts: Vec<Layout>,
    /// Hashers, by Integrity's names
    #[arg(long, value_name = "LIST", value_delimiter = ',', default_value = "keccak_160_lsb,keccak_248_lsb,blake2s_160_lsb,blake2s_248_lsb", value_parser = hasher)]
    hashers: Vec<Hasher>,
    /// Values of n_verifier_friendly_commitment_layers
    #[arg(
        long,
        value_name = "LIST",
        value_delimiter = ',',
        default_value = "1000"
    )]
    friendly_layers: Vec<u64>,
    /// Memory modes
    #[arg(long, value_name = "LIST", value_delimiter = ',', default_value = "strict,relaxed,cairo1", value_parser = inputs::memory_verification)]
    memory_modes: Vec<MemoryVerification>,
    /// Security bits that proof parameters are derived for
    #[arg(long, value_name = "N", default_value_t = DEFAULT_SECURITY_BITS)]
    security_bits: u32,
    /// Prove everything anew and keep no proofs
    #[arg(long)]
    no_cache: bool,
    /// Form of the output
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    #[command(flatten)]
    source: SourceArgs,
    #[command(flatten)]
    chain: ChainArgs,
}

/// Form of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Table,
    Json,
}

fn hasher(text: &str) -> Result<Hasher, String> {
    text.parse()
        .map_err(|error: UnknownSetting| error.to_string())
}

#[derive(Serialize)]
struct Document<'a> {
    stonegate_matrix: u32,
    scenario: &'a str,
    target: &'a str,
    accepted: usize,
    cells: &'a [Cell],
}

impl Matrix {
    /// Proves and judges every cell; the exit code.
    pub(super) fn execute(self, output: &Output) -> Result<u8, Failure> {
        let features = match &self.feature {
            Some(path) => features::load(std::slice::from_ref(path))?,
            None => features::bundled()?,
        };
        let (name, case) = scenario::case_of(&features, self.scenario.as_deref())?;
        let events = output.events();
        let chain = self.chain.options()?;
        let target = chain.target.to_string();
        let scheduler = self.source.scheduler();
        let mut registry = Chain::open(&chain, &events)?
            .map(|opened| RegistryStage::new(opened, self.chain.submission(), events.clone()));
        self.check_controls(&mut registry, &scheduler, &events)?;
        let mut cells = Vec::new();
        for kind in self.source.kinds() {
            for layout in &self.layouts {
                let source = self.source.one(*kind, !self.no_cache, &scheduler)?;
                let pipeline = Pipeline::new(
                    self.settings(*layout),
                    Box::new(source),
                    scheduler.clone(),
                    events.clone(),
                );
                let pipeline = lend(pipeline, &mut registry);
                cells.extend(pipeline.cells(&case, *kind, *layout, &self.axes(), &events)?);
                registry = pipeline.into_registry();
            }
        }
        events.send(Event::RunFinished);
        let accepted = cells
            .iter()
            .filter(|cell| cell.verdict == CellVerdict::Accepted)
            .count();
        match self.format {
            Format::Table => {
                output.print(&table(&cells, registry.is_some(), terminal_width()))?;
                output.print(&format!(
                    "{name}: {accepted} of {} cells accepted; the controls hold on target {target}",
                    cells.len()
                ))?;
            }
            Format::Json => {
                let document = Document {
                    stonegate_matrix: MATRIX_VERSION,
                    scenario: &name,
                    target: &target,
                    accepted,
                    cells: &cells,
                };
                write_stdout(&document::json(&document, "the matrix")?)?;
            }
        }
        Ok(exit_code(&cells))
    }

    fn check_controls(
        &self,
        registry: &mut Option<RegistryStage>,
        scheduler: &Scheduler,
        events: &EventSink,
    ) -> Result<(), Failure> {
        // The layout that every chain has a verifier of; here all are as good.
        let first = self.layouts.first().copied().unwrap_or(Layout::Recursive);
        let settings = self.settings(match registry {
            Some(_) => Layout::Recursive,
            None => first,
        });
        let source = source::of_controls(!self.no_cache, scheduler)?;
        let pipeline = Pipeline::new(settings, source, scheduler.clone(), events.clone());
        let pipeline = lend(pipeline, registry);
        pipeline.check_controls(&*source::of_controls(!self.no_cache, scheduler)?)?;
        *registry = pipeline.into_registry();
        Ok(())
    }

    fn settings(&self, layout: Layout) -> Settings {
        Settings {
            layout,
            stone_version: None,
            security_bits: self.security_bits,
            optimize: Optimize::Both,
        }
    }

    fn axes(&self) -> Axes {
        Axes {
            stone_versions: self.stone_versions.clone(),
            hashers: self.hashers.clone(),
            friendly_layers: self.friendly_layers.clone(),
            modes: self.memory_modes.clone(),
            security_bits: self.security_bits,
        }
    }
}

/// The chain goes from pipeline to pipeline.
fn lend(pipeline: Pipeline, registry: &mut Option<RegistryStage>) -> Pipeline {
    match registry.take() {
        Some(registry) => pipeline.with_registry(registry),
        None => pipeline,
    }
}

/// Combinations that cannot be proved are an answer, not a failure.
fn exit_code(cells: &[Cell]) -> u8 {
    let failures = cells.iter().filter_map(|cell| match &cell.verdict {
        CellVerdict::NotProved { kind, .. } if *kind == FailureKind::Infrastructure => Some(*kind),
        _ => cell.chain_failure,
    });
    failures.max().map_or(0, FailureKind::exit_code)
}

fn table(cells: &[Cell], asked: bool, width: Option<u16>) -> String {
    // What tells the rows apart is never left out.
    fn axis<T: PartialEq>(cells: &[Cell], name: &'static str, of: fn(&Cell) -> T) -> Column {
        let varies = cells.iter().any(|cell| of(cell) != of(&cells[0]));
        Column(name, if varies { 0 } else { 2 })
    }
    let mut columns = vec![
        axis(cells, "source", |cell| cell.source),
        axis(cells, "stone", |cell| cell.stone_version),
        axis(cells, "layout", |cell| cell.layout),
        axis(cells, "hasher", |cell| cell.hasher),
        axis(cells, "Poseidon layers", |cell| {
            cell.n_verifier_friendly_commitment_layers
        }),
        axis(cells, "memory", |cell| cell.memory_verification),
        Column("verdict", 0),
        Column("felts", 1),
    ];
    if asked {
        columns.push(Column("on chain", 0));
    }
    let mut rows = Vec::new();
    // Why a proof could not be made is a sentence: below the table, each once.
    let mut reasons: Vec<&str> = Vec::new();
    for cell in cells {
        let verdict = match &cell.verdict {
            CellVerdict::Accepted => "accepted".to_owned(),
            CellVerdict::OtherFact { .. } => "accepted for another fact".to_owned(),
            CellVerdict::Refused { stage, reason } => format!("refused at {stage}: {reason}"),
            CellVerdict::NotProved { why, .. } => {
                let known = reasons.iter().position(|reason| reason == why);
                let at = known.unwrap_or_else(|| {
                    reasons.push(why);
                    reasons.len() - 1
                });
                format!("not proved [{}]", at + 1)
            }
        };
        let mut row = vec![
            cell.source.to_string(),
            cell.stone_version.to_owned(),
            cell.layout.to_owned(),
            cell.hasher.to_owned(),
            cell.n_verifier_friendly_commitment_layers.to_string(),
            cell.memory_verification.to_owned(),
            verdict,
            cell.calldata_felts
                .map_or_else(String::new, |felts| felts.to_string()),
        ];
        if asked {
            row.push(cell.on_chain.clone().unwrap_or_else(|| "–".into()));
        }
        rows.push(row);
    }
    let mut text = grid(&columns, &rows, width).trim_fmt();
    for (i, reason) in reasons.iter().enumerate() {
        text += &format!("\n[{}] {reason}", i + 1);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceKind;

    #[test]
    fn what_tells_rows_apart_is_not_left_out() {
        let cell = |n_friendly| Cell {
            source: SourceKind::Embedded,
            stone_version: "stone6",
            layout: "recursive",
            hasher: "keccak_160_lsb",
            n_verifier_friendly_commitment_layers: n_friendly,
            memory_verification: "strict",
            verdict: CellVerdict::Accepted,
            on_chain: None,
            chain_failure: None,
            calldata_felts: Some(4000),
            proof_seconds: None,
        };
        let shown = table(&[cell(0), cell(9)], false, Some(50));
        let header = shown.lines().nth(1).unwrap();
        assert!(header.chars().count() <= 50, "{shown}");
        assert!(header.contains("Poseidon layers") && header.contains("verdict"));
        assert!(!header.contains("memory"), "{shown}");
        let shown = table(&[cell(0), cell(0)], false, Some(50));
        assert!(!shown.contains("Poseidon layers"), "{shown}");
    }
}
