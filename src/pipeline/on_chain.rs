//! The stage after calldata: a registry is asked, and answers with a fact or
//! a refusal.

use std::time::Instant;

use super::{Accepted, SubmissionFault};
use crate::{
    chain::{
        CalldataMode, Chain, ChainError, OnChain, OnChainVerdict, RegisteredVerifier, Registry,
        Revert, Submission, SubmitOptions, contracts, strk,
    },
    failure::{Failure, FailureKind},
    integrity::{
        Acceptance, Hasher, Reason, Refusal, Stage, VerifierConfiguration, calldata,
        cost::Verifier, split::SplitCalldata,
    },
    program::Layout,
    report::{ChainRecord, EventSink, JudgeRecord},
    stone::{
        field::Felt,
        params::ProofParameters,
        proof::ProofFile,
        verify::{Fault, StarkProof},
    },
};

/// A chain with a registry, and how it is asked.
pub struct RegistryStage {
    chain: Chain,
    registry: Registry,
    options: SubmitOptions,
    events: EventSink,
}

impl RegistryStage {
    /// The registry of an open chain.
    pub fn new(chain: Chain, options: SubmitOptions, events: EventSink) -> RegistryStage {
        RegistryStage {
            registry: Registry::new(chain.rpc().clone(), chain.registry()),
            chain,
            options,
            events,
        }
    }

    /// Whose contract verifies proofs of this configuration.
    ///
    /// # Errors
    /// As for [`RegistryStage::judge`].
    pub fn verifier(&self, configuration: &VerifierConfiguration) -> Result<Verifier, Failure> {
        Ok(by_class(self.verifier_of(configuration)?.class_hash))
    }

    /// Whose contracts verify, as far as the registry's class tells before its
    /// verifiers are there.
    ///
    /// # Errors
    /// [`FailureKind::Infrastructure`] when the chain cannot be asked.
    pub fn whose(&self) -> Result<Verifier, Failure> {
        let class = self.chain.rpc().class_hash_at(self.chain.registry());
        let class = class.map_err(|error| self.failure(error))?;
        Ok(class.map_or(Verifier::Integrity, by_class))
    }

    /// Whether the registry has a verifier for a layout, with the hash function
    /// that parameters are derived with.
    ///
    /// # Errors
    /// [`FailureKind::Infrastructure`] when it cannot be asked.
    pub fn verifies(&self, layout: Layout) -> Result<bool, Failure> {
        let function = Hasher::from(ProofParameters::DERIVED_COMMITMENT_HASH).function();
        let verifies = self.chain.verifies(layout.name(), function);
        verifies.map_err(|error| self.failure(error))
    }

    /// Whether a proof must be verified in one transaction.
    pub fn is_monolith(&self) -> bool {
        self.options.mode == CalldataMode::Monolith
    }

    /// Checks, before anything is proved, that the account accepts its key's signature
    /// and can pay for a verification of about this much L2 gas. Nothing is checked where
    /// nothing is sent.
    ///
    /// # Errors
    /// [`FailureKind::Infrastructure`] when it does not or cannot, or cannot be asked.
    pub fn check_account(&self, l2_gas: u64) -> Result<(), Failure> {
        let Some(account) = self.chain.account().filter(|_| !self.options.dry_run) else {
            return Ok(());
        };
        let check = || -> Result<(), ChainError> {
            let now = account.rehearse()?;
            let has = account.balance()?;
            let needs = u128::from(l2_gas).saturating_mul(now.l2_gas_price);
            match has < needs {
                true => Err(ChainError::Balance { has, needs }),
                false => Ok(()),
            }
        };
        check().map_err(|error| self.failure(error))
    }

    /// Has an accepted proof verified on chain and its fact registered; whatever the chain
    /// makes of it is the answer, see [`settle`].
    ///
    /// # Errors
    /// [`FailureKind::Infrastructure`] when there is no answer.
    pub fn submit(&self, proof: &ProofFile, accepted: &Accepted) -> Result<OnChain, Failure> {
        self.submit_with(&self.options, proof, accepted)
    }

