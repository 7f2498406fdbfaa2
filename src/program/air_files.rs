//! Ready-made AIR inputs: the four files a Cairo runner in proof mode writes for
//! Stone's `cpu_air_prover` (`--air_public_input`, `--air_private_input` and the
//! trace and memory files the latter names).
//!
//! Nothing a file says is believed before it is checked against what is there:
//! sizes are bounded by the bytes on disk, addresses by the cells of the trace.

use std::{
    io::{BufReader, Read},
    path::{Path, PathBuf},
};

use super::text::{self, FileError};
use crate::stone::{
    air_inputs::{AirInputs, PrivateInput, TraceEntry},
    field::Felt,
    public_input::PublicInput,
};

/// Bytes of one entry of `trace.bin`: ap, fp, pc, little endian (Stone `TraceEntry`).
pub const TRACE_ENTRY_BYTES: u64 = 24;
/// Bytes of one entry of `memory.bin`: address and value, little endian.
pub const MEMORY_ENTRY_BYTES: u64 = 40;
/// Memory cells of the trace per Cairo step: every layout has a memory access
/// in every second of a step's 16 rows. Addresses are continuous from 1, so no
/// address can be larger than cells in the trace.
pub const MEMORY_CELLS_PER_STEP: u64 = 8;

/// Why AIR input files are not usable.
#[derive(Debug, thiserror::Error)]
pub enum AirFilesError {
    #[error(transparent)]
    File(#[from] FileError),
    #[error(
        "{}: n_steps is {found}, expected a power of two; run the program in proof mode \
         (--proof_mode), which pads the trace",
        path.display()
    )]
    StepCount { path: PathBuf, found: u64 },
    #[error(
        "{}: {key} is empty; expected the path of the file, relative to the private input or absolute",
        path.display()
    )]
    NoPath { path: PathBuf, key: &'static str },
    #[error(
        "{}: has {found} bytes, expected {expected} ({TRACE_ENTRY_BYTES} bytes for each of the \
         {n_steps} steps in {}); the trace is truncated or of another run: \
         write all four files in one run",
        path.display(), public_input.display()
    )]
    TraceLength {
        path: PathBuf,
        public_input: PathBuf,
        n_steps: u64,
        found: u64,
        expected: u128,
    },
    #[error(
        "{}: has {found} bytes, which is not a multiple of {MEMORY_ENTRY_BYTES} \
         (8 bytes address, 32 bytes value); the file is truncated: write it again",
        path.display()
    )]
    MemoryLength { path: PathBuf, found: u64 },
    #[error(
        "{}: entry {entry} has address {address}, expected 1..={limit} \
         ({MEMORY_CELLS_PER_STEP} memory cells for each of {n_steps} steps); \
         the memory is not relocated, or of another run",
        path.display()
    )]
    Address {
        path: PathBuf,
        entry: u64,
        address: u64,
        limit: u64,
        n_steps: u64,
    },
    #[error(
        "{}: the value at address {address} is 0x{value}, which is not below the field's prime; \
         the file is damaged: write it again",
        path.display()
    )]
    ValueRange {
        path: PathBuf,
        address: u64,
        value: String,
    },
    #[error(
        "{}: address {address} appears with the values {first} and {second}; \
         memory is write-once: the file is damaged or joined from two runs",
        path.display()
    )]
    Conflict {
        path: PathBuf,
        address: u64,
        first: Felt,
        second: Felt,
    },
    #[error(
        "{}: public memory has {expected} at address {address}, {} has {found}; \
         the files are of different runs: write all four in one run",
        path.display(), memory.display()
    )]
    PublicMemory {
        path: PathBuf,
        memory: PathBuf,
        address: u64,
        expected: Felt,
        found: String,
    },
    #[error(
        "{}: segment {segment} begins at {begin} and stops at {stop}; \
         expected begin_addr <= stop_ptr",
        path.display()
    )]
    Segment {
        path: PathBuf,
        segment: String,
        begin: u64,
        stop: u64,
    },
}

