//! The verdict table and the failures below it.

use comfy_table::{Cell, Color};

use super::{
    grid::{Column, grid},
    record::{JudgeRecord, RunReport, ScenarioRecord, VerdictRecord},
    snapshot::SnapshotStatus,
};
use crate::failure::Failure;

/// Those of [`row`].
const COLUMNS: [Column; 10] = [
    Column("scenario", 0),
    Column("scores", 2),
    Column("Jedi/Ekubo", 3),
    Column("DAO", 1),
    Column("steps", 5),
    Column("bits", 4),
    Column("verdict", 0),
    Column("on chain", 0),
    Column("fact", 6),
    Column("snapshot", 0),
];
/// The column that is left out where no chain was asked.
const ON_CHAIN: usize = 7;

impl RunReport {
    /// The verdict table: one line per scenario, no times, the same bytes for
    /// the same verdicts. With `colour`, verdicts are green or red.
    ///
    /// For a terminal's `width`, in characters, columns are left out, and lines wrapped
    /// where that is not enough.
    pub fn table(&self, colour: bool, width: Option<u16>) -> String {
        let mut columns = Vec::from(COLUMNS);
        let mut rows: Vec<Vec<Cell>> = self.scenarios.iter().map(row).collect();
        if self.judge.is_none() {
            columns.remove(ON_CHAIN);
            for row in &mut rows {
                row.remove(ON_CHAIN);
            }
        }
        let mut table = grid(&columns, &rows, width);
        if colour {
            table.enforce_styling();
        }
        table.trim_fmt()
    }

    /// The failures, one paragraph each, in full where it is the first time; empty when
    /// everything held.
    pub fn failures(&self) -> String {
        let mut text = String::new();
        let mut told: Vec<(&Failure, String)> = Vec::new();
        for scenario in &self.scenarios {
            let Some(failed) = &scenario.failure else {
                continue;
            };
            let (file, name) = (&scenario.file, &scenario.name);
            let place = format!("{file}:{}", failed.line);
            text += &format!("\n{place}: {name}\n  at: {}\n", failed.step);
            let same = told.iter().find(|(failure, _)| **failure == failed.failure);
            if let Some((_, first)) = same {
                text += &format!("  the same as at {first}\n");
                continue;
            }
            told.push((&failed.failure, place));
            for line in failed.failure.to_string().lines() {
                text += &format!("  {line}\n");
            }
        }
        text
    }

    /// One line: how many scenarios held, how many proofs were made.
    pub fn summary(&self) -> String {
        use super::record::ProofOrigin::{Cached, Proved};
        let count = |origin| {
            let proofs = self.scenarios.iter().filter_map(|s| s.proof.as_ref());
            proofs.filter(|p| p.origin == origin).count()
        };
        let new = self
            .scenarios
            .iter()
            .filter(|s| s.snapshot == SnapshotStatus::New);
        let mut text = format!(
            "{} of {} scenarios hold; {} proofs made, {} used again; {:.1} s",
            self.passed(),
            self.scenarios.len(),
            count(Proved),
            count(Cached),
            self.seconds,
        );
        match new.count() {
            0 => {}
            n => text += &format!("; {n} without a snapshot (--update-snapshots writes them)"),
        }
        if let Some(controls) = &self.controls {
            text += &format!(
                "\nthe controls hold: a known-good proof is accepted, {} tampered ones are refused",
                controls.refused.len()
            );
        }
        if let Some(judge) = &self.judge {
            text += &format!("\n{}", self.judged_by(judge));
        }
        text
    }

    /// Who judged on chain, and what was sent.
    fn judged_by(&self, judge: &JudgeRecord) -> String {
        let chain = || self.scenarios.iter().filter_map(|s| s.chain.as_ref());
        let sent: usize = chain().map(|c| c.tx_hashes.len()).sum();
        let gas: u64 = chain()
            .filter(|c| !c.tx_hashes.is_empty())
            .map(|c| c.l2_gas)
            .sum();
        let fee = chain().filter_map(|c| c.fee_fri.parse::<u128>().ok()).sum();
        format!(
            "judged on {} by {} (class {}) behind registry {}; {sent} transactions, {} L2 gas, {} STRK",
            self.target,
            judge.whose,
            abbreviated(&judge.verifier_class_hash),
            abbreviated(&judge.registry),
            millions(gas),
            strk(fee),
        )
    }
}

fn row(scenario: &ScenarioRecord) -> Vec<Cell> {
    let decision = scenario.decision.as_ref();
    let pair = |values: [u64; 2]| format!("{}/{}", values[0], values[1]);
    let dash = |text: Option<String>| Cell::new(text.unwrap_or_else(|| "–".into()));
    let program = scenario.program.as_ref();
    vec![
        Cell::new(&scenario.name),
        dash(decision.map(|d| pair(d.scores))),
        dash(decision.map(|d| pair(d.shares))),
        dash(decision.map(|d| {
            if d.dao_constraints_hold {
                "pass"
            } else {
                "fail"
            }
            .into()
        })),
        dash(program.map(|p| p.n_steps.to_string())),
        dash(scenario.proof.as_ref().map(|p| p.security_bits.to_string())),
        verdict(scenario),
        on_chain(scenario),
        dash(program.map(|p| abbreviated(&p.fact_hash))),
        Cell::new(snapshot_word(scenario.snapshot)),
    ]
}

fn verdict(scenario: &ScenarioRecord) -> Cell {
    if let Some(failed) = &scenario.failure {
        let what = failed.failure.kind.name();
        return Cell::new(format!("FAILED ({what})")).fg(Color::Red);
    }
    let text = match (&scenario.verdict, &scenario.panic) {
        (Some(VerdictRecord::Accepted), _) => "accepted".into(),
        (Some(VerdictRecord::Refused { stage, .. }), _) => format!("refused at {stage}"),
        (None, Some(reason)) => format!("panics: {reason}"),
        (None, None) => "decided".into(),
    };
    Cell::new(text).fg(Color::Green)
}

fn on_chain(scenario: &ScenarioRecord) -> Cell {
    let Some(chain) = &scenario.chain else {
        return Cell::new("–");
    };
    let mut text = chain.verdict.replace('-', " ");
    if !chain.tx_hashes.is_empty() {
        text += &format!(", {} gas", millions(chain.l2_gas));
    }
    Cell::new(text)
}

/// `251.0M`.
fn millions(gas: u64) -> String {
    format!("{}.{}M", gas / 1_000_000, gas / 100_000 % 10)
}

fn snapshot_word(status: SnapshotStatus) -> &'static str {
    match status {
        SnapshotStatus::None => "–",
        SnapshotStatus::New => "new",
        SnapshotStatus::Same => "same",
        SnapshotStatus::Updated => "updated",
        SnapshotStatus::Drift => "DRIFT",
    }
}

/// STRK from fri, to four decimals.
fn strk(fri: u128) -> String {
    let tenths_of_milli = fri / 100_000_000_000_000;
    format!(
        "{}.{:04}",
        tenths_of_milli / 10_000,
        tenths_of_milli % 10_000
    )
}

/// `0x12345678…9abc`: enough to recognise, little enough for a table.
pub fn abbreviated(hash: &str) -> String {
    match (hash.get(..8), hash.get(hash.len().saturating_sub(4)..)) {
        (Some(start), Some(end)) if hash.len() > 13 => format!("{start}…{end}"),
        _ => hash.to_owned(),
    }
}
