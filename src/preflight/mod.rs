//! What can be known before minutes are spent on a proof, and money on its
//! verification: whether Stone takes the parameters, whether Integrity will take
//! the proof, what calldata and gas it will have, and which layout is cheaper.

pub mod choice;

use std::fmt;

use crate::{
    chain::{CALLDATA_LIMIT, CALLDATA_WRAPPING, L2_GAS_LIMIT},
    explain::{self, Cause, RefusedBy},
    integrity::{
        cost::{self, Verifier},
        forecast::{self as calldata, PublicSizes},
        security_bits,
    },
    program::forecast::{Bound, forecast, used_builtins},
    stone::{
        air_inputs::AirInputs,
        params::{ProofParameters, ProverConfig},
    },
};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It could be cheaper.
    Note,
    /// The proof is worth less than it may seem.
    Warning,
    /// Nothing good can come of going on.
    Stop,
}

/// One thing that was found, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub severity: Severity,
    pub what: String,
    pub fix: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; {}", self.what, self.fix)
    }
}

/// A proof that is to be made, and what for.
#[derive(Clone, Copy)]
pub struct Plan<'a> {
    pub inputs: &'a AirInputs,
    pub parameters: &'a ProofParameters,
    pub config: &'a ProverConfig,
    /// Security bits that will be asked for.
    pub min_security_bits: u64,
    /// Whose contract will verify it; `None` where no chain is asked.
    pub verifier: Option<Verifier>,
    /// Whether it must be verified in one transaction.
    pub is_monolith: bool,
    /// Whether the run can be made again in another layout.
    pub has_choice: bool,
}

/// What a verification will be like, predicted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prediction {
    /// Felts of the calldata, those of the account included: expected, and at
    /// most.
    pub felts: [u64; 2],
    /// L2 gas; `None` where there is no model of it.
    pub l2_gas: Option<u64>,
}

impl Plan<'_> {
    /// Everything that is known beforehand, what matters most first.
    pub fn findings(&self) -> Vec<Finding> {
        let mut all = Vec::new();
        let public_input = &self.inputs.public_input;
        let finding = |severity, cause: Cause| Finding {
            severity,
            what: cause.what,
            fix: cause.next,
        };
        // What only Integrity refuses is a good proof, for other verifiers.
        match explain::of_parameters(self.parameters, self.config, public_input) {
            Some((RefusedBy::Stone, cause)) => all.push(finding(Severity::Stop, cause)),
            Some((RefusedBy::Integrity, cause)) => all.push(finding(self.for_a_verdict(), cause)),
            None => {
                let shape = explain::of_public_input(public_input).err();
                all.extend(shape.map(|cause| finding(self.for_a_verdict(), cause)));
            }
        }
        let bits = security_bits(self.parameters);
        if bits < self.min_security_bits {
            all.push(Finding {
                severity: Severity::Stop,
                what: format!(
                    "the proof will have {bits} security bits, and {} are asked for",
                    self.min_security_bits
                ),
                fix: format!("prove with `--security-bits {}`", self.min_security_bits),
            });
        }
        if let Some(prediction) = self.prediction() {
            all.extend(self.limits(&prediction));
        }
        all.extend(self.cheaper_layout());
        all.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
        all
    }

    /// A proof that is made to be submitted is not worth making if it will be
    /// refused.
    fn for_a_verdict(&self) -> Severity {
        match self.verifier {
            Some(_) => Severity::Stop,
            None => Severity::Warning,
        }
    }

    /// Calldata and gas; `None` for parameters that no proof has.
    pub fn prediction(&self) -> Option<Prediction> {
        let public_input = &self.inputs.public_input;
        let (parameters, layout) = (self.parameters, &public_input.layout);
        let sizes = PublicSizes::of(public_input);
        let felts = calldata::calldata(parameters, layout, &sizes)?;
        let whose = self.verifier.unwrap_or(Verifier::Integrity);
        let wrapping = CALLDATA_WRAPPING as u64;
        Some(Prediction {
            felts: [felts.expected + wrapping, felts.at_most + wrapping],
            l2_gas: cost::gas(parameters, layout, &felts, whose),
        })
    }

    fn limits(&self, prediction: &Prediction) -> Vec<Finding> {
        let [expected, at_most] = prediction.felts;
        let limit = CALLDATA_LIMIT as u64;
        let in_parts = match self.is_monolith {
            true => "use `--calldata split`, or prove with fewer queries (`--security-bits`)",
            false => "it will be verified in several transactions",
        };
        // Beyond one transaction's room only where one is insisted on.
        let severity = |is_certain: bool| match (self.verifier, self.is_monolith) {
            (None, _) | (_, false) => Severity::Note,
            (_, true) if is_certain => Severity::Stop,
            (_, true) => Severity::Warning,
        };
        let mut all = Vec::new();
        if at_most > limit {
            all.push(Finding {
                severity: severity(expected > limit),
                what: format!(
                    "the calldata will have about {expected} felts, {at_most} at most; a transaction takes {limit}"
                ),
                fix: in_parts.into(),
            });
        }
        if let Some(gas) = prediction.l2_gas.filter(|gas| *gas > L2_GAS_LIMIT) {
            all.push(Finding {
                severity: severity(true),
                what: format!(
                    "the verification will take about {gas} L2 gas; a transaction may use {L2_GAS_LIMIT}"
                ),
                fix: in_parts.into(),
            });
        }
        all
    }

    /// A layout that holds the run at less than half of the cells.
    fn cheaper_layout(&self) -> Option<Finding> {
        if !self.has_choice {
            return None;
        }
        let public_input = &self.inputs.public_input;
        let all = forecast(self.inputs, &used_builtins(public_input));
        let held = || all.iter().filter_map(|forecast| forecast.as_ref().ok());
        let this = held().find(|forecast| forecast.layout.name() == public_input.layout)?;
        let best = held().min_by_key(|forecast| forecast.trace_cells)?;
        let is_cheaper = best.layout != this.layout && 2 * best.trace_cells <= this.trace_cells;
        is_cheaper.then(|| Finding {
            severity: Severity::Note,
            what: format!(
                "layout {} takes {} steps for this run ({}); layout {} takes {}, {:.0} % of the cells to prove",
                this.layout,
                this.n_steps,
                bound(this.bound_by),
                best.layout,
                best.n_steps,
                100.0 * best.trace_cells as f64 / this.trace_cells as f64
            ),
            fix: format!("`--layout {}`", best.layout),
        })
    }
}

