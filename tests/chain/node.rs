//! Questions and transactions.

use stonegate::{
    chain::{
        CallError, ChainError, FeeBounds, Target,
        account::{Account, AccountOptions, Call, STRK_ADDRESS},
    },
    stone::field::Felt,
};

use crate::devnet::{ACCOUNTS, account, devnet};

/// One fri to the second account: the smallest transaction with an event.
fn transfer(amount: u64) -> Vec<Call> {
    let to = devnet().accounts()[1].address;
    vec![Call {
        to: strk(),
        entry_point: "transfer".into(),
        calldata: vec![to, Felt::from(amount), Felt::ZERO],
    }]
}

fn strk() -> Felt {
    Felt::parse(STRK_ADDRESS).unwrap()
}

fn bounds(calls: &[Call]) -> FeeBounds {
    let estimate = account().estimate(calls).unwrap();
    account().bounds(&estimate, None).unwrap()
}

#[test]
fn a_devnet_answers_with_version_chain_and_accounts() {
    let rpc = devnet().rpc();
    assert!(
        rpc.spec_version().starts_with("0.10."),
        "{}",
        rpc.spec_version()
    );
    assert_eq!(Some(rpc.chain_id()), Target::Sepolia.chain_id());
    assert!(devnet().url().is_loopback());
    assert_eq!(devnet().accounts().len(), usize::from(ACCOUNTS));
    let second = devnet().accounts()[1].address;
    assert!(rpc.class_hash_at(second).unwrap().is_some());
    assert!(rpc.nonce(second).unwrap().is_some());
}

#[test]
fn what_is_not_there_is_told_from_what_says_no() {
    let rpc = devnet().rpc();
    let nowhere = Felt::from(0xdead);
    assert_eq!(rpc.class_hash_at(nowhere).unwrap(), None);
    assert_eq!(rpc.get_class(nowhere).unwrap(), None);
    assert_eq!(rpc.receipt(nowhere).unwrap(), None);
    assert!(matches!(
        rpc.call(nowhere, "balanceOf", &[]),
        Err(CallError::Chain(ChainError::NoContract { address, .. })) if address == nowhere
    ));
    // The token refuses calldata that is cut off.
    match rpc.call(strk(), "balanceOf", &[]) {
        Err(CallError::Reverted(error)) => {
            assert_eq!(error["code"], 40, "{error}");
            assert!(error["data"]["revert_error"].is_object(), "{error}");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_transaction_costs_what_was_estimated_and_its_receipt_has_its_event() {
    let calls = transfer(1);
    let estimate = account().estimate(&calls).unwrap();
    let before = account().balance().unwrap();
    let receipt = account().send(&calls, &bounds(&calls)).unwrap();
    assert!(receipt.succeeded, "{receipt:?}");
    assert_eq!(receipt.revert_reason, None);
    // State moves between the two: other tests send meanwhile.
    let near = |value: u128, estimated: u128| value.abs_diff(estimated) * 20 <= estimated;
    assert!(
        near(receipt.fee_fri, estimate.fee_fri),
        "{receipt:?} {estimate:?}"
    );
    assert!(
        near(receipt.l2_gas.into(), estimate.l2_gas.into()),
        "{receipt:?} {estimate:?}"
    );
    assert!(account().balance().unwrap() < before - receipt.fee_fri);
    let ours = receipt.events.iter().find(|event| {
        event.from == strk() && event.data.contains(&devnet().accounts()[1].address)
            || event.keys.contains(&devnet().accounts()[1].address)
    });
    assert!(ours.is_some(), "{:?}", receipt.events);
}

#[test]
fn a_revert_is_told_by_the_estimate_and_paid_for_when_sent() {
    let too_much = vec![Call {
        calldata: vec![Felt::ONE, Felt::ZERO, Felt::from(1 << 40)],
        ..transfer(1).remove(0)
    }];
    match account().estimate(&too_much) {
        Err(CallError::Reverted(error)) => assert_eq!(error["code"], 41, "{error}"),
        other => panic!("{other:?}"),
    }
    let receipt = account().send(&too_much, &bounds(&transfer(1))).unwrap();
    assert!(!receipt.succeeded);
    let reason = receipt.revert_reason.unwrap();
    assert!(reason.contains("ERC20"), "{reason}");
    assert!(receipt.fee_fri > 0);
}

#[test]
fn threads_that_send_at_once_get_nonces_in_a_row() {
    let calls = transfer(1);
    let bounds = bounds(&calls);
    let mut hashes: Vec<Felt> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|_| scope.spawn(|| account().send(&calls, &bounds).unwrap().tx_hash))
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    });
    hashes.sort_by_key(|hash| hash.to_be_bytes());
    hashes.dedup();
    assert_eq!(hashes.len(), 4);
}

