//! The steps a scenario is written in.

use cucumber::{
    gherkin::{StepType, Table},
    step::{Collection, Context},
};
use regex::Regex;

use super::{
    allocation::{DaoLimits, Decision},
    amount::Amount,
    tables::{metrics, number},
    world::World,
};
use crate::{
    failure::Failure,
    report::{Event, StepFailure},
    stone::field::Felt,
};

type StepFn = cucumber::Step<World>;

/// Makes the runner's kind of function of one of ours.
macro_rules! step {
    ($function:ident) => {
        |world, context| Box::pin(async move { perform(world, &context, $function) })
    };
}

/// The step that has a proof made.
pub(super) const PROVED: &str = "the allocation is proved";

/// The beginning of the step that expects acceptance; a number of security bits
/// follows.
pub(super) const ACCEPTED_WITH: &str = "the proof is accepted with at least ";

/// Every step: kind, pattern, meaning. Patterns are whole lines.
const STEPS: [(StepType, &str, StepFn); 16] = [
    (
        StepType::Given,
        r"the protocols have these metrics:",
        step!(given_metrics),
    ),
    (
        StepType::Given,
        r"the DAO allows at most (\S+) bps per protocol and asks for at least (\S+) protocols?",
        step!(given_limits),
    ),
    (
        StepType::Given,
        r"(\S+) of token (\S+) is to be allocated for (\S+)",
        step!(given_transfer),
    ),
    (
        StepType::When,
        r"the allocation is decided",
        step!(when_decided),
    ),
    (StepType::When, PROVED, step!(when_proved)),
    (
        StepType::Then,
        r"the risk scores are (\S+) and (\S+)",
        step!(then_scores),
    ),
    (
        StepType::Then,
        r"the allocation is (\d+)/(\d+)",
        step!(then_shares),
    ),
    (
        StepType::Then,
        r"JediSwap receives (\S+) and Ekubo (\S+)",
        step!(then_amounts),
    ),
    (
        StepType::Then,
        r"the DAO constraints (pass|fail)",
        step!(then_constraints),
    ),
    (
        StepType::Then,
        r#"the program panics with "([^"]+)""#,
        step!(then_panics),
    ),
    (
        StepType::Then,
        r"the proof is accepted with at least (\d+) security bits",
        step!(then_accepted),
    ),
    (
        StepType::Then,
        r"a proof with (?:a|an) (?:tampered|wrong) (.+) is refused at ([^']+)",
        step!(then_refused),
    ),
    (
        StepType::Then,
        r"a proof with (?:a|an) (?:tampered|wrong) (.+) is refused at ([^']+) with '([^']+)'",
        step!(then_refused_with),
    ),
    (
        StepType::Then,
        r"submitting the proof again reports it as already registered",
        step!(then_submitted_again),
    ),
    (
        StepType::Then,
        r"a submission with (.+) is refused at ([^']+) with '([^']+)'",
        step!(then_submission_refused),
    ),
    (
        StepType::Then,
        r"the program hash is (0x[0-9a-fA-F]+)",
        step!(then_program_hash),
    ),
];

/// All steps as the runner takes them.
pub(super) fn collection() -> Collection<World> {
    STEPS
        .iter()
        .fold(Collection::new(), |all, (kind, pattern, function)| {
            let Ok(regex) = Regex::new(&format!("^{pattern}$")) else {
                // The patterns are constants and a test compiles each.
                return all;
            };
            match kind {
                StepType::Given => all.given(None, regex, *function),
                StepType::When => all.when(None, regex, *function),
                StepType::Then => all.then(None, regex, *function),
            }
        })
}

/// The steps as text, one per line: kind and pattern.
pub fn catalogue() -> String {
    let lines = STEPS.map(|(kind, pattern, _)| format!("  {kind:?} {pattern}"));
    lines.join("\n")
}

/// What a step was called with.
struct Arguments<'a>(&'a Context);

impl<'a> Arguments<'a> {
    /// The text of the pattern's n-th group, from 1.
    fn text(&self, group: usize) -> &'a str {
        self.0.matches.get(group).map_or("", |(_, text)| text)
    }

    fn number<T: std::str::FromStr>(&self, group: usize, what: &str) -> Result<T, Failure> {
        number(what, self.text(group))
    }

    fn felt(&self, group: usize, what: &str) -> Result<Felt, Failure> {
        Felt::parse(self.text(group))
            .map_err(|error| Failure::usage(format!("{what} is no felt")).because(&error))
    }

    fn amount(&self, group: usize, what: &str) -> Result<Amount, Failure> {
        let text = self.text(group);
        text.parse()
            .map_err(|error| Failure::usage(format!("{what} is no amount")).because(&error))
    }

    fn table(&self) -> Result<&'a Table, Failure> {
        self.0.step.table().ok_or_else(|| {
            Failure::usage("the step has no table").help("write the rows below it, cells between |")
        })
    }
}

