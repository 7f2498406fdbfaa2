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

    /// Where the trace and the memory may be that a private input names, by both rules: no
    /// output may take their place.
    pub fn named_files(&self, private_input: &Path) -> Vec<PathBuf> {
        let named = [
            &self.private_input.trace_path,
            &self.private_input.memory_path,
        ];
        let named = named.map(Path::new);
        let beside = named.map(|named| beside(private_input, named));
        named
            .map(Path::to_owned)
            .into_iter()
            .chain(beside)
            .collect()
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
            value: hex::encode(bytes),
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
mod tests;
