//! Files of runners, good and bad.

use super::*;
use crate::golden;
use std::fs;

const CELLS: [(u64, u64); 3] = [(1, 7), (2, 8), (3, 9)];

/// A folder with the four files of a two-step run, not a provable one.
fn write_run(dir: &Path) {
    let public = r#"{"layout": "recursive", "rc_min": 1, "rc_max": 2, "n_steps": 2,
        "memory_segments": {"program": {"begin_addr": 1, "stop_ptr": 5}},
        "public_memory": [{"address": 1, "value": "0x7", "page": 0}],
        "dynamic_params": null}"#;
    fs::write(dir.join("public.json"), public).unwrap();
    let private = r#"{"trace_path": "t.bin", "memory_path": "m.bin",
        "pedersen": [{"index": 0, "x": "0x1", "y": "0x2"}], "range_check": [], "bitwise": [],
        "add_mod": [{"index": 3, "batch": "0x5"}]}"#;
    fs::write(dir.join("private.json"), private).unwrap();
    let trace: Vec<u8> = (1u64..=6).flat_map(u64::to_le_bytes).collect();
    fs::write(dir.join("t.bin"), trace).unwrap();
    fs::write(dir.join("m.bin"), memory(&CELLS)).unwrap();
}

fn memory(cells: &[(u64, u64)]) -> Vec<u8> {
    let mut out = vec![];
    for (address, value) in cells {
        out.extend(address.to_le_bytes());
        out.extend(value.to_le_bytes());
        out.extend([0; 24]);
    }
    out
}

fn load(dir: &Path) -> Result<AirInputs, AirFilesError> {
    AirInputs::load(&dir.join("public.json"), &dir.join("private.json"))
}

/// Overwrites one file of a good run and returns the message it is refused with.
fn refusal(file: &str, content: impl AsRef<[u8]>) -> String {
    let dir = tempfile::tempdir().unwrap();
    write_run(dir.path());
    fs::write(dir.path().join(file), content).unwrap();
    let message = load(dir.path()).unwrap_err().to_string();
    assert!(message.contains(file), "{message} does not name {file}");
    message
}

#[test]
fn reads_a_run() {
    let dir = tempfile::tempdir().unwrap();
    write_run(dir.path());
    let run = load(dir.path()).unwrap();
    assert_eq!(
        run.trace[1],
        TraceEntry {
            ap: 4,
            fp: 5,
            pc: 6
        }
    );
    assert_eq!(run.trace.len(), 2);
    assert_eq!(
        run.memory,
        [None, Some(7.into()), Some(8.into()), Some(9.into())]
    );
    assert_eq!(run.private_input.pedersen[0].y, Felt::from(2));
    assert_eq!(run.private_input.other["add_mod"][0]["index"], 3);
}

#[test]
fn absolute_paths_are_taken_as_they_are() {
    let dir = tempfile::tempdir().unwrap();
    write_run(dir.path());
    let elsewhere = tempfile::tempdir().unwrap();
    let text = fs::read_to_string(dir.path().join("private.json")).unwrap();
    let at = |name: &str| format!("{:?}", dir.path().join(name));
    let text = text
        .replace("\"t.bin\"", &at("t.bin"))
        .replace("\"m.bin\"", &at("m.bin"));
    let private = elsewhere.path().join("private.json");
    fs::write(&private, text).unwrap();
    assert!(AirInputs::load(&dir.path().join("public.json"), &private).is_ok());
}

#[test]
fn bad_traces_are_refused() {
    assert!(refusal("t.bin", [0; 47]).contains("has 47 bytes, expected 48"));
    assert!(refusal("t.bin", [0; 72]).contains("has 72 bytes, expected 48"));
    assert!(refusal("t.bin", []).contains("truncated"));
}

