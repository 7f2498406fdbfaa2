//! Classes and contracts put on a chain.

use stonegate::{
    chain::{
        CallError, ChainError, Rpc, SierraClass,
        account::{Account, Call},
        declare::{Deployment, Placed},
    },
    stone::field::Felt,
};

use crate::{
    devnet::{account, devnet},
    proxy::{Fault, Proxy},
};

/// `counter.cairo`, compiled by starknet-compile 2.12.0.
const COUNTER: &[u8] = include_bytes!("counter.contract_class.json");

fn counter() -> SierraClass {
    SierraClass::from_artifact("counter", COUNTER).unwrap()
}

fn deployment(salt: u64, start: u64) -> Deployment {
    Deployment {
        name: "counter".into(),
        class_hash: counter().class_hash(),
        salt: Felt::from(salt),
        constructor: vec![Felt::from(start)],
    }
}

#[test]
fn a_class_is_declared_once_and_a_contract_deployed_once() {
    let class = counter();
    let Placed::Now(receipt) = account().declare(&class, None).unwrap() else {
        panic!("nobody else declares it");
    };
    assert!(receipt.succeeded);
    assert_eq!(account().declare(&class, None).unwrap(), Placed::Before);

    let contract = deployment(7, 40);
    let Placed::Now(receipt) = account().deploy(&contract, None).unwrap() else {
        panic!("nobody else deploys it");
    };
    assert!(receipt.succeeded);
    assert_eq!(account().deploy(&contract, None).unwrap(), Placed::Before);
    let rpc = devnet().rpc();
    let address = contract.address();
    assert_eq!(
        rpc.class_hash_at(address).unwrap(),
        Some(class.class_hash())
    );
    assert_eq!(rpc.call(address, "count", &[]).unwrap(), [Felt::from(40)]);

    let add = |amount: u64| {
        [Call {
            to: address,
            entry_point: "add".into(),
            calldata: vec![Felt::from(amount)],
        }]
    };
    let estimate = account().estimate(&add(2)).unwrap();
    let bounds = account().bounds(&estimate, None).unwrap();
    let receipt = account().send(&add(2), &bounds).unwrap();
    let event = receipt
        .events
        .iter()
        .find(|event| event.from == address)
        .unwrap();
    assert_eq!(event.keys[1..], [Felt::from(2)]);
    assert_eq!(event.data, [Felt::from(42)]);
    assert_eq!(rpc.call(address, "count", &[]).unwrap(), [Felt::from(42)]);

    // What a contract says comes back word for word, from the free question, ...
    let Err(CallError::Reverted(error)) = account().estimate(&add(0)) else {
        panic!("adding nothing is refused");
    };
    assert!(error.to_string().contains("Nothing to add"), "{error}");
    // ... and from the paid transaction.
    let receipt = account().send(&add(0), &bounds).unwrap();
    assert!(receipt.revert_reason.unwrap().contains("Nothing to add"));

    // The class comes back with its ABI as it was declared, under the same hash.
    let Some(starknet::core::types::ContractClass::Sierra(told)) =
        rpc.get_class(class.class_hash()).unwrap()
    else {
        panic!("the class was declared");
    };
    let again = SierraClass::from_network("counter", told.clone(), class.class_hash()).unwrap();
    assert_eq!(again.flattened(), class.flattened());
    let other = SierraClass::from_network("counter", told, Felt::ONE).unwrap_err();
    assert!(other.to_string().contains("hashes to"), "{other}");

    // Who was told that it is not there, and finds another was faster, has it, too.
    let proxy = Proxy::start();
    let sender = &devnet().accounts()[1];
    let late = Rpc::connect(&proxy.url).unwrap();
    let late = Account::new(sender.address, sender.private_key.clone(), &late).unwrap();
    let nothing = r#"{"jsonrpc":"2.0","id":1,"error":{"code":20,"message":"Contract not found"}}"#;
    proxy.plan(|method, before| {
        (method == "starknet_getClassHashAt" && before == 0)
            .then(|| Fault::Answer(200, String::new(), nothing.into()))
    });
    assert_eq!(late.deploy(&contract, None).unwrap(), Placed::Before);
    assert_eq!(proxy.count("starknet_estimateFee"), 1);
}

#[test]
fn a_class_that_is_not_declared_cannot_be_deployed() {
    let contract = Deployment {
        class_hash: Felt::from(0xdead),
        ..deployment(8, 0)
    };
    match account().deploy(&contract, None) {
        Err(ChainError::SetUp {
            what,
            hash: None,
            why,
        }) => {
            assert_eq!(what, "deploying counter");
            assert!(why.contains("not declared"), "{why}");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_max_fee_holds_for_the_set_up_too() {
    let class = counter_with("sum");
    assert!(matches!(
        account().declare(&class, Some(1)),
        Err(ChainError::MaxFee { allows: 1, .. })
    ));
    assert!(
        devnet()
            .rpc()
            .get_class(class.class_hash())
            .unwrap()
            .is_none()
    );
}

/// The same program under another version of its ABI: another class.
fn counter_with(argument: &str) -> SierraClass {
    let text = String::from_utf8(COUNTER.to_vec()).unwrap();
    let changed = text.replace("\"name\": \"amount\"", &format!("\"name\": \"{argument}\""));
    let class = SierraClass::from_artifact(argument, changed.as_bytes()).unwrap();
    assert_ne!(class.class_hash(), counter().class_hash());
    assert_eq!(
        class.compiled_class_hash().unwrap(),
        counter().compiled_class_hash().unwrap()
    );
    class
}

#[test]
fn a_node_that_compiles_a_class_to_something_else_is_told() {
    let proxy = Proxy::start();
    let rpc = Rpc::connect(&proxy.url).unwrap();
    let sender = &devnet().accounts()[1];
    let account = Account::new(sender.address, sender.private_key.clone(), &rpc).unwrap();
    // By number from a declaration, in words from an estimate.
    let number = r#"{"code":60,"message":"mismatch"}"#;
    let words = r#"{"code":41,"message":"Transaction execution error","data":{"transaction_index":0,
        "execution_error":"Mismatch compiled class hash for class with hash 0x1. Actual: 0x2, Expected: 0x3"}}"#;
    for (asked, error) in [
        ("starknet_addDeclareTransaction", number),
        ("starknet_estimateFee", words),
    ] {
        let answer = format!(r#"{{"jsonrpc":"2.0","id":1,"error":{error}}}"#);
        proxy.plan(move |method, _| {
            (method == asked).then(|| Fault::Answer(200, String::new(), answer.clone()))
        });
        let error = account.declare(&counter_with("total"), None).unwrap_err();
        assert!(
            matches!(&error, ChainError::Class { name, .. } if name == "total"),
            "{error:?}"
        );
        assert!(error.to_string().contains("something else"), "{error}");
    }
}

#[test]
fn what_is_no_class_is_named() {
    for json in ["{}", "[", "{\"sierra_program\": [\"0x1\"]}"] {
        let error = SierraClass::from_artifact("broken", json.as_bytes()).unwrap_err();
        assert!(error.to_string().contains("broken"), "{error}");
    }
    // A program that is no Sierra does not compile.
    let mut value: serde_json::Value = serde_json::from_slice(COUNTER).unwrap();
    value["sierra_program"] = serde_json::json!(["0x1", "0x7", "0x0", "0x2"]);
    let class = SierraClass::from_artifact("broken", value.to_string().as_bytes()).unwrap();
    let error = class.compiled_class_hash().unwrap_err();
    assert!(matches!(error, ChainError::Class { .. }), "{error:?}");
}
