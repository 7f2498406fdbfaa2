//! Parameters and sizes that were changed after the proof was made: each is
//! changed back, to every value it may have had.

use rayon::prelude::*;

use super::{cause::Cause, search::Search, statement::MOST_CELLS};
use crate::{
    program::Layout,
    stone::{
        params::{CommitmentHash, PowHash},
        proof::ProofFile,
        verify::observed_stone_version,
    },
};

/// Fewer bits of work than this are met by chance too often to be evidence.
const LEAST_WORK: u64 = 12;

/// A value changed back.
struct Candidate {
    id: &'static str,
    /// Where in the file.
    field: &'static str,
    found: String,
    was: String,
    change: Change,
}

type Change = Box<dyn Fn(&mut ProofFile) + Send + Sync>;

impl Candidate {
    fn mended(&self, proof: &ProofFile) -> ProofFile {
        let mut mended = ProofFile {
            annotations: None,
            ..proof.clone()
        };
        (self.change)(&mut mended);
        mended
    }
}

/// All candidates so far.
#[derive(Default)]
struct Candidates(Vec<Candidate>);

impl Candidates {
    fn add(
        &mut self,
        id: &'static str,
        field: &'static str,
        found: String,
        was: String,
        change: impl Fn(&mut ProofFile) + Send + Sync + 'static,
    ) {
        if found != was {
            self.0.push(Candidate {
                id,
                field,
                found,
                was,
                change: Box::new(change),
            });
        }
    }
}

/// A single parameter that, changed back, makes the proof pass.
pub fn cause(search: &Search<'_>) -> Option<Cause> {
    // Each trial hashes the whole public memory.
    if search.proof.public_input.public_memory.len() > 2 * MOST_CELLS {
        return None;
    }
    let candidates = candidates(search.proof);
    let n = candidates.len();
    let (hit, mended) = candidates.into_par_iter().find_map_first(|candidate| {
        let mended = candidate.mended(search.proof);
        observed_stone_version(&mended)?;
        Some((candidate, mended))
    })?;
    let (field, found, was) = (hit.field, hit.found, hit.was);
    let cause = Cause::new(
        hit.id,
        format!("the file says {field} {found}, and the proof was made with {was}"),
        format!("set {field} back to {was}, or take the proof file again from where it was made"),
    )
    .seen(format!(
        "with {field} {was} the proof verifies; {n} changes were tried"
    ));
    Some(match search.accepts(&mended) {
        Some(good) => search.confirm(cause, good),
        // It was made beyond Integrity's ranges, too.
        None => cause,
    })
}

