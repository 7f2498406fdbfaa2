//! The contracts of a FactRegistry somewhere else, read from a node or a folder,
//! to be put on a devnet.
//!
//! Integrity's larger verifiers are several contracts. Their constructors take
//! the others' addresses and keep each in the storage variable of the argument's
//! name (Integrity `contracts/verifier.cairo`, `air/layouts/*/contract.cairo`;
//! records in its `deployment/`), 0 where the code is in the verifier itself. So
//! a class names its parts, and a part of part `b` of `a` is called `a.b`.

use serde_json::Value;
use starknet::core::types::{ContractClass, FlattenedSierraClass};
use std::{collections::BTreeMap, fs, path::Path};

use super::{ChainError, Contracts, Registry, Rpc, SierraClass, contracts::VerifierContract};
use crate::{
    integrity::{Hasher, RegisteredLayout},
    stone::field::Felt,
};

/// Name of the registry's class.
const REGISTRY: &str = "fact_registry";
/// File of a folder that holds the class hashes by name.
const INDEX: &str = "index.json";
/// Parts within parts; Integrity's largest verifier has two levels.
const MAX_DEPTH: usize = 4;

/// Classes by name: `fact_registry`, `LAYOUT_FUNCTION` for verifiers, and
/// `NAME.ARGUMENT` for their parts.
#[derive(Clone, Debug)]
pub struct ImportedClasses(BTreeMap<String, SierraClass>);

impl ImportedClasses {
    /// Reads the classes behind a registry. Every class must have the hash under
    /// which the node knows it.
    ///
    /// # Errors
    /// [`ChainError`] when the node cannot be asked, what is at `registry` is no
    /// registry, or a class does not have its hash.
    pub fn from_node(rpc: &Rpc, registry: Felt) -> Result<ImportedClasses, ChainError> {
        let mut classes = ImportedClasses(BTreeMap::new());
        classes.read(rpc, REGISTRY.to_owned(), registry)?;
        let asked = Registry::new(rpc.clone(), registry);
        for layout in RegisteredLayout::names() {
            for function in Hasher::FUNCTIONS {
                if let Some(verifier) = asked.verifier(layout, function)? {
                    let name = format!("{layout}_{function}");
                    classes.read_with_parts(rpc, name, verifier.address, 0)?;
                }
            }
        }
        Ok(classes)
    }

    fn read_with_parts(
        &mut self,
        rpc: &Rpc,
        name: String,
        address: Felt,
        depth: usize,
    ) -> Result<(), ChainError> {
        let class = self.read(rpc, name.clone(), address)?;
        if depth == MAX_DEPTH {
            return Err(refuse(&name, "its parts have parts without end"));
        }
        for argument in arguments(&class)? {
            let part = rpc.storage_at(address, &argument)?;
            if !part.is_zero() {
                self.read_with_parts(rpc, format!("{name}.{argument}"), part, depth + 1)?;
            }
        }
        Ok(())
    }

    fn read(&mut self, rpc: &Rpc, name: String, address: Felt) -> Result<SierraClass, ChainError> {
        let hash = rpc
            .class_hash_at(address)?
            .ok_or_else(|| ChainError::NoContract {
                url: rpc.url().clone(),
                address,
            })?;
        let class = match rpc.get_class(hash)? {
            Some(ContractClass::Sierra(class)) => SierraClass::from_network(&name, class, hash)?,
            Some(ContractClass::Legacy(_)) => {
                return Err(refuse(&name, "it is a class of Cairo 0"));
            }
            None => return Err(refuse(&name, "the node does not have it")),
        };
        self.0.insert(name, class.clone());
        Ok(class)
    }

