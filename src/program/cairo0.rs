//! Compiled Cairo 0 programs, as `cairo-compile --proof_mode` writes them.
//!
//! cairo-vm knows the hints of the Cairo 0 library. A program's own hints are
//! unknown to it, with one exception made here: `ids.x = program_input['key']`,
//! the way a program reads its input, takes its value from the arguments.

use std::{collections::HashMap, rc::Rc};

use cairo_vm::{
    hint_processor::builtin_hint_processor::{
        builtin_hint_processor_definition::{BuiltinHintProcessor, HintFunc},
        hint_utils::insert_value_from_var_name,
    },
    types::{builtin_name::BuiltinName, relocatable::MaybeRelocatable},
    types::{
        errors::program_errors::ProgramError as VmProgramError, program::Program as VmProgram,
    },
    vm::runners::cairo_pie::{CairoPie, StrippedProgram},
};
use serde_json::Value;

use super::{
    Layout, ProgramError,
    run::{self, from_vm, run_resources, to_vm},
};
use crate::stone::{air_inputs::AirInputs, field::Felt};

/// A compiled program and the inputs that its hints read.
#[derive(Clone, Debug)]
pub(super) struct Compiled {
    program: VmProgram,
    inputs: Vec<InputHint>,
}

/// One hint `ids.variable = program_input['key']`.
#[derive(Clone, Debug, PartialEq)]
struct InputHint {
    code: String,
    variable: String,
    key: String,
}

impl Compiled {
    /// `value` is `json`, parsed.
    pub(super) fn parse(name: &str, value: &Value, json: &[u8]) -> Result<Compiled, ProgramError> {
        let identifiers = &value["identifiers"];
        if ["__main__.__start__", "__main__.__end__"]
            .iter()
            .any(|label| identifiers.get(label).is_none())
        {
            return Err(ProgramError::NotProofMode {
                program: name.into(),
            });
        }
        let program =
            VmProgram::from_bytes(json, Some("main")).map_err(|error: VmProgramError| {
                ProgramError::Malformed {
                    program: name.into(),
                    reason: error.to_string(),
                }
            })?;
        Ok(Compiled {
            program,
            inputs: input_hints(&value["hints"]),
        })
    }

    /// The builtins the program is entered with.
    pub(super) fn builtins(&self) -> Vec<BuiltinName> {
        self.program.iter_builtins().copied().collect()
    }

    pub(super) fn words(&self, name: &str) -> Result<Vec<Felt>, ProgramError> {
        self.program
            .iter_data()
            .map(|word| match word {
                MaybeRelocatable::Int(value) => Ok(from_vm(value)),
                MaybeRelocatable::RelocatableValue(pointer) => Err(ProgramError::Malformed {
                    program: name.into(),
                    reason: format!("the pointer {pointer} among its words"),
                }),
            })
            .collect()
    }

    pub(super) fn run(
        &self,
        name: &str,
        arguments: &[Felt],
        layout: Layout,
    ) -> Result<AirInputs, ProgramError> {
        let mut hints = self.hint_processor(name, arguments, layout)?;
        run::run(&self.program, layout, &mut hints)
            .map_err(|stopped| stopped.into_program_error(name, layout))
    }

    /// The run of `main`, packed.
    pub(super) fn pack(
        &self,
        name: &str,
        arguments: &[Felt],
        layout: Layout,
    ) -> Result<CairoPie, ProgramError> {
        let mut hints = self.hint_processor(name, arguments, layout)?;
        run::pack(&self.program, layout, &mut hints)
            .map_err(|stopped| stopped.into_program_error(name, layout))
    }

    /// The program as a bootloader hashes it.
    pub(super) fn stripped(&self, name: &str) -> Result<StrippedProgram, ProgramError> {
        self.program
            .get_stripped_program()
            .map_err(|error| ProgramError::Malformed {
                program: name.into(),
                reason: error.to_string(),
            })
    }

    /// cairo-vm's hints, and those that take their values from `arguments`.
    fn hint_processor(
        &self,
        name: &str,
        arguments: &[Felt],
        layout: Layout,
    ) -> Result<BuiltinHintProcessor, ProgramError> {
        run::check_builtins(name, &self.builtins(), layout)?;
        let keys = self.keys();
        if keys.len() != arguments.len() {
            return Err(ProgramError::ArgumentCount {
                program: name.into(),
                expected: keys.len(),
                found: arguments.len(),
                names: if keys.is_empty() {
                    "it reads none".into()
                } else {
                    keys.join(", ")
                },
            });
        }
        let values: HashMap<&str, Felt> = keys.into_iter().zip(arguments.iter().copied()).collect();
        let rules = self
            .inputs
            .iter()
            .map(|hint| {
                let variable = hint.variable.clone();
                let value = to_vm(values[hint.key.as_str()]);
                let rule = HintFunc(Box::new(move |vm, _, ids, ap_tracking, _| {
                    insert_value_from_var_name(&variable, value, vm, ids, ap_tracking)
                }));
                (hint.code.clone(), Rc::new(rule))
            })
            .collect();
        Ok(BuiltinHintProcessor::new(rules, run_resources()))
    }

    /// Keys of `program_input`, in the order of first use.
    fn keys(&self) -> Vec<&str> {
        let mut keys: Vec<&str> = vec![];
        for hint in &self.inputs {
            if !keys.contains(&hint.key.as_str()) {
                keys.push(&hint.key);
            }
        }
        keys
    }
}

/// The input hints of a program's `hints` object, by program counter.
fn input_hints(hints: &Value) -> Vec<InputHint> {
    let mut by_pc: Vec<(u64, &Value)> = hints
        .as_object()
        .into_iter()
        .flatten()
        .filter_map(|(pc, hints)| Some((pc.parse().ok()?, hints)))
        .collect();
    by_pc.sort_by_key(|(pc, _)| *pc);
    by_pc
        .into_iter()
        .flat_map(|(_, hints)| hints.as_array().into_iter().flatten())
        .filter_map(|hint| input_hint(hint["code"].as_str()?))
        .collect()
}

fn input_hint(code: &str) -> Option<InputHint> {
    let (variable, source) = code.trim().strip_prefix("ids.")?.split_once('=')?;
    let quoted = source
        .trim()
        .strip_prefix("program_input[")?
        .strip_suffix(']')?;
    let key = ['\'', '"']
        .into_iter()
        .find_map(|quote| quoted.strip_prefix(quote)?.strip_suffix(quote))?;
    let variable = variable.trim();
    let is_name = |text: &str| {
        !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    };
    (is_name(variable) && is_name(key)).then(|| InputHint {
        code: code.into(),
        variable: variable.into(),
        key: key.into(),
    })
}
