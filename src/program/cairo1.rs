//! Cairo 1 executables: the JSON of cairo-lang-executable, as `scarb build`
//! writes it for `[executable]` targets.
//!
//! An executable comes with two entries. The *standalone* one starts with
//! `ap += n` for the n builtins that the program uses, and runs as it is; a
//! proof of it passes Integrity's `relaxed` and `cairo1` memory verification.
//! `strict` wants the stack to hold *all* the layout's builtins. So the strict
//! entry here replaces the six words of the standalone one by
//!
//! ```text
//! ap += N; call rel <shim>; jmp rel 0;
//! ```
//!
//! and appends a shim that hands those builtins that the program uses to its
//! *bootloader* entry (a function from builtin pointers to builtin pointers),
//! and returns the others untouched. Neither code nor hints move.

use std::{collections::HashMap, path::Path};

use cairo_lang_casm::assembler::AssembledCairoProgram;
use cairo_vm::{
    Felt252,
    serde::deserialize_program::{ApTracking, FlowTrackingData, HintParams, ReferenceManager},
    types::{
        builtin_name::BuiltinName, program::Program as VmProgram, relocatable::MaybeRelocatable,
    },
    vm::runners::{
        cairo_pie::{CairoPie, StrippedProgram},
        cairo_runner::CairoRunner,
    },
};
use serde::Deserialize;

use super::{
    Layout, ProgramError,
    hints::{ExecutableHints, Marked},
    run::{self, Stopped, from_vm, to_vm},
    text,
};
use crate::stone::{air_inputs::AirInputs, field::Felt};

/// Words of `ap += n; call rel x; jmp rel 0`.
const HEADER_WORDS: usize = 6;
/// Program counter of the last step: `jmp rel 0`.
const END: usize = 4;

const AP_ADD_IMMEDIATE: u64 = 0x0407_8001_7fff_7fff;
const CALL_RELATIVE: u64 = 0x1104_8001_8001_8000;
const JUMP_RELATIVE: u64 = 0x0107_8001_7fff_7fff;
const RETURN: u64 = 0x208b_7fff_7fff_7ffe;

/// How a Cairo 1 executable is entered, which decides the memory verification
/// that its proof passes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Entry {
    /// With all the layout's builtins on the stack: `strict`.
    #[default]
    Strict,
    /// With the builtins that the program uses, by its own header: `cairo1`, `relaxed`.
    Standalone,
}

/// The part of an executable that is run.
#[derive(Clone, Debug)]
pub(super) struct Executable {
    program: AssembledCairoProgram,
    /// Builtins the program uses, in order.
    builtins: Vec<BuiltinName>,
    /// Offset of the bootloader entry.
    function: usize,
}

#[derive(Deserialize)]
struct ExecutableFile {
    program: AssembledCairoProgram,
    entrypoints: Vec<EntryPoint>,
}

#[derive(Deserialize)]
struct EntryPoint {
    builtins: Vec<BuiltinName>,
    offset: usize,
    kind: EntryPointKind,
}

#[derive(Deserialize, PartialEq)]
enum EntryPointKind {
    Bootloader,
    Standalone,
}

/// cairo-vm does not take the program.
fn malformed(name: &str, error: &dyn std::error::Error) -> ProgramError {
    ProgramError::Malformed {
        program: name.into(),
        reason: error.to_string(),
    }
}

impl Executable {
    /// The builtins the executable is entered with.
    pub(super) fn builtins(&self) -> Vec<BuiltinName> {
        self.builtins.clone()
    }

