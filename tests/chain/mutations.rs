//! Good calldata with one place changed: what our verifier refuses it with.

use std::collections::BTreeMap;

use stonegate::{chain::Registry, integrity::Stage, stone::field::Felt};

/// Where the parts of `verify_proof_full_and_register_fact`'s calldata are; an
/// array is at its length.
pub struct Places {
    at: BTreeMap<&'static str, usize>,
    /// Each FRI layer's leaves and authentications.
    layers: Vec<[usize; 2]>,
    end: usize,
}

/// The parts in order, arrays in brackets.
const PARTS: &str = "layout hasher stone memory \
    original.columns original.height original.friendly \
    interaction.columns interaction.height interaction.friendly \
    composition.columns composition.height composition.friendly \
    log_input n_layers [inner] [steps] log_last n_bits log_trace n_queries log_cosets friendly \
    log_n_steps rc_min rc_max code [dynamic] n_segments [segments] \
    padding.address padding.value main_len [main] n_pages [pages] \
    original interaction composition [oods] [fri.roots] [last] nonce \
    n_original.values [original.values] n_interaction.values [interaction.values] \
    n_original.nodes [original.nodes] n_interaction.nodes [interaction.nodes] \
    n_composition.values [composition.values] n_composition.nodes [composition.nodes] \
    [witness]";

fn size(felt: Felt) -> usize {
    usize::try_from(felt.to_u64().expect("a length")).unwrap()
}

impl Places {
    pub fn new(calldata: &[Felt]) -> Places {
        let (mut at, mut i) = (BTreeMap::new(), 0);
        for part in PARTS.split_whitespace() {
            let name = part.trim_matches(['[', ']']);
            assert_eq!(at.insert(name, i), None, "{name}");
            i += 1 + if name == part { 0 } else { size(calldata[i]) };
        }
        assert_eq!(i, calldata.len());
        let (mut layers, mut next) = (Vec::new(), at["witness"] + 1);
        while next < i {
            let nodes = next + 1 + size(calldata[next]);
            layers.push([next, nodes]);
            next = nodes + 1 + size(calldata[nodes]);
        }
        Places { at, layers, end: i }
    }
}

type Change = Box<dyn Fn(&Places, &mut Vec<Felt>)>;

/// A change, and the words and the stage of the refusal.
pub struct Mutation {
    pub name: &'static str,
    pub change: Change,
    pub says: &'static str,
    pub stage: Stage,
}

impl Mutation {
    /// What is wrong with the registry's answer to calldata that was changed
    /// like this, if anything is.
    pub fn fault(&self, registry: &Registry, good: &[Felt]) -> Option<String> {
        let mut calldata = good.to_vec();
        (self.change)(&Places::new(good), &mut calldata);
        assert_ne!(calldata, good, "{}", self.name);
        let Mutation {
            name, says, stage, ..
        } = self;
        match registry.ask(&calldata).unwrap() {
            Ok(_) => Some(format!("{name}: accepted")),
            Err(revert) if revert.message == *says && revert.stages().contains(stage) => None,
            Err(revert) => Some(format!(
                "{name}: '{}' of {:?}, not '{says}'",
                revert.message,
                revert.stages()
            )),
        }
    }
}

/// Adds to the felt `offset` behind a part.
fn add(part: &'static str, offset: usize) -> Change {
    Box::new(move |places, data| data[places.at[part] + offset] += Felt::ONE)
}

fn subtract(part: &'static str, offset: usize) -> Change {
    Box::new(move |places, data| {
        let felt = &mut data[places.at[part] + offset];
        *felt -= Felt::ONE;
    })
}

fn set(part: &'static str, value: Felt) -> Change {
    Box::new(move |places, data| data[places.at[part]] = value)
}

fn word(part: &'static str, text: &str) -> Change {
    set(part, Felt::from_short_string(text).unwrap())
}

/// Another word for a part: the one beside it in a pair.
fn swap(part: &'static str, pairs: &'static [(&'static str, &'static str)]) -> Change {
    Box::new(move |places, data| {
        let felt = &mut data[places.at[part]];
        let words = pairs.iter().flat_map(|(a, b)| [(a, b), (b, a)]);
        let mut words =
            words.map(|(from, to)| [from, to].map(|word| Felt::from_short_string(word).unwrap()));
        let [_, to] = words.find(|[from, _]| from == felt).unwrap();
        *felt = to;
    })
}

