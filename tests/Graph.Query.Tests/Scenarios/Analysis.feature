Feature: Analysis - questions that analysts ask of papers, models, datasets and tasks

  Background:
    Given an empty graph
    And having executed:
      """
      CREATE (clip:Model {name: 'CLIP', year: 2021}), (blip:Model {name: 'BLIP', year: 2022}), (llava:Model {name: 'LLaVA', year: 2023}),
             (vit:Model {name: 'ViT', year: 2020}), (bert:Model {name: 'BERT', year: 2018}),
             (pClip:Paper {name: 'Learning', year: 2021}), (pBlip:Paper {name: 'Bootstrapping', year: 2022}),
             (pLlava:Paper {name: 'Visual Tuning', year: 2023}), (pEval:Paper {name: 'A Study', year: 2023}),
             (vqa:Task {name: 'VQA'}), (ret:Task {name: 'retrieval'}), (coco:Dataset {name: 'COCO'}), (laion:Dataset {name: 'LAION'}),
             (ann:Author {name: 'Ann'}), (bob:Author {name: 'Bob'}), (cy:Author {name: 'Cy'}), (dee:Author {name: 'Dee'}),
             (cvpr:Venue {name: 'CVPR'}), (icml:Venue {name: 'ICML'}),
             (l1:Survey:List {name: 'list 1'}), (l2:Survey:List {name: 'list 2'}),
             (clip)-[:BUILDS_ON {basis: 'stated', confidence: 0.9, support: 2}]->(vit),
             (blip)-[:BUILDS_ON {basis: 'stated', confidence: 0.8, support: 1}]->(clip),
             (blip)-[:BUILDS_ON {basis: 'derived', confidence: 0.5, support: 1}]->(bert),
             (llava)-[:BUILDS_ON {basis: 'stated', confidence: 1.0, support: 3}]->(clip),
             (llava)-[:BUILDS_ON {basis: 'derived', confidence: 0.6, support: 1}]->(blip),
             (pClip)-[:INTRODUCES]->(clip), (pBlip)-[:INTRODUCES]->(blip), (pLlava)-[:INTRODUCES]->(llava),
             (pEval)-[:EVALUATES]->(clip), (pEval)-[:EVALUATES]->(blip), (pEval)-[:EVALUATES]->(llava),
             (pClip)-[:ADDRESSES]->(ret), (pBlip)-[:ADDRESSES]->(ret), (pBlip)-[:ADDRESSES]->(vqa), (pLlava)-[:ADDRESSES]->(vqa),
             (clip)-[:TRAINED_ON]->(laion), (blip)-[:TRAINED_ON]->(laion), (blip)-[:TRAINED_ON]->(coco),
             (ann)-[:WROTE {position: 1}]->(pClip), (bob)-[:WROTE {position: 2}]->(pClip), (bob)-[:WROTE {position: 1}]->(pBlip),
             (cy)-[:WROTE {position: 2}]->(pBlip), (cy)-[:WROTE {position: 1}]->(pLlava), (ann)-[:WROTE {position: 2}]->(pLlava), (dee)-[:WROTE {position: 1}]->(pEval),
             (pClip)-[:PUBLISHED_IN]->(icml), (pBlip)-[:PUBLISHED_IN]->(icml), (pLlava)-[:PUBLISHED_IN]->(cvpr),
             (l1)-[:COVERS]->(pClip), (l1)-[:COVERS]->(pBlip), (l2)-[:COVERS]->(pBlip), (l2)-[:COVERS]->(pLlava)
      """

  Scenario: [1] The models that most others build on, directly or not
    When executing query:
      """
      MATCH (m:Model)
      OPTIONAL MATCH (m)<-[:BUILDS_ON*1..]-(d:Model)
      RETURN m.name AS model, count(DISTINCT d) AS descendants
      ORDER BY descendants DESC, model
      """
    Then the result should be, in order:
      | model   | descendants |
      | 'ViT'   | 3           |
      | 'BERT'  | 2           |
      | 'CLIP'  | 2           |
      | 'BLIP'  | 1           |
      | 'LLaVA' | 0           |

  Scenario: [2] Models without any known root
    When executing query:
      """
      MATCH (m:Model)
      WHERE NOT (m)-[:BUILDS_ON]->()
      RETURN m.name AS model
      ORDER BY model
      """
    Then the result should be, in order:
      | model  |
      | 'BERT' |
      | 'ViT'  |

  Scenario: [3] The whole lineage of a model with its depth
    When executing query:
      """
      MATCH p = (:Model {name: 'LLaVA'})-[:BUILDS_ON*]->(root)
      RETURN root.name AS ancestor, min(length(p)) AS depth, count(*) AS ways
      ORDER BY depth, ancestor
      """
    Then the result should be, in order:
      | ancestor | depth | ways |
      | 'BLIP'   | 1     | 1    |
      | 'CLIP'   | 1     | 2    |
      | 'BERT'   | 2     | 1    |
      | 'ViT'    | 2     | 2    |

  Scenario: [4] Lineage from stated relations only
    When executing query:
      """
      MATCH (:Model {name: 'LLaVA'})-[r:BUILDS_ON*]->(m)
      WHERE all(x IN r WHERE x.basis = 'stated')
      RETURN m.name AS ancestor
      ORDER BY ancestor
      """
    Then the result should be, in order:
      | ancestor |
      | 'CLIP'   |
      | 'ViT'    |

  Scenario: [5] The confidence of a chain is the product of its parts
    When executing query:
      """
      MATCH p = (:Model {name: 'LLaVA'})-[:BUILDS_ON*]->(m:Model)
      RETURN [n IN nodes(p) | n.name] AS chain, round(reduce(c = 1.0, r IN relationships(p) | c * r.confidence), 4) AS confidence
      ORDER BY confidence DESC, chain[-1]
      """
    Then the result should be, in order:
      | chain                            | confidence |
      | ['LLaVA', 'CLIP']                | 1.0        |
      | ['LLaVA', 'CLIP', 'ViT']         | 0.9        |
      | ['LLaVA', 'BLIP']                | 0.6        |
      | ['LLaVA', 'BLIP', 'CLIP']        | 0.48       |
      | ['LLaVA', 'BLIP', 'CLIP', 'ViT'] | 0.432      |
      | ['LLaVA', 'BLIP', 'BERT']        | 0.3        |

  Scenario: [6] Pairs of authors who wrote together
    When executing query:
      """
      MATCH (a:Author)-[:WROTE]->(p:Paper)<-[:WROTE]-(b:Author)
      WHERE a.name < b.name
      RETURN a.name AS a, b.name AS b, count(p) AS papers
      ORDER BY papers DESC, a, b
      """
    Then the result should be, in order:
      | a     | b     | papers |
      | 'Ann' | 'Bob' | 1      |
      | 'Ann' | 'Cy'  | 1      |
      | 'Bob' | 'Cy'  | 1      |

  Scenario: [7] The distance between two authors
    When executing query:
      """
      MATCH p = shortestPath((:Author {name: 'Ann'})-[:WROTE*]-(:Author {name: 'Bob'}))
      RETURN length(p) / 2 AS distance
      """
    Then the result should be, in any order:
      | distance |
      | 1        |

  Scenario: [8] Authors who cannot be reached from another
    When executing query:
      """
      MATCH (a:Author {name: 'Ann'}), (x:Author)
      WHERE x <> a AND NOT EXISTS { (a)-[:WROTE]-+(x) }
      RETURN x.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Dee' |

  Scenario: [9] Papers for each year and what they introduce
    When executing query:
      """
      MATCH (p:Paper)
      OPTIONAL MATCH (p)-[:INTRODUCES]->(m:Model)
      WITH p.year AS year, count(DISTINCT p) AS papers, collect(m.name) AS models
      RETURN year, papers, models
      ORDER BY year
      """
    Then the result should be, in order:
      | year | papers | models    |
      | 2021 | 1      | ['CLIP']  |
      | 2022 | 1      | ['BLIP']  |
      | 2023 | 2      | ['LLaVA'] |

  Scenario: [10] Running totals by a comprehension
    When executing query:
      """
      MATCH (p:Paper)
      WITH p.year AS year, count(*) AS n ORDER BY year
      WITH collect({year: year, n: n}) AS rows
      UNWIND range(0, size(rows) - 1) AS i
      RETURN rows[i].year AS year, reduce(t = 0, r IN rows[..i + 1] | t + r.n) AS total
      ORDER BY year
      """
    Then the result should be, in order:
      | year | total |
      | 2021 | 1     |
      | 2022 | 2     |
      | 2023 | 4     |

  Scenario: [11] What two lists have in common
    When executing query:
      """
      MATCH (a:List {name: 'list 1'})-[:COVERS]->(p)<-[:COVERS]-(b:List {name: 'list 2'})
      RETURN p.name AS paper
      """
    Then the result should be, in any order:
      | paper           |
      | 'Bootstrapping' |

  Scenario: [12] What one list has and the other lacks
    When executing query:
      """
      MATCH (:List {name: 'list 1'})-[:COVERS]->(p)
      WHERE NOT EXISTS { (:List {name: 'list 2'})-[:COVERS]->(p) }
      RETURN p.name AS paper
      """
    Then the result should be, in any order:
      | paper      |
      | 'Learning' |

  Scenario: [13] The overlap of two lists as a share
    When executing query:
      """
      MATCH (a:List {name: 'list 1'})-[:COVERS]->(x), (b:List {name: 'list 2'})
      WITH b, collect(x) AS left
      MATCH (b)-[:COVERS]->(y)
      WITH left, collect(y) AS right
      WITH size([x IN left WHERE x IN right]) AS common, size(left) + size(right) AS total
      RETURN common, round(1.0 * common / (total - common), 3) AS jaccard
      """
    Then the result should be, in any order:
      | common | jaccard |
      | 1      | 0.333   |

  Scenario: [14] Tasks and the models that address them
    When executing query:
      """
      MATCH (t:Task)<-[:ADDRESSES]-(:Paper)-[:INTRODUCES]->(m:Model)
      WITH t, m ORDER BY m.name
      RETURN t.name AS task, collect(m.name) AS models
      ORDER BY task
      """
    Then the result should be, in order:
      | task        | models            |
      | 'VQA'       | ['BLIP', 'LLaVA'] |
      | 'retrieval' | ['BLIP', 'CLIP']  |

  Scenario: [15] Tasks that are addressed together
    When executing query:
      """
      MATCH (a:Task)<-[:ADDRESSES]-(p)-[:ADDRESSES]->(b:Task)
      WHERE a.name < b.name
      RETURN a.name AS a, b.name AS b, collect(p.name) AS papers
      """
    Then the result should be, in any order:
      | a     | b           | papers            |
      | 'VQA' | 'retrieval' | ['Bootstrapping'] |

  Scenario: [16] Models trained on the data of a model they build on
    When executing query:
      """
      MATCH (m:Model)-[:BUILDS_ON]->(o:Model), (m)-[:TRAINED_ON]->(d)<-[:TRAINED_ON]-(o)
      RETURN m.name AS model, o.name AS origin, d.name AS dataset
      """
    Then the result should be, in any order:
      | model  | origin | dataset |
      | 'BLIP' | 'CLIP' | 'LAION' |

  Scenario: [17] The first author of each paper
    When executing query:
      """
      MATCH (p:Paper)
      RETURN p.name AS paper, [(p)<-[w:WROTE {position: 1}]-(a) | a.name][0] AS first
      ORDER BY paper
      """
    Then the result should be, in order:
      | paper           | first |
      | 'A Study'       | 'Dee' |
      | 'Bootstrapping' | 'Bob' |
      | 'Learning'      | 'Ann' |
      | 'Visual Tuning' | 'Cy'  |

  Scenario: [18] Papers without a venue
    When executing query:
      """
      MATCH (p:Paper)
      WHERE NOT EXISTS { (p)-[:PUBLISHED_IN]->(:Venue) }
      RETURN p.name AS paper
      """
    Then the result should be, in any order:
      | paper     |
      | 'A Study' |

  Scenario: [19] A venue's papers with DISTINCT authors
    When executing query:
      """
      MATCH (v:Venue)<-[:PUBLISHED_IN]-(p)<-[:WROTE]-(a)
      RETURN v.name AS venue, count(DISTINCT p) AS papers, count(DISTINCT a) AS authors, count(*) AS rows
      ORDER BY venue
      """
    Then the result should be, in order:
      | venue  | papers | authors | rows |
      | 'CVPR' | 1      | 2       | 2    |
      | 'ICML' | 2      | 3       | 4    |

  Scenario: [20] Years between a model and what it builds on
    When executing query:
      """
      MATCH (m:Model)-[:BUILDS_ON]->(o:Model)
      RETURN avg(m.year - o.year) AS mean, max(m.year - o.year) AS most, percentileDisc(m.year - o.year, 0.5) AS median
      """
    Then the result should be, in any order:
      | mean | most | median |
      | 1.8  | 4    | 1      |

  Scenario: [21] The degree of each model by type and direction
    When executing query:
      """
      MATCH (m:Model)
      RETURN m.name AS model, COUNT { (m)-[:BUILDS_ON]->() } AS out, COUNT { (m)<-[:BUILDS_ON]-() } AS into, COUNT { (m)--() } AS all
      ORDER BY all DESC, model
      """
    Then the result should be, in order:
      | model   | out | into | all |
      | 'BLIP'  | 2   | 1    | 7   |
      | 'CLIP'  | 1   | 2    | 6   |
      | 'LLaVA' | 2   | 0    | 4   |
      | 'BERT'  | 0   | 1    | 1   |
      | 'ViT'   | 0   | 1    | 1   |

  Scenario: [22] The top two by degree
    When executing query:
      """
      MATCH (m:Model)--()
      RETURN m.name AS model, count(*) AS degree
      ORDER BY degree DESC, model
      LIMIT 2
      """
    Then the result should be, in order:
      | model  | degree |
      | 'BLIP' | 7      |
      | 'CLIP' | 6      |

  Scenario: [23] The best supported relation of each model
    When executing query:
      """
      MATCH (m:Model)
      CALL (m) { MATCH (m)-[r:BUILDS_ON]->(o) RETURN o, r ORDER BY r.support DESC, o.name LIMIT 1 }
      RETURN m.name AS model, o.name AS origin, r.support AS support
      ORDER BY model
      """
    Then the result should be, in order:
      | model   | origin | support |
      | 'BLIP'  | 'BERT' | 1       |
      | 'CLIP'  | 'ViT'  | 2       |
      | 'LLaVA' | 'CLIP' | 3       |

  Scenario: [24] Common ancestors of two models
    When executing query:
      """
      MATCH (:Model {name: 'LLaVA'})-[:BUILDS_ON*]->(x)<-[:BUILDS_ON*]-(:Model {name: 'BLIP'})
      RETURN DISTINCT x.name AS ancestor
      ORDER BY ancestor
      """
    Then the result should be, in order:
      | ancestor |
      | 'CLIP'   |

  Scenario: [25] Cycles of builds on
    When executing query:
      """
      MATCH p = (m:Model)-[:BUILDS_ON*1..4]->(m)
      RETURN count(p) AS cycles
      """
    Then the result should be, in any order:
      | cycles |
      | 0      |

  Scenario: [26] A relation on two bases
    When executing query:
      """
      MATCH (m:Model)-[r:BUILDS_ON]->()
      RETURN r.basis AS basis, count(*) AS relations, round(avg(r.confidence), 3) AS confidence
      ORDER BY basis
      """
    Then the result should be, in order:
      | basis     | relations | confidence |
      | 'derived' | 2         | 0.55       |
      | 'stated'  | 3         | 0.9        |

  Scenario: [27] Search in names without regard to case
    And parameters are:
      | text | 'lip' |
    When executing query:
      """
      MATCH (n)
      WHERE toLower(n.name) CONTAINS toLower($text)
      RETURN labels(n)[0] AS label, n.name AS name
      ORDER BY name
      """
    Then the result should be, in order:
      | label   | name   |
      | 'Model' | 'BLIP' |
      | 'Model' | 'CLIP' |

  Scenario: [28] A paper with everything around it as one map
    When executing query:
      """
      MATCH (p:Paper {name: 'Bootstrapping'})
      RETURN p {.name, .year, models: COLLECT { MATCH (p)-[:INTRODUCES]->(m) RETURN m.name }, tasks: COLLECT { MATCH (p)-[:ADDRESSES]->(t) RETURN t.name ORDER BY t.name }, authors: COLLECT { MATCH (p)<-[w:WROTE]-(a) RETURN a.name ORDER BY w.position }} AS paper
      """
    Then the result should be, in any order:
      | paper                                                                                                      |
      | {authors: ['Bob', 'Cy'], models: ['BLIP'], name: 'Bootstrapping', tasks: ['VQA', 'retrieval'], year: 2022} |

  Scenario: [29] Nodes of each first label
    When executing query:
      """
      MATCH (n)
      UNWIND labels(n) AS label
      RETURN label, count(*) AS nodes
      ORDER BY nodes DESC, label
      """
    Then the result should be, in order:
      | label     | nodes |
      | 'Model'   | 5     |
      | 'Author'  | 4     |
      | 'Paper'   | 4     |
      | 'Dataset' | 2     |
      | 'List'    | 2     |
      | 'Survey'  | 2     |
      | 'Task'    | 2     |
      | 'Venue'   | 2     |

  Scenario: [30] Relationships of each type between labels
    When executing query:
      """
      MATCH (a)-[r]->(b)
      WITH type(r) AS type, CASE WHEN a:Survey THEN 'Survey' ELSE head(labels(a)) END AS source, head(labels(b)) AS target
      RETURN source, type, target, count(*) AS n
      ORDER BY n DESC, type
      """
    Then the result should be, in order:
      | source   | type           | target    | n |
      | 'Author' | 'WROTE'        | 'Paper'   | 7 |
      | 'Model'  | 'BUILDS_ON'    | 'Model'   | 5 |
      | 'Paper'  | 'ADDRESSES'    | 'Task'    | 4 |
      | 'Survey' | 'COVERS'       | 'Paper'   | 4 |
      | 'Paper'  | 'EVALUATES'    | 'Model'   | 3 |
      | 'Paper'  | 'INTRODUCES'   | 'Model'   | 3 |
      | 'Paper'  | 'PUBLISHED_IN' | 'Venue'   | 3 |
      | 'Model'  | 'TRAINED_ON'   | 'Dataset' | 3 |

  Scenario: [31] Triangles of models
    When executing query:
      """
      MATCH (a:Model)-[:BUILDS_ON]->(b:Model)-[:BUILDS_ON]->(c:Model), (a)-[:BUILDS_ON]->(c)
      RETURN a.name AS a, b.name AS b, c.name AS c
      """
    Then the result should be, in any order:
      | a       | b      | c      |
      | 'LLaVA' | 'BLIP' | 'CLIP' |
