//! Whose revert is a refusal, and at which stage: only the registry and what it
//! calls refuse proofs. An account, a fee or a missing entry point does not.

use super::{ChainError, OnChainVerdict, Revert, RpcUrl, node_error::shorten};
use crate::{integrity::Stage, stone::field::Felt};

/// The contracts that a verification goes by.
pub(super) struct Way<'a> {
    /// The node that was asked, for errors.
    pub url: &'a RpcUrl,
    pub registry: Felt,
    /// The one the registry chooses, where it is known.
    pub verifier: Option<Felt>,
}

impl Way<'_> {
    /// The refusal that a revert is. `expected` decides between stages where
    /// the string is that of several; `hash` is the transaction's, if one was
    /// sent.
    ///
    /// # Errors
    /// [`ChainError::OtherContract`] when the registry lacks the entry point,
    /// [`ChainError::NoVerdict`] for what is no refusal.
    pub fn refusal(
        &self,
        revert: &Revert,
        expected: Option<Stage>,
        hash: Option<Felt>,
    ) -> Result<OnChainVerdict, ChainError> {
        let judges = |contract: &Felt| {
            *contract == self.registry || self.verifier.as_ref() == Some(contract)
        };
        // A node that names no contracts leaves only the words to go by.
        let judged = revert.contracts.is_empty() || revert.contracts.iter().any(judges);
        match revert.reason {
            Some(reason) if judged => Ok(OnChainVerdict::Refused {
                stages: self.stages(revert, expected),
                reason,
            }),
            None if judged && lacks_entry_point(&revert.message) => {
                Err(ChainError::OtherContract {
                    url: self.url.clone(),
                    address: self.registry,
                    why: shorten(&revert.message),
                })
            }
            _ => Err(ChainError::NoVerdict {
                hash: hash.map(Box::new),
                why: shorten(&revert.message),
            }),
        }
    }

    /// The stages at which the string is one, as few as can be told.
    fn stages(&self, revert: &Revert, expected: Option<Stage>) -> &'static [Stage] {
        let all = revert.stages();
        let only = |wanted: Stage| {
            let at = all.iter().position(|stage| *stage == wanted)?;
            all.get(at..=at)
        };
        // What the registry itself panics with, it does before it calls a verifier.
        let innermost = revert.contracts.last() == Some(&self.registry);
        let own = || only(Stage::Settings).or_else(|| only(Stage::Registry));
        expected
            .and_then(only)
            .or_else(|| innermost.then(own).flatten())
            .unwrap_or(all)
    }
}

/// The words of a call to an entry point that is not there: the felt of Cairo's
/// system call, and the sentence of the node's execution.
fn lacks_entry_point(message: &str) -> bool {
    message.contains("ENTRYPOINT_NOT_FOUND")
        || (message.contains("EntryPointSelector") && message.contains("not found"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::integrity::Reason;

    const ACCOUNT: u64 = 0xacc;
    const REGISTRY: u64 = 0x7e6;
    const VERIFIER: u64 = 0x5e1;

    fn judged(
        message: &str,
        contracts: &[u64],
        expected: Option<Stage>,
    ) -> Result<OnChainVerdict, ChainError> {
        let url: RpcUrl = "http://127.0.0.1:1".parse().unwrap();
        let way = Way {
            url: &url,
            registry: Felt::from(REGISTRY),
            verifier: Some(Felt::from(VERIFIER)),
        };
        let revert = Revert {
            message: message.to_owned(),
            reason: Reason::from_revert(message),
            contracts: contracts.iter().copied().map(Felt::from).collect(),
        };
        way.refusal(&revert, expected, Some(Felt::ONE))
    }

    fn stages(message: &str, contracts: &[u64], expected: Option<Stage>) -> &'static [Stage] {
        match judged(message, contracts, expected) {
            Ok(OnChainVerdict::Refused { stages, .. }) => stages,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn only_the_registry_and_its_verifier_refuse() {
        let oods = "Invalid OODS";
        for contracts in [
            &[ACCOUNT, REGISTRY, VERIFIER][..],
            &[ACCOUNT, REGISTRY],
            &[VERIFIER],
            &[],
        ] {
            assert_eq!(stages(oods, contracts, None), [Stage::Oods]);
        }
        // The same words from an account or a stranger, and other words of theirs.
        for (message, contracts) in [
            (oods, &[ACCOUNT][..]),
            (oods, &[ACCOUNT, 0xbad]),
            ("argent/invalid-calldata", &[ACCOUNT]),
            ("Out of gas", &[ACCOUNT, REGISTRY, VERIFIER]),
            ("ENTRYPOINT_NOT_FOUND", &[ACCOUNT]),
        ] {
            let expected = ChainError::NoVerdict {
                hash: Some(Box::new(Felt::ONE)),
                why: message.to_owned(),
            };
            assert_eq!(judged(message, contracts, None), Err(expected));
        }
    }

    #[test]
    fn a_contract_without_the_entry_point_is_no_registry() {
        for message in [
            "ENTRYPOINT_NOT_FOUND",
            "Entry point EntryPointSelector(0x1f) not found in contract.",
        ] {
            let error = judged(message, &[ACCOUNT, REGISTRY], None).unwrap_err();
            assert!(matches!(error, ChainError::OtherContract { .. }), "{error}");
            assert!(error.to_string().contains("is no FactRegistry"), "{error}");
        }
    }

    #[test]
    fn stages_are_as_few_as_can_be_told() {
        let table = "decommitment failed";
        let on_the_way = &[ACCOUNT, REGISTRY, VERIFIER];
        let both = [Stage::Decommitment, Stage::Fri];
        assert_eq!(Reason::from_revert(table), Some(Reason::DecommitmentFailed));
        assert_eq!(stages(table, on_the_way, None), both);
        assert_eq!(stages(table, on_the_way, Some(Stage::Fri)), [Stage::Fri]);
        // An expectation that the words rule out decides nothing.
        assert_eq!(stages(table, on_the_way, Some(Stage::Oods)), both);
        let unwrap = Reason::OptionUnwrap.as_str();
        assert_eq!(stages(unwrap, &[REGISTRY], None), [Stage::Settings]);
        assert!(stages(unwrap, on_the_way, None).len() > 1);
    }
}
