Feature: RandomFinds - what random queries found to differ from Neo4j

  Scenario: [1] The bar of a comprehension ends a label expression
    Given an empty graph
    And having executed:
      """
      CREATE (:A {i: 1}), (:B {i: 2}), (:A:B {i: 3})
      """
    When executing query:
      """
      MATCH (n)
      WITH n ORDER BY n.i
      WITH collect(n) AS list
      RETURN [x IN list WHERE x:A | x.i] AS one, [x IN list WHERE x:A|B | x.i] AS either, [x IN list WHERE x:!A | 0] AS other
      """
    Then the result should be, in any order:
      | one    | either    | other |
      | [1, 3] | [1, 2, 3] | [0]   |

  Scenario: [2] The bar of a pattern comprehension ends a label expression
    Given an empty graph
    And having executed:
      """
      CREATE (:A {i: 1})-[:R]->(:B {i: 2})
      """
    When executing query:
      """
      MATCH (a:A)
      RETURN [(a)-->(b) WHERE b:B | b.i] AS one, [(a)-->(b) WHERE b:A|B | b.i] AS either
      """
    Then the result should be, in any order:
      | one | either |
      | [2] | [2]    |

  Scenario: [3] An operand that fails, fails also beside null
    Given any graph
    When executing query:
      """
      UNWIND [null, 1] AS x
      RETURN x + 1 / 0 AS y
      """
    Then a ArithmeticError should be raised at runtime: *

  Scenario: [4] Star lengths and quantifiers are not mixed in one MATCH
    Given any graph
    When executing query:
      """
      MATCH (a)-[*1..2]->(b), (b)-->{1,2}(c)
      RETURN count(*) AS n
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [5] Star lengths and quantifiers stand in two clauses
    Given an empty graph
    And having executed:
      """
      CREATE (:A)-[:R]->(:B)-[:R]->(:C)
      """
    When executing query:
      """
      MATCH (a:A)-[*1..2]->(b)
      MATCH (b)-->{1,2}(c)
      RETURN count(*) AS n
      """
    Then the result should be, in any order:
      | n |
      | 1 |

  Scenario: [6] A pattern that is a condition takes no quantifier
    Given any graph
    When executing query:
      """
      MATCH (n)
      WHERE (n)-->{1,2}()
      RETURN count(*) AS n
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [7] A map projection does not end with a comma
    Given any graph
    When executing query:
      """
      WITH {a: 1} AS m
      RETURN m {.a, } AS n
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [8] Upper and lower case of letters that become several
    Given any graph
    When executing query:
      """
      RETURN toUpper('straße ﬁn') AS up, toLower('ΑΣ ΣΑ') AS down, size(toLower('İ')) AS dots
      """
    Then the result should be, in any order:
      | up            | down    | dots |
      | 'STRASSE FIN' | 'ας σα' | 2    |

  Scenario: [9] Nothing can be cut off the empty text
    Given any graph
    When executing query:
      """
      RETURN left('', -1) AS a, substring('', 1, -1) AS b
      """
    Then the result should be, in any order:
      | a  | b  |
      | '' | '' |

  Scenario: [10] A zero that is turned around or rounded has no sign
    Given any graph
    When executing query:
      """
      WITH 0.0 AS zero
      RETURN toString(-zero) AS a, toString(round(-0.04, 1)) AS b, toString(round(-0.0, 1, 'HALF_EVEN')) AS c
      """
    Then the result should be, in any order:
      | a     | b     | c     |
      | '0.0' | '0.0' | '0.0' |

  Scenario: [11] The mean of infinities
    Given any graph
    When executing query:
      """
      UNWIND [[1.0 / 0, 1], [1, 1.0 / 0], [1.0 / 0, 1.0 / 0], [1.0 / 0, -1.0 / 0]] AS list
      UNWIND list AS x
      WITH list, avg(x) AS mean
      RETURN toString(mean) AS mean, count(*) AS lists
      """
    Then the result should be, in any order:
      | mean       | lists |
      | 'Infinity' | 3     |
      | 'NaN'      | 1     |

  Scenario: [12] Types of mixed lists come in Neo4j's order
    Given any graph
    When executing query:
      """
      UNWIND [[1, 'a', 1.5, true], [1, 'a', null], [[1], null], [[1], ['a'], []]] AS list
      RETURN size(list) AS n, replace(valueType(list), '|', 'or') AS type
      """
    Then the result should be, in any order:
      | n | type                                                                                       |
      | 4 | 'LIST<BOOLEAN NOT NULL or STRING NOT NULL or INTEGER NOT NULL or FLOAT NOT NULL> NOT NULL' |
      | 3 | 'LIST<STRING or INTEGER> NOT NULL'                                                         |
      | 2 | 'LIST<LIST<INTEGER NOT NULL>> NOT NULL'                                                    |
      | 3 | 'LIST<LIST<STRING NOT NULL> NOT NULL or LIST<INTEGER NOT NULL> NOT NULL> NOT NULL'         |

  Scenario: [13] Dates of weeks, quarters and days of the year
    Given any graph
    When executing query:
      """
      RETURN date({year: 2020, week: 5}) AS a, date({year: 2020, week: 5, dayOfWeek: 3}) AS b, date({year: 2020, quarter: 3}) AS c,
             date({year: 2020, quarter: 3, dayOfQuarter: 45}) AS d, date({year: 2020, ordinalDay: 366}) AS e
      """
    Then the result should be, in any order:
      | a            | b            | c            | d            | e            |
      | '2020-01-27' | '2020-01-29' | '2020-07-01' | '2020-08-14' | '2020-12-31' |

  Scenario: [14] Dates of another date
    Given any graph
    When executing query:
      """
      WITH date('2020-02-29') AS leap, date('2020-01-31') AS last
      RETURN date({date: leap, year: 2021}) AS a, date({date: leap, week: 1}) AS b, date({date: leap, quarter: 3}) AS c, date({date: leap, ordinalDay: 3}) AS d,
             date({date: leap, dayOfWeek: 3}) AS e, date({date: last, month: 2}) AS f, date({date: leap, quarter: 3, dayOfQuarter: 45}) AS g
      """
    Then the result should be, in any order:
      | a            | b            | c            | d            | e            | f            | g            |
      | '2021-02-28' | '2020-01-04' | '2020-08-29' | '2020-01-03' | '2020-02-26' | '2020-02-29' | '2020-08-14' |

  Scenario: [15] A part of a date needs the part above it
    Given any graph
    When executing query:
      """
      RETURN date({year: 2020, day: 3}) AS a
      """
    Then a ArgumentError should be raised at runtime: *

  Scenario: [16] Parts of dates that do not go together
    Given any graph
    When executing query:
      """
      RETURN date({year: 2020, week: 5, day: 3}) AS a
      """
    Then a TypeError should be raised at runtime: *
