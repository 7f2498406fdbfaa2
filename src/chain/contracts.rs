//! The contracts a devnet is given, and whose a verifier is.

use include_dir::{Dir, include_dir};
use serde::Deserialize;
use std::collections::BTreeMap;

use super::{Account, Call, ChainError, Deployment, Registry, SierraClass};
use crate::{integrity::layouts::RegisteredLayout, stone::field::Felt};

/// Contracts of `contracts/verifier`, compiled, and an index of them.
static ARTIFACTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/contracts/verifier/artifacts");

/// The index's name.
const INDEX: &str = "index.json";

/// Our contracts stand at the same addresses on every devnet.
const SALT: u64 = 0x5706e6a7e;

/// A registry and its verifiers, to be put on a devnet.
#[derive(Clone, Debug)]
pub struct Contracts {
    pub registry: SierraClass,
    pub verifiers: Vec<VerifierContract>,
}

/// A verifier's class and what it is registered for.
#[derive(Clone, Debug)]
pub struct VerifierContract {
    pub class: SierraClass,
    pub constructor: Vec<Felt>,
    /// Layout and hash function (`keccak`, `blake2s`), as the registry's presets
    /// name them (Integrity `settings.cairo`).
    pub presets: Vec<(String, String)>,
}

impl VerifierContract {
    fn deployment(&self) -> Deployment {
        Deployment {
            name: self.class.name().to_owned(),
            class_hash: self.class.class_hash(),
            salt: Felt::from(SALT),
            constructor: self.constructor.clone(),
        }
    }

    /// Where it is on every devnet it is put on.
    pub fn address(&self) -> Felt {
        self.deployment().address()
    }
}

#[derive(Deserialize)]
struct Index {
    classes: BTreeMap<String, IndexedClass>,
}

#[derive(Deserialize)]
struct IndexedClass {
    file: String,
    class_hash: Felt,
    compiled_class_hash: Felt,
}

impl Index {
    /// That of the contracts in this program.
    fn own() -> Result<Index, ChainError> {
        let damaged = |why: String| ChainError::Class {
            name: INDEX.to_owned(),
            why,
        };
        let file = ARTIFACTS.get_file(INDEX);
        let file = file.ok_or_else(|| damaged("it is not there".into()))?;
        serde_json::from_slice(file.contents()).map_err(|error| damaged(error.to_string()))
    }

    /// The class of that name, if there is one.
    fn class(&self, name: &str) -> Option<SierraClass> {
        let indexed = self.classes.get(name)?;
        let (hash, compiled) = (indexed.class_hash, indexed.compiled_class_hash);
        let json = ARTIFACTS.get_file(&indexed.file)?.contents();
        Some(SierraClass::packed(name, json, hash, compiled))
    }
}

impl Contracts {
    /// Ours: a verifier for every layout, each for both hash functions.
    ///
    /// # Errors
    /// [`ChainError::Class`] for a damaged build.
    pub fn own() -> Result<Contracts, ChainError> {
        let index = Index::own()?;
        let class = |name: &str| {
            index.class(name).ok_or_else(|| ChainError::Class {
                name: name.to_owned(),
                why: "it is not in this program".into(),
            })
        };
        let mut verifiers: Vec<VerifierContract> = Vec::new();
        for layout in RegisteredLayout::names() {
            // Constraints that are a contract of their own.
            let part = index.class(&format!("composition_{layout}"));
            let part = part.map(|class| VerifierContract {
                class,
                constructor: Vec::new(),
                presets: Vec::new(),
            });
            let preset = |hasher: &str| (layout.to_owned(), hasher.to_owned());
            let verifier = VerifierContract {
                class: class(&format!("stark_verifier_{layout}"))?,
                constructor: part.iter().map(VerifierContract::address).collect(),
                presets: vec![preset("keccak"), preset("blake2s")],
            };
            verifiers.extend(part);
            verifiers.push(verifier);
        }
        Ok(Contracts {
            registry: class("fact_registry")?,
            verifiers,
        })
    }

    /// Whether there is a verifier for that layout and hash function.
    pub fn verifies(&self, layout: &str, function: &str) -> bool {
        let mut presets = self.verifiers.iter().flat_map(|v| &v.presets);
        presets.any(|(name, hasher)| name == layout && hasher == function)
    }

    /// Declares and deploys the registry, with the verifiers of some layouts;
    /// what is there already stays. The registry's address, which is the same
    /// for the same contracts and account.
    ///
    /// # Errors
    /// [`ChainError`].
    pub fn deploy(&self, account: &Account, layouts: &[&str]) -> Result<Felt, ChainError> {
        account.declare(&self.registry, None)?;
        let registry = Deployment {
            name: self.registry.name().to_owned(),
            class_hash: self.registry.class_hash(),
            salt: Felt::from(SALT),
            constructor: vec![account.address()],
        };
        account.deploy(&registry, None)?;
        let registry = registry.address();
        for layout in layouts {
            self.deploy_verifiers(account, registry, layout)?;
        }
        Ok(registry)
    }

