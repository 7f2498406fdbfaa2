//! The program stage against the golden cases, and its refusals.

use std::path::Path;

use super::*;
use crate::golden;

/// Runs a golden program and compares all four AIR inputs with the folder's.
fn reproduces(case: &str, file: &str, arguments: &[u64], layout: Layout, entry: Entry) {
    let Some(dir) = golden::folder(case) else {
        return;
    };
    let expected = AirInputs::load(
        &dir.join("public_input.json"),
        &dir.join("private_input.json"),
    )
    .unwrap();
    let arguments: Vec<Felt> = arguments.iter().copied().map(Felt::from).collect();
    let program = Program::load(&dir.join(file)).unwrap();
    let found = program
        .run_as(&arguments, layout, entry)
        .unwrap_or_else(|error| panic!("{case}: {error}"));
    assert_eq!(found.public_input, expected.public_input, "{case}");
    assert!(found.trace == expected.trace, "{case}: trace differs");
    assert_eq!(found.memory.len(), expected.memory.len(), "{case}");
    for (address, (found, expected)) in found.memory.iter().zip(&expected.memory).enumerate() {
        assert_eq!(found, expected, "{case}: memory at {address}");
    }
    assert_eq!(found.private_input, expected.private_input, "{case}");
}

#[test]
fn cairo0_runs_as_the_golden_runner_does() {
    let claim_index = golden::folder("recursive_fib").map(|dir| {
        let run = AirInputs::load(
            &dir.join("public_input.json"),
            &dir.join("private_input.json"),
        )
        .unwrap();
        // The program outputs the claimed index first.
        run.output()[0].to_u64().unwrap()
    });
    if let Some(index) = claim_index {
        reproduces(
            "recursive_fib",
            "program.json",
            &[index],
            Layout::Recursive,
            Entry::Strict,
        );
    }
    for (case, layout) in [
        ("recursive_builtins", Layout::Recursive),
        ("small_builtins", Layout::Small),
        (
            "recursive_with_poseidon_builtins",
            Layout::RecursiveWithPoseidon,
        ),
        ("dex_builtins", Layout::Dex),
        ("starknet_with_keccak_builtins", Layout::StarknetWithKeccak),
    ] {
        reproduces(case, "program.json", &[], layout, Entry::Strict);
    }
}

#[test]
fn cairo1_runs_as_the_golden_runner_does() {
    reproduces(
        "small_cairo1",
        "fib.exe.json",
        &[],
        Layout::Small,
        Entry::Standalone,
    );
    // The strict entry of the same program gives the same output.
    if let Some(dir) = golden::folder("small_cairo1") {
        let program = Program::load(&dir.join("fib.exe.json")).unwrap();
        let strict = program.run(&[], Layout::Small).unwrap();
        assert_eq!(strict.output(), [Felt::ONE, Felt::from(0x59)]);
        assert_eq!(program.words(Layout::Small).unwrap()[1], Felt::from(4));
    }
}

/// Writes `content` to a file and returns the error of loading it.
fn refusal(content: &str) -> String {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("program.json");
    std::fs::write(&path, content).unwrap();
    let message = Program::load(&path).unwrap_err().to_string();
    assert!(message.contains("program.json"), "{message}");
    message
}