impl AirInputs {
    /// Reads the AIR inputs of a run that any Cairo runner made in proof mode.
    ///
    /// `trace_path` and `memory_path` of the private input are absolute or
    /// relative to the private input's folder.
    ///
    /// # Errors
    /// [`AirFilesError`], naming the file, what it holds, what was expected and
    /// what to do.
    pub fn load(public_input: &Path, private_input: &Path) -> Result<AirInputs, AirFilesError> {
        AirInputs::load_relative(public_input, private_input, beside)
    }

    /// As [`AirInputs::load`], with relative paths taken as Stone takes them,
    /// from the current folder; where nothing is there, from the private
    /// input's (Stone `CpuAirStatement::GetTraceContext`).
    ///
    /// # Errors
    /// As for [`AirInputs::load`].
    pub fn load_as_stone(
        public_input: &Path,
        private_input: &Path,
    ) -> Result<AirInputs, AirFilesError> {
        let here = |private_input: &Path, named: &Path| match named.exists() {
            true => named.to_owned(),
            false => beside(private_input, named),
        };
        AirInputs::load_relative(public_input, private_input, here)
    }

    /// `place` gives the path of a file that the private input names.
    fn load_relative(
        public_input: &Path,
        private_input: &Path,
        place: impl Fn(&Path, &Path) -> PathBuf,
    ) -> Result<AirInputs, AirFilesError> {
        let public = read_public_input(public_input)?;
        let private = read_private_input(private_input)?;
        let path = |named: &str, key| match named {
            "" => Err(AirFilesError::NoPath {
                path: private_input.into(),
                key,
            }),
            named => Ok(place(private_input, Path::new(named))),
        };
        let trace_path = path(&private.trace_path, "trace_path")?;
        let memory_path = path(&private.memory_path, "memory_path")?;
        let trace = read_trace(&trace_path, public_input, public.n_steps)?;
        let memory = read_memory(&memory_path, public.n_steps)?;
        check_public_memory(public_input, &public, &memory_path, &memory)?;
        Ok(AirInputs {
            public_input: public,
            trace,
            memory,
            private_input: private,
        })
    }
}

/// Reads `public_input.json` on its own, as the verifying side does.
pub fn read_public_input(path: &Path) -> Result<PublicInput, AirFilesError> {
    let public: PublicInput = text::parse(
        path,
        &text::read(path)?,
        "an AIR public input (public_input.json)",
    )?;
    if !public.n_steps.is_power_of_two() {
        return Err(AirFilesError::StepCount {
            path: path.into(),
            found: public.n_steps,
        });
    }
    for (name, segment) in &public.memory_segments {
        if segment.begin_addr > segment.stop_ptr {
            return Err(AirFilesError::Segment {
                path: path.into(),
                segment: name.clone(),
                begin: segment.begin_addr,
                stop: segment.stop_ptr,
            });
        }
    }
    Ok(public)
}

fn read_private_input(path: &Path) -> Result<PrivateInput, AirFilesError> {
    Ok(text::parse(
        path,
        &text::read(path)?,
        "an AIR private input (private_input.json)",
    )?)
}

fn beside(private_input: &Path, named: &Path) -> PathBuf {
    private_input.parent().unwrap_or(Path::new("")).join(named)
}

/// Reads `trace.bin`, which must hold exactly `n_steps` entries.
fn read_trace(
    path: &Path,
    public_input: &Path,
    n_steps: u64,
) -> Result<Vec<TraceEntry>, AirFilesError> {
    let (file, found) = text::open(path)?;
    let length_error = |found| AirFilesError::TraceLength {
        path: path.into(),
        public_input: public_input.into(),
        n_steps,
        found,
        expected: n_steps as u128 * TRACE_ENTRY_BYTES as u128,
    };
    if n_steps.checked_mul(TRACE_ENTRY_BYTES) != Some(found) {
        return Err(length_error(found));
    }
    let mut trace = Vec::with_capacity(n_steps as usize);
    let mut entries = Entries::<24>::new(path, file);
    while let Some(entry) = entries.next()? {
        trace.push(TraceEntry {
            ap: u64_at(&entry, 0),
            fp: u64_at(&entry, 8),
            pc: u64_at(&entry, 16),
        });
    }
    // The file may have changed since its length was taken.
    if trace.len() as u64 != n_steps {
        return Err(length_error(trace.len() as u64 * TRACE_ENTRY_BYTES));
    }
    Ok(trace)
}

