//! The embedded program, run on cairo-vm, against the rules of the risk engine.

use super::{vectors::VECTORS, *};

const COMMON: AllocationInput = AllocationInput {
    amount: Amount {
        low: 1_000_000_000_000_000_000,
        high: 0,
    },
    token: Felt::ONE,
    recipient: Felt::ZERO,
    jediswap: Metrics {
        utilization: 500,
        volatility: 2000,
        liquidity: 2,
        audit_score: 85,
        age_days: 365,
        apy: 850,
    },
    ekubo: Metrics {
        utilization: 500,
        volatility: 2000,
        liquidity: 2,
        audit_score: 85,
        age_days: 365,
        apy: 1210,
    },
    max_single: 6000,
    min_diversification: 2,
};

fn metrics([utilization, volatility, liquidity, audit_score, age_days]: [u64; 5]) -> Metrics {
    Metrics {
        utilization,
        volatility,
        liquidity,
        audit_score,
        age_days,
        apy: 0,
    }
}

fn case(jediswap: [u64; 5], ekubo: [u64; 5]) -> AllocationInput {
    let mut input = COMMON;
    input.jediswap = Metrics {
        apy: 850,
        ..metrics(jediswap)
    };
    input.ekubo = Metrics {
        apy: 1210,
        ..metrics(ekubo)
    };
    input
}

/// Runs the program and checks that it echoes its input.
fn decide(input: &AllocationInput) -> Decision {
    let run = run(input, Layout::Recursive).unwrap_or_else(|error| panic!("{input:?}: {error}"));
    assert_eq!(run.output.input, *input);
    run.output.decision
}

fn panic_reason(input: &AllocationInput) -> String {
    match run(input, Layout::Recursive) {
        Err(ProgramError::Panic { reason, .. }) => reason,
        other => panic!("expected a panic, found {:?}", other.map(|run| run.output)),
    }
}

#[test]
fn the_artefact_belongs_to_its_source() {
    use sha2::{Digest, Sha256};
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("contracts/allocation");
    let recorded = std::fs::read_to_string(folder.join("allocation.sha256")).unwrap();
    let mut files = vec![];
    for line in recorded.lines() {
        let (digest, file) = line.split_once("  ").unwrap();
        let content = std::fs::read(folder.join(file)).unwrap();
        let found = hex::encode(Sha256::digest(&content));
        assert_eq!(found, digest, "{file} changed: run contracts/rebuild.sh");
        files.push(file);
    }
    assert_eq!(
        files,
        [
            "Scarb.toml",
            "cairo_project.toml",
            "src/lib.cairo",
            "allocation.executable.json"
        ]
    );
    assert_eq!(
        EXECUTABLE,
        std::fs::read(folder.join("allocation.executable.json")).unwrap()
    );
}

#[test]
fn the_vectors_of_the_risk_engine() {
    for (jediswap, ekubo, scores, pct, within_limits) in VECTORS {
        let found = decide(&case(jediswap, ekubo));
        assert_eq!([found.jediswap_score, found.ekubo_score], scores);
        assert_eq!([found.jediswap_pct, found.ekubo_pct], pct);
        assert_eq!(found.within_limits, within_limits);
        let jediswap = u128::from(pct[0]) * 100_000_000_000_000;
        assert_eq!(
            found.jediswap_amount,
            Amount {
                low: jediswap,
                high: 0
            }
        );
        assert_eq!(found.ekubo_amount.low, COMMON.amount.low - jediswap);
    }
}

#[test]
fn each_term_of_the_score_steps_where_it_should() {
    let base = [0, 0, 1, 91, 730]; // 5 + 2
    let pairs = [
        ([399, 0, 1, 91, 730], [400, 0, 1, 91, 730], [7, 8]),
        ([0, 249, 1, 91, 730], [0, 250, 1, 91, 730], [7, 8]),
        ([0, 0, 2, 97, 730], [0, 0, 2, 96, 730], [15, 16]),
        ([0, 0, 1, 91, 658], [0, 0, 1, 91, 657], [7, 8]),
        ([0, 0, 0, 100, 730], [10000, 10000, 3, 0, 0], [5, 95]),
        (base, [0, 0, 3, 91, 731], [7, 32]),
        ([0, 0, 1, 100, 730], [0, 0, 1, 98, 657], [5, 6]),
        ([0, 0, 0, 97, 0], [0, 0, 0, 97, 1], [10, 9]),
    ];
    for (jediswap, ekubo, scores) in pairs {
        let found = decide(&case(jediswap, ekubo));
        assert_eq!(
            [found.jediswap_score, found.ekubo_score],
            scores,
            "{jediswap:?} {ekubo:?}"
        );
    }
}