    /// [`RegistryStage::submit`] of a proof that was submitted before: what is registered
    /// is not verified again, whatever the user said of the first time.
    ///
    /// # Errors
    /// As [`RegistryStage::submit`].
    pub fn submit_again(&self, proof: &ProofFile, accepted: &Accepted) -> Result<OnChain, Failure> {
        let options = SubmitOptions {
            force: false,
            ..self.options
        };
        self.submit_with(&options, proof, accepted)
    }

    fn submit_with(
        &self,
        options: &SubmitOptions,
        proof: &ProofFile,
        accepted: &Accepted,
    ) -> Result<OnChain, Failure> {
        let acceptance = &accepted.acceptance;
        let submission = Submission {
            configuration: acceptance.configuration.clone(),
            monolith: accepted.calldata.clone(),
            split: SplitCalldata::new(proof, &acceptance.configuration).map_err(|error| {
                let what = "no calldata of a split verification can be made";
                Failure::new(FailureKind::Expectation, what).because(&error)
            })?,
            fact_hash: acceptance.fact_hash,
            verification_hash: acceptance.verification_hash,
            security_bits: acceptance.security_bits,
        };
        self.events.stage("verification on chain");
        let account = self.chain.account();
        self.registry
            .submit(account, &submission, options, &self.events)
            .map_err(|error| self.failure(error))
    }

    /// Asks about a proof that the verifier in this program accepts; the registry is given
    /// its verifier first where it is ours.
    ///
    /// # Errors
    /// [`FailureKind::Expectation`] when it is refused, [`FailureKind::Infrastructure`]
    /// when there is no answer.
    pub fn ask_good(
        &self,
        proof: &ProofFile,
        acceptance: &Acceptance,
    ) -> Result<ChainRecord, Failure> {
        let start = Instant::now();
        self.has_verifier(&acceptance.configuration)?;
        let calldata = calldata::monolith_of(
            &proof.public_input,
            &acceptance.proof,
            &acceptance.configuration,
        )
        .map_err(|e| {
            Failure::new(FailureKind::Expectation, "no calldata can be made").because(&e)
        })?;
        match self.ask(&calldata)? {
            Ok(()) => Ok(asked("accepted", None, calldata.len(), start)),
            Err(revert) => Err(Failure::differs(
                "the chain refuses what the verifier in this program accepts",
                "accepted",
                format!("refused with '{}'", revert.message),
            )),
        }
    }

    /// Asks for the verdict on any calldata, for free.
    ///
    /// # Errors
    /// [`FailureKind::Infrastructure`] when there is no answer.
    fn ask(&self, calldata: &[Felt]) -> Result<Result<(), Revert>, Failure> {
        self.events.stage("question on chain");
        let answer = self.registry.ask(calldata);
        let answer = answer.map_err(|error| self.failure(error))?;
        Ok(answer.map(drop))
    }

    /// Asks about a proof that was spoilt after it was made, and compares the
    /// answer with the refusal of the verifier in this program. `None` where
    /// the two cannot be compared: the bytes make no calldata, or the check is
    /// one that no contract can make.
    ///
    /// # Errors
    /// [`FailureKind::Expectation`] when the two disagree.
    pub fn ask_spoilt(
        &self,
        good: &StarkProof,
        spoilt: &ProofFile,
        configuration: &VerifierConfiguration,
        expected: &Refusal,
    ) -> Result<Option<ChainRecord>, Failure> {
        if expected.reason.is_local() {
            return Ok(None);
        }
        let queries = &good.decommitments.queries;
        let version = configuration.stone_version;
        let proof = match StarkProof::parse_altered(spoilt, version, queries) {
            Ok(proof) => proof,
            // A public input of no trace at all: the bytes are the good proof's.
            Err(refusal) if refusal.fault == Fault::PublicInput => good.clone(),
            Err(_) => return Ok(None),
        };
        let Ok(calldata) = calldata::monolith_of(&spoilt.public_input, &proof, configuration)
        else {
            return Ok(None);
        };
        let (stage, reason) = match self.has_verifier(configuration)? {
            true => (expected.stage, expected.reason),
            false => (Stage::Registry, Reason::VerifierNotFound),
        };
        self.expect_refusal(&calldata, stage, reason.as_str())
            .map(Some)
    }

