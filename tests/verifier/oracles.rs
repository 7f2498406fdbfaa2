//! Other implementations agree: swiftness accepts the proofs we accept, and the
//! `integrity` crate makes the calldata we make.

use integrity_rs::{
    Encode, Felt as OracleFelt, SplitProof, VerifierConfiguration as OracleConfiguration,
    split_proof,
};
use stonegate::{
    integrity::{self, SplitCalldata},
    stone::field::Felt,
    stone::params::StoneVersion,
    stone::seed::pedersen_span,
};
use swiftness::TransformTo;
use swiftness_air::layout::recursive::Layout;
use swiftness_stark::types::StarkProof;

use crate::cases;

fn oracle(felt: Felt) -> OracleFelt {
    OracleFelt::from_bytes_be(&felt.to_be_bytes())
}

fn parse(case: &cases::Case) -> StarkProof {
    let text = serde_json::to_string(&case.proof).expect("a proof file serializes");
    swiftness::parse(text)
        .expect("swiftness reads it")
        .transform_to()
}

/// The crates are built for one layout, one Stone version and one hash.
fn cases() -> Vec<cases::Case> {
    let mut cases = cases::good_proofs().to_vec();
    cases.extend(cases::integrity_examples());
    cases.retain(|case| {
        case.configuration.layout == "recursive"
            && case.configuration.stone_version == StoneVersion::Stone6
            && case.configuration.hasher == integrity::Hasher::Keccak160
    });
    cases
}

#[test]
fn swiftness_accepts_what_we_accept() {
    for case in cases() {
        let ours = integrity::verify(&case.proof, &case.configuration, 0);
        let ours = ours.unwrap_or_else(|e| panic!("{}: {e}", case.name));
        let bits = OracleFelt::from(50u64);
        let (program_hash, output) = parse(&case)
            .verify::<Layout>(bits)
            .unwrap_or_else(|e| panic!("{}: {e:?}", case.name));
        // swiftness hashes the program with Pedersen and knows no other mode.
        let layout = case.configuration.registered_layout().expect("recursive");
        let mode = case.configuration.memory_verification;
        let memory = integrity::memory::verify(&case.proof.public_input, layout, mode);
        let program = memory.expect("golden proof").program;
        assert_eq!(
            program_hash,
            oracle(pedersen_span(&program)),
            "{}",
            case.name
        );
        let expected: Vec<OracleFelt> = ours.output.iter().map(|f| oracle(*f)).collect();
        assert_eq!(output, expected, "{}", case.name);
    }
}

#[test]
fn the_integrity_crate_makes_the_same_calldata() {
    for case in cases() {
        let ours = integrity::monolith(&case.proof, &case.configuration).expect("calldata");
        let SplitProof {
            mut proof,
            step_iter,
            ..
        } = split_proof::<Layout>(parse(&case)).expect("a split proof");
        // The split flow sends the FRI witness step by step.
        for (_, layer) in step_iter {
            let nodes = layer.table_witness.vector.authentications;
            let witness = &mut proof.witness.fri_witness.layers;
            witness.push(OracleFelt::from(layer.leaves.len()));
            witness.extend(layer.leaves);
            witness.push(OracleFelt::from(nodes.len()));
            witness.extend(nodes);
        }
        let mut theirs = Vec::new();
        proof.encode(&mut theirs).expect("a proof encodes");
        let ours: Vec<OracleFelt> = ours.into_iter().map(oracle).collect();
        let (settings, ours) = ours.split_at(4);
        assert_eq!(settings[0], OracleFelt::from_bytes_be_slice(b"recursive"));
        assert_eq!(ours, theirs, "{}", case.name);
    }
}

#[test]
fn the_integrity_crate_makes_the_same_split_calldata() {
    for case in cases() {
        let ours = SplitCalldata::new(&case.proof, &case.configuration).expect("calldata");
        let felts = case.configuration.to_felts().expect("short strings");
        let [layout, hasher, stone_version, memory_verification] = felts.map(oracle);
        let configuration = OracleConfiguration {
            layout,
            hasher,
            stone_version,
            memory_verification,
        };
        let job_id = ours.job_id(Felt::from(7));
        let split = split_proof::<Layout>(parse(&case)).expect("a split proof");
        let theirs = split
            .into_calls(oracle(job_id), configuration)
            .collect_calls(OracleFelt::ONE);
        let ours = ours.calls(job_id);
        assert_eq!(ours.len(), theirs.len(), "{}", case.name);
        for (ours, theirs) in ours.into_iter().zip(theirs) {
            let calldata: Vec<OracleFelt> = ours.calldata.into_iter().map(oracle).collect();
            assert_eq!(
                calldata, theirs.calldata,
                "{} {}",
                case.name, ours.entry_point
            );
        }
    }
}
