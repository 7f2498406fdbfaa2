//! What can be told of features before anything runs: steps that mean nothing,
//! scenarios that expect nothing or that nothing tells apart.

use cucumber::{
    gherkin::{Feature, LineCol, Scenario, Span, Step, StepType},
    step::Collection,
};
use std::collections::BTreeMap;

use super::{
    features::{file_name, scenarios},
    steps,
    world::World,
};
use crate::failure::{Failure, FailureKind};

/// Checks that every step means something and every scenario expects something,
/// so that no proof is made for a scenario that cannot be judged.
///
/// # Errors
/// [`FailureKind::Usage`] with file, line and the steps there are.
pub fn features(all: &[Feature], steps: &Collection<World>) -> Result<(), Failure> {
    for feature in all {
        let file = file_name(feature);
        let rules = feature.rules.iter().map(|r| (&r.background, &r.scenarios));
        let all = std::iter::once((&None, &feature.scenarios)).chain(rules);
        for (background, scenarios) in all {
            let backgrounds = feature.background.iter().chain(background);
            for background in backgrounds {
                check_description(&file, background.description.as_deref(), steps)?;
                for step in &background.steps {
                    check_step(&file, step, steps)?;
                }
            }
            for scenario in scenarios {
                check_scenario(&file, scenario, steps)?;
            }
        }
    }
    Ok(())
}

/// Checks that scenarios are told apart by what `name` makes of the names of feature and
/// scenario.
///
/// # Errors
/// [`FailureKind::Usage`] with both places.
pub fn names(features: &[Feature], name: impl Fn(&str, &str) -> String) -> Result<(), Failure> {
    let mut places = BTreeMap::new();
    for feature in features {
        for scenario in scenarios(feature) {
            let place = format!("{}:{}", file_name(feature), scenario.position.line);
            let snapshot = name(&feature.name, &scenario.name);
            if let Some(other) = places.insert(snapshot.clone(), place.clone()) {
                let what = format!(
                    "{place}: the snapshot {snapshot} is also that of {other}, by its name"
                );
                return Err(Failure::usage(what).help(
                    "give the scenarios different names; an outline's has a <column> of its examples",
                ));
            }
        }
    }
    Ok(())
}

fn check_scenario(
    file: &str,
    scenario: &Scenario,
    steps: &Collection<World>,
) -> Result<(), Failure> {
    check_description(file, scenario.description.as_deref(), steps)?;
    let (line, name) = (scenario.position.line, &scenario.name);
    if !name.contains(char::is_alphanumeric) {
        return Err(
            Failure::usage(format!("{file}:{line}: this scenario has no name"))
                .help("name it after its keyword, in words: its snapshot is named so, too"),
        );
    }
    for step in &scenario.steps {
        check_step(file, step, steps)?;
        check_bits(file, step)?;
    }
    if scenario.steps.iter().any(|s| s.ty == StepType::Then) {
        return Ok(());
    }
    Err(
        Failure::usage(format!("{file}:{line}: scenario {name:?} expects nothing"))
            .help("add a Then step, for example `Then the risk scores are 33 and 33`"),
    )
}

/// What stands before the first step is a description, a mistyped keyword's step as well:
/// it would be passed over.
fn check_description(
    file: &str,
    description: Option<&str>,
    steps: &Collection<World>,
) -> Result<(), Failure> {
    for line in description.unwrap_or_default().lines() {
        let Some((keyword, value)) = line.trim().split_once(' ') else {
            continue;
        };
        let is_step = |ty| {
            let step = Step {
                keyword: keyword.to_owned(),
                ty,
                value: value.trim().to_owned(),
                docstring: None,
                table: None,
                span: Span::default(),
                position: LineCol::default(),
            };
            !matches!(steps.find(&step), Ok(None))
        };
        if [StepType::Given, StepType::When, StepType::Then]
            .into_iter()
            .any(is_step)
        {
            let what = format!("{file}: {:?} is a step without its keyword", line.trim());
            return Err(Failure::usage(what).help("begin it with Given, When, Then, And or But"));
        }
    }
    Ok(())
}

/// Bits that are no number are found before a proof is made.
fn check_bits(file: &str, step: &Step) -> Result<(), Failure> {
    let bits = step.value.strip_prefix(steps::ACCEPTED_WITH);
    let bits = bits.and_then(|rest| rest.split_whitespace().next());
    match bits.map(str::parse::<u64>) {
        Some(Err(error)) => Err(Failure::usage(format!(
            "{file}:{}: the security bits are no number that can be used",
            step.position.line
        ))
        .because(&error)
        .help("proofs have some 60 to 100")),
        _ => Ok(()),
    }
}

