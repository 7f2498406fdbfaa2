//! Which number of the public input was changed, and what it was.
//!
//! The annotations have the elements the prover drew. Under these, trace and
//! composition must agree at the OODS point, and they do not with a changed
//! public input. The equation is affine in every address and bound that the
//! constraints name, and in the inverse of the product of the public memory: it
//! is solved for each in turn, and the channel's seed (a hash over the whole
//! public input) says which solution is the prover's.

use rayon::prelude::*;

use super::{annotated::Told, cause::Cause, search::Search};
use crate::{
    integrity::RegisteredLayout,
    stone::{
        channel::PoseidonChannel,
        field::Felt,
        params::StoneVersion,
        proof::ProofFile,
        public_input::{PublicInput, PublicMemoryCell},
        seed::public_input_seed,
        verify::Statement,
    },
};

/// Stop pointers that no constraint names are tried this many uses around.
const REACH: u64 = 64;
/// Cells of public memory up to which each is tried: trials times cells are
/// hashed.
pub const MOST_CELLS: usize = 1_000;
/// First word of a program, and so the padding cell: `ap += …`, which only
/// other layouts' builtin counts follow.
const FIRST_WORD: u64 = 0x0407_8001_7fff_7fff;

/// A public input that was changed in one place.
struct Change {
    place: String,
    found: String,
    was: String,
    public_input: PublicInput,
}

/// The public input's change, if undoing it makes `proof` (whose bytes are as
/// annotated) pass.
pub fn cause(search: &Search<'_>, proof: &ProofFile, told: &Told) -> Option<Cause> {
    let equation = Equation { proof, told };
    if equation.is_proved(&proof.public_input) {
        return None;
    }
    let change = equation.change()?;
    let Change {
        place, found, was, ..
    } = &change;
    let mut mended = proof.clone();
    mended.public_input = change.public_input.clone();
    let cause = Cause::new(
        "public-input",
        format!("{place} was changed after the proof was made: it is {found}, and the prover had {was}"),
        format!("set {place} back to {was}, or take the public input of the run that was proved; for another value, prove again"),
    )
    .seen("the annotated random elements are those of the public input with this change undone");
    Some(match search.accepts(&mended) {
        Some(good) => search.confirm(cause, good),
        None => {
            cause.seen("with it undone the proof is still refused: something else was changed, too")
        }
    })
}

/// Whether annotations show that the public input is not the one that was
/// proved: no Stone version gives the random elements they have.
pub fn is_another(proof: &ProofFile) -> bool {
    Told::of(proof).is_some_and(|told| {
        let equation = Equation { proof, told: &told };
        !equation.is_proved(&proof.public_input)
    })
}

struct Equation<'a> {
    proof: &'a ProofFile,
    told: &'a Told,
}

