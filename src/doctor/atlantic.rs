//! Herodotus' proving service: whether there is a key. The service is not asked.

use super::{Check, Plan, Status};
use crate::{
    failure::Failure,
    source::{ApiKey, AtlanticError, SourceKind},
};

pub fn key(plan: &Plan) -> Check {
    match ApiKey::from_environment() {
        Ok(_) => Check::ok("API key", "set; whether the service takes it is not asked"),
        Err(error) => {
            let failure = Failure::from(error.clone());
            let status = match plan.source(SourceKind::Atlantic, failure.kind) {
                // It is there, and not as it should be.
                Status::Missing if error != AtlanticError::NoKey => Status::Warning,
                status => status,
            };
            Check::failed("API key", status, &failure)
        }
    }
}
