//! The layouts a program can be run for: those whose verifiers Integrity has.

use std::{fmt, str::FromStr};

use cairo_vm::types::{builtin_name::BuiltinName, layout_name::LayoutName};

/// A Stone layout: which builtins there are, and how many of each per step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layout {
    Small,
    Dex,
    Recursive,
    RecursiveWithPoseidon,
    Starknet,
    StarknetWithKeccak,
}

/// The text is not the name of a layout.
#[derive(Debug, thiserror::Error)]
#[error("unknown layout {found:?}; expected one of {}", names(&Layout::ALL))]
pub struct UnknownLayout {
    /// The text as given.
    pub found: String,
}

impl Layout {
    /// All layouts, cheapest on chain first.
    pub const ALL: [Layout; 6] = [
        Layout::Recursive,
        Layout::RecursiveWithPoseidon,
        Layout::Small,
        Layout::Dex,
        Layout::Starknet,
        Layout::StarknetWithKeccak,
    ];

    /// Stone's spelling.
    pub fn name(self) -> &'static str {
        self.vm_name().to_str()
    }

    /// Names of the builtins in the order of the segments of the public input,
    /// which is the order a program takes their pointers in.
    pub fn builtin_names(self) -> Vec<&'static str> {
        self.builtins().iter().map(|name| name.to_str()).collect()
    }

    pub(super) fn builtins(self) -> &'static [BuiltinName] {
        use BuiltinName::*;
        match self {
            Layout::Small | Layout::Dex => &[output, pedersen, range_check, ecdsa],
            Layout::Recursive => &[output, pedersen, range_check, bitwise],
            Layout::RecursiveWithPoseidon => &[output, pedersen, range_check, bitwise, poseidon],
            Layout::Starknet => &[
                output,
                pedersen,
                range_check,
                ecdsa,
                bitwise,
                ec_op,
                poseidon,
            ],
            Layout::StarknetWithKeccak => &[
                output,
                pedersen,
                range_check,
                ecdsa,
                bitwise,
                ec_op,
                keccak,
                poseidon,
            ],
        }
    }

    pub(super) fn vm_name(self) -> LayoutName {
        match self {
            Layout::Small => LayoutName::small,
            Layout::Dex => LayoutName::dex,
            Layout::Recursive => LayoutName::recursive,
            Layout::RecursiveWithPoseidon => LayoutName::recursive_with_poseidon,
            Layout::Starknet => LayoutName::starknet,
            Layout::StarknetWithKeccak => LayoutName::starknet_with_keccak,
        }
    }

    /// The layouts that have all of `builtins`, as text for an error.
    pub(super) fn having(builtins: &[BuiltinName]) -> String {
        let layouts: Vec<Layout> = Layout::ALL
            .into_iter()
            .filter(|layout| builtins.iter().all(|b| layout.builtins().contains(b)))
            .collect();
        if layouts.is_empty() {
            "no layout that Integrity verifies has them all".into()
        } else {
            format!("layouts that have them all: {}", names(&layouts))
        }
    }
}

fn names(layouts: &[Layout]) -> String {
    let names: Vec<&str> = layouts.iter().map(|layout| layout.name()).collect();
    names.join(", ")
}

impl FromStr for Layout {
    type Err = UnknownLayout;

    fn from_str(text: &str) -> Result<Layout, UnknownLayout> {
        Layout::ALL
            .into_iter()
            .find(|layout| layout.name() == text)
            .ok_or_else(|| UnknownLayout { found: text.into() })
    }
}

impl fmt::Display for Layout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
