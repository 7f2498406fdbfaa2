//! What is looked at before an execution is proved.

use super::{Execution, Pipeline, RegistryStage, lock};
use crate::{
    failure::Failure,
    integrity::cost::Verifier,
    preflight::{Plan, Severity},
    stone::params::{ProofParameters, ProverConfig},
};

impl Pipeline {
    /// Whose contract will verify; `None` where no chain is asked.
    pub(super) fn verifier(&self) -> Result<Option<Verifier>, Failure> {
        let configuration = self.usual_configuration();
        let registry = self.registry.as_ref();
        registry
            .map(|registry| registry.verifier(&configuration))
            .transpose()
    }

    /// Looks at what is known before anything is proved; each finding is told
    /// once.
    ///
    /// # Errors
    /// [`FailureKind::Usage`] where the proof would be refused,
    /// [`FailureKind::Infrastructure`] where nobody could sign or pay for its
    /// verification.
    pub(super) fn preflight(
        &self,
        execution: &Execution,
        parameters: &ProofParameters,
        min_security_bits: u64,
    ) -> Result<(), Failure> {
        let plan = Plan {
            inputs: &execution.inputs,
            parameters,
            config: &ProverConfig::default(),
            min_security_bits,
            verifier: self.verifier()?,
            // With a registry the layout is one that it verifies.
            has_choice: self.registry.is_none(),
            is_monolith: self
                .registry
                .as_ref()
                .is_some_and(RegistryStage::is_monolith),
        };
        for finding in plan.findings() {
            let is_new = lock(&self.told).insert(finding.to_string());
            match finding.severity {
                Severity::Stop => return Err(Failure::usage(finding.what).help(finding.fix)),
                Severity::Warning if is_new => self.events.warn(finding.to_string()),
                Severity::Note if is_new => self.events.note(finding.to_string()),
                Severity::Warning | Severity::Note => {}
            }
        }
        match (&self.registry, plan.prediction().and_then(|p| p.l2_gas)) {
            (Some(registry), Some(gas)) => registry.check_account(gas),
            _ => Ok(()),
        }
    }
}
