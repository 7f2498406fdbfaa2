//! `--layout` and `--optimize`.

use clap::{Args, ValueEnum};

use crate::{
    failure::Failure,
    integrity::cost::Verifier,
    preflight::choice::{Choice, Optimize, Wanted},
    program::{Layout, Program},
    report::EventSink,
    stone::{air_inputs::AirInputs, field::Felt, params::ProofParameters},
};

/// In which layout a program is run, and what is to be cheap.
#[derive(Args, Clone, Copy, Debug)]
pub struct LayoutArgs {
    /// Stone layout to run and prove in, or auto: the cheapest that holds the run
    #[arg(long, default_value = "auto", value_parser = parse)]
    pub layout: LayoutName,
    /// What layout and parameters are chosen for [default: layout for both,
    /// parameters that suit most runs]
    #[arg(long, value_enum, value_name = "prove|gas")]
    pub optimize: Option<Goal>,
}

/// A layout, or that it is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LayoutName {
    Auto,
    Named(Layout),
}

/// What is to be cheap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Goal {
    /// Proving, in seconds
    Prove,
    /// Verifying on chain, in gas
    Gas,
}

/// `--layout`, as a command-line value.
pub fn parse(text: &str) -> Result<LayoutName, String> {
    match text {
        "auto" => Ok(LayoutName::Auto),
        _ => named(text)
            .map(LayoutName::Named)
            .map_err(|error| format!("{error}, auto")),
    }
}

/// A layout by its name.
pub fn named(text: &str) -> Result<Layout, String> {
    text.parse()
        .map_err(|error: crate::program::UnknownLayout| error.to_string())
}

impl LayoutArgs {
    /// What layout and parameters are chosen for.
    pub fn optimize(&self) -> Optimize {
        match self.optimize {
            None => Optimize::Both,
            Some(Goal::Prove) => Optimize::Prove,
            Some(Goal::Gas) => Optimize::Gas,
        }
    }

    /// The layout, where one is named.
    pub fn named(&self) -> Option<Layout> {
        match self.layout {
            LayoutName::Auto => None,
            LayoutName::Named(layout) => Some(layout),
        }
    }

    /// Runs a program in the named layout, or in the cheapest; with parameters,
    /// where any were chosen.
    ///
    /// # Errors
    /// [`FailureKind::Usage`](crate::failure::FailureKind) for a program that
    /// cannot be run, and for security bits that no parameters give.
    pub fn run(
        &self,
        program: &Program,
        arguments: &[Felt],
        security_bits: u32,
        events: &EventSink,
    ) -> Result<(AirInputs, Option<ProofParameters>), Failure> {
        let run = |layout| {
            program
                .run(arguments, layout)
                .map_err(|error| Failure::usage("the program cannot be proved").because(&error))
        };
        let optimize = self.optimize();
        if let (Some(layout), Optimize::Both) = (self.named(), optimize) {
            return Ok((run(layout)?, None));
        }
        let builtins = program.builtins();
        let holds = |layout: &Layout| program.check_layout(*layout).is_ok();
        // A program that fits none is told so by the default.
        let first = Layout::ALL.into_iter().find(holds);
        let inputs = run(self.named().or(first).unwrap_or(Layout::Recursive))?;
        let wanted = Wanted {
            security_bits,
            optimize,
            verifier: Verifier::Integrity,
            is_verified: &|layout| self.named().is_none_or(|named| named == layout),
        };
        let names: Vec<&str> = builtins.iter().map(String::as_str).collect();
        let Some(choice) = choose(&wanted, &inputs, &names)? else {
            return Ok((inputs, None));
        };
        if self.named().is_none() {
            events.note(choice.to_string());
        }
        let chosen = choice.chosen;
        let inputs = match chosen.layout.name() == inputs.public_input.layout {
            true => inputs,
            false => run(chosen.layout)?,
        };
        // A run that came out longer than was predicted has parameters of its own.
        let fits = inputs.public_input.n_steps == chosen.n_steps && optimize != Optimize::Both;
        Ok((inputs, fits.then_some(chosen.parameters)))
    }
}

/// [`Wanted::layout`], with its error told.
pub fn choose(
    wanted: &Wanted<'_>,
    inputs: &AirInputs,
    builtins: &[&str],
) -> Result<Option<Choice>, Failure> {
    wanted
        .layout(inputs, builtins)
        .map_err(|error| Failure::usage("there are no parameters for this run").because(&error))
}
