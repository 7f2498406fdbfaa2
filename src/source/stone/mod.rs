//! StarkWare's own prover: an external `cpu_air_prover`, and its
//! `cpu_air_verifier` as a second opinion.
//!
//! The prover gets the files of Stone's README: parameters, configuration,
//! public and private input, trace and memory, in a folder that is gone
//! afterwards; that of a process that was killed, with the next proof. Its log stays,
//! with everything it said.

mod complaint;
mod folder;
mod log;
mod process;

use sha2::{Digest, Sha256};
use std::{
    env, fs,
    io::{self, Read as _},
    path::{Path, PathBuf},
    sync::OnceLock,
    time::{Duration, Instant},
};

use self::{
    folder::Folder,
    process::{Ended, Program},
};
use super::{ProofRequest, ProofSource, ProverIdentity, SourceKind, SourcedProof};
use crate::{
    failure::{Failure, FailureKind},
    files::{self, is_executable, on_path},
    program::write_json,
    report::EventSink,
    stone::{proof::ProofFile, verify::observed_stone_version},
};

/// Name of Stone's prover.
const PROVER: &str = "cpu_air_prover";
/// Name of Stone's verifier.
const VERIFIER: &str = "cpu_air_verifier";
/// The proof's file in the folder of one proof.
const PROOF: &str = "proof.json";
/// Names the prover where no option does; see [`crate::settings`].
pub const PROVER_VARIABLE: &str = "STONEGATE_STONE_PROVER";
/// Names the verifier where no option does; see [`crate::settings`].
pub const VERIFIER_VARIABLE: &str = "STONEGATE_STONE_VERIFIER";
/// A prover says its version at once, or has none.
const VERSION_LIMIT: Duration = Duration::from_secs(10);
/// Verifying takes a second; loading a large proof a few.
const VERIFIER_LIMIT: Duration = Duration::from_secs(300);

/// Where Stone's programs are and how long they may take.
#[derive(Clone, Debug)]
pub struct StoneOptions {
    /// `cpu_air_prover` [default: the one on `PATH`].
    pub prover: Option<PathBuf>,
    /// `cpu_air_verifier` [default: the one beside the prover, else none].
    pub verifier: Option<PathBuf>,
    /// The longest one proof may take.
    pub time_limit: Duration,
    /// Folder that gets a log file per proof.
    pub logs: PathBuf,
}

/// An external `cpu_air_prover`.
pub struct Stone {
    options: StoneOptions,
    prover: PathBuf,
    verifier: Option<PathBuf>,
    identity: OnceLock<ProverIdentity>,
}

impl Stone {
    /// Finds the programs.
    ///
    /// # Errors
    /// [`FailureKind::Usage`] when a named program is not there or cannot be
    /// run, [`FailureKind::Infrastructure`] when none is named and none is on
    /// `PATH`.
    pub fn find(options: StoneOptions) -> Result<Stone, Failure> {
        let prover = named(options.prover.clone(), PROVER)?;
        let prover = match prover.or_else(|| on_path(env::var_os("PATH"), PROVER)) {
            Some(prover) => prover,
            None => {
                let what = format!("there is no {PROVER} on PATH");
                return Err(Failure::new(FailureKind::Infrastructure, what).help(format!(
                    "name it with --stone-prover or {PROVER_VARIABLE}, or prove with --source embedded"
                )));
            }
        };
        let beside = || {
            let verifier = prover.with_file_name(VERIFIER);
            is_executable(&verifier).then_some(verifier)
        };
        let verifier = named(options.verifier.clone(), VERIFIER)?;
        Ok(Stone {
            verifier: verifier.or_else(beside),
            options,
            prover,
            identity: OnceLock::new(),
        })
    }

    /// The verifier's file, where one was found.
    pub fn verifier(&self) -> Option<&Path> {
        self.verifier.as_deref()
    }

    /// The prover's file.
    pub fn path(&self) -> &Path {
        &self.prover
    }

