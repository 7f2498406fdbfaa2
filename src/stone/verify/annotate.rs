//! What Stone's verifier writes beside its verdict: the annotations, which are
//! those of the prover, and the FRI cells that split verifiers are fed with
//! (Stone `verifier_channel.h`, `fri_verifier.cc`).

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Refusal, fri, oods,
    transcript::{self, Decommitment, StarkProof},
};
use crate::stone::{
    annotations::{Digest, Transcript},
    field::Felt,
    hash::commitment::{TreeHasher, montgomery_word},
    merkle::{missing_siblings, parents},
    params::StoneVersion,
    proof::ProofFile,
};

/// The lines of `--annotation_file`: everything both sides said. The proof is
/// taken apart, not judged.
///
/// # Errors
/// When public input, parameters and bytes make no proof.
pub fn annotations(proof: &ProofFile, version: StoneVersion) -> Result<Vec<String>, Refusal> {
    let seed = transcript::seed(proof, version)?;
    let stark = StarkProof::parse(proof, version)?;
    let replay = Replay::new(proof, &stark);
    let mut transcript = Transcript::new(seed, true);
    transcript.scoped("cpu air", |t| t.scoped("STARK", |t| replay.run(t)));
    Ok(transcript.into_annotations().unwrap_or_default())
}

/// The lines of `--extra_output_file`, what split verifiers are fed with: the
/// leaves of the opened rows, and of every FRI layer the cells that the
/// verifier computes, with 1/x of their positions.
///
/// # Errors
/// As for [`annotations`].
pub fn split_annotations(proof: &ProofFile, version: StoneVersion) -> Result<Vec<String>, Refusal> {
    let stark = StarkProof::parse(proof, version)?;
    let replay = Replay::new(proof, &stark);
    let air = transcript::air(proof)?;
    let first_layer = oods::quotients(&air, &stark)?;
    let mut lines = replay.trace_leaves();
    let rows = fri::layer_rows(&stark, first_layer.clone())?;
    let mut log_rows = stark.shape.log_domain_size;
    for (i, queries) in fri::layer_queries(&stark, first_layer)?.iter().enumerate() {
        let step = stark.shape.fri_steps.get(i);
        let scope = match step {
            Some(_) => format!("Layer {}", i + 1),
            None => "Last Layer".to_owned(),
        };
        let scope = format!("{DECOMMITMENT}/{scope}");
        let step = step.copied().unwrap_or(0);
        for query in queries {
            let (row, column) = (query.index >> step, query.index & ((1 << step) - 1));
            let mut line = |name: String, value| {
                lines.push(format!("{scope}: {name}: Field Element({value})"));
            };
            line(format!("Row {row}, Column {column}"), query.value);
            line(
                format!("xInv for index {}", query.index),
                query.inverse_point,
            );
        }
        log_rows -= step;
        if let Some(rows) = rows.get(i) {
            let leaf = |(row, cells): &(u64, Vec<Felt>)| (*row, replay.hasher.row(log_rows, cells));
            lines.extend(replay.leaf_lines(&scope, rows.iter().map(leaf), log_rows));
        }
    }
    Ok(lines)
}

/// Scope of everything that is sent in answer to the queries.
const DECOMMITMENT: &str = "/cpu air/STARK/FRI/Decommitment";

/// The prover's messages, sent once more.
struct Replay<'a> {
    proof: &'a StarkProof,
    hasher: TreeHasher,
}

