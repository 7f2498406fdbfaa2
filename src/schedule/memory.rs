//! Amounts of memory: as options say them, as people read them, and how much of
//! it this machine has.

use std::{fmt, fs, str::FromStr};

const MIB: u64 = 1 << 20;
const GIB: u64 = 1 << 30;

/// Units in bytes. A letter alone is the power of 1024, as with most programs
/// that take a limit.
const UNITS: [(&str, u64); 9] = [
    ("mib", MIB),
    ("gib", GIB),
    ("tib", 1 << 40),
    ("m", MIB),
    ("g", GIB),
    ("t", 1 << 40),
    ("mb", 1_000_000),
    ("gb", 1_000_000_000),
    ("tb", 1_000_000_000_000),
];

/// Where control groups tell their limit, in their second version and the first.
const GROUP_LIMITS: [&str; 2] = [
    "/sys/fs/cgroup/memory.max",
    "/sys/fs/cgroup/memory/memory.limit_in_bytes",
];

/// An amount of memory.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Memory(u64);

/// The text is no amount of memory.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected an amount of memory with its unit, such as 8GiB, 1.5G or 512MiB")]
pub struct NoMemory;

impl Memory {
    /// Nothing.
    pub const ZERO: Memory = Memory(0);

    /// So many bytes.
    pub const fn bytes(bytes: u64) -> Memory {
        Memory(bytes)
    }

    /// In bytes.
    pub const fn as_bytes(self) -> u64 {
        self.0
    }

    /// What programs can have of this machine now; `None` where the system does
    /// not tell.
    pub fn available() -> Option<Memory> {
        let total = Memory::total()?;
        Some(meminfo("MemAvailable").map_or(total, |available| available.min(total)))
    }

    /// What there is at all: of the machine, or of the container that has less.
    pub fn total() -> Option<Memory> {
        let limit = |path: &&str| fs::read_to_string(path).ok()?.trim().parse().ok();
        let limit = GROUP_LIMITS.iter().find_map(limit).map(Memory);
        let machine = meminfo("MemTotal")?;
        Some(limit.map_or(machine, |limit| limit.min(machine)))
    }

    pub(super) fn plus(self, other: Memory) -> Memory {
        Memory(self.0.saturating_add(other.0))
    }

    pub(super) fn minus(self, other: Memory) -> Memory {
        Memory(self.0.saturating_sub(other.0))
    }

    /// As `--memory` takes it: rounded up, so that what is told is enough.
    pub fn as_option(self) -> String {
        self.to_string().replace(' ', "")
    }
}

impl FromStr for Memory {
    type Err = NoMemory;

    fn from_str(text: &str) -> Result<Memory, NoMemory> {
        let end = text
            .find(|c: char| !c.is_ascii_digit() && c != '.')
            .ok_or(NoMemory)?;
        let (number, unit) = text.split_at(end);
        let unit = unit.trim_start().to_ascii_lowercase();
        let (_, unit) = UNITS
            .iter()
            .find(|(name, _)| *name == unit)
            .ok_or(NoMemory)?;
        let number: f64 = number.parse().map_err(|_| NoMemory)?;
        // A conversion that saturates: no machine has as much.
        match (number * *unit as f64) as u64 {
            0 => Err(NoMemory),
            bytes => Ok(Memory(bytes)),
        }
    }
}

/// Rounded up.
impl fmt::Display for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            bytes if bytes <= 1023 * MIB => write!(f, "{} MiB", bytes.div_ceil(MIB)),
            bytes => {
                let tenths = (u128::from(bytes) * 10).div_ceil(u128::from(GIB));
                write!(f, "{}.{} GiB", tenths / 10, tenths % 10)
            }
        }
    }
}

/// A value of `/proc/meminfo` (`proc(5)`).
fn meminfo(key: &str) -> Option<Memory> {
    value_of(&fs::read_to_string("/proc/meminfo").ok()?, key)
}

fn value_of(text: &str, key: &str) -> Option<Memory> {
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix(key)?.strip_prefix(':'))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(Memory(kibibytes * 1024))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_with_their_unit() {
        for (text, bytes) in [
            ("8GiB", 8 * GIB),
            ("4G", 4 * GIB),
            ("4g", 4 * GIB),
            ("512MiB", 512 * MIB),
            ("512 MiB", 512 * MIB),
            ("1.5G", 3 * GIB / 2),
            ("2GB", 2_000_000_000),
            ("1T", 1 << 40),
            ("99999999999T", u64::MAX),
        ] {
            assert_eq!(text.parse(), Ok(Memory(bytes)), "{text}");
        }
        for text in [
            "",
            "8",
            "G",
            "0G",
            "-1G",
            "1.2.3G",
            "8 gigs",
            "0.0000001M",
            ".G",
            "8GiBs",
            "inf",
        ] {
            assert_eq!(text.parse::<Memory>(), Err(NoMemory), "{text}");
        }
    }

    #[test]
    fn what_is_told_is_enough() {
        for (bytes, told) in [
            (0, "0 MiB"),
            (1, "1 MiB"),
            (512 * MIB, "512 MiB"),
            (1023 * MIB, "1023 MiB"),
            (1023 * MIB + 1, "1.0 GiB"),
            (GIB, "1.0 GiB"),
            (GIB + 1, "1.1 GiB"),
            (2_500_000_000, "2.4 GiB"),
        ] {
            assert_eq!(Memory(bytes).to_string(), told);
            if bytes > 0 {
                let again: Memory = Memory(bytes).as_option().parse().unwrap();
                assert!(again >= Memory(bytes), "{told}");
            }
        }
    }

    #[test]
    fn the_system_tells_in_kibibytes() {
        let text = "MemTotal:       16384000 kB\nMemFree: 1 kB\nMemAvailable:    8192000 kB\n";
        assert_eq!(value_of(text, "MemTotal"), Some(Memory(16_777_216_000)));
        assert_eq!(value_of(text, "MemAvailable"), Some(Memory(8_388_608_000)));
        assert_eq!(value_of(text, "Mem"), None);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn this_machine_has_memory() {
        assert!(Memory::available().unwrap() > Memory::ZERO);
        assert!(Memory::total() >= Memory::available());
    }
}
