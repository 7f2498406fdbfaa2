//! Which parameters Stone proves with. It asserts in `stark.cc`, `fri_prover.cc`
//! and `commitment_scheme_builder.inl`, some of it after minutes of work; here
//! everything is checked before the work starts.

use super::{LOG_STEP_ROWS, MAX_PROOF_OF_WORK_BITS, MAX_QUERIES, ProofParameters, ProverConfig};
use crate::stone::table::TableShape;

/// Largest evaluation domain, log2: far beyond any memory, and small enough for
/// every index to fit 64 bits.
const MAX_LOG_DOMAIN: u32 = 60;

/// Parameters Stone refuses.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ParameterError {
    #[error("{key} is {found:?}; this prover supports {expected:?} only")]
    Unsupported {
        key: &'static str,
        found: String,
        expected: &'static str,
    },
    #[error("n_steps is {0}; expected a power of two: pad the run to the next one")]
    StepCount(u64),
    #[error(
        "log_n_cosets is {found}; expected 1..={max}: the composition polynomial has twice the trace's degree"
    )]
    CosetCount { found: u32, max: u32 },
    #[error("fri_step_list is empty; expected 0, then the log2 folding factor of each layer")]
    NoFriStep,
    #[error("fri_step_list[{0}] is 0; only the first step may be 0: remove it")]
    ZeroFriStep(usize),
    #[error(
        "last_layer_degree_bound is {found}; expected a power of two{}",
        hint(fix, " here: ")
    )]
    LastLayerDegree { found: u64, fix: Option<u64> },
    #[error(
        "fri_step_list {steps:?} sums to {sum} and last_layer_degree_bound is 2^{log_last}; \
         together they must give log2 of the trace length, {expected}: {}",
        match fix {
            Some(bound) => format!("set last_layer_degree_bound to {bound}"),
            None => format!("shorten fri_step_list to a sum of at most {expected}"),
        }
    )]
    FriDegree {
        steps: Vec<u32>,
        sum: u64,
        log_last: u32,
        expected: u32,
        fix: Option<u64>,
    },
    #[error("n_queries is {0}; expected 1 to {MAX_QUERIES}")]
    QueryCount(u32),
    #[error("proof_of_work_bits is {0}; expected at most {MAX_PROOF_OF_WORK_BITS}")]
    ProofOfWork(u32),
    #[error("constraint_polynomial_task_size is 0; expected at least 1, for example 256")]
    TaskSize,
    #[error(
        "table_prover_n_tasks_per_segment is {found}; expected a power of two, for example {fix}"
    )]
    TasksPerSegment { found: u64, fix: u64 },
    #[error(
        "The top {top} layers should use the same hash. n_verifier_friendly_commitment_layers: \
         {found}; set it to 0 or to at least {top}{}",
        hint(max_tasks, ", or table_prover_n_tasks_per_segment to at most ")
    )]
    FriendlyLayers {
        top: u32,
        found: u64,
        max_tasks: Option<u64>,
    },
}

fn hint(value: &Option<u64>, text: &str) -> String {
    value.map_or(String::new(), |value| format!("{text}{value}"))
}

impl ProofParameters {
    /// Checks that Stone proves a trace of `n_steps` Cairo steps and
    /// `n_columns` original and interaction columns with these parameters.
    ///
    /// # Errors
    /// The first violated rule, with what was read, what is expected and a fix.
    pub fn check(
        &self,
        config: &ProverConfig,
        n_steps: u64,
        n_columns: [usize; 2],
    ) -> Result<(), ParameterError> {
        if let Some((key, found, expected)) = self.unsupported() {
            return Err(ParameterError::Unsupported {
                key,
                found: found.into(),
                expected,
            });
        }
        if !n_steps.is_power_of_two() {
            return Err(ParameterError::StepCount(n_steps));
        }
        let log_n = n_steps.trailing_zeros() + LOG_STEP_ROWS;
        self.check_stark(log_n)?;
        if config.constraint_polynomial_task_size == 0 {
            return Err(ParameterError::TaskSize);
        }
        self.check_friendly_layers(config, log_n, n_columns)
    }

