//! Reading the bytes of `proof_hex`: a cursor that knows where it is and what
//! it was asked for, so that a broken proof is refused by name and offset.

use std::fmt;

use super::refusal::Table;
use crate::stone::field::Felt;

/// Bytes of a field element, of a digest and of the padded nonce.
pub const WORD: usize = 32;

/// What a stretch of the proof holds, in protocol order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The hexadecimal text itself.
    Text,
    Commitment(Table),
    OodsValues,
    LastLayerCoefficients,
    Nonce,
    /// Rows of a trace at the queries, or the siblings in a FRI layer's cosets.
    Values(Table),
    /// Merkle nodes that cannot be computed from the rows.
    Authentications(Table),
    /// Behind the last item.
    End,
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Part::Text => f.write_str("proof_hex"),
            Part::Commitment(table) => write!(f, "the commitment of the {table}"),
            Part::OodsValues => f.write_str("the OODS values"),
            Part::LastLayerCoefficients => f.write_str("the last layer's coefficients"),
            Part::Nonce => f.write_str("the proof-of-work nonce"),
            Part::Values(table) => write!(f, "the values of the {table}"),
            Part::Authentications(table) => write!(f, "the authentications of the {table}"),
            Part::End => f.write_str("the end of the proof"),
        }
    }
}

/// What is wrong with the bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ByteFault {
    /// No `0x`, an odd number of digits, or a character that is no digit.
    Hex,
    /// The proof ends before this part does.
    Truncated,
    /// The proof goes on after its last part.
    Trailing,
    /// 32 bytes that are no field element.
    NotCanonical,
    /// A nonce of more than 64 bits.
    Nonce,
    /// The answers are as long as those to another number of queries.
    QueryCount,
}

/// Bytes that are no proof.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}: expected {expected}, found {found}", self.location())]
pub struct ParseError {
    pub fault: ByteFault,
    /// What was being read.
    pub part: Part,
    /// Byte offset in the decoded proof; in [`Part::Text`] the character offset.
    pub offset: usize,
    pub expected: String,
    pub found: String,
}

impl ParseError {
    /// Where it went wrong, in words.
    pub fn location(&self) -> String {
        let (part, offset) = (self.part, self.offset);
        match part {
            Part::Text => format!("reading {part} at character {offset}"),
            _ => format!("reading {part} at byte {offset} of proof_hex"),
        }
    }
}

/// Decodes `proof_hex`.
///
/// # Errors
/// [`ByteFault::Hex`] with the offset of the first character that does not fit.
pub fn decode_hex(text: &str) -> Result<Vec<u8>, ParseError> {
    let error = |offset, expected: &str, found: String| ParseError {
        fault: ByteFault::Hex,
        part: Part::Text,
        offset,
        expected: expected.to_owned(),
        found,
    };
    let digits = text.strip_prefix("0x").ok_or_else(|| {
        let start: String = text.chars().take(2).collect();
        error(0, "the prefix 0x", format!("{start:?}"))
    })?;
    let digit = |index: usize, byte: u8| {
        (byte as char).to_digit(16).map(|d| d as u8).ok_or_else(|| {
            let found = text[2..].chars().find(|c| !c.is_ascii_hexdigit());
            let found = format!("{:?}", found.unwrap_or_default());
            error(2 + index, "a hexadecimal digit", found)
        })
    };
    let mut bytes = Vec::with_capacity(digits.len() / 2);
    for (i, pair) in digits.as_bytes().chunks(2).enumerate() {
        let high = digit(2 * i, pair[0])?;
        let low = *pair.get(1).ok_or_else(|| {
            let found = format!("{} digits", digits.len());
            error(text.len(), "an even number of digits", found)
        })?;
        bytes.push(high << 4 | digit(2 * i + 1, low)?);
    }
    Ok(bytes)
}

/// A cursor over the proof's bytes.
#[derive(Clone, Debug)]
pub struct ProofReader<'a> {
    bytes: &'a [u8],
    offset: usize,
}

