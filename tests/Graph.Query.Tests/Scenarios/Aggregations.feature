Feature: Aggregations - aggregating functions, percentiles, deviations and grouping

  Background:
    Given an empty graph
    And having executed:
      """
      CREATE (:Paper {name: 'A', year: 2019, cites: 10, venue: 'CVPR'}), (:Paper {name: 'B', year: 2020, cites: 20, venue: 'CVPR'}),
             (:Paper {name: 'C', year: 2020, cites: 40, venue: 'ICLR'}), (:Paper {name: 'D', year: 2021, cites: 30, venue: 'ICLR'}),
             (:Paper {name: 'E', year: 2021, venue: 'ICLR'}), (:Paper {name: 'F', cites: 0})
      """

  Scenario: [1] count of rows, of values and of distinct values
    When executing query:
      """
      MATCH (p:Paper)
      RETURN count(*) AS rows, count(p.year) AS years, count(DISTINCT p.year) AS distinctYears
      """
    Then the result should be, in any order:
      | rows | years | distinctYears |
      | 6    | 5     | 3             |

  Scenario: [2] sum, avg, min and max leave out null
    When executing query:
      """
      MATCH (p:Paper)
      RETURN sum(p.cites) AS sum, avg(p.cites) AS avg, min(p.cites) AS min, max(p.cites) AS max
      """
    Then the result should be, in any order:
      | sum | avg  | min | max |
      | 100 | 20.0 | 0   | 40  |

  Scenario: [3] Aggregates of no rows
    When executing query:
      """
      MATCH (p:Missing)
      RETURN count(*) AS rows, sum(p.x) AS sum, avg(p.x) AS avg, min(p.x) AS min, collect(p.x) AS list, stDev(p.x) AS stDev, percentileCont(p.x, 0.5) AS median
      """
    Then the result should be, in any order:
      | rows | sum | avg  | min  | list | stDev | median |
      | 0    | 0   | null | null | []   | null  | null   |

  Scenario: [4] Aggregates of null alone
    When executing query:
      """
      UNWIND [null, null] AS x
      RETURN count(x) AS count, sum(x) AS sum, avg(x) AS avg, max(x) AS max, collect(x) AS list, stDevP(x) AS stDevP
      """
    Then the result should be, in any order:
      | count | sum | avg  | max  | list | stDevP |
      | 0     | 0   | null | null | []   | null   |

  Scenario: [5] A group without rows does not exist
    When executing query:
      """
      MATCH (p:Missing)
      RETURN p.venue AS venue, count(*) AS n
      """
    Then the result should be empty

  Scenario: [6] null is a group
    When executing query:
      """
      MATCH (p:Paper)
      RETURN p.venue AS venue, count(*) AS papers
      ORDER BY venue
      """
    Then the result should be, in order:
      | venue  | papers |
      | 'CVPR' | 2      |
      | 'ICLR' | 3      |
      | null   | 1      |

  Scenario: [7] Grouping by two keys
    When executing query:
      """
      MATCH (p:Paper)
      WHERE p.venue IS NOT NULL
      RETURN p.venue AS venue, p.year AS year, count(*) AS papers
      ORDER BY venue, year
      """
    Then the result should be, in order:
      | venue  | year | papers |
      | 'CVPR' | 2019 | 1      |
      | 'CVPR' | 2020 | 1      |
      | 'ICLR' | 2020 | 1      |
      | 'ICLR' | 2021 | 2      |

  Scenario: [8] percentileCont lies between two values
    When executing query:
      """
      MATCH (p:Paper)
      RETURN percentileCont(p.cites, 0.5) AS median, percentileCont(p.cites, 0.25) AS lower, percentileCont(p.cites, 0.9) AS upper, percentileCont(p.cites, 0) AS least, percentileCont(p.cites, 1.0) AS most
      """
    Then the result should be, in any order:
      | median | lower | upper | least | most |
      | 20     | 10    | 36.0  | 0     | 40   |

  Scenario: [9] percentileCont with an even number of values
    When executing query:
      """
      UNWIND [1, 2, 3, 4] AS x
      RETURN percentileCont(x, 0.5) AS median, percentileCont(x, 0.25) AS quarter
      """
    Then the result should be, in any order:
      | median | quarter |
      | 2.5    | 1.75    |

  Scenario: [10] percentileDisc is one of the values
    When executing query:
      """
      MATCH (p:Paper)
      RETURN percentileDisc(p.cites, 0.5) AS median, percentileDisc(p.cites, 0.25) AS lower, percentileDisc(p.cites, 0.0) AS least, percentileDisc(p.cites, 1.0) AS most
      """
    Then the result should be, in any order:
      | median | lower | least | most |
      | 20     | 10    | 0     | 40   |

  Scenario: [11] percentileDisc with an even number of values
    When executing query:
      """
      UNWIND [1, 2, 3, 4] AS x
      RETURN percentileDisc(x, 0.5) AS median, percentileDisc(x, 0.51) AS above
      """
    Then the result should be, in any order:
      | median | above |
      | 2      | 3     |

  Scenario: [12] stDev is of a sample and stDevP of everybody
    When executing query:
      """
      UNWIND [2, 4, 4, 4, 5, 5, 7, 9] AS x
      RETURN round(stDev(x), 6) AS sample, stDevP(x) AS population
      """
    Then the result should be, in any order:
      | sample  | population |
      | 2.13809 | 2.0        |

  Scenario: [13] The deviation of one value
    When executing query:
      """
      UNWIND [5] AS x
      RETURN stDev(x) AS sample, stDevP(x) AS population
      """
    Then the result should be, in any order:
      | sample | population |
      | 0.0    | 0.0        |

  Scenario: [14] Deviation for each group
    When executing query:
      """
      MATCH (p:Paper)
      WHERE p.venue IS NOT NULL
      RETURN p.venue AS venue, round(stDev(p.cites), 4) AS sample, stDevP(p.cites) AS population
      ORDER BY venue
      """
    Then the result should be, in order:
      | venue  | sample | population |
      | 'CVPR' | 7.0711 | 5.0        |
      | 'ICLR' | 7.0711 | 5.0        |

  Scenario: [15] DISTINCT inside sum, avg and collect
    When executing query:
      """
      UNWIND [1, 1, 2] AS x
      RETURN sum(DISTINCT x) AS sum, avg(DISTINCT x) AS avg, size(collect(DISTINCT x)) AS n
      """
    Then the result should be, in any order:
      | sum | avg | n |
      | 3   | 1.5 | 2 |

  Scenario: [16] sum of integers and floats
    When executing query:
      """
      UNWIND [1, 2.5] AS x
      RETURN sum(x) AS sum
      """
    Then the result should be, in any order:
      | sum |
      | 3.5 |

  Scenario: [17] avg of integers is a float
    When executing query:
      """
      UNWIND [1, 3] AS x
      RETURN avg(x) AS avg
      """
    Then the result should be, in any order:
      | avg |
      | 2.0 |

  Scenario: [18] min and max over kinds
    When executing query:
      """
      UNWIND [1, 'a', 2.5, null] AS x
      RETURN min(x) AS min, max(x) AS max
      """
    Then the result should be, in any order:
      | min | max |
      | 'a' | 2.5 |

  Scenario: [19] min and max of texts and lists
    When executing query:
      """
      UNWIND ['b', 'a', 'c'] AS x
      RETURN min(x) AS min, max(x) AS max, min([x]) AS list
      """
    Then the result should be, in any order:
      | min | max | list  |
      | 'a' | 'c' | ['a'] |

  Scenario: [20] collect of maps
    When executing query:
      """
      MATCH (p:Paper {venue: 'CVPR'})
      WITH p ORDER BY p.name
      RETURN collect({name: p.name, year: p.year}) AS papers
      """
    Then the result should be, in any order:
      | papers                                             |
      | [{name: 'A', year: 2019}, {name: 'B', year: 2020}] |

  Scenario: [21] collect keeps the order of the rows before it
    When executing query:
      """
      MATCH (p:Paper)
      WITH p ORDER BY p.name DESC
      RETURN collect(p.name) AS names
      """
    Then the result should be, in any order:
      | names                          |
      | ['F', 'E', 'D', 'C', 'B', 'A'] |

  Scenario: [22] collect without an order
    When executing query:
      """
      MATCH (p:Paper)
      RETURN collect(p.name) AS names
      """
    Then the result should be (ignoring element order for lists):
      | names                          |
      | ['A', 'B', 'C', 'D', 'E', 'F'] |

  Scenario: [23] The first of each group by collect and head
    When executing query:
      """
      MATCH (p:Paper)
      WHERE p.cites IS NOT NULL AND p.venue IS NOT NULL
      WITH p ORDER BY p.cites DESC
      WITH p.venue AS venue, head(collect(p.name)) AS top
      RETURN venue, top
      ORDER BY venue
      """
    Then the result should be, in order:
      | venue  | top |
      | 'CVPR' | 'B' |
      | 'ICLR' | 'C' |

  Scenario: [24] An expression of aggregates and constants
    When executing query:
      """
      MATCH (p:Paper)
      RETURN round(1.0 * sum(p.cites) / count(p), 3) AS mean, count(*) - count(p.cites) AS unknown
      """
    Then the result should be, in any order:
      | mean   | unknown |
      | 16.667 | 1       |

  Scenario: [25] An expression of an aggregate and a grouping key
    When executing query:
      """
      MATCH (p:Paper)
      WHERE p.year IS NOT NULL
      WITH p.year AS year, count(*) AS n
      RETURN year, year * 10 + n AS code
      ORDER BY year
      """
    Then the result should be, in order:
      | year | code  |
      | 2019 | 20191 |
      | 2020 | 20202 |
      | 2021 | 20212 |

  Scenario: [26] A key inside an aggregate expression that is no grouping key
    When executing query:
      """
      MATCH (p:Paper)
      RETURN p.year + count(*) AS x
      """
    Then a SyntaxError should be raised at compile time: AmbiguousAggregationExpression

  Scenario: [27] An aggregate inside an aggregate
    When executing query:
      """
      MATCH (p:Paper)
      RETURN sum(count(*)) AS x
      """
    Then a SyntaxError should be raised at compile time: NestedAggregation

  Scenario: [28] HAVING is WITH and WHERE
    When executing query:
      """
      MATCH (p:Paper)
      WITH p.venue AS venue, count(*) AS n
      WHERE n > 1
      RETURN venue, n
      ORDER BY n DESC
      """
    Then the result should be, in order:
      | venue  | n |
      | 'ICLR' | 3 |
      | 'CVPR' | 2 |

  Scenario: [29] Counting by a condition
    When executing query:
      """
      MATCH (p:Paper)
      RETURN count(CASE WHEN p.year > 2019 THEN 1 END) AS recent, sum(CASE WHEN p.venue = 'CVPR' THEN 1 ELSE 0 END) AS cvpr
      """
    Then the result should be, in any order:
      | recent | cvpr |
      | 4      | 2    |

  Scenario: [30] A sum beyond the integers becomes a float
    When executing query:
      """
      UNWIND [9223372036854775807, 1] AS x
      RETURN sum(x) AS sum
      """
    Then the result should be, in any order:
      | sum                  |
      | 9.223372036854776E18 |
