//! The allocation decision of the risk engine, as a provable program.
//!
//! It outputs every input and every result, in the order of the fields of
//! `Input` and `Decision`, so that a fact about its output binds the metrics
//! the decision came from. Input out of range makes it panic with a reason that
//! names the input: such a run cannot be proved.
//!
//! Every word of the compiled program is public memory, and with it calldata of
//! the verifier, so the program is written to be short when compiled: one loop
//! checks all inputs; after it, nothing comes near the prime, and arithmetic is
//! done in `felt252`, which has no overflow branches. Only divisions and
//! comparisons are done in `u128`.

/// Metrics of one protocol.
#[derive(Copy, Drop)]
struct Metrics {
    /// Share of the pool that is at work, basis points.
    utilization: felt252,
    /// Price volatility, basis points.
    volatility: felt252,
    /// 0 high, 1 medium, 2 low, 3 very low.
    liquidity: felt252,
    /// Out of 100, higher is better.
    audit_score: felt252,
    /// Days since launch.
    age_days: felt252,
    /// Yearly yield, basis points.
    apy: felt252,
}

#[derive(Copy, Drop)]
struct Input {
    /// Low and high 128 bits of the amount, in the token's smallest unit.
    amount_low: felt252,
    amount_high: felt252,
    /// Contract addresses.
    token: felt252,
    recipient: felt252,
    /// DAO limit: largest share of one protocol, basis points.
    max_single: felt252,
    /// DAO limit: least number of protocols with a tenth or more.
    min_diversification: felt252,
    jediswap: Metrics,
    ekubo: Metrics,
    /// All of the above, as they came.
    fields: Span<felt252>,
}

#[derive(Copy, Drop, Serde)]
struct Decision {
    /// Risk scores, 5..=95.
    jediswap_score: felt252,
    ekubo_score: felt252,
    /// Shares in basis points; they add up to 10000.
    jediswap_pct: felt252,
    ekubo_pct: felt252,
    /// Low and high 128 bits; the two amounts add up to the input's.
    jediswap_amount_low: felt252,
    jediswap_amount_high: felt252,
    ekubo_amount_low: felt252,
    ekubo_amount_high: felt252,
    /// 1 when the shares keep the DAO limits, else 0. Breaking them is a valid outcome.
    within_limits: felt252,
}

/// Largest value of each field of `Input`, and the panic reason above it.
const LIMITS: [(felt252, felt252); 18] = [
    (U128_MAX, 'amount_low over 128 bits'), (U128_MAX, 'amount_high over 128 bits'),
    (ADDRESS_MAX, 'token is not an address'), (ADDRESS_MAX, 'recipient is not an address'),
    (BPS, 'max_single over 10000 bps'), (U32_MAX, 'min_diversification over 32 bit'),
    (BPS, 'jediswap utilization over 10000'), (BPS, 'jediswap volatility over 10000'),
    (3, 'jediswap liquidity over 3'), (100, 'jediswap audit_score over 100'),
    (U32_MAX, 'jediswap age_days over 32 bits'), (U32_MAX, 'jediswap apy over 32 bits'),
    (BPS, 'ekubo utilization over 10000'), (BPS, 'ekubo volatility over 10000'),
    (3, 'ekubo liquidity over 3'), (100, 'ekubo audit_score over 100'),
    (U32_MAX, 'ekubo age_days over 32 bits'), (U32_MAX, 'ekubo apy over 32 bits'),
];

const BPS: felt252 = 10000;
const U32_MAX: felt252 = 0xffffffff;
const U128_MAX: felt252 = 0xffffffffffffffffffffffffffffffff;
const ADDRESS_MAX: felt252 = 0x7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff;
const TWO_POW_64: felt252 = 0x10000000000000000;
const TWO_POW_128: felt252 = 0x100000000000000000000000000000000;
/// A share of at least this many basis points counts as diversification.
const MIN_SHARE: felt252 = 1000;
/// A protocol of this age (two years) or older has no age risk.
const MATURE_DAYS: felt252 = 730;

#[executable]
fn main(input: Input) -> (Input, Decision) {
    let mut fields = input.fields;
    for limit in LIMITS.span() {
        let (max, reason) = *limit;
        let value: u256 = (*fields.pop_front().unwrap()).into();
        if value > max.into() {
            core::panic_with_felt252(reason);
        }
    }
    (input, decide(input))
}

/// The decision on an input that is within its limits.
fn decide(input: Input) -> Decision {
    let jediswap_score = score(input.jediswap);
    let ekubo_score = score(input.ekubo);
    let jediswap_weight = quotient(input.jediswap.apy * BPS, jediswap_score + 1);
    let ekubo_weight = quotient(input.ekubo.apy * BPS, ekubo_score + 1);
    let jediswap_pct = quotient(jediswap_weight * BPS, jediswap_weight + ekubo_weight);
    let ekubo_pct = BPS - jediswap_pct;

    let (jediswap_amount_low, jediswap_amount_high) = share(
        input.amount_low, input.amount_high, jediswap_pct,
    );
    let borrow = less(input.amount_low, jediswap_amount_low);

    let diversified = 2 - less(jediswap_pct, MIN_SHARE) - less(ekubo_pct, MIN_SHARE);
    let violations = less(input.max_single, jediswap_pct)
        + less(input.max_single, ekubo_pct)
        + less(diversified, input.min_diversification);
    Decision {
        jediswap_score,
        ekubo_score,
        jediswap_pct,
        ekubo_pct,
        jediswap_amount_low,
        jediswap_amount_high,
        ekubo_amount_low: input.amount_low - jediswap_amount_low + borrow * TWO_POW_128,
        ekubo_amount_high: input.amount_high - jediswap_amount_high - borrow,
        within_limits: less(violations, 1),
    }
}

