//! A small allocation: two protocols that are equal but for what they pay.

/// The allocation program.
pub const PROGRAM: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/contracts/allocation/allocation.executable.json"
);

/// Its arguments.
pub const ARGUMENTS: &str = "5 0 1 2 6000 2 500 2000 2 85 365 850 500 2000 2 85 365 1210";

/// A feature with the one scenario, whose `When` step is `how`: decided or proved.
pub fn feature(how: &str) -> String {
    let accepted = match how {
        "proved" => "    And the proof is accepted with at least 30 security bits\n",
        _ => "",
    };
    format!(
        "Feature: Mine
  Scenario: Equal
    Given the protocols have these metrics:
      | protocol | utilization | volatility | liquidity | audit | age | apy  |
      | JediSwap | 500         | 2000       | low       | 85    | 365 | 850  |
      | Ekubo    | 500         | 2000       | low       | 85    | 365 | 1210 |
    And the DAO allows at most 6000 bps per protocol and asks for at least 2 protocols
    And 10000 of token 0x1 is to be allocated for 0x2
    When the allocation is {how}
    Then the risk scores are 33 and 33
    And the allocation is 4126/5874
{accepted}"
    )
}
