//! How much calldata a proof will have, before there is one.
//!
//! Everything in the calldata of `verify_proof_full_and_register_fact` has a
//! size that parameters, layout and public input fix, except for what answers
//! the queries: rows that are asked for twice are sent once, and so are the
//! nodes that two paths to a root share. All of these lengths are linear in the
//! numbers of distinct nodes X_k that the queries have at each level k of a
//! binary tree (level k has 2^k nodes, the query indices are at the lowest
//! level, those of a folded FRI layer at their ancestors):
//!
//! - the rows of a table at level k: X_k times its columns;
//! - the authentication nodes of a tree of depth d: the sum of 2·X_k − X_{k+1}
//!   over k < d, as each parent has two children, and those that are not in the
//!   level below are sent;
//! - the cells of a FRI layer: the cosets times their size, less the cells that
//!   the verifier has from the layer before.
//!
//! Query indices are uniform and independent, so the expectation of X_k is
//! 2^k·(1 − (1 − 2^−k)^q), and the covariance of X_j and X_k has a closed form,
//! too. That gives the expected length, and its standard deviation, exactly.

use crate::stone::{
    air::{collector::Constraints, layout::Layout, layouts},
    params::{CommitmentHash, ProofParameters},
    public_input::PublicInput,
    table::TableShape,
};

/// Columns of the composition trace: its degree bound over the trace length.
const COMPOSITION_COLUMNS: usize = 2;
/// Largest evaluation domain, log2, that indices of 64 bits allow.
const MAX_LOG_DOMAIN: u32 = 63;
/// Standard deviations above the expected length that no proof exceeds in
/// practice. Sharing nodes only ever saves some, so the upper tail is the thin
/// one.
const DEVIATIONS: f64 = 4.0;

/// The predicted length of the calldata, in felts, without what an account puts
/// around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CalldataForecast {
    /// Mean over all query indices, rounded.
    pub expected: u64,
    /// Four standard deviations more, and never more than queries that share
    /// as little as possible would need.
    pub at_most: u64,
    /// Felts of `expected` that are the main page of the public memory: address
    /// and value of each cell.
    pub public_memory: u64,
}

/// The parts of the public input whose number its layout does not fix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicSizes {
    /// Cells of the main page: program, stack, output.
    pub main_page_cells: u64,
    /// Other pages, of which no memory mode accepts any.
    pub other_pages: u64,
}

impl PublicSizes {
    /// The sizes of a public input, in any layout.
    pub fn of(public_input: &PublicInput) -> PublicSizes {
        let memory = &public_input.public_memory;
        let (main_page, others): (Vec<u64>, Vec<u64>) =
            memory.iter().map(|cell| cell.page).partition(|p| *p == 0);
        let pages: std::collections::BTreeSet<u64> = others.into_iter().collect();
        PublicSizes {
            main_page_cells: main_page.len() as u64,
            other_pages: pages.len() as u64,
        }
    }
}

/// Predicts the calldata of a proof with these parameters in this layout. The
/// number of steps is the one that the FRI parameters are made for.
///
/// `None` when this build has no such layout or no proof has such parameters
/// ([`ProofParameters::check`] says why).
pub fn calldata(
    parameters: &ProofParameters,
    layout: &str,
    public: &PublicSizes,
) -> Option<CalldataForecast> {
    let sizes = Sizes::new(parameters, layout)?;
    let fixed = sizes.fixed_felts(public);
    let weights = sizes.weights();
    let queries = Queries(sizes.n_queries);
    let levels = || weights.iter().zip(0u32..);
    let mean: f64 = levels().map(|(w, k)| w * queries.mean(k)).sum();
    let variance: f64 = levels()
        .flat_map(|(v, j)| levels().map(move |(w, k)| v * w * queries.covariance(j, k)))
        .sum();
    // Every weight is positive or zero, so the most distinct nodes are the worst.
    let most: f64 = levels().map(|(w, k)| w * queries.most(k)).sum();
    let bound = (mean + DEVIATIONS * variance.max(0.0).sqrt()).min(most);
    Some(CalldataForecast {
        expected: fixed + mean.round() as u64,
        at_most: fixed + bound.ceil() as u64,
        public_memory: 2 * public.main_page_cells,
    })
}

