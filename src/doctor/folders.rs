//! Where files are kept: cache, temporary files, snapshots, ledger.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

use super::{Check, Plan, Status};
use crate::{
    failure::{Failure, FailureKind},
    report::ledger::{self, Ledger},
};

/// Snapshots of the current folder's own features.
const SNAPSHOTS: &str = "snapshots";

pub fn checks(plan: &Plan) -> Vec<Check> {
    vec![
        cache(&plan.cache),
        temporary(&env::temp_dir()),
        snapshots(Path::new(SNAPSHOTS)),
        ledger(&plan.ledger),
    ]
}

fn cache(folder: &Result<PathBuf, Failure>) -> Check {
    let name = "cache";
    let folder = match folder {
        Ok(folder) => folder,
        Err(failure) => return Check::problem(name, failure.clone()),
    };
    match writable(folder) {
        Ok(true) => Check::ok(name, format!("{} is writable", folder.display())),
        Ok(false) => Check::ok(name, format!("{} can be made", folder.display())),
        Err(error) => Check::warning(
            name,
            format!(
                "{} is not writable ({error}): proofs are made anew each time",
                folder.display()
            ),
        )
        .fix("make it writable, or name another folder with STONEGATE_CACHE_DIR"),
    }
}

fn temporary(folder: &Path) -> Check {
    let name = "temporary files";
    match writable(folder) {
        Ok(_) => Check::ok(name, format!("{} is writable", folder.display())),
        Err(error) => {
            let what = format!("{} is not writable", folder.display());
            let failure = Failure::new(FailureKind::Infrastructure, what).because(&error);
            Check::problem(name, failure.help("name another folder with TMPDIR"))
        }
    }
}

fn snapshots(folder: &Path) -> Check {
    match folder.is_dir() {
        true => Check::ok("snapshots", "those in ./snapshots"),
        false => Check::ok("snapshots", "the bundled ones; there is no ./snapshots"),
    }
}

fn ledger(place: &Result<Option<(PathBuf, bool)>, Failure>) -> Check {
    let name = "ledger";
    let (file, is_named) = match place {
        Ok(Some(place)) => place,
        Ok(None) => return Check::ok(name, "none is kept (--no-ledger)"),
        Err(failure) => return Check::failed(name, Status::Warning, failure),
    };
    let above = file.parent().unwrap_or(Path::new("."));
    let found = match Ledger::inspect(file) {
        Ok(Some(jobs)) => Ok(format!(
            "{} is writable and has {jobs} jobs",
            file.display()
        )),
        Ok(None) => writable(above)
            .map(|_| format!("{} is made by the first run", file.display()))
            .map_err(Into::into),
        Err(error) => Err(error),
    };
    match found {
        Ok(found) => Check::ok(name, found),
        Err(error) => {
            let failure = ledger::failure(file, &error);
            let status = match is_named {
                true => Status::Problem(failure.kind),
                // A run goes on without it.
                false => Status::Warning,
            };
            Check::failed(name, status, &failure)
        }
    }
}

/// Whether a folder is there, once it is sure that it can be written to, or
/// made. Leaves nothing behind.
fn writable(folder: &Path) -> io::Result<bool> {
    let here = match folder.as_os_str().is_empty() {
        true => Path::new("."),
        false => folder,
    };
    match fs::metadata(here) {
        Ok(_) => {
            tempfile::Builder::new()
                .prefix(".stonegate-")
                .tempfile_in(here)
                .map_err(|error| io::Error::new(error.kind(), error.kind().to_string()))?;
            Ok(true)
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => match here.parent() {
            Some(above) => writable(above).map(|_| false),
            None => Err(error),
        },
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_looked_at_and_left_as_they_are() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        assert!(writable(folder.path()).unwrap());
        assert!(!writable(&folder.path().join("new/newer")).unwrap());
        writable(&file).unwrap_err();
        writable(&file.join("below")).unwrap_err();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_ledger_that_cannot_be_used_is_a_problem_where_it_was_named() {
        let folder = tempfile::tempdir().unwrap();
        let other = folder.path().join("other");
        fs::write(
            &other,
            "no database, and longer than the head of one".repeat(9),
        )
        .unwrap();
        let named = ledger(&Ok(Some((other.clone(), true))));
        assert_eq!(named.status, Status::Problem(FailureKind::Infrastructure));
        assert!(named.found.contains("other"), "{named:?}");
        assert_eq!(ledger(&Ok(Some((other, false)))).status, Status::Warning);
        let new = folder.path().join("deep/new");
        let check = ledger(&Ok(Some((new.clone(), true))));
        assert_eq!(check.status, Status::Ok, "{check:?}");
        assert!(!new.parent().unwrap().exists());
        drop(Ledger::open(&new).unwrap());
        let check = ledger(&Ok(Some((new, true))));
        assert!(check.found.ends_with("has 0 jobs"), "{check:?}");
    }
}
