//! A proof as calldata. The structs name the members that Integrity's
//! calldata has, in its order; arrays are slices of the calldata, so neither
//! reading nor passing on a proof costs a loop over its felts.

/// Shape of one committed table.
#[derive(Drop, Copy, Serde)]
pub struct TableConfig {
    pub n_columns: felt252,
    /// log2 of the number of rows.
    pub height: felt252,
    pub n_verifier_friendly_commitment_layers: felt252,
}

#[derive(Drop, Copy, Serde)]
pub struct TracesConfig {
    pub original: TableConfig,
    pub interaction: TableConfig,
}

#[derive(Drop, Copy)]
pub struct FriConfig {
    /// log2 of the size of the input layer.
    pub log_input_size: felt252,
    /// Inner layers and the last.
    pub n_layers: felt252,
    /// Three felts of [`TableConfig`] for every inner layer.
    pub inner_layers: Span<felt252>,
    /// One per layer; the first is 0.
    pub fri_step_sizes: Span<felt252>,
    pub log_last_layer_degree_bound: felt252,
}

#[derive(Drop, Copy, Serde)]
pub struct ProofOfWorkConfig {
    pub n_bits: felt252,
}

#[derive(Drop, Copy)]
pub struct StarkConfig {
    pub traces: TracesConfig,
    pub composition: TableConfig,
    pub fri: FriConfig,
    pub proof_of_work: ProofOfWorkConfig,
    pub log_trace_domain_size: felt252,
    pub n_queries: felt252,
    pub log_n_cosets: felt252,
    pub n_verifier_friendly_commitment_layers: felt252,
}

#[derive(Drop, Copy)]
pub struct PublicInput {
    pub log_n_steps: felt252,
    pub range_check_min: felt252,
    pub range_check_max: felt252,
    pub layout: felt252,
    pub dynamic_params: Span<felt252>,
    pub n_segments: felt252,
    /// Begin and stop of every segment.
    pub segments: Span<felt252>,
    pub padding_addr: felt252,
    pub padding_value: felt252,
    pub main_page_len: felt252,
    /// Address and value of every cell.
    pub main_page: Span<felt252>,
    pub n_continuous_pages: felt252,
    /// Start, size, hash and product of every page.
    pub continuous_page_headers: Span<felt252>,
}

#[derive(Drop, Copy)]
pub struct StarkUnsentCommitment {
    pub original: felt252,
    pub interaction: felt252,
    pub composition: felt252,
    pub oods_values: Span<felt252>,
    pub fri_inner_layers: Span<felt252>,
    pub fri_last_layer_coefficients: Span<felt252>,
    pub nonce: felt252,
}

/// Values of the queried rows.
#[derive(Drop, Copy)]
pub struct TableDecommitment {
    pub n_values: felt252,
    pub values: Span<felt252>,
}

/// Nodes that join rows to a root, bottom layer up, left to right.
#[derive(Drop, Copy)]
pub struct TableWitness {
    pub n_authentications: felt252,
    pub authentications: Span<felt252>,
}

#[derive(Drop, Copy)]
pub struct StarkWitness {
    pub original_decommitment: TableDecommitment,
    pub interaction_decommitment: TableDecommitment,
    pub original_witness: TableWitness,
    pub interaction_witness: TableWitness,
    pub composition_decommitment: TableDecommitment,
    pub composition_witness: TableWitness,
    /// For every inner layer: number of leaves, leaves, number of
    /// authentications, authentications.
    pub fri_witness: Span<felt252>,
}

#[derive(Drop, Copy)]
pub struct StarkProof {
    pub config: StarkConfig,
    pub public_input: PublicInput,
    pub unsent_commitment: StarkUnsentCommitment,
    pub witness: StarkWitness,
}

/// The witness of one inner FRI layer.
#[derive(Drop, Copy)]
pub struct FriLayerWitness {
    /// Cells of the queried cosets that the verifier cannot compute.
    pub leaves: Span<felt252>,
    pub authentications: Span<felt252>,
}

/// An array: its length and its elements, as a slice of `data`.
fn read_array(ref data: Span<felt252>) -> Option<Span<felt252>> {
    let length: u32 = (*data.pop_front()?).try_into()?;
    let available = data.len();
    if length > available {
        return Option::None;
    }
    let array = data.slice(0, length);
    data = data.slice(length, available - length);
    Option::Some(array)
}

