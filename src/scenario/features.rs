//! Feature files: the bundled ones and the user's, parsed, filtered by tags,
//! and checked for steps that mean nothing before anything runs.

use cucumber::{
    feature::Ext as _,
    gherkin::{
        Feature, GherkinEnv, LineCol, Scenario, Span, Step, StepType, tagexpr::TagOperation,
    },
    step::Collection,
    tag::Ext as _,
};
use include_dir::{Dir, include_dir};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use super::{rows::check_rows, steps, world::World};
use crate::{
    failure::{Failure, FailureKind},
    files,
};

/// The scenarios that come with the program.
static BUNDLED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/features");
/// Their snapshots.
static SNAPSHOTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/snapshots");

/// The bundled features, in the order of their file names.
///
/// # Errors
/// As [`load`].
pub fn bundled() -> Result<Vec<Feature>, Failure> {
    let mut files: Vec<_> = BUNDLED.files().collect();
    files.sort_by_key(|file| file.path());
    files
        .into_iter()
        .map(|file| {
            let path = Path::new("features").join(file.path());
            parse(&path, &String::from_utf8_lossy(file.contents()))
        })
        .collect()
}

/// The bundled snapshot of that name, for a run without a folder of its own.
pub fn bundled_snapshot(name: &str) -> Option<&'static str> {
    SNAPSHOTS.get_file(name)?.contents_utf8()
}

/// The features in `paths`; a folder stands for its `.feature` files.
///
/// # Errors
/// [`FailureKind::Usage`] with file and line for what cannot be read or parsed.
pub fn load(paths: &[PathBuf]) -> Result<Vec<Feature>, Failure> {
    let mut features = Vec::new();
    for path in paths {
        for file in expand(path)? {
            let text = files::read_input(&file)?;
            let text = String::from_utf8(text).map_err(|error| {
                Failure::usage(format!("{} is no text", file.display())).because(&error)
            })?;
            features.push(parse(&file, &text)?);
        }
    }
    Ok(features)
}

/// The files that [`load`] reads, as far as they can be told: what is not there is for
/// [`load`] to say.
pub fn files_of(paths: &[PathBuf]) -> Vec<PathBuf> {
    let expanded = |path: &PathBuf| expand(path).unwrap_or_else(|_| vec![path.clone()]);
    paths.iter().flat_map(expanded).collect()
}

fn expand(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let unreadable = |error: std::io::Error| {
        Failure::usage(format!("cannot read {}", path.display())).because(&error)
    };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(path).map_err(unreadable)? {
        let file = entry.map_err(unreadable)?.path();
        if file
            .extension()
            .is_some_and(|extension| extension == "feature")
        {
            files.push(file);
        }
    }
    if files.is_empty() {
        let what = format!("{} has no .feature files", path.display());
        return Err(Failure::usage(what));
    }
    files.sort();
    Ok(files)
}

/// Parses one file and expands its scenario outlines.
fn parse(path: &Path, text: &str) -> Result<Feature, Failure> {
    let name = path.display().to_string();
    // Some editors begin a file with a byte order mark.
    let text = text.trim_start_matches('\u{feff}');
    check_rows(&name, text)?;
    let feature = Feature::parse(text, GherkinEnv::default())
        .map_err(|error| no_gherkin(&name, text, &error.to_string()))?;
    let mut feature = feature.expand_examples().map_err(|error| {
        let (line, column) = (error.pos.line, &error.name);
        Failure::usage(format!(
            "{name}:{line}: the examples of this outline have no column {column:?}"
        ))
        .help("columns are named in the first row of the examples")
    })?;
    feature.path = Some(path.to_owned());
    // Names are shown on terminals, which control characters would command.
    let of_rules = feature
        .rules
        .iter_mut()
        .flat_map(|rule| &mut rule.scenarios);
    let scenarios = feature.scenarios.iter_mut().chain(of_rules);
    for name in scenarios.map(|s| &mut s.name).chain([&mut feature.name]) {
        *name = name.replace(char::is_control, " ");
    }
    Ok(feature)
}

/// What the parser could not read. It says `Error at LINE:COLUMN: {SET}`, where the set is
/// of what its grammar has there.
fn no_gherkin(name: &str, text: &str, told: &str) -> Failure {
    let place = told.strip_prefix("Error at ");
    let line = place.and_then(|place| place.split(':').next()?.parse::<usize>().ok());
    let words = line.and_then(|line| text.lines().nth(line.checked_sub(1)?));
    let what = match (line, words.map(str::trim)) {
        (Some(line), Some(words)) if !words.is_empty() => {
            format!("{name} is no Gherkin feature: line {line}, {words:?}, does not fit")
        }
        (Some(line), _) => format!("{name} is no Gherkin feature: it cannot go on at line {line}"),
        (None, _) => format!("{name} is no Gherkin feature"),
    };
    Failure::usage(what).help(match text.contains("Feature:") {
        true => "steps begin with Given, When, Then, And or But; see the README for an example",
        false => "a feature begins with `Feature:`; see the README for an example",
    })
}

/// Characters of a tag expression: its parser calls itself for each parenthesis.
const MOST_OF_TAGS: usize = 1000;

