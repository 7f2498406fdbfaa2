//! `stonegate integrity`: the real Integrity's contracts, for devnets.

use clap::{Args, Subcommand};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::Output;
use crate::{
    chain::{ChainError, Contracts, ImportedClasses, Rpc, RpcUrl, Target, contracts, is_url},
    failure::{Failure, FailureKind},
    files,
    stone::field::Felt,
};

const EXAMPLE: &str = "\
Examples:
  stonegate integrity import --from https://node.example/rpc/v0_10
  stonegate run --verifier integrity";
/// Where imported classes are kept, in the cache's folder.
const FOLDER: &str = "integrity";

/// Bring Integrity's own contracts to this machine
#[derive(Args)]
#[command(after_help = EXAMPLE)]
pub struct Integrity {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    Import(Import),
}

/// Read a FactRegistry and its verifiers, check their class hashes, keep them
///
/// `--verifier integrity` then puts them on devnets. A new import takes the
/// place of the one before.
#[derive(Args)]
#[command(after_help = EXAMPLE)]
struct Import {
    /// A node, or a folder with NAME.json per class: fact_registry,
    /// LAYOUT_keccak and LAYOUT_blake2s, as a compiler or a node writes them
    #[arg(long, value_name = "URL|DIR")]
    from: String,
    /// FactRegistry to read [default: Integrity's on that network]
    #[arg(long, value_name = "ADDRESS", value_parser = Felt::parse)]
    registry: Option<Felt>,
}

impl Integrity {
    /// Imports; 0 when the classes are kept.
    pub(super) fn execute(self, output: &Output) -> Result<u8, Failure> {
        let Verb::Import(import) = self.verb;
        let classes = import.read()?;
        // What cannot be deployed is not worth keeping.
        classes.contracts()?;
        let folder = folder()?;
        replace(&folder, &classes.files()?)?;
        for (name, hash) in classes.hashes() {
            let whose = match classes.verifiers().any(|(verifier, _)| verifier == name) {
                true => format!(" ({})", contracts::whose(hash)),
                false => String::new(),
            };
            output.print(&format!("{name} {hash}{whose}"))?;
        }
        output.print(&format!("kept in {}", folder.display()))?;
        Ok(0)
    }
}

impl Import {
    fn read(&self) -> Result<ImportedClasses, Failure> {
        if !is_url(&self.from) {
            if self.registry.is_some() {
                return Err(Failure::usage("--registry says nothing for a folder")
                    .help("leave it out, or import from a node"));
            }
            let folder = Path::new(&self.from);
            if !folder.is_dir() {
                return Err(Failure::usage(format!("{} is no folder", folder.display()))
                    .help("name a folder of classes, or a node as https://host/path"));
            }
            return Ok(ImportedClasses::from_folder(folder)?);
        }
        let url: RpcUrl = self.from.parse()?;
        let rpc = Rpc::connect(&url)?;
        let known = self
            .registry
            .or_else(|| Target::known_registry(rpc.chain_id()));
        let registry = known.ok_or_else(|| {
            Failure::usage(format!("no FactRegistry is known on the network of {url}"))
                .help("name one with --registry")
        })?;
        Ok(ImportedClasses::from_node(&rpc, registry)?)
    }
}

/// Where imported classes are kept.
///
/// # Errors
/// [`FailureKind::Usage`] where there is no cache folder.
pub fn folder() -> Result<PathBuf, Failure> {
    Ok(files::cache_folder()?.join(FOLDER))
}

/// The imported contracts.
///
/// # Errors
/// [`FailureKind::Usage`] when none were imported, or the kept ones are damaged.
pub fn imported() -> Result<Contracts, Failure> {
    let folder = folder()?;
    if !folder.is_dir() {
        return Err(Failure::usage("Integrity's contracts were not imported")
            .help("run `stonegate integrity import --from URL` first"));
    }
    let read = |folder: &PathBuf| -> Result<Contracts, ChainError> {
        ImportedClasses::from_folder(folder)?.contracts()
    };
    read(&folder).map_err(|error| Failure::from(error).help("import them again"))
}

/// Puts files into our own folder of the cache, in place of those before. The
/// old folder is moved aside first, and back when the new one cannot be had.
fn replace(folder: &Path, files: &[(String, Vec<u8>)]) -> Result<(), Failure> {
    let refuse = |error: io::Error| {
        let what = format!("cannot replace {}", folder.display());
        Failure::new(FailureKind::Infrastructure, what).because(&error)
    };
    let above = folder.parent().unwrap_or_else(|| Path::new("."));
    fs::create_dir_all(above).map_err(refuse)?;
    // Beside the folder, so that moving there and back is a renaming.
    let aside = tempfile::Builder::new()
        .prefix(".stonegate-")
        .tempdir_in(above)
        .map_err(refuse)?;
    let new = aside.path().join("new");
    let old = aside.path().join("old");
    files::write_folder(&new, files)?;
    let had_one = match fs::rename(folder, &old) {
        Ok(()) => true,
        Err(error) if error.kind() == io::ErrorKind::NotFound => false,
        Err(error) => return Err(refuse(error)),
    };
    fs::rename(&new, folder).map_err(|error| {
        if had_one && let Err(lost) = fs::rename(&old, folder) {
            // The old folder must outlive this function: it is the only one.
            let kept = aside.keep().join("old");
            return refuse(lost).help(format!("the folder is now {}", kept.display()));
        }
        refuse(error)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kept_classes_are_replaced_whole_or_left() {
        let above = tempfile::tempdir().unwrap();
        let folder = above.path().join("cache").join("classes");
        let files = |name: &str| vec![(name.to_owned(), b"{}".to_vec())];
        replace(&folder, &files("a.json")).unwrap();
        replace(&folder, &files("b.json")).unwrap();
        assert!(folder.join("b.json").exists() && !folder.join("a.json").exists());
        // Files that cannot be written leave what was there, and nothing else.
        replace(&folder, &files("no/such/folder.json")).unwrap_err();
        assert!(folder.join("b.json").exists());
        assert_eq!(fs::read_dir(folder.parent().unwrap()).unwrap().count(), 1);
    }
}
