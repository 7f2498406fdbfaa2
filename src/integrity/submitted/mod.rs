//! Reading calldata of `verify_proof_full_and_register_fact` back into the
//! proof it was made of, so that a submission can be judged and explained like
//! a proof file (the reverse of [`super::calldata`]).

mod config;

use std::{collections::BTreeMap, fmt};

use super::{
    Hasher, MemoryVerification, Reason, RegisteredLayout, VerifierConfiguration,
    layouts::short_string, parse_stone_version,
};
use crate::stone::{
    air::layouts,
    field::Felt,
    params::ProverConfig,
    proof::{ProofFile, ProofVersion},
    public_input::{MemorySegment, PublicInput, PublicMemoryCell},
};
use config::StarkConfig;

/// A submission, taken apart.
#[derive(Clone, Debug)]
pub struct Submitted {
    /// The settings in front; `None` where there are none, as in the output of
    /// Integrity's own serializer.
    pub configuration: Option<VerifierConfiguration>,
    /// The proof file that the calldata is made of. Without settings it names
    /// Keccak's hashes.
    pub proof: ProofFile,
    /// Items that contradict others, in order: none in calldata made by a
    /// serializer.
    pub faults: Vec<CalldataFault>,
    /// The answers to the queries, table by table: values and authentications.
    pub answers: Vec<[usize; 2]>,
    /// Single felts that would make the contradictions go away.
    pub repairs: Vec<Repair>,
}

/// A felt that may have been another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// Index of the felt.
    pub position: usize,
    /// What is there.
    pub item: String,
    pub value: Felt,
    /// What Integrity says to the felt that is there; `None` where that is what
    /// the verification of the whole says.
    pub reason: Option<Reason>,
}

/// Calldata that is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalldataFault {
    /// Index of the felt.
    pub position: usize,
    /// What is there, for example `n_queries`.
    pub item: String,
    pub expected: String,
    pub found: String,
    /// What Integrity says to it.
    pub reason: Reason,
}

impl fmt::Display for CalldataFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let CalldataFault {
            position,
            item,
            expected,
            found,
            ..
        } = self;
        write!(
            f,
            "felt {position} of the calldata, {item}: expected {expected}, found {found}"
        )
    }
}

impl std::error::Error for CalldataFault {}

/// Reads calldata, with or without the four settings in front.
///
/// # Errors
/// The first felt that cannot be what stands there.
pub fn read(calldata: &[Felt]) -> Result<Submitted, CalldataFault> {
    let mut reader = Reader {
        felts: calldata,
        at: 0,
    };
    // The number of columns of a trace is no short string, and has no letter.
    let is_small = |felt: &Felt| felt.to_u64().is_some_and(|value| value < 256);
    let configuration = match calldata.first() {
        Some(first) if is_small(first) => None,
        _ => Some(settings(&mut reader)?),
    };
    let hasher = configuration
        .as_ref()
        .map_or(Hasher::Keccak160, |configuration| configuration.hasher);
    let mut faults = Vec::new();
    let config = StarkConfig::read(&mut reader)?;
    let public_input = public_input(&mut reader, &mut faults)?;
    let mut words = Vec::new();
    for name in ["original", "interaction", "composition"] {
        words.push(reader.felt(&format!("commitment of the {name} trace"))?);
    }
    for name in ["OODS values", "FRI commitments", "last-layer coefficients"] {
        words.extend(reader.array(name)?);
    }
    let nonce = reader.felt("proof-of-work nonce")?;
    if config.proof_of_work_bits.value > 0 {
        words.push(nonce);
    }
    let (opened, answers) = witness(&mut reader, &mut faults)?;
    if reader.at != calldata.len() {
        let found = format!("{} felts more", calldata.len() - reader.at);
        return Err(reader.fault(
            "end of the calldata",
            "nothing more",
            found,
            Reason::InputTooLong,
        ));
    }
    words.extend(opened);
    let first_cell = faults
        .iter()
        .find(|fault| fault.reason == Reason::InvalidOods);
    let mut repairs = config.repairs();
    repairs.extend(layout_repair(
        calldata,
        configuration.as_ref(),
        &public_input,
    ));
    if let Some(fault) = first_cell {
        repairs.extend(first_cell_repairs(calldata, fault.position));
    }
    faults.extend(config.faults(&public_input));
    faults.sort_by_key(|fault| fault.position);
    // A number that contradicts others, and says what they do.
    repairs.extend(faults.iter().filter_map(|fault| {
        Some(Repair {
            position: fault.position,
            item: fault.item.clone(),
            value: Felt::from(fault.expected.parse::<u64>().ok()?),
            reason: Some(fault.reason),
        })
    }));
    Ok(Submitted {
        configuration,
        proof: ProofFile {
            annotations: None,
            private_input: serde_json::Value::Null,
            proof_hex: hex(&words),
            proof_parameters: config.parameters(hasher),
            prover_config: ProverConfig::default(),
            public_input,
            version: ProofVersion::default(),
        },
        faults,
        answers,
        repairs,
    })
}

