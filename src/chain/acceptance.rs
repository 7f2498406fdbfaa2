//! What is accepted: a receipt's own `FactRegistered`, from the expected
//! registry, with everything that was predicted.

use super::{
    ChainError, Event, OnChainVerdict, Receipt, Submission,
    rpc::{from_chain, selector},
};
use crate::stone::field::Felt;

/// The fields of `FactRegistered`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Registered {
    fact_hash: Felt,
    security_bits: Felt,
    configuration: [Felt; 4],
    verification_hash: Felt,
}

/// Reads fact, verifier, security bits, configuration and verification hash.
pub(super) fn registered_fields(felts: &[Felt]) -> Option<Registered> {
    let [
        fact_hash,
        _verifier,
        security_bits,
        a,
        b,
        c,
        d,
        verification_hash,
    ] = *felts
    else {
        return None;
    };
    Some(Registered {
        fact_hash,
        security_bits,
        configuration: [a, b, c, d],
        verification_hash,
    })
}

/// What is registered against what was submitted; `None` when they agree.
pub(super) fn compare(found: &Registered, submission: &Submission) -> Option<OnChainVerdict> {
    let differs = |what, expected: Felt, found: Felt| {
        (expected != found).then(|| OnChainVerdict::Mismatch {
            what,
            expected: expected.to_string(),
            found: found.to_string(),
        })
    };
    let configuration = submission.configuration.to_felts();
    if configuration != Some(found.configuration) {
        return Some(OnChainVerdict::Mismatch {
            what: "verifier configuration",
            expected: format!("{configuration:?}"),
            found: format!("{:?}", found.configuration),
        });
    }
    let bits = Felt::from(submission.security_bits);
    differs("fact hash", submission.fact_hash, found.fact_hash)
        .or_else(|| differs("security bits", bits, found.security_bits))
        .or_else(|| {
            differs(
                "verification hash",
                submission.verification_hash,
                found.verification_hash,
            )
        })
}

/// Judges the receipt of a transaction that did not revert: its own
/// `FactRegistered`, every field of which is a key, from the expected registry.
pub(super) fn judge(
    receipt: &Receipt,
    registry: Felt,
    submission: &Submission,
) -> Result<OnChainVerdict, ChainError> {
    let name = from_chain(selector("FactRegistered")?);
    let is_one = |event: &&Event| event.keys.first() == Some(&name);
    let mut all = receipt.events.iter().filter(is_one);
    let Some(event) = all.clone().find(|event| event.from == registry) else {
        return Ok(OnChainVerdict::Mismatch {
            what: "event FactRegistered",
            expected: format!("from registry {registry}"),
            found: match all.next() {
                Some(other) => format!("from {}", other.from),
                None => "none".to_owned(),
            },
        });
    };
    let Some(fields) = registered_fields(&event.keys[1..]) else {
        return Ok(OnChainVerdict::Mismatch {
            what: "event FactRegistered",
            expected: "9 keys".to_owned(),
            found: format!("{} keys", event.keys.len()),
        });
    };
    Ok(compare(&fields, submission).unwrap_or(OnChainVerdict::Accepted))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        integrity::{Hasher, MemoryVerification, VerifierConfiguration, split::SplitCalldata},
        stone::params::StoneVersion,
    };

    const REGISTRY: u64 = 0x7e6;

    fn submission() -> Submission {
        Submission {
            configuration: VerifierConfiguration {
                layout: "recursive".into(),
                hasher: Hasher::Keccak160,
                stone_version: StoneVersion::Stone6,
                memory_verification: MemoryVerification::Strict,
            },
            monolith: Vec::new(),
            split: SplitCalldata {
                initial: Vec::new(),
                steps: Vec::new(),
                last: Vec::new(),
            },
            fact_hash: Felt::from(11),
            verification_hash: Felt::from(12),
            security_bits: 60,
        }
    }

    fn event() -> Event {
        let submission = submission();
        let mut keys = vec![
            from_chain(selector("FactRegistered").unwrap()),
            submission.fact_hash,
            Felt::from(0x5e1),
            Felt::from(60),
        ];
        keys.extend(submission.configuration.to_felts().unwrap());
        keys.push(submission.verification_hash);
        Event {
            from: Felt::from(REGISTRY),
            keys,
            data: Vec::new(),
        }
    }

    fn judged(events: Vec<Event>) -> OnChainVerdict {
        let receipt = Receipt {
            tx_hash: Felt::ONE,
            block: 1,
            succeeded: true,
            revert_reason: None,
            events,
            l1_gas: 0,
            l1_data_gas: 0,
            l2_gas: 0,
            fee_fri: 0,
        };
        judge(&receipt, Felt::from(REGISTRY), &submission()).unwrap()
    }

    fn what(verdict: OnChainVerdict) -> &'static str {
        match verdict {
            OnChainVerdict::Mismatch { what, .. } => what,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn only_the_expected_event_of_the_expected_registry_is_acceptance() {
        assert_eq!(judged(vec![event()]), OnChainVerdict::Accepted);
        // Other contracts may emit what they like beside it.
        let mut attacker = event();
        attacker.from = Felt::from(0xbad);
        let both = vec![attacker.clone(), event()];
        assert_eq!(judged(both), OnChainVerdict::Accepted);
        assert_eq!(what(judged(vec![attacker])), "event FactRegistered");
        assert_eq!(what(judged(Vec::new())), "event FactRegistered");
    }

    #[test]
    fn every_field_counts() {
        let fields = [
            (1, "fact hash"),
            (3, "security bits"),
            (4, "verifier configuration"),
            (5, "verifier configuration"),
            (6, "verifier configuration"),
            (7, "verifier configuration"),
            (8, "verification hash"),
        ];
        for (key, name) in fields {
            let mut changed = event();
            changed.keys[key] += Felt::ONE;
            assert_eq!(what(judged(vec![changed])), name);
        }
        let mut short = event();
        short.keys.pop();
        assert_eq!(what(judged(vec![short])), "event FactRegistered");
    }
}
