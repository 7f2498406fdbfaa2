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
    let serialized = Serialized::new(input, n_verifier_friendly_commitment_layers, version)?;
    Ok(serialized.hash())
}

/// A public input as the seed hashes it, its pages not yet hashed: that takes time.
pub struct Serialized {
    /// All that comes before the pages.
    head: Vec<Felt>,
    pages: Vec<Page>,
}

/// A page of the public memory.
struct Page {
    /// Its first address, except page 0's, and its size in cells.
    head: Vec<Felt>,
    /// The values, before each its address on page 0.
    content: Vec<Felt>,
}

impl Serialized {
    /// Serializes a public input as [`public_input_seed`] does.
    ///
    /// # Errors
    /// As there.
    pub fn new(
        input: &PublicInput,
        n_verifier_friendly_commitment_layers: u64,
        version: StoneVersion,
    ) -> Result<Serialized, SeedError> {
        let head = serialized_head(input, n_verifier_friendly_commitment_layers, version)?;
        let pages = serialized_pages(&input.public_memory)?;
        Ok(Serialized { head, pages })
    }

    /// The seed: Poseidon of the head, the number of pages and, for each page, its head and
    /// the Pedersen hash of its content.
    pub fn hash(self) -> Felt {
        let mut words = self.head;
        words.push(Felt::from(self.pages.len() as u64));
        for page in self.pages {
            words.extend(page.head);
            words.push(pedersen_span(&page.content));
        }
        poseidon::hash_many(&words)
    }
}

/// Everything but the public memory's pages, in Stone's order.
fn serialized_head(
    input: &PublicInput,
    n_verifier_friendly_commitment_layers: u64,
    version: StoneVersion,
) -> Result<Vec<Felt>, SeedError> {
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
    Ok(words)
}

/// The pages of the public memory, by number.
fn serialized_pages(memory: &[PublicMemoryCell]) -> Result<Vec<Page>, SeedError> {
    let mut pages: BTreeMap<u64, Vec<PublicMemoryCell>> = BTreeMap::new();
    for cell in memory {
        pages.entry(cell.page).or_default().push(*cell);
    }
    if !pages.contains_key(&0) {
        return Err(SeedError::NoMainPage);
    }
    let mut serialized = Vec::with_capacity(pages.len());
    for (page, cells) in pages {
        let mut head = Vec::new();
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
            head.push(Felt::from(cells[0].address));
        }
        head.push(Felt::from(cells.len() as u64));
        serialized.push(Page { head, content });
    }
    Ok(serialized)
}

/// Pedersen hash of a page: a chain from 0 over the elements, closed by their
/// number (Stone `Pedersen::HashBytesWithLength`).
pub fn pedersen_span(elements: &[Felt]) -> Felt {
    let state = elements
        .iter()
        .fold(Felt::ZERO, |state, e| pedersen::hash(state, *e));
    pedersen::hash(state, Felt::from(elements.len() as u64))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stone::public_input::MemorySegment;

    /// A public input whose cells are (address, value, page).
    fn input(cells: &[(u64, Felt, u64)]) -> PublicInput {
        let layout = layouts::by_name("small").expect("a layout");
        let segments = layout.segments.iter().zip(0..).map(|(name, i)| {
            let (begin_addr, stop_ptr) = (10 * i + 1, 10 * i + 3);
            let segment = MemorySegment {
                begin_addr,
                stop_ptr,
            };
            ((*name).to_owned(), segment)
        });
        let cells = cells
            .iter()
            .map(|&(address, value, page)| PublicMemoryCell {
                address,
                value,
                page,
            });
        PublicInput {
            layout: layout.name.into(),
            rc_min: 32_764,
            rc_max: 32_769,
            n_steps: 512,
            memory_segments: segments.collect(),
            public_memory: cells.collect(),
            dynamic_params: None,
        }
    }

    fn refused(input: &PublicInput) -> SeedError {
        public_input_seed(input, 9, StoneVersion::Stone6).expect_err("no seed")
    }

    /// Three pages, their cells among each other and their numbers with gaps. The
    /// seeds were computed by a program of its own after Stone's `SerializePublicMemory`,
    /// which gives the seed of a proof that Stone made with three pages, too.
    #[test]
    fn pages_are_hashed_as_stone_hashes_them() {
        let input = input(&[
            (9, Felt::from(0x4806_8001_7fff_8000), 0),
            (30, -Felt::ONE, 3),
            (10, Felt::from(7), 0),
            (20, Felt::from(2).pow(250), 1),
            (31, Felt::ZERO, 3),
            (12, Felt::ZERO, 0),
            (32, Felt::from(5), 3),
        ]);
        for (version, expected) in [
            (
                StoneVersion::Stone6,
                "0x377f8019533601e84d2cffe333e608e8a2658b949055b065dd2823ba14a8762",
            ),
            (
                StoneVersion::Stone5,
                "0xa4b7b32586697bc2c930bbd51f8e0cede0aa8658ba883c01a66766633fba79",
            ),
        ] {
            let seed = public_input_seed(&input, 9, version).expect("a seed");
            assert_eq!(seed.to_string(), expected, "{version:?}");
        }
    }

    #[test]
    fn addresses_of_a_page_without_its_own_are_consecutive() {
        for (previous, found) in [(20, 22), (20, 20), (20, 19), (u64::MAX, 0)] {
            let cells = [(1, 0), (previous, 4), (2, 0), (found, 4)];
            let input = input(&cells.map(|(address, page)| (address, Felt::ONE, page)));
            let page = 4;
            let expected = SeedError::PageGap {
                page,
                previous,
                found,
            };
            assert_eq!(refused(&input), expected);
        }
    }

    #[test]
    fn there_is_a_main_page() {
        assert_eq!(refused(&input(&[])), SeedError::NoMainPage);
        let cells = [(1, Felt::ONE, 1), (2, Felt::ONE, 1)];
        assert_eq!(refused(&input(&cells)), SeedError::NoMainPage);
    }

    #[test]
    fn segments_are_those_of_the_layout() {
        let good = input(&[(1, Felt::ONE, 0)]);
        let expected = layouts::by_name("small").expect("a layout").segments;
        let (layout, segment) = ("small".to_owned(), "bitwise".to_owned());
        let mut more = good.clone();
        let pedersen = good.memory_segments["pedersen"];
        more.memory_segments.insert(segment.clone(), pedersen);
        let error = SeedError::UnexpectedSegment {
            layout: layout.clone(),
            segment,
            expected,
        };
        assert_eq!(refused(&more), error);
        let mut fewer = good;
        fewer.memory_segments.remove("pedersen");
        let segment = "pedersen".to_owned();
        assert_eq!(
            refused(&fewer),
            SeedError::MissingSegment { layout, segment }
        );
    }

    #[test]
    fn the_rest_is_what_stone_serializes() {
        let good = input(&[(1, Felt::ONE, 0)]);
        let changed = |change: fn(&mut PublicInput)| {
            let mut changed = good.clone();
            change(&mut changed);
            refused(&changed)
        };
        assert_eq!(
            changed(|i| i.layout = "tiny".into()),
            SeedError::UnknownLayout("tiny".into())
        );
        assert_eq!(changed(|i| i.n_steps = 500), SeedError::StepCount(500));
        assert_eq!(
            changed(|i| i.dynamic_params = Some(serde_json::json!({"a": 1}))),
            SeedError::DynamicParams(r#"{"a":1}"#.into())
        );
    }
}