/// What a number of steps is due to.
fn bound(bound: Bound) -> String {
    match bound {
        Bound::LayoutMinimum => "the fewest the layout has".into(),
        Bound::Steps => "its instructions".into(),
        Bound::RangeCheckHoles => "to fill the range-check holes".into(),
        Bound::DilutedHoles => "to fill the diluted-check holes".into(),
        Bound::MemoryHoles => "to fill the memory holes".into(),
        Bound::PublicMemory => "for its public memory".into(),
        Bound::Builtin(name) => format!("for its uses of {name}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        program::{Layout, tiny::tiny},
        stone::params::CommitmentHash,
    };

    fn findings(
        change: impl FnOnce(&mut ProofParameters),
        verifier: Option<Verifier>,
    ) -> Vec<(Severity, String)> {
        let inputs = tiny(Layout::Recursive).unwrap();
        let n_steps = inputs.public_input.n_steps;
        let mut parameters = ProofParameters::derive(n_steps, 60).unwrap();
        change(&mut parameters);
        let plan = Plan {
            inputs: &inputs,
            parameters: &parameters,
            config: &ProverConfig::default(),
            min_security_bits: 60,
            verifier,
            is_monolith: true,
            has_choice: true,
        };
        let told = |finding: Finding| (finding.severity, finding.to_string());
        plan.findings().into_iter().map(told).collect()
    }

    #[test]
    fn a_plan_that_will_do_has_no_findings_but_cheaper_ones() {
        for verifier in [None, Some(Verifier::Own)] {
            let [(severity, text)] = &findings(|_| {}, verifier)[..] else {
                panic!("a cheaper layout");
            };
            assert_eq!(*severity, Severity::Note);
            // The tiny program's steps are all for the diluted values.
            assert!(
                text.contains("diluted") && text.contains("`--layout dex`"),
                "{text}"
            );
        }
    }

    #[test]
    fn what_will_be_refused_is_found_before_it_is_proved() {
        let own = Some(Verifier::Own);
        let first = |change: fn(&mut ProofParameters), verifier| {
            findings(change, verifier).into_iter().next().unwrap()
        };
        type Row = (fn(&mut ProofParameters), Severity, Severity, &'static str);
        let rows: [Row; 6] = [
            (
                |p| p.stark.fri.fri_step_list = vec![0, 4, 4],
                Severity::Stop,
                Severity::Stop,
                "must give log2 of the trace length",
            ),
            (
                |p| p.n_verifier_friendly_commitment_layers = 3,
                Severity::Stop,
                Severity::Stop,
                "should use the same hash",
            ),
            (
                |p| p.stark.fri.proof_of_work_bits = 19,
                Severity::Stop,
                Severity::Stop,
                "security bits",
            ),
            (
                |p| {
                    p.stark.fri.proof_of_work_bits = 50;
                    p.stark.fri.n_queries = 10;
                },
                Severity::Stop,
                Severity::Warning,
                "proof_of_work_bits",
            ),
            (
                |p| p.commitment_hash = CommitmentHash::Blake248,
                Severity::Stop,
                Severity::Warning,
                "pow_hash",
            ),
            (
                |p| p.stark.fri.n_queries = 60,
                Severity::Stop,
                Severity::Note,
                "the calldata will have about",
            ),
        ];
        for (change, on_chain, alone, says) in rows {
            let all = findings(change, own);
            assert!(
                all.iter()
                    .any(|(severity, text)| *severity == on_chain && text.contains(says)),
                "{says}: {all:?}"
            );
            let all = findings(change, None);
            assert!(
                all.iter()
                    .any(|(severity, text)| *severity == alone && text.contains(says)),
                "{says}: {all:?}"
            );
        }
        let (severity, _) = first(|p| p.stark.fri.n_queries = 4, own);
        assert_eq!(severity, Severity::Stop);
    }
}
