//! The verifier: judges a proof by `proof_hex`, parameters and public input
//! alone; annotations are never read (Stone `stark/stark.cc` and
//! `fri/fri_verifier.cc`, Integrity `stark.cairo`).

mod annotate;
mod fri;
mod merkle;
mod oods;
pub mod parse;
pub mod refusal;
mod replay;
mod shape;
mod transcript;
mod version;

pub use annotate::{annotations, split_annotations};
pub use fri::FriQuery;
pub use oods::Drawn;
pub use refusal::{Fault, Refusal, Stage, Table};
pub use replay::{FirstHalf, Origin, Statement, proof_bytes};
pub use shape::{Shape, security_bits};
pub use transcript::{Challenges, Commitments, Decommitment, Decommitments, StarkProof};
pub use version::observed_stone_version;

use super::{
    field::Felt,
    hash::{
        blake2s,
        commitment::{TreeHasher, montgomery_word},
        keccak,
    },
    params::{CommitmentHash, PowHash, StoneVersion},
    proof::ProofFile,
};

/// What the verifier is set for. The proof file says what hashes the prover
/// used; a verifier that is set for others refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VerifyOptions {
    /// Which public-input hash seeds the channel; not in the proof file.
    pub stone_version: StoneVersion,
    pub commitment_hash: CommitmentHash,
    pub pow_hash: PowHash,
}

impl VerifyOptions {
    /// The hashes the proof file names.
    pub fn for_proof(proof: &ProofFile, stone_version: StoneVersion) -> VerifyOptions {
        VerifyOptions {
            stone_version,
            commitment_hash: proof.proof_parameters.commitment_hash,
            pow_hash: proof.proof_parameters.pow_hash,
        }
    }
}

/// An accepted proof, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Everything that was read and drawn.
    pub proof: StarkProof,
    /// n_queries · log_n_cosets + proof_of_work_bits.
    pub security_bits: u64,
}

/// Verifies a proof. The first check that fails refuses, in this order:
/// statement and parameters, first half of the bytes, OODS, proof of work,
/// second half of the bytes, decommitment of traces and composition, FRI.
///
/// # Errors
/// A [`Refusal`] with stage, expected and found value.
pub fn verify(proof: &ProofFile, options: &VerifyOptions) -> Result<Verdict, Refusal> {
    let air = transcript::air(proof)?;
    let shape = Shape::new(proof, &air)?;
    let seed = transcript::seed(proof, options.stone_version)?;
    let bytes = parse::decode_hex(&proof.proof_hex)?;
    let mut reader = parse::ProofReader::new(&bytes);
    let (commitments, challenges) = transcript::read_commitments(&mut reader, &shape, seed)?;
    oods::verify(&air, &shape, &commitments, &challenges)?;
    let parameters = &proof.proof_parameters;
    if options.pow_hash != parameters.pow_hash {
        let (stage, fault) = (Stage::ProofOfWork, Fault::ProofOfWork);
        let detail = "proof-of-work hash of verifier and proof";
        let expected = format!("{:?}", options.pow_hash);
        let found = format!("{:?}", parameters.pow_hash);
        return Err(Refusal::new(stage, fault, detail, expected, found));
    }
    let digest = challenges.proof_of_work_digest;
    let bits = shape.proof_of_work_bits;
    verify_proof_of_work(options.pow_hash, digest, bits, commitments.nonce)?;
    if shape.n_queries == 0 {
        let (stage, fault) = (Stage::Decommitment, Fault::NoQueries);
        return Err(Refusal::new(stage, fault, "n_queries", "at least 1", 0));
    }
    let decommitments = transcript::read_decommitments(reader, &shape, &challenges)?;
    if options.commitment_hash != parameters.commitment_hash {
        let (stage, fault) = (Stage::Decommitment, Fault::CommitmentHash);
        let detail = "commitment hash of verifier and proof";
        let expected = format!("{:?}", options.commitment_hash);
        let found = format!("{:?}", parameters.commitment_hash);
        return Err(Refusal::new(stage, fault, detail, expected, found));
    }
    let proof = StarkProof {
        shape,
        commitments,
        challenges,
        decommitments,
    };
    let hasher = TreeHasher {
        hash: options.commitment_hash,
        n_friendly_layers: proof.shape.n_friendly_layers,
    };
    verify_tables(&proof, &hasher)?;
    let first_layer = oods::quotients(&air, &proof)?;
    fri::verify(&proof, &hasher, first_layer)?;
    Ok(Verdict {
        proof,
        security_bits: security_bits(parameters),
    })
}

