//! The sizes of a proof: everything that parameters and public input fix
//! before a byte of it is read.

use super::refusal::{Fault, Refusal, Stage};
use crate::stone::{
    air::Air,
    field::Felt,
    params::{MAX_PROOF_OF_WORK_BITS, MAX_QUERIES, ProofParameters},
    proof::ProofFile,
};

/// Sizes of all parts of a proof. Logarithms are to base 2.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Columns of the original and of the interaction trace.
    pub n_columns: [usize; 2],
    /// Columns of the composition trace: its degree bound over the trace length.
    pub n_composition_columns: usize,
    /// Cells of the mask; as many OODS values, plus one per composition column.
    pub mask_size: usize,
    pub n_interaction_elements: usize,
    pub log_trace_length: u32,
    /// Trace length and blow-up together: rows of the committed traces.
    pub log_domain_size: u32,
    /// log2 of the cosets of the inner FRI layers: `fri_step_list` without its 0.
    pub fri_steps: Vec<u32>,
    /// Coefficients of the last layer, a power of two.
    pub last_layer_size: usize,
    pub n_queries: usize,
    pub proof_of_work_bits: u32,
    pub n_friendly_layers: u64,
}

impl Shape {
    /// Reads the sizes and refuses parameters that Stone would refuse
    /// (`StarkParameters`, `FriParameters::FromJson`), and `fri_step_list`s of one step or
    /// with another first step than 0: Stone proves with them, Integrity verifies no such
    /// proof (`FriConfigTrait::validate`).
    ///
    /// # Errors
    /// [`Stage::Statement`] with the parameter's name.
    pub fn new(proof: &ProofFile, air: &Air) -> Result<Shape, Refusal> {
        let parameters = &proof.proof_parameters;
        if let Some((setting, found, expected)) = parameters.unsupported() {
            return refuse(setting, expected, found);
        }
        let fri = &parameters.stark.fri;
        let trace_length = air.trace_length();
        if !trace_length.is_power_of_two() {
            return refuse("n_steps", "a power of two", proof.public_input.n_steps);
        }
        let log_trace_length = trace_length.trailing_zeros();
        let log_domain_size = log_trace_length.saturating_add(parameters.stark.log_n_cosets);
        if parameters.stark.log_n_cosets == 0 || log_domain_size > 63 {
            // The composition polynomial has twice the trace's degree.
            let expected = format!("1 to {}", 63 - log_trace_length.min(63));
            let found = parameters.stark.log_n_cosets;
            return refuse("log_n_cosets", expected, found);
        }
        let (first, steps) = match fri.fri_step_list.split_first() {
            Some((first, steps)) if !steps.is_empty() => (*first, steps.to_vec()),
            _ => {
                let found = format!("{:?}", fri.fri_step_list);
                return refuse("fri_step_list", "at least two steps", found);
            }
        };
        if first != 0 || steps.contains(&0) {
            let found = format!("{:?}", fri.fri_step_list);
            return refuse("fri_step_list", "0 first and only there", found);
        }
        if !fri.last_layer_degree_bound.is_power_of_two() {
            let found = fri.last_layer_degree_bound;
            return refuse("last_layer_degree_bound", "a power of two", found);
        }
        let log_last = fri.last_layer_degree_bound.trailing_zeros();
        let steps_sum = steps.iter().fold(0u32, |sum, s| sum.saturating_add(*s));
        if steps_sum.saturating_add(log_last) != log_trace_length {
            let expected =
                format!("steps and log2(last_layer_degree_bound) to sum to {log_trace_length}");
            let found = u64::from(steps_sum) + u64::from(log_last);
            return refuse("fri_step_list", expected, found);
        }
        if fri.n_queries > MAX_QUERIES {
            let expected = format!("at most {MAX_QUERIES}");
            return refuse("n_queries", expected, fri.n_queries);
        }
        if fri.proof_of_work_bits > MAX_PROOF_OF_WORK_BITS {
            let expected = format!("at most {MAX_PROOF_OF_WORK_BITS}");
            return refuse("proof_of_work_bits", expected, fri.proof_of_work_bits);
        }
        Ok(Shape {
            n_columns: air.n_columns(),
            n_composition_columns: air.composition_degree_bound(),
            mask_size: air.mask().len(),
            n_interaction_elements: air.n_interaction_elements(),
            log_trace_length,
            log_domain_size,
            fri_steps: steps,
            last_layer_size: 1 << log_last,
            n_queries: fri.n_queries as usize,
            proof_of_work_bits: fri.proof_of_work_bits,
            n_friendly_layers: parameters.n_verifier_friendly_commitment_layers,
        })
    }

    /// Generator of the trace domain.
    pub fn trace_generator(&self) -> Felt {
        Felt::root_of_unity(self.log_trace_length)
    }

    /// x of a row of the committed tables, without the coset offset: rows are
    /// in bit-reversed order.
    pub fn group_element(&self, row: u64) -> Felt {
        let reversed = row.reverse_bits() >> (64 - self.log_domain_size);
        Felt::root_of_unity(self.log_domain_size).pow(reversed)
    }
}

/// Security bits of a proof with these parameters, provided it verifies: one
/// query is worth log_n_cosets bits (Integrity `StarkConfig::validate`).
pub fn security_bits(parameters: &ProofParameters) -> u64 {
    let fri = &parameters.stark.fri;
    u64::from(fri.n_queries) * u64::from(parameters.stark.log_n_cosets)
        + u64::from(fri.proof_of_work_bits)
}

fn refuse<T>(
    parameter: &'static str,
    expected: impl std::fmt::Display,
    found: impl std::fmt::Display,
) -> Result<T, Refusal> {
    let fault = Fault::Parameter(parameter);
    let stage = Stage::Statement;
    Err(Refusal::new(stage, fault, parameter, expected, found))
}
