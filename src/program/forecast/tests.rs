//! Forecasts from one layout's run against the runs in all the others.

use super::*;
use crate::{
    golden,
    program::{
        Program, allocation,
        tests::{METRICS, RETURN, TRACE_HINT, executable, output_ten},
    },
    stone::field::Felt,
};

/// Runs the program in every layout that has `builtins`, and forecasts every
/// one of these runs from every other. Returns the forecasts of the first.
fn assert_forecasts(
    name: &str,
    program: &Program,
    arguments: &[Felt],
    builtins: &[&str],
) -> Vec<LayoutForecast> {
    let has = |layout: &Layout| {
        let names = layout.builtin_names();
        builtins.iter().all(|builtin| names.contains(builtin))
    };
    let runs: Vec<(Layout, AirInputs)> = Layout::ALL
        .into_iter()
        .filter(has)
        .map(|layout| (layout, program.run(arguments, layout).unwrap()))
        .collect();
    let mut forecasts = None;
    let mut hits = 0;
    for (from, run) in &runs {
        let all = forecast(run, builtins);
        assert_eq!(all.len(), Layout::ALL.len());
        let found: Vec<LayoutForecast> = all.into_iter().flatten().collect();
        assert_eq!(found.len(), runs.len(), "{name} from {from}");
        for (found, (layout, actual)) in found.iter().zip(&runs) {
            assert_eq!(found.layout, *layout);
            let expected = actual.public_input.n_steps;
            assert_eq!(found.n_steps, expected, "{name} from {from}: {found:?}");
            hits += 1;
        }
        forecasts.get_or_insert(found);
    }
    println!("{name}: {hits} forecasts, all right");
    forecasts.unwrap()
}

fn bounds(forecasts: &[LayoutForecast]) -> Vec<(&'static str, u64, Bound)> {
    let bound = |f: &LayoutForecast| (f.layout.name(), f.n_steps, f.bound_by);
    forecasts.iter().map(bound).collect()
}

#[test]
fn the_allocation_program() {
    let input = allocation::AllocationInput {
        amount: allocation::Amount { low: 1000, high: 0 },
        token: Felt::from(7),
        recipient: Felt::from(8),
        jediswap: METRICS,
        ekubo: METRICS,
        max_single: 6000,
        min_diversification: 2,
    };
    let program = allocation::program().unwrap();
    let arguments = input.to_felts();
    let builtins = ["output", "range_check"];
    let run = allocation::run(&input, Layout::Small).unwrap();
    assert_eq!(used_builtins(&run.inputs.public_input), builtins);
    let found = assert_forecasts("allocation", program, &arguments, &builtins);
    let spans = Bound::RangeCheckHoles;
    let expected = [
        ("recursive", 1 << 17, spans),
        ("recursive_with_poseidon", 1 << 17, spans),
        ("small", 1 << 13, spans),
        ("dex", 1 << 17, spans),
        ("starknet", 1 << 17, spans),
        ("starknet_with_keccak", 1 << 17, spans),
    ];
    assert_eq!(bounds(&found), expected);
    // Rows of 16 times 7 and 3 columns; 23 and 2.
    assert_eq!(found[0].trace_cells, (1 << 17) * 160);
    assert_eq!(found[2].trace_cells, (1 << 13) * 400);
}

#[test]
fn small_programs() {
    let builtins = ["output", "pedersen", "range_check", "bitwise"];
    assert_forecasts("output_ten", &output_ten(), &[], &builtins);
    let nothing = executable("", &[RETURN], TRACE_HINT).unwrap();
    let found = assert_forecasts("nothing", &nothing, &[], &[]);
    let minimum = Bound::LayoutMinimum;
    let expected = [
        ("recursive", 1 << 14, Bound::DilutedHoles),
        ("recursive_with_poseidon", 1 << 15, Bound::DilutedHoles),
        ("small", 1 << 9, minimum),
        ("dex", 1 << 9, minimum),
        ("starknet", 1 << 17, Bound::DilutedHoles),
        ("starknet_with_keccak", 1 << 15, minimum),
    ];
    assert_eq!(bounds(&found), expected);
}

#[test]
fn memory_holes_take_steps() {
    // ap += 100000; [ap] = 1, ap++; ret.
    let body = [
        "0x40780017fff7fff",
        "0x186a0",
        "0x480680017fff8000",
        "0x1",
        RETURN,
    ];
    let program = executable("", &body, TRACE_HINT).unwrap();
    let found = assert_forecasts("holes", &program, &[], &[]);
    let small = &found[2];
    assert_eq!(small.layout, Layout::Small);
    assert_eq!(small.bound_by, Bound::MemoryHoles);
}

#[test]
fn programs_with_every_builtin() {
    for (case, builtins) in [
        (
            "recursive_builtins",
            &["output", "pedersen", "range_check", "bitwise"][..],
        ),
        (
            "small_builtins",
            &["output", "pedersen", "range_check", "ecdsa"],
        ),
        (
            "recursive_with_poseidon_builtins",
            &["output", "pedersen", "range_check", "bitwise", "poseidon"],
        ),
    ] {
        let Some(dir) = golden::folder(case) else {
            return;
        };
        let program = Program::load(&dir.join("program.json")).unwrap();
        assert_forecasts(case, &program, &[], builtins);
    }
    let Some(dir) = golden::folder("small_cairo1") else {
        return;
    };
    let program = Program::load(&dir.join("fib.exe.json")).unwrap();
    assert_forecasts("small_cairo1", &program, &[], &["output"]);
}

#[test]
fn layouts_without_a_builtin_are_named_with_it() {
    let program = executable("", &[RETURN], TRACE_HINT).unwrap();
    let run = program.run(&[], Layout::Small).unwrap();
    let found = forecast(&run, &["output", "poseidon", "keccak"]);
    let texts: Vec<String> = found
        .iter()
        .map(|found| match found {
            Ok(found) => found.layout.name().to_owned(),
            Err(error) => error.to_string(),
        })
        .collect();
    let expected = [
        "layout recursive lacks poseidon, keccak",
        "layout recursive_with_poseidon lacks keccak",
        "layout small lacks poseidon, keccak",
        "layout dex lacks poseidon, keccak",
        "layout starknet lacks keccak",
        "starknet_with_keccak",
    ];
    assert_eq!(texts, expected);
}

#[test]
fn public_memory_takes_steps() {
    let program = executable("", &[RETURN], TRACE_HINT).unwrap();
    let mut run = program.run(&[], Layout::Small).unwrap();
    let cell = run.public_input.public_memory[0];
    run.public_input.public_memory = vec![cell; 40_000];
    let found: Vec<LayoutForecast> = forecast(&run, &[]).into_iter().flatten().collect();
    // One cell per step in recursive, two in small.
    assert_eq!(found[0].n_steps, 1 << 16);
    assert_eq!(found[2].n_steps, 1 << 15);
    assert_eq!(found[2].bound_by, Bound::PublicMemory);
}
