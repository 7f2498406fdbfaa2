//! The local verifier and Integrity's calldata against proofs of StarkWare's
//! own Stone. The proofs are not in the repository: `STONEGATE_SHARED` names
//! the folder with `golden/`, `STONEGATE_INTEGRITY_EXAMPLES` the folder
//! `examples/proofs` of Integrity's repository; either may be unset.

mod calldata;
mod cases;
#[path = "../common/mod.rs"]
mod common;
mod fuzz;
mod golden;
mod oracles;
mod refusals;
