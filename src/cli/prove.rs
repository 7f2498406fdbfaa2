//! `stonegate prove`: a proof of any Cairo program's run.

use clap::{ArgGroup, Args};
use std::path::{Path, PathBuf};

use super::{
    Output, inputs,
    layout::{self, Goal, LayoutArgs, LayoutName},
    ledger::LedgerArgs,
    source::SourceArgs,
};
use crate::{
    failure::{Failure, FailureKind},
    files,
    integrity::{security_bits, stone_version_name},
    pipeline::parameters_text,
    preflight::{Plan, Severity},
    program::Program,
    report::{Event, EventSink, Timings, ledger::Entry},
    source::{ProgramRun, ProofRequest, ProofSource, SourceKind, SourcedProof},
    stone::{
        air_inputs::AirInputs,
        field::Felt,
        params::{DEFAULT_SECURITY_BITS, ProofParameters, ProverConfig, StoneVersion},
        verify::{VerifyOptions, verify},
    },
};

const EXAMPLE: &str = "\
Examples:
  stonegate prove --program target/release/fib.executable.json --args '10' --out proof.json
  stonegate prove --air-public-input public_input.json --air-private-input private_input.json \\
      --parameter-file cpu_air_params.json --generate-annotations --out proof.json";

/// Prove a program's run, as Stone's cpu_air_prover does
///
/// The run is made here from a compiled program (a Cairo 1 executable or Cairo 0
/// JSON), or was made by any other runner in proof mode and is given as AIR
/// inputs. Stone's own parameter and configuration files are taken as they are.
#[derive(Args)]
#[command(after_help = EXAMPLE)]
#[command(group(ArgGroup::new("run").required(true).args(["program", "air_public_input"])))]
pub struct Prove {
    /// Compiled Cairo program
    #[arg(long, value_name = "FILE")]
    program: Option<PathBuf>,
    /// Arguments of the program: felts, separated by blanks
    #[arg(
        long,
        value_name = "FELTS",
        requires = "program",
        allow_hyphen_values = true,
        conflicts_with_all = ["args_file", "air_public_input"]
    )]
    args: Option<String>,
    /// File with the arguments of the program: felts, or a JSON list of them
    #[arg(
        long,
        value_name = "FILE",
        requires = "program",
        conflicts_with = "air_public_input"
    )]
    args_file: Option<PathBuf>,
    /// Stone layout to run the program in, or auto: the cheapest that holds the run
    #[arg(long, default_value = "auto", value_parser = layout::parse, conflicts_with = "air_public_input")]
    layout: LayoutName,
    /// What layout and parameters are chosen for [default: layout for both,
    /// parameters that suit most runs]
    #[arg(
        long,
        value_enum,
        value_name = "prove|gas",
        conflicts_with = "air_public_input"
    )]
    optimize: Option<Goal>,
    /// Public input of a run made elsewhere
    #[arg(long, value_name = "FILE", requires = "air_private_input")]
    air_public_input: Option<PathBuf>,
    /// Private input of a run made elsewhere; names its trace and memory files
    #[arg(
        long,
        value_name = "FILE",
        requires = "air_public_input",
        conflicts_with = "program"
    )]
    air_private_input: Option<PathBuf>,
    /// Proof parameters (cpu_air_params.json) [default: derived from the number
    /// of steps and --security-bits]
    #[arg(long, value_name = "FILE", conflicts_with = "security_bits")]
    parameter_file: Option<PathBuf>,
    /// Prover configuration (cpu_air_prover_config.json)
    #[arg(long, value_name = "FILE")]
    prover_config_file: Option<PathBuf>,
    /// Security bits that parameters are derived for
    #[arg(long, value_name = "N", default_value_t = DEFAULT_SECURITY_BITS)]
    security_bits: u32,
    /// Stone version whose proof is made [default: stone6, or that of the
    /// source's prover]
    #[arg(long, value_parser = inputs::stone_version)]
    stone_version: Option<StoneVersion>,
    /// Write annotations into the proof file
    #[arg(long)]
    generate_annotations: bool,
    /// Print how long each stage took, and the most memory that was used
    #[arg(long)]
    timings: bool,
    /// Where the proof goes
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    #[command(flatten)]
    source: SourceArgs,
    #[command(flatten)]
    ledger: LedgerArgs,
}