    pub(super) fn parse(path: &Path, json: &[u8]) -> Result<Executable, ProgramError> {
        let file: ExecutableFile = text::parse(path, json, "a Cairo 1 executable")?;
        let malformed = |reason: &str| ProgramError::Malformed {
            program: path.display().to_string(),
            reason: reason.into(),
        };
        let entry = |kind| file.entrypoints.iter().find(|entry| entry.kind == kind);
        let standalone = entry(EntryPointKind::Standalone)
            .ok_or_else(|| malformed("it has no entry point of kind Standalone"))?;
        let function = entry(EntryPointKind::Bootloader)
            .ok_or_else(|| malformed("it has no entry point of kind Bootloader"))?;
        let words = file.program.bytecode.len();
        if standalone.offset != 0 || !(HEADER_WORDS..words).contains(&function.offset) {
            return Err(malformed(
                "the standalone entry is not at 0, or the bootloader entry not after its header",
            ));
        }
        if let Some((pc, _)) = file.program.hints.iter().find(|(pc, _)| *pc >= words) {
            return Err(malformed(&format!(
                "it has a hint at {pc}, but only {words} words"
            )));
        }
        let (builtins, function) = (function.builtins.clone(), function.offset);
        Ok(Executable {
            program: file.program,
            builtins,
            function,
        })
    }

    /// The words of the program segment.
    pub(super) fn words(
        &self,
        name: &str,
        layout: Layout,
        entry: Entry,
    ) -> Result<Vec<Felt>, ProgramError> {
        let words = self.vm_words(name, layout, entry)?;
        Ok(words.iter().map(from_vm).collect())
    }

    fn vm_words(
        &self,
        name: &str,
        layout: Layout,
        entry: Entry,
    ) -> Result<Vec<Felt252>, ProgramError> {
        run::check_builtins(name, &self.builtins, layout)?;
        let mut words: Vec<Felt252> = self.program.bytecode.iter().map(Felt252::from).collect();
        if entry == Entry::Strict && self.builtins != layout.builtins() {
            enter_strictly(&mut words, self.function, &self.builtins, layout.builtins());
        }
        Ok(words)
    }

    pub(super) fn run(
        &self,
        name: &str,
        arguments: &[Felt],
        layout: Layout,
        entry: Entry,
    ) -> Result<AirInputs, ProgramError> {
        let words = self.vm_words(name, layout, entry)?;
        let builtins = match entry {
            Entry::Strict => layout.builtins().to_vec(),
            Entry::Standalone => self.builtins.clone(),
        };
        let program = VmProgram::new_for_proof(
            builtins,
            words.into_iter().map(MaybeRelocatable::from).collect(),
            0,
            END,
            self.hint_table(),
            ReferenceManager { references: vec![] },
            HashMap::new(),
            vec![],
            None,
        )
        .map_err(|error| malformed(name, &error))?;
        let mut hints = self.hints(arguments);
        run::run(&program, layout, &mut hints)
            .map_err(|stopped| explain(stopped, &hints, name, layout))
    }

    /// The run of the bootloader entry, packed.
    pub(super) fn pack(
        &self,
        name: &str,
        arguments: &[Felt],
        layout: Layout,
    ) -> Result<CairoPie, ProgramError> {
        run::check_builtins(name, &self.builtins, layout)?;
        let StrippedProgram {
            data,
            builtins,
            main,
            ..
        } = self.stripped();
        let program = VmProgram::new(
            builtins,
            data,
            Some(main),
            self.hint_table(),
            ReferenceManager { references: vec![] },
            HashMap::new(),
            vec![],
            None,
        )
        .map_err(|error| malformed(name, &error))?;
        let mut hints = self.hints(arguments);
        run::pack(&program, layout, &mut hints)
            .map_err(|stopped| explain(stopped, &hints, name, layout))
    }

    /// The program as a bootloader hashes it: as it was compiled, entered at its
    /// bootloader entry.
    pub(super) fn stripped(&self) -> StrippedProgram {
        let words = self.program.bytecode.iter();
        StrippedProgram {
            data: words
                .map(|word| MaybeRelocatable::from(Felt252::from(word)))
                .collect(),
            builtins: self.builtins.clone(),
            main: self.function,
            prime: (),
        }
    }

    fn hints(&self, arguments: &[Felt]) -> ExecutableHints {
        let arguments = arguments.iter().copied().map(to_vm).collect();
        ExecutableHints::new(&self.program.hints, arguments)
    }

