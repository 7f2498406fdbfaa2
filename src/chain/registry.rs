//! Integrity's FactRegistry: asked for its verdict, sent proofs, and its
//! receipts judged (Integrity `contracts/fact_registry.cairo`).

use std::time::{Duration, Instant};

use super::{
    Account, Call, CallError, ChainError, Revert, Rpc,
    acceptance::{compare, judge, registered_fields},
    fees::{CALLDATA_LIMIT, CALLDATA_WRAPPING},
    node_error::shorten,
    refusal::Way,
};
use crate::{
    integrity::{
        Reason, Stage, VerifierConfiguration,
        split::{SplitCalldata, VERIFY_FULL, VERIFY_STEP},
    },
    report::{Event, EventSink},
    stone::field::Felt,
};

/// Job ids that are tried for a split verification.
const JOBS: u64 = 16;

/// An accepted proof on its way, and what its fact must turn out to be.
#[derive(Clone, Debug)]
pub struct Submission {
    pub configuration: VerifierConfiguration,
    /// Calldata of `verify_proof_full_and_register_fact`.
    pub monolith: Vec<Felt>,
    /// The same verification in several calls.
    pub split: SplitCalldata,
    pub fact_hash: Felt,
    pub verification_hash: Felt,
    pub security_bits: u64,
}

/// In how many transactions a proof is verified.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CalldataMode {
    /// One, unless calldata or gas exceed what a transaction may have.
    #[default]
    Auto,
    Monolith,
    Split,
}

/// How a proof is submitted.
#[derive(Clone, Copy, Debug, Default)]
pub struct SubmitOptions {
    pub mode: CalldataMode,
    /// Ask, and send nothing.
    pub dry_run: bool,
    /// Send the proof of a fact that is registered already, too.
    pub force: bool,
    /// The most each transaction may cost, in fri.
    pub max_fee: Option<u128>,
}

/// What the chain made of a submission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OnChainVerdict {
    /// A transaction of ours registered the predicted fact.
    Accepted,
    /// The fact was there before; nothing was sent.
    AlreadyRegistered,
    /// Asked for free, the registry would register the predicted fact.
    WouldAccept,
    /// The verifier says no, at one of these stages: several where the string
    /// is that of several and nothing tells them apart.
    Refused {
        stages: &'static [Stage],
        reason: Reason,
    },
    /// The transaction succeeded, and what it registered is not what was
    /// submitted.
    Mismatch {
        what: &'static str,
        expected: String,
        found: String,
    },
}

/// A verdict and what it cost.
#[derive(Clone, Debug)]
pub struct OnChain {
    pub verdict: OnChainVerdict,
    /// Our transactions, in order.
    pub tx_hashes: Vec<Felt>,
    /// Felts of all transactions, without what the account adds.
    pub calldata_felts: usize,
    pub l2_gas: u64,
    pub fee_fri: u128,
    /// Wall-clock time of questions, which cost nothing.
    pub asking: Duration,
    /// Wall-clock time of fee estimates, and of the choice they are made for.
    pub estimating: Duration,
    /// Wall-clock time of sending and waiting.
    pub sending: Duration,
}

/// A verifier behind a registry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RegisteredVerifier {
    pub address: Felt,
    pub class_hash: Felt,
}

/// A FactRegistry on a chain.
#[derive(Clone, Debug)]
pub struct Registry {
    rpc: Rpc,
    address: Felt,
}

impl Registry {
    /// The registry at an address; it is not asked yet.
    pub fn new(rpc: Rpc, address: Felt) -> Registry {
        Registry { rpc, address }
    }

    /// The verifier for proofs of this layout and hash function (`keccak` or
    /// `blake2s`), if one is registered.
    ///
    /// # Errors
    /// [`ChainError`] when the registry cannot be asked.
    pub fn verifier(
        &self,
        layout: &str,
        hash_function: &str,
    ) -> Result<Option<RegisteredVerifier>, ChainError> {
        let words = [
            Felt::from_short_string(layout),
            Felt::from_short_string(hash_function),
        ];
        let [Some(layout), Some(function)] = words else {
            // No preset has a name that is no short string.
            return Ok(None);
        };
        let address = match self.call("get_verifier_address", &[layout, function])? {
            Ok(answer) => self.one_felt("get_verifier_address", &answer)?,
            Err(revert) if revert.reason == Some(Reason::VerifierNotFound) => return Ok(None),
            Err(revert) => return Err(self.no_registry(&revert)),
        };
        let class_hash = self.rpc.class_hash_at(address)?;
        let class_hash = class_hash.ok_or_else(|| ChainError::NoContract {
            url: self.rpc.url().clone(),
            address,
        })?;
        Ok(Some(RegisteredVerifier {
            address,
            class_hash,
        }))
    }