fn candidates(proof: &ProofFile) -> Vec<Candidate> {
    let mut all = Candidates::default();
    let parameters = &proof.proof_parameters;
    let fri = &parameters.stark.fri;
    for n in nearest(u64::from(fri.n_queries), 1..=128) {
        all.add(
            "query-count",
            "proof_parameters.stark.fri.n_queries",
            fri.n_queries.to_string(),
            n.to_string(),
            move |p| {
                p.proof_parameters.stark.fri.n_queries = n as u32;
            },
        );
    }
    for n in nearest(u64::from(fri.proof_of_work_bits), LEAST_WORK..=64) {
        all.add(
            "proof-of-work-bits",
            "proof_parameters.stark.fri.proof_of_work_bits",
            fri.proof_of_work_bits.to_string(),
            n.to_string(),
            move |p| {
                p.proof_parameters.stark.fri.proof_of_work_bits = n as u32;
            },
        );
    }
    let layers = parameters.n_verifier_friendly_commitment_layers;
    for n in nearest(layers, 0..=64).chain([1000, 100, 9999, 10_000, 1_000_000]) {
        all.add(
            "parameters",
            "proof_parameters.n_verifier_friendly_commitment_layers",
            layers.to_string(),
            n.to_string(),
            move |p| {
                p.proof_parameters.n_verifier_friendly_commitment_layers = n;
            },
        );
    }
    for hash in [PowHash::Keccak256, PowHash::Blake256] {
        all.add(
            "pow-hash",
            "proof_parameters.pow_hash",
            json_name(&parameters.pow_hash),
            json_name(&hash),
            move |p| {
                p.proof_parameters.pow_hash = hash;
            },
        );
    }
    for hash in [
        CommitmentHash::Keccak160,
        CommitmentHash::Keccak248,
        CommitmentHash::Blake160,
        CommitmentHash::Blake248,
    ] {
        let name = |hash: CommitmentHash| json_name(&hash);
        all.add(
            "hasher",
            "proof_parameters.commitment_hash",
            name(parameters.commitment_hash),
            name(hash),
            move |p| {
                p.proof_parameters.commitment_hash = hash;
            },
        );
        // Whoever edits one often edits both.
        let pow_hash = crate::integrity::Hasher::from(hash).pow_hash();
        let both = |hash, pow_hash: PowHash| {
            format!("{} (and pow_hash {})", name(hash), json_name(&pow_hash))
        };
        if hash != parameters.commitment_hash && pow_hash != parameters.pow_hash {
            all.add(
                "hasher",
                "proof_parameters.commitment_hash",
                both(parameters.commitment_hash, parameters.pow_hash),
                both(hash, pow_hash),
                move |p| {
                    p.proof_parameters.commitment_hash = hash;
                    p.proof_parameters.pow_hash = pow_hash;
                },
            );
        }
    }
    let cosets = parameters.stark.log_n_cosets;
    for n in nearest(u64::from(cosets), 1..=8) {
        all.add(
            "parameters",
            "proof_parameters.stark.log_n_cosets",
            cosets.to_string(),
            n.to_string(),
            move |p| {
                p.proof_parameters.stark.log_n_cosets = n as u32;
            },
        );
    }
    for log in 0..=15u32 {
        all.add(
            "parameters",
            "proof_parameters.stark.fri.last_layer_degree_bound",
            fri.last_layer_degree_bound.to_string(),
            (1u64 << log).to_string(),
            move |p| {
                p.proof_parameters.stark.fri.last_layer_degree_bound = 1 << log;
            },
        );
    }
    for list in step_lists(&fri.fri_step_list) {
        all.add(
            "parameters",
            "proof_parameters.stark.fri.fri_step_list",
            format!("{:?}", fri.fri_step_list),
            format!("{list:?}"),
            move |p| {
                p.proof_parameters.stark.fri.fri_step_list.clone_from(&list);
            },
        );
    }
    for log in 4..=24u32 {
        all.add(
            "n-steps",
            "public_input.n_steps",
            proof.public_input.n_steps.to_string(),
            (1u64 << log).to_string(),
            move |p| {
                p.public_input.n_steps = 1 << log;
            },
        );
    }
    for layout in Layout::ALL {
        all.add(
            "layout",
            "public_input.layout",
            proof.public_input.layout.clone(),
            layout.name().to_owned(),
            move |p| {
                layout.name().clone_into(&mut p.public_input.layout);
            },
        );
    }
    let (rc_min, rc_max) = (proof.public_input.rc_min, proof.public_input.rc_max);
    for n in nearest(rc_min, rc_min.saturating_sub(4)..=rc_min.saturating_add(4)).chain([0, 32_762])
    {
        all.add(
            "public-input",
            "public_input.rc_min",
            rc_min.to_string(),
            n.to_string(),
            move |p| {
                p.public_input.rc_min = n;
            },
        );
    }
    for n in
        nearest(rc_max, rc_max.saturating_sub(4)..=rc_max.saturating_add(4)).chain([65_535, 32_769])
    {
        all.add(
            "public-input",
            "public_input.rc_max",
            rc_max.to_string(),
            n.to_string(),
            move |p| {
                p.public_input.rc_max = n;
            },
        );
    }
    all.0
}

/// The numbers of a range, those nearest to `from` first.
fn nearest(from: u64, range: std::ops::RangeInclusive<u64>) -> impl Iterator<Item = u64> {
    let mut all: Vec<u64> = range.collect();
    all.sort_by_key(|n| n.abs_diff(from));
    all.into_iter()
}

/// Step lists that one change makes this one of: a step changed, lost, added,
/// or two exchanged.
fn step_lists(list: &[u32]) -> Vec<Vec<u32>> {
    // Integrity takes 15 layers.
    const MOST: usize = 16;
    let mut all = Vec::new();
    if list.len() > MOST {
        return all;
    }
    for i in 0..list.len() {
        for step in 0..=6 {
            let mut changed = list.to_vec();
            changed[i] = step;
            all.push(changed);
        }
        let mut shorter = list.to_vec();
        shorter.remove(i);
        all.push(shorter);
        if i > 0 {
            let mut exchanged = list.to_vec();
            exchanged.swap(i - 1, i);
            all.push(exchanged);
        }
    }
    for i in 0..=list.len() {
        for step in 0..=6 {
            let mut longer = list.to_vec();
            longer.insert(i, step);
            all.push(longer);
        }
    }
    all
}

/// The name in Stone's files.
fn json_name<T: serde::Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}