impl Equation<'_> {
    /// Whether the prover's channel began with the hash of this public input.
    fn is_proved(&self, public_input: &PublicInput) -> bool {
        let layers = self
            .proof
            .proof_parameters
            .n_verifier_friendly_commitment_layers;
        let first = self.told.drawn.interaction_elements.first();
        [StoneVersion::Stone6, StoneVersion::Stone5]
            .into_iter()
            .any(|version| {
                let Ok(seed) = public_input_seed(public_input, layers, version) else {
                    return false;
                };
                let mut channel = PoseidonChannel::new(seed);
                channel.absorb(&[self.told.original]);
                Some(&channel.draw_felt()) == first
            })
    }

    /// What trace and composition differ by under the annotated elements.
    fn disagreement(&self, public_input: &PublicInput) -> Option<Felt> {
        let proof = ProofFile {
            annotations: None,
            proof_hex: String::new(),
            public_input: public_input.clone(),
            ..self.proof.clone()
        };
        let statement = Statement::new(&proof, StoneVersion::Stone6).ok()?;
        statement.disagreement(&self.told.drawn, &self.told.oods_values)
    }

    fn change(&self) -> Option<Change> {
        // Each is a whole public input: of large ones only few are made.
        let is_small = self.proof.public_input.public_memory.len() <= MOST_CELLS;
        let searches: &[fn(&Self) -> Vec<Change>] = match is_small {
            true => &[Self::numbers, Self::cells, Self::order, Self::stop_pointers],
            false => &[Self::numbers],
        };
        searches.iter().find_map(|candidates| {
            candidates(self)
                .into_par_iter()
                .find_first(|change| self.is_proved(&change.public_input))
        })
    }

    /// The numbers besides the cells, each solved for.
    fn numbers(&self) -> Vec<Change> {
        let input = &self.proof.public_input;
        let mut fields: Vec<Number> = vec![Number::RcMin, Number::RcMax];
        for name in input.memory_segments.keys() {
            fields.push(Number::Begin(name.clone()));
            fields.push(Number::Stop(name.clone()));
        }
        let solve = |field: Number| {
            let found = field.of(input)?;
            // Two values that make a statement: the found one may make none.
            let near = [found, found.wrapping_add(1), found.wrapping_sub(1), 0, 1, 2];
            let mut points = near.into_iter().filter_map(|value| {
                let value_of = self.disagreement(&field.with(input, value)?)?;
                Some((Felt::from(value), value_of))
            });
            let (x0, y0) = points.next()?;
            let (x1, y1) = points.find(|(x, _)| *x != x0)?;
            let slope = (y1 - y0) * (x1 - x0).inverse()?;
            let was = (x0 - y0 * slope.inverse()?).to_u64()?;
            field.change(input, was)
        };
        fields.into_iter().filter_map(solve).collect()
    }

    /// Cells whose value or address was changed, and cells that are missing.
    fn cells(&self) -> Vec<Change> {
        let input = &self.proof.public_input;
        let [z, alpha, ..] = self.told.drawn.interaction_elements[..] else {
            return Vec::new();
        };
        let factor = |cell: &PublicMemoryCell| z - (Felt::from(cell.address) + alpha * cell.value);
        let (Some(padding), Some(last)) = (input.public_memory.first(), input.public_memory.last())
        else {
            return Vec::new();
        };
        let mut all = Vec::new();
        let first_word = Felt::from(FIRST_WORD);
        if padding.value != first_word {
            let mut changed = input.clone();
            changed.public_memory[0].value = first_word;
            all.push(Change {
                place: "public_input.public_memory[0].value (the program's first word)".into(),
                found: padding.value.to_string(),
                was: first_word.to_string(),
                public_input: changed,
            });
        }
        // 1/product is affine in the equation: two values of the last cell.
        let ratio = || {
            let mut other = input.clone();
            other.public_memory.last_mut()?.value += Felt::ONE;
            let changed = *other.public_memory.last()?;
            let (t0, t1) = (factor(last).inverse()?, factor(&changed).inverse()?);
            let (y0, y1) = (self.disagreement(input)?, self.disagreement(&other)?);
            let slope = (y1 - y0) * (t1 - t0).inverse()?;
            let was = t0 - y0 * slope.inverse()?;
            // The prover's product over the found one.
            Some(was.inverse()? * t0)
        };
        let (Some(ratio), Some(alpha_inverse)) = (ratio(), alpha.inverse()) else {
            return all;
        };
        if ratio == Felt::ONE {
            return all;
        }
        for (i, cell) in input.public_memory.iter().enumerate().skip(1) {
            let wanted = z - factor(cell) * ratio;
            let value = (wanted - Felt::from(cell.address)) * alpha_inverse;
            all.push(self.cell(i, cell.address, value));
            if let Some(address) = (wanted - alpha * cell.value).to_u64() {
                all.push(self.cell(i, address, cell.value));
            }
        }
        // A cell fewer is one more time the padding cell.
        for address in gaps(input) {
            let wanted = z - factor(padding) * ratio;
            let value = (wanted - Felt::from(address)) * alpha_inverse;
            let mut changed = input.clone();
            let at = changed
                .public_memory
                .partition_point(|cell| cell.address < address);
            changed.public_memory.insert(
                at,
                PublicMemoryCell {
                    address,
                    value,
                    page: 0,
                },
            );
            all.push(Change {
                place: format!("public_input.public_memory at address {address}"),
                found: "missing".into(),
                was: value.to_string(),
                public_input: changed,
            });
        }
        // Values of programs and outputs are short; those are tried first.
        all.sort_by_key(|change| change.was.len());
        all
    }

    fn cell(&self, i: usize, address: u64, value: Felt) -> Change {
        let input = &self.proof.public_input;
        let mut public_input = input.clone();
        let found = std::mem::replace(
            &mut public_input.public_memory[i],
            PublicMemoryCell {
                address,
                value,
                ..input.public_memory[i]
            },
        );
        let segment = segment_of(input, found.address);
        let (name, found, was) = match found.address == address {
            true => ("value", found.value.to_string(), value.to_string()),
            false => ("address", found.address.to_string(), address.to_string()),
        };
        Change {
            place: format!("public_input.public_memory[{i}].{name} ({segment})"),
            found,
            was,
            public_input,
        }
    }

    /// Cells too many, in another order or on another page: the product may be
    /// as it was, the hash of the page is not.
    fn order(&self) -> Vec<Change> {
        let input = &self.proof.public_input;
        let mut all = Vec::new();
        let mut sorted = input.clone();
        sorted.public_memory.sort_by_key(|cell| cell.address);
        let mut one_page = input.clone();
        for cell in &mut one_page.public_memory {
            cell.page = 0;
        }
        for (public_input, found, was) in [
            (sorted, "in another order", "ascending"),
            (one_page, "on several pages", "all on page 0"),
        ] {
            all.push(Change {
                place: "public_input.public_memory".into(),
                found: found.into(),
                was: was.into(),
                public_input,
            });
        }
        for (i, cell) in input.public_memory.iter().enumerate() {
            let mut public_input = input.clone();
            public_input.public_memory.remove(i);
            all.push(Change {
                place: format!("public_input.public_memory[{i}] (address {})", cell.address),
                found: "one cell too many".into(),
                was: "none".into(),
                public_input,
            });
        }
        for i in 1..input.public_memory.len() {
            let mut public_input = input.clone();
            public_input.public_memory.swap(i - 1, i);
            all.push(Change {
                place: format!("public_input.public_memory[{}] and [{i}]", i - 1),
                found: "exchanged".into(),
                was: "the other way round".into(),
                public_input,
            });
        }
        all
    }

    /// Where builtins and output end: only the seed knows.
    fn stop_pointers(&self) -> Vec<Change> {
        let input = &self.proof.public_input;
        let layout = RegisteredLayout::by_name(&input.layout);
        let cells = |name: &str| {
            let of = layout.and_then(|layout| layout.builtins.iter().find(|b| b.name == name));
            of.map_or(1, |builtin| builtin.cells)
        };
        let mut all = Vec::new();
        for (name, segment) in &input.memory_segments {
            let field = Number::Stop(name.clone());
            let step = cells(name);
            let mut values: Vec<u64> = (0..REACH)
                .flat_map(|i| {
                    [
                        segment.stop_ptr.checked_add(i * step),
                        segment.stop_ptr.checked_sub(i * step),
                    ]
                })
                .chain((0..REACH).map(|i| segment.begin_addr.checked_add(i * step)))
                .chain((0..2 * step).flat_map(|i| {
                    [
                        segment.stop_ptr.checked_add(i),
                        segment.stop_ptr.checked_sub(i),
                    ]
                }))
                .flatten()
                .collect();
            values.dedup();
            all.extend(
                values
                    .into_iter()
                    .filter_map(|was| field.change(input, was)),
            );
        }
        all
    }
}

