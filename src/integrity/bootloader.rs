//! Facts of programs that a bootloader runs, as proving services have it: the
//! proof is the bootloader's, and the program is named in its output.
//!
//! A bootloader that ran one task outputs `1` (tasks), the number of felts of
//! this task, the hash of its program, and the program's own output (Integrity
//! `src/lib_utils.cairo`, `calculate_bootloaded_fact_hash`;
//! <https://docs.herodotus.cloud/atlantic-api/integrity-verifier>). The program
//! is named there by the hash of
//! [`Program::task_hash`](crate::program::Program::task_hash), and not by the
//! one that Integrity takes of a program it sees itself.
//!
//! Anyone can write a program that outputs such felts. Only of the bootloaders
//! known here does it follow that the program ran.

use std::fmt;

use super::hashes::{fact_hash, output_hash};
use crate::stone::field::Felt;

/// SHARP's bootloader (Integrity `src/lib_utils.cairo`,
/// `SHARP_BOOTLOADER_PROGRAM_HASH`): Poseidon over its words.
const SHARP: &str = "0x5ab580b04e3532b6b18f81cfa654a05e29dd8e2352d88df1e765a84072db07";
/// The simple bootloader for Stone alone (same file, `STONE_BOOTLOADER_PROGRAM_HASH`).
const SIMPLE: &str = "0x40519557c48b25e7e7d27cb27297300b94909028c327b385990f0b649920cc3";
/// Atlantic's own bootloader, which SHARP's runs as its task
/// (<https://github.com/HerodotusDev/atlantic-examples>,
/// `l2-verification-contract/src/lib.cairo`, `CAIRO1_BOOTLOADER_PROGRAM_HASH`).
const ATLANTIC: &str = "0x288ba12915c0c7e91df572cf3ed0c9f391aa673cb247c5a208beaa50b668f09";
/// What Atlantic's bootloader outputs first (same file, `0x0` and `OUTPUT_CONST`,
/// which is the Pedersen hash of two zeros).
const ATLANTIC_PREFIX: [&str; 2] = [
    "0x0",
    "0x49ee3eba8c1600700ee1b87eb599f16716b0b1022947733551fde4050ca6804",
];
/// Number of tasks, felts of the task, hash of its program.
const HEADER_FELTS: usize = 3;

/// A program that ran, and what it output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// The bootloader's hash of the program.
    pub program_hash: Felt,
    pub output: Vec<Felt>,
}

impl Task {
    /// What a bootloader outputs that ran this task alone.
    pub fn bootloaded_output(&self) -> Vec<Felt> {
        // The count covers itself and the hash.
        let felts = Felt::from(self.output.len() as u64 + 2);
        let mut output = vec![Felt::ONE, felts, self.program_hash];
        output.extend(&self.output);
        output
    }

    /// The fact that Integrity registers for a proof of the bootloader.
    pub fn fact_hash(&self, bootloader: Felt) -> Felt {
        fact_hash(bootloader, output_hash(&self.bootloaded_output()))
    }
}

/// Hashes of the bootloaders whose output is believed. As for every program,
/// Integrity's hash of them: Poseidon over their words.
pub fn known() -> Vec<Felt> {
    [SHARP, SIMPLE].map(constant).to_vec()
}

fn constant(text: &str) -> Felt {
    Felt::parse(text).expect("a constant of the field")
}

/// What a proof must show for it to be of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prediction {
    /// Integrity's hash of the program, for a proof of the program itself.
    pub program_hash: Felt,
    /// The bootloader's hash of it and its output.
    pub task: Task,
}

/// How a proof shows a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The program itself was proved.
    Plain,
    /// A bootloader was proved that ran the program.
    Bootloaded,
}

