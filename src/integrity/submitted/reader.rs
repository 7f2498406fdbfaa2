//! Reading felts one after the other, each by name.

use std::fmt;

use crate::{integrity::Reason, stone::field::Felt};

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

/// A cursor that knows what it was asked for.
pub struct Reader<'a> {
    pub felts: &'a [Felt],
    pub at: usize,
}

/// A number and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Number {
    pub at: usize,
    pub value: u64,
}

impl Reader<'_> {
    pub fn fault(
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

    pub fn felt(&mut self, item: &str) -> Result<Felt, CalldataFault> {
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

    pub fn number(&mut self, item: &str) -> Result<Number, CalldataFault> {
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
    pub fn array(&mut self, item: &str) -> Result<Vec<Felt>, CalldataFault> {
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

    pub fn numbers(&mut self, item: &str) -> Result<Vec<Number>, CalldataFault> {
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