/// Sizes of a proof, from its parameters and its layout.
pub(super) struct Sizes {
    layout: &'static Layout,
    pub mask: usize,
    pub n_queries: u32,
    /// log2 of the rows of the committed traces.
    log_domain: u32,
    /// `fri_step_list` without its 0.
    fri_steps: Vec<u32>,
    last_layer: u64,
    n_friendly_layers: u64,
}

impl Sizes {
    pub(super) fn new(parameters: &ProofParameters, layout: &str) -> Option<Sizes> {
        let layout = layouts::by_name(layout)?;
        let fri = &parameters.stark.fri;
        let (0, fri_steps) = fri.fri_step_list.split_first()? else {
            return None;
        };
        let last_layer = fri.last_layer_degree_bound;
        let mut log_domain = last_layer.checked_ilog2()?;
        for step in fri_steps {
            log_domain = log_domain.checked_add(*step)?;
        }
        log_domain = log_domain.checked_add(parameters.stark.log_n_cosets)?;
        let is_proof = !fri_steps.contains(&0)
            && last_layer.is_power_of_two()
            && fri.n_queries > 0
            && log_domain <= MAX_LOG_DOMAIN;
        is_proof.then(|| Sizes {
            layout,
            mask: Constraints::collect(layout).mask.len(),
            n_queries: fri.n_queries,
            log_domain,
            fri_steps: fri_steps.to_vec(),
            last_layer,
            n_friendly_layers: parameters.n_verifier_friendly_commitment_layers,
        })
    }

    /// Felts whose number no query decides, in the order of
    /// [`calldata`](super::calldata).
    fn fixed_felts(&self, public: &PublicSizes) -> u64 {
        let layers = self.fri_steps.len() as u64;
        let configuration = 4;
        let tables = 3 * 3;
        // log_input_size, n_layers, [layers], [steps], log_last_layer.
        let fri = 1 + 1 + (1 + 3 * layers) + (1 + layers + 1) + 1;
        // Proof of work, log_trace, n_queries, log_n_cosets, friendly layers.
        let rest = 5;
        let segments = self.layout.segments.len() as u64;
        // log_n_steps, rc_min, rc_max, layout, [dynamic parameters].
        let public_input = 4
            + 1
            + (2 + 2 * segments)
            + 2
            + (2 + 2 * public.main_page_cells)
            + (2 + 4 * public.other_pages);
        let oods_values = (self.mask + COMPOSITION_COLUMNS) as u64;
        let nonce = 1;
        let commitments = 3 + (1 + oods_values) + (1 + layers) + (1 + self.last_layer) + nonce;
        // Two counts before values and nodes of each table; one for all FRI
        // layers, two in each.
        let counts = 3 * (2 + 2) + 1 + 2 * layers;
        configuration + tables + fri + rest + public_input + commitments + counts
    }

    /// Felts per distinct node of each level, the lowest level last.
    fn weights(&self) -> Vec<f64> {
        let mut weights = vec![0.0; self.log_domain as usize + 1];
        let mut add = |level: u32, felts: f64| {
            if let Some(weight) = weights.get_mut(level as usize) {
                *weight += felts;
            }
        };
        for table in self.tables() {
            add(table.log_rows, table.n_columns as f64);
            for level in 0..table.log_rows {
                add(level, 2.0);
                add(level + 1, -1.0);
            }
        }
        // What the verifier knows of each layer before it is sent.
        let mut level = self.log_domain;
        for step in &self.fri_steps {
            add(level, -1.0);
            level -= step;
        }
        weights
    }