    /// The build of the verifier, where one was found.
    ///
    /// # Errors
    /// [`FailureKind::Usage`] when its file cannot be read.
    pub fn verifier_identity(&self) -> Result<Option<ProverIdentity>, Failure> {
        let Some(path) = &self.verifier else {
            return Ok(None);
        };
        identify(&Program {
            path,
            name: VERIFIER,
            time_limit: VERSION_LIMIT,
        })
        .map(Some)
    }

    fn prover(&self) -> Program<'_> {
        Program {
            path: &self.prover,
            name: PROVER,
            time_limit: self.options.time_limit,
        }
    }

    /// Proves in `folder`, which holds nothing yet; the proof as Stone wrote it.
    fn prove_in(
        &self,
        folder: &Path,
        request: &ProofRequest<'_>,
        log: &Path,
        events: &EventSink,
    ) -> Result<ProofFile, Failure> {
        let cannot_write = |error| cannot_write(folder, &error);
        events.stage("input files for Stone");
        let air = request.inputs.save(folder).map_err(cannot_write)?;
        let parameters = folder.join("cpu_air_params.json");
        write_json(&parameters, request.parameters).map_err(cannot_write)?;
        let config = folder.join("cpu_air_prover_config.json");
        write_json(&config, request.config).map_err(cannot_write)?;
        let proof = folder.join(PROOF);
        let flag = |name: &str, path: &Path| format!("--{name}={}", path.display());
        let mut arguments = vec![
            flag("parameter_file", &parameters),
            flag("prover_config_file", &config),
            flag("public_input_file", &air.public_input),
            flag("private_input_file", &air.private_input),
            flag("out_file", &proof),
        ];
        if request.annotations {
            arguments.push("--generate_annotations".into());
        }
        let ended = self.prover().run(&arguments, log, |line| {
            if let Some(stage) = log::stage(line) {
                events.stage(format!("Stone: {stage}"));
            }
        })?;
        if let Some(complaint) = complaint::of(&ended, &self.prover()) {
            return Err(complaint);
        }
        self.read_proof(&proof, &ended)
    }

    fn read_proof(&self, path: &Path, ended: &Ended) -> Result<ProofFile, Failure> {
        let broken = |error: &dyn std::error::Error| {
            let what = format!("{} ended well, but left no proof", self.prover.display());
            Failure::new(FailureKind::Prover, what)
                .because(error)
                .help(format!(
                    "check that it is StarkWare's {PROVER}; its log is {}",
                    ended.log.display()
                ))
        };
        let bytes = fs::read(path).map_err(|error| broken(&error))?;
        serde_json::from_slice(&bytes).map_err(|error| broken(&error))
    }

    /// Has Stone's verifier read a proof's file: an error where it does not accept it, or
    /// says nothing.
    fn verify(
        &self,
        path: &Path,
        proof: &Path,
        log: &Path,
        events: &EventSink,
    ) -> Result<(), Failure> {
        events.stage("Stone: verification");
        let verifier = Program {
            path,
            name: VERIFIER,
            time_limit: VERIFIER_LIMIT,
        };
        let arguments = [format!("--in_file={}", proof.display())];
        let ended = verifier.run(&arguments, log, |_| {})?;
        let Some(complaint) = complaint::of(&ended, &verifier) else {
            return Ok(());
        };
        // It was kept from judging.
        if complaint.kind == FailureKind::Infrastructure {
            return Err(complaint);
        }
        let what = format!(
            "{} refuses the proof of {}",
            path.display(),
            self.prover.display()
        );
        Err(Failure {
            because: complaint.because,
            ..Failure::new(FailureKind::Prover, what)
        }
        .help(format!(
            "take prover and verifier from one build of Stone (--stone-verifier, {VERIFIER_VARIABLE}); a verifier of the other Stone version refuses good proofs"
        )))
    }
}

/// A folder for the files of one proof.
fn new_folder() -> Result<Folder, Failure> {
    Folder::new().map_err(|error| {
        let what = "cannot make a temporary folder for Stone's files";
        Failure::new(FailureKind::Infrastructure, what)
            .because(&error)
            .help("make room on the disk, or name another folder with TMPDIR")
    })
}

