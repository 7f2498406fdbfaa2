//! Feature files: the bundled ones and the user's, parsed and filtered by tags.

use cucumber::{
    feature::Ext as _,
    gherkin::{Feature, GherkinEnv, Scenario, Step, Table, tagexpr::TagOperation},
    tag::Ext as _,
};
use include_dir::{Dir, include_dir};
use std::path::{Path, PathBuf};

use super::{rows::check_rows, steps};
use crate::{failure::Failure, files};

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
/// [`FailureKind::Usage`](crate::failure::FailureKind) with file and line for what cannot
/// be read or parsed.
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
pub(super) fn parse(path: &Path, text: &str) -> Result<Feature, Failure> {
    let name = path.display().to_string();
    // Some editors begin a file with a byte order mark.
    let text = text.trim_start_matches('\u{feff}');
    check_rows(&name, text)?;
    let feature = Feature::parse(text, GherkinEnv::default())
        .map_err(|error| no_gherkin(&name, text, &error.to_string()))?;
    check_examples(&name, &feature)?;
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

/// An outline without examples would be no scenario at all, and hold.
fn check_examples(name: &str, feature: &Feature) -> Result<(), Failure> {
    for scenario in scenarios(feature) {
        let is_outline = OUTLINES.contains(&scenario.keyword.as_str());
        let tables = scenario.examples.iter().map(|examples| &examples.table);
        let has_row = |table: &Option<Table>| table.as_ref().is_some_and(|t| t.rows.len() > 1);
        let some_is_empty = tables.clone().any(|table| !has_row(table));
        if some_is_empty || is_outline && tables.count() == 0 {
            let line = scenario.position.line;
            let what = format!("{name}:{line}: this outline has no examples");
            return Err(Failure::usage(what).help(
                "add `Examples:` and a table: a row of column names, and a row for each scenario",
            ));
        }
    }
    Ok(())
}

/// Keywords of scenarios that examples are filled into.
const OUTLINES: [&str; 2] = ["Scenario Outline", "Scenario Template"];

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
/// [`FailureKind::Usage`](crate::failure::FailureKind) for an expression that does not parse.
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

/// All scenarios of a feature, those of its rules last.
pub fn scenarios(feature: &Feature) -> impl Iterator<Item = &Scenario> {
    let of_rules = feature.rules.iter().flat_map(|rule| &rule.scenarios);
    feature.scenarios.iter().chain(of_rules)
}

/// The file's name for messages.
pub fn file_name(feature: &Feature) -> String {
    let path = feature.path.as_deref().unwrap_or(Path::new("feature"));
    path.display().to_string()
}

/// A feature with tags and an outline.
#[cfg(test)]
pub(super) const TEXT: &str = "@all
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

#[cfg(test)]
mod tests {
    use super::*;

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
}
