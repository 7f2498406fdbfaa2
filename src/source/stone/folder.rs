//! The folder of one proof's files. Trace and memory can have gigabytes, so it goes with
//! the proof, and what a process that was killed left goes when the next one is made.

use std::{
    env,
    fs::{self, File},
    io,
    path::Path,
};
use tempfile::TempDir;

const PREFIX: &str = "stonegate-stone-";
/// Locked by the process that uses the folder; the system takes the lock from one that
/// dies, which a process id in the name would not tell across containers.
const LOCK: &str = "lock";

/// A temporary folder that is removed when dropped.
pub struct Folder {
    // Before its lock: what is half removed is nobody else's to remove.
    folder: TempDir,
    _lock: Option<File>,
}

impl Folder {
    /// Makes one in the folder for temporary files, and removes those there that nobody
    /// uses any more.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn new() -> io::Result<Folder> {
        Folder::new_in(&env::temp_dir())
    }

    fn new_in(above: &Path) -> io::Result<Folder> {
        remove_left(above);
        let folder = tempfile::Builder::new().prefix(PREFIX).tempdir_in(above)?;
        // Where files cannot be locked the folder is only not found by a later process.
        let lock = locked(folder.path()).ok();
        Ok(Folder {
            folder,
            _lock: lock,
        })
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }
}

/// A lock gets its name when it is held: one that is found and free is of a process that
/// is gone.
fn locked(folder: &Path) -> io::Result<File> {
    let new = folder.join(".lock");
    let lock = File::create(&new)?;
    lock.try_lock()?;
    fs::rename(new, folder.join(LOCK))?;
    Ok(lock)
}

/// What cannot be removed, such as another user's, stays.
fn remove_left(above: &Path) {
    let Ok(entries) = fs::read_dir(above) else {
        return;
    };
    for entry in entries.flatten() {
        let is_ours = entry.file_name().to_string_lossy().starts_with(PREFIX);
        if !is_ours || !entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            continue;
        }
        if let Ok(lock) = File::open(entry.path().join(LOCK))
            && lock.try_lock().is_ok()
        {
            drop(fs::remove_dir_all(entry.path()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_nobody_uses_is_removed() {
        let above = tempfile::tempdir().unwrap();
        let used = Folder::new_in(above.path()).unwrap();
        // As a process that is killed leaves it.
        let Folder { folder, _lock } = Folder::new_in(above.path()).unwrap();
        let left = folder.keep();
        fs::write(left.join("trace.bin"), "much").unwrap();
        drop(_lock);
        // Somebody else's.
        let other = above.path().join("stonegate-stone-other");
        fs::create_dir(&other).unwrap();

        let new = Folder::new_in(above.path()).unwrap();
        assert!(!left.exists());
        assert!(used.path().exists() && other.exists() && new.path().exists());
        drop((used, new));
        let rest: Vec<_> = fs::read_dir(above.path()).unwrap().collect();
        assert_eq!(rest.len(), 1, "{rest:?}");
    }
}