#[test]
fn files_that_are_no_program_are_told_apart() {
    for (content, expected) in [
        ("", "program.json:1:0"),
        ("{\n}", "expected a Cairo 1 executable"),
        ("[1, 2]", "expected a Cairo 1 executable"),
        (r#"{"proof_hex": "0x"}"#, "this is a Stone proof"),
        (
            r#"{"claim": {}, "interaction_claim": {}}"#,
            "this is a stwo",
        ),
        (
            r#"{"sierra_program": [], "entry_points_by_type": {}}"#,
            "Starknet contract class",
        ),
        (
            r#"{"bytecode": [], "entry_points_by_type": {}}"#,
            "compiled contract (CASM)",
        ),
        (
            r#"{"type_declarations": [], "funcs": []}"#,
            "Sierra program",
        ),
        (
            r#"{"data": [], "reference_manager": {}, "identifiers": {"__main__.main": {}}}"#,
            "--proof_mode",
        ),
        (
            r#"{"program": {"bytecode": [], "hints": []}, "entrypoints": []}"#,
            "kind Standalone",
        ),
        (
            r#"{"program": {"bytecode": ["0x1"], "hints": []}, "entrypoints": [
                {"builtins": [], "offset": 0, "kind": "Standalone"},
                {"builtins": [], "offset": 6, "kind": "Bootloader"}]}"#,
            "bootloader entry not after",
        ),
        (
            r#"{"program": {"bytecode": [7], "hints": []}, "entrypoints": []}"#,
            "program.json:1:",
        ),
    ] {
        let message = refusal(content);
        assert!(message.contains(expected), "{content}: {message}");
    }
}

/// An executable whose function body is `body`, with one hint at its start.
pub(super) fn executable(
    builtins: &str,
    body: &[&str],
    hint: &str,
) -> Result<Program, ProgramError> {
    let header = [
        "0x40780017fff7fff",
        "0x0",
        "0x1104800180018000",
        "0x4",
        "0x10780017fff7fff",
        "0x0",
    ];
    let words: Vec<String> = header
        .iter()
        .chain(body)
        .map(|word| format!("{word:?}"))
        .collect();
    let json = format!(
        r#"{{"program": {{"bytecode": [{}], "hints": [[6, [{hint}]]]}}, "entrypoints": [
            {{"builtins": [{builtins}], "offset": 0, "kind": "Standalone"}},
            {{"builtins": [{builtins}], "offset": 6, "kind": "Bootloader"}}]}}"#,
        words.join(",")
    );
    Program::parse(Path::new("made.json"), json.as_bytes())
}

pub(super) const TRACE_HINT: &str = r#"{"AddTrace": {"flag": {"Immediate": "0x0"}}}"#;
pub(super) const RETURN: &str = "0x208b7fff7fff7ffe";

#[test]
fn missing_builtins_are_named_with_the_layouts_that_have_them() {
    let program = executable(r#""range_check", "poseidon""#, &[RETURN], TRACE_HINT).unwrap();
    let message = program.run(&[], Layout::Small).unwrap_err().to_string();
    assert!(message.contains("layout small lacks poseidon"), "{message}");
    assert!(
        message.contains("recursive_with_poseidon, starknet, starknet_with_keccak"),
        "{message}"
    );
    let program = executable(r#""range_check96""#, &[RETURN], TRACE_HINT).unwrap();
    let message = program.run(&[], Layout::Small).unwrap_err().to_string();
    assert!(
        message.contains("no layout that Integrity verifies"),
        "{message}"
    );
}

#[test]
fn unknown_hints_and_failing_runs_name_their_place() {
    let cheat = r#"{"Cheatcode": {"selector": "0x5", "input_start": {"Immediate": "0x0"},
        "input_end": {"Immediate": "0x0"}, "output_start": {"register": "AP", "offset": 0},
        "output_end": {"register": "AP", "offset": 1}}}"#;
    let program = executable("", &[RETURN], cheat).unwrap();
    let message = program.run(&[], Layout::Small).unwrap_err().to_string();
    assert!(
        message.contains("hint at pc 6") && message.contains("Cheatcode"),
        "{message}"
    );
    assert!(message.contains("made.json"), "{message}");
    // assert [ap] = 0 twice with different values: [ap] = 1; [ap] = 2.
    let body = [
        "0x400680017fff8000",
        "0x1",
        "0x400680017fff8000",
        "0x2",
        RETURN,
    ];
    let program = executable("", &body, TRACE_HINT).unwrap();
    let message = program.run(&[], Layout::Small).unwrap_err().to_string();
    assert!(
        message.contains("the run failed") && message.contains("pc 8"),
        "{message}"
    );
}

