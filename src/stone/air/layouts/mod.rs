//! The layouts Stone knows, as tables.

mod recursive;

use super::layout::Layout;

/// Every layout of this build.
pub const LAYOUTS: &[&Layout] = &[&recursive::RECURSIVE];