/// Reads `memory.bin`, in any order of addresses.
fn read_memory(path: &Path, n_steps: u64) -> Result<Vec<Option<Felt>>, AirFilesError> {
    let (file, found) = text::open(path)?;
    if found % MEMORY_ENTRY_BYTES != 0 {
        return Err(AirFilesError::MemoryLength {
            path: path.into(),
            found,
        });
    }
    // n_steps is a power of two backed by a trace file of that length.
    let limit = n_steps.saturating_mul(MEMORY_CELLS_PER_STEP);
    let mut memory: Vec<Option<Felt>> = vec![None];
    let mut entries = Entries::<40>::new(path, file);
    let mut entry_index = 0;
    while let Some(entry) = entries.next()? {
        let address = u64_at(&entry, 0);
        if address == 0 || address > limit {
            return Err(AirFilesError::Address {
                path: path.into(),
                entry: entry_index,
                address,
                limit,
                n_steps,
            });
        }
        let mut bytes: [u8; 32] = std::array::from_fn(|i| entry[8 + i]);
        bytes.reverse();
        let value = Felt::from_be_bytes(&bytes).ok_or_else(|| AirFilesError::ValueRange {
            path: path.into(),
            address,
            value: bytes.iter().map(|b| format!("{b:02x}")).collect(),
        })?;
        let at = address as usize;
        if at >= memory.len() {
            memory.resize(at + 1, None);
        }
        match memory[at] {
            Some(first) if first != value => {
                return Err(AirFilesError::Conflict {
                    path: path.into(),
                    address,
                    first,
                    second: value,
                });
            }
            _ => memory[at] = Some(value),
        }
        entry_index += 1;
    }
    Ok(memory)
}

fn check_public_memory(
    path: &Path,
    public: &PublicInput,
    memory_path: &Path,
    memory: &[Option<Felt>],
) -> Result<(), AirFilesError> {
    for cell in &public.public_memory {
        let found = usize::try_from(cell.address)
            .ok()
            .and_then(|at| memory.get(at).copied().flatten());
        if found != Some(cell.value) {
            return Err(AirFilesError::PublicMemory {
                path: path.into(),
                memory: memory_path.into(),
                address: cell.address,
                expected: cell.value,
                found: found.map_or("no value".into(), |value| value.to_string()),
            });
        }
    }
    Ok(())
}

/// Fixed-size records of a file.
struct Entries<'a, const N: usize> {
    path: &'a Path,
    reader: BufReader<std::fs::File>,
}

impl<'a, const N: usize> Entries<'a, N> {
    fn new(path: &'a Path, file: std::fs::File) -> Self {
        Entries {
            path,
            reader: BufReader::with_capacity(1 << 16, file),
        }
    }

    /// The next record; `None` at the end of the file. The caller has checked
    /// that the file is a whole number of records long.
    fn next(&mut self) -> Result<Option<[u8; N]>, AirFilesError> {
        let mut entry = [0; N];
        match self.reader.read_exact(&mut entry) {
            Ok(()) => Ok(Some(entry)),
            Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => Ok(None),
            Err(source) => Err(FileError::Io {
                path: self.path.into(),
                source,
            }
            .into()),
        }
    }
}

fn u64_at(bytes: &[u8], at: usize) -> u64 {
    u64::from_le_bytes(std::array::from_fn(|i| bytes[at + i]))
}

#[cfg(test)]
mod tests {
    use super::*;
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
        assert!(
            refusal("m.bin", memory(&[(1, 7), (1, 8)])).contains("with the values 0x7 and 0x8")
        );
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
        assert!(
            refusal("private.json", r#"{"memory_path": "m.bin"}"#).contains("trace_path is empty")
        );
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
        let Ok(shared) = std::env::var("STONEGATE_SHARED") else {
            eprintln!("skipped: STONEGATE_SHARED is not set");
            return;
        };
        let mut cases = 0;
        for folder in fs::read_dir(Path::new(&shared).join("golden")).unwrap() {
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
            cases += 1;
        }
        assert!(cases >= 9, "{cases} golden cases");
    }
}
