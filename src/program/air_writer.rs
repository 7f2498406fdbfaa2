//! Writes the four AIR input files, as a Cairo runner in proof mode writes them:
//! the other direction of [`super::air_files`].

use serde::Serialize;
use std::{
    fs::File,
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

use crate::stone::air_inputs::{AirInputs, PrivateInput};

/// Where the files are that Stone is given; trace and memory are named in the
/// private input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AirFiles {
    pub public_input: PathBuf,
    pub private_input: PathBuf,
}

impl AirInputs {
    /// Writes `public_input.json`, `private_input.json`, `trace.bin` and
    /// `memory.bin` into a folder. The private input names trace and memory by
    /// their absolute paths, for Stone takes relative ones from where it is run.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn save(&self, folder: &Path) -> io::Result<AirFiles> {
        let folder = std::path::absolute(folder)?;
        let trace = folder.join("trace.bin");
        let memory = folder.join("memory.bin");
        let files = AirFiles {
            public_input: folder.join("public_input.json"),
            private_input: folder.join("private_input.json"),
        };
        write_json(&files.public_input, &self.public_input)?;
        write_json(
            &files.private_input,
            &PrivateInput {
                trace_path: trace.to_string_lossy().into_owned(),
                memory_path: memory.to_string_lossy().into_owned(),
                ..self.private_input.clone()
            },
        )?;
        let mut out = BufWriter::new(File::create(trace)?);
        for entry in &self.trace {
            for register in [entry.ap, entry.fp, entry.pc] {
                out.write_all(&register.to_le_bytes())?;
            }
        }
        out.flush()?;
        let mut out = BufWriter::new(File::create(memory)?);
        let cells = self.memory.iter().enumerate();
        for (address, value) in cells.filter_map(|(at, cell)| Some((at as u64, (*cell)?))) {
            out.write_all(&address.to_le_bytes())?;
            let mut bytes = value.to_be_bytes();
            bytes.reverse();
            out.write_all(&bytes)?;
        }
        out.flush()?;
        Ok(files)
    }
}

/// Writes a value as JSON.
pub(crate) fn write_json(path: &Path, value: &impl Serialize) -> io::Result<()> {
    let mut out = BufWriter::new(File::create(path)?);
    serde_json::to_writer_pretty(&mut out, value)?;
    out.flush()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::program::{Layout, allocation};

    #[test]
    fn what_is_written_is_read_again() {
        let amount = allocation::Amount { low: 5, high: 0 };
        let metrics = allocation::Metrics {
            utilization: 500,
            volatility: 2000,
            liquidity: 2,
            audit_score: 85,
            age_days: 365,
            apy: 850,
        };
        let input = allocation::AllocationInput {
            amount,
            token: 1.into(),
            recipient: 2.into(),
            max_single: 6000,
            min_diversification: 2,
            jediswap: metrics,
            ekubo: metrics,
        };
        let written = allocation::run(&input, Layout::Recursive).unwrap().inputs;
        let folder = tempfile::tempdir().unwrap();
        let files = written.save(folder.path()).unwrap();
        let read = AirInputs::load(&files.public_input, &files.private_input).unwrap();
        assert_eq!(read.public_input, written.public_input);
        assert!(read.trace == written.trace);
        // Cells behind the last one that is used leave no trace in the file.
        let used = written.memory.iter().rposition(Option::is_some).unwrap() + 1;
        assert!(read.memory == written.memory[..used]);
        let private_input = PrivateInput {
            trace_path: written.private_input.trace_path.clone(),
            memory_path: written.private_input.memory_path.clone(),
            ..read.private_input
        };
        assert!(private_input == written.private_input);
    }
}
