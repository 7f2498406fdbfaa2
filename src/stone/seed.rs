//! The public-input hash that seeds the channel (Stone
//! `CpuAirStatement::GetInitialHashChainSeed`, Integrity `air/public_input.cairo`).

use std::collections::BTreeMap;

use super::{
    air::layouts,
    field::Felt,
    hash::{pedersen, poseidon},
    params::StoneVersion,
    public_input::{PublicInput, PublicMemoryCell},
};

/// A public input that has no hash.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SeedError {
    #[error("layout {0:?} is unknown; expected one of {names}", names = layouts::names())]
    UnknownLayout(String),
    #[error(
        "memory_segments has no {segment:?}, which layout {layout} needs; run the program with all builtins of the layout"
    )]
    MissingSegment { layout: String, segment: String },
    #[error(
        "memory_segments has {segment:?}, which layout {layout} does not know; expected exactly {expected:?}"
    )]
    UnexpectedSegment {
        layout: String,
        segment: String,
        expected: &'static [&'static str],
    },
    #[error("n_steps is {0}; expected a power of two")]
    StepCount(u64),
    #[error("public_memory has no cell of page 0; the first of them is the padding cell")]
    NoMainPage,
    #[error(
        "page {page} of public_memory jumps from address {previous} to {found}; the addresses of a page other than 0 must be consecutive"
    )]
    PageGap {
        page: u64,
        previous: u64,
        found: u64,
    },
    #[error("dynamic_params is {0}; expected null: the supported layouts have none")]
    DynamicParams(String),
}

/// The Poseidon hash of the serialized public input. Stone6 puts
/// `n_verifier_friendly_commitment_layers` in front, Stone5 leaves it out.
///
/// # Errors
/// When Stone would refuse to serialize the public input.
pub fn public_input_seed(
    input: &PublicInput,
    n_verifier_friendly_commitment_layers: u64,
    version: StoneVersion,
) -> Result<Felt, SeedError> {
    let unknown = || SeedError::UnknownLayout(input.layout.clone());
    let layout = layouts::by_name(&input.layout).ok_or_else(unknown)?;
    let layout_name = Felt::from_short_string(&input.layout).ok_or_else(unknown)?;
    let segments = layout.segments;
    if !input.n_steps.is_power_of_two() {
        return Err(SeedError::StepCount(input.n_steps));
    }
    if let Some(params) = input.dynamic_params.as_ref().filter(|p| !p.is_null()) {
        return Err(SeedError::DynamicParams(params.to_string()));
    }
    let mut words = Vec::new();
    if version == StoneVersion::Stone6 {
        words.push(Felt::from(n_verifier_friendly_commitment_layers));
    }
    words.push(Felt::from(u64::from(input.n_steps.trailing_zeros())));
    words.push(Felt::from(input.rc_min));
    words.push(Felt::from(input.rc_max));
    words.push(layout_name);
    for name in segments {
        let segment =
            input
                .memory_segments
                .get(*name)
                .ok_or_else(|| SeedError::MissingSegment {
                    layout: input.layout.clone(),
                    segment: (*name).into(),
                })?;
        words.push(Felt::from(segment.begin_addr));
        words.push(Felt::from(segment.stop_ptr));
    }
    if let Some(name) = input
        .memory_segments
        .keys()
        .find(|name| !segments.contains(&name.as_str()))
    {
        return Err(SeedError::UnexpectedSegment {
            layout: input.layout.clone(),
            segment: name.clone(),
            expected: segments,
        });
    }
    let padding = input.public_memory.first().ok_or(SeedError::NoMainPage)?;
    words.push(Felt::from(padding.address));
    words.push(padding.value);
    append_pages(&mut words, &input.public_memory)?;
    Ok(poseidon::hash_many(&words))
}

/// Number of pages, then per page: its first address (not for page 0), its size
/// in cells and its Pedersen hash.
fn append_pages(words: &mut Vec<Felt>, memory: &[PublicMemoryCell]) -> Result<(), SeedError> {
    let mut pages: BTreeMap<u64, Vec<PublicMemoryCell>> = BTreeMap::new();
    for cell in memory {
        pages.entry(cell.page).or_default().push(*cell);
    }
    if !pages.contains_key(&0) {
        return Err(SeedError::NoMainPage);
    }
    words.push(Felt::from(pages.len() as u64));
    for (page, cells) in pages {
        let mut content = Vec::with_capacity(2 * cells.len());
        if page == 0 {
            for cell in &cells {
                content.push(Felt::from(cell.address));
                content.push(cell.value);
            }
        } else {
            for pair in cells.windows(2) {
                if pair[0].address.checked_add(1) != Some(pair[1].address) {
                    return Err(SeedError::PageGap {
                        page,
                        previous: pair[0].address,
                        found: pair[1].address,
                    });
                }
            }
            content.extend(cells.iter().map(|cell| cell.value));
            words.push(Felt::from(cells[0].address));
        }
        words.push(Felt::from(cells.len() as u64));
        words.push(pedersen_span(&content));
    }
    Ok(())
}

/// Pedersen hash of a page: a chain from 0 over the elements, closed by their
/// number (Stone `Pedersen::HashBytesWithLength`).
pub fn pedersen_span(elements: &[Felt]) -> Felt {
    let state = elements
        .iter()
        .fold(Felt::ZERO, |state, e| pedersen::hash(state, *e));
    pedersen::hash(state, Felt::from(elements.len() as u64))
}