    /// The first setting that has not the one value that is legal here, as others make
    /// another protocol: its name, its value and the legal one.
    pub(in crate::stone) fn unsupported(&self) -> Option<(&'static str, &str, &'static str)> {
        let flag = |value: bool| if value { "true" } else { "false" };
        let settings = [
            ("field", self.field.as_str(), "PrimeField0"),
            ("channel_hash", &self.channel_hash, "poseidon3"),
            (
                "verifier_friendly_commitment_hash",
                &self.verifier_friendly_commitment_hash,
                "poseidon3",
            ),
            ("page_hash", &self.statement.page_hash, "pedersen"),
            (
                "use_extension_field",
                flag(self.use_extension_field),
                "false",
            ),
            (
                "verifier_friendly_channel_updates",
                flag(self.verifier_friendly_channel_updates),
                "true",
            ),
        ];
        let mut settings = settings.into_iter();
        settings.find(|(_, found, expected)| found != expected)
    }

    fn check_stark(&self, log_n: u32) -> Result<(), ParameterError> {
        let max = MAX_LOG_DOMAIN.saturating_sub(log_n);
        let found = self.stark.log_n_cosets;
        if !(1..=max).contains(&found) {
            return Err(ParameterError::CosetCount { found, max });
        }
        let fri = &self.stark.fri;
        if fri.fri_step_list.is_empty() {
            return Err(ParameterError::NoFriStep);
        }
        if let Some(i) = fri.fri_step_list.iter().skip(1).position(|step| *step == 0) {
            return Err(ParameterError::ZeroFriStep(i + 1));
        }
        let sum: u64 = fri.fri_step_list.iter().map(|step| u64::from(*step)).sum();
        let fix = u64::from(log_n).checked_sub(sum).map(|log| 1 << log);
        let last = fri.last_layer_degree_bound;
        if !last.is_power_of_two() {
            return Err(ParameterError::LastLayerDegree { found: last, fix });
        }
        if fix != Some(last) {
            return Err(ParameterError::FriDegree {
                steps: fri.fri_step_list.clone(),
                sum,
                log_last: last.trailing_zeros(),
                expected: log_n,
                fix,
            });
        }
        if !(1..=MAX_QUERIES).contains(&fri.n_queries) {
            return Err(ParameterError::QueryCount(fri.n_queries));
        }
        if fri.proof_of_work_bits > MAX_PROOF_OF_WORK_BITS {
            return Err(ParameterError::ProofOfWork(fri.proof_of_work_bits));
        }
        Ok(())
    }

