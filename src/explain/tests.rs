//! Causes on proofs of the real Stone.
