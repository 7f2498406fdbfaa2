//! Proofs that Stone's own verifier takes and Integrity does not: nothing was
//! changed, they were made so.

use super::{cause::Cause, search::Search};
use crate::{
    integrity::{
        self, Hasher, MemoryVerification, Reason, RegisteredLayout, Stage, VerifierConfiguration,
        stone_version_name,
    },
    stone::{proof::ProofFile, verify::observed_stone_version},
};

/// Why Integrity refuses a proof that verifies as a Stone proof; `None` for one
/// that does not.
pub fn cause(search: &Search<'_>) -> Option<Cause> {
    let proof = search.proof;
    let version = observed_stone_version(proof)?;
    let mode = search.asked.memory_verification;
    let own = VerifierConfiguration::for_proof(proof, version, mode);
    let refusal = integrity::verify(proof, &own, 0).err()?;
    let (detail, expected, found) = (&refusal.detail, &refusal.expected, &refusal.found);
    let made_so = |id, detail: &str| {
        Cause::new(
            id,
            format!("the proof was made with {detail} {found}, and Integrity takes {expected}"),
            format!(
                "prove again with {detail} {expected}; without a parameter file `stonegate prove` derives parameters that Integrity takes"
            ),
        )
    };
    let cause = match (refusal.stage, refusal.reason) {
        (Stage::Registry, _) => Cause::new(
            "no-verifier",
            format!("Integrity has no verifier for layout {}", own.layout),
            format!(
                "run and prove the program in a layout that has one: {}",
                RegisteredLayout::names().collect::<Vec<_>>().join(", ")
            ),
        ),
        (Stage::PublicMemory, _) => public_memory(proof, &own),
        (Stage::Configuration, _) if detail == "proof_of_work_bits" => {
            made_so("proof-of-work-bits", "proof_of_work_bits")
        }
        (Stage::Configuration, _) => made_so("parameters", detail),
        (Stage::ProofOfWork, _) => {
            if let Some(cause) = other_hasher(search, &own) {
                return Some(cause);
            }
            let hash = own.hasher.pow_hash();
            Cause::new(
                "pow-hash",
                format!(
                    "the nonce was searched with {:?}, and Integrity hashes the proof of work with the function of the hasher, {hash:?}",
                    proof.proof_parameters.pow_hash
                ),
                "prove again with a pow_hash of the same function as commitment_hash",
            )
        }
        (Stage::Decommitment, Reason::DecommitmentFailed) => Cause::new(
            "hasher",
            "Integrity hashes blake2s_160_lsb with the 248-bit mask, so it refuses every proof with such layers",
            format!(
                "prove again with commitment_hash blake256_masked248_lsb, or with n_verifier_friendly_commitment_layers {expected}"
            ),
        ),
        (Stage::Oods, Reason::InvalidLength) => Cause::new(
            "public-memory",
            format!("the public memory has {found} cells, and the trace has room for {expected}"),
            "prove with less output, or with more steps",
        ),
        _ => Cause::new(
            "public-input",
            format!("{detail}: the run has {found}, and Integrity takes {expected}"),
            "run the program again in proof mode, with a runner and layout that Integrity knows",
        ),
    };
    let name = stone_version_name(version);
    Some(cause.seen(format!("it verifies as a Stone proof, as {name}")))
}

/// Where all layers are Poseidon's, the commitment hash decides nothing, and a
/// hasher of the nonce's function is all that is needed.
fn other_hasher(search: &Search<'_>, own: &VerifierConfiguration) -> Option<Cause> {
    let nonces = search.proof.proof_parameters.pow_hash;
    let mut hashers = Hasher::ALL.into_iter().filter(|h| h.pow_hash() == nonces);
    let (mended, good) = hashers.find_map(|hasher| {
        let mut mended = search.proof.clone();
        mended.proof_parameters.commitment_hash = hasher.commitment_hash();
        let good = search.accepts(&mended)?;
        Some((mended, good))
    })?;
    let name = |hash| {
        serde_json::to_value(hash)
            .map(|v| v.to_string())
            .unwrap_or_default()
    };
    let [found, was] = [search.proof, &mended].map(|p| name(p.proof_parameters.commitment_hash));
    Some(
        Cause::new(
            "hasher",
            format!(
                "the nonce is one of {}, and {} hashes the proof of work with another function; the layers are all Poseidon's, so nothing else depends on it",
                good.hasher, own.hasher
            ),
            format!(
                "submit it under hasher `{}`: set commitment_hash from {found} to {was} in the file",
                good.hasher
            ),
        )
        .seen(format!("with commitment_hash {was} it is accepted as {good}"))
        .under(good),
    )
}

/// No mode takes the public memory: what each says.
fn public_memory(proof: &ProofFile, own: &VerifierConfiguration) -> Cause {
    let refusals: Vec<_> = MemoryVerification::ALL
        .into_iter()
        .filter_map(|memory_verification| {
            let settings = VerifierConfiguration {
                memory_verification,
                ..own.clone()
            };
            let refusal = integrity::verify(proof, &settings, 0).err()?;
            Some((memory_verification, refusal))
        })
        .collect();
    let strict = refusals.iter().map(|(_, refusal)| refusal.reason).next();
    // Word 1 of a program is the number of builtins it is entered with.
    let lacks_builtins = matches!(
        strict,
        Some(Reason::InvalidBuiltin | Reason::InvalidProgram)
    );
    let mut cause = match lacks_builtins {
        true => Cause::new(
            "builtins",
            format!(
                "the program was not run with all builtins of layout {}",
                own.layout
            ),
            "run it in proof mode with all of the layout's builtins, in their order; `stonegate prove --program` does",
        ),
        false => Cause::new(
            "public-memory",
            "the public memory has a shape that no memory mode takes",
            "run the program in proof mode with all of the layout's builtins; `stonegate prove --program` does",
        ),
    };
    for (mode, refusal) in refusals {
        let (reason, detail) = (refusal.reason, &refusal.detail);
        cause = cause.seen(format!("memory mode {mode}: '{reason}' ({detail})"));
    }
    cause
}