const LAYOUTS: &[(&str, &str)] = &[
    ("recursive", "small"),
    ("recursive_with_poseidon", "dex"),
    ("starknet", "starknet_with_keccak"),
];
const VERSIONS: &[(&str, &str)] = &[("stone5", "stone6")];
const HASHERS: &[(&str, &str)] = &[
    ("keccak_160_lsb", "blake2s_160_lsb"),
    ("keccak_248_lsb", "blake2s_248_lsb"),
];

/// One element more in an array, and in the count before it where `counted`.
fn longer(array: &'static str, counted: bool) -> Change {
    Box::new(move |places, data| {
        let at = places.at[array];
        data[at] += Felt::ONE;
        if counted {
            data[at - 1] += Felt::ONE;
        }
        data.insert(at + 1, Felt::from(7));
    })
}

/// One element less, as [`longer`].
fn shorter(array: &'static str, counted: bool) -> Change {
    Box::new(move |places, data| {
        let at = places.at[array];
        data[at] -= Felt::ONE;
        if counted {
            data[at - 1] -= Felt::ONE;
        }
        data.remove(at + 1);
    })
}

/// Another felt in the first FRI layer: of its leaves (0) or nodes (1).
fn layer(part: usize) -> Change {
    Box::new(move |places, data| data[places.layers[0][part] + 1] += Felt::ONE)
}

/// One leaf (0) or node (1) less in the first FRI layer.
fn shorter_layer(part: usize) -> Change {
    Box::new(move |places, data| {
        let at = places.layers[0][part];
        data[at] -= Felt::ONE;
        let witness = places.at["witness"];
        data[witness] -= Felt::ONE;
        data.remove(at + 1);
    })
}

/// One leaf (0) or node (1) more in the first FRI layer.
fn longer_layer(part: usize) -> Change {
    Box::new(move |places, data| {
        let at = places.layers[0][part];
        data[at] += Felt::ONE;
        data[places.at["witness"]] += Felt::ONE;
        data.insert(at + 1 + size(data[at]) - 1, Felt::from(5));
    })
}

