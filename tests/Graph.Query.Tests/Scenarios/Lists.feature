Feature: Lists - list functions, indexing, slicing, comprehensions, quantifiers and reduce

  Scenario Outline: [1] Ends of a list
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
      | head([1, 2, 3]) | 1      |
      | last([1, 2, 3]) | 3      |
      | tail([1, 2, 3]) | [2, 3] |
      | head([])        | null   |
      | last([])        | null   |
      | tail([])        | []     |
      | tail([1])       | []     |
      | head(null)      | null   |
      | head([null, 1]) | null   |

  Scenario Outline: [2] range includes both ends
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression           | result       |
      | range(1, 4)          | [1, 2, 3, 4] |
      | range(0, 10, 5)      | [0, 5, 10]   |
      | range(0, 9, 5)       | [0, 5]       |
      | range(5, 1, -2)      | [5, 3, 1]    |
      | range(3, 3)          | [3]          |
      | range(3, 1)          | []           |
      | size(range(1, 1000)) | 1000         |

  Scenario: [3] A step of zero is an error
    Given any graph
    When executing query:
      """
      RETURN range(1, 3, 0) AS result
      """
    Then a ArgumentError should be raised at runtime: *

  Scenario Outline: [4] Indexing from both ends
    Given any graph
    When executing query:
      """
      WITH [10, 20, 30] AS list
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression          | result |
      | list[0]             | 10     |
      | list[-1]            | 30     |
      | list[3]             | null   |
      | list[-4]            | null   |
      | list[null]          | null   |
      | [[1, 2], [3]][0][1] | 2      |

  Scenario Outline: [5] Slicing leaves out the upper end
    Given any graph
    When executing query:
      """
      WITH [10, 20, 30, 40] AS list
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression    | result           |
      | list[1..3]    | [20, 30]         |
      | list[..2]     | [10, 20]         |
      | list[2..]     | [30, 40]         |
      | list[-2..]    | [30, 40]         |
      | list[..-1]    | [10, 20, 30]     |
      | list[3..1]    | []               |
      | list[0..99]   | [10, 20, 30, 40] |
      | list[null..2] | null             |

  Scenario Outline: [6] Joining lists
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression   | result    |
      | [1] + [2, 3] | [1, 2, 3] |
      | [1] + 2      | [1, 2]    |
      | 0 + [1]      | [0, 1]    |
      | [1] + null   | null      |
      | [] + []      | []        |
      | [1] + [[2]]  | [1, [2]]  |

  Scenario Outline: [7] size and isEmpty
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
      | size([1, null]) | 2      |
      | size([])        | 0      |
      | size(null)      | null   |
      | isEmpty([])     | true   |
      | isEmpty([null]) | false  |
      | isEmpty('')     | true   |
      | isEmpty('a')    | false  |
      | isEmpty({})     | true   |
      | isEmpty(null)   | null   |

  Scenario Outline: [8] Comparing lists
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
      | [1, 2] = [1, 2]       | true   |
      | [1, 2] = [2, 1]       | false  |
      | [1, null] = [1, null] | null   |
      | [1, null] = [2, null] | false  |
      | [1] = [1, null]       | false  |
      | [1, 2] < [1, 3]       | true   |
      | [1] < [1, 0]          | true   |
      | [] = null             | null   |
      | [1] = 1               | false  |

  Scenario Outline: [9] IN with lists of lists
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
      | [1] IN [[1], 2]       | true   |
      | 1 IN [[1]]            | false  |
      | [1, null] IN [[1, 2]] | null   |
      | 'a' IN ['b', 'a']     | true   |
      | 1 IN [1.0]            | true   |

  Scenario: [10] List comprehensions filter and map
    Given any graph
    When executing query:
      """
      RETURN [x IN range(1, 6) WHERE x % 2 = 0] AS filtered, [x IN range(1, 3) | x * x] AS mapped, [x IN range(1, 6) WHERE x > 3 | toString(x)] AS both, [x IN null | x] AS nothing
      """
    Then the result should be, in any order:
      | filtered  | mapped    | both            | nothing |
      | [2, 4, 6] | [1, 4, 9] | ['4', '5', '6'] | null    |

  Scenario: [11] A list comprehension within another
    Given any graph
    When executing query:
      """
      RETURN [x IN [1, 2] | [y IN [10, 20] | x * y]] AS table
      """
    Then the result should be, in any order:
      | table                |
      | [[10, 20], [20, 40]] |

  Scenario: [12] The variable of a list comprehension hides one outside
    Given any graph
    When executing query:
      """
      WITH 1 AS x
      RETURN [x IN [2, 3] | x] AS list, x
      """
    Then the result should be, in any order:
      | list   | x |
      | [2, 3] | 1 |

  Scenario Outline: [13] Quantifiers
    Given any graph
    When executing query:
      """
      WITH [1, 2, 3] AS list
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression                    | result |
      | all(x IN list WHERE x > 0)    | true   |
      | all(x IN [] WHERE x > 0)      | true   |
      | any(x IN list WHERE x > 2)    | true   |
      | any(x IN [] WHERE true)       | false  |
      | none(x IN list WHERE x > 3)   | true   |
      | single(x IN list WHERE x = 2) | true   |
      | single(x IN list WHERE x > 1) | false  |

  Scenario Outline: [14] Quantifiers with null
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression                         | result |
      | all(x IN [1, null] WHERE x > 0)    | null   |
      | all(x IN [-1, null] WHERE x > 0)   | false  |
      | any(x IN [1, null] WHERE x > 0)    | true   |
      | any(x IN [-1, null] WHERE x > 0)   | null   |
      | none(x IN [1, null] WHERE x > 0)   | false  |
      | none(x IN [-1, null] WHERE x > 0)  | null   |
      | single(x IN [1, null] WHERE x > 0) | null   |
      | all(x IN null WHERE x > 0)         | null   |

  Scenario: [15] reduce folds from the left
    Given any graph
    When executing query:
      """
      RETURN reduce(sum = 0, x IN [1, 2, 3] | sum + x) AS sum, reduce(text = '', x IN ['a', 'b'] | text + x) AS text, reduce(max = null, x IN [2, 5, 3] | CASE WHEN max IS NULL OR x > max THEN x ELSE max END) AS max, reduce(n = 7, x IN [] | n + x) AS start, reduce(n = 0, x IN null | n + x) AS nothing
      """
    Then the result should be, in any order:
      | sum | text | max | start | nothing |
      | 6   | 'ab' | 5   | 7     | null    |

  Scenario: [16] reduce that meets null
    Given any graph
    When executing query:
      """
      RETURN reduce(sum = 0, x IN [1, null, 3] | sum + x) AS sum
      """
    Then the result should be, in any order:
      | sum  |
      | null |

  Scenario: [17] DISTINCT on lists and maps
    Given any graph
    When executing query:
      """
      UNWIND [[1, 2], [1, 2], [2, 1], {a: 1}, {a: 1}, {a: null}, {a: null}, null, null, [null], [null]] AS x
      RETURN DISTINCT x
      """
    Then the result should be, in any order:
      | x         |
      | [1, 2]    |
      | [2, 1]    |
      | {a: 1}    |
      | {a: null} |
      | null      |
      | [null]    |

  Scenario: [18] DISTINCT holds one and one point zero for equal
    Given any graph
    When executing query:
      """
      UNWIND [1, 1.0, 1] AS x
      WITH DISTINCT x
      RETURN count(*) AS n
      """
    Then the result should be, in any order:
      | n |
      | 1 |

  Scenario: [19] UNWIND of lists, null and single values
    Given any graph
    When executing query:
      """
      UNWIND [[1, 2], [], [3]] AS list
      UNWIND list AS x
      RETURN x
      ORDER BY x
      """
    Then the result should be, in order:
      | x |
      | 1 |
      | 2 |
      | 3 |

  Scenario: [20] UNWIND of null gives no row
    Given any graph
    When executing query:
      """
      UNWIND null AS x
      RETURN x
      """
    Then the result should be empty

  Scenario: [21] Sorting a list by way of UNWIND and collect
    Given any graph
    When executing query:
      """
      UNWIND [3, 1, 2] AS x
      WITH x ORDER BY x DESC
      RETURN collect(x) AS sorted
      """
    Then the result should be, in any order:
      | sorted    |
      | [3, 2, 1] |

  Scenario: [22] The common elements of two lists
    Given any graph
    When executing query:
      """
      WITH [1, 2, 3, 4] AS a, [3, 4, 5] AS b
      RETURN [x IN a WHERE x IN b] AS common, [x IN a WHERE NOT x IN b] AS onlyA
      """
    Then the result should be, in any order:
      | common | onlyA  |
      | [3, 4] | [1, 2] |
