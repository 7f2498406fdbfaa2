//! Position-independent executions ("PIE"): the run of a program's main function
//! in a form that a bootloader, and with it a proving service, can take over.
//!
//! The program is entered as a function here, from builtin pointers to builtin
//! pointers: a Cairo 1 executable at its *bootloader* entry, a Cairo 0 program
//! at `main`. What it outputs is the same as in a proof-mode run.

use cairo_vm::{
    program_hash::compute_program_hash_chain,
    types::{builtin_name::BuiltinName, relocatable::MaybeRelocatable},
    vm::runners::cairo_pie::CairoPie,
};

use super::{Kind, Layout, Program, ProgramError, run::from_vm};
use crate::stone::field::Felt;

/// Version of the simple bootloader, part of what it hashes (cairo-lang 0.13.2,
/// `starkware/cairo/bootloaders/hash_program.py`, `bootloader_version=0`).
const BOOTLOADER_VERSION: usize = 0;

/// One packed run.
#[derive(Clone, Debug)]
pub struct Pie {
    /// The archive: `metadata.json`, `memory.bin` and three more.
    pub zip: Vec<u8>,
    /// The felts of the output segment.
    pub output: Vec<Felt>,
}

impl Program {
    /// Runs the program and packs the run. `layout` must have the program's
    /// builtins; `arguments` are those of [`Program::run`].
    ///
    /// # Errors
    /// Those of [`Program::run`], and [`ProgramError::Pack`].
    pub fn pack(&self, arguments: &[Felt], layout: Layout) -> Result<Pie, ProgramError> {
        let pie = match &self.kind {
            Kind::Cairo0(program) => program.pack(&self.name, arguments, layout),
            Kind::Cairo1(program) => program.pack(&self.name, arguments, layout),
        }?;
        let failed = |reason: String| ProgramError::Pack {
            program: self.name.clone(),
            reason,
        };
        Ok(Pie {
            output: output(&pie).ok_or_else(|| failed("its output has holes".into()))?,
            zip: archive(&pie).map_err(|error| failed(error.to_string()))?,
        })
    }

    /// The hash by which a bootloader's output names this program: the Pedersen
    /// hash chain over length, bootloader version, offset of the main function,
    /// builtins and words (cairo-lang 0.13.2, `compute_program_hash_chain`).
    ///
    /// This is the hash that Herodotus names programs by: cairo-lang 0.13.2's
    /// `cairo-hash-program` gives `CAIRO0_PROGRAM_HASH` of
    /// <https://github.com/HerodotusDev/atlantic-examples> for that repository's
    /// `cairo0-python-vm/program.cairo`.
    ///
    /// # Errors
    /// [`ProgramError::Malformed`] for a program with pointers among its words.
    pub fn task_hash(&self) -> Result<Felt, ProgramError> {
        let stripped = match &self.kind {
            Kind::Cairo0(program) => program.stripped(&self.name)?,
            Kind::Cairo1(program) => program.stripped(),
        };
        compute_program_hash_chain(&stripped, BOOTLOADER_VERSION)
            .map(|hash| from_vm(&hash))
            .map_err(|error| ProgramError::Malformed {
                program: self.name.clone(),
                reason: error.to_string(),
            })
    }
}

/// The output segment; `None` where a cell of it is missing or a pointer.
fn output(pie: &CairoPie) -> Option<Vec<Felt>> {
    let Some(segment) = pie.metadata.builtin_segments.get(&BuiltinName::output) else {
        return Some(vec![]);
    };
    let index = usize::try_from(segment.index).ok()?;
    let mut cells = vec![None; segment.size];
    for ((at, offset), value) in &pie.memory.0 {
        if *at == index
            && let MaybeRelocatable::Int(value) = value
        {
            *cells.get_mut(*offset)? = Some(from_vm(value));
        }
    }
    cells.into_iter().collect()
}

/// The archive's bytes. cairo-vm writes archives to files only.
fn archive(pie: &CairoPie) -> std::io::Result<Vec<u8>> {
    let folder = tempfile::Builder::new()
        .prefix("stonegate-pie-")
        .tempdir()?;
    let path = folder.path().join("pie.zip");
    // cairo-lang writes one extra segment, too.
    pie.write_zip_file(&path, true)?;
    std::fs::read(&path)
}
