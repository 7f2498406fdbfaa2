//! The two halves of a proof and the verifier's side of the transcript between
//! them. How much the second half holds depends on the query indices, so it can
//! only be read after the channel has been replayed over the first.

use super::{
    merkle::authentication_count,
    parse::{ByteFault, ParseError, Part, ProofReader, decode_hex},
    refusal::{Fault, Refusal, Stage, Table},
    shape::Shape,
};
use crate::stone::{
    air::Air, channel::PoseidonChannel, field::Felt, params::StoneVersion, proof::ProofFile,
    seed::public_input_seed,
};

/// What the prover sent before the queries were drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commitments {
    pub original: Felt,
    pub interaction: Felt,
    pub composition: Felt,
    /// Mask values, then the composition columns at the OODS point.
    pub oods_values: Vec<Felt>,
    /// Roots of the inner FRI layers.
    pub fri_layers: Vec<Felt>,
    /// Coefficients of the last layer's polynomial, constant first.
    pub last_layer: Vec<Felt>,
    /// Proof of work; 0 and not in the proof when none is asked for.
    pub nonce: u64,
}

/// What the verifier drew in answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenges {
    /// The channel's first digest, the hash of the public input.
    pub seed: Felt,
    pub interaction_elements: Vec<Felt>,
    /// Powers of it are the coefficients of the constraints.
    pub composition_alpha: Felt,
    pub oods_point: Felt,
    /// Powers of it are the coefficients of the OODS quotients.
    pub oods_alpha: Felt,
    /// One per inner FRI layer.
    pub fri_eval_points: Vec<Felt>,
    /// Digest that the proof of work is over.
    pub proof_of_work_digest: Felt,
    /// The channel behind the OODS values.
    behind_oods: PoseidonChannel,
    /// The channel behind the nonce; query indices come from it.
    channel: PoseidonChannel,
}

/// Rows of one table and the nodes that join them to its root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decommitment {
    /// Traces: whole rows at the queries, row by row. FRI layers: only the
    /// cells of the queried cosets that the verifier cannot compute.
    pub values: Vec<Felt>,
    /// Bottom layer up, left to right.
    pub authentications: Vec<Felt>,
}

/// What the prover sent in answer to the queries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decommitments {
    /// Drawn row indices, ascending, each once.
    pub queries: Vec<u64>,
    pub original: Decommitment,
    pub interaction: Decommitment,
    pub composition: Decommitment,
    pub fri_layers: Vec<Decommitment>,
}

/// A proof, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StarkProof {
    pub shape: Shape,
    pub commitments: Commitments,
    pub challenges: Challenges,
    pub decommitments: Decommitments,
}

impl StarkProof {
    /// Takes a proof file apart without judging it. The Stone version decides
    /// the channel's seed, so with the wrong one the second half is misread
    /// and most likely does not fit.
    ///
    /// # Errors
    /// [`Stage::Statement`] when parameters or public input fit no proof,
    /// otherwise what and where in `proof_hex`.
    pub fn parse(proof: &ProofFile, version: StoneVersion) -> Result<StarkProof, Refusal> {
        Self::take_apart(proof, version, None)
    }

    /// [`StarkProof::parse`] of a proof whose bytes were altered after it was
    /// made: its second half is divided as the answers to these queries
    /// (ascending, each once), whatever the channel draws now.
    ///
    /// # Errors
    /// As for [`StarkProof::parse`].
    pub fn parse_altered(
        proof: &ProofFile,
        version: StoneVersion,
        queries: &[u64],
    ) -> Result<StarkProof, Refusal> {
        Self::take_apart(proof, version, Some(queries))
    }

    /// The first half of a proof, up to the nonce, whatever the second is.
    ///
    /// # Errors
    /// As for [`StarkProof::parse`].
    pub fn parse_commitments(
        proof: &ProofFile,
        version: StoneVersion,
    ) -> Result<(Commitments, Challenges), Refusal> {
        let shape = Shape::new(proof, &air(proof)?)?;
        let seed = seed(proof, version)?;
        let bytes = decode_hex(&proof.proof_hex)?;
        Ok(read_commitments(
            &mut ProofReader::new(&bytes),
            &shape,
            seed,
        )?)
    }

    fn take_apart(
        proof: &ProofFile,
        version: StoneVersion,
        queries: Option<&[u64]>,
    ) -> Result<StarkProof, Refusal> {
        let air = air(proof)?;
        let shape = Shape::new(proof, &air)?;
        let seed = seed(proof, version)?;
        let bytes = decode_hex(&proof.proof_hex)?;
        let mut reader = ProofReader::new(&bytes);
        let (commitments, challenges) = read_commitments(&mut reader, &shape, seed)?;
        let decommitments = match queries {
            None => read_decommitments(reader, &shape, &challenges)?,
            Some(queries) => read_answers(reader, &shape, queries.to_vec())?,
        };
        Ok(StarkProof {
            shape,
            commitments,
            challenges,
            decommitments,
        })
    }
}