/// The cells a verifier computes of every FRI layer, without judging them:
/// what the split verification passes from call to call.
///
/// # Errors
/// When public input or openings fit no computation.
pub fn fri_queries(
    proof_file: &ProofFile,
    proof: &StarkProof,
) -> Result<Vec<Vec<FriQuery>>, Refusal> {
    let air = transcript::air(proof_file)?;
    fri::layer_queries(proof, oods::quotients(&air, proof)?)
}

/// First bytes of the message whose hash is the proof of work's first half
/// (Stone `proof_of_work.cc`).
const POW_MAGIC: u64 = 0x0123_4567_89ab_cded;

/// H(H(magic, digest, bits), nonce) begins with `bits` zero bits.
fn verify_proof_of_work(hash: PowHash, digest: Felt, bits: u32, nonce: u64) -> Result<(), Refusal> {
    let hash = |message: &[u8]| match hash {
        PowHash::Keccak256 => keccak::keccak256(message),
        PowHash::Blake256 => blake2s::blake2s256(message),
    };
    let mut message = POW_MAGIC.to_be_bytes().to_vec();
    message.extend(digest.to_be_bytes());
    message.push(bits as u8);
    let mut message = hash(&message).to_vec();
    message.extend(nonce.to_be_bytes());
    let [high @ .., _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _] = hash(&message);
    let found = u128::from_be_bytes(high).leading_zeros();
    if found >= bits {
        return Ok(());
    }
    let detail = format!("leading zero bits with nonce {nonce:#x}");
    let expected = format!("at least {bits}");
    let stage = Stage::ProofOfWork;
    let fault = Fault::ProofOfWork;
    Err(Refusal::new(stage, fault, detail, expected, found))
}

/// Holds the rows of both traces and of the composition against their roots.
fn verify_tables(proof: &StarkProof, hasher: &TreeHasher) -> Result<(), Refusal> {
    let (c, d) = (&proof.commitments, &proof.decommitments);
    let [n_original, n_interaction] = proof.shape.n_columns;
    let n_composition = proof.shape.n_composition_columns;
    let depth = proof.shape.log_domain_size;
    let tables = [
        (Table::Original, c.original, &d.original, n_original),
        (
            Table::Interaction,
            c.interaction,
            &d.interaction,
            n_interaction,
        ),
        (
            Table::Composition,
            c.composition,
            &d.composition,
            n_composition,
        ),
    ];
    for (table, expected, decommitment, n_columns) in tables {
        let rows = decommitment.values.chunks_exact(n_columns);
        let leaves = d
            .queries
            .iter()
            .zip(rows)
            .map(|(query, cells)| match cells {
                // Neighbouring rows of one column are hashed in pairs, like
                // nodes; the neighbour is among the authentications as it is hashed.
                [cell] => (*query, montgomery_word(*cell)),
                _ => (*query, hasher.row(depth, cells)),
            })
            .collect();
        let found = merkle::root(hasher, depth, leaves, &decommitment.authentications);
        if found != Some(expected) {
            let detail = format!("Merkle root of the {table}");
            let found = found.map_or("none".to_owned(), |root| root.to_string());
            let (stage, fault) = (Stage::Decommitment, Fault::Root(table));
            return Err(Refusal::new(stage, fault, detail, expected, found));
        }
    }
    Ok(())
}
