//! What is to be decided, and how people write it down: the allocation case,
//! the reference model of the risk engine, and the Gherkin steps with their
//! runner.

pub mod allocation;
pub mod amount;
mod case;
pub mod check;
pub mod features;
mod rows;
mod runner;
mod steps;
mod tables;
mod world;

pub use case::case_of;
pub use runner::{Session, run};
pub use steps::catalogue;
