//! The same verification in several transactions, for proofs whose calldata or
//! gas exceeds one (Integrity `contracts/verifier.cairo`, `fri/fri.cairo`): the
//! first call does everything before FRI and keeps two hashes, of a constant
//! and of a variable state; each of the next opens one FRI layer, given both
//! states whole; the last checks the last layer and registers the fact.
//!
//! The contract returns the states, but a caller that computes them itself
//! can send all calls at once.

use super::{
    calldata::{self, CalldataError, Writer},
    config::VerifierConfiguration,
};
use crate::stone::{
    field::Felt,
    hash::poseidon,
    proof::ProofFile,
    verify::{self as stone, FriQuery, StarkProof},
};

/// Entry point of the verification in one transaction.
pub const VERIFY_FULL: &str = "verify_proof_full_and_register_fact";
/// Entry point of the first call of a split verification.
pub const VERIFY_INITIAL: &str = "verify_proof_initial";
/// Entry point that opens one FRI layer.
pub const VERIFY_STEP: &str = "verify_proof_step";
/// Entry point of the last call, which registers the fact.
pub const VERIFY_FINAL: &str = "verify_proof_final_and_register_fact";

/// One call of a split verification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SplitCall {
    pub entry_point: &'static str,
    pub calldata: Vec<Felt>,
}

/// Calldata of a split verification, each without the job id in front.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SplitCalldata {
    /// Configuration and proof without openings of FRI layers.
    pub initial: Vec<Felt>,
    /// One per inner FRI layer: both states, siblings and nodes.
    pub steps: Vec<Vec<Felt>>,
    /// Both states and the last layer's coefficients.
    pub last: Vec<Felt>,
}

impl SplitCalldata {
    /// Takes the proof apart and computes the states between the calls. The
    /// proof is not judged; one that is altered is refused on chain where its
    /// monolith would be.
    ///
    /// # Errors
    /// As for [`calldata::monolith`].
    pub fn new(
        proof: &ProofFile,
        settings: &VerifierConfiguration,
    ) -> Result<SplitCalldata, CalldataError> {
        let parsed = calldata::parse(proof, settings)?;
        let states = stone::fri_queries(proof, &parsed).map_err(|refusal| {
            let name = super::config::stone_version_name(settings.stone_version);
            CalldataError::Proof(Box::new(refusal.into()), name)
        })?;
        let constant = constant_state(&parsed);
        let state = |i: usize| [constant.clone(), variable_state(i, &states[i])].concat();
        let step = |(i, layer): (usize, &stone::Decommitment)| {
            let mut out = Writer(state(i));
            out.array(&layer.values);
            out.array(&layer.authentications);
            out.0
        };
        let layers = &parsed.decommitments.fri_layers;
        let mut last = Writer(state(layers.len()));
        last.array(&parsed.commitments.last_layer);
        Ok(SplitCalldata {
            initial: calldata::with_fri_layers(&proof.public_input, &parsed, settings, &[])?,
            steps: layers.iter().enumerate().map(step).collect(),
            last: last.0,
        })
    }

    /// A job id for these calls. The contract refuses an id that is in use, so
    /// a caller that tries again after a job was left half done takes another
    /// nonce.
    pub fn job_id(&self, nonce: Felt) -> Felt {
        // The first call has everything the others follow from, but for the
        // openings; they are part of the proof whose queries it fixes.
        let domain = Felt::from_short_string("stonegate job").unwrap_or(Felt::ZERO);
        poseidon::hash_many(&[domain, poseidon::hash_many(&self.initial), nonce])
    }

    /// The calls in the order they must be sent in.
    pub fn calls(&self, job_id: Felt) -> Vec<SplitCall> {
        let call = |entry_point, calldata: &Vec<Felt>| SplitCall {
            entry_point,
            calldata: [&[job_id], calldata.as_slice()].concat(),
        };
        let mut calls = vec![call(VERIFY_INITIAL, &self.initial)];
        calls.extend(self.steps.iter().map(|step| call(VERIFY_STEP, step)));
        calls.push(call(VERIFY_FINAL, &self.last));
        calls
    }
}

/// `FriVerificationStateConstant`: the commitments of the inner layers, what
/// was drawn for them, and the hash of the last layer.
fn constant_state(proof: &StarkProof) -> Vec<Felt> {
    let shape = &proof.shape;
    let mut out = Writer(Vec::new());
    out.number(shape.fri_steps.len());
    out.number(shape.fri_steps.len());
    let mut height = shape.log_domain_size;
    for (step, root) in shape.fri_steps.iter().zip(&proof.commitments.fri_layers) {
        height -= step;
        out.number(1u64 << step);
        // Table and vector commitment, each with its configuration.
        for _ in 0..2 {
            out.number(height);
            out.number(shape.n_friendly_layers);
        }
        out.felt(*root);
    }
    out.array(&proof.challenges.fri_eval_points);
    out.number(shape.fri_steps.len());
    for step in &shape.fri_steps {
        out.number(*step);
    }
    out.felt(poseidon::hash_many(&proof.commitments.last_layer));
    out.0
}

/// `FriVerificationStateVariable`: layers opened so far and the next queries.
fn variable_state(iteration: usize, queries: &[FriQuery]) -> Vec<Felt> {
    let mut out = Writer(Vec::with_capacity(2 + 3 * queries.len()));
    out.number(iteration);
    out.number(queries.len());
    for query in queries {
        out.number(query.index);
        out.felt(query.value);
        out.felt(query.inverse_point);
    }
    out.0
}
