//! Which layout and which parameters are cheapest, by what is predicted of
//! them: seconds to prove, felts of calldata, gas of the verification.
//!
//! # The cost of proving
//! Seconds are trace cells times the blow-up factor at [`SECONDS_PER_CELL`], and
//! the expected number of nonces that are tried at [`SECONDS_PER_NONCE`], both
//! measured with this engine on two cores with AVX-512 IFMA, all layers
//! Poseidon. Elsewhere both are larger, in much the same proportion.
//!
//! # The cost of verifying
//! Gas is that of [`cost::gas`] for the contract that will verify, else felts of
//! calldata.

use std::fmt;

use crate::{
    chain::{CALLDATA_LIMIT, CALLDATA_WRAPPING},
    integrity::{
        cost::{self, Verifier},
        forecast::{self as calldata, PublicSizes},
        security_bits,
    },
    program::{
        Layout,
        forecast::{LayoutForecast, forecast},
    },
    stone::{
        air_inputs::AirInputs,
        params::{DeriveError, ProofParameters},
    },
};

/// Seconds per cell of the extended trace: 131,072 steps of `recursive`, 10
/// columns, blow-up factor 4, in 41 s.
const SECONDS_PER_CELL: f64 = 0.49e-6;
/// Seconds per nonce: 2^30 in 21.8 s.
const SECONDS_PER_NONCE: f64 = 20e-9;

/// What is to be cheap.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Optimize {
    /// Proving and verifying alike: the product of both costs. Parameters are
    /// those of [`ProofParameters::derive`].
    #[default]
    Both,
    /// Proving.
    Prove,
    /// Verifying on chain.
    Gas,
}

/// A layout, the parameters in it, and what is predicted of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    pub layout: Layout,
    /// Cairo steps of the padded run.
    pub n_steps: u64,
    /// Cells of original and interaction trace.
    pub trace_cells: u64,
    pub parameters: ProofParameters,
    /// Felts of the calldata, those of the account included: expected.
    pub felts: u64,
    /// `None` where there is no model of the contract's gas.
    pub l2_gas: Option<u64>,
    /// To prove, on the machine that the model was made on.
    pub seconds: f64,
}

/// The cheapest, and the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    pub chosen: Candidate,
    pub runner_up: Option<Candidate>,
}

/// What a choice is made for.
#[derive(Clone, Copy)]
pub struct Wanted<'a> {
    pub security_bits: u32,
    pub optimize: Optimize,
    pub verifier: Verifier,
    /// Whether there is a verifier of a layout.
    pub is_verified: &'a dyn Fn(Layout) -> bool,
}