/// The public input's layout, where the settings name another.
fn layout_repair(
    calldata: &[Felt],
    configuration: Option<&VerifierConfiguration>,
    public_input: &PublicInput,
) -> Option<Repair> {
    let settings = &configuration?.layout;
    let code = short_string(&public_input.layout)?;
    // The settings begin with the other one.
    let position = calldata.iter().position(|felt| *felt == code)?;
    (position > 0 && *settings != public_input.layout).then_some(Repair {
        position,
        item: "layout of the public input".into(),
        value: short_string(settings)?,
        reason: Some(Reason::WrongLayoutCode),
    })
}

/// The padding cell and the main page's first cell, which are one: address and
/// value, the lengths of the page, address and value.
fn first_cell_repairs(calldata: &[Felt], padding: usize) -> Vec<Repair> {
    let Some([address, value, _, _, first_address, first_value]) = calldata
        .get(padding..padding + 6)
        .and_then(|felts| felts.first_chunk::<6>())
    else {
        return Vec::new();
    };
    let repair = |position, item: &str, value, reason| Repair {
        position,
        item: item.into(),
        value,
        reason,
    };
    match address == first_address {
        true => vec![
            repair(
                padding + 1,
                "padding value",
                *first_value,
                Some(Reason::InvalidOods),
            ),
            repair(
                padding + 5,
                "value of the main page's first cell",
                *value,
                None,
            ),
        ],
        false => vec![
            repair(
                padding,
                "padding address",
                *first_address,
                Some(Reason::InvalidOods),
            ),
            repair(
                padding + 4,
                "address of the main page's first cell",
                *address,
                Some(Reason::InvalidAddress),
            ),
        ],
    }
}

/// A cursor that knows what it was asked for.
struct Reader<'a> {
    felts: &'a [Felt],
    at: usize,
}

/// A number and where it stands.
#[derive(Clone, Copy, Debug)]
struct Number {
    at: usize,
    value: u64,
}

impl Reader<'_> {
    fn fault(
        &self,
        item: &str,
        expected: impl fmt::Display,
        found: impl fmt::Display,
        reason: Reason,
    ) -> CalldataFault {
        CalldataFault {
            position: self.at,
            item: item.to_owned(),
            expected: expected.to_string(),
            found: found.to_string(),
            reason,
        }
    }

    fn felt(&mut self, item: &str) -> Result<Felt, CalldataFault> {
        let felt = self.felts.get(self.at).copied().ok_or_else(|| {
            // The settings are the entry point's first parameter.
            let reason = match self.at < 4 {
                true => Reason::DeserializeConfiguration,
                false => Reason::DeserializeProof,
            };
            let found = format!("the end, after {} felts", self.felts.len());
            self.fault(item, "a felt", found, reason)
        })?;
        self.at += 1;
        Ok(felt)
    }

    fn number(&mut self, item: &str) -> Result<Number, CalldataFault> {
        let at = self.at;
        let felt = self.felt(item)?;
        match felt.to_u64() {
            Some(value) => Ok(Number { at, value }),
            None => {
                self.at = at;
                Err(self.fault(item, "a number below 2^64", felt, Reason::OptionUnwrap))
            }
        }
    }

    /// A length and as many felts.
    fn array(&mut self, item: &str) -> Result<Vec<Felt>, CalldataFault> {
        let length = self.number(&format!("number of {item}"))?;
        let left = self.felts.len() - self.at;
        if length.value > left as u64 {
            let found = format!("{left} felts left");
            let expected = format!("{} {item}", length.value);
            return Err(self.fault(item, expected, found, Reason::DeserializeProof));
        }
        let all = self.felts[self.at..][..length.value as usize].to_vec();
        self.at += all.len();
        Ok(all)
    }

    fn numbers(&mut self, item: &str) -> Result<Vec<Number>, CalldataFault> {
        let at = self.at + 1;
        let all = self.array(item)?;
        let number = |(i, felt): (usize, &Felt)| {
            let at = at + i;
            let value = felt.to_u64().ok_or_else(|| CalldataFault {
                position: at,
                item: item.to_owned(),
                expected: "a number below 2^64".into(),
                found: felt.to_string(),
                reason: Reason::OptionUnwrap,
            })?;
            Ok(Number { at, value })
        };
        all.iter().enumerate().map(number).collect()
    }
}

