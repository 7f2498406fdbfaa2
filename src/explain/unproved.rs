//! What is wrong with the files that a proof is made from, before it is made.

use super::Cause;
use crate::{
    integrity::{self, Hasher, MemoryVerification, RegisteredLayout, Stage, memory},
    program::{Layout, Program, ProgramError},
    stone::{
        air::layouts,
        params::{ProofParameters, ProverConfig},
        public_input::PublicInput,
    },
};

/// What keeps a program from being proved in a layout: `None` where nothing does.
pub fn of_program(program: &Program, layout: Layout) -> Option<Cause> {
    let error = program.check_layout(layout).err()?;
    let ProgramError::MissingBuiltin {
        builtins,
        missing,
        alternatives,
        ..
    } = &error
    else {
        return Some(Cause::new(
            "program",
            error.to_string(),
            "build the program again",
        ));
    };
    let holds = Layout::ALL
        .into_iter()
        .find(|layout| program.check_layout(*layout).is_ok());
    Some(
        Cause::new(
            "builtins",
            format!("the program uses {missing}, which layout {layout} does not have"),
            match holds {
                Some(holds) => format!("`--layout {holds}`"),
                None => {
                    "leave a builtin out: no layout that Integrity verifies has them all".into()
                }
            },
        )
        .seen(format!("the program's own list of builtins: {builtins}"))
        .seen(alternatives.clone()),
    )
}

/// Who will refuse.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefusedBy {
    /// The prover, before it begins.
    Stone,
    /// The verifier, a proof that Stone's own takes.
    Integrity,
}

/// What Stone or Integrity refuses in parameters for a run; `None` where
/// nothing.
pub fn of_parameters(
    parameters: &ProofParameters,
    config: &ProverConfig,
    public_input: &PublicInput,
) -> Option<(RefusedBy, Cause)> {
    let leave_out =
        "leave the parameter file out: `stonegate prove` derives parameters that both take";
    let Some(layout) = layouts::by_name(&public_input.layout) else {
        return Some((RefusedBy::Stone, no_layout(&public_input.layout)));
    };
    if let Err(error) = parameters.check(config, public_input.n_steps, layout.n_columns) {
        let cause = Cause::new("parameters", error.to_string(), leave_out);
        return Some((RefusedBy::Stone, cause.seen("Stone refuses it")));
    }
    let Err(refusal) = integrity::check_statement(parameters, public_input) else {
        let cause = of_hashes(parameters, public_input.n_steps)?;
        return Some((RefusedBy::Integrity, cause));
    };
    let id = match (refusal.stage, refusal.detail.as_str()) {
        (Stage::Configuration, "proof_of_work_bits") => "proof-of-work-bits",
        (Stage::Configuration, _) => "parameters",
        _ => "public-input",
    };
    let (detail, expected, found) = (&refusal.detail, &refusal.expected, &refusal.found);
    let next = match refusal.stage {
        Stage::Configuration => format!("set {detail} to {expected}, or {leave_out}"),
        _ => "run the program again in proof mode, with all of the layout's builtins".to_owned(),
    };
    let cause = Cause::new(
        id,
        format!("{detail} is {found}, and Integrity takes {expected}"),
        next,
    )
    .seen(format!("Integrity says '{}'", refusal.reason));
    Some((RefusedBy::Integrity, cause))
}

/// Integrity has one hash function for the proof of work and the layers that are
/// not Poseidon's, and a wrong mask for one of the four hashers.
fn of_hashes(parameters: &ProofParameters, n_steps: u64) -> Option<Cause> {
    let hasher = Hasher::from(parameters.commitment_hash);
    if parameters.pow_hash != hasher.pow_hash() {
        return Some(Cause::new(
            "pow-hash",
            format!(
                "pow_hash is {:?}, and Integrity's {hasher} hashes the proof of work with {:?}",
                parameters.pow_hash,
                hasher.pow_hash()
            ),
            "give commitment_hash and pow_hash of the same function",
        ));
    }
    let log_rows = n_steps.checked_ilog2()? + 4 + parameters.stark.log_n_cosets;
    let layers = parameters.n_verifier_friendly_commitment_layers;
    (hasher == Hasher::Blake2s160 && layers <= u64::from(log_rows)).then(|| {
        Cause::new(
            "hasher",
            "Integrity hashes blake2s_160_lsb with the 248-bit mask, so it refuses every proof with such layers",
            format!(
                "set commitment_hash to blake256_masked248_lsb, or n_verifier_friendly_commitment_layers to more than {log_rows}"
            ),
        )
    })
}

/// What keeps the proof of a run from being accepted, whatever its parameters;
/// and the memory modes that take it.
pub fn of_public_input(public_input: &PublicInput) -> Result<Vec<MemoryVerification>, Cause> {
    let Some(layout) = RegisteredLayout::by_name(&public_input.layout) else {
        return Err(no_layout(&public_input.layout));
    };
    let again = "run the program again in proof mode, with all of the layout's builtins in their order; `stonegate prove --program` does";
    let known = layouts::by_name(layout.name).map_or(&[][..], |layout| layout.segments);
    let lacks: Vec<&str> = known
        .iter()
        .copied()
        .filter(|name| !public_input.memory_segments.contains_key(*name))
        .collect();
    if !lacks.is_empty() {
        return Err(Cause::new(
            "builtins",
            format!(
                "memory_segments lacks {}, which layout {} has",
                lacks.join(", "),
                layout.name
            ),
            again,
        ));
    }
    let parameters = ProofParameters::derive(public_input.n_steps.max(1), 60)
        .map_err(|error| Cause::new("n-steps", error.to_string(), again))?;
    if let Err(refusal) = integrity::check_statement(&parameters, public_input) {
        let (detail, expected, found) = (&refusal.detail, &refusal.expected, &refusal.found);
        let what = format!("{detail} is {found}, and Integrity takes {expected}");
        return Err(Cause::new("public-input", what, again));
    }
    let mut modes = Vec::new();
    let mut cause = Cause::new(
        "public-memory",
        "the public memory has a shape that no memory mode takes",
        again,
    );
    for mode in MemoryVerification::ALL {
        match memory::verify(public_input, layout, mode) {
            Ok(_) => modes.push(mode),
            Err(refusal) => {
                cause = cause.seen(format!("{mode}: '{}' ({})", refusal.reason, refusal.detail));
            }
        }
    }
    match modes.is_empty() {
        true => Err(cause),
        false => Ok(modes),
    }
}

/// That no proof in this layout is judged.
pub fn no_layout(name: &str) -> Cause {
    Cause::new(
        "no-verifier",
        format!("Integrity has no verifier for layout {name:?}"),
        format!(
            "run the program in one of {}",
            RegisteredLayout::names().collect::<Vec<_>>().join(", ")
        ),
    )
}
