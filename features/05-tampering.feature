@proof @tampered
Feature: Tampered proofs
  Twins of accepted proofs, each spoilt in one place, and refused where
  Integrity refuses them, in its own words. The proofs are those of the accepted
  scenarios; nothing is proved twice.

  Background:
    Given the DAO allows at most 6000 bps per protocol and asks for at least 2 protocols
    And 1_000_000_000_000_000_000 of token 0x49d36570d4e46f48e99674bd3fcc84644ddd6b96f7c741b1562b82f9e004dc7 is to be allocated for 0x7e9f2c4a1b

  Scenario Outline: Within the limits, tampered <part>
    Given the protocols have these metrics:
      | protocol | utilization | volatility | liquidity | audit | age | apy  |
      | JediSwap | 500         | 2000       | low       | 85    | 365 | 850  |
      | Ekubo    | 500         | 2000       | low       | 85    | 365 | 1210 |
    When the allocation is proved
    Then a proof with a tampered <part> is refused at <stage> with '<reason>'

    Examples:
      | part                          | stage         | reason                       |
      | trace commitment              | OODS          | Invalid OODS                 |
      | interaction commitment        | OODS          | Invalid OODS                 |
      | composition commitment        | OODS          | Invalid OODS                 |
      | OODS value                    | OODS          | Invalid OODS                 |
      | public output value           | OODS          | Invalid OODS                 |
      | program word                  | OODS          | Invalid OODS                 |
      | stone version                 | OODS          | Invalid OODS                 |
      | public memory address         | public memory | Invalid address              |
      | builtin segment               | public memory | Invalid builtin              |
      | layout                        | configuration | Wrong number of columns      |
      | proof-of-work bits            | configuration | Value too small              |
      | FRI layer commitment          | proof of work | proof of work failed         |
      | last-layer coefficient        | proof of work | proof of work failed         |
      | nonce                         | proof of work | proof of work failed         |
      | hash function                 | proof of work | proof of work failed         |
      | trace value                   | decommitment  | decommitment failed          |
      | interaction value             | decommitment  | decommitment failed          |
      | composition value             | decommitment  | decommitment failed          |
      | authentication node           | decommitment  | decommitment failed          |
      | query count                   | decommitment  | Invalid decommitment length  |
      | FRI leaf                      | FRI           | decommitment failed          |
      | inner FRI authentication node | FRI           | decommitment failed          |
      | length                        | FRI           | authentications is too short |

  Scenario Outline: Beyond the limits, tampered <part>
    Given the protocols have these metrics:
      | protocol | utilization | volatility | liquidity | audit | age | apy  |
      | JediSwap | 900         | 6000       | high      | 65    | 100 | 850  |
      | Ekubo    | 200         | 500        | very low  | 98    | 600 | 1210 |
    When the allocation is proved
    Then a proof with a tampered <part> is refused at <stage>

    Examples:
      | part                          | stage         |
      | public output value           | OODS          |
      | nonce                         | proof of work |
      | trace value                   | decommitment  |
      | inner FRI authentication node | FRI           |
