//! Finds starknet-devnet, or has cargo install it once.

mod progress;

use std::{
    env,
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    thread::sleep,
    time::{Duration, Instant},
};

use self::progress::Progress;
use super::ChainError;
use crate::{
    child::{self, Exit, Guarded},
    files::{self, is_executable, on_path},
    report::EventSink,
};

/// The version that is installed; its RPC is 0.10.2, its Starknet 0.14.4.
pub const VERSION: &str = "0.10.1";
/// The oldest version of a devnet on `PATH` that we use: classes are declared by
/// their Blake2s hash from Starknet 0.14.1 on.
const OLDEST: (u32, u32) = (0, 10);
const PROGRAM: &str = "starknet-devnet";
/// Folder of the installation, in the cache folder.
const FOLDER: &str = "devnet";
/// A devnet says its version at once.
const VERSION_LIMIT: Duration = Duration::from_secs(10);

/// Where a devnet would come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whereabouts {
    /// On `PATH`.
    OnPath(PathBuf),
    /// Installed by an earlier run.
    Installed(PathBuf),
    /// There is none: cargo would install it into `place`.
    ToInstall { cargo: PathBuf, place: PathBuf },
    /// There is none, and no cargo to install it.
    Nowhere,
}

/// A devnet on `PATH` that is not used: it is too old, or does not say its version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassedOver {
    pub program: PathBuf,
    pub version: Option<String>,
}

/// A starknet-devnet: from `PATH`, from an earlier installation, or installed
/// now under `cache` (else the user's cache folder).
///
/// # Errors
/// [`ChainError::DevnetMissing`] without cargo or a cache folder,
/// [`ChainError::DevnetInstall`] when the installation fails.
pub fn find(cache: Option<&Path>, events: &EventSink) -> Result<PathBuf, ChainError> {
    let (found, passed_over) = look(cache)?;
    if let Some(PassedOver { program, version }) = passed_over {
        let shown = program.display();
        let why = match version {
            Some(version) => format!("{shown} is version {version}, too old"),
            None => format!("{shown} does not say its version"),
        };
        events.warn(format!("{why}; version {VERSION} is used instead"));
    }
    obtain(found, events)
}

/// What [`find`] would find, and the devnet on `PATH` that it would pass over. Installs
/// nothing.
///
/// # Errors
/// [`ChainError::DevnetMissing`] without a cache folder.
pub fn look(cache: Option<&Path>) -> Result<(Whereabouts, Option<PassedOver>), ChainError> {
    let mut passed_over = None;
    if let Some(program) = on_path(env::var_os("PATH"), PROGRAM) {
        match judge(program) {
            Ok(program) => return Ok((Whereabouts::OnPath(program), None)),
            Err(other) => passed_over = Some(other),
        }
    }
    let folder = cache_folder(cache)?.join(FOLDER);
    Ok((installation(&folder, cargo()), passed_over))
}

/// Whether a devnet is one that we work with.
fn judge(program: PathBuf) -> Result<PathBuf, PassedOver> {
    match version_of(&program) {
        Some((_, true)) => Ok(program),
        other => Err(PassedOver {
            program,
            version: other.map(|(version, _)| version),
        }),
    }
}

/// The devnet that is installed in `folder`, or would be.
fn installation(folder: &Path, cargo: Option<PathBuf>) -> Whereabouts {
    let place = folder.join(VERSION);
    let program = program_in(&place);
    match (is_executable(&program), cargo) {
        (true, _) => Whereabouts::Installed(program),
        (false, Some(cargo)) => Whereabouts::ToInstall { cargo, place },
        (false, None) => Whereabouts::Nowhere,
    }
}

fn program_in(place: &Path) -> PathBuf {
    place.join("bin").join(PROGRAM)
}