/// Keeps the scenarios whose tags, with those of their feature and rule,
/// satisfy the expression.
///
/// # Errors
/// [`FailureKind::Usage`] for an expression that does not parse.
pub fn filter(features: &mut Vec<Feature>, expression: Option<&str>) -> Result<(), Failure> {
    let Some(text) = expression else {
        return Ok(());
    };
    let help = "for example --tags '@proof and not @tampered'";
    if text.len() > MOST_OF_TAGS {
        let what = format!("a tag expression of more than {MOST_OF_TAGS} characters");
        return Err(Failure::usage(what).help(help));
    }
    let expression: TagOperation = text.parse().map_err(|error| {
        Failure::usage(format!("{text:?} is no tag expression"))
            .because(&error)
            .help(help)
    })?;
    for feature in features.iter_mut() {
        let tags = feature.tags.clone();
        feature
            .scenarios
            .retain(|s| expression.eval(tags.iter().chain(&s.tags)));
        for rule in &mut feature.rules {
            let above = [tags.clone(), rule.tags.clone()].concat();
            rule.scenarios
                .retain(|s| expression.eval(above.iter().chain(&s.tags)));
        }
    }
    features.retain(|feature| feature.count_scenarios() > 0);
    Ok(())
}

/// Whether any scenario has a proof made, which is what a chain is asked about.
pub fn have_proofs(features: &[Feature]) -> bool {
    let proves = |step: &Step| step.value == steps::PROVED;
    let scenarios = |feature: &Feature| {
        let mut background = feature.background.iter().flat_map(|b| &b.steps);
        background.any(proves)
            || feature.scenarios.iter().any(|s| s.steps.iter().any(proves))
            || feature.rules.iter().any(|rule| {
                let mut background = rule.background.iter().flat_map(|b| &b.steps);
                background.any(proves) || rule.scenarios.iter().any(|s| s.steps.iter().any(proves))
            })
    };
    features.iter().any(scenarios)
}

/// The security bits that a scenario asks for; 0 where it asks for none.
pub fn min_security_bits(scenario: &Scenario) -> u64 {
    let bits = |step: &Step| {
        let rest = step.value.strip_prefix(steps::ACCEPTED_WITH)?;
        rest.split_whitespace().next()?.parse().ok()
    };
    scenario.steps.iter().filter_map(bits).max().unwrap_or(0)
}

/// Number of scenarios.
pub fn count(features: &[Feature]) -> usize {
    features.iter().map(|f| f.count_scenarios()).sum()
}

/// Checks that every step means something and every scenario expects something,
/// so that no proof is made for a scenario that cannot be judged.
///
/// # Errors
/// [`FailureKind::Usage`] with file, line and the steps there are.
pub fn check(features: &[Feature], steps: &Collection<World>) -> Result<(), Failure> {
    for feature in features {
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
pub fn check_names(
    features: &[Feature],
    name: impl Fn(&str, &str) -> String,
) -> Result<(), Failure> {
    let mut places = BTreeMap::new();
    for feature in features {
        let rules = feature.rules.iter().flat_map(|rule| &rule.scenarios);
        for scenario in feature.scenarios.iter().chain(rules) {
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

/// The file's name for messages.
pub fn file_name(feature: &Feature) -> String {
    let path = feature.path.as_deref().unwrap_or(Path::new("feature"));
    path.display().to_string()
}

fn check_scenario(
    file: &str,
    scenario: &Scenario,
    steps: &Collection<World>,
) -> Result<(), Failure> {
    check_description(file, scenario.description.as_deref(), steps)?;
    for step in &scenario.steps {
        check_step(file, step, steps)?;
        check_bits(file, step)?;
    }
    if scenario.steps.iter().any(|s| s.ty == StepType::Then) {
        return Ok(());
    }
    let (line, name) = (scenario.position.line, &scenario.name);
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

    const TEXT: &str = "@all
Feature: F
  @proof
  Scenario: A
    Then the DAO constraints pass
  Scenario Outline: B <n>
    Then the risk scores are <n> and 5
    @slow
    Examples:
      | n |
      | 1 |
      | 2 |
";

    fn names(features: &[Feature]) -> Vec<String> {
        let scenarios = features.iter().flat_map(|f| &f.scenarios);
        scenarios.map(|s| s.name.clone()).collect()
    }

    #[test]
    fn outlines_are_expanded_and_tags_select() {
        let parsed = || vec![parse(Path::new("f.feature"), TEXT).unwrap()];
        for (expression, expected) in [
            (None, vec!["A", "B 1", "B 2"]),
            (Some("@proof"), vec!["A"]),
            (Some("@slow and @all"), vec!["B 1", "B 2"]),
            (Some("not @all"), vec![]),
        ] {
            let mut features = parsed();
            filter(&mut features, expression).unwrap();
            assert_eq!(names(&features), expected);
            assert_eq!(count(&features), expected.len());
        }
        assert!(filter(&mut parsed(), Some("@a and")).is_err());
    }

    #[test]
    fn mistakes_are_found_before_the_run() {
        let check_text = |text: &str| {
            let feature = parse(Path::new("f.feature"), text)?;
            check(&[feature], &steps::collection())
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
        let check = |text: &str| check_names(&[parse(Path::new("f.feature"), text).unwrap()], name);
        assert_eq!(check(TEXT), Ok(()));
        let failure = check(&TEXT.replace("B <n>", "B")).unwrap_err();
        assert_eq!(failure.kind, FailureKind::Usage);
        assert!(failure.what.contains("F/B"), "{failure}");
    }

    #[test]
    fn the_bundled_features_are_sound() {
        let features = bundled().unwrap();
        assert!(count(&features) > 20);
        assert_eq!(check(&features, &steps::collection()), Ok(()));
    }
}
