//! This program and the machine it runs on.

use std::{fs, thread::available_parallelism};

use super::{Check, Plan};
use crate::{
    program::allocation,
    schedule::{Demand, Memory},
    stone::field::packed::{Instructions, instructions},
};

/// Blow-up factor of derived parameters.
const BLOW_UP: u64 = 4;

pub fn checks(plan: &Plan) -> Vec<Check> {
    let version = concat!("stonegate ", env!("CARGO_PKG_VERSION"));
    vec![
        Check::ok("version", version),
        processor(),
        memory(plan.memory),
    ]
}

fn processor() -> Check {
    let cores = available_parallelism().map_or_else(
        |_| "an unknown number of cores".to_owned(),
        |cores| format!("{cores} cores"),
    );
    let model = fs::read_to_string("/proc/cpuinfo").ok();
    let model = model.as_deref().and_then(model_name);
    let model = model.map_or(String::new(), |model| format!("{model}, "));
    let used = match instructions() {
        #[cfg(target_arch = "x86_64")]
        Instructions::Avx512 => "AVX-512 IFMA is used",
        #[cfg(target_arch = "x86_64")]
        Instructions::Avx2 => "AVX2 is used; with AVX-512 IFMA proofs take less time",
        Instructions::Portable => "no vector instructions are used: proofs take longer",
    };
    Check::ok("processor", format!("{model}{cores}, {used}"))
}

fn model_name(cpuinfo: &str) -> Option<&str> {
    let line = cpuinfo
        .lines()
        .find(|line| line.starts_with("model name"))?;
    Some(line.split_once(':')?.1.trim())
}

/// `named` is what may be used, where somebody said so.
fn memory(named: Option<Memory>) -> Check {
    let layout = allocation::USUAL_LAYOUT.name();
    let needed = Demand::embedded(layout, allocation::USUAL_STEPS, BLOW_UP).memory;
    let (Some(total), Some(free)) = (Memory::total(), Memory::available()) else {
        return Check::missing(
            "memory",
            format!("unknown on this system; {}", needs(needed)),
        );
    };
    judge(needed, total, free, named)
}

fn judge(needed: Memory, total: Memory, free: Memory, named: Option<Memory>) -> Check {
    let limit = named.map_or(String::new(), |named| format!(", {named} may be used"));
    let found = format!("{free} of {total} available{limit}; {}", needs(needed));
    let warning = || Check::warning("memory", found.clone());
    if total < needed {
        warning().fix("prove on a larger machine, or with --source atlantic")
    } else if named.is_some_and(|named| named < needed) {
        warning().fix(format!("allow more with --memory {}", needed.as_option()))
    } else if free < needed {
        warning().fix("end other programs first")
    } else {
        Check::ok("memory", found)
    }
}

fn needs(needed: Memory) -> String {
    format!("a proof of the allocation program needs about {needed}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::Status;

    #[test]
    fn memory_is_held_against_what_a_proof_takes() {
        let gib = |n: u64| Memory::bytes(n << 30);
        for (total, free, named, expected, fix) in [
            (16, 8, None, Status::Ok, None),
            (16, 8, Some(4), Status::Ok, None),
            (16, 8, Some(2), Status::Warning, Some("--memory 3.0GiB")),
            (16, 1, None, Status::Warning, Some("end other")),
            (2, 1, None, Status::Warning, Some("larger machine")),
        ] {
            let check = judge(gib(3), gib(total), gib(free), named.map(gib));
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