/// The program that was found, or is installed now.
fn obtain(found: Whereabouts, events: &EventSink) -> Result<PathBuf, ChainError> {
    match found {
        Whereabouts::OnPath(program) | Whereabouts::Installed(program) => Ok(program),
        Whereabouts::ToInstall { cargo, place } => installed(&place, &cargo, events),
        Whereabouts::Nowhere => Err(ChainError::DevnetMissing {
            why: "none is on PATH, and neither is cargo to install it".into(),
        }),
    }
}

/// The version that a devnet says it is, for example `0.10.1`, and whether it is
/// one that we work with; `None` where it says none.
pub fn version_of(program: &Path) -> Option<(String, bool)> {
    let said = child::said(program.as_os_str(), &["--version"], VERSION_LIMIT)?;
    // Whatever else is said, warnings for example, is on other lines.
    said.lines().find_map(|line| {
        let numbers = parse_version(line)?;
        let text = line.split_whitespace().nth(1)?;
        Some((text.to_owned(), numbers >= OLDEST))
    })
}

fn cache_folder(cache: Option<&Path>) -> Result<PathBuf, ChainError> {
    match cache {
        Some(folder) => Ok(folder.to_owned()),
        None => files::cache_folder().map_err(|failure| ChainError::DevnetMissing {
            why: format!("{}: {}", failure.what, failure.help.unwrap_or_default()),
        }),
    }
}

/// The cargo that runs us, or the one on `PATH`.
fn cargo() -> Option<PathBuf> {
    env::var_os("CARGO")
        .map(PathBuf::from)
        .filter(|cargo| is_executable(cargo))
        .or_else(|| on_path(env::var_os("PATH"), "cargo"))
}

/// Major and minor version, from `starknet-devnet 0.10.1`.
fn parse_version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.split_whitespace().nth(1)?.split('.');
    let major = numbers.next()?.parse().ok()?;
    Some((major, numbers.next()?.parse().ok()?))
}

/// The program in `place`, which is installed there if no other process does it first.
fn installed(place: &Path, cargo: &Path, events: &EventSink) -> Result<PathBuf, ChainError> {
    let program = program_in(place);
    // Installations of other versions are beside it, and share its lock.
    let folder = place.parent().unwrap_or(place);
    let system = |error: io::Error| ChainError::system(format!("use {}", folder.display()), &error);
    fs::create_dir_all(folder).map_err(system)?;
    let lock = File::create(folder.join("lock")).map_err(system)?;
    if lock.try_lock().is_err() {
        events.warn("another process installs starknet-devnet; waiting for it");
        lock.lock().map_err(system)?;
    }
    // Whoever held the lock has installed it, or failed.
    if is_executable(&program) {
        return Ok(program);
    }
    events.warn(format!(
        "there is no {PROGRAM} on PATH: version {VERSION} is installed once into {}; \
         this takes 10 to 20 minutes",
        place.display()
    ));
    install(cargo, folder, place, events)?;
    Ok(program)
}

