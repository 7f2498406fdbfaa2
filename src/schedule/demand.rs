//! What a job takes of the machine, known before it begins.
//!
//! # The embedded prover
//! Its own account of its memory is in [`crate::stone::prove`]; with n rows
//! (16 per step) of k columns over both traces and a blow-up factor b:
//! 96·n·k bytes of coefficients and values, 12·n·b of tree digests (4 bytes for
//! each row of the three tables), and a vector of n field elements, 32 bytes per
//! row. The program itself and its tables are 32 MiB, and the zerofiers
//! of Keccak's constraints, which have one period of 2^19 rows each, 500 MiB.
//! Peaks measured (VmHWM of whole processes, two cores, blow-up factor 4) were 92
//! to 99.5 % of that, see the test; an eighth is added, because allocators
//! differ.
//!
//! It uses all cores (rayon), so proofs of it are made one after the other.
//!
//! # A trace
//! 32 bytes per cell of the first trace, and as many per row for the accesses to
//! memory, which are sorted. It is built by the threads of the prover's pool in a
//! second or two, which are none besides, so that it may go on beside a proof.
//!
//! # Stone
//! Peaks of StarkWare's prover (commit 1414a54, all layers Poseidon, blow-up
//! factor 4, two cores) were 2.7 GB for `small` and 2.35 GB for `dex`, 65,536
//! steps, 1.6 GB for `recursive_with_poseidon`, as many, and 0.44 GB for
//! `recursive`, 16,384 steps: 64 bytes per cell and 1,100 per row fit them within
//! 7 %. A quarter is added for other parameters; an extension that is kept whole
//! (`store_full_lde`) is added, too. Stone, too, takes all cores unless told
//! otherwise.
//!
//! # Services
//! They prove on machines of their own.

use super::Memory;
use crate::stone::{
    air::{components::cpu::STEP_ROWS, layouts},
    public_input::PublicInput,
};

/// As many threads as there are.
const ALL_THREADS: usize = usize::MAX;
/// The program, its tables and threads, before any run is in it.
const PROGRAM: u64 = 32 << 20;
/// What Keccak's constraints are divided by, tabulated, however long the run is.
const KECCAK_ZEROFIERS: u64 = 500 << 20;
/// Bytes of a field element.
const FELT: u64 = 32;
/// Columns of the composition polynomial.
const COMPOSITION_COLUMNS: u64 = 2;

/// What a job takes of the machine while it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Demand {
    /// What is made, in one word.
    pub what: &'static str,
    /// At the peak.
    pub memory: Memory,
    /// Threads that work all the time; more than there are means all.
    pub threads: usize,
}

impl Demand {
    /// Nothing of this machine: the work is done already, or elsewhere.
    pub const NONE: Demand = Demand {
        what: "proof",
        memory: Memory::ZERO,
        threads: 0,
    };

    /// Whether it is nothing.
    pub fn is_none(&self) -> bool {
        self.memory == Memory::ZERO && self.threads == 0
    }

    /// Of a proof of the prover in this program.
    pub fn embedded(layout: &str, n_steps: u64, blow_up: u64) -> Demand {
        Demand {
            what: "proof",
            memory: Size::of(layout, n_steps).embedded(blow_up),
            threads: ALL_THREADS,
        }
    }

    /// Of a proof that Stone makes; `whole_extension` is its `store_full_lde`.
    pub fn stone(layout: &str, n_steps: u64, blow_up: u64, whole_extension: bool) -> Demand {
        Demand {
            what: "proof",
            memory: Size::of(layout, n_steps).stone(blow_up, whole_extension),
            threads: ALL_THREADS,
        }
    }

    /// Of the columns that a proof would commit to first.
    pub fn of_trace(public_input: &PublicInput) -> Demand {
        Demand {
            what: "trace",
            memory: Size::of(&public_input.layout, public_input.n_steps).trace(),
            threads: 0,
        }
    }
}

/// Rows and columns of a run's trace.
#[derive(Clone, Copy)]
struct Size {
    rows: u64,
    first_columns: u64,
    columns: u64,
    has_keccak: bool,
}

impl Size {
    /// Of no columns in a layout that is not known here: whoever proves will say
    /// so.
    fn of(layout: &str, n_steps: u64) -> Size {
        let layout = layouts::by_name(layout);
        let [first, second] = layout.map_or([0, 0], |layout| layout.n_columns);
        Size {
            rows: n_steps.saturating_mul(STEP_ROWS as u64),
            first_columns: first as u64,
            columns: (first + second) as u64,
            has_keccak: layout.is_some_and(|layout| layout.keccak.is_some()),
        }
    }

