//! How the cost of a proof grows: `cargo bench --bench growth`.
//!
//! Runs of 2^12 to 2^20 steps in `recursive` and `small`, proved with the
//! parameters that are derived for 60 bits, all layers Poseidon: time, peak memory
//! and the share of each group of stages (`stonegate prove --timings`), as rows of
//! a table, every second power of two. Names as arguments choose: `-- small`, `-- recursive/16`. Of a
//! proof that does not fit into memory the row says so.

use std::{env, process::Command};
use stonegate::program::{Layout, tiny::counting};

/// What is put together in one column: the name, and the stages that begin so.
const GROUPS: [(&str, &[&str]); 6] = [
    ("traces", &["execution", "trace", "interaction trace"]),
    ("commitments", &["commitment"]),
    ("composition", &["composition"]),
    ("OODS and FRI", &["out-of-domain", "FRI"]),
    ("proof of work", &["proof of work"]),
    ("decommitment", &["decommitment"]),
];

fn main() {
    let chosen: Vec<String> = env::args()
        .skip(1)
        .filter(|argument| !argument.starts_with('-'))
        .collect();
    let heads = GROUPS.map(|(name, _)| name).join(" | ");
    println!("| layout | steps | seconds | GB | {heads} |");
    println!("|---|---|---|---|{}", "---|".repeat(GROUPS.len()));
    for layout in [Layout::Recursive, Layout::Small] {
        for log_steps in (12..=20).step_by(2) {
            let name = format!("{layout}/{log_steps}");
            if chosen.is_empty() || chosen.iter().any(|c| name.starts_with(c)) {
                println!("{}", row(layout, log_steps));
            }
        }
    }
}

/// A row of the table.
fn row(layout: Layout, log_steps: u32) -> String {
    let n_steps = 1 << log_steps;
    let run = counting(layout, n_steps * 3 / 4).expect("a run");
    if run.public_input.n_steps != n_steps {
        return format!("| {layout} | 2^{log_steps} | fewer than the layout's fewest |");
    }
    let scratch = tempfile::tempdir().expect("a temporary folder");
    let folder = scratch.path();
    run.save(folder).expect("input files");
    let file = |name: &str| folder.join(name);
    let output = Command::new(env!("CARGO_BIN_EXE_stonegate"))
        .args(["prove", "--timings", "--no-ledger"])
        .arg("--air-public-input")
        .arg(file("public_input.json"))
        .arg("--air-private-input")
        .arg(file("private_input.json"))
        .arg("--out")
        .arg(file("proof.json"))
        .output()
        .expect("the program starts");
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let why = said.lines().skip_while(|line| !line.starts_with("error"));
        let why: Vec<&str> = why.map(str::trim).collect();
        return format!("| {layout} | 2^{log_steps} | {} |", why.join(" "));
    }
    let cells = cells(&String::from_utf8_lossy(&output.stdout));
    format!("| {layout} | 2^{log_steps} | {} |", cells.join(" | "))
}

/// Seconds, gigabytes and the groups' shares, from the timings that are printed.
fn cells(timings: &str) -> Vec<String> {
    let lines = timings.lines().filter_map(|line| {
        let (name, rest) = line.split_at_checked(line.find("  ")?)?;
        let mut words = rest.split_whitespace();
        Some((name, words.next()?.parse::<f64>().ok()?, rest))
    });
    let lines: Vec<(&str, f64, &str)> = lines.collect();
    let (_, sum, rest) = *lines.last().expect("the sum is last");
    let memory = rest.split(", ").nth(1).unwrap_or("?");
    let memory = memory.split_whitespace().next().unwrap_or("?");
    let mut cells = vec![format!("{sum:.2}"), memory.to_owned()];
    cells.extend(GROUPS.map(|(_, stages)| {
        let is_of = |name: &str| stages.iter().any(|stage| name.starts_with(stage));
        let of_group = lines.iter().filter(|(name, ..)| is_of(name));
        let seconds: f64 = of_group.map(|(_, seconds, _)| *seconds).sum();
        format!("{:.0} %", 100.0 * seconds / sum)
    }));
    cells
}
