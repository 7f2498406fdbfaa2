//! The Stark configuration in calldata: what it says, and where it contradicts
//! itself.

use super::{CalldataFault, Number, Reader, Repair};
use crate::{
    integrity::{Hasher, Reason, RegisteredLayout, layouts::CPU_COMPONENT_HEIGHT},
    stone::{
        field::Felt,
        params::{FriParameters, ProofParameters, StarkParameters, StatementParameters},
        public_input::PublicInput,
    },
};

/// A table's entry in the configuration.
struct TableConfig {
    n_columns: Number,
    height: Number,
    n_friendly_layers: Number,
}

impl TableConfig {
    fn read(reader: &mut Reader<'_>, name: &str) -> Result<TableConfig, CalldataFault> {
        Ok(TableConfig {
            n_columns: reader.number(&format!("n_columns of the {name}"))?,
            height: reader.number(&format!("height of the {name}"))?,
            n_friendly_layers: reader.number(&format!(
                "n_verifier_friendly_commitment_layers of the {name}"
            ))?,
        })
    }
}

/// Integrity's `StarkConfig`.
pub struct StarkConfig {
    tables: Vec<(&'static str, TableConfig)>,
    log_input_size: Number,
    n_layers: Number,
    inner_layers: Vec<Number>,
    steps: Vec<Number>,
    log_last_layer: Number,
    pub proof_of_work_bits: Number,
    log_trace_length: Number,
    n_queries: Number,
    log_n_cosets: Number,
    n_friendly_layers: Number,
}

impl StarkConfig {
    pub fn read(reader: &mut Reader<'_>) -> Result<StarkConfig, CalldataFault> {
        let mut tables = Vec::new();
        for name in ["original trace", "interaction trace", "composition trace"] {
            tables.push((name, TableConfig::read(reader, name)?));
        }
        Ok(StarkConfig {
            tables,
            log_input_size: reader.number("log_input_size of FRI")?,
            n_layers: reader.number("n_layers of FRI")?,
            inner_layers: reader.numbers("numbers of inner FRI layers")?,
            steps: reader.numbers("FRI steps")?,
            log_last_layer: reader.number("log_last_layer_degree_bound")?,
            proof_of_work_bits: reader.number("n_bits of the proof of work")?,
            log_trace_length: reader.number("log_trace_domain_size")?,
            n_queries: reader.number("n_queries")?,
            log_n_cosets: reader.number("log_n_cosets")?,
            n_friendly_layers: reader.number("n_verifier_friendly_commitment_layers")?,
        })
    }

    pub fn parameters(&self, hasher: Hasher) -> ProofParameters {
        let narrow = |number: Number| u32::try_from(number.value).unwrap_or(u32::MAX);
        ProofParameters {
            field: "PrimeField0".into(),
            channel_hash: "poseidon3".into(),
            commitment_hash: hasher.commitment_hash(),
            n_verifier_friendly_commitment_layers: self.n_friendly_layers.value,
            pow_hash: hasher.pow_hash(),
            statement: StatementParameters {
                page_hash: "pedersen".into(),
            },
            stark: StarkParameters {
                fri: FriParameters {
                    fri_step_list: self.steps.iter().map(|step| narrow(*step)).collect(),
                    last_layer_degree_bound: 1u64
                        .checked_shl(narrow(self.log_last_layer))
                        .unwrap_or(0),
                    n_queries: narrow(self.n_queries),
                    proof_of_work_bits: narrow(self.proof_of_work_bits),
                },
                log_n_cosets: narrow(self.log_n_cosets),
            },
            use_extension_field: false,
            verifier_friendly_channel_updates: true,
            verifier_friendly_commitment_hash: "poseidon3".into(),
        }
    }

    /// FRI steps that the columns of the layers contradict.
    pub fn repairs(&self) -> Vec<Repair> {
        let layers = self.inner_layers.chunks_exact(3);
        layers
            .zip(self.steps.iter().skip(1))
            .enumerate()
            .filter_map(|(i, (layer, step))| {
                let log = u64::from(layer[0].value.checked_ilog2()?);
                let is_other = log != step.value && layer[0].value.is_power_of_two();
                is_other.then(|| Repair {
                    position: step.at,
                    item: format!("step of FRI layer {}", i + 1),
                    value: Felt::from(log),
                    reason: None,
                })
            })
            .collect()
    }

