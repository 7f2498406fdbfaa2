//! Several sources, asked in order: the next one serves where infrastructure
//! fails, and never because a proof was refused or could not be made.

use super::{ProofRequest, ProofSource, ProverIdentity, SourceKind, SourcedProof};
use crate::{
    failure::{Failure, FailureKind},
    integrity::stone_version_name,
    report::EventSink,
    schedule::Demand,
};

/// A source, or why there is none.
pub type Candidate = (SourceKind, Result<Box<dyn ProofSource>, Failure>);

/// Asks sources in order.
pub struct InOrder(Vec<Candidate>);

impl InOrder {
    /// Sources in the order they are asked; one that could not be made for lack
    /// of infrastructure is passed over when its turn comes.
    ///
    /// # Errors
    /// The first failure that is no lack of infrastructure;
    /// [`FailureKind::Usage`] without any source.
    pub fn new(candidates: Vec<Candidate>) -> Result<InOrder, Failure> {
        if candidates.is_empty() {
            return Err(Failure::usage("no source of proofs is named")
                .help("name embedded, stone or atlantic, or several in order"));
        }
        for (_, candidate) in &candidates {
            if let Err(failure) = candidate
                && failure.kind != FailureKind::Infrastructure
            {
                return Err(failure.clone());
            }
        }
        Ok(InOrder(candidates))
    }

    /// The first answer that is none of lacking infrastructure.
    fn first<T>(
        &self,
        mut ask: impl FnMut(&dyn ProofSource) -> Result<T, Failure>,
        mut passed_over: impl FnMut(SourceKind, &Failure),
    ) -> Result<T, Failure> {
        let mut failures: Vec<(SourceKind, Failure)> = Vec::new();
        for (kind, candidate) in &self.0 {
            let answer = match candidate {
                Ok(source) => ask(source.as_ref()),
                Err(failure) => Err(failure.clone()),
            };
            match answer {
                Err(failure) if failure.kind == FailureKind::Infrastructure => {
                    passed_over(*kind, &failure);
                    failures.push((*kind, failure));
                }
                answer => return answer,
            }
        }
        Err(all_failed(failures))
    }
}

/// One failure alone is told as it is.
fn all_failed(mut failures: Vec<(SourceKind, Failure)>) -> Failure {
    if failures.len() == 1 {
        return failures.remove(0).1;
    }
    let mut failure = Failure::new(
        FailureKind::Infrastructure,
        "no source of proofs can be had",
    );
    for (kind, passed) in failures {
        let why = passed.because.first();
        failure.because.push(match why {
            Some(why) => format!("{kind}: {}: {why}", passed.what),
            None => format!("{kind}: {}", passed.what),
        });
        // The first source is the one that was wanted most.
        failure.help = failure.help.or(passed.help);
    }
    failure
}

/// Which Stone a prover is built from shows in its proofs only, and a proof of
/// the other Stone is worth keeping: this is asked behind the cache.
fn check_version(request: &ProofRequest<'_>, sourced: &SourcedProof) -> Result<(), Failure> {
    let Some(asked) = request
        .stone_version
        .filter(|v| *v != sourced.stone_version)
    else {
        return Ok(());
    };
    let [asked, found] = [asked, sourced.stone_version].map(stone_version_name);
    let what = format!("{} makes proofs of {found}", sourced.prover);
    Err(Failure {
        expected: Some(asked.into()),
        found: Some(found.into()),
        ..Failure::usage(what)
    }
    .help(format!(
        "leave --stone-version out, or name a prover of {asked} with --stone-prover"
    )))
}

impl ProofSource for InOrder {
    fn identity(&self) -> Result<ProverIdentity, Failure> {
        self.first(|source| source.identity(), |_, _| {})
    }

    fn needs(&self, request: &ProofRequest<'_>, events: &EventSink) -> Result<Demand, Failure> {
        self.first(|source| source.needs(request, events), |_, _| {})
    }

    fn prove(
        &self,
        request: &ProofRequest<'_>,
        events: &EventSink,
    ) -> Result<SourcedProof, Failure> {
        let last = self.0.len();
        let mut asked = 0;
        self.first(
            |source| {
                let sourced = source.prove(request, events)?;
                check_version(request, &sourced)?;
                Ok(sourced)
            },
            |kind, failure| {
                asked += 1;
                if asked < last {
                    events.warn(format!(
                        "{kind} cannot serve ({}); the next source is asked",
                        failure.what
                    ));
                }
            },
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        program::{Layout, Program},
        source::Embedded,
        stone::params::{ProofParameters, ProverConfig},
    };
    use std::path::Path;

    /// Fails the same way whatever it is asked.
    struct Failing(FailureKind);

    impl ProofSource for Failing {
        fn identity(&self) -> Result<ProverIdentity, Failure> {
            Embedded.identity()
        }

        fn prove(&self, _: &ProofRequest<'_>, _: &EventSink) -> Result<SourcedProof, Failure> {
            Err(Failure::new(
                self.0,
                format!("failed for {}", self.0.name()),
            ))
        }
    }

    fn failing(kind: FailureKind) -> Candidate {
        (SourceKind::Stone, Ok(Box::new(Failing(kind))))
    }

    fn embedded() -> Candidate {
        (SourceKind::Embedded, Ok(Box::new(Embedded)))
    }

    fn prove(candidates: Vec<Candidate>) -> Result<SourcedProof, Failure> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("contracts/allocation/allocation.executable.json");
        let program = Program::load(&path).unwrap();
        let arguments: Vec<_> = [
            5, 0, 1, 2, 6000, 2, 500, 2000, 2, 85, 365, 850, 500, 2000, 2, 85, 365, 1210,
        ]
        .map(|value: u64| value.into())
        .to_vec();
        // The layout that makes the smallest trace of it.
        let inputs = program.run(&arguments, Layout::Small).unwrap();
        let request = ProofRequest {
            inputs: &inputs,
            parameters: &ProofParameters::derive(inputs.public_input.n_steps, 30).unwrap(),
            config: &ProverConfig::default(),
            stone_version: None,
            annotations: false,
            program: None,
        };
        InOrder::new(candidates)?.prove(&request, &EventSink::silent())
    }

    #[test]
    fn only_infrastructure_passes_a_request_on() {
        let missing = Failure::new(FailureKind::Infrastructure, "not on PATH");
        let sourced = prove(vec![
            (SourceKind::Atlantic, Err(missing)),
            failing(FailureKind::Infrastructure),
            embedded(),
        ])
        .unwrap();
        assert_eq!(sourced.prover.source, SourceKind::Embedded);
        for kind in [
            FailureKind::Usage,
            FailureKind::Prover,
            FailureKind::Expectation,
        ] {
            let failure = prove(vec![failing(kind), embedded()]).unwrap_err();
            assert_eq!(failure.kind, kind);
        }
    }

    #[test]
    fn when_none_serves_each_says_why() {
        let infrastructure = FailureKind::Infrastructure;
        let failure = prove(vec![failing(infrastructure), failing(infrastructure)]).unwrap_err();
        assert_eq!(failure.kind, infrastructure);
        assert_eq!(failure.because.len(), 2, "{failure}");
        let alone = prove(vec![failing(infrastructure)]).unwrap_err();
        assert_eq!(alone.what, "failed for infrastructure");
    }

    #[test]
    fn a_source_that_is_named_wrongly_is_no_infrastructure() {
        let candidates = vec![
            (SourceKind::Stone, Err(Failure::usage("mistyped"))),
            embedded(),
        ];
        assert!(InOrder::new(candidates).is_err());
        assert!(InOrder::new(vec![]).is_err());
    }
}
