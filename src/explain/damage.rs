//! Which part of a proof's bytes was changed, where no annotations tell.
//!
//! A changed message before the queries alters everything drawn after it, so
//! the usual changes (a bit, a digit, a small difference) are undone one by
//! one. A changed OODS value alters nothing that the check at the OODS point
//! needs: it is solved for. A changed answer to a query shows in the folding.

use rayon::prelude::*;

use super::{annotated, cause::Cause, cubic::Cubic, search::Search, statement};
use crate::{
    integrity::stone_version_name,
    stone::{
        field::Felt,
        params::StoneVersion,
        proof::ProofFile,
        public_input::PublicMemoryCell,
        verify::{
            Drawn, Fault, FirstHalf, Origin, StarkProof, Statement, Table, VerifyOptions,
            proof_bytes, verify,
        },
    },
};

const WORD: usize = 32;
/// Proof-of-work bits up to which the nonce is searched anew: seconds.
const MOST_WORK: u32 = 26;

/// Coefficients of the last layer up to which changes of one are tried: seconds, as each
/// trial hashes all of them.
const MOST_COEFFICIENTS: usize = 256;
/// Cells of public memory that all trials of its values hash together: seconds.
const MOST_HASHED_CELLS: usize = 1_000_000;

/// What was changed in the bytes, as exactly as can be told.
pub fn cause(search: &Search<'_>) -> Option<Cause> {
    if annotated::bytes_are_as_told(search.proof) {
        return statement::is_another(search.proof).then(|| another_statement(search));
    }
    let asked = search.asked.stone_version;
    let mut versions = [StoneVersion::Stone6, StoneVersion::Stone5];
    versions.sort_by_key(|version| *version != asked);
    let hunts: Vec<Hunt> = versions
        .into_iter()
        .filter_map(|version| Hunt::new(search.proof, version))
        .collect();
    // The version under which the proof gets furthest is the one it was made for.
    // Of equals the last is taken: the version that was asked for.
    let best = hunts.iter().rev().max_by_key(|hunt| hunt.progress())?;
    match best.progress() {
        Progress::Refused => hunts.iter().find_map(|hunt| hunt.before_oods(search)),
        Progress::Oods => best.before_work(search),
        Progress::Work => best.answers(search),
    }
}

/// Bytes as they were sent, and a public input that was not: in more than one
/// number, or it would have been found.
fn another_statement(search: &Search<'_>) -> Cause {
    Cause::new(
        "public-input",
        "the public input is not the one that was proved: more than one of its numbers, or a parameter with it, is another run's",
        "take proof_hex, public_input and proof_parameters from one run of the prover",
    )
    .seen("the bytes are those that the annotations tell of")
    .seen(format!(
        "the annotated random elements follow from this public input, {} cells of public memory, under no Stone version",
        search.proof.public_input.public_memory.len()
    ))
}

/// How far a proof gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Progress {
    Refused,
    Oods,
    Work,
}

/// A search in the bytes under one Stone version.
struct Hunt<'a> {
    proof: &'a ProofFile,
    version: StoneVersion,
    statement: Statement,
    bytes: Vec<u8>,
    half: FirstHalf,
}

