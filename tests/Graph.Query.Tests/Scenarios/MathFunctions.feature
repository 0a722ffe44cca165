Feature: MathFunctions - arithmetic, rounding, overflow, division and mathematical functions

  Scenario Outline: [1] Integer arithmetic stays integer
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression | result |
      | 7 / 2      | 3      |
      | -7 / 2     | -3     |
      | 7 % 3      | 1      |
      | -7 % 3     | -1     |
      | 7 % -3     | 1      |
      | 2 ^ 3      | 8.0    |
      | 2 ^ -1     | 0.5    |
      | -2 ^ 2     | 4.0    |
      | 2 ^ 3 ^ 2  | 64.0   |
      | 1 + 2 * 3  | 7      |
      | 7 / 2.0    | 3.5    |
      | 7.5 % 2    | 1.5    |
      | 1 - null   | null   |

  Scenario Outline: [2] Integer overflow is an error
    Given any graph
    When executing query:
      """
      WITH 9223372036854775807 AS max, -9223372036854775807 AS min
      RETURN <expression> AS result
      """
    Then a ArithmeticError should be raised at runtime: *

    Examples:
      | expression |
      | max + 1    |
      | min - 2    |
      | max * 2    |

  Scenario Outline: [3] Division of integers by zero is an error
    Given any graph
    When executing query:
      """
      WITH 0 AS zero
      RETURN <expression> AS result
      """
    Then a ArithmeticError should be raised at runtime: *

    Examples:
      | expression |
      | 1 / zero   |
      | 1 % zero   |

  Scenario Outline: [4] Division of floats by zero is not
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression | result |
      | 1 / 0.0    | Inf    |
      | -1 / 0.0   | -Inf   |
      | 1.0 / 0    | Inf    |

  Scenario: [5] A literal that is too large does not compile
    Given any graph
    When executing query:
      """
      RETURN 9223372036854775808 AS result
      """
    Then a SyntaxError should be raised at compile time: IntegerOverflow

  Scenario Outline: [6] Literals in other bases and with underscores
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression           | result               |
      | 0xFF                 | 255                  |
      | 0o17                 | 15                   |
      | 1_000_000            | 1000000              |
      | 1e3                  | 1000.0               |
      | .5                   | 0.5                  |
      | -9223372036854775808 | -9223372036854775808 |

  Scenario Outline: [7] Rounding
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression                   | result |
      | round(2.5)                   | 3.0    |
      | round(-2.5)                  | -2.0   |
      | round(3.14159, 2)            | 3.14   |
      | round(2.345, 2, 'HALF_EVEN') | 2.34   |
      | round(2.5, 0, 'HALF_DOWN')   | 2.0    |
      | round(2.1, 0, 'UP')          | 3.0    |
      | round(2.9, 0, 'DOWN')        | 2.0    |
      | round(-2.1, 0, 'FLOOR')      | -3.0   |
      | round(-2.9, 0, 'CEILING')    | -2.0   |
      | round(5)                     | 5.0    |
      | ceil(2.1)                    | 3.0    |
      | floor(-2.1)                  | -3.0   |
      | round(null)                  | null   |

  Scenario Outline: [8] Sign and absolute value
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression | result |
      | abs(-3)    | 3      |
      | abs(-3.5)  | 3.5    |
      | sign(-7)   | -1     |
      | sign(0)    | 0      |
      | sign(2.5)  | 1      |
      | abs(null)  | null   |

  Scenario Outline: [9] Roots, powers and logarithms
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression       | result   |
      | sqrt(16)         | 4.0      |
      | sqrt(-1)         | NaN      |
      | round(exp(1), 6) | 2.718282 |
      | log(1)           | 0.0      |
      | log10(1000)      | 3.0      |
      | log(0)           | -Inf     |
      | round(e(), 6)    | 2.718282 |
      | sqrt(null)       | null     |

  Scenario Outline: [10] Trigonometry
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression              | result   |
      | round(pi(), 6)          | 3.141593 |
      | round(sin(pi() / 2), 6) | 1.0      |
      | round(cos(pi()), 6)     | -1.0     |
      | round(tan(0.5), 6)      | 0.546302 |
      | round(cot(0.5), 6)      | 1.830488 |
      | round(asin(0.5), 6)     | 0.523599 |
      | round(acos(0.5), 6)     | 1.047198 |
      | round(atan(1), 6)       | 0.785398 |
      | round(atan2(1, -1), 6)  | 2.356194 |
      | round(degrees(pi()), 6) | 180.0    |
      | round(radians(180), 6)  | 3.141593 |
      | haversin(0.0)           | 0.0      |
      | asin(2)                 | NaN      |

  Scenario Outline: [11] Comparing integers and floats
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression                            | result |
      | 1 = 1.0                               | true   |
      | 1 < 1.5                               | true   |
      | 9007199254740993 = 9007199254740992.0 | true   |
      | 1 <> 1.0                              | false  |
      | 0.0 = -0.0                            | true   |
      | 1 < 2 < 3                             | true   |
      | 1 < 3 < 2                             | false  |
      | 1 <= 1 >= 0                           | true   |

  Scenario Outline: [12] Bad kinds for arithmetic do not compile
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then a SyntaxError should be raised at compile time: InvalidArgumentType

    Examples:
      | expression |
      | 1 + true   |
      | 'a' * 2    |
      | -'a'       |
      | sqrt('4')  |

  Scenario: [13] Bad kinds for arithmetic that are seen only in the data fail while running
    Given any graph
    When executing query:
      """
      UNWIND [1, 'a'] AS x
      RETURN x * 2 AS result
      """
    Then a TypeError should be raised at runtime: *

  Scenario Outline: [14] XOR and three truth values
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression     | result |
      | true XOR true  | false  |
      | true XOR null  | null   |
      | false AND null | false  |
      | true AND null  | null   |
      | true OR null   | true   |
      | false OR null  | null   |
      | NOT null       | null   |
      | null = null    | null   |
      | null <> null   | null   |
      | null IS NULL   | true   |
      | 1 IN [2, null] | null   |
      | 1 IN [1, null] | true   |
      | null IN []     | false  |
      | null IN [1]    | null   |
