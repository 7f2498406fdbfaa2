//! The program that devnets are run with.

use std::path::{Path, PathBuf};

use super::{Check, Plan, Status};
use crate::{
    chain::{
        Target,
        install::{self, PassedOver, Whereabouts},
    },
    failure::FailureKind,
    files::is_executable,
};

const NEWER: &str = "install starknet-devnet 0.10 or later, or name one with --devnet";

pub fn checks(plan: &Plan) -> Vec<Check> {
    let options = &plan.chain;
    let is_started =
        matches!(options.target, Target::Devnet | Target::Fork) && options.running_devnet.is_none();
    if let Some(program) = &options.devnet.program {
        return vec![named(program)];
    }
    let cache = plan.cache.as_deref().ok();
    let mut checks = Vec::new();
    match install::look(options.devnet.cache.as_deref().or(cache)) {
        Ok((found, passed_over)) => {
            checks.extend(passed_over.map(too_old));
            checks.push(whereabouts(found, is_started));
        }
        Err(error) => {
            let failure = crate::failure::Failure::from(error);
            let status = needed(is_started, failure.kind);
            checks.push(Check::failed("program", status, &failure));
        }
    }
    checks
}

fn needed(is_started: bool, kind: FailureKind) -> Status {
    match is_started {
        true => Status::Problem(kind),
        false => Status::Missing,
    }
}

/// The program of `--devnet`, which is run whatever its version.
fn named(program: &Path) -> Check {
    let shown = program.display();
    if !is_executable(program) {
        let found = format!("{shown} is no program that can be run");
        return Check::new("program", Status::Problem(FailureKind::Usage), found)
            .fix("check the path of --devnet and its permissions (chmod +x)");
    }
    match install::version_of(program) {
        Some((version, true)) => Check::ok("program", format!("{shown}, version {version}")),
        Some((version, false)) => {
            let found = format!("{shown} is version {version}: too old");
            Check::new("program", Status::Problem(FailureKind::Usage), found).fix(NEWER)
        }
        None => {
            let found = format!("{shown} does not say its version");
            Check::warning("program", found).fix(NEWER)
        }
    }
}

/// One on `PATH` that runs do without.
fn too_old(passed_over: PassedOver) -> Check {
    let shown = passed_over.program.display();
    let found = match passed_over.version {
        Some(version) => format!("{shown} is version {version}: too old, and passed over"),
        None => format!("{shown} does not say its version, and is passed over"),
    };
    Check::warning("on PATH", found).fix(NEWER)
}

fn whereabouts(found: Whereabouts, is_started: bool) -> Check {
    let told = |program: PathBuf, how: &str| {
        let version = install::version_of(&program);
        let version = version.map_or("unknown".to_owned(), |(version, _)| version);
        let shown = program.display();
        Check::ok("program", format!("{shown} ({how}), version {version}"))
    };
    match found {
        Whereabouts::OnPath(program) => told(program, "on PATH"),
        Whereabouts::Installed(program) => told(program, "installed by an earlier run"),
        Whereabouts::ToInstall { cargo, place } => {
            let found = format!(
                "not there; {} installs version {} into {} when it is first needed, \
                 which takes 10 to 20 minutes",
                cargo.display(),
                install::VERSION,
                place.display()
            );
            let status = match is_started {
                true => Status::Warning,
                false => Status::Missing,
            };
            Check::new("program", status, found)
        }
        Whereabouts::Nowhere => {
            let found = "none is on PATH, and neither is cargo to install it";
            let status = needed(is_started, FailureKind::Infrastructure);
            Check::new("program", status, found)
                .fix("install starknet-devnet 0.10 or later, or cargo, or name one with --devnet")
        }
    }
}
