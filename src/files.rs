//! Files that are either whole or not there, and programs among them.

use std::{
    env,
    ffi::OsString,
    fs, io,
    io::{Read as _, Write as _},
    path::{self, Path, PathBuf},
};

use crate::{
    failure::{Failure, FailureKind},
    settings,
};

/// Writes a file by way of a temporary one beside it, so that a reader never
/// sees half of it and an interruption leaves the old file. Creates the folder.
/// A link is followed, also to a file that is not there yet; an older file's
/// permissions are kept, and what is no file, such as a pipe, is written to.
///
/// # Errors
/// Those of the file system.
pub fn write_atomically(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let old = fs::metadata(path).ok();
    if old.as_ref().is_some_and(|old| !old.is_file()) {
        return fs::OpenOptions::new()
            .write(true)
            .open(path)?
            .write_all(bytes);
    }
    let path = &match old {
        Some(_) => fs::canonicalize(path)?,
        None => followed(path)?,
    };
    let folder = folder_of(path);
    fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".stonegate-");
    // Temporary files are private by default; an output is as open as any file.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    if let Some(old) = old {
        file.as_file().set_permissions(old.permissions())?;
    }
    file.persist(path)?;
    Ok(())
}

/// Links that are followed at most, as Linux does.
const MAX_LINKS: usize = 40;

