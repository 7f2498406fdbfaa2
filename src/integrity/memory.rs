//! The memory modes: what Integrity asks of the public memory before it looks
//! at the proof, and which part of it is program and which output
//! (Integrity `air/public_input.cairo`, `air/layouts/*/public_input.cairo`).

use super::{
    config::MemoryVerification,
    layouts::{EXECUTION, OUTPUT, PROGRAM, RegisteredLayout, ordered_segments},
    refusal::{Reason, Refusal, Stage},
};
use crate::stone::{
    field::Felt,
    public_input::{MemorySegment, PublicInput, PublicMemoryCell},
};

/// Addresses of execution must stay below this, the largest they can be here.
const MAX_ADDRESS: u64 = u64::MAX;
/// First word of the program: `ap += n_builtins`.
const ALLOCATE_BUILTINS: u64 = 0x0407_8001_7fff_7fff;
/// Third word: `call rel main`.
const CALL_MAIN: u64 = 0x1104_8001_8001_8000;
/// Fifth word: `jmp rel 0`, where the run ends.
const JUMP_FOREVER: u64 = 0x0107_8001_7fff_7fff;

/// The two halves of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgramAndOutput {
    pub program: Vec<Felt>,
    pub output: Vec<Felt>,
}

/// Checks the public memory and extracts program and output.
///
/// # Errors
/// [`Stage::PublicMemory`] with Integrity's string.
pub fn verify(
    public_input: &PublicInput,
    layout: &RegisteredLayout,
    mode: MemoryVerification,
) -> Result<ProgramAndOutput, Refusal> {
    let page = MainPage::new(public_input);
    let segments = Segments(ordered_segments(public_input));
    match mode {
        MemoryVerification::Strict => strict(&page, &segments, layout),
        MemoryVerification::Relaxed => relaxed(&page, &segments),
        MemoryVerification::Cairo1 => cairo1(&page, &segments),
    }
}

fn refuse<T>(
    reason: Reason,
    detail: impl Into<String>,
    expected: impl std::fmt::Display,
    found: impl std::fmt::Display,
) -> Result<T, Refusal> {
    let stage = Stage::PublicMemory;
    Err(Refusal::new(stage, reason, detail, expected, found))
}

fn check<T: PartialEq + std::fmt::Display>(
    reason: Reason,
    detail: impl Into<String>,
    expected: T,
    found: T,
) -> Result<(), Refusal> {
    if found == expected {
        return Ok(());
    }
    refuse(reason, detail, expected, found)
}

/// Integrity computes addresses in the field and narrows them to 32 bits.
fn to_u32(what: &str, value: i128) -> Result<u32, Refusal> {
    u32::try_from(value).or_else(|_| refuse(Reason::OptionUnwrap, what, "a 32-bit number", value))
}

fn u32_difference(what: &str, larger: u32, smaller: u32) -> Result<u32, Refusal> {
    larger.checked_sub(smaller).ok_or_else(|| {
        let (stage, reason) = (Stage::PublicMemory, Reason::SubtractionOverflow);
        let expected = format!("at least {smaller}");
        Refusal::new(stage, reason, what, expected, larger)
    })
}

struct Segments(Vec<MemorySegment>);

impl Segments {
    fn at(&self, index: usize) -> Result<MemorySegment, Refusal> {
        self.0.get(index).copied().ok_or_else(|| {
            let (stage, reason) = (Stage::PublicMemory, Reason::IndexOutOfBounds);
            let expected = format!("at least {} segments", index + 1);
            Refusal::new(stage, reason, "memory segments", expected, self.0.len())
        })
    }

    /// Start and end of the allocation pointer; both must be addresses.
    fn check_execution(&self) -> Result<(i128, i128), Refusal> {
        let MemorySegment {
            begin_addr,
            stop_ptr,
        } = self.at(EXECUTION)?;
        let below = format!("below {MAX_ADDRESS}");
        if begin_addr == MAX_ADDRESS {
            return refuse(Reason::InvalidInitialAp, "initial ap", below, begin_addr);
        }
        if stop_ptr == MAX_ADDRESS {
            return refuse(Reason::InvalidFinalAp, "final ap", below, stop_ptr);
        }
        Ok((begin_addr.into(), stop_ptr.into()))
    }
}

struct MainPage {
    cells: Vec<PublicMemoryCell>,
    has_other_pages: bool,
}

impl MainPage {
    fn new(public_input: &PublicInput) -> MainPage {
        let memory = &public_input.public_memory;
        MainPage {
            cells: memory.iter().filter(|c| c.page == 0).copied().collect(),
            has_other_pages: memory.iter().any(|c| c.page != 0),
        }
    }

    fn check_only_page(&self) -> Result<(), Refusal> {
        if !self.has_other_pages {
            return Ok(());
        }
        let reason = Reason::InvalidContinuousPages;
        refuse(reason, "public memory", "page 0 only", "other pages")
    }

    fn at(&self, index: usize) -> Result<PublicMemoryCell, Refusal> {
        self.cells.get(index).copied().ok_or_else(|| {
            let (stage, reason) = (Stage::PublicMemory, Reason::IndexOutOfBounds);
            let expected = format!("at least {} cells", index + 1);
            Refusal::new(stage, reason, "main page", expected, self.cells.len())
        })
    }

    /// `n` cells at consecutive addresses.
    fn range(&self, address: u32, n: u32, index: &mut usize) -> Result<Vec<Felt>, Refusal> {
        let mut values = Vec::new();
        for i in 0..u64::from(n) {
            let cell = self.at(*index)?;
            let expected = u64::from(address) + i;
            let detail = format!("address of main page cell {index}");
            check(Reason::InvalidAddress, detail, expected, cell.address)?;
            values.push(cell.value);
            *index += 1;
        }
        Ok(values)
    }

