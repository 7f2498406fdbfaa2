//! Changes of the public input.

use stonegate::stone::{field::Felt, public_input::PublicMemoryCell};

use super::{Case, case};

/// Changed public inputs.
pub fn public_input_cases() -> Vec<Case> {
    let output = |cells: &mut Vec<PublicMemoryCell>| cells.len() - 1;
    vec![
        case(
            "output value plus 1",
            "public-input",
            "0x2a",
            true,
            move |g| {
                let cells = &mut g.proof.public_input.public_memory;
                let last = output(cells);
                cells[last].value += Felt::from(1);
            },
        ),
        case(
            "another output value",
            "public-input",
            "0x2a",
            false,
            move |g| {
                let cells = &mut g.proof.public_input.public_memory;
                let last = output(cells);
                cells[last].value = Felt::from(123_456_789);
            },
        ),
        case(
            "program word",
            "public-input",
            "public_memory[3]",
            false,
            |g| {
                g.proof.public_input.public_memory[3].value = Felt::from(99);
            },
        ),
        case(
            "padding value",
            "public-input",
            "public_memory[0]",
            false,
            |g| {
                g.proof.public_input.public_memory[0].value += Felt::from(1);
            },
        ),
        case(
            "address of a cell",
            "public-input",
            "public_memory[5].address",
            false,
            |g| {
                g.proof.public_input.public_memory[5].address += 1000;
            },
        ),
        case("a cell is missing", "public-input", "missing", false, |g| {
            g.proof.public_input.public_memory.remove(4);
        }),
        case("a cell too many", "public-input", "too many", false, |g| {
            let cells = &mut g.proof.public_input.public_memory;
            cells.push(PublicMemoryCell {
                address: 77,
                value: Felt::from(7),
                page: 0,
            });
        }),
        case(
            "cells exchanged",
            "public-input",
            "public_memory",
            false,
            |g| {
                g.proof.public_input.public_memory.swap(4, 5);
            },
        ),
        case("rc_max", "public-input", "rc_max", true, |g| {
            g.proof.public_input.rc_max += 1
        }),
        case("rc_min", "public-input", "rc_min", true, |g| {
            g.proof.public_input.rc_min -= 1
        }),
        case("rc_max far off", "public-input", "rc_max", false, |g| {
            g.proof.public_input.rc_max = 50_000
        }),
        case(
            "end of the execution",
            "public-input",
            "execution.stop_ptr",
            false,
            |g| {
                g.proof
                    .public_input
                    .memory_segments
                    .get_mut("execution")
                    .unwrap()
                    .stop_ptr += 5;
            },
        ),
        case(
            "begin of a builtin",
            "public-input",
            "range_check.begin_addr",
            false,
            |g| {
                g.proof
                    .public_input
                    .memory_segments
                    .get_mut("range_check")
                    .unwrap()
                    .begin_addr -= 1;
            },
        ),
        case(
            "end of a builtin",
            "public-input",
            "pedersen.stop_ptr",
            false,
            |g| {
                g.proof
                    .public_input
                    .memory_segments
                    .get_mut("pedersen")
                    .unwrap()
                    .stop_ptr += 6;
            },
        ),
        case("number of steps", "n-steps", "512", true, |g| {
            g.proof.public_input.n_steps *= 2
        }),
        case("layout of the public input", "layout", "small", true, |g| {
            g.proof.public_input.layout = "dex".into();
            g.settings.layout = "dex".into();
        }),
    ]
}
