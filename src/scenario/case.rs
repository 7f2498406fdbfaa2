//! The cases that scenarios describe, without running the scenarios.

use cucumber::gherkin::{Feature, Scenario, Step, StepType};
use futures::executor::block_on;
use std::{
    iter::once,
    panic::{AssertUnwindSafe, catch_unwind},
};

use super::{allocation::AllocationCase, check, features, steps, world::World};
use crate::{
    failure::{Failure, FailureKind},
    pipeline::ToProve,
};

/// The name and the case of the scenario called `name`; without a name, of the
/// first one.
///
/// # Errors
/// [`FailureKind::Usage`] for features with mistakes, a name that no scenario
/// has, and Given steps that do not make a case.
pub fn case_of(
    features: &[Feature],
    name: Option<&str>,
) -> Result<(String, AllocationCase), Failure> {
    check::features(features, &steps::collection())?;
    let all = walk(features);
    let wanted = |scenario: &Scenario| name.is_none_or(|name| scenario.name == name);
    let Some((scenario, steps)) = all.iter().find(|(scenario, _)| wanted(scenario)) else {
        let names: Vec<&str> = all.iter().map(|(s, _)| s.name.as_str()).collect();
        let what = match name {
            Some(name) => format!("there is no scenario called {name:?}"),
            None => "there is no scenario".to_owned(),
        };
        return Err(Failure::usage(what).help(format!("the scenarios are: {}", names.join("; "))));
    };
    Ok((scenario.name.clone(), described(steps)?))
}

/// What the scenarios will have proved, in their order. One whose Given steps
/// make no case has nothing proved; it says so itself when it is run.
pub fn to_prove(features: &[Feature]) -> Vec<ToProve> {
    let mut all = Vec::new();
    for (scenario, steps) in walk(features) {
        if steps.iter().any(|step| step.value == steps::PROVED)
            && let Ok(case) = described(&steps)
        {
            all.push(ToProve {
                case,
                min_security_bits: features::min_security_bits(scenario),
            });
        }
    }
    all
}

/// Every scenario, those of rules too, and its steps behind those of the
/// backgrounds above it.
fn walk(features: &[Feature]) -> Vec<(&Scenario, Vec<&Step>)> {
    let mut all = Vec::new();
    for feature in features {
        let rules = feature.rules.iter().map(|r| (&r.background, &r.scenarios));
        for (background, scenarios) in once((&None, &feature.scenarios)).chain(rules) {
            let backgrounds = feature.background.iter().chain(background);
            let before: Vec<&Step> = backgrounds.flat_map(|b| &b.steps).collect();
            all.extend(scenarios.iter().map(|scenario| {
                let steps = before.iter().copied().chain(&scenario.steps);
                (scenario, steps.collect())
            }));
        }
    }
    all
}

/// The case that Given steps describe.
fn described(steps: &[&Step]) -> Result<AllocationCase, Failure> {
    let mut world = World::default();
    for step in steps.iter().filter(|step| step.ty == StepType::Given) {
        perform(&mut world, step)?;
    }
    world.case()
}

fn perform(world: &mut World, step: &Step) -> Result<(), Failure> {
    let collection = steps::collection();
    // `check::features` has found them all.
    let Ok(Some((function, _, _, context))) = collection.find(step) else {
        return Err(Failure::usage(format!("no step reads {:?}", step.value)));
    };
    // A failed step unwinds, see `steps`, and leaves what failed in the record.
    let done = catch_unwind(AssertUnwindSafe(|| block_on(function(world, context))));
    match (done, world.record.failure.take()) {
        (Ok(()), _) => Ok(()),
        (Err(_), Some(failed)) => Err(failed.failure),
        (Err(_), None) => Err(Failure::new(
            FailureKind::Infrastructure,
            format!("the step {:?} panicked", step.value),
        )
        .help("this is a defect of stonegate; report it with the scenario")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scenario_is_found_by_name_and_its_givens_make_the_case() {
        let features = features::bundled().unwrap();
        let (name, case) = case_of(&features, Some("Audits apart")).unwrap();
        assert_eq!(name, "Audits apart");
        assert_eq!((case.jediswap.audit, case.ekubo.audit), (82, 88));
        assert_eq!(
            case_of(&features, None).unwrap().0,
            features[0].scenarios[0].name
        );
        let failure = case_of(&features, Some("Audits")).unwrap_err();
        assert!(failure.to_string().contains("Audits apart"), "{failure}");
    }

    #[test]
    fn a_scenario_of_a_rule_is_found_with_both_backgrounds() {
        let text = "Feature: F
  Background:
    Given the protocols have these metrics:
      | protocol | utilization | volatility | liquidity | audit | age | apy |
      | JediSwap | 1           | 2          | high      | 3     | 4   | 5   |
      | Ekubo    | 1           | 2          | high      | 3     | 4   | 5   |
  Scenario: Before
    Then the DAO constraints pass
  Rule: R
    Background:
      Given the DAO allows at most 6000 bps per protocol and asks for at least 2 protocols
    Scenario: Within
      Given 5 of token 0x1 is to be allocated for 0x2
      When the allocation is proved
      Then the DAO constraints pass
";
        let features = [cucumber::gherkin::Feature::parse(text, Default::default()).unwrap()];
        let (name, case) = case_of(&features, Some("Within")).unwrap();
        assert_eq!((name.as_str(), case.ekubo.audit), ("Within", 3));
        assert_eq!(to_prove(&features)[0].case, case);
        let failure = case_of(&features, Some("Without")).unwrap_err();
        assert!(failure.to_string().contains("Before; Within"), "{failure}");
    }

    #[test]
    fn what_will_be_proved_is_known_beforehand() {
        let mut features = features::bundled().unwrap();
        features::filter(&mut features, Some("@proof and not @tampered")).unwrap();
        let all = to_prove(&features);
        assert_eq!(all.len(), features::count(&features));
        assert_eq!(all[0].min_security_bits, 60);
        features::filter(&mut features, Some("not @proof")).unwrap();
        assert_eq!(to_prove(&features), []);
        let text = "Feature: F
  Scenario: No case
    Given 5 of token 0x1 is to be allocated for 0x2
    When the allocation is proved
    Then the DAO constraints pass
";
        let feature = cucumber::gherkin::Feature::parse(text, Default::default()).unwrap();
        assert_eq!(to_prove(&[feature]), []);
    }
}