    /// Whether this verification is registered.
    ///
    /// # Errors
    /// [`ChainError`] when the registry cannot be asked.
    pub fn is_registered(&self, verification_hash: Felt) -> Result<bool, ChainError> {
        let method = "get_verification";
        match self.call(method, &[verification_hash])? {
            // `Option`: 0 and the verification, or 1.
            Ok(answer) => match answer.first() {
                Some(variant) if variant.is_zero() => Ok(true),
                Some(_) if answer.len() == 1 => Ok(false),
                _ => Err(self.unexpected(method, answer.len())),
            },
            Err(revert) => Err(self.no_registry(&revert)),
        }
    }

    /// Asks for the verdict on any calldata of
    /// `verify_proof_full_and_register_fact`. Costs nothing.
    ///
    /// # Errors
    /// [`ChainError`] when there is no answer, which a refusal is.
    pub fn ask(&self, calldata: &[Felt]) -> Result<Result<Vec<Felt>, Revert>, ChainError> {
        let answer = self.call(VERIFY_FULL, calldata)?;
        Ok(answer.map_err(|revert| Revert {
            message: shorten(&revert.message),
            ..revert
        }))
    }

    fn call(
        &self,
        entry_point: &str,
        calldata: &[Felt],
    ) -> Result<Result<Vec<Felt>, Revert>, ChainError> {
        match self.rpc.call(self.address, entry_point, calldata) {
            Ok(answer) => Ok(Ok(answer)),
            Err(CallError::Reverted(error)) => Ok(Err(Revert::from_error(&error))),
            Err(CallError::Chain(error)) => Err(error),
        }
    }

    fn one_felt(&self, method: &str, answer: &[Felt]) -> Result<Felt, ChainError> {
        match answer {
            [felt] => Ok(*felt),
            _ => Err(self.unexpected(method, answer.len())),
        }
    }

    fn unexpected(&self, method: &str, felts: usize) -> ChainError {
        ChainError::Answer {
            url: self.rpc.url().clone(),
            method: method.to_owned(),
            why: format!("{felts} felts are not what a FactRegistry answers"),
        }
    }

    /// The contract says no in words that are not Integrity's.
    fn no_registry(&self, revert: &Revert) -> ChainError {
        ChainError::OtherContract {
            url: self.rpc.url().clone(),
            address: self.address,
            why: shorten(&revert.message),
        }
    }

    /// Judges the revert of a question: a refusal, when it is one of the
    /// registry's or of what it calls. `expected` is the stage at which the
    /// verifier in this program refuses; it decides where the string does not.
    ///
    /// # Errors
    /// [`ChainError::OtherContract`] when the registry lacks the entry point,
    /// [`ChainError::NoVerdict`] for any other revert that is no refusal.
    pub fn refusal(
        &self,
        revert: &Revert,
        expected: Option<Stage>,
    ) -> Result<OnChainVerdict, ChainError> {
        self.way(None).refusal(revert, expected, None)
    }

