//! The prover's end of the channel: what it sends becomes the proof, and, when
//! asked for, a line of the annotations Stone writes with
//! `--generate_annotations` (Stone `channel.cc`, `prover_channel.h`).

use super::{channel::PoseidonChannel, field::Felt, hash::commitment::montgomery_word};

/// Channel, proof and annotations of a proof in the making.
pub struct Transcript {
    channel: PoseidonChannel,
    /// Everything sent, one 32-byte word each, by plain value.
    words: Vec<Felt>,
    annotations: Option<Vec<String>>,
    scopes: Vec<String>,
    /// From the query phase on, what is sent no longer feeds the channel.
    in_query_phase: bool,
    statistics: Statistics,
}

/// The counts that close the annotations.
#[derive(Clone, Copy, Debug, Default)]
struct Statistics {
    hashes: usize,
    commitments: usize,
    field_elements: usize,
    data: usize,
}

/// A digest and the way Stone prints it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digest {
    pub value: Felt,
    /// Poseidon's digests are printed without leading zeros, masked ones with.
    pub is_friendly: bool,
}

impl Digest {
    /// `Hash(0x…)`.
    pub fn text(&self) -> String {
        match self.is_friendly {
            true => format!("Hash({})", self.value),
            false => format!("Hash(0x{})", hex::encode(self.value.to_be_bytes())),
        }
    }
}

impl Transcript {
    /// An empty transcript; `annotated` keeps the lines.
    pub fn new(seed: Felt, annotated: bool) -> Transcript {
        Transcript {
            channel: PoseidonChannel::new(seed),
            words: Vec::new(),
            annotations: annotated.then(Vec::new),
            scopes: Vec::new(),
            in_query_phase: false,
            statistics: Statistics::default(),
        }
    }

    /// Runs `body` with `/name` added to the scope of its annotations.
    pub fn scoped<T>(
        &mut self,
        name: impl Into<String>,
        body: impl FnOnce(&mut Transcript) -> T,
    ) -> T {
        self.scopes.push(name.into());
        let result = body(self);
        self.scopes.pop();
        result
    }

    /// Hash of everything sent so far.
    pub fn digest(&self) -> Felt {
        self.channel.digest
    }

    /// Sends the root of a commitment tree.
    pub fn send_commitment(&mut self, root: Digest) {
        self.send(&[root.value]);
        self.annotate_sent(1, || format!("Commitment: {}", root.text()));
        self.statistics.commitments += 1;
        self.statistics.hashes += 1;
    }

    /// Sends field elements as one message.
    pub fn send_span(&mut self, values: &[Felt], name: &str) {
        self.send(values);
        self.annotate_sent(values.len(), || {
            let texts: Vec<String> = values.iter().map(Felt::to_string).collect();
            format!("{name}: Field Elements({})", texts.join(", "))
        });
        self.statistics.field_elements += values.len();
    }

    /// Sends a cell of a decommitted table row.
    pub fn send_cell(&mut self, value: Felt, row: u64, column: usize) {
        self.send(&[montgomery_word(value)]);
        self.annotate_sent(1, || {
            format!("Row {row}, Column {column}: Field Element({value})")
        });
        self.statistics.field_elements += 1;
    }

    /// Sends the neighbour of a queried cell in a one-column table, whose cells
    /// are hashed in pairs.
    pub fn send_pair_element(&mut self, value: Felt, row: u64) {
        self.send_pair_word(montgomery_word(value), row);
    }

    /// [`Transcript::send_pair_element`] of an element in the form that is hashed.
    pub fn send_pair_word(&mut self, word: Felt, row: u64) {
        self.send(&[word]);
        self.annotate_sent(1, || {
            format!("To complete packages, element #{row}: Data({word})")
        });
        self.statistics.data += 1;
    }

    /// Sends an authentication node; `index` counts from the root, which is 1.
    pub fn send_node(&mut self, node: Digest, index: u64) {
        self.send(&[node.value]);
        self.annotate_sent(1, || format!("For node {index}: {}", node.text()));
        self.statistics.hashes += 1;
    }

    /// Sends the nonce of the proof of work.
    pub fn send_nonce(&mut self, nonce: u64) {
        let word = Felt::from(nonce);
        self.send(&[word]);
        self.annotate_sent(1, || format!("POW: Data({word})"));
        self.statistics.data += 1;
    }

    /// Draws a field element.
    pub fn draw_felt(&mut self, name: &str) -> Felt {
        let drawn = self.channel.draw_felt();
        self.annotate_drawn(|| format!("{name}: Field Element({drawn})"));
        drawn
    }

    /// Draws a number below 2^log_bound.
    pub fn draw_number(&mut self, log_bound: u32, name: &str) -> u64 {
        let drawn = self.channel.draw_number(log_bound);
        self.annotate_drawn(|| format!("{name}: Number({drawn})"));
        drawn
    }

    /// Starts the query phase.
    pub fn begin_query_phase(&mut self) {
        self.in_query_phase = true;
    }

    /// The proof: `0x` and the hexadecimal digits of all words.
    pub fn proof_hex(&self) -> String {
        let mut text = String::with_capacity(2 + 64 * self.words.len());
        text.push_str("0x");
        for word in &self.words {
            text.push_str(&hex::encode(word.to_be_bytes()));
        }
        text
    }

    /// The annotation lines with Stone's title and statistics, or none.
    pub fn into_annotations(self) -> Option<Vec<String>> {
        let lines = self.annotations?;
        let s = self.statistics;
        let mut all = vec!["title cpu air Proof Protocol".to_owned(), String::new()];
        all.extend(lines);
        all.extend([
            String::new(),
            "Proof Statistics:".to_owned(),
            String::new(),
            format!("Byte count: {}", 32 * self.words.len()),
            format!("Hash count: {}", s.hashes),
            format!("Commitment count: {}", s.commitments),
            format!("Field element count: {}", s.field_elements),
            format!("Data count: {}", s.data),
        ]);
        Some(all)
    }

    fn send(&mut self, words: &[Felt]) {
        self.words.extend_from_slice(words);
        if !self.in_query_phase {
            self.channel.absorb(words);
        }
    }

    fn prefix(&self) -> String {
        self.scopes.iter().map(|s| format!("/{s}")).collect()
    }

    /// `text` is not evaluated when annotations are off.
    fn annotate_sent(&mut self, n_words: usize, text: impl FnOnce() -> String) {
        if self.annotations.is_some() {
            let end = 32 * self.words.len();
            let line = format!(
                "P->V[{}:{end}]: {}: {}",
                end - 32 * n_words,
                self.prefix(),
                text()
            );
            self.annotations.get_or_insert_default().push(line);
        }
    }

    fn annotate_drawn(&mut self, text: impl FnOnce() -> String) {
        if self.annotations.is_some() {
            let line = format!("V->P: {}: {}", self.prefix(), text());
            self.annotations.get_or_insert_default().push(line);
        }
    }
}
