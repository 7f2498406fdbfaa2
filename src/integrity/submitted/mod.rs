//! Reading calldata of `verify_proof_full_and_register_fact` back into the
//! proof it was made of, so that a submission can be judged and explained like
//! a proof file (the reverse of [`super::calldata`]).

mod config;
mod public_input;
mod reader;

use super::{
    Hasher, MemoryVerification, Reason, RegisteredLayout, VerifierConfiguration,
    parse_stone_version,
};
use crate::stone::{
    field::Felt,
    params::ProverConfig,
    proof::{ProofFile, ProofVersion},
    public_input::PublicInput,
};
use config::StarkConfig;
pub use reader::CalldataFault;
use reader::{Number, Reader};

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
    let public_input = public_input::read(&mut reader, &mut faults)?;
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
            proof_hex: hexadecimal(&words),
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
    let code = Felt::from_short_string(&public_input.layout)?;
    // The settings begin with the other one.
    let position = calldata.iter().position(|felt| *felt == code)?;
    (position > 0 && *settings != public_input.layout).then_some(Repair {
        position,
        item: "layout of the public input".into(),
        value: Felt::from_short_string(settings)?,
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

/// The four short strings in front.
fn settings(reader: &mut Reader<'_>) -> Result<VerifierConfiguration, CalldataFault> {
    let layouts = RegisteredLayout::names().collect::<Vec<_>>().join(", ");
    let mut word = |item: &str, expected: &str, reason| {
        let felt = reader.felt(item)?;
        felt.to_short_string().ok_or_else(|| {
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

fn hexadecimal(words: &[Felt]) -> String {
    let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_be_bytes()).collect();
    format!("0x{}", hex::encode(bytes))
}
