@proof
Feature: Proved allocations
  The fact of a proof binds every input and every result. A decision that
  violates the DAO's limits is as provable as one that keeps them.

  Background:
    Given the DAO allows at most 6000 bps per protocol and asks for at least 2 protocols
    And 1_000_000_000_000_000_000 of token 0x49d36570d4e46f48e99674bd3fcc84644ddd6b96f7c741b1562b82f9e004dc7 is to be allocated for 0x7e9f2c4a1b

  Scenario: A decision within the limits is proved
    Given the protocols have these metrics:
      | protocol | utilization | volatility | liquidity | audit | age | apy  |
      | JediSwap | 500         | 2000       | low       | 85    | 365 | 850  |
      | Ekubo    | 500         | 2000       | low       | 85    | 365 | 1210 |
    When the allocation is proved
    Then the risk scores are 33 and 33
    And the allocation is 4126/5874
    And the DAO constraints pass
    And the proof is accepted with at least 60 security bits
    And the program hash is 0xe8d78ee14cb57ca556949845e033813792a2aa05755d9fef43ea0acbc994bb

  Scenario: A decision that violates the limits is proved
    Given the protocols have these metrics:
      | protocol | utilization | volatility | liquidity | audit | age | apy  |
      | JediSwap | 900         | 6000       | high      | 65    | 100 | 850  |
      | Ekubo    | 200         | 500        | very low  | 98    | 600 | 1210 |
    When the allocation is proved
    Then the risk scores are 44 and 33
    And the allocation is 3467/6533
    And the DAO constraints fail
    And the proof is accepted with at least 60 security bits
