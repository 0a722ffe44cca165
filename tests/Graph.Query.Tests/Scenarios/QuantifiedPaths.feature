Feature: QuantifiedPaths - quantified path patterns, quantified relationships and group variables

  Background:
    Given an empty graph
    And having executed:
      """
      CREATE (a:Model:Root {name: 'a', year: 2018}), (b:Model {name: 'b', year: 2019}), (c:Model {name: 'c', year: 2020}),
             (d:Model {name: 'd', year: 2021}), (e:Data {name: 'e', year: 2022}),
             (b)-[:BUILDS_ON {w: 1}]->(a), (c)-[:BUILDS_ON {w: 2}]->(b), (d)-[:BUILDS_ON {w: 3}]->(c),
             (d)-[:BUILDS_ON {w: 4}]->(b), (c)-[:USES {w: 5}]->(e), (d)-[:USES {w: 6}]->(e), (e)-[:BUILDS_ON {w: 7}]->(e)
      """

  Scenario: [1] A quantifier on a relationship with both bounds
    When executing query:
      """
      MATCH (x:Model {name: 'd'})-[:BUILDS_ON]->{1,3}(y:Model)
      RETURN y.name AS name
      ORDER BY name
      """
    Then the result should be, in order:
      | name |
      | 'a'  |
      | 'a'  |
      | 'b'  |
      | 'b'  |
      | 'c'  |

  Scenario: [2] A quantifier on a relationship with one number
    When executing query:
      """
      MATCH (x:Model)-[:BUILDS_ON]->{2}(y:Model)
      RETURN x.name AS x, y.name AS y
      ORDER BY x, y
      """
    Then the result should be, in order:
      | x   | y   |
      | 'c' | 'a' |
      | 'd' | 'a' |
      | 'd' | 'b' |

  Scenario: [3] A quantifier without an upper bound
    When executing query:
      """
      MATCH (x:Model)-[:BUILDS_ON]->{2,}(y:Model)
      RETURN x.name AS x, y.name AS y
      ORDER BY x, y
      """
    Then the result should be, in order:
      | x   | y   |
      | 'c' | 'a' |
      | 'd' | 'a' |
      | 'd' | 'a' |
      | 'd' | 'b' |

  Scenario: [4] A quantifier without a lower bound starts at zero
    When executing query:
      """
      MATCH (x:Model {name: 'c'})-[:BUILDS_ON]->{,1}(y)
      RETURN y.name AS name
      ORDER BY name
      """
    Then the result should be, in order:
      | name |
      | 'b'  |
      | 'c'  |

  Scenario: [5] Plus means one or more
    When executing query:
      """
      MATCH (x:Model {name: 'd'})-[:BUILDS_ON]->+(y)
      RETURN y.name AS name, count(*) AS ways
      ORDER BY name
      """
    Then the result should be, in order:
      | name | ways |
      | 'a'  | 2    |
      | 'b'  | 2    |
      | 'c'  | 1    |

  Scenario: [6] Star means zero or more
    When executing query:
      """
      MATCH (x:Model {name: 'd'})-[:BUILDS_ON]->*(y)
      RETURN y.name AS name, count(*) AS ways
      ORDER BY name
      """
    Then the result should be, in order:
      | name | ways |
      | 'a'  | 2    |
      | 'b'  | 2    |
      | 'c'  | 1    |
      | 'd'  | 1    |

  Scenario: [7] A quantifier of exactly zero is refused
    When executing query:
      """
      MATCH (x:Model {name: 'd'})-[:BUILDS_ON]->{0}(y)
      RETURN y.name AS name
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [8] A quantified relationship against the direction
    When executing query:
      """
      MATCH (x:Root)<-[:BUILDS_ON]-{1,2}(y)
      RETURN y.name AS name, count(*) AS ways
      ORDER BY name
      """
    Then the result should be, in order:
      | name | ways |
      | 'b'  | 1    |
      | 'c'  | 1    |
      | 'd'  | 1    |

  Scenario: [9] A quantified relationship without direction uses each relationship once
    When executing query:
      """
      MATCH p = (x:Root)-[:BUILDS_ON]-+(y:Model {name: 'd'})
      RETURN [n IN nodes(p) | n.name] AS names
      ORDER BY size(names), names[2]
      """
    Then the result should be, in order:
      | names                |
      | ['a', 'b', 'd']      |
      | ['a', 'b', 'c', 'd'] |

  Scenario: [10] A self-loop is walked once
    When executing query:
      """
      MATCH (x:Data)-[r:BUILDS_ON]->*(y)
      RETURN size(r) AS hops
      ORDER BY hops
      """
    Then the result should be, in order:
      | hops |
      | 0    |
      | 1    |

  Scenario: [11] A quantified relationship binds a list of relationships
    When executing query:
      """
      MATCH (x:Model {name: 'd'})-[r:BUILDS_ON]->{2}(y)
      RETURN y.name AS name, [e IN r | e.w] AS weights
      ORDER BY name, weights[0]
      """
    Then the result should be, in order:
      | name | weights |
      | 'a'  | [4, 1]  |
      | 'b'  | [3, 2]  |

  Scenario: [12] The list of a zero-length walk is empty
    When executing query:
      """
      MATCH (x:Model {name: 'a'})-[r:BUILDS_ON]->{0,1}(y)
      RETURN y.name AS name, r
      """
    Then the result should be, in any order:
      | name | r  |
      | 'a'  | [] |

  Scenario: [13] A quantified relationship with several types
    When executing query:
      """
      MATCH (x:Model {name: 'd'})-[r:BUILDS_ON|USES]->{1,2}(y:Data)
      RETURN [e IN r | e.w] AS weights
      ORDER BY size(weights), weights[0]
      """
    Then the result should be, in order:
      | weights |
      | [6]     |
      | [3, 5]  |
      | [6, 7]  |

  Scenario: [14] A quantified path pattern
    When executing query:
      """
      MATCH (x:Model {name: 'd'})((:Model)-[:BUILDS_ON]->(:Model)){1,3}(y:Root)
      RETURN x.name AS x, y.name AS y
      """
    Then the result should be, in any order:
      | x   | y   |
      | 'd' | 'a' |
      | 'd' | 'a' |

  Scenario: [15] Group variables are lists in the order of the walk
    When executing query:
      """
      MATCH (x:Model {name: 'd'})((l)-[r:BUILDS_ON]->(k)){1,3}(y:Root)
      RETURN [n IN l | n.name] AS left, [e IN r | e.w] AS weights, [n IN k | n.name] AS right
      ORDER BY size(left)
      """
    Then the result should be, in order:
      | left            | weights   | right           |
      | ['d', 'b']      | [4, 1]    | ['b', 'a']      |
      | ['d', 'c', 'b'] | [3, 2, 1] | ['c', 'b', 'a'] |

  Scenario: [16] Group variables of zero iterations are empty lists
    When executing query:
      """
      MATCH (x:Root)((l)-[r:BUILDS_ON]->(k)){0,2}(y)
      RETURN l, r, k, y.name AS name
      """
    Then the result should be, in any order:
      | l  | r  | k  | name |
      | [] | [] | [] | 'a'  |

  Scenario: [17] A label inside the group holds for every step
    When executing query:
      """
      MATCH (x:Model {name: 'c'})((:Model)-->(m)){1,2}(y)
      RETURN y.name AS name, size(m) AS steps
      ORDER BY name, steps
      """
    Then the result should be, in order:
      | name | steps |
      | 'a'  | 2     |
      | 'b'  | 1     |
      | 'e'  | 1     |

  Scenario: [18] WHERE inside the group compares both ends of a step
    When executing query:
      """
      MATCH (x:Model {name: 'd'})((l)-[:BUILDS_ON]->(k) WHERE l.year = k.year + 1)+(y)
      RETURN y.name AS name, size(l) AS steps
      ORDER BY steps
      """
    Then the result should be, in order:
      | name | steps |
      | 'c'  | 1     |
      | 'b'  | 2     |
      | 'a'  | 3     |

  Scenario: [19] WHERE inside the group on the relationship
    When executing query:
      """
      MATCH (x:Model {name: 'd'})(()-[r:BUILDS_ON WHERE r.w < 4]->())+(y)
      RETURN y.name AS name, reduce(s = 0, e IN r | s + e.w) AS total
      ORDER BY total
      """
    Then the result should be, in order:
      | name | total |
      | 'c'  | 3     |
      | 'b'  | 5     |
      | 'a'  | 6     |

  Scenario: [20] A group of two relationships
    When executing query:
      """
      MATCH (x:Model)(()-[:BUILDS_ON]->(m)-[:BUILDS_ON]->()){1}(y:Model)
      RETURN x.name AS x, [n IN m | n.name] AS middle, y.name AS y
      ORDER BY x, middle[0]
      """
    Then the result should be, in order:
      | x   | middle | y   |
      | 'c' | ['b']  | 'a' |
      | 'd' | ['b']  | 'a' |
      | 'd' | ['c']  | 'b' |

  Scenario: [21] A group that may start and end anywhere
    When executing query:
      """
      MATCH ((l)-[:BUILDS_ON]->(k)){3}
      RETURN [n IN l | n.name] AS left, [n IN k | n.name] AS right
      """
    Then the result should be, in any order:
      | left            | right           |
      | ['d', 'c', 'b'] | ['c', 'b', 'a'] |

  Scenario: [22] A named path over a quantified path pattern
    When executing query:
      """
      MATCH p = (x:Model {name: 'd'})((:Model)-[:BUILDS_ON {w: 3}]->(:Model)){1,2}(y)
      RETURN p, length(p) AS hops
      """
    Then the result should be, in any order:
      | p                                                                                        | hops |
      | <(:Model {name: 'd', year: 2021})-[:BUILDS_ON {w: 3}]->(:Model {name: 'c', year: 2020})> | 1    |

  Scenario: [23] Fixed and quantified parts follow each other
    When executing query:
      """
      MATCH (e:Data)<-[:USES]-(m)-[:BUILDS_ON]->{1,2}(r:Root)
      RETURN e.name AS data, m.name AS model, r.name AS root
      ORDER BY model
      """
    Then the result should be, in order:
      | data | model | root |
      | 'e'  | 'c'   | 'a'  |
      | 'e'  | 'd'   | 'a'  |

  Scenario: [24] Two quantified parts share no relationship
    When executing query:
      """
      MATCH (x {name: 'd'})-[r:BUILDS_ON]->{1,2}(y)-[s:BUILDS_ON]->{1,2}(z)
      RETURN size(r) AS first, size(s) AS second, z.name AS z
      ORDER BY first, second, z
      """
    Then the result should be, in order:
      | first | second | z   |
      | 1     | 1      | 'a' |
      | 1     | 1      | 'b' |
      | 1     | 2      | 'a' |
      | 2     | 1      | 'a' |

  Scenario: [25] Two path patterns of one MATCH share no relationship
    When executing query:
      """
      MATCH (x {name: 'd'})-[r:BUILDS_ON]->{1}(y), (x)-[s:BUILDS_ON]->{1}(z)
      RETURN y.name AS y, z.name AS z
      ORDER BY y
      """
    Then the result should be, in order:
      | y   | z   |
      | 'b' | 'c' |
      | 'c' | 'b' |

  Scenario: [26] Aggregating over a group variable
    When executing query:
      """
      MATCH (x {name: 'd'})-[r:BUILDS_ON]->+(y)
      UNWIND r AS step
      RETURN y.name AS name, sum(step.w) AS total
      ORDER BY name
      """
    Then the result should be, in order:
      | name | total |
      | 'a'  | 11    |
      | 'b'  | 9     |
      | 'c'  | 3     |

  Scenario: [27] A group variable is a list in WHERE
    When executing query:
      """
      MATCH (x:Model)((l)-[r]->(k))+(y:Data)
      WHERE all(e IN r WHERE type(e) = 'BUILDS_ON' OR e.w > 5)
      RETURN x.name AS x, size(r) AS steps
      ORDER BY x, steps
      """
    Then the result should be, in order:
      | x   | steps |
      | 'd' | 1     |
      | 'd' | 2     |

  Scenario: [28] The old form of a variable length still works beside it
    When executing query:
      """
      MATCH (x {name: 'd'})-[:BUILDS_ON*1..2]->(y)
      RETURN y.name AS name, count(*) AS ways
      ORDER BY name
      """
    Then the result should be, in order:
      | name | ways |
      | 'a'  | 1    |
      | 'b'  | 2    |
      | 'c'  | 1    |

  Scenario: [29] Nested quantifiers are refused
    When executing query:
      """
      MATCH ((()-->()){1,2}(x)){2}
      RETURN x
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [30] An upper bound below the lower one is refused
    When executing query:
      """
      MATCH (x)-[:BUILDS_ON]->{3,2}(y)
      RETURN x
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [31] The old and the new form do not mix in one group
    When executing query:
      """
      MATCH (x)(()-[:BUILDS_ON*1..2]->()){1,2}(y)
      RETURN x
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [32] A group variable has no properties
    When executing query:
      """
      MATCH (x)((l)-[:BUILDS_ON]->(k)){1,2}(y)
      RETURN l.name AS name
      """
    Then a SyntaxError should be raised at compile time: *