    fn way(&self, verifier: Option<Felt>) -> Way<'_> {
        Way {
            url: self.rpc.url(),
            registry: self.address,
            verifier,
        }
    }

    /// Submits a proof: asks first, for free; sends when the answer is yes, the
    /// fact is new and there is an account; judges the receipt.
    ///
    /// # Errors
    /// [`ChainError`] for everything that is no verdict.
    pub fn submit(
        &self,
        account: Option<&Account>,
        submission: &Submission,
        options: &SubmitOptions,
        events: &EventSink,
    ) -> Result<OnChain, ChainError> {
        let start = Instant::now();
        let VerifierConfiguration { layout, hasher, .. } = &submission.configuration;
        let verifier = self.verifier(layout, hasher.function())?;
        let way = self.way(verifier.map(|verifier| verifier.address));
        let mut on_chain = OnChain {
            verdict: self.asked(&way, submission, options)?,
            tx_hashes: Vec::new(),
            calldata_felts: submission.monolith.len(),
            l2_gas: 0,
            fee_fri: 0,
            asking: start.elapsed(),
            estimating: Duration::ZERO,
            sending: Duration::ZERO,
        };
        let (OnChainVerdict::WouldAccept, false, Some(account)) =
            (&on_chain.verdict, options.dry_run, account)
        else {
            return Ok(on_chain);
        };
        let start = Instant::now();
        let calls = self.calls(account, submission, options.mode)?;
        on_chain.estimating = start.elapsed();
        on_chain.calldata_felts = calls.iter().map(|call| call.calldata.len()).sum();
        let number = calls.len();
        for (i, call) in calls.into_iter().enumerate() {
            events.stage(match number {
                1 => "transaction".to_owned(),
                _ => format!("transaction {} of {number}", i + 1),
            });
            // Steps verify FRI layers and nothing else.
            let expected = (call.entry_point == VERIFY_STEP).then_some(Stage::Fri);
            let calls = [call];
            let start = Instant::now();
            let estimate = account.estimate(&calls);
            on_chain.estimating += start.elapsed();
            let estimate = match estimate {
                Ok(estimate) => estimate,
                Err(CallError::Chain(error)) => return Err(error),
                Err(CallError::Reverted(error)) => {
                    let revert = Revert::from_error(&error);
                    on_chain.verdict = way.refusal(&revert, expected, None)?;
                    break;
                }
            };
            let start = Instant::now();
            let bounds = account.bounds(&estimate, options.max_fee)?;
            let hash = account.dispatch(&calls, &bounds)?;
            let tx_hash = hash.to_string();
            events.send(Event::TransactionSent { hash: tx_hash });
            let receipt = account.receipt(hash)?;
            on_chain.sending += start.elapsed();
            on_chain.tx_hashes.push(receipt.tx_hash);
            on_chain.l2_gas += receipt.l2_gas;
            on_chain.fee_fri += receipt.fee_fri;
            if let Some(why) = &receipt.revert_reason {
                let revert = Revert::from_text(why);
                on_chain.verdict = way.refusal(&revert, expected, Some(receipt.tx_hash))?;
                break;
            }
            if i + 1 == number {
                on_chain.verdict = judge(&receipt, self.address, submission)?;
            }
        }
        Ok(on_chain)
    }

    /// What the registry says before anything is sent.
    fn asked(
        &self,
        way: &Way<'_>,
        submission: &Submission,
        options: &SubmitOptions,
    ) -> Result<OnChainVerdict, ChainError> {
        if way.verifier.is_none() {
            return Ok(OnChainVerdict::Refused {
                stages: &[Stage::Registry],
                reason: Reason::VerifierNotFound,
            });
        }
        if !options.force && self.is_registered(submission.verification_hash)? {
            return Ok(OnChainVerdict::AlreadyRegistered);
        }
        let answer = match self.call(VERIFY_FULL, &submission.monolith)? {
            Ok(answer) => answer,
            Err(revert) => return way.refusal(&revert, None, None),
        };
        let fields =
            registered_fields(&answer).ok_or_else(|| self.unexpected(VERIFY_FULL, answer.len()))?;
        Ok(compare(&fields, submission).unwrap_or(OnChainVerdict::WouldAccept))
    }

    /// The calls to send, each in a transaction of its own.
    fn calls(
        &self,
        account: &Account,
        submission: &Submission,
        mode: CalldataMode,
    ) -> Result<Vec<Call>, ChainError> {
        let call = |entry_point: &str, calldata: Vec<Felt>| Call {
            to: self.address,
            entry_point: entry_point.to_owned(),
            calldata,
        };
        let monolith = call(VERIFY_FULL, submission.monolith.clone());
        let one = match mode {
            CalldataMode::Monolith => true,
            CalldataMode::Split => false,
            CalldataMode::Auto => {
                monolith.calldata.len() + CALLDATA_WRAPPING <= CALLDATA_LIMIT
                    && match account.estimate(std::slice::from_ref(&monolith)) {
                        Ok(estimate) => account.bounds(&estimate, None),
                        // Sending it will say what is wrong with it.
                        Err(CallError::Reverted(_)) => return Ok(vec![monolith]),
                        Err(CallError::Chain(error)) => Err(error),
                    }
                    .map_or_else(
                        |error| match error {
                            ChainError::GasLimit { .. } => Ok(false),
                            other => Err(other),
                        },
                        |_| Ok(true),
                    )?
            }
        };
        if one {
            return Ok(vec![monolith]);
        }
        let calls = submission.split.calls(self.free_job(submission)?);
        Ok(calls
            .into_iter()
            .map(|split| call(split.entry_point, split.calldata))
            .collect())
    }

    /// A job id that no unfinished verification has.
    fn free_job(&self, submission: &Submission) -> Result<Felt, ChainError> {
        for nonce in 0..JOBS {
            let job = submission.split.job_id(Felt::from(nonce));
            let first = &submission.split.calls(job)[0];
            match self.call(first.entry_point, &first.calldata)? {
                Err(revert) if revert.reason == Some(Reason::JobExists) => {}
                // Any other no is said again, and judged, when it is sent.
                Ok(_) | Err(_) => return Ok(job),
            }
        }
        Ok(submission.split.job_id(Felt::from(JOBS)))
    }
}
