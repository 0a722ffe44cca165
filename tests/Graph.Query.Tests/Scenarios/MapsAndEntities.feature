Feature: MapsAndEntities - map projection, pattern comprehension, keys, properties, labels, type and elementId

  Background:
    Given an empty graph
    And having executed:
      """
      CREATE (a:Author {name: 'Ann', age: 40}), (b:Author:Editor {name: 'Bob'}),
             (p:Paper {name: 'P1', year: 2020}), (q:Paper {name: 'P2', year: 2022}),
             (a)-[:WROTE {position: 1}]->(p), (b)-[:WROTE {position: 2}]->(p), (a)-[:WROTE {position: 1}]->(q), (b)-[:EDITED]->(q)
      """

  Scenario: [1] Map projection of named properties
    When executing query:
      """
      MATCH (p:Paper)
      RETURN p {.name, .year} AS map
      ORDER BY p.name
      """
    Then the result should be, in order:
      | map                      |
      | {name: 'P1', year: 2020} |
      | {name: 'P2', year: 2022} |

  Scenario: [2] Map projection of all properties
    When executing query:
      """
      MATCH (a:Author)
      RETURN a {.*} AS map
      ORDER BY a.name
      """
    Then the result should be, in order:
      | map                    |
      | {age: 40, name: 'Ann'} |
      | {name: 'Bob'}          |

  Scenario: [3] Map projection with a literal entry
    When executing query:
      """
      MATCH (p:Paper {name: 'P1'})
      RETURN p {.name, kind: 'paper', next: p.year + 1} AS map
      """
    Then the result should be, in any order:
      | map                                     |
      | {kind: 'paper', name: 'P1', next: 2021} |

  Scenario: [4] Map projection with a variable
    When executing query:
      """
      MATCH (p:Paper {name: 'P1'})
      WITH p, 7 AS rank
      RETURN p {.name, rank} AS map
      """
    Then the result should be, in any order:
      | map                   |
      | {name: 'P1', rank: 7} |

  Scenario: [5] A literal entry replaces a property
    When executing query:
      """
      MATCH (p:Paper {name: 'P1'})
      RETURN p {.*, name: 'changed'} AS map
      """
    Then the result should be, in any order:
      | map                           |
      | {name: 'changed', year: 2020} |

  Scenario: [6] A property that is missing is null in a projection
    When executing query:
      """
      MATCH (p:Paper {name: 'P1'})
      RETURN p {.name, .venue} AS map
      """
    Then the result should be, in any order:
      | map                       |
      | {name: 'P1', venue: null} |

  Scenario: [7] Map projection of null is null
    When executing query:
      """
      OPTIONAL MATCH (x:Missing)
      RETURN x {.name} AS map
      """
    Then the result should be, in any order:
      | map  |
      | null |

  Scenario: [8] Map projection of a map
    When executing query:
      """
      WITH {a: 1, b: 2} AS m
      RETURN m {.a, c: 3} AS map
      """
    Then the result should be, in any order:
      | map          |
      | {a: 1, c: 3} |

  Scenario: [9] Map projection with a pattern comprehension
    When executing query:
      """
      MATCH (a:Author {name: 'Bob'})
      RETURN a {.name, papers: [(a)-[:WROTE]->(p) | p.name]} AS map
      """
    Then the result should be, in any order:
      | map                           |
      | {name: 'Bob', papers: ['P1']} |

  Scenario: [10] Pattern comprehension
    When executing query:
      """
      MATCH (a:Author)
      RETURN a.name AS name, size([(a)-[:WROTE]->(p) | p]) AS papers
      ORDER BY name
      """
    Then the result should be, in order:
      | name  | papers |
      | 'Ann' | 2      |
      | 'Bob' | 1      |

  Scenario: [11] Pattern comprehension with a filter
    When executing query:
      """
      MATCH (a:Author)
      RETURN a.name AS name, [(a)-[w:WROTE]->(p) WHERE p.year < 2021 | w.position] AS positions
      ORDER BY name
      """
    Then the result should be, in order:
      | name  | positions |
      | 'Ann' | [1]       |
      | 'Bob' | [2]       |

  Scenario: [12] Pattern comprehension with a path
    When executing query:
      """
      MATCH (b:Editor)
      RETURN [path = (b)-[:EDITED]->() | length(path)] AS lengths
      """
    Then the result should be, in any order:
      | lengths |
      | [1]     |

  Scenario: [13] Pattern comprehension without a match is empty
    When executing query:
      """
      MATCH (p:Paper {name: 'P1'})
      RETURN [(p)<-[:EDITED]-(x) | x.name] AS editors
      """
    Then the result should be, in any order:
      | editors |
      | []      |

  Scenario: [14] Pattern comprehension of unordered elements
    When executing query:
      """
      MATCH (p:Paper {name: 'P1'})
      RETURN [(p)<-[:WROTE]-(a) | a.name] AS authors
      """
    Then the result should be (ignoring element order for lists):
      | authors        |
      | ['Bob', 'Ann'] |

  Scenario: [15] Pattern comprehension over a chain
    When executing query:
      """
      MATCH (a:Author {name: 'Ann'})
      RETURN [(a)-[:WROTE]->(p)<-[:WROTE|EDITED]-(x) WHERE x <> a | x.name + p.name] AS coauthors
      """
    Then the result should be (ignoring element order for lists):
      | coauthors          |
      | ['BobP2', 'BobP1'] |

  Scenario: [16] keys of a node, a relationship and a map
    When executing query:
      """
      MATCH (a:Author {name: 'Ann'})-[w:WROTE]->(:Paper {name: 'P1'})
      RETURN keys(a) AS node, keys(w) AS relationship, keys({x: 1, y: null}) AS map
      """
    Then the result should be (ignoring element order for lists):
      | node            | relationship | map        |
      | ['age', 'name'] | ['position'] | ['x', 'y'] |

  Scenario: [17] properties of a node, a relationship and a map
    When executing query:
      """
      MATCH (a:Author {name: 'Ann'})-[w:WROTE]->(:Paper {name: 'P1'})
      RETURN properties(a) AS node, properties(w) AS relationship, properties({x: 1}) AS map, properties(null) AS nothing
      """
    Then the result should be, in any order:
      | node                   | relationship  | map    | nothing |
      | {age: 40, name: 'Ann'} | {position: 1} | {x: 1} | null    |

  Scenario: [18] labels and type
    When executing query:
      """
      MATCH (b:Editor)-[r]->(p)
      RETURN labels(b) AS labels, type(r) AS type, labels(p) AS target
      """
    Then the result should be (ignoring element order for lists):
      | labels               | type     | target    |
      | ['Author', 'Editor'] | 'WROTE'  | ['Paper'] |
      | ['Author', 'Editor'] | 'EDITED' | ['Paper'] |

  Scenario: [19] startNode and endNode
    When executing query:
      """
      MATCH (:Paper {name: 'P1'})-[r]-(a)
      RETURN startNode(r).name AS start, endNode(r).name AS end
      ORDER BY start
      """
    Then the result should be, in order:
      | start | end  |
      | 'Ann' | 'P1' |
      | 'Bob' | 'P1' |

  Scenario: [20] Elements are found again by elementId
    When executing query:
      """
      MATCH (a:Author {name: 'Ann'})
      WITH elementId(a) AS id
      MATCH (b) WHERE elementId(b) = id
      RETURN b.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Ann' |

  Scenario: [21] elementId tells relationships apart
    When executing query:
      """
      MATCH (:Author {name: 'Ann'})-[r]->(p), (:Author {name: 'Ann'})-[s]->(q)
      RETURN elementId(r) = elementId(s) AS same, p.name AS p, q.name AS q
      ORDER BY p, q
      """
    Then the result should be, in order:
      | same  | p    | q    |
      | false | 'P1' | 'P2' |
      | false | 'P2' | 'P1' |

  Scenario: [22] Access by a computed key
    And parameters are:
      | key | 'name' |
    When executing query:
      """
      MATCH (p:Paper)
      RETURN p[$key] AS value, {a: 1}['a'] AS fromMap, {a: 1}['b'] AS missing
      ORDER BY value
      """
    Then the result should be, in order:
      | value | fromMap | missing |
      | 'P1'  | 1       | null    |
      | 'P2'  | 1       | null    |

  Scenario: [23] Access to null
    When executing query:
      """
      WITH null AS x
      RETURN x.name AS property, x['name'] AS computed, {a: {b: 1}}.a.b AS nested, {a: null}.a.b AS throughNull
      """
    Then the result should be, in any order:
      | property | computed | nested | throughNull |
      | null     | null     | 1      | null        |

  Scenario: [24] Comparing maps
    When executing query:
      """
      RETURN {a: 1, b: 2} = {b: 2, a: 1} AS same, {a: 1} = {a: 2} AS other, {a: null} = {a: null} AS unknown, {a: 1} = {b: 1} AS otherKeys
      """
    Then the result should be, in any order:
      | same | other | unknown | otherKeys |
      | true | false | null    | false     |

  Scenario: [25] Comparing nodes and relationships
    When executing query:
      """
      MATCH (a:Author)-[r:WROTE]->(p:Paper)<-[s:WROTE]-(b:Author)
      RETURN a.name AS a, b.name AS b, a = b AS sameNode, r = s AS sameRelationship
      ORDER BY a
      """
    Then the result should be, in order:
      | a     | b     | sameNode | sameRelationship |
      | 'Ann' | 'Bob' | false    | false            |
      | 'Bob' | 'Ann' | false    | false            |

  Scenario: [26] A property test in the pattern with null finds nothing
    When executing query:
      """
      MATCH (p:Paper {name: null})
      RETURN p
      """
    Then the result should be empty

  Scenario: [27] A map parameter in a pattern is refused
    And parameters are:
      | map | {name: 'P1'} |
    When executing query:
      """
      MATCH (p:Paper $map)
      RETURN p
      """
    Then a SyntaxError should be raised at compile time: InvalidParameterUse

  Scenario: [28] A map parameter by its entries
    And parameters are:
      | map | {name: 'P1', years: [2020, 2021]} |
    When executing query:
      """
      MATCH (p:Paper {name: $map.name})
      WHERE p.year IN $map.years
      RETURN p.year AS year
      """
    Then the result should be, in any order:
      | year |
      | 2020 |

  Scenario: [29] A list parameter
    And parameters are:
      | names | ['Bob', 'Zoe'] |
    When executing query:
      """
      UNWIND $names AS name
      OPTIONAL MATCH (a:Author {name: name})
      RETURN name, a.name AS found
      ORDER BY name
      """
    Then the result should be, in order:
      | name  | found |
      | 'Bob' | 'Bob' |
      | 'Zoe' | null  |

  Scenario: [30] A parameter that is null
    And parameters are:
      | x | null |
    When executing query:
      """
      MATCH (a:Author)
      WHERE a.name = $x OR $x IS NULL
      RETURN a.name AS name
      ORDER BY name
      """
    Then the result should be, in order:
      | name  |
      | 'Ann' |
      | 'Bob' |
