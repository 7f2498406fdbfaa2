//! The prover (Stone `stark.cc`, `prover_main_helper_impl.cc`).
//!
//! Memory: with n rows of trace and k columns over both traces, the coefficients
//! of the k + 2 committed columns, their values on the first coset, and until the
//! constraints are evaluated those on the second; that is 96·n·k bytes, and a
//! vector of n. The trees take 4 bytes for each row of each table (see
//! [`super::table`]). Neither the number of cosets nor that of queries
//! multiplies the first part.

use rayon::prelude::*;

use super::{
    air::{
        Air, AirError, Summand, Violation,
        trace::{FirstTrace, TraceError},
    },
    air_inputs::AirInputs,
    annotations::Transcript,
    deep,
    field::Felt,
    fri,
    hash::commitment::TreeHasher,
    memory,
    ntt::Ntt,
    params::{ParameterError, ProofParameters, ProverConfig, StoneVersion},
    proof::{ProofFile, ProofVersion},
    seed::{self, SeedError},
    table::{Polynomials, Table},
};

/// What to prove with, besides the parameter files.
#[derive(Clone, Copy)]
pub struct ProveOptions<'a> {
    /// Which Stone the proof is to be identical with.
    pub stone_version: StoneVersion,
    /// Whether the proof file gets `annotations`.
    pub annotations: bool,
    /// Called when a stage begins.
    pub progress: Option<&'a (dyn Fn(Stage) + Sync)>,
}

impl ProveOptions<'_> {
    /// No annotations, and nobody to tell of stages.
    pub const fn of(stone_version: StoneVersion) -> Self {
        ProveOptions {
            stone_version,
            annotations: false,
            progress: None,
        }
    }
}

/// The stages of a proof, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    Trace,
    CommitTrace,
    InteractionTrace,
    CommitInteractionTrace,
    Composition,
    CommitComposition,
    OutOfDomain,
    FirstFriLayer,
    /// A FRI layer; 1 is the first that is committed to.
    FriLayer(usize),
    ProofOfWork,
    Decommitment,
}

impl std::fmt::Display for Stage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Stage::Trace => "trace",
            Stage::CommitTrace => "commitment to the trace",
            Stage::InteractionTrace => "interaction trace",
            Stage::CommitInteractionTrace => "commitment to the interaction trace",
            Stage::Composition => "composition polynomial",
            Stage::CommitComposition => "commitment to the composition polynomial",
            Stage::OutOfDomain => "out-of-domain values",
            Stage::FirstFriLayer => "FRI layer 0",
            Stage::FriLayer(number) => return write!(f, "FRI layer {number}"),
            Stage::ProofOfWork => "proof of work",
            Stage::Decommitment => "decommitment",
        })
    }
}