impl Prediction {
    /// Holds program and output of a proof against this. `bootloaders` are
    /// believed, [`known`] ones as a rule.
    ///
    /// # Errors
    /// [`Mismatch`] where the proof is of another run, or of a program that is
    /// neither this one nor a bootloader.
    pub fn check(
        &self,
        program_hash: Felt,
        output: &[Felt],
        bootloaders: &[Felt],
    ) -> Result<Form, Mismatch> {
        let (form, ran) = if program_hash == self.program_hash {
            (Form::Plain, output.to_vec())
        } else if bootloaders.contains(&program_hash) {
            let task = innermost(output)?;
            if task.program_hash != self.task.program_hash {
                return Err(Mismatch::Program {
                    expected: self.task.program_hash,
                    found: task.program_hash,
                });
            }
            (Form::Bootloaded, task.output)
        } else {
            return Err(Mismatch::Unknown {
                expected: self.program_hash,
                found: program_hash,
            });
        };
        match ran == self.task.output {
            true => Ok(form),
            false => Err(Mismatch::Output {
                expected: Felts(self.task.output.clone()),
                found: Felts(ran),
            }),
        }
    }
}

/// Felts, as an error shows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Felts(pub Vec<Felt>);

impl fmt::Display for Felts {
    /// At most four of them; hexadecimal.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 4;
        let shown: Vec<String> = self.0.iter().take(SHOWN).map(Felt::to_string).collect();
        let more = if self.0.len() > SHOWN { ", …" } else { "" };
        write!(f, "{} felts [{}{more}]", self.0.len(), shown.join(", "))
    }
}

/// Why a proof is not of the predicted run.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Mismatch {
    #[error(
        "its program {found} is neither the run's, {expected}, nor a bootloader that is known here"
    )]
    Unknown { expected: Felt, found: Felt },
    #[error(
        "the program that its bootloader ran has the Pedersen hash {found}; the run's has {expected}"
    )]
    Program { expected: Felt, found: Felt },
    #[error("its program outputs {found}; the run's outputs {expected}")]
    Output { expected: Felts, found: Felts },
    #[error("its bootloader's output is not that of one task: {found}; expected {expected}")]
    Layout { expected: String, found: String },
}

/// The task whose output is neither a bootloader's nor that of Atlantic's.
fn innermost(output: &[Felt]) -> Result<Task, Mismatch> {
    let task = single_task(output)?;
    if task.program_hash != constant(ATLANTIC) {
        return Ok(task);
    }
    let prefix = ATLANTIC_PREFIX.map(constant);
    match task.output.strip_prefix(&prefix) {
        Some(output) => single_task(output),
        None => Err(Mismatch::Layout {
            expected: format!("{} first", Felts(prefix.to_vec())),
            found: Felts(task.output).to_string(),
        }),
    }
}

