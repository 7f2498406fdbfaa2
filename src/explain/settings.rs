//! The settings next to those that were asked for: which there are, and how a
//! person would put the difference.

use crate::{
    integrity::{Hasher, MemoryVerification, VerifierConfiguration, stone_version_name},
    stone::{params::StoneVersion, proof::ProofFile},
};

/// Every other combination of settings, nearest first: those that differ in
/// one setting, then in two, and so on. Layout and hasher are in the proof
/// file, so only the asked ones and the file's own are tried. `relaxed` comes
/// before `cairo1`: it registers the same fact as `strict`, where it passes.
pub fn neighbours(
    asked: &VerifierConfiguration,
    proof: &ProofFile,
) -> impl Iterator<Item = VerifierConfiguration> {
    let own_hasher = Hasher::from(proof.proof_parameters.commitment_hash);
    let own_layout = proof.public_input.layout.as_str();
    let all = combinations(&[&asked.layout, own_layout], &[asked.hasher, own_hasher]);
    // The asked layout and hasher are mostly the file's own.
    let mut unique: Vec<VerifierConfiguration> = Vec::new();
    for settings in all {
        if !unique.contains(&settings) {
            unique.push(settings);
        }
    }
    unique.sort_by_key(|settings| differences(asked, settings).len());
    unique.into_iter().filter({
        let asked = asked.clone();
        move |settings| *settings != asked
    })
}

/// Every combination of these layouts and hashers with all else.
pub fn combinations(layouts: &[&str], hashers: &[Hasher]) -> Vec<VerifierConfiguration> {
    let mut all = Vec::new();
    for layout in layouts {
        for &hasher in hashers {
            for stone_version in StoneVersion::ALL {
                for memory_verification in MemoryVerification::ALL {
                    all.push(VerifierConfiguration {
                        layout: (*layout).to_owned(),
                        hasher,
                        stone_version,
                        memory_verification,
                    });
                }
            }
        }
    }
    all
}

/// The settings that differ: option, asked, good.
fn differences(
    asked: &VerifierConfiguration,
    good: &VerifierConfiguration,
) -> Vec<(&'static str, String, String)> {
    let rows = [
        ("--layout", asked.layout.clone(), good.layout.clone()),
        (
            "--hasher",
            asked.hasher.to_string(),
            good.hasher.to_string(),
        ),
        (
            "--stone-version",
            stone_version_name(asked.stone_version).to_owned(),
            stone_version_name(good.stone_version).to_owned(),
        ),
        (
            "--memory-verification",
            asked.memory_verification.to_string(),
            good.memory_verification.to_string(),
        ),
    ];
    rows.into_iter().filter(|(_, a, b)| a != b).collect()
}

/// In how many settings two differ; those that are easily confused count less.
pub fn distance(a: &VerifierConfiguration, b: &VerifierConfiguration) -> usize {
    let weight = |(option, ..): &(&str, String, String)| match *option {
        "--stone-version" => 10,
        "--memory-verification" => 11,
        "--hasher" => 12,
        _ => 13,
    };
    differences(a, b).iter().map(weight).sum()
}

/// The setting that is wrong; where several are, the one that is checked first.
pub fn id(asked: &VerifierConfiguration, good: &VerifierConfiguration) -> &'static str {
    match differences(asked, good).first() {
        Some(("--layout", ..)) => "layout",
        Some(("--hasher", ..)) => "hasher",
        Some(("--stone-version", ..)) => "stone-version",
        _ => "memory-mode",
    }
}

/// "the proof verifies as stone6, and was submitted as stone5"
pub fn sentence(asked: &VerifierConfiguration, good: &VerifierConfiguration) -> String {
    let (was, is): (Vec<_>, Vec<_>) = differences(asked, good)
        .into_iter()
        .map(|(_, asked, good)| (asked, good))
        .unzip();
    format!(
        "the proof verifies as {}, and was submitted as {}",
        is.join(" and "),
        was.join(" and ")
    )
}

/// What to submit with: options, and what `submit` takes from the proof file.
pub fn options(asked: &VerifierConfiguration, good: &VerifierConfiguration) -> String {
    let settings = differences(asked, good)
        .into_iter()
        .map(|(option, _, good)| match option.strip_prefix("--") {
            Some(name @ ("layout" | "hasher")) => {
                format!("submit it under {name} `{good}`, as `stonegate submit` does by itself")
            }
            _ => format!("`{option} {good}`"),
        });
    settings.collect::<Vec<_>>().join(" and ")
}