/// The four short strings in front.
fn settings(reader: &mut Reader<'_>) -> Result<VerifierConfiguration, CalldataFault> {
    let layouts = RegisteredLayout::names().collect::<Vec<_>>().join(", ");
    let mut word = |item: &str, expected: &str, reason| {
        let felt = reader.felt(item)?;
        text(felt).ok_or_else(|| {
            reader.at -= 1;
            reader.fault(item, expected, felt, reason)
        })
    };
    let layout = word("layout", &layouts, Reason::VerifierNotFound)?;
    let [hasher, stone, memory] = [
        ("hasher", "a hasher's name", Reason::UnsupportedHasher),
        (
            "stone_version",
            "stone5 or stone6",
            Reason::UnsupportedStoneVersion,
        ),
        (
            "memory_verification",
            "strict, relaxed or cairo1",
            Reason::UnsupportedMemoryVerification,
        ),
    ]
    .map(|(item, expected, reason)| word(item, expected, reason));
    let unknown = |position: usize, error: super::UnknownSetting, reason| CalldataFault {
        position,
        item: error.setting.to_owned(),
        expected: format!("one of {}", error.expected),
        found: format!("{:?}", error.found),
        reason,
    };
    // Integrity looks at the memory mode last of the three.
    let hasher = hasher?;
    let hasher = hasher
        .parse()
        .map_err(|e| unknown(1, e, Reason::UnsupportedHasher))?;
    let stone = stone?;
    let stone_version =
        parse_stone_version(&stone).map_err(|e| unknown(2, e, Reason::UnsupportedStoneVersion))?;
    let memory = memory?;
    let memory_verification: MemoryVerification = memory
        .parse()
        .map_err(|e| unknown(3, e, Reason::UnsupportedMemoryVerification))?;
    Ok(VerifierConfiguration {
        layout,
        hasher,
        stone_version,
        memory_verification,
    })
}

/// A short string's text; `None` for a felt that is none.
pub fn text(felt: Felt) -> Option<String> {
    let bytes = felt.to_be_bytes();
    let start = bytes.iter().position(|byte| *byte != 0)?;
    let text = bytes.get(start..)?;
    let printable = text.iter().all(|byte| (0x20..0x7f).contains(byte));
    printable.then(|| String::from_utf8_lossy(text).into_owned())
}

fn public_input(
    reader: &mut Reader<'_>,
    faults: &mut Vec<CalldataFault>,
) -> Result<PublicInput, CalldataFault> {
    let log_n_steps = reader.number("log_n_steps")?;
    let n_steps = 1u64.checked_shl(log_n_steps.value.min(64) as u32);
    let rc_min = reader.number("rc_min")?.value;
    let rc_max = reader.number("rc_max")?.value;
    let code = reader.felt("layout of the public input")?;
    let names = || layouts::LAYOUTS.iter().map(|layout| layout.name);
    let layout = text(code).filter(|name| short_string(name) == Some(code));
    let Some(layout) = layout else {
        reader.at -= 1;
        let expected = names().collect::<Vec<_>>().join(", ");
        let reason = Reason::WrongLayoutCode;
        return Err(reader.fault("layout of the public input", expected, code, reason));
    };
    reader.array("dynamic parameters")?;
    let n_segments = reader.number("n_segments")?;
    let at = reader.at + 1;
    let pointers = reader.numbers("segment pointers")?;
    let known = layouts::by_name(&layout).map_or(&layouts::SEGMENT_ORDER[..], |l| l.segments);
    if pointers.len() != 2 * known.len() {
        return Err(CalldataFault {
            position: at,
            item: "segments".into(),
            expected: format!("{} segments of layout {layout}", known.len()),
            found: format!("{} pointers", pointers.len()),
            reason: Reason::IndexOutOfBounds,
        });
    }
    if n_segments.value != known.len() as u64 {
        faults.push(CalldataFault {
            position: n_segments.at,
            item: "n_segments".into(),
            expected: known.len().to_string(),
            found: n_segments.value.to_string(),
            reason: Reason::SegmentCount,
        });
    }
    let memory_segments: BTreeMap<String, MemorySegment> = known
        .iter()
        .zip(pointers.chunks_exact(2))
        .map(|(name, pair)| {
            let segment = MemorySegment {
                begin_addr: pair[0].value,
                stop_ptr: pair[1].value,
            };
            ((*name).to_owned(), segment)
        })
        .collect();
    let padding_at = reader.at;
    let padding = [
        reader.felt("padding address")?,
        reader.felt("padding value")?,
    ];
    let main_page_len = reader.number("main_page_len")?;
    let at = reader.at + 1;
    let cells = reader.array("felts of the main page")?;
    let mut public_memory = Vec::new();
    for (i, pair) in cells.chunks(2).enumerate() {
        let (Some(address), Some(value)) = (pair[0].to_u64(), pair.get(1)) else {
            return Err(CalldataFault {
                position: at + 2 * i,
                item: "address of a main page's cell".into(),
                expected: "a number below 2^64 and a value".into(),
                found: pair[0].to_string(),
                reason: Reason::InvalidAddress,
            });
        };
        public_memory.push(PublicMemoryCell {
            address,
            value: *value,
            page: 0,
        });
    }
    let first = public_memory.first();
    if first.map(|cell| [Felt::from(cell.address), cell.value]) != Some(padding) {
        faults.push(CalldataFault {
            position: padding_at,
            item: "padding cell".into(),
            expected: first.map_or("a main page".into(), |cell| {
                format!(
                    "the main page's first cell, {} {}",
                    cell.address, cell.value
                )
            }),
            found: format!("{} {}", padding[0], padding[1]),
            reason: Reason::InvalidOods,
        });
    }
    let main_page_cells = public_memory.len() as u64;
    if main_page_len.value != main_page_cells {
        faults.push(CalldataFault {
            position: main_page_len.at,
            item: "main_page_len".into(),
            expected: main_page_cells.to_string(),
            found: main_page_len.value.to_string(),
            reason: Reason::MainPageCount,
        });
    }
    let n_pages = reader.number("n_continuous_pages")?;
    let at = reader.at;
    let headers = reader.array("felts of continuous page headers")?;
    let (position, found, reason) = match headers.is_empty() {
        true => (n_pages.at, n_pages.value, Reason::ContinuousPageCount),
        false => (at, headers.len() as u64, Reason::InvalidContinuousPages),
    };
    if found != 0 {
        faults.push(CalldataFault {
            position,
            item: "continuous pages".into(),
            expected: "none".into(),
            found: found.to_string(),
            reason,
        });
    }
    Ok(PublicInput {
        layout,
        rc_min,
        rc_max,
        n_steps: n_steps.unwrap_or(0),
        memory_segments,
        public_memory,
        dynamic_params: None,
    })
}

