//! What several test binaries need.

// Each of them uses its own part.
#![allow(dead_code)]

pub mod allocation;
pub mod desk;
pub mod golden;
pub mod random;