impl Prove {
    /// Proves and writes the proof file.
    pub(super) fn execute(self, output: &Output) -> Result<u8, Failure> {
        let events = output.events();
        let timings = Timings::default();
        if self.timings {
            events.add(timings.clone());
        }
        let name = self.out.display().to_string();
        let done = self
            .ledger
            .record("prove", &name, "local", &events, |entry| {
                self.prove(output, &events, entry)
            });
        done?;
        if self.timings {
            output.print(&timings.table())?;
        }
        Ok(0)
    }

    fn prove(&self, output: &Output, events: &EventSink, entry: &Entry) -> Result<(), Failure> {
        // Settings are read before anything expensive, and whether there is a place for
        // what comes of it.
        files::check_output(&self.out, &self.input_files())?;
        let parameters = self.parameters()?;
        let config = match &self.prover_config_file {
            Some(path) => {
                let help = "give Stone's cpu_air_prover_config.json, or leave it out";
                inputs::json(path, "a prover configuration", help)?
            }
            None => ProverConfig::default(),
        };
        events.stage("execution");
        let program = self.load_program()?;
        let arguments = self.arguments()?;
        let (inputs, chosen) = self.inputs(program.as_ref(), &arguments, events)?;
        let n_steps = inputs.public_input.n_steps;
        let parameters = match parameters.or(chosen) {
            Some(parameters) => parameters,
            None => ProofParameters::derive(n_steps, self.security_bits)
                .map_err(|e| Failure::usage("there are no parameters for this run").because(&e))?,
        };
        // A run that was made elsewhere, or in the layout that was just chosen, is
        // not advised on its layout.
        let has_choice = program.is_some() && self.layout != LayoutName::Auto;
        preflight(&inputs, &parameters, &config, has_choice, events)?;
        let request = ProofRequest {
            inputs: &inputs,
            parameters: &parameters,
            config: &config,
            stone_version: self.stone_version,
            annotations: self.generate_annotations,
            program: program.as_ref().map(|program| ProgramRun {
                program,
                arguments: &arguments,
            }),
        };
        let kinds: Vec<_> = self.source.kinds().iter().map(|kind| kind.name()).collect();
        // Until one has served; a failure is told of those that were asked.
        entry.advance(|job| job.proof_source = kinds.join(","));
        take_part();
        let scheduler = self.source.scheduler();
        let source = self.source.source(false, &scheduler)?;
        let sourced = source.prove(&request, events)?;
        events.send(Event::RunFinished);
        // A service chooses them itself, and proves the run of a bootloader.
        let proved = &sourced.proof.proof_parameters;
        let public_input = &sourced.proof.public_input;
        entry.advance(|job| {
            job.proved_by(&sourced.prover);
            job.stone_version = stone_version_name(sourced.stone_version).to_owned();
            job.parameters = parameters_text(proved);
            job.proof_bytes = sourced.proof.byte_count() as u64;
            job.proof_keccak256 = sourced.proof.keccak256();
            job.security_bits = security_bits(proved);
            job.seconds_proving = sourced.took.as_secs_f64();
        });
        if sourced.prover.source != SourceKind::Embedded {
            judge(&sourced)?;
        }
        let (has, asked) = (security_bits(proved), security_bits(&parameters));
        if has < asked {
            events.warn(format!(
                "{} made a proof of {has} security bits, {asked} were asked for",
                sourced.prover
            ));
        }
        let text = sourced.proof.to_json().map_err(|error| {
            let what = "the proof cannot be written as JSON";
            Failure::new(FailureKind::Infrastructure, what).because(&error)
        })?;
        files::write_output(&self.out, text.as_bytes())
            .map_err(|failure| files::rescued(failure, text.as_bytes()))?;
        output.print(&format!(
            "{}: {} proof by {}, {} steps in layout {}, {} security bits, {} bytes, {:.1} s",
            self.out.display(),
            stone_version_name(sourced.stone_version),
            sourced.prover,
            public_input.n_steps,
            public_input.layout,
            security_bits(proved),
            sourced.proof.byte_count(),
            sourced.took.as_secs_f64(),
        ))
    }

