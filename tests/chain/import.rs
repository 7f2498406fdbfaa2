//! The classes behind a registry, read from a node.

use stonegate::{
    chain::{ChainError, Contracts, ImportedClasses, Registry},
    stone::field::Felt,
};

use crate::devnet::{account, devnet, registry};

#[test]
fn what_a_node_tells_is_what_was_declared_and_can_be_put_elsewhere() {
    let own = Contracts::own().unwrap();
    let registry = registry();
    let rpc = devnet().rpc();
    let classes = ImportedClasses::from_node(rpc, registry).unwrap();
    let verifier = own.verifiers[0].class.class_hash();
    let expected = [
        ("fact_registry", own.registry.class_hash()),
        ("recursive_blake2s", verifier),
        ("recursive_keccak", verifier),
    ];
    assert_eq!(classes.hashes().collect::<Vec<_>>(), expected);

    // Kept in a folder, read again, deployed: the same contracts.
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in classes.files().unwrap() {
        std::fs::write(folder.path().join(name), bytes).unwrap();
    }
    let again = ImportedClasses::from_folder(folder.path()).unwrap();
    let deployed = again
        .contracts()
        .unwrap()
        .deploy(account(), &["recursive"])
        .unwrap();
    assert_eq!(deployed, registry);
    let asked = Registry::new(rpc.clone(), deployed);
    let found = asked.verifier("recursive", "blake2s").unwrap().unwrap();
    assert_eq!(found.class_hash, verifier);
    assert_eq!(found.address, own.verifiers[0].address());
    assert_eq!(asked.verifier("small", "keccak").unwrap(), None);
}

#[test]
fn what_is_no_registry_is_said_to_be_none() {
    let rpc = devnet().rpc();
    let nowhere = ImportedClasses::from_node(rpc, Felt::from(0xdead));
    assert!(matches!(nowhere, Err(ChainError::NoContract { .. })));
    // The account is a contract, but it has no verifiers.
    let other = ImportedClasses::from_node(rpc, account().address());
    assert!(other.is_err(), "{other:?}");
}