#[test]
fn cairo0_refusals_name_hint_and_arguments() {
    let Some(dir) = golden::folder("recursive_fib") else {
        return;
    };
    let path = dir.join("program.json");
    let program = Program::load(&path).unwrap();
    let message = program.run(&[], Layout::Recursive).unwrap_err().to_string();
    assert!(
        message.contains("expected 1 arguments (fibonacci_claim_index), found 0"),
        "{message}"
    );
    let message = program
        .run(&[Felt::ONE], Layout::Small)
        .unwrap_err()
        .to_string();
    assert!(message.contains("layout small lacks bitwise"), "{message}");

    let text = std::fs::read_to_string(&path).unwrap();
    let known = "ids.fibonacci_claim_index = program_input['fibonacci_claim_index']";
    assert!(text.contains(known));
    let text = text.replace(known, "ids.fibonacci_claim_index = oracle()");
    let program = Program::parse(Path::new("fib.json"), text.as_bytes()).unwrap();
    let message = program.run(&[], Layout::Recursive).unwrap_err().to_string();
    assert!(
        message.contains("fib.json") && message.contains("= oracle()"),
        "{message}"
    );
    assert!(message.contains("--air-public-input"), "{message}");
}

/// A program of these tests (cairo-compile 0.13.2) that outputs ten.
pub(super) fn output_ten() -> Program {
    Program::parse(
        Path::new("output_ten.json"),
        include_bytes!("../../tests/programs/output_ten.json"),
    )
    .unwrap()
}

#[test]
fn a_packed_run_outputs_what_the_proved_run_does() {
    use cairo_vm::{program_hash::compute_program_hash_chain, vm::runners::cairo_pie::CairoPie};
    let input = allocation::AllocationInput {
        amount: allocation::Amount { low: 1000, high: 0 },
        token: Felt::from(7),
        recipient: Felt::from(8),
        jediswap: METRICS,
        ekubo: METRICS,
        max_single: 6000,
        min_diversification: 2,
    };
    let arguments = input.to_felts();
    for (program, arguments) in [
        (allocation::program().unwrap().clone(), &arguments[..]),
        (output_ten(), &[][..]),
    ] {
        let run = program.run(arguments, Layout::Recursive).unwrap();
        let pie = program.pack(arguments, Layout::Recursive).unwrap();
        assert_eq!(pie.output, run.output());
        assert!(!pie.output.is_empty());
        let read = CairoPie::from_bytes(&pie.zip).unwrap();
        read.run_validity_checks().unwrap();
        // What a bootloader will call the program.
        let hash = compute_program_hash_chain(&read.metadata.program, 0).unwrap();
        assert_eq!(run::from_vm(&hash), program.task_hash().unwrap());
    }
}

pub(super) const METRICS: allocation::Metrics = allocation::Metrics {
    utilization: 500,
    volatility: 2000,
    liquidity: 2,
    audit_score: 85,
    age_days: 365,
    apy: 850,
};

#[test]
fn a_run_that_panics_is_not_packed() {
    let error = allocation::program()
        .unwrap()
        .pack(&[Felt::from(99_999); 18], Layout::Recursive)
        .unwrap_err();
    assert!(matches!(error, ProgramError::Panic { .. }), "{error}");
}

#[test]
fn programs_are_hashed_as_bootloaders_do() {
    // cairo-lang 0.13.2, `cairo-hash-program --program output_ten.json`, and its
    // `compute_program_hash_chain` over the words of the executable.
    for (program, expected) in [
        (
            output_ten(),
            "0x308c74e2371131b10379c42845e26cf835164b9c46f5b6ca42761e94dfd39bd",
        ),
        (
            allocation::program().unwrap().clone(),
            "0x7daf6a281a632941a038a9c1def3d24c6cd4463f1fa2547d69af54631057959",
        ),
    ] {
        assert_eq!(program.task_hash().unwrap().to_string(), expected);
    }
}