impl<'a> ProofReader<'a> {
    /// At the first byte.
    pub fn new(bytes: &'a [u8]) -> ProofReader<'a> {
        ProofReader { bytes, offset: 0 }
    }

    /// Words not yet read; `None` when bytes are left over.
    pub fn words_left(&self) -> Option<usize> {
        let left = self.bytes.len() - self.offset;
        left.is_multiple_of(WORD).then_some(left / WORD)
    }

    /// An error at the cursor.
    pub fn error(
        &self,
        fault: ByteFault,
        part: Part,
        expected: impl fmt::Display,
        found: impl fmt::Display,
    ) -> ParseError {
        ParseError {
            fault,
            part,
            offset: self.offset,
            expected: expected.to_string(),
            found: found.to_string(),
        }
    }

    /// Refuses when fewer than `n` words are left: checked before anything of
    /// that size is allocated or looped over.
    pub fn require(&self, part: Part, n: usize) -> Result<(), ParseError> {
        let left = self.bytes.len() - self.offset;
        if n.checked_mul(WORD).is_some_and(|needed| needed <= left) {
            return Ok(());
        }
        let expected = format!("{n} words of {WORD} bytes");
        let found = format!("{left} bytes");
        Err(self.error(ByteFault::Truncated, part, expected, found))
    }

    fn word(&mut self, part: Part) -> Result<[u8; WORD], ParseError> {
        self.require(part, 1)?;
        let mut word = [0; WORD];
        word.copy_from_slice(&self.bytes[self.offset..][..WORD]);
        Ok(word)
    }

    fn element(
        &mut self,
        part: Part,
        decode: impl Fn(&[u8; WORD]) -> Option<Felt>,
    ) -> Result<Felt, ParseError> {
        let word = self.word(part)?;
        let felt = decode(&word).ok_or_else(|| {
            let found = format!("0x{}", hex::encode(word));
            let expected = "an element below the field prime 2^251 + 17·2^192 + 1";
            self.error(ByteFault::NotCanonical, part, expected, found)
        })?;
        self.offset += WORD;
        Ok(felt)
    }

    /// `n` table cells, big endian in Montgomery form: the elements sent after
    /// the queries were drawn (Stone `ReceiveFieldElementSpan`).
    pub fn cells(&mut self, part: Part, n: usize) -> Result<Vec<Felt>, ParseError> {
        self.require(part, n)?;
        (0..n)
            .map(|_| self.element(part, Felt::from_montgomery_be_bytes))
            .collect()
    }

    /// `n` plain values, big endian: digests (Poseidon's are elements by
    /// nature, masked ones because they have at most 248 bits), and elements
    /// that go through the verifier-friendly channel (Stone
    /// `noninteractive_verifier_felt_channel.cc`).
    pub fn felts(&mut self, part: Part, n: usize) -> Result<Vec<Felt>, ParseError> {
        self.require(part, n)?;
        (0..n)
            .map(|_| self.element(part, Felt::from_be_bytes))
            .collect()
    }

    /// One plain value.
    pub fn felt(&mut self, part: Part) -> Result<Felt, ParseError> {
        self.element(part, Felt::from_be_bytes)
    }

    /// The nonce: 64 bits, padded to a word by the verifier-friendly channel.
    pub fn nonce(&mut self) -> Result<u64, ParseError> {
        let word = self.word(Part::Nonce)?;
        let (padding, nonce) = word.split_at(WORD - 8);
        if padding.iter().any(|b| *b != 0) {
            let found = format!("0x{}", hex::encode(word));
            return Err(self.error(ByteFault::Nonce, Part::Nonce, "at most 64 bits", found));
        }
        self.offset += WORD;
        Ok(nonce.iter().fold(0, |acc, b| acc << 8 | u64::from(*b)))
    }

    /// Refuses bytes that nothing asked for.
    pub fn finish(self) -> Result<(), ParseError> {
        let left = self.bytes.len() - self.offset;
        if left == 0 {
            return Ok(());
        }
        let found = format!("{left} more bytes");
        Err(self.error(ByteFault::Trailing, Part::End, "no more bytes", found))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hexadecimal_errors_name_the_character() {
        assert_eq!(decode_hex("0x00fF"), Ok(vec![0, 255]));
        let at = |text| decode_hex(text).unwrap_err().offset;
        assert_eq!(at("00"), 0);
        assert_eq!(at(""), 0);
        assert_eq!(at("0x0g"), 3);
        assert_eq!(at("0x000"), 5);
        assert_eq!(at("0x00é"), 4);
        assert!(decode_hex("0x0é").unwrap_err().to_string().contains('é'));
    }

    #[test]
    fn elements_are_canonical() {
        let mut bytes = [0xff; 32];
        let part = Part::OodsValues;
        let error = ProofReader::new(&bytes).felts(part, 1).unwrap_err();
        assert_eq!(error.fault, ByteFault::NotCanonical);
        assert_eq!(
            ProofReader::new(&bytes).nonce().unwrap_err().fault,
            ByteFault::Nonce
        );
        bytes[..24].fill(0);
        assert_eq!(ProofReader::new(&bytes).nonce(), Ok(u64::MAX));
    }

    #[test]
    fn a_short_proof_is_refused_before_it_is_read() {
        let bytes = [0; 40];
        let mut reader = ProofReader::new(&bytes);
        assert_eq!(reader.felts(Part::OodsValues, 1), Ok(vec![Felt::ZERO]));
        for n in [1, usize::MAX] {
            let error = reader.felts(Part::OodsValues, n).unwrap_err();
            assert_eq!((error.fault, error.offset), (ByteFault::Truncated, 32));
        }
        let error = reader.finish().unwrap_err();
        assert_eq!((error.fault, error.offset), (ByteFault::Trailing, 32));
    }
}
