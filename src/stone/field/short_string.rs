//! Cairo's short strings: up to 31 characters as the bytes of an element, the first the
//! most significant.

use super::Felt;

impl Felt {
    /// A text as a short string; `None` above 31 bytes.
    pub fn from_short_string(text: &str) -> Option<Felt> {
        let mut bytes = [0; 32];
        let start = 32usize.checked_sub(text.len()).filter(|start| *start > 0)?;
        bytes[start..].copy_from_slice(text.as_bytes());
        Felt::from_be_bytes(&bytes)
    }

    /// The text of a short string; `None` for zero and for what is not printable ASCII.
    pub fn to_short_string(self) -> Option<String> {
        let bytes = self.to_be_bytes();
        let text = &bytes[bytes.iter().position(|byte| *byte != 0)?..];
        let is_printable = text.iter().all(|byte| matches!(byte, b' '..=b'~'));
        is_printable.then(|| text.iter().map(|byte| char::from(*byte)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_strings_are_big_endian() {
        let recursive = Felt::parse("0x726563757273697665").unwrap();
        assert_eq!(Felt::from_short_string("recursive"), Some(recursive));
        assert_eq!(recursive.to_short_string().as_deref(), Some("recursive"));
        let longest = "a".repeat(31);
        let felt = Felt::from_short_string(&longest).unwrap();
        assert_eq!(felt.to_short_string(), Some(longest));
        assert_eq!(Felt::from_short_string(&"a".repeat(32)), None);
        assert!(Felt::from_short_string(&"\u{10ffff}".repeat(7)).is_some());
        for no_text in ["0", "0x7f", "0x410041", "-1"] {
            let felt = match no_text {
                "-1" => -Felt::ONE,
                digits => Felt::parse(digits).unwrap(),
            };
            assert_eq!(felt.to_short_string(), None, "{no_text}");
        }
    }
}
