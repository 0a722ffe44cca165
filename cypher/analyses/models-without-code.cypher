// Models without code
//
// For which models does no list name a repository?
//
// Theme: Models and data
//
// Columns:
// model (text): the model
// year (integer): its year; null where no list says
// papers (list of text): papers that introduce it
//
// Reading: Results that cannot be tried out, or links that a list should add.
MATCH (m:Model)
WHERE NOT (m)-[:HAS_CODE]->(:Repository) AND NOT (m)<-[:INTRODUCES]-(:Paper)-[:HAS_CODE]->(:Repository)
OPTIONAL MATCH (p:Paper)-[:INTRODUCES]->(m)
WITH DISTINCT m, p
ORDER BY p.name, p.key
WITH m, collect(p.name) AS papers
RETURN m.name AS model, m.year AS year, papers
ORDER BY model, m.key