/// Has cargo build into a folder beside `place`, which then takes its place: a
/// half installation is never seen. What was compiled stays when it is
/// interrupted, for the next time.
fn install(
    cargo: &Path,
    folder: &Path,
    place: &Path,
    events: &EventSink,
) -> Result<(), ChainError> {
    let system = |error: io::Error| ChainError::system(format!("use {}", folder.display()), &error);
    let start = Instant::now();
    // We hold the lock: what is here is of an installation that was interrupted.
    let new = folder.join(".new");
    for rest in [&new, place] {
        match fs::remove_dir_all(rest) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(system(error)),
            _ => {}
        }
    }
    let build = folder.join(format!(".build-{VERSION}"));
    let log_path = folder.join("install.log");
    let log = File::create(&log_path).map_err(system)?;
    let failed = |why: String| ChainError::DevnetInstall {
        why,
        log: Some(log_path.clone()),
    };
    let mut child = Guarded::start(cargo.as_os_str(), &log, |command| {
        command
            .args(["install", PROGRAM, "--locked", "--force"])
            .arg(format!("--version={VERSION}"))
            .arg("--root")
            .arg(&new)
            .env("CARGO_TARGET_DIR", &build)
            .env("CARGO_TERM_COLOR", "never")
            // Away from settings of the project we are run in.
            .current_dir(folder);
    })
    .map_err(|error| failed(format!("cannot start {}: {error}", cargo.display())))?;
    let mut progress = Progress::new(&log_path).map_err(system)?;
    let exit = loop {
        progress.tell(events).map_err(system)?;
        match child.ended().map_err(system)? {
            Some(exit) => break exit,
            None => sleep(Duration::from_millis(200)),
        }
    };
    progress.read().map_err(system)?;
    if exit != Exit::SUCCESS {
        let why = progress.error.unwrap_or_else(|| format!("cargo {exit}"));
        return Err(failed(why));
    }
    fs::rename(&new, place).map_err(system)?;
    // Only space is lost where this does not succeed.
    drop(fs::remove_dir_all(&build));
    events.stage(format!(
        "installed {PROGRAM} {VERSION} in {} s",
        start.elapsed().as_secs()
    ));
    Ok(())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use crate::report::{Progress as Told, Verbosity};
    use std::{
        io::Write,
        os::unix::fs::PermissionsExt as _,
        sync::{Arc, Mutex},
    };

    /// Stands in for cargo: notes that it ran and installs a program.
    const CARGO: &str = r#"
echo ran >> runs
echo "   Compiling first v1.0.0" >&2
while [ "$1" != --root ]; do shift; done
mkdir -p "$2/bin" "$CARGO_TARGET_DIR"
sleep 0.3
echo "   Compiling second v1.0.0" >&2
printf '#!/bin/sh\necho starknet-devnet 0.10.1\n' > "$2/bin/starknet-devnet"
chmod +x "$2/bin/starknet-devnet"
"#;
    const BROKEN_CARGO: &str = r#"
