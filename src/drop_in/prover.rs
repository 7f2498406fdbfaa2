//! `cpu_air_prover` (Stone `cpu_air_prover_main.cc`, `prover_main_helper.cc`).

use serde::de::DeserializeOwned;
use serde_json::Value;
use std::path::Path;

use super::{
    Log, bound_threads,
    flags::{Flag, Flags, required, switch},
    stone_version,
};
use crate::{
    failure::{Failure, FailureKind},
    files,
    stone::{
        air_inputs::AirInputs,
        params::{ParameterError, ProofParameters, ProverConfig},
        proof::stone_json,
        prove::{self, ProveError, ProveOptions, Stage},
        seed::SeedError,
    },
};

/// The flags that Stone's prover defines itself.
pub const FLAGS: &[Flag] = &[
    required(
        "parameter_file",
        "Path to the json file containing the proof parameters",
    ),
    required(
        "prover_config_file",
        "Path to the json file with the settings that decide how, not what, is proved",
    ),
    required(
        "public_input_file",
        "Path to the json file containing the public input",
    ),
    required(
        "private_input_file",
        "Path to the json file containing the private input",
    ),
    required("out_file", "Path of the proof file"),
    switch(
        "generate_annotations",
        "Write annotations into the proof file",
    ),
    switch("fix_public_input", "Not implemented, as in Stone's program"),
];

/// A settings file, as it is and as it is understood.
struct Settings<T> {
    text: Value,
    value: T,
}

fn settings<T: DeserializeOwned>(path: &Path, what: &str) -> Result<Settings<T>, Failure> {
    let wrong = |error: serde_json::Error| {
        Failure::usage(format!("{} is not {what}", path.display()))
            .because(&error)
            .help("give Stone's own file, whole")
    };
    let bytes = files::read_input(path)?;
    // Twice from the bytes: only they tell the line of a mistake.
    let value = serde_json::from_slice(&bytes).map_err(wrong)?;
    let text = serde_json::from_slice(&bytes).map_err(wrong)?;
    Ok(Settings { text, value })
}

/// Proves, and writes the proof file or nothing.
pub fn run(flags: &Flags, log: &Log) -> Result<(), Failure> {
    if flags.is_on("fix_public_input") {
        return Err(Failure::usage(
            "--fix_public_input: FixPublicInput() is not implemented for CpuAirStatement",
        ));
    }
    bound_threads(flags)?;
    let path = |name: &str| Path::new(flags.value(name));
    let inputs = [
        "parameter_file",
        "prover_config_file",
        "public_input_file",
        "private_input_file",
    ];
    // Stone finds out after proving.
    files::check_output(path("out_file"), &inputs.map(path))?;
    let parameters: Settings<ProofParameters> =
        settings(path("parameter_file"), "a proof parameter file")?;
    let config: Settings<ProverConfig> =
        settings(path("prover_config_file"), "a prover configuration")?;
    let public_input: Settings<Value> = settings(path("public_input_file"), "a public input")?;
    let private_input: Settings<Value> = settings(path("private_input_file"), "a private input")?;
    let inputs = AirInputs::load_as_stone(path("public_input_file"), path("private_input_file"))
        .map_err(|error| Failure::usage("the AIR inputs cannot be used").because(&error))?;
    let named = inputs.named_files(path("private_input_file"));
    let named: Vec<&Path> = named.iter().map(|named| named.as_path()).collect();
    files::check_output(path("out_file"), &named)?;
    let stage = |stage: Stage| log.stage(&stage.to_string());
    let options = ProveOptions {
        stone_version: stone_version(flags)?.unwrap_or_default(),
        annotations: flags.is_on("generate_annotations"),
        progress: Some(&stage),
    };
    let proof = prove::prove(&inputs, &parameters.value, &config.value, &options)
        .map_err(|error| unproved(&error))?;
    let unwritten = |error: serde_json::Error| {
        let what = "the proof cannot be written as JSON";
        Failure::new(FailureKind::Infrastructure, what).because(&error)
    };
    // Stone copies its input files into the proof file as they are.
    let mut file = serde_json::to_value(&proof).map_err(unwritten)?;
    for (key, value) in [
        ("proof_parameters", parameters.text),
        ("prover_config", config.text),
        ("public_input", public_input.text),
        ("private_input", private_input.text),
    ] {
        file[key] = value;
    }
    let text = stone_json(&file);
    files::write_output(path("out_file"), text.as_bytes())
        .map_err(|failure| files::rescued(failure, text.as_bytes()))?;
    log.info(&format!("Byte count: {}", proof.byte_count()));
    Ok(())
}

/// A failure whose first line has Stone's own words, where Stone has a check of
/// the same thing: scripts look for them.
fn unproved(error: &ProveError) -> Failure {
    let stone_says = match error {
        ProveError::Parameters(ParameterError::FriDegree { .. }) => {
            "Fri parameters do not match stark degree bound."
        }
        ProveError::Parameters(ParameterError::FriendlyLayers { .. }) => {
            "The top layers should use the same hash."
        }
        ProveError::Seed(SeedError::MissingSegment { segment, .. }) => {
            let what = format!("Missing segment addresses for '{segment}'.");
            return Failure::usage(what).because(error);
        }
        _ => "the run cannot be proved",
    };
    Failure::new(FailureKind::Prover, stone_says).because(error)
}
