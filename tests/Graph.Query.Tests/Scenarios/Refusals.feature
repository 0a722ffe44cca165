Feature: Refusals - what Neo4j refuses before it runs is not answered

  Scenario: [1] A quantified part needs a relationship
    Given any graph
    When executing query:
      """
      MATCH (a) ((x))+ (b) RETURN count(*) AS n
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [2] A node in double parentheses beside nodes
    Given any graph
    When executing query:
      """
      MATCH (a) ((x)) (b) RETURN count(*) AS n
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [3] A part in parentheses beside nodes needs a quantifier
    Given any graph
    When executing query:
      """
      MATCH (a) ((x)-->(y)) (b) RETURN count(*) AS n
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [4] A name inside and outside a quantified part
    Given any graph
    When executing query:
      """
      MATCH (a) ((x)-->(a))+ (b) RETURN count(*) AS n
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [5] A name inside a quantified part and after it
    Given any graph
    When executing query:
      """
      MATCH (a) ((x)-->(y))+ (y) RETURN count(*) AS n
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [6] A name of an earlier clause inside a quantified part
    Given any graph
    When executing query:
      """
      MATCH (x) MATCH (a) ((x)-->(y))+ (b) RETURN count(*) AS n
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [7] A condition inside a quantified part may read an earlier clause
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {i: 1, s: 'abc'})-[:R {w: 1}]->(b:A {i: 2}), (b)-[:R {w: 2}]->(c:B {i: 3}), (a)-[:S]->(c)
      """
    When executing query:
      """
      MATCH (c:B) MATCH (a) ((x)-->(y) WHERE x.i < c.i)+ (b) RETURN count(*) AS n
      """
    Then the result should be, in any order:
      | n |
      | 4 |

  Scenario: [8] shortestPath takes no quantified part
    Given any graph
    When executing query:
      """
      MATCH p = shortestPath((a) ((x)-->(y))+ (b)) RETURN count(*) AS n
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [9] A slice without bounds
    Given any graph
    When executing query:
      """
      RETURN [1, 2, 3][..] AS x
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [10] exists() of a property
    Given any graph
    When executing query:
      """
      MATCH (n) WHERE exists(n.name) RETURN count(*) AS n
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [11] exists() of a literal
    Given any graph
    When executing query:
      """
      RETURN exists(1) AS x
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [12] exists() of a pattern
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {i: 1, s: 'abc'})-[:R {w: 1}]->(b:A {i: 2}), (b)-[:R {w: 2}]->(c:B {i: 3}), (a)-[:S]->(c)
      """
    When executing query:
      """
      MATCH (n) WHERE exists((n)-[:S]->()) RETURN n.i AS i
      """
    Then the result should be, in any order:
      | i |
      | 1 |

  Scenario: [13] A regular expression that is a number
    Given any graph
    When executing query:
      """
      RETURN 'a' =~ 1 AS x
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [14] A number against a regular expression
    Given any graph
    When executing query:
      """
      RETURN 1 =~ 'a' AS x
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [15] What CALL returns needs a name
    Given any graph
    When executing query:
      """
      MATCH (n) CALL { WITH n RETURN n.i } RETURN 1 AS x
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [16] What CALL with a scope returns needs a name
    Given any graph
    When executing query:
      """
      CALL () { RETURN 1 } RETURN 1 AS x
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [17] A variable that CALL returns has its name
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {i: 1, s: 'abc'})-[:R {w: 1}]->(b:A {i: 2}), (b)-[:R {w: 2}]->(c:B {i: 3}), (a)-[:S]->(c)
      """
    When executing query:
      """
      CALL { MATCH (n:B) RETURN n } RETURN n.i AS i
      """
    Then the result should be, in any order:
      | i |
      | 3 |

  Scenario: [18] The importing WITH takes no LIMIT
    Given any graph
    When executing query:
      """
      MATCH (n) CALL { WITH n LIMIT 1 RETURN 1 AS x } RETURN x
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [19] The importing WITH takes no SKIP
    Given any graph
    When executing query:
      """
      MATCH (n) CALL { WITH n SKIP 1 RETURN 1 AS x } RETURN x
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [20] The importing WITH takes no DISTINCT
    Given any graph
    When executing query:
      """
      MATCH (n) CALL { WITH DISTINCT n RETURN 1 AS x } RETURN x
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [21] The importing WITH takes no ORDER BY
    Given any graph
    When executing query:
      """
      MATCH (n) CALL { WITH n ORDER BY n.i RETURN 1 AS x } RETURN x
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [22] The importing WITH takes no WHERE
    Given any graph
    When executing query:
      """
      MATCH (n) CALL { WITH n WHERE n.i = 1 RETURN 1 AS x } RETURN x
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [23] A WITH that mentions nothing from outside is no importing one
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {i: 1, s: 'abc'})-[:R {w: 1}]->(b:A {i: 2}), (b)-[:R {w: 2}]->(c:B {i: 3}), (a)-[:S]->(c)
      """
    When executing query:
      """
      MATCH (n:B) CALL { WITH 1 AS i LIMIT 1 RETURN i AS x } RETURN x
      """
    Then the result should be, in any order:
      | x |
      | 1 |

  Scenario: [24] The old bar beside a variable
    Given any graph
    When executing query:
      """
      MATCH ()-[r:LIKES|:WROTE]->() RETURN count(*) AS n
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [25] The old bar beside a property
    Given any graph
    When executing query:
      """
      MATCH ()-[:LIKES|:WROTE {w: 1}]->() RETURN count(*) AS n
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [26] The old bar beside a length
    Given any graph
    When executing query:
      """
      MATCH ()-[:LIKES|:WROTE*]->() RETURN count(*) AS n
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [27] The old bar alone
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {i: 1, s: 'abc'})-[:R {w: 1}]->(b:A {i: 2}), (b)-[:R {w: 2}]->(c:B {i: 3}), (a)-[:S]->(c)
      """
    When executing query:
      """
      MATCH ()-[:R|:S]->() RETURN count(*) AS n
      """
    Then the result should be, in any order:
      | n |
      | 3 |

  Scenario: [28] A length beside a condition
    Given any graph
    When executing query:
      """
      MATCH ()-[r:KNOWS*1..2 WHERE r.since > 1]->() RETURN count(*) AS n
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [29] A length beside a type that is excluded
    Given any graph
    When executing query:
      """
      MATCH ()-[r:!R*]->() RETURN count(*) AS n
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [30] A length beside several types
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {i: 1, s: 'abc'})-[:R {w: 1}]->(b:A {i: 2}), (b)-[:R {w: 2}]->(c:B {i: 3}), (a)-[:S]->(c)
      """
    When executing query:
      """
      MATCH ()-[:R|S*]->() RETURN count(*) AS n
      """
    Then the result should be, in any order:
      | n |
      | 4 |

  Scenario: [31] A percentile of a text
    Given any graph
    When executing query:
      """
      RETURN percentileCont('a', 0.5) AS x
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [32] A percentile above one
    Given any graph
    When executing query:
      """
      RETURN percentileCont(1, 1.5) AS x
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [33] A slice of a number
    Given any graph
    When executing query:
      """
      RETURN 1[1..] AS x
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [34] A projection of a number
    Given any graph
    When executing query:
      """
      WITH 1 AS m RETURN m {.a} AS x
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [35] A label of a property
    Given any graph
    When executing query:
      """
      MATCH (n) RETURN n.i:A AS x
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [36] The keys of a property
    Given any graph
    When executing query:
      """
      MATCH (n) RETURN keys(n.i) AS x
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [37] A property as a node
    Given any graph
    When executing query:
      """
      MATCH (n) WITH n.i AS m MATCH (m) RETURN count(*) AS x
      """
    Then a SyntaxError should be raised at compile time: *
