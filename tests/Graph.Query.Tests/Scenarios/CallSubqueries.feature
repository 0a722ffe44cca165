Feature: CallSubqueries - CALL with importing WITH, CALL with a scope clause, and UNION inside CALL

  Background:
    Given an empty graph
    And having executed:
      """
      CREATE (a:Author {name: 'Ann'}), (b:Author {name: 'Bob'}), (c:Author {name: 'Cy'}),
             (p:Paper {name: 'P1', year: 2019}), (q:Paper {name: 'P2', year: 2021}), (r:Paper {name: 'P3', year: 2021}),
             (a)-[:WROTE {position: 1}]->(p), (b)-[:WROTE {position: 2}]->(p), (a)-[:WROTE {position: 1}]->(q), (b)-[:WROTE {position: 1}]->(r),
             (q)-[:CITES]->(p), (r)-[:CITES]->(p), (r)-[:CITES]->(q)
      """

  Scenario: [1] A subquery without imports
    When executing query:
      """
      CALL { MATCH (a:Author) RETURN count(a) AS authors }
      RETURN authors
      """
    Then the result should be, in any order:
      | authors |
      | 3       |

  Scenario: [2] A subquery runs once for each row
    When executing query:
      """
      UNWIND [1, 2, 3] AS i
      CALL { RETURN 'x' AS x }
      RETURN i, x
      ORDER BY i
      """
    Then the result should be, in order:
      | i | x   |
      | 1 | 'x' |
      | 2 | 'x' |
      | 3 | 'x' |

  Scenario: [3] The rows of a subquery multiply the rows outside
    When executing query:
      """
      UNWIND [1, 2] AS i
      CALL { UNWIND ['a', 'b'] AS x RETURN x }
      RETURN i, x
      ORDER BY i, x
      """
    Then the result should be, in order:
      | i | x   |
      | 1 | 'a' |
      | 1 | 'b' |
      | 2 | 'a' |
      | 2 | 'b' |

  Scenario: [4] An importing WITH
    When executing query:
      """
      MATCH (a:Author)
      CALL { WITH a MATCH (a)-[:WROTE]->(p) RETURN count(p) AS papers }
      RETURN a.name AS name, papers
      ORDER BY name
      """
    Then the result should be, in order:
      | name  | papers |
      | 'Ann' | 2      |
      | 'Bob' | 2      |
      | 'Cy'  | 0      |

  Scenario: [5] A subquery without rows removes the row outside
    When executing query:
      """
      MATCH (a:Author)
      CALL { WITH a MATCH (a)-[:WROTE]->(p) RETURN p.name AS paper }
      RETURN a.name AS name, paper
      ORDER BY name, paper
      """
    Then the result should be, in order:
      | name  | paper |
      | 'Ann' | 'P1'  |
      | 'Ann' | 'P2'  |
      | 'Bob' | 'P1'  |
      | 'Bob' | 'P3'  |

  Scenario: [6] An importing WITH followed by a filtering WITH
    When executing query:
      """
      MATCH (p:Paper)
      CALL { WITH p WITH p WHERE p.year > 2020 MATCH (p)<-[:WROTE]-(a) RETURN a.name AS author }
      RETURN p.name AS paper, author
      ORDER BY paper
      """
    Then the result should be, in order:
      | paper | author |
      | 'P2'  | 'Ann'  |
      | 'P3'  | 'Bob'  |

  Scenario: [7] The newest paper of each author
    When executing query:
      """
      MATCH (a:Author)
      CALL { WITH a MATCH (a)-[:WROTE]->(p) RETURN p ORDER BY p.year DESC LIMIT 1 }
      RETURN a.name AS name, p.name AS paper
      ORDER BY name
      """
    Then the result should be, in order:
      | name  | paper |
      | 'Ann' | 'P2'  |
      | 'Bob' | 'P3'  |

  Scenario: [8] A subquery imports several variables
    When executing query:
      """
      UNWIND [1, 2] AS x
      UNWIND [10, 20] AS y
      CALL { WITH x, y RETURN x + y AS sum }
      RETURN x, y, sum
      ORDER BY sum
      """
    Then the result should be, in order:
      | x | y  | sum |
      | 1 | 10 | 11  |
      | 2 | 10 | 12  |
      | 1 | 20 | 21  |
      | 2 | 20 | 22  |

  Scenario: [9] A scope clause imports a variable
    When executing query:
      """
      MATCH (a:Author)
      CALL (a) { MATCH (a)-[:WROTE]->(p) RETURN count(p) AS papers }
      RETURN a.name AS name, papers
      ORDER BY name
      """
    Then the result should be, in order:
      | name  | papers |
      | 'Ann' | 2      |
      | 'Bob' | 2      |
      | 'Cy'  | 0      |

  Scenario: [10] A scope clause imports everything
    When executing query:
      """
      UNWIND [1, 2] AS x
      UNWIND [10, 20] AS y
      CALL (*) { RETURN x * y AS product }
      RETURN product
      ORDER BY product
      """
    Then the result should be, in order:
      | product |
      | 10      |
      | 20      |
      | 20      |
      | 40      |

  Scenario: [11] An empty scope clause imports nothing
    When executing query:
      """
      UNWIND [1, 2] AS x
      CALL () { RETURN 5 AS y }
      RETURN x, y
      ORDER BY x
      """
    Then the result should be, in order:
      | x | y |
      | 1 | 5 |
      | 2 | 5 |

  Scenario: [12] An imported variable stays visible after WITH
    When executing query:
      """
      UNWIND [1, 2] AS x
      CALL (x) { WITH 10 AS y RETURN x + y AS z }
      RETURN x, z
      ORDER BY x
      """
    Then the result should be, in order:
      | x | z  |
      | 1 | 11 |
      | 2 | 12 |

  Scenario: [13] OPTIONAL CALL keeps rows without a result
    When executing query:
      """
      MATCH (a:Author)
      OPTIONAL CALL (a) { MATCH (a)-[:WROTE]->(p) RETURN p.name AS paper }
      RETURN a.name AS name, paper
      ORDER BY name, paper
      """
    Then the result should be, in order:
      | name  | paper |
      | 'Ann' | 'P1'  |
      | 'Ann' | 'P2'  |
      | 'Bob' | 'P1'  |
      | 'Bob' | 'P3'  |
      | 'Cy'  | null  |

  Scenario: [14] Subqueries within subqueries
    When executing query:
      """
      MATCH (a:Author {name: 'Ann'})
      CALL (a) {
        MATCH (a)-[:WROTE]->(p)
        CALL (p) { MATCH (p)<-[:CITES]-(x) RETURN count(x) AS cited }
        RETURN sum(cited) AS total
      }
      RETURN a.name AS name, total
      """
    Then the result should be, in any order:
      | name  | total |
      | 'Ann' | 3     |

  Scenario: [15] UNION inside a subquery
    When executing query:
      """
      CALL {
        MATCH (a:Author) RETURN a.name AS name
        UNION
        MATCH (p:Paper) RETURN p.name AS name
      }
      RETURN name
      ORDER BY name
      """
    Then the result should be, in order:
      | name  |
      | 'Ann' |
      | 'Bob' |
      | 'Cy'  |
      | 'P1'  |
      | 'P2'  |
      | 'P3'  |

  Scenario: [16] UNION removes what is there twice and UNION ALL keeps it
    When executing query:
      """
      CALL { RETURN 1 AS x UNION RETURN 1 AS x }
      WITH count(*) AS united
      CALL { RETURN 1 AS x UNION ALL RETURN 1 AS x }
      RETURN united, count(*) AS all
      """
    Then the result should be, in any order:
      | united | all |
      | 1      | 2   |

  Scenario: [17] Each branch of a UNION imports for itself
    When executing query:
      """
      MATCH (p:Paper)
      CALL {
        WITH p MATCH (p)-[:CITES]->(x) RETURN x.name AS other
        UNION
        WITH p MATCH (p)<-[:CITES]-(x) RETURN x.name AS other
      }
      RETURN p.name AS name, count(other) AS neighbours
      ORDER BY name
      """
    Then the result should be, in order:
      | name | neighbours |
      | 'P1' | 2          |
      | 'P2' | 2          |
      | 'P3' | 2          |

  Scenario: [18] UNION with a scope clause
    When executing query:
      """
      MATCH (p:Paper {name: 'P2'})
      CALL (p) {
        MATCH (p)-[:CITES]->(x) RETURN 'cites' AS how, x.name AS other
        UNION ALL
        MATCH (p)<-[:CITES]-(x) RETURN 'cited by' AS how, x.name AS other
      }
      RETURN how, other
      ORDER BY how
      """
    Then the result should be, in order:
      | how        | other |
      | 'cited by' | 'P3'  |
      | 'cites'    | 'P1'  |

  Scenario: [19] Aggregating the union of two parts
    When executing query:
      """
      CALL {
        MATCH (a:Author)-[w:WROTE]->() RETURN w.position AS n
        UNION ALL
        MATCH (p:Paper) RETURN 100 AS n
      }
      RETURN sum(n) AS total, count(*) AS rows
      """
    Then the result should be, in any order:
      | total | rows |
      | 305   | 7    |

  Scenario: [20] ORDER BY and LIMIT inside choose the rows
    When executing query:
      """
      CALL { MATCH (p:Paper) RETURN p ORDER BY p.name DESC LIMIT 2 }
      RETURN p.name AS name
      ORDER BY name
      """
    Then the result should be, in order:
      | name |
      | 'P2' |
      | 'P3' |

  Scenario: [21] A returned name must be new
    When executing query:
      """
      MATCH (a:Author)
      CALL { WITH a RETURN a }
      RETURN a
      """
    Then a SyntaxError should be raised at compile time: VariableAlreadyBound

  Scenario: [22] What is not imported is unknown
    When executing query:
      """
      MATCH (a:Author)
      CALL { RETURN a.name AS name }
      RETURN name
      """
    Then a SyntaxError should be raised at compile time: UndefinedVariable

  Scenario: [23] What is not in the scope clause is unknown
    When executing query:
      """
      MATCH (a:Author), (b:Author)
      CALL (a) { RETURN b.name AS name }
      RETURN name
      """
    Then a SyntaxError should be raised at compile time: UndefinedVariable

  Scenario: [24] A variable of the subquery that is not returned is unknown outside
    When executing query:
      """
      CALL { MATCH (a:Author) RETURN a.name AS name }
      RETURN a
      """
    Then a SyntaxError should be raised at compile time: UndefinedVariable

  Scenario: [25] A query may not end with a subquery that returns
    When executing query:
      """
      CALL { MATCH (a:Author) RETURN a }
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [26] An importing WITH takes names as they are
    When executing query:
      """
      MATCH (a:Author)
      CALL { WITH a AS b RETURN b.name AS name }
      RETURN name
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [27] The columns of a UNION have the same names
    When executing query:
      """
      CALL { RETURN 1 AS x UNION RETURN 2 AS y }
      RETURN x
      """
    Then a SyntaxError should be raised at compile time: DifferentColumnsInUnion