    /// Stone splits a table into segments for its threads and hashes the tree
    /// above them, `log2(n_segments)` layers, with one hash (`utils.inl`,
    /// `CalculateNVerifierFriendlyLayersInSegment`).
    fn check_friendly_layers(
        &self,
        config: &ProverConfig,
        log_n: u32,
        n_columns: [usize; 2],
    ) -> Result<(), ParameterError> {
        let log_n_cosets = self.stark.log_n_cosets;
        let trace = |n_columns| {
            let log_rows = log_n + log_n_cosets;
            (
                TableShape {
                    log_rows,
                    n_columns,
                },
                log_n_cosets,
            )
        };
        let mut tables = vec![trace(n_columns[0]), trace(n_columns[1]), trace(2)];
        // A FRI layer is one segment.
        let mut log_size = log_n + log_n_cosets;
        let steps = &self.stark.fri.fri_step_list;
        for pair in steps.windows(2) {
            log_size -= pair[0];
            let shape = TableShape {
                log_rows: log_size - pair[1],
                n_columns: 1 << pair[1],
            };
            tables.push((shape, 0));
        }
        let found = self.n_verifier_friendly_commitment_layers;
        let tasks = config.table_prover_n_tasks_per_segment;
        for (shape, log_segments) in tables {
            let rows = 1u64 << (shape.log_rows - log_segments);
            let is_split = tasks > 1
                && rows >= tasks
                && (rows as u128) * (shape.n_columns as u128) > 2 * tasks as u128;
            if is_split && !tasks.is_power_of_two() {
                return Err(ParameterError::TasksPerSegment {
                    found: tasks,
                    fix: 1 << tasks.ilog2(),
                });
            }
            let top = log_segments + if is_split { tasks.ilog2() } else { 0 };
            let is_all_friendly = found >= u64::from(shape.log_leaves());
            if found != 0 && !is_all_friendly && found < u64::from(top) {
                let spare = found.checked_sub(u64::from(log_segments));
                return Err(ParameterError::FriendlyLayers {
                    top,
                    found,
                    max_tasks: spare.map(|spare| 1 << spare),
                });
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parameters(edit: impl FnOnce(&mut ProofParameters)) -> ProofParameters {
        let json = r#"{"channel_hash": "poseidon3", "commitment_hash": "keccak256_masked160_lsb",
            "field": "PrimeField0", "n_verifier_friendly_commitment_layers": 9,
            "pow_hash": "keccak256", "stark": {"fri": {"fri_step_list": [0, 4, 4, 4, 1],
            "last_layer_degree_bound": 128, "n_queries": 16, "proof_of_work_bits": 20},
            "log_n_cosets": 2}, "statement": {"page_hash": "pedersen"},
            "use_extension_field": false, "verifier_friendly_channel_updates": true,
            "verifier_friendly_commitment_hash": "poseidon3"}"#;
        let mut parameters = serde_json::from_str(json).expect("valid parameters");
        edit(&mut parameters);
        parameters
    }

    fn check(edit: impl FnOnce(&mut ProofParameters)) -> Result<(), String> {
        let json = r#"{"cached_lde_config": {"store_full_lde": false, "use_fft_for_eval": false},
            "constraint_polynomial_task_size": 256, "n_out_of_memory_merkle_layers": 0,
            "table_prover_n_tasks_per_segment": 32}"#;
        let config: ProverConfig = serde_json::from_str(json).expect("valid configuration");
        parameters(edit)
            .check(&config, 1 << 16, [7, 3])
            .map_err(|e| e.to_string())
    }

    #[track_caller]
    fn assert_refused(edit: impl FnOnce(&mut ProofParameters), fix: &str) {
        let text = check(edit).expect_err("must be refused");
        assert!(text.contains(fix), "{text}");
    }

    #[test]
    fn golden_parameters_pass() {
        assert_eq!(check(|_| ()), Ok(()));
        for friendly in [0, 7, 12, 1000] {
            assert_eq!(
                check(|p| p.n_verifier_friendly_commitment_layers = friendly),
                Ok(())
            );
        }
    }

    #[test]
    fn refusals_carry_the_fix() {
        assert_refused(
            |p| p.stark.fri.last_layer_degree_bound = 64,
            "set last_layer_degree_bound to 128",
        );
        assert_refused(
            |p| p.stark.fri.last_layer_degree_bound = 100,
            "power of two here: 128",
        );
        assert_refused(
            |p| p.stark.fri.fri_step_list = vec![0, 9, 9, 9],
            "a sum of at most 20",
        );
        assert_refused(
            |p| p.n_verifier_friendly_commitment_layers = 5,
            "The top 7 layers should use the same hash",
        );
        assert_refused(
            |p| p.n_verifier_friendly_commitment_layers = 5,
            "or table_prover_n_tasks_per_segment to at most 8",
        );
        assert_refused(|p| p.stark.log_n_cosets = 0, "expected 1..=");
        assert_refused(|p| p.stark.fri.fri_step_list = vec![0, 4, 0, 9], "[2] is 0");
        for found in [0, 16_385] {
            assert_refused(|p| p.stark.fri.n_queries = found, "expected 1 to 16384");
        }
        assert_refused(|p| p.stark.fri.proof_of_work_bits = 65, "at most 64");
        assert_refused(|p| p.channel_hash = "keccak256".into(), "poseidon3");
        assert_refused(|p| p.use_extension_field = true, "\"false\"");
    }
}