#[test]
fn shares_and_limits_at_their_edges() {
    let mut input = COMMON;
    input.jediswap.apy = 0;
    input.ekubo.apy = 0;
    let found = decide(&input);
    assert_eq!([found.jediswap_pct, found.ekubo_pct], [0, 10000]);
    assert!(!found.within_limits);

    // 5874 is the larger share; both are at least 1000.
    for (max_single, min_diversification, within) in [
        (5874, 2, true),
        (5873, 2, false),
        (5874, 3, false),
        (10000, 0, true),
        (0, 0, false),
    ] {
        let found = decide(&AllocationInput {
            max_single,
            min_diversification,
            ..COMMON
        });
        assert_eq!(
            found.within_limits, within,
            "{max_single} {min_diversification}"
        );
    }
    // Equal scores: the shares are those of the APYs.
    for (apy, pct, diversified) in [(1000, 1000, true), (999, 999, false)] {
        let mut input = COMMON;
        input.jediswap.apy = apy;
        input.ekubo.apy = 10000 - apy;
        input.max_single = 10000;
        // Weights are floored: 34 divides both apy·10000 for scores of 33.
        input.jediswap.apy *= 34;
        input.ekubo.apy *= 34;
        let found = decide(&input);
        assert_eq!(
            (found.jediswap_pct, found.within_limits),
            (pct, diversified)
        );
    }
}

/// (high·2^128 + low)·pct / 10000 by schoolbook division over 32-bit limbs.
fn share(amount: Amount, pct: u64) -> Amount {
    let mut limbs = [0u64; 9];
    let mut carry = 0;
    for (i, limb) in limbs.iter_mut().enumerate().take(8) {
        let half = if i < 4 { amount.low } else { amount.high };
        let product = u64::from((half >> (32 * (i % 4))) as u32) * pct + carry;
        *limb = product & 0xffff_ffff;
        carry = product >> 32;
    }
    limbs[8] = carry;
    let mut rest = 0;
    for limb in limbs.iter_mut().rev() {
        let value = rest << 32 | *limb;
        *limb = value / 10000;
        rest = value % 10000;
    }
    let half = |at: usize| (0..4).fold(0u128, |acc, i| acc | u128::from(limbs[at + i]) << (32 * i));
    Amount {
        low: half(0),
        high: half(4),
    }
}

#[test]
fn amounts_are_exact_up_to_256_bits() {
    // A small generator with a fixed seed: the cases are the same in every run.
    let mut state = 0x5eed_u64;
    let mut next = || {
        state = state
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        u128::from(state >> 32) << 96 | u128::from(state) << 40 | u128::from(state >> 7)
    };
    let mut amounts = vec![(0, 0), (1, 0), (u128::MAX, u128::MAX), (0, 1), (9999, 0)];
    amounts.extend((0..6).map(|i| (next(), next() >> (i * 20))));
    for (low, high) in amounts {
        let amount = Amount { low, high };
        let found = decide(&AllocationInput { amount, ..COMMON });
        let expected = share(amount, found.jediswap_pct);
        assert_eq!(found.jediswap_amount, expected, "{amount:?}");
        let (low, borrow) = amount.low.overflowing_sub(expected.low);
        let high = amount.high - expected.high - u128::from(borrow);
        assert_eq!(found.ekubo_amount, Amount { low, high }, "{amount:?}");
    }
}

#[test]
fn input_out_of_range_panics_with_its_name() {
    type Change = fn(&mut AllocationInput, u64);
    let fields: [(Change, u64, &str); 14] = [
        (
            |i, v| i.jediswap.utilization = v,
            10000,
            "'jediswap utilization over 10000'",
        ),
        (
            |i, v| i.jediswap.volatility = v,
            10000,
            "'jediswap volatility over 10000'",
        ),
        (
            |i, v| i.jediswap.liquidity = v,
            3,
            "'jediswap liquidity over 3'",
        ),
        (
            |i, v| i.jediswap.audit_score = v,
            100,
            "'jediswap audit_score over 100'",
        ),
        (
            |i, v| i.jediswap.age_days = v,
            u32::MAX.into(),
            "'jediswap age_days over 32 bits'",
        ),
        (
            |i, v| i.jediswap.apy = v,
            u32::MAX.into(),
            "'jediswap apy over 32 bits'",
        ),
        (
            |i, v| i.ekubo.utilization = v,
            10000,
            "'ekubo utilization over 10000'",
        ),
        (
            |i, v| i.ekubo.volatility = v,
            10000,
            "'ekubo volatility over 10000'",
        ),
        (|i, v| i.ekubo.liquidity = v, 3, "'ekubo liquidity over 3'"),
        (
            |i, v| i.ekubo.audit_score = v,
            100,
            "'ekubo audit_score over 100'",
        ),
        (
            |i, v| i.ekubo.age_days = v,
            u32::MAX.into(),
            "'ekubo age_days over 32 bits'",
        ),
        (
            |i, v| i.ekubo.apy = v,
            u32::MAX.into(),
            "'ekubo apy over 32 bits'",
        ),
        (
            |i, v| i.max_single = v,
            10000,
            "'max_single over 10000 bps'",
        ),
        (
            |i, v| i.min_diversification = v,
            u32::MAX.into(),
            "'min_diversification over 32 bit'",
        ),
    ];
    for (change, max, reason) in fields {
        let mut input = COMMON;
        change(&mut input, max);
        decide(&input);
        change(&mut input, max + 1);
        assert_eq!(panic_reason(&input), reason);
        change(&mut input, u64::MAX);
        assert_eq!(panic_reason(&input), reason);
    }
    let mut input = COMMON;
    // 2^251 - 1 is the largest address; p - 1 is the largest felt.
    let two_pow_251 = Felt::from(2).pow(251);
    input.token = two_pow_251 - Felt::ONE;
    input.recipient = two_pow_251 - Felt::ONE;
    decide(&input);
    input.token = two_pow_251;
    assert_eq!(panic_reason(&input), "'token is not an address'");
    input.token = Felt::ONE;
    input.recipient = -Felt::ONE;
    assert_eq!(panic_reason(&input), "'recipient is not an address'");
}

