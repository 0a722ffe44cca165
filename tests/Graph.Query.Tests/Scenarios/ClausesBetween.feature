Feature: ClausesBetween - ORDER BY, SKIP and LIMIT between clauses, and trim

  Scenario: [1] ORDER BY after MATCH
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {i: 1, s: 'abc'})-[:R {w: 1}]->(b:A {i: 2}), (b)-[:R {w: 2}]->(c:B {i: 3}), (a)-[:S]->(c)
      """
    When executing query:
      """
      MATCH (n) ORDER BY n.i DESC RETURN collect(n.i) AS list
      """
    Then the result should be, in any order:
      | list      |
      | [3, 2, 1] |

  Scenario: [2] ORDER BY and LIMIT after MATCH
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {i: 1, s: 'abc'})-[:R {w: 1}]->(b:A {i: 2}), (b)-[:R {w: 2}]->(c:B {i: 3}), (a)-[:S]->(c)
      """
    When executing query:
      """
      MATCH (n) ORDER BY n.i DESC LIMIT 1 RETURN n.i AS i
      """
    Then the result should be, in any order:
      | i |
      | 3 |

  Scenario: [3] LIMIT after MATCH
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {i: 1, s: 'abc'})-[:R {w: 1}]->(b:A {i: 2}), (b)-[:R {w: 2}]->(c:B {i: 3}), (a)-[:S]->(c)
      """
    When executing query:
      """
      MATCH (n) LIMIT 2 RETURN count(n) AS n
      """
    Then the result should be, in any order:
      | n |
      | 2 |

  Scenario: [4] SKIP after WHERE
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {i: 1, s: 'abc'})-[:R {w: 1}]->(b:A {i: 2}), (b)-[:R {w: 2}]->(c:B {i: 3}), (a)-[:S]->(c)
      """
    When executing query:
      """
      MATCH (n) WHERE n.i > 1 SKIP 1 RETURN count(n) AS n
      """
    Then the result should be, in any order:
      | n |
      | 1 |

  Scenario: [5] OFFSET after MATCH
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {i: 1, s: 'abc'})-[:R {w: 1}]->(b:A {i: 2}), (b)-[:R {w: 2}]->(c:B {i: 3}), (a)-[:S]->(c)
      """
    When executing query:
      """
      MATCH (n) OFFSET 1 RETURN count(n) AS n
      """
    Then the result should be, in any order:
      | n |
      | 2 |

  Scenario: [6] LIMIT after UNWIND
    Given any graph
    When executing query:
      """
      UNWIND [1, 2, 3] AS x LIMIT 2 RETURN x
      """
    Then the result should be, in any order:
      | x |
      | 1 |
      | 2 |

  Scenario: [7] LIMIT twice
    Given any graph
    When executing query:
      """
      UNWIND [1, 2, 3] AS x WITH x LIMIT 2 LIMIT 1 RETURN x
      """
    Then the result should be, in any order:
      | x |
      | 1 |

  Scenario: [8] LIMIT first of all
    Given any graph
    When executing query:
      """
      LIMIT 1 RETURN 1 AS x
      """
    Then the result should be, in any order:
      | x |
      | 1 |

  Scenario: [9] LIMIT inside CALL
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {i: 1, s: 'abc'})-[:R {w: 1}]->(b:A {i: 2}), (b)-[:R {w: 2}]->(c:B {i: 3}), (a)-[:S]->(c)
      """
    When executing query:
      """
      CALL { MATCH (n) ORDER BY n.i LIMIT 1 RETURN n } RETURN n.i AS i
      """
    Then the result should be, in any order:
      | i |
      | 1 |

  Scenario: [10] LIMIT twice after RETURN
    Given any graph
    When executing query:
      """
      RETURN 1 AS x LIMIT 1 LIMIT 1
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [11] trim FROM
    Given any graph
    When executing query:
      """
      RETURN trim(FROM ' a ') AS x, trim(' ' FROM ' b ') AS y, trim(BOTH FROM ' c ') AS z
      """
    Then the result should be, in any order:
      | x   | y   | z   |
      | 'a' | 'b' | 'c' |

  Scenario: [12] trim as a call
    Given any graph
    When executing query:
      """
      RETURN trim(' a ') AS x
      """
    Then the result should be, in any order:
      | x   |
      | 'a' |