    /// Declares, deploys and registers the verifiers of a layout, unless some
    /// are registered. The account is the registry's owner.
    ///
    /// # Errors
    /// [`ChainError`].
    pub fn deploy_verifiers(
        &self,
        account: &Account,
        registry: Felt,
        layout: &str,
    ) -> Result<(), ChainError> {
        let known = Registry::new(account.rpc().clone(), registry);
        for verifier in &self.verifiers {
            let mut missing = Vec::new();
            for (name, hasher) in &verifier.presets {
                if name == layout && known.verifier(layout, hasher)?.is_none() {
                    missing.push(hasher);
                }
            }
            if missing.is_empty() {
                continue;
            }
            self.place(account, verifier)?;
            for hasher in missing {
                let registered = register(account, registry, layout, hasher, verifier.address());
                if registered.is_err() && known.verifier(layout, hasher)?.is_some() {
                    // Another process was faster.
                    continue;
                }
                registered?;
            }
        }
        Ok(())
    }

    /// Declares and deploys a contract behind its parts.
    fn place(&self, account: &Account, contract: &VerifierContract) -> Result<(), ChainError> {
        let is_part = |other: &&VerifierContract| contract.constructor.contains(&other.address());
        for part in self.verifiers.iter().filter(is_part) {
            self.place(account, part)?;
        }
        account.declare(&contract.class, None)?;
        account.deploy(&contract.deployment(), None)?;
        Ok(())
    }
}

/// Registers a verifier.
fn register(
    account: &Account,
    registry: Felt,
    layout: &str,
    hasher: &str,
    verifier: Felt,
) -> Result<(), ChainError> {
    let word = |text: &str| {
        Felt::from_short_string(text).ok_or_else(|| ChainError::Class {
            name: text.to_owned(),
            why: "a preset's name has at most 31 characters".into(),
        })
    };
    let preset = [word(layout)?, word(hasher)?];
    let call = Call {
        to: registry,
        entry_point: "register_verifier".to_owned(),
        calldata: vec![preset[0], preset[1], verifier],
    };
    let what = format!("registering the verifier of {layout} with {hasher}");
    account.set_up(what, &[call], None)?;
    Ok(())
}

/// Classes of Integrity's verifiers, for all layouts and both hash functions
/// (its records in `deployment/verifiers`).
const INTEGRITY_VERIFIERS: [&str; 12] = [
    "0x1f1051dbdebc1b5d06fdb5ace161462fc30a4d0f4c49cedfd19e4f0edc6aae0",
    "0x44b1de324297d13a4ccc40249e512a2e6289f0b230681cdb66b24a8119263a5",
    "0x2f10795560a443c8e30ef185fb1c69388eb2f22c92cba4e694e38b49be4c9dd",
    "0x1ad981ba6707c4f518467704f33e415832588b5029ff9dc53118d3dff84b599",
    "0x2f88b7853c698bd964bee936fc951d95f14e9025845cbd32493476b5a16fae7",
    "0x44f93c9a340067573fffd5f7ca6110808b13cd3e7027dab824f9c790d38ea83",
    "0x31a3c8e20710f1b84df8cdd155d52c35da4833bb52da0d94ea4c932ef9e0e5f",
    "0x212e777166be7db038ef32a69ced218cbdcef9534d009b645b034e9cdd2805a",
    "0x6f3de7d6a1254cc744d2b25d7e15d74b211cc71e435ef8fda7c7bbddc2045f2",
    "0x6bdce3b21308b4837db5caaa91bc501eb1a50e0cf5550cbd60ee95bc288d130",
    "0x48dac1ce3ef2c6af11a1289225a843affa3add513d8b4d7599ca74f527a07bb",
    "0x208bcc564d47d3bb00ecd236913ffacfaea58c4ab59c11cc81bcf2e93d963dd",
];

/// Whether a class is one of the contracts in this program.
pub fn is_own(class: Felt) -> bool {
    Index::own().is_ok_and(|index| {
        let mut classes = index.classes.values();
        classes.any(|own| own.class_hash == class)
    })
}

/// Whose contract a verifier is, as far as its class tells.
pub fn whose(verifier: Felt) -> &'static str {
    let name = verifier.to_string();
    match is_own(verifier) {
        true => "stonegate's verifier",
        false if INTEGRITY_VERIFIERS.contains(&name.as_str()) => "Integrity's verifier",
        false => "a verifier of unknown class",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verifiers_are_known_by_class() {
        for text in INTEGRITY_VERIFIERS {
            // Each is written as a felt is shown, or it would never be met.
            let class = Felt::parse(text).unwrap();
            assert_eq!(class.to_string(), text);
            assert_eq!(whose(class), "Integrity's verifier");
        }
        for verifier in Contracts::own().unwrap().verifiers {
            assert_eq!(whose(verifier.class.class_hash()), "stonegate's verifier");
        }
        assert_eq!(whose(Felt::ONE), "a verifier of unknown class");
    }

    #[test]
    fn the_index_tells_the_hashes_of_our_classes() {
        let own = Contracts::own().unwrap();
        let verifiers = own.verifiers.iter().map(|verifier| &verifier.class);
        let classes: Vec<&SierraClass> = verifiers.chain([&own.registry]).collect();
        assert_eq!(classes.len(), Index::own().unwrap().classes.len());
        for class in classes {
            let text = (*class.flattened().unwrap()).clone();
            let hash = class.class_hash();
            SierraClass::from_network(class.name(), text, hash).unwrap();
        }
        for layout in RegisteredLayout::names() {
            assert!(own.verifies(layout, "keccak") && own.verifies(layout, "blake2s"));
        }
    }
}