    /// cairo-vm finds a hint by its text; those of Cairo 1 have their program
    /// counter for one.
    fn hint_table(&self) -> HashMap<usize, Vec<HintParams>> {
        let hint = |pc: usize| HintParams {
            code: pc.to_string(),
            accessible_scopes: vec![],
            flow_tracking_data: FlowTrackingData {
                ap_tracking: ApTracking::default(),
                reference_ids: HashMap::new(),
            },
        };
        self.program
            .hints
            .iter()
            .map(|(pc, _)| (*pc, vec![hint(*pc)]))
            .collect()
    }
}

/// A stopped run as the user sees it: a panic with its reason, or else.
fn explain(stopped: Stopped, hints: &ExecutableHints, name: &str, layout: Layout) -> ProgramError {
    let panic = stopped
        .runner
        .as_ref()
        .zip(hints.marked())
        .and_then(|(runner, marked)| panic_data(runner, marked));
    match panic {
        Some(data) => ProgramError::Panic {
            program: name.into(),
            reason: describe_panic(&data),
        },
        None => stopped.into_program_error(name, layout),
    }
}

/// Puts the strict entry into `words`; see the module's documentation.
/// `used` is a subset of `all`, in the order the function takes and returns them.
fn enter_strictly(
    words: &mut Vec<Felt252>,
    function: usize,
    used: &[BuiltinName],
    all: &[BuiltinName],
) {
    let shim = words.len() as i64;
    let header = [
        Felt252::from(AP_ADD_IMMEDIATE),
        Felt252::from(all.len()),
        Felt252::from(CALL_RELATIVE),
        // Relative to the call, which is at 2.
        Felt252::from(shim - 2),
        Felt252::from(JUMP_RELATIVE),
        Felt252::ZERO,
    ];
    words[..HEADER_WORDS].copy_from_slice(&header);

    // Parameter i of a function with n of them is at fp - 3 - (n - 1 - i).
    let parameter = |i: usize| push_from_fp(-3 - (all.len() as i64 - 1 - i as i64));
    for builtin in used {
        if let Some(i) = all.iter().position(|candidate| candidate == builtin) {
            words.push(parameter(i));
        }
    }
    let call = words.len() as i64;
    words.push(Felt252::from(CALL_RELATIVE));
    words.push(Felt252::from(function as i64 - call));
    for (i, builtin) in all.iter().enumerate() {
        words.push(
            match used.iter().position(|candidate| candidate == builtin) {
                // Result j of k is at ap - k + j after the call; i words were pushed since.
                Some(j) => push_from_ap(j as i64 - used.len() as i64 - i as i64),
                None => parameter(i),
            },
        );
    }
    words.push(Felt252::from(RETURN));
}

/// `[ap] = [fp + offset]; ap++`.
fn push_from_fp(offset: i64) -> Felt252 {
    push(0x480a_7fff_7fff_8000, offset)
}

/// `[ap] = [ap + offset]; ap++`.
fn push_from_ap(offset: i64) -> Felt252 {
    push(0x4812_7fff_7fff_8000, offset)
}

/// Sets the offset of the second operand (bits 32..48, biased by 2^15; -1 in `word`).
fn push(word: u64, offset: i64) -> Felt252 {
    Felt252::from((word as i64 + ((offset + 1) << 32)) as u64)
}

/// The panic data, when the run stopped at the check that there was no panic.
fn panic_data(runner: &CairoRunner, marked: Marked) -> Option<Vec<Felt>> {
    if runner.vm.get_pc() != marked.pc {
        return None;
    }
    let length = (marked.end - marked.start).ok()?;
    runner
        .vm
        .get_integer_range(marked.start, length)
        .ok()
        .map(|data| data.iter().map(|felt| from_vm(felt)).collect())
}

/// Panic data as text: printable short strings quoted, other felts in hexadecimal.
fn describe_panic(data: &[Felt]) -> String {
    if data.is_empty() {
        return "no reason".into();
    }
    let parts: Vec<String> = data
        .iter()
        .map(|felt| match felt.to_short_string() {
            Some(text) => format!("'{text}'"),
            None => felt.to_string(),
        })
        .collect();
    parts.join(", ")
}