fn cannot_write(folder: &Path, error: &io::Error) -> Failure {
    let what = format!("cannot write Stone's input files into {}", folder.display());
    Failure::new(FailureKind::Infrastructure, what)
        .because(error)
        .help("make room on the disk, or name another folder with TMPDIR")
}

/// A build of the verifier, as reports name it.
fn verifier_name(path: &Path) -> Result<String, Failure> {
    let (_, sha256) = digest(path)?;
    Ok(format!("{VERIFIER} (sha256 {}…)", &sha256[..12]))
}

/// A program that an option names.
fn named(option: Option<PathBuf>, what: &str) -> Result<Option<PathBuf>, Failure> {
    let Some(path) = option else {
        return Ok(None);
    };
    match files::program(&path) {
        Some(found) => Ok(Some(found)),
        None => Err(Failure::usage(format!(
            "{} is no program that can be run, expected {what}",
            path.display()
        ))
        .help("check the path and its permissions (chmod +x)")),
    }
}

/// Size in bytes and SHA-256 of a file.
fn digest(path: &Path) -> Result<(u64, String), Failure> {
    let read = || -> io::Result<(u64, String)> {
        let mut file = fs::File::open(path)?;
        let (mut sha, mut buffer, mut bytes) = (Sha256::new(), vec![0; 1 << 16], 0);
        loop {
            match file.read(&mut buffer)? {
                0 => break,
                n => {
                    sha.update(&buffer[..n]);
                    bytes += n as u64;
                }
            }
        }
        Ok((bytes, hex::encode(sha.finalize())))
    };
    read().map_err(|error| {
        Failure::usage(format!("cannot read the program {}", path.display())).because(&error)
    })
}

/// A build of one of Stone's programs, by its file and what it says of itself.
fn identify(program: &Program<'_>) -> Result<ProverIdentity, Failure> {
    let (bytes, sha256) = digest(program.path)?;
    Ok(ProverIdentity {
        source: SourceKind::Stone,
        version: program.version().unwrap_or_default(),
        bytes: Some(bytes),
        sha256: Some(sha256),
    })
}

impl ProofSource for Stone {
    fn identity(&self) -> Result<ProverIdentity, Failure> {
        if let Some(identity) = self.identity.get() {
            return Ok(identity.clone());
        }
        let identity = identify(&Program {
            time_limit: VERSION_LIMIT,
            ..self.prover()
        })?;
        Ok(self.identity.get_or_init(|| identity).clone())
    }

    fn prove(
        &self,
        request: &ProofRequest<'_>,
        events: &EventSink,
    ) -> Result<SourcedProof, Failure> {
        let start = Instant::now();
        let prover = self.identity()?;
        let log = log::new_file(&self.options.logs, PROVER)?;
        let folder = new_folder()?;
        let proof = self.prove_in(folder.path(), request, &log, events)?;
        let took = start.elapsed();
        let observed = observed_stone_version(&proof);
        let verified_by = match &self.verifier {
            None => None,
            Some(path) => {
                // As Stone wrote it.
                self.verify(path, &folder.path().join(PROOF), &log, events)?;
                Some(verifier_name(path)?)
            }
        };
        Ok(SourcedProof {
            proof,
            // Neither seed fits: the verifier will say where it is refused.
            stone_version: observed.or(request.stone_version).unwrap_or_default(),
            prover,
            verified_by,
            agrees_with: None,
            from_cache: false,
            waited: Duration::ZERO,
            took,
        })
    }

    fn second_opinion(
        &self,
        kept: &SourcedProof,
        events: &EventSink,
    ) -> Result<Option<String>, Failure> {
        let Some(path) = &self.verifier else {
            return Ok(kept.verified_by.clone());
        };
        let name = Some(verifier_name(path)?);
        if kept.verified_by != name {
            let log = log::new_file(&self.options.logs, VERIFIER)?;
            let folder = new_folder()?;
            let proof = folder.path().join(PROOF);
            write_json(&proof, &kept.proof).map_err(|error| cannot_write(folder.path(), &error))?;
            self.verify(path, &proof, &log, events)?;
        }
        Ok(name)
    }
}