while [ "$1" != --root ]; do shift; done
mkdir -p "$2/bin"
echo half > "$2/bin/starknet-devnet"
echo "error: linking with cc failed" >&2
echo "error: could not compile" >&2
exit 101
"#;

    #[derive(Clone, Default)]
    struct Buffer(Arc<Mutex<Vec<u8>>>);
    impl Write for Buffer {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend(bytes);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    struct Bench {
        folder: tempfile::TempDir,
        said: Buffer,
    }

    impl Bench {
        fn new() -> Bench {
            Bench {
                folder: tempfile::tempdir().unwrap(),
                said: Buffer::default(),
            }
        }
        fn cache(&self) -> PathBuf {
            self.folder.path().join("cache")
        }
        fn script(&self, name: &str, text: &str) -> PathBuf {
            let path = self.folder.path().join(name);
            fs::write(&path, format!("#!/bin/sh\n{text}")).unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
            path
        }
        fn installed(&self, cargo: Option<PathBuf>) -> Result<PathBuf, ChainError> {
            let lines = Told::lines(Box::new(self.said.clone()), Verbosity::Normal);
            obtain(installation(&self.cache(), cargo), &EventSink::new(lines))
        }
        fn runs(&self) -> usize {
            fs::read_to_string(self.cache().join("runs"))
                .unwrap()
                .lines()
                .count()
        }
    }

    #[test]
    fn two_at_once_install_once_and_say_so() {
        let bench = Bench::new();
        let cargo = bench.script("cargo", CARGO);
        let programs: Vec<PathBuf> = std::thread::scope(|scope| {
            let ask = || scope.spawn(|| bench.installed(Some(cargo.clone())).unwrap());
            let both = [ask(), ask()];
            both.map(|thread| thread.join().unwrap()).into()
        });
        assert_eq!(programs[0], programs[1]);
        let version = version_of(&programs[0]);
        assert_eq!(version, Some((VERSION.to_owned(), true)));
        assert_eq!(bench.runs(), 1);
        assert!(!bench.cache().join(format!(".build-{VERSION}")).exists());
        // Later it is there, cargo or not.
        assert_eq!(bench.installed(None).unwrap(), programs[0]);
        let said = String::from_utf8(bench.said.0.lock().unwrap().clone()).unwrap();
        for line in [
            "is installed once into",
            "waiting for it",
            "installed starknet-devnet 0.10.1 in",
        ] {
            assert_eq!(said.matches(line).count(), 1, "{line}: {said}");
        }
    }

    #[test]
    fn a_failed_installation_leaves_nothing_but_its_log() {
        let bench = Bench::new();
        let broken = bench.script("broken", BROKEN_CARGO);
        let error = bench.installed(Some(broken)).unwrap_err();
        let ChainError::DevnetInstall {
            why,
            log: Some(log),
        } = error
        else {
            panic!("{error:?}");
        };
        assert_eq!(why, "error: linking with cc failed");
        assert!(
            fs::read_to_string(log)
                .unwrap()
                .contains("could not compile")
        );
        assert!(!bench.cache().join(VERSION).exists());
        let cargo = bench.script("cargo", CARGO);
        assert!(is_executable(&bench.installed(Some(cargo)).unwrap()));
    }

    #[test]
    fn without_cargo_a_devnet_is_missing() {
        let error = Bench::new().installed(None).unwrap_err();
        assert!(
            matches!(error, ChainError::DevnetMissing { .. }),
            "{error:?}"
        );
    }

    #[test]
    fn programs_are_found_as_the_shell_finds_them() {
        let bench = Bench::new();
        let program = bench.script("starknet-devnet", "echo starknet-devnet 0.9.2");
        let folder = bench.folder.path();
        fs::create_dir(folder.join("other")).unwrap();
        fs::write(folder.join("other/starknet-devnet"), "no program").unwrap();
        let path = env::join_paths([folder.join("other"), folder.to_owned()]).unwrap();
        assert_eq!(on_path(Some(path), PROGRAM), Some(program.clone()));
        assert_eq!(on_path(None, PROGRAM), None);
    }

    #[test]
    fn a_devnet_that_is_too_old_or_says_nothing_is_passed_over() {
        let bench = Bench::new();
        for (says, version) in [
            ("echo starknet-devnet 0.9.2", Some("0.9.2")),
            ("echo starknet-devnet", None),
            ("exit 1", None),
        ] {
            let program = bench.script("starknet-devnet", says);
            let passed_over = PassedOver {
                program: program.clone(),
                version: version.map(str::to_owned),
            };
            assert_eq!(judge(program), Err(passed_over));
        }
        let program = bench.script("starknet-devnet", "echo starknet-devnet 0.10.0");
        assert_eq!(judge(program.clone()), Ok(program));
    }

    #[test]
    fn what_is_looked_for_is_what_is_obtained() {
        let bench = Bench::new();
        let (cache, cargo) = (bench.cache(), bench.script("cargo", CARGO));
        assert_eq!(installation(&cache, None), Whereabouts::Nowhere);
        let place = cache.join(VERSION);
        let to_install = Whereabouts::ToInstall {
            cargo: cargo.clone(),
            place,
        };
        assert_eq!(installation(&cache, Some(cargo.clone())), to_install);
        let program = bench.installed(Some(cargo)).unwrap();
        let found = installation(&cache, None);
        assert_eq!(found, Whereabouts::Installed(program));
    }

    #[test]
    fn versions_are_read_from_what_the_program_says() {
        assert_eq!(parse_version("starknet-devnet 0.10.1\n"), Some((0, 10)));
        assert_eq!(parse_version("starknet-devnet 1.2.0-rc.1"), Some((1, 2)));
        assert_eq!(parse_version("usage: something"), None);
        assert_eq!(parse_version(""), None);
    }
}