/// Risk score of one protocol, 5..=95. Every quotient is floored on its own.
#[inline(never)]
fn score(metrics: Metrics) -> felt252 {
    let liquidity_risk = match metrics.liquidity {
        0 => 0,
        1 => 5,
        2 => 15,
        _ => 30,
    };
    let age_risk = less(metrics.age_days, MATURE_DAYS)
        * quotient((MATURE_DAYS - metrics.age_days) * 10, MATURE_DAYS);
    let raw = quotient(metrics.utilization * 25, BPS)
        + quotient(metrics.volatility * 40, BPS)
        + liquidity_risk
        + quotient((100 - metrics.audit_score) * 3, 10)
        + age_risk;
    // Clamps: x + (x < a)·(a - x) is max(x, a).
    let raised = raw + less(raw, 5) * (5 - raw);
    raised + less(95, raised) * (95 - raised)
}

/// amount·pct / 10000, floored, as low and high 128 bits. The product may exceed
/// 256 bits, so the amount is divided first, in long division by limbs of 128, 64
/// and 64 bits: amount = 10000·q + r. Then q·pct + r·pct/10000 is exact, and at
/// most the amount as pct <= 10000.
#[inline(never)]
fn share(low: felt252, high: felt252, pct: felt252) -> (felt252, felt252) {
    let (low_1, low_0) = divide(low, TWO_POW_64);
    let (q_high, r) = divide(high, BPS);
    let (q_1, r) = divide(r * TWO_POW_64 + low_1, BPS);
    let (q_0, r) = divide(r * TWO_POW_64 + low_0, BPS);
    let product: u256 = ((q_1 * TWO_POW_64 + q_0) * pct + quotient(r * pct, BPS)).into();
    (product.low.into(), q_high * pct + product.high.into())
}

/// 1 if a < b, else 0; both below 2^128.
#[inline(never)]
fn less(a: felt252, b: felt252) -> felt252 {
    if low_half(a) < low_half(b) {
        1
    } else {
        0
    }
}

/// a / b, floored; 0 if b is 0. As `divide`.
#[inline(never)]
fn quotient(a: felt252, b: felt252) -> felt252 {
    let (quotient, _) = divide(a, b);
    quotient
}

/// Quotient and remainder of the low 128 bits of a and b; zeros if b is 0.
#[inline(never)]
fn divide(a: felt252, b: felt252) -> (felt252, felt252) {
    match low_half(b).try_into() {
        Some(divisor) => {
            let (quotient, remainder) = core::traits::DivRem::div_rem(low_half(a), divisor);
            (quotient.into(), remainder.into())
        },
        None => (0, 0),
    }
}

/// The low 128 bits.
#[inline(never)]
fn low_half(value: felt252) -> u128 {
    let value: u256 = value.into();
    value.low
}

/// Written out, because the derived code for 18 fields is ten times as long.
impl InputSerde of Serde<Input> {
    fn serialize(self: @Input, ref output: Array<felt252>) {
        output.append_span(*self.fields);
    }

    fn deserialize(ref serialized: Span<felt252>) -> Option<Input> {
        let fields = *serialized.multi_pop_front::<18>()?;
        let [
            amount_low,
            amount_high,
            token,
            recipient,
            max_single,
            min_diversification,
            jediswap_utilization,
            jediswap_volatility,
            jediswap_liquidity,
            jediswap_audit_score,
            jediswap_age_days,
            jediswap_apy,
            ekubo_utilization,
            ekubo_volatility,
            ekubo_liquidity,
            ekubo_audit_score,
            ekubo_age_days,
            ekubo_apy,
        ] =
            fields
            .unbox();
        Some(
            Input {
                amount_low,
                amount_high,
                token,
                recipient,
                max_single,
                min_diversification,
                jediswap: Metrics {
                    utilization: jediswap_utilization,
                    volatility: jediswap_volatility,
                    liquidity: jediswap_liquidity,
                    audit_score: jediswap_audit_score,
                    age_days: jediswap_age_days,
                    apy: jediswap_apy,
                },
                ekubo: Metrics {
                    utilization: ekubo_utilization,
                    volatility: ekubo_volatility,
                    liquidity: ekubo_liquidity,
                    audit_score: ekubo_audit_score,
                    age_days: ekubo_age_days,
                    apy: ekubo_apy,
                },
                fields: (@fields).span(),
            },
        )
    }
}