    /// The program and so many bytes per row, without a margin.
    fn plain(self, per_row: u64) -> u64 {
        self.rows.saturating_mul(per_row).saturating_add(PROGRAM)
    }

    /// Of a proof of the prover in this program, without a margin.
    fn embedded_plain(self, blow_up: u64) -> u64 {
        let digests = blow_up.saturating_mul(3 * 4);
        let vectors = 3 * FELT * self.columns + FELT;
        let zerofiers = if self.has_keccak { KECCAK_ZEROFIERS } else { 0 };
        self.plain(digests.saturating_add(vectors))
            .saturating_add(zerofiers)
    }

    fn embedded(self, blow_up: u64) -> Memory {
        with_margin(self.embedded_plain(blow_up), 8)
    }

    fn trace(self) -> Memory {
        with_margin(self.plain(FELT * (self.first_columns + 1)), 8)
    }

    fn stone(self, blow_up: u64, whole_extension: bool) -> Memory {
        let columns = match whole_extension {
            true => self.columns + COMPOSITION_COLUMNS,
            false => 0,
        };
        // 275 bytes per row and coset: 1,100 for a blow-up factor of 4.
        let per_row = blow_up.saturating_mul(275 + FELT * columns);
        with_margin(
            self.plain(per_row.saturating_add(2 * FELT * self.columns)),
            4,
        )
    }
}

/// So many bytes and the n-th part of them.
fn with_margin(bytes: u64, part: u64) -> Memory {
    Memory::bytes(bytes.saturating_add(bytes / part))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn percent(measured: f64, estimate: u64) -> f64 {
        100.0 * measured / estimate as f64
    }

    /// Peaks of whole processes that proved the golden inputs, as `prove --timings`
    /// tells them, and the runs of `benches/growth.rs`.
    #[test]
    fn proofs_take_what_is_estimated() {
        for (layout, n_steps, gigabytes) in [
            ("small", 4_096, 0.181),
            ("small", 16_384, 0.67),
            ("small", 65_536, 2.61),
            ("recursive", 16_384, 0.29),
            ("recursive", 65_536, 1.105),
            ("recursive_with_poseidon", 65_536, 0.90),
            ("dex", 65_536, 2.32),
            ("starknet", 131_072, 2.18),
            ("starknet_with_keccak", 65_536, 2.11),
        ] {
            let size = Size::of(layout, n_steps);
            let measured = gigabytes * 1e9;
            let plain = percent(measured, size.embedded_plain(4));
            assert!((90.0..100.0).contains(&plain), "{layout}: {plain:.1} %");
            let told = size.embedded(4).as_bytes();
            assert!(percent(measured, told) < 90.0, "{layout}");
        }
    }

    /// Peaks (`time -f %M`) of runs with one scenario that is only decided.
    #[test]
    fn traces_take_what_is_estimated() {
        for (layout, n_steps, kibibytes) in [
            ("recursive", 131_072, 547_120.0),
            ("small", 8_192, 122_792.0),
            ("dex", 131_072, 1_462_020.0),
            ("starknet", 131_072, 673_420.0),
            ("starknet_with_keccak", 131_072, 876_852.0),
            ("recursive_with_poseidon", 131_072, 478_632.0),
        ] {
            let estimate = Size::of(layout, n_steps).trace().as_bytes();
            let used = percent(kibibytes * 1024.0, estimate);
            assert!((75.0..100.0).contains(&used), "{layout}: {used:.1} %");
        }
    }

    /// Peaks of Stone in gigabytes, blow-up factor 4.
    #[test]
    fn stone_takes_what_is_estimated() {
        for (layout, n_steps, gigabytes) in [
            ("small", 65_536, 2.7),
            ("dex", 65_536, 2.35),
            ("recursive_with_poseidon", 65_536, 1.6),
            ("recursive", 16_384, 0.44),
        ] {
            let size = Size::of(layout, n_steps);
            let used = percent(gigabytes * 1e9, size.stone(4, false).as_bytes());
            assert!((70.0..90.0).contains(&used), "{layout}: {used:.1} %");
            assert!(size.stone(4, true) > size.stone(4, false));
        }
    }

    #[test]
    fn sizes_that_no_run_has_are_no_overflow() {
        let size = Size::of("small", u64::MAX);
        assert_eq!(size.embedded(u64::MAX), Memory::bytes(u64::MAX));
        assert_eq!(size.stone(u64::MAX, true), Memory::bytes(u64::MAX));
    }
}
