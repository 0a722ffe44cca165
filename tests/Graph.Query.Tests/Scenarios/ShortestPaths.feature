Feature: ShortestPaths - shortestPath, allShortestPaths, SHORTEST k, SHORTEST k GROUPS, ALL SHORTEST and ANY

  Background:
    Given an empty graph
    And having executed:
      """
      CREATE (a:Model {name: 'a'}), (b:Model {name: 'b'}), (c:Model {name: 'c'}),
             (d:Model {name: 'd'}), (e:Model {name: 'e'}), (f:Model {name: 'f'}), (lone:Model {name: 'lone'}),
             (a)-[:BUILDS_ON {w: 1}]->(b), (a)-[:BUILDS_ON {w: 2}]->(c),
             (b)-[:BUILDS_ON {w: 3}]->(d), (c)-[:BUILDS_ON {w: 4}]->(d),
             (d)-[:BUILDS_ON {w: 5}]->(e), (a)-[:CITES {w: 6}]->(e), (e)-[:BUILDS_ON {w: 7}]->(f)
      """

  Scenario: [1] shortestPath takes any relationship type when none is named
    When executing query:
      """
      MATCH (a {name: 'a'}), (f {name: 'f'})
      MATCH p = shortestPath((a)-[*]->(f))
      RETURN length(p) AS hops, [n IN nodes(p) | n.name] AS names, [r IN relationships(p) | type(r)] AS types
      """
    Then the result should be, in any order:
      | hops | names           | types                  |
      | 2    | ['a', 'e', 'f'] | ['CITES', 'BUILDS_ON'] |

  Scenario: [2] shortestPath over one relationship type
    When executing query:
      """
      MATCH (a {name: 'a'}), (f {name: 'f'})
      MATCH p = shortestPath((a)-[:BUILDS_ON*]->(f))
      RETURN length(p) AS hops
      """
    Then the result should be, in any order:
      | hops |
      | 4    |

  Scenario: [3] shortestPath returns the path itself
    When executing query:
      """
      MATCH p = shortestPath((:Model {name: 'd'})-[:BUILDS_ON*]->(:Model {name: 'f'}))
      RETURN p
      """
    Then the result should be, in any order:
      | p                                                                                                          |
      | <(:Model {name: 'd'})-[:BUILDS_ON {w: 5}]->(:Model {name: 'e'})-[:BUILDS_ON {w: 7}]->(:Model {name: 'f'})> |

  Scenario: [4] shortestPath against the direction
    When executing query:
      """
      MATCH p = shortestPath((:Model {name: 'f'})<-[:BUILDS_ON*]-(:Model {name: 'd'}))
      RETURN p
      """
    Then the result should be, in any order:
      | p                                                                                                          |
      | <(:Model {name: 'f'})<-[:BUILDS_ON {w: 7}]-(:Model {name: 'e'})<-[:BUILDS_ON {w: 5}]-(:Model {name: 'd'})> |

  Scenario: [5] shortestPath without direction
    When executing query:
      """
      MATCH p = shortestPath((x:Model {name: 'b'})-[*]-(y:Model {name: 'c'}))
      RETURN length(p) AS hops
      """
    Then the result should be, in any order:
      | hops |
      | 2    |

  Scenario: [6] An undirected path prints each relationship in its own direction
    When executing query:
      """
      MATCH p = shortestPath((x:Model {name: 'f'})-[:CITES|BUILDS_ON*]-(y:Model {name: 'd'}))
      RETURN p
      """
    Then the result should be, in any order:
      | p                                                                                                          |
      | <(:Model {name: 'f'})<-[:BUILDS_ON {w: 7}]-(:Model {name: 'e'})<-[:BUILDS_ON {w: 5}]-(:Model {name: 'd'})> |

  Scenario: [7] shortestPath finds nothing where there is no way
    When executing query:
      """
      MATCH p = shortestPath((:Model {name: 'f'})-[*]->(:Model {name: 'a'}))
      RETURN p
      """
    Then the result should be empty

  Scenario: [8] OPTIONAL MATCH of shortestPath gives null where there is no way
    When executing query:
      """
      MATCH (x {name: 'a'}), (y {name: 'lone'})
      OPTIONAL MATCH p = shortestPath((x)-[*]->(y))
      RETURN x.name AS x, p
      """
    Then the result should be, in any order:
      | x   | p    |
      | 'a' | null |

  Scenario: [9] shortestPath with an upper bound that is too small
    When executing query:
      """
      MATCH p = shortestPath((:Model {name: 'a'})-[:BUILDS_ON*..2]->(:Model {name: 'e'}))
      RETURN p
      """
    Then the result should be empty

  Scenario: [10] shortestPath with an upper bound that is just enough
    When executing query:
      """
      MATCH p = shortestPath((:Model {name: 'a'})-[:BUILDS_ON*..3]->(:Model {name: 'e'}))
      RETURN length(p) AS hops
      """
    Then the result should be, in any order:
      | hops |
      | 3    |

  Scenario: [11] shortestPath from one node to every other node
    When executing query:
      """
      MATCH (a:Model {name: 'a'}), (x:Model)
      WHERE x <> a
      MATCH p = shortestPath((a)-[*]->(x))
      RETURN x.name AS name, length(p) AS hops
      ORDER BY name
      """
    Then the result should be, in order:
      | name | hops |
      | 'b'  | 1    |
      | 'c'  | 1    |
      | 'd'  | 2    |
      | 'e'  | 1    |
      | 'f'  | 2    |

  Scenario: [12] shortestPath with a filter on its relationships
    When executing query:
      """
      MATCH p = shortestPath((:Model {name: 'a'})-[r*]->(:Model {name: 'e'}))
      WHERE all(x IN r WHERE type(x) = 'BUILDS_ON')
      RETURN length(p) AS hops
      """
    Then the result should be, in any order:
      | hops |
      | 3    |

  Scenario: [13] shortestPath with a filter on its nodes
    When executing query:
      """
      MATCH p = shortestPath((:Model {name: 'a'})-[:BUILDS_ON*]->(:Model {name: 'd'}))
      WHERE none(n IN nodes(p) WHERE n.name = 'b')
      RETURN [n IN nodes(p) | n.name] AS names
      """
    Then the result should be, in any order:
      | names           |
      | ['a', 'c', 'd'] |

  Scenario: [14] shortestPath as an expression
    When executing query:
      """
      MATCH (a:Model {name: 'a'}), (e:Model {name: 'e'})
      RETURN length(shortestPath((a)-[*]->(e))) AS any, length(shortestPath((a)-[:BUILDS_ON*]->(e))) AS builds
      """
    Then the result should be, in any order:
      | any | builds |
      | 1   | 3      |

  Scenario: [15] shortestPath as an expression is null where there is no way
    When executing query:
      """
      MATCH (a:Model {name: 'a'}), (x:Model {name: 'lone'})
      RETURN shortestPath((a)-[*]-(x)) AS p
      """
    Then the result should be, in any order:
      | p    |
      | null |

  Scenario: [16] allShortestPaths returns every path of the least length
    When executing query:
      """
      MATCH p = allShortestPaths((:Model {name: 'a'})-[:BUILDS_ON*]->(:Model {name: 'd'}))
      RETURN [n IN nodes(p) | n.name] AS names
      ORDER BY names[1]
      """
    Then the result should be, in order:
      | names           |
      | ['a', 'b', 'd'] |
      | ['a', 'c', 'd'] |

  Scenario: [17] allShortestPaths counts the paths between two models
    When executing query:
      """
      MATCH p = allShortestPaths((:Model {name: 'a'})-[:BUILDS_ON*]->(:Model {name: 'f'}))
      RETURN count(p) AS paths, min(length(p)) AS hops
      """
    Then the result should be, in any order:
      | paths | hops |
      | 2     | 4    |

  Scenario: [18] allShortestPaths finds nothing where there is no way
    When executing query:
      """
      MATCH p = allShortestPaths((:Model {name: 'a'})-[*]-(:Model {name: 'lone'}))
      RETURN count(p) AS paths
      """
    Then the result should be, in any order:
      | paths |
      | 0     |

  Scenario: [19] allShortestPaths sums a property along each path
    When executing query:
      """
      MATCH p = allShortestPaths((:Model {name: 'a'})-[:BUILDS_ON*]->(:Model {name: 'e'}))
      RETURN reduce(total = 0, r IN relationships(p) | total + r.w) AS cost
      ORDER BY cost
      """
    Then the result should be, in order:
      | cost |
      | 9    |
      | 11   |

  Scenario: [20] SHORTEST 1 with a quantified relationship
    When executing query:
      """
      MATCH p = SHORTEST 1 (a:Model {name: 'a'})-[:BUILDS_ON]->+(f:Model {name: 'f'})
      RETURN length(p) AS hops
      """
    Then the result should be, in any order:
      | hops |
      | 4    |

  Scenario: [21] SHORTEST 2 finds two paths of any length
    When executing query:
      """
      MATCH p = SHORTEST 2 (a:Model {name: 'a'})-->+(e:Model {name: 'e'})
      RETURN length(p) AS hops
      """
    Then the result should be, in any order:
      | hops |
      | 1    |
      | 3    |

  Scenario: [22] SHORTEST 3 counts paths of several lengths
    When executing query:
      """
      MATCH p = SHORTEST 3 (a:Model {name: 'a'})-->+(f:Model {name: 'f'})
      RETURN length(p) AS hops
      ORDER BY hops
      """
    Then the result should be, in order:
      | hops |
      | 2    |
      | 4    |
      | 4    |

  Scenario: [23] SHORTEST k with fewer than k paths gives them all
    When executing query:
      """
      MATCH p = SHORTEST 10 (a:Model {name: 'a'})-[:BUILDS_ON]->+(e:Model {name: 'e'})
      RETURN count(p) AS paths
      """
    Then the result should be, in any order:
      | paths |
      | 2     |

  Scenario: [24] SHORTEST k selects for each pair of ends
    When executing query:
      """
      MATCH p = SHORTEST 1 (a:Model {name: 'a'})-[:BUILDS_ON]->+(x:Model)
      RETURN x.name AS name, length(p) AS hops
      ORDER BY name
      """
    Then the result should be, in order:
      | name | hops |
      | 'b'  | 1    |
      | 'c'  | 1    |
      | 'd'  | 2    |
      | 'e'  | 3    |
      | 'f'  | 4    |

  Scenario: [25] ALL SHORTEST
    When executing query:
      """
      MATCH p = ALL SHORTEST (a:Model {name: 'a'})-[:BUILDS_ON]->+(d:Model {name: 'd'})
      RETURN [n IN nodes(p) | n.name] AS names
      ORDER BY names[1]
      """
    Then the result should be, in order:
      | names           |
      | ['a', 'b', 'd'] |
      | ['a', 'c', 'd'] |

  Scenario: [26] ALL SHORTEST for each pair of ends
    When executing query:
      """
      MATCH p = ALL SHORTEST (a:Model {name: 'a'})-->+(x:Model)
      RETURN x.name AS name, count(*) AS paths, min(length(p)) AS hops
      ORDER BY name
      """
    Then the result should be, in order:
      | name | paths | hops |
      | 'b'  | 1     | 1    |
      | 'c'  | 1     | 1    |
      | 'd'  | 2     | 2    |
      | 'e'  | 1     | 1    |
      | 'f'  | 1     | 2    |

  Scenario: [27] SHORTEST 1 GROUP is ALL SHORTEST
    When executing query:
      """
      MATCH p = SHORTEST 1 GROUP (a:Model {name: 'a'})-[:BUILDS_ON]->+(d:Model {name: 'd'})
      RETURN count(p) AS paths
      """
    Then the result should be, in any order:
      | paths |
      | 2     |

  Scenario: [28] SHORTEST 2 GROUPS takes two lengths
    When executing query:
      """
      MATCH p = SHORTEST 2 GROUPS (a:Model {name: 'a'})-->+(e:Model {name: 'e'})
      RETURN length(p) AS hops, count(*) AS paths
      ORDER BY hops
      """
    Then the result should be, in order:
      | hops | paths |
      | 1    | 1     |
      | 3    | 2     |

  Scenario: [29] ANY finds one path
    When executing query:
      """
      MATCH p = ANY (a:Model {name: 'a'})-[:BUILDS_ON]->+(f:Model {name: 'f'})
      RETURN count(p) AS paths
      """
    Then the result should be, in any order:
      | paths |
      | 1     |

  Scenario: [30] ANY as a reachability test
    When executing query:
      """
      MATCH ANY (a:Model {name: 'b'})-[:BUILDS_ON]->+(x:Model)
      RETURN x.name AS name
      ORDER BY name
      """
    Then the result should be, in order:
      | name |
      | 'd'  |
      | 'e'  |
      | 'f'  |

  Scenario: [31] A path selector with a quantified path pattern and group variables
    When executing query:
      """
      MATCH ANY SHORTEST (a:Model {name: 'a'})((x)-[r:BUILDS_ON]->(y)){1,5}(f:Model {name: 'f'})
      RETURN size(r) AS hops, x[0].name AS first, y[-1].name AS last
      """
    Then the result should be, in any order:
      | hops | first | last |
      | 4    | 'a'   | 'f'  |

  Scenario: [32] The filter inside the parentheses belongs to the search
    When executing query:
      """
      MATCH p = SHORTEST 1 ((a:Model {name: 'a'})-[r]->+(e:Model {name: 'e'}) WHERE none(x IN r WHERE type(x) = 'CITES'))
      RETURN length(p) AS hops
      """
    Then the result should be, in any order:
      | hops |
      | 3    |

  Scenario: [33] The filter after the pattern is applied to what was found
    When executing query:
      """
      MATCH p = SHORTEST 1 (a:Model {name: 'a'})-[r]->+(e:Model {name: 'e'})
      WHERE none(x IN r WHERE type(x) = 'CITES')
      RETURN length(p) AS hops
      """
    Then the result should be empty

  Scenario: [34] SHORTEST with a zero-length path
    When executing query:
      """
      MATCH p = SHORTEST 1 (a:Model {name: 'a'})-[:BUILDS_ON]->*(x:Model WHERE x.name IN ['a', 'b'])
      RETURN x.name AS name, length(p) AS hops
      ORDER BY name
      """
    Then the result should be, in order:
      | name | hops |
      | 'a'  | 0    |
      | 'b'  | 1    |

  Scenario: [35] shortestPath needs exactly one relationship
    When executing query:
      """
      MATCH p = shortestPath((a:Model)-[:BUILDS_ON*]->(b)-[:BUILDS_ON*]->(c))
      RETURN p
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [36] shortestPath refuses a lower bound above one
    When executing query:
      """
      MATCH p = shortestPath((a:Model {name: 'a'})-[*2..5]->(f:Model {name: 'f'}))
      RETURN p
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [37] SHORTEST 0 is refused
    When executing query:
      """
      MATCH p = SHORTEST 0 (a:Model)-->+(b:Model)
      RETURN p
      """
    Then a SyntaxError should be raised at compile time: *
