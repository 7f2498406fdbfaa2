//! Stone's own proofs, replayed: every value the verifier drew must come out of
//! our channel when the prover's messages go in.

mod common;

use common::golden;
use stonegate::stone::{
    channel::PoseidonChannel, field::Felt, params::StoneVersion, proof::ProofFile,
    seed::public_input_seed,
};

/// The texts between the last pair of parentheses, split at commas.
fn values(line: &str) -> Vec<Felt> {
    let open = line.rfind('(').expect("annotation has a value");
    line[open + 1..line.len() - 1]
        .split(", ")
        .map(|v| Felt::parse(v).expect("a field element"))
        .collect()
}

fn replay(case: &str, version: StoneVersion) {
    let Some(proof) = golden::proof::<ProofFile>(case) else {
        return;
    };
    let seed = public_input_seed(
        &proof.public_input,
        proof.proof_parameters.n_verifier_friendly_commitment_layers,
        version,
    )
    .expect("golden public input has a hash");
    let mut channel = PoseidonChannel::new(seed);
    let stark = &proof.proof_parameters.stark;
    let log_domain = proof.public_input.n_steps.trailing_zeros() + 4 + stark.log_n_cosets;
    let mut n_drawn = 0;
    for line in proof.annotations.as_ref().expect("annotations") {
        if line.contains("/Decommitment/") {
            break;
        }
        if line.starts_with("P->V") {
            channel.absorb(&values(line));
        } else if line.starts_with("V->P") {
            let drawn = match line.contains("/QueryIndices") {
                true => Felt::from(channel.draw_number(log_domain)),
                false => channel.draw_felt(),
            };
            assert_eq!(vec![drawn], values(line), "{case}: {line}");
            n_drawn += 1;
        }
    }
    let n_steps = stark.fri.fri_step_list.len();
    assert!(
        n_drawn > stark.fri.n_queries as usize + n_steps,
        "{case}: only {n_drawn} values were drawn"
    );
}

#[test]
fn stone6_draws_match() {
    for case in [
        "recursive_fib",
        "recursive_builtins",
        "small_builtins",
        "dex_builtins",
        "recursive_with_poseidon_builtins",
        "starknet_builtins",
        "starknet_with_keccak_builtins",
    ] {
        replay(case, StoneVersion::Stone6);
    }
}

#[test]
fn stone5_draws_match() {
    replay("recursive_stone5", StoneVersion::Stone5);
}
