//! Bad public inputs and bad runs are refused by name.

use super::golden::{folder, inputs};
use crate::stone::{
    air::{Air, AirError, trace::TraceError},
    air_inputs::{AirInputs, PairInput},
    field::Felt,
    public_input::{MemorySegment, PublicInput},
};

fn golden(case: &str) -> Option<AirInputs> {
    folder(case).map(|folder| inputs(&folder))
}

#[test]
fn public_inputs_are_checked() {
    let Some(AirInputs { public_input, .. }) = golden("recursive_stone5") else {
        return;
    };
    let refused = |change: fn(&mut PublicInput)| {
        let mut changed = public_input.clone();
        change(&mut changed);
        match Air::new(&changed) {
            Ok(_) => panic!("accepted"),
            Err(error) => error,
        }
    };
    assert!(matches!(
        refused(|p| p.layout = "starknet_with_nothing".into()),
        AirError::UnknownLayout { .. }
    ));
    for n_steps in [0, 1, 64, 16385, 1 << 41, u64::MAX] {
        let mut changed = public_input.clone();
        changed.n_steps = n_steps;
        let error = Air::new(&changed).err();
        assert!(matches!(error, Some(AirError::Steps { found, .. }) if found == n_steps));
    }
    assert!(matches!(
        refused(|p| p.rc_min = p.rc_max + 1),
        AirError::RangeCheckBounds { .. }
    ));
    // As Stone's prover and Integrity have it.
    let equal = refused(|p| p.rc_min = p.rc_max);
    assert!(matches!(equal, AirError::RangeCheckBounds { rc_min, rc_max } if rc_min == rc_max));
    assert!(matches!(
        refused(|p| p.rc_max = 1 << 16),
        AirError::RangeCheckBounds { .. }
    ));
    assert!(matches!(
        refused(|p| p.dynamic_params = Some(serde_json::json!({}))),
        AirError::DynamicParams { .. }
    ));
    assert!(matches!(
        refused(|p| _ = p.memory_segments.remove("pedersen")),
        AirError::MissingSegment {
            name: "pedersen",
            ..
        }
    ));
    let segment = MemorySegment {
        begin_addr: 7,
        stop_ptr: 7,
    };
    let mut changed = public_input.clone();
    changed.memory_segments.insert("ecdsa".into(), segment);
    assert!(matches!(
        Air::new(&changed).err(),
        Some(AirError::UnexpectedSegment { .. })
    ));
    let change_pedersen = |change: fn(&mut MemorySegment)| {
        let mut changed = public_input.clone();
        changed
            .memory_segments
            .entry("pedersen".into())
            .and_modify(change);
        Air::new(&changed).err()
    };
    assert!(matches!(
        change_pedersen(|s| s.stop_ptr = s.begin_addr - 1),
        Some(AirError::ReversedSegment { .. })
    ));
    // 16,384 steps hold 128 Pedersen instances of three cells.
    assert_eq!(
        change_pedersen(|s| s.stop_ptr = s.begin_addr + 385),
        Some(AirError::BuiltinCapacity {
            name: "pedersen",
            used: 385,
            capacity: 384,
            instances: 128,
            n_steps: 16384,
        })
    );
    assert_eq!(change_pedersen(|s| s.stop_ptr = s.begin_addr + 384), None);
    assert!(matches!(
        refused(|p| p.public_memory.clear()),
        AirError::EmptyPublicMemory
    ));
    assert!(matches!(
        refused(|p| p.public_memory = vec![p.public_memory[0]; 16385]),
        AirError::PublicMemoryCapacity {
            found: 16385,
            capacity: 16384,
            ..
        }
    ));
}

/// The error of a changed run; its AIR is that of the changed public input.
fn refused(inputs: &AirInputs, change: impl Fn(&mut AirInputs)) -> TraceError {
    let mut changed = inputs.clone();
    change(&mut changed);
    let air = Air::new(&changed.public_input).expect("a valid public input");
    match air.first_trace(&changed) {
        Ok(_) => panic!("accepted"),
        Err(error) => error,
    }
}

