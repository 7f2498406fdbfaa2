//! A proof on its way to a registry of ours: accepted, refused, or kept from
//! being judged, which are three different things.

use std::{fs, path::Path, sync::LazyLock, time::Duration};
use stonegate::{
    chain::{
        CalldataMode, ChainError, Contracts, Deployment, OnChain, OnChainVerdict, Registry, Retry,
        Rpc, Submission, SubmitOptions,
        account::{Account, STRK_ADDRESS},
    },
    failure::{Failure, FailureKind},
    integrity::{
        self, Hasher, MemoryVerification, Reason, Stage, VerifierConfiguration, calldata,
        split::SplitCalldata,
    },
    program::{Layout, Program},
    report::EventSink,
    stone::{
        field::Felt,
        params::{DEFAULT_SECURITY_BITS, ProofParameters, ProverConfig, StoneVersion},
        proof::ProofFile,
        prove::{ProveOptions, prove},
        verify::StarkProof,
    },
};

use crate::{
    common::desk::{Desk, Done, OUTPUT_TEN},
    devnet::{account, devnet, registry},
    mutations,
    proxy::{Fault, Proxy},
};

/// A program of a few steps that outputs 10, proved once.
pub static PROOF: LazyLock<ProofFile> = LazyLock::new(|| {
    let program = Program::load(Path::new(OUTPUT_TEN)).unwrap();
    let inputs = program.run(&[], Layout::Recursive).unwrap();
    let n_steps = inputs.public_input.n_steps;
    let parameters = ProofParameters::derive(n_steps, DEFAULT_SECURITY_BITS).unwrap();
    let options = ProveOptions::of(StoneVersion::Stone6);
    prove(&inputs, &parameters, &ProverConfig::default(), &options).unwrap()
});

pub fn configuration(mode: MemoryVerification) -> VerifierConfiguration {
    VerifierConfiguration::for_proof(&PROOF, StoneVersion::Stone6, mode)
}

pub fn submission_of(proof: &ProofFile, configuration: VerifierConfiguration) -> Submission {
    let accepted = integrity::verify(proof, &configuration, 0).unwrap();
    Submission {
        monolith: calldata::monolith(proof, &configuration).unwrap(),
        split: SplitCalldata::new(proof, &configuration).unwrap(),
        configuration,
        fact_hash: accepted.fact_hash,
        verification_hash: accepted.verification_hash,
        security_bits: accepted.security_bits,
    }
}

fn submission(mode: MemoryVerification) -> Submission {
    submission_of(&PROOF, configuration(mode))
}

fn ours() -> Registry {
    Registry::new(devnet().rpc().clone(), registry())
}

fn submit(
    account: &Account,
    submission: &Submission,
    options: SubmitOptions,
) -> Result<OnChain, ChainError> {
    ours().submit(Some(account), submission, &options, &EventSink::silent())
}

fn nonce(account: &Account) -> Felt {
    let nonce = devnet().rpc().nonce(account.address());
    nonce.unwrap().unwrap()
}

