//! Our programs, as those of Stone and of our own.

use crate::common::{
    allocation::{ARGUMENTS, PROGRAM},
    desk::{Desk, Done},
};

/// Our program in the place of Stone's prover.
pub const PROVER: &str = env!("CARGO_BIN_EXE_cpu_air_prover");
/// Our program in the place of Stone's verifier.
pub const VERIFIER: &str = env!("CARGO_BIN_EXE_cpu_air_verifier");

/// Proves the allocation program into `out`.
#[track_caller]
pub fn prove(desk: &Desk, out: &str, more: &[&str]) -> Done {
    let mut arguments = vec!["prove", "--program", PROGRAM, "--args", ARGUMENTS];
    // A small trace and little work: these tests are about the way.
    arguments.extend(["--layout", "small", "--security-bits", "30", "--out", out]);
    arguments.extend(more);
    desk.run(&arguments)
}
