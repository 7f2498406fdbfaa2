Feature: Where the risk score steps
  Every term of the score is floored by a division of its own. Each pair of
  scenarios stands on the two sides of one step; liquidity class low lifts the
  score above its lower clamp.

  Background:
    Given the DAO allows at most 6000 bps per protocol and asks for at least 2 protocols
    And 1_000_000_000_000_000_000 of token 0x49d36570d4e46f48e99674bd3fcc84644ddd6b96f7c741b1562b82f9e004dc7 is to be allocated for 0x7e9f2c4a1b

  Scenario Outline: <term> <value> scores <score>
    Given the protocols have these metrics:
      | protocol | utilization | volatility | liquidity | audit | age | apy  |
      | JediSwap | <u>         | <v>        | low       | <a>   | <g> | 850  |
      | Ekubo    | 500         | 2000       | low       | 85    | 365 | 1210 |
    When the allocation is decided
    Then the risk scores are <score> and 33

    Examples:
      | term        | value | u   | v   | a   | g   | score |
      | utilization | 399   | 399 | 0   | 100 | 730 | 15    |
      | utilization | 400   | 400 | 0   | 100 | 730 | 16    |
      | volatility  | 249   | 0   | 249 | 100 | 730 | 15    |
      | volatility  | 250   | 0   | 250 | 100 | 730 | 16    |
      | audit       | 97    | 0   | 0   | 97  | 730 | 15    |
      | audit       | 96    | 0   | 0   | 96  | 730 | 16    |
      | age         | 658   | 0   | 0   | 100 | 658 | 15    |
      | age         | 657   | 0   | 0   | 100 | 657 | 16    |
