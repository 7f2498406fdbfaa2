//! The felt layout of `verify_proof_full_and_register_fact`, walked felt by
//! felt, and the sizes measured on chain.

use stonegate::{
    integrity::{self, calldata::to_decimal_line},
    stone::{field::Felt, verify::StarkProof},
};

use crate::cases::{self, Case};

/// Takes calldata apart the way a Cairo deserializer does.
struct Walk<'a>(&'a [Felt]);

impl<'a> Walk<'a> {
    fn felt(&mut self) -> Felt {
        let (first, rest) = self.0.split_first().expect("one more felt");
        self.0 = rest;
        *first
    }

    fn number(&mut self) -> u64 {
        self.felt().to_u64().expect("a number of 64 bits")
    }

    fn numbers<const N: usize>(&mut self) -> [u64; N] {
        std::array::from_fn(|_| self.number())
    }

    fn array(&mut self) -> &'a [Felt] {
        let n = self.number() as usize;
        let (array, rest) = self.0.split_at(n);
        self.0 = rest;
        array
    }

    /// n, then an array of n·size.
    fn counted(&mut self, size: usize) -> &'a [Felt] {
        let n = self.number() as usize;
        let array = self.array();
        assert_eq!(array.len(), n * size);
        array
    }
}

fn walk(case: &Case) {
    let calldata = integrity::monolith(&case.proof, &case.configuration).expect("calldata");
    let parsed = StarkProof::parse(&case.proof, case.configuration.stone_version);
    let parsed = parsed.expect("a good proof");
    let (c, d) = (&parsed.commitments, &parsed.decommitments);
    let input = &case.proof.public_input;
    let parameters = &case.proof.proof_parameters;
    let (stark, fri) = (&parameters.stark, &parameters.stark.fri);
    let friendly = parameters.n_verifier_friendly_commitment_layers;
    let mut walk = Walk(&calldata);
    let version = integrity::stone_version_name(case.configuration.stone_version);
    let hasher = case.configuration.hasher.name();
    let memory = case.configuration.memory_verification.name();
    for text in ["recursive", hasher, version, memory] {
        assert_eq!(Some(walk.felt()), Felt::from_short_string(text));
    }
    let log_trace = u64::from(input.n_steps.ilog2()) + 4;
    let log_domain = log_trace + u64::from(stark.log_n_cosets);
    for n_columns in [7, 3, 2] {
        assert_eq!(walk.numbers(), [n_columns, log_domain, friendly]);
    }
    let n_layers = fri.fri_step_list.len() as u64;
    assert_eq!(walk.numbers(), [log_domain, n_layers]);
    let layers = walk.array();
    let mut height = log_domain;
    assert_eq!(layers.len() as u64, 3 * (n_layers - 1));
    for (layer, step) in layers.chunks(3).zip(&fri.fri_step_list[1..]) {
        height -= u64::from(*step);
        let expected = [1 << step, height, friendly].map(Felt::from);
        assert_eq!(layer, expected);
    }
    let steps: Vec<Felt> = fri
        .fri_step_list
        .iter()
        .map(|s| u64::from(*s).into())
        .collect();
    assert_eq!(walk.array(), steps);
    let log_last = u64::from(fri.last_layer_degree_bound.ilog2());
    let bits = u64::from(fri.proof_of_work_bits);
    assert_eq!(walk.numbers(), [log_last, bits, log_trace]);
    let [n_queries, log_n_cosets] = [fri.n_queries, stark.log_n_cosets].map(u64::from);
    assert_eq!(walk.numbers(), [n_queries, log_n_cosets, friendly]);

    let log_n_steps = u64::from(input.n_steps.ilog2());
    assert_eq!(walk.numbers(), [log_n_steps, input.rc_min, input.rc_max]);
    assert_eq!(Some(walk.felt()), Felt::from_short_string("recursive"));
    assert!(walk.array().is_empty(), "dynamic parameters");
    let segments = walk.counted(2);
    let names = [
        "program",
        "execution",
        "output",
        "pedersen",
        "range_check",
        "bitwise",
    ];
    assert_eq!(segments.len(), 2 * names.len());
    for (segment, name) in segments.chunks(2).zip(names) {
        let expected = input.memory_segments[name];
        let expected = [expected.begin_addr, expected.stop_ptr].map(Felt::from);
        assert_eq!(segment, expected, "{name}");
    }
    let padding = input.public_memory[0];
    assert_eq!(
        [walk.felt(), walk.felt()],
        [padding.address.into(), padding.value]
    );
    let page = walk.counted(2);
    assert_eq!(page.len(), 2 * input.public_memory.len());
    for (cell, expected) in page.chunks(2).zip(&input.public_memory) {
        assert_eq!(cell, [expected.address.into(), expected.value]);
    }
    assert!(walk.counted(4).is_empty(), "continuous pages");

    let roots = [c.original, c.interaction, c.composition];
    assert_eq!([walk.felt(), walk.felt(), walk.felt()], roots);
    assert_eq!(walk.array(), c.oods_values);
    assert_eq!(walk.array(), c.fri_layers);
    assert_eq!(walk.array(), c.last_layer);
    assert_eq!(walk.number(), c.nonce);

    for values in [&d.original.values, &d.interaction.values] {
        assert_eq!(walk.counted(1), values);
    }
    for nodes in [&d.original.authentications, &d.interaction.authentications] {
        assert_eq!(walk.counted(1), nodes);
    }
    assert_eq!(walk.counted(1), d.composition.values);
    assert_eq!(walk.counted(1), d.composition.authentications);
    let mut witness = Walk(walk.array());
    for layer in &d.fri_layers {
        assert_eq!(witness.array(), layer.values);
        assert_eq!(witness.array(), layer.authentications);
    }
    assert!(witness.0.is_empty() && walk.0.is_empty(), "{}", case.name);
}

#[test]
fn calldata_has_the_layout_of_the_entry_point() {
    cases::good_proofs().iter().for_each(walk);
}

/// Felts behind the four settings, as counted for Integrity's own examples.
#[test]
fn calldata_has_the_measured_length() {
    for case in cases::golden_recursive() {
        let expected = match &case.name {
            name if name.contains("recursive_fib") => 2907,
            name if name.contains("recursive_stone5") => 1643,
            _ => continue,
        };
        let calldata = integrity::monolith(&case.proof, &case.configuration).expect("calldata");
        assert_eq!(calldata.len(), 4 + expected, "{}", case.name);
        let line = to_decimal_line(&calldata);
        assert_eq!(line.split(' ').count(), 4 + expected);
    }
}

/// With the wrong Stone version the query indices are others: no calldata is
/// made, and the error says what to look at.
#[test]
fn the_wrong_stone_version_makes_no_calldata() {
    use stonegate::stone::params::StoneVersion::{Stone5, Stone6};
    for mut case in cases::good_proofs().to_vec() {
        let version = &mut case.configuration.stone_version;
        *version = if *version == Stone5 { Stone6 } else { Stone5 };
        match integrity::monolith(&case.proof, &case.configuration) {
            Err(error) => assert!(error.to_string().contains("Stone version"), "{error}"),
            // By chance the other indices need answers of the same length.
            Ok(calldata) => assert!(calldata.len() > 4),
        }
    }
}