impl<'a> Hunt<'a> {
    fn new(proof: &'a ProofFile, version: StoneVersion) -> Option<Hunt<'a>> {
        let statement = Statement::new(proof, version).ok()?;
        let bytes = proof_bytes(proof)?;
        let half = statement.first_half(&bytes).ok()?;
        Some(Hunt {
            proof,
            version,
            statement,
            bytes,
            half,
        })
    }

    fn progress(&self) -> Progress {
        match (
            self.statement.agrees(&self.half),
            self.statement.is_worked(&self.half),
        ) {
            (false, _) => Progress::Refused,
            (true, false) => Progress::Oods,
            (true, true) => Progress::Work,
        }
    }

    /// Words before the first OODS value, and behind the last.
    fn oods_words(&self) -> std::ops::Range<usize> {
        3..3 + self.half.commitments.oods_values.len()
    }

    fn with_word(&self, at: usize, word: &[u8; WORD]) -> Vec<u8> {
        let mut bytes = self.bytes.clone();
        bytes[at * WORD..][..WORD].copy_from_slice(word);
        bytes
    }

    fn word(&self, at: usize) -> [u8; WORD] {
        let mut word = [0; WORD];
        word.copy_from_slice(&self.bytes[at * WORD..][..WORD]);
        word
    }

    /// A cause that a mended proof confirms.
    fn mended(
        &self,
        search: &Search<'_>,
        id: &'static str,
        name: String,
        bytes: &[u8],
        at: usize,
    ) -> Option<Cause> {
        let mended = ProofFile {
            proof_hex: format!("0x{}", hex::encode(bytes)),
            ..self.proof.clone()
        };
        let good = search.accepts(&mended)?;
        let (found, was) = (
            hex::encode(self.word(at)),
            hex::encode(&bytes[at * WORD..][..WORD]),
        );
        let cause = Cause::new(
            id,
            format!("{name} was changed after the proof was made"),
            "take the proof file again from where it was made",
        )
        .seen(format!(
            "bytes {} to {} of proof_hex are 0x{found}; with 0x{was} the proof verifies as {}",
            at * WORD,
            (at + 1) * WORD,
            stone_version_name(self.version)
        ));
        Some(search.confirm(cause, good))
    }

    /// A cell of the public memory: an output a little off, or any by one.
    fn public_cell(&self, search: &Search<'_>) -> Option<Cause> {
        let input = &self.proof.public_input;
        if input.public_memory.len() > statement::MOST_CELLS {
            return None;
        }
        let output = input.memory_segments.get("output");
        let reach = |address: u64| match output {
            Some(output) if (output.begin_addr..output.stop_ptr).contains(&address) => 16,
            _ => 1,
        };
        let mut trials = Vec::new();
        for (i, cell) in input.public_memory.iter().enumerate().rev() {
            for difference in (1..=reach(cell.address)).map(Felt::from) {
                trials.extend([(i, cell.value + difference), (i, cell.value - difference)]);
            }
        }
        // The last first: outputs are at the end.
        trials.truncate(MOST_HASHED_CELLS / input.public_memory.len().max(1));
        let bare = ProofFile {
            annotations: None,
            proof_hex: String::new(),
            ..self.proof.clone()
        };
        let (i, was, mut mended) = trials.into_par_iter().find_map_any(|(i, value)| {
            let mut mended = bare.clone();
            mended.public_input.public_memory[i].value = value;
            let statement = Statement::new(&mended, self.version).ok()?;
            let half = statement.first_half(&self.bytes).ok()?;
            statement.agrees(&half).then_some((i, value, mended))
        })?;
        mended.proof_hex.clone_from(&self.proof.proof_hex);
        let good = search.accepts(&mended)?;
        let PublicMemoryCell { address, value, .. } = input.public_memory[i];
        let place = format!("public_input.public_memory[{i}].value (address {address})");
        let cause = Cause::new(
            "public-input",
            format!("{place} was changed after the proof was made: it is {value}, and the prover had {was}"),
            format!("set {place} back to {was}, or take the public input of the run that was proved"),
        )
        .seen("with this change undone the proof verifies");
        Some(search.confirm(cause, good))
    }

    /// Trace and composition do not agree: an OODS value, or something before it.
    fn before_oods(&self, search: &Search<'_>) -> Option<Cause> {
        self.oods_value(search)
            .or_else(|| self.public_cell(search))
            .or_else(|| self.first_commitment(search))
    }

    fn first_commitment(&self, search: &Search<'_>) -> Option<Cause> {
        let names = [
            ("trace-commitment", "the commitment of the original trace"),
            (
                "trace-commitment",
                "the commitment of the interaction trace",
            ),
            (
                "composition-commitment",
                "the commitment of the composition trace",
            ),
        ];
        let trials: Vec<(usize, [u8; WORD])> = (0..names.len())
            .flat_map(|at| neighbours(self.word(at)).into_iter().map(move |w| (at, w)))
            .collect();
        trials.into_par_iter().find_map_any(|(at, word)| {
            let bytes = self.with_word(at, &word);
            let half = self.statement.first_half(&bytes).ok()?;
            if !self.statement.agrees(&half) {
                return None;
            }
            let (id, name) = names[at];
            self.mended(search, id, name.to_owned(), &bytes, at)
        })
    }

    /// Solves for each OODS value in turn. The equation is of degree 2 at most
    /// in nearly all; for the others the usual changes are tried on the
    /// polynomial.
    fn oods_value(&self, search: &Search<'_>) -> Option<Cause> {
        let drawn = Drawn::from(&self.half.challenges);
        let values = &self.half.commitments.oods_values;
        let words = self.oods_words();
        (0..values.len()).into_par_iter().find_map_any(|i| {
            let at = |value: Felt| {
                let mut values = values.clone();
                values[i] = value;
                self.statement.disagreement(&drawn, &values)
            };
            let y = [0u64, 1, 2, 3].map(|x| at(Felt::from(x)));
            let [Some(y0), Some(y1), Some(y2), Some(y3)] = y else {
                return None;
            };
            let cubic = Cubic::through([y0, y1, y2, y3])?;
            let mut roots = cubic.roots();
            if cubic.has_degree_3() {
                let usual = neighbours(values[i].to_be_bytes());
                let usual = usual.iter().filter_map(Felt::from_be_bytes);
                roots.extend(usual.filter(|value| cubic.at(*value).is_zero()));
            }
            roots.into_iter().find_map(|root| {
                let at = words.start + i;
                let bytes = self.with_word(at, &root.to_be_bytes());
                let half = self.statement.first_half(&bytes).ok()?;
                if !self.statement.is_worked(&half) {
                    return None;
                }
                self.mended(search, "oods-value", format!("OODS value {i}"), &bytes, at)
            })
        })
    }

    /// The nonce is none: the nonce itself, or a message before it.
    fn before_work(&self, search: &Search<'_>) -> Option<Cause> {
        let commitments = &self.half.commitments;
        let first_layer = self.oods_words().end;
        let coefficients = first_layer + commitments.fri_layers.len();
        let nonce = coefficients + commitments.last_layer.len();
        let name = |at: usize| match at {
            _ if at == nonce => ("nonce", "the proof-of-work nonce".to_owned()),
            _ if at >= coefficients => (
                "last-layer-coefficient",
                format!("coefficient {} of the last FRI layer", at - coefficients),
            ),
            _ => (
                "fri-commitment",
                format!("the commitment of FRI layer {}", at - first_layer + 1),
            ),
        };
        let is_worked = |at: usize, word: &[u8; WORD]| {
            if at == nonce {
                let [.., a, b, c, d, e, f, g, h] = *word;
                let value = u64::from_be_bytes([a, b, c, d, e, f, g, h]);
                return word[..WORD - 8].iter().all(|byte| *byte == 0)
                    && self
                        .statement
                        .is_nonce(self.half.challenges.proof_of_work_digest, value);
            }
            let Some(value) = Felt::from_be_bytes(word) else {
                return false;
            };
            let mut layers = commitments.fri_layers.clone();
            let mut last = commitments.last_layer.clone();
            match at.checked_sub(coefficients) {
                Some(i) => last[i] = value,
                None => layers[at - first_layer] = value,
            }
            self.statement
                .is_worked_with(&self.half, &layers, &last, commitments.nonce)
        };
        let find = |trials: Vec<(usize, [u8; WORD])>| {
            trials.into_par_iter().find_map_any(|(at, word)| {
                if !is_worked(at, &word) {
                    return None;
                }
                let (id, name) = name(at);
                self.mended(search, id, name, &self.with_word(at, &word), at)
            })
        };
        let trials = |words: std::ops::Range<usize>, changes: fn([u8; WORD]) -> Vec<[u8; WORD]>| {
            words
                .flat_map(|at| {
                    changes(self.word(at))
                        .into_iter()
                        .map(move |word| (at, word))
                })
                .collect()
        };
        let lowest = || {
            let lowest = self.statement.lowest_nonce(&self.half, MOST_WORK)?;
            let mut word = [0; WORD];
            word[WORD - 8..].copy_from_slice(&lowest.to_be_bytes());
            let (id, name) = name(nonce);
            self.mended(search, id, name, &self.with_word(nonce, &word), nonce)
        };
        // The cheapest first: coefficients are many.
        find(trials(nonce..nonce + 1, neighbours))
            .or_else(lowest)
            .or_else(|| find(trials(first_layer..coefficients, neighbours)))
            .or_else(|| {
                let few = nonce - coefficients <= MOST_COEFFICIENTS;
                few.then(|| find(trials(coefficients..nonce, near)))?
            })
    }

    /// An answer to a query.
    fn answers(&self, search: &Search<'_>) -> Option<Cause> {
        let options = VerifyOptions::for_proof(self.proof, self.version);
        let refusal = verify(self.proof, &options).err()?;
        let again = "take the proof file again from where it was made";
        let Fault::Root(table) = refusal.fault else {
            return Some(
                Cause::new(
                    "proof-bytes",
                    format!(
                        "the answers to the queries were changed after the proof was made ({})",
                        refusal.detail
                    ),
                    again,
                )
                .seen(format!(
                    "expected {}, found {}",
                    refusal.expected, refusal.found
                )),
            );
        };
        let proof = StarkProof::parse(self.proof, self.version).ok()?;
        let (value_id, node_id) = match table {
            Table::FriLayer(_) => ("fri-leaf", "fri-authentication"),
            Table::Composition => ("composition-value", "authentication"),
            _ => ("trace-value", "authentication"),
        };
        let place = match table {
            Table::FriLayer(layer) => format!("FRI layer {layer}"),
            table => format!("the {table}"),
        };
        let (id, name, why) = match proof.origin(self.proof, table)? {
            Origin::Row(row) => (
                value_id,
                format!("a cell of {place} in row {row}"),
                "this row alone folds to a value that is not on the last layer's polynomial",
            ),
            Origin::Coset(row) => (
                value_id,
                format!("a cell of {place} in its row {row}"),
                "this row alone folds to a value that is not on the last layer's polynomial",
            ),
            Origin::Node => (
                node_id,
                format!("an authentication of {place}"),
                "all cells fold to the last layer's polynomial, so a Merkle node is wrong",
            ),
            Origin::Several => (
                value_id,
                format!("more than one cell of {place}"),
                "several rows fold to values that are not on the last layer's polynomial",
            ),
        };
        let what = format!("{name} was changed after the proof was made");
        let stage = search.refusal.stage;
        Some(Cause::new(id, what, again).seen(why).seen(format!(
            "everything before {stage} is as the prover sent it"
        )))
    }
}

/// The changes that are tried where words are many: each bit, and by one.
fn near(word: [u8; WORD]) -> Vec<[u8; WORD]> {
    let mut all = Vec::new();
    if let Some(felt) = Felt::from_be_bytes(&word) {
        all.push((felt + Felt::ONE).to_be_bytes());
        all.push((felt - Felt::ONE).to_be_bytes());
    }
    for bit in 0..8 * WORD {
        let mut changed = word;
        changed[bit / 8] ^= 1 << (bit % 8);
        all.push(changed);
    }
    all
}

/// The usual changes of a word: each bit, each digit, small differences, and
/// the values that edits leave behind.
fn neighbours(word: [u8; WORD]) -> Vec<[u8; WORD]> {
    let mut all = Vec::new();
    if let Some(felt) = Felt::from_be_bytes(&word) {
        for difference in 1..=16u64 {
            let difference = Felt::from(difference);
            all.push((felt + difference).to_be_bytes());
            all.push((felt - difference).to_be_bytes());
        }
    }
    for (i, byte) in word.iter().enumerate() {
        for shift in [0, 4] {
            for digit in 1..16u8 {
                let mut changed = word;
                changed[i] = byte ^ (digit << shift);
                all.push(changed);
            }
        }
    }
    let mut reversed = word;
    reversed.reverse();
    all.push(reversed);
    all
}