    /// Numbers that the configuration has several times, and that contradict
    /// each other: the odd one out is the wrong one.
    pub fn faults(&self, input: &PublicInput) -> Vec<CalldataFault> {
        let mut faults = Vec::new();
        let mut check = |number: Number, item: String, expected: u64, reason| {
            if number.value != expected {
                faults.push(CalldataFault {
                    position: number.at,
                    item,
                    expected: expected.to_string(),
                    found: number.value.to_string(),
                    reason,
                });
            }
        };
        let height = |table: &TableConfig| table.height.value;
        let log_rows = CPU_COMPONENT_HEIGHT.ilog2() + input.n_steps.checked_ilog2().unwrap_or(0);
        let sum = |sum: u64, step: &Number| sum.saturating_add(step.value);
        let steps = self.steps.iter().fold(0, sum);
        let log_trace = most_common(&[
            self.log_trace_length.value,
            u64::from(log_rows),
            steps.saturating_add(self.log_last_layer.value),
        ]);
        let mut heights: Vec<u64> = self.tables.iter().map(|(_, table)| height(table)).collect();
        heights.extend([
            self.log_input_size.value,
            log_trace.saturating_add(self.log_n_cosets.value),
        ]);
        let log_domain = most_common(&heights);
        let mut friendly: Vec<u64> = self
            .tables
            .iter()
            .map(|(_, table)| table.n_friendly_layers.value)
            .collect();
        friendly.push(self.n_friendly_layers.value);
        friendly.extend(
            self.inner_layers
                .chunks_exact(3)
                .map(|layer| layer[2].value),
        );
        let n_friendly = most_common(&friendly);
        let layout = RegisteredLayout::by_name(&input.layout);
        for (i, (name, table)) in self.tables.iter().enumerate() {
            let expected = match (layout, i) {
                (Some(layout), 0 | 1) => layout.n_columns[i],
                (_, 2) => 2,
                _ => table.n_columns.value,
            };
            let item = |what: &str| format!("{what} of the {name}");
            let reason = Reason::WrongNumberOfColumns;
            check(table.n_columns, item("n_columns"), expected, reason);
            check(
                table.height,
                item("height"),
                log_domain,
                Reason::HeightMismatch,
            );
            check(
                table.n_friendly_layers,
                item("n_verifier_friendly_commitment_layers"),
                n_friendly,
                Reason::FriendlyLayersMismatch,
            );
        }
        check(
            self.log_input_size,
            "log_input_size of FRI".into(),
            log_domain,
            Reason::LogInputSizeMismatch,
        );
        let n_layers = self.steps.len() as u64;
        check(
            self.n_layers,
            "n_layers of FRI".into(),
            n_layers,
            Reason::IndexOutOfBounds,
        );
        let mut log_cells = log_domain;
        for (i, (layer, step)) in self
            .inner_layers
            .chunks_exact(3)
            .zip(self.steps.iter().skip(1))
            .enumerate()
        {
            log_cells = log_cells.saturating_sub(step.value);
            let item = |what: &str| format!("{what} of FRI layer {}", i + 1);
            let columns = u32::try_from(step.value)
                .ok()
                .and_then(|step| 1u64.checked_shl(step))
                .unwrap_or(0);
            let reason = Reason::InvalidInnerLayerConfig;
            check(layer[0], item("n_columns"), columns, reason);
            check(layer[1], item("height"), log_cells, Reason::HeightMismatch);
            let reason = Reason::FriendlyLayersMismatch;
            let name = item("n_verifier_friendly_commitment_layers");
            check(layer[2], name, n_friendly, reason);
        }
        let reason = Reason::WrongTraceSize;
        check(
            self.log_trace_length,
            "log_trace_domain_size".into(),
            log_trace,
            reason,
        );
        let cosets = log_domain.saturating_sub(log_trace);
        let reason = Reason::HeightMismatch;
        check(self.log_n_cosets, "log_n_cosets".into(), cosets, reason);
        check(
            self.n_friendly_layers,
            "n_verifier_friendly_commitment_layers".into(),
            n_friendly,
            Reason::FriendlyLayersMismatch,
        );
        faults.sort_by_key(|fault| fault.position);
        faults
    }
}

/// The value that most agree on; the first of equals.
fn most_common(values: &[u64]) -> u64 {
    let votes = |value: &u64| values.iter().filter(|other| *other == value).count();
    let best = values.iter().rev().max_by_key(|value| votes(value));
    best.copied().unwrap_or_default()
}