#[test]
fn runs_are_checked() {
    let Some(run) = golden("recursive_stone5") else {
        return;
    };
    let air = Air::new(&run.public_input).expect("golden");
    let mut other = run.clone();
    other.public_input.rc_min -= 1;
    assert_eq!(
        air.first_trace(&other).err(),
        Some(TraceError::OtherPublicInput)
    );
    assert_eq!(
        refused(&run, |r| _ = r.trace.pop()),
        TraceError::TraceLength {
            found: 16383,
            expected: 16384
        }
    );
    assert!(matches!(
        refused(&run, |r| r.trace[16383].pc += 1),
        TraceError::Register {
            step: 16383,
            register: "pc",
            found: 6,
            expected: 5
        }
    ));
    assert!(matches!(
        refused(&run, |r| r.memory[1] = None),
        TraceError::MissingMemory {
            step: 0,
            operand: "the instruction",
            address: 1
        }
    ));
    assert!(matches!(
        refused(&run, |r| r.memory.truncate(20)),
        TraceError::MissingMemory { .. }
    ));
    assert!(matches!(
        refused(&run, |r| r.memory[1] = Some(Felt::from(u64::MAX))),
        TraceError::Instruction { step: 0, pc: 1, .. }
    ));
    assert!(matches!(
        refused(&run, |r| r.memory[1] = Some(-Felt::ONE)),
        TraceError::Instruction { step: 0, pc: 1, .. }
    ));
    assert!(matches!(
        refused(&run, |r| r.trace[10].ap = u64::MAX),
        TraceError::OperandAddress { step: 10, .. } | TraceError::MissingMemory { step: 10, .. }
    ));
    assert!(matches!(
        refused(&run, |r| r.public_input.rc_max -= 1),
        TraceError::RangeCheckValue { value: 32769, .. }
    ));
    match refused(&run, |r| r.public_input.rc_min = 0) {
        TraceError::RangeCheckHoles {
            spare: 16384,
            enough_steps: 32768,
            ..
        } => {}
        error => panic!("{error}"),
    }
    assert!(matches!(
        refused(&run, |r| {
            let pedersen = r.public_input.memory_segments.get_mut("pedersen");
            let pedersen = pedersen.expect("a segment");
            *pedersen = MemorySegment {
                begin_addr: 1 << 40,
                stop_ptr: 1 << 40,
            };
        }),
        TraceError::MemoryHoles { .. }
    ));
    assert!(matches!(
        refused(&run, |r| r.public_input.public_memory[3].address = u64::MAX),
        TraceError::Address {
            address: u64::MAX,
            ..
        }
    ));
    assert!(matches!(
        refused(&run, |r| r.public_input.public_memory[3].value += Felt::ONE),
        TraceError::MemoryValue { .. }
    ));
}

#[test]
fn builtin_inputs_are_checked() {
    let Some(run) = golden("recursive_builtins") else {
        return;
    };
    assert!(matches!(
        refused(&run, |r| r.private_input.pedersen[3].x += Felt::ONE),
        TraceError::MemoryValue { .. }
    ));
    assert!(matches!(
        refused(&run, |r| r.private_input.range_check[5].value += Felt::ONE),
        TraceError::MemoryValue { .. }
    ));
    assert!(matches!(
        refused(&run, |r| r.private_input.bitwise[5].y += Felt::ONE),
        TraceError::MemoryValue { .. }
    ));
    assert_eq!(
        refused(&run, |r| r.private_input.pedersen[3].index = 4),
        TraceError::DuplicateInstance {
            builtin: "pedersen",
            index: 4
        }
    );
    let entry = PairInput {
        index: 512,
        x: Felt::ZERO,
        y: Felt::ZERO,
    };
    assert!(matches!(
        refused(&run, |r| r.private_input.pedersen.push(entry)),
        TraceError::BuiltinCapacity {
            builtin: "pedersen",
            index: 512,
            capacity: 512,
            ..
        }
    ));
    assert!(matches!(
        refused(&run, |r| r.private_input.range_check[5].value = -Felt::ONE),
        TraceError::OperandRange {
            builtin: "range_check",
            index: 5,
            bits: 128,
            ..
        }
    ));
    assert!(matches!(
        refused(&run, |r| r.private_input.bitwise[5].x = -Felt::ONE),
        TraceError::OperandRange {
            builtin: "bitwise",
            index: 5,
            bits: 251,
            ..
        }
    ));
}