/// Where a file will be that is not there yet: links may name it.
fn followed(path: &Path) -> io::Result<PathBuf> {
    let mut place = path.to_owned();
    for _ in 0..MAX_LINKS {
        match fs::read_link(&place) {
            Ok(target) => place = folder_of(&place).join(target),
            Err(_) => return Ok(place),
        }
    }
    Err(io::Error::other("its links lead nowhere"))
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Finds out whether [`write_output`] can write a file, before the work whose result it
/// takes; and that it would not take the place of one of the `inputs`. Nothing is left
/// behind.
///
/// # Errors
/// As [`write_output`]; [`FailureKind::Usage`] for an input's place.
pub fn check_output(path: &Path, inputs: &[&Path]) -> Result<(), Failure> {
    let place = fs::canonicalize(path).ok();
    let is_place = |input: &&&Path| place.is_some() && fs::canonicalize(input).ok() == place;
    if let Some(input) = inputs.iter().find(is_place) {
        let what = format!(
            "{} would be written over {}",
            path.display(),
            input.display()
        );
        return Err(Failure::usage(what).help("choose another file for what is written"));
    }
    if path.file_name() == Some(settings::FILE.as_ref()) {
        let what = format!("{} would be written over the settings", path.display());
        return Err(Failure::usage(what).help("choose another file for what is written"));
    }
    let check = || -> io::Result<()> {
        match fs::metadata(path) {
            Ok(old) if old.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
            // To open a pipe and close it would tell its reader that all is written.
            Ok(old) if !old.is_file() => {}
            _ => {
                let path = match &place {
                    Some(place) => place,
                    None => &followed(path)?,
                };
                let is_there = |folder: &&Path| folder.as_os_str().is_empty() || folder.exists();
                let above = folder_of(path).ancestors().find(is_there);
                let above = above.filter(|folder| !folder.as_os_str().is_empty());
                tempfile::tempfile_in(above.unwrap_or(Path::new(".")))?;
            }
        }
        Ok(())
    };
    check().map_err(|error| unwritten(path, &error))
}

/// [`check_output`] for the reports of a run that begins; those of an earlier one are
/// removed, because they would be read as its own where it ends early.
///
/// # Errors
/// As [`check_output`]; then all of them are left.
pub fn prepare_reports(reports: &[&Path], inputs: &[&Path]) -> Result<(), Failure> {
    for (i, report) in reports.iter().enumerate() {
        check_output(report, inputs)?;
        if reports[..i].contains(report) {
            let what = format!("two reports would be written to {}", report.display());
            return Err(Failure::usage(what).help("give each report a file of its own"));
        }
    }
    for report in reports.iter().filter(|report| report.is_file()) {
        // A link stays. So does what cannot be removed, to be written over.
        drop(fs::canonicalize(report).and_then(fs::remove_file));
    }
    Ok(())
}

fn unwritten(path: &Path, error: &io::Error) -> Failure {
    let what = format!("cannot write {}", path.display());
    Failure::new(FailureKind::Infrastructure, what)
        .because(error)
        .help("choose a file in a folder that can be written to and has room")
}

/// [`write_atomically`] with a failure that names the file.
///
/// # Errors
/// [`FailureKind::Infrastructure`].
pub fn write_output(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    write_atomically(path, bytes).map_err(|error| unwritten(path, &error))
}

/// Overrides [`cache_folder`].
pub const CACHE_VARIABLE: &str = "STONEGATE_CACHE_DIR";

/// `$STONEGATE_CACHE_DIR`, else the user's cache folder: for proofs, logs, imported classes
/// and the devnet that was installed.
///
/// # Errors
/// [`FailureKind::Usage`] where there is neither.
pub fn cache_folder() -> Result<PathBuf, Failure> {
    if let Some(folder) = env::var_os(CACHE_VARIABLE).filter(|f| !f.is_empty()) {
        return Ok(folder.into());
    }
    let folders = directories::ProjectDirs::from("", "", "stonegate");
    folders.map(|f| f.cache_dir().to_owned()).ok_or_else(|| {
        Failure::usage("there is no home folder to keep files in")
            .help(format!("name a folder with {CACHE_VARIABLE}"))
    })
}

/// A proof that took hours is not lost because its place could not take it: where it is
/// instead.
pub fn rescued(failure: Failure, proof: &[u8]) -> Failure {
    let keep = || -> io::Result<PathBuf> {
        let mut builder = tempfile::Builder::new();
        let builder = builder.prefix("stonegate-proof-").suffix(".json");
        let mut file = builder.tempfile()?;
        file.write_all(proof)?;
        Ok(file.keep()?.1)
    };
    match keep() {
        Ok(path) => failure.help(format!("the proof itself is in {}", path.display())),
        Err(_) => failure,
    }
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
        let above = folder_of(path);
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

/// Larger files are not read: proofs, programs and features have megabytes.
const MAX_INPUT: u64 = 1 << 31;

/// Reads a file the user named.
///
/// # Errors
/// [`FailureKind::Usage`], with the file's name.
pub fn read_input(path: &Path) -> Result<Vec<u8>, Failure> {
    let read = || {
        let file = fs::File::open(path)?;
        limited(file, MAX_INPUT)
    };
    read().map_err(|error: io::Error| {
        Failure::usage(format!("cannot read {}", path.display()))
            .because(&error)
            .help("check the path; it is taken relative to the current folder")
    })
}

/// Reads the standard input.
///
/// # Errors
/// [`FailureKind::Usage`] where it is too much, [`FailureKind::Infrastructure`] else.
pub fn read_stdin() -> Result<Vec<u8>, Failure> {
    limited(io::stdin().lock(), MAX_INPUT).map_err(|error| {
        let kind = match error.kind() {
            io::ErrorKind::FileTooLarge => FailureKind::Usage,
            _ => FailureKind::Infrastructure,
        };
        Failure::new(kind, "cannot read the standard input").because(&error)
    })
}

/// All there is to read; `limit` is the most that there may be, in bytes, and whole MiB.
pub(crate) fn limited(from: impl io::Read, limit: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 <= limit {
        return Ok(bytes);
    }
    let limit = match limit >> 30 {
        0 => format!("{} MiB", limit >> 20),
        gib => format!("{gib} GiB"),
    };
    let what = format!("it has more than {limit}");
    Err(io::Error::new(io::ErrorKind::FileTooLarge, what))
}

/// Where a program is, as the shell looks for it. The path is absolute: folders on
/// `PATH` need not be.
pub(crate) fn on_path(path: Option<OsString>, program: impl AsRef<Path>) -> Option<PathBuf> {
    env::split_paths(&path?)
        .map(|folder| folder.join(program.as_ref()))
        .find(|candidate| is_executable(candidate))
        .and_then(|found| path::absolute(found).ok())
}

/// The program that an option names: a path, or a name alone, which is that of a file in
/// the current folder or else looked for on `PATH`. Absolute, so that what is looked at
/// and what a shell starts are one file.
pub(crate) fn program(named: &Path) -> Option<PathBuf> {
    program_on(env::var_os("PATH"), named)
}

fn program_on(path: Option<OsString>, named: &Path) -> Option<PathBuf> {
    let is_name = named.parent() == Some(Path::new(""));
    if is_name && !named.is_file() {
        return on_path(path, named);
    }
    let found = path::absolute(named).ok()?;
    is_executable(&found).then_some(found)
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

    #[cfg(unix)]
    #[test]
    fn links_permissions_and_pipes_stay_what_they_are() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("file"), "old").unwrap();
        fs::set_permissions(at("file"), fs::Permissions::from_mode(0o600)).unwrap();
        symlink(at("file"), at("link")).unwrap();
        check_output(&at("link"), &[]).unwrap();
        write_atomically(&at("link"), b"new").unwrap();
        assert_eq!(fs::read_to_string(at("file")).unwrap(), "new");
        assert!(fs::symlink_metadata(at("link")).unwrap().is_symlink());
        let mode = fs::metadata(at("file")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        // A pipe that somebody reads.
        let made = std::process::Command::new("mkfifo")
            .arg(at("pipe"))
            .status();
        assert!(made.unwrap().success());
        let reader = std::thread::spawn({
            let pipe = at("pipe");
            move || fs::read_to_string(pipe).unwrap()
        });
        check_output(&at("pipe"), &[]).unwrap();
        write_atomically(&at("pipe"), b"through").unwrap();
        assert_eq!(reader.join().unwrap(), "through");
        assert!(!fs::metadata(at("pipe")).unwrap().is_file());
    }

    #[cfg(unix)]
    #[test]
    fn a_link_to_no_file_yet_is_followed() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        symlink("deep/../new/file", at("second")).unwrap();
        symlink("second", at("first")).unwrap();
        fs::create_dir(at("deep")).unwrap();
        check_output(&at("first"), &[]).unwrap();
        write_atomically(&at("first"), b"text").unwrap();
        assert_eq!(fs::read_to_string(at("new/file")).unwrap(), "text");
        for link in ["first", "second"] {
            assert!(fs::symlink_metadata(at(link)).unwrap().is_symlink());
        }
        // The place of a link is looked at, not the link's own.
        symlink(at("new/file/below"), at("third")).unwrap();
        let failure = check_output(&at("third"), &[]).unwrap_err();
        assert_eq!(failure.kind, FailureKind::Infrastructure);
        symlink("round", at("round")).unwrap();
        assert!(check_output(&at("round"), &[]).is_err());
        assert!(write_atomically(&at("round"), b"").is_err());
    }

    #[test]
    fn reports_of_an_earlier_run_are_removed_or_all_are_left() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("json"), "old").unwrap();
        fs::write(at("proof"), "").unwrap();
        prepare_reports(&[&at("json"), &at("json/below")], &[]).unwrap_err();
        prepare_reports(&[&at("json"), &at("proof")], &[&at("proof")]).unwrap_err();
        prepare_reports(&[&at("json"), &at("json")], &[]).unwrap_err();
        assert_eq!(fs::read_to_string(at("json")).unwrap(), "old");
        #[cfg(unix)]
        std::os::unix::fs::symlink("json", at("link")).unwrap();
        #[cfg(not(unix))]
        fs::write(at("link"), "old").unwrap();
        prepare_reports(&[&at("link"), &at("new")], &[&at("proof")]).unwrap();
        assert!(!at("link").exists() && at("proof").exists());
        #[cfg(unix)]
        assert!(!at("json").exists() && fs::symlink_metadata(at("link")).is_ok());
    }

    #[test]
    fn a_proof_without_a_place_is_kept_and_told() {
        let failure = rescued(Failure::usage("no room"), b"the proof");
        let help = failure.help.unwrap();
        let path = help.strip_prefix("the proof itself is in ").unwrap();
        assert_eq!(fs::read(path).unwrap(), b"the proof");
        fs::remove_file(path).unwrap();
    }

    #[test]
    fn what_cannot_be_written_is_found_before() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("file"), "").unwrap();
        for (path, kind) in [
            (at("file/below"), FailureKind::Infrastructure),
            (folder.path().to_owned(), FailureKind::Infrastructure),
            (at("file"), FailureKind::Usage),
            (at("./file"), FailureKind::Usage),
            (at("stonegate.toml"), FailureKind::Usage),
        ] {
            let failure = check_output(&path, &[&at("file")]).unwrap_err();
            assert_eq!(failure.kind, kind, "{failure}");
        }
        check_output(&at("new/deep/file"), &[&at("file")]).unwrap();
        check_output(Path::new("stonegate-no-such-folder/file"), &[]).unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
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

    #[cfg(unix)]
    #[test]
    fn a_program_is_found_by_its_path_or_its_name() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("stonegate-some-program");
        let find = |named: &str| program_on(Some(folder.path().into()), Path::new(named));
        fs::write(&program, "").unwrap();
        assert_eq!(find("stonegate-some-program"), None, "no permission");
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        assert_eq!(find("stonegate-some-program"), Some(program.clone()));
        assert_eq!(find(program.to_str().unwrap()), Some(program));
        // A path is never looked for on `PATH`, and what is here comes first: tests run
        // in the project's folder, whose files are no programs.
        assert_eq!(find("./stonegate-some-program"), None);
        fs::write(folder.path().join("Cargo.toml"), "").unwrap();
        let there = folder.path().join("Cargo.toml");
        fs::set_permissions(there, fs::Permissions::from_mode(0o755)).unwrap();
        assert_eq!(find("Cargo.toml"), None);
        assert_eq!(find(""), None);
        // A relative folder on `PATH` gives an absolute path, too.
        let name = Path::new("sh");
        let root = env::current_dir().unwrap();
        let up = "../".repeat(root.components().count() - 1) + "bin";
        let found = program_on(Some(up.into()), name).unwrap();
        assert!(found.is_absolute() && is_executable(&found), "{found:?}");
    }

    #[test]
    fn what_has_no_end_is_not_read_on() {
        let told = |limit| {
            let error = limited(io::repeat(0), limit).unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::FileTooLarge);
            error.to_string()
        };
        assert_eq!(told(1 << 20), "it has more than 1 MiB");
        assert_eq!(limited(&b"12"[..], 2).unwrap(), b"12");
        assert!(limited(&b"123"[..], 2).is_err());
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