#[test]
fn a_nonce_used_by_another_program_is_asked_for_again() {
    // Two values for one account know nothing of each other.
    let one = devnet().account(1).unwrap();
    let other = devnet().account(1).unwrap();
    let calls = vec![Call {
        to: strk(),
        entry_point: "transfer".into(),
        // An account whose balance no test watches.
        calldata: vec![devnet().accounts()[9].address, Felt::ONE, Felt::ZERO],
    }];
    let bounds = |of: &Account| of.bounds(&of.estimate(&calls).unwrap(), None).unwrap();
    for sender in [&one, &other, &one] {
        assert!(sender.send(&calls, &bounds(sender)).unwrap().succeeded);
    }
    let bounds = bounds(&one);
    assert!(other.send(&calls, &bounds).unwrap().succeeded);
    assert!(one.send(&calls, &bounds).unwrap().succeeded);
}

#[test]
fn limits_hold_before_anything_is_sent() {
    let calls = transfer(1);
    let estimate = account().estimate(&calls).unwrap();
    let needs = estimate.bounds(None).unwrap().max_fee();
    assert_eq!(
        account().bounds(&estimate, Some(needs - 1)),
        Err(ChainError::MaxFee {
            needs,
            allows: needs - 1
        })
    );
    assert!(account().bounds(&estimate, Some(needs)).is_ok());

    let mut dear = estimate;
    dear.l2_gas_price = 10u128.pow(24);
    assert!(matches!(
        account().bounds(&dear, None),
        Err(ChainError::Balance { has, needs }) if has < needs && has > 0
    ));

    let long = vec![Call {
        calldata: vec![Felt::ONE; 4_997],
        ..transfer(1).remove(0)
    }];
    assert!(matches!(
        account().estimate(&long),
        Err(CallError::Chain(ChainError::CalldataLimit {
            felts: 5_001,
            allows: 5_000
        }))
    ));
}

#[test]
fn an_account_is_loaded_by_its_options() {
    let known = &devnet().accounts()[1];
    let options = AccountOptions {
        address: Some(known.address),
        private_key: Some(known.private_key.clone()),
        ..AccountOptions::default()
    };
    let account = Account::load(&options, devnet().rpc()).unwrap();
    assert_eq!(account.address(), known.address);
    let shown = format!("{account:?} {options:?} {known:?}");
    assert_eq!(shown.matches("hidden").count(), 2, "{shown}");
    let to_itself = [Call {
        to: strk(),
        entry_point: "transfer".into(),
        calldata: vec![known.address, Felt::ONE, Felt::ZERO],
    }];
    assert!(account.estimate(&to_itself).unwrap().fee_fri > 0);
}

#[test]
fn a_wrong_key_is_an_account_that_cannot_sign() {
    let key = "0x123456".parse().unwrap();
    let stranger = Account::new(account().address(), key, devnet().rpc()).unwrap();
    match stranger.estimate(&transfer(1)) {
        Err(CallError::Chain(error)) => {
            assert!(matches!(error, ChainError::Signing { .. }), "{error:?}");
        }
        other => panic!("{other:?}"),
    }
    let nobody = Account::new(Felt::from(0xdead), "0x1".parse().unwrap(), devnet().rpc());
    assert!(matches!(nobody, Err(ChainError::AccountNotDeployed { .. })));
}