fn check_step(file: &str, step: &Step, steps: &Collection<World>) -> Result<(), Failure> {
    let (line, keyword, text) = (step.position.line, step.keyword.trim(), &step.value);
    match steps.find(step) {
        Ok(Some(_)) => Ok(()),
        Ok(None) => Err(Failure::usage(format!(
            "{file}:{line}: no step reads {keyword:?} {text:?}"
        ))
        .help(format!("the steps are:\n{}", steps::catalogue()))),
        Err(error) => Err(Failure::new(
            FailureKind::Usage,
            format!("{file}:{line}: {keyword:?} {text:?} can be read in more than one way"),
        )
        .because(&error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::features::{TEXT, bundled, count, parse};
    use std::path::Path;

    #[test]
    fn mistakes_are_found_before_the_run() {
        let check_text = |text: &str| {
            let feature = parse(Path::new("f.feature"), text)?;
            super::features(&[feature], &steps::collection())
        };
        assert_eq!(check_text(TEXT), Ok(()));
        let unknown = TEXT.replace("constraints pass", "constraints are fine");
        let failure = check_text(&unknown).unwrap_err();
        assert_eq!(failure.kind, FailureKind::Usage);
        assert!(
            failure.what.starts_with("f.feature:5: no step reads"),
            "{failure}"
        );
        assert!(
            failure
                .to_string()
                .contains("the DAO constraints (pass|fail)")
        );
        let nothing = TEXT.replace("Then", "When");
        assert!(check_text(&nothing).is_err());
        assert!(
            check_text("Feature: F\n  Scenario: S\n    When the allocation is decided\n")
                .unwrap_err()
                .what
                .contains("expects nothing")
        );
        assert!(
            check_text("not a feature")
                .unwrap_err()
                .what
                .contains("f.feature")
        );
        for (from, to, what, help) in [
            (
                "Scenario: A",
                "Scenario: –",
                "f.feature:4: this scenario has no name",
                "in words",
            ),
            (
                "    Then the DAO constraints pass",
                "    Then the DAO constraints pass\n      | a | b |\n      | c |",
                "f.feature:7: the number of cells differs: 1 here, 2 in",
                "number of cells",
            ),
            (
                "| 1 |",
                "| 1 | 5 |",
                "f.feature:11: the number of cells differs: 2 here, 1 in",
                "number of cells",
            ),
            (
                "are <n>",
                "are <m>",
                "f.feature:7: the examples of this outline have no column \"m\"",
                "first row",
            ),
            (
                "    Then the risk",
                "    Given x\n    Adn the risk",
                "line 8, \"Adn the risk",
                "And or But",
            ),
            ("Feature: F", "", "line 4", "begins with `Feature:`"),
            (
                "      | 1 |\n      | 2 |\n",
                "",
                "f.feature:6: this outline has no examples",
                "a row for each scenario",
            ),
            (
                "    Examples:\n      | n |\n      | 1 |\n      | 2 |\n",
                "  Scenario: C\n    Then the DAO constraints pass\n",
                "f.feature:6: this outline has no examples",
                "`Examples:`",
            ),
        ] {
            let failure = check_text(&TEXT.replace(from, to)).unwrap_err();
            let help_found = failure.help.as_deref().unwrap_or_default();
            assert!(
                failure.what.contains(what) && help_found.contains(help),
                "{failure}"
            );
        }
        assert!(check_text(&TEXT.replace("| n |", "| m |")).is_err());
        assert_eq!(check_text(&format!("\u{feff}{TEXT}")), Ok(()));
        let coloured = TEXT.replace("Scenario: A", "Scenario: A\u{1b}[31m");
        let feature = parse(Path::new("f.feature"), &coloured).unwrap();
        assert_eq!(feature.scenarios[0].name, "A [31m");
        // A first step whose keyword is mistyped would be taken for a description.
        let mistyped = TEXT.replacen(
            "    Then the",
            "    Thn the risk scores are 1 and 5\n    Then the",
            1,
        );
        let failure = check_text(&mistyped).unwrap_err();
        assert!(
            failure.what.contains("\"Thn the risk scores are 1 and 5\""),
            "{failure}"
        );
        let described = TEXT.replacen("    Then the", "    A word on the risk\n    Then the", 1);
        assert_eq!(check_text(&described), Ok(()));
        let bits = "the proof is accepted with at least 99999999999999999999 security bits";
        let failure = check_text(&TEXT.replace("the DAO constraints pass", bits)).unwrap_err();
        assert!(
            failure.what.starts_with("f.feature:5: the security bits"),
            "{failure}"
        );
    }

    #[test]
    fn scenarios_of_one_name_are_told() {
        let name = |feature: &str, scenario: &str| format!("{feature}/{scenario}");
        let check = |text: &str| names(&[parse(Path::new("f.feature"), text).unwrap()], name);
        assert_eq!(check(TEXT), Ok(()));
        let failure = check(&TEXT.replace("B <n>", "B")).unwrap_err();
        assert_eq!(failure.kind, FailureKind::Usage);
        assert!(failure.what.contains("F/B"), "{failure}");
    }

    #[test]
    fn the_bundled_features_are_sound() {
        let features = bundled().unwrap();
        assert!(count(&features) > 20);
        assert_eq!(super::features(&features, &steps::collection()), Ok(()));
    }
}
