//! The case that one scenario describes, without running the scenario.

use cucumber::gherkin::{Feature, Scenario, Step, StepType};
use futures::executor::block_on;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::{allocation::AllocationCase, features, steps, world::World};
use crate::failure::{Failure, FailureKind};

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
    features::check(features, &steps::collection())?;
    let all = || {
        features
            .iter()
            .flat_map(|f| f.scenarios.iter().map(move |s| (f, s)))
    };
    let wanted = |scenario: &Scenario| name.is_none_or(|name| scenario.name == name);
    let Some((feature, scenario)) = all().find(|(_, scenario)| wanted(scenario)) else {
        let names: Vec<&str> = all().map(|(_, s)| s.name.as_str()).collect();
        let what = match name {
            Some(name) => format!("there is no scenario called {name:?}"),
            None => "there is no scenario".to_owned(),
        };
        return Err(Failure::usage(what).help(format!("the scenarios are: {}", names.join("; "))));
    };
    let mut world = World::default();
    let background = feature.background.iter().flat_map(|b| &b.steps);
    let given = background
        .chain(&scenario.steps)
        .filter(|step| step.ty == StepType::Given);
    for step in given {
        perform(&mut world, step)?;
    }
    Ok((scenario.name.clone(), world.case()?))
}

fn perform(world: &mut World, step: &Step) -> Result<(), Failure> {
    let collection = steps::collection();
    // `features::check` has found them all.
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
}
