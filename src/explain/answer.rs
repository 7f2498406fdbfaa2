//! The answer to "why?", whatever was asked about: a proof, calldata, an error,
//! or a proof and the error it came back with.

use serde::Serialize;
use std::fmt;

use super::{
    Cause, ErrorReading, Explanation, Origin, Submission, explain, search::Search, settings,
};
use crate::{
    integrity::{
        self, Acceptance, Hasher, MemoryVerification, Reason, RegisteredLayout, Stage,
        VerifierConfiguration,
    },
    stone::{params::StoneVersion, proof::ProofFile},
};

/// What is the matter, why, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// `accepted`, `refused`, or `not-judged` for what is no verdict at all.
    pub verdict: &'static str,
    /// One line: what was asked about and what became of it.
    pub what: String,
    /// Stages of the refusal: more than one where words alone leave it open.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub stages: Vec<String>,
    /// Integrity's string, or the words at the heart of an error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The most likely cause; by evidence, where there is a proof.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<Cause>,
    /// Other causes, where only words are known.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub or: Vec<String>,
    /// What it cannot be.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ruled_out: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

impl Answer {
    fn new(verdict: &'static str, what: String) -> Answer {
        Answer {
            verdict,
            what,
            stages: Vec::new(),
            reason: None,
            cause: None,
            or: Vec::new(),
            ruled_out: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// On a proof under settings.
    pub fn of_proof(
        name: &str,
        proof: &ProofFile,
        asked: &VerifierConfiguration,
        min_security_bits: u64,
    ) -> Answer {
        match super::verify(proof, asked, min_security_bits) {
            Ok(accepted) => {
                let mut answer = Answer::accepted(name, &accepted);
                answer.notes.extend(other_facts(proof, &accepted));
                answer.cause = another_fact(proof, &accepted).or_else(|| unannotated(proof));
                answer
            }
            Err(explanation) => Answer::refused(name, &explanation),
        }
    }

    /// On a proof that no one said how it was submitted: the settings that suit
    /// it are found.
    pub fn of_proof_alone(name: &str, proof: &ProofFile, min_security_bits: u64) -> Answer {
        let usual = usual(proof);
        let refusal = match integrity::verify(proof, &usual, 0) {
            Ok(_) => return Answer::of_proof(name, proof, &usual, min_security_bits),
            Err(refusal) => refusal,
        };
        let search = Search {
            proof,
            asked: &usual,
            refusal: &refusal,
        };
        match search.accepts(proof) {
            Some(good) => {
                let mut answer = Answer::of_proof(name, proof, &good, min_security_bits);
                answer.notes.push(format!(
                    "as {usual}, what `stonegate verify` and `submit` take it for, it is {refusal}; give them {}",
                    settings::options(&usual, &good)
                ));
                answer
            }
            None => Answer::refused(name, &explain(proof, &usual, min_security_bits, refusal)),
        }
    }

    /// On calldata.
    pub fn of_submission(name: &str, submission: &Submission) -> Answer {
        let mut answer = match &submission.verdict {
            Ok(accepted) => Answer::accepted(name, accepted),
            Err(explanation) => Answer::refused(name, explanation),
        };
        answer.notes.extend(submission.notes.iter().cloned());
        answer
    }

    /// On an error alone.
    pub fn of_error(reading: &ErrorReading) -> Answer {
        let (verdict, who) = match &reading.origin {
            Origin::Refusal { .. } => ("refused", "a refusal by the verifier"),
            Origin::Infrastructure => (
                "not-judged",
                "no verdict: the node, the account or the way there failed",
            ),
            Origin::Stone => ("not-judged", "Stone gave up"),
            Origin::Program => ("not-judged", "the Cairo program's run failed"),
            Origin::Tool => ("not-judged", "a tool or its files failed"),
            Origin::Unknown => ("not-judged", "not an error that is known here"),
        };
        let mut answer = Answer::new(verdict, format!("'{}': {who}", reading.said));
        answer.reason = Some(reading.said.clone());
        if let Origin::Refusal { stages, .. } = &reading.origin {
            answer.stages = stages.iter().map(Stage::to_string).collect();
        }
        let mut causes = reading.causes.iter();
        let first = causes.next();
        answer.cause = Some(match first {
            Some(first) => Cause::new(first.id, first.what.clone(), reading.next.clone()),
            None => Cause::new(
                "unknown",
                "what is behind it is not known",
                reading.next.clone(),
            ),
        });
        answer.or = causes.map(|cause| cause.what.clone()).collect();
        answer.ruled_out.clone_from(&reading.ruled_out);
        answer
    }

    /// On a proof and the error that its submission came back with. `asked` are
    /// the settings it was submitted under, where they are known.
    pub fn of_proof_and_error(
        name: &str,
        proof: &ProofFile,
        asked: Option<&VerifierConfiguration>,
        min_security_bits: u64,
        reading: &ErrorReading,
    ) -> Answer {
        let Origin::Refusal { reason, .. } = reading.origin else {
            let mut answer = Answer::of_error(reading);
            let here = match asked {
                Some(asked) => Answer::of_proof(name, proof, asked, min_security_bits),
                None => Answer::of_proof_alone(name, proof, min_security_bits),
            };
            answer
                .notes
                .push(format!("the proof itself: {}", here.what));
            return answer;
        };
        let tried = asked.cloned().unwrap_or_else(|| usual(proof));
        let refusal = match integrity::verify(proof, &tried, min_security_bits) {
            // The same refusal here: everything can be looked into.
            Err(refusal) if refusal.reason == reason => {
                let explanation = explain(proof, &tried, min_security_bits, refusal);
                return Answer::refused(name, &explanation);
            }
            Err(refusal) => Some(refusal),
            Ok(_) => None,
        };
        let good = match &refusal {
            None => Some(tried.clone()),
            Some(refusal) => Search {
                proof,
                asked: &tried,
                refusal,
            }
            .accepts(proof),
        };
        let Some(good) = good else {
            let mut answer = match refusal {
                Some(refusal) => {
                    Answer::refused(name, &explain(proof, &tried, min_security_bits, refusal))
                }
                None => Answer::of_error(reading),
            };
            answer.notes.push(format!(
                "the error that came back is another, '{reason}': what was sent is not this proof under these settings"
            ));
            return answer;
        };
        match submitted_as(proof, &good, reason) {
            Some((wrong, refusal)) => {
                let cause = Cause::new(
                    settings::id(&wrong, &good),
                    settings::sentence(&wrong, &good),
                    settings::options(&wrong, &good),
                )
                .seen(format!("the proof is accepted as {good}"))
                .seen(format!(
                    "as {wrong} it is {refusal}, the error that came back"
                ));
                let mut answer = Answer::new(
                    "refused",
                    format!("{name}: refused at {}: '{reason}'", refusal.stage),
                );
                answer.stages = vec![refusal.stage.to_string()];
                answer.reason = Some(reason.to_string());
                answer.cause = Some(cause.under(good));
                answer
            }
            None => {
                let mut answer = Answer::of_error(reading);
                answer.notes.push(format!(
                    "the proof is accepted here as {good}, and no settings give this error: what was sent is not this proof; look at the calldata (`stonegate explain CALLDATA`) or the transaction (`--tx`)"
                ));
                answer
            }
        }
    }

    /// On something whose cause is known.
    pub fn of_cause(verdict: &'static str, name: &str, cause: Cause) -> Answer {
        let mut answer = Answer::new(verdict, format!("{name}: {}", cause.what));
        answer.cause = Some(cause);
        answer
    }

    /// On something that was checked; `well` says what is good about it.
    pub fn of_check(name: &str, cause: Option<Cause>, well: impl FnOnce() -> String) -> Answer {
        match cause {
            Some(cause) => Answer::of_cause("not-judged", name, cause),
            None => Answer::new("not-judged", format!("{name}: {}", well())),
        }
    }

    /// With a remark.
    #[must_use]
    pub fn noting(mut self, note: String) -> Answer {
        self.notes.push(note);
        self
    }

    fn accepted(name: &str, accepted: &Acceptance) -> Answer {
        let mut answer = Answer::new(
            "accepted",
            format!(
                "{name}: accepted as {}, {} security bits",
                accepted.configuration, accepted.security_bits
            ),
        );
        answer
            .notes
            .push(format!("fact hash {}", accepted.fact_hash));
        answer
    }

    fn refused(name: &str, explanation: &Explanation) -> Answer {
        let Explanation {
            asked,
            refusal,
            cause,
        } = explanation;
        let mut answer = Answer::new(
            "refused",
            format!(
                "{name}: refused at {}: '{}', as {asked}",
                refusal.stage, refusal.reason
            ),
        );
        answer.stages = vec![refusal.stage.to_string()];
        answer.reason = Some(refusal.reason.to_string());
        answer.cause = Some(cause.clone());
        answer.notes.push(format!(
            "{}: expected {}, found {}",
            refusal.detail, refusal.expected, refusal.found
        ));
        answer
    }
}

/// The settings a proof is submitted under by whoever says nothing.
fn usual(proof: &ProofFile) -> VerifierConfiguration {
    VerifierConfiguration::for_proof(proof, StoneVersion::Stone6, MemoryVerification::Strict)
}

/// The settings nearest to the good ones under which a proof is refused so.
fn submitted_as(
    proof: &ProofFile,
    good: &VerifierConfiguration,
    reason: Reason,
) -> Option<(VerifierConfiguration, integrity::Refusal)> {
    let layouts: Vec<&str> = RegisteredLayout::names().collect();
    let mut all = settings::combinations(&layouts, &Hasher::ALL);
    all.sort_by_key(|settings| settings::distance(settings, good));
    all.into_iter().find_map(|settings| {
        let refusal = integrity::verify(proof, &settings, 0).err()?;
        (refusal.reason == reason).then_some((settings, refusal))
    })
}

/// Modes that accept the proof for another fact: a submission that succeeds and
/// registers what no one asked for.
fn other_facts(proof: &ProofFile, accepted: &Acceptance) -> Vec<String> {
    MemoryVerification::ALL
        .into_iter()
        .filter_map(|memory_verification| {
            let settings = VerifierConfiguration {
                memory_verification,
                ..accepted.configuration.clone()
            };
            let other = integrity::verify(proof, &settings, 0).ok()?;
            (other.fact_hash != accepted.fact_hash).then(|| {
                format!(
                    "as {memory_verification} it is accepted too, for another fact: {}",
                    other.fact_hash
                )
            })
        })
        .collect()
}

/// `cairo1` accepts proofs of Cairo 0 programs, and registers something else:
/// all of the page but the output for a program.
fn another_fact(proof: &ProofFile, accepted: &Acceptance) -> Option<Cause> {
    let asked = &accepted.configuration;
    let strict = VerifierConfiguration {
        memory_verification: MemoryVerification::Strict,
        ..asked.clone()
    };
    let other = integrity::verify(proof, &strict, 0).ok()?;
    (other.fact_hash != accepted.fact_hash).then(|| {
        Cause::new(
            "memory-mode",
            format!(
                "it is accepted, for another fact than is expected: this is a run that strict takes, and {} reads program and output out of it differently",
                asked.memory_verification
            ),
            settings::options(asked, &strict),
        )
        .seen(format!("as strict the fact is {}", other.fact_hash))
        .under(strict)
    })
}

/// The one thing that others miss in a proof that is good.
fn unannotated(proof: &ProofFile) -> Option<Cause> {
    proof.annotations.is_none().then(|| {
        Cause::new(
            "annotations-missing",
            "nothing here refuses it; Integrity's own serializer and swiftness do, as the file has no annotations",
            "`stonegate calldata` needs none; for the others prove again with `--generate-annotations`",
        )
    })
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.what)?;
        if let Some(cause) = &self.cause {
            // Of a file that is not judged, the cause is the first line.
            if !self.what.ends_with(&cause.what) {
                writeln!(f, "  cause:     {}", cause.what)?;
            }
            for seen in &cause.evidence {
                writeln!(f, "  evidence:  {seen}")?;
            }
        }
        for or in &self.or {
            writeln!(f, "  or:        {or}")?;
        }
        for not in &self.ruled_out {
            writeln!(f, "  ruled out: {not}")?;
        }
        for note in &self.notes {
            writeln!(f, "  note:      {note}")?;
        }
        if let Some(cause) = &self.cause {
            writeln!(f, "  next:      {}", cause.next)?;
        }
        Ok(())
    }
}
