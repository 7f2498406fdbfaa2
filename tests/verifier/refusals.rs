//! Altered proofs are refused at the stage and with the string that Integrity
//! refuses the same alteration with, as measured on chain.

use crate::cases::{self, Case};
use stonegate::{
    integrity::{
        self, Reason,
        Reason::*,
        Stage,
        Stage::{Configuration, Fri, Oods, PublicInput, PublicMemory, Settings},
    },
    stone::{
        field::Felt,
        params::PowHash,
        proof::ProofFile,
        verify::{Decommitment, StarkProof},
    },
};

/// Where the parts of a proof begin, in words of 32 bytes.
struct Offsets {
    oods: usize,
    fri_commitments: usize,
    last_layer: usize,
    nonce: usize,
    /// Values, then authentications, of both traces and of the composition.
    tables: [(usize, usize); 3],
    /// Siblings, then authentications, of the inner FRI layers.
    fri_layers: Vec<(usize, usize)>,
    end: usize,
}

impl Offsets {
    fn of(proof: &StarkProof) -> Offsets {
        let (c, d) = (&proof.commitments, &proof.decommitments);
        let oods = 3;
        let fri_commitments = oods + c.oods_values.len();
        let last_layer = fri_commitments + c.fri_layers.len();
        let nonce = last_layer + c.last_layer.len();
        let mut end = nonce + 1;
        let mut place = |table: &Decommitment| {
            let values = end;
            let nodes = values + table.values.len();
            end = nodes + table.authentications.len();
            (values, nodes)
        };
        let tables = [&d.original, &d.interaction, &d.composition].map(&mut place);
        let fri_layers = d.fri_layers.iter().map(&mut place).collect();
        Offsets {
            oods,
            fri_commitments,
            last_layer,
            nonce,
            tables,
            fri_layers,
            end,
        }
    }
}

/// A proof whose words can be altered.
struct Words<'a> {
    case: &'a Case,
    offsets: Offsets,
}

