Feature: Risk-scored allocation
  An amount is split between JediSwap and Ekubo by yield and risk. The reference
  model, the program that is proved, and these scenarios must agree.

  Background:
    Given the DAO allows at most 6000 bps per protocol and asks for at least 2 protocols
    And 1_000_000_000_000_000_000 of token 0x49d36570d4e46f48e99674bd3fcc84644ddd6b96f7c741b1562b82f9e004dc7 is to be allocated for 0x7e9f2c4a1b

  Scenario Outline: <case>
    Given the protocols have these metrics:
      | protocol | utilization | volatility | liquidity | audit | age  | apy  |
      | JediSwap | <ju>        | <jv>       | <jl>      | <ja>  | <jg> | 850  |
      | Ekubo    | <eu>        | <ev>       | <el>      | <ea>  | <eg> | 1210 |
    When the allocation is decided
    Then the risk scores are <js> and <es>
    And the allocation is <shares>
    And the DAO constraints <verdict>

    Examples:
      | case                      | ju   | jv   | jl     | ja | jg  | eu   | ev   | el       | ea | eg  | js | es | shares    | verdict |
      | Equal protocols           | 500  | 2000 | low    | 85 | 365 | 500  | 2000 | low      | 85 | 365 | 33 | 33 | 4126/5874 | pass    |
      | Audits apart              | 500  | 2000 | low    | 82 | 365 | 500  | 2000 | low      | 88 | 365 | 34 | 32 | 3984/6016 | fail    |
      | Volatile against illiquid | 700  | 4500 | high   | 75 | 200 | 300  | 800  | very low | 95 | 500 | 33 | 37 | 4398/5602 | pass    |
      | Young and volatile        | 900  | 6000 | high   | 65 | 100 | 200  | 500  | very low | 98 | 600 | 44 | 33 | 3467/6533 | fail    |
      | Used and illiquid         | 3000 | 2000 | low    | 85 | 400 | 2500 | 1500 | low      | 90 | 300 | 38 | 35 | 3933/6067 | fail    |
      | Mature and busy           | 6500 | 3500 | medium | 98 | 800 | 5000 | 2500 | low      | 95 | 600 | 35 | 39 | 4383/5617 | pass    |
      | Mature against mid-aged   | 6500 | 3500 | medium | 98 | 800 | 5200 | 2800 | low      | 95 | 400 | 35 | 44 | 4675/5325 | pass    |
      | Liquid and busy           | 7500 | 3000 | medium | 85 | 365 | 6000 | 2500 | high     | 90 | 500 | 44 | 31 | 3331/6669 | fail    |

  Scenario: The extremes are clamped
    Given the protocols have these metrics:
      | protocol | utilization | volatility | liquidity | audit | age | apy  |
      | JediSwap | 0           | 0          | high      | 100   | 730 | 850  |
      | Ekubo    | 10000       | 10000      | very low  | 0     | 0   | 1210 |
    When the allocation is decided
    Then the risk scores are 5 and 95
    And the allocation is 9182/818
    And the DAO constraints fail

  Scenario: Without any yield all goes to Ekubo
    Given the protocols have these metrics:
      | protocol | utilization | volatility | liquidity | audit | age | apy |
      | JediSwap | 500         | 2000       | low       | 85    | 365 | 0   |
      | Ekubo    | 500         | 2000       | low       | 85    | 365 | 0   |
    When the allocation is decided
    Then the allocation is 0/10000
    And JediSwap receives 0 and Ekubo 1_000_000_000_000_000_000
    And the DAO constraints fail

  Scenario: An odd amount is floored on one side and complete on both
    Given the protocols have these metrics:
      | protocol | utilization | volatility | liquidity | audit | age | apy  |
      | JediSwap | 500         | 2000       | low       | 85    | 365 | 850  |
      | Ekubo    | 500         | 2000       | low       | 85    | 365 | 1210 |
    And 9_999 of token 0x1 is to be allocated for 0x2
    When the allocation is decided
    Then the allocation is 4126/5874
    And JediSwap receives 4_125 and Ekubo 5_874

  Scenario: The largest amount of all does not overflow
    Given the protocols have these metrics:
      | protocol | utilization | volatility | liquidity | audit | age | apy  |
      | JediSwap | 500         | 2000       | low       | 85    | 365 | 850  |
      | Ekubo    | 500         | 2000       | low       | 85    | 365 | 1210 |
    And 0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff of token 0x1 is to be allocated for 0x2
    When the allocation is decided
    Then the allocation is 4126/5874
    And JediSwap receives 47775816019316662231765388414584630780259195673043296722680199161664957289437 and Ekubo 68016273217999533191805596594103277073010788992597267316777384846248172350498
