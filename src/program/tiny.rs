//! The smallest run that can be proved: for self-checks, and to see what a
//! prover makes, in a second or two.

use serde_json::json;
use std::path::Path;

use super::{Layout, Program, ProgramError};
use crate::stone::{air_inputs::AirInputs, field::Felt};

/// The one value that the program outputs.
pub const OUTPUT: u64 = 42;
/// Name of the program in errors.
const NAME: &str = "tiny.json";
/// The prime of the field, as compiled programs name it.
const PRIME: &str = "0x800000000000011000000000000000000000000000000000000000000000001";

/// The run of a Cairo 0 program that outputs [`OUTPUT`] and does nothing else,
/// in the form Integrity's strict memory verification takes.
///
/// cairo-vm pads it to the fewest steps the layout's builtins allow:
///
/// | layout | steps |
/// |---|---|
/// | `recursive` | 16384 |
/// | `recursive_with_poseidon` | 32768 |
/// | `small` | 512 |
/// | `dex` | 512 |
/// | `starknet` | 131072 |
/// | `starknet_with_keccak` | 32768 |
///
/// # Errors
/// [`ProgramError`] for a damaged build only.
pub fn tiny(layout: Layout) -> Result<AirInputs, ProgramError> {
    program(layout)?.run(&[], layout)
}

/// The same with a countdown before it that takes so many steps: to measure what
/// steps cost.
///
/// # Errors
/// As for [`tiny`].
pub fn counting(layout: Layout, steps: u64) -> Result<AirInputs, ProgramError> {
    with_countdown(layout, steps / 2)?.run(&[], layout)
}

/// The program of [`tiny`]. It takes the pointers of all builtins of its layout,
/// as strict memory verification wants, so each layout has its own.
///
/// # Errors
/// As for [`tiny`].
pub fn program(layout: Layout) -> Result<Program, ProgramError> {
    with_countdown(layout, 0)
}

fn with_countdown(layout: Layout, from: u64) -> Result<Program, ProgramError> {
    let label = |pc: usize| json!({"pc": pc, "type": "label"});
    let builtins = layout.builtin_names();
    let compiled = json!({
        "attributes": [],
        "builtins": builtins,
        "compiler_version": "0.13.2",
        "data": words(builtins.len() as u64, from),
        "debug_info": null,
        "hints": {},
        "identifiers": {
            "__main__.__start__": label(0),
            "__main__.__end__": label(4),
            "__main__.main": {"decorators": [], "pc": 6, "type": "function"},
        },
        "main_scope": "__main__",
        "prime": PRIME,
        "reference_manager": {"references": []},
    });
    Program::parse(Path::new(NAME), compiled.to_string().as_bytes())
}

/// Entry code for `n` builtins, the first of which is `output`, then `main`, which
/// counts down first.
fn words(n: u64, from: u64) -> Vec<String> {
    // An instruction is its flags and three offsets of 16 bits, which are
    // written with 2^15 added. The arguments of `main`, in front of the return
    // frame pointer and the return address, end at fp - 3.
    const ZERO: u64 = 0x8000;
    let argument = |i: u64| ZERO - 2 - n + i;
    let mut words = [
        0x0407_8001_7fff_7fff, // ap += n
        n,
        0x1104_8001_8001_8000, // call main
        4,
        0x0107_8001_7fff_7fff, // jmp rel 0
        0,
    ]
    .map(hex)
    .to_vec();
    if from != 0 {
        let countdown = [
            hex(0x4806_8001_7fff_8000), // main: [ap] = from; ap++
            hex(from),
            hex(0x4824_8001_7fff_8000), // [ap] = [ap - 1] - 1; ap++
            negative(1),
            hex(0x0206_8001_7fff_7fff), // jmp to the line above if [ap - 1] != 0
            negative(2),
        ];
        words.extend(countdown);
    }
    let main = [
        0x4806_8001_7fff_8000, // main: [ap] = OUTPUT; ap++
        OUTPUT,
        0x4002_8000_0000_7fff | argument(0) << 16, // [ap - 1] = [[fp - 2 - n]]
        0x4826_8001_0000_8000 | argument(0) << 16, // [ap] = [fp - 2 - n] + 1; ap++
        1,
    ];
    words.extend(main.map(hex));
    // [ap] = [fp - 2 - n + i]; ap++
    words.extend((1..n).map(|i| hex(0x480a_0000_7fff_8000 | argument(i) << 32)));
    words.push(hex(0x208b_7fff_7fff_7ffe)); // ret
    words
}

fn hex(word: u64) -> String {
    format!("{word:#x}")
}

/// p − value.
fn negative(value: u64) -> String {
    (-Felt::from(value)).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        integrity::{self, MemoryVerification, RegisteredLayout, VerifierConfiguration, memory},
        stone::{
            params::{ProofParameters, ProverConfig, StoneVersion},
            prove::{ProveOptions, prove},
        },
    };

    #[test]
    fn it_runs_in_all_layouts_as_strict_memory_verification_wants() {
        let found = Layout::ALL.map(|layout| {
            let inputs = tiny(layout).unwrap();
            assert_eq!(inputs.output(), [Felt::from(OUTPUT)], "{layout}");
            let registered = RegisteredLayout::by_name(layout.name()).unwrap();
            let mode = MemoryVerification::Strict;
            let seen = memory::verify(&inputs.public_input, registered, mode).unwrap();
            assert_eq!(seen.output, inputs.output());
            assert_eq!(
                seen.program,
                program(layout).unwrap().words(layout).unwrap()
            );
            (layout.name(), inputs.public_input.n_steps)
        });
        // The table in the documentation of `tiny`.
        let documented = [
            ("recursive", 1 << 14),
            ("recursive_with_poseidon", 1 << 15),
            ("small", 1 << 9),
            ("dex", 1 << 9),
            ("starknet", 1 << 17),
            ("starknet_with_keccak", 1 << 15),
        ];
        assert_eq!(found, documented);
    }

    #[test]
    fn a_countdown_takes_its_steps() {
        let inputs = counting(Layout::Small, 3000).unwrap();
        assert_eq!(inputs.public_input.n_steps, 1 << 12);
        assert_eq!(inputs.output(), [Felt::from(OUTPUT)]);
        let end = inputs.trace.last().map(|entry| entry.pc);
        let steps = inputs.trace.iter().filter(|entry| Some(entry.pc) != end);
        assert!((3000..3040).contains(&steps.count()));
    }

    #[test]
    fn its_proofs_are_accepted() {
        for layout in [Layout::Recursive, Layout::Small] {
            let inputs = tiny(layout).unwrap();
            let parameters = ProofParameters::derive(inputs.public_input.n_steps, 22).unwrap();
            let options = ProveOptions::of(StoneVersion::Stone6);
            let proof = prove(&inputs, &parameters, &ProverConfig::default(), &options).unwrap();
            let mode = MemoryVerification::Strict;
            let configuration =
                VerifierConfiguration::for_proof(&proof, StoneVersion::Stone6, mode);
            let accepted = integrity::verify(&proof, &configuration, 22).unwrap();
            assert_eq!(accepted.output, [Felt::from(OUTPUT)], "{layout}");
        }
    }
}