impl Wanted<'_> {
    /// Chooses among the layouts that can hold a run of a program with these
    /// builtins; `None` where no verified layout can.
    ///
    /// # Errors
    /// [`DeriveError`] for security bits that no parameters give.
    pub fn layout(
        &self,
        inputs: &AirInputs,
        builtins: &[&str],
    ) -> Result<Option<Choice>, DeriveError> {
        let sizes = PublicSizes::of(&inputs.public_input);
        let mut candidates = Vec::new();
        for held in forecast(inputs, builtins).into_iter().flatten() {
            if (self.is_verified)(held.layout)
                && let Some(candidate) = self.parameters(&held, &sizes)?
            {
                candidates.push(candidate);
            }
        }
        Ok(self.cheapest(candidates))
    }

    /// The parameters for a run in a layout; `None` where nothing is known of it.
    fn parameters(
        &self,
        held: &LayoutForecast,
        sizes: &PublicSizes,
    ) -> Result<Option<Candidate>, DeriveError> {
        let derived = ProofParameters::derive(held.n_steps, self.security_bits)?;
        let all = match self.optimize {
            Optimize::Both => vec![derived],
            Optimize::Prove | Optimize::Gas => variations(&derived, self.security_bits),
        };
        let candidates = all
            .into_iter()
            .filter_map(|parameters| self.candidate(held, sizes, parameters));
        Ok(self
            .cheapest(candidates.collect())
            .map(|choice| choice.chosen))
    }

    fn candidate(
        &self,
        held: &LayoutForecast,
        sizes: &PublicSizes,
        parameters: ProofParameters,
    ) -> Option<Candidate> {
        let felts = calldata::calldata(&parameters, held.layout.name(), sizes)?;
        let blow_up = f64::from(1u32 << parameters.stark.log_n_cosets);
        let nonces = 2f64.powi(parameters.stark.fri.proof_of_work_bits as i32);
        let seconds =
            held.trace_cells as f64 * blow_up * SECONDS_PER_CELL + nonces * SECONDS_PER_NONCE;
        Some(Candidate {
            layout: held.layout,
            n_steps: held.n_steps,
            trace_cells: held.trace_cells,
            felts: felts.expected + CALLDATA_WRAPPING as u64,
            l2_gas: cost::gas(&parameters, held.layout.name(), &felts, self.verifier),
            seconds,
            parameters,
        })
    }

    /// What verifies in one transaction goes before what does not.
    fn cheapest(&self, candidates: Vec<Candidate>) -> Option<Choice> {
        let cost = |candidate: &Candidate| {
            let verifying = candidate.l2_gas.unwrap_or(candidate.felts) as f64;
            match self.optimize {
                Optimize::Both => candidate.seconds * verifying,
                Optimize::Prove => candidate.seconds,
                Optimize::Gas => verifying,
            }
        };
        let mut candidates = candidates;
        candidates.sort_by(|a, b| {
            let too_long = |c: &Candidate| c.felts > CALLDATA_LIMIT as u64;
            too_long(a)
                .cmp(&too_long(b))
                .then(cost(a).total_cmp(&cost(b)))
        });
        let mut candidates = candidates.into_iter();
        Some(Choice {
            chosen: candidates.next()?,
            runner_up: candidates.next(),
        })
    }
}

/// Parameters of exactly these security bits that Stone and Integrity take:
/// blow-up factors of 2 to 16, 20 to 30 bits of work, last layers of up to 2^10
/// coefficients, and steps as large as possible, the odd one last or first.
fn variations(derived: &ProofParameters, bits: u32) -> Vec<ProofParameters> {
    let fri = &derived.stark.fri;
    let log_degree = fri.fri_step_list.iter().sum::<u32>() + fri.last_layer_degree_bound.ilog2();
    let mut all = vec![derived.clone()];
    for log_n_cosets in 1..=4 {
        for work in 20..=30u32 {
            let Some(rest) = bits.checked_sub(work).filter(|rest| *rest > 0) else {
                continue;
            };
            if rest % log_n_cosets != 0 {
                continue;
            }
            for log_last in 0..=10.min(log_degree - 1) {
                for steps in step_lists(log_degree - log_last) {
                    let mut parameters = derived.clone();
                    parameters.stark.log_n_cosets = log_n_cosets;
                    let fri = &mut parameters.stark.fri;
                    fri.n_queries = rest / log_n_cosets;
                    fri.proof_of_work_bits = work;
                    fri.last_layer_degree_bound = 1 << log_last;
                    fri.fri_step_list = steps;
                    all.push(parameters);
                }
            }
        }
    }
    all.retain(|parameters| security_bits(parameters) == u64::from(bits));
    all
}

/// FRI steps that sum to `log`: of up to 3 or 4 each.
fn step_lists(log: u32) -> Vec<Vec<u32>> {
    const MOST_LAYERS: usize = 15;
    let mut all = Vec::new();
    for largest in [3, 4] {
        let (full, rest) = (log / largest, log % largest);
        let mut steps = vec![largest; full as usize];
        if rest == 0 {
            all.push(steps);
            continue;
        }
        steps.push(rest);
        all.push(steps.clone());
        steps.rotate_right(1);
        all.push(steps);
    }
    all.retain(|steps| steps.len() < MOST_LAYERS);
    for steps in &mut all {
        steps.insert(0, 0);
    }
    all
}

