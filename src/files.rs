//! Files that are either whole or not there, and programs among them.

use std::{
    env,
    ffi::OsString,
    fs, io,
    io::Write as _,
    path::{Path, PathBuf},
};

use crate::failure::{Failure, FailureKind};

/// Writes a file by way of a temporary one beside it, so that a reader never
/// sees half of it and an interruption leaves the old file. Creates the folder.
///
/// # Errors
/// Those of the file system.
pub fn write_atomically(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".stonegate-");
    // Temporary files are private by default; an output is as open as any file.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.persist(path)?;
    Ok(())
}

/// [`write_atomically`] with a failure that names the file.
///
/// # Errors
/// [`FailureKind::Infrastructure`].
pub fn write_output(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    write_atomically(path, bytes).map_err(|error| {
        let what = format!("cannot write {}", path.display());
        Failure::new(FailureKind::Infrastructure, what)
            .because(&error)
            .help("choose a file in a folder that exists and can be written to")
    })
}

/// Writes a folder with these files, named without a path, or nothing: by way
/// of a temporary folder beside it.
///
/// # Errors
/// [`FailureKind::Usage`] when there is a folder with something in it already,
/// [`FailureKind::Infrastructure`] for what else the file system says.
pub fn write_folder(path: &Path, files: &[(String, Vec<u8>)]) -> Result<(), Failure> {
    let filled = fs::read_dir(path).is_ok_and(|mut entries| entries.next().is_some());
    if filled {
        let what = format!("{} is not empty", path.display());
        return Err(Failure::usage(what).help("choose a new folder, or empty this one"));
    }
    let write = || -> io::Result<()> {
        let above = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        fs::create_dir_all(above)?;
        let mut builder = tempfile::Builder::new();
        builder.prefix(".stonegate-");
        // As for files: an output is as open as any folder.
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o777));
        let folder = builder.tempdir_in(above)?;
        for (name, bytes) in files {
            fs::write(folder.path().join(name), bytes)?;
        }
        // Takes the place of an empty folder, too.
        fs::rename(folder.path(), path)?;
        // What the guard would remove has moved.
        drop(folder.keep());
        Ok(())
    };
    write().map_err(|error| {
        let what = format!("cannot write {}", path.display());
        Failure::new(FailureKind::Infrastructure, what)
            .because(&error)
            .help("choose a folder where you may write")
    })
}

/// Reads a file the user named.
///
/// # Errors
/// [`FailureKind::Usage`], with the file's name.
pub fn read_input(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(|error| {
        Failure::usage(format!("cannot read {}", path.display()))
            .because(&error)
            .help("check the path; it is taken relative to the current folder")
    })
}

/// Where a program is, as the shell looks for it.
pub(crate) fn on_path(path: Option<OsString>, program: &str) -> Option<PathBuf> {
    env::split_paths(&path?)
        .map(|folder| folder.join(program))
        .find(|candidate| is_executable(candidate))
}

/// Whether a path is a file that can be run.
pub(crate) fn is_executable(path: &Path) -> bool {
    let Ok(metadata) = fs::metadata(path) else {
        return false;
    };
    #[cfg(unix)]
    let runs = std::os::unix::fs::PermissionsExt::mode(&metadata.permissions()) & 0o111 != 0;
    #[cfg(not(unix))]
    let runs = true;
    metadata.is_file() && runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/file");
        for text in ["first, longer", "second"] {
            write_atomically(&path, text.as_bytes()).unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
        }
        assert_eq!(fs::read_dir(folder.path().join("new")).unwrap().count(), 1);
    }

    #[test]
    fn a_folder_is_written_whole_and_never_into_a_filled_one() {
        let above = tempfile::tempdir().unwrap();
        let path = above.path().join("new/calls");
        let files = [("a".to_owned(), b"1".to_vec()), ("b".to_owned(), vec![])];
        fs::create_dir_all(&path).unwrap();
        write_folder(&path, &files).unwrap();
        assert_eq!(fs::read(path.join("a")).unwrap(), b"1");
        let failure = write_folder(&path, &[]).unwrap_err();
        assert_eq!(failure.kind, FailureKind::Usage);
        assert_eq!(fs::read_dir(&path).unwrap().count(), 2);
        // A name that cannot be written leaves neither folder nor rest.
        let other = above.path().join("new/other");
        let files = [("a".to_owned(), vec![]), ("x/y".to_owned(), vec![])];
        let failure = write_folder(&other, &files).unwrap_err();
        assert_eq!(failure.kind, FailureKind::Infrastructure);
        assert_eq!(fs::read_dir(above.path().join("new")).unwrap().count(), 1);
    }

    #[test]
    fn a_folder_that_is_a_file_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        let failure = write_output(&file.join("below"), b"").unwrap_err();
        assert_eq!(failure.kind, FailureKind::Infrastructure);
        assert!(failure.what.contains("file/below"), "{failure}");
        assert_eq!(
            read_input(&file.join("x")).unwrap_err().kind,
            FailureKind::Usage
        );
    }
}
