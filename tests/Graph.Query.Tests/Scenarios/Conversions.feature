Feature: Conversions - reading numbers, texts and truth values, value types and type predicates

  Scenario Outline: [1] toInteger reads what looks like a number
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression       | result |
      | toInteger('42')  | 42     |
      | toInteger('-7')  | -7     |
      | toInteger('4.7') | 4      |
      | toInteger(' 3 ') | null   |
      | toInteger('1e3') | 1000   |
      | toInteger('abc') | null   |
      | toInteger('')    | null   |
      | toInteger(4.7)   | 4      |
      | toInteger(-4.7)  | -4     |
      | toInteger(true)  | 1      |
      | toInteger(null)  | null   |

  Scenario Outline: [2] toFloat reads what looks like a number
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
      | toFloat('1.5') | 1.5    |
      | toFloat('2')   | 2.0    |
      | toFloat('1e3') | 1000.0 |
      | toFloat('x')   | null   |
      | toFloat(3)     | 3.0    |
      | toFloat(null)  | null   |

  Scenario Outline: [3] toBoolean reads two words and numbers
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression         | result |
      | toBoolean('true')  | true   |
      | toBoolean('FALSE') | false  |
      | toBoolean('yes')   | null   |
      | toBoolean(0)       | false  |
      | toBoolean(5)       | true   |
      | toBoolean(null)    | null   |

  Scenario Outline: [4] The forms that end in OrNull give null for other kinds
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression              | result |
      | toIntegerOrNull('7')    | 7      |
      | toIntegerOrNull([1])    | null   |
      | toFloatOrNull('7')      | 7.0    |
      | toFloatOrNull({a: 1})   | null   |
      | toBooleanOrNull('true') | true   |
      | toBooleanOrNull(1.5)    | null   |
      | toStringOrNull(7)       | '7'    |
      | toStringOrNull([1])     | null   |

  Scenario Outline: [5] The list forms read every element
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression                                 | result                     |
      | toIntegerList(['1', 2.9, 'x', null])       | [1, 2, null, null]         |
      | toFloatList(['1', 2, 'x', null])           | [1.0, 2.0, null, null]     |
      | toStringList([1, 2.5, true, null])         | ['1', '2.5', 'true', null] |
      | toBooleanList(['true', 'no', false, null]) | [true, null, false, null]  |
      | toIntegerList(null)                        | null                       |

  Scenario: [6] toInteger of a list is refused
    Given any graph
    When executing query:
      """
      WITH [1] AS x
      RETURN toInteger(x) AS result
      """
    Then a TypeError should be raised at runtime: *

  Scenario Outline: [7] valueType names the type of a value
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression                    | result                            |
      | valueType(1)                  | 'INTEGER NOT NULL'                |
      | valueType(1.0)                | 'FLOAT NOT NULL'                  |
      | valueType('a')                | 'STRING NOT NULL'                 |
      | valueType(true)               | 'BOOLEAN NOT NULL'                |
      | valueType(null)               | 'NULL'                            |
      | valueType([])                 | 'LIST<NOTHING> NOT NULL'          |
      | valueType([1, 2])             | 'LIST<INTEGER NOT NULL> NOT NULL' |
      | valueType([1, null])          | 'LIST<INTEGER> NOT NULL'          |
      | valueType({a: 1})             | 'MAP NOT NULL'                    |
      | valueType(date('2020-01-01')) | 'DATE NOT NULL'                   |

  Scenario: [8] valueType of what is in the graph
    Given an empty graph
    And having executed:
      """
      CREATE (a:Model {name: 'a'})-[:BUILDS_ON]->(b:Model {name: 'b'})
      """
    When executing query:
      """
      MATCH p = (a)-[r]->(b)
      RETURN valueType(a) AS node, valueType(r) AS relationship, valueType(p) AS path, valueType(a.missing) AS missing
      """
    Then the result should be, in any order:
      | node            | relationship            | path            | missing |
      | 'NODE NOT NULL' | 'RELATIONSHIP NOT NULL' | 'PATH NOT NULL' | 'NULL'  |

  Scenario Outline: [9] A type predicate
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression                             | result |
      | 1 IS :: INTEGER                        | true   |
      | 1 IS :: FLOAT                          | false  |
      | 1.5 IS :: FLOAT                        | true   |
      | 'a' IS :: STRING                       | true   |
      | true IS :: BOOLEAN                     | true   |
      | null IS :: STRING                      | true   |
      | null IS :: STRING NOT NULL             | false  |
      | 1 IS :: INTEGER NOT NULL               | true   |
      | 1 IS NOT :: STRING                     | true   |
      | [1, 2] IS :: LIST<INTEGER>             | true   |
      | [1, 'a'] IS :: LIST<INTEGER>           | false  |
      | [1, null] IS :: LIST<INTEGER NOT NULL> | false  |
      | {a: 1} IS :: MAP                       | true   |
      | date('2020-01-01') IS :: DATE          | true   |
      | 1 IS TYPED INTEGER                     | true   |
      | 1 IS :: ANY                            | true   |

  Scenario: [10] A type predicate in WHERE
    Given any graph
    When executing query:
      """
      UNWIND [1, 'a', 2.5, null, true, [1]] AS x
      WITH x WHERE x IS :: INTEGER NOT NULL OR x IS :: STRING NOT NULL
      RETURN x
      """
    Then the result should be, in any order:
      | x   |
      | 1   |
      | 'a' |

  Scenario Outline: [11] NaN and infinity
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression            | result |
      | isNaN(0.0 / 0.0)      | true   |
      | 0.0 / 0.0 = 0.0 / 0.0 | false  |
      | 1.0 / 0.0             | Inf    |
      | -1.0 / 0.0            | -Inf   |
      | isNaN(1)              | false  |
      | isNaN(null)           | null   |

  Scenario Outline: [12] coalesce gives the first that is not null
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression           | result |
      | coalesce(null, 2, 3) | 2      |
      | coalesce(null, null) | null   |
      | coalesce('a')        | 'a'    |
      | coalesce(null, [])   | []     |

  Scenario Outline: [13] nullIf gives null for equal values
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression      | result |
      | nullIf(1, 1)    | null   |
      | nullIf(1, 2)    | 1      |
      | nullIf('', '')  | null   |
      | nullIf(1, 1.0)  | null   |
      | nullIf(null, 1) | null   |
