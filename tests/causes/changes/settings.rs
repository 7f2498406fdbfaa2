//! Changes of the settings, and of the parameters in the file.

use stonegate::{
    integrity::Hasher,
    stone::params::{CommitmentHash, PowHash, StoneVersion},
};

use super::{Case, case};

/// Wrong settings for a good proof.
pub fn settings_cases() -> Vec<Case> {
    vec![
        case(
            "stone6 proof as stone5",
            "stone-version",
            "--stone-version stone6",
            true,
            |g| {
                g.settings.stone_version = StoneVersion::Stone5;
            },
        ),
        case(
            "keccak proof as blake2s_248",
            "hasher",
            "hasher `keccak_160_lsb`",
            true,
            |g| {
                g.settings.hasher = Hasher::Blake2s248;
            },
        ),
        case(
            "keccak_160 proof as keccak_248",
            "hasher",
            "hasher `keccak_160_lsb`",
            true,
            |g| {
                g.settings.hasher = Hasher::Keccak248;
            },
        ),
        case(
            "small proof as recursive",
            "layout",
            "layout `small`",
            true,
            |g| {
                g.settings.layout = "recursive".into();
            },
        ),
        case(
            "small proof as dex",
            "layout",
            "layout `small`",
            true,
            |g| {
                g.settings.layout = "dex".into();
            },
        ),
        case(
            "layout without verifier",
            "layout",
            "layout `small`",
            true,
            |g| {
                g.settings.layout = "dynamic".into();
            },
        ),
        case(
            "two settings wrong",
            "hasher",
            "--stone-version stone6",
            true,
            |g| {
                g.settings.hasher = Hasher::Blake2s160;
                g.settings.stone_version = StoneVersion::Stone5;
            },
        ),
    ]
}

/// Parameters changed after the proof was made.
pub fn parameter_cases() -> Vec<Case> {
    vec![
        case("one query fewer", "query-count", "n_queries", true, |g| {
            g.proof.proof_parameters.stark.fri.n_queries -= 1;
        }),
        case("one query more", "query-count", "n_queries", true, |g| {
            g.proof.proof_parameters.stark.fri.n_queries += 1;
        }),
        case(
            "one bit of work more",
            "proof-of-work-bits",
            "24",
            true,
            |g| {
                g.proof.proof_parameters.stark.fri.proof_of_work_bits += 1;
            },
        ),
        case(
            "bits of work below the range",
            "proof-of-work-bits",
            "24",
            true,
            |g| {
                g.proof.proof_parameters.stark.fri.proof_of_work_bits = 19;
            },
        ),
        case(
            "friendly layers",
            "parameters",
            "n_verifier_friendly_commitment_layers",
            true,
            |g| {
                g.proof
                    .proof_parameters
                    .n_verifier_friendly_commitment_layers = 9;
            },
        ),
        case("blow-up factor", "parameters", "log_n_cosets", true, |g| {
            g.proof.proof_parameters.stark.log_n_cosets += 1;
        }),
        case(
            "last layer's bound",
            "parameters",
            "last_layer_degree_bound",
            true,
            |g| {
                g.proof.proof_parameters.stark.fri.last_layer_degree_bound /= 2;
            },
        ),
        case("a FRI step", "parameters", "fri_step_list", true, |g| {
            g.proof.proof_parameters.stark.fri.fri_step_list[1] -= 1;
        }),
        case(
            "a FRI step dropped",
            "parameters",
            "fri_step_list",
            true,
            |g| {
                g.proof.proof_parameters.stark.fri.fri_step_list.pop();
            },
        ),
        case("commitment hash", "hasher", "commitment_hash", true, |g| {
            g.proof.proof_parameters.commitment_hash = CommitmentHash::Blake248;
            g.settings.hasher = Hasher::Blake2s248;
        }),
        case("proof-of-work hash", "pow-hash", "pow_hash", true, |g| {
            g.proof.proof_parameters.pow_hash = PowHash::Blake256;
        }),
    ]
}
