Feature: Procedures - listings of labels, types and property keys

  Background:
    Given an empty graph
    And having executed:
      """
      CREATE (:Model {name: 'm', year: 2020})-[:BUILDS_ON {basis: 'stated'}]->(:Model:Root {name: 'r'}), (:Paper)-[:INTRODUCES]->(:Task)
      """

  Scenario: [1] The labels
    When executing query:
      """
      CALL db.labels()
      """
    Then the result should be, in any order:
      | label   |
      | 'Model' |
      | 'Root'  |
      | 'Paper' |
      | 'Task'  |

  Scenario: [2] The labels with YIELD
    When executing query:
      """
      CALL db.labels() YIELD label
      RETURN label
      ORDER BY label
      """
    Then the result should be, in order:
      | label   |
      | 'Model' |
      | 'Paper' |
      | 'Root'  |
      | 'Task'  |

  Scenario: [3] The labels with YIELD and a new name
    When executing query:
      """
      CALL db.labels() YIELD label AS l
      RETURN count(l) AS n
      """
    Then the result should be, in any order:
      | n |
      | 4 |

  Scenario: [4] YIELD with WHERE
    When executing query:
      """
      CALL db.labels() YIELD label
      WHERE label STARTS WITH 'M'
      RETURN label
      """
    Then the result should be, in any order:
      | label   |
      | 'Model' |

  Scenario: [5] The relationship types
    When executing query:
      """
      CALL db.relationshipTypes() YIELD relationshipType
      RETURN relationshipType
      ORDER BY relationshipType
      """
    Then the result should be, in order:
      | relationshipType |
      | 'BUILDS_ON'      |
      | 'INTRODUCES'     |

  Scenario: [6] The relationship types alone
    When executing query:
      """
      CALL db.relationshipTypes()
      """
    Then the result should be, in any order:
      | relationshipType |
      | 'BUILDS_ON'      |
      | 'INTRODUCES'     |

  Scenario: [7] The property keys
    When executing query:
      """
      CALL db.propertyKeys() YIELD propertyKey
      WITH propertyKey
      WHERE propertyKey IN ['name', 'year', 'basis', 'none']
      RETURN propertyKey
      ORDER BY propertyKey
      """
    Then the result should be, in order:
      | propertyKey |
      | 'basis'     |
      | 'name'      |
      | 'year'      |

  Scenario: [8] A procedure without parentheses stands alone
    When executing query:
      """
      CALL db.labels
      """
    Then the result should be, in any order:
      | label   |
      | 'Model' |
      | 'Root'  |
      | 'Paper' |
      | 'Task'  |

  Scenario: [9] A procedure after MATCH runs for each row
    When executing query:
      """
      MATCH (m:Model)
      CALL db.relationshipTypes() YIELD relationshipType
      RETURN m.name AS name, relationshipType AS type
      ORDER BY name, type
      """
    Then the result should be, in order:
      | name | type         |
      | 'm'  | 'BUILDS_ON'  |
      | 'm'  | 'INTRODUCES' |
      | 'r'  | 'BUILDS_ON'  |
      | 'r'  | 'INTRODUCES' |

  Scenario: [10] Counting nodes for each label
    When executing query:
      """
      CALL db.labels() YIELD label
      CALL (label) { MATCH (n) WHERE label IN labels(n) RETURN count(n) AS nodes }
      RETURN label, nodes
      ORDER BY label
      """
    Then the result should be, in order:
      | label   | nodes |
      | 'Model' | 2     |
      | 'Paper' | 1     |
      | 'Root'  | 1     |
      | 'Task'  | 1     |

  Scenario: [11] YIELD of everything
    When executing query:
      """
      CALL db.labels() YIELD *
      """
    Then the result should be, in any order:
      | label   |
      | 'Model' |
      | 'Root'  |
      | 'Paper' |
      | 'Task'  |

  Scenario: [12] An unknown procedure
    When executing query:
      """
      CALL db.nothing() YIELD x
      RETURN x
      """
    Then a ProcedureError should be raised at compile time: ProcedureNotFound

  Scenario: [13] An unknown result of a procedure
    When executing query:
      """
      CALL db.labels() YIELD nothing
      RETURN nothing
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [14] Too many arguments for a procedure
    When executing query:
      """
      CALL db.labels(1) YIELD label
      RETURN label
      """
    Then a SyntaxError should be raised at compile time: InvalidNumberOfArguments