    /// The committed tables; a row is what one query, or one folded query, opens.
    fn tables(&self) -> Vec<TableShape> {
        let [original, interaction] = self.layout.n_columns;
        let trace = |n_columns| TableShape {
            log_rows: self.log_domain,
            n_columns,
        };
        let mut tables = [original, interaction, COMPOSITION_COLUMNS]
            .map(trace)
            .to_vec();
        let mut log_rows = self.log_domain;
        for step in &self.fri_steps {
            log_rows -= step;
            tables.push(TableShape {
                log_rows,
                n_columns: 1 << step,
            });
        }
        tables
    }

    /// Expected number of blocks that the verifier hashes with something else
    /// than Poseidon: nodes and rows at the depth of the friendly layers and
    /// below, each in as many blocks as its bytes take.
    pub(super) fn masked_blocks(&self, hash: CommitmentHash) -> f64 {
        let blocks = |cells: usize| {
            let bytes = 32 * cells;
            let blocks = match hash {
                // Rate of Keccak-256; the padding takes at least one byte.
                CommitmentHash::Keccak160 | CommitmentHash::Keccak248 => bytes / 136 + 1,
                CommitmentHash::Blake160 | CommitmentHash::Blake248 => bytes.div_ceil(64),
            };
            blocks as f64
        };
        let queries = Queries(self.n_queries);
        let is_masked = |level: &u32| u64::from(*level) >= self.n_friendly_layers;
        let in_table = |table: TableShape| -> f64 {
            let nodes = (0..table.log_rows).filter(is_masked);
            let nodes: f64 = nodes.map(|k| queries.mean(k) * blocks(2)).sum();
            // A single column has no hash of its own: pairs of cells are nodes.
            let has_leaves = table.n_columns > 1 && is_masked(&table.log_rows);
            let leaves = match has_leaves {
                true => queries.mean(table.log_rows) * blocks(table.n_columns),
                false => 0.0,
            };
            nodes + leaves
        };
        self.tables().into_iter().map(in_table).sum()
    }
}

/// So many queries, drawn uniformly and independently.
#[derive(Clone, Copy)]
struct Queries(u32);

impl Queries {
    /// Nodes of a level.
    fn nodes(level: u32) -> f64 {
        2f64.powi(level as i32)
    }

    /// Expected number of distinct nodes of a level above the queries.
    fn mean(self, level: u32) -> f64 {
        let nodes = Self::nodes(level);
        // N·(1 − (1 − 1/N)^q) without its cancellation.
        -nodes * (f64::from(self.0) * (-1.0 / nodes).ln_1p()).exp_m1()
    }

    /// The most distinct nodes of a level; equally spaced queries have them at
    /// all levels.
    fn most(self, level: u32) -> f64 {
        f64::from(self.0).min(Self::nodes(level))
    }

    /// Covariance of the numbers of distinct nodes of two levels: that of the
    /// numbers of nodes without a query. For a node of the upper level (a of
    /// all indices are below it) and one of the lower level (b of them), both
    /// are without one with probability (1 − a)^q when the one is below the
    /// other, and (1 − a − b)^q otherwise.
    fn covariance(self, j: u32, k: u32) -> f64 {
        let (upper, lower) = (j.min(k), j.max(k));
        if upper == 0 {
            // The root is always there.
            return 0.0;
        }
        let q = f64::from(self.0);
        let [a, b] = [upper, lower].map(|level| 1.0 / Self::nodes(level));
        let power = |base_less_one: f64| (q * base_less_one.ln_1p()).exp();
        let power_less_one = |base_less_one: f64| (q * base_less_one.ln_1p()).exp_m1();
        // Sums over all pairs, in differences that keep their digits:
        // (1 − a)^q − (1 − a − b)^q for those that are nested, and
        // (1 − a − b)^q − (1 − a)^q·(1 − b)^q for all.
        let nested = -power(-a) * power_less_one(-b / (1.0 - a)) / b;
        let others =
            power(-a) * power(-b) * power_less_one(-a * b / ((1.0 - a) * (1.0 - b))) / (a * b);
        nested + others
    }
}

#[cfg(test)]
mod tests;