impl<'a> Words<'a> {
    fn new(case: &'a Case) -> Words<'a> {
        let version = case.configuration.stone_version;
        let parsed = StarkProof::parse(&case.proof, version).expect("a good proof");
        let offsets = Offsets::of(&parsed);
        let n_digits = case.proof.proof_hex.len() - 2;
        assert_eq!(n_digits, 64 * offsets.end, "{}", case.name);
        Words { case, offsets }
    }

    fn hex(&self, word: usize) -> &str {
        &self.case.proof.proof_hex[2 + 64 * word..][..64]
    }

    fn with(&self, word: usize, hex: &str) -> ProofFile {
        let mut proof = self.case.proof.clone();
        let at = 2 + 64 * word;
        proof.proof_hex.replace_range(at..at + 64, hex);
        proof
    }

    /// One word's lowest bit flipped.
    fn flipped(&self, word: usize) -> ProofFile {
        let mut hex = self.hex(word).to_owned();
        let last = hex.pop().and_then(|c| c.to_digit(16)).expect("a digit");
        hex.push(char::from_digit(last ^ 1, 16).expect("a digit"));
        self.with(word, &hex)
    }

    fn zeroed(&self, words: std::ops::Range<usize>) -> ProofFile {
        let mut proof = self.case.proof.clone();
        let range = 2 + 64 * words.start..2 + 64 * words.end;
        proof
            .proof_hex
            .replace_range(range, &"0".repeat(64 * words.len()));
        proof
    }

    fn edited(&self, edit: impl FnOnce(&mut ProofFile)) -> ProofFile {
        let mut proof = self.case.proof.clone();
        edit(&mut proof);
        proof
    }
}

fn check(words: &Words, what: &str, proof: &ProofFile, stage: Stage, reason: Reason) {
    let found = integrity::verify(proof, &words.case.configuration, 0);
    let found = found.map(|_| "accepted").map_err(|r| (r.stage, r.reason));
    assert_eq!(found, Err((stage, reason)), "{}: {what}", words.case.name);
}

/// Runs a test over all good proofs.
fn for_all(test: impl Fn(&Words)) {
    for case in cases::good_proofs() {
        test(&Words::new(case));
    }
}

#[test]
fn what_the_seed_and_the_traces_bind_fails_at_oods() {
    for_all(|words| {
        for word in 0..3 {
            let what = format!("commitment {word}");
            check(words, &what, &words.flipped(word), Oods, InvalidOods);
        }
        for word in [words.offsets.oods, words.offsets.fri_commitments - 1] {
            check(words, "OODS value", &words.flipped(word), Oods, InvalidOods);
        }
        let rc_min = words.edited(|p| p.public_input.rc_min -= p.public_input.rc_min.min(1));
        if rc_min != words.case.proof {
            check(words, "rc_min", &rc_min, Oods, InvalidOods);
        }
        let rc_max = words.edited(|p| p.public_input.rc_max += 1);
        check(words, "rc_max", &rc_max, Oods, InvalidOods);
        let output = words.edited(|p| {
            let cell = p.public_input.public_memory.last_mut().expect("a cell");
            cell.value += Felt::ONE;
        });
        check(words, "output", &output, Oods, InvalidOods);
    });
}

#[test]
fn what_the_digest_binds_fails_at_the_proof_of_work() {
    for_all(|words| {
        let o = &words.offsets;
        let pow = |what, proof: &ProofFile| {
            check(words, what, proof, Stage::ProofOfWork, Reason::ProofOfWork)
        };
        pow("nonce", &words.flipped(o.nonce));
        pow("FRI commitment", &words.flipped(o.fri_commitments));
        pow("coefficient", &words.flipped(o.last_layer));
        pow("last coefficient", &words.flipped(o.nonce - 1));
        let fri = |p: &mut ProofFile| p.proof_parameters.stark.fri.proof_of_work_bits += 1;
        pow("n_bits + 1", &words.edited(fri));
        pow(
            "pow_hash",
            &words.edited(|p| {
                let hash = &mut p.proof_parameters.pow_hash;
                *hash = match *hash {
                    PowHash::Keccak256 => PowHash::Blake256,
                    PowHash::Blake256 => PowHash::Keccak256,
                };
            }),
        );
        let long = format!("{}1{}", "0".repeat(47), "0".repeat(16));
        let proof = words.with(o.nonce, &long);
        check(words, "nonce 2^64", &proof, Settings, OptionUnwrap);
    });
}

#[test]
fn rows_and_nodes_fail_at_their_decommitment() {
    for_all(|words| {
        for (values, nodes) in words.offsets.tables {
            for word in [values, nodes - 1, nodes] {
                let proof = words.flipped(word);
                check(
                    words,
                    "trace",
                    &proof,
                    Stage::Decommitment,
                    DecommitmentFailed,
                );
            }
        }
        for (siblings, nodes) in &words.offsets.fri_layers {
            for word in [*siblings, nodes - 1, *nodes] {
                check(words, "FRI", &words.flipped(word), Fri, DecommitmentFailed);
            }
        }
    });
}

/// Other verifiers compute the inner layers' roots and drop them.
#[test]
fn zeroed_authentications_of_inner_fri_layers_are_refused() {
    for_all(|words| {
        let o = &words.offsets;
        let ends = o.fri_layers.iter().skip(1).map(|(begin, _)| *begin);
        for ((_, nodes), end) in o.fri_layers.iter().zip(ends.chain([o.end])) {
            let proof = words.zeroed(*nodes..end);
            check(words, "all nodes", &proof, Fri, DecommitmentFailed);
            let proof = words.zeroed(end - 1..end);
            check(words, "last node", &proof, Fri, DecommitmentFailed);
        }
    });
}

#[test]
fn lengths_are_exact() {
    for_all(|words| {
        let o = &words.offsets;
        let cut = |n: usize| words.edited(|p| p.proof_hex.truncate(2 + 64 * n));
        let (siblings, nodes) = o.fri_layers[o.fri_layers.len() - 1];
        check(words, "node", &cut(o.end - 1), Fri, AuthenticationsTooShort);
        check(words, "siblings", &cut(nodes - 1), Fri, SiblingWitness);
        check(words, "siblings", &cut(siblings), Fri, SiblingWitness);
        let (values, nodes) = o.tables[1];
        let short = AuthenticationsTooShort;
        check(words, "trace", &cut(nodes), Stage::Decommitment, short);
        check(
            words,
            "trace",
            &cut(values),
            Stage::Decommitment,
            DecommitmentLength,
        );
        check(words, "nonce", &cut(o.nonce), Settings, DeserializeProof);
        check(words, "nothing", &cut(0), Settings, DeserializeProof);
        let long = words.edited(|p| p.proof_hex.push_str(&"0".repeat(64)));
        check(words, "long", &long, Fri, AuthenticationsTooLong);
        let byte = words.edited(|p| p.proof_hex.push_str("00"));
        check(words, "byte", &byte, Fri, AuthenticationsTooLong);
        let digit = words.edited(|p| p.proof_hex.push('0'));
        check(words, "digit", &digit, Settings, MalformedProof);
        let above = words.with(o.oods, &"f".repeat(64));
        check(words, "above p", &above, Settings, MalformedProof);
        let above = words.with(values, &"f".repeat(64));
        check(
            words,
            "above p",
            &above,
            Stage::Decommitment,
            MalformedProof,
        );
        for n in [-1, 1] {
            let proof = words.edited(|p| {
                let queries = &mut p.proof_parameters.stark.fri.n_queries;
                *queries = queries.saturating_add_signed(n);
            });
            check(
                words,
                "n_queries",
                &proof,
                Stage::Decommitment,
                DecommitmentLength,
            );
        }
    });
}

#[test]
fn configurations_out_of_range_are_refused_before_the_proof() {
    for_all(|words| {
        let refused = |what, reason, edit: &dyn Fn(&mut ProofFile)| {
            check(
                words,
                what,
                &words.edited(|p| edit(p)),
                Configuration,
                reason,
            );
        };
        refused("PoW 19", ValueTooSmall, &|p| {
            p.proof_parameters.stark.fri.proof_of_work_bits = 19;
        });
        refused("PoW 50", ValueTooLarge, &|p| {
            p.proof_parameters.stark.fri.proof_of_work_bits = 50;
        });
        refused("FRI step 5", ValueTooLarge, &|p| {
            p.proof_parameters.stark.fri.fri_step_list[1] = 5;
        });
        refused("FRI step 0", ValueTooSmall, &|p| {
            p.proof_parameters.stark.fri.fri_step_list[2] = 0;
        });
        refused("first FRI step 1", InvalidValue, &|p| {
            p.proof_parameters.stark.fri.fri_step_list[0] = 1;
        });
        refused("one FRI layer", ValueTooSmall, &|p| {
            p.proof_parameters.stark.fri.fri_step_list = vec![0];
        });
        refused("16 FRI layers", ValueTooLarge, &|p| {
            p.proof_parameters.stark.fri.fri_step_list = vec![0; 16];
        });
        refused("last layer 2^16", ValueTooBig, &|p| {
            p.proof_parameters.stark.fri.last_layer_degree_bound = 1 << 16;
        });
        refused("last layer 2^6", LogInputSizeMismatch, &|p| {
            p.proof_parameters.stark.fri.last_layer_degree_bound = 1 << 6;
        });
        refused("n_steps doubled", LogInputSizeMismatch, &|p| {
            p.public_input.n_steps *= 2;
        });
        refused("channel hash", UnsupportedParameter, &|p| {
            p.proof_parameters.channel_hash = "keccak256".into();
        });
    });
}

#[test]
fn public_inputs_that_fit_no_run_are_refused_before_the_proof() {
    for_all(|words| {
        let memory = |what, reason, edit: &dyn Fn(&mut ProofFile)| {
            check(
                words,
                what,
                &words.edited(|p| edit(p)),
                PublicMemory,
                reason,
            );
        };
        memory("initial pc", InvalidInitialPc, &|p| {
            segment(p, "program").begin_addr = 2;
        });
        memory("final pc", InvalidFinalPc, &|p| {
            segment(p, "program").stop_ptr = 6;
        });
        memory("initial ap", InvalidInitialAp, &|p| {
            segment(p, "execution").begin_addr = u64::MAX;
        });
        memory("builtin", InvalidBuiltin, &|p| {
            segment(p, "pedersen").begin_addr += 1;
        });
        memory("address", InvalidAddress, &|p| {
            p.public_input.public_memory[3].address += 1;
        });
        memory("program", InvalidProgram, &|p| {
            p.public_input.public_memory[1].value = Felt::from(3);
        });
        memory("page", InvalidContinuousPages, &|p| {
            p.public_input.public_memory[9].page = 1;
        });
        memory("one cell more", InvalidMainPageLength, &|p| {
            let cell = p.public_input.public_memory[0];
            p.public_input.public_memory.push(cell);
        });
        memory("one cell fewer", IndexOutOfBounds, &|p| {
            p.public_input.public_memory.pop();
        });
        memory("one segment fewer", IndexOutOfBounds, &|p| {
            p.public_input.memory_segments.remove("bitwise");
        });
        let input = |what, reason, edit: &dyn Fn(&mut ProofFile)| {
            check(words, what, &words.edited(|p| edit(p)), PublicInput, reason);
        };
        input("rc_max", WrongRcMax, &|p| p.public_input.rc_max = 65536);
        input("rc_min", WrongRcRange, &|p| {
            p.public_input.rc_min = p.public_input.rc_max;
        });
        let log_n_steps = words.case.proof.public_input.n_steps + 1;
        let odd = words.edited(|p| p.public_input.n_steps = log_n_steps);
        check(words, "n_steps", &odd, PublicInput, UnsupportedPublicInput);
    });
}

fn segment<'a>(
    proof: &'a mut ProofFile,
    name: &str,
) -> &'a mut stonegate::stone::public_input::MemorySegment {
    let segments = &mut proof.public_input.memory_segments;
    segments.get_mut(name).expect("a segment of the layout")
}
