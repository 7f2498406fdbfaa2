//! Calldata of `verify_proof_full_and_register_fact` (Integrity
//! `deserialization/*.cairo`): configuration, then Stark configuration, public
//! input, commitments and witness, each array with its length in front.

use super::{config::VerifierConfiguration, layouts::ordered_segments, refusal::Refusal};
use crate::stone::{
    field::Felt,
    proof::ProofFile,
    public_input::{PublicInput, PublicMemoryCell},
    seed::pedersen_span,
    verify::{Commitments, Decommitment, Decommitments, Shape, StarkProof},
};

/// Why no calldata can be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CalldataError {
    #[error("layout {0:?} is longer than the 31 bytes of a Cairo short string")]
    Layout(String),
    #[error(
        "{0}; is {1} the Stone version the proof was made with? It decides the query indices, and they how the proof is divided"
    )]
    Proof(Box<Refusal>, &'static str),
    #[error("page {page} of the public memory jumps from address {previous} to {found}")]
    PageGap {
        page: u64,
        previous: u64,
        found: u64,
    },
}

/// Calldata that asks Integrity to verify `proof` in one transaction and to
/// register its fact, from the proof's bytes alone.
///
/// # Errors
/// When the bytes do not fit parameters, public input and Stone version.
pub fn monolith(
    proof: &ProofFile,
    settings: &VerifierConfiguration,
) -> Result<Vec<Felt>, CalldataError> {
    let parsed = parse(proof, settings)?;
    monolith_of(&proof.public_input, &parsed, settings)
}

/// The proof, taken apart under the Stone version of the settings.
pub(super) fn parse(
    proof: &ProofFile,
    settings: &VerifierConfiguration,
) -> Result<StarkProof, CalldataError> {
    let version = settings.stone_version;
    StarkProof::parse(proof, version).map_err(|refusal| {
        let name = super::config::stone_version_name(version);
        CalldataError::Proof(Box::new(refusal.into()), name)
    })
}

/// [`monolith`] of a proof that has been taken apart, by whatever Stone
/// version, for any configuration.
///
/// # Errors
/// When layout name or memory pages fit no calldata.
pub fn monolith_of(
    public_input: &PublicInput,
    proof: &StarkProof,
    settings: &VerifierConfiguration,
) -> Result<Vec<Felt>, CalldataError> {
    with_fri_layers(
        public_input,
        proof,
        settings,
        &proof.decommitments.fri_layers,
    )
}

/// Configuration and proof with these openings of FRI layers: all of them in
/// one transaction, none in the first of several.
pub(super) fn with_fri_layers(
    public_input: &PublicInput,
    proof: &StarkProof,
    settings: &VerifierConfiguration,
    fri_layers: &[Decommitment],
) -> Result<Vec<Felt>, CalldataError> {
    let layout = || CalldataError::Layout(settings.layout.clone());
    let mut out = Writer(settings.to_felts().ok_or_else(layout)?.to_vec());
    stark_config(&mut out, &proof.shape);
    write_public_input(
        &mut out,
        public_input,
        &proof.challenges.interaction_elements,
    )?;
    unsent_commitment(&mut out, &proof.commitments);
    witness(&mut out, &proof.decommitments, fri_layers);
    Ok(out.0)
}

/// Felts in Cairo's serialization.
pub(super) struct Writer(pub(super) Vec<Felt>);

impl Writer {
    pub(super) fn felt(&mut self, value: Felt) {
        self.0.push(value);
    }

    pub(super) fn number(&mut self, value: impl TryInto<u64>) {
        // usize and u32 both fit 64 bits on every target with std.
        let value = value.try_into().unwrap_or(u64::MAX);
        self.0.push(Felt::from(value));
    }

    pub(super) fn array(&mut self, values: &[Felt]) {
        self.number(values.len());
        self.0.extend_from_slice(values);
    }

    /// Integrity's redundant counts: n, then an array of n.
    fn counted_array(&mut self, values: &[Felt]) {
        self.number(values.len());
        self.array(values);
    }
}

fn stark_config(out: &mut Writer, shape: &Shape) {
    let [n_original, n_interaction] = shape.n_columns;
    for n_columns in [n_original, n_interaction, shape.n_composition_columns] {
        out.number(n_columns);
        out.number(shape.log_domain_size);
        out.number(shape.n_friendly_layers);
    }
    out.number(shape.log_domain_size);
    out.number(shape.fri_steps.len() + 1);
    out.number(3 * shape.fri_steps.len());
    let mut height = shape.log_domain_size;
    for step in &shape.fri_steps {
        height -= step;
        out.number(1u64 << step);
        out.number(height);
        out.number(shape.n_friendly_layers);
    }
    out.number(shape.fri_steps.len() + 1);
    out.number(0u32);
    for step in &shape.fri_steps {
        out.number(*step);
    }
    out.number(shape.last_layer_size.ilog2());
    out.number(shape.proof_of_work_bits);
    out.number(shape.log_trace_length);
    out.number(shape.n_queries);
    out.number(shape.log_domain_size - shape.log_trace_length);
    out.number(shape.n_friendly_layers);
}