    /// Asks about a spoilt submission of a good proof.
    ///
    /// # Errors
    /// [`FailureKind::Usage`] for a stage and string that no refusal has,
    /// [`FailureKind::Expectation`] when it is not refused like this.
    pub fn ask_faulty(
        &self,
        accepted: &Accepted,
        fault: SubmissionFault,
        stage: &str,
        reason: &str,
    ) -> Result<ChainRecord, Failure> {
        let mut calldata = accepted.calldata.clone();
        fault.apply(&mut calldata);
        let Some(known) = Reason::from_revert(reason) else {
            let what = format!("no verifier refuses with '{reason}'");
            return Err(Failure::usage(what).help("`stonegate explain --error` knows the strings"));
        };
        let stages = known.stages();
        let named = |s: &&Stage| s.name().eq_ignore_ascii_case(stage);
        let Some(stage) = stages.iter().find(named) else {
            let what = format!("no verifier refuses at {stage} with '{reason}'");
            return Err(Failure::usage(what).help(format!("it is said at {}", names(stages))));
        };
        self.expect_refusal(&calldata, *stage, reason)
    }

    fn expect_refusal(
        &self,
        calldata: &[Felt],
        stage: Stage,
        reason: &str,
    ) -> Result<ChainRecord, Failure> {
        let start = Instant::now();
        let expected = format!("refused on chain at {stage} with '{reason}'");
        match self.ask(calldata)? {
            Ok(()) => Err(Failure::differs(
                "the chain accepts what it must refuse",
                expected,
                "accepted",
            )),
            Err(revert) => {
                let verdict = self.registry.refusal(&revert, Some(stage));
                match verdict.map_err(|error| self.failure(error))? {
                    OnChainVerdict::Refused {
                        stages: [found],
                        reason: said,
                    } if *found == stage && said.as_str() == reason => {}
                    _ => {
                        return Err(Failure::differs(
                            "the chain refuses for another reason",
                            expected,
                            format!("'{}'", revert.message),
                        ));
                    }
                }
                let refusal = (stage, revert.message);
                Ok(asked("refused", Some(refusal), calldata.len(), start))
            }
        }
    }

    fn has_verifier(&self, configuration: &VerifierConfiguration) -> Result<bool, Failure> {
        let verifier = self.registered(configuration);
        Ok(verifier.map_err(|error| self.failure(error))?.is_some())
    }

    /// The verifier for a configuration, deployed first where it is ours; or a failure
    /// where the registry has none.
    fn verifier_of(
        &self,
        configuration: &VerifierConfiguration,
    ) -> Result<RegisteredVerifier, Failure> {
        let verifier = self.registered(configuration);
        let verifier = verifier.map_err(|error| self.failure(error))?;
        verifier.ok_or_else(|| {
            let VerifierConfiguration { layout, hasher, .. } = configuration;
            Failure::usage(format!(
                "registry {} has no verifier for layout {layout} with {hasher}",
                self.chain.registry()
            ))
            .help("prove in a layout that has one, or name another --registry")
        })
    }

    /// The same, `None` where there is none.
    fn registered(
        &self,
        configuration: &VerifierConfiguration,
    ) -> Result<Option<RegisteredVerifier>, ChainError> {
        let VerifierConfiguration { layout, hasher, .. } = configuration;
        if let Some(verifier) = self.registry.verifier(layout, hasher.function())? {
            return Ok(Some(verifier));
        }
        self.chain
            .prepare(layout, hasher.function(), &self.events)?;
        self.registry.verifier(layout, hasher.function())
    }

    /// Who judges proofs of this configuration.
    ///
    /// # Errors
    /// [`FailureKind::Infrastructure`] when the registry cannot be asked,
    /// [`FailureKind::Usage`] when it has no verifier for this configuration.
    pub fn judge(&self, configuration: &VerifierConfiguration) -> Result<JudgeRecord, Failure> {
        let failure = |error| self.failure(error);
        let verifier = self.verifier_of(configuration)?;
        let registry = self.chain.registry();
        let class = self.chain.rpc().class_hash_at(registry).map_err(failure)?;
        let class = class.ok_or_else(|| {
            self.failure(ChainError::NoContract {
                url: self.chain.rpc().url().clone(),
                address: registry,
            })
        })?;
        Ok(JudgeRecord {
            registry: registry.to_string(),
            registry_class_hash: class.to_string(),
            verifier: verifier.address.to_string(),
            verifier_class_hash: verifier.class_hash.to_string(),
            whose: contracts::whose(verifier.class_hash).to_owned(),
        })
    }