/// Copies a slice.
pub fn append_all(ref output: Array<felt252>, mut values: Span<felt252>) {
    while let Option::Some(chunk) = values.multi_pop_front::<16>() {
        let [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = (*chunk).unbox();
        output.append(a);
        output.append(b);
        output.append(c);
        output.append(d);
        output.append(e);
        output.append(f);
        output.append(g);
        output.append(h);
        output.append(i);
        output.append(j);
        output.append(k);
        output.append(l);
        output.append(m);
        output.append(n);
        output.append(o);
        output.append(p);
    }
    while let Option::Some(value) = values.pop_front() {
        output.append(*value);
    }
}

fn write_array(values: Span<felt252>, ref output: Array<felt252>) {
    output.append(values.len().into());
    append_all(ref output, values);
}

impl FriConfigSerde of Serde<FriConfig> {
    fn serialize(self: @FriConfig, ref output: Array<felt252>) {
        output.append(*self.log_input_size);
        output.append(*self.n_layers);
        write_array(*self.inner_layers, ref output);
        write_array(*self.fri_step_sizes, ref output);
        output.append(*self.log_last_layer_degree_bound);
    }

    fn deserialize(ref serialized: Span<felt252>) -> Option<FriConfig> {
        Option::Some(
            FriConfig {
                log_input_size: *serialized.pop_front()?,
                n_layers: *serialized.pop_front()?,
                inner_layers: read_array(ref serialized)?,
                fri_step_sizes: read_array(ref serialized)?,
                log_last_layer_degree_bound: *serialized.pop_front()?,
            },
        )
    }
}

impl PublicInputSerde of Serde<PublicInput> {
    fn serialize(self: @PublicInput, ref output: Array<felt252>) {
        output.append(*self.log_n_steps);
        output.append(*self.range_check_min);
        output.append(*self.range_check_max);
        output.append(*self.layout);
        write_array(*self.dynamic_params, ref output);
        output.append(*self.n_segments);
        write_array(*self.segments, ref output);
        output.append(*self.padding_addr);
        output.append(*self.padding_value);
        output.append(*self.main_page_len);
        write_array(*self.main_page, ref output);
        output.append(*self.n_continuous_pages);
        write_array(*self.continuous_page_headers, ref output);
    }

    fn deserialize(ref serialized: Span<felt252>) -> Option<PublicInput> {
        Option::Some(
            PublicInput {
                log_n_steps: *serialized.pop_front()?,
                range_check_min: *serialized.pop_front()?,
                range_check_max: *serialized.pop_front()?,
                layout: *serialized.pop_front()?,
                dynamic_params: read_array(ref serialized)?,
                n_segments: *serialized.pop_front()?,
                segments: read_array(ref serialized)?,
                padding_addr: *serialized.pop_front()?,
                padding_value: *serialized.pop_front()?,
                main_page_len: *serialized.pop_front()?,
                main_page: read_array(ref serialized)?,
                n_continuous_pages: *serialized.pop_front()?,
                continuous_page_headers: read_array(ref serialized)?,
            },
        )
    }
}

impl StarkUnsentCommitmentSerde of Serde<StarkUnsentCommitment> {
    fn serialize(self: @StarkUnsentCommitment, ref output: Array<felt252>) {
        output.append(*self.original);
        output.append(*self.interaction);
        output.append(*self.composition);
        write_array(*self.oods_values, ref output);
        write_array(*self.fri_inner_layers, ref output);
        write_array(*self.fri_last_layer_coefficients, ref output);
        output.append(*self.nonce);
    }

    fn deserialize(ref serialized: Span<felt252>) -> Option<StarkUnsentCommitment> {
        Option::Some(
            StarkUnsentCommitment {
                original: *serialized.pop_front()?,
                interaction: *serialized.pop_front()?,
                composition: *serialized.pop_front()?,
                oods_values: read_array(ref serialized)?,
                fri_inner_layers: read_array(ref serialized)?,
                fri_last_layer_coefficients: read_array(ref serialized)?,
                nonce: *serialized.pop_front()?,
            },
        )
    }
}

impl TableDecommitmentSerde of Serde<TableDecommitment> {
    fn serialize(self: @TableDecommitment, ref output: Array<felt252>) {
        output.append(*self.n_values);
        write_array(*self.values, ref output);
    }

    fn deserialize(ref serialized: Span<felt252>) -> Option<TableDecommitment> {
        let n_values = *serialized.pop_front()?;
        Option::Some(TableDecommitment { n_values, values: read_array(ref serialized)? })
    }
}

impl TableWitnessSerde of Serde<TableWitness> {
    fn serialize(self: @TableWitness, ref output: Array<felt252>) {
        output.append(*self.n_authentications);
        write_array(*self.authentications, ref output);
    }

    fn deserialize(ref serialized: Span<felt252>) -> Option<TableWitness> {
        let n_authentications = *serialized.pop_front()?;
        let authentications = read_array(ref serialized)?;
        Option::Some(TableWitness { n_authentications, authentications })
    }
}

impl StarkWitnessSerde of Serde<StarkWitness> {
    fn serialize(self: @StarkWitness, ref output: Array<felt252>) {
        self.original_decommitment.serialize(ref output);
        self.interaction_decommitment.serialize(ref output);
        self.original_witness.serialize(ref output);
        self.interaction_witness.serialize(ref output);
        self.composition_decommitment.serialize(ref output);
        self.composition_witness.serialize(ref output);
        write_array(*self.fri_witness, ref output);
    }

    fn deserialize(ref serialized: Span<felt252>) -> Option<StarkWitness> {
        Option::Some(
            StarkWitness {
                original_decommitment: Serde::deserialize(ref serialized)?,
                interaction_decommitment: Serde::deserialize(ref serialized)?,
                original_witness: Serde::deserialize(ref serialized)?,
                interaction_witness: Serde::deserialize(ref serialized)?,
                composition_decommitment: Serde::deserialize(ref serialized)?,
                composition_witness: Serde::deserialize(ref serialized)?,
                fri_witness: read_array(ref serialized)?,
            },
        )
    }
}

impl FriLayerWitnessSerde of Serde<FriLayerWitness> {
    fn serialize(self: @FriLayerWitness, ref output: Array<felt252>) {
        write_array(*self.leaves, ref output);
        write_array(*self.authentications, ref output);
    }

    fn deserialize(ref serialized: Span<felt252>) -> Option<FriLayerWitness> {
        let leaves = read_array(ref serialized)?;
        Option::Some(FriLayerWitness { leaves, authentications: read_array(ref serialized)? })
    }
}

impl StarkConfigSerde of Serde<StarkConfig> {
    fn serialize(self: @StarkConfig, ref output: Array<felt252>) {
        self.traces.serialize(ref output);
        self.composition.serialize(ref output);
        self.fri.serialize(ref output);
        self.proof_of_work.serialize(ref output);
        output.append(*self.log_trace_domain_size);
        output.append(*self.n_queries);
        output.append(*self.log_n_cosets);
        output.append(*self.n_verifier_friendly_commitment_layers);
    }

    fn deserialize(ref serialized: Span<felt252>) -> Option<StarkConfig> {
        Option::Some(
            StarkConfig {
                traces: Serde::deserialize(ref serialized)?,
                composition: Serde::deserialize(ref serialized)?,
                fri: Serde::deserialize(ref serialized)?,
                proof_of_work: Serde::deserialize(ref serialized)?,
                log_trace_domain_size: *serialized.pop_front()?,
                n_queries: *serialized.pop_front()?,
                log_n_cosets: *serialized.pop_front()?,
                n_verifier_friendly_commitment_layers: *serialized.pop_front()?,
            },
        )
    }
}

impl StarkProofSerde of Serde<StarkProof> {
    fn serialize(self: @StarkProof, ref output: Array<felt252>) {
        self.config.serialize(ref output);
        self.public_input.serialize(ref output);
        self.unsent_commitment.serialize(ref output);
        self.witness.serialize(ref output);
    }

    fn deserialize(ref serialized: Span<felt252>) -> Option<StarkProof> {
        Option::Some(
            StarkProof {
                config: Serde::deserialize(ref serialized)?,
                public_input: Serde::deserialize(ref serialized)?,
                unsent_commitment: Serde::deserialize(ref serialized)?,
                witness: Serde::deserialize(ref serialized)?,
            },
        )
    }
}

/// Refuses arrays that are no whole number of records, counts that do not
/// equal the arrays behind them, and numbers that do not fit their types.
/// Integrity ignores the counts; here a proof has one calldata only.
pub fn check_counts(proof: @StarkProof) {
    let config = proof.config;
    check_records((*config.fri.inner_layers).len(), 3);
    let n_bits: Option<u8> = (*config.proof_of_work.n_bits).try_into();
    assert(n_bits.is_some(), 'Option::unwrap failed.');
    let public_input = proof.public_input;
    let n_segments = check_records((*public_input.segments).len(), 2);
    let n_cells = check_records((*public_input.main_page).len(), 2);
    let n_pages = check_records((*public_input.continuous_page_headers).len(), 4);
    let nonce: Option<u64> = (*proof.unsent_commitment.nonce).try_into();
    assert(nonce.is_some(), 'Option::unwrap failed.');
    assert(*public_input.n_segments == n_segments.into(), 'Invalid n_segments');
    assert(*public_input.main_page_len == n_cells.into(), 'Invalid main_page_len');
    assert(*public_input.n_continuous_pages == n_pages.into(), 'Invalid n_continuous_pages');
    let witness = *proof.witness;
    check_values(witness.original_decommitment);
    check_values(witness.interaction_decommitment);
    check_authentications(witness.original_witness);
    check_authentications(witness.interaction_witness);
    check_values(witness.composition_decommitment);
    check_authentications(witness.composition_witness);
}

/// The number of records in an array.
fn check_records(length: u32, record: NonZero<u32>) -> u32 {
    let (n, rest) = DivRem::div_rem(length, record);
    assert(rest == 0, 'Index out of bounds');
    n
}

fn check_values(decommitment: TableDecommitment) {
    assert(decommitment.n_values == decommitment.values.len().into(), 'Invalid n_values');
}

fn check_authentications(witness: TableWitness) {
    let n: felt252 = witness.authentications.len().into();
    assert(witness.n_authentications == n, 'Invalid n_authentications');
}

/// Divides the FRI witness into its layers.
pub fn fri_layers(mut data: Span<felt252>) -> Array<FriLayerWitness> {
    let mut layers = array![];
    while !data.is_empty() {
        let layer: Option<FriLayerWitness> = Serde::deserialize(ref data);
        layers.append(layer.expect('Index out of bounds'));
    }
    layers
}