impl<'a> Replay<'a> {
    fn new(file: &ProofFile, proof: &'a StarkProof) -> Replay<'a> {
        let parameters = &file.proof_parameters;
        Replay {
            proof,
            hasher: TreeHasher {
                hash: parameters.commitment_hash,
                n_friendly_layers: parameters.n_verifier_friendly_commitment_layers,
            },
        }
    }

    /// The trace tables as they are opened, with their columns.
    fn tables(&self) -> [(&'a Decommitment, usize); 3] {
        let (shape, answers) = (&self.proof.shape, &self.proof.decommitments);
        let [n_original, n_interaction] = shape.n_columns;
        [
            (&answers.original, n_original),
            (&answers.interaction, n_interaction),
            (&answers.composition, shape.n_composition_columns),
        ]
    }

    /// Lines of the leaves of the traces' rows.
    fn trace_leaves(&self) -> Vec<String> {
        let queries = &self.proof.decommitments.queries;
        let log_rows = self.proof.shape.log_domain_size;
        let mut lines = Vec::new();
        for (i, (table, n_columns)) in self.tables().into_iter().enumerate() {
            let scope = format!("{DECOMMITMENT}/Layer 0/Virtual Oracle/Trace {i}");
            if n_columns > 1 {
                let rows = queries.iter().zip(table.values.chunks_exact(n_columns));
                let leaves = rows.map(|(row, cells)| (*row, self.hasher.row(log_rows, cells)));
                lines.extend(self.leaf_lines(&scope, leaves, log_rows));
                continue;
            }
            // Neighbouring rows of one column make one leaf.
            let values = table.values.iter().map(|cell| montgomery_word(*cell));
            let siblings = missing_siblings(queries).into_iter();
            let siblings = siblings.zip(table.authentications.iter().copied());
            let words: BTreeMap<u64, Felt> = queries
                .iter()
                .copied()
                .zip(values)
                .chain(siblings)
                .collect();
            let depth = log_rows.saturating_sub(1);
            let leaves = parents(queries).into_iter().filter_map(|pair| {
                let (left, right) = (words.get(&(2 * pair))?, words.get(&(2 * pair + 1))?);
                Some((pair, self.hasher.node(depth, *left, *right)))
            });
            lines.extend(self.leaf_lines(&scope, leaves, depth));
        }
        lines
    }

    fn leaf_lines(
        &self,
        scope: &str,
        leaves: impl Iterator<Item = (u64, Felt)>,
        depth: u32,
    ) -> Vec<String> {
        let is_friendly = self.hasher.is_friendly(depth);
        let line = |(index, value)| {
            let hash = Digest { value, is_friendly }.text();
            format!("{scope}: For node {}: {hash}", (1 << depth) + index)
        };
        leaves.map(line).collect()
    }

    fn run(&self, transcript: &mut Transcript) {
        let (shape, sent) = (&self.proof.shape, &self.proof.commitments);
        let commit = |t: &mut Transcript, root| {
            let is_friendly = self.hasher.is_friendly(0);
            t.send_commitment(Digest {
                value: root,
                is_friendly,
            });
        };
        transcript.scoped("Original", |t| {
            t.scoped("Commit on Trace", |t| commit(t, sent.original));
        });
        transcript.scoped("Interaction", |t| {
            for i in 0..shape.n_interaction_elements {
                t.draw_felt(&format!("Interaction element #{i}"));
            }
            t.scoped("Commit on Trace", |t| commit(t, sent.interaction));
        });
        transcript.scoped("Original", |t| {
            t.draw_felt("Constraint polynomial random element");
        });
        transcript.scoped("Out Of Domain Sampling", |t| {
            t.scoped("Commit on Trace", |t| commit(t, sent.composition));
            t.scoped("OODS values", |t| {
                t.draw_felt("Evaluation point");
                t.send_span(&sent.oods_values, "");
            });
            t.draw_felt("Constraint polynomial random element");
        });
        transcript.scoped("FRI", |t| {
            t.scoped("Commitment", |t| {
                for (i, root) in sent.fri_layers.iter().enumerate() {
                    t.scoped(format!("Layer {}", i + 1), |t| {
                        // The first layer is the virtual one, unfolded.
                        if i > 0 {
                            t.draw_felt("Evaluation point");
                        }
                        commit(t, *root);
                    });
                }
                t.scoped(format!("Layer {}", sent.fri_layers.len() + 1), |t| {
                    t.draw_felt("Evaluation point");
                });
                t.scoped("Last Layer", |t| {
                    t.send_span(&sent.last_layer, "Coefficients")
                });
            });
            if shape.proof_of_work_bits > 0 {
                t.scoped("Proof of Work", |t| t.send_nonce(sent.nonce));
            }
            t.scoped("QueryIndices", |t| {
                for i in 0..shape.n_queries {
                    t.draw_number(shape.log_domain_size, &i.to_string());
                }
            });
            t.begin_query_phase();
            t.scoped("Decommitment", |t| self.decommit(t));
        });
    }

    fn decommit(&self, transcript: &mut Transcript) {
        let (shape, answers) = (&self.proof.shape, &self.proof.decommitments);
        let tables = self.tables();
        transcript.scoped("Layer 0", |t| {
            t.scoped("Virtual Oracle", |t| {
                for (i, (table, n_columns)) in tables.into_iter().enumerate() {
                    let rows = answers.queries.clone();
                    t.scoped(format!("Trace {i}"), |t| {
                        self.table(
                            t,
                            table,
                            rows,
                            n_columns,
                            &BTreeSet::new(),
                            shape.log_domain_size,
                        );
                    });
                }
            });
        });
        let mut cells = answers.queries.clone();
        let mut log_rows = shape.log_domain_size;
        for (i, (layer, step)) in answers.fri_layers.iter().zip(&shape.fri_steps).enumerate() {
            let place = |cell: &u64| (cell >> step, (cell & ((1 << step) - 1)) as usize);
            let known: BTreeSet<(u64, usize)> = cells.iter().map(place).collect();
            let mut rows: Vec<u64> = known.iter().map(|(row, _)| *row).collect();
            rows.dedup();
            log_rows -= step;
            cells.clone_from(&rows);
            transcript.scoped(format!("Layer {}", i + 1), |t| {
                self.table(t, layer, rows, 1 << step, &known, log_rows);
            });
        }
    }

    /// Rows of one table: the cells that the verifier cannot compute, then the
    /// nodes that join them to the root.
    fn table(
        &self,
        transcript: &mut Transcript,
        table: &Decommitment,
        rows: Vec<u64>,
        n_columns: usize,
        known: &BTreeSet<(u64, usize)>,
        log_rows: u32,
    ) {
        let mut values = table.values.iter();
        let cells = rows
            .iter()
            .flat_map(|row| (0..n_columns).map(move |column| (*row, column)))
            .filter(|cell| !known.contains(cell));
        for ((row, column), value) in cells.zip(&mut values) {
            transcript.send_cell(*value, row, column);
        }
        let mut nodes = table.authentications.iter();
        let mut indices = rows;
        let mut log_leaves = log_rows;
        if n_columns == 1 && log_rows > 0 {
            for (row, word) in missing_siblings(&indices).into_iter().zip(&mut nodes) {
                transcript.send_pair_word(*word, row);
            }
            indices = parents(&indices);
            log_leaves -= 1;
        }
        for depth in (1..=log_leaves).rev() {
            // Stone prints a node as an input of the hash above it.
            let is_friendly = self.hasher.is_friendly(depth - 1);
            for (sibling, node) in missing_siblings(&indices).into_iter().zip(&mut nodes) {
                let value = *node;
                transcript.send_node(Digest { value, is_friendly }, (1 << depth) + sibling);
            }
            indices = parents(&indices);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::golden;

    /// Stone's prover wrote these lines; its verifier writes the same.
    #[test]
    fn the_annotations_are_the_provers() {
        for (case, version) in [
            ("small_builtins", StoneVersion::Stone6),
            ("recursive_builtins", StoneVersion::Stone6),
            ("dex_builtins", StoneVersion::Stone6),
            ("recursive_stone5", StoneVersion::Stone5),
        ] {
            let Some(proof) = golden::proof::<ProofFile>(case) else {
                return;
            };
            let lines = annotations(&proof, version).unwrap();
            let expected = proof.annotations.unwrap();
            let first = lines
                .iter()
                .zip(&expected)
                .find(|(ours, theirs)| ours != theirs);
            assert_eq!(first, None, "{case}");
            assert_eq!(lines.len(), expected.len(), "{case}");
        }
    }

    #[test]
    fn split_lines_have_leaves_and_cells() {
        let Some(proof) = golden::proof::<ProofFile>("small_builtins") else {
            return;
        };
        let lines = split_annotations(&proof, StoneVersion::Stone6).unwrap();
        let leaf = "/Layer 0/Virtual Oracle/Trace 2: For node ";
        let n_queries = proof.proof_parameters.stark.fri.n_queries as usize;
        assert_eq!(
            lines.iter().filter(|line| line.contains(leaf)).count(),
            n_queries
        );
        let n_layers = proof.proof_parameters.stark.fri.fri_step_list.len();
        for layer in (1..n_layers)
            .map(|i| format!("Layer {i}"))
            .chain(["Last Layer".into()])
        {
            let scope = format!("/cpu air/STARK/FRI/Decommitment/{layer}: Row ");
            assert!(lines.iter().any(|line| line.starts_with(&scope)), "{layer}");
        }
        let last = lines.last().unwrap();
        assert!(last.contains("/Last Layer: xInv for index "), "{last}");
    }
}