#[test]
fn amounts_out_of_range_panic_with_their_names() {
    let two_pow_128 = Felt::from(2).pow(128);
    for (at, reason) in [
        (0, "'amount_low over 128 bits'"),
        (1, "'amount_high over 128 bits'"),
    ] {
        let mut felts = COMMON.to_felts();
        felts[at] = two_pow_128;
        let error = program()
            .unwrap()
            .run(&felts, Layout::Recursive)
            .unwrap_err();
        assert!(error.to_string().contains(reason), "{error}");
    }
}

#[test]
fn the_wrong_number_of_arguments_panics() {
    let felts = COMMON.to_felts();
    for arguments in [&felts[1..], &[felts.clone(), vec![Felt::ONE]].concat()] {
        let error = program()
            .unwrap()
            .run(arguments, Layout::Recursive)
            .unwrap_err();
        assert!(matches!(error, ProgramError::Panic { .. }), "{error}");
    }
}

#[test]
fn output_that_is_none_is_refused() {
    let output = run(&COMMON, Layout::Recursive).unwrap().inputs.output();
    assert!(AllocationOutput::from_felts(&output).is_ok());
    let refusal = |felts: &[Felt]| AllocationOutput::from_felts(felts).unwrap_err().to_string();
    assert!(refusal(&output[1..]).contains("26 felts, expected 27"));
    for (at, value, expected) in [
        (0, Felt::from(2).pow(128), "felt 0 (amount)"),
        (6, Felt::from(2).pow(64), "felt 6 (utilization)"),
        (26, Felt::from(2), "felt 26 (the DAO verdict)"),
    ] {
        let mut felts = output.clone();
        felts[at] = value;
        assert!(refusal(&felts).contains(expected));
    }
}

/// What Integrity's strict memory verification looks at, on every layout.
#[test]
fn runs_are_strict_on_every_layout() {
    for layout in Layout::ALL {
        let run = run(&COMMON, layout).unwrap();
        let public = &run.inputs.public_input;
        let builtins = layout.builtin_names();
        let cells: Vec<(u64, Felt)> = public
            .public_memory
            .iter()
            .map(|cell| (cell.address, cell.value))
            .collect();
        let segment = |name: &str| public.memory_segments[name];
        let n = builtins.len() as u64;
        assert_eq!(
            (segment("program").begin_addr, segment("program").stop_ptr),
            (1, 5)
        );
        let (start, stop) = (
            segment("execution").begin_addr,
            segment("execution").stop_ptr,
        );

        let words = program().unwrap().words(layout).unwrap();
        assert_eq!(words[1], Felt::from(n));
        let mut expected: Vec<(u64, Felt)> = (1..).zip(words).collect();
        expected.push((start - 2, start.into()));
        expected.push((start - 1, Felt::ZERO));
        for (i, name) in (0..).zip(&builtins) {
            expected.push((start + i, segment(name).begin_addr.into()));
        }
        for (i, name) in (0..).zip(&builtins) {
            expected.push((stop - n + i, segment(name).stop_ptr.into()));
        }
        expected.extend((segment("output").begin_addr..).zip(run.inputs.output()));
        assert_eq!(cells, expected, "{layout}");
        assert_eq!(public.layout, layout.name());
        assert_eq!(run.inputs.trace.len() as u64, public.n_steps);
        assert!(public.n_steps.is_power_of_two());
        eprintln!("{layout}: {} steps", public.n_steps);
    }
}