    /// Builtin pointers on the stack, at consecutive addresses.
    fn stack(&self, start: i128, pointers: &[u64], index: &mut usize) -> Result<(), Refusal> {
        for (i, pointer) in pointers.iter().enumerate() {
            let cell = self.at(*index)?;
            let detail = format!("address of main page cell {index}");
            let expected = start + i as i128;
            check(
                Reason::InvalidAddress,
                detail,
                expected,
                cell.address.into(),
            )?;
            let detail = format!("builtin pointer at address {}", cell.address);
            let expected = Felt::from(*pointer);
            check(Reason::InvalidBuiltin, detail, expected, cell.value)?;
            *index += 1;
        }
        Ok(())
    }
}

fn strict(
    page: &MainPage,
    segments: &Segments,
    layout: &RegisteredLayout,
) -> Result<ProgramAndOutput, Refusal> {
    let program_segment = segments.at(PROGRAM)?;
    let output_segment = segments.at(OUTPUT)?;
    let (initial_ap, final_ap) = segments.check_execution()?;
    page.check_only_page()?;
    let initial_pc = program_segment.begin_addr;
    check(Reason::InvalidInitialPc, "initial pc", 1, initial_pc)?;
    let final_pc = program_segment.stop_ptr;
    check(Reason::InvalidFinalPc, "final pc", 5, final_pc)?;
    let mut index = 0;
    // The stack begins behind the program: return fp, return pc, then ap.
    let length = to_u32("program length", initial_ap - 2 - i128::from(initial_pc))?;
    let program = page.range(1, length, &mut index)?;
    let words = [
        (0, ALLOCATE_BUILTINS),
        (1, layout.n_builtins() as u64),
        (2, CALL_MAIN),
        (4, JUMP_FOREVER),
        (5, 0),
    ];
    for (i, word) in words {
        let Some(found) = program.get(i).copied() else {
            let expected = format!("at least {} words", i + 1);
            let found = program.len();
            return refuse(Reason::IndexOutOfBounds, "program", expected, found);
        };
        let detail = format!("word {i} of the program");
        check(Reason::InvalidProgram, detail, Felt::from(word), found)?;
    }
    let cell = page.at(index)?;
    let address = i128::from(cell.address);
    let detail = "address of the return frame pointer";
    check(Reason::InvalidFp2Address, detail, initial_ap - 2, address)?;
    let expected = Felt::from(initial_ap as u64);
    let detail = "return frame pointer";
    check(Reason::InvalidFp2Value, detail, expected, cell.value)?;
    let cell = page.at(index + 1)?;
    let address = i128::from(cell.address);
    let detail = "address of the return pc";
    check(Reason::InvalidFp1Address, detail, initial_ap - 1, address)?;
    check(Reason::InvalidFp1Value, "return pc", Felt::ZERO, cell.value)?;
    index += 2;
    let builtins = OUTPUT..OUTPUT + layout.n_builtins();
    let mut begin_addresses = Vec::new();
    let mut stop_pointers = Vec::new();
    for i in builtins {
        let segment = segments.at(i)?;
        begin_addresses.push(segment.begin_addr);
        stop_pointers.push(segment.stop_ptr);
    }
    page.stack(initial_ap, &begin_addresses, &mut index)?;
    let start = final_ap - layout.n_builtins() as i128;
    page.stack(start, &stop_pointers, &mut index)?;
    let start = i128::from(output_segment.begin_addr);
    let length = i128::from(output_segment.stop_ptr) - start;
    let start = to_u32("output start", start)?;
    let length = to_u32("output length", length)?;
    let output = page.range(start, length, &mut index)?;
    let reason = Reason::InvalidMainPageLength;
    check(reason, "main page length", index, page.cells.len())?;
    Ok(ProgramAndOutput { program, output })
}

fn relaxed(page: &MainPage, segments: &Segments) -> Result<ProgramAndOutput, Refusal> {
    let initial_pc = to_u32("initial pc", segments.at(PROGRAM)?.begin_addr.into())?;
    let execution = segments.at(EXECUTION)?;
    let initial_ap = to_u32("initial ap", execution.begin_addr.into())?;
    to_u32("final ap", execution.stop_ptr.into())?;
    let output = segments.at(OUTPUT)?;
    let output_start = to_u32("output start", output.begin_addr.into())?;
    let output_stop = to_u32("output stop", output.stop_ptr.into())?;
    let output_length = u32_difference("output stop", output_stop, output_start)?;
    page.check_only_page()?;
    let program_end = u32_difference("initial fp", initial_ap, 2)?;
    let program_length = u32_difference("program end", program_end, initial_pc)?;
    let mut index = 0;
    let program = page.range(initial_pc, program_length, &mut index)?;
    while page.at(index)?.address < u64::from(output_start) {
        index += 1;
    }
    let output = page.range(output_start, output_length, &mut index)?;
    Ok(ProgramAndOutput { program, output })
}

fn cairo1(page: &MainPage, segments: &Segments) -> Result<ProgramAndOutput, Refusal> {
    let initial_pc = segments.at(PROGRAM)?.begin_addr;
    let output = segments.at(OUTPUT)?;
    let length = i128::from(output.stop_ptr) - i128::from(output.begin_addr);
    let output_length = to_u32("output length", length)?;
    segments.check_execution()?;
    page.check_only_page()?;
    check(Reason::InvalidInitialPc, "initial pc", 1, initial_pc)?;
    let n_cells = to_u32("main page length", page.cells.len() as i128)?;
    let program_length = u32_difference("main page length", n_cells, output_length)?;
    let mut program: Vec<Felt> = page.cells.iter().map(|cell| cell.value).collect();
    let output = program.split_off(program_length as usize);
    Ok(ProgramAndOutput { program, output })
}
