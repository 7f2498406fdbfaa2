//! Small runs and their proofs by the embedded prover.

use std::{path::Path, sync::OnceLock};

use serde_json::json;
use stonegate::{
    integrity::bootloader::Task,
    program::{Layout, Program},
    report::EventSink,
    source::{
        Atlantic, AtlanticError, Embedded, ProgramRun, ProofRequest, ProofSource, SourcedProof,
    },
    stone::{
        air_inputs::AirInputs,
        field::Felt,
        params::{ProofParameters, ProverConfig, StoneVersion},
    },
};

/// Layout of all runs here.
pub const LAYOUT: Layout = Layout::Small;

/// A Cairo 0 program in proof mode that outputs these felts, with the builtins
/// of layout `small`, whose proofs are made soonest, assembled by hand.
pub fn program(output: &[Felt]) -> Program {
    let word = |word: u64| format!("{word:#x}");
    let mut data = vec![
        word(0x0407_8001_7fff_7fff), // ap += 4
        word(4),
        word(0x1104_8001_8001_8000), // call main
        word(4),
        word(0x0107_8001_7fff_7fff), // jmp rel 0
        word(0),
    ];
    for (i, felt) in output.iter().enumerate() {
        data.extend([
            word(0x4806_8001_7fff_8000), // [ap] = felt; ap++
            felt.to_string(),
            word(0x4002_8000_7ffa_7fff + ((i as u64) << 32)), // [ap - 1] = [[fp - 6] + i]
        ]);
    }
    data.extend([
        word(0x4826_8001_7ffa_8000), // [ap] = [fp - 6] + n; ap++
        word(output.len() as u64),
        word(0x480a_7ffb_7fff_8000), // the other builtins, untouched
        word(0x480a_7ffc_7fff_8000),
        word(0x480a_7ffd_7fff_8000),
        word(0x208b_7fff_7fff_7ffe), // ret
    ]);
    let label = |pc: usize| json!({"pc": pc, "type": "label"});
    let compiled = json!({
        "attributes": [],
        "builtins": ["output", "pedersen", "range_check", "ecdsa"],
        "compiler_version": "0.13.2",
        "data": data,
        "debug_info": null,
        "hints": {},
        "identifiers": {
            "__main__.__start__": label(0),
            "__main__.__end__": label(4),
            "__main__.main": {"decorators": [], "pc": 6, "type": "function"},
        },
        "main_scope": "__main__",
        "prime": "0x800000000000011000000000000000000000000000000000000000000000001",
        "reference_manager": {"references": []},
    });
    Program::parse(Path::new("made.json"), compiled.to_string().as_bytes()).unwrap()
}

/// A program, its run, and the proof of it, which is made when it is needed.
pub struct Proved {
    pub program: Program,
    pub inputs: AirInputs,
    pub parameters: ProofParameters,
    version: StoneVersion,
    proof: OnceLock<SourcedProof>,
}

impl Proved {
    fn new(output: &[Felt], version: StoneVersion) -> Proved {
        let program = program(output);
        let inputs = program.run(&[], LAYOUT).unwrap();
        Proved {
            parameters: ProofParameters::derive(inputs.public_input.n_steps, 30).unwrap(),
            program,
            inputs,
            version,
            proof: OnceLock::new(),
        }
    }

    pub fn proof(&self) -> &SourcedProof {
        self.proof.get_or_init(|| {
            let request = ProofRequest {
                stone_version: Some(self.version),
                ..self.request()
            };
            Embedded.prove(&request, &EventSink::silent()).unwrap()
        })
    }

    /// The file as the service would have it.
    pub fn file(&self) -> Vec<u8> {
        self.proof().proof.to_json().unwrap().into_bytes()
    }

    /// What the client is asked for.
    pub fn request(&self) -> ProofRequest<'_> {
        static CONFIG: OnceLock<ProverConfig> = OnceLock::new();
        ProofRequest {
            inputs: &self.inputs,
            parameters: &self.parameters,
            config: CONFIG.get_or_init(ProverConfig::default),
            stone_version: None,
            annotations: false,
            program: Some(ProgramRun {
                program: &self.program,
                arguments: &[],
            }),
        }
    }

    /// Asks the client for the proof of this run.
    pub fn fetch(&self, client: &Atlantic) -> Result<SourcedProof, AtlanticError> {
        client.fetch(&self.request(), &EventSink::silent())
    }
}

/// The run that is asked for: the output is 10.
pub fn ten() -> &'static Proved {
    static PROVED: OnceLock<Proved> = OnceLock::new();
    PROVED.get_or_init(|| Proved::new(&[Felt::from(10)], StoneVersion::Stone6))
}

/// The run of another program.
pub fn eleven() -> &'static Proved {
    static PROVED: OnceLock<Proved> = OnceLock::new();
    PROVED.get_or_init(|| Proved::new(&[Felt::from(11)], StoneVersion::Stone6))
}

/// A program that outputs what a bootloader would that ran [`ten`]; proved as
/// Stone5 does.
pub fn bootloaded_ten() -> &'static Proved {
    static PROVED: OnceLock<Proved> = OnceLock::new();
    PROVED.get_or_init(|| {
        let task = Task {
            program_hash: ten().program.task_hash().unwrap(),
            output: vec![Felt::from(10)],
        };
        Proved::new(&task.bootloaded_output(), StoneVersion::Stone5)
    })
}
