//! The machine-readable report.

use serde::Serialize;

use super::record::RunReport;

/// Version of the JSON report's shape; fields may be added within a version.
pub const REPORT_VERSION: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    stonegate_report: u32,
    passed: usize,
    failed: usize,
    exit_code: u8,
    #[serde(flatten)]
    report: &'a RunReport,
}

impl RunReport {
    /// The report as JSON, indented.
    pub fn to_json(&self) -> String {
        let document = Document {
            stonegate_report: REPORT_VERSION,
            passed: self.passed(),
            failed: self.scenarios.len() - self.passed(),
            exit_code: self.worst_failure().map_or(0, |kind| kind.exit_code()),
            report: self,
        };
        // Strings, numbers and lists only: there is nothing JSON could refuse.
        let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
        text.push('\n');
        text
    }
}