#[test]
fn every_change_is_refused_where_and_as_expected() {
    let good = submission(MemoryVerification::Strict).monolith;
    let registry = ours();
    assert!(registry.ask(&good).unwrap().is_ok());
    let faults = mutations::all().into_iter();
    let wrong: Vec<String> = faults.filter_map(|m| m.fault(&registry, &good)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_proof_is_asked_about_sent_once_and_sent_again_only_by_force() {
    let account = devnet().account(5).unwrap();
    let submission = submission(MemoryVerification::Strict);
    let registered = || ours().is_registered(submission.verification_hash).unwrap();
    let start = nonce(&account);
    let dry = SubmitOptions {
        dry_run: true,
        ..SubmitOptions::default()
    };
    let asked = submit(&account, &submission, dry).unwrap();
    assert_eq!(asked.verdict, OnChainVerdict::WouldAccept);
    assert_eq!((asked.tx_hashes.len(), asked.fee_fri), (0, 0));
    assert_eq!((nonce(&account), registered()), (start, false));

    // The verdict rests on the receipt's own event; see the tests of `judge`.
    let sent = submit(&account, &submission, SubmitOptions::default()).unwrap();
    assert_eq!(sent.verdict, OnChainVerdict::Accepted);
    assert_eq!(sent.calldata_felts, submission.monolith.len());
    assert_eq!(sent.tx_hashes.len(), 1);
    assert!(sent.l2_gas > 1_000_000 && sent.fee_fri > 0);
    assert_eq!((nonce(&account), registered()), (start + Felt::ONE, true));
    let rpc = devnet().rpc();
    let of_fact = "get_all_verifications_for_fact_hash";
    let found = rpc.call(registry(), of_fact, &[submission.fact_hash]);
    assert!(found.unwrap().contains(&submission.verification_hash));

    let again = submit(&account, &submission, SubmitOptions::default()).unwrap();
    assert_eq!(again.verdict, OnChainVerdict::AlreadyRegistered);
    assert!(again.tx_hashes.is_empty());
    assert_eq!(nonce(&account), start + Felt::ONE);

    let force = SubmitOptions {
        force: true,
        ..SubmitOptions::default()
    };
    let forced = submit(&account, &submission, force).unwrap();
    assert_eq!(forced.verdict, OnChainVerdict::Accepted);
    assert_eq!(forced.tx_hashes.len(), 1);
    assert_eq!(nonce(&account), start + Felt::from(2));
}

#[test]
fn a_proof_is_accepted_in_several_transactions() {
    let account = devnet().account(6).unwrap();
    // Relaxed: another verification of the same fact.
    let submission = submission(MemoryVerification::Relaxed);
    let split = SubmitOptions {
        mode: CalldataMode::Split,
        ..SubmitOptions::default()
    };
    let sent = submit(&account, &submission, split).unwrap();
    assert_eq!(sent.verdict, OnChainVerdict::Accepted);
    assert_eq!(sent.tx_hashes.len(), submission.split.steps.len() + 2);
    assert!(ours().is_registered(submission.verification_hash).unwrap());
}

/// Calldata of the proof under settings it was not made with, and what they
/// would register.
fn misnamed(change: impl Fn(&mut VerifierConfiguration)) -> Submission {
    let good = submission(MemoryVerification::Strict);
    let parsed = StarkProof::parse(&PROOF, StoneVersion::Stone6).unwrap();
    let mut configuration = good.configuration.clone();
    change(&mut configuration);
    let version = configuration.stone_version;
    let queries = &parsed.decommitments.queries;
    let parsed = StarkProof::parse_altered(&PROOF, version, queries).unwrap();
    Submission {
        monolith: calldata::monolith_of(&PROOF.public_input, &parsed, &configuration).unwrap(),
        configuration,
        // No one registers this: the registry is really asked.
        verification_hash: good.verification_hash + Felt::ONE,
        ..good
    }
}

#[test]
fn wrong_settings_are_refused_before_anything_is_sent() {
    let account = devnet().account(7).unwrap();
    let start = nonce(&account);
    let stone5 = misnamed(|c| c.stone_version = StoneVersion::Stone5);
    let blake = misnamed(|c| c.hasher = Hasher::Blake2s160);
    let layout = misnamed(|c| c.layout = "small".into());
    for (submission, stages, reason) in [
        (stone5, &[Stage::Oods], Reason::InvalidOods),
        (blake, &[Stage::ProofOfWork], Reason::ProofOfWork),
        (layout, &[Stage::Registry], Reason::VerifierNotFound),
    ] {
        let revert = ours().ask(&submission.monolith).unwrap().unwrap_err();
        assert_eq!(revert.reason, Some(reason));
        assert_eq!(revert.stages(), stages);
        let refused = submit(&account, &submission, SubmitOptions::default()).unwrap();
        assert_eq!(refused.verdict, OnChainVerdict::Refused { stages, reason });
        assert!(refused.tx_hashes.is_empty());
    }
    // This memory mode sees another program in the proof, and so another fact.
    let cairo1 = misnamed(|c| c.memory_verification = MemoryVerification::Cairo1);
    let other = submit(&account, &cairo1, SubmitOptions::default()).unwrap();
    match other.verdict {
        OnChainVerdict::Mismatch {
            what,
            expected,
            found,
        } => {
            assert_eq!(what, "fact hash");
            assert_eq!(expected, cairo1.fact_hash.to_string());
            assert_ne!(found, expected);
        }
        verdict => panic!("{verdict:?}"),
    }
    assert!(other.tx_hashes.is_empty());
    assert_eq!(nonce(&account), start);
}

#[test]
fn a_registry_without_a_verifier_refuses() {
    let own = Contracts::own().unwrap();
    let empty = Contracts {
        verifiers: Vec::new(),
        ..own
    };
    // Its class is declared already, and the owner makes it another contract.
    registry();
    let owner = devnet().account(8).unwrap();
    let empty = empty.deploy(&owner, &[]).unwrap();
    assert_ne!(empty, registry());
    let submission = submission(MemoryVerification::Strict);
    let asked = Registry::new(devnet().rpc().clone(), empty);
    let (stages, reason) = (&[Stage::Registry], Reason::VerifierNotFound);
    let revert = asked.ask(&submission.monolith).unwrap().unwrap_err();
    assert_eq!(revert.message, "VERIFIER_NOT_FOUND");
    assert_eq!(
        (revert.reason, revert.stages()),
        (Some(reason), &stages[..])
    );
    let options = SubmitOptions::default();
    let answer = asked.submit(None, &submission, &options, &EventSink::silent());
    let refused = OnChainVerdict::Refused { stages, reason };
    assert_eq!(answer.unwrap().verdict, refused);

    let done = stonegate(&["--registry", &empty.to_string(), "--dry-run"]);
    assert_eq!(done.code, Some(2), "{}", done.err);
    assert!(
        done.err.contains("has no verifier for layout recursive"),
        "{}",
        done.err
    );
}

/// Submits the proof on the shared devnet, by the command.
fn stonegate(arguments: &[&str]) -> Done {
    submit_at(&devnet().url().to_string(), arguments)
}

fn submit_at(url: &str, arguments: &[&str]) -> Done {
    let desk = Desk::new();
    desk.write("proof.json", serde_json::to_vec(&*PROOF).unwrap());
    let submit = ["submit", "proof.json", "--devnet", url];
    desk.run(&[&submit[..], arguments].concat())
}

#[test]
fn the_command_tells_refusals_from_missing_answers() {
    let ours = registry().to_string();
    let dry = ["--registry", &ours, "--dry-run", "--force"];
    let done = stonegate(&dry);
    assert_eq!(done.code, Some(0), "{}", done.err);
    assert!(done.out.starts_with("would-accept\n"), "{}", done.out);
    assert!(
        done.out
            .contains(&submission(MemoryVerification::Strict).fact_hash.to_string())
    );

    // The verifier in the program refuses first: 1.
    for (arguments, says) in [
        (["--min-security-bits", "500"], "security bits"),
        (["--stone-version", "stone5"], "Invalid OODS"),
    ] {
        let done = stonegate(&[&dry[..], &arguments].concat());
        assert_eq!(done.code, Some(1), "{}", done.err);
        assert!(done.err.contains(says), "{}", done.err);
    }

    // No registry, no node: nothing was refused.
    let elsewhere = ["--registry", STRK_ADDRESS, "--dry-run"];
    let nowhere = ["--registry", "0xdead", "--dry-run"];
    for (arguments, says) in [(elsewhere, "is no FactRegistry"), (nowhere, "no contract")] {
        let done = stonegate(&arguments);
        assert_eq!(done.code, Some(3), "{}", done.err);
        assert!(done.err.contains(says), "{}", done.err);
        assert!(!done.err.contains("refused on chain"), "{}", done.err);
    }
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let dead = format!("http://{}/s3cr3ts3cr3t", listener.local_addr().unwrap());
    drop(listener);
    let done = submit_at(&dead, &dry);
    assert_eq!(done.code, Some(3), "{}", done.err);
    assert!(done.err.contains("cannot reach"), "{}", done.err);
    assert!(!done.err.contains("s3cr3t"), "{}", done.err);
    assert!(!done.err.contains("refused on chain"), "{}", done.err);
}

/// An account on the devnet that has nothing, and its key.
fn poor() -> (Felt, &'static str) {
    const KEY: &str = "0x5706e6a7e";
    let secret = starknet_crypto::Felt::from_hex(KEY).unwrap();
    let public = starknet_crypto::get_public_key(&secret).to_hex_string();
    let class = devnet().rpc().class_hash_at(devnet().accounts()[0].address);
    let contract = Deployment {
        name: "account".into(),
        class_hash: class.unwrap().unwrap(),
        salt: Felt::ONE,
        constructor: vec![Felt::parse(&public).unwrap()],
    };
    account().deploy(&contract, None).unwrap();
    (contract.address(), KEY)
}

#[test]
fn who_cannot_pay_is_not_refused() {
    let (address, key) = poor();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("key");
    fs::write(&file, key).unwrap();
    let (ours, address) = (registry().to_string(), address.to_string());
    let file = file.to_str().unwrap();
    let done = stonegate(&[
        "--registry",
        &ours,
        "--force",
        "--account",
        &address,
        "--private-key-file",
        file,
    ]);
    assert_eq!(done.code, Some(3), "{}", done.err);
    assert!(done.err.contains("the account has 0 STRK"), "{}", done.err);
    assert!(!done.err.contains("refused"), "{}", done.err);
    assert!(!done.err.contains(key), "{}", done.err);

    // The account of the binary's choice has enough, and may not spend it.
    let done = stonegate(&["--registry", &ours, "--force", "--max-fee", "0.000001"]);
    assert_eq!(done.code, Some(3), "{}", done.err);
    assert!(done.err.contains("of --max-fee"), "{}", done.err);
    assert!(!done.err.contains("refused"), "{}", done.err);
    let tight = SubmitOptions {
        force: true,
        max_fee: Some(1),
        ..SubmitOptions::default()
    };
    let payer = devnet().account(12).unwrap();
    let start = nonce(&payer);
    let answer = submit(&payer, &submission(MemoryVerification::Strict), tight);
    assert!(
        matches!(answer, Err(ChainError::MaxFee { allows: 1, .. })),
        "{answer:?}"
    );
    assert_eq!(nonce(&payer), start);
}

#[test]
fn a_node_on_a_bad_day_keeps_a_proof_waiting_and_no_more() {
    let proxy = Proxy::start();
    let retry = Retry {
        first_wait: Duration::from_millis(5),
        ..Retry::default()
    };
    let rpc = Rpc::connect_with(&proxy.url, retry).unwrap();
    let payer = &devnet().accounts()[11];
    let payer = || Account::new(payer.address, payer.private_key.clone(), &rpc).unwrap();
    // A verification that no other test asks about.
    let submission = submission(MemoryVerification::Cairo1);
    let force = SubmitOptions {
        force: true,
        ..SubmitOptions::default()
    };
    let registry = Registry::new(rpc.clone(), registry());
    let submit = |account: &Account| {
        registry.submit(Some(account), &submission, &force, &EventSink::silent())
    };
    let account = payer();
    // Each kind of question meets a busy node first.
    for status in [429, 502] {
        proxy.plan(move |_, before| (before < 2).then(|| Fault::status(status)));
        let sent = submit(&account).unwrap();
        assert_eq!(sent.verdict, OnChainVerdict::Accepted, "{status}");
        assert_eq!(sent.tx_hashes.len(), 1, "{status}");
    }
    // Always: no verdict.
    proxy.plan(|method, _| (method == "starknet_call").then(|| Fault::status(502)));
    let failure = Failure::from(submit(&account).unwrap_err());
    assert_eq!(failure.kind, FailureKind::Infrastructure);
    assert!(failure.what.contains("502"), "{failure}");
    assert!(!failure.to_string().contains("s3cr3t"), "{failure}");
    // A node that tells an old nonce.
    proxy
        .plan(|method, _| (method == "starknet_getNonce").then(|| Fault::Result("\"0x0\"".into())));
    let error = submit(&payer()).unwrap_err();
    assert!(matches!(error, ChainError::Nonce { .. }), "{error:?}");
    assert_eq!(Failure::from(error).kind, FailureKind::Infrastructure);
}