/// Runs one of our step functions the way the runner wants it: a failed step
/// unwinds, and what failed is kept in the record.
fn perform(
    world: &mut World,
    context: &Context,
    function: fn(&mut World, Arguments<'_>) -> Result<(), Failure>,
) {
    let step = &context.step;
    let text = format!("{} {}", step.keyword.trim(), step.value);
    match function(world, Arguments(context)) {
        Ok(()) => {
            if let Some(session) = &world.session {
                session.events.send(Event::StepPassed { text });
            }
        }
        Err(failure) => {
            let what = failure.what.clone();
            world.record.failure = Some(StepFailure {
                step: text,
                line: step.position.line,
                failure,
            });
            // The runner knows no other sign of a failed step. No panic hook
            // runs and nothing is printed.
            std::panic::resume_unwind(Box::new(what));
        }
    }
}

fn given_metrics(world: &mut World, arguments: Arguments<'_>) -> Result<(), Failure> {
    world.draft.metrics = Some(metrics(arguments.table()?)?);
    Ok(())
}

fn given_limits(world: &mut World, arguments: Arguments<'_>) -> Result<(), Failure> {
    world.draft.limits = Some(DaoLimits {
        max_single: arguments.number(1, "the largest share")?,
        min_diversification: arguments.number(2, "the number of protocols")?,
    });
    Ok(())
}

fn given_transfer(world: &mut World, arguments: Arguments<'_>) -> Result<(), Failure> {
    world.draft.amount = Some(arguments.amount(1, "the amount")?);
    world.draft.token = Some(arguments.felt(2, "the token")?);
    world.draft.recipient = Some(arguments.felt(3, "the recipient")?);
    Ok(())
}

fn when_decided(world: &mut World, _: Arguments<'_>) -> Result<(), Failure> {
    world.decide()
}

fn when_proved(world: &mut World, _: Arguments<'_>) -> Result<(), Failure> {
    world.prove()
}

/// Compares what the scenario says with what model and program agreed on.
fn expect<T: PartialEq>(
    world: &World,
    what: &str,
    expected: T,
    found: impl Fn(&Decision) -> T,
    show: impl Fn(&T) -> String,
) -> Result<(), Failure> {
    let found = found(&world.execution()?.decision);
    if found == expected {
        return Ok(());
    }
    let found = format!("{} (reference model and program agree)", show(&found));
    Err(Failure::differs(
        format!("{what} differ"),
        show(&expected),
        found,
    ))
}

fn then_scores(world: &mut World, arguments: Arguments<'_>) -> Result<(), Failure> {
    let expected = [
        arguments.number(1, "JediSwap's score")?,
        arguments.number(2, "Ekubo's score")?,
    ];
    let show = |[jediswap, ekubo]: &[u64; 2]| format!("{jediswap} and {ekubo}");
    expect(world, "the risk scores", expected, |d| d.scores, show)
}

fn then_shares(world: &mut World, arguments: Arguments<'_>) -> Result<(), Failure> {
    let expected = [
        arguments.number(1, "JediSwap's share")?,
        arguments.number(2, "Ekubo's share")?,
    ];
    let show = |[jediswap, ekubo]: &[u64; 2]| format!("{jediswap}/{ekubo}");
    expect(world, "the allocations", expected, |d| d.shares, show)
}

fn then_amounts(world: &mut World, arguments: Arguments<'_>) -> Result<(), Failure> {
    let expected = [
        arguments.amount(1, "JediSwap's amount")?,
        arguments.amount(2, "Ekubo's amount")?,
    ];
    let show = |[jediswap, ekubo]: &[Amount; 2]| format!("{jediswap} and {ekubo}");
    expect(world, "the amounts", expected, |d| d.amounts, show)
}

fn then_constraints(world: &mut World, arguments: Arguments<'_>) -> Result<(), Failure> {
    let expected = arguments.text(1) == "pass";
    let show = |holds: &bool| if *holds { "pass" } else { "fail" }.to_owned();
    let what = "the verdicts on the DAO constraints";
    expect(world, what, expected, |d| d.constraints_hold, show)
}

fn then_panics(world: &mut World, arguments: Arguments<'_>) -> Result<(), Failure> {
    let expected = arguments.text(1);
    let found = match world.panic_reason()? {
        Some(reason) if reason == expected => return Ok(()),
        Some(reason) => reason.to_owned(),
        None => "a decision".to_owned(),
    };
    let expected = format!("panic: {expected}");
    Err(Failure::differs(
        "the program ends otherwise",
        expected,
        found,
    ))
}

fn then_accepted(world: &mut World, arguments: Arguments<'_>) -> Result<(), Failure> {
    world.accept(arguments.number(1, "the number of security bits")?)
}

fn then_refused(world: &mut World, arguments: Arguments<'_>) -> Result<(), Failure> {
    world.refuse(arguments.text(1), arguments.text(2), None)
}

fn then_refused_with(world: &mut World, arguments: Arguments<'_>) -> Result<(), Failure> {
    let (what, stage) = (arguments.text(1), arguments.text(2));
    world.refuse(what, stage, Some(arguments.text(3)))
}

fn then_submitted_again(world: &mut World, _: Arguments<'_>) -> Result<(), Failure> {
    world.submit_again()
}

fn then_submission_refused(world: &mut World, arguments: Arguments<'_>) -> Result<(), Failure> {
    world.refuse_submission(arguments.text(1), arguments.text(2), arguments.text(3))
}

fn then_program_hash(world: &mut World, arguments: Arguments<'_>) -> Result<(), Failure> {
    let expected = arguments.felt(1, "the program hash")?;
    let found = world.execution()?.program_hash;
    match found == expected {
        true => Ok(()),
        false => Err(Failure::differs("the program is another", expected, found)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_is_a_regular_expression() {
        for (_, pattern, _) in STEPS {
            Regex::new(&format!("^{pattern}$")).unwrap();
        }
        assert_eq!(catalogue().lines().count(), STEPS.len());
    }
}
