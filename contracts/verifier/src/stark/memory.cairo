//! The memory modes: what the public memory must look like, and which part of
//! it is program and which output.

use crate::air::layout;
use crate::calldata::PublicInput;
use crate::settings::{CAIRO1, RELAXED, STRICT};
use super::channel::sponge;

const MAX_ADDRESS: u256 = 0xffffffffffffffff;
const INITIAL_PC: felt252 = 1;
/// First word of the program: ap += n_builtins.
const ALLOCATE_BUILTINS: felt252 = 0x40780017fff7fff;
/// Third word: call rel main.
const CALL_MAIN: felt252 = 0x1104800180018000;
/// Fifth word: jmp rel 0, where the run ends.
const JUMP_FOREVER: felt252 = 0x10780017fff7fff;

/// Positions of the first segments.
pub const PROGRAM: u32 = 0;
pub const EXECUTION: u32 = 1;
pub const OUTPUT: u32 = 2;

/// Begin of a segment.
pub fn begin(segments: Span<felt252>, position: u32) -> felt252 {
    *segments[2 * position]
}

/// Stop pointer of a segment.
pub fn stop(segments: Span<felt252>, position: u32) -> felt252 {
    *segments[2 * position + 1]
}

/// Checks the public memory, panics at the first fault; gives the hashes of
/// program and output.
pub fn verify(input: @PublicInput, mode: felt252) -> (felt252, felt252) {
    if mode == STRICT {
        strict(input)
    } else if mode == RELAXED {
        relaxed(input)
    } else {
        assert(mode == CAIRO1, 'invalid memory_verification');
        cairo1(input)
    }
}

fn hash(values: Span<felt252>) -> felt252 {
    sponge(0, 0, 0, values)
}

/// One cell: address and value.
fn take(ref page: Span<felt252>) -> (felt252, felt252) {
    let [address, value] = (*page.multi_pop_front::<2>().expect('Index out of bounds')).unbox();
    (address, value)
}

/// Values of `n` cells at consecutive addresses.
fn take_range(ref page: Span<felt252>, start: felt252, n: u32) -> Span<felt252> {
    let mut values = array![];
    let mut expected = start;
    for _ in 0..n {
        let (address, value) = take(ref page);
        assert(address == expected, 'Invalid address');
        values.append(value);
        expected += 1;
    }
    values.span()
}

/// Builtin pointers on the stack; `pointers` holds each as every second felt.
fn take_stack(ref page: Span<felt252>, start: felt252, mut pointers: Span<felt252>) {
    let mut expected = start;
    while let Option::Some(pointer) = pointers.pop_front() {
        let (address, value) = take(ref page);
        assert(address == expected, 'Invalid address');
        assert(value == *pointer, 'Invalid builtin');
        expected += 1;
        // The other half of the segment.
        let _ = pointers.pop_front();
    }
}

fn check_execution(segments: Span<felt252>) -> (felt252, felt252) {
    let initial_ap = begin(segments, EXECUTION);
    let final_ap = stop(segments, EXECUTION);
    assert(initial_ap.into() < MAX_ADDRESS, 'Invalid initial_ap');
    assert(final_ap.into() < MAX_ADDRESS, 'Invalid final_ap');
    (initial_ap, final_ap)
}

fn check_only_page(input: @PublicInput) {
    assert((*input.continuous_page_headers).is_empty(), 'Invalid continuous_page_headers');
}

/// Cairo 0: entry code with the whole builtin list of the layout, and nothing
/// in the public memory but program, stack ends and output.
fn strict(input: @PublicInput) -> (felt252, felt252) {
    let segments = *input.segments;
    let initial_pc = begin(segments, PROGRAM);
    let final_pc = stop(segments, PROGRAM);
    let output_start = begin(segments, OUTPUT);
    let output_stop = stop(segments, OUTPUT);
    let (initial_ap, final_ap) = check_execution(segments);
    check_only_page(input);
    assert(initial_pc == INITIAL_PC, 'Invalid initial_pc');
    assert(final_pc == INITIAL_PC + 4, 'Invalid final_pc');
    let mut page = *input.main_page;
    // The stack begins behind the program: frame pointer, pc, then ap.
    let length: u32 = (initial_ap - 2 - initial_pc).try_into().unwrap();
    let program = take_range(ref page, initial_pc, length);
    assert(*program[0] == ALLOCATE_BUILTINS, 'Invalid program');
    assert(*program[1] == layout::N_BUILTINS.into(), 'Invalid program');
    assert(*program[2] == CALL_MAIN, 'Invalid program');
    assert(*program[4] == JUMP_FOREVER, 'Invalid program');
    assert(*program[5] == 0, 'Invalid program');
    let (address, value) = take(ref page);
    assert(address == initial_ap - 2, 'Invalid fp2 addr');
    assert(value == initial_ap, 'Invalid fp2 val');
    let (address, value) = take(ref page);
    assert(address == initial_ap - 1, 'Invalid fp1 addr');
    assert(value == 0, 'Invalid fp1 val');
    let begins = segments.slice(2 * OUTPUT, 2 * layout::N_BUILTINS);
    take_stack(ref page, initial_ap, begins);
    let stops = segments.slice(2 * OUTPUT + 1, 2 * layout::N_BUILTINS - 1);
    take_stack(ref page, final_ap - layout::N_BUILTINS.into(), stops);
    let start: u32 = output_start.try_into().unwrap();
    let length: u32 = (output_stop - output_start).try_into().unwrap();
    let output = take_range(ref page, start.into(), length);
    assert(page.is_empty(), 'Invalid main page len');
    (hash(program), hash(output))
}

/// Program and output where the segments say; nothing else is looked at.
fn relaxed(input: @PublicInput) -> (felt252, felt252) {
    let segments = *input.segments;
    let initial_pc: u32 = begin(segments, PROGRAM).try_into().unwrap();
    let initial_ap: u32 = begin(segments, EXECUTION).try_into().unwrap();
    let _final_ap: u32 = stop(segments, EXECUTION).try_into().unwrap();
    let output_start: u32 = begin(segments, OUTPUT).try_into().unwrap();
    let output_stop: u32 = stop(segments, OUTPUT).try_into().unwrap();
    let output_length = output_stop - output_start;
    check_only_page(input);
    let mut page = *input.main_page;
    let program = take_range(ref page, initial_pc.into(), initial_ap - 2 - initial_pc);
    loop {
        let address: u256 = (*page[0]).into();
        if address >= output_start.into() {
            break;
        }
        take(ref page);
    }
    let output = take_range(ref page, output_start.into(), output_length);
    (hash(program), hash(output))
}

/// Output is the tail of the main page, all before it the program.
fn cairo1(input: @PublicInput) -> (felt252, felt252) {
    let segments = *input.segments;
    let initial_pc = begin(segments, PROGRAM);
    let length = stop(segments, OUTPUT) - begin(segments, OUTPUT);
    let output_length: u32 = length.try_into().unwrap();
    check_execution(segments);
    check_only_page(input);
    assert(initial_pc == INITIAL_PC, 'Invalid initial_pc');
    let mut values = array![];
    let mut page = *input.main_page;
    while let Option::Some(cell) = page.multi_pop_front::<2>() {
        let [_, value] = (*cell).unbox();
        values.append(value);
    }
    let values = values.span();
    let program_length = values.len() - output_length;
    let output = values.slice(program_length, output_length);
    (hash(values.slice(0, program_length)), hash(output))
}
