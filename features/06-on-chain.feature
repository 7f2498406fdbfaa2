@proof @chain
Feature: Acceptance on chain
  A fact is registered by a transaction of ours, once; what is wrong with a
  submission rather than with its proof is refused before the proof is looked at.

  Background:
    Given the DAO allows at most 6000 bps per protocol and asks for at least 2 protocols
    And 1_000_000_000_000_000_000 of token 0x49d36570d4e46f48e99674bd3fcc84644ddd6b96f7c741b1562b82f9e004dc7 is to be allocated for 0x7e9f2c4a1b
    And the protocols have these metrics:
      | protocol | utilization | volatility | liquidity | audit | age | apy  |
      | JediSwap | 500         | 2000       | low       | 85    | 365 | 850  |
      | Ekubo    | 500         | 2000       | low       | 85    | 365 | 1210 |

  Scenario: A fact is registered once
    When the allocation is proved
    Then the proof is accepted with at least 60 security bits
    And submitting the proof again reports it as already registered

  Scenario Outline: A submission with <what>
    When the allocation is proved
    Then a submission with <what> is refused at <stage> with '<reason>'

    Examples:
      | what                      | stage    | reason                         |
      | no calldata               | settings | Failed to deserialize param #1 |
      | truncated calldata        | settings | Failed to deserialize param #2 |
      | one felt too many         | settings | Input too long for arguments   |
      | an unknown hasher         | settings | Unsupported hasher variant     |
      | an unknown Stone version  | settings | Unsupported stone version      |
      | an unknown memory mode    | settings | Unsupported cairo version      |
      | a layout without verifier | registry | VERIFIER_NOT_FOUND             |
