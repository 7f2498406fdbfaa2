//! The program stage against the golden cases, and its refusals.

use std::path::{Path, PathBuf};

use super::*;

fn golden(case: &str) -> Option<PathBuf> {
    let Ok(shared) = std::env::var("STONEGATE_SHARED") else {
        eprintln!("skipped: STONEGATE_SHARED is not set");
        return None;
    };
    Some(Path::new(&shared).join("golden").join(case))
}

/// Runs a golden program and compares all four AIR inputs with the folder's.
fn reproduces(case: &str, file: &str, arguments: &[u64], layout: Layout, entry: Entry) {
    let Some(dir) = golden(case) else { return };
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
    let claim_index = golden("recursive_fib").map(|dir| {
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
    if let Some(dir) = golden("small_cairo1") {
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
fn executable(builtins: &str, body: &[&str], hint: &str) -> Result<Program, ProgramError> {
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

const TRACE_HINT: &str = r#"{"AddTrace": {"flag": {"Immediate": "0x0"}}}"#;
const RETURN: &str = "0x208b7fff7fff7ffe";

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
    let Some(dir) = golden("recursive_fib") else {
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
