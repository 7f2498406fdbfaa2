//! The devnet that all tests share.

use std::sync::LazyLock;
use stonegate::{
    chain::{Contracts, Devnet, DevnetOptions, account::Account},
    report::{EventSink, Progress, Verbosity},
    stone::field::Felt,
};

/// Enough for each test that disturbs nonces to have one of its own.
pub const ACCOUNTS: u8 = 14;

static DEVNET: LazyLock<Devnet> = LazyLock::new(|| {
    // An installation takes minutes: its progress is to be seen in CI's log.
    let progress = Progress::lines(Box::new(std::io::stderr()), Verbosity::Normal);
    let events = EventSink::new(progress);
    let options = DevnetOptions {
        accounts: ACCOUNTS,
        ..DevnetOptions::default()
    };
    Devnet::start(&options, &events).unwrap_or_else(|error| panic!("{error}"))
});

/// The devnet, started by the first test that asks.
pub fn devnet() -> &'static Devnet {
    &DEVNET
}

/// The account that sends in tests; there is one, because its nonces are one row.
pub fn account() -> &'static Account {
    static ACCOUNT: LazyLock<Account> = LazyLock::new(|| devnet().account(0).unwrap());
    &ACCOUNT
}

/// Our registry with our verifier, deployed by the first test that asks.
pub fn registry() -> Felt {
    static REGISTRY: LazyLock<Felt> = LazyLock::new(|| {
        Contracts::own()
            .unwrap()
            .deploy(account(), &["recursive"])
            .unwrap()
    });
    *REGISTRY
}