/// All mutations of calldata.
#[rustfmt::skip] // A table: one row, one line.
pub fn all() -> Vec<Mutation> {
    let two_to_the_64 = Felt::from(1u64 << 32) * Felt::from(1u64 << 32);
    let rows: Vec<(&'static str, Change, &'static str, Stage)> = vec![
        ("stone version", swap("stone", VERSIONS), "Invalid OODS", Stage::Oods),
        ("OODS value", add("oods", 5), "Invalid OODS", Stage::Oods),
        ("original commitment", add("original", 0), "Invalid OODS", Stage::Oods),
        ("interaction commitment", add("interaction", 0), "Invalid OODS", Stage::Oods),
        ("composition commitment", add("composition", 0), "Invalid OODS", Stage::Oods),
        ("padding address", add("padding.address", 0), "Invalid OODS", Stage::Oods),
        ("padding value", add("padding.value", 0), "Invalid OODS", Stage::Oods),
        ("rc_min", subtract("rc_min", 0), "Invalid OODS", Stage::Oods),
        ("rc_max", add("rc_max", 0), "Invalid OODS", Stage::Oods),
        ("output value", Box::new(|places, data| {
            // The output is the end of the main page.
            let at = places.at["main"];
            let last = at + size(data[at]);
            data[last] += Felt::ONE;
        }), "Invalid OODS", Stage::Oods),
        ("nonce", add("nonce", 0), "proof of work failed", Stage::ProofOfWork),
        ("FRI commitment", add("fri.roots", 1), "proof of work failed", Stage::ProofOfWork),
        ("last layer coefficient", add("last", 1), "proof of work failed", Stage::ProofOfWork),
        ("proof of work bits + 1", add("n_bits", 0), "proof of work failed", Stage::ProofOfWork),
        ("hasher", swap("hasher", HASHERS), "proof of work failed", Stage::ProofOfWork),
        ("original value", add("original.values", 1), "decommitment failed", Stage::Decommitment),
        ("interaction value", add("interaction.values", 1), "decommitment failed", Stage::Decommitment),
        ("composition value", add("composition.values", 1), "decommitment failed", Stage::Decommitment),
        ("original node", add("original.nodes", 1), "decommitment failed", Stage::Decommitment),
        ("interaction node", add("interaction.nodes", 1), "decommitment failed", Stage::Decommitment),
        ("composition node", add("composition.nodes", 1), "decommitment failed", Stage::Decommitment),
        ("original nodes + 1", longer("original.nodes", true), "authentications is too long", Stage::Decommitment),
        ("composition nodes - 1", shorter("composition.nodes", true), "authentications is too short", Stage::Decommitment),
        ("original values + 1", longer("original.values", true), "Invalid decommitment length", Stage::Decommitment),
        ("interaction values - 1", shorter("interaction.values", true), "Invalid decommitment length", Stage::Decommitment),
        ("queries + 1", add("n_queries", 0), "Invalid decommitment length", Stage::Decommitment),
        ("FRI leaf", layer(0), "decommitment failed", Stage::Fri),
        ("FRI node", layer(1), "decommitment failed", Stage::Fri),
        ("FRI leaves - 1", shorter_layer(0), "invalid sibling_withness length", Stage::Fri),
        ("FRI leaves + 1", longer_layer(0), "invalid sibling_withness length", Stage::Fri),
        ("FRI nodes - 1", shorter_layer(1), "authentications is too short", Stage::Fri),
        ("FRI nodes + 1", longer_layer(1), "authentications is too long", Stage::Fri),
        ("last FRI layer left out", Box::new(|places, data| {
            let [leaves, _] = places.layers[places.layers.len() - 1];
            data.truncate(leaves);
            let witness = places.at["witness"];
            data[witness] = Felt::from((leaves - witness - 1) as u64);
        }), "Index out of bounds", Stage::Fri),
        ("layout without verifier", word("layout", "no_such_layout"), "VERIFIER_NOT_FOUND", Stage::Registry),
        ("unknown hasher", word("hasher", "sha256"), "Unsupported hasher variant", Stage::Settings),
        ("unknown Stone version", word("stone", "stone7"), "Unsupported stone version", Stage::Settings),
        ("unknown memory mode", word("memory", "cairo2"), "Unsupported cairo version", Stage::Settings),
        ("one felt less", Box::new(|places, data| data.truncate(places.end - 1)), "Failed to deserialize param #2", Stage::Settings),
        ("half", Box::new(|places, data| data.truncate(places.end / 2)), "Failed to deserialize param #2", Stage::Settings),
        ("three felts", Box::new(|_, data| data.truncate(3)), "Failed to deserialize param #1", Stage::Settings),
        ("nothing", Box::new(|_, data| data.clear()), "Failed to deserialize param #1", Stage::Settings),
        ("one felt more", Box::new(|_, data| data.push(Felt::ZERO)), "Input too long for arguments", Stage::Settings),
        ("19 proof of work bits", set("n_bits", Felt::from(19)), "Value too small", Stage::Configuration),
        ("51 proof of work bits", set("n_bits", Felt::from(51)), "Value too large", Stage::Configuration),
        ("FRI step of 5", Box::new(|places, data| data[places.at["steps"] + 2] = Felt::from(5)), "Value too large", Stage::Configuration),
        ("original height", add("original.height", 0), "height mismatch", Stage::Configuration),
        ("composition height", add("composition.height", 0), "height mismatch", Stage::Configuration),
        ("cosets + 1", add("log_cosets", 0), "height mismatch", Stage::Configuration),
        ("trace length + 1", add("log_trace", 0), "height mismatch", Stage::Configuration),
        ("friendly layers", add("friendly", 0), "n_verifier_friendly mismatch", Stage::Configuration),
        ("friendly layers of a table", add("interaction.friendly", 0), "n_verifier_friendly mismatch", Stage::Configuration),
        ("original columns", add("original.columns", 0), "Wrong number of columns", Stage::Configuration),
        ("steps + 1", add("log_n_steps", 0), "Wrong trace size", Stage::PublicInput),
        ("layout code", swap("code", LAYOUTS), "wrong layout code", Stage::PublicInput),
        ("rc_max of 65536", set("rc_max", Felt::from(65_536)), "wrong rc_max", Stage::PublicInput),
        ("address in the main page", add("main", 1), "Invalid address", Stage::PublicMemory),
        ("a builtin's segment", add("segments", 8), "Invalid builtin", Stage::PublicMemory),
        ("nonce of 2^64", set("nonce", two_to_the_64), "Option::unwrap failed.", Stage::Settings),
        // Counts that Integrity does not look at.
        ("segments counted wrong", add("n_segments", 0), "Invalid n_segments", Stage::Settings),
        ("main page counted wrong", add("main_len", 0), "Invalid main_page_len", Stage::Settings),
        ("pages counted wrong", add("n_pages", 0), "Invalid n_continuous_pages", Stage::Settings),
        ("values counted wrong", add("n_original.values", 0), "Invalid n_values", Stage::Settings),
        ("nodes counted wrong", add("n_composition.nodes", 0), "Invalid n_authentications", Stage::Settings),
    ];
    rows.into_iter()
        .map(|(name, change, says, stage)| Mutation { name, change, says, stage })
        .collect()
}
