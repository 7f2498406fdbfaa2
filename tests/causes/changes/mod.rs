//! Changes of a good proof or of its settings, and what must be said of them.

mod bytes;
mod public_input;
mod settings;

use super::corpus::Good;

pub use bytes::byte_cases;
pub use public_input::public_input_cases;
pub use settings::{parameter_cases, settings_cases};

/// A change of a good proof or of its settings.
pub struct Case {
    pub name: &'static str,
    /// The cause that must be named first.
    pub cause: &'static str,
    /// What must be said of it.
    pub says: String,
    pub change: Box<dyn Fn(&mut Good)>,
    /// Whether it can be found without annotations, too.
    pub bare: bool,
}

pub fn case(
    name: &'static str,
    cause: &'static str,
    says: impl Into<String>,
    bare: bool,
    change: impl Fn(&mut Good) + 'static,
) -> Case {
    Case {
        name,
        cause,
        says: says.into(),
        bare,
        change: Box::new(change),
    }
}
