//! Proofs of the service in the pipeline: a source that says it is Atlantic,
//! and proofs of the embedded prover.

use stonegate::{
    failure::{Failure, FailureKind},
    integrity::MemoryVerification,
    pipeline::{Executed, Pipeline, Settings},
    preflight::choice::Optimize,
    program::Layout,
    report::EventSink,
    scenario::{
        allocation::{AllocationCase, DaoLimits, ProtocolMetrics},
        amount::Amount,
    },
    schedule::Scheduler,
    source::{Embedded, ProofRequest, ProofSource, ProverIdentity, SourceKind, SourcedProof},
    stone::field::Felt,
};

use crate::proofs::ten;

/// Has this proof, or makes the one that is asked for.
struct Service(Option<SourcedProof>);

impl ProofSource for Service {
    fn identity(&self) -> Result<ProverIdentity, Failure> {
        Ok(ProverIdentity {
            source: SourceKind::Atlantic,
            version: "atlantic.example".into(),
            bytes: None,
            sha256: None,
        })
    }

    fn prove(
        &self,
        request: &ProofRequest<'_>,
        events: &EventSink,
    ) -> Result<SourcedProof, Failure> {
        let sourced = match &self.0 {
            Some(sourced) => sourced.clone(),
            None => Embedded.prove(request, events)?,
        };
        Ok(SourcedProof {
            prover: self.identity()?,
            ..sourced
        })
    }
}

fn case() -> AllocationCase {
    let metrics = ProtocolMetrics {
        utilization: 500,
        volatility: 2000,
        liquidity: 2,
        audit: 85,
        age: 365,
        apy: 850,
    };
    AllocationCase {
        amount: Amount { high: 0, low: 1000 },
        token: Felt::from(7),
        recipient: Felt::from(8),
        jediswap: metrics,
        ekubo: metrics,
        limits: DaoLimits {
            max_single: 6000,
            min_diversification: 2,
        },
    }
}

/// Executes, proves and judges the case with this source.
fn accept(source: Service) -> Result<(Felt, Felt, MemoryVerification), Failure> {
    let settings = Settings {
        // The one whose proofs are made soonest.
        layout: Layout::Small,
        stone_version: None,
        security_bits: 30,
        optimize: Optimize::Both,
    };
    let pipeline = Pipeline::new(
        settings,
        Box::new(source),
        Scheduler::new(None),
        EventSink::silent(),
    );
    let executed = pipeline.execute(&case())?;
    let Executed::Decided(execution) = &*executed else {
        panic!("{executed:?}");
    };
    let sourced = pipeline.prove(execution, 30)?;
    let accepted = pipeline.accept(execution, &sourced, 30)?;
    assert!(!accepted.calldata.is_empty());
    Ok((
        accepted.acceptance.fact_hash,
        execution.fact_hash,
        accepted.acceptance.configuration.memory_verification,
    ))
}

#[test]
fn a_proof_of_the_run_is_accepted() {
    let (found, predicted, mode) = accept(Service(None)).unwrap();
    assert_eq!(found, predicted);
    assert_eq!(mode, MemoryVerification::Relaxed);
}

#[test]
fn a_proof_of_another_program_is_not() {
    let failure = accept(Service(Some(ten().proof().clone()))).unwrap_err();
    assert_eq!(failure.kind, FailureKind::Expectation);
    let text = failure.to_string();
    assert!(text.contains("of another fact"), "{text}");
    assert!(
        text.contains("nor a bootloader that is known here"),
        "{text}"
    );
}
