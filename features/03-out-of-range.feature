Feature: Inputs out of range
  The program refuses them by name: such a run cannot be proved.

  Scenario Outline: <reason>
    Given the protocols have these metrics:
      | protocol | utilization | volatility | liquidity | audit | age  | apy  |
      | JediSwap | <ju>        | 2000       | low       | <ja>  | 365  | 850  |
      | Ekubo    | 500         | <ev>       | <el>      | 85    | <eg> | <ep> |
    And the DAO allows at most <max> bps per protocol and asks for at least 2 protocols
    And 10_000 of token <token> is to be allocated for 0x2
    When the allocation is decided
    Then the program panics with "<reason>"

    Examples:
      | reason                          | ju    | ja  | ev    | el  | eg         | ep         | max   | token |
      | jediswap utilization over 10000 | 10001 | 85  | 2000  | low | 365        | 1210       | 6000  | 0x1   |
      | jediswap audit_score over 100   | 500   | 101 | 2000  | low | 365        | 1210       | 6000  | 0x1   |
      | ekubo volatility over 10000     | 500   | 85  | 10001 | low | 365        | 1210       | 6000  | 0x1   |
      | ekubo liquidity over 3          | 500   | 85  | 2000  | 4   | 365        | 1210       | 6000  | 0x1   |
      | ekubo age_days over 32 bits     | 500   | 85  | 2000  | low | 4294967296 | 1210       | 6000  | 0x1   |
      | ekubo apy over 32 bits          | 500   | 85  | 2000  | low | 365        | 4294967296 | 6000  | 0x1   |
      | max_single over 10000 bps       | 500   | 85  | 2000  | low | 365        | 1210       | 10001 | 0x1   |
      | token is not an address         | 500   | 85  | 2000  | low | 365        | 1210       | 6000  | 0x800000000000000000000000000000000000000000000000000000000000000 |