fn single_task(output: &[Felt]) -> Result<Task, Mismatch> {
    let layout = |expected: String, found: String| Err(Mismatch::Layout { expected, found });
    let Some((&[tasks, felts, program_hash], task)) = output.split_first_chunk::<HEADER_FELTS>()
    else {
        let expected = format!("at least {HEADER_FELTS} felts");
        return layout(expected, format!("{} felts", output.len()));
    };
    if tasks != Felt::ONE {
        return layout("1 task".into(), format!("{tasks} tasks"));
    }
    let expected = Felt::from(task.len() as u64 + 2);
    if felts != expected {
        let rest = format!("a task of {expected} felts, which is all that follows");
        return layout(rest, format!("one of {felts}"));
    }
    Ok(Task {
        program_hash,
        output: task.to_vec(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Cases of <https://github.com/HerodotusDev/atlantic-examples>,
    /// `l2-verification-contract/src/lib.cairo`: the program's hash, its output,
    /// and the fact of it.
    const CAIRO0: &str = "0x407908712e70dd914b006062d8d70bd8aeae06bcfc973cbd4309e7f3a2e825b";
    const CAIRO0_FACT: &str = "0x1c446d13efc5a3a16387eeec2c9347e9fd44e195b178916e1bd27c0a18220f1";
    const CAIRO1: &str = "0x1b2f325bf7c611b8cf643eed5451102df4128cb17d621dad15e2cdb9d3e3afb";
    const CAIRO1_FACT: &str = "0x5c596ac545e4ca0e8c459ff2af206315e49ec121fdc101d35b5ab038b823923";

    fn task(hash: &str, output: &[u64]) -> Task {
        Task {
            program_hash: constant(hash),
            output: output.iter().copied().map(Felt::from).collect(),
        }
    }

    /// The task in Atlantic's own bootloader.
    fn wrapped(task: &Task) -> Task {
        let mut output = ATLANTIC_PREFIX.map(constant).to_vec();
        output.extend(task.bootloaded_output());
        Task {
            program_hash: constant(ATLANTIC),
            output,
        }
    }

    fn prediction(task: &Task) -> Prediction {
        Prediction {
            program_hash: Felt::from(77),
            task: task.clone(),
        }
    }

    #[test]
    fn facts_are_those_herodotus_publishes() {
        let sharp = constant(SHARP);
        let cairo0 = task(CAIRO0, &[10, 55]);
        assert_eq!(cairo0.fact_hash(sharp), constant(CAIRO0_FACT));
        // 1 output felt, 1597, and 1 input felt, 17, after a zero.
        let cairo1 = wrapped(&task(CAIRO1, &[0, 1, 1597, 1, 17]));
        assert_eq!(cairo1.fact_hash(sharp), constant(CAIRO1_FACT));
    }

    #[test]
    fn a_run_is_recognised_alone_in_a_bootloader_and_in_two() {
        let run = task(CAIRO0, &[10, 55]);
        let check = |hash, output: &[Felt]| prediction(&run).check(hash, output, &known());
        assert_eq!(check(Felt::from(77), &run.output), Ok(Form::Plain));
        for bootloader in known() {
            let once = run.bootloaded_output();
            assert_eq!(check(bootloader, &once), Ok(Form::Bootloaded));
            let twice = wrapped(&run).bootloaded_output();
            assert_eq!(check(bootloader, &twice), Ok(Form::Bootloaded));
        }
    }

    #[test]
    fn other_runs_are_told_apart() {
        let run = task(CAIRO0, &[10, 55]);
        let check = |hash, output: &[Felt]| prediction(&run).check(hash, output, &known());
        let sharp = constant(SHARP);

        // Felts of a bootloader that no bootloader wrote.
        let error = check(Felt::from(78), &run.bootloaded_output()).unwrap_err();
        assert!(matches!(error, Mismatch::Unknown { .. }), "{error}");
        // Atlantic's bootloader is believed in SHARP's output only: there its
        // hash is of another kind.
        let error = check(constant(ATLANTIC), &wrapped(&run).output).unwrap_err();
        assert!(matches!(error, Mismatch::Unknown { .. }), "{error}");

        let another = task(CAIRO1, &[10, 55]);
        for output in [
            another.bootloaded_output(),
            wrapped(&another).bootloaded_output(),
        ] {
            let error = check(sharp, &output).unwrap_err();
            assert!(matches!(error, Mismatch::Program { .. }), "{error}");
        }
        for (hash, output) in [
            (Felt::from(77), task(CAIRO0, &[10, 56]).output),
            (sharp, task(CAIRO0, &[10, 56]).bootloaded_output()),
            (sharp, task(CAIRO0, &[10]).bootloaded_output()),
            (sharp, wrapped(&task(CAIRO0, &[])).bootloaded_output()),
        ] {
            let error = check(hash, &output).unwrap_err();
            assert!(matches!(error, Mismatch::Output { .. }), "{error}");
        }
    }

    #[test]
    fn outputs_that_are_not_of_one_task_are_refused() {
        let run = task(CAIRO0, &[10, 55]);
        let good = run.bootloaded_output();
        let mut two_tasks = good.clone();
        two_tasks[0] = Felt::from(2);
        let mut trailing = good.clone();
        trailing.push(Felt::ZERO);
        let mut other_prefix = wrapped(&run);
        other_prefix.output[1] = Felt::ONE;
        for (output, expected) in [
            (vec![], "0 felts"),
            (good[..2].to_vec(), "2 felts"),
            (two_tasks, "0x2 tasks"),
            (trailing, "one of 0x4"),
            (other_prefix.bootloaded_output(), "first"),
        ] {
            let error = prediction(&run)
                .check(constant(SHARP), &output, &known())
                .unwrap_err();
            assert!(matches!(error, Mismatch::Layout { .. }), "{error}");
            assert!(error.to_string().contains(expected), "{error}");
        }
    }
}