    /// Reads a folder: `NAME.json` per class, as compilers write it or as nodes
    /// tell it. Classes that `index.json` names must have the hash it says.
    ///
    /// # Errors
    /// [`ChainError::Class`] for a class that is none, has another hash, or has a
    /// name that says nothing; [`ChainError::System`] when a file cannot be read.
    pub fn from_folder(folder: &Path) -> Result<ImportedClasses, ChainError> {
        let unreadable = |error: std::io::Error| {
            ChainError::system(format!("read the classes in {}", folder.display()), &error)
        };
        let index: BTreeMap<String, Felt> = match fs::read(folder.join(INDEX)) {
            Ok(bytes) => {
                serde_json::from_slice(&bytes).map_err(|error| refuse(INDEX, &error.to_string()))?
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => BTreeMap::new(),
            Err(error) => return Err(unreadable(error)),
        };
        let mut classes = BTreeMap::new();
        for entry in fs::read_dir(folder).map_err(unreadable)? {
            let file = entry.map_err(unreadable)?.path();
            let name = file.file_name().and_then(|name| name.to_str());
            let Some(name) = name.and_then(|name| name.strip_suffix(".json")) else {
                continue;
            };
            if file.ends_with(INDEX) {
                continue;
            }
            if name != REGISTRY && preset(name).is_none() {
                let why = "call it fact_registry, LAYOUT_keccak or LAYOUT_blake2s, \
                           or that and the constructor's argument it is the part for";
                return Err(refuse(name, why));
            }
            let bytes = fs::read(&file).map_err(unreadable)?;
            let class = parse(name, &bytes, index.get(name).copied())?;
            classes.insert(name.to_owned(), class);
        }
        let missing = index.keys().find(|name| !classes.contains_key(*name));
        match missing {
            Some(name) => Err(refuse(name, "the index names it and it is not there")),
            None => Ok(ImportedClasses(classes)),
        }
    }

    /// Name and class hash of each, in the order of names.
    pub fn hashes(&self) -> impl Iterator<Item = (&str, Felt)> {
        self.0
            .iter()
            .map(|(name, class)| (name.as_str(), class.class_hash()))
    }

    /// Those of the verifiers, without the registry's and those a verifier calls.
    pub fn verifiers(&self) -> impl Iterator<Item = (&str, Felt)> {
        self.hashes()
            .filter(|(name, _)| *name != "fact_registry" && !name.contains('.'))
    }

    /// The files of a folder from which [`ImportedClasses::from_folder`] reads
    /// the same classes.
    ///
    /// # Errors
    /// [`ChainError::Class`] for a class that JSON cannot hold.
    pub fn files(&self) -> Result<Vec<(String, Vec<u8>)>, ChainError> {
        let mut files = Vec::with_capacity(self.0.len() + 1);
        for (name, class) in &self.0 {
            let bytes = serde_json::to_vec(&*class.flattened()?);
            let bytes = bytes.map_err(|error| refuse(name, &error.to_string()))?;
            files.push((format!("{name}.json"), bytes));
        }
        let index: BTreeMap<&str, Felt> = self.hashes().collect();
        let index = serde_json::to_vec_pretty(&index);
        let index = index.map_err(|error| refuse(INDEX, &error.to_string()))?;
        files.push((INDEX.to_owned(), index));
        Ok(files)
    }

    /// The contracts to deploy, parts before what they are part of.
    ///
    /// # Errors
    /// [`ChainError::Class`] when the registry or all verifiers are missing.
    pub fn contracts(&self) -> Result<Contracts, ChainError> {
        let registry = self.0.get(REGISTRY);
        let registry = registry.ok_or_else(|| refuse(REGISTRY, "it is not there"))?;
        let mut verifiers = Vec::new();
        for (name, class) in &self.0 {
            if let Some((layout, function, true)) = preset(name) {
                let presets = vec![(layout.to_owned(), function.to_owned())];
                self.place(name, class, presets, &mut verifiers)?;
            }
        }
        if verifiers.is_empty() {
            return Err(refuse("verifiers", "there are none beside the registry"));
        }
        Ok(Contracts {
            registry: registry.clone(),
            verifiers,
        })
    }

    /// Appends a contract behind its parts; its address.
    fn place(
        &self,
        name: &str,
        class: &SierraClass,
        presets: Vec<(String, String)>,
        out: &mut Vec<VerifierContract>,
    ) -> Result<Felt, ChainError> {
        let mut constructor = Vec::new();
        for argument in arguments(class)? {
            let part = format!("{name}.{argument}");
            constructor.push(match self.0.get(&part) {
                // Names grow with depth, so this ends.
                Some(class) => self.place(&part, class, Vec::new(), out)?,
                None => Felt::ZERO,
            });
        }
        let contract = VerifierContract {
            class: class.clone(),
            constructor,
            presets,
        };
        let address = contract.address();
        out.push(contract);
        Ok(address)
    }
}

/// Layout and hash function of a name, and whether it is the verifier itself.
fn preset(name: &str) -> Option<(&str, &str, bool)> {
    let (verifier, part) = match name.split_once('.') {
        Some((verifier, part)) => (verifier, Some(part)),
        None => (name, None),
    };
    let (layout, function) = verifier.rsplit_once('_')?;
    let known =
        RegisteredLayout::by_name(layout).is_some() && Hasher::FUNCTIONS.contains(&function);
    known.then_some((layout, function, part.is_none()))
}

/// A class of a file, in either form.
fn parse(name: &str, bytes: &[u8], hash: Option<Felt>) -> Result<SierraClass, ChainError> {
    let told: Result<FlattenedSierraClass, _> = serde_json::from_slice(bytes);
    let class = match (told, hash) {
        // The ABI is a text: a node's form, whose hash only an index tells.
        (Ok(class), Some(hash)) => return SierraClass::from_network(name, class, hash),
        (Ok(class), None) => {
            let hash = super::rpc::from_chain(class.class_hash());
            return SierraClass::from_network(name, class, hash);
        }
        (Err(_), _) => SierraClass::from_artifact(name, bytes)?,
    };
    match hash {
        Some(hash) if hash != class.class_hash() => {
            let found = class.class_hash();
            Err(refuse(
                name,
                &format!("it hashes to {found}, not to {hash}"),
            ))
        }
        _ => Ok(class),
    }
}

/// Names of the constructor's arguments.
fn arguments(class: &SierraClass) -> Result<Vec<String>, ChainError> {
    let unreadable = || refuse(class.name(), "its ABI cannot be read");
    let abi: Value = serde_json::from_str(&class.flattened()?.abi).map_err(|_| unreadable())?;
    let entries = abi.as_array().ok_or_else(unreadable)?;
    let constructor = entries.iter().find(|entry| entry["type"] == "constructor");
    let inputs = constructor.and_then(|entry| entry["inputs"].as_array());
    inputs
        .into_iter()
        .flatten()
        .map(|input| {
            let name = input["name"].as_str();
            let is_part = |b: u8| b.is_ascii_alphanumeric() || b == b'_';
            // Names are shown, and are names of files.
            name.filter(|name| name.bytes().all(is_part))
                .map(str::to_owned)
                .ok_or_else(unreadable)
        })
        .collect()
}

fn refuse(name: &str, why: &str) -> ChainError {
    ChainError::Class {
        name: name.to_owned(),
        why: why.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Our registry's class, as a node tells it.
    fn registry() -> Vec<u8> {
        let own = Contracts::own().unwrap();
        serde_json::to_vec(&*own.registry.flattened().unwrap()).unwrap()
    }

    /// A class whose constructor takes these, and nothing else of sense.
    fn class(arguments: &[&str]) -> Vec<u8> {
        let inputs: Vec<Value> = arguments
            .iter()
            .map(|name| serde_json::json!({"name": name, "type": "felt"}))
            .collect();
        let abi =
            serde_json::json!([{"type": "constructor", "name": "constructor", "inputs": inputs}]);
        serde_json::to_vec(&serde_json::json!({
            "sierra_program": ["0x1", "0x2"],
            "contract_class_version": "0.1.0",
            "entry_points_by_type": {"CONSTRUCTOR": [], "EXTERNAL": [], "L1_HANDLER": []},
            "abi": abi.to_string(),
        }))
        .unwrap()
    }

    fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (name, bytes) in files {
            fs::write(folder.path().join(name), bytes).unwrap();
        }
        folder
    }

    fn told(result: Result<ImportedClasses, ChainError>) -> String {
        result.unwrap_err().to_string()
    }

    #[test]
    fn parts_are_placed_first_and_named_to_their_constructors() {
        let own = class(&["composition_contract_address", "oods_contract_address"]);
        let master = class(&["contract_1"]);
        let leaf = class(&[]);
        let folder = folder(&[
            ("fact_registry.json", &registry()),
            ("starknet_with_keccak_keccak.json", &own),
            (
                "starknet_with_keccak_keccak.composition_contract_address.json",
                &master,
            ),
            (
                "starknet_with_keccak_keccak.composition_contract_address.contract_1.json",
                &leaf,
            ),
            ("README.md", b"not a class"),
        ]);
        let classes = ImportedClasses::from_folder(folder.path()).unwrap();
        let contracts = classes.contracts().unwrap();
        let [leaf, master, verifier] = &contracts.verifiers[..] else {
            panic!("{:?}", contracts.verifiers);
        };
        assert!(leaf.constructor.is_empty() && leaf.presets.is_empty());
        assert_eq!(master.constructor, [leaf.address()]);
        assert_eq!(verifier.constructor, [master.address(), Felt::ZERO]);
        assert_eq!(
            verifier.presets,
            [("starknet_with_keccak".to_owned(), "keccak".to_owned())]
        );

        // What is kept is read again, with the same hashes.
        let kept = tempfile::tempdir().unwrap();
        let path = kept.path().join("classes");
        crate::files::write_folder(&path, &classes.files().unwrap()).unwrap();
        let again = ImportedClasses::from_folder(&path).unwrap();
        assert!(again.hashes().eq(classes.hashes()));
        assert_eq!(again.hashes().count(), 4);
        // A class that was changed afterwards is noticed, and one that is gone.
        let file = path.join("starknet_with_keccak_keccak.json");
        fs::write(&file, class(&["other"])).unwrap();
        assert!(told(ImportedClasses::from_folder(&path)).contains("hashes to"));
        fs::remove_file(&file).unwrap();
        assert!(told(ImportedClasses::from_folder(&path)).contains("not there"));
    }

    #[test]
    fn what_is_no_class_or_has_no_place_is_named() {
        let class = class(&[]);
        let misnamed = folder(&[("keccak_verifier.json", &class)]);
        let error = told(ImportedClasses::from_folder(misnamed.path()));
        assert!(
            error.contains("keccak_verifier") && error.contains("LAYOUT_keccak"),
            "{error}"
        );
        let broken = folder(&[("recursive_keccak.json", b"{}")]);
        assert!(told(ImportedClasses::from_folder(broken.path())).contains("recursive_keccak"));
        for name in ["../above", "red\u{1b}[31m"] {
            let error = arguments(&parse("named", &self::class(&[name]), None).unwrap());
            assert!(error.is_err(), "{name}");
        }
        let alone = folder(&[("recursive_keccak.json", &class)]);
        let alone = ImportedClasses::from_folder(alone.path()).unwrap();
        assert!(
            alone
                .contracts()
                .unwrap_err()
                .to_string()
                .contains("fact_registry")
        );
        let empty = folder(&[("fact_registry.json", &registry())]);
        let empty = ImportedClasses::from_folder(empty.path()).unwrap();
        assert!(
            empty
                .contracts()
                .unwrap_err()
                .to_string()
                .contains("verifiers")
        );
        assert!(ImportedClasses::from_folder(Path::new("/no/such/folder")).is_err());
    }
}
