//! The checks of the first half of a proof over altered bytes or an altered
//! statement, fast enough to try thousands: what was changed in a proof is
//! found by changing it back.

use super::{
    Commitments, Shape, fri,
    oods::{self, Drawn},
    parse::{ProofReader, decode_hex},
    refusal::{Refusal, Table},
    transcript::{self, Challenges, StarkProof},
    verify_proof_of_work,
};
use crate::stone::{
    air::Air,
    field::Felt,
    fri::lowest_nonce,
    params::{PowHash, StoneVersion},
    proof::ProofFile,
};

/// What a proof is about, once: the AIR, the sizes, and the channel's seed.
pub struct Statement {
    pub air: Air,
    pub shape: Shape,
    pub seed: Felt,
    pow_hash: PowHash,
}

/// Which table a refused root goes back to, by the folding of its rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A cell of this row of the evaluation domain: its fold is not on the last
    /// layer's polynomial.
    Row(u64),
    /// A cell of this row of an inner FRI layer's table.
    Coset(u64),
    /// Every fold is: the cells are good, a Merkle node is not.
    Node,
    /// More than one fold is not.
    Several,
}

/// The messages up to the nonce and what was drawn in answer.
pub struct FirstHalf {
    pub commitments: Commitments,
    pub challenges: Challenges,
}

impl Statement {
    /// The statement of a proof file.
    ///
    /// # Errors
    /// When parameters or public input fit no proof.
    pub fn new(proof: &ProofFile, version: StoneVersion) -> Result<Statement, Refusal> {
        let air = transcript::air(proof)?;
        Ok(Statement {
            shape: Shape::new(proof, &air)?,
            air,
            seed: transcript::seed(proof, version)?,
            pow_hash: proof.proof_parameters.pow_hash,
        })
    }

    /// Reads the messages up to the nonce from the proof's bytes.
    ///
    /// # Errors
    /// What and where in the proof.
    pub fn first_half(&self, bytes: &[u8]) -> Result<FirstHalf, Refusal> {
        let mut reader = ProofReader::new(bytes);
        let (commitments, challenges) =
            transcript::read_commitments(&mut reader, &self.shape, self.seed)?;
        Ok(FirstHalf {
            commitments,
            challenges,
        })
    }

    /// Whether trace and composition agree at the OODS point.
    pub fn agrees(&self, half: &FirstHalf) -> bool {
        oods::verify(&self.air, &self.shape, &half.commitments, &half.challenges).is_ok()
    }

    /// What trace and composition differ by at the OODS point: 0 for a good
    /// proof, a polynomial of low degree in each OODS value, and affine in most
    /// numbers of the public input. `None` for another number of elements or
    /// values than the layout has.
    pub fn disagreement(&self, drawn: &Drawn, oods_values: &[Felt]) -> Option<Felt> {
        let n_values = self.shape.mask_size + self.shape.n_composition_columns;
        // No channel draws a point of the trace domain; a file may have one.
        let is_outside = drawn.oods_point.pow(1 << self.shape.log_trace_length) != Felt::ONE;
        let fits = is_outside
            && drawn.interaction_elements.len() == self.shape.n_interaction_elements
            && oods_values.len() == n_values;
        fits.then(|| {
            let [expected, claimed] = oods::both_sides(&self.air, &self.shape, oods_values, drawn);
            expected - claimed
        })
    }

    /// Whether the nonce is one for the messages before it.
    pub fn is_worked(&self, half: &FirstHalf) -> bool {
        self.is_nonce(half.challenges.proof_of_work_digest, half.commitments.nonce)
    }

    /// [`Statement::is_worked`], for other messages of FRI than those read.
    pub fn is_worked_with(
        &self,
        half: &FirstHalf,
        fri_layers: &[Felt],
        last_layer: &[Felt],
        nonce: u64,
    ) -> bool {
        let digest = transcript::proof_of_work_digest(&half.challenges, fri_layers, last_layer);
        self.is_nonce(digest, nonce)
    }

    /// Whether a nonce is one for a digest.
    pub fn is_nonce(&self, digest: Felt, nonce: u64) -> bool {
        let bits = self.shape.proof_of_work_bits;
        verify_proof_of_work(self.pow_hash, digest, bits, nonce).is_ok()
    }

    /// Values and authentications that answer the queries, table by table:
    /// original, interaction, composition, then the inner FRI layers.
    pub fn answer_lengths(&self, half: &FirstHalf) -> Vec<[usize; 2]> {
        transcript::answer_lengths(&self.shape, &half.challenges)
    }

    /// The nonce that Stone takes, the lowest; `None` where more than `most`
    /// bits are asked for: each doubles the search.
    pub fn lowest_nonce(&self, half: &FirstHalf, most: u32) -> Option<u64> {
        let bits = self.shape.proof_of_work_bits;
        let digest = half.challenges.proof_of_work_digest.to_be_bytes();
        let search = || lowest_nonce(self.pow_hash, &digest, bits).ok();
        (bits <= most).then(search).flatten()
    }
}

impl StarkProof {
    /// Where the cells of a table whose root is refused were changed: every
    /// query's fold is held against the last layer's polynomial, roots aside.
    /// `None` when public input or openings fit no computation.
    pub fn origin(&self, proof: &ProofFile, table: Table) -> Option<Origin> {
        let air = transcript::air(proof).ok()?;
        let layers = fri::layer_queries(self, oods::quotients(&air, self).ok()?).ok()?;
        let log_size = self.shape.log_domain_size - self.shape.fri_steps.iter().sum::<u32>();
        let last = layers.last()?;
        let off: Vec<u64> = last
            .iter()
            .filter(|cell| {
                let value = fri::last_layer_at(&self.commitments.last_layer, log_size, cell.index);
                value != cell.value
            })
            .map(|cell| cell.index)
            .collect();
        let [index] = off[..] else {
            return Some(match off.is_empty() {
                true => Origin::Node,
                false => Origin::Several,
            });
        };
        // Layer k's rows are the cells of layer k + 1.
        let (cells, layer) = match table {
            Table::FriLayer(layer) => (layers.get(layer)?, layer),
            _ => (layers.first()?, 0),
        };
        let below: u32 = self.shape.fri_steps.get(layer..)?.iter().sum();
        let mut rows = cells.iter().filter(|cell| cell.index >> below == index);
        let first = rows.next()?.index;
        Some(match (rows.next(), table) {
            (Some(_), _) => Origin::Several,
            (None, Table::FriLayer(_)) => Origin::Coset(first),
            (None, _) => Origin::Row(first),
        })
    }
}

/// The bytes of `proof_hex`; `None` for no hexadecimal text.
pub fn proof_bytes(proof: &ProofFile) -> Option<Vec<u8>> {
    decode_hex(&proof.proof_hex).ok()
}