/// A number of the public input.
enum Number {
    RcMin,
    RcMax,
    Begin(String),
    Stop(String),
}

impl Number {
    fn name(&self) -> String {
        match self {
            Number::RcMin => "public_input.rc_min".into(),
            Number::RcMax => "public_input.rc_max".into(),
            Number::Begin(name) => format!("public_input.memory_segments.{name}.begin_addr"),
            Number::Stop(name) => format!("public_input.memory_segments.{name}.stop_ptr"),
        }
    }

    fn of(&self, input: &PublicInput) -> Option<u64> {
        Some(match self {
            Number::RcMin => input.rc_min,
            Number::RcMax => input.rc_max,
            Number::Begin(name) => input.memory_segments.get(name)?.begin_addr,
            Number::Stop(name) => input.memory_segments.get(name)?.stop_ptr,
        })
    }

    fn with(&self, input: &PublicInput, value: u64) -> Option<PublicInput> {
        let mut input = input.clone();
        match self {
            Number::RcMin => input.rc_min = value,
            Number::RcMax => input.rc_max = value,
            Number::Begin(name) => input.memory_segments.get_mut(name)?.begin_addr = value,
            Number::Stop(name) => input.memory_segments.get_mut(name)?.stop_ptr = value,
        }
        Some(input)
    }

    fn change(&self, input: &PublicInput, was: u64) -> Option<Change> {
        Some(Change {
            place: self.name(),
            found: self.of(input)?.to_string(),
            was: was.to_string(),
            public_input: self.with(input, was)?,
        })
    }
}

/// The segment of a public cell.
fn segment_of(input: &PublicInput, address: u64) -> String {
    let output = input.memory_segments.get("output");
    match output {
        Some(output) if (output.begin_addr..output.stop_ptr).contains(&address) => {
            format!("output {}, address {address}", address - output.begin_addr)
        }
        _ => format!("program, address {address}"),
    }
}

/// Addresses of program and output without a cell.
fn gaps(input: &PublicInput) -> Vec<u64> {
    /// Of a public input that is anything else, the first are enough.
    const MOST: usize = 64;
    let has: std::collections::BTreeSet<u64> = input
        .public_memory
        .iter()
        .map(|cell| cell.address)
        .collect();
    let execution = input.memory_segments.get("execution");
    let program = 1..execution.map_or(1, |segment| segment.begin_addr);
    let output = input.memory_segments.get("output");
    let output = output.map_or(0..0, |segment| segment.begin_addr..segment.stop_ptr);
    program
        .chain(output)
        .filter(|address| !has.contains(address))
        .take(MOST)
        .collect()
}
