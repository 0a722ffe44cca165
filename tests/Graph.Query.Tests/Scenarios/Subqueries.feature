Feature: Subqueries - EXISTS, COUNT and COLLECT subquery expressions

  Background:
    Given an empty graph
    And having executed:
      """
      CREATE (p1:Paper {name: 'P1', year: 2019}), (p2:Paper {name: 'P2', year: 2020}), (p3:Paper {name: 'P3', year: 2021}), (p4:Paper {name: 'P4'}),
             (m1:Model {name: 'M1'}), (m2:Model {name: 'M2'}), (m3:Model {name: 'M3'}),
             (t1:Task {name: 'T1'}), (t2:Task {name: 'T2'}),
             (p1)-[:INTRODUCES]->(m1), (p2)-[:INTRODUCES]->(m2), (p2)-[:INTRODUCES]->(m3),
             (m2)-[:BUILDS_ON {basis: 'stated'}]->(m1), (m3)-[:BUILDS_ON {basis: 'derived'}]->(m1), (m3)-[:BUILDS_ON {basis: 'stated'}]->(m2),
             (p1)-[:ADDRESSES]->(t1), (p2)-[:ADDRESSES]->(t1), (p2)-[:ADDRESSES]->(t2), (p3)-[:ADDRESSES]->(t2)
      """

  Scenario: [1] EXISTS with a pattern alone
    When executing query:
      """
      MATCH (p:Paper)
      WHERE EXISTS { (p)-[:INTRODUCES]->() }
      RETURN p.name AS name
      ORDER BY name
      """
    Then the result should be, in order:
      | name |
      | 'P1' |
      | 'P2' |

  Scenario: [2] EXISTS with MATCH and WHERE
    When executing query:
      """
      MATCH (p:Paper)
      WHERE EXISTS { MATCH (p)-[:ADDRESSES]->(t) WHERE t.name = 'T2' }
      RETURN p.name AS name
      ORDER BY name
      """
    Then the result should be, in order:
      | name |
      | 'P2' |
      | 'P3' |

  Scenario: [3] NOT EXISTS
    When executing query:
      """
      MATCH (p:Paper)
      WHERE NOT EXISTS { (p)-[:INTRODUCES]->(:Model) }
      RETURN p.name AS name
      ORDER BY name
      """
    Then the result should be, in order:
      | name |
      | 'P3' |
      | 'P4' |

  Scenario: [4] EXISTS as a column
    When executing query:
      """
      MATCH (p:Paper)
      RETURN p.name AS name, EXISTS { (p)-[:INTRODUCES]->(:Model) } AS introduces
      ORDER BY name
      """
    Then the result should be, in order:
      | name | introduces |
      | 'P1' | true       |
      | 'P2' | true       |
      | 'P3' | false      |
      | 'P4' | false      |

  Scenario: [5] EXISTS within EXISTS
    When executing query:
      """
      MATCH (p:Paper)
      WHERE EXISTS { MATCH (p)-[:INTRODUCES]->(m) WHERE EXISTS { (m)-[:BUILDS_ON {basis: 'derived'}]->() } }
      RETURN p.name AS name
      """
    Then the result should be, in any order:
      | name |
      | 'P2' |

  Scenario: [6] EXISTS with RETURN
    When executing query:
      """
      MATCH (m:Model)
      WHERE EXISTS { MATCH (m)-[:BUILDS_ON]->(x) RETURN x }
      RETURN m.name AS name
      ORDER BY name
      """
    Then the result should be, in order:
      | name |
      | 'M2' |
      | 'M3' |

  Scenario: [7] EXISTS with UNION
    When executing query:
      """
      MATCH (m:Model)
      WHERE EXISTS { MATCH (m)-[:BUILDS_ON {basis: 'derived'}]->(x) RETURN x UNION MATCH (m)<-[:BUILDS_ON]-(:Model {name: 'M2'}) RETURN m AS x }
      RETURN m.name AS name
      ORDER BY name
      """
    Then the result should be, in order:
      | name |
      | 'M1' |
      | 'M3' |

  Scenario: [8] EXISTS with several patterns
    When executing query:
      """
      MATCH (t:Task)
      WHERE EXISTS { (t)<-[:ADDRESSES]-(p)-[:INTRODUCES]->(m), (m)-[:BUILDS_ON]->(:Model {name: 'M1'}) }
      RETURN t.name AS name
      ORDER BY name
      """
    Then the result should be, in order:
      | name |
      | 'T1' |
      | 'T2' |

  Scenario: [9] EXISTS may use WITH and an aggregate
    When executing query:
      """
      MATCH (p:Paper)
      WHERE EXISTS { MATCH (p)-[:ADDRESSES]->(t) WITH count(t) AS n WHERE n > 1 RETURN true }
      RETURN p.name AS name
      """
    Then the result should be, in any order:
      | name |
      | 'P2' |

  Scenario: [10] EXISTS of a variable that is bound outside
    When executing query:
      """
      MATCH (a:Model), (b:Model)
      WHERE EXISTS { (a)-[:BUILDS_ON]->(b) }
      RETURN a.name AS a, b.name AS b
      ORDER BY a, b
      """
    Then the result should be, in order:
      | a    | b    |
      | 'M2' | 'M1' |
      | 'M3' | 'M1' |
      | 'M3' | 'M2' |

  Scenario: [11] A pattern predicate says the same as EXISTS
    When executing query:
      """
      MATCH (p:Paper)
      WHERE (p)-[:ADDRESSES]->(:Task {name: 'T1'}) AND NOT (p)-[:ADDRESSES]->(:Task {name: 'T2'})
      RETURN p.name AS name
      """
    Then the result should be, in any order:
      | name |
      | 'P1' |

  Scenario: [12] exists as a function takes a pattern
    When executing query:
      """
      MATCH (p:Paper)
      RETURN p.name AS name, exists((p)-[:INTRODUCES]->()) AS introduces
      ORDER BY name
      """
    Then the result should be, in order:
      | name | introduces |
      | 'P1' | true       |
      | 'P2' | true       |
      | 'P3' | false      |
      | 'P4' | false      |

  Scenario: [13] COUNT with a pattern alone
    When executing query:
      """
      MATCH (p:Paper)
      RETURN p.name AS name, COUNT { (p)-[:ADDRESSES]->() } AS tasks
      ORDER BY name
      """
    Then the result should be, in order:
      | name | tasks |
      | 'P1' | 1     |
      | 'P2' | 2     |
      | 'P3' | 1     |
      | 'P4' | 0     |

  Scenario: [14] COUNT in WHERE
    When executing query:
      """
      MATCH (p:Paper)
      WHERE COUNT { (p)-[:INTRODUCES]->() } > 1
      RETURN p.name AS name
      """
    Then the result should be, in any order:
      | name |
      | 'P2' |

  Scenario: [15] COUNT with MATCH and WHERE
    When executing query:
      """
      MATCH (m:Model)
      RETURN m.name AS name, COUNT { MATCH (m)-[r:BUILDS_ON]->() WHERE r.basis = 'stated' } AS stated
      ORDER BY name
      """
    Then the result should be, in order:
      | name | stated |
      | 'M1' | 0      |
      | 'M2' | 1      |
      | 'M3' | 1      |

  Scenario: [16] COUNT of distinct rows
    When executing query:
      """
      MATCH (p:Paper)
      RETURN p.name AS name, COUNT { MATCH (p)-[:INTRODUCES]->(m)-[:BUILDS_ON]->(o) RETURN DISTINCT o } AS origins
      ORDER BY name
      """
    Then the result should be, in order:
      | name | origins |
      | 'P1' | 0       |
      | 'P2' | 2       |
      | 'P3' | 0       |
      | 'P4' | 0       |

  Scenario: [17] COUNT with UNION
    When executing query:
      """
      RETURN COUNT { MATCH (m:Model) RETURN m.name AS name UNION MATCH (t:Task) RETURN t.name AS name } AS names
      """
    Then the result should be, in any order:
      | names |
      | 5     |

  Scenario: [18] COUNT without anything from outside
    When executing query:
      """
      RETURN COUNT { (:Paper) } AS papers, COUNT { (:Paper)-->() } AS relationships
      """
    Then the result should be, in any order:
      | papers | relationships |
      | 4      | 7             |

  Scenario: [19] Ordering by COUNT
    When executing query:
      """
      MATCH (m:Model)
      RETURN m.name AS name
      ORDER BY COUNT { (m)<-[:BUILDS_ON]-() } DESC, name
      """
    Then the result should be, in order:
      | name |
      | 'M1' |
      | 'M2' |
      | 'M3' |

  Scenario: [20] COUNT in an arithmetic expression
    When executing query:
      """
      MATCH (t:Task {name: 'T1'})
      RETURN 2 * COUNT { (t)<-[:ADDRESSES]-() } + 1 AS n
      """
    Then the result should be, in any order:
      | n |
      | 5 |

  Scenario: [21] COUNT used as a grouping key
    When executing query:
      """
      MATCH (p:Paper)
      RETURN COUNT { (p)-[:INTRODUCES]->() } AS models, count(*) AS papers
      ORDER BY models
      """
    Then the result should be, in order:
      | models | papers |
      | 0      | 2      |
      | 1      | 1      |
      | 2      | 1      |

  Scenario: [22] COLLECT an ordered list
    When executing query:
      """
      MATCH (p:Paper)
      RETURN p.name AS name, COLLECT { MATCH (p)-[:ADDRESSES]->(t) RETURN t.name ORDER BY t.name } AS tasks
      ORDER BY name
      """
    Then the result should be, in order:
      | name | tasks        |
      | 'P1' | ['T1']       |
      | 'P2' | ['T1', 'T2'] |
      | 'P3' | ['T2']       |
      | 'P4' | []           |

  Scenario: [23] COLLECT with LIMIT
    When executing query:
      """
      MATCH (t:Task)
      RETURN t.name AS name, COLLECT { MATCH (t)<-[:ADDRESSES]-(p) RETURN p.name ORDER BY p.year DESC LIMIT 1 } AS newest
      ORDER BY name
      """
    Then the result should be, in order:
      | name | newest |
      | 'T1' | ['P2'] |
      | 'T2' | ['P3'] |

  Scenario: [24] COLLECT keeps null
    When executing query:
      """
      RETURN COLLECT { MATCH (p:Paper) RETURN p.year ORDER BY p.year } AS years
      """
    Then the result should be, in any order:
      | years                    |
      | [2019, 2020, 2021, null] |

  Scenario: [25] COLLECT within a list function
    When executing query:
      """
      MATCH (p:Paper)
      WHERE 'T2' IN COLLECT { MATCH (p)-[:ADDRESSES]->(t) RETURN t.name }
      RETURN p.name AS name
      ORDER BY name
      """
    Then the result should be, in order:
      | name |
      | 'P2' |
      | 'P3' |

  Scenario: [26] COLLECT of DISTINCT values
    When executing query:
      """
      RETURN COLLECT { MATCH ()-[r:BUILDS_ON]->() RETURN DISTINCT r.basis ORDER BY r.basis } AS bases
      """
    Then the result should be, in any order:
      | bases                 |
      | ['derived', 'stated'] |

  Scenario: [27] COLLECT with UNION ALL
    When executing query:
      """
      RETURN COLLECT { RETURN 1 AS x UNION ALL RETURN 1 AS x } AS list
      """
    Then the result should be, in any order:
      | list   |
      | [1, 1] |

  Scenario: [28] The size of a COLLECT
    When executing query:
      """
      MATCH (m:Model {name: 'M1'})
      RETURN size(COLLECT { MATCH (m)<-[:BUILDS_ON]-(x) RETURN x }) AS n
      """
    Then the result should be, in any order:
      | n |
      | 2 |

  Scenario: [29] A subquery sees a variable of a list comprehension
    When executing query:
      """
      RETURN [name IN ['M1', 'M2', 'M3'] | COUNT { (:Model {name: name})-[:BUILDS_ON]->() }] AS counts
      """
    Then the result should be, in any order:
      | counts    |
      | [0, 1, 2] |

  Scenario: [30] A subquery in CASE
    When executing query:
      """
      MATCH (m:Model)
      RETURN m.name AS name, CASE WHEN EXISTS { (m)-[:BUILDS_ON]->() } THEN 'derived' ELSE 'root' END AS kind
      ORDER BY name
      """
    Then the result should be, in order:
      | name | kind      |
      | 'M1' | 'root'    |
      | 'M2' | 'derived' |
      | 'M3' | 'derived' |

  Scenario: [31] COLLECT needs exactly one column
    When executing query:
      """
      RETURN COLLECT { MATCH (p:Paper) RETURN p.name, p.year } AS list
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [32] COLLECT needs RETURN
    When executing query:
      """
      RETURN COLLECT { MATCH (p:Paper) } AS list
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [33] A subquery expression may not write
    When executing query:
      """
      MATCH (p:Paper)
      WHERE EXISTS { CREATE (x) }
      RETURN p
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [34] A variable of a subquery is unknown outside
    When executing query:
      """
      MATCH (p:Paper)
      WHERE EXISTS { (p)-[:ADDRESSES]->(t) }
      RETURN t
      """
    Then a SyntaxError should be raised at compile time: UndefinedVariable
