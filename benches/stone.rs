//! Whole proofs, and Stone's beside them: `cargo bench --bench stone`.
//!
//! Inputs are those of `$STONEGATE_SHARED/golden` where it is set, a run of the
//! allocation program, and countdowns of 2^14 and 2^16 steps, these with
//! parameters that are derived for 60 bits, all layers Poseidon.
//! `STONEGATE_STONE_PROVER` names StarkWare's `cpu_air_prover`: it then proves the
//! same inputs in turn, on the same cores, and the ratios of wall time and of peak
//! memory are printed, and whether the bytes are the same. A part of a name as
//! argument (`-- small`) chooses among the inputs.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};
use stonegate::{
    program::{
        Layout,
        allocation::{self, AllocationInput},
        tiny::counting,
    },
    stone::{
        air_inputs::AirInputs,
        params::{ProofParameters, ProverConfig},
    },
};

/// Countdowns: their layouts and the binary logarithms of their steps.
const COUNTDOWNS: [(Layout, u32); 4] = [
    (Layout::Recursive, 14),
    (Layout::Small, 16),
    (Layout::Dex, 16),
    (Layout::RecursiveWithPoseidon, 16),
];

/// Wall time and most memory of a process.
struct Cost {
    seconds: f64,
    /// Bytes; zero where the system does not tell.
    memory: u64,
}

/// A run to prove, as files.
struct Input {
    name: String,
    folder: PathBuf,
}

fn main() {
    let chosen: Vec<String> = env::args()
        .skip(1)
        .filter(|a| !a.starts_with('-'))
        .collect();
    let scratch = tempfile::tempdir().expect("a temporary folder");
    let stone = env::var_os("STONEGATE_STONE_PROVER");
    if stone.is_none() {
        println!("STONEGATE_STONE_PROVER is not set: no ratios");
    }
    for input in inputs(scratch.path()) {
        if !chosen.is_empty() && !chosen.iter().any(|name| input.name.contains(name)) {
            continue;
        }
        let [ours, theirs] = ["ours.json", "theirs.json"].map(|name| scratch.path().join(name));
        let cost = run(&mut prove(
            env!("CARGO_BIN_EXE_stonegate").as_ref(),
            &input,
            &ours,
        ));
        print!(
            "{:34} {:8.2} s {:6.2} GB",
            input.name,
            cost.seconds,
            gigabytes(cost.memory)
        );
        if let Some(stone) = &stone {
            let other = run(&mut stones(stone.as_ref(), &input, &theirs));
            let same = hex(&ours) == hex(&theirs);
            print!(
                "   Stone {:8.2} s {:6.2} GB   {:5.1} % of the time, {:5.1} % of the memory, {}",
                other.seconds,
                gigabytes(other.memory),
                100.0 * cost.seconds / other.seconds,
                100.0 * cost.memory as f64 / other.memory.max(1) as f64,
                if same { "same bytes" } else { "OTHER BYTES" }
            );
        }
        println!();
    }
}

fn gigabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e9
}

/// The golden inputs, then our own.
fn inputs(scratch: &Path) -> Vec<Input> {
    let mut all = Vec::new();
    if let Some(shared) = env::var_os("STONEGATE_SHARED") {
        let golden = Path::new(&shared).join("golden");
        let mut folders: Vec<PathBuf> = fs::read_dir(golden)
            .expect("a folder of golden inputs")
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| path.is_dir())
            .collect();
        folders.sort();
        all.extend(folders.into_iter().map(|folder| {
            Input {
                name: folder
                    .file_name()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned(),
                folder,
            }
        }));
    }
    let run = allocation::run(&AllocationInput::sample(), Layout::Small).expect("a run");
    all.push(save(scratch, "allocation_small", &run.inputs));
    all.extend(COUNTDOWNS.map(|(layout, log_steps)| {
        let run = counting(layout, 3 << (log_steps - 2)).expect("a run");
        save(scratch, &format!("{layout}_{log_steps}"), &run)
    }));
    all
}

/// Files of a run, with parameters derived for its steps.
fn save(scratch: &Path, name: &str, run: &AirInputs) -> Input {
    let folder = scratch.join(name);
    fs::create_dir(&folder).expect("a folder");
    run.save(&folder).expect("input files");
    let parameters = ProofParameters::derive(run.public_input.n_steps, 60).expect("parameters");
    let write = |name: &str, text: serde_json::Result<String>| {
        fs::write(folder.join(name), text.expect("JSON")).expect("a file");
    };
    write("cpu_air_params.json", serde_json::to_string(&parameters));
    write(
        "cpu_air_prover_config.json",
        serde_json::to_string(&ProverConfig::default()),
    );
    Input {
        name: name.into(),
        folder,
    }
}

fn prove(program: &Path, input: &Input, out: &Path) -> Command {
    let file = |name: &str| input.folder.join(name);
    let mut command = Command::new(program);
    command
        .args(["prove", "--quiet", "--no-ledger"])
        .arg("--air-public-input")
        .arg(file("public_input.json"))
        .arg("--air-private-input")
        .arg(file("private_input.json"))
        .arg("--parameter-file")
        .arg(file("cpu_air_params.json"))
        .arg("--prover-config-file")
        .arg(file("cpu_air_prover_config.json"))
        .arg("--out")
        .arg(out);
    command
}

/// Stone opens the trace relative to the folder it is run in.
fn stones(program: &Path, input: &Input, out: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(&input.folder).args([
        "--public_input_file=public_input.json",
        "--private_input_file=private_input.json",
        "--parameter_file=cpu_air_params.json",
        "--prover_config_file=cpu_air_prover_config.json",
    ]);
    command.arg(format!("--out_file={}", out.display()));
    command
}

fn run(command: &mut Command) -> Cost {
    let start = Instant::now();
    let mut child = command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let mut memory = 0;
    let status = loop {
        if let Some(status) = child.try_wait().expect("a child") {
            break status;
        }
        memory = memory.max(most_memory(child.id()).unwrap_or(0));
        sleep(Duration::from_millis(5));
    };
    let seconds = start.elapsed().as_secs_f64();
    assert!(status.success(), "{command:?} failed");
    Cost { seconds, memory }
}

/// Linux keeps the most a process has used (`proc(5)`, VmHWM), in kibibytes.
fn most_memory(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.split_whitespace().next()?.parse::<u64>().ok()? * 1024)
}

fn hex(proof: &Path) -> String {
    let bytes = fs::read(proof).expect("a proof");
    let value: serde_json::Value = serde_json::from_slice(&bytes).expect("JSON");
    value["proof_hex"].as_str().unwrap_or_default().to_owned()
}
