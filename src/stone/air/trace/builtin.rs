//! The private inputs of a builtin, by instance.

use super::TraceError;
use crate::stone::air_inputs::{
    EcOpInput, EcdsaInput, KeccakInput, PairInput, PoseidonInput, ValueInput,
};

/// An entry of the private input.
pub(super) trait Entry {
    fn index(&self) -> u64;
}

macro_rules! entries {
    ($($input:ty),*) => {
        $(impl Entry for $input {
            fn index(&self) -> u64 {
                self.index
            }
        })*
    };
}

entries!(
    PairInput,
    ValueInput,
    EcdsaInput,
    EcOpInput,
    KeccakInput,
    PoseidonInput
);

/// A builtin of the layout and what the run asks of it.
pub(super) struct Used<'a, B, T> {
    pub builtin: &'a B,
    /// First address of its memory segment.
    pub begin: u64,
    pub instances: Instances<'a, T>,
}

/// A builtin's inputs, looked up by instance; instances without one are dummies.
pub(super) struct Instances<'a, T>(Vec<&'a T>);

impl<'a, T: Entry> Instances<'a, T> {
    /// # Errors
    /// When an index is listed twice or is not below `capacity`.
    pub(super) fn new(
        builtin: &'static str,
        entries: &'a [T],
        capacity: u64,
        n_steps: u64,
    ) -> Result<Instances<'a, T>, TraceError> {
        let mut sorted: Vec<&T> = entries.iter().collect();
        sorted.sort_by_key(|entry| entry.index());
        if let Some(pair) = sorted.windows(2).find(|p| p[0].index() == p[1].index()) {
            let index = pair[0].index();
            return Err(TraceError::DuplicateInstance { builtin, index });
        }
        if let Some(last) = sorted.last().filter(|last| last.index() >= capacity) {
            return Err(TraceError::BuiltinCapacity {
                builtin,
                index: last.index(),
                capacity,
                n_steps,
            });
        }
        Ok(Instances(sorted))
    }

    pub(super) fn get(&self, index: usize) -> Option<&'a T> {
        let found = self
            .0
            .binary_search_by_key(&(index as u64), |entry| entry.index());
        found.ok().map(|place| self.0[place])
    }
}
