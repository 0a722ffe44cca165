Feature: LabelExpressions - label and type expressions, IS, and inline WHERE

  Background:
    Given an empty graph
    And having executed:
      """
      CREATE (l:Survey:List {name: 'list'}), (s:Paper:Survey {name: 'survey', year: 2023}), (p:Paper {name: 'paper', year: 2021}),
             (m:Model {name: 'model', year: 2020}), (n {name: 'none'}),
             (l)-[:COVERS {support: 1}]->(p), (l)-[:COVERS {support: 3}]->(m), (s)-[:COVERS {support: 2}]->(p),
             (l)-[:COMPANION_OF]->(s), (p)-[:INTRODUCES]->(m), (p)-[:EVALUATES]->(m)
      """

  Scenario: [1] Either label
    When executing query:
      """
      MATCH (n:Paper|Model)
      RETURN n.name AS name
      ORDER BY name
      """
    Then the result should be, in order:
      | name     |
      | 'model'  |
      | 'paper'  |
      | 'survey' |

  Scenario: [2] Both labels with an ampersand
    When executing query:
      """
      MATCH (n:Paper&Survey)
      RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name     |
      | 'survey' |

  Scenario: [3] Both labels with colons
    When executing query:
      """
      MATCH (n:Paper:Survey)
      RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name     |
      | 'survey' |

  Scenario: [4] Not a label
    When executing query:
      """
      MATCH (n:!Paper)
      RETURN n.name AS name
      ORDER BY name
      """
    Then the result should be, in order:
      | name    |
      | 'list'  |
      | 'model' |
      | 'none'  |

  Scenario: [5] Any label
    When executing query:
      """
      MATCH (n:%)
      RETURN n.name AS name
      ORDER BY name
      """
    Then the result should be, in order:
      | name     |
      | 'list'   |
      | 'model'  |
      | 'paper'  |
      | 'survey' |

  Scenario: [6] No label at all
    When executing query:
      """
      MATCH (n:!%)
      RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name   |
      | 'none' |

  Scenario: [7] One label and not another
    When executing query:
      """
      MATCH (n:Survey&!Paper)
      RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name   |
      | 'list' |

  Scenario: [8] Parentheses group
    When executing query:
      """
      MATCH (n:(Paper|Model)&!Survey)
      RETURN n.name AS name
      ORDER BY name
      """
    Then the result should be, in order:
      | name    |
      | 'model' |
      | 'paper' |

  Scenario: [9] Ampersand binds more tightly than bar
    When executing query:
      """
      MATCH (n:Model|Survey&List)
      RETURN n.name AS name
      ORDER BY name
      """
    Then the result should be, in order:
      | name    |
      | 'list'  |
      | 'model' |

  Scenario: [10] Double negation
    When executing query:
      """
      MATCH (n:!!Model)
      RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name    |
      | 'model' |

  Scenario: [11] A contradiction finds nothing
    When executing query:
      """
      MATCH (n:Model&!Model)
      RETURN n
      """
    Then the result should be empty

  Scenario: [12] IS in a pattern
    When executing query:
      """
      MATCH (n IS Paper|Model)
      RETURN n.name AS name
      ORDER BY name
      """
    Then the result should be, in order:
      | name     |
      | 'model'  |
      | 'paper'  |
      | 'survey' |

  Scenario: [13] A label expression as a predicate
    When executing query:
      """
      MATCH (n)
      RETURN n.name AS name, n:Paper|Survey AS either, n:Paper&Survey AS both, n:!Paper AS neither
      ORDER BY name
      """
    Then the result should be, in order:
      | name     | either | both  | neither |
      | 'list'   | true   | false | true    |
      | 'model'  | false  | false | true    |
      | 'none'   | false  | false | true    |
      | 'paper'  | true   | false | false   |
      | 'survey' | true   | true  | false   |

  Scenario: [14] IS as a predicate
    When executing query:
      """
      MATCH (n)
      WHERE n IS Survey&!List
      RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name     |
      | 'survey' |

  Scenario: [15] A label predicate in WHERE with NOT
    When executing query:
      """
      MATCH (n)
      WHERE NOT n:Survey AND n:%
      RETURN n.name AS name
      ORDER BY name
      """
    Then the result should be, in order:
      | name    |
      | 'model' |
      | 'paper' |

  Scenario: [16] A label that no node has
    When executing query:
      """
      MATCH (n:Author)
      RETURN n
      """
    Then the result should be empty

  Scenario: [17] A label that no node has, negated
    When executing query:
      """
      MATCH (n:!Author)
      RETURN count(n) AS n
      """
    Then the result should be, in any order:
      | n |
      | 5 |

  Scenario: [18] Either type
    When executing query:
      """
      MATCH ()-[r:INTRODUCES|EVALUATES]->()
      RETURN type(r) AS type
      ORDER BY type
      """
    Then the result should be, in order:
      | type         |
      | 'EVALUATES'  |
      | 'INTRODUCES' |

  Scenario: [19] Not a type
    When executing query:
      """
      MATCH ()-[r:!COVERS]->()
      RETURN type(r) AS type
      ORDER BY type
      """
    Then the result should be, in order:
      | type           |
      | 'COMPANION_OF' |
      | 'EVALUATES'    |
      | 'INTRODUCES'   |

  Scenario: [20] Neither of two types
    When executing query:
      """
      MATCH ()-[r:!COVERS&!EVALUATES]->()
      RETURN type(r) AS type
      ORDER BY type
      """
    Then the result should be, in order:
      | type           |
      | 'COMPANION_OF' |
      | 'INTRODUCES'   |

  Scenario: [21] Any type
    When executing query:
      """
      MATCH ()-[r:%]->()
      RETURN count(r) AS n
      """
    Then the result should be, in any order:
      | n |
      | 6 |

  Scenario: [22] Two types at once are impossible
    When executing query:
      """
      MATCH ()-[r:COVERS&INTRODUCES]->()
      RETURN r
      """
    Then the result should be empty

  Scenario: [23] IS in a relationship pattern
    When executing query:
      """
      MATCH ()-[r IS INTRODUCES|COMPANION_OF]->()
      RETURN type(r) AS type
      ORDER BY type
      """
    Then the result should be, in order:
      | type           |
      | 'COMPANION_OF' |
      | 'INTRODUCES'   |

  Scenario: [24] A type as a predicate on a relationship
    When executing query:
      """
      MATCH (:Paper)-[r]->(:Model)
      RETURN type(r) AS type, r:EVALUATES AS evaluates
      ORDER BY type
      """
    Then the result should be, in order:
      | type         | evaluates |
      | 'EVALUATES'  | true      |
      | 'INTRODUCES' | false     |

  Scenario: [25] WHERE inside a node pattern
    When executing query:
      """
      MATCH (n:Paper WHERE n.year > 2021)
      RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name     |
      | 'survey' |

  Scenario: [26] WHERE inside a relationship pattern
    When executing query:
      """
      MATCH ()-[r:COVERS WHERE r.support >= 2]->(n)
      RETURN n.name AS name, r.support AS support
      ORDER BY support
      """
    Then the result should be, in order:
      | name    | support |
      | 'paper' | 2       |
      | 'model' | 3       |

  Scenario: [27] WHERE inside and outside the pattern
    When executing query:
      """
      MATCH (a:Survey WHERE a:List)-[r WHERE type(r) STARTS WITH 'CO']->(b WHERE b.year IS NOT NULL)
      WHERE NOT b:Survey
      RETURN b.name AS name, type(r) AS type
      ORDER BY name
      """
    Then the result should be, in order:
      | name    | type     |
      | 'model' | 'COVERS' |
      | 'paper' | 'COVERS' |

  Scenario: [28] WHERE inside the pattern of OPTIONAL MATCH
    When executing query:
      """
      MATCH (p:Paper)
      OPTIONAL MATCH (p)-[:INTRODUCES]->(m:Model WHERE m.year < 2021)
      RETURN p.name AS paper, m.name AS model
      ORDER BY paper
      """
    Then the result should be, in order:
      | paper    | model   |
      | 'paper'  | 'model' |
      | 'survey' | null    |

  Scenario: [29] WHERE inside a pattern sees variables bound before
    When executing query:
      """
      MATCH (m:Model)
      MATCH (p:Paper WHERE p.year = m.year + 1)
      RETURN p.name AS name
      """
    Then the result should be, in any order:
      | name    |
      | 'paper' |

  Scenario: [30] WHERE and properties in one pattern
    When executing query:
      """
      MATCH (p:Paper {name: 'paper'} WHERE p.year = 2021)
      RETURN p.year AS year
      """
    Then the result should be, in any order:
      | year |
      | 2021 |

  Scenario: [31] WHERE in the pattern of a pattern comprehension
    When executing query:
      """
      MATCH (l:List)
      RETURN size([(l)-[r:COVERS WHERE r.support > 1]->(x) | x.name]) AS n
      """
    Then the result should be, in any order:
      | n |
      | 1 |

  Scenario: [32] WHERE in the pattern of EXISTS
    When executing query:
      """
      MATCH (s:Survey)
      WHERE EXISTS { (s)-[:COVERS]->(x WHERE x:Model) }
      RETURN s.name AS name
      """
    Then the result should be, in any order:
      | name   |
      | 'list' |

  Scenario: [33] Colons and ampersands do not mix
    When executing query:
      """
      MATCH (n:Paper:Survey&List)
      RETURN n
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [34] Relationship types have no colon form
    When executing query:
      """
      MATCH ()-[r:COVERS:INTRODUCES]->()
      RETURN r
      """
    Then a SyntaxError should be raised at compile time: *
