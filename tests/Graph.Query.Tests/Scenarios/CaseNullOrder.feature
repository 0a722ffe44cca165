Feature: CaseNullOrder - CASE, order of values, null, DISTINCT, SKIP and LIMIT, UNION and scopes of WITH

  Scenario: [1] CASE that compares one value
    Given any graph
    When executing query:
      """
      UNWIND [1, 2, 3, null] AS x
      RETURN x, CASE x WHEN 1 THEN 'one' WHEN 2 THEN 'two' ELSE 'many' END AS word
      ORDER BY x
      """
    Then the result should be, in order:
      | x    | word   |
      | 1    | 'one'  |
      | 2    | 'two'  |
      | 3    | 'many' |
      | null | 'many' |

  Scenario: [2] CASE with conditions
    Given any graph
    When executing query:
      """
      UNWIND [5, 15, 25] AS x
      RETURN x, CASE WHEN x < 10 THEN 'low' WHEN x < 20 THEN 'middle' ELSE 'high' END AS band
      ORDER BY x
      """
    Then the result should be, in order:
      | x  | band     |
      | 5  | 'low'    |
      | 15 | 'middle' |
      | 25 | 'high'   |

  Scenario: [3] CASE without ELSE gives null
    Given any graph
    When executing query:
      """
      RETURN CASE 3 WHEN 1 THEN 'one' END AS a, CASE WHEN false THEN 1 END AS b
      """
    Then the result should be, in any order:
      | a    | b    |
      | null | null |

  Scenario: [4] CASE with several values in one WHEN
    Given any graph
    When executing query:
      """
      UNWIND [1, 2, 3, 4] AS x
      RETURN x, CASE x WHEN 1, 2 THEN 'small' WHEN 3 THEN 'middle' ELSE 'large' END AS size
      ORDER BY x
      """
    Then the result should be, in order:
      | x | size     |
      | 1 | 'small'  |
      | 2 | 'small'  |
      | 3 | 'middle' |
      | 4 | 'large'  |

  Scenario: [5] CASE with comparison operators
    Given any graph
    When executing query:
      """
      UNWIND [1, 5, 10, null] AS x
      RETURN x, CASE x WHEN IS NULL THEN 'none' WHEN < 3 THEN 'low' WHEN >= 10 THEN 'high' ELSE 'middle' END AS band
      ORDER BY x
      """
    Then the result should be, in order:
      | x    | band     |
      | 1    | 'low'    |
      | 5    | 'middle' |
      | 10   | 'high'   |
      | null | 'none'   |

  Scenario: [6] CASE with text operators and types
    Given any graph
    When executing query:
      """
      UNWIND ['CLIP', 'BLIP', 7, null] AS x
      RETURN CASE x WHEN IS TYPED INTEGER NOT NULL THEN 'number' WHEN STARTS WITH 'C' THEN 'c' WHEN =~ 'B.*' THEN 'b' ELSE 'other' END AS kind
      """
    Then the result should be, in any order:
      | kind     |
      | 'c'      |
      | 'b'      |
      | 'number' |
      | 'other'  |

  Scenario: [7] WHEN null is never equal
    Given any graph
    When executing query:
      """
      WITH null AS x
      RETURN CASE x WHEN null THEN 'null' ELSE 'else' END AS result
      """
    Then the result should be, in any order:
      | result |
      | 'else' |

  Scenario: [8] CASE within ORDER BY
    Given any graph
    When executing query:
      """
      UNWIND ['low', 'high', 'middle'] AS x
      RETURN x
      ORDER BY CASE x WHEN 'high' THEN 1 WHEN 'middle' THEN 2 ELSE 3 END
      """
    Then the result should be, in order:
      | x        |
      | 'high'   |
      | 'middle' |
      | 'low'    |

  Scenario: [9] null comes last in ascending order
    Given any graph
    When executing query:
      """
      UNWIND [2, null, 1] AS x
      RETURN x
      ORDER BY x
      """
    Then the result should be, in order:
      | x    |
      | 1    |
      | 2    |
      | null |

  Scenario: [10] null comes first in descending order
    Given any graph
    When executing query:
      """
      UNWIND [2, null, 1] AS x
      RETURN x
      ORDER BY x DESC
      """
    Then the result should be, in order:
      | x    |
      | null |
      | 2    |
      | 1    |

  Scenario: [11] Values of several kinds in ascending order
    Given any graph
    When executing query:
      """
      UNWIND [1, 'a', true, null, [1], {a: 1}, 2.5, 0.0 / 0.0, date('2020-01-01')] AS x
      RETURN x
      ORDER BY x
      """
    Then the result should be, in order:
      | x            |
      | {a: 1}       |
      | [1]          |
      | '2020-01-01' |
      | 'a'          |
      | true         |
      | 1            |
      | 2.5          |
      | NaN          |
      | null         |

  Scenario: [12] Values of several kinds in descending order
    Given any graph
    When executing query:
      """
      UNWIND [1, 'a', false, null, [1], {a: 1}, 2.5] AS x
      RETURN x
      ORDER BY x DESC
      """
    Then the result should be, in order:
      | x      |
      | null   |
      | 2.5    |
      | 1      |
      | false  |
      | 'a'    |
      | [1]    |
      | {a: 1} |

  Scenario: [13] Lists are ordered element by element
    Given any graph
    When executing query:
      """
      UNWIND [[1, 2], [1], [], [2], [1, null], ['a']] AS x
      RETURN x
      ORDER BY x
      """
    Then the result should be, in order:
      | x         |
      | []        |
      | ['a']     |
      | [1]       |
      | [1, 2]    |
      | [1, null] |
      | [2]       |

  Scenario: [14] Two keys with different directions
    Given any graph
    When executing query:
      """
      UNWIND [[1, 'b'], [2, 'a'], [1, 'a'], [2, 'b']] AS x
      RETURN x[0] AS number, x[1] AS letter
      ORDER BY number DESC, letter ASC
      """
    Then the result should be, in order:
      | number | letter |
      | 2      | 'a'    |
      | 2      | 'b'    |
      | 1      | 'a'    |
      | 1      | 'b'    |

  Scenario: [15] ASCENDING and DESCENDING written out
    Given any graph
    When executing query:
      """
      UNWIND [1, 2] AS x
      UNWIND [1, 2] AS y
      RETURN x, y
      ORDER BY x DESCENDING, y ASCENDING
      """
    Then the result should be, in order:
      | x | y |
      | 2 | 1 |
      | 2 | 2 |
      | 1 | 1 |
      | 1 | 2 |

  Scenario: [16] SKIP and LIMIT with expressions
    Given any graph
    And parameters are:
      | n | 2 |
    When executing query:
      """
      UNWIND range(1, 10) AS x
      RETURN x
      ORDER BY x
      SKIP $n + 1
      LIMIT toInteger(ceil(1.5))
      """
    Then the result should be, in order:
      | x |
      | 4 |
      | 5 |

  Scenario: [17] OFFSET is SKIP
    Given any graph
    When executing query:
      """
      UNWIND [1, 2, 3] AS x
      RETURN x
      ORDER BY x
      OFFSET 1
      """
    Then the result should be, in order:
      | x |
      | 2 |
      | 3 |

  Scenario: [18] LIMIT 0
    Given any graph
    When executing query:
      """
      UNWIND [1, 2, 3] AS x
      RETURN x
      LIMIT 0
      """
    Then the result should be empty

  Scenario: [19] SKIP past the end
    Given any graph
    When executing query:
      """
      UNWIND [1, 2, 3] AS x
      RETURN x
      SKIP 5
      """
    Then the result should be empty

  Scenario: [20] WITH takes ORDER BY, SKIP and LIMIT
    Given any graph
    When executing query:
      """
      UNWIND [3, 1, 2] AS x
      WITH x ORDER BY x SKIP 1 LIMIT 1
      RETURN x
      """
    Then the result should be, in any order:
      | x |
      | 2 |

  Scenario: [21] A negative LIMIT is refused
    Given any graph
    When executing query:
      """
      UNWIND [1, 2] AS x
      RETURN x
      LIMIT -1
      """
    Then a SyntaxError should be raised at compile time: NegativeIntegerArgument

  Scenario: [22] A LIMIT that depends on the rows is refused
    Given any graph
    When executing query:
      """
      UNWIND [1, 2] AS x
      RETURN x
      LIMIT x
      """
    Then a SyntaxError should be raised at compile time: NonConstantExpression

  Scenario: [23] WITH ORDER BY sees what was before and what is new
    Given any graph
    When executing query:
      """
      UNWIND [[1, 'c'], [2, 'b'], [3, 'a']] AS row
      WITH row[0] AS number ORDER BY row[1] LIMIT 2
      RETURN collect(number) AS numbers
      """
    Then the result should be, in any order:
      | numbers |
      | [3, 2]  |

  Scenario: [24] A name made by WITH hides the one before in ORDER BY
    Given any graph
    When executing query:
      """
      UNWIND [1, 2, 3] AS x
      WITH -x AS x ORDER BY x LIMIT 1
      RETURN x
      """
    Then the result should be, in any order:
      | x  |
      | -3 |

  Scenario: [25] After an aggregating WITH only the new names are there
    Given any graph
    When executing query:
      """
      UNWIND [1, 2] AS x
      WITH count(*) AS n
      RETURN x
      """
    Then a SyntaxError should be raised at compile time: UndefinedVariable

  Scenario: [26] After DISTINCT the order may use the columns only
    Given any graph
    When executing query:
      """
      UNWIND [3, 1, 3, 2] AS x
      WITH DISTINCT x ORDER BY x DESC
      RETURN collect(x) AS list
      """
    Then the result should be, in any order:
      | list      |
      | [3, 2, 1] |

  Scenario: [27] RETURN DISTINCT with a star
    Given any graph
    When executing query:
      """
      UNWIND [1, 1, 2] AS x
      RETURN DISTINCT *
      ORDER BY x
      """
    Then the result should be, in order:
      | x |
      | 1 |
      | 2 |

  Scenario: [28] WITH star and a further column
    Given any graph
    When executing query:
      """
      WITH 1 AS a, 2 AS b
      WITH *, a + b AS c
      RETURN a, b, c
      """
    Then the result should be, in any order:
      | a | b | c |
      | 1 | 2 | 3 |

  Scenario: [29] WHERE after WITH sees both scopes
    Given any graph
    When executing query:
      """
      UNWIND [1, 2, 3] AS x
      WITH x * 10 AS y WHERE y > 10
      RETURN y
      ORDER BY y
      """
    Then the result should be, in order:
      | y  |
      | 20 |
      | 30 |

  Scenario: [30] A long chain of WITH
    Given any graph
    When executing query:
      """
      UNWIND range(1, 100) AS x
      WITH x WHERE x % 3 = 0
      WITH x, x % 10 AS digit
      WITH digit, count(*) AS n, max(x) AS top
      WITH digit, n, top WHERE n > 3
      WITH sum(top) AS total, count(*) AS groups
      RETURN groups, total
      """
    Then the result should be, in any order:
      | groups | total |
      | 3      | 288   |

  Scenario: [31] UNION removes what is there twice
    Given any graph
    When executing query:
      """
      RETURN 1 AS x
      UNION
      RETURN 1 AS x
      UNION
      RETURN 2 AS x
      """
    Then the result should be, in any order:
      | x |
      | 1 |
      | 2 |

  Scenario: [32] UNION ALL keeps it
    Given any graph
    When executing query:
      """
      RETURN 1 AS x
      UNION ALL
      RETURN 1 AS x
      """
    Then the result should be, in any order:
      | x |
      | 1 |
      | 1 |

  Scenario: [33] UNION DISTINCT is UNION
    Given any graph
    When executing query:
      """
      RETURN 'a' AS x
      UNION DISTINCT
      RETURN 'a' AS x
      """
    Then the result should be, in any order:
      | x   |
      | 'a' |

  Scenario: [34] UNION of columns in another order
    Given any graph
    When executing query:
      """
      RETURN 1 AS a, 2 AS b
      UNION
      RETURN 4 AS b, 3 AS a
      """
    Then the result should be, in any order:
      | a | b |
      | 1 | 2 |
      | 3 | 4 |

  Scenario: [35] UNION and UNION ALL do not mix
    Given any graph
    When executing query:
      """
      RETURN 1 AS x
      UNION
      RETURN 1 AS x
      UNION ALL
      RETURN 1 AS x
      """
    Then a SyntaxError should be raised at compile time: InvalidClauseComposition

  Scenario: [36] Each part of a UNION has its own order and limit
    Given any graph
    When executing query:
      """
      UNWIND [1, 2, 3] AS x
      RETURN x ORDER BY x DESC LIMIT 1
      UNION ALL
      UNWIND [1, 2, 3] AS x
      RETURN x ORDER BY x LIMIT 1
      """
    Then the result should be, in order:
      | x |
      | 3 |
      | 1 |

  Scenario: [37] An unknown function
    Given any graph
    When executing query:
      """
      RETURN unknownFunction(1) AS x
      """
    Then a SyntaxError should be raised at compile time: UnknownFunction

  Scenario: [38] A wrong number of arguments
    Given any graph
    When executing query:
      """
      RETURN size(1, 2) AS x
      """
    Then a SyntaxError should be raised at compile time: InvalidNumberOfArguments

  Scenario: [39] Two columns with one name
    Given any graph
    When executing query:
      """
      RETURN 1 AS x, 2 AS x
      """
    Then a SyntaxError should be raised at compile time: ColumnNameConflict

  Scenario: [40] An expression in WITH without a name
    Given any graph
    When executing query:
      """
      WITH 1 + 1
      RETURN 2 AS x
      """
    Then a SyntaxError should be raised at compile time: NoExpressionAlias

  Scenario: [41] A column without alias keeps its text
    Given any graph
    When executing query:
      """
      RETURN 1 + 1, 'a' IN  ['a'], size( [1] )
      """
    Then the result should be, in any order:
      | 1 + 1 | 'a' IN  ['a'] | size( [1] ) |
      | 2     | true          | 1           |

  Scenario: [42] FINISH returns nothing
    Given any graph
    When executing query:
      """
      UNWIND [1, 2] AS x
      FINISH
      """
    Then the result should be empty

  Scenario: [43] Comments are white space
    Given any graph
    When executing query:
      """
      RETURN /* a number */ 1 AS x // the rest of the line
      """
    Then the result should be, in any order:
      | x |
      | 1 |

  Scenario: [44] Names in backticks
    Given any graph
    When executing query:
      """
      WITH 1 AS `a name`
      RETURN `a name` AS `another name`
      """
    Then the result should be, in any order:
      | another name |
      | 1            |
