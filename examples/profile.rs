//! Proves a folder of AIR inputs and prints what each stage took.
//!
//! `cargo run --release --example profile -- FOLDER [stone5|stone6]`; the folder
//! is laid out as Stone's: public_input.json, private_input.json,
//! cpu_air_params.json, cpu_air_prover_config.json.

use std::{error::Error, path::Path, sync::Mutex, time::Instant};

use stonegate::stone::{
    air_inputs::AirInputs,
    params::{ProofParameters, ProverConfig, StoneVersion},
    prove::{ProveOptions, Stage, prove},
};

/// A moment of the run.
struct Moment {
    stage: Option<Stage>,
    wall: Instant,
    cpu: f64,
}

impl Moment {
    fn now(stage: Option<Stage>) -> Moment {
        Moment {
            stage,
            wall: Instant::now(),
            cpu: processor_seconds().unwrap_or(f64::NAN),
        }
    }
}

/// Processor time of all threads so far, where the system tells (Linux, whose
/// clock ticks are 1/100 s).
fn processor_seconds() -> Option<f64> {
    let text = std::fs::read_to_string("/proc/self/stat").ok()?;
    let mut fields = text.rsplit(')').next()?.split_whitespace().skip(11);
    let user: f64 = fields.next()?.parse().ok()?;
    let system: f64 = fields.next()?.parse().ok()?;
    Some((user + system) / 100.0)
}

/// Largest resident set so far, in MB.
fn peak_megabytes() -> Option<f64> {
    let text = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = text.lines().find(|line| line.starts_with("VmHWM"))?;
    let kilobytes: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes / 1024.0)
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let folder = args.next().ok_or("usage: profile FOLDER [stone5|stone6]")?;
    let folder = Path::new(&folder);
    let stone_version = match args.next().as_deref() {
        Some("stone5") => StoneVersion::Stone5,
        _ => StoneVersion::Stone6,
    };
    let inputs = AirInputs::load(
        &folder.join("public_input.json"),
        &folder.join("private_input.json"),
    )?;
    let read = |name: &str| std::fs::read_to_string(folder.join(name));
    let params: ProofParameters = serde_json::from_str(&read("cpu_air_params.json")?)?;
    let config: ProverConfig = serde_json::from_str(&read("cpu_air_prover_config.json")?)?;
    let moments: Mutex<Vec<Moment>> = Mutex::new(Vec::new());
    let note = |stage| {
        if let Ok(mut moments) = moments.lock() {
            moments.push(Moment::now(stage));
        }
    };
    let progress = |stage| note(Some(stage));
    prove(
        &inputs,
        &params,
        &config,
        &ProveOptions {
            stone_version,
            annotations: false,
            progress: Some(&progress),
        },
    )?;
    note(None);
    let moments = moments.lock().map_err(|e| e.to_string())?;
    println!("  wall s   cpu s  stage");
    let line = |from: &Moment, to: &Moment, name: &str| {
        let wall = (to.wall - from.wall).as_secs_f64();
        println!("{wall:8.2} {:7.2}  {name}", to.cpu - from.cpu);
    };
    for pair in moments.windows(2) {
        if let Some(stage) = pair[0].stage {
            line(&pair[0], &pair[1], &stage.to_string());
        }
    }
    if let [first, .., last] = moments.as_slice() {
        line(first, last, "all");
    }
    println!("peak memory {:.0} MB", peak_megabytes().unwrap_or(f64::NAN));
    Ok(())
}