/// Why there is no proof.
#[derive(Debug, thiserror::Error)]
pub enum ProveError {
    #[error("proof parameters: {0}")]
    Parameters(#[from] ParameterError),
    #[error("public input: {0}")]
    PublicInput(#[from] AirError),
    #[error("public input: {0}")]
    Seed(#[from] SeedError),
    #[error("trace: {0}")]
    Trace(#[from] TraceError),
    #[error(
        "the trace violates the constraints of layout {layout}: {}; the trace, memory and private \
         input do not belong to this public input, or the run was not in proof mode",
        match violation {
            Some(violation) => violation.to_string(),
            None => "those at the out-of-domain point are not the composition polynomial".into(),
        }
    )]
    ConstraintsViolated {
        layout: String,
        /// The first, in the order of rows; `None` where all hold on the rows.
        violation: Option<Violation>,
    },
    #[error("proof of work: {0}")]
    ProofOfWork(#[from] fri::NoNonce),
    #[error("private input: {0}")]
    PrivateInput(#[from] serde_json::Error),
}

/// Proves a run.
///
/// # Errors
/// [`ProveError`]; parameters and inputs are checked before anything expensive.
pub fn prove(
    inputs: &AirInputs,
    params: &ProofParameters,
    config: &ProverConfig,
    options: &ProveOptions,
) -> Result<ProofFile, ProveError> {
    let public_input = &inputs.public_input;
    let air = Air::new(public_input)?;
    params.check(config, public_input.n_steps, air.n_columns())?;
    let n_friendly = params.n_verifier_friendly_commitment_layers;
    let serialized = seed::Serialized::new(public_input, n_friendly, options.stone_version)?;
    let private_input = serde_json::to_value(&inputs.private_input)?;
    let log_n = air.trace_length().trailing_zeros();
    let prover = Prover {
        air: &air,
        inputs,
        params,
        options,
        log_n,
        ntt: Ntt::new(log_n),
        hasher: TreeHasher {
            hash: params.commitment_hash,
            n_friendly_layers: n_friendly,
        },
    };
    prover.begin(Stage::Trace);
    // The seed is a chain of hashes, for one thread.
    let (seed, first) = rayon::join(|| serialized.hash(), || air.first_trace(inputs));
    let first = first?;
    let mut transcript = Transcript::new(seed, options.annotations);
    transcript.scoped("cpu air", |t| t.scoped("STARK", |t| prover.run(first, t)))?;
    Ok(ProofFile {
        proof_hex: transcript.proof_hex(),
        annotations: transcript.into_annotations(),
        private_input,
        proof_parameters: params.clone(),
        prover_config: config.clone(),
        public_input: public_input.clone(),
        version: ProofVersion::default(),
    })
}

/// Rows per task where little is done for each.
const ROWS: usize = 1 << 12;

/// Columns on the first N cosets, natural order; or memory for them, as memory that
/// is used again costs no page faults.
type Cosets<const N: usize> = [Vec<Vec<Felt>>; N];

/// What [`Prover::sample_out_of_domain`] makes.
struct Sampled {
    composition: Table,
    /// All tables' columns on the first coset.
    columns: Vec<Vec<Felt>>,
    /// FRI layer 0, coefficients.
    first_layer: Vec<Felt>,
}

struct Prover<'a> {
    air: &'a Air,
    inputs: &'a AirInputs,
    params: &'a ProofParameters,
    options: &'a ProveOptions<'a>,
    /// log2 of the trace length.
    log_n: u32,
    /// Of the trace length.
    ntt: Ntt,
    hasher: TreeHasher,
}

impl Prover<'_> {
    fn begin(&self, stage: Stage) {
        if let Some(progress) = self.options.progress {
            progress(stage);
        }
    }

    fn run(&self, mut first: FirstTrace, transcript: &mut Transcript) -> Result<(), ProveError> {
        self.begin(Stage::CommitTrace);
        let columns = self.air.columns_to_commit(&mut first);
        let original = transcript.scoped("Original", |t| {
            self.commit_trace(columns, Default::default(), t)
        });
        let (interaction, elements) = transcript.scoped("Interaction", |t| {
            let elements: Vec<Felt> = (0..self.air.n_interaction_elements())
                .map(|i| t.draw_felt(&format!("Interaction element #{i}")))
                .collect();
            self.begin(Stage::InteractionTrace);
            let columns = self.air.interaction_trace(&first, &elements)?;
            let n = columns.len();
            let mut used = first.columns.into_iter().filter(|c| !c.is_empty());
            let spare = [(); 2].map(|()| used.by_ref().take(n).collect());
            memory::release(used.collect::<Vec<_>>());
            self.begin(Stage::CommitInteractionTrace);
            Ok::<_, ProveError>((self.commit_trace(columns, spare, t), elements))
        })?;
        let alpha = transcript.scoped("Original", |t| {
            t.draw_felt("Constraint polynomial random element")
        });
        let (original, mut cosets) = original;
        let (interaction, values) = interaction;
        for (coset, values) in cosets.iter_mut().zip(values) {
            coset.extend(values);
        }
        let tables = [original, interaction];
        let sampled = transcript.scoped("Out Of Domain Sampling", |t| {
            self.sample_out_of_domain(&tables, cosets, &elements, alpha, t)
        })?;
        transcript.scoped("FRI", |t| self.low_degree_test(tables, sampled, t))
    }

    /// Interpolates the columns of a trace and commits to their extension.
    fn commit_trace(
        &self,
        mut columns: Vec<Vec<Felt>>,
        spare: Cosets<2>,
        transcript: &mut Transcript,
    ) -> (Table, Cosets<2>) {
        self.ntt.interpolate(&mut columns);
        self.commit(columns, spare, transcript)
    }

    fn commit<const N: usize>(
        &self,
        coefficients: Vec<Vec<Felt>>,
        mut cosets: Cosets<N>,
        transcript: &mut Transcript,
    ) -> (Table, Cosets<N>) {
        let polynomials = Polynomials {
            coefficients,
            log_n: self.log_n,
            log_n_cosets: self.params.stark.log_n_cosets,
            offset: Felt::generator(),
        };
        let table = Table::commit(polynomials, 0, self.hasher, &self.ntt, &mut cosets);
        transcript.scoped("Commit on Trace", |t| table.send_commitment(t));
        (table, cosets)
    }

    /// Commits to the composition polynomial, sends the mask's values at a drawn
    /// point. `cosets` are the trace's columns.
    fn sample_out_of_domain(
        &self,
        tables: &[Table; 2],
        [mut columns, mut second_coset]: Cosets<2>,
        interaction: &[Felt],
        alpha: Felt,
        transcript: &mut Transcript,
    ) -> Result<Sampled, ProveError> {
        self.begin(Stage::Composition);
        let coefficients =
            self.composition(tables, &columns, &mut second_coset, interaction, alpha);
        self.begin(Stage::CommitComposition);
        let (composition, [halves]) = self.commit(coefficients, [second_coset], transcript);

        self.begin(Stage::OutOfDomain);
        columns.extend(halves);
        let cells: Vec<&[Felt]> = columns.iter().map(Vec::as_slice).collect();
        let mask = self.air.mask();
        let n_trace_columns = columns.len() - 2;
        let composition_mask = [(0, n_trace_columns), (0, n_trace_columns + 1)];
        let g = Felt::root_of_unity(self.log_n);
        let (z, values) = transcript.scoped("OODS values", |transcript| {
            let z = transcript.draw_felt("Evaluation point");
            let tables = tables.iter().chain([&composition]);
            let coefficients = tables.flat_map(|table| &table.polynomials().coefficients);
            let coefficients: Vec<&[Felt]> = coefficients.map(Vec::as_slice).collect();
            let mut values = deep::mask_values(&coefficients, mask, g, z);
            let of_halves = deep::mask_values(&coefficients, &composition_mask, g, z.square());
            values.extend(of_halves);
            transcript.send_span(&values, "");
            (z, values)
        });
        let (mask_values, halves) = values.split_at(mask.len());
        let constraints = self
            .air
            .composition_at_point(interaction, alpha, z, mask_values);
        let polynomial = halves[0] + z * halves[1];
        if constraints != polynomial {
            // Memory for the trace, which is made again.
            memory::release(columns);
            return Err(ProveError::ConstraintsViolated {
                layout: self.inputs.public_input.layout.clone(),
                violation: self.first_violation(interaction),
            });
        }

        let gamma = transcript.draw_felt("Constraint polynomial random element");
        self.begin(Stage::FirstFriLayer);
        let mut powers = std::iter::successors(Some(Felt::ONE), |power| Some(*power * gamma));
        let trace_points = mask
            .iter()
            .map(|(k, column)| (*column, z * g.pow(*k as u64)));
        let composition_points = composition_mask.map(|(_, column)| (column, z.square()));
        let points = trace_points.chain(composition_points).zip(&values);
        let terms = points.map(|((column, point), &value)| deep::Term {
            column,
            point,
            coefficient: powers.next().expect("endless"),
            value,
        });
        let terms: Vec<deep::Term> = terms.collect();
        let mut layer = memory::zeros(1 << self.log_n);
        deep::add_quotients(&cells, &terms, Felt::generator(), &mut layer);
        // FRI works on the domain without its offset.
        self.ntt.interpolate(std::slice::from_mut(&mut layer));
        Ok(Sampled {
            composition,
            columns,
            first_layer: layer,
        })
    }

    fn first_violation(&self, interaction: &[Felt]) -> Option<Violation> {
        let first = self.air.first_trace(self.inputs).ok()?;
        let second = self.air.interaction_trace(&first, interaction).ok()?;
        let columns = first.columns.iter().chain(&second);
        let columns: Vec<&[Felt]> = columns.map(Vec::as_slice).collect();
        self.air.first_violation(interaction, &columns)
    }

    /// The composition polynomial as h0, h1 with h(x) = h0(x²) + x·h1(x²), in
    /// bit-reversed coefficients. The cosets have the trace's columns there; of the
    /// second no more is left than two columns' memory.
    fn composition(
        &self,
        tables: &[Table; 2],
        first_coset: &[Vec<Felt>],
        second_coset: &mut Vec<Vec<Felt>>,
        interaction: &[Felt],
        alpha: Felt,
    ) -> Vec<Vec<Felt>> {
        let n = 1usize << self.log_n;
        let sum = self.air.constraint_sum(interaction, alpha);
        let evaluate = |summand, coset, columns: &[Vec<Felt>]| {
            let offset = tables[0].polynomials().coset_offset(coset);
            let columns: Vec<&[Felt]> = columns.iter().map(Vec::as_slice).collect();
            let mut out = memory::zeros(n);
            sum.evaluate(summand, offset, &columns, &mut out);
            out
        };
        // The second coset first: nothing else needs its columns.
        let second = evaluate(Summand::Quadratic, 1, second_coset);
        memory::release(second_coset.split_off(2));
        let first = evaluate(Summand::Quadratic, 0, first_coset);
        let mut linear = evaluate(Summand::Linear, 0, first_coset);
        // The first two cosets in table order make up 3·<g'>, g' of order 2n.
        let mut values = memory::zeros(2 * n);
        let pairs = values.par_chunks_exact_mut(2).with_min_len(ROWS);
        let both = first.par_iter().zip(&second);
        pairs
            .zip(both)
            .for_each(|(pair, (first, second))| pair.copy_from_slice(&[*first, *second]));
        memory::release([first, second]);
        Ntt::new(self.log_n + 1).interpolate_coset(&mut values, Felt::generator());
        self.ntt.interpolate_coset(&mut linear, Felt::generator());
        let odd = memory::copy(&values[n..]);
        values.truncate(n);
        values.shrink_to_fit();
        let mut halves = vec![values, odd];
        // Even coefficients come first in both, in bit-reversed order: those of
        // half the degree are every second one.
        for (half, linear) in halves.iter_mut().zip(linear.chunks_exact(n / 2)) {
            let pairs = half.par_chunks_exact_mut(2).with_min_len(ROWS);
            pairs
                .zip(linear)
                .for_each(|(pair, value)| pair[0] += *value);
        }
        halves
    }

    fn low_degree_test(
        &self,
        [original, interaction]: [Table; 2],
        sampled: Sampled,
        transcript: &mut Transcript,
    ) -> Result<(), ProveError> {
        let Sampled {
            composition,
            columns,
            first_layer,
        } = sampled;
        let tables = [original, interaction, composition];
        let params = &self.params.stark.fri;
        let log_n_cosets = self.params.stark.log_n_cosets;
        let layers = transcript.scoped("Commitment", |t| {
            fri::commit(first_layer, params, log_n_cosets, self.hasher, t, |layer| {
                self.begin(Stage::FriLayer(layer));
            })
        });
        self.begin(Stage::ProofOfWork);
        let log_domain = self.log_n + log_n_cosets;
        let queries = fri::draw_queries(params, log_domain, self.params.pow_hash, transcript)?;
        transcript.begin_query_phase();
        self.begin(Stage::Decommitment);
        let rows = fri::first_layer_queries(&queries, params);
        transcript.scoped("Decommitment", |transcript| {
            transcript.scoped("Layer 0", |transcript| {
                transcript.scoped("Virtual Oracle", |transcript| {
                    let mut columns = &columns[..];
                    for (i, table) in tables.iter().enumerate() {
                        let n = table.polynomials().coefficients.len();
                        let (own, others) = columns.split_at(n);
                        columns = others;
                        transcript.scoped(format!("Trace {i}"), |transcript| {
                            table.decommit(&rows, &Default::default(), own, transcript);
                        });
                    }
                });
            });
            layers.decommit(&queries, params, transcript);
        });
        memory::release(tables);
        memory::release(columns);
        Ok(())
    }
}