    /// The files that are named to be read.
    fn input_files(&self) -> Vec<&Path> {
        let files = [
            &self.program,
            &self.args_file,
            &self.air_public_input,
            &self.air_private_input,
            &self.parameter_file,
            &self.prover_config_file,
        ];
        files.into_iter().flatten().map(PathBuf::as_path).collect()
    }

    fn parameters(&self) -> Result<Option<ProofParameters>, Failure> {
        let Some(path) = &self.parameter_file else {
            return Ok(None);
        };
        let help = "give Stone's cpu_air_params.json, or leave it out and name --security-bits";
        inputs::json(path, "a proof parameter file", help).map(Some)
    }

    fn load_program(&self) -> Result<Option<Program>, Failure> {
        let load = |path: &PathBuf| {
            Program::load(path)
                .map_err(|error| Failure::usage("the program cannot be used").because(&error))
        };
        self.program.as_ref().map(load).transpose()
    }

    fn inputs(
        &self,
        program: Option<&Program>,
        arguments: &[Felt],
        events: &EventSink,
    ) -> Result<(AirInputs, Option<ProofParameters>), Failure> {
        if let (Some(public), Some(private)) = (&self.air_public_input, &self.air_private_input) {
            let inputs = AirInputs::load(public, private)
                .map_err(|error| Failure::usage("the AIR inputs cannot be used").because(&error))?;
            let named = inputs.named_files(private);
            let named: Vec<&Path> = named.iter().map(PathBuf::as_path).collect();
            files::check_output(&self.out, &named)?;
            return Ok((inputs, None));
        }
        let Some(program) = program else {
            return Err(Failure::usage(
                "nothing to prove: name --program or --air-public-input",
            ));
        };
        let layout = LayoutArgs {
            layout: self.layout,
            optimize: self.optimize,
        };
        layout.run(program, arguments, self.security_bits, events)
    }

    fn arguments(&self) -> Result<Vec<Felt>, Failure> {
        match (&self.args, &self.args_file) {
            (Some(text), _) => inputs::felts(text),
            (None, Some(path)) => {
                let bytes = files::read_input(path)?;
                inputs::felts(&String::from_utf8_lossy(&bytes))
            }
            (None, None) => Ok(Vec::new()),
        }
    }
}

/// Stone's rules stop here; what Integrity would refuse may be meant for another
/// verifier, and is a warning.
fn preflight(
    inputs: &AirInputs,
    parameters: &ProofParameters,
    config: &ProverConfig,
    has_choice: bool,
    events: &EventSink,
) -> Result<(), Failure> {
    let plan = Plan {
        inputs,
        parameters,
        config,
        min_security_bits: 0,
        verifier: None,
        is_monolith: false,
        has_choice,
    };
    for finding in plan.findings() {
        match finding.severity {
            Severity::Stop => return Err(Failure::usage(finding.what).help(finding.fix)),
            Severity::Warning => {
                events.warn(format!("Integrity will refuse this proof: {finding}"))
            }
            Severity::Note => events.note(finding.to_string()),
        }
    }
    Ok(())
}

/// Stone proves some runs that violate the constraints, and its verifier then
/// refuses: a proof made elsewhere is judged before it is written.
fn judge(sourced: &SourcedProof) -> Result<(), Failure> {
    let options = VerifyOptions::for_proof(&sourced.proof, sourced.stone_version);
    verify(&sourced.proof, &options).map(drop).map_err(|refusal| {
        let what = format!("the proof of {} verifies under no Stone version", sourced.prover);
        Failure::new(FailureKind::Prover, what)
            .because(&refusal)
            .help("run the program again in proof mode; trace, memory and public input must come from one run")
    })
}

/// Makes this thread one of those that compute: else it only waits for the others, which
/// takes long enough to matter for a small proof. Where there are such threads already, they
/// are used as they are.
fn take_part() {
    let _ = rayon::ThreadPoolBuilder::new()
        .use_current_thread()
        .build_global();
}
