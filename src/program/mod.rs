//! Program stage: from a Cairo program and its arguments, or from the files of
//! any other runner, to [`AirInputs`].

pub mod air_files;
mod air_writer;
pub mod allocation;
mod cairo0;
mod cairo1;
mod error;
pub mod forecast;
mod hints;
mod layout;
mod pie;
mod run;
#[cfg(test)]
mod tests;
mod text;
pub mod tiny;

use cairo_vm::types::builtin_name::BuiltinName;
use std::{path::Path, sync::Arc};

pub use air_files::AirFilesError;
pub use air_writer::AirFiles;
pub(crate) use air_writer::write_json;
pub use cairo1::Entry;
pub use error::ProgramError;
pub use layout::{Layout, UnknownLayout};
pub use pie::Pie;
pub use text::FileError;
pub use tiny::tiny;

use crate::stone::{air_inputs::AirInputs, field::Felt, hash::poseidon};

/// A compiled program, ready to be run for any layout that has its builtins.
#[derive(Clone, Debug)]
pub struct Program {
    name: String,
    json: Arc<[u8]>,
    kind: Kind,
}

#[derive(Clone, Debug)]
enum Kind {
    Cairo0(cairo0::Compiled),
    Cairo1(cairo1::Executable),
}

impl Program {
    /// Reads a Cairo 1 executable (`scarb build`, cairo-lang-executable) or a
    /// compiled Cairo 0 program (`cairo-compile --proof_mode`).
    ///
    /// # Errors
    /// [`ProgramError`] when the file cannot be read, is of another kind or damaged.
    pub fn load(path: &Path) -> Result<Program, ProgramError> {
        Program::parse(path, &text::read(path)?)
    }

    /// As [`Program::load`], of a file's content; `path` serves errors only.
    pub fn parse(path: &Path, json: &[u8]) -> Result<Program, ProgramError> {
        let name = path.display().to_string();
        let value: serde_json::Value = text::parse(path, json, "a compiled Cairo program")?;
        let has = |key: &str| value.get(key).is_some();
        let kind = if has("program") && has("entrypoints") {
            Kind::Cairo1(cairo1::Executable::parse(path, json)?)
        } else if has("data") && has("reference_manager") {
            Kind::Cairo0(cairo0::Compiled::parse(&name, &value, json)?)
        } else {
            return Err(ProgramError::WrongKind {
                program: name,
                hint: text::looks_like(json),
            });
        };
        Ok(Program {
            name,
            json: json.into(),
            kind,
        })
    }

    /// The compiled program as it was read.
    pub fn json(&self) -> &[u8] {
        &self.json
    }

    /// Checks that the layout has the builtins that the program uses.
    ///
    /// # Errors
    /// [`ProgramError::MissingBuiltin`] with the layouts that have them.
    pub fn check_layout(&self, layout: Layout) -> Result<(), ProgramError> {
        run::check_builtins(&self.name, &self.vm_builtins(), layout)
    }

    /// Names of the builtins that the program declares.
    pub fn builtins(&self) -> Vec<String> {
        let names = self.vm_builtins();
        names.iter().map(|name| name.to_str().to_owned()).collect()
    }

    fn vm_builtins(&self) -> Vec<BuiltinName> {
        match &self.kind {
            Kind::Cairo0(program) => program.builtins(),
            Kind::Cairo1(program) => program.builtins(),
        }
    }

    /// Runs the program in proof mode for `layout`, in the form Integrity's
    /// strict memory verification takes.
    ///
    /// `arguments`: for Cairo 1 the serialized arguments of the executable
    /// function; for Cairo 0 one felt for each key that the hints
    /// `ids.x = program_input['key']` read, in the order of the program.
    ///
    /// # Errors
    /// [`ProgramError`]: a missing builtin, a panic, an unknown hint, …
    pub fn run(&self, arguments: &[Felt], layout: Layout) -> Result<AirInputs, ProgramError> {
        self.run_as(arguments, layout, Entry::Strict)
    }

    /// As [`Program::run`], with a choice of what a Cairo 1 executable is
    /// entered by. Cairo 0 programs have only one entry.
    pub fn run_as(
        &self,
        arguments: &[Felt],
        layout: Layout,
        entry: Entry,
    ) -> Result<AirInputs, ProgramError> {
        match &self.kind {
            Kind::Cairo0(program) => program.run(&self.name, arguments, layout),
            Kind::Cairo1(program) => program.run(&self.name, arguments, layout, entry),
        }
    }

    /// The words of the program segment when run for `layout`: what the
    /// program hash is taken over.
    pub fn words(&self, layout: Layout) -> Result<Vec<Felt>, ProgramError> {
        match &self.kind {
            Kind::Cairo0(program) => program.words(&self.name),
            Kind::Cairo1(program) => program.words(&self.name, layout, Entry::Strict),
        }
    }

    /// Integrity's program hash in strict mode: Poseidon over [`Program::words`].
    pub fn hash(&self, layout: Layout) -> Result<Felt, ProgramError> {
        Ok(poseidon::hash_many(&self.words(layout)?))
    }
}

impl AirInputs {
    /// The values of the output segment; empty without one, and up to the first
    /// cell that has no value.
    pub fn output(&self) -> Vec<Felt> {
        let Some(segment) = self.public_input.memory_segments.get("output") else {
            return vec![];
        };
        (segment.begin_addr..segment.stop_ptr)
            .map_while(|address| {
                self.memory
                    .get(usize::try_from(address).ok()?)
                    .copied()
                    .flatten()
            })
            .collect()
    }
}