    fn failure(&self, error: ChainError) -> Failure {
        self.chain.explain(error).into()
    }
}

/// Whose a contract is, by its class.
fn by_class(class: Felt) -> Verifier {
    match contracts::is_own(class) {
        true => Verifier::Own,
        false => Verifier::Integrity,
    }
}

/// The failure that a verdict other than acceptance is.
///
/// # Errors
/// [`FailureKind::Expectation`] for a refusal or another fact than the
/// predicted one.
pub fn settle(verdict: &OnChainVerdict) -> Result<(), Failure> {
    match verdict {
        OnChainVerdict::Accepted
        | OnChainVerdict::AlreadyRegistered
        | OnChainVerdict::WouldAccept => Ok(()),
        OnChainVerdict::Refused { stages, reason } => Err(Failure::differs(
            "the proof is refused on chain",
            "accepted, as by the verifier in this program",
            format!("refused at {} with '{reason}'", names(stages)),
        )
        .help("the registry may not be what it seems: `stonegate doctor` names its class")),
        OnChainVerdict::Mismatch {
            what,
            expected,
            found,
        } => Err(Failure::differs(
            format!("the registry has another {what} for the proof"),
            expected,
            found,
        )),
    }
}

/// The stages of a refusal in words: "decommitment or FRI".
fn names(stages: &[Stage]) -> String {
    let names: Vec<&str> = stages.iter().map(|stage| stage.name()).collect();
    names.join(" or ")
}

/// The record of a question, which costs nothing.
fn asked(
    verdict: &str,
    refusal: Option<(Stage, String)>,
    calldata_felts: usize,
    start: Instant,
) -> ChainRecord {
    let (stage, reason) = refusal.unzip();
    ChainRecord {
        verdict: verdict.into(),
        stage: stage.map(|stage| stage.to_string()),
        reason,
        tx_hashes: Vec::new(),
        calldata_felts,
        l2_gas: 0,
        fee_fri: "0".into(),
        fee_strk: "0".into(),
        seconds_asking: start.elapsed().as_secs_f64(),
        seconds_estimating: 0.0,
        seconds_sending: 0.0,
    }
}

/// The record of an answer.
pub fn record(answer: &OnChain) -> ChainRecord {
    let (verdict, stage, reason) = match &answer.verdict {
        OnChainVerdict::Accepted => ("accepted", None, None),
        OnChainVerdict::AlreadyRegistered => ("already-registered", None, None),
        OnChainVerdict::WouldAccept => ("would-accept", None, None),
        OnChainVerdict::Refused { stages, reason } => {
            ("refused", Some(names(stages)), Some(reason.to_string()))
        }
        OnChainVerdict::Mismatch {
            what,
            expected,
            found,
        } => {
            let why = format!("{what}: expected {expected}, found {found}");
            ("mismatch", None, Some(why))
        }
    };
    ChainRecord {
        verdict: verdict.to_owned(),
        stage,
        reason,
        tx_hashes: answer.tx_hashes.iter().map(Felt::to_string).collect(),
        calldata_felts: answer.calldata_felts,
        l2_gas: answer.l2_gas,
        fee_fri: answer.fee_fri.to_string(),
        fee_strk: strk(answer.fee_fri),
        seconds_asking: answer.asking.as_secs_f64(),
        seconds_estimating: answer.estimating.as_secs_f64(),
        seconds_sending: answer.sending.as_secs_f64(),
    }
}

/// The failure of a step that needs a chain in a run without one.
pub fn no_chain() -> Failure {
    Failure::new(FailureKind::Usage, "this run asks no chain")
        .help("choose a --target other than local, or leave out scenarios tagged @chain")
}