/// The AIR of a proof's public input.
///
/// # Errors
/// [`Stage::Statement`] with the reason.
pub fn air(proof: &ProofFile) -> Result<Air, Refusal> {
    Air::new(&proof.public_input).map_err(|error| statement(proof, &error))
}

/// The channel's seed.
///
/// # Errors
/// [`Stage::Statement`] with the reason.
pub fn seed(proof: &ProofFile, version: StoneVersion) -> Result<Felt, Refusal> {
    let n_friendly = proof.proof_parameters.n_verifier_friendly_commitment_layers;
    public_input_seed(&proof.public_input, n_friendly, version)
        .map_err(|error| statement(proof, &error))
}

fn statement(proof: &ProofFile, error: &dyn std::error::Error) -> Refusal {
    let expected = format!("a run in layout {}", proof.public_input.layout);
    let stage = Stage::Statement;
    Refusal::new(stage, Fault::PublicInput, "public input", expected, error)
}

/// Reads the first half and replays the channel over it, nonce included.
///
/// # Errors
/// What and where in the proof.
pub fn read_commitments(
    reader: &mut ProofReader<'_>,
    shape: &Shape,
    seed: Felt,
) -> Result<(Commitments, Challenges), ParseError> {
    let mut channel = PoseidonChannel::new(seed);
    let original = commitment(reader, &mut channel, Table::Original)?;
    let interaction_elements = channel.draw_felts(shape.n_interaction_elements);
    let interaction = commitment(reader, &mut channel, Table::Interaction)?;
    let composition_alpha = channel.draw_felt();
    let composition = commitment(reader, &mut channel, Table::Composition)?;
    let oods_point = channel.draw_felt();
    let n_oods_values = shape.mask_size + shape.n_composition_columns;
    let oods_values = reader.felts(Part::OodsValues, n_oods_values)?;
    channel.absorb(&oods_values);
    let behind_oods = channel;
    let oods_alpha = channel.draw_felt();
    let mut fri_layers = Vec::with_capacity(shape.fri_steps.len());
    let mut fri_eval_points = Vec::with_capacity(shape.fri_steps.len());
    for layer in 1..=shape.fri_steps.len() {
        fri_layers.push(commitment(reader, &mut channel, Table::FriLayer(layer))?);
        fri_eval_points.push(channel.draw_felt());
    }
    let last_layer = reader.felts(Part::LastLayerCoefficients, shape.last_layer_size)?;
    channel.absorb(&last_layer);
    let proof_of_work_digest = channel.digest;
    let mut nonce = 0;
    if shape.proof_of_work_bits > 0 {
        nonce = reader.nonce()?;
        channel.absorb(&[Felt::from(nonce)]);
    }
    let commitments = Commitments {
        original,
        interaction,
        composition,
        oods_values,
        fri_layers,
        last_layer,
        nonce,
    };
    let challenges = Challenges {
        seed,
        interaction_elements,
        composition_alpha,
        oods_point,
        oods_alpha,
        fri_eval_points,
        proof_of_work_digest,
        behind_oods,
        channel,
    };
    Ok((commitments, challenges))
}

fn commitment(
    reader: &mut ProofReader<'_>,
    channel: &mut PoseidonChannel,
    table: Table,
) -> Result<Felt, ParseError> {
    let root = reader.felt(Part::Commitment(table))?;
    channel.absorb(&[root]);
    Ok(root)
}

/// Draws the queries and reads the second half up to its end.
///
/// # Errors
/// What and where in the proof.
pub fn read_decommitments(
    reader: ProofReader<'_>,
    shape: &Shape,
    challenges: &Challenges,
) -> Result<Decommitments, ParseError> {
    let mut channel = challenges.channel;
    let drawn = channel.draw_queries(shape.n_queries, shape.log_domain_size);
    check_query_count(&reader, shape, &mut channel, &drawn)?;
    read_answers(reader, shape, sorted(&drawn))
}

/// Reads the second half as the answers to these queries.
fn read_answers(
    mut reader: ProofReader<'_>,
    shape: &Shape,
    queries: Vec<u64>,
) -> Result<Decommitments, ParseError> {
    let log_rows = shape.log_domain_size;
    let [n_original, n_interaction] = shape.n_columns;
    let mut rows = |table, n_columns: usize| {
        let n_values = queries.len() * n_columns;
        decommitment(&mut reader, table, n_values, &queries, log_rows)
    };
    let original = rows(Table::Original, n_original)?;
    let interaction = rows(Table::Interaction, n_interaction)?;
    let composition = rows(Table::Composition, shape.n_composition_columns)?;
    let mut fri_layers = Vec::with_capacity(shape.fri_steps.len());
    for (i, opening) in fri_openings(shape, &queries).iter().enumerate() {
        let table = Table::FriLayer(i + 1);
        let (cosets, log_rows) = (&opening.cosets, opening.log_rows);
        let layer = decommitment(&mut reader, table, opening.n_values, cosets, log_rows)?;
        fri_layers.push(layer);
    }
    reader.finish()?;
    Ok(Decommitments {
        queries,
        original,
        interaction,
        composition,
        fri_layers,
    })
}

