//! Ways to spoil a submission, by name, whose proof is good.

use crate::stone::field::Felt;

/// What is wrong with a submission.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SubmissionFault {
    /// The name scenarios use.
    pub name: &'static str,
    how: How,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum How {
    Nothing,
    Truncated,
    OneMore,
    /// One of the four settings, by position, is this word.
    Setting(usize, &'static str),
}

const ALL: [SubmissionFault; 7] = [
    fault("no calldata", How::Nothing),
    fault("truncated calldata", How::Truncated),
    fault("one felt too many", How::OneMore),
    fault(
        "a layout without verifier",
        How::Setting(0, "no_such_layout"),
    ),
    fault("an unknown hasher", How::Setting(1, "sha3_160_lsb")),
    fault("an unknown Stone version", How::Setting(2, "stone4")),
    fault("an unknown memory mode", How::Setting(3, "lenient")),
];

const fn fault(name: &'static str, how: How) -> SubmissionFault {
    SubmissionFault { name, how }
}

/// A name that stands for no fault.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no submission is known to have {found:?}; expected one of {}", ALL.map(|f| f.name).join(", "))]
pub struct UnknownFault {
    found: String,
}

impl std::str::FromStr for SubmissionFault {
    type Err = UnknownFault;

    fn from_str(name: &str) -> Result<SubmissionFault, UnknownFault> {
        let hit = ALL.into_iter().find(|f| f.name.eq_ignore_ascii_case(name));
        hit.ok_or_else(|| UnknownFault {
            found: name.to_owned(),
        })
    }
}

impl SubmissionFault {
    /// Spoils the calldata of `verify_proof_full_and_register_fact`.
    pub fn apply(self, calldata: &mut Vec<Felt>) {
        match self.how {
            How::Nothing => calldata.clear(),
            How::Truncated => calldata.truncate(calldata.len() / 2),
            How::OneMore => calldata.push(Felt::ZERO),
            How::Setting(position, word) => {
                if let (Some(setting), Some(word)) =
                    (calldata.get_mut(position), Felt::from_short_string(word))
                {
                    *setting = word;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_fault_changes_the_calldata() {
        let good: Vec<Felt> = (1..9u64).map(Felt::from).collect();
        for fault in ALL {
            assert_eq!(fault.name.parse(), Ok(fault));
            let mut calldata = good.clone();
            fault.apply(&mut calldata);
            assert_ne!(calldata, good, "{}", fault.name);
        }
        let error = "luck".parse::<SubmissionFault>().unwrap_err().to_string();
        assert!(error.contains("truncated calldata"), "{error}");
    }
}