#[test]
fn bad_memories_are_refused() {
    let too_large = [[1u8, 0, 0, 0, 0, 0, 0, 0].as_slice(), &[0xff; 32]].concat();
    assert!(refusal("m.bin", too_large).contains("not below the field's prime"));
    assert!(refusal("m.bin", [0; 41]).contains("not a multiple of 40"));
    assert!(refusal("m.bin", memory(&[(0, 1)])).contains("entry 0 has address 0"));
    assert!(refusal("m.bin", memory(&[(1, 7), (17, 1)])).contains("expected 1..=16"));
    assert!(refusal("m.bin", memory(&[(1, 7), (u64::MAX, 1)])).contains("entry 1"));
    assert!(refusal("m.bin", memory(&[(1, 7), (1, 8)])).contains("with the values 0x7 and 0x8"));
    let missing = refusal("m.bin", memory(&[(2, 7)]));
    assert!(
        missing.contains("0x7 at address 1") && missing.contains("no value"),
        "{missing}"
    );
    // A cell may be written twice with the same value.
    let dir = tempfile::tempdir().unwrap();
    write_run(dir.path());
    fs::write(dir.path().join("m.bin"), memory(&[(1, 7), (1, 7)])).unwrap();
    assert!(load(dir.path()).is_ok());
}

#[test]
fn bad_json_is_refused_with_its_position() {
    assert!(refusal("public.json", "{\n  \"layout\": 3}").contains("public.json:2:"));
    assert!(refusal("private.json", "{\"pedersen\": [}").contains("private.json:1:"));
    assert!(refusal("public.json", r#"{"proof_hex": "0x"}"#).contains("this is a Stone proof"));
    let prime = "0x800000000000011000000000000000000000000000000000000000000000001";
    let text = format!(
        r#"{{"trace_path":"t.bin","memory_path":"m.bin","pedersen":[{{"index":0,"x":"{prime}","y":"0x0"}}]}}"#
    );
    assert!(refusal("private.json", text).contains("private.json:1:"));
    assert!(refusal("private.json", r#"{"memory_path": "m.bin"}"#).contains("trace_path is empty"));
    let public = |from: &str, to: &str| {
        let dir = tempfile::tempdir().unwrap();
        write_run(dir.path());
        let text = fs::read_to_string(dir.path().join("public.json")).unwrap();
        assert!(text.contains(from));
        refusal("public.json", text.replace(from, to))
    };
    assert!(public("\"n_steps\": 2", "\"n_steps\": 3").contains("power of two"));
    let huge = public("\"n_steps\": 2", "\"n_steps\": 9223372036854775808");
    assert!(
        huge.contains("has 48 bytes, expected 221360928884514619392"),
        "{huge}"
    );
    assert!(public("\"stop_ptr\": 5", "\"stop_ptr\": 0").contains("segment program"));
}

#[test]
fn missing_files_are_named() {
    for file in ["public.json", "private.json", "t.bin", "m.bin"] {
        let dir = tempfile::tempdir().unwrap();
        write_run(dir.path());
        fs::remove_file(dir.path().join(file)).unwrap();
        let message = load(dir.path()).unwrap_err().to_string();
        assert!(
            message.contains(file) && message.contains("cannot be read"),
            "{message}"
        );
        fs::create_dir(dir.path().join(file)).unwrap();
        let message = load(dir.path()).unwrap_err().to_string();
        assert!(message.contains("not a regular file"), "{message}");
    }
}

#[test]
fn reads_every_golden_case() {
    let Some(cases) = golden::folder("") else {
        return;
    };
    let mut n_cases = 0;
    for folder in fs::read_dir(cases).unwrap() {
        let dir = folder.unwrap().path();
        if !dir.is_dir() {
            continue;
        }
        let run = AirInputs::load(
            &dir.join("public_input.json"),
            &dir.join("private_input.json"),
        )
        .unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(run.trace.len() as u64, run.public_input.n_steps);
        assert_eq!(run.trace[0].pc, 1, "{}", dir.display());
        n_cases += 1;
    }
    assert!(n_cases >= 9, "{n_cases} golden cases");
}
