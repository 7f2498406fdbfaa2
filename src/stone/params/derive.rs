//! Parameters for a trace nobody has chosen any for.

use super::{
    CachedLdeConfig, CommitmentHash, FriParameters, LOG_STEP_ROWS, PowHash, ProofParameters,
    ProverConfig, StarkParameters, StatementParameters,
};

/// Largest FRI step Integrity takes (`fri_config.cairo`, MAX_FRI_STEP): the
/// fewest layers, so the least calldata.
pub const MAX_FRI_STEP: u32 = 4;
/// Degree bound of the last FRI layer, log2; a larger one trades a layer's
/// decommitment against as many coefficients.
const LOG_LAST_LAYER: u32 = 7;
/// Bits ground by the proof of work: seconds of hashing, and the queries they
/// replace would cost calldata. Integrity takes 20 to 49 (`proof_of_work/config.cairo`).
const PROOF_OF_WORK_BITS: u32 = 24;
/// The fewest of them that Integrity takes.
pub const LEAST_PROOF_OF_WORK_BITS: u32 = 20;
/// log2 of the blow-up factor: one query is worth this many bits.
const LOG_N_COSETS: u32 = 2;
/// More layers than any tree has: all hashes are Poseidon, the cheapest on chain.
const ALL_LAYERS: u64 = 1000;
/// Security bits where the user names none.
pub const DEFAULT_SECURITY_BITS: u32 = 60;
/// Security bits that parameters can be derived for. The lower end is one query
/// beside the least proof of work.
pub const SECURITY_BITS_RANGE: (u32, u32) = (22, 128);

/// A request for which there are no parameters.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DeriveError {
    #[error(
        "{0} security bits asked for; expected {min} to {max}",
        min = SECURITY_BITS_RANGE.0, max = SECURITY_BITS_RANGE.1
    )]
    SecurityBits(u32),
    #[error("n_steps is {0}; expected a power of two: pad the run to the next one")]
    StepCount(u64),
}

impl ProofParameters {
    /// The hash of layers that are not Poseidon's, in derived parameters.
    pub const DERIVED_COMMITMENT_HASH: CommitmentHash = CommitmentHash::Keccak160;

    /// Parameters that Integrity accepts for a trace of `n_steps` Cairo steps
    /// and that give exactly `security_bits` = n_queries · log_n_cosets +
    /// proof_of_work_bits.
    ///
    /// # Errors
    /// [`DeriveError`] for a step count that is no power of two and for bits
    /// outside of [`SECURITY_BITS_RANGE`].
    pub fn derive(n_steps: u64, security_bits: u32) -> Result<ProofParameters, DeriveError> {
        let (min, max) = SECURITY_BITS_RANGE;
        if !(min..=max).contains(&security_bits) {
            return Err(DeriveError::SecurityBits(security_bits));
        }
        if !n_steps.is_power_of_two() {
            return Err(DeriveError::StepCount(n_steps));
        }
        let (n_queries, proof_of_work_bits) = queries_and_work(security_bits);
        let log_degree = n_steps.trailing_zeros() + LOG_STEP_ROWS;
        let (fri_step_list, log_last) = fri_steps(log_degree);
        Ok(ProofParameters {
            field: "PrimeField0".into(),
            channel_hash: "poseidon3".into(),
            commitment_hash: Self::DERIVED_COMMITMENT_HASH,
            n_verifier_friendly_commitment_layers: ALL_LAYERS,
            pow_hash: PowHash::Keccak256,
            statement: StatementParameters {
                page_hash: "pedersen".into(),
            },
            stark: StarkParameters {
                fri: FriParameters {
                    fri_step_list,
                    last_layer_degree_bound: 1 << log_last,
                    n_queries,
                    proof_of_work_bits,
                },
                log_n_cosets: LOG_N_COSETS,
            },
            use_extension_field: false,
            verifier_friendly_channel_updates: true,
            verifier_friendly_commitment_hash: "poseidon3".into(),
        })
    }
}

/// Number of queries, and the proof of work that gives the rest of the bits.
fn queries_and_work(security_bits: u32) -> (u32, u32) {
    let n_queries = (security_bits.saturating_sub(PROOF_OF_WORK_BITS) / LOG_N_COSETS).max(1);
    let work = security_bits - n_queries * LOG_N_COSETS;
    (n_queries, work.max(LEAST_PROOF_OF_WORK_BITS))
}

/// FRI steps, the first being 0, and log2 of the last layer's degree bound;
/// together they add up to `log_degree`.
fn fri_steps(log_degree: u32) -> (Vec<u32>, u32) {
    // A trace is at least 16 rows; one step of 1 is the least Integrity takes.
    let log_last = LOG_LAST_LAYER.min(log_degree - 1);
    let mut rest = log_degree - log_last;
    let mut steps = vec![0];
    while rest > 0 {
        let step = rest.min(MAX_FRI_STEP);
        steps.push(step);
        rest -= step;
    }
    (steps, log_last)
}

impl Default for ProverConfig {
    /// Stone's own values for machines of any size; none changes a proof.
    fn default() -> ProverConfig {
        ProverConfig {
            cached_lde_config: CachedLdeConfig {
                store_full_lde: false,
                use_fft_for_eval: false,
            },
            constraint_polynomial_task_size: 256,
            n_out_of_memory_merkle_layers: 0,
            table_prover_n_tasks_per_segment: 32,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sixty_bits_of_a_usual_trace() {
        let derived = ProofParameters::derive(1 << 16, 60).unwrap();
        let fri = &derived.stark.fri;
        assert_eq!(fri.fri_step_list, [0, 4, 4, 4, 1]);
        assert_eq!(fri.last_layer_degree_bound, 128);
        assert_eq!((fri.n_queries, fri.proof_of_work_bits), (18, 24));
    }

    #[test]
    fn all_sizes_and_bits_pass_the_prover_s_own_check() {
        let (min, max) = SECURITY_BITS_RANGE;
        for log_steps in 0..=30 {
            for bits in min..=max {
                let derived = ProofParameters::derive(1 << log_steps, bits).unwrap();
                let config = ProverConfig::default();
                assert_eq!(derived.check(&config, 1 << log_steps, [7, 3]), Ok(()));
                let fri = &derived.stark.fri;
                assert_eq!(fri.n_queries * 2 + fri.proof_of_work_bits, bits);
                assert!((20..=50).contains(&fri.proof_of_work_bits), "{bits}");
                assert!(fri.fri_step_list[1..].iter().all(|s| (1..=4).contains(s)));
                assert!(fri.fri_step_list.len() >= 2);
            }
        }
        assert!(ProofParameters::derive(1000, 60).is_err());
        assert!(ProofParameters::derive(1024, min - 1).is_err());
        assert!(ProofParameters::derive(1024, max + 1).is_err());
    }
}
