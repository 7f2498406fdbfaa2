//! What the service answers, as its OpenAPI text has it
//! (<https://docs.herodotus.cloud/atlantic-api/endpoints/get-query>,
//! `…/submit-query`, `…/get-query-by-dedup-id`). Fields that decide nothing
//! here are not read.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::fmt;

/// Answer to a submission.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Submitted {
    pub atlantic_query_id: String,
}

/// Answer to a question after one query.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct QueryAnswer {
    /// `null` where there is none.
    pub atlantic_query: Option<Query>,
    /// Addresses of the files that were made so far.
    #[serde(default)]
    pub metadata_urls: Vec<String>,
}

/// State of a query.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Query {
    pub id: String,
    pub status: Status,
    /// What is being done, for example `PROOF_GENERATION`.
    pub step: Option<String>,
    /// Why it failed, as one word in capitals.
    pub error_reason: Option<String>,
    pub integrity_fact_hash: Option<String>,
    pub sharp_fact_hash: Option<String>,
    pub is_fact_mocked: Option<bool>,
}

/// How far a query is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Status {
    Received,
    InProgress,
    Done,
    Failed,
    /// A word that the documentation does not have; waited for like progress.
    #[serde(other)]
    Unknown,
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Status::Received => "received",
            Status::InProgress => "in progress",
            Status::Done => "done",
            Status::Failed => "failed",
            Status::Unknown => "in an unknown state",
        })
    }
}

/// Answer to a question after the parts of a query (`/atlantic-query-jobs/{id}`).
#[derive(Deserialize)]
pub(super) struct JobsAnswer {
    #[serde(default)]
    pub jobs: Vec<JobAnswer>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct JobAnswer {
    pub job_name: String,
    pub status: String,
    /// What the part left behind. Of a verification on Starknet, its
    /// transactions: `{"initial": {"transactionHash": "0x…"}, …}`.
    #[serde(default)]
    pub context: Value,
}

/// How far the verification on chain is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct VerificationStatus {
    /// The query's id.
    pub query: String,
    pub status: Status,
    /// What is being done, in the service's word.
    pub step: Option<String>,
    /// The fact that Integrity registers, `0x` hexadecimal, once it is known.
    pub integrity_fact_hash: Option<String>,
    /// The fact of SHARP's verifier on Ethereum.
    pub sharp_fact_hash: Option<String>,
    /// A mocked fact is none: no proof was verified for it.
    pub is_fact_mocked: bool,
    /// Why it failed.
    pub error_reason: Option<String>,
    pub jobs: Vec<Job>,
}

/// One part of a query.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Job {
    /// For example `PROOF_GENERATION`.
    pub name: String,
    /// In the service's word.
    pub status: String,
    pub transactions: Vec<Transaction>,
}

/// A transaction that the service sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Transaction {
    /// Which of them, for example `initial`.
    pub name: String,
    /// `0x` hexadecimal.
    pub hash: String,
}

impl VerificationStatus {
    pub(super) fn new(query: Query, jobs: Vec<JobAnswer>) -> VerificationStatus {
        VerificationStatus {
            query: query.id,
            status: query.status,
            step: query.step,
            integrity_fact_hash: query.integrity_fact_hash,
            sharp_fact_hash: query.sharp_fact_hash,
            is_fact_mocked: query.is_fact_mocked.unwrap_or_default(),
            error_reason: query.error_reason,
            jobs: jobs.into_iter().map(Job::from).collect(),
        }
    }
}

impl From<JobAnswer> for Job {
    fn from(answer: JobAnswer) -> Job {
        let parts = answer.context.as_object().into_iter().flatten();
        let transactions = parts
            .filter_map(|(name, part)| {
                Some(Transaction {
                    name: name.clone(),
                    hash: part.get("transactionHash")?.as_str()?.to_owned(),
                })
            })
            .collect();
        Job {
            name: answer.job_name,
            status: answer.status,
            transactions,
        }
    }
}

/// What an error answer says. The documentation shows no schema of these; all
/// known ones are objects with texts such as
/// `{"statusCode": 400, "message": "MISSING_API_KEY"}`.
#[derive(Debug, Default)]
pub(super) struct Complaint(Vec<String>);

impl Complaint {
    /// The texts of a JSON answer, in their order; none of another answer.
    pub(super) fn read(body: &[u8]) -> Complaint {
        let mut texts = Vec::new();
        if let Ok(value) = serde_json::from_slice(body) {
            collect(&value, &mut texts);
        }
        Complaint(texts)
    }

    /// Whether one of the texts is this code, in capitals or not.
    pub(super) fn is(&self, code: &str) -> bool {
        self.0.iter().any(|text| text.eq_ignore_ascii_case(code))
    }

    /// Whether one of the texts has this word in it.
    pub(super) fn mentions(&self, word: &str) -> bool {
        self.0.iter().any(|text| text.contains(word))
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.is_empty() {
            true => f.write_str("no reason that can be read"),
            false => f.write_str(&self.0.join(": ")),
        }
    }
}

fn collect(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) if !texts.contains(text) => texts.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| collect(item, texts)),
        Value::Object(fields) => fields.values().for_each(|field| collect(field, texts)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn complaints_are_read_whatever_their_shape() {
        for body in [
            r#"{"statusCode": 400, "message": "INSUFFICIENT_CREDITS"}"#,
            r#"{"error": {"code": "INSUFFICIENT_CREDITS"}}"#,
            r#"{"paymentRequired": {"x402Version": 2, "error": "insufficient_credits"}}"#,
        ] {
            let complaint = Complaint::read(body.as_bytes());
            assert!(complaint.is("INSUFFICIENT_CREDITS"), "{complaint}");
        }
        let complaint = Complaint::read(
            br#"{"error": "Bad Request", "message": "ZOD", "issues": [{"path": ["layout"]}]}"#,
        );
        assert_eq!(complaint.to_string(), "Bad Request: ZOD: layout");
        assert!(complaint.mentions("layout") && !complaint.is("lay"));
        let complaint = Complaint::read(b"<html>");
        assert_eq!(complaint.to_string(), "no reason that can be read");
    }

    #[test]
    fn transactions_are_found_in_a_context() {
        let job: JobAnswer = serde_json::from_str(
            r#"{"jobName": "PROOF_VERIFICATION", "status": "COMPLETED", "context": {
                "initial": {"transactionHash": "0x1"}, "note": "x", "final": {"transactionHash": "0x2"}}}"#,
        )
        .unwrap();
        let names: Vec<String> = Job::from(job)
            .transactions
            .into_iter()
            .map(|t| format!("{} {}", t.name, t.hash))
            .collect();
        assert_eq!(names, ["initial 0x1", "final 0x2"]);
    }

    #[test]
    fn a_new_status_is_no_error() {
        let status: Status = serde_json::from_str(r#""PAUSED""#).unwrap();
        assert_eq!(status, Status::Unknown);
    }
}
