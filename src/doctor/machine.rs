//! This program and the machine it runs on.

use std::{fs, thread::available_parallelism};

use super::Check;
use crate::stone::field::packed::vectorized;

/// What a proof of the allocation program takes at most, measured.
const NEEDED: u64 = 2_500_000_000;

pub fn checks() -> Vec<Check> {
    let version = concat!("stonegate ", env!("CARGO_PKG_VERSION"));
    vec![Check::ok("version", version), processor(), memory()]
}

fn processor() -> Check {
    let cores = available_parallelism().map_or_else(
        |_| "an unknown number of cores".to_owned(),
        |cores| format!("{cores} cores"),
    );
    let model = fs::read_to_string("/proc/cpuinfo").ok();
    let model = model.as_deref().and_then(model_name);
    let model = model.map_or(String::new(), |model| format!("{model}, "));
    match vectorized() {
        true => Check::ok("processor", format!("{model}{cores}, AVX-512 IFMA is used")),
        false => Check::ok(
            "processor",
            format!(
                "{model}{cores}, without AVX-512 IFMA: the portable arithmetic is used, proofs take longer"
            ),
        ),
    }
}

fn model_name(cpuinfo: &str) -> Option<&str> {
    let line = cpuinfo
        .lines()
        .find(|line| line.starts_with("model name"))?;
    Some(line.split_once(':')?.1.trim())
}

fn memory() -> Check {
    let info = fs::read_to_string("/proc/meminfo").ok();
    let read = |key| meminfo(info.as_deref()?, key);
    let Some(total) = read("MemTotal") else {
        return Check::missing(
            "memory",
            format!(
                "unknown on this system; a proof of the allocation program needs about {}",
                gb(NEEDED)
            ),
        );
    };
    // A container may have less than its machine.
    let limit = fs::read_to_string("/sys/fs/cgroup/memory.max").ok();
    let limit = limit.and_then(|text| text.trim().parse().ok());
    let total = total.min(limit.unwrap_or(u64::MAX));
    let free = read("MemAvailable").unwrap_or(total).min(total);
    judge(total, free)
}

fn judge(total: u64, free: u64) -> Check {
    let found = format!(
        "{} of {} available; a proof of the allocation program needs about {}",
        gb(free),
        gb(total),
        gb(NEEDED)
    );
    match (total < NEEDED, free < NEEDED) {
        (true, _) => Check::warning("memory", found)
            .fix("prove on a larger machine, or with --source atlantic"),
        (false, true) => Check::warning("memory", found).fix("end other programs first"),
        (false, false) => Check::ok("memory", found),
    }
}

/// A value of `/proc/meminfo` in bytes.
fn meminfo(text: &str, key: &str) -> Option<u64> {
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix(key)?.strip_prefix(':'))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}

fn gb(bytes: u64) -> String {
    format!("{:.1} GB", bytes as f64 / 1e9)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::Status;

    #[test]
    fn memory_is_read_and_held_against_what_a_proof_takes() {
        let text = "MemTotal:       16384000 kB\nMemFree: 1 kB\nMemAvailable:    8192000 kB\n";
        assert_eq!(meminfo(text, "MemTotal"), Some(16_777_216_000));
        assert_eq!(meminfo(text, "MemAvailable"), Some(8_388_608_000));
        assert_eq!(meminfo(text, "Mem"), None);
        for (total, free, expected, fix) in [
            (16_000_000_000, 8_000_000_000, Status::Ok, None),
            (
                16_000_000_000,
                1_000_000_000,
                Status::Warning,
                Some("end other"),
            ),
            (
                2_000_000_000,
                1_000_000_000,
                Status::Warning,
                Some("larger machine"),
            ),
        ] {
            let check = judge(total, free);
            assert_eq!(check.status, expected, "{check:?}");
            assert_eq!(fix.is_some(), check.fix.is_some());
            assert!(
                check
                    .fix
                    .unwrap_or_default()
                    .contains(fix.unwrap_or_default())
            );
        }
    }
}
