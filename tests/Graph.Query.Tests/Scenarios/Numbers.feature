Feature: Numbers - numbers at the ends of their ranges

  Scenario: [1] The smallest float as text
    Given any graph
    When executing query:
      """
      RETURN toString(5e-324) AS least, toString(1e-5) AS small, toString(1.0) AS one
      """
    Then the result should be, in any order:
      | least      | small    | one   |
      | '4.9E-324' | '1.0E-5' | '1.0' |

  Scenario: [2] Rounding just below a half
    Given any graph
    When executing query:
      """
      RETURN round(0.49999999999999994) AS below, round(0.5) AS half, round(-0.5) AS negative, round(-1.5) AS more, round(4503599627370497.5) AS large
      """
    Then the result should be, in any order:
      | below | half | negative | more | large              |
      | 0.0   | 1.0  | 0.0      | -1.0 | 4503599627370498.0 |

  Scenario: [3] A precision may be a float
    Given any graph
    When executing query:
      """
      RETURN round(1.25, 1.5) AS x
      """
    Then the result should be, in any order:
      | x   |
      | 1.3 |

  Scenario: [4] A text of too many digits is no integer
    Given any graph
    When executing query:
      """
      RETURN toIntegerOrNull('99999999999999999999') AS digits, toIntegerOrNull('1e30') AS power, toIntegerOrNull('9223372036854775807') AS most, toIntegerOrNull('NaN') AS none
      """
    Then the result should be, in any order:
      | digits | power | most                | none |
      | null   | null  | 9223372036854775807 | null |

  Scenario: [5] A text of too many digits fails
    Given any graph
    When executing query:
      """
      RETURN toInteger('99999999999999999999') AS x
      """
    Then a TypeError should be raised at runtime: *

  Scenario: [6] A float beyond the integers becomes the last of them
    Given any graph
    When executing query:
      """
      RETURN toInteger(1e30) AS most, toInteger(-1e30) AS least
      """
    Then the result should be, in any order:
      | most                | least                |
      | 9223372036854775807 | -9223372036854775808 |

  Scenario: [7] A text at the end of the integers
    Given any graph
    When executing query:
      """
      RETURN toInteger('9223372036854775807.0') AS x
      """
    Then the result should be, in any order:
      | x                   |
      | 9223372036854775807 |

  Scenario: [8] Literals compare as floats
    Given any graph
    When executing query:
      """
      RETURN 9007199254740993 > 9007199254740992.0 AS more, 9007199254740993 >= 9007199254740992.0 AS atLeast, 9007199254740992.0 < 9007199254740993 AS less
      """
    Then the result should be, in any order:
      | more  | atLeast | less  |
      | false | true    | false |

  Scenario: [9] Values compare exactly
    Given any graph
    When executing query:
      """
      WITH 9007199254740993 AS i, 9007199254740992.0 AS f
      RETURN i = f AS same, i <> f AS other, i > f AS more, i >= f AS atLeast, f < i AS less
      """
    Then the result should be, in any order:
      | same  | other | more | atLeast | less |
      | false | true  | true | true    | true |

  Scenario: [10] Values in lists compare exactly
    Given any graph
    When executing query:
      """
      WITH 9007199254740993 AS i, 9007199254740992.0 AS f
      RETURN i IN [f] AS within, [i] = [f] AS same, [i] > [f] AS more
      """
    Then the result should be, in any order:
      | within | same  | more |
      | false  | false | true |

  Scenario: [11] The largest integer equals the float after it
    Given any graph
    When executing query:
      """
      WITH 9223372036854775807 AS i, 9223372036854775808.0 AS f RETURN i = f AS same
      """
    Then the result should be, in any order:
      | same |
      | true |

  Scenario: [12] Distinct numbers
    Given any graph
    When executing query:
      """
      UNWIND [9007199254740993, 9007199254740992.0, 9007199254740992] AS x RETURN count(DISTINCT x) AS n
      """
    Then the result should be, in any order:
      | n |
      | 2 |

  Scenario: [13] The order of large numbers
    Given any graph
    When executing query:
      """
      UNWIND [9007199254740993, 9007199254740992.0, 9007199254740991] AS x WITH x ORDER BY x RETURN collect(toString(x)) AS list
      """
    Then the result should be, in any order:
      | list                                                             |
      | ['9007199254740991', '9.007199254740992E15', '9007199254740993'] |

  Scenario: [14] abs of the smallest integer
    Given any graph
    When executing query:
      """
      RETURN abs(-9223372036854775808) AS least, abs(-9223372036854775807) AS next
      """
    Then the result should be, in any order:
      | least                | next                |
      | -9223372036854775808 | 9223372036854775807 |

  Scenario: [15] A property that is no list is a list of one after IN
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {i: 1, s: 'abc'})-[:R {w: 1}]->(b:A {i: 2}), (b)-[:R {w: 2}]->(c:B {i: 3}), (a)-[:S]->(c)
      """
    When executing query:
      """
      MATCH (n:B) RETURN 3 IN n.i AS yes, 4 IN n.i AS no
      """
    Then the result should be, in any order:
      | yes  | no    |
      | true | false |

  Scenario: [16] XOR tests both sides
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {i: 1, s: 'abc'})-[:R {w: 1}]->(b:A {i: 2}), (b)-[:R {w: 2}]->(c:B {i: 3}), (a)-[:S]->(c)
      """
    When executing query:
      """
      MATCH (n:B) RETURN null XOR n.i AS x
      """
    Then a TypeError should be raised at runtime: *

  Scenario: [17] range() of null fails
    Given any graph
    When executing query:
      """
      WITH null AS x RETURN range(1, x) AS r
      """
    Then a TypeError should be raised at runtime: *
