//! The real Integrity's contracts, for devnets, as far as they were imported.

use super::{Check, Plan, Status};
use crate::{
    chain::{ChainError, ImportedClasses, contracts},
    failure::{Failure, FailureKind},
};

const IMPORT: &str = "run `stonegate integrity import --from URL`";

pub fn classes(plan: &Plan) -> Check {
    let name = "imported";
    let status = |kind: FailureKind| match plan.wants_imported {
        true => Status::Problem(kind),
        false => Status::Missing,
    };
    let folder = match &plan.imported {
        Ok(folder) => folder,
        Err(failure) => return Check::failed(name, status(failure.kind), failure),
    };
    if !folder.is_dir() {
        let none = "none; devnets are given our own contracts (--verifier own)";
        return Check::new(name, status(FailureKind::Usage), none).fix(IMPORT);
    }
    let read = || -> Result<ImportedClasses, ChainError> {
        let classes = ImportedClasses::from_folder(folder)?;
        classes.contracts()?;
        Ok(classes)
    };
    match read() {
        Ok(classes) => Check::ok(name, told(&classes)),
        Err(error) => {
            let failure = Failure::from(error).help("import them again");
            let status = match plan.wants_imported {
                true => Status::Problem(failure.kind),
                // It is there, and not as it should be.
                false => Status::Warning,
            };
            Check::failed(name, status, &failure)
        }
    }
}

/// The verifiers by name, and whose they are.
fn told(classes: &ImportedClasses) -> String {
    let verifiers: Vec<String> = classes
        .verifiers()
        .map(|(name, hash)| format!("{name} ({})", contracts::whose(hash)))
        .collect();
    verifiers.join(", ")
}