/// The answers to the queries in the order of the proof's bytes.
fn witness(
    reader: &mut Reader<'_>,
    faults: &mut Vec<CalldataFault>,
) -> Result<(Vec<Felt>, Vec<[usize; 2]>), CalldataFault> {
    let mut counted = |reader: &mut Reader<'_>, item: &str, reason| {
        let count = reader.number(&format!("count of {item}"))?;
        let all = reader.array(item)?;
        if count.value != all.len() as u64 {
            faults.push(CalldataFault {
                position: count.at,
                item: format!("count of {item}"),
                expected: all.len().to_string(),
                found: count.value.to_string(),
                reason,
            });
        }
        Ok(all)
    };
    let (values, nodes) = (Reason::ValueCount, Reason::AuthenticationCount);
    let original = counted(reader, "values of the original trace", values)?;
    let interaction = counted(reader, "values of the interaction trace", values)?;
    let original_nodes = counted(reader, "authentications of the original trace", nodes)?;
    let interaction_nodes = counted(reader, "authentications of the interaction trace", nodes)?;
    let composition = counted(reader, "values of the composition trace", values)?;
    let composition_nodes = counted(reader, "authentications of the composition trace", nodes)?;
    let mut tables = vec![
        (original, original_nodes),
        (interaction, interaction_nodes),
        (composition, composition_nodes),
    ];
    let length = reader.number("length of the FRI witness")?;
    let start = reader.at;
    let end = start.saturating_add(length.value as usize);
    let mut layer = 1;
    while reader.at < end {
        let leaves = reader.array(&format!("leaves of FRI layer {layer}"))?;
        let nodes = reader.array(&format!("authentications of FRI layer {layer}"))?;
        tables.push((leaves, nodes));
        layer += 1;
    }
    if reader.at != end {
        return Err(CalldataFault {
            position: length.at,
            item: "length of the FRI witness".into(),
            expected: (reader.at - start).to_string(),
            found: length.value.to_string(),
            reason: Reason::DeserializeProof,
        });
    }
    let lengths = tables
        .iter()
        .map(|(values, nodes)| [values.len(), nodes.len()])
        .collect();
    let words = tables
        .into_iter()
        .flat_map(|(values, nodes)| values.into_iter().map(montgomery).chain(nodes));
    Ok((words.collect(), lengths))
}

/// A cell as it lies in memory: what the proof's bytes have.
fn montgomery(cell: Felt) -> Felt {
    Felt::from_be_bytes(&cell.to_montgomery_be_bytes()).unwrap_or(cell)
}

fn hex(words: &[Felt]) -> String {
    let mut text = String::with_capacity(2 + 64 * words.len());
    text.push_str("0x");
    for word in words {
        for byte in word.to_be_bytes() {
            text.push_str(&format!("{byte:02x}"));
        }
    }
    text
}