fn write_public_input(
    out: &mut Writer,
    public_input: &PublicInput,
    interaction_elements: &[Felt],
) -> Result<(), CalldataError> {
    out.number(public_input.n_steps.checked_ilog2().unwrap_or(0));
    out.number(public_input.rc_min);
    out.number(public_input.rc_max);
    let layout = Felt::from_short_string(&public_input.layout);
    out.felt(layout.ok_or_else(|| CalldataError::Layout(public_input.layout.clone()))?);
    // The registered layouts have no dynamic parameters.
    out.array(&[]);
    let segments = ordered_segments(public_input);
    out.number(segments.len());
    out.number(2 * segments.len());
    for segment in segments {
        out.number(segment.begin_addr);
        out.number(segment.stop_ptr);
    }
    if let Some(padding) = public_input.public_memory.first() {
        out.number(padding.address);
        out.felt(padding.value);
    }
    let memory = &public_input.public_memory;
    let main_page: Vec<&PublicMemoryCell> = memory.iter().filter(|c| c.page == 0).collect();
    out.number(main_page.len());
    out.number(2 * main_page.len());
    for cell in main_page {
        out.number(cell.address);
        out.felt(cell.value);
    }
    let headers = page_headers(public_input, interaction_elements)?;
    out.number(headers.len());
    out.array(headers.as_flattened());
    Ok(())
}

/// Pages other than the main page: first address, size, hash and product of
/// their cells. No memory mode accepts them, but the calldata has a place.
fn page_headers(
    public_input: &PublicInput,
    interaction_elements: &[Felt],
) -> Result<Vec<[Felt; 4]>, CalldataError> {
    let mut pages = std::collections::BTreeMap::<u64, Vec<PublicMemoryCell>>::new();
    for cell in public_input.public_memory.iter().filter(|c| c.page != 0) {
        pages.entry(cell.page).or_default().push(*cell);
    }
    // z and alpha of the memory's multi-column permutation, in every layout.
    let [z, alpha, ..] = interaction_elements else {
        return Ok(Vec::new());
    };
    let mut headers = Vec::with_capacity(pages.len());
    for (page, cells) in pages {
        for pair in cells.windows(2) {
            let [previous, found] = [pair[0].address, pair[1].address];
            if previous.checked_add(1) != Some(found) {
                return Err(CalldataError::PageGap {
                    page,
                    previous,
                    found,
                });
            }
        }
        let values: Vec<Felt> = cells.iter().map(|cell| cell.value).collect();
        let product = cells.iter().fold(Felt::ONE, |product, cell| {
            product * (*z - (Felt::from(cell.address) + *alpha * cell.value))
        });
        headers.push([
            Felt::from(cells[0].address),
            Felt::from(cells.len() as u64),
            pedersen_span(&values),
            product,
        ]);
    }
    Ok(headers)
}

fn unsent_commitment(out: &mut Writer, commitments: &Commitments) {
    out.felt(commitments.original);
    out.felt(commitments.interaction);
    out.felt(commitments.composition);
    out.array(&commitments.oods_values);
    out.array(&commitments.fri_layers);
    out.array(&commitments.last_layer);
    out.number(commitments.nonce);
}

fn witness(out: &mut Writer, decommitments: &Decommitments, fri_layers: &[Decommitment]) {
    let d = decommitments;
    out.counted_array(&d.original.values);
    out.counted_array(&d.interaction.values);
    out.counted_array(&d.original.authentications);
    out.counted_array(&d.interaction.authentications);
    out.counted_array(&d.composition.values);
    out.counted_array(&d.composition.authentications);
    // One array for all layers: a count before leaves and before nodes.
    let layer_len = |layer: &Decommitment| 2 + layer.values.len() + layer.authentications.len();
    out.number(fri_layers.iter().map(layer_len).sum::<usize>());
    for layer in fri_layers {
        out.array(&layer.values);
        out.array(&layer.authentications);
    }
}

/// Calldata as Integrity's serializer prints it: decimal, space separated.
pub fn to_decimal_line(calldata: &[Felt]) -> String {
    let felts: Vec<String> = calldata.iter().map(|f| to_decimal(*f)).collect();
    felts.join(" ")
}

/// A felt in decimal digits.
pub fn to_decimal(felt: Felt) -> String {
    /// Largest power of ten below 2^64, and its exponent.
    const CHUNK: u64 = 10_000_000_000_000_000_000;
    const DIGITS: usize = 19;
    let mut limbs = felt.to_limbs();
    let mut chunks = Vec::new();
    while limbs != [0; 4] {
        let mut remainder = 0u64;
        for limb in limbs.iter_mut().rev() {
            let value = u128::from(remainder) << 64 | u128::from(*limb);
            *limb = (value / u128::from(CHUNK)) as u64;
            remainder = (value % u128::from(CHUNK)) as u64;
        }
        chunks.push(remainder);
    }
    let mut text = chunks.pop().unwrap_or(0).to_string();
    for chunk in chunks.iter().rev() {
        text.push_str(&format!("{chunk:0DIGITS$}"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimal_is_exact() {
        for (hex, decimal) in [
            ("0x0", "0"),
            ("0x2a", "42"),
            ("0x8ac7230489e80000", "10000000000000000000"),
            (
                "0x800000000000011000000000000000000000000000000000000000000000000",
                "3618502788666131213697322783095070105623107215331596699973092056135872020480",
            ),
        ] {
            assert_eq!(to_decimal(Felt::parse(hex).unwrap()), decimal);
        }
        let line = to_decimal_line(&[Felt::ONE, Felt::ZERO, Felt::from(10)]);
        assert_eq!(line, "1 0 10");
    }
}