impl fmt::Display for Candidate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {} steps, {:.1}M cells, about {} felts of calldata",
            self.layout,
            self.n_steps,
            self.trace_cells as f64 / 1e6,
            self.felts
        )?;
        if let Some(gas) = self.l2_gas {
            write!(f, " and {:.0}M L2 gas", gas as f64 / 1e6)?;
        }
        Ok(())
    }
}

impl fmt::Display for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "layout {}", self.chosen)?;
        match &self.runner_up {
            Some(next) => write!(f, "; next best {next}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        integrity,
        program::{
            allocation::{self, AllocationInput},
            tiny::tiny,
        },
        stone::params::ProverConfig,
    };

    fn choose(
        inputs: &AirInputs,
        optimize: Optimize,
        is_verified: &dyn Fn(Layout) -> bool,
    ) -> Option<Choice> {
        let builtins = ["output", "range_check"];
        let wanted = Wanted {
            security_bits: 60,
            optimize,
            verifier: Verifier::Integrity,
            is_verified,
        };
        wanted.layout(inputs, &builtins).unwrap()
    }

    #[test]
    fn the_goal_decides_and_the_next_is_told() {
        let inputs = tiny(Layout::Recursive).unwrap();
        for optimize in [Optimize::Both, Optimize::Prove, Optimize::Gas] {
            let choice = choose(&inputs, optimize, &|_| true).unwrap();
            let next = choice.runner_up.clone().unwrap();
            println!("{optimize:?}: {choice} ({:.2} s)", choice.chosen.seconds);
            match optimize {
                Optimize::Prove => assert!(choice.chosen.seconds <= next.seconds),
                Optimize::Gas => assert!(choice.chosen.l2_gas <= next.l2_gas),
                Optimize::Both => {}
            }
            // A run of a few steps is held by the smallest layouts.
            assert!(matches!(choice.chosen.layout, Layout::Small | Layout::Dex));
            let text = choice.to_string();
            assert!(
                text.contains("512 steps") && text.contains("next best"),
                "{text}"
            );
        }
        let only = choose(&inputs, Optimize::Both, &|layout| {
            layout == Layout::Recursive
        });
        assert_eq!(only.unwrap().runner_up, None);
        assert_eq!(choose(&inputs, Optimize::Both, &|_| false), None);
    }

    #[test]
    fn parameters_are_legal_and_no_dearer_than_the_derived_ones() {
        let inputs = tiny(Layout::Recursive).unwrap();
        let usual = choose(&inputs, Optimize::Both, &|l| l == Layout::Recursive).unwrap();
        for optimize in [Optimize::Prove, Optimize::Gas] {
            let only = |layout| layout == Layout::Recursive;
            let Candidate {
                parameters,
                n_steps,
                l2_gas,
                seconds,
                ..
            } = choose(&inputs, optimize, &only).unwrap().chosen;
            assert_eq!(
                parameters.check(&ProverConfig::default(), n_steps, [7, 3]),
                Ok(())
            );
            assert_eq!(security_bits(&parameters), 60);
            let mut public_input = inputs.public_input.clone();
            public_input.n_steps = n_steps;
            integrity::check_statement(&parameters, &public_input).unwrap();
            println!(
                "{optimize:?}: {:?} {l2_gas:?} {seconds:.2} s",
                parameters.stark
            );
            match optimize {
                Optimize::Gas => assert!(l2_gas <= usual.chosen.l2_gas),
                _ => assert!(seconds <= usual.chosen.seconds),
            }
        }
    }

    #[test]
    fn the_allocation_program_needs_fewer_cells_elsewhere() {
        let run = allocation::run(&AllocationInput::sample(), Layout::Recursive).unwrap();
        let choice = choose(&run.inputs, Optimize::Prove, &|_| true).unwrap();
        println!("{choice}");
        assert_ne!(choice.chosen.layout, Layout::Recursive);
        for optimize in [Optimize::Both, Optimize::Gas] {
            println!(
                "{optimize:?}: {}",
                choose(&run.inputs, optimize, &|_| true).unwrap()
            );
        }
    }
}
