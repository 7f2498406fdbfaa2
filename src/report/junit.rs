//! The report as JUnit XML, the form CI systems display.

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};
use std::time::Duration;

use super::record::{RunReport, ScenarioRecord};
use crate::failure::FailureKind;

/// Version of what is in the report, a property of every suite; more may be added within
/// a version.
const JUNIT_VERSION: &str = "1";

impl RunReport {
    /// One suite per feature, one case per scenario. A failed expectation is a
    /// `failure`, everything else that went wrong an `error`.
    pub fn to_junit(&self) -> Result<String, quick_junit::SerializeError> {
        let mut report = Report::new("stonegate");
        report.set_time(Duration::from_secs_f64(self.seconds));
        let mut suites: Vec<TestSuite> = Vec::new();
        for scenario in &self.scenarios {
            let name = scenario.feature.as_str();
            let index = suites.iter().position(|s| s.name.as_str() == name);
            let index = index.unwrap_or_else(|| {
                let mut suite = TestSuite::new(name);
                suite.add_property(("stonegate_junit", JUNIT_VERSION));
                suites.push(suite);
                suites.len() - 1
            });
            suites[index].add_test_case(case(scenario));
        }
        report.add_test_suites(suites);
        report.to_string()
    }
}

fn case(scenario: &ScenarioRecord) -> TestCase {
    let status = match &scenario.failure {
        None => TestCaseStatus::success(),
        Some(failed) => {
            let mut status = TestCaseStatus::non_success(match failed.failure.kind {
                FailureKind::Expectation => NonSuccessKind::Failure,
                _ => NonSuccessKind::Error,
            });
            status
                .set_type(failed.failure.kind.name())
                .set_message(failed.failure.what.clone())
                .set_description(format!("at: {}\n{}", failed.step, failed.failure));
            status
        }
    };
    let mut case = TestCase::new(scenario.name.as_str(), status);
    case.set_classname(scenario.feature.as_str());
    case.set_time(Duration::from_secs_f64(scenario.seconds));
    case.extra
        .insert("file".into(), scenario.file.as_str().into());
    case.extra
        .insert("line".into(), scenario.line.to_string().into());
    case
}
