//! What a refusal can come from, by names that stay the same.

use serde::Serialize;

use crate::integrity::VerifierConfiguration;

/// Why a proof is refused, and the one thing to do about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cause {
    /// One word for machines, in kebab case; stable. Those of single settings
    /// are `layout`, `hasher`, `stone-version` and `memory-mode`.
    pub id: &'static str,
    /// The cause in a colleague's words.
    pub what: String,
    /// What was tried and seen, the evidence for it.
    pub evidence: Vec<String>,
    /// One next action.
    pub next: String,
    /// The settings under which the proof, mended, is accepted.
    #[serde(skip)]
    pub settings: Option<VerifierConfiguration>,
}

impl Cause {
    /// A cause without evidence so far.
    pub fn new(id: &'static str, what: impl Into<String>, next: impl Into<String>) -> Cause {
        Cause {
            id,
            what: what.into(),
            evidence: Vec::new(),
            next: next.into(),
            settings: None,
        }
    }

    /// Adds evidence.
    #[must_use]
    pub fn seen(mut self, evidence: impl Into<String>) -> Cause {
        self.evidence.push(evidence.into());
        self
    }

    /// Says under which settings the mended proof is accepted.
    #[must_use]
    pub fn under(mut self, settings: VerifierConfiguration) -> Cause {
        self.settings = Some(settings);
        self
    }
}
