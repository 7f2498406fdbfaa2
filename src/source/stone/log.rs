//! Stone's log: what it says on its standard error, kept in a file.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    process,
    time::SystemTime,
};

use crate::failure::{Failure, FailureKind};

/// Log files that are kept, newest first.
const KEPT: usize = 64;

/// Creates an empty log file and removes the oldest ones.
///
/// # Errors
/// [`FailureKind::Infrastructure`] when the file system refuses.
pub fn new_file(folder: &Path, program: &str) -> Result<PathBuf, Failure> {
    let since_epoch = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default();
    let name = format!("{program}-{}-{}.log", since_epoch.as_nanos(), process::id());
    let path = folder.join(name);
    let create = || {
        fs::create_dir_all(folder)?;
        File::create(&path)
    };
    create().map_err(|error| {
        let what = format!("cannot write Stone's log to {}", path.display());
        Failure::new(FailureKind::Infrastructure, what)
            .because(&error)
            .help("make the folder writable, or name another with STONEGATE_CACHE_DIR")
    })?;
    prune(folder, program);
    Ok(path)
}

/// Logs that cannot be removed do no harm.
fn prune(folder: &Path, program: &str) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    let ours = |name: &str| name.starts_with(program) && name.ends_with(".log");
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| ours(name))
        .collect();
    names.sort_unstable();
    for name in names.iter().rev().skip(KEPT) {
        drop(fs::remove_file(folder.join(name)));
    }
}

/// The stage that a line of the log begins (Stone `utils/profiling.cc`):
/// `I1127 05:00:00.123456  4711 profiling.cc:58] FRI commit phase started`.
pub fn stage(line: &str) -> Option<&str> {
    let text = line.split_once("] ").map_or(line, |(_, text)| text);
    // Without glog's prefix, the time since the start stands before the name.
    let text = text.split_once(" sec: ").map_or(text, |(_, text)| text);
    text.trim_end().strip_suffix(" started")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_are_read_with_and_without_a_prefix() {
        let with = "I1127 05:00:00.123456  4711 profiling.cc:58] FRI commit phase started";
        assert_eq!(stage(with), Some("FRI commit phase"));
        assert_eq!(
            stage("0.0421 sec: Interpolation started\n"),
            Some("Interpolation")
        );
        let ended = "I1127 05:00:00.1  1 profiling.cc:83] Interpolation finished in 0.2 sec";
        assert_eq!(stage(ended), None);
    }

    #[test]
    fn the_oldest_logs_go() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("cpu_air_prover-0-1.log"), "old").unwrap();
        fs::write(folder.path().join("other.log"), "").unwrap();
        for _ in 0..KEPT {
            new_file(folder.path(), "cpu_air_prover").unwrap();
        }
        let left = fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(left, KEPT + 1);
        assert!(!folder.path().join("cpu_air_prover-0-1.log").exists());
    }
}
