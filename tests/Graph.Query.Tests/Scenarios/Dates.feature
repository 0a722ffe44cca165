Feature: Dates - date, its components, its comparison and its order

  Scenario Outline: [1] A date from a text
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression         | result       |
      | date('2021-03-05') | '2021-03-05' |
      | date('20210305')   | '2021-03-05' |
      | date('2021-03')    | '2021-03-01' |
      | date('2021')       | '2021-01-01' |
      | date('2021-064')   | '2021-03-05' |
      | date('2021-W09-5') | '2021-03-05' |
      | date(null)         | null         |

  Scenario Outline: [2] A date from its components
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression                           | result       |
      | date({year: 2021, month: 3, day: 5}) | '2021-03-05' |
      | date({year: 2021, month: 3})         | '2021-03-01' |
      | date({year: 2021})                   | '2021-01-01' |

  Scenario Outline: [3] Components of a date
    Given any graph
    When executing query:
      """
      WITH date('2021-03-05') AS d
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression     | result |
      | d.year         | 2021   |
      | d.month        | 3      |
      | d.day          | 5      |
      | d.quarter      | 1      |
      | d.week         | 9      |
      | d.weekYear     | 2021   |
      | d.dayOfWeek    | 5      |
      | d.ordinalDay   | 64     |
      | d.dayOfQuarter | 64     |

  Scenario: [4] The week of the first days of January belongs to the year before
    Given any graph
    When executing query:
      """
      WITH date('2021-01-01') AS d
      RETURN d.year AS year, d.weekYear AS weekYear, d.week AS week, d.dayOfWeek AS dayOfWeek
      """
    Then the result should be, in any order:
      | year | weekYear | week | dayOfWeek |
      | 2021 | 2020     | 53   | 5         |

  Scenario Outline: [5] Comparing dates
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression                               | result |
      | date('2021-03-05') = date('20210305')    | true   |
      | date('2021-03-05') < date('2021-03-06')  | true   |
      | date('2021-03-05') >= date('2021-04')    | false  |
      | date('2021-03-05') = '2021-03-05'        | false  |
      | date('2021-03-05') < null                | null   |
      | date('2020-02-29') <> date('2020-03-01') | true   |
      | date('2021-01-01') IN [date('2021')]     | true   |

  Scenario: [6] Ordering dates
    Given any graph
    When executing query:
      """
      UNWIND ['2021-03-05', '1999-12-31', '2021-01-01'] AS text
      WITH date(text) AS d
      RETURN d
      ORDER BY d DESC
      """
    Then the result should be, in order:
      | d            |
      | '2021-03-05' |
      | '2021-01-01' |
      | '1999-12-31' |

  Scenario: [7] The least and the latest date
    Given any graph
    When executing query:
      """
      UNWIND [date('2021-03-05'), null, date('1999-12-31')] AS d
      RETURN min(d) AS first, max(d) AS latest, count(d) AS n
      """
    Then the result should be, in any order:
      | first        | latest       | n |
      | '1999-12-31' | '2021-03-05' | 2 |

  Scenario: [8] DISTINCT dates
    Given any graph
    When executing query:
      """
      UNWIND [date('2021-01-01'), date('2021'), date('2020')] AS d
      RETURN DISTINCT d
      ORDER BY d
      """
    Then the result should be, in order:
      | d            |
      | '2020-01-01' |
      | '2021-01-01' |

  Scenario: [9] Filtering by a date property
    Given an empty graph
    And having executed:
      """
      CREATE (:Paper {name: 'A', published: date('2020-06-01')}), (:Paper {name: 'B', published: date('2021-06-01')}), (:Paper {name: 'C'})
      """
    When executing query:
      """
      MATCH (p:Paper)
      WHERE p.published >= date('2021-01-01')
      RETURN p.name AS name, p.published.year AS year, p AS paper
      """
    Then the result should be, in any order:
      | name | year | paper                                         |
      | 'B'  | 2021 | (:Paper {name: 'B', published: '2021-06-01'}) |

  Scenario: [10] Grouping by the year of a date
    Given an empty graph
    And having executed:
      """
      CREATE (:Paper {d: date('2020-06-01')}), (:Paper {d: date('2020-07-01')}), (:Paper {d: date('2021-06-01')}), (:Paper)
      """
    When executing query:
      """
      MATCH (p:Paper)
      RETURN p.d.year AS year, count(*) AS papers
      ORDER BY year
      """
    Then the result should be, in order:
      | year | papers |
      | 2020 | 2      |
      | 2021 | 1      |
      | null | 1      |

  Scenario: [11] A day that does not exist is an error
    Given any graph
    When executing query:
      """
      WITH '2021-02-30' AS text
      RETURN date(text) AS result
      """
    Then a SyntaxError should be raised at runtime: *

  Scenario: [12] A text that is no date is an error
    Given any graph
    When executing query:
      """
      WITH 'yesterday' AS text
      RETURN date(text) AS result
      """
    Then a SyntaxError should be raised at runtime: *