fn sorted(drawn: &[u64]) -> Vec<u64> {
    let mut queries = drawn.to_vec();
    queries.sort_unstable();
    queries.dedup();
    queries
}

/// The digest that the proof of work is over, for other messages of FRI.
pub fn proof_of_work_digest(
    challenges: &Challenges,
    fri_layers: &[Felt],
    last_layer: &[Felt],
) -> Felt {
    let mut channel = challenges.behind_oods;
    channel.draw_felt();
    for root in fri_layers {
        channel.absorb(&[*root]);
        channel.draw_felt();
    }
    channel.absorb(last_layer);
    channel.digest
}

/// Values and authentications that answer the queries the channel draws.
pub fn answer_lengths(shape: &Shape, challenges: &Challenges) -> Vec<[usize; 2]> {
    let mut channel = challenges.channel;
    let queries = sorted(&channel.draw_queries(shape.n_queries, shape.log_domain_size));
    let [n_original, n_interaction] = shape.n_columns;
    let nodes = authentication_count(&queries, shape.log_domain_size);
    let mut lengths = [n_original, n_interaction, shape.n_composition_columns]
        .map(|n_columns| [queries.len() * n_columns, nodes])
        .to_vec();
    lengths.extend(fri_openings(shape, &queries).iter().map(|opening| {
        let nodes = authentication_count(&opening.cosets, opening.log_rows);
        [opening.n_values, nodes]
    }));
    lengths
}

/// Words of the answers to these queries.
fn answer_words(shape: &Shape, queries: &[u64]) -> usize {
    let [n_original, n_interaction] = shape.n_columns;
    let n_columns = n_original + n_interaction + shape.n_composition_columns;
    let nodes = authentication_count(queries, shape.log_domain_size);
    let words = queries.len() * n_columns + 3 * nodes;
    fri_openings(shape, queries).iter().fold(words, |words, o| {
        let nodes = authentication_count(&o.cosets, o.log_rows);
        words.saturating_add(o.n_values).saturating_add(nodes)
    })
}

/// What is opened of one inner FRI layer.
struct FriOpening {
    /// Cosets with a query, ascending: rows of the layer's table.
    cosets: Vec<u64>,
    /// log2 of the rows of that table.
    log_rows: u32,
    /// Cells of these rows that are sent; the verifier has one per query.
    n_values: usize,
}

fn fri_openings(shape: &Shape, queries: &[u64]) -> Vec<FriOpening> {
    let mut log_rows = shape.log_domain_size;
    let mut cells = queries.to_vec();
    let open = |step: &u32| {
        let mut cosets: Vec<u64> = cells.iter().map(|cell| cell >> step).collect();
        cosets.dedup();
        log_rows -= step;
        let n_cells = cosets.len().saturating_mul(1 << step);
        let n_values = n_cells - cells.len();
        cells.clone_from(&cosets);
        FriOpening {
            cosets,
            log_rows,
            n_values,
        }
    };
    shape.fri_steps.iter().map(open).collect()
}

/// Recognizes a proof made with some queries more or fewer: the answers are
/// exactly as long as those. Any other length is left to the reader, which
/// finds the part where the proof ends.
fn check_query_count(
    reader: &ProofReader<'_>,
    shape: &Shape,
    channel: &mut PoseidonChannel,
    drawn: &[u64],
) -> Result<(), ParseError> {
    /// How far from the expected number others are tried.
    const REACH: usize = 16;
    let left = reader.words_left();
    if left.is_none() || left == Some(answer_words(shape, &sorted(drawn))) {
        return Ok(());
    }
    let more = channel.draw_queries(REACH, shape.log_domain_size);
    let all = [drawn, &more].concat();
    for n in drawn.len().saturating_sub(REACH)..=all.len() {
        if left == Some(answer_words(shape, &sorted(&all[..n]))) {
            let fault = ByteFault::QueryCount;
            let part = Part::Values(Table::Original);
            let expected = format!("the answers to {} queries", drawn.len());
            return Err(reader.error(fault, part, expected, format!("those to {n}")));
        }
    }
    Ok(())
}

fn decommitment(
    reader: &mut ProofReader<'_>,
    table: Table,
    n_values: usize,
    rows: &[u64],
    log_rows: u32,
) -> Result<Decommitment, ParseError> {
    let n_nodes = authentication_count(rows, log_rows);
    Ok(Decommitment {
        values: reader.cells(Part::Values(table), n_values)?,
        authentications: reader.felts(Part::Authentications(table), n_nodes)?,
    })
}
